## Momentopnamen en archieven

advice-manifest-gone = De bestandslijst is uit de momentopname verwijderd. Maak de momentopname opnieuw met `keymend collect`.
    .page = De bestandslijst is uit de momentopname verwijderd. Maak het bestand opnieuw op die computer: in Keymend, onder “Voor mijn helper”.
advice-capture-damaged = De momentopname is beschadigd. Maak die opnieuw met `keymend collect`.
    .page = De momentopname is beschadigd. Maak het bestand opnieuw op die computer: in Keymend, onder “Voor mijn helper”.
advice-capture-newer = De momentopname is gemaakt met een nieuwere versie van Keymend (`{ $schema }`). Werk Keymend bij en lees de momentopname opnieuw.
advice-capture-too-many = De momentopname bevat meer bestanden dan mogelijk is. Maak de momentopname opnieuw.
advice-not-in-manifest = Dit bestand staat niet in de bestandslijst: het is later toegevoegd en niet gelezen.
advice-changed-since = Dit bestand komt niet overeen met de bestandslijst: het is gewijzigd of beschadigd. Maak de momentopname opnieuw.
advice-gone-from-capture = Dit bestand staat in de bestandslijst, maar niet in de momentopname. Maak de momentopname opnieuw.
advice-capture-without-facts = De momentopname bevat geen gegevens. Maak die opnieuw met `keymend collect`.
    .page = De momentopname bevat geen gegevens. Maak het bestand opnieuw op die computer: in Keymend, onder “Voor mijn helper”.
advice-facts-not-known = Sommige gegevens zijn niet bekend in deze versie. Gebruik een nieuwere versie van Keymend.
advice-capture-part-broken = Dit deel is beschadigd. Maak de momentopname opnieuw.
advice-unpacks-too-large = Uitgepakt is de inhoud groter dan Keymend kan lezen. Pak de inhoud uit en geef het belangrijke deel op.
advice-cannot-unpack = Het uitpakken lukt niet. Kopieer het bestand opnieuw of maak een nieuw bestand.
advice-member-not-known = De indeling van de inhoud is niet bekend. Pak de inhoud uit.
advice-cut-unpacked = Het bestand is afgekapt of beschadigd. Wat kon worden uitgepakt, is gelezen.
advice-others-not-read = De andere bestanden in het archief zijn niet gelezen. Pak het archief uit en geef het belangrijke deel op.
advice-cut-before = Het bestand is afgekapt of beschadigd. Alles daarvoor is gelezen.
advice-member-too-large = Het bestand is groter dan Keymend kan lezen. Pak het archief uit en geef het belangrijke deel op.
advice-archive-in-archive = Dit is een archief in een archief. Pak het uit.
advice-list-in-archive = De lijst `{ $file }` wordt binnen een archief niet gelezen. Pak haar uit en geef haar op.
advice-zip-too-large = `{ $file }` is groter dan { $mib } MiB. Pak het bestand uit en geef de map op.
advice-not-a-zip = `{ $file }` is geen volledig zipbestand ({ $why }). Kopieer het bestand opnieuw of maak een nieuw bestand.
advice-empty-zip = `{ $file }` is een leeg zipbestand. Maak het opnieuw.
advice-zip-not-known = De indeling van alles in `{ $file }` is onbekend. Pak het archief uit en geef met `--as` op wat een bestand is.
    .page = De indeling van alles in `{ $file }` is onbekend. Als u weet wat erin staat, typ dat dan onder “Keymend meer vertellen”.
advice-zip-not-ordinary = Het bestand is ingepakt op een manier die Keymend niet ondersteunt. Maak het archief opnieuw als gewoon zipbestand.
advice-zip-password = Het archief is met een wachtwoord beveiligd. Maak het opnieuw zonder wachtwoord.
advice-member-broken = Het archief is hier beschadigd ({ $why }). Maak het opnieuw.
advice-member-leads-out = Dit is een koppeling of leidt buiten het archief en is overgeslagen.
advice-zip-same-name = Het archief bevat twee bestanden met deze naam, en alleen het laatste is gelezen. Pak het archief uit of maak het opnieuw.

