# The walk-through at a terminal: `fix`, and `keymend` alone.

## Answers

# Keys: the letter in brackets, the whole word, and the number before it can be typed. In a menu every letter is another.
walk-key-done = [d]one
walk-key-skip = [s]kip
walk-key-back = [b]ack
walk-key-explain = [e]xplain
walk-key-copy = [c]opy
walk-key-write = [w]rite to support
walk-key-quit = [q]uit
walk-key-offer = [o]ffer: let Keymend do it
walk-key-open-page = [o]pen the page in the browser
walk-key-next = [n]ext problem
walk-key-fix = [f]ix it step by step
walk-key-save = [s]ave this report
walk-key-send = [s]end
walk-key-edit = [e]dit the text
walk-key-open-mail = [o]pen in your mail program
walk-key-keep = [k]eep as a draft
walk-key-cancel = [c]ancel the request
walk-what-now = What now?
walk-type-a-key = Type one of the numbers or letters, then Enter.
walk-letter-means = In this menu "{ $letter }" stands for "{ $key }". To answer yes or no, type the whole word.
walk-help = Type a number or a letter of the menu, a word such as { $words }, or say in your own words what you see. `q` stops, and Keymend remembers the step.
walk-type-a-number = Type a number from 1 to { $most }, or say it in your own words:
# After a question that is answered by yes or no.
walk-yes-no = [yes/no]
walk-not-known = I don't know
walk-not-heard = Keymend did not understand this. Type one of the numbers, or say it in other words.
walk-say-it = What is wrong, or what does the Kaspersky app show? Say it in your own words (Enter skips):
walk-no-app-here = There is no Kaspersky app on this computer. Which device is this about?
# The word that is typed before a step that cannot be undone, or costs something.
walk-agree = agree
walk-agreement = Type "{ $word }" to do this step, or choose: { $keys }:
# What is typed where a person cannot say whether a step worked.
walk-not-sure = not sure
walk-seen = Check: { $check } Do you see that?
walk-works = Does the Kaspersky app work now, with a valid licence?

## The walk

walk-problem = Problem:
walk-begins = We'll go one step at a time and check each one. You can stop at any moment: `keymend fix` continues at the same step.
walk-continues = Continuing where you left off.
walk-left-off = Last time ({ $moment }), you stopped during the steps for this problem: { $title }
walk-go-on-there = Go on where you stopped?
walk-progress-damaged = The saved progress is damaged; it is now in { $path }. We start over.
walk-place = Step { $number } of { $steps }
walk-waiting-until = Waiting until { $moment }.
walk-waiting-ended = The waiting time ended on { $moment }.
walk-not-yet = It has not worked yet: Keymend still finds the same problem. Try the step once more and choose "{ $done }", or choose "{ $skip }" to go to the next step.
walk-not-solved = It is not solved yet. Try the step once more and choose "{ $done }", or choose "{ $skip }" to go to the next step.
walk-step-not-done = This step counts as not done. On to the next one.
walk-cannot-show = What Keymend reads here is from { $moment }, so it cannot show what this step changed. On to the next step. To have the result checked, make a new capture and run `keymend fix` with it.
    .page = What Keymend reads here is from { $moment }, so it cannot show what this step changed. On to the next step.
walk-fixed = Fixed: it worked. There is nothing more to do.
walk-changed = Changed:
walk-another-problem = the problem is now another one: { $title }
walk-nothing-until = Nothing to do until { $moment }. Run `keymend fix` again then.
walk-meanwhile = The waiting for this step ends on { $moment }. Meanwhile there are other steps:
walk-reminder = The reminder is in { $path }.
walk-no-reminder = No step says to wait, so no reminder was written.
walk-run-out = That was the last step. If the problem is still there, support can help.
walk-goes-to = The request goes to: { $to }
walk-nothing-further = No further step is known for this.
walk-saved = Progress saved. Run `keymend fix` to continue.
walk-noted = Noted. It goes into the request to support.
walk-understood = Keymend now goes by what you say: { $facts }
walk-steps-changed = With that, the steps have changed. The step is now:
walk-points-elsewhere = What you say points to another problem: { $title }
walk-now-elsewhere = Since then, the problem has changed. It is now: { $title }
walk-go-elsewhere = Go on with the steps for that problem?
walk-could-also-be = It could also be:
walk-how-to-write = This writes the request, with what was tried:
walk-write-now = Write it now?
walk-not-written = The request was not written: { $reason }
walk-report-saved = The report is in { $path }.

## What Keymend can do for a step

walk-no-offer = Keymend cannot do this step for you.
walk-dry-run = Dry run: nothing was run.
walk-run-elsewhere = This command belongs on the computer that the files are from. Run it there; Keymend does not run it on this computer.
walk-run-this = Run exactly this now?
walk-open-this = Open this page in your browser now?
walk-your-code = Your activation code (it is not shown)
# Stands for the code in a command that is shown.
walk-code-stand-in = YOUR-CODE
walk-not-a-code = That is not an activation code: four groups of five letters and digits. Nothing was run.
walk-page-opens = The page is being opened in your browser.
walk-page-not-opened = The page could not be opened from here. Its address is:
walk-running = { $seconds ->
    [one] Running; at most { $seconds } second.
   *[other] Running; at most { $seconds } seconds.
}
walk-not-started = `{ $command }` could not be started. You can run it by hand.
walk-ended-well = `{ $command }` ended without an error.
walk-ended-with-error = `{ $command }` ended with error { $code }.
walk-took-too-long = `{ $command }` was stopped because it took too long.
walk-interrupted = `{ $command }` was interrupted.
walk-copied = Copied.
walk-no-clipboard = There is no clipboard here. The text is:
