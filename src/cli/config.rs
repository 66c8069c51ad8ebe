//! `keymend config`.

use clap::Subcommand;

use super::format::{ListArgs, ListFormat};
use super::{Exit, Failure, Globals};
use crate::config::{Config, SettingsDocument, config_path};

#[derive(Debug, Subcommand)]
pub(super) enum ConfigCommand {
    /// Show the settings.
    Show(ListArgs),
    /// Print where the settings are.
    Path,
    /// Set one of them; an empty VALUE takes it away.
    #[command(after_help = "Examples:
  keymend config set name \"Eve Adams\"
  keymend config set mail.host mail.example.org
  keymend config set mail.password-command \"pass show mail\"")]
    Set {
        /// Such as `name` or `mail.host`.
        key: String,
        /// The value.
        value: String,
    },
}

pub(super) fn run(command: &ConfigCommand, globals: &Globals) -> Result<Exit, Failure> {
    let named = globals.config.as_deref();
    match command {
        ConfigCommand::Show(args) => {
            let config = Config::load(named)?;
            match args.format {
                ListFormat::Human => globals.write(&config.to_toml())?,
                ListFormat::Json => globals.write_json(&SettingsDocument::new(&config))?,
                ListFormat::Jsonl => globals.write_json_lines([SettingsDocument::new(&config)].iter())?,
            }
        }
        ConfigCommand::Path => globals.write(&format!("{}\n", config_path(named).display()))?,
        ConfigCommand::Set { key, value } => {
            Config::set(named, key, value)?;
            globals.say(&format!("{key} is set in {}", config_path(named).display()));
        }
    }
    Ok(Exit::Fine)
}
