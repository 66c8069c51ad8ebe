//! `keymend collect`.

use std::io::{IsTerminal, Write};

use chrono::Utc;
use clap::Args;

use super::output::write_file;
use super::reading::MachineArgs;
use super::streams::err;
use super::typed::asks_yes;
use super::{Exit, Failure, Globals};
use crate::capture::{Packed, pack};
use crate::case::{LookAround, shell_quoted};
use crate::config::Config;
use crate::language::say::{errors, told};
use crate::redact::Known;

#[derive(Debug, Args)]
pub(super) struct CollectArgs {
    #[command(flatten)]
    machine: MachineArgs,
    /// Also add the lines that Keymend does not understand, after printing every text that goes.
    #[arg(long)]
    whole: bool,
}

pub(super) fn run(args: &CollectArgs, globals: &Globals) -> Result<Exit, Failure> {
    let Some(path) = &globals.output else {
        return Err(Failure::usage(errors::name_capture()));
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
        globals.tell(told::lines_left_out(unknown.to_string()));
    }
    let (facts, missing) = (look.reading.observations.len(), look.reading.not_read.len());
    let command = format!("keymend diagnose {}", shell_quoted(&path.to_string_lossy()));
    let name = path.display().to_string();
    globals.tell(told::capture_written(command, facts.to_string(), missing.to_string(), name));
    Ok(if look.product_found { Exit::Fine } else { Exit::CannotTell })
}

/// Shows every text that would go, and asks where somebody can answer.
fn agree(packed: &Packed, globals: &Globals) -> Result<(), Failure> {
    let mut stderr = err();
    let shown = packed.texts.iter().try_for_each(|(name, text)| {
        writeln!(stderr, "{name}:")?;
        text.lines().try_for_each(|line| writeln!(stderr, "    {}", crate::text::clean_text(line)))
    });
    let asked = std::io::stdin().is_terminal() && !globals.no_input;
    if !asked && shown.is_ok() {
        return Ok(());
    }
    drop(stderr);
    // What cannot be shown gets no yes.
    if shown.is_ok() && asks_yes(&told::write_these_texts, globals.tongue()) {
        return Ok(());
    }
    Err(Failure::usage(errors::capture_refused()))
}
