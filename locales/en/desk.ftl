# The help desk's side: what `desk open` and `desk triage` say to an agent, and the drafts of answers to customers.

## One message

desk-not-understood = Not understood
desk-solved = Solved: the customer says that everything works
desk-proof-machine = Evidence: read on the customer's computer.
desk-proof-documented = Evidence: an error code or a text on the screen that Kaspersky documents.
desk-proof-stated = The request from Keymend says so; no evidence came with it.
desk-proof-words = No evidence, only the customer's own words. Confidence: { $percent } %.
# { $topic } is the id of a topic.
desk-stated-otherwise = The request names `{ $topic }`, but the evidence says otherwise.
# { $who } is a word such as "the provider" or "Kaspersky".
desk-who = Who can fix it: { $who }
desk-then = If the steps do not help: { $who }
desk-customer = the customer
desk-nobody = nobody; there is nothing to do
desk-here = your desk
desk-does = What your desk does: { $what }
# What the provider or shop does whose desk this is; stands in desk-does.
desk-does-what = { $task ->
    [bill] Check the customer's bill. If it is paid, extend the subscription with Renew, or with Resume if it is paused; if not, tell the customer what is unpaid.
    [resume] Check whether the bill is paid. If it is, send Resume; the activation code stays the same.
    [cancelled] Check who cancelled the subscription, and until when it runs. It cannot be continued: to go on, the customer needs a new order and gets a new code.
    [activation] Check with GetInfo whether the subscription is active. If it is not, send Activate.
    [status] Check with GetInfo how the subscription stands. Correct it, or tell the customer its status and its expiry date.
    [plan] Check whether the customer's plan was changed. If it was, send the new activation code; the previous one no longer works.
    [second-code] Check until when the customer's subscription with you runs, and tell the customer: another code can be used only after it has ended.
    [send-code] Look up the order, and send the customer the activation code.
    [replace] Look up the code that the customer got from you. If it is wrong, replace it or refund the money; if it is right, ask Kaspersky.
    [payment] Look up the customer's payments and bills, and answer what the customer asks about the money.
    [places] Look up how many places the customer has bought, and offer what the customer needs.
    [renewal] Check whether the renewal is paid and went through. If it is paid, do not sell the customer another licence.
   *[order] Look up the customer's order or subscription, and tell the customer what you find.
}
desk-urgent = Urgent: { $why }
desk-urgent-unprotected = the computer is not protected
desk-urgent-paid = the customer has paid and is waiting
desk-urgent-fraud = somebody may be defrauding the customer
desk-bundle-matches = { $files ->
    [one] The bundle has { $files } file, and it matches the manifest.
   *[other] The bundle has { $files } files, and all match the manifest.
}
desk-bundle-wrong = The bundle was changed after Keymend made it, so it proves nothing. Changed, missing or added: { $files }.
desk-request-id = Request: { $id }
desk-missing = Missing
desk-says = What the customer says
desk-tried = What the customer has already tried
desk-words = What the customer wrote
desk-from-quoted = These are words from the quoted or forwarded message below; the message itself says too little.
desk-not-counted = Lines not counted: quoted { $quoted }, signature { $signature }.
desk-draft-heading = Draft of an answer

# What an earlier message has in common with this one.
desk-same = { $by ->
    [message] The same email as { $id }
    [thread] The same conversation as { $id }
    [order] The same order or contract number as { $id }
    [code] The same activation code as { $id }
    [machine] The same computer as { $id }
   *[person] The same sender as { $id }
}
desk-closed-by = Solved, according to the later message { $id }. No answer is needed.
desk-closes = Says that this is solved: { $ids }
desk-refers-back = The customer refers to an earlier case. Look for it under the customer's name or address.
desk-refers-to = The customer refers to an earlier message: { $id }
desk-refers-to-titled = The customer refers to an earlier message: { $id } ({ $title })

## How a message was read

