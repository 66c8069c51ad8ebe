//! Secrets by their own shape: tokens, keys, what a command line signs in with.

use super::PrivateKind;
use super::found::{Found, after, before};
use super::looks::is_mixed;
use super::ordinary::is_stand_in;
use super::words::begins;

/// How keys of well-known services begin, by what those services publish.
const PREFIXES: [&str; 20] = [
    "ghp_",
    "gho_",
    "ghu_",
    "ghs_",
    "ghr_",
    "github_pat_",
    "glpat-",
    "xoxb-",
    "xoxp-",
    "xoxa-",
    "xoxs-",
    "sk-",
    "sk_live_",
    "sk_test_",
    "pk_live_",
    "rk_live_",
    "npm_",
    "pypi-",
    "hf_",
    "AKIA",
];

/// The first words of what [`prefixed`] finds, by which the gate opens.
pub(super) const PREFIX_WORDS: [&str; 19] = [
    "ghp", "gho", "ghu", "ghs", "ghr", "github", "glpat", "xoxb", "xoxp", "xoxa", "xoxs", "sk", "npm", "pypi", "hf",
    "pk", "rk", "akia", "asia",
];

fn of_token(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '~' | '+' | '/' | '=' | '-')
}

/// What follows `Bearer`, `Basic`, `Negotiate`, which begins here.
pub(super) fn behind_scheme(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    let scheme = ["bearer", "basic", "negotiate", "ntlm"]
        .iter()
        .find(|word| text.get(at..at + word.len()).is_some_and(|found| found.eq_ignore_ascii_case(word)));
    let Some(length) = scheme.map(|word| word.len()) else { return 0 };
    if !begins(text, at) {
        return 0;
    }
    let gap = text[at + length..].bytes().take(3).take_while(|byte| matches!(byte, b' ' | b'\t' | b':')).count();
    let start = at + length + gap;
    let size = text[start..].find(|c| !of_token(c)).unwrap_or(text.len() - start);
    let value = text[start..start + size].trim_end_matches(['.', '/']);
    let mixed = value.bytes().any(|byte| byte.is_ascii_digit())
        || value.ends_with('=')
        || value.bytes().skip(1).any(|byte| byte.is_ascii_uppercase());
    if gap == 0 || value.len() < 8 || !mixed || is_stand_in(value) {
        return 0;
    }
    found.push(Found::new(PrivateKind::Token, start..start + value.len()));
    start + value.len()
}

/// A JSON Web Token that begins here: two or three parts in base64.
pub(super) fn web_token(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    if !text[at..].starts_with("eyJ") || !begins(text, at) {
        return 0;
    }
    let size = text[at..]
        .find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-' | '=')))
        .unwrap_or(text.len() - at);
    let value = text[at..at + size].trim_end_matches('.');
    if !value.contains('.') || value.len() < 20 {
        return 0;
    }
    found.push(Found::new(PrivateKind::Token, at..at + value.len()));
    at + value.len()
}

/// A key of a well-known service that begins here.
pub(super) fn prefixed(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    if !begins(text, at) || text[..at].ends_with('_') {
        return 0;
    }
    let window = after(text, at, 300);
    let length = window.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))).unwrap_or(window.len());
    let value = window[..length].trim_end_matches('-');
    let known = PREFIXES.iter().any(|prefix| {
        value.starts_with(prefix) && value.len() >= prefix.len() + 16 && value.bytes().any(|b| b.is_ascii_digit())
    });
    if !known {
        return 0;
    }
    found.push(Found::new(PrivateKind::Token, at..at + value.len()));
    at + value.len()
}

/// A key in PEM, whose `BEGIN` stands here.
pub(super) fn pem(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    if !text[at..].starts_with("BEGIN ") || !text[..at].ends_with("-----") {
        return 0;
    }
    let window = after(text, at, 64 * 1024);
    let Some(head) = window.find("-----") else { return 0 };
    if !window[..head].contains("PRIVATE KEY")
        && !window[..head].contains("CERTIFICATE")
        && !window[..head].contains("MESSAGE")
        || head > 60
    {
        return 0;
    }
    let body = at + head + 5;
    if let Some(end) = pem_in_lines(text, at, body, found) {
        return end;
    }
    // A block that was cut off ends with its last line of base64.
    let end = match window[head + 5..].find("-----") {
        Some(end) if window[head + 5 + end..].starts_with("-----END") => body + end,
        _ => {
            let mut end = body;
            for line in text[body..].split_inclusive('\n') {
                if !line.trim().chars().all(of_token) {
                    break;
                }
                end += line.len();
            }
            end
        }
    };
    let value = text[body..end].trim();
    if value.is_empty() || is_stand_in(value) {
        return 0;
    }
    let start = body + text[body..end].len() - text[body..end].trim_start().len();
    found.push(Found::new(PrivateKind::Token, start..start + value.len()));
    start + value.len()
}

/// The shortest line of a key, unless it is its last one, and the most lines that are gone through.
const SHORTEST_OF_A_KEY: usize = 16;
const MOST_OF_A_KEY: usize = 400;

/// A key in PEM whose lines each stand behind what a log or a quote puts before them, which stays; gives where the last one ends.
fn pem_in_lines(text: &str, at: usize, body: usize, found: &mut Vec<Found>) -> Option<usize> {
    let prefix = before(text, at, 200).rsplit('\n').next().unwrap_or_default().trim_end_matches('-').trim();
    let mut start = body + text[body..].find('\n').filter(|end| text[body..body + end].trim().is_empty())? + 1;
    let first = text[start..].split('\n').next().unwrap_or_default().trim();
    if prefix.is_empty() || first.is_empty() || first.chars().all(of_token) || first.contains("\\n") {
        return None;
    }
    let mut reached = None;
    for _ in 0..MOST_OF_A_KEY {
        let line = text[start..].split('\n').next().unwrap_or_default();
        if line.contains("-----") {
            break;
        }
        let bare = line.trim_end();
        let value = &bare[bare
            .rfind(|c: char| !of_token(c))
            .map_or(0, |sign| sign + bare[sign..].chars().next().map_or(1, char::len_utf8))..];
        let next = text.get(start + line.len() + 1..).unwrap_or_default();
        let ends = next.split('\n').next().is_some_and(|line| line.contains("-----END"));
        let long = value.len() >= SHORTEST_OF_A_KEY && value.len() < bare.len();
        let named = bare.contains("Proc-Type") || bare.contains("DEK-Info") || value.is_empty();
        if (long || ends && value.len() >= 4) && !is_stand_in(value) {
            let from = start + bare.len() - value.len();
            found.push(Found::new(PrivateKind::Token, from..from + value.len()));
            reached = Some(from + value.len());
        } else if !named {
            break;
        }
        start += line.len() + 1;
        if start >= text.len() {
            break;
        }
    }
    reached
}

/// `-u eve:secret`: the letter stands here.
pub(super) fn signed_in(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    let head = before(text, at, 8);
    let option = (head.ends_with(" -") || head.ends_with(" --"))
        && (text[at..].starts_with("u ") || text[at..].starts_with("user ") || text[at..].starts_with("proxy-user "));
    if !option {
        return 0;
    }
    let start = at + text[at..].find(' ').unwrap_or_default() + 1;
    let rest = text[start..].trim_start_matches(['"', '\'']);
    let start = text.len() - rest.len();
    let size = rest.find(|c: char| c.is_whitespace() || matches!(c, '"' | '\'')).unwrap_or(rest.len());
    let Some((user, password)) = rest[..size]
        .split_once(':')
        .filter(|(user, password)| !user.is_empty() && password.len() >= 3 && !password.starts_with('/'))
    else {
        return 0;
    };
    if super::ordinary::names_somebody(user) {
        found.push(Found::new(PrivateKind::User, start..start + user.len()));
    }
    if !is_stand_in(password) {
        found.push(Found::new(PrivateKind::Token, start + user.len() + 1..start + size));
    }
    start + size
}

/// Accounts behind which people write the password: `admin / Steinpilz88!`.
pub(super) const ACCOUNTS: [&str; 9] =
    ["admin", "administrator", "root", "sa", "user", "kladmin", "administrador", "administrateur", "админ"];

/// The password behind such an account and a slash or a colon; the account begins here.
pub(super) fn told(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    let window = after(text, at, 96);
    let length = window.find(|c: char| !c.is_alphanumeric()).unwrap_or(window.len());
    let account = ACCOUNTS.contains(&window[..length].to_lowercase().as_str());
    if !account || !begins(text, at) || text[..at].ends_with(['/', '\\', '-', '.', '_', ':']) {
        return 0;
    }
    let Some(rest) = [" / ", "/", " : ", ": ", ":"].iter().find_map(|sign| window[length..].strip_prefix(sign)) else {
        return 0;
    };
    let value = &rest
        [..rest.find(|c: char| c.is_whitespace() || matches!(c, '"' | '<' | '>' | '|' | '\'')).unwrap_or(rest.len())];
    let value = value.trim_end_matches([',', '.', ';', ')', ':']);
    let marked = value.contains(['!', '#', '$', '%', '&', '+', '=', '?', '@', '*', '_', '^', '~']);
    if !marked || !is_mixed(value) || value.contains(['(', '[', '{', ',']) || is_stand_in(value) {
        return 0;
    }
    let start = at + window.len() - rest.len();
    found.push(Found::new(PrivateKind::Token, start..start + value.len()));
    start + value.len()
}

