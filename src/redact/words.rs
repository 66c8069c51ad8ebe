//! Words as the rules compare them: in small letters, without accents, and by a key that a glance at the text gives.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use unicode_normalization::char::decompose_canonical;

/// Bits of the table that tells at a glance whether a word can be one of ours.
const BITS: usize = 1 << 19;

/// A character as words are compared: small and without its accents; `None` for an accent that stands alone.
pub(super) fn folded(character: char) -> Option<char> {
    if character.is_ascii() {
        return Some(character.to_ascii_lowercase());
    }
    if is_mark(character) {
        return None;
    }
    let mut base = character;
    let mut first = true;
    decompose_canonical(character, |part| {
        if std::mem::take(&mut first) {
            base = part;
        }
    });
    match base {
        'ı' | 'İ' => Some('i'),
        _ => base.to_lowercase().next(),
    }
}

/// A text as words are compared.
pub(super) fn fold(text: &str) -> String {
    text.chars().filter_map(folded).collect()
}

/// Beginnings of words by their first letter, so that few are compared.
pub(super) type ByLetter = HashMap<char, Vec<String>>;

/// The folded words of a list by their first letter.
pub(super) fn by_letter(words: &str) -> ByLetter {
    let mut by_letter = ByLetter::new();
    for word in words.split_whitespace().map(fold) {
        by_letter.entry(word.chars().next().unwrap_or(' ')).or_default().push(word);
    }
    by_letter
}

/// Those that begin as a folded word does.
pub(super) fn stems_of<'s>(stems: &'s ByLetter, word: &str) -> &'s [String] {
    word.chars().next().and_then(|first| stems.get(&first)).map_or(&[], Vec::as_slice)
}

/// Words folded once, so that they are compared at each place without folding them again.
pub(super) fn folded_words(words: &[&str]) -> Vec<Vec<char>> {
    words.iter().map(|word| fold(word).chars().collect()).collect()
}

/// The length of a folded word with which a text begins.
pub(super) fn word_length(text: &str, word: &[char]) -> Option<usize> {
    let mut rest = text.char_indices();
    let mut end = 0;
    for wanted in word {
        let (at, found) = rest.next()?;
        (folded(found) == Some(*wanted)).then_some(())?;
        end = at + found.len_utf8();
    }
    Some(end)
}

/// The first word of a text, which an index asks for; signs before it are passed over.
pub(super) fn first_word(text: &str) -> &str {
    text.split(|c: char| !is_of_word(c)).find(|word| !word.is_empty()).unwrap_or_default()
}

/// An accent that joins the letter before it.
pub(super) fn is_mark(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36F}' | '\u{3099}' | '\u{309A}')
}

/// Whether a character is a part of a word.
pub(super) fn is_of_word(character: char) -> bool {
    character.is_alphanumeric() || is_mark(character)
}

/// Small words inside names.
const PARTICLES: [&str; 20] = [
    "de", "da", "do", "dos", "del", "della", "di", "von", "van", "der", "den", "la", "le", "zu", "bin", "al", "ter",
    "af", "'t", "’t",
];

/// Words for "and" between two names of one person or family.
const BETWEEN: [&str; 3] = ["y", "e", "und"];

/// Whether a word is written as a name: with a capital, or behind a particle that an apostrophe joins to it, `d'Aubrac`.
pub(super) fn is_written_as_a_name(word: &str) -> bool {
    word.starts_with(char::is_uppercase) || is_joined_to_a_name(word)
}

/// Whether a small particle is joined to a name by an apostrophe: `d'Aubrac`, `dell'Orso`.
pub(super) fn is_joined_to_a_name(word: &str) -> bool {
    word.split_once(['\'', '’']).is_some_and(|(particle, name)| {
        (1..=5).contains(&particle.chars().count())
            && particle.chars().all(char::is_lowercase)
            && name.starts_with(char::is_uppercase)
    })
}

/// Whether a character may stand in a word of a name: a letter, an accent, an apostrophe, a hyphen, a point.
pub(super) fn is_of_names(character: char) -> bool {
    character.is_alphabetic() || is_mark(character) || matches!(character, '-' | '\'' | '’' | '.')
}

