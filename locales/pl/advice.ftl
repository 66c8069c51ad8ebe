## Zapisy danych i archiwa

advice-manifest-gone = Z zapisu danych usunięto listę jego plików. Utwórz zapis ponownie poleceniem `keymend collect`.
    .page = Z zapisu danych usunięto listę jego plików. Utwórz plik ponownie na tamtym komputerze: w Keymend, w części „Dla osoby pomagającej”.
advice-capture-damaged = Zapis danych jest uszkodzony. Utwórz go ponownie poleceniem `keymend collect`.
    .page = Zapis danych jest uszkodzony. Utwórz plik ponownie na tamtym komputerze: w Keymend, w części „Dla osoby pomagającej”.
advice-capture-newer = Zapis danych utworzono nowszą wersją Keymend (`{ $schema }`). Zaktualizuj Keymend i odczytaj zapis ponownie.
advice-capture-too-many = Zapis danych zawiera zbyt wiele plików. Utwórz go ponownie.
advice-not-in-manifest = Tego pliku nie ma na liście plików: dodano go później i nie został odczytany.
advice-changed-since = Plik nie zgadza się z listą plików: został zmieniony lub uszkodzony. Utwórz zapis danych ponownie.
advice-gone-from-capture = Plik jest na liście, ale nie ma go w zapisie danych. Utwórz zapis ponownie.
advice-capture-without-facts = Zapis danych nie zawiera informacji o licencji. Utwórz go ponownie poleceniem `keymend collect`.
    .page = Zapis danych nie zawiera informacji o licencji. Utwórz plik ponownie na tamtym komputerze: w Keymend, w części „Dla osoby pomagającej”.
advice-facts-not-known = Ta wersja nie zna części informacji z tego zapisu. Użyj nowszej wersji Keymend.
advice-capture-part-broken = Ta część jest uszkodzona. Utwórz zapis danych ponownie.
advice-unpacks-too-large = Po rozpakowaniu plik jest większy, niż Keymend odczytuje. Rozpakuj go i wskaż potrzebną część.
advice-cannot-unpack = Nie można tego rozpakować. Skopiuj plik ponownie lub utwórz nowy.
advice-member-not-known = Format zawartości jest nieznany. Rozpakuj plik.
advice-cut-unpacked = Plik jest ucięty lub uszkodzony. Odczytano to, co udało się rozpakować.
advice-others-not-read = Pozostałych plików w archiwum nie odczytano. Rozpakuj je i wskaż potrzebną część.
advice-cut-before = Plik jest ucięty lub uszkodzony. Odczytano wszystko przed tym miejscem.
advice-member-too-large = Plik jest większy, niż Keymend odczytuje. Rozpakuj archiwum i wskaż potrzebną część.
advice-archive-in-archive = To archiwum w archiwum. Rozpakuj je.
advice-list-in-archive = Lista `{ $file }` nie jest odczytywana w archiwum. Rozpakuj ją i wskaż.
advice-zip-too-large = Plik `{ $file }` jest większy niż { $mib } MiB. Rozpakuj go i wskaż folder.
advice-not-a-zip = `{ $file }` nie jest kompletnym plikiem zip ({ $why }). Skopiuj go ponownie lub utwórz nowy.
advice-empty-zip = `{ $file }` to pusty plik zip. Utwórz go ponownie.
advice-zip-not-known = Format wszystkich plików w `{ $file }` jest nieznany. Rozpakuj archiwum i podaj za pomocą `--as`, czym jest plik.
    .page = Format wszystkich plików w `{ $file }` jest nieznany. Jeśli wiesz, co zawiera, wpisz to w części „Podaj więcej informacji”.
advice-zip-not-ordinary = Archiwum spakowano w sposób, którego Keymend nie obsługuje. Utwórz je ponownie jako zwykły plik zip.
advice-zip-password = Archiwum jest chronione hasłem. Utwórz je ponownie bez hasła.
advice-member-broken = Archiwum jest w tym miejscu uszkodzone ({ $why }). Utwórz je ponownie.
advice-member-leads-out = To dowiązanie albo ścieżka poza archiwum; zostało pominięte.
advice-zip-same-name = W archiwum są dwa pliki o tej nazwie i odczytano tylko ostatni. Rozpakuj je lub utwórz ponownie.

