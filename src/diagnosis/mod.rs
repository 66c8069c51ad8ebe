//! Weighs every topic over the facts: what is confirmed, what is possible, what would decide.
//!
//! Pure: the same reading, catalogue and clock give the same diagnosis. Unknown stays unknown.

mod aside;
mod days;
mod doubt;
mod explain;
mod question;
mod rank;
mod second_hand;
#[cfg(test)]
mod tests_at_length;
#[cfg(test)]
mod tests_of_clearing;
#[cfg(test)]
mod titles;

use std::cmp::Reverse;

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use crate::facts::{
    Evidence, FactId, KnownFact, Locator, NotRead, NotReadReason, Observation, PERSON, Reading, RegisteredProduct,
    Sheet, Strength, Value, derive, zone_of,
};
use crate::language::{
    about_third_parties, holds_word_of, says, tells_a_trouble_of_somebody, tells_of_a_refused_code,
    tells_of_no_failure, tells_of_renewing, written_for,
};
use crate::recognise::{
    Recognition, blanked, clear_answer, complains, is_clear, is_well_by_words, says_what_works, tells, understood_less,
};
use crate::say::advice;
use crate::topics::{Catalogue, Context, Dismissal, Owner, Severity, Step, Topic, Truth, Witness};
use crate::vendor::ErrorCode;
use days::{SAME_END, days_since};
use second_hand::SecondHand;

pub(crate) use days::{OTHER_END, are_two_ends, counts_too_few, days_until, end_of_licence};
pub use explain::{Explanation, ExplanationVerdict, explain, explain_written};
pub use question::Question;

/// What is known about one topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Standing {
    /// True on what is known.
    Confirmed,
    /// Not decided, and something speaks for it.
    Possible,
    /// False, by a known fact.
    RuledOut,
}

/// The answer in one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Verdict {
    /// A failure is confirmed.
    Problem,
    /// The licence is fine, and nothing speaks for a failure.
    NothingWrong,
    /// Too little is known.
    CannotTell,
}

/// One topic and how it stands.
#[derive(Clone, Debug)]
pub struct Finding<'c> {
    /// The topic.
    pub topic: &'c Topic,
    /// How it stands.
    pub standing: Standing,
    /// Who can end it here.
    pub owner: Owner,
    /// How bad it is here; information where the topic is harmless under these facts.
    pub severity: Severity,
    /// The observations that led to this, each followed by those it was derived from.
    pub because: Vec<Observation>,
    /// The facts that would decide it.
    pub missing: Vec<FactId>,
    /// The steps that fit this machine.
    pub steps: Vec<&'c Step>,
    /// How surely the person's words name it, from 0 to 1.
    pub score: f64,
    /// How much the facts that the person mentioned in passing speak for it, from 0 to 1.
    pub said: f64,
    /// How the person's own words stand to what else is known of it.
    pub words: WordsStand,
    /// Whether the person's own words name it so clearly that it is the answer to them.
    pub is_answer: bool,
}

/// How what a person says stands to what is known besides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WordsStand {
    /// Nothing of note.
    Plain,
    /// What they say in passing rules it out, whatever their words sound like.
    Against,
    /// They report it, and the machine says that the licence is in order.
    AgainstMachine,
    /// What they say fulfils it together with what the machine shows, or whatever the machine would show of the licence.
    WithMachine,
}

/// The person's words name a failure that the facts rule out.
#[derive(Clone, Debug)]
pub struct Contradiction<'c> {
    /// What the words name.
    pub topic: &'c Topic,
    /// The observation that rules it out.
    pub against: Observation,
}

/// Everything that follows from a reading.
#[derive(Clone, Debug)]
pub struct Diagnosis<'c> {
    /// The machine, where the sources tell of several.
    pub machine: Option<String>,
    /// Whether it is of a file that names no computer and no product, beside others that do.
    pub is_of_no_computer: bool,
    /// The clock it was made with.
    pub now: DateTime<Utc>,
    /// The answer in one word.
    pub verdict: Verdict,
    /// Everything that is known, derived facts included.
    pub sheet: Sheet,
    /// Ranked; ruled-out topics last.
    pub findings: Vec<Finding<'c>>,
    /// What comes before any other step, whatever the problem: the findings begin with it.
    pub first_steps: Vec<&'c Step>,
    /// Where words and facts disagree.
    pub contradictions: Vec<Contradiction<'c>>,
    /// What could not be read.
    pub not_read: Vec<NotRead>,
    /// Whether what could be read is in order, and something that the person named could not.
    pub is_partial: bool,
    /// Whether the person's words held a card, a password or the like, which was taken out.
    pub told_secrets: bool,
    /// The places that were read.
    pub looked_at: Vec<String>,
    /// The antivirus products that are registered on the machine.
    pub registered: Vec<RegisteredProduct>,
    /// What was seen on a machine without a product, and not used.
    pub aside: Vec<Observation>,
    /// Whether the person only asks something, and says of nothing that it fails.
    pub only_asks: bool,
    /// Whether the person only says that all is well by now, and nothing that was read proves it or speaks against it.
    pub is_well_by_words: bool,
    /// The one question that decides most, if any is left.
    pub next_question: Option<Question>,
}

