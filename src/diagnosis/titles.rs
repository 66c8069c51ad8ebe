//! What a topic is called, and what the product prints for it, given back to Keymend in each language.

use chrono::DateTime;

use super::explain;
use crate::language::Language;
use crate::sellers::Providers;
use crate::topics::{Basis, Catalogue, Topic};

/// The texts that are answered with another topic before their own, or with none, each with what it is answered with.
fn misunderstood(catalogue: &Catalogue, texts: impl Fn(&Topic) -> Vec<String>) -> (usize, Vec<String>) {
    let (mut count, mut wrong) = (0, Vec::new());
    for topic in catalogue.topics() {
        for text in texts(topic) {
            count += 1;
            let answer = explain(catalogue, &text, DateTime::UNIX_EPOCH, Providers::built_in());
            let first = answer.recognised.first().map(|first| first.topic.id.as_str());
            if first != Some(topic.id.as_str()) {
                wrong.push(format!("{}: {text} => {}", topic.id, first.unwrap_or("nothing")));
            }
        }
    }
    (count, wrong)
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn each_title_is_understood_as_its_own_topic_in_every_language() {
    let is_heavy = std::env::var_os("KEYMEND_HEAVY").is_some();
    let mut all = Vec::new();
    for (number, language) in Language::all().enumerate() {
        let catalogue = Catalogue::built_in().unwrap().speaking(language.code());
        // Each topic in every third language, and each language for every third topic.
        let place = |topic: &Topic| catalogue.topics().iter().position(|other| other.id == topic.id).unwrap();
        let is_tried = |topic: &Topic| is_heavy || (place(topic) + number).is_multiple_of(3);
        let title = |topic: &Topic| is_tried(topic).then(|| topic.title.clone());
        let (count, wrong) = misunderstood(&catalogue, |topic| title(topic).into_iter().collect());
        // Read with `--nocapture` by whoever translates.
        eprintln!("{}: {} of {count} titles are not understood as their own: {wrong:#?}", language.code(), wrong.len());
        all.extend(wrong);
    }
    assert!(all.is_empty(), "{all:#?}");
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn each_documented_message_is_understood_as_its_own_topic() {
    let catalogue = Catalogue::built_in().unwrap();
    let (count, wrong) = misunderstood(&catalogue, |topic| {
        let documented = topic.messages.iter().filter(|message| message.basis == Basis::Documented);
        documented.map(|message| message.pattern().replace("...", "12")).collect()
    });
    assert!(count > 100 && wrong.is_empty(), "{} of {count}: {wrong:#?}", wrong.len());
}
