//! Names in forms: behind the bare word for a name, whether a person's is meant, by the lines beside and by how names are written.

use super::found::{after, before};
use super::given_names::is_given;
use super::looks::{is_name, is_state};
use super::ordinary::is_ordinary;
use super::technical::is_technical;
use super::values::{field, name};
use super::words::fold;
use super::words::{is_between_names, is_of_names, is_written_as_a_name};

/// How far the lines beside are looked at, in bytes, and how many.
const REACH: usize = 240;
const LINES: usize = 2;

/// Words for a part of somebody's name, a telephone, a birthday, by their beginnings.
const PARTS: &str = "vorname nachname familienname geburtsname rufname prénom nom-de-famille apellid cognome sobrenome apelido voornaam achternaam roepnaam \
    tussenvoegsel imię imiona nazwisk jméno příjmení имя фамили отчеств ім'я прізвищ по-батькові soyad soyisim soyismi first-name last-name given surname family-name forename \
    firstname lastname middle-name 姓 名 氏 フリガナ ふりがな geschlecht gender sexe sexo geslacht płeć pohlaví пол cinsiyet 性别 性別 anrede civilité \
    telefon teléfono téléphone telefono telefone telemóvel telefoon phone mobile mobil handy móvil celular cellulare gsm телефон моб komórka 电话 手机 電話 携帯 \
    geburts date-of-birth birth naissance date-de-naissance fecha-de-nac data-di-nascita data-de-nasc geboortedat data-urodzenia datum-narozen дата-рожд \
    дата-нар doğum 出生 生年月日";

/// Whether a line beside the one of a label, whose value ends at a place, is of a person: a part of a name, a telephone, a birthday.
pub(super) fn is_of_a_person(text: &str, start: usize, end: usize) -> bool {
    let parts = ['&', ';', ',', '<', '|'];
    let (head, tail) = (before(text, start, REACH), after(text, end, REACH));
    let above = head.rsplit('\n').skip(1).take(LINES);
    let below = tail.split('\n').skip(1).take(LINES);
    // The fields of one line: `nom=Lambertin&prenom=Zoe`.
    let left = head.rsplit('\n').next().unwrap_or_default().rsplit(parts).skip(1).take(2 * LINES);
    let right = tail.split('\n').next().unwrap_or_default().split(parts).skip(1).take(2 * LINES);
    above.chain(below).any(is_line_of_a_person) || left.chain(right).any(is_line_of_a_person)
}

fn is_line_of_a_person(line: &str) -> bool {
    let line = line.trim_start_matches([' ', '\t', '>', '*', '-', '"', '|', '{', '<']);
    let Some(sign) = line.find([':', '=', '\t', '|', ';', ',', '：', '>']).filter(|sign| (1..=48).contains(sign))
    else {
        return false;
    };
    let head = line[..sign].trim_end_matches([' ', '"', '.', '\u{a0}']);
    let folded = fold(head).replace(' ', "-");
    PARTS.split_whitespace().any(|part| folded.starts_with(&fold(part)))
}

/// Bare words for a name in languages that give things one capital alone, so that two are somebody's.
const OF_PEOPLE: [&str; 7] = ["nom", "nombre", "nome", "naam", "имя", "ім'я", "nume"];

/// Endings of words for what is done or what does something.
const OF_THINGS: [&str; 33] = [
    "ung", "keit", "heit", "ción", "sión", "ção", "são", "zione", "sione", "tion", "sion", "dad", "dade", "tà", "ité",
    "mento", "ment", "miento", "ing", "anie", "enie", "ние", "ция", "age", "ura", "ure", "ness", "ware", "enza",
    "ance", "ence", "isme", "logie",
];

/// Whether words are each written as a name and none is of the trade.
pub(super) fn are_names(words: &[&str]) -> bool {
    let named = |word: &&str| {
        let lower = word.to_lowercase();
        is_written_as_a_name(word)
            && word.chars().count() >= 3
            && word.chars().skip(1).any(char::is_lowercase)
            && word.chars().all(|c| is_of_names(c) && c != '.')
            && !is_ordinary(word)
            && !is_technical(word)
            && (is_given(word) || !OF_THINGS.iter().any(|end| lower.ends_with(end)))
    };
    let (particles, names): (Vec<&str>, Vec<&str>) = words.iter().partition(|word| is_between_names(word));
    (1..=4).contains(&names.len()) && particles.len() < 3 && names.iter().all(named)
}

/// Whether two or more names behind a bare word for one are somebody's, by their capitals.
pub(super) fn are_by_capitals(label: &str, words: &[&str]) -> bool {
    words.len() >= 2
        && words[0].starts_with(char::is_uppercase)
        && OF_PEOPLE.iter().any(|own| fold(own) == label)
        && are_names(words)
}