## Bestanden

advice-is-device = `{ $file }` is een pipe of een apparaat. Geef een bestand op, of leid de inhoud om via een pipe en geef `-` op.
    .page = `{ $file }` is een pipe of een apparaat. Kies een bestand.
advice-no-such-file = `{ $file }` is niet gevonden. Controleer het pad.
advice-file-no-rights = U hebt geen rechten om `{ $file }` te lezen. Kopieer het bestand als administrator, of voer Keymend uit met meer rechten.
advice-file-not-opened = `{ $file }` kon niet worden geopend ({ $why }). Kopieer het bestand naar een lokale schijf en probeer het opnieuw.
advice-file-empty = `{ $file }` is leeg. Maak de momentopname opnieuw.
advice-file-encrypted = De Kaspersky-app heeft `{ $file }` versleuteld, dus alleen Kaspersky kan het bestand lezen. Voeg het als bijlage toe aan de aanvraag.
advice-not-text = `{ $file }` is geen tekst. Geef in plaats daarvan een tekstbestand, een JSON-bestand of een registerexport op.
advice-json-not-known = `{ $file }` is JSON, maar geen gegevensbestand en geen uitvoer van een besturingsprogramma. Geef met `--as` op wat het is.
    .page = `{ $file }` is JSON, maar geen gegevensbestand en geen uitvoer van een besturingsprogramma. Als u weet wat erin staat, typ dat dan onder “Keymend meer vertellen”.
advice-say-what = De indeling van `{ $file }` wordt niet herkend. Geef met `--as` op wat het is (`--as log` doorzoekt elke tekst), of geef een melding van het scherm door met `--message-file`.
    .page = De indeling van `{ $file }` wordt niet herkend. Als u weet wat erin staat, typ dat dan onder “Keymend meer vertellen”.
advice-mail-not-known = De e-mail in `{ $file }` bevat niets wat Keymend herkent. Geef de tekst door met `--message`.
    .page = De e-mail in `{ $file }` bevat niets wat Keymend herkent. Als u weet wat erin staat, typ dat dan onder “Keymend meer vertellen”.
advice-mails-passed-over = Sommige e-mails in `{ $file }` zijn geen meldingen en zijn overgeslagen (e-mails: { $count }).
advice-mail-cut = Alleen het begin van de e-mail is gelezen. Sla de bijlagen op en geef ze op.
advice-machine-no-answer = Geen antwoord ({ $state }). Vraag de gegevens van deze computer opnieuw op.
advice-machine-no-command = De opdracht is daar niet gevonden ({ $state }). De Kaspersky-app is niet op deze computer geïnstalleerd, of het besturingsprogramma staat in een andere map.
advice-machine-no-rights = De opdracht is daar geweigerd ({ $state }). Geef het account dat haar uitvoert daar beheerdersrechten en vraag de gegevens van deze computer opnieuw op.
advice-machine-timed-out = Niet op tijd geantwoord ({ $state }). Controleer de verbinding en vraag de gegevens van deze computer opnieuw op.
advice-machine-said = De uitvoer daar: { $text }
advice-machine-silent = De computer heeft geantwoord, maar de opdracht gaf daar geen uitvoer. Voer de opdracht één keer handmatig uit op die computer om te zien waarom, en vraag de gegevens dan opnieuw op.
advice-machine-not-known = De indeling van het antwoord is niet bekend. Voer daar `kesl-control --app-info` uit.
    .page = De indeling van het antwoord is niet bekend. Als u weet wat erin staat, typ dat dan onder “Keymend meer vertellen”.
advice-only-first-parts = Alleen de eerste { $most } delen zijn gelezen. Splits het bestand.
advice-folder-empty = Er staat geen bestand in `{ $folder }`.
advice-folder-not-known = Geen van de bestanden in `{ $folder }` heeft een bekende indeling (bestanden: { $count }). Geef er een op, en met `--as` wat het is.
    .page = Geen van de bestanden in `{ $folder }` heeft een bekende indeling (bestanden: { $count }). Als u weet wat erin staat, typ dat dan onder “Keymend meer vertellen”.
