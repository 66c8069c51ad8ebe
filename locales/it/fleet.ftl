fleet-title = Licenze Kaspersky: { $records ->
    [one] un record
   *[other] { $records } record
}
fleet-checked = Controllato il { $moment }.
fleet-in-one-line = Record: { $records }. Problemi: { $problems }. Non determinabili: { $unsure }. Non leggibili: { $errors }. Licenze che scadono entro 30 giorni: { $ending }.
fleet-partly-read = Letti solo in parte: { $count }. La colonna `error` dice perché.
fleet-duplicates = Record che ripetono un id: { $count }.
fleet-earlier = I primi { $count } record sono stati scritti dall’esecuzione interrotta e non sono contati qui.
fleet-results = Risultati
fleet-endings = Quando scadono le licenze
fleet-topics = Riscontri
fleet-products = Prodotti
fleet-versions = Versioni
fleet-providers = Fornitori
fleet-keys = Chiavi di licenza
fleet-groups = Gruppi
fleet-soonest = Licenze che scadono per prime
fleet-unread = Ciò che non è stato letto
fleet-name = Nome
fleet-count = Record
fleet-problems = Problemi
fleet-unsure = Non determinabili
fleet-errors = Non leggibili
fleet-fine = Tutto in ordine
fleet-ending = Scadono entro 30 giorni
fleet-days-left = Giorni rimasti
fleet-ends = Fine
fleet-product = Prodotto
fleet-place = Posizione
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
fleet-expired = Scaduta nel frattempo
fleet-broken = Nuovo problema
fleet-fixed = Risolto
fleet-renewed = Rinnovata
fleet-other = Modificato
fleet-new = Nuovo
fleet-gone = Non più presente
fleet-left = { $days ->
    [0] meno di un giorno rimasto
    [one] un giorno rimasto
   *[other] { $days } giorni rimasti
}
fleet-past = { $days ->
    [one] scaduta da un giorno
   *[other] scaduta da { $days } giorni
}
fleet-cannot-tell = si sa troppo poco
fleet-status-ok = LICENZA OK
fleet-status-warning = LICENZA AVVISO
fleet-status-critical = LICENZA CRITICO
fleet-status-unknown = LICENZA SCONOSCIUTO
