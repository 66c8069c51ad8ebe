//! The settings: who the person is, in which language they write, and how mail leaves.
//!
//! `keymend/config.toml` in the configuration folder. It never holds a password, only where one is.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::language::{all_languages, in_english, named_language};
use crate::limits;
use crate::places;
use crate::redact::{Known, PrivateKind};
use crate::say::{Message, Worded, did_you_mean, errors, together, why};
use crate::sellers::{DeskKind, is_desk_url};
use crate::text::clean_text;

/// Everything that can be set.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Config {
    /// The person's name, as a request gives it.
    pub name: Option<String>,
    /// The mail address or telephone number for answers.
    pub contact: Option<String>,
    /// The language that Keymend speaks.
    pub language: Option<String>,
    /// The language of letters, where their addressee has none of its own.
    pub letter_language: Option<String>,
    /// A folder of layouts and languages of letters that are added, or replace those of the same name.
    pub templates: Option<PathBuf>,
    /// A folder of topics that are added, or replace those with the same id.
    pub topics: Option<PathBuf>,
    /// A template for the drafts of a help desk's answers, or a folder of them by languages.
    pub answers: Option<PathBuf>,
    /// The subscriber or contract number at the provider.
    pub subscriber_number: Option<String>,
    /// The provider or shop, by the name of the directory.
    pub provider: Option<String>,
    /// How mail leaves.
    pub mail: MailConfig,
    /// The ticket system that takes requests by its own interface.
    pub desk: DeskConfig,
}

/// `keymend.settings/1`: the settings as a document.
#[derive(Debug, Serialize, schemars::JsonSchema)]
pub struct SettingsDocument {
    /// Always `keymend.settings/1`.
    #[schemars(extend("const" = "keymend.settings/1"))]
    schema: &'static str,
    /// Each setting by its name, such as `mail.host`; null where it is not set.
    settings: BTreeMap<String, Option<String>>,
}

impl SettingsDocument {
    /// The document of the settings.
    #[must_use]
    pub fn new(config: &Config) -> Self {
        let text = |value: &serde_json::Value| match value {
            serde_json::Value::Null => None,
            serde_json::Value::String(text) => Some(text.clone()),
            other => Some(other.to_string()),
        };
        let mut settings = BTreeMap::new();
        let whole = serde_json::to_value(config).unwrap_or_default();
        for (key, value) in whole.as_object().into_iter().flatten() {
            match value.as_object() {
                Some(members) => {
                    settings.extend(members.iter().map(|(name, value)| (format!("{key}.{name}"), text(value))))
                }
                None => drop(settings.insert(key.clone(), text(value))),
            }
        }
        SettingsDocument { schema: "keymend.settings/1", settings }
    }
}

/// How mail leaves.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct MailConfig {
    /// The sender's address.
    pub from: Option<String>,
    /// The mail server.
    pub host: Option<String>,
    /// Its port; 587 for STARTTLS and 465 for TLS if not set.
    pub port: Option<u16>,
    /// How the connection is protected.
    pub security: Security,
    /// The login name.
    pub user: Option<String>,
    /// A file whose first line is the password.
    pub password_file: Option<PathBuf>,
    /// The name of an environment variable that holds the password.
    pub password_env: Option<String>,
    /// A command, word by word without a shell, that prints the password.
    pub password_command: Vec<String>,
    /// A file with the certificate of a private authority (PEM), trusted instead of the public ones.
    pub ca_file: Option<PathBuf>,
    /// A local program that takes mail, such as `/usr/sbin/sendmail`, instead of a server.
    pub sendmail: Option<PathBuf>,
    /// Seconds to wait for the server.
    pub timeout: u64,
    /// How often to try again after "not now" and broken connections.
    pub retries: u32,
    /// Seconds before the first new try; each further wait is twice as long.
    pub retry_wait: u64,
}

impl Default for MailConfig {
    fn default() -> Self {
        MailConfig {
            from: None,
            host: None,
            port: None,
            security: Security::default(),
            user: None,
            password_file: None,
            password_env: None,
            password_command: Vec::new(),
            ca_file: None,
            sendmail: None,
            timeout: 30,
            retries: 3,
            retry_wait: 5,
        }
    }
}

