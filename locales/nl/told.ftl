## Vragen

told-number-or-nothing = Nummer, of niets als er geen past:
told-write-these-texts = Deze teksten in de momentopname opslaan? [ja/nee]
told-send-it = Nu verzenden? [ja/nee]
told-ask-begin = Keymend vraagt wat het nodig heeft om aanvragen te schrijven en te verzenden. Druk op Enter om een instelling te laten zoals die is. Keymend bewaart geen wachtwoord.
told-ask-name = Uw naam
told-ask-from = Het e-mailadres waarvan u schrijft
told-ask-server = Uw mailserver, bijvoorbeeld smtp.example.org, of het pad van een lokaal mailprogramma
told-ask-port = De poort ervan; Enter voor de gebruikelijke
told-ask-security = Versleuteling: `tls` (poort 465) of `starttls` (poort 587)
told-ask-user = Uw gebruikersnaam op de mailserver
told-ask-password = Een opdracht die het wachtwoord toont, bijvoorbeeld `pass show mail`, of het pad van een bestand waarin het staat
told-ask-done = De instellingen zijn opgeslagen in { $path }.
told-ask-stopped = Afgebroken; er is geen instelling gewijzigd.
told-ask-test = Een testbericht naar { $address } sturen? [ja/nee]
told-test-subject = Testbericht van Keymend
told-test-body = Dit is een testbericht. Uw mailinstellingen werken: Keymend kan aanvragen voor u verzenden.
told-test-look = Controleer of het bericht aankomt op { $address }; het kan in de map met ongewenste mail staan.
told-enter-skips = { $question } (Enter slaat over, q stopt de vragen)
told-type-contact = Typ een e-mailadres of telefoonnummer.
told-type-words = Antwoord alstublieft in woorden.
told-type-name = Dit lijkt op een bestelnummer, een code of een adres, niet op een naam. Typ de naam.
told-type-mail = Typ een e-mailadres, bijvoorbeeld naam@example.org.
told-type-date = Typ een datum, bijvoorbeeld { $day }.
told-type-count = Typ een getal, bijvoorbeeld 3.
told-answer-yes-or-no = Antwoord met ja of nee.
told-switch-language-how = Deze tekst lijkt Nederlands te zijn. Voeg `--language nl` toe om het antwoord in het Nederlands te krijgen.

## Wat er gebeurt

told-still-waiting = Nog geen antwoord: { $probe }.
told-capture-written = Waarden opgeslagen in { $path }: { $facts }; niet-leesbare bronnen: { $missing }. Stel de diagnose met `{ $command }`.
told-lines-left-out = Regels die Keymend niet begrijpt, zijn weggelaten: { $lines }. `--whole` voegt ze toe.
told-setting-set = { $key } is ingesteld in { $path }.
told-left-out = Weggelaten: { $why }
told-kept-as-value = `{ $kept }` is niet de naam van een soort en geldt daarom als een waarde die niet wordt vervangen.
told-map-kept = De lijst met vervangen waarden staat in { $path }. Houd dat bestand privé.
told-not-shown = (niet getoond)
told-replaced = { $path }, vervangen: { $what }.
told-replaced-nothing = niets
told-read-as = Gelezen als { $encoding }.
told-lines-not-readable = { $lines ->
    [one] Eén onleesbare regel is weggelaten: { $numbers }.
   *[other] { $lines } onleesbare regels zijn weggelaten: { $numbers }.
}
told-topics-checked = Keymend heeft { $files } onderwerpbestanden gecontroleerd: de eigen bestanden{ $folders }. Fouten: { $complaints }.
told-and-folder = { " " }en die uit { $folder }
told-fill-in = Vul in wat met FILL IN is gemarkeerd. `{ $command }` noemt elke plek die nog open is.
told-templates-checked = Gecontroleerde sjablonen: { $letters }; talen: { $languages }. Fouten: { $complaints }.

## Tickets

told-ticket = Ticket { $number }: { $state }.
told-ticket-damaged = Ticket { $number }: { $why }
told-state-draft = concept
told-state-sending = onderbroken tijdens het verzenden
told-state-uncertain = misschien verzonden
told-state-sent = verzonden
told-state-closed = gesloten
told-did-create = geschreven
told-did-edit = gewijzigd
told-did-not-send = niet verzonden
told-did-reopen = heropend
told-did-note = antwoord genoteerd
told-did-not-look-up = niet nagekeken
told-their-number = Nummer daar: { $number }
told-noted = Genoteerd in ticket { $number }.
told-noted-answer = Antwoord, genoteerd op { $day }: { $text }
told-state-at-desk = Ticket { $number } is ticket { $theirs } in { $system }: { $status }, laatst gewijzigd { $updated }.
told-state-at-desk-undated = Ticket { $number } is ticket { $theirs } in { $system }: { $status }.
told-no-ticket-fits = Er is geen ticket dat past.
told-no-tickets = Er zijn nog geen tickets. `keymend ticket new` schrijft er een.
told-stopped-kept = Gestopt. Uw antwoorden zijn opgeslagen als ticket { $number } in { $path }. Verder gaan: `{ $edit }`.
told-stopped-empty = Gestopt. Er is niets opgeslagen.
told-type-code = Dit lijkt niet op een code of sleutel: die bestaan uit groepen letters en cijfers, zoals ABCDE-12345-FGHJK-67890. Typ hem, of druk op Enter als u hem niet hebt.
told-type-some-number = Typ het nummer; dit is er geen.
told-type-thing = Dit is een e-mailadres. Typ de naam.
told-stays-empty = Ook dat past niet; dit veld blijft leeg.
told-whose-licence = Deze bestanden komen van een andere computer. Als de licentie niet van u is, typ dan van wie, bijvoorbeeld de naam van uw klant. Is zij van u, druk dan op Enter.
told-own-words-stay = Keymend vertaalt uw eigen woorden niet: die blijven in hun taal ({ $words }), de rest van de brief is in een andere ({ $letter }).
told-providers-checked = Gecontroleerde aanbiederbestanden in { $folder }: { $files }. Fouten: { $complaints }.
told-older-tickets = Oudere tickets: { $count }. `keymend ticket list --all` toont die ook.
told-ticket-is-closed = Ticket { $number } is gesloten. De map { $path } blijft bestaan.
told-state-handed-over-on = overhandigd op { $day } { $by ->
    [form] via het formulier
    [phone] per telefoon
    [letter] per brief
    [email] per e-mail
    [chat] in een chat
   *[in-person] persoonlijk
}
told-did-hand-over = overhandigd
told-several-open = Er zijn meer tickets open:
told-which-number = Welke? Typ het nummer; Enter stopt.
told-close-ticket-of = Ticket { $number } ({ $whose }) sluiten? [ja/nee]
told-ticket-of-is-closed = Ticket { $number } ({ $whose }) is gesloten. De map { $path } blijft bestaan.
told-same-problem = Ticket { $number } gaat over hetzelfde probleem en blijft zoals het is.
told-same-problem-of = Ticket { $number } ({ $whose }) gaat over hetzelfde probleem en blijft zoals het is.
told-name-the-customer = Bij sommige tickets staat niet van wie ze zijn. Noem de klant met `{ $edit }`.
told-then-hand-over = Als u de aanvraag hebt overhandigd, noteer dat dan met `{ $command }`.
told-ticket-kept = Ticket { $number } is opgeslagen in { $path }.
told-request-kept = Aanvraag { $number } is opgeslagen in { $path }.
told-for-reading = Dezelfde brief in uw taal, om te lezen: { $path }
told-look-then-send = Bekijk alles met `{ $look }` en verzend het daarna met `{ $send }`.
told-open-page = Open { $page } en voer de aanvraag daar veld voor veld in.
told-give-address = Geef het adres op met `{ $edit }`, of maak een concept met `{ $export }`.
told-add-address = Voeg het adres toe met `{ $edit }`.
told-attached = Bijgevoegd: { $file }
told-in-bundle = In het pakket: { $file }
told-file = { $name }, { $bytes } bytes
told-file-with-notes = { $name }, { $bytes } bytes ({ $notes })
told-file-notes = { $first }; { $second }
told-file-unchecked = ongewijzigd, niet gecontroleerd
told-file-replaced = vervangen: { $what }
told-file-lines-left-out = weggelaten regels: { $lines }
told-to = Aan: { $to }
told-subject = Onderwerp: { $subject }
told-queue = Wachtrij: { $queue }
told-from = Van: { $from }
told-opened-in-mail = Het concept is geopend in uw mailprogramma. Als u het daar hebt verzonden, noteer dat dan met `{ $command }`.
told-text-not-changed = De tekst is niet gewijzigd.
told-took-card = Keymend heeft uw kaartnummer en andere gegevens van uw kaart niet bewaard. Niemand bij Kaspersky heeft die nodig. Hebt u ze aan iemand gestuurd, meld dat dan aan uw bank.
told-took-password = Keymend heeft uw wachtwoord, pincode of eenmalige code niet bewaard. Niemand bij Kaspersky heeft die nodig. Hebt u die aan iemand gestuurd, wijzig die dan.
told-took-personal = Keymend heeft uw fiscale nummer, identiteitsnummer of geboortedatum niet bewaard. Niemand bij Kaspersky heeft die nodig.
told-looks-like-card = Dit lijkt op het nummer van een betaalkaart. Keymend heeft het niet bewaard en niemand bij Kaspersky heeft het nodig. Hebt u het aan iemand gestuurd, meld dat dan aan uw bank.
told-addressed-to = Geadresseerde: { $to }. Reden: { $why }.
told-addressed-to-named = Geadresseerde: { $to } ({ $name }). Reden: { $why }.
told-to-kaspersky = Kaspersky
told-to-provider = de provider
told-to-shop = de winkel
told-to-admin = de beheerder
told-why-chosen = u hebt deze geadresseerde gekozen
told-why-can-solve = deze geadresseerde kan het probleem oplossen
told-why-provider = het abonnement wordt beheerd door een provider, en alleen de provider kan het wijzigen
told-why-administrator = een beheerder beheert de licentie van deze computer en vraagt zo nodig anderen
told-why-bought-from-kaspersky = de licentie is bij Kaspersky zelf gekocht; Kaspersky is dus de winkel
told-why-chosen-instead = { $why }; de diagnose zou een andere geadresseerde hebben gekozen: { $other } ({ $other-why })
told-not-filled-in = Niet ingevuld: { $fields }. Vul een veld in met `--set { $first }=...`.
told-reach-note = Wat er over { $name } bekend is (in het Engels): { $note }
told-reach-unknown = Keymend kent hun contactgegevens niet. Zoek een telefoonnummer of adres op de factuur, in het contract of op hun website.
told-reach = Zo bereikt u { $name }: { $how }.
told-steps-set-aside = Het verslag van de stappen is beschadigd en weggelaten. Het staat nu in { $path }.
told-steps-left-out = Het verslag van de stappen is weggelaten: { $why }
told-read-attached = Lees de bijgevoegde bestanden voordat u ja zegt. Ze staan in { $folder }.
told-sending-again = Wordt opnieuw verzonden met dezelfde Message-ID { $id }. Misschien krijgt de geadresseerde het bericht twee keer.
told-trying-again = { $seconds ->
    [one] { $why }. Nieuwe poging over { $seconds } seconde.
   *[other] { $why }. Nieuwe poging over { $seconds } seconden.
}
told-sent = Verzonden. Antwoord van de mailserver: { $reply }
told-sent-to-desk = Verzonden: { $reply }.
told-desk-took-it = ticket { $number } in { $system }
told-desk-was-there = het was al aangekomen, als ticket { $number } in { $system }, en is niet opnieuw verzonden
told-desk-added-it = toegevoegd aan het ticket in { $system }
told-desk-had-it = het was al aan het ticket in { $system } toegevoegd en is niet opnieuw verzonden
told-desk-looks-up = Er wordt gekeken of het verzoek al is aangekomen: { $system }.
told-mail-program-took-it = het lokale e-mailprogramma heeft het bericht aangenomen
told-from-keymend = wat Keymend heeft gevonden
told-step-done = gedaan
told-step-waited = gewacht
told-step-waited-until = gewacht tot { $until }

## Het verslag van een stap

told-step-worked = gedaan, en het is gelukt
told-step-has-not-helped = gedaan, maar het heeft niet geholpen
told-step-not-done = niet gedaan
told-step-run = uitgevoerd door Keymend
told-step-changed = er is nu een ander probleem
told-step-not-agreed = niet mee akkoord gegaan
told-tried-run = Uitgevoerd door Keymend: “{ $step }”
told-tried-has-not-helped = Gedaan, hielp niet: “{ $step }”
told-tried-worked = Gedaan, deze stap is gelukt: “{ $step }”
told-tried-waits = Gedaan, wachttijd tot { $until }: “{ $step }”
told-tried-done = Gedaan: “{ $step }”
told-run-exit-code = afsluitcode { $code }
told-run-too-long = afgebroken omdat het te lang duurde
told-run-interrupted = onderbroken
told-run-printed = uitvoer: { $text }
told-dry-run = Proefrun: er is niets verzonden. Verzenden doet u met `{ $command }`.
told-paper-kept = Het bestand { $name } is buiten Keymend gewijzigd. Die versie blijft bewaard als { $kept }.
told-paper-edited = Het bestand { $name } is buiten Keymend gewijzigd; de wijziging hoort niet bij het verzoek. Het verzoek wijzigt u met `{ $command }`.
