fleet-title = Kaspersky-Lizenzen: { $records ->
    [one] ein Datensatz
   *[other] { $records } Datensätze
}
fleet-checked = Geprüft am { $moment }.
fleet-in-one-line = Datensätze: { $records }. Probleme: { $problems }. Nicht zu beurteilen: { $unsure }. Nicht lesbar: { $errors }. Lizenzen, die innerhalb von 30 Tagen enden: { $ending }.
fleet-partly-read = Nur teilweise gelesen: { $count }. Die Spalte `error` nennt den Grund.
fleet-duplicates = Datensätze mit wiederholter id: { $count }.
fleet-earlier = Die ersten { $count } Datensätze stammen aus dem unterbrochenen Lauf und sind hier nicht mitgezählt.
fleet-results = Ergebnisse
fleet-endings = Wann Lizenzen enden
fleet-topics = Befunde
fleet-products = Produkte
fleet-versions = Versionen
fleet-providers = Anbieter
fleet-keys = Lizenzschlüssel
fleet-groups = Gruppen
fleet-soonest = Lizenzen, die zuerst enden
fleet-unread = Was nicht gelesen werden konnte
fleet-name = Name
fleet-count = Datensätze
fleet-problems = Probleme
fleet-unsure = Nicht zu beurteilen
fleet-errors = Nicht lesbar
fleet-fine = Alles in Ordnung
fleet-ending = Enden in 30 Tagen
fleet-days-left = Tage übrig
fleet-ends = Ende
fleet-product = Produkt
fleet-place = Ort
fleet-why = Grund
fleet-and-more = und { $count } weitere
fleet-line = { $source }, Zeile { $line }
fleet-ended = Bereits abgelaufen
fleet-within = Innerhalb von { $days } Tagen
fleet-later = Später
fleet-unknown = Unbekannt
fleet-changes = Was sich geändert hat
fleet-before = Vorher
fleet-after = Nachher
fleet-no-change = Nichts hat sich geändert. Datensätze in beiden: { $records }.
fleet-expired = Neu abgelaufen
fleet-broken = Neues Problem
fleet-fixed = Behoben
fleet-renewed = Verlängert
fleet-other = Geändert
fleet-new = Neu
fleet-gone = Nicht mehr vorhanden
fleet-left = { $days ->
    [0] weniger als ein Tag übrig
    [one] noch ein Tag
   *[other] noch { $days } Tage
}
fleet-past = { $days ->
    [one] seit einem Tag abgelaufen
   *[other] seit { $days } Tagen abgelaufen
}
fleet-cannot-tell = zu wenig ist bekannt
fleet-status-ok = LIZENZ OK
fleet-status-warning = LIZENZ WARNUNG
fleet-status-critical = LIZENZ KRITISCH
fleet-status-unknown = LIZENZ UNBEKANNT
