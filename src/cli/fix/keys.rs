//! A menu of keys: each can be typed by its number, by the letter that its words show in brackets, or by its words.

use crate::language::say::walk as said;
use crate::language::{Message, Tongue, Wish, as_typed, without_marks, yes_or_no};
use crate::text::has_no_spaces;

/// What a key does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::cli) enum Key {
    Done,
    Skip,
    Back,
    Explain,
    Copy,
    Write,
    Quit,
    Offer,
    OpenPage,
    Next,
    Fix,
    Save,
    Send,
    EditText,
    OpenMail,
    KeepDraft,
    Cancel,
}

impl Key {
    fn message(self) -> Message {
        match self {
            Key::Done => said::key_done(),
            Key::Skip => said::key_skip(),
            Key::Back => said::key_back(),
            Key::Explain => said::key_explain(),
            Key::Copy => said::key_copy(),
            Key::Write => said::key_write(),
            Key::Quit => said::key_quit(),
            Key::Offer => said::key_offer(),
            Key::OpenPage => said::key_open_page(),
            Key::Next => said::key_next(),
            Key::Fix => said::key_fix(),
            Key::Save => said::key_save(),
            Key::Send => said::key_send(),
            Key::EditText => said::key_edit(),
            Key::OpenMail => said::key_open_mail(),
            Key::KeepDraft => said::key_keep(),
            Key::Cancel => said::key_cancel(),
        }
    }

    /// The words of the key, with its letter in brackets.
    pub(in crate::cli) fn words(self, tongue: &Tongue) -> String {
        tongue.say(self.message())
    }

    /// The words of the key as they are typed.
    pub(in crate::cli) fn bare_words(self, tongue: &Tongue) -> String {
        let words = self.words(tongue);
        // Where no word of the language begins with a letter of the keyboard, one stands behind it.
        let words = words.split_once(" [").map_or(words.as_str(), |(words, _)| words).replace(['[', ']'], "");
        words.split([':', '：']).next().unwrap_or_default().to_owned()
    }

    /// Whether a text (see [`as_typed`]) is what this key's words allow to be typed.
    fn is_typed(self, typed: &str, tongue: &Tongue) -> bool {
        let words = as_typed(&self.words(tongue));
        let letter = words.split_once('[').and_then(|(_, rest)| rest.split_once(']')).map(|(letter, _)| letter);
        let bare = words.replace(['[', ']'], "");
        // "offer: let Keymend do it" is typed as "offer".
        let short = bare.split(':').next().unwrap_or_default();
        let first = short.split_whitespace().next().unwrap_or_default();
        letter == Some(typed) || [short, first].iter().any(|word| without_marks(word) == without_marks(typed))
    }
}

/// The keys as one line, each with its number.
pub(in crate::cli) fn menu(keys: &[Key], tongue: &Tongue) -> String {
    let key = |(number, key): (usize, &Key)| format!("{number} {}", key.words(tongue));
    (1..).zip(keys).map(key).collect::<Vec<_>>().join("  ")
}

/// The key that was typed: by its number, by its letter or the words of the person's language, by a yes or a no, or else by the
/// English words. A number or a letter that the menu does not show is no key.
pub(in crate::cli) fn typed_key(typed: &str, keys: &[Key], tongue: &Tongue) -> Option<Key> {
    let typed = as_typed(typed);
    let by_number = number_of(&typed).and_then(|number| keys.get(number.checked_sub(1)?));
    let by_words = |tongue: &Tongue| keys.iter().find(|key| key.is_typed(&typed, tongue)).copied();
    let in_another_way =
        || by_answer(&typed, keys).or_else(|| by_words(Tongue::english())).or_else(|| by_wish(&typed, keys));
    let is_letter = typed.chars().nth(1).is_none();
    let in_another_way = || if is_letter { by_known_letter(&typed, keys) } else { in_another_way() };
    by_number.copied().or_else(|| by_words(tongue)).or_else(in_another_way)
}

/// The letters that people know from other programs, where no key of the menu has them.
fn by_known_letter(typed: &str, keys: &[Key]) -> Option<Key> {
    let meant = match typed {
        "q" => Key::Quit,
        "b" => Key::Back,
        _ => return None,
    };
    keys.contains(&meant).then_some(meant)
}

