fleet-title = Kaspersky-Lizenzen: { $records ->
    [one] ein Datensatz
   *[other] { $records } Datensätze
}
fleet-checked = Geprüft am { $moment }.
fleet-checked-between = Geprüft zwischen { $first } und { $last }.
fleet-in-one-line = Datensätze: { $records }. Probleme: { $problems }. Nicht zu beurteilen: { $unsure }. Nicht lesbar: { $errors }. Lizenzen, die innerhalb von 30 Tagen ablaufen: { $ending }.
fleet-partly-read = Nur teilweise gelesen: { $count }. Die Spalte `error` nennt den Grund.
fleet-nothing-read = Nichts war lesbar: Das sagt über keine Lizenz etwas aus.
fleet-not-recognised = Das Format von `{ $file }` wird nicht erkannt. Um es nach Angaben zur Lizenz zu durchsuchen, führen Sie `{ $command }` aus.
fleet-warnings = Warnungen (`--warn-days`): { $count }.
fleet-warned = Warnung (`--warn-days`): { $told }. Verlängern Sie die Lizenz, bevor sie abläuft.
fleet-of-keys = Datensätze, die Lizenzschlüssel und keine Computer sind: { $count }.
fleet-contradictions = Computer und Schlüssel, für die eine Quelle ein Problem meldet und eine andere nicht: { $count }.
fleet-self-contradictions = Datensätze, die sich selbst widersprechen: { $count }.
fleet-different-ends = Computer und Schlüssel mit zwei verschiedenen Ablaufdaten: { $count }.
fleet-different-counts = Zahlen, die zwei Quellen verschieden angeben: { $count }.
fleet-values-left-out = Manche Spalten haben zu viele verschiedene Werte, um jeden zu zählen: Ab { $most } wird der Rest zusammen gezählt, einzelne Zahlen können daher zu niedrig sein.
fleet-duplicates = Datensätze mit wiederholter ID: { $count }. Der erste: { $place }.
fleet-earlier = Datensätze des unterbrochenen Laufs, die sich nicht mehr lesen lassen und hier nicht mitgezählt sind: { $count }.
fleet-results = Ergebnisse
fleet-endings = Wann Lizenzen ablaufen
fleet-key-endings = Wann Lizenzschlüssel ablaufen
fleet-topics = Befunde
fleet-products = Produkte
fleet-versions = Versionen
fleet-providers = Anbieter
fleet-keys = Lizenzschlüssel
fleet-groups = Gruppen
fleet-soonest = Lizenzen, die zuerst ablaufen
fleet-over-limit = Auf mehr Geräten genutzt als erlaubt
fleet-contradicted = Quellen, die sich widersprechen
fleet-ends-differ = Unterschiedliche Ablaufdaten
fleet-counts-differ = Unterschiedliche Zahlen
fleet-repeated = Wiederholte IDs
fleet-unread = Was nicht gelesen werden konnte
fleet-name = Name
fleet-count = Datensätze
fleet-problems = Probleme
fleet-unsure = Nicht zu beurteilen
fleet-errors = Nicht lesbar
fleet-fine = Alles in Ordnung
fleet-ending = Laufen innerhalb von 30 Tagen ab
fleet-days-left = Verbleibende Tage
fleet-days-ago = Tage seither
fleet-ends = Ablaufdatum
fleet-product = Produkt
fleet-used = Geräte, die sie nutzen
fleet-allowed = Erlaubt
fleet-over = Zu viele
fleet-counted = Was gezählt wird
fleet-number = Anzahl
fleet-expired-computers = Computer mit abgelaufener Lizenz
fleet-expiring-computers = Computer, deren Lizenz bald abläuft
fleet-problem-in = Problem laut
fleet-fine-in = In Ordnung laut
fleet-place = Fundstelle
fleet-id = ID
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
fleet-no-change = Es hat sich nichts geändert. Datensätze in beiden: { $records }.
fleet-names-repeated = Datensätze mit dem Namen eines anderen im selben Lauf: { $count }. Je Name zählt der schlechteste Datensatz.
fleet-expired = Seitdem abgelaufen
fleet-broken = Neues Problem
fleet-fixed = Behoben
fleet-renewed = Verlängert
fleet-other = Geändert
fleet-new = Neu
fleet-new-problem = Neu, mit einem Problem
fleet-gone = Nicht mehr vorhanden
fleet-still = Weiterhin nicht behoben
fleet-left = { $days ->
    [0] weniger als ein Tag übrig
    [one] noch ein Tag
   *[other] noch { $days } Tage
}
fleet-past = { $days ->
    [0] seit weniger als einem Tag abgelaufen
    [one] seit einem Tag abgelaufen
   *[other] seit { $days } Tagen abgelaufen
}
# Why too little is known of a record.
fleet-why-neither = Weder der Zustand der Lizenz noch ihr Ablaufdatum ist bekannt.
fleet-why-old-event = Ein Ereignis vom { $day } meldet, dass die Lizenz abgelaufen ist, und Späteres ist nicht bekannt.
fleet-why-contradicts = Die Eingabe widerspricht sich: { $facts }.
fleet-why-estimate = Das Ablaufdatum ist nur geschätzt.
fleet-why-unlisted = Der Lizenzschlüssel steht nicht in der Liste der Schlüssel.
fleet-why-list-unread = Die Schlüsselliste hat mehr Schlüssel, als Keymend liest, und { $key } ist nicht unter den gelesenen. Teilen Sie die Liste auf.
fleet-why-possible = Möglich, aber nicht sicher: { $title }.
fleet-why-missing = Nicht bekannt: { $facts }.
fleet-why-undecided = Was bekannt ist, zeigt nicht, ob mit der Lizenz alles in Ordnung ist.
fleet-why-part = Ein Teil der Eingabe konnte nicht gelesen werden.
fleet-command-not-read = die Befehlszeile ist nicht lesbar; probieren Sie sie in einem Terminal aus
fleet-status-ok = LIZENZ: OK
fleet-status-warning = LIZENZ: WARNUNG
fleet-status-critical = LIZENZ: KRITISCH
fleet-status-unknown = LIZENZ: UNBEKANNT

