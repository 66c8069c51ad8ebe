//! Which single-byte code page the lines of a file are in, said only where it is certain.
//!
//! The parsers take the likeliest code page; taking private values out wants more, because a name that is read
//! wrongly is not found. What is not certain is therefore not read at all.

use encoding_rs::{Encoding, IBM866, WINDOWS_1251, WINDOWS_1252};

use super::encoding::{SingleBytePage, TextEncoding};

/// So many Cyrillic letters show how often each of them is used.
const ENOUGH_LETTERS: u64 = 20;

/// What the lines that are not UTF-8 show; gathered line by line, in bounded memory.
pub(crate) struct CodePageEvidence {
    /// How often each byte from 80 on stands there.
    counts: [u64; 128],
    /// How often between two ASCII letters.
    within_words: [u64; 128],
    /// How often beside an ASCII letter.
    beside_letters: u64,
    /// How often two of them stand side by side.
    pairs: u64,
}

/// A code page that is certain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct CodePage(&'static Encoding);

impl CodePageEvidence {
    pub(crate) fn new() -> CodePageEvidence {
        CodePageEvidence { counts: [0; 128], within_words: [0; 128], beside_letters: 0, pairs: 0 }
    }

    /// Counts the bytes of a line; one that is UTF-8 shows nothing.
    pub(crate) fn add(&mut self, line: &[u8]) {
        if std::str::from_utf8(line).is_ok() {
            return;
        }
        for (at, byte) in line.iter().enumerate().filter(|(_, byte)| **byte >= 0x80) {
            let place = usize::from(byte - 0x80);
            let before = at.checked_sub(1).and_then(|at| line.get(at));
            let after = line.get(at + 1);
            let letter = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphabetic);
            self.counts[place] += 1;
            self.within_words[place] += u64::from(letter(before) && letter(after));
            self.beside_letters += u64::from(letter(before) || letter(after));
            self.pairs += u64::from(after.is_some_and(|byte| *byte >= 0x80));
        }
    }

    /// The code page, if nineteen bytes of twenty are letters or signs of its languages, and for Cyrillic the
    /// commonest letters of Russian are the commonest here, which they are in no other code page.
    pub(crate) fn certain(&self) -> Option<CodePage> {
        let all: u64 = self.counts.iter().sum();
        if self.pairs * 2 < all {
            let inside = self.sum_of(&self.within_words, |byte| !is_western_letter(byte) && byte != 0x92);
            let fits = self.fits(is_western) && inside == 0 && self.beside_letters * 2 >= all;
            return fits.then_some(CodePage(WINDOWS_1252));
        }
        if all < ENOUGH_LETTERS {
            return None;
        }
        // о е а и н т, capital and small, are nearly half of a Russian text.
        let common = |letters: &[u8]| self.sum_of(&self.counts, |byte| letters.contains(&byte)) * 20 >= all * 7;
        let windows = self.fits(is_windows_russian)
            && common(&[0xEE, 0xE5, 0xE0, 0xE8, 0xED, 0xF2, 0xCE, 0xC5, 0xC0, 0xC8, 0xCD, 0xD2]);
        let dos = self.fits(is_dos_russian)
            && common(&[0xAE, 0xA5, 0xA0, 0xA8, 0xAD, 0xE2, 0x8E, 0x85, 0x80, 0x88, 0x8D, 0x92]);
        match (windows, dos) {
            (true, false) => Some(CodePage(WINDOWS_1251)),
            (false, true) => Some(CodePage(IBM866)),
            _ => None,
        }
    }

    fn fits(&self, known: fn(u8) -> bool) -> bool {
        let all: u64 = self.counts.iter().sum();
        all > 0 && self.sum_of(&self.counts, known) * 20 >= all * 19
    }

    fn sum_of(&self, counts: &[u64; 128], wanted: impl Fn(u8) -> bool) -> u64 {
        (0x80..=0xFF).zip(counts).filter(|(byte, _)| wanted(*byte)).map(|(_, count)| count).sum()
    }
}

impl CodePage {
    /// Its name.
    pub(crate) fn name(self) -> &'static str {
        self.0.name()
    }

    /// Reads a line; none where one of its bytes is no letter or sign of the code page's languages.
    pub(crate) fn read(self, line: &[u8]) -> Option<String> {
        let known = match self.0 {
            page if page == WINDOWS_1251 => is_windows_russian,
            page if page == IBM866 => is_dos_russian,
            _ => is_western,
        };
        let readable = line.iter().all(|byte| *byte < 0x80 || known(*byte));
        readable.then(|| TextEncoding::Bytes(Some(SingleBytePage::Web(self.0))).decode(line))
    }
}

/// Letters of German, French, Spanish, Italian, Portuguese and the Nordic languages. Left out are those at whose
/// places the Central European and Turkish code pages have common letters.
fn is_western_letter(byte: u8) -> bool {
    byte >= 0xC0 && !matches!(byte, 0xD0 | 0xD5 | 0xD7 | 0xDB | 0xDD | 0xDE | 0xF0 | 0xF5 | 0xF7 | 0xFB | 0xFD | 0xFE)
}

/// The same with the signs of Western texts: the euro, quotation marks, dashes, the paragraph.
fn is_western(byte: u8) -> bool {
    is_western_letter(byte)
        || matches!(byte, 0x80 | 0x82 | 0x84 | 0x85 | 0x91..=0x97 | 0xA0 | 0xA7 | 0xA9 | 0xAB | 0xAE | 0xB0 | 0xBB)
}

/// Russian letters in Windows-1251, with quotation marks, dashes and the number sign.
fn is_windows_russian(byte: u8) -> bool {
    matches!(byte, 0xC0..=0xFF | 0xA8 | 0xB8 | 0x85 | 0x91..=0x94 | 0x96 | 0x97 | 0xA0 | 0xA9 | 0xAB | 0xAE | 0xB9 | 0xBB)
}

/// Russian letters in CP866, with the number sign.
fn is_dos_russian(byte: u8) -> bool {
    matches!(byte, 0x80..=0xAF | 0xE0..=0xF1 | 0xFC | 0xFF)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const RUSSIAN: &str = "Пользователь: Анна открыла файл отчёта, лицензия действительна до конца года";

    fn certain(lines: &[&[u8]]) -> Option<CodePage> {
        let mut evidence = CodePageEvidence::new();
        lines.iter().for_each(|line| evidence.add(line));
        evidence.certain()
    }

    /// A Russian text in CP866, which the library only reads.
    pub(crate) fn dos(text: &str) -> Vec<u8> {
        let byte = |c: char| match c {
            'А'..='Я' => u32::from(c) - 0x410 + 0x80,
            'а'..='п' => u32::from(c) - 0x430 + 0xA0,
            'р'..='я' => u32::from(c) - 0x440 + 0xE0,
            'ё' => 0xF1,
            _ => u32::from(c),
        };
        text.chars().map(|c| u8::try_from(byte(c)).unwrap()).collect()
    }

    #[test]
    fn russian_is_told_apart_and_read_back() {
        let (windows, dos) = (WINDOWS_1251.encode(RUSSIAN).0, dos(RUSSIAN));
        for (page, bytes) in [(WINDOWS_1251, windows.as_ref()), (IBM866, dos.as_slice())] {
            assert_eq!(certain(&[b"ascii", bytes]), Some(CodePage(page)));
            assert_eq!(CodePage(page).read(bytes).as_deref(), Some(RUSSIAN));
        }
        assert_eq!(certain(&[&windows, &dos]), None, "two code pages in one file");
    }

    #[test]
    fn western_is_read_and_what_only_looks_so_is_not() {
        let german = WINDOWS_1252.encode("Jörg Müller öffnete „Größe“ – für 5 €").0;
        assert_eq!(certain(&[&german]), Some(CodePage(WINDOWS_1252)));
        assert_eq!(CodePage(WINDOWS_1252).read(&german).as_deref(), Some("Jörg Müller öffnete „Größe“ – für 5 €"));
        // German in CP850, Polish in Windows-1250, Turkish in Windows-1254.
        assert_eq!(certain(&[b"J\x94rg M\x81ller, sp\x84ter"]), None);
        assert_eq!(certain(&[&encoding_rs::WINDOWS_1250.encode("Łukasz wziął książkę, już po północy").0]), None);
        assert_eq!(certain(&[&encoding_rs::WINDOWS_1254.encode("Işık bugün başka bir şey yazdı, değil mi").0]), None);
    }

    #[test]
    fn other_alphabets_are_not_taken_for_russian() {
        for page in [encoding_rs::KOI8_R, encoding_rs::ISO_8859_5] {
            assert_eq!(certain(&[&page.encode(RUSSIAN).0]), None, "{}", page.name());
            assert_eq!(certain(&[&page.encode(&RUSSIAN.to_uppercase()).0]), None, "{}", page.name());
        }
        let greek = "Ο χρήστης άνοιξε το αρχείο και η άδεια χρήσης ισχύει μέχρι το τέλος του χρόνου";
        assert_eq!(certain(&[&encoding_rs::WINDOWS_1253.encode(greek).0]), None);
        assert_eq!(certain(&[b"bad \xff\xfe line"]), None);
        let cut = RUSSIAN.as_bytes();
        assert_eq!(certain(&[&[b"\xff", cut].concat()]), None, "UTF-8 with a broken byte is UTF-8");
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_without_a_gap_or_not_at_all(line in proptest::collection::vec(any::<u8>(), 0..200)) {
            for page in [WINDOWS_1251, WINDOWS_1252, IBM866] {
                if let Some(text) = CodePage(page).read(&line) {
                    prop_assert!(!text.contains(char::REPLACEMENT_CHARACTER));
                }
            }
            let _ = certain(&[&line]);
        }
    }
}
