//! Where the person stands: the current step, what was answered, and everything that happened.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::Plan;
use super::calendar::wait_ends;
use crate::case::Named;
use crate::code::masked_text_up_to;
use crate::limits;
use crate::redact::without_secrets;

/// The version of the state file.
pub(super) const VERSION: u32 = 1;

/// Events that are kept; the oldest go first.
const MOST_EVENTS: usize = limits::SESSION_EVENTS;

/// The note of a step to which the person did not agree.
pub(super) const NOT_AGREED: &str = "not agreed";

/// The longest note of an event, in characters.
const LONGEST_NOTE: usize = 500;

/// What came of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum StepOutcome {
    /// The person did it, and nothing contradicts.
    Done,
    /// It was checked, and it worked.
    Worked,
    /// It was done, and it has not worked yet.
    NotYet,
    /// The person passed over it.
    Skipped,
    /// Waiting began.
    Waiting,
    /// Keymend ran a command for it.
    Ran,
    /// The failure is another one now.
    Changed,
}

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepEvent {
    /// When (UTC).
    pub at: DateTime<Utc>,
    /// The topic of the step.
    pub topic: String,
    /// The step's id.
    pub step: String,
    /// What came of it.
    pub outcome: StepOutcome,
    /// What was seen, cleaned and masked.
    pub note: String,
}

/// The state of one walk through one topic.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// The version of this state.
    pub version: u32,
    /// The topic.
    pub topic: String,
    /// When the walk began (UTC).
    pub started_at: DateTime<Utc>,
    /// When it last changed (UTC).
    pub changed_at: DateTime<Utc>,
    /// The step to do; none once the steps ran out.
    pub step: Option<String>,
    /// What the person handed in.
    #[serde(rename = "told")]
    pub named: Named,
    /// When the waiting of a step ends (UTC), by step.
    pub waits: BTreeMap<String, DateTime<Utc>>,
    /// What happened, in order.
    pub events: Vec<StepEvent>,
    /// Whether the failure was there when the walk began; where it was not, its absence proves nothing.
    pub stood: bool,
    /// Whether the failure has ended.
    pub finished: bool,
}

impl Session {
    /// A walk at the first step of a plan.
    #[must_use]
    pub fn new(topic: &str, plan: &Plan, named: Named, stood: bool, now: DateTime<Utc>) -> Session {
        Session {
            version: VERSION,
            topic: topic.to_owned(),
            started_at: now,
            changed_at: now,
            step: plan.steps.first().map(|step| step.id.clone()),
            named,
            waits: BTreeMap::new(),
            events: Vec::new(),
            stood,
            finished: false,
        }
    }

    /// The place of the current step in a plan; a step that the plan no longer has leads to the first one.
    #[must_use]
    pub fn position(&self, plan: &Plan) -> Option<usize> {
        let step = self.step.as_ref()?;
        if plan.steps.is_empty() { None } else { Some(plan.position(step).unwrap_or(0)) }
    }

    /// Writes down what came of a step.
    pub fn record(&mut self, step: &str, outcome: StepOutcome, note: &str, now: DateTime<Utc>) {
        let note = masked_text_up_to(&without_secrets(note).0, LONGEST_NOTE);
        self.events.push(StepEvent { at: now, topic: self.topic.clone(), step: step.to_owned(), outcome, note });
        let surplus = self.events.len().saturating_sub(MOST_EVENTS);
        self.events.drain(..surplus);
        self.changed_at = now;
    }

    /// Goes on to the next step, or past the last one.
    pub fn forward(&mut self, plan: &Plan) {
        let next = self.position(plan).map_or(plan.steps.len(), |place| place + 1);
        self.step = plan.steps.get(next).map(|step| step.id.clone());
    }

    /// Goes back one step; from past the end to the last one.
    pub fn back(&mut self, plan: &Plan) {
        let place = self.position(plan).unwrap_or(plan.steps.len()).saturating_sub(1);
        self.step = plan.steps.get(place).map(|step| step.id.clone());
    }

