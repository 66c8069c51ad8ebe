//! The one question that decides most between what is still possible.

use chrono::{DateTime, Utc};

use super::{Finding, Standing};
use crate::facts::{Evidence, FactId, FactType, Locator, Observation, Sheet, Strength, Value, derive};
use crate::topics::{Context, Severity, Topic, Truth};

/// After so many answers, nothing more is asked that only orders the steps.
const MOST_ANSWERS: usize = 3;

/// Choices beyond which not all are offered at once, and how many then are.
const MOST_AT_ONCE: usize = 8;
const FIRST: usize = 5;

/// A question to the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The fact that it asks for.
    pub fact: FactId,
    /// The values that answer it, as `--answer` takes them; a tongue words them.
    pub choices: Vec<&'static str>,
}

impl Question {
    /// The question for a fact that a person can be asked for.
    #[must_use]
    pub fn about(fact: FactId) -> Option<Question> {
        fact.def().question?;
        let choices = match fact.def().kind {
            FactType::Flag => vec!["yes", "no"],
            FactType::Choice(choices) => choices.iter().map(|(value, _)| *value).collect(),
            FactType::Moment => vec!["today", "yesterday", "2 days ago", "3 days ago"],
            _ => return None,
        };
        Some(Question { fact, choices })
    }

    /// The question for the state of the licence, which comes before all others.
    #[must_use]
    pub fn about_state() -> Option<Question> {
        Question::about(FactId::LicenseStatus)
    }

    /// The question without the answers that what is known rules out: on Windows there is no product for Linux.
    #[must_use]
    pub fn fitting(mut self, sheet: &Sheet) -> Question {
        let settles = |fact: &FactId| *fact != self.fact;
        let follows: Vec<FactId> =
            [FactId::SystemPlatform, FactId::ProductMeantFor].into_iter().filter(settles).collect();
        let fits = |value: &&'static str| {
            let alone = suppose(&Sheet::default(), self.fact, value, DateTime::UNIX_EPOCH);
            let differs = |alone: &Sheet, fact: &FactId| {
                alone.value(*fact).zip(sheet.value(*fact)).is_some_and(|(follows, known)| follows != known)
            };
            alone.is_none_or(|alone| !follows.iter().any(|fact| differs(&alone, fact)))
        };
        let fitting: Vec<&'static str> = self.choices.iter().copied().filter(|value| fits(value)).collect();
        if self.fact == FactId::ProductFamily && fitting.len() > 1 {
            self.choices = fitting;
        }
        self
    }

    /// What is offered at once, and what only whoever looks for it is shown: of many choices the first of their table, where
    /// the products for a home stand first.
    #[must_use]
    pub fn first_choices(&self) -> (&[&'static str], &[&'static str]) {
        let first = if self.choices.len() > MOST_AT_ONCE { FIRST } else { self.choices.len() };
        self.choices.split_at(first)
    }
}

/// Whether the person has said what a question asks for, in the words of another fact: when they paid, or that they bought where no
/// codes are sold.
fn is_told_by_another(fact: FactId, sheet: &Sheet) -> bool {
    match fact {
        FactId::SubscriptionChargedAt => sheet.get(FactId::PurchasePaidAt).is_some(),
        FactId::CodeKind => sheet.value(FactId::PurchaseChannel) == Some(&Value::Choice("app-store")),
        _ => false,
    }
}

