//! `keymend collect`.

use std::io::{BufRead, IsTerminal, Write};

use chrono::Utc;
use clap::Args;

use super::output::write_file;
use super::reading::MachineArgs;
use super::{Exit, Failure, Globals};
use crate::capture::{Packed, pack};
use crate::case::{LookAround, shell_quoted};
use crate::config::Config;
use crate::redact::Known;

#[derive(Debug, Args)]
#[command(after_help = "Example:
  keymend collect -o capture.zip      then, on any machine: keymend diagnose capture.zip

A capture is built of facts and of the lines that Keymend understands. `--whole` adds the other lines of what was
read, without private values, and prints them first.")]
pub(super) struct CollectArgs {
    #[command(flatten)]
    machine: MachineArgs,
    /// Also add the lines that Keymend does not understand, after printing every text that goes.
    #[arg(long)]
    whole: bool,
}

pub(super) fn run(args: &CollectArgs, globals: &Globals) -> Result<Exit, Failure> {
    let Some(path) = &globals.output else {
        return Err(Failure::usage("name the file to write: `keymend collect -o capture.zip`"));
    };
    let mut known = Known::from_environment();
    Config::load(globals.config.as_deref())?.add_to(&mut known);
    let now = Utc::now();
    let look = args.machine.clone().look(now);
    let packed = pack(&look, &known, now, args.whole)?;
    if args.whole {
        agree(&packed, globals)?;
    }
    write_file(path, &packed.zip)?;
    if packed.unknown > 0 && !args.whole {
        let unknown = packed.unknown;
        globals.say(&format!("left out lines that Keymend does not understand: {unknown}; `--whole` adds them"));
    }
    let (facts, missing) = (look.reading.observations.len(), look.reading.not_read.len());
    globals.say(&format!(
        "{} holds {facts} values; could not read: {missing}. Diagnose it with `keymend diagnose {}`",
        path.display(),
        shell_quoted(&path.to_string_lossy())
    ));
    Ok(if look.product_found { Exit::Fine } else { Exit::CannotTell })
}

/// Shows every text that would go, and asks where somebody can answer.
fn agree(packed: &Packed, globals: &Globals) -> Result<(), Failure> {
    let mut stderr = anstream::stderr().lock();
    let shown = packed.texts.iter().try_for_each(|(name, text)| {
        writeln!(stderr, "{name}:")?;
        text.lines().try_for_each(|line| writeln!(stderr, "    {}", crate::text::clean_text(line)))
    });
    let asked = std::io::stdin().is_terminal() && !globals.no_input;
    if !asked && shown.is_ok() {
        return Ok(());
    }
    // What cannot be shown gets no yes.
    let _ = write!(stderr, "Write these texts into the capture? Type yes: ").and_then(|()| stderr.flush());
    let mut answer = String::new();
    let _ = std::io::stdin().lock().read_line(&mut answer);
    if shown.is_ok() && answer.trim().eq_ignore_ascii_case("yes") {
        return Ok(());
    }
    Err(Failure::usage("nothing was written; without `--whole` a capture has only what Keymend understands"))
}
