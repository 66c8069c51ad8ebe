//! The model in the repository belongs to the stories in the repository, and these to nobody's test.

#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up must fail loudly")]

use std::collections::BTreeSet;

use keymend_train::copies::in_document;
use keymend_train::corpus::{Corpus, Places};
use keymend_train::train::recipe;
use keymend_words::{Role, built_in, built_in_roles};

fn corpus() -> Corpus {
    Corpus::read(&Places::default()).unwrap()
}

#[test]
fn the_model_was_trained_from_these_stories() {
    let corpus = corpus();
    assert!(
        built_in().unwrap().trained_from() == corpus.hash(&recipe()),
        "stories, lexicon, or a topic's messages or examples have changed since the model was trained; run\n    \
         cargo run --release -p keymend-train -- train\nand commit crates/keymend-words/data/words.model"
    );
}

#[test]
fn the_model_of_roles_was_trained_from_these_statements() {
    let corpus = Corpus::read_statements(&Places::default()).unwrap();
    assert!(
        built_in_roles().unwrap().trained_from() == corpus.hash(&recipe()),
        "statements or lexicon have changed since the model of roles was trained; run\n    \
         cargo run --release -p keymend-train -- train-roles\nand commit crates/keymend-words/data/roles.model"
    );
    let roles: BTreeSet<&str> = Role::ALL.into_iter().map(Role::name).collect();
    assert_eq!(built_in_roles().unwrap().classes().collect::<BTreeSet<_>>(), roles);
}

#[test]
fn every_topic_with_stories_is_a_class_and_every_class_has_stories() {
    let corpus = corpus();
    let told: BTreeSet<&str> = corpus.stories.iter().map(|story| story.topic.as_str()).collect();
    assert_eq!(built_in().unwrap().classes().collect::<BTreeSet<_>>(), told);
}

#[test]
fn the_hash_changes_with_the_recipe_alone() {
    let corpus = corpus();
    assert_ne!(corpus.hash("one"), corpus.hash("other"));
    assert_eq!(corpus.hash("one"), self::corpus().hash("one"));
}

#[test]
fn no_story_is_nearly_a_copy_of_a_text_that_measures() {
    let texts = concat!(
        include_str!("../../../tests/understanding.jsonl"),
        include_str!("../../../tests/other-languages.jsonl")
    );
    let corpus = corpus();
    let found = in_document(&corpus, texts).unwrap();
    let found: Vec<String> = found.iter().map(|(story, text)| format!("{}: {text}", story.text)).collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn the_measured_numbers_are_those_of_these_stories() {
    let hash: String = corpus().stories_hash(&recipe()).iter().map(|byte| format!("{byte:02x}")).collect();
    let document = include_str!("../../../docs/accuracy.md");
    assert!(
        document.contains(&format!("<!-- written by `keymend-train validate --write` of {hash} -->")),
        "stories, lexicon or the recipe have changed since docs/accuracy.md was measured; run\n    \
         cargo run --release -p keymend-train -- validate --batch by-language --write docs/accuracy.md"
    );
}
