//! What Keymend may do for a step: shown first, done only after a yes, never with raised rights.

use std::io::Write;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::keys::is_quit;
use super::screen::{Agreed, Screen};
use crate::cli::typed::leave;
use crate::code::ActivationCode;
use crate::guide::{Action, NotStarted, OFFER_TIME, OfferRun, command_line, needs_code, run_offer};
use crate::language::Message;
use crate::language::say::{told, walk as said};
use crate::machine::program_named;
use crate::text::clean_text;

/// How long it is waited whether a browser can be started.
const OPENING: Duration = Duration::from_secs(3);

/// What stands in the place of a code that was typed.
struct Hidden(String);

impl dialoguer::theme::Theme for Hidden {
    fn format_password_prompt_selection(&self, f: &mut dyn std::fmt::Write, prompt: &str) -> std::fmt::Result {
        self.format_input_prompt_selection(f, prompt, &self.0)
    }
}

/// How an offer ended.
pub(super) enum Offered {
    /// A command was run.
    Ran(OfferRun),
    /// It was taken without a command, or not taken.
    Nothing,
    /// The person said something else instead.
    Said(String),
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
        Action::RunElsewhere(words) => {
            screen.exact(&command_line(words, &screen.tongue.say(said::code_stand_in())));
            screen.say(said::run_elsewhere());
            return Offered::Nothing;
        }
        Action::Open(page) => opener(page).join(" "),
        Action::Run(words) => command_line(words, &screen.tongue.say(said::code_stand_in())),
    };
    let question = if matches!(action, Action::Open(_)) { said::open_this() } else { said::run_this() };
    match confirm(&command, question, dry_run, screen) {
        Agreed::Yes => {}
        Agreed::No | Agreed::Back => return Offered::Nothing,
        Agreed::Said(text) => return Offered::Said(text),
        Agreed::Quit => return Offered::Quit,
    }
    match action {
        Action::Open(page) => {
            open(&opener(page), page, screen);
            Offered::Nothing
        }
        Action::Run(words) if needs_code(words) => {
            let hidden = Hidden(screen.tongue.say(told::not_shown()));
            let asked = screen.tongue.say(said::your_code());
            let typed = dialoguer::Password::with_theme(&hidden).with_prompt(asked).interact();
            let typed = typed.unwrap_or_default();
            // Whoever pasted more than the code has not answered the next question by it.
            leave();
            if is_quit(typed.trim(), screen.tongue) {
                return Offered::Quit;
            }
            let Some(code) = ActivationCode::parse(&typed) else {
                screen.say(said::not_a_code());
                return Offered::Nothing;
            };
            ran(run(words, Some(&code), screen))
        }
        Action::Run(words) => ran(run(words, None, screen)),
        Action::Copy(_) | Action::RunElsewhere(_) => Offered::Nothing,
    }
}

fn confirm(command: &str, question: Message, dry_run: bool, screen: &Screen<'_>) -> Agreed {
    screen.exact(&clean_text(command));
    if dry_run {
        screen.say(said::dry_run());
        return Agreed::No;
    }
    screen.agrees(question)
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
        let mut command = Command::new(program_named(program)?);
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

fn run(words: &[String], code: Option<&ActivationCode>, screen: &Screen<'_>) -> Option<OfferRun> {
    screen.say(said::running(OFFER_TIME.as_secs()));
    let ran = match run_offer(words, code, OFFER_TIME) {
        Ok(ran) => ran,
        Err(NotStarted { command }) => {
            screen.say(said::not_started(command));
            return None;
        }
    };
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
        let mut child = Command::new(program_named(words[0])?)
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
