//! The private names that are known before anything is read: this machine's, and the person's own.

use std::path::PathBuf;

use super::Kind;

/// Names that every machine has and that tell nobody apart.
const COMMON: [&str; 28] = [
    "root",
    "user",
    "users",
    "admin",
    "administrator",
    "guest",
    "public",
    "default",
    "home",
    "localhost",
    "system",
    "all users",
    "default user",
    "shared",
    "kaspersky",
    "klnagent",
    "local",
    "service",
    "localservice",
    "networkservice",
    "nobody",
    "none",
    "unknown",
    "null",
    "true",
    "false",
    "windows",
    "linux",
];

/// Private values with their kinds.
#[derive(Clone, Debug, Default)]
pub struct Known(Vec<(Kind, String)>);

impl Known {
    /// The user, the machine and the home folder that the environment names.
    #[must_use]
    pub fn from_environment() -> Known {
        let mut known = Known::default();
        for name in ["USER", "LOGNAME", "USERNAME", "SUDO_USER"] {
            known.add_variable(Kind::User, name);
        }
        for name in ["HOSTNAME", "COMPUTERNAME", "USERDNSDOMAIN"] {
            known.add_variable(Kind::Host, name);
        }
        if let Ok(host) = std::fs::read_to_string("/etc/hostname") {
            known.add(Kind::Host, host.trim());
        }
        let home = std::env::var_os("HOME").or_else(|| std::env::var_os("USERPROFILE")).map(PathBuf::from);
        if let Some(user) = home.as_deref().and_then(|home| home.file_name()).and_then(|name| name.to_str()) {
            known.add(Kind::User, user);
        }
        known
    }

    fn add_variable(&mut self, kind: Kind, name: &str) {
        if let Ok(value) = std::env::var(name) {
            self.add(kind, &value);
        }
    }

    /// Adds one value; one that tells nobody apart is passed over.
    pub fn add(&mut self, kind: Kind, value: &str) {
        let value = value.trim();
        if !is_common(value) {
            self.0.push((kind, value.to_owned()));
        }
    }

    pub(super) fn values(&self) -> impl Iterator<Item = (Kind, &str)> {
        self.0.iter().map(|(kind, value)| (*kind, value.as_str()))
    }
}

/// Whether a value names nobody: too short, a common account, or made of stand-ins.
pub(super) fn is_common(value: &str) -> bool {
    value.chars().count() < 2 || COMMON.contains(&value.to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_accounts_are_no_names() {
        let mut known = Known::default();
        ["root", "Administrator", "", "x", "alice"].into_iter().for_each(|name| known.add(Kind::User, name));
        assert_eq!(known.values().collect::<Vec<_>>(), [(Kind::User, "alice")]);
    }
}
