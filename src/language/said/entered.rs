//! Whether a text says that a code or number of it was entered, typed or refused as a code.

use std::ops::Range;

use super::spoken::{Spoken, WordHit};
use super::table::Together;
use crate::sellers::Providers;

/// Bytes around a code that are read.
const AROUND: usize = 400;

/// Words between a code and the word that says what was done with it.
const FARTHEST: usize = 14;

/// Whether a text says that what stands at a place was entered, typed or refused as a code, in any of the languages.
///
/// A licence number in a status mail is none of these, and "enter the code" tells somebody to do it.
pub(super) fn says_it_was_entered(text: &str, span: &Range<usize>) -> bool {
    let start = text.floor_char_boundary(span.start.saturating_sub(AROUND));
    let end = text.ceil_char_boundary((span.end + AROUND).min(text.len()));
    let Some(near) = text.get(start..end) else { return false };
    if near.trim().len() == span.len() {
        return false;
    }
    let spoken = Spoken::new(near, &Providers::default());
    let Some(code) = spoken.folded_place(&(span.start - start..span.end - start)) else { return false };
    let sentences = spoken.sentence_of(code.start)..=spoken.sentence_of(code.end.saturating_sub(1));
    spoken.of(&["entered", "refused"]).any(|hit| {
        let here = sentences.contains(&hit.sentence);
        // "… 4005556667778. It is refused" goes on in the next sentence of the line.
        let next = hit.sentence == sentences.end() + 1 && hit.group == "refused" && is_of_one_line(&spoken, &code, hit);
        (here || next)
            && spoken.between(&hit.place, &code) <= FARTHEST
            && !spoken.is_denied(hit, &hit.place, std::slice::from_ref(&hit.place), hit.language, 2, true)
            && !is_told_to(&spoken, hit)
    })
}

/// Whether no line ends between a code and a word behind it.
fn is_of_one_line(spoken: &Spoken<'_>, code: &Range<usize>, hit: &WordHit) -> bool {
    let whole = spoken.folded.original(code.start..hit.place.end.max(code.end));
    hit.place.start >= code.end && spoken.original.get(whole).is_some_and(|between| !between.contains('\n'))
}

/// Whether somebody is told to enter something, and has not done so.
fn is_told_to(spoken: &Spoken<'_>, hit: &WordHit) -> bool {
    let before = |other: &WordHit| other.place.end <= hit.place.start && spoken.between(&other.place, &hit.place) <= 1;
    hit.group == "entered"
        && spoken
            .beside(hit, &["told-to"], Together::Clause)
            .any(|other| other.language == hit.language && before(other))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entered(text: &str) -> bool {
        let at = text.find("0123").unwrap();
        says_it_was_entered(text, &(at..at + "0123-456789-12345678".len()))
    }

    #[test]
    fn a_number_counts_as_a_code_only_where_somebody_entered_it() {
        for text in [
            "I typed 0123-456789-12345678 and it says wrong",
            "When I enter 0123-456789-12345678 nothing happens",
            "My number 0123-456789-12345678 is not accepted",
            "Entered code:\n0123-456789-12345678",
            "The number is 0123-456789-12345678. It was rejected.",
            "ich habe 0123-456789-12345678 eingegeben",
            "0123-456789-12345678 wird nicht angenommen",
            "j'ai saisi 0123-456789-12345678",
            "introduje 0123-456789-12345678 y no vale",
            "ho inserito 0123-456789-12345678",
            "digitei 0123-456789-12345678",
            "я ввёл 0123-456789-12345678",
            "ввожу 0123-456789-12345678 и пишет ошибку",
            "0123-456789-12345678 を入力しましたが",
            "wpisałem 0123-456789-12345678",
            "ik heb 0123-456789-12345678 ingevoerd",
            "0123-456789-12345678 wordt geweigerd",
        ] {
            assert!(entered(text), "{text}");
        }
    }

    #[test]
    fn a_number_in_a_report_or_an_order_to_enter_something_is_no_code() {
        for text in [
            "License number: 0123-456789-12345678\nStatus: expired",
            "The license 0123-456789-12345678 on WS0001 has expired.",
            "Dear customer, your licence 0123-456789-12345678 ends soon. Enter the activation code of the card.",
            "Лицензия 0123-456789-12345678 истекла на устройстве WS1",
            "Lizenznummer 0123-456789-12345678, gültig bis 2027",
            "ライセンス番号 0123-456789-12345678 の有効期限が切れました",
            "I have not entered 0123-456789-12345678 yet",
            "Please enter 0123-456789-12345678",
            "Connection refused by the server.\nLicense 0123-456789-12345678",
        ] {
            assert!(!entered(text), "{text}");
        }
    }
}
