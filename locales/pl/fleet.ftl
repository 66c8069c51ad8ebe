fleet-title = Licencje Kaspersky: { $records ->
    [one] jeden rekord
    [few] { $records } rekordy
    [many] { $records } rekordów
   *[other] { $records } rekordu
}
fleet-checked = Sprawdzono { $moment }.
fleet-checked-between = Sprawdzono między { $first } a { $last }.
fleet-in-one-line = Rekordy: { $records }. Problemy: { $problems }. Nie wiadomo: { $unsure }. Nie odczytano: { $errors }. Licencje wygasające w ciągu 30 dni: { $ending }.
fleet-partly-read = Odczytane tylko częściowo: { $count }. Kolumna `error` podaje przyczynę.
fleet-nothing-read = Niczego nie udało się odczytać: to nie mówi nic o żadnej licencji.
fleet-not-recognised = Nie rozpoznano formatu `{ $file }`. Aby wyszukać w nim informacje o licencji, uruchom `{ $command }`.
fleet-warnings = Ostrzeżenia (`--warn-days`): { $count }.
fleet-warned = Ostrzeżenie (`--warn-days`): { $told }. Odnów licencję, zanim wygaśnie.
fleet-of-keys = Rekordy, które są kluczami licencyjnymi, a nie komputerami: { $count }.
fleet-contradictions = Komputery i klucze, dla których jedno źródło podaje problem, a inne nie: { $count }.
fleet-self-contradictions = Rekordy, które przeczą same sobie: { $count }.
fleet-different-ends = Komputery i klucze z dwiema różnymi datami wygaśnięcia: { $count }.
fleet-different-counts = Liczby, które dwa źródła podają różnie: { $count }.
fleet-values-left-out = Niektóre kolumny mają zbyt wiele różnych wartości, aby liczyć każdą z osobna: powyżej { $most } pozostałe są liczone razem, więc liczby dla pojedynczych wartości mogą być zaniżone.
fleet-duplicates = Rekordy z powtórzonym id: { $count }. Pierwszy: { $place }.
fleet-earlier = Rekordy z przerwanego uruchomienia, których nie da się odczytać i które nie są tu liczone: { $count }.
fleet-results = Wyniki
fleet-endings = Kiedy wygasają licencje
fleet-key-endings = Kiedy wygasają klucze licencyjne
fleet-topics = Ustalenia
fleet-products = Produkty
fleet-versions = Wersje
fleet-providers = Dostawcy
fleet-keys = Klucze licencyjne
fleet-groups = Grupy
fleet-soonest = Licencje wygasające najwcześniej
fleet-over-limit = Używane na większej liczbie urządzeń, niż dozwolono
fleet-contradicted = Sprzeczne źródła
fleet-ends-differ = Różne daty wygaśnięcia
fleet-counts-differ = Różne liczby
fleet-repeated = Powtórzone id
fleet-unread = Czego nie udało się odczytać
fleet-name = Nazwa
fleet-count = Rekordy
fleet-problems = Problemy
fleet-unsure = Nie wiadomo
fleet-errors = Nie odczytano
fleet-fine = Wszystko w porządku
fleet-ending = Wygasają w ciągu 30 dni
fleet-days-left = Pozostało dni
fleet-days-ago = Dni temu
fleet-ends = Data wygaśnięcia
fleet-product = Produkt
fleet-used = Urządzenia, które jej używają
fleet-allowed = Dozwolone
fleet-over = Za dużo
fleet-counted = Co jest liczone
fleet-number = Liczba
fleet-expired-computers = Komputery z wygasłą licencją
fleet-expiring-computers = Komputery, których licencja wkrótce wygaśnie
fleet-problem-in = Problem według
fleet-fine-in = W porządku według
fleet-place = Miejsce
fleet-id = Id
fleet-why = Przyczyna
fleet-and-more = i jeszcze { $count }
fleet-line = { $source }, wiersz { $line }
fleet-ended = Już wygasły
fleet-within = W ciągu { $days } dni
fleet-later = Później
fleet-unknown = Nie wiadomo
fleet-changes = Co się zmieniło
fleet-before = Poprzednio
fleet-after = Obecnie
fleet-no-change = Nic się nie zmieniło. Rekordy obecne w obu zbiorach: { $records }.
fleet-names-repeated = Rekordy o nazwie innego rekordu z tego samego uruchomienia: { $count }. Dla każdej nazwy liczy się najgorszy rekord.
fleet-expired = Nowo wygasłe
fleet-broken = Nowy problem
fleet-fixed = Rozwiązane
fleet-renewed = Odnowione
fleet-other = Zmienione
fleet-new = Nowe
fleet-new-problem = Nowe, z problemem
fleet-gone = Już nie ma
fleet-still = Nadal nierozwiązane
fleet-left = { $days ->
    [0] został mniej niż jeden dzień
    [one] został jeden dzień
    [few] zostały { $days } dni
    [many] zostało { $days } dni
   *[other] zostało { $days } dnia
}
fleet-past = { $days ->
    [0] wygasła mniej niż dzień temu
    [one] wygasła { $days } dzień temu
   *[other] wygasła { $days } dni temu
}
# Why too little is known of a record.
fleet-why-neither = Nie jest znany ani stan licencji, ani data jej wygaśnięcia.
fleet-why-old-event = Zdarzenie z dnia { $day } informuje, że licencja wygasła, a późniejszych danych nie ma.
fleet-why-contradicts = Dane są ze sobą sprzeczne: { $facts }.
fleet-why-estimate = Data wygaśnięcia jest tylko szacunkowa.
fleet-why-unlisted = Klucza licencyjnego nie ma na liście kluczy.
fleet-why-list-unread = Lista zawiera więcej kluczy, niż Keymend odczytuje, a klucza { $key } nie ma wśród odczytanych. Podziel listę.
fleet-why-possible = Możliwe, ale niepewne: { $title }.
fleet-why-missing = Nie wiadomo: { $facts }.
fleet-why-undecided = To, co wiadomo, nie pokazuje, czy licencja jest w porządku.
fleet-why-part = Części danych nie udało się odczytać.
fleet-command-not-read = nie można odczytać wiersza polecenia; wypróbuj go w terminalu
fleet-status-ok = LICENCJA: OK
fleet-status-warning = LICENCJA: OSTRZEŻENIE
fleet-status-critical = LICENCJA: STAN KRYTYCZNY
fleet-status-unknown = LICENCJA: STAN NIEZNANY