/// Whether a word stands inside names and is none: `van`, `de la`.
pub(super) fn is_particle(word: &str) -> bool {
    PARTICLES.contains(&word)
}

/// Whether a word joins two names.
pub(super) fn is_between_names(word: &str) -> bool {
    is_particle(word) || BETWEEN.contains(&word)
}

/// Whether a character is a word by itself, because its language puts no spaces.
pub(super) fn is_whole_word(character: char) -> bool {
    crate::text::has_no_spaces(character)
}

/// Whether one word goes on from one character to the next.
pub(super) fn joins(before: Option<char>, after: Option<char>) -> bool {
    let of_word = |c: Option<char>| c.is_some_and(|c| is_of_word(c) && !is_whole_word(c));
    of_word(before) && of_word(after)
}

/// Whether no word goes on into a place.
pub(super) fn begins(text: &str, at: usize) -> bool {
    !joins(text[..at].chars().next_back(), Some('x'))
}

/// The key of a folded word: its first eight bytes and its length.
pub(super) fn key(word: &[u8]) -> u64 {
    let mut eight = [0; 8];
    let count = word.len().min(8);
    eight[..count].copy_from_slice(&word[..count]);
    mixed(u64::from_le_bytes(eight), word.len())
}

/// The key of a word of ASCII letters and digits as it stands in a text.
pub(super) fn key_in(text: &[u8], start: usize, end: usize) -> u64 {
    let length = end - start;
    let eight = match text.get(start..start + 8) {
        Some(bytes) => u64::from_le_bytes(bytes.try_into().unwrap_or_default()),
        None => {
            let mut bytes = [0; 8];
            let rest = &text[start..end];
            bytes[..rest.len()].copy_from_slice(rest);
            u64::from_le_bytes(bytes)
        }
    };
    // Digits have the bit of small letters already.
    let kept = if length >= 8 { u64::MAX } else { (1 << (8 * length)) - 1 };
    mixed((eight | 0x2020_2020_2020_2020) & kept, length)
}

/// The keys by which an index finds a phrase, as [`phrase`] gives its words, without making any of them; gives what tells its first
/// word and the whole phrase from others.
pub(super) fn phrase_keys(text: &str, mut found: impl FnMut(u64)) -> (u64, u64) {
    const PRIME: u64 = 0x0000_0100_0000_01B3;
    let (mut eight, mut length, mut whole) = ([0_u8; 8], 0, 0xCBF2_9CE4_8422_2325_u64);
    let (mut first, mut in_word, mut dense) = (None, false, false);
    let mut begun = 0;
    for character in text.chars().chain([' ']) {
        if character.is_ascii_alphanumeric() {
            let byte = character.to_ascii_lowercase() as u8;
            if let Some(place) = eight.get_mut(length) {
                *place = byte;
            }
            (in_word, length) = (true, length + 1);
            whole = (whole ^ u64::from(byte)).wrapping_mul(PRIME);
            continue;
        }
        if !is_of_word(character) {
            if std::mem::take(&mut in_word) {
                if !dense {
                    found(mixed(u64::from_le_bytes(eight), length));
                }
                whole = (whole ^ 0xFF).wrapping_mul(PRIME);
                first.get_or_insert(whole);
                begun = length;
            }
            continue;
        }
        in_word = true;
        let Some(folded) = folded(character) else { continue };
        if is_whole_word(folded) && length > begun && !dense {
            found(mixed(u64::from_le_bytes(eight), length));
            dense = true;
        }
        let mut bytes = [0; 4];
        let bytes = folded.encode_utf8(&mut bytes).as_bytes();
        for byte in bytes {
            if let Some(place) = eight.get_mut(length) {
                *place = *byte;
            }
            length += 1;
            whole = (whole ^ u64::from(*byte)).wrapping_mul(PRIME);
        }
        // In a script without spaces the first character leads to the phrase.
        if length == bytes.len() && is_whole_word(folded) {
            dense = true;
            found(mixed(u64::from_le_bytes(eight), length));
        }
    }
    (first.unwrap_or_default(), whole)
}

