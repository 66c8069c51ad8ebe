//! A request as a letter says it in one language.

use super::field::Filled;
use super::proof::{FactValue, Mark, Proof};
use super::request::Request;
use crate::facts::{FactId, FactType, Value};
use crate::language::Tongue;
use crate::redact::PrivateKind;
use crate::topics::{FieldDef, FieldSource};

/// The request with everything said in a language that is not the person's own text.
pub(super) fn said_in(request: &Request, tongue: &Tongue) -> Request {
    let mut request = request.clone();
    for field in &mut request.fields {
        field.label = tongue.field(&field.name);
        let given = field.seen.clone().or_else(|| day_given(field));
        let seen = given.as_ref().and_then(|seen| Some((FactId::from_name(&seen.fact)?, seen.value.as_str())));
        if let Some(value) = seen.and_then(|(fact, value)| tongue.field_value(fact, value)) {
            field.value = value;
        }
    }
    if let Some(day) = tongue.written_day(&request.date) {
        request.date = day;
    }
    for field in &mut request.missing {
        field.label = tongue.field(&field.name);
    }
    request.proofs.iter_mut().for_each(|proof| prove(proof, tongue));
    if request.on_behalf {
        let title = tongue.title_of_customer(&request.title);
        let before = std::mem::replace(&mut request.title, title);
        let same = request.fields.iter_mut().filter(|field| field.value == before);
        same.for_each(|field| field.value.clone_from(&request.title));
    }
    name_stand_ins(&mut request, tongue);
    request
}

/// Calls what stands for private values as the language does: a reader of Polish knows no "person-2".
fn name_stand_ins(request: &mut Request, tongue: &Tongue) {
    let searched =
        |field: &&mut Filled| FieldDef::from_name(&field.name).is_none_or(|def| def.is_searched() && !def.is_secret());
    let texts = request.fields.iter_mut().filter(searched).map(|field| &mut field.value);
    for text in texts.chain([&mut request.title]) {
        if let Some(said) = with_stand_ins_of(text, tongue) {
            *text = said;
        }
    }
}

/// A text with its stand-ins in a language; none where there is none in it.
fn with_stand_ins_of(text: &str, tongue: &Tongue) -> Option<String> {
    let mut said = text.to_owned();
    for kind in PrivateKind::ALL {
        let begin = format!("{}-", kind.stand_in_word());
        let Some(word) = said.contains(&begin).then(|| tongue.stand_in(kind.name())).flatten() else { continue };
        let mut changed = String::with_capacity(said.len());
        let mut rest = said.as_str();
        while let Some(at) = rest.find(&begin) {
            let (before, behind) = (&rest[..at], &rest[at + begin.len()..]);
            let is_word = !before.ends_with(|c: char| c.is_alphanumeric() || matches!(c, '-' | '@' | '/' | '.'));
            let digits = behind.len() - behind.trim_start_matches(|c: char| c.is_ascii_digit()).len();
            let ends = !behind[digits..].starts_with(|c: char| c.is_ascii_alphanumeric() || matches!(c, '@' | '-'));
            changed.push_str(before);
            if is_word && digits > 0 && ends {
                changed.push_str(&word);
                changed.push('-');
            } else {
                changed.push_str(&begin);
            }
            rest = behind;
        }
        changed.push_str(rest);
        said = changed;
    }
    (said != text).then_some(said)
}

