fact-with-value = { $label }: { $value }

answer-yes = ja
answer-no = nein
answer-today = heute
answer-yesterday = gestern
answer-2-days-ago = vor zwei Tagen
answer-3-days-ago = vor drei Tagen oder früher

## product

product-family = Kaspersky-Produkt
    .is-home = Anti-Virus, Internet Security, Total Security, Standard, Plus oder Premium unter Windows
    .is-security-cloud = Security Cloud
    .is-mac = ein Kaspersky-Produkt für den Mac
    .is-android = eine Kaspersky-App auf einem Android-Smartphone oder -Tablet
    .is-ios = eine Kaspersky-App auf einem iPhone oder iPad
    .is-home-linux = Kaspersky für Linux (Standard, Plus oder Premium)
    .is-small-office = Small Office Security
    .is-endpoint-windows = Endpoint Security für Windows (ein Produkt für Unternehmen)
    .is-endpoint-linux = Endpoint Security für Linux (ein Produkt für Unternehmen)
    .is-embedded-linux = Embedded Systems Security für Linux
    .is-industrial-linux = Industrial CyberSecurity for Linux Nodes
    .is-file-server = Anti-Virus oder Security für einen Linux-Dateiserver (ein Produkt für Unternehmen)
    .is-other = etwas anderes
    .question = Um welches Gerät und welches Kaspersky-Produkt geht es?
product-name = Produkt
product-version = Installierte Version
product-generation = Alter des Produkts
    .is-2010s = von 2010 bis 2018
    .is-2019-2021 = von 2019 bis 2021
    .is-21-x = Version 21.4 oder neuer (Standard, Plus, Premium und andere aus dieser Zeit)
    .question = Wie alt ist die Kaspersky-App?
product-meant_for = Gedacht für
    .is-home = den Haushalt oder ein kleines Büro
    .is-business = ein Unternehmen
product-others = Weiteres Kaspersky-Produkt auf diesem Computer
product-running = Ob die Kaspersky-App läuft
    .yes = Die Kaspersky-App läuft
    .no = Die Kaspersky-App läuft nicht
    .question = Sehen Sie das Kaspersky-Symbol neben der Uhr, und lässt sich die App öffnen?
product-installed_at = Installationsdatum

## license

license-status = Lizenz
    .is-active = aktiv, noch nicht abgelaufen
    .is-expired = abgelaufen
    .is-not-valid = ungültig oder mit Fehlermeldung
    .is-absent = keine Lizenz auf diesem Gerät
    .question = Was zeigt das Lizenzfenster der Kaspersky-App?
license-key_state = Status des Lizenzschlüssels
license-blocked = Schlüssel von Kaspersky gesperrt
    .yes = Kaspersky hat den Schlüssel oder Code gesperrt
    .no = Kaspersky hat den Schlüssel oder Code nicht gesperrt
license-expires_at = Ablaufdatum der Lizenz
license-ended = Ablauf der Lizenz
    .is-within-24h = vor weniger als 24 Stunden
    .is-earlier = vor mehr als 24 Stunden
    .question = Ist die Lizenz vor weniger als 24 Stunden abgelaufen?
license-days_left = Verbleibende Tage
license-days_passed = Ob die verbleibenden Tage vergangen sind
    .yes = Die verbleibenden Tage sind vergangen
    .no = Die verbleibenden Tage sind noch nicht vergangen
license-key_type = Typnummer des Schlüssels
license-type = Art der Lizenz
    .is-commercial = gekauft
    .is-trial = kostenlose Testversion
    .is-subscription = Abonnement
    .is-beta = zum Testen einer Betaversion
    .is-test = Testlizenz
    .is-oem = mit dem Computer geliefert
    .question = Um welche Art von Lizenz geht es?
license-reported_expired = Ob die App an Windows gemeldet hat, dass sie abgelaufen ist
    .yes = Die Kaspersky-App hat an Windows gemeldet, dass sie abgelaufen ist
    .no = Die Kaspersky-App hat nicht an Windows gemeldet, dass sie abgelaufen ist
