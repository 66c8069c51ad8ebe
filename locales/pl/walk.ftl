## Odpowiedzi

walk-key-done = [g]otowe
walk-key-skip = [p]omiń
walk-key-back = [w]stecz
walk-key-explain = wy[j]aśnij
walk-key-copy = [k]opiuj
walk-key-write = [n]apisz do pomocy technicznej
walk-key-quit = [z]akończ
walk-key-offer = [u]ruchom: Keymend zrobi to za Ciebie
walk-key-open-page = [u]ruchom stronę w przeglądarce
walk-key-next = [d]alej: następny problem
walk-key-fix = [r]ozwiąż krok po kroku
walk-key-save = zapi[s]z ten raport
walk-key-send = [w]yślij
walk-key-edit = [e]dytuj tekst
walk-key-open-mail = [o]twórz w programie pocztowym
walk-key-keep = [z]achowaj jako szkic
walk-key-cancel = [a]nuluj zgłoszenie
walk-what-now = Co teraz?
walk-type-a-key = Wpisz jeden z numerów lub jedną z liter i naciśnij Enter.
walk-letter-means = W tym menu „{ $letter }” oznacza „{ $key }”. Aby odpowiedzieć „tak” lub „nie”, wpisz całe słowo.
walk-help = Wpisz liczbę albo literę z menu, słowo takie jak { $words }, albo opisz własnymi słowami, co widzisz. `q` kończy; Keymend zapamięta krok.
walk-type-a-number = Wpisz liczbę od 1 do { $most } albo odpowiedz własnymi słowami:
walk-yes-no = [tak/nie]
walk-not-known = Nie wiem
walk-not-heard = Keymend tego nie zrozumiał. Wpisz jedną z liczb albo powiedz to innymi słowami.
walk-say-it = Co nie działa albo co pokazuje aplikacja Kaspersky? Opisz to własnymi słowami (Enter pomija):
walk-no-app-here = Na tym komputerze nie ma aplikacji Kaspersky. O które urządzenie chodzi?
walk-agree = zgoda
walk-agreement = Wpisz „{ $word }”, aby wykonać ten krok, albo wybierz: { $keys }:
walk-not-sure = nie wiem
walk-seen = Sprawdź: { $check } Czy tak jest?
walk-works = Czy aplikacja Kaspersky działa teraz z ważną licencją?

## Rozwiązywanie krok po kroku

walk-problem = Problem:
walk-begins = Wykonuj kroki po kolei; po każdym Keymend sprawdzi wynik. Możesz przerwać w dowolnej chwili: `keymend fix` wznowi pracę od tego samego kroku.
walk-continues = Wznawiamy od miejsca, w którym przerwano pracę.
walk-left-off = Ostatnim razem ({ $moment }) kroki dotyczące tego problemu zostały przerwane: { $title }
walk-go-on-there = Kontynuować od tego miejsca?
walk-progress-damaged = Zapisany postęp jest uszkodzony; przeniesiono go tutaj: { $path }. Zaczynamy od początku.
walk-place = Krok { $number } z { $steps }
walk-waiting-until = Trzeba zaczekać do { $moment }.
walk-waiting-ended = Czas oczekiwania minął { $moment }.
walk-not-yet = To jeszcze nie pomogło: Keymend nadal widzi ten sam problem. Powtórz ten krok i wybierz „{ $done }” albo wybierz „{ $skip }”, aby przejść do następnego kroku.
walk-not-solved = Problem nie jest jeszcze rozwiązany. Powtórz ten krok i wybierz „{ $done }” albo wybierz „{ $skip }”, aby przejść do następnego kroku.
walk-step-not-done = Ten krok uznano za niewykonany. Przechodzimy do następnego.
walk-cannot-show = Odczytywane tu dane pochodzą z: { $moment } i nie mogą pokazać, co zmienił ten krok. Dalej jest następny krok. Aby sprawdzić wynik, zbierz dane ponownie i uruchom z nimi `keymend fix`.
    .page = Odczytywane tu dane pochodzą z: { $moment } i nie mogą pokazać, co zmienił ten krok. Dalej jest następny krok.
