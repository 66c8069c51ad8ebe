//! The order of findings: the one to act on first.

use std::cmp::Reverse;

use super::{Finding, SAID_SCORE, Standing, WORDS_NAME, WORDS_SPEAK, WordsStand};
use crate::facts::FactId;
use crate::topics::{Catalogue, Severity};

/// What a finding is to the person, the most urgent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// Somebody is being cheated: nothing can wait less.
    Fraud,
    /// A failure that the Kaspersky app or the person reported, or that the machine shows, and that is proven.
    Proven,
    /// A failure that the person's own words name.
    Told,
    /// The state on which a failure may have happened: the licence has expired, is active, is managed.
    Background,
    /// It is true, and needs no help: good to know.
    Harmless,
    /// Something speaks for it.
    Possible,
    /// A known fact is against it.
    RuledOut,
}

impl Rank {
    fn of(finding: &Finding<'_>, only_mentions: bool, complains: bool) -> Rank {
        // A thing that is mentioned beside other matters, in words that complain of nothing, is not said to fail.
        let is_mentioned = only_mentions
            && finding.said < SAID_SCORE
            && finding.words == WordsStand::Plain
            && finding.topic.severity == Severity::Error;
        // What the person says in passing weighs more than what their words sound like.
        let told = finding.score.max(finding.said) >= WORDS_SPEAK && finding.words != WordsStand::Against;
        let of_money = finding.topic.when.mentions(FactId::PurchaseComplaint) && finding.topic.dismissal.is_none();
        match finding.standing {
            Standing::RuledOut => Rank::RuledOut,
            _ if of_money && told && finding.severity == Severity::Error => Rank::Fraud,
            Standing::Confirmed if finding.severity == Severity::Info => Rank::Harmless,
            // The state itself is what was told.
            Standing::Confirmed if finding.topic.background && !told => Rank::Background,
            Standing::Confirmed if finding.topic.background => Rank::Told,
            Standing::Confirmed => Rank::Proven,
            Standing::Possible if is_mentioned => Rank::Possible,
            Standing::Possible if told && finding.severity > Severity::Info => Rank::Told,
            // Beside a complaint a question is not what matters, though nothing names what fails.
            Standing::Possible if complains && finding.topic.question.is_some() => Rank::Possible,
            // What was asked stands before the state that needs no help: "do I lose days if I add the code now?".
            Standing::Possible if told && finding.topic.dismissal.is_none() && !finding.topic.general => Rank::Harmless,
            Standing::Possible => Rank::Possible,
        }
    }
}

/// Sorts findings: a fraud that is told of, a proven failure, then what the person's words name, then the state that is its background, then
/// what is true and needs no help, then what is possible, then what is ruled out; within these the more surely told, the graver, the more specific before
/// the more general; then by code.
///
/// "Expired" never stands before the failure that was reported: whoever says that their new code is refused knows that
/// the old licence has ended. A case of a graver failure is as grave as that failure: "the provider renews it" stands
/// before "the licence has expired" where both hold. A code that is refused stands before the end, however plainly that is told too. Words that complain of nothing only mention things: these stand behind what the
/// machine proves.
pub(super) fn rank(
    catalogue: &Catalogue,
    findings: &mut [Finding<'_>],
    only_mentions: bool,
    complains: bool,
    is_refused: bool,
) {
    // Where nothing is proven, what is mentioned is all that there is to go by.
    let is_proven = |f: &Finding<'_>| f.standing == Standing::Confirmed && f.severity > Severity::Info;
    let only_mentions = only_mentions && findings.iter().any(is_proven);
    let rank_of = |finding: &Finding<'_>| Rank::of(finding, only_mentions, complains);
    let grave: Vec<(String, Standing, Severity)> =
        findings.iter().map(|f| (f.topic.id.clone(), f.standing, f.severity)).collect();
    let gravity = |finding: &Finding<'_>| {
        let alike = |standing: &Standing| *standing == finding.standing || finding.said > 0.0;
        let general = grave.iter().filter(|(id, standing, _)| alike(standing) && finding.topic.refines.contains(id));
        general.map(|(_, _, severity)| *severity).chain([finding.severity]).max()
    };
    // A case of a failure that was told is told as surely, where what was said in passing makes it that case.
    let told: Vec<(String, Rank, f64)> =
        findings.iter().map(|f| (f.topic.id.clone(), rank_of(f), f.score.max(f.said))).collect();
    let surely = |finding: &Finding<'_>| {
        let rank = rank_of(finding);
        let general = told.iter().filter(|(id, of_it, _)| *of_it == rank && finding.topic.refines.contains(id));
        let general = general.map(|(.., score)| *score).filter(|_| finding.said > 0.0);
        general.fold(finding.score.max(finding.said), f64::max)
    };
    let surely: Vec<f64> = findings.iter().map(surely).collect();
    let sure: Vec<(String, f64)> = findings.iter().map(|f| f.topic.id.clone()).zip(surely).collect();
    // The state is the background of a failure that what was said fulfils, however plainly the state is told.
    let by_facts = findings.iter().any(|f| rank_of(f) == Rank::Told && !f.topic.background && f.said >= SAID_SCORE);
    // So it is of a case of it that the words name clearly, though the day on which it ended is told as well.
    let states: Vec<&str> = findings
        .iter()
        .filter(|f| f.topic.background && rank_of(f) == Rank::Told)
        .map(|f| f.topic.id.as_str())
        .collect();
    let is_case = |f: &Finding<'_>| f.topic.refines.iter().any(|id| states.contains(&id.as_str()));
    let is_named = |f: &Finding<'_>| f.is_answer && f.score >= WORDS_NAME && rank_of(f) == Rank::Told;
    let by_facts = by_facts || is_refused || findings.iter().any(|f| !f.topic.background && is_named(f) && is_case(f));
    // Of a state that needs no help and what is asked beside it, the one that is told more surely.
    let harmless = findings.iter().filter(|f| f.topic.background && matches!(rank_of(f), Rank::Harmless | Rank::Told));
    let state_told = harmless.map(|finding| finding.score).fold(0.0, f64::max);
    findings.sort_by_cached_key(|finding| {
        let rank = match rank_of(finding) {
            Rank::Harmless if finding.standing == Standing::Possible && finding.score < state_told => Rank::Possible,
            rank => rank,
        };
        let sure = sure.iter().find(|(id, _)| *id == finding.topic.id).map_or(0.0, |(_, sure)| *sure);
        let score = (sure * 1_000.0) as i64;
        // Words weigh more than the gravity of a failure that nobody has confirmed yet.
        let spoken = if matches!(rank, Rank::Told | Rank::Possible) { score } else { 0 };
        (
            rank,
            rank == Rank::Harmless && finding.topic.background,
            finding.words == WordsStand::Against,
            by_facts && rank == Rank::Told && finding.topic.background,
            Reverse(spoken),
            Reverse(gravity(finding)),
            Reverse(catalogue.depth(finding.topic)),
            Reverse(score),
            finding.topic.code.clone(),
        )
    });
}
