//! Every error says what to do next.

use crate::formats::commands;
use crate::support::{Outcome, keymend, tier};

/// What somebody gets wrong, the exit code, and a part of what to do.
const WRONG: [(&str, i32, &str); 57] = [
    ("--answer foo.bar=1", 2, "you can answer: "),
    ("--answer license.foo=1", 2, "license.status"),
    ("--answer foo", 2, "write FACT=VALUE"),
    ("--answer license.expires_at=soon", 2, "a date such as 2026-11-24"),
    ("--answer attempt.error_code=broken", 2, "takes a code such as"),
    ("a.txt --topics /nonexist", 2, "name a folder of topic files"),
    ("a.txt --topics a.txt", 2, "name a folder of topic files"),
    ("a.txt --topics own", 3, "`keymend topics check --topics own` names every mistake"),
    ("templates check --dir /nonexist", 2, "name a folder of templates"),
    ("templates check --dir bad", 1, ""),
    ("ticket new --message 89479002 --letter-language xx", 2, "the languages are: de, en"),
    ("ticket new --message 89479002 --letter-language ../en", 2, "the languages are: de, en"),
    ("ticket new --message 89479002 --set foo", 2, "must be written FIELD=VALUE"),
    ("ticket new --message 89479002 --set foo=1", 2, "the fields are: "),
    ("ticket new --message 89479002 --mail foo", 2, "write it like help@example.org"),
    ("ticket new --message 89479002 --attach /no.log", 0, "check the path"),
    ("ticket new --message 89479002 --attach picture.png", 0, "by `--attach-unchecked FILE`"),
    ("ticket new --message 89479002 --attach-unchecked /no.png", 0, "check the path"),
    ("ticket new --message 89479002 --reveal order-number", 2, "leave out `--reveal"),
    ("ticket new --message 89479002 --topic nope", 2, "`keymend topics list` shows them all"),
    ("ticket new --message 89479002 --to foo", 2, "Valid values: kaspersky"),
    ("ticket show 99", 2, "`keymend ticket list` shows them all"),
    ("ticket send", 2, "`keymend ticket new` makes one"),
    ("ticket export 1 --bundle", 2, "`keymend ticket list` shows them all"),
    ("--message-file /no", 2, "pass its text with `--message`"),
    ("--message-file .", 2, "name a file with the message"),
    ("redact /no.log -o out", 2, "check the path. name a text file"),
    ("redact picture.png -o out", 2, "name a text file"),
    ("redact a.txt", 2, "Say where to write with `-o DIR`"),
    ("redact a.txt -o a.txt", 5, "choose another place"),
    ("redact a.txt -o out --keep code", 2, "takes another kind or a value."),
    ("redact a.txt -o out --map .", 5, "name another file with `--map`"),
    ("config set foo 1", 2, "`keymend config show` shows them all"),
    ("config set mail.port abc", 2, "a whole number"),
    ("config set name x --config a.txt/c.toml", 5, "with `--config FILE` or KEYMEND_CONFIG"),
    ("config show --config /nonexist", 2, "name a settings file"),
    ("config show --config .", 2, "name a settings file"),
    ("config show --config a.txt", 2, "name another with `--config`"),
    ("topics new A_B", 2, "write lower-case words"),
    ("topics new a-b", 2, "name a folder with `--dir`"),
    ("topics new a-b --dir a.txt/x", 5, "choose another place"),
    ("topics new license-expired --dir own", 2, "choose another id"),
    ("topics check --dir /nonexist", 2, "name a folder of topic files"),
    ("--format jsonl topics list", 2, "`keymend topics list --format jsonl`"),
    ("--all explain 89479002", 2, "`keymend explain --help` shows what it takes"),
    ("--now 2026-11-24T10:00:00Z -q fix a.txt", 2, "`keymend fix a.txt --now 2026-11-24T10:00:00Z -q`"),
    ("topics show nope", 2, "`keymend topics list` shows them all"),
    ("explain x --closest 9", 2, "Leave it out"),
    ("--as foo a.txt", 2, "The formats are"),
    ("--now yesterday", 2, "Write the time like"),
    ("a.txt --machine nope", 2, "name one of: a.txt"),
    ("fix a.txt --topic nope", 2, "`keymend topics list` shows them all"),
    ("- -", 2, "name a file"),
    ("nothere.txt", 2, "check the path"),
    ("explain KM-101 -o /nonexist/x", 5, "create the folder first"),
    ("explain KM-101 -o .", 5, "choose another place"),
    ("collect", 2, "Name the file to write"),
];

