# The help of the commands: `keymend --help`, `keymend COMMAND --help`, and the manual page.
# Commands, options, FILE and other words in capitals stay as they are. Texts of commands and options have no full stop at
# the end where they are one sentence, as is usual in help.

## The parts of a help page

help-usage = Usage:
help-commands = Commands
help-arguments = Arguments
help-options = Options
help-examples = Examples:
# Behind an option: what it is set to where it is not given, and what it can be.
help-default = [default: { $value }]
help-values = [possible values: { $values }]
help-help = Print help
    .long = Print help with every detail
help-version = Print the version
help-help-command = Print the help of a command

## Commands. `.examples` are typed as they stand; what follows a command in the same line says what it does.

help-keymend = Finds out why a Kaspersky licence won't renew or activate, walks you through the fix, and writes the request where somebody else must help
    .examples =
        keymend                                    what is wrong on this computer
        keymend app-info.txt                       what is wrong, from a capture
        keymend --message "Enter the previous activation code"
        keymend explain 89479002                   what an error code means
        keymend ticket new app-info.txt -o request.txt
        keymend page                               the same in your browser
    .after = Exit codes: 0 nothing is wrong, 1 a problem was found, 2 wrong usage, 3 too little could be checked, 4 sending failed and the draft is kept, 5 this computer did not allow it (full disk, unusable folder), 6 stopped because something private would have left, 130 interrupted.
help-page = Open Keymend in your browser: diagnosis, fix and request on one page
    .examples =
        keymend page                       the page opens in your browser
        keymend page app-info.txt          the same, for a capture
        keymend page --no-browser          prints the address to open, once, in a browser on this computer
    .after = The page can be reached only from this computer, and only by the browser that opened it first. Keymend closes when you click "Close Keymend" on the page, two minutes after you close the page, or after thirty minutes without use.
help-diagnose = Read captures, or this computer, and say what is wrong with the licence
    .examples = keymend diagnose app-info.txt --answer purchase.channel=provider
help-collect = Save a capture of this computer without private values, to diagnose it elsewhere
    .examples = keymend collect -o capture.zip      then, on any computer: keymend diagnose capture.zip
    .after = A capture contains facts and the lines that Keymend understands. `--whole` shows the other lines without private values, then adds them.
help-explain = Say what an error code, a topic or a text on the screen means
    .examples =
        keymend explain 89479002
        keymend explain previous-license-not-found
        keymend explain "Enter the previous activation code"
        keymend explain "kaspersky renewal trouble" --closest 2
help-fix = Fix the problem step by step, checking after each step whether it worked
    .examples =
        keymend fix app-info.txt                   reads the file again after each step
        keymend fix                                continues where you stopped
        keymend fix --topic license-expired --no-input --format html -o plan.html
help-ticket = Write, keep and send requests to those who must help
help-ticket-new = Write a request from the diagnosis and keep it
    .examples =
        keymend ticket new app-info.txt
        keymend ticket new app-info.txt --topic license-expired --to shop --set order-number=12345 -o request.txt
        keymend ticket new app-info.txt --language de --attach kesl.log --format eml -o draft.eml
help-ticket-list = List the tickets
help-ticket-show = Show a request
    .examples = keymend ticket show 3 --format markdown
help-ticket-edit = Change the fields, the addressee or the attachments of a request that has not been sent
    .examples =
        keymend ticket edit 3 --set order-number=12345 --to shop --attach setup.log
        keymend ticket edit 3 --editor
help-ticket-send = Show a request, then send it by email
    .examples =
        keymend ticket send 3 --dry-run
        keymend ticket send 3 --yes
        keymend ticket send 3 --follow-up "The new code works on the second computer"
    .after = Exit code 4: the request was not sent, or it is not certain whether it was; the draft is kept.
help-ticket-export = Print an email draft, or write the bundle of evidence
    .examples =
        keymend ticket export 3 -o draft.eml
        keymend ticket export 3 --bundle -o evidence.zip
help-ticket-close = Close a ticket; its folder stays
help-ticket-status = Ask the help desk's ticket system what became of a request
    .examples = keymend ticket status 3
help-ticket-handed-over = Record that you handed a request over yourself: on a page, by telephone or as a letter
    .examples = keymend ticket handed-over 3 --by phone --on 2026-11-27 --their-number 4711
help-ticket-note = Note what the help desk answered, and its number
    .examples = keymend ticket note 3 "They renew it on Monday" --their-number 4711
help-ticket-reopen = Open a closed ticket again, or take back that it was handed over
    .examples = keymend ticket reopen 3
help-redact = Remove private values from logs
    .examples =
        keymend redact kesl.log setup.log -o cleaned
        keymend redact kesl.log --show
        keymend redact kesl.log -o cleaned --keep address --also Northwind
