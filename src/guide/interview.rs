//! What is asked before a report or a walk, and how a walk begins: the rules that all faces share.

use std::fmt;
use std::path::PathBuf;

use super::plan::{Plan, problem_has_ended, which_product};
use super::told::with_earlier;
use super::{Loaded, Session, SessionStore, Turn, Walk, WalkError};
use crate::case::{CaseError, LookAround, Named, read_answer};
use crate::diagnosis::{Diagnosis, Question, Standing, Verdict};
use crate::facts::{FactId, KnownFact, Locator, NotReadReason};
use crate::language::{complains, is_not_known};
use crate::text::words_in;
use crate::topics::{Catalogue, Topic};

/// The least score at which a few words of an answer name a problem.
const NAMES: f64 = 0.3;

/// Words of an answer that is no more than the answer: a device with its product and its version.
const MOST_OF_AN_ANSWER: usize = 8;

/// Questions that are asked at most before a report.
const MOST_QUESTIONS: usize = 3;

/// One case, and the questions about it.
#[derive(Clone)]
pub struct Interview<'c> {
    catalogue: &'c Catalogue,
    named: Named,
    diagnosis: Diagnosis<'c>,
    asked: usize,
}

impl fmt::Debug for Interview<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Interview").field("asked", &self.asked).finish_non_exhaustive()
    }
}

/// What came of a person's own words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Heard {
    /// They say something of the case, which is diagnosed by it.
    Understood,
    /// They say that the person does not know, and nothing else.
    NotKnown,
    /// They say nothing that Keymend understands.
    Nothing,
}

/// How a walk is taken up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TakeUp {
    /// An earlier walk through the same problem goes on.
    Earlier,
    /// An earlier walk is forgotten.
    Again,
}

/// Where a walk that has begun comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WalkOrigin {
    /// It is a new one.
    New,
    /// It goes on where it was left.
    Earlier,
    /// It is a new one, because the earlier one was damaged; its file now lies at this path.
    SetAside(PathBuf),
}

/// A walk that has begun.
#[derive(Debug)]
pub struct Begun<'c> {
    /// The walk.
    pub walk: Walk<'c>,
    /// What to show first.
    pub turn: Turn,
    /// Where it comes from.
    pub origin: WalkOrigin,
}

