# Strona działu pomocy: co `desk open` i `desk triage` mówią pracownikowi, oraz szkice odpowiedzi do klientów.

desk-not-understood = Nierozpoznane
desk-solved = Rozwiązane: klient pisze, że wszystko działa
desk-proof-machine = Dowód: to, co odczytano na komputerze klienta.
desk-proof-documented = Dowód: kod błędu lub tekst z ekranu opisany przez firmę Kaspersky.
desk-proof-stated = Tak podaje zgłoszenie z Keymend; nie dołączono do niego dowodów.
desk-proof-words = Brak dowodu, tylko słowa klienta. Pewność: { $percent }%.
desk-stated-otherwise = Zgłoszenie podaje `{ $topic }`, ale dowody mówią co innego.
desk-who = Kto może to rozwiązać: { $who }
desk-then = Jeśli kroki nie pomogą: { $who }
desk-customer = klient
desk-nobody = nikt; nie trzeba nic robić
desk-here = Twój zespół
desk-does = Co robi Twój zespół: { $what }
desk-does-what = { $task ->
    [bill] Sprawdź rachunek klienta. Jeśli jest opłacony, przedłuż subskrypcję poleceniem Renew, a wstrzymaną poleceniem Resume; jeśli nie, powiedz klientowi, co jest do zapłaty.
    [resume] Sprawdź, czy rachunek jest opłacony. Jeśli tak, wyślij Resume; kod aktywacyjny pozostaje ten sam.
    [cancelled] Sprawdź, kto anulował subskrypcję i do kiedy ona działa. Nie można jej kontynuować: potrzebne jest nowe zamówienie, a klient dostanie nowy kod.
    [activation] Sprawdź poleceniem GetInfo, czy subskrypcja jest aktywna. Jeśli nie, wyślij Activate.
    [status] Sprawdź poleceniem GetInfo stan subskrypcji. Popraw go albo podaj klientowi stan i datę wygaśnięcia.
    [plan] Sprawdź, czy zmieniono plan klienta. Jeśli tak, wyślij nowy kod aktywacyjny; poprzedni już nie działa.
    [second-code] Sprawdź, do kiedy działa subskrypcja klienta u Was, i powiedz mu o tym: innego kodu można użyć dopiero po jej zakończeniu.
    [send-code] Odszukaj zamówienie i wyślij klientowi kod aktywacyjny.
    [replace] Odszukaj kod, który klient dostał od Was. Jeśli jest błędny, wymień go albo zwróć pieniądze; jeśli jest prawidłowy, zapytaj firmę Kaspersky.
    [payment] Odszukaj płatności i rachunki klienta i odpowiedz na jego pytanie o pieniądze.
    [places] Sprawdź, ile stanowisk kupił klient, i zaproponuj to, czego potrzebuje.
    [renewal] Sprawdź, czy odnowienie jest opłacone i wykonane. Jeśli jest opłacone, nie sprzedawaj klientowi kolejnej licencji.
   *[order] Odszukaj zamówienie lub subskrypcję klienta i powiedz mu, co wynika z danych.
}
desk-urgent = Pilne: { $why }
desk-urgent-unprotected = komputer nie jest chroniony
desk-urgent-paid = klient zapłacił i czeka
desk-urgent-fraud = ktoś może próbować oszukać klienta
desk-bundle-matches = { $files ->
    [one] Pakiet ma { $files } plik, zgodny z manifestem.
    [few] Pakiet ma { $files } pliki, wszystkie zgodne z manifestem.
    [many] Pakiet ma { $files } plików, wszystkie zgodne z manifestem.
   *[other] Pakiet ma { $files } pliku, wszystkie zgodne z manifestem.
}
desk-bundle-wrong = Pakiet zmieniono po utworzeniu go przez Keymend, więc niczego nie dowodzi. Zmienione, brakujące lub dodane: { $files }.
desk-request-id = Zgłoszenie: { $id }
desk-missing = Czego brakuje
desk-says = Co mówi klient
desk-tried = Co klient już wypróbował
desk-words = Co napisał klient
desk-from-quoted = Te słowa pochodzą z cytowanej lub przekazanej wiadomości poniżej; sama wiadomość mówi zbyt mało.
desk-not-counted = Wiersze pominięte: cytat { $quoted }, podpis { $signature }.
desk-draft-heading = Szkic odpowiedzi
desk-same = { $by ->
    [message] Ta sama wiadomość co { $id }
    [thread] Ta sama rozmowa co { $id }
    [order] Ten sam numer zamówienia lub umowy co { $id }
    [code] Ten sam kod aktywacyjny co { $id }
    [machine] Ten sam komputer co { $id }
   *[person] Ten sam nadawca co { $id }
}
desk-closed-by = Rozwiązane według późniejszej wiadomości { $id }. Odpowiedź nie jest potrzebna.
desk-closes = Informuje, że to rozwiązane: { $ids }
desk-refers-back = Klient powołuje się na wcześniejszą sprawę. Odszukaj ją po nazwisku lub adresie klienta.
desk-refers-to = Klient powołuje się na wcześniejszą wiadomość: { $id }
desk-refers-to-titled = Klient powołuje się na wcześniejszą wiadomość: { $id } ({ $title })
desk-winmail = Załącznik { $name } ma format, który otwiera tylko Outlook. Poproś klienta o przesłanie wiadomości jako zwykłego tekstu.
desk-letters-damaged = Niektóre litery tej wiadomości są uszkodzone, ponieważ podaje ona niewłaściwy zestaw znaków.
desk-sent-card = Klient przysłał dane karty płatniczej, tutaj zakryte. Prosimy usunąć je z systemu zgłoszeń i doradzić klientowi telefon do banku.
desk-sent-password = Klient przysłał hasło lub kod PIN, tutaj zakryte. Prosimy usunąć je z systemu zgłoszeń, nie używać go i doradzić klientowi zmianę.
desk-date-ambiguous = Data `{ $date }` nie została użyta: nic tu nie mówi, czy najpierw jest dzień, czy miesiąc.
desk-date-unknown = Data `{ $date }` nie została użyta, bo Keymend nie zna tego sposobu zapisu dat.
desk-failed = Podczas czytania tej wiadomości w Keymend wystąpił błąd ({ $place }). Prosimy otworzyć wiadomość w programie pocztowym i zgłosić błąd twórcom Keymend.
desk-text-cut = Odczytano tylko pierwsze { $kib } KiB tego tekstu.
desk-text-of-a-file = Tekst z załącznika { $name } odczytano jako część wiadomości.
desk-text-of-a-part = Tekst załącznika bez nazwy odczytano jako część wiadomości.
desk-file-not-read = Załącznik { $name }: { $advice }
desk-files-passed-over = Nie odczytano, bo Keymend nie zna formatu: { $names } ({ $count }).
desk-pictures-left = Obrazy, których Keymend nie odczytuje: { $names } ({ $count }). Trzeba je obejrzeć samodzielnie.
desk-texts-left = Tekst z załączników, którego nie odczytano, bo sama wiadomość mówi dość: { $names } ({ $count }).
desk-sent-by-a-program = Tę wiadomość wysłał program: raport o doręczeniu, automatyczna odpowiedź lub newsletter. Nie wymaga odpowiedzi.
desk-is-a-log = To dziennik programu, a nie wiadomość od klienta, dlatego nie ma szkicu.
desk-of-another-service = Ta wiadomość dotyczy innej Twojej usługi, a nie Kaspersky. Przekaż ją dalej.
desk-language-not-read = Keymend nie rozumie tego języka: { $language }. Wiadomość trzeba przeczytać samodzielnie.
desk-draft-asks-for-screen = Szkic zawiera tylko pytanie o tekst na ekranie.
desk-of-an-employee = Komputer należy do firmy lub szkoły: licencją zajmuje się jej administrator.
desk-draft-buys-nothing = Szkic zaleca niczego nie kupować.
desk-beside = Klient pyta też o coś innego, na to musi odpowiedzieć ktoś z zespołu: { $what }.
desk-asked-for-a-customer = Pyta o to osoba z Twojego zespołu w imieniu klienta: szkic jest dla klienta i nie ma adresata.
desk-draft-other-language = Keymend nie ma szkiców w języku tej wiadomości ({ $theirs }). Język tego szkicu: { $own }.
desk-draft-language-unknown = Nie wiadomo, w jakim języku jest ta wiadomość; język szkicu: { $own }.
desk-attachments-left = { $count ->
    [one] Nie sprawdzono { $count } załącznika.
    [few] Nie sprawdzono { $count } załączników.
    [many] Nie sprawdzono { $count } załączników.
   *[other] Nie sprawdzono { $count } załącznika.
}
desk-several = Ta wiadomość dotyczy kilku klientów lub komputerów ({ $count }). Każdą sprawę rozpatrz osobno.
desk-several-of-one = Klient opisuje kilka problemów ({ $count }). Odpowiedz na każdy z nich.
desk-cases-heading = Sprawy w tej wiadomości
desk-too-large = Wiadomość jest większa niż { $most } MiB i nie została odczytana. Zapisz jej załączniki i otwórz je po kolei.
desk-too-large-rest = Ta wiadomość jest większa niż { $most } MiB, dlatego odczytano tylko jej początek. Zapisz jej załączniki i otwórz je po kolei.
desk-sender-without-address = Nadawca { $name } nie ma tu adresu e-mail.
desk-sender-unknown = Nie podano tu nadawcy.
desk-draft-without-recipient = Szkic nie ma odbiorcy.
desk-too-many-parts = Wiadomość ma więcej niż { $most } części i nie została odczytana. Otwórz ją w swoim programie pocztowym.
desk-no-text = Wiadomość jest pusta. Poproś klienta o ponowne jej wysłanie.
desk-damaged = Tekst tej wiadomości jest uszkodzony i nie został odczytany. Poproś klienta o ponowne przesłanie go jako zwykłego tekstu.
desk-damaged-archive = Archiwum { $name } jest niepełne lub uszkodzone, dlatego nie zostało odczytane. Poproś klienta o ponowne przesłanie.
desk-empty = W { $mailbox } nie ma wiadomości. Sprawdź, czy to właściwy plik i czy eksport jest kompletny.
desk-row-too-long = Ten wiersz jest dłuższy niż { $most } MiB i nie został odczytany.
desk-row-not-read = Tego wiersza nie można odczytać. Sprawdź, czy jest to wiersz JSON lub tabeli z kolumną taką jak `text`.
desk-columns-unknown = Kolumny z { $mailbox }, których nie odczytano, bo Keymend nie rozumie ich nazw: { $columns }.
desk-not-a-mailbox = Keymend nie rozpoznaje { $path } jako skrzynki pocztowej. Wskaż plik mbox, Maildir, folder z wiadomościami, wiersze JSON lub tabelę z kolumną taką jak `text`.
desk-no-such-message = { $mailbox } nie zawiera wiadomości { $mark }. Identyfikator znajduje się w pierwszej kolumnie `keymend desk triage`.
desk-many-messages = { $path } zawiera kilka wiadomości. Wskaż jedną, na przykład { $path }:1, lub posortuj wszystkie poleceniem `keymend desk triage`.
desk-wanted-mailbox = Wskaż plik mbox, Maildir, folder z wiadomościami, wiersze JSON lub tabelę z kolumną taką jak `text`.
desk-wanted-template = Wskaż plik szablonu.
desk-template-wrong = Szablonu { $path } nie można użyć: { $error }. Popraw go lub użyj innego.
desk-template-value = wiersz { $line }: odpowiedź nie ma wartości `{ $name }`. Możliwe wartości: { $names }
desk-template-without-steps = W szablonie { $path } nie ma miejsca na kroki, więc szkic nie mówiłby, co zrobić. Dodaj `{ $steps }`.
desk-template-name = Nazwa szablonu { $path } nie oznacza języka. Nazwij go `answer.hbs` dla wszystkich języków albo kodem jednego z nich, na przykład `de.hbs`.
desk-template-left-out = Zamiast niego użyto wbudowanego tekstu.
desk-title = Wiadomości w dziale pomocy
desk-column-message = Wiadomość
desk-column-language = Język
desk-column-problem = Problem
desk-column-whose = Kto może to rozwiązać
desk-group-errors = Nie udało się odczytać
desk-group-fraud = Najpierw ostrzec tych klientów: możliwe oszustwo
desk-group-urgent = Pilne
desk-group-others = Pozostałe
desk-group-solved = Rozwiązane, odpowiedź nie jest potrzebna
desk-not-shown = Wiadomości niepokazane tutaj: { $count }. `--format jsonl` wypisuje wszystkie.
desk-stopped = Przerwano. Przetworzone wiadomości: { $messages }. Nic nie zapisano. Aby móc później kontynuować, uruchom polecenie z `--format jsonl -o FILE`, a potem dodaj `--resume`.
desk-draft-kept = Szkic { $name } został zmieniony, więc pozostał bez zmian.
desk-drafts-kept = Szkice, które ktoś edytował, więc pozostały bez zmian: { $count } ({ $names }). `--overwrite-drafts` zastępuje także je.
desk-summary = Wiadomości: { $messages }. Nierozpoznane: { $not-understood }. Pilne: { $urgent }. Nieodczytane: { $errors }.
desk-draft-notice = Szkic z Keymend. Przeczytaj go i popraw przed wysłaniem.
desk-draft-greeting = Dzień dobry,
desk-draft-sure = Dziękujemy za wiadomość. Rozumiemy, że chodzi o następującą sprawę: „{ $title }”.
desk-draft-unsure = Dziękujemy za wiadomość. Prawdopodobnie chodzi o następującą sprawę: „{ $title }”. Jeśli to coś innego, prosimy napisać, co widać na ekranie.
desk-draft-several = Dziękujemy za wiadomość. Opisane zostało kilka problemów: { $titles }.
desk-draft-not-understood = Dziękujemy za wiadomość. Aby pomóc, musimy wiedzieć więcej. Prosimy o przesłanie dokładnego tekstu lub kodu błędu z ekranu oraz nazwy produktu Kaspersky.
desk-draft-steps = Prosimy o wykonanie tych kroków:
desk-draft-missing = Prosimy też odpowiedzieć na te pytania:
desk-draft-whose = { $who ->
    [kaspersky] Jeśli to nie pomoże, problem może rozwiązać tylko pomoc techniczna Kaspersky: https://support.kaspersky.com/
    [shop] Jeśli to nie pomoże, prosimy o kontakt ze sklepem, który sprzedał licencję: tylko sklep może zmienić zamówienie.
    [admin] Jeśli to nie pomoże, prosimy o kontakt z administratorem komputera, który zarządza jego licencją.
   *[provider] Jeśli to nie pomoże, prosimy o kontakt z dostawcą subskrypcji: tylko dostawca może ją zmienić.
}
desk-draft-codes = Prosimy nie wysyłać nam pełnego kodu aktywacyjnego e-mailem; wystarczy pięć ostatnich znaków.
desk-draft-card = Wiadomość zawiera dane karty płatniczej. Wiadomość e-mail mogą przeczytać także inne osoby, dlatego prosimy zadzwonić do banku, powiedzieć, że dane zostały wysłane e-mailem, i zapytać, czy kartę trzeba wymienić. Nigdy nie potrzebujemy danych karty.
desk-draft-password = Wiadomość zawiera hasło lub kod PIN. Prosimy zmienić je od razu wszędzie, gdzie jest używane. Nigdy nie potrzebujemy hasła; prosimy nie wysyłać go ani nam, ani nikomu innemu.
desk-draft-well = Dziękujemy za informację. Cieszymy się, że wszystko znów działa.
desk-draft-thanks = Dziękujemy za wiadomość. W razie innych pytań prosimy o kontakt.
desk-draft-elsewhere = Dziękujemy za wiadomość. Nie dotyczy ona Kaspersky, lecz innej naszej usługi, dlatego przekazujemy ją osobom, które się nią zajmują.
desk-draft-other-matter = Dziękujemy za wiadomość. Naszym zdaniem nie dotyczy ona licencji. Przeczyta ją nasz pracownik i na nią odpowie.
desk-draft-pay-once = Prosimy nie płacić ponownie: zgodnie z wiadomością płatność została już dokonana.
desk-draft-employee = Na komputerze pracodawcy lub szkoły licencją zajmuje się administrator. Prosimy niczego nie kupować i powiadomić administratora lub dział IT.
desk-draft-fraud = Prosimy niczego nie płacić i nikomu nie podawać kodu ani hasła i nie dawać dostępu do komputera, nawet jeśli ktoś mówi, że dzwoni w naszym imieniu. W razie wątpliwości prosimy zadzwonić do nas pod numer podany na fakturze.
desk-draft-answer = { $question ->
    [uninstall-managed] Prosimy niczego nie odinstalowywać na komputerze pracodawcy lub szkoły: decyduje o tym administrator.
    [uninstall] Prosimy nie odinstalowywać aplikacji Kaspersky: to nie zmieni licencji, a bez aplikacji komputer nie jest chroniony.
    [other-code] Prosimy nie wpisywać innego kodu, dopóki trwa subskrypcja u nas. Kod warto zachować: będzie można go użyć po zakończeniu subskrypcji.
    [same-seller] Prosimy nie kupować ponownie u tego sprzedawcy, zanim sprawa się wyjaśni: z następnym kodem może być to samo.
    [buy] Prosimy niczego nie kupować i nie zmieniać kodu, dopóki sprawa się nie wyjaśni.
    [sign-in] Nie możemy zalogować się na konto za Państwa i nigdy nie potrzebujemy hasła. Prosimy zalogować się samodzielnie.
   *[how-long] Subskrypcja działa jeszcze przez pewien czas. Do kiedy, pokazuje okno licencji aplikacji Kaspersky.
}
desk-draft-beside = Pytają Państwo również o następującą sprawę: { $what }. Odpowie na to osoba z naszego zespołu.
desk-draft-earlier = Piszą Państwo, że to już się zdarzyło. Abyśmy mogli odnaleźć poprzednią wiadomość, prosimy podać jej numer lub dzień, w którym została wysłana.
desk-draft-earlier-known = Piszą Państwo, że to już się zdarzyło. Mamy poprzednią wiadomość i czytamy obie razem.
# What somebody asks besides; stands in desk-beside and desk-draft-beside.
desk-beside-what = { $matter ->
    [bill] faktura lub paragon
    [bill-address] adres lub nazwa na fakturze
   *[charged-twice] podwójne obciążenie
}
desk-draft-instead = { $step ->
    [early] Jeśli nowy kod lub plik klucza jest opłacony, ale dotrze dopiero po wygaśnięciu, prosimy dać nam znać jeszcze dziś: sprawdzimy, czy można go wysłać wcześniej.
    [places] Jeśli potrzeba więcej miejsc, prosimy napisać nam, ile.
    [renewal] Jeśli odnowienie nie jest opłacone i nie ma kodu, prosimy zamówić je u nas.
    [key] Jeśli nie ma odnowionego klucza, prosimy zamówić go u nas.
    [administrator] Prosimy zapytać administratora: firma zarządza licencjami i urządzeniami w Kaspersky Security Center, a nie w My Kaspersky.
    [card] Prosimy podać nam nową kartę na naszej stronie lub telefonicznie, nigdy e-mailem, a następnie zapytać nas, którego dnia ponowimy płatność.
    [cancel] Jeśli ma być używany kod, prosimy zwrócić się do nas o anulowanie subskrypcji, a następnie poczekać, aż subskrypcja wygaśnie.
   *[pay] Jeśli nasz rachunek nie jest jeszcze opłacony, prosimy go opłacić lub odnowić subskrypcję u nas. Jeśli jest opłacony, prosimy nie płacić ponownie.
}
desk-draft-last-signs = { $code ->
    [previous-code] Pięć ostatnich znaków poprzedniego kodu aktywacyjnego
   *[new-code] Pięć ostatnich znaków kodu aktywacyjnego, który ma być teraz użyty
}
desk-draft-ours = Zajmujemy się tą sprawą i napiszemy ponownie.

