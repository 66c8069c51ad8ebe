//! `keymend config`.

mod wizard;

use clap::Subcommand;

use super::format::{ListArgs, ListFormat};
use super::{Exit, Failure, Globals};
use crate::config::{Config, ConfigError, SettingsDocument, config_path};
use crate::language::say::told;
use crate::ticket::desk_settings_wrong;

#[derive(Debug, Subcommand)]
pub(super) enum ConfigCommand {
    /// Show the settings.
    Show(ListArgs),
    /// Ask for the settings that requests need, one by one, and send a test message.
    Wizard,
    /// Print where the settings are.
    Path,
    /// Set one of them; an empty VALUE takes it away.
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
        ConfigCommand::Wizard => return wizard::run(globals),
        ConfigCommand::Path => globals.write(&format!("{}\n", config_path(named).display()))?,
        ConfigCommand::Set { key, value } => {
            let changed = Config::changed(named, key, value)?;
            if matches!(key.as_str(), "desk.fields" | "desk.queue")
                && let Some(problem) = desk_settings_wrong(&changed.desk)
            {
                return Err(ConfigError::Value { key: key.clone(), problem: Box::new(problem) }.into());
            }
            changed.write(named)?;
            globals.tell(told::setting_set(key.as_str(), config_path(named).display().to_string()));
        }
    }
    Ok(Exit::Fine)
}
