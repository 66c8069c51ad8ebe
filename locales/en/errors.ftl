# What goes wrong, and what to do about it: on stderr, after "keymend: ". What happened and where, then what to do; whole
# sentences. What another program or library says comes last, in { $why }.

errors-language-not-spoken = Keymend does not speak "{ $asked }", so it uses this language: { $instead }. The languages are: { $known }.
errors-no-such-language = Keymend does not speak that language. The languages are: { $known }.
errors-language-not-shown = This terminal has no characters for the language `{ $asked }`, so Keymend uses English.
# Two names of which one may be meant.
errors-either = { $first } or { $second }
errors-did-you-mean = Did you mean { $names }?
errors-please-report = Please report this.
errors-stopped = Keymend { $version } stopped because of an error of its own ({ $place }).
# Several sentences, one behind the other.
errors-several = { $sentences }
# What another program or library says.
errors-quoted = { $text }

## Files that cannot be written or read

errors-write = Cannot write { $path }: { $why }.
errors-write-stdout = Cannot write to the standard output: { $why }.
errors-read = Cannot read { $path }: { $why }.
errors-hint-disk-full = Make room on the disk, or write elsewhere.
errors-hint-may-write = Choose a folder in which you may write.
errors-hint-create-folder = Create the folder first.
errors-hint-other-place = Choose another place.
errors-hint-other-config = Another settings file can be named with `--config FILE` or KEYMEND_CONFIG.
errors-hint-other-data = Another folder can be named with KEYMEND_DATA.
errors-hint-check-path = Check the path.
errors-hint-no-right = Name a copy that you may read, or ask for the right to read it.
errors-hint-not-utf8 = It is not UTF-8 text.
errors-hint-try-again = Try again.
errors-wanted-message = Name a file with the message, or pass its text with `--message`.
errors-wanted-topics = Name a folder of topic files.
errors-wanted-templates = Name a folder of templates.
errors-wanted-providers = Name a folder of provider files.
errors-wanted-settings = Name a settings file.
errors-wanted-text = Name a text file.

## The command line

errors-usage-more = `{ $command }` shows what can be typed.
errors-unknown-option = There is no option `{ $option }`.
errors-unknown-command = There is no command `{ $typed }`.
errors-unexpected-argument = `{ $typed }` is not expected here.
errors-as-a-value = If `{ $typed }` is meant as a value, write `-- { $typed }`.
errors-not-a-value = `{ $value }` is not a valid value for `{ $option }`. Valid values: { $values }.
errors-value-invalid = `{ $value }` is not a valid value for `{ $option }`.
errors-value-missing = `{ $option }` needs a value.
errors-value-unwanted = `{ $option }` takes no value, but `{ $value }` was given.
errors-options-together = `{ $option }` cannot be used together with { $other }.
errors-option-twice = `{ $option }` can be given only once.
errors-too-many-values = `{ $value }` is one value too many for `{ $option }`.
errors-arguments-missing = Required but missing: { $missing }.
errors-command-missing = `{ $command }` must be followed by another command: { $commands }.
errors-not-a-number = Write a whole number.
errors-not-a-time = Write the time like 2026-11-24T10:00:00Z.
errors-not-a-kind = The formats are: { $kinds }.
errors-not-utf8-argument = An argument is not valid text.
errors-no-file-or-command = There is no file and no command `{ $typed }`. Check the spelling, or let `keymend explain { $quoted }` say what a text means.
errors-no-command-or-file = There is no command and no file `{ $typed }`. Did you mean `keymend { $command }`?
errors-options-behind = Options come after the command: `{ $right }`.
errors-options-not-taken = Options come after the command, and `{ $command }` does not take these: { $options }. `{ $command } --help` shows what it takes.
errors-stdin-again = stdin (`-`) cannot be read again after each step. Name a file, or use `--no-input`.
errors-stdin-twice = stdin (`-`) can be read only once. Name a file in place of one of them.
errors-name-capture = Name the file to write: `keymend collect -o capture.zip`.
errors-capture-refused = Nothing was written. Without `--whole`, a capture has only what Keymend understands.
errors-closest-not-asked = `--closest` answers a question, but this text raised none. Leave it out.
errors-closest-range = `--closest { $number }` is not possible. Choose a number from 1 to { $most }.
errors-redact-where = Say where to write with `-o DIR`, or look first with `--show`.
errors-codes-kept = Activation codes are always replaced. `--keep` takes another kind or a value.
errors-in-the-way = { $path } already exists. Choose an empty folder.
errors-bundle-where = Say where to write with `-o FILE.zip`.
errors-resume-where = `--resume` continues a file of records. Name the file with `-o`.
errors-run-of-others = { $path } was written by a run with other sources or options. Repeat that command, or name another file.
errors-run-input-changed = { $source } has changed since the run that wrote { $path } began. Run it again without `--resume`.
errors-run-stopped = Stopped. Repeat the command with `--resume` to continue { $path } where it stopped.
errors-run-is-whole = { $path } is complete: nothing was left to do. To start over, delete the file.
errors-run-unmarked = Nothing beside { $path } shows how far a run came. A run that came to its end without `--resume` leaves no such mark, and the file may also be something else. If it is whole, there is nothing to resume. Otherwise name another file, or run again without `--resume` to write it anew.
errors-run-unproven = Nothing shows that { $path } is what a run over these sources wrote: another command may have written it, or it was changed or cut since. Name another file, or run again without `--resume` to write it anew.
errors-output-is-source = { $path } is one of the sources, and writing to it would destroy it. Name another file.
errors-two-computers = These are two different computers: `{ $before }` and `{ $after }`. Give two captures of the same computer.
errors-turned-round = BEFORE ({ $before }) is later than AFTER ({ $after }). Swap them to see what changed since.
errors-compare-nothing = Cannot compare { $source }: nothing in it could be read. { $why }
errors-fleet-lost = Some computers were lost while they were read, because of an error in Keymend. Run it again.

