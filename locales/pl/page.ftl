page-own-name = Polski

## Na każdej stronie

page-skip = Przejdź do treści
page-menu = Menu
page-nav-answer = Co jest nie tak
page-nav-steps = Kroki
page-nav-requests = Moje zgłoszenia
page-nav-helper = Dla osoby pomagającej
page-language = Język
page-change-language = Zmień
page-end = Zamknij Keymend
page-privacy = Tę stronę wyświetla Keymend na tym komputerze. Nic nie opuszcza tego komputera, dopóki nie klikniesz przycisku, na którym jest to napisane.
page-ended-title = Keymend jest zamknięty
page-ended-text = Keymend jest zamknięty. Możesz zamknąć tę kartę. Postęp zapisano; aby kontynuować, uruchom Keymend ponownie.
page-looking-title = Trwa sprawdzanie…
page-looking-text = Keymend sprawdza ten komputer. Może to potrwać minutę. Strona odświeży się sama.
page-working = Keymend jeszcze pracuje…
page-copied = Skopiowano.
page-copy = Kopiuj
page-to-answer = Wróć do wyniku
page-not-found = Ta strona nie istnieje
page-not-found-text = Adres może być nieaktualny. Wszystko, co znalazł Keymend, jest na pierwszej stronie.
page-trouble = Nie udało się
page-trouble-because = Keymend nie mógł tego wykonać: { $why }
page-no-such-request = Nie ma zgłoszenia { $number }. Mogło zostać przeniesione lub usunięte.
page-request-is-over = To zgłoszenie zostało już wysłane lub załatwione, więc nie można go zmienić.
page-nothing-to-write = Nie znaleziono problemu, o którym można napisać. Najpierw wpisz w Keymend, co widać na ekranie.
page-mail-wrong = „{ $given }” nie jest prawidłowym adresem e-mail i nie został zapisany; wszystko inne zapisano. Przykład poprawnego adresu: help@example.org.
page-uploads-full = W jednej sesji Keymend przyjmuje najwyżej { $size } MB plików. Zamknij Keymend, uruchom go ponownie i wybierz mniej plików.
page-too-large = To więcej, niż Keymend przyjmuje za jednym razem. Największa liczba plików: { $files }, łączny rozmiar: { $size } MB. Wróć i wyślij mniej.
page-incomplete = Wysłane dane nie dotarły w całości. Wróć i spróbuj ponownie.
page-not-here = Ta strona jest dostępna tylko w przeglądarce otwartej przez Keymend. Aby zobaczyć ją tutaj, uruchom Keymend ponownie.
page-used-already = Ten adres działa tylko raz i został już użyty. Zamknij tę stronę i uruchom Keymend ponownie.

## Co jest nie tak

