//! `keymend completions` and `keymend man`, both made from the same definition as the parser.

use clap::{Args, CommandFactory};
use clap_complete::Shell;

use super::{Cli, Exit, Failure, Globals};

#[derive(Debug, Args)]
#[command(after_help = "Example:\n  keymend completions bash > ~/.local/share/bash-completion/completions/keymend")]
pub(super) struct CompletionsArgs {
    /// Which shell.
    shell: Shell,
}

pub(super) fn completions(args: &CompletionsArgs, globals: &Globals) -> Result<Exit, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "keymend", &mut script);
    globals.write(&String::from_utf8_lossy(&script))?;
    Ok(Exit::Fine)
}

pub(super) fn manual(globals: &Globals) -> Result<Exit, Failure> {
    let mut page = Vec::new();
    clap_mangen::Man::new(Cli::command())
        .render(&mut page)
        .map_err(|error| Failure::write("the manual page", &error))?;
    globals.write(&String::from_utf8_lossy(&page))?;
    Ok(Exit::Fine)
}