## Why a record could not be read

fleet-not-utf8 = Od bajtu { $byte } rekord nie jest tekstem UTF-8. Zapisz go jako UTF-8.
fleet-empty-line = Wiersz jest pusty. Wpisz rekord.
fleet-not-an-object = Rekord nie jest obiektem JSON. Wpisz obiekt, na przykład { $example }.
fleet-long-id = Identyfikator rekordu jest za długi (najwięcej bajtów: { $most }).
fleet-json-ends = Rekord kończy się przed końcem JSON (bajt { $byte }).
fleet-json-member = Element `{ $member }` rekordu jest niewłaściwego typu (bajt { $byte }).
fleet-json-twice = Rekord zawiera element `{ $member }` dwa razy (bajt { $byte }).
fleet-json-wrong = Rekord nie jest prawidłowym JSON od bajtu { $byte }.
fleet-value-unknown = `{ $name }` ma niedozwoloną wartość.
fleet-two-values = Dane wejściowe są sprzeczne: „{ $one }” i „{ $other }”.
fleet-code-unknown = Keymend nie zna kodu błędu `{ $code }`. Podaj go z produktem, do którego należy, jak w `kesl:68`. Produkty: { $families }.
fleet-code-of-several = Kod błędu `{ $code }` może należeć do kilku produktów. Podaj, o który chodzi: { $codes }.
fleet-too-many-facts = Rekord zawiera więcej informacji, niż odczytuje Keymend.
fleet-name-cut = Nazwa ma więcej niż { $most } znaków i jest pokazana w skrócie, z sumą kontrolną na końcu.
fleet-several-machines = Zapis danych opisuje kilka komputerów ({ $count }). Wskaż go jako osobny plik.
fleet-more = Pozostałe błędy: { $more }.
fleet-broken-record = Rekord z wcześniejszego uruchomienia jest uszkodzony: { $why }
fleet-not-a-moment = Wartość `now` w rekordzie nie jest czasem, takim jak 2026-11-24T10:00:00Z.
fleet-facts-and-capture = Rekord zawiera informacje i zapis danych. Pozostaw tylko jedno z nich.
fleet-neither = Rekord nie zawiera ani informacji, ani zapisu danych.
fleet-too-long = Rozmiar rekordu w bajtach: { $size }. Keymend odczytuje najwyżej { $most } MiB. Podziel go.
fleet-output-cut = Plik `{ $source }` jest krótszy niż zapisany podczas uruchomienia (rekordy: { $records }): od tego czasu został przycięty. Uruchom ponownie.
fleet-lines-not-held = Wiersze pliku `{ $source }`, które nie są rekordami, zajmują więcej niż { $most } MiB. Dalszych nie odczytano (wiersze: { $count }, pierwszy to wiersz { $line }). Podziel plik.
fleet-broke-off = `{ $place }` urywa się w wierszu { $line } ({ $why }). Wcześniejsze wiersze odczytano. Przygotuj kompletny plik i użyj `--resume` albo zacznij od nowa.
fleet-archive-broken = `{ $place }` nie jest pełnym archiwum ({ $why }). Wszystko przed tym miejscem odczytano. Skopiuj lub utwórz archiwum ponownie.
fleet-too-deep = `{ $place }` leży za głęboko (liczba folderów: { $most }), Keymend tam nie szuka. Aby to odczytać, podaj tę ścieżkę w poleceniu.
fleet-too-many-files = `{ $place }` ma za dużo plików (ponad { $most }). Pozostałych nie odczytano. Podziel folder.
fleet-not-followed = `{ $place }` to dowiązanie, potok lub urządzenie i nie zostało odczytane. Aby to odczytać, podaj tę ścieżkę w poleceniu.
fleet-member-not-read = Nie odczytano `{ $place }`. { $why }
fleet-members-passed-over = Niektóre pliki z `{ $place }` mają nieznany format i zostały pominięte (plików: { $count }). Pierwszy z nich to `{ $first }`.
fleet-members-not-read = Nie odczytano dalszych plików z `{ $place }` (plików: { $count }). { $why }

