errors-language-not-spoken = Keymend nie obsługuje języka „{ $asked }”, więc używa innego: { $instead }. Dostępne języki: { $known }.
errors-no-such-language = Keymend nie obsługuje tego języka. Dostępne języki: { $known }.
errors-language-not-shown = Ten terminal nie ma znaków języka `{ $asked }`, dlatego Keymend używa angielskiego.
errors-either = { $first } lub { $second }
errors-did-you-mean = Może chodzi o { $names }?
errors-please-report = Prosimy to zgłosić.
errors-stopped = Keymend { $version } zatrzymał się z powodu błędu wewnętrznego ({ $place }).
errors-several = { $sentences }
errors-quoted = { $text }

## Pliki, których nie można zapisać lub odczytać

errors-write = Nie można zapisać { $path }: { $why }.
errors-write-stdout = Nie można zapisać na standardowym wyjściu: { $why }.
errors-read = Nie można odczytać { $path }: { $why }.
errors-hint-disk-full = Zwolnij miejsce na dysku lub wybierz inne miejsce.
errors-hint-may-write = Wybierz folder, w którym możesz zapisywać.
errors-hint-create-folder = Najpierw utwórz folder.
errors-hint-other-place = Wybierz inne miejsce.
errors-hint-other-config = Inny plik ustawień można wskazać za pomocą `--config FILE` lub KEYMEND_CONFIG.
errors-hint-other-data = Inny folder można wskazać za pomocą KEYMEND_DATA.
errors-hint-check-path = Sprawdź ścieżkę.
errors-hint-no-right = Wskaż kopię, którą możesz odczytać, lub poproś o prawo do odczytu.
errors-hint-not-utf8 = To nie jest tekst UTF-8.
errors-hint-try-again = Spróbuj ponownie.
errors-wanted-message = Wskaż plik z komunikatem lub przekaż jego tekst za pomocą `--message`.
errors-wanted-topics = Wskaż folder z plikami tematów.
errors-wanted-templates = Wskaż folder z szablonami.
errors-wanted-providers = Wskaż folder z plikami dostawców.
errors-wanted-settings = Wskaż plik ustawień.
errors-wanted-text = Wskaż plik tekstowy.

## Wiersz polecenia

errors-usage-more = `{ $command }` pokazuje, co można wpisać.
errors-unknown-option = Nie ma opcji `{ $option }`.
errors-unknown-command = Nie ma polecenia `{ $typed }`.
errors-unexpected-argument = `{ $typed }` nie może tu wystąpić.
errors-as-a-value = Jeśli `{ $typed }` ma być wartością, wpisz `-- { $typed }`.
errors-not-a-value = Dla `{ $option }` nie można podać `{ $value }`. Możliwe wartości: { $values }.
errors-value-invalid = Dla `{ $option }` nie można podać `{ $value }`.
errors-value-missing = `{ $option }` wymaga wartości.
errors-value-unwanted = `{ $option }` nie przyjmuje wartości, a podano `{ $value }`.
errors-options-together = `{ $option }` nie można użyć razem z { $other }.
errors-option-twice = `{ $option }` można podać tylko raz.
errors-too-many-values = `{ $value }` to o jedną wartość za dużo dla `{ $option }`.
errors-arguments-missing = Brakuje wymaganych argumentów: { $missing }.
errors-command-missing = Po `{ $command }` trzeba podać jeszcze jedno polecenie: { $commands }.
errors-not-a-number = Podaj liczbę całkowitą.
errors-not-a-time = Podaj czas w postaci 2026-11-24T10:00:00Z.
errors-not-a-kind = Możliwe formaty: { $kinds }.
errors-not-utf8-argument = Jeden z argumentów nie jest prawidłowym tekstem.
errors-no-file-or-command = Nie ma pliku ani polecenia `{ $typed }`. Sprawdź pisownię lub wykonaj `keymend explain { $quoted }`, aby dowiedzieć się, co oznacza tekst.
errors-no-command-or-file = Nie ma polecenia ani pliku `{ $typed }`. Może chodzi o `keymend { $command }`?
errors-options-behind = Opcje podaje się po poleceniu: `{ $right }`.
errors-options-not-taken = Opcje podaje się po poleceniu, a `{ $command }` nie ma takich opcji: { $options }. Dostępne opcje pokazuje `{ $command } --help`.
errors-stdin-again = Danych z stdin (`-`) nie można odczytać ponownie po każdym kroku. Wskaż plik lub użyj `--no-input`.
errors-stdin-twice = Dane z stdin (`-`) można odczytać tylko raz. Zamiast jednego z nich wskaż plik.
errors-name-capture = Podaj nazwę pliku do zapisania: `keymend collect -o capture.zip`.
errors-capture-refused = Niczego nie zapisano. Bez `--whole` zapis danych zawiera tylko to, co Keymend rozumie.
errors-closest-not-asked = `--closest` odpowiada na pytanie, ale ten tekst nie wymaga pytania. Usuń tę opcję.
errors-closest-range = Nie można podać `--closest { $number }`. Wybierz liczbę od 1 do { $most }.
errors-redact-where = Podaj miejsce zapisu za pomocą `-o DIR` albo najpierw przejrzyj zmiany za pomocą `--show`.
errors-codes-kept = Kodów aktywacyjnych nigdy się nie pozostawia w tekście. W `--keep` podaj inny rodzaj lub wartość.
errors-in-the-way = { $path } już istnieje. Wybierz pusty folder.
errors-bundle-where = Podaj miejsce zapisu za pomocą `-o FILE.zip`.
errors-resume-where = `--resume` wznawia zapisywanie rekordów w pliku. Wskaż ten plik za pomocą `-o`.
errors-run-of-others = Plik { $path } pochodzi z uruchomienia z innymi źródłami lub opcjami. Powtórz tamto polecenie albo wskaż inny plik.
errors-run-input-changed = { $source } zmienił się od rozpoczęcia uruchomienia, które zapisało { $path }. Uruchom ponownie bez `--resume`.
errors-run-stopped = Zatrzymano. Powtórz polecenie z opcją `--resume`, aby kontynuować { $path } od tego miejsca.
errors-run-is-whole = Plik { $path } jest kompletny: nie zostało nic do zrobienia. Usuń plik, aby zacząć od nowa.
errors-run-unmarked = Obok pliku { $path } nic nie wskazuje, do którego miejsca doszło uruchomienie. Uruchomienie zakończone bez `--resume` nie zostawia takiego znacznika, a plik może być też czymś innym. Jeśli jest kompletny, nie ma czego wznawiać. W przeciwnym razie wskaż inny plik albo uruchom bez `--resume`, aby zapisać go od nowa.
errors-run-unproven = Nic nie potwierdza, że plik { $path } pochodzi z uruchomienia z tymi źródłami: mogło go zapisać inne polecenie albo został od tego czasu zmieniony lub ucięty. Wskaż inny plik albo uruchom bez `--resume`, aby zapisać go od nowa.
errors-output-is-source = Plik { $path } jest jednym ze źródeł, a zapis do niego by je zniszczył. Wskaż inny plik.
errors-two-computers = To dwa różne komputery: `{ $before }` i `{ $after }`. Podaj dwa zapisy tego samego komputera.
errors-turned-round = BEFORE ({ $before }) jest późniejsze niż AFTER ({ $after }). Zamień je, aby zobaczyć, co się od tego czasu zmieniło.
errors-compare-nothing = Nie można porównać { $source }: nie udało się nic odczytać. { $why }
errors-fleet-lost = Z powodu błędu programu Keymend podczas odczytu utracono dane części komputerów. Uruchom sprawdzanie ponownie.

