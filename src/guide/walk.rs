//! The engine of the walk-through: something happens, and it tells what to show next. No screen, no keys.
//!
//! A face shows what [`Walk::next`] and [`Walk::press`] give, asks what the last of it asks for, and hands the answer in.

use std::fmt;
use std::time::SystemTime;

use chrono::{DateTime, FixedOffset, TimeDelta, Utc};

use super::calendar::{charged_by, counts_from, payment_day};
use super::plan::{denying_answer, problem_has_ended, proven, proving_answer};
use super::session::NOT_AGREED;
use super::{Action, Loaded, Next, Plan, PlanStep, Session, SessionStore, SessionStoreError, StepOutcome};
use crate::case::{CaseError, LookAround};
use crate::diagnosis::{Diagnosis, Question};
use crate::facts::{FactId, PERSON, Value, local_time};
use crate::say::{Message, Worded};
use crate::topics::{Catalogue, Topic, Truth};

/// What a person did.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Press {
    /// Agrees to a warning.
    Agree,
    /// Says that the step is done.
    Done,
    /// Sees what the check asks for, or does not; `None` where they are not sure.
    Saw(Option<bool>),
    /// Answers a question with one of its values; `None` where they do not know.
    Answer(Option<String>),
    /// Passes over the step.
    Skip,
    /// Says no to what was asked of them: to a warning, or that the step is done.
    Refuse,
    /// Goes back a step.
    Back,
    /// Wants to know why.
    Explain,
    /// Wants the text of the step.
    Copy,
    /// Wants to write to support.
    Write,
    /// Wants Keymend to do it.
    Offer,
    /// A command was run for the step: its note, its exit code, and whether it was a control program of the vendor.
    Ran {
        /// The command and what it printed, masked.
        note: String,
        /// The exit code; `None` where it was ended.
        exit: Option<i32>,
        /// The command, masked.
        command: String,
    },
    /// Says something in their own words.
    Tell(String),
    /// Goes on with the problem that their words point to, or stays with this one.
    Follow(bool),
    /// Goes on with the next problem.
    Next,
    /// Stops here.
    Quit,
}

/// What to show, in order.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Show {
    /// The walk is through this problem, from here on.
    Problem(String),
    /// What the person should agree to before they do the step that follows.
    Careful(String),
    /// The step to do.
    Step {
        /// The step.
        step: Box<PlanStep>,
        /// When its waiting ends or ended.
        due: Option<DateTime<Utc>>,
    },
    /// Where the walk is: this step of so many.
    Place {
        /// Counted from 1.
        number: usize,
        /// All steps.
        of: usize,
    },
    /// The explanation of the problem, in Markdown.
    Explanation(String),
    /// The text of the step, to be copied.
    Text(String),
    /// What Keymend can do for the step; nothing where it can do nothing.
    Offer(Option<Action>),
    /// The request about this topic is to be written.
    Write {
        /// The topic's id.
        topic: String,
        /// To whom.
        to: &'static str,
    },
    /// How the request about this topic can be written; shown, not done.
    HowToWrite {
        /// The topic's id.
        topic: String,
        /// To whom.
        to: &'static str,
    },
    /// What the step should change has not changed yet, as what was read shows.
    NotYet,
    /// The person says that the step has not helped yet; nothing was read that shows it.
    NotSolved,
    /// The step counts as not done, and the walk goes on.
    NotDone,
    /// What was read is older than the step and cannot show what it changed: when it was made.
    CannotShow(DateTime<Utc>),
    /// It is fixed.
    Fixed,
    /// The problem is another one now.
    Changed(String),
    /// Nothing can be done before this moment.
    Waiting {
        /// When the waiting ends.
        due: DateTime<Utc>,
        /// The step that waits.
        step: String,
    },
    /// A step waits until this moment, and there are others that need not.
    Meanwhile(DateTime<Utc>),
    /// What the person said is kept for the request.
    Noted,
    /// What the person said tells these facts, by which the walk goes from here on.
    Understood(Vec<(FactId, Value)>),
    /// The steps are others now, and the one that follows is the one to do.
    StepsChanged,
    /// What the person said points to another problem.
    PointsElsewhere(String),
    /// Since the walk was left, another problem has come in its place.
    NowElsewhere(String),
    /// The steps have run out and the problem is still there.
    RunOut,
    /// Nothing further is known.
    NothingFurther,
    /// The place is kept.
    Saved,
    /// What it could also be.
    Other(String),
}

/// What the face should ask for next.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Ask {
    /// Whether the person agrees to the warning.
    Agreement,
    /// What they did with the step; whether Keymend can offer something.
    Step {
        /// Keymend can do something for it.
        offer: bool,
    },
    /// Whether they see this.
    Seen(String),
    /// Whether the problem is gone, where nothing but the person can tell.
    Works,
    /// An answer to a question.
    Fact(Box<Question>),
    /// Whether to go on with another problem: the topic's id.
    Follow(String),
    /// Where to go at the end of the steps: whether there is a step to go back to, and another problem.
    End {
        /// There is a step to go back to.
        back: bool,
        /// There is another problem.
        next: bool,
    },
    /// Nothing: the walk is over. Whether it ended with the problem fixed.
    Nothing {
        /// The problem has ended.
        fixed: bool,
    },
}

/// What to show and what to ask.
#[derive(Clone, Debug, PartialEq)]
pub struct Turn {
    /// In order.
    pub show: Vec<Show>,
    /// The one thing to ask for.
    pub ask: Ask,
}

