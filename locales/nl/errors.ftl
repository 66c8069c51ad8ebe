errors-language-not-spoken = Keymend kent de taal “{ $asked }” niet en gebruikt daarom deze taal: { $instead }. Beschikbare talen: { $known }.
errors-no-such-language = Keymend kent deze taal niet. Beschikbare talen: { $known }.
errors-language-not-shown = Deze terminal heeft geen tekens voor de taal `{ $asked }`. Keymend gebruikt daarom Engels.
errors-either = { $first } of { $second }
errors-did-you-mean = Bedoelde u { $names }?
errors-please-report = Meld dit alstublieft.
errors-stopped = Keymend { $version } is gestopt door een interne fout ({ $place }).
errors-several = { $sentences }
errors-quoted = { $text }

## Bestanden die niet kunnen worden geschreven of gelezen

errors-write = Kan { $path } niet schrijven: { $why }.
errors-write-stdout = Kan niet naar de standaarduitvoer schrijven: { $why }.
errors-read = Kan { $path } niet lezen: { $why }.
errors-hint-disk-full = Maak ruimte vrij op de schijf of sla ergens anders op.
errors-hint-may-write = Kies een map waarin u mag schrijven.
errors-hint-create-folder = Maak eerst de map.
errors-hint-other-place = Kies een andere plaats.
errors-hint-other-config = Met `--config FILE` of KEYMEND_CONFIG kunt u een ander instellingenbestand opgeven.
errors-hint-other-data = Met KEYMEND_DATA kunt u een andere map opgeven.
errors-hint-check-path = Controleer het pad.
errors-hint-no-right = Geef een kopie op die u mag lezen, of vraag om leesrechten.
errors-hint-not-utf8 = Het is geen UTF-8-tekst.
errors-hint-try-again = Probeer het opnieuw.
errors-wanted-message = Geef een bestand met de melding op, of geef de tekst door met `--message`.
errors-wanted-topics = Geef een map met onderwerpbestanden op.
errors-wanted-templates = Geef een map met sjablonen op.
errors-wanted-providers = Geef een map met providerbestanden op.
errors-wanted-settings = Geef een instellingenbestand op.
errors-wanted-text = Geef een tekstbestand op.

## De opdrachtregel

