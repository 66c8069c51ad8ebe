report-topic-in-english = Dit onderwerp is nog niet beschikbaar in het Nederlands.

## De belangrijkste bevinding

report-looked-at = bekeken:
report-registered = { $name }: { $state }
report-protection-on = beveiliging aan
report-protection-off = beveiliging uit
report-protection-paused = beveiliging gepauzeerd
report-databases-current = databases bijgewerkt
report-databases-outdated = databases verouderd
report-possible = Mogelijk, maar niet vastgesteld.
report-why = Waarom
report-what-to-do = Wat u kunt doen
report-careful = Let op:
report-worked-if = Gewenst resultaat:
report-would-decide = Om het zeker te weten heeft Keymend deze gegevens nodig: { $facts }.

## Wie het probleem kan oplossen

report-owner-for-information = Alleen ter informatie; er hoeft niets te worden opgelost.
report-owner-before-the-end = Verleng deze voordat deze verloopt.
report-owner-person = U kunt dit zelf oplossen.
report-owner-kaspersky = De technische ondersteuning van Kaspersky moet dit oplossen.
report-owner-provider = De provider van uw abonnement moet dit oplossen.
report-owner-shop = De winkel die de licentie heeft verkocht, moet dit oplossen.
report-owner-admin = Uw beheerder moet dit oplossen.
report-owner-you-as-admin = Als u deze computer beheert, kunt u dit zelf oplossen.
report-owner-nobody = Op dit moment hoeft niemand iets te doen.

## De rest

report-also-true = Ook vastgesteld
report-also-possible = Ook mogelijk
report-your-question = Uw vraag
report-no-match = Wat u zegt, komt niet overeen met wat deze computer laat zien
report-no-match-line = U beschrijft “{ $title }”, maar deze computer meldt “{ $fact }” ({ $place }).
report-no-match-check = Controleer eerst twee dingen: of het bestand van de computer is die u bedoelt, en wat het licentievenster daar vandaag toont.
report-two-sayings = Twee van uw gegevens komen niet met elkaar overeen
report-two-sayings-line = U beschrijft “{ $title }”, maar u geeft ook aan: “{ $fact }”.
report-sources-disagree = De bronnen spreken elkaar tegen
report-sources-disagree-line = { $fact }: { $value } ({ $place }), maar ook { $other-value } ({ $other-place }). Keymend gaat uit van de eerste waarde.
report-told-secrets = Een privégegeven in uw tekst
report-told-secrets-line = In uw tekst stond een kaartnummer, een wachtwoord of iets dergelijks. Keymend heeft dat hier verborgen en heeft het niet nodig. Ook de klantenservice heeft het nooit nodig: laat het weg als u iemand schrijft.
report-could-not-check = Kon niet worden gecontroleerd
report-could-not-check-line = { $source }: { $reason }. { $advice }
report-reason-not-found = niet gevonden
report-reason-not-looked-at = niet bekeken
report-reason-not-installed = niet geïnstalleerd
report-reason-no-rights = geen rechten
report-reason-timed-out = duurde te lang
report-reason-empty = leeg
report-reason-too-large = te groot
report-reason-damaged = beschadigd
report-reason-not-understood = niet herkend
report-reason-older = ouder
report-aside = Gezien op deze computer, maar niet gebruikt, omdat er geen Kaspersky-app op staat
report-everything-known = Alles wat bekend is
report-this-computer = deze computer

## De vraag

report-question = Met één antwoord wordt duidelijker wat het probleem is
report-answer-with = Antwoord met:
report-save-text-first = Uw tekst is te lang om in een opdracht te herhalen: sla de tekst eerst op in een bestand en vermeld dat bestand in plaats van `FILE`.

## De laatste regel

report-for-desk = Dit is voor de helpdesk van de provider: de code hierboven zegt wat er mis is en wat de helpdesk doet.
report-cannot-tell = Dat is niet vast te stellen: er is te weinig bekend over de licentie.
report-too-little-known = Er is te weinig bekend over de licentie.
report-nothing-wrong = Alles is in orde: { $title }.
report-ends-on = De licentie verloopt op { $day }.
report-reserve-takes-over = De licentie verloopt op { $day }; dan neemt de reservecode het over.
report-may-come-until = Dat kan duren tot { $moment }.
report-days-left =
    { $count ->
        [one] Er resteert nog { $count } dag.
       *[other] Er resteren nog { $count } dagen.
    }