/// The question that decides the most of the findings that are still possible, whatever the answer: the answer that
/// decides least counts, so that no way through the questions gets long.
///
/// What a source has answered, or what the person does not know, is never asked. Where nothing is known at all, the first question is
/// what the licence window says.
pub(super) fn next_question(
    findings: &[Finding<'_>],
    sheet: &Sheet,
    now: DateTime<Utc>,
    not_known: &[FactId],
    reported: &dyn Fn(&Topic) -> Truth,
) -> Option<Question> {
    let open: Vec<&Finding<'_>> = findings.iter().filter(|f| f.standing == Standing::Possible).collect();
    let decided = findings.iter().any(|f| f.standing == Standing::Confirmed);
    if open.is_empty() && !decided {
        return Question::about(FactId::LicenseStatus)
            .filter(|question| sheet.get(question.fact).is_none() && !not_known.contains(&question.fact));
    }
    if let Some(question) = about_steps(findings, sheet, FactId::ProductFamily) {
        return Some(question.fitting(sheet));
    }
    let mut best: Option<(usize, Question)> = None;
    let mut asked: Vec<FactId> = not_known.to_vec();
    for fact in open.iter().flat_map(|finding| &finding.missing).copied() {
        if asked.contains(&fact) || sheet.get(fact).is_some() || is_told_by_another(fact, sheet) {
            continue;
        }
        asked.push(fact);
        let Some(question) = Question::about(fact) else { continue };
        let answers: Vec<Sheet> =
            question.choices.iter().filter_map(|value| suppose(sheet, fact, value, now)).collect();
        let decides = |answered: &Sheet| {
            let settled = |finding: &&&Finding<'_>| {
                let context = Context { sheet: answered, now, reported: reported(finding.topic) };
                // Decided, or nothing speaks for it any longer.
                finding.topic.evaluate(&context) != Truth::Unknown
                    || finding.score < super::WORDS_SPEAK && finding.topic.when.speaking(&context).is_empty()
            };
            open.iter().filter(settled).count()
        };
        let worth = answers.iter().map(decides).min().unwrap_or(0);
        if best.as_ref().is_none_or(|(most, _)| worth > *most) {
            best = Some((worth, question));
        }
    }
    best.map(|(_, question)| question.fitting(sheet)).or_else(|| {
        let patient = answers(sheet) < MOST_ANSWERS;
        patient.then(|| about_steps(findings, sheet, FactId::PurchasePaid)).flatten()
    })
}

/// How many questions a person has answered.
fn answers(sheet: &Sheet) -> usize {
    let answered = |fact: &FactId| {
        let entry = sheet.get(*fact);
        *fact != FactId::AttemptMessage && entry.is_some_and(|entry| entry.best().evidence.locator == Locator::Person)
    };
    FactId::all().filter(answered).count()
}

/// The question for a fact on which the steps of a proven problem depend: which product decides where its buttons are,
/// and whoever has paid is not told to pay.
fn about_steps(findings: &[Finding<'_>], sheet: &Sheet, fact: FactId) -> Option<Question> {
    let top = findings.first().filter(|top| top.standing == Standing::Confirmed && top.severity > Severity::Info)?;
    (sheet.get(fact).is_none() && top.topic.steps_depend_on(fact)).then(|| Question::about(fact)).flatten()
}

/// The sheet as it would be after an answer.
fn suppose(sheet: &Sheet, fact: FactId, value: &str, now: DateTime<Utc>) -> Option<Sheet> {
    let mut answered = sheet.clone();
    let evidence = Evidence::new("supposed", Locator::Person, "", now);
    let value = Value::answered(fact, value, &sheet.local(now)).ok()?;
    answered.add(Observation { fact, value, strength: Strength::Told, evidence });
    derive(&mut answered, now);
    Some(answered)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_product_of_another_system_is_offered() {
        let now = DateTime::UNIX_EPOCH;
        let asked = || Question::about(FactId::ProductFamily).unwrap();
        let on =
            |platform| asked().fitting(&suppose(&Sheet::default(), FactId::SystemPlatform, platform, now).unwrap());
        let windows = on("windows").choices;
        assert!(windows.contains(&"home") && windows.contains(&"other"), "{windows:?}");
        assert!(windows.iter().all(|family| !family.contains("linux") && *family != "android"), "{windows:?}");
        assert!(on("linux").choices.contains(&"home-linux") && !on("linux").choices.contains(&"home"));
        assert_eq!(asked().fitting(&Sheet::default()), asked());
    }
}
