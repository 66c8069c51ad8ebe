report-topic-in-english = Dieses Thema gibt es noch nicht auf Deutsch.

## Der wichtigste Befund

report-looked-at = geprüft:
report-registered = { $name }: { $state }
report-protection-on = Schutz ein
report-protection-off = Schutz aus
report-protection-paused = Schutz angehalten
report-databases-current = Datenbanken aktuell
report-databases-outdated = Datenbanken veraltet
report-possible = Möglich, aber nicht belegt.
report-why = Warum
report-what-to-do = Was Sie tun können
report-careful = Achtung:
report-worked-if = Zur Kontrolle:
report-would-decide = Um sicher zu sein, braucht Keymend noch diese Angaben: { $facts }.

## Wer das Problem beheben kann

report-owner-for-information = Nur zur Information; es gibt nichts zu beheben.
report-owner-before-the-end = Verlängern Sie sie, bevor sie abläuft.
report-owner-person = Sie können das selbst beheben.
report-owner-kaspersky = Das muss der Kaspersky-Support beheben.
report-owner-provider = Das muss der Anbieter Ihres Abonnements beheben.
report-owner-shop = Das muss der Shop beheben, der die Lizenz verkauft hat.
report-owner-admin = Das muss Ihr Administrator beheben.
report-owner-you-as-admin = Wenn Sie diesen Computer verwalten, können Sie das selbst beheben.
report-owner-nobody = Im Moment muss niemand etwas tun.

## Das Übrige

report-also-true = Trifft auch zu
report-also-possible = Auch möglich
report-your-question = Ihre Frage
report-no-match = Ihre Angaben passen nicht zu dem, was dieser Computer zeigt
report-no-match-line = Sie beschreiben „{ $title }“, aber dieser Computer zeigt: { $fact } ({ $place }).
report-no-match-check = Prüfen Sie zuerst zweierlei: ob die Datei von dem Computer stammt, den Sie meinen, und was das Lizenzfenster dort heute anzeigt.
report-two-sayings = Zwei Ihrer Angaben passen nicht zusammen
report-two-sayings-line = Sie beschreiben „{ $title }“, sagen aber auch: { $fact }.
report-sources-disagree = Die Quellen widersprechen sich
report-sources-disagree-line = { $fact }: { $value } ({ $place }), aber auch { $other-value } ({ $other-place }). Keymend verlässt sich auf die erste Angabe.
report-told-secrets = Eine private Angabe in Ihrem Text
report-told-secrets-line = Ihr Text enthielt eine Kartennummer, ein Passwort oder Ähnliches. Keymend hat es hier verdeckt und braucht es nicht. Auch der Support braucht es nie: Lassen Sie es weg, wenn Sie jemandem schreiben.
report-could-not-check = Nicht prüfbar
report-could-not-check-line = { $source }: { $reason }. { $advice }
report-reason-not-found = nicht gefunden
report-reason-not-looked-at = nicht geprüft
report-reason-not-installed = nicht installiert
report-reason-no-rights = keine Berechtigung
report-reason-timed-out = Zeit überschritten
report-reason-empty = leer
report-reason-too-large = zu groß
report-reason-damaged = beschädigt
report-reason-not-understood = nicht verstanden
report-reason-older = älter
report-aside = Auf diesem Computer gefunden, aber nicht verwendet, weil keine Kaspersky-App vorhanden ist
report-everything-known = Alles, was bekannt ist
report-this-computer = dieser Computer

## Die Frage

report-question = Eine Antwort würde das Problem eingrenzen
report-answer-with = Antworten Sie mit:
report-save-text-first = Ihr Text ist zu lang, um ihn in einem Befehl zu wiederholen: Speichern Sie ihn zuerst in einer Datei und geben Sie diese Datei anstelle von `FILE` an.

## Die letzte Zeile

report-for-desk = Das ist für den Kundendienst des Anbieters: Der Code oben sagt, was nicht stimmt und was der Kundendienst tut.
report-cannot-tell = Keine Aussage möglich: Über die Lizenz ist zu wenig bekannt.
report-too-little-known = Über die Lizenz ist zu wenig bekannt.
report-nothing-wrong = Alles in Ordnung: { $title }.
report-ends-on = Die Lizenz läuft am { $day } ab.
report-reserve-takes-over = Die Lizenz läuft am { $day } ab; dann übernimmt der Reservecode.
report-may-come-until = Das kann bis { $moment } dauern.
report-days-left =
    { $count ->
        [one] Es bleibt noch { $count } Tag.
       *[other] Es bleiben noch { $count } Tage.
    }
