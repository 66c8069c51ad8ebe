# What the commands tell on stderr while they work, after "keymend: ", and what they ask.

## Questions. After them a person types something.

told-number-or-nothing = Number, or nothing if none fits:
told-write-these-texts = Write these texts into the capture? [yes/no]
told-send-it = Send it? [yes/no]
told-ask-begin = Keymend asks what it needs to write and send requests. Press Enter to leave a setting as it is. Keymend stores no password.
told-ask-name = Your name
told-ask-from = The email address that you write from
told-ask-server = Your mail server, such as smtp.example.org, or the path of a local mail program
told-ask-port = Its port; Enter for the usual one
told-ask-security = Encryption: `tls` (port 465) or `starttls` (port 587)
told-ask-user = Your login name at the mail server
told-ask-password = A command that prints the password, such as `pass show mail`, or the path of a file that holds it
told-ask-done = The settings are saved in { $path }.
told-ask-stopped = Stopped; no setting was changed.
told-ask-test = Send a test message to { $address }? [yes/no]
told-test-subject = Test message from Keymend
told-test-body = This is a test message. Your mail settings work: Keymend can send requests for you.
told-test-look = Check that the message arrives at { $address }; it may be in the spam folder.
told-enter-skips = { $question } (Enter skips, q stops asking)
told-type-contact = Please type an email address or a telephone number.
told-type-words = Please answer in words.
told-type-name = This looks like an order number, a code or an address, not like a name. Please type the name.
told-type-mail = Please type an email address, such as name@example.org.
told-type-date = Please type a date, such as { $day }.
told-type-count = Please type a number, such as 3.
told-answer-yes-or-no = Please answer yes or no.
# Offered where a person's text is in another language than the report. It is said in the language of the text.
told-switch-language-how = This text seems to be in English. Add `--language en` to get the answer in English.

## What is done

told-still-waiting = Still waiting for an answer: { $probe }.
told-capture-written = { $path } has { $facts } values; { $missing } sources could not be read. Diagnose it with `{ $command }`.
told-lines-left-out = Lines that Keymend does not understand were left out: { $lines }. `--whole` adds them.
told-setting-set = { $key } is set in { $path }.
told-left-out = Left out: { $why }
told-kept-as-value = `{ $kept }` is not the name of a kind, so it is kept as a value.
told-map-kept = The list of replaced values is in { $path }. Keep that file private.
told-not-shown = (not shown)
# What was replaced in a file: { $what } is a list such as "mail 2, person 1".
told-replaced = { $path }: replaced { $what }.
told-replaced-nothing = nothing
told-read-as = It was read as { $encoding }.
told-lines-not-readable = { $lines ->
    [one] One line that cannot be read was left out: { $numbers }.
   *[other] { $lines } lines that cannot be read were left out: { $numbers }.
}
told-topics-checked = Keymend checked { $files } topic files: its own{ $folders }. Mistakes: { $complaints }.
told-and-folder = { " " }and those in { $folder }
told-fill-in = Fill in what is marked FILL IN. `{ $command }` names each blank that is left.
told-templates-checked = Templates checked: { $letters }; languages: { $languages }. Mistakes: { $complaints }.

## Tickets

told-ticket = Ticket { $number }: { $state }.
told-ticket-damaged = Ticket { $number }: { $why }
told-state-draft = draft
told-state-sending = interrupted while it was being sent
told-state-uncertain = perhaps sent
told-state-sent = sent
told-state-closed = closed
told-did-create = written
told-did-edit = changed
told-did-not-send = not sent
told-did-reopen = reopened
told-did-note = answer noted
told-did-not-look-up = could not be looked up
told-their-number = Their number: { $number }
told-noted = Noted in ticket { $number }.
told-noted-answer = Answer noted on { $day }: { $text }
told-state-at-desk = Ticket { $number } is ticket { $theirs } in { $system }: { $status }, last changed { $updated }.
told-state-at-desk-undated = Ticket { $number } is ticket { $theirs } in { $system }: { $status }.
told-no-ticket-fits = No ticket fits.
told-no-tickets = There are no tickets yet. `keymend ticket new` writes one.
told-stopped-kept = Stopped. What you answered is saved as ticket { $number } in { $path }. Run `{ $edit }` to continue.
told-stopped-empty = Stopped. Nothing was saved.
told-type-code = This does not look like a code or a key: those are groups of letters and digits, such as ABCDE-12345-FGHJK-67890. Type it, or press Enter if you do not have it.
told-type-some-number = Please type the number; this is none.
told-type-thing = This is an email address. Please type the name.
told-stays-empty = That does not fit either, so this field stays empty.
told-whose-licence = These files are from another computer. If the licence is not yours, type whose it is, such as the name of your customer. If it is yours, press Enter.
told-own-words-stay = Keymend does not translate your own words: they stay in { $words }, while the rest of the letter is in { $letter }.
told-providers-checked = Provider files checked in { $folder }: { $files }. Mistakes: { $complaints }.
told-older-tickets = Older tickets: { $count }. `keymend ticket list --all` shows them too.
told-ticket-is-closed = Ticket { $number } is closed. Its folder { $path } stays.
told-state-handed-over-on = handed over on { $day } { $by ->
    [form] by form
    [phone] by telephone
    [letter] by letter
    [email] by email
    [chat] in a chat
   *[in-person] in person
}
told-did-hand-over = handed over
told-several-open = More than one ticket is open:
told-which-number = Which one? Type its number; Enter leaves.
told-close-ticket-of = Close ticket { $number } ({ $whose })? [yes/no]
told-ticket-of-is-closed = Ticket { $number } ({ $whose }) is closed. Its folder { $path } stays.
told-same-problem = Ticket { $number } is about the same problem and stays as it is.
told-same-problem-of = Ticket { $number } ({ $whose }) is about the same problem and stays as it is.
told-name-the-customer = Some tickets do not say whose they are. Name the customer with `{ $edit }`.
told-then-hand-over = Once you have handed it over, record that with `{ $command }`.
told-ticket-kept = Ticket { $number } is saved in { $path }.
told-request-kept = Request { $number } is saved in { $path }.
told-for-reading = The same letter in your language, for reading: { $path }
told-look-then-send = Look at it with `{ $look }`, then send it with `{ $send }`.
told-open-page = Open { $page } and enter it there field by field.
told-give-address = Give the address with `{ $edit }`, or write a draft with `{ $export }`.
told-add-address = Add the address with `{ $edit }`.
told-attached = Attached: { $file }
told-in-bundle = In it: { $file }
# Notes behind an attached file and its size.
told-file = { $name }, { $bytes } bytes
told-file-with-notes = { $name }, { $bytes } bytes ({ $notes })
told-file-notes = { $first }; { $second }
told-file-unchecked = as it is, not checked
told-file-replaced = replaced: { $what }
told-file-lines-left-out = lines left out: { $lines }
told-to = To: { $to }
told-subject = Subject: { $subject }
told-queue = Queue: { $queue }
told-from = From: { $from }
told-opened-in-mail = The draft is open in your mail program. Once you have sent it there, record that with `{ $command }`.
told-text-not-changed = The text was not changed.
told-took-card = Keymend has not kept your card number or anything else from your card. Nobody at Kaspersky needs it. If you sent it to somebody, tell your bank.
told-took-password = Keymend has not kept your password, PIN or one-time code. Nobody at Kaspersky needs it. If you sent it to somebody, change it.
told-took-personal = Keymend has not kept your personal number or date of birth. Nobody at Kaspersky needs it.
told-looks-like-card = This looks like the number of a payment card. Keymend has not kept it, and nobody at Kaspersky needs it. If you sent it to somebody, tell your bank.
told-addressed-to = Addressed to { $to }, because { $why }.
told-addressed-to-named = Addressed to { $to } ({ $name }), because { $why }.
told-to-kaspersky = Kaspersky
told-to-provider = the provider
told-to-shop = the shop
told-to-admin = the administrator
# Why somebody receives a request: after "because".
told-why-chosen = you named them
told-why-can-solve = they can solve this problem
told-why-provider = the subscription is managed by a provider, and only the provider can change it
told-why-administrator = an administrator manages the licence of this computer and asks others where needed
told-why-bought-from-kaspersky = the licence was bought from Kaspersky itself, which is therefore the shop
told-why-chosen-instead = { $why }; the diagnosis would have chosen { $other }: { $other-why }
told-not-filled-in = Not filled in: { $fields }. Fill one in with `--set { $first }=...`.
told-reach-note = What is known about { $name }: { $note }
told-reach-unknown = Keymend does not know how to reach them. Look on the bill, in the contract or on their website for a telephone number or an address.
told-reach = How to reach { $name }: { $how }.
told-steps-set-aside = The record of the steps is damaged and left out. It is now in { $path }.
told-steps-left-out = The record of the steps is left out: { $why }
told-read-attached = Read the attached files before you say yes. They are in { $folder }.
told-sending-again = Sending again with the same Message-ID { $id }. The addressee may get it twice.
told-trying-again = { $seconds ->
    [one] { $why }. Trying again in { $seconds } second.
   *[other] { $why }. Trying again in { $seconds } seconds.
}
told-sent = Sent. The mail server says: { $reply }
told-sent-to-desk = Sent: { $reply }.
told-desk-took-it = ticket { $number } in { $system }
told-desk-was-there = it had already arrived, as ticket { $number } in { $system }, and was not sent again
told-desk-added-it = added to the ticket in { $system }
told-desk-had-it = it had already been added to the ticket in { $system } and was not sent again
told-desk-looks-up = Checking whether the request has already arrived: { $system }.
told-mail-program-took-it = the local mail program took it
told-from-keymend = what Keymend found
told-step-done = done
told-step-waited = waited
told-step-waited-until = waited until { $until }

## What is written into the record of a step

told-step-worked = done, and it worked
told-step-has-not-helped = done, but it has not helped
told-step-not-done = not done
told-step-run = run by Keymend
told-step-changed = the problem is now another one
told-step-not-agreed = not agreed to
told-tried-run = Run by Keymend: “{ $step }”
told-tried-has-not-helped = Done, did not help: “{ $step }”
told-tried-worked = Done, and this step worked: “{ $step }”
told-tried-waits = Done, waiting until { $until }: “{ $step }”
told-tried-done = Done: “{ $step }”
told-run-exit-code = exit code { $code }
told-run-too-long = stopped because it took too long
told-run-interrupted = interrupted
told-run-printed = it printed: { $text }
told-dry-run = Dry run: nothing was sent. To send it, run `{ $command }`.
told-paper-kept = The file { $name } was changed outside Keymend. That version is kept as { $kept }.
told-paper-edited = The file { $name } was changed outside Keymend, and the change is not part of the request. To change the request, run `{ $command }`.
