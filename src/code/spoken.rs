//! Which letters are a word that can be spoken, and which groups are words, models and numbers: `B650E-AORUS-ELITE-AX20`.
//!
//! [`is_word`](super::piece::is_word) asks for vowels alone, which one group of letters in two has. Here each two letters must
//! be ones that follow each other often in the nine languages that Keymend speaks in Latin letters; of five letters drawn by
//! chance two in a hundred are such a word.

use super::called::is_called_a_code;
use super::piece::{Group, WordLike, is_dash, is_word};

/// The letters that follow each letter often, from `a` on (counted in the words of `locales`).
const FOLLOWS: [&str; 26] = [
    "bcdfgijklmnprstuvwyz", // a
    "aeiloru",              // b
    "aehiklortuz",          // c
    "aeiorsuz",             // d
    "abcdefghijklmnprstuvwxyz",
    "aeilortu", // f
    "aehinoru", // g
    "aeiotu",   // h
    "abcdefgjklmnoprstvyz",
    "aeou",         // j
    "aeilotu",      // k
    "adeilmopstuy", // l
    "abeimopu",     // m
    "acdefgiklmnostuvyz",
    "bcdefgiklmnoprstuvwxz",
    "aehiloprstuy", // p
    "u",            // q
    "acdegiklmnoprstuvwyz",
    "acehiklmopstuwz", // s
    "aehiloprstuyz",   // t
    "abcdegilmnprstz", // u
    "aeio",            // v
    "aehinosy",        // w
    "apt",             // x
    "aelops",          // y
    "aeinoyz",         // z
];

/// The fewest letters of a word.
const SHORTEST: usize = 3;

/// Whether letters can be spoken: each two of them follow each other often.
pub(super) fn is_spoken(letters: &str) -> bool {
    let bytes = letters.as_bytes();
    bytes.len() >= SHORTEST
        && bytes.iter().all(u8::is_ascii_alphabetic)
        && is_word(letters)
        && bytes.windows(2).all(|pair| {
            let follows = FOLLOWS.get(usize::from(pair[0].to_ascii_lowercase() - b'a'));
            follows.is_some_and(|all| all.as_bytes().contains(&pair[1].to_ascii_lowercase()))
        })
}

/// What a group of ASCII letters and digits is beside words.
pub(super) fn said(group: &str) -> WordLike {
    let head = group.bytes().take_while(u8::is_ascii_alphabetic).count();
    let digits = group.bytes().skip(head).take_while(u8::is_ascii_digit).count();
    let tail = &group[head + digits..];
    let letters = &group[..head];
    match (head, digits, tail.len()) {
        _ if !group.is_ascii() => WordLike::Nothing,
        (_, _, 0) if is_spoken(letters) => WordLike::Word,
        (0..=2, _, 0) => WordLike::Beside,
        (_, _, 0) if is_word(letters) => WordLike::Beside,
        // `B650E`
        (1 | 2, 2..=4, 1) if tail.bytes().all(|byte| byte.is_ascii_alphabetic()) => WordLike::Beside,
        // `64bit`
        (0, 1.., 3..) if is_spoken(tail) => WordLike::Beside,
        _ => WordLike::Nothing,
    }
}

/// The most groups, and bytes, of a name that is looked at as a whole.
const MOST_GROUPS: usize = 6;
const LONGEST: usize = 80;