license-ends_soon = Ob ein baldiger Ablauf der Lizenz gemeldet wurde
    .yes = Es wurde gemeldet, dass die Lizenz bald abläuft
    .no = Es wurde nicht gemeldet, dass die Lizenz bald abläuft
license-key_listed = Ob der Lizenzschlüssel in der Schlüsselliste steht
    .yes = Der Lizenzschlüssel steht in der Schlüsselliste
    .no = Der Lizenzschlüssel steht nicht in der Schlüsselliste
license-limited_parts = Nicht in der Lizenz enthalten
license-devices_allowed = Geräte, die die Lizenz erlaubt
license-devices_used = Geräte, die die Lizenz nutzen
license-over_limit = Ob mehr Geräte die Lizenz nutzen, als sie erlaubt
    .yes = Mehr Geräte nutzen die Lizenz, als sie erlaubt
    .no = Die Lizenz wird nicht auf mehr Geräten genutzt, als sie erlaubt
license-in_console = Ob dieser Schlüssel in Security Center aufgeführt ist
    .yes = Dieser Schlüssel ist in Security Center aufgeführt
    .no = Dieser Schlüssel ist nicht in Security Center aufgeführt
license-managed = Ob ein Administrator die Lizenz dieses Computers verwaltet
    .yes = Ein Administrator verwaltet die Lizenz dieses Computers
    .no = Kein Administrator verwaltet die Lizenz dieses Computers

## activation_ticket

activation_ticket-valid_to = Aktivierungsticket gültig bis
activation_ticket-created_at = Aktivierungsticket ausgestellt
activation_ticket-license_state = Nummer des Lizenzstatus im Aktivierungsticket

## subscription

subscription-present = Ob die Lizenz ein Abonnement ist
    .yes = Die Lizenz ist ein Abonnement
    .no = Die Lizenz ist kein Abonnement
    .question = Ist im Lizenzfenster von einem Abonnement die Rede?
subscription-status = Abonnement
    .is-being-defined = Wird ermittelt
    .is-active = Aktiv
    .is-renewed = Verlängert
    .is-error = Fehler
    .is-grace = Abgelaufen. Nachfrist läuft.
    .is-grace-over = Abgelaufen. Nachfrist abgelaufen.
    .is-suspended = Ausgesetzt
    .is-resumed = Fortgesetzt
    .is-cancelled = Kündigung des Abonnements
    .is-update-required = Aktualisierung erforderlich
    .is-expired = Abgelaufen
    .question = Welchen Abonnementstatus zeigt die App?
subscription-provider_managed = Ob ein Anbieter das Abonnement verwaltet
    .yes = Ein Anbieter verwaltet das Abonnement
    .no = Kein Anbieter verwaltet das Abonnement
    .question = Bezahlen Sie es über einen Anbieter, zum Beispiel mit Ihrem Internet-, Telefon- oder Bankvertrag?
subscription-auto_renews = Ob die automatische Verlängerung eingeschaltet ist
    .yes = Die automatische Verlängerung ist eingeschaltet
    .no = Die automatische Verlängerung ist ausgeschaltet
    .question = Ist die automatische Verlängerung eingeschaltet, sodass Ihre Karte jedes Jahr belastet wird?
subscription-charged_at = Datum der Verlängerungszahlung
    .question = Wann wurde die Verlängerung abgebucht?
subscription-provider = Anbieter

## reserve

purchase-complaint = Beschwerde über eine Zahlung
    .is-charged-twice = Geld wurde doppelt abgebucht
    .is-refund = Sie möchten Ihr Geld zurück
    .is-unwanted = Geld wurde ohne Ihre Zustimmung abgebucht
    .is-cancel = Sie möchten die automatische Verlängerung ausschalten
    .is-scam = jemand gibt sich als Kaspersky aus und verlangt Geld oder Zugriff
    .customer-is-refund = der Kunde möchte Geld zurück
    .customer-is-unwanted = Geld wurde ohne Zustimmung des Kunden abgebucht
    .customer-is-cancel = der Kunde möchte die automatische Verlängerung ausschalten
account-shows_active = Anderswo aktiv
    .yes = Im Konto oder beim Verkäufer wird die Lizenz als aktiv angezeigt
    .no = Weder im Konto noch beim Verkäufer wird die Lizenz als aktiv angezeigt
