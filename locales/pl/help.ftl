## Części strony pomocy

help-usage = Użycie:
help-commands = Polecenia
help-arguments = Argumenty
help-options = Opcje
help-examples = Przykłady:
help-default = [domyślnie: { $value }]
help-values = [możliwe wartości: { $values }]
help-help = Wyświetl pomoc
    .long = Wyświetl szczegółową pomoc
help-version = Wyświetl wersję
help-help-command = Wyświetl pomoc dotyczącą polecenia

## Polecenia

help-keymend = Ustala, dlaczego licencji Kaspersky nie można odnowić lub aktywować, pomaga rozwiązać problem krok po kroku i pisze zgłoszenie, gdy musi pomóc ktoś inny
    .examples =
        keymend                                    co jest nie tak na tym komputerze
        keymend app-info.txt                       co jest nie tak, na podstawie zapisu danych
        keymend --message "Enter the previous activation code"
        keymend explain 89479002                   co oznacza kod błędu
        keymend ticket new app-info.txt -o request.txt
        keymend page                               to samo w przeglądarce
    .after = Kody wyjścia: 0 wszystko w porządku, 1 znaleziono problem, 2 błędne użycie, 3 udało się sprawdzić zbyt mało, 4 wysłanie się nie powiodło i zachowano wersję roboczą, 5 ten komputer na to nie pozwolił (pełny dysk, folder niedostępny), 6 zatrzymano, aby nie ujawnić danych prywatnych, 130 przerwano.
help-page = Otwórz Keymend w przeglądarce: diagnoza, rozwiązanie i zgłoszenie na jednej stronie
    .examples =
        keymend page                       strona otworzy się w przeglądarce
        keymend page app-info.txt          to samo dla zapisu
        keymend page --no-browser          wypisuje adres, który otwiera się jeden raz w przeglądarce na tym komputerze
    .after = Strona jest dostępna tylko z tego komputera i tylko w przeglądarce, która otworzyła ją jako pierwsza. Keymend kończy działanie po kliknięciu na niej przycisku „Zamknij Keymend”, dwie minuty po zamknięciu strony oraz po trzydziestu minutach bez użycia.
help-diagnose = Odczytaj zapisy danych lub ten komputer i podaj, co jest nie tak z licencją
    .examples = keymend diagnose app-info.txt --answer purchase.channel=provider
help-collect = Zapisz stan tego komputera bez danych prywatnych (zapis danych), aby sprawdzić go w innym miejscu
    .examples = keymend collect -o capture.zip      potem na dowolnym komputerze: keymend diagnose capture.zip
    .after = Zapis danych zawiera informacje i wiersze, które Keymend rozumie. `--whole` pokazuje pozostałe wiersze bez danych prywatnych, a potem je dodaje.
help-explain = Wyjaśnij, co oznacza kod błędu, temat lub tekst na ekranie
    .examples =
        keymend explain 89479002
        keymend explain previous-license-not-found
        keymend explain "Enter the previous activation code"
        keymend explain "kaspersky renewal trouble" --closest 2
help-fix = Rozwiąż problem krok po kroku i po każdym kroku sprawdź, czy pomógł
    .examples =
        keymend fix app-info.txt                   po każdym kroku ponownie odczytuje plik
        keymend fix                                wznawia pracę od miejsca, w którym ją przerwano
        keymend fix --topic license-expired --no-input --format html -o plan.html
help-ticket = Pisz, przechowuj i wysyłaj zgłoszenia do tych, którzy muszą pomóc
help-ticket-new = Napisz zgłoszenie na podstawie wyników sprawdzania i zachowaj je
    .examples =
        keymend ticket new app-info.txt
        keymend ticket new app-info.txt --topic license-expired --to shop --set order-number=12345 -o request.txt
        keymend ticket new app-info.txt --language de --attach kesl.log --format eml -o draft.eml
help-ticket-list = Wyświetl listę ticketów
help-ticket-show = Pokaż zgłoszenie
    .examples = keymend ticket show 3 --format markdown
