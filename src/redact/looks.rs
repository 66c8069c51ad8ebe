//! What a value looks like: a name that somebody gave, a password, a number of a shop, or a word for how something is.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::ordinary::{is_ordinary, names_somebody};
use super::words::is_whole_word;

/// Terms of the trade that look like names of machines and of people.
pub(super) fn is_term(value: &str) -> bool {
    let lower = value.to_lowercase();
    let letters = lower.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | '-' | '_'));
    [
        "ipv", "tls", "http", "x", "win", "sha", "utf", "base", "md", "rfc", "ver", "v", "level", "version", "ssl",
        "aes", "rsa", "kb", "port", "step", "line", "error", "code", "smb", "cp", "iso", "usb", "com", "eth", "id",
    ]
    .contains(&letters)
        || ["0x", "x86", "x64", "amd64", "arm64", "aarch64", "i386", "i686"].iter().any(|head| lower.starts_with(head))
}

/// Whether a word has the look of a name that somebody gave: letters with digits, capitals or lines between them.
pub(super) fn is_telling(value: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '\\' | '$');
    if !value.chars().all(plain) {
        return false;
    }
    let has = |wanted: fn(&u8) -> bool| value.bytes().any(|byte| wanted(&byte));
    let (digit, letter) = (has(u8::is_ascii_digit), has(u8::is_ascii_alphabetic));
    let (upper, line) = (has(u8::is_ascii_uppercase), has(|byte| matches!(byte, b'-' | b'_')));
    letter
        && value.len() >= 4
        && value.starts_with(|c: char| c.is_ascii_alphabetic())
        && (digit || line && (upper && !is_compound(value) || value.contains('_')))
        && !value.split(['-', '_', '.']).all(is_ordinary)
        && !is_term(value)
}

/// Whether a value without digits is a word of several, as German has them: `USB-Massenspeicher`.
fn is_compound(value: &str) -> bool {
    value.split('-').any(|part| {
        part.len() >= 4
            && part.starts_with(|c: char| c.is_ascii_uppercase())
            && part.bytes().skip(1).all(|byte| byte.is_ascii_lowercase())
    })
}

/// Whether a password stands behind its label without a sign: letters and digits mixed.
pub(super) fn is_mixed(value: &str) -> bool {
    value.chars().count() >= 6
        && value.chars().any(|c| c.is_ascii_digit())
        && value.chars().any(char::is_alphabetic)
        && !value.contains("://")
        && !value.contains(['\\', '/'])
        && !is_term(value)
        && !value.split(['.', '-']).all(|part| part.bytes().all(|byte| byte.is_ascii_digit()))
}

pub(super) fn is_name(value: &str) -> bool {
    let words = value.split([' ', '-']).filter(|word| !word.is_empty());
    value.chars().any(char::is_alphabetic)
        && names_somebody(value)
        && !words.clone().all(is_ordinary)
        && !value.to_lowercase().contains("kaspersky")
        && !is_state(value)
        && !value.contains("://")
        && !value.starts_with("S-1-")
}

/// Whether a number has the look of those that shops and makers give: `INV-77120`, `MK4T7XQ2L9`.
pub(super) fn is_numbered(value: &str) -> bool {
    let capitals = value.bytes().filter(u8::is_ascii_uppercase).count();
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    let prefixed = value.bytes().take_while(u8::is_ascii_uppercase).count() == capitals
        && (1..=4).contains(&capitals)
        && digits >= 5;
    let mixed = (8..=20).contains(&value.len()) && capitals + digits == value.len() && capitals >= 2 && digits >= 3;
    let bare = value.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'-');
    bare && (prefixed || mixed) && !is_term(value)
}

/// Whether a whole number is what a system gives back, written without its hexadecimal form: `-1073741510`, `2147942402`. A number
/// of somebody has such a value once in thousands.
pub(super) fn is_result(value: &str) -> bool {
    let Ok(number) = value.parse::<i64>() else { return false };
    let Ok(bits) = u32::try_from(if number < 0 { number + (1 << 32) } else { number }) else { return false };
    if value.starts_with('-') {
        return bits >> 31 == 1;
    }
    // The facilities of Windows that tell why something failed, and what ends a process.
    value.len() == 10
        && matches!(bits >> 16, 0x8000..=0x800F | 0x8010 | 0x8024 | 0x8028 | 0x802A | 0x8031 | 0x80FF | 0x8086 | 0xC000..=0xC00F | 0x4000)
}

/// Whether a value has the form of a GUID, with or without braces.
pub(super) fn looks_like_a_guid(value: &str) -> bool {
    let mut groups = value.trim_matches(['{', '}']).split('-');
    let lengths = [8, 4, 4, 4, 12];
    let right = |length: usize, group: &str| group.len() == length && group.bytes().all(|b| b.is_ascii_hexdigit());
    lengths.iter().all(|length| groups.next().is_some_and(|group| right(*length, group))) && groups.next().is_none()
}

