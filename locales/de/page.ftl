# Die Seite im Browser.

page-own-name = Deutsch

## Auf jeder Seite

page-skip = Zum Inhalt springen
page-menu = Menü
page-nav-answer = Was nicht stimmt
page-nav-steps = Schritte
page-nav-requests = Meine Anfragen
page-nav-helper = Für Helfer
page-language = Sprache
page-change-language = Ändern
page-end = Keymend beenden
page-privacy = Diese Seite kommt von Keymend auf diesem Computer. Nichts verlässt diesen Computer, solange Sie nicht auf eine Schaltfläche klicken, auf der das steht.
page-ended-title = Keymend wurde beendet
page-ended-text = Keymend wurde beendet. Sie können diesen Tab schließen. Ihr Fortschritt ist gespeichert; starten Sie Keymend neu, um weiterzumachen.
page-looking-title = Computer wird geprüft …
page-looking-text = Keymend sieht sich diesen Computer an. Das kann eine Minute dauern. Danach geht es von selbst weiter.
page-working = Keymend arbeitet noch daran …
page-copied = Kopiert.
page-copy = Kopieren
page-to-answer = Zurück zum Ergebnis
page-not-found = Diese Seite gibt es nicht
page-not-found-text = Die Adresse ist vielleicht veraltet. Alles, was Keymend gefunden hat, steht auf der ersten Seite.
page-trouble = Das hat nicht geklappt
page-trouble-because = Keymend konnte das nicht ausführen: { $why }
page-no-such-request = Die Anfrage { $number } gibt es nicht. Vielleicht wurde sie verschoben oder gelöscht.
page-request-is-over = Diese Anfrage ist bereits gesendet oder erledigt und kann nicht mehr geändert werden.
page-nothing-to-write = Es wurde kein Problem gefunden, über das Sie schreiben könnten. Sagen Sie Keymend zuerst, was auf dem Bildschirm steht.
page-mail-wrong = „{ $given }“ ist keine gültige E-Mail-Adresse und wurde nicht gespeichert; alles andere schon. Schreiben Sie sie so: help@example.org.
page-uploads-full = Keymend nimmt in einer Sitzung höchstens { $size } MB an Dateien an. Beenden Sie Keymend, starten Sie es neu und wählen Sie weniger Dateien aus.
page-too-large = Das ist mehr, als Keymend auf einmal annimmt: höchstens { $files } Dateien und { $size } MB. Gehen Sie zurück und senden Sie weniger.
page-incomplete = Ihre Eingabe ist nicht vollständig angekommen. Gehen Sie zurück und versuchen Sie es noch einmal.
page-not-here = Diese Seite gehört zu dem Browser, den Keymend geöffnet hat. Um sie hier zu sehen, starten Sie Keymend neu.
page-used-already = Diese Adresse funktioniert nur einmal und wurde bereits verwendet. Schließen Sie diese Seite und starten Sie Keymend neu.

## Was ist los

