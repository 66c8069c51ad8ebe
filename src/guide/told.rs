//! What a person tells in a walk, in words of their own: facts by which it goes on, or another problem.

use chrono::{NaiveDate, Utc};

use super::plan::which_product;
use super::walk::{Ask, Show, Turn, Walk, WalkError};
use super::{PlanStep, StepOutcome};
use crate::case::{Named, read_answer};
use crate::diagnosis::{Diagnosis, Finding, Question, WordsStand};
use crate::facts::{FactId, KnownFact, Locator, PERSON, Value, local_time};
use crate::language::{SaidFact, asks_for_addressee, said, sentences};
use crate::sellers::Providers;
use crate::text::overlaps;
use crate::topics::{Severity, Topic};

/// Which device it is about, and what runs on it: of another device nothing of this holds.
const DEVICE: [FactId; 5] = [
    FactId::SystemPlatform,
    FactId::ProductFamily,
    FactId::ProductGeneration,
    FactId::ProductVersion,
    FactId::ProductMeantFor,
];

/// How the licence stands: "it still says expired" points to no other problem.
const STATE: [FactId; 3] = [FactId::LicenseStatus, FactId::LicenseEnded, FactId::LicenseDaysLeft];

/// Facts that are the text itself.
const TEXTS: [FactId; 2] = [FactId::AttemptMessage, FactId::AttemptShown];

impl<'c> Walk<'c> {
    /// Takes what the person says by themselves: it goes into the request, the walk goes by the facts that it tells, and where it
    /// points to another problem, that is offered. The step that fits it comes next.
    pub(super) fn tell(&mut self, text: &str) -> Result<Turn, WalkError> {
        if asks_for_addressee(text) {
            let show = Show::HowToWrite { topic: self.topic().id.clone(), to: self.addressee() };
            return Ok(self.stay(vec![show]));
        }
        let before = self.diagnosis()?;
        let stood = self.step();
        let corrected = corrections(&before, text);
        correct(&mut self.session.named, &corrected);
        self.session.named.tell(text);
        self.store.save(&self.session)?;
        let after = self.diagnosis()?;
        let new = news(&before, &after, &corrected);
        let tells_state_alone = !new.is_empty() && new.iter().all(|(fact, _)| STATE.contains(fact));
        let mut show = vec![if new.is_empty() { Show::Noted } else { Show::Understood(new) }];
        if let Some(other) = self.other_problem_told(&before, &after).filter(|_| !tells_state_alone) {
            show.push(Show::PointsElsewhere(other.title.clone()));
            return Ok(self.asking(show, Ask::Follow(other.id.clone())));
        }
        self.plan_again()?;
        let asked =
            which_product(self.topic(), &after.sheet).filter(|asked| !self.session.named.has_answer(asked.fact));
        if let Some(question) = asked.filter(|_| corrected.iter().any(|said| DEVICE.contains(&said.fact))) {
            return Ok(self.asking(show, Ask::Fact(Box::new(question))));
        }
        if let Some(first) = self.topic_steps_first() {
            self.session.step = Some(first);
        }
        let stands = self.step();
        if stood.as_ref().map(|step| (&step.id, &step.text)) == stands.as_ref().map(|step| (&step.id, &step.text)) {
            return Ok(self.stay(show));
        }
        self.session.step = stands.map(|step| step.id);
        self.store.save(&self.session)?;
        show.push(Show::StepsChanged);
        let turn = self.arrive()?;
        show.extend(turn.show);
        Ok(Turn { show, ask: turn.ask })
    }

