//! What a terminal can show that does not have UTF-8: its own characters, or the nearest that it has.

use encoding_rs::Encoding;
use unicode_normalization::UnicodeNormalization;

/// The characters of a terminal without UTF-8.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Charset {
    /// The 128 of ASCII, which `C` and `POSIX` promise.
    Ascii,
    /// A code page.
    Page {
        /// Which.
        page: &'static Encoding,
        /// Whether it has no characters where Windows puts quotation marks.
        is_iso: bool,
    },
}

impl Charset {
    /// What a locale such as `de_DE.ISO-8859-1` names; none for UTF-8, and for one that names nothing.
    pub(crate) fn of_locale(locale: &str) -> Option<Charset> {
        let bare = locale.split('@').next().unwrap_or_default();
        if ["C", "POSIX"].contains(&bare) {
            return Some(Charset::Ascii);
        }
        let name = bare.split_once('.')?.1.to_ascii_lowercase();
        let label = match name.as_str() {
            "ascii" | "us-ascii" | "ansi_x3.4-1968" => return Some(Charset::Ascii),
            "eucjp" => "euc-jp",
            "euckr" => "euc-kr",
            other => other,
        };
        let page = Encoding::for_label(label.as_bytes())?;
        let can_write = page.output_encoding() == page && page != encoding_rs::UTF_8;
        can_write.then_some(Charset::Page { page, is_iso: label.starts_with("iso") })
    }

    /// A text in these characters. What is missing among them is spelled with those that are there, but in a path, where it
    /// would name another file, by its number.
    pub(crate) fn fit(self, text: &str) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(text.len());
        for word in text.split_inclusive(char::is_whitespace) {
            let is_path = word.contains(['/', '\\']);
            for letter in word.chars() {
                let spelled = spelled(letter).filter(|_| !is_path);
                let whole = self.bytes_of(letter.encode_utf8(&mut [0; 4]));
                let fitted = whole.or_else(|| self.bytes_of(&spelled?));
                bytes.extend(fitted.unwrap_or_else(|| letter.escape_unicode().to_string().into_bytes()));
            }
        }
        bytes
    }

    /// Whether each letter of a text is there or has a usual spelling.
    pub(crate) fn can_show(self, text: &str) -> bool {
        text.chars().all(|letter| self.bytes_of(letter.encode_utf8(&mut [0; 4])).is_some() || spelled(letter).is_some())
    }

    /// A text in these characters, if it can be written in them.
    fn bytes_of(self, text: &str) -> Option<Vec<u8>> {
        if text.is_ascii() {
            return Some(text.as_bytes().to_vec());
        }
        let Charset::Page { page, is_iso } = self else { return None };
        let (bytes, _, has_lost) = page.encode(text);
        let has_none_here = is_iso && page.is_single_byte() && bytes.iter().any(|byte| (0x80..0xa0).contains(byte));
        let is_there = !has_lost && !has_none_here;
        is_there.then(|| bytes.into_owned())
    }
}

/// Letters and signs that no rule of Unicode takes apart, as they are usually spelled.
const SPELLED: &[(&str, &str)] = &[
    ("ä", "ae"),
    ("ö", "oe"),
    ("ü", "ue"),
    ("Ä", "Ae"),
    ("Ö", "Oe"),
    ("Ü", "Ue"),
    ("ß", "ss"),
    ("ł", "l"),
    ("Ł", "L"),
    ("ø", "o"),
    ("Ø", "O"),
    ("đ", "d"),
    ("Đ", "D"),
    ("æ", "ae"),
    ("Æ", "Ae"),
    ("œ", "oe"),
    ("Œ", "Oe"),
    ("ı", "i"),
    ("“", "\""),
    ("”", "\""),
    ("„", "\""),
    ("«", "\""),
    ("»", "\""),
    ("‘", "'"),
    ("’", "'"),
    ("‚", "'"),
    ("–", "-"),
    ("—", "-"),
    ("‐", "-"),
    ("−", "-"),
    ("·", "-"),
    ("•", "*"),
    ("✓", "+"),
    ("✗", "x"),
    ("→", "->"),
    ("€", "EUR"),
    ("⌘", "Cmd"),
    ("、", ", "),
    ("。", ". "),
    ("「", "\""),
    ("」", "\""),
    ("・", "-"),
    ("¿", ""),
    ("¡", ""),
    ("а", "a"),
    ("б", "b"),
    ("в", "v"),
    ("г", "g"),
    ("д", "d"),
    ("е", "e"),
    ("ж", "zh"),
    ("з", "z"),
    ("и", "i"),
    ("й", "y"),
    ("к", "k"),
    ("л", "l"),
    ("м", "m"),
    ("н", "n"),
    ("о", "o"),
    ("п", "p"),
    ("р", "r"),
    ("с", "s"),
    ("т", "t"),
    ("у", "u"),
    ("ф", "f"),
    ("х", "kh"),
    ("ц", "ts"),
    ("ч", "ch"),
    ("ш", "sh"),
    ("щ", "shch"),
    ("ъ", ""),
    ("ы", "y"),
    ("ь", ""),
    ("э", "e"),
    ("ю", "yu"),
    ("я", "ya"),
    ("ё", "e"),
    ("і", "i"),
    ("ї", "yi"),
    ("є", "ye"),
    ("ґ", "g"),
];

