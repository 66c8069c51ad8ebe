fact-with-value = { $label }: { $value }

answer-yes = tak
answer-no = nie
answer-today = dzisiaj
answer-yesterday = wczoraj
answer-2-days-ago = dwa dni temu
answer-3-days-ago = trzy dni temu lub wcześniej

## product

product-family = Produkt Kaspersky
    .is-home = Anti-Virus, Internet Security, Total Security, Standard, Plus lub Premium w systemie Windows
    .is-security-cloud = Security Cloud
    .is-mac = produkt Kaspersky dla komputerów Mac
    .is-android = aplikacja Kaspersky na telefonie lub tablecie z systemem Android
    .is-ios = aplikacja Kaspersky na iPhonie lub iPadzie
    .is-home-linux = Kaspersky dla systemu Linux (Standard, Plus lub Premium)
    .is-small-office = Small Office Security
    .is-endpoint-windows = Endpoint Security dla systemu Windows (produkt dla firm)
    .is-endpoint-linux = Endpoint Security dla systemu Linux (produkt dla firm)
    .is-embedded-linux = Embedded Systems Security dla systemu Linux
    .is-industrial-linux = Industrial CyberSecurity for Linux Nodes
    .is-file-server = Anti-Virus lub Security dla serwera plików Linux (produkt dla firm)
    .is-other = coś innego
    .question = Jakie to urządzenie i jaki produkt Kaspersky?
product-name = Produkt
product-version = Zainstalowana wersja
product-generation = Generacja produktu
    .is-2010s = z lat 2010–2018
    .is-2019-2021 = z lat 2019–2021
    .is-21-x = wersja 21.4 lub nowsza (Standard, Plus, Premium i inne z tego okresu)
    .question = Z jakiego okresu pochodzi aplikacja Kaspersky?
product-meant_for = Przeznaczenie produktu
    .is-home = dla domu lub małego biura
    .is-business = dla firmy
product-others = Inny produkt Kaspersky na tym komputerze
product-running = Czy aplikacja Kaspersky jest uruchomiona
    .yes = Aplikacja Kaspersky jest uruchomiona
    .no = Aplikacja Kaspersky nie jest uruchomiona
    .question = Czy obok zegara widać ikonę Kaspersky i czy aplikacja się otwiera?
product-installed_at = Data instalacji

## license

license-status = Licencja
    .is-active = aktywna, jeszcze ważna
    .is-expired = wygasła
    .is-not-valid = nieważna lub wyświetla błąd
    .is-absent = brak licencji na tym urządzeniu
    .question = Co pokazuje okno licencji aplikacji Kaspersky?
license-key_state = Stan klucza licencyjnego
license-blocked = Klucz zablokowany przez firmę Kaspersky
    .yes = Firma Kaspersky zablokowała klucz lub kod
    .no = Firma Kaspersky nie zablokowała klucza ani kodu
license-expires_at = Data wygaśnięcia licencji
license-ended = Wygaśnięcie licencji
    .is-within-24h = mniej niż 24 godziny temu
    .is-earlier = ponad 24 godziny temu
    .question = Czy licencja wygasła mniej niż 24 godziny temu?
license-days_left = Pozostałe dni
license-days_passed = Czy pozostałe dni już minęły
    .yes = Pozostałe dni już minęły
    .no = Pozostałe dni jeszcze nie minęły
license-key_type = Numer typu klucza
license-type = Rodzaj licencji
    .is-commercial = kupiona
    .is-trial = bezpłatna wersja próbna
    .is-subscription = subskrypcja
    .is-beta = do testowania wersji beta
    .is-test = licencja testowa
    .is-oem = dostarczona z komputerem
    .question = Jakiego rodzaju jest ta licencja?
license-reported_expired = Czy aplikacja zgłosiła systemowi Windows, że wygasła
    .yes = Aplikacja Kaspersky zgłosiła systemowi Windows, że wygasła
    .no = Aplikacja Kaspersky nie zgłosiła systemowi Windows, że wygasła
