//! The shapes by which private values are recognised in a text.

use std::net::{Ipv4Addr, Ipv6Addr};
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::PrivateKind;
use super::known::{is_common, is_stand_in, names_somebody};
use crate::code::mask_codes;

/// One private value in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    pub kind: PrivateKind,
    /// Bytes of the text.
    pub span: Range<usize>,
}

/// A pattern whose first group, or else its whole, is a value of the kind.
struct Rule {
    kind: PrivateKind,
    pattern: &'static str,
}

/// What stands between a label and its value: `Name: x`, `Name=x`, `"Name"="x"`, `"name": "x"`.
macro_rules! labelled {
    ($labels:literal, $value:literal) => {
        concat!(r#"(?i)(?:^|[^\p{L}\p{N}])(?:"#, $labels, r#")["']?\s*[:=]\s*["']?"#, $value)
    };
}

static RULES: [Rule; 29] = [
    Rule {
        kind: PrivateKind::Mail,
        pattern: r"(?i)[\p{L}\p{N}._%+'-]*[\p{L}\p{N}_+](?:@|%40)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+",
    },
    Rule { kind: PrivateKind::Token, pattern: r#"(?i)\bhttps?://[^\s"'<>?#]*[?#]([^\s"'<>]+)"# },
    // A password may hold the sign that ends it, so that the last one counts.
    Rule { kind: PrivateKind::Token, pattern: r#"(?i)\b[a-z][a-z0-9+.-]*://([^\s"'<>/]*[^\s"'<>/@])@"# },
    Rule { kind: PrivateKind::User, pattern: r#"(?i)\b[a-z][a-z0-9+.-]*://([^\s"'<>/@:]+):[^\s"'<>/]*@"# },
    Rule { kind: PrivateKind::Token, pattern: r#"(?i)\b[a-z][a-z0-9+.-]*://[^\s"'<>/@:]+:([^\s"'<>/]*[^\s"'<>/@])@"# },
    Rule { kind: PrivateKind::Token, pattern: r#"(?i)\bhttps?://[^\s"'<>?#]*/([A-Za-z0-9_-]*[0-9][A-Za-z0-9_-]{19,})"# },
    Rule {
        kind: PrivateKind::Token,
        pattern: labelled!(
            r"pass(?:word|wd|phrase)?|token|secret|api[_ -]?key|session[_ -]?id|пароль|passwort|kennwort",
            r#"([^\s"',;]+)"#
        ),
    },
    Rule { kind: PrivateKind::Token, pattern: r"(?i)\b(?:bearer|basic)\s+([A-Za-z0-9._~+/=-]{8,})" },
    Rule {
        kind: PrivateKind::User,
        pattern: r#"(?i)(?:/home/|/users/|[a-z]:[\\/]+users[\\/]+|[a-z]:[\\/]+documents and settings[\\/]+)([^\\/:"'<>|\r\n\t,;]*[^\\/:"'<>|\s,;.])(?:[\\/"'\r\n\t,;:]|\.?\s|$)"#,
    },
    Rule {
        kind: PrivateKind::User,
        pattern: labelled!(
            r"user[ _-]?name|user|login|logon|account[ _-]?name|имя пользователя|пользователь|benutzername|benutzer",
            r#"(?:[^\s"',;|/\\]+\\+)?([^\s"',;|/\\]+)"#
        ),
    },
    // A whole name: up to three words with capitals, unless the last is the next label.
    Rule {
        kind: PrivateKind::User,
        pattern: labelled!(
            r"user[ _-]?name|user|administrator|login|logon|account[ _-]?name|имя пользователя|пользователь|администратор|benutzername|benutzer",
            r#"(?:[^\s"',;|/\\]+\\+)?((?-i:\p{Lu}[\p{L}\p{N}'.-]*(?: \p{Lu}[\p{L}\p{N}'.-]*){0,1} \p{Lu}[\p{L}\p{N}'.-]*[\p{L}\p{N}]))(?:[^\p{L}\p{N}:=]|$)"#
        ),
    },
    Rule {
        kind: PrivateKind::Host,
        pattern: labelled!(r"user[ _-]?name|user|login|logon|account[ _-]?name", r#"([^\s"',;|/\\]+)\\+[^\s\\]"#),
    },
    Rule {
        kind: PrivateKind::Host,
        pattern: labelled!(
            r"computer[ _-]?name|computer|host[ _-]?name|host|device[ _-]?name|machine[ _-]?name|workstation|имя компьютера|компьютер|computername|rechnername|rechner",
            r#"([^\s"',;|/\\]+)"#
        ),
    },
    Rule { kind: PrivateKind::Host, pattern: r"(?:^|[^\\])\\\\([A-Za-z0-9][A-Za-z0-9._-]*)\\" },
    Rule { kind: PrivateKind::Host, pattern: r"<Computer>\s*([^<>\s]+)\s*</Computer>" },
    Rule {
        kind: PrivateKind::Host,
        pattern: labelled!(
            r"(?:administration|proxy|mail|smtp)[ _-]?server(?:[ _-]?(?:address|name))?|server[ _-]?(?:address|name)|proxy(?:[ _-]?address)?|сервер администрирования|прокси-сервер|administrationsserver",
            r#"([\p{L}][\p{L}\p{N}-]*[0-9.-][\p{L}\p{N}.-]*[\p{L}\p{N}])"#
        ),
    },
    // One word alone is a server's name, or its state.
    Rule {
        kind: PrivateKind::Host,
        pattern: labelled!(
            r"administration[ _-]?server(?:[ _-]?(?:address|name))?|server[ _-]?(?:address|name)|сервер администрирования|administrationsserver",
            r#"([\p{L}][\p{L}\p{N}]{2,})\s*(?:["',;]|$)"#
        ),
    },
    // A web address stays, unless it has the form of an inner one: with who signs in, with a port, or of four parts.
    Rule { kind: PrivateKind::Host, pattern: r#"(?i)\b[a-z][a-z0-9+.-]*://[^\s"'<>/]*@([a-z0-9][a-z0-9.-]*[a-z0-9])"# },
    Rule { kind: PrivateKind::Host, pattern: r#"(?i)\b[a-z][a-z0-9+.-]*://([a-z0-9-]*[a-z][a-z0-9.-]*[a-z0-9]):[0-9]"# },
    Rule {
        kind: PrivateKind::Host,
        pattern: r#"(?i)\b[a-z][a-z0-9+.-]*://((?:[a-z0-9-]+\.){2,}[a-z0-9-]*[a-z][a-z0-9-]*\.[a-z]{2,})"#,
    },
    Rule {
        kind: PrivateKind::Host,
        pattern: r"(?ix)(?:^|[^\p{L}\p{N}._@%/\\-])
            ((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]*[a-z][a-z0-9-]*\.
            (?:com|org|net|info|biz|edu|gov|int|local|localdomain|lan|corp|internal|intranet|home|domain|private|test
            |example|[a-z]{2}))
            \.?(?:$|[^\p{L}\p{N}._-])",
    },
    Rule {
        kind: PrivateKind::Person,
        pattern: labelled!(
            r"owner|registered (?:to|owner)|licen[cs]e[ _-]?(?:owner|holder)|(?:licensed|issued) to|organi[sz]ation|company(?:[ _-]?name)?|customer(?:[ _-]?name)?|имя клиента|kundenname|full[ _-]?name|licensee|first name|last name|surname|владелец|клиент|фамилия|inhaber|kunde|nachname|vorname",
            r#"([^"',;|/\r\n]*[^"',;|/\s])"#
        ),
    },
    Rule {
        kind: PrivateKind::Subscriber,
        pattern: labelled!(
            r"subscriber[ _-]?(?:id|number|no)|contract[ _-]?(?:id|number|no)|customer[ _-]?(?:id|number|no)|лицевой счет|номер договора|kundennummer|vertragsnummer",
            r#"([^\s"',;]+)"#
        ),
    },
    Rule { kind: PrivateKind::Hardware, pattern: r"(?i)(?:^|[^0-9a-z])([0-9a-f]{2}(?:[:-][0-9a-f]{2}){5})(?:$|[^0-9a-z])" },
    Rule { kind: PrivateKind::Hardware, pattern: r"\bS-1-\d+(?:-\d+){3,14}\b" },
    Rule {
        kind: PrivateKind::Hardware,
        pattern: labelled!(
            r"(?:disk|volume|bios|board|product|hardware)?\s*serial(?:[ _-]?(?:number|no))?|machine[ _-]?id|hardware[ _-]?id|device[ _-]?id|imei|серийный номер|seriennummer",
            r#"([^\s"',;]+)"#
        ),
    },
    Rule { kind: PrivateKind::Telephone, pattern: r"(?:^|[^\p{N}\p{L}+])(\+\d[\d ()/.-]{6,18}\d)" },
    Rule { kind: PrivateKind::Address, pattern: r"(?:^|[^0-9A-Za-z.])((?:\d{1,3}\.){3}\d{1,3})(?:$|[^0-9A-Za-z])" },
    Rule {
        kind: PrivateKind::Address,
        pattern: r"(?i)(?:^|[^0-9a-z:.])([0-9a-f]{0,4}(?::[0-9a-f]{0,4}){2,7})(?:%[0-9a-z]+)?(?:$|[^0-9a-z:])",
    },
];

static COMPILED: LazyLock<Option<Vec<(PrivateKind, Regex)>>> =
    LazyLock::new(|| RULES.iter().map(|rule| Regex::new(rule.pattern).ok().map(|regex| (rule.kind, regex))).collect());

/// Every private value in a text by every rule, overlapping ones included; `None` where the rules are broken.
pub(super) fn find(text: &str) -> Option<Vec<Found>> {
    let mut all = codes(text);
    for (kind, regex) in COMPILED.as_ref()? {
        let mut from = 0;
        // Two values can share the character between them, so the search goes on at the end of the value.
        while let Some(groups) = regex.captures_at(text, from) {
            let Some(value) = groups.get(1).or_else(|| groups.get(0)) else { break };
            from = value.end().max(from + 1);
            while !text.is_char_boundary(from) {
                from += 1;
            }
            if is_private(*kind, value.as_str(), &text[..value.start()]) {
                all.push(Found { kind: *kind, span: value.range() });
            }
            if from >= text.len() {
                break;
            }
        }
    }
    all.sort_by_key(|found| (found.span.start, std::cmp::Reverse(found.span.end)));
    Some(all)
}

/// Where masking changes the text, a code stands.
fn codes(text: &str) -> Vec<Found> {
    let masked = mask_codes(text);
    if masked == text {
        return Vec::new();
    }
    // Masking keeps the number of characters, so the two texts run side by side.
    let mut spans: Vec<Range<usize>> = Vec::new();
    for ((at, before), after) in text.char_indices().zip(masked.chars()) {
        if before == after {
            continue;
        }
        let end = at + before.len_utf8();
        match spans.last_mut().filter(|span| text[span.end..at].chars().all(|c| !c.is_alphanumeric())) {
            Some(span) => span.end = end,
            None => spans.push(at..end),
        }
    }
    // The last characters of a code stay in its mask, but belong to it.
    spans
        .into_iter()
        .map(|span| {
            let tail = text[span.end..].char_indices().find(|(_, c)| !c.is_alphanumeric() && !is_joint(*c));
            let limit = tail.map_or(text.len(), |(at, _)| span.end + at);
            let kept = text[span.end..limit].char_indices().filter(|(_, c)| c.is_alphanumeric()).nth(4);
            let end = kept.map_or(limit, |(at, c)| span.end + at + c.len_utf8());
            Found { kind: PrivateKind::Code, span: span.start..end }
        })
        .collect()
}

fn is_joint(character: char) -> bool {
    matches!(character, ' ' | '-' | '_' | '.' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

/// Whether what a rule found names anybody.
fn is_private(kind: PrivateKind, value: &str, before: &str) -> bool {
    match kind {
        PrivateKind::Address => is_private_address(value, before),
        PrivateKind::Host => names_somebody(value) && !is_public_host(value) && !is_state(value),
        // `User: Not Defined`; the folder of a user can begin with any word.
        PrivateKind::User if is_labelled(before) && value.split(' ').next().is_some_and(is_common) => false,
        PrivateKind::User | PrivateKind::Person => names_somebody(value) && !value.to_lowercase().contains("kaspersky"),
        PrivateKind::Subscriber | PrivateKind::Hardware => !is_common(value) && !is_stand_in(value),
        PrivateKind::Mail => !value.to_lowercase().ends_with("@example.invalid"),
        PrivateKind::Token => !is_stand_in(value) && !is_common(value),
        PrivateKind::Code | PrivateKind::Telephone => true,
    }
}

/// Whether a colon or an equals sign stands before a value.
fn is_labelled(before: &str) -> bool {
    before.trim_end_matches([' ', '"', '\'']).ends_with([':', '='])
}

/// Whether a word says how a server is, and not what it is called.
fn is_state(value: &str) -> bool {
    let states = ["connected", "disconnected", "available", "unavailable", "enabled", "disabled", "running", "stopped"];
    let of_others = ["доступен", "недоступен", "подключен", "отключен", "verbunden", "getrennt", "erreichbar"];
    let value = value.to_lowercase();
    states.iter().chain(&of_others).any(|state| value == *state)
}

/// Whether a host is the vendor's, everybody's, or a name of a program written backwards.
fn is_public_host(value: &str) -> bool {
    let value = value.to_lowercase();
    let parts: Vec<&str> = value.split('.').collect();
    let vendor = |part: &&str| matches!(*part, "kaspersky" | "kaspersky-labs");
    // `kaspersky.com`, `kaspersky.co.uk`; not a host of somebody who has one of that name.
    let ending = parts.iter().rposition(vendor).map(|at| &parts[at + 1..]);
    let is_vendors = ending.is_some_and(|end| matches!(end.len(), 1 | 2) && end.iter().all(|part| part.len() <= 3));
    let everybodys = ["microsoft.com", "windows.com", "windowsupdate.com", "apple.com", "w3.org"];
    let of_all = |end: &&str| value.strip_suffix(*end).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
    let backwards = parts.len() > 2 && matches!(parts[0], "com" | "org" | "net" | "www");
    is_vendors || backwards || everybodys.iter().any(of_all)
}

/// Loopback and unspecified addresses tell nothing, and a version of four numbers is none.
fn is_private_address(value: &str, before: &str) -> bool {
    if let Ok(address) = value.parse::<Ipv4Addr>() {
        let near: String = before.chars().rev().take(24).collect::<Vec<_>>().into_iter().rev().collect();
        let near = near.to_lowercase();
        let version = ["version", "версия", "верс", " v", "build"].iter().any(|word| near.contains(word));
        return !version && !address.is_loopback() && !address.is_unspecified() && !address.is_broadcast();
    }
    value.parse::<Ipv6Addr>().is_ok_and(|address| !address.is_loopback() && !address.is_unspecified())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(PrivateKind, &str)> {
        find(text).unwrap().into_iter().map(|found| (found.kind, &text[found.span])).collect()
    }

    #[test]
    fn each_shape_is_found_with_its_exact_span() {
        for (text, kind, value) in [
            ("code ABCDE-12345-FGHJK-67890!", PrivateKind::Code, "ABCDE-12345-FGHJK-67890"),
            ("key 0F3A1B2C-1111-2222-3333-444455556666", PrivateKind::Code, "0F3A1B2C-1111-2222-3333-444455556666"),
            ("(mail: eve.x+1@mail.example.org)", PrivateKind::Mail, "eve.x+1@mail.example.org"),
            ("q eve%40example.org", PrivateKind::Mail, "eve%40example.org"),
            ("open https://example.org/a?sub=77&k=9 now", PrivateKind::Token, "sub=77&k=9"),
            ("https://eve:pw@example.org/", PrivateKind::Token, "eve:pw"),
            ("password = hunter2", PrivateKind::Token, "hunter2"),
            ("Authorization: Bearer abc.DEF-12345", PrivateKind::Token, "abc.DEF-12345"),
            ("at /home/eve/.config", PrivateKind::User, "eve"),
            (r"C:\Users\Eve Adams\x.log", PrivateKind::User, "Eve Adams"),
            (r#""C:\\Users\\Eve\\x""#, PrivateKind::User, "Eve"),
            ("User name: evelyn", PrivateKind::User, "evelyn"),
            (r"User: FIRM\evelyn", PrivateKind::User, "evelyn"),
            (r"User: FIRM\evelyn", PrivateKind::Host, "FIRM"),
            (r#""ComputerName"="EVE-PC""#, PrivateKind::Host, "EVE-PC"),
            (r"copy \\fileserver\share", PrivateKind::Host, "fileserver"),
            ("Owner: Eve Adams", PrivateKind::Person, "Eve Adams"),
            ("Имя компьютера: ПК-ЕВЫ", PrivateKind::Host, "ПК-ЕВЫ"),
            ("Subscriber ID: 778899", PrivateKind::Subscriber, "778899"),
            ("mac 00:1a:2b:3c:4d:5e.", PrivateKind::Hardware, "00:1a:2b:3c:4d:5e"),
            ("sid S-1-5-21-1111-2222-3333-1001", PrivateKind::Hardware, "S-1-5-21-1111-2222-3333-1001"),
            ("Serial number: WD-99X", PrivateKind::Hardware, "WD-99X"),
            ("call +49 30 1234567 today", PrivateKind::Telephone, "+49 30 1234567"),
            ("http://jsmith:p@ss@proxy.example.org:3128", PrivateKind::User, "jsmith"),
            ("http://jsmith:p@ss@proxy.example.org:3128", PrivateKind::Token, "p@ss"),
            ("http://jsmith:p@ss@proxy.example.org:3128", PrivateKind::Host, "proxy.example.org"),
            ("connected to ksc01.corp.example.org.", PrivateKind::Host, "ksc01.corp.example.org"),
            ("https://ksc01.example.org:13299/x", PrivateKind::Host, "ksc01.example.org"),
            ("Administration Server: ksc-01", PrivateKind::Host, "ksc-01"),
            ("Administration Server: kscserver", PrivateKind::Host, "kscserver"),
            (r#""ServerName"="kscserver""#, PrivateKind::Host, "kscserver"),
            ("User: Jane Roe", PrivateKind::User, "Jane Roe"),
            (r"User: FIRM\Jane Mary Roe, x", PrivateKind::User, "Jane Mary Roe"),
            ("User: Jane Roe Host: eve-pc", PrivateKind::User, "Jane Roe"),
            ("User: Evelyn Host: eve-pc", PrivateKind::User, "Evelyn"),
            ("Administrator: Eve Adams", PrivateKind::User, "Eve Adams"),
            ("<Computer>EVE-PC</Computer>", PrivateKind::Host, "EVE-PC"),
            ("User: 4711", PrivateKind::User, "4711"),
            ("Customer number: 12", PrivateKind::Subscriber, "12"),
            ("Customer name: Eve Adams", PrivateKind::Person, "Eve Adams"),
            ("from 192.0.2.7:443", PrivateKind::Address, "192.0.2.7"),
            ("to 2001:db8::7", PrivateKind::Address, "2001:db8::7"),
        ] {
            assert!(found(text).contains(&(kind, value)), "{text}: {:?}", found(text));
        }
    }

    #[test]
    fn what_names_nobody_stays() {
        for text in [
            "Version: 11.4.0.100",
            "2026-11-24 10:11:12 error=89479002",
            "listening on 127.0.0.1 and ::1",
            "https://support.kaspersky.com/common/error/activation/13384",
            "user=root",
            "\"User\"=dword:00000001",
            "Computer: 12",
            "User: 2026",
            "Company: AO Kaspersky Lab",
            "Proxy: not used",
            "Administration Server: Connected",
            "Administration Server: not available",
            "User: Not Defined",
            "Administrator: rights are needed",
            "activation-v2.kaspersky.com and s07.upd.kaspersky.com, www.kaspersky.co.uk",
            "bought at https://shop.example.org, see schemas.microsoft.com and com.kaspersky.kav.log",
            "KES.21.8.5.452_07.15_14.30_4711.SRV.log",
            "user-1 at host-2",
            "Key state: The key is valid",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }

    #[test]
    fn two_addresses_that_share_a_space_are_both_found() {
        assert_eq!(found("192.0.2.1 192.0.2.2").len(), 2);
    }
}
