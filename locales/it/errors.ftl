errors-language-not-spoken = Keymend non conosce la lingua «{ $asked }» e utilizza quindi questa lingua: { $instead }. Lingue disponibili: { $known }.
errors-no-such-language = Keymend non conosce questa lingua. Lingue disponibili: { $known }.
errors-language-not-shown = Questo terminale non ha i caratteri della lingua `{ $asked }`; Keymend usa quindi l'inglese.
errors-either = { $first } o { $second }
errors-did-you-mean = Si intendeva { $names }?
errors-please-report = Segnalare questo problema.
errors-stopped = Keymend { $version } si è arrestato a causa di un errore interno ({ $place }).
errors-several = { $sentences }
errors-quoted = { $text }

## File che non è possibile scrivere o leggere

errors-write = Impossibile scrivere { $path }: { $why }.
errors-write-stdout = Impossibile scrivere nell'output standard: { $why }.
errors-read = Impossibile leggere { $path }: { $why }.
errors-hint-disk-full = Liberare spazio sul disco oppure salvare altrove.
errors-hint-may-write = Scegliere una cartella in cui è consentito scrivere.
errors-hint-create-folder = Creare prima la cartella.
errors-hint-other-place = Scegliere un'altra posizione.
errors-hint-other-config = È possibile indicare un altro file delle impostazioni con `--config FILE` o KEYMEND_CONFIG.
errors-hint-other-data = È possibile indicare un'altra cartella con KEYMEND_DATA.
errors-hint-check-path = Verificare il percorso.
errors-hint-no-right = Indicare una copia che è consentito leggere oppure richiedere il diritto di lettura.
errors-hint-not-utf8 = Non è un testo UTF-8.
errors-hint-try-again = Riprovare.
errors-wanted-message = Indicare un file con il messaggio oppure fornire il testo con `--message`.
errors-wanted-topics = Indicare una cartella con file di argomenti.
errors-wanted-templates = Indicare una cartella di modelli.
errors-wanted-providers = Indicare una cartella con file di fornitori.
errors-wanted-settings = Indicare un file delle impostazioni.
errors-wanted-text = Indicare un file di testo.

## La riga di comando