impl<'c> Diagnosis<'c> {
    /// The findings that are not ruled out, the most important first.
    pub fn standing(&self) -> impl Iterator<Item = &Finding<'c>> {
        self.findings.iter().filter(|finding| finding.standing != Standing::RuledOut)
    }

    /// Whether the licence in use ends today, by the clocks of the person.
    #[must_use]
    pub fn ends_today(&self) -> bool {
        let day = match self.sheet.value(FactId::LicenseExpiresAt) {
            Some(Value::Day(day)) => *day,
            Some(Value::Moment(end)) => self.sheet.local(*end).date_naive(),
            _ => return false,
        };
        let is_active = self.sheet.value(FactId::LicenseStatus) == Some(&Value::Choice("active"));
        is_active && day == self.sheet.local(self.now).date_naive()
    }

    /// When the licence in use is over; a day without a time when it is over by the clocks of the person.
    #[must_use]
    pub fn ends_at(&self) -> Option<DateTime<Utc>> {
        end_of_licence(self.sheet.value(FactId::LicenseExpiresAt)?, self.sheet.zone())
    }

    /// Whether the licence goes on when it ends and nobody does anything: by a reserve, an automatic renewal or a provider.
    #[must_use]
    pub fn goes_on_by_itself(&self) -> bool {
        renews_by_itself(&self.sheet) && self.sheet.value(FactId::ReserveUsable) != Some(&Value::Flag(false))
    }

    /// Whether nothing can be told because what was read gives the licence two states or two ends.
    #[must_use]
    pub fn contradicts_itself(&self) -> bool {
        let has_two = licence_is_disputed(&self.sheet) || ends_contradict(&self.sheet, self.now);
        self.verdict == Verdict::CannotTell && has_two
    }

    /// Days until the licence in use ends, negative where it has ended; what the product counted, where no date is known.
    #[must_use]
    pub fn days_left(&self) -> Option<i64> {
        days_left(&self.sheet, self.now)
    }

    /// Whole days that have passed since the licence in use ended, 0 in the first 24 hours; none where it has not.
    #[must_use]
    pub fn days_since_end(&self) -> Option<u64> {
        let passed = match self.sheet.value(FactId::LicenseExpiresAt) {
            Some(end) => days_since(end, self.sheet.zone(), self.now),
            None => self.days_left().map(i64::saturating_neg).filter(|passed| *passed > 0),
        };
        passed.map(i64::unsigned_abs)
    }

    /// How urgent it is beside others: by its verdict, then by the finding on top, then by the days that are left.
    #[must_use]
    pub fn urgency(&self) -> (u8, Severity, Reverse<i64>) {
        let verdict = match self.verdict {
            Verdict::Problem => 2,
            Verdict::CannotTell => 1,
            Verdict::NothingWrong => 0,
        };
        let severity = self.top().map_or(Severity::Info, |top| top.severity);
        (verdict, severity, Reverse(self.days_left().unwrap_or(i64::MAX)))
    }

    /// Whether what was read gives the licence two ends.
    #[must_use]
    pub fn ends_disagree(&self) -> bool {
        ends_contradict(&self.sheet, self.now)
    }

    /// When some hours after the charge are over, where that is known; of a day, they run from its end.
    #[must_use]
    pub fn waits_until(&self, hours: u32) -> Option<DateTime<Utc>> {
        let charged = self.sheet.value(FactId::SubscriptionChargedAt)?;
        let from = charged.ends()?.checked_sub_signed(zone_of(charged, &self.sheet))?;
        from.min(self.now).checked_add_signed(TimeDelta::hours(hours.into()))
    }

    /// Whether the person tells of somebody who wants money or access in Kaspersky's name.
    #[must_use]
    pub fn tells_of_fraud(&self) -> bool {
        is_fraud(&self.sheet)
    }

    /// Whether something of it was read on a machine, and is not only what a person says.
    #[must_use]
    pub fn is_of_machine(&self) -> bool {
        let is_read = |seen: &Observation| seen.evidence.source != PERSON && seen.strength > Strength::Said;
        self.aside.is_empty() && self.sheet.entries().any(|(_, known)| known.all().iter().any(is_read))
    }

    /// The finding to act on: the first confirmed one, or else the first possible one.
    #[must_use]
    pub fn top(&self) -> Option<&Finding<'c>> {
        self.standing().next()
    }
}

fn days_left(sheet: &Sheet, now: DateTime<Utc>) -> Option<i64> {
    let end = sheet.value(FactId::LicenseExpiresAt).and_then(|end| days_until(end, sheet.zone(), now));
    match (end, sheet.value(FactId::LicenseDaysLeft)) {
        (Some(days), _) => Some(days),
        (None, Some(Value::Count(days))) => Some(*days),
        _ => None,
    }
}

/// How much it counts that facts which were said in passing fulfil a topic, or speak for it; a topic that is the
/// background of others only speaks.
const SAID_SCORE: f64 = 0.95;
const SPEAKING_SCORE: f64 = 0.5;

/// Days before the end within which any complaint makes the end a problem; one about renewing does so at any time.
const NEAR_THE_END: i64 = 7;

/// The score of the end of a licence that ends today or has ended, by the day that the person says.
const ENDS_TODAY: f64 = 0.9;

/// The least score at which a person's own words speak for a topic.
const WORDS_SPEAK: f64 = 0.3;

/// The least score at which they name it more surely than what only speaks for another.
const WORDS_NAME: f64 = 0.45;

/// The least score at which they come near to a failure of a code that is refused.
const WORDS_COME_NEAR: f64 = 0.15;

/// What is told of a code that is refused where nothing more is said.
const TYPED_WRONG: &str = "code-invalid";

/// The least score at which they touch it at all: more than twice an even share of the topics.
const WORDS_TOUCH: f64 = 0.034;

/// Diagnoses a reading.
#[must_use]
pub fn diagnose(catalogue: &Catalogue, reading: Reading, now: DateTime<Utc>) -> Diagnosis<'_> {
    diagnose_understood(catalogue, reading, now, None)
}