## Źródła, odpowiedzi i informacje

errors-no-source = Nie można odczytać `{ $name }`. { $advice }
errors-no-such-machine = W tych źródłach nie ma komputera `{ $wanted }`. Podaj jeden z nich: { $known }.
errors-several-machines = Te źródła opisują kilka komputerów ({ $known }). Wskaż jeden za pomocą `--machine`.
errors-not-an-answer = `{ $given }` nie jest odpowiedzią. Wpisz FACT=VALUE, na przykład purchase.channel=provider.
errors-no-such-fact = Nie ma informacji o nazwie `{ $given }`.
errors-can-answer = Możesz podać: { $facts }.
errors-not-a-choice = Dla `{ $fact }` można podać { $choices }, ale nie `{ $text }`.
errors-wrong-type = Nieprawidłowa wartość dla `{ $fact }`: `{ $text }`. Wymagana wartość to { $wanted }.
errors-wants-flag = yes lub no
errors-wants-answer = „tak” lub „nie”
errors-wants-count = liczba całkowita
errors-wants-moment = data, na przykład 2026-11-24 lub 2026-11-24T10:00:00Z
errors-wants-version = wersja, na przykład 21.3
errors-wants-text = tekst
errors-not-an-error-code = Dla `attempt.error_code` trzeba podać kod, na przykład 89479002 lub kesl:65, a nie `{ $given }`.

## Tematy