advice-folder-too-large = Keymend bekijkt hoogstens { $files } bestanden in mappen van hoogstens { $deep } niveaus diep. Geef in plaats van `{ $folder }` de belangrijke map of het belangrijke bestand op.
advice-file-cut = Alleen de eerste { $bytes } bytes van `{ $file }` zijn gelezen. Geef een korter deel ervan op.
advice-reading-failed = Het lezen van `{ $file }` is mislukt ({ $why }). Kopieer het bestand naar een lokale schijf en probeer het opnieuw.
advice-broken-json = `{ $file }` is vanaf een bepaald punt geen geldige JSON meer ({ $at }). Alles daarvoor is gelezen. Corrigeer het bestand en probeer het opnieuw.
advice-broken-output = `{ $file }` is vanaf een bepaald punt beschadigd ({ $at }). Alles daarvoor is gelezen. Maak de momentopname opnieuw.
advice-at-line = regel { $line }
advice-older-capture = Dit is een oudere momentopname van dezelfde computer ({ $older }). De nieuwere telt ({ $newer }).
advice-older-than-told = U schrijft dat het probleem inmiddels is opgelost. Wat is gelezen, kan van daarvoor zijn en telt daarom niet. Start voor de zekerheid `keymend` op die computer, of voer daar `keymend collect` uit en lees het nieuwe bestand hier in.
    .page = U schrijft dat het probleem inmiddels is opgelost. Wat is gelezen, kan van daarvoor zijn en telt daarom niet. Open voor de zekerheid Keymend op die computer.
advice-perhaps-same = Niets wijst uit of dit dezelfde computer is als in `{ $other }`. Is dat zo, geef dan alleen de nieuwste van de twee momentopnamen op.
advice-message-cut = Alleen de eerste { $most } tekens zijn gelezen. Geef de zin door waarin het probleem staat.
advice-message-empty = De melding is leeg. Geef door wat er op het scherm staat.
advice-words-less = Keymend begrijpt tekst minder goed dan anders: { $damage }. Installeer Keymend opnieuw.

## Gegevensbestanden

advice-no-facts = `{ $file }` bevat geen gegevens. Schrijf ze zoals in dit voorbeeld: { $example }.
advice-facts-wrong = { $problems }
advice-facts-wrong-and-more = { $problems } Andere fouten van deze soort: { $more }.
advice-no-such-fact = Er is geen gegeven met de naam `{ $fact }`.

## Logboeken en gebeurtenissen

advice-log-lines-cut = In `{ $file }` is het einde van regels van meer dan 64 KiB niet doorzocht (regels: { $lines }).
advice-log-silent = Geen enkele regel van `{ $file }` wijst op een probleem met de licentie. Geef het logboek op van de dag waarop het probleem optrad.
advice-log-silent-of-late = `{ $file }` eindigt op { $last }, en geen enkele regel uit de 90 dagen daarvoor wijst op een probleem met de licentie. Geef het logboek op van de dag waarop het probleem optrad.
advice-events-silent-of-late = Geen van de nieuwste gebeurtenissen noemt de licentie, en oudere zijn niet gelezen. Exporteer het logboek en geef het bestand op.
advice-events-timed-out = Windows heeft niet op tijd geantwoord. Exporteer het logboek en geef het bestand op.
advice-run-as-administrator = U hebt geen rechten om dit te lezen. Voer `keymend` uit als administrator.
    .page = U hebt geen rechten om dit te lezen. Start Keymend met administratorrechten, of vraag het de beheerder van deze computer.
