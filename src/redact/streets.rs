//! Streets by the word for one: `ул. Садовая, 12`, `12 rue des Lilas`, `Via Garibaldi 12`.

use super::PrivateKind;
use super::found::{Found, after, before};
use super::ordinary::is_ordinary;
use super::words::{begins, is_of_word, is_particle, is_whole_word};

/// Words for a street that stand before its name; whether they are written with a capital there, because in small letters they
/// are words of another language too.
const STREETS: [(&str, bool); 34] = [
    ("ул", false),
    ("улица", false),
    ("вул", false),
    ("вулиця", false),
    ("пер", false),
    ("пр-т", false),
    ("просп", false),
    ("проспект", false),
    ("бул", false),
    ("бульвар", false),
    ("ul", false),
    ("ulica", false),
    ("al", true),
    ("rue", false),
    ("avenue", false),
    ("boulevard", false),
    ("chemin", false),
    ("impasse", false),
    ("calle", false),
    ("avda", false),
    ("avenida", false),
    ("plaza", true),
    ("paseo", true),
    ("via", true),
    ("viale", false),
    ("corso", true),
    ("piazza", false),
    ("vicolo", false),
    ("rua", false),
    ("travessa", false),
    ("largo", true),
    ("praça", false),
    ("ulice", false),
    ("nám", false),
];

/// The words at which a street may begin.
pub(super) fn words() -> impl Iterator<Item = &'static str> {
    STREETS.iter().map(|(word, _)| word.split('-').next().unwrap_or_default())
}

/// Words between a street's name and its number.
const NUMBERS: [&str; 12] = ["д.", "дом", "буд.", "будинок", "nr", "nr.", "no", "no.", "no:", "n.", "nº", "č."];

/// The street whose word begins here, with its number.
pub(super) fn street(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    if !begins(text, at) {
        return 0;
    }
    let window = after(text, at, 96).split(['\n', '\r', ';', '|', '<', '"']).next().unwrap_or_default();
    let lower = window.to_lowercase();
    let same = lower.len() == window.len();
    // `via Garibaldi 14, 06123 Perugia`: a postal code tells that it is no other word.
    let town_follows = window
        .match_indices(", ")
        .any(|(sign, _)| window[..sign].ends_with(|c: char| c.is_ascii_digit()) && town(&window[sign..]) > 0);
    let fits = |(word, capital): &&(&str, bool)| {
        same && lower.starts_with(word)
            && lower[word.len()..].starts_with([' ', '.'])
            && (!capital || window.starts_with(char::is_uppercase) || town_follows)
    };
    let Some((word, _)) = STREETS.iter().filter(fits).max_by_key(|(word, _)| word.len()) else { return 0 };
    let rest = &window[word.len()..];
    let rest = rest.strip_prefix('.').unwrap_or(rest);
    let rest = rest.strip_prefix(' ').unwrap_or(rest);
    let (mut place, mut names, mut end) = (window.len() - rest.len(), 0, 0);
    // French numbers stand before the street.
    let head = before(text, at, 12);
    let number = head.trim_end_matches([' ', ',']);
    let latin = ["bis", "ter", "quater"].iter().find_map(|word| number.strip_suffix(word)?.strip_suffix(' '));
    let bare = latin.unwrap_or(number);
    let signs = bare.bytes().rev().take_while(u8::is_ascii_alphanumeric).count();
    let number = &number[bare.len() - signs..];
    let numbered = head.ends_with([' ', ',']) && is_number(&bare[bare.len() - signs..]);
    for part in rest.split(' ').take(7) {
        let bare = part.trim_end_matches([',', '.', ')']);
        if is_number(bare) && names > 0 {
            end = place + bare.len();
            break;
        }
        let named = bare.starts_with(char::is_uppercase) && !is_ordinary(bare) && bare.chars().count() > 1;
        let joins = is_particle(bare)
            || matches!(bare, "des" | "du" | "los" | "las" | "das" | "delle" | "dei" | "degli" | "св" | "акад" | "ген");
        let before_number = names > 0 && NUMBERS.contains(&part.to_lowercase().as_str());
        if !(named || joins || before_number) {
            break;
        }
        names += usize::from(named);
        place += part.len() + 1;
        if numbered && named {
            end = place - 1 - (part.len() - bare.len());
        }
        if part.ends_with(['.', ')']) && !joins && !before_number {
            break;
        }
    }
    if end == 0 {
        return 0;
    }
    end += town(&text[at + end..]);
    let start = if numbered { at - (head.len() - (number.as_ptr() as usize - head.as_ptr() as usize)) } else { at };
    found.push(Found::new(PrivateKind::Street, start..at + end));
    at + end
}

/// English words for a street, which stand behind its name.
pub(super) const ENGLISH: [&str; 21] = [
    "street",
    "road",
    "avenue",
    "ave",
    "lane",
    "drive",
    "close",
    "court",
    "way",
    "boulevard",
    "blvd",
    "terrace",
    "crescent",
    "square",
    "rd",
    "ln",
    "parkway",
    "highway",
    "gardens",
    "grove",
    "hill",
];

