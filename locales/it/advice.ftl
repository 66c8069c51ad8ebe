## Raccolte e archivi

advice-manifest-gone = L'elenco dei file è stato rimosso dalla raccolta. Rifare la raccolta con `keymend collect`.
    .page = L'elenco dei file è stato rimosso dalla raccolta. Rifare il file su quel computer: in Keymend, in «Per chi mi aiuta».
advice-capture-damaged = La raccolta è danneggiata. Rifarla con `keymend collect`.
    .page = La raccolta è danneggiata. Rifare il file su quel computer: in Keymend, in «Per chi mi aiuta».
advice-capture-newer = La raccolta è stata creata da una versione più recente di Keymend (`{ $schema }`). Aggiornare Keymend e rileggere la raccolta.
advice-capture-too-many = La raccolta contiene più file di quanti ne possa avere. Rifare la raccolta.
advice-not-in-manifest = Questo file non è nell'elenco dei file: è stato aggiunto in seguito e non è stato letto.
advice-changed-since = Questo file non corrisponde all'elenco dei file: è stato modificato o danneggiato. Rifare la raccolta.
advice-gone-from-capture = Questo file è nell'elenco dei file, ma non nella raccolta. Rifare la raccolta.
advice-capture-without-facts = La raccolta non contiene informazioni. Rifarla con `keymend collect`.
    .page = La raccolta non contiene informazioni. Rifare il file su quel computer: in Keymend, in «Per chi mi aiuta».
advice-facts-not-known = Alcune delle informazioni non sono note a questa versione. Utilizzare una versione più recente di Keymend.
advice-capture-part-broken = Questa parte è danneggiata. Rifare la raccolta.
advice-unpacks-too-large = Una volta estratto, il contenuto supera quanto Keymend può leggere. Estrarlo e indicare la parte che interessa.
advice-cannot-unpack = Non è possibile estrarre il contenuto. Copiare di nuovo il file o crearne uno nuovo.
advice-member-not-known = Il formato del contenuto non è noto. Estrarre il contenuto.
advice-cut-unpacked = Il file è troncato o danneggiato. Ciò che è stato possibile estrarre è stato letto.
advice-others-not-read = Gli altri file dell'archivio non sono stati letti. Estrarre l'archivio e indicare la parte che interessa.
advice-cut-before = Il file è troncato o danneggiato. Tutto ciò che precede è stato letto.
advice-member-too-large = Il file supera quanto Keymend può leggere. Estrarre l'archivio e indicare la parte che interessa.
advice-archive-in-archive = È un archivio dentro un archivio. Estrarlo.
advice-list-in-archive = L'elenco `{ $file }` non viene letto all'interno di un archivio. Estrarlo e indicarlo.
advice-zip-too-large = `{ $file }` supera { $mib } MiB. Estrarre l'archivio e indicare la cartella.
advice-not-a-zip = `{ $file }` non è un file zip completo ({ $why }). Copiare di nuovo il file o crearne uno nuovo.
advice-empty-zip = `{ $file }` è un file zip vuoto. Crearlo di nuovo.
advice-zip-not-known = Il formato di tutto ciò che si trova in `{ $file }` è sconosciuto. Estrarre l'archivio e indicare con `--as` che cos'è un file.
    .page = Il formato di tutto ciò che si trova in `{ $file }` è sconosciuto. Se se ne conosce il contenuto, scriverlo in «Altre informazioni per Keymend».
advice-zip-not-ordinary = Il file è compresso in un modo che Keymend non supporta. Creare di nuovo l'archivio come normale file zip.
advice-zip-password = L'archivio è protetto da password. Crearlo di nuovo senza password.
advice-member-broken = L'archivio è danneggiato in questo punto ({ $why }). Crearlo di nuovo.
advice-member-leads-out = È un collegamento o porta fuori dall'archivio, ed è stato tralasciato.
advice-zip-same-name = L'archivio contiene due file con questo nome ed è stato letto solo l'ultimo. Estrarre l'archivio o crearlo di nuovo.

