# What goes wrong, and what to do about it: on stderr, after "keymend: ".

errors-language-not-spoken = Keymend does not speak "{ $asked }", so it speaks English. The languages are: { $known }.

## The page

errors-page-is-open = The page is open in your browser. Keep this window open until you are done.
errors-page-not-opened = No browser could be opened. Open this address in a browser on this computer:
errors-page-closed = The page was closed, so Keymend has ended. Your progress is saved.
errors-page-idle = Nobody used the page for a long time, so Keymend has ended. Your progress is saved.
errors-page-ended = Keymend has ended. Your progress is saved.
errors-page-not-shown = No browser showed the page, so Keymend continues here.
errors-press-enter = Press Enter to close this window.
