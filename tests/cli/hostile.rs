//! Whatever is read: a clear answer, no panic, no escape sequence on the terminal, no code in any output.

use crate::support::{NOW, keymend, tier};

const GOOD: &str = include_str!("../../examples/expired-linux/app-info.txt");

#[test]
fn one_bad_source_never_hides_the_good_ones() {
    let outcome = keymend("diagnose bad.bin empty.txt missing.txt good.txt --format json --now")
        .arg(NOW)
        .file("bad.bin", [0u8, 159, 146, 150, 0, 1, 2, 3])
        .file("empty.txt", "")
        .file("good.txt", GOOD)
        .run();
    let document = outcome.json();
    assert_eq!(document["findings"][0]["topic"], "license-expired");
    let entries = document["could_not_check"].as_array().unwrap();
    let sources: Vec<&str> = entries.iter().map(|entry| entry["source"].as_str().unwrap()).collect();
    assert_eq!(sources.len(), 3, "{entries:?}");
    assert!(entries.iter().all(|entry| !entry["advice"].as_str().unwrap().is_empty()), "{entries:?}");
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn every_kind_of_rubbish_gives_a_clear_answer() {
    let deep = "[".repeat(200_000);
    let cut = &GOOD.as_bytes()[..GOOD.len() / 2];
    let mut unmarked: Vec<u8> = GOOD.encode_utf16().flat_map(u16::to_le_bytes).collect();
    unmarked.pop();
    let cases: [(&str, &[u8]); 6] = [
        ("deep.json", deep.as_bytes()),
        ("cut.txt", cut),
        ("odd-utf16.txt", &unmarked),
        ("nul.txt", &[0; 4096]),
        ("header-only.reg", b"Windows Registry Editor Version 5.00\r\n"),
        ("broken.reg", b"Windows Registry Editor Version 5.00\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\KasperskyLab\r\n\"a\"=dword:zz\r\n"),
    ];
    for (name, bytes) in cases {
        for arguments in ["", "--as control", "--as registry", "--as facts", "--as words"] {
            let outcome = keymend(&format!("diagnose {name} {arguments}")).file(name, bytes).run();
            assert!(matches!(outcome.code, Some(0 | 1 | 3)), "{name} {arguments}: {outcome:?}");
            assert!(!outcome.stderr.contains("panicked"), "{outcome:?}");
        }
    }
}

#[test]
fn no_escape_sequence_reaches_the_terminal() {
    let evil = GOOD.replace(
        "Kaspersky Endpoint Security 12.2 for Linux",
        "Kaspersky \u{1b}]0;owned\u{7}\u{1b}[2J\u{202e}12.2 for Linux",
    );
    let name = "a\u{1b}[31mb.txt";
    for format in ["human", "json"] {
        for arguments in ["diagnose -v --color never --format", "ticket new --topic license-expired --format"] {
            let outcome = keymend(&format!("{arguments} {format}")).arg(name).file(name, &evil).run();
            let shown = outcome.stdout + &outcome.stderr;
            let hidden = shown.chars().find(|c| c.is_control() && *c != '\n' || *c == '\u{202e}');
            assert_eq!(hidden, None, "{shown:?}");
        }
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn an_activation_code_is_in_no_output_whatever_way_it_came_in() {
    let code = "QWERT-24680-ZXCVB-13579";
    let bare = code.replace('-', "");
    let story = format!("I typed {code} and {bare} into the window, it says the activation code is blocked");
    let key = "0F3A1B2C-1111-2222-3333-444455556666";
    let registry = format!(
        "Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\KasperskyLab\\AVP21.3\\environment]\r\n\
         \"ProductName\"=\"Kaspersky {code}\"\r\n\"ActivationCode1\"=\"{code}\"\r\n\"TrialActCode\"=\"{bare}\"\r\n"
    );
    for format in ["human", "json", "jsonl"] {
        for command in ["diagnose -v --all", "ticket new --topic code-blocked"] {
            let outcome = keymend(&format!("{command} --format {format} story.txt export.reg --message"))
                .arg(&format!("{story} {key}"))
                .arg("--answer")
                .arg(&format!("product.name=KIS {code}"))
                .file("export.reg", &registry)
                .file("story.txt", &story)
                .run();
            let shown = outcome.stdout + &outcome.stderr;
            for secret in [code, &bare, "24680-ZXCVB", "24680ZXCVB", key, "1111-2222"] {
                assert!(!shown.contains(secret), "{secret} in {shown}");
            }
        }
    }
}

#[test]
fn a_great_file_is_read_within_its_budget() {
    let filler = "x".repeat(1 << 20);
    let mut text = GOOD.to_owned();
    (0..64).for_each(|_| text.push_str(&filler));
    let outcome = keymend("diagnose great.txt --format json --now").arg(NOW).file("great.txt", &text).run();
    assert_eq!(outcome.json()["findings"][0]["topic"], "license-expired");
}

/// What a terminal would act on: controls other than line ends, and what turns the direction of writing.
fn acted_on(shown: &str) -> Option<char> {
    shown.chars().find(|c| c.is_control() && *c != '\n' || ('\u{202a}'..='\u{202e}').contains(c))
}

/// A topic with the same words at each place where a person reads them.
fn topic_with(words: &str, body: &str) -> String {
    format!(
        "+++\nid = \"trap\"\ncode = \"KM-990\"\ntitle = \"{words}\"\nowner = \"shop\"\nseverity = \"error\"\n\
         status = \"stable\"\nsince = \"0.1.0\"\nchecked = 2026-11-24\nsources = [\"https://example.org/\"]\n\
         when = \"license.status = expired\"\n[[step]]\nid = \"one\"\ntext = \"{words}\"\ncheck = \"{words}\"\n\
         [form]\naddressee = \"shop\"\ntemplate = \"shop\"\nfields = [\"problem\"]\n+++\n\n{body}\n"
    )
}

#[test]
fn no_topic_and_no_name_of_a_file_brings_an_escape_sequence() {
    let good = topic_with("Words", "Why it happens.");
    let titled = topic_with(r"red \u001b[31m", "Why it happens.");
    let turned = topic_with(r"red \u202e", "Why it happens.");
    let body = topic_with("Words", "Why \u{1b}[31m it happens.");
    let name = "x\u{1b}[31m\u{202e}";
    let commands: [&[&str]; 6] = [
        &["explain", "trap"],
        &["topics", "list"],
        &["topics", "check"],
        &["diagnose", "good.txt"],
        &["topics", "list", "--config", name],
        &["topics", "list", "--topics", name],
    ];
    for arguments in commands {
        let topics = [(&body, true), (&good, false), (&titled, true), (&turned, true)];
        // A check reads and tries every topic that there is, which takes seconds each time.
        let tried = if arguments == ["topics", "check"] && !tier::is_heavy() { 1 } else { topics.len() };
        for (topic, refused) in topics.into_iter().take(tried) {
            let mut run = keymend("--color never").file("own/trap.md", topic).file("good.txt", GOOD);
            for argument in arguments {
                run = run.arg(argument);
            }
            if !arguments.contains(&"--topics") {
                run = run.arg("--topics").arg("own");
            }
            let outcome = run.run();
            let shown = outcome.stdout + &outcome.stderr;
            assert!(!shown.is_empty() && acted_on(&shown).is_none(), "{arguments:?}: {shown:?}");
            assert!(!refused || arguments.contains(&name) || shown.contains("U+"), "{arguments:?}: {shown}");
        }
    }
}

#[test]
fn a_folder_that_somebody_changed_brings_no_escape_sequence() {
    let made = keymend("ticket new good.txt --topic license-expired --color never").file("good.txt", GOOD);
    assert_eq!(made.run().code, Some(0));
    let tickets = walk(&made.folder());
    for file in tickets.iter().filter(|file| file.to_string_lossy().contains("tickets")) {
        if let Ok(text) = std::fs::read_to_string(file) {
            let changed = text.replace("xpired", "x\\u001b[31m\\u202epired");
            std::fs::write(file, changed.replace("licence", "li\u{202e}cence")).unwrap();
        }
    }
    for arguments in ["ticket list", "ticket show 1", "ticket list --format json", "ticket show 1 --format json"] {
        let outcome = made.again(&format!("{arguments} --color never"));
        let shown = outcome.stdout + &outcome.stderr;
        assert!(!shown.is_empty() && acted_on(&shown).is_none(), "{arguments}: {shown:?}");
    }
}

/// Every file below a folder.
fn walk(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { walk(&path) } else { vec![path] }).collect()
}

#[cfg(target_os = "linux")]
#[test]
fn what_a_shell_hands_over_is_read_and_a_pipe_on_the_disk_never_waits() {
    use crate::support::shell;
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("good.txt"), GOOD).unwrap();
    assert!(std::process::Command::new("mkfifo").arg(folder.path().join("pipe")).status().unwrap().success());
    let run = |line: &str| {
        let outcome = shell(folder.path(), line).output().unwrap();
        String::from_utf8(outcome.stdout).unwrap() + &String::from_utf8(outcome.stderr).unwrap()
    };
    let handed = run(r#"cat good.txt | { exec 7<&0; "$0" diagnose /dev/fd/7 --color never; }"#);
    assert!(handed.contains("license-expired"), "{handed}");
    let waits = run(r#""$0" diagnose pipe --color never"#);
    assert!(waits.contains("`pipe` is a pipe or a device"), "{waits}");
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn of_a_long_text_no_secret_of_either_end_is_shown_and_a_code_in_its_middle_is_read() {
    let secret = "my password is Nuvola1954!\n";
    let filling = "nothing is told in this line of the text\n".repeat(4_000);
    let text = format!("{secret}{filling}error 89479002\n{filling}{secret}my licence has expired\n");
    let outcome = keymend("explain -").stdin(text).run();
    assert!(!outcome.stdout.contains("Nuvola") && outcome.stdout.contains("89479002"), "{outcome:?}");
    assert!(outcome.stderr.contains("password"), "{outcome:?}");
}