reserve-present = Ob ein Reservecode hinterlegt ist
    .yes = Ein Reservecode ist hinterlegt
    .no = Kein Reservecode ist hinterlegt
    .question = Führt das Lizenzfenster auch einen Reservecode (oder neuen Aktivierungscode) auf?
reserve-expires_at = Ablaufdatum der Reservelizenz
reserve-usable = Ob ein nicht abgelaufener Reservecode hinterlegt ist
    .yes = Ein Reservecode ist hinterlegt, der nicht abgelaufen ist
    .no = Der hinterlegte Reservecode ist abgelaufen

## code

code-shape = Was Sie als Code eingegeben haben
    .is-activation-code = 20 Buchstaben und Ziffern in vier Fünfergruppen
    .is-look-alike = ein Aktivierungscode mit ähnlich aussehenden fremden Buchstaben
    .is-wrong-length = fast ein Aktivierungscode, aber mit fehlenden oder zu vielen Zeichen
    .is-license-key = 32 Buchstaben und Ziffern in fünf Gruppen
    .is-license-number = eine alte Lizenznummer aus drei Gruppen
    .is-order-number = nur Ziffern
    .is-key-file = eine Datei mit der Endung .key
    .is-other = etwas anderes
    .question = Wie sieht der Code aus, den Sie eingeben?
code-kind = Art des Codes
    .is-new = ein Code für eine volle neue Lizenz
    .is-renewal = ein günstigerer Verlängerungscode
    .is-promotional = ein Gratis-, Geschenk- oder Testcode
    .question = Wurde der Code als neue Lizenz oder als günstigere Verlängerung verkauft, oder war er kostenlos?
code-at_hand = Ob Sie einen neuen Aktivierungscode haben
    .customer = Neuer Aktivierungscode vorhanden
    .yes = Sie haben einen neuen Aktivierungscode, der noch nicht eingegeben ist
    .no = Sie haben keinen neuen Aktivierungscode
    .question = Haben Sie einen neuen Aktivierungscode, den Sie noch nicht eingegeben haben?
code-previous_at_hand = Ob Sie den vorherigen Code haben
    .customer = Vorheriger Code vorhanden
    .yes = Sie haben den vorherigen Code
    .no = Sie haben den vorherigen Code nicht
    .question = Haben Sie noch den vorherigen Aktivierungscode, also den, den Sie vor diesem verwendet haben?

## purchase

purchase-channel = Gekauft bei
    .is-kaspersky = Website oder Shop von Kaspersky
    .is-shop = ein anderer Shop, als Box oder Karte
    .is-provider = ein Internet- oder Telefonanbieter oder eine Bank
    .is-app-store = ein App-Store
    .is-employer = ein Arbeitgeber oder eine Schule
    .is-unknown = nicht bekannt
    .question = Woher stammt die Lizenz?
purchase-place = Shop
purchase-left_provider = Ob Sie den Vertrag mit Ihrem Anbieter beendet haben
    .customer = Vertrag mit dem Anbieter beendet
    .yes = Sie haben den Vertrag mit Ihrem Anbieter beendet
    .no = Sie haben den Vertrag mit Ihrem Anbieter nicht beendet
purchase-seller_owes = Ob der Händler die Verlängerung schuldet
    .yes = Der Händler muss verlängern
    .no = Der Händler muss nicht verlängern
purchase-moved = Ob Sie in ein anderes Land gezogen sind
    .customer = In ein anderes Land gezogen
    .yes = Sie sind in ein anderes Land gezogen
    .no = Sie sind nicht in ein anderes Land gezogen
purchase-paid = Ob Sie bezahlt haben
    .customer = Bezahlt
    .yes = Sie haben schon bezahlt
    .no = Sie haben noch nicht bezahlt
    .question = Haben Sie die Verlängerung schon bezahlt?
purchase-paid_at = Zahlungsdatum
    .question = Wann haben Sie bezahlt?

## attempt

