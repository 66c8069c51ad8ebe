page-own-name = Nederlands

## Op elke pagina

page-skip = Naar de inhoud
page-menu = Menu
page-nav-answer = Wat er mis is
page-nav-steps = Stappen
page-nav-requests = Mijn aanvragen
page-nav-helper = Voor mijn helper
page-language = Taal
page-change-language = Wijzigen
page-end = Keymend afsluiten
page-privacy = Deze pagina komt van Keymend op deze computer. Niets verlaat deze computer, tenzij u op een knop klikt waarop dat staat.
page-ended-title = Keymend is afgesloten
page-ended-text = Keymend is afgesloten. U kunt dit tabblad sluiten. Uw voortgang is opgeslagen; start Keymend opnieuw om verder te gaan.
page-looking-title = Computer wordt bekeken…
page-looking-text = Keymend bekijkt deze computer. Dit kan een minuut duren. De pagina gaat vanzelf verder.
page-working = Keymend is er nog mee bezig…
page-copied = Gekopieerd.
page-copy = Kopiëren
page-to-answer = Terug naar het resultaat
page-not-found = Deze pagina bestaat niet
page-not-found-text = Misschien is het adres oud. Alles wat Keymend heeft gevonden, staat op de eerste pagina.
page-trouble = Dat is niet gelukt
page-trouble-because = Keymend kon dit niet uitvoeren: { $why }
page-no-such-request = Aanvraag { $number } bestaat niet. Misschien is deze verplaatst of verwijderd.
page-request-is-over = Deze aanvraag is al verzonden of afgehandeld en kan niet meer worden gewijzigd.
page-nothing-to-write = Er is geen probleem gevonden waarover u kunt schrijven. Vertel Keymend eerst wat er op het scherm staat.
page-mail-wrong = “{ $given }” is geen geldig e-mailadres en is niet opgeslagen; al het andere wel. Schrijf het zo: help@example.org.
page-uploads-full = Keymend neemt per sessie maximaal { $size } MB aan bestanden aan. Sluit Keymend, start het opnieuw en kies minder bestanden.
page-too-large = Dit is meer dan Keymend in één keer aanneemt: maximaal { $files } bestanden en { $size } MB. Ga terug en verzend minder.
page-incomplete = Wat u hebt verzonden, is niet volledig aangekomen. Ga terug en probeer het opnieuw.
page-not-here = Deze pagina hoort bij de browser die Keymend heeft geopend. Start Keymend opnieuw om de pagina hier te zien.
page-used-already = Dit adres werkt maar één keer en is al gebruikt. Sluit deze pagina en start Keymend opnieuw.

## Wat er mis is

