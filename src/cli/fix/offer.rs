//! What Keymend may do for a step: shown first, done only after a yes, never with raised rights.

use std::io::Write;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::keys::is_quit;
use super::screen::{Agreed, Screen};
use crate::code::{ActivationCode, mask_codes};
use crate::guide::Action;
use crate::language::say::walk as said;
use crate::machine::Program;
use crate::text::clean_text;
use crate::text::decode_text;

/// The longest time that a command may take; then it is ended with its children.
const TIME: Duration = Duration::from_secs(60);

/// How long it is waited whether a browser can be started.
const OPENING: Duration = Duration::from_secs(3);

/// Bytes of a command's output that are taken; one that prints more is ended.
const LARGEST: usize = 1024 * 1024;

/// Lines of a command's output that go into the record.
const RECORDED_LINES: usize = 5;

/// Lines of a command's output that are shown.
const MOST_LINES: usize = 20;

/// What became of an offer.
pub(super) struct OfferRun {
    /// The command, with its code masked.
    pub(super) command: String,
    /// The exit code; none where it was ended by a signal.
    pub(super) exit: Option<i32>,
    /// It was ended because it took too long.
    timed_out: bool,
    /// What it printed, then what it complained: the lines that say something, codes masked.
    lines: Vec<String>,
}

impl OfferRun {
    /// How it ended, in a few words.
    fn end(&self) -> String {
        match self.exit {
            Some(code) => format!("exit code {code}"),
            None if self.timed_out => "ended because it took too long".to_owned(),
            None => "interrupted".to_owned(),
        }
    }

    /// The command, its end and the first lines of its output, for the record.
    pub(super) fn note(&self) -> String {
        let first = self.lines.iter().take(RECORDED_LINES).map(String::as_str).collect::<Vec<_>>().join(" / ");
        let printed = if first.is_empty() { String::new() } else { format!("; it printed: {first}") };
        format!("{}: {}{printed}", self.command, self.end())
    }
}

/// How an offer ended.
pub(super) enum Offered {
    /// A command was run.
    Ran(OfferRun),
    /// It was taken without a command, or not taken.
    Nothing,
    /// The person wants to stop.
    Quit,
}

/// Offers an action; tells what was run, where a command was.
pub(super) fn make_offer(action: &Action, dry_run: bool, screen: &Screen<'_>) -> Offered {
    let ran = |run: Option<OfferRun>| run.map_or(Offered::Nothing, Offered::Ran);
    let command = match action {
        Action::Copy(text) => {
            copy(text, screen);
            return Offered::Nothing;
        }
        Action::Open(page) => opener(page).join(" "),
        Action::Run(words) => words.join(" ").replace("{code}", &screen.tongue.say(said::code_stand_in())),
    };
    match confirm(&command, dry_run, screen) {
        Agreed::Yes => {}
        Agreed::No => return Offered::Nothing,
        Agreed::Quit => return Offered::Quit,
    }
    match action {
        Action::Open(page) => {
            open(&opener(page), page, screen);
            Offered::Nothing
        }
        Action::Run(words) if words.iter().any(|word| word.contains("{code}")) => {
            let typed = dialoguer::Password::new().with_prompt(screen.tongue.say(said::your_code())).interact();
            let typed = typed.unwrap_or_default();
            if is_quit(typed.trim(), screen.tongue) {
                return Offered::Quit;
            }
            let Some(code) = ActivationCode::parse(&typed) else {
                screen.say(said::not_a_code());
                return Offered::Nothing;
            };
            ran(run(words, Some(&code), TIME, screen))
        }
        Action::Run(words) => ran(run(words, None, TIME, screen)),
        Action::Copy(_) => Offered::Nothing,
    }
}

fn confirm(command: &str, dry_run: bool, screen: &Screen<'_>) -> Agreed {
    screen.exact(&clean_text(command));
    if dry_run {
        screen.say(said::dry_run());
        return Agreed::No;
    }
    screen.agrees(said::run_this())
}

/// The command that opens a page in the person's browser.
fn opener(page: &str) -> Vec<String> {
    let words: &[&str] = if cfg!(windows) {
        &["rundll32", "url.dll,FileProtocolHandler"]
    } else if cfg!(target_os = "macos") {
        &["open"]
    } else {
        &["xdg-open"]
    };
    words.iter().copied().chain([page]).map(str::to_owned).collect()
}