## Pliki

advice-is-device = `{ $file }` to potok lub urządzenie. Wskaż plik albo przekaż dane potokiem i podaj `-`.
    .page = `{ $file }` to potok lub urządzenie. Wybierz plik.
advice-no-such-file = Nie znaleziono `{ $file }`. Sprawdź ścieżkę.
advice-file-no-rights = Nie masz uprawnień do odczytu `{ $file }`. Skopiuj plik jako administrator lub uruchom Keymend z większymi uprawnieniami.
advice-file-not-opened = Nie udało się otworzyć `{ $file }` ({ $why }). Skopiuj plik na dysk lokalny i spróbuj ponownie.
advice-file-empty = Plik `{ $file }` jest pusty. Utwórz zapis danych ponownie.
advice-file-encrypted = Aplikacja Kaspersky zaszyfrowała `{ $file }`, więc odczytać go może tylko firma Kaspersky. Załącz go do zgłoszenia.
advice-not-text = `{ $file }` nie jest tekstem. Wskaż tekst, JSON lub eksport rejestru.
advice-json-not-known = `{ $file }` to JSON, ale ani plik z informacjami, ani wynik programu sterującego. Podaj za pomocą `--as`, co to jest.
    .page = `{ $file }` to JSON, ale ani plik z informacjami, ani wynik programu sterującego. Jeśli wiesz, co zawiera, wpisz to w części „Podaj więcej informacji”.
advice-say-what = Nie rozpoznano formatu `{ $file }`. Podaj za pomocą `--as`, co to jest (`--as log` przeszukuje dowolny tekst), albo przekaż komunikat z ekranu za pomocą `--message-file`.
    .page = Nie rozpoznano formatu `{ $file }`. Jeśli wiesz, co zawiera, wpisz to w części „Podaj więcej informacji”.
advice-mail-not-known = Wiadomość e-mail w `{ $file }` nie zawiera nic, co Keymend rozpoznaje. Przekaż jej tekst za pomocą `--message`.
    .page = Wiadomość e-mail w `{ $file }` nie zawiera nic, co Keymend rozpoznaje. Jeśli wiesz, co zawiera, wpisz to w części „Podaj więcej informacji”.
advice-mails-passed-over = Niektóre wiadomości e-mail w `{ $file }` nie są powiadomieniami i zostały pominięte (wiadomości: { $count }).
advice-mail-cut = Odczytano tylko początek wiadomości. Zapisz załączniki i wskaż je.
advice-machine-no-answer = Komputer nie odpowiedział ({ $state }). Pobierz dane z tego komputera ponownie.
advice-machine-no-command = Nie znaleziono tam polecenia ({ $state }). Na tym komputerze nie ma aplikacji Kaspersky albo jej program sterujący jest w innym folderze.
advice-machine-no-rights = Komputer odrzucił polecenie ({ $state }). Nadaj tam uprawnienia administratora kontu, które je uruchamia, i pobierz dane z tego komputera ponownie.
advice-machine-timed-out = Komputer nie odpowiedział na czas ({ $state }). Sprawdź połączenie i pobierz dane z tego komputera ponownie.
advice-machine-said = Wynik na nim: { $text }
advice-machine-silent = Komputer odpowiedział, ale polecenie niczego nie wypisało. Uruchom je raz ręcznie na tym komputerze, aby sprawdzić dlaczego, a potem pobierz dane ponownie.
advice-machine-not-known = Format odpowiedzi jest nieznany. Uruchom na tamtym komputerze `kesl-control --app-info`.
    .page = Format odpowiedzi jest nieznany. Jeśli wiesz, co zawiera, wpisz to w części „Podaj więcej informacji”.
advice-only-first-parts = Odczytano tylko pierwsze części (ich liczba: { $most }). Podziel plik.
advice-folder-empty = W folderze `{ $folder }` nie ma plików.
advice-folder-not-known = Żaden plik w `{ $folder }` nie ma znanego formatu (plików: { $count }). Wskaż jeden i podaj za pomocą `--as`, co to jest.
    .page = Żaden plik w `{ $folder }` nie ma znanego formatu (plików: { $count }). Jeśli wiesz, co zawiera, wpisz to w części „Podaj więcej informacji”.
