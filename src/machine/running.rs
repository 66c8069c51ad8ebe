//! The outside programs that run now, so that a look that is interrupted leaves none of them behind.

use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use process_wrap::std::ChildWrapper;

/// A program that was started, with its children.
pub(super) type Started = Arc<Mutex<Box<dyn ChildWrapper>>>;

struct Running {
    /// Nothing is started any more.
    stopped: bool,
    programs: Vec<Weak<Mutex<Box<dyn ChildWrapper>>>>,
}

static RUNNING: Mutex<Running> = Mutex::new(Running { stopped: false, programs: Vec::new() });

/// Starts a program that [`stop_programs`] will find.
///
/// # Errors
/// It cannot be started, or everything has been stopped.
pub(super) fn start(spawn: impl FnOnce() -> io::Result<Box<dyn ChildWrapper>>) -> io::Result<Started> {
    // Held while it starts: none can slip past the stop.
    let mut running = lock(&RUNNING);
    if running.stopped {
        return Err(io::ErrorKind::Interrupted.into());
    }
    let started = Arc::new(Mutex::new(spawn()?));
    running.programs.retain(|program| program.strong_count() > 0);
    running.programs.push(Arc::downgrade(&started));
    Ok(started)
}

/// Kills every running program with its children; none is started afterwards in this process.
pub fn stop_programs() {
    let mut running = lock(&RUNNING);
    running.stopped = true;
    for program in running.programs.drain(..).filter_map(|program| program.upgrade()) {
        // One that has ended already cannot be killed.
        let _ = lock(&program).start_kill();
    }
}

/// Locks, even after a panic elsewhere: what is kept here is always whole.
pub(super) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
