//! In which encoding a text is, where what it states of that is wrong or nothing: the one in which its words look like words.

use encoding_rs::{
    EUC_JP, Encoding, IBM866, ISO_8859_2, KOI8_R, SHIFT_JIS, UTF_8, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252,
    WINDOWS_1254,
};

use super::encoding::SingleBytePage;

/// Bytes of a text by which its encoding is judged.
const LOOKED_AT: usize = 64 * 1024;

/// What is tried, of two that fit alike the earlier one.
const TRIED: [SingleBytePage; 10] = [
    SingleBytePage::Web(WINDOWS_1252),
    SingleBytePage::Web(WINDOWS_1250),
    SingleBytePage::Web(ISO_8859_2),
    SingleBytePage::Web(WINDOWS_1251),
    SingleBytePage::Web(KOI8_R),
    SingleBytePage::Web(WINDOWS_1254),
    SingleBytePage::Web(IBM866),
    SingleBytePage::Console,
    SingleBytePage::Web(SHIFT_JIS),
    SingleBytePage::Web(EUC_JP),
];

/// Signs of mistakes: of a sign that cannot be, of one that is hardly there, and of a letter that few texts have.
const IMPOSSIBLE: usize = 8;
const UNLIKELY: usize = 3;
const RARE: usize = 1;

/// Reads the bytes of a text that states an encoding, or none: UTF-8 where they are, which no other text is by chance; what is
/// stated where the words look like words in it; else the encoding in which they do.
pub(crate) fn decode_likely(bytes: &[u8], stated: Option<&str>) -> String {
    let stated = stated.and_then(|label| Encoding::for_label(label.trim().as_bytes()));
    // ISO-2022-JP is ASCII by its bytes, and UTF-16 says so by its own.
    let is_by_itself = |encoding: &'static Encoding| !encoding.is_ascii_compatible() && encoding != UTF_8;
    if let Some(encoding) = stated.filter(|encoding| is_by_itself(encoding)) {
        return encoding.decode(bytes).0.into_owned();
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return text.trim_start_matches('\u{FEFF}').to_owned();
    }
    let begin = &bytes[..bytes.len().min(LOOKED_AT)];
    let stated = stated.filter(|encoding| *encoding != UTF_8).map(SingleBytePage::Web);
    let judged = |page: SingleBytePage| (flaws(&page.decode(begin), page), page);
    let of_stated = stated.map(judged);
    if let Some((0, page)) = of_stated {
        return page.decode(bytes);
    }
    // A letter or two that are damaged make no other encoding of UTF-8.
    let utf8 = String::from_utf8_lossy(bytes);
    let (damaged, read) = (utf8.matches('\u{FFFD}').count(), utf8.chars().filter(|c| !c.is_ascii()).count());
    if damaged * 4 < read {
        return utf8.into_owned();
    }
    let likely = of_stated.into_iter().chain(TRIED.map(judged)).min_by_key(|(flaws, _)| *flaws);
    likely.map_or_else(|| utf8.into_owned(), |(_, page)| page.decode(bytes))
}

/// How little a text looks like one.
fn flaws(text: &str, page: SingleBytePage) -> usize {
    let is_of_japan = matches!(page, SingleBytePage::Web(encoding) if encoding == SHIFT_JIS || encoding == EUC_JP);
    let (mut flaws, mut kana, mut foreign) = (0, 0, 0);
    let (mut before, mut earlier) = (' ', ' ');
    for sign in text.chars() {
        if !sign.is_ascii() {
            foreign += 1;
            kana += usize::from(is_kana(sign));
            flaws += flaw_of(sign, before, earlier, page);
        } else if is_of_two_scripts(before, sign) || ends_a_sign_in_a_word(sign, before, earlier) {
            flaws += UNLIKELY;
        }
        (earlier, before) = (before, sign);
    }
    // Where Czech and Slovak have a letter that stands in many of their words, Turkish has one that stands in most of its own.
    let is_of_east = matches!(page, SingleBytePage::Web(encoding) if [WINDOWS_1250, ISO_8859_2].contains(&encoding));
    if is_of_east && !text.contains(|c| "ěřůčšžťďňľ".contains(c)) {
        flaws += RARE * text.chars().filter(|c| "ýÝ".contains(*c)).count();
    }
    // Text of another script read so makes characters of two bytes, and no kana.
    if is_of_japan && kana * 5 < foreign { usize::MAX } else { flaws }
}

fn flaw_of(sign: char, before: char, earlier: char, page: SingleBytePage) -> usize {
    let is_latin = |c: char| c.is_alphabetic() && !c.is_ascii() && u32::from(c) < 0x250;
    if sign == '\u{FFFD}' || sign.is_control() {
        IMPOSSIBLE
    } else if ('\u{2500}'..='\u{25FF}').contains(&sign)
        || is_of_two_scripts(before, sign)
        || sign.is_uppercase() && before.is_lowercase()
        || is_latin(sign) && is_latin(before) && is_latin(earlier)
        || ends_a_sign_in_a_word(sign, before, earlier)
    {
        UNLIKELY
    } else if is_rare(sign, page) {
        RARE
    } else {
        0
    }
}

