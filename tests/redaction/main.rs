//! A thousand planted private values in ten spellings, and a thousand lines that must stay: counted by kind.
//!
//! `cargo test --test redaction -- --ignored` writes the counts into `docs/redaction.md`.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot set itself up must fail loudly")]

mod codes;
#[cfg(unix)]
mod facts;
mod marked;
mod planted;
mod spelled;
#[cfg(unix)]
#[path = "../support/mod.rs"]
mod support;

use std::collections::BTreeMap;
use std::fmt::Write;

use keymend::redact::{PrivateKind, Redactor};
use planted::{Draw, harmless, private};
use spelled::Spelling;

/// Kinds that are planted, each as often as any other.
fn kinds() -> impl Iterator<Item = PrivateKind> {
    PrivateKind::ALL.into_iter().filter(|kind| *kind != PrivateKind::Word)
}

/// Letters and digits alone, as somebody would type them back.
fn bare(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// What was counted.
#[derive(Default)]
struct Counts {
    /// Planted and left, by kind and spelling.
    planted: BTreeMap<(PrivateKind, Spelling), (usize, usize)>,
    left: Vec<String>,
    broken: Vec<String>,
    harmless: usize,
    changed: Vec<String>,
}

fn count(seed: u64) -> Counts {
    let mut counts = Counts::default();
    let mut draw = Draw(seed);
    for spelling in Spelling::ALL {
        for number in 0..1000 {
            let kind = kinds().nth(number % 14).unwrap();
            let (value, line) = private(kind, &mut draw);
            let written = spelling.write(&line);
            let cleaned = Redactor::default().clean(&written);
            let entry = counts.planted.entry((kind, spelling)).or_default();
            entry.0 += 1;
            match spelling.read(&cleaned) {
                Ok(says) => {
                    // A name of which a part is left is a name that is left.
                    let gone = if kind == PrivateKind::Code {
                        !bare(&says).contains(&bare(&value)[..10])
                    } else {
                        !bare(&says).contains(&bare(&value))
                    };
                    if !gone {
                        entry.1 += 1;
                        counts.left.push(format!("{} {}: {written} -> {cleaned}", kind.name(), spelling.name()));
                    }
                }
                Err(error) => {
                    counts.broken.push(format!("{} {}: {error}: {written} -> {cleaned}", kind.name(), spelling.name()))
                }
            }
        }
    }
    for number in 0..1000 {
        let line = harmless(&mut draw);
        let spelling = [Spelling::Plain, Spelling::Json, Spelling::Xml, Spelling::Csv][number % 4];
        let written = spelling.write(&line);
        let cleaned = Redactor::default().clean(&written);
        counts.harmless += 1;
        if cleaned != written {
            counts.changed.push(format!("{written} -> {cleaned}"));
        }
    }
    counts
}

#[test]
fn what_is_planted_goes_and_what_is_nobodys_stays() {
    let counts = count(13);
    let planted: usize = counts.planted.values().map(|(planted, _)| planted).sum();
    let codes = counts.left.iter().filter(|left| left.starts_with("code "));
    assert_eq!(codes.collect::<Vec<_>>(), Vec::<&String>::new(), "no code is left, however it is spelled");
    assert_eq!(counts.broken, Vec::<String>::new(), "a cleaned format is still one");
    assert!(counts.left.len() * 100 <= planted, "{} of {planted} left:\n{}", counts.left.len(), counts.left.join("\n"));
    let changed = &counts.changed;
    assert!(changed.len() * 200 <= counts.harmless, "{} changed:\n{}", changed.len(), changed.join("\n"));
}

/// Writes the tables between the marks of the page.
#[test]
#[ignore = "writes docs/redaction.md"]
fn the_page_of_counts() {
    let counts = count(14);
    let mut table = String::from("| kind |");
    Spelling::ALL.iter().for_each(|spelling| write!(table, " {} |", spelling.name()).unwrap());
    table.push_str("\n|---|");
    Spelling::ALL.iter().for_each(|_| table.push_str("---|"));
    for kind in kinds() {
        write!(table, "\n| {} |", kind.name()).unwrap();
        for spelling in Spelling::ALL {
            let (planted, left) = counts.planted[&(kind, spelling)];
            write!(table, " {left} of {planted} |").unwrap();
        }
    }
    write!(table, "\n\nOf {} harmless lines {} were changed.\n", counts.harmless, counts.changed.len()).unwrap();
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/redaction.md");
    let page = std::fs::read_to_string(path).unwrap();
    let (head, rest) = page.split_once("<!-- counts -->\n").unwrap();
    let (_, tail) = rest.split_once("<!-- end -->").unwrap();
    std::fs::write(path, format!("{head}<!-- counts -->\n{table}<!-- end -->{tail}")).unwrap();
    println!("{}\n{}", counts.left.join("\n"), counts.changed.join("\n"));
}