errors-usage-more = `{ $command }` toont wat u kunt typen.
errors-unknown-option = De optie `{ $option }` bestaat niet.
errors-unknown-command = De opdracht `{ $typed }` bestaat niet.
errors-unexpected-argument = `{ $typed }` kan hier niet staan.
errors-as-a-value = Als `{ $typed }` als waarde is bedoeld, schrijf dan `-- { $typed }`.
errors-not-a-value = `{ $value }` is niet mogelijk voor `{ $option }`. Mogelijke waarden: { $values }.
errors-value-invalid = `{ $value }` is niet mogelijk voor `{ $option }`.
errors-value-missing = `{ $option }` heeft een waarde nodig.
errors-value-unwanted = `{ $option }` accepteert geen waarde, maar `{ $value }` is opgegeven.
errors-options-together = `{ $option }` kan niet samen met { $other } worden gebruikt.
errors-option-twice = `{ $option }` kan maar één keer worden opgegeven.
errors-too-many-values = `{ $value }` is één waarde te veel voor `{ $option }`.
errors-arguments-missing = Verplicht, maar niet opgegeven: { $missing }.
errors-command-missing = `{ $command }` heeft een subopdracht nodig: { $commands }.
errors-not-a-number = Geef een geheel getal op.
errors-not-a-time = Schrijf de tijd zoals 2026-11-24T10:00:00Z.
errors-not-a-kind = Beschikbare indelingen: { $kinds }.
errors-not-utf8-argument = Een argument is geen geldige tekst.
errors-no-file-or-command = Er is geen bestand en geen opdracht `{ $typed }`. Controleer de spelling, of laat `keymend explain { $quoted }` zeggen wat een tekst betekent.
errors-no-command-or-file = Er is geen opdracht en geen bestand `{ $typed }`. Bedoelde u `keymend { $command }`?
errors-options-behind = Opties komen na de opdracht: `{ $right }`.
errors-options-not-taken = Opties komen na de opdracht, en `{ $command }` kent deze niet: { $options }. `{ $command } --help` toont welke wel kunnen.
errors-stdin-again = stdin (`-`) kan niet na elke stap opnieuw worden gelezen. Geef een bestand op, of gebruik `--no-input`.
errors-stdin-twice = stdin (`-`) kan maar één keer worden gelezen. Geef in plaats van een van beide een bestand op.
errors-name-capture = Geef het bestand op dat moet worden opgeslagen: `keymend collect -o capture.zip`.
errors-capture-refused = Er is niets opgeslagen. Zonder `--whole` bevat een momentopname alleen wat Keymend begrijpt.
errors-closest-not-asked = `--closest` beantwoordt een vraag, maar deze tekst riep geen vraag op. Laat de optie weg.
errors-closest-range = `--closest { $number }` is niet mogelijk. Kies een nummer van 1 tot en met { $most }.
errors-redact-where = Geef met `-o DIR` op waar moet worden opgeslagen, of bekijk het resultaat eerst met `--show`.
errors-codes-kept = Activatiecodes worden altijd vervangen. Gebruik `--keep` met een andere soort of een waarde.
errors-in-the-way = { $path } bestaat al. Kies een lege map.
errors-bundle-where = Geef met `-o FILE.zip` op waar moet worden opgeslagen.
errors-resume-where = `--resume` gaat verder met records in een bestand. Geef het op met `-o`.
errors-run-of-others = { $path } komt van een uitvoering met andere bronnen of opties. Herhaal die opdracht of geef een ander bestand op.
errors-run-input-changed = { $source } is gewijzigd sinds het begin van de uitvoering die { $path } heeft geschreven. Voer de opdracht opnieuw uit zonder `--resume`.
errors-run-stopped = Gestopt. Herhaal de opdracht met `--resume` om verder te gaan met { $path } vanaf dit punt.
errors-run-is-whole = { $path } is volledig: er was niets meer te doen. Verwijder het bestand om opnieuw te beginnen.
errors-run-unmarked = Naast { $path } staat niets dat laat zien hoe ver een uitvoering is gekomen. Een uitvoering die zonder `--resume` is voltooid, laat zo'n teken niet achter, en het bestand kan ook iets anders zijn. Is het volledig, dan valt er niets te hervatten. Geef anders een ander bestand op, of voer uit zonder `--resume` om het opnieuw te schrijven.
errors-run-unproven = Niets toont aan dat { $path } van een uitvoering met deze bronnen komt: een andere opdracht kan het hebben geschreven, of het is sindsdien gewijzigd of ingekort. Geef een ander bestand op, of voer uit zonder `--resume` om het opnieuw te schrijven.
errors-output-is-source = { $path } is een van de bronnen, en ernaar schrijven zou die vernietigen. Geef een ander bestand op.
errors-two-computers = Dit zijn twee verschillende computers: `{ $before }` en `{ $after }`. Geef twee momentopnamen van dezelfde computer op.
errors-turned-round = BEFORE ({ $before }) is later dan AFTER ({ $after }). Wissel ze om te zien wat er sindsdien is veranderd.
errors-compare-nothing = Kan { $source } niet vergelijken: er kon niets in worden gelezen. { $why }
errors-fleet-lost = Door een fout in Keymend is tijdens het lezen een deel van de computers verloren gegaan. Voer de opdracht opnieuw uit.

## Bronnen, antwoorden en gegevens

errors-no-source = Kan `{ $name }` niet lezen. { $advice }
errors-no-such-machine = Er is geen computer `{ $wanted }` in deze bronnen. Geef een van deze op: { $known }.
errors-several-machines = Deze bronnen beschrijven meerdere computers ({ $known }). Geef er een op met `--machine`.
errors-not-an-answer = `{ $given }` is geen antwoord. Schrijf FACT=VALUE, zoals purchase.channel=provider.
errors-no-such-fact = Er is geen gegeven met de naam `{ $given }`.
errors-can-answer = U kunt deze beantwoorden: { $facts }.
errors-not-a-choice = Voor `{ $fact }` is een van deze waarden mogelijk: { $choices }, niet `{ $text }`.
errors-wrong-type = Voor `{ $fact }` is { $wanted } nodig, niet `{ $text }`.
errors-wants-flag = yes of no
errors-wants-answer = ja of nee
errors-wants-count = een geheel getal
errors-wants-moment = een datum zoals 2026-11-24 of 2026-11-24T10:00:00Z
errors-wants-version = een versie zoals 21.3
errors-wants-text = een tekst
errors-not-an-error-code = Voor `attempt.error_code` is een code nodig zoals 89479002 of kesl:65, niet `{ $given }`.

## Onderwerpen

errors-no-such-topic = Het onderwerp `{ $name }` bestaat niet.
errors-all-topics = `keymend topics list` toont ze allemaal.
errors-topic = Het onderwerp { $path } bevat een fout: { $why }.
errors-topic-left-out = { $why } Het is overgeslagen; `keymend topics check` noemt alle fouten.
errors-topic-check = `keymend topics check` noemt elke fout met de regel.
errors-topic-built-in = Een onderwerp van Keymend zelf is beschadigd ({ $path }): { $why }.
errors-topics-read = Kan geen onderwerpen lezen uit { $path }: { $why }.
errors-words-fault = { $place }: { $why } De ingebouwde woorden worden gebruikt.
errors-words-fault-new = { $place }: { $why } Tot dan worden er geen brieven in deze taal geschreven.
errors-words-fault-rest = { $place }: { $why } De rest wordt gebruikt.
errors-words-not-fluent = `{ $line }` is geen bericht. Schrijf het als `naam = tekst`.
errors-words-too-deep = Er staan meer dan { $most } accolades in elkaar. Schrijf het bericht zonder.
errors-words-missing = Er ontbreken berichten: { $count }, het eerste is `{ $first }`. Voeg ze toe.
errors-words-broken = `{ $id }` is leeg of gebruikt een variabele die Keymend hier niet invult. Vergelijk het bericht met het Engelse in `locales/en`.
errors-words-unknown = Er is geen bericht `{ $id }`.
errors-words-file = { $why }.
errors-words-elsewhere = Woorden worden alleen uit `LANGUAGE/letter.ftl` en `LANGUAGE/facts.ftl` gelezen. Geef dit bestand een andere naam of verplaats het daarheen.
errors-topic-new-id = `{ $id }` is geen id van een onderwerp. Schrijf woorden in kleine letters, verbonden met koppeltekens, zoals code-rejected.
errors-topic-new-exists = Er is al een onderwerp `{ $id }`. Kies een andere id.
errors-topic-new-in-the-way = { $path } bestaat al. Kies een andere id, of verplaats dat bestand.
errors-topic-new-nowhere = Er is hier geen map { $path }. Voer dit uit in een werkkopie van Keymend, of geef een map op met `--dir`.
errors-topic-new-no-code = Alle codes van KM-950 tot en met KM-999 zijn in gebruik.

## Instellingen en verkopers

errors-settings-read = Kan de instellingen { $path } niet lezen: { $why }.
errors-settings-write = Kan de instellingen { $path } niet opslaan: { $why }.
errors-settings-wrong = De instellingen { $path } bevatten een fout: { $why }
errors-settings-changed-by-others = De instellingen { $path } noemen programma's of bestanden die Keymend gebruikt, en anderen kunnen `{ $place }` wijzigen. Geef alleen uzelf schrijfrechten (`chmod go-w`).
errors-settings-hint = Corrigeer het bestand, of geef een ander op met `--config`.
errors-no-such-setting = De instelling `{ $key }` bestaat niet.
errors-all-settings = `keymend config show` toont ze allemaal.
errors-setting-value = Deze waarde is niet mogelijk voor `{ $key }`: { $why }
errors-password-in-settings = Een wachtwoord wordt nooit in de instellingen bewaard. Geef een bestand, een variabele of een opdracht op: mail.password-file, mail.password-env, mail.password-command.
errors-sellers-read = Kan geen providers lezen uit { $path }: { $why }.
errors-seller = Het providerbestand { $path } bevat een fout: { $why }
errors-seller-at = regel { $line }: { $why }
errors-seller-left-out = Het providerbestand { $path } is overgeslagen: { $why } `keymend providers check` noemt alle fouten.
errors-seller-without-parts = Het providerbestand { $path } wordt gebruikt zonder wat erin fout is: { $why } `keymend providers check` noemt alle fouten.
errors-seller-missing = `{ $member }` ontbreekt.
errors-seller-member = `{ $member }` heeft een waarde van het verkeerde soort ({ $why }).
errors-seller-unknown-member = Een providerbestand heeft geen `{ $member }`.
errors-seller-hint = Corrigeer het, of haal het uit de map.
errors-seller-unknown-field = Het veld `{ $field }` bestaat niet.
errors-seller-name = Elke naam moet één gewone regel zijn.
errors-seller-source = `source` moet de pagina zijn waarop dit staat.
errors-seller-site = `site` moet het adres van een website zijn.
errors-seller-page = `page` moet beginnen met https://.
errors-seller-mail = `mail` is geen geldig e-mailadres.
errors-seller-language = `language` moet de code van een taal zijn, bijvoorbeeld `de`.
errors-seller-desk-address = `desk.address` is geen geldig e-mailadres.
errors-seller-desk-mail-url = Een helpdesk van de soort `mail` heeft geen `url`. Noem het systeem, zoals `rt`, of laat `url` weg.
errors-seller-desk-url = `desk.url` moet met https:// beginnen en mag geen naam, wachtwoord, `?` of `#` bevatten.
errors-seller-desk-queue = `desk.queue` moet één gewone regel zijn.
errors-seller-desk-field = { $system } kan geen veld `{ $theirs }` hebben (voor { $ours }). { $kind ->
    [redmine] Nodig is het nummer van een aangepast veld, zoals `12`.
    [zammad] Toegestaan zijn kleine letters, cijfers en `_`, zonder `_id` aan het einde.
    [freshdesk] De naam begint met `cf_` en bestaat uit kleine letters, cijfers en `_`.
    [znuny] Alleen letters en cijfers zijn toegestaan.
    [osticket] Alleen letters, cijfers en `_` zijn toegestaan.
    [rt] Aanhalingstekens, accolades, punten en backslashes zijn niet toegestaan.
   *[mail] Nodig is een header die begint met `X-`.
}
errors-seller-desk-our-header = Headers die met `X-Keymend-` beginnen, zijn van Keymend zelf. Kies een andere naam.
errors-seller-desk-no-queue = { $system } kent geen wachtrijen, dus `queue` komt nergens aan. Laat het weg of noem het ticketsysteem in `kind`.
errors-seller-desk-private = `{ $field }` kan bevatten wat iemand heeft getypt en staat daarom nooit in een header; een e-mail kan het veld niet invullen. Laat het weg of noem `desk.url`.
errors-seller-desk-queue-identifier = `desk.queue` is de identificatie van een project van Redmine, zoals die in het adres staat: kleine letters, cijfers, `-` en `_`.
errors-seller-desk-queue-number = `desk.queue` moet een nummer zijn: de interface van { $system } kent niets anders.
errors-seller-desk-twice = `{ $theirs }` staat voor zowel `{ $first }` als `{ $ours }`. Geef elk veld een eigen naam.
errors-seller-same-name = `{ $name }` staat ook voor { $other }. Gebruik elke naam in één bestand, of geef beide bestanden dezelfde bestandsnaam om die vermelding te vervangen.
errors-seller-checked = `checked` is geen datum zoals 2026-11-24.