/// The number and the name before an English word for a street, which begins here: `1184 Tamarack Street, Duluth, MN 55802`.
pub(super) fn english(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    let word: String = after(text, at, 48).chars().take_while(|c| is_of_word(*c) && !is_whole_word(*c)).collect();
    if !begins(text, at) || !word.starts_with(char::is_uppercase) || !ENGLISH.contains(&word.to_lowercase().as_str()) {
        return 0;
    }
    let head = before(text, at, 60);
    let Some(bare) = head.strip_suffix(' ') else { return 0 };
    // The vendor's own offices are nobody's.
    if before(text, at, 160).rsplit('\n').next().is_some_and(|line| line.contains("Kaspersky")) {
        return 0;
    }
    let mut start = bare.len();
    for (count, part) in bare.rsplit(' ').enumerate().take(4) {
        start -= part.len();
        let digits = part.bytes().take_while(u8::is_ascii_digit).count();
        if count > 0 && digits > 0 {
            // `Version 12 Release Close`: a number, and nothing of a date before it.
            let right = is_number(part) && !bare[..start].ends_with(['.', '-', '/', ':', '=']);
            if !right {
                return 0;
            }
            let mut end = at + word.len();
            let rest = after(text, end, 64);
            end += english_town(rest);
            let start = at - head.len() + start;
            found.push(Found::new(PrivateKind::Street, start..end));
            return end;
        }
        let named = part.starts_with(char::is_uppercase)
            && part.chars().skip(1).all(|c| c.is_lowercase() || matches!(c, '\'' | '-'))
            && !is_ordinary(part);
        if !named || start == 0 {
            return 0;
        }
        start -= 1;
    }
    0
}

/// The length of the town, the state and the code with which a text goes on behind an English street.
fn english_town(rest: &str) -> usize {
    let mut end = 0;
    for part in rest.split(',').skip(1).take(3) {
        let named = part.strip_prefix(' ').is_some_and(|part| {
            let first = part.chars().next();
            first.is_some_and(|c| c.is_uppercase() || c.is_ascii_digit())
        });
        let words = part.split(' ').skip(1).take_while(|word| {
            word.chars().next().is_some_and(|c| c.is_uppercase() || c.is_ascii_digit())
                && word.chars().all(|c| c.is_alphanumeric() || c == '-')
        });
        let length: usize = words.map(|word| word.len() + 1).sum();
        if !named || length == 0 || length > 40 {
            break;
        }
        end += 1 + length;
        if length < part.len() {
            break;
        }
    }
    end
}

/// How the words for streets end that are one word with the name.
const ENDINGS: [&str; 19] = [
    "straße", "strasse", "str.", "weg", "gasse", "allee", "chaussee", "damm", "ufer", "steig", "stieg", "straat",
    "laan", "plein", "gracht", "kade", "gatan", "vägen", "vej",
];

/// Endings that other words have as well; behind their number a postal code stands.
const SOFT_ENDINGS: [&str; 18] = [
    "ring", "platz", "berg", "hof", "park", "wiese", "kamp", "graben", "markt", "tor", "bogen", "zeile", "winkel",
    "feld", "garten", "heide", "höhe", "pad",
];

/// The street before a number, which begins here, and before a postal code or the end of a line: `Moorweg 27b, 49377 Vechta`.
pub(super) fn ends_in_a_word(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    let head = before(text, at, 48);
    let Some(bare) = head.strip_suffix(' ') else { return 0 };
    let ends = |endings: &'static [&'static str]| endings.iter().find(|ending| bare.ends_with(**ending));
    let sure = ends(&ENDINGS);
    let Some(ending) = sure.or_else(|| ends(&SOFT_ENDINGS)) else { return 0 };
    let stem = &bare[..bare.len() - ending.len()];
    let name = &bare[stem.rfind([' ', '\n', '\t', '"', ',', ':', ';', '>', '|', '(']).map_or(0, |sign| sign + 1)..];
    let window = after(text, at, 48);
    let number = &window[..window.find(|c: char| !(c.is_alphanumeric() || c == '/')).unwrap_or(window.len())];
    let rest = window[number.len()..].trim_start_matches([',', ' ']);
    let parted = window[number.len()..].starts_with([',', '\n', '\r', '"', ';', '<']) || rest.is_empty();
    let postal = rest.bytes().take_while(u8::is_ascii_digit).count();
    let letters = name.chars().filter(|c| c.is_alphabetic()).count();
    let vendor = before(text, at, 160).rsplit('\n').next().is_some_and(|line| line.contains("Kaspersky"));
    if !name.starts_with(char::is_uppercase)
        || letters < ending.chars().count() + 2
        || !is_number(number)
        || !(parted
            && ((4..=5).contains(&postal) || sure.is_some() && (rest.is_empty() || rest.starts_with(['\n', '\r']))))
        || is_ordinary(name)
        || vendor
    {
        return 0;
    }
    let start = at - 1 - name.len();
    let end = at + number.len();
    let end = end + town(&text[end..]);
    found.push(Found::new(PrivateKind::Street, start..end));
    end
}

