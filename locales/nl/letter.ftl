letter-subject = { $title } (Kaspersky)
letter-subject-customer = Namens een klant: ‘{ $title }’
letter-vendor = Kaspersky
letter-to = Aan
letter-mail = E-mail
letter-page = Te openen pagina
letter-telephone = Telefoon
letter-about = Onderwerp
letter-date = Datum
letter-colon = { $label }: { $value }
letter-recipient-kaspersky = technische ondersteuning van Kaspersky
letter-recipient-provider = ondersteuning van de abonnementsprovider
letter-recipient-shop = winkel die de licentie heeft verkocht
letter-recipient-admin = beheerder van de computer
letter-named = { $recipient } ({ $name })

letter-greeting-kaspersky = Beste medewerkers,
letter-greeting-provider = Beste medewerkers,
letter-greeting-shop = Beste medewerkers,
letter-greeting-admin = Beste beheerder,
letter-opening-kaspersky = Ik heb uw hulp nodig bij mijn Kaspersky-licentie en heb zelf geen oplossing gevonden.
letter-opening-provider = Mijn Kaspersky-beveiliging hoort bij een abonnement dat u beheert; Kaspersky kan het niet wijzigen. Wilt u het abonnement aan uw kant nakijken en mij met het volgende helpen?
letter-opening-shop = Ik heb uw hulp nodig bij een Kaspersky-licentie die ik bij u heb gekocht. Wilt u mijn bestelling nakijken?
letter-opening-admin = De Kaspersky-licentie van deze computer vraagt uw aandacht; ik kan die zelf niet wijzigen.
letter-opening-customer-kaspersky = Ik schrijf namens een klant die hulp nodig heeft met een Kaspersky-licentie. Wij konden zelf geen oplossing vinden.
letter-opening-customer-provider = Ik schrijf namens een klant van wie de Kaspersky-bescherming deel is van een abonnement dat u beheert; Kaspersky kan er daarom niets aan veranderen. Kijk er aan uw kant naar en help alstublieft met het volgende.
letter-opening-customer-shop = Ik schrijf namens een klant die bij u een Kaspersky-licentie heeft gekocht en daarbij hulp nodig heeft. Kijk alstublieft naar de bestelling.
letter-opening-customer-admin = Ik schrijf namens de gebruiker van deze computer. De Kaspersky-licentie ervan vraagt uw aandacht.
letter-enter-in-form = Veld voor veld in te vullen op het formulier van die pagina:
letter-masked = Activatiecodes en licentiesleutels zijn onleesbaar gemaakt, behalve als ik er bewust een volledig heb opgegeven. Op verzoek geef ik ze volledig.
letter-stand-in-code = code
letter-stand-in-person = persoon
letter-stand-in-user = gebruiker
letter-stand-in-host = computer
letter-stand-in-telephone = telefoon
letter-stand-in-group = groep
letter-stand-in-subscriber = abonnee
letter-stand-in-payment = betaling
letter-stand-in-personal = persoonlijk
letter-stand-in-street = straat
letter-stand-in-token = token
letter-stand-in-hardware = hardware
letter-stand-in-word = woord
letter-closing = Met vriendelijke groet
letter-case = De kwestie
letter-missing = Niet ingevuld
letter-to-fill = Geen deel van de brief. Niet ingevuld, vul aan waar u kunt:
letter-proofs = Wat de computer over de licentie laat zien
letter-source = Bron
letter-attach = Bijlagen, bijgevoegd of na te sturen
letter-days-left = { $count ->
    [one] nog { $count } dag
   *[other] nog { $count } dagen
}

letter-field-problem = Probleem
letter-field-product = Product
letter-field-version = Versie
letter-field-system = Besturingssysteem
letter-field-license-status = Licentiestatus
letter-field-license-expires = Vervaldatum van de licentie
letter-field-subscription-status = Abonnementsstatus
letter-field-provider = Provider
letter-field-message = Tekst op het scherm
letter-field-error-code = Foutcode
letter-field-databases = Datum van de databases
letter-field-purchase-channel = Herkomst van de licentie
letter-field-paid = Verlenging betaald
letter-field-policy = Beleid van de beheerder
letter-field-description = Beschrijving
    .question = Wat hebt u gedaan en wat gebeurde er?
letter-field-steps-tried = Al geprobeerd
    .question = Wat hebt u al geprobeerd?
letter-field-customer = Klant
    .question = Hoe heet uw klant?
letter-field-name = Naam
    .question = Wat is uw naam?
letter-field-contact = Bereikbaar via
    .question = Op welk e-mailadres of telefoonnummer bent u bereikbaar?
letter-field-account-email = E-mailadres van het account
    .question = Welk e-mailadres gebruikt uw My Kaspersky-account?
letter-field-new-code = Nieuwe activatiecode
    .question = Welke activatiecode wilt u nu gebruiken?
letter-field-previous-code = Vorige activatiecode
    .question = Welke activatiecode gebruikte u hiervoor?
letter-field-license-key = Licentiesleutel of -nummer
    .question = Welke licentiesleutel of welk nummer toont het licentievenster?
letter-field-order-number = Bestelnummer
    .question = Wat is het bestelnummer?
letter-field-order-email = E-mailadres van de bestelling
    .question = Welk e-mailadres is bij de bestelling gebruikt?
letter-field-amount = Bedrag
    .question = Welk bedrag is er betaald?
letter-field-payment-date = Betaaldatum
    .question = Op welke dag is de betaling afgeschreven?
letter-field-purchase-date = Aankoopdatum
    .question = Wanneer is de licentie gekocht?
letter-field-purchase-place = Gekocht bij
    .question = In welke winkel of op welke website is die gekocht?
letter-field-purchase-country = Land van aankoop
    .question = In welk land is die gekocht?
letter-field-use-country = Land van gebruik
    .question = In welk land wordt die gebruikt?
letter-field-ordered-product = Besteld product
    .question = Welk product staat op de bestelling of de doos?
letter-field-first-activation = Eerste activatie
    .question = Wanneer is de code ongeveer voor het eerst geactiveerd?
letter-field-device-count = Aantal apparaten
    .question = Op hoeveel apparaten wordt de licentie gebruikt?
letter-field-devices-allowed = Apparaten volgens de licentie
letter-field-reinstall-reason = Reden van herinstallatie
    .question = Waarom is de Kaspersky-app opnieuw geïnstalleerd?
letter-field-subscriber-number = Klant- of contractnummer
    .question = Welk klant- of contractnummer hebt u bij de provider?
letter-field-host = Computer
    .question = Hoe heet de computer?
letter-field-other-computers = Gaat niet over deze andere computers

letter-complaint-account-required = De Kaspersky-app eist verbinding met My Kaspersky, en het lukt me niet dit apparaat te verbinden
letter-complaint-app-store-subscription = Mijn abonnement uit de appstore verschijnt niet in de Kaspersky-app
letter-complaint-auto-renewal-off = { $stand ->
    [paid] Ik heb betaald, maar mijn abonnement is niet automatisch verlengd
   *[other] Automatisch verlengen werkt niet voor mijn licentie
}
letter-complaint-billing-only = Ik heb een probleem met een betaling voor Kaspersky
letter-complaint-business-key-in-home-product = De gekochte licentie past niet bij mijn Kaspersky-product: het ene is voor bedrijven, het andere voor thuis
letter-complaint-code-lost = Ik kan mijn activatiecode niet meer vinden
letter-complaint-code-mistyped = Mijn activatiecode wordt als onjuist geweigerd
letter-complaint-code-refused-under-subscription = Mijn nieuwe activatiecode wordt niet geaccepteerd omdat het abonnement nog actief is
letter-complaint-key-file-needed = Ik kan een computer zonder internettoegang niet activeren en heb een sleutelbestand nodig
letter-complaint-license-expired = { $stand ->
    [paid] Ik heb de verlenging betaald, maar de licentie wordt nog steeds als verlopen getoond
   *[other] { $title }
}
letter-complaint-managed-by-administrator = { $stand ->
    [ended] De Kaspersky-licentie op deze computer is verlopen
   *[other] De Kaspersky-licentie op deze computer werkt niet zoals het hoort
}
letter-complaint-not-activated = { $stand ->
    [paid] Ik heb betaald, maar er staat geen licentie op mijn apparaat
   *[other] { $title }
}
letter-complaint-not-an-activation-code = Wat ik heb, wordt niet als activatiecode geaccepteerd
letter-complaint-paid-without-code = Ik heb betaald, maar geen activatiecode ontvangen
letter-complaint-previous-code-refused = Mijn vorige activatiecode wordt niet geaccepteerd
letter-complaint-previous-license-not-found = De Kaspersky-app vraagt om mijn vorige activatiecode
letter-complaint-product-end-of-support = Mijn licentie werkt niet omdat deze versie niet meer wordt ondersteund
letter-complaint-promo-code = Mijn gratis of actiecode wordt niet geaccepteerd als vorige licentie voor de verlenging
letter-complaint-shorter-term-than-paid = De nieuwe licentie is korter dan de looptijd waarvoor ik heb betaald
letter-complaint-subscription-grace = { $stand ->
    [paid] Ik heb betaald, maar mijn Kaspersky-abonnement is niet verlengd en werkt binnenkort niet meer
   *[other] Mijn Kaspersky-abonnement is verlopen, niet verlengd en werkt binnenkort niet meer
}
letter-complaint-subscription-grace-over = { $stand ->
    [paid] Ik heb betaald, maar mijn Kaspersky-abonnement is niet verlengd en werkt niet meer
   *[other] Mijn Kaspersky-abonnement is niet verlengd en werkt niet meer
}
letter-complaint-subscription-status-outdated = { $stand ->
    [paid] Ik heb betaald, maar de verlenging van mijn Kaspersky-abonnement is niet op dit apparaat aangekomen
   *[other] De verlenging van mijn Kaspersky-abonnement is niet op dit apparaat aangekomen
}
letter-complaint-subscription-suspended = { $stand ->
    [paid] Ik heb betaald, maar mijn Kaspersky-abonnement is opgeschort
   *[other] Mijn Kaspersky-abonnement is opgeschort
}
letter-complaint-third-party-subscription = { $stand ->
    [paid] Ik heb betaald, maar mijn Kaspersky-abonnement is niet verlengd
    [ended] Mijn Kaspersky-abonnement is verlopen en niet verlengd
   *[other] Mijn Kaspersky-abonnement werkt niet zoals het hoort
}