help-ticket-edit = Zmień pola, adresata lub załączniki zgłoszenia, którego jeszcze nie wysłano
    .examples = keymend ticket edit 3 --set order-number=12345 --to shop --attach setup.log
help-ticket-send = Pokaż zgłoszenie, a potem wyślij je pocztą e-mail
    .examples =
        keymend ticket send 3 --dry-run
        keymend ticket send 3 --yes
        keymend ticket send 3 --follow-up "The new code works on the second computer"
    .after = Kod wyjścia 4: zgłoszenia nie wysłano lub nie ma co do tego pewności; zachowano wersję roboczą.
help-ticket-export = Wypisz wersję roboczą wiadomości e-mail lub zapisz pakiet dowodów
    .examples =
        keymend ticket export 3 -o draft.eml
        keymend ticket export 3 --bundle -o evidence.zip
help-ticket-close = Zamknij ticket; jego folder pozostanie
help-ticket-status = Zapytać system zgłoszeń pomocy technicznej, co stało się ze zgłoszeniem
    .examples = keymend ticket status 3
help-ticket-handed-over = Zanotować samodzielne przekazanie zgłoszenia: na stronie, telefonicznie lub listownie
    .examples = keymend ticket handed-over 3 --by phone --on 2026-11-27 --their-number 4711
help-ticket-note = Zapisać odpowiedź pomocy technicznej i jej numer
    .examples = keymend ticket note 3 "They renew it on Monday" --their-number 4711
help-ticket-reopen = Ponownie otworzyć zamknięty ticket lub cofnąć jego przekazanie
    .examples = keymend ticket reopen 3
help-redact = Usuń dane prywatne z dzienników
    .examples =
        keymend redact kesl.log setup.log -o cleaned
        keymend redact kesl.log --show
        keymend redact kesl.log -o cleaned --keep address --also Northwind
help-config = Pokaż lub zmień ustawienia
help-config-show = Pokaż ustawienia
help-config-wizard = Zapytaj po kolei o ustawienia potrzebne do zgłoszeń i wyślij wiadomość testową
help-config-path = Podaj, gdzie jest plik ustawień
help-config-set = Zmień ustawienie; puste VALUE je usuwa
    .examples =
        keymend config set name "Eve Adams"
        keymend config set mail.host mail.example.org
        keymend config set mail.password-command "pass show mail"
help-topics = Pokaż lub sprawdź katalog problemów
help-topics-list = Wyświetl listę problemów, które zna Keymend
help-topics-show = Pokaż wszystko o jednym problemie
help-topics-check = Sprawdź katalog razem z tematami z `--topics`
    .examples = keymend topics check --topics our-topics
help-topics-new = Zacznij temat: plik z lukami, które `topics check` wymienia, dopóki nie są wypełnione
    .examples = keymend topics new code-rejected --dir our-topics
help-providers = Pokaż lub sprawdź katalog dostawców i sklepów
help-providers-list = Wyświetl dostawców i sklepy, także z własnego folderu
help-providers-show = Pokaż wszystko o jednym dostawcy lub sklepie, tak jak w jego pliku
    .examples = keymend providers show Rostelecom
help-providers-check = Sprawdź własne pliki dostawców, każdy osobno
    .examples = keymend providers check --dir our-providers
help-templates = Sprawdź szablony i języki listów
help-templates-check = Sprawdź je razem z szablonami z własnego folderu
    .examples = keymend templates check --dir our-letters
help-schema = Wypisz JSON Schema dokumentu
    .examples = keymend schema diagnosis > diagnosis.schema.json
help-completions = Wypisz skrypt uzupełniania poleceń dla powłoki
    .examples = keymend completions bash > ~/.local/share/bash-completion/completions/keymend
help-man = Wypisz stronę podręcznika dla polecenia
    .examples =
        keymend man ticket new | man -l -
        keymend man --dir ~/.local/share/man/man1

## Opcje każdego polecenia

help-option-output = Zapisz dokument w pliku, zamiast pokazywać go w terminalu (`-` to stdout)
help-option-color = Kiedy używać kolorów; zmienna NO_COLOR jest uwzględniana
help-option-topics_dir = Folder z tematami, które są dodawane lub zastępują tematy o tym samym id
help-option-config = Plik ustawień (zwykły podaje `keymend config path`)
help-option-language = Język komunikatów, na przykład `de`; w przypadku zgłoszenia język, w którym jest napisane
help-option-no_input = Nigdy nie zadawaj pytań
help-option-verbose = Pokaż więcej szczegółów
help-option-quiet = Nie wypisuj na stderr nic oprócz błędów

## Co jest odczytywane

help-option-sources = Zapisy danych: pliki, foldery lub `-` dla stdin; format jest rozpoznawany automatycznie. Bez podania: ten komputer
    .long = Zapisy danych: pliki, foldery lub `-` dla stdin; format jest rozpoznawany automatycznie. Bez podania: ten komputer. Zapis danych to archiwum utworzone poleceniem `collect`, raport GetSystemInfo, archiwum dla pomocy technicznej z serwera Linux, wynik programu sterującego, eksport rejestru (`.reg` lub wynik `reg query`), dziennik zdarzeń (`.evtx`, CSV lub XML z `wevtutil`), zdarzenia lub klucze z Security Center albo plik z informacjami.
help-option-message = Tekst z ekranu lub opis własnymi słowami
help-option-message_file = To samo z pliku; `-` to stdin
help-option-answers = To, co wiesz, na przykład purchase.channel=provider (można powtarzać)
help-option-kind = Odczytaj SOURCE jako ten format, zamiast go rozpoznawać: { $kinds }
help-option-machine = Komputer, który ma być sprawdzony, jeśli źródła opisują kilka
help-option-now = Sprawdź według stanu na tę chwilę (domyślnie: zegar komputera)
help-option-format = Format dokumentu
help-option-all = Wymień także to, co wykluczono, i dlaczego
help-option-exit_zero = Zakończ z kodem 0, nawet jeśli znaleziono problem
help-option-whole = Dodaj także wiersze, których Keymend nie rozumie; najpierw pokaż każdy dodawany tekst

## explain

help-option-text = Kod błędu, temat, kod KM lub tekst z ekranu; `-` lub brak tekstu oznacza odczyt ze stdin
help-option-closest = Jeśli tekst nie jest zrozumiały: pokaż ten z tematów, o które pyta Keymend
help-option-explain-now = Czas, od którego liczone jest „wczoraj” (domyślnie: zegar komputera)

## fix

help-option-more_sources = Kolejne zapisy, odczytywane tak jak SOURCE
help-option-no_browser = Wypisz adres z jednorazowym tokenem, zamiast otwierać przeglądarkę
help-option-topic = Problem do rozwiązania (domyślnie: pierwszy znaleziony)
help-option-expert = Krótsze podpowiedzi
help-option-dry_run = Pokaż polecenia, które zostałyby uruchomione, i nie uruchamiaj żadnego
help-option-remind = Jeśli w kroku trzeba zaczekać, zapisz w tym pliku także przypomnienie do kalendarza
help-option-restart = Zacznij od początku i usuń wcześniejszy postęp

## ticket

