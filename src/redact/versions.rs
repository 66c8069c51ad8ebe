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
    "upgrad",
    "updat",
    "downgrad",
    "migrat",
    "patch",
    "rollback",
    "rolled back",
    "roll back",
    "replac",
    "requir",
    "newer",
    "older",
    "releas",
    "hotfix",
    "aktualisier",
    "umgestellt",
    "mise à jour",
    "mise à niveau",
    "migré",
    "actualiza",
    "actualizó",
    "migrado",
    "aggiorna",
    "atualiz",
    "bijgewerkt",
    "bijwerken",
    "aktualiz",
    "uaktualn",
    "zmigrow",
    "обновл",
    "обновит",
    "переход с",
    "откат",
    "миграц",
    "оновл",
    "відкат",
    "güncel",
    "yüksel",
    "升级",
    "更新",
    "版本",
    "アップ",
    "バージョン",
    "更新",
    "superse",
];

/// Words of a line about machines and what goes between them.
const OF_MACHINES: [&str; 39] = [
    "ip",
    "ips",
    "ipv4",
    "address",
    "addresses",
    "adresse",
    "adressen",
    "dirección",
    "indirizzo",
    "endereço",
    "adres",
    "adresa",
    "адрес",
    "адреса",
    "connection",
    "connections",
    "connected",
    "packet",
    "packets",
    "route",
    "port",
    "ping",
    "login",
    "logon",
    "session",
    "traffic",
    "hosts",
    "servers",
    "server",
    "client",
    "attack",
    "tcp",
    "udp",
    "dns",
    "host",
    "subnet",
    "network",
    "netmask",
    "gateway",
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
    let others = || fours(before).chain(fours(behind));
    // Half of all networks within a house begin with ten.
    changed
        || others().any(|other| other.iter().any(|number| *number > 255))
        || octets[0] != 10 && is_small(octets.map(u32::from)) && others().any(is_small)
}

/// Whether numbers are as small as those of most versions; of addresses one in a hundred is.
fn is_small([first, second, third, _]: [u32; 4]) -> bool {
    first <= u32::from(HIGHEST) && second <= 25 && third <= 25
}

/// Every four numbers with points of a text.
fn fours(text: &str) -> impl Iterator<Item = [u32; 4]> {
    let words = text.split(|c: char| !(c.is_ascii_digit() || c == '.')).map(|word| word.trim_matches('.'));
    words.filter_map(|word| {
        let numbers: Vec<u32> = word.split('.').map(str::parse).collect::<Result<_, _>>().ok()?;
        numbers.try_into().ok()
    })
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
            "12.1.0.50|12.2.0.60|12.3.0.70",
            "alt 12.1.0.50 neu 12.3.0.70",
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
