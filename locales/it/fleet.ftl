fleet-title = Licenze Kaspersky: { $records ->
    [one] un record
   *[other] { $records } record
}
fleet-checked = Controllato il { $moment }.
fleet-checked-between = Controllato tra il { $first } e il { $last }.
fleet-in-one-line = Record: { $records }. Problemi: { $problems }. Non determinabili: { $unsure }. Non leggibili: { $errors }. Licenze che scadono entro 30 giorni: { $ending }.
fleet-partly-read = Letti solo in parte: { $count }. La colonna `error` dice perché.
fleet-nothing-read = Non è stato possibile leggere nulla: questo non dice nulla di nessuna licenza.
fleet-not-recognised = Il formato di `{ $file }` non è stato riconosciuto. Per cercarvi ciò che dice della licenza, eseguire `{ $command }`.
fleet-warnings = Avvisi (`--warn-days`): { $count }.
fleet-warned = Avviso (`--warn-days`): { $told }. Rinnovare la licenza prima della scadenza.
fleet-of-keys = Record che sono chiavi di licenza e non computer: { $count }.
fleet-contradictions = Computer e chiavi per i quali una fonte segnala un problema e un'altra no: { $count }.
fleet-self-contradictions = Record che si contraddicono: { $count }.
fleet-different-ends = Computer e chiavi con due date di scadenza diverse: { $count }.
fleet-different-counts = Conteggi che due fonti indicano in modo diverso: { $count }.
fleet-values-left-out = Alcune colonne hanno troppi valori diversi per contarli uno a uno: oltre { $most }, gli altri sono contati insieme e il conteggio di un valore può essere troppo basso.
fleet-duplicates = Record che ripetono un ID: { $count }. Il primo: { $place }.
fleet-earlier = Record dell'esecuzione interrotta che non si possono più leggere e non sono conteggiati qui: { $count }.
fleet-results = Risultati
fleet-endings = Quando scadono le licenze
fleet-key-endings = Scadenza delle chiavi di licenza
fleet-topics = Riscontri
fleet-products = Prodotti
fleet-versions = Versioni
fleet-providers = Fornitori
fleet-keys = Chiavi di licenza
fleet-groups = Gruppi
fleet-soonest = Licenze che scadono per prime
fleet-over-limit = Usate su più dispositivi del consentito
fleet-contradicted = Fonti in contraddizione
fleet-ends-differ = Date di scadenza diverse
fleet-counts-differ = Conteggi diversi
fleet-repeated = ID ripetuti
fleet-unread = Che cosa non è stato possibile leggere
fleet-name = Nome
fleet-count = Record
fleet-problems = Problemi
fleet-unsure = Non determinabili
fleet-errors = Non leggibili
fleet-fine = Tutto in ordine
fleet-ending = Scadono entro 30 giorni
fleet-days-left = Giorni rimanenti
fleet-days-ago = Giorni fa
fleet-ends = Data di scadenza
fleet-product = Prodotto
fleet-used = Dispositivi che la usano
fleet-allowed = Consentiti
fleet-over = In eccesso
fleet-counted = Che cosa viene contato
fleet-number = Numero
fleet-expired-computers = Computer con licenza scaduta
fleet-expiring-computers = Computer la cui licenza sta per scadere
fleet-problem-in = Problema secondo
fleet-fine-in = Nessun problema secondo
fleet-place = Posizione
fleet-id = ID
fleet-why = Motivo
fleet-and-more = e altri { $count }
fleet-line = { $source }, riga { $line }
fleet-ended = Già scaduta
fleet-within = Entro { $days } giorni
fleet-later = Più tardi
fleet-unknown = Non noto
fleet-changes = Che cosa è cambiato
fleet-before = Prima
fleet-after = Dopo
fleet-no-change = Non è cambiato nulla. Record in entrambi: { $records }.
fleet-names-repeated = Record con il nome di un altro della stessa esecuzione: { $count }. Per ogni nome conta il record peggiore.
fleet-expired = Scaduta nel frattempo
fleet-broken = Nuovo problema
fleet-fixed = Risolto
fleet-renewed = Rinnovata
fleet-other = Modificato
fleet-new = Nuovo
fleet-new-problem = Nuovo, con un problema
fleet-gone = Non più presente
fleet-still = Ancora non risolto
fleet-left = { $days ->
    [0] resta meno di un giorno
    [one] resta un giorno
   *[other] restano { $days } giorni
}
fleet-past = { $days ->
    [0] scaduta da meno di un giorno
    [one] scaduta da un giorno
   *[other] scaduta da { $days } giorni
}
# Why too little is known of a record.
fleet-why-neither = Non si conoscono né lo stato della licenza né la data di scadenza.
fleet-why-old-event = Un evento del { $day } indica che la licenza è scaduta, e non si conosce nulla di successivo.
fleet-why-contradicts = I dati si contraddicono: { $facts }.
fleet-why-estimate = La data di scadenza è solo una stima.
fleet-why-unlisted = La chiave di licenza non è nell'elenco delle chiavi.
fleet-why-list-unread = L'elenco delle chiavi ne contiene più di quante Keymend ne legga, e { $key } non è tra quelle lette. Dividere l'elenco.
fleet-why-possible = Possibile, ma non certo: { $title }.
fleet-why-missing = Non noto: { $facts }.
fleet-why-undecided = Quanto è noto non mostra se la licenza è a posto.
fleet-why-part = Non è stato possibile leggere una parte dei dati.
fleet-command-not-read = impossibile leggere la riga di comando; provarla in un terminale
fleet-status-ok = LICENZA OK
fleet-status-warning = LICENZA AVVISO
fleet-status-critical = LICENZA CRITICA
fleet-status-unknown = LICENZA NON DETERMINABILE