## Privéwaarden

errors-redact-not-text = { $path } is geen tekst en kan niet worden opgeschoond; het is weggelaten.
errors-redact-too-many = Er zijn meer dan { $most } verschillende privéwaarden. Schoon minder bestanden tegelijk op.
errors-redact-map = Kan de lijst met vervangen waarden { $path } niet gebruiken: { $why }.
errors-redact-map-hint = Geef een ander bestand op met `--map`, of verplaats dat bestand.
errors-leak = { $path } bevat na het opschonen nog een privéwaarde ({ $kind }), dus er wordt niets opgeslagen.
errors-leak-capture = { $member } van de momentopname bevat nog een privéwaarde ({ $kind }), dus er wordt niets opgeslagen.
errors-leak-request = De aanvraag bevat nog een privéwaarde ({ $kind }), dus er wordt niets opgeslagen.
errors-secret-in-field = Het veld { $field } bevat een kaartnummer, een wachtwoord, een pincode, een identiteitsnummer of een activeringscode, dus er wordt niets verzonden. Zo maakt u het leeg: `keymend ticket edit { $number } --set { $field }=`.
    .page = Het veld { $field } bevat een kaartnummer, een wachtwoord, een pincode, een identiteitsnummer of een activeringscode, dus er wordt niets verzonden. Verwijder dit uit het veld en sla het verzoek opnieuw op.
errors-leak-bundle = Het bestand { $name } van het bewijspakket bevat nog een privéwaarde ({ $kind }), dus er wordt niets opgeslagen.
errors-capture-write = Kan de momentopname niet samenstellen: { $why }.
errors-page = Kan de pagina niet maken: { $why }.
errors-page-serve = De pagina kan op deze computer niet worden getoond: { $why }. `keymend` alleen doet hetzelfde in een terminal.
errors-progress = Kan de voortgang niet opslaan in { $path }: { $why }.

## Aanvragen

errors-field-assignment = `{ $given }` moet worden geschreven als FIELD=VALUE, zoals order-number=12345.
errors-no-such-field = Het veld `{ $given }` bestaat niet.
errors-all-fields = Beschikbare velden: { $fields }.
errors-nothing-to-write-about = Er is geen probleem gevonden om over te schrijven. Stel uw vraag met `--message`, of geef een probleem op met `--topic`; `keymend topics list` toont ze allemaal.
errors-no-addressee = Voor `{ $topic }` is geen hulp van iemand anders nodig. Geef de geadresseerde op met `--to` om toch te schrijven.
    .page = Voor `{ $topic }` is geen hulp van iemand anders nodig.
errors-reveal-to = `{ $field }` wordt alleen aan Kaspersky of de provider volledig doorgegeven. Laat `--reveal { $field }` weg.
    .page = `{ $field }` wordt alleen aan Kaspersky of de provider volledig doorgegeven.
errors-nothing-to-reveal = `{ $field }` is niet gemaskeerd, dus er valt niets volledig te tonen. Laat `--reveal { $field }` weg.
errors-mail-address = `{ $given }` is geen geldig e-mailadres. Schrijf het zoals help@example.org.
errors-mail-letters = `{ $given }` bevat letters die mailservers niet in een adres accepteren. Schrijf het domein als `xn--…`.
errors-mail-no-recipient = Er is geen e-mailadres van de geadresseerde bekend. Geef er een op met `--mail ADDRESS`.
errors-mail-no-sender = Uw eigen e-mailadres is niet bekend. Stel het in met `keymend config set mail.from you@example.org`.
errors-mail-compose = Kan het bericht niet opstellen: { $why }.
errors-none-open = Er is geen open ticket. `keymend ticket new` maakt er een.
errors-ticket-sent = Ticket { $number } is verzonden. Vul het aan met `keymend ticket send { $number } --follow-up TEXT`.
errors-ticket-closed = Ticket { $number } is gesloten. `keymend ticket new` maakt een ander ticket.
errors-on-a-page = Deze geadresseerde neemt aanvragen aan op een pagina, niet per e-mail. Open { $page } en voer de tekst van { $text } veld voor veld in.
errors-not-sent-yet = Ticket { $number } is nog niet verzonden en kan dus niet worden aangevuld. `keymend ticket send { $number }` verzendt het.
errors-follow-up-open = De laatste aanvulling op ticket { $number } is onderbroken en is misschien aangekomen. `--again` verzendt deze in plaats daarvan.
errors-sent-already = Ticket { $number } is al verzonden. `--again` verzendt het met dezelfde Message-ID.
errors-sending-interrupted = Het verzenden van ticket { $number } is onderbroken; misschien is het aangekomen. `--again` verzendt het met dezelfde Message-ID.
errors-perhaps-arrived = Ticket { $number } is misschien aangekomen: de verbinding is tijdens het overdragen verbroken. `--again` verzendt het met dezelfde Message-ID.
errors-ticket-file = Kan { $path } niet gebruiken: { $why }. Wat eerder was bewaard, is ongewijzigd.
errors-ticket-damaged = { $path } is beschadigd: { $why }. Verplaats het bestand; de andere bestanden in de map kunnen nog worden gelezen.
errors-no-such-ticket = Ticket { $number } bestaat niet. `keymend ticket list` toont ze allemaal.
errors-ticket-busy = Keymend is ook in een ander venster geopend, dat deze aanvraag nu gebruikt. Probeer het zo meteen opnieuw.
errors-same-case = Ticket { $number } gaat al over dit geval. `keymend ticket edit { $number }` wijzigt het, `keymend ticket send { $number } --follow-up TEXT` vult het aan, en `--another` maakt toch een tweede.
errors-same-case-handed-over = Ticket { $number } gaat al over dit geval en is al overhandigd. `keymend ticket note { $number } TEXT` noteert het antwoord, `keymend ticket reopen { $number }` maakt er weer een concept van, en `--another` maakt toch een tweede.
errors-which-ticket = Er zijn meer tickets open, dus het nummer is nodig: { $tickets }.
errors-ticket-handed-over = Ticket { $number } is al overhandigd en wordt daarom niet gewijzigd en niet verzonden. `keymend ticket note { $number } TEXT` noteert het antwoord, `keymend ticket reopen { $number }` maakt er weer een concept van, en `keymend ticket send { $number } --again` verzendt het toch per e-mail.
errors-still-to-come = { $day } moet nog komen. Geef de dag waarop de aanvraag is overhandigd.
errors-same-case-of = Ticket { $number } is van { $whose }.
errors-same-case-another = Gaat het om een andere klant, noem die dan met `--set customer=NAME`.
errors-nothing-closed = Er is niets gesloten.
errors-no-such-day = `{ $day }` is geen dag. Schrijf die als 2026-11-27.
errors-ticket-document = Kan een document van het ticket niet opslaan: { $why }.
errors-bundle-too-large = Met { $path } zou het bewijspakket groter worden dan { $mib } MiB. Laat het bestand weg, of kort het in tot het belangrijke deel.
errors-bundle-make = Kan het bewijspakket niet maken: { $why }.
errors-bundle-check-or-leave-out = Controleer het pad, of laat het bestand weg.
errors-bundle-unchecked = Een afbeelding of scan die u zelf hebt bekeken, voegt u toe met `--attach-unchecked FILE`.
    .page = Een afbeelding of scan die u zelf hebt bekeken, kan worden toegevoegd zodra u het vakje ernaast aanvinkt.
errors-not-a-regular-file = het is geen gewoon bestand

## Sjablonen

errors-template-block = regel { $line }: het blok { $open } is niet gesloten. Voeg { $close } toe waar het eindigt
errors-template-syntax = regel { $line }: dit is geen geldige Handlebars. Controleer daar de accolades
errors-template-wrong = Het sjabloon { $path } bevat een fout: { $why }
errors-template-render = Het sjabloon { $name } bevat een fout: { $why }
errors-template-missing = Het sjabloon `{ $name }` bestaat niet. Voeg het toe aan de map van de instelling `templates`, of kies een andere geadresseerde met `--to`.
errors-template-language = Brieven zijn niet beschikbaar in de taal `{ $given }`. Beschikbare talen: { $known }. Met de map van de instelling `templates` kunt u een andere taal toevoegen.
errors-templates-read = Kan geen sjablonen lezen uit { $path }: { $why }.
errors-template-hint = Corrigeer de fout, of maak de instelling `templates` leeg; `keymend templates check` noemt elke fout.

## Verzenden

errors-mail-no-server = Er is niet ingesteld hoe e-mails worden verzonden. Gebruik `keymend config set mail.host mail.example.org`, of `mail.sendmail /usr/sbin/sendmail`; `keymend ticket export` maakt een concept voor een e-mailprogramma.
errors-mail-file = Kan { $path } niet gebruiken: { $why }.
errors-mail-file-hint = Controleer het pad en de rechten voor het bestand.
errors-mail-password = Er is geen wachtwoord voor de mailserver: { $why }.
errors-mail-password-hint = `keymend config set mail.password-command "pass show mail"` geeft op hoe het wordt opgehaald.
errors-mail-host = `{ $host }` is niet de naam of het adres van een mailserver.
errors-mail-host-hint = Stel de mailserver in met `keymend config set mail.host mail.example.org`.
errors-mail-tls = Kan TLS niet voorbereiden: { $why }.
errors-mail-tls-hint = `keymend ticket export` maakt een concept voor een e-mailprogramma.
errors-mail-no-certificate = er staat geen certificaat in
errors-desk-url = `{ $url }` kan niet het adres van een ticketsysteem zijn, of een veldnaam past er niet bij. Het adres moet met https:// beginnen; stel het in met `keymend config set desk.url https://desk.example.org`.
errors-desk-settings = Wat voor het ticketsysteem { $url } is ingesteld, bevat een fout: { $why } `keymend config show` toont de instellingen.
errors-desk-field-form = `{ $field }` noemt geen veld met zijn naam daar. Schrijf `OURS=THEIRS`, met spaties of komma's ertussen, zoals `Keymend-Topic=4 order-number=5`.
errors-desk-password = Er is geen wachtwoord of token voor het ticketsysteem { $url }: { $why }.
errors-desk-password-not-set = stel desk.password-file, desk.password-env of desk.password-command in
errors-desk-password-hint = `keymend config set desk.password-command "pass show desk"` bepaalt hoe het wordt opgehaald.
errors-desk-at = { $system }: { $why }
errors-desk-not-json = het antwoord is niet dat van een ticketsysteem; controleer het adres
errors-desk-too-long = het antwoord is te lang
errors-desk-elsewhere = de server verwijst naar een ander adres ({ $place }); stel dat in als het klopt
errors-desk-login = de aanmelding wordt niet geaccepteerd ({ $code }); controleer desk.user, het wachtwoord of token en de rechten
errors-desk-not-there = op dit adres is niets; controleer het adres en of de interface (API) is ingeschakeld
errors-desk-refused = het verzoek is niet geaccepteerd ({ $said })
errors-desk-not-now = op dit moment worden geen verzoeken geaccepteerd ({ $code })
errors-desk-not-now-until = op dit moment worden geen verzoeken geaccepteerd ({ $code }); het systeem vraagt { $seconds } s te wachten
errors-desk-not-now-minutes = op dit moment worden geen verzoeken geaccepteerd ({ $code }); het systeem vraagt { $minutes ->
        [one] één minuut
       *[other] { $minutes } minuten
    } te wachten