/// Why the walk cannot go on.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WalkError {
    /// The sources cannot be read again.
    #[error(transparent)]
    Case(#[from] CaseError),
    /// The place cannot be kept.
    #[error(transparent)]
    Store(#[from] SessionStoreError),
}

impl Worded for WalkError {
    fn message(&self) -> Message {
        match self {
            WalkError::Case(error) => error.message(),
            WalkError::Store(error) => error.message(),
        }
    }
}

/// A walk through the steps of one problem.
pub struct Walk<'c> {
    pub(super) catalogue: &'c Catalogue,
    pub(super) store: SessionStore,
    around: Box<dyn LookAround>,
    topic: &'c Topic,
    pub(super) session: Session,
    plan: Plan,
    /// The first finding when the step was shown.
    top: Option<&'c Topic>,
    ask: Ask,
    /// A step whose warning the person has agreed to.
    agreed: Option<String>,
    /// By how many minutes the clock of the case is ahead of UTC.
    zone: Option<i64>,
    /// When the files that are read were last changed, as the step was shown; none where this machine is read.
    files_of: Option<SystemTime>,
    /// Whether the day of the payment is known and its hour is not.
    knows_day: bool,
    /// The end of the payment, where it is known.
    charged: Option<DateTime<Utc>>,
    /// Problems to which the person did not want to go on.
    pub(super) declined: Vec<String>,
}

impl fmt::Debug for Walk<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Walk").field("topic", &self.topic.id).field("ask", &self.ask).finish_non_exhaustive()
    }
}

impl<'c> Walk<'c> {
    /// Begins or goes on, by the diagnosis of what was named, and tells what to show first.
    ///
    /// # Errors
    /// The place cannot be kept.
    pub fn begin(
        catalogue: &'c Catalogue,
        topic: &'c Topic,
        session: Session,
        store: SessionStore,
        around: Box<dyn LookAround>,
        diagnosis: &Diagnosis<'c>,
    ) -> Result<(Walk<'c>, Turn), WalkError> {
        store.save(&session)?;
        let ask = Ask::Nothing { fixed: false };
        let top = diagnosis.top().map(|top| top.topic);
        let plan = Plan::new(diagnosis, Some(topic)).for_walk(&session.named);
        let mut walk = Walk {
            catalogue,
            store,
            around,
            topic,
            session,
            plan,
            top,
            ask,
            agreed: None,
            zone: diagnosis.sheet.zone(),
            files_of: None,
            knows_day: knows_day(diagnosis),
            charged: charged_by(diagnosis),
            declined: Vec::new(),
        };
        walk.files_of = walk.session.named.changed_at();
        let mut turn = walk.arrive()?;
        turn.show.insert(0, Show::Problem(topic.title.clone()));
        Ok((walk, turn))
    }

    /// What to offer first of a walk that was left, where its problem no longer stands and another failure does, such as a renewal
    /// that might still come and is overdue now.
    pub(super) fn offer_what_came_since(&mut self, diagnosis: &Diagnosis<'c>) -> Option<Turn> {
        let other = self.problem_since(diagnosis)?;
        let show = vec![Show::Problem(self.topic.title.clone()), Show::NowElsewhere(other.title.clone())];
        Some(self.asking(show, Ask::Follow(other.id.clone())))
    }

