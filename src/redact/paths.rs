//! Users and machines in paths, in domains, and in what systems say of an account.

use super::PrivateKind;
use super::builtin::{is_account_of_a_domain, is_authority};
use super::found::{Found, after, before};
use super::ordinary::{is_ordinary, names_somebody};
use super::technical::{is_namespace, is_of_a_device};
use super::words::begins;

/// Parts of registry paths and of the system's own accounts, which look like domains.
const NO_DOMAINS: [&str; 26] = [
    "VORDEFINIERT",
    "APPPOOL",
    "AUTORITE",
    "AUTORIDAD",
    "HKLM",
    "HKCU",
    "HKCR",
    "HKU",
    "HKCC",
    "SOFTWARE",
    "SYSTEM",
    "SECURITY",
    "SAM",
    "HARDWARE",
    "NT",
    "AUTHORITY",
    "BUILTIN",
    "WINDOWS",
    "SERVICE",
    "WMI",
    "ROOT",
    "BIN",
    "DATA",
    "USERS",
    "TEMP",
    "FILES",
];

/// `for eve from 192.0.2.7`, as a system tells who signed in; the word `for` begins here.
pub(super) fn signed_in_from(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    let head = before(text, at, 12).to_lowercase();
    let told = ["password ", "publickey ", "key ", "gssapi ", "interactive "].iter().any(|word| head.ends_with(word));
    if !told || !after(text, at, 4).eq_ignore_ascii_case("for ") {
        return 0;
    }
    let rest = after(text, at + 4, 80);
    let rest = rest.strip_prefix("invalid user ").or_else(|| rest.strip_prefix("user ")).unwrap_or(rest);
    let Some(end) = rest.find(" from ").filter(|end| !rest[..*end].contains(char::is_whitespace)) else { return 0 };
    let start = at + 4 + after(text, at + 4, 80).find(rest).unwrap_or_default();
    if end == 0 || !names_somebody(&rest[..end]) {
        return 0;
    }
    found.push(Found::new(PrivateKind::User, start..start + end));
    start + end
}

/// `\\server\share`: the two backslashes stand here.
pub(super) fn server(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    if !text[at..].starts_with("\\\\")
        || !matches!(
            text[..at].chars().next_back(),
            None | Some(
                ' ' | '"' | '\'' | '(' | '=' | '[' | '\t' | '\n' | '<' | '>' | ',' | ';' | '：' | '|' | '`' | '*'
            )
        ) && !before(text, at, 2).ends_with(": ")
            && !text[..at].ends_with(':')
    {
        return 0;
    }
    // `C:\\Program Files` is a path with its backslashes doubled.
    if text[..at].ends_with(':') && before(text, at, 2).len() == 2 && {
        let drive = before(text, at, 3);
        let mut letters = drive.chars().rev().skip(1);
        letters.next().is_some_and(|c| c.is_ascii_alphabetic()) && !letters.next().is_some_and(char::is_alphanumeric)
    } {
        return 0;
    }
    let start = at + 2;
    let window = after(text, start, 80);
    let length = window.find(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '.' | '_'))).unwrap_or(window.len());
    let value = window[..length].trim_end_matches('.');
    let tail = &window[length..];
    let path = tail.starts_with('\\') && !tail.starts_with("\\\\");
    let alone = !tail.starts_with('\\') && value.chars().any(|c| c.is_ascii_digit() || c == '-');
    if !(path || alone)
        || value.is_empty()
        || matches!(value, "." | "?")
        || !names_somebody(value)
        || super::addresses::is_address(value)
    {
        return 0;
    }
    found.push(Found::new(PrivateKind::Host, start..start + value.len()));
    start + value.len()
}