## Why a record could not be read

fleet-not-utf8 = Dal byte { $byte } in poi il record non è testo UTF-8. Scriverlo in UTF-8.
fleet-empty-line = La riga è vuota. Scrivere un record.
fleet-not-an-object = Il record non è un oggetto JSON. Scriverne uno come { $example }.
fleet-long-id = L'ID del record supera { $most } byte.
fleet-json-ends = Il record termina prima del suo JSON (byte { $byte }).
fleet-json-member = L'elemento `{ $member }` del record non è del tipo previsto (byte { $byte }).
fleet-json-twice = Il record contiene due volte l'elemento `{ $member }` (byte { $byte }).
fleet-json-wrong = Il record non è JSON valido dal byte { $byte } in poi.
fleet-value-unknown = `{ $name }` ha un valore impossibile.
fleet-two-values = I dati si contraddicono: «{ $one }» e «{ $other }».
fleet-code-unknown = Keymend non conosce il codice di errore `{ $code }`. Scriverlo con il prodotto a cui appartiene, come in `kesl:68`. Prodotti: { $families }.
fleet-code-of-several = Il codice di errore `{ $code }` può appartenere a più prodotti. Indicare quale: { $codes }.
fleet-too-many-facts = Il record contiene più informazioni di quante Keymend ne legga.
fleet-name-cut = Un nome supera { $most } caratteri ed è mostrato abbreviato, con la sua impronta alla fine.
fleet-several-machines = La raccolta descrive { $count } computer. Indicarla come file a sé.
fleet-more = Altri errori: { $more }.
fleet-broken-record = Il record di un'esecuzione precedente è danneggiato: { $why }
fleet-not-a-moment = `now` del record non è una data con ora, come 2026-11-24T10:00:00Z.
fleet-facts-and-capture = Il record contiene informazioni e una raccolta. Scrivere solo una delle due.
fleet-neither = Il record non contiene né informazioni né una raccolta.
fleet-too-long = Il record ha { $size } byte. Keymend legge al massimo { $most } MiB. Dividerlo.
fleet-output-cut = `{ $source }` è più corto di quando l'esecuzione lo ha scritto con { $records } record: da allora è stato troncato. Ripetere l'esecuzione.
fleet-lines-not-held = Le righe di `{ $source }` che non sono record occupano più di { $most } MiB. Quelle in eccesso non sono state lette (righe: { $count }, la prima è la riga { $line }). Dividere il file.
fleet-broke-off = `{ $place }` si interrompe alla riga { $line } ({ $why }). Le righe precedenti sono state lette. Procurarsi il file completo e usare `--resume`, oppure ricominciare.
fleet-archive-broken = `{ $place }` non è un archivio completo ({ $why }). Ciò che precede è stato letto. Copiarlo o crearlo di nuovo.
fleet-too-deep = `{ $place }` si trova a { $most } cartelle di profondità, dove Keymend non cerca. Per farlo leggere, indicare questo percorso nel comando.
fleet-too-many-files = `{ $place }` contiene più di { $most } file. Il resto non è stato letto. Dividere la cartella.
fleet-not-followed = `{ $place }` è un collegamento, una pipe o un dispositivo e non è stato letto. Per farlo leggere, indicare questo percorso nel comando.
fleet-member-not-read = `{ $place }` non è stato letto. { $why }
fleet-members-passed-over = Alcuni file di `{ $place }` non hanno un formato noto e sono stati saltati (file: { $count }). Il primo è `{ $first }`.
fleet-members-not-read = Altri file di `{ $place }` non sono stati letti (file: { $count }). { $why }

## Tabelle

fleet-column-form = `{ $text }` non indica quale colonna si intende. Scrivere ad esempio `key=Chiave di licenza`.
fleet-no-such-column = Una colonna non può contenere `{ $name }`. I nomi sono { $all } e quelli di tutti i dati.
fleet-column-twice = `{ $text }` ripete quanto già indicato.
fleet-column-missing = `{ $file }` non ha la colonna { $column }. Le sue colonne sono { $columns }.
fleet-no-column = Keymend non sa che cosa contengono le colonne di `{ $file }`: { $columns }. Indicarlo con i loro nomi: { $example }.
fleet-row-too-wide = La riga ha { $cells } celle e la tabella { $columns } colonne. Mettere tra virgolette il testo che contiene un separatore.
fleet-row-unnamed = Questa riga non indica né una chiave di licenza né un computer. Aggiungere uno dei due.
fleet-quote-open = Una virgoletta di questa riga non viene chiusa. Chiuderla o eliminarla.
fleet-row-too-long = La riga supera { $most } MiB. Dividerla.
fleet-table-damaged = `{ $file }` è danneggiato o troncato. Le righe precedenti sono state lette. Esportarlo di nuovo.
fleet-web-page = `{ $file }` è una pagina web, ad esempio di accesso, e non contiene i dati. Accedere e salvare di nuovo i dati.