## Tabele

fleet-column-form = `{ $text }` nie wskazuje kolumny. Wpisz na przykład `key=Klucz licencyjny`.
fleet-no-such-column = Kolumna nie może zawierać `{ $name }`. Nazwy to { $all } oraz nazwy wszystkich faktów.
fleet-column-twice = `{ $text }` powtarza to, co już podano.
fleet-column-missing = `{ $file }` nie ma kolumny { $column }. Jego kolumny to { $columns }.
fleet-no-column = Keymend nie wie, co zawierają kolumny pliku `{ $file }`: { $columns }. Podaj to, używając ich nazw: { $example }.
fleet-row-too-wide = Liczba komórek w wierszu: { $cells }, liczba kolumn w tabeli: { $columns }. Tekst z separatorem ujmij w cudzysłów.
fleet-row-unnamed = Ten wiersz nie zawiera ani klucza licencji, ani komputera. Dodaj jedno z nich.
fleet-quote-open = Cudzysłów w tym wierszu nie jest zamknięty. Zamknij go lub usuń.
fleet-row-too-long = Wiersz ma więcej niż { $most } MiB. Podziel go.
fleet-table-damaged = `{ $file }` jest uszkodzony lub ucięty. Wcześniejsze wiersze odczytano. Wyeksportuj plik ponownie.
fleet-web-page = `{ $file }` to strona internetowa, na przykład strona logowania, a nie dane. Zaloguj się i zapisz dane ponownie.
