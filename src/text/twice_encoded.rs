//! Text whose UTF-8 was read in a single-byte code page and written down so: `UngÃ¼ltig`, `РџСЂРёРІРµС‚`.

use std::borrow::Cow;

use encoding_rs::{Encoding, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252};

/// The code pages in which UTF-8 is read by mistake.
const PAGES: [&Encoding; 3] = [WINDOWS_1252, WINDOWS_1251, WINDOWS_1250];

/// A text as it was meant: each line whose letters beyond ASCII are, in one of the code pages, UTF-8 without a mistake. In
/// no language does a line that was read rightly look so.
pub(crate) fn once_encoded(text: &str) -> Cow<'_, str> {
    if text.is_ascii() || !text.split_inclusive('\n').any(|line| meant(line).is_some()) {
        return Cow::Borrowed(text);
    }
    let lines = text.split_inclusive('\n').map(|line| meant(line).map_or(Cow::Borrowed(line), Cow::Owned));
    Cow::Owned(lines.collect())
}

fn meant(line: &str) -> Option<String> {
    // Each letter took two signs at least, so that they never stand alone.
    if line.is_ascii() || line.chars().filter(|c| !c.is_ascii()).count() < 2 {
        return None;
    }
    PAGES.iter().find_map(|page| {
        let bytes = bytes_in(line, page)?;
        let read = String::from_utf8(bytes).ok()?;
        (!read.is_ascii() && !read.chars().any(|c| c.is_control() && !c.is_whitespace())).then_some(read)
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