## Sources, answers and facts

errors-no-source = Cannot read `{ $name }`. { $advice }
errors-no-such-machine = There is no computer `{ $wanted }` in these sources. Name one of: { $known }.
errors-several-machines = These sources describe several computers ({ $known }). Name one with `--machine`.
errors-not-an-answer = `{ $given }` is not an answer. Write FACT=VALUE, such as purchase.channel=provider.
errors-no-such-fact = There is no fact `{ $given }`.
errors-can-answer = You can answer: { $facts }.
errors-not-a-choice = `{ $fact }` takes one of { $choices }, not `{ $text }`.
errors-wrong-type = `{ $fact }` takes { $wanted }, not `{ $text }`.
errors-wants-flag = yes or no
errors-wants-answer = yes or no
errors-wants-count = a whole number
errors-wants-moment = a date such as 2026-11-24 or 2026-11-24T10:00:00Z
errors-wants-version = a version such as 21.3
errors-wants-text = a text
errors-not-an-error-code = `attempt.error_code` takes a code such as 89479002 or kesl:65, not `{ $given }`.

## Topics

errors-no-such-topic = There is no topic `{ $name }`.
errors-all-topics = `keymend topics list` shows them all.
errors-topic = The topic { $path } is wrong: { $why }.
errors-topic-left-out = { $why } It is left out; `keymend topics check` names every mistake.
errors-topic-check = `keymend topics check` names every mistake with its line.
errors-topic-built-in = A topic of Keymend itself is damaged ({ $path }): { $why }.
errors-topics-read = Cannot read topics from { $path }: { $why }.
errors-words-fault = { $place }: { $why } The built-in words are used.
errors-words-fault-new = { $place }: { $why } Until then, no letters are written in this language.
errors-words-fault-rest = { $place }: { $why } The rest is used.
errors-words-not-fluent = `{ $line }` is not a message. Write it as `name = words`.
errors-words-too-deep = There are more than { $most } braces within each other. Write the message without them.
errors-words-missing = Messages are missing: { $count }, the first is `{ $first }`. Add them.
errors-words-broken = `{ $id }` is empty, or uses a variable that Keymend does not fill in here. Compare it with the English message in `locales/en`.
errors-words-unknown = There is no message `{ $id }`.
errors-words-file = { $why }.
errors-words-elsewhere = Words are read only from `LANGUAGE/letter.ftl` and `LANGUAGE/facts.ftl`. Rename this file, or move it there.
errors-topic-new-id = `{ $id }` is not a topic id. Write lower-case words joined by hyphens, such as code-rejected.
errors-topic-new-exists = There is already a topic `{ $id }`. Choose another id.
errors-topic-new-in-the-way = { $path } already exists. Choose another id, or move that file.
errors-topic-new-nowhere = There is no folder { $path } here. Run this in a working copy of Keymend, or name a folder with `--dir`.
errors-topic-new-no-code = All codes from KM-950 to KM-999 are in use.