errors-usage-more = `{ $command }` mostra che cosa è possibile digitare.
errors-unknown-option = L'opzione `{ $option }` non esiste.
errors-unknown-command = Il comando `{ $typed }` non esiste.
errors-unexpected-argument = `{ $typed }` non è possibile in questa posizione.
errors-as-a-value = Se `{ $typed }` è un valore, scrivere `-- { $typed }`.
errors-not-a-value = `{ $value }` non è possibile per `{ $option }`. Valori possibili: { $values }.
errors-value-invalid = `{ $value }` non è possibile per `{ $option }`.
errors-value-missing = `{ $option }` richiede un valore.
errors-value-unwanted = `{ $option }` non accetta valori, ma è stato indicato `{ $value }`.
errors-options-together = `{ $option }` non può essere utilizzato insieme a { $other }.
errors-option-twice = `{ $option }` può essere indicato una sola volta.
errors-too-many-values = `{ $value }` è un valore di troppo per `{ $option }`.
errors-arguments-missing = Elementi obbligatori mancanti: { $missing }.
errors-command-missing = `{ $command }` richiede uno dei suoi comandi: { $commands }.
errors-not-a-number = Indicare un numero intero.
errors-not-a-time = Indicare data e ora in questa forma: 2026-11-24T10:00:00Z.
errors-not-a-kind = Formati disponibili: { $kinds }.
errors-not-utf8-argument = Un argomento non è un testo valido.
errors-no-file-or-command = Non esiste alcun file o comando `{ $typed }`. Controllare l'ortografia oppure scoprire con `keymend explain { $quoted }` che cosa significa un testo.
errors-no-command-or-file = Non esiste alcun comando o file `{ $typed }`. Si intendeva `keymend { $command }`?
errors-options-behind = Le opzioni vanno dopo il comando: `{ $right }`.
errors-options-not-taken = Le opzioni vanno dopo il comando e `{ $command }` non accetta queste: { $options }. `{ $command } --help` mostra quelle accettate.
errors-stdin-again = stdin (`-`) non può essere riletto dopo ogni passaggio. Indicare un file oppure utilizzare `--no-input`.
errors-stdin-twice = stdin (`-`) può essere letto una sola volta. Indicare un file al posto di uno dei due.
errors-name-capture = Indicare il file da salvare: `keymend collect -o capture.zip`.
errors-capture-refused = Non è stato salvato nulla. Senza `--whole` una raccolta contiene solo ciò che Keymend comprende.
errors-closest-not-asked = `--closest` risponde a una domanda, ma questo testo non ne ha generate. Non utilizzare questa opzione.
errors-closest-range = `--closest { $number }` non è possibile. Scegliere un numero da 1 a { $most }.
errors-redact-where = Indicare dove salvare con `-o DIR` oppure visualizzare prima il risultato con `--show`.
errors-codes-kept = I codici di attivazione non vengono mai mantenuti. `--keep` accetta un altro tipo o un valore.
errors-in-the-way = { $path } esiste già. Scegliere una cartella vuota.
errors-bundle-where = Indicare dove salvare con `-o FILE.zip`.
errors-resume-where = `--resume` riprende i record di un file. Indicare il file con `-o`.
errors-run-of-others = { $path } proviene da un'esecuzione con altre fonti o opzioni. Ripetere quel comando oppure indicare un altro file.
errors-run-input-changed = { $source } è cambiato da quando è iniziata l'esecuzione che ha scritto { $path }. Ripeterla senza `--resume`.
errors-run-stopped = Interrotto. Ripetere il comando con `--resume` per riprendere { $path } da dove si è fermato.
errors-run-is-whole = { $path } è completo: non restava nulla da fare. Eliminare il file per ricominciare.
errors-run-unmarked = Accanto a { $path } nulla indica fin dove è arrivata un'esecuzione. Un'esecuzione terminata senza `--resume` non lascia questo segno, e il file può anche essere altro. Se è completo, non c'è nulla da riprendere. Altrimenti indicare un altro file, oppure eseguire senza `--resume` per riscriverlo.
errors-run-unproven = Nulla dimostra che { $path } provenga da un'esecuzione con queste fonti: può averlo scritto un altro comando, oppure è stato modificato o troncato nel frattempo. Indicare un altro file, oppure eseguire senza `--resume` per riscriverlo.
errors-output-is-source = { $path } è una delle fonti e scrivendoci andrebbe perduta. Indicare un altro file.
errors-two-computers = Sono due computer diversi: `{ $before }` e `{ $after }`. Indicare due raccolte dello stesso computer.
errors-turned-round = BEFORE ({ $before }) è successivo ad AFTER ({ $after }). Scambiarli per vedere che cosa è cambiato da allora.
errors-compare-nothing = Impossibile confrontare { $source }: non è stato possibile leggere nulla del contenuto. { $why }
errors-fleet-lost = Una parte dei computer è andata persa durante la lettura per un errore di Keymend. Eseguire di nuovo il comando.

## Fonti, risposte e informazioni

errors-no-source = Impossibile leggere `{ $name }`. { $advice }
errors-no-such-machine = In queste fonti non c'è alcun computer `{ $wanted }`. Indicarne uno tra questi: { $known }.
errors-several-machines = Queste fonti descrivono più computer ({ $known }). Indicarne uno con `--machine`.
errors-not-an-answer = `{ $given }` non è una risposta. Scrivere FACT=VALUE, ad esempio purchase.channel=provider.
errors-no-such-fact = Non esiste alcuna informazione denominata `{ $given }`.
errors-can-answer = È possibile rispondere a: { $facts }.
errors-not-a-choice = `{ $fact }` accetta uno dei valori { $choices }, non `{ $text }`.
errors-wrong-type = `{ $fact }` accetta { $wanted }, non `{ $text }`.
errors-wants-flag = yes o no
errors-wants-answer = sì o no
errors-wants-count = un numero intero
errors-wants-moment = una data come 2026-11-24 o 2026-11-24T10:00:00Z
errors-wants-version = una versione come 21.3
errors-wants-text = un testo
errors-not-an-error-code = `attempt.error_code` accetta un codice come 89479002 o kesl:65, non `{ $given }`.

## Argomenti

