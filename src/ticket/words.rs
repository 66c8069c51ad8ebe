//! The words of one language in which a letter says what is known: labels, facts, their values, and places.
//!
//! They are files beside the templates: `LANGUAGE/labels.toml` for the fields and `LANGUAGE/words.toml` for the
//! facts. What a language has no words for is said in English.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::proof::{FactValue, Mark, Proof};
use super::request::Request;
use crate::facts::{FactId, FactType, MarkKind};

/// The words of one language.
#[derive(Clone, Debug, Default)]
pub(super) struct LetterWords {
    /// What stands before a field's value, by the field's name.
    labels: BTreeMap<String, String>,
    known: KnownWords,
}

/// A file `words.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct KnownWords {
    /// By the fact's name: `is`, its closed values, `yes` and `no` as sentences, `counted` with `#` for the number.
    facts: BTreeMap<String, BTreeMap<String, String>>,
    /// The short words for yes and no.
    values: BTreeMap<String, String>,
    /// The names of what was read.
    sources: BTreeMap<String, String>,
    /// What stands before a part of a place.
    places: BTreeMap<MarkKind, String>,
}

impl LetterWords {
    /// Adds a table of labels; a known label is replaced.
    pub(super) fn add_labels(&mut self, text: &str) -> Result<(), toml::de::Error> {
        let labels: BTreeMap<String, String> = toml::from_str(text)?;
        self.labels.extend(labels);
        Ok(())
    }

    /// Adds a file of words; known ones are replaced.
    pub(super) fn add_words(&mut self, text: &str) -> Result<(), toml::de::Error> {
        let added: KnownWords = toml::from_str(text)?;
        for (fact, words) in added.facts {
            self.known.facts.entry(fact).or_default().extend(words);
        }
        self.known.values.extend(added.values);
        self.known.sources.extend(added.sources);
        self.known.places.extend(added.places);
        Ok(())
    }

    /// The request with everything said in this language for which there are words.
    pub(super) fn say(&self, request: &Request) -> Request {
        let mut request = request.clone();
        for field in &mut request.fields {
            self.label(&field.name, &mut field.label);
            if let Some(value) = field.seen.as_ref().and_then(|seen| self.value(seen)) {
                field.value = value;
            }
        }
        for field in &mut request.missing {
            self.label(&field.name, &mut field.label);
        }
        for proof in &mut request.proofs {
            self.prove(proof);
        }
        request
    }

    /// Every word; they are the language's own and name nobody.
    pub(super) fn all(&self) -> String {
        let known = &self.known;
        let facts = known.facts.values().flat_map(BTreeMap::values);
        let rest = self.labels.values().chain(known.values.values()).chain(known.sources.values());
        facts.chain(rest).chain(known.places.values()).map(String::as_str).collect::<Vec<_>>().join("\n")
    }

    /// What stands before a field.
    pub(super) fn label_of(&self, name: &str) -> Option<&str> {
        self.labels.get(name).map(String::as_str)
    }

    fn label(&self, name: &str, label: &mut String) {
        if let Some(own) = self.labels.get(name) {
            label.clone_from(own);
        }
    }

    /// A value as a field gives it.
    fn value(&self, seen: &FactValue) -> Option<String> {
        let words = self.known.facts.get(&seen.fact);
        match FactId::from_name(&seen.fact)?.def().kind {
            FactType::Flag => self.known.values.get(&seen.value).cloned(),
            FactType::Choice(_) => words?.get(&seen.value).cloned(),
            FactType::Count => Some(words?.get("counted")?.replace('#', &seen.value)),
            FactType::Text | FactType::Moment | FactType::Version => None,
        }
    }

    /// A fact and its value as a sentence.
    fn statement(&self, seen: &FactValue) -> Option<String> {
        let words = self.known.facts.get(&seen.fact)?;
        let value = match FactId::from_name(&seen.fact)?.def().kind {
            FactType::Flag => return words.get(&seen.value).cloned(),
            FactType::Choice(_) => words.get(&seen.value)?,
            _ => &seen.value,
        };
        Some(format!("{}: {value}", words.get("is")?))
    }

    fn prove(&self, proof: &mut Proof) {
        if let Some(statement) = proof.seen.as_ref().and_then(|seen| self.statement(seen)) {
            proof.statement = statement;
        }
        if !proof.at.is_empty() && !self.known.places.is_empty() {
            proof.place = proof.at.iter().map(|mark| self.mark(mark)).collect::<Vec<_>>().join(", ");
        }
    }

    fn mark(&self, mark: &Mark) -> String {
        if mark.what == MarkKind::Source {
            return self.known.sources.get(&mark.text).unwrap_or(&mark.text).clone();
        }
        let word = self.known.places.get(&mark.what).map_or("", String::as_str);
        format!("{word} {}", mark.text).trim().to_owned()
    }
}