fn run(arguments: &str) -> Outcome {
    let run = keymend(arguments).file("a.txt", "x").file("own/x.md", "x").file("bad/en/subject.hbs", "{{#if}}");
    run.file("picture.png", b"\x89PNG\0\x01\x02\xff\xfe").run()
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn every_wrong_invocation_is_told_what_to_do() {
    let mut without = Vec::new();
    for (arguments, code, hint) in WRONG {
        let outcome = run(arguments);
        if outcome.code != Some(code) || !outcome.stderr.to_lowercase().contains(&hint.to_lowercase()) {
            without.push(format!("{arguments}: {:?}, not {code} and \"{hint}\": {}", outcome.code, outcome.stderr));
        }
    }
    assert!(without.is_empty(), "{}", without.join("\n"));
}

/// Words with which a sentence says what to do.
const TO_DO: [&str; 19] = [
    "name ",
    "choose ",
    "check ",
    "write ",
    "try ",
    "create ",
    "leave ",
    "did you mean",
    "give ",
    "pass ",
    "correct ",
    "possible are",
    "`keymend ",
    "takes ",
    "you can answer",
    "say ",
    "the fields are",
    "the languages are",
    "must be written",
];

/// The options of a command that take a value, as its help names them.
fn options(command: &str) -> Vec<String> {
    let help = keymend(&format!("{command} --help")).run().stdout;
    let words = help.lines().filter_map(|line| {
        let (name, value) = line.trim().split_once("--")?.1.split_once(' ')?;
        value.starts_with('<').then(|| format!("--{name}"))
    });
    words.collect()
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn no_option_of_any_command_is_refused_without_a_word_on_what_to_do() {
    let mut refused = 0;
    let mut taken = 0;
    let mut without = Vec::new();
    // Checking every topic takes long; its options are in the table above. The page stays open until it is closed; its
    // options are those of diagnosing.
    for command in commands().into_iter().filter(|command| command != "topics check" && command != "page") {
        for (at, option) in options(&command).into_iter().enumerate() {
            // In the ordinary tier each option gets one of the two, in turn.
            let values = ["/nonexist/x", "="].into_iter().enumerate();
            for (_, value) in values.filter(|(which, _)| tier::is_heavy() || which % 2 == at % 2) {
                let outcome = run(&format!("{command} {option}={value}"));
                if !matches!(outcome.code, Some(2 | 4..)) {
                    taken += 1;
                    continue;
                }
                refused += 1;
                let says = TO_DO.iter().any(|word| outcome.stderr.to_lowercase().contains(word));
                if !says {
                    without.push(format!("{command} {option}={value}: {}", outcome.stderr));
                }
            }
        }
    }
    assert!(without.is_empty(), "{}", without.join("\n"));
    assert!(refused > 100 && taken > 20, "{refused} refused, {taken} taken");
}

#[cfg(target_os = "linux")]
#[test]
fn help_that_cannot_be_printed_is_no_success() {
    for arguments in ["--help", "--version", "topics --help", "help fix"] {
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let folder = tempfile::tempdir().unwrap();
        let mut command = crate::support::binary(folder.path());
        let output = command.args(arguments.split(' ')).stdout(full).output().unwrap();
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(
            output.status.code() == Some(5) && stderr.contains("Cannot write to the standard output"),
            "{arguments}: {stderr}"
        );
    }
}

#[test]
fn the_check_that_a_new_topic_promises_names_its_blanks_in_a_working_copy() {
    let run = keymend("topics new lost-in-post").file("topics/other/.keep", "");
    let begun = run.run();
    assert!(begun.code == Some(0) && begun.stderr.contains("`keymend topics check`"), "{begun:?}");
    let checked = run.again("topics check");
    assert_eq!(checked.code, Some(1), "{checked:?}");
    assert!(checked.stdout.contains("topics/other/lost-in-post.md:"), "{checked:?}");
    assert!(checked.stderr.contains("its own and those in topics."), "{checked:?}");
}