errors-desk-failed = het systeem meldt een eigen fout ({ $said })
errors-desk-no-host = er is geen server met deze naam bekend
errors-desk-late = er kwam niet op tijd een antwoord
errors-desk-nobody = daar antwoordt niemand
errors-desk-closed = de verbinding is gesloten
errors-desk-no-follow-up = Via de interface van { $system } kan niets aan ticket { $number } worden toegevoegd. Schrijf de helpdesk een e-mail met het nummer daar; `keymend ticket show { $number }` toont het.
errors-not-at-desk = Ticket { $number } is niet aangenomen door het ticketsysteem dat nu is ingesteld; daar kan dus niets worden opgevraagd of toegevoegd. `keymend ticket show { $number }` toont wat is vastgelegd, `keymend config show` de instellingen.
errors-desk-no-status = Ticket { $number } ligt bij de helpdesk, maar de interface van { $system } vertelt niet wat ermee is gebeurd. Vraag het de helpdesk en noem het nummer daar; `keymend ticket show { $number }` toont het, en `keymend ticket note { $number } TEXT` legt het antwoord vast.
errors-desk-silent = De stand van het ticket is niet bekend: { $why }. Probeer het later opnieuw.
errors-desk-perhaps-sent = Misschien verzonden: { $why }. Het concept blijft in { $draft }. `{ $command }` zoekt het eerst bij de helpdesk voordat het opnieuw wordt verzonden.
errors-desk-still-unknown = Het is nog steeds niet bekend of het verzoek is aangekomen: { $why }. Er is nu niets verzonden. Het concept blijft in { $draft }. `{ $command }` zoekt het opnieuw bij de helpdesk voordat het wordt verzonden.
errors-ticket-not-closed = Ticket { $number } is niet gesloten. `keymend ticket show { $number }` toont hoe ver het is.
errors-nothing-to-note = Er is niets te noteren. Geef het antwoord of het nummer op: `keymend ticket note { $number } "They renew it on Monday" --their-number 4711`.
errors-no-such-provider = In de lijst staat geen aanbieder of winkel `{ $name }`.
errors-all-providers = `keymend providers list` toont ze allemaal.
errors-password-variable = de variabele { $name } is niet ingesteld
errors-password-command-late = `{ $command }` was niet binnen { $seconds } s klaar
errors-password-command-failed = `{ $command }` is mislukt: { $why }
errors-password-command-no-text = `{ $command }` gaf geen tekst als uitvoer
errors-password-not-set = stel mail.password-file, mail.password-env of mail.password-command in
errors-password-empty = het is leeg
errors-password-too-long = het is langer dan { $bytes } bytes
errors-tls-unknown-issuer = de server kan niet bewijzen wie hij is: zijn certificaat komt van een instantie die Keymend niet kent; is dat uw eigen instantie, noem dan haar certificaat met `keymend config set { $setting } FILE`
errors-tls-other-issuer = de server kan niet bewijzen wie hij is: zijn certificaat komt niet van de instantie in { $path }; zet het certificaat van de juiste instantie in dat bestand
errors-tls-out-of-date = de server kan niet bewijzen wie hij is: zijn certificaat is op dit moment niet geldig; controleer de klok van deze computer of waarschuw de beheerder
errors-tls-expired = de server kan niet bewijzen wie hij is: zijn certificaat is verlopen; controleer de klok van deze computer en waarschuw de beheerder
errors-tls-expired-on = de server kan niet bewijzen wie hij is: zijn certificaat is op { $date } verlopen; controleer de klok van deze computer en waarschuw de beheerder
errors-tls-other-name = de server kan niet bewijzen wie hij is: zijn certificaat is voor een andere naam; controleer `{ $setting }`
errors-tls-authority = de server kan niet bewijzen wie hij is: zijn certificaat is gemarkeerd als dat van een certificeringsinstantie, en zo een mag een server niet gebruiken; de beheerder kan er een voor een server maken, bij `openssl req -x509` met `-addext basicConstraints=critical,CA:FALSE`
errors-tls-certificate = de server kan niet bewijzen wie hij is ({ $why }); waarschuw de beheerder
errors-tls-not-spoken = wat daar antwoordt, gebruikt geen TLS; controleer de poort in `{ $setting }`
errors-tls-no-agreement = een versleutelde verbinding is niet mogelijk ({ $why }); de server heeft TLS 1.2 of nieuwer nodig, waarschuw de beheerder
errors-smtp-no-starttls = de server ondersteunt geen STARTTLS; probeer `keymend config set mail.security tls`
errors-smtp-no-tls = de server begint niet met TLS; probeer `keymend config set mail.security starttls`
errors-smtp-injected = iemand heeft gegevens in de verbinding gezet voordat die was versleuteld
errors-smtp-no-login = de server biedt geen aanmeldmethode die Keymend kent (PLAIN, LOGIN)
errors-smtp-said = de server antwoordde { $said }; vraag de beheerder naar de reden
errors-smtp-said-login = de server accepteert de aanmelding niet ({ $said }); controleer `mail.user` en het wachtwoord; sommige providers eisen een apart app-wachtwoord
errors-smtp-said-not-now = de server accepteert het bericht op dit moment niet ({ $said })
errors-smtp-said-recipient = de server accepteert `{ $address }` niet als ontvanger ({ $said }); controleer het adres en verbeter het met `keymend ticket edit --mail ADDRESS`
errors-smtp-said-sender = de server accepteert uw adres `{ $address }` niet als afzender ({ $said }); controleer `mail.from`, dat bij de meeste servers bij de aanmelding moet horen
errors-smtp-said-policy = de server accepteert langs deze weg geen e-mail van `{ $address }` ({ $said }): het domein van het adres bepaalt met SPF, DKIM of DMARC welke servers ervoor mogen verzenden; stel `mail.host` in op de mailserver van dat domein, of `mail.from` op een adres van deze server
errors-smtp-said-too-large = het bericht is te groot voor de server ({ $said }); laat bijlagen weg
errors-smtp-wants-login = de server wil dat u zich aanmeldt voordat hij dit bericht accepteert ({ $said }); stel dat in met `keymend config wizard`
errors-smtp-wants-oauth = de server accepteert alleen aanmelding via OAuth2 ({ $said }), wat Keymend niet heeft; vraag uw provider om een app-wachtwoord, of maak met `keymend ticket export` een concept dat uw e-mailprogramma verzendt
errors-smtp-strange = dit is geen antwoord van een mailserver ({ $why })
errors-smtp-too-long = het antwoord is te lang of is afgekapt
errors-smtp-late = de mailserver deed er te lang over
errors-smtp-no-answer = de verbinding eindigde zonder antwoord
errors-smtp-not-in-time = de mailserver heeft niet op tijd geantwoord
errors-smtp-closed = de mailserver heeft de verbinding verbroken
errors-smtp-refused = daar antwoordt geen mailserver
errors-smtp-no-address = er is geen adres voor
errors-smtp-no-host = er is geen server met deze naam bekend; controleer de spelling van `mail.host` en de internetverbinding
errors-smtp-at = { $host } poort { $port }: { $why }
errors-smtp-only-587 = { $why }; als alleen poort 587 beschikbaar is, gebruik dan `keymend config set mail.security starttls`
errors-program-does-not-start = { $program } kan niet worden gestart: { $why }
errors-no-such-program = er is geen programma met die naam
errors-others-can-change = anderen kunnen `{ $place }` wijzigen
errors-program-late = { $program } was niet binnen { $seconds } s klaar
errors-program-ended = { $program } is geëindigd met { $status }: { $why }
errors-program-interrupted = { $program } is onderbroken: { $status }
errors-program-read-half = { $program } heeft niet het hele bericht gelezen: { $why }
errors-not-sent-now = Niet verzonden: { $why }. Het concept is bewaard in { $draft }. Probeer `{ $command }` later opnieuw.
errors-not-sent = Niet verzonden: { $why }. Het concept is bewaard in { $draft }.
errors-perhaps-sent = Misschien verzonden: { $why }, nadat het bericht was overgedragen. Het concept is bewaard in { $draft }. Vraag of het is aangekomen voordat u het met `--again` verzendt.
errors-needs-yes = Er wordt niets verzonden zonder uw toestemming. Bekijk het met `--dry-run` en voeg daarna `--yes` toe.
errors-nothing-sent = Er is niets verzonden.
errors-mail-program = Uw mailprogramma kan niet worden geopend: { $why }. Het concept staat in { $path }.
errors-editor-failed = De editor `{ $editor }` kan niet worden gebruikt: { $why }. Noem een andere in de omgevingsvariabele VISUAL of EDITOR, of geef de tekst met `--set description=TEKST`. De aanvraag is niet gewijzigd.
errors-editor-ended = die is geëindigd met { $status }
errors-editor-needs-a-terminal = Een teksteditor kan alleen in een terminal worden geopend. Geef de tekst met `--set description=TEKST`.
errors-test-not-sent = Het testbericht is niet verzonden: { $why }. Verbeter de instellingen met `keymend config wizard` en probeer het opnieuw.
errors-wizard-needs-a-terminal = De wizard stelt vragen en heeft een terminal nodig. Gebruik in plaats daarvan `keymend config set`.

