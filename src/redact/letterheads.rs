//! The lines below a label of an address, `Rechnungsanschrift:`: who lives there, a street with its number, a postcode with its town.

use super::PrivateKind;
use super::found::{Found, after};
use super::looks::{is_name, is_street};
use super::ordinary::is_ordinary;

/// The most lines of one address, and the most bytes that they take.
const MOST_LINES: usize = 5;
const LONGEST: usize = 300;
const LONGEST_LINE: usize = 60;

/// The address below a label that ends here; gives where it ends. A street counts where a town with its postcode follows.
pub(super) fn below(text: &str, end: usize, found: &mut Vec<Found>) -> usize {
    let window = after(text, end, LONGEST);
    let Some(rest) = window.trim_start_matches([':', '：', ' ', '\r']).strip_prefix('\n') else { return 0 };
    let ends = |line: &&str| {
        let bare = line.trim();
        !bare.is_empty() && line.len() <= LONGEST_LINE && !bare.contains([':', '=', '@', '\t', '<', '|', '\\'])
    };
    let lines: Vec<&str> = rest.split('\n').take(MOST_LINES).take_while(ends).map(str::trim).collect();
    let Some(street) = lines.windows(2).position(|pair| is_street_line(pair[0]) && is_town_line(pair[1])) else {
        return 0;
    };
    let base = end + window.len() - rest.len();
    let mut add = |kind: PrivateKind, line: &str| {
        let start = base + (line.as_ptr() as usize - rest.as_ptr() as usize);
        found.push(Found::new(kind, start..start + line.len()));
        start + line.len()
    };
    for line in &lines[..street] {
        if is_name(line) && line.starts_with(char::is_uppercase) && !line.split(' ').all(is_head) {
            add(PrivateKind::Person, line);
        }
    }
    add(PrivateKind::Street, lines[street]);
    add(PrivateKind::Street, lines[street + 1])
}

/// Words that stand in the first line of an address for what stands there.
fn is_head(word: &str) -> bool {
    is_ordinary(word)
        || ["firma", "herr", "herrn", "frau", "familie", "an", "company", "attn"]
            .contains(&word.to_lowercase().as_str())
}

/// Whether a line is a street with its number, before or behind the name.
fn is_street_line(line: &str) -> bool {
    let number = |word: &str| {
        let bare = word.trim_matches([',', '.', '#']).trim_end_matches(|c: char| c.is_ascii_lowercase());
        (1..=4).contains(&bare.len()) && bare.bytes().all(|byte| byte.is_ascii_digit())
    };
    let words: Vec<&str> = line.split(' ').collect();
    is_street(line)
        && (2..=6).contains(&words.len())
        && [words.first(), words.last()].into_iter().flatten().any(|word| number(word))
        && words.iter().any(|word| word.starts_with(char::is_uppercase))
}

/// Whether a line is a postcode with its town.
fn is_town_line(line: &str) -> bool {
    let (mut digits, mut names) = (0, 0);
    for word in line.split([' ', ',']).filter(|word| !word.is_empty()) {
        digits += word.bytes().filter(u8::is_ascii_digit).count();
        names += usize::from(
            word.chars().count() >= 3 && word.starts_with(char::is_uppercase) && !word.contains(char::is_numeric),
        );
    }
    (is_british(line) || (4..=9).contains(&digits)) && names >= 1 && line.split(' ').count() <= 6
}

/// Whether a line ends in a postcode of Britain: `LS1 4DY`.
fn is_british(line: &str) -> bool {
    let mut words = line.rsplit(' ');
    let (Some(last), Some(first)) = (words.next(), words.next()) else { return false };
    let capitals = |word: &str| word.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit());
    last.len() == 3
        && last.starts_with(|c: char| c.is_ascii_digit())
        && (2..=4).contains(&first.len())
        && first.starts_with(|c: char| c.is_ascii_uppercase())
        && [first, last].iter().all(|word| capitals(word) && word.contains(|c: char| c.is_ascii_digit()))
}
