# De kant van de helpdesk: wat `desk open` en `desk triage` tegen de medewerker zeggen, en de concepten van antwoorden aan klanten.

desk-not-understood = Niet begrepen
desk-solved = Opgelost: volgens de klant werkt alles
desk-proof-machine = Bewijs: wat op de computer van de klant is gelezen.
desk-proof-documented = Bewijs: een foutcode of een schermtekst die Kaspersky documenteert.
desk-proof-stated = De aanvraag van Keymend zegt dit; er was geen bewijs bijgevoegd.
desk-proof-words = Geen bewijs, alleen de eigen woorden van de klant. Zekerheid: { $percent }%.
desk-stated-otherwise = De aanvraag noemt `{ $topic }`, maar het bewijs zegt iets anders.
desk-who = Wie het kan oplossen: { $who }
desk-then = Als de stappen niet helpen: { $who }
desk-customer = de klant
desk-nobody = niemand; er hoeft niets te gebeuren
desk-here = uw helpdesk
desk-does = Wat uw helpdesk doet: { $what }
desk-does-what = { $task ->
    [bill] Controleer de rekening van de klant. Is die betaald, verleng het abonnement dan met Renew, of met Resume als het is gepauzeerd; zo niet, zeg de klant wat er openstaat.
    [resume] Controleer of de rekening is betaald. Zo ja, stuur Resume; de activeringscode blijft dezelfde.
    [cancelled] Controleer wie het abonnement heeft opgezegd en tot wanneer het loopt. Het kan niet worden voortgezet: daarvoor is een nieuwe bestelling nodig, met een nieuwe code.
    [activation] Controleer met GetInfo of het abonnement actief is. Zo niet, stuur Activate.
    [status] Controleer met GetInfo hoe het abonnement ervoor staat. Corrigeer het, of geef de klant de status en de vervaldatum door.
    [plan] Controleer of het abonnement van de klant is gewijzigd. Zo ja, stuur de nieuwe activeringscode; de vorige werkt niet meer.
    [second-code] Controleer tot wanneer het abonnement van de klant bij u loopt en vertel het de klant: een andere code kan pas daarna worden gebruikt.
    [send-code] Zoek de bestelling op en stuur de klant de activeringscode.
    [replace] Zoek de code op die de klant van u heeft gekregen. Is die fout, vervang hem of betaal het geld terug; is die goed, vraag het Kaspersky.
    [payment] Zoek de betalingen en rekeningen van de klant op en beantwoord de vraag over het geld.
    [places] Zoek op hoeveel plaatsen de klant heeft gekocht en bied aan wat de klant nodig heeft.
    [renewal] Controleer of de verlenging is betaald en uitgevoerd. Is die betaald, verkoop de klant dan geen andere licentie.
   *[order] Zoek de bestelling of het abonnement van de klant op en vertel de klant wat u vindt.
}
desk-urgent = Dringend: { $why }
desk-urgent-unprotected = de computer is niet beveiligd
desk-urgent-paid = de klant heeft betaald en wacht
desk-urgent-fraud = iemand probeert de klant mogelijk op te lichten
desk-bundle-matches = { $files ->
    [one] Het pakket heeft { $files } bestand, dat overeenkomt met de bestandslijst.
   *[other] Het pakket heeft { $files } bestanden, die allemaal overeenkomen met de bestandslijst.
}
desk-bundle-wrong = Het pakket is gewijzigd nadat Keymend het heeft gemaakt en bewijst dus niets. Gewijzigd, ontbrekend of toegevoegd: { $files }.
desk-request-id = Verzoek: { $id }
desk-missing = Ontbreekt
desk-says = Wat de klant zegt
desk-tried = Wat de klant al heeft geprobeerd
desk-words = Wat de klant heeft geschreven
desk-from-quoted = Deze woorden komen uit het geciteerde of doorgestuurde bericht eronder; het bericht zelf zegt te weinig.
desk-not-counted = Niet meegetelde regels: geciteerd { $quoted }, handtekening { $signature }.
desk-draft-heading = Concept van een antwoord
desk-same = { $by ->
    [message] Dezelfde e-mail als { $id }
    [thread] Hetzelfde gesprek als { $id }
    [order] Hetzelfde bestel- of contractnummer als { $id }
    [code] Dezelfde activatiecode als { $id }
    [machine] Dezelfde computer als { $id }
   *[person] Dezelfde afzender als { $id }
}
desk-closed-by = Opgelost volgens het latere bericht { $id }. Een antwoord is niet nodig.
desk-closes = Meldt dat dit is opgelost: { $ids }
desk-refers-back = De klant verwijst naar een eerdere zaak. Zoek die op naam of adres van de klant.
desk-refers-to = De klant verwijst naar een eerder bericht: { $id }
desk-refers-to-titled = De klant verwijst naar een eerder bericht: { $id } ({ $title })
desk-winmail = De bijlage { $name } heeft een indeling die alleen Outlook kan openen. Vraag de klant het bericht als platte tekst te sturen.
desk-letters-damaged = Sommige letters van dit bericht zijn beschadigd, omdat daarin de verkeerde tekenset is opgegeven.
desk-sent-card = De klant heeft gegevens van een betaalkaart gestuurd, hier onleesbaar gemaakt. Verwijder ze uit uw ticketsysteem en raad de klant aan de bank te bellen.
desk-sent-password = De klant heeft een wachtwoord of een pincode gestuurd, hier onleesbaar gemaakt. Verwijder het uit uw ticketsysteem, gebruik het niet en raad de klant aan het te wijzigen.
desk-date-ambiguous = De datum `{ $date }` is niet gebruikt: nergens blijkt hier of de dag of de maand vooraan staat.
desk-date-unknown = De datum `{ $date }` is niet gebruikt, omdat Keymend deze schrijfwijze niet kent.
desk-failed = Keymend is vastgelopen bij het lezen van dit bericht ({ $place }). Open het bericht in uw mailprogramma en meld de fout aan de makers van Keymend.
desk-text-cut = Alleen de eerste { $kib } KiB van deze tekst zijn gelezen.
desk-text-of-a-file = De tekst in de bijlage { $name } is als deel van het bericht gelezen.
desk-text-of-a-part = De tekst van een bijlage zonder naam is gelezen als deel van het bericht.
desk-file-not-read = Bijlage { $name }: { $advice }
desk-files-passed-over = Niet gelezen, omdat Keymend de indeling niet kent: { $names } ({ $count }).
desk-pictures-left = Afbeeldingen, die Keymend niet kan lezen: { $names } ({ $count }). Bekijk ze zelf.
desk-texts-left = Tekst in bijlagen die niet is gelezen, omdat het bericht zelf genoeg zegt: { $names } ({ $count }).
desk-sent-by-a-program = Een programma heeft dit bericht gestuurd: een afleverbericht, een automatisch antwoord of een nieuwsbrief. Het krijgt geen antwoord.
desk-is-a-log = Dit is het logboek van een programma en geen bericht van een klant, dus is er geen concept.
desk-of-another-service = Dit bericht gaat over een andere dienst van u, niet over Kaspersky. Stuur het door.
desk-language-not-read = Keymend begrijpt deze taal niet: { $language }. Lees het bericht zelf.
desk-draft-asks-for-screen = Het concept vraagt alleen naar de tekst op het scherm.
desk-of-an-employee = De computer is van een bedrijf of school: de beheerder gaat over de licentie.
desk-draft-buys-nothing = Het concept zegt dat de klant niets hoeft te kopen.
desk-beside = De klant vraagt ook nog iets anders, dat een collega moet beantwoorden: { $what }.
desk-asked-for-a-customer = Een collega vraagt dit voor een klant: het concept is voor de klant en heeft geen ontvanger.
desk-draft-other-language = Keymend heeft geen concepten in de taal van dit bericht ({ $theirs }). Dit concept is in het { $own }.
desk-draft-language-unknown = De taal van dit bericht is niet duidelijk; het concept is in het { $own }.
desk-attachments-left = { $count ->
    [one] { $count } bijlage is niet bekeken.
   *[other] { $count } bijlagen zijn niet bekeken.
}
desk-several = Dit bericht gaat over meerdere klanten of computers ({ $count }). Behandel elk geval apart.
desk-several-of-one = De klant noemt meerdere problemen ({ $count }). Beantwoord ze allemaal.
desk-cases-heading = De gevallen in dit bericht
desk-too-large = Het bericht is groter dan { $most } MiB en is niet gelezen. Sla de bijlagen op en open ze een voor een.
desk-too-large-rest = Dit bericht is groter dan { $most } MiB; daarom is alleen het begin gelezen. Sla de bijlagen op en open ze een voor een.
desk-sender-without-address = Van de afzender { $name } staat hier geen e-mailadres.
desk-sender-unknown = De afzender staat hier niet vermeld.
desk-draft-without-recipient = Het concept heeft geen ontvanger.
desk-too-many-parts = Het bericht heeft meer dan { $most } delen en is niet gelezen. Open het in uw e-mailprogramma.
desk-no-text = Het bericht is leeg. Vraag de klant het opnieuw te sturen.
desk-damaged = De tekst van dit bericht is beschadigd en is niet gelezen. Vraag de klant het opnieuw als platte tekst te sturen.
desk-damaged-archive = Het archief { $name } is onvolledig of beschadigd en is daarom niet gelezen. Vraag de klant het opnieuw te sturen.
desk-empty = Er staan geen berichten in { $mailbox }. Controleer of het het juiste bestand is en of de export volledig is.
desk-row-too-long = Deze rij is langer dan { $most } MiB en is niet gelezen.
desk-row-not-read = Deze rij is niet leesbaar. Controleer of het een rij JSON is of een rij van een tabel met een kolom zoals `text`.
desk-columns-unknown = Kolommen van { $mailbox } die niet zijn gelezen, omdat Keymend hun naam niet begrijpt: { $columns }.
desk-not-a-mailbox = { $path } is geen postvak dat Keymend kent. Geef een mbox-bestand, een Maildir, een map met e-mails, regels JSON of een tabel met een kolom zoals `text` op.
desk-no-such-message = { $mailbox } bevat geen bericht { $mark }. De id staat in de eerste kolom van `keymend desk triage`.
desk-many-messages = { $path } bevat meerdere berichten. Noem er één, bijvoorbeeld { $path }:1, of sorteer ze allemaal met `keymend desk triage`.
desk-wanted-mailbox = Geef een mbox-bestand, een Maildir, een map met e-mails, regels JSON of een tabel met een kolom zoals `text` op.
desk-wanted-template = Geef een sjabloonbestand op.
desk-template-wrong = Het sjabloon { $path } is niet bruikbaar: { $error }. Corrigeer het of gebruik een ander.
desk-template-value = regel { $line }: een antwoord heeft geen waarde `{ $name }`. Mogelijk zijn: { $names }
desk-template-without-steps = Het sjabloon { $path } heeft geen plaats voor de stappen, dus een concept zou niet zeggen wat er moet gebeuren. Voeg `{ $steps }` toe.
desk-template-name = Het sjabloon { $path } is naar geen enkele taal genoemd. Noem het `answer.hbs` voor alle talen, of naar de code van één taal, zoals `de.hbs`.
desk-template-left-out = In plaats daarvan wordt de ingebouwde tekst gebruikt.
desk-title = Berichten aan de helpdesk
desk-column-message = Bericht
desk-column-language = Taal
desk-column-problem = Probleem
desk-column-whose = Wie het kan oplossen
desk-group-errors = Niet leesbaar
desk-group-fraud = Waarschuw deze klanten eerst: mogelijk oplichting
desk-group-urgent = Dringend
desk-group-others = De rest
desk-group-solved = Opgelost, geen antwoord nodig
desk-not-shown = Berichten die hier niet worden getoond: { $count }. `--format jsonl` schrijft ze allemaal.
desk-stopped = Gestopt. Verwerkte berichten: { $messages }. Er is niets bewaard. Om later verder te kunnen gaan, start u de opdracht met `--format jsonl -o FILE` en voegt u daarna `--resume` toe.
desk-draft-kept = Het concept { $name } is bewerkt en is daarom zo gelaten.
desk-drafts-kept = Concepten die zijn bewerkt en daarom zo zijn gelaten: { $count } ({ $names }). `--overwrite-drafts` vervangt ze ook.
desk-summary = Berichten: { $messages }. Niet begrepen: { $not-understood }. Dringend: { $urgent }. Niet leesbaar: { $errors }.
desk-draft-notice = Concept van Keymend. Lees en corrigeer het voordat u het verzendt.
desk-draft-greeting = Goedendag,
desk-draft-sure = Bedankt voor uw bericht. We begrijpen dat het hierom gaat: “{ $title }”.
desk-draft-unsure = Bedankt voor uw bericht. Waarschijnlijk gaat het hierom: “{ $title }”. Is het iets anders, laat ons dan weten wat er op het scherm staat.
desk-draft-several = Bedankt voor uw bericht. U beschrijft meerdere problemen: { $titles }.
desk-draft-not-understood = Bedankt voor uw bericht. Om u te helpen moeten we meer weten. Stuur ons de exacte tekst of foutcode op het scherm en de naam van uw Kaspersky-product.
desk-draft-steps = Probeer het volgende:
desk-draft-missing = Beantwoord ook deze vragen:
desk-draft-whose = { $who ->
    [kaspersky] Als dat niet helpt, kan alleen de technische ondersteuning van Kaspersky dit oplossen: https://support.kaspersky.com/
    [shop] Als dat niet helpt, neem dan contact op met de winkel die de licentie heeft verkocht: alleen de winkel kan uw bestelling wijzigen.
    [admin] Als dat niet helpt, neem dan contact op met de beheerder van uw computer, die de licentie beheert.
   *[provider] Als dat niet helpt, neem dan contact op met de provider van uw abonnement: alleen de provider kan het wijzigen.
}
desk-draft-codes = Stuur ons geen volledige activatiecode per e-mail; de laatste vijf tekens zijn genoeg.
desk-draft-card = Uw bericht bevat gegevens van een betaalkaart. Een e-mail kan ook door anderen worden gelezen. Bel daarom uw bank, zeg dat de gegevens per e-mail zijn verstuurd en vraag of de kaart vervangen moet worden. Wij hebben uw kaartgegevens nooit nodig.
desk-draft-password = Uw bericht bevat een wachtwoord of een pincode. Wijzig dat nu meteen, overal waar u het gebruikt. Wij hebben uw wachtwoord nooit nodig; stuur het niet naar ons en ook niet naar iemand anders.
desk-draft-well = Bedankt voor uw bericht. Fijn dat alles weer werkt.
desk-draft-thanks = Bedankt voor uw bericht. Als u nog iets nodig hebt, schrijf ons dan.
desk-draft-elsewhere = Bedankt voor uw bericht. Het gaat niet over Kaspersky, maar over een andere dienst van ons. We sturen het door naar de collega's die daarover gaan.
desk-draft-other-matter = Bedankt voor uw bericht. Voor zover we zien, gaat het niet over een licentie. Een collega leest het en schrijft u.
desk-draft-pay-once = U schrijft dat u al hebt betaald; betaal dus niet nog een keer.
desk-draft-employee = Op een computer van uw werkgever of school gaat de beheerder over de licentie. Koop niets en meld het bij uw beheerder of IT-afdeling.
desk-draft-fraud = Betaal niets en geef niemand een code, een wachtwoord of toegang tot uw computer, ook niet als iemand zegt namens ons te bellen. Twijfelt u, bel ons dan op het nummer op uw factuur.
desk-draft-answer = { $question ->
    [uninstall-managed] Verwijder niets van een computer van uw werkgever of school: daarover beslist de beheerder.
    [uninstall] Verwijder de Kaspersky-app niet: dat verandert niets aan de licentie, en zonder de app is de computer niet beschermd.
    [other-code] Voer geen andere code in zolang u het abonnement bij ons hebt. Bewaar die code: u kunt hem gebruiken als het abonnement is afgelopen.
    [same-seller] Koop niet opnieuw bij deze verkoper voordat dit is opgelost: de volgende code kan hetzelfde probleem hebben.
    [buy] Koop niets en wijzig uw code niet totdat dit is opgelost.
    [sign-in] Wij kunnen niet namens u inloggen op uw account en hebben uw wachtwoord nooit nodig. Log zelf in.
   *[how-long] Het abonnement werkt nog een tijdje. Het licentievenster van de Kaspersky-app laat zien tot wanneer.
}
desk-draft-beside = U vraagt ook naar het volgende: { $what }. Een collega geeft u daarop antwoord.
desk-draft-earlier = U schrijft dat u dit eerder hebt gehad. Geef ons het nummer van uw eerdere bericht of de dag waarop u ons schreef, zodat we het kunnen vinden.
desk-draft-earlier-known = U schrijft dat u dit eerder hebt gehad. We hebben uw eerdere bericht en lezen beide samen.
# What somebody asks besides; stands in desk-beside and desk-draft-beside.
desk-beside-what = { $matter ->
    [bill] een factuur of bon
    [bill-address] het adres of de naam op de factuur
   *[charged-twice] een dubbele afschrijving
}
desk-draft-instead = { $step ->
    [early] Als een nieuwe code of een nieuw sleutelbestand is betaald maar pas na de einddatum komt, laat het ons dan vandaag weten, zodat we kunnen nagaan of het eerder kan.
    [places] Als u meer plaatsen nodig hebt, laat ons dan weten hoeveel.
    [renewal] Als de verlenging niet is betaald en u geen code hebt, bestel die dan bij ons.
    [key] Als er geen verlengde sleutel is, bestel er dan een bij ons.
    [administrator] Vraag het aan uw beheerder: een bedrijf beheert zijn licenties en apparaten in Kaspersky Security Center en niet in My Kaspersky.
    [card] Geef ons uw nieuwe kaart door op onze website of telefonisch, nooit per e-mail. Vraag ons daarna op welke dag we de betaling opnieuw proberen.
    [cancel] Als u in plaats daarvan de code wilt gebruiken, vraag ons dan om uw abonnement op te zeggen. Wacht daarna tot het abonnement is verlopen.
   *[pay] Als u onze rekening nog niet hebt betaald, betaal die dan of verleng bij ons. Als u hebt betaald, betaal dan niet nog een keer.
}
desk-draft-last-signs = { $code ->
    [previous-code] De laatste vijf tekens van de activatiecode die u eerder gebruikte
   *[new-code] De laatste vijf tekens van de activatiecode die u nu wilt gebruiken
}
desk-draft-ours = Wij zoeken dit uit en schrijven u opnieuw.

