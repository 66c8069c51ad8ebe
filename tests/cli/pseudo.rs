//! What a person reads comes from a message: every sentence of the language `qps` stands in brackets (builds for
//! development alone have it), so that what stands outside them is data, or English that was forgotten.
#![cfg(debug_assertions)]

use std::sync::LazyLock;

use crate::support::{NOW, keymend};

/// What commands print, of which every line is read.
const COMMANDS: [&str; 87] = [
    "diagnose --message 89479002",
    "diagnose a.reg",
    "diagnose a.reg --message-file story.txt --all -v",
    "diagnose bad.zip empty.txt nothing.bin a.reg",
    "diagnose nothere.txt",
    "diagnose --answer nothing",
    "diagnose --answer license.status=dead",
    "diagnose --formt x",
    "explain 89479002",
    "explain ABCDE-12345-FGHJK-6789O",
    "explain something-else",
    "explain KM-101",
    "fix a.reg --no-input",
    "fix --topic nope",
    "topics show nope",
    "config set shoe-size 43",
    "config set mail.port many",
    "config show --config bad.toml",
    "redact a.reg --show",
    "redact nothing.bin --show",
    "ticket new --topic license-expired --to kaspersky --no-input --letter-language en",
    "ticket new --topic license-expired --set shoe=1",
    "ticket list",
    "ticket send 7",
    "templates check",
    "templates check --dir /nonexist",
    "topics new Foo",
    "topics new foo-bar --dir t",
    "fleet records.jsonl --format human",
    "fleet nothere --format human",
    "fleet records.jsonl --resume",
    "fleet - -",
    "compare nothere a.reg",
    "compare a.reg a.reg",
    "compare nothing.bin a.reg",
    "compare records.jsonl other.jsonl",
    "collect -o /nonexist/x.zip",
    "collect",
    "diagnose facts.json",
    "diagnose a.reg --as nothing",
    "diagnose a.reg --machine nobody",
    "diagnose - -",
    "diagnose a.reg --format html -o /nonexist/x",
    "diagnose a.reg --format oneline",
    "diagnose --message-file nothere.txt",
    "diagnose --topics /nonexist a.reg",
    "fix a.reg --no-input --remind /nonexist/x.ics",
    "fix --restart --no-input a.reg",
    "fix --help",
    "fleet --help",
    "compare --help",
    "page --help",
    "ticket --help",
    "ticket send --help",
    "redact --help",
    "schema nothing",
    "schema --help",
    "completions nothing",
    "redact",
    "redact nothere.txt -o out",
    "redact a.reg -o out",
    "redact a.reg -o out --map bad.toml",
    "redact a.reg --keep code --show",
    "config set",
    "config set mail.password x",
    "config set providers /nonexist",
    "ticket show 1",
    "ticket show many",
    "ticket export 1",
    "ticket close 1",
    "ticket edit 1 --set shoe=1",
    "ticket new a.reg --to nobody",
    "ticket new a.reg --no-input --letter-language xx",
    "ticket new a.reg --no-input --to provider --mail nothing",
    "explain --closest 2 zorb",
    "explain --closest 99 trouble",
    "templates check --dir ours",
    "nothere.txt",
    "diagnos a.reg",
    "a.reg --verbos",
    "explain",
    "explain kss:204",
    "desk open story.txt --template nothere",
    "desk triage nothere",
    "desk triage nothing.bin",
    "desk open empty.txt",
    "desk triage --help",
];

const STORY: &str = "My licence expired and the code is refused";

/// The words of topics and of letters, which have languages of their own, and what files of the test hold.
static DATA: LazyLock<String> = LazyLock::new(|| {
    let mut text = String::new();
    let mut folders = vec![std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("topics")];
    while let Some(folder) = folders.pop() {
        for path in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
            } else {
                text.push_str(&std::fs::read_to_string(path).unwrap());
            }
        }
    }
    letters(&(text + STORY))
});