/// Words for a part of a house, behind its number.
const PARTS: [&str; 42] = [
    "кв",
    "корп",
    "корпус",
    "стр",
    "подъезд",
    "оф",
    "apt",
    "apto",
    "app",
    "appt",
    "int",
    "interno",
    "scala",
    "piso",
    "puerta",
    "bus",
    "lok",
    "m",
    "top",
    "etage",
    "esc",
    "daire",
    "appartement",
    "appart",
    "étage",
    "bâtiment",
    "bât",
    "escalier",
    "porte",
    "piano",
    "palazzina",
    "hinterhaus",
    "vorderhaus",
    "stock",
    "stiege",
    "этаж",
    "квартира",
    "mieszkanie",
    "piętro",
    "andar",
    "bloco",
    "verdieping",
];

/// Words that join another clause to an address.
const JOINTS: [&str; 12] = ["and", "und", "et", "y", "e", "ed", "и", "i", "oraz", "en", "ve", "with"];

/// An address without the clause that follows it: behind its name and its number no small word stands but for a part of the house.
pub(super) fn without_next_clause(value: &str) -> &str {
    let is_numbered = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
    // `12 Rue de la Paix`; the number of `Via 20 Settembre 14` is its name.
    let number_first = is_numbered(value);
    let (mut named, mut numbered, mut behind_number) = (false, false, false);
    let mut all = value.split(' ').peekable();
    while let Some(word) = all.next() {
        let at = word.as_ptr() as usize - value.as_ptr() as usize;
        let bare = word.trim_matches([',', '.', ')', '(']);
        let of_street = words().any(|street| street == bare.to_lowercase());
        let small = bare.starts_with(char::is_lowercase) && bare.chars().all(char::is_alphabetic);
        let ends = small && !is_particle(bare) && !PARTS.contains(&bare) && !of_street
            || behind_number && bare.chars().count() >= 4 && is_ordinary(bare);
        // "And 731 errors" is of no street.
        let goes_on = !JOINTS.contains(&bare) && all.peek().is_some_and(|next| is_numbered(next));
        if named && (numbered || number_first) && ends && !goes_on {
            return value[..at].trim_end_matches([' ', ',', '.']);
        }
        behind_number = named && is_numbered(bare);
        numbered |= behind_number;
        named |= bare.starts_with(char::is_uppercase) && !of_street;
    }
    value
}

/// `12`, `12a`, `12/3`
fn is_number(part: &str) -> bool {
    let digits = part.bytes().take_while(u8::is_ascii_digit).count();
    (1..=4).contains(&digits)
        && part.chars().count() <= digits + 4
        && part[digits..].chars().all(|c| c.is_ascii_digit() || matches!(c, '/' | '-') || c.is_lowercase())
        && part[digits..].chars().filter(|c| c.is_lowercase()).count() <= 1
}

/// The length of the postal code and the town with which a text goes on behind a street: `, 20900 Monza`.
fn town(rest: &str) -> usize {
    let window = after(rest, 0, 64);
    let Some(inner) = window.strip_prefix(", ").or_else(|| window.strip_prefix(" - ")) else { return 0 };
    let code = inner.find(|c: char| !(c.is_ascii_digit() || c == '-' || c == ' ')).unwrap_or(inner.len());
    let digits = inner[..code].bytes().filter(u8::is_ascii_digit).count();
    let name = &inner[code..];
    let mut end = 0;
    for word in name.split(' ').take(3) {
        let bare = &word[..word.find(|c: char| !(c.is_alphabetic() || matches!(c, '-' | '\''))).unwrap_or(word.len())];
        if !(bare.starts_with(char::is_uppercase) || end > 0 && is_particle(bare)) || bare.chars().count() < 2 {
            break;
        }
        end += bare.len() + usize::from(end > 0);
        if bare.len() < word.len() {
            break;
        }
    }
    let coded = (4..=6).contains(&digits) && inner[..code].ends_with(' ');
    if coded && end > 0 { window.len() - inner.len() + code + end } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::without_next_clause;

    #[test]
    fn an_address_ends_where_the_next_clause_begins_and_not_before() {
        for address in [
            "Via 20 settembre 14",
            "12 Rue des lilas, 75011 Paris",
            "Calle 2 de mayo 14",
            "12 Rue de la Paix appartement 5",
            "Lindenweg 14 hinterhaus",
            "Via Roma 12 piano 3",
            "ул. Ленина 14 этаж 2",
        ] {
            assert_eq!(without_next_clause(address), address);
        }
        for (value, address) in [
            ("Lindenweg 14 und es geht nicht", "Lindenweg 14"),
            ("12 Rue de la Paix et rien ne marche", "12 Rue de la Paix"),
            ("Via Roma 12 ma non funziona", "Via Roma 12"),
        ] {
            assert_eq!(without_next_clause(value), address);
        }
    }
}