license-ends_soon = Czy zgłoszono, że licencja wkrótce wygaśnie
    .yes = Zgłoszono, że licencja wkrótce wygaśnie
    .no = Nie zgłoszono, że licencja wkrótce wygaśnie
license-key_listed = Czy klucz licencyjny jest na liście kluczy
    .yes = Klucz licencyjny jest na liście kluczy
    .no = Klucza licencyjnego nie ma na liście kluczy
license-limited_parts = Nieobjęte licencją
license-devices_allowed = Liczba urządzeń, na którą pozwala licencja
license-devices_used = Liczba urządzeń, które używają licencji
license-over_limit = Czy licencji używa więcej urządzeń, niż ona dopuszcza
    .yes = Licencji używa więcej urządzeń, niż ona dopuszcza
    .no = Licencji nie używa więcej urządzeń, niż ona dopuszcza
license-in_console = Czy jest to klucz z listy w Security Center
    .yes = Jest to klucz z listy w Security Center
    .no = Nie jest to klucz z listy w Security Center
license-managed = Czy licencją tego komputera zarządza administrator
    .yes = Licencją tego komputera zarządza administrator
    .no = Licencją tego komputera nie zarządza administrator

## activation_ticket

activation_ticket-valid_to = Bilet aktywacyjny ważny do
activation_ticket-created_at = Bilet aktywacyjny wydany
activation_ticket-license_state = Numer stanu licencji w bilecie aktywacyjnym

## subscription

subscription-present = Czy licencja jest subskrypcją
    .yes = Licencja jest subskrypcją
    .no = Licencja nie jest subskrypcją
    .question = Czy w oknie licencji jest mowa o subskrypcji?
subscription-status = Subskrypcja
    .is-being-defined = Ustalanie
    .is-active = Aktywna
    .is-renewed = Odnowiona
    .is-error = Błąd
    .is-grace = Wygasła. Okres karencji.
    .is-grace-over = Wygasła. Okres karencji minął.
    .is-suspended = Wstrzymana
    .is-resumed = Wznowiona
    .is-cancelled = Anulowanie subskrypcji
    .is-update-required = Wymagana aktualizacja
    .is-expired = Wygasła
    .question = Jaki stan subskrypcji pokazuje aplikacja?
subscription-provider_managed = Czy subskrypcją zarządza dostawca usług
    .yes = Subskrypcją zarządza dostawca usług
    .no = Subskrypcją nie zarządza dostawca usług
    .question = Czy płacisz za licencję przez dostawcę usług, na przykład w ramach umowy na Internet, telefon lub usługi bankowe?
subscription-auto_renews = Czy automatyczne odnawianie jest włączone
    .yes = Automatyczne odnawianie jest włączone
    .no = Automatyczne odnawianie jest wyłączone
    .question = Czy automatyczne odnawianie jest włączone, a karta obciążana co roku?
subscription-charged_at = Data płatności za odnowienie
    .question = Kiedy pobrano opłatę za odnowienie?
subscription-provider = Dostawca usług

## reserve

purchase-complaint = Reklamacja płatności
    .is-charged-twice = pieniądze pobrano dwa razy
    .is-refund = chodzi o zwrot pieniędzy
    .is-unwanted = pieniądze pobrano bez zgody
    .is-cancel = chodzi o wyłączenie automatycznego odnawiania
    .is-scam = ktoś żąda pieniędzy lub dostępu w imieniu firmy Kaspersky
    .customer-is-refund = klient chce zwrotu pieniędzy
    .customer-is-unwanted = pieniądze pobrano bez zgody klienta
    .customer-is-cancel = klient chce wyłączyć automatyczne odnawianie
account-shows_active = Aktywna gdzie indziej
    .yes = Konto lub sprzedawca pokazuje licencję jako aktywną
    .no = Ani konto, ani sprzedawca nie pokazuje licencji jako aktywnej