    /// The failure that stands first by what was just said, and did not before; a state that is its background is none, nor is what
    /// this walk has been through.
    fn other_problem_told(&self, before: &Diagnosis<'c>, after: &Diagnosis<'c>) -> Option<&'c Topic> {
        let top = after.top().filter(|top| top.severity > Severity::Info)?.topic;
        let stood_first = before.top().is_some_and(|top_before| top_before.topic.id == top.id);
        let is_known = top.id == self.topic().id
            || self.declined.contains(&top.id)
            || self.session.events.iter().any(|event| event.topic == top.id);
        (is_failure(top) && !stood_first && !is_known).then_some(top)
    }

    /// The failure that stands first where the problem of this walk does not stand any longer.
    pub(super) fn problem_since(&self, diagnosis: &Diagnosis<'c>) -> Option<&'c Topic> {
        let top = diagnosis.top().filter(|top| top.severity > Severity::Info)?.topic;
        let is_taken_back =
            |finding: &Finding<'_>| matches!(finding.words, WordsStand::Against | WordsStand::AgainstMachine);
        let stands = diagnosis.standing().any(|finding| finding.topic.id == self.topic().id && !is_taken_back(finding));
        (!stands && is_failure(top)).then_some(top)
    }

    /// Goes on with the problem that the person's words point to, or stays with this one.
    pub(super) fn follow_or_stay(&mut self, step: Option<&PlanStep>, agreed: bool) -> Result<Turn, WalkError> {
        let Ask::Follow(id) = self.ask().clone() else { return Ok(self.stay(Vec::new())) };
        let Some(topic) = self.catalogue.find(&id).filter(|_| agreed) else {
            self.declined.push(id);
            return self.onward(Vec::new());
        };
        let now = self.now();
        let step = step.map(|step| step.id.clone()).unwrap_or_default();
        self.session.record(&step, StepOutcome::Changed, &topic.title, now);
        self.session.finished = true;
        self.store.save(&self.session)?;
        self.follow(topic)
    }

    /// Asks for the product before the first step where the steps depend on it, as before the walk; else goes on.
    pub(super) fn onward_or_ask_product(&mut self, mut show: Vec<Show>) -> Result<Turn, WalkError> {
        let diagnosis = self.diagnosis()?;
        let asked = which_product(self.topic(), &diagnosis.sheet);
        match asked.filter(|asked| !self.session.named.has_answer(asked.fact)) {
            Some(question) => Ok(self.asking(show, Ask::Fact(Box::new(question)))),
            None => {
                let turn = self.onward(Vec::new())?;
                show.extend(turn.show);
                Ok(Turn { show, ask: turn.ask })
            }
        }
    }

    /// Whether a question is the one for the product, which stands before the steps.
    pub(super) fn asks_for_product(&self, question: &Question) -> bool {
        let finds = self.step().and_then(|step| self.finds(&step));
        matches!(question.fact, FactId::ProductFamily | FactId::ProductGeneration) && finds != Some(question.fact)
    }
}

/// Whether a topic is a failure to go on with: no state that is its background, no other matter and no question.
fn is_failure(topic: &Topic) -> bool {
    topic.is_failure() && topic.question.is_none()
}

/// What a text says otherwise than the person did before: their newer word counts, and not against what was read.
fn corrections(before: &Diagnosis<'_>, text: &str) -> Vec<SaidFact> {
    let today = before.sheet.local(before.now).date_naive();
    let told = said(text, today, Providers::built_in());
    let differs = |said: &SaidFact| {
        let known = before.sheet.get(said.fact).map(KnownFact::best);
        let is_other = known.is_some_and(|best| best.evidence.source == PERSON && best.value != said.value);
        is_other && !said.fact.def().holds_many() && !TEXTS.contains(&said.fact)
    };
    told.into_iter().filter(differs).collect()
}

/// What was named now, with what an earlier run of the walk was told: its words stay as what was said then, without the sentences that
/// the newer words contradict.
pub(super) fn with_earlier(named: &Named, earlier: &Named) -> Named {
    let mut both = named.clone().or_earlier(earlier);
    let (Some(now), Some(then)) = (&named.message, &earlier.message) else { return both };
    let background = without_contradicted(then, day_said(earlier), now, day_said(named));
    if background.is_empty() || now.contains(background.trim()) {
        return both;
    }
    // What was said then is of then, also beside what is said now.
    let clock = both.now;
    both.message = Some(background);
    (both.said_at, both.now) = (earlier.said_at, named.said_at.or(named.now));
    both.tell(now);
    both.said_at = named.said_at.or(both.said_at);
    both.now = clock;
    both
}