errors-no-such-topic = Nie ma tematu `{ $name }`.
errors-all-topics = Wszystkie tematy pokazuje `keymend topics list`.
errors-topic = Błąd w temacie { $path }: { $why }.
errors-topic-left-out = { $why } Został pominięty; `keymend topics check` wskaże wszystkie błędy.
errors-topic-check = `keymend topics check` wymienia wszystkie błędy wraz z wierszami.
errors-topic-built-in = Wbudowany temat Keymend jest uszkodzony ({ $path }): { $why }.
errors-topics-read = Nie można odczytać tematów z { $path }: { $why }.
errors-words-fault = { $place }: { $why } Użyto wbudowanych słów.
errors-words-fault-new = { $place }: { $why } Do tego czasu w tym języku nie powstają listy.
errors-words-fault-rest = { $place }: { $why } Reszta jest używana.
errors-words-not-fluent = `{ $line }` nie jest komunikatem. Zapisz go jako `nazwa = tekst`.
errors-words-too-deep = Jest zbyt wiele zagnieżdżonych nawiasów klamrowych (ponad { $most }). Zapisz komunikat bez nich.
errors-words-missing = Brakuje komunikatów: { $count }, pierwszy to `{ $first }`. Dodaj je.
errors-words-broken = Komunikat `{ $id }` jest pusty albo używa zmiennej, której Keymend tu nie wypełnia. Porównaj go z angielskim komunikatem w `locales/en`.
errors-words-unknown = Nie ma komunikatu `{ $id }`.
errors-words-file = { $why }.
errors-words-elsewhere = Słowa są odczytywane tylko z plików `LANGUAGE/letter.ftl` i `LANGUAGE/facts.ftl`. Zmień nazwę tego pliku albo przenieś go tam.
errors-topic-new-id = `{ $id }` nie może być id tematu. Wpisz wyrazy małymi literami połączone łącznikami, na przykład code-rejected.
errors-topic-new-exists = Temat `{ $id }` już istnieje. Wybierz inne id.
errors-topic-new-in-the-way = { $path } już istnieje. Wybierz inne id lub przenieś ten plik.
errors-topic-new-nowhere = Nie ma tu folderu { $path }. Uruchom polecenie w kopii roboczej Keymend lub wskaż folder za pomocą `--dir`.
errors-topic-new-no-code = Wszystkie kody od KM-950 do KM-999 są zajęte.

## Ustawienia i sprzedawcy

errors-settings-read = Nie można odczytać ustawień { $path }: { $why }.
errors-settings-write = Nie można zapisać ustawień { $path }: { $why }.
errors-settings-wrong = Błąd w ustawieniach { $path }: { $why }
errors-settings-changed-by-others = Ustawienia { $path } wskazują programy lub pliki, których używa Keymend, a inni mogą zmieniać `{ $place }`. Zezwól na zapis tylko sobie (`chmod go-w`).
errors-settings-hint = Popraw plik lub wskaż inny za pomocą `--config`.
errors-no-such-setting = Nie ma ustawienia `{ $key }`.
errors-all-settings = Wszystkie ustawienia pokazuje `keymend config show`.
errors-setting-value = Nie można ustawić takiej wartości dla `{ $key }`: { $why }
errors-password-in-settings = Hasła nigdy nie przechowuje się w ustawieniach. Wskaż plik, zmienną lub polecenie: mail.password-file, mail.password-env, mail.password-command.
errors-sellers-read = Nie można odczytać dostawców z { $path }: { $why }.
errors-seller = Błąd w pliku dostawcy { $path }: { $why }
errors-seller-at = wiersz { $line }: { $why }
errors-seller-left-out = Plik dostawcy { $path } pominięto: { $why } `keymend providers check` wskaże wszystkie błędy.
errors-seller-without-parts = Plik dostawcy { $path } jest używany bez tego, co jest w nim błędne: { $why } `keymend providers check` wymienia wszystkie błędy.
errors-seller-missing = Brakuje `{ $member }`.
errors-seller-member = `{ $member }` ma wartość niewłaściwego rodzaju ({ $why }).
errors-seller-unknown-member = W pliku dostawcy nie ma `{ $member }`.
errors-seller-hint = Popraw plik lub przenieś go poza folder.
errors-seller-unknown-field = Nie ma pola `{ $field }`.
errors-seller-name = Każda nazwa musi być jednym wierszem zwykłego tekstu.
errors-seller-source = `source` musi zawierać adres strony, na której o tym mowa.
errors-seller-site = `site` musi zawierać adres strony internetowej.
errors-seller-page = `page` musi zaczynać się od https://.
errors-seller-mail = `mail` nie zawiera prawidłowego adresu e-mail.
errors-seller-language = `language` musi być kodem języka, na przykład `de`.
errors-seller-desk-address = `desk.address` nie jest prawidłowym adresem e-mail.
errors-seller-desk-mail-url = Dział typu `mail` nie ma `url`. Podaj jego system, na przykład `rt`, albo usuń `url`.
errors-seller-desk-url = `desk.url` musi zaczynać się od https:// i nie może zawierać nazwy, hasła, `?` ani `#`.
errors-seller-desk-queue = `desk.queue` musi być jednym zwykłym wierszem.
errors-seller-desk-field = { $system } nie może mieć pola `{ $theirs }` (dla { $ours }). { $kind ->
    [redmine] Potrzebny jest numer pola własnego, na przykład `12`.
    [zammad] Dozwolone są małe litery, cyfry i `_`, bez `_id` na końcu.
    [freshdesk] Nazwa zaczyna się od `cf_` i składa się z małych liter, cyfr i `_`.
    [znuny] Dozwolone są tylko litery i cyfry.
    [osticket] Dozwolone są tylko litery, cyfry i `_`.
    [rt] Cudzysłowy, nawiasy klamrowe, kropki i ukośniki odwrotne są niedozwolone.
   *[mail] Potrzebny jest nagłówek, który zaczyna się od `X-`.
}
errors-seller-desk-our-header = Nagłówki zaczynające się od `X-Keymend-` należą do Keymend. Wybierz inną nazwę.
errors-seller-desk-no-queue = { $system }: nie ma tu kolejek, więc `queue` nigdzie nie dotrze. Usuń je albo podaj system zgłoszeń w `kind`.
errors-seller-desk-private = `{ $field }` może zawierać to, co ktoś wpisał, więc nigdy nie jest nagłówkiem i e-mail nie może wypełnić tego pola. Usuń je albo podaj `desk.url`.
errors-seller-desk-queue-identifier = `desk.queue` to identyfikator projektu Redmine, taki jak w jego adresie: małe litery, cyfry, `-` i `_`.
errors-seller-desk-queue-number = `desk.queue` musi być liczbą: interfejs { $system } nie zna innego oznaczenia.
errors-seller-desk-twice = `{ $theirs }` oznacza zarówno `{ $first }`, jak i `{ $ours }`. Nadaj każdemu polu własną nazwę.
errors-seller-same-name = `{ $name }` oznacza także { $other }. Używaj każdej nazwy tylko w jednym pliku albo nadaj obu plikom tę samą nazwę, aby zastąpić ten wpis.
errors-seller-checked = `checked` musi zawierać datę, na przykład 2026-11-24.