reserve-present = Czy zapisano zapasowy kod aktywacyjny
    .yes = Zapasowy kod aktywacyjny jest zapisany
    .no = Nie zapisano zapasowego kodu aktywacyjnego
    .question = Czy okno licencji podaje też zapasowy (lub nowy) kod aktywacyjny?
reserve-expires_at = Data wygaśnięcia licencji zapasowej
reserve-usable = Czy zapisano zapasowy kod aktywacyjny, który nie wygasł
    .yes = Zapisany jest zapasowy kod aktywacyjny, który nie wygasł
    .no = Zapisany zapasowy kod aktywacyjny wygasł

## code

code-shape = Wprowadzono jako kod
    .is-activation-code = 20 liter i cyfr w czterech grupach po pięć
    .is-look-alike = kod aktywacyjny z podobnymi literami innego alfabetu
    .is-wrong-length = prawie kod aktywacyjny, ale brakuje znaków lub jest ich za dużo
    .is-license-key = 32 litery i cyfry w pięciu grupach
    .is-license-number = stary numer licencji z trzech grup
    .is-order-number = same cyfry
    .is-key-file = plik z rozszerzeniem .key
    .is-other = coś innego
    .question = Jak wygląda wprowadzany kod?
code-kind = Rodzaj kodu
    .is-new = kod na pełną nową licencję
    .is-renewal = tańszy kod odnowienia
    .is-promotional = kod bezpłatny, prezentowy lub próbny
    .question = Czy kod sprzedano jako nową licencję lub jako tańsze odnowienie, czy był bezpłatny?
code-at_hand = Czy masz nowy kod aktywacyjny
    .customer = Nowy kod aktywacyjny dostępny
    .yes = Masz nowy kod aktywacyjny, którego jeszcze nie wprowadzono
    .no = Nie masz nowego kodu aktywacyjnego
    .question = Czy masz nowy kod aktywacyjny, którego jeszcze nie wprowadzono?
code-previous_at_hand = Czy masz poprzedni kod
    .customer = Poprzedni kod dostępny
    .yes = Masz poprzedni kod
    .no = Nie masz poprzedniego kodu
    .question = Czy masz jeszcze poprzedni kod aktywacyjny, czyli ten używany przed obecnym?

## purchase

purchase-channel = Miejsce zakupu
    .is-kaspersky = strona lub sklep firmy Kaspersky
    .is-shop = inny sklep, pudełko lub karta
    .is-provider = dostawca Internetu, operator telefoniczny lub bank
    .is-app-store = sklep z aplikacjami
    .is-employer = pracodawca lub szkoła
    .is-unknown = nieznane
    .question = Skąd pochodzi licencja?
purchase-place = Sklep
purchase-left_provider = Czy umowa z dostawcą została rozwiązana
    .customer = Umowa z dostawcą rozwiązana
    .yes = Umowa z dostawcą została rozwiązana
    .no = Umowa z dostawcą nie została rozwiązana
purchase-seller_owes = Czy odnowienie należy do sprzedawcy
    .yes = Odnowienie należy do sprzedawcy
    .no = Odnowienie nie należy do sprzedawcy
purchase-moved = Czy nastąpiła przeprowadzka do innego kraju
    .customer = Przeprowadzka do innego kraju
    .yes = Nastąpiła przeprowadzka do innego kraju
    .no = Nie było przeprowadzki do innego kraju
purchase-paid = Czy już zapłacono
    .customer = Zapłacono
    .yes = Już zapłacono
    .no = Jeszcze nie zapłacono
    .question = Czy odnowienie jest już opłacone?
purchase-paid_at = Data płatności
    .question = Kiedy zapłacono?

## attempt