report-cannot-tell-yet = Dat is nog niet vast te stellen. Mogelijk is het dit: { $title }.
report-cannot-tell-ends = Niet vast te stellen: in de gelezen gegevens staan twee verschillende vervaldatums voor de licentie. Controleer in het licentievenster welke klopt.
report-only-asked = Dit is het antwoord op uw vraag. Niets in uw tekst wijst op een storing, en de licentie zelf heeft Keymend niet gezien.
report-well-by-words = U schrijft dat het werkt, en niets wijst op het tegendeel: u hoeft niets te doen. De licentie zelf heeft Keymend niet gezien.
report-read-in-part = Wat gelezen kon worden, is in orde: { $title }. Maar niet alles wat u hebt opgegeven kon gelezen worden. Keymend kan dus niet zeggen dat er niets aan de hand is.
report-problem = Probleem: { $title }.
report-probably = Waarschijnlijk: { $title }.
report-certain = Dit is zeker: { $title }.
report-steps-do-not-help = Als de stappen niet helpen:

## Wat `explain` zegt

report-code-heading = Als dit een activatiecode is
report-code-shape = Vorm: { $shape }.
report-code-well-formed = Een juiste vorm betekent niet dat de code geldig is.
report-understands-less = Keymend begrijpt tekst minder goed dan anders: { $damage }. Installeer Keymend opnieuw.
report-unknown-code = { $code } is een code van een bekend type, maar de betekenis ervan is niet gepubliceerd. Stuur de code naar de technische ondersteuning, met de exacte tekst die werd getoond.
report-what-led-to-it = Hoe Keymend hierop komt
report-what-you-mentioned = Wat u hebt genoemd
report-could-also-be = Het kan ook dit zijn
report-other = { $title } ({ $id })
report-other-by = { $title } ({ $id }), vanwege { $words }
report-not-sure = Niet zeker. De exacte tekst of code op het scherm, of `keymend diagnose` met een momentopname, zou helpen.
report-not-a-licence-problem = Dit is geen licentieprobleem.
report-not-recognised = Niet herkend. Geef de exacte tekst of code op die op het scherm staat, of voer `keymend diagnose` uit met een momentopname.
report-text-not-recognised = Deze tekst is niet herkend.
report-which-is-closest = Keymend weet niet zeker wat dit betekent. Welke van deze beschrijvingen past het best?
report-text-not-spoken = Keymend kent die taal niet en antwoordt daarom in het Nederlands.
report-text-language = Taal van de tekst: { $language ->
    [ar] Arabisch
    [cs] Tsjechisch
    [da] Deens
    [de] Duits
    [el] Grieks
    [en] Engels
    [es] Spaans
    [fa] Perzisch
    [fi] Fins
    [fr] Frans
    [he] Hebreeuws
    [hu] Hongaars
    [id] Indonesisch
    [it] Italiaans
    [ja] Japans
    [ko] Koreaans
    [nl] Nederlands
    [no] Noors
    [pl] Pools
    [pt] Portugees
    [ro] Roemeens
    [ru] Russisch
    [sk] Slowaaks
    [sv] Zweeds
    [th] Thai
    [tr] Turks
    [uk] Oekraïens
    [vi] Vietnamees
    [zh] Chinees
   *[other] een andere taal
    }.
report-closest-how = Voeg `--closest NUMBER` toe om te zien wat u in een van deze gevallen kunt doen. Als geen ervan past, geef dan de exacte tekst of code op die op het scherm staat, of voer `keymend diagnose` uit met een momentopname.
report-guess = Dit is een vermoeden op basis van uw beschrijving; het is nog nergens door bevestigd.
report-sources = Bronnen

## Koppen van de pagina's

report-how-we-know = Hoe we dit weten
report-what-was-looked-at = Wat is bekeken
report-possible-title = Mogelijk: { $title }
report-finding = { $title } ({ $code } { $id })
report-finding-possible = { $title } ({ $code } { $id }) (mogelijk)

report-quoted = “{ $words }”
report-ends-today = De licentie verloopt vandaag.
report-machines = Computers: { $all }. Met een probleem: { $problems }. Niet zeker: { $unsure }. In orde: { $fine }.
report-file-of-no-computer = { $file } (noemt geen computer)
report-files-of-no-computer = Bestanden die geen computer noemen: { $all }. Met een probleem: { $problems }.
report-ends-in-days = { $days ->
    [0] Alles is nog in orde, maar de licentie verloopt over minder dan een dag.
    [one] Alles is nog in orde, maar de licentie verloopt over { $days } dag.
   *[other] Alles is nog in orde, maar de licentie verloopt over { $days } dagen.
}
report-fraud = Betaal niet en geef niemand toegang: misschien probeert iemand u op te lichten.

# Two parts of a list, of which the first may be a list itself.
report-list = { $first }, { $second }