/// As [`diagnose`], where what the person's own words name is known already.
fn diagnose_understood<'c>(
    catalogue: &'c Catalogue,
    mut reading: Reading,
    now: DateTime<Utc>,
    understood: Option<&[Recognition<'c>]>,
) -> Diagnosis<'c> {
    let mut sheet = Sheet::default();
    sheet.set_zone(reading.zone);
    std::mem::take(&mut reading.observations).into_iter().for_each(|observation| sheet.add(observation));
    derive(&mut sheet, now);
    // Words in passing speak for a failure and against none that the machine shows.
    let firm = sheet.without_words();
    let mut reports = Reports::gather(catalogue, &sheet, &reading.own_words, now, understood);
    let is_refused = is_refused_beside_an_end(&sheet, &reading.own_words, now);
    if is_refused {
        reports.name_a_refused_code(catalogue, &sheet, now);
    }
    let damage = reading.own_words.iter().find_map(|words| understood_less(words));
    reading
        .not_read
        .extend(damage.map(|damage| NotRead::new("language data", NotReadReason::Damaged, advice::words_less(damage))));
    let as_told = AsTold::of(&sheet);

    let mut findings = Vec::new();
    for topic in catalogue.topics() {
        let report = reports.of(topic);
        let context = Context { sheet: &sheet, now, reported: report.truth };
        let without_words = topic.evaluate(&Context { sheet: &firm, ..context });
        findings.extend(weigh(topic, &context, without_words, report));
    }
    let is_fraud = is_fraud(&sheet);
    aside::set_aside(&mut findings, &reports, &sheet, is_fraud);
    let first_steps = catalogue.first_steps(&Context { sheet: &sheet, now, reported: Truth::Unknown });
    let mut reported: Vec<(usize, Finding<'_>)> = Vec::new();
    for (place, ruled_out) in (0..).zip(&findings).filter(|(_, finding)| finding.standing == Standing::RuledOut) {
        let report = reports.of(ruled_out.topic);
        let context = Context { sheet: &sheet, now, reported: report.truth };
        let told = as_told.as_ref().and_then(|told| told.reported(ruled_out.topic, &context, report));
        reported.extend(told.map(|finding| (place, finding)));
    }
    // What the words only touch is not reported where they report something else.
    let is_whole = |finding: &Finding<'_>| finding.score >= WORDS_SPEAK || finding.said >= SAID_SCORE;
    let is_named = |finding: &Finding<'_>| {
        let stands = finding.standing != Standing::RuledOut && finding.words != WordsStand::Against;
        stands && finding.severity > Severity::Info && is_whole(finding)
    };
    if findings.iter().chain(reported.iter().map(|(_, finding)| finding)).any(is_named) {
        reported.retain(|(_, finding)| is_whole(finding) || finding.words != WordsStand::AgainstMachine);
    }
    // The tables of what people say are read last: a code alone needs none.
    let nothing_fails = || reading.own_words.iter().all(|words| tells_of_no_failure(words));
    let ends_today = !is_fraud && ends_today_by_words(&sheet, now) && nothing_fails();
    let is_answered = as_told.as_ref().is_some_and(|told| reports.is_about_nothing_of_today(told));
    let complains = !ends_today && !is_answered && reading.own_words.iter().any(|words| complains(catalogue, words));
    let mut contradictions = Vec::new();
    for (place, finding) in (0..).zip(&findings).filter(|(_, finding)| finding.standing == Standing::RuledOut) {
        let told = reported.iter().find(|(other, _)| *other == place).map(|(_, finding)| finding);
        let is_told = told.is_some_and(|told| told.words == WordsStand::AgainstMachine);
        let report = reports.of(finding.topic);
        if is_told || report.score >= WORDS_SPEAK && (complains || report.truth == Truth::True) {
            // What the same words say of something else is no witness against what they were taken for.
            let against = finding.because.iter().find(|seen| seen.strength > Strength::Said).cloned();
            contradictions.extend(against.map(|against| Contradiction { topic: finding.topic, against }));
        }
    }
    for (place, finding) in reported {
        findings[place] = finding;
    }
    if ends_today {
        findings.iter_mut().for_each(|finding| as_of_one_that_ends_today(finding, &sheet));
    }
    // The end that the person dates is fulfilled, whatever else is only possible then.
    let stated = Context { sheet: &sheet, now, reported: Truth::Unknown };
    let is_over = |finding: &Finding<'_>| {
        let is_state = finding.topic.background && finding.severity > Severity::Info;
        is_state && finding.standing != Standing::RuledOut && finding.topic.evaluate(&stated) == Truth::True
    };
    if ended_by_words(&stated) {
        for finding in findings.iter_mut().filter(|finding| is_over(finding)) {
            finding.score = finding.score.max(ENDS_TODAY);
            finding.said = finding.said.max(SPEAKING_SCORE);
        }
    }
    // What is only asked about may be named by the facts that are said in passing: three of five devices fail nobody.
    let answers =
        |finding: &Finding<'_>| finding.topic.question.is_some() || finding.topic.clears() && !finding.topic.background;
    if !complains && findings.iter().any(|finding| answers(finding) && finding.score >= WORDS_SPEAK) {
        findings.retain(|finding| !is_only_mentioned(finding, &sheet));
    }
    let of_renewing = complains && reading.own_words.iter().any(|words| tells_of_renewing(words));
    for finding in findings.iter_mut().filter(|finding| reports.troubles(complains, &sheet) && finding.will_be()) {
        let days = days_left(&sheet, now);
        let is_near = days.is_some_and(|days| days <= NEAR_THE_END) && !renews_by_itself(&sheet);
        if of_renewing || is_near {
            finding.severity = finding.topic.severity;
        }
    }
    for finding in &mut findings {
        finding.steps = before(&first_steps, std::mem::take(&mut finding.steps));
    }
    // What a program is said to show is reported, and not mentioned.
    let mentions = |words: &String| is_a_tale(words) && !holds_word_of(words, "window-says");
    let only_mentions = !complains && reading.own_words.iter().all(mentions);
    rank::rank(catalogue, &mut findings, only_mentions, complains, is_refused);
    // Whoever only asks something is answered, and asked nothing.
    let is_well = ends_today || runs_by_words(&sheet, now);
    let only_asks = findings.first().is_some_and(|top| {
        let is_calm = !complains || is_well && nothing_fails() && top.is_answer;
        let is_told = top.standing == Standing::Possible && top.score >= WORDS_SPEAK && top.topic.dismissal.is_none();
        // What needs no help is told, of a licence that runs or by itself: a code that lies ready.
        let is_fine = top.severity == Severity::Info && (is_well || top.is_answer && !top.topic.background);
        is_calm && (top.topic.question.is_some() || is_told && (ends_today || is_fine))
    });
    let next_question =
        question::next_question(&findings, &sheet, now, &reading.not_known, &|topic| reports.of(topic).truth)
            .filter(|_| !only_asks);
    // Whoever tells another's trouble beside a machine that is well may not show the machine that they mean.
    let told = SecondHand::of(catalogue, &reading, &sheet, as_told.is_some());
    reading.not_read.extend(told.note.clone());
    let whose = whose_machine(&as_told, &reading, complains || told.is_all, &sheet);
    let next_question = whose.clone().or(next_question);
    // "It is valid until 2028, but …" goes on with what fails.
    let contrasts = || reading.own_words.iter().any(|words| says_what_works(words));
    // Nor need whoever tells by the words of a matter what befell their code complain besides.
    let tells_it = || {
        let first = findings.first().filter(|first| first.topic.is_failure() && first.is_answer);
        let kind = first.and_then(|first| first.topic.told.as_deref());
        kind.is_some_and(|kind| reading.own_words.iter().any(|words| tells(catalogue, words, kind)))
    };
    let verdict = verdict(&findings, &sheet, now, complains || contrasts() || tells_it());
    let tells_of_trouble = reports.tells_of_trouble(complains, &sheet, &findings);
    // Nobody hears that all is well who says that something is wrong, or whom somebody tries to cheat; and a machine that is in order
    // is not said to fail by what was only heard of it, or is told of another.
    let verdict = match verdict {
        _ if is_fraud => Verdict::Problem,
        Verdict::Problem if told.is_all && !is_proven(&findings) => Verdict::CannotTell,
        Verdict::NothingWrong if tells_of_trouble || whose.is_some() => Verdict::CannotTell,
        verdict => verdict,
    };
    // "Works again, thanks" proves nothing, and asks for nothing either.
    let fails = |finding: &Finding<'_>| finding.standing != Standing::RuledOut && finding.severity > Severity::Info;
    let is_well_by_words = verdict == Verdict::CannotTell
        && !complains
        && !reading.own_words.is_empty()
        && !findings.iter().any(fails)
        && reading.own_words.iter().all(|words| is_well_by_words(words));
    // Nor whose photo or second file could not be read.
    let is_partial = verdict == Verdict::NothingWrong && reading.is_partial;
    let next_question = next_question.or_else(|| {
        let names_failure = !told.is_all && findings.first().is_some_and(|top| top.severity > Severity::Info);
        let unasked = sheet.get(FactId::AttemptFailed).is_none() && !is_fraud && told.note.is_none();
        // Of whoever tells of nothing that fails it would decide nothing.
        let open = verdict == Verdict::CannotTell && tells_of_trouble && !names_failure && unasked && !only_asks;
        let question = || Question::about(FactId::AttemptFailed);
        open.then(question)?.filter(|question| !reading.not_known.contains(&question.fact))
    });
    let next_question = next_question.filter(|_| !is_well_by_words);
    // A code of the subscription service says what is wrong and what its desk does: of a log that holds nothing else there is
    // nothing to ask.
    let is_for_desk = verdict == Verdict::CannotTell && findings.is_empty() && tells_a_code_for_desks(&sheet);
    let verdict = if is_for_desk { Verdict::Problem } else { verdict };
    let next_question = next_question.filter(|_| !is_for_desk);
    let Reading { not_read, aside, looked_at, registered, told_secrets, .. } = reading;
    Diagnosis {
        machine: None,
        is_of_no_computer: false,
        looked_at,
        registered,
        now,
        verdict: if is_partial { Verdict::CannotTell } else { verdict },
        is_partial,
        told_secrets,
        sheet,
        findings,
        first_steps,
        contradictions,
        not_read,
        aside,
        only_asks,
        is_well_by_words,
        next_question,
    }
}

