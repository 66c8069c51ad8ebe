//! What was read before is read after: each example says the same once it is cleaned.

use std::path::{Path, PathBuf};

use keymend::redact::{Redactor, clean_file, learn_file};

use crate::support::{binary, repository};

/// The facts that a file gives, as `id = value`.
fn facts(file: &Path, folder: &Path) -> Vec<String> {
    let done = binary(folder)
        .args(["diagnose", "--format", "json", "--exit-zero", "--now", "2026-11-28T12:00:00Z"])
        .arg(file)
        .output()
        .unwrap();
    let document: serde_json::Value = serde_json::from_slice(&done.stdout).unwrap_or_default();
    let facts = document["facts"].as_array().cloned().unwrap_or_default();
    facts.iter().map(|fact| format!("{} = {}", fact["id"], fact["value"])).collect()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        match entry.is_dir() {
            true => all.extend(files(&entry)),
            false => all.push(entry),
        }
    }
    all.sort();
    all
}

#[test]
fn the_facts_of_a_cleaned_example_are_those_of_the_example() {
    let folder = tempfile::tempdir().unwrap();
    let mut compared = 0;
    for example in files(&repository().join("examples")) {
        let text = ["txt", "reg", "json", "xml", "log", "csv"];
        if !example.extension().is_some_and(|end| text.iter().any(|text| end == *text)) {
            continue;
        }
        let mut redactor = Redactor::default();
        let mut cleaned = Vec::new();
        if learn_file(&mut redactor, &example).is_err() || clean_file(&mut redactor, &example, &mut cleaned).is_err() {
            continue;
        }
        let copy = folder.path().join(example.file_name().unwrap());
        std::fs::write(&copy, cleaned).unwrap();
        let (before, after) = (facts(&example, folder.path()), facts(&copy, folder.path()));
        assert_eq!(before.len(), after.len(), "{}", example.display());
        for (before, after) in before.iter().zip(&after) {
            let private = after.contains("**") || after.contains("-1");
            assert!(before == after || private, "{}: {before} became {after}", example.display());
        }
        compared += before.len();
    }
    assert!(compared > 50, "{compared} facts were compared");
}