    /// Begins to wait, counted from `from`; a wait that has begun keeps its end, which is returned.
    pub fn wait(&mut self, step: &str, hours: u32, from: DateTime<Utc>) -> DateTime<Utc> {
        let due = wait_ends(from, hours);
        *self.waits.entry(step.to_owned()).or_insert(due)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::diagnosis::diagnose;
    use crate::facts::Reading;
    use crate::guide::{Loaded, SessionStore, steps_tried};
    use crate::topics::Catalogue;

    fn plan() -> Plan {
        let catalogue = Catalogue::built_in().unwrap();
        let diagnosis = diagnose(&catalogue, Reading::default(), DateTime::UNIX_EPOCH);
        Plan::new(&diagnosis, catalogue.find("previous-license-not-found"))
    }

    #[test]
    fn a_wait_keeps_its_end_however_often_it_is_begun() {
        let mut session = Session::new("t", &plan(), Named::default(), true, DateTime::UNIX_EPOCH);
        let due = session.wait("a", 24, DateTime::UNIX_EPOCH);
        assert_eq!(due.timestamp(), 86_400);
        assert_eq!(session.wait("a", 24, due), due);
        assert_eq!(session.wait("b", u32::MAX, DateTime::<Utc>::MAX_UTC), DateTime::<Utc>::MAX_UTC);
    }

    #[test]
    fn a_code_in_an_answer_or_a_note_is_never_kept() {
        let mut session = Session::new("t", &plan(), Named::default(), true, DateTime::UNIX_EPOCH);
        session.named.answer("attempt.message=ABCDE-12345-FGHJK-67890");
        session.record("a", StepOutcome::Ran, "typed ABCDE-12345-FGHJK-67890", DateTime::UNIX_EPOCH);
        assert!(!serde_json::to_string(&session).unwrap().contains("ABCDE"));
        assert!(!steps_tried(&session, &Catalogue::default(), crate::language::Tongue::english()).contains("ABCDE"));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(32))]
        #[test]
        fn whatever_happens_answers_and_events_are_kept_and_the_file_gives_back_the_same(
            moves in prop::collection::vec((0_u8..5, "[a-z]{1,6}", any::<String>()), 0..20),
        ) {
            let (plan, folder) = (plan(), tempfile::tempdir().unwrap());
            let store = SessionStore::new(folder.path());
            let mut session = Session::new("t", &plan, Named::default(), true, DateTime::UNIX_EPOCH);
            let (mut answered, mut recorded) = (std::collections::BTreeSet::new(), 0);
            for (what, name, text) in moves {
                match what {
                    0 => session.forward(&plan),
                    1 => session.back(&plan),
                    2 => {
                        session.named.answer(&format!("{name}=yes"));
                        answered.insert(name);
                    }
                    3 => {
                        session.record(&name, StepOutcome::Done, &text, DateTime::UNIX_EPOCH);
                        recorded += 1;
                    }
                    _ => { session.wait(&name, 3, DateTime::UNIX_EPOCH); }
                }
                store.save(&session).unwrap();
                prop_assert!(session.position(&plan).is_none_or(|place| place < plan.steps.len()));
                prop_assert_eq!(session.named.answers.len(), answered.len());
                prop_assert_eq!(session.events.len(), recorded);
                match store.load("t").unwrap() {
                    Loaded::Session(loaded) => prop_assert_eq!(&*loaded, &session),
                    other => prop_assert!(false, "{:?}", other),
                }
            }
        }

        #[test]
        fn a_damaged_state_is_set_aside_and_never_a_panic(cut in 0_usize..400) {
            let folder = tempfile::tempdir().unwrap();
            let store = SessionStore::new(folder.path());
            store.save(&Session::new("t", &plan(), Named::default(), true, DateTime::UNIX_EPOCH)).unwrap();
            let text = std::fs::read(store.path("t")).unwrap();
            std::fs::write(store.path("t"), &text[..cut.min(text.len() - 1)]).unwrap();
            prop_assert!(matches!(store.load("t").unwrap(), Loaded::SetAside(path) if path.exists()));
            prop_assert!(matches!(store.load("t").unwrap(), Loaded::Nothing));
        }
    }
}
