## Antwoorden

walk-key-done = [g]edaan
walk-key-skip = [o]verslaan
walk-key-back = [t]erug
walk-key-explain = [u]itleg
walk-key-copy = [k]opiëren
walk-key-write = [s]chrijven naar technische ondersteuning
walk-key-quit = [a]fsluiten
walk-key-offer = [l]aten uitvoeren door Keymend
walk-key-open-page = pagina in de browser [l]aden
walk-key-next = [v]olgend probleem
walk-key-fix = stap voor stap [o]plossen
walk-key-save = dit [r]apport opslaan
walk-key-send = [v]erzenden
walk-key-edit = [t]ekst bewerken
walk-key-open-mail = in [m]ailprogramma openen
walk-key-keep = als [c]oncept bewaren
walk-key-cancel = aanvraag [a]nnuleren
walk-what-now = Wat wilt u doen?
walk-type-a-key = Typ een van de nummers of letters en druk op Enter.
walk-letter-means = In dit menu staat “{ $letter }” voor “{ $key }”. Typ het hele woord om met ja of nee te antwoorden.
walk-help = Typ een nummer of een letter uit het menu, een woord zoals { $words }, of zeg in uw eigen woorden wat u ziet. Met `q` stopt u; Keymend onthoudt de stap.
walk-type-a-number = Typ een nummer van 1 tot en met { $most }, of antwoord in uw eigen woorden:
walk-yes-no = [ja/nee]
walk-not-known = Dat weet ik niet
walk-not-heard = Keymend heeft dit niet begrepen. Typ een van de nummers, of zeg het in andere woorden.
walk-say-it = Wat gaat er mis, of wat toont de Kaspersky-app? Vertel het in uw eigen woorden (Enter slaat over):
walk-no-app-here = Op deze computer staat geen Kaspersky-app. Om welk apparaat gaat het?
walk-agree = akkoord
walk-agreement = Typ “{ $word }” om deze stap uit te voeren, of kies: { $keys }:
walk-not-sure = niet zeker
walk-seen = Controleer: { $check } Klopt dit bij u?
walk-works = Werkt de Kaspersky-app nu, met een geldige licentie?

## Het verloop

walk-problem = Probleem:
walk-begins = We gaan stap voor stap te werk en controleren elke stap. U kunt op elk moment stoppen: `keymend fix` gaat verder bij dezelfde stap.
walk-continues = We gaan verder waar u was gebleven.
walk-left-off = De vorige keer ({ $moment }) bent u midden in de stappen voor dit probleem gestopt: { $title }
walk-go-on-there = Verdergaan waar u gebleven was?
walk-progress-damaged = De opgeslagen voortgang is beschadigd en staat nu in { $path }. We beginnen opnieuw.
walk-place = Stap { $number } van { $steps }
walk-waiting-until = Wachten tot { $moment }.
walk-waiting-ended = De wachttijd is geëindigd op { $moment }.
walk-not-yet = Het heeft nog niet geholpen: Keymend ziet nog steeds hetzelfde probleem. Probeer de stap opnieuw en kies “{ $done }”, of kies “{ $skip }” om naar de volgende stap te gaan.
walk-not-solved = Het probleem is nog niet opgelost. Probeer de stap opnieuw en kies “{ $done }”, of kies “{ $skip }” om naar de volgende stap te gaan.
walk-step-not-done = Deze stap geldt als niet gedaan. Verder met de volgende.
walk-cannot-show = Wat Keymend hier leest, is van { $moment } en kan niet laten zien wat deze stap heeft veranderd. We gaan door met de volgende stap. Maak een nieuwe opname en voer daarmee `keymend fix` uit om het resultaat te laten controleren.
    .page = Wat Keymend hier leest, is van { $moment } en kan niet laten zien wat deze stap heeft veranderd. We gaan door met de volgende stap.
walk-fixed = Opgelost: het is gelukt. U hoeft verder niets te doen.
walk-changed = Gewijzigd:
walk-another-problem = er is nu een ander probleem: { $title }
walk-nothing-until = U hoeft niets te doen tot { $moment }. Voer daarna `keymend fix` opnieuw uit.
walk-meanwhile = Het wachten voor deze stap eindigt op { $moment }. Intussen zijn er andere stappen:
walk-reminder = De herinnering staat in { $path }.
walk-no-reminder = Bij geen enkele stap hoeft u te wachten. Daarom is er geen herinnering gemaakt.
walk-run-out = Dat was de laatste stap. Als het probleem er nog is, kan de helpdesk helpen.
walk-goes-to = De aanvraag gaat naar: { $to }
walk-nothing-further = Hiervoor is geen verdere stap bekend.
walk-saved = Voortgang opgeslagen. Voer `keymend fix` uit om verder te gaan.
walk-noted = Genoteerd. Het komt in de aanvraag aan de ondersteuning.
walk-understood = Keymend gaat nu uit van wat u zegt: { $facts }
walk-steps-changed = Daardoor zijn de stappen veranderd. Nu is dit de stap:
walk-points-elsewhere = Wat u zegt, wijst op een ander probleem: { $title }
walk-now-elsewhere = Het probleem is sindsdien veranderd. Nu is het: { $title }
walk-go-elsewhere = Verdergaan met de stappen voor dat probleem?
walk-could-also-be = Het kan ook dit zijn:
walk-how-to-write = Deze opdracht schrijft de aanvraag, met wat er is geprobeerd:
walk-write-now = Nu schrijven?
walk-not-written = De aanvraag is niet geschreven: { $reason }
walk-report-saved = Het rapport staat in { $path }.

## Wat Keymend voor een stap kan doen

walk-no-offer = Keymend kan deze stap niet voor u uitvoeren.
walk-dry-run = Proefuitvoering: er is niets uitgevoerd.
walk-run-elsewhere = Deze opdracht hoort op de computer waar de bestanden vandaan komen. Voer de opdracht daar uit; op deze computer voert Keymend die niet uit.
walk-run-this = Precies dit nu uitvoeren?
walk-open-this = Deze pagina nu in de browser openen?
walk-your-code = Uw activatiecode (wordt niet getoond)
walk-code-stand-in = UW-CODE
walk-not-a-code = Dat is geen activatiecode: een activatiecode bestaat uit vier groepen van vijf letters en cijfers. Er is niets uitgevoerd.
walk-page-opens = De pagina wordt geopend in uw browser.
walk-page-not-opened = De pagina kon vanaf hier niet worden geopend. Het adres is:
walk-running = { $seconds ->
    [one] Wordt uitgevoerd, hoogstens { $seconds } seconde.
   *[other] Wordt uitgevoerd, hoogstens { $seconds } seconden.
}
walk-not-started = `{ $command }` kon niet worden gestart. U kunt de opdracht zelf uitvoeren.
walk-ended-well = `{ $command }` is zonder fouten voltooid.
walk-ended-with-error = `{ $command }` is geëindigd met fout { $code }.
walk-took-too-long = `{ $command }` is afgebroken omdat de uitvoering te lang duurde.
walk-interrupted = `{ $command }` is onderbroken.
walk-copied = Gekopieerd.
walk-no-clipboard = Hier is geen klembord. De tekst is:
