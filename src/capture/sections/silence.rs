//! Why a machine gave no answer, in the words of its shell or of the tool that asked it.

use std::sync::LazyLock;

use regex::Regex;

use super::Section;
use crate::text::clean_text_up_to;

/// Why a command gave no answer on a machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::capture) enum NoAnswer {
    /// The account may not run it, or not with the rights that it takes.
    NoRights,
    /// There is no such command.
    NoCommand,
    /// It took too long.
    TimedOut,
    /// Nothing reached the machine.
    Unreachable,
}

/// What shells, `sudo`, `ssh`, PowerShell, Ansible and Salt print, in small letters; what is said first is surer.
const SAID: [(NoAnswer, &[&str]); 5] = [
    (
        NoAnswer::Unreachable,
        &[
            "permission denied (",
            "host key verification failed",
            "failed to connect to the host",
            "authentication failed",
        ],
    ),
    (
        NoAnswer::NoRights,
        &[
            "is not in the sudoers file",
            "a password is required",
            "a terminal is required",
            "no tty present",
            "sudo password",
            "become password",
            "privilege escalation",
            "is not allowed to execute",
            "is not allowed to run sudo",
            "may not run sudo",
            "must be root",
            "must be run as root",
            "requires root",
            "root privileges",
            "superuser",
            "elevated",
            "permission denied",
            "operation not permitted",
            "access is denied",
            "отказано в доступе",
            "zugriff verweigert",
            "keine berechtigung",
            "accès refusé",
            "permission non accordée",
            "acceso denegado",
            "permiso denegado",
            "accesso negato",
            "permesso negato",
            "acesso negado",
            "permissão negada",
        ],
    ),
    (
        NoAnswer::NoCommand,
        &[
            "command not found",
            ": not found",
            "executable file not found",
            "no such file or directory",
            "is not recognized as",
            "cannot find the path",
            "no such command",
            "unknown command",
            "не найдена",
            "нет такого файла",
            "kommando nicht gefunden",
            "befehl nicht gefunden",
            "datei oder verzeichnis nicht gefunden",
            "commande introuvable",
            "aucun fichier ou dossier",
            "orden no encontrada",
            "no existe el archivo",
            "comando non trovato",
            "comando não encontrado",
        ],
    ),
    (
        NoAnswer::TimedOut,
        &["timed out", "timeout", "time out", "timed-out", "zeitüberschreitung", "délai d", "превышен"],
    ),
    (
        NoAnswer::Unreachable,
        &[
            "connection refused",
            "connection reset",
            "connection closed",
            "no route to host",
            "network is unreachable",
            "could not resolve",
            "name or service not known",
            "temporary failure in name resolution",
            "unreachable",
            "did not return",
            "not connected",
            "no response",
            "winrm",
        ],
    ),
];

/// Lines of an answer that are looked at: what says why there is none stands near its beginning.
const MOST_LINES: usize = 40;

/// Characters of a line that are shown.
const LONGEST: usize = 200;

/// The members in which Ansible says why a task failed.
static MEMBER: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r#""(?:msg|stderr|module_stderr|module_stdout|reason)"\s*:\s*("(?:[^"\\]|\\.){1,4000}")"#).ok()
});

/// Why there is no answer, and the line that says so.
pub(in crate::capture) fn no_answer(text: &str) -> Option<(NoAnswer, String)> {
    let members = MEMBER.as_ref().into_iter().flat_map(|member| member.captures_iter(text));
    let members: Vec<String> = members.filter_map(|found| serde_json::from_str(&found[1]).ok()).collect();
    let of_members = members.iter().flat_map(|member| member.lines());
    let lines: Vec<&str> = of_members.chain(text.lines()).take(MOST_LINES).collect();
    let lower: Vec<String> = lines.iter().map(|line| line.to_lowercase()).collect();
    for (why, words) in SAID {
        let says = |line: &String| words.iter().any(|word| line.contains(word));
        if let Some(at) = lower.iter().position(says) {
            return Some((why, clean_text_up_to(lines[at], LONGEST)));
        }
    }
    None
}

/// Whether several machines are named and none of them answered, as at least one says in so many words.
pub(super) fn are_without_answer(sections: &[Section]) -> bool {
    let says = |section: &Section| no_answer(&section.text).is_some();
    let is_said = |section: &Section| section.failure.as_deref().is_some_and(|failure| no_answer(failure).is_some());
    let is_none = |section: &Section| section.failure.is_some() || section.text.trim().is_empty() || says(section);
    let named = sections.iter().filter(|section| section.machine.is_some());
    named.clone().count() > 1
        && named.clone().all(is_none)
        && named.clone().any(|section| says(section) || is_said(section))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_that_says_why_is_found_and_what_it_means() {
        for (text, why) in [
            ("/bin/sh: 1: kesl-control: not found", NoAnswer::NoCommand),
            ("-bash: kesl-control: command not found", NoAnswer::NoCommand),
            ("sudo: kesl-control: command not found", NoAnswer::NoCommand),
            ("'avp.com' is not recognized as an internal or external command,", NoAnswer::NoCommand),
            ("[Errno 2] No such file or directory: 'kesl-control'", NoAnswer::NoCommand),
            ("sudo: a password is required", NoAnswer::NoRights),
            ("ann is not in the sudoers file.  This incident will be reported.", NoAnswer::NoRights),
            ("Sorry, user ann is not allowed to execute '/usr/bin/kesl-control' as root on pc1.", NoAnswer::NoRights),
            ("    \"changed\": false,\n    \"msg\": \"Missing sudo password\"\n}", NoAnswer::NoRights),
            ("Timeout (12s) waiting for privilege escalation prompt: ", NoAnswer::NoRights),
            ("ssh: connect to host pc1 port 22: Connection timed out", NoAnswer::TimedOut),
            ("ann@pc1: Permission denied (publickey,password).", NoAnswer::Unreachable),
            ("ssh: Could not resolve hostname pc1: Name or service not known", NoAnswer::Unreachable),
            ("Minion did not return. [Not connected]", NoAnswer::Unreachable),
            (
                "{\"changed\": true, \"rc\": 127, \"stderr\": \"bash: kesl-control: command not found\"}",
                NoAnswer::NoCommand,
            ),
        ] {
            assert_eq!(no_answer(text).map(|(why, _)| why), Some(why), "{text}");
        }
        for text in ["", "Name: Kaspersky Endpoint Security", "Key status: Valid", "done"] {
            assert_eq!(no_answer(text), None, "{text}");
        }
        let said = no_answer("{\"msg\": \"one\\nsudo: a password is required\"}").map(|(_, line)| line);
        assert_eq!(said.as_deref(), Some("sudo: a password is required"));
    }
}
