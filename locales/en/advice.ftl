# What to do about something that could not be read: after its name and the reason, "event log: no rights. …".
# Whole sentences. { $file }, { $command } and the like stand between backticks.

## Captures and archives

advice-manifest-gone = The list of its files was taken out of the capture. Make the capture again with `keymend collect`.
    .page = The list of its files was taken out of the capture. Make the file again on that computer: in Keymend, under “For my helper”.
advice-capture-damaged = It is damaged. Make the capture again with `keymend collect`.
    .page = It is damaged. Make the file again on that computer: in Keymend, under “For my helper”.
advice-capture-newer = The capture was made by a newer Keymend (`{ $schema }`). Update Keymend and read the capture again.
advice-capture-too-many = It has more files than a capture can have. Make the capture again.
advice-not-in-manifest = It is not in the list of files: it was added later and has not been read.
advice-changed-since = It is not what the list of files says: it was changed or damaged. Make the capture again.
advice-gone-from-capture = The list of files names it, but it is not in the capture. Make the capture again.
advice-capture-without-facts = The capture contains no facts. Make it again with `keymend collect`.
    .page = The capture contains no facts. Make the file again on that computer: in Keymend, under “For my helper”.
advice-facts-not-known = Some of its facts are not known to this version. Use a newer Keymend.
advice-capture-part-broken = It is broken. Make the capture again.
advice-unpacks-too-large = It unpacks to more than Keymend reads. Unpack it and name the part that matters.
advice-cannot-unpack = It cannot be unpacked. Copy it again or create a new one.
advice-member-not-known = The format of its content is not known. Unpack it.
advice-cut-unpacked = It is cut off or damaged. What could be unpacked was read.
advice-others-not-read = The other files in it were not read. Unpack it and name the part that matters.
advice-cut-before = It is cut off or damaged. Everything before that was read.
advice-member-too-large = It is larger than Keymend reads. Unpack it and name the part that matters.
advice-archive-in-archive = It is an archive within an archive. Unpack it.
advice-list-in-archive = The list `{ $file }` is not read inside an archive. Unpack it and name it.
advice-zip-too-large = `{ $file }` is larger than { $mib } MiB. Unpack it and name the folder.
advice-not-a-zip = `{ $file }` is not a complete zip file ({ $why }). Copy it again or create a new one.
advice-empty-zip = `{ $file }` is an empty zip file. Create it again.
advice-zip-not-known = The format of everything in `{ $file }` is unknown. Unpack it and say what a file is with `--as`.
    .page = The format of everything in `{ $file }` is unknown. If you know what it says, type it under “Tell Keymend more”.
advice-zip-not-ordinary = It is packed in a way that Keymend does not support. Create the archive again as an ordinary zip file.
advice-zip-password = The archive was made with a password. Make it again without one.
advice-member-broken = The archive is damaged here ({ $why }). Make it again.
advice-member-leads-out = This is a link, or leads out of the archive, and was left out.
advice-zip-same-name = The archive contains two files of this name, and only the last was read. Unpack it, or create it again.

## Files

advice-is-device = `{ $file }` is a pipe or a device. Name a file, or pipe it in and pass `-`.
    .page = `{ $file }` is a pipe or a device. Choose a file.
advice-no-such-file = Cannot find `{ $file }`. Check the path.
advice-file-no-rights = You do not have the right to read `{ $file }`. Copy it as an administrator, or run Keymend with more rights.
advice-file-not-opened = `{ $file }` could not be opened ({ $why }). Copy it to a local disk and try again.
advice-file-empty = `{ $file }` is empty. Make the capture again.
advice-file-encrypted = The Kaspersky app encrypted `{ $file }`, so only Kaspersky can read it. Attach it to the request.
advice-not-text = `{ $file }` is not text. Name a text, JSON or registry export instead.
advice-json-not-known = `{ $file }` is JSON, but neither a facts file nor output of a control program. Say what it is with `--as`.
    .page = `{ $file }` is JSON, but neither a facts file nor output of a control program. If you know what it says, type it under “Tell Keymend more”.
