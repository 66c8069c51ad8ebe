## Domande

told-number-or-nothing = Numero, oppure nulla se nessuno è adatto:
told-write-these-texts = Salvare questi testi nella raccolta? [sì/no]
told-send-it = Inviare ora? [sì/no]
told-ask-begin = Keymend chiede ciò che serve per scrivere e inviare richieste. Premere Invio per lasciare un'impostazione com'è. Keymend non salva alcuna password.
told-ask-name = Il proprio nome
told-ask-from = L'indirizzo e-mail da cui si scrive
told-ask-server = Il server di posta, per esempio smtp.example.org, oppure il percorso di un programma di posta locale
told-ask-port = La sua porta; Invio per quella consueta
told-ask-security = Crittografia: `tls` (porta 465) o `starttls` (porta 587)
told-ask-user = Il nome utente sul server di posta
told-ask-password = Un comando che mostra la password, per esempio `pass show mail`, oppure il percorso di un file che la contiene
told-ask-done = Le impostazioni sono salvate in { $path }.
told-ask-stopped = Interrotto; nessuna impostazione è stata modificata.
told-ask-test = Inviare un messaggio di prova a { $address }? [sì/no]
told-test-subject = Messaggio di prova di Keymend
told-test-body = Questo è un messaggio di prova. Le impostazioni di posta funzionano: Keymend può inviare richieste.
told-test-look = Controllare che il messaggio arrivi a { $address }; potrebbe essere nella posta indesiderata.
told-enter-skips = { $question } (Invio salta la domanda, q interrompe le domande)
told-type-contact = Digitare un indirizzo e-mail o un numero di telefono.
told-type-words = Rispondere a parole.
told-type-name = Sembra un numero d'ordine, un codice o un indirizzo, non un nome. Digitare il nome.
told-type-mail = Digitare un indirizzo e-mail, ad esempio nome@example.org.
told-type-date = Digitare una data, ad esempio { $day }.
told-type-count = Digitare un numero, ad esempio 3.
told-answer-yes-or-no = Rispondere sì o no.
told-switch-language-how = Questo testo sembra essere in italiano. Aggiungere `--language it` per ottenere la risposta in italiano.

## Che cosa viene fatto

told-still-waiting = Ancora in attesa di una risposta: { $probe }.
told-capture-written = Valori salvati in { $path }: { $facts }; fonti non leggibili: { $missing }. Per eseguire la diagnosi: `{ $command }`.
told-lines-left-out = Le righe che Keymend non comprende sono state omesse: { $lines }. `--whole` le aggiunge.
told-setting-set = { $key } è impostato in { $path }.
told-left-out = Omesso: { $why }
told-kept-as-value = `{ $kept }` non è il nome di un tipo, quindi viene mantenuto come valore.
told-map-kept = L'elenco dei valori sostituiti si trova in { $path }. Mantenere riservato questo file.
told-not-shown = (non mostrato)
told-replaced = { $path }, elementi sostituiti: { $what }.
told-replaced-nothing = nessuno
told-read-as = Letto come { $encoding }.
told-lines-not-readable = { $lines ->
    [one] Una riga non leggibile è stata omessa: { $numbers }.
   *[other] { $lines } righe non leggibili sono state omesse: { $numbers }.
}
told-topics-checked = { $files } file verificati: quelli integrati{ $folders }. Errori: { $complaints }.
told-and-folder = { " " }e quelli in { $folder }
told-fill-in = Compilare ciò che è contrassegnato con FILL IN. `{ $command }` indica ogni spazio ancora da compilare.
told-templates-checked = Modelli verificati: { $letters }; lingue: { $languages }. Errori: { $complaints }.

## Ticket