## Settings and sellers

errors-settings-read = Cannot read the settings { $path }: { $why }.
errors-settings-write = Cannot write the settings { $path }: { $why }.
errors-settings-wrong = The settings { $path } are wrong: { $why }
errors-settings-changed-by-others = The settings { $path } name programs or files that Keymend uses, and others can change `{ $place }`. Make it writable for yourself alone (`chmod go-w`).
errors-settings-hint = Correct the file, or name another with `--config`.
errors-no-such-setting = There is no setting `{ $key }`.
errors-all-settings = `keymend config show` shows them all.
errors-setting-value = `{ $key }` cannot be set to that: { $why }
errors-password-in-settings = A password is never kept in the settings. Name a file, a variable or a command: mail.password-file, mail.password-env, mail.password-command.
errors-sellers-read = Cannot read providers from { $path }: { $why }.
errors-seller = The provider file { $path } is wrong: { $why }
errors-seller-at = line { $line }: { $why }
errors-seller-left-out = The provider file { $path } is left out: { $why } `keymend providers check` names every mistake.
errors-seller-without-parts = The provider file { $path } is used without what is wrong in it: { $why } `keymend providers check` names every mistake.
errors-seller-missing = `{ $member }` is missing.
errors-seller-member = `{ $member }` has a value of the wrong kind ({ $why }).
errors-seller-unknown-member = A provider file has no `{ $member }`.
errors-seller-hint = Correct it, or move it out of the folder.
errors-seller-unknown-field = There is no field `{ $field }`.
errors-seller-name = Each name must be one plain line.
errors-seller-source = `source` must be the page that says so.
errors-seller-site = `site` must be the address of a website.
errors-seller-page = `page` must start with https://.
errors-seller-mail = `mail` is not a valid email address.
errors-seller-language = `language` must be the code of a language, such as `de`.
errors-seller-desk-address = `desk.address` is not a valid email address.
errors-seller-desk-mail-url = A desk of the kind `mail` has no `url`. Name its system, such as `rt`, or leave out `url`.
errors-seller-desk-url = `desk.url` must start with https:// and have no name, password, `?` or `#` in it.
errors-seller-desk-queue = `desk.queue` must be one plain line.
errors-seller-desk-field = { $system } cannot have a field `{ $theirs }` (for { $ours }). { $kind ->
    [redmine] The number of a custom field is wanted, such as `12`.
    [zammad] Small letters, digits and `_` are allowed, and no `_id` at the end.
    [freshdesk] The name begins with `cf_` and has small letters, digits and `_`.
    [znuny] Only letters and digits are allowed.
    [osticket] Only letters, digits and `_` are allowed.
    [rt] Quotes, braces, full stops and backslashes are not allowed.
   *[mail] A header is wanted that begins with `X-`.
}
errors-seller-desk-our-header = Headers that begin with `X-Keymend-` are Keymend's own. Choose another name.
errors-seller-desk-no-queue = Plain { $system } has no queues, so `queue` reaches nobody. Leave it out, or name the ticket system in `kind`.
errors-seller-desk-private = `{ $field }` may hold what a person typed, so it is never a header, and a mail cannot fill it in. Leave it out, or name `desk.url`.
errors-seller-desk-queue-identifier = `desk.queue` is the identifier of a project of Redmine, as it stands in its address: small letters, digits, `-` and `_`.
errors-seller-desk-queue-number = `desk.queue` must be a number: the interface of { $system } knows it by nothing else.
errors-seller-desk-twice = `{ $theirs }` stands for both `{ $first }` and `{ $ours }`. Give each field a name of its own.
errors-seller-same-name = `{ $name }` also names { $other }. Use each name in one file only, or give both files the same file name to replace that entry.
errors-seller-checked = `checked` is not a date such as 2026-11-24.

## Private values