advice-no-event-channel = Dit product schrijft geen gebeurtenislogboek. Dat is geen fout.
advice-events-not-readable = `wevtutil` kan het logboek niet lezen. Exporteer het in Logboeken (Event Viewer) en geef het bestand op.
advice-events-no-32-bit = Dit 32-bitsprogramma kan het logboek niet lezen. Geef de uitvoer van `wevtutil qe` door.
advice-last-event-cut = De laatste gebeurtenis is afgekapt. De gebeurtenissen daarvoor zijn gelezen.
advice-no-event = `{ $file }` bevat geen leesbare gebeurtenis. Exporteer het logboek opnieuw.
advice-no-vendor-event = Geen van de gebeurtenissen in `{ $file }` komt van een Kaspersky-app (gebeurtenissen: { $events }).
advice-json-lines-broken = Regels van `{ $file }` zijn geen geldige JSON (regels: { $lines }). Exporteer de gebeurtenissen opnieuw.
advice-lines-not-known = Sommige regels van `{ $file }` hebben geen bekende indeling en zijn overgeslagen (regels: { $count }). De eerste is regel { $line }.
advice-only-first-hosts = Alleen de eerste { $most } computers in `{ $file }` zijn gelezen. Splits het bestand.
advice-only-first-events = Alleen de eerste { $most } gebeurtenissen in `{ $file }` zijn gelezen. Splits het bestand.
advice-no-kaspersky-event = `{ $file }` bevat geen gebeurtenis van een Kaspersky-app. Geef een export op die er wel bevat.
advice-inventory-silent = De inventaris `{ $file }` noemt geen Kaspersky-product. Geef die van een computer op die er een heeft.
advice-center-registers-none = Volgens `{ $file }` is er in Windows-beveiligingscentrum geen antivirusproduct geregistreerd.
advice-dump-silent = `{ $file }` heeft geen sectie over een Kaspersky-app, dus over de licentie van deze computer is niets bekend. Voer daar `kesl-control --app-info` uit of raadpleeg Security Center.
    .page = `{ $file }` heeft geen sectie over een Kaspersky-app, dus over de licentie van deze computer is niets bekend. Kijk op de computer zelf of vraag het de beheerder.
advice-xml-entities = `{ $file }` definieert eigen XML-entiteiten. Die zijn niet gevolgd, dus er kan iets ontbreken. Exporteer het bestand zonder die entiteiten.
advice-inventory-reckoned = De vervaldatum in de inventaris `{ $file }` is een schatting: de agent voor Windows telt de resterende dagen op bij de dag van de inventaris. Controleer het voor de zekerheid op de computer zelf.
advice-inventory-no-licence = `{ $file }` laat zien dat de Kaspersky-app is geïnstalleerd, maar zegt niets over de licentie.
advice-events-no-reason = Gebeurtenissen in `{ $file }` noemen de licentie, maar geen reden en geen code (zulke gebeurtenissen: { $events }).
advice-events-activated-since = De laatste gebeurtenis over de licentie in `{ $file }` meldt een activatie. Wat daarvoor mislukte, speelt niet meer.
advice-events-silent = Geen van de recente gebeurtenissen van de Kaspersky-app in `{ $file }` noemt de licentie (gebeurtenissen van de app: { $events }).
advice-evtx-too-large = `{ $file }` is groter dan { $mib } MiB. Exporteer alleen de laatste weken van het logboek.
advice-evtx-no-header = Het begin van `{ $file }` is onvolledig. Exporteer het logboek opnieuw.
advice-evtx-damaged = Sommige plaatsen in `{ $file }` zijn beschadigd (plaatsen: { $places }). De andere gebeurtenissen zijn gelezen.
advice-evtx-cut = `{ $file }` is afgekapt. De gebeurtenissen daarvoor zijn gelezen.
advice-kesl-events-silent = Geen van de nieuwste { $events } gebeurtenissen noemt de licentie. Oudere van deze maand zijn niet gelezen. Geef een bestand op waarin ze staan.

## Besturingsprogramma's

advice-may-not-run = U hebt geen rechten om `{ $command }` uit te voeren. Voer `keymend` uit als administrator.
    .page = U hebt geen rechten om `{ $command }` uit te voeren. Start Keymend met administratorrechten, of vraag het de beheerder van deze computer.