## Dane prywatne

errors-redact-not-text = { $path } nie jest tekstem i nie można usunąć z niego danych prywatnych, więc go pominięto.
errors-redact-too-many = Jest zbyt wiele różnych wartości prywatnych (ponad { $most }). Oczyść mniej plików naraz.
errors-redact-map = Nie można użyć listy zastąpionych wartości { $path }: { $why }.
errors-redact-map-hint = Wskaż inny plik za pomocą `--map` lub przenieś tamten.
errors-leak = { $path } po oczyszczeniu nadal zawiera dane prywatne ({ $kind }), więc niczego nie zapisano.
errors-leak-capture = { $member } w zapisie danych nadal zawiera dane prywatne ({ $kind }), więc niczego nie zapisano.
errors-leak-request = Zgłoszenie nadal zawiera dane prywatne ({ $kind }), więc niczego nie zapisano.
errors-secret-in-field = Pole { $field } zawiera numer karty, hasło, kod PIN, numer dokumentu lub kod aktywacyjny, więc nic nie zostanie wysłane. Aby je opróżnić: `keymend ticket edit { $number } --set { $field }=`.
    .page = Pole { $field } zawiera numer karty, hasło, kod PIN, numer dokumentu lub kod aktywacyjny, więc nic nie zostanie wysłane. Usuń te dane z pola i zapisz zgłoszenie ponownie.
errors-leak-bundle = Plik { $name } w pakiecie nadal zawiera dane prywatne ({ $kind }), więc niczego nie zapisano.
errors-capture-write = Nie można utworzyć zapisu danych: { $why }.
errors-page = Nie można utworzyć strony: { $why }.
errors-page-serve = Nie można wyświetlić strony na tym komputerze: { $why }. Samo polecenie `keymend` robi to samo w terminalu.
errors-progress = Nie można zapisać postępu w { $path }: { $why }.

## Zgłoszenia

errors-field-assignment = Zamiast `{ $given }` wpisz FIELD=VALUE, na przykład order-number=12345.
errors-no-such-field = Nie ma pola `{ $given }`.
errors-all-fields = Dostępne pola: { $fields }.
errors-nothing-to-write-about = Nie znaleziono problemu, którego mogłoby dotyczyć zgłoszenie. Podaj swoje pytanie za pomocą `--message` albo wskaż problem za pomocą `--topic`; wszystkie pokazuje `keymend topics list`.
errors-no-addressee = `{ $topic }` nie wymaga niczyjej pomocy. Aby mimo to napisać zgłoszenie, wskaż adresata za pomocą `--to`.
    .page = `{ $topic }` nie wymaga niczyjej pomocy.
errors-reveal-to = `{ $field }` w całości podaje się tylko firmie Kaspersky lub dostawcy. Usuń `--reveal { $field }`.
    .page = `{ $field }` w całości podaje się tylko firmie Kaspersky lub dostawcy.
errors-nothing-to-reveal = `{ $field }` nie jest maskowane, więc nie ma czego odsłaniać. Usuń `--reveal { $field }`.
errors-mail-address = `{ $given }` nie jest prawidłowym adresem e-mail. Wpisz go w postaci help@example.org.
errors-mail-letters = `{ $given }` zawiera litery, których serwery pocztowe nie przyjmują w adresie. Wpisz domenę w postaci `xn--…`.
errors-mail-no-recipient = Adres e-mail adresata jest nieznany. Podaj go za pomocą `--mail ADDRESS`.
errors-mail-no-sender = Twój adres e-mail jest nieznany. Ustaw go poleceniem `keymend config set mail.from you@example.org`.
errors-mail-compose = Nie można utworzyć wiadomości: { $why }.
errors-none-open = Nie ma otwartego ticketu. Nowy tworzy `keymend ticket new`.
errors-ticket-sent = Ticket { $number } już wysłano. Uzupełnij go poleceniem `keymend ticket send { $number } --follow-up TEXT`.
errors-ticket-closed = Ticket { $number } jest zamknięty. Nowy tworzy `keymend ticket new`.
errors-on-a-page = Zgłoszenia do tego adresata składa się na stronie, a nie przez e-mail. Otwórz { $page } i wprowadź tekst z { $text } pole po polu.
errors-not-sent-yet = Ticketu { $number } jeszcze nie wysłano, więc nie można go uzupełnić. Wysyła go `keymend ticket send { $number }`.
errors-follow-up-open = Wysyłanie ostatniego uzupełnienia ticketu { $number } przerwano i mogło ono dotrzeć. `--again` wysyła zamiast niego to uzupełnienie.
errors-sent-already = Ticket { $number } już wysłano. `--again` wysyła go z tym samym Message-ID.
errors-sending-interrupted = Wysyłanie ticketu { $number } przerwano i mógł on dotrzeć. `--again` wysyła go z tym samym Message-ID.
errors-perhaps-arrived = Ticket { $number } mógł dotrzeć: połączenie przerwało się podczas przekazywania. `--again` wysyła go z tym samym Message-ID.
errors-ticket-file = Nie można użyć { $path }: { $why }. To, co zapisano wcześniej, pozostało bez zmian.
errors-ticket-damaged = { $path } jest uszkodzony: { $why }. Przenieś go; pozostałe pliki w folderze nadal można odczytać.
errors-no-such-ticket = Nie ma ticketu { $number }. Wszystkie pokazuje `keymend ticket list`.
errors-ticket-busy = Keymend jest otwarty także w innym oknie, które właśnie używa tego zgłoszenia. Spróbuj ponownie za chwilę.
errors-same-case = W tej sprawie jest już ticket { $number }. `keymend ticket edit { $number }` go zmienia, `keymend ticket send { $number } --follow-up TEXT` go uzupełnia, a `--another` mimo to tworzy drugi.
errors-same-case-handed-over = W tej sprawie jest już ticket { $number }, który został już przekazany. `keymend ticket note { $number } TEXT` zapisuje odpowiedź, `keymend ticket reopen { $number }` robi z niego znów szkic, a `--another` mimo to tworzy drugi.
errors-which-ticket = Otwartych jest kilka ticketów, więc potrzebny jest numer: { $tickets }.
errors-ticket-handed-over = Ticket { $number } został już przekazany, więc nie jest zmieniany ani wysyłany. `keymend ticket note { $number } TEXT` zapisuje odpowiedź, `keymend ticket reopen { $number }` robi z niego znów szkic, a `keymend ticket send { $number } --again` mimo to wysyła go e-mailem.
errors-still-to-come = Dzień { $day } jeszcze nie nadszedł. Podaj dzień, w którym zgłoszenie zostało przekazane.
errors-same-case-of = Ticket { $number } należy do: { $whose }.
errors-same-case-another = Jeśli chodzi o innego klienta, podaj go: `--set customer=NAME`.
errors-nothing-closed = Niczego nie zamknięto.
errors-no-such-day = `{ $day }` to nie data. Wpisz ją tak: 2026-11-27.
errors-ticket-document = Nie można zapisać dokumentu ticketu: { $why }.
errors-bundle-too-large = Z { $path } pakiet byłby większy niż { $mib } MiB. Pomiń plik lub skróć go do potrzebnej części.
errors-bundle-make = Nie można utworzyć pakietu: { $why }.
errors-bundle-check-or-leave-out = Sprawdź ścieżkę lub pomiń plik.
errors-bundle-unchecked = Obraz lub skan przejrzany przez Ciebie załącza `--attach-unchecked FILE`.
    .page = Obraz lub skan przejrzany przez Ciebie można załączyć po zaznaczeniu pola obok niego.
errors-not-a-regular-file = to nie jest zwykły plik

## Szablony

errors-template-block = wiersz { $line }: blok { $open } nie jest zamknięty. Dodaj { $close } tam, gdzie się kończy
errors-template-syntax = wiersz { $line }: to nie jest poprawny Handlebars. Sprawdź tam nawiasy klamrowe
errors-template-wrong = Błąd w szablonie { $path }: { $why }
errors-template-render = Błąd w szablonie { $name }: { $why }
errors-template-missing = Nie ma szablonu `{ $name }`. Dodaj go do folderu z ustawienia `templates` lub wybierz innego adresata za pomocą `--to`.
errors-template-language = Nie ma listów w języku `{ $given }`. Dostępne języki: { $known }. Inny można dodać w folderze z ustawienia `templates`.
errors-templates-read = Nie można odczytać szablonów z { $path }: { $why }.
errors-template-hint = Popraw błąd lub opróżnij ustawienie `templates`; `keymend templates check` wymienia wszystkie błędy.

## Wysyłanie

errors-mail-no-server = Nie ustawiono sposobu wysyłania wiadomości e-mail. Użyj `keymend config set mail.host mail.example.org` lub `mail.sendmail /usr/sbin/sendmail`; wersję roboczą dla programu pocztowego tworzy `keymend ticket export`.
errors-mail-file = Nie można użyć { $path }: { $why }.
errors-mail-file-hint = Sprawdź ścieżkę i prawa do pliku.
errors-mail-password = Nie ma hasła do serwera pocztowego: { $why }.
errors-mail-password-hint = Sposób jego pobierania ustawia `keymend config set mail.password-command "pass show mail"`.
errors-mail-host = `{ $host }` nie jest nazwą ani adresem serwera pocztowego.
errors-mail-host-hint = Ustaw go poleceniem `keymend config set mail.host mail.example.org`.
errors-mail-tls = Nie można skonfigurować TLS: { $why }.
errors-mail-tls-hint = Wersję roboczą dla programu pocztowego tworzy `keymend ticket export`.
errors-mail-no-certificate = plik nie zawiera certyfikatu
errors-desk-url = `{ $url }` nie może być adresem systemu zgłoszeń albo nazwa pola do niego nie pasuje. Adres musi zaczynać się od https://; ustaw go poleceniem `keymend config set desk.url https://desk.example.org`.
errors-desk-settings = W ustawieniach systemu zgłoszeń { $url } jest błąd: { $why } `keymend config show` pokazuje ustawienia.
errors-desk-field-form = `{ $field }` nie podaje pola i jego nazwy w tamtym systemie. Napisz `OURS=THEIRS`, a kilka pól rozdziel spacjami lub przecinkami, na przykład `Keymend-Topic=4 order-number=5`.
errors-desk-password = Brak hasła lub tokenu do systemu zgłoszeń { $url }: { $why }.
errors-desk-password-not-set = ustaw desk.password-file, desk.password-env lub desk.password-command
errors-desk-password-hint = `keymend config set desk.password-command "pass show desk"` określa, jak je pobrać.
errors-desk-at = { $system }: { $why }
errors-desk-not-json = odpowiedź nie pochodzi od systemu zgłoszeń; sprawdź adres
errors-desk-too-long = odpowiedź jest za długa
errors-desk-elsewhere = serwer wskazuje inny adres ({ $place }); ustaw go, jeśli jest właściwy
errors-desk-login = logowanie nie zostało przyjęte ({ $code }); sprawdź desk.user, hasło lub token i uprawnienia
errors-desk-not-there = pod tym adresem nic nie ma; sprawdź adres i czy interfejs (API) jest włączony
errors-desk-refused = zgłoszenie nie zostało przyjęte ({ $said })
errors-desk-not-now = obecnie zgłoszenia nie są przyjmowane ({ $code })
errors-desk-not-now-until = obecnie zgłoszenia nie są przyjmowane ({ $code }); system prosi o odczekanie { $seconds } s
errors-desk-not-now-minutes = obecnie zgłoszenia nie są przyjmowane ({ $code }); system prosi o odczekanie { $minutes ->
        [one] jednej minuty
        [few] { $minutes } minut
       *[many] { $minutes } minut
    }
