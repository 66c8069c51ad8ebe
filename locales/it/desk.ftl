# Il lato dell'assistenza: ciò che `desk open` e `desk triage` dicono all'operatore, e le bozze di risposta ai clienti.

desk-not-understood = Non capito
desk-solved = Risolto: il cliente dice che tutto funziona
desk-proof-machine = Prova: ciò che è stato letto sul computer del cliente.
desk-proof-documented = Prova: un codice di errore o un testo sullo schermo documentato da Kaspersky.
desk-proof-stated = Lo dice la richiesta di Keymend; non erano allegate prove.
desk-proof-words = Nessuna prova, solo le parole del cliente. Certezza: { $percent } %.
desk-stated-otherwise = La richiesta indica `{ $topic }`, ma le prove dicono altro.
desk-who = Chi può risolvere il problema: { $who }
desk-then = Se i passaggi non bastano: { $who }
desk-customer = il cliente
desk-nobody = nessuno; non c'è nulla da fare
desk-here = il vostro servizio
desk-does = Che cosa fa il vostro servizio: { $what }
desk-does-what = { $task ->
    [bill] Controllate la fattura del cliente. Se è pagata, prolungate l'abbonamento con Renew, o con Resume se è sospeso; altrimenti dite al cliente che cosa resta da pagare.
    [resume] Controllate se la fattura è pagata. Se lo è, inviate Resume; il codice di attivazione resta lo stesso.
    [cancelled] Controllate chi ha disdetto l'abbonamento e fino a quando dura. Non può proseguire: per continuare servono un nuovo ordine e un nuovo codice.
    [activation] Controllate con GetInfo se l'abbonamento è attivo. Se non lo è, inviate Activate.
    [status] Controllate con GetInfo lo stato dell'abbonamento. Correggetelo, oppure comunicate al cliente lo stato e la data di scadenza.
    [plan] Controllate se il piano del cliente è stato cambiato. In tal caso inviategli il nuovo codice di attivazione; il precedente non funziona più.
    [second-code] Controllate fino a quando dura l'abbonamento del cliente con voi e diteglielo: un altro codice si può usare solo dopo la fine.
    [send-code] Cercate l'ordine e inviate al cliente il codice di attivazione.
    [replace] Cercate il codice che il cliente ha ricevuto da voi. Se è sbagliato, sostituitelo o rimborsate il cliente; se è giusto, chiedete a Kaspersky.
    [payment] Cercate i pagamenti e le fatture del cliente e rispondete alla sua domanda sul denaro.
    [places] Controllate quanti posti ha acquistato il cliente e offrite ciò che gli serve.
    [renewal] Controllate se il rinnovo è pagato ed eseguito. Se è pagato, non vendete al cliente un'altra licenza.
   *[order] Cercate l'ordine o l'abbonamento del cliente e ditegli che cosa trovate.
}
desk-urgent = Urgente: { $why }
desk-urgent-unprotected = il computer non è protetto
desk-urgent-paid = il cliente ha pagato e sta aspettando
desk-urgent-fraud = qualcuno potrebbe truffare il cliente
desk-bundle-matches = { $files ->
    [one] L'archivio contiene { $files } file, che corrisponde al manifesto.
   *[other] L'archivio contiene { $files } file, che corrispondono tutti al manifesto.
}
desk-bundle-wrong = L'archivio è stato modificato dopo che Keymend lo ha creato, quindi non dimostra nulla. Modificato, mancante o aggiunto: { $files }.
desk-request-id = Richiesta: { $id }
desk-missing = Manca
desk-says = Che cosa dice il cliente
desk-tried = Che cosa ha già provato il cliente
desk-words = Che cosa ha scritto il cliente
desk-from-quoted = Queste parole vengono dal messaggio citato o inoltrato più sotto; il messaggio in sé dice troppo poco.
desk-not-counted = Righe non considerate: citate { $quoted }, firma { $signature }.
desk-draft-heading = Bozza di risposta
desk-same = { $by ->
    [message] La stessa e-mail di { $id }
    [thread] La stessa conversazione di { $id }
    [order] Lo stesso numero d'ordine o di contratto di { $id }
    [code] Lo stesso codice di attivazione di { $id }
    [machine] Lo stesso computer di { $id }
   *[person] Lo stesso mittente di { $id }
}
desk-closed-by = Risolto, secondo il messaggio successivo { $id }. Non serve rispondere.
desk-closes = Segnala come risolto: { $ids }
desk-refers-back = Il cliente fa riferimento a un caso precedente. Cercatelo con il nome o l'indirizzo del cliente.
desk-refers-to = Il cliente fa riferimento a un messaggio precedente: { $id }
desk-refers-to-titled = Il cliente fa riferimento a un messaggio precedente: { $id } ({ $title })
desk-winmail = L'allegato { $name } è in un formato che solo Outlook apre. Chiedere al cliente di inviare il messaggio come testo semplice.
desk-letters-damaged = Alcuni caratteri di questo messaggio sono danneggiati, perché il messaggio indica un set di caratteri sbagliato.
desk-sent-card = Il cliente ha inviato i dati di una carta di pagamento, qui oscurati. Li elimini dal sistema di ticket e dica al cliente di chiamare la banca.
desk-sent-password = Il cliente ha inviato una password o un PIN, qui oscurati. Lo elimini dal sistema di ticket, non lo usi e dica al cliente di cambiarlo.
desk-date-ambiguous = La data `{ $date }` non è stata usata: nulla indica qui se viene prima il giorno o il mese.
desk-date-unknown = La data `{ $date }` non è stata usata perché Keymend non conosce questo modo di scrivere le date.
desk-failed = Keymend si è interrotto leggendo questo messaggio ({ $place }). Lo apra nel programma di posta e segnali l'errore agli sviluppatori di Keymend.
desk-text-cut = Di questo testo sono stati letti solo i primi { $kib } KiB.
desk-text-of-a-file = Il testo dell'allegato { $name } è stato letto come parte del messaggio.
desk-text-of-a-part = Il testo di un allegato senza nome è stato letto come parte del messaggio.
desk-file-not-read = Allegato { $name }: { $advice }
desk-files-passed-over = File non letti, perché Keymend non ne conosce il formato: { $names } ({ $count }).
desk-pictures-left = Immagini, che Keymend non può leggere: { $names } ({ $count }). Guardarle di persona.
desk-texts-left = Testo di allegati non letto, perché il messaggio dice già abbastanza: { $names } ({ $count }).
desk-sent-by-a-program = Questo messaggio è stato inviato da un programma: un avviso di consegna, una risposta automatica o una newsletter. Non riceve risposta.
desk-is-a-log = Questo è il registro di un programma e non il messaggio di un cliente, quindi non c'è una bozza.
desk-of-another-service = Questo messaggio riguarda un altro dei suoi servizi, non Kaspersky. Va inoltrato ai colleghi competenti.
desk-language-not-read = Keymend non comprende questa lingua: { $language }. Leggere il messaggio di persona.
desk-draft-asks-for-screen = La bozza chiede solo il testo mostrato sullo schermo.
desk-of-an-employee = Il computer è di un’azienda o di una scuola: della licenza si occupa il suo amministratore.
desk-draft-buys-nothing = La bozza invita a non acquistare nulla.
desk-beside = Il cliente chiede anche altro, a cui deve rispondere un collega: { $what }.
desk-asked-for-a-customer = Un collega lo chiede per un cliente: la bozza è per il cliente e non ha destinatario.
desk-draft-other-language = Keymend non ha bozze in { $theirs }, la lingua di questo messaggio. Questa bozza è in { $own }.
desk-draft-language-unknown = La lingua di questo messaggio non è certa; la bozza è in { $own }.
desk-attachments-left = { $count ->
    [one] { $count } allegato non è stato esaminato.
   *[other] { $count } allegati non sono stati esaminati.
}
desk-several = Questo messaggio riguarda più clienti o computer ({ $count }). Trattare ogni caso separatamente.
desk-several-of-one = Il cliente descrive più problemi ({ $count }). Rispondere a ciascuno.
desk-cases-heading = I casi di questo messaggio
desk-too-large = Il messaggio supera { $most } MiB e non è stato letto. Salvare gli allegati e aprirli uno alla volta.
desk-too-large-rest = Questo messaggio supera { $most } MiB: ne è stato letto solo l'inizio. Salvare gli allegati e aprirli uno alla volta.
desk-sender-without-address = Per il mittente { $name } non è indicato un indirizzo e-mail.
desk-sender-unknown = Il mittente non è indicato.
desk-draft-without-recipient = La bozza non ha un destinatario.
desk-too-many-parts = Il messaggio ha più di { $most } parti e non è stato letto. Aprirlo nel programma di posta.
desk-no-text = Il messaggio è vuoto. Chiedere al cliente di inviarlo di nuovo.
desk-damaged = Il testo di questo messaggio è danneggiato e non è stato letto. Chiedere al cliente di inviarlo di nuovo come testo semplice.
desk-damaged-archive = L'archivio { $name } è incompleto o danneggiato e quindi non è stato letto. Chiedere al cliente di inviarlo di nuovo.
desk-empty = In { $mailbox } non ci sono messaggi. Controllare che sia il file giusto e che l'esportazione sia completa.
desk-row-too-long = Questa riga supera { $most } MiB e non è stata letta.
desk-row-not-read = Questa riga non è leggibile. Verificare che sia una riga JSON o una riga di una tabella con una colonna come `text`.
desk-columns-unknown = Colonne di { $mailbox } non lette, perché Keymend non ne capisce il nome: { $columns }.
desk-not-a-mailbox = { $path } non è una casella di posta che Keymend riconosce. Indicare un file mbox, una Maildir, una cartella di e-mail, righe JSON o una tabella con una colonna come `text`.
desk-no-such-message = { $mailbox } non contiene nessun messaggio { $mark }. L'identificativo si trova nella prima colonna di `keymend desk triage`.
desk-many-messages = { $path } contiene più messaggi. Indicarne uno, per esempio { $path }:1, oppure ordinarli tutti con `keymend desk triage`.
desk-wanted-mailbox = Indicare un file mbox, una Maildir, una cartella di e-mail, righe JSON o una tabella con una colonna come `text`.
desk-wanted-template = Indicare un file di modello.
desk-template-wrong = Il modello { $path } non è utilizzabile: { $error }. Correggerlo oppure usarne un altro.
desk-template-value = riga { $line }: una risposta non ha un valore `{ $name }`. Valori possibili: { $names }
desk-template-without-steps = Il modello { $path } non ha posto per i passaggi: una bozza non direbbe che cosa fare. Aggiungere `{ $steps }`.
desk-template-name = Il modello { $path } non porta il nome di alcuna lingua. Chiamarlo `answer.hbs` per tutte le lingue, oppure con il codice di una, come `de.hbs`.
desk-template-left-out = Al suo posto si usa il testo predefinito.
desk-title = Messaggi all'assistenza
desk-column-message = Messaggio
desk-column-language = Lingua
desk-column-problem = Problema
desk-column-whose = Chi può risolverlo
desk-group-errors = Non leggibili
desk-group-fraud = Avvisare prima questi clienti: possibile truffa
desk-group-urgent = Urgenti
desk-group-others = Gli altri
desk-group-solved = Risolto, nessuna risposta necessaria
desk-not-shown = Messaggi non mostrati qui: { $count }. `--format jsonl` li scrive tutti.
desk-stopped = Interrotto. Messaggi elaborati: { $messages }. Non è stato salvato nulla. Per poter riprendere, avviare il comando con `--format jsonl -o FILE` e poi aggiungere `--resume`.
desk-draft-kept = La bozza { $name } è stata modificata, quindi è rimasta com'è.
desk-drafts-kept = Bozze modificate, quindi rimaste come sono: { $count } ({ $names }). `--overwrite-drafts` sostituisce anche queste.
desk-summary = Messaggi: { $messages }. Non capiti: { $not-understood }. Urgenti: { $urgent }. Non leggibili: { $errors }.
desk-draft-notice = Bozza di Keymend. Leggerla e correggerla prima di inviarla.
desk-draft-greeting = Buongiorno,
desk-draft-sure = Grazie per il Suo messaggio. Ci sembra di capire che si tratti di questo: «{ $title }».
desk-draft-unsure = Grazie per il Suo messaggio. Forse si tratta di questo: «{ $title }». Se si tratta di altro, ci dica che cosa mostra lo schermo.
desk-draft-several = Grazie per il Suo messaggio. Ci descrive più problemi: { $titles }.
desk-draft-not-understood = Grazie per il Suo messaggio. Per aiutarLa dobbiamo sapere di più. Ci invii il testo esatto o il codice di errore sullo schermo e il nome del Suo prodotto Kaspersky.
desk-draft-steps = La preghiamo di procedere così:
desk-draft-missing = Risponda anche a queste domande:
desk-draft-whose = { $who ->
    [kaspersky] Se non basta, solo l'assistenza Kaspersky può risolvere il problema: https://support.kaspersky.com/
    [shop] Se non basta, si rivolga al negozio che ha venduto la licenza: solo il negozio può modificare il Suo ordine.
    [admin] Se non basta, si rivolga all'amministratore del Suo computer, che ne gestisce la licenza.
   *[provider] Se non basta, si rivolga al fornitore del Suo abbonamento: solo il fornitore può modificarlo.
}
desk-draft-codes = Non ci invii un codice di attivazione intero per e-mail; bastano gli ultimi cinque caratteri.
desk-draft-card = Il Suo messaggio contiene i dati di una carta di pagamento. Un'e-mail può essere letta anche da altri: chiami la Sua banca, riferisca che i dati sono stati inviati per e-mail e chieda se la carta va sostituita. Non abbiamo mai bisogno dei dati della Sua carta.
desk-draft-password = Il Suo messaggio contiene una password o un PIN. Lo cambi subito, ovunque lo utilizzi. Non abbiamo mai bisogno della Sua password: non la invii né a noi né ad altri.
desk-draft-well = Grazie per averci avvisato. Siamo lieti che tutto funzioni di nuovo.
desk-draft-thanks = Grazie per il Suo messaggio. Se Le serve altro, ci scriva.
desk-draft-elsewhere = Grazie per il messaggio. Non riguarda Kaspersky, ma un altro dei nostri servizi: lo inoltriamo ai colleghi che se ne occupano.
desk-draft-other-matter = Grazie per il Suo messaggio. Da quanto vediamo non riguarda una licenza. Un collega lo leggerà e Le scriverà.
desk-draft-pay-once = Ci scrive che il pagamento è già stato effettuato: non occorre pagare di nuovo.
desk-draft-employee = Su un computer dell’azienda o della scuola, della licenza si occupa l’amministratore. Non acquisti nulla e avvisi l’amministratore o il reparto IT.
desk-draft-fraud = Non paghi nulla e non dia a nessuno un codice, una password o l’accesso al Suo computer, anche se dicono di chiamare per conto nostro. In caso di dubbio, ci chiami al numero riportato sulla fattura.
desk-draft-answer = { $question ->
    [uninstall-managed] Non disinstalli nulla su un computer del datore di lavoro o della scuola: lo decide l'amministratore.
    [uninstall] Non disinstalli l'app Kaspersky: la licenza non cambia, e senza l'app il computer non è protetto.
    [other-code] Non inserisca un altro codice finché ha l'abbonamento con noi. Lo conservi: potrà usarlo quando l'abbonamento sarà terminato.
    [same-seller] Non acquisti di nuovo da questo venditore prima che la questione sia risolta: il prossimo codice può avere lo stesso difetto.
    [buy] Non acquisti nulla e non cambi il codice finché la questione non è risolta.
    [sign-in] Non possiamo accedere al Suo account al posto Suo e non abbiamo mai bisogno della Sua password. La preghiamo di accedere personalmente.
   *[how-long] L'abbonamento funziona ancora per un certo periodo. La finestra della licenza dell'app Kaspersky mostra fino a quando.
}
desk-draft-beside = Ci chiede anche quanto segue: { $what }. Le risponderà un collega.
desk-draft-earlier = Ci scrive che le era già successo. Per ritrovare il Suo messaggio precedente, ci indichi il suo numero o il giorno in cui ci ha scritto.
desk-draft-earlier-known = Ci scrive che le era già successo. Abbiamo il Suo messaggio precedente e li leggiamo insieme.
# What somebody asks besides; stands in desk-beside and desk-draft-beside.
desk-beside-what = { $matter ->
    [bill] una fattura o una ricevuta
    [bill-address] l’indirizzo o il nome sulla fattura
   *[charged-twice] un doppio addebito
}
desk-draft-instead = { $step ->
    [early] Se un nuovo codice o file di chiave è pagato ma arriverà solo dopo la scadenza, comunicarcelo oggi stesso, così verifichiamo se può essere inviato prima.
    [places] Se servono altri posti, comunicarci quanti.
    [renewal] Se il rinnovo non è stato pagato e non si dispone di un codice, ordinarlo presso di noi.
    [key] Se non c'è una chiave rinnovata, ordinarne una presso di noi.
    [administrator] Rivolgersi all'amministratore: un'azienda gestisce licenze e dispositivi in Kaspersky Security Center e non in My Kaspersky.
    [card] Comunicarci la nuova carta sul nostro sito o per telefono, mai per e-mail. Chiederci poi in quale giorno ripeteremo l'addebito.
    [cancel] Se si preferisce usare il codice, chiederci di disdire l'abbonamento. Attendere poi che l'abbonamento sia scaduto.
   *[pay] Se la nostra fattura non è ancora stata pagata, pagarla o rinnovare presso di noi. Se è già stata pagata, non pagare di nuovo.
}
desk-draft-last-signs = { $code ->
    [previous-code] Gli ultimi cinque caratteri del codice di attivazione usato in precedenza
   *[new-code] Gli ultimi cinque caratteri del codice di attivazione da usare ora
}
desk-draft-ours = Ce ne stiamo occupando e La ricontatteremo.

