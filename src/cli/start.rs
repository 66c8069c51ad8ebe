//! A start without a terminal: somebody double-clicked, or dropped a file on the program.

use std::io::{BufRead, IsTerminal};

use super::diagnose::{self, DiagnoseArgs};
use super::{Exit, Failure, Globals, page, tell};
use crate::language::say::errors;

/// Programs from which people start others by a click; the window of what they start closes with it.
const FILE_MANAGERS: [&str; 6] =
    ["explorer.exe", "totalcmd.exe", "totalcmd64.exe", "doublecmd.exe", "freecommander.exe", "dopus.exe"];

/// Whether a click started this process.
pub(super) fn was_clicked() -> bool {
    // For tests, which cannot click.
    let parent = std::env::var("KEYMEND_PARENT").ok().or_else(parent);
    parent.is_some_and(|parent| FILE_MANAGERS.contains(&parent.to_lowercase().as_str()))
}

/// The name of the program that started this one.
#[cfg(windows)]
fn parent() -> Option<String> {
    use winsafe::{GetCurrentProcessId, HPROCESSLIST, co};
    let mut list = HPROCESSLIST::CreateToolhelp32Snapshot(co::TH32CS::SNAPPROCESS, None).ok()?;
    let mut all = Vec::new();
    for process in list.iter_processes() {
        let Ok(process) = process else { break };
        all.push((process.th32ProcessID, process.th32ParentProcessID, process.szExeFile()));
    }
    let own = all.iter().find(|(id, ..)| *id == GetCurrentProcessId())?.1;
    all.into_iter().find(|(id, ..)| *id == own).map(|(.., name)| name)
}

/// Elsewhere a start without a terminal names the command: a desktop entry, or an application of macOS.
#[cfg(not(windows))]
fn parent() -> Option<String> {
    None
}

/// The page for whoever clicked; where no browser shows it, the dialogue in the window that is there, which then waits.
pub(super) fn run(args: &DiagnoseArgs, globals: &Globals) -> Result<Exit, Failure> {
    match page::run_clicked(args, globals) {
        Ok(Some(exit)) => return Ok(exit),
        Ok(None) => globals.say(&globals.tongue().say(errors::page_not_shown())),
        Err(failure) => drop(tell(&failure.to_string(), failure.exit())),
    }
    let exit = diagnose::run(args, globals).unwrap_or_else(|failure| tell(&failure.to_string(), failure.exit()));
    wait(globals);
    Ok(exit)
}

/// What was said can be read before the window closes.
fn wait(globals: &Globals) {
    globals.say(&globals.tongue().say(errors::press_enter()));
    if std::io::stdin().is_terminal() {
        // Whatever is typed, or the end of it, is enough.
        let _ = std::io::stdin().lock().read_line(&mut String::new());
    }
}