advice-folder-too-large = Keymend przegląda najwyżej { $files } plików; największa głębokość folderów: { $deep }. Zamiast `{ $folder }` wskaż potrzebny folder lub plik.
advice-file-cut = Odczytano tylko początek `{ $file }` (bajtów: { $bytes }). Wskaż krótszą część pliku.
advice-reading-failed = Nie udało się odczytać `{ $file }` ({ $why }). Skopiuj plik na dysk lokalny i spróbuj ponownie.
advice-broken-json = `{ $file }` nie jest poprawnym plikiem JSON od tego miejsca: { $at }. Wszystko przed nim odczytano. Popraw plik i spróbuj ponownie.
advice-broken-output = `{ $file }` jest uszkodzony od tego miejsca: { $at }. Wszystko przed nim odczytano. Utwórz zapis danych ponownie.
advice-at-line = wiersz { $line }
advice-older-capture = To starszy zapis danych tego samego komputera ({ $older }). Liczy się nowszy ({ $newer }).
advice-older-than-told = Piszesz, że problem został już rozwiązany. Odczytane dane mogą być wcześniejsze, dlatego nie są brane pod uwagę. Aby się upewnić, uruchom `keymend` na tamtym komputerze albo wykonaj tam `keymend collect` i wczytaj tutaj nowy plik.
    .page = Piszesz, że problem został już rozwiązany. Odczytane dane mogą być wcześniejsze, dlatego nie są brane pod uwagę. Aby się upewnić, otwórz Keymend na tamtym komputerze.
advice-perhaps-same = Nie wiadomo, czy to ten sam komputer co w `{ $other }`. Jeśli tak, wskaż tylko nowszy z dwóch zapisów danych.
advice-message-cut = Odczytano tylko początek tekstu (znaków: { $most }). Przekaż zdanie, które mówi o problemie.
advice-message-empty = Komunikat jest pusty. Przekaż tekst z ekranu.
advice-words-less = Keymend rozumie słowa gorzej niż zwykle: { $damage }. Zainstaluj go ponownie.

## Pliki z informacjami

advice-no-facts = `{ $file }` nie zawiera informacji. Zapisz je tak: { $example }.
advice-facts-wrong = { $problems }
advice-facts-wrong-and-more = { $problems } Pozostałe takie błędy: { $more }.
advice-no-such-fact = Nie ma informacji o nazwie `{ $fact }`.

## Dzienniki i zdarzenia

advice-log-lines-cut = W `{ $file }` nie przeszukano końców wierszy dłuższych niż 64 KiB (wierszy: { $lines }).
advice-log-silent = Żaden wiersz w `{ $file }` nie wskazuje na problem z licencją. Wskaż dziennik z dnia, w którym wystąpił problem.
advice-log-silent-of-late = Żaden wiersz w `{ $file }` z 90 dni przed tą chwilą ({ $last }) nie wskazuje na problem z licencją. Wskaż dziennik z dnia, w którym wystąpił problem.
advice-events-silent-of-late = Żadne z najnowszych zdarzeń nie wspomina o licencji, a starszych nie odczytano. Wyeksportuj dziennik i wskaż plik.
advice-events-timed-out = System Windows nie odpowiedział na czas. Wyeksportuj dziennik i wskaż plik.
advice-run-as-administrator = Nie masz uprawnień do odczytu. Uruchom `keymend` jako administrator.
    .page = Nie masz uprawnień do odczytu. Uruchom Keymend z uprawnieniami administratora lub zwróć się do administratora tego komputera.