## Wat er mis is met een getypte activatiecode

errors-code-foreign-letter = Teken { $position } is de letter { $found } (U+{ $number }) uit een ander alfabet, die op { $looks-like } lijkt. Typ die met een Latijns toetsenbord.
errors-code-wrong-character = Teken { $position }, { $found }, komt nooit voor in een activatiecode.
errors-code-misread = Teken { $position } is { $found }. Vergelijk het met de gedrukte code: misschien is het { $perhaps }.
errors-code-group = Groep { $group } heeft { $length } tekens in plaats van { $wanted }.
errors-code-length = Er zijn { $length } letters en cijfers in plaats van { $wanted }.

## De pagina

errors-page-is-open = De pagina is geopend in uw browser. Laat dit venster open tot u klaar bent.
errors-page-not-opened = Er kon geen browser worden geopend. Open dit adres in een browser op deze computer:
errors-page-unseen = De pagina kon in geen browser worden geopend en hier ziet niemand een terminal. Stel een standaardbrowser in of voer `keymend` uit in een terminal.
errors-page-closed = De pagina is gesloten, dus Keymend is afgesloten. Uw voortgang is opgeslagen.
errors-page-idle = De pagina is lange tijd niet gebruikt, dus Keymend is afgesloten. Uw voortgang is opgeslagen.
errors-page-ended = Keymend is afgesloten. Uw voortgang is opgeslagen.
errors-page-not-shown = Geen enkele browser heeft de pagina getoond, dus Keymend gaat hier verder.
errors-press-enter = Druk op Enter om dit venster te sluiten.
errors-code-missing = Na `{ $family }:` ontbreekt de code. Schrijf die zonder spatie, bijvoorbeeld `{ $example }`.