page-start-steps = Schritte zeigen
page-write-support = An den Support schreiben
page-question-title = Eine Frage
page-answer-button = Weiter
page-not-known = Das weiß ich nicht
page-another-choice = Etwas anderes
page-go-back-question = Meine letzte Änderung zurücknehmen
page-which-machine = Um welchen Computer geht es?
page-choose = Bitte wählen
page-machine-button = Weiter
page-now-title = Was Sie jetzt tun können
page-now-tell = Geben Sie Wort für Wort ein, was auf dem Bildschirm steht.
page-now-files = Geben Sie Keymend eine Datei, zum Beispiel einen GetSystemInfo-Bericht oder eine Aufzeichnung des Computers.
page-now-write = Oder schreiben Sie an den Support: Dort kann man Ihnen auch mit dem helfen, was schon bekannt ist.
page-tell-title = Keymend mehr mitteilen
page-tell-label = Was steht auf dem Bildschirm, oder was ist passiert?
page-tell-hint = Ihre eigenen Worte in einer beliebigen Sprache oder der genaue Text des Fensters. Ein Aktivierungscode, den Sie hier eingeben, wird nicht gespeichert.
page-tell-button = Übernehmen
page-taken-out = { $count ->
    [one] Keymend hat eine private Angabe entfernt, zum Beispiel eine Kartennummer, ein Passwort oder einen Code. Niemand braucht sie, um Ihnen zu helfen. Geben Sie so etwas nie weiter, auch wenn jemand danach fragt.
   *[other] Keymend hat { $count } private Angaben entfernt, zum Beispiel eine Kartennummer, ein Passwort oder einen Code. Niemand braucht sie, um Ihnen zu helfen. Geben Sie so etwas nie weiter, auch wenn jemand danach fragt.
}
page-files-title = Dateien statt dieses Computers auswerten
page-files-label = Dateien
page-files-hint = Eine Aufzeichnung von Keymend, ein GetSystemInfo-Bericht, eine exportierte Registrierungs- oder Protokolldatei. Sie können mehrere auf einmal auswählen oder hierher ziehen. Ein Foto wird nicht gelesen, kann aber an eine Anfrage angehängt werden.
page-files-button = Diese Dateien auswerten
page-files-from = Statt dieses Computers ausgewertet:
page-forget = Stattdessen diesen Computer prüfen
page-no-file = Wählen Sie mindestens eine und höchstens { $most } Dateien aus.
page-picture-kept = { $file }: Keymend liest keine Bilder. Sie können dieses anhängen, wenn Sie an den Support schreiben.
page-pictures-title = Bilder, die Sie anhängen können, wenn Sie an den Support schreiben:
page-file-read = gelesen
page-file-not-read = darin war nichts zu verwenden
page-how-we-know = Woher wir das wissen
page-no-evidence = Dafür gibt es noch keinen Beleg.
page-looked-title = Was geprüft wurde
page-nothing-looked = Hier wurde keine Kaspersky-App gefunden und keine Datei gelesen.
page-not-read-title = Was nicht gelesen werden konnte
page-look-again = Noch einmal prüfen
page-others-title = Es könnte auch das sein
page-possible = möglich

## Schritte

page-steps-title = Schritte
page-no-steps = Es ist nichts zu tun: Es wurde kein Problem gefunden. Wenn trotzdem etwas nicht stimmt, schreiben Sie, was auf dem Bildschirm steht.
page-continues = Sie machen dort weiter, wo Sie aufgehört haben.
page-progress-damaged = Ihr gespeicherter Fortschritt ist beschädigt, daher beginnen die Schritte von vorn. Die beschädigte Datei ist jetzt { $path }.
page-place = Schritt { $number } von { $steps }
page-careful = Achtung:
page-worked-if = Zur Kontrolle:
page-agree = Ich habe das verstanden und möchte diesen Schritt ausführen
page-did-it = Das habe ich gemacht
page-did-it-work = Hat es geklappt?
page-yes = Ja
page-no = Nein
page-not-sure = Ich bin nicht sicher
page-skip-step = Diesen Schritt überspringen
page-step-back = Vorheriger Schritt
page-explain = Warum?
page-waiting-title = Warten
page-waiting-until = Bis { $moment } ist nichts zu tun. Sie können Keymend beenden; Ihr Fortschritt ist gespeichert.
page-counts-from = Keymend kennt den Tag der Zahlung, aber nicht die Uhrzeit. Deshalb zählt die Zeit ab dem spätesten möglichen Zeitpunkt: { $moment }.
page-time-left = noch { $hours } Std. { $minutes } Min.
page-look-now = Jetzt prüfen
page-reminder-button = In meinen Kalender eintragen
page-open-page = Seite öffnen
page-run-title = Keymend kann diesen Befehl für Sie ausführen
page-run-agree = Genau diesen Befehl auf diesem Computer ausführen
page-run-button = Ausführen
page-your-code = Ihr Aktivierungscode (er wird nicht gespeichert)
page-code-stand-in = IHR-CODE
page-agree-first = Setzen Sie zuerst das Häkchen; es ist nichts geschehen.
page-not-a-code = Das ist kein Aktivierungscode: Ein Aktivierungscode besteht aus vier Gruppen mit je fünf Buchstaben und Ziffern. Es wurde nichts ausgeführt.
page-ended-well = `{ $command }` endete ohne Fehler.
page-ended-with-error = `{ $command }` endete mit dem Fehler { $code }.
page-ended-early = `{ $command }` endete nicht von selbst und wurde abgebrochen.
page-done-mark = Erledigt:
page-skipped-mark = Nicht erledigt:
page-not-yet = Noch nicht: Bisher hat sich nichts geändert. Versuchen Sie den Schritt noch einmal, oder überspringen Sie ihn.
page-not-yet-wait = Es hat sich noch nichts geändert. Prüfen Sie nach diesem Zeitpunkt noch einmal: { $moment }.
page-changed = Das Problem ist jetzt ein anderes: { $title }
page-could-also-be = Es könnte auch das sein: { $title }
page-nothing-further = Für dieses Problem ist kein weiterer Schritt bekannt.
page-fixed = Behoben: Es hat geklappt
page-fixed-text = Es ist nichts weiter zu tun.
page-run-out = Das war der letzte Schritt. Wenn das Problem noch besteht:
page-what-else = Schreiben Sie an den Support: Alles, was Sie versucht haben, steht dann in der Anfrage.
page-next-problem = Mit dem nächsten Problem weitermachen
page-restart = Diese Schritte von vorn beginnen
page-stop-text = Sie können jederzeit aufhören. Ihr Fortschritt ist gespeichert, und Keymend macht beim nächsten Mal dort weiter.