errors-no-such-topic = L'argomento `{ $name }` non esiste.
errors-all-topics = `keymend topics list` li mostra tutti.
errors-topic = L'argomento { $path } contiene un errore: { $why }.
errors-topic-left-out = { $why } Viene ignorato; `keymend topics check` indica tutti gli errori.
errors-topic-check = `keymend topics check` indica ogni errore con la relativa riga.
errors-topic-built-in = Un argomento di Keymend stesso è danneggiato ({ $path }): { $why }.
errors-topics-read = Impossibile leggere gli argomenti da { $path }: { $why }.
errors-words-fault = { $place }: { $why } Vengono utilizzate le parole integrate.
errors-words-fault-new = { $place }: { $why } Fino ad allora non si scrivono lettere in questa lingua.
errors-words-fault-rest = { $place }: { $why } Il resto viene utilizzato.
errors-words-not-fluent = `{ $line }` non è un messaggio. Scriverlo come `nome = testo`.
errors-words-too-deep = Più di { $most } parentesi graffe sono annidate. Scrivere il messaggio senza.
errors-words-missing = Messaggi mancanti: { $count }, il primo è `{ $first }`. Aggiungerli.
errors-words-broken = `{ $id }` è vuoto o usa una variabile che Keymend qui non compila. Confrontarlo con il messaggio inglese in `locales/en`.
errors-words-unknown = Non esiste alcun messaggio `{ $id }`.
errors-words-file = { $why }.
errors-words-elsewhere = Le parole vengono lette solo da `LANGUAGE/letter.ftl` e `LANGUAGE/facts.ftl`. Rinominare questo file o spostarlo lì.
errors-topic-new-id = `{ $id }` non è l'ID di un argomento. Scrivere parole minuscole unite da trattini, ad esempio code-rejected.
errors-topic-new-exists = Esiste già un argomento `{ $id }`. Scegliere un altro ID.
errors-topic-new-in-the-way = { $path } esiste già. Scegliere un altro ID oppure spostare quel file.
errors-topic-new-nowhere = Qui non c'è una cartella { $path }. Eseguire il comando in una copia di lavoro di Keymend oppure indicare una cartella con `--dir`.
errors-topic-new-no-code = Tutti i codici da KM-950 a KM-999 sono in uso.

## Impostazioni e venditori

errors-settings-read = Impossibile leggere le impostazioni { $path }: { $why }.
errors-settings-write = Impossibile salvare le impostazioni { $path }: { $why }.
errors-settings-wrong = Le impostazioni { $path } contengono un errore: { $why }
errors-settings-changed-by-others = Le impostazioni { $path } indicano programmi o file usati da Keymend, e altri utenti possono modificare `{ $place }`. Riservare la scrittura al proprio utente (`chmod go-w`).
errors-settings-hint = Correggere il file oppure indicarne un altro con `--config`.
errors-no-such-setting = L'impostazione `{ $key }` non esiste.
errors-all-settings = `keymend config show` le mostra tutte.
errors-setting-value = Questo valore non è possibile per `{ $key }`: { $why }
errors-password-in-settings = Una password non viene mai conservata nelle impostazioni. Indicare un file, una variabile o un comando: mail.password-file, mail.password-env, mail.password-command.
errors-sellers-read = Impossibile leggere i fornitori da { $path }: { $why }.
errors-seller = Il file di fornitore { $path } contiene un errore: { $why }
errors-seller-at = riga { $line }: { $why }
errors-seller-left-out = Il file di fornitore { $path } viene ignorato: { $why } `keymend providers check` indica tutti gli errori.
errors-seller-without-parts = Il file di provider { $path } viene usato senza ciò che contiene di errato: { $why } `keymend providers check` indica tutti gli errori.
errors-seller-missing = Manca `{ $member }`.
errors-seller-member = `{ $member }` ha un valore di tipo sbagliato ({ $why }).
errors-seller-unknown-member = Un file di fornitore non ha `{ $member }`.
errors-seller-hint = Correggere il file oppure spostarlo fuori dalla cartella.
errors-seller-unknown-field = Il campo `{ $field }` non esiste.
errors-seller-name = Ogni nome deve essere costituito da una sola riga semplice.
errors-seller-source = `source` deve essere la pagina che lo indica.
errors-seller-site = `site` deve essere l'indirizzo di un sito Web.
errors-seller-page = `page` deve iniziare con https://.
errors-seller-mail = `mail` non è un indirizzo e-mail valido.
errors-seller-language = `language` deve essere il codice di una lingua, ad esempio `de`.
errors-seller-desk-address = `desk.address` non è un indirizzo e-mail valido.
errors-seller-desk-mail-url = Un servizio di tipo `mail` non ha una `url`. Indichi il sistema, ad esempio `rt`, oppure tolga `url`.
errors-seller-desk-url = `desk.url` deve iniziare con https:// e non contenere nome, password, `?` o `#`.
errors-seller-desk-queue = `desk.queue` deve essere una sola riga semplice.
errors-seller-desk-field = { $system } non può avere un campo `{ $theirs }` (per { $ours }). { $kind ->
    [redmine] Serve il numero di un campo personalizzato, ad esempio `12`.
    [zammad] Sono ammessi lettere minuscole, cifre e `_`, senza `_id` alla fine.
    [freshdesk] Il nome inizia con `cf_` e contiene lettere minuscole, cifre e `_`.
    [znuny] Sono ammessi solo lettere e cifre.
    [osticket] Sono ammessi solo lettere, cifre e `_`.
    [rt] Non sono ammessi virgolette, parentesi graffe, punti e barre rovesciate.
   *[mail] Serve un’intestazione che inizi con `X-`.
}
errors-seller-desk-our-header = Le intestazioni che iniziano con `X-Keymend-` sono riservate a Keymend. Scelga un altro nome.
errors-seller-desk-no-queue = { $system } non ha code, quindi `queue` non arriva da nessuna parte. Lo tolga oppure indichi il sistema di ticket in `kind`.
errors-seller-desk-private = `{ $field }` può contenere ciò che una persona ha scritto e quindi non è mai un’intestazione: un’e-mail non può compilarlo. Lo tolga oppure indichi `desk.url`.
errors-seller-desk-queue-identifier = `desk.queue` è l’identificativo di un progetto di Redmine, come compare nel suo indirizzo: lettere minuscole, cifre, `-` e `_`.
errors-seller-desk-queue-number = `desk.queue` deve essere un numero: l’interfaccia di { $system } non la conosce in altro modo.
errors-seller-desk-twice = `{ $theirs }` sta sia per `{ $first }` sia per `{ $ours }`. Dia a ogni campo un nome proprio.
errors-seller-same-name = `{ $name }` indica anche { $other }. Usare ogni nome in un solo file, oppure dare a entrambi i file lo stesso nome per sostituire quella voce.
errors-seller-checked = `checked` non è una data come 2026-11-24.

## Valori privati

errors-redact-not-text = { $path } non è un testo e non può essere ripulito, quindi viene omesso.
errors-redact-too-many = Ci sono più di { $most } valori privati diversi. Ripulire meno file alla volta.
errors-redact-map = Impossibile utilizzare l'elenco dei valori sostituiti { $path }: { $why }.
errors-redact-map-hint = Indicare un altro file con `--map` oppure spostare quello esistente.
errors-leak = Dopo la pulizia { $path } contiene ancora un valore privato ({ $kind }), quindi non viene salvato nulla.
errors-leak-capture = { $member } della raccolta contiene ancora un valore privato ({ $kind }), quindi non viene salvato nulla.
errors-leak-request = La richiesta contiene ancora un valore privato ({ $kind }), quindi non viene salvato nulla.
errors-secret-in-field = Il campo { $field } contiene un numero di carta, una password, un PIN, un codice fiscale o un codice di attivazione, quindi non viene inviato nulla. Per svuotarlo: `keymend ticket edit { $number } --set { $field }=`.
    .page = Il campo { $field } contiene un numero di carta, una password, un PIN, un codice fiscale o un codice di attivazione, quindi non viene inviato nulla. Togliere questo dato dal campo e salvare di nuovo la richiesta.
errors-leak-bundle = Il file { $name } dell'archivio contiene ancora un valore privato ({ $kind }), quindi non viene salvato nulla.
errors-capture-write = Impossibile creare la raccolta: { $why }.
errors-page = Impossibile creare la pagina: { $why }.
errors-page-serve = Impossibile mostrare la pagina su questo computer: { $why }. Il solo comando `keymend` fa lo stesso in un terminale.
errors-progress = Impossibile salvare i progressi in { $path }: { $why }.

## Richieste

errors-field-assignment = `{ $given }` deve essere scritto come FIELD=VALUE, ad esempio order-number=12345.
errors-no-such-field = Il campo `{ $given }` non esiste.
errors-all-fields = Campi disponibili: { $fields }.
errors-nothing-to-write-about = Non è stato trovato alcun problema di cui scrivere. Scrivere la domanda con `--message` oppure indicare un problema con `--topic`; `keymend topics list` li mostra tutti.
errors-no-addressee = Per `{ $topic }` non serve l'aiuto di altri. Per scrivere comunque, indicare il destinatario con `--to`.
    .page = Per `{ $topic }` non serve l'aiuto di altri.
errors-reveal-to = `{ $field }` viene fornito per intero solo a Kaspersky o al fornitore. Non utilizzare `--reveal { $field }`.
    .page = `{ $field }` viene fornito per intero solo a Kaspersky o al fornitore.
