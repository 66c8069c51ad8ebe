//! A sign of life: what a started program and everything that it starts holds open until it ends.

use std::fs::{File, OpenOptions};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::mpsc::channel;
use std::time::{Duration, Instant};

/// A pipe with a name, of which the end is read once nobody holds it open any more.
pub struct Alive {
    place: PathBuf,
    // While this is open nobody has to wait for a reader, or is ended for want of one.
    kept: File,
}

impl Alive {
    /// What a shell does to hold it open from now on, with everything that it starts.
    pub const SIGN: &'static str = "exec 9>alive";

    /// A sign of life named `alive` in a folder.
    pub fn in_folder(folder: &Path) -> Alive {
        let place = folder.join("alive");
        let made = Command::new("mkfifo").arg(&place).status().expect("mkfifo is there");
        assert!(made.success(), "a pipe can be made");
        let kept = OpenOptions::new().read(true).write(true).open(&place).expect("the pipe can be opened");
        Alive { place, kept }
    }

    /// Waits until nobody holds it open any more; `false` where somebody still does after that time.
    pub fn ends_within(self, time: Duration) -> bool {
        let mut reader = File::open(&self.place).expect("the pipe can be opened");
        drop(self.kept);
        let (sender, receiver) = channel();
        std::thread::spawn(move || {
            let mut rest = Vec::new();
            let _ = sender.send(reader.read_to_end(&mut rest).is_ok());
        });
        let ended = receiver.recv_timeout(time) == Ok(true);
        // What is started later must not wait for a reader.
        std::fs::remove_file(&self.place).expect("the pipe is ours");
        ended
    }
}

/// Waits until something holds, which it must within ten seconds.
pub fn until(what: &str, holds: impl Fn() -> bool) {
    let start = Instant::now();
    while !holds() {
        assert!(start.elapsed() < Duration::from_secs(10), "{what}");
        std::thread::sleep(Duration::from_millis(10));
    }
}