help-option-number = Ticket (domyślnie: jedyny, który nie jest zamknięty; przy kilku pada pytanie)
help-option-ticket-handed-over-by = Jak zostało przekazane
help-option-ticket-handed-over-on = Dzień przekazania, na przykład 2026-11-27 lub wczoraj (domyślnie: dzisiaj)
help-option-to = Kto otrzyma zgłoszenie (domyślnie: ten, kto może rozwiązać problem)
help-option-provider = Nazwa dostawcy lub sklepu
help-option-mail = Adres e-mail, na który ma zostać wysłana wiadomość
help-option-settings = Wypełnij pole zgłoszenia (można powtarzać)
help-option-reveal = Pokaż ten kod lub klucz w całości, tylko w tym zgłoszeniu (można powtarzać)
help-option-attach = Załącz plik tekstowy bez danych prywatnych (można powtarzać)
help-option-attach_unchecked = Załącz obraz lub inny plik bez zmian (można powtarzać)
help-option-letter_language = Język listu (domyślnie: język adresata, a jeśli jest nieznany – Twój)
help-option-ticket-new-topic = Problem, którego dotyczy zgłoszenie (domyślnie: pierwszy znaleziony)
help-option-another = Utwórz drugi ticket, nawet jeśli otwarty jest już ticket w tej samej sprawie
help-option-ticket-list-all = Pokaż wszystkie tickety, nie tylko 100 najnowszych; JSON zawsze zawiera wszystkie
help-option-find = Tylko zgłoszenia z tym tekstem: klient, jego e-mail lub telefon, adresat, komputer, problem lub numer
help-option-state = Tylko zgłoszenia w tym stanie
help-option-sort = Według czego sortowane są zgłoszenia
help-option-ticket = Zgłoszenie
help-option-answer = Odpowiedź pomocy technicznej
help-option-their_number = Numer, który pomoc techniczna nadała zgłoszeniu
help-option-provider_name = Jego nazwa lub nazwa jego pliku
help-option-providers-check-dir = Folder do sprawdzenia (domyślnie: `providers.d` obok ustawień)
help-option-bundle = Zapisz pakiet dowodów zamiast wersji roboczej
help-option-ticket-send-dry_run = Pokaż całą wiadomość i niczego nie wysyłaj
help-option-editor = Napisz własny tekst w edytorze (VISUAL lub EDITOR)
help-option-ticket-send-format = Jak pokazać wiadomość: tak, jak będzie czytana, albo bajt po bajcie, jak jest wysyłana
help-option-yes = Wyślij bez pytania
help-option-again = Wyślij, chociaż wiadomość już wysłano lub mogła zostać wysłana; Message-ID się nie zmienia
help-option-follow_up = Dodaj ten tekst do wysłanego zgłoszenia, w tej samej korespondencji

## redact

help-option-files = Pliki tekstowe: UTF-8, UTF-16 ze znacznikiem kolejności bajtów, a jeśli kodowanie jest pewne – Windows-1251, Windows-1252 lub CP866
help-option-show = Pokaż miejsce po miejscu, co zostałoby zastąpione, i niczego nie zapisuj
help-option-keep = Nie zastępuj wartości lub wszystkich wartości jednego rodzaju (można powtarzać): mail, person, user, host, group, address, ...
help-option-also = Zastąp także to słowo wszędzie, gdzie występuje (można powtarzać)
help-option-map = Użyj listy zastąpionych wartości i uzupełnij ją, aby przy kolejnym uruchomieniu ta sama wartość została zastąpiona tak samo. Lista zawiera oryginalne wartości: nie udostępniaj jej nikomu
help-option-redact-output = Folder, w którym zostaną zapisane oczyszczone pliki

## config, topics, templates, schema, completions

help-option-key = Na przykład `name` lub `mail.host`
help-option-value = Wartość
help-option-topics-show-topic = Id tematu lub kod KM
help-option-dir = Folder z tematami do sprawdzenia (domyślnie: folder tej kopii roboczej Keymend, jeśli to kopia robocza)
help-option-templates-check-dir = Folder do sprawdzenia (domyślnie: folder z ustawienia `templates`)
help-option-id = Id nowego tematu: wyrazy małymi literami połączone łącznikami
help-option-topics-new-dir = Folder, w którym zostanie zapisany temat, a obok niego opisy (domyślnie: tam, gdzie są one w tej kopii roboczej Keymend)
help-option-document = Który dokument
help-option-shell = Która powłoka
help-option-words = Polecenie, na przykład `ticket new` (domyślnie: sam keymend)
help-option-man-dir = Zapisz stronę każdego polecenia w tym folderze
help-option-command = Polecenie
help-fleet = Sprawdź wiele komputerów lub kluczy licencyjnych naraz: po jednym wierszu na każdy i podsumowanie
    .examples =
        keymend fleet captures --ordered -o fleet.jsonl --summary fleet.html
        keymend fleet records.jsonl --columns
        keymend fleet fleet.jsonl --format html -o fleet.html      podsumowanie wcześniejszego uruchomienia
    .after = Każdemu wierszowi wejściowemu odpowiada dokładnie jeden wiersz wyjściowy; jeśli czegoś nie można odczytać, powstaje wiersz z werdyktem `error` i przyczyną. Kody wyjścia: 0 wszystko w porządku, 1 znaleziono problem, 2 czegoś nie udało się odczytać, 3 o części rekordów wiadomo za mało.