page-start-steps = Pokaż kroki
page-write-support = Napisz do pomocy technicznej
page-question-title = Jedno pytanie
page-answer-button = Dalej
page-not-known = Nie wiem
page-another-choice = Coś innego
page-go-back-question = Cofnij moją ostatnią zmianę
page-which-machine = O który komputer chodzi?
page-choose = Wybierz
page-machine-button = Dalej
page-now-title = Co możesz teraz zrobić
page-now-tell = Wpisz słowo w słowo tekst z ekranu.
page-now-files = Przekaż Keymend plik, na przykład raport GetSystemInfo lub zapis danych komputera.
page-now-write = Albo napisz do pomocy technicznej: może pomóc na podstawie tego, co już wiadomo.
page-tell-title = Podaj więcej informacji
page-tell-label = Co jest na ekranie lub co się stało?
page-tell-hint = Własnymi słowami w dowolnym języku lub dokładny tekst okna. Wpisany tu kod aktywacyjny nie jest przechowywany.
page-tell-button = Użyj tego
page-taken-out = { $count ->
    [one] Keymend usunął dane prywatne, na przykład numer karty, hasło lub kod (liczba: { $count }). Nikt nie potrzebuje ich, aby Ci pomóc. Nigdy nie podawaj ich nikomu, kto o nie prosi.
    [few] Keymend usunął dane prywatne, na przykład numer karty, hasło lub kod (liczba: { $count }). Nikt nie potrzebuje ich, aby Ci pomóc. Nigdy nie podawaj ich nikomu, kto o nie prosi.
    [many] Keymend usunął dane prywatne, na przykład numer karty, hasło lub kod (liczba: { $count }). Nikt nie potrzebuje ich, aby Ci pomóc. Nigdy nie podawaj ich nikomu, kto o nie prosi.
   *[other] Keymend usunął dane prywatne, na przykład numer karty, hasło lub kod (liczba: { $count }). Nikt nie potrzebuje ich, aby Ci pomóc. Nigdy nie podawaj ich nikomu, kto o nie prosi.
}
page-files-title = Odczytaj pliki zamiast tego komputera
page-files-label = Pliki
page-files-hint = Zapis danych z Keymend, raport GetSystemInfo, wyeksportowany rejestr lub plik dziennika. Możesz wybrać kilka naraz lub przeciągnąć je tutaj. Zdjęcia nie są odczytywane, ale można je załączyć do zgłoszenia.
page-files-button = Odczytaj te pliki
page-files-from = Odczytano zamiast tego komputera:
page-forget = Sprawdź ten komputer
page-no-file = Wybierz co najmniej jeden plik; największa liczba plików: { $most }.
page-picture-kept = { $file }: Keymend nie odczytuje obrazów. Możesz załączyć ten obraz, gdy będziesz pisać do pomocy technicznej.
page-pictures-title = Obrazy, które możesz załączyć, gdy piszesz do pomocy technicznej:
page-file-read = odczytano
page-file-not-read = nie zawierał niczego przydatnego
page-how-we-know = Skąd to wiadomo
page-no-evidence = Na razie nic tego nie potwierdza.
page-looked-title = Co sprawdzono
page-nothing-looked = Nie znaleziono tu aplikacji Kaspersky i nie odczytano żadnego pliku.
page-not-read-title = Czego nie udało się odczytać
page-look-again = Sprawdź ponownie
page-others-title = Inne możliwe przyczyny
page-possible = możliwe

## Kroki

page-steps-title = Kroki
page-no-steps = Nie ma nic do zrobienia: nie znaleziono problemu. Jeśli mimo to coś jest nie tak, wpisz w Keymend tekst z ekranu.
page-continues = Wznawiasz od miejsca, w którym przerwano pracę.
page-progress-damaged = Zapisany postęp jest uszkodzony, więc kroki zaczynają się od początku. Uszkodzony plik jest teraz tutaj: { $path }.
page-place = Krok { $number } z { $steps }
page-careful = Uwaga:
page-worked-if = Krok się udał, jeśli:
page-agree = Rozumiem to i chcę wykonać ten krok
page-did-it = Gotowe
page-did-it-work = Czy się udało?
page-yes = Tak
page-no = Nie
page-not-sure = Nie wiem
page-skip-step = Pomiń ten krok
page-step-back = Poprzedni krok
page-explain = Dlaczego?
page-waiting-title = Oczekiwanie
page-waiting-until = Do { $moment } nie musisz nic robić. Możesz zamknąć Keymend; postęp zapisano.
page-counts-from = Znany jest dzień płatności, ale nie godzina, dlatego czas liczy się od najpóźniejszej możliwej chwili: { $moment }.
page-time-left = Pozostało { $hours } h { $minutes } min
page-look-now = Sprawdź teraz
page-reminder-button = Dodaj do mojego kalendarza
page-open-page = Otwórz stronę
page-run-title = Keymend może wykonać to polecenie za Ciebie
page-run-agree = Wykonaj na tym komputerze dokładnie to polecenie
page-run-button = Wykonaj
page-your-code = Twój kod aktywacyjny (nie jest przechowywany)
page-code-stand-in = TWÓJ-KOD
page-agree-first = Najpierw zaznacz pole wyboru; niczego nie wykonano.
page-not-a-code = To nie jest kod aktywacyjny: kod składa się z czterech grup po pięć liter i cyfr. Niczego nie wykonano.
page-ended-well = Polecenie `{ $command }` zakończyło się bez błędu.
page-ended-with-error = Polecenie `{ $command }` zakończyło się błędem { $code }.
page-ended-early = Polecenie `{ $command }` samo się nie zakończyło i zostało zatrzymane.
page-done-mark = Wykonano:
page-skipped-mark = Nie wykonano:
page-not-yet = Jeszcze nie: na razie nic się nie zmieniło. Spróbuj wykonać krok ponownie lub pomiń go.
page-not-yet-wait = Na razie nic się nie zmieniło. Sprawdź ponownie po tej chwili: { $moment }.
page-changed = Teraz występuje inny problem: { $title }
page-could-also-be = Możliwa jest też inna przyczyna: { $title }
page-nothing-further = W sprawie tego problemu nie ma dalszych kroków.
page-fixed = Rozwiązane: udało się
page-fixed-text = Nie musisz robić nic więcej.
page-run-out = To był ostatni krok. Jeśli problem nadal występuje:
page-what-else = Napisz do pomocy technicznej: zgłoszenie będzie zawierać wszystko, czego już próbowano.
page-next-problem = Przejdź do następnego problemu
page-restart = Zacznij te kroki od początku
page-stop-text = Możesz przerwać w dowolnej chwili. Postęp jest zapisywany i następnym razem Keymend wznowi pracę od tego samego kroku.

## Zgłoszenie do pomocy technicznej

page-request-title = Zgłoszenie { $number }
page-request-about = Dotyczy:
page-request-state = Stan:
page-request-is-there = Masz już zgłoszenie w sprawie tego problemu. Oto ono.
page-to-whom = Kto je otrzyma
page-why-them = Dlaczego:
page-to-kaspersky = Pomoc techniczna Kaspersky
page-to-provider = Twój dostawca usług
page-to-shop = Sklep
page-to-admin = Administrator
page-because-they-can = Ten adresat może rozwiązać problem.
page-because-chosen = To wybrany przez Ciebie adresat.
page-because-provider = Subskrypcją zarządza dostawca usług i tylko on może ją zmienić.
page-because-administrator = Licencją tego komputera zarządza administrator.
page-because-kaspersky-sold = Licencję kupiono od samej firmy Kaspersky.
page-change-addressee = Wyślij do kogoś innego lub napisz w innym języku
page-addressee-label = Odbiorca
page-provider-label = Nazwa dostawcy usług lub sklepu
page-mail-label = Adres e-mail odbiorcy
page-letter-language = Język zgłoszenia
page-telephone = Telefon:
page-fields-title = Treść zgłoszenia
page-missing-count = { $count ->
    [0] Niczego nie brakuje.
    [one] { $count } wymagane pole jest jeszcze puste.
    [few] { $count } wymagane pola są jeszcze puste.
    [many] { $count } wymaganych pól jest jeszcze pustych.
   *[other] { $count } wymaganego pola jest jeszcze puste.
}
page-masked-hint = Kody aktywacyjne i klucze są pokazywane i wysyłane z gwiazdkami, chyba że wpiszesz kod i zaznaczysz pole pod nim.
page-missing = do uzupełnienia
page-optional = opcjonalne
page-more-title = Dodaj coś jeszcze (opcjonalnie)
page-give-in-full = Podaj ten kod w całości, tylko w tym zgłoszeniu
page-save-fields = Zapisz
page-preview-title = Co zobaczy odbiorca
page-preview-text = To cały tekst. Dane prywatne zastąpiono oznaczeniami, oprócz tego, co sam(a) podajesz w polach, na przykład imienia i nazwiska oraz danych kontaktowych.
page-preview-labels = Wiadomość e-mail kończy się też tymi wierszami dla systemu pomocy technicznej. Powtarzają to, co jest w piśmie:
page-subject = Temat:
page-copy-all = Kopiuj cały tekst
page-attachments-title = Co zostanie dołączone
page-in-one-file = Wszystko to zostanie wysłane w jednym pliku: { $name }
page-as-it-is = bez zmian, niesprawdzone przez Keymend
page-file-size = { $kilobytes } KB
page-values-removed = { $count ->
    [0] nie znaleziono danych prywatnych
    [one] zastąpiono { $count } wartość prywatną
    [few] zastąpiono { $count } wartości prywatne
    [many] zastąpiono { $count } wartości prywatnych
   *[other] zastąpiono { $count } wartości prywatnej
}
page-lines-dropped = { $count ->
    [one] pominięto { $count } wiersz
    [few] pominięto { $count } wiersze
    [many] pominięto { $count } wierszy
   *[other] pominięto { $count } wiersza
}
page-wanted-title = Odbiorca potrzebuje też
page-attach-label = Załącz pliki
page-attach-hint = Z plików tekstowych usuwane są dane prywatne. Zdjęcie jest załączane dopiero za Twoją zgodą.
page-attach-button = Załącz
page-picture-label = Obraz, którego jeszcze nie załączono:
page-picture-agree = Wiem, co jest na tym obrazie. Można go wysłać bez zmian.
page-picture-button = Załącz ten obraz
page-nothing-attached = Niczego nie załączono. Wybierz plik lub zaznacz pole przy obrazie.
page-file-left-out = Plik pominięto: { $reason }
page-steps-left-out = Nie udało się odczytać zapisu wykonanych kroków, więc nie ma go w zgłoszeniu.
page-leave-title = Wyślij
page-leave-text = Jeszcze niczego nie wysłano. Wybierz sposób wysłania.
page-on-page-text = Ten odbiorca przyjmuje zgłoszenia na stronie internetowej. Otwórz ją i skopiuj powyższe pola do formularza.
page-open-their-page = Otwórz stronę odbiorcy
page-mail-program = Otwórz w moim programie pocztowym
page-save-eml = Zapisz jako wersję roboczą wiadomości e-mail
page-save-eml-hint = Otwiera się w większości programów pocztowych, razem z załącznikami.
page-save-bundle = Zapisz załączniki jako plik ZIP
page-print-it = Wydrukuj lub zapisz jako PDF
page-send-it = Wyślij za pomocą Keymend
page-no-address = Adres e-mail odbiorcy jest nieznany. Wpisz go powyżej lub wydrukuj zgłoszenie.
page-close-request = Sprawa jest załatwiona
page-print-hint = Naciśnij Ctrl+P (⌘P na komputerze Mac) lub użyj przycisku. Aby otrzymać PDF, wybierz „Zapisz jako PDF” zamiast drukarki.
page-print-button = Drukuj
page-back-to-request = Wróć do zgłoszenia

