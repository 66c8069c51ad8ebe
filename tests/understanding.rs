//! Labelled texts that the text model has not learned from must be understood as often as we promise.
//!
//! `tests/understanding.jsonl` was written by somebody who had not seen the stories; none of its texts may be copied
//! into them. It is not the sample that `docs/accuracy.md` reports on.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up must fail loudly")]

#[path = "../examples/accuracy/measure.rs"]
mod measure;

use std::path::Path;

use keymend::topics::Catalogue;
use measure::{Measured, measure, percent};

const TEXTS: &str = include_str!("understanding.jsonl");

fn measured() -> Measured {
    measure(&Catalogue::built_in().unwrap(), TEXTS).unwrap()
}

#[test]
fn texts_are_understood_as_often_as_promised() {
    let measured = measured();
    let misses = measured.misses.join("\n");
    let all = measured.all.texts;
    assert!(percent(measured.all.first, all) >= 85.0, "{misses}");
    assert!(percent(measured.all.among_three, all) >= 95.0, "{misses}");
    assert!(percent(measured.negatives_right, measured.negatives) >= 95.0, "{misses}");
    assert!(percent(measured.confident_and_wrong, all) <= 3.0, "{misses}");
    // Nobody's language is left behind.
    for (language, tally) in &measured.by_language {
        assert!(percent(tally.among_three, tally.texts) >= 75.0, "{language}: {misses}");
    }
    assert!(measured.by_language.len() == 10 && measured.by_topic.values().all(|tally| tally.texts >= 3));
}

#[test]
fn none_of_the_texts_was_learned_from() {
    let topics = Path::new(env!("CARGO_MANIFEST_DIR")).join("topics");
    let mut stories = String::new();
    for group in std::fs::read_dir(topics).unwrap().flatten().filter(|group| group.path().is_dir()) {
        let files = std::fs::read_dir(group.path()).unwrap().flatten().map(|file| file.path());
        for file in files.filter(|file| file.to_string_lossy().ends_with(".stories.toml")) {
            stories.push_str(&std::fs::read_to_string(file).unwrap());
        }
    }
    assert!(stories.len() > 1_000_000, "the stories were read");
    for line in TEXTS.lines() {
        let case: serde_json::Value = serde_json::from_str(line).unwrap();
        if case["kind"] == "message" {
            // What the vendor's own windows say is the same for everybody.
            continue;
        }
        let text = case["text"].as_str().unwrap().replace('"', "\\\"");
        assert!(!stories.contains(&text), "{text}");
    }
}
