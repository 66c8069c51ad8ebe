//! What gives way where a text tells of several matters at once: money beside a failure, a failure beside another matter.

use super::{Finding, Reports, SPEAKING_SCORE, Standing, WORDS_NAME, WORDS_SPEAK, WORDS_TOUCH};
use crate::facts::{FactId, Sheet, Value};
use crate::topics::{Dismissal, Topic};

/// The score of what words name plainly.
const PLAINLY: f64 = 0.85;

/// Sets aside what gives way to a matter that the words tell of more surely.
///
/// A complaint about money beside what the words name is not the matter itself; a fraud always is, beside a failure. And
/// what is said in passing and only speaks for a failure makes none of a text that is surely of another matter, nor does it
/// stand before what the words name twice as surely.
pub(super) fn set_aside(findings: &mut Vec<Finding<'_>>, reports: &Reports<'_>, sheet: &Sheet, is_fraud: bool) {
    // A question is no failure, however surely it is asked.
    let is_failure = |topic: &Topic| topic.dismissal.is_none() && topic.question.is_none();
    let elsewhere = reports.most(|topic| topic.dismissal == Some(Dismissal::OtherMatter));
    for finding in findings.iter_mut().filter(|finding| finding.said <= SPEAKING_SCORE) {
        let surest = reports.most(|topic| {
            // Of a case and what it is a case of, the case says more.
            topic.id != finding.topic.id && is_failure(topic) && !finding.topic.refines.contains(&topic.id)
        });
        if surest >= WORDS_NAME && surest >= finding.score * 2.0 {
            finding.said = if surest > SPEAKING_SCORE { 0.0 } else { finding.said.min(surest - WORDS_TOUCH) };
        }
    }
    // What a change of plan shows as in the app is no failure by itself.
    let shown: Vec<String> =
        findings.iter().filter(|one| one.score >= PLAINLY).flat_map(|one| one.topic.shows_as.clone()).collect();
    for finding in findings.iter_mut().filter(|one| one.standing == Standing::Possible && shown.contains(&one.topic.id))
    {
        finding.said = 0.0;
        finding.score = finding.score.min(WORDS_TOUCH);
    }
    // Money taken twice or unasked is a matter by itself, unless a failure is known or named more surely than not.
    let complaint = sheet.value(FactId::PurchaseComplaint);
    let is_of_money =
        [Value::Choice("charged-twice"), Value::Choice("unwanted")].iter().any(|of| Some(of) == complaint);
    // A state, such as a renewal that is off, is no failure beside it.
    let failures = reports.most(|topic| is_failure(topic) && !(is_of_money && topic.background));
    let fails = sheet.value(FactId::LicenseStatus).is_some_and(|state| *state != Value::Choice("active"));
    // Whoever waits for a renewal that the seller owes complains of no money.
    let is_owed = sheet.value(FactId::PurchaseSellerOwes) == Some(&Value::Flag(true)) && fails && complaint.is_none();
    let least_touch = if is_of_money && !fails { SPEAKING_SCORE } else { WORDS_TOUCH };
    findings.retain_mut(|finding| {
        let is_payment = finding.topic.dismissal == Some(Dismissal::Payment);
        let gives_way = match is_payment {
            true if is_fraud => fails || elsewhere > finding.score.max(least_touch),
            true => failures > finding.score.max(least_touch),
            false => elsewhere > SPEAKING_SCORE && finding.said <= SPEAKING_SCORE,
        };
        if gives_way {
            finding.said = 0.0;
        }
        let is_kept = finding.score >= WORDS_SPEAK && !is_owed || finding.standing != Standing::Possible;
        !((gives_way || is_owed) && is_payment) || is_kept
    });
}
