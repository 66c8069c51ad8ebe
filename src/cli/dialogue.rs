//! `keymend` at a terminal: it asks what decides, reports, and goes on to what helps.

use super::fix::asking::ask_all;
use super::fix::ending::{report, what_now};
use super::fix::screen::Screen;
use super::reading::MachineArgs;
use super::{Exit, Failure, Globals};
use crate::case::Named;
use crate::diagnosis::Diagnosis;
use crate::guide::Interview;
use crate::topics::Catalogue;

/// Asks what would decide, beginning with the first diagnosis of the one machine that was named, reports, and offers what
/// comes next.
pub(super) fn run<'c>(
    named: Named,
    diagnosis: Diagnosis<'c>,
    mut around: MachineArgs,
    exit_zero: bool,
    globals: &Globals,
    catalogue: &'c Catalogue,
) -> Result<Exit, Failure> {
    let screen = Screen::new(globals.layout(), true, globals.tongue());
    let mut interview = Interview::of(catalogue, named, diagnosis);
    let stops = ask_all(&mut interview, Interview::before_report, None, &mut around, &screen)?;
    let exit = if exit_zero { Exit::Fine } else { Exit::worst(std::slice::from_ref(interview.diagnosis())) };
    report(&interview, stops, globals, &screen);
    if stops { Ok(exit) } else { what_now(interview, around, exit, globals, &screen) }
}
