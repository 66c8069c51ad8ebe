//! Keeps the catalogue honest: a topic that cannot be tested, sourced or finished is refused.

use std::collections::BTreeSet;
use std::fmt;

use crate::text::Folded;
use crate::topics::{Catalogue, FieldDef, Owner, Severity, Topic};

/// Something wrong with a topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    /// The topic's id.
    pub topic: String,
    /// What is wrong and what to do.
    pub problem: String,
}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.topic, self.problem)
    }
}

/// Checks every topic by itself and against the others.
#[must_use]
pub fn lint(catalogue: &Catalogue) -> Vec<Complaint> {
    let mut complaints = Vec::new();
    for topic in catalogue.topics() {
        let problems = [
            names(catalogue, topic),
            honesty(topic),
            examples(catalogue, topic),
            steps(topic),
            form(topic),
            languages(topic),
        ];
        complaints.extend(problems.into_iter().flatten().map(|problem| Complaint { topic: topic.id.clone(), problem }));
    }
    complaints
}

fn names(catalogue: &Catalogue, topic: &Topic) -> Vec<String> {
    let mut problems = Vec::new();
    let lower = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if topic.id.is_empty() || !topic.id.chars().all(lower) {
        problems.push("the id must be lower-case words joined by hyphens".to_owned());
    }
    let digits = topic.code.strip_prefix("KM-").filter(|digits| digits.len() == 3);
    if !digits.is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_digit())) {
        problems.push(format!("code `{}` must be KM- and three digits", topic.code));
    }
    for other in catalogue.topics().iter().filter(|other| other.id != topic.id && other.code == topic.code) {
        problems.push(format!("code {} is already used by `{}`", topic.code, other.id));
    }
    for general in &topic.refines {
        match catalogue.find(general) {
            None => problems.push(format!("refines `{general}`, which is no topic")),
            Some(general) if catalogue.depth(general) >= catalogue.depth(topic) => {
                problems.push(format!("refines `{}` in a circle", general.id));
            }
            Some(_) => {}
        }
    }
    problems
}

fn honesty(topic: &Topic) -> Vec<String> {
    let mut problems = Vec::new();
    if topic.sources.is_empty() {
        problems.push("names no source".to_owned());
    }
    for source in topic.sources.iter().filter(|source| !source.contains("://")) {
        problems.push(format!("source `{source}` is no address"));
    }
    if topic.title.is_empty() || topic.title.ends_with('.') {
        problems.push("the title must be one line without a full stop".to_owned());
    }
    if topic.body.len() < 200 {
        problems.push("the body must explain what it is, why it happens and what not to do".to_owned());
    }
    if (!topic.messages.is_empty() || !topic.error_codes.is_empty()) && !topic.when.uses_reported() {
        problems.push("has messages or error codes, but `when` does not use `reported`".to_owned());
    }
    problems
}

/// Every example must lead to this topic before every other, every counter-example must not lead to it.
fn examples(catalogue: &Catalogue, topic: &Topic) -> Vec<String> {
    let mut problems = Vec::new();
    let named = !topic.messages.is_empty() || !topic.error_codes.is_empty();
    if named && topic.examples.is_empty() {
        problems.push("has no examples that must match".to_owned());
    }
    if named && topic.counter_examples.is_empty() {
        problems.push("has no counter-examples that must not match".to_owned());
    }
    for example in &topic.examples {
        match catalogue.recognise_literally(example, &Folded::new(example)).first() {
            Some(first) if first.topic.id == topic.id => {}
            Some(first) => problems.push(format!("example `{example}` is recognised as `{}`", first.topic.id)),
            None => problems.push(format!("example `{example}` is not recognised")),
        }
    }
    for example in &topic.counter_examples {
        let named = catalogue.recognise_literally(example, &Folded::new(example));
        if named.first().is_some_and(|first| first.topic.id == topic.id) {
            problems.push(format!("counter-example `{example}` is recognised as this topic"));
        }
    }
    problems
}

fn steps(topic: &Topic) -> Vec<String> {
    let mut problems = Vec::new();
    if topic.steps.is_empty() && topic.severity != Severity::Info && topic.owner != Owner::Nobody {
        problems.push("is a problem without a step".to_owned());
    }
    let mut seen = BTreeSet::new();
    for step in &topic.steps {
        if !seen.insert(&step.id) {
            problems.push(format!("step `{}` is there twice", step.id));
        }
        if step.text.trim().is_empty() {
            problems.push(format!("step `{}` says nothing", step.id));
        }
        if step.check.trim().is_empty() {
            problems.push(format!("step `{}` has no way to see that it worked", step.id));
        }
    }
    problems
}

