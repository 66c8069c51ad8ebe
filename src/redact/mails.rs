//! Mail addresses, user principal names and prompts: what has an at sign.

use super::PrivateKind;
use super::found::{Found, after, before};
use super::ordinary::names_somebody;
use super::words::{is_mark, is_of_another_script, is_whole_word};

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
            // `sign in @ my.kaspersky.com`
            let word = text[..head].rsplit(|c: char| !of_local(c)).next().unwrap_or_default();
            let host = after(text, at + tail, 255);
            let host = &host[..host.find(|c: char| !of_domain(c)).unwrap_or(host.len())];
            if super::ordinary::is_ordinary(word) && super::hosts::is_public(host) {
                return 0;
            }
            around(text, head..at + tail, found)
        }
        // `eve @example.org`, `eve@ example.org`
        Some('@') if is_apart(text, at) => {
            let head = text[..at].trim_end_matches(' ').len();
            let tail = text[at + 1..].len() - text[at + 1..].trim_start_matches(' ').len();
            around(text, head..at + 1 + tail, found)
        }
        Some(sign) => around(text, at..at + sign.len_utf8(), found),
        None => 0,
    }
}

/// Whether a space stands on one side of a sign that parts somebody's box from a whole domain: behind no word of a sentence.
fn is_apart(text: &str, at: usize) -> bool {
    let (head, tail) = (&text[..at], &text[at + 1..]);
    let local = head.trim_end_matches(' ');
    let domain = tail.trim_start_matches(' ');
    let spaces = (head.len() - local.len(), tail.len() - domain.len());
    let word = local.rsplit(|c: char| !of_local(c)).next().unwrap_or_default();
    let host: usize =
        domain.bytes().take(255).take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-')).count();
    let host = domain[..host].trim_end_matches(['.', '-']);
    matches!(spaces, (1..=2, 0) | (0, 1..=2))
        && word.chars().count() >= 3
        && !super::ordinary::is_ordinary(word)
        && !super::hosts::is_public(host)
        && host.rsplit_once('.').is_some_and(|(name, last)| {
            !name.is_empty() && (2..=12).contains(&last.len()) && last.bytes().all(|byte| byte.is_ascii_lowercase())
        })
}