/// Marks groups that dashes join into a name of words, of which no part is a code: `package-304177-linux-a6432-final`.
pub(super) fn take_words(text: &str, groups: &mut [Group]) {
    let joined: Vec<bool> =
        groups.windows(2).map(|pair| is_dash(&text[pair[0].span.end..pair[1].span.start])).collect();
    let mut of_a_code = vec![false; groups.len()];
    for first in 0..groups.len().saturating_sub(3) {
        if joined[first..first + 3].iter().all(|joined| *joined) && has_the_look_of_a_code(&groups[first..first + 4]) {
            of_a_code[first..first + 4].fill(true);
        }
    }
    for first in 0..groups.len() {
        let near = groups.len().min(first + MOST_GROUPS);
        let telling = |at: usize| {
            let group = &groups[at];
            group.said != WordLike::Nothing && !of_a_code[at] && group.span.end - groups[first].span.start <= LONGEST
        };
        let reached = (first + 1..near).take_while(|at| joined[at - 1] && telling(*at)).last();
        let Some(last) = reached.filter(|_| telling(first)) else { continue };
        // `IBLD0-GAWZW-A020P-F1SJ`: what goes on with letters and digits that say nothing is a name of plain words alone.
        let goes_on = |last: usize| {
            let strange = |at: usize| groups[at].mixed() && groups[at].said == WordLike::Nothing;
            joined.get(last).is_some_and(|joined| *joined && strange(last + 1))
                || first.checked_sub(1).is_some_and(|before| joined[before] && strange(before))
        };
        let longest = (first + 2..=last).rev().find(|last| {
            let name = &groups[first..=*last];
            are_words(name) && (!goes_on(*last) || spoken_words(name) >= 2)
        });
        let Some(last) = longest else { continue };
        let called = is_called_a_code(&text[..groups[first].span.start]);
        for group in &mut groups[first..=last] {
            if called { group.said = WordLike::Nothing } else { group.taken = true }
        }
    }
}

/// Whether four groups are those of a code, whatever some of them can be read as.
fn has_the_look_of_a_code(four: &[Group]) -> bool {
    let words = spoken_words(four);
    four.iter().all(|group| group.length == super::GROUP_LENGTH)
        && (four.iter().any(|group| group.digits > 0) || words < 3)
}

fn spoken_words(groups: &[Group]) -> usize {
    groups.iter().filter(|group| group.said == WordLike::Word).count()
}

/// Whether groups are words with what stands beside words. Four groups as a code has them, with a digit, never are: a code
/// may hold words by chance.
pub(super) fn are_words(groups: &[Group]) -> bool {
    let tells_nothing = groups.iter().any(|group| group.said == WordLike::Nothing);
    if tells_nothing || groups.windows(4).any(has_the_look_of_a_code) {
        return false;
    }
    let words = spoken_words(groups);
    let letters_alone = groups.iter().any(|group| group.said == WordLike::Word && group.digits == 0);
    // Of groups that have not the lengths of a code, words that are hard to speak count too.
    let lengths_of_a_code = groups.len() == 4 && groups.iter().all(|group| group.length == super::GROUP_LENGTH);
    let like_words = groups.iter().filter(|group| group.said == WordLike::Word || group.word).count();
    let enough = words >= 2 || words >= 1 && like_words >= 2 && !lengths_of_a_code;
    enough && groups.len() >= 3 || letters_alone && groups.len() == 2
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::mask_codes;

    #[test]
    fn words_in_groups_are_told_from_a_code() {
        for text in [
            "board Z790M-RIPTA-LUNAR-WX40",
            "package-304177-linux-a6432-final",
            "board X570S-AEROS-MASTR-AX11",
            "hotfix uplink-r7734-batches-q2201-loose",
            "patch/driver-m4417-patches-q9031-stage",
            "font Verdan-LT45-BOLD7-ROMA2",
            "SERVER-ROLE-PATCH-SETUP-STAGE4",
            "NETZWERK-TREIBER-FEHLER-STUFE2",
            "moteur-version-10442-linux-b3321",
        ] {
            assert_eq!(mask_codes(text), text);
        }
        for (text, masked) in [
            ("SOLAR-9K2WT-ELITE-4HR7X", "*****-*****-*****-4HR7X"),
            ("R4TXK-SOLAR-9K2WT-HQ7M2", "*****-*****-*****-HQ7M2"),
            // Every group a word but for one digit.
            ("SOL4R-WATER-ELITE-PATCH", "*****-*****-*****-PATCH"),
            ("setup solar-water-elite-patc4", "setup *****-*****-*****-patc4"),
        ] {
            assert_eq!(mask_codes(text), masked);
        }
    }

    #[test]
    fn words_can_be_spoken_and_codes_cannot() {
        for word in ["level", "Status", "BUILD", "lizenz", "errore", "clave", "chave", "serwer"] {
            assert!(is_spoken(word), "{word}");
        }
        for letters in ["QWERT", "XKCDE", "FGHJK", "ZXCVB", "TQ", "LJVAM"] {
            assert!(!is_spoken(letters), "{letters}");
        }
    }
}