advice-say-what = The format of `{ $file }` is not recognised. Say what it is with `--as` (`--as log` searches any text), or pass a message from the screen with `--message-file`.
    .page = The format of `{ $file }` is not recognised. If you know what it says, type it under “Tell Keymend more”.
advice-mail-not-known = The email in `{ $file }` contains nothing that Keymend recognises. Pass its words with `--message`.
    .page = The email in `{ $file }` contains nothing that Keymend recognises. If you know what it says, type it under “Tell Keymend more”.
advice-mails-passed-over = Some emails in `{ $file }` are not notifications and were skipped (emails: { $count }).
advice-mail-cut = Only the beginning of the email was read. Save its attachments and name them.
advice-machine-no-answer = It did not answer ({ $state }). Ask this computer again.
advice-machine-no-command = The command was not found there ({ $state }). The Kaspersky app is not installed on this computer, or its control program is in another folder.
advice-machine-no-rights = It refused the command ({ $state }). Give the account that runs it there administrator rights, then ask this computer again.
advice-machine-timed-out = It did not answer in time ({ $state }). Check the connection, then ask this computer again.
advice-machine-said = Its output: { $text }
advice-machine-silent = It answered, but the command printed nothing there. Run it once by hand on this computer to see why, then ask it again.
advice-machine-not-known = The format of its answer is not known. Run `kesl-control --app-info` there.
    .page = The format of its answer is not known. If you know what it says, type it under “Tell Keymend more”.
advice-only-first-parts = Only the first { $most } parts were read. Split the file.
advice-folder-empty = There is no file in `{ $folder }`.
advice-folder-not-known = None of the files in `{ $folder }` has a known format (files: { $count }). Name one and say what it is with `--as`.
    .page = None of the files in `{ $folder }` has a known format (files: { $count }). If you know what it says, type it under “Tell Keymend more”.
advice-folder-too-large = Keymend looks at no more than { $files } files in folders no more than { $deep } deep. Name the folder or file that matters instead of `{ $folder }`.
advice-file-cut = Only the first { $bytes } bytes of `{ $file }` were read. Name a shorter part of it.
advice-reading-failed = Reading `{ $file }` failed ({ $why }). Copy the file to a local disk and try again.
advice-broken-json = `{ $file }` is not valid JSON from { $at } on. Everything before that was read. Correct it and try again.
advice-broken-output = `{ $file }` is broken from { $at } on. Everything before that was read. Make the capture again.
advice-at-line = line { $line }
advice-older-capture = It is an older capture of the same computer ({ $older }). The newer one counts ({ $newer }).
advice-older-than-told = You write that the problem has been solved since. What was read may be from before that, so it does not count. To be sure, run `keymend` on that computer, or run `keymend collect` there and read the new file here.
    .page = You write that the problem has been solved since. What was read may be from before that, so it does not count. To be sure, open Keymend on that computer.
advice-perhaps-same = Nothing shows whether this is the same computer as in `{ $other }`. If it is, name only the newer of the two.
advice-message-cut = Only the first { $most } characters were read. Pass the sentence that names the problem.
advice-message-empty = The message is empty. Pass what the screen says.
advice-words-less = Keymend cannot understand words as well as usual: { $damage }. Install it again.

## Facts files

advice-no-facts = `{ $file }` contains no facts. Write them like { $example }.
advice-facts-wrong = { $problems }
advice-facts-wrong-and-more = { $problems } There are { $more } more such mistakes.
advice-no-such-fact = There is no fact `{ $fact }`.

## Logs and events

