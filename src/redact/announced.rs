//! Where the value of a label begins, and how it was announced: by a sign, a tag, a column, or a word for "is".

use std::collections::HashSet;
use std::sync::LazyLock;

use super::PrivateKind;
use super::absent::is_absent;
use super::found::before;
use super::given_names::is_given;
use super::labels::{Take, ValueLabel};
use super::looks::{is_mixed, is_numbered, is_telling, looks_like_a_date};
use super::ordinary::is_ordinary;
use super::roles::{IS, LEADING, LEADS, LINK, NUMBER, OF, role_of};
use super::told::{before_secret, joins_a_secret, looks_secret};
use super::values::{bounded, bounded_by};
use super::words::{fold, is_of_word, is_whole_word};

/// Where a value begins, and how it was announced.
pub(super) struct Announced {
    pub(super) at: usize,
    /// By a sign, a tag or a quote, and not by a space alone.
    pub(super) strong: bool,
    /// By a word for "is" or "number".
    pub(super) said: bool,
    /// By a word for "is", which may as well go on in a sentence.
    pub(super) told: bool,
    /// By a word for "number".
    pub(super) counted: bool,
    /// The quote stands right behind the label, as in `user's`.
    pub(super) glued: bool,
    /// It stands on the line below its label.
    pub(super) next_line: bool,
    pub(super) quote: Option<char>,
}

