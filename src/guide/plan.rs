//! What to do, in order, for one finding; made from a diagnosis and nothing else.

use chrono::{DateTime, SecondsFormat, Utc};
use schemars::JsonSchema;
use serde::Serialize;

use crate::case::Named;
use crate::diagnosis::{Diagnosis, Finding, Question, Standing, Verdict, WordsStand, before};
use crate::facts::{Evidence, FactId, FactType, Locator, Observation, Sheet, Strength, Value};
use crate::language::{Tongue, say};
use crate::topics::{Addressee, Condition, Context, Offer, Owner, Severity, Step, Topic, Truth};

/// `keymend.plan/1`: the steps of the finding to act on, and where they lead.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Plan {
    /// Always `keymend.plan/1`.
    #[schemars(extend("const" = "keymend.plan/1"))]
    pub schema: &'static str,
    /// The clock it was made with, RFC 3339 in UTC.
    #[schemars(extend("format" = "date-time"))]
    pub generated_at: String,
    /// The verdict of the diagnosis.
    pub verdict: Verdict,
    /// The failure that the steps end; none where nothing was found.
    pub topic: Option<PlanTopic>,
    /// The steps that fit this machine, in order.
    pub steps: Vec<PlanStep>,
    /// Where to go when the steps run out.
    pub next: Next,
    /// What to answer with `--answer` so that more can be said.
    pub question: Option<String>,
    /// The same question, for whoever words it in another language.
    #[serde(skip)]
    pub asked: Option<Question>,
}

/// The failure that a plan is for.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct PlanTopic {
    /// The topic's id.
    pub id: String,
    /// The topic's code.
    pub code: String,
    /// The language of the texts, as a two-letter code.
    #[schemars(default)]
    pub language: String,
    /// The failure in one line.
    pub title: String,
    /// Who can end it.
    pub owner: Owner,
    /// How bad it is here.
    pub severity: Severity,
    /// Whether it is proven.
    pub standing: Standing,
    /// Why it happens, in Markdown.
    pub explanation: String,
}

/// One step.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct PlanStep {
    /// Unique within the topic.
    pub id: String,
    /// What to do.
    pub text: String,
    /// How to see that it worked.
    pub check: String,
    /// The facts that prove it, where a source can read them; empty where only a person can see it.
    pub proof: Vec<&'static str>,
    /// What cannot be undone, or costs something.
    pub warning: Option<String>,
    /// How long to wait, in hours, where waiting is the step.
    pub wait_hours: Option<u32>,
    /// What Keymend may offer to do.
    pub offer: Option<Action>,
    /// The step that must have waited before this one.
    #[serde(skip)]
    pub after: Option<String>,
}

/// What Keymend may offer to do, never unasked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Action {
    /// Open a page in the browser.
    Open(String),
    /// Copy a text.
    Copy(String),
    /// Run a command, word by word; `{code}` stands for a code that is typed hidden.
    Run(Vec<String>),
    /// A command that belongs on the computer that the files are from: it is shown, and never run here.
    RunElsewhere(Vec<String>),
}

/// Where to go when the steps run out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Next {
    /// Write the request.
    Request {
        /// The topic that it is about.
        topic: String,
        /// Who receives it.
        addressee: Addressee,
    },
    /// Try the next finding.
    Finding {
        /// The topic.
        topic: String,
        /// The failure in one line.
        title: String,
    },
    /// Nothing more is known.
    Nothing,
}

impl Plan {
    /// The plan for `topic`, or for the top finding of the diagnosis.
    #[must_use]
    pub fn new(diagnosis: &Diagnosis<'_>, topic: Option<&Topic>) -> Plan {
        let topic = topic.or_else(|| diagnosis.top().map(|top| top.topic));
        let finding = topic.and_then(|topic| diagnosis.findings.iter().find(|finding| finding.topic.id == topic.id));
        let which = topic.and_then(|topic| which_product(topic, &diagnosis.sheet));
        let asked = which.or_else(|| diagnosis.next_question.clone());
        let question = asked.as_ref().map(|asked| asked_line(asked, Tongue::english()));
        Plan {
            schema: "keymend.plan/1",
            generated_at: diagnosis.now.to_rfc3339_opts(SecondsFormat::Secs, true),
            verdict: diagnosis.verdict,
            topic: topic.map(|topic| described(topic, finding)),
            steps: topic.map(|topic| steps(topic, diagnosis)).unwrap_or_default(),
            next: topic.map_or(Next::Nothing, |topic| next(topic, diagnosis)),
            question,
            asked,
        }
    }

    /// The same plan for a walk about what was named: what another computer needs is run on no other.
    pub(super) fn for_walk(mut self, named: &Named) -> Plan {
        if !named.reads_this_machine() {
            for step in &mut self.steps {
                step.offer = step.offer.take().map(|offer| match offer {
                    Action::Run(words) => Action::RunElsewhere(words),
                    other => other,
                });
            }
        }
        self
    }

    /// The question with its answers as `--answer` takes them.
    #[must_use]
    pub fn question_in(&self, tongue: &Tongue) -> Option<String> {
        self.asked.as_ref().map(|asked| asked_line(asked, tongue))
    }

    /// The place of a step in the plan.
    #[must_use]
    pub fn position(&self, id: &str) -> Option<usize> {
        self.steps.iter().position(|step| step.id == id)
    }
}

fn asked_line(asked: &Question, tongue: &Tongue) -> String {
    let answer = |value: &&str| {
        let (typed, words) = (format!("{}={value}", asked.fact), tongue.answer(asked.fact, value));
        if words == *value { typed } else { format!("{typed}: {words}") }
    };
    let answers: Vec<String> = asked.choices.iter().map(answer).collect();
    tongue.say(say::plan::question(answers.join("; "), tongue.question(asked.fact)))
}

/// The question for the product, where the steps of a topic depend on it and nobody knows it: which family, and of a
/// home product how old it is.
#[must_use]
pub fn which_product(topic: &Topic, sheet: &Sheet) -> Option<Question> {
    let depends = |fact| sheet.get(fact).is_none() && topic.steps_depend_on(fact);
    let home =
        matches!(sheet.value(FactId::ProductFamily), Some(Value::Choice("home" | "small-office" | "security-cloud")));
    if depends(FactId::ProductFamily) {
        Question::about(FactId::ProductFamily).map(|question| question.fitting(sheet))
    } else if home && depends(FactId::ProductGeneration) {
        Question::about(FactId::ProductGeneration)
    } else {
        None
    }
}

/// The JSON Schema of a plan.
#[must_use]
pub fn plan_schema() -> serde_json::Value {
    schemars::schema_for!(Plan).to_value()
}

fn described(topic: &Topic, finding: Option<&Finding<'_>>) -> PlanTopic {
    PlanTopic {
        id: topic.id.clone(),
        code: topic.code.clone(),
        language: topic.language().to_owned(),
        title: topic.title.clone(),
        owner: finding.map_or(topic.owner, |finding| finding.owner),
        severity: finding.map_or(topic.severity, |finding| finding.severity),
        standing: finding.map_or(Standing::Possible, |finding| finding.standing),
        explanation: topic.body.clone(),
    }
}

/// The steps that fit this machine.
fn steps(topic: &Topic, diagnosis: &Diagnosis<'_>) -> Vec<PlanStep> {
    let steps = before(&diagnosis.first_steps, topic.steps_for(&context(diagnosis)));
    steps.into_iter().map(planned).collect()
}

fn context<'d>(diagnosis: &'d Diagnosis<'_>) -> Context<'d> {
    Context { sheet: &diagnosis.sheet, now: diagnosis.now, reported: Truth::Unknown }
}

fn planned(step: &Step) -> PlanStep {
    PlanStep {
        id: step.id.clone(),
        text: step.text.clone(),
        check: step.check.clone(),
        proof: step.proof.as_ref().map(facts).unwrap_or_default(),
        warning: step.warning.clone(),
        wait_hours: step.wait_hours,
        after: step.after.clone(),
        offer: step.offer.as_ref().map(|offer| match offer {
            Offer::Open(page) => Action::Open(page.clone()),
            Offer::Copy(text) => Action::Copy(text.clone()),
            Offer::Run(words) => Action::Run(words.clone()),
        }),
    }
}