help-config = Show or change the settings
help-config-show = Show the settings
help-config-wizard = Ask for the settings that requests need, one by one, and send a test message
help-config-path = Print where the settings file is
help-config-set = Change a setting; an empty VALUE removes it
    .examples =
        keymend config set name "Eve Adams"
        keymend config set mail.host mail.example.org
        keymend config set mail.password-command "pass show mail"
help-topics = Show or check the catalogue of problems
help-topics-list = List the problems that Keymend knows
help-topics-show = Show everything about one problem
help-topics-check = Check the catalogue, together with the topics of `--topics`
    .examples = keymend topics check --topics our-topics
help-topics-new = Begin a topic: a file with blanks, which `topics check` lists until they are filled in
    .examples = keymend topics new code-rejected --dir our-topics
help-providers = Show or check the directory of providers and shops
help-providers-list = List the providers and shops, with those of your own folder
help-providers-show = Show everything about one provider or shop, as its file says it
    .examples = keymend providers show Rostelecom
help-providers-check = Check the provider files of your own, each by itself
    .examples = keymend providers check --dir our-providers
help-templates = Check the layouts and languages of letters
help-templates-check = Check them, with those of your own folder
    .examples = keymend templates check --dir our-letters
help-schema = Print the JSON Schema of a document
    .examples = keymend schema diagnosis > diagnosis.schema.json
help-completions = Print the completions for a shell
    .examples = keymend completions bash > ~/.local/share/bash-completion/completions/keymend
help-man = Print the manual page of a command
    .examples =
        keymend man ticket new | man -l -
        keymend man --dir ~/.local/share/man/man1

## Options of every command

help-option-output = Write the document to a file instead of the terminal (`-` is stdout)
help-option-color = When to use colour; NO_COLOR is honoured
help-option-topics_dir = A folder of topics that are added, or replace those with the same id
help-option-config = The settings file (`keymend config path` prints the usual one)
help-option-language = The language to speak, such as `de`; for a request, the language that it is written in
help-option-no_input = Never prompt
help-option-verbose = Show more detail
help-option-quiet = Print nothing on stderr but errors

## What is read

help-option-sources = Captures: files, folders, or `-` for stdin; their format is detected. Without one, this computer
    .long = Captures: files, folders, or `-` for stdin; their format is detected. Without one, this computer. A capture is an archive made by `collect`, a GetSystemInfo report, the support archive of a Linux server, output of a control program, a registry export (`.reg`, or what `reg query` prints), an event log (`.evtx`, CSV, or XML of `wevtutil`), events or keys of Security Center, or a facts file.