## Eine Anfrage an den Support

page-request-title = Anfrage { $number }
page-request-about = Worum es geht:
page-request-state = Stand:
page-request-is-there = Zu diesem Problem haben Sie schon eine Anfrage. Hier ist sie.
page-to-whom = Wer sie bekommt
page-why-them = Warum:
page-to-kaspersky = Kaspersky-Support
page-to-provider = Ihr Anbieter
page-to-shop = Der Shop
page-to-admin = Ihr Administrator
page-because-they-can = Dort kann das Problem gelöst werden.
page-because-chosen = Sie haben diesen Empfänger gewählt.
page-because-provider = Ihr Anbieter verwaltet das Abonnement, und nur er kann es ändern.
page-because-administrator = Ein Administrator verwaltet die Lizenz dieses Computers.
page-because-kaspersky-sold = Sie haben die Lizenz bei Kaspersky selbst gekauft.
page-change-addressee = An jemand anderen senden oder in einer anderen Sprache schreiben
page-addressee-label = Empfänger
page-provider-label = Name des Anbieters oder Shops
page-mail-label = E-Mail-Adresse des Empfängers
page-letter-language = Sprache der Anfrage
page-telephone = Telefon:
page-fields-title = Was in der Anfrage steht
page-missing-count = { $count ->
    [0] Es fehlt nichts.
    [one] Ein Pflichtfeld ist noch leer.
   *[other] { $count } Pflichtfelder sind noch leer.
}
page-masked-hint = Aktivierungscodes und Schlüssel werden mit Sternchen angezeigt und auch so weitergegeben, außer Sie geben einen ein und setzen das Häkchen darunter.
page-missing = fehlt noch
page-optional = freiwillig
page-more-title = Noch etwas angeben (freiwillig)
page-give-in-full = Diesen Code vollständig angeben, nur in dieser Anfrage
page-save-fields = Speichern
page-preview-title = So kommt sie an
page-preview-text = Das ist der ganze Text. Private Angaben sind durch Platzhalter ersetzt, außer dem, was Sie in den Feldern selbst angeben, zum Beispiel Ihren Namen und wie Sie zu erreichen sind.
page-preview-labels = Eine E-Mail endet außerdem mit diesen Zeilen für das System des Helpdesks. Sie wiederholen, was im Schreiben steht:
page-subject = Betreff:
page-copy-all = Ganzen Text kopieren
page-attachments-title = Was mitgeschickt wird
page-in-one-file = All das geht in einer Datei hinaus: { $name }
page-as-it-is = genau so, wie es ist, von Keymend nicht geprüft
page-file-size = { $kilobytes } KB
page-values-removed = { $count ->
    [0] keine privaten Angaben darin gefunden
    [one] eine private Angabe ersetzt
   *[other] { $count } private Angaben ersetzt
}
page-lines-dropped = { $count ->
    [one] eine Zeile weggelassen
   *[other] { $count } Zeilen weggelassen
}
page-wanted-title = Außerdem wird benötigt
page-attach-label = Dateien anhängen
page-attach-hint = Aus Textdateien werden private Angaben entfernt. Ein Foto wird erst angehängt, wenn Sie zugestimmt haben.
page-attach-button = Anhängen
page-picture-label = Ein Bild, das noch nicht angehängt ist:
page-picture-agree = Ich habe mir dieses Bild angesehen. Es darf genau so weitergegeben werden.
page-picture-button = Dieses Bild anhängen
page-nothing-attached = Es wurde nichts angehängt. Wählen Sie eine Datei aus, oder setzen Sie das Häkchen beim Bild.
page-file-left-out = Eine Datei wurde weggelassen: { $reason }
page-steps-left-out = Die Aufzeichnung Ihrer Schritte konnte nicht gelesen werden und steht nicht in der Anfrage.
page-leave-title = Abschicken
page-leave-text = Es wurde noch nichts gesendet. Wählen Sie, wie die Anfrage verschickt wird.
page-on-page-text = Anfragen werden dort auf einer Webseite angenommen. Öffnen Sie sie und kopieren Sie die Felder von oben in das Formular.
page-open-their-page = Seite des Empfängers öffnen
page-mail-program = In meinem E-Mail-Programm öffnen
page-save-eml = Als E-Mail-Entwurf speichern
page-save-eml-hint = Öffnet sich mit den Anhängen in den meisten E-Mail-Programmen.
page-save-bundle = Anhänge als ZIP-Datei speichern
page-print-it = Drucken oder als PDF speichern
page-send-it = Mit Keymend senden
page-no-address = Keymend kennt keine E-Mail-Adresse dieses Empfängers. Geben Sie oben eine ein, oder drucken Sie die Anfrage.
page-close-request = Diese Anfrage ist erledigt
page-print-hint = Drücken Sie Strg+P (⌘P auf dem Mac), oder verwenden Sie die Schaltfläche. Für ein PDF wählen Sie als Drucker „Als PDF speichern“.
page-print-button = Drucken
page-back-to-request = Zurück zur Anfrage

