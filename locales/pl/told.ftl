## Pytania

told-number-or-nothing = Wpisz numer albo naciśnij Enter, jeśli żaden nie pasuje:
told-write-these-texts = Dodać te teksty do zapisu danych? [tak/nie]
told-send-it = Wysłać? [tak/nie]
told-ask-begin = Keymend pyta o to, czego potrzebuje do pisania i wysyłania zgłoszeń. Naciśnij Enter, aby pozostawić ustawienie bez zmian. Keymend nie przechowuje haseł.
told-ask-name = Imię i nazwisko
told-ask-from = Adres e-mail, z którego piszesz
told-ask-server = Serwer poczty, na przykład smtp.example.org, albo ścieżka lokalnego programu pocztowego
told-ask-port = Jego port; Enter oznacza zwykły
told-ask-security = Szyfrowanie: `tls` (port 465) lub `starttls` (port 587)
told-ask-user = Nazwa użytkownika na serwerze poczty
told-ask-password = Polecenie, które wypisuje hasło, na przykład `pass show mail`, albo ścieżka pliku, w którym jest hasło
told-ask-done = Ustawienia zapisano w { $path }.
told-ask-stopped = Przerwano; żadnego ustawienia nie zmieniono.
told-ask-test = Wysłać wiadomość testową na adres { $address }? [tak/nie]
told-test-subject = Wiadomość testowa programu Keymend
told-test-body = To jest wiadomość testowa. Ustawienia poczty działają: Keymend może wysyłać zgłoszenia.
told-test-look = Sprawdź, czy wiadomość dotarła na adres { $address }; może być w folderze ze spamem.
told-enter-skips = { $question } (Enter pomija, q kończy pytania)
told-type-contact = Wpisz adres e-mail lub numer telefonu.
told-type-words = Proszę odpowiedzieć słowami.
told-type-name = To wygląda na numer zamówienia, kod lub adres, a nie na imię i nazwisko lub nazwę. Wpisz imię i nazwisko lub nazwę.
told-type-mail = Wpisz adres e-mail, na przykład nazwa@example.org.
told-type-date = Wpisz datę, na przykład { $day }.
told-type-count = Wpisz liczbę, na przykład 3.
told-answer-yes-or-no = Odpowiedz „tak” lub „nie”.
told-switch-language-how = Wygląda na to, że ten tekst jest po polsku. Dodaj `--language pl`, aby otrzymać odpowiedź po polsku.

## Co zrobiono

told-still-waiting = Nadal trwa oczekiwanie: { $probe }.
told-capture-written = Utworzono zapis danych { $path }. Wartości: { $facts }; źródła, których nie udało się odczytać: { $missing }. Aby go sprawdzić, wykonaj `{ $command }`.
told-lines-left-out = Pominięto wiersze, których Keymend nie rozumie: { $lines }. `--whole` je dodaje.
told-setting-set = Ustawienie { $key } zapisano w { $path }.
told-left-out = Pominięto: { $why }
told-kept-as-value = `{ $kept }` nie jest nazwą rodzaju, więc pozostaje w tekście jako wartość.
told-map-kept = Lista zastąpionych wartości jest w { $path }. Nie udostępniaj nikomu tego pliku.
told-not-shown = (nie pokazano)
told-replaced = { $path }: zastąpiono { $what }.
told-replaced-nothing = nic
told-read-as = Plik odczytano w kodowaniu { $encoding }.
told-lines-not-readable = { $lines ->
    [one] Pominięto { $lines } wiersz, którego nie można odczytać: { $numbers }.
    [few] Pominięto { $lines } wiersze, których nie można odczytać: { $numbers }.
    [many] Pominięto { $lines } wierszy, których nie można odczytać: { $numbers }.
   *[other] Pominięto { $lines } wiersza, którego nie można odczytać: { $numbers }.
}
told-topics-checked = Sprawdzone pliki tematów: { $files } (wbudowane{ $folders }). Błędy: { $complaints }.
told-and-folder = { " " }i z folderu { $folder }
told-fill-in = Wypełnij miejsca oznaczone FILL IN. `{ $command }` wymienia wszystkie pozostałe luki.
told-templates-checked = Sprawdzone szablony: { $letters }; języki: { $languages }. Błędy: { $complaints }.

## Tickety

