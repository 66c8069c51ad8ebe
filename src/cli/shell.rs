//! `keymend completions` and `keymend man`, both made from the same definition as the parser.

use clap::Args;
use clap_complete::Shell;

use super::{Exit, Failure, Globals, help};

#[derive(Debug, Args)]
pub(super) struct CompletionsArgs {
    /// Which shell.
    shell: Shell,
}

pub(super) fn completions(args: &CompletionsArgs, globals: &Globals) -> Result<Exit, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut help::command(globals.tongue()), "keymend", &mut script);
    globals.write(&String::from_utf8_lossy(&script))?;
    Ok(Exit::Fine)
}

pub(super) fn manual(globals: &Globals) -> Result<Exit, Failure> {
    let mut page = Vec::new();
    clap_mangen::Man::new(help::command(globals.tongue()))
        .render(&mut page)
        .map_err(|error| Failure::write("the manual page", &error))?;
    globals.write(&String::from_utf8_lossy(&page))?;
    Ok(Exit::Fine)
}
