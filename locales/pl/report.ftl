report-topic-in-english = Ten temat nie jest jeszcze dostępny w języku polskim.

## Główny wniosek

report-looked-at = sprawdzono:
report-registered = { $name }: { $state }
report-protection-on = ochrona włączona
report-protection-off = ochrona wyłączona
report-protection-paused = ochrona wstrzymana
report-databases-current = bazy danych aktualne
report-databases-outdated = bazy danych nieaktualne
report-possible = Możliwe, ale niepotwierdzone.
report-why = Dlaczego
report-what-to-do = Co zrobić
report-careful = Uwaga:
report-worked-if = Krok się udał, jeśli:
report-would-decide = Aby mieć pewność, Keymend potrzebuje jeszcze tych informacji: { $facts }.

## Kto może rozwiązać problem

report-owner-for-information = Nie ma nic do naprawienia; to tylko informacja.
report-owner-before-the-end = Odnów ją, zanim wygaśnie.
report-owner-person = Możesz rozwiązać to samodzielnie.
report-owner-kaspersky = Musi to rozwiązać pomoc techniczna Kaspersky.
report-owner-provider = Musi to rozwiązać dostawca usług, u którego jest subskrypcja.
report-owner-shop = Musi to rozwiązać sklep, który sprzedał licencję.
report-owner-admin = Musi to rozwiązać administrator.
report-owner-you-as-admin = Jeśli zarządzasz tym komputerem, możesz rozwiązać to samodzielnie.
report-owner-nobody = Teraz nikt nie musi nic robić.

## Pozostałe

report-also-true = Ponadto
report-also-possible = Możliwe jest też
report-your-question = Twoje pytanie
report-no-match = Opis nie zgadza się z tym, co pokazuje ten komputer
report-no-match-line = Z opisu wynika: „{ $title }”, ale ten komputer pokazuje: { $fact } ({ $place }).
report-no-match-check = Najpierw sprawdź dwie rzeczy: czy plik pochodzi z tego komputera, o którym mowa, i co dziś pokazuje na nim okno licencji.
report-two-sayings = Dwie podane informacje są ze sobą sprzeczne
report-two-sayings-line = Z opisu wynika: „{ $title }”, ale podano też: { $fact }.
report-sources-disagree = Źródła są ze sobą sprzeczne
report-sources-disagree-line = { $fact }: { $value } ({ $place }), ale także { $other-value } ({ $other-place }). Keymend przyjmuje pierwszą wartość.
report-told-secrets = Prywatne dane w Twoim tekście
report-told-secrets-line = W tekście był numer karty, hasło lub podobne dane. Keymend ukrył je tutaj i ich nie potrzebuje. Pomoc techniczna też nigdy ich nie potrzebuje: nie podawaj ich, gdy do kogoś piszesz.
report-could-not-check = Nie udało się sprawdzić
report-could-not-check-line = { $source }: { $reason }. { $advice }
report-reason-not-found = nie znaleziono
report-reason-not-looked-at = nie sprawdzono
report-reason-not-installed = nie zainstalowano
report-reason-no-rights = brak uprawnień
report-reason-timed-out = przekroczono limit czasu
report-reason-empty = brak danych
report-reason-too-large = zbyt duży rozmiar
report-reason-damaged = uszkodzone dane
report-reason-not-understood = nie rozpoznano
report-reason-older = starsze dane
report-aside = Znaleziono na tym komputerze, ale pominięto, ponieważ nie ma na nim aplikacji Kaspersky
report-everything-known = Wszystko, co wiadomo
report-this-computer = ten komputer

## Pytanie

report-question = Jedna odpowiedź pozwoli zawęzić możliwe przyczyny
report-answer-with = Odpowiedz poleceniem:
report-save-text-first = Tekst jest zbyt długi, aby powtórzyć go w poleceniu: najpierw zapisz go w pliku i podaj ten plik zamiast `FILE`.

## Ostatni wiersz

report-for-desk = To sprawa dla pomocy technicznej dostawcy: kod powyżej mówi, co jest nie tak i co robi pomoc techniczna.
report-cannot-tell = Nie można tego ustalić: za mało wiadomo o licencji.
report-too-little-known = Za mało wiadomo o licencji.
report-nothing-wrong = Wszystko w porządku: { $title }.
report-ends-on = Licencja wygasa { $day }.
report-reserve-takes-over = Licencja wygasa { $day }; wtedy zacznie obowiązywać kod zapasowy.
report-may-come-until = Może to potrwać do { $moment }.
report-days-left =
    { $count ->
        [one] Pozostał { $count } dzień.
        [few] Pozostały { $count } dni.
        [many] Pozostało { $count } dni.
       *[other] Pozostało { $count } dnia.
    }
