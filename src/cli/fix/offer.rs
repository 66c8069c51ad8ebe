//! What the program may do for a step: shown first, done only after a yes, never with raised rights.

use std::io::{self, Read, Write};
use std::process::{Command, Stdio};

use super::screen::Screen;
use crate::code::{ActivationCode, mask_codes};
use crate::facts::clean_text;
use crate::guide::Action;

/// Bytes of a command's output that are kept.
const LARGEST: u64 = 64 * 1024;

/// Lines of a command's output that are shown.
const MOST_LINES: usize = 20;

/// What became of an offer.
pub(super) struct Ran {
    /// The command, with its code masked.
    pub(super) command: String,
    /// The exit code; none where it was ended by a signal.
    pub(super) exit: Option<i32>,
}

/// Offers an action; tells what was run, where a command was.
pub(super) fn take(action: &Action, dry_run: bool, screen: &Screen) -> Option<Ran> {
    match action {
        Action::Open(page) => {
            let words = opener(page);
            confirm(&words.join(" "), dry_run, screen).then(|| run(&words, None, screen)).flatten();
            None
        }
        Action::Copy(text) => {
            copy(text, screen);
            None
        }
        Action::Run(words) => {
            if !confirm(&words.join(" ").replace("{code}", "YOUR-CODE"), dry_run, screen) {
                return None;
            }
            if !words.iter().any(|word| word.contains("{code}")) {
                return run(words, None, screen);
            }
            let typed = dialoguer::Password::new().with_prompt("Your activation code (it is not shown)").interact();
            let Some(code) = typed.ok().and_then(|typed| ActivationCode::parse(&typed)) else {
                screen.paragraph(
                    "That is not an activation code: four groups of five letters and digits. Nothing was run.",
                );
                return None;
            };
            run(words, Some(&code), screen)
        }
    }
}

fn confirm(command: &str, dry_run: bool, screen: &Screen) -> bool {
    screen.exact(&clean_text(command));
    if dry_run {
        screen.paragraph("Dry run: nothing was run.");
        return false;
    }
    screen.agrees("Run exactly this now?")
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

fn run(words: &[String], code: Option<&ActivationCode>, screen: &Screen) -> Option<Ran> {
    let command = clean_text(&words.join(" ").replace("{code}", "*****"));
    let (program, arguments) = words.split_first()?;
    let fill = |word: &String| code.map_or_else(|| word.clone(), |code| word.replace("{code}", &code.reveal()));
    let started = Command::new(program)
        .args(arguments.iter().map(fill))
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn();
    let mut child = match started {
        Ok(child) => child,
        Err(error) => {
            screen.paragraph(&format!("`{command}` could not be started: {error}. You can run it by hand."));
            return None;
        }
    };
    let stderr = child.stderr.take();
    let errors = std::thread::spawn(move || stderr.map(beginning).unwrap_or_default());
    let mut output = child.stdout.take().map(beginning).unwrap_or_default();
    output.push_str(&errors.join().unwrap_or_default());
    let exit = child.wait().ok().and_then(|status| status.code());
    for line in output.lines().filter(|line| !line.trim().is_empty()).take(MOST_LINES) {
        screen.exact(&mask_codes(&clean_text(line)));
    }
    screen.paragraph(&match exit {
        Some(0) => format!("`{command}` ended without an error."),
        Some(number) => format!("`{command}` ended with error {number}."),
        None => format!("`{command}` was interrupted."),
    });
    Some(Ran { command, exit })
}

/// The beginning of an output; the rest is read and dropped, so that the command can end.
fn beginning(mut output: impl Read) -> String {
    let mut bytes = Vec::new();
    // What was read before an error is still worth showing.
    let _ = output.by_ref().take(LARGEST).read_to_end(&mut bytes);
    let _ = io::copy(&mut output, &mut io::sink());
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Puts a text into the clipboard, or shows it to be copied by hand.
pub(super) fn copy(text: &str, screen: &Screen) {
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
        screen.paragraph("Copied.");
    } else {
        screen.paragraph("There is no clipboard here. The text is:");
        screen.exact(text);
    }
}
