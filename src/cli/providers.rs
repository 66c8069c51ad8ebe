//! `keymend providers`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::format::{ListArgs, ListFormat};
use super::reading::own_sellers;
use super::{Exit, Failure, Globals};
use crate::language::say::{errors, told};
use crate::places::config_folder;
use crate::say::{Worded, did_you_mean, together};
use crate::sellers::{NamedProvider, Providers, ProvidersDocument};
use crate::text::clean_text;
use crate::ticket::DESK_NAMES;

#[derive(Debug, Subcommand)]
pub(super) enum ProvidersCommand {
    /// List the providers and shops, with those of your own folder.
    List(ListArgs),
    /// Show all that is known of one.
    Show(ShowProviderArgs),
    /// Check the files of your own.
    Check(CheckProvidersArgs),
}

#[derive(Debug, Args)]
pub(super) struct ShowProviderArgs {
    /// Its name, or the name of its file.
    #[arg(value_name = "NAME")]
    provider_name: String,
    #[command(flatten)]
    document: ListArgs,
}

#[derive(Debug, Args)]
pub(super) struct CheckProvidersArgs {
    /// The folder to check (default: `providers.d` beside the settings).
    #[arg(long, value_name = "DIR")]
    dir: Option<PathBuf>,
}

pub(super) fn run(command: &ProvidersCommand, globals: &Globals) -> Result<Exit, Failure> {
    let own = config_folder().join("providers.d");
    match command {
        ProvidersCommand::List(args) => list(args.format, &own_sellers(), globals),
        ProvidersCommand::Show(args) => show(args, &own_sellers(), globals),
        ProvidersCommand::Check(args) => check(args.dir.as_ref().unwrap_or(&own), globals),
    }
}

fn list(format: ListFormat, providers: &Providers, globals: &Globals) -> Result<Exit, Failure> {
    match format {
        ListFormat::Json => globals.write_json(&ProvidersDocument::new(providers))?,
        ListFormat::Jsonl => globals.write_json_lines(providers.all().map(ProvidersDocument::of))?,
        ListFormat::Human => {
            let width = providers.all().map(|entry| entry.id.chars().count()).max().unwrap_or_default();
            let line = |entry: NamedProvider<'_>| {
                let reached = entry.provider.contact().unwrap_or_default();
                let space = " ".repeat(width - entry.id.chars().count());
                format!("{}{space}  {}  {reached}", clean_text(entry.id), entry.provider.name).trim_end().to_owned()
                    + "\n"
            };
            globals.write(&providers.all().map(line).collect::<String>())?;
        }
    }
    Ok(Exit::Fine)
}

fn show(args: &ShowProviderArgs, providers: &Providers, globals: &Globals) -> Result<Exit, Failure> {
    let name = args.provider_name.as_str();
    let found = providers.find(name).and_then(|found| providers.all().find(|entry| entry.provider == found));
    let entry = found.ok_or_else(|| {
        let near = did_you_mean(name, providers.names());
        Failure::usage(together(
            [errors::no_such_provider(clean_text(name))].into_iter().chain(near).chain([errors::all_providers()]),
        ))
    })?;
    match args.document.format {
        ListFormat::Json => globals.write_json(&ProvidersDocument::of(entry))?,
        ListFormat::Jsonl => globals.write_json_lines([ProvidersDocument::of(entry)].into_iter())?,
        // What its file says, as a file of one's own is written.
        ListFormat::Human => globals.write(&entry.provider.to_toml())?,
    }
    Ok(Exit::Fine)
}

fn check(folder: &std::path::Path, globals: &Globals) -> Result<Exit, Failure> {
    let (files, complaints) = Providers::check_folder(folder, &DESK_NAMES)?;
    let lines = complaints.iter().map(|error| globals.tongue().say(error.message()) + "\n");
    globals.write(&lines.collect::<String>())?;
    globals.tell(told::providers_checked(complaints.len(), files, folder));
    Ok(if complaints.is_empty() { Exit::Fine } else { Exit::Found })
}