help-compare = Pokaż, co się zmieniło między dwoma zapisami danych jednego komputera lub dwoma uruchomieniami `keymend fleet`
    .examples =
        keymend compare october.jsonl november.jsonl
        keymend compare before.zip after.zip
    .after = Kod wyjścia 1: coś jest gorzej niż wcześniej.
help-option-fleet-sources = Rekordy i zapisy danych: pliki, foldery, archiwa lub `-` dla stdin
help-option-jobs = Ile rekordów sprawdzać jednocześnie (domyślnie: jeden na procesor)
help-option-ordered = Wypisz wiersze w kolejności źródeł
help-option-columns = Wypisz rekordy bez zagnieżdżeń: kolumny z `keymend schema fleet-columns`
help-option-fleet-format = Wiersz na każdy rekord (`jsonl`, `csv`) albo tylko podsumowanie; bez tej opcji `jsonl`, a w terminalu podsumowanie
help-option-summary = Zapisz też podsumowanie w tym pliku: .html, .md, .json lub tekst
help-option-resume = Wznów przerwane uruchomienie; wymaga `-o`
help-option-table = Co zawiera kolumna tabeli, np. `key="Klucz licencyjny"`; można powtarzać
help-option-before = Wcześniejszy zapis danych lub wiersze wcześniejszego uruchomienia
help-option-after = Późniejszy zapis danych lub wiersze późniejszego uruchomienia
help-option-compare-exit_zero = Zakończ z kodem 0, nawet jeśli coś jest gorzej niż wcześniej
help-option-warn_days = Ostrzegaj, jeśli licencja wygasa w ciągu podanej liczby dni. Na przykład 30,7: ostrzeżenie na 30 dni przed wygaśnięciem, stan krytyczny na 7 dni

help-desk = Odczytaj wiadomości, które przyszły do działu pomocy
help-desk-open = Pokaż pracownikowi, który odpowiada na wiadomość, czego ona dotyczy
    .examples =
        keymend desk open request.eml             zgłoszenie, które przyszło e-mailem
        keymend desk open keymend-bundle.zip      sam pakiet
help-desk-triage = Posortuj wiele wiadomości: po jednym rekordzie na każdą, na życzenie ze szkicami odpowiedzi
    .examples =
        keymend desk triage morning.mbox
        keymend desk triage morning.mbox --format jsonl -o morning.jsonl --drafts drafts    także szkice, jako pliki dla programu pocztowego
    .after = Nic nie jest wysyłane i nic z wiadomości nie jest uruchamiane ani otwierane. Kod wyjścia 2: nie udało się odczytać co najmniej jednej wiadomości; pozostałe przetworzono.
help-option-desk-open-text = Wiadomość, pakiet lub tekst; `-` to stdin
help-option-mailboxes = Gdzie są wiadomości: plik mbox, Maildir, folder z wiadomościami, wiersze JSON, tabela lub `-` dla stdin
help-option-drafts = Zapisz też szkice odpowiedzi w tym folderze
help-option-overwrite_drafts = Zastąp także szkice, które ktoś w międzyczasie edytował
help-option-template = Szablon szkiców odpowiedzi
help-option-desk = Czyj jest ten dział pomocy
