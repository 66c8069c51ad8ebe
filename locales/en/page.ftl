# The page: the whole job in the person's browser.

# The name of this language, in this language.
page-own-name = English

## On every page

page-skip = Skip to the content
page-menu = Menu
page-nav-answer = What is wrong
page-nav-steps = Steps
page-nav-requests = My requests
page-nav-helper = For my helper
page-language = Language
page-change-language = Change
page-end = Close Keymend
page-privacy = This page comes from Keymend on this computer. Nothing leaves this computer unless you click a button that says so.
page-ended-title = Keymend has closed
page-ended-text = Keymend has closed. You can close this tab. Your progress is saved; start Keymend again to continue.
page-looking-title = Looking…
page-looking-text = Keymend is looking at this computer. This can take a minute. The page continues by itself.
page-working = Keymend is still working on it…
page-copied = Copied.
page-copy = Copy
page-to-answer = Back to what was found
page-not-found = This page does not exist
page-not-found-text = The address may be old. Everything that Keymend found is on the first page.
# The heading above an error.
page-trouble = That did not work
page-trouble-because = Keymend could not do this: { $why }
page-no-such-request = There is no request { $number }. It may have been moved or deleted.
page-request-is-over = This request has already been sent or settled, so it can no longer be changed.
page-nothing-to-write = No problem was found that you could write about. First tell Keymend what the screen says.
page-mail-wrong = "{ $given }" is not a valid email address, so it was not saved; everything else was. Write it like help@example.org.
page-uploads-full = Keymend takes at most { $size } MB of files in one session. Close Keymend, start it again, and choose fewer files.
page-too-large = That is more than Keymend takes at once: at most { $files } files and { $size } MB. Go back and send less.
page-incomplete = What you sent did not arrive completely. Go back and try again.
page-not-here = This page belongs to the browser that Keymend opened. To see it here, start Keymend again.
page-used-already = This address works only once and has already been used. Close this page and start Keymend again.

## What is wrong

page-start-steps = Show me the steps
page-write-support = Write to support
page-question-title = One question
page-answer-button = Continue
page-not-known = I don't know
page-another-choice = Something else
page-go-back-question = Undo my last change
page-which-machine = Which computer is it about?
page-choose = Choose one
page-machine-button = Continue
page-now-title = What you can do now
page-now-tell = Type what the screen says, word for word.
page-now-files = Give Keymend a file, such as a GetSystemInfo report or a capture of the computer.
page-now-write = Or write to support: they can help you with what is known already.
page-tell-title = Tell Keymend more
page-tell-label = What does the screen say, or what happened?
page-tell-hint = Your own words in any language, or the exact text of the window. An activation code that you type here is not kept.
page-tell-button = Use this
page-taken-out = { $count ->
    [one] Keymend took out one private value, such as a card number, a password or a code. Nobody needs it to help you. Never give it to anybody who asks for it.
   *[other] Keymend took out { $count } private values, such as a card number, a password or a code. Nobody needs them to help you. Never give them to anybody who asks for them.
}
page-files-title = Read files instead of this computer
page-files-label = Files
page-files-hint = A capture from Keymend, a GetSystemInfo report, an exported registry or log file. Choose several at once, or drop them here. A photo is not read, but you can attach it to a request.
page-files-button = Read these files
page-files-from = Read instead of this computer:
page-forget = Look at this computer instead
page-no-file = Choose at least one file, and at most { $most }.
page-picture-kept = { $file }: Keymend does not read pictures. You can attach this one when you write to support.
page-pictures-title = Pictures that you can attach when you write to support:
page-file-read = read
page-file-not-read = nothing in it could be used
page-how-we-know = How we know
page-no-evidence = Nothing proves it yet.
page-looked-title = What was looked at
page-nothing-looked = No Kaspersky app was found here, and no file was read.
page-not-read-title = What could not be read
page-look-again = Look again
page-others-title = It could also be
page-possible = possible

## Steps

page-steps-title = Steps
page-no-steps = There is nothing to do: no problem was found. If something is wrong all the same, tell Keymend what the screen says.
page-continues = You continue where you stopped.
page-progress-damaged = Your saved progress is damaged, so the steps start over. The damaged file is now { $path }.
page-place = Step { $number } of { $steps }
page-careful = Careful:
page-worked-if = It worked if:
page-agree = I understand, and I want to do this step
page-did-it = I did this
page-did-it-work = Did it work?
page-yes = Yes
page-no = No
page-not-sure = I'm not sure
page-skip-step = Skip this step
page-step-back = Previous step
page-explain = Why?
page-waiting-title = Waiting
page-waiting-until = There is nothing to do until { $moment }. You can close Keymend; your progress is saved.
page-counts-from = Keymend knows the day of the payment but not the hour, so the time counts from { $moment }, the latest possible moment.
page-time-left = { $hours } h { $minutes } min left
page-look-now = Check now
page-reminder-button = Add to my calendar
page-open-page = Open the page
page-run-title = Keymend can run this command for you
page-run-agree = Run exactly this command on this computer
page-run-button = Run it
page-your-code = Your activation code (it is not kept)
# Stands for the code in a command that is shown.
page-code-stand-in = YOUR-CODE
page-agree-first = Tick the box first; nothing was done.
page-not-a-code = That is not an activation code: it has four groups of five letters and digits. Nothing was run.
page-ended-well = `{ $command }` ended without an error.
page-ended-with-error = `{ $command }` ended with error { $code }.
page-ended-early = `{ $command }` did not finish and was stopped.
# Read aloud before a step.
page-done-mark = Done:
page-skipped-mark = Not done:
page-not-yet = Not yet: nothing has changed so far. Try the step again, or skip it.
page-not-yet-wait = Nothing has changed yet. Check again after { $moment }.
page-changed = The problem is now a different one: { $title }
page-could-also-be = It could also be: { $title }
page-nothing-further = No further step is known for this problem.
page-fixed = Fixed: it worked
page-fixed-text = There is nothing more to do.
page-run-out = That was the last step. If the problem is still there:
page-what-else = Write to support: everything you tried is put into the request.
page-next-problem = Try the next problem
page-restart = Start these steps over
page-stop-text = You can stop at any time. Your progress is saved, and Keymend continues there the next time.