## File

advice-is-device = `{ $file }` è una pipe o un dispositivo. Indicare un file oppure inviarne il contenuto tramite una pipe e indicare `-`.
    .page = `{ $file }` è una pipe o un dispositivo. Scegliere un file.
advice-no-such-file = Impossibile trovare `{ $file }`. Verificare il percorso.
advice-file-no-rights = Non si dispone del diritto di leggere `{ $file }`. Copiare il file come amministratore oppure eseguire Keymend con più diritti.
advice-file-not-opened = Non è stato possibile aprire `{ $file }` ({ $why }). Copiare il file su un disco locale e riprovare.
advice-file-empty = `{ $file }` è vuoto. Rifare la raccolta.
advice-file-encrypted = L'app Kaspersky ha crittografato `{ $file }`, quindi solo Kaspersky può leggere il file. Allegarlo alla richiesta.
advice-not-text = `{ $file }` non è un testo. Indicare invece un testo, un file JSON o un'esportazione del Registro di sistema.
advice-json-not-known = `{ $file }` è un file JSON, ma non è né un file di informazioni né l'output di un programma di controllo. Indicare con `--as` che cos'è.
    .page = `{ $file }` è un file JSON, ma non è né un file di informazioni né l'output di un programma di controllo. Se se ne conosce il contenuto, scriverlo in «Altre informazioni per Keymend».
advice-say-what = Il formato di `{ $file }` non è stato riconosciuto. Indicare con `--as` che cos'è (`--as log` esamina qualsiasi testo) oppure fornire un messaggio comparso sullo schermo con `--message-file`.
    .page = Il formato di `{ $file }` non è stato riconosciuto. Se se ne conosce il contenuto, scriverlo in «Altre informazioni per Keymend».
advice-mail-not-known = L'e-mail in `{ $file }` non contiene nulla che Keymend riconosca. Fornirne il testo con `--message`.
    .page = L'e-mail in `{ $file }` non contiene nulla che Keymend riconosca. Se se ne conosce il contenuto, scriverlo in «Altre informazioni per Keymend».
advice-mails-passed-over = Alcune e-mail in `{ $file }` non sono notifiche e sono state saltate (e-mail: { $count }).
advice-mail-cut = È stato letto solo l'inizio dell'e-mail. Salvare gli allegati e indicarli.
advice-machine-no-answer = Nessuna risposta ({ $state }). Interrogare di nuovo questo computer.
advice-machine-no-command = Il comando non è stato trovato ({ $state }). L'app Kaspersky non è installata su questo computer oppure il suo programma di controllo si trova in un'altra cartella.
advice-machine-no-rights = Il comando è stato rifiutato ({ $state }). Assegnare i diritti di amministratore all'account che lo esegue e interrogare di nuovo questo computer.
advice-machine-timed-out = Nessuna risposta in tempo ({ $state }). Verificare la connessione e interrogare di nuovo questo computer.
advice-machine-said = Il suo output: { $text }
advice-machine-silent = Il computer ha risposto, ma il comando non ha prodotto alcun output. Eseguirlo una volta a mano su quel computer per vedere il motivo, poi interrogarlo di nuovo.
advice-machine-not-known = Il formato della risposta non è noto. Eseguire `kesl-control --app-info` su quel computer.
    .page = Il formato della risposta non è noto. Se se ne conosce il contenuto, scriverlo in «Altre informazioni per Keymend».
advice-only-first-parts = Sono state lette solo le prime { $most } parti. Dividere il file.
advice-folder-empty = Non ci sono file in `{ $folder }`.
advice-folder-not-known = Nessuno dei file in `{ $folder }` ha un formato noto (file: { $count }). Indicarne uno e specificare con `--as` che cos'è.
    .page = Nessuno dei file in `{ $folder }` ha un formato noto (file: { $count }). Se se ne conosce il contenuto, scriverlo in «Altre informazioni per Keymend».