advice-log-lines-cut = In `{ $file }`, the ends of lines longer than 64 KiB were not searched (lines: { $lines }).
advice-log-silent = Nothing in `{ $file }` shows a problem with the licence. Name the log of the day when the problem happened.
advice-log-silent-of-late = `{ $file }` ends at { $last }, and nothing from the 90 days before that shows a problem with the licence. Name the log of the day when the problem happened.
advice-events-silent-of-late = None of the newest events mentions the licence, and older ones were not read. Export the log and name the file.
advice-events-timed-out = Windows did not answer in time. Export the log and name the file.
advice-run-as-administrator = You do not have the right to read it. Run `keymend` as an administrator.
    .page = You do not have the right to read it. Start Keymend with administrator rights, or ask the administrator of this computer.
advice-no-event-channel = This product writes no event log. That is not an error.
advice-events-not-readable = `wevtutil` cannot read it. Export it in the Event Viewer and name the file.
advice-events-no-32-bit = This 32-bit program cannot read it. Pass what `wevtutil qe` prints.
advice-last-event-cut = Its last event is cut off. The events before it were read.
advice-no-event = `{ $file }` contains no event that can be read. Export the log again.
advice-no-vendor-event = None of the events in `{ $file }` comes from a Kaspersky app (events: { $events }).
advice-json-lines-broken = Lines of `{ $file }` are not valid JSON (lines: { $lines }). Export the events again.
advice-lines-not-known = Some lines of `{ $file }` have no known format and were skipped (lines: { $count }). The first is line { $line }.
advice-only-first-hosts = Only the first { $most } computers of `{ $file }` were read. Split the file.
advice-only-first-events = Only the first { $most } events of `{ $file }` were read. Split the file.
advice-no-kaspersky-event = `{ $file }` contains no event of a Kaspersky app. Name an export that does.
advice-inventory-silent = The inventory `{ $file }` names no Kaspersky product. Name one of a computer that has one.
advice-center-registers-none = In `{ $file }`, Windows Security Center has no antivirus product registered.
advice-dump-silent = `{ $file }` has no section about a Kaspersky app, so the licence of this computer is not known. Run `kesl-control --app-info` there, or ask Security Center.
    .page = `{ $file }` has no section about a Kaspersky app, so the licence of this computer is not known. Look at the computer itself, or ask its administrator.
advice-xml-entities = `{ $file }` defines XML entities of its own. They were not followed, so something may be missing. Export it without them.
advice-inventory-reckoned = The expiry date in the inventory `{ $file }` is an estimate: the agent for Windows adds the days left to the day of the inventory. To be sure, look at the computer itself.
advice-inventory-no-licence = `{ $file }` shows that the Kaspersky app is installed, but says nothing about its licence.
advice-events-no-reason = Events in `{ $file }` mention the licence, but no reason and no code (such events: { $events }).
advice-events-activated-since = The last event about the licence in `{ $file }` reports an activation. What failed before is over.
advice-events-silent = None of the recent events of the Kaspersky app in `{ $file }` mentions the licence (its events: { $events }).
advice-evtx-too-large = `{ $file }` is larger than { $mib } MiB. Export only the last weeks of the log.
advice-evtx-no-header = The beginning of `{ $file }` is incomplete. Export the log again.
advice-evtx-damaged = Some places in `{ $file }` are damaged (places: { $places }). The other events were read.
advice-evtx-cut = `{ $file }` is cut off. The events before that were read.
advice-kesl-events-silent = None of the newest { $events } events mentions the licence. Older ones of this month were not read. Name a file that contains them.

## Control programs

advice-may-not-run = You do not have the right to run `{ $command }`. Run `keymend` as an administrator.
    .page = You do not have the right to run `{ $command }`. Start Keymend with administrator rights, or ask the administrator of this computer.
