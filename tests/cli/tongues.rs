//! A diagnosis, a plan, a letter and a help page in each language, as they are read, and German letters without English.

use std::collections::BTreeSet;

use crate::support::{NOW, keymend, repository, tier};

const LANGUAGES: [&str; 11] = ["de", "en", "es", "fr", "it", "ja", "nl", "pl", "pt", "ru", "tr"];

/// Words that an English sentence has, and no name of a product, a file or a format.
const ENGLISH: [&str; 37] = [
    "the", "and", "of", "is", "are", "was", "were", "has", "have", "not", "with", "from", "by", "this", "that", "you",
    "your", "its", "for", "to", "or", "if", "what", "which", "could", "would", "read", "line", "value", "output",
    "answer", "answers", "licence", "key", "keys", "settings", "folder",
];

/// What a command prints in a language, on stdout.
fn printed(command: &str, language: &str) -> String {
    let export = "[HKEY_LOCAL_MACHINE\\SOFTWARE\\KasperskyLab\\WmiHlp]\n\"IsReportedExpired\"=dword:00000001\n";
    let command = format!("{command} --language {language}");
    let outcome = keymend(&command).file("a.reg", export).run();
    assert!(outcome.code.is_some_and(|code| code < 2), "{command}: {outcome:?}");
    outcome.stdout
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn each_language_reads_as_it_was_read_once() {
    for language in LANGUAGES {
        let pages = [
            ("diagnosis", format!("diagnose a.reg --now {NOW}")),
            ("plan", format!("fix a.reg --no-input --now {NOW}")),
            (
                "letter",
                format!(
                    "ticket new a.reg --topic license-expired --to kaspersky --no-input --letter-language {language} --now {NOW}"
                ),
            ),
            ("help", "fix --help".to_owned()),
        ];
        for (name, command) in pages {
            insta::with_settings!({ description => command.clone(), prepend_module_to_snapshot => false }, {
                insta::assert_snapshot!(format!("tongue-{language}-{name}"), printed(&command, language));
            });
        }
    }
}

#[test]
fn days_are_counted_as_the_language_counts_them() {
    for (language, told) in [
        ("en", ["one day left", "2 days left", "5 days left", "21 days left", "22 days left"]),
        ("de", ["noch ein Tag", "noch 2 Tage", "noch 5 Tage", "noch 21 Tage", "noch 22 Tage"]),
        ("ru", ["остался 1 день", "осталось 2 дня", "осталось 5 дней", "остался 21 день", "осталось 22 дня"]),
        ("pl", ["został jeden dzień", "zostały 2 dni", "zostało 5 dni", "zostało 21 dni", "zostały 22 dni"]),
        ("ja", ["残り1日", "残り2日", "残り5日", "残り21日", "残り22日"]),
    ] {
        for (day, told) in ["2026-11-25", "2026-11-26", "2026-11-29", "2026-12-15", "2026-12-16"].into_iter().zip(told)
        {
            let facts =
                format!("{{\"facts\": {{\"product.family\": \"home\", \"license.expires_at\": \"{day}T10:00:01Z\"}}}}");
            let outcome = keymend(&format!("diagnose m.json --format nagios --now {NOW} --language {language}"))
                .file("m.json", facts)
                .run();
            assert!(outcome.stdout.contains(told), "{language} {told}: {outcome:?}");
        }
    }
}

/// Lines of a letter that repeat what the product printed.
const AS_PRINTED: [&str; 4] = ["  | ", "- Status des Lizenzschlüssels: ", "Bildschirmmeldung: ", "Produkt: "];

/// The English words of a letter that stand in no line of a product's own, which is kept as it was printed.
fn english(letter: &str) -> BTreeSet<String> {
    let is_own = |line: &&str| !line.contains("://") && !AS_PRINTED.iter().any(|start| line.starts_with(start));
    let words = letter.lines().filter(is_own).flat_map(|line| line.split(|letter: char| !letter.is_alphabetic()));
    words.map(str::to_lowercase).filter(|word| ENGLISH.contains(&word.as_str())).collect()
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_german_letter_has_no_english_word_whatever_it_was_read_from() {
    let examples = std::fs::read_dir(repository().join("examples")).unwrap();
    let (mut letters, mut files_read) = (0, 0);
    for folder in examples.map(|entry| entry.unwrap().path()) {
        let files = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
        for file in files.filter(|file| !file.ends_with("expected.toml")) {
            let source = file.to_string_lossy().into_owned();
            // In the ordinary tier each file brings one of the letters, in turn.
            let addressees = ["kaspersky", "shop", "admin"].into_iter().enumerate();
            files_read += 1;
            for (_, to) in addressees.filter(|(at, _)| tier::is_heavy() || files_read % 3 == *at) {
                let letter = keymend(&format!(
                    "ticket new --topic license-expired --to {to} --no-input --language de --letter-language de --now {NOW}"
                ));
                let outcome = letter.arg(&source).run();
                assert_eq!(outcome.code, Some(0), "{source}: {outcome:?}");
                assert_eq!(english(&outcome.stdout), BTreeSet::new(), "{source} to {to}:\n{}", outcome.stdout);
                letters += 1;
            }
        }
    }
    assert!(letters >= if tier::is_heavy() { 40 } else { 14 }, "only {letters} letters were read");
}

#[test]
fn an_english_letter_would_be_found() {
    let letter = printed(
        &format!("ticket new a.reg --topic license-expired --to kaspersky --no-input --letter-language en --now {NOW}"),
        "en",
    );
    assert!(english(&letter).len() > 5, "{letter}");
}