/// The key for what a person wishes in an everyday word of any language: "zurück", "salir", "готово".
fn by_wish(typed: &str, keys: &[Key]) -> Option<Key> {
    let meant: &[Key] = match Wish::of(typed)? {
        Wish::Done => &[Key::Done],
        Wish::Skip => &[Key::Skip, Key::Next],
        Wish::Back => &[Key::Back],
        Wish::Write => &[Key::Write],
        Wish::Quit => &[Key::Quit],
    };
    meant.iter().find(|key| keys.contains(key)).copied()
}

/// The number of a choice, alone or before its words: "3", "3.", "3 not valid".
pub(super) fn number_of(typed: &str) -> Option<usize> {
    let end = typed.find(|c: char| !c.is_ascii_digit()).unwrap_or(typed.len());
    let (number, rest) = typed.split_at(end);
    let goes_on = rest.starts_with([' ', '.', ')', ':']) && !rest.contains(|c: char| c.is_ascii_digit());
    number.parse().ok().filter(|_| rest.is_empty() || goes_on)
}

/// What a "yes" or "no" of any language means at a menu: done or not done, fix it or stop.
fn by_answer(typed: &str, keys: &[Key]) -> Option<Key> {
    let meant = keys_of_answer(yes_or_no(typed)?);
    // At the end of a walk a "no" is no wish to stop.
    meant.into_iter().find(|key| keys.contains(key) && (*key != Key::Quit || keys.contains(&Key::Fix)))
}

fn keys_of_answer(answer: bool) -> [Key; 3] {
    if answer { [Key::Done, Key::Fix, Key::Send] } else { [Key::Skip, Key::Quit, Key::KeepDraft] }
}

/// Whether what was typed is also a short yes or no in the person's language, but the menu has its letter for another key.
pub(in crate::cli) fn is_rather_an_answer(typed: &str, key: Key, tongue: &Tongue) -> bool {
    tongue.yes_or_no_letter(typed).is_some_and(|answer| !keys_of_answer(answer).contains(&key))
}

/// Whether a person types that they want to stop, at a prompt whose numbers mean something else.
pub(in crate::cli) fn is_quit(typed: &str, tongue: &Tongue) -> bool {
    typed.parse::<usize>().is_err() && typed_key(typed, &[Key::Quit], tongue).is_some()
}

/// Whether a person types that they want to go back, likewise.
pub(in crate::cli) fn is_back(typed: &str, tongue: &Tongue) -> bool {
    typed.parse::<usize>().is_err() && !is_quit(typed, tongue) && typed_key(typed, &[Key::Back], tongue).is_some()
}