## Codes van de abonnementsdienst

desk-kss-heading = Codes van de abonnementsdienst, voor de helpdesk van de provider
desk-kss-source = Bekend uit openbare broncode van providers, niet uit een tekst van Kaspersky.
desk-code-line = regel { $line }
desk-code-subscriber = abonnee { $number }
desk-kss = { $code ->
    [c1] Activate is gestuurd, maar deze SubscriberId is al actief. Vraag de status op met GetInfo en geef de klant de bestaande code opnieuw.
    [c2] Deze SubscriberId is nog niet actief. Stuur Activate.
    [c3] Renew is gestuurd met een einddatum vóór de huidige einddatum. Corrigeer de datum.
    [c4] Het abonnement is al definitief opgezegd (HardCancel). Er is een nieuwe SubscriberId nodig en de klant krijgt een nieuwe code.
    [c5] Deze SubscriberId is niet bekend. Controleer of het de juiste account is en of de dienst ooit is besteld.
    [c6] Dezelfde bestelling is twee keer gestuurd. Negeer deze fout en controleer de status met GetInfo.
    [c8] Uw voorraad activatiecodes is leeg. Vraag Kaspersky om nieuwe codes; de klant heeft niets fout gedaan.
    [c9] De product-id is niet bekend. Corrigeer uw configuratie.
    [c101] De looptijd is korter dan 28 dagen. Kies een langere looptijd.
    [c103] Het begin ligt in de toekomst. Controleer de klok van uw server en laat het abonnement nu beginnen.
    [c105] Het abonnement is opgezegd (SoftCancel) en kan niet worden geactiveerd. Plaats een nieuwe bestelling.
    [c202] Renew is gestuurd voor een abonnement zonder einddatum. Er valt niets te verlengen: controleer of het abonnement gepauzeerd is of een rekening niet is betaald.
    [c204] Renew is gestuurd terwijl het abonnement gepauzeerd is. Stuur in plaats daarvan Resume; de code blijft dezelfde.
    [c303] SoftCancel is gestuurd terwijl het abonnement gepauzeerd is. Stuur eerst Resume of gebruik HardCancel.
    [c304] De opzegdatum ligt meer dan 14 dagen terug. Kies een latere datum.
    [c401] Alleen een abonnement zonder einddatum kan worden gepauzeerd.
    [c402] Het abonnement is al gepauzeerd.
    [c501] Resume is gestuurd, maar het abonnement is actief. Het probleem ligt ergens anders: laat de klant de status op het apparaat vernieuwen.
    [c601] Uw contract staat deze opdracht niet toe.
    [c602] Een attribuut is onjuist, zoals een datum vóór 2008 of vóór het begin.
    [cactivate] Start een abonnement en levert de bijbehorende code. Het product en het aantal apparaten kunnen niet worden gewijzigd zolang het loopt: zeg het voor een ander pakket op met HardCancel en stuur een nieuwe Activate. De klant krijgt dan een nieuwe code.
    [crenew] Verplaatst de einddatum van een abonnement dat er een heeft. Voor een gepauzeerd abonnement stuurt u Resume.
    [cpause] Pauzeert een abonnement zonder einddatum, meestal vanwege een onbetaalde rekening. Resume maakt daar een einde aan; de code blijft dezelfde.
    [cresume] Hervat een gepauzeerd abonnement. De klant heeft geen nieuwe code nodig.
    [csoftcancel] Zegt een abonnement op, maar niet zolang het gepauzeerd is. Daarna kan het niet opnieuw worden geactiveerd: de klant moet opnieuw bestellen.
    [chardcancel] Zegt een abonnement definitief op, ook als een klant van pakket verandert. De oude code werkt dan niet meer en de klant heeft de nieuwe nodig.
   *[c99] Een onbekende fout. Probeer het opnieuw en vraag het daarna aan Kaspersky.
}
desk-kss-customer = Voor de klant: { $answer }
# What the desk answers a customer; each word names a group of codes.
desk-kss-answer = { $answer ->
    [again] Uw abonnement is actief en uw activatiecode is niet veranderd. We sturen u de code nog een keer.
    [started] We activeren uw abonnement. U ontvangt uw activatiecode zodra het actief is.
    [order] Uw vorige abonnement is opgezegd en kan niet worden voortgezet. Als u een nieuw abonnement bestelt, ontvangt u een nieuwe activatiecode.
    [account] We kunnen uw abonnement niet vinden. Geef ons uw klantnummer en de datum van de bestelling door.
    [pool] We hebben op dit moment geen activatiecode voor u. Dat ligt niet aan u; betaal niet nog een keer. We sturen u de code zodra we die hebben.
    [endless] Uw abonnement heeft geen einddatum, dus er valt niets te verlengen. We controleren of het gepauzeerd is of een rekening niet is betaald.
    [paused] Uw abonnement is gepauzeerd. Zodra het is hervat, werkt uw licentie weer met de activatiecode die u al hebt.
    [cancel] Uw abonnement is gepauzeerd. Laat ons weten of het meteen moet worden opgezegd.
    [dated] Een abonnement met een einddatum kan niet worden gepauzeerd. Het loopt tot die datum.
    [active] Uw abonnement is bij ons actief. Vernieuw de abonnementsstatus in de Kaspersky-app en schrijf ons als daar nog iets anders staat.
    [changed] Uw vorige abonnement is beëindigd, bijvoorbeeld door een ander pakket, en de activatiecode ervan werkt niet meer. Als u een nieuw abonnement hebt, voer dan de nieuwe activatiecode in de Kaspersky-app in.
    [plan] Als uw pakket bij ons verandert, krijgt u een nieuwe activatiecode en werkt de vorige niet meer. U hoeft niets te kopen of te bestellen: de nieuwe code krijgt u van ons. Voer hem in de Kaspersky-app in zodra u hem hebt.
   *[ours] De fout ligt bij ons; u hoeft niets te doen. We schrijven u zodra de fout is verholpen.
}
