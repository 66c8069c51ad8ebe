plan-no-problem = Geen probleem gevonden
plan-first-answer = Beantwoord eerst deze vraag met `--answer`:
plan-one-answer = Met één antwoord wordt duidelijker wat het probleem is:
plan-question = { $question } ({ $answers })

## Wat Keymend voor een stap kan doen

plan-page = Pagina: { $address }
plan-text = Tekst: { $text }
plan-command = Opdracht: { $command }
plan-your-code = UW-CODE

## Het einde

plan-write-request = Als de stappen niet helpen, schrijf dan de aanvraag:
plan-next-problem = Als de stappen niet helpen, ga dan verder met: { $title }
plan-no-further-steps = Er zijn geen verdere stappen.
plan-tell-more = Geef met `--message` aan Keymend door wat er op het scherm staat, of geef een momentopname van de computer op.

## De agenda-afspraak

plan-reminder = Kaspersky-licentie opnieuw controleren
plan-reminder-how = Voer `keymend fix` uit. Keymend gaat verder waar u was gebleven.
    .page = Open Keymend. Het gaat verder waar u was gebleven.
plan-reminder-run = `keymend fix` uitvoeren
    .page = Keymend openen