attempt-message = Meldung
attempt-shown = Auf dem Bildschirm
attempt-error_code = Fehlercode
attempt-failed = Ob die Aktivierung oder Verlängerung fehlgeschlagen ist
    .yes = Die Aktivierung oder Verlängerung ist fehlgeschlagen
    .no = Die Aktivierung oder Verlängerung ist nicht fehlgeschlagen
    .question = Hat die App den Code abgelehnt oder einen Fehler angezeigt, als Sie es versucht haben?
capture-is_meant = Ob der richtige Computer geprüft wurde
    .yes = Geprüft wurde der Computer, um den es Ihnen geht
    .no = Geprüft wurde ein anderer Computer als der, um den es Ihnen geht
    .question = Stammt das, was Keymend geprüft hat, von dem Computer, um den es Ihnen geht?

## databases

attempt-tried = Was Sie schon versucht haben
    .customer = Schon versucht
    .is-restarted = das Gerät neu gestartet
    .is-reinstalled = die Kaspersky-App neu installiert
    .is-date-checked = Datum und Uhrzeit geprüft
    .is-status-refreshed = den Status aktualisiert
    .is-code-compared = den Code verglichen und erneut eingegeben
    .is-mail-searched = das Postfach durchsucht
    .is-network-checked = die Internetverbindung geprüft
databases-released_at = Veröffentlichungsdatum der Datenbanken
databases-updated_at = Letzte Aktualisierung der Datenbanken
databases-loaded = Ob die Datenbanken geladen sind
    .yes = Die Datenbanken sind geladen
    .no = Die Datenbanken sind nicht geladen

## policy

policy-applied = Ob eine Richtlinie eines Administrators gilt
    .yes = Für diesen Computer gilt eine Richtlinie eines Administrators
    .no = Für diesen Computer gilt keine Richtlinie eines Administrators
    .question = Wird dieser Computer von einem Arbeitgeber oder Administrator betreut?

## agent

agent-present = Ob der Administrationsagent installiert ist
    .yes = Der Kaspersky-Administrationsagent, mit dem ein Administrator diesen Computer verwaltet, ist installiert
    .no = Der Kaspersky-Administrationsagent ist nicht installiert

## application

application-unstable = Ob die App meldet, dass sie instabil ist
    .yes = Die Kaspersky-App meldet, dass sie nach einem Absturz instabil ist
    .no = Die Kaspersky-App meldet nicht, dass sie instabil ist

## system

system-clock_behind = Ob die Uhr falsch geht
    .yes = Die Uhr dieses Computers geht nach: Sie zeigt ein Datum, das bereits vergangen ist
    .no = Die Uhr dieses Computers geht nicht nach
    .question = Sehen Datum und Uhrzeit dieses Computers falsch aus?
system-name = Betriebssystem
system-platform = Gerät
    .is-windows = Windows-Computer
    .is-mac = Mac
    .is-linux = Linux-Computer
    .is-android = Android-Smartphone oder -Tablet
    .is-ios = iPhone oder iPad
    .question = Auf welchem Gerät läuft Kaspersky?
system-newest_event_at = Letztes aufgezeichnetes Ereignis
system-restart_pending = Ob ein Neustart aussteht
    .yes = Das System wartet auf einen Neustart
    .no = Das System wartet nicht auf einen Neustart
system-utc_offset_minutes = Vorsprung der Ortszeit vor UTC, in Minuten

## network

network-hosts_blocked = Ob die hosts-Datei Server von Kaspersky umleitet
    .yes = Die hosts-Datei leitet Server von Kaspersky um
    .no = Die hosts-Datei leitet keine Server von Kaspersky um
network-reachable = Ob das Internet erreichbar ist
    .yes = Das Internet ist erreichbar
    .no = Das Internet ist nicht erreichbar
    .question = Lassen sich auf diesem Gerät andere Webseiten öffnen?
network-proxy_set = Ob ein Proxy eingestellt ist
    .yes = Für diesen Benutzer ist ein Proxy eingestellt; vielleicht braucht ihn auch die Aktivierung
    .no = Für diesen Benutzer ist kein Proxy eingestellt

## account

