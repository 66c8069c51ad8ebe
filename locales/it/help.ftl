help-usage = Utilizzo:
help-commands = Comandi
help-arguments = Argomenti
help-options = Opzioni
help-examples = Esempi:
help-default = [impostazione predefinita: { $value }]
help-values = [valori possibili: { $values }]
help-help = Mostra la guida
    .long = Mostra la guida in tutti i dettagli
help-version = Mostra la versione
help-help-command = Mostra la guida di un comando

## Comandi

help-keymend = Individua perché una licenza Kaspersky non si rinnova o non si attiva, guida alla soluzione passo passo e scrive la richiesta quando deve intervenire qualcun altro
    .examples =
        keymend                                    che cosa non va su questo computer
        keymend app-info.txt                       che cosa non va, in base a una raccolta
        keymend --message "Enter the previous activation code"
        keymend explain 89479002                   che cosa significa un codice di errore
        keymend ticket new app-info.txt -o request.txt
        keymend page                               lo stesso nel browser
    .after = Codici di uscita: 0 è tutto a posto, 1 è stato trovato un problema, 2 utilizzo errato, 3 è stato possibile verificare troppo poco, 4 l'invio non è riuscito e la bozza viene conservata, 5 questo computer non lo ha consentito (disco pieno, cartella inutilizzabile), 6 interruzione perché sarebbe uscito un dato privato, 130 interruzione dall'esterno.
help-page = Apre Keymend nel browser: diagnosi, soluzione e richiesta in una sola pagina
    .examples =
        keymend page                       la pagina si apre nel browser
        keymend page app-info.txt          lo stesso, per una raccolta
        keymend page --no-browser          mostra l'indirizzo da aprire, una sola volta, in un browser di questo computer
    .after = La pagina è raggiungibile solo da questo computer e solo dal browser che la apre per primo. Keymend si chiude quando si fa clic su «Chiudi Keymend», due minuti dopo la chiusura della pagina o dopo trenta minuti senza utilizzo.
help-diagnose = Legge raccolte, o questo computer, e indica che cosa non va con la licenza
    .examples = keymend diagnose app-info.txt --answer purchase.channel=provider
help-collect = Salva una raccolta di questo computer senza valori privati, per eseguire la diagnosi altrove
    .examples = keymend collect -o capture.zip      poi, su qualsiasi computer: keymend diagnose capture.zip
    .after = Una raccolta contiene informazioni e le righe che Keymend comprende. `--whole` mostra le altre righe senza valori privati e poi le aggiunge.
help-explain = Spiega che cosa significa un codice di errore, un argomento o un testo sullo schermo
    .examples =
        keymend explain 89479002
        keymend explain previous-license-not-found
        keymend explain "Enter the previous activation code"
        keymend explain "kaspersky renewal trouble" --closest 2
help-fix = Risolve il problema passo passo, verificando dopo ogni passaggio se ha funzionato
    .examples =
        keymend fix app-info.txt                   rilegge il file dopo ogni passaggio
        keymend fix                                riprende dal punto in cui ci si era fermati
        keymend fix --topic license-expired --no-input --format html -o plan.html
help-ticket = Scrive, conserva e invia le richieste a chi deve intervenire
help-ticket-new = Scrive una richiesta in base alla diagnosi e la conserva
    .examples =
        keymend ticket new app-info.txt
        keymend ticket new app-info.txt --topic license-expired --to shop --set order-number=12345 -o request.txt
        keymend ticket new app-info.txt --language de --attach kesl.log --format eml -o draft.eml
help-ticket-list = Elenca i ticket
help-ticket-show = Mostra una richiesta
    .examples = keymend ticket show 3 --format markdown
help-ticket-edit = Modifica i campi, il destinatario o gli allegati di una richiesta non ancora inviata
    .examples = keymend ticket edit 3 --set order-number=12345 --to shop --attach setup.log
help-ticket-send = Mostra una richiesta, quindi la invia tramite e-mail
    .examples =
        keymend ticket send 3 --dry-run
        keymend ticket send 3 --yes
        keymend ticket send 3 --follow-up "The new code works on the second computer"
    .after = Codice di uscita 4: la richiesta non è stata inviata oppure l'invio non è certo; la bozza viene conservata.
help-ticket-export = Mostra una bozza di e-mail o salva l'archivio delle prove
    .examples =
        keymend ticket export 3 -o draft.eml
        keymend ticket export 3 --bundle -o evidence.zip
help-ticket-close = Chiude un ticket; la sua cartella rimane
help-ticket-status = Chiedere al sistema di ticket dell’assistenza a che punto è una richiesta
    .examples = keymend ticket status 3
help-ticket-handed-over = Annotare che una richiesta è stata consegnata di persona: su una pagina, per telefono o per lettera
    .examples = keymend ticket handed-over 3 --by phone --on 2026-11-27 --their-number 4711
help-ticket-note = Annotare la risposta dell’assistenza e il suo numero
    .examples = keymend ticket note 3 "They renew it on Monday" --their-number 4711
help-ticket-reopen = Riaprire un ticket chiuso, o annullarne la consegna
    .examples = keymend ticket reopen 3
help-redact = Rimuove i valori privati dai registri
    .examples =
        keymend redact kesl.log setup.log -o cleaned
        keymend redact kesl.log --show
        keymend redact kesl.log -o cleaned --keep address --also Northwind
help-config = Mostra o modifica le impostazioni
help-config-show = Mostra le impostazioni
help-config-wizard = Chiede una a una le impostazioni che servono alle richieste e invia un messaggio di prova
help-config-path = Indica dove si trova il file delle impostazioni
help-config-set = Modifica un'impostazione; un VALUE vuoto la rimuove
    .examples =
        keymend config set name "Eve Adams"
        keymend config set mail.host mail.example.org
        keymend config set mail.password-command "pass show mail"
help-topics = Mostra o verifica il catalogo dei problemi
help-topics-list = Elenca i problemi noti a Keymend
help-topics-show = Mostra tutto su un problema
help-topics-check = Verifica il catalogo, insieme agli argomenti di `--topics`
    .examples = keymend topics check --topics our-topics
help-topics-new = Inizia un argomento: un file con spazi da compilare, elencati da `topics check` finché non sono compilati
    .examples = keymend topics new code-rejected --dir our-topics
help-providers = Mostrare o controllare l’elenco dei fornitori e dei negozi
help-providers-list = Elencare i fornitori e i negozi, con quelli della propria cartella
help-providers-show = Mostrare tutto su un fornitore o negozio, come dice il suo file
    .examples = keymend providers show Rostelecom
help-providers-check = Controllare i propri file dei fornitori, uno per uno
    .examples = keymend providers check --dir our-providers
help-templates = Verifica i modelli e le lingue delle lettere
help-templates-check = Li verifica, insieme a quelli della propria cartella
    .examples = keymend templates check --dir our-letters
help-schema = Mostra lo schema JSON di un documento
    .examples = keymend schema diagnosis > diagnosis.schema.json
help-completions = Mostra i completamenti per una shell
    .examples = keymend completions bash > ~/.local/share/bash-completion/completions/keymend
help-man = Mostra la pagina di manuale di un comando
    .examples =
        keymend man ticket new | man -l -
        keymend man --dir ~/.local/share/man/man1

## Opzioni di tutti i comandi

help-option-output = Salva il documento in un file invece di mostrarlo nel terminale (`-` indica stdout)
help-option-color = Quando utilizzare i colori; NO_COLOR viene rispettato
help-option-topics_dir = Una cartella di argomenti che si aggiungono agli altri o sostituiscono quelli con lo stesso ID
help-option-config = Il file delle impostazioni (`keymend config path` indica quello abituale)
help-option-language = La lingua di Keymend, ad esempio `de`; per una richiesta, la lingua in cui viene scritta
help-option-no_input = Non fa mai domande
help-option-verbose = Mostra più dettagli
help-option-quiet = Non scrive su stderr nient'altro che gli errori

## Che cosa viene letto

