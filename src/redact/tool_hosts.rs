//! Names of machines in what the tools of a network say: `ssh: Could not resolve hostname finkenhof`, `Reply from finkenhof:`.

use super::PrivateKind;
use super::found::{Found, after, before};
use super::hosts::is_public;
use super::ordinary::names_somebody;
use super::words::{begins, first_word, fold};

/// What stands behind a name that a tool tells.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Behind {
    /// Anything that ends a word.
    Anything,
    /// `: Name or service not known`
    NotKnown,
    /// A port, after a colon or the word for one.
    Port,
    /// A port after a colon.
    Colon,
    /// The server that was asked, or that there is no such host.
    Asked,
    /// `: bytes=32`, `: Destination host unreachable`
    Answer,
}

/// What stands before a name, in small letters without accents, and what stands behind it.
const SAID: [(&str, Behind); 48] = [
    ("can't resolve '", Behind::Anything),
    ("lookup ", Behind::Asked),
    ("resolve hostname ", Behind::Anything),
    ("resolve host name ", Behind::Anything),
    ("resolve host ", Behind::Anything),
    ("resolve host address ", Behind::Anything),
    ("resolve proxy ", Behind::Anything),
    ("translate host name ", Behind::Anything),
    ("unknown host ", Behind::Anything),
    ("enotfound ", Behind::Anything),
    ("ping statistics for ", Behind::Anything),
    ("ping-statistik fur ", Behind::Anything),
    ("resolution for the name ", Behind::Anything),
    ("namensauflosung fur den namen ", Behind::Anything),
    ("resolution de noms pour le nom ", Behind::Anything),
    ("resolution du nom ", Behind::NotKnown),
    ("resolucion de nombres para el nombre ", Behind::Anything),
    ("risoluzione dei nomi per il nome ", Behind::Anything),
    ("resolucao de nomes para o nome ", Behind::Anything),
    ("разрешении имени ", Behind::Anything),
    ("connect to host ", Behind::Port),
    ("connecting to server ", Behind::Port),
    ("connecting to host ", Behind::Port),
    ("connect to server ", Behind::Port),
    ("connected to server ", Behind::Port),
    ("connection to server ", Behind::Port),
    ("verbindung zum server ", Behind::Port),
    ("connect to ", Behind::Colon),
    ("connected to ", Behind::Colon),
    ("connecting to ", Behind::Colon),
    ("connection to ", Behind::Colon),
    ("verbindung zu ", Behind::Colon),
    ("verbindung mit ", Behind::Colon),
    ("connexion a ", Behind::Colon),
    ("conexion con ", Behind::Colon),
    ("connessione a ", Behind::Colon),
    ("подключение к ", Behind::Colon),
    ("ping: ", Behind::NotKnown),
    ("telnet: ", Behind::NotKnown),
    ("traceroute: ", Behind::NotKnown),
    ("reply from ", Behind::Answer),
    ("antwort von ", Behind::Answer),
    ("reponse de ", Behind::Answer),
    ("respuesta desde ", Behind::Answer),
    ("risposta da ", Behind::Answer),
    ("resposta de ", Behind::Answer),
    ("odpowiedz z ", Behind::Answer),
    ("ответ от ", Behind::Answer),
];

/// What a system says of a name that it does not know, in small letters without accents.
const NOT_KNOWN: [&str; 22] = [
    "name or service",
    "temporary failure",
    "no address associated",
    "unknown host",
    "nodename nor servname",
    "name does not resolve",
    "der name oder der dienst",
    "temporarer fehler",
    "nom ou service",
    "echec temporaire",
    "nombre o servicio",
    "fallo temporal",
    "nome o servizio",
    "risoluzione del nome",
    "nome ou servico",
    "falha temporaria",
    "имя или служба",
    "временный сбой",
    "nieznana nazwa",
    "tymczasowy blad",
    "naam of dienst",
    "名前またはサービス",
];

