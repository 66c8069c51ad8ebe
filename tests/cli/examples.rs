//! Every folder of `examples/` is diagnosed as the snapshots say, for a person and for a script.

use crate::support::{NOW, keymend, repository};

fn run(situation: &str, more: &str) -> crate::support::Outcome {
    let folder = repository().join("examples").join(situation);
    let arguments = std::fs::read_to_string(folder.join("arguments")).unwrap();
    let mut command = keymend(&format!("diagnose {} {more} --now {NOW}", arguments.trim()));
    for entry in std::fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        command = command.file(path.file_name().unwrap().to_str().unwrap(), std::fs::read(&path).unwrap());
    }
    command.run()
}

fn situations() -> Vec<String> {
    let entries = std::fs::read_dir(repository().join("examples")).unwrap();
    // A folder without arguments is no situation but a program of its own.
    let folders = entries.map(Result::unwrap).filter(|entry| entry.path().join("arguments").is_file());
    let mut names: Vec<String> = folders.map(|entry| entry.file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn every_situation_reads_well_for_a_person() {
    for situation in situations() {
        let outcome = run(&situation, "");
        let page = format!("{}\n-- exit {:?}\n{}", outcome.stdout, outcome.code, outcome.stderr);
        insta::with_settings!({ description => situation.clone(), prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(format!("human-{situation}"), page);
        });
    }
}

#[test]
fn every_situation_reads_well_for_a_script() {
    for situation in situations() {
        let document = run(&situation, "--format json").json();
        insta::with_settings!({ description => situation.clone(), prepend_module_to_snapshot => false }, {
            insta::assert_json_snapshot!(format!("json-{situation}"), document);
        });
    }
}

#[test]
fn each_situation_is_diagnosed_as_its_folder_is_named() {
    let expected = [
        ("activation-server-unreachable", "activation-server-unreachable"),
        ("active-linux", "license-active"),
        ("active-linux-russian", "license-active"),
        ("auto-renewal-overdue", "auto-renewal-overdue"),
        ("auto-renewal-pending", "auto-renewal-pending"),
        ("clock-behind", "system-clock-wrong"),
        ("code-expired", "code-expired"),
        ("code-mistyped", "code-mistyped"),
        ("endpoint-windows-active", "license-active"),
        ("expired-linux", "license-expired"),
        ("key-already-in-use", "key-already-in-use"),
        ("not-activated-windows", "not-activated"),
        ("not-an-activation-code", "not-an-activation-code"),
        ("previous-code-asked", "previous-license-not-found"),
        ("provider-subscription", "third-party-subscription"),
        ("reserve-code-added", "reserve-code-added"),
    ];
    assert_eq!(situations(), expected.map(|(situation, _)| situation));
    for (situation, topic) in expected {
        let document = run(situation, "--format json").json();
        assert_eq!(document["findings"][0]["topic"], topic, "{situation}");
        assert_eq!(document["findings"][0]["verdict"], "confirmed", "{situation}");
    }
}