advice-command-of-others = `{ $command }` is niet uitgevoerd: anderen kunnen `{ $place }` wijzigen en hebben daar misschien een ander programma geplaatst. Sta alleen root toe om daar te schrijven.
advice-command-gone = `{ $command }` ontbreekt, of iets wat daarvoor nodig is. Repareer de Kaspersky-app.
advice-command-does-not-start = `{ $command }` start niet ({ $why }). Repareer de Kaspersky-app.
advice-command-restart = `{ $command }` was niet op tijd klaar en is gestopt. Start de Kaspersky-app opnieuw en voer de opdracht daarna zelf uit.
advice-command-stopped = `{ $command }` was niet binnen { $seconds } s klaar en is gestopt.
advice-command-cut = De uitvoer van `{ $command }` is groter dan { $bytes } bytes. Alleen de eerste zijn gelezen.
advice-command-cut-plainly = De uitvoer van `{ $command }` is te lang. Alleen het begin is gelezen.
advice-command-not-understood = Keymend begrijpt de uitvoer van `{ $command }` niet (afsluitcode { $code }). Voer de opdracht zelf uit.
advice-command-failed = `{ $command }` is mislukt ({ $said }). Voer de opdracht zelf uit als root en lees de uitvoer.
advice-app-not-running = De Kaspersky-app is niet actief. Start de app, bijvoorbeeld met `systemctl start { $service }`, en probeer het opnieuw.
advice-activation-no-network = De activatie is mislukt door het netwerk. Controleer eerst de verbinding.
advice-policy-forbids = Een beleid verbiedt dit. Neem contact op met de beheerder.
advice-amazon-image = Een betaalde Amazon-image staat dit niet toe. Neem contact op met de aanbieder van de image.
advice-app-waits-for-restart = De Kaspersky-app moet opnieuw worden gestart. Voer `systemctl restart { $service }` uit en probeer het opnieuw.
advice-device-waits-for-restart = De computer moet eerst opnieuw worden opgestart. Start de computer opnieuw op en probeer het opnieuw.
advice-key-in-use = Hieruit blijkt alleen dat er al een sleutel in gebruik is, niet de status van de licentie.
advice-light-agent = In de Light Agent-modus komt de licentie van de beschermingsserver. Neem contact op met de beheerder.
advice-standard-mode = De Kaspersky-app werkt in de standaardmodus, waarin deze opdracht niet mogelijk is. Neem contact op met de beheerder.
advice-run-as-root = Alleen root kan `{ $command }` uitvoeren. Voer `sudo keymend` uit.
    .page = Alleen root kan `{ $command }` uitvoeren. Start Keymend met administratorrechten, of vraag het de beheerder van deze computer.
advice-run-as-root-or-group = Alleen root en de groep `{ $group }` kunnen `{ $command }` uitvoeren. Voer `sudo keymend` uit.
    .page = Alleen root en de groep `{ $group }` kunnen `{ $command }` uitvoeren. Start Keymend met administratorrechten, of vraag het de beheerder van deze computer.
advice-with-exit-code = { $advice } (afsluitcode { $code })
advice-crashed = geen (vastgelopen)
advice-said = de uitvoer is: { $text }
advice-said-nothing = geen uitvoer
advice-said-code = afsluitcode { $code }, { $text }
advice-status-not-known = De abonnementsstatus `{ $status }` staat in geen enkele bekende lijst. Controleer wat de Kaspersky-app erover zegt.
advice-service-silent = De beschermingsservice heeft niet geantwoord, dus de waarden ervan zeggen niets. Start de service en maak de momentopname opnieuw.
advice-older-product = { $product } is geïnstalleerd, maar Keymend kent de uitvoer daarvan niet. Voer `{ $command }` uit als root en controleer daar of de licentie geldig is.
advice-password-protected = De Kaspersky-app is met een wachtwoord beveiligd. Neem contact op met de beheerder.
advice-avp-silent = `{ $file }` zegt niets over de licentie. Geef door wat `avp.com` over de code meldde.
advice-avp-gone = In de map van de Kaspersky-app ontbreekt avp.com: de app is maar gedeeltelijk geïnstalleerd. Repareer de app.
advice-control-silent = `{ $file }` bevat geen waarde met een bekende naam. Leg de uitvoer van `kesl-control --app-info` vast met LC_ALL=C.
    .page = `{ $file }` bevat geen waarde met een bekende naam. Als u weet wat erin staat, typ dat dan onder “Keymend meer vertellen”.