advice-folder-too-large = Keymend esamina al massimo { $files } file in non più di { $deep } livelli di cartelle. Indicare la cartella o il file che interessa invece di `{ $folder }`.
advice-file-cut = Sono stati letti solo i primi { $bytes } byte di `{ $file }`. Indicare una parte più breve.
advice-reading-failed = La lettura di `{ $file }` non è riuscita ({ $why }). Copiare il file su un disco locale e riprovare.
advice-broken-json = Da un certo punto in poi `{ $file }` non è JSON valido ({ $at }). Tutto ciò che precede è stato letto. Correggere il file e riprovare.
advice-broken-output = Da un certo punto in poi `{ $file }` è danneggiato ({ $at }). Tutto ciò che precede è stato letto. Rifare la raccolta.
advice-at-line = riga { $line }
advice-older-capture = È una raccolta meno recente dello stesso computer ({ $older }). Vale quella più recente ({ $newer }).
advice-older-than-told = Lei scrive che nel frattempo il problema è stato risolto. Quello che è stato letto può essere precedente e perciò non conta. Per sicurezza, avvii `keymend` su quel computer, oppure vi esegua `keymend collect` e apra qui il nuovo file.
    .page = Lei scrive che nel frattempo il problema è stato risolto. Quello che è stato letto può essere precedente e perciò non conta. Per sicurezza, apra Keymend su quel computer.
advice-perhaps-same = Nulla indica se si tratta dello stesso computer di `{ $other }`. In tal caso, indicare solo la più recente delle due raccolte.
advice-message-cut = Sono stati letti solo i primi { $most } caratteri. Fornire la frase che descrive il problema.
advice-message-empty = Il messaggio è vuoto. Fornire ciò che compare sullo schermo.
advice-words-less = Keymend capisce i testi meno bene del solito: { $damage }. Reinstallare Keymend.

## File di informazioni

advice-no-facts = `{ $file }` non contiene informazioni. Scriverle come in questo esempio: { $example }.
advice-facts-wrong = { $problems }
advice-facts-wrong-and-more = { $problems } Altri errori di questo tipo: { $more }.
advice-no-such-fact = Non esiste alcuna informazione denominata `{ $fact }`.

## Registri ed eventi

advice-log-lines-cut = In `{ $file }` la parte finale delle righe più lunghe di 64 KiB non è stata esaminata (righe: { $lines }).
advice-log-silent = Nessuna riga di `{ $file }` mostra un problema di licenza. Indicare il registro del giorno in questione.
advice-log-silent-of-late = Nessuna riga di `{ $file }` mostra un problema di licenza né nell'ultimo giorno ({ $last }) né nei 90 giorni precedenti. Indicare il registro del giorno in questione.
advice-events-silent-of-late = Nessuno degli eventi più recenti menziona la licenza e quelli meno recenti non sono stati letti. Esportare il registro e indicare il file.
advice-events-timed-out = Windows non ha risposto in tempo. Esportare il registro e indicare il file.
advice-run-as-administrator = Non si dispone del diritto di lettura. Eseguire `keymend` come amministratore.
    .page = Non si dispone del diritto di lettura. Avviare Keymend con i diritti di amministratore oppure rivolgersi all'amministratore di questo computer.
