# The report: what `diagnose`, `explain` and `topics show` say, on the terminal, as Markdown and as an HTML page.

# Where a topic has no texts in the language of the report.
report-topic-in-english = This topic is not available in English yet.

## The finding on top

report-looked-at = looked at
# An antivirus product and how Windows Security Center has it, below the place where that was read.
report-registered = { $name }: { $state }
# These stand in lists.
report-protection-on = protection on
report-protection-off = protection off
report-protection-paused = protection paused
report-databases-current = databases up to date
report-databases-outdated = databases out of date
report-possible = Possible, not proven.
report-why = Why
report-what-to-do = What to do
# Before what cannot be undone, or costs something.
report-careful = Careful:
# Before what shows that a step worked.
report-worked-if = It worked if:
# Before what is not known, as a list of labels of facts.
report-would-decide = To be sure, Keymend needs to know: { $facts }.

## Who can fix it

report-owner-for-information = Nothing to fix; for your information.
report-owner-before-the-end = Renew it before it expires.
report-owner-person = You can fix this yourself.
report-owner-kaspersky = Kaspersky support has to fix this.
report-owner-provider = Your subscription provider has to fix this.
report-owner-shop = The shop that sold the licence has to fix this.
report-owner-admin = Your administrator has to fix this.
report-owner-you-as-admin = If you administer this computer, you can fix this yourself.
report-owner-nobody = Nobody has to do anything now.

## The rest

report-also-true = Also true
report-also-possible = Also possible
# Above the answer to what was asked beside a failure.
report-your-question = Your question
report-no-match = What you say and what this computer shows do not match
report-no-match-line = You describe "{ $title }", but this computer shows: { $fact } ({ $place }).
report-no-match-check = Check two things first: that the file is from the computer you mean, and what the licence window on that computer shows today.
report-two-sayings = Two things that you say do not match
report-two-sayings-line = You describe "{ $title }", but you also say: { $fact }.
report-sources-disagree = Sources disagree
report-sources-disagree-line = { $fact }: { $value } ({ $place }), but also { $other-value } ({ $other-place }). Keymend trusts the first.
report-told-secrets = A private value in your text
report-told-secrets-line = Your text contained a card number, a password or the like. Keymend has hidden it here and does not need it. Support never needs it either: leave it out when you write to anybody.
report-could-not-check = Could not check
report-could-not-check-line = { $source }: { $reason }. { $advice }
report-reason-not-found = not found
report-reason-not-looked-at = not looked at
report-reason-not-installed = not installed
report-reason-no-rights = no rights
report-reason-timed-out = timed out
report-reason-empty = empty
report-reason-too-large = too large
report-reason-damaged = damaged
report-reason-not-understood = not understood
report-reason-older = older
report-aside = Seen on this computer, but not used, because it has no Kaspersky app
report-everything-known = Everything that is known
report-this-computer = this computer

## The question

report-question = One answer would narrow this down
report-answer-with = Answer with:
report-save-text-first = Your text is too long to repeat in a command: save the text to a file first, and name that file in place of `FILE`.

## The last line

report-for-desk = This is for the provider's help desk: the code above says what is wrong and what the help desk does.
report-cannot-tell = Cannot tell: too little is known about the licence.
report-too-little-known = Too little is known about the licence.
report-nothing-wrong = Nothing is wrong: { $title }.
report-ends-on = The licence expires on { $day }.
report-reserve-takes-over = The licence expires on { $day }; the reserve code takes over then.
report-may-come-until = It may take until { $moment }.
report-days-left =
    { $count ->
        [one] { $count } day is left.
       *[other] { $count } days are left.
    }
report-cannot-tell-yet = Cannot tell yet. It may be: { $title }.
report-cannot-tell-ends = Cannot tell: what was read gives the licence two different expiry dates. Check in the licence window which one is right.
# Where somebody only asked something, and nothing was read.
report-only-asked = This answers your question. Nothing that you wrote says that something fails, and Keymend has not seen the licence itself.
report-well-by-words = You say that it works, and nothing speaks against it: there is nothing you need to do. Keymend has not seen the licence itself.
report-read-in-part = What could be read is in order: { $title }. But not everything that you named could be read, so Keymend cannot say that nothing is wrong.
report-problem = Problem: { $title }.
report-ends-today = The licence expires today.
report-machines = Computers: { $all }. With a problem: { $problems }. Not certain: { $unsure }. In order: { $fine }.
# A file that was read beside captures of computers, and names none.
report-file-of-no-computer = { $file } (names no computer)
report-files-of-no-computer = Files that name no computer: { $all }. With a problem: { $problems }.
report-ends-in-days = { $days ->
    [0] Nothing is wrong yet, but the licence expires in less than a day.
    [one] Nothing is wrong yet, but the licence expires in { $days } day.
   *[other] Nothing is wrong yet, but the licence expires in { $days } days.
}
report-fraud = Do not pay and give nobody access: somebody may be trying to cheat you.
report-probably = Probably: { $title }.
report-certain = What is certain: { $title }.
# Before the command that writes the request.
report-steps-do-not-help = If the steps do not help:

## What `explain` says

report-code-heading = If this is an activation code
report-code-shape = Form: { $shape }.
report-code-well-formed = A code of the correct form can still be invalid.
report-understands-less = Keymend cannot understand words as well as usual: { $damage }. Install it again.
report-unknown-code = { $code } is a code of a known kind, but its meaning is not published. Send it to support with the exact text that was shown.
report-what-led-to-it = What led to it
report-what-you-mentioned = What you mentioned
report-could-also-be = It could also be
report-other = { $title } ({ $id })
report-other-by = { $title } ({ $id }), because of { $words }
report-not-sure = Not sure. The exact text or code on the screen, or `keymend diagnose` on a capture, would help.
report-not-a-licence-problem = This is not a licence problem.
report-not-recognised = Not recognised. Give the exact text or code that the screen shows, or run `keymend diagnose` on a capture.
report-text-not-recognised = This text is not recognised.
report-which-is-closest = Keymend is not sure what this means. Which of these is closest?
report-text-not-spoken = Keymend does not speak it, so it answers in English.
report-text-language = The text is in { $language ->
    [ar] Arabic
    [cs] Czech
    [da] Danish
    [de] German
    [el] Greek
    [en] English
    [es] Spanish
    [fa] Persian
    [fi] Finnish
    [fr] French
    [he] Hebrew
    [hu] Hungarian
    [id] Indonesian
    [it] Italian
    [ja] Japanese
    [ko] Korean
    [nl] Dutch
    [no] Norwegian
    [pl] Polish
    [pt] Portuguese
    [ro] Romanian
    [ru] Russian
    [sk] Slovak
    [sv] Swedish
    [th] Thai
    [tr] Turkish
    [uk] Ukrainian
    [vi] Vietnamese
    [zh] Chinese
   *[other] another language
    }.
report-closest-how = Add `--closest NUMBER` to see what to do about one of them. If none fits, give the exact text or code that the screen shows, or run `keymend diagnose` on a capture.
report-guess = This is a guess from your description; nothing confirms it yet.
report-sources = Sources

## Headings of the pages

report-how-we-know = How we know
report-what-was-looked-at = What was looked at
report-possible-title = Possible: { $title }
report-finding = { $title } ({ $code } { $id })
report-finding-possible = { $title } ({ $code } { $id }) (possible)

# A word that was found in a text.
report-quoted = "{ $words }"

# Two parts of a list, of which the first may be a list itself.
report-list = { $first }, { $second }