advice-klnagchk-not-known = `{ $file }` bevat geen waardenaam van klnagchk. Geef met `--as` op wat het is.
    .page = `{ $file }` bevat geen waardenaam van klnagchk. Als u weet wat erin staat, typ dat dan onder “Keymend meer vertellen”.

## Windows en het register

advice-registry-refused = Windows heeft het lezen geweigerd. Voer `keymend` uit als administrator.
    .page = Windows heeft het lezen geweigerd. Start Keymend met administratorrechten, of vraag het de beheerder van deze computer.
advice-registry-failed = Windows kon dit niet lezen ({ $why }). Probeer het opnieuw en repareer daarna de Kaspersky-app.
advice-registry-broken-lines = Vanaf regel { $first } zijn regels van `{ $file }` beschadigd; ze zijn overgeslagen (regels: { $count }). Exporteer de registersleutel opnieuw.
advice-registry-value-too-large = De waarde { $name } op regel { $line } van `{ $file }` is groter dan 1 MiB en is overgeslagen. U hoeft niets te doen.
advice-registry-default-value = (standaard)
advice-registry-part = Slechts een deel van `{ $file }` is gelezen. Exporteer alleen de registersleutel KasperskyLab.
advice-registry-silent = `{ $file }` bevat geen bekende waarde van een Kaspersky-app. Exporteer `{ $key }`.
advice-registry-too-deep = Registersleutels die dieper liggen dan { $deepest } niveaus zijn overgeslagen. Exporteer de registersleutel KasperskyLab met regedit en geef het bestand op.
advice-registry-too-many = Er zijn te veel registersleutels, en sommige zijn overgeslagen. Exporteer de registersleutel KasperskyLab met regedit en geef het bestand op.
advice-value-too-large = De waarde is groter dan 1 MiB en is overgeslagen. U hoeft niets te doen.
advice-folder-gone = Het register noemt de map `{ $folder }` van de Kaspersky-app, maar die map ontbreekt: de app is maar gedeeltelijk verwijderd. Verwijder de rest met het verwijderprogramma van Kaspersky, of installeer de app opnieuw.
advice-databases-never-updated = De Kaspersky-app meldt dat de databases nooit zijn bijgewerkt. Voer een update uit.
advice-several-products = Er zijn meerdere producten geregistreerd, en niets wijst uit welk product in gebruik is: { $products }. Controleer welk product is geïnstalleerd en exporteer alleen de registersleutel daarvan.
advice-several-products-and-more = Er zijn meerdere producten geregistreerd, en niets wijst uit welk product in gebruik is: { $products } en nog { $more }. Controleer welk product is geïnstalleerd en exporteer alleen de registersleutel daarvan.
advice-wrong-value = Verwacht werd { $wanted }, maar gevonden is { $held }, en dat kan niet kloppen. De rest is gelezen.
advice-more-wrong-values = Nog { $more } waarden hebben een onbekende indeling en zijn overgeslagen. De rest is gelezen.
advice-wanted-unix-date = een datum in Unix-seconden
advice-wanted-windows-date = een datum in de interne notatie van Windows
advice-wanted-days = een aantal dagen
advice-wanted-flag = 0 of 1
advice-wanted-version = een versie
advice-wanted-day = een dag zoals 20260524
advice-wanted-ticket = een activatieticket
advice-wanted-date-like = een datum zoals 05-05-2024 17-00-00
advice-wanted-ticket-date = een ticket met een datum als { $name }
advice-wanted-ticket-number = een ticket met een getal als { $name }
advice-held-texts = een lijst met teksten
advice-held-binary = een binaire waarde
advice-held-number = een getal
advice-held-text = een tekst
advice-agent-without-app = Network Agent meldt dat er geen Kaspersky-app is geïnstalleerd om deze computer te beschermen. Installeer er een.
advice-security-providers = Windows heeft niet geantwoord ({ $why }). Kijk in Windows-beveiliging onder “Beveiligingsproviders” (Security providers) en geef door wat daar staat met `--message`.
    .page = Windows heeft niet geantwoord ({ $why }). Open het licentievenster van de Kaspersky-app en typ wat daar staat onder “Keymend meer vertellen”.