/// The day on which something was said, by the clock of whoever said it.
fn day_said(named: &Named) -> NaiveDate {
    let moment = named.said_at.or(named.now).unwrap_or_else(Utc::now);
    local_time(moment, Some(named.zone_at(moment))).date_naive()
}

/// A text of an earlier day without the sentences of which a newer text says otherwise.
fn without_contradicted(then: &str, then_on: NaiveDate, now: &str, today: NaiveDate) -> String {
    let newer = said(now, today, Providers::built_in());
    let runs_by_now: Vec<bool> = newer.iter().filter_map(|new| says_that_it_runs(new, today)).collect();
    let is_contradicted = |old: &SaidFact| {
        let differs = |new: &SaidFact| new.fact == old.fact && new.value != old.value;
        let ran = says_that_it_runs(old, then_on);
        let is_state = ran.is_some_and(|ran| runs_by_now.iter().any(|runs| *runs != ran));
        is_state || !old.fact.def().holds_many() && !TEXTS.contains(&old.fact) && newer.iter().any(differs)
    };
    let older = said(then, then_on, Providers::built_in());
    let out: Vec<&SaidFact> = older.iter().filter(|old| is_contradicted(old)).collect();
    let is_out = |sentence: &&str| {
        let start = sentence.as_ptr() as usize - then.as_ptr() as usize;
        out.iter().any(|old| overlaps(&old.span, &(start..start + sentence.len())))
    };
    let kept: Vec<&str> = sentences(then).filter(|sentence| !is_out(sentence)).collect();
    if out.is_empty() { then.trim().to_owned() } else { kept.join(" ") }
}

/// Whether a fact that was said on a day says that the licence runs; none where it says nothing of that.
fn says_that_it_runs(said: &SaidFact, on: NaiveDate) -> Option<bool> {
    match (said.fact, &said.value) {
        (FactId::LicenseStatus, state) => Some(*state == Value::Choice("active")),
        (FactId::LicenseDaysLeft, Value::Count(days)) => Some(*days > 0),
        (FactId::LicenseExpiresAt, end) => Some(end.begins()?.date_naive() >= on),
        (FactId::LicenseEnded, _) => Some(false),
        _ => None,
    }
}

/// Puts what was said anew in the place of the earlier answers; of another device, nothing holds that was answered of the first.
fn correct(named: &mut Named, corrected: &[SaidFact]) {
    if corrected.iter().any(|said| DEVICE.contains(&said.fact)) {
        named.answers.retain(|answer| {
            let name = answer.split('=').next().unwrap_or_default().trim();
            !DEVICE.iter().any(|fact| fact.name() == name)
        });
    }
    for said in corrected {
        let answer = format!("{}={}", said.fact, said.value);
        if read_answer(&answer, chrono::Utc::now()).is_ok() {
            named.answer(&answer);
        }
    }
}

/// What was said anew, and what it corrects.
fn news(before: &Diagnosis<'_>, after: &Diagnosis<'_>, corrected: &[SaidFact]) -> Vec<(FactId, Value)> {
    let is_new = |(fact, known): &(FactId, &KnownFact)| {
        let best = known.best();
        let is_said = matches!(best.evidence.locator, Locator::Words { .. });
        let is_corrected = corrected.iter().any(|said| said.fact == *fact && said.value == best.value);
        !TEXTS.contains(fact) && (is_corrected || is_said && before.sheet.value(*fact) != Some(&best.value))
    };
    after.sheet.entries().filter(is_new).map(|(fact, known)| (fact, known.best().value.clone())).collect()
}
