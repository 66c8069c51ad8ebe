//! `keymend templates`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::{Exit, Failure, Globals};
use crate::language::say::told;
use crate::say::Worded;
use crate::ticket::{TemplateError, Templates};

#[derive(Debug, Subcommand)]
pub(super) enum TemplatesCommand {
    /// Check the layouts and languages of letters, with those of your own folder.
    Check(CheckTemplatesArgs),
}

#[derive(Debug, Args)]
pub(super) struct CheckTemplatesArgs {
    /// The folder to check (default: the one of the setting `templates`).
    #[arg(long, value_name = "DIR")]
    dir: Option<PathBuf>,
}

pub(super) fn run(command: &TemplatesCommand, globals: &Globals) -> Result<Exit, Failure> {
    let TemplatesCommand::Check(args) = command;
    let config = crate::config::Config::load(globals.config.as_deref())?;
    let mut templates = Templates::built_in()?;
    let folder = args.dir.as_ref().or(config.templates.as_ref());
    let refused = match folder.map_or(Ok(()), |folder| templates.add_folder(folder)) {
        Ok(()) => None,
        Err(error @ TemplateError::Read { .. }) => return Err(error.into()),
        Err(error) => Some(error),
    };
    let mut lines: Vec<String> = refused.iter().map(|error| globals.tongue().say(error.message())).collect();
    lines.extend(templates.faults().iter().map(|fault| {
        let problem = globals.tongue().say(&fault.problem);
        format!("{}: {problem}", fault.place())
    }));
    if refused.is_none() {
        lines.extend(templates.complaints().iter().map(|error| globals.tongue().say(error.message())));
    }
    globals.write(&lines.iter().map(|line| format!("{line}\n")).collect::<String>())?;
    let languages = templates.languages().join(", ");
    globals.tell(told::templates_checked(lines.len(), languages, templates.count()));
    Ok(if lines.is_empty() { Exit::Fine } else { Exit::Found })
}