page-start-steps = De stappen tonen
page-write-support = Naar technische ondersteuning schrijven
page-question-title = Eén vraag
page-answer-button = Doorgaan
page-not-known = Dat weet ik niet
page-another-choice = Iets anders
page-go-back-question = Mijn laatste wijziging ongedaan maken
page-which-machine = Om welke computer gaat het?
page-choose = Maak een keuze
page-machine-button = Doorgaan
page-now-title = Wat u nu kunt doen
page-now-tell = Typ woord voor woord wat er op het scherm staat.
page-now-files = Geef Keymend een bestand, zoals een GetSystemInfo-rapport of een momentopname van de computer.
page-now-write = Of schrijf naar technische ondersteuning: die kan u helpen met wat al bekend is.
page-tell-title = Keymend meer vertellen
page-tell-label = Wat staat er op het scherm, of wat is er gebeurd?
page-tell-hint = Uw eigen woorden, in welke taal dan ook, of de exacte tekst van het venster. Een activatiecode die u hier typt, wordt niet bewaard.
page-tell-button = Dit gebruiken
page-taken-out = { $count ->
    [one] Keymend heeft één privégegeven verwijderd, zoals een kaartnummer, een wachtwoord of een code. Niemand heeft het nodig om u te helpen. Geef het nooit aan iemand die erom vraagt.
   *[other] Keymend heeft { $count } privégegevens verwijderd, zoals een kaartnummer, een wachtwoord of een code. Niemand heeft ze nodig om u te helpen. Geef ze nooit aan iemand die erom vraagt.
}
page-files-title = Bestanden lezen in plaats van deze computer
page-files-label = Bestanden
page-files-hint = Een momentopname van Keymend, een GetSystemInfo-rapport, een registerexport of een logbestand. U kunt er meerdere tegelijk kiezen of hierheen slepen. Een foto wordt niet gelezen, maar u kunt die wel bij een aanvraag voegen.
page-files-button = Deze bestanden lezen
page-files-from = Gelezen in plaats van deze computer:
page-forget = Toch deze computer bekijken
page-no-file = Kies minstens één bestand en hoogstens { $most }.
page-picture-kept = { $file }: Keymend leest geen afbeeldingen. U kunt deze toevoegen wanneer u naar technische ondersteuning schrijft.
page-pictures-title = Afbeeldingen die u kunt toevoegen wanneer u naar technische ondersteuning schrijft:
page-file-read = gelezen
page-file-not-read = er stond niets bruikbaars in
page-how-we-know = Hoe we dit weten
page-no-evidence = Er is nog geen bewijs voor.
page-looked-title = Wat is bekeken
page-nothing-looked = Er is hier geen Kaspersky-app gevonden en er is geen bestand gelezen.
page-not-read-title = Wat niet kon worden gelezen
page-look-again = Opnieuw bekijken
page-others-title = Het kan ook dit zijn
page-possible = mogelijk

## Stappen

page-steps-title = Stappen
page-no-steps = U hoeft niets te doen: er is geen probleem gevonden. Als er toch iets mis is, vertel Keymend dan wat er op het scherm staat.
page-continues = U gaat verder waar u was gebleven.
page-progress-damaged = Uw opgeslagen voortgang is beschadigd, dus de stappen beginnen opnieuw. Het beschadigde bestand is nu { $path }.
page-place = Stap { $number } van { $steps }
page-careful = Let op:
page-worked-if = Gewenst resultaat:
page-agree = Ik begrijp dit en wil deze stap uitvoeren
page-did-it = Dit heb ik gedaan
page-did-it-work = Is het gelukt?
page-yes = Ja
page-no = Nee
page-not-sure = Ik weet het niet zeker
page-skip-step = Deze stap overslaan
page-step-back = Vorige stap
page-explain = Waarom?
page-waiting-title = Wachten
page-waiting-until = U hoeft niets te doen tot { $moment }. U kunt Keymend afsluiten; uw voortgang is opgeslagen.
page-counts-from = De dag van de betaling is bekend, maar het tijdstip niet. Daarom telt de tijd vanaf het laatst mogelijke moment: { $moment }.
page-time-left = nog { $hours } u { $minutes } min
page-look-now = Nu controleren
page-reminder-button = Aan mijn agenda toevoegen
page-open-page = De pagina openen
page-run-title = Keymend kan deze opdracht voor u uitvoeren
page-run-agree = Precies deze opdracht op deze computer uitvoeren
page-run-button = Uitvoeren
page-your-code = Uw activatiecode (die wordt niet bewaard)
page-code-stand-in = UW-CODE
page-agree-first = Zet eerst het vinkje; er is niets gebeurd.
page-not-a-code = Dat is geen activatiecode: een activatiecode bestaat uit vier groepen van vijf letters en cijfers. Er is niets uitgevoerd.
page-ended-well = `{ $command }` is zonder fouten voltooid.
page-ended-with-error = `{ $command }` is geëindigd met fout { $code }.
page-ended-early = `{ $command }` is niet vanzelf geëindigd en is gestopt.
page-done-mark = Gedaan:
page-skipped-mark = Niet gedaan:
page-not-yet = Nog niet: er is tot nu toe niets veranderd. Probeer de stap opnieuw of sla die over.
page-not-yet-wait = Er is nog niets veranderd. Controleer het opnieuw na dit moment: { $moment }.
page-changed = Er is nu een ander probleem: { $title }
page-could-also-be = Het kan ook dit zijn: { $title }
page-nothing-further = Voor dit probleem is geen verdere stap bekend.
page-fixed = Opgelost: het is gelukt
page-fixed-text = U hoeft verder niets te doen.
page-run-out = Dat was de laatste stap. Als het probleem er nog is:
page-what-else = Schrijf naar technische ondersteuning: alles wat u hebt geprobeerd, komt in de aanvraag.
page-next-problem = Het volgende probleem proberen
page-restart = Deze stappen opnieuw beginnen
page-stop-text = U kunt op elk moment stoppen. Uw voortgang is opgeslagen en Keymend gaat de volgende keer daar verder.

