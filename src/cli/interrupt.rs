//! Ctrl-C, or a request to end, while outside programs may be running.

use std::process::exit;
use std::sync::atomic::{AtomicBool, Ordering};

use super::Exit;
use super::typed::leave;
use crate::machine::stop_programs;
use crate::places::writing;

/// Whether somebody asked the run to stop.
static STOPPED: AtomicBool = AtomicBool::new(false);

/// Whether that is only noted, for a run that ends by itself.
static IS_NOTED: AtomicBool = AtomicBool::new(false);

/// From now on, the first interruption is only noted, for a run that ends by itself after what it has begun; the second
/// one ends the process.
pub(super) fn note() -> &'static AtomicBool {
    IS_NOTED.store(true, Ordering::Relaxed);
    watch();
    &STOPPED
}

/// From now on, an interruption ends the process again, as [`watch`] says.
pub(super) fn note_no_more() {
    IS_NOTED.store(false, Ordering::Relaxed);
}

/// From now on, an interruption also ends the programs that were started, lets a file that is just being written
/// become whole, and exits as interrupted.
pub(super) fn watch() {
    // A second call changes nothing. Where the caller has these signals ignored, as `nohup` does, they stay ignored.
    let _ = ctrlc::try_set_handler(|| {
        stop_programs();
        if IS_NOTED.load(Ordering::Relaxed) {
            if STOPPED.swap(true, Ordering::Relaxed) {
                leave();
                exit(Exit::Interrupted as i32);
            }
            return;
        }
        let _whole = writing();
        leave();
        exit(Exit::Interrupted as i32);
    });
}