pub(super) fn looks_like_a_date(value: &str) -> bool {
    let parts: Vec<&str> = value.split(['-', '.', '/']).collect();
    let digits = parts.iter().all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()));
    digits
        && parts.len() == 3
        && parts.iter().any(|part| part.len() == 4 && (part.starts_with("19") || part.starts_with("20")))
        && parts.iter().filter(|part| part.len() <= 2).count() == 2
}

pub(super) fn is_street(value: &str) -> bool {
    let digits = value.chars().filter(|c| c.is_numeric()).count();
    let letters = value.chars().filter(|c| c.is_alphabetic()).count();
    let wrong = value.contains("://")
        || value.contains('\\')
        || value.contains('=')
        || value.starts_with("0x")
        || value.contains('@');
    let spaced = value.contains(' ') || value.chars().any(is_whole_word);
    digits >= 1 && letters >= 4 && spaced && !wrong && value.chars().count() <= 120
}

pub(super) fn names_account(value: &str) -> bool {
    let first = value.split(' ').next().unwrap_or_default();
    value.chars().any(char::is_alphanumeric) && names_somebody(value) && !is_ordinary(first)
}

/// Parts of the names that people give to machines.
const OF_MACHINES: [&str; 44] = [
    "pc", "laptop", "notebook", "nb", "nbk", "ntb", "ws", "wks", "wrk", "srv", "svr", "vm", "desktop", "tablet", "mac",
    "macbook", "imac", "dc", "sql", "fs", "nas", "ap", "sw", "rt", "fw", "dell", "lenovo", "thinkpad", "note", "term",
    "kasse", "buero", "empfang", "lager", "rechner", "poste", "equipo", "portatil", "stacja", "lt", "dt", "ts", "rds",
    "exch",
];

/// Whether a name has a part as machines have it: `laptop-ira`, `nbk-lehmann`.
pub(super) fn is_of_machines(value: &str) -> bool {
    let parts = || value.split(['-', '_']).filter(|part| !part.is_empty());
    let of_machine = |part: &str| {
        let bare = part.trim_end_matches(|c: char| c.is_ascii_digit()).to_ascii_lowercase();
        OF_MACHINES.contains(&bare.as_str())
    };
    let other = |part: &str| part.len() >= 2 && !of_machine(part) && !is_ordinary(part);
    parts().count() >= 2 && parts().any(of_machine) && parts().any(other)
}

/// Whether a value is a user's name with a point in it, and no file: `jane.smith`, `koudelkova.b`.
pub(super) fn is_dotted(value: &str) -> bool {
    value.split_once('.').is_some_and(|(first, last)| {
        let letters = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase());
        letters(first)
            && letters(last)
            && (first.len() == 1 && last.len() >= 4 || first.len() >= 4 && (last.len() == 1 || last.len() >= 5))
            && !(is_ordinary(first) && is_ordinary(last))
    })
}

/// Words that say how something is, in the languages of our users.
const STATE_WORDS: &str = "invalid valid unreachable connected disconnected available unavailable enabled disabled running stopped not none no yes null nil unknown required incorrect wrong \
    expired changed accepted rejected failed correct protected set unset empty missing n/a true false ok error - доступен недоступен подключен \
    отключен не нет да неизвестно verbunden getrennt erreichbar nicht keine unbekannt aucun inconnu ninguno desconocido nessuno sconosciuto \
    nenhum brak falsch richtig ungültig gesperrt abgelaufen vergessen geschützt onjuist beveiligd verlopen incorrecte expiré inválido inválida \
    válido válida correcto correcta incorrecto incorrecta finalizado encontrada encontrado corretto corretta errata errato scaduta scaduto \
    nieprawidłowe nieprawidłowy wygasła неверный неверен верный просрочен истёк невірний yanlış geçersiz down up offline online busy locked \
    inactive logged fine caducada caducado vencida vencido hayır yok 无 未知 active activated aktiv aktiviert actif activée activé activa activo attivo attiva ativo ativa actief \
    aktywny aktywna aktywne aktivní активен активна активно aktif bloqué bloquée bloqueado bloqueada bloccato bloccata geblokkeerd zablokowane \
    zablokowany blokováno blokován заблокирован заблокована заблокирована kilitli refreshed renewed revoked granted denied received sent updated \
    forgotten reset wird muss ist wurde must has was is see siehe voir ver vedi zie patrz viz см див vide leer vacío vuoto vazio leeg puste \
    prázdné пусто boş suspended suspendu suspendue suspendida suspendido sospesa sospeso suspensa suspenso opgeschort zawieszona \
    zawieszony приостановлен приостановлена paused pausiert ausgesetzt fehlgeschlagen requis requise requerido requerida richiesto richiesta vereist verplicht wymagane требуется zorunlu gerekli pending open closed offen gesetzt изменён изменен задан";

static STATES: LazyLock<HashSet<&str>> = LazyLock::new(|| STATE_WORDS.split_whitespace().collect());

/// Whether a word says how something is, and not what it is called.
pub(super) fn is_state(value: &str) -> bool {
    let value = value.to_lowercase();
    let first = value.split([' ', '(', ',', '.', '!', '?', ';']).next().unwrap_or_default();
    STATES.contains(first)
}