advice-no-event-channel = Questo prodotto non scrive alcun registro eventi. Non è un errore.
advice-events-not-readable = `wevtutil` non riesce a leggere il registro. Esportarlo nel Visualizzatore eventi e indicare il file.
advice-events-no-32-bit = Questo programma a 32 bit non può leggere il registro. Fornire l'output di `wevtutil qe`.
advice-last-event-cut = L'ultimo evento è troncato. Gli eventi precedenti sono stati letti.
advice-no-event = `{ $file }` non contiene eventi leggibili. Esportare di nuovo il registro.
advice-no-vendor-event = Nessuno degli eventi in `{ $file }` proviene da un'app Kaspersky (eventi: { $events }).
advice-json-lines-broken = Alcune righe di `{ $file }` non sono JSON valido (righe: { $lines }). Esportare di nuovo gli eventi.
advice-lines-not-known = Alcune righe di `{ $file }` non hanno un formato noto e sono state saltate (righe: { $count }). La prima è la riga { $line }.
advice-only-first-hosts = Sono stati letti solo i primi { $most } computer di `{ $file }`. Dividere il file.
advice-only-first-events = Sono stati letti solo i primi { $most } eventi di `{ $file }`. Dividere il file.
advice-no-kaspersky-event = `{ $file }` non contiene eventi di un'app Kaspersky. Indicare un'esportazione che li contenga.
advice-inventory-silent = L'inventario `{ $file }` non indica alcun prodotto Kaspersky. Indicare quello di un computer che ne ha uno.
advice-center-registers-none = Secondo `{ $file }`, nel Centro sicurezza PC di Windows non è registrato alcun antivirus.
advice-dump-silent = `{ $file }` non ha alcuna sezione su un'app Kaspersky, quindi la licenza di questo computer non è nota. Eseguirvi `kesl-control --app-info` o interrogare Security Center.
    .page = `{ $file }` non ha alcuna sezione su un'app Kaspersky, quindi la licenza di questo computer non è nota. Controlli sul computer stesso o chieda al suo amministratore.
advice-xml-entities = `{ $file }` definisce entità XML proprie, che non sono state seguite: può mancare qualcosa. Esportare il file senza di esse.
advice-inventory-reckoned = La data di scadenza nell'inventario `{ $file }` è una stima: l'agente per Windows aggiunge i giorni rimanenti al giorno dell'inventario. Per averne la certezza, controllare il computer stesso.
advice-inventory-no-licence = `{ $file }` mostra che l'app Kaspersky è installata, ma non dice nulla della sua licenza.
advice-events-no-reason = Alcuni eventi in `{ $file }` menzionano la licenza, ma senza motivo né codice (eventi di questo tipo: { $events }).
advice-events-activated-since = L'ultimo evento sulla licenza in `{ $file }` segnala un'attivazione. Gli errori precedenti sono superati.
advice-events-silent = Nessuno degli eventi recenti dell'app Kaspersky in `{ $file }` menziona la licenza (eventi dell'app: { $events }).
advice-evtx-too-large = `{ $file }` supera { $mib } MiB. Esportare solo le ultime settimane del registro.
advice-evtx-no-header = L'inizio di `{ $file }` è incompleto. Esportare di nuovo il registro.
advice-evtx-damaged = Alcuni punti di `{ $file }` sono danneggiati (punti: { $places }). Gli altri eventi sono stati letti.
advice-evtx-cut = `{ $file }` è troncato. Gli eventi precedenti sono stati letti.
advice-kesl-events-silent = Nessuno dei { $events } eventi più recenti menziona la licenza. Quelli meno recenti di questo mese non sono stati letti. Indicare un file che li contenga.

## Programmi di controllo

advice-may-not-run = Non si dispone del diritto di eseguire `{ $command }`. Eseguire `keymend` come amministratore.
    .page = Non si dispone del diritto di eseguire `{ $command }`. Avviare Keymend con i diritti di amministratore oppure rivolgersi all'amministratore di questo computer.