pub(super) fn value_place(text: &str, start: usize, end: usize, flag: bool, label: &ValueLabel) -> Option<Announced> {
    if !flag && let Some((at, strong)) = super::clauses::told(text, start, end, label) {
        return Some(Announced {
            at,
            strong,
            said: true,
            told: false,
            counted: false,
            glued: false,
            next_line: false,
            quote: None,
        });
    }
    let bytes = text.as_bytes();
    let mut place = Announced {
        at: end,
        strong: flag,
        said: false,
        told: false,
        counted: false,
        glued: false,
        next_line: false,
        quote: None,
    };
    let single = label.words.len() == 1;
    let limit = (end + 96).min(text.len());
    let mut words = 0;
    while place.at < limit {
        let at = place.at;
        let rest = &text[at..];
        let next = rest.chars().next()?;
        match next {
            // A column, unless it is the head of one.
            ' ' if rest.starts_with("   ") && !place.strong => {
                let value = bounded(rest).trim_start_matches(' ');
                let word = value.find([' ', '\t', '\n']).unwrap_or(value.len());
                place.strong = !value[word..].starts_with("  ") && !value.starts_with(['-', '=', '_']);
                place.at += bounded(rest).len() - value.len();
                continue;
            }
            ' ' | '\u{a0}' => {}
            '\t' | '：' | '＝' | '→' | '|' | '│' | '┃' | '║' => place.strong = true,
            // What was quoted before a tag's end is the tag's.
            '>' => {
                // What an element that ends here says stands before it.
                if is_closing(text, start) {
                    return None;
                }
                place.strong = true;
                place.quote = None;
            }
            ':' | '=' => {
                // What follows is no value where it was one, as in `user:=`.
                place.strong = true;
                place.quote = None;
            }
            '\'' | '’' if text[..at].ends_with(" c") => {}
            // `my order number's 4711-22`
            '\'' | '’'
                if at == end
                    && matches!(label.take, Take::Number | Take::Telephone | Take::Digits)
                    && rest[next.len_utf8()..].starts_with("s ") =>
            {
                place.said = true;
                place.told = true;
                place.at += next.len_utf8() + 1;
                continue;
            }
            '"' | '\'' | '`' | '“' | '„' | '«' | '「' => {
                place.glued = at == end;
                place.quote = Some(next);
            }
            '\\' if matches!(bytes.get(at + 1), Some(b'"' | b'\'')) => {}
            ']' if text[..start].ends_with('[') && (!single || !text[start..end].is_ascii()) => place.strong = true,
            '*' | ']' | '#' | '№' | '\u{200e}' | '\u{200f}' => place.said |= matches!(next, '#' | '№'),
            // `%USERNAME% = eve`, `c'est`
            '%' if at == end => {}
            ')' | '°' | 'º' => {}
            '.' if bytes.get(at + 1) == Some(&b'.') => place.strong = true,
            '.' if matches!(
                bytes.get(at + 1),
                Some(b' ' | b':' | b';' | b'=' | b'<' | b'"' | b'\n' | b']' | b'|' | b'\t')
            ) => {}
            '.' if bytes[at + 1..].starts_with("º".as_bytes()) || bytes[at + 1..].starts_with("№".as_bytes()) => {}
            '-' if rest.starts_with("->") => place.strong = true,
            '-' | '–' | '—' if rest[next.len_utf8()..].starts_with(' ') && text[..at].ends_with(' ') => {
                place.strong = true
            }
            '(' if !place.strong => {
                let close = rest.bytes().take(40).position(|byte| matches!(byte, b')' | b'\n'))?;
                if bytes[at + close] == b'\n' {
                    return None;
                }
                place.at += close + 1;
                continue;
            }
            '<' => {
                let close = rest.bytes().take(120).skip(1).position(|byte| matches!(byte, b'>' | b'<' | b'\n'))? + 1;
                if bytes[at + close] != b'>' {
                    return None;
                }
                place.strong = true;
                place.at += close + 1;
                continue;
            }
            ',' | ';' if !place.strong => {
                // `"name":"user","value":"eve"`
                let value = rest[1..].trim_start_matches([' ', '"', '\\']);
                if next == ','
                    && place.quote.is_some()
                    && value.get(..5).is_some_and(|word| word.eq_ignore_ascii_case("value"))
                {
                    place.at = text.len() - value.len() + 5;
                    place.quote = None;
                    continue;
                }
                if !is_row_of_two(text, start, at, place.quote) && !names_in_a_row(text, start, at, label) {
                    return None;
                }
                place.strong = true;
                place.quote = None;
            }
            // `EREF+4711-8812`
            '+' if at == end && label.kind == PrivateKind::Payment => place.strong = true,
            // The first of a list.
            '[' if place.strong
                && can_be_listed(label)
                && (rest[1..].trim_start().starts_with('"')
                    || label.take == Take::Number
                        && rest[1..].trim_start().starts_with(|c: char| c.is_ascii_alphanumeric())) =>
            {
                place.quote = None
            }
            '\n' if !place.strong && !place.said && can_stand_below(label) && is_line(text, start, at) => {
                place.strong = true;
                place.next_line = true;
                place.at += 1;
                continue;
            }
            // `volume GUID {…}`
            '{' if label.kind == PrivateKind::Hardware && bytes.get(at + 9) == Some(&b'-') => return Some(place),
            '{' if place.strong => match inner_name(bounded(rest)) {
                Some(length) => {
                    place.quote = None;
                    place.at += length;
                    continue;
                }
                // An identifier in braces.
                None if label.kind == PrivateKind::Hardware && bytes.get(at + 9) == Some(&b'-') => return Some(place),
                None => return None,
            },
            _ if next.is_alphanumeric() => {
                let near = bounded(rest);
                let word = &near[..near.find(|c: char| !is_of_word(c)).unwrap_or(near.len())];
                if place.strong && is_absent(rest) {
                    return None;
                }
                // `started by C:\Windows`: the letter is a drive's, and no word before a sign.
                if word.len() == 1 && (rest[1..].starts_with(":\\") || rest[1..].starts_with(":/")) {
                    return Some(place);
                }
                // `Skype: live:eve_adams`
                if word == "live" && rest[word.len()..].starts_with(':') && label.kind == PrivateKind::User {
                    place.strong = true;
                    place.at += word.len() + 1;
                    return Some(place);
                }
                // The type before the bytes of a registry value: `hex(1):4f,00`.
                if word == "hex"
                    && let Some(length) = type_of_bytes(near).filter(|_| place.strong)
                {
                    place.at += length;
                    continue;
                }
                if word == "REG" && near.starts_with("REG_") {
                    // The type stands between the name of a registry value and what it says.
                    place.strong = true;
                    place.at += near.find(' ')?;
                    continue;
                }
                let attribute = (word.eq_ignore_ascii_case("value") || word.eq_ignore_ascii_case("content"))
                    && rest[word.len()..].starts_with(['=', '"', ':']);
                if attribute {
                    place.at += word.len();
                    continue;
                }
                let linked = words < 2 && rest.chars().next().is_some_and(is_whole_word);
                let word = if linked { &rest[..next.len_utf8()] } else { word };
                let role = role_of(word);
                if !place.strong
                    && !place.said
                    && let Some(length) = words_between(near, word, role, label)
                {
                    place.at += length;
                    place.said |= !near[length..].starts_with([':', '=', '–', '—', '-']);
                    continue;
                }
                let is = role & IS != 0;
                let link = words < 2 && role & (IS | LINK) != 0;
                let follows = rest[word.len()..].starts_with([' ', '.', ':', '=', '#', '°', 'º', '\u{a0}', '№'])
                    || word == "c" && rest[1..].starts_with(['\'', '’'])
                    || linked;
                if !place.strong && (role & OF != 0 && rest[word.len()..].starts_with(' ') || whose(word, label)) {
                    // Whose it is stands before the sign.
                    let near = &near[..near.find(['\n', '.', ',', ';']).unwrap_or(near.len())];
                    if let Some(sign) = near
                        .find([':', '=', '\t', '|', '│', '<'])
                        .filter(|sign| *sign < 40 && near[..*sign].split(' ').count() < 5)
                    {
                        place.at += sign;
                        continue;
                    }
                    // `wachtwoord van de console is x`
                    let is = [" is ", " ist ", " lautet ", " est ", " es ", " è ", " é ", " jest ", " je "];
                    let said = is.iter().filter_map(|is| near.find(is)).min().filter(|said| *said < 32);
                    if let Some(said) = said.filter(|_| label.kind == PrivateKind::Token) {
                        place.at += said;
                        continue;
                    }
                }
                if label.take == Take::Secret && !place.strong && follows && joins_a_secret(word, place.told) {
                    place.said = true;
                    place.told = true;
                    place.at += word.len();
                    continue;
                }
                if link && follows {
                    words += 1;
                    place.said = true;
                    place.told |= is;
                    place.counted |= role & NUMBER != 0;
                    place.at += word.len();
                    continue;
                }
                return Some(place);
            }
            '\n' | '\r' | ';' | '&' | ',' | '}' | '{' | '[' if next != '[' => return None,
            _ => return (place.strong || place.said).then_some(place),
        }
        place.at += next.len_utf8();
    }
    None
}