/// What a machine answers: a size, or that another one cannot be reached.
const ANSWERS: [&str; 9] =
    ["число", "destination", "zielhost", "impossible", "host de destino", "host di dest", "dest", "ttl", "заданный"];

/// The words with which something is said of a machine.
pub(super) fn words() -> impl Iterator<Item = &'static str> {
    SAID.iter().map(|(said, _)| first_word(said))
}

/// The most bytes of what stands before and behind a name.
const LONGEST: usize = 160;

/// The name of a machine with which a text begins, of one part.
fn machine(text: &str) -> &str {
    let end = text.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))).unwrap_or(text.len());
    let name = &text[..end];
    let goes_on = text[end..].starts_with(|c: char| matches!(c, '@' | '\\' | '/') || c.is_alphanumeric())
        || text[end..].strip_prefix('.').is_some_and(|rest| rest.starts_with(char::is_alphanumeric));
    let named = (2..=63).contains(&name.len())
        && name.bytes().any(|byte| byte.is_ascii_alphabetic())
        && !name.starts_with('-')
        && !goes_on
        && names_somebody(name)
        && !is_public(name);
    if named { name } else { "" }
}

fn fits(behind: &str, what: Behind) -> bool {
    let bare = behind.trim_start_matches(['"', '\'', '’', '”', '»']);
    let said = bare.trim_start_matches(' ').strip_prefix(':').map(|rest| rest.trim_start_matches(' '));
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let has_port = bare.strip_prefix(':').is_some_and(|rest| (2..=5).contains(&digits(rest)));
    match what {
        Behind::Anything => true,
        Behind::NotKnown => said.is_some_and(|said| {
            let said = fold(said);
            NOT_KNOWN.iter().any(|words| said.starts_with(words))
        }),
        Behind::Colon => has_port,
        Behind::Asked => {
            bare.strip_prefix(" on ").is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit() || c == '['))
                || bare.starts_with(": no such host")
        }
        Behind::Port => {
            let words = [" port ", " on port ", " auf port ", " uber port ", ", port "];
            let lower = fold(bare);
            has_port || words.iter().any(|word| lower.strip_prefix(word).is_some_and(|rest| digits(rest) > 0))
        }
        Behind::Answer => said.is_some_and(|said| {
            let said = fold(said);
            let word: usize = said.chars().take(12).take_while(|c| c.is_alphabetic()).map(char::len_utf8).sum();
            word > 0 && said[word..].starts_with(['=', '<']) || ANSWERS.iter().any(|words| said.starts_with(words))
        }),
    }
}

/// The machine of which a tool says something; what it says begins here.
pub(super) fn told(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    if !begins(text, at) {
        return 0;
    }
    let window = after(text, at, LONGEST);
    let window = window.split('\n').next().unwrap_or_default();
    let mut reached = 0;
    for (said, behind) in &SAID {
        let Some(length) = folded_length(window, said) else { continue };
        let rest = window[length..].trim_start_matches(['"', '\'', '‘', '“', '«', ':', ' ']);
        let name = machine(rest);
        let start = at + window.len() - rest.len();
        if !name.is_empty() && fits(&text[start + name.len()..at + window.len()], *behind) {
            found.push(Found::new(PrivateKind::Host, start..start + name.len()));
            reached = start + name.len();
            break;
        }
    }
    reached
}

/// What `ansible` says of a machine behind its name.
const RAN: [&str; 7] = ["CHANGED", "SUCCESS", "FAILED", "FAILED!", "UNREACHABLE!", "SKIPPED", "OK"];

/// The machine of a line with which `ansible` begins what that answered, `dc07-west | CHANGED | rc=0 >>`, or that a report of the vendor's
/// GetSystemInfo is of, `Name[:]dc07-west` below its element; the line begins here.
pub(super) fn reported(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    let line = after(text, at, LONGEST).split(['\n', '\r']).next().unwrap_or_default();
    let start = match line.strip_prefix("Name[:]") {
        Some(_) if before(text, at, LONGEST).contains("<ComputerSystem>") => at + "Name[:]".len(),
        Some(_) => return 0,
        None => at,
    };
    let rest = &text[start..at + line.len()];
    let name = &rest[..rest.find([' ', '|']).unwrap_or(rest.len())];
    let is_run = || {
        let behind = rest[name.len()..].strip_prefix(" | ").unwrap_or_default();
        let said = behind.split(' ').next().unwrap_or_default();
        RAN.contains(&said) && (behind[said.len()..].starts_with(" | ") || behind[said.len()..].starts_with(" =>"))
    };
    let of_host =
        |name: &str| name.split('.').all(|part| !part.is_empty() && (part.len() < 2 || machine(part) == part));
    if start == at && !is_run() || name.len() < 2 || !of_host(name) || is_public(name) {
        return 0;
    }
    found.push(Found::new(PrivateKind::Host, start..start + name.len()));
    start + name.len()
}

/// The length of the words with which a text begins, in any case and with any accents.
fn folded_length(text: &str, words: &str) -> Option<usize> {
    let mut rest = text.char_indices();
    for wanted in words.chars() {
        loop {
            match super::words::folded(rest.next()?.1) {
                Some(found) if found == wanted => break,
                Some(_) => return None,
                None => {}
            }
        }
    }
    Some(rest.next().map_or(text.len(), |(at, _)| at))
}

/// Commands that copy between machines.
pub(super) const COPIES: [&str; 4] = ["scp", "rsync", "pscp", "sftp"];

/// The machines to or from which a command that begins here copies: `scp lic.dat finkenhof:/tmp`.
pub(super) fn copied(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    let window = after(text, at, LONGEST);
    let line = window.split(['\n', '\r', ';', '|', '"']).next().unwrap_or_default();
    let command = COPIES.iter().find(|command| line.strip_prefix(**command).is_some_and(|rest| rest.starts_with(' ')));
    if command.is_none() || !begins(text, at) {
        return 0;
    }
    let mut reached = 0;
    for word in line.split(' ').skip(1).filter(|word| !word.contains(['@', '=']) && !word.starts_with('-')) {
        let Some((name, path)) = word.split_once(':') else { continue };
        let is_path = path.starts_with(|c: char| matches!(c, '/' | '~' | '.') || c.is_ascii_alphanumeric());
        if is_path && machine(name) == name && !name.is_empty() {
            let start = at + (name.as_ptr() as usize - window.as_ptr() as usize);
            found.push(Found::new(PrivateKind::Host, start..start + name.len()));
            reached = start + name.len();
        }
    }
    reached
}

/// Words of the table of NetBIOS names: of one machine, and of many.
pub(super) const OF_ONE: [&str; 7] = ["unique", "eindeutig", "unico", "único", "exclusivo", "уникальный", "uniek"];
pub(super) const OF_MANY: [&str; 7] = ["group", "gruppe", "groupe", "gruppo", "grupo", "группа", "groep"];

/// Where the number in angle brackets begins that stands before a place in a table of NetBIOS names: `<20>  `.
pub(super) fn suffix_of_net_bios(text: &str, at: usize) -> Option<usize> {
    let head = before(text, at, 24);
    let bare = head.trim_end_matches(' ');
    let digits = bare.strip_suffix('>')?.as_bytes();
    let [.., b'<', one, two] = digits else { return None };
    let hex = one.is_ascii_hexdigit() && two.is_ascii_hexdigit() && bare.len() < head.len();
    hex.then_some(at - head.len() + bare.len() - 4)
}

/// The name in a line of such a table, whose word for its kind begins here: `    FINKENHOF      <20>  UNIQUE`.
pub(super) fn net_bios(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    if !begins(text, at) {
        return 0;
    }
    let Some(end) = suffix_of_net_bios(text, at) else { return 0 };
    let word = after(text, at, 24);
    let word = fold(&word[..word.find(|c: char| !c.is_alphabetic()).unwrap_or(word.len())]);
    let is_one = |words: &[&str]| words.iter().any(|other| fold(other) == word);
    let kind = match () {
        () if is_one(&OF_ONE) => PrivateKind::Host,
        () if is_one(&OF_MANY) => PrivateKind::Group,
        () => return 0,
    };
    let line = before(text, end, 48).rsplit('\n').next().unwrap_or_default();
    let name = line.trim();
    let start = end - line.len() + (line.len() - line.trim_start().len());
    if name.contains(' ') || !(2..=16).contains(&name.len()) || name.contains("__") || !names_somebody(name) {
        return 0;
    }
    found.push(Found::new(kind, start..start + name.len()));
    at + word.len()
}

#[cfg(test)]
mod tests {
    use crate::redact::Redactor;

    #[test]
    fn machines_of_which_tools_tell_go() {
        for (text, cleaned) in [
            ("dc07-west | CHANGED | rc=0 >>\nVersion: 12", "host-1 | CHANGED | rc=0 >>\nVersion: 12"),
            ("finkenhof | UNREACHABLE! => {", "host-1 | UNREACHABLE! => {"),
            ("<ComputerSystem>\nName[:]nb-finkenhof\nModel[:]81Q9", "<ComputerSystem>\nName[:]host-1\nModel[:]81Q9"),
            (
                "ssh: Could not resolve hostname lindengrund: Name or service not known",
                "ssh: Could not resolve hostname host-1: Name or service not known",
            ),
            (
                "ssh: connect to host lindengrund port 22: Connection refused",
                "ssh: connect to host host-1 port 22: Connection refused",
            ),
            (
                "ping: lindengrund: Temporary failure in name resolution",
                "ping: host-1: Temporary failure in name resolution",
            ),
            ("ping: lindengrund: Nom ou service inconnu", "ping: host-1: Nom ou service inconnu"),
            (
                "Name resolution for the name lindengrund timed out after none",
                "Name resolution for the name host-1 timed out after none",
            ),
            ("Reply from lindengrund: bytes=32 time<1ms TTL=128", "Reply from host-1: bytes=32 time<1ms TTL=128"),
            ("Antwort von lindengrund: Bytes=32 Zeit<1ms", "Antwort von host-1: Bytes=32 Zeit<1ms"),
            ("Réponse de lindengrund : octets=32", "Réponse de host-1 : octets=32"),
            ("Ответ от lindengrund: число байт=32", "Ответ от host-1: число байт=32"),
            ("Connecting to server lindengrund:13000", "Connecting to server host-1:13000"),
            ("Could not connect to lindengrund:13291", "Could not connect to host-1:13291"),
            ("Verbindung zu lindengrund:13291 fehlgeschlagen", "Verbindung zu host-1:13291 fehlgeschlagen"),
            ("nslookup: can't resolve 'lindengrund'", "nslookup: can't resolve 'host-1'"),
            ("lookup lindengrund on 127.0.0.53:53: no such host", "lookup host-1 on 127.0.0.53:53: no such host"),
            ("$ scp kl.key lindengrund:/var/tmp", "$ scp kl.key host-1:/var/tmp"),
            ("rsync -a trace/ lindengrund:trace", "rsync -a trace/ host-1:trace"),
            ("    LINDENGRUND    <20>  UNIQUE      Registered ", "    host-1    <20>  UNIQUE      Registered "),
            ("    LAGERHAUS      <00>  GROUP       Registered ", "    group-1      <00>  GROUP       Registered "),
        ] {
            assert_eq!(Redactor::default().clean(text), cleaned);
        }
        for text in [
            "could not resolve host",
            "connect to host on port 443",
            "ping: socket: Operation not permitted",
            "reply from support: please wait",
            "Connecting to server failed: 13000",
            "scp -P 22 C:\\kl.key",
            "    WORKGROUP      <00>  GROUP       Registered ",
        ] {
            assert_eq!(Redactor::default().clean(text), text);
        }
    }
}