/// `DOMAIN\user`: the backslash stands here.
pub(super) fn domain_user(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    if !text[at..].starts_with('\\') {
        return 0;
    }
    let head = before(text, at, 17);
    let start = head
        .char_indices()
        .rev()
        .take_while(|(_, c)| c.is_ascii_alphanumeric() || *c == '-')
        .last()
        .map_or(head.len(), |(place, _)| place);
    let domain = &head[start..];
    let from = at - domain.len();
    let whole = before(text, at, 80);
    let whole = &whole[whole
        .char_indices()
        .rev()
        .take_while(|(_, c)| c.is_ascii_alphanumeric() || matches!(c, '-' | '.'))
        .last()
        .map_or(whole.len(), |(place, _)| place)..];
    let inner = [
        "local", "lan", "corp", "internal", "intranet", "example", "intern", "com", "org", "net", "de", "ru", "fr",
        "it", "es",
    ];
    // `example.org\eve`
    let dotted = whole.rsplit_once('.').is_some_and(|(name, end)| !name.is_empty() && inner.contains(&end));
    let (domain, from) = if dotted { (whole, at - whole.len()) } else { (domain, from) };
    // The domain of accounts that lie in the cloud is everybody's.
    let cloud = ["AzureAD", "MicrosoftAccount"].iter().any(|known| known.eq_ignore_ascii_case(domain));
    let capital = dotted
        || cloud
        || domain.starts_with(|c: char| c.is_ascii_uppercase())
            && !domain.bytes().any(|byte| byte.is_ascii_lowercase());
    let opened = matches!(
        text[..from].chars().next_back(),
        None | Some(' ' | '"' | '\'' | '(' | '=' | ':' | '\t' | '\n' | '[' | '<' | '>' | ',' | '|' | ';')
    );
    let drive = domain.len() < 2;
    let window = after(text, at + 1, 64);
    let length =
        window.find(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '.' | '_' | '$'))).unwrap_or(window.len());
    let user = window[..length].trim_end_matches(['.', '-']);
    // `holding\b.lachmann`: in small letters, the user's name must look like one.
    // An element of a user holds one, whatever the domain is called.
    let lead = before(text, from, 16).to_ascii_lowercase();
    let element = ["name>", "user>", "account>", "owner>", "login>"].iter().any(|end| lead.ends_with(end))
        && window[length..].starts_with("</")
        && user.len() >= 3
        && user.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && !is_ordinary(user);
    let small = domain.len() >= 3
        && domain.bytes().all(|byte| byte.is_ascii_lowercase())
        && (element || !is_ordinary(domain) && super::looks::is_dotted(user));
    if !(capital || small)
        || !opened
        || drive
        || text[..from].ends_with(":\\")
        || NO_DOMAINS.contains(&domain)
        || domain.starts_with("HKEY")
    {
        return 0;
    }
    let tail = &window[length..];
    let file = user.rsplit_once('.').is_some_and(|(_, end)| {
        (2..=4).contains(&end.len())
            && matches!(
                end.to_lowercase().as_str(),
                "exe"
                    | "dll"
                    | "sys"
                    | "log"
                    | "txt"
                    | "ini"
                    | "dat"
                    | "xml"
                    | "reg"
                    | "msi"
                    | "cab"
                    | "tmp"
                    | "bin"
                    | "cfg"
            )
    });
    if user.is_empty() || tail.starts_with(['\\', '/', '*']) || file || user.chars().count() < 3 {
        return 0;
    }
    // `FIRM\Administrator`: an account that every domain has, of one that is somebody's.
    let everywhere = is_account_of_a_domain(user) && !cloud && !is_authority(domain);
    if !names_somebody(user) && !everywhere {
        return 0;
    }
    // Devices, registries and folders are written alike.
    if is_namespace(domain) || is_of_a_device(user, tail) {
        return 0;
    }
    if names_somebody(domain) && !cloud {
        found.push(Found::new(PrivateKind::Group, from..at));
    }
    if everywhere {
        return at + 1 + user.len();
    }
    let kind = if user.ends_with('$') { PrivateKind::Host } else { PrivateKind::User };
    let user = user.trim_end_matches('$');
    found.push(Found::new(kind, at + 1..at + 1 + user.len()));
    at + 1 + user.len()
}