attempt-message = Komunikat
attempt-shown = Widoczne na ekranie
attempt-error_code = Kod błędu
attempt-failed = Czy aktywacja lub odnowienie się nie powiodło
    .yes = Aktywacja lub odnowienie nie powiodło się
    .no = Podczas aktywacji lub odnowienia nie wystąpił błąd
    .question = Czy podczas próby aplikacja odrzuciła kod lub pokazała błąd?
capture-is_meant = Czy sprawdzono właściwy komputer
    .yes = Sprawdzone dane pochodzą z komputera, o którym piszesz
    .no = Sprawdzone dane pochodzą z innego komputera niż ten, o którym piszesz
    .question = Czy dane sprawdzone przez Keymend pochodzą z komputera, o którym piszesz?

## databases

attempt-tried = Co już wypróbowano
    .customer = Już wypróbowano
    .is-restarted = ponowne uruchomienie urządzenia
    .is-reinstalled = ponowna instalacja aplikacji Kaspersky
    .is-date-checked = sprawdzenie daty i godziny
    .is-status-refreshed = odświeżenie stanu
    .is-code-compared = porównanie i ponowne wpisanie kodu
    .is-mail-searched = przeszukanie poczty
    .is-network-checked = sprawdzenie połączenia z Internetem
databases-released_at = Data wydania baz danych
databases-updated_at = Ostatnia aktualizacja baz danych
databases-loaded = Czy bazy danych są załadowane
    .yes = Bazy danych są załadowane
    .no = Bazy danych nie są załadowane

## policy

policy-applied = Czy obowiązuje zasada administratora
    .yes = Na tym komputerze obowiązuje zasada administratora
    .no = Na tym komputerze nie obowiązuje zasada administratora
    .question = Czy tym komputerem opiekuje się pracodawca lub administrator?

## agent

agent-present = Czy zainstalowano Agenta sieciowego
    .yes = Zainstalowano Agenta sieciowego Kaspersky, za pomocą którego administrator zarządza tym komputerem
    .no = Agent sieciowy Kaspersky nie jest zainstalowany

## application

application-unstable = Czy aplikacja zgłasza, że działa niestabilnie
    .yes = Aplikacja Kaspersky zgłasza, że po awarii działa niestabilnie
    .no = Aplikacja Kaspersky nie zgłasza, że działa niestabilnie

## system

system-clock_behind = Czy zegar jest ustawiony błędnie
    .yes = Zegar tego komputera się spóźnia: wskazuje datę, która już minęła
    .no = Zegar tego komputera się nie spóźnia
    .question = Czy data i godzina na tym komputerze wyglądają na błędne?
system-name = System operacyjny
system-platform = Urządzenie
    .is-windows = komputer z systemem Windows
    .is-mac = Mac
    .is-linux = komputer z systemem Linux
    .is-android = telefon lub tablet z systemem Android
    .is-ios = iPhone lub iPad
    .question = Na jakim urządzeniu działa Kaspersky?
system-newest_event_at = Ostatnie zapisane zdarzenie
system-restart_pending = Czy system czeka na ponowne uruchomienie
    .yes = System czeka na ponowne uruchomienie
    .no = System nie czeka na ponowne uruchomienie
system-utc_offset_minutes = O ile minut czas lokalny wyprzedza UTC

## network

network-hosts_blocked = Czy plik hosts przekierowuje serwery Kaspersky
    .yes = Plik hosts przekierowuje serwery Kaspersky
    .no = Plik hosts nie przekierowuje serwerów Kaspersky
network-reachable = Czy jest połączenie z Internetem
    .yes = Jest połączenie z Internetem
    .no = Nie ma połączenia z Internetem
    .question = Czy na tym urządzeniu otwierają się inne strony internetowe?
network-proxy_set = Czy ustawiono serwer proxy
    .yes = Dla tego użytkownika ustawiono serwer proxy; może być też potrzebny do aktywacji
    .no = Dla tego użytkownika nie ustawiono serwera proxy

## account