## Een aanvraag aan technische ondersteuning

page-request-title = Aanvraag { $number }
page-request-about = Onderwerp:
page-request-state = Status:
page-request-is-there = U hebt al een aanvraag over dit probleem. U ziet die hier.
page-to-whom = Wie de aanvraag ontvangt
page-why-them = Waarom:
page-to-kaspersky = Technische ondersteuning van Kaspersky
page-to-provider = Uw provider
page-to-shop = De winkel
page-to-admin = Uw beheerder
page-because-they-can = Deze ontvanger kan dit probleem oplossen.
page-because-chosen = U hebt deze ontvanger gekozen.
page-because-provider = Uw provider beheert het abonnement, en alleen de provider kan het wijzigen.
page-because-administrator = Een beheerder beheert de licentie van deze computer.
page-because-kaspersky-sold = U hebt de licentie bij Kaspersky zelf gekocht.
page-change-addressee = Naar iemand anders sturen of in een andere taal schrijven
page-addressee-label = Ontvanger
page-provider-label = Naam van de provider of winkel
page-mail-label = E-mailadres van de ontvanger
page-letter-language = Taal van de aanvraag
page-telephone = Telefoon:
page-fields-title = Wat er in de aanvraag staat
page-missing-count = { $count ->
    [0] Er ontbreekt niets.
    [one] Eén verplicht veld is nog leeg.
   *[other] { $count } verplichte velden zijn nog leeg.
}
page-masked-hint = Activatiecodes en sleutels worden met sterretjes getoond en ook zo verzonden, tenzij u er een typt en het vakje eronder aanvinkt.
page-missing = ontbreekt nog
page-optional = optioneel
page-more-title = Nog iets toevoegen (optioneel)
page-give-in-full = Deze code volledig vermelden, alleen in deze aanvraag
page-save-fields = Opslaan
page-preview-title = Zo komt de aanvraag aan
page-preview-text = Dit is de volledige tekst. Privéwaarden zijn vervangen door plaatsaanduidingen, behalve wat u zelf in de velden opgeeft, zoals uw naam en hoe u te bereiken bent.
page-preview-labels = Een e-mail eindigt bovendien met deze regels voor het systeem van de helpdesk. Ze herhalen wat er in de brief staat:
page-subject = Onderwerp:
page-copy-all = De hele tekst kopiëren
page-attachments-title = Wat er wordt meegestuurd
page-in-one-file = Dit alles vertrekt in één bestand: { $name }
page-as-it-is = precies zoals het is, niet gecontroleerd door Keymend
page-file-size = { $kilobytes } kB
page-values-removed = { $count ->
    [0] er zijn geen privéwaarden in gevonden
    [one] er is één privéwaarde vervangen
   *[other] er zijn { $count } privéwaarden vervangen
}
page-lines-dropped = { $count ->
    [one] er is één regel weggelaten
   *[other] er zijn { $count } regels weggelaten
}
page-wanted-title = Hier wordt ook om gevraagd
page-attach-label = Bestanden toevoegen
page-attach-hint = Uit tekstbestanden worden privéwaarden verwijderd. Een foto wordt pas toegevoegd nadat u daarmee akkoord bent gegaan.
page-attach-button = Toevoegen
page-picture-label = Een afbeelding die nog niet is toegevoegd:
page-picture-agree = Ik heb deze afbeelding bekeken. Die mag precies zo worden verzonden.
page-picture-button = Deze afbeelding toevoegen
page-nothing-attached = Er is niets toegevoegd. Kies een bestand of vink het vakje bij de afbeelding aan.
page-file-left-out = Er is een bestand weggelaten: { $reason }
page-steps-left-out = Het verslag van uw stappen kon niet worden gelezen en staat niet in de aanvraag.
page-leave-title = Verzenden
page-leave-text = Er is nog niets verzonden. Kies hoe u de aanvraag verzendt.
page-on-page-text = Deze ontvanger neemt aanvragen aan op een webpagina. Open die en kopieer de velden hierboven naar het formulier.
page-open-their-page = De pagina van de ontvanger openen
page-mail-program = In mijn e-mailprogramma openen
page-save-eml = Als e-mailconcept opslaan
page-save-eml-hint = Kan in de meeste e-mailprogramma's worden geopend, met de bijlagen.
page-save-bundle = De bijlagen als zipbestand opslaan
page-print-it = Afdrukken of opslaan als pdf
page-send-it = Met Keymend verzenden
page-no-address = Keymend kent geen e-mailadres van deze ontvanger. Voer er hierboven een in of druk de aanvraag af.
page-close-request = Deze aanvraag is afgehandeld
page-print-hint = Druk op Ctrl+P (⌘P op een Mac) of gebruik de knop. Kies voor een pdf “Opslaan als pdf” als printer.
page-print-button = Afdrukken
page-back-to-request = Terug naar de aanvraag

## Verzenden

page-send-title = Dit nu verzenden?
page-send-text = Precies dit verlaat uw computer, via uw mailserver:
page-send-to = Aan:
page-send-from = Van:
page-text-label = Tekst
page-send-agree = Ik heb de tekst gelezen. Die mag worden verzonden.
page-send-now = Nu verzenden
page-sent = De mailserver heeft uw aanvraag aangenomen.
page-not-sent = De aanvraag is niet verzonden: { $reason }. De aanvraag is bewaard; u kunt het opnieuw proberen.
page-perhaps-sent = De aanvraag is misschien verzonden: { $reason }. Vraag of de aanvraag is aangekomen voordat u die opnieuw verzendt.

## Mijn aanvragen

page-requests-title = Mijn aanvragen
page-requests-text = Elke aanvraag wordt op deze computer bewaard.
page-no-requests = U hebt nog geen aanvraag geschreven.
page-request-number = Aanvraag
page-state-draft = niet verzonden
page-state-uncertain = misschien verzonden
page-state-sent = verzonden
page-state-closed = afgehandeld
page-state-damaged = beschadigd, niet leesbaar

## Voor een helper

page-helper-title = Iemand anders laten kijken
page-make-capture = Een bestand voor mijn helper maken
page-again-capture = Opnieuw maken
page-helper-text = Keymend kan wat het op deze computer ziet, in één bestand zetten. Geef het bestand aan iemand die u vertrouwt: die kan het met Keymend op de eigen computer openen.
page-helper-never = Namen, adressen en codes worden vervangen voordat het bestand wordt gemaakt. U ziet wat erin staat voordat u het opslaat, en er wordt niets verzonden.
page-made-title = Wat er in het bestand staat
page-made-values = Wat Keymend heeft gezien
page-made-texts = Teksten, met het aantal regels
page-save-capture = Het bestand opslaan
page-capture-size = Het bestand is { $kilobytes } kB groot.
page-lines-left-out = { $count ->
    [one] Er is één regel weggelaten die Keymend niet begrijpt.
   *[other] Er zijn { $count } regels weggelaten die Keymend niet begrijpt.
}
page-not-read-count = { $count ->
    [one] Eén bron kon niet worden gelezen.
   *[other] { $count } bronnen konden niet worden gelezen.
}
page-helper-no-product = Op deze computer is geen Kaspersky-app gevonden.
page-open-title = Een bestand openen dat iemand u heeft gegeven
page-open-text = Keymend toont dan wat er mis is op de computer van die persoon.