help-option-message = What the screen says, or your own words
help-option-message_file = The same, from a file; `-` is stdin
help-option-answers = What you know, such as purchase.channel=provider (repeatable)
help-option-kind = Read SOURCE as this format instead of detecting it: { $kinds }
help-option-machine = The computer to diagnose, where the sources describe several
help-option-now = Diagnose as of this time (default: the computer's clock)
help-option-format = The format of the document
help-option-all = Also list what was ruled out, and why
help-option-exit_zero = Exit with 0 even if a problem was found
help-option-whole = Also add the lines that Keymend does not understand, after showing every text that is added

## explain

help-option-text = An error code, a topic, a KM code, or what the screen says; `-` or nothing reads stdin
help-option-closest = If the text is not understood: show this one of the topics that Keymend asks about
help-option-explain-now = The time from which "yesterday" is counted (default: the computer's clock)

## fix

help-option-more_sources = Further captures, read like SOURCE
help-option-no_browser = Print the address with its one-time token instead of opening a browser
help-option-topic = The problem to fix (default: the first one found)
help-option-expert = Shorter prompts
help-option-dry_run = Show the commands that would be run, and run none
help-option-remind = When a step says to wait, also write a calendar reminder to this file
help-option-restart = Start over and discard earlier progress

## ticket

help-option-number = The ticket (default: the only one that is not closed; of several you are asked)
help-option-ticket-handed-over-by = How it was handed over
help-option-ticket-handed-over-on = The day on which it was handed over, such as 2026-11-27 or yesterday (default: today)
help-option-to = Who receives the request (default: whoever can solve the problem)
help-option-provider = The name of the provider or shop
help-option-mail = The email address to write to
help-option-settings = Fill in a field of the request (repeatable)
help-option-reveal = Show this code or key in full, in this request only (repeatable)
help-option-attach = Attach a text file with its private values removed (repeatable)
help-option-attach_unchecked = Attach a picture or other file exactly as it is (repeatable)
help-option-letter_language = The language of the letter (default: its addressee's, or else yours)
help-option-ticket-new-topic = The problem to write about (default: the first one found)
help-option-another = Make a second ticket even if one about the same case is open
help-option-ticket-list-all = Show all tickets, not only the newest 100; JSON always has them all
help-option-find = Only tickets with this text: a customer, their email address or telephone number, an addressee, a computer, a problem or a number
help-option-state = Only tickets in this state
help-option-sort = What the tickets are sorted by
help-option-ticket = The ticket
help-option-answer = What the help desk answered
help-option-their_number = The number that the help desk has given the ticket
help-option-provider_name = Its name, or the name of its file
help-option-providers-check-dir = The folder to check (default: `providers.d` beside the settings)
help-option-bundle = Write the bundle of evidence instead of the draft
help-option-ticket-send-dry_run = Show the whole message and send nothing
help-option-editor = Write your own words in your text editor (VISUAL or EDITOR)
help-option-ticket-send-format = How the message is shown: as it will be read, or every byte as it leaves
help-option-yes = Send without asking
help-option-again = Send although it was, or may have been, sent before; the Message-ID stays the same
help-option-follow_up = Add this to a request that was sent, in the same conversation

## redact

help-option-files = Text files: UTF-8, UTF-16 with a byte order mark, or Windows-1251, Windows-1252 or CP866 where that is certain
help-option-show = Show what would be replaced, place by place, and write nothing
help-option-keep = Keep a value, or every value of a kind (repeatable): mail, person, user, host, group, address, ...
help-option-also = Also replace this word wherever it occurs (repeatable)
help-option-map = Use and update a list of replaced values, so that the same value is replaced alike in a later run. It contains the original values: keep it private
help-option-redact-output = The folder to write the cleaned files to

## config, topics, templates, schema, completions

help-option-key = Such as `name` or `mail.host`
help-option-value = The value
help-option-topics-show-topic = The topic's id or KM code
help-option-dir = A folder of topics to check (default: those of this working copy of Keymend, if this is one)
help-option-templates-check-dir = The folder to check (default: the one of the setting `templates`)
help-option-id = The id of the new topic: lower-case words joined by hyphens
help-option-topics-new-dir = The folder to write it to, with its stories beside it (default: where this working copy of Keymend has them)
help-option-document = Which document
help-option-shell = Which shell
help-option-words = The command, such as `ticket new` (default: keymend itself)
help-option-man-dir = Write the page of every command into this folder
help-option-command = The command

## Many computers

help-fleet = Check many computers or licence keys at once: one line for each, and a summary
    .examples =
        keymend fleet captures --ordered -o fleet.jsonl --summary fleet.html
        keymend fleet records.jsonl --columns
        keymend fleet fleet.jsonl --format html -o fleet.html      a summary of an earlier run
    .after = One line in gives exactly one line out; what cannot be read becomes a line with the verdict `error` and the reason. Exit codes: 0 nothing is wrong, 1 a problem was found, 2 something could not be read, 3 too little is known about some.
help-compare = Show what changed between two captures of one computer, or two runs of `keymend fleet`
    .examples =
        keymend compare october.jsonl november.jsonl
        keymend compare before.zip after.zip
    .after = Exit code 1: something is worse than before.
help-option-fleet-sources = Records and captures: files, folders, archives, or `-` for stdin
help-option-jobs = How many records to check at the same time (default: one for each processor)
help-option-ordered = Write the lines in the order of the sources
help-option-columns = Write flat records: the columns of `keymend schema fleet-columns`
help-option-fleet-format = A line for each record (`jsonl`, `csv`), or only the summary; without it, `jsonl`, and the summary on a terminal
help-option-summary = Also write the summary to this file: .html, .md, .json, or text
help-option-resume = Continue an interrupted run; needs `-o`
help-option-table = What a column of a table holds, such as `key="License key"`; may be repeated
help-option-before = The earlier capture, or the lines of the earlier run
help-option-after = The later one
help-option-compare-exit_zero = Exit with 0 even if something is worse than before
help-option-warn_days = Warn if the licence expires within this many days, such as 30,7: a warning from the first number on, critical from the second

help-desk = Read what came in at a help desk
help-desk-open = Show what a message is about, for the agent who answers it
    .examples =
        keymend desk open request.eml             a request that came by email
        keymend desk open keymend-bundle.zip      a bundle alone
help-desk-triage = Sort many messages: one record each, with drafts of answers if you like
    .examples =
        keymend desk triage morning.mbox
        keymend desk triage morning.mbox --format jsonl -o morning.jsonl --drafts drafts    also the drafts, as files for your mail program
    .after = Nothing is sent, and nothing in a message is run or opened. Exit code 2: at least one message could not be read; the others are done.
help-option-desk-open-text = An email, a bundle, or a text; `-` is stdin
help-option-mailboxes = Where the messages are: an mbox, a Maildir, a folder of emails, lines of JSON, a table, or `-` for stdin
help-option-drafts = Also write the drafts of answers into this folder
help-option-overwrite_drafts = Also replace the drafts that somebody has edited since
help-option-template = A template for the drafts of answers
help-option-desk = Whose help desk this is
