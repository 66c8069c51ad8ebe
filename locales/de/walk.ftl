## Antworten

walk-key-done = [f]ertig
walk-key-skip = [ü]berspringen
walk-key-back = [z]urück
walk-key-explain = [e]rklären
walk-key-copy = [k]opieren
walk-key-write = [S]upport anschreiben
walk-key-quit = [b]eenden
walk-key-offer = [a]usführen: Keymend übernimmt das
walk-key-open-page = Seite im Browser [a]ufrufen
walk-key-next = [n]ächstes Problem
walk-key-fix = Schritt für Schritt [l]ösen
walk-key-save = [d]iesen Bericht speichern
walk-key-send = [s]enden
walk-key-edit = Text [b]earbeiten
walk-key-open-mail = im [M]ailprogramm öffnen
walk-key-keep = als [E]ntwurf behalten
walk-key-cancel = Anfrage [v]erwerfen
walk-what-now = Was möchten Sie tun?
walk-type-a-key = Geben Sie eine der Nummern oder einen der Buchstaben ein und drücken Sie die Eingabetaste.
walk-letter-means = In diesem Menü steht „{ $letter }“ für „{ $key }“. Für Ja oder Nein geben Sie bitte das ganze Wort ein.
walk-help = Geben Sie eine Nummer oder einen Buchstaben aus dem Menü ein, ein Wort wie { $words }, oder sagen Sie mit eigenen Worten, was Sie sehen. Mit `q` hören Sie auf; Keymend merkt sich den Schritt.
walk-type-a-number = Geben Sie eine Nummer von 1 bis { $most } ein, oder antworten Sie mit eigenen Worten:
walk-yes-no = [ja/nein]
walk-not-known = Ich weiß es nicht
walk-not-heard = Das hat Keymend nicht verstanden. Geben Sie eine der Nummern ein, oder sagen Sie es mit anderen Worten.
walk-say-it = Was funktioniert nicht, oder was zeigt die Kaspersky-App an? Beschreiben Sie es mit eigenen Worten (Eingabetaste überspringt):
walk-no-app-here = Auf diesem Computer ist keine Kaspersky-App. Um welches Gerät geht es?
walk-agree = einverstanden
walk-agreement = Geben Sie „{ $word }“ ein, um diesen Schritt auszuführen, oder wählen Sie: { $keys }:
walk-not-sure = unsicher
walk-seen = Prüfen Sie: { $check } Ist das bei Ihnen so?
walk-works = Funktioniert die Kaspersky-App jetzt mit gültiger Lizenz?

## Der Ablauf

walk-problem = Problem:
walk-begins = Wir gehen Schritt für Schritt vor und prüfen jeden einzelnen. Sie können jederzeit aufhören: `keymend fix` macht beim selben Schritt weiter.
walk-continues = Es geht dort weiter, wo Sie aufgehört haben.
walk-left-off = Beim letzten Mal ({ $moment }) haben Sie mitten in den Schritten für dieses Problem aufgehört: { $title }
walk-go-on-there = Dort weitermachen, wo Sie aufgehört haben?
walk-progress-damaged = Der gespeicherte Fortschritt ist beschädigt und liegt jetzt in { $path }. Wir fangen von vorn an.
walk-place = Schritt { $number } von { $steps }
walk-waiting-until = Wartezeit bis { $moment }.
walk-waiting-ended = Ende der Wartezeit: { $moment }.
walk-not-yet = Das hat noch nicht geholfen: Keymend findet weiterhin dasselbe Problem. Versuchen Sie den Schritt noch einmal und wählen Sie „{ $done }“, oder gehen Sie mit „{ $skip }“ zum nächsten Schritt.
walk-not-solved = Das Problem ist noch nicht gelöst. Versuchen Sie den Schritt noch einmal und wählen Sie „{ $done }“, oder gehen Sie mit „{ $skip }“ zum nächsten Schritt.
walk-step-not-done = Dieser Schritt gilt als nicht erledigt. Weiter mit dem nächsten.
walk-cannot-show = Was Keymend hier liest, stammt vom { $moment } und kann nicht zeigen, was dieser Schritt geändert hat. Weiter geht es mit dem nächsten Schritt. Um das Ergebnis prüfen zu lassen, erstellen Sie eine neue Aufzeichnung und rufen Sie `keymend fix` damit auf.
    .page = Was Keymend hier liest, stammt vom { $moment } und kann nicht zeigen, was dieser Schritt geändert hat. Weiter geht es mit dem nächsten Schritt.