## A request to support

page-request-title = Request { $number }
page-request-about = About:
page-request-state = State:
page-request-is-there = You already have a request about this problem. Here it is.
page-to-whom = Who receives it
page-why-them = Why:
page-to-kaspersky = Kaspersky support
page-to-provider = Your provider
page-to-shop = The shop
page-to-admin = Your administrator
page-because-they-can = They can solve this problem.
page-because-chosen = You chose them.
page-because-provider = Your provider manages the subscription, and only they can change it.
page-because-administrator = An administrator manages the licence of this computer.
page-because-kaspersky-sold = You bought the licence from Kaspersky itself.
page-change-addressee = Send it to somebody else, or write it in another language
page-addressee-label = Recipient
page-provider-label = Name of the provider or shop
page-mail-label = Their email address
page-letter-language = Language of the request
page-telephone = Telephone:
page-fields-title = What the request says
page-missing-count = { $count ->
    [0] Nothing is missing.
    [one] One required field is still empty.
   *[other] { $count } required fields are still empty.
}
page-masked-hint = Activation codes and keys are shown with asterisks, and leave that way, unless you type one and tick the box below it.
page-missing = still missing
page-optional = optional
page-more-title = Add something else (optional)
page-give-in-full = Give this code in full, in this request only
page-save-fields = Save
page-preview-title = How it will arrive
page-preview-text = This is the whole text. Private values are replaced by placeholders, except for what you give yourself in the fields, such as your name and how you can be reached.
page-preview-labels = An email also ends with these lines for the help desk's system. They repeat what the letter says:
page-subject = Subject:
page-copy-all = Copy the whole text
page-attachments-title = What goes with it
page-in-one-file = All of this leaves in one file: { $name }
page-as-it-is = exactly as it is, not checked by Keymend
page-file-size = { $kilobytes } KB
page-values-removed = { $count ->
    [0] no private values were found in it
    [one] one private value was replaced
   *[other] { $count } private values were replaced
}
page-lines-dropped = { $count ->
    [one] one line was left out
   *[other] { $count } lines were left out
}
page-wanted-title = They also ask for
page-attach-label = Attach files
page-attach-hint = Private values are taken out of text files. A photo is attached only after you have agreed to it.
page-attach-button = Attach
page-picture-label = A picture that is not attached yet:
page-picture-agree = I have looked at this picture. It may leave exactly as it is.
page-picture-button = Attach this picture
page-nothing-attached = Nothing was attached. Choose a file, or tick the box at the picture.
page-file-left-out = A file was left out: { $reason }
page-steps-left-out = The record of your steps could not be read and is not in the request.
page-leave-title = Send it
page-leave-text = Nothing has been sent. Choose how it leaves.
page-on-page-text = They take requests on a web page. Open it, and copy the fields from above into its form.
page-open-their-page = Open their page
page-mail-program = Open in my mail program
page-save-eml = Save as an email draft
page-save-eml-hint = Opens in most mail programs, with the attachments.
page-save-bundle = Save the attachments as a ZIP file
page-print-it = Print or save as PDF
page-send-it = Send it with Keymend
page-no-address = Keymend knows no email address for them. Enter one above, or print the request.
page-close-request = This request is settled
page-print-hint = Press Ctrl+P (⌘P on a Mac), or use the button. To get a PDF, choose "Save as PDF" as the printer.
page-print-button = Print
page-back-to-request = Back to the request

## Sending

page-send-title = Send this now?
page-send-text = Exactly this leaves your computer, by your mail server:
page-send-to = To:
page-send-from = From:
page-text-label = Text
page-send-agree = I have read it. It may be sent.
page-send-now = Send now
page-sent = The mail server has taken your request.
page-not-sent = It was not sent: { $reason }. The request is kept; you can try again.
page-perhaps-sent = It may have been sent: { $reason }. Ask whether it arrived before you send it again.

## My requests

page-requests-title = My requests
page-requests-text = Each request is kept on this computer.
page-no-requests = You have not written a request yet.
page-request-number = Request
page-state-draft = not sent
page-state-uncertain = may have been sent
page-state-sent = sent
page-state-closed = settled
page-state-damaged = damaged; it cannot be read

## For a helper

page-helper-title = Let somebody else look
page-make-capture = Make a file for my helper
page-again-capture = Make it again
page-helper-text = Keymend can put what it sees on this computer into one file. Give it to somebody you trust: they can open it with Keymend on their own computer.
page-helper-never = Names, addresses and codes are replaced before the file is made. You see what is in it before you save it, and nothing is sent.
page-made-title = What is in the file
page-made-values = What Keymend saw
page-made-texts = Texts, with their number of lines
page-save-capture = Save the file
page-capture-size = The file has { $kilobytes } KB.
page-lines-left-out = { $count ->
    [one] One line that Keymend does not understand was left out.
   *[other] { $count } lines that Keymend does not understand were left out.
}
page-not-read-count = { $count ->
    [one] One thing could not be read.
   *[other] { $count } things could not be read.
}
page-helper-no-product = No Kaspersky app was found on this computer.
page-open-title = Open a file that somebody gave you
page-open-text = Keymend then shows what is wrong on their computer.