errors-nothing-to-reveal = `{ $field }` non è mascherato, quindi non c'è nulla da mostrare per intero. Non utilizzare `--reveal { $field }`.
errors-mail-address = `{ $given }` non è un indirizzo e-mail valido. Scriverlo come help@example.org.
errors-mail-letters = `{ $given }` contiene lettere che i server di posta non accettano in un indirizzo. Scrivere il dominio nella forma `xn--…`.
errors-mail-no-recipient = Non è noto alcun indirizzo e-mail del destinatario. Indicarne uno con `--mail ADDRESS`.
errors-mail-no-sender = Il proprio indirizzo e-mail non è noto. Impostarlo con `keymend config set mail.from you@example.org`.
errors-mail-compose = Impossibile comporre il messaggio: { $why }.
errors-none-open = Non ci sono ticket aperti. `keymend ticket new` ne crea uno.
errors-ticket-sent = Il ticket { $number } è stato inviato. È possibile integrarlo con `keymend ticket send { $number } --follow-up TEXT`.
errors-ticket-closed = Il ticket { $number } è chiuso. `keymend ticket new` ne crea un altro.
errors-on-a-page = Questo destinatario riceve le richieste in una pagina, non tramite e-mail. Aprire { $page } e immettere il testo di { $text } campo per campo.
errors-not-sent-yet = Il ticket { $number } non è ancora stato inviato, quindi non può essere integrato. `keymend ticket send { $number }` lo invia.
errors-follow-up-open = L'invio dell'ultima integrazione del ticket { $number } è stato interrotto e l'integrazione potrebbe essere arrivata. `--again` invia questa al suo posto.
errors-sent-already = Il ticket { $number } è già stato inviato. `--again` lo invia con lo stesso Message-ID.
errors-sending-interrupted = L'invio del ticket { $number } è stato interrotto e il ticket potrebbe essere arrivato. `--again` lo invia con lo stesso Message-ID.
errors-perhaps-arrived = Il ticket { $number } potrebbe essere arrivato: la connessione si è interrotta durante la consegna. `--again` lo invia con lo stesso Message-ID.
errors-ticket-file = Impossibile utilizzare { $path }: { $why }. Ciò che era conservato è rimasto invariato.
errors-ticket-damaged = { $path } è danneggiato: { $why }. Spostarlo altrove; gli altri file della cartella possono ancora essere letti.
errors-no-such-ticket = Il ticket { $number } non esiste. `keymend ticket list` li mostra tutti.
errors-ticket-busy = Keymend è aperto anche in un'altra finestra, che sta usando questa richiesta. Riprovare tra poco.
errors-same-case = Il ticket { $number } riguarda già questo caso. `keymend ticket edit { $number }` lo modifica, `keymend ticket send { $number } --follow-up TEXT` lo integra e `--another` ne crea comunque un secondo.
errors-same-case-handed-over = Il ticket { $number } riguarda già questo caso ed è già stato consegnato. `keymend ticket note { $number } TEXT` annota la risposta, `keymend ticket reopen { $number }` lo riporta a bozza e `--another` ne crea comunque un secondo.
errors-which-ticket = Ci sono più ticket aperti, quindi serve il numero: { $tickets }.
errors-ticket-handed-over = Il ticket { $number } è già stato consegnato, quindi non viene né modificato né inviato. `keymend ticket note { $number } TEXT` annota la risposta, `keymend ticket reopen { $number }` lo riporta a bozza e `keymend ticket send { $number } --again` lo invia comunque per e-mail.
errors-still-to-come = La data { $day } deve ancora venire. Indicare il giorno in cui la richiesta è stata consegnata.
errors-same-case-of = Il ticket { $number } è di { $whose }.
errors-same-case-another = Se si tratta di un altro cliente, indicarlo con `--set customer=NAME`.
errors-nothing-closed = Non è stato chiuso nulla.
errors-no-such-day = `{ $day }` non è una data. Scriverla così: 2026-11-27.
errors-ticket-document = Impossibile salvare un documento del ticket: { $why }.
errors-bundle-too-large = Con { $path } l'archivio supererebbe { $mib } MiB. Omettere il file oppure ridurlo alla parte che interessa.
errors-bundle-make = Impossibile creare l'archivio: { $why }.
errors-bundle-check-or-leave-out = Verificare il percorso oppure omettere il file.
errors-bundle-unchecked = Per allegare un'immagine o una scansione controllata personalmente, utilizzare `--attach-unchecked FILE`.
    .page = Un'immagine o una scansione controllata personalmente può essere allegata dopo aver selezionato la casella accanto.
errors-not-a-regular-file = non è un file normale

## Modelli

errors-template-block = riga { $line }: il blocco { $open } non è chiuso. Aggiunga { $close } dove finisce
errors-template-syntax = riga { $line }: non è Handlebars valido. Controlli le parentesi graffe in quel punto
errors-template-wrong = Il modello { $path } contiene un errore: { $why }
errors-template-render = Il modello { $name } contiene un errore: { $why }
errors-template-missing = Il modello `{ $name }` non esiste. Aggiungerlo alla cartella dell'impostazione `templates` oppure scegliere un altro destinatario con `--to`.
errors-template-language = Le lettere non sono disponibili nella lingua `{ $given }`. Lingue disponibili: { $known }. Con la cartella dell'impostazione `templates` è possibile aggiungerne un'altra.
errors-templates-read = Impossibile leggere i modelli da { $path }: { $why }.
errors-template-hint = Correggere l'errore oppure svuotare l'impostazione `templates`; `keymend templates check` indica ogni errore.