/// A date that somebody gave as scripts write it, in a field that is filled by one.
fn day_given(field: &Filled) -> Option<FactValue> {
    let source = FieldDef::from_name(&field.name)?.source;
    let (FieldSource::Facts(facts) | FieldSource::Told(facts)) = source else { return None };
    let fact = facts.iter().find(|fact| fact.def().kind == FactType::Moment)?;
    Value::date(&field.value)?;
    Some(FactValue { fact: fact.name().to_owned(), value: field.value.clone(), said: true })
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
    use crate::facts::{Evidence, Locator, Observation, Strength};
    use crate::language::Language;
    use crate::redact::Redactor;
    use crate::ticket::request::tests::request_with;
    use crate::ticket::{Layout, LetterFrame, Setting, Templates, Unfilled, Wanted};
    use crate::topics::{Addressee, Catalogue};

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
        format!("{subject}\n{}\n", templates.render(&request, Layout::Text, LetterFrame::Whole).unwrap())
    }

    #[test]
    #[ignore = "long; .ci/run runs it"]
    fn a_letter_of_every_topic_has_its_parts_in_every_language() {
        let (catalogue, templates) = (Catalogue::built_in().unwrap(), Templates::built_in().unwrap());
        for (number, language) in Language::all().enumerate() {
            let tongue = Tongue::new(language);
            // Every topic in some language, and every language with some topics.
            let all = catalogue.topics().iter().zip(Addressee::ALL.into_iter().cycle());
            for (topic, to) in all.skip(number).step_by(9) {
                let text = letter(&templates, &topic.id, to, language.code());
                let words = tongue.letter(to.name(), None, &topic.in_language(language.code()).title, false);
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
                    let title = topic.in_language(language.code()).title;
                    let said = tongue.complaint(&topic.id, "other", &title).unwrap_or(title);
                    assert!(text.contains(&said), "{said} in {text}");
                }
            }
        }
    }

    #[test]
    #[ignore = "long; .ci/run runs it"]
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

    /// A letter about a topic by what a person answered, in a language.
    fn letter_by(topic: &str, to: Addressee, answers: &[&str], language: &str) -> (Request, String) {
        let catalogue = Catalogue::built_in().unwrap();
        let named = crate::case::Named {
            answers: answers.iter().map(|answer| (*answer).to_owned()).collect(),
            message: Some("x".to_owned()),
            now: chrono::DateTime::from_timestamp(1_795_860_000, 0),
            ..crate::case::Named::default()
        };
        let case = named.read_one(&mut crate::case::Quiet).unwrap();
        let diagnosis = case.diagnose(&catalogue);
        let config = crate::config::Config::default();
        let providers = crate::sellers::Providers::built_in();
        let from = crate::ticket::Sources { catalogue: &catalogue, diagnosis: &diagnosis, config: &config, providers };
        let settings = [Setting::parse("purchase-date=2026-10-01").unwrap()];
        let wanted = Wanted {
            topic: Some(topic),
            to: Some(to),
            language: Some(language),
            settings: &settings,
            ..Wanted::default()
        };
        let request = Request::new(&from, &wanted, &mut Redactor::default()).unwrap();
        let templates = Templates::built_in().unwrap();
        let text = templates.render(&request, Layout::Text, LetterFrame::Whole).unwrap();
        (request, text)
    }

    #[test]
    fn people_read_dates_as_they_write_them_and_scripts_as_they_match_them() {
        let answers = ["license.expires_at=2026-10-03T09:12:44Z", "license.status=expired", "purchase.paid=yes"];
        for (language, letter_day, bought, ends) in [
            ("de", "28. November 2026", "1. Oktober 2026", "3. Oktober 2026, 09:12 Uhr"),
            ("fr", "28 novembre 2026", "1er octobre 2026", "3 octobre 2026 à 09:12"),
            ("ru", "28 ноября 2026 года", "1 октября 2026 года", "3 октября 2026 года, 09:12"),
            ("ja", "2026年11月28日", "2026年10月1日", "2026年10月3日 09:12"),
        ] {
            let (request, text) = letter_by("license-expired", Addressee::Kaspersky, &answers, language);
            for part in [letter_day, bought, ends] {
                assert!(text.contains(part), "{language}: {part} in {text}");
            }
            assert!(!text.contains("2026-") && !text.contains("UTC"), "{text}");
            assert_eq!(request.date, "2026-11-28", "scripts read the request");
            let labels = crate::ticket::DeskLabel::all(&request, "id");
            let labels = labels.iter().map(|label| format!("{label:?}")).collect::<String>();
            assert!(labels.contains("2026-10-03 09:12:44 UTC"), "{labels}");
        }
    }

    #[test]
    fn a_letter_complains_of_what_fails_and_tells_what_is_known_of_the_payment() {
        let state = ["license.status=expired", "subscription.provider_managed=yes"];
        let provider = "subscription.provider=rostelecom";
        let paid = ["purchase.paid=yes", "purchase.paid_at=2026-11-20"];
        let topic = "third-party-subscription";
        let unpaid = [&state[..], &[provider]].concat();
        let (request, _) = letter_by(topic, Addressee::Provider, &unpaid, "en");
        assert_eq!(request.title, "My Kaspersky subscription has expired and has not been renewed");
        let all = [&unpaid[..], &paid].concat();
        let (request, text) = letter_by(topic, Addressee::Provider, &all, "ru");
        assert_eq!(request.title, "Оплата произведена, но подписка Kaspersky не продлена");
        let subject = Templates::built_in().unwrap().subject(&request).unwrap();
        assert_eq!(subject, request.title, "the title names Kaspersky already");
        assert!(text.contains("Продление оплачено: да") && text.contains("20 ноября 2026 года"), "{text}");
        assert!(text.contains("Ростелеком") && !text.contains("Rostelecom"), "{text}");
    }

    #[test]
    fn what_stands_for_a_private_value_is_called_as_the_language_calls_it() {
        let said = |code: &str, text: &str| {
            with_stand_ins_of(text, &Tongue::new(crate::language::nearest(code).unwrap()))
                .unwrap_or_else(|| text.to_owned())
        };
        assert_eq!(
            said("pl", "pisał person-12 z host-1, mail-1@example.invalid"),
            "pisał osoba-12 z komputer-1, mail-1@example.invalid"
        );
        assert_eq!(said("tr", "user-1: person-2'nin"), "kullanıcı-1: kişi-2'nin");
        assert_eq!(said("ja", "person-1さん"), "人物-1さん");
        for plain in ["in-person-1", "person-x", "a superperson-1", "person-1-2"] {
            assert_eq!(said("de", plain), plain);
        }
    }

    #[test]
    fn a_letter_on_behalf_of_a_customer_says_so_in_every_language_and_no_i() {
        for language in Language::all() {
            let code = language.code();
            let settings = ["customer=Eve Example", "name=Bob Example"].map(|text| Setting::parse(text).unwrap());
            for to in Addressee::ALL {
                let wanted = Wanted {
                    topic: Some("paid-without-code"),
                    to: Some(to),
                    language: Some(code),
                    reader: Some(code),
                    settings: &settings,
                    ..Wanted::default()
                };
                let request = request_with(&wanted, &mut Redactor::default());
                assert!(request.on_behalf);
                let templates = Templates::built_in().unwrap();
                let text = templates.render(&request, Layout::Text, LetterFrame::Whole).unwrap();
                let tongue = Tongue::new(language);
                let title = tongue.title_of_customer(&request.title);
                assert!(text.contains("Eve Example") && text.contains(&title), "{code}: {text}");
                let own = tongue.letter(to.name(), None, "", false);
                let theirs = tongue.letter(to.name(), None, "", true);
                assert_ne!(own["opening"], theirs["opening"], "{code}");
                let plain = text.split_whitespace().collect::<Vec<_>>().join(" ");
                assert!(plain.contains(&theirs["opening"]) || code == "ja", "{code}: {text}");
                assert!(!plain.contains(&own["opening"]), "{code}: {text}");
            }
        }
    }

    #[test]
    fn a_subject_has_no_second_colon_and_names_kaspersky_once() {
        for language in Language::all() {
            let (request, _) = letter_by("license-expired", Addressee::Kaspersky, &[], language.code());
            let subject = Templates::built_in().unwrap().subject(&request).unwrap();
            assert!(!subject.contains([':', '：']), "{subject}");
            let names = ["Kaspersky", "カスペルスキー", "Касперск"];
            let named: usize = names.iter().map(|name| subject.matches(name).count()).sum();
            assert_eq!(named, 1, "{subject}");
        }
    }

    #[test]
    fn no_complaint_speaks_to_the_person_who_sends_it() {
        let catalogue = Catalogue::built_in().unwrap();
        for topic in catalogue.topics().iter().filter(|topic| topic.form.is_some() && !topic.general) {
            for stand in ["paid", "ended", "other"] {
                let said = Tongue::english().complaint(&topic.id, stand, &topic.title);
                let said = said.unwrap_or_else(|| topic.title.clone());
                let words: Vec<String> = said.split(|c: char| !c.is_alphabetic()).map(str::to_lowercase).collect();
                assert!(words.iter().all(|word| word != "you" && word != "your"), "{}: {said}", topic.id);
            }
        }
        // Each complaint is of a topic that there is.
        let text = include_str!("../../locales/en/letter.ftl");
        let ids = text.lines().filter_map(|line| line.strip_prefix("letter-complaint-")?.split_once(" ="));
        ids.for_each(|(id, _)| assert!(catalogue.find(id).is_some(), "{id}"));
    }

    #[test]
    fn a_letter_names_a_file_and_not_its_folder() {
        let seen = |locator| {
            let evidence = Evidence::new("export", locator, "", chrono::DateTime::UNIX_EPOCH);
            let value = Value::parse(FactId::LicenseStatus, "expired").unwrap();
            Proof::of(&Observation { fact: FactId::LicenseStatus, value, strength: Strength::Stated, evidence })
        };
        let line = |file: &str| Locator::Line { file: file.to_owned(), line: 3, byte: 7 };
        for place in [line("/srv/cases/eve/app-info.txt"), line(r"C:\Cases\eve\app-info.txt")] {
            let proof = seen(place);
            assert!(proof.place.contains("app-info.txt") && !proof.place.contains("eve"), "{proof:?}");
            assert!(proof.at.iter().all(|mark| !mark.text.contains("eve")), "{proof:?}");
        }
        let channel = Locator::Event { log: "Microsoft/Operational".to_owned(), record: 1 };
        assert!(seen(channel).place.contains("Microsoft/Operational"));
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
