//! On the way to a decision a person is asked at most three questions, whatever they answer.

use chrono::{DateTime, Utc};
use keymend::case::fact_from_answer;
use keymend::diagnosis::{Standing, diagnose};
use keymend::facts::{FactId, Reading};
use keymend::topics::Catalogue;

use crate::support::NOW;
use crate::support::examples::examples;

const MOST: usize = 3;

fn now() -> DateTime<Utc> {
    DateTime::parse_from_rfc3339(NOW).unwrap().to_utc()
}

/// The most questions that any way of answering leads through.
fn longest_way(catalogue: &Catalogue, known: &Reading, asked: &mut Vec<FactId>) -> usize {
    let diagnosis = diagnose(catalogue, known.clone(), now());
    let Some(question) = diagnosis.next_question else { return asked.len() };
    assert!(known.observations.iter().all(|seen| seen.fact != question.fact), "{question:?} is known");
    assert!(!asked.contains(&question.fact), "{question:?} is asked again");
    assert!(asked.len() < MOST + 3, "{asked:?} and no end");
    let mut longest = 0;
    for value in &question.choices {
        let mut answered = known.clone();
        answered.observations.push(fact_from_answer(question.fact, value, now()).unwrap());
        asked.push(question.fact);
        longest = longest.max(longest_way(catalogue, &answered, asked));
        asked.pop();
    }
    longest
}

fn reading_of(answers: &[&str]) -> Reading {
    let observations = answers.iter().map(|answer| keymend::case::read_answer(answer, now()).unwrap());
    Reading { observations: observations.collect(), ..Reading::default() }
}

#[test]
fn from_every_common_beginning_three_questions_are_enough() {
    let catalogue = Catalogue::built_in().unwrap();
    let families =
        ["home", "security-cloud", "endpoint-windows", "endpoint-linux"].map(|name| format!("product.family={name}"));
    for status in
        ["", "license.status=active", "license.status=expired", "license.status=absent", "license.days_left=0"]
    {
        for family in families.iter().map(String::as_str).chain([""]) {
            let answers: Vec<&str> = [status, family].into_iter().filter(|answer| !answer.is_empty()).collect();
            let longest = longest_way(&catalogue, &reading_of(&answers), &mut Vec::new());
            // Which product it is comes first and decides the steps, not the problem.
            let most = MOST + usize::from(family.is_empty());
            assert!(longest <= most, "{answers:?}: {longest} questions");
        }
    }
}

#[test]
fn that_the_licence_has_ended_is_understood_in_many_languages_and_confirmed_by_no_words() {
    let catalogue = Catalogue::built_in().unwrap();
    // Only paraphrases of these are known, so that the words alone confirm nothing.
    for text in [
        "Срок действия лицензии истёк",
        "Лицензия истекла",
        "Лицензия закончилась.",
        "Термін дії ліцензії закінчився",
        "Ліцензія закінчилася",
        "La licencia ha expirado",
        "Lisansın süresi doldu",
        "许可证已过期",
    ] {
        let diagnosis = diagnose(&catalogue, keymend::sources::read_words(text, now()), now());
        let first = &diagnosis.findings[0];
        assert_eq!((first.topic.id.as_str(), first.standing), ("license-expired", Standing::Possible), "{text}");
        // What was heard as a fact is not asked for once more.
        let heard = diagnosis.sheet.value(FactId::LicenseStatus).is_some();
        assert_eq!(diagnosis.next_question.unwrap().fact == FactId::LicenseStatus, !heard, "{text}");
    }
}

#[test]
fn every_example_needs_at_most_three_questions() {
    for example in examples() {
        let mut answers = String::new();
        for asked in 0.. {
            assert!(asked <= MOST, "{}: still a question after {answers}", example.name);
            let run = example.command("diagnose", &format!("{answers} --format json"));
            let question = run.run().json()["next_question"].clone();
            let (Some(fact), Some(choice)) = (question["fact"].as_str(), question["choices"][0].as_str()) else {
                break;
            };
            answers.push_str(&format!(" --answer {fact}={choice}"));
        }
    }
}

#[test]
fn a_decided_case_asks_nothing() {
    let catalogue = Catalogue::built_in().unwrap();
    let diagnosis = diagnose(&catalogue, reading_of(&["license.status=active"]), now());
    assert!(diagnosis.findings.iter().any(|finding| finding.standing == Standing::Confirmed));
    assert_eq!(diagnosis.next_question, None);
}