## Warum ein Datensatz nicht gelesen werden konnte

fleet-not-utf8 = Der Datensatz ist ab Byte { $byte } kein UTF-8-Text. Schreiben Sie ihn in UTF-8.
fleet-empty-line = Die Zeile ist leer. Schreiben Sie einen Datensatz.
fleet-not-an-object = Der Datensatz ist kein JSON-Objekt. Schreiben Sie eines wie { $example }.
fleet-long-id = Die ID des Datensatzes ist länger als { $most } Bytes.
fleet-json-ends = Der Datensatz endet, bevor sein JSON vollständig ist (Byte { $byte }).
fleet-json-member = Der Teil `{ $member }` des Datensatzes hat nicht den richtigen Typ (Byte { $byte }).
fleet-json-twice = Der Datensatz hat den Teil `{ $member }` zweimal (Byte { $byte }).
fleet-json-wrong = Der Datensatz ist ab Byte { $byte } kein gültiges JSON.
fleet-value-unknown = `{ $name }` hat einen ungültigen Wert.
fleet-two-values = Die Eingabe widerspricht sich: „{ $one }“ und „{ $other }“.
fleet-code-unknown = Keymend kennt keinen Fehlercode `{ $code }`. Schreiben Sie ihn mit dem Produkt, zu dem er gehört, wie in `kesl:68`. Produkte: { $families }.
fleet-code-of-several = Der Fehlercode `{ $code }` kann zu mehreren Produkten gehören. Schreiben Sie, welcher gemeint ist: { $codes }.
fleet-too-many-facts = Der Datensatz enthält mehr Angaben, als Keymend liest.
fleet-name-cut = Ein Name ist länger als { $most } Zeichen und wird gekürzt angezeigt, mit seiner Prüfsumme am Ende.
fleet-several-machines = Die Aufzeichnung beschreibt { $count } Computer. Geben Sie sie als eigene Datei an.
fleet-more = Weitere Fehler: { $more }.
fleet-broken-record = Der Datensatz eines früheren Laufs ist beschädigt: { $why }
fleet-not-a-moment = `now` des Datensatzes ist keine Zeitangabe wie 2026-11-24T10:00:00Z.
fleet-facts-and-capture = Der Datensatz enthält sowohl Angaben als auch eine Aufzeichnung. Schreiben Sie nur eines von beiden.
fleet-neither = Der Datensatz enthält weder Angaben noch eine Aufzeichnung.
fleet-too-long = Der Datensatz hat { $size } Bytes. Keymend liest höchstens { $most } MiB. Teilen Sie ihn auf.
fleet-output-cut = `{ $source }` ist kürzer, als der Lauf es mit { $records } Datensätzen geschrieben hat: Die Datei wurde seither gekürzt. Wiederholen Sie den Lauf.
fleet-lines-not-held = Die Zeilen von `{ $source }`, die keine Datensätze sind, belegen mehr als { $most } MiB. Was darüber hinausgeht, wurde nicht gelesen (Zeilen: { $count }, die erste ist Zeile { $line }). Teilen Sie die Datei auf.
fleet-broke-off = `{ $place }` bricht in Zeile { $line } ab ({ $why }). Die Zeilen davor wurden gelesen. Besorgen Sie die vollständige Datei und setzen Sie mit `--resume` fort, oder beginnen Sie neu.
fleet-archive-broken = `{ $place }` ist kein vollständiges Archiv ({ $why }). Was davor steht, wurde gelesen. Kopieren oder erstellen Sie es noch einmal.
fleet-too-deep = `{ $place }` liegt { $most } Ordner tief; so tief sucht Keymend nicht. Geben Sie diesen Pfad im Befehl selbst an, damit er gelesen wird.
fleet-too-many-files = `{ $place }` hat mehr als { $most } Dateien. Der Rest wurde nicht gelesen. Teilen Sie den Ordner auf.
fleet-not-followed = `{ $place }` ist ein Link, eine Pipe oder ein Gerät und wurde nicht gelesen. Geben Sie diesen Pfad im Befehl selbst an, damit er gelesen wird.
fleet-member-not-read = `{ $place }` wurde nicht gelesen. { $why }
fleet-members-passed-over = Einige Dateien in `{ $place }` haben kein bekanntes Format und wurden übersprungen (Dateien: { $count }). Die erste ist `{ $first }`.
fleet-members-not-read = Weitere Dateien in `{ $place }` wurden nicht gelesen (Dateien: { $count }). { $why }

## Tabellen

fleet-column-form = `{ $text }` sagt nicht, welche Spalte gemeint ist. Schreiben Sie etwa `key=Lizenzschlüssel`.
fleet-no-such-column = `{ $name }` kann eine Spalte nicht enthalten. Möglich sind { $all } und die Namen aller Fakten.
fleet-column-twice = `{ $text }` wiederholt, was schon angegeben ist.
fleet-column-missing = `{ $file }` hat keine Spalte { $column }. Vorhanden sind { $columns }.
fleet-no-column = Keymend weiß nicht, was die Spalten von `{ $file }` enthalten: { $columns }. Geben Sie es mit deren Namen an: { $example }.
fleet-row-too-wide = Die Zeile hat { $cells } Zellen, die Tabelle { $columns } Spalten. Setzen Sie Text mit einem Trennzeichen in Anführungszeichen.
fleet-row-unnamed = Diese Zeile nennt weder einen Lizenzschlüssel noch einen Computer. Ergänzen Sie eines von beiden.
fleet-quote-open = Ein Anführungszeichen in dieser Zeile wird nicht geschlossen. Schließen oder entfernen Sie es.
fleet-row-too-long = Die Zeile ist größer als { $most } MiB. Teilen Sie sie auf.
fleet-table-damaged = `{ $file }` ist beschädigt oder abgeschnitten. Die Zeilen davor wurden gelesen. Exportieren Sie die Datei erneut.
fleet-web-page = `{ $file }` ist eine Webseite, etwa eine Anmeldeseite, und enthält nicht die Daten. Melden Sie sich an und speichern Sie die Daten erneut.
