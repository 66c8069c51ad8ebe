fact-with-value = { $label }: { $value }

answer-yes = ja
answer-no = nee
answer-today = vandaag
answer-yesterday = gisteren
answer-2-days-ago = twee dagen geleden
answer-3-days-ago = drie of meer dagen geleden

## product

product-family = Kaspersky-product
    .is-home = Anti-Virus, Internet Security, Total Security, Standard, Plus of Premium op Windows
    .is-security-cloud = Security Cloud
    .is-mac = een Kaspersky-product voor de Mac
    .is-android = een Kaspersky-app op een Android-telefoon of -tablet
    .is-ios = een Kaspersky-app op een iPhone of iPad
    .is-home-linux = Kaspersky voor Linux (Standard, Plus of Premium)
    .is-small-office = Small Office Security
    .is-endpoint-windows = Endpoint Security for Windows (een zakelijk product)
    .is-endpoint-linux = Endpoint Security for Linux (een zakelijk product)
    .is-embedded-linux = Embedded Systems Security for Linux
    .is-industrial-linux = Industrial CyberSecurity for Linux Nodes
    .is-file-server = Anti-Virus of Security voor een Linux-bestandsserver (een zakelijk product)
    .is-other = iets anders
    .question = Om welk apparaat en welk Kaspersky-product gaat het?
product-name = Product
product-version = Geïnstalleerde versie
product-generation = Leeftijd van het product
    .is-2010s = van 2010 tot en met 2018
    .is-2019-2021 = van 2019 tot en met 2021
    .is-21-x = versie 21.4 of nieuwer (Standard, Plus, Premium en andere uit die tijd)
    .question = Hoe oud is de Kaspersky-app?
product-meant_for = Bedoeld voor
    .is-home = een huishouden of een klein kantoor
    .is-business = een bedrijf
product-others = Ander Kaspersky-product op deze computer
product-running = Of de Kaspersky-app actief is
    .yes = De Kaspersky-app is actief
    .no = De Kaspersky-app is niet actief
    .question = Ziet u het Kaspersky-pictogram naast de klok, en kunt u de app openen?
product-installed_at = Installatiedatum

## license

license-status = Licentie
    .is-active = actief, nog niet verlopen
    .is-expired = verlopen
    .is-not-valid = ongeldig, of met een fout
    .is-absent = geen licentie op dit apparaat
    .question = Wat staat er in het licentievenster van de Kaspersky-app?
license-key_state = Status van de licentiesleutel
license-blocked = Sleutel geblokkeerd door Kaspersky
    .yes = Kaspersky heeft de sleutel of code geblokkeerd
    .no = Kaspersky heeft de sleutel of code niet geblokkeerd
license-expires_at = Vervaldatum van de licentie
license-ended = Verloop van de licentie
    .is-within-24h = minder dan 24 uur geleden
    .is-earlier = meer dan 24 uur geleden
    .question = Is de licentie minder dan 24 uur geleden verlopen?
license-days_left = Resterende dagen
license-days_passed = Of de resterende dagen voorbij zijn
    .yes = De dagen die resteerden, zijn voorbij
    .no = De dagen die resteerden, zijn nog niet voorbij
license-key_type = Typenummer van de sleutel
license-type = Soort licentie
    .is-commercial = gekocht
    .is-trial = gratis proefversie
    .is-subscription = abonnement
    .is-beta = voor het testen van een bètaversie
    .is-test = testlicentie
    .is-oem = meegeleverd met de computer
    .question = Om wat voor licentie gaat het?
license-reported_expired = Of de app aan Windows heeft gemeld dat het product is verlopen
    .yes = De Kaspersky-app heeft aan Windows gemeld dat het product is verlopen
    .no = De Kaspersky-app heeft niet aan Windows gemeld dat het product is verlopen
license-ends_soon = Of is gemeld dat de licentie binnenkort verloopt
    .yes = Er is gemeld dat de licentie binnenkort verloopt
    .no = Er is niet gemeld dat de licentie binnenkort verloopt
license-key_listed = Of de licentiesleutel in de lijst met sleutels staat
    .yes = De licentiesleutel staat in de lijst met sleutels
    .no = De licentiesleutel staat niet in de lijst met sleutels
license-limited_parts = Niet inbegrepen in de licentie
license-devices_allowed = Apparaten die de licentie toestaat
license-devices_used = Apparaten die de licentie gebruiken
license-over_limit = Of meer apparaten de licentie gebruiken dan is toegestaan
    .yes = Meer apparaten gebruiken de licentie dan is toegestaan
    .no = De licentie wordt niet op meer apparaten gebruikt dan is toegestaan
