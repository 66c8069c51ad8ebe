//! Text whose UTF-8 was read in a single-byte code page and written down so: `UngÃ¼ltig`, `РџСЂРёРІРµС‚`.

use std::borrow::Cow;

use encoding_rs::{Encoding, ISO_8859_2, KOI8_R, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252};

/// The code pages in which UTF-8 is read by mistake.
const PAGES: [&Encoding; 3] = [WINDOWS_1252, WINDOWS_1251, WINDOWS_1250];

/// How often a mistake was made at most.
const MOST_TIMES: usize = 3;

/// Words that show a mistake, at least.
const FEWEST_WORDS: usize = 2;

/// A text as it was meant: each line whose letters beyond ASCII are, in one of the code pages, UTF-8 without a mistake. In
/// no language does a line that was read rightly look so.
pub(crate) fn once_encoded(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let read = match text.split_inclusive('\n').any(|line| meant(line, MOST_TIMES).is_some()) {
        true => {
            let read = |line| meant(line, MOST_TIMES).map_or(Cow::Borrowed(line), Cow::Owned);
            Cow::Owned(text.split_inclusive('\n').map(read).collect())
        }
        false => Cow::Borrowed(text),
    };
    match in_its_own_page(&read) {
        Some(own) => Cow::Owned(own),
        None => read,
    }
}

/// A text whose bytes were read in the code page of another language, which its letters show: Russian of one page for Cyrillic in the
/// other (`цДПЮБЯРБСИРЕ`) or in a western one (`Çäðàâñòâóéòå`), and Polish in a western one (`zap³aci³am`).
fn in_its_own_page(text: &str) -> Option<String> {
    let again = |from: &'static Encoding, to: &'static Encoding| {
        let read = to.decode_without_bom_handling(&bytes_in(text, from)?).0.into_owned();
        (!read.contains('\u{FFFD}')).then_some(read)
    };
    let words = || text.split(|c: char| !c.is_alphabetic()).filter(|word| word.chars().count() > 2);
    let share = |is: &dyn Fn(&str) -> bool| {
        let (all, those) = words().fold((0, 0), |(all, those), word| (all + 1, those + usize::from(is(word))));
        those >= FEWEST_WORDS && those * 2 > all
    };
    let is_cyrillic = |c: char| ('\u{400}'..='\u{4FF}').contains(&c);
    let is_upside_down = |word: &str| word.chars().all(is_cyrillic) && word.chars().skip(1).all(char::is_uppercase);
    // Capitals may be meant: only what was read wrongly has far fewer of the letters of which most words are made.
    let usual = |read: &str| read.chars().flat_map(char::to_lowercase).filter(|c| "оеаинтс".contains(*c)).count();
    if share(&is_upside_down) {
        let own = usual(text);
        let pages = [(WINDOWS_1251, KOI8_R), (KOI8_R, WINDOWS_1251)];
        return pages
            .into_iter()
            .filter_map(|(from, to)| again(from, to))
            .max_by_key(|read| usual(read))
            .filter(|read| usual(read) * 2 > own * 3);
    }
    if share(&|word: &str| word.chars().all(|c| ('À'..='ÿ').contains(&c))) {
        return again(WINDOWS_1252, WINDOWS_1251);
    }
    let letters: Vec<char> = text.chars().collect();
    let is_within = |at: usize| {
        let beside = [at.checked_sub(1), Some(at + 1)].map(|at| at.and_then(|at| letters.get(at)));
        "³¹¶¼".contains(letters[at])
            && beside.into_iter().flatten().any(|c| c.is_ascii_lowercase())
            // Behind a unit it is a square or a cube.
            && beside[1].is_some_and(|next| next.is_alphabetic())
            && beside[0].is_some_and(|before| before.is_alphabetic())
    };
    let is_polish = (0..letters.len()).filter(|at| is_within(*at)).count() >= FEWEST_WORDS
        && letters.iter().any(|c| "êæ¿ñ".contains(*c));
    is_polish.then(|| again(WINDOWS_1252, ISO_8859_2)).flatten()
}