## Invio

errors-mail-no-server = La modalità di invio delle e-mail non è impostata. Utilizzare `keymend config set mail.host mail.example.org` oppure `mail.sendmail /usr/sbin/sendmail`; `keymend ticket export` crea una bozza per un programma di posta.
errors-mail-file = Impossibile utilizzare { $path }: { $why }.
errors-mail-file-hint = Verificare il percorso e i diritti di accesso al file.
errors-mail-password = Manca la password per il server di posta: { $why }.
errors-mail-password-hint = `keymend config set mail.password-command "pass show mail"` indica come ottenerla.
errors-mail-host = `{ $host }` non è il nome o l'indirizzo di un server di posta.
errors-mail-host-hint = Impostarlo con `keymend config set mail.host mail.example.org`.
errors-mail-tls = Impossibile predisporre TLS: { $why }.
errors-mail-tls-hint = `keymend ticket export` crea una bozza per un programma di posta.
errors-mail-no-certificate = non contiene alcun certificato
errors-desk-url = `{ $url }` non può essere l’indirizzo di un sistema di ticket, oppure il nome di un campo non è adatto. L’indirizzo deve iniziare con https://; lo imposti con `keymend config set desk.url https://desk.example.org`.
errors-desk-settings = Quanto impostato per il sistema di ticket { $url } contiene un errore: { $why } `keymend config show` mostra le impostazioni.
errors-desk-field-form = `{ $field }` non indica un campo e il suo nome lì. Scriva `OURS=THEIRS`, separando più campi con spazi o virgole, per esempio `Keymend-Topic=4 order-number=5`.
errors-desk-password = Non ci sono password né token per il sistema di ticket { $url }: { $why }.
errors-desk-password-not-set = imposti desk.password-file, desk.password-env o desk.password-command
errors-desk-password-hint = `keymend config set desk.password-command "pass show desk"` indica come ottenerla.
errors-desk-at = { $system }: { $why }
errors-desk-not-json = la risposta non è quella di un sistema di ticket; controlli l’indirizzo
errors-desk-too-long = la risposta è troppo lunga
errors-desk-elsewhere = il server rimanda a un altro indirizzo ({ $place }); lo imposti se è corretto
errors-desk-login = l’accesso non è accettato ({ $code }); controlli desk.user, la password o il token e i relativi diritti
errors-desk-not-there = a questo indirizzo non c’è nulla; controlli l’indirizzo e se l’interfaccia (API) è attiva
errors-desk-refused = la richiesta non è stata accettata ({ $said })
errors-desk-not-now = al momento le richieste non sono accettate ({ $code })
errors-desk-not-now-until = al momento le richieste non sono accettate ({ $code }); il sistema chiede di attendere { $seconds } s
errors-desk-not-now-minutes = al momento le richieste non sono accettate ({ $code }); il sistema chiede di attendere { $minutes ->
        [one] un minuto
       *[other] { $minutes } minuti
    }