/// The letters of a text, so that marks of Markdown and line breaks play no part.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// What stands outside the brackets of a text, with the backticks in them; brackets may go over lines.
fn outside(text: &str) -> String {
    let mut depth = 0_usize;
    let mut rest = String::new();
    for c in text.chars() {
        match c {
            '⟦' => depth += 1,
            '⟧' => {
                depth = depth.saturating_sub(1);
                rest.push(' ');
            }
            c if depth == 0 || matches!(c, '`' | '\n') => rest.push(c),
            _ => {}
        }
    }
    rest
}

/// What another library says of a file: it comes last in a sentence of ours, in its own words.
const OF_LIBRARIES: [&str; 3] = ["Zip archive: ", "TOML parse error", "Error rendering "];

/// Two words of English beside each other that are neither a command, a path, nor what a topic or the person says.
fn forgotten(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for line in outside(text).lines() {
        // Commands, options and names stand between backticks, or a whole line is one.
        let bare: String = line.split('`').step_by(2).collect::<Vec<_>>().join(" ");
        let line = bare.trim().trim_start_matches("keymend:").trim();
        if line.starts_with("keymend ") || line.starts_with('|') || OF_LIBRARIES.iter().any(|said| line.contains(said))
        {
            continue;
        }
        let words: Vec<&str> = line.split_whitespace().collect();
        let is_word = |word: &str| word.chars().count() > 1 && word.chars().all(|c| c.is_ascii_lowercase());
        let is_data = |from: usize| {
            // Four words around the two, which a topic has in this order.
            let windows =
                (from.saturating_sub(2)..=from).map(|start| words[start..words.len().min(start + 4)].concat());
            windows.map(|window| letters(&window)).any(|window| DATA.contains(&window))
        };
        let beside = |at: &usize| is_word(words[*at]) && is_word(words[at + 1]) && !is_data(*at);
        if (0..words.len().saturating_sub(1)).any(|at| beside(&at)) {
            found.push(line.to_owned());
        }
    }
    found
}

#[test]
fn what_a_person_reads_stands_in_brackets() {
    let mut all = Vec::new();
    for command in COMMANDS {
        let outcome =
            keymend(&format!("{command} --language qps --now {NOW}").replace(
                "--now 2026-11-24T10:00:00Z",
                if takes_now(command) { "--now 2026-11-24T10:00:00Z" } else { "" },
            ))
            .file(
                "a.reg",
                "[HKEY_LOCAL_MACHINE\\SOFTWARE\\KasperskyLab\\WmiHlp]\n\"IsReportedExpired\"=dword:00000001\nbroken\n",
            )
            .file("story.txt", STORY)
            .file("bad.zip", "PK\u{3}\u{4}x")
            .file("empty.txt", "")
            .file("nothing.bin", "\u{0}\u{1}\u{2}")
            .file("bad.toml", "shoe = 1\n")
            .file("facts.json", "{\"a\": 1}")
            .file("records.jsonl", "{\"id\":\"a\",\"facts\":{\"license.status\":\"expired\"}}\nnope\n")
            .file("other.jsonl", "{\"id\":\"b\",\"facts\":{\"license.status\":\"active\"}}\n")
            .file("ours/layout/shop.hbs", "one\n{{colour}}")
            .run();
        let is_letter = command.starts_with("ticket new") && outcome.code == Some(0);
        let texts = if is_letter { vec![outcome.stderr] } else { vec![outcome.stdout, outcome.stderr] };
        if !texts.concat().contains('⟦') && !texts.concat().trim().is_empty() {
            all.push(format!("{command}: nothing of it is from a message: {texts:?}"));
        }
        all.extend(texts.iter().flat_map(|text| forgotten(text)).map(|line| format!("{command}: {line}")));
    }
    assert!(all.is_empty(), "not from a message:\n{}", all.join("\n"));
}

fn takes_now(command: &str) -> bool {
    ["diagnose", "explain", "fix", "ticket new"].iter().any(|name| command.starts_with(name))
}

#[test]
fn english_outside_the_brackets_is_seen() {
    assert_eq!(forgotten("⟦Licence⟧⟦: ⟧gone since long\n"), ["gone since long"]);
    assert_eq!(forgotten("⟦Run ⟧`keymend fix a.txt`⟦.⟧\n/a/b.txt 3 x\n"), Vec::<String>::new());
}
