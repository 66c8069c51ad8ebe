//! Mail addresses, user principal names and prompts: what has an at sign.

use super::PrivateKind;
use super::found::{Found, after, before};
use super::ordinary::names_somebody;
use super::words::{is_mark, is_whole_word};

/// Who answers at a public address; the vendor's such addresses tell nobody apart.
const PUBLIC_BOXES: [&str; 12] = [
    "support",
    "info",
    "help",
    "sales",
    "noreply",
    "no-reply",
    "donotreply",
    "newvirus",
    "renewal",
    "licensing",
    "contact",
    "privacy",
];

pub(super) fn of_local(c: char) -> bool {
    c.is_alphanumeric()
        || is_mark(c)
        || matches!(c, '.' | '_' | '%' | '+' | '\'' | '-' | '!' | '#' | '$' | '&' | '*' | '/' | '=' | '~' | '^')
}

pub(super) fn of_domain(c: char) -> bool {
    c.is_alphanumeric() || is_mark(c) || matches!(c, '.' | '-')
}

/// What stands around the at sign here.
pub(super) fn around_sign(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    match text[at..].chars().next().filter(|c| matches!(c, '@' | '＠')) {
        // `eve @ example.org`
        Some('@') if text[..at].ends_with(' ') && text[at + 1..].starts_with(' ') => {
            let head = text[..at].trim_end_matches(' ').len();
            let tail = text[at..].len() - text[at + 1..].trim_start_matches(' ').len();
            if at - head > 2 || tail > 3 || !text[at + tail..].starts_with(char::is_alphanumeric) {
                return 0;
            }
            around(text, head..at + tail, found)
        }
        Some(sign) => around(text, at..at + sign.len_utf8(), found),
        None => 0,
    }
}

/// An address that was said in words, with where its domain begins; `alone` where the word for the sign is as often a
/// word of a sentence, `sign in at my.kaspersky.com`.
pub(super) fn said(
    text: &str,
    span: std::ops::Range<usize>,
    domain: usize,
    alone: bool,
    found: &mut Vec<Found>,
) -> usize {
    let host = &text[domain..span.end];
    let local = text[span.start..domain].split([' ', '(', '[', '{', '<']).next().unwrap_or_default();
    let last = host.rsplit(['.', ')', ']', ' ', '}']).next().unwrap_or_default();
    let named = last.chars().count() >= 2 && last.chars().all(|c| c.is_alphabetic() || is_mark(c));
    let file = ["dll", "exe", "sys", "so", "js", "log", "txt", "cpp", "py", "java", "xml", "json", "ini", "dat", "cs"];
    let sentence = alone
        && (super::ordinary::is_ordinary(local)
            || super::hosts::is_public(host)
            || file.contains(&last.to_lowercase().as_str()));
    if !named || sentence || PUBLIC_BOXES.contains(&local.to_lowercase().as_str()) && super::hosts::is_public(host) {
        return 0;
    }
    found.push(Found::new(PrivateKind::Mail, span.clone()));
    span.end
}

/// An address around a sign.
fn around(text: &str, sign: std::ops::Range<usize>, found: &mut Vec<Found>) -> usize {
    let head = before(text, sign.start, 96);
    let local = match head.strip_suffix('"') {
        // `"Eve Adams"@example.org`
        Some(rest) => &head[rest.rfind('"').map_or(head.len(), |open| open)..],
        None => {
            let start =
                head.char_indices().rev().take_while(|(_, c)| of_local(*c)).last().map_or(head.len(), |(at, _)| at);
            head[start..].trim_start_matches(|c: char| !c.is_alphanumeric())
        }
    };
    // A query's name before its value, and an address of a program's, are no part.
    let local = local.rsplit(['=', '/', '&', '?']).next().unwrap_or_default();
    let start = sign.start - local.len();
    if local.is_empty() || local.chars().all(|c| !c.is_alphanumeric()) || signs_in(text, start) {
        return 0;
    }
    let tail = after(text, sign.end, 255);
    let (mut domain, mut points) = (0, 0);
    while domain < tail.len() {
        let rest = &tail[domain..];
        let label: usize = rest.chars().take_while(|c| of_domain(*c) && *c != '.').map(char::len_utf8).sum();
        if label == 0 {
            break;
        }
        domain += label;
        let rest = &tail[domain..];
        let point = rest.chars().next().filter(|c| matches!(c, '.' | '。' | '．')).map_or(0, char::len_utf8);
        if point == 0 || !rest[point..].starts_with(|c: char| of_domain(c) && c != '.') {
            break;
        }
        domain += point;
        points += 1;
    }
    let host = tail[..domain].trim_end_matches(['-', '.']);
    let end = sign.end + host.len();
    if points == 0 {
        return prompt(text, start..sign.start, sign.end..end, found);
    }
    // `scp x eve@192.0.2.7:`
    if super::addresses::is_address(host) {
        if names_somebody(local) && local.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_')) {
            found.push(Found::new(PrivateKind::User, start..start + local.len()));
            return sign.start;
        }
        return 0;
    }
    let last = host.rsplit(['.', '。', ')', ']', ' ', '}']).next().unwrap_or_default();
    let named = last.chars().count() >= 2
        && last.chars().all(|c| c.is_alphabetic() || is_mark(c) || c == '-' || host.contains("xn--"));
    let unit = matches!(
        last,
        "service"
            | "socket"
            | "slice"
            | "timer"
            | "mount"
            | "scope"
            | "target"
            | "device"
            | "path"
            | "js"
            | "dll"
            | "so"
    );
    let lower = host.to_lowercase();
    let public = PUBLIC_BOXES.contains(&local.to_lowercase().as_str()) && super::hosts::is_public(host);
    if !named || unit || lower == "example.invalid" || public {
        return 0;
    }
    if let Some(head) = text[..start].strip_suffix('<').or_else(|| text[..start].strip_suffix("&lt;")) {
        super::persons::before_mail(text, head.len(), found);
    }
    found.push(Found::new(PrivateKind::Mail, start..end));
    end
}

/// Whether what begins here is the password of an address of the web.
fn signs_in(text: &str, start: usize) -> bool {
    let head = before(text, start, 96);
    if memchr::memrchr(b'/', head.as_bytes()).is_none() {
        return false;
    }
    let word = head.rsplit(char::is_whitespace).next().unwrap_or_default();
    word.rsplit_once("://").is_some_and(|(_, who)| who.contains(':') && !who.contains('/'))
}

/// `eve@eve-pc:~$`: who works where.
fn prompt(text: &str, user: std::ops::Range<usize>, host: std::ops::Range<usize>, found: &mut Vec<Found>) -> usize {
    let rest = &text[host.end..];
    let (name, machine) = (&text[user.clone()], &text[host.clone()]);
    let shown = rest.starts_with(":~")
        || rest.starts_with(":/")
        || rest.starts_with(" ~]")
        || rest.starts_with("~$")
        || rest.starts_with(" /");
    let telling = machine.bytes().any(|b| b == b'-' || b.is_ascii_digit()) && machine.chars().count() >= 4;
    let word = |text: &str| {
        text.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '_' | '.'))
            && text.starts_with(|c: char| c.is_alphabetic() && !is_whole_word(c))
    };
    let machine_ok = machine.chars().any(char::is_alphabetic) && word(machine) && machine.chars().count() >= 2;
    if !(shown || telling) || !word(name) || !machine_ok || name.chars().count() < 2 {
        return 0;
    }
    if names_somebody(name) {
        found.push(Found::new(PrivateKind::User, user));
    }
    if names_somebody(machine) {
        found.push(Found::new(PrivateKind::Host, host.clone()));
    }
    host.end
}