license-in_console = Of dit een sleutel is die in Security Center staat
    .yes = Dit is een sleutel die in Security Center staat
    .no = Dit is geen sleutel die in Security Center staat
license-managed = Of een beheerder de licentie van deze computer beheert
    .yes = Een beheerder beheert de licentie van deze computer
    .no = De licentie van deze computer wordt niet door een beheerder beheerd

## activation_ticket

activation_ticket-valid_to = Activatieticket geldig tot
activation_ticket-created_at = Activatieticket uitgegeven
activation_ticket-license_state = Nummer van de licentiestatus in het activatieticket

## subscription

subscription-present = Of de licentie een abonnement is
    .yes = De licentie is een abonnement
    .no = De licentie is geen abonnement
    .question = Staat er in het licentievenster iets over een abonnement?
subscription-status = Abonnement
    .is-being-defined = Wordt bepaald
    .is-active = Actief
    .is-renewed = Verlengd
    .is-error = Fout
    .is-grace = Verlopen. Respijtperiode.
    .is-grace-over = Verlopen. Respijtperiode verlopen.
    .is-suspended = Gepauzeerd
    .is-resumed = Hervat
    .is-cancelled = Opzegging van het abonnement
    .is-update-required = Update vereist
    .is-expired = Verlopen
    .question = Welke abonnementsstatus toont de app?
subscription-provider_managed = Of een provider het abonnement beheert
    .yes = Een provider beheert het abonnement
    .no = Het abonnement wordt niet door een provider beheerd
    .question = Betaalt u het abonnement via een provider, bijvoorbeeld met uw internet-, telefoon- of bankcontract?
subscription-auto_renews = Of automatische verlenging is ingeschakeld
    .yes = Automatische verlenging is ingeschakeld
    .no = Automatische verlenging is uitgeschakeld
    .question = Is automatische verlenging ingeschakeld, zodat er elk jaar van uw kaart wordt afgeschreven?
subscription-charged_at = Datum van de verlengingsbetaling
    .question = Wanneer is de verlenging afgeschreven?
subscription-provider = Provider

## reserve

purchase-complaint = Klacht over een betaling
    .is-charged-twice = er is twee keer geld afgeschreven
    .is-refund = u wilt uw geld terug
    .is-unwanted = er is zonder uw toestemming geld afgeschreven
    .is-cancel = u wilt de automatische verlenging uitschakelen
    .is-scam = iemand doet zich voor als Kaspersky en vraagt om geld of toegang
    .customer-is-refund = de klant wil geld terug
    .customer-is-unwanted = er is zonder toestemming van de klant geld afgeschreven
    .customer-is-cancel = de klant wil automatische verlenging uitschakelen
account-shows_active = Elders actief
    .yes = In het account of bij de verkoper staat de licentie als actief
    .no = Noch in het account, noch bij de verkoper staat de licentie als actief
reserve-present = Of er een reserveactivatiecode is opgeslagen
    .yes = Er is een reserveactivatiecode opgeslagen
    .no = Er is geen reserveactivatiecode opgeslagen
    .question = Staat er in het licentievenster ook een reserveactivatiecode (of nieuwe activatiecode)?
reserve-expires_at = Vervaldatum van de reservelicentie
reserve-usable = Of er een niet-verlopen reserveactivatiecode is opgeslagen
    .yes = Er is een reserveactivatiecode opgeslagen die niet is verlopen
    .no = De opgeslagen reserveactivatiecode is verlopen

## code

code-shape = Wat u als code hebt ingevoerd
    .is-activation-code = 20 letters en cijfers in vier groepen van vijf
    .is-look-alike = een activatiecode met letters uit een ander alfabet die er hetzelfde uitzien
    .is-wrong-length = bijna een activatiecode, maar met te weinig of te veel tekens
    .is-license-key = 32 letters en cijfers in vijf groepen
    .is-license-number = een oud licentienummer van drie groepen
    .is-order-number = alleen cijfers
    .is-key-file = een bestand dat eindigt op .key
    .is-other = iets anders
    .question = Hoe ziet de code die u invoert eruit?
code-kind = Soort code
    .is-new = een code voor een volledige nieuwe licentie
    .is-renewal = een goedkopere verlengingscode
    .is-promotional = een gratis code, cadeaucode of proefcode
    .question = Is de code als nieuwe licentie of als goedkopere verlenging verkocht, of was de code gratis?
code-at_hand = Of u een nieuwe activatiecode hebt
    .customer = Nieuwe activatiecode aanwezig
    .yes = U hebt een nieuwe activatiecode die nog niet is ingevoerd
    .no = U hebt geen nieuwe activatiecode
    .question = Hebt u een nieuwe activatiecode die u nog niet hebt ingevoerd?
