help-usage = Aufruf:
help-commands = Befehle
help-arguments = Argumente
help-options = Optionen
help-examples = Beispiele:
help-default = [Standard: { $value }]
help-values = [mögliche Werte: { $values }]
help-help = Hilfe anzeigen
    .long = Ausführliche Hilfe anzeigen
help-version = Version anzeigen
help-help-command = Hilfe zu einem Befehl anzeigen
help-keymend = Findet heraus, warum sich eine Kaspersky-Lizenz nicht verlängern oder aktivieren lässt, führt durch die Lösung und schreibt die Anfrage, wenn jemand anderes helfen muss
    .examples =
        keymend                                    was auf diesem Computer nicht stimmt
        keymend app-info.txt                       was laut einer Aufzeichnung nicht stimmt
        keymend --message "Enter the previous activation code"
        keymend explain 89479002                   was ein Fehlercode bedeutet
        keymend ticket new app-info.txt -o request.txt
        keymend page                               dasselbe in Ihrem Browser
    .after = Exit-Codes: 0 alles in Ordnung, 1 ein Problem wurde gefunden, 2 falscher Aufruf, 3 zu wenig konnte geprüft werden, 4 der Versand ist fehlgeschlagen und der Entwurf bleibt erhalten, 5 dieser Computer hat es nicht zugelassen (Datenträger voll, Ordner nicht nutzbar), 6 abgebrochen, weil etwas Privates den Computer verlassen hätte, 130 unterbrochen.
help-page = Keymend im Browser öffnen: Diagnose, Lösung und Anfrage auf einer Seite
    .examples =
        keymend page                       die Seite öffnet sich in Ihrem Browser
        keymend page app-info.txt          dasselbe für eine Aufzeichnung
        keymend page --no-browser          gibt die Adresse aus, die einmal in einem Browser auf diesem Computer geöffnet wird
    .after = Die Seite ist nur von diesem Computer aus erreichbar und nur in dem Browser, der sie zuerst geöffnet hat. Keymend endet, wenn Sie auf der Seite auf „Keymend beenden“ klicken, zwei Minuten nach dem Schließen der Seite oder nach dreißig Minuten ohne Nutzung.
help-diagnose = Aufzeichnungen oder diesen Computer auslesen und sagen, was mit der Lizenz nicht stimmt
    .examples = keymend diagnose app-info.txt --answer purchase.channel=provider
help-collect = Aufzeichnung dieses Computers ohne private Werte speichern, um sie woanders auszuwerten
    .examples = keymend collect -o capture.zip      danach, auf einem beliebigen Computer: keymend diagnose capture.zip
    .after = Eine Aufzeichnung enthält Angaben und die Zeilen, die Keymend versteht. `--whole` zeigt die übrigen Zeilen ohne private Werte und nimmt sie dann auf.
help-explain = Erklären, was ein Fehlercode, ein Thema oder ein Text auf dem Bildschirm bedeutet
    .examples =
        keymend explain 89479002
        keymend explain previous-license-not-found
        keymend explain "Enter the previous activation code"
        keymend explain "kaspersky renewal trouble" --closest 2
help-fix = Das Problem Schritt für Schritt lösen und nach jedem Schritt prüfen, ob er geholfen hat
    .examples =
        keymend fix app-info.txt                   liest die Datei nach jedem Schritt erneut
        keymend fix                                macht dort weiter, wo Sie aufgehört haben
        keymend fix --topic license-expired --no-input --format html -o plan.html
help-ticket = Anfragen an diejenigen, die helfen müssen, schreiben, aufbewahren und senden
help-ticket-new = Eine Anfrage aus der Diagnose schreiben und aufbewahren
    .examples =
        keymend ticket new app-info.txt
        keymend ticket new app-info.txt --topic license-expired --to shop --set order-number=12345 -o request.txt
        keymend ticket new app-info.txt --language de --attach kesl.log --format eml -o draft.eml
help-ticket-list = Tickets auflisten
help-ticket-show = Eine Anfrage anzeigen
    .examples = keymend ticket show 3 --format markdown
