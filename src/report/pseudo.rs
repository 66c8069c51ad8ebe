//! Reports and plans in languages that nobody speaks: what is still English there is worded outside of `language`.

use std::borrow::Cow;

use chrono::{DateTime, Utc};

use super::{
    ReportLayout, html_diagnoses, html_explanation, html_plan, human_diagnosis, human_explanation, human_plan,
    markdown_diagnoses, markdown_explanation, markdown_plan,
};
use crate::case::Named;
use crate::diagnosis::explain;
use crate::diagnosis::{Diagnosis, diagnose};
use crate::facts::{
    Evidence, FactId, FactType, Locator, NotRead, NotReadReason, Observation, ProtectionState, Reading,
    RegisteredProduct, Strength, Value,
};
use crate::guide::Plan;
use crate::language::{PSEUDO, Tongue, longer, right_to_left};
use crate::sellers::Providers;
use crate::topics::Catalogue;

/// Words that every English sentence has one of, and no command, id or name.
const ENGLISH: [&str; 29] = [
    "the", "is", "are", "it", "you", "your", "of", "and", "or", "this", "that", "what", "which", "with", "has", "have",
    "if", "by", "in", "from", "one", "could", "would", "possible", "careful", "sources", "why", "yes", "not",
];

/// Every kind of fact, by a person and by a file, with a status.
fn reading(status: &str) -> Reading {
    let mut reading = Reading::default();
    let mut see = |fact: FactId, value: &str, locator: Locator| {
        let evidence = Evidence::new("registry export", locator, "", DateTime::UNIX_EPOCH);
        let value = Value::parse(fact, value).unwrap();
        reading.observations.push(Observation { fact, value, strength: Strength::Stated, evidence });
    };
    let file = |line| Locator::Line { file: "a.reg".to_owned(), line, byte: 0 };
    for (line, fact) in (1..).zip(FactId::all()) {
        match fact.def().kind {
            FactType::Flag if status == "expired" => see(fact, "yes", file(line)),
            FactType::Flag if fact.name().starts_with("code.") => see(fact, "no", Locator::Person),
            FactType::Moment => see(fact, "2026-10-03", file(line)),
            _ => {}
        }
    }
    see(FactId::LicenseStatus, status, file(1));
    see(FactId::LicenseStatus, "absent", Locator::Person);
    reading.not_read.push(NotRead::new(
        "event log",
        NotReadReason::NoRights,
        crate::say::advice::run_as_administrator(),
    ));
    reading.looked_at.push("a.reg".to_owned());
    let states = [Some(ProtectionState::On), Some(ProtectionState::Off), Some(ProtectionState::Paused), None];
    reading.registered.extend(states.into_iter().zip([Some(true), Some(false), None, None]).map(
        |(protection, is_up_to_date)| RegisteredProduct {
            place: "a.reg".to_owned(),
            name: "a.exe".to_owned(),
            protection,
            is_up_to_date,
        },
    ));
    reading
}

/// The English words of a text that are no code, id or name.
fn english(text: &str) -> Vec<String> {
    let style = regex::Regex::new(r"(?s)<style>.*?</style>|<[^>]*>|`[^`]*`|\x1b\[[0-9;]*m").unwrap();
    let bare = style.replace_all(text, " ");
    let lines = bare.lines().filter(|line| !line.trim_start().starts_with("keymend ") && !line.contains("://"));
    let words = lines.flat_map(str::split_whitespace).map(|word| word.trim_matches(|c: char| c.is_ascii_punctuation()));
    words.filter(|word| ENGLISH.contains(&word.to_lowercase().as_str())).map(str::to_owned).collect()
}

/// Every page of every topic and of several machines.
fn pages(tongue: &Tongue, catalogue: &Catalogue) -> Vec<String> {
    let (named, layout) = (Named::default(), ReportLayout::new(Some(60), false));
    let now: DateTime<Utc> = "2026-11-28T10:00:00Z".parse().unwrap();
    let mut pages = Vec::new();
    for topic in catalogue.topics() {
        let explanation = explain(catalogue, &topic.id, now, Providers::built_in());
        pages.push(human_explanation(&explanation, &Named::default(), layout, tongue));
        pages.push(markdown_explanation(&explanation, tongue));
        pages.push(html_explanation(&explanation, tongue).unwrap());
    }
    for text in ["zorb", "trouble with kaspersky"] {
        pages.push(human_explanation(
            &explain(catalogue, text, now, Providers::built_in()),
            &Named::default(),
            layout,
            tongue,
        ));
    }
    for status in ["expired", "active", "not-valid"] {
        let diagnosis: Diagnosis<'_> = diagnose(catalogue, reading(status), now);
        pages.push(human_diagnosis(&diagnosis, &named, layout, tongue));
        pages.push(markdown_diagnoses(std::slice::from_ref(&diagnosis), &named, tongue));
        pages.push(html_diagnoses(std::slice::from_ref(&diagnosis), &named, tongue).unwrap());
        let topics = diagnosis.findings.iter().map(|finding| Some(finding.topic)).chain([None]);
        for topic in topics {
            let plan = Plan::new(&diagnosis, topic);
            pages.push(human_plan(&plan, &named, layout, tongue));
            pages.push(markdown_plan(&plan, &named, tongue));
            pages.push(html_plan(&plan, &named, tongue).unwrap());
        }
    }
    pages
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn nothing_of_a_report_or_a_plan_is_english_in_another_language() {
    for transform in [longer as fn(&str) -> Cow<'_, str>, right_to_left] {
        let catalogue = Catalogue::built_in().unwrap().with_words(PSEUDO, |text| transform(text).into_owned());
        let catalogue = catalogue.speaking(PSEUDO);
        for page in pages(&Tongue::pseudo(transform), &catalogue) {
            let left = english(&page);
            assert!(left.is_empty(), "{left:?} in {page}");
        }
    }
}

#[test]
fn english_would_be_found() {
    let pages = pages(&Tongue::default(), &Catalogue::built_in().unwrap());
    assert!(pages.iter().all(|page| !english(page).is_empty()));
}

#[test]
fn a_topic_that_a_language_lacks_is_whole_in_english_and_says_so_once() {
    let catalogue = Catalogue::built_in().unwrap();
    let topic = catalogue.topics().first().unwrap();
    let explanation = explain(&catalogue, &topic.id, DateTime::UNIX_EPOCH, Providers::built_in());
    let tongue = Tongue::pseudo(longer);
    let page = human_explanation(&explanation, &Named::default(), ReportLayout::new(Some(100), false), &tongue);
    let told = tongue.say(crate::language::say::report::topic_in_english());
    assert_eq!(page.matches(told.trim()).count(), 1, "{page}");
    assert!(page.contains(&topic.title), "{page}");
    let diagnosis = diagnose(&catalogue, reading("expired"), DateTime::UNIX_EPOCH);
    let plan = Plan::new(&diagnosis, Some(topic));
    let named = Named::default();
    for page in [
        markdown_explanation(&explanation, &tongue),
        html_explanation(&explanation, &tongue).unwrap(),
        human_plan(&plan, &named, ReportLayout::new(Some(100), false), &tongue),
        markdown_plan(&plan, &named, &tongue),
        html_plan(&plan, &named, &tongue).unwrap(),
    ] {
        assert_eq!(page.matches(told.trim()).count(), 1, "{page}");
    }
}
