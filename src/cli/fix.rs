//! `keymend fix`: the walk-through at a terminal, or the plan as a document.

pub(super) mod asking;
pub(super) mod ending;
pub(super) mod keys;
mod offer;
pub(super) mod screen;
pub(super) mod terminal;

use std::path::{Path, PathBuf};

use clap::Args;

use super::format::{DocumentArgs, DocumentFormat as Format};
use super::output::write_file;
use super::reading::{MachineArgs, ReadingArgs};
use super::ticket::says_not_kept;
use super::{Exit, Failure, Globals};
use crate::case::Named;
use crate::diagnosis::{Diagnosis, Verdict};
use crate::guide::{Interview, Plan, SessionStore, TakeUp, WalkOrigin, counts_from, left_walk, reminder, wait_ends};
use crate::language::say::{errors, walk as said};
use crate::redact::taken_kinds;
use crate::report::{html_plan, human_plan, markdown_plan};
use crate::text::clean_text;
use crate::topics::{Catalogue, Topic};

use asking::ask_all;
use screen::{Agreed, Screen};

#[derive(Debug, Args)]
pub(super) struct FixArgs {
    #[command(flatten)]
    reading: ReadingArgs,
    #[command(flatten)]
    document: DocumentArgs,
    /// The failure to end (default: the first finding).
    #[arg(long, value_name = "TOPIC")]
    topic: Option<String>,
    /// Fewer words.
    #[arg(long)]
    expert: bool,
    /// Show the commands that would be run, and run none.
    #[arg(long)]
    dry_run: bool,
    /// Where waiting begins, write a calendar entry for its end.
    #[arg(long, value_name = "FILE.ics")]
    remind: Option<PathBuf>,
    /// Forget an earlier walk through the same failure and begin again.
    #[arg(long)]
    restart: bool,
}

impl FixArgs {
    /// What was named.
    pub(super) fn named(&self, globals: &Globals) -> Named {
        self.reading.named(globals)
    }
}

/// How a walk is shown and what it may do.
pub(super) struct Options {
    /// Fewer words.
    pub(super) expert: bool,
    /// Run no command.
    pub(super) dry_run: bool,
    /// The file for a reminder.
    pub(super) remind: Option<PathBuf>,
    /// How this machine is looked at.
    pub(super) around: MachineArgs,
}

pub(super) fn run(args: &FixArgs, globals: &Globals) -> Result<Exit, Failure> {
    if args.document.format != Format::Human || !globals.talks() {
        let catalogue = globals.spoken_catalogue(globals.tongue_of(args.document.format.is_for_scripts()))?;
        return plan(args, globals, &catalogue);
    }
    let options = Options {
        expert: args.expert,
        dry_run: args.dry_run,
        remind: args.remind.clone(),
        around: args.reading.around(),
    };
    walk(args.named(globals), args.topic.clone(), args.restart, options, globals)
}