/// How long the type is that a registry export writes before bytes: `hex:`, `hex(1):`.
fn type_of_bytes(near: &str) -> Option<usize> {
    let rest = near.strip_prefix("hex")?;
    let inner = rest.strip_prefix('(').and_then(|rest| rest.split_once(')'));
    let behind = match inner {
        Some((number, behind)) if number.len() <= 2 && number.bytes().all(|byte| byte.is_ascii_hexdigit()) => behind,
        Some(_) => return None,
        None => rest,
    };
    let bytes = behind.strip_prefix(':')?;
    Some(near.len() - bytes.len())
}

/// How long the words are between a label and its value that say whose or what for it is, where the value tells by its own
/// look, a dash stands before it, or the words are the name of a product.
fn words_between(near: &str, word: &str, role: u8, label: &ValueLabel) -> Option<usize> {
    let secret = label.take == Take::Secret;
    let hardware = label.kind == PrivateKind::Hardware;
    let user = label.kind == PrivateKind::User;
    let leads = role & LEADS != 0;
    if secret && word.starts_with(is_whole_word) {
        return before_latin(near);
    }
    if label.take == Take::Telephone {
        return before_telephone(near);
    }
    if label.take == Take::Digits {
        return before_digits(near);
    }
    if label.take == Take::Date {
        return sign_behind(near).or_else(|| before_date(near));
    }
    let number = label.take == Take::Number && label.kind != PrivateKind::Code;
    if number && (leads || is_of_somebody(word)) {
        return before_number(near);
    }
    // `Cuenta de red -> k.achterberg`, `Login sieciowy<TAB>svc_x`, `Station robocza KADRY-ELA`
    if (user || label.kind == PrivateKind::Host)
        && label.take == Take::Word
        && let Some(length) = before_account(near, label)
    {
        return Some(length);
    }
    // `PIN for app lock: 749183`
    if secret
        && leads
        && let Some(sign) = sign_behind(near)
    {
        return Some(sign);
    }
    // `contraseña maestra Golondrina_3`
    if secret && let Some(length) = before_marked(near) {
        return Some(length);
    }
    // `the password that we set was Mango!Tree`, `mot de passe actuel : Pivoine9`
    if secret && let Some(length) = before_secret(clause(near), sign_behind(near).map(|sign| &near[sign..])) {
        return Some(length);
    }
    // Most words lead nowhere, and are asked behind each label.
    if !(secret && word.starts_with(char::is_alphabetic)
        || leads && (hardware || user)
        || hardware && (label.words.len() > 1 || label.words[0].len() >= 8) && word.chars().all(char::is_lowercase))
    {
        return None;
    }
    let near = &near[..near.find(['\n', ',', ';', '"']).unwrap_or(near.len())];
    let near = &near[..near.find(". ").unwrap_or(near.len())];
    // `Passwort My Kaspersky: …`
    let sign = near.find([':', '=']).filter(|sign| *sign < 48);
    let product = |head: &str| {
        let words: Vec<&str> = head.split(' ').filter(|word| !word.is_empty()).collect();
        words.len() <= 5
            && words.iter().any(|word| matches!(*word, "Kaspersky" | "KSC" | "KES" | "KESL"))
            && words
                .iter()
                .all(|word| word.starts_with(char::is_uppercase) || LEADING.contains(word) || word.chars().count() <= 5)
    };
    if let Some(sign) = sign.filter(|sign| secret && product(&near[..*sign])) {
        return Some(sign);
    }
    if !leads && secret {
        return None;
    }
    // `MAC address on the label: …`
    if let Some(sign) = sign_behind(near).filter(|_| hardware && tells_a_card(label)) {
        return Some(sign);
    }
    // A sign of its own is read where it stands.
    if sign.is_some() {
        return None;
    }
    let mut at = 0;
    for (count, part) in near.split(' ').enumerate().take(7) {
        let bare = part.trim_end_matches(['!', '?', ')']);
        let dash = user && count > 1 && matches!(part, "—" | "–" | "-");
        let marked = part.contains(['!', '_', '#', '$', '@', '-', '&', '%', '+']) || part.chars().any(char::is_numeric);
        let tells = count > 0
            && (secret && is_mixed(part)
                || secret && marked && part.chars().count() >= 6 && part.chars().any(char::is_numeric)
                || hardware && bare.len() >= 7 && is_numbered(bare)
                || user && is_telling(part) && (part.contains(['_', '.']) || part.chars().any(char::is_numeric)));
        if dash || tells {
            return Some(at);
        }
        // Nothing but words stands between.
        if !part.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '\'' | '’')) {
            return None;
        }
        at += part.len() + 1;
    }
    None
}