advice-command-of-others = `{ $command }` was not run: others can change `{ $place }` and may have put another program there. Allow only root to write there.
advice-command-gone = `{ $command }` is missing, or something that it needs is. Repair the Kaspersky app.
advice-command-does-not-start = `{ $command }` does not start ({ $why }). Repair the Kaspersky app.
advice-command-restart = `{ $command }` did not finish in time and was stopped. Restart the Kaspersky app, then run the command yourself.
advice-command-stopped = `{ $command }` did not finish within { $seconds } s and was stopped.
advice-command-cut = `{ $command }` printed more than { $bytes } bytes. Only the first were read.
advice-command-cut-plainly = `{ $command }` printed too much. Only the beginning was read.
advice-command-not-understood = Keymend does not understand what `{ $command }` printed (exit code { $code }). Run it yourself.
advice-command-failed = `{ $command }` failed: { $said }. Run it as root yourself and read what it says.
advice-app-not-running = The Kaspersky app is not running. Start it, for example with `systemctl start { $service }`, and try again.
advice-activation-no-network = The activation failed because of the network. Check the connection first.
advice-policy-forbids = A policy forbids it. Ask the administrator.
advice-amazon-image = A paid Amazon image does not allow it. Ask whoever provides the image.
advice-app-waits-for-restart = The Kaspersky app is waiting to be restarted. Run `systemctl restart { $service }` and try again.
advice-device-waits-for-restart = The computer must be restarted first. Restart it and try again.
advice-key-in-use = It says only that a key is already in use, not the state of the licence.
advice-light-agent = In Light Agent mode the licence comes from the protection server. Ask the administrator.
advice-standard-mode = The Kaspersky app runs in standard mode, where this command is not possible. Ask the administrator.
advice-run-as-root = Only root can run `{ $command }`. Run `sudo keymend`.
    .page = Only root can run `{ $command }`. Start Keymend with administrator rights, or ask the administrator of this computer.
advice-run-as-root-or-group = Only root and the group `{ $group }` can run `{ $command }`. Run `sudo keymend`.
    .page = Only root and the group `{ $group }` can run `{ $command }`. Start Keymend with administrator rights, or ask the administrator of this computer.
advice-with-exit-code = { $advice } (exit code { $code })
advice-crashed = none (it crashed)
advice-said = it says: { $text }
advice-said-nothing = it printed nothing
advice-said-code = exit code { $code }, { $text }
advice-status-not-known = The subscription status `{ $status }` is not in any known list. Check what the Kaspersky app says about it.
advice-service-silent = The protection service did not answer, so its values mean nothing. Start it and make the capture again.
advice-older-product = { $product } is installed, but Keymend does not know its output. Run `{ $command }` as root and check there whether the licence is valid.
advice-password-protected = The Kaspersky app is protected by a password. Ask the administrator.
advice-avp-silent = `{ $file }` says nothing about the licence. Pass what `avp.com` said about the code.
advice-avp-gone = There is no avp.com in the folder of the Kaspersky app: the app is only partly installed. Repair it.
advice-control-silent = `{ $file }` has no value with a known label. Save the output of `kesl-control --app-info`, run with LC_ALL=C.
    .page = `{ $file }` has no value with a known label. If you know what it says, type it under “Tell Keymend more”.
advice-klnagchk-not-known = `{ $file }` does not look like output of klnagchk. Say what it is with `--as`.
    .page = `{ $file }` does not look like output of klnagchk. If you know what it says, type it under “Tell Keymend more”.

## Windows and its registry

advice-registry-refused = Windows refused to let it be read. Run `keymend` as an administrator.
    .page = Windows refused to let it be read. Start Keymend with administrator rights, or ask the administrator of this computer.
