#![no_main]

keymend_fuzz::target!(words);