advice-command-of-others = `{ $command }` non è stato eseguito: altri possono modificare `{ $place }` e potrebbero avervi messo un altro programma. Consentire la scrittura solo a root.
advice-command-gone = Manca `{ $command }` o qualcosa di cui ha bisogno. Riparare l'app Kaspersky.
advice-command-does-not-start = `{ $command }` non si avvia ({ $why }). Riparare l'app Kaspersky.
advice-command-restart = `{ $command }` non è terminato in tempo ed è stato arrestato. Riavviare l'app Kaspersky, quindi eseguire il comando manualmente.
advice-command-stopped = `{ $command }` non è terminato entro { $seconds } s ed è stato arrestato.
advice-command-cut = L'output di `{ $command }` supera { $bytes } byte. Sono stati letti solo i primi.
advice-command-cut-plainly = L'output di `{ $command }` è troppo lungo. È stato letto solo l'inizio.
advice-command-not-understood = Keymend non comprende l'output di `{ $command }` (codice di uscita { $code }). Eseguire il comando manualmente.
advice-command-failed = `{ $command }` non è riuscito ({ $said }). Eseguire manualmente il comando come root e leggere l'output.
advice-app-not-running = L'app Kaspersky non è in esecuzione. Avviarla, ad esempio con `systemctl start { $service }`, e riprovare.
advice-activation-no-network = L'attivazione non è riuscita a causa della rete. Verificare prima la connessione.
advice-policy-forbids = Un criterio lo vieta. Rivolgersi all'amministratore.
advice-amazon-image = Un'immagine Amazon a pagamento non lo consente. Rivolgersi a chi fornisce l'immagine.
advice-app-waits-for-restart = L'app Kaspersky è in attesa di essere riavviata. Eseguire `systemctl restart { $service }` e riprovare.
advice-device-waits-for-restart = Prima occorre riavviare il computer. Riavviarlo e riprovare.
advice-key-in-use = La risposta indica solo che una chiave è già in uso, non lo stato della licenza.
advice-light-agent = In modalità Light Agent la licenza proviene dal server di protezione. Rivolgersi all'amministratore.
advice-standard-mode = L'app Kaspersky è in modalità standard, in cui questo comando non è possibile. Rivolgersi all'amministratore.
advice-run-as-root = Solo root può eseguire `{ $command }`. Eseguire `sudo keymend`.
    .page = Solo root può eseguire `{ $command }`. Avviare Keymend con i diritti di amministratore oppure rivolgersi all'amministratore di questo computer.
advice-run-as-root-or-group = Solo root e il gruppo `{ $group }` possono eseguire `{ $command }`. Eseguire `sudo keymend`.
    .page = Solo root e il gruppo `{ $group }` possono eseguire `{ $command }`. Avviare Keymend con i diritti di amministratore oppure rivolgersi all'amministratore di questo computer.
advice-with-exit-code = { $advice } (codice di uscita { $code })
advice-crashed = nessuno (arresto anomalo)
advice-said = output: { $text }
advice-said-nothing = nessun output
advice-said-code = codice di uscita { $code }, { $text }
advice-status-not-known = Lo stato dell'abbonamento `{ $status }` non è in alcun elenco noto. Verificare che cosa indica l'app Kaspersky al riguardo.
advice-service-silent = Il servizio di protezione non ha risposto, quindi i suoi valori non significano nulla. Avviarlo e rifare la raccolta.
advice-older-product = { $product } è installato, ma Keymend non ne conosce l'output. Eseguire `{ $command }` come root e verificare lì se la licenza è valida.
advice-password-protected = L'app Kaspersky è protetta da una password. Rivolgersi all'amministratore.
advice-avp-silent = `{ $file }` non dice nulla sulla licenza. Fornire ciò che `avp.com` ha indicato sul codice.
advice-avp-gone = Nella cartella dell'app Kaspersky non c'è avp.com: l'app è installata solo in parte. Ripararla.
advice-control-silent = `{ $file }` non contiene alcun valore con un'etichetta nota. Salvare l'output di `kesl-control --app-info` con LC_ALL=C.
    .page = `{ $file }` non contiene alcun valore con un'etichetta nota. Se se ne conosce il contenuto, scriverlo in «Altre informazioni per Keymend».