help-ticket-edit = Felder, Empfänger oder Anhänge einer noch nicht gesendeten Anfrage ändern
    .examples = keymend ticket edit 3 --set order-number=12345 --to shop --attach setup.log
help-ticket-send = Eine Anfrage anzeigen und dann per E-Mail senden
    .examples =
        keymend ticket send 3 --dry-run
        keymend ticket send 3 --yes
        keymend ticket send 3 --follow-up "The new code works on the second computer"
    .after = Exit-Code 4: Die Anfrage wurde nicht gesendet, oder es ist nicht sicher; der Entwurf bleibt erhalten.
help-ticket-export = Einen E-Mail-Entwurf ausgeben oder das Beweispaket schreiben
    .examples =
        keymend ticket export 3 -o draft.eml
        keymend ticket export 3 --bundle -o evidence.zip
help-ticket-close = Ein Ticket schließen; sein Ordner bleibt erhalten
help-ticket-status = Das Ticketsystem des Helpdesks fragen, was aus einer Anfrage geworden ist
    .examples = keymend ticket status 3
help-ticket-handed-over = Vermerken, dass Sie eine Anfrage selbst übergeben haben: über eine Seite, telefonisch oder als Brief
    .examples = keymend ticket handed-over 3 --by phone --on 2026-11-27 --their-number 4711
help-ticket-note = Notieren, was der Helpdesk geantwortet hat, und dessen Nummer
    .examples = keymend ticket note 3 "They renew it on Monday" --their-number 4711
help-ticket-reopen = Ein geschlossenes Ticket wieder öffnen, oder zurücknehmen, dass es übergeben wurde
    .examples = keymend ticket reopen 3
help-redact = Private Werte aus Protokollen entfernen
    .examples =
        keymend redact kesl.log setup.log -o cleaned
        keymend redact kesl.log --show
        keymend redact kesl.log -o cleaned --keep address --also Northwind
help-config = Einstellungen anzeigen oder ändern
help-config-show = Einstellungen anzeigen
help-config-wizard = Die Einstellungen für Anfragen einzeln abfragen und eine Testnachricht senden
help-config-path = Ausgeben, wo die Einstellungsdatei liegt
help-config-set = Eine Einstellung ändern; ein leerer VALUE entfernt sie
    .examples =
        keymend config set name "Eve Adams"
        keymend config set mail.host mail.example.org
        keymend config set mail.password-command "pass show mail"
help-topics = Den Katalog der Probleme anzeigen oder prüfen
help-topics-list = Die Probleme auflisten, die Keymend kennt
help-topics-show = Alles über ein Problem anzeigen
help-topics-check = Den Katalog prüfen, zusammen mit den Themen aus `--topics`
    .examples = keymend topics check --topics our-topics
help-topics-new = Ein Thema beginnen: eine Datei mit Lücken, die `topics check` auflistet, bis sie ausgefüllt sind
    .examples = keymend topics new code-rejected --dir our-topics
help-providers = Das Verzeichnis der Anbieter und Händler anzeigen oder prüfen
help-providers-list = Die Anbieter und Händler auflisten, mit denen Ihres eigenen Ordners
help-providers-show = Alles über einen Anbieter oder Händler anzeigen, wie es in seiner Datei steht
    .examples = keymend providers show Rostelecom
help-providers-check = Ihre eigenen Anbieterdateien prüfen, jede für sich
    .examples = keymend providers check --dir our-providers
help-templates = Vorlagen und Sprachen der Briefe prüfen
help-templates-check = Vorlagen und Sprachen prüfen, zusammen mit denen des eigenen Ordners
    .examples = keymend templates check --dir our-letters
help-schema = Das JSON-Schema eines Dokuments ausgeben
    .examples = keymend schema diagnosis > diagnosis.schema.json
help-completions = Die Vervollständigungen für eine Shell ausgeben
    .examples = keymend completions bash > ~/.local/share/bash-completion/completions/keymend
help-man = Die Handbuchseite eines Befehls ausgeben
    .examples =
        keymend man ticket new | man -l -
        keymend man --dir ~/.local/share/man/man1