## Andere dingen van deze computer

advice-no-product = Op deze computer is geen Kaspersky-app gevonden. Voer `keymend` uit waar de app is geïnstalleerd, geef een momentopname van die computer op, of geef de melding door met `--message`.
    .page = Op deze computer is geen Kaspersky-app gevonden. Gebruik Keymend op de computer met de app, kies een bestand van die computer, of typ wat er op het scherm staat onder “Keymend meer vertellen”.
advice-probe-timed-out = Binnen { $seconds } s kwam er geen antwoord. Probeer het later opnieuw.
advice-mac-version = { $why }, dus de versie is niet bekend. De versie staat in het venster “Over { $name }”.
advice-mac-file-unreadable = Het bestand kan niet worden gelezen
advice-mac-file-binary = Het bestand is een binaire eigenschappenlijst, die Keymend niet kan lezen
advice-mac-file-no-version = Het bestand vermeldt geen versie
advice-mac-licence = Op een Mac toont geen enkel bestand en geen enkele opdracht de status van een licentie. Open het licentievenster van de Kaspersky-app en geef door wat daar staat, zoals `--answer license.status=expired`.
    .page = Op een Mac toont geen enkel bestand en geen enkele opdracht de status van een licentie. Open het licentievenster van de Kaspersky-app en typ wat daar staat onder “Keymend meer vertellen”.
advice-one-date-ahead = De klok staat op { $now }, maar { $newest }. Eén datum bewijst niets: als de datum van de computer niet klopt, geef dan `--answer system.clock_behind=yes` op.
    .page = De klok staat op { $now }, maar { $newest }. Als de datum van deze computer niet klopt, typ dat dan onder “Keymend meer vertellen”.
advice-file-is-of = { $path } is van { $moment }
advice-fact-is = { $label }: { $moment }
advice-hosts-unreadable = Het bestand kan niet worden gelezen ({ $why }). Voer `keymend` uit als administrator.
    .page = Het bestand kan niet worden gelezen ({ $why }). Start Keymend met administratorrechten, of vraag het de beheerder van deze computer.
advice-traces-not-listed = De inhoud van sommige mappen in `{ $folder }` kan niet worden opgevraagd (mappen: { $count }; { $why }). Voer `keymend` uit als administrator.
    .page = De inhoud van sommige mappen in `{ $folder }` kan niet worden opgevraagd (mappen: { $count }; { $why }). Start Keymend met administratorrechten, of vraag het de beheerder van deze computer.

## Security Center