desk-winmail = The attachment { $name } is in a format that only Outlook opens. Ask the customer to send the message as plain text.
desk-letters-damaged = Some characters in this message are damaged, because the message names the wrong character set.
desk-sent-card = The customer sent details of a payment card, masked here. Delete them from your ticket system, and tell the customer to call the bank.
desk-sent-password = The customer sent a password or a PIN, masked here. Delete it from your ticket system, do not use it, and tell the customer to change it.
desk-date-ambiguous = The date `{ $date }` was not used: nothing here says whether the day or the month comes first.
desk-date-unknown = The date `{ $date }` was not used, because Keymend does not know this way of writing dates.
desk-failed = Keymend failed while it read this message ({ $place }). Open the message in your mail program, and report the failure to the makers of Keymend.
desk-text-cut = Only the first { $kib } KiB of this text were read.
desk-text-of-a-file = The text in the attachment { $name } was read as part of the message.
desk-text-of-a-part = The text of an attachment without a name was read as part of the message.
desk-file-not-read = Attachment { $name }: { $advice }
desk-files-passed-over = Not read, because Keymend does not know the format: { $names } ({ $count }).
desk-pictures-left = Pictures, which Keymend cannot read: { $names } ({ $count }). Look at them yourself.
desk-texts-left = Text in attachments that was not read, because the message says enough by itself: { $names } ({ $count }).
desk-sent-by-a-program = A program sent this message: a delivery report, an automatic reply or a newsletter. It gets no answer.
desk-is-a-log = This is the log of a program, not a message from a customer, so there is no draft.
desk-of-another-service = This message is about another of your services, not about Kaspersky. Pass it on.
desk-language-not-read = Keymend does not understand this language: { $language }. Read the message yourself.
desk-draft-asks-for-screen = The draft only asks for the text on the screen.
desk-of-an-employee = The computer belongs to a company or a school: its administrator looks after the licence.
desk-draft-buys-nothing = The draft tells the customer to buy nothing.
desk-beside = The customer also asks about this, which a colleague has to answer: { $what }.
desk-asked-for-a-customer = A colleague asks this for a customer: the draft is for the customer, and has no recipient.
desk-draft-other-language = Keymend has no draft in { $theirs }, the language of this message. This draft is in { $own }.
desk-draft-language-unknown = It is not clear in which language this message is written; the draft is in { $own }.
desk-attachments-left = { $count ->
    [one] { $count } attachment was not looked at.
   *[other] { $count } attachments were not looked at.
}
desk-several = This message tells of several customers or computers ({ $count }). Handle each one separately.
desk-several-of-one = The customer tells of several problems ({ $count }). Answer each one.
desk-cases-heading = The cases in this message
desk-too-large = The message is larger than { $most } MiB, so it was not read. Save its attachments and open them one by one.
desk-too-large-rest = This message is larger than { $most } MiB, so only its beginning was read. Save its attachments and open them one by one.
desk-sender-without-address = The sender { $name } has no email address here.
desk-sender-unknown = The sender is not named here.
desk-draft-without-recipient = The draft has no recipient.
desk-too-many-parts = The message has more than { $most } parts, so it was not read. Open it in your mail program.
desk-no-text = The message is empty. Ask the customer to send it again.
desk-damaged = The text of this message is damaged, so it was not read. Ask the customer to send it again as plain text.
desk-damaged-archive = The archive { $name } is cut off or damaged, so it was not read. Ask the customer to send it again.
desk-empty = There are no messages in { $mailbox }. Check that it is the right file and that the export is complete.
desk-row-too-long = This row is longer than { $most } MiB, so it was not read.
desk-row-not-read = This row cannot be read. Check that it is a row of JSON or of a table with a column such as `text`.
desk-columns-unknown = Columns of { $mailbox } that were not read, because Keymend does not understand their names: { $columns }.
desk-not-a-mailbox = { $path } is not a mailbox that Keymend can read. Name an mbox, a Maildir, a folder of emails, lines of JSON, or a table with a column such as `text`.
desk-no-such-message = { $mailbox } has no message { $mark }. Take the id from the first column of `keymend desk triage`.
desk-many-messages = { $path } holds several messages. Name one, such as { $path }:1, or sort them all with `keymend desk triage`.
desk-wanted-mailbox = Name an mbox, a Maildir, a folder of emails, lines of JSON, or a table with a column such as `text`.
desk-wanted-template = Name a template file.
desk-template-wrong = The template { $path } cannot be used: { $error }. Correct it, or use another one.
desk-template-value = line { $line }: an answer has no value `{ $name }`. It may use: { $names }
desk-template-without-steps = The template { $path } has no place for the steps, so a draft would not say what to do. Add `{ $steps }` to it.
desk-template-name = The template { $path } is named after no language. Call it `answer.hbs` for every language, or by the code of one, such as `de.hbs`.
desk-template-left-out = The built-in wording is used in its place.

## Many messages

desk-title = Messages at the help desk
desk-column-message = Message
desk-column-language = Language
desk-column-problem = Problem
desk-column-whose = Who can fix it
desk-group-errors = Could not be read
desk-group-fraud = Warn these customers first: possible fraud
desk-group-urgent = Urgent
desk-group-others = The rest
desk-group-solved = Solved, nothing to answer
desk-not-shown = Messages not shown here: { $count }. `--format jsonl` writes them all.
desk-stopped = Stopped. Messages done: { $messages }. Nothing was kept. To be able to continue a run, start it with `--format jsonl -o FILE`, and later add `--resume`.
desk-draft-kept = The draft { $name } was edited, so it was left as it is.
desk-drafts-kept = Drafts that were edited, so they were left as they are: { $count } ({ $names }). `--overwrite-drafts` replaces them, too.
desk-summary = Messages: { $messages }. Not understood: { $not-understood }. Urgent: { $urgent }. Could not be read: { $errors }.