    /// The state of the walk.
    #[must_use]
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// The topic that the walk is through now.
    #[must_use]
    pub fn topic(&self) -> &'c Topic {
        self.topic
    }

    /// The plan that the walk follows now.
    #[must_use]
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// The place in the plan of the step that is to be done; none where the steps have run out.
    #[must_use]
    pub fn place(&self) -> Option<usize> {
        self.session.position(&self.plan)
    }

    /// What is asked for now.
    #[must_use]
    pub fn ask(&self) -> &Ask {
        &self.ask
    }

    /// The moment from which the wait of a step counts, where the day of the payment is known and its hour is not.
    #[must_use]
    pub fn counts_from(&self, step: &PlanStep) -> Option<DateTime<Utc>> {
        let (due, hours) = (self.due(step)?, step.wait_hours?);
        due.checked_sub_signed(TimeDelta::hours(i64::from(hours))).filter(|_| self.knows_day)
    }

    /// The clock of the walk.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        self.session.named.now.unwrap_or_else(Utc::now)
    }

    /// A moment as the clocks of the person show it.
    fn local(&self, moment: DateTime<Utc>) -> DateTime<FixedOffset> {
        local_time(moment, self.zone.or_else(|| Some(self.session.named.zone_at(moment))))
    }

    /// Reads the same sources again.
    pub(super) fn diagnosis(&mut self) -> Result<Diagnosis<'c>, WalkError> {
        let diagnosis = self.session.named.read_one(self.around.as_mut())?.diagnose(self.catalogue);
        self.knows_day = knows_day(&diagnosis);
        Ok(diagnosis)
    }

    /// Makes the plan by what is known now.
    pub(super) fn plan_again(&mut self) -> Result<(), WalkError> {
        let diagnosis = self.diagnosis()?;
        self.top = diagnosis.top().map(|top| top.topic);
        self.charged = charged_by(&diagnosis);
        self.plan = Plan::new(&diagnosis, Some(self.topic)).for_walk(&self.session.named);
        self.files_of = self.session.named.changed_at();
        Ok(())
    }

    /// Until when a step waits: as it was begun, else from the payment, where that is known.
    #[must_use]
    pub fn due(&self, step: &PlanStep) -> Option<DateTime<Utc>> {
        let from_payment = || {
            let hours = chrono::TimeDelta::hours(step.wait_hours?.into());
            self.charged?.min(self.now()).checked_add_signed(hours)
        };
        self.session.waits.get(&step.id).copied().or_else(from_payment)
    }

    pub(super) fn step(&self) -> Option<PlanStep> {
        let place = self.session.position(&self.plan)?;
        self.plan.steps.get(place).cloned()
    }

    /// Shows the step where the person stands, or the end.
    pub(super) fn arrive(&mut self) -> Result<Turn, WalkError> {
        let Some(place) = self.session.position(&self.plan) else {
            let turn = self.arrive_at_end();
            self.store.save(&self.session)?;
            return Ok(turn);
        };
        let step = self.plan.steps[place].clone();
        let mut show = vec![Show::Place { number: place + 1, of: self.plan.steps.len() }];
        let due = self.due(&step);
        let offer = step.offer.is_some();
        // Nobody agrees to what they have not read.
        let warning = step.warning.clone().filter(|_| self.agreed.as_ref() != Some(&step.id));
        let ask = if warning.is_some() { Ask::Agreement } else { Ask::Step { offer } };
        show.extend(warning.map(Show::Careful));
        show.push(Show::Step { step: Box::new(step), due });
        Ok(self.asking(show, ask))
    }

    pub(super) fn asking(&mut self, show: Vec<Show>, ask: Ask) -> Turn {
        self.ask = ask.clone();
        Turn { show, ask }
    }

    /// Asks the same again.
    pub(super) fn stay(&mut self, show: Vec<Show>) -> Turn {
        Turn { show, ask: self.ask.clone() }
    }

    /// Asks about the step again.
    fn at_step(&mut self, show: Vec<Show>) -> Turn {
        let offer = self.step().is_some_and(|step| step.offer.is_some());
        self.asking(show, Ask::Step { offer })
    }

    pub(super) fn onward(&mut self, mut show: Vec<Show>) -> Result<Turn, WalkError> {
        let known: Vec<String> = self.plan.steps.iter().map(|step| step.id.clone()).collect();
        self.plan_again()?;
        if let Some(new) = self.step_that_came_between(&known) {
            self.session.step = Some(new);
            self.store.save(&self.session)?;
        }
        let turn = self.arrive()?;
        show.extend(turn.show);
        Ok(Turn { show, ask: turn.ask })
    }

    /// The step that fits only since the last one was done, and comes between that one and the one that was to be next.
    fn step_that_came_between(&self, known: &[String]) -> Option<String> {
        let place_of = |id: &str| self.topic.steps.iter().position(|step| step.id == id);
        let last = self.session.events.last().filter(|event| event.topic == self.topic.id)?;
        let after = place_of(&last.step)?;
        let next = self.session.position(&self.plan).unwrap_or(self.plan.steps.len());
        let mut between = self.plan.steps.iter().take(next);
        let is_new = |step: &&PlanStep| !known.contains(&step.id) && place_of(&step.id).is_some_and(|at| at > after);
        between.find(|step| is_new(step) && !self.is_over(step)).map(|step| step.id.clone())
    }

    /// Takes what the person did; what does not fit what was asked changes nothing.
    ///
    /// # Errors
    /// The place cannot be kept, or the sources cannot be read again.
    pub fn press(&mut self, press: Press) -> Result<Turn, WalkError> {
        let step = self.step();
        match (press, step) {
            (Press::Quit, step) => {
                self.store.save(&self.session)?;
                let now = self.now();
                let waits = step.and_then(|step| Some((self.due(&step)?, step.id))).filter(|(due, _)| *due > now);
                let waiting = waits.map(|(due, step)| Show::Waiting { due, step });
                Ok(self.asking(waiting.into_iter().chain([Show::Saved]).collect(), Ask::Nothing { fixed: false }))
            }
            (Press::Explain, _) => Ok(self.stay(vec![Show::Explanation(self.topic.body.clone())])),
            (Press::Write, _) => {
                let show = Show::Write { topic: self.topic.id.clone(), to: self.addressee() };
                Ok(self.stay(vec![show]))
            }
            (Press::Back, _) if self.ask != (Ask::Nothing { fixed: true }) => {
                self.session.back(&self.plan);
                self.store.save(&self.session)?;
                self.onward(Vec::new())
            }
            (Press::Next, None) => match self.other_problem() {
                Some(topic) => self.follow(topic),
                None => Ok(self.stay(Vec::new())),
            },
            (Press::Agree, Some(step)) if self.ask == Ask::Agreement => {
                self.agreed = Some(step.id);
                Ok(self.at_step(Vec::new()))
            }
            (Press::Skip, Some(step)) => {
                let note = if self.ask == Ask::Agreement { NOT_AGREED } else { "" };
                self.leave(&step, StepOutcome::Skipped, note)?;
                self.onward(Vec::new())
            }
            (Press::Refuse, Some(step)) if self.ask == Ask::Agreement => {
                self.leave(&step, StepOutcome::Skipped, NOT_AGREED)?;
                self.onward(vec![Show::NotDone])
            }
            // "Not done" of a step that waits: it is said until when.
            (Press::Refuse, Some(step)) if step.wait_hours.is_some() && matches!(self.ask, Ask::Step { .. }) => {
                self.done(&step)
            }
            (Press::Refuse, Some(step)) if matches!(self.ask, Ask::Step { .. }) => {
                self.leave(&step, StepOutcome::Skipped, "")?;
                self.onward(vec![Show::NotDone])
            }
            (Press::Copy, Some(step)) => Ok(self.stay(vec![Show::Text(step.text)])),
            (Press::Offer, Some(step)) if self.ask != Ask::Agreement => Ok(self.stay(vec![Show::Offer(step.offer)])),
            (Press::Ran { note, exit, command }, Some(step)) => {
                self.ran(&step, &note, exit, &command)?;
                Ok(self.at_step(Vec::new()))
            }
            (Press::Done, Some(step)) if self.ask != Ask::Agreement => self.done(&step),
            (Press::Saw(seen), Some(step)) if matches!(self.ask, Ask::Seen(_)) => self.saw(&step, seen),
            (Press::Saw(works), step) if self.ask == Ask::Works => self.works(step.as_ref(), works),
            (Press::Tell(text), _) => self.tell(&text),
            (Press::Follow(agreed), step) => self.follow_or_stay(step.as_ref(), agreed),
            (Press::Answer(value), Some(step)) => self.answered(&step, value),
            _ => Ok(self.stay(Vec::new())),
        }
    }

    fn leave(&mut self, step: &PlanStep, outcome: StepOutcome, note: &str) -> Result<(), WalkError> {
        let now = self.now();
        self.session.record(&step.id, outcome, note, now);
        self.session.forward(&self.plan);
        // What waits, and what must wait for it, is passed over until then.
        while self.step().is_some_and(|step| self.must_wait(&step)) {
            self.session.forward(&self.plan);
        }
        Ok(self.store.save(&self.session)?)
    }

    /// Whether a step waits, or the one that it comes after does.
    fn must_wait(&self, step: &PlanStep) -> bool {
        let waits = |id: &String| self.session.waits.get(id).is_some_and(|due| *due > self.now());
        let any_waits = || self.session.waits.keys().any(waits);
        waits(&step.id) || step.after.as_ref().is_some_and(waits) || self.costs_money(step) && any_waits()
    }

    /// Whether a step is for those who have not paid, and costs something: nobody buys while what they paid for may still come.
    fn costs_money(&self, step: &PlanStep) -> bool {
        let known = self.topic.steps.iter().find(|known| known.id == step.id && known.warning.is_some());
        known.and_then(|known| known.only.as_ref()).is_some_and(|only| only.mentions(FactId::PurchasePaid))
    }

    /// Whether a step was done or passed over in this walk.
    fn is_over(&self, step: &PlanStep) -> bool {
        let over = [StepOutcome::Done, StepOutcome::Worked, StepOutcome::NotYet, StepOutcome::Skipped];
        let mut events = self.session.events.iter().filter(|event| event.topic == self.topic.id);
        events.any(|event| event.step == step.id && over.contains(&event.outcome))
    }

    /// The first step that is still to be done and can be done now.
    fn open_step(&self) -> Option<String> {
        let open = |step: &&PlanStep| !self.is_over(step) && !self.must_wait(step);
        self.plan.steps.iter().find(open).map(|step| step.id.clone())
    }

    /// The step that stands first because of what is known or said, while it is still to be done.
    pub(super) fn topic_steps_first(&self) -> Option<String> {
        let first = self.plan.steps.first().filter(|first| !self.is_over(first) && !self.must_wait(first))?;
        let of_topic = self.topic.steps.iter().find(|step| step.id == first.id)?;
        (of_topic.first.is_some() || !of_topic.first_said.is_empty()).then(|| first.id.clone())
    }

    /// The steps are through: what waited and is over comes back, and a wait that goes on ends the walk until then; else only the
    /// person can tell whether it works.
    fn arrive_at_end(&mut self) -> Turn {
        let now = self.now();
        let waited = |step: &&PlanStep| self.session.waits.get(&step.id).is_some_and(|due| *due <= now);
        if let Some(waited) = self.plan.steps.iter().find(|step| waited(step) && !self.is_over(step)) {
            self.session.step = Some(waited.id.clone());
            if let Ok(turn) = self.arrive() {
                return turn;
            }
        }
        if let Some(turn) = self.until_the_wait_is_over() {
            return turn;
        }
        let did = |event: &super::StepEvent| event.topic == self.topic.id && event.outcome != StepOutcome::Skipped;
        if self.session.events.iter().any(did) {
            return self.asking(Vec::new(), Ask::Works);
        }
        self.at_the_end(Vec::new(), false)
    }

    /// Ends the walk while a step waits, at which it goes on.
    fn until_the_wait_is_over(&mut self) -> Option<Turn> {
        let now = self.now();
        let waits = self.plan.steps.iter().filter_map(|step| Some((step, *self.session.waits.get(&step.id)?)));
        let waiting = waits.filter(|(step, due)| *due > now && !self.is_over(step)).min_by_key(|(_, due)| *due);
        let (step, due) = waiting.map(|(step, due)| (step.id.clone(), due))?;
        self.session.step = Some(step.clone());
        Some(self.asking(vec![Show::Waiting { due, step }], Ask::Nothing { fixed: false }))
    }

    /// What the person says of the end: it works, or what comes then.
    fn works(&mut self, step: Option<&PlanStep>, works: Option<bool>) -> Result<Turn, WalkError> {
        if works == Some(true) && !self.is_shown_still()? {
            let last = self.session.events.last().map(|event| event.step.clone()).unwrap_or_default();
            return self.fixed_by(&last);
        }
        if works == Some(false) {
            // What they saw a moment ago was not it.
            let seen = format!("{}=active", FactId::LicenseStatus);
            self.session.named.answers.retain(|answer| *answer != seen);
            self.store.save(&self.session)?;
        }
        if step.is_some() {
            return self.onward(Vec::new());
        }
        self.plan_again()?;
        if let Some(turn) = self.until_the_wait_is_over() {
            self.store.save(&self.session)?;
            return Ok(turn);
        }
        Ok(self.at_the_end(Vec::new(), works == Some(false)))
    }

    /// Whether the machine itself proves that the problem is still there.
    fn is_shown_still(&mut self) -> Result<bool, WalkError> {
        if self.files_are_older() {
            return Ok(false);
        }
        let diagnosis = self.diagnosis()?;
        let machine = |seen: &crate::facts::Observation| seen.strength > crate::facts::Strength::Told;
        let shows = |finding: &crate::diagnosis::Finding<'_>| {
            finding.topic.id == self.topic.id
                && finding.standing == crate::diagnosis::Standing::Confirmed
                && !finding.because.is_empty()
                && finding.because.iter().all(machine)
        };
        Ok(diagnosis.standing().any(shows))
    }

    fn ran(&mut self, step: &PlanStep, note: &str, exit: Option<i32>, command: &str) -> Result<(), WalkError> {
        let now = self.now();
        self.session.record(&step.id, StepOutcome::Ran, note, now);
        // The exit codes of the control program are published; those of others are not.
        let family = crate::vendor::family_of_command(command);
        let known = family.map(|family| format!("attempt.error_code={}:", family.name()));
        if exit == Some(0) {
            // What an earlier try said is no longer so.
            if let Some(known) = &known {
                self.session.named.answers.retain(|answer| !answer.starts_with(known.as_str()));
            }
        } else if let (Some(known), Some(code)) = (known, exit) {
            self.session.named.answer(&format!("{known}{code}"));
        }
        Ok(self.store.save(&self.session)?)
    }

    fn done(&mut self, step: &PlanStep) -> Result<Turn, WalkError> {
        if let Some(hours) = step.wait_hours {
            let diagnosis = self.diagnosis()?;
            let charged = payment_day(&diagnosis);
            let waits_for_money = self.topic.when.mentions(FactId::SubscriptionChargedAt);
            let begun = self.session.waits.contains_key(&step.id);
            let asked = self.session.events.iter().any(|event| event.step == step.id);
            if charged.is_none() && waits_for_money && !begun && !asked {
                // The hours count from the payment, not from now.
                if let Some(question) = Question::about(FactId::SubscriptionChargedAt) {
                    return Ok(self.asking(Vec::new(), Ask::Fact(Box::new(question))));
                }
            }
            if let Some(turn) = self.wait(step, hours)? {
                return Ok(turn);
            }
        }
        if let Some(fact) = self.finds(step)
            && let Some(question) = Question::about(fact)
            && self.diagnosis()?.sheet.get(fact).is_none()
            && !self.session.named.has_answer(fact)
        {
            return Ok(self.asking(Vec::new(), Ask::Fact(Box::new(question))));
        }
        self.check(step)
    }

    /// What a step finds out.
    pub(super) fn finds(&self, step: &PlanStep) -> Option<FactId> {
        self.topic.steps.iter().find(|known| known.id == step.id)?.finds
    }

    fn answered(&mut self, step: &PlanStep, value: Option<String>) -> Result<Turn, WalkError> {
        let Ask::Fact(question) = self.ask.clone() else { return Ok(self.stay(Vec::new())) };
        if self.asks_for_product(&question) {
            let value = value.as_deref().unwrap_or("unknown");
            self.session.named.answer(&format!("{}={value}", question.fact));
            self.store.save(&self.session)?;
            return self.onward_or_ask_product(Vec::new());
        }
        if let Some(value) = value {
            let now = self.now();
            // What "yesterday" was is settled today.
            let said =
                crate::case::fact_from_answer(question.fact, &value, self.local(now)).map_err(CaseError::from)?;
            self.session.named.answer(&format!("{}={}", question.fact, said.value));
            self.store.save(&self.session)?;
        }
        if self.finds(step) == Some(question.fact) {
            self.leave(step, StepOutcome::Worked, "")?;
            return self.onward(Vec::new());
        }
        match step.wait_hours {
            Some(hours) => match self.wait(step, hours)? {
                Some(turn) => Ok(turn),
                None => self.check(step),
            },
            None => self.check(step),
        }
    }

    /// Looks whether a step worked; asks where nothing can tell.
    fn check(&mut self, step: &PlanStep) -> Result<Turn, WalkError> {
        let diagnosis = self.diagnosis()?;
        match proven(self.topic, &step.id, &diagnosis) {
            // Files that are those of before the step cannot show what it changed: then only the person can tell.
            Truth::False if self.files_are_older() || rests_on_answers(step, &diagnosis) => {
                Ok(self.asking(Vec::new(), Ask::Seen(step.check.clone())))
            }
            Truth::Unknown => Ok(self.asking(Vec::new(), Ask::Seen(step.check.clone()))),
            truth => self.checked(step, truth, &diagnosis),
        }
    }

    /// Whether files are read, and they are still those of when the step was shown.
    fn files_are_older(&self) -> bool {
        !self.session.named.sources.is_empty() && self.session.named.changed_at() == self.files_of
    }

    fn saw(&mut self, step: &PlanStep, seen: Option<bool>) -> Result<Turn, WalkError> {
        let now = self.now();
        match seen {
            Some(true) => {
                let mut truth = Truth::Unknown;
                if let Some(answer) = proving_answer(self.topic, &step.id, now) {
                    self.session.named.answer(&answer);
                    truth = Truth::True;
                }
                let diagnosis = self.diagnosis()?;
                self.checked(step, truth, &diagnosis)
            }
            // What a person can only answer with no changes the steps that follow.
            Some(false) if denying_answer(self.topic, &step.id).is_some() => {
                if let Some(answer) = denying_answer(self.topic, &step.id) {
                    self.session.named.answer(&answer);
                }
                self.leave(step, StepOutcome::NotYet, "")?;
                self.onward(Vec::new())
            }
            // Where neither the files nor the person can tell, the walk goes on and says so.
            None if self.files_are_older() && self.is_denied(step)? => {
                let diagnosis = self.diagnosis()?;
                let made = self.older_than_the_step(&diagnosis);
                self.leave(step, StepOutcome::Done, "")?;
                self.onward(made.map(Show::CannotShow).into_iter().collect())
            }
            // Whoever has looked twice in vain is not sent to look a third time.
            Some(false) | None if self.has_not_worked(step) => {
                self.leave(step, StepOutcome::NotYet, "")?;
                self.onward(Vec::new())
            }
            Some(false) | None => self.not_yet(step, Show::NotSolved),
        }
    }

    /// Whether what is read shows that a step has not worked.
    fn is_denied(&mut self, step: &PlanStep) -> Result<bool, WalkError> {
        let diagnosis = self.diagnosis()?;
        Ok(proven(self.topic, &step.id, &diagnosis) == Truth::False)
    }

    fn has_not_worked(&self, step: &PlanStep) -> bool {
        self.session.events.iter().any(|event| event.step == step.id && event.outcome == StepOutcome::NotYet)
    }

    fn checked(&mut self, step: &PlanStep, truth: Truth, diagnosis: &Diagnosis<'c>) -> Result<Turn, WalkError> {
        if self.session.stood && truth != Truth::False && problem_has_ended(self.topic, diagnosis) {
            return self.fixed(step);
        }
        let top = diagnosis.top().map(|top| top.topic);
        // Where a cause is gone and the failure that it explained still stands, the steps for the cause go on.
        let explained = |now: &Topic| self.top.is_some_and(|before| before.refines.contains(&now.id));
        // Nor does the walk go round: what it has been through does not come again by itself.
        let walked = |now: &Topic| self.session.events.iter().any(|event| event.topic == now.id);
        let other =
            |now: &&Topic| self.top.is_some_and(|before| before.id != now.id) && !explained(now) && !walked(now);
        if let Some(changed) = top.filter(other) {
            return self.change(step, changed);
        }
        match truth {
            Truth::False => self.not_yet(step, Show::NotYet),
            Truth::True if self.plan.steps.last().is_some_and(|last| last.id == step.id) => self.fixed(step),
            Truth::True | Truth::Unknown => {
                let outcome = if truth == Truth::True { StepOutcome::Worked } else { StepOutcome::Done };
                self.leave(step, outcome, "")?;
                // Whoever sees a valid licence may be through with it.
                if truth == Truth::True && step.proof.contains(&FactId::LicenseStatus.name()) {
                    return Ok(self.asking(Vec::new(), Ask::Works));
                }
                self.onward(Vec::new())
            }
        }
    }

    /// When the files were made, where they are still those of before the step: nothing in them can have changed.
    fn older_than_the_step(&self, diagnosis: &Diagnosis<'_>) -> Option<DateTime<Utc>> {
        let changed = self.session.named.changed_at().filter(|changed| self.files_of == Some(*changed))?;
        let changed = DateTime::<Utc>::from(changed);
        // A capture knows when it was made, however often it was copied.
        let seen = diagnosis.sheet.entries().flat_map(|(_, known)| known.all());
        let seen = seen.filter(|seen| seen.evidence.source != PERSON);
        Some(seen.map(|seen| seen.evidence.read_at).max().map_or(changed, |read| read.min(changed)))
    }

    /// Begins or goes on to wait; none where the time is over or it has worked already.
    fn wait(&mut self, step: &PlanStep, hours: u32) -> Result<Option<Turn>, WalkError> {
        let now = self.now();
        let diagnosis = self.diagnosis()?;
        let from = counts_from(&diagnosis, now);
        let begins = !self.session.waits.contains_key(&step.id);
        let due = self.session.wait(&step.id, hours, from);
        if begins {
            let until = due.format("%Y-%m-%d %H:%M UTC").to_string();
            self.session.record(&step.id, StepOutcome::Waiting, &until, now);
        }
        self.store.save(&self.session)?;
        if due <= now || proven(self.topic, &step.id, &diagnosis) == Truth::True {
            return Ok(None);
        }
        // Waiting ends the walk only where nothing else can be done meanwhile.
        if let Some(open) = self.open_step() {
            self.session.step = Some(open);
            self.store.save(&self.session)?;
            return self.onward(vec![Show::Meanwhile(due)]).map(Some);
        }
        let show = vec![Show::Waiting { due, step: step.id.clone() }];
        Ok(Some(self.asking(show, Ask::Nothing { fixed: false })))
    }

    fn not_yet(&mut self, step: &PlanStep, said: Show) -> Result<Turn, WalkError> {
        let now = self.now();
        // Twice in vain is enough: the next step may be the one that helps.
        if self.has_not_worked(step) {
            self.leave(step, StepOutcome::NotYet, "")?;
            return self.onward(Vec::new());
        }
        self.session.record(&step.id, StepOutcome::NotYet, "", now);
        self.store.save(&self.session)?;
        Ok(self.at_step(vec![said]))
    }

    fn fixed(&mut self, step: &PlanStep) -> Result<Turn, WalkError> {
        self.fixed_by(&step.id)
    }

    fn fixed_by(&mut self, step: &str) -> Result<Turn, WalkError> {
        let now = self.now();
        self.session.record(step, StepOutcome::Worked, "", now);
        self.session.finished = true;
        self.store.save(&self.session)?;
        Ok(self.asking(vec![Show::Fixed], Ask::Nothing { fixed: true }))
    }

    /// The problem is another one now: its walk takes over what was told and done.
    fn change(&mut self, step: &PlanStep, topic: &'c Topic) -> Result<Turn, WalkError> {
        let now = self.now();
        self.session.record(&step.id, StepOutcome::Changed, &topic.title, now);
        self.session.finished = true;
        self.store.save(&self.session)?;
        let mut turn = self.follow(topic)?;
        turn.show.insert(0, Show::Changed(topic.title.clone()));
        Ok(turn)
    }

    pub(super) fn follow(&mut self, topic: &'c Topic) -> Result<Turn, WalkError> {
        let diagnosis = self.diagnosis()?;
        let plan = Plan::new(&diagnosis, Some(topic));
        let stood = !problem_has_ended(topic, &diagnosis);
        let now = self.now();
        let mut session = match self.store.load(&topic.id)? {
            Loaded::Session(earlier) if !earlier.finished => *earlier,
            _ => Session::new(&topic.id, &plan, self.session.named.clone(), stood, now),
        };
        session.named = self.session.named.clone();
        session.events.splice(0..0, self.session.events.iter().cloned());
        self.session = session;
        self.topic = topic;
        self.store.save(&self.session)?;
        self.onward_or_ask_product(vec![Show::Problem(topic.title.clone())])
    }

    /// Who receives the request of this topic.
    #[must_use]
    pub fn addressee(&self) -> &'static str {
        match &self.plan.next {
            Next::Request { addressee, .. } => addressee.name(),
            Next::Finding { .. } | Next::Nothing => "kaspersky",
        }
    }

    fn other_problem(&self) -> Option<&'c Topic> {
        match &self.plan.next {
            Next::Finding { topic, .. } => self.catalogue.find(topic),
            Next::Request { .. } | Next::Nothing => None,
        }
    }

    /// The steps ran out; the request is offered to whoever has just said that it does not work.
    fn at_the_end(&mut self, mut show: Vec<Show>, offers: bool) -> Turn {
        show.push(Show::RunOut);
        show.push(match &self.plan.next {
            Next::Request { .. } if offers => Show::Write { topic: self.topic.id.clone(), to: self.addressee() },
            Next::Request { .. } => Show::HowToWrite { topic: self.topic.id.clone(), to: self.addressee() },
            Next::Finding { title, .. } => Show::Other(title.clone()),
            Next::Nothing => Show::NothingFurther,
        });
        let ask = Ask::End { back: !self.plan.steps.is_empty(), next: self.other_problem().is_some() };
        self.asking(show, ask)
    }
}

