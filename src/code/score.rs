//! How certainly groups are one code.

use super::piece::WordLike;
use super::piece::{Gap, Group};
use super::spoken::are_words;

/// The most groups of a code: each of its characters alone, and some glued on.
pub(super) const MOST_GROUPS: usize = 26;

/// The most characters of a code with what is glued to it.
pub(super) const MOST_CHARACTERS: usize = 38;

/// How certainly groups are one code; `None` where they are none.
pub(super) fn score(groups: &[Group], gaps: &[Gap], characters: usize) -> Option<u32> {
    if !(10..=MOST_CHARACTERS).contains(&characters) || groups.len() == 1 && characters < 18 {
        return None;
    }
    let mut lengths = [0; MOST_GROUPS];
    lengths.iter_mut().zip(groups).for_each(|(length, group)| *length = group.length);
    let lengths = &lengths[..groups.len().min(MOST_GROUPS)];
    let fives = lengths.iter().filter(|length| **length == 5).count();
    let mixed = groups.iter().filter(|group| group.mixed()).count();
    let digits: usize = groups.iter().map(|group| group.digits).sum();
    let letters = characters - digits;
    let words = groups.iter().filter(|group| group.word).count();
    let spoken = groups.iter().filter(|group| group.said == WordLike::Word).count();
    let hex = groups.iter().all(|group| group.hex);
    let uniform = gaps.windows(2).all(|pair| pair[0] == pair[1]);
    let dashed = gaps.iter().all(|gap| *gap == Gap::Dash);
    let (upper, lower): (usize, usize) =
        groups.iter().filter(|group| group.length <= 6).fold((0, 0), |(u, l), g| (u + g.upper, l + g.lower));
    let one_case = upper == 0 || lower == 0;
    if groups.iter().map(|group| group.foreign).sum::<usize>() > characters / 3 {
        return None;
    }
    if has_a_stranger(groups) || has_words_beside(groups, gaps) || are_words(groups) {
        return None;
    }
    let off = u32::try_from(characters.abs_diff(20)).unwrap_or(20);

    if dashed && lengths == [8, 4, 4, 4, 12] {
        return Some(105);
    }
    if dashed && (lengths == [4, 6, 7] || lengths == [4, 6, 8]) {
        return (digits >= 4 && lower == 0).then_some(90);
    }
    if lengths == [5, 5, 5, 5] {
        return match () {
            () if dashed && digits == 0 => (spoken < 3 && (lower == 0 || words == 0)).then_some(100),
            () if dashed => Some(100),
            () if letters == 0 => None,
            () if mixed == 0 => (uniform && lower == 0 && digits > 0 && words <= 1).then_some(95),
            () if mixed == 1 => (one_case && (words <= 1 || lower == 0)).then_some(96),
            () => Some(97),
        };
    }
    if let [only] = groups {
        return run(only).then_some(85 - off);
    }
    // Two or three groups with a word among them are a name: `agent-5c6d7f8b9-zx2w4`.
    if groups.len() <= 3 && words > 0 && upper == 0 && lengths != [5; 3] {
        return None;
    }
    let plain_parts = mixed == 0 && dashed && uniform && lower == 0 && words <= if groups.len() == 4 { 2 } else { 1 };
    if is_near(lengths, fives, characters)
        && digits > 0
        && letters > 0
        && (mixed > 0 || plain_parts)
        && (uniform || one_case)
    {
        let certain = if dashed { one_case || mixed >= 2 } else { one_case && words == 0 && mixed >= 2 };
        let near = certain || fives >= 3 && mixed >= 2 && one_case && words <= 1;
        let outside =
            [groups.first(), groups.last()].into_iter().flatten().filter(|group| group.word || group.length < 3);
        let penalty = 12 * u32::try_from(outside.count()).unwrap_or(2);
        return near.then(|| 80_u32.saturating_sub(2 * off + penalty));
    }
    let size = lengths[0];
    let (last, head) = lengths.split_last()?;
    // `K 7 W R T / 9 X 4 P 2`: each sign alone, with another sign between the groups.
    let in_fives =
        || size == 1 && gaps.iter().enumerate().all(|(at, gap)| *gap == gaps[if at % 5 == 4 { 4 } else { 0 }]);
    let even = size <= 4 && head.iter().all(|length| *length == size) && *last <= size && (uniform || in_fives());
    if even && (18..=24).contains(&characters) && !hex && one_case && digits >= 2 && letters >= 4 {
        // `MDU M6B 1QP KL6 3RX VWY 6F`: one of many can be read as a word by chance.
        let plain = size == 1 || dashed || mixed >= 2 && words == 0 || mixed >= 4 && words == 1 && lower == 0;
        return (plain && (mixed > 0 || size == 1 || size == 4)).then_some(75 - off);
    }
    // Each group typed with one character too many.
    if lengths == [6; 4] && uniform && !hex && one_case && words == 0 && digits >= 4 && letters >= 4 && mixed >= 3 {
        return Some(70);
    }
    let common = lengths.iter().all(|length| *length <= LONGEST_COMMON);
    let spaced = common && gaps.iter().all(|gap| *gap == Gap::Space) && lower == 0 && are_even_but_last(lengths);
    let scrambled = || groups.iter().filter(|group| !group.numbered).count() * 3 >= groups.len() * 2;
    if spaced
        && is_uneven(lengths)
        && !hex
        && digits >= 4
        && letters >= 6
        && words == 0
        && mixed + 1 >= groups.len()
        && scrambled()
    {
        return Some(60 - off);
    }
    if dashed && is_uneven(lengths) && one_case && !hex && words == 0 && mixed + 1 >= groups.len() {
        let enough = if lower == 0 { digits >= 3 && letters >= 4 } else { digits >= 5 && mixed == groups.len() };
        // A long group is one of a code only beside others of capitals and digits.
        let enough = enough && (common || groups.iter().all(|group| group.lower == 0 && group.mixed()));
        return enough.then_some(65 - off);
    }
    if groups.len() <= 3 && fives == groups.len() && one_case && digits > 0 && letters > 0 {
        let three = groups.len() == 3;
        let enough = match (dashed, upper > 0 || lower == 0) {
            (true, true) => mixed > 0 || three && words <= 1,
            (true, false) => mixed == groups.len(),
            // `N8BZM 7RDF3`, and no two models.
            (false, _) if groups.len() == 2 => {
                let random = |group: &Group| group.changes >= 2 && group.said == WordLike::Nothing;
                lower == 0 && gaps == [Gap::Space] && groups.iter().all(random)
            }
            (false, _) => three && uniform && mixed >= 2 && words == 0 && lower == 0,
        };
        return enough.then_some(if three { 53 } else { 50 });
    }
    None
}