/// A security identifier of somebody: `S-1-5-21-…`, which begins here.
pub(super) fn sid(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    if !after(text, at, 4).eq_ignore_ascii_case("S-1-") || !begins(text, at) {
        return 0;
    }
    let window = after(text, at, 180);
    let length = 1 + window[1..].find(|c: char| !(c.is_ascii_digit() || c == '-')).unwrap_or(window.len() - 1);
    let value = window[..length].trim_end_matches('-');
    if !is_somebodys_sid(value) || window[length..].starts_with(|c: char| c.is_alphanumeric()) {
        return 0;
    }
    found.push(Found::new(PrivateKind::Hardware, at..at + value.len()));
    beside_sid(text, at + value.len(), found)
}

/// Whether a security identifier is that of somebody, of a machine or of a session. Those of services and of what programs may do
/// are made of their names and are the same everywhere.
pub(super) fn is_somebodys_sid(value: &str) -> bool {
    let everywhere = ["5-80-", "5-82-", "5-90-", "5-96-", "15-", "16-", "18-"];
    let rest = value.get(4..).unwrap_or_default();
    value.split('-').count() >= 7 && !everywhere.iter().any(|head| rest.starts_with(head))
}

/// Whose a security identifier is, where the name stands behind it, which ends here: `(eve)`, `[eve]`, `-> FIRM\\eve`.
fn beside_sid(text: &str, end: usize, found: &mut Vec<Found>) -> usize {
    let window = after(text, end, 80);
    let rest = window.trim_start_matches([' ', '\t', '"']);
    let signs = [("(", ")"), ("[", "]"), ("-> ", ""), ("=> ", ""), ("→ ", ""), ("= ", ""), ("=", "")];
    let Some((rest, close)) = signs.iter().find_map(|(open, close)| rest.strip_prefix(open).map(|rest| (rest, *close)))
    else {
        return end;
    };
    let length =
        rest.find(|c: char| !(c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '\\' | '$'))).unwrap_or(rest.len());
    let value = rest[..length].trim_end_matches(['.', '-']);
    let (domain, name) = value.rsplit_once('\\').unwrap_or(("", value));
    let closed = rest[length..].starts_with(close) && !rest[length..].starts_with(['=', ':', '/']);
    if !closed
        || name.chars().count() < 3
        || !name.starts_with(char::is_alphabetic)
        || !names_somebody(name)
        || is_ordinary(name)
    {
        return end;
    }
    let start = end + window.len() - rest.len();
    if !domain.is_empty() && names_somebody(domain) {
        found.push(Found::new(PrivateKind::Group, start..start + domain.len()));
    }
    found.push(Found::new(PrivateKind::User, start + value.len() - name.len()..start + value.len()));
    start + value.len()
}

/// `uid=1000(eve) gid=1000(eve) groups=27(sudo),1000(eve)`: one of the words begins here.
pub(super) fn accounts(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    let Some(word) =
        ["uid=", "gid=", "groups=", "euid=", "egid=", "auid="].iter().find(|word| text[at..].starts_with(*word))
    else {
        return 0;
    };
    if !begins(text, at) {
        return 0;
    }
    // `uid=eve,ou=people`
    if *word == "uid=" && text[at + word.len()..].starts_with(char::is_alphabetic) {
        let window = after(text, at + word.len(), 64);
        let length =
            window.find(|c: char| !(c.is_alphanumeric() || matches!(c, '.' | '-' | '_'))).unwrap_or(window.len());
        let name = window[..length].trim_end_matches(['.', '-']);
        if name.len() < 3 || !names_somebody(name) {
            return 0;
        }
        let start = at + word.len();
        found.push(Found::new(PrivateKind::User, start..start + name.len()));
        return start + name.len();
    }
    // `by okoro(uid=1000)`
    if *word == "uid="
        && let Some(head) = before(text, at, 48).strip_suffix('(')
    {
        let start = head
            .rfind(|c: char| !(c.is_alphanumeric() || matches!(c, '.' | '-' | '_')))
            .map_or(0, |sign| sign + head[sign..].chars().next().map_or(1, char::len_utf8));
        let name = &head[start..];
        if name.len() >= 2 && name.starts_with(char::is_alphabetic) && names_somebody(name) {
            found.push(Found::new(PrivateKind::User, at - 1 - name.len()..at - 1));
        }
    }
    let kind = if word.contains('g') { PrivateKind::Group } else { PrivateKind::User };
    let mut place = at + word.len();
    let mut reached = 0;
    for _ in 0..64 {
        let digits = text[place..].bytes().take(10).take_while(u8::is_ascii_digit).count();
        if digits == 0 || !text[place + digits..].starts_with('(') {
            break;
        }
        let start = place + digits + 1;
        let window = after(text, start, 64);
        let Some(close) = window.find(')') else { break };
        let name = &window[..close];
        let known = matches!(
            name,
            "sudo"
                | "adm"
                | "wheel"
                | "users"
                | "cdrom"
                | "dip"
                | "plugdev"
                | "lpadmin"
                | "audio"
                | "video"
                | "netdev"
                | "docker"
                | "floppy"
                | "staff"
                | "games"
                | "disk"
                | "input"
                | "kvm"
                | "libvirt"
                | "lxd"
                | "sambashare"
                | "scanner"
                | "bluetooth"
        );
        if !known && names_somebody(name) {
            found.push(Found::new(kind, start..start + close));
            reached = start + close;
        }
        place = start + close + 1;
        if !text[place..].starts_with(',') {
            break;
        }
        place += 1;
    }
    reached
}

