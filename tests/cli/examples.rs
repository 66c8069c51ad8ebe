//! Every folder of `examples/` is diagnosed as it says itself, and as the snapshots say, for a person and for a script.

use std::collections::BTreeSet;

use crate::support::examples::examples;
use crate::support::repository;

#[test]
fn every_situation_reads_well_for_a_person() {
    for example in examples() {
        let outcome = example.command("diagnose", "").run();
        let page = format!("{}\n-- exit {:?}\n{}", outcome.stdout, outcome.code, outcome.stderr);
        insta::with_settings!({ description => example.name.clone(), prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(format!("human-{}", example.name), page);
        });
    }
}

#[test]
fn every_situation_reads_well_for_a_script() {
    for example in examples() {
        let document = example.command("diagnose", "--format json").run().json();
        insta::with_settings!({ description => example.name.clone(), prepend_module_to_snapshot => false }, {
            insta::assert_json_snapshot!(format!("json-{}", example.name), document);
        });
    }
}

#[test]
fn each_situation_is_diagnosed_as_it_says_itself() {
    let examples = examples();
    assert!(examples.len() >= 16, "only {} examples are left", examples.len());
    for example in examples {
        let outcome = example.command("diagnose", "--format json").run();
        let document = outcome.json();
        let (name, expected) = (&example.name, &example.expected);
        assert_eq!(document["verdict"], expected.verdict.as_str(), "{name}");
        assert_eq!(document["findings"][0]["topic"], expected.topic.as_str(), "{name}");
        assert_eq!(document["findings"][0]["verdict"], expected.finding.as_str(), "{name}");
        assert_eq!(outcome.code, Some(expected.exit), "{name}");
    }
}

#[test]
fn no_snapshot_is_left_of_a_situation_that_is_gone() {
    let names: BTreeSet<String> = examples().into_iter().map(|example| example.name).collect();
    for entry in std::fs::read_dir(repository().join("tests/cli/snapshots")).unwrap() {
        let file = entry.unwrap().file_name().into_string().unwrap();
        let stem = file.trim_end_matches(".snap");
        if let Some(name) = stem.strip_prefix("human-").or_else(|| stem.strip_prefix("json-")) {
            assert!(names.contains(name), "{file}");
        }
    }
}