errors-redact-not-text = { $path } is not text and cannot be cleaned, so it is left out.
errors-redact-too-many = There are more than { $most } different private values. Clean fewer files at once.
errors-redact-map = Cannot use the list of replaced values { $path }: { $why }.
errors-redact-map-hint = Name another file with `--map`, or move that one away.
errors-leak = { $path } still contains a private value ({ $kind }) after cleaning, so nothing is written.
errors-leak-capture = { $member } of the capture still contains a private value ({ $kind }), so nothing is written.
errors-leak-request = The request still contains a private value ({ $kind }), so nothing is written.
errors-secret-in-field = The field { $field } holds a card number, a password, a PIN, a personal number or an activation code, so nothing is sent. Take it out: `keymend ticket edit { $number } --set { $field }=`.
    .page = The field { $field } holds a card number, a password, a PIN, a personal number or an activation code, so nothing is sent. Take it out of the field, and save the request again.
errors-leak-bundle = The file { $name } of the bundle still contains a private value ({ $kind }), so nothing is written.
errors-capture-write = The capture cannot be put together: { $why }.
errors-page = The page cannot be made: { $why }.
errors-page-serve = The page cannot be shown on this computer: { $why }. `keymend` alone does the same in a terminal.
errors-progress = Cannot save the progress of the walk-through in { $path }: { $why }.

## Requests

errors-field-assignment = `{ $given }` must be written FIELD=VALUE, such as order-number=12345.
errors-no-such-field = There is no field `{ $given }`.
errors-all-fields = The fields are: { $fields }.
errors-nothing-to-write-about = No problem was found to write about. Say with `--message` what your question is, or name a problem with `--topic`; `keymend topics list` shows them all.
errors-no-addressee = `{ $topic }` needs no help from anybody else. To write all the same, name the addressee with `--to`.
    .page = `{ $topic }` needs no help from anybody else.
errors-reveal-to = `{ $field }` is given in full only to Kaspersky or the provider. Leave out `--reveal { $field }`.
    .page = `{ $field }` is given in full only to Kaspersky or the provider.
errors-nothing-to-reveal = `{ $field }` is not masked, so there is nothing to reveal. Leave out `--reveal { $field }`.
errors-mail-address = `{ $given }` is not a valid email address. Write it like help@example.org.
errors-mail-letters = `{ $given }` has letters that mail servers do not accept in an address. Write its domain as `xn--…`.
errors-mail-no-recipient = No email address of the addressee is known. Give one with `--mail ADDRESS`.
errors-mail-no-sender = Your own email address is not known. Set it with `keymend config set mail.from you@example.org`.
errors-mail-compose = The message cannot be composed: { $why }.
errors-none-open = There is no open ticket. `keymend ticket new` makes one.
errors-ticket-sent = Ticket { $number } has been sent. Add to it with `keymend ticket send { $number } --follow-up TEXT`.
errors-ticket-closed = Ticket { $number } is closed. `keymend ticket new` makes another one.
errors-on-a-page = Requests to them are made on a page, not by email. Open { $page } and enter the text of { $text } field by field.
errors-not-sent-yet = Ticket { $number } has not been sent yet, so nothing can follow it up. `keymend ticket send { $number }` sends it.
errors-follow-up-open = The last follow-up of ticket { $number } was interrupted and may have arrived. `--again` sends this one in its place.
errors-sent-already = Ticket { $number } has been sent already. `--again` sends it with the same Message-ID.
errors-sending-interrupted = Ticket { $number } was interrupted while it was being sent and may have arrived. `--again` sends it with the same Message-ID.
errors-perhaps-arrived = Ticket { $number } may have arrived: the connection broke while it was handed over. `--again` sends it with the same Message-ID.
errors-ticket-file = Cannot use { $path }: { $why }. What was kept before is unchanged.
errors-ticket-damaged = { $path } is damaged: { $why }. Move it away; the other files of the folder can still be read.
errors-no-such-ticket = There is no ticket { $number }. `keymend ticket list` shows them all.
errors-ticket-busy = Keymend is also open in another window, which is using this request right now. Try again in a moment.
errors-same-case = Ticket { $number } is already about this case. `keymend ticket edit { $number }` changes it, `keymend ticket send { $number } --follow-up TEXT` adds to it, and `--another` makes a second one all the same.
errors-same-case-handed-over = Ticket { $number } is already about this case and has been handed over. `keymend ticket note { $number } TEXT` records the answer, `keymend ticket reopen { $number }` makes it a draft again, and `--another` makes a second ticket all the same.
errors-which-ticket = More than one ticket is open, so the number is needed: { $tickets }.
errors-ticket-handed-over = Ticket { $number } has been handed over, so it is neither changed nor sent. `keymend ticket note { $number } TEXT` records the answer, `keymend ticket reopen { $number }` makes it a draft again, and `keymend ticket send { $number } --again` sends it by email all the same.
errors-still-to-come = { $day } is still to come. Give the day on which it was handed over.
errors-same-case-of = Ticket { $number } is that of { $whose }.
errors-same-case-another = If it is about another customer, name them with `--set customer=NAME`.
errors-nothing-closed = Nothing was closed.
errors-no-such-day = `{ $day }` is not a day. Write it like 2026-11-27.
errors-ticket-document = A document of the ticket cannot be written: { $why }.
errors-bundle-too-large = With { $path } the bundle would be larger than { $mib } MiB. Leave the file out, or cut it to the part that matters.
errors-bundle-make = The bundle cannot be made: { $why }.
errors-bundle-check-or-leave-out = Check the path, or leave the file out.
errors-bundle-unchecked = A picture or scan that you have looked at yourself is attached by `--attach-unchecked FILE`.
    .page = A picture or scan that you have looked at yourself can be attached once you tick the box beside it.