errors-desk-failed = il sistema segnala un proprio errore ({ $said })
errors-desk-no-host = non è noto alcun server con questo nome
errors-desk-late = non ha risposto in tempo
errors-desk-nobody = lì non risponde nessuno
errors-desk-closed = la connessione è stata chiusa
errors-desk-no-follow-up = { $system } non permette di aggiungere nulla al ticket { $number } tramite la sua interfaccia. Scriva un’e-mail all’assistenza indicandone il numero; `keymend ticket show { $number }` lo mostra.
errors-not-at-desk = Il ticket { $number } non è stato ricevuto dal sistema di ticket ora impostato, quindi lì non si può chiedere né aggiungere nulla. `keymend ticket show { $number }` mostra ciò che è registrato, `keymend config show` le impostazioni.
errors-desk-no-status = Il ticket { $number } è presso l’assistenza, ma l’interfaccia di { $system } non dice che cosa ne è stato. Chieda all’assistenza indicandone il numero; `keymend ticket show { $number }` lo mostra e `keymend ticket note { $number } TEXT` annota la risposta.
errors-desk-silent = Lo stato del ticket non è noto: { $why }. Riprovi più tardi.
errors-desk-perhaps-sent = Forse inviata: { $why }. La bozza resta in { $draft }. `{ $command }` la cerca prima presso l’assistenza e solo poi la invia di nuovo.
errors-desk-still-unknown = Non si sa ancora se la richiesta è arrivata: { $why }. Ora non è stato inviato nulla. La bozza resta in { $draft }. `{ $command }` la cerca di nuovo presso l’assistenza prima di inviarla.
errors-ticket-not-closed = Il ticket { $number } non è chiuso. `keymend ticket show { $number }` mostra a che punto è.
errors-nothing-to-note = Non c’è nulla da annotare. Indichi la risposta o il numero: `keymend ticket note { $number } "They renew it on Monday" --their-number 4711`.
errors-no-such-provider = Nell’elenco non c’è alcun fornitore o negozio `{ $name }`.
errors-all-providers = `keymend providers list` li mostra tutti.
errors-password-variable = la variabile { $name } non è impostata
errors-password-command-late = `{ $command }` non è terminato entro { $seconds } s
errors-password-command-failed = `{ $command }` non è riuscito: { $why }
errors-password-command-no-text = `{ $command }` non ha restituito alcun testo
errors-password-not-set = impostare mail.password-file, mail.password-env o mail.password-command
errors-password-empty = il valore è vuoto
errors-password-too-long = supera { $bytes } byte
errors-tls-unknown-issuer = il server non può dimostrare la propria identità: il suo certificato proviene da un’autorità che Keymend non conosce; se è la vostra, indicarne il certificato con `keymend config set { $setting } FILE`
errors-tls-other-issuer = il server non può dimostrare la propria identità: il suo certificato non proviene dall’autorità in { $path }; mettere in quel file il certificato dell’autorità giusta
errors-tls-out-of-date = il server non può dimostrare la propria identità: il suo certificato non è valido in questo momento; controllare l’ora di questo computer o avvisare chi gestisce il server
errors-tls-expired = il server non può dimostrare la propria identità: il suo certificato è scaduto; controllare l’ora di questo computer e avvisare chi gestisce il server
errors-tls-expired-on = il server non può dimostrare la propria identità: il suo certificato è scaduto il { $date }; controllare l’ora di questo computer e avvisare chi gestisce il server
errors-tls-other-name = il server non può dimostrare la propria identità: il suo certificato è per un altro nome; controllare `{ $setting }`
errors-tls-authority = il server non può dimostrare la propria identità: il suo certificato è contrassegnato come quello di un’autorità, che un server non può usare; chi lo gestisce può crearne uno per server, nel caso di `openssl req -x509` con `-addext basicConstraints=critical,CA:FALSE`
errors-tls-certificate = il server non può dimostrare la propria identità ({ $why }); avvisare chi lo gestisce
errors-tls-not-spoken = ciò che risponde lì non usa TLS; controllare la porta in `{ $setting }`
errors-tls-no-agreement = non è possibile alcuna connessione crittografata ({ $why }); al server serve TLS 1.2 o successivo, avvisare chi lo gestisce
errors-smtp-no-starttls = il server non supporta STARTTLS; provare con `keymend config set mail.security tls`
errors-smtp-no-tls = il server non inizia con TLS; provare con `keymend config set mail.security starttls`
errors-smtp-injected = qualcuno ha inserito dati nella connessione prima che fosse crittografata
errors-smtp-no-login = il server non offre alcun metodo di accesso noto a Keymend (PLAIN, LOGIN)
errors-smtp-said = il server ha risposto { $said }; chiedere il motivo a chi lo gestisce
errors-smtp-said-login = il server non accetta l’accesso ({ $said }); controllare `mail.user` e la password; alcuni fornitori richiedono una password per le app
errors-smtp-said-not-now = il server al momento non accetta il messaggio ({ $said })
errors-smtp-said-recipient = il server non accetta `{ $address }` come destinatario ({ $said }); controllare l’indirizzo e correggerlo con `keymend ticket edit --mail ADDRESS`
errors-smtp-said-sender = il server non accetta l’indirizzo `{ $address }` come mittente ({ $said }); controllare `mail.from`, che per la maggior parte dei server deve appartenere all’account
errors-smtp-said-policy = il server non accetta per questa via la posta di `{ $address }` ({ $said }): il dominio dell’indirizzo stabilisce con SPF, DKIM o DMARC quali server possono inviare per suo conto; impostare `mail.host` sul server di posta di quel dominio, oppure `mail.from` su un indirizzo di questo server
errors-smtp-said-too-large = il messaggio è troppo grande per il server ({ $said }); togliere degli allegati
errors-smtp-wants-login = il server richiede l’accesso prima di accettare questo messaggio ({ $said }); impostarlo con `keymend config wizard`
errors-smtp-wants-oauth = il server accetta solo l’accesso con OAuth2 ({ $said }), che Keymend non ha; chiedere al fornitore una password per le app, oppure creare con `keymend ticket export` una bozza da inviare con il programma di posta
errors-smtp-strange = la risposta non è quella di un server di posta ({ $why })
errors-smtp-too-long = la risposta è troppo lunga o è stata troncata
errors-smtp-late = il server di posta ha impiegato troppo tempo
errors-smtp-no-answer = la connessione è terminata senza risposta
errors-smtp-not-in-time = il server di posta non ha risposto in tempo
errors-smtp-closed = il server di posta ha chiuso la connessione
errors-smtp-refused = lì non risponde alcun server di posta
errors-smtp-no-address = non ha alcun indirizzo
errors-smtp-no-host = non è noto alcun server con questo nome; controllare come è scritto `mail.host` e la connessione a Internet
errors-smtp-at = { $host } porta { $port }: { $why }
errors-smtp-only-587 = { $why }; se è disponibile solo la porta 587, provare con `keymend config set mail.security starttls`
errors-program-does-not-start = impossibile avviare { $program }: { $why }
errors-no-such-program = il programma non esiste
errors-others-can-change = altri utenti possono modificare `{ $place }`
errors-program-late = { $program } non è terminato entro { $seconds } s
errors-program-ended = { $program } è terminato con { $status }: { $why }
errors-program-interrupted = { $program } è stato interrotto: { $status }
errors-program-read-half = { $program } non ha letto l'intero messaggio: { $why }
errors-not-sent-now = Non inviato: { $why }. La bozza è conservata in { $draft }. Riprovare più tardi con `{ $command }`.
errors-not-sent = Non inviato: { $why }. La bozza è conservata in { $draft }.
errors-perhaps-sent = Forse inviato: { $why }, dopo la consegna del messaggio. La bozza è conservata in { $draft }. Chiedere se è arrivato prima di inviarlo con `--again`.
errors-needs-yes = Non viene inviato nulla senza conferma. Controllare con `--dry-run`, quindi aggiungere `--yes`.
errors-nothing-sent = Non è stato inviato nulla.
errors-mail-program = Impossibile aprire il programma di posta: { $why }. La bozza è in { $path }.
errors-editor-failed = L'editor `{ $editor }` non può essere usato: { $why }. Indicarne un altro nella variabile d'ambiente VISUAL o EDITOR oppure fornire il testo con `--set description=TESTO`. La richiesta non è cambiata.
errors-editor-ended = è terminato con { $status }
errors-editor-needs-a-terminal = Un editor di testo si può aprire solo in un terminale. Fornire il testo con `--set description=TESTO`.
errors-test-not-sent = Il messaggio di prova non è stato inviato: { $why }. Correggere le impostazioni con `keymend config wizard` e riprovare.
errors-wizard-needs-a-terminal = La procedura guidata pone domande e richiede un terminale. Usare invece `keymend config set`.