/// Whether a label is of the address of a network card.
fn tells_a_card(label: &ValueLabel) -> bool {
    const CARDS: [&str; 9] = ["mac", "physi", "fys", "physik", "fisic", "fizy", "физич", "фізич", "hwaddr"];
    label.words.iter().any(|word| {
        let word: String = word.iter().collect();
        CARDS.iter().any(|card| word.starts_with(card))
    })
}

/// Signs behind which no value of the label before them stands.
const ENDS: [char; 8] = ['\n', ',', ';', '"', '(', '[', '{', '<'];

/// The text up to the end of a clause.
fn clause(near: &str) -> &str {
    let near = &near[..near.find(ENDS).unwrap_or(near.len())];
    &near[..near.find(". ").unwrap_or(near.len())]
}

fn is_plain(part: &str) -> bool {
    !part.is_empty() && part.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '\'' | '’'))
}

/// Where a colon or an equals sign stands behind a few words.
fn sign_behind(near: &str) -> Option<usize> {
    let near = clause(near);
    let sign = near.find([':', '=']).filter(|sign| *sign < 40)?;
    let words = || near[..sign].split(' ').filter(|word| !word.is_empty());
    (words().count() <= 4 && words().all(is_plain)).then_some(sign)
}

/// How long the words are before a number that belongs to a label: `Protocolo de atendimento 2026040900317`, `NIP nabywcy: …`.
fn before_number(near: &str) -> Option<usize> {
    if let Some(sign) = sign_behind(near) {
        return Some(sign);
    }
    let mut at = 0;
    for (count, part) in clause(near).split(' ').enumerate().take(5) {
        let bare = part.trim_end_matches(['.', '!', '?', ')', ':']);
        let digits = bare.bytes().filter(u8::is_ascii_digit).count();
        let date = digits == 8 && bare.len() == 8 && (bare.starts_with("19") || bare.starts_with("20"))
            || looks_like_a_date(bare);
        let shaped =
            bare.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase() || matches!(byte, b'-' | b'/'));
        if count > 0 && shaped && (digits >= 7 || is_numbered(bare) && bare.len() >= 7) && !date {
            return Some(at);
        }
        if !is_plain(part) {
            return None;
        }
        at += part.len() + 1;
    }
    None
}