advice-no-event-channel = Ten produkt nie prowadzi dziennika zdarzeń. To nie jest błąd.
advice-events-not-readable = `wevtutil` nie może odczytać dziennika. Wyeksportuj go w Podglądzie zdarzeń i wskaż plik.
advice-events-no-32-bit = Ten 32-bitowy program nie może odczytać dziennika. Przekaż wynik `wevtutil qe`.
advice-last-event-cut = Ostatnie zdarzenie jest ucięte. Wcześniejsze zdarzenia odczytano.
advice-no-event = `{ $file }` nie zawiera zdarzeń, które można odczytać. Wyeksportuj dziennik ponownie.
advice-no-vendor-event = Żadne zdarzenie w `{ $file }` nie pochodzi z aplikacji Kaspersky (zdarzeń: { $events }).
advice-json-lines-broken = Wiersze pliku `{ $file }` nie są poprawnym JSON (wierszy: { $lines }). Wyeksportuj zdarzenia ponownie.
advice-lines-not-known = Niektóre wiersze pliku `{ $file }` mają nieznany format i zostały pominięte (wiersze: { $count }). Pierwszy z nich to wiersz { $line }.
advice-only-first-hosts = Odczytano tylko pierwsze komputery z `{ $file }` (ich liczba: { $most }). Podziel plik.
advice-only-first-events = Odczytano tylko pierwsze zdarzenia z `{ $file }` (ich liczba: { $most }). Podziel plik.
advice-no-kaspersky-event = `{ $file }` nie zawiera zdarzeń aplikacji Kaspersky. Wskaż eksport, który je zawiera.
advice-inventory-silent = Inwentaryzacja `{ $file }` nie wymienia produktu Kaspersky. Wskaż inwentaryzację komputera, na którym taki produkt jest.
advice-center-registers-none = Według `{ $file }` w Centrum zabezpieczeń systemu Windows nie zarejestrowano żadnego programu antywirusowego.
advice-dump-silent = `{ $file }` nie ma sekcji o aplikacji Kaspersky, więc o licencji tego komputera nic nie wiadomo. Uruchom na nim `kesl-control --app-info` albo sprawdź w Security Center.
    .page = `{ $file }` nie ma sekcji o aplikacji Kaspersky, więc o licencji tego komputera nic nie wiadomo. Sprawdź na samym komputerze albo zapytaj jego administratora.
advice-xml-entities = `{ $file }` definiuje własne encje XML. Nie zostały rozwinięte, więc może czegoś brakować. Wyeksportuj plik bez nich.
advice-inventory-reckoned = Data wygaśnięcia w inwentaryzacji `{ $file }` jest szacunkowa: agent dla Windows dodaje pozostałe dni do dnia inwentaryzacji. Aby mieć pewność, sprawdź sam komputer.
advice-inventory-no-licence = Z `{ $file }` wynika, że aplikacja Kaspersky jest zainstalowana, ale nic o jej licencji.
advice-events-no-reason = Zdarzenia w `{ $file }` wspominają o licencji, ale nie podają przyczyny ani kodu (takich zdarzeń: { $events }).
advice-events-activated-since = Ostatnie zdarzenie dotyczące licencji w `{ $file }` informuje o aktywacji. Wcześniejsze niepowodzenia są już nieaktualne.
advice-events-silent = Żadne z ostatnich zdarzeń aplikacji Kaspersky w `{ $file }` nie wspomina o licencji (jej zdarzeń: { $events }).
advice-evtx-too-large = Plik `{ $file }` jest większy niż { $mib } MiB. Wyeksportuj tylko ostatnie tygodnie dziennika.
advice-evtx-no-header = Początek pliku `{ $file }` jest niekompletny. Wyeksportuj dziennik ponownie.
advice-evtx-damaged = Plik `{ $file }` jest częściowo uszkodzony (uszkodzonych miejsc: { $places }). Pozostałe zdarzenia odczytano.
advice-evtx-cut = Plik `{ $file }` jest ucięty. Zdarzenia przed tym miejscem odczytano.
advice-kesl-events-silent = Najnowsze zdarzenia (ich liczba: { $events }) nie wspominają o licencji. Starszych z tego miesiąca nie odczytano. Wskaż plik, który je zawiera.

## Programy sterujące

advice-may-not-run = Nie masz uprawnień do uruchomienia `{ $command }`. Uruchom `keymend` jako administrator.
    .page = Nie masz uprawnień do uruchomienia `{ $command }`. Uruchom Keymend z uprawnieniami administratora lub zwróć się do administratora tego komputera.