/// The question whether what was read is of the computer that the person means: it is in order, and they tell of a trouble that
/// somebody else has.
fn whose_machine(as_told: &Option<AsTold>, reading: &Reading, complains: bool, sheet: &Sheet) -> Option<Question> {
    let fact = FactId::CaptureIsMeant;
    let is_open = sheet.get(fact).is_none() && !reading.not_known.contains(&fact);
    let is_told = || {
        let of_somebody = |words: &String| written_for(words).is_some() && tells_a_trouble_of_somebody(words);
        reading.own_words.iter().any(of_somebody)
    };
    (as_told.is_some() && complains && is_open && is_told()).then(|| Question::about(fact)).flatten()
}

/// Whether the person tells that a code was refused, beside a licence that is known to be over, or of which they say themselves that
/// it ends today: they know that it does, and tell what failed.
fn is_refused_beside_an_end(sheet: &Sheet, own_words: &[String], now: DateTime<Utc>) -> bool {
    let is_over = sheet.value(FactId::LicenseStatus).is_some_and(|state| *state != Value::Choice("active"));
    (is_over || ends_today_by_words(sheet, now)) && own_words.iter().any(|words| tells_of_a_refused_code(words))
}

/// Whether the end of the licence is today, as the person says, and nothing says that it is not active.
fn ends_today_by_words(sheet: &Sheet, now: DateTime<Utc>) -> bool {
    let today = sheet.local(now).date_naive();
    let end = sheet.get(FactId::LicenseExpiresAt).map(KnownFact::best).filter(|end| end.strength == Strength::Said);
    let is_today = end.and_then(|end| end.value.begins()).is_some_and(|day| day.date_naive() == today);
    is_today && is_active_if_anything(sheet)
}

/// Whether the person says that the licence runs, by days that are left or an end that lies ahead, and no machine was read.
fn runs_by_words(sheet: &Sheet, now: DateTime<Utc>) -> bool {
    let said = |fact| sheet.get(fact).map(KnownFact::best).filter(|seen| seen.strength == Strength::Said);
    let today = sheet.local(now).date_naive();
    let days = said(FactId::LicenseDaysLeft).is_some_and(|left| matches!(left.value, Value::Count(1..)));
    let end = said(FactId::LicenseExpiresAt).and_then(|end| end.value.begins());
    (days || end.is_some_and(|end| end.date_naive() > today)) && is_active_if_anything(sheet)
}

fn is_active_if_anything(sheet: &Sheet) -> bool {
    let states = sheet.get(FactId::LicenseStatus).map(KnownFact::all).unwrap_or_default();
    states.iter().all(|state| state.value == Value::Choice("active") && state.strength == Strength::Said)
}

/// Of a licence that ends today, and of nothing that fails, only the end itself is told: what comes after an end is not there yet.
fn as_of_one_that_ends_today(finding: &mut Finding<'_>, sheet: &Sheet) {
    let is_of_the_end = finding.topic.background
        && finding.topic.severity > Severity::Info
        && finding.standing != Standing::RuledOut
        && finding.topic.when.mentions(FactId::LicenseExpiresAt);
    if is_of_the_end {
        finding.score = finding.score.max(ENDS_TODAY);
        finding.said = finding.said.max(SPEAKING_SCORE);
        // Whoever has automatic renewal has nothing to do today.
        finding.severity = if renews_by_itself(sheet) { Severity::Info } else { finding.severity };
    } else if finding.topic.dismissal.is_none() && finding.topic.severity > Severity::Info {
        finding.score = finding.score.min(WORDS_TOUCH);
        finding.said = 0.0;
    }
}

impl Finding<'_> {
    /// Whether it is a state that will be a problem, and is none yet: an end that draws near.
    pub(crate) fn will_be(&self) -> bool {
        self.topic.background
            && self.topic.when.mentions(FactId::LicenseExpiresAt)
            && self.standing == Standing::Confirmed
            && self.severity < self.topic.severity
    }
}

/// Whether nothing speaks for a failure but what is said in passing, and that does not fulfil it.
fn is_only_mentioned(finding: &Finding<'_>, sheet: &Sheet) -> bool {
    let is_failure = finding.severity > Severity::Info && finding.standing == Standing::Possible;
    // "How do I turn automatic renewal off?" wants that, and complains of nothing.
    let is_wish =
        finding.topic.dismissal.is_some() && sheet.value(FactId::PurchaseComplaint) == Some(&Value::Choice("cancel"));
    let fulfils = finding.said >= SAID_SCORE || finding.words != WordsStand::Plain;
    let is_told = finding.score >= WORDS_SPEAK || fulfils && !is_wish;
    is_failure
        && !is_told
        && finding.because.iter().all(|seen| seen.strength <= Strength::Said || seen.fact == FactId::AttemptMessage)
}

/// Whether somebody renews the licence, or the next one lies ready.
pub(crate) fn renews_by_itself(sheet: &Sheet) -> bool {
    [FactId::ReservePresent, FactId::SubscriptionAutoRenews, FactId::SubscriptionProviderManaged]
        .iter()
        .any(|fact| sheet.value(*fact) == Some(&Value::Flag(true)))
}

