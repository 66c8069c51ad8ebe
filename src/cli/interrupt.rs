//! Ctrl-C, or a request to end, while outside programs may be running.

use std::process::exit;

use super::Exit;
use crate::machine::stop_programs;
use crate::places::writing;

/// From now on, an interruption also ends the programs that were started, lets a file that is just being written
/// become whole, and exits as interrupted.
pub(super) fn watch() {
    // A second call changes nothing. Where the caller has these signals ignored, as `nohup` does, they stay ignored.
    let _ = ctrlc::try_set_handler(|| {
        stop_programs();
        let _whole = writing();
        exit(Exit::Interrupted as i32);
    });
}
