fleet-title = Licencje Kaspersky: { $records ->
    [one] jeden rekord
    [few] { $records } rekordy
    [many] { $records } rekordów
   *[other] { $records } rekordu
}
fleet-checked = Sprawdzono { $moment }.
fleet-in-one-line = Rekordy: { $records }. Problemy: { $problems }. Nie wiadomo: { $unsure }. Nie odczytano: { $errors }. Licencje wygasające w ciągu 30 dni: { $ending }.
fleet-partly-read = Odczytane tylko częściowo: { $count }. Kolumna `error` podaje przyczynę.
fleet-duplicates = Rekordy z powtórzonym id: { $count }.
fleet-earlier = Pierwsze rekordy ({ $count }) zapisano podczas przerwanego uruchomienia i nie są tu liczone.
fleet-results = Wyniki
fleet-endings = Kiedy wygasają licencje
fleet-topics = Ustalenia
fleet-products = Produkty
fleet-versions = Wersje
fleet-providers = Dostawcy
fleet-keys = Klucze licencyjne
fleet-groups = Grupy
fleet-soonest = Licencje wygasające najwcześniej
fleet-unread = Czego nie udało się odczytać
fleet-name = Nazwa
fleet-count = Rekordy
fleet-problems = Problemy
fleet-unsure = Nie wiadomo
fleet-errors = Nie odczytano
fleet-fine = Wszystko w porządku
fleet-ending = Wygasają w ciągu 30 dni
fleet-days-left = Pozostało dni
fleet-ends = Data wygaśnięcia
fleet-product = Produkt
fleet-place = Miejsce
fleet-why = Przyczyna
fleet-and-more = i jeszcze { $count }
fleet-line = { $source }, wiersz { $line }
fleet-ended = Już wygasły
fleet-within = W ciągu { $days } dni
fleet-later = Później
fleet-unknown = Nie wiadomo
fleet-changes = Co się zmieniło
fleet-before = Przed
fleet-after = Po
fleet-no-change = Nic się nie zmieniło. Rekordy obecne w obu: { $records }.
fleet-expired = Nowo wygasłe
fleet-broken = Nowy problem
fleet-fixed = Rozwiązane
fleet-renewed = Odnowione
fleet-other = Zmienione
fleet-new = Nowe
fleet-gone = Już nie ma
fleet-left = { $days ->
    [0] został mniej niż jeden dzień
    [one] został jeden dzień
    [few] zostały { $days } dni
    [many] zostało { $days } dni
   *[other] zostało { $days } dnia
}
fleet-past = { $days ->
    [one] wygasła { $days } dzień temu
   *[other] wygasła { $days } dni temu
}
fleet-cannot-tell = wiadomo za mało
fleet-status-ok = LICENCJA OK
fleet-status-warning = LICENCJA OSTRZEŻENIE
fleet-status-critical = LICENCJA KRYTYCZNE
fleet-status-unknown = LICENCJA NIEZNANE