## Senden

page-send-title = Jetzt senden?
page-send-text = Genau das verlässt Ihren Computer, über Ihren Mailserver:
page-send-to = An:
page-send-from = Von:
page-text-label = Text
page-send-agree = Ich habe es gelesen. Es darf gesendet werden.
page-send-now = Jetzt senden
page-sent = Der Mailserver hat Ihre Anfrage angenommen.
page-not-sent = Die Anfrage wurde nicht gesendet: { $reason }. Sie bleibt gespeichert; Sie können es noch einmal versuchen.
page-perhaps-sent = Möglicherweise wurde die Anfrage gesendet: { $reason }. Fragen Sie nach, ob sie angekommen ist, bevor Sie sie noch einmal senden.

## Meine Anfragen

page-requests-title = Meine Anfragen
page-requests-text = Jede Anfrage ist auf diesem Computer gespeichert.
page-no-requests = Sie haben noch keine Anfrage geschrieben.
page-request-number = Anfrage
page-state-draft = nicht gesendet
page-state-uncertain = möglicherweise gesendet
page-state-sent = gesendet
page-state-closed = erledigt
page-state-damaged = beschädigt, nicht lesbar

## Für die Hilfe

page-helper-title = Jemand anderen nachsehen lassen
page-make-capture = Eine Datei für Helfer erstellen
page-again-capture = Noch einmal erstellen
page-helper-text = Keymend kann das, was es auf diesem Computer sieht, in eine Datei schreiben. Geben Sie sie jemandem, dem Sie vertrauen: Diese Person kann sie auf ihrem eigenen Computer mit Keymend öffnen.
page-helper-never = Namen, Adressen und Codes werden ersetzt, bevor die Datei entsteht. Sie sehen den Inhalt, bevor Sie sie speichern, und es wird nichts gesendet.
page-made-title = Was in der Datei steht
page-made-values = Was Keymend gesehen hat
page-made-texts = Texte und ihre Zeilenzahl
page-save-capture = Datei speichern
page-capture-size = Die Datei hat { $kilobytes } KB.
page-lines-left-out = { $count ->
    [one] Eine Zeile, die Keymend nicht versteht, wurde weggelassen.
   *[other] { $count } Zeilen, die Keymend nicht versteht, wurden weggelassen.
}
page-not-read-count = { $count ->
    [one] Eine Quelle konnte nicht gelesen werden.
   *[other] { $count } Quellen konnten nicht gelesen werden.
}
page-helper-no-product = Auf diesem Computer wurde keine Kaspersky-App gefunden.
page-open-title = Eine Datei öffnen, die Ihnen jemand gegeben hat
page-open-text = Keymend zeigt dann, was auf dem anderen Computer nicht stimmt.
