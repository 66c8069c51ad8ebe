page-own-name = Italiano

## In ogni pagina

page-skip = Vai al contenuto
page-menu = Menu
page-nav-answer = Che cosa non va
page-nav-steps = Passaggi
page-nav-requests = Le mie richieste
page-nav-helper = Per chi mi aiuta
page-language = Lingua
page-change-language = Cambia
page-end = Chiudi Keymend
page-privacy = Questa pagina viene da Keymend su questo computer. Nulla lascia questo computer, a meno che non si faccia clic su un pulsante che lo indica.
page-ended-title = Keymend è stato chiuso
page-ended-text = Keymend è stato chiuso. È possibile chiudere questa scheda. I progressi sono salvati; avviare di nuovo Keymend per continuare.
page-looking-title = Controllo in corso…
page-looking-text = Keymend sta esaminando questo computer. Può richiedere un minuto. La pagina continua automaticamente.
page-working = Keymend è ancora al lavoro…
page-copied = Copiato.
page-copy = Copia
page-to-answer = Torna al risultato
page-not-found = Questa pagina non esiste
page-not-found-text = L'indirizzo potrebbe essere vecchio. Tutto ciò che Keymend ha trovato è nella prima pagina.
page-trouble = Operazione non riuscita
page-trouble-because = Keymend non ha potuto eseguire l'operazione: { $why }
page-no-such-request = La richiesta { $number } non esiste. Potrebbe essere stata spostata o eliminata.
page-request-is-over = Questa richiesta è già stata inviata o risolta e non può più essere modificata.
page-nothing-to-write = Non è stato trovato alcun problema di cui scrivere. Indicare prima a Keymend che cosa appare sullo schermo.
page-mail-wrong = «{ $given }» non è un indirizzo e-mail valido e non è stato salvato; tutto il resto sì. Scriverlo così: help@example.org.
page-uploads-full = Keymend accetta al massimo { $size } MB di file per sessione. Chiudere Keymend, riavviarlo e scegliere meno file.
page-too-large = È più di quanto Keymend accetti in una volta: al massimo { $files } file e { $size } MB. Tornare indietro e inviare meno file.
page-incomplete = I dati inviati non sono arrivati per intero. Tornare indietro e riprovare.
page-not-here = Questa pagina è riservata al browser aperto da Keymend. Per visualizzarla qui, riavviare Keymend.
page-used-already = Questo indirizzo funziona una sola volta ed è già stato usato. Chiudere questa pagina e riavviare Keymend.

## Che cosa non va

page-start-steps = Mostra i passaggi
page-write-support = Scrivi all'assistenza
page-question-title = Una domanda
page-answer-button = Continua
page-not-known = Non lo so
page-another-choice = Altro
page-go-back-question = Annulla la mia ultima modifica
page-which-machine = Di quale computer si tratta?
page-choose = Scegliere
page-machine-button = Continua
page-now-title = Che cosa si può fare ora
page-now-tell = Scrivere parola per parola ciò che compare sullo schermo.
page-now-files = Fornire a Keymend un file, ad esempio un rapporto GetSystemInfo o una raccolta del computer.
page-now-write = Oppure scrivere all'assistenza: può aiutare con ciò che è già noto.
page-tell-title = Altre informazioni per Keymend
page-tell-label = Che cosa compare sullo schermo o che cosa è successo?
page-tell-hint = Una descrizione con parole proprie, in qualsiasi lingua, o il testo esatto della finestra. Un codice di attivazione digitato qui non viene conservato.
page-tell-button = Usa questo testo
page-taken-out = { $count ->
    [one] Keymend ha rimosso un valore privato, ad esempio un numero di carta, una password o un codice. Nessuno ne ha bisogno per fornire aiuto. Non comunicarlo mai a chi lo chiede.
   *[other] Keymend ha rimosso { $count } valori privati, ad esempio un numero di carta, una password o un codice. Nessuno ne ha bisogno per fornire aiuto. Non comunicarli mai a chi li chiede.
}
page-files-title = Leggi dei file invece di questo computer
page-files-label = File
page-files-hint = Una raccolta di Keymend, un rapporto di GetSystemInfo, un'esportazione del Registro di sistema o un file di registro. È possibile sceglierne più di uno alla volta o trascinarli qui. Una foto non viene letta, ma è possibile allegarla a una richiesta.
page-files-button = Leggi questi file
page-files-from = Letto invece di questo computer:
page-forget = Esamina invece questo computer
page-no-file = Scegliere almeno un file e al massimo { $most }.
page-picture-kept = { $file }: Keymend non legge le immagini. È possibile allegare questa quando si scrive all'assistenza.
page-pictures-title = Immagini che si possono allegare quando si scrive all'assistenza:
page-file-read = letto
page-file-not-read = non conteneva nulla di utilizzabile
page-how-we-know = Come lo sappiamo
page-no-evidence = Per ora nulla lo dimostra.
page-looked-title = Che cosa è stato esaminato
page-nothing-looked = Qui non è stata trovata alcuna app Kaspersky e non è stato letto alcun file.
page-not-read-title = Che cosa non è stato possibile leggere
page-look-again = Esamina di nuovo
page-others-title = Altre possibilità
page-possible = possibile