advice-command-of-others = Program `{ $command }` nie został uruchomiony: inni mogą zmieniać `{ $place }` i mogli umieścić tam inny program. Zezwól na zapis w tym miejscu tylko użytkownikowi root.
advice-command-gone = Brakuje `{ $command }` lub czegoś, czego ten program potrzebuje. Napraw aplikację Kaspersky.
advice-command-does-not-start = `{ $command }` się nie uruchamia ({ $why }). Napraw aplikację Kaspersky.
advice-command-restart = Polecenie `{ $command }` nie zakończyło się na czas i zostało zatrzymane. Uruchom ponownie aplikację Kaspersky, a potem samodzielnie wykonaj to polecenie.
advice-command-stopped = Polecenie `{ $command }` nie zakończyło się w ciągu { $seconds } s i zostało zatrzymane.
advice-command-cut = Polecenie `{ $command }` wypisało zbyt dużo: odczytano tylko początek (bajtów: { $bytes }).
advice-command-cut-plainly = Polecenie `{ $command }` wypisało zbyt dużo. Odczytano tylko początek.
advice-command-not-understood = Keymend nie rozumie wyniku polecenia `{ $command }` (kod wyjścia { $code }). Wykonaj je samodzielnie.
advice-command-failed = Polecenie `{ $command }` nie powiodło się: { $said }. Wykonaj je samodzielnie jako root i przeczytaj komunikat.
advice-app-not-running = Aplikacja Kaspersky nie jest uruchomiona. Uruchom ją, na przykład poleceniem `systemctl start { $service }`, i spróbuj ponownie.
advice-activation-no-network = Aktywacja nie powiodła się z powodu sieci. Najpierw sprawdź połączenie.
advice-policy-forbids = Zasada tego zabrania. Zapytaj administratora.
advice-amazon-image = Płatny obraz Amazon na to nie pozwala. Zapytaj tego, kto udostępnia obraz.
advice-app-waits-for-restart = Aplikacja Kaspersky czeka na ponowne uruchomienie. Wykonaj `systemctl restart { $service }` i spróbuj ponownie.
advice-device-waits-for-restart = Najpierw trzeba ponownie uruchomić komputer. Uruchom go ponownie i spróbuj jeszcze raz.
advice-key-in-use = Wynika z tego tylko, że klucz jest już używany, a nie jaki jest stan licencji.
advice-light-agent = W trybie Light Agent licencja pochodzi z serwera ochrony. Zapytaj administratora.
advice-standard-mode = Aplikacja Kaspersky działa w trybie standardowym, w którym to polecenie jest niedostępne. Zapytaj administratora.
advice-run-as-root = `{ $command }` może uruchomić tylko root. Uruchom `sudo keymend`.
    .page = `{ $command }` może uruchomić tylko root. Uruchom Keymend z uprawnieniami administratora lub zwróć się do administratora tego komputera.
advice-run-as-root-or-group = `{ $command }` mogą uruchomić tylko root i grupa `{ $group }`. Uruchom `sudo keymend`.
    .page = `{ $command }` mogą uruchomić tylko root i grupa `{ $group }`. Uruchom Keymend z uprawnieniami administratora lub zwróć się do administratora tego komputera.
advice-with-exit-code = { $advice } (kod wyjścia { $code })
advice-crashed = brak (nastąpiła awaria)
advice-said = komunikat: { $text }
advice-said-nothing = nic nie wypisano
advice-said-code = kod wyjścia { $code }, { $text }
advice-status-not-known = Stanu subskrypcji `{ $status }` nie ma na żadnej znanej liście. Sprawdź, co podaje o nim aplikacja Kaspersky.
advice-service-silent = Usługa ochrony nie odpowiedziała, więc jej wartości nic nie znaczą. Uruchom ją i utwórz zapis danych ponownie.
advice-older-product = Zainstalowano { $product }, ale Keymend nie zna wyniku tego produktu. Uruchom `{ $command }` jako root i sprawdź tam, czy licencja jest ważna.
advice-password-protected = Aplikacja Kaspersky jest chroniona hasłem. Zapytaj administratora.
advice-avp-silent = `{ $file }` nie zawiera nic o licencji. Przekaż, co `avp.com` podaje o kodzie.
advice-avp-gone = W folderze aplikacji Kaspersky nie ma avp.com: aplikacja jest zainstalowana tylko częściowo. Napraw ją.
advice-control-silent = `{ $file }` nie zawiera wartości o znanej nazwie. Zapisz wynik `kesl-control --app-info` z LC_ALL=C.
    .page = `{ $file }` nie zawiera wartości o znanej nazwie. Jeśli wiesz, co zawiera, wpisz to w części „Podaj więcej informacji”.