/// Whether what was typed is something that a person says, and no number or sign of a menu.
pub(in crate::cli) fn is_words(typed: &str) -> bool {
    let letters = typed.chars().filter(|c| c.is_alphabetic()).count();
    letters > 3 && (typed.contains(char::is_whitespace) || typed.chars().any(has_no_spaces))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    const STEP: [Key; 8] =
        [Key::Done, Key::Skip, Key::Back, Key::Explain, Key::Copy, Key::Write, Key::Quit, Key::Offer];
    const WITH_PAGE: [Key; 8] =
        [Key::Done, Key::Skip, Key::Back, Key::Explain, Key::Copy, Key::Write, Key::Quit, Key::OpenPage];
    const END: [Key; 4] = [Key::Back, Key::Write, Key::Quit, Key::Next];
    const NOW: [Key; 4] = [Key::Fix, Key::Write, Key::Save, Key::Quit];
    const REQUEST: [Key; 5] = [Key::Send, Key::EditText, Key::OpenMail, Key::KeepDraft, Key::Cancel];

    #[test]
    fn a_key_is_typed_by_its_number_its_letter_or_its_word() {
        let typed = |typed: &str| typed_key(typed, &STEP, &Tongue::default());
        for done in ["1", "d", "D", "done", " Done "] {
            assert_eq!(typed(done), Some(Key::Done), "{done}");
        }
        assert_eq!((typed("w"), typed("write")), (Some(Key::Write), Some(Key::Write)));
        assert_eq!((typed("8"), typed("offer")), (Some(Key::Offer), Some(Key::Offer)));
        for other in ["", "0", "9", "x", "don"] {
            assert_eq!(typed(other), None, "{other}");
        }
        assert!(["q", "Q", "quit"].iter().all(|typed| is_quit(typed, &Tongue::default())));
        assert!(["1", "", "no", "quite"].iter().all(|typed| !is_quit(typed, &Tongue::default())));
        for (answer, step, now) in [
            ("yes", Key::Done, Key::Fix),
            ("ja", Key::Done, Key::Fix),
            ("no", Key::Skip, Key::Quit),
            ("нет", Key::Skip, Key::Quit),
        ] {
            assert_eq!(typed(answer), Some(step), "{answer}");
            assert_eq!(typed_key(answer, &NOW, &Tongue::default()), Some(now), "{answer}");
            assert_eq!(typed_key(answer, &END, &Tongue::default()), None, "{answer}");
        }
        assert_eq!((typed("y"), typed("n"), typed_key("n", &END, &Tongue::default())), (None, None, Some(Key::Next)));
        assert_eq!(menu(&NOW[..2], &Tongue::default()), "1 [f]ix it step by step  2 [w]rite to support");
    }

    #[test]
    fn a_number_counts_alone_and_before_its_words() {
        for (typed, number) in [
            ("3", Some(3)),
            ("3 ungültig", Some(3)),
            ("2. ja", Some(2)),
            ("3 days ago, on the 4th", None),
            ("21.3", None),
            ("ja", None),
        ] {
            assert_eq!(number_of(typed), number, "{typed}");
        }
    }

    #[test]
    fn an_everyday_word_of_any_language_is_the_key_that_it_wishes() {
        let german = Tongue::new(crate::language::nearest("de").unwrap());
        for (typed, key) in [
            ("zurück", Key::Back),
            ("retour", Key::Back),
            ("salir", Key::Quit),
            ("выход", Key::Quit),
            ("готово", Key::Done),
            ("erledigt", Key::Done),
            ("スキップ", Key::Skip),
            ("pomiń", Key::Skip),
            ("2 überspringen", Key::Skip),
        ] {
            assert_eq!(typed_key(typed, &STEP, &german), Some(key), "{typed}");
        }
    }

    #[test]
    fn a_letter_or_a_number_that_is_not_shown_is_no_key() {
        for tongue in Language::all().map(Tongue::new) {
            for keys in [&STEP[..], &STEP[..7], &END, &END[1..3], &NOW, &NOW[1..], &REQUEST] {
                let shown = as_typed(&menu(keys, &tongue));
                let letters = "abcdefghijklmnopqrstuvwxyzбвгдзйклнопстучь".chars().map(String::from);
                for typed in letters.chain((0..12).map(|number| number.to_string())) {
                    let is_shown = shown.contains(&format!("[{typed}]"))
                        || typed.parse().is_ok_and(|number: usize| (1..=keys.len()).contains(&number));
                    // These two are known from other programs, and are no key that another letter stands for.
                    let known = match typed.as_str() {
                        "q" => keys.contains(&Key::Quit),
                        "b" => keys.contains(&Key::Back),
                        _ => false,
                    };
                    let is_key = is_shown || known;
                    assert_eq!(typed_key(&typed, keys, &tongue).is_some(), is_key, "{tongue:?} {typed}: {shown}");
                }
            }
        }
        // The menu decides where it shows the letter of a yes or a no for another key.
        let italian = Tongue::new(crate::language::nearest("it").unwrap());
        assert_eq!(typed_key("s", &STEP, &italian), Some(Key::Skip));
        assert!(is_rather_an_answer("s", Key::Skip, &italian) && !is_rather_an_answer("3", Key::Back, &italian));
    }

    #[test]
    fn each_key_of_a_menu_has_a_letter_of_its_own_in_every_language() {
        for tongue in Language::all().map(Tongue::new) {
            for keys in [&STEP[..], &WITH_PAGE, &END, &NOW, &REQUEST] {
                let mut letters: Vec<String> = Vec::new();
                for key in keys {
                    let words = as_typed(&key.words(&tongue));
                    let letter = words.split_once('[').and_then(|(_, rest)| rest.split_once(']')).unwrap().0;
                    assert!(!letter.is_empty() && !letters.iter().any(|other| other == letter), "{tongue:?}: {words}");
                    letters.push(letter.to_owned());
                    assert_eq!(typed_key(letter, keys, &tongue), Some(*key), "{tongue:?}: {words}");
                }
            }
        }
    }
}