walk-fixed = Rozwiązane: udało się. Nie musisz robić nic więcej.
walk-changed = Zmiana:
walk-another-problem = teraz występuje inny problem: { $title }
walk-nothing-until = Do { $moment } nie musisz nic robić. Potem ponownie uruchom `keymend fix`.
walk-meanwhile = Oczekiwanie w tym kroku kończy się { $moment }. Tymczasem są inne kroki:
walk-reminder = Przypomnienie zapisano tutaj: { $path }.
walk-no-reminder = Żaden krok nie wymaga czekania, więc przypomnienie nie zostało utworzone.
walk-run-out = To był ostatni krok. Jeśli problem nadal występuje, może pomóc dział pomocy technicznej.
walk-goes-to = Adresat zgłoszenia: { $to }
walk-nothing-further = W tej sprawie nie ma dalszych kroków.
walk-saved = Postęp zapisano. Aby kontynuować, uruchom `keymend fix`.
walk-noted = Zanotowano. Znajdzie się to w zgłoszeniu do pomocy technicznej.
walk-understood = Keymend uwzględnia teraz Twoje słowa: { $facts }
walk-steps-changed = Dlatego kroki się zmieniły. Teraz jest to ten krok:
walk-points-elsewhere = To, co piszesz, wskazuje na inny problem: { $title }
walk-now-elsewhere = Od tamtej pory problem się zmienił. Teraz jest to: { $title }
walk-go-elsewhere = Przejść do kroków dotyczących tego problemu?
walk-could-also-be = Możliwa jest też inna przyczyna:
walk-how-to-write = To polecenie tworzy zgłoszenie i podaje w nim, czego już próbowano:
walk-write-now = Napisać je teraz?
walk-not-written = Nie napisano zgłoszenia: { $reason }
walk-report-saved = Raport zapisano tutaj: { $path }.

## Co Keymend może zrobić w danym kroku

walk-no-offer = Keymend nie może wykonać tego kroku za Ciebie.
walk-dry-run = Uruchomienie próbne: niczego nie wykonano.
walk-run-elsewhere = To polecenie należy uruchomić na komputerze, z którego pochodzą pliki. Uruchom je tam; na tym komputerze Keymend go nie uruchamia.
walk-run-this = Wykonać teraz dokładnie to polecenie?
walk-open-this = Otworzyć teraz tę stronę w przeglądarce?
walk-your-code = Twój kod aktywacyjny (nie jest wyświetlany)
walk-code-stand-in = TWÓJ-KOD
walk-not-a-code = To nie jest kod aktywacyjny: kod składa się z czterech grup po pięć liter i cyfr. Niczego nie wykonano.
walk-page-opens = Strona otwiera się w przeglądarce.
walk-page-not-opened = Nie udało się stąd otworzyć strony. Jej adres:
walk-running = { $seconds ->
    [one] Trwa wykonywanie; najwyżej { $seconds } sekunda.
    [few] Trwa wykonywanie; najwyżej { $seconds } sekundy.
    [many] Trwa wykonywanie; najwyżej { $seconds } sekund.
   *[other] Trwa wykonywanie; najwyżej { $seconds } sekundy.
}
walk-not-started = Nie udało się uruchomić polecenia `{ $command }`. Możesz uruchomić je ręcznie.
walk-ended-well = Polecenie `{ $command }` zakończyło się bez błędu.
walk-ended-with-error = Polecenie `{ $command }` zakończyło się błędem { $code }.
walk-took-too-long = Polecenie `{ $command }` przerwano, ponieważ trwało zbyt długo.
walk-interrupted = Polecenie `{ $command }` zostało przerwane.
walk-copied = Skopiowano.
walk-no-clipboard = Schowek jest tu niedostępny. Oto tekst:
