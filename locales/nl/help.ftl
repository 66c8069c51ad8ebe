help-usage = Gebruik:
help-commands = Opdrachten
help-arguments = Argumenten
help-options = Opties
help-examples = Voorbeelden:
help-default = [standaard: { $value }]
help-values = [mogelijke waarden: { $values }]
help-help = De Help tonen
    .long = De uitgebreide Help tonen
help-version = De versie tonen
help-help-command = De Help van een opdracht tonen

## Opdrachten

help-keymend = Zoekt uit waarom een Kaspersky-licentie niet kan worden verlengd of geactiveerd, begeleidt u bij de oplossing en schrijft de aanvraag wanneer iemand anders moet helpen
    .examples =
        keymend                                    wat er mis is op deze computer
        keymend app-info.txt                       wat er mis is volgens een momentopname
        keymend --message "Enter the previous activation code"
        keymend explain 89479002                   wat een foutcode betekent
        keymend ticket new app-info.txt -o request.txt
        keymend page                               hetzelfde in uw browser
    .after = Afsluitcodes: 0 alles is in orde, 1 er is een probleem gevonden, 2 verkeerd gebruik, 3 er kon te weinig worden gecontroleerd, 4 het verzenden is mislukt en het concept is bewaard, 5 deze computer stond het niet toe (schijf vol, map onbruikbaar), 6 gestopt omdat er iets privé naar buiten zou zijn gegaan, 130 onderbroken.
help-page = Keymend in uw browser openen: diagnose, oplossing en aanvraag op één pagina
    .examples =
        keymend page                       de pagina wordt in uw browser geopend
        keymend page app-info.txt          hetzelfde, voor een momentopname
        keymend page --no-browser          toont het adres dat u één keer opent in een browser op deze computer
    .after = De pagina is alleen vanaf deze computer bereikbaar, en alleen in de browser die de pagina het eerst heeft geopend. Keymend stopt wanneer u op de pagina op “Keymend afsluiten” klikt, twee minuten nadat de pagina is gesloten of na dertig minuten zonder gebruik.
help-diagnose = Momentopnamen of deze computer uitlezen en zeggen wat er mis is met de licentie
    .examples = keymend diagnose app-info.txt --answer purchase.channel=provider
help-collect = Een momentopname van deze computer zonder privéwaarden opslaan, om de diagnose ergens anders te stellen
    .examples = keymend collect -o capture.zip      daarna, op een willekeurige computer: keymend diagnose capture.zip
    .after = Een momentopname bevat gegevens en de regels die Keymend begrijpt. `--whole` toont de andere regels zonder privéwaarden en voegt ze daarna toe.
help-explain = Zeggen wat een foutcode, een onderwerp of een tekst op het scherm betekent
    .examples =
        keymend explain 89479002
        keymend explain previous-license-not-found
        keymend explain "Enter the previous activation code"
        keymend explain "kaspersky renewal trouble" --closest 2
help-fix = Het probleem stap voor stap oplossen en na elke stap controleren of die heeft geholpen
    .examples =
        keymend fix app-info.txt                   leest het bestand na elke stap opnieuw
        keymend fix                                gaat verder waar u was gebleven
        keymend fix --topic license-expired --no-input --format html -o plan.html
help-ticket = Aanvragen schrijven, bewaren en verzenden aan degenen die moeten helpen
help-ticket-new = Een aanvraag schrijven op basis van de diagnose en die bewaren
    .examples =
        keymend ticket new app-info.txt
        keymend ticket new app-info.txt --topic license-expired --to shop --set order-number=12345 -o request.txt
        keymend ticket new app-info.txt --language de --attach kesl.log --format eml -o draft.eml
help-ticket-list = De tickets weergeven
help-ticket-show = Een aanvraag tonen
    .examples = keymend ticket show 3 --format markdown
help-ticket-edit = De velden, de geadresseerde of de bijlagen wijzigen van een aanvraag die nog niet is verzonden
    .examples = keymend ticket edit 3 --set order-number=12345 --to shop --attach setup.log
help-ticket-send = Een aanvraag tonen en daarna per e-mail verzenden
    .examples =
        keymend ticket send 3 --dry-run
        keymend ticket send 3 --yes
        keymend ticket send 3 --follow-up "The new code works on the second computer"
    .after = Afsluitcode 4: de aanvraag is niet verzonden, of dat is niet zeker; het concept is bewaard.
help-ticket-export = Een e-mailconcept tonen of het bewijspakket opslaan
    .examples =
        keymend ticket export 3 -o draft.eml
        keymend ticket export 3 --bundle -o evidence.zip
help-ticket-close = Een ticket sluiten; de map ervan blijft bestaan
help-ticket-status = Het ticketsysteem van de helpdesk vragen wat er van een verzoek is geworden
    .examples = keymend ticket status 3
help-ticket-handed-over = Noteren dat u een aanvraag zelf hebt overhandigd: op een pagina, per telefoon of als brief
    .examples = keymend ticket handed-over 3 --by phone --on 2026-11-27 --their-number 4711
help-ticket-note = Noteren wat de helpdesk heeft geantwoord, en het nummer daar
    .examples = keymend ticket note 3 "They renew it on Monday" --their-number 4711
help-ticket-reopen = Een gesloten ticket opnieuw openen, of de overhandiging terugdraaien
    .examples = keymend ticket reopen 3
help-redact = Privéwaarden uit logboeken verwijderen
    .examples =
        keymend redact kesl.log setup.log -o cleaned
        keymend redact kesl.log --show
        keymend redact kesl.log -o cleaned --keep address --also Northwind
help-config = De instellingen tonen of wijzigen
help-config-show = De instellingen tonen
help-config-wizard = De instellingen die aanvragen nodig hebben een voor een vragen en een testbericht verzenden
help-config-path = Tonen waar het instellingenbestand staat
help-config-set = Een instelling wijzigen; een lege VALUE verwijdert die
    .examples =
        keymend config set name "Eve Adams"
        keymend config set mail.host mail.example.org
        keymend config set mail.password-command "pass show mail"
help-topics = De catalogus van problemen tonen of controleren
help-topics-list = De problemen weergeven die Keymend kent
help-topics-show = Alles over één probleem tonen
help-topics-check = De catalogus controleren, samen met de onderwerpen van `--topics`
    .examples = keymend topics check --topics our-topics
help-topics-new = Een onderwerp beginnen: een bestand met open plekken, die `topics check` noemt totdat ze zijn ingevuld
    .examples = keymend topics new code-rejected --dir our-topics
help-providers = De lijst van aanbieders en winkels tonen of controleren
help-providers-list = De aanbieders en winkels opsommen, met die uit uw eigen map
help-providers-show = Alles over één aanbieder of winkel tonen, zoals het in het bestand staat
    .examples = keymend providers show Rostelecom
help-providers-check = Uw eigen aanbiederbestanden controleren, elk afzonderlijk
    .examples = keymend providers check --dir our-providers
help-templates = Sjablonen en talen van brieven controleren
help-templates-check = Sjablonen en talen controleren, samen met die van uw eigen map
    .examples = keymend templates check --dir our-letters
help-schema = Het JSON-schema van een document tonen
    .examples = keymend schema diagnosis > diagnosis.schema.json
help-completions = De aanvullingen voor een shell tonen
    .examples = keymend completions bash > ~/.local/share/bash-completion/completions/keymend
help-man = De handleidingpagina van een opdracht tonen
    .examples =
        keymend man ticket new | man -l -
        keymend man --dir ~/.local/share/man/man1

## Opties van elke opdracht

help-option-output = Het document naar een bestand schrijven in plaats van naar de terminal (`-` is stdout)
help-option-color = Wanneer kleur wordt gebruikt; NO_COLOR wordt gerespecteerd
help-option-topics_dir = Een map met onderwerpen die worden toegevoegd, of die onderwerpen met dezelfde id vervangen
help-option-config = Het instellingenbestand (`keymend config path` toont het gebruikelijke)
help-option-language = De taal van Keymend, zoals `de`; bij een aanvraag de taal waarin die wordt geschreven
help-option-no_input = Nooit om invoer vragen
help-option-verbose = Meer details tonen
help-option-quiet = Alleen fouten naar stderr schrijven

## Wat er wordt gelezen

help-option-sources = Momentopnamen: bestanden, mappen of `-` voor stdin; de indeling wordt herkend. Zonder opgave: deze computer
    .long = Momentopnamen: bestanden, mappen of `-` voor stdin; de indeling wordt herkend. Zonder opgave: deze computer. Een momentopname is een archief van `collect`, een GetSystemInfo-rapport, het ondersteuningsarchief van een Linux-server, uitvoer van een besturingsprogramma, een registerexport (`.reg`, of de uitvoer van `reg query`), een gebeurtenislogboek (`.evtx`, CSV of XML van `wevtutil`), gebeurtenissen of sleutels van Security Center, of een gegevensbestand.
help-option-message = Wat er op het scherm staat, of uw eigen woorden
help-option-message_file = Hetzelfde, uit een bestand; `-` is stdin
help-option-answers = Wat u weet, zoals purchase.channel=provider (herhaalbaar)
help-option-kind = SOURCE in deze indeling lezen in plaats van de indeling te herkennen: { $kinds }
help-option-machine = De computer waarvoor de diagnose is bedoeld, als de bronnen er meer dan één beschrijven
help-option-now = Diagnose stellen op dit tijdstip (standaard: de klok van de computer)
help-option-format = De indeling van het document
help-option-all = Ook weergeven wat is uitgesloten en waarom
help-option-exit_zero = Met 0 eindigen, ook als er een probleem is gevonden
help-option-whole = Ook de regels toevoegen die Keymend niet begrijpt, na het tonen van elke tekst die wordt toegevoegd

## explain

help-option-text = Een foutcode, een onderwerp, een KM-code of wat er op het scherm staat; `-` of niets leest stdin
help-option-closest = Als de tekst niet wordt begrepen: dit onderwerp tonen uit de onderwerpen die Keymend voorlegt
help-option-explain-now = Het tijdstip van waaruit “gisteren” wordt geteld (standaard: de klok van de computer)

## fix

help-option-more_sources = Meer momentopnamen, gelezen zoals SOURCE
help-option-no_browser = Het adres met zijn eenmalige token tonen in plaats van een browser te openen
help-option-topic = Het probleem dat moet worden opgelost (standaard: het eerste dat is gevonden)
help-option-expert = Kortere teksten
help-option-dry_run = De opdrachten tonen die zouden worden uitgevoerd, en er geen uitvoeren
help-option-remind = Als een stap zegt dat u moet wachten, ook een agendaherinnering in dit bestand opslaan
help-option-restart = Opnieuw beginnen en de eerdere voortgang verwijderen

## ticket

help-option-number = Het ticket (standaard: het enige dat niet is gesloten; bij meer wordt ernaar gevraagd)
help-option-ticket-handed-over-by = Hoe die is overhandigd
help-option-ticket-handed-over-on = De dag waarop die is overhandigd, zoals 2026-11-27 of gisteren (standaard: vandaag)
help-option-to = Wie de aanvraag ontvangt (standaard: wie het probleem kan oplossen)
help-option-provider = De naam van de provider of winkel
help-option-mail = Het e-mailadres waarnaar wordt geschreven
help-option-settings = Een veld van de aanvraag invullen (herhaalbaar)
help-option-reveal = Deze code of sleutel volledig tonen, alleen in deze aanvraag (herhaalbaar)
help-option-attach = Een tekstbestand toevoegen waaruit de privéwaarden zijn verwijderd (herhaalbaar)
help-option-attach_unchecked = Een afbeelding of ander bestand ongewijzigd toevoegen (herhaalbaar)
help-option-letter_language = De taal van de brief (standaard: die van de geadresseerde, anders de uwe)
help-option-ticket-new-topic = Het probleem waarover wordt geschreven (standaard: het eerste dat is gevonden)
help-option-another = Een tweede ticket maken, ook als er over hetzelfde geval al een open ticket is
help-option-ticket-list-all = Alle tickets tonen, niet alleen de nieuwste 100; JSON bevat ze altijd allemaal
help-option-find = Alleen tickets met deze tekst: klant, e-mailadres of telefoonnummer, geadresseerde, computer, probleem of nummer
help-option-state = Alleen tickets in deze toestand
help-option-sort = Waarop de tickets worden gesorteerd
help-option-ticket = Het ticket
help-option-answer = Wat de helpdesk heeft geantwoord
help-option-their_number = Het nummer dat de helpdesk het ticket heeft gegeven
help-option-provider_name = De naam, of de naam van het bestand
help-option-providers-check-dir = De te controleren map (standaard: `providers.d` naast de instellingen)
help-option-bundle = Het bewijspakket opslaan in plaats van het concept
help-option-ticket-send-dry_run = Het hele bericht tonen en niets verzenden
help-option-editor = Uw eigen woorden schrijven in uw teksteditor (VISUAL of EDITOR)
help-option-ticket-send-format = Hoe het bericht wordt getoond: zoals het wordt gelezen, of byte voor byte zoals het wordt verzonden
help-option-yes = Verzenden zonder te vragen
help-option-again = De aanvraag verzenden, ook als die al is verzonden of misschien is verzonden; de Message-ID blijft gelijk
help-option-follow_up = Dit toevoegen aan een aanvraag die is verzonden, in hetzelfde gesprek

## redact

help-option-files = Tekstbestanden: UTF-8, UTF-16 met byte order mark, of Windows-1251, Windows-1252 of CP866 als dat zeker is
help-option-show = Plaats voor plaats tonen wat zou worden vervangen, en niets schrijven
help-option-keep = Een waarde of alle waarden van een soort niet vervangen (herhaalbaar): mail, person, user, host, group, address, ...
help-option-also = Ook dit woord vervangen, overal waar het voorkomt (herhaalbaar)
help-option-map = Een lijst met vervangen waarden gebruiken en bijwerken, zodat dezelfde waarde later op dezelfde manier wordt vervangen. De lijst bevat de oorspronkelijke waarden: houd die privé
help-option-redact-output = De map waarin de opgeschoonde bestanden worden opgeslagen

## config, topics, schema, completions

help-option-key = Bijvoorbeeld `name` of `mail.host`
help-option-value = De waarde
help-option-topics-show-topic = De id of KM-code van het onderwerp
help-option-dir = Een map met onderwerpen die moeten worden gecontroleerd (standaard: die van deze werkkopie van Keymend, als dit er een is)
help-option-templates-check-dir = De map die wordt gecontroleerd (standaard: die van de instelling `templates`)
help-option-id = De id van het nieuwe onderwerp: woorden in kleine letters, verbonden met koppeltekens
help-option-topics-new-dir = De map waarin het wordt opgeslagen, met de verhalen ernaast (standaard: waar deze werkkopie van Keymend ze heeft)
help-option-document = Welk document
help-option-shell = Welke shell
help-option-words = De opdracht, bijvoorbeeld `ticket new` (standaard: keymend zelf)
help-option-man-dir = De pagina van elke opdracht in deze map opslaan
help-option-command = De opdracht
help-fleet = Veel computers of licentiesleutels tegelijk controleren: één regel per stuk en een samenvatting
    .examples =
        keymend fleet captures --ordered -o fleet.jsonl --summary fleet.html
        keymend fleet records.jsonl --columns
        keymend fleet fleet.jsonl --format html -o fleet.html      samenvatting van een eerdere uitvoering
    .after = Elke invoerregel geeft precies één uitvoerregel; wat niet gelezen kan worden, wordt een regel met het resultaat `error` en de reden. Afsluitcodes: 0 alles in orde, 1 er is een probleem gevonden, 2 iets kon niet gelezen worden, 3 over een deel is te weinig bekend.
help-compare = Tonen wat er is veranderd tussen twee momentopnamen van één computer of twee uitvoeringen van `keymend fleet`
    .examples =
        keymend compare october.jsonl november.jsonl
        keymend compare before.zip after.zip
    .after = Afsluitcode 1: iets is slechter dan eerst.
help-option-fleet-sources = Records en momentopnamen: bestanden, mappen, archieven, of `-` voor stdin
help-option-jobs = Hoeveel records tegelijk worden gecontroleerd (standaard: één per processor)
help-option-ordered = De regels schrijven in de volgorde van de bronnen
help-option-columns = Platte records schrijven: de kolommen van `keymend schema fleet-columns`
help-option-fleet-format = Een regel per record (`jsonl`, `csv`), of alleen de samenvatting; zonder deze optie `jsonl`, en in een terminal de samenvatting
help-option-summary = De samenvatting ook naar dit bestand schrijven: .html, .md, .json of tekst
help-option-resume = Een onderbroken uitvoering voortzetten; vereist `-o`
help-option-table = Wat een kolom van een tabel bevat, zoals `key="Licentiesleutel"`; mag vaker
help-option-before = De eerdere momentopname, of de regels van de eerdere uitvoering
help-option-after = De latere
help-option-compare-exit_zero = Eindigen met 0, ook als iets slechter is dan eerst
help-option-warn_days = Waarschuwen als de licentie binnen zoveel dagen verloopt, bijvoorbeeld 30,7: waarschuwing vanaf het eerste getal, kritiek vanaf het tweede

help-desk = Berichten lezen die bij een helpdesk zijn binnengekomen
help-desk-open = Tonen waar een bericht over gaat, voor de medewerker die het beantwoordt
    .examples =
        keymend desk open request.eml             een aanvraag die per e-mail kwam
        keymend desk open keymend-bundle.zip      alleen een pakket
help-desk-triage = Veel berichten sorteren: één record per bericht, desgewenst met concepten van antwoorden
    .examples =
        keymend desk triage morning.mbox
        keymend desk triage morning.mbox --format jsonl -o morning.jsonl --drafts drafts    ook de concepten, als bestanden voor het e-mailprogramma
    .after = Er wordt niets verzonden, en niets uit een bericht wordt uitgevoerd of geopend. Afsluitcode 2: minstens één bericht was niet leesbaar; de andere zijn verwerkt.
help-option-desk-open-text = Een e-mail, een pakket of een tekst; `-` is stdin
help-option-mailboxes = Waar de berichten staan: een mbox-bestand, een Maildir, een map met e-mails, regels JSON, een tabel of `-` voor stdin
help-option-drafts = Ook de concepten van antwoorden in deze map schrijven
help-option-overwrite_drafts = Ook de concepten vervangen die iemand intussen heeft bewerkt
help-option-template = Een sjabloon voor de concepten van antwoorden
help-option-desk = Van wie deze helpdesk is
