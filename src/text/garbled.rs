//! Dashes and fixed spaces whose UTF-8 was read in another code page, as copied texts and old consoles have them: `â€“`.
//!
//! Source of the tables: the code pages themselves (WHATWG encoding tables; 437, 850 and 852 by their published charts).

/// What stands for the bytes E2 80 in a code page, for 90 to 95 behind them, and for E2 88 92, the minus sign.
struct Page {
    head: &'static str,
    dashes: [char; 6],
    minus: &'static str,
    /// C2 A0, the space that does not break.
    space: &'static str,
}

const PAGES: [Page; 9] = [
    // Windows, western and central Europe.
    Page { head: "â€", dashes: ['\u{90}', '‘', '’', '“', '”', '•'], minus: "âˆ’", space: "Â\u{a0}" },
    Page {
        head: "â€", dashes: ['\u{90}', '‘', '’', '“', '”', '•'], minus: "â\u{88}’", space: "Â\u{a0}"
    },
    Page {
        head: "â\u{80}",
        dashes: ['\u{90}', '\u{91}', '\u{92}', '\u{93}', '\u{94}', '\u{95}'],
        minus: "â\u{88}\u{92}",
        space: "Â\u{a0}",
    },
    // Windows and DOS, Cyrillic.
    Page { head: "вЂ", dashes: ['ђ', '‘', '’', '“', '”', '•'], minus: "в€’", space: "В\u{a0}" },
    Page { head: "тА", dashes: ['Р', 'С', 'Т', 'У', 'Ф', 'Х'], minus: "тИТ", space: "┬а" },
    // DOS 437, 850, 852.
    Page { head: "ΓÇ", dashes: ['É', 'æ', 'Æ', 'ô', 'ö', 'ò'], minus: "ΓêÆ", space: "┬á" },
    Page { head: "ÔÇ", dashes: ['É', 'æ', 'Æ', 'ô', 'ö', 'ò'], minus: "ÔêÆ", space: "┬á" },
    Page { head: "ÔÇ", dashes: ['É', 'Ĺ', 'ĺ', 'ô', 'ö', 'Ľ'], minus: "Ôłĺ", space: "┬á" },
    // Macintosh.
    Page { head: "‚Ä", dashes: ['ê', 'ë', 'í', 'ì', 'î', 'ï'], minus: "‚àí", space: "¬†" },
];

/// The dash or space for which the beginning of a text stands, and how many bytes stand for it.
pub(crate) fn garbled_separator(text: &str) -> Option<(char, usize)> {
    if !text.starts_with(['â', 'Â', 'в', 'В', 'т', 'Γ', 'Ô', '‚', '┬', '¬']) {
        return None;
    }
    PAGES.iter().find_map(|page| {
        if let Some(rest) = text.strip_prefix(page.head)
            && let Some(sign) = rest.chars().next().filter(|sign| page.dashes.contains(sign))
        {
            return Some(('-', page.head.len() + sign.len_utf8()));
        }
        let whole =
            |spelled: &'static str, stands_for| text.starts_with(spelled).then_some((stands_for, spelled.len()));
        whole(page.minus, '-').or_else(|| whole(page.space, ' '))
    })
}

#[cfg(test)]
mod tests {
    use super::garbled_separator;

    #[test]
    fn each_dash_is_known_in_each_code_page_that_the_library_has() {
        let pages = [
            encoding_rs::WINDOWS_1252,
            encoding_rs::WINDOWS_1250,
            encoding_rs::WINDOWS_1251,
            encoding_rs::IBM866,
            encoding_rs::MACINTOSH,
        ];
        for page in pages {
            for sign in ('\u{2010}'..='\u{2015}').chain(['\u{2212}', '\u{a0}']) {
                let sign = sign.to_string();
                let spelled = page.decode_without_bom_handling(sign.as_bytes()).0;
                let wanted = Some((if sign == "\u{a0}" { ' ' } else { '-' }, spelled.len()));
                assert_eq!(garbled_separator(&spelled), wanted, "{sign:?} in {}: {spelled:?}", page.name());
            }
        }
    }

    #[test]
    fn words_and_signs_of_these_letters_stand_for_themselves() {
        for text in ["âge", "€ 5", "в день", "та", "тА", "Ôter", "Γ", "‚so‘", "Â", "", "â€™s"] {
            assert_eq!(garbled_separator(text), None, "{text}");
        }
    }
}
