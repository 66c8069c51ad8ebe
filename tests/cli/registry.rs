//! Published names are frozen: a topic keeps its id and its code.

use keymend::topics::Catalogue;

use crate::support::{keymend, tier};

#[test]
fn ids_and_codes_are_frozen() {
    let catalogue = Catalogue::built_in().unwrap();
    let names: Vec<String> = catalogue.topics().iter().map(|topic| format!("{} {}", topic.code, topic.id)).collect();
    insta::assert_snapshot!(names.join("\n"));
}

const GOOD: &str = include_str!("../../topics/codes/previous-license-not-found.md");

#[test]
fn a_check_reports_every_file_with_its_place_as_lines_and_as_documents() {
    let good = GOOD.replacen("id = \"previous-license-not-found\"", "id = \"own\"", 1).replacen("KM-101", "KM-991", 1);
    let check = |format: &str| {
        keymend(&format!("topics check --dir own --format {format}"))
            .file("own/a.md", good.replacen("owner = ", "owner ", 1))
            .file("own/b.md", good.replacen("template = \"kaspersky\"", "template = \"nope\"", 1))
            .run()
    };
    let human = check("human");
    assert_eq!(human.code, Some(1), "{human:?}");
    assert!(human.stdout.contains("a.md:5:") && human.stdout.contains("there is no template `nope`"), "{human:?}");
    let validator = jsonschema::validator_for(&keymend("schema complaints").run().json()).unwrap();
    if tier::is_heavy() {
        let document = check("json");
        assert!(validator.is_valid(&document.json()), "{}", document.stdout);
    }
    let lines = check("jsonl").stdout;
    for line in lines.lines() {
        assert!(validator.is_valid(&serde_json::from_str(line).unwrap()), "{line}");
    }
    for (file, problem) in [("own/a.md", "expected `=`"), ("own/b.md", "no template `nope`")] {
        let told = lines.lines().filter(|line| line.contains(file) && line.contains(problem));
        assert_eq!(told.count(), 1, "{file}: {lines}");
    }
}

#[test]
fn mistyped_names_are_answered_with_what_may_have_been_meant() {
    for (command, meant) in [
        ("topics show licnse-expired", "`license-expired`"),
        ("ticket new --topic licnse-expired", "`license-expired`"),
        ("fix --no-input --topic licnse-expired", "`license-expired`"),
        ("ticket new --topic license-expired --set ordr-number=1", "`order-number`"),
        ("config set mail.hots x --config c.toml", "`mail.host`"),
        ("--answer purchase.chanel=shop", "`purchase.channel`"),
    ] {
        let outcome = keymend(command).run();
        assert_eq!(outcome.code, Some(2), "{command}: {outcome:?}");
        assert!(outcome.stderr.contains("Did you mean") && outcome.stderr.contains(meant), "{command}: {outcome:?}");
    }
}