fn mixed(eight: u64, length: usize) -> u64 {
    (eight ^ (length.min(255) as u64).rotate_left(56)).wrapping_mul(0x9E37_79B9_7F4A_7C15)
}

/// What begins with which word, and a table for the glance.
#[derive(Clone, Debug)]
pub(super) struct Index {
    bits: Vec<u64>,
    by_key: HashMap<u64, Vec<u32>, BuildHasherDefault<AsItIs>>,
}

/// A key is mixed already, so that nothing more is made of it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct AsItIs(u64);

impl Hasher for AsItIs {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|byte| self.0 = self.0.rotate_left(8) ^ u64::from(*byte));
    }

    fn write_u64(&mut self, key: u64) {
        self.0 = key;
    }
}

impl Default for Index {
    fn default() -> Self {
        Index { bits: vec![0; BITS / 64], by_key: HashMap::default() }
    }
}

impl Index {
    /// Notes that a thing begins with the folded word.
    pub(super) fn add(&mut self, word: &str, thing: u32) {
        let key = key(word.as_bytes());
        if !self.get(key).contains(&thing) {
            self.add_key(key, thing);
        }
    }

    /// Notes that a thing begins with the word of a key; things come in their order.
    pub(super) fn add_key(&mut self, key: u64, thing: u32) {
        let at = Self::bit(key);
        self.bits[at / 64] |= 1 << (at % 64);
        let things = self.by_key.entry(key).or_default();
        if things.last() != Some(&thing) {
            things.push(thing);
        }
    }

    /// An index with room for so many words.
    pub(super) fn with_room(words: usize) -> Index {
        Index { by_key: HashMap::with_capacity_and_hasher(words, BuildHasherDefault::default()), ..Index::default() }
    }

    /// Notes what another index notes, for the glance alone.
    pub(super) fn join(&mut self, other: &Index) {
        self.bits.iter_mut().zip(&other.bits).for_each(|(bits, more)| *bits |= more);
    }

    fn bit(key: u64) -> usize {
        usize::try_from(key >> 45).unwrap_or_default() % BITS
    }

    /// Whether something can begin with a word of this key.
    #[inline]
    pub(super) fn may_have(&self, key: u64) -> bool {
        let at = Self::bit(key);
        self.bits[at / 64] & (1 << (at % 64)) != 0
    }

    /// Everything that begins with a word of this key.
    pub(super) fn get(&self, key: u64) -> &[u32] {
        self.by_key.get(&key).map_or(&[], Vec::as_slice)
    }
}

/// What may stand between two words of a phrase.
fn between_words(c: &char) -> bool {
    matches!(c, ' ' | '\t' | '_' | '-' | '.' | '/' | '\'' | '’' | '°' | 'º' | '\u{a0}')
}

/// The first letter, folded, of the next word of a phrase whose words up to a place were read.
pub(super) fn next_of_phrase(text: &str, end: usize) -> Option<char> {
    let rest = text[end..].chars();
    let gap: usize = rest.clone().take(3).take_while(|c| between_words(c) || *c == ',').map(char::len_utf8).sum();
    text[end + gap..].chars().find_map(folded)
}

/// The end of a phrase of folded words that stands at a place, with little or nothing between its words.
pub(super) fn phrase_at(text: &str, at: usize, words: &[Vec<char>]) -> Option<usize> {
    phrase_with(text, at, words, between_words)
}

/// The same, where a comma may stand between two words too: `Nachname, Vorname`.
pub(super) fn listed_phrase_at(text: &str, at: usize, words: &[Vec<char>]) -> Option<usize> {
    phrase_with(text, at, words, |c| between_words(c) || *c == ',')
}

fn phrase_with(text: &str, at: usize, words: &[Vec<char>], is_between: impl Fn(&char) -> bool) -> Option<usize> {
    let mut end = at;
    for (index, word) in words.iter().enumerate() {
        if index > 0 {
            let between = text[end..].chars().take(3).take_while(&is_between);
            end += between.map(char::len_utf8).sum::<usize>();
        }
        for wanted in word {
            if let Some(byte) = text.as_bytes().get(end).filter(|byte| byte.is_ascii()) {
                if char::from(byte.to_ascii_lowercase()) != *wanted {
                    return None;
                }
                end += 1;
                continue;
            }
            let mut rest = text[end..].chars();
            loop {
                let found = rest.next()?;
                end += found.len_utf8();
                match folded(found) {
                    Some(found) if found == *wanted => break,
                    Some(_) => return None,
                    None => {}
                }
            }
        }
        // An accent behind the last letter belongs to it.
        end += text[end..].chars().take_while(|c| is_mark(*c)).map(char::len_utf8).sum::<usize>();
    }
    Some(end)
}

/// A phrase as folded words, and the words by which an index finds it: the first alone and with those behind it.
pub(super) fn phrase(text: &str) -> (Vec<Vec<char>>, Vec<String>) {
    let words: Vec<String> = text.split(|c: char| !is_of_word(c)).filter(|word| !word.is_empty()).map(fold).collect();
    let mut starts = Vec::new();
    let mut joined = String::new();
    for word in &words {
        // `macアドレス`: the text is asked where its Latin letters stand.
        if let Some(head) = word.find(is_whole_word).filter(|head| *head > 0) {
            starts.push(joined + &word[..head]);
            break;
        }
        joined.push_str(word);
        starts.push(joined.clone());
    }
    if let Some(first) = words.first().and_then(|word| word.chars().next()).filter(|c| is_whole_word(*c)) {
        starts = vec![first.to_string()];
    }
    (words.iter().map(|word| word.chars().collect()).collect(), starts)
}

/// Whether a letter is of another alphabet than the Latin one.
pub(super) fn is_of_another_script(c: char) -> bool {
    c.is_alphabetic() && c > '\u{24F}' && !matches!(c, '\u{1E00}'..='\u{1EFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_has_one_key_however_it_is_written() {
        let text = b"xx UserName=SUBSCRIBERS .";
        assert_eq!(key_in(text, 3, 11), key(b"username"));
        assert_eq!(key_in(text, 12, 23), key(b"subscribers"));
        assert_eq!(key_in(b"ab", 0, 2), key(b"ab"));
        assert_eq!(fold("MÜŞTERİ Adı e\u{301}"), "musteri adi e");
    }

    #[test]
    fn a_phrase_is_found_with_or_without_what_stands_between_its_words() {
        let (words, starts) = phrase("nom d'utilisateur");
        assert_eq!(starts, ["nom", "nomd", "nomdutilisateur"]);
        for text in ["Nom d’Utilisateur", "NOM_D_UTILISATEUR", "nomDUtilisateur"] {
            assert_eq!(phrase_at(text, 0, &words), Some(text.len()), "{text}");
        }
        assert_eq!(phrase_at("nom de", 0, &words), None);
    }

    #[test]
    fn the_keys_of_a_phrase_are_those_of_its_words() {
        for text in [
            "nom d'utilisateur",
            "user",
            "Ser.-Nr.",
            "№ серии",
            "n.º de série",
            "マシンuuid",
            "macアドレス",
            "wi-fiパスワード",
            "お客様 id",
            "şifre şu",
            "имя учётной записи",
            "S/N",
        ] {
            let mut keys = Vec::new();
            phrase_keys(text, |key| keys.push(key));
            let wanted: Vec<u64> = phrase(text).1.iter().map(|start| key(start.as_bytes())).collect();
            assert_eq!(keys, wanted, "{text}");
        }
        assert_eq!(phrase_keys("user name", |_| {}).0, phrase_keys("User-ID", |_| {}).0);
        assert_eq!(phrase_keys("user name", |_| {}), phrase_keys("User_Name", |_| {}));
        assert_ne!(phrase_keys("user name", |_| {}).1, phrase_keys("username", |_| {}).1);
    }
}