/// Whether words in small letters stand at the edges of groups in capitals: `value K9W4T-…`.
fn has_a_stranger(groups: &[Group]) -> bool {
    // `Schlüssel K9W4T-…`: a capital begins a word, and no group of a code goes on in small letters behind one.
    let strange = |group: &&Group| {
        group.word && (group.upper == 0 || group.upper == 1 && group.lower >= 3)
            || group.digits == 0 && (group.upper == 1 && group.lower >= 5 || group.upper == 0 && group.lower >= 3)
    };
    let head = groups.iter().take_while(strange).count();
    let tail = groups[head..].iter().rev().take_while(strange).count();
    let inner = &groups[head..groups.len() - tail];
    head + tail > 0 && inner.iter().all(|group| group.lower == 0) && inner.iter().any(|group| group.upper > 0)
}

/// Whether words stand beside groups that dashes join, and are not joined themselves: `agent waits N8BZM-7RDF3`.
fn has_words_beside(groups: &[Group], gaps: &[Gap]) -> bool {
    let is_word = |group: &Group| group.word && group.digits == 0;
    let head = gaps.iter().zip(groups).take_while(|(gap, group)| **gap != Gap::Dash && is_word(group)).count();
    let behind = gaps.iter().rev().zip(groups.iter().rev());
    let tail = behind.take_while(|(gap, group)| **gap != Gap::Dash && is_word(group)).count();
    if head + tail == 0 || head + tail + 2 > groups.len() {
        return false;
    }
    let inner = &groups[head..groups.len() - tail];
    gaps[head..gaps.len() - tail].iter().all(|gap| *gap == Gap::Dash) && inner.iter().any(|group| group.digits > 0)
}

/// Whether all groups but the last are as long as the first.
pub(super) fn are_even_but_last(lengths: &[usize]) -> bool {
    lengths.split_last().is_some_and(|(_, head)| head.iter().all(|length| *length == lengths[0]))
}

/// The most characters of a group where groups are uneven, and of one of a code that could be anything else.
const LONGEST_UNEVEN: usize = 10;
const LONGEST_COMMON: usize = 8;

/// Whether lengths that are not even together make a code, or nearly: `4-4-4-6`, `6-6-6`, `4-7-9`.
pub(super) fn is_uneven(lengths: &[usize]) -> bool {
    (3..=6).contains(&lengths.len())
        && (18..=24).contains(&lengths.iter().sum::<usize>())
        && lengths.iter().all(|length| (3..=LONGEST_UNEVEN).contains(length))
}

