letter-subject = { $title } (Kaspersky)
letter-subject-customer = W imieniu klienta: „{ $title }”
letter-vendor = Kaspersky
letter-to = Do
letter-mail = E-mail
letter-page = Strona do otwarcia
letter-telephone = Telefon
letter-about = Temat
letter-date = Data
letter-colon = { $label }: { $value }
letter-recipient-kaspersky = pomoc techniczna Kaspersky
letter-recipient-provider = pomoc techniczna dostawcy usług
letter-recipient-shop = sklep, który sprzedał licencję
letter-recipient-admin = administrator komputera
letter-named = { $recipient } ({ $name })

letter-greeting-kaspersky = Dzień dobry,
letter-greeting-provider = Dzień dobry,
letter-greeting-shop = Dzień dobry,
letter-greeting-admin = Dzień dobry,
letter-opening-kaspersky = proszę o pomoc w sprawie mojej licencji Kaspersky, ponieważ nie udało mi się znaleźć rozwiązania.
letter-opening-provider = moja ochrona Kaspersky jest częścią subskrypcji, którą Państwo zarządzają, dlatego Kaspersky nie może jej zmienić. Proszę o sprawdzenie subskrypcji i o pomoc w następującej sprawie.
letter-opening-shop = proszę o pomoc w sprawie licencji Kaspersky kupionej u Państwa. Proszę o sprawdzenie mojego zamówienia.
letter-opening-admin = licencja Kaspersky na tym komputerze wymaga interwencji administratora; nie mogę jej zmienić samodzielnie.
letter-opening-customer-kaspersky = piszę w imieniu klienta, który potrzebuje pomocy w sprawie licencji Kaspersky. Nie udało się nam znaleźć rozwiązania.
letter-opening-customer-provider = piszę w imieniu klienta, którego ochrona Kaspersky jest częścią subskrypcji zarządzanej przez Państwa, więc Kaspersky nie może jej zmienić. Proszę o sprawdzenie jej po Państwa stronie i pomoc w następującej sprawie.
letter-opening-customer-shop = piszę w imieniu klienta, który kupił u Państwa licencję Kaspersky i potrzebuje pomocy. Proszę o sprawdzenie zamówienia.
letter-opening-customer-admin = piszę w imieniu użytkownika tego komputera. Jego licencja Kaspersky wymaga Pana/Pani uwagi.
letter-enter-in-form = Do wpisania pole po polu w formularzu na tej stronie:
letter-masked = Kody aktywacyjne i klucze licencyjne są zamaskowane, z wyjątkiem tych, które świadomie podano w całości. Na prośbę podam je w całości.
letter-stand-in-code = kod
letter-stand-in-person = osoba
letter-stand-in-user = użytkownik
letter-stand-in-host = komputer
letter-stand-in-telephone = telefon
letter-stand-in-group = grupa
letter-stand-in-subscriber = abonent
letter-stand-in-payment = płatność
letter-stand-in-personal = dane-osobowe
letter-stand-in-street = ulica
letter-stand-in-token = token
letter-stand-in-hardware = sprzęt
letter-stand-in-word = słowo
letter-closing = Z poważaniem
letter-case = Sprawa
letter-missing = Nie podano
letter-to-fill = To nie należy do listu. Nie podano; uzupełnij, co możesz:
letter-proofs = Co komputer pokazuje o licencji
letter-source = Źródło
letter-attach = Załączniki, dołączone lub do dołączenia
letter-days-left = { $count ->
    [one] pozostał { $count } dzień
    [few] pozostały { $count } dni
    [many] pozostało { $count } dni
   *[other] pozostało { $count } dnia
}

letter-field-problem = Problem
letter-field-product = Produkt
letter-field-version = Wersja
letter-field-system = System operacyjny
letter-field-license-status = Stan licencji
letter-field-license-expires = Data wygaśnięcia licencji
letter-field-subscription-status = Stan subskrypcji
letter-field-provider = Dostawca usług
letter-field-message = Tekst na ekranie
letter-field-error-code = Kod błędu
letter-field-databases = Data baz danych
letter-field-purchase-channel = Pochodzenie licencji
letter-field-paid = Odnowienie opłacone
letter-field-policy = Zasada administratora
letter-field-description = Opis
    .question = Co zostało zrobione i co się stało?
letter-field-steps-tried = Już wypróbowano
    .question = Czego już próbowano?
letter-field-customer = Klient
    .question = Jak nazywa się klient?
letter-field-name = Imię i nazwisko
    .question = Jakie imię i nazwisko podać?
letter-field-contact = Kontakt
    .question = Pod jakim adresem e-mail lub numerem telefonu można się skontaktować?
letter-field-account-email = E-mail konta
    .question = Jakiego adresu e-mail używa konto My Kaspersky?
letter-field-new-code = Nowy kod aktywacyjny
    .question = Jaki kod aktywacyjny ma zostać teraz użyty?
letter-field-previous-code = Poprzedni kod aktywacyjny
    .question = Jaki kod aktywacyjny był używany wcześniej?
letter-field-license-key = Klucz lub numer licencji
    .question = Jaki klucz lub numer licencji pokazuje okno licencji?
letter-field-order-number = Numer zamówienia
    .question = Jaki jest numer zamówienia?
letter-field-order-email = E-mail zamówienia
    .question = Jaki adres e-mail podano w zamówieniu?
letter-field-amount = Kwota
    .question = Jaką kwotę zapłacono?
letter-field-payment-date = Data płatności
    .question = Którego dnia pobrano płatność?
letter-field-purchase-date = Data zakupu
    .question = Kiedy kupiono licencję?
letter-field-purchase-place = Miejsce zakupu
    .question = W jakim sklepie lub na jakiej stronie ją kupiono?
letter-field-purchase-country = Kraj zakupu
    .question = W jakim kraju ją kupiono?
letter-field-use-country = Kraj użytkowania
    .question = W jakim kraju jest używana?
letter-field-ordered-product = Zamówiony produkt
    .question = Jaki produkt podano w zamówieniu lub na pudełku?
letter-field-first-activation = Pierwsza aktywacja
    .question = Kiedy mniej więcej kod aktywowano po raz pierwszy?
letter-field-device-count = Liczba urządzeń
    .question = Na ilu urządzeniach jest używana licencja?
letter-field-devices-allowed = Urządzenia objęte licencją
letter-field-reinstall-reason = Powód ponownej instalacji
    .question = Dlaczego aplikację Kaspersky zainstalowano ponownie?
letter-field-subscriber-number = Numer abonenta lub umowy
    .question = Jaki jest numer abonenta lub umowy u dostawcy usług?
letter-field-host = Komputer
    .question = Jak nazywa się komputer?
letter-field-other-computers = Nie dotyczy tych innych komputerów

letter-complaint-account-required = Aplikacja Kaspersky wymaga połączenia z My Kaspersky, a nie udaje mi się połączyć tego urządzenia
letter-complaint-app-store-subscription = Moja subskrypcja ze sklepu z aplikacjami nie pojawia się w aplikacji Kaspersky
letter-complaint-auto-renewal-off = { $stand ->
    [paid] Opłata została wniesiona, ale moja subskrypcja nie została odnowiona automatycznie
   *[other] Automatyczne odnawianie mojej licencji nie działa
}
letter-complaint-billing-only = Mam problem z płatnością za Kaspersky
letter-complaint-business-key-in-home-product = Kupiona licencja nie pasuje do mojego produktu Kaspersky: jedno jest dla firm, drugie do użytku domowego
letter-complaint-code-lost = Nie mogę znaleźć mojego kodu aktywacyjnego
letter-complaint-code-mistyped = Mój kod aktywacyjny jest odrzucany jako nieprawidłowy
letter-complaint-code-refused-under-subscription = Mój nowy kod aktywacyjny nie jest przyjmowany, ponieważ subskrypcja jest nadal aktywna
letter-complaint-key-file-needed = Nie mogę aktywować komputera bez dostępu do Internetu i potrzebuję pliku klucza
letter-complaint-license-expired = { $stand ->
    [paid] Odnowienie zostało opłacone, ale licencja nadal jest pokazywana jako wygasła
   *[other] { $title }
}
letter-complaint-managed-by-administrator = { $stand ->
    [ended] Licencja Kaspersky na tym komputerze wygasła
   *[other] Licencja Kaspersky na tym komputerze nie działa prawidłowo
}
letter-complaint-not-activated = { $stand ->
    [paid] Opłata została wniesiona, ale na moim urządzeniu nie ma licencji
   *[other] { $title }
}
letter-complaint-not-an-activation-code = To, co mam, nie jest przyjmowane jako kod aktywacyjny
letter-complaint-paid-without-code = Opłata została wniesiona, ale nie otrzymano kodu aktywacyjnego
letter-complaint-previous-code-refused = Mój poprzedni kod aktywacyjny nie jest przyjmowany
letter-complaint-previous-license-not-found = Aplikacja Kaspersky żąda mojego poprzedniego kodu aktywacyjnego
letter-complaint-product-end-of-support = Moja licencja nie działa, ponieważ ta wersja nie jest już obsługiwana
letter-complaint-promo-code = Mój bezpłatny lub promocyjny kod nie jest uznawany za poprzednią licencję przy odnowieniu
letter-complaint-shorter-term-than-paid = Nowa licencja jest krótsza niż opłacony okres
letter-complaint-subscription-grace = { $stand ->
    [paid] Opłata została wniesiona, ale moja subskrypcja Kaspersky nie została odnowiona i wkrótce przestanie działać
   *[other] Moja subskrypcja Kaspersky wygasła, nie została odnowiona i wkrótce przestanie działać
}
letter-complaint-subscription-grace-over = { $stand ->
    [paid] Opłata została wniesiona, ale moja subskrypcja Kaspersky nie została odnowiona i już nie działa
   *[other] Moja subskrypcja Kaspersky nie została odnowiona i już nie działa
}
letter-complaint-subscription-status-outdated = { $stand ->
    [paid] Opłata została wniesiona, ale odnowienie mojej subskrypcji Kaspersky nie dotarło na to urządzenie
   *[other] Odnowienie mojej subskrypcji Kaspersky nie dotarło na to urządzenie
}
letter-complaint-subscription-suspended = { $stand ->
    [paid] Opłata została wniesiona, ale moja subskrypcja Kaspersky jest wstrzymana
   *[other] Moja subskrypcja Kaspersky jest wstrzymana
}
letter-complaint-third-party-subscription = { $stand ->
    [paid] Opłata została wniesiona, ale moja subskrypcja Kaspersky nie została odnowiona
    [ended] Moja subskrypcja Kaspersky wygasła i nie została odnowiona
   *[other] Moja subskrypcja Kaspersky nie działa prawidłowo
}
