//! `keymend page`: the whole job in a browser on this computer.

use std::io::IsTerminal;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Duration;

use clap::Args;

use super::diagnose::DiagnoseArgs;
use super::reading::{MachineArgs, ReadingArgs};
use super::{Exit, Failure, Globals, tell};
use crate::case::Named;
use crate::language::say::errors;
use crate::machine::program_named;
use crate::page::{Opened, PageEnd, PageSetup, Patience, open_in_browser, serve};

#[derive(Debug, Args)]
pub(super) struct PageArgs {
    #[command(flatten)]
    reading: ReadingArgs,
    /// Further captures, read like SOURCE.
    #[arg(long = "source", value_name = "SOURCE", num_args = 1..)]
    more_sources: Vec<PathBuf>,
    /// Print the address, with its one-time token, instead of opening a browser.
    #[arg(long, alias = "no-open")]
    no_browser: bool,
    /// End so many seconds after the page was closed; for tests.
    #[arg(long, value_name = "SECONDS", hide = true)]
    closed_after: Option<u64>,
    /// End after so many seconds without use; for tests.
    #[arg(long, value_name = "SECONDS", hide = true)]
    idle_after: Option<u64>,
}

/// How long a browser may take after a click before the window itself is used.
const BROWSER_TIME: Duration = Duration::from_secs(45);

pub(super) fn run(args: &PageArgs, globals: &Globals) -> Result<Exit, Failure> {
    let mut named = args.reading.named(globals);
    named.sources.extend(args.more_sources.iter().cloned());
    if named.takes_stdin() {
        return Err(Failure::usage(errors::stdin_again()));
    }
    let usual = Patience::default();
    let patience = Patience {
        closed: args.closed_after.map_or(usual.closed, Duration::from_secs),
        idle: args.idle_after.map_or(usual.idle, Duration::from_secs),
    };
    let mut setup = setup(named, args.reading.around(), patience, globals)?;
    // Without a browser and without a terminal nobody would ever see it.
    let is_unseen = !args.no_browser && !has_terminal();
    setup.must_open_within = is_unseen.then_some(BROWSER_TIME);
    let mut printed = Ok(());
    let mut opened: Option<Opened> = None;
    let end = serve(setup, |address| {
        if !args.no_browser {
            match open_in_browser(address) {
                Ok(file) => {
                    globals.say(&globals.tongue().say(errors::page_is_open()));
                    opened = Some(file);
                    return true;
                }
                Err(_) if is_unseen => return false,
                Err(_) => globals.say(&globals.tongue().say(errors::page_not_opened())),
            }
        }
        printed = globals.write(&format!("{address}\n"));
        printed.is_ok()
    });
    drop(opened);
    printed?;
    let end = end?;
    if end == PageEnd::NotOpened && is_unseen {
        return Ok(tell_unseen(globals));
    }
    told_end(end, globals);
    Ok(Exit::Fine)
}

/// Whether anybody can see a terminal of this process.
fn has_terminal() -> bool {
    std::io::stdin().is_terminal() || std::io::stdout().is_terminal() || std::io::stderr().is_terminal()
}

/// Says that no browser opened, where it can be seen: to the desktop, and to whatever keeps what programs complain about.
fn tell_unseen(globals: &Globals) -> Exit {
    let text = globals.tongue().say(errors::page_unseen());
    if cfg!(target_os = "linux")
        && let Some(notifier) = program_named("notify-send")
    {
        let mut command = Command::new(notifier);
        command.args(["--app-name=Keymend", "Keymend", text.as_str()]);
        // Where there is no desktop, nobody misses it; it is not waited for either.
        let _ = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    }
    tell(&text, Exit::CannotTell)
}

/// The page for whoever clicked; none where no browser shows it.
pub(super) fn run_clicked(args: &DiagnoseArgs, globals: &Globals) -> Result<Option<Exit>, Failure> {
    let mut setup = setup(args.named(globals), args.around(), Patience::default(), globals)?;
    setup.must_open_within = Some(BROWSER_TIME);
    let mut opened: Option<Opened> = None;
    let end = serve(setup, |address| {
        opened = open_in_browser(address).ok();
        if opened.is_some() {
            globals.say(&globals.tongue().say(errors::page_is_open()));
        }
        opened.is_some()
    })?;
    if end == PageEnd::NotOpened {
        return Ok(None);
    }
    told_end(end, globals);
    Ok(Some(Exit::Fine))
}

fn setup(named: Named, around: MachineArgs, patience: Patience, globals: &Globals) -> Result<PageSetup, Failure> {
    Ok(PageSetup {
        named,
        language: globals.tongue().language(),
        catalogue: globals.catalogue()?,
        config: globals.config.clone(),
        around: Box::new(move || Box::new(around.clone())),
        patience,
        must_open_within: None,
    })
}

fn told_end(end: PageEnd, globals: &Globals) {
    globals.say(&globals.tongue().say(match end {
        PageEnd::Closed => errors::page_closed(),
        PageEnd::Idle => errors::page_idle(),
        _ => errors::page_ended(),
    }));
}