code-previous_at_hand = Of u de vorige code hebt
    .customer = Vorige code aanwezig
    .yes = U hebt de vorige code
    .no = U hebt de vorige code niet
    .question = Hebt u de vorige activatiecode nog, dus de code die u voor deze code gebruikte?

## purchase

purchase-channel = Herkomst van de licentie
    .is-kaspersky = de site of winkel van Kaspersky zelf
    .is-shop = een andere winkel, als doos of kaart
    .is-provider = een internet- of telefoonprovider of een bank
    .is-app-store = een appwinkel
    .is-employer = een werkgever of een school
    .is-unknown = niet bekend
    .question = Waar komt de licentie vandaan?
purchase-place = Winkel
purchase-left_provider = Of u het contract met uw provider hebt beëindigd
    .customer = Contract met de provider beëindigd
    .yes = U hebt het contract met uw provider beëindigd
    .no = U hebt het contract met uw provider niet beëindigd
purchase-seller_owes = Of de verkoper de verlenging moet regelen
    .yes = De verkoper moet de licentie verlengen
    .no = De verkoper hoeft de licentie niet te verlengen
purchase-moved = Of u naar een ander land bent verhuisd
    .customer = Verhuisd naar een ander land
    .yes = U bent naar een ander land verhuisd
    .no = U bent niet naar een ander land verhuisd
purchase-paid = Of u hebt betaald
    .customer = Betaald
    .yes = U hebt al betaald
    .no = U hebt nog niet betaald
    .question = Hebt u al voor de verlenging betaald?
purchase-paid_at = Betaaldatum
    .question = Wanneer hebt u betaald?

## attempt

attempt-message = Melding
attempt-shown = Op het scherm
attempt-error_code = Foutcode
attempt-failed = Of de activatie of verlenging is mislukt
    .yes = De activatie of verlenging is mislukt
    .no = De activatie of verlenging is niet mislukt
    .question = Heeft de app de code geweigerd of een fout getoond toen u het probeerde?
capture-is_meant = Of de juiste computer is bekeken
    .yes = Wat is bekeken, komt van de computer waarover u schrijft
    .no = Wat is bekeken, komt van een andere computer dan die waarover u schrijft
    .question = Komt wat Keymend heeft bekeken van de computer waarover u schrijft?

## databases

attempt-tried = Wat u al hebt geprobeerd
    .customer = Al geprobeerd
    .is-restarted = het apparaat opnieuw starten
    .is-reinstalled = de Kaspersky-app opnieuw installeren
    .is-date-checked = datum en tijd controleren
    .is-status-refreshed = de status vernieuwen
    .is-code-compared = de code vergelijken en opnieuw invoeren
    .is-mail-searched = de mailbox doorzoeken
    .is-network-checked = de internetverbinding controleren
databases-released_at = Publicatiedatum van de databases
databases-updated_at = Laatste update van de databases
databases-loaded = Of de databases zijn geladen
    .yes = De databases zijn geladen
    .no = De databases zijn niet geladen

## policy

policy-applied = Of er een beleid van een beheerder geldt
    .yes = Voor deze computer geldt een beleid van een beheerder
    .no = Voor deze computer geldt geen beleid van een beheerder
    .question = Wordt deze computer beheerd door een werkgever of een beheerder?

## agent

agent-present = Of Network Agent is geïnstalleerd
    .yes = Kaspersky Network Agent, waarmee een beheerder deze computer beheert, is geïnstalleerd
    .no = Kaspersky Network Agent is niet geïnstalleerd

## application

application-unstable = Of de app meldt dat die instabiel is
    .yes = De Kaspersky-app meldt dat die instabiel is na een crash
    .no = De Kaspersky-app meldt niet dat die instabiel is

## system

system-clock_behind = Of de klok verkeerd staat
    .yes = De klok van deze computer loopt achter: hij geeft een datum aan die al voorbij is
    .no = De klok van deze computer loopt niet achter
    .question = Lijken de datum en de tijd van deze computer verkeerd?
system-name = Besturingssysteem
system-platform = Apparaat
    .is-windows = Windows-computer
    .is-mac = Mac
    .is-linux = Linux-computer
    .is-android = Android-telefoon of -tablet
    .is-ios = iPhone of iPad
    .question = Op welk apparaat gebruikt u Kaspersky?
system-newest_event_at = Laatst vastgelegde gebeurtenis
system-restart_pending = Of er opnieuw moet worden opgestart
    .yes = Het systeem moet opnieuw worden opgestart
    .no = Het systeem hoeft niet opnieuw te worden opgestart
