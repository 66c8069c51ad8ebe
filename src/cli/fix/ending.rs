//! How it ends: the report, and the short menu below it.

use super::keys::{Key, is_words, menu, typed_key};
use super::screen::Screen;
use super::terminal::goes_to;
use super::{Options, walk};
use crate::cli::output::write_file;
use crate::cli::reading::MachineArgs;
use crate::cli::ticket::write_in_walk;
use crate::cli::{Exit, Failure, Globals};
use crate::diagnosis::{Diagnosis, Verdict};
use crate::guide::{Heard, Interview};
use crate::language::asks_for_addressee;
use crate::language::say::walk as said;
use crate::report::human_diagnosis;
use crate::topics::Topic;

/// Shows the report; above a menu without the commands that the menu stands for.
pub(in crate::cli) fn report(interview: &Interview<'_>, stops: bool, globals: &Globals, screen: &Screen<'_>) {
    let (named, diagnosis) = interview.clone().finished();
    let layout = if stops { globals.layout() } else { globals.layout().above_a_menu() };
    screen.text(&format!("\n{}", human_diagnosis(&diagnosis, &named, layout, globals.tongue())));
}

/// The problem that a report is about, where there is one.
fn problem<'c>(diagnosis: &Diagnosis<'c>) -> Option<&'c Topic> {
    diagnosis.top().map(|top| top.topic).filter(|_| diagnosis.verdict != Verdict::NothingWrong)
}

/// The short menu that stands at the end, whatever the end is: fix, write, save or quit; and what the person says there is
/// heard.
pub(in crate::cli) fn what_now(
    mut interview: Interview<'_>,
    mut around: MachineArgs,
    mut exit: Exit,
    globals: &Globals,
    screen: &Screen<'_>,
) -> Result<Exit, Failure> {
    loop {
        let top = problem(interview.diagnosis());
        let keys: Vec<Key> = [Key::Fix, Key::Write, Key::Save, Key::Quit]
            .into_iter()
            .filter(|key| *key != Key::Fix || top.is_some())
            .collect();
        let question = format!("{} {} >", screen.tongue.say(said::what_now()), menu(&keys, screen.tongue));
        let Some(typed) = screen.ask(&question).filter(|typed| !typed.is_empty()) else { return Ok(exit) };
        let (named, diagnosis) = (interview.named().clone(), interview.diagnosis());
        let to = top.map(|top| {
            let form = top.form.as_ref();
            form.map_or("kaspersky", |form| form.addressee_on(&diagnosis.sheet).addressee.name())
        });
        match typed_key(&typed, &keys, screen.tongue) {
            Some(Key::Fix) => {
                let options = Options { expert: false, dry_run: false, remind: None, around };
                return walk(named, top.map(|top| top.id.clone()), false, options, globals);
            }
            Some(Key::Write) => match write_in_walk(&named, top.map(|top| top.id.as_str()), to, &mut around, globals) {
                Ok(written) => {
                    screen.text(&format!("\n{}", written.text));
                    written.lines.iter().for_each(|line| screen.paragraph(line));
                }
                Err(failure) => screen.say(said::not_written(failure.words(globals.tongue()))),
            },
            Some(Key::Save) => {
                let path = std::path::Path::new("keymend-report.txt");
                let (named, diagnosis) = interview.clone().finished();
                let report = human_diagnosis(&diagnosis, &named, globals.layout(), globals.tongue());
                write_file(path, anstream::adapter::strip_str(&report).to_string())?;
                screen.say(said::report_saved(path.display().to_string()));
            }
            Some(_) => return Ok(exit),
            None if asks_for_addressee(&typed) && to.is_some() => {
                to.into_iter().for_each(|to| goes_to(to, screen));
            }
            None if is_words(&typed) => {
                if interview.hear(None, &typed, None, &mut around)? == Heard::Understood {
                    exit = Exit::worst(std::slice::from_ref(interview.diagnosis()));
                    report(&interview, false, globals, screen);
                } else {
                    interview.note(&typed, &mut around)?;
                    screen.say(said::noted());
                }
            }
            None => screen.say(said::type_a_key()),
        }
    }
}
