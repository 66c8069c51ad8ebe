//! `keymend` at a terminal: it asks what decides, reports, and goes on to what helps.

use super::fix::asking::ask_all;
use super::fix::ending::{report, what_now};
use super::fix::screen::{Agreed, Screen};
use super::fix::{Options, walk};
use super::reading::MachineArgs;
use super::{Exit, Failure, Globals};
use crate::case::Named;
use crate::diagnosis::Diagnosis;
use crate::guide::{Interview, SessionStore};
use crate::language::say::walk as said;
use crate::places::data_folder;
use crate::topics::Catalogue;

/// What somebody who names nothing does with a walk that was left.
pub(super) enum LeftWalk {
    /// There is none, or they begin anew.
    Anew,
    /// They tell something else instead.
    Told(String),
    /// It went on, or they stopped, and the run is over.
    Over(Exit),
}

/// Offers the walk that was left to whoever names nothing.
pub(super) fn go_on(named: &Named, around: MachineArgs, globals: &Globals) -> Result<LeftWalk, Failure> {
    let store = SessionStore::new(&data_folder());
    let Some(left) = store.latest().filter(|_| named.is_this_machine_alone()) else { return Ok(LeftWalk::Anew) };
    let catalogue = globals.spoken_catalogue(globals.tongue())?;
    let Some(topic) = catalogue.find(&left.topic) else { return Ok(LeftWalk::Anew) };
    let screen = Screen::new(globals.layout(), true, globals.tongue());
    screen.say(said::left_off(screen.tongue.moment(left.changed_at), topic.title.as_str()));
    match screen.agrees(said::go_on_there()) {
        Agreed::Yes => {
            let options = Options { expert: false, dry_run: false, remind: None, around };
            walk(named.clone(), None, false, options, globals).map(LeftWalk::Over)
        }
        Agreed::Quit => Ok(LeftWalk::Over(Exit::Found)),
        Agreed::Said(text) => Ok(LeftWalk::Told(text)),
        Agreed::No | Agreed::Back => Ok(LeftWalk::Anew),
    }
}

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
