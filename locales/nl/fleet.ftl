fleet-title = Kaspersky-licenties: { $records ->
    [one] één record
   *[other] { $records } records
}
fleet-checked = Gecontroleerd op { $moment }.
fleet-checked-between = Gecontroleerd tussen { $first } en { $last }.
fleet-in-one-line = Records: { $records }. Problemen: { $problems }. Niet te bepalen: { $unsure }. Niet leesbaar: { $errors }. Licenties die binnen 30 dagen verlopen: { $ending }.
fleet-partly-read = Slechts gedeeltelijk gelezen: { $count }. De kolom `error` vermeldt de reden.
fleet-nothing-read = Er kon niets worden gelezen: dit zegt over geen enkele licentie iets.
fleet-not-recognised = De indeling van `{ $file }` wordt niet herkend. Voer `{ $command }` uit om erin te zoeken naar wat er over de licentie staat.
fleet-warnings = Waarschuwingen (`--warn-days`): { $count }.
fleet-warned = Waarschuwing (`--warn-days`): { $told }. Verleng de licentie voordat deze verloopt.
fleet-of-keys = Records die licentiesleutels zijn en geen computers: { $count }.
fleet-contradictions = Computers en sleutels waarvoor de ene bron een probleem meldt en de andere niet: { $count }.
fleet-self-contradictions = Records die zichzelf tegenspreken: { $count }.
fleet-different-ends = Computers en sleutels met twee verschillende vervaldatums: { $count }.
fleet-different-counts = Aantallen die twee bronnen verschillend opgeven: { $count }.
fleet-values-left-out = Sommige kolommen hebben te veel verschillende waarden om elk apart te tellen: boven { $most } wordt de rest samen geteld, waardoor aantallen van losse waarden te laag kunnen zijn.
fleet-duplicates = Records met een herhaalde id: { $count }. De eerste: { $place }.
fleet-earlier = Records van de onderbroken uitvoering die niet meer te lezen zijn en hier niet zijn meegeteld: { $count }.
fleet-results = Resultaten
fleet-endings = Wanneer licenties verlopen
fleet-key-endings = Wanneer licentiesleutels verlopen
fleet-topics = Bevindingen
fleet-products = Producten
fleet-versions = Versies
fleet-providers = Providers
fleet-keys = Licentiesleutels
fleet-groups = Groepen
fleet-soonest = Licenties die het eerst verlopen
fleet-over-limit = Op meer apparaten gebruikt dan toegestaan
fleet-contradicted = Bronnen die elkaar tegenspreken
fleet-ends-differ = Verschillende vervaldatums
fleet-counts-differ = Verschillende aantallen
fleet-repeated = Herhaalde id's
fleet-unread = Wat niet gelezen kon worden
fleet-name = Naam
fleet-count = Records
fleet-problems = Problemen
fleet-unsure = Niet te bepalen
fleet-errors = Niet leesbaar
fleet-fine = Alles in orde
fleet-ending = Verlopen binnen 30 dagen
fleet-days-left = Resterende dagen
fleet-days-ago = Dagen geleden
fleet-ends = Vervaldatum
fleet-product = Product
fleet-used = Apparaten die deze gebruiken
fleet-allowed = Toegestaan
fleet-over = Te veel
fleet-counted = Wat wordt geteld
fleet-number = Aantal
fleet-expired-computers = Computers met een verlopen licentie
fleet-expiring-computers = Computers waarvan de licentie binnenkort verloopt
fleet-problem-in = Probleem volgens
fleet-fine-in = In orde volgens
fleet-place = Plaats
fleet-id = Id
fleet-why = Reden
fleet-and-more = en nog { $count }
fleet-line = { $source }, regel { $line }
fleet-ended = Al verlopen
fleet-within = Binnen { $days } dagen
fleet-later = Later
fleet-unknown = Niet bekend
fleet-changes = Wat er is veranderd
fleet-before = Eerst
fleet-after = Daarna
fleet-no-change = Er is niets veranderd. Records in beide: { $records }.
fleet-names-repeated = Records met de naam van een andere in dezelfde uitvoering: { $count }. Per naam telt het slechtste record.
fleet-expired = Sindsdien verlopen
fleet-broken = Nieuw probleem
fleet-fixed = Opgelost
fleet-renewed = Verlengd
fleet-other = Veranderd
fleet-new = Nieuw
fleet-new-problem = Nieuw, met een probleem
fleet-gone = Niet meer aanwezig
fleet-still = Nog steeds niet opgelost
fleet-left = { $days ->
    [0] minder dan één dag over
    [one] nog één dag
   *[other] nog { $days } dagen
}
fleet-past = { $days ->
    [0] minder dan één dag geleden verlopen
    [one] één dag geleden verlopen
   *[other] { $days } dagen geleden verlopen
}
# Why too little is known of a record.
fleet-why-neither = Noch de status van de licentie, noch de vervaldatum is bekend.
fleet-why-old-event = Een gebeurtenis van { $day } meldt dat de licentie is verlopen, en van later is niets bekend.
fleet-why-contradicts = De invoer spreekt zichzelf tegen: { $facts }.
fleet-why-estimate = De vervaldatum is slechts een schatting.
fleet-why-unlisted = De licentiesleutel staat niet in de lijst met sleutels.
fleet-why-list-unread = De lijst bevat meer sleutels dan Keymend leest, en { $key } is niet bij de gelezen sleutels. Splits de lijst.
fleet-why-possible = Mogelijk, maar niet zeker: { $title }.
fleet-why-missing = Niet bekend: { $facts }.
fleet-why-undecided = Wat bekend is, laat niet zien of de licentie in orde is.
fleet-why-part = Een deel van de invoer kon niet worden gelezen.
fleet-command-not-read = de opdrachtregel kan niet worden gelezen; probeer die uit in een terminal
fleet-status-ok = LICENTIE: OK
fleet-status-warning = LICENTIE: WAARSCHUWING
fleet-status-critical = LICENTIE: KRITIEK
fleet-status-unknown = LICENTIE: ONBEKEND