told-ticket = Ticket { $number }: { $state }.
told-ticket-damaged = Ticket { $number }: { $why }
told-state-draft = wersja robocza
told-state-sending = przerwany podczas wysyłania
told-state-uncertain = być może wysłany
told-state-sent = wysłany
told-state-closed = zamknięty
told-did-create = napisane
told-did-edit = zmienione
told-did-not-send = niewysłane
told-did-reopen = otwarte ponownie
told-did-note = odpowiedź zapisana
told-did-not-look-up = niesprawdzone
told-their-number = Numer po ich stronie: { $number }
told-noted = Zapisano w zgłoszeniu { $number }.
told-noted-answer = Odpowiedź zapisana { $day }: { $text }
told-state-at-desk = Zgłoszenie { $number } to { $theirs } w { $system }: { $status }, ostatnia zmiana { $updated }.
told-state-at-desk-undated = Zgłoszenie { $number } to { $theirs } w { $system }: { $status }.
told-no-ticket-fits = Żadne zgłoszenie nie pasuje.
told-no-tickets = Nie ma jeszcze żadnych zgłoszeń. Zgłoszenie tworzy `keymend ticket new`.
told-stopped-kept = Przerwano. Odpowiedzi zapisano jako zgłoszenie { $number } w { $path }. Aby kontynuować: `{ $edit }`.
told-stopped-empty = Przerwano. Niczego nie zapisano.
told-type-code = To nie wygląda na kod ani klucz: składają się one z grup liter i cyfr, na przykład ABCDE-12345-FGHJK-67890. Wpisz go albo naciśnij Enter, jeśli go nie masz.
told-type-some-number = Wpisz numer; to nie jest numer.
told-type-thing = To adres e-mail. Wpisz nazwę.
told-stays-empty = To też nie pasuje, więc pole pozostanie puste.
told-whose-licence = Te pliki pochodzą z innego komputera. Jeśli licencja należy do kogoś innego, wpisz do kogo, na przykład imię i nazwisko klienta. Jeśli jest Twoja, naciśnij Enter.
told-own-words-stay = Keymend nie tłumaczy Twoich własnych słów: pozostają w swoim języku ({ $words }), a reszta listu jest w innym ({ $letter }).
told-providers-checked = Sprawdzone pliki dostawców w { $folder }: { $files }. Błędy: { $complaints }.
told-older-tickets = Starsze tickety: { $count }. Pokazuje je także `keymend ticket list --all`.
told-ticket-is-closed = Ticket { $number } jest zamknięty. Jego folder { $path } pozostaje.
told-state-handed-over-on = przekazany { $day } { $by ->
    [form] przez formularz
    [phone] telefonicznie
    [letter] listownie
    [email] e-mailem
    [chat] na czacie
   *[in-person] osobiście
}
told-did-hand-over = przekazany
told-several-open = Otwartych jest kilka ticketów:
told-which-number = Który? Wpisz jego numer; Enter kończy.
told-close-ticket-of = Zamknąć ticket { $number } ({ $whose })? [tak/nie]
told-ticket-of-is-closed = Ticket { $number } ({ $whose }) jest zamknięty. Jego folder { $path } pozostaje.
told-same-problem = Ticket { $number } dotyczy tego samego problemu i pozostaje bez zmian.
told-same-problem-of = Ticket { $number } ({ $whose }) dotyczy tego samego problemu i pozostaje bez zmian.
told-name-the-customer = Niektóre tickety nie mówią, czyje są. Podaj klienta poleceniem `{ $edit }`.
told-then-hand-over = Po przekazaniu zgłoszenia zanotuj to poleceniem `{ $command }`.
told-ticket-kept = Ticket { $number } zapisano w { $path }.
told-request-kept = Zgłoszenie { $number } zapisano w { $path }.
told-for-reading = Ten sam list w Twoim języku, do przeczytania: { $path }
told-look-then-send = Przejrzyj je poleceniem `{ $look }`, a potem wyślij poleceniem `{ $send }`.
told-open-page = Otwórz { $page } i wprowadź tam zgłoszenie pole po polu.
told-give-address = Podaj adres poleceniem `{ $edit }` albo zapisz wersję roboczą poleceniem `{ $export }`.
told-add-address = Dodaj adres poleceniem `{ $edit }`.
told-attached = Załączono: { $file }
told-in-bundle = W pakiecie: { $file }
told-file = { $name }, bajtów: { $bytes }
told-file-with-notes = { $name }, bajtów: { $bytes } ({ $notes })
told-file-notes = { $first }; { $second }
told-file-unchecked = bez zmian, niesprawdzony
told-file-replaced = zastąpiono: { $what }
told-file-lines-left-out = pominięte wiersze: { $lines }
told-to = Do: { $to }
told-subject = Temat: { $subject }
told-queue = Kolejka: { $queue }
told-from = Od: { $from }
told-opened-in-mail = Szkic jest otwarty w programie pocztowym. Gdy go tam wyślesz, zanotuj to poleceniem `{ $command }`.
told-text-not-changed = Tekst nie został zmieniony.
told-took-card = Keymend nie zapisał numeru Twojej karty ani innych jej danych. Nikt w firmie Kaspersky ich nie potrzebuje. Jeśli komuś je wysłano, powiadom swój bank.
told-took-password = Keymend nie zapisał Twojego hasła, kodu PIN ani kodu jednorazowego. Nikt w firmie Kaspersky ich nie potrzebuje. Jeśli komuś je wysłano, zmień je.
told-took-personal = Keymend nie zapisał Twojego numeru podatkowego, numeru dokumentu ani daty urodzenia. Nikt w firmie Kaspersky ich nie potrzebuje.
told-looks-like-card = To wygląda na numer karty płatniczej. Keymend go nie zapisał i nikt w firmie Kaspersky go nie potrzebuje. Jeśli komuś go wysłano, powiadom swój bank.
told-addressed-to = Adresat: { $to }. Powód: { $why }.
told-addressed-to-named = Adresat: { $to } ({ $name }). Powód: { $why }.
told-to-kaspersky = Kaspersky
told-to-provider = dostawca usług
told-to-shop = sklep
told-to-admin = administrator
told-why-chosen = tego adresata podano w poleceniu
told-why-can-solve = ten adresat może rozwiązać problem
told-why-provider = subskrypcją zarządza dostawca usług i tylko on może ją zmienić
told-why-administrator = licencją tego komputera zarządza administrator, który w razie potrzeby pyta innych
told-why-bought-from-kaspersky = licencję kupiono od samej firmy Kaspersky, która jest w tym przypadku sklepem
told-why-chosen-instead = { $why }; na podstawie wyników sprawdzania adresatem byłby ktoś inny: { $other } ({ $other-why })
told-not-filled-in = Niewypełnione: { $fields }. Wypełnij pole, na przykład za pomocą `--set { $first }=...`.
told-reach-note = Co wiadomo o { $name } (po angielsku): { $note }
told-reach-unknown = Keymend nie zna danych kontaktowych. Numeru telefonu lub adresu proszę poszukać na rachunku, w umowie lub na stronie internetowej.
told-reach = Dane kontaktowe ({ $name }): { $how }.
told-steps-set-aside = Zapis wykonanych kroków jest uszkodzony i nie został załączony. Jest teraz w { $path }.
told-steps-left-out = Zapis wykonanych kroków nie został załączony: { $why }
told-read-attached = Zanim odpowiesz „tak”, przeczytaj załączone pliki. Są w { $folder }.
told-sending-again = Trwa ponowne wysyłanie z tym samym Message-ID { $id }. Adresat może otrzymać wiadomość dwa razy.
told-trying-again = { $seconds ->
    [one] { $why }. Kolejna próba za { $seconds } sekundę.
    [few] { $why }. Kolejna próba za { $seconds } sekundy.
    [many] { $why }. Kolejna próba za { $seconds } sekund.
   *[other] { $why }. Kolejna próba za { $seconds } sekundy.
}
told-sent = Wysłano. Odpowiedź serwera pocztowego: { $reply }
told-sent-to-desk = Wysłano: { $reply }.
told-desk-took-it = zgłoszenie { $number } w { $system }
told-desk-was-there = zgłoszenie już dotarło, jako { $number } w { $system }, i nie zostało wysłane ponownie
told-desk-added-it = dodano do zgłoszenia w { $system }
told-desk-had-it = było już dodane do zgłoszenia w { $system } i nie zostało wysłane ponownie
told-desk-looks-up = Sprawdzanie, czy zgłoszenie już dotarło: { $system }.
told-mail-program-took-it = wiadomość przyjął lokalny program pocztowy
told-from-keymend = co znalazł Keymend
told-step-done = zrobione
told-step-waited = odczekano
told-step-waited-until = oczekiwanie do { $until }

