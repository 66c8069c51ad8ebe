//! Whether a text has what somebody looks for, however either of them writes it: "Mueller" finds "Müller" and "MULLER".

use unicode_normalization::UnicodeNormalization as _;

use super::Folded;

/// Letters with a mark, and the two that stand for each where a keyboard lacks it.
const SPELLED_OUT: [(char, &str); 6] = [('ä', "ae"), ('æ', "ae"), ('ö', "oe"), ('ø', "oe"), ('ü', "ue"), ('å', "aa")];

/// What somebody looks for.
#[derive(Clone, Debug)]
pub struct Sought {
    /// As it was typed, for what has neither letters nor digits.
    typed: String,
    spelling: SpelledText,
}

/// A text without its marks, and with each of them spelled out.
#[derive(Clone, Debug)]
struct SpelledText {
    bare: String,
    spelled: String,
}

impl SpelledText {
    fn of(text: &str) -> SpelledText {
        let spelled: String = text.nfc().flat_map(char::to_lowercase).fold(String::new(), |spelled, letter| {
            match SPELLED_OUT.iter().find(|(marked, _)| *marked == letter) {
                Some((_, two)) => spelled + two,
                None => spelled + letter.encode_utf8(&mut [0; 4]),
            }
        });
        SpelledText { bare: folded(text), spelled: folded(&spelled) }
    }
}

impl Sought {
    /// What was typed.
    #[must_use]
    pub fn new(typed: &str) -> Sought {
        Sought { typed: typed.trim().to_lowercase(), spelling: SpelledText::of(typed) }
    }

    /// Whether a text has it.
    #[must_use]
    pub fn is_in(&self, text: &str) -> bool {
        let SpelledText { bare, spelled } = &self.spelling;
        if bare.is_empty() {
            return text.to_lowercase().contains(&self.typed);
        }
        let text = SpelledText::of(text);
        text.bare.contains(bare)
            || text.spelled.contains(bare)
            || text.bare.contains(spelled)
            || text.spelled.contains(spelled)
    }
}

/// Whether two names are one, however they are written: "Mueller" is "Müller", and "Baur" is not "Bauer".
#[must_use]
pub fn is_one_name(one: &str, other: &str) -> bool {
    let (first, second) = (SpelledText::of(one), SpelledText::of(other));
    let is_alike = first.bare == second.bare
        || first.bare == second.spelled
        || first.spelled == second.bare
        || first.spelled == second.spelled;
    is_alike && marked_scripts(one) == marked_scripts(other)
}

/// The letters of scripts whose marks are letters of their own: か is not が.
fn marked_scripts(text: &str) -> String {
    text.nfc().filter(|sign| ('\u{0530}'..'\u{1E00}').contains(sign) || *sign >= '\u{3000}').collect()
}

fn folded(text: &str) -> String {
    Folded::new(text).as_str().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_however_either_side_writes_it() {
        for (typed, text) in [
            ("Mueller", "Anna Müller"),
            ("MÜLLER", "anna mueller"),
            ("muller", "MÜLLER"),
            ("Weiss", "Jörg Weiß"),
            ("joerg weiß", "JÖRG WEISS"),
            ("yildiz", "Ayşe Yıldız"),
            ("YILDIZ", "ayşe yıldız"),
            ("İpek", "ipek şahin"),
            ("sahin", "İpek Şahin"),
            ("Семен", "Семён Королёв"),
            ("королёв", "КОРОЛЕВ"),
            ("Lodz", "Łódź"),
            ("Soeren", "Søren Åkerlund"),
            ("aakerlund", "Åkerlund"),
            ("el", "Manuel"),
            ("manuel", "Manuel Samuel"),
            ("Renee", "Renée"),
            ("eve@example.org", "Eve <EVE@example.org>"),
            ("+", "1+1"),
        ] {
            assert!(Sought::new(typed).is_in(text), "{typed} in {text}");
        }
        for (typed, text) in [
            ("doe", "Dora Donald"),
            ("ae", "Anna Maria"),
            ("Mueller", "Miller"),
            ("Weiss", "Weis"),
            ("yildiz", "Yilmaz"),
            ("+", "eve"),
            ("anna", ""),
        ] {
            assert!(!Sought::new(typed).is_in(text), "{typed} in {text}");
        }
    }

    #[test]
    fn one_person_is_one_however_the_name_is_written() {
        for (one, other) in [("Müller", "MUELLER"), ("Ayşe Yıldız", "ayse yildiz"), ("Семён", "Семен"), ("", "")]
        {
            assert!(is_one_name(one, other), "{one} {other}");
        }
        for (one, other) in [
            ("Hans Bauer", "Hans Baur"),
            ("Jo Smith", "Joe Smith"),
            ("Sue Lang", "Su Lang"),
            ("Aaron Katz", "Aron Katz"),
            ("Michaela Horn", "Michala Horn"),
            ("が", "か"),
            ("राम", "रमा"),
        ] {
            assert!(!is_one_name(one, other), "{one} {other}");
        }
        assert!(!is_one_name("Anna Müller", "Anke Müller") && !is_one_name("Anna", ""));
    }
}