/// The usual spelling of a character in ASCII; none where it has none.
fn spelled(letter: char) -> Option<String> {
    let is_it = |(own, _): &&(&str, &str)| own.chars().eq([letter]);
    if let Some((_, spelled)) = SPELLED.iter().find(is_it) {
        return Some((*spelled).to_owned());
    }
    let small: String = letter.to_lowercase().collect();
    if let Some((_, spelled)) = SPELLED.iter().find(|(own, _)| letter.is_uppercase() && *own == small) {
        let mut letters = spelled.chars();
        return Some(letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect());
    }
    let parts: String = std::iter::once(letter).nfkd().filter(char::is_ascii).collect();
    Some(parts).filter(|parts| !parts.is_empty())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn fitted(locale: &str, text: &str) -> String {
        let charset = Charset::of_locale(locale).unwrap();
        let page = match charset {
            Charset::Ascii => encoding_rs::WINDOWS_1252,
            Charset::Page { page, .. } => page,
        };
        page.decode_without_bom_handling(&charset.fit(text)).0.into_owned()
    }

    #[test]
    fn a_terminal_gets_its_own_characters_or_the_nearest() {
        for (locale, text, expected) in [
            ("C", "✗ Die Lizenz ist „abgelaufen“ – prüfen …", "x Die Lizenz ist \"abgelaufen\" - pruefen ..."),
            ("POSIX", "Срок действия истек, Щука", "Srok deystviya istek, Shchuka"),
            ("C.ISO-8859-1", "prüfen “é” łódź – ✓", "prüfen \"é\" lódz - +"),
            ("de_DE.ISO-8859-15@euro", "5 €", "5 €"),
            ("ru_RU.KOI8-R", "Срок истек – «код»", "Срок истек - \"код\""),
            ("ja_JP.eucJP", "期限は、切れました", "期限は、切れました"),
            ("C", "/home/jörg/a.txt und C:\\Müller", "/home/j\\u{f6}rg/a.txt und C:\\M\\u{fc}ller"),
            ("C", "期限 ABCDE-12345-FGHJK-67890", "\\u{671f}\\u{9650} ABCDE-12345-FGHJK-67890"),
        ] {
            assert_eq!(fitted(locale, text), expected, "{locale}");
        }
        for locale in ["", "de_DE.UTF-8", "de_DE.utf8", "C.UTF-8", "de_DE", "x.utf-16", "x.klingon"] {
            assert_eq!(Charset::of_locale(locale), None, "{locale}");
        }
    }

    proptest! {
        #[test]
        fn no_question_mark_appears_that_was_not_there(text in "\\PC{0,80}") {
            // A full-width or a doubled question mark is one.
            let text: String = text.chars().filter(|letter| !letter.nfkd().any(|part| part == '?')).collect();
            for locale in ["C", "C.ISO-8859-1", "ru_RU.KOI8-R", "ja_JP.eucJP", "ja_JP.SJIS", "pl_PL.ISO-8859-2"] {
                let fitted = Charset::of_locale(locale).unwrap().fit(&text);
                prop_assert!(!fitted.contains(&b'?'), "{locale}");
            }
        }
    }
}