account-signed_in = Ob die App mit My Kaspersky verbunden ist
    .customer = Kaspersky-App mit My Kaspersky verbunden
    .yes = Die Kaspersky-App ist mit Ihrem My-Kaspersky-Konto verbunden
    .no = Die Kaspersky-App ist nicht mit Ihrem My-Kaspersky-Konto verbunden
    .question = Ist die App bei My Kaspersky mit der E-Mail-Adresse angemeldet, die beim Kauf angegeben wurde?
account-present = Ob Sie ein My-Kaspersky-Konto haben
    .customer = My-Kaspersky-Konto
    .yes = Sie haben ein My-Kaspersky-Konto
    .no = Sie haben kein My-Kaspersky-Konto
account-another = Ob Sie ein weiteres My-Kaspersky-Konto haben
    .customer = Weiteres My-Kaspersky-Konto
    .yes = Sie haben ein weiteres My-Kaspersky-Konto oder haben eine andere E-Mail-Adresse verwendet
    .no = Sie haben kein weiteres My-Kaspersky-Konto
    .question = Haben Sie ein weiteres My-Kaspersky-Konto, zum Beispiel mit einer anderen E-Mail-Adresse?
account-of_buyer = Ob jemand anderes mit eigenem Konto gekauft hat
    .yes = Jemand anderes hat das Abonnement mit dem eigenen Konto gekauft
    .no = Niemand anderes hat das Abonnement mit dem eigenen Konto gekauft

## Wo etwas gefunden wurde

place-line = Zeile { $number }
place-in-line = { $line }: { $name }
place-byte = Byte { $number }
place-value = Wert { $name }
place-member = Eintrag { $name }
place-record = Ereignis { $number }
place-person = Ihre Angabe
place-follows = ergibt sich aus: { $facts }

source-clock = Uhr
source-event-log = Ereignisprotokoll
source-facts-file = Datei mit Angaben
source-files = Dateien
source-getsysteminfo-report = GetSystemInfo-Bericht
source-hosts-file = hosts-Datei
source-kesl-control-output = Ausgabe von kesl-control
source-klnagchk-output = Ausgabe von klnagchk
source-proxy-settings = Proxy-Einstellungen
source-registry = Windows-Registrierung
source-registry-export = Registrierungsexport
source-security-center = Windows-Sicherheitscenter
source-system = System
source-the-person = Sie
source-kav-status = Ausgabe von kav status
source-the-registry-and-avp-com = Windows-Registrierung und avp.com
source-the-proxy-settings = Proxy-Einstellungen
source-the-system-s-name = Name des Systems
source-the-name-of-windows = Windows-Version
source-the-list-of-keys = Liste der Lizenzschlüssel
source-the-installed-files = installierte Dateien
source-the-hosts-file = hosts-Datei
source-the-service = Dienst
source-the-daemon = Dienst
source-the-control-program = Steuerprogramm
source-the-application = Kaspersky-App
source-older-products = ältere Produkte
source-a-restart-that-is-due = ausstehender Neustart
source-windows-security = Windows-Sicherheit
source-network-agent = Administrationsagent
source-standard-input = Standardeingabe
source-the-time-zone = Zeitzone
source-the-time-zone-of-this-machine = Zeitzone dieses Computers
source-the-clock-of-this-machine = Uhr dieses Computers
source-the-products-in-the-registry = Produkte in der Registrierung
source-the-registry = Windows-Registrierung
source-this-machine = dieser Computer
source-the-product-s-folder = Ordner der Kaspersky-App
source-the-message = Meldung
source-another-computer = anderer Computer
source-language-data = Sprachdaten
source-the-list-of-traces = Liste der Ablaufverfolgungsdateien
source-the-events = Ereignisse
source-the-event-log = Ereignisprotokoll
source-licence-on-this-mac = Lizenz auf diesem Mac
source-security-center-keys = Schlüssel von Kaspersky Security Center
source-security-center-event = Ereignis von Kaspersky Security Center
source-security-center-by-snmp = SNMP-Zähler von Kaspersky Security Center
source-windows-security-center = Windows-Sicherheitscenter
source-avp-com-output = Ausgabe von avp.com
source-exit-code = Exit-Code
source-log = Protokoll
source-inventory = Inventar
source-the-settings = Einstellungen
source-fleet-record = Datensatz