/// Each program on the way may have made the mistake once more.
fn meant(line: &str, times: usize) -> Option<String> {
    // Each letter took two signs at least, so that they never stand alone.
    if line.is_ascii() || line.chars().filter(|c| !c.is_ascii()).count() < 2 {
        return None;
    }
    PAGES.iter().find_map(|page| {
        let bytes = bytes_in(line, page)?;
        let read = String::from_utf8(bytes).ok()?;
        let is_clean = !read.chars().any(|c| c.is_control() && !c.is_whitespace());
        let again = if times > 1 { meant(&read, times - 1) } else { None };
        again.or((!read.is_ascii() && is_clean).then_some(read))
    })
}

/// The bytes of a text in a code page; nothing where it has a sign that the code page lacks. Places that the code page leaves
/// free are read as the control characters of their number.
fn bytes_in(text: &str, page: &'static Encoding) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut buffer = [0; 4];
    for sign in text.chars() {
        let code = u32::from(sign);
        match (0x80..0xA0).contains(&code) {
            true => bytes.push(u8::try_from(code).ok()?),
            false => {
                let (encoded, _, is_lost) = page.encode(sign.encode_utf8(&mut buffer));
                if is_lost {
                    return None;
                }
                bytes.extend_from_slice(&encoded);
            }
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// A text as a program writes it down that took its UTF-8 for a code page.
    fn mistaken(text: &str, page: &'static Encoding) -> String {
        page.decode_without_bom_handling(text.as_bytes()).0.into_owned()
    }

    #[test]
    fn what_was_encoded_twice_is_read_as_it_was_meant() {
        for (text, page) in [
            ("Ungültiger Aktivierungscode, höflich grüßt Jörg", WINDOWS_1252),
            ("La licence a expiré à midi, où est le code ?", WINDOWS_1252),
            ("Лицензия закончилась вчера", WINDOWS_1251),
            ("Licencja wygasła, proszę o pomoc", WINDOWS_1252),
            ("ライセンスの期限が切れました", WINDOWS_1252),
        ] {
            let twice = mistaken(text, page);
            assert_ne!(twice, text);
            assert_eq!(once_encoded(&twice), text, "{twice}");
        }
        // Each line by itself: what is quoted may be right.
        let line = mistaken("Gültig für Geräte", WINDOWS_1252);
        assert_eq!(once_encoded(&format!("{line}\n> größer\n")), "Gültig für Geräte\n> größer\n");
    }

    #[test]
    fn what_was_read_in_the_page_of_another_language_is_read_in_its_own() {
        let russian = "Здравствуйте, срок действия лицензии истек вчера, защита отключена.";
        for (own, wrong) in [(KOI8_R, WINDOWS_1251), (WINDOWS_1251, KOI8_R), (WINDOWS_1251, WINDOWS_1252)] {
            let read = wrong.decode_without_bom_handling(&own.encode(russian).0).0.into_owned();
            assert_eq!(once_encoded(&read), russian, "{read}");
        }
        let polish = "Zapłaciłam w piątek, a proszę wciąż o pomoc, bo też nie mogę znaleźć.";
        let read = WINDOWS_1252.decode_without_bom_handling(&ISO_8859_2.encode(polish).0).0.into_owned();
        assert_eq!(once_encoded(&read), polish, "{read}");
        let twice = mistaken(&mistaken(russian, WINDOWS_1252), WINDOWS_1252);
        assert_eq!(once_encoded(&twice), russian, "{twice}");
    }

    #[test]
    fn what_was_read_rightly_stays() {
        for text in [
            "Größe, Ärger und Übel",
            "Où est-ce arrivé ? À côté.",
            "Ключ не найден",
            "błąd, ósmy, żółć",
            "ライセンス",
            "“quoted” – 10 €",
            "é",
            "SÃO PAULO",
            "ЛИЦЕНЗИЯ ИСТЕКЛА ВЧЕРА, ЗАЩИТА ОТКЛЮЧЕНА",
            "a room of 20 m³, another of 30 m³ and 5 m² with êtes",
            "Été à Évry, où ça",
        ] {
            assert_eq!(once_encoded(text), text);
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read(text in any::<String>()) {
            let _ = once_encoded(&text);
        }
    }
}