/// Where the box begins in what stands before a sign: a script without spaces, or another one before Latin letters, is no part.
fn without_other_script(local: &str) -> &str {
    let latin = local.bytes().rev().take_while(u8::is_ascii).count();
    let (other, tail) = local.split_at(local.len() - latin);
    let letters = tail.bytes().any(|byte| byte.is_ascii_alphabetic());
    let glued = tail.starts_with(|c: char| c.is_ascii_alphanumeric());
    match other.chars().next_back() {
        Some(c) if is_whole_word(c) && glued && (letters || tail.len() >= 5) => tail,
        Some(c) if is_of_another_script(c) && glued && letters => tail,
        _ => local,
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
    let last = host.rsplit(['.', ')', ']', ' ', '}', '-', '_']).next().unwrap_or_default();
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
    let local =
        if returns_to_somebody(local) { local } else { local.rsplit(['=', '/', '&', '?']).next().unwrap_or_default() };
    let local = without_other_script(local);
    let start = sign.start - local.len();
    // `eve . adams @ example . org`
    let spaced = if sign.len() == 3 { parts_before(&head[..head.len() - local.len()]) } else { 0 };
    let (local, start) = (&text[start - spaced..sign.start], start - spaced);
    if local.is_empty() || local.chars().all(|c| !c.is_alphanumeric()) || signs_in(text, start) {
        return 0;
    }
    let tail = after(text, sign.end, 255);
    if stays_on_its_machine(tail) {
        let of_account = |c: char| c.is_alphanumeric() || is_mark(c) || matches!(c, '.' | '-' | '_' | '+');
        if names_somebody(local) && local.chars().all(of_account) {
            found.push(Found::new(PrivateKind::User, start..start + local.len()));
        }
        return sign.start;
    }
    let (mut domain, mut points) = (0, 0);
    while domain < tail.len() {
        let rest = &tail[domain..];
        let label: usize = rest.chars().take_while(|c| of_domain(*c) && *c != '.').map(char::len_utf8).sum();
        if label == 0 {
            break;
        }
        // Behind a whole name in Latin letters the sentence goes on in another script.
        let latin = rest[..label].bytes().take_while(u8::is_ascii).count();
        let other = rest[latin..label].chars().next().is_some_and(is_of_another_script);
        if points > 0 && latin >= 2 && other {
            domain += latin;
            break;
        }
        domain += label;
        let rest = &tail[domain..];
        let point = rest.chars().next().filter(|c| matches!(c, '.' | '。' | '．')).map_or(0, char::len_utf8);
        // `eve @ example . org`
        let point = if sign.len() == 3 && rest.starts_with(" . ") { 3 } else { point };
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
    // `logo@2x.png` is a picture for screens with small dots.
    let picture = lower.split_once("x.").is_some_and(|(times, kind)| {
        times.len() == 1
            && times.bytes().all(|byte| byte.is_ascii_digit())
            && matches!(kind, "png" | "jpg" | "jpeg" | "gif" | "webp" | "svg" | "avif")
    });
    if !named || unit || picture || lower == "example.invalid" || public {
        return 0;
    }
    if let Some(head) = text[..start].strip_suffix('<').or_else(|| text[..start].strip_suffix("&lt;")) {
        super::persons::before_mail(text, head.len(), found);
    }
    found.push(Found::new(PrivateKind::Mail, start..end));
    end
}

/// Whether the box of an address holds somebody's whole address, so that what is not delivered tells whose it was:
/// `bounces+4711-eve=example.net@mail.example.org`.
fn returns_to_somebody(local: &str) -> bool {
    const RETURNS: [&str; 8] = ["bounce", "return", "verp", "bnc", "owner-", "fbl", "errors", "unsubscribe"];
    let Some((head, host)) = local.split_once('=') else { return false };
    let returns = head.contains('+') || RETURNS.iter().any(|word| head.to_ascii_lowercase().starts_with(word));
    let domain = host.rsplit_once('.').is_some_and(|(name, last)| {
        !name.is_empty() && last.len() >= 2 && last.bytes().all(|byte| byte.is_ascii_lowercase())
    });
    returns && domain && !local.contains(['/', '&', '?']) && !host.contains('=')
}

/// Whether what stands behind the sign of an address is the machine itself, or its number in brackets: `eve@localhost`,
/// `eve@[192.0.2.7]`.
fn stays_on_its_machine(tail: &str) -> bool {
    const HERE: &str = "localhost";
    if let Some(inner) = tail.strip_prefix('[') {
        let inner = inner.split(']').next().filter(|host| host.len() < inner.len()).unwrap_or_default();
        return super::addresses::is_address(inner) || inner.starts_with("IPv6:");
    }
    let here = tail.get(..HERE.len()).is_some_and(|host| host.eq_ignore_ascii_case(HERE));
    let rest = tail.get(HERE.len()..).unwrap_or_default().trim_start_matches('.');
    here && !rest.starts_with(|c: char| of_domain(c))
}

/// The length of the parts of a box, each with a point between spaces behind it, at the end of a text.
fn parts_before(head: &str) -> usize {
    let mut rest = head;
    while let Some(bare) = rest.strip_suffix(" . ") {
        let part: usize = bare.chars().rev().take_while(|c| c.is_alphanumeric()).map(char::len_utf8).sum();
        if part < 2 {
            break;
        }
        rest = &bare[..bare.len() - part];
    }
    head.len() - rest.len()
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

#[cfg(test)]
mod tests {
    use crate::redact::Redactor;

    #[test]
    fn an_address_ends_where_another_script_goes_on() {
        for (text, cleaned) in [
            ("連絡先kato.rei@mail.example.netまで送信", "連絡先mail-1@example.invalidまで送信"),
            ("请发到lin.qiao@example.net，谢谢", "请发到mail-1@example.invalid，谢谢"),
            ("邮箱778812340@example.net已停用", "邮箱mail-1@example.invalid已停用"),
            ("ящикdarina@example.netзаполнен", "ящикmail-1@example.invalidзаполнен"),
            ("дарина@пошта.example", "mail-1@example.invalid"),
            ("søren@bücher.example", "mail-1@example.invalid"),
        ] {
            assert_eq!(Redactor::default().clean(text), cleaned);
        }
    }

    #[test]
    fn spaces_around_the_sign_part_no_address() {
        for (text, cleaned) in [
            ("wrote to ottilie @example.net yesterday", "wrote to mail-1@example.invalid yesterday"),
            ("Postfach: jürg@ example.net", "Postfach: mail-1@example.invalid"),
            ("correo brígida @ example . net fallado", "correo mail-1@example.invalid fallado"),
            ("ottilie(a)example.net", "mail-1@example.invalid"),
            ("mail: ottilie . raben @ example . net", "mail: mail-1@example.invalid"),
            ("pisać: zdzisława (a) example.net", "pisać: mail-1@example.invalid"),
            ("ottilie-AT-example-DOT-net", "mail-1@example.invalid"),
        ] {
            assert_eq!(Redactor::default().clean(text), cleaned);
        }
        for text in [
            "sign in @ my.kaspersky.com",
            "ask us @kaspersky.com",
            "step (a) kaspersky.com (b) next",
            "item @ 3.50",
            "from @types in v2.d",
        ] {
            assert_eq!(Redactor::default().clean(text), text);
        }
    }
}
