//! Which machine an output is of, where it says so in passing: in the prompt of a copied console, in the answer of
//! `hostname`, `uname`, `hostnamectl` or `systeminfo`, or in the registry's own name of the computer.

use std::borrow::Cow;

use crate::text::{clean_text_up_to, host_key};
use crate::vendor::labels::{normal_label, split_label};

/// Characters of the longest name of a machine.
const LONGEST_NAME: usize = 253;

/// What systems print before the name of the computer (sources: `hostnamectl`, `ipconfig` and `systeminfo` in their
/// languages, `klnagchk`, and the registry).
const LABELS: [&str; 25] = [
    "current device",
    "hostname",
    "host name",
    "static hostname",
    "computer name",
    "computername",
    "hostnaam",
    "computernaam",
    "nom de l'hote",
    "nom de l'hôte",
    "nom de l’hôte",
    "nom de l'ordinateur",
    "nombre de host",
    "nombre del equipo",
    "nombre de equipo",
    "nome host",
    "nome computer",
    "nome do host",
    "nome do computador",
    "имя узла",
    "имя компьютера",
    "nazwa hosta",
    "nazwa komputera",
    "ホスト名",
    "コンピューター名",
];

/// Names that every computer may have.
const OF_ANY: [&str; 8] =
    ["localhost", "localhost.localdomain", "host", "hostname", "computer", "server", "raspberrypi", "none"];

/// Commands that answer with the name alone.
const ASKS_NAME: [&str; 4] = ["hostname", "hostname -f", "hostname -s", "uname -n"];

/// The prompt of a console that a line begins with.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Prompt<'l> {
    /// The computer, where the prompt names it.
    pub host: Option<&'l str>,
    /// What was typed.
    pub command: &'l str,
}

/// Reads the prompt that a line begins with: `root@web01:~#`, `[root@web01 ~]$`, `web01:~ #`, `[web01]: PS C:\>`, or one
/// that names no computer, such as `$` and `C:\>`.
pub(super) fn prompt(line: &str) -> Option<Prompt<'_>> {
    let line = line.trim();
    remote_shell(line).or_else(|| bracketed(line)).or_else(|| plain(line)).or_else(|| unnamed(line))
}

/// `[web01]: PS C:\> command`.
fn remote_shell(line: &str) -> Option<Prompt<'_>> {
    let (name, rest) = line.strip_prefix('[')?.split_once("]: PS ")?;
    let (_, command) = rest.split_once('>')?;
    Some(Prompt { host: host(name), command: command.trim() })
}

/// `[root@web01 ~]# command`.
fn bracketed(line: &str) -> Option<Prompt<'_>> {
    let (inner, rest) = line.strip_prefix('[')?.split_once(']')?;
    let command = rest.trim_start().strip_prefix(['#', '$', '%'])?;
    let (_, rest) = inner.split_once('@')?;
    let name = rest.split_whitespace().next()?;
    Some(Prompt { host: host(name), command: command.trim() })
}

/// `root@web01:~# command`, `web01:~ # command`.
fn plain(line: &str) -> Option<Prompt<'_>> {
    let (name, rest) = line.split_once(':')?;
    let end = rest.find(['#', '$', '%', '>'])?;
    let (folder, command) = (rest[..end].trim_end(), &rest[end + 1..]);
    let is_folder =
        folder.starts_with(['~', '/']) && !folder.starts_with("//") && !folder.contains(char::is_whitespace);
    let is_apart = command.is_empty() || command.starts_with(' ');
    // Without a user the prompt has a space before its mark; `x:/y#` may be anything.
    let name = name.split_once('@').map(|(_, name)| name).or_else(|| (folder.len() < end).then_some(name))?;
    (is_folder && is_apart && !name.contains(char::is_whitespace))
        .then(|| Prompt { host: host(name), command: command.trim() })
}

/// `$ command`, `# command`, `C:\> command`.
fn unnamed(line: &str) -> Option<Prompt<'_>> {
    let of_unix = line.strip_prefix("$ ").or_else(|| line.strip_prefix("# "));
    let of_windows = || {
        let (folder, command) = line.split_once('>')?;
        let folder = folder.strip_prefix("PS ").unwrap_or(folder);
        let mut letters = folder.chars();
        let is_drive = letters.next().is_some_and(|c| c.is_ascii_alphabetic()) && letters.as_str().starts_with(":\\");
        is_drive.then_some(command)
    };
    of_unix.or_else(of_windows).map(|command| Prompt { host: None, command: command.trim() })
}

/// The only computer that the lines of an output name; nothing where they name two.
pub(super) fn only_host<'l>(lines: impl Iterator<Item = &'l str>) -> Option<String> {
    let mut known: Option<&str> = None;
    let mut asked = false;
    let mut first = true;
    for line in lines {
        // The dump of a monitoring agent has sections of many programs, and a rule of its own.
        if std::mem::take(&mut first) && line.trim().starts_with("<<<") {
            return None;
        }
        let prompt = prompt(line);
        let found = match &prompt {
            Some(prompt) => prompt.host,
            None if std::mem::take(&mut asked) => host(line.trim()),
            None => labelled(line).or_else(|| of_kernel(line)),
        };
        asked = prompt.is_some_and(|prompt| ASKS_NAME.contains(&prompt.command));
        known = match (known, found) {
            (Some(one), Some(two)) if !is_same_host(one, two) => return None,
            // The longer name says more.
            (Some(one), Some(two)) => Some(if two.len() > one.len() { two } else { one }),
            (known, found) => known.or(found),
        };
    }
    known.map(|name| clean_text_up_to(name, LONGEST_NAME))
}

/// Whether two names are of one computer: alike, or one without the domain of the other.
pub(crate) fn is_same_host(one: &str, other: &str) -> bool {
    fn short(name: &str) -> Cow<'_, str> {
        host_key(name.split('.').next().unwrap_or(name))
    }
    let are_whole = one.contains('.') && other.contains('.');
    if are_whole { host_key(one) == host_key(other) } else { short(one) == short(other) }
}

/// The name behind a label: `Host Name . . . : PC7`, `"ComputerName"="PC7"`.
fn labelled(line: &str) -> Option<&str> {
    let (label, value) = match line.trim().strip_prefix('"').and_then(|rest| rest.split_once("\"=\"")) {
        Some((label, value)) => (label, value.trim_end_matches('"')),
        None => split_label(line)?,
    };
    let label = label.trim_end_matches(['.', ' ']).replace(". .", "");
    let label = normal_label(label.trim_end_matches(['.', ' ']));
    LABELS.contains(&label.as_str()).then(|| host(value.trim().trim_matches('\''))).flatten()
}

/// `Linux web01 5.15.0-91-generic #101-Ubuntu SMP …`.
fn of_kernel(line: &str) -> Option<&str> {
    let mut words = line.trim().strip_prefix("Linux ")?.split(' ');
    let (name, version) = (words.next()?, words.next()?);
    let is_version = version.starts_with(|c: char| c.is_ascii_digit()) && version.contains('.');
    is_version.then(|| host(name)).flatten()
}

/// A word that may be the name of a computer, and of no other.
fn host(word: &str) -> Option<&str> {
    let is_sign = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_');
    let may_be = !word.is_empty()
        && word.len() <= LONGEST_NAME
        && word.chars().all(is_sign)
        && word.starts_with(char::is_alphanumeric)
        && word.contains(char::is_alphabetic)
        && !OF_ANY.contains(&word.to_lowercase().as_str());
    may_be.then_some(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_prompt_names_its_computer_where_it_has_one() {
        for (line, expected) in [
            ("root@web01:~# kesl-control --app-info", Some((Some("web01"), "kesl-control --app-info"))),
            ("ana@db-2.example.org:/var/log$ ", Some((Some("db-2.example.org"), ""))),
            ("[root@nyc3 ~]# date", Some((Some("nyc3"), "date"))),
            ("suse7:~ # kess-control -L --query", Some((Some("suse7"), "kess-control -L --query"))),
            ("[WS3]: PS C:\\> avp.com status", Some((Some("WS3"), "avp.com status"))),
            ("root@localhost:~# id", Some((None, "id"))),
            ("$ kesl-control -L", Some((None, "kesl-control -L"))),
            ("C:\\Windows>hostname", Some((None, "hostname"))),
            ("mail me@example.org: it costs $ 5", None),
            ("Version: 12.1.0", None),
            ("Path: /opt/x", None),
            ("# Captured: 2026-11-20", Some((None, "Captured: 2026-11-20"))),
        ] {
            assert_eq!(prompt(line).map(|prompt| (prompt.host, prompt.command)), expected, "{line}");
        }
    }

    #[test]
    fn the_only_computer_that_an_output_names_is_its_own() {
        for (text, expected) in [
            ("root@web01:~# date\nx\nroot@web01:~# ", Some("web01")),
            ("C:\\>hostname\nPC-7\n", Some("PC-7")),
            ("Linux db9 5.15.0-91-generic #101-Ubuntu SMP x86_64", Some("db9")),
            ("   Host Name . . . . . . . . . . . . : PC7", Some("PC7")),
            ("Starting utility 'klnagchk'...\n\nCurrent device: 'KASSE-3'\n", Some("KASSE-3")),
            ("Имя узла:     BUH-3\n", Some("BUH-3")),
            ("Nom de l'hôte:   COMPTA2", Some("COMPTA2")),
            ("ホスト名: KEIRI5", Some("KEIRI5")),
            (" Static hostname: a3\nroot@a3:~#", Some("a3")),
            ("\"ComputerName\"=\"TILL-4\"", Some("TILL-4")),
            ("root@web01:~#\nHostname: web01.example.org", Some("web01.example.org")),
            ("root@web01:~#\nroot@web02:~#", None),
            ("Hostname: localhost", None),
            ("<<<df>>>\nHostname: other", None),
            ("Name: Kaspersky Endpoint Security 12.1 for Linux", None),
        ] {
            assert_eq!(only_host(text.lines()).as_deref(), expected, "{text}");
        }
    }
}
