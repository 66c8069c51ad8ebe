fleet-title = Kaspersky-licenties: { $records ->
    [one] één record
   *[other] { $records } records
}
fleet-checked = Gecontroleerd op { $moment }.
fleet-in-one-line = Records: { $records }. Problemen: { $problems }. Niet te bepalen: { $unsure }. Niet leesbaar: { $errors }. Licenties die binnen 30 dagen aflopen: { $ending }.
fleet-partly-read = Slechts gedeeltelijk gelezen: { $count }. De kolom `error` noemt de reden.
fleet-duplicates = Records met een herhaalde id: { $count }.
fleet-earlier = De eerste { $count } records zijn door de onderbroken uitvoering geschreven en zijn hier niet meegeteld.
fleet-results = Resultaten
fleet-endings = Wanneer licenties aflopen
fleet-topics = Bevindingen
fleet-products = Producten
fleet-versions = Versies
fleet-providers = Aanbieders
fleet-keys = Licentiesleutels
fleet-groups = Groepen
fleet-soonest = Licenties die het eerst aflopen
fleet-unread = Wat niet gelezen kon worden
fleet-name = Naam
fleet-count = Records
fleet-problems = Problemen
fleet-unsure = Niet te bepalen
fleet-errors = Niet leesbaar
fleet-fine = Niets mis
fleet-ending = Lopen af binnen 30 dagen
fleet-days-left = Dagen over
fleet-ends = Einde
fleet-product = Product
fleet-place = Plaats
fleet-why = Reden
fleet-and-more = en nog { $count }
fleet-line = { $source }, regel { $line }
fleet-ended = Al afgelopen
fleet-within = Binnen { $days } dagen
fleet-later = Later
fleet-unknown = Niet bekend
fleet-changes = Wat er is veranderd
fleet-before = Voor
fleet-after = Na
fleet-no-change = Er is niets veranderd. Records in beide: { $records }.
fleet-expired = Nieuw verlopen
fleet-broken = Nieuw probleem
fleet-fixed = Opgelost
fleet-renewed = Verlengd
fleet-other = Veranderd
fleet-new = Nieuw
fleet-gone = Niet meer aanwezig
fleet-left = { $days ->
    [0] minder dan één dag over
    [one] nog één dag
   *[other] nog { $days } dagen
}
fleet-past = { $days ->
    [one] één dag geleden verlopen
   *[other] { $days } dagen geleden verlopen
}
fleet-cannot-tell = er is te weinig bekend
fleet-status-ok = LICENTIE OK
fleet-status-warning = LICENTIE WAARSCHUWING
fleet-status-critical = LICENTIE KRITIEK
fleet-status-unknown = LICENTIE ONBEKEND