advice-registry-failed = Windows could not read it ({ $why }). Try again, then repair the Kaspersky app.
advice-registry-broken-lines = Lines of `{ $file }` are broken from line { $first } on and were skipped (lines: { $count }). Export the key again.
advice-registry-value-too-large = The value { $name } in line { $line } of `{ $file }` is larger than 1 MiB and was left out. You do not have to do anything.
# The value of a registry key that has no name.
advice-registry-default-value = (default)
advice-registry-part = Only a part of `{ $file }` was read. Export only the key KasperskyLab.
advice-registry-silent = `{ $file }` contains no known value of a Kaspersky app. Export `{ $key }`.
advice-registry-too-deep = Keys deeper than { $deepest } levels were left out. Export the key KasperskyLab with regedit and name the file.
advice-registry-too-many = There are too many keys, and some were left out. Export the key KasperskyLab with regedit and name the file.
advice-value-too-large = The value is larger than 1 MiB and was left out. You do not have to do anything.
advice-folder-gone = The registry names the folder `{ $folder }` of the Kaspersky app, but it is missing: the app was only partly removed. Remove the rest with Kaspersky's removal tool, or install the app again.
advice-databases-never-updated = The Kaspersky app says that its databases were never updated. Run an update.
advice-several-products = Several products are recorded, and nothing shows which one is in use: { $products }. Check which one is installed, and export its key only.
advice-several-products-and-more = Several products are recorded, and nothing shows which one is in use: { $products } and { $more } more. Check which one is installed, and export its key only.
advice-wrong-value = It should contain { $wanted }, but it contains { $held }, which cannot be right. The rest was read.
advice-more-wrong-values = { $more } more values have an unknown format and were skipped. The rest was read.
advice-wanted-unix-date = a date in Unix seconds
advice-wanted-windows-date = a date as Windows counts it
advice-wanted-days = a number of days
advice-wanted-flag = 0 or 1
advice-wanted-version = a version
advice-wanted-day = a day such as 20260524
advice-wanted-ticket = an activation ticket
advice-wanted-date-like = a date such as 05-05-2024 17-00-00
advice-wanted-ticket-date = a ticket with a date as { $name }
advice-wanted-ticket-number = a ticket with a number as { $name }
advice-held-texts = a list of texts
advice-held-binary = binary data
advice-held-number = a number
advice-held-text = a text
advice-agent-without-app = Network Agent says that no Kaspersky app is installed to protect this computer. Install one.
advice-security-providers = Windows did not answer ({ $why }). Look under "Security providers" in Windows Security, and pass what it says with `--message`.
    .page = Windows did not answer ({ $why }). Open the licensing window of the Kaspersky app and type what it shows under “Tell Keymend more”.

## Other things of this computer

advice-no-product = No Kaspersky app was found on this computer. Run `keymend` where it is installed, name a capture of that computer, or pass the message with `--message`.
    .page = No Kaspersky app was found on this computer. Use Keymend on the computer that has the app, choose a file from that computer, or type what the screen says under “Tell Keymend more”.
advice-probe-timed-out = There was no answer within { $seconds } s. Try again later.
advice-mac-version = { $why }, so the version is not known. The window "About { $name }" shows it.
advice-mac-file-unreadable = The file cannot be read
advice-mac-file-binary = The file is a binary property list, which Keymend cannot read
advice-mac-file-no-version = The file names no version
advice-mac-licence = No file and no command shows the state of a licence on a Mac. Open the licensing window of the Kaspersky app and pass what it shows, such as `--answer license.status=expired`.
    .page = No file and no command shows the state of a licence on a Mac. Open the licensing window of the Kaspersky app and type what it shows under “Tell Keymend more”.
advice-one-date-ahead = The clock says { $now }, but { $newest }. One date alone proves nothing: if the date of the computer is wrong, pass `--answer system.clock_behind=yes`.
    .page = The clock says { $now }, but { $newest }. If the date of this computer is wrong, type that under “Tell Keymend more”.
advice-file-is-of = { $path } dates from { $moment }
advice-fact-is = { $label }: { $moment }
advice-hosts-unreadable = It cannot be read ({ $why }). Run `keymend` as an administrator.
    .page = It cannot be read ({ $why }). Start Keymend with administrator rights, or ask the administrator of this computer.
advice-traces-not-listed = Some folders in `{ $folder }` cannot be listed (folders: { $count }; { $why }). Run `keymend` as an administrator.
    .page = Some folders in `{ $folder }` cannot be listed (folders: { $count }; { $why }). Start Keymend with administrator rights, or ask the administrator of this computer.

## Security Center