## Passaggi

page-steps-title = Passaggi
page-no-steps = Non c'è nulla da fare: non è stato trovato alcun problema. Se qualcosa non va comunque, indicare a Keymend che cosa compare sullo schermo.
page-continues = Si riprende dal punto in cui ci si era fermati.
page-progress-damaged = I progressi salvati sono danneggiati, quindi i passaggi ricominciano da capo. Il file danneggiato è ora { $path }.
page-place = Passaggio { $number } di { $steps }
page-careful = Attenzione:
page-worked-if = Risultato atteso:
page-agree = Ho capito e voglio eseguire questo passaggio
page-did-it = Fatto
page-did-it-work = Ha funzionato?
page-yes = Sì
page-no = No
page-not-sure = Non so
page-skip-step = Salta questo passaggio
page-step-back = Passaggio precedente
page-explain = Perché?
page-waiting-title = Attesa
page-waiting-until = Non c'è nulla da fare fino a questo momento: { $moment }. È possibile chiudere Keymend; i progressi sono salvati.
page-counts-from = Keymend conosce il giorno del pagamento ma non l'ora; il tempo si conta quindi dall'ultimo momento possibile: { $moment }.
page-time-left = ancora { $hours } h { $minutes } min
page-look-now = Controlla ora
page-reminder-button = Aggiungi al mio calendario
page-open-page = Apri la pagina
page-run-title = Keymend può eseguire questo comando
page-run-agree = Eseguire esattamente questo comando su questo computer
page-run-button = Esegui
page-your-code = Codice di attivazione (non viene conservato)
page-code-stand-in = CODICE-DI-ATTIVAZIONE
page-agree-first = Selezionare prima la casella; non è stato fatto nulla.
page-not-a-code = Non è un codice di attivazione: un codice di attivazione è formato da quattro gruppi di cinque lettere e cifre. Non è stato eseguito nulla.
page-ended-well = `{ $command }` è terminato senza errori.
page-ended-with-error = `{ $command }` è terminato con l'errore { $code }.
page-ended-early = `{ $command }` non è terminato normalmente ed è stato arrestato.
page-done-mark = Fatto:
page-skipped-mark = Non fatto:
page-not-yet = Non ancora: finora non è cambiato nulla. Riprovare il passaggio oppure saltarlo.
page-not-yet-wait = Non è ancora cambiato nulla. Controllare di nuovo dopo questo momento: { $moment }.
page-changed = Ora il problema è un altro: { $title }
page-could-also-be = Un'altra possibilità: { $title }
page-nothing-further = Per questo problema non sono noti altri passaggi.
page-fixed = Risolto: ha funzionato
page-fixed-text = Non c'è altro da fare.
page-run-out = Questo era l'ultimo passaggio. Se il problema persiste:
page-what-else = Scrivere all'assistenza: tutto ciò che è stato provato viene inserito nella richiesta.
page-next-problem = Prova il problema successivo
page-restart = Ricomincia questi passaggi da capo
page-stop-text = È possibile fermarsi in qualsiasi momento. I progressi sono salvati e la prossima volta Keymend riprende dallo stesso punto.

## Una richiesta all'assistenza

page-request-title = Richiesta { $number }
page-request-about = Argomento:
page-request-state = Stato:
page-request-is-there = Esiste già una richiesta su questo problema. Eccola.
page-to-whom = Chi la riceve
page-why-them = Perché:
page-to-kaspersky = Assistenza Kaspersky
page-to-provider = Il fornitore
page-to-shop = Il negozio
page-to-admin = L'amministratore
page-because-they-can = Questo destinatario può risolvere il problema.
page-because-chosen = Questo destinatario è stato scelto dall'utente.
page-because-provider = L'abbonamento è gestito dal fornitore e solo il fornitore può modificarlo.
page-because-administrator = La licenza di questo computer è gestita da un amministratore.
page-because-kaspersky-sold = La licenza è stata acquistata direttamente da Kaspersky.
page-change-addressee = Inviala a qualcun altro o scrivila in un'altra lingua
page-addressee-label = Destinatario
page-provider-label = Nome del fornitore o del negozio
page-mail-label = Indirizzo e-mail del destinatario
page-letter-language = Lingua della richiesta
page-telephone = Telefono:
page-fields-title = Che cosa contiene la richiesta
page-missing-count = { $count ->
    [0] Non manca nulla.
    [one] Un campo obbligatorio è ancora vuoto.
   *[other] { $count } campi obbligatori sono ancora vuoti.
}
page-masked-hint = I codici di attivazione e le chiavi vengono mostrati con asterischi e inviati in questa forma, a meno che non se ne digiti uno e si selezioni la casella sottostante.
page-missing = ancora da compilare
page-optional = facoltativo
page-more-title = Aggiungi altro (facoltativo)
page-give-in-full = Fornisci questo codice per intero, solo in questa richiesta
page-save-fields = Salva
page-preview-title = Come arriverà
page-preview-text = Questo è il testo completo. I valori privati sono sostituiti da segnaposto, tranne ciò che viene indicato nei campi, come il nome e i recapiti.
page-preview-labels = Un'e-mail termina inoltre con queste righe per il sistema dell'assistenza. Ripetono ciò che dice la lettera:
page-subject = Oggetto:
page-copy-all = Copia tutto il testo
page-attachments-title = Che cosa viene allegato
page-in-one-file = Tutto questo parte in un unico file: { $name }
page-as-it-is = esattamente così com'è, non controllato da Keymend
page-file-size = { $kilobytes } KB
page-values-removed = { $count ->
    [0] nessun valore privato trovato
    [one] un valore privato sostituito
   *[other] { $count } valori privati sostituiti
}
page-lines-dropped = { $count ->
    [one] una riga omessa
   *[other] { $count } righe omesse
}
page-wanted-title = Viene richiesto anche
page-attach-label = Allega file
page-attach-hint = I valori privati vengono rimossi dai file di testo. Una foto viene allegata solo dopo aver dato il consenso.
page-attach-button = Allega
page-picture-label = Un'immagine non ancora allegata:
page-picture-agree = Ho guardato questa immagine. Può essere inviata esattamente così com'è.
page-picture-button = Allega questa immagine
page-nothing-attached = Non è stato allegato nulla. Scegliere un file oppure selezionare la casella accanto all'immagine.
page-file-left-out = Un file è stato omesso: { $reason }
page-steps-left-out = Non è stato possibile leggere il resoconto dei passaggi, che quindi non è nella richiesta.
page-leave-title = Invio della richiesta
page-leave-text = Non è stato inviato nulla. Scegliere come inviare la richiesta.
page-on-page-text = Questo destinatario riceve le richieste in una pagina Web. Aprirla e copiare i campi riportati sopra nel modulo.
page-open-their-page = Apri la pagina del destinatario
page-mail-program = Apri nel mio programma di posta
page-save-eml = Salva come bozza di e-mail
page-save-eml-hint = Si apre nella maggior parte dei programmi di posta, con gli allegati.
page-save-bundle = Salva gli allegati in un file ZIP
page-print-it = Stampa o salva come PDF
page-send-it = Invia con Keymend
page-no-address = Keymend non conosce un indirizzo e-mail di questo destinatario. Immetterne uno sopra oppure stampare la richiesta.
page-close-request = Questa richiesta è risolta
page-print-hint = Premere Ctrl+P (⌘P su un Mac) oppure utilizzare il pulsante. Per ottenere un PDF, scegliere «Salva come PDF» come stampante.
page-print-button = Stampa
page-back-to-request = Torna alla richiesta

## Invio

page-send-title = Inviare ora?
page-send-text = È esattamente questo che lascia il computer, tramite il proprio server di posta:
page-send-to = A:
page-send-from = Da:
page-text-label = Testo
page-send-agree = Ho letto il testo. Può essere inviato.
page-send-now = Invia ora
page-sent = Il server di posta ha accettato la richiesta.
page-not-sent = La richiesta non è stata inviata: { $reason }. La richiesta è conservata; è possibile riprovare.
page-perhaps-sent = La richiesta potrebbe essere stata inviata: { $reason }. Chiedere se è arrivata prima di inviarla di nuovo.

## Le mie richieste

page-requests-title = Le mie richieste
page-requests-text = Ogni richiesta è conservata su questo computer.
page-no-requests = Non è stata ancora scritta alcuna richiesta.
page-request-number = Richiesta
page-state-draft = non inviata
page-state-uncertain = forse inviata
page-state-sent = inviata
page-state-closed = risolta
page-state-damaged = danneggiata, non leggibile

## Per chi aiuta

page-helper-title = Chiedere a qualcun altro di dare un'occhiata
page-make-capture = Crea un file per chi mi aiuta
page-again-capture = Crealo di nuovo
page-helper-text = Keymend può riunire in un unico file ciò che vede su questo computer. Dare il file a una persona di fiducia, che potrà aprirlo con Keymend sul proprio computer.
page-helper-never = I nomi, gli indirizzi e i codici vengono sostituiti prima della creazione del file. Il contenuto è visibile prima del salvataggio e non viene inviato nulla.
page-made-title = Che cosa contiene il file
page-made-values = Che cosa ha visto Keymend
page-made-texts = Testi, con il numero di righe
page-save-capture = Salva il file
page-capture-size = La dimensione del file è { $kilobytes } KB.
page-lines-left-out = { $count ->
    [one] Una riga che Keymend non comprende è stata omessa.
   *[other] { $count } righe che Keymend non comprende sono state omesse.
}
page-not-read-count = { $count ->
    [one] Non è stato possibile leggere un elemento.
   *[other] Non è stato possibile leggere { $count } elementi.
}
page-helper-no-product = Su questo computer non è stata trovata alcuna app Kaspersky.
page-open-title = Apri un file ricevuto da qualcuno
page-open-text = Keymend mostra quindi che cosa non va sul computer di quella persona.