/// Endings that French words for things have and family names do not.
const FRENCH: [&str; 14] =
    ["eur", "euse", "yse", "arde", "fier", "chier", "rier", "iel", "ique", "able", "que", "feu", "oire", "ogue"];

/// Endings that Spanish words for things have and given names seldom do.
const SPANISH: [&str; 24] = [
    "or", "ivo", "iva", "ado", "ada", "ido", "ida", "fuegos", "sis", "aje", "ema", "ario", "aria", "eta", "ente",
    "ante", "able", "al", "ico", "ica", "orio", "ales", "ones", "virus",
];
const SPANISH_THINGS: [&str; 26] = [
    "tarea",
    "copia",
    "empresa",
    "prueba",
    "oficina",
    "equipo",
    "grupo",
    "casa",
    "archivo",
    "carpeta",
    "regla",
    "licencia",
    "clave",
    "cuenta",
    "dispositivo",
    "red",
    "sistema",
    "programa",
    "proceso",
    "servicio",
    "producto",
    "escritorio",
    "correo",
    "informe",
    "alerta",
    "vacuna",
];

/// Whether one word alone is somebody's name: French forms call a family name `Nom`, Spanish ones a given name `Nombre`.
pub(super) fn is_family_name(label: &str, word: &str) -> bool {
    let lower = word.to_lowercase();
    let of_things: (&[&str], &[&str]) = match label {
        "nom" => (&FRENCH, &[]),
        "nombre" => (&SPANISH, &SPANISH_THINGS),
        _ => return false,
    };
    word.chars().count() >= 4
        && are_names(&[word])
        && !of_things.0.iter().any(|end| lower.ends_with(end))
        && !of_things.1.contains(&lower.as_str())
}

/// The length of a given name behind a family name and a comma, `Adams, Eve`, with the comma: it is a name that is known as given, or
/// ends what is said.
pub(super) fn given_part(family: &str, behind: &str) -> usize {
    let Some(rest) = behind.strip_prefix(", ") else { return 0 };
    let names = family.split(' ').filter(|word| !is_between_names(word));
    if names.clone().count() > 2 || !names.clone().all(is_written_as_a_name) || names.clone().any(is_given) {
        return 0;
    }
    let value = name(field(rest));
    let words: Vec<&str> = value.split(' ').collect();
    let tail = &rest[value.len()..];
    let ends = tail.trim_start_matches([' ', '.', ')', ',']).is_empty()
        || tail.starts_with(['\n', '\r', '"', '<', ';', '|', '\t', '\\', '&', '(', '\''])
        || tail.starts_with(" (")
        || tail.starts_with(" <")
        || tail.starts_with(".\n");
    let named = (1..=3).contains(&words.len())
        && value.chars().all(|c| is_of_names(c) || c == ' ')
        && words.iter().all(|word| is_written_as_a_name(word) && !is_ordinary(word) && !is_state(word))
        && value.chars().any(char::is_lowercase)
        && is_name(value);
    if named && (ends || is_given(words[0])) { behind.len() - rest.len() + value.len() } else { 0 }
}

#[cfg(test)]
mod tests {
    use crate::redact::Redactor;

    #[test]
    fn a_name_alone_goes_beside_other_lines_of_a_person_and_names_of_things_stay() {
        for (text, cleaned) in [
            ("Nom : Lambertin\nPrénom : Zoé", "Nom : person-1\nPrénom : person-2"),
            ("Name: Grünspecht\nVorname: Wolf", "Name: person-1\nVorname: person-2"),
            ("Nombre: Evaristo Montalbán", "Nombre: person-1"),
            ("Nom : Lambertin", "Nom : person-1"),
            ("Nombre: Leovigilda", "Nombre: person-1"),
            ("{\"nombre\":\"Leovigilda\",\"edad\":31}", "{\"nombre\":\"person-1\",\"edad\":31}"),
            ("姓：欧阳\n名：倩影", "姓：person-1\n名：person-2"),
        ] {
            assert_eq!(Redactor::default().clean(text), cleaned);
        }
        for text in [
            "Name: Firewall\nState: on",
            "Nom : Sauvegarde",
            "Nom : Kaspersky Plus",
            "Nombre: Análisis completo",
            "Nombre: Cortafuegos",
            "{\"nombre\":\"Actualizador\",\"estado\":1}",
            "Nome: Verificação Completa",
            "Name: Full Scan\nAuthor: none",
            "文件名：报告",
        ] {
            assert_eq!(Redactor::default().clean(text), text);
        }
    }
}