help-option-output = Das Dokument in eine Datei statt auf das Terminal schreiben (`-` ist die Standardausgabe)
help-option-color = Wann Farben verwendet werden; NO_COLOR wird beachtet
help-option-topics_dir = Ein Ordner mit Themen, die hinzukommen oder die mit derselben Kennung ersetzen
help-option-config = Die Einstellungsdatei (`keymend config path` gibt die übliche aus)
help-option-language = Die Sprache von Keymend, zum Beispiel `de`; bei einer Anfrage die Sprache, in der sie geschrieben wird
help-option-no_input = Nie nachfragen
help-option-verbose = Mehr Einzelheiten anzeigen
help-option-quiet = Außer Fehlern nichts auf die Standardfehlerausgabe schreiben
help-option-sources = Aufzeichnungen: Dateien, Ordner oder `-` für die Standardeingabe; das Format wird erkannt. Ohne Angabe: dieser Computer
    .long = Aufzeichnungen: Dateien, Ordner oder `-` für die Standardeingabe; das Format wird erkannt. Ohne Angabe: dieser Computer. Eine Aufzeichnung ist ein mit `collect` erstelltes Archiv, ein GetSystemInfo-Bericht, das Support-Archiv eines Linux-Servers, die Ausgabe eines Steuerprogramms, ein Registrierungsexport (`.reg` oder die Ausgabe von `reg query`), ein Ereignisprotokoll (`.evtx`, CSV oder XML von `wevtutil`), Ereignisse oder Schlüssel aus Security Center oder eine Datei mit Angaben.
help-option-message = Was auf dem Bildschirm steht, oder Ihre eigenen Worte
help-option-message_file = Dasselbe aus einer Datei; `-` ist die Standardeingabe
help-option-answers = Was Sie wissen, zum Beispiel purchase.channel=provider (wiederholbar)
help-option-kind = SOURCE in diesem Format lesen, statt das Format zu erkennen: { $kinds }
help-option-machine = Der Computer, um den es geht, wenn die Quellen mehrere beschreiben
help-option-now = Diagnose zu diesem Zeitpunkt (Standard: die Uhr des Computers)
help-option-format = Das Format des Dokuments
help-option-all = Auch auflisten, was ausgeschlossen wurde und warum
help-option-exit_zero = Auch dann mit 0 enden, wenn ein Problem gefunden wurde
help-option-whole = Auch die Zeilen aufnehmen, die Keymend nicht versteht; vorher wird jeder Text angezeigt
help-option-text = Ein Fehlercode, ein Thema, ein KM-Code oder was auf dem Bildschirm steht; `-` oder nichts liest die Standardeingabe
help-option-closest = Wenn der Text nicht verstanden wird: dieses der angebotenen Themen anzeigen
help-option-explain-now = Der Zeitpunkt, von dem aus „gestern“ gezählt wird (Standard: die Uhr des Computers)
help-option-more_sources = Weitere Aufzeichnungen, gelesen wie SOURCE
help-option-no_browser = Die Adresse mit ihrem nur einmal gültigen Token ausgeben, statt einen Browser zu öffnen
help-option-topic = Das Problem, das gelöst werden soll (Standard: das zuerst gefundene)
help-option-expert = Kürzere Texte
help-option-dry_run = Die Befehle nur anzeigen und keinen ausführen
help-option-remind = Wenn gewartet werden muss, auch eine Kalendererinnerung in diese Datei schreiben
help-option-restart = Von vorn beginnen und den bisherigen Fortschritt verwerfen
help-option-number = Das Ticket (Standard: das einzige, das nicht geschlossen ist; bei mehreren wird gefragt)
help-option-ticket-handed-over-by = Wie sie übergeben wurde
help-option-ticket-handed-over-on = Der Tag der Übergabe, etwa 2026-11-27 oder gestern (Standard: heute)
help-option-to = Wer die Anfrage bekommt (Standard: wer das Problem lösen kann)
help-option-provider = Der Name des Anbieters oder Shops
help-option-mail = Die E-Mail-Adresse des Empfängers
help-option-settings = Ein Feld der Anfrage ausfüllen (wiederholbar)
help-option-reveal = Diesen Code oder Schlüssel vollständig zeigen, nur in dieser Anfrage (wiederholbar)
help-option-attach = Eine Textdatei ohne ihre privaten Werte anhängen (wiederholbar)
help-option-attach_unchecked = Ein Bild oder eine andere Datei unverändert anhängen (wiederholbar)
help-option-letter_language = Die Sprache des Briefs (Standard: die des Empfängers, sonst Ihre)
help-option-ticket-new-topic = Das Problem, um das es geht (Standard: das zuerst gefundene)
help-option-another = Ein zweites Ticket anlegen, auch wenn zu demselben Fall eines offen ist
help-option-ticket-list-all = Alle Tickets anzeigen, nicht nur die neuesten 100; JSON enthält immer alle
help-option-find = Nur Tickets mit diesem Text: Kunde, E-Mail-Adresse oder Telefonnummer, Empfänger, Computer, Problem oder Nummer
help-option-state = Nur Tickets in diesem Zustand
help-option-sort = Wonach die Tickets sortiert werden
help-option-ticket = Das Ticket
help-option-answer = Was der Helpdesk geantwortet hat
help-option-their_number = Die Nummer, die der Helpdesk dem Ticket gegeben hat
help-option-provider_name = Sein Name oder der Name seiner Datei
help-option-providers-check-dir = Der zu prüfende Ordner (Standard: `providers.d` neben den Einstellungen)
help-option-bundle = Statt des Entwurfs das Beweispaket schreiben
help-option-ticket-send-dry_run = Die ganze Nachricht zeigen und nichts senden
help-option-editor = Die eigenen Worte im Texteditor schreiben (VISUAL oder EDITOR)
help-option-ticket-send-format = Wie die Nachricht gezeigt wird: wie sie gelesen wird, oder jedes Byte, wie es gesendet wird
help-option-yes = Ohne Rückfrage senden
help-option-again = Auch dann senden, wenn die Anfrage schon gesendet wurde oder vielleicht gesendet wurde; die Message-ID bleibt gleich
help-option-follow_up = Eine gesendete Anfrage um diesen Text ergänzen, in derselben Unterhaltung
help-option-files = Textdateien: UTF-8, UTF-16 mit Byte-Order-Mark oder, wo es sicher ist, Windows-1251, Windows-1252 oder CP866
help-option-show = Stelle für Stelle zeigen, was ersetzt würde, und nichts schreiben
help-option-keep = Einen Wert oder alle Werte einer Art nicht ersetzen (wiederholbar): mail, person, user, host, group, address, ...
help-option-also = Auch dieses Wort überall ersetzen (wiederholbar)
help-option-map = Eine Liste der ersetzten Werte verwenden und fortführen, damit derselbe Wert auch später gleich ersetzt wird. Sie enthält die ursprünglichen Werte: Geben Sie sie nicht weiter
help-option-redact-output = Der Ordner für die bereinigten Dateien
help-option-key = Zum Beispiel `name` oder `mail.host`
help-option-value = Der Wert
help-option-topics-show-topic = Die Kennung oder der KM-Code des Themas
help-option-dir = Ein Ordner mit Themen, der geprüft werden soll (Standard: die Themen dieser Arbeitskopie von Keymend, falls dies eine ist)
help-option-templates-check-dir = Der zu prüfende Ordner (Standard: der aus der Einstellung `templates`)
help-option-id = Die Kennung des neuen Themas: kleingeschriebene Wörter mit Bindestrichen
help-option-topics-new-dir = Der Ordner für die Datei und die zugehörigen Texte (Standard: wo diese Arbeitskopie von Keymend sie aufbewahrt)
help-option-document = Welches Dokument
help-option-shell = Welche Shell
help-option-words = Der Befehl, zum Beispiel `ticket new` (Standard: keymend selbst)
help-option-man-dir = Die Seite jedes Befehls in diesen Ordner schreiben
help-option-command = Der Befehl
help-fleet = Viele Computer oder Lizenzschlüssel auf einmal prüfen: eine Zeile für jeden und eine Zusammenfassung
    .examples =
        keymend fleet captures --ordered -o fleet.jsonl --summary fleet.html
        keymend fleet records.jsonl --columns
        keymend fleet fleet.jsonl --format html -o fleet.html      Zusammenfassung eines früheren Laufs
    .after = Auf jede Eingabezeile folgt genau eine Ausgabezeile; was nicht gelesen werden kann, wird eine Zeile mit dem Ergebnis `error` und dem Grund. Exit-Codes: 0 alles in Ordnung, 1 ein Problem wurde gefunden, 2 etwas konnte nicht gelesen werden, 3 über manche ist zu wenig bekannt.