errors-desk-failed = system zgłasza własny błąd ({ $said })
errors-desk-no-host = nie jest znany serwer o tej nazwie
errors-desk-late = odpowiedź nie nadeszła na czas
errors-desk-nobody = nikt tam nie odpowiada
errors-desk-closed = połączenie zostało zamknięte
errors-desk-no-follow-up = { $system } nie pozwala dodać niczego do zgłoszenia { $number } przez interfejs. Napisz e-mail do pomocy technicznej i podaj jego numer; pokaże go `keymend ticket show { $number }`.
errors-not-at-desk = Zgłoszenia { $number } nie przyjął system zgłoszeń, który jest teraz ustawiony, więc nie można tam o nic zapytać ani nic dodać. `keymend ticket show { $number }` pokazuje, co zapisano, a `keymend config show` – ustawienia.
errors-desk-no-status = Zgłoszenie { $number } jest w pomocy technicznej, ale interfejs { $system } nie podaje jego stanu. Zapytaj pomoc techniczną i podaj jego numer; pokaże go `keymend ticket show { $number }`, a `keymend ticket note { $number } TEXT` zapisze odpowiedź.
errors-desk-silent = Stan zgłoszenia nie jest znany: { $why }. Spróbuj ponownie później.
errors-desk-perhaps-sent = Być może wysłano: { $why }. Szkic pozostaje w { $draft }. `{ $command }` najpierw szuka zgłoszenia w pomocy technicznej, a dopiero potem wysyła je ponownie.
errors-desk-still-unknown = Nadal nie wiadomo, czy zgłoszenie dotarło: { $why }. Teraz niczego nie wysłano. Szkic pozostaje w { $draft }. `{ $command }` jeszcze raz poszuka go w pomocy technicznej, zanim je wyśle.
errors-ticket-not-closed = Zgłoszenie { $number } nie jest zamknięte. `keymend ticket show { $number }` pokazuje jego stan.
errors-nothing-to-note = Nie ma nic do zapisania. Podaj odpowiedź lub numer: `keymend ticket note { $number } "They renew it on Monday" --their-number 4711`.
errors-no-such-provider = W katalogu nie ma dostawcy ani sklepu `{ $name }`.
errors-all-providers = `keymend providers list` pokazuje wszystkie.
errors-password-variable = zmienna { $name } nie jest ustawiona
errors-password-command-late = `{ $command }` nie zakończyło się w ciągu { $seconds } s
errors-password-command-failed = `{ $command }` nie powiodło się: { $why }
errors-password-command-no-text = `{ $command }` nie wypisało tekstu
errors-password-not-set = ustaw mail.password-file, mail.password-env lub mail.password-command
errors-password-empty = hasło jest puste
errors-password-too-long = ma więcej niż { $bytes } bajtów
errors-tls-unknown-issuer = serwer nie może potwierdzić swojej tożsamości: jego certyfikat wydał urząd, którego Keymend nie zna; jeśli to własny urząd, podaj jego certyfikat poleceniem `keymend config set { $setting } FILE`
errors-tls-other-issuer = serwer nie może potwierdzić swojej tożsamości: jego certyfikatu nie wydał urząd z pliku { $path }; umieść tam certyfikat właściwego urzędu
errors-tls-out-of-date = serwer nie może potwierdzić swojej tożsamości: jego certyfikat nie jest teraz ważny; sprawdź zegar tego komputera albo powiadom administratora serwera
errors-tls-expired = serwer nie może potwierdzić swojej tożsamości: jego certyfikat wygasł; sprawdź zegar tego komputera i powiadom administratora serwera
errors-tls-expired-on = serwer nie może potwierdzić swojej tożsamości: jego certyfikat wygasł { $date }; sprawdź zegar tego komputera i powiadom administratora serwera
errors-tls-other-name = serwer nie może potwierdzić swojej tożsamości: jego certyfikat jest wystawiony na inną nazwę; sprawdź `{ $setting }`
errors-tls-authority = serwer nie może potwierdzić swojej tożsamości: jego certyfikat jest oznaczony jako certyfikat urzędu, a takiego serwer nie może używać; administrator może utworzyć certyfikat serwera, w przypadku `openssl req -x509` z opcją `-addext basicConstraints=critical,CA:FALSE`
errors-tls-certificate = serwer nie może potwierdzić swojej tożsamości ({ $why }); powiadom jego administratora
errors-tls-not-spoken = to, co tam odpowiada, nie używa TLS; sprawdź port w `{ $setting }`
errors-tls-no-agreement = szyfrowane połączenie nie jest możliwe ({ $why }); serwer potrzebuje TLS 1.2 lub nowszego, powiadom jego administratora
errors-smtp-no-starttls = serwer nie obsługuje STARTTLS; spróbuj `keymend config set mail.security tls`
errors-smtp-no-tls = serwer nie zaczyna od TLS; spróbuj `keymend config set mail.security starttls`
errors-smtp-injected = ktoś umieścił dane w połączeniu, zanim zostało zaszyfrowane
errors-smtp-no-login = serwer nie oferuje sposobu logowania, który zna Keymend (PLAIN, LOGIN)
errors-smtp-said = serwer odpowiedział { $said }; zapytaj o przyczynę jego administratora
errors-smtp-said-login = serwer nie przyjmuje logowania ({ $said }); sprawdź `mail.user` i hasło; niektórzy dostawcy wymagają osobnego hasła dla aplikacji
errors-smtp-said-not-now = serwer nie przyjmuje teraz wiadomości ({ $said })
errors-smtp-said-recipient = serwer nie przyjmuje `{ $address }` jako odbiorcy ({ $said }); sprawdź adres i popraw go poleceniem `keymend ticket edit --mail ADDRESS`
errors-smtp-said-sender = serwer nie przyjmuje Twojego adresu `{ $address }` jako nadawcy ({ $said }); sprawdź `mail.from`: zwykle musi należeć do tego samego konta
errors-smtp-said-policy = serwer nie przyjmuje tą drogą poczty z adresu `{ $address }` ({ $said }): domena adresu określa przez SPF, DKIM lub DMARC, które serwery mogą za nią wysyłać; ustaw `mail.host` na serwer pocztowy tej domeny albo `mail.from` na adres tego serwera
errors-smtp-said-too-large = wiadomość jest za duża dla serwera ({ $said }); usuń załączone pliki
errors-smtp-wants-login = serwer przyjmie tę wiadomość dopiero po zalogowaniu ({ $said }); ustaw logowanie poleceniem `keymend config wizard`
errors-smtp-wants-oauth = serwer przyjmuje tylko logowanie przez OAuth2 ({ $said }), którego Keymend nie ma; poproś dostawcę o hasło aplikacji albo utwórz poleceniem `keymend ticket export` wersję roboczą, którą wyśle Twój program pocztowy
errors-smtp-strange = odpowiedź nie wygląda na odpowiedź serwera pocztowego ({ $why })
errors-smtp-too-long = odpowiedź jest zbyt długa lub ucięta
errors-smtp-late = serwer pocztowy odpowiadał zbyt długo
errors-smtp-no-answer = połączenie zakończyło się bez odpowiedzi
errors-smtp-not-in-time = serwer pocztowy nie odpowiedział na czas
errors-smtp-closed = serwer pocztowy zamknął połączenie
errors-smtp-refused = pod tym adresem nie odpowiada żaden serwer pocztowy
errors-smtp-no-address = serwer nie ma adresu
errors-smtp-no-host = nie jest znany serwer o tej nazwie; sprawdź pisownię `mail.host` i połączenie z internetem
errors-smtp-at = { $host }, port { $port }: { $why }
errors-smtp-only-587 = { $why }; jeśli serwer ma tylko port 587: `keymend config set mail.security starttls`
errors-program-does-not-start = nie można uruchomić { $program }: { $why }
errors-no-such-program = nie ma takiego programu
errors-others-can-change = inni mogą zmieniać `{ $place }`
errors-program-late = { $program }: praca nie zakończyła się w ciągu { $seconds } s
errors-program-ended = { $program }: koniec pracy ({ $status }): { $why }
errors-program-interrupted = { $program }: pracę przerwano ({ $status })
errors-program-read-half = { $program }: nie odczytano całej wiadomości: { $why }
errors-not-sent-now = Nie wysłano: { $why }. Wersję roboczą zachowano w { $draft }. Spróbuj później ponownie: `{ $command }`.
errors-not-sent = Nie wysłano: { $why }. Wersję roboczą zachowano w { $draft }.
errors-perhaps-sent = Być może wysłano: { $why }, gdy wiadomość była już przekazana. Wersję roboczą zachowano w { $draft }. Zanim wyślesz ją z `--again`, zapytaj, czy dotarła.
errors-needs-yes = Bez potwierdzenia nic nie jest wysyłane. Przejrzyj wiadomość za pomocą `--dry-run`, a potem dodaj `--yes`.
errors-nothing-sent = Niczego nie wysłano.
errors-mail-program = Nie można otworzyć programu pocztowego: { $why }. Szkic jest w { $path }.
errors-editor-failed = Nie można użyć edytora `{ $editor }`: { $why }. Podaj inny w zmiennej środowiskowej VISUAL lub EDITOR albo podaj tekst za pomocą `--set description=TEKST`. Zgłoszenie się nie zmieniło.
errors-editor-ended = zakończył się z { $status }
errors-editor-needs-a-terminal = Edytor tekstu można otworzyć tylko w terminalu. Podaj tekst za pomocą `--set description=TEKST`.
errors-test-not-sent = Wiadomości testowej nie wysłano: { $why }. Popraw ustawienia poleceniem `keymend config wizard` i spróbuj ponownie.
errors-wizard-needs-a-terminal = Kreator zadaje pytania i potrzebuje terminalu. Użyj zamiast niego `keymend config set`.

