//! What a note says that an agent jots down: few words without a sentence, too few for the meaning of a text.

use crate::language::holds_word_of;

/// Words of a note, at most.
const LONGEST: usize = 15;

/// What words of these groups say together, as somebody would who writes sentences. The first that is said counts.
const SAID: [(&[&str], &str); 5] = [
    (&["no-code-came"], "I paid and have received no activation code."),
    (&["blocked", "code-noun"], "My activation code is blocked."),
    (&["refused", "code-noun"], "Kaspersky says that the activation code is invalid."),
    (&["ended", "licence"], "My Kaspersky licence has expired."),
    (&["twice-word", "charged"], "I was charged twice for Kaspersky."),
];

/// What a note says, in a sentence; nothing of a longer text, or where no word of the tables says it.
pub(super) fn as_a_sentence(note: &str) -> Option<&'static str> {
    if note.split_whitespace().count() > LONGEST {
        return None;
    }
    let says = |groups: &&[&str]| groups.iter().all(|group| holds_word_of(note, group));
    SAID.iter().find(|(groups, _)| says(groups)).map(|(_, sentence)| *sentence)
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
        ] {
            assert!(
                as_a_sentence(note).is_some_and(|sentence| sentence.contains(says)),
                "{note}: {:?}",
                as_a_sentence(note)
            );
        }
        assert_eq!(as_a_sentence("please call back"), None);
        assert_eq!(as_a_sentence(&"the code is blocked ".repeat(5)), None);
        assert!(SAID.iter().flat_map(|(groups, _)| *groups).all(|group| is_word_group(group)));
    }
}