/// Beginnings of words for a card and for its back.
const OF_A_CARD: [&str; 17] = [
    "card",
    "kart",
    "karc",
    "cart",
    "tarjet",
    "карт",
    "kaart",
    "back",
    "rück",
    "dos",
    "dors",
    "retro",
    "verso",
    "achter",
    "odwroc",
    "оборот",
    "arka",
];

/// How long the words are before three or four digits that say on what they stand: `security code on the card 465`.
fn before_digits(near: &str) -> Option<usize> {
    let mut at = 0;
    let mut of_a_card = false;
    for part in clause(near).split(' ').take(7) {
        let bare = part.trim_end_matches(['.', '!', '?', ')', ':']);
        if of_a_card && (3..=4).contains(&bare.len()) && bare.bytes().all(|byte| byte.is_ascii_digit()) {
            let behind = near[at + bare.len()..].trim_start_matches(['.', '!', '?', ')']);
            let ends =
                behind.is_empty() || !behind.starts_with(' ') || !behind.trim_start().starts_with(char::is_lowercase);
            return ends.then_some(at);
        }
        if !is_plain(bare) {
            return None;
        }
        let word = bare.to_lowercase();
        of_a_card |= OF_A_CARD.iter().any(|start| word.starts_with(start));
        at += part.len() + 1;
    }
    None
}

/// How long the short words are before a date: `nacida el día 9 de julio de 1962`.
fn before_date(near: &str) -> Option<usize> {
    let near = clause(near);
    let mut at = 0;
    for part in near.split(' ').take(2) {
        let short = (2..=5).contains(&part.chars().count()) && part.chars().all(char::is_lowercase);
        if !short {
            return None;
        }
        at += part.len() + 1;
        let rest = near.get(at..)?;
        if rest.starts_with(|c: char| c.is_ascii_digit()) {
            return (!super::values::date(rest).is_empty()).then_some(at - 1);
        }
    }
    None
}

/// How long the words are before a telephone number: `numer do kontaktu 601 554 208`.
fn before_telephone(near: &str) -> Option<usize> {
    let near = clause(near);
    let mut at = 0;
    for (count, part) in near.split(' ').enumerate().take(4) {
        if part.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '+' | '(')) {
            let value = super::telephones::telephone_digits(&near[at..]);
            let digits = value.bytes().filter(u8::is_ascii_digit).count();
            let grouped = value.bytes().any(|byte| matches!(byte, b' ' | b'-' | b'.' | b'/' | b'('));
            let dated = looks_like_a_date(value);
            return (count > 0 && (8..=13).contains(&digits) && (grouped || digits >= 9) && !dated).then_some(at);
        }
        if !is_plain(part.trim_end_matches(':')) {
            return None;
        }
        at += part.len() + 1;
    }
    None
}