/// The ticket system that takes requests by its own interface instead of mail.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct DeskConfig {
    /// Whose it is: the name of a provider or shop, or `admin`, `provider`, `shop`, `kaspersky` for anybody of that part.
    pub of: Option<String>,
    /// Which system it is.
    pub kind: Option<DeskKind>,
    /// Where its interface is; the login is sent there and nowhere else.
    pub url: Option<String>,
    /// The queue, project or group.
    pub queue: Option<String>,
    /// What it calls our fields, each as `OURS=THEIRS`.
    pub fields: Vec<String>,
    /// The login name; without one the password is a token.
    pub user: Option<String>,
    /// A file whose first line is the password or token.
    pub password_file: Option<PathBuf>,
    /// The name of an environment variable that holds it.
    pub password_env: Option<String>,
    /// A command, word by word without a shell, that prints it.
    pub password_command: Vec<String>,
    /// A file with the certificate of a private authority (PEM), trusted instead of the public ones.
    pub ca_file: Option<PathBuf>,
    /// Seconds to wait for an answer.
    pub timeout: u64,
    /// How often to try again where nothing can have arrived.
    pub retries: u32,
    /// Seconds before a new try, where the system names no other time.
    pub retry_wait: u64,
}

impl Default for DeskConfig {
    fn default() -> Self {
        DeskConfig {
            of: None,
            kind: None,
            url: None,
            queue: None,
            fields: Vec::new(),
            user: None,
            password_file: None,
            password_env: None,
            password_command: Vec::new(),
            ca_file: None,
            timeout: 30,
            retries: 2,
            retry_wait: 5,
        }
    }
}

impl DeskConfig {
    /// Whether a login is set for an address: it is given to no other host.
    #[must_use]
    pub fn is_for(&self, url: &str) -> bool {
        fn origin(url: &str) -> String {
            url.split('/').take(3).collect::<Vec<_>>().join("/").to_lowercase()
        }
        self.url.as_deref().is_some_and(|own| origin(own) == origin(url))
    }
}

/// How the connection to the mail server is protected; there is no unprotected one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Security {
    /// It starts plain and must then switch to TLS.
    Starttls,
    /// TLS from the first byte.
    #[default]
    Tls,
}

/// Why the settings cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
#[error("{}", in_english(self))]
pub enum ConfigError {
    /// The file cannot be read.
    Read {
        /// The file.
        path: PathBuf,
        /// Why.
        error: std::io::Error,
    },
    /// The file cannot be written.
    Write {
        /// The file.
        path: PathBuf,
        /// Why.
        error: std::io::Error,
    },
    /// It is no TOML, or has an unknown or wrong member.
    Toml {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        error: Box<toml::de::Error>,
    },
    /// It names a program or a file to use, and somebody else can change it.
    ChangedByOthers {
        /// The file.
        path: PathBuf,
        /// Where others can change it.
        others: places::ChangedByOthers,
    },
    /// No such setting.
    Unknown {
        /// What was given.
        key: String,
        /// Asks for the settings that may have been meant.
        near: Option<Box<Message>>,
    },
    /// The value does not fit.
    Value {
        /// The setting.
        key: String,
        /// What is wrong.
        problem: Box<Message>,
    },
    /// A password has no place here.
    Password,
}

impl Worded for ConfigError {
    fn message(&self) -> Message {
        match self {
            ConfigError::Read { path, error } => errors::settings_read(path.as_path(), why(error)),
            ConfigError::Write { path, error } => errors::settings_write(path.as_path(), why(error)),
            ConfigError::Toml { path, error } => {
                errors::settings_wrong(path.as_path(), errors::quoted(error.to_string()))
            }
            ConfigError::ChangedByOthers { path, others } => {
                errors::settings_changed_by_others(path.as_path(), others.place.as_path())
            }
            ConfigError::Unknown { key, near } => {
                let near = near.iter().map(|near| near.as_ref().clone());
                together([errors::no_such_setting(key)].into_iter().chain(near).chain([errors::all_settings()]))
            }
            ConfigError::Value { key, problem } => errors::setting_value(key, problem.as_ref().clone()),
            ConfigError::Password => errors::password_in_settings(),
        }
    }
}