help-option-sources = Raccolte: file, cartelle o `-` per stdin; il formato viene rilevato. Se non è indicato nulla, questo computer
    .long = Raccolte: file, cartelle o `-` per stdin; il formato viene rilevato. Se non è indicato nulla, questo computer. Una raccolta è un archivio creato da `collect`, un rapporto di GetSystemInfo, l'archivio per l'assistenza di un server Linux, l'output di un programma di controllo, un'esportazione del Registro di sistema (`.reg` o l'output di `reg query`), un registro eventi (`.evtx`, CSV o XML di `wevtutil`), eventi o chiavi di Security Center oppure un file di informazioni.
help-option-message = Ciò che compare sullo schermo o una descrizione con parole proprie
help-option-message_file = Lo stesso, da un file; `-` indica stdin
help-option-answers = Ciò che è noto, ad esempio purchase.channel=provider (ripetibile)
help-option-kind = Legge SOURCE in questo formato invece di rilevarlo: { $kinds }
help-option-machine = Il computer da diagnosticare, se le fonti ne descrivono più di uno
help-option-now = Esegue la diagnosi riferita a questo momento (impostazione predefinita: l'orologio del computer)
help-option-format = Il formato del documento
help-option-all = Elenca anche ciò che è stato escluso e perché
help-option-exit_zero = Termina con 0 anche se è stato trovato un problema
help-option-whole = Aggiunge anche le righe che Keymend non comprende, dopo aver mostrato ogni testo aggiunto

## explain

help-option-text = Un codice di errore, un argomento, un codice KM o ciò che compare sullo schermo; con `-` o senza indicazioni viene letto stdin
help-option-closest = Se il testo non viene riconosciuto: mostra questo tra gli argomenti proposti da Keymend
help-option-explain-now = Il momento da cui si conta «ieri» (impostazione predefinita: l'orologio del computer)

## fix

help-option-more_sources = Altre raccolte, lette come SOURCE
help-option-no_browser = Mostra l'indirizzo con il suo token monouso invece di aprire un browser
help-option-topic = Il problema da risolvere (impostazione predefinita: il primo trovato)
help-option-expert = Testi più brevi
help-option-dry_run = Mostra i comandi che verrebbero eseguiti, senza eseguirne nessuno
help-option-remind = Quando un passaggio chiede di attendere, salva anche un promemoria per il calendario in questo file
help-option-restart = Ricomincia da capo e ignora i progressi precedenti

## ticket

help-option-number = Il ticket (impostazione predefinita: l'unico che non è chiuso; se sono più di uno, viene chiesto)
help-option-ticket-handed-over-by = Come è stata consegnata
help-option-ticket-handed-over-on = Il giorno della consegna, ad esempio 2026-11-27 o ieri (impostazione predefinita: oggi)
help-option-to = Chi riceve la richiesta (impostazione predefinita: chi può risolvere il problema)
help-option-provider = Il nome del fornitore o del negozio
help-option-mail = L'indirizzo e-mail a cui scrivere
help-option-settings = Compila un campo della richiesta (ripetibile)
help-option-reveal = Mostra questo codice o questa chiave per intero, solo in questa richiesta (ripetibile)
help-option-attach = Allega un file di testo senza i suoi valori privati (ripetibile)
help-option-attach_unchecked = Allega un'immagine o un altro file esattamente com'è (ripetibile)
help-option-letter_language = La lingua della lettera (predefinita: quella del destinatario, altrimenti la propria)
help-option-ticket-new-topic = Il problema oggetto della richiesta (impostazione predefinita: il primo trovato)
help-option-another = Crea un secondo ticket anche se ne è aperto uno sullo stesso caso
help-option-ticket-list-all = Mostra tutti i ticket, non solo i 100 più recenti; JSON li contiene sempre tutti
help-option-find = Solo i ticket con questo testo: cliente, e-mail o telefono, destinatario, computer, problema o numero
help-option-state = Solo i ticket in questo stato
help-option-sort = In base a che cosa ordinare i ticket
help-option-ticket = Il ticket
help-option-answer = La risposta dell’assistenza
help-option-their_number = Il numero che l’assistenza ha dato al ticket
help-option-provider_name = Il suo nome o quello del suo file
help-option-providers-check-dir = La cartella da controllare (predefinito: `providers.d` accanto alle impostazioni)
help-option-bundle = Salva l'archivio delle prove invece della bozza
help-option-ticket-send-dry_run = Mostra l'intero messaggio e non invia nulla
help-option-editor = Scrivere le proprie parole nell'editor di testo (VISUAL o EDITOR)
help-option-ticket-send-format = Come viene mostrato il messaggio: come sarà letto, o byte per byte come parte
help-option-yes = Invia senza chiedere conferma
help-option-again = Invia la richiesta anche se è stata, o potrebbe essere stata, già inviata; il Message-ID rimane lo stesso
help-option-follow_up = Aggiunge questo a una richiesta inviata, nella stessa conversazione

## redact

help-option-files = File di testo: UTF-8, UTF-16 con indicatore dell'ordine dei byte oppure Windows-1251, Windows-1252 o CP866 quando è certo
help-option-show = Mostra, punto per punto, che cosa verrebbe sostituito, senza scrivere nulla
help-option-keep = Mantiene un valore o tutti i valori di un tipo (ripetibile): mail, person, user, host, group, address, ...
help-option-also = Sostituisce anche questa parola ovunque compaia (ripetibile)
help-option-map = Utilizza e aggiorna un elenco dei valori sostituiti, in modo che in seguito lo stesso valore venga sostituito allo stesso modo. L'elenco contiene i valori originali: mantenerlo riservato
help-option-redact-output = La cartella in cui salvare i file ripuliti

## config, topics, schema, completions

help-option-key = Ad esempio `name` o `mail.host`
help-option-value = Il valore
help-option-topics-show-topic = L'ID o il codice KM dell'argomento
help-option-dir = Una cartella di argomenti da verificare (impostazione predefinita: quelli di questa copia di lavoro di Keymend, se lo è)
help-option-templates-check-dir = La cartella da verificare (predefinita: quella dell'impostazione `templates`)
help-option-id = L'ID del nuovo argomento: parole minuscole unite da trattini
help-option-topics-new-dir = La cartella in cui salvarlo, insieme ai suoi racconti (impostazione predefinita: dove li conserva questa copia di lavoro di Keymend)
help-option-document = Quale documento
help-option-shell = Quale shell
help-option-words = Il comando, ad esempio `ticket new` (predefinito: keymend stesso)
help-option-man-dir = Scrive la pagina di ogni comando in questa cartella
help-option-command = Il comando
help-fleet = Verifica molti computer o chiavi di licenza in una volta: una riga per ciascuno e un riepilogo
    .examples =
        keymend fleet captures --ordered -o fleet.jsonl --summary fleet.html
        keymend fleet records.jsonl --columns
        keymend fleet fleet.jsonl --format html -o fleet.html      riepilogo di un'esecuzione precedente
    .after = Ogni riga in ingresso dà esattamente una riga in uscita; ciò che non si può leggere diventa una riga con il verdetto `error` e il motivo. Codici di uscita: 0 è tutto a posto, 1 è stato trovato un problema, 2 qualcosa non è stato letto, 3 di alcuni si sa troppo poco.
help-compare = Mostra che cosa è cambiato tra due raccolte di un computer o due esecuzioni di `keymend fleet`
    .examples =
        keymend compare october.jsonl november.jsonl
        keymend compare before.zip after.zip
    .after = Codice di uscita 1: qualcosa è peggiorato.
help-option-fleet-sources = Record e raccolte: file, cartelle, archivi oppure `-` per stdin
help-option-jobs = Quanti record verificare contemporaneamente (predefinito: uno per processore)
help-option-ordered = Scrive le righe nell'ordine delle fonti
help-option-columns = Scrive record piatti: le colonne di `keymend schema fleet-columns`
help-option-fleet-format = Una riga per record (`jsonl`, `csv`) oppure solo il riepilogo; senza, `jsonl`, e in un terminale il riepilogo
help-option-summary = Scrive anche il riepilogo in questo file: .html, .md, .json o testo
help-option-resume = Continua un'esecuzione interrotta; richiede `-o`
help-option-table = Che cosa contiene una colonna di una tabella, ad esempio `key="Chiave di licenza"`; ripetibile
help-option-before = La raccolta precedente, o le righe dell'esecuzione precedente
help-option-after = Quella successiva
help-option-compare-exit_zero = Termina con 0 anche se qualcosa è peggiorato
help-option-warn_days = Avvisa se la licenza scade entro questo numero di giorni, ad esempio 30,7: avviso dal primo numero, critico dal secondo

help-desk = Legge i messaggi arrivati all'assistenza
help-desk-open = Mostra di che cosa tratta un messaggio, per l'operatore che risponde
    .examples =
        keymend desk open request.eml             una richiesta arrivata per e-mail
        keymend desk open keymend-bundle.zip      solo un archivio
help-desk-triage = Ordina molti messaggi: un record per ciascuno, con bozze di risposta se si desidera
    .examples =
        keymend desk triage morning.mbox
        keymend desk triage morning.mbox --format jsonl -o morning.jsonl --drafts drafts    anche le bozze, come file per il programma di posta
    .after = Non viene inviato nulla, e nulla di ciò che contiene un messaggio viene eseguito o aperto. Codice di uscita 2: almeno un messaggio non era leggibile; gli altri sono stati elaborati.
help-option-desk-open-text = Un'e-mail, un archivio o un testo; `-` indica stdin
help-option-mailboxes = Dove sono i messaggi: un file mbox, una Maildir, una cartella di e-mail, righe JSON, una tabella o `-` per stdin
help-option-drafts = Scrive anche le bozze di risposta in questa cartella
help-option-overwrite_drafts = Sostituisce anche le bozze che qualcuno ha modificato nel frattempo
help-option-template = Un modello per le bozze di risposta
help-option-desk = A chi appartiene questo servizio di assistenza