## Codes of the subscription service

desk-kss-heading = Kody usługi subskrypcji dla działu pomocy dostawcy
desk-kss-source = Znane z publicznie dostępnego kodu dostawców, a nie z dokumentacji firmy Kaspersky.
desk-code-line = wiersz { $line }
desk-code-subscriber = abonent { $number }
desk-kss = { $code ->
    [c1] Wysłano Activate, ale ten SubscriberId jest już aktywny. Sprawdź poleceniem GetInfo i podaj klientowi ponownie istniejący kod.
    [c2] Ten SubscriberId nie jest jeszcze aktywny. Wyślij Activate.
    [c3] Wysłano Renew z datą końcową wcześniejszą niż obecna. Popraw datę.
    [c4] Subskrypcja jest już ostatecznie anulowana (HardCancel). Potrzebny jest nowy SubscriberId, a klient otrzyma nowy kod.
    [c5] Ten SubscriberId jest nieznany. Sprawdź, czy to właściwe konto i czy usługę w ogóle zamówiono.
    [c6] To samo zlecenie wysłano dwa razy. Zignoruj ten błąd i sprawdź stan poleceniem GetInfo.
    [c8] Twoja pula kodów aktywacyjnych jest pusta. Poproś firmę Kaspersky o nowe; klient nie popełnił błędu.
    [c9] Identyfikator produktu jest nieznany. Popraw konfigurację.
    [c101] Okres jest krótszy niż 28 dni. Wydłuż go.
    [c103] Początek jest w przyszłości. Sprawdź zegar serwera i ustaw początek na teraz.
    [c105] Subskrypcja jest anulowana (SoftCancel) i nie można jej aktywować. Złóż nowe zlecenie.
    [c202] Wysłano Renew dla subskrypcji bez daty końca. Nie ma czego odnawiać: sprawdź, czy subskrypcji nie wstrzymano i czy rachunki są opłacone.
    [c204] Wysłano Renew, gdy subskrypcja jest wstrzymana. Wyślij zamiast tego Resume; kod pozostaje ten sam.
    [c303] Wysłano SoftCancel, gdy subskrypcja jest wstrzymana. Najpierw wyślij Resume albo użyj HardCancel.
    [c304] Data anulowania jest sprzed ponad 14 dni. Wybierz późniejszą.
    [c401] Wstrzymać można tylko subskrypcję bez daty końca.
    [c402] Subskrypcja jest już wstrzymana.
    [c501] Wysłano Resume, ale subskrypcja jest aktywna. Problem leży gdzie indziej: niech klient odświeży stan na urządzeniu.
    [c601] Twoja umowa nie pozwala na to polecenie.
    [c602] Atrybut jest nieprawidłowy, na przykład data sprzed 2008 roku lub sprzed początku.
    [cactivate] Uruchamia subskrypcję i podaje jej kod. Dopóki subskrypcja trwa, nie można zmienić produktu ani liczby urządzeń: aby zmienić plan, anuluj ją poleceniem HardCancel i wyślij nowe Activate. Klient otrzyma wtedy nowy kod.
    [crenew] Przesuwa datę końca subskrypcji, która ją ma. Dla wstrzymanej subskrypcji właściwym poleceniem jest Resume.
    [cpause] Wstrzymuje subskrypcję bez daty końca, zwykle z powodu nieopłaconego rachunku. Wznawia ją Resume; kod pozostaje ten sam.
    [cresume] Wznawia wstrzymaną subskrypcję. Klient nie potrzebuje nowego kodu.
    [csoftcancel] Anuluje subskrypcję, ale nie wtedy, gdy jest wstrzymana. Potem nie można jej ponownie aktywować: klient potrzebuje nowego zlecenia.
    [chardcancel] Anuluje subskrypcję ostatecznie, także przy zmianie planu. Stary kod przestaje działać, a klient potrzebuje nowego.
   *[c99] Nieznany błąd. Spróbuj ponownie, a potem zapytaj firmę Kaspersky.
}
desk-kss-customer = Dla klienta: { $answer }
# What the desk answers a customer; each word names a group of codes.
desk-kss-answer = { $answer ->
    [again] Państwa subskrypcja jest aktywna, a kod aktywacyjny się nie zmienił. Wysyłamy go jeszcze raz.
    [started] Aktywujemy Państwa subskrypcję. Gdy tylko będzie aktywna, otrzymają Państwo kod aktywacyjny.
    [order] Poprzednia subskrypcja jest anulowana i nie można jej kontynuować. Po zamówieniu nowej otrzymają Państwo nowy kod aktywacyjny.
    [account] Nie możemy znaleźć Państwa subskrypcji. Prosimy o podanie numeru klienta i daty zamówienia.
    [pool] W tej chwili nie mamy wolnego kodu aktywacyjnego. To nie Państwa wina; prosimy nie płacić ponownie. Wyślemy kod, gdy tylko go otrzymamy.
    [endless] Państwa subskrypcja nie ma daty końca, więc nie ma czego odnawiać. Sprawdzamy, czy nie jest wstrzymana i czy rachunki są opłacone.
    [paused] Państwa subskrypcja jest wstrzymana. Po jej wznowieniu licencja znów będzie działać z kodem aktywacyjnym, który już Państwo mają.
    [cancel] Państwa subskrypcja jest wstrzymana. Prosimy o informację, czy anulować ją od razu.
    [dated] Subskrypcji z datą końca nie można wstrzymać. Trwa ona do tej daty.
    [active] U nas Państwa subskrypcja jest aktywna. Prosimy odświeżyć stan subskrypcji w aplikacji Kaspersky i napisać do nas, jeśli nadal pokazuje coś innego.
    [changed] Poprzednia subskrypcja została zakończona, na przykład z powodu zmiany planu, a jej kod aktywacyjny już nie działa. Jeśli mają Państwo nową subskrypcję, prosimy wpisać jej nowy kod aktywacyjny w aplikacji Kaspersky.
    [plan] Po zmianie planu u nas otrzymują Państwo nowy kod aktywacyjny, a poprzedni przestaje działać. Nie trzeba niczego kupować ani zamawiać: nowy kod dostaną Państwo od nas. Gdy tylko będą go Państwo mieli, prosimy wpisać go w aplikacji Kaspersky.
   *[ours] Błąd jest po naszej stronie; nie muszą Państwo nic robić. Napiszemy, gdy tylko go poprawimy.
}
