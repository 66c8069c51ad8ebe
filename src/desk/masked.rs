//! A person's words as an agent may hand them on: numbers by which somebody is known, and codes, are masked.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use crate::code::mask_own_words;
use crate::language::{GivenNumber, given_numbers, holds_word_of};
use crate::redact::{PrivateKind, Redactor, Replaced};
use crate::text::overlaps;

/// Signs of a number that stay, so that the agent can find it again.
const KEPT: usize = 4;

/// Words of a clause that gives a number and says nothing else, with the number.
const MOST_OF_A_NUMBER: usize = 7;

/// What ends a clause.
const ENDS_OF_CLAUSES: [char; 12] = ['.', ',', ';', '!', '?', '\n', '(', '。', '、', '，', '！', '？'];

/// Words by which another clause is joined.
const JOINTS: [&str; 12] = ["and", "but", "und", "aber", "et", "y", "e", "и", "a", "i", "en", "ve"];

/// Whether another clause begins here.
fn joins(behind: &str) -> bool {
    behind.split_whitespace().next().is_some_and(|word| JOINTS.contains(&word.to_lowercase().as_str()))
}

/// Words with the places of what is private in them.
#[derive(Clone, Debug, Default)]
pub(super) struct MaskedWords {
    /// The words as they were written.
    pub words: String,
    /// What is private in them.
    pub places: Vec<Replaced>,
    /// The words as they may be shown.
    pub shown: String,
}

impl MaskedWords {
    /// Reads words for what is private, and masks it; where `tells_numbers`, the numbers by which a desk finds an order or a
    /// subscriber are shown.
    pub(super) fn new(words: &str, tells_numbers: bool) -> MaskedWords {
        let mut redactor = Redactor::default();
        // What cannot be read for names still has its codes masked.
        let _ = redactor.learn(words);
        let places = with_numbers(words, redactor.replaced(words));
        let mut shown = String::with_capacity(words.len());
        let mut from = 0;
        for place in &places {
            let value = words.get(place.span.clone()).unwrap_or_default();
            let masked = match place.kind {
                PrivateKind::Code => place.text.clone(),
                PrivateKind::Subscriber if tells_numbers => value.to_owned(),
                PrivateKind::Subscriber | PrivateKind::Payment | PrivateKind::Personal | PrivateKind::Telephone => {
                    last_signs(value)
                }
                PrivateKind::Token => "…".to_owned(),
                _ => value.to_owned(),
            };
            shown.push_str(words.get(from..place.span.start).unwrap_or_default());
            shown.push_str(&masked);
            from = place.span.end;
        }
        shown.push_str(words.get(from..).unwrap_or_default());
        MaskedWords { shown: mask_own_words(&shown), words: words.to_owned(), places }
    }

    /// The same with every longer number masked, whatever it is of: of words in a language that Keymend does not read nothing says
    /// what a number is.
    pub(super) fn with_every_number(words: &str) -> MaskedWords {
        let masked = MaskedWords::new(words, false);
        let mut shown = String::with_capacity(masked.shown.len());
        let mut from = 0;
        for number in LONG_NUMBER.as_ref().into_iter().flat_map(|number| number.find_iter(&masked.shown)) {
            shown.push_str(&masked.shown[from..number.start()]);
            shown.push_str(&last_signs(number.as_str()));
            from = number.end();
        }
        shown.push_str(&masked.shown[from..]);
        MaskedWords { shown, ..masked }
    }

    /// The same with every number masked.
    pub(super) fn of(words: &str) -> MaskedWords {
        MaskedWords::new(words, false)
    }

    /// The words without the clauses that only give a number by which a desk finds somebody: "my order number is 20555123" is
    /// said to be found by, and complains of no code. Every other place stays where it is.
    pub(super) fn without_numbers(&self) -> String {
        let mut words = self.words.clone();
        let mut from = 0;
        for place in self.places.iter().filter(|place| place.kind == PrivateKind::Subscriber) {
            let Some(before) = self.words.get(from..place.span.start) else { continue };
            let start = before.rmatch_indices(ENDS_OF_CLAUSES).next().map_or(from, |(at, end)| from + at + end.len());
            let clause = &self.words[start..place.span.end];
            let behind = self.words[place.span.end..].trim_start_matches([' ', ')', '"']);
            let is_end = behind.is_empty() || behind.starts_with(ENDS_OF_CLAUSES) || joins(behind);
            if is_end && clause.split_whitespace().count() <= MOST_OF_A_NUMBER && !holds_word_of(clause, "entered") {
                words.replace_range(start..place.span.end, &" ".repeat(clause.len()));
            }
            from = place.span.end;
        }
        words
    }

    /// Whether a value of a kind stands in them.
    pub(super) fn has(&self, kind: PrivateKind) -> bool {
        self.places.iter().any(|place| place.kind == kind)
    }
}

/// A number that may be of an order or a customer.
static LONG_NUMBER: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"\b[0-9][0-9-]{4,}[0-9]\b").ok());