advice-ksc-not-json = `{ $file }` is op regel { $line } geen geldige JSON. Exporteer het bestand opnieuw.
advice-ksc-no-keys = `{ $file }` bevat geen licentiesleutel. Vraag in Security Center `LicenseKeys.EnumKeys` op.
advice-ksc-more-pages = `{ $file }` is niet de hele lijst: Security Center had meer sleutels (`bEOF` is false). Sla ook de andere pagina's op.
advice-ksc-key-not-listed = De sleutel { $key } van deze computer staat niet in de lijst van Security Center. Controleer of deze daar is verwijderd.
advice-ksc-no-event = Geen van de gebeurtenissen in `{ $file }` gaat over een licentie (gebeurtenissen: { $events }).
advice-ksc-device-silent = Geen van de gebeurtenissen van deze computer in `{ $file }` gaat over de licentie ervan (gebeurtenissen: { $events }).
advice-ksc-lines-passed-over = Sommige regels van `{ $file }` zijn overgeslagen of maar gedeeltelijk gelezen (afgekapt: { $cut }, van een andere leverancier: { $others }, geen gebeurtenis van Security Center: { $strange }). De eerste is regel { $line }.
advice-ksc-event-alone = Security Center heeft gemeld: { $event }. Dat alleen zegt niet of de licentie geldig is. Zoek de sleutel op in Security Center.
advice-ksc-unknown-events = Keymend kent sommige licentiegebeurtenissen niet die Security Center heeft gemeld ({ $classes }; gebeurtenissen: { $count }). Zoek ze op in Security Center.
advice-ksc-error = Security Center antwoordde met een fout in plaats van gegevens: { $error }. Corrigeer de aanroep en probeer het opnieuw.
advice-ksc-no-date = De datum in `{ $name }` is niet leesbaar: `{ $text }`. Zoek de datum op in Security Center.
advice-ksc-too-many-keys = Alleen de eerste { $most } sleutels zijn gelezen. Splits het bestand.
advice-ksc-too-many-devices = Alleen de eerste { $most } computers zijn gelezen. Splits het bestand.
advice-ksc-counts = Security Center telt computers: { $expired } met een verlopen licentie, { $expiring } met een licentie die binnenkort verloopt. Vraag `LicenseKeys.AcquireKeyHosts` op om te zien welke het zijn.
advice-ksc-counts-expired = Security Center telt computers met een verlopen licentie: { $expired }. Hoeveel er een licentie hebben die binnenkort verloopt, staat niet in de invoer. Vraag `LicenseKeys.AcquireKeyHosts` op om te zien welke het zijn.
advice-ksc-counts-expiring = Security Center telt computers met een licentie die binnenkort verloopt: { $expiring }. Hoeveel er een verlopen licentie hebben, staat niet in de invoer. Vraag `LicenseKeys.AcquireKeyHosts` op om te zien welke het zijn.
advice-ksc-counts-none = Security Center telt geen computers waarvan de licentie is verlopen of binnenkort verloopt.
advice-ksc-counts-contradict = `{ $file }` bevat twee waarden voor hetzelfde nummer (`{ $number }`): { $one } en { $other }. De eerste is gebruikt. Sla het opnieuw op om te zien welke klopt.
advice-ksc-no-counts = `{ $file }` bevat geen aantallen over licenties. Vraag `.1.3.6.1.4.1.23668.1093.1.1` op met `snmpwalk -On`.
advice-ksc-snmp-no-agent = De SNMP-service kent Security Center niet: de SNMP-agent ervan ontbreekt. Installeer dit onderdeel op de Administration Server en start de SNMP-service opnieuw.
advice-ksc-snmp-no-answer = De server heeft niet via SNMP geantwoord. Controleer het adres, de community en of de SNMP-service actief is, en probeer het opnieuw.

## GetSystemInfo

advice-gsi-cut = Het einde van het rapport `{ $file }` ontbreekt. Wat er is, is gelezen. Maak het rapport opnieuw.
advice-gsi-no-product = Het rapport `{ $file }` noemt geen Kaspersky-product. Maak het op een computer waarop er een is geïnstalleerd.

## Waarom iets is mislukt

advice-why-not-found = op deze plaats is niets
advice-why-no-rights = u hebt daarvoor geen rechten
advice-why-timed-out = het duurde te lang
advice-why-invalid = de gegevens zijn beschadigd
advice-why-full = de schijf is vol
advice-why-read-only = er kan daar niets worden gewijzigd
advice-why-exists = op deze plaats is al iets
advice-why-folder = het is een map
advice-why-not-folder = het is geen map
advice-why-closed = de verbinding is verbroken
advice-why-refused = de verbinding is geweigerd
advice-why-other = het systeem meldt: { $text }
advice-as-written = { $text }

advice-others-not-looked-at = Wat u over de computer van iemand anders schrijft, is niet gecontroleerd: alleen deze is gelezen. Start Keymend daar, of voer daar `keymend collect` uit en lees het bestand hier in.
    .page = Wat u over de computer van iemand anders schrijft, is niet gecontroleerd: alleen deze is gelezen. Open Keymend op die computer.
advice-other-product-not-read = Wat u over { $name } schrijft, is niet gecontroleerd: er is een ander product gelezen. Start Keymend waar { $name } is geïnstalleerd, of schrijf wat het venster ervan toont.
    .page = Wat u over { $name } schrijft, is niet gecontroleerd: er is een ander product gelezen. Open Keymend waar { $name } is geïnstalleerd, of schrijf wat het venster ervan toont.