## Waarom een record niet kon worden gelezen

fleet-not-utf8 = Vanaf byte { $byte } is het record geen UTF-8-tekst. Sla het op als UTF-8.
fleet-empty-line = De regel is leeg. Schrijf een record.
fleet-not-an-object = Het record is geen JSON-object. Schrijf een object zoals { $example }.
fleet-long-id = De id van het record is langer dan { $most } bytes.
fleet-json-ends = Het record eindigt vóór het einde van de JSON (byte { $byte }).
fleet-json-member = Het onderdeel `{ $member }` van het record is niet van het juiste type (byte { $byte }).
fleet-json-twice = Het record bevat het onderdeel `{ $member }` twee keer (byte { $byte }).
fleet-json-wrong = Het record is vanaf byte { $byte } geen geldige JSON.
fleet-value-unknown = `{ $name }` heeft een ongeldige waarde.
fleet-two-values = De invoer spreekt zichzelf tegen: “{ $one }” en “{ $other }”.
fleet-code-unknown = Keymend kent geen foutcode `{ $code }`. Schrijf de code met het product waarbij die hoort, zoals in `kesl:68`. Producten: { $families }.
fleet-code-of-several = De foutcode `{ $code }` kan bij meerdere producten horen. Schrijf welke bedoeld is: { $codes }.
fleet-too-many-facts = Het record bevat meer gegevens dan Keymend leest.
fleet-name-cut = Een naam is langer dan { $most } tekens en wordt ingekort getoond, met de controlesom aan het eind.
fleet-several-machines = De momentopname beschrijft { $count } computers. Geef deze als apart bestand op.
fleet-more = Overige fouten: { $more }.
fleet-broken-record = Het record van een eerdere uitvoering is beschadigd: { $why }
fleet-not-a-moment = `now` van het record is geen tijdstip zoals 2026-11-24T10:00:00Z.
fleet-facts-and-capture = Het record bevat gegevens en een momentopname. Geef slechts één van beide op.
fleet-neither = Het record bevat geen gegevens en geen momentopname.
fleet-too-long = Het record is { $size } bytes groot. Keymend leest hoogstens { $most } MiB. Splits het record.
fleet-output-cut = `{ $source }` is korter dan de uitvoering het met { $records } records heeft geschreven: het is sindsdien ingekort. Voer de opdracht opnieuw uit.
fleet-lines-not-held = De regels van `{ $source }` die geen records zijn, nemen meer dan { $most } MiB in beslag. De rest is niet gelezen (regels: { $count }, de eerste is regel { $line }). Splits het bestand.
fleet-broke-off = `{ $place }` breekt af in regel { $line } ({ $why }). De regels ervoor zijn gelezen. Zorg voor het volledige bestand en gebruik `--resume`, of begin opnieuw.
fleet-archive-broken = `{ $place }` is geen volledig archief ({ $why }). Wat ervoor staat, is gelezen. Kopieer of maak het opnieuw.
fleet-too-deep = `{ $place }` ligt { $most } mappen diep; zo diep zoekt Keymend niet. Geef dit pad in de opdracht op om het te laten lezen.
fleet-too-many-files = `{ $place }` bevat meer dan { $most } bestanden. De rest is niet gelezen. Splits de map.
fleet-not-followed = `{ $place }` is een koppeling, een pipe of een apparaat en is niet gelezen. Geef dit pad in de opdracht op om het te laten lezen.
fleet-member-not-read = `{ $place }` is niet gelezen. { $why }
fleet-members-passed-over = Sommige bestanden van `{ $place }` hebben geen bekend formaat en zijn overgeslagen (bestanden: { $count }). Het eerste is `{ $first }`.
fleet-members-not-read = Verdere bestanden van `{ $place }` zijn niet gelezen (bestanden: { $count }). { $why }

## Tabellen

fleet-column-form = `{ $text }` zegt niet welke kolom bedoeld is. Schrijf bijvoorbeeld `key=Licentiesleutel`.
fleet-no-such-column = Een kolom kan `{ $name }` niet bevatten. De namen zijn { $all } en die van alle feiten.
fleet-column-twice = `{ $text }` herhaalt wat al is opgegeven.
fleet-column-missing = `{ $file }` heeft geen kolom { $column }. De kolommen zijn { $columns }.
fleet-no-column = Keymend weet niet wat de kolommen van `{ $file }` bevatten: { $columns }. Geef het op met hun namen: { $example }.
fleet-row-too-wide = De rij heeft { $cells } cellen en de tabel { $columns } kolommen. Zet tekst met een scheidingsteken tussen aanhalingstekens.
fleet-row-unnamed = Deze rij noemt geen licentiesleutel en geen computer. Voeg een van beide toe.
fleet-quote-open = Een aanhalingsteken in deze rij wordt niet gesloten. Sluit het of verwijder het.
fleet-row-too-long = De rij is groter dan { $most } MiB. Splits de rij.
fleet-table-damaged = `{ $file }` is beschadigd of afgebroken. De rijen ervoor zijn gelezen. Exporteer het bestand opnieuw.
fleet-web-page = `{ $file }` is een webpagina, bijvoorbeeld een aanmeldpagina, en bevat de gegevens niet. Meld u aan en sla de gegevens opnieuw op.