/// Whether lengths are those of a code with a character more or less, with something glued on, or a sign forgotten.
pub(super) fn is_near(lengths: &[usize], fives: usize, characters: usize) -> bool {
    let (first, last) = (lengths[0], lengths[lengths.len() - 1]);
    let inner = &lengths[1..lengths.len() - 1];
    let at_an_edge = fives >= 3 && lengths.len() == 4 && inner.iter().all(|length| *length == 5);
    let beside = fives >= 4 && lengths.len() <= 6 && (first.min(last) <= 5 || characters <= 30);
    let each = |from, to| lengths.iter().all(|length| (from..=to).contains(length));
    let typed = (4..=5).contains(&lengths.len()) && each(3, 7) && fives >= 2 && (17..=24).contains(&characters);
    let forgotten = (2..=3).contains(&lengths.len())
        && (18..=23).contains(&characters)
        && lengths.iter().filter(|length| **length % 5 != 0).count() <= 1
        && each(4, 16);
    at_an_edge || beside || typed || forgotten
}

/// Whether one run of letters and digits is a code: no hash, no identifier made of words.
pub(super) fn run(group: &Group) -> bool {
    let (digits, letters) = (group.digits, group.letters());
    if !(18..=24).contains(&group.length) || group.hex {
        return false;
    }
    let one_case = group.upper == 0 || group.lower == 0;
    match group.length {
        20 if one_case => digits >= 1 && letters >= 1 || digits == 0 && group.lower == 0 && !group.word,
        20 => digits >= 3 && letters >= 4,
        _ => one_case && digits >= 2 && letters >= 4,
    }
}

#[cfg(test)]
mod tests {
    use crate::code::mask_codes;

    #[test]
    fn uneven_groups_that_make_a_code_are_one() {
        for (text, masked) in [
            ("code: T4KW-9RBQ-2HC7-WNPD5V", "code: ****-****-****-*NPD5V"),
            ("code T4KW 9RBQ 2HC7 WNP5DV", "code **** **** **** *NP5DV"),
            ("T4KWX9-RBQ2HC-7WNPD5", "******-******-*WNPD5"),
            ("clé T4KWX9 RBQ2HC 7WNPD5", "clé ****** ****** *WNPD5"),
            ("kod T4KWX9 RBQXHC 7WNPD5", "kod ****** ****** *WNPD5"),
            ("t4kw-9rbq-2hc7-wnpd5v", "****-****-****-*npd5v"),
            ("T4KWX9R-BQ2HC7W-NPD5VL", "*******-*******-*PD5VL"),
            ("code T4KW-X9RBQ2H-C7WNPD5VL ok", "code ****-*******-****PD5VL ok"),
            ("T4KWX9RBQ2-HC7-WNPD5VL", "**********-***-**PD5VL"),
        ] {
            assert_eq!(mask_codes(text), masked);
        }
        for text in [
            "GTX1650 RTX3060 RX6600",
            "boards B650E X670E",
            "5800X 7950X",
            "pod kesl-agent-5c6d7f8b9-zx2w4 ready",
            "NVIDIA-GTX-1650-TI",
            "SDPK-SSDPEKNW5-10G8",
            "MODEL-INTELCORE-I912900K",
            "ip-10-0-3-77-a1b2",
        ] {
            assert_eq!(mask_codes(text), text);
        }
    }

    #[test]
    fn words_beside_half_a_code_stay() {
        for (text, masked) in [
            ("block HC7WN-PD5VL which later fails", "block *****-***VL which later fails"),
            ("HC7WN-PD5VL (first three)", "*****-***VL (first three)"),
            ("code HC7WN PD5VL only", "code ***** ***VL only"),
            ("klucz HC7WN-PD5VL\ndalej zatarty", "klucz *****-***VL\ndalej zatarty"),
            ("KEY HC7WN-PD5VL-T4KWX, AGENT WAITS", "KEY *****-*****-T4KWX, AGENT WAITS"),
            ("hc7wn-pd5vl which later fails", "*****-***vl which later fails"),
            ("T4KWX-9RBQ2-HC7WN-PD5VL\nBenachrichtigu", "*****-*****-*****-PD5VL\nBenachrichtigu"),
            ("T4KWX-9RBQ2-HC7WN-PD5VL\nINFORMATIONEN", "*****-*****-*****-PD5VL\nINFORMATIONEN"),
        ] {
            assert_eq!(mask_codes(text), masked);
        }
    }
}