told-ticket = Ticket { $number }: { $state }.
told-ticket-damaged = Ticket { $number }: { $why }
told-state-draft = bozza
told-state-sending = invio interrotto
told-state-uncertain = forse inviato
told-state-sent = inviato
told-state-closed = chiuso
told-did-create = scritto
told-did-edit = modificato
told-did-not-send = non inviato
told-did-reopen = riaperto
told-did-note = risposta annotata
told-did-not-look-up = non verificato
told-their-number = Numero presso di loro: { $number }
told-noted = Annotato nel ticket { $number }.
told-noted-answer = Risposta annotata il { $day }: { $text }
told-state-at-desk = Il ticket { $number } è il ticket { $theirs } in { $system }: { $status }, ultima modifica { $updated }.
told-state-at-desk-undated = Il ticket { $number } è il ticket { $theirs } in { $system }: { $status }.
told-no-ticket-fits = Nessun ticket corrisponde.
told-no-tickets = Non ci sono ancora ticket. `keymend ticket new` ne scrive uno.
told-stopped-kept = Interrotto. Le risposte sono salvate come ticket { $number } in { $path }. Per continuare: `{ $edit }`.
told-stopped-empty = Interrotto. Non è stato salvato nulla.
told-type-code = Non sembra un codice o una chiave: sono gruppi di lettere e cifre, come ABCDE-12345-FGHJK-67890. Digitarlo, oppure premere Invio se non è disponibile.
told-type-some-number = Digitare il numero: questo non lo è.
told-type-thing = Questo è un indirizzo e-mail. Digitare il nome.
told-stays-empty = Nemmeno questo va bene; il campo resta vuoto.
told-whose-licence = Questi file provengono da un altro computer. Se la licenza è di qualcun altro, digitare di chi è, ad esempio il nome del cliente. Altrimenti premere Invio.
told-own-words-stay = Keymend non traduce le parole dell'utente: restano nella loro lingua ({ $words }), il resto della lettera è in un'altra ({ $letter }).
told-providers-checked = File dei fornitori controllati in { $folder }: { $files }. Errori: { $complaints }.
told-older-tickets = Ticket meno recenti: { $count }. `keymend ticket list --all` mostra anche questi.
told-ticket-is-closed = Il ticket { $number } è chiuso. La sua cartella { $path } rimane.
told-state-handed-over-on = consegnato il { $day } { $by ->
    [form] tramite modulo
    [phone] per telefono
    [letter] per lettera
    [email] per e-mail
    [chat] in chat
   *[in-person] di persona
}
told-did-hand-over = consegnato
told-several-open = Ci sono più ticket aperti:
told-which-number = Quale? Digitare il numero; Invio per uscire.
told-close-ticket-of = Chiudere il ticket { $number } ({ $whose })? [sì/no]
told-ticket-of-is-closed = Il ticket { $number } ({ $whose }) è chiuso. La cartella { $path } resta.
told-same-problem = Il ticket { $number } riguarda lo stesso problema e resta com'è.
told-same-problem-of = Il ticket { $number } ({ $whose }) riguarda lo stesso problema e resta com'è.
told-name-the-customer = Alcuni ticket non dicono di chi sono. Indicare il cliente con `{ $edit }`.
told-then-hand-over = Dopo aver consegnato la richiesta, annotarlo con `{ $command }`.
told-ticket-kept = Il ticket { $number } è salvato in { $path }.
told-request-kept = La richiesta { $number } è salvata in { $path }.
told-for-reading = La stessa lettera nella propria lingua, da leggere: { $path }
told-look-then-send = Rileggerla con `{ $look }`, quindi inviarla con `{ $send }`.
told-open-page = Aprire { $page } e immettervi la richiesta campo per campo.
told-give-address = Indicare l'indirizzo con `{ $edit }` oppure creare una bozza con `{ $export }`.
told-add-address = Aggiungere l'indirizzo con `{ $edit }`.
told-attached = Allegato: { $file }
told-in-bundle = Nell'archivio: { $file }
told-file = { $name }, { $bytes } byte
told-file-with-notes = { $name }, { $bytes } byte ({ $notes })
told-file-notes = { $first }; { $second }
told-file-unchecked = così com'è, non controllato
told-file-replaced = elementi sostituiti: { $what }
told-file-lines-left-out = righe omesse: { $lines }
told-to = A: { $to }
told-subject = Oggetto: { $subject }
told-queue = Coda: { $queue }
told-from = Da: { $from }
told-opened-in-mail = La bozza è aperta nel programma di posta. Dopo averla inviata da lì, annotarlo con `{ $command }`.
told-text-not-changed = Il testo non è stato modificato.
told-took-card = Keymend non ha conservato il numero della carta né altri dati della carta. Nessuno in Kaspersky ne ha bisogno. Se li ha inviati a qualcuno, avvisi la banca.
told-took-password = Keymend non ha conservato la password, il PIN o il codice monouso. Nessuno in Kaspersky ne ha bisogno. Se li ha inviati a qualcuno, li cambi.
told-took-personal = Keymend non ha conservato il codice fiscale, il numero di documento o la data di nascita. Nessuno in Kaspersky ne ha bisogno.
told-looks-like-card = Sembra il numero di una carta di pagamento. Keymend non lo ha conservato e nessuno in Kaspersky ne ha bisogno. Se lo ha inviato a qualcuno, avvisi la banca.
told-addressed-to = Destinatario: { $to }. Motivo: { $why }.
told-addressed-to-named = Destinatario: { $to } ({ $name }). Motivo: { $why }.
told-to-kaspersky = Kaspersky
told-to-provider = il fornitore
told-to-shop = il negozio
told-to-admin = l'amministratore
told-why-chosen = questo destinatario è stato scelto dall'utente
told-why-can-solve = questo destinatario può risolvere il problema
told-why-provider = l'abbonamento è gestito da un fornitore e solo il fornitore può modificarlo
told-why-administrator = un amministratore gestisce la licenza di questo computer e si rivolge ad altri se necessario
told-why-bought-from-kaspersky = la licenza è stata acquistata direttamente da Kaspersky, che è quindi il negozio
told-why-chosen-instead = { $why }; la diagnosi avrebbe scelto un altro destinatario: { $other } ({ $other-why })
told-not-filled-in = Non compilato: { $fields }. Per compilare un campo: `--set { $first }=...`.
told-reach-note = Che cosa si sa di { $name } (in inglese): { $note }
told-reach-unknown = Keymend non conosce i loro recapiti. Cercare un numero di telefono o un indirizzo sulla fattura, nel contratto o sul loro sito.
told-reach = Come contattare { $name }: { $how }.
told-steps-set-aside = Il resoconto dei passaggi è danneggiato e viene omesso. Ora si trova in { $path }.
told-steps-left-out = Il resoconto dei passaggi viene omesso: { $why }
told-read-attached = Leggere i file allegati prima di confermare. Si trovano in { $folder }.
told-sending-again = Nuovo invio con lo stesso Message-ID { $id }. Il destinatario potrebbe ricevere il messaggio due volte.
told-trying-again = { $seconds ->
    [one] { $why }. Nuovo tentativo tra { $seconds } secondo.
   *[other] { $why }. Nuovo tentativo tra { $seconds } secondi.
}
told-sent = Inviato. Risposta del server di posta: { $reply }
told-sent-to-desk = Inviata: { $reply }.
told-desk-took-it = ticket { $number } in { $system }
told-desk-was-there = era già arrivata, come ticket { $number } in { $system }, e non è stata inviata di nuovo
told-desk-added-it = aggiunta al ticket in { $system }
told-desk-had-it = era già stata aggiunta al ticket in { $system } e non è stata inviata di nuovo
told-desk-looks-up = Si controlla se la richiesta è già arrivata: { $system }.
told-mail-program-took-it = il programma di posta locale ha accettato il messaggio
told-from-keymend = ciò che Keymend ha trovato
told-step-done = fatto
told-step-waited = attesa
told-step-waited-until = attesa fino al { $until }

## Il resoconto di un passaggio

told-step-worked = eseguito, e ha funzionato
told-step-has-not-helped = eseguito, ma non è servito
told-step-not-done = non eseguito
told-step-run = eseguito da Keymend
told-step-changed = ora il problema è un altro
told-step-not-agreed = consenso non dato
told-tried-run = Eseguito da Keymend: «{ $step }»
told-tried-has-not-helped = Eseguito, senza risultato: «{ $step }»
told-tried-worked = Eseguito, questo passaggio ha funzionato: «{ $step }»
told-tried-waits = Eseguito, attesa fino al { $until }: «{ $step }»
told-tried-done = Eseguito: «{ $step }»
told-run-exit-code = codice di uscita { $code }
told-run-too-long = arrestato perché richiedeva troppo tempo
told-run-interrupted = interrotto
told-run-printed = output: { $text }
told-dry-run = Prova: non è stato inviato nulla. Per inviarlo: `{ $command }`.
told-paper-kept = Il file { $name } è stato modificato fuori da Keymend. Quella versione resta come { $kept }.
told-paper-edited = Il file { $name } è stato modificato fuori da Keymend e la modifica non fa parte della richiesta. Per modificare la richiesta: `{ $command }`.