advice-klnagchk-not-known = `{ $file }` nie zawiera nazw z wyniku klnagchk. Podaj za pomocą `--as`, co to jest.
    .page = `{ $file }` nie zawiera nazw z wyniku klnagchk. Jeśli wiesz, co zawiera, wpisz to w części „Podaj więcej informacji”.

## Windows i jego rejestr

advice-registry-refused = System Windows nie zezwolił na odczyt. Uruchom `keymend` jako administrator.
    .page = System Windows nie zezwolił na odczyt. Uruchom Keymend z uprawnieniami administratora lub zwróć się do administratora tego komputera.
advice-registry-failed = System Windows nie mógł tego odczytać ({ $why }). Spróbuj ponownie, a potem napraw aplikację Kaspersky.
advice-registry-broken-lines = Od wiersza { $first } w `{ $file }` są uszkodzone wiersze, które pominięto (wierszy: { $count }). Wyeksportuj klucz ponownie.
advice-registry-value-too-large = Wartość { $name } w wierszu { $line } pliku `{ $file }` jest większa niż 1 MiB i została pominięta. Nie musisz nic robić.
advice-registry-default-value = (domyślna)
advice-registry-part = Odczytano tylko część `{ $file }`. Wyeksportuj tylko klucz KasperskyLab.
advice-registry-silent = `{ $file }` nie zawiera znanych wartości aplikacji Kaspersky. Wyeksportuj `{ $key }`.
advice-registry-too-deep = Zbyt głęboko zagnieżdżone klucze pominięto (największa głębokość: { $deepest }). Wyeksportuj klucz KasperskyLab w programie regedit i wskaż plik.
advice-registry-too-many = Kluczy jest zbyt dużo i część pominięto. Wyeksportuj klucz KasperskyLab w programie regedit i wskaż plik.
advice-value-too-large = Wartość jest większa niż 1 MiB i została pominięta. Nie musisz nic robić.
advice-folder-gone = Rejestr podaje folder aplikacji Kaspersky `{ $folder }`, ale go nie ma: aplikację usunięto tylko częściowo. Usuń resztę narzędziem firmy Kaspersky do usuwania produktów albo zainstaluj aplikację ponownie.
advice-databases-never-updated = Aplikacja Kaspersky podaje, że jej baz danych nigdy nie aktualizowano. Uruchom aktualizację.
advice-several-products = Zapisano kilka produktów i nie wiadomo, który jest używany: { $products }. Sprawdź, który jest zainstalowany, i wyeksportuj tylko jego klucz.
advice-several-products-and-more = Zapisano kilka produktów i nie wiadomo, który jest używany: { $products } i inne (jeszcze { $more }). Sprawdź, który jest zainstalowany, i wyeksportuj tylko jego klucz.
advice-wrong-value = Oczekiwana zawartość: { $wanted }; znaleziono: { $held }, a to nie może być prawidłowe. Resztę odczytano.
advice-more-wrong-values = Inne wartości w nieznanym formacie pominięto (ich liczba: { $more }). Resztę odczytano.
advice-wanted-unix-date = data w sekundach uniksowych
advice-wanted-windows-date = data w formacie systemu Windows
advice-wanted-days = liczba dni
advice-wanted-flag = 0 lub 1
advice-wanted-version = numer wersji
advice-wanted-day = dzień w postaci 20260524
advice-wanted-ticket = bilet aktywacyjny
advice-wanted-date-like = data w postaci 05-05-2024 17-00-00
advice-wanted-ticket-date = bilet, w którym { $name } to data
advice-wanted-ticket-number = bilet, w którym { $name } to liczba
advice-held-texts = lista tekstów
advice-held-binary = dane binarne
advice-held-number = liczba
advice-held-text = tekst
advice-agent-without-app = Agent sieciowy podaje, że na tym komputerze nie zainstalowano aplikacji Kaspersky, która by go chroniła. Zainstaluj ją.
advice-security-providers = System Windows nie odpowiedział ({ $why }). Otwórz „Dostawcy zabezpieczeń” (Security providers) w oknie Zabezpieczenia Windows i przekaż podany tam tekst za pomocą `--message`.
    .page = System Windows nie odpowiedział ({ $why }). Otwórz okno licencji aplikacji Kaspersky i wpisz to, co pokazuje, w części „Podaj więcej informacji”.