advice-ksc-not-json = `{ $file }` is not valid JSON in line { $line }. Export it again.
advice-ksc-no-keys = `{ $file }` lists no licence key. Ask Security Center for `LicenseKeys.EnumKeys`.
advice-ksc-more-pages = `{ $file }` is not the whole list: Security Center had more keys (`bEOF` is false). Save the other pages, too.
advice-ksc-key-not-listed = Security Center does not list the key { $key } of this computer. Check whether it was deleted there.
advice-ksc-no-event = None of the events in `{ $file }` is about a licence (events: { $events }).
advice-ksc-device-silent = None of the events of this computer in `{ $file }` is about its licence (events: { $events }).
advice-ksc-lines-passed-over = Some lines of `{ $file }` were skipped or read only in part (cut off: { $cut }, of another vendor: { $others }, no event of Security Center: { $strange }). The first is line { $line }.
advice-ksc-event-alone = Security Center reported: { $event }. That alone does not say whether the licence is valid. Look up the key in Security Center.
advice-ksc-unknown-events = Keymend does not know some licence events that Security Center reported ({ $classes }; events: { $count }). Look them up in Security Center.
advice-ksc-error = Security Center answered with an error instead of data: { $error }. Correct the call and ask again.
advice-ksc-no-date = The date in `{ $name }` cannot be read: `{ $text }`. Look it up in Security Center.
advice-ksc-too-many-keys = Only the first { $most } keys were read. Split the file.
advice-ksc-too-many-devices = Only the first { $most } computers were read. Split the file.
advice-ksc-counts = Security Center counts computers: { $expired } with an expired licence, { $expiring } with one that expires soon. Ask for `LicenseKeys.AcquireKeyHosts` to see which.
advice-ksc-counts-expired = Security Center counts computers with an expired licence: { $expired }. How many have one that expires soon is not in the input. Ask for `LicenseKeys.AcquireKeyHosts` to see which.
advice-ksc-counts-expiring = Security Center counts computers with a licence that expires soon: { $expiring }. How many have an expired one is not in the input. Ask for `LicenseKeys.AcquireKeyHosts` to see which.
advice-ksc-counts-none = Security Center counts no computer whose licence has expired or expires soon.
advice-ksc-counts-contradict = `{ $file }` has two values for the same number (`{ $number }`): { $one } and { $other }. The first was used. Save it again to see which one holds.
advice-ksc-no-counts = `{ $file }` contains no count of licences. Ask for `.1.3.6.1.4.1.23668.1093.1.1` with `snmpwalk -On`.
advice-ksc-snmp-no-agent = The SNMP service knows nothing of Security Center: its SNMP agent is missing there. Install that component on the Administration Server and restart the SNMP service.
advice-ksc-snmp-no-answer = The server did not answer by SNMP. Check its address, the community and that its SNMP service is running, then repeat the walk.

## GetSystemInfo

advice-gsi-cut = The end of the report `{ $file }` is missing. What is there was read. Make the report again.
advice-gsi-no-product = The report `{ $file }` names no Kaspersky product. Make it on a computer where one is installed.

## Why something failed

advice-why-not-found = there is nothing at this place
advice-why-no-rights = you do not have the right
advice-why-timed-out = it took too long
advice-why-invalid = the data is damaged
advice-why-full = the disk is full
advice-why-read-only = it cannot be changed
advice-why-exists = there is already something at this place
advice-why-folder = it is a folder
advice-why-not-folder = it is not a folder
advice-why-closed = the connection was closed
advice-why-refused = the connection was refused
advice-why-other = the system says: { $text }
# What a capture of an older version says in English.
advice-as-written = { $text }

advice-others-not-looked-at = What you write about somebody else's computer was not checked: what was read is about this one. Run Keymend there, or run `keymend collect` there and read the file here.
    .page = What you write about somebody else's computer was not checked: what was read is about this one. Open Keymend on that computer.
advice-other-product-not-read = What you write about { $name } was not checked: what was read is of another product. Run Keymend where { $name } is installed, or say what its window shows.
    .page = What you write about { $name } was not checked: what was read is of another product. Open Keymend where { $name } is installed, or say what its window shows.