## Che cosa non va in un codice di attivazione digitato

errors-code-foreign-letter = Il carattere { $position } è la lettera { $found } (U+{ $number }) di un altro alfabeto, simile a { $looks-like }. Digitarlo con una tastiera latina.
errors-code-wrong-character = Il carattere { $position }, { $found }, non fa mai parte di un codice di attivazione.
errors-code-misread = Il carattere { $position } è { $found }. Confrontarlo con il codice stampato: potrebbe essere { $perhaps }.
errors-code-group = Il gruppo { $group } ha { $length } caratteri invece di { $wanted }.
errors-code-length = Le lettere e le cifre sono { $length } invece di { $wanted }.

## La pagina

errors-page-is-open = La pagina è aperta nel browser. Lasciare aperta questa finestra fino al termine.
errors-page-not-opened = Non è stato possibile aprire un browser. Aprire questo indirizzo in un browser su questo computer:
errors-page-unseen = Non è stato possibile aprire la pagina in alcun browser e qui nessuno vede un terminale. Impostare un browser predefinito oppure eseguire `keymend` in un terminale.
errors-page-closed = La pagina è stata chiusa, quindi si è chiuso anche Keymend. I progressi sono salvati.
errors-page-idle = La pagina non è stata utilizzata per molto tempo, quindi Keymend si è chiuso. I progressi sono salvati.
errors-page-ended = Keymend è stato chiuso. I progressi sono salvati.
errors-page-not-shown = Nessun browser ha mostrato la pagina, quindi Keymend continua qui.
errors-press-enter = Premere Invio per chiudere questa finestra.
errors-code-missing = Dopo `{ $family }:` manca il codice. Scriverlo senza spazio, ad esempio `{ $example }`.