/// Where the sign stands behind a few words of a label whose value tells that it is an account or a machine; the value
/// itself, where it has the look of a machine's name in capitals.
fn before_account(near: &str, label: &ValueLabel) -> Option<usize> {
    // The sign stands within forty bytes, and the look of a value is told by its beginning.
    let near = bounded_by(near, 96);
    let line = &near[..near.find(['\n', ',', ';', '"', '(', '{', '<']).unwrap_or(near.len())];
    if label.kind == PrivateKind::Host
        && let Some((first, rest)) = line.split_once(' ')
    {
        let value = rest.split(' ').next().unwrap_or_default().trim_end_matches(['.', '!', '?', ':']);
        let shouted = value.contains('-') && !value.bytes().any(|byte| byte.is_ascii_lowercase());
        if first.chars().all(char::is_lowercase) && is_plain(first) && shouted && is_telling(value) {
            return Some(first.len() + 1);
        }
    }
    let place =
        line.find([':', '=', '\t', '|', '│', '→', '.']).or_else(|| line.find("->")).filter(|place| *place < 40)?;
    let sign = line.find("->").map_or(place, |arrow| arrow.min(place));
    let words = || line[..sign].split(' ').filter(|word| !word.is_empty());
    let signs = line[sign..].chars().take_while(|c| *c == '.').count();
    if words().count() > 3 || !words().all(is_plain) || signs == 1 {
        return None;
    }
    let value = line[sign..].trim_start_matches([':', '=', '\t', '|', '│', '→', '-', '>', ' ', '.', '\'']);
    let value = value.split([' ', '\t', '|', '\'']).next().unwrap_or_default();
    let name = value.rsplit('\\').next().unwrap_or_default();
    let version = name.starts_with(|c: char| c.is_ascii_digit()) || name.contains(['/', ':']);
    ((is_telling(name) || super::looks::is_dotted(name)) && !version).then_some(sign)
}

/// Between the word for a password and the password, in a script without spaces: the most characters.
const MOST_BETWEEN: usize = 12;

/// How long what is said in a script without spaces is before a password in Latin letters and figures: `密码我设置的是 qinghua2210`.
fn before_latin(near: &str) -> Option<usize> {
    let length: usize = near.chars().take(MOST_BETWEEN + 1).take_while(|c| is_whole_word(*c)).map(char::len_utf8).sum();
    let (said, rest) = near.split_at(length);
    let of_a_thing = ["管理", "マネージャ", "生成", "ジェネレータ"].iter().any(|thing| said.starts_with(thing));
    let rest = rest.trim_start_matches([' ', '「', '“', '"']);
    let value: &str =
        rest.split(|c: char| !c.is_ascii_graphic() || matches!(c, '"' | ',' | ';')).next().unwrap_or_default();
    (said.chars().count() <= MOST_BETWEEN && !of_a_thing && looks_secret(value)).then(|| near.len() - rest.len())
}

/// How long one or two words are before a password that tells by its signs: letters, digits and a mark.
fn before_marked(near: &str) -> Option<usize> {
    let mut at = 0;
    for (count, part) in clause(near).split(' ').enumerate().take(3) {
        let marked = part.contains(['!', '_', '#', '$', '@', '&', '%', '+', '=', '?', '*', '^', '~']);
        let inner = part.trim_end_matches(['!', '?']).contains(|c: char| c.is_ascii_digit());
        if count > 0 && marked && inner && part.chars().count() >= 8 && is_mixed(part.trim_end_matches('?')) {
            return (!part.contains(['(', '<', '{'])).then_some(at);
        }
        if !is_plain(part) || role_of(part) & IS != 0 {
            return None;
        }
        at += part.len() + 1;
    }
    None
}

/// Whether a word names somebody to whom a number belongs, in any of its forms: `nabywcy`, `покупателя`, `des Kunden`.
fn is_of_somebody(word: &str) -> bool {
    static STEMS: LazyLock<HashSet<String>> = LazyLock::new(|| {
        let people = super::labels::all().filter(|(kind, take, _)| *kind == PrivateKind::Person && *take == Take::Name);
        let words =
            people.flat_map(|(_, _, labels)| labels.split('|')).filter(|label| !label.contains([' ', '-', '_']));
        words.filter_map(stem).collect()
    });
    stem(word).is_some_and(|stem| STEMS.contains(&stem))
}

/// The beginning that all forms of a word have; nothing of a short one.
fn stem(word: &str) -> Option<String> {
    let word = fold(word);
    let stem: String = word.chars().take(5).collect();
    (stem.chars().count() == 5).then_some(stem)
}

/// Whether a word behind a label says whose it is, in a language that needs no preposition: `ФИО сотрудника:`.
fn whose(word: &str, label: &ValueLabel) -> bool {
    let cyrillic = |c: &char| matches!(c, '\u{400}'..='\u{4FF}');
    word.chars().count() >= 4
        && word.chars().all(|c| cyrillic(&c) && c.is_lowercase())
        && label.words[0].iter().all(cyrillic)
        && !matches!(label.kind, PrivateKind::User | PrivateKind::Host | PrivateKind::Token)
}