## Wysyłanie

page-send-title = Wysłać teraz?
page-send-text = Dokładnie to opuści ten komputer przez Twój serwer pocztowy:
page-send-to = Do:
page-send-from = Od:
page-text-label = Tekst
page-send-agree = Znam ten tekst. Można go wysłać.
page-send-now = Wyślij teraz
page-sent = Serwer pocztowy przyjął zgłoszenie.
page-not-sent = Nie wysłano: { $reason }. Zgłoszenie zachowano; możesz spróbować ponownie.
page-perhaps-sent = Być może wysłano: { $reason }. Zanim wyślesz je ponownie, zapytaj, czy dotarło.

## Moje zgłoszenia

page-requests-title = Moje zgłoszenia
page-requests-text = Wszystkie zgłoszenia są przechowywane na tym komputerze.
page-no-requests = Nie masz jeszcze żadnego zgłoszenia.
page-request-number = Zgłoszenie
page-state-draft = niewysłane
page-state-uncertain = być może wysłane
page-state-sent = wysłane
page-state-closed = załatwione
page-state-damaged = uszkodzone, nie można go odczytać

## Dla osoby pomagającej

page-helper-title = Pokaż to komuś innemu
page-make-capture = Utwórz plik dla osoby pomagającej
page-again-capture = Utwórz ponownie
page-helper-text = Keymend może zebrać w jednym pliku to, co widzi na tym komputerze. Przekaż go komuś, komu ufasz: można go otworzyć w Keymend na innym komputerze.
page-helper-never = Nazwiska, adresy i kody są zastępowane przed utworzeniem pliku. Zobaczysz zawartość, zanim zapiszesz plik, i nic nie jest wysyłane.
page-made-title = Co zawiera plik
page-made-values = Co zobaczył Keymend
page-made-texts = Teksty z liczbą wierszy
page-save-capture = Zapisz plik
page-capture-size = Rozmiar pliku: { $kilobytes } KB.
page-lines-left-out = { $count ->
    [one] Pominięto { $count } wiersz, którego Keymend nie rozumie.
    [few] Pominięto { $count } wiersze, których Keymend nie rozumie.
    [many] Pominięto { $count } wierszy, których Keymend nie rozumie.
   *[other] Pominięto { $count } wiersza, którego Keymend nie rozumie.
}
page-not-read-count = { $count ->
    [one] Nie udało się odczytać { $count } źródła.
    [few] Nie udało się odczytać { $count } źródeł.
    [many] Nie udało się odczytać { $count } źródeł.
   *[other] Nie udało się odczytać { $count } źródła.
}
page-helper-no-product = Na tym komputerze nie znaleziono aplikacji Kaspersky.
page-open-title = Otwórz plik od kogoś innego
page-open-text = Keymend pokaże, co jest nie tak na komputerze tej osoby.