/// Who runs or owns something: `(eve) CMD`, `sudo: eve : TTY`, `chown eve:eve`; the word begins here.
pub(super) fn who_acts(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    let line = after(text, at, 120).split(['\n', '\r']).next().unwrap_or_default();
    let start = if line.starts_with("CMD") {
        let head = before(text, at, 40);
        let Some(inner) = head.strip_suffix(") ") else { return 0 };
        let Some(open) = inner.rfind('(') else { return 0 };
        at - head.len() + open + 1
    } else if let Some(rest) = line.strip_prefix("sudo: ") {
        let rest = rest.trim_start();
        if !rest.contains(" : ") {
            return 0;
        }
        at + line.len() - rest.len()
    } else if let Some(rest) = line.strip_prefix("su: (to ") {
        // `su: (to root) eve on pts/0`
        let Some(close) = rest.find(") ") else { return 0 };
        at + line.len() - rest.len() + close + 2
    } else if line.starts_with("chown ") {
        let mut words = line.split(' ').skip(1).filter(|word| !word.is_empty() && !word.starts_with('-'));
        let Some(owner) = words.next() else { return 0 };
        at + owner.as_ptr() as usize - line.as_ptr() as usize
    } else {
        return 0;
    };
    let window = after(text, start, 40);
    let length = window.find(|c: char| !(c.is_alphanumeric() || matches!(c, '-' | '.' | '_'))).unwrap_or(window.len());
    let value = window[..length].trim_end_matches(['.', '-']);
    if value.len() < 2 || !names_somebody(value) {
        return 0;
    }
    found.push(Found::new(PrivateKind::User, start..start + value.len()));
    (start + value.len()).max(at + 1)
}

/// The owner in a line of `ls -l`: `drwxr-x--- 2 eve staff 4096`; the line begins here.
pub(super) fn listed(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    let line = after(text, at, 160).split('\n').next().unwrap_or_default();
    let mode = line.as_bytes();
    let shape = mode.len() > 20
        && matches!(mode[0], b'd' | b'-' | b'l' | b'b' | b'c' | b's' | b'p')
        && mode[1..10].iter().all(|byte| matches!(byte, b'r' | b'w' | b'x' | b's' | b'S' | b't' | b'T' | b'-'));
    if !shape {
        return 0;
    }
    let mut words = line.split(' ').filter(|word| !word.is_empty()).skip(1);
    let links = words.next().is_some_and(|word| word.bytes().all(|byte| byte.is_ascii_digit()));
    let mut reached = 0;
    for (word, kind) in words.take(2).zip([PrivateKind::User, PrivateKind::Group]) {
        let start = at + word.as_ptr() as usize - line.as_ptr() as usize;
        let plain = word.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '.' | '_'));
        if links && plain && word.len() > 1 && names_somebody(word) {
            found.push(Found::new(kind, start..start + word.len()));
            reached = start + word.len();
        }
    }
    reached
}
