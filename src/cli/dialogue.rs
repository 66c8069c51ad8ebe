//! `keymend` at a terminal: it asks what decides, reports, and goes on to what helps.

use super::fix::keys::{Key, menu, typed_key};
use super::fix::screen::Screen;
use super::fix::terminal::{Chosen, choice};
use super::fix::{self, Options};
use super::output::write_file;
use super::reading::MachineArgs;
use super::ticket::write_in_walk;
use super::{Exit, Failure, Globals};
use crate::case::Named;
use crate::diagnosis::{Diagnosis, Verdict};
use crate::guide::Interview;
use crate::language::say::walk as said;
use crate::report::human_diagnosis;
use crate::topics::{Catalogue, Topic};

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
    let mut stops = false;
    let mut interview = Interview::of(catalogue, named, diagnosis);
    while let Some(question) = interview.before_report() {
        let value = match choice(&screen, &question) {
            Chosen::Value(value) => Some(value),
            Chosen::NotKnown => None,
            Chosen::Quit => {
                stops = true;
                break;
            }
        };
        interview.answer(question.fact, value.as_deref(), &mut around)?;
    }
    let (named, diagnosis) = interview.finished();
    let report = human_diagnosis(&diagnosis, &named, globals.layout(), globals.tongue());
    let exit = if exit_zero { Exit::Fine } else { Exit::worst(std::slice::from_ref(&diagnosis)) };
    let wrong = |_: &&Topic| diagnosis.verdict != Verdict::NothingWrong && !stops;
    let Some(top) = diagnosis.top().map(|top| top.topic).filter(wrong) else {
        screen.text(&format!("\n{report}"));
        return Ok(exit);
    };
    let shown = human_diagnosis(&diagnosis, &named, globals.layout().above_a_menu(), globals.tongue());
    screen.text(&format!("\n{shown}"));
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
                    top.form.as_ref().map_or("kaspersky", |form| form.addressee_on(&diagnosis.sheet).addressee.name());
                let written = write_in_walk(&named, &top.id, to, &mut around, globals)?;
                screen.text(&format!("\n{}", written.text));
                written.lines.iter().for_each(|line| screen.paragraph(line));
            }
            Some(Key::Save) => {
                let path = std::path::Path::new("keymend-report.txt");
                write_file(path, anstream::adapter::strip_str(&report).to_string())?;
                screen.say(said::report_saved(path.display().to_string()));
            }
            Some(_) => return Ok(exit),
            None => screen.say(said::type_a_key()),
        }
    }
}
