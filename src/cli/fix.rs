//! `keymend fix`: the walk-through at a terminal, or the plan as a document.

pub(super) mod keys;
mod offer;
pub(super) mod screen;
pub(super) mod terminal;

use std::path::PathBuf;

use clap::Args;

use super::format::{DocumentArgs, DocumentFormat as Format};
use super::reading::{MachineArgs, ReadingArgs};
use super::{Exit, Failure, Globals};
use crate::case::Named;
use crate::diagnosis::Verdict;
use crate::guide::{Loaded, Plan, Session, SessionStore, Walk, problem_has_ended, which_product};
use crate::language::say::{errors, walk as said};
use crate::report::{html_plan, human_plan, markdown_plan};
use crate::text::clean_text;
use crate::topics::{Catalogue, Topic};

use screen::Screen;
use terminal::choice;

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
        return Err(Failure::usage(globals.tongue().say(errors::stdin_again())));
    }
    let message = told.message_text()?;
    told = told.kept(message.as_deref()).map_err(Failure::environment)?;
    let store = SessionStore::new(&crate::places::data_folder());
    if let Some(earlier) = store.latest().filter(|_| named.is_none() && told.is_this_machine_alone()) {
        told = told.or_earlier(&earlier.named);
        named = Some(earlier.topic);
    }
    let globals = &globals.of(&told);
    let catalogue = globals.spoken_catalogue(globals.tongue())?;
    let screen = Screen::new(globals.layout(), options.expert, globals.tongue());
    let chosen = topic(&catalogue, named.as_deref())?;
    let mut case = told.read_one(&mut options.around)?;
    let mut diagnosis = case.diagnose(&catalogue);
    // Where the buttons are depends on the product: nobody gets steps for six of them.
    while let Some(question) = chosen
        .or_else(|| diagnosis.top().filter(|_| diagnosis.verdict != Verdict::NothingWrong).map(|top| top.topic))
        .and_then(|topic| which_product(topic, &diagnosis.sheet))
        .filter(|question| !told.has_answer(question.fact))
    {
        let value = choice(&screen, &question).unwrap_or_else(|| "unknown".to_owned());
        told.answer(&format!("{}={value}", question.fact));
        case = told.read_one(&mut options.around)?;
        diagnosis = case.diagnose(&catalogue);
    }
    let top = diagnosis.top().filter(|_| diagnosis.verdict != Verdict::NothingWrong).map(|top| top.topic);
    let Some(topic) = chosen.or(top) else {
        screen.text(&human_plan(&Plan::new(&diagnosis, None), &told, globals.layout(), globals.tongue()));
        return Ok(if diagnosis.verdict == Verdict::NothingWrong { Exit::Fine } else { Exit::CannotTell });
    };
    let plan = Plan::new(&diagnosis, Some(topic));
    let new = |told| Session::new(&topic.id, &plan, told, !problem_has_ended(topic, &diagnosis), case.now);
    let session = if restart { new(told.clone()) } else { resume(&store, topic, told.clone(), &screen, new)? };
    if session.named != told {
        // What an earlier run was told makes it another case.
        diagnosis = session.named.read_one(&mut options.around)?.diagnose(&catalogue);
    }
    let (walk, first) = Walk::begin(&catalogue, topic, session, store, Box::new(options.around.clone()), &diagnosis)?;
    terminal::run(walk, first, &options, &screen, globals)
}

/// The earlier walk through this failure, or a new one.
fn resume(
    store: &SessionStore,
    topic: &Topic,
    told: Named,
    screen: &Screen<'_>,
    new: impl Fn(Named) -> Session,
) -> Result<Session, Failure> {
    Ok(match store.load(&topic.id)? {
        Loaded::Session(earlier) if !earlier.finished => {
            screen.say(said::continues());
            let mut session = *earlier;
            session.named = told.or_earlier(&session.named);
            session
        }
        Loaded::SetAside(path) => {
            screen.say(said::progress_damaged(clean_text(&path.to_string_lossy())));
            new(told)
        }
        Loaded::Session(_) | Loaded::Nothing => new(told),
    })
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
    Ok(match diagnosis.verdict {
        Verdict::NothingWrong => Exit::Fine,
        _ if args.topic.is_some() => Exit::Found,
        Verdict::Problem => Exit::Found,
        Verdict::CannotTell => Exit::CannotTell,
    })
}
