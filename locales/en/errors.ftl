# What goes wrong, and what to do about it: on stderr, after "keymend: ".

errors-language-not-spoken = Keymend does not speak "{ $asked }", so it speaks English. The languages are: { $known }.
