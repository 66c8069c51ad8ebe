letter-subject = { $title } (Kaspersky)
letter-subject-customer = Im Auftrag eines Kunden: „{ $title }“
letter-vendor = Kaspersky
letter-to = An
letter-mail = E-Mail
letter-page = Zu öffnende Seite
letter-telephone = Telefon
letter-about = Betreff
letter-date = Datum
letter-colon = { $label }: { $value }
letter-recipient-kaspersky = Technischer Support von Kaspersky
letter-recipient-provider = Support des Abonnementanbieters
letter-recipient-shop = Verkäufer der Lizenz
letter-recipient-admin = IT-Administration
letter-named = { $recipient } ({ $name })

letter-greeting-kaspersky = Guten Tag,
letter-greeting-provider = Guten Tag,
letter-greeting-shop = Guten Tag,
letter-greeting-admin = Guten Tag,
letter-opening-kaspersky = ich brauche Ihre Hilfe bei meiner Kaspersky-Lizenz und habe selbst keine Lösung gefunden.
letter-opening-provider = mein Kaspersky-Schutz ist Teil eines Abonnements, das Sie verwalten; Kaspersky kann es nicht ändern. Bitte prüfen Sie das Abonnement in Ihrem System und helfen Sie mir bei Folgendem.
letter-opening-shop = ich brauche Ihre Hilfe bei einer Kaspersky-Lizenz, die ich bei Ihnen gekauft habe. Bitte sehen Sie sich meine Bestellung an.
letter-opening-admin = bitte kümmern Sie sich um die Kaspersky-Lizenz dieses Computers; ich selbst kann sie nicht ändern.
letter-opening-customer-kaspersky = ich schreibe im Auftrag eines Kunden, der Hilfe mit einer Kaspersky-Lizenz braucht. Wir konnten selbst keine Lösung finden.
letter-opening-customer-provider = ich schreibe im Auftrag eines Kunden, dessen Kaspersky-Schutz Teil eines Abonnements ist, das Sie verwalten; Kaspersky kann daran nichts ändern. Bitte prüfen Sie es auf Ihrer Seite und helfen Sie bei Folgendem.
letter-opening-customer-shop = ich schreibe im Auftrag eines Kunden, der bei Ihnen eine Kaspersky-Lizenz gekauft hat und dabei Hilfe braucht. Bitte sehen Sie sich die Bestellung an.
letter-opening-customer-admin = ich schreibe im Auftrag der Person, die diesen Computer benutzt. Die Kaspersky-Lizenz des Computers braucht Ihre Aufmerksamkeit.
letter-enter-in-form = Feld für Feld in das Formular der oben genannten Seite einzutragen:
letter-masked = Aktivierungscodes und Lizenzschlüssel sind unkenntlich gemacht, soweit ich sie nicht ausdrücklich vollständig angegeben habe. Auf Nachfrage nenne ich sie vollständig.
letter-stand-in-code = Code
letter-stand-in-person = Person
letter-stand-in-user = Benutzer
letter-stand-in-host = Computer
letter-stand-in-telephone = Telefon
letter-stand-in-group = Gruppe
letter-stand-in-subscriber = Kundennummer
letter-stand-in-payment = Zahlung
letter-stand-in-personal = Personalie
letter-stand-in-street = Straße
letter-stand-in-token = Token
letter-stand-in-hardware = Hardware
letter-stand-in-word = Wort
letter-closing = Mit freundlichen Grüßen
letter-case = Der Fall
letter-missing = Nicht angegeben
letter-to-fill = Nicht Teil des Briefes. Nicht angegeben, bitte ergänzen, wo Sie können:
letter-proofs = Angaben des Computers zur Lizenz
letter-source = Quelle
letter-attach = Anlagen, beigefügt oder nachzureichen
letter-days-left = { $count ->
    [one] noch { $count } Tag
   *[other] noch { $count } Tage
}

letter-field-problem = Problem
letter-field-product = Produkt
letter-field-version = Version
letter-field-system = Betriebssystem
letter-field-license-status = Lizenzstatus
letter-field-license-expires = Ablaufdatum der Lizenz
letter-field-subscription-status = Abonnementstatus
letter-field-provider = Anbieter
letter-field-message = Bildschirmmeldung
letter-field-error-code = Fehlercode
letter-field-databases = Stand der Datenbanken
letter-field-purchase-channel = Herkunft der Lizenz
letter-field-paid = Verlängerung bezahlt
letter-field-policy = Administratorrichtlinie aktiv
letter-field-description = Beschreibung
    .question = Was haben Sie getan, und was ist passiert?
letter-field-steps-tried = Bereits versucht
    .question = Was haben Sie bereits versucht?
letter-field-customer = Kunde
    .question = Wie heißt Ihr Kunde?
letter-field-name = Name
    .question = Wie heißen Sie?
letter-field-contact = Erreichbar unter
    .question = Unter welcher E-Mail-Adresse oder Telefonnummer sind Sie erreichbar?
letter-field-account-email = E-Mail des Kontos
    .question = Welche E-Mail-Adresse hat Ihr My-Kaspersky-Konto?
letter-field-new-code = Neuer Aktivierungscode
    .question = Welchen Aktivierungscode möchten Sie jetzt verwenden?
letter-field-previous-code = Vorheriger Aktivierungscode
    .question = Welchen Aktivierungscode haben Sie vorher verwendet?
letter-field-license-key = Lizenzschlüssel oder -nummer
    .question = Welchen Lizenzschlüssel oder welche Lizenznummer zeigt das Lizenzfenster?
letter-field-order-number = Bestellnummer
    .question = Wie lautet die Bestellnummer?
letter-field-order-email = E-Mail der Bestellung
    .question = Welche E-Mail-Adresse wurde bei der Bestellung verwendet?
letter-field-amount = Betrag
    .question = Welcher Betrag wurde bezahlt?
letter-field-payment-date = Zahlungsdatum
    .question = An welchem Tag wurde das Geld abgebucht?
letter-field-purchase-date = Kaufdatum
    .question = Wann wurde die Lizenz gekauft?
letter-field-purchase-place = Gekauft bei
    .question = In welchem Geschäft oder auf welcher Website wurde sie gekauft?
letter-field-purchase-country = Land des Kaufs
    .question = In welchem Land wurde sie gekauft?
letter-field-use-country = Land der Nutzung
    .question = In welchem Land wird sie genutzt?
letter-field-ordered-product = Bestelltes Produkt
    .question = Welches Produkt nennt die Bestellung oder die Verpackung?
letter-field-first-activation = Erste Aktivierung
    .question = Wann ungefähr wurde der Code zum ersten Mal aktiviert?
letter-field-device-count = Anzahl der Geräte
    .question = Auf wie vielen Geräten wird die Lizenz genutzt?
letter-field-devices-allowed = Erlaubte Geräte laut Lizenz
letter-field-reinstall-reason = Grund der Neuinstallation
    .question = Warum wurde die Kaspersky-App neu installiert?
letter-field-subscriber-number = Kunden- oder Vertragsnummer
    .question = Welche Kunden- oder Vertragsnummer haben Sie beim Anbieter?
letter-field-host = Computername
    .question = Wie heißt der Computer?
letter-field-other-computers = Nicht betroffen sind diese anderen Computer

letter-complaint-account-required = Die Kaspersky-App verlangt eine Verbindung mit My Kaspersky, und ich kann dieses Gerät nicht verbinden
letter-complaint-app-store-subscription = Mein Abonnement aus dem App Store erscheint nicht in der Kaspersky-App
letter-complaint-auto-renewal-off = { $stand ->
    [paid] Ich habe bezahlt, aber mein Abonnement wurde nicht automatisch verlängert
   *[other] Die automatische Verlängerung funktioniert bei meiner Lizenz nicht
}
letter-complaint-billing-only = Ich habe ein Problem mit einer Zahlung für Kaspersky
letter-complaint-business-key-in-home-product = Die gekaufte Lizenz passt nicht zu meinem Kaspersky-Produkt: das eine ist für Unternehmen, das andere für Privatanwender
letter-complaint-code-lost = Ich finde meinen Aktivierungscode nicht mehr
letter-complaint-code-mistyped = Mein Aktivierungscode wird als falsch abgelehnt
letter-complaint-code-refused-under-subscription = Mein neuer Aktivierungscode wird nicht angenommen, weil das Abonnement noch aktiv ist
letter-complaint-key-file-needed = Ich kann einen Computer ohne Internetzugang nicht aktivieren und brauche eine Schlüsseldatei
letter-complaint-license-expired = { $stand ->
    [paid] Ich habe die Verlängerung bezahlt, aber die Lizenz wird weiterhin als abgelaufen angezeigt
   *[other] { $title }
}
letter-complaint-managed-by-administrator = { $stand ->
    [ended] Die Kaspersky-Lizenz auf diesem Computer ist abgelaufen
   *[other] Die Kaspersky-Lizenz auf diesem Computer funktioniert nicht richtig
}
letter-complaint-not-activated = { $stand ->
    [paid] Ich habe bezahlt, aber auf meinem Gerät ist keine Lizenz vorhanden
   *[other] { $title }
}
letter-complaint-not-an-activation-code = Was ich habe, wird nicht als Aktivierungscode angenommen
letter-complaint-paid-without-code = Ich habe bezahlt, aber keinen Aktivierungscode erhalten
letter-complaint-previous-code-refused = Mein vorheriger Aktivierungscode wird nicht angenommen
letter-complaint-previous-license-not-found = Die Kaspersky-App verlangt meinen vorherigen Aktivierungscode
letter-complaint-product-end-of-support = Meine Lizenz funktioniert nicht, weil diese Version nicht mehr unterstützt wird
letter-complaint-promo-code = Mein Gratis- oder Aktionscode wird nicht als vorherige Lizenz für die Verlängerung anerkannt
letter-complaint-shorter-term-than-paid = Die neue Lizenz läuft kürzer, als ich bezahlt habe
letter-complaint-subscription-grace = { $stand ->
    [paid] Ich habe bezahlt, aber mein Kaspersky-Abonnement wurde nicht verlängert und endet bald ganz
   *[other] Mein Kaspersky-Abonnement ist abgelaufen, wurde nicht verlängert und endet bald ganz
}
letter-complaint-subscription-grace-over = { $stand ->
    [paid] Ich habe bezahlt, aber mein Kaspersky-Abonnement wurde nicht verlängert und funktioniert nicht mehr
   *[other] Mein Kaspersky-Abonnement wurde nicht verlängert und funktioniert nicht mehr
}
letter-complaint-subscription-status-outdated = { $stand ->
    [paid] Ich habe bezahlt, aber die Verlängerung meines Kaspersky-Abonnements ist auf diesem Gerät nicht angekommen
   *[other] Die Verlängerung meines Kaspersky-Abonnements ist auf diesem Gerät nicht angekommen
}
letter-complaint-subscription-suspended = { $stand ->
    [paid] Ich habe bezahlt, aber mein Kaspersky-Abonnement ist ausgesetzt
   *[other] Mein Kaspersky-Abonnement ist ausgesetzt
}
letter-complaint-third-party-subscription = { $stand ->
    [paid] Ich habe bezahlt, aber mein Kaspersky-Abonnement wurde nicht verlängert
    [ended] Mein Kaspersky-Abonnement ist abgelaufen und wurde nicht verlängert
   *[other] Mein Kaspersky-Abonnement funktioniert nicht richtig
}
