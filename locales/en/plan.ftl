# The plan: `fix` as a document, on the terminal, as Markdown and as an HTML page; and the entry for a calendar.

plan-no-problem = No problem found
# Before a question, whose possible answers stand behind it.
plan-first-answer = First answer this, with `--answer`:
plan-one-answer = One answer would narrow this down:
plan-question = { $question } ({ $answers })

## What Keymend can do for a step

plan-page = Page: { $address }
plan-text = Text: { $text }
plan-command = Command: { $command }
plan-your-code = YOUR-CODE

## The end

plan-write-request = If the steps do not help, write the request:
plan-next-problem = If the steps do not help, continue with: { $title }
plan-no-further-steps = There are no further steps.
plan-tell-more = Tell Keymend what the screen says with `--message`, or give it a capture of the computer.

## The entry for a calendar

plan-reminder = Check the Kaspersky licence again
plan-reminder-how = Run `keymend fix`. It continues where you stopped.
    .page = Open Keymend. It continues where you stopped.
plan-reminder-run = Run `keymend fix`
    .page = Open Keymend