help-compare = Zeigen, was sich zwischen zwei Aufzeichnungen eines Computers oder zwei Läufen von `keymend fleet` geändert hat
    .examples =
        keymend compare october.jsonl november.jsonl
        keymend compare before.zip after.zip
    .after = Exit-Code 1: Etwas ist schlechter als vorher.
help-option-fleet-sources = Datensätze und Aufzeichnungen: Dateien, Ordner, Archive oder `-` für die Standardeingabe
help-option-jobs = Wie viele Datensätze gleichzeitig geprüft werden (Standard: einer je Prozessor)
help-option-ordered = Zeilen in der Reihenfolge der Quellen ausgeben
help-option-columns = Flache Datensätze ausgeben: die Spalten von `keymend schema fleet-columns`
help-option-fleet-format = Eine Zeile je Datensatz (`jsonl`, `csv`) oder nur die Zusammenfassung; ohne Angabe `jsonl`, in einem Terminal die Zusammenfassung
help-option-summary = Die Zusammenfassung zusätzlich in diese Datei schreiben: .html, .md, .json oder Text
help-option-resume = Einen unterbrochenen Lauf fortsetzen; nur mit `-o`
help-option-table = Was eine Spalte einer Tabelle enthält, etwa `key="Lizenzschlüssel"`; mehrfach möglich
help-option-before = Die frühere Aufzeichnung oder die Zeilen des früheren Laufs
help-option-after = Die spätere
help-option-compare-exit_zero = Auch dann mit 0 enden, wenn etwas schlechter ist als vorher
help-option-warn_days = Warnen, wenn die Lizenz innerhalb dieser Anzahl von Tagen abläuft, zum Beispiel 30,7: ab der ersten Zahl eine Warnung, ab der zweiten kritisch

help-desk = Nachrichten lesen, die bei einem Helpdesk eingegangen sind
help-desk-open = Zeigen, worum es in einer Nachricht geht, für die Person, die sie beantwortet
    .examples =
        keymend desk open request.eml             eine Anfrage, die per E-Mail kam
        keymend desk open keymend-bundle.zip      ein Paket allein
help-desk-triage = Viele Nachrichten sortieren: je ein Datensatz, auf Wunsch mit Entwürfen der Antworten
    .examples =
        keymend desk triage morning.mbox
        keymend desk triage morning.mbox --format jsonl -o morning.jsonl --drafts drafts    auch die Entwürfe, als Dateien für das E-Mail-Programm
    .after = Es wird nichts gesendet und nichts aus einer Nachricht ausgeführt oder geöffnet. Exit-Code 2: Mindestens eine Nachricht war nicht lesbar; die übrigen sind erledigt.
help-option-desk-open-text = Eine E-Mail, ein Paket oder ein Text; `-` ist die Standardeingabe
help-option-mailboxes = Wo die Nachrichten sind: eine mbox-Datei, ein Maildir, ein Ordner mit E-Mails, JSON-Zeilen, eine Tabelle oder `-` für die Standardeingabe
help-option-drafts = Auch die Entwürfe der Antworten in diesen Ordner schreiben
help-option-overwrite_drafts = Auch die Entwürfe ersetzen, die inzwischen jemand bearbeitet hat
help-option-template = Eine Vorlage für die Entwürfe der Antworten
help-option-desk = Wessen Helpdesk das ist
