//! Labelled texts that the text model has not learned from must be understood as often as we promise.
//!
//! `tests/understanding.jsonl` was written by somebody who had not seen the stories; that none of its texts is among them
//! is tested in `crates/keymend-words/tests/corpus.rs`. It is not the sample that `docs/accuracy.md` reports on.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up must fail loudly")]

#[path = "../examples/accuracy/measure.rs"]
mod measure;

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
    assert!(percent(measured.negatives_right, measured.negatives) >= 92.0, "{misses}");
    assert!(percent(measured.confident_and_wrong, all) <= 3.0, "{misses}");
    // Nobody's language is left behind.
    for (language, tally) in &measured.by_language {
        assert!(percent(tally.among_three, tally.texts) >= 75.0, "{language}: {misses}");
    }
    assert!(measured.by_language.len() == 10 && measured.by_topic.values().all(|tally| tally.texts >= 3));
}