## The draft of an answer. The first line is for the agent, the rest for the customer.

desk-draft-notice = Draft by Keymend. Read and correct it before you send it.
desk-draft-greeting = Hello,
desk-draft-sure = Thank you for your message. We understand that it is about this: “{ $title }”.
desk-draft-unsure = Thank you for your message. It may be about this: “{ $title }”. If it is something else, please tell us what the screen shows.
desk-draft-several = Thank you for your message. You write about several problems: { $titles }.
desk-draft-not-understood = Thank you for your message. To help you, we need to know more. Please send us the exact text or error code on the screen, and the name of your Kaspersky product.
desk-draft-steps = Please try the following:
desk-draft-missing = Please also answer these questions:
desk-draft-whose = { $who ->
    [kaspersky] If that does not help, only Kaspersky support can solve this: https://support.kaspersky.com/
    [shop] If that does not help, please contact the shop that sold the licence: only the shop can change your order.
    [admin] If that does not help, please contact the administrator of your computer, who manages its licence.
   *[provider] If that does not help, please contact the provider of your subscription: only the provider can change it.
}
desk-draft-codes = Please do not send us a whole activation code by email; its last five characters are enough.
desk-draft-card = Your message contains details of a payment card. Other people may be able to read an email, so please call your bank, tell it that the details were sent by email, and ask whether the card has to be replaced. We never need your card details.
desk-draft-password = Your message contains a password or a PIN. Please change it now, wherever you use it. We never need your password, so please do not send it to us or to anybody else.
desk-draft-well = Thank you for letting us know. We are glad that everything works again.
desk-draft-thanks = Thank you for your message. If you need anything else, please write to us.
desk-draft-elsewhere = Thank you for your message. It is not about Kaspersky but about another of our services, so we are passing it on to the colleagues who look after it.
desk-draft-other-matter = Thank you for your message. As far as we can see, it is not about a licence. A colleague will read it and write to you.
desk-draft-pay-once = You tell us that you have already paid, so please do not pay again.
desk-draft-employee = On a computer of your employer or school, the administrator looks after the licence. Please do not buy anything, and tell your administrator or IT department.
desk-draft-fraud = Please do not pay anything, and do not give anybody a code, a password or access to your computer, even if they say that they are calling for us. If you are not sure, call us at the number on your invoice.
# What the draft answers where a customer asks straight out.
desk-draft-answer = { $question ->
    [uninstall-managed] Please do not uninstall anything on a computer of your employer or school: that is for its administrator to decide.
    [uninstall] Please do not uninstall the Kaspersky app: that does not change the licence, and the computer is not protected without it.
    [other-code] Please do not enter another code while you have the subscription with us. Keep that code: it can be used once the subscription has ended.
    [same-seller] Please do not buy from this seller again before this is settled: the next code may have the same fault.
    [buy] Please do not buy anything and do not change your code until this is settled.
    [sign-in] We cannot sign in to your account for you, and we never need your password. Please sign in yourself.
   *[how-long] The subscription still works for a while. The licence window of the Kaspersky app shows until when.
}
desk-draft-beside = You also ask about this: { $what }. A colleague will answer that.
desk-draft-earlier = You write that you had this before. To help us find your earlier message, please tell us its number, or the day on which you wrote to us.
desk-draft-earlier-known = You write that you had this before. We have your earlier message and are reading both together.
# What somebody asks besides; stands in desk-beside and desk-draft-beside.
desk-beside-what = { $matter ->
    [bill] an invoice or a receipt
    [bill-address] the address or name on the invoice
   *[charged-twice] a payment that was taken twice
}
# What a step says at the desk of the provider or shop to which it would send the customer.
desk-draft-instead = { $step ->
    [early] If a new code or key file is paid for and will arrive only after the end, please tell us today, so that we can check whether it can be sent earlier.
    [places] If you need more places, please tell us how many.
    [renewal] If the renewal is not paid for and you have no code, please order it from us.
    [key] If there is no renewed key, please order one from us.
    [administrator] Please ask your administrator: a company manages its licences and devices in Kaspersky Security Center and not in My Kaspersky.
    [card] Please give us your new card on our website or by telephone, never by email. Then ask us on which day we try the payment again.
    [cancel] If you want to use the code instead, please tell us to cancel your subscription. Then wait until the subscription has expired.
   *[pay] If you have not paid our bill yet, please pay it or renew with us. If you have paid, do not pay again.
}
desk-draft-last-signs = { $code ->
    [previous-code] The last five characters of the activation code that you used before
   *[new-code] The last five characters of the activation code that you want to use now
}
desk-draft-ours = We are looking into this and will write to you again.

