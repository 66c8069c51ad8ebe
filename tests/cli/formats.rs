//! Each command has the formats that it lists, and refuses the rest by name.

use crate::support::{NOW, Outcome, keymend};

const EXPIRED: &str = include_str!("../../examples/expired-linux/app-info.txt");
const ACTIVE: &str = include_str!("../../examples/active-linux/app-info.json");

const ALL: [&str; 6] = ["human", "json", "jsonl", "markdown", "html", "eml"];
const DOCUMENT: &[&str] = &["human", "json", "jsonl", "markdown", "html"];
const LIST: &[&str] = &["human", "json", "jsonl"];

/// Every command that prints, and the formats that it has.
const COMMANDS: [(&str, &[&str]); 18] = [
    ("diagnose a.txt", DOCUMENT),
    ("a.txt", DOCUMENT),
    ("explain KM-101", DOCUMENT),
    ("fix a.txt --no-input", DOCUMENT),
    ("fleet a.txt", DOCUMENT),
    ("compare a.txt a.txt", DOCUMENT),
    ("ticket new a.txt", &ALL),
    ("ticket list", LIST),
    ("topics list", LIST),
    ("providers list", LIST),
    ("providers show Rostelecom", LIST),
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
#[ignore = "long; .ci/run runs it"]
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

/// Every command that has no commands below it, as its help names them.
pub fn commands() -> Vec<String> {
    fn below(command: &str, found: &mut Vec<String>) {
        let help = keymend(&format!("{command} --help")).run().stdout;
        let listed = help.split("\nCommands:\n").nth(1).unwrap_or_default();
        let names = listed.lines().take_while(|line| line.starts_with("  ")).filter_map(|line| {
            let name = line.strip_prefix("  ").filter(|name| !name.starts_with(' '))?;
            name.split_whitespace().next()
        });
        let mut names = names.filter(|name| *name != "help").peekable();
        if names.peek().is_none() {
            found.push(command.trim().to_owned());
        }
        names.for_each(|name| below(&format!("{command} {name}"), found));
    }
    let mut found = Vec::new();
    below("", &mut found);
    // The same as `diagnose`, without its name.
    found.push(String::new());
    found
}

/// The formats that the help of a command offers.
fn offered(command: &str) -> Vec<String> {
    let help = keymend(&format!("{command} --help")).run().stdout;
    let words: Vec<&str> = help.split_whitespace().collect();
    let words = words.join(" ");
    let option = words.split("--format <FORMAT>").nth(1).and_then(|option| option.split_once("[possible values: "));
    let formats = option.and_then(|(_, values)| values.split_once(']')).map(|(values, _)| values).unwrap_or_default();
    formats.split(", ").filter(|format| !format.is_empty()).map(str::to_owned).collect()
}

/// What a command needs to have something to print; every command that has a format stands here.
const ARGUMENTS: [(&str, &str); 20] = [
    ("", "a.txt"),
    ("diagnose", "a.txt b/active.json"),
    ("explain", "KM-101"),
    ("fix", "a.txt --no-input"),
    ("fleet", "a.txt b/active.json"),
    ("compare", "a.txt b/active.json"),
    ("ticket new", "a.txt --another"),
    ("ticket list", ""),
    ("ticket show", "1"),
    ("ticket edit", "1 --set name=Eve"),
    ("ticket export", "1"),
    ("ticket status", "2"),
    ("providers list", ""),
    ("providers show", "Rostelecom"),
    ("config show", ""),
    ("desk open", "a.txt"),
    ("desk triage", "m.jsonl"),
    ("topics list", ""),
    ("topics show", "KM-101"),
    ("topics check", "--dir own"),
];

#[test]
#[ignore = "long; .ci/run runs it"]
fn every_json_document_and_line_names_its_schema_and_satisfies_it() {
    // One ticket is written, and a second one is at a desk.
    let server = crate::desk_server::DeskServer::start("zammad");
    let run = crate::at_desk::written(&server, "zammad", "")
        .file("a.txt", EXPIRED)
        .file("b/active.json", ACTIVE)
        .file("own/x.md", "x")
        .file("m.jsonl", "{\"text\":\"licence expired\"}\n");
    assert_eq!(run.again("ticket new a.txt --another --to provider").code, Some(0));
    assert_eq!(run.again("ticket send 2 --yes").code, Some(0));
    let mut schemas = std::collections::BTreeMap::new();
    let mut pairs = 0;
    let commands = commands();
    assert!(commands.len() > 15, "{commands:?}");
    for command in &commands {
        for format in offered(command).iter().filter(|format| format.starts_with("json")) {
            let arguments = ARGUMENTS.iter().find(|(name, _)| name == command).map(|(_, arguments)| *arguments);
            let arguments = arguments.unwrap_or_else(|| panic!("`{command}` has formats and no line in this test"));
            let outcome = run.again(&format!("{command} {arguments} --format {format}"));
            assert!(matches!(outcome.code, Some(0 | 1)), "{command}: {outcome:?}");
            let documents: Vec<serde_json::Value> = match format.as_str() {
                "json" => vec![outcome.json()],
                _ => outcome.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect(),
            };
            assert!(!documents.is_empty(), "{command} --format {format} printed nothing");
            for document in documents {
                let id =
                    document["schema"].as_str().unwrap_or_else(|| panic!("{command} --format {format}: no schema"));
                let name = id.strip_prefix("keymend.").and_then(|id| id.split('/').next()).unwrap().to_owned();
                let validator = schemas.entry(name.clone()).or_insert_with(|| {
                    let schema = keymend(&format!("schema {name}")).run();
                    assert_eq!(schema.code, Some(0), "{command}: `schema {name}`: {schema:?}");
                    jsonschema::validator_for(&schema.json()).unwrap()
                });
                let errors: Vec<String> = validator.iter_errors(&document).map(|error| error.to_string()).collect();
                assert!(errors.is_empty(), "{command} --format {format}: {errors:?} in {document:#}");
            }
            pairs += 1;
        }
    }
    // A morning at a help desk is lines alone.
    assert_eq!(pairs, 2 * ARGUMENTS.len() - 1, "every command of this test has both formats");
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
    assert!(refused.stderr.contains("--machine") && refused.stderr.contains("(a, b)"), "{refused:?}");
    for name in ["b", "b/active.json"] {
        let one = several(&format!("a/expired.txt b/active.json --machine {name}"));
        assert_eq!(one.code, Some(0), "{one:?}");
    }
    let unknown = several("a/expired.txt b/active.json --machine c");
    assert_eq!(unknown.code, Some(2), "{unknown:?}");
}

#[test]
fn what_a_report_proposes_repeats_the_case_with_all_that_was_named() {
    let report = keymend(&format!("odd.txt --as log --topics own --now {NOW}"))
        .file("odd.txt", "2026-11-20 10:00:00 activation failed, error=89479002\n")
        .file("own/x.md", include_str!("../../topics/codes/previous-license-not-found.md"))
        .run();
    let command = format!("    keymend ticket new odd.txt --as log --now {NOW} --topics own --topic ");
    assert!(report.stdout.lines().any(|line| line.starts_with(&command)), "{}", report.stdout);
}

#[test]
fn what_follows_a_ticket_has_its_settings_and_topics() {
    let run = keymend(&format!("ticket new a.txt --config c.toml --topics own --now {NOW}"))
        .arg("--mail")
        .arg("help@example.org")
        .file("a.txt", EXPIRED)
        .file("c.toml", "name = \"Eve\"\n")
        .file("own/readme.txt", "");
    let said = run.run().stderr;
    let same = "--topics own --config c.toml`";
    assert!(said.contains(&format!("`keymend ticket send 1 --dry-run {same}")), "{said}");
    assert!(said.contains(&format!("`keymend ticket send 1 {same}")), "{said}");
    let list = run.again("topics show nothing --topics own").stderr;
    assert!(list.contains("`keymend topics list --topics own`"), "{list}");
}

#[test]
fn a_command_with_backticks_of_a_message_is_whole_in_every_format() {
    let message = "it says `License has expired` and ``no``";
    for format in ["human", "markdown", "html"] {
        let outcome = keymend(&format!("--format {format} --now {NOW} --message")).arg(message).run();
        let page = outcome.stdout.replace("&#x60;", "`").replace("&#x27;", "'").replace("&amp;", "&");
        let page = page.replace("&#39;", "'").replace("&#96;", "`").replace("&#x3D;", "=");
        let whole =
            format!("keymend ticket new --message '{message}' --now {NOW} --topic license-expired --to kaspersky");
        assert!(page.lines().any(|line| line.contains(&whole)), "{format}: {page}");
    }
}

#[test]
fn a_code_of_the_subscription_service_in_a_log_is_explained_wherever_the_log_is_diagnosed() {
    let log = "2026-11-24 09:00:00 ERROR <SubscriptionError><ErrorCode>204</ErrorCode></SubscriptionError>\n";
    for format in ["human", "markdown", "html"] {
        let run = keymend(&format!("diagnose service.log --as log --now {NOW} --format {format}"));
        let told = run.file("service.log", log).run();
        assert!(told.stdout.contains("kss:204"), "{format}: {told:?}");
    }
    let german = keymend(&format!("diagnose service.log --as log --now {NOW} --language de")).file("service.log", log);
    assert!(german.run().stdout.contains("kss:204"));
}