## Co jest zapisywane o kroku

told-step-worked = wykonano, pomogło
told-step-has-not-helped = wykonano, ale nie pomogło
told-step-not-done = nie wykonano
told-step-run = wykonane przez Keymend
told-step-changed = teraz występuje inny problem
told-step-not-agreed = brak zgody
told-tried-run = Wykonane przez Keymend: „{ $step }”
told-tried-has-not-helped = Wykonano, nie pomogło: „{ $step }”
told-tried-worked = Wykonano, ten krok zadziałał: „{ $step }”
told-tried-waits = Wykonano, oczekiwanie do { $until }: „{ $step }”
told-tried-done = Wykonano: „{ $step }”
told-run-exit-code = kod wyjścia { $code }
told-run-too-long = zatrzymano, ponieważ trwało zbyt długo
told-run-interrupted = przerwano
told-run-printed = wynik: { $text }
told-dry-run = Próba: nic nie wysłano. Aby wysłać, uruchom `{ $command }`.
told-paper-kept = Plik { $name } został zmieniony poza Keymend. Ta wersja pozostaje jako { $kept }.
told-paper-edited = Plik { $name } został zmieniony poza Keymend, a zmiana nie należy do zgłoszenia. Aby zmienić zgłoszenie, uruchom `{ $command }`.
