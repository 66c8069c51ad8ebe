//! Versions of four numbers that could be addresses: by their own look, by what a line says of it, and by the row in which
//! they stand.

use super::found::{after, before};

/// Bytes before and behind four numbers in which words tell what they are.
const BEFORE: usize = 64;
const BEHIND: usize = 48;

/// The first number of a version is no larger.
const HIGHEST: u8 = 40;

/// Parts of words by which something gets another version.
const CHANGES: [&str; 45] = [
    "upgrad", "updat", "downgrad", "migrat", "patch", "rollback", "rolled back", "roll back", "replac", "requir",
    "newer", "older", "releas", "hotfix", "aktualisier", "umgestellt", "mise à jour", "mise à niveau", "migré",
    "actualiza", "actualizó", "migrado", "aggiorna", "atualiz", "bijgewerkt", "bijwerken", "aktualiz", "uaktualn",
    "zmigrow", "обновл", "обновит", "переход с", "откат", "миграц", "оновл", "відкат", "güncel", "yüksel", "升级", "更新",
    "版本", "アップ", "バージョン", "更新", "superse",
];

/// Words of a line about machines and what goes between them.
const OF_MACHINES: [&str; 34] = [
    "ip", "ips", "ipv4", "address", "addresses", "adresse", "adressen", "dirección", "indirizzo", "endereço", "adres",
    "adresa", "адрес", "адреса", "connection", "connections", "connected", "packet", "packets", "route", "port", "ping",
    "login", "logon", "session", "traffic", "tcp", "udp", "dns", "host", "subnet", "network", "netmask", "gateway",
];

/// Signs and words between two versions of which one follows the other.
const BETWEEN: [&str; 27] = [
    "->", "→", "=>", "to", "auf", "zu", "à", "a", "na", "do", "naar", "para", "до", "на", "へ", "から", "⇒", ">", "到",
    "至", "and", "und", "et", "y", "e", "i", "и",
];

/// Whether four numbers that stand from one place to another are a version.
pub(super) fn is_one(text: &str, at: usize, end: usize, octets: [u8; 4]) -> bool {
    let behind = after(text, end, BEHIND).split(['\n', '\r']).next().unwrap_or_default();
    let port = behind.strip_prefix(':').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    let masked = behind.strip_prefix('/').is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
    if octets[0] > HIGHEST || port || masked {
        return false;
    }
    let before = before(text, at, BEFORE).rsplit(['\n', '\r']).next().unwrap_or_default();
    let (head, tail) = (before.to_lowercase(), behind.to_lowercase());
    let mut words = head.split(|c: char| !c.is_alphanumeric()).chain(tail.split(|c: char| !c.is_alphanumeric()));
    if words.any(|word| OF_MACHINES.contains(&word)) || head.contains("://") {
        return false;
    }
    // No machine has the number of its network.
    if octets[3] == 0 {
        return true;
    }
    let changed = CHANGES.iter().any(|part| head.contains(part) || tail.contains(part));
    // Half of all networks within a house begin with ten.
    let beside = next_to(&tail).or_else(|| last_of(&head));
    changed || beside.is_some_and(|other| octets[0] != 10 && other == octets[0] || is_no_address(behind, before))
}

/// The first number of a version behind a word that leads to it.
fn next_to(tail: &str) -> Option<u8> {
    let rest = tail.trim_start_matches([' ', ')', '"', '\'', ',']);
    let word = BETWEEN.iter().filter(|word| rest.starts_with(**word)).max_by_key(|word| word.len())?;
    first_of(rest[word.len()..].trim_start_matches([' ', '"', '\'', ':', '=', '(', 'v']))
}

/// The first number of the version that stands before a word that leads here.
fn last_of(head: &str) -> Option<u8> {
    let rest = head.trim_end_matches([' ', '"', '\'', ':', '=', '(']);
    let word = BETWEEN.iter().filter(|word| rest.ends_with(**word)).max_by_key(|word| word.len())?;
    let rest = rest[..rest.len() - word.len()].trim_end_matches([' ', '"', '\'', ',', ')', '-']);
    let start = rest.rfind(|c: char| !(c.is_ascii_digit() || c == '.')).map_or(0, |sign| {
        sign + rest[sign..].chars().next().map_or(1, char::len_utf8)
    });
    first_of(&rest[start..])
}

/// The first of four numbers with points with which a text begins.
fn first_of(text: &str) -> Option<u8> {
    let end = text.find(|c: char| !(c.is_ascii_digit() || c == '.')).unwrap_or(text.len());
    let mut numbers = text[..end].trim_end_matches('.').split('.');
    let first = numbers.next()?.parse().ok()?;
    (numbers.clone().count() == 3 && numbers.all(|number| number.len() <= 5 && !number.is_empty())).then_some(first)
}

/// Whether four numbers beside these have one that no address has.
fn is_no_address(behind: &str, before: &str) -> bool {
    let large = |word: &str| {
        word.split('.').count() == 4 && word.split('.').any(|number| number.len() > 3 || number.parse::<u16>().is_ok_and(|number| number > 255))
    };
    let mut words = before.split(|c: char| !(c.is_ascii_digit() || c == '.')).chain(behind.split(|c: char| !(c.is_ascii_digit() || c == '.')));
    words.any(|word| large(word.trim_matches('.')))
}

#[cfg(test)]
mod tests {
    use crate::redact::Redactor;

    #[test]
    fn versions_stay_and_addresses_go() {
        for text in [
            "from 12.0.0.0 to 12.1.0.0",
            "old 12.0.0.0, new 12.1.0.0",
            "{\"from\":\"12.0.0.0\",\"to\":\"12.1.0.0\"}",
            "from 11.1.1.126 to 11.4.0.233",
            "patch 10.1.1.20 → 10.1.1.31",
            "с 12.6.0.43 до 12.8.0.50 обновлено",
            "KLAVGRP|11.0.0.0|KES|12.0.0.0",
            "migration from 11.4.0.233 finished",
        ] {
            assert_eq!(Redactor::default().clean(text), text);
        }
        for (text, cleaned) in [
            ("from 10.0.0.5 to 10.0.0.6", "from ip-1 to ip-2"),
            ("connection from 12.34.56.78 to 12.34.5.6", "connection from ip-1 to ip-2"),
            ("from 12.34.56.78", "from ip-1"),
            ("packet 172.16.3.0 -> 172.16.3.4", "packet ip-1 -> ip-2"),
            ("Network Agent: 198.51.100.61 (port 14000)", "Network Agent: ip-1 (port 14000)"),
        ] {
            assert_eq!(Redactor::default().clean(text), cleaned);
        }
    }
}
