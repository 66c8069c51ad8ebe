//! Which letters and digits of a text were meant as an activation code, and which are evidence.
//!
//! A code is read as groups of letters and digits with something between them. Codes are mistyped, glued to other
//! text, written in other alphabets, broken over lines; hashes, GUIDs, versions and words look like parts of one.

use std::collections::BTreeMap;
use std::ops::Range;

use super::fields::{LONGEST, in_fields};
use super::group::{groups, is_counted, is_placeholder, take_guids};
use super::piece::{Gap, gap, is_word};
use super::place::CodePlace;
use super::score::{MOST_CHARACTERS, MOST_GROUPS, score};
use super::spoken::take_words;

/// The codes of a region, the most certain first where they overlap.
pub(crate) fn find_in(text: &str, region: Range<usize>) -> Vec<CodePlace> {
    let mut groups = groups(text, region);
    take_guids(text, &mut groups);
    take_words(text, &mut groups);
    let gaps: Vec<Gap> = groups.windows(2).map(|pair| gap(&text[pair[0].span.end..pair[1].span.start])).collect();
    let mut all = Vec::new();
    for first in 0..groups.len() {
        let (mut characters, mut mixed, mut fives, mut digits) = (0, 0, 0, 0);
        let begins = groups[first].length;
        for last in first..groups.len().min(first + MOST_GROUPS) {
            let group = &groups[last];
            characters += group.length;
            digits += group.digits;
            mixed += usize::from(group.mixed());
            fives += usize::from(group.length == 5);
            let wide = last > first && gaps[last - 1] == Gap::Wide;
            if group.taken
                || wide
                || characters > MOST_CHARACTERS
                || group.span.end - groups[first].span.start > LONGEST
            {
                break;
            }
            // By lengths alone, few windows have the shape of a code.
            let count = last - first + 1;
            let shaped = match count {
                1 => characters >= 18,
                2 | 3 if (18..=23).contains(&characters) => true,
                3 if begins == 4 => true,
                5 if begins == 8 => true,
                _ => {
                    fives >= 2
                        || (3..=6).contains(&count)
                            && (18..=24).contains(&characters)
                            && gaps[first..last].iter().all(|gap| *gap == Gap::Dash)
                        || (begins <= 4 || begins == 6)
                            && groups[first + 1].length == begins
                            && (18..=24).contains(&characters)
                }
            };
            let plain = fives >= 2 || begins == 1 || count == 1 || count == 3 && begins == 4 || count == 5;
            // Without a digit or a letter only few shapes are codes.
            let of_both = digits > 0 && digits < characters
                || count <= 5 && (fives == count || count == 1 || count == 3 || count == 5);
            if !shaped || !of_both || mixed == 0 && !plain {
                continue;
            }
            let between = if last > first { &gaps[first..last] } else { &[] };
            if let Some(score) = score(&groups[first..=last], between, characters)
                && !groups[first..=last].iter().all(|group| is_placeholder(&text[group.span.clone()]))
                && !is_counted(text, &groups[first..=last])
            {
                all.push(CodePlace::new(groups[first..=last].iter().map(|group| group.span.clone()), score));
            }
        }
    }
    all.extend(in_fields(text, &groups));
    all.sort_by_key(|place| (std::cmp::Reverse(place.score), place.span.start));
    let mut chosen: BTreeMap<usize, CodePlace> = BTreeMap::new();
    let mut other_ways = Vec::new();
    for place in all {
        let before = chosen.range(..place.span.end).next_back();
        if before.is_none_or(|(_, other)| other.span.end <= place.span.start) {
            chosen.insert(place.span.start, place);
        } else if place.score >= WHOLE
            || before.is_some_and(|(_, other)| place.span.end > other.span.end && begins_with_a_word(text, other))
        {
            other_ways.push(place);
        }
    }
    other_ways.iter().for_each(|place| add_what_is_left(text, &mut chosen, place));
    chosen.into_values().collect()
}

/// From this certainty on, four groups of five are a code.
const WHOLE: u32 = 95;

/// The certainty of four groups of five with dashes: what stands beside them is no part.
const DASHED: u32 = 100;

/// Whether the first group of a code can as well be the word before it.
fn begins_with_a_word(text: &str, place: &CodePlace) -> bool {
    place.groups().first().is_some_and(|group| is_plain_word(&text[group.clone()]))
}

fn is_plain_word(group: &str) -> bool {
    group.chars().all(char::is_alphabetic) && is_word(group)
}

/// Where more than four groups stand in a row, any four of them may be the code: what a choice left over joins it.
fn add_what_is_left(text: &str, chosen: &mut BTreeMap<usize, CodePlace>, place: &CodePlace) {
    let is_covered = |group: &Range<usize>| {
        let before = chosen.range(..group.end).next_back();
        before.is_some_and(|(_, other)| group.start < other.span.end)
    };
    let left: Vec<Range<usize>> = place.groups().iter().filter(|group| !is_covered(group)).cloned().collect();
    let beside = chosen.range(..place.span.end).next_back().map(|(start, _)| *start);
    // `the input reads K9W4T-…`: words beside a whole code with its dashes are words.
    let whole = beside.and_then(|start| chosen.get(&start)).is_some_and(|other| other.score >= DASHED);
    if whole && left.iter().all(|group| is_plain_word(&text[group.clone()])) {
        return;
    }
    let Some(other) = beside.filter(|_| !left.is_empty()).and_then(|start| chosen.remove(&start)) else { return };
    let mut groups: Vec<Range<usize>> = other.groups().iter().cloned().chain(left).collect();
    groups.sort_by_key(|group| group.start);
    let joined = CodePlace::new(groups.into_iter(), other.score);
    // What stands between two choices may join neither without covering the other.
    let next = chosen.range(joined.span.start..).next().is_none_or(|(start, _)| joined.span.end <= *start);
    let before = chosen.range(..joined.span.start).next_back().is_none_or(|(_, one)| one.span.end <= joined.span.start);
    let kept = if next && before { joined } else { other };
    chosen.insert(kept.span.start, kept);
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::code::everywhere::find_plain;
    use crate::code::mask_codes;

    proptest! {
        #[test]
        fn codes_one_below_the_other_are_each_hidden_whole(
            codes in proptest::collection::vec("[A-HJ-NP-Z1-9]{5}(-[A-HJ-NP-Z1-9]{5}){3}", 2..9),
            form in proptest::sample::select(vec!["CODE", "pc07;CODE", "my code CODE was refused", "  \"key\": \"CODE\","]),
        ) {
            // Four groups of letters alone can be four words.
            prop_assume!(codes.iter().all(|code| code.contains(|c: char| c.is_ascii_digit())));
            let text: String = codes.iter().map(|code| form.replace("CODE", code) + "\n").collect();
            let masked = mask_codes(&text);
            for (line, code) in masked.lines().zip(&codes) {
                let left: Vec<&str> = code.split('-').take(3).filter(|group| line.contains(group)).collect();
                prop_assert!(left.is_empty(), "{:?} in {}", left, line);
            }
        }
    }

    /// One code in everything that people and formats do to it.
    #[test]
    fn codes_in_every_spelling_are_hidden() {
        let right = [["HZ8F7", "LSH8A", "836RZ", "L22A4"], ["K7QMD", "4WX9T", "PLBRC", "62HJN"]];
        for [a, b, c, d] in right {
            let last = &d[..4];
            let lower = [a, b, c, d].map(str::to_lowercase);
            let wide = |text: &str| -> String {
                text.chars().map(|c| char::from_u32(u32::from(c) + 0xFEE0).unwrap()).collect()
            };
            let hex = |text: &str| -> String { text.bytes().map(|byte| format!("{byte:02x}")).collect() };
            let utf16 = |text: &str| -> String {
                text.bytes().map(|byte| format!("{byte:02x},00")).collect::<Vec<_>>().join(",")
            };
            let whole = format!("{a}-{b}-{c}-{d}");
            for text in [
                format!("my code {a}-{b}-{c}-{last} was refused"),
                format!("Code: {a}-{b}-{c}-{d}x"),
                format!("code={a}-{b}-{c}-{d}X"),
                format!("x{a}-{b}-{c}-{d}y"),
                format!("{{\"m\":\"line\\n{a}-{b}-{c}-{d}\"}}"),
                format!("\\n{a}-{b}-{c}-{d}\\n"),
                format!("code {a} {b} {c} {d} is"),
                format!("code {a}/{b}/{c}/{d}"),
                format!("code {a}, {b}, {c}, {d}"),
                format!("code {a}:{b}:{c}:{d}"),
                format!("code {a}|{b}|{c}|{d}"),
                format!("code {a}\u{2014}{b}\u{2013}{c}\u{2212}{d}"),
                format!("code {a}\u{a0}{b}\u{a0}{c}\u{a0}{d}"),
                format!("code{a}{b}{c}{d}"),
                format!("ACTIVATION{a}{b}{c}{d}"),
                format!("HKEY_LOCAL_MACHIN{a}{b}{c}{d}\\\\SOFTWARE"),
                format!("code {a}-{b}-; {c}-{d}; next"),
                format!(
                    "code {}-{}-{}",
                    &whole.replace('-', "")[..4],
                    &whole.replace('-', "")[4..11],
                    &whole.replace('-', "")[11..]
                ),
                format!("code {a}{b}{c}{d}."),
                format!("code {a}{b} {c}{d}."),
                format!("code {a}{b}-{c}-{d}."),
                format!("{}-{}-{}-{}", lower[0], lower[1], lower[2], lower[3]),
                lower.concat(),
                format!("code {}\n{}\n{}\n{}\n", a, b, c, d),
                format!("> code {a}-{b}-\n> {c}-{d}\n"),
                format!("[\"{a}\", \"{b}\", \"{c}\", \"{d}\"]"),
                format!("[\n  \"{a}\",\n  \"{b}\",\n  \"{c}\",\n  \"{d}\"\n]"),
                format!("code1={a}&code2={b}&code3={c}&code4={d}"),
                format!("<td>{a}</td><td>{b}</td><td>{c}</td><td>{d}</td>"),
                format!(
                    "<input name=\"g1\" value=\"{a}\"><input name=\"g2\" value=\"{b}\"><input name=\"g3\" value=\"{c}\">"
                ),
                format!("c={a}%2D{b}%2D{c}%2D{d}"),
                format!("c={a}&#45;{b}&#x2d;{c}&ndash;{d}"),
                format!("c={a}\\u002d{b}\\u002d{c}\\u002D{d}"),
                format!("code {}=\n{}-{b}-{c}-{d}", &a[..2], &a[2..]),
                format!("c={a}=2D{b}=2D{c}=2D{d}"),
                wide(&whole.replace('-', "")),
                wide(&whole),
                format!("\u{200b}{a}\u{200b}-{b}\u{ad}{c}\u{2060}-{d}"),
                whole.replace('H', "Н").replace('A', "А").replace('C', "С"),
                hex(&whole),
                format!("\"x\"=hex(1):{},00,00", utf16(&whole)),
                format!("{a}-{b}-{c}"),
                format!("first half {a}-{b} only"),
                whole.chars().filter(|c| *c != '-').map(|c| format!("{c} ")).collect(),
            ] {
                let masked = mask_codes(&text);
                let bare = |text: &str| -> String {
                    text.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_uppercase()
                };
                for part in [a, b] {
                    assert!(!bare(&masked).contains(part), "{text}\n{masked}");
                }
                assert!(masked.contains('*') || masked.contains("2a"), "{text}\n{masked}");
                assert_eq!(mask_codes(&masked), masked, "{text}");
            }
        }
    }

    #[test]
    fn of_more_groups_than_a_code_has_none_is_left() {
        for text in [
            "ZXCVB-13579 QWERT 24680 ZXCVB 13579",
            "13579 QWERT-24680-ZXCVB-13579",
            "QWERT 24680 ZXCVB 13579 QWERT",
            "HZ8F7-LSH8A-836RZ-L22A4-K7QMD-4WX9T",
        ] {
            let masked = mask_codes(text);
            let whole: Vec<bool> = masked.split([' ', '-']).map(|group| !group.contains('*')).collect();
            assert!(whole.windows(2).all(|pair| pair != [true, true]), "{text}: {masked}");
            assert_eq!(mask_codes(&masked), masked);
        }
        let two = "ABCDE-12345-FGHJK-67890 QWERT-24680-ZXCVB-13579";
        assert_eq!(mask_codes(two), "*****-*****-*****-67890 *****-*****-*****-13579");
    }

    #[test]
    fn evidence_is_no_code() {
        for text in [
            "{0F3A1B2C-1111-2222-3333-444455556666}",
            "id 6ba7b810-9dad-11d1-80b4-00c04fd430c8, next",
            "sha1 da39a3ee5e6b4b0d3255bfef95601890afd80709",
            "md5 d41d8cd98f00b204e9800998ecf8427e",
            "sha256 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "commit 4b825dc642cb6eb9a060e54b",
            "13.2.0.1511|KLPRCI_TaskState",
            "12.2.0.2412",
            "Event ID 4625, 1000, 10016",
            "error 0x80070005 after step 4711",
            "2026-11-28T10:00:00.123Z WARN LICENSE: grace over",
            "2026-11-28 10:00:00,123 [12345] INFO  which house keeps water every month",
            "ERROR WHILE USING PROXY, RETRY LATER",
            "which-house-keeps-water-every-month",
            "Kaspersky Endpoint Security 12.2 for Linux",
            "KES12 setup: kes_win_12.8.0.505_en_aes256.exe",
            "AVP21.3 KAVFS KLNAGENT",
            "KB5032189 KB5032190 KB5033371",
            "2024, 2025, 2026 and 2027",
            "pids 12345 23456 34567 45678 ended",
            "thread 12345, 67890, 11111 and 22222",
            "0000000000000000 00007FF6A1B20000",
            "00:1a:2b:3c:4d:5e 2001:db8:85a3:0000:0000:8a2e:0370:7334",
            "SecurityCenterProvider AntiVirusProduct2 Win32OperatingSystem",
            "klif.sys 30.52.12.134 klhk.sys 2.12.4.0",
            "HKEY_LOCAL_MACHINE\\SOFTWARE\\WOW6432Node\\KasperskyLab\\AVP21.3\\environment",
            "C:\\Program Files (x86)\\Kaspersky Lab\\Kaspersky 21.3\\avp.exe",
            "CVE-2021-44228 RFC-5424 ISO-8601 UTF-16",
            "where house 12345 which month",
        ] {
            assert_eq!(mask_codes(text), text);
        }
    }

    proptest! {
        #[test]
        fn no_code_mistyped_by_one_character_stays(
            code in "[A-Z0-9]{4}[0-9](-[A-Z0-9]{4}[A-Z]){3}",
            at in 0_usize..23, kind in 0..3, with in "[A-Z0-9]",
            label in "(my code |Code: |code=|activation code |код |Schlüssel: |\"|\\\\n|)",
        ) {
            let mut typed: Vec<char> = code.chars().collect();
            let with = with.chars().next().unwrap();
            match kind {
                0 => typed.insert(at, with),
                1 if typed[at] != '-' => { typed.remove(at); }
                _ if typed[at] != '-' => typed[at] = with,
                _ => {}
            }
            let typed: String = typed.into_iter().collect();
            let text = format!("{label}{typed} was refused");
            // One in some ten thousand reads as the name of a model, `LMBO0-VK342R-R615V-AEEWZ`; where a word calls it a code, none does.
            let mut read = groups(&text, 0..text.len());
            take_words(&text, &mut read);
            prop_assume!(label.contains(char::is_alphabetic) || !read.iter().any(|group| group.taken));
            let masked = mask_codes(&text);
            // Two characters behind an equals sign can be an escape, which stays.
            prop_assert!(masked.matches('*').count() >= 11, "{} -> {}", text, masked);
        }

        #[test]
        fn any_text_is_looked_through(text in any::<String>()) {
            let _ = mask_codes(&text);
        }

        #[test]
        fn a_region_around_each_seed_finds_what_the_whole_text_has(
            text in "([A-Z0-9]{1,6}[-, /]{0,2}|[a-z]{2,6} |[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12} ){0,60}"
        ) {
            let whole: Vec<CodePlace> = find_in(&text, 0..text.len());
            prop_assert_eq!(find_plain(&text), whole);
        }
    }
}
