//! `keymend` at a terminal: it asks what decides, reports, and goes on to what helps.

use super::fix::keys::{Key, menu, typed_key};
use super::fix::screen::Screen;
use super::fix::terminal::choice;
use super::fix::{self, Options};
use super::output::write_file;
use super::reading::MachineArgs;
use super::ticket::write_in_walk;
use super::{Exit, Failure, Globals};
use crate::case::Named;
use crate::diagnosis::{Diagnosis, Standing, Verdict};
use crate::language::say::walk as said;
use crate::report::human_diagnosis;
use crate::topics::Catalogue;

/// Questions that are asked at most.
const MOST_QUESTIONS: usize = 3;

/// Asks what would decide, beginning with the first diagnosis of the one machine that was named, reports, and offers what
/// comes next.
pub(super) fn run<'c>(
    mut named: Named,
    mut diagnosis: Diagnosis<'c>,
    mut around: MachineArgs,
    exit_zero: bool,
    globals: &Globals,
    catalogue: &'c Catalogue,
) -> Result<Exit, Failure> {
    let screen = Screen::new(globals.layout(), true, globals.tongue());
    for _ in 0..MOST_QUESTIONS {
        let Some(question) = diagnosis.next_question.clone().filter(|_| is_open(&diagnosis)) else { break };
        let value = choice(&screen, &question).unwrap_or_else(|| "unknown".to_owned());
        named.answer(&format!("{}={value}", question.fact));
        diagnosis = named.read_one(&mut around)?.diagnose(catalogue);
    }
    // What was asked here need not be typed as a command.
    diagnosis.next_question = None;
    let report = human_diagnosis(&diagnosis, &named, globals.layout(), globals.tongue());
    screen.text(&format!("\n{report}"));
    let exit = if exit_zero { Exit::Fine } else { Exit::worst(std::slice::from_ref(&diagnosis)) };
    let Some(top) = diagnosis.top().map(|top| top.topic).filter(|_| diagnosis.verdict != Verdict::NothingWrong) else {
        return Ok(exit);
    };
    loop {
        let keys = [Key::Fix, Key::Write, Key::Save, Key::Quit];
        let question = format!("{} {} >", screen.tongue.say(said::what_now()), menu(&keys, screen.tongue));
        let Some(typed) = screen.ask(&question).filter(|typed| !typed.is_empty()) else { return Ok(exit) };
        match typed_key(&typed, &keys, screen.tongue) {
            Some(Key::Fix) => {
                let options = Options { expert: false, dry_run: false, remind: None, around };
                return fix::walk(named, Some(top.id.clone()), false, options, globals);
            }
            Some(Key::Write) => {
                let to =
                    top.form.as_ref().map_or("kaspersky", |form| form.addressee.on(&diagnosis.sheet).addressee.name());
                let lines = write_in_walk(&named, &top.id, to, &mut around, globals)?;
                lines.iter().for_each(|line| screen.paragraph(line));
            }
            Some(Key::Save) => {
                let path = std::path::Path::new("keymend-report.txt");
                write_file(path, anstream::adapter::strip_str(&report).to_string())?;
                screen.say(said::report_saved(path.display().to_string()));
            }
            Some(_) => return Ok(exit),
            None => {}
        }
    }
}

/// Whether an answer may still change what is said first.
fn is_open(diagnosis: &Diagnosis<'_>) -> bool {
    diagnosis.verdict == Verdict::CannotTell || diagnosis.top().is_none_or(|top| top.standing != Standing::Confirmed)
}