walk-fixed = Behoben: Es hat geklappt. Sie müssen nichts weiter tun.
walk-changed = Geändert:
walk-another-problem = Es liegt jetzt ein anderes Problem vor: { $title }
walk-nothing-until = Bis { $moment } ist nichts zu tun. Führen Sie danach `keymend fix` noch einmal aus.
walk-meanwhile = Die Wartezeit für diesen Schritt endet am { $moment }. Inzwischen gibt es andere Schritte:
walk-reminder = Die Erinnerung liegt in { $path }.
walk-no-reminder = Kein Schritt verlangt zu warten. Deshalb wurde keine Erinnerung geschrieben.
walk-run-out = Das war der letzte Schritt. Wenn das Problem noch besteht, kann der Support helfen.
walk-goes-to = Die Anfrage geht an: { $to }
walk-nothing-further = Dafür ist kein weiterer Schritt bekannt.
walk-saved = Fortschritt gespeichert. Mit `keymend fix` machen Sie weiter.
walk-noted = Notiert. Es kommt in die Anfrage an den Support.
walk-understood = Keymend richtet sich jetzt nach Ihrer Angabe: { $facts }
walk-steps-changed = Damit ändern sich die Schritte. Jetzt ist dieser Schritt an der Reihe:
walk-points-elsewhere = Ihre Angabe deutet auf ein anderes Problem hin: { $title }
walk-now-elsewhere = Seither hat sich das Problem geändert. Es ist jetzt: { $title }
walk-go-elsewhere = Mit den Schritten für dieses Problem weitermachen?
walk-could-also-be = Es könnte auch das sein:
walk-how-to-write = Damit wird die Anfrage geschrieben, mit allem, was Sie versucht haben:
walk-write-now = Jetzt schreiben?
walk-not-written = Die Anfrage wurde nicht geschrieben: { $reason }
walk-report-saved = Der Bericht liegt in { $path }.

## Was Keymend für einen Schritt tun kann

walk-no-offer = Diesen Schritt kann Keymend nicht für Sie ausführen.
walk-dry-run = Probelauf: Es wurde nichts ausgeführt.
walk-run-elsewhere = Dieser Befehl gehört auf den Computer, von dem die Dateien stammen. Führen Sie ihn dort aus; auf diesem Computer führt Keymend ihn nicht aus.
walk-run-this = Jetzt genau das ausführen?
walk-open-this = Diese Seite jetzt im Browser öffnen?
walk-your-code = Ihr Aktivierungscode (wird nicht angezeigt)
walk-code-stand-in = IHR-CODE
walk-not-a-code = Das ist kein Aktivierungscode; ein Aktivierungscode besteht aus vier Gruppen mit je fünf Buchstaben und Ziffern. Es wurde nichts ausgeführt.
walk-page-opens = Die Seite wird in Ihrem Browser geöffnet.
walk-page-not-opened = Die Seite konnte von hier aus nicht geöffnet werden. Ihre Adresse lautet:
walk-running = { $seconds ->
    [one] Der Befehl läuft, höchstens { $seconds } Sekunde.
   *[other] Der Befehl läuft, höchstens { $seconds } Sekunden.
}
walk-not-started = `{ $command }` konnte nicht gestartet werden. Sie können den Befehl selbst ausführen.
walk-ended-well = `{ $command }` wurde ohne Fehler beendet.
walk-ended-with-error = `{ $command }` wurde mit Fehler { $code } beendet.
walk-took-too-long = `{ $command }` wurde abgebrochen, weil die Ausführung zu lange dauerte.
walk-interrupted = `{ $command }` wurde unterbrochen.
walk-copied = Kopiert.
walk-no-clipboard = Hier gibt es keine Zwischenablage. Der Text lautet:
