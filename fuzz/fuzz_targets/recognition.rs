#![no_main]

keymend_fuzz::target!(recognition);