/// Walks through a topic, the one that was left, or the first finding.
pub(super) fn walk(
    mut told: Named,
    mut named: Option<String>,
    restart: bool,
    mut options: Options,
    globals: &Globals,
) -> Result<Exit, Failure> {
    if told.takes_stdin() {
        return Err(Failure::usage(errors::stdin_again()));
    }
    let message = told.message_text()?;
    told = told.kept(message.as_deref()).map_err(|error| Failure::current_folder(&error))?;
    let store = SessionStore::new(&crate::places::data_folder());
    if named.is_none() {
        (told, named) = left_walk(told, &store);
    }
    let globals = &globals.of(&told);
    let catalogue = globals.spoken_catalogue(globals.tongue())?;
    let screen = Screen::new(globals.layout(), options.expert, globals.tongue());
    let kinds = message.as_deref().map(taken_kinds).unwrap_or_default();
    says_not_kept(&kinds).for_each(|told| screen.say(told));
    let chosen = topic(&catalogue, named.as_deref())?;
    let mut interview = Interview::begin(&catalogue, told, &mut options.around)?;
    let next = |interview: &Interview<'_>| interview.before_walk(chosen);
    let before = interview.clone();
    if ask_all(&mut interview, next, chosen, &mut options.around, &screen)? {
        return Ok(Exit::worst(std::slice::from_ref(interview.diagnosis())));
    }
    let mut chosen = chosen;
    if let Some(other) = interview.other_problem_told(&before, chosen) {
        screen.say(said::points_elsewhere(other.title.as_str()));
        match screen.agrees(said::go_elsewhere()) {
            Agreed::Yes => chosen = Some(other),
            Agreed::Quit => return Ok(Exit::worst(std::slice::from_ref(interview.diagnosis()))),
            Agreed::Said(text) => interview.note(&text, &mut options.around)?,
            Agreed::No | Agreed::Back => {}
        }
    }
    let Some(topic) = interview.topic(chosen) else {
        let diagnosis = interview.diagnosis();
        let plan = Plan::new(diagnosis, None);
        screen.text(&human_plan(&plan, interview.named(), globals.layout(), globals.tongue()));
        let exit = if diagnosis.verdict == Verdict::NothingWrong { Exit::Fine } else { Exit::CannotTell };
        return ending::what_now(interview, options.around, exit, globals, &screen);
    };
    let take_up = if restart { TakeUp::Again } else { TakeUp::Earlier };
    let begun = interview.walk(topic, store, take_up, Box::new(options.around.clone()))?;
    match &begun.origin {
        WalkOrigin::Earlier => screen.say(said::continues()),
        WalkOrigin::SetAside(path) => screen.say(said::progress_damaged(clean_text(&path.to_string_lossy()))),
        _ => {}
    }
    terminal::run(begun.walk, begun.turn, &options, &screen, globals)
}

fn topic<'c>(catalogue: &'c Catalogue, name: Option<&str>) -> Result<Option<&'c Topic>, Failure> {
    name.map(|name| catalogue.find_or_suggest(name).map_err(Failure::usage)).transpose()
}

/// The plan as a document.
fn plan(args: &FixArgs, globals: &Globals, catalogue: &Catalogue) -> Result<Exit, Failure> {
    let named = args.named(globals);
    let case = named.read_one(&mut args.reading.around())?;
    let diagnosis = case.diagnose(catalogue);
    let mut plan = Plan::new(&diagnosis, topic(catalogue, args.topic.as_deref())?);
    plan.question = plan.question_in(globals.script_tongue());
    match args.document.format {
        Format::Json => globals.write_json(&plan)?,
        Format::Jsonl => globals.write_json_lines([&plan].into_iter())?,
        Format::Human => globals.write(&human_plan(&plan, &named, globals.layout(), globals.tongue()))?,
        Format::Markdown => globals.write(&markdown_plan(&plan, &named, globals.tongue()))?,
        Format::Html => globals.write(&html_plan(&plan, &named, globals.tongue())?)?,
    }
    if let Some(path) = &args.remind {
        remind(&plan, &diagnosis, path, globals)?;
    }
    Ok(match diagnosis.verdict {
        Verdict::NothingWrong => Exit::Fine,
        _ if args.topic.is_some() => Exit::Found,
        Verdict::Problem => Exit::Found,
        Verdict::CannotTell => Exit::CannotTell,
    })
}

/// Writes the calendar entry of the first step that says to wait.
fn remind(plan: &Plan, diagnosis: &Diagnosis<'_>, path: &Path, globals: &Globals) -> Result<(), Failure> {
    let waits = plan.steps.iter().find_map(|step| Some((step, step.wait_hours?)));
    let Some(((step, hours), topic)) = waits.zip(plan.topic.as_ref()) else {
        globals.tell(said::no_reminder());
        return Ok(());
    };
    let now = diagnosis.now;
    let due = wait_ends(counts_from(diagnosis, now), hours);
    write_file(path, reminder(&topic.id, &step.id, &topic.title, due, now, globals.tongue()))?;
    globals.tell(said::reminder(path.display().to_string()));
    Ok(())
}