errors-not-a-regular-file = it is not a regular file

## Templates

errors-template-block = line { $line }: the block { $open } is not closed. Add { $close } where it ends
errors-template-syntax = line { $line }: this is not valid Handlebars. Check the braces there
errors-template-wrong = The template { $path } is wrong: { $why }
errors-template-render = The template { $name } is wrong: { $why }
errors-template-missing = There is no template `{ $name }`. Add it to the folder of the setting `templates`, or choose another addressee with `--to`.
errors-template-language = No letters are written in `{ $given }`. The languages are: { $known }. The folder of the setting `templates` can add another.
errors-templates-read = Cannot read templates from { $path }: { $why }.
errors-template-hint = Correct it, or empty the setting `templates`; `keymend templates check` names every mistake.

## Sending

errors-mail-no-server = How emails are sent is not set. Use `keymend config set mail.host mail.example.org`, or `mail.sendmail /usr/sbin/sendmail`; `keymend ticket export` gives a draft for an email program.
errors-mail-file = Cannot use { $path }: { $why }.
errors-mail-file-hint = Check the path and the rights to the file.
errors-mail-password = There is no password for the mail server: { $why }.
errors-mail-password-hint = `keymend config set mail.password-command "pass show mail"` says how it is fetched.
errors-mail-host = `{ $host }` is not the name or address of a mail server.
errors-mail-host-hint = Set it with `keymend config set mail.host mail.example.org`.
errors-mail-tls = TLS cannot be set up: { $why }.
errors-mail-tls-hint = `keymend ticket export` gives a draft for an email program.
errors-mail-no-certificate = it contains no certificate
errors-desk-url = `{ $url }` cannot be used as the address of a ticket system, or a name of a field does not fit it. The address must start with https://; set it with `keymend config set desk.url https://desk.example.org`.
errors-desk-settings = What is set for the ticket system { $url } is wrong: { $why } `keymend config show` shows the settings.
errors-desk-field-form = `{ $field }` is not a field and its name there. Write `OURS=THEIRS`, with spaces or commas between several, such as `Keymend-Topic=4 order-number=5`.
errors-desk-password = There is no password or token for the ticket system { $url }: { $why }.
errors-desk-password-not-set = set desk.password-file, desk.password-env or desk.password-command
errors-desk-password-hint = `keymend config set desk.password-command "pass show desk"` says how it is fetched.
errors-desk-at = { $system }: { $why }
errors-desk-not-json = the answer is not that of a ticket system; check the address
errors-desk-too-long = the answer is too long
errors-desk-elsewhere = the server points to another address ({ $place }); set that one if it is right
errors-desk-login = it does not accept the login ({ $code }); check desk.user and the password or token, and its rights
errors-desk-not-there = it has nothing at this address; check the address, and whether its interface (API) is switched on
errors-desk-refused = it did not accept the request ({ $said })
errors-desk-not-now = it does not accept requests at the moment ({ $code })
errors-desk-not-now-until = it does not accept requests at the moment ({ $code }) and asks to wait { $seconds } s
errors-desk-not-now-minutes = it does not accept requests at the moment ({ $code }) and asks to wait { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }
errors-desk-failed = it reports an error of its own ({ $said })
errors-desk-no-host = no server of this name is known
errors-desk-late = it did not answer in time
errors-desk-nobody = nothing answers there
errors-desk-closed = the connection was closed
errors-desk-no-follow-up = Nothing can be added to ticket { $number } through the interface of { $system }. Write to the help desk by email and give its number; `keymend ticket show { $number }` shows it.
errors-not-at-desk = Ticket { $number } was not taken by the ticket system that is set now, so nothing can be asked or added there. `keymend ticket show { $number }` shows what is recorded, `keymend config show` the settings.
errors-desk-no-status = Ticket { $number } is at the help desk, but the interface of { $system } does not tell what became of it. Ask the help desk and give its number; `keymend ticket show { $number }` shows it, and `keymend ticket note { $number } TEXT` records the answer.
errors-desk-silent = The state of the ticket is not known: { $why }. Try again later.
errors-desk-perhaps-sent = Perhaps sent: { $why }. The draft is kept in { $draft }. `{ $command }` looks for it at the help desk before it sends it again.
errors-desk-still-unknown = It is still not known whether the request arrived: { $why }. Nothing was sent now. The draft is kept in { $draft }. `{ $command }` looks for it at the help desk again before it sends it.
errors-ticket-not-closed = Ticket { $number } is not closed. `keymend ticket show { $number }` shows how far it has come.
errors-nothing-to-note = There is nothing to note. Give the answer or the number: `keymend ticket note { $number } "They renew it on Monday" --their-number 4711`.
errors-no-such-provider = There is no provider or shop `{ $name }` in the directory.
errors-all-providers = `keymend providers list` shows them all.
errors-password-variable = the variable { $name } is not set
errors-password-command-late = `{ $command }` did not finish in { $seconds } s
errors-password-command-failed = `{ $command }` failed: { $why }
errors-password-command-no-text = `{ $command }` printed no text
errors-password-not-set = set mail.password-file, mail.password-env or mail.password-command
errors-password-empty = it is empty
errors-password-too-long = it is longer than { $bytes } bytes
# Reasons why sending did not work, within the next sentences.
errors-tls-unknown-issuer = the server cannot prove who it is: its certificate comes from an authority that Keymend does not know; if that is your own, name its certificate with `keymend config set { $setting } FILE`
errors-tls-other-issuer = the server cannot prove who it is: its certificate does not come from the authority in { $path }; put the certificate of the right authority into that file
errors-tls-out-of-date = the server cannot prove who it is: its certificate is not valid at this time; check the clock of this computer, or tell whoever runs the server
errors-tls-expired = the server cannot prove who it is: its certificate has expired; check the clock of this computer, and tell whoever runs the server
errors-tls-expired-on = the server cannot prove who it is: its certificate expired on { $date }; check the clock of this computer, and tell whoever runs the server
errors-tls-other-name = the server cannot prove who it is: its certificate is for another name; check `{ $setting }`
errors-tls-authority = the server cannot prove who it is: its certificate is marked as that of an authority, which a server may not use; whoever runs it can make one for a server, with `openssl req -x509` by `-addext basicConstraints=critical,CA:FALSE`
errors-tls-certificate = the server cannot prove who it is ({ $why }); tell whoever runs it
errors-tls-not-spoken = what answers there does not use TLS; check the port in `{ $setting }`
errors-tls-no-agreement = no encrypted connection is possible ({ $why }); the server needs TLS 1.2 or newer, so tell whoever runs it
errors-smtp-no-starttls = the server does not support STARTTLS; try `keymend config set mail.security tls`
errors-smtp-no-tls = the server does not begin with TLS; try `keymend config set mail.security starttls`
errors-smtp-injected = somebody put data into the connection before it was encrypted
errors-smtp-no-login = the server offers no login that Keymend knows (PLAIN, LOGIN)
errors-smtp-said = the server answered { $said }; ask whoever runs it why
errors-smtp-said-login = the server does not accept the login ({ $said }); check `mail.user` and the password; some providers want a password of its own for programs
errors-smtp-said-not-now = the server does not accept the message at the moment ({ $said })
errors-smtp-said-recipient = the server does not accept `{ $address }` as the recipient ({ $said }); check the address, and correct it with `keymend ticket edit --mail ADDRESS`
errors-smtp-said-sender = the server does not accept your address `{ $address }` as the sender ({ $said }); check `mail.from`, which for most servers must belong to the login
errors-smtp-said-policy = the server does not accept mail from `{ $address }` by this way ({ $said }): the domain of the address says by SPF, DKIM or DMARC which servers may send for it; set `mail.host` to the mail server of that domain, or `mail.from` to an address of this server
errors-smtp-said-too-large = the message is too large for the server ({ $said }); leave out attached files
errors-smtp-wants-login = the server wants a login before it accepts this message ({ $said }); set it with `keymend config wizard`
errors-smtp-wants-oauth = the server only accepts a login by OAuth2 ({ $said }), which Keymend does not have; ask your provider for an app password, or use `keymend ticket export` for a draft that your mail program sends
errors-smtp-strange = the answer is not that of a mail server ({ $why })
errors-smtp-too-long = the answer is too long or was cut off
errors-smtp-late = the mail server took too long
errors-smtp-no-answer = the connection ended without an answer
errors-smtp-not-in-time = the mail server did not answer in time
errors-smtp-closed = the mail server closed the connection
errors-smtp-refused = no mail server answers there
errors-smtp-no-address = it has no address
errors-smtp-no-host = no server of this name is known; check the spelling of `mail.host` and the connection to the internet
errors-smtp-at = { $host } port { $port }: { $why }
errors-smtp-only-587 = { $why }; if it only has port 587, `keymend config set mail.security starttls`
errors-program-does-not-start = { $program } cannot be started: { $why }
errors-no-such-program = there is no such program
errors-others-can-change = others can change `{ $place }`
errors-program-late = { $program } did not finish in { $seconds } s
errors-program-ended = { $program } ended with { $status }: { $why }
errors-program-interrupted = { $program } was interrupted: { $status }
errors-program-read-half = { $program } did not read the whole message: { $why }
errors-not-sent-now = Not sent: { $why }. The draft is kept in { $draft }. Try `{ $command }` again later.
errors-not-sent = Not sent: { $why }. The draft is kept in { $draft }.
errors-perhaps-sent = Perhaps sent: { $why }, after the message was handed over. The draft is kept in { $draft }. Ask whether it arrived before you send it with `--again`.
errors-needs-yes = Nothing is sent without a yes. Look at it with `--dry-run`, then add `--yes`.
errors-nothing-sent = Nothing was sent.
errors-mail-program = Your mail program could not be opened: { $why }. The draft is in { $path }.
errors-editor-failed = The editor `{ $editor }` cannot be used: { $why }. Name another one in the environment variable VISUAL or EDITOR, or give the text with `--set description=TEXT`. The request has not changed.
errors-editor-ended = it ended with { $status }
errors-editor-needs-a-terminal = A text editor can only be opened in a terminal. Give the text with `--set description=TEXT`.
errors-test-not-sent = The test message was not sent: { $why }. Correct the settings with `keymend config wizard`, and try again.
errors-wizard-needs-a-terminal = The wizard asks questions and needs a terminal. Use `keymend config set` instead.

