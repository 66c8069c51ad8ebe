//! Each command has the formats that it lists, and refuses the rest by name.

use crate::support::{NOW, Outcome, keymend};

const EXPIRED: &str = include_str!("../../examples/expired-linux/app-info.txt");
const ACTIVE: &str = include_str!("../../examples/active-linux/app-info.json");

const ALL: [&str; 6] = ["human", "json", "jsonl", "markdown", "html", "eml"];
const DOCUMENT: &[&str] = &["human", "json", "jsonl", "markdown", "html"];
const LIST: &[&str] = &["human", "json", "jsonl"];

/// Every command that prints, and the formats that it has.
const COMMANDS: [(&str, &[&str]); 14] = [
    ("diagnose a.txt", DOCUMENT),
    ("a.txt", DOCUMENT),
    ("explain KM-101", DOCUMENT),
    ("fix a.txt --no-input", DOCUMENT),
    ("ticket new a.txt", &ALL),
    ("ticket list", LIST),
    ("topics list", LIST),
    ("topics show KM-101", LIST),
    ("config show", LIST),
    ("config path", &[]),
    ("collect", &[]),
    ("redact a.txt", &[]),
    ("man", &[]),
    ("schema topics", &[]),
];

fn run(command: &str, format: &str) -> Outcome {
    keymend(&format!("{command} --format {format}")).file("a.txt", EXPIRED).run()
}

#[test]
fn what_a_command_lists_it_can_do_and_the_rest_is_refused_by_name() {
    for (command, has) in COMMANDS {
        for format in ALL {
            let outcome = run(command, format);
            if has.contains(&format) {
                assert!(matches!(outcome.code, Some(0 | 1)), "{command} --format {format}: {outcome:?}");
                assert!(!outcome.stdout.is_empty() || command == "ticket list", "{command} --format {format}");
            } else {
                assert_eq!((outcome.code, outcome.stdout.as_str()), (Some(2), ""), "{command} --format {format}");
                let named = outcome.stderr.contains(format) || outcome.stderr.contains("--format");
                assert!(named, "{command} --format {format}: {}", outcome.stderr);
            }
        }
    }
}

#[test]
fn every_list_is_accepted_by_its_own_schema_and_its_lines_are_documents() {
    for (command, schema) in [
        ("topics list", "topics"),
        ("topics show KM-101", "topic"),
        ("config show", "settings"),
        ("ticket list", "tickets"),
        ("explain KM-101", "explanation"),
        ("a.txt", "diagnosis"),
    ] {
        let document = run(command, "json").json();
        let validator = jsonschema::validator_for(&keymend(&format!("schema {schema}")).run().json()).unwrap();
        let errors: Vec<String> = validator.iter_errors(&document).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{command}: {errors:?}");
        for line in run(command, "jsonl").stdout.lines() {
            assert!(serde_json::from_str::<serde_json::Value>(line).unwrap().is_object(), "{command}: {line}");
        }
    }
}

#[test]
fn a_page_names_the_finding_its_proof_and_its_steps_and_holds_no_markup_of_others() {
    let hostile = EXPIRED.replace("12.2", "<script>alert(1)</script> 12.2");
    for format in ["markdown", "html"] {
        let run = keymend(&format!("a.txt --format {format} --now {NOW}")).file("a.txt", &hostile);
        let page = run.run().stdout;
        for part in ["The licence has expired", "How we know", "line 6", "What to do", "What was looked at"] {
            assert!(page.contains(part), "{format} lacks {part}: {page}");
        }
        assert!(!page.contains("<script"), "{page}");
        let explained = keymend(&format!("explain KM-101 --format {format}")).run().stdout;
        assert!(explained.contains("What to do") && explained.contains("Sources"), "{explained}");
    }
}

#[test]
fn several_machines_are_several_documents_in_any_order() {
    let mut documents = Vec::new();
    for order in ["b/active.json a/expired.txt", "a/expired.txt b/active.json"] {
        let run = keymend(&format!("{order} --format json --now {NOW}"));
        let outcome = run.file("a/expired.txt", EXPIRED).file("b/active.json", ACTIVE).run();
        assert_eq!(outcome.code, Some(1), "{outcome:?}");
        let document = outcome.json();
        assert_eq!(document["schema"], "keymend.diagnoses/1");
        let validator = jsonschema::validator_for(&keymend("schema diagnoses").run().json()).unwrap();
        assert!(validator.is_valid(&document));
        let verdicts: Vec<_> = document["diagnoses"].as_array().unwrap().iter().map(|one| &one["verdict"]).collect();
        assert_eq!(verdicts, ["problem", "nothing-wrong"]);
        documents.push(document.clone());
    }
    assert_eq!(documents[0], documents[1]);
    let lines = keymend(&format!("a/expired.txt b/active.json --format jsonl --now {NOW}"))
        .file("a/expired.txt", EXPIRED)
        .file("b/active.json", ACTIVE)
        .run();
    assert_eq!(lines.stdout.lines().count(), 2, "{lines:?}");
}

#[test]
fn a_command_for_one_machine_asks_which_and_takes_its_name() {
    let several = |command: &str| {
        keymend(&format!("{command} --now {NOW}")).file("a/expired.txt", EXPIRED).file("b/active.json", ACTIVE).run()
    };
    let refused = several("ticket new a/expired.txt b/active.json");
    assert_eq!(refused.code, Some(2), "{refused:?}");
    assert!(refused.stderr.contains("--machine") && refused.stderr.contains("b/active.json"), "{refused:?}");
    let one = several("a/expired.txt b/active.json --machine b/active.json");
    assert_eq!(one.code, Some(0), "{one:?}");
    let unknown = several("a/expired.txt b/active.json --machine c");
    assert_eq!(unknown.code, Some(2), "{unknown:?}");
}

#[test]
fn what_a_report_proposes_repeats_the_case_with_all_that_was_named() {
    let report = keymend(&format!("odd.txt --as log --topics own --now {NOW}"))
        .file("odd.txt", "2026-11-20 10:00:00 activation failed, error=89479002\n")
        .file("own/x.md", include_str!("../../topics/codes/previous-license-not-found.md"))
        .run();
    let shown = report.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        shown.contains(&format!("keymend ticket new odd.txt --as log --now {NOW} --topics own --topic ")),
        "{shown}"
    );
}