/// Whether what would prove a step is known by what the person said before it, and by nothing that was read.
fn rests_on_answers(step: &PlanStep, diagnosis: &Diagnosis<'_>) -> bool {
    let known = step.proof.iter().filter_map(|name| diagnosis.sheet.get(FactId::from_name(name)?));
    let mut known = known.peekable();
    known.peek().is_some() && known.all(|fact| fact.best().evidence.source == PERSON)
}

fn knows_day(diagnosis: &Diagnosis<'_>) -> bool {
    matches!(payment_day(diagnosis), Some(Value::Day(_)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::{Named, Quiet};

    const TOPIC: &str = include_str!("../../topics/codes/previous-license-not-found.md");

    struct Machine {
        folder: tempfile::TempDir,
        catalogue: Catalogue,
    }

    impl Machine {
        fn new(facts: &str) -> Machine {
            let machine = Machine { folder: tempfile::tempdir().unwrap(), catalogue: Catalogue::built_in().unwrap() };
            machine.facts(facts);
            machine
        }

        fn facts(&self, facts: &str) {
            std::fs::write(self.folder.path().join("facts.json"), format!(r#"{{"facts": {{{facts}}}}}"#)).unwrap();
        }

        fn walk(&self, topic: &str, answers: &[&str]) -> (Walk<'_>, Turn) {
            let now = DateTime::from_timestamp(1_795_860_000, 0);
            let answers = answers.iter().map(|answer| (*answer).to_owned()).collect();
            let named = Named { now, answers, ..Named::sources([self.folder.path().join("facts.json")]) };
            let topic = self.catalogue.find(topic).unwrap();
            let diagnosis = named.read_one(&mut Quiet).unwrap().diagnose(&self.catalogue);
            let plan = Plan::new(&diagnosis, Some(topic));
            let session = Session::new(&topic.id, &plan, named, !problem_has_ended(topic, &diagnosis), now.unwrap());
            let store = SessionStore::new(&self.folder.path().join("data"));
            Walk::begin(&self.catalogue, topic, session, store, Box::new(Quiet), &diagnosis).unwrap()
        }
    }

    /// Nobody may look at the machine.
    struct Blind;

    impl LookAround for Blind {
        fn look(&mut self, _: DateTime<Utc>) -> crate::capture::MachineLook {
            panic!("the machine was looked at again");
        }
    }

    #[test]
    fn a_walk_begins_with_the_diagnosis_that_was_made_and_looks_at_nothing_again() {
        let machine = Machine::new(r#""license.status": "expired", "product.family": "home""#);
        let named = Named::sources([machine.folder.path().join("facts.json")]);
        let case = named.read_one(&mut Quiet).unwrap();
        let diagnosis = case.diagnose(&machine.catalogue);
        let topic = diagnosis.top().unwrap().topic;
        let session = Session::new(&topic.id, &Plan::new(&diagnosis, Some(topic)), Named::default(), true, case.now);
        let store = SessionStore::new(&machine.folder.path().join("data"));
        let (walk, turn) = Walk::begin(&machine.catalogue, topic, session, store, Box::new(Blind), &diagnosis).unwrap();
        assert_eq!(walk.topic().id, topic.id);
        assert!(turn.show.iter().any(|show| matches!(show, Show::Step { .. })), "{turn:?}");
    }

    #[test]
    fn what_another_computer_needs_is_run_on_no_other_and_old_files_are_no_proof() {
        let machine =
            Machine::new(r#""license.status": "expired", "product.family": "endpoint-linux", "policy.applied": false"#);
        let (mut walk, _) = machine.walk("license-expired", &[]);
        let offers: Vec<&Action> = walk.plan().steps.iter().filter_map(|step| step.offer.as_ref()).collect();
        assert!(offers.iter().any(|offer| matches!(offer, Action::RunElsewhere(_))), "{offers:?}");
        assert!(!offers.iter().any(|offer| matches!(offer, Action::Run(_))), "{offers:?}");
        let at = walk.plan().steps.iter().position(|step| step.proof.contains(&"license.status")).unwrap();
        while walk.place() != Some(at) {
            walk.press(Press::Agree).unwrap();
            walk.press(Press::Skip).unwrap();
        }
        walk.press(Press::Agree).unwrap();
        let turn = walk.press(Press::Done).unwrap();
        assert!(matches!(turn.ask, Ask::Seen(_)), "{turn:?}");
        // A capture that was made anew shows it.
        walk.press(Press::Saw(Some(false))).unwrap();
        machine.facts(r#""license.status": "active", "product.family": "endpoint-linux", "policy.applied": false"#);
        assert_eq!(walk.press(Press::Done).unwrap().ask, Ask::Nothing { fixed: true });
    }

    #[test]
    fn a_warning_stands_with_its_own_step_and_nothing_else_than_the_word_passes() {
        assert!(TOPIC.contains("warning"));
        let machine = Machine::new(r#""license.status": "absent", "code.kind": "renewal", "product.family": "home""#);
        let (mut walk, mut turn) = machine.walk("previous-license-not-found", &[]);
        while turn.ask != Ask::Agreement {
            turn = walk.press(Press::Skip).unwrap();
        }
        let careful = |turn: &Turn| turn.show.iter().any(|show| matches!(show, Show::Careful(_)));
        let step = |turn: &Turn| turn.show.iter().any(|show| matches!(show, Show::Step { .. }));
        assert!(careful(&turn) && step(&turn), "{turn:?}");
        for press in [Press::Saw(Some(true)), Press::Answer(None), Press::Next, Press::Done, Press::Offer] {
            let turn = walk.press(press).unwrap();
            assert!(turn.ask == Ask::Agreement && !step(&turn), "{turn:?}");
        }
        let turn = walk.press(Press::Agree).unwrap();
        assert!(matches!(turn.ask, Ask::Step { .. }) && turn.show.is_empty(), "{turn:?}");
    }

    #[test]
    fn the_hours_count_from_the_payment_which_is_asked_for() {
        let machine = Machine::new(
            r#""license.status": "expired", "subscription.auto_renews": true, "license.ended": "within-24h", "product.family": "home""#,
        );
        let (mut walk, turn) = machine.walk("auto-renewal-pending", &[]);
        assert!(matches!(turn.ask, Ask::Step { .. }), "{turn:?}");
        let turn = walk.press(Press::Done).unwrap();
        assert!(matches!(&turn.ask, Ask::Fact(question) if question.fact == FactId::SubscriptionChargedAt), "{turn:?}");
        let turn = walk.press(Press::Answer(Some("yesterday".to_owned()))).unwrap();
        let Some(Show::Waiting { due, .. }) = turn.show.first() else { panic!("{turn:?}") };
        // The payment was made on some moment of yesterday: a whole day after that day has ended.
        assert_eq!(due.to_rfc3339(), "2026-11-29T00:00:00+00:00");
        assert!(walk.session().named.answers.iter().any(|answer| answer.ends_with("2026-11-27")));
    }

    #[test]
    fn a_no_leaves_the_step_undone_and_at_a_wait_says_until_when() {
        let machine = Machine::new(r#""license.status": "absent", "code.kind": "renewal", "product.family": "home""#);
        let (mut walk, mut turn) = machine.walk("previous-license-not-found", &[]);
        while turn.ask != Ask::Agreement {
            turn = walk.press(Press::Skip).unwrap();
        }
        let before = walk.place();
        let turn = walk.press(Press::Refuse).unwrap();
        assert!(turn.show.first() == Some(&Show::NotDone) && walk.place() != before, "{turn:?}");
        let machine = Machine::new(
            r#""license.status": "expired", "subscription.auto_renews": true, "license.ended": "within-24h", "product.family": "home""#,
        );
        let (mut walk, turn) = machine.walk("auto-renewal-pending", &["subscription.charged_at=2026-11-28"]);
        assert!(turn.show.iter().any(|show| matches!(show, Show::Step { due: Some(_), .. })), "{turn:?}");
        for press in [Press::Quit, Press::Refuse] {
            let (mut walk, _) = machine.walk("auto-renewal-pending", &["subscription.charged_at=2026-11-28"]);
            let turn = walk.press(press).unwrap();
            assert!(turn.show.iter().any(|show| matches!(show, Show::Waiting { .. })), "{turn:?}");
            assert_eq!(turn.ask, Ask::Nothing { fixed: false });
        }
        drop(walk.press(Press::Skip).unwrap());
    }

    #[test]
    fn a_step_that_waits_leaves_the_others_and_what_is_said_brings_its_step() {
        let machine = Machine::new(
            r#""license.status": "expired", "purchase.channel": "app-store", "product.family": "android""#,
        );
        let (mut walk, _) = machine.walk("app-store-subscription", &[]);
        walk.press(Press::Skip).unwrap();
        let turn = walk.press(Press::Done).unwrap();
        assert!(turn.show.iter().any(|show| matches!(show, Show::Meanwhile(_))), "{turn:?}");
        let at = |walk: &Walk<'_>| walk.place().map(|at| walk.plan().steps[at].id.clone());
        // What makes sense only after the wait is passed over, and nobody buys while what was paid for may still come.
        assert!(walk.plan().steps.iter().any(|step| step.id == "renew-elsewhere"));
        assert_eq!(at(&walk).as_deref(), Some("write-kaspersky"));
        let turn = walk.press(Press::Tell("die App verlangt jetzt einen Code".to_owned())).unwrap();
        assert_eq!(at(&walk).as_deref(), Some("write-kaspersky"), "{turn:?}");
        assert!(walk.session().named.message.as_deref().is_some_and(|told| told.contains("verlangt")));
    }

    #[test]
    fn a_walk_that_is_through_asks_whether_it_works_and_never_goes_round() {
        let machine = Machine::new(r#""product.family": "home""#);
        let named = ["attempt.message=no subscriptions found in this account"];
        let (mut walk, _) = machine.walk("account-mismatch", &named);
        for _ in 0..2 {
            walk.press(Press::Done).unwrap();
            let turn = walk.press(Press::Saw(Some(true))).unwrap();
            if turn.ask == Ask::Works {
                assert_ne!(walk.press(Press::Saw(Some(false))).unwrap().ask, Ask::Works);
            }
        }
        walk.press(Press::Done).unwrap();
        assert_eq!(walk.press(Press::Saw(Some(true))).unwrap().ask, Ask::Works);
        let turn = walk.press(Press::Saw(Some(false))).unwrap();
        assert!(turn.show.iter().any(|show| matches!(show, Show::Write { .. })), "{turn:?}");
        assert!(matches!(turn.ask, Ask::End { .. }), "{turn:?}");
        assert!(!walk.session().named.answers.iter().any(|answer| answer == "license.status=active"));
    }

    #[test]
    fn quitting_keeps_the_place_and_changes_nothing_else() {
        let machine = Machine::new(r#""license.status": "expired", "product.family": "home""#);
        let (mut walk, _) = machine.walk("license-expired", &[]);
        let before = walk.session().clone();
        let turn = walk.press(Press::Quit).unwrap();
        assert_eq!((turn.show, turn.ask), (vec![Show::Saved], Ask::Nothing { fixed: false }));
        assert_eq!(walk.session(), &before);
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig::with_cases(24))]
        #[test]
        #[ignore = "long; .ci/run runs it"]
        fn whatever_is_pressed_the_walk_asks_for_something_and_keeps_what_was_done(keys in proptest::collection::vec(0..13usize, 1..24)) {
            let machine = Machine::new(r#""license.status": "absent", "code.kind": "renewal""#);
            let (mut walk, _) = machine.walk("previous-license-not-found", &[]);
            let presses = [
                Press::Agree, Press::Done, Press::Saw(Some(true)), Press::Saw(Some(false)), Press::Saw(None),
                Press::Answer(None), Press::Skip, Press::Back, Press::Explain, Press::Offer, Press::Next, Press::Write,
                Press::Tell("I no longer have the old code".to_owned()),
            ];
            let mut events = 0;
            for key in keys {
                let turn = walk.press(presses[key].clone()).unwrap();
                let now = walk.session().events.len();
                proptest::prop_assert!(now >= events);
                events = now;
                if turn.ask == (Ask::Nothing { fixed: true }) {
                    proptest::prop_assert!(walk.session().finished);
                    break;
                }
            }
        }
    }
}
