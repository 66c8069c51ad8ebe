//! Users and machines that are arguments of a command: `sudo -u eve`, `ping eve-pc`, `Get-ADUser -Identity eve`.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::PrivateKind;
use super::found::{Found, after, before};
use super::ordinary::names_somebody;
use super::words::{begins, first_word};

/// Commands with what their first argument is; `plain` ones are words of a sentence too, so that a prompt stands before them
/// or their argument tells.
const COMMANDS: &[(PrivateKind, bool, &str)] = &[
    (
        PrivateKind::User,
        false,
        "net user|net accounts|sudo -u|sudo -iu|crontab -u|usermod|adduser|useradd|userdel|deluser|kladduser|chage|chage -l|gpasswd -a|gpasswd -d|runuser -u|\
         runuser -l|ssh -l|su -|su -l|su --login|get-aduser|set-aduser|new-aduser|unlock-adaccount|disable-adaccount|enable-adaccount|\
         get-localuser|set-localuser|new-localuser|dsquery user -samid|-samid|--grant-role admin|--revoke-role admin|--grant-role audit|\
         --grant-role user|--revoke-role user|--revoke-role audit|loginctl show-user|loginctl terminate-user|pkill -u|ps -u|lsof -u|quota -u|\
         smbpasswd -a|kinit|psexec -u|runas /user:|query session|logoff|chown|passwd -l|passwd -u|usermod -l|getent passwd|htpasswd -c .htpasswd|dscl . -read",
    ),
    (PrivateKind::User, true, "passwd|finger|groups|su|id|last"),
    (
        PrivateKind::Host,
        false,
        "nslookup|tracert|traceroute|tracepath|mtr|telnet|mstsc /v:|xfreerdp /v:|rdesktop|klmover -address|test-connection|test-netconnection|\
         resolve-dnsname|enter-pssession|enter-pssession -computername|wakeonlan|nbtstat -a|arping|curl -v telnet:|nc -zv|nc -vz|openssl s_client -connect|\
         shutdown /m|winrs -r:|qwinsta /server:|query user /server:|net view",
    ),
    (PrivateKind::Host, true, "ping|ping -c 1|ping -c 3|ping -c 4|ping -n 4|ping -t|ping -a|ping -4|ssh|nmap|dig|host"),
];

/// A command with what its first argument is, and whether it is a word of a sentence too.
type ArgumentRule = (PrivateKind, bool, &'static str);

/// The commands by their first word.
static BY_WORD: LazyLock<HashMap<&str, Vec<ArgumentRule>>> = LazyLock::new(|| {
    let mut all: HashMap<&str, Vec<ArgumentRule>> = HashMap::new();
    for (kind, plain, commands) in COMMANDS {
        for command in commands.split('|') {
            all.entry(first_word(command)).or_default().push((*kind, *plain, command));
        }
    }
    all
});

/// The first words of the commands.
pub(super) fn words() -> impl Iterator<Item = &'static str> {
    COMMANDS.iter().flat_map(|(_, _, commands)| commands.split('|')).map(first_word)
}

/// The argument of a command that begins here.
pub(super) fn argument(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    if !begins(text, at) {
        return 0;
    }
    // An option that leads to the argument begins with its hyphens.
    let start = at - text[..at].bytes().rev().take(2).take_while(|byte| *byte == b'-').count();
    let line = after(text, start, 160).split(['\n', '\r', '|', ';', '&', '"', '\'', '`']).next().unwrap_or_default();
    let lower = line.to_ascii_lowercase();
    let mut best: Option<(PrivateKind, bool, usize)> = None;
    for (kind, plain, command) in BY_WORD.get(first_word(&lower)).into_iter().flatten() {
        let glued = command.ends_with(':');
        let fits = lower.strip_prefix(command).is_some_and(|rest| glued || rest.starts_with(' '));
        if fits && best.is_none_or(|(_, _, length)| length < command.len()) {
            best = Some((*kind, *plain, command.len()));
        }
    }
    let Some((kind, plain, length)) = best else { return 0 };
    let head = before(text, start, 80).rsplit('\n').next().unwrap_or_default();
    // `Status;Last seen` is the head of a table: behind another command a space stands, and a command has no capital.
    if plain && (head.ends_with([';', '|', '&']) || line.starts_with(char::is_uppercase)) {
        return 0;
    }
    let head = head.trim_end();
    let prompt = head.ends_with(['$', '#', '>', '%', '❯', '`', '"', '\'', ';', '&', '|']) || head.ends_with("sudo");
    let option = line.starts_with('-');
    if !(prompt || option || head.is_empty() || !plain) {
        return 0;
    }
    // Options stand before the argument, some with a value of their own.
    let mut place = length;
    let mut value = "";
    for word in line[length..].split(' ') {
        let begun = place;
        place += word.len() + 1;
        let skipped = word.is_empty() || word.starts_with(['-', '/']);
        let of_option = kind == PrivateKind::User && line[..begun].trim_end().ends_with("-aG");
        if !skipped && !of_option {
            value = word;
            place = begun;
            break;
        }
    }
    // `ssh eve@eve-pc.example.org` is read by its sign; behind one the machine may be one word.
    let signed = kind == PrivateKind::Host && value.contains('@');
    let (place, value) = match value.split_once('@').filter(|_| kind == PrivateKind::Host) {
        Some((user, host)) if !host.contains('.') => (place + user.len() + 1, host),
        _ => (place, value),
    };
    let value =
        value.split([':', '@', ',', '(', ')', '<', '>']).next().unwrap_or_default().trim_end_matches(['.', '!', '?']);
    let tells = value.contains(['.', '-', '_']) || value.bytes().any(|byte| byte.is_ascii_digit());
    let shaped = value.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_'))
        && value.chars().any(char::is_alphabetic);
    let alone = prompt
        || option
        || signed && head.is_empty()
        || !plain && (head.is_empty() || tells)
        || tells && head.is_empty();
    if !alone
        || !shaped
        || value.chars().count() < 3
        || !names_somebody(value)
        || super::hosts::is_public(value)
        || line[place..].starts_with('/')
    {
        return 0;
    }
    if line[place + value.len()..].starts_with('@') {
        return 0;
    }
    let from = start + place;
    found.push(Found::new(kind, from..from + value.len()));
    from + value.len()
}