## Pozostałe rzeczy na tym komputerze

advice-no-product = Na tym komputerze nie znaleziono aplikacji Kaspersky. Uruchom `keymend` tam, gdzie jest zainstalowana, wskaż zapis danych tamtego komputera lub przekaż komunikat za pomocą `--message`.
    .page = Na tym komputerze nie znaleziono aplikacji Kaspersky. Użyj Keymend na komputerze, na którym jest ta aplikacja, wybierz plik z tamtego komputera lub wpisz tekst z ekranu w części „Podaj więcej informacji”.
advice-probe-timed-out = Nie było odpowiedzi w ciągu { $seconds } s. Spróbuj ponownie później.
advice-mac-version = { $why }, więc wersja jest nieznana. Pokazuje ją okno „{ $name } – informacje” (About { $name }).
advice-mac-file-unreadable = Pliku nie można odczytać
advice-mac-file-binary = Plik jest binarną listą właściwości (property list), której Keymend nie może odczytać
advice-mac-file-no-version = Plik nie podaje wersji
advice-mac-licence = Na komputerze Mac żaden plik ani polecenie nie pokazuje stanu licencji. Otwórz okno licencji aplikacji Kaspersky i przekaż to, co pokazuje, na przykład `--answer license.status=expired`.
    .page = Na komputerze Mac żaden plik ani polecenie nie pokazuje stanu licencji. Otwórz okno licencji aplikacji Kaspersky i wpisz to, co pokazuje, w części „Podaj więcej informacji”.
advice-one-date-ahead = Zegar wskazuje { $now }, ale { $newest }. Jedna data niczego nie dowodzi: jeśli data komputera jest błędna, przekaż `--answer system.clock_behind=yes`.
    .page = Zegar wskazuje { $now }, ale { $newest }. Jeśli data tego komputera jest błędna, wpisz to w części „Podaj więcej informacji”.
advice-file-is-of = plik { $path } ma datę { $moment }
advice-fact-is = { $label }: { $moment }
advice-hosts-unreadable = Pliku nie można odczytać ({ $why }). Uruchom `keymend` jako administrator.
    .page = Pliku nie można odczytać ({ $why }). Uruchom Keymend z uprawnieniami administratora lub zwróć się do administratora tego komputera.
advice-traces-not-listed = Nie można wyświetlić zawartości niektórych folderów w `{ $folder }` (folderów: { $count }; { $why }). Uruchom `keymend` jako administrator.
    .page = Nie można wyświetlić zawartości niektórych folderów w `{ $folder }` (folderów: { $count }; { $why }). Uruchom Keymend z uprawnieniami administratora lub zwróć się do administratora tego komputera.

## Security Center