## Codes of the subscription service

desk-kss-heading = Codici del servizio abbonamenti, per l'assistenza del fornitore
desk-kss-source = Ricavato da codice pubblico di fornitori, non da un testo di Kaspersky.
desk-code-line = riga { $line }
desk-code-subscriber = abbonato { $number }
desk-kss = { $code ->
    [c1] È stato inviato Activate, ma questo SubscriberId è già attivo. Verificare con GetInfo e dare di nuovo al cliente il codice esistente.
    [c2] Questo SubscriberId non è ancora attivo. Inviare Activate.
    [c3] È stato inviato Renew con una data di fine precedente a quella attuale. Correggere la data.
    [c4] L'abbonamento è già annullato in modo definitivo (HardCancel). Serve un nuovo SubscriberId, e il cliente riceve un nuovo codice.
    [c5] Questo SubscriberId non è noto. Verificare se è l'account giusto e se il servizio è mai stato ordinato.
    [c6] Lo stesso ordine è stato inviato due volte. Ignorare questo errore e verificare lo stato con GetInfo.
    [c8] La scorta di codici di attivazione è vuota. Chiederne altri a Kaspersky; il cliente non ha sbagliato nulla.
    [c9] L'ID del prodotto non è noto. Correggere la configurazione.
    [c101] Il periodo è inferiore a 28 giorni. Allungarlo.
    [c103] L'inizio è nel futuro. Controllare l'orologio del server e far iniziare l'abbonamento adesso.
    [c105] L'abbonamento è annullato (SoftCancel) e non può essere attivato. Creare un nuovo ordine.
    [c202] È stato inviato Renew per un abbonamento senza data di fine. Non c'è nulla da rinnovare: cercare una sospensione o una fattura non pagata.
    [c204] È stato inviato Renew mentre l'abbonamento era sospeso. Inviare invece Resume; il codice resta lo stesso.
    [c303] È stato inviato SoftCancel mentre l'abbonamento era sospeso. Inviare prima Resume oppure usare HardCancel.
    [c304] La data di annullamento è di oltre 14 giorni fa. Scegliere una data successiva.
    [c401] Solo un abbonamento senza data di fine può essere sospeso.
    [c402] L'abbonamento è già sospeso.
    [c501] È stato inviato Resume, ma l'abbonamento è attivo. Il problema è altrove: chiedere al cliente di aggiornare lo stato sul dispositivo.
    [c601] Il contratto non consente questo comando.
    [c602] Un attributo è errato, per esempio una data precedente al 2008 o all'inizio dell'abbonamento.
    [cactivate] Avvia un abbonamento e ne fornisce il codice. Il prodotto e il numero di dispositivi non si possono cambiare mentre è in corso: per un altro piano, annullarlo con HardCancel e inviare un nuovo Activate. Il cliente riceve così un nuovo codice.
    [crenew] Sposta la data di fine di un abbonamento che ne ha una. Per un abbonamento sospeso, il comando da inviare è Resume.
    [cpause] Sospende un abbonamento senza data di fine, di solito per una fattura non pagata. Resume pone fine alla sospensione, e il codice resta lo stesso.
    [cresume] Termina una sospensione. Al cliente non serve un nuovo codice.
    [csoftcancel] Annulla un abbonamento, ma non mentre è sospeso. Dopo non può più essere attivato: al cliente serve un nuovo ordine.
    [chardcancel] Annulla un abbonamento in modo definitivo, anche quando il cliente cambia piano. Il vecchio codice non funziona più, e al cliente serve quello nuovo.
   *[c99] Errore sconosciuto. Riprovare, poi rivolgersi a Kaspersky.
}
desk-kss-customer = Per il cliente: { $answer }
# What the desk answers a customer; each word names a group of codes.
desk-kss-answer = { $answer ->
    [again] Il Suo abbonamento è attivo e il codice di attivazione non è cambiato. Glielo inviamo di nuovo.
    [started] Stiamo attivando il Suo abbonamento. Riceverà il codice di attivazione non appena sarà attivo.
    [order] Il Suo abbonamento precedente è annullato e non può proseguire. Se ne ordina uno nuovo, riceverà un nuovo codice di attivazione.
    [account] Non troviamo il Suo abbonamento. Ci indichi il Suo numero cliente e la data dell'ordine.
    [pool] Al momento non abbiamo codici di attivazione disponibili. Non è colpa Sua; non paghi una seconda volta. Le invieremo il codice non appena lo avremo.
    [endless] Il Suo abbonamento non ha una data di fine, quindi non c'è nulla da rinnovare. Stiamo verificando se è sospeso o se c'è una fattura non pagata.
    [paused] Il Suo abbonamento è sospeso. Non appena riprenderà, la licenza funzionerà di nuovo con il codice di attivazione che ha già.
    [cancel] Il Suo abbonamento è sospeso. Ci faccia sapere se desidera che venga annullato subito.
    [dated] Un abbonamento con una data di fine non può essere sospeso. Prosegue fino a quella data.
    [active] Da noi il Suo abbonamento risulta attivo. Aggiorni lo stato dell'abbonamento nell'app Kaspersky e ci scriva se mostra ancora altro.
    [changed] Il Suo abbonamento precedente è terminato, per esempio per un cambio di piano, e il suo codice di attivazione non funziona più. Se ha un nuovo abbonamento, inserisca il nuovo codice di attivazione nell'app Kaspersky.
    [plan] Quando il Suo piano con noi cambia, riceve un nuovo codice di attivazione e quello precedente non funziona più. Non deve comprare né ordinare nulla: il nuovo codice glielo forniamo noi. Appena lo avrà, lo inserisca nell'app Kaspersky.
   *[ours] L'errore è nostro; Lei non deve fare nulla. Le scriveremo non appena sarà corretto.
}