## Codes of the subscription service

desk-kss-heading = Codes of the subscription service, for the provider's help desk
desk-kss-source = Known from public code of providers, not from a text by Kaspersky.
desk-code-line = line { $line }
desk-code-subscriber = subscriber { $number }
desk-kss = { $code ->
    [c1] Activate was sent, but this SubscriberId is already active. Get the code with GetInfo, and give it to the customer again.
    [c2] This SubscriberId is not active yet. Send Activate.
    [c3] Renew was sent with an expiry date that is earlier than the current one. Correct the date.
    [c4] The subscription is already cancelled for good (HardCancel). It needs a new SubscriberId, and the customer gets a new code.
    [c5] This SubscriberId is not known. Check whether it is the right account, and whether the service was ever ordered.
    [c6] The same order was sent twice. Ignore this error, and check the status with GetInfo.
    [c8] Your pool of activation codes is empty. Ask Kaspersky for more; the customer has done nothing wrong.
    [c9] The product id is not known. Correct your configuration.
    [c101] The term is shorter than 28 days. Make it longer.
    [c103] The start date is in the future. Check the clock of your server, and let the subscription start now.
    [c105] The subscription is cancelled (SoftCancel) and cannot be activated. Make a new order.
    [c202] Renew was sent for a subscription without an expiry date. There is nothing to renew: look for a pause or an unpaid bill.
    [c204] Renew was sent while the subscription is paused. Send Resume instead; the code stays the same.
    [c303] SoftCancel was sent while the subscription is paused. Send Resume first, or send HardCancel.
    [c304] The date of the cancellation is more than 14 days ago. Choose a later date.
    [c401] Only a subscription without an expiry date can be paused.
    [c402] The subscription is already paused.
    [c501] Resume was sent, but the subscription is active. The problem is elsewhere: let the customer refresh the status on the device.
    [c601] Your contract does not allow this command.
    [c602] An attribute is wrong, such as a date before 2008 or before the start.
    [cactivate] Starts a subscription and gives its code. The product and the number of devices cannot be changed while it runs: for another plan, cancel it with HardCancel and send a new Activate. The customer then gets a new code.
    [crenew] Moves the expiry date of a subscription that has one. For a paused subscription, Resume is the command to send.
    [cpause] Pauses a subscription that has no expiry date, usually because a bill is unpaid. It is ended by Resume, and the code stays the same.
    [cresume] Ends a pause. The customer needs no new code.
    [csoftcancel] Cancels a subscription, but not while it is paused. Afterwards it cannot be activated again: the customer needs a new order.
    [chardcancel] Cancels a subscription for good, also when a customer changes to another plan. The old code stops working, and the customer needs the new one.
   *[c99] An unknown error. Try again, then ask Kaspersky.
}
desk-kss-customer = For the customer: { $answer }
# What the desk answers a customer; each word names a group of codes.
desk-kss-answer = { $answer ->
    [again] Your subscription is active and your activation code has not changed. We are sending it to you again.
    [started] We are activating your subscription. You will receive your activation code as soon as it is active.
    [order] Your previous subscription has been cancelled and cannot be continued. If you order a new one, you will receive a new activation code.
    [account] We cannot find your subscription. Please tell us your customer number and when you placed the order.
    [pool] We have no activation code left for you at the moment. This is not your fault; please do not pay again. We will send you the code as soon as we have it.
    [endless] Your subscription has no expiry date, so there is nothing to renew. We are checking whether it is paused or a bill is unpaid.
    [paused] Your subscription is paused. As soon as it is resumed, your licence works again with the activation code that you already have.
    [cancel] Your subscription is paused. Please tell us whether you want it to be cancelled immediately.
    [dated] A subscription with an expiry date cannot be paused. It runs until that date.
    [active] Your subscription is active with us. Please refresh the subscription status in the Kaspersky app, and write to us if it still shows something else.
    [changed] Your previous subscription was ended, for example by a change of plan, and its activation code no longer works. If you have a new subscription, please enter its new activation code in the Kaspersky app.
    [plan] When your plan with us is changed, you get a new activation code, and the previous one stops working. You do not need to buy or order anything: the new code comes from us. As soon as you have it, please enter it in the Kaspersky app.
   *[ours] The mistake is on our side; there is nothing you need to do. We will write to you as soon as it is corrected.
}
