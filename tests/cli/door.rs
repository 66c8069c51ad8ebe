//! One door: a text is recognised alike wherever it is handed in.

use serde_json::Value;

use crate::support::{Keymend, NOW, keymend, tier};

/// A topic of somebody's own, with a code, a message that is documented and one that is not.
const OWN: &str = r#"+++
id = "seat-taken"
code = "KM-951"
title = "The seat of the tunnel is taken"
owner = "person"
severity = "error"
status = "preview"
since = "0.1.0"
checked = 2026-11-24
sources = ["https://support.example.org/tunnel"]
when = "reported or code.shape = wrong-length and policy.applied"
error_codes = ["kes:89479950"]
examples = ["Seat 12 of the tunnel licence is taken"]
counter_examples = ["the sun shines"]

[[message]]
lang = "en"
pattern = "Seat ... of the tunnel licence is taken"
basis = "paraphrased"

[[message]]
lang = "en"
pattern = "Tunnel licence error: no seat left"
basis = "documented"

[[step]]
id = "first"
text = "End another session"
check = "The window is green"
+++

Every licence of the tunnel has a number of seats.
"#;

/// Texts of every kind, the topic that each names, and the shape of what was typed as a code.
const TEXTS: [(&str, Option<&str>, Option<&str>); 34] = [
    // Our own names.
    ("KM-202", Some("license-expired"), None),
    (" km-101 ", Some("previous-license-not-found"), None),
    ("license-expired", Some("license-expired"), None),
    ("Previous-License-Not-Found", Some("previous-license-not-found"), None),
    ("Keymend says KM-202, what now?", Some("license-expired"), None),
    ("KM-951", Some("seat-taken"), None),
    ("seat-taken", Some("seat-taken"), None),
    // Messages.
    ("Enter the previous activation code", Some("previous-license-not-found"), None),
    ("License has expired", Some("license-expired"), None),
    ("Die Lizenz ist abgelaufen", Some("license-expired"), None),
    ("expired", Some("license-expired"), None),
    ("Tunnel licence error: no seat left", Some("seat-taken"), None),
    ("Seat 12 of the tunnel licence is taken", Some("seat-taken"), None),
    // A pasted window, by its lines.
    ("License status: expired\nReserve code: none", Some("license-expired"), None),
    // Error codes.
    ("89479002", Some("code-unknown-to-server"), None),
    ("0x8947900a", Some("license-storage-damaged"), None),
    ("kes:89479002", Some("code-unknown-to-server"), None),
    ("kesl:65", None, None),
    ("error 89479002 shown", Some("code-unknown-to-server"), None),
    ("89479950", Some("seat-taken"), None),
    // What is typed as a code.
    ("ABCDE-12345-FGHJK-67890", None, Some("activation-code")),
    ("ABCDE-12345-FGHJK-6789", Some("code-mistyped"), Some("wrong-length")),
    ("my code ABCDE-12345-FGHJK-67890 is refused", None, Some("activation-code")),
    ("4005556667778", Some("not-an-activation-code"), Some("order-number")),
    ("0123-456789-12345678", Some("not-an-activation-code"), Some("license-number")),
    ("my licence is 0123-456789-12345678", None, None),
    ("I typed 0123-456789-12345678 and it is refused", Some("not-an-activation-code"), Some("license-number")),
    ("the file 1A2B3C4D.key does not fit my Kaspersky at home", Some("business-key-in-home-product"), None),
    ("my key 0F3A1B2C-1111-2222-3333-444455556666 is blocked", Some("code-blocked"), None),
    // Own words.
    ("The activation code you entered is invalid", Some("code-mistyped"), None),
    ("продлить", None, None),
    ("debited yesterday by 2Checkout", Some("auto-renewal-pending"), None),
    ("how do I bake bread", None, None),
    ("zxcv qwer", None, None),
];

fn with(run: Keymend) -> Keymend {
    run.file("own/seat.md", OWN)
}

/// What a command says to a text, behind `--`, because a text may begin with a minus.
fn json(command: &str, text: &str) -> Value {
    let options = format!("{command} --topics own --format json --now {NOW} --");
    with(keymend(&options).arg(text)).run().json()
}

fn shape_of(diagnosis: &Value) -> Option<&str> {
    let facts = diagnosis["facts"].as_array().unwrap();
    facts.iter().find(|fact| fact["id"] == "code.shape").and_then(|fact| fact["value"].as_str())
}

