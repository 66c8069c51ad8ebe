//! What a person reads comes from a message: every sentence of the language `qps` stands in brackets (builds for
//! development alone have it), so that what stands outside them is data, or English that was forgotten.
#![cfg(debug_assertions)]

use crate::support::english::{STORY, forgotten};
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

#[test]
#[ignore = "long; .ci/run runs it"]
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

/// Each way in which a file of topics can be wrong, as what is replaced in one that is right, and by what.
const BROKEN: [(&str, &str); 36] = [
    ("+++\nid", "id"),
    ("when = \"reported\"", "when = 5"),
    ("when = \"reported\"", "when = \"reported and\""),
    ("when = \"reported\"", "when = \"zorb = yes\""),
    ("when = \"reported\"", "when = \"license.status > active\""),
    ("when = \"reported\"", "when = \"license.status in active\""),
    ("when = \"reported\"", "when = \"(reported\""),
    ("when = \"reported\"", "when = \"license.status\""),
    ("when = \"reported\"", "when = \"license.status = 'active\""),
    ("when = \"reported\"", "when = \"reported ; reported\""),
    ("when = \"reported\"", "when = \"license.expires_at <= now - x\""),
    ("when = \"reported\"", "when = \"license.status = dead\""),
    ("when = \"reported\"", "shoe = 1\nwhen = \"reported\""),
    ("owner = \"person\"", "owner = \"nobody-else\""),
    ("owner = \"person\"", "owner = \"kaspersky\""),
    ("checked = 2026-11-24", "checked = \"soon\""),
    ("checked = 2026-11-24", "checked = 5"),
    ("checked = 2026-11-24", "checked = "),
    ("since = \"0.1.0\"", "since = \"now\""),
    ("code = \"KM-900\"", "code = \"900\""),
    ("code = \"KM-900\"", "code = \"KM-101\""),
    ("id = \"x\"", "id = \"X y\""),
    ("title = \"It broke\"", "title = \"\""),
    ("title = \"It broke\"", "title = \"It\\u202e broke.\""),
    ("sources = []", "sources = [\"somewhere\"]"),
    ("sources = []", "sources = []\nrefines = [\"nope\"]"),
    ("sources = []", "sources = []\nrefines = [\"x\"]"),
    ("sources = []", "sources = []\nerror_codes = [\"7\"]"),
    ("sources = []", "sources = []\nexamples = [\"zorb\"]\ncounter_examples = [\"It broke apart\"]"),
    ("sources = []", "sources = []\nown_words = { need = \"nope\", unless = \"reported\" }"),
    ("[[step]]", "[[message]]\nlang = \"english\"\npattern = \"...\"\nbasis = \"documented\"\n\n[[step]]"),
    ("[[step]]", "[[message]]\nlang = \"en\"\npattern = \"Licence expired\"\nbasis = \"documented\"\n\n[[step]]"),
    ("check = \"Done\"", "check = \"\""),
    ("check = \"Done\"", "check = \"Done\"\nfinds = \"nope\""),
    ("check = \"Done\"", "check = \"Done\"\n\n[[step]]\nid = \"first\"\ntext = \"Do it\"\ncheck = \"Done\""),
    ("Why.\n", "TODO\u{1b}[0m\n"),
];

const TOPIC: &str = "+++\nid = \"x\"\ncode = \"KM-900\"\ntitle = \"It broke\"\nowner = \"person\"\nseverity = \"error\"\n\
    status = \"preview\"\nsince = \"0.1.0\"\nchecked = 2026-11-24\nsources = []\nwhen = \"reported\"\n\n\
    [[step]]\nid = \"first\"\ntext = \"Do it\"\ncheck = \"Done\"\n+++\n\nWhy.\n";

