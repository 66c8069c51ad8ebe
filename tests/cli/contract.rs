//! What others rely on: exit codes, streams, and JSON that its own schema accepts.

use crate::support::{NOW, keymend};

const EXPIRED: &str = include_str!("../../examples/expired-linux/app-info.txt");
const ACTIVE: &str = include_str!("../../examples/active-linux/app-info.json");

fn schema(name: &str) -> jsonschema::Validator {
    let schema = keymend(&format!("schema {name}")).run().json();
    jsonschema::validator_for(&schema).unwrap()
}

fn assert_valid(name: &str, document: &serde_json::Value) {
    let errors: Vec<String> = schema(name).iter_errors(document).map(|error| error.to_string()).collect();
    assert!(errors.is_empty(), "{errors:?} in {document:#}");
}

#[test]
fn a_problem_exits_with_one_nothing_wrong_with_zero_and_no_answer_with_three() {
    let run = |file: &str, text: &str| keymend("--now").arg(NOW).arg(file).file(file, text).run();
    assert_eq!(run("app-info.txt", EXPIRED).code, Some(1));
    assert_eq!(run("app-info.json", ACTIVE).code, Some(0));
    assert_eq!(run("empty.txt", "").code, Some(3));
    let zero = keymend("diagnose --exit-zero a.txt --now").arg(NOW).file("a.txt", EXPIRED).run();
    assert_eq!(zero.code, Some(0));
}

#[test]
fn wrong_usage_exits_with_two_and_says_what_is_right_on_stderr() {
    for (arguments, hint) in [
        ("--answer license.status=dead", "active, expired"),
        ("--answer licence.status=expired", "license.status"),
        ("nothing-here.txt", "nothing-here.txt"),
        ("--now yesterday", "2026-11-24T10:00:00Z"),
        ("ticket new --topic no-such-topic", "topics list"),
        ("--as shopping-list x", "registry"),
        ("topics show nothing", "topics list"),
    ] {
        let outcome = keymend(arguments).run();
        assert_eq!(outcome.code, Some(2), "{arguments}: {outcome:?}");
        assert_eq!(outcome.stdout, "", "{arguments}");
        assert!(outcome.stderr.contains(hint), "{arguments}: {}", outcome.stderr);
    }
}

#[test]
fn every_diagnosis_is_accepted_by_its_own_schema() {
    for (name, text) in [("a.txt", EXPIRED), ("b.json", ACTIVE), ("c.txt", "")] {
        let run =
            keymend("diagnose --all --format json --message 0947901D --now").arg(NOW).arg(name).file(name, text).run();
        let document = run.json();
        assert_valid("diagnosis", &document);
        assert_eq!(document["schema"], "keymend.diagnosis/2");
        assert_eq!(document["generated_at"], NOW);
    }
}

#[test]
fn every_explanation_is_accepted_by_its_own_schema() {
    for text in ["0947901D", "previous-license-not-found", "hello", "Enter the previous activation code", ""] {
        let document = keymend("explain --format json -").stdin(text).run().json();
        assert_valid("explanation", &document);
    }
}

#[test]
fn every_request_and_its_record_are_accepted_by_their_own_schemas() {
    for arguments in [
        "--language de --to shop --provider Allsoft --set order-number=20-55512",
        "--to kaspersky --set new-code=ABCDE-12345-FGHJK-67890 --reveal new-code --attach a.txt",
        "--topic third-party-subscription --answer purchase.channel=provider --message 0947901D",
    ] {
        let run = keymend(&format!("ticket new a.txt --format json {arguments} --now")).arg(NOW).file("a.txt", EXPIRED);
        let document = run.run().json();
        assert_valid("request", &document);
        assert_eq!(document["schema"], "keymend.request/1");
        let tickets = std::fs::read_dir(run.folder().join("data/keymend/tickets")).unwrap();
        let folder = tickets.map(|entry| entry.unwrap().path()).find(|path| path.is_dir()).unwrap();
        let kept = |name: &str| serde_json::from_slice(&std::fs::read(folder.join(name)).unwrap()).unwrap();
        assert_eq!(document, kept("request.json"));
        assert_valid("ticket", &kept("ticket.json"));
    }
}

#[test]
fn a_schema_refuses_what_is_no_document_of_its_kind() {
    assert!(!schema("diagnosis").is_valid(&serde_json::json!({"schema": "keymend.diagnosis/2"})));
    let mut document = keymend("diagnose --format json --message x --now").arg(NOW).run().json();
    document["verdict"] = "fine".into();
    assert!(!schema("diagnosis").is_valid(&document));
    let mut request = keymend("ticket new --topic KM-101 --format json").run().json();
    assert!(schema("request").is_valid(&request));
    request["recipient"]["reason"] = "a whim".into();
    assert!(!schema("request").is_valid(&request));
}

#[test]
fn json_lines_are_one_line() {
    let outcome = keymend("diagnose --format jsonl --message 0947901D --now").arg(NOW).run();
    assert_eq!(outcome.stdout.lines().count(), 1);
}

#[test]
fn a_diagnosis_read_back_as_facts_gives_the_same_findings() {
    let first = keymend("diagnose a.txt --format json --now").arg(NOW).file("a.txt", EXPIRED).run();
    let second = keymend("diagnose saved.json --format json --now").arg(NOW).file("saved.json", &first.stdout).run();
    let topics = |document: serde_json::Value| {
        let findings = document["findings"].as_array().unwrap().clone();
        findings.iter().map(|finding| (finding["topic"].clone(), finding["verdict"].clone())).collect::<Vec<_>>()
    };
    assert_eq!(topics(first.json()), topics(second.json()));
}

#[test]
fn the_document_goes_whole_to_the_named_file_and_nothing_to_stdout() {
    let run = keymend("explain KM-101 -o out.txt");
    let folder = run.folder();
    let outcome = run.run();
    assert_eq!(outcome.stdout, "");
    assert!(std::fs::read_to_string(folder.join("out.txt")).unwrap().contains("KM-101"));
    let left: Vec<_> = std::fs::read_dir(&folder).unwrap().collect();
    assert_eq!(left.len(), 1, "no part is left behind: {left:?}");
}

#[test]
fn every_command_has_help_with_an_example() {
    for command in ["", "diagnose", "explain", "ticket new", "topics check", "schema", "completions"] {
        let outcome = keymend(&format!("{command} --help")).run();
        assert_eq!(outcome.code, Some(0), "{command}");
        assert!(outcome.stdout.contains("Example"), "{command}: {}", outcome.stdout);
    }
}