/// Whether a letter stands behind a sign that stands behind a letter.
fn ends_a_sign_in_a_word(sign: char, before: char, earlier: char) -> bool {
    sign.is_alphabetic() && is_a_sign(before) && earlier.is_alphabetic()
}

/// A sign that stands within no word.
fn is_a_sign(sign: char) -> bool {
    !sign.is_ascii() && !sign.is_alphanumeric() && !sign.is_whitespace() && !"’‘‑–—·\u{ad}…«»“”„".contains(sign)
}

fn is_of_two_scripts(one: char, other: char) -> bool {
    let is_cyrillic = |c: char| ('\u{400}'..='\u{52F}').contains(&c);
    let is_latin = |c: char| c.is_alphabetic() && u32::from(c) < 0x250;
    is_cyrillic(one) && is_latin(other) || is_latin(one) && is_cyrillic(other)
}

/// A letter that few texts have in an encoding in which others stand at its place.
fn is_rare(sign: char, page: SingleBytePage) -> bool {
    let is_western = matches!(page, SingleBytePage::Web(encoding) if encoding == WINDOWS_1252);
    "ðþÐÞ¤¦¨´¸¹²³±¼½¾ђѓѕјљњћџЂЃЅЈЉЊЋЏ".contains(sign)
        || is_western && "ýÝ".contains(sign)
        || ('\u{FF61}'..='\u{FF9F}').contains(&sign)
}

fn is_kana(sign: char) -> bool {
    ('\u{3040}'..='\u{30FF}').contains(&sign)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const TEXTS: [(&str, &[&Encoding]); 8] = [
        ("Ungültiger Aktivierungscode, höflich grüßt Jörg", &[WINDOWS_1252]),
        ("La licence a expiré, où est l'ancien code ? À bientôt", &[WINDOWS_1252]),
        ("La suscripción caducó el viernes, ¿qué hago?", &[WINDOWS_1252]),
        ("Licencja wygasła, proszę o pomoc, jestem bez ochrony", &[WINDOWS_1250, ISO_8859_2]),
        ("Лицензия закончилась, что делать? Код не принимает", &[WINDOWS_1251, KOI8_R, IBM866]),
        ("Lisansımın süresi doldu, yeni kodu girdim, geçersiz diyor", &[WINDOWS_1254]),
        ("ライセンスの期限が切れています。更新したのに直りません。", &[SHIFT_JIS, EUC_JP]),
        ("O código de ativação é inválido, não sei o que fazer", &[WINDOWS_1252]),
    ];

    #[test]
    fn a_text_is_read_whatever_encoding_it_states() {
        for (text, encodings) in TEXTS {
            for encoding in encodings {
                let bytes = encoding.encode(text).0;
                for stated in [None, Some("utf-8"), Some("x-unknown-77"), Some(encoding.name())] {
                    assert_eq!(decode_likely(&bytes, stated), text, "{} as {stated:?}", encoding.name());
                }
            }
            for stated in [None, Some("iso-8859-1"), Some("windows-1252"), Some("iso-8859-2"), Some("koi8-r")] {
                assert_eq!(decode_likely(text.as_bytes(), stated), text, "UTF-8 as {stated:?}");
            }
        }
    }

    #[test]
    fn a_text_that_states_a_neighbour_of_its_encoding_is_read_as_it_is() {
        let latin_2 = ISO_8859_2.encode(TEXTS[3].0).0;
        assert_eq!(decode_likely(&latin_2, Some("iso-8859-1")), TEXTS[3].0);
        let russian = KOI8_R.encode(TEXTS[4].0).0;
        assert_eq!(decode_likely(&russian, Some("iso-8859-1")), TEXTS[4].0);
        assert_eq!(decode_likely(&russian, Some("windows-1251")), TEXTS[4].0);
    }

    #[test]
    fn what_is_stated_stands_where_the_words_look_like_words() {
        let text = "Größe 10 €, „gut“ – così è";
        assert_eq!(decode_likely(&WINDOWS_1252.encode(text).0, Some("windows-1252")), text);
        let damaged = ["Lizenz für Geräte, größer als üblich".as_bytes(), b"\xFF"].concat();
        assert!(decode_likely(&damaged, Some("utf-8")).starts_with("Lizenz für Geräte, größer"));
        assert_eq!(decode_likely(b"\x1b$B%i%$%;%s%9\x1b(B", Some("iso-2022-jp")), "ライセンス");
    }

    proptest! {
        #[test]
        fn any_bytes_are_read(bytes in proptest::collection::vec(any::<u8>(), 0..200), stated in "[a-z0-9-]{0,12}") {
            prop_assert!(decode_likely(&bytes, Some(&stated)).len() <= 4 * bytes.len() + 4);
        }
    }
}