advice-klnagchk-not-known = `{ $file }` non contiene alcuna etichetta di klnagchk. Indicare con `--as` che cos'è.
    .page = `{ $file }` non contiene alcuna etichetta di klnagchk. Se se ne conosce il contenuto, scriverlo in «Altre informazioni per Keymend».

## Windows e il Registro di sistema

advice-registry-refused = Windows ha negato la lettura. Eseguire `keymend` come amministratore.
    .page = Windows ha negato la lettura. Avviare Keymend con i diritti di amministratore oppure rivolgersi all'amministratore di questo computer.
advice-registry-failed = Windows non è riuscito a eseguire la lettura ({ $why }). Riprovare, quindi riparare l'app Kaspersky.
advice-registry-broken-lines = A partire dalla riga { $first }, alcune righe di `{ $file }` sono danneggiate e sono state ignorate (righe: { $count }). Esportare di nuovo la chiave.
advice-registry-value-too-large = Il valore { $name } nella riga { $line } di `{ $file }` supera 1 MiB ed è stato ignorato. Non occorre fare nulla.
advice-registry-default-value = (predefinito)
advice-registry-part = È stata letta solo una parte di `{ $file }`. Esportare solo la chiave KasperskyLab.
advice-registry-silent = `{ $file }` non contiene alcun valore noto di un'app Kaspersky. Esportare `{ $key }`.
advice-registry-too-deep = Le chiavi oltre { $deepest } livelli sono state ignorate. Esportare la chiave KasperskyLab con regedit e indicare il file.
advice-registry-too-many = Le chiavi sono troppe e alcune sono state ignorate. Esportare la chiave KasperskyLab con regedit e indicare il file.
advice-value-too-large = Il valore supera 1 MiB ed è stato ignorato. Non occorre fare nulla.
advice-folder-gone = Nel Registro di sistema è indicata la cartella `{ $folder }` dell'app Kaspersky, ma la cartella manca: l'app è stata rimossa solo in parte. Rimuovere il resto con lo strumento di rimozione di Kaspersky oppure reinstallare l'app.
advice-databases-never-updated = L'app Kaspersky indica che i suoi database non sono mai stati aggiornati. Avviare un aggiornamento.
advice-several-products = Sono registrati più prodotti e nulla indica quale sia in uso: { $products }. Verificare quale è installato ed esportare solo la sua chiave.
advice-several-products-and-more = Sono registrati più prodotti e nulla indica quale sia in uso: { $products } e altri { $more }. Verificare quale è installato ed esportare solo la sua chiave.
advice-wrong-value = Valore previsto: { $wanted }. Valore trovato: { $held }, che non può essere corretto. Il resto è stato letto.
advice-more-wrong-values = Altri valori hanno un formato sconosciuto e sono stati ignorati ({ $more }). Il resto è stato letto.
advice-wanted-unix-date = una data in secondi Unix
advice-wanted-windows-date = una data nel formato interno di Windows
advice-wanted-days = un numero di giorni
advice-wanted-flag = 0 o 1
advice-wanted-version = una versione
advice-wanted-day = un giorno come 20260524
advice-wanted-ticket = un ticket di attivazione
advice-wanted-date-like = una data come 05-05-2024 17-00-00
advice-wanted-ticket-date = un ticket in cui { $name } è una data
advice-wanted-ticket-number = un ticket in cui { $name } è un numero
advice-held-texts = un elenco di testi
advice-held-binary = un valore binario
advice-held-number = un numero
advice-held-text = un testo
advice-agent-without-app = Network Agent indica che non è installata alcuna app Kaspersky per proteggere questo computer. Installarne una.
advice-security-providers = Windows non ha risposto ({ $why }). Cercare in «Provider di sicurezza» (Security providers) in Sicurezza di Windows e fornire ciò che vi è indicato con `--message`.
    .page = Windows non ha risposto ({ $why }). Aprire la finestra della licenza dell'app Kaspersky e scrivere ciò che vi compare in «Altre informazioni per Keymend».