/// Files beside a topic that are wrong: words of another language, and stories.
const BESIDE: [(&str, &str); 9] = [
    ("x.en.md", "+++\n+++\n"),
    ("y.de.md", "+++\ntitle = \"Es geht nicht\"\n+++\n\nWarum.\n"),
    (
        "x.de.md",
        "+++\ntitle = \"It broke\"\nshoe = 1\n\n[step.second]\ntext = \"\"\ncheck = \"`x` {y}\"\n+++\n\nWarum.\n",
    ),
    (
        "x.fr.md",
        "+++\ntitle = \"Cass\u{e9}.\"\nattach = [\"un\"]\n\n[step.first]\ntext = \"a\"\ncheck = \"b\"\nwarning = \"c\"\n+++\n\n",
    ),
    ("x.nl.md", "nothing"),
    ("x.pl.md", "+++\ntitle = 5\n+++\n"),
    ("x.stories.toml", "language = \"xx\"\ntexts = [\"\", \"a\", \"a\", 5]\nshoe = 1\n"),
    ("nope.stories.toml", "texts = 5\n"),
    ("y.stories.toml", "texts = \n"),
];

#[test]
fn what_is_wrong_with_topics_stands_in_brackets() {
    // None of them hides another: one look at a folder names them all.
    let mut run = keymend("topics check --dir own --language qps").file("own/x.md", TOPIC);
    for (number, (right, wrong)) in BROKEN.iter().enumerate() {
        assert!(TOPIC.contains(right), "{right}");
        let own = TOPIC.replacen(right, wrong, 1).replace("id = \"x\"", &format!("id = \"x{number}\""));
        let own = own.replace("KM-900", &format!("KM-9{:02}", number + 1));
        run = run.file(&format!("own/{number}.md"), own);
    }
    for (name, text) in BESIDE {
        run = run.file(&format!("own/{name}"), text);
    }
    let outcome = run.file("own/no-text.md", b"\xff\xfe+").file("own/big.md", vec![b'a'; 20 << 20]).run();
    assert_eq!(outcome.code, Some(1), "{outcome:?}");
    let named = (0..BROKEN.len()).filter(|number| outcome.stdout.contains(&format!("own/{number}.md")));
    assert!(named.count() > 30, "{}", outcome.stdout);
    let left = [forgotten(&outcome.stdout), forgotten(&outcome.stderr)].concat();
    assert!(left.is_empty(), "not from a message:\n{}", left.join("\n"));
}

/// The commands whose pages of text are looked at in other shapes of the language.
const SHAPED: [&str; 8] = [
    "diagnose a.reg --all -v --now 2026-11-24T10:00:00Z",
    "diagnose --message 89479002 --now 2026-11-24T10:00:00Z",
    "explain KM-301",
    "explain ABCDE-12345-FGHJK-6789O",
    "fix a.reg --no-input --now 2026-11-24T10:00:00Z",
    "fix --help",
    "topics show license-expired",
    "fleet records.jsonl --format human",
];

#[test]
fn longer_words_and_words_from_right_to_left_stay_within_the_width_of_a_terminal() {
    let mut all = Vec::new();
    for language in ["qpl", "qpa"] {
        for command in SHAPED {
            let outcome = keymend(&format!("{command} --language {language}"))
                .file(
                    "a.reg",
                    "[HKEY_LOCAL_MACHINE\\SOFTWARE\\KasperskyLab\\WmiHlp]\n\"IsReportedExpired\"=dword:00000001\n",
                )
                .file("records.jsonl", "{\"id\":\"a\",\"facts\":{\"license.status\":\"expired\"}}\n")
                .run();
            assert!(outcome.code.is_some_and(|code| code < 4), "{command}: {outcome:?}");
            let text = outcome.stdout;
            assert!(!text.contains('\u{fffd}') && !text.trim().is_empty(), "{command}: {text}");
            for line in text.lines() {
                let is_typed = line.trim_start().starts_with("keymend ") || line.contains("://");
                let one_word = line.split_whitespace().count() < 2;
                let width = textwrap::core::display_width(line);
                let most = if command.ends_with("--help") { 100 } else { 80 };
                if width > most && !is_typed && !one_word {
                    all.push(format!("{language} {command}: {width} columns: {line}"));
                }
                // Whoever copies a command copies no mark.
                let typed = if is_typed { line.to_owned() } else { line.split('`').skip(1).step_by(2).collect() };
                if typed.contains(['\u{2068}', '\u{2069}']) {
                    all.push(format!("{language} {command}: a mark in a command: {line:?}"));
                }
            }
        }
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
}