fn is_fraud(sheet: &Sheet) -> bool {
    sheet.value(FactId::PurchaseComplaint) == Some(&Value::Choice("scam"))
}

/// Steps before others, each once.
pub(crate) fn before<'s>(first: &[&'s Step], others: Vec<&'s Step>) -> Vec<&'s Step> {
    let is_new = |step: &&Step| !others.iter().any(|other| other.id == step.id);
    let first: Vec<&Step> = first.iter().copied().filter(is_new).collect();
    first.into_iter().chain(others).collect()
}

/// Words of a text that is more than the few that a window shows.
const WORDS_OF_A_TALE: usize = 9;

/// Whether a text is long enough that it mentions things beside what it is about.
fn is_a_tale(text: &str) -> bool {
    crate::text::words_in(text) >= WORDS_OF_A_TALE
}

/// Whether a failure is proven.
fn is_proven(findings: &[Finding<'_>]) -> bool {
    findings.iter().any(|finding| finding.standing == Standing::Confirmed && finding.severity > Severity::Info)
}

fn verdict(findings: &[Finding<'_>], sheet: &Sheet, now: DateTime<Utc>, complains: bool) -> Verdict {
    let problem = |standing| findings.iter().any(|f| f.standing == standing && f.severity > Severity::Info);
    let fine = findings.iter().any(|f| f.standing == Standing::Confirmed);
    // Whoever says clearly what fails has a problem, though nothing confirms it; a state that the machine denies is none yet.
    let told = findings.first().is_some_and(|first| {
        // Whoever says that somebody else looks after the licence has said who has to act, complaint or not.
        let is_for_other = || first.topic.owner == Owner::Admin;
        // What somebody paid for and sees ended is a problem, whoever looks after it.
        let is_of = |fact, value: Value| sheet.value(fact) == Some(&value);
        let is_owed = first.topic.background
            && is_of(FactId::PurchasePaid, Value::Flag(true))
            && is_of(FactId::LicenseStatus, Value::Choice("expired"));
        let is_told = first.is_answer && (complains || is_for_other()) || is_owed || first.said >= SAID_SCORE;
        let is_told = is_told && first.standing == Standing::Possible;
        let is_denied = first.topic.background && licence_is_disputed(sheet);
        is_told && first.severity > Severity::Info && first.words != WordsStand::Against && !is_denied
    });
    // What was reported is a problem where the machine shows the other half of it.
    let reported = findings.iter().any(|f| f.words == WordsStand::WithMachine && f.severity > Severity::Info);
    if problem(Standing::Confirmed) || reported || told {
        Verdict::Problem
    } else if fine
        && !problem(Standing::Possible)
        && !licence_is_disputed(sheet)
        && !end_is_a_guess(sheet)
        && !ends_contradict(sheet, now)
        && sheet.value(FactId::LicenseKeyListed) != Some(&Value::Flag(false))
    {
        Verdict::NothingWrong
    } else {
        Verdict::CannotTell
    }
}

/// Whether a code was read that speaks to the desk of whoever runs the subscription.
fn tells_a_code_for_desks(sheet: &Sheet) -> bool {
    let read = sheet.get(FactId::AttemptErrorCode).into_iter().flat_map(KnownFact::all);
    read.filter_map(|seen| ErrorCode::parse(&seen.value.to_string())).any(|code| code.is_for_desks())
}

/// Whether that the licence is active rests on an end alone that something else reckoned.
fn end_is_a_guess(sheet: &Sheet) -> bool {
    let is_guess = |fact| sheet.get(fact).is_some_and(|known| known.best().strength == Strength::Hint);
    is_guess(FactId::LicenseStatus) && is_guess(FactId::LicenseExpiresAt)
}

/// Whether the licence has two states, by the machine or by what the person says of it: then nobody may be told that
/// nothing is wrong.
fn licence_is_disputed(sheet: &Sheet) -> bool {
    let states = sheet.get(FactId::LicenseStatus).map(KnownFact::all).unwrap_or_default();
    states.iter().any(|state| Some(&state.value) != states.first().map(|first| &first.value))
}

/// Whether one output gives the licence two ends, or fewer days than are left until its end, which no earlier day could have
/// counted: then nobody may be told that nothing is wrong.
fn ends_contradict(sheet: &Sheet, now: DateTime<Utc>) -> bool {
    let of = |fact| {
        let all = sheet.get(fact).map(KnownFact::all).unwrap_or_default();
        all.iter().filter(|seen| seen.strength > Strength::Told)
    };
    let end_of = |seen: &Observation| end_of_licence(&seen.value, sheet.zone());
    let Some((first, end)) = of(FactId::LicenseExpiresAt).next().and_then(|first| Some((first, end_of(first)?))) else {
        return false;
    };
    let place = &first.evidence.locator;
    let is_beside = |seen: &&Observation| seen.evidence.locator.is_in_the_same_output(place);
    let differs = |other: DateTime<Utc>| (other - end).num_days().abs() > SAME_END;
    let is_short =
        |days: &Value| matches!(days, Value::Count(days) if counts_too_few(*days, &first.value, sheet.zone(), now));
    of(FactId::LicenseExpiresAt).filter(is_beside).filter_map(end_of).any(differs)
        || of(FactId::LicenseDaysLeft).filter(is_beside).any(|seen| is_short(&seen.value))
}

/// What is known where the machine's word for "active" is left out, because the person says otherwise.
struct AsTold {
    sheet: Sheet,
    firm: Sheet,
}

impl AsTold {
    /// Nothing where the machine does not say that the licence is active.
    fn of(sheet: &Sheet) -> Option<AsTold> {
        let is_active = |seen: &Observation| {
            seen.fact == FactId::LicenseStatus
                && seen.value == Value::Choice("active")
                && seen.strength > Strength::Told
        };
        let best = sheet.get(FactId::LicenseStatus)?.best();
        is_active(best).then(|| {
            let sheet = sheet.only(|seen| !is_active(seen));
            AsTold { firm: sheet.without_words(), sheet }
        })
    }

    /// Whether anything but the machine's word for it says that the licence is not active.
    fn says_ended(&self) -> bool {
        let states = self.sheet.get(FactId::LicenseStatus).map(KnownFact::all).unwrap_or_default();
        states.iter().any(|state| state.value != Value::Choice("active"))
    }

    /// A failure that the person reports and that nothing but the machine's "active" rules out.
    fn reported<'c>(&self, topic: &'c Topic, context: &Context<'_>, report: &Report) -> Option<Finding<'c>> {
        let context = Context { sheet: &self.sheet, ..*context };
        let without_words = topic.evaluate(&Context { sheet: &self.firm, ..context });
        let finding = weigh(topic, &context, without_words, report)?;
        // What only happens to a licence that has ended is no report of whoever says nothing of an end: it only may be.
        let says_ended = self.says_ended();
        if topic.after_end && !says_ended && report.truth != Truth::True {
            return None;
        }
        let is_late = !says_ended && report.truth != Truth::True && !topic.background && needs_an_end(topic, &context);
        // Another output of the same machine contradicts as much as the person does.
        let of_machine = without_words == Truth::True;
        // "It says expired" is said of the licence before it is said of a code.
        let is_the_state = topic.evaluate(&context) == Truth::True && topic.background;
        let is_told =
            is_the_state || finding.score.max(finding.said) >= WORDS_SPEAK || report.truth == Truth::True || of_machine;
        let is_failure = finding.severity > Severity::Info && finding.standing != Standing::RuledOut;
        let said = if is_the_state { SAID_SCORE } else { finding.said };
        let least = |score: f64| if is_late { score.min(WORDS_SPEAK - 0.01) } else { score };
        (is_told && is_failure && finding.words != WordsStand::Against).then_some(Finding {
            standing: Standing::Possible,
            words: if of_machine { WordsStand::Plain } else { WordsStand::AgainstMachine },
            said: least(said),
            score: least(finding.score),
            is_answer: finding.is_answer && !is_late,
            ..finding
        })
    }
}

/// What words and error codes say about one topic.
#[derive(Clone, Debug)]
struct Report {
    truth: Truth,
    score: f64,
    is_answer: bool,
    because: Vec<Observation>,
}

const SILENT: &Report = &Report { truth: Truth::Unknown, score: 0.0, is_answer: false, because: Vec::new() };

/// What words and error codes say, by topic.
struct Reports<'c> {
    by_topic: Vec<(&'c Topic, Report)>,
    /// What each text of a person names plainly; nothing where it only guesses.
    answers: Vec<Option<&'c Topic>>,
}

impl<'c> Reports<'c> {
    fn gather(
        catalogue: &'c Catalogue,
        sheet: &Sheet,
        own_words: &[String],
        now: DateTime<Utc>,
        understood: Option<&[Recognition<'c>]>,
    ) -> Self {
        let mut reports = Reports { by_topic: Vec::new(), answers: Vec::new() };
        for message in sheet.get(FactId::AttemptMessage).into_iter().flat_map(|entry| entry.all()) {
            let Value::Text(text) = &message.value else { continue };
            // A line of a log tells no story: only what it states counts.
            let is_told = message.strength == Strength::Told;
            // A pasted window is read by its lines.
            let lines = own_words.iter().find(|words| is_on_one_line(words, text)).unwrap_or(text);
            // Beside what a machine shows of its licence, what befell that of somebody else is no report.
            let ours = is_told.then(|| without_third_parties(lines, sheet)).flatten();
            let lines = ours.as_deref().unwrap_or(lines.as_str());
            let mut recognised = match understood {
                Some(understood) if is_told => understood.to_vec(),
                _ if is_told => catalogue.recognise_at(lines, Some(now)),
                _ => catalogue.recognise_stated(text),
            };
            let context = Context { sheet, now, reported: Truth::Unknown };
            recognised.retain(|found| may_name(found, lines, &context));
            // Where a code or a documented message names the failure, the words around it add only noise.
            let certain = recognised.iter().any(|recognition| recognition.certain);
            // Nobody is sent away by a guess.
            let is_clear = is_clear(&recognised);
            if !is_clear {
                recognised.retain(|found| found.topic.dismissal.is_none());
            }
            if is_told {
                reports.answers.push(recognised.first().filter(|_| is_clear).map(|first| first.topic));
            }
            for recognition in recognised.iter().filter(|recognition| recognition.certain || !certain && is_told) {
                reports.add_recognition(recognition, message);
            }
            // What `explain` gives as its answer is no less of one here.
            if let Some(answer) = clear_answer(&recognised).filter(|_| is_told && !certain) {
                reports.add(answer.topic, false, WORDS_SPEAK, message).is_answer = true;
            }
        }
        for code in sheet.get(FactId::AttemptErrorCode).into_iter().flat_map(|entry| entry.all()) {
            let Value::Text(name) = &code.value else { continue };
            // One without a family is that of the only one that has it.
            let whole = if name.contains(':') { None } else { catalogue.error_code(name).ok() };
            let name = whole.map_or_else(|| name.clone(), |code| code.to_string());
            let named = |topic: &&Topic| topic.error_codes.iter().any(|known| known.to_string() == name);
            for topic in catalogue.topics().iter().filter(named) {
                reports.add(topic, true, 1.0, code);
            }
        }
        reports
    }

    fn add_recognition(&mut self, recognition: &Recognition<'c>, message: &Observation) {
        self.add(recognition.topic, recognition.certain, recognition.score, message);
    }

    fn add(&mut self, topic: &'c Topic, certain: bool, score: f64, because: &Observation) -> &mut Report {
        let place = self.by_topic.iter().position(|(known, _)| known.id == topic.id).unwrap_or_else(|| {
            self.by_topic.push((topic, SILENT.clone()));
            self.by_topic.len() - 1
        });
        let report = &mut self.by_topic[place].1;
        if certain {
            report.truth = Truth::True;
        }
        report.score = report.score.max(score);
        if !report.because.contains(because) {
            report.because.push(because.clone());
        }
        report
    }

    /// Where a code was refused and the words name no failure, names what they come nearest to of those that befall a code, else that it
    /// may be typed wrong: that comes before the steps of a licence that is over, which end with the code.
    fn name_a_refused_code(&mut self, catalogue: &'c Catalogue, sheet: &Sheet, now: DateTime<Utc>) {
        let message = sheet.get(FactId::AttemptMessage).map(|known| known.best().clone());
        let Some(message) = message.filter(|_| self.most(Topic::is_failure) < WORDS_SPEAK) else { return };
        let context = Context { sheet, now, reported: Truth::Unknown };
        let is_open = |topic: &Topic| topic.is_of_a_refused_code() && topic.evaluate(&context) != Truth::False;
        let touched = self.by_topic.iter().filter(|(topic, report)| is_open(topic) && report.score >= WORDS_COME_NEAR);
        let nearest = touched.max_by(|(_, one), (_, other)| one.score.total_cmp(&other.score)).map(|(topic, _)| *topic);
        let typed_wrong = || catalogue.topics().iter().find(|topic| topic.told.as_deref() == Some(TYPED_WRONG));
        if let Some(topic) = nearest.or_else(typed_wrong) {
            self.add(topic, false, WORDS_SPEAK, &message);
        }
    }

    /// Whether the person's own words complain, or name a failure that is no state of the licence.
    fn troubles(&self, complains: bool, sheet: &Sheet) -> bool {
        let denied = sheet.value(FactId::AttemptFailed) == Some(&Value::Flag(false));
        !denied && (complains || self.most(Topic::is_failure) >= WORDS_SPEAK)
    }

    /// Whether every text of the person is plainly about something that is no failure of this licence today: about another matter, or
    /// about what cannot be before the end of a licence that runs by the machine and by their own words.
    fn is_about_nothing_of_today(&self, told: &AsTold) -> bool {
        let runs = !told.says_ended();
        let is_none = |answer: &Option<&Topic>| {
            answer.is_some_and(|topic| {
                topic.dismissal == Some(Dismissal::OtherMatter)
                    || runs && topic.after_end && self.of(topic).truth != Truth::True
            })
        };
        !self.answers.is_empty() && self.answers.iter().all(is_none)
    }

    /// Whether the person's own words complain, or name a failure; not where they answered that nothing was refused, nor where the
    /// machine shows that what they name needs no help here.
    fn tells_of_trouble(&self, complains: bool, sheet: &Sheet, findings: &[Finding<'_>]) -> bool {
        let denied = sheet.value(FactId::AttemptFailed) == Some(&Value::Flag(false));
        let needs_no_help = |topic: &Topic| {
            let finding = findings.iter().find(|finding| finding.topic.id == topic.id);
            let is_fine = finding
                .is_some_and(|finding| finding.standing == Standing::Confirmed && finding.severity == Severity::Info);
            is_fine || topic.after_end && finding.is_none_or(|finding| finding.standing == Standing::RuledOut)
        };
        let names_failure = || {
            self.by_topic.iter().any(|(topic, report)| {
                topic.severity > Severity::Info
                    && (report.truth == Truth::True || report.score >= WORDS_SPEAK && !needs_no_help(topic))
            })
        };
        !denied && (complains || names_failure())
    }

    /// How surely they name any of some topics.
    fn most(&self, counts: impl Fn(&Topic) -> bool) -> f64 {
        let counted = self.by_topic.iter().filter(|(topic, _)| counts(topic));
        counted.map(|(_, report)| if report.truth == Truth::True { 1.0 } else { report.score }).fold(0.0, f64::max)
    }

    fn of(&self, topic: &Topic) -> &Report {
        self.by_topic.iter().find(|(known, _)| known.id == topic.id).map_or(SILENT, |(_, report)| report)
    }
}

/// A text without what befell somebody else's licence, where a machine shows its own and the text tells of that.
fn without_third_parties(text: &str, sheet: &Sheet) -> Option<String> {
    let is_shown = sheet.get(FactId::LicenseStatus).is_some_and(|state| state.best().strength > Strength::Told);
    let fails = sheet.value(FactId::LicenseStatus) != Some(&Value::Choice("active"));
    let others = if is_shown { about_third_parties(text, fails) } else { Vec::new() };
    (!others.is_empty()).then(|| blanked(text, others.into_iter()))
}

/// Whether a person's own words may name a topic that they sound like: by a word that it needs, by what is known, and while
/// that is not decided where they name it more surely than not; not so one that clears, which no likeness names.
fn may_name(found: &Recognition<'_>, text: &str, context: &Context<'_>) -> bool {
    let Some(own) = found.topic.own_words.as_ref().filter(|_| !found.certain && !found.is_by_its_name()) else {
        return true;
    };
    let holds_one = || own.need.iter().any(|name| says(text, name));
    if !own.about.is_empty() && !own.about.iter().any(|name| says(text, name)) {
        return found.is_by_its_title();
    }
    let unless = own.unless.as_ref().map_or(Truth::False, |unless| unless.evaluate(context));
    if let Some(against) = &own.against {
        return unless == Truth::True || !holds_word_of(text, against) || holds_one();
    }
    let needs_words = own.however_sure || found.topic.clears();
    match unless {
        Truth::True => true,
        Truth::Unknown if found.score > SPEAKING_SCORE && !needs_words => true,
        _ => found.is_by_its_title() || holds_one(),
    }
}

/// Whether a text is another without its line breaks.
fn is_on_one_line(lines: &str, text: &str) -> bool {
    lines.split_whitespace().eq(text.split_whitespace())
}

/// How a topic stands; `None` where nothing decides it and nothing speaks for it.
///
/// What was said in passing makes a failure possible and never confirms one; it rules out what nothing else speaks for,
/// and makes merely possible what it contradicts.
fn weigh<'c>(topic: &'c Topic, context: &Context<'_>, without_words: Truth, report: &Report) -> Option<Finding<'c>> {
    let speaking = topic.when.speaking(context);
    let is_told = report.score >= WORDS_SPEAK;
    let truth = topic.evaluate(context);
    let harmless = topic.harmless_when.as_ref().is_some_and(|when| when.evaluate(context) == Truth::True);
    let severity = if harmless { Severity::Info } else { topic.severity };
    // That all is well is never said by words in passing alone.
    let by_words_alone = !speaking.is_empty() && speaking.iter().all(|witness| is_of_words(witness, context.sheet));
    let ends_today = || truth != Truth::False && topic.background && ends_today_by_words(context.sheet, context.now);
    let will_be_one =
        severity < topic.severity && (truth == Truth::True && ends_ahead_by_words(context) || ends_today());
    if severity == Severity::Info && without_words == Truth::Unknown && by_words_alone && !is_told && !will_be_one {
        return None;
    }
    let standing = match (truth, without_words) {
        (Truth::True, Truth::True) => Standing::Confirmed,
        (Truth::False, Truth::False) => Standing::RuledOut,
        (Truth::False, Truth::Unknown) if !is_told && report.truth != Truth::True => Standing::RuledOut,
        (Truth::Unknown, Truth::Unknown) if !is_told && speaking.is_empty() => return None,
        _ => Standing::Possible,
    };
    let is_over_words = |witness: &Witness| !is_of_words(witness, context.sheet) && witness.fact.is_some();
    let words = match (truth, without_words) {
        (Truth::False, Truth::Unknown | Truth::True) if is_ruled_out_by_words(topic, context, report) => {
            WordsStand::Against
        }
        (Truth::True, Truth::Unknown)
            if !topic.background
                && !speaking.is_empty()
                && (topic.when.witnesses(context).iter().any(|one| one.truth == Truth::True && is_over_words(one))
                    || holds_whatever_the_state(topic, context)) =>
        {
            WordsStand::WithMachine
        }
        _ => WordsStand::Plain,
    };
    let said = match truth {
        _ if !speaking.iter().any(|witness| is_said(witness, context.sheet)) => 0.0,
        Truth::True if !topic.background => SAID_SCORE,
        Truth::True => SPEAKING_SCORE,
        // What holds is told more surely than what only may.
        Truth::Unknown => SPEAKING_SCORE - 0.05,
        Truth::False => 0.0,
    };
    let mut because = Vec::new();
    if standing == Standing::RuledOut {
        let when = topic.when.witnesses(context);
        let unless = topic.unless.as_ref().map(|unless| unless.witnesses(context)).unwrap_or_default();
        let against = unless.iter().filter(|witness| witness.truth == Truth::True);
        let against = against.chain(when.iter().filter(|witness| witness.truth == Truth::False));
        against.for_each(|witness| add_evidence(witness, context.sheet, &mut because));
    } else {
        because.clone_from(&report.because);
        // What is given speaks for nothing, but belongs to the proof.
        let proof = topic.when.witnesses(context);
        let given: Vec<Witness> = proof.into_iter().filter(|witness| witness.truth == Truth::True).collect();
        // What fulfils it shows both sides: expired here, active there.
        let shown = if truth == Truth::True { given } else { speaking };
        shown.iter().for_each(|witness| add_evidence(witness, context.sheet, &mut because));
    }
    Some(Finding {
        topic,
        standing,
        owner: topic.owner_on(context),
        severity,
        because,
        missing: topic.when.missing(context),
        steps: topic.steps_for(context),
        score: report.score,
        said,
        words,
        is_answer: report.is_answer,
    })
}

/// Whether what the person says in passing rules a topic out, by more than the state of the licence, of which people say
/// two things at once: "it ends today" of one that has been paid. An end that lies ahead is said of a licence that runs, and one that
/// lies behind of none that does: "valid until October", in November.
fn is_ruled_out_by_words(topic: &Topic, context: &Context<'_>, report: &Report) -> bool {
    let is_dated = ends_ahead_by_words(context) && report.truth != Truth::True || ended_by_words(context);
    let counts = |seen: &Observation| {
        seen.strength > Strength::Said
            || !BACKGROUND.contains(&seen.fact)
            || is_dated && seen.fact == FactId::LicenseStatus
    };
    let sheet = context.sheet.only(counts);
    topic.evaluate(&Context { sheet: &sheet, ..*context }) == Truth::False
}

/// Whether the person says that the licence ends on a later day, and nothing says that it is not active.
fn ends_ahead_by_words(context: &Context<'_>) -> bool {
    let all = |fact| context.sheet.get(fact).map(KnownFact::all).unwrap_or_default();
    let today = context.sheet.local(context.now).date_naive();
    let ends = all(FactId::LicenseExpiresAt).first().filter(|end| end.strength == Strength::Said);
    let ahead = ends.and_then(|end| end.value.begins()).is_some_and(|day| day.date_naive() > today);
    ahead && all(FactId::LicenseStatus).iter().all(|state| state.value == Value::Choice("active"))
}

/// Whether the person says that the licence ended on an earlier day, and nothing says that it is still active.
fn ended_by_words(context: &Context<'_>) -> bool {
    let all = |fact| context.sheet.get(fact).map(KnownFact::all).unwrap_or_default();
    let today = context.sheet.local(context.now).date_naive();
    let ends = all(FactId::LicenseExpiresAt).first().filter(|end| end.strength == Strength::Said);
    let behind = ends.and_then(|end| end.value.begins()).is_some_and(|day| day.date_naive() < today);
    behind && all(FactId::LicenseStatus).iter().all(|state| state.value == Value::Choice("expired"))
}

/// Whether a failure is there whether the licence is active or has expired, so that no look at the machine could take it
/// away: a renewal that failed, and not a renewal that is late.
fn holds_whatever_the_state(topic: &Topic, context: &Context<'_>) -> bool {
    let state = |seen: &Observation| [FactId::LicenseStatus, FactId::LicenseEnded].contains(&seen.fact);
    ["active", "expired"].into_iter().all(|status| {
        let mut sheet = context.sheet.only(|seen| !state(seen));
        let evidence = Evidence::new("supposed", Locator::Person, "", context.now);
        let value = Value::Choice(status);
        sheet.add(Observation { fact: FactId::LicenseStatus, value, strength: Strength::Said, evidence });
        topic.evaluate(&Context { sheet: &sheet, ..*context }) == Truth::True
    })
}

/// Whether a topic is ruled out by nothing but a licence that is active, by its condition and not by its exception alone.
fn needs_an_end(topic: &Topic, context: &Context<'_>) -> bool {
    let mut sheet = Sheet::default();
    let evidence = Evidence::new("supposed", Locator::Person, "", context.now);
    let value = Value::Choice("active");
    sheet.add(Observation { fact: FactId::LicenseStatus, value, strength: Strength::Told, evidence });
    topic.when.evaluate(&Context { sheet: &sheet, now: context.now, reported: Truth::True }) == Truth::False
}

/// What is the background of every failure.
const BACKGROUND: [FactId; 4] =
    [FactId::LicenseStatus, FactId::LicenseEnded, FactId::LicenseDaysLeft, FactId::ProductFamily];

/// Whether a comparison was decided by what was said in passing, and not by the state of the licence alone, which is the
/// background of every failure.
fn is_said(witness: &Witness, sheet: &Sheet) -> bool {
    !witness.fact.is_some_and(|fact| BACKGROUND.contains(&fact)) && is_of_words(witness, sheet)
}

/// Whether a comparison was decided by what was said in passing.
fn is_of_words(witness: &Witness, sheet: &Sheet) -> bool {
    let entry = witness.fact.and_then(|fact| sheet.get(fact));
    let decided = entry.and_then(|entry| entry.all().get(witness.place));
    decided.is_some_and(|seen| seen.strength == Strength::Said)
}

/// Adds the observation that decided a comparison, then what it was derived from.
fn add_evidence(witness: &Witness, sheet: &Sheet, because: &mut Vec<Observation>) {
    let entry = witness.fact.and_then(|fact| sheet.get(fact));
    if let Some(decided) = entry.and_then(|entry| entry.all().get(witness.place)) {
        explain_observation(decided, sheet, because);
    }
}

fn explain_observation(decided: &Observation, sheet: &Sheet, because: &mut Vec<Observation>) {
    if because.contains(decided) {
        return;
    }
    because.push(decided.clone());
    let Locator::Derived(premises) = &decided.evidence.locator else { return };
    for (fact, value) in premises {
        let entry = sheet.get(*fact).map(KnownFact::all).unwrap_or_default();
        if let Some(premise) = entry.iter().find(|seen| seen.value == *value) {
            explain_observation(premise, sheet, because);
        }
    }
}

#[cfg(test)]
mod tests;
