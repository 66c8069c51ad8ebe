//! Values that say that there is none: `nicht gesetzt`, `не указан`, `未設定`, `n/a`. They are told by how each language denies
//! something, by stems for what is unknown, empty or as it was delivered, and by digits that are all the same.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::values::bounded_by;
use super::words::{ByLetter, by_letter, fold, is_of_word, stems_of};

/// The longest value that is looked at, in bytes.
const LONGEST: usize = 64;

/// Words that deny whatever follows, and those for nobody and for everybody.
const DENIED: &str = "not none no null nil n/a na non never nobody noone nothing without any all everybody everyone both nicht nein nichts niemand \
    keiner keine kein keines keinen keinem standard standaard ohne nie jeder alle beide k.a k.a. aucun aucune personne rien sans pas néant tous toutes tout ninguno ninguna \
    ningún nadie nada sin todos todas n/d nd s/d nessuno nessuna nessun niente senza tutti tutte nenhum nenhuma ninguém sem não todos geen niemand \
    niet niets zonder allen n.v.t n.v.t. nvt brak nikt nikogo nie żaden żadna żadne bez wszyscy wszystkie b/d nd. žádný žádná žádné nikdo není ne nelze všichni нет не \
    никто никого ничего без отсутствует отсутствуют н/д нд все всі всё немає нема ніхто відсутній відсутня не hiç hiçbiri kimse yok hepsi tümü değil \
    boş vide leeg vides auto авто otomatik";

/// Those of them that are also parts of names, so that the next word must be a small one.
const OF_NAMES: [&str; 16] =
    ["no", "na", "nie", "sin", "sem", "bez", "ne", "non", "nada", "any", "all", "alle", "nil", "не", "auto", "авто"];

/// The beginnings of words for what is unknown, empty, left out, or as it was delivered.
const STEMS: &str = "niemand unknown undefin undetermin unspecif unassign unavail unset unnamed uninit unlisted unregist anonym unbekannt undefiniert unbestimmt leer \
    unbenannt inconnu indéfini indétermin indisponib vierge anonyme desconocid indefinid indetermin indisponible vacío vacía sconosciut indefinit \
    indisponibil vuot assente assenti desconhecid indisponív vazi onbekend onbepaald ontbreekt nieznan nieokreślon niedostępn puste pusty pusta neznám \
    prázdn nedefinován nedostupn неизвестн неопредел недоступн пуст аноним невідом невизначен недоступн порожн bilinmeyen bilinmiyor tanımsız belirsiz empty blank default \
    standardmäßig predetermin predefinit padrão domyśln výchoz умолчани типов varsayılan missing absent keine-angabe automati automáti automaty автомати";

/// Endings of such words.
const ENDINGS: [&str; 26] = [
    "", "e", "er", "es", "en", "em", "o", "a", "os", "as", "i", "y", "io", "ia", "ios", "ias", "о", "ои", "ая", "ое",
    "ые", "а", "ыи", "ии", "t", "ed",
];

/// How a value begins in scripts without spaces.
const HEADS: [&str; 46] = [
    "なし",
    "無し",
    "無い",
    "ない",
    "該当なし",
    "指定なし",
    "不明",
    "未設定",
    "未指定",
    "未登録",
    "未入力",
    "未定義",
    "未割",
    "未構成",
    "未使用",
    "未取得",
    "空",
    "空欄",
    "空白",
    "デフォルト",
    "既定",
    "初期値",
    "ありません",
    "全員",
    "すべて",
    "无",
    "無",
    "未知",
    "未设置",
    "未設置",
    "未指",
    "未配",
    "未定",
    "未登",
    "未分",
    "不详",
    "默认",
    "所有",
    "为空",
    "自動",
    "自动获",
    "自动分",
    "自动配",
    "自动检",
    "自动选",
    "自动",
];

static DENIES: LazyLock<HashSet<String>> = LazyLock::new(|| DENIED.split_whitespace().map(fold).collect());
static BEGINNINGS: LazyLock<ByLetter> = LazyLock::new(|| by_letter(STEMS));