advice-ksc-not-json = `{ $file }` nie jest poprawnym plikiem JSON w wierszu { $line }. Wyeksportuj go ponownie.
advice-ksc-no-keys = `{ $file }` nie zawiera kluczy licencyjnych. Pobierz z Security Center `LicenseKeys.EnumKeys`.
advice-ksc-more-pages = `{ $file }` nie jest całą listą: Security Center miał więcej kluczy (`bEOF` ma wartość false). Zapisz też pozostałe strony.
advice-ksc-key-not-listed = Klucza { $key } tego komputera nie ma na liście Security Center. Sprawdź, czy nie został tam usunięty.
advice-ksc-no-event = Żadne zdarzenie w `{ $file }` nie dotyczy licencji (zdarzeń: { $events }).
advice-ksc-device-silent = Żadne zdarzenie tego komputera w `{ $file }` nie dotyczy jego licencji (zdarzeń: { $events }).
advice-ksc-lines-passed-over = Niektóre wiersze pliku `{ $file }` pominięto lub odczytano tylko częściowo (ucięte: { $cut }, od innego producenta: { $others }, bez zdarzenia Security Center: { $strange }). Pierwszy z nich to wiersz { $line }.
advice-ksc-event-alone = Security Center zgłosił: { $event }. Samo to nie mówi, czy licencja jest ważna. Sprawdź klucz w Security Center.
advice-ksc-unknown-events = Keymend nie zna niektórych zdarzeń licencji zgłoszonych przez Security Center ({ $classes }; zdarzeń: { $count }). Sprawdź je w Security Center.
advice-ksc-error = Security Center zamiast danych zwrócił błąd: { $error }. Popraw zapytanie i wyślij je ponownie.
advice-ksc-no-date = Nie można odczytać daty w `{ $name }`: `{ $text }`. Sprawdź ją w Security Center.
advice-ksc-too-many-keys = Odczytano tylko pierwsze klucze (ich liczba: { $most }). Podziel plik.
advice-ksc-too-many-devices = Odczytano tylko pierwsze komputery (ich liczba: { $most }). Podziel plik.
advice-ksc-counts = Liczba komputerów według Security Center: z wygasłą licencją { $expired }, z licencją, która wkrótce wygaśnie, { $expiring }. Aby zobaczyć, które to komputery, pobierz `LicenseKeys.AcquireKeyHosts`.
advice-ksc-counts-expired = Liczba komputerów z wygasłą licencją według Security Center: { $expired }. Dane nie podają, ile komputerów ma licencję, która wkrótce wygaśnie. Aby zobaczyć, które to komputery, pobierz `LicenseKeys.AcquireKeyHosts`.
advice-ksc-counts-expiring = Liczba komputerów z licencją, która wkrótce wygaśnie, według Security Center: { $expiring }. Dane nie podają, ile komputerów ma wygasłą licencję. Aby zobaczyć, które to komputery, pobierz `LicenseKeys.AcquireKeyHosts`.
advice-ksc-counts-none = Security Center nie wykazuje żadnego komputera, którego licencja wygasła lub wkrótce wygaśnie.
advice-ksc-counts-contradict = `{ $file }` zawiera dwie wartości dla tego samego numeru (`{ $number }`): { $one } i { $other }. Użyto pierwszej. Zapisz go ponownie, aby sprawdzić, która jest prawidłowa.
advice-ksc-no-counts = `{ $file }` nie zawiera liczb dotyczących licencji. Pobierz `.1.3.6.1.4.1.23668.1093.1.1` poleceniem `snmpwalk -On`.
advice-ksc-snmp-no-agent = Usługa SNMP nie zna programu Security Center: brakuje jego agenta SNMP. Zainstaluj ten składnik na Serwerze administracyjnym i uruchom ponownie usługę SNMP.
advice-ksc-snmp-no-answer = Serwer nie odpowiedział przez SNMP. Sprawdź jego adres, community i czy usługa SNMP działa, a następnie powtórz zapytanie.

## GetSystemInfo

advice-gsi-cut = Brakuje końca raportu `{ $file }`. Odczytano to, co w nim jest. Utwórz raport ponownie.
advice-gsi-no-product = Raport `{ $file }` nie wymienia żadnego produktu Kaspersky. Utwórz go na komputerze, na którym taki produkt jest zainstalowany.

## Dlaczego coś się nie udało

advice-why-not-found = w tym miejscu nic nie ma
advice-why-no-rights = brak uprawnień
advice-why-timed-out = trwało to zbyt długo
advice-why-invalid = dane są uszkodzone
advice-why-full = dysk jest pełny
advice-why-read-only = nie można tego zmienić
advice-why-exists = w tym miejscu już coś jest
advice-why-folder = to jest folder
advice-why-not-folder = to nie jest folder
advice-why-closed = połączenie zostało zamknięte
advice-why-refused = połączenie odrzucono
advice-why-other = komunikat systemu: { $text }
advice-as-written = { $text }

advice-others-not-looked-at = To, co dotyczy komputera innej osoby, nie zostało sprawdzone: odczytano tylko ten. Uruchom Keymend na tamtym komputerze albo wykonaj tam `keymend collect` i wczytaj plik tutaj.
    .page = To, co dotyczy komputera innej osoby, nie zostało sprawdzone: odczytano tylko ten. Otwórz Keymend na tamtym komputerze.
advice-other-product-not-read = To, co dotyczy { $name }, nie zostało sprawdzone: odczytano inny produkt. Uruchom Keymend tam, gdzie jest zainstalowany { $name }, albo napisz, co pokazuje jego okno.
    .page = To, co dotyczy { $name }, nie zostało sprawdzone: odczytano inny produkt. Otwórz Keymend tam, gdzie jest zainstalowany { $name }, albo napisz, co pokazuje jego okno.
