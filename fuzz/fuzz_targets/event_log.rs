#![no_main]

keymend_fuzz::target!(event_log);