impl<'c> Interview<'c> {
    /// Reads and diagnoses the one machine that was named.
    ///
    /// # Errors
    /// As [`Named::read_one`].
    pub fn begin(
        catalogue: &'c Catalogue,
        named: Named,
        around: &mut dyn LookAround,
    ) -> Result<Interview<'c>, CaseError> {
        let diagnosis = named.read_one(around)?.diagnose(catalogue);
        Ok(Interview::of(catalogue, named, diagnosis))
    }

    /// Goes on with the diagnosis of what was named.
    #[must_use]
    pub fn of(catalogue: &'c Catalogue, named: Named, diagnosis: Diagnosis<'c>) -> Interview<'c> {
        Interview { catalogue, named, diagnosis, asked: 0 }
    }

    /// What was named, with the answers so far.
    #[must_use]
    pub fn named(&self) -> &Named {
        &self.named
    }

    /// What follows from the answers so far.
    #[must_use]
    pub fn diagnosis(&self) -> &Diagnosis<'c> {
        &self.diagnosis
    }

    /// What to ask before the report: what decides most, while an answer may still change what is said first.
    #[must_use]
    pub fn before_report(&self) -> Option<Question> {
        let proven =
            |top: Option<&crate::diagnosis::Finding<'_>>| top.is_some_and(|top| top.standing == Standing::Confirmed);
        let open = self.diagnosis.verdict == Verdict::CannotTell || !proven(self.diagnosis.top());
        self.diagnosis.next_question.clone().filter(|_| open && self.asked < MOST_QUESTIONS)
    }

    /// What to ask before a walk: what tells which problem it is, where none is found yet; then the product, because the
    /// buttons depend on it, and nobody gets steps for six of them.
    #[must_use]
    pub fn before_walk(&self, chosen: Option<&'c Topic>) -> Option<Question> {
        let Some(topic) = self.topic(chosen) else {
            return self.before_report().filter(|question| !self.named.has_answer(question.fact));
        };
        let question = which_product(topic, &self.diagnosis.sheet)?;
        (!self.named.has_answer(question.fact)).then_some(question)
    }

    /// Takes an answer, or that the person does not know, and diagnoses again.
    ///
    /// # Errors
    /// The sources cannot be read again.
    pub fn answer(&mut self, fact: FactId, value: Option<&str>, around: &mut dyn LookAround) -> Result<(), CaseError> {
        // Which device it is about decides nothing by itself.
        self.asked += usize::from(fact != FactId::SystemPlatform);
        self.named.answer(&format!("{fact}={}", value.unwrap_or("unknown")));
        self.diagnosis = self.named.read_one(around)?.diagnose(self.catalogue);
        Ok(())
    }

    /// Which device it is about, where nothing was said and this computer has no product: its state is that of no licence.
    #[must_use]
    pub fn which_device(&self, chosen: Option<&'c Topic>) -> Option<Question> {
        let not_here = self.named.is_this_machine_alone()
            && self.asked == 0
            && chosen.is_none()
            && self.diagnosis.not_read.iter().any(|entry| entry.reason == NotReadReason::NotInstalled);
        Question::about(FactId::SystemPlatform).filter(|_| not_here)
    }

    /// What to ask on a page before the answer: which device it is about, where this computer has no product, then as before a report.
    #[must_use]
    pub fn asked_first(&self) -> Option<Question> {
        self.which_device(None).or_else(|| self.before_report())
    }

    /// Takes what the person says in their own words, to a question or by themselves; `value` is what it answers to the
    /// question. What says nothing changes nothing.
    ///
    /// # Errors
    /// The sources cannot be read again.
    pub fn hear(
        &mut self,
        asked: Option<&Question>,
        text: &str,
        value: Option<&str>,
        around: &mut dyn LookAround,
    ) -> Result<Heard, CaseError> {
        let mut named = self.named.clone();
        if let (Some(question), Some(value)) = (asked, value) {
            named.answer(&format!("{}={value}", question.fact));
        }
        let mut diagnosis = match value {
            Some(_) => named.read_one(around)?.diagnose(self.catalogue),
            None => self.diagnosis.clone(),
        };
        // "I don't know, but it says expired" is what it says.
        let told = known_part(text);
        let mut with_words = Named { message: named.message_text()?, message_file: None, ..named.clone() };
        with_words.tell(told.as_deref().unwrap_or(text));
        let by_words = with_words.read_one(around)?.diagnose(self.catalogue);
        // An answer is no complaint: of its few words only facts count.
        let names_a_problem =
            told.is_some() && (value.is_none() || is_more_than_an_answer(text)) && names_a_topic(&diagnosis, &by_words);
        let is_more = tells_facts(&diagnosis, &by_words) || names_a_problem;
        match (is_more, value) {
            // Whoever is asked for the device and names it with its product has not told what is wrong with it.
            (true, Some(_))
                if asked.is_some_and(|asked| names_a_device(asked.fact))
                    && !is_more_than_an_answer(text)
                    && !complains(text)
                    && !names_a_problem =>
            {
                for answer in facts_said(&diagnosis, &by_words) {
                    named.answer(&answer);
                }
                diagnosis = named.read_one(around)?.diagnose(self.catalogue);
            }
            (true, _) => (named, diagnosis) = (with_words, by_words),
            // What is no more than the answer says nothing else; a story is kept, understood or not.
            (false, Some(_)) if is_more_than_an_answer(text) => (named, diagnosis) = (with_words, by_words),
            (false, Some(_)) => {}
            (false, None) if told.is_none() => return Ok(Heard::NotKnown),
            (false, None) => return Ok(Heard::Nothing),
        }
        self.asked += usize::from(asked.is_some_and(|question| question.fact != FactId::SystemPlatform));
        self.named = named;
        self.diagnosis = diagnosis;
        // Who was asked for one thing and tells another does not know the first.
        if let Some(question) = asked.filter(|question| self.diagnosis.sheet.get(question.fact).is_none()) {
            self.named.answer(&format!("{}=unknown", question.fact));
            self.diagnosis = self.named.read_one(around)?.diagnose(self.catalogue);
        }
        Ok(Heard::Understood)
    }

    /// Whether nothing tells what the problem is, or whether there is one.
    #[must_use]
    pub fn is_at_a_loss(&self, chosen: Option<&'c Topic>) -> bool {
        self.topic(chosen).is_none() && self.diagnosis.verdict == Verdict::CannotTell
    }

    /// Keeps what the person says for the request, whether it is understood or not.
    ///
    /// # Errors
    /// The sources cannot be read again.
    pub fn note(&mut self, text: &str, around: &mut dyn LookAround) -> Result<(), CaseError> {
        self.named.message = self.named.message_text()?;
        self.named.message_file = None;
        self.named.tell(text);
        self.diagnosis = self.named.read_one(around)?.diagnose(self.catalogue);
        Ok(())
    }

    /// The problem to walk through: the one that was chosen, else what was found first; none where nothing is wrong.
    #[must_use]
    pub fn topic(&self, chosen: Option<&'c Topic>) -> Option<&'c Topic> {
        let found = || self.diagnosis.top().filter(|_| self.diagnosis.verdict != Verdict::NothingWrong);
        chosen.or_else(|| found().map(|top| top.topic))
    }

    /// The failure that the person told of at a question, where they chose another one before it.
    #[must_use]
    pub fn other_problem_told(&self, before: &Interview<'c>, chosen: Option<&'c Topic>) -> Option<&'c Topic> {
        let chosen = chosen?;
        let first = |interview: &Interview<'c>| interview.topic(None).filter(|topic| topic.is_failure());
        let has_told = self.named.message != before.named.message;
        let other = first(self).filter(|topic| has_told && topic.question.is_none() && topic.id != chosen.id)?;
        (first(before).is_none_or(|first| first.id != other.id)).then_some(other)
    }

    /// The case for a report: what was asked here need not be asked there.
    #[must_use]
    pub fn finished(mut self) -> (Named, Diagnosis<'c>) {
        self.diagnosis.next_question = None;
        (self.named, self.diagnosis)
    }

    /// Begins the walk through a problem, or goes on with an earlier one.
    ///
    /// # Errors
    /// The place cannot be kept or read, or the sources cannot be read again.
    pub fn walk(
        self,
        topic: &'c Topic,
        store: SessionStore,
        take_up: TakeUp,
        mut around: Box<dyn LookAround>,
    ) -> Result<Begun<'c>, WalkError> {
        let Interview { catalogue, named, mut diagnosis, .. } = self;
        let plan = Plan::new(&diagnosis, Some(topic));
        let stood = !problem_has_ended(topic, &diagnosis);
        let new = |named| Session::new(&topic.id, &plan, named, stood, diagnosis.now);
        let found = match take_up {
            TakeUp::Again => Loaded::Nothing,
            TakeUp::Earlier => store.load(&topic.id)?,
        };
        let (session, origin) = match found {
            Loaded::Session(earlier) if !earlier.finished => {
                let mut session = *earlier;
                session.named = with_earlier(&named, &session.named);
                (session, WalkOrigin::Earlier)
            }
            Loaded::SetAside(path) => (new(named.clone()), WalkOrigin::SetAside(path)),
            Loaded::Session(_) | Loaded::Nothing => (new(named.clone()), WalkOrigin::New),
        };
        if session.named != named {
            // What an earlier run was told makes it another case.
            diagnosis = session.named.read_one(around.as_mut())?.diagnose(catalogue);
        }
        let (mut walk, turn) = Walk::begin(catalogue, topic, session, store, around, &diagnosis)?;
        let is_earlier = origin == WalkOrigin::Earlier;
        let turn = is_earlier.then(|| walk.offer_what_came_since(&diagnosis)).flatten().unwrap_or(turn);
        Ok(Begun { walk, turn, origin })
    }
}

/// What is left of what somebody says beside that they do not know; none where that is all.
fn known_part(text: &str) -> Option<String> {
    let is_known = |clause: &&str| !clause.trim().is_empty() && !is_not_known(clause);
    let clauses: Vec<&str> = text.split_inclusive([',', ';', '.', '!', '、', '。', '，']).filter(is_known).collect();
    (!clauses.is_empty()).then(|| clauses.concat().trim().to_owned())
}

/// Whether somebody who was asked says more than an answer needs: a whole sentence at least.
fn is_more_than_an_answer(text: &str) -> bool {
    words_in(text) > MOST_OF_AN_ANSWER
}

/// Whether an answer to the question for a fact names a device or a product.
fn names_a_device(fact: FactId) -> bool {
    matches!(fact, FactId::SystemPlatform | FactId::ProductFamily | FactId::ProductGeneration)
}

/// What words tell beyond what was known, as answers.
fn facts_said(before: &Diagnosis<'_>, after: &Diagnosis<'_>) -> Vec<String> {
    let is_said = |known: &KnownFact| matches!(known.best().evidence.locator, Locator::Words { .. });
    let is_new =
        |(fact, known): &(FactId, &KnownFact)| is_said(known) && before.sheet.value(*fact) != Some(&known.best().value);
    let as_answer = |(fact, known): (FactId, &KnownFact)| format!("{fact}={}", known.best().value);
    let answers = after.sheet.entries().filter(is_new).map(as_answer);
    answers.filter(|answer| read_answer(answer, after.now).is_ok()).collect()
}

/// Whether a diagnosis knows a fact that the one before it does not, besides the words themselves.
fn tells_facts(before: &Diagnosis<'_>, after: &Diagnosis<'_>) -> bool {
    let words = [FactId::AttemptMessage, FactId::AttemptShown];
    let is_new = |(fact, known): (FactId, &KnownFact)| {
        !words.contains(&fact) && before.sheet.value(fact) != Some(&known.best().value)
    };
    after.sheet.entries().any(is_new)
}

/// Whether words name a topic, surely enough, by which the diagnosis before them does not stand.
fn names_a_topic(before: &Diagnosis<'_>, after: &Diagnosis<'_>) -> bool {
    let stands = |id: &str| before.standing().any(|finding| finding.topic.id == id);
    after.standing().any(|finding| finding.score >= NAMES && !stands(&finding.topic.id))
}

/// Whoever names nothing goes on with the walk that was left: what was named then, and its topic.
#[must_use]
pub fn left_walk(named: Named, store: &SessionStore) -> (Named, Option<String>) {
    match store.latest().filter(|_| named.is_this_machine_alone()) {
        Some(earlier) => (named.or_earlier(&earlier.named), Some(earlier.topic)),
        None => (named, None),
    }
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::*;
    use crate::case::Quiet;

    fn facts(folder: &tempfile::TempDir, facts: &str) -> Named {
        let path = folder.path().join("facts.json");
        std::fs::write(&path, format!(r#"{{"facts": {{{facts}}}}}"#)).unwrap();
        Named::sources([path])
    }

    #[test]
    fn no_more_is_asked_than_three_and_nothing_where_the_problem_is_proven() {
        let folder = tempfile::tempdir().unwrap();
        let catalogue = Catalogue::built_in().unwrap();
        let named = Named { message: Some("my new code is refused".to_owned()), ..facts(&folder, "") };
        let mut interview = Interview::begin(&catalogue, named, &mut Quiet).unwrap();
        let mut asked = Vec::new();
        while let Some(question) = interview.before_report() {
            assert!(!asked.contains(&question.fact), "{question:?}");
            asked.push(question.fact);
            interview.answer(question.fact, None, &mut Quiet).unwrap();
        }
        assert!((1..=MOST_QUESTIONS).contains(&asked.len()), "{asked:?}");
        assert!(interview.finished().1.next_question.is_none());
        let proven = facts(&folder, r#""license.status": "expired", "product.family": "home-linux""#);
        let interview = Interview::begin(&catalogue, proven, &mut Quiet).unwrap();
        assert_eq!(interview.before_report(), None);
    }

    #[test]
    fn what_was_told_on_an_earlier_day_stays_beside_what_is_told_now() {
        let said_at = DateTime::from_timestamp(1_796_040_000, 0);
        let later = DateTime::from_timestamp(1_796_040_000 + 2 * 86_400, 0);
        let told =
            |text: &str, at| Named { message: Some(text.to_owned()), said_at: at, zone: Some(0), ..Named::default() };
        let both = |then: &str, now: &str| with_earlier(&told(now, later), &told(then, said_at)).message.unwrap();
        for (then, now, said) in [
            (
                "I bought the card from the shop yesterday. It asks for my old code.",
                "It still asks for the old code.",
                "I bought the card from the shop yesterday (2026-11-29). It asks for my old code. It still asks for the old code.",
            ),
            (
                "Die Lizenz kommt von der Telekom. Sie ist abgelaufen",
                "immer noch dasselbe",
                "Die Lizenz kommt von der Telekom. Sie ist abgelaufen. immer noch dasselbe",
            ),
            // The newer word counts.
            (
                "My licence comes from Telekom. My licence has expired.",
                "My licence is active until 2027-05-01, but the code is refused.",
                "My licence comes from Telekom. My licence is active until 2027-05-01, but the code is refused.",
            ),
            ("It asks for the old code.", "It asks for the old code.", "It asks for the old code."),
        ] {
            assert_eq!(both(then, now), said);
        }
        // Words of today alone are of today.
        let none = Named { message: None, ..told("", said_at) };
        assert_eq!(with_earlier(&told("seit gestern", later), &none).said_at, later);
    }

    #[test]
    fn own_words_are_an_answer_and_more_and_what_says_nothing_changes_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let catalogue = Catalogue::built_in().unwrap();
        let begin = || Interview::begin(&catalogue, facts(&folder, ""), &mut Quiet).unwrap();
        for (words, heard) in [
            ("ich weiß es nicht, da steht die Lizenz ist abgelaufen", Heard::Understood),
            ("je ne sais pas", Heard::NotKnown),
            ("qwertz uiop", Heard::Nothing),
        ] {
            let mut interview = begin();
            let question = interview.before_report().unwrap();
            let before = interview.named().clone();
            assert_eq!(interview.hear(Some(&question), words, None, &mut Quiet).unwrap(), heard, "{words}");
            assert_eq!(interview.named() == &before, heard != Heard::Understood, "{words}");
        }
        let mut interview = begin();
        let question = interview.before_report().unwrap();
        let told = "expired, and my provider Rostelecom bills it. Card 4111 1111 1111 1111";
        interview.hear(Some(&question), told, Some("expired"), &mut Quiet).unwrap();
        let sheet = &interview.diagnosis().sheet;
        assert!(sheet.get(FactId::LicenseStatus).is_some() && sheet.get(FactId::SubscriptionProvider).is_some());
        assert!(!interview.named().message.as_deref().unwrap_or_default().contains("4111"), "{:?}", interview.named());
    }

    #[test]
    fn what_is_wrong_counts_where_only_the_device_was_asked_for() {
        let folder = tempfile::tempdir().unwrap();
        let catalogue = Catalogue::built_in().unwrap();
        let device = Question::about(FactId::SystemPlatform).unwrap();
        let first = |words: &str, value: &str| {
            let mut interview = Interview::begin(&catalogue, facts(&folder, ""), &mut Quiet).unwrap();
            interview.hear(Some(&device), words, Some(value), &mut Quiet).unwrap();
            interview.answer(FactId::LicenseStatus, Some("active"), &mut Quiet).unwrap();
            interview.diagnosis().top().map(|top| top.topic.id.clone())
        };
        for (words, value, topic) in [
            (
                "Tengo un Mac. La suscripción la compró mi marido con su correo y a mí me dice que no hay ninguna suscripción en mi cuenta",
                "mac",
                "account-mismatch",
            ),
            (
                "Das ist Windows, und da steht, der neue Code wurde schon benutzt, obwohl das nicht sein kann",
                "windows",
                "code-already-used",
            ),
            (
                "Windowsです。購入したコードを入力すると、すでに別の人が使用していると表示されます",
                "windows",
                "code-already-used",
            ),
            ("it's the old Windows laptop with Kaspersky Plus, the one in the kitchen", "windows", "license-active"),
            ("Windows 11, Kaspersky Plus", "windows", "license-active"),
        ] {
            assert_eq!(first(words, value).as_deref(), Some(topic), "{words}");
        }
    }

    #[test]
    fn the_product_is_asked_before_steps_that_depend_on_it_and_once() {
        let folder = tempfile::tempdir().unwrap();
        let catalogue = Catalogue::built_in().unwrap();
        let named = facts(&folder, r#""license.status": "expired""#);
        let mut interview = Interview::begin(&catalogue, named, &mut Quiet).unwrap();
        let question = interview.before_walk(None).unwrap();
        assert_eq!(question.fact, FactId::ProductFamily);
        interview.answer(question.fact, None, &mut Quiet).unwrap();
        assert_eq!(interview.before_walk(None), None);
        let fine = facts(&folder, r#""license.status": "active""#);
        let interview = Interview::begin(&catalogue, fine, &mut Quiet).unwrap();
        assert!(interview.topic(None).is_none());
    }

    #[test]
    fn a_walk_goes_on_where_it_was_left_unless_it_begins_again() {
        let folder = tempfile::tempdir().unwrap();
        let catalogue = Catalogue::built_in().unwrap();
        let named = facts(&folder, r#""license.status": "expired", "product.family": "home-linux""#);
        let store = || SessionStore::new(&folder.path().join("data"));
        let begin = |take_up| {
            let interview = Interview::begin(&catalogue, named.clone(), &mut Quiet).unwrap();
            let topic = interview.topic(None).unwrap();
            interview.walk(topic, store(), take_up, Box::new(Quiet)).unwrap()
        };
        assert_eq!(begin(TakeUp::Earlier).origin, WalkOrigin::New);
        assert_eq!(begin(TakeUp::Earlier).origin, WalkOrigin::Earlier);
        assert_eq!(begin(TakeUp::Again).origin, WalkOrigin::New);
        let (told, topic) = left_walk(Named::default(), &store());
        assert_eq!((topic.as_deref(), told.sources), (Some("license-expired"), named.sources.clone()));
        std::fs::write(store().path("license-expired"), "{").unwrap();
        assert!(matches!(begin(TakeUp::Earlier).origin, WalkOrigin::SetAside(_)));
    }
}