/// Starts the browser and leaves it running: it is the person's now.
fn open(words: &[String], page: &str, screen: &Screen<'_>) {
    let started = words.split_first().and_then(|(program, arguments)| {
        let mut command = Command::new(program);
        command.args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command.spawn().ok()
    });
    let opened = started.is_some_and(|mut child| {
        let end = Instant::now() + OPENING;
        loop {
            match child.try_wait() {
                Ok(Some(status)) => return status.success(),
                Ok(None) if Instant::now() < end => thread::sleep(Duration::from_millis(20)),
                _ => return true,
            }
        }
    });
    if opened {
        screen.say(said::page_opens());
    } else {
        screen.say(said::page_not_opened());
        screen.exact(&clean_text(page));
    }
}

fn run(words: &[String], code: Option<&ActivationCode>, time: Duration, screen: &Screen<'_>) -> Option<OfferRun> {
    let command = clean_text(&words.join(" ").replace("{code}", "*****"));
    let (program, arguments) = words.split_first()?;
    let fill = |word: &String| code.map_or_else(|| word.clone(), |code| word.replace("{code}", &code.reveal()));
    let program =
        Program { path: program.into(), arguments: arguments.iter().map(fill).collect(), time, bytes: LARGEST };
    screen.say(said::running(time.as_secs()));
    // What the failure says of the command line would show the code.
    let Ok(ended) = program.run() else {
        screen.say(said::not_started(command));
        return None;
    };
    let output = [ended.stdout, ended.stderr].map(|bytes| decode_text(&bytes)).join("\n");
    let lines = output.lines().map(|line| mask_codes(&clean_text(line))).filter(|line| !line.trim().is_empty());
    let ran =
        OfferRun { command, exit: ended.code, timed_out: ended.timed_out, lines: lines.take(MOST_LINES).collect() };
    ran.lines.iter().for_each(|line| screen.exact(line));
    let command = ran.command.as_str();
    screen.say(match ran.exit {
        Some(0) => said::ended_well(command),
        Some(number) => said::ended_with_error(number.to_string(), command),
        None if ran.timed_out => said::took_too_long(command),
        None => said::interrupted(command),
    });
    Some(ran)
}

/// Puts a text into the clipboard, or shows it to be copied by hand.
pub(super) fn copy(text: &str, screen: &Screen<'_>) {
    let programs: &[&[&str]] = if cfg!(windows) {
        &[&["clip"]]
    } else if cfg!(target_os = "macos") {
        &[&["pbcopy"]]
    } else {
        &[&["wl-copy"], &["xclip", "-selection", "clipboard"]]
    };
    let put = |words: &&[&str]| {
        let mut child = Command::new(words[0])
            .args(&words[1..])
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .ok()?;
        child.stdin.take()?.write_all(text.as_bytes()).ok()?;
        child.wait().ok().filter(std::process::ExitStatus::success)
    };
    if programs.iter().any(|words| put(words).is_some()) {
        screen.say(said::copied());
    } else {
        screen.say(said::no_clipboard());
        screen.exact(text);
    }
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Tongue;
    use crate::report::ReportLayout;

    fn ran(script: &str, time: Duration) -> OfferRun {
        let words = ["sh", "-c", script].map(str::to_owned);
        run(&words, None, time, &Screen::new(ReportLayout::new(None, false), true, &Tongue::default())).unwrap()
    }

    #[test]
    fn the_record_holds_the_end_and_the_first_lines_without_codes() {
        let note = ran("echo one; echo; echo ABCDE-12345-FGHJK-67890; seq 9; exit 66", TIME).note();
        assert!(note.contains(": exit code 66; it printed: one / "), "{note}");
        assert!(note.ends_with(" / 1 / 2 / 3"), "{note}");
        assert!(!note.rsplit("printed").next().unwrap().contains("ABCDE"), "{note}");
    }

    #[test]
    fn a_command_that_never_ends_is_ended_and_says_so() {
        let ran = ran("echo begun; sleep 60", Duration::from_millis(300));
        assert!(ran.note().ends_with(": ended because it took too long; it printed: begun"), "{}", ran.note());
    }
}