## Altri elementi di questo computer

advice-no-product = Su questo computer non è stata trovata alcuna app Kaspersky. Eseguire `keymend` dove è installata, indicare una raccolta di quel computer oppure fornire il messaggio con `--message`.
    .page = Su questo computer non è stata trovata alcuna app Kaspersky. Utilizzare Keymend sul computer in cui è installata l'app, scegliere un file di quel computer oppure scrivere ciò che compare sullo schermo in «Altre informazioni per Keymend».
advice-probe-timed-out = Nessuna risposta entro { $seconds } s. Riprovare più tardi.
advice-mac-version = { $why }, quindi la versione non è nota. Si trova nella finestra «Informazioni su { $name }».
advice-mac-file-unreadable = Il file non è leggibile
advice-mac-file-binary = Il file è un elenco di proprietà binario, che Keymend non può leggere
advice-mac-file-no-version = Il file non indica alcuna versione
advice-mac-licence = Su un Mac nessun file e nessun comando indica lo stato di una licenza. Aprire la finestra della licenza dell'app Kaspersky e fornire ciò che vi compare, ad esempio `--answer license.status=expired`.
    .page = Su un Mac nessun file e nessun comando indica lo stato di una licenza. Aprire la finestra della licenza dell'app Kaspersky e scrivere ciò che vi compare in «Altre informazioni per Keymend».
advice-one-date-ahead = L'orologio indica questa data: { $now }, ma { $newest }. Una sola data non dimostra nulla: se la data del computer è sbagliata, fornire `--answer system.clock_behind=yes`.
    .page = L'orologio indica questa data: { $now }, ma { $newest }. Se la data di questo computer è sbagliata, scriverlo in «Altre informazioni per Keymend».
advice-file-is-of = la data di { $path } è { $moment }
advice-fact-is = { $label }: { $moment }
advice-hosts-unreadable = Il file non è leggibile ({ $why }). Eseguire `keymend` come amministratore.
    .page = Il file non è leggibile ({ $why }). Avviare Keymend con i diritti di amministratore oppure rivolgersi all'amministratore di questo computer.
advice-traces-not-listed = Non è possibile elencare il contenuto di alcune cartelle in `{ $folder }` (cartelle: { $count }; { $why }). Eseguire `keymend` come amministratore.
    .page = Non è possibile elencare il contenuto di alcune cartelle in `{ $folder }` (cartelle: { $count }; { $why }). Avviare Keymend con i diritti di amministratore oppure rivolgersi all'amministratore di questo computer.

## Security Center

advice-ksc-not-json = `{ $file }` non è JSON valido alla riga { $line }. Esportare di nuovo il file.
advice-ksc-no-keys = `{ $file }` non elenca alcuna chiave di licenza. Richiedere `LicenseKeys.EnumKeys` a Security Center.
advice-ksc-more-pages = `{ $file }` non è l'elenco completo: Security Center aveva altre chiavi (`bEOF` è false). Salvare anche le altre pagine.
advice-ksc-key-not-listed = La chiave { $key } di questo computer non è nell'elenco di Security Center. Verificare se vi è stata eliminata.
advice-ksc-no-event = Nessuno degli eventi in `{ $file }` riguarda una licenza (eventi: { $events }).
advice-ksc-device-silent = Nessuno degli eventi di questo computer in `{ $file }` riguarda la sua licenza (eventi: { $events }).
advice-ksc-lines-passed-over = Alcune righe di `{ $file }` sono state saltate o lette solo in parte (troncate: { $cut }, di un altro produttore: { $others }, senza evento di Security Center: { $strange }). La prima è la riga { $line }.
advice-ksc-event-alone = Security Center ha segnalato: { $event }. Questo da solo non dice se la licenza è valida. Consultare la chiave in Security Center.
advice-ksc-unknown-events = Keymend non conosce alcuni eventi di licenza segnalati da Security Center ({ $classes }; eventi: { $count }). Consultarli in Security Center.
advice-ksc-error = Security Center ha risposto con un errore invece che con i dati: { $error }. Correggere la richiesta e ripeterla.
advice-ksc-no-date = La data in `{ $name }` non è leggibile: `{ $text }`. Verificarla in Security Center.
advice-ksc-too-many-keys = Sono state lette solo le prime { $most } chiavi. Dividere il file.
advice-ksc-too-many-devices = Sono stati letti solo i primi { $most } computer. Dividere il file.
advice-ksc-counts = Security Center conta i computer: { $expired } con licenza scaduta, { $expiring } con una licenza che sta per scadere. Richiedere `LicenseKeys.AcquireKeyHosts` per sapere quali sono.
advice-ksc-counts-expired = Security Center conta i computer con licenza scaduta: { $expired }. I dati non dicono quanti ne hanno una che sta per scadere. Richiedere `LicenseKeys.AcquireKeyHosts` per sapere quali sono.
advice-ksc-counts-expiring = Security Center conta i computer con una licenza che sta per scadere: { $expiring }. I dati non dicono quanti ne hanno una scaduta. Richiedere `LicenseKeys.AcquireKeyHosts` per sapere quali sono.
advice-ksc-counts-none = Security Center non conta alcun computer con una licenza scaduta o in scadenza.
advice-ksc-counts-contradict = `{ $file }` contiene due valori per lo stesso numero (`{ $number }`): { $one } e { $other }. È stato usato il primo. Salvarlo di nuovo per vedere quale vale.
advice-ksc-no-counts = `{ $file }` non contiene alcun conteggio di licenze. Interrogare `.1.3.6.1.4.1.23668.1093.1.1` con `snmpwalk -On`.
advice-ksc-snmp-no-agent = Il servizio SNMP non conosce Security Center: manca il relativo agente SNMP. Installare tale componente in Administration Server e riavviare il servizio SNMP.
advice-ksc-snmp-no-answer = Il server non ha risposto via SNMP. Verificare l'indirizzo, la community e che il servizio SNMP sia in esecuzione, poi ripetere l'interrogazione.

## GetSystemInfo

advice-gsi-cut = La parte finale del rapporto `{ $file }` manca. Ciò che è presente è stato letto. Creare di nuovo il rapporto.
advice-gsi-no-product = Il rapporto `{ $file }` non indica alcun prodotto Kaspersky. Crearlo su un computer in cui ne è installato uno.

## Perché qualcosa non è riuscito

advice-why-not-found = in questa posizione non c'è nulla
advice-why-no-rights = diritti insufficienti
advice-why-timed-out = l'operazione ha richiesto troppo tempo
advice-why-invalid = i dati sono danneggiati
advice-why-full = il disco è pieno
advice-why-read-only = non sono possibili modifiche
advice-why-exists = in questa posizione c'è già qualcosa
advice-why-folder = è una cartella
advice-why-not-folder = non è una cartella
advice-why-closed = la connessione è stata chiusa
advice-why-refused = la connessione è stata rifiutata
advice-why-other = il sistema segnala: { $text }
advice-as-written = { $text }

advice-others-not-looked-at = Quanto scrive sul computer di un'altra persona non è stato verificato: è stato letto solo questo. Avvii Keymend su quel computer, oppure vi esegua `keymend collect` e apra qui il file.
    .page = Quanto scrive sul computer di un'altra persona non è stato verificato: è stato letto solo questo. Apra Keymend sull'altro computer.
advice-other-product-not-read = Quanto scrive su { $name } non è stato verificato: è stato letto un altro prodotto. Avvii Keymend dove è installato { $name }, oppure indichi che cosa mostra la sua finestra.
    .page = Quanto scrive su { $name } non è stato verificato: è stato letto un altro prodotto. Apra Keymend dove è installato { $name }, oppure indichi che cosa mostra la sua finestra.