report-cannot-tell-yet = Noch keine Aussage möglich. Vielleicht ist es das: { $title }.
report-cannot-tell-ends = Nicht eindeutig: In den gelesenen Daten stehen für die Lizenz zwei verschiedene Ablaufdaten. Prüfen Sie im Lizenzfenster, welches stimmt.
report-only-asked = Das ist die Antwort auf Ihre Frage. Nichts von dem, was Sie geschrieben haben, deutet auf eine Störung hin; die Lizenz selbst hat Keymend nicht gesehen.
report-well-by-words = Sie schreiben, dass es funktioniert, und nichts spricht dagegen: Sie müssen nichts weiter tun. Die Lizenz selbst hat Keymend nicht gesehen.
report-read-in-part = Was gelesen werden konnte, ist in Ordnung: { $title }. Aber nicht alles, was Sie angegeben haben, konnte gelesen werden. Deshalb kann Keymend nicht sagen, dass alles in Ordnung ist.
report-problem = Problem: { $title }.
report-ends-today = Die Lizenz läuft heute ab.
report-machines = Computer: { $all }. Mit einem Problem: { $problems }. Nicht sicher: { $unsure }. In Ordnung: { $fine }.
report-file-of-no-computer = { $file } (nennt keinen Computer)
report-files-of-no-computer = Dateien, die keinen Computer nennen: { $all }. Mit einem Problem: { $problems }.
report-ends-in-days = { $days ->
    [0] Noch ist alles in Ordnung, aber die Lizenz läuft in weniger als einem Tag ab.
    [one] Noch ist alles in Ordnung, aber die Lizenz läuft in einem Tag ab.
   *[other] Noch ist alles in Ordnung, aber die Lizenz läuft in { $days } Tagen ab.
}
report-fraud = Zahlen Sie nichts und geben Sie niemandem Zugriff: Vielleicht will Sie jemand betrügen.
report-probably = Wahrscheinlich: { $title }.
report-certain = Sicher ist: { $title }.
report-steps-do-not-help = Wenn die Schritte nicht helfen:

## Was `explain` sagt

report-code-heading = Falls das ein Aktivierungscode ist
report-code-shape = Form: { $shape }.
report-code-well-formed = Auch ein Code in der richtigen Form kann ungültig sein.
report-understands-less = Keymend versteht Text nicht so gut wie sonst: { $damage }. Installieren Sie Keymend neu.
report-unknown-code = { $code } gehört zu einer bekannten Art von Codes, aber die Bedeutung ist nicht veröffentlicht. Schicken Sie den Code mit dem genauen Wortlaut der Meldung an den Support.
report-what-led-to-it = Darauf stützt sich das
report-what-you-mentioned = Was Sie erwähnt haben
report-could-also-be = Es könnte auch das sein
report-other = { $title } ({ $id })
report-other-by = { $title } ({ $id }), wegen { $words }
report-not-sure = Nicht sicher. Der genaue Text oder Code auf dem Bildschirm würde helfen, ebenso `keymend diagnose` mit einer Aufzeichnung.
report-not-a-licence-problem = Das ist kein Lizenzproblem.
report-not-recognised = Nicht erkannt. Geben Sie den genauen Text oder Code vom Bildschirm an, oder führen Sie `keymend diagnose` mit einer Aufzeichnung aus.
report-text-not-recognised = Dieser Text wurde nicht erkannt.
report-which-is-closest = Keymend ist nicht sicher, was das bedeutet. Was davon trifft am ehesten zu?
report-text-not-spoken = Diese Sprache spricht Keymend nicht und antwortet deshalb auf Deutsch.
report-text-language = Sprache des Textes: { $language ->
    [ar] Arabisch
    [cs] Tschechisch
    [da] Dänisch
    [de] Deutsch
    [el] Griechisch
    [en] Englisch
    [es] Spanisch
    [fa] Persisch
    [fi] Finnisch
    [fr] Französisch
    [he] Hebräisch
    [hu] Ungarisch
    [id] Indonesisch
    [it] Italienisch
    [ja] Japanisch
    [ko] Koreanisch
    [nl] Niederländisch
    [no] Norwegisch
    [pl] Polnisch
    [pt] Portugiesisch
    [ro] Rumänisch
    [ru] Russisch
    [sk] Slowakisch
    [sv] Schwedisch
    [th] Thailändisch
    [tr] Türkisch
    [uk] Ukrainisch
    [vi] Vietnamesisch
    [zh] Chinesisch
   *[other] eine andere Sprache
    }.
report-closest-how = Ergänzen Sie `--closest NUMBER`, um zu sehen, was Sie in einem dieser Fälle tun können. Wenn keiner davon passt, geben Sie den genauen Text oder Code vom Bildschirm an, oder führen Sie `keymend diagnose` mit einer Aufzeichnung aus.
report-guess = Das ist eine Vermutung nach Ihrer Beschreibung; noch ist sie durch nichts bestätigt.
report-sources = Quellen

## Überschriften der Seiten

report-how-we-know = Woher wir das wissen
report-what-was-looked-at = Was geprüft wurde
report-possible-title = Möglich: { $title }
report-finding = { $title } ({ $code } { $id })
report-finding-possible = { $title } ({ $code } { $id }) (möglich)

report-quoted = „{ $words }“

# Two parts of a list, of which the first may be a list itself.
report-list = { $first }, { $second }