/// Whether several values of a label may stand in a list.
fn can_be_listed(label: &ValueLabel) -> bool {
    !matches!(label.take, Take::Digits | Take::Line | Take::Text | Take::WholeName | Take::Town)
}

/// Whether a label is the last word of the name of an element that is closed: `</lastName>`.
fn is_closing(text: &str, start: usize) -> bool {
    let head = before(text, start, 48);
    let of_name = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | ':' | '.');
    head.trim_end_matches(of_name).ends_with("</")
}

/// Whether a label has its line for itself.
pub(super) fn is_line(text: &str, start: usize, end: usize) -> bool {
    let head = text[..start].rsplit('\n').next().unwrap_or_default();
    head.len() <= 4 && head.chars().all(|c| matches!(c, ' ' | '*' | '-' | '•' | '#')) && text[start..end].len() <= 60
}

/// Whether the value of a label may stand on the next line: a form that was copied.
pub(super) fn can_stand_below(label: &ValueLabel) -> bool {
    match label.take {
        Take::Name | Take::WholeName | Take::Number | Take::Telephone | Take::Date | Take::Street | Take::Town => true,
        Take::Word | Take::Field | Take::Secret => true,
        Take::Digits | Take::Line | Take::Text => false,
    }
}

/// Whether a line has two cells, of which the first is the label.
pub(super) fn is_row_of_two(text: &str, start: usize, end: usize, quote: Option<char>) -> bool {
    let head = before(text, start, 3).trim_end_matches(['\u{FEFF}', ' ']);
    let head = match quote {
        Some('"') => match head.strip_suffix('"') {
            Some(head) => head,
            None => return false,
        },
        Some(_) => return false,
        None => head,
    };
    if !(head.is_empty() || head.ends_with('\n')) {
        return false;
    }
    let sign = &text[end..end + 1];
    let line = bounded(&text[end + 1..]).split(['\n', '\r']).next().unwrap_or_default();
    match quote {
        Some(_) => {
            let cell = line.trim();
            cell.len() > 2 && cell.starts_with('"') && cell.ends_with('"') && !cell[1..cell.len() - 1].contains('"')
        }
        // A comma alone is a part of any sentence.
        None => sign == ";" && !line.contains(';') && !line.trim().is_empty(),
    }
}

/// Whether a whole name is the next cell of a row whose first cell is the label: `Name des Käufers;Eve Adams;1 Jahr`.
fn names_in_a_row(text: &str, start: usize, end: usize, label: &ValueLabel) -> bool {
    let head = before(text, start, 3).trim_end_matches(['\u{FEFF}', ' ']);
    let names = matches!(label.take, Take::Name) && text[end..].starts_with(';');
    let line = text.get(end + 1..).map_or("", bounded).split(['\n', '\r']).next().unwrap_or_default().trim_start();
    let cell = line.split(';').next().unwrap_or_default().trim_end();
    let words: Vec<&str> = cell.split(' ').collect();
    (head.is_empty() || head.ends_with('\n'))
        && names
        && (2..=4).contains(&words.len())
        && words
            .iter()
            .all(|word| word.starts_with(char::is_uppercase) && word.chars().all(|c| c.is_alphabetic() || c == '-'))
        && !words.iter().any(|word| is_ordinary(word))
        && (words.iter().any(|word| is_given(word))
            || line[cell.len()..].contains(|c: char| c.is_ascii_digit())
            || line.trim() == cell)
}

/// The length of `{"name":` and the like, behind which the value of an outer label stands.
pub(super) fn inner_name(rest: &str) -> Option<usize> {
    let inner = rest[1..].trim_start();
    let inner = inner.strip_prefix('\\').unwrap_or(inner).strip_prefix('"')?;
    let name = ["name", "hostname", "full_name", "value", "id", "email", "number"]
        .into_iter()
        .find(|name| inner.strip_prefix(*name).is_some_and(|rest| rest.starts_with(['"', '\\'])))?;
    let behind = &inner[name.len()..];
    let colon = behind.find(':').filter(|at| *at < 5)?;
    Some(rest.len() - behind.len() + colon + 1)
}