/// What the person mentioned in passing, as a diagnosis knows it.
fn knows(diagnosis: &Value, fact: &Value, value: &Value) -> bool {
    diagnosis["facts"].as_array().unwrap().iter().any(|known| known["id"] == *fact && known["value"] == *value)
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_text_is_recognised_alike_wherever_it_is_handed_in() {
    let mut wrong = Vec::new();
    for (at, (text, topic, shape)) in TEXTS.into_iter().enumerate() {
        let explained = json("explain", text);
        let given =
            if explained["verdict"] == "not-recognised" { None } else { explained["topics"][0]["topic"].as_str() };
        let mut expect = |what: &str, is: bool, found: String| {
            if !is {
                wrong.push(format!("{text:?}, {what}: {found}"));
            }
        };
        expect("explain", given == topic && explained["code_shape"].as_str() == shape, explained.to_string());
        // In the ordinary tier the other faces get every third text.
        if !tier::is_heavy() && at % 3 != 0 {
            continue;
        }
        let alone = json("", text);
        expect("keymend", alone == explained, alone.to_string());
        let message = format!("--message={text}");
        let diagnosis = with(keymend("diagnose --topics own --format json --now").arg(NOW).arg(&message)).run().json();
        let words = with(keymend("diagnose note.txt --as words --topics own --format json --now").arg(NOW))
            .file("note.txt", text)
            .run()
            .json();
        for (face, diagnosis) in [("--message", &diagnosis), ("--as words", &words)] {
            let top = diagnosis["findings"][0]["topic"].as_str();
            expect(face, top == topic && shape_of(diagnosis) == shape, format!("{top:?}, {:?}", shape_of(diagnosis)));
            for said in explained["said"].as_array().unwrap() {
                expect(face, knows(diagnosis, &said["fact"], &said["value"]), said.to_string());
            }
        }
        let log = with(keymend("diagnose a.log --as log --topics own --format json --now").arg(NOW))
            .file("a.log", format!("2026-11-20 10:00:00 {}\n", text.replace('\n', " ")))
            .run()
            .json();
        // A log states less than a person says; what it states is never read as another topic.
        let top = log["findings"][0]["topic"].as_str();
        expect("a log", top.is_none() || top == topic, format!("{top:?}"));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_a_log_states_is_recognised_as_the_same_message_is() {
    for (line, topic) in [
        ("licence check: error=89479002", "code-unknown-to-server"),
        ("license error=89479950", "seat-taken"),
        ("Tunnel licence error: no seat left", "seat-taken"),
        ("License has expired", "license-expired"),
        ("Die Lizenz ist abgelaufen", "license-expired"),
        ("Licenza scaduta o chiave di licenza scaduta.", "code-expired"),
        ("A licença está prestes a expirar", "license-ends-soon"),
        ("there is no license for supplied activation code", "code-unknown-to-server"),
    ] {
        let log = with(keymend("diagnose a.log --as log --topics own --format json --now").arg(NOW))
            .file("a.log", format!("2026-11-20 10:00:00 {line}\n"))
            .run()
            .json();
        let message = format!("--message={line}");
        let said = with(keymend("diagnose --topics own --format json --now").arg(NOW).arg(&message)).run().json();
        for found in [&log, &said] {
            assert_eq!(found["findings"][0]["topic"], topic, "{line}: {found:#}");
            assert_eq!(found["findings"][0]["verdict"], "confirmed", "{line}");
        }
    }
}

#[test]
fn a_text_with_an_answer_is_the_message_of_a_case() {
    let run =
        |arguments: &str| keymend(&format!("{arguments} --answer purchase.paid=yes --format json --now {NOW}")).run();
    assert_eq!(run("89479002").json(), run("--message 89479002").json());
    assert_eq!(run("KM-202").json(), run("--message KM-202").json());
}

/// Bare words of a text, whatever its markup.
fn bare(text: &str) -> String {
    let mut inside_tag = false;
    let text: String = text
        .replace("&quot;", "\"")
        .replace("&#x27;", "'")
        .replace("&#x60;", "`")
        .chars()
        .map(|c| {
            let is_shown = !inside_tag && c != '<';
            inside_tag = c == '<' || inside_tag && c != '>';
            if is_shown && c.is_alphanumeric() { c } else { ' ' }
        })
        .collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn every_layout_says_the_same_of_a_code() {
    for text in [
        "ABCDE-12345-FGHJK-6789O",
        "ABCDE-12345-FGHJK-6789",
        "my code ABCDE-12345-FGHJK-6789O was refused yesterday",
        "kesl:65",
    ] {
        let run = |format: &str| {
            keymend("explain")
                .arg(text)
                .arg("--format")
                .arg(format)
                .arg("--now")
                .arg(NOW)
                .arg("--language")
                .arg("en")
                .run()
        };
        let json = run("json").json();
        let problems: Vec<&str> = json["code_problems"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
        assert_eq!(problems.is_empty(), text == "kesl:65", "{text}: {json}");
        let human = run("human").stdout;
        // A command is for whoever sits at a terminal.
        let no_command = |paragraph: &&str| !paragraph.contains("    keymend ");
        let last = human.trim_end().rsplit("\n\n").find(no_command).unwrap().to_owned();
        for format in ["human", "markdown", "html"] {
            let said = bare(&run(format).stdout);
            for problem in &problems {
                assert!(said.contains(&bare(problem)), "{format} of {text} lacks \"{problem}\": {said}");
            }
            for sentence in ["If this is an activation code", "Form "] {
                assert_eq!(said.contains(sentence), !problems.is_empty(), "{format} of {text}: {said}");
            }
            assert!(
                last.contains("http") || said.contains(&bare(&last)),
                "{format} of {text} lacks \"{last}\": {said}"
            );
        }
    }
}

#[test]
fn what_cannot_be_undone_is_said_beside_its_step_and_a_letter_is_offered() {
    let told = "I reinstalled my computer and bought a renewal card, now it wants the old code, which I no longer have";
    let said = |text: &str, more: &str| {
        let out = keymend(&format!("explain --language en --now {NOW} {more}")).arg(text).run().stdout;
        out.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    for text in [told, "KM-101", "previous-license-not-found"] {
        let out = said(text, "");
        let (step, warning) =
            (out.find("I agree to decrease").unwrap(), out.find("This cannot be undone: you").unwrap());
        assert!(step < warning, "{text}: {out}");
        let named = out.contains("keymend ticket new --topic previous-license-not-found");
        assert_eq!(named, text != told, "{text}: {out}");
        assert_eq!(out.contains("keymend ticket new --message"), text == told, "{text}: {out}");
        assert!(said(text, "--format markdown").contains("This cannot be undone: you"), "{text}");
    }
    // A licence that is active, and a question, need no letter.
    for text in ["KM-001", "Can I use my Kaspersky licence on my phone as well?"] {
        assert!(!said(text, "").contains("ticket new"), "{text}");
    }
}

#[test]
fn a_key_file_by_its_name_alone_is_asked_about() {
    let explained = json("explain", "1A2B3C4D.key");
    assert_eq!(explained["verdict"], "not-recognised", "{explained}");
    assert_eq!(explained["code_shape"], "key-file", "{explained}");
    assert_eq!(explained["topics"][0]["topic"], "business-key-in-home-product", "{explained}");
}

#[test]
fn nobody_is_sent_away_for_words_alone() {
    let text = "the laptop is slow since yesterday and the printer does not print";
    let explained = keymend("explain --language en").arg(text).run();
    assert!(explained.stdout.starts_with("? "), "{explained:?}");
    assert!(explained.stdout.contains("Not sure."), "{explained:?}");
    let certain = keymend("explain --language en not-a-license-problem").run();
    assert!(certain.stdout.starts_with("✓ "), "{certain:?}");
}

#[test]
fn a_list_of_a_topic_is_laid_out_as_a_list() {
    for (format, item) in
        [("human", "\n  - the licence key"), ("markdown", "\n- the licence key"), ("html", "<li>the licence key")]
    {
        let outcome = keymend("explain KM-104 --language en --format").arg(format).run();
        assert!(outcome.stdout.contains(item), "{format}: {}", outcome.stdout);
        assert!(!outcome.stdout.contains("## What not") || format == "markdown", "{}", outcome.stdout);
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_fact_at_the_end_of_a_long_text_is_not_lost() {
    let long = format!("{} error 89479002", "what a day ".repeat(300));
    let report = keymend("diagnose --language en --message").arg(&long).arg("--now").arg(NOW).run();
    assert!(report.stdout.contains("error 89479002\""), "{}", report.stdout);
    let longer = format!("{long} {}", "and more ".repeat(1_000));
    for format in ["human", "markdown", "html"] {
        let report = keymend("diagnose --language en --message").arg(&longer).arg("--format").arg(format).run();
        assert!(report.stdout.contains("--message-file FILE"), "{}", report.stdout);
        let said = bare(&report.stdout);
        assert!(said.contains("save the text to a file first"), "{said}");
    }
}
