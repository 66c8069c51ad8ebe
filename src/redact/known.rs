//! The private names that are known before anything is read: this machine's, and the person's own.

use super::PrivateKind;
use super::ordinary::{is_common, names_somebody};

/// Private values with their kinds.
#[derive(Clone, Debug, Default)]
pub struct Known(Vec<(PrivateKind, String)>);

impl Known {
    /// The user, the machine and the home folder that the environment names; under `sudo`, also who called it.
    #[must_use]
    pub fn from_environment() -> Known {
        let mut known = Known::default();
        let accounts = std::fs::read_to_string("/etc/passwd").unwrap_or_default();
        for name in ["USER", "LOGNAME", "USERNAME", "SUDO_USER", "DOAS_USER"] {
            if let Ok(user) = std::env::var(name) {
                known.add(PrivateKind::User, &user);
                known.add_account(&accounts, user.trim());
            }
        }
        if let Ok(domain) = std::env::var("USERDNSDOMAIN") {
            known.add(PrivateKind::Host, &domain);
        }
        for name in ["HOSTNAME", "COMPUTERNAME"] {
            if let Ok(host) = std::env::var(name) {
                known.add_machine(&host);
            }
        }
        if let Ok(host) = std::fs::read_to_string("/etc/hostname") {
            known.add_machine(&host);
        }
        for home in ["HOME", "SUDO_HOME", "USERPROFILE"].into_iter().filter_map(std::env::var_os) {
            known.add_home(&home.to_string_lossy());
        }
        known
    }

    /// Adds the whole name and the home folder of a user, by the list of accounts.
    fn add_account(&mut self, accounts: &str, user: &str) {
        let mut lines = accounts.lines().map(|line| line.split(':').collect::<Vec<_>>());
        let Some(account) = lines.find(|fields| fields.len() >= 6 && fields[0] == user && !is_common(user)) else {
            return;
        };
        self.add(PrivateKind::Person, account[4].split(',').next().unwrap_or_default());
        self.add_home(account[5]);
    }

    /// A home folder is called like its user, whatever the account is called.
    fn add_home(&mut self, home: &str) {
        let name = home.trim_end_matches(['/', '\\']).rsplit(['/', '\\']).next();
        self.add(PrivateKind::User, name.unwrap_or_default());
    }

    /// Adds a machine's name; its first part names it alone, whatever it looks like.
    pub fn add_machine(&mut self, host: &str) {
        self.add(PrivateKind::Host, host);
        if let Some((short, _)) = host.trim().split_once('.') {
            self.add(PrivateKind::Host, short);
        }
    }

    /// Adds one value; one that tells nobody apart is passed over.
    pub fn add(&mut self, kind: PrivateKind, value: &str) {
        let value = value.trim();
        let names = match kind {
            PrivateKind::User | PrivateKind::Host | PrivateKind::Person => names_somebody(value),
            _ => !is_common(value),
        };
        if names {
            self.0.push((kind, value.to_owned()));
        }
    }

    pub(super) fn values(&self) -> impl Iterator<Item = (PrivateKind, &str)> {
        self.0.iter().map(|(kind, value)| (*kind, value.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_gives_its_home_and_its_whole_name() {
        let mut known = Known::default();
        let accounts = "root:x:0:0:root:/root:/bin/sh\njsmith:x:1000:1000:Jane Smith,,,:/home/jane.smith:/bin/sh\n";
        known.add_account(accounts, "root");
        known.add_account(accounts, "jsmith");
        known.add_home(r"C:\Users\mia\");
        let expected =
            [(PrivateKind::Person, "Jane Smith"), (PrivateKind::User, "jane.smith"), (PrivateKind::User, "mia")];
        assert_eq!(known.values().collect::<Vec<_>>(), expected);
    }

    #[test]
    fn the_short_name_of_this_machine_is_private_too() {
        let mut known = Known::default();
        ["marvin.fritz.box\n", "localhost.localdomain"].into_iter().for_each(|host| known.add_machine(host));
        let hosts = ["marvin.fritz.box", "marvin", "localhost.localdomain"];
        assert_eq!(known.values().map(|(_, host)| host).collect::<Vec<_>>(), hosts);
    }

    #[test]
    fn common_accounts_are_no_names() {
        let mut known = Known::default();
        ["root", "Administrator", "", "x", "2026", "18", "alice"]
            .into_iter()
            .for_each(|name| known.add(PrivateKind::User, name));
        assert_eq!(known.values().collect::<Vec<_>>(), [(PrivateKind::User, "alice")]);
    }
}
