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
    if is_of_a_chapter(&head) || is_of_a_product(before, octets) || is_below_versions(text, at, end) {
        return true;
    }
    let changed = CHANGES.iter().any(|part| head.contains(part) || tail.contains(part));
    let others = || fours(before).chain(fours(behind));
    // Half of all networks within a house begin with ten.
    changed
        || others().any(|other| other.iter().any(|number| *number > 255))
        || octets[0] != 10 && is_small(octets.map(u32::from)) && others().any(is_small)
}

/// Beginnings of words for a part of a text, behind which its number stands.
const CHAPTERS: &str = "section sect. chapter clause figure table paragraph appendix annex requirement rule control article heading abschnitt kapitel \
    abbildung tabelle absatz anhang ziffer nummer punkt chapitre paragraphe annexe alinéa tableau apartado capítulo sección seção secção párrafo parágrafo anexo tabla \
    tabela quadro sezione capitolo paragrafo allegato tabella hoofdstuk paragraaf sectie bijlage tabel rozdział sekcja ustęp załącznik punkt rysunek oddíl kapitola odstavec \
    příloha tabulka раздел глав пункт параграф приложени таблиц рисун розділ глава додаток bölüm madde ek şekil tablo";

/// Whether numbers stand behind a word for a part of a text, with its sign: `chapter 4.1.2.3`, `§ 4.1.2.3`.
fn is_of_a_chapter(head: &str) -> bool {
    let head = head.trim_end_matches([' ', '(', ':', '.']);
    let word = head.rsplit(|c: char| c.is_whitespace() || matches!(c, '(' | '"')).next().unwrap_or_default();
    let forms = |part: &str| {
        word.strip_prefix(part).is_some_and(|end| end.chars().count() <= 3 && end.chars().all(char::is_alphabetic))
    };
    head.ends_with('§')
        || ["第", "章", "節", "节", "項", "条", "図", "表"].iter().any(|sign| head.ends_with(sign))
        || !word.is_empty() && CHAPTERS.split_whitespace().any(forms)
}

/// Whether so small numbers stand right behind a word with a capital: `Java 17.0.9.8`, `Firefox,4.1.2.3`.
fn is_of_a_product(before: &str, octets: [u8; 4]) -> bool {
    let Some(bare) = before.strip_suffix([' ', ',', ';', '|', '\t']) else { return false };
    let name = bare.rsplit([' ', ',', ';', '|', '\t', '"']).next().unwrap_or_default();
    let letters = name.chars().filter(|c| c.is_alphabetic()).count();
    let small = is_small(octets.map(u32::from)) && octets[0] != 10;
    small && letters >= 3 && letters == name.chars().count() && name.starts_with(char::is_uppercase)
}

/// Parts of words for a version at the head of a column.
const HEADS: [&str; 16] = [
    "version",
    "versión",
    "versão",
    "versione",
    "versie",
    "wersja",
    "verze",
    "версия",
    "версія",
    "sürüm",
    "版本",
    "バージョン",
    "build",
    "release",
    "сборка",
    "revision",
];

/// How far the head of a table is looked for, in bytes.
const TABLE: usize = 2048;

/// Whether numbers are a whole cell of a column that holds versions by its head, some lines above.
fn is_below_versions(text: &str, at: usize, end: usize) -> bool {
    let above = super::found::before(text, at, TABLE);
    let Some((above, row)) = above.rsplit_once('\n') else { return false };
    let rest = after(text, end, BEHIND).trim_start_matches('"').chars().next();
    let Some(sign) =
        row.trim_end_matches(['"', ' ']).chars().next_back().filter(|sign| matches!(sign, ',' | ';' | '\t' | '|'))
    else {
        return false;
    };
    if !(rest.is_none() || rest == Some(sign) || matches!(rest, Some('\n' | '\r' | ' '))) {
        return false;
    }
    let column = row.matches(sign).count();
    let lines = above.rsplit('\n').take_while(|line| line.matches(sign).count() >= column).take(40);
    lines.into_iter().any(|line| {
        let cell = line.split(sign).nth(column).unwrap_or_default().to_lowercase();
        HEADS.iter().any(|head| cell.contains(head))
            || matches!(cell.trim_matches(['"', ' ', '\r', '.', '\u{feff}']), "ver" | "vers" | "v")
    })
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
            "see chapter 4.1.2.3 of the guide",
            "см. раздел 2.3.1.4",
            "section 3.4.1.2",
            "Java 17.0.9.8",
            "component;version\nklif;11.7.2.1\nklim6;11.2.1.9",
            "joined 224.0.0.251 and 239.255.255.250:1900, got 169.254.12.7",
        ] {
            assert_eq!(Redactor::default().clean(text), text);
        }
        for (text, cleaned) in [
            ("from 10.0.0.5 to 10.0.0.6", "from ip-1 to ip-2"),
            ("connection from 12.34.56.78 to 12.34.5.6", "connection from ip-1 to ip-2"),
            ("from 12.34.56.78", "from ip-1"),
            ("pos,address\n7,31.5.6.7", "pos,address\n7,ip-1"),
            ("packet 172.16.3.0 -> 172.16.3.4", "packet ip-1 -> ip-2"),
            ("Network Agent: 198.51.100.61 (port 14000)", "Network Agent: ip-1 (port 14000)"),
        ] {
            assert_eq!(Redactor::default().clean(text), cleaned);
        }
    }
}