system-utc_offset_minutes = Voorsprong van de lokale tijd op UTC, in minuten

## network

network-hosts_blocked = Of het hosts-bestand servers van Kaspersky omleidt
    .yes = Het hosts-bestand leidt servers van Kaspersky om
    .no = Het hosts-bestand leidt geen servers van Kaspersky om
network-reachable = Of internet bereikbaar is
    .yes = Internet is bereikbaar
    .no = Internet is niet bereikbaar
    .question = Kunt u op dit apparaat andere webpagina's openen?
network-proxy_set = Of er een proxy is ingesteld
    .yes = Voor deze gebruiker is een proxy ingesteld; misschien heeft de activatie die ook nodig
    .no = Voor deze gebruiker is geen proxy ingesteld

## account

account-signed_in = Of de app met My Kaspersky is verbonden
    .customer = Kaspersky-app verbonden met My Kaspersky
    .yes = De Kaspersky-app is verbonden met uw My Kaspersky-account
    .no = De Kaspersky-app is niet verbonden met uw My Kaspersky-account
    .question = Is de app bij My Kaspersky aangemeld met het e-mailadres dat bij de aankoop is gebruikt?
account-present = Of u een My Kaspersky-account hebt
    .customer = My Kaspersky-account
    .yes = U hebt een My Kaspersky-account
    .no = U hebt geen My Kaspersky-account
account-another = Of u een ander My Kaspersky-account hebt
    .customer = Ander My Kaspersky-account
    .yes = U hebt een ander My Kaspersky-account of hebt een ander e-mailadres gebruikt
    .no = U hebt geen ander My Kaspersky-account
    .question = Hebt u een ander My Kaspersky-account, bijvoorbeeld met een ander e-mailadres?
account-of_buyer = Of iemand anders met een eigen account heeft gekocht
    .yes = Iemand anders heeft het abonnement met een eigen account gekocht
    .no = Niemand anders heeft het abonnement met een eigen account gekocht

## Waar iets is gezien

place-line = regel { $number }
place-in-line = { $line }: { $name }
place-byte = byte { $number }
place-value = waarde { $name }
place-member = onderdeel { $name }
place-record = gebeurtenis { $number }
place-person = volgens u
place-follows = volgt uit: { $facts }

source-clock = klok
source-event-log = gebeurtenislogboek
source-facts-file = gegevensbestand
source-files = bestanden
source-getsysteminfo-report = GetSystemInfo-rapport
source-hosts-file = hosts-bestand
source-kesl-control-output = uitvoer van kesl-control
source-klnagchk-output = uitvoer van klnagchk
source-proxy-settings = proxyinstellingen
source-registry = Windows-register
source-registry-export = registerexport
source-security-center = Windows-beveiligingscentrum
source-system = systeem
source-the-person = u
source-kav-status = uitvoer van kav status
source-the-registry-and-avp-com = Windows-register en avp.com
source-the-proxy-settings = proxyinstellingen
source-the-system-s-name = naam van het systeem
source-the-name-of-windows = Windows-versie
source-the-list-of-keys = lijst met licentiesleutels
source-the-installed-files = geïnstalleerde bestanden
source-the-hosts-file = hosts-bestand
source-the-service = service
source-the-daemon = service
source-the-control-program = besturingsprogramma
source-the-application = Kaspersky-app
source-older-products = oudere producten
source-a-restart-that-is-due = vereiste herstart
source-windows-security = Windows-beveiliging
source-network-agent = Network Agent
source-standard-input = standaardinvoer
source-the-time-zone = tijdzone
source-the-time-zone-of-this-machine = tijdzone van deze computer
source-the-clock-of-this-machine = klok van deze computer
source-the-products-in-the-registry = producten in het register
source-the-registry = Windows-register
source-this-machine = deze computer
source-the-product-s-folder = map van de Kaspersky-app
source-the-message = melding
source-another-computer = andere computer
source-language-data = taalgegevens
source-the-list-of-traces = lijst met traceringsbestanden
source-the-events = gebeurtenissen
source-the-event-log = gebeurtenislogboek
source-licence-on-this-mac = licentie op deze Mac
source-security-center-keys = sleutels van Kaspersky Security Center
source-security-center-event = gebeurtenis van Kaspersky Security Center
source-security-center-by-snmp = SNMP-tellers van Kaspersky Security Center
source-windows-security-center = Windows-beveiligingscentrum
source-avp-com-output = uitvoer van avp.com
source-exit-code = afsluitcode
source-log = logboek
source-inventory = inventaris
source-the-settings = instellingen
source-fleet-record = record
