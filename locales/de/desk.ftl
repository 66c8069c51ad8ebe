# Die Seite des Helpdesks: was `desk open` und `desk triage` dem Bearbeiter sagen, und die Entwürfe der Antworten an Kunden.

desk-not-understood = Nicht verstanden
desk-solved = Gelöst: Laut Kunde funktioniert alles
desk-proof-machine = Beleg: was auf dem Computer des Kunden gelesen wurde.
desk-proof-documented = Beleg: ein Fehlercode oder ein Bildschirmtext, den Kaspersky dokumentiert.
desk-proof-stated = So steht es in der Anfrage von Keymend; ein Beleg lag nicht bei.
desk-proof-words = Kein Beleg, nur die eigenen Worte des Kunden. Mit { $percent } % Sicherheit erkannt.
desk-stated-otherwise = Die Anfrage nennt `{ $topic }`, die Belege sagen aber etwas anderes.
desk-who = Wer es beheben kann: { $who }
desk-then = Wenn die Schritte nicht helfen: { $who }
desk-customer = der Kunde
desk-nobody = niemand; es ist nichts zu tun
desk-here = Ihr Helpdesk
desk-does = Was Ihr Helpdesk tut: { $what }
desk-does-what = { $task ->
    [bill] Prüfen Sie die Rechnung des Kunden. Ist sie bezahlt, verlängern Sie das Abonnement mit Renew, oder mit Resume, wenn es ausgesetzt ist; sonst sagen Sie dem Kunden, was offen ist.
    [resume] Prüfen Sie, ob die Rechnung bezahlt ist. Wenn ja, senden Sie Resume; der Aktivierungscode bleibt derselbe.
    [cancelled] Prüfen Sie, wer das Abonnement gekündigt hat und bis wann es läuft. Fortsetzen lässt es sich nicht: Dafür braucht der Kunde eine neue Bestellung und bekommt einen neuen Code.
    [activation] Prüfen Sie mit GetInfo, ob das Abonnement aktiv ist. Wenn nicht, senden Sie Activate.
    [status] Prüfen Sie mit GetInfo, wie es um das Abonnement steht. Berichtigen Sie es, oder nennen Sie dem Kunden Status und Ablaufdatum.
    [plan] Prüfen Sie, ob der Tarif des Kunden gewechselt wurde. Wenn ja, senden Sie den neuen Aktivierungscode; der bisherige funktioniert nicht mehr.
    [second-code] Prüfen Sie, bis wann das Abonnement des Kunden bei Ihnen läuft, und sagen Sie es ihm: Ein anderer Code lässt sich erst danach verwenden.
    [send-code] Suchen Sie die Bestellung heraus und senden Sie dem Kunden den Aktivierungscode.
    [replace] Suchen Sie den Code heraus, den der Kunde von Ihnen hat. Ist er falsch, ersetzen Sie ihn oder erstatten Sie das Geld; ist er richtig, fragen Sie Kaspersky.
    [payment] Suchen Sie die Zahlungen und Rechnungen des Kunden heraus und beantworten Sie seine Frage zum Geld.
    [places] Sehen Sie nach, wie viele Plätze der Kunde gekauft hat, und bieten Sie an, was er braucht.
    [renewal] Prüfen Sie, ob die Verlängerung bezahlt ist und ausgeführt wurde. Ist sie bezahlt, verkaufen Sie dem Kunden keine weitere Lizenz.
   *[order] Suchen Sie die Bestellung oder das Abonnement des Kunden heraus und sagen Sie ihm, was Sie finden.
}
desk-urgent = Dringend: { $why }
desk-urgent-unprotected = der Computer ist nicht geschützt
desk-urgent-paid = der Kunde hat bezahlt und wartet
desk-urgent-fraud = jemand versucht möglicherweise, den Kunden zu betrügen
desk-bundle-matches = { $files ->
    [one] Das Paket hat { $files } Datei, und sie stimmt mit dem Verzeichnis der Dateien überein.
   *[other] Das Paket hat { $files } Dateien, und alle stimmen mit dem Verzeichnis der Dateien überein.
}
desk-bundle-wrong = Das Paket wurde verändert, nachdem Keymend es erstellt hat, und beweist deshalb nichts. Verändert, fehlend oder hinzugefügt: { $files }.
desk-request-id = Anfrage: { $id }
desk-missing = Es fehlt
desk-says = Was der Kunde sagt
desk-tried = Was der Kunde schon versucht hat
desk-words = Was der Kunde geschrieben hat
desk-from-quoted = Diese Worte stammen aus der zitierten oder weitergeleiteten Nachricht darunter; die Nachricht selbst sagt zu wenig.
desk-not-counted = Nicht gezählte Zeilen: zitiert { $quoted }, Signatur { $signature }.
desk-draft-heading = Entwurf einer Antwort
desk-same = { $by ->
    [message] Dieselbe E-Mail wie { $id }
    [thread] Dieselbe Unterhaltung wie { $id }
    [order] Dieselbe Bestell- oder Vertragsnummer wie { $id }
    [code] Derselbe Aktivierungscode wie { $id }
    [machine] Derselbe Computer wie { $id }
   *[person] Derselbe Absender wie { $id }
}
desk-closed-by = Laut der späteren Nachricht { $id } erledigt. Eine Antwort ist nicht nötig.
desk-closes = Meldet als erledigt: { $ids }
desk-refers-back = Der Kunde bezieht sich auf einen früheren Fall. Suchen Sie ihn unter dem Namen oder der Adresse des Kunden.
desk-refers-to = Der Kunde bezieht sich auf eine frühere Nachricht: { $id }
desk-refers-to-titled = Der Kunde bezieht sich auf eine frühere Nachricht: { $id } ({ $title })
desk-winmail = Den Anhang { $name } kann nur Outlook öffnen. Bitten Sie den Kunden, die Nachricht als reinen Text zu senden.
desk-letters-damaged = Einige Buchstaben dieser Nachricht sind beschädigt, weil in ihr der falsche Zeichensatz angegeben ist.
desk-sent-card = Der Kunde hat Daten einer Zahlungskarte geschickt, hier unkenntlich gemacht. Löschen Sie sie aus Ihrem Ticketsystem, und raten Sie dem Kunden, seine Bank anzurufen.
desk-sent-password = Der Kunde hat ein Passwort oder eine PIN geschickt, hier unkenntlich gemacht. Löschen Sie es aus Ihrem Ticketsystem, verwenden Sie es nicht, und raten Sie dem Kunden, es zu ändern.
desk-date-ambiguous = Das Datum `{ $date }` wurde nicht verwendet: Nichts sagt hier, ob Tag oder Monat zuerst steht.
desk-date-unknown = Das Datum `{ $date }` wurde nicht verwendet, weil Keymend diese Schreibweise nicht kennt.
desk-failed = Keymend ist beim Lesen dieser Nachricht gescheitert ({ $place }). Öffnen Sie die Nachricht in Ihrem Mailprogramm, und melden Sie den Fehler den Entwicklern von Keymend.
desk-text-cut = Nur die ersten { $kib } KiB dieses Textes wurden gelesen.
desk-text-of-a-file = Der Text im Anhang { $name } wurde als Teil der Nachricht gelesen.
desk-text-of-a-part = Der Text eines Anhangs ohne Namen wurde als Teil der Nachricht gelesen.
desk-file-not-read = Anhang { $name }: { $advice }
desk-files-passed-over = Nicht gelesen, weil Keymend das Format nicht kennt: { $names } ({ $count }).
desk-pictures-left = Bilder, die Keymend nicht lesen kann: { $names } ({ $count }). Sehen Sie sie selbst an.
desk-texts-left = Text in Anhängen, der nicht gelesen wurde, weil die Nachricht selbst genug sagt: { $names } ({ $count }).
desk-sent-by-a-program = Diese Nachricht hat ein Programm verschickt: ein Zustellbericht, eine automatische Antwort oder ein Newsletter. Sie wird nicht beantwortet.
desk-is-a-log = Das ist das Protokoll eines Programms und keine Nachricht eines Kunden, deshalb gibt es keinen Entwurf.
desk-of-another-service = In dieser Nachricht geht es um einen anderen Ihrer Dienste, nicht um Kaspersky. Leiten Sie sie weiter.
desk-language-not-read = Diese Sprache versteht Keymend nicht: { $language }. Lesen Sie die Nachricht selbst.
desk-draft-asks-for-screen = Der Entwurf fragt nur nach dem Text auf dem Bildschirm.
desk-of-an-employee = Der Computer gehört einer Firma oder Schule: Um die Lizenz kümmert sich deren Administrator.
desk-draft-buys-nothing = Der Entwurf rät, nichts zu kaufen.
desk-beside = Der Kunde fragt außerdem nach Folgendem, das muss ein Kollege beantworten: { $what }.
desk-asked-for-a-customer = Ein Kollege fragt das für einen Kunden: Der Entwurf ist für den Kunden und hat keinen Empfänger.
desk-draft-other-language = In der Sprache dieser Nachricht ({ $theirs }) hat Keymend keine Entwürfe. Dieser Entwurf ist auf { $own }.
desk-draft-language-unknown = Die Sprache dieser Nachricht ist nicht sicher; der Entwurf ist auf { $own }.
desk-attachments-left = { $count ->
    [one] { $count } Anhang wurde nicht geprüft.
   *[other] { $count } Anhänge wurden nicht geprüft.
}
desk-several = Diese Nachricht handelt von mehreren Kunden oder Computern ({ $count }). Bearbeiten Sie jeden Fall für sich.
desk-several-of-one = Der Kunde nennt mehrere Probleme ({ $count }). Beantworten Sie jedes davon.
desk-cases-heading = Die Fälle in dieser Nachricht
desk-too-large = Die Nachricht ist größer als { $most } MiB und wurde nicht gelesen. Speichern Sie die Anhänge und öffnen Sie sie einzeln.
desk-too-large-rest = Diese Nachricht ist größer als { $most } MiB, deshalb wurde nur ihr Anfang gelesen. Speichern Sie die Anhänge und öffnen Sie sie einzeln.
desk-sender-without-address = Zum Absender { $name } gibt es hier keine E-Mail-Adresse.
desk-sender-unknown = Der Absender ist hier nicht genannt.
desk-draft-without-recipient = Der Entwurf hat keinen Empfänger.
desk-too-many-parts = Die Nachricht hat mehr als { $most } Teile und wurde nicht gelesen. Öffnen Sie sie in Ihrem E-Mail-Programm.
desk-no-text = Die Nachricht ist leer. Bitten Sie den Kunden, sie noch einmal zu senden.
desk-damaged = Der Text dieser Nachricht ist beschädigt und wurde nicht gelesen. Bitten Sie den Kunden, sie noch einmal als reinen Text zu senden.
desk-damaged-archive = Das Archiv { $name } ist unvollständig oder beschädigt und wurde deshalb nicht gelesen. Bitten Sie den Kunden, es noch einmal zu senden.
desk-empty = In { $mailbox } sind keine Nachrichten. Prüfen Sie, ob es die richtige Datei ist und ob der Export vollständig war.
desk-row-too-long = Diese Zeile ist länger als { $most } MiB und wurde nicht gelesen.
desk-row-not-read = Diese Zeile ist nicht lesbar. Prüfen Sie, ob sie eine JSON-Zeile ist oder zu einer Tabelle mit einer Spalte wie `text` gehört.
desk-columns-unknown = Spalten von { $mailbox }, die nicht gelesen wurden, weil Keymend ihre Namen nicht versteht: { $columns }.
desk-not-a-mailbox = { $path } ist kein Postfach, das Keymend kennt. Geben Sie eine mbox-Datei, ein Maildir, einen Ordner mit E-Mails, JSON-Zeilen oder eine Tabelle mit einer Spalte wie `text` an.
desk-no-such-message = { $mailbox } enthält keine Nachricht { $mark }. Die Kennung steht in der ersten Spalte von `keymend desk triage`.
desk-many-messages = { $path } enthält mehrere Nachrichten. Nennen Sie eine, zum Beispiel { $path }:1, oder sortieren Sie alle mit `keymend desk triage`.
desk-wanted-mailbox = Geben Sie eine mbox-Datei, ein Maildir, einen Ordner mit E-Mails, JSON-Zeilen oder eine Tabelle mit einer Spalte wie `text` an.
desk-wanted-template = Geben Sie eine Vorlagendatei an.
desk-template-wrong = Die Vorlage { $path } ist nicht verwendbar: { $error }. Korrigieren Sie sie, oder verwenden Sie eine andere.
desk-template-value = Zeile { $line }: Eine Antwort hat keinen Wert `{ $name }`. Möglich sind: { $names }
desk-template-without-steps = Die Vorlage { $path } hat keine Stelle für die Schritte, ein Entwurf würde also nicht sagen, was zu tun ist. Ergänzen Sie `{ $steps }`.
desk-template-name = Die Vorlage { $path } ist nach keiner Sprache benannt. Nennen Sie sie `answer.hbs` für alle Sprachen oder nach dem Kürzel einer Sprache, etwa `de.hbs`.
desk-template-left-out = An ihrer Stelle wird der eingebaute Wortlaut verwendet.
desk-title = Nachrichten an den Helpdesk
desk-column-message = Nachricht
desk-column-language = Sprache
desk-column-problem = Problem
desk-column-whose = Wer es beheben kann
desk-group-errors = Nicht lesbar
desk-group-fraud = Diese Kunden zuerst warnen: Verdacht auf Betrug
desk-group-urgent = Dringend
desk-group-others = Übrige
desk-group-solved = Gelöst, keine Antwort nötig
desk-not-shown = Hier nicht gezeigte Nachrichten: { $count }. `--format jsonl` schreibt alle.
desk-stopped = Abgebrochen. Bearbeitete Nachrichten: { $messages }. Nichts wurde gespeichert. Damit Sie einen Lauf fortsetzen können, starten Sie ihn mit `--format jsonl -o FILE` und ergänzen Sie später `--resume`.
desk-draft-kept = Der Entwurf { $name } wurde bearbeitet und deshalb nicht verändert.
desk-drafts-kept = Entwürfe, die bearbeitet wurden und deshalb unverändert blieben: { $count } ({ $names }). Mit `--overwrite-drafts` werden auch sie ersetzt.
desk-summary = Nachrichten: { $messages }. Nicht verstanden: { $not-understood }. Dringend: { $urgent }. Nicht lesbar: { $errors }.
desk-draft-notice = Entwurf von Keymend. Lesen und korrigieren Sie ihn, bevor Sie ihn senden.
desk-draft-greeting = Guten Tag,
desk-draft-sure = vielen Dank für Ihre Nachricht. Wir verstehen sie so, dass es um Folgendes geht: „{ $title }“.
desk-draft-unsure = vielen Dank für Ihre Nachricht. Es geht vermutlich um Folgendes: „{ $title }“. Falls es etwas anderes ist, teilen Sie uns bitte mit, was auf dem Bildschirm steht.
desk-draft-several = vielen Dank für Ihre Nachricht. Sie schildern mehrere Probleme: { $titles }.
desk-draft-not-understood = vielen Dank für Ihre Nachricht. Um Ihnen zu helfen, müssen wir mehr wissen. Bitte senden Sie uns den genauen Text oder Fehlercode vom Bildschirm und den Namen Ihres Kaspersky-Produkts.
desk-draft-steps = Bitte versuchen Sie Folgendes:
desk-draft-missing = Bitte beantworten Sie uns auch diese Fragen:
desk-draft-whose = { $who ->
    [kaspersky] Wenn das nicht hilft, kann nur der Kaspersky-Support das lösen: https://support.kaspersky.com/
    [shop] Wenn das nicht hilft, wenden Sie sich bitte an den Shop, der die Lizenz verkauft hat: Nur der Shop kann Ihre Bestellung ändern.
    [admin] Wenn das nicht hilft, wenden Sie sich bitte an den Administrator Ihres Computers, der die Lizenz verwaltet.
   *[provider] Wenn das nicht hilft, wenden Sie sich bitte an den Anbieter Ihres Abonnements: Nur er kann es ändern.
}
desk-draft-codes = Bitte senden Sie uns keinen vollständigen Aktivierungscode per E-Mail; die letzten fünf Zeichen genügen.
desk-draft-card = Ihre Nachricht enthält Daten einer Zahlungskarte. Eine E-Mail können unter Umständen auch andere lesen. Rufen Sie deshalb bitte Ihre Bank an, sagen Sie ihr, dass die Daten per E-Mail verschickt wurden, und fragen Sie, ob die Karte ersetzt werden muss. Wir brauchen Ihre Kartendaten nie.
desk-draft-password = Ihre Nachricht enthält ein Passwort oder eine PIN. Ändern Sie es bitte sofort, überall dort, wo Sie es verwenden. Wir brauchen Ihr Passwort nie; schicken Sie es bitte weder uns noch anderen.
desk-draft-well = vielen Dank für Ihre Rückmeldung. Schön, dass alles wieder funktioniert.
desk-draft-thanks = Vielen Dank für Ihre Nachricht. Wenn Sie noch etwas brauchen, schreiben Sie uns bitte.
desk-draft-elsewhere = vielen Dank für Ihre Nachricht. Darin geht es nicht um Kaspersky, sondern um einen anderen unserer Dienste. Wir leiten sie an die zuständigen Kollegen weiter.
desk-draft-other-matter = vielen Dank für Ihre Nachricht. Soweit wir sehen, geht es darin nicht um eine Lizenz. Eine Kollegin oder ein Kollege liest sie und meldet sich bei Ihnen.
desk-draft-pay-once = Sie schreiben, dass Sie bereits gezahlt haben; bitte zahlen Sie nicht noch einmal.
desk-draft-employee = Auf einem Computer Ihres Arbeitgebers oder Ihrer Schule kümmert sich der Administrator um die Lizenz. Kaufen Sie bitte nichts und geben Sie Ihrem Administrator oder Ihrer IT-Abteilung Bescheid.
desk-draft-fraud = Bitte zahlen Sie nichts und geben Sie niemandem einen Code, ein Kennwort oder Zugriff auf Ihren Computer, auch wenn jemand sagt, er rufe in unserem Namen an. Wenn Sie unsicher sind, rufen Sie uns unter der Nummer auf Ihrer Rechnung an.
desk-draft-answer = { $question ->
    [uninstall-managed] Bitte deinstallieren Sie nichts auf einem Computer Ihres Arbeitgebers oder Ihrer Schule: Das entscheidet dort der Administrator.
    [uninstall] Bitte deinstallieren Sie die Kaspersky-App nicht: An der Lizenz ändert das nichts, und ohne die App ist der Computer nicht geschützt.
    [other-code] Bitte geben Sie keinen anderen Code ein, solange Sie das Abonnement bei uns haben. Heben Sie den Code auf: Sie können ihn verwenden, wenn das Abonnement beendet ist.
    [same-seller] Bitte kaufen Sie bei diesem Verkäufer nichts mehr, bevor das geklärt ist: Der nächste Code kann denselben Fehler haben.
    [buy] Bitte kaufen Sie nichts und ändern Sie den Code nicht, bis das geklärt ist.
    [sign-in] Wir können uns nicht für Sie in Ihrem Konto anmelden und brauchen nie Ihr Kennwort. Bitte melden Sie sich selbst an.
   *[how-long] Das Abonnement funktioniert noch eine Zeit lang. Bis wann, zeigt das Lizenzfenster der Kaspersky-App.
}
desk-draft-beside = Sie fragen außerdem nach Folgendem: { $what }. Das beantwortet Ihnen ein Kollege.
desk-draft-earlier = Sie schreiben, dass Sie das schon einmal hatten. Damit wir Ihre frühere Nachricht finden, nennen Sie uns bitte deren Nummer oder den Tag, an dem Sie uns geschrieben haben.
desk-draft-earlier-known = Sie schreiben, dass Sie das schon einmal hatten. Ihre frühere Nachricht liegt uns vor, und wir lesen beide zusammen.
# What somebody asks besides; stands in desk-beside and desk-draft-beside.
desk-beside-what = { $matter ->
    [bill] eine Rechnung oder Quittung
    [bill-address] die Adresse oder der Name auf der Rechnung
   *[charged-twice] eine doppelte Abbuchung
}
desk-draft-instead = { $step ->
    [early] Wenn ein neuer Code oder eine neue Schlüsseldatei bezahlt ist und erst nach dem Ablauf ankommt, teilen Sie uns das bitte heute mit, damit wir prüfen können, ob es früher geht.
    [places] Wenn Sie mehr Plätze brauchen, teilen Sie uns bitte mit, wie viele.
    [renewal] Wenn die Verlängerung nicht bezahlt ist und Sie keinen Code haben, bestellen Sie sie bitte bei uns.
    [key] Wenn es keinen verlängerten Schlüssel gibt, bestellen Sie bitte einen bei uns.
    [administrator] Bitte fragen Sie Ihren Administrator: Ein Unternehmen verwaltet seine Lizenzen und Geräte in Kaspersky Security Center und nicht in My Kaspersky.
    [card] Bitte geben Sie uns Ihre neue Karte auf unserer Website oder telefonisch an, nie per E-Mail. Fragen Sie uns dann, an welchem Tag wir die Zahlung noch einmal versuchen.
    [cancel] Wenn Sie stattdessen den Code verwenden möchten, teilen Sie uns bitte mit, dass wir Ihr Abonnement kündigen sollen. Warten Sie dann, bis das Abonnement abgelaufen ist.
   *[pay] Wenn Sie unsere Rechnung noch nicht bezahlt haben, bezahlen Sie sie bitte, oder verlängern Sie bei uns. Wenn Sie bezahlt haben, zahlen Sie nicht noch einmal.
}
desk-draft-last-signs = { $code ->
    [previous-code] Die letzten fünf Zeichen des Aktivierungscodes, den Sie vorher verwendet haben
   *[new-code] Die letzten fünf Zeichen des Aktivierungscodes, den Sie jetzt verwenden möchten
}
desk-draft-ours = Wir kümmern uns darum und melden uns wieder bei Ihnen.

