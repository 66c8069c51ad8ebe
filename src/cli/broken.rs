//! How a fault of Keymend's own ends: in plain words and with the exit code that scripts know.

use crate::desk::holds_a_panic;
use crate::say::{errors, together};
use std::panic;
use std::process::exit;

use super::Exit;
use super::output::spoken;
use super::streams::tell_line;
use super::typed::leave;

/// From now on, a panic in any thread is told as a fault of Keymend and exits as internal. What was being written is left
/// as a killed process leaves it: whole, or not there.
pub(super) fn watch() {
    panic::set_hook(Box::new(|fault| {
        let place = fault.location().map_or_else(String::new, |place| format!("{}:{}", place.file(), place.line()));
        // It becomes the error of one message, and the others are read.
        if holds_a_panic(&place) {
            return;
        }
        // Its own text may quote what was read; the place is enough to find it.
        let version = env!("CARGO_PKG_VERSION");
        let told = together([errors::stopped(place, version), errors::please_report()]);
        tell_line(&format!("keymend: {}", spoken().say(told)));
        leave();
        exit(Exit::Internal as i32);
    }));
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    #[test]
    #[ignore = "ends its process; the next test starts it in one of its own"]
    fn ends_by_a_fault() {
        super::watch();
        panic!("made for a test");
    }

    #[test]
    fn a_fault_exits_as_internal_and_says_where() {
        let itself = std::env::current_exe().unwrap();
        let name = "cli::broken::tests::ends_by_a_fault";
        let ended = Command::new(itself).args([name, "--exact", "--ignored", "--nocapture"]).output().unwrap();
        assert_eq!(ended.status.code(), Some(6));
        let said = String::from_utf8_lossy(&ended.stderr);
        assert!(
            said.contains("an error of its own (src/cli/broken.rs:") && !said.contains("made for a test"),
            "{said}"
        );
    }
}
