//! Codes in four fields: groups of five with the same text between each two, but for its digits.

use super::group::{is_counted, is_day_and_hour};
use super::piece::Group;
use super::place::CodePlace;
use crate::text::has_no_spaces;

/// The most bytes that a code with everything between its groups takes.
pub(super) const LONGEST: usize = 200;

/// Codes in four fields: groups of five with the same text between each two, but for its digits.
pub(super) fn in_fields(text: &str, groups: &[Group]) -> Vec<CodePlace> {
    let like = |group: &&Group| {
        group.length == 5 && !group.word && !group.taken && !is_day_and_hour(&text[group.span.clone()])
    };
    let upper: Vec<&Group> = groups.iter().filter(like).filter(|group| group.lower == 0).collect();
    let shouted: Vec<&Group> = groups
        .iter()
        .filter(|group| group.length == 5 && group.lower == 0 && !group.taken)
        .filter(|group| !is_day_and_hour(&text[group.span.clone()]))
        .collect();
    // In small letters words with their number stand between, as in `code1=`.
    let numbered = |group: &&Group| {
        text[group.span.clone()].trim_end_matches(|c: char| c.is_ascii_digit()).chars().all(char::is_alphabetic)
    };
    let lower = groups.iter().filter(like).filter(|group| group.upper == 0 && group.mixed() && !group.hex);
    let lower: Vec<&Group> = lower.filter(|group| !numbered(group)).collect();
    let like_words = if shouted.len() > upper.len() { told_with_words(text, &shouted) } else { Vec::new() };
    [upper, lower].iter().flat_map(|fives| chains(text, fives)).chain(like_words).collect()
}

/// Chains of four such groups, of which some look like words in capitals (`TZL1K dash UTCEU dash M7PU4 dash R4J2R`): between
/// them stand a few words in small letters, and two groups at least are no word with a number behind it.
fn told_with_words(text: &str, fives: &[&Group]) -> Vec<CodePlace> {
    let numbered = |group: &Group| {
        let bare = text[group.span.clone()].trim_end_matches(|c: char| c.is_ascii_digit());
        bare.chars().all(char::is_alphabetic)
    };
    let joined = |pair: &[&Group]| {
        let between = &text[pair[0].span.end..pair[1].span.start];
        between.len() <= 24
            && words(between) <= MOST_WORDS
            && between.contains(char::is_lowercase)
            && !between.contains(|c: char| c.is_uppercase() || matches!(c, '\n' | '=' | '{' | '<' | '_'))
    };
    let told = fives.windows(4).filter(|chain| {
        chain.windows(2).all(joined) && chain.iter().filter(|group| group.mixed() && !numbered(group)).count() >= 2
    });
    told.map(|chain| CodePlace::new(chain.iter().map(|group| group.span.clone()), OF_LETTERS)).collect()
}

/// The most words between two groups of a code that is told group by group.
const MOST_WORDS: usize = 4;

/// How certainly groups that are told one by one are one code.
const TOLD: u32 = 96;

/// How certainly groups that are told one by one, some of them without digits, are one code.
const OF_LETTERS: u32 = 60;

/// How many words a text has; where a language puts no spaces, each character is one.
fn words(text: &str) -> usize {
    let of_word = |c: &char| c.is_alphanumeric();
    let dense = text.chars().filter(|c| has_no_spaces(*c) && of_word(c)).count();
    let parts = text.split(|c: char| !c.is_alphanumeric() || has_no_spaces(c));
    dense + parts.filter(|part| !part.is_empty()).count()
}

/// The chains of such groups of one case.
pub(super) fn chains(text: &str, fives: &[&Group]) -> Vec<CodePlace> {
    if fives.len() < 3 {
        return Vec::new();
    }
    let between = |pair: &[&Group]| {
        let text = &text[pair[0].span.end..pair[1].span.start];
        (text.len() <= 56).then(|| text.chars().filter(|c| !c.is_numeric()).collect::<String>())
    };
    // `1) ABCDE 2) 12345`
    let counted = |pair: &[&Group]| text[pair[0].span.end..pair[1].span.start].contains(|c: char| c.is_numeric());
    let mut all = Vec::new();
    for many in [4, 3] {
        for chain in fives.windows(many) {
            let gaps: Vec<Option<String>> = chain.windows(2).map(between).collect();
            let same = gaps.iter().all(|gap| gap.is_some() && *gap == gaps[0]);
            let named =
                gaps[0].as_ref().is_some_and(|gap| gap.contains(char::is_alphabetic)) || chain.windows(2).all(counted);
            let span = chain[0].span.start..chain[many - 1].span.end;
            let mixed = chain.iter().filter(|group| group.mixed()).count();
            // `first ABCD1, then 2345F, then …`; where two of them are letters alone, few words stand between.
            let near = |pair: &[&Group]| pair[1].span.start - pair[0].span.end <= 24;
            let few = |pair: &[&Group]| words(&text[pair[0].span.end..pair[1].span.start]) <= MOST_WORDS;
            let told = many == 4 && mixed == 4 && chain.windows(2).all(near) && !is_counted(text, chain);
            let of_letters = many == 4
                && (2..4).contains(&mixed)
                && chain.iter().all(|group| group.lower == 0 && group.digits < group.length)
                && chain.windows(2).all(|pair| near(pair) && few(pair));
            if same && named && mixed * 2 >= many && span.len() <= LONGEST {
                all.push(CodePlace::new(chain.iter().map(|group| group.span.clone()), 98 + u32::from(many == 4) * 4));
            } else if told && span.len() <= LONGEST {
                // Parts of two codes, one below the other, are told as well: each code in one piece is more certain.
                all.push(CodePlace::new(chain.iter().map(|group| group.span.clone()), TOLD));
            } else if of_letters && span.len() <= LONGEST {
                // Less certain than a code in one piece that begins or ends with one of these groups.
                all.push(CodePlace::new(chain.iter().map(|group| group.span.clone()), OF_LETTERS));
            }
        }
    }
    all
}
