//! A request as a letter says it in one language.

use super::proof::{Mark, Proof};
use super::request::Request;
use crate::facts::FactId;
use crate::language::Tongue;

/// The request with everything said in a language that is not the person's own text.
pub(super) fn said_in(request: &Request, tongue: &Tongue) -> Request {
    let mut request = request.clone();
    for field in &mut request.fields {
        field.label = tongue.field(&field.name);
        let seen = field.seen.as_ref().and_then(|seen| Some((FactId::from_name(&seen.fact)?, seen.value.as_str())));
        if let Some(value) = seen.and_then(|(fact, value)| tongue.field_value(fact, value)) {
            field.value = value;
        }
    }
    for field in &mut request.missing {
        field.label = tongue.field(&field.name);
    }
    request.proofs.iter_mut().for_each(|proof| prove(proof, tongue));
    request
}

fn prove(proof: &mut Proof, tongue: &Tongue) {
    let seen = proof.seen.as_ref().and_then(|seen| Some((FactId::from_name(&seen.fact)?, seen.value.as_str())));
    if let Some(statement) = seen.and_then(|(fact, value)| tongue.stated(fact, value)) {
        proof.statement = statement;
    }
    if !proof.at.is_empty() {
        let parts = proof.at.iter().map(|Mark { what, text }| tongue.part_of_place(*what, text));
        proof.place = tongue.list(parts.collect::<Vec<_>>());
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::facts::{Evidence, FactType, Locator, Observation, Strength, Value};
    use crate::language::Language;
    use crate::redact::Redactor;
    use crate::ticket::request::tests::request_with;
    use crate::ticket::{Filled, Layout, Templates, Unfilled, Wanted};
    use crate::topics::{Addressee, Catalogue, FieldDef};

    /// Small English words that stand in no German letter.
    const ENGLISH: [&str; 33] = [
        "the",
        "of",
        "is",
        "not",
        "and",
        "your",
        "with",
        "this",
        "that",
        "you",
        "from",
        "source",
        "line",
        "licence",
        "file",
        "output",
        "clock",
        "event",
        "export",
        "keys",
        "settings",
        "subscription",
        "attached",
        "product's",
        "has",
        "expired",
        "left",
        "days",
        "regards",
        "subject",
        "to",
        "code",
        "device",
    ];

    /// Every fact with every value of its own words, seen in every kind of place and in every source.
    fn everything() -> Vec<Proof> {
        let places = [
            Locator::Line { file: "a.txt".to_owned(), line: 3, byte: 7 },
            Locator::Registry { key: "HKLM".to_owned(), value: "V".to_owned(), export: Some(("e.reg".to_owned(), 5)) },
            Locator::Json { file: "a.json".to_owned(), pointer: "/a".to_owned() },
            Locator::System("the clock of this machine".to_owned()),
        ];
        let sources: Vec<String> = crate::language::source_names().into_iter().collect();
        let mut proofs = Vec::new();
        for fact in FactId::all() {
            let values = match fact.def().kind {
                FactType::Flag => vec!["yes", "no"],
                FactType::Choice(choices) => choices.iter().map(|(value, _)| *value).collect(),
                FactType::Count | FactType::Version => vec!["3"],
                FactType::Text => vec!["Zitat"],
                FactType::Moment => vec!["2026-11-24T10:00:00Z"],
            };
            for value in values {
                let (place, source) = (&places[proofs.len() % places.len()], &sources[proofs.len() % sources.len()]);
                let evidence = Evidence::new(source.as_str(), place.clone(), "Zitat", chrono::DateTime::UNIX_EPOCH);
                let value = Value::parse(fact, value).unwrap();
                proofs.push(Proof::of(&Observation { fact, value, strength: Strength::Told, evidence }));
            }
        }
        assert!(proofs.len() > sources.len(), "every source is named");
        proofs
    }

    fn letter(templates: &Templates, topic: &str, to: Addressee, language: &str) -> String {
        let wanted = Wanted { topic: Some(topic), to: Some(to), language: Some(language), ..Wanted::default() };
        let mut request = request_with(&wanted, &mut Redactor::default());
        request.proofs = everything();
        for Unfilled { name, label } in request.missing.clone() {
            request.fields.push(Filled { name, label, value: "Zitat".to_owned(), seen: None, in_full: false });
        }
        let subject = templates.subject(&request).unwrap();
        format!("{subject}\n{}\n", templates.render(&request, Layout::Text, false).unwrap())
    }

    #[test]
    fn a_letter_of_every_topic_has_its_parts_in_every_language() {
        let (catalogue, templates) = (Catalogue::built_in().unwrap(), Templates::built_in().unwrap());
        for (number, language) in Language::all().enumerate() {
            let tongue = Tongue::new(language);
            // Every topic in some language, and every language with some topics.
            let all = catalogue.topics().iter().zip(Addressee::ALL.into_iter().cycle());
            for (topic, to) in all.skip(number).step_by(9) {
                let text = letter(&templates, &topic.id, to, language.code());
                let words = tongue.letter(to.name(), None, &topic.in_language(language.code()).title);
                let unwrapped = text.split_whitespace().collect::<Vec<_>>().join(" ");
                for part in ["to", "about", "greeting", "closing", "to_fill", "proofs", "source"] {
                    assert!(
                        text.contains(&words[part]) || unwrapped.contains(&words[part]),
                        "{} {}: {part} in {text}",
                        language.code(),
                        topic.id
                    );
                }
                if !topic.general && topic.dismissal.is_none() {
                    assert!(text.contains(&topic.in_language(language.code()).title), "{text}");
                }
            }
        }
    }

    #[test]
    fn no_english_word_stands_in_a_german_letter_whatever_was_read() {
        let (catalogue, templates) = (Catalogue::built_in().unwrap(), Templates::built_in().unwrap());
        let mut found = BTreeSet::new();
        for (topic, to) in catalogue.topics().iter().zip(Addressee::ALL.into_iter().cycle()) {
            let text = letter(&templates, &topic.id, to, "de");
            let words = text.split(|c: char| !(c.is_alphabetic() || c == '\'')).map(str::to_lowercase);
            let not_in_a_name = text.to_lowercase();
            let names = ["code", "export", "event", "line"];
            found.extend(words.filter(|word| ENGLISH.contains(&word.as_str()) && !names.contains(&word.as_str())));
            assert!(!not_in_a_name.contains(" the "), "{text}");
        }
        assert!(found.is_empty(), "{found:?}");
        let english = letter(&templates, "license-expired", Addressee::Kaspersky, "en");
        let of_english = ENGLISH.iter().filter(|word| english.to_lowercase().contains(**word)).count();
        assert!(of_english > 15, "an English letter has them: {of_english}");
    }

    #[test]
    fn a_value_is_said_as_the_language_says_it() {
        let german = Tongue::new(crate::language::nearest("de").unwrap());
        let said = |fact, value: &str| (german.field_value(fact, value), german.stated(fact, value).unwrap());
        assert_eq!(
            said(FactId::LicenseStatus, "expired"),
            (Some("abgelaufen".to_owned()), "Lizenz: abgelaufen".to_owned())
        );
        assert_eq!(said(FactId::LicenseDaysLeft, "5").0.as_deref(), Some("noch 5 Tage"));
        assert_eq!(said(FactId::DatabasesLoaded, "no").0.as_deref(), Some("nein"));
        // A text is quoted, also where it looks like one of our values.
        assert_eq!(said(FactId::AttemptMessage, "expired").0, None);
    }

    #[test]
    fn every_field_has_its_words_and_no_word_is_left_over() {
        let text = include_str!("../../locales/en/letter.ftl");
        let labels: BTreeSet<&str> = text
            .lines()
            .filter_map(|line| line.strip_prefix("letter-field-")?.split_once(" ="))
            .map(|(name, _)| name)
            .collect();
        assert_eq!(labels, FieldDef::all().map(|field| field.name).collect());
    }
}