## What is wrong with a typed activation code

errors-code-foreign-letter = Character { $position } is the letter { $found } (U+{ $number }) of another alphabet, which looks like { $looks-like }. Type it with a Latin keyboard.
errors-code-wrong-character = Character { $position }, { $found }, is never part of an activation code.
errors-code-misread = Character { $position } is { $found }. Compare it with the printed code: it may be { $perhaps }.
errors-code-group = Group { $group } has { $length } characters instead of { $wanted }.
errors-code-length = There are { $length } letters and digits instead of { $wanted }.

## The page

errors-page-is-open = The page is open in your browser. Keep this window open until you are done.
errors-page-not-opened = No browser could be opened. Open this address in a browser on this computer:
errors-page-unseen = The page could not be opened in a browser, and nobody can see a terminal here. Set a default browser, or run `keymend` in a terminal.
errors-page-closed = The page was closed, so Keymend has closed too. Your progress is saved.
errors-page-idle = Nobody used the page for a long time, so Keymend has closed. Your progress is saved.
errors-page-ended = Keymend has closed. Your progress is saved.
errors-page-not-shown = No browser showed the page, so Keymend continues here.
errors-press-enter = Press Enter to close this window.
errors-code-missing = `{ $family }:` is not followed by a code. Write it without a space, such as `{ $example }`.