/// Commands that take a password behind `-p` or `-w`, or behind the user's name.
pub(super) const COMMANDS: [&str; 33] = [
    "sqlcmd",
    "osql",
    "bcp",
    "isql",
    "schtasks",
    "sqlplus",
    "mysql",
    "mysqldump",
    "mariadb",
    "sshpass",
    "plink",
    "pscp",
    "psexec",
    "ldapsearch",
    "net",
    "docker",
    "podman",
    "redis-cli",
    "openssl",
    "7z",
    "7za",
    "7zz",
    "rar",
    "unrar",
    "zip",
    "unzip",
    "smbclient",
    "rpcclient",
    "ldapmodify",
    "xfreerdp",
    "mongo",
    "mongosh",
    "kinit",
];

/// The command of PowerShell that takes a password in clear.
pub(super) const SECURE_STRING: &str = "convertto";

/// The password on the line of a command that begins here.
pub(super) fn of_a_command(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    let line = after(text, at, 400).split(['\n', '\r', ';', '|']).next().unwrap_or_default();
    if let Some(rest) = line.strip_prefix("ConvertTo-SecureString ") {
        let quote = rest.find(['"', '\'']);
        let start = quote.map_or(0, |quote| quote + 1);
        let end = rest[start..].find(['"', '\'']).filter(|_| quote.is_some());
        let end = start + end.unwrap_or_else(|| rest[start..].find([' ', ')']).unwrap_or(rest.len() - start));
        let value = &rest[start..end];
        if value.len() < 3 || value.starts_with(['-', '$']) || is_stand_in(value) {
            return 0;
        }
        let start = at + line.len() - rest.len() + start;
        found.push(Found::new(PrivateKind::Token, start..start + value.len()));
        return start + value.len();
    }
    let Some(command) =
        COMMANDS.iter().find(|word| line.strip_prefix(**word).is_some_and(|rest| rest.starts_with(' ')))
    else {
        return 0;
    };
    if !begins(text, at) {
        return 0;
    }
    let token = |from: usize| {
        let quote = line[from..].chars().next().filter(|sign| matches!(sign, '"' | '\''));
        let from = from + usize::from(quote.is_some());
        let rest = &line[from..];
        let closed = quote.and_then(|quote| rest.split_once(quote)).map(|(inside, _)| inside);
        let value = closed.unwrap_or_else(|| rest.split([' ', '\t', '"', '\'']).next().unwrap_or_default());
        (at + from, at + from + value.len())
    };
    let glued = matches!(
        *command,
        "mysql"
            | "mysqldump"
            | "mariadb"
            | "sshpass"
            | "7z"
            | "7za"
            | "7zz"
            | "rar"
            | "unrar"
            | "xfreerdp"
            | "sqlcmd"
            | "osql"
            | "bcp"
    );
    let option = match *command {
        "ldapsearch" | "ldapmodify" => " -w",
        "redis-cli" => " -a",
        "openssl" => " -k",
        "zip" | "unzip" | "sqlcmd" | "osql" | "bcp" | "isql" => " -P",
        "schtasks" => " /rp",
        "xfreerdp" => " /p:",
        _ => " -p",
    };
    let behind = match *command {
        // `net user eve password /add`
        "net" if line.starts_with("net user ") => {
            let who = &line["net user ".len()..];
            let name = who.find(' ').filter(|end| *end > 0 && !who.starts_with('/'));
            name.map(|end| "net user ".len() + end + 1)
        }
        // `net use X: \\\\server\\share password /user:eve`
        "net" if let Some(place) = behind_a_share(line) => Some(place),
        // `net use X: /user:eve password`
        "net" => line.find("/user:").and_then(|user| Some(user + line[user..].find(' ')? + 1)),
        // `-U eve%password`
        "smbclient" | "rpcclient" => line.find('%').map(|sign| sign + 1),
        // A port or a folder stands behind the same letter.
        "docker" | "podman" if !line.contains(" login ") => None,
        "openssl" if line.contains("pass:") => line.find("pass:").map(|place| place + "pass:".len()),
        _ => line.find(option).map(|place| place + option.len()),
    };
    let Some(from) = behind.filter(|from| *from < line.len()) else { return 0 };
    let from = match line.as_bytes()[from] {
        b' ' => from + 1,
        _ if glued || matches!(*command, "net" | "smbclient" | "rpcclient") || line[..from].ends_with("pass:") => from,
        _ => return 0,
    };
    let (start, end) = token(from);
    let value = &text[start..end];
    if value.len() < 3 || value.starts_with(['-', '/', '*']) || is_stand_in(value) {
        return 0;
    }
    found.push(Found::new(PrivateKind::Token, start..end));
    end
}

/// Where the word behind the share of `net use` begins, unless it is an option or asks for a password.
fn behind_a_share(line: &str) -> Option<usize> {
    let rest = line.strip_prefix("net use ")?;
    let share = rest.find("\\\\")?;
    let space = rest[share..].find(' ')?;
    let start = share + space + rest[share + space..].len() - rest[share + space..].trim_start().len();
    let value = rest[start..].split(' ').next().filter(|value| !value.is_empty())?;
    (!value.starts_with(['/', '*', '-', '&', '>'])).then_some("net use ".len() + start)
}