/// Where the settings are: the file that was named, or else `config.toml` in the configuration folder.
#[must_use]
pub fn config_path(named: Option<&Path>) -> PathBuf {
    named.map_or_else(|| places::config_folder().join("config.toml"), Path::to_owned)
}

/// A setting that fills a field of every request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProfileEntry {
    /// The person's name.
    Name,
    /// How they are reached.
    Contact,
    /// Their number at the provider.
    SubscriberNumber,
    /// The provider or shop.
    Provider,
}

impl Config {
    /// What the person said of themselves once for all.
    #[must_use]
    pub fn profile(&self, entry: ProfileEntry) -> Option<&str> {
        match entry {
            ProfileEntry::Name => self.name.as_deref(),
            ProfileEntry::Contact => self.contact.as_deref(),
            ProfileEntry::SubscriberNumber => self.subscriber_number.as_deref(),
            ProfileEntry::Provider => self.provider.as_deref(),
        }
    }

    /// Reads the settings; a file that is not there means none, unless it was named.
    ///
    /// # Errors
    /// The file cannot be read, or is wrong.
    pub fn load(named: Option<&Path>) -> Result<Config, ConfigError> {
        let path = config_path(named);
        match places::read_own(&path, limits::SETTINGS_BYTES) {
            Ok(text) => Config::parse(&text, &path)?.if_written_by_us(path),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound && named.is_none() => Ok(Config::default()),
            Err(error) => Err(ConfigError::Read { path, error }),
        }
    }

    /// Refuses settings by which somebody else could have a program run, or trust another server, in our name.
    fn if_written_by_us(self, path: PathBuf) -> Result<Config, ConfigError> {
        let MailConfig { password_command, sendmail, password_file, ca_file, .. } = &self.mail;
        let DeskConfig { password_command: desk_command, password_file: desk_password, ca_file: desk_ca, url, .. } =
            &self.desk;
        // A topic can have a step that Keymend runs.
        let files = [sendmail, password_file, ca_file, desk_password, desk_ca, &self.topics];
        let names_any = !password_command.is_empty()
            || !desk_command.is_empty()
            || files.into_iter().any(Option::is_some)
            || url.is_some();
        match places::only_ours(&path) {
            Err(others) if names_any => Err(ConfigError::ChangedByOthers { path, others }),
            _ => Ok(self),
        }
    }

    fn parse(text: &str, path: &Path) -> Result<Config, ConfigError> {
        toml::from_str(text).map_err(|error| ConfigError::Toml { path: path.to_owned(), error: Box::new(error) })
    }

    /// The names of all settings.
    #[must_use]
    pub fn keys() -> Vec<String> {
        SettingsDocument::new(&Config::default()).settings.into_keys().collect()
    }

    /// Sets one value in the file, which is made if it is not there.
    ///
    /// # Errors
    /// There is no such setting, the value does not fit, or the file cannot be written.
    pub fn set(named: Option<&Path>, key: &str, value: &str) -> Result<Config, ConfigError> {
        let changed = Config::changed(named, key, value)?;
        changed.write(named)?;
        Ok(changed)
    }

    /// The settings of a file with one value changed; the file stays as it is.
    ///
    /// # Errors
    /// There is no such setting, or the value does not fit.
    pub fn changed(named: Option<&Path>, key: &str, value: &str) -> Result<Config, ConfigError> {
        let path = config_path(named);
        let config = if path.exists() { Config::load(Some(&path))? } else { Config::default() };
        config.with(key, value)
    }