## Codes des Abonnementdienstes

desk-kss-heading = Codes des Abonnementdienstes, für den Helpdesk des Anbieters
desk-kss-source = Bekannt aus öffentlichem Quellcode von Anbietern, nicht aus einem Text von Kaspersky.
desk-code-line = Zeile { $line }
desk-code-subscriber = Abonnent { $number }
desk-kss = { $code ->
    [c1] Activate wurde gesendet, diese SubscriberId ist aber schon aktiv. Fragen Sie den Stand mit GetInfo ab, und geben Sie dem Kunden den vorhandenen Code noch einmal.
    [c2] Diese SubscriberId ist noch nicht aktiv. Senden Sie Activate.
    [c3] Renew wurde mit einem Enddatum gesendet, das vor dem jetzigen liegt. Korrigieren Sie das Datum.
    [c4] Das Abonnement ist schon endgültig gekündigt (HardCancel). Es braucht eine neue SubscriberId, und der Kunde bekommt einen neuen Code.
    [c5] Diese SubscriberId ist unbekannt. Prüfen Sie, ob es das richtige Konto ist und ob der Dienst je bestellt wurde.
    [c6] Derselbe Auftrag wurde zweimal gesendet. Ignorieren Sie diesen Fehler, und fragen Sie den Stand mit GetInfo ab.
    [c8] Ihr Vorrat an Aktivierungscodes ist leer. Fordern Sie bei Kaspersky neue an; der Kunde hat nichts falsch gemacht.
    [c9] Die Produkt-ID ist unbekannt. Korrigieren Sie Ihre Konfiguration.
    [c101] Die Laufzeit ist kürzer als 28 Tage. Wählen Sie eine längere.
    [c103] Der Beginn liegt in der Zukunft. Prüfen Sie die Uhr Ihres Servers, und lassen Sie das Abonnement jetzt beginnen.
    [c105] Das Abonnement ist gekündigt (SoftCancel) und lässt sich nicht aktivieren. Legen Sie einen neuen Auftrag an.
    [c202] Renew wurde für ein Abonnement ohne Enddatum gesendet. Es gibt nichts zu verlängern: Prüfen Sie, ob das Abonnement ausgesetzt oder eine Rechnung offen ist.
    [c204] Renew wurde gesendet, während das Abonnement ausgesetzt ist. Senden Sie stattdessen Resume; der Code bleibt derselbe.
    [c303] SoftCancel wurde gesendet, während das Abonnement ausgesetzt ist. Senden Sie zuerst Resume, oder kündigen Sie mit HardCancel.
    [c304] Das Datum der Kündigung liegt mehr als 14 Tage zurück. Wählen Sie ein späteres Datum.
    [c401] Nur ein Abonnement ohne Enddatum lässt sich aussetzen.
    [c402] Das Abonnement ist schon ausgesetzt.
    [c501] Resume wurde gesendet, das Abonnement ist aber aktiv. Das Problem liegt woanders: Lassen Sie den Kunden den Status auf dem Gerät aktualisieren.
    [c601] Ihr Vertrag erlaubt diesen Befehl nicht.
    [c602] Ein Attribut ist falsch, zum Beispiel ein Datum vor 2008 oder vor dem Beginn.
    [cactivate] Startet ein Abonnement und liefert den Code dazu. Produkt und Anzahl der Geräte lassen sich nicht ändern, solange es läuft: Für einen anderen Tarif kündigen Sie mit HardCancel und senden ein neues Activate. Der Kunde bekommt dann einen neuen Code.
    [crenew] Verschiebt das Ablaufdatum eines Abonnements, das eines hat. Für ein ausgesetztes Abonnement ist Resume der richtige Befehl.
    [cpause] Setzt ein Abonnement ohne Ablaufdatum aus, meist wegen einer offenen Rechnung. Resume beendet das; der Code bleibt derselbe.
    [cresume] Setzt ein ausgesetztes Abonnement fort. Der Kunde braucht keinen neuen Code.
    [csoftcancel] Kündigt ein Abonnement, jedoch nicht, solange es ausgesetzt ist. Danach lässt es sich nicht wieder aktivieren: Der Kunde braucht einen neuen Auftrag.
    [chardcancel] Kündigt ein Abonnement endgültig, auch bei einem Tarifwechsel. Der alte Code funktioniert dann nicht mehr, und der Kunde braucht den neuen.
   *[c99] Ein unbekannter Fehler. Versuchen Sie es noch einmal, und fragen Sie dann Kaspersky.
}
desk-kss-customer = Für den Kunden: { $answer }
# What the desk answers a customer; each word names a group of codes.
desk-kss-answer = { $answer ->
    [again] Ihr Abonnement ist aktiv, und Ihr Aktivierungscode hat sich nicht geändert. Wir schicken ihn Ihnen noch einmal.
    [started] Wir aktivieren Ihr Abonnement. Sobald es aktiv ist, erhalten Sie Ihren Aktivierungscode.
    [order] Ihr bisheriges Abonnement ist gekündigt und lässt sich nicht fortsetzen. Wenn Sie ein neues bestellen, erhalten Sie einen neuen Aktivierungscode.
    [account] Wir finden Ihr Abonnement nicht. Bitte nennen Sie uns Ihre Kundennummer und den Tag der Bestellung.
    [pool] Wir haben im Moment keinen Aktivierungscode für Sie. Das liegt nicht an Ihnen; bitte zahlen Sie nicht noch einmal. Wir schicken Ihnen den Code, sobald wir ihn haben.
    [endless] Ihr Abonnement hat kein Ablaufdatum, es gibt also nichts zu verlängern. Wir prüfen, ob es ausgesetzt oder eine Rechnung offen ist.
    [paused] Ihr Abonnement ist ausgesetzt. Sobald es wieder läuft, funktioniert Ihre Lizenz mit dem Aktivierungscode, den Sie schon haben.
    [cancel] Ihr Abonnement ist ausgesetzt. Bitte teilen Sie uns mit, ob es sofort gekündigt werden soll.
    [dated] Ein Abonnement mit Ablaufdatum lässt sich nicht aussetzen. Es läuft bis zu diesem Tag.
    [active] Ihr Abonnement ist bei uns aktiv. Bitte aktualisieren Sie den Abonnementstatus in der Kaspersky-App, und schreiben Sie uns, wenn dort noch etwas anderes steht.
    [changed] Ihr bisheriges Abonnement wurde beendet, zum Beispiel durch einen Tarifwechsel, und sein Aktivierungscode funktioniert nicht mehr. Wenn Sie ein neues Abonnement haben, geben Sie bitte dessen neuen Aktivierungscode in der Kaspersky-App ein.
    [plan] Wenn Ihr Tarif bei uns geändert wird, bekommen Sie einen neuen Aktivierungscode, und der bisherige funktioniert nicht mehr. Sie müssen nichts kaufen und nichts bestellen: Den neuen Code bekommen Sie von uns. Sobald Sie ihn haben, geben Sie ihn bitte in der Kaspersky-App ein.
   *[ours] Der Fehler liegt bei uns; Sie müssen nichts tun. Wir schreiben Ihnen, sobald er behoben ist.
}
