//! The password of a mail server or a ticket system: never kept, fetched from where the settings say.

use std::io::{self, Read};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Duration;

use super::program::{ours, run};
use crate::config::{DeskConfig, MailConfig};
use crate::language::in_english;
use crate::limits;
use crate::say::{Message, Worded, errors, why};
use crate::text::clean_text;

/// The longest password that is read, in bytes.
const LONGEST_PASSWORD: u64 = limits::PASSWORD_BYTES;

/// How long a program may take that asks a person for a password, or looks one up.
const PASSWORD_TIME: Duration = limits::PASSWORD_TIME;

/// Where a password is.
pub(super) struct PasswordPlace<'a> {
    file: Option<&'a PathBuf>,
    variable: Option<&'a str>,
    command: &'a [String],
    /// What to say where none is named.
    not_set: fn() -> Message,
}

impl<'a> From<&'a MailConfig> for PasswordPlace<'a> {
    fn from(config: &'a MailConfig) -> Self {
        PasswordPlace {
            file: config.password_file.as_ref(),
            variable: config.password_env.as_deref(),
            command: &config.password_command,
            not_set: errors::password_not_set,
        }
    }
}

impl<'a> From<&'a DeskConfig> for PasswordPlace<'a> {
    fn from(config: &'a DeskConfig) -> Self {
        PasswordPlace {
            file: config.password_file.as_ref(),
            variable: config.password_env.as_deref(),
            command: &config.password_command,
            not_set: errors::desk_password_not_set,
        }
    }
}

/// Why there is no password.
#[derive(Debug, thiserror::Error)]
#[error("{}", in_english(self))]
pub(super) enum PasswordError {
    /// Its file cannot be used.
    File {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        problem: Box<Message>,
    },
    /// It is nowhere, and why.
    Nowhere(Box<Message>),
}

impl Worded for PasswordError {
    fn message(&self) -> Message {
        match self {
            PasswordError::File { path, problem } => errors::mail_file(path.as_path(), problem.as_ref().clone()),
            PasswordError::Nowhere(why) => why.as_ref().clone(),
        }
    }
}

/// The password from the file, the variable or the command that the settings name.
pub(super) fn password<'a>(place: impl Into<PasswordPlace<'a>>) -> Result<String, PasswordError> {
    let place = place.into();
    let text = if let Some(path) = place.file {
        let wrong = |error: io::Error| PasswordError::File { path: path.clone(), problem: Box::new(why(&error)) };
        let mut text = String::new();
        std::fs::File::open(path)
            .and_then(|file| file.take(LONGEST_PASSWORD + 1).read_to_string(&mut text))
            .map_err(wrong)?;
        text
    } else if let Some(name) = place.variable {
        std::env::var(name)
            .map_err(|_| PasswordError::Nowhere(Box::new(errors::password_variable(clean_text(name)))))?
    } else if let Some((program, arguments)) = place.command.split_first() {
        let failed = |message| PasswordError::Nowhere(Box::new(message));
        let name = clean_text(program);
        let path = ours(program.as_ref()).map_err(|why| failed(errors::password_command_failed(&name, why)))?;
        let mut command = Command::new(path);
        command.args(arguments).stdin(Stdio::inherit()).stdout(Stdio::piped()).stderr(Stdio::inherit());
        let ran = run(command, Vec::new(), PASSWORD_TIME)
            .map_err(|error| failed(errors::password_command_failed(&name, why(&error))))?;
        match ran.status {
            None => return Err(failed(errors::password_command_late(&name, PASSWORD_TIME.as_secs()))),
            Some(status) if !status.success() => {
                return Err(failed(errors::password_command_failed(&name, status.to_string())));
            }
            Some(_) => String::from_utf8(ran.printed).map_err(|_| failed(errors::password_command_no_text(&name)))?,
        }
    } else {
        return Err(PasswordError::Nowhere(Box::new((place.not_set)())));
    };
    match text.lines().next().unwrap_or_default() {
        "" => Err(PasswordError::Nowhere(Box::new(errors::password_empty()))),
        line if line.len() as u64 > LONGEST_PASSWORD => {
            Err(PasswordError::Nowhere(Box::new(errors::password_too_long(LONGEST_PASSWORD))))
        }
        line => Ok(line.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    fn config() -> MailConfig {
        MailConfig { host: Some("localhost".to_owned()), user: Some("eve".to_owned()), ..MailConfig::default() }
    }

    #[test]
    fn the_password_comes_from_file_or_command_and_is_never_told() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("password");
        std::fs::write(&path, "hunter2\nmore").unwrap();
        let from_file = MailConfig { password_file: Some(path), ..config() };
        assert_eq!(password(&from_file).unwrap(), "hunter2");
        let none = password(&config()).unwrap_err().to_string();
        a_password_is_read_to_its_bound(folder.path());
        assert!(none.contains("mail.password-file"), "{none}");
        let variable = MailConfig { password_env: Some("KEYMEND_TEST_NOT_SET".to_owned()), ..config() };
        assert!(password(&variable).unwrap_err().to_string().contains("not set"));
    }

    fn a_password_is_read_to_its_bound(folder: &Path) {
        let path = folder.join("long");
        let most = usize::try_from(LONGEST_PASSWORD).unwrap();
        for (length, taken) in [(most, true), (most + 1, false)] {
            std::fs::write(&path, "x".repeat(length)).unwrap();
            let read = password(&MailConfig { password_file: Some(path.clone()), ..config() });
            assert_eq!(read.is_ok_and(|read| read.len() == length), taken, "{length}");
        }
    }
}