/// A customer by a number alone: "customer 4411-902", "Kd 4711-88".
static OF_CUSTOMER: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let names = "customer|client|cust|kunde|kundin|kd|abonné|cliente|klant|klient|клиент|müşteri|お客様";
    Regex::new(&format!(
        r"(?i)\b(?:{names})\.?\s*(?:no|nr|id|#|№|n°|nº)?\.?\s*[:#]?\s*([a-z]{{0,3}}-?[0-9][0-9-]{{4,20}}[0-9])\b"
    ))
    .ok()
});

/// The places with the numbers that words say to be of an order or a customer.
fn with_numbers(words: &str, mut places: Vec<Replaced>) -> Vec<Replaced> {
    if words.bytes().filter(u8::is_ascii_digit).count() < KEPT {
        return places;
    }
    let place_of = |number: &str| {
        let start = number.as_ptr() as usize - words.as_ptr() as usize;
        start..start + number.len()
    };
    let given = [GivenNumber::Order, GivenNumber::Customer].into_iter().flat_map(|kind| given_numbers(words, kind));
    let bare = OF_CUSTOMER.as_ref().into_iter().flat_map(|number| number.captures_iter(words));
    let bare = bare.filter_map(|found| found.get(1)).map(|number| number.as_str());
    let spans: Vec<Range<usize>> = given.chain(bare).map(place_of).collect();
    for span in spans {
        let mut beside = places.iter().filter(|place| overlaps(&place.span, &span));
        // What is known to be something else stays that; a number is nobody's name.
        if beside.any(|place| !matches!(place.kind, PrivateKind::Person | PrivateKind::User | PrivateKind::Word)) {
            continue;
        }
        places.retain(|place| !overlaps(&place.span, &span));
        places.push(Replaced { span, kind: PrivateKind::Subscriber, text: String::new() });
    }
    places.sort_by_key(|place| place.span.start);
    places
}

/// The last signs of a number, fewer of a short one; none of so few that the rest could be guessed, as of the three of a card's back.
pub(super) fn last_signs(value: &str) -> String {
    let signs: Vec<char> = value.chars().filter(|c| c.is_alphanumeric()).collect();
    let kept = match signs.len() {
        many if many >= 2 * KEPT => KEPT,
        some if some > KEPT => 2,
        _ => 0,
    };
    let last: String = signs[signs.len() - kept..].iter().collect();
    format!("…{last}")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn clauses_of_any_script_are_left_out_where_signs_end(text in "[a。、！？é ,.]{0,6}(お客様番号は|customer no )7730415[a。、！é ,.]{0,6}") {
            prop_assert_eq!(MaskedWords::of(&text).without_numbers().len(), text.len());
        }
    }

    #[test]
    fn a_clause_that_only_gives_a_number_is_left_out_and_what_was_done_with_the_number_stays() {
        let rest =
            |words: &str| MaskedWords::of(words).without_numbers().split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(rest("My licence has expired, my order number is 20778125."), "My licence has expired, .");
        assert_eq!(rest("Meine Bestellnummer lautet 20778125, die Lizenz ist weg."), ", die Lizenz ist weg.");
        assert_eq!(rest("Order number: 20778125\nIt says expired."), "It says expired.");
        assert_eq!(rest("払いました。お客様番号7730415。"), "払いました。 。");
        for kept in ["I entered the order number 20778125.", "The order number 20778125 is not accepted as a code."] {
            assert_eq!(rest(kept), kept);
        }
    }

    #[test]
    fn the_number_of_a_customer_or_an_order_is_known_however_it_is_called() {
        for (words, number) in [
            ("customer 4411-902 cannot activate", "4411-902"),
            ("Kundennr.: 4411902, Code ungültig", "4411902"),
            ("Kd 4411-902 sagt Code ungültig", "4411-902"),
            ("order TV-778-2041, no code came", "TV-778-2041"),
            ("Bestellnr. TV-778-2041", "TV-778-2041"),
            ("müşteri no 4411902", "4411902"),
        ] {
            let masked = MaskedWords::of(words);
            assert!(masked.has(PrivateKind::Subscriber) && !masked.shown.contains(number), "{masked:?}");
            assert!(MaskedWords::new(words, true).shown.contains(number), "{words}");
        }
        for words in ["customer since 2019", "a customer called at 10:30", "Kaspersky 2024 for 5 devices"] {
            assert!(!MaskedWords::of(words).has(PrivateKind::Subscriber), "{words}");
        }
    }

    #[test]
    fn numbers_and_codes_are_masked_and_the_words_stay() {
        let masked = MaskedWords::of("My order number is 20555123, the code ABCDE-12345-FGHJK-67890 is refused.");
        assert!(masked.has(PrivateKind::Subscriber), "{masked:?}");
        assert!(masked.shown.contains("…5123") && !masked.shown.contains("20555123"), "{}", masked.shown);
        assert!(!masked.shown.contains("ABCDE") && masked.shown.contains("is refused"), "{}", masked.shown);
        let told = MaskedWords::new(&masked.words, true);
        assert!(told.shown.contains("20555123") && !told.shown.contains("ABCDE"), "{}", told.shown);
    }
}