#[cfg(test)]
pub(super) mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::facts::{Evidence, Locator, Observation, Strength, Value};
    use crate::redact::Redactor;
    use crate::ticket::request::tests::request_with;
    use crate::ticket::{Filled, Layout, Templates, Unfilled, Wanted};
    use crate::topics::{Addressee, Catalogue, FieldDef};

    fn german() -> LetterWords {
        let mut words = LetterWords::default();
        words.add_labels(include_str!("../../templates/de/labels.toml")).unwrap();
        words.add_words(include_str!("../../templates/de/words.toml")).unwrap();
        words
    }

    #[test]
    fn every_field_has_a_german_label_and_no_label_is_left_over() {
        let mut fields: Vec<&str> = FieldDef::all().map(|field| field.name).collect();
        fields.sort_unstable();
        assert_eq!(german().labels.keys().map(String::as_str).collect::<Vec<_>>(), fields);
    }

    #[test]
    fn every_fact_has_its_german_words_and_no_word_is_left_over() {
        let words = german();
        for fact in FactId::all() {
            let mut own: Vec<&str> = words.known.facts[fact.name()].keys().map(String::as_str).collect();
            let mut wanted = match fact.def().kind {
                FactType::Flag => vec!["no", "yes"],
                FactType::Choice(choices) => choices.iter().map(|(value, _)| *value).chain(["is"]).collect(),
                _ => vec!["is"],
            };
            own.retain(|word| *word != "counted");
            own.sort_unstable();
            wanted.sort_unstable();
            assert_eq!(own, wanted, "{fact}");
        }
        assert_eq!(words.known.facts.len(), FactId::all().count());
    }

    #[test]
    fn a_value_is_said_as_the_language_says_it() {
        let said = |fact: &str, value: &str| {
            let seen = FactValue { fact: fact.to_owned(), value: value.to_owned() };
            (german().value(&seen), german().statement(&seen).unwrap())
        };
        assert_eq!(
            said("license.status", "expired"),
            (Some("abgelaufen".to_owned()), "Lizenzstatus: abgelaufen".to_owned())
        );
        assert_eq!(said("license.days_left", "5").0.as_deref(), Some("noch 5 Tage"));
        assert_eq!(
            said("databases.loaded", "no"),
            (Some("nein".to_owned()), "Die Datenbanken sind nicht geladen".to_owned())
        );
        // A text is quoted, also where it looks like one of our values.
        assert_eq!(said("attempt.message", "expired").0, None);
    }

    /// Every fact with every value of its own words, seen in every kind of place.
    fn everything() -> Vec<Proof> {
        let places = [
            Locator::Person,
            Locator::Line { file: "a.txt".to_owned(), line: 3, byte: 7 },
            Locator::Registry { key: "HKLM".to_owned(), value: "V".to_owned(), export: Some(("e.reg".to_owned(), 5)) },
            Locator::Json { file: "a.json".to_owned(), pointer: "/a".to_owned() },
        ];
        let mut proofs = Vec::new();
        for fact in FactId::all() {
            let values = match fact.def().kind {
                FactType::Flag => vec!["yes", "no"],
                FactType::Choice(choices) => choices.iter().map(|(value, _)| *value).collect(),
                FactType::Count | FactType::Version => vec!["3"],
                FactType::Text => vec!["Zitat"],
                FactType::Moment => vec!["2026-11-24T10:00:00Z"],
            };
            for (at, value) in values.into_iter().enumerate() {
                let place = places[at % places.len()].clone();
                let evidence = Evidence::new("registry export", place, "Zitat", chrono::DateTime::UNIX_EPOCH);
                let value = Value::parse(fact, value).unwrap();
                proofs.push(Proof::of(&Observation { fact, value, strength: Strength::Told, evidence }));
            }
        }
        proofs
    }

    /// What an English letter says of its own accord: titles, hints, labels, facts, values and places.
    fn english(catalogue: &Catalogue) -> BTreeSet<String> {
        let mut english = BTreeSet::new();
        // A topic that is not translated yet is given in English as a whole.
        for topic in catalogue.topics().iter().filter(|topic| topic.in_language("de").language() == "de") {
            english.insert(topic.title.clone());
            english.extend(topic.form.iter().flat_map(|form| form.attach.clone()));
        }
        english.extend(everything().into_iter().map(|proof| proof.statement));
        for fact in FactId::all() {
            if let FactType::Choice(choices) = fact.def().kind {
                english.extend(choices.iter().map(|(_, words)| format!(": {words}\n")));
            }
        }
        english
            .extend(FieldDef::all().flat_map(|field| [format!("\n{}:", field.label), format!("- {}\n", field.label)]));
        english.extend(
            [", line ", ", byte ", ", member ", ", event record ", ", value ", "the person", "registry export"]
                .map(str::to_owned),
        );
        english
    }

    #[test]
    fn a_german_letter_of_every_topic_says_nothing_in_english() {
        let (catalogue, templates) = (Catalogue::built_in().unwrap(), Templates::built_in().unwrap());
        let english = english(&catalogue);
        // Words that are the same in both languages prove nothing.
        let same = ["Problem", "Version", "Name"];
        let mut german: BTreeSet<String> =
            same.iter().flat_map(|label| [format!("\n{label}:"), format!("- {label}\n")]).collect();
        german.extend([": Security Cloud\n".to_owned(), ": Small Office Security\n".to_owned()]);
        let mut found = BTreeSet::new();
        for (topic, to) in catalogue.topics().iter().zip(Addressee::ALL.into_iter().cycle()) {
            let letter = |language| {
                let wanted =
                    Wanted { topic: Some(&topic.id), to: Some(to), language: Some(language), ..Wanted::default() };
                let mut request = request_with(&wanted, &mut Redactor::default());
                request.proofs = everything();
                for Unfilled { name, label } in request.missing.clone() {
                    request.fields.push(Filled { name, label, value: "Zitat".to_owned(), seen: None, in_full: false });
                }
                let subject = templates.subject(&request).unwrap();
                format!("{subject}\n{}\n", templates.render(&request, Layout::Text, false).unwrap())
            };
            let text = letter("de");
            for words in english.difference(&german) {
                assert!(!text.contains(words.as_str()), "{} in German says {words:?}", topic.id);
            }
            let spoken = topic.in_language("de");
            assert!(text.contains(&spoken.title), "{text}");
            let text = letter("en");
            found.extend(english.iter().filter(|words| text.contains(words.as_str())).cloned());
        }
        // The English letters say them, so that their absence from the German ones means something.
        let never: Vec<&String> = english.difference(&found).collect();
        assert!(never.len() * 10 < english.len(), "{never:?}");
    }
}