/// The facts that a condition looks at.
fn facts(condition: &Condition) -> Vec<&'static str> {
    let sheet = Sheet::default();
    let context = Context { sheet: &sheet, now: DateTime::UNIX_EPOCH, reported: Truth::Unknown };
    condition.missing(&context).into_iter().map(FactId::name).collect()
}

/// Whether a step is proven: true or false by what was read, unknown where nothing can tell.
#[must_use]
pub fn proven(topic: &Topic, step: &str, diagnosis: &Diagnosis<'_>) -> Truth {
    let proof = topic.steps.iter().find(|known| known.id == step).and_then(|known| known.proof.as_ref());
    // What was said in passing proves no step: it may be what the step has changed.
    let sheet = diagnosis.sheet.without_words();
    let context = Context { sheet: &sheet, ..context(diagnosis) };
    proof.map_or(Truth::Unknown, |proof| proof.evaluate(&context))
}

/// The answer `FACT=VALUE` by which a person who saw that a step worked proves it; none where one answer cannot.
#[must_use]
pub fn proving_answer(topic: &Topic, step: &str, now: DateTime<Utc>) -> Option<String> {
    let proof = topic.steps.iter().find(|known| known.id == step)?.proof.as_ref()?;
    let proves = |fact: FactId, value: &str| {
        let mut sheet = Sheet::default();
        let evidence = Evidence::new("supposed", Locator::Person, "", now);
        let value = Value::parse(fact, value).ok()?;
        sheet.add(Observation { fact, value, strength: Strength::Told, evidence });
        let context = Context { sheet: &sheet, now, reported: Truth::Unknown };
        (proof.evaluate(&context) == Truth::True).then_some(())
    };
    facts(proof).into_iter().filter_map(FactId::from_name).find_map(|fact| {
        let choices: Vec<&str> = match fact.def().kind {
            FactType::Flag => vec!["yes", "no"],
            FactType::Choice(choices) => choices.iter().map(|(value, _)| *value).collect(),
            _ => Vec::new(),
        };
        let value = choices.into_iter().find(|value| proves(fact, value).is_some())?;
        Some(format!("{fact}={value}"))
    })
}

/// The answer `FACT=no` of a person who does not see what a step should show, where only a person can tell; the steps
/// that follow may depend on it.
#[must_use]
pub fn denying_answer(topic: &Topic, step: &str) -> Option<String> {
    let proof = topic.steps.iter().find(|known| known.id == step)?.proof.as_ref()?;
    let only_people = |fact: &FactId| fact.def().kind == FactType::Flag && fact.is_told_by_people();
    let fact = facts(proof).into_iter().filter_map(FactId::from_name).find(only_people)?;
    Some(format!("{fact}=no"))
}

/// Whether the failure that a walk is for has ended.
#[must_use]
pub fn problem_has_ended(topic: &Topic, diagnosis: &Diagnosis<'_>) -> bool {
    let active = diagnosis.sheet.value(FactId::LicenseStatus) == Some(&Value::Choice("active"));
    let stands = diagnosis.standing().any(|finding| {
        // What the person said before the steps is no longer so where the machine shows it.
        let is_over = finding.words == WordsStand::AgainstMachine;
        finding.topic.id == topic.id && finding.severity > Severity::Info && !is_over
    });
    diagnosis.verdict == Verdict::NothingWrong || (active && !stands)
}

/// The request of the topic, or else the next problem that still stands.
fn next(topic: &Topic, diagnosis: &Diagnosis<'_>) -> Next {
    if let Some(form) = &topic.form {
        return Next::Request { topic: topic.id.clone(), addressee: form.addressee_on(&diagnosis.sheet).addressee };
    }
    let mut others = diagnosis.standing().skip_while(|finding| finding.topic.id != topic.id).skip(1);
    others.find(|other| other.severity > Severity::Info).map_or(Next::Nothing, |other| Next::Finding {
        topic: other.topic.id.clone(),
        title: other.topic.title.clone(),
    })
}