/// Whether a text that begins here says that there is no value.
pub(super) fn is_absent(text: &str) -> bool {
    let near =
        bounded_by(text, LONGEST).trim_start_matches([' ', '(', '[', '<', '"', '\'', '{', '«', '“', '„', '-', '*']);
    let first =
        near.find(|c: char| !(is_of_word(c) || matches!(c, '/' | '.' | '-' | '\'' | '’' | '_'))).unwrap_or(near.len());
    let (word, rest) = near.split_at(first);
    let word = word.trim_end_matches(['.', '-']);
    if word.is_empty() {
        return false;
    }
    let whole = &near[..near.find(|c: char| !is_of_word(c)).unwrap_or(near.len())];
    if ["ません", "ていない", "おらず"].iter().any(|end| whole.ends_with(end)) {
        return true;
    }
    if !word.is_ascii() && HEADS.iter().any(|head| near.starts_with(head)) {
        return says_it_whole(near);
    }
    // `all#Star9` is a password that begins with such a word.
    let ends = [' ', '\t', '\n', '\r', '"', '\'', ')', ']', '>', '}', ',', ';', '|', '<', '»', '”', '\\', '\u{a0}'];
    let signed = !rest.is_empty() && !rest.starts_with(ends) && rest.chars().nth(1).is_some_and(char::is_alphanumeric);
    if signed || word.chars().any(|c| c.is_ascii_digit() || c == '_') {
        return false;
    }
    // `auto-detect`
    if word.get(..5).is_some_and(|head| head.eq_ignore_ascii_case("auto-")) {
        return true;
    }
    let next = rest.strip_prefix(' ').unwrap_or_default().chars().next();
    let folded = fold(word);
    if DENIES.contains(&folded) {
        let alone = !next.is_some_and(char::is_alphanumeric);
        let small = next.is_some_and(char::is_lowercase);
        return alone || small || !OF_NAMES.contains(&folded.as_str()) && !next.is_some_and(|c| c.is_ascii_digit());
    }
    // Names begin with short words, and go on otherwise than an ending does.
    let inflected = |stem: &String| {
        folded.strip_prefix(stem.as_str()).is_some_and(|end| {
            ENDINGS.contains(&end)
                || stem.chars().count() >= 6 && end.chars().count() <= 4 && end.chars().all(char::is_alphabetic)
        })
    };
    stems_of(&BEGINNINGS, &folded).iter().any(inflected) && !word.contains('-') || is_denied_participle(word, &folded)
}

/// Whether what denies in a script without spaces is the whole value: names begin with the same signs.
fn says_it_whole(near: &str) -> bool {
    let end = near.find(|c: char| !is_of_word(c)).unwrap_or(near.len());
    let length = near[..end].chars().count();
    length == 1 || (2..=6).contains(&length)
}

/// Whether a word is a participle that its own prefix or ending denies: `nenastaveno`, `nieustawione`, `ayarlanmamış`.
fn is_denied_participle(word: &str, folded: &str) -> bool {
    let long = folded.chars().count() >= 7;
    let ends = |endings: &[&str]| endings.iter().any(|end| folded.ends_with(end));
    let small = word.starts_with(char::is_lowercase);
    let denied = folded.starts_with("nie") && ends(&["ny", "na", "ne", "ono", "ano", "te", "to"])
        || folded.starts_with("ne") && ends(&["eno", "ano", "eny", "any", "ena", "ana", "uto"])
        || folded.starts_with("не") && ends(&["ен", "ено", "ена", "ан", "ано", "ана", "ный", "ная", "ное", "ны"])
        || folded.starts_with("un") && ends(&["ed"])
        || ends(&["mamis", "memis"]);
    long && small && denied && word.chars().all(char::is_alphabetic)
}

/// Whether a number is what a maker left where none was given: no digit but one, in any grouping.
pub(super) fn is_placeholder(value: &str) -> bool {
    let mut signs =
        value.trim_start_matches("0x").chars().filter(|c| c.is_alphanumeric()).map(|c| c.to_ascii_lowercase());
    let first = signs.next();
    matches!(first, Some('0'..='9' | 'f' | 'x')) && signs.clone().count() >= 3 && signs.all(|sign| Some(sign) == first)
}

/// Whether a device's number counts its own digits, as makers leave it.
pub(super) fn is_counted(value: &str) -> bool {
    value.len() >= 6 && ("1234567890".starts_with(value) || "0123456789".starts_with(value))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::redact::Redactor;

    #[test]
    fn what_says_that_there_is_none_is_told_in_every_language() {
        for value in [
            "niemand",
            "nicht gesetzt",
            "Not Specified",
            "(null)",
            "n/a",
            "aucun",
            "non défini",
            "Sin asignar".to_lowercase().as_str(),
            "não definida",
            "geen",
            "nie ustawiono",
            "nieznany",
            "žádný",
            "nenastaveno",
            "не указан",
            "Неизвестно",
            "немає",
            "ayarlanmamış",
            "なし",
            "未設定",
            "无",
            "未知",
            "empty",
            "Unbekannter Benutzer",
            "не определён",
            "отсутствует",
            "default",
        ] {
            assert!(is_absent(value), "{value}");
        }
        for value in [
            "Nikita",
            "Sin Fang",
            "No Way",
            "Nieves",
            "leer_7",
            "Nestor",
            "未来",
            "Bez7ruky",
            "Neander",
            "Alle7",
            "Nienke",
            "Нестеренко",
            "Leerdam",
            "all#Star9",
            "no!Way7",
        ] {
            assert!(!is_absent(value), "{value}");
        }
        assert!(
            is_placeholder("0000000000")
                && is_placeholder("FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF")
                && !is_placeholder("PF2K9XWT")
        );
    }

    #[test]
    fn behind_a_label_of_any_kind_it_stays() {
        for text in [
            "User: niemand",
            "contraseña: no configurada",
            "ユーザー名: 不明",
            "Owner: nobody",
            "Groupe : aucun",
            "Seriennummer: unbekannt",
        ] {
            assert_eq!(Redactor::default().clean(text), text);
        }
        assert_eq!(Redactor::default().clean("User: nikita"), "User: user-1");
    }
}
