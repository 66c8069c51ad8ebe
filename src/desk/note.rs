//! What a note says that an agent jots down: few words without a sentence, too few for the meaning of a text.

use crate::language::holds_word_of;

/// Words of a note, at most.
const LONGEST: usize = 15;

/// Words with which what a note tells of money is another matter.
const OTHERWISE: [&str; 2] = ["refund-word", "unwanted-word"];

/// What words of these groups say together, as somebody would who writes sentences. The first that is said counts.
const SAID: [(&[&str], &str); 6] = [
    (&["no-code-came"], "I paid and have received no activation code."),
    (&["blocked", "code-noun"], "My activation code is blocked."),
    (&["refused", "code-noun"], "Kaspersky says that the activation code is invalid."),
    (&["twice-word", "charged"], "I was charged twice for Kaspersky."),
    (
        &["charged", "ended", "licence"],
        "The renewal was charged last week, and my Kaspersky licence has expired all the same.",
    ),
    (&["ended", "licence"], "My Kaspersky licence has expired."),
];

/// The same of money that went today or yesterday, which may still arrive.
const CHARGED_JUST_NOW: &str = "The renewal was charged last night, and my Kaspersky licence has expired all the same.";

/// What a note says, in a sentence; nothing of a longer text, or where no word of the tables says it. `has_paid` where it says that
/// money went, `is_recent` where that was today or yesterday.
pub(super) fn as_a_sentence(note: &str, has_paid: bool, is_recent: bool) -> Option<&'static str> {
    if note.split_whitespace().count() > LONGEST {
        return None;
    }
    let is_otherwise = !has_paid || OTHERWISE.iter().any(|group| holds_word_of(note, group));
    let says = |groups: &&[&str]| {
        let is_of_money = groups.contains(&"charged") && !groups.contains(&"twice-word");
        groups.iter().all(|group| holds_word_of(note, group)) && !(is_of_money && is_otherwise)
    };
    let (groups, sentence) = SAID.iter().find(|(groups, _)| says(groups))?;
    let is_charge = groups.contains(&"charged") && groups.contains(&"ended");
    Some(if is_charge && is_recent { CHARGED_JUST_NOW } else { sentence })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::is_word_group;

    #[test]
    fn a_note_is_a_sentence_in_any_language_and_a_letter_is_none() {
        for (note, says) in [
            ("PC X, Code ungültig", "invalid"),
            ("client dit code refusé, a payé", "invalid"),
            ("Kd. hat bezahlt, kein Code gekommen", "received no"),
            ("kl. 4411: kod zablokowany", "blocked"),
            ("licenza scaduta, urgente", "expired"),
            ("Geld abgebucht, Lizenz trotzdem abgelaufen", "charged last week"),
            ("Geld nicht abgebucht, Lizenz abgelaufen", "licence has expired."),
        ] {
            assert!(
                as_a_sentence(note, note.contains("Geld abgebucht"), false)
                    .is_some_and(|sentence| sentence.contains(says)),
                "{note}: {:?}",
                as_a_sentence(note, true, false)
            );
        }
        let just_now = as_a_sentence("Geld gestern abgebucht, Lizenz abgelaufen", true, true);
        assert_eq!(just_now, Some(CHARGED_JUST_NOW));
        assert_eq!(as_a_sentence("please call back", true, false), None);
        assert_eq!(as_a_sentence(&"the code is blocked ".repeat(5), true, false), None);
        assert!(SAID.iter().flat_map(|(groups, _)| *groups).all(|group| is_word_group(group)));
    }
}