    /// Writes the settings to the file, which is made if it is not there.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn write(&self, named: Option<&Path>) -> Result<(), ConfigError> {
        let path = config_path(named);
        let failed = |error| ConfigError::Write { path: path.clone(), error };
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            places::private_folder(folder).map_err(failed)?;
        }
        places::write_atomic(&path, self.to_toml().as_bytes(), places::Rights::Owner).map_err(failed)
    }

    /// The settings with one value changed.
    ///
    /// # Errors
    /// There is no such setting, or the value does not fit.
    pub fn with(&self, key: &str, value: &str) -> Result<Config, ConfigError> {
        if key.replace('_', "-").ends_with("password") {
            return Err(ConfigError::Password);
        }
        let wrong = |problem| ConfigError::Value { key: key.to_owned(), problem: Box::new(problem) };
        let quoted = |error: serde_json::Error| errors::quoted(error.to_string());
        let mut whole = serde_json::to_value(self).map_err(|error| wrong(quoted(error)))?;
        let known = SettingsDocument::new(self).settings;
        let near = did_you_mean(key, known.keys().map(String::as_str)).map(Box::new);
        let unknown = ConfigError::Unknown { key: clean_text(key), near };
        let pointer = format!("/{}", key.replace('.', "/"));
        let place = whole.pointer_mut(&pointer).filter(|place| !place.is_object()).ok_or(unknown)?;
        *place = match place {
            serde_json::Value::Array(_) if key == "desk.fields" => pairs(value).into(),
            serde_json::Value::Array(_) => value.split_whitespace().collect::<Vec<_>>().into(),
            serde_json::Value::Number(_) => number(value).ok_or_else(|| wrong(errors::not_a_number()))?,
            _ if value.is_empty() => serde_json::Value::Null,
            _ if key == "desk.url" && !is_desk_url(value) => return Err(wrong(errors::seller_desk_url())),
            _ if key == "mail.from" && value.parse::<lettre::Address>().is_err() => {
                return Err(wrong(errors::mail_address(clean_text(value))));
            }
            _ if key == "mail.host" && !is_host(value) => return Err(wrong(errors::mail_host(clean_text(value)))),
            _ if key == "language" && named_language(value).is_none() => {
                return Err(wrong(errors::no_such_language(all_languages())));
            }
            _ if key == "mail.port" => number(value).ok_or_else(|| wrong(errors::not_a_number()))?,
            _ => value.into(),
        };
        serde_json::from_value(whole).map_err(|error| wrong(quoted(error)))
    }

    /// The settings as the file holds them.
    #[must_use]
    pub fn to_toml(&self) -> String {
        let mut text = String::new();
        let whole = serde_json::to_value(self).unwrap_or_default();
        let (mail, plain): (Vec<_>, Vec<_>) =
            whole.as_object().into_iter().flatten().partition(|(_, value)| value.is_object());
        plain.into_iter().for_each(|(key, value)| line(&mut text, key, value));
        for (section, members) in mail {
            text.push_str(&format!("\n[{section}]\n"));
            members.as_object().into_iter().flatten().for_each(|(key, value)| line(&mut text, key, value));
        }
        text
    }

    /// Tells the redaction who the person is.
    pub fn add_to(&self, known: &mut Known) {
        let contact = self.contact.as_deref().unwrap_or_default();
        let kind = if contact.contains('@') { PrivateKind::Mail } else { PrivateKind::Telephone };
        known.add(kind, contact);
        known.add(PrivateKind::Person, self.name.as_deref().unwrap_or_default());
        known.add(PrivateKind::Subscriber, self.subscriber_number.as_deref().unwrap_or_default());
        known.add(PrivateKind::Mail, self.mail.from.as_deref().unwrap_or_default());
    }
}

/// Whether a text is the name or address of a server, without a port.
fn is_host(text: &str) -> bool {
    let bare = text.trim().trim_start_matches('[').trim_end_matches(']');
    rustls::pki_types::ServerName::try_from(bare).is_ok()
}

/// The parts `OURS=THEIRS` of a text, with spaces or commas between; a name of theirs may have spaces, too.
fn pairs(value: &str) -> Vec<String> {
    let mut pairs: Vec<String> = Vec::new();
    for word in value.split(|c: char| c == ',' || c.is_whitespace()).filter(|word| !word.is_empty()) {
        match pairs.last_mut() {
            Some(last) if !word.contains('=') => last.extend([" ", word]),
            _ => pairs.push(word.to_owned()),
        }
    }
    pairs
}

fn number(value: &str) -> Option<serde_json::Value> {
    value.parse::<u64>().ok().map(Into::into)
}

/// One line of TOML; a JSON text is a TOML basic string, and what is not set is a comment.
fn line(text: &mut String, key: &str, value: &serde_json::Value) {
    if value.is_null() {
        text.push_str(&format!("# {key} =\n"));
    } else {
        // JSON leaves this one as it is, and TOML has it only escaped.
        text.push_str(&format!("{key} = {}\n", value.to_string().replace('\u{7f}', "\\u007F")));
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn settings_are_kept_and_wrong_ones_say_what_is_right() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("deep").join("config.toml");
        Config::set(Some(&path), "name", "Eve\u{7f}").unwrap();
        Config::set(Some(&path), "name", "Eve \"E\" Ädams").unwrap();
        Config::set(Some(&path), "mail.port", "2525").unwrap();
        let config = Config::set(Some(&path), "mail.password-command", "pass show mail").unwrap();
        assert_eq!(Config::load(Some(&path)).unwrap(), config);
        assert_eq!(config.mail.port, Some(2525));
        assert_eq!(config.mail.password_command, ["pass", "show", "mail"]);
        for (key, value, says) in [
            ("mail.password", "hunter2", "never kept"),
            ("shoe-size", "43", "no setting"),
            ("mail", "x", "no setting"),
            ("mail.port", "99999", "mail.port"),
            ("mail.security", "none", "mail.security"),
            ("desk.url", "http://rt.example.org", "https://"),
            ("desk.kind", "jira", "desk.kind"),
            ("desk.password", "hunter2", "never kept"),
            ("mail.from", "no-mail", "not a valid email address"),
            ("mail.host", "127.0.0.1:8726", "not the name or address"),
        ] {
            let error = Config::set(Some(&path), key, value).unwrap_err().to_string();
            assert!(error.contains(says) && !error.contains("hunter2"), "{error}");
        }
    }

    #[test]
    fn fields_of_a_desk_are_told_apart_by_spaces_and_commas() {
        for (value, expected) in [
            ("Keymend-Topic=4 order-number=5", vec!["Keymend-Topic=4", "order-number=5"]),
            ("Keymend-Topic=4,order-number=5, Keymend-Id=6", vec!["Keymend-Topic=4", "order-number=5", "Keymend-Id=6"]),
            (
                "Keymend-Topic=Keymend topic order-number=Order",
                vec!["Keymend-Topic=Keymend topic", "order-number=Order"],
            ),
            ("", vec![]),
        ] {
            assert_eq!(Config::default().with("desk.fields", value).unwrap().desk.fields, expected, "{value}");
        }
    }

    #[test]
    fn a_login_is_for_one_host_alone() {
        let desk = DeskConfig { url: Some("https://desk.example.org:8443/rt".to_owned()), ..DeskConfig::default() };
        assert!(desk.is_for("https://DESK.example.org:8443/other"));
        for other in [
            "https://desk.example.org/rt",
            "http://desk.example.org:8443/rt",
            "https://desk.example.org:8443.example.net/rt",
            "https://desk.example.net:8443/rt",
        ] {
            assert!(!desk.is_for(other), "{other}");
        }
        assert!(!DeskConfig::default().is_for("https://desk.example.org"));
    }

    #[cfg(unix)]
    #[test]
    fn settings_that_others_can_change_name_no_program() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("config.toml");
        let set = |key, value| Config::set(Some(&path), key, value);
        set("name", "Eve").unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o666)).unwrap();
        assert_eq!(Config::load(Some(&path)).unwrap().name.as_deref(), Some("Eve"), "a name harms nobody");
        std::fs::write(&path, "[mail]\npassword-command = [\"/tmp/x\"]\n").unwrap();
        let refused = Config::load(Some(&path)).unwrap_err().to_string();
        assert!(refused.contains("others can change `") && refused.contains("chmod go-w"), "{refused}");
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).unwrap();
        assert_eq!(Config::load(Some(&path)).unwrap().mail.password_command, ["/tmp/x"]);
    }

    proptest! {
        #[test]
        fn any_text_round_trips_and_any_file_is_read_without_panic(text in any::<String>()) {
            let config = Config { name: Some(text.clone()), ..Config::default() };
            // TOML has no way to write U+007F as JSON does; such a name is refused, not changed.
            if let Ok(read) = Config::parse(&config.to_toml(), Path::new("x")) {
                prop_assert_eq!(read, config);
            }
            let _ = Config::parse(&text, Path::new("x"));
        }
    }
}