## Co jest nie tak we wpisanym kodzie aktywacyjnym

errors-code-foreign-letter = Znak { $position } to litera { $found } (U+{ $number }) innego alfabetu, podobna do { $looks-like }. Wpisz ją na klawiaturze łacińskiej.
errors-code-wrong-character = Znak { $position }, { $found }, nigdy nie występuje w kodzie aktywacyjnym.
errors-code-misread = Znak { $position } to { $found }. Porównaj go z wydrukiem: może to być { $perhaps }.
errors-code-group = Znaków w grupie { $group }: { $length }, a powinno być { $wanted }.
errors-code-length = Liter i cyfr: { $length }, a powinno być { $wanted }.

## Strona

errors-page-is-open = Strona jest otwarta w przeglądarce. Nie zamykaj tego okna, dopóki nie skończysz.
errors-page-not-opened = Nie udało się otworzyć przeglądarki. Otwórz ten adres w przeglądarce na tym komputerze:
errors-page-unseen = Nie udało się otworzyć strony w przeglądarce, a terminala nikt tu nie widzi. Ustaw przeglądarkę domyślną lub uruchom `keymend` w terminalu.
errors-page-closed = Stronę zamknięto, więc Keymend zakończył pracę. Postęp zapisano.
errors-page-idle = Przez długi czas nikt nie korzystał ze strony, więc Keymend zakończył pracę. Postęp zapisano.
errors-page-ended = Keymend zakończył pracę. Postęp zapisano.
errors-page-not-shown = Żadna przeglądarka nie pokazała strony, więc Keymend kontynuuje tutaj.
errors-press-enter = Naciśnij Enter, aby zamknąć to okno.
errors-code-missing = Po `{ $family }:` brakuje kodu. Napisz go bez spacji, na przykład `{ $example }`.