account-signed_in = Czy aplikacja jest połączona z My Kaspersky
    .customer = Aplikacja Kaspersky połączona z My Kaspersky
    .yes = Aplikacja Kaspersky jest połączona z Twoim kontem My Kaspersky
    .no = Aplikacja Kaspersky nie jest połączona z Twoim kontem My Kaspersky
    .question = Czy w aplikacji zalogowano się do My Kaspersky adresem e-mail podanym przy zakupie?
account-present = Czy jest konto My Kaspersky
    .customer = Konto My Kaspersky
    .yes = Jest konto My Kaspersky
    .no = Nie ma konta My Kaspersky
account-another = Czy masz inne konto My Kaspersky
    .customer = Inne konto My Kaspersky
    .yes = Masz inne konto My Kaspersky albo użyto innego adresu e-mail
    .no = Nie masz innego konta My Kaspersky
    .question = Czy masz inne konto My Kaspersky, na przykład z innym adresem e-mail?
account-of_buyer = Czy ktoś inny kupił subskrypcję na swoje konto
    .yes = Ktoś inny kupił subskrypcję na swoje konto
    .no = Nikt inny nie kupił subskrypcji na swoje konto

## Gdzie to znaleziono

place-line = wiersz { $number }
place-in-line = { $line }: { $name }
place-byte = bajt { $number }
place-value = wartość { $name }
place-member = element { $name }
place-record = rekord zdarzenia { $number }
place-person = Twoja informacja
place-follows = wynika z: { $facts }

source-clock = zegar
source-event-log = dziennik zdarzeń
source-facts-file = plik z informacjami
source-files = pliki
source-getsysteminfo-report = raport GetSystemInfo
source-hosts-file = plik hosts
source-kesl-control-output = wynik polecenia kesl-control
source-klnagchk-output = wynik polecenia klnagchk
source-proxy-settings = ustawienia serwera proxy
source-registry = rejestr systemu Windows
source-registry-export = eksport rejestru
source-security-center = Centrum zabezpieczeń systemu Windows
source-system = system
source-the-person = Twoje informacje
source-kav-status = wynik kav status
source-the-registry-and-avp-com = rejestr systemu Windows i avp.com
source-the-proxy-settings = ustawienia serwera proxy
source-the-system-s-name = nazwa systemu
source-the-name-of-windows = wersja systemu Windows
source-the-list-of-keys = lista kluczy licencyjnych
source-the-installed-files = zainstalowane pliki
source-the-hosts-file = plik hosts
source-the-service = usługa
source-the-daemon = usługa
source-the-control-program = program sterujący
source-the-application = aplikacja Kaspersky
source-older-products = starsze produkty
source-a-restart-that-is-due = oczekujące ponowne uruchomienie
source-windows-security = Zabezpieczenia Windows
source-network-agent = Agent sieciowy
source-standard-input = standardowe wejście
source-the-time-zone = strefa czasowa
source-the-time-zone-of-this-machine = strefa czasowa tego komputera
source-the-clock-of-this-machine = zegar tego komputera
source-the-products-in-the-registry = produkty w rejestrze
source-the-registry = rejestr systemu Windows
source-this-machine = ten komputer
source-the-product-s-folder = folder aplikacji Kaspersky
source-the-message = komunikat
source-another-computer = inny komputer
source-language-data = dane językowe
source-the-list-of-traces = lista plików śledzenia
source-the-events = zdarzenia
source-the-event-log = dziennik zdarzeń
source-licence-on-this-mac = licencja na tym Macu
source-security-center-keys = klucze Kaspersky Security Center
source-security-center-event = zdarzenie Kaspersky Security Center
source-security-center-by-snmp = liczniki SNMP Kaspersky Security Center
source-windows-security-center = Centrum zabezpieczeń systemu Windows
source-avp-com-output = wynik avp.com
source-exit-code = kod wyjścia
source-log = dziennik
source-inventory = inwentaryzacja
source-the-settings = ustawienia
source-fleet-record = rekord