report-cannot-tell-yet = Na razie nie można tego ustalić. Możliwa przyczyna: { $title }.
report-cannot-tell-ends = Nie można rozstrzygnąć: odczytane dane podają dwie różne daty wygaśnięcia licencji. Sprawdź w oknie licencji, która jest prawidłowa.
report-only-asked = To odpowiedź na Twoje pytanie. Nic w tekście nie wskazuje na usterkę, a samej licencji Keymend nie widział.
report-well-by-words = Piszesz, że wszystko działa, i nic temu nie przeczy: nie musisz nic robić. Samej licencji Keymend nie widział.
report-read-in-part = To, co udało się odczytać, jest w porządku: { $title }. Nie udało się jednak odczytać wszystkiego, co wskazano, więc Keymend nie może stwierdzić, że wszystko jest w porządku.
report-problem = Problem: { $title }.
report-ends-today = Licencja wygasa dzisiaj.
report-machines = Komputery: { $all }. Z problemem: { $problems }. Niepewne: { $unsure }. W porządku: { $fine }.
report-file-of-no-computer = { $file } (nie podaje komputera)
report-files-of-no-computer = Pliki, które nie podają komputera: { $all }. Z problemem: { $problems }.
report-ends-in-days = { $days ->
    [0] Na razie wszystko jest w porządku, ale licencja wygasa za mniej niż jeden dzień.
    [one] Na razie wszystko jest w porządku, ale licencja wygasa za jeden dzień.
   *[other] Na razie wszystko jest w porządku, ale licencja wygasa za { $days } dni.
}
report-fraud = Nie płać i nikomu nie dawaj dostępu: może to być oszustwo.
report-probably = Prawdopodobna przyczyna: { $title }.
report-certain = Na pewno wiadomo: { $title }.
report-steps-do-not-help = Jeśli te kroki nie pomogą:

## Co podaje `explain`

report-code-heading = Jeśli to jest kod aktywacyjny
report-code-shape = Forma: { $shape }.
report-code-well-formed = Poprawna forma nie oznacza, że kod jest ważny.
report-understands-less = Keymend rozumie tekst gorzej niż zwykle: { $damage }. Zainstaluj Keymend ponownie.
report-unknown-code = { $code } to kod znanego rodzaju, ale jego znaczenie nie zostało opublikowane. Wyślij go do pomocy technicznej wraz z dokładnym tekstem, który się pojawił.
report-what-led-to-it = Co na to wskazuje
report-what-you-mentioned = Podane informacje
report-could-also-be = Inne możliwe przyczyny
report-other = { $title } ({ $id })
report-other-by = { $title } ({ $id }), wskazuje na to: { $words }
report-not-sure = Nie ma pewności. Pomógłby dokładny tekst lub kod z ekranu albo uruchomienie `keymend diagnose` z zapisem danych komputera.
report-not-a-licence-problem = To nie jest problem z licencją.
report-not-recognised = Nie rozpoznano. Podaj dokładny tekst lub kod z ekranu albo uruchom `keymend diagnose` z zapisem danych komputera.
report-text-not-recognised = Nie rozpoznano tego tekstu.
report-which-is-closest = Keymend nie ma pewności, co to oznacza. Co pasuje najlepiej?
report-text-not-spoken = Keymend nie obsługuje tego języka, więc odpowiada po polsku.
report-text-language = Język tekstu: { $language ->
    [ar] arabski
    [cs] czeski
    [da] duński
    [de] niemiecki
    [el] grecki
    [en] angielski
    [es] hiszpański
    [fa] perski
    [fi] fiński
    [fr] francuski
    [he] hebrajski
    [hu] węgierski
    [id] indonezyjski
    [it] włoski
    [ja] japoński
    [ko] koreański
    [nl] niderlandzki
    [no] norweski
    [pl] polski
    [pt] portugalski
    [ro] rumuński
    [ru] rosyjski
    [sk] słowacki
    [sv] szwedzki
    [th] tajski
    [tr] turecki
    [uk] ukraiński
    [vi] wietnamski
    [zh] chiński
   *[other] inny
    }.
report-closest-how = Dodaj `--closest NUMBER`, aby zobaczyć, co zrobić w jednym z tych przypadków. Jeśli żaden nie pasuje, podaj dokładny tekst lub kod z ekranu albo uruchom `keymend diagnose` z zapisem danych komputera.
report-guess = To przypuszczenie na podstawie opisu; na razie nic go nie potwierdza.
report-sources = Źródła

## Nagłówki stron

report-how-we-know = Skąd to wiadomo
report-what-was-looked-at = Co sprawdzono
report-possible-title = Możliwa przyczyna: { $title }
report-finding = { $title } ({ $code } { $id })
report-finding-possible = { $title } ({ $code } { $id }) (możliwe)

report-quoted = „{ $words }”

# Two parts of a list, of which the first may be a list itself.
report-list = { $first }, { $second }