fn form(topic: &Topic) -> Vec<String> {
    let somebody_else = matches!(topic.owner, Owner::Kaspersky | Owner::Provider | Owner::Shop | Owner::Admin);
    let Some(form) = &topic.form else {
        return if somebody_else {
            vec!["somebody else must end it, but there is no form".to_owned()]
        } else {
            Vec::new()
        };
    };
    let unknown = form.fields.iter().filter(|field| FieldDef::from_name(field).is_none());
    unknown.map(|field| format!("the form needs `{field}`, which is no field")).collect()
}

/// Letters are also written in German: a topic that comes with the program has its words for them.
fn languages(topic: &Topic) -> Vec<String> {
    let mut problems = Vec::new();
    for (language, title) in &topic.title_in {
        if title.trim().is_empty() || title.ends_with('.') {
            problems.push(format!("title_in.{language} must be one line without a full stop"));
        }
    }
    if topic.built_in && !topic.title_in.contains_key("de") {
        problems.push("a topic of the program needs title_in.de, the title in German".to_owned());
    }
    if let Some(form) = &topic.form {
        for (language, hints) in form.attach_in.iter().filter(|(_, hints)| hints.len() != form.attach.len()) {
            problems.push(format!("attach_in.{language} has {} of {} hints", hints.len(), form.attach.len()));
        }
        if topic.built_in && !form.attach.is_empty() && !form.attach_in.contains_key("de") {
            problems.push("a topic of the program needs attach_in.de, the same hints in German".to_owned());
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = include_str!("../topics/codes/previous-license-not-found.md");

    fn complaints(change: impl Fn(&str) -> String) -> Vec<String> {
        let text = change(GOOD);
        lint(&Catalogue::from_texts([("changed.md", text.as_str())]).unwrap()).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn the_built_in_topics_have_no_complaint() {
        let complaints = lint(&Catalogue::built_in().unwrap());
        let complaints: Vec<String> = complaints.iter().map(ToString::to_string).collect();
        assert!(complaints.is_empty(), "{}", complaints.join("\n"));
    }

    #[test]
    fn a_good_topic_has_no_complaint() {
        assert_eq!(complaints(str::to_owned), Vec::<String>::new());
    }

    #[test]
    fn each_fault_is_named() {
        let replaced = |from: &'static str, to: &'static str| {
            assert!(GOOD.contains(from), "{from}");
            complaints(move |text| text.replacen(from, to, 1)).join("\n")
        };
        assert!(replaced("code = \"KM-101\"", "code = \"KM-1\"").contains("three digits"));
        assert!(replaced("examples = [", "examples = [\"hello\",").contains("`hello` is not recognised"));
        assert!(
            replaced("counter_examples = [", "counter_examples = [\"Enter the previous activation code\",")
                .contains("is recognised as this topic")
        );
        assert!(replaced("fields = [", "fields = [\"shoe-size\",").contains("shoe-size"));
        assert!(
            replaced("https://support.kaspersky.com/common/error/activation/13384", "13384").contains("is no address")
        );
        assert!(
            replaced("when = \"reported or", "when = \"license.status = absent or").contains("does not use `reported`")
        );
        assert!(replaced("\nrefines = []", "\nrefines = [\"nothing\"]").contains("which is no topic"));
    }

    #[test]
    fn a_topic_of_the_program_has_its_german_words_and_anybody_elses_may_lack_them() {
        let lines = GOOD.lines().filter(|line| !line.contains("_in.de = "));
        let mut topic = Topic::parse(&lines.collect::<Vec<_>>().join("\n")).unwrap();
        assert_eq!(languages(&topic), Vec::<String>::new());
        topic.built_in = true;
        let problems = languages(&topic).join("\n");
        assert!(problems.contains("title_in.de") && problems.contains("attach_in.de"), "{problems}");
        topic.title_in.insert("de".to_owned(), "Ein Titel.".to_owned());
        assert!(languages(&topic)[0].contains("full stop"));
    }

    #[test]
    fn two_topics_cannot_share_a_code() {
        let other = GOOD.replacen("id = \"previous-license-not-found\"", "id = \"another\"", 1);
        let catalogue = Catalogue::from_texts([("a.md", GOOD), ("b.md", other.as_str())]).unwrap();
        assert!(lint(&catalogue).iter().any(|complaint| complaint.problem.contains("already used")));
    }
}
