plan-no-problem = Kein Problem gefunden
plan-first-answer = Beantworten Sie zuerst diese Frage mit `--answer`:
plan-one-answer = Eine Antwort würde das Problem eingrenzen:
plan-question = { $question } ({ $answers })

## Was Keymend für einen Schritt tun kann

plan-page = Seite: { $address }
plan-text = Text: { $text }
plan-command = Befehl: { $command }
plan-your-code = IHR-CODE

## Das Ende

plan-write-request = Wenn die Schritte nicht helfen, schreiben Sie die Anfrage:
plan-next-problem = Wenn die Schritte nicht helfen, machen Sie hier weiter: { $title }
plan-no-further-steps = Es gibt keine weiteren Schritte.
plan-tell-more = Teilen Sie Keymend mit `--message` mit, was auf dem Bildschirm steht, oder geben Sie eine Aufzeichnung des Computers an.

## Der Kalendereintrag

plan-reminder = Kaspersky-Lizenz noch einmal prüfen
plan-reminder-how = Führen Sie `keymend fix` aus. Keymend macht dort weiter, wo Sie aufgehört haben.
    .page = Öffnen Sie Keymend. Es macht dort weiter, wo Sie aufgehört haben.
plan-reminder-run = `keymend fix` ausführen
    .page = Keymend öffnen
