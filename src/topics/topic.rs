//! One topic file: TOML front matter between `+++` lines, then the explanation in Markdown.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;
use std::sync::OnceLock;

use serde::{Deserialize, Serialize};

use super::addressee::AddresseeChoice;
use super::condition::{Condition, Context, Truth};
use super::front::{TopicError, front_and_body, refuse_unshown};
use super::phrase::Phrase;
use super::spoken::built_in_words;
use super::words::{ENGLISH, StepWords, TopicWords};
use crate::facts::{Evidence, FactId, Locator, Observation, Sheet, Strength, Value};
use crate::language::holds_word_of;
use crate::text::of_compact;
use crate::vendor::ErrorCode;

/// How the numbers of topics about codes begin.
const NUMBERS_OF_CODES: &str = "KM-1";

/// The family whose steps are for any product.
const OTHER_FAMILY: &str = "other";

/// Who can end the failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Owner {
    /// The person at the machine.
    Person,
    /// Kaspersky's support.
    Kaspersky,
    /// The provider of the subscription.
    Provider,
    /// The shop that sold the licence.
    Shop,
    /// The administrator of the network.
    Admin,
    /// Nobody: only waiting helps, or nothing does.
    Nobody,
}

impl From<Addressee> for Owner {
    fn from(addressee: Addressee) -> Owner {
        match addressee {
            Addressee::Kaspersky => Owner::Kaspersky,
            Addressee::Provider => Owner::Provider,
            Addressee::Shop => Owner::Shop,
            Addressee::Admin => Owner::Admin,
        }
    }
}

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Severity {
    /// No failure: something to know.
    Info,
    /// It works, but not for long or not fully.
    Warning,
    /// The protection is or will be off until it is mended.
    Error,
}

/// What a text that needs no licence help is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Dismissal {
    /// Something else than a licence.
    OtherMatter,
    /// Money alone.
    Payment,
}

/// How settled the topic is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Status {
    /// Its id and code stay.
    Stable,
    /// It may still change.
    Preview,
}

/// How sure the wording of a message is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Basis {
    /// The vendor prints these words.
    Documented,
    /// Our own wording for what the screen says; it never confirms a failure.
    Paraphrased,
}

/// Who receives a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Addressee {
    /// Kaspersky's support form.
    Kaspersky,
    /// The provider of the subscription.
    Provider,
    /// The shop that sold the licence.
    Shop,
    /// The administrator of the network.
    Admin,
}

impl Addressee {
    /// Every addressee.
    pub const ALL: [Addressee; 4] = [Addressee::Kaspersky, Addressee::Provider, Addressee::Shop, Addressee::Admin];

    /// The name used on the command line and for templates.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Addressee::Kaspersky => "kaspersky",
            Addressee::Provider => "provider",
            Addressee::Shop => "shop",
            Addressee::Admin => "admin",
        }
    }
}

/// A text that the screen shows.
#[derive(Clone, Debug)]
pub struct ScreenMessage {
    /// Language, as a two-letter code.
    pub lang: String,
    /// How sure the wording is.
    pub basis: Basis,
    /// Whether it counts only as the whole text.
    pub whole: bool,
    pub(crate) phrase: Phrase,
    /// Its first sentence, where people quote that alone; looked for with the first text.
    opening: OnceLock<Option<Phrase>>,
}

impl ScreenMessage {
    /// The words, with `...` for a gap.
    #[must_use]
    pub fn pattern(&self) -> &str {
        self.phrase.pattern()
    }

    /// Where a folded text holds it, or its first sentence where that says it all.
    pub(crate) fn find(&self, folded: &str) -> Option<Range<usize>> {
        let opening = || opening_of(self.pattern()).map(|opening| Phrase::proven(opening.to_owned()));
        let by_opening = || self.opening.get_or_init(opening).as_ref()?.find(folded);
        self.phrase.find(folded).or_else(|| if folded.len() < SHORTEST_OPENING { None } else { by_opening() })
    }
}

/// One step of the way out.
#[derive(Clone, Debug)]
pub struct Step {
    /// Unique within the topic.
    pub id: String,
    /// What to do, in plain words.
    pub text: String,
    /// How to see that it worked, in plain words.
    pub check: String,
    /// The condition that proves it, where a source can read it.
    pub proof: Option<Condition>,
    /// The step is for these machines only.
    pub only: Option<Condition>,
    /// The step is for those of whom this is known, and left out as long as nobody says so.
    pub known: Option<Condition>,
    /// What cannot be undone or costs something; the person must agree to it first.
    pub warning: Option<String>,
    /// How long to wait, in hours, where waiting is the step.
    pub wait_hours: Option<u32>,
    /// What Keymend may offer to do, if the person agrees.
    pub offer: Option<Offer>,
    /// The step is for computers whose licence an administrator manages; there no other step of the topic is shown.
    pub managed: bool,
    /// What the step finds out: asked for when it is done, so that the steps after it fit.
    pub finds: Option<FactId>,
    /// The step that must have waited before this one can be done.
    pub after: Option<String>,
    /// Where this is known the step comes before the others.
    pub first: Option<Condition>,
    /// Groups of the tables of what people say: where their words hold one of each, the step comes before the others.
    pub first_said: Vec<String>,
    /// To whom the person turns in it, and does no more: whoever that is does their part instead of being asked for it.
    pub asks: Vec<Addressee>,
    /// To whom some of it sends the person, which is then left out or put differently where that one writes it.
    pub sends: Option<SendsTo>,
}

/// What of a step sends the person to somebody, and what that one says instead.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SendsTo {
    /// To whom.
    pub to: Vec<Addressee>,
    /// The sentences of the text that do, from 1, in every language; all of it where there is none.
    #[serde(default)]
    pub sentences: Vec<usize>,
    /// What they say instead, by a name of the drafts of a desk.
    pub instead: Option<String>,
}

impl Step {
    /// Whether the step is for this machine and this person.
    pub(super) fn fits(&self, context: &Context<'_>) -> bool {
        self.only.as_ref().is_none_or(|only| only.evaluate(context) != Truth::False)
            && self.known.as_ref().is_none_or(|known| known.evaluate(context) == Truth::True)
    }

    /// The step as one of those says it to whom it sends the person; none where nothing of it is left. `instead` words what is said
    /// in its place.
    #[must_use]
    pub fn said_by_whom_it_names(&self, instead: impl Fn(&str) -> String) -> Option<Step> {
        let Some(sends) = &self.sends else { return Some(self.clone()) };
        let instead = sends.instead.as_deref().map(instead);
        let step = |text: String, check: &str| Step { text, check: check.to_owned(), ..self.clone() };
        if sends.sentences.is_empty() {
            // How it would be seen to have worked is of what is no longer said.
            return instead.map(|text| step(text, ""));
        }
        let mut said = String::new();
        let mut instead = instead.map(|text| if text.ends_with('。') { text } else { text + " " });
        for (sentence, number) in whole_sentences(&self.text).zip(1..) {
            match sends.sentences.contains(&number) {
                false => said.push_str(sentence),
                true => said.push_str(&instead.take().unwrap_or_default()),
            }
        }
        Some(step(said.trim_end().to_owned(), &self.check))
    }

    /// Whether the step is for other machines or people than this one, where a fact of which nothing is known has this value.
    pub(crate) fn is_of_others_if(&self, context: &Context<'_>, fact: FactId, value: &Value) -> bool {
        self.only.as_ref().is_some_and(|only| only.evaluate_assuming(context, fact, value) == Truth::False)
    }

    /// Whether it is the step for what is known or told, and comes before the others.
    fn comes_first(&self, context: &Context<'_>) -> bool {
        let is_known = self.first.as_ref().is_some_and(|first| first.evaluate(context) == Truth::True);
        let told = context.sheet.get(FactId::AttemptMessage);
        let told: Vec<String> =
            told.map(|known| known.all().iter().map(|seen| seen.value.to_string()).collect()).unwrap_or_default();
        let is_said = |group: &String| told.iter().any(|text| holds_word_of(text, group));
        is_known || !self.first_said.is_empty() && self.first_said.iter().all(is_said)
    }
}

/// What a person's own words must hold to name a topic that they sound like: "my new code is refused" is said of a reserve
/// code only where a licence runs, or where the words say so.
#[derive(Clone, Debug)]
pub struct OwnWords {
    /// Groups of words of the tables of what people say, kinds that rules of theirs tell or kinds of questions, of which they need one.
    pub need: Vec<String>,
    /// Where this holds, they need not hold any.
    pub unless: Option<Condition>,
    /// A group of words that takes it back where they hold none of those that it needs; where there is one, they need none otherwise.
    pub against: Option<String>,
    /// Whether they need it however surely they sound like the topic.
    pub however_sure: bool,
    /// Groups of words of what the topic is about, of which they hold one in any case; where there is none, they may be any.
    pub about: Vec<String>,
}

/// Something that Keymend can do for a step, never unasked.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[non_exhaustive]
pub enum Offer {
    /// Open a page in the browser.
    Open(String),
    /// Copy a text.
    Copy(String),
    /// Run a command, word by word; `{code}` stands for a code that the person types hidden.
    Run(Vec<String>),
}

/// The request to write when the steps run out.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// Who receives it.
    pub addressee: Addressee,
    /// Whether a shop that sold the licence answers before its addressee: what was sold broken, the seller replaces.
    #[serde(default)]
    pub seller_first: bool,
    /// The template, by name.
    pub template: String,
    /// The fields that it needs, by the names of [`super::FieldDef`].
    pub fields: Vec<String>,
    /// What the person should attach, in plain words.
    #[serde(default)]
    pub attach: Vec<String>,
}

impl Form {
    /// Who receives it on this machine: where the licence comes from decides.
    #[must_use]
    pub fn addressee_on(&self, sheet: &Sheet) -> AddresseeChoice {
        let sold = self.seller_first && sheet.value(FactId::PurchaseChannel) == Some(&Value::Choice("shop"));
        if sold { Addressee::Shop } else { self.addressee }.on(sheet)
    }

    /// The template for an addressee: the topic's own for its own addressee, else theirs.
    #[must_use]
    pub fn template_for(&self, addressee: Addressee) -> &str {
        if self.addressee == addressee { &self.template } else { addressee.name() }
    }
}

/// One failure of the catalogue.
#[derive(Clone, Debug)]
pub struct Topic {
    /// The id, such as `license-expired`; frozen once published.
    pub id: String,
    /// The code, `KM-` and three digits; frozen once published.
    pub code: String,
    /// The failure in one line.
    pub title: String,
    /// The language of all its texts, as a two-letter code.
    language: String,
    /// All its texts in other languages, by their codes, where they did not come with Keymend; English too, while the
    /// topic speaks another language.
    words: BTreeMap<String, TopicWords>,
    /// Who can end it.
    pub owner: Owner,
    /// How bad it is.
    pub severity: Severity,
    /// How settled it is.
    pub status: Status,
    /// The first version of Keymend that knew it.
    pub since: String,
    /// The day on which the sources were last read.
    pub checked: chrono::NaiveDate,
    /// The pages that the facts come from.
    pub sources: Vec<String>,
    /// When this failure is there.
    pub when: Condition,
    /// The exception: once proven, it rules the failure out; while unknown, it hinders nothing.
    pub unless: Option<Condition>,
    /// While this holds, the finding is no problem.
    pub harmless_when: Option<Condition>,
    /// What the person's own words must hold to name it.
    pub own_words: Option<OwnWords>,
    /// Set where this topic sends a text away, which the words of the text must earn.
    pub dismissal: Option<Dismissal>,
    /// Whether it is the state on which a failure happens, and not itself what the person tried in vain: a failure that
    /// was reported goes before it.
    pub background: bool,
    /// Whether it cannot be before the licence has ended: where one runs, whoever tells of it hears that its time has not come.
    pub after_end: bool,
    /// Whether nobody can see how the licence stands while it lasts: alone it says nothing of the licence.
    pub hides_licence: bool,
    /// Whether its request serves where no failure was found, or one that has none.
    pub general: bool,
    /// Set where this is no failure but what people ask who have none: the kind of question that it answers.
    pub question: Option<String>,
    /// Which answer to a customer says what the provider's own desk does about it: one of those for the codes of the
    /// subscription service.
    pub service_answer: Option<String>,
    /// What the desk of whoever sold it does about it: one of the tasks of `desk-does-what`.
    pub seller_does: Option<String>,
    /// The topics as which it shows where the customer of a provider tells of what that provider does itself, by id.
    pub shows_as: Vec<String>,
    /// The kind of question that it answers besides, though it is a state that holds by itself.
    pub answers: Option<String>,
    /// What people tell in few words that is this: the name of rules over groups of words.
    pub told: Option<String>,
    /// The more general topics that this one is a case of, by id.
    pub refines: Vec<String>,
    /// The error codes that name it.
    pub error_codes: Vec<ErrorCode>,
    /// The on-screen texts that name it.
    pub messages: Vec<ScreenMessage>,
    /// Texts that must be recognised as this topic.
    pub examples: Vec<String>,
    /// Texts that must not.
    pub counter_examples: Vec<String>,
    /// The way out.
    pub steps: Vec<Step>,
    /// The request, where somebody must help.
    pub form: Option<Form>,
    /// The explanation, in Markdown.
    pub body: String,
    /// Whether it came with Keymend, which has its texts in other languages.
    pub built_in: bool,
}

/// A topic as `build.rs` writes it.
#[derive(Deserialize)]
pub(super) struct BuiltTopic<'a> {
    /// Its file.
    pub path: &'a str,
    /// The front matter, in its compact form.
    front: &'a str,
    /// The text below the front matter.
    body: &'a str,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FrontMatter {
    id: String,
    code: String,
    title: String,
    owner: Owner,
    severity: Severity,
    status: Status,
    since: String,
    checked: Day,
    sources: Vec<String>,
    when: String,
    unless: Option<String>,
    harmless_when: Option<String>,
    own_words: Option<RawOwnWords>,
    dismissal: Option<Dismissal>,
    #[serde(default)]
    background: bool,
    #[serde(default)]
    after_end: bool,
    #[serde(default)]
    hides_licence: bool,
    #[serde(default)]
    general: bool,
    question: Option<String>,
    answers: Option<String>,
    told: Option<String>,
    service_answer: Option<String>,
    seller_does: Option<String>,
    #[serde(default)]
    shows_as: Vec<String>,
    #[serde(default)]
    refines: Vec<String>,
    #[serde(default)]
    error_codes: Vec<String>,
    #[serde(default)]
    examples: Vec<String>,
    #[serde(default)]
    counter_examples: Vec<String>,
    #[serde(default, rename = "message")]
    messages: Vec<RawMessage>,
    #[serde(default, rename = "step")]
    steps: Vec<RawStep>,
    form: Option<Form>,
}

/// A date of TOML, or its text where the front matter was made compact.
#[derive(Deserialize)]
#[serde(untagged)]
enum Day {
    Toml(toml::value::Datetime),
    Text(String),
    /// What is no date at all, which is told in the person's language.
    Other(serde_json::Value),
}

impl Day {
    fn date(&self) -> Result<chrono::NaiveDate, TopicError> {
        let text = match self {
            Day::Toml(date) => date.to_string(),
            Day::Text(text) => text.clone(),
            Day::Other(value) => value.to_string(),
        };
        text.parse().map_err(|_| TopicError::Date(text))
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawMessage {
    lang: String,
    pattern: String,
    basis: Basis,
    #[serde(default)]
    whole: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawOwnWords {
    need: String,
    unless: Option<String>,
    against: Option<String>,
    #[serde(default)]
    however_sure: bool,
    about: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawStep {
    id: String,
    text: String,
    check: String,
    proof: Option<String>,
    only: Option<String>,
    known: Option<String>,
    warning: Option<String>,
    wait_hours: Option<u32>,
    offer: Option<Offer>,
    #[serde(default)]
    managed: bool,
    finds: Option<String>,
    after: Option<String>,
    first: Option<String>,
    #[serde(default)]
    first_said: Vec<String>,
    #[serde(default)]
    asks: Vec<Addressee>,
    sends: Option<SendsTo>,
}

impl Topic {
    /// The conditions that decide whether it is there, and how bad it is.
    pub(crate) fn conditions(&self) -> impl Iterator<Item = &Condition> {
        let of_words = self.own_words.iter().filter_map(|own| own.unless.as_ref());
        [&self.when].into_iter().chain(&self.unless).chain(&self.harmless_when).chain(of_words)
    }

    /// Reads a topic file.
    ///
    /// # Errors
    /// The file is not of the form described in `CONTRIBUTING.md`; the error says where.
    pub fn parse(text: &str) -> Result<Topic, TopicError> {
        let (front, body) = front_and_body(text)?;
        let topic = Topic::new(toml::from_str(&front).map_err(Box::new)?, &body, WRITTEN)?;
        refuse_unshown(&toml::from_str(&front).map_err(Box::new)?)?;
        Ok(topic)
    }

    /// Takes a topic whose front matter was read as a table.
    pub(super) fn of_table(front: toml::Table, body: &str) -> Result<Topic, TopicError> {
        refuse_unshown(&front)?;
        Topic::new(FrontMatter::deserialize(front).map_err(Box::new)?, body, WRITTEN)
    }

    /// Takes a topic as the build wrote it.
    pub(super) fn of_build(built: &BuiltTopic<'_>) -> Result<Topic, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Topic::new(of_compact(built.front)?, built.body, PROVEN)?)
    }

    fn new(front: FrontMatter, body: &str, read: MemberReading) -> Result<Topic, TopicError> {
        Ok(Topic {
            when: (read.condition)(format_args!("when"), front.when)?,
            unless: optional(format_args!("unless"), front.unless, read)?,
            harmless_when: optional(format_args!("harmless_when"), front.harmless_when, read)?,
            own_words: front.own_words.map(|raw| own_words(raw, read)).transpose()?,
            dismissal: front.dismissal,
            checked: front.checked.date()?,
            error_codes: front.error_codes.into_iter().map(error_code).collect::<Result<_, _>>()?,
            messages: front.messages.into_iter().map(|raw| message(raw, read)).collect::<Result<_, _>>()?,
            steps: front.steps.into_iter().map(|raw| step(raw, read)).collect::<Result<_, _>>()?,
            id: front.id,
            code: front.code,
            title: front.title,
            language: ENGLISH.to_owned(),
            words: BTreeMap::new(),
            owner: front.owner,
            severity: front.severity,
            status: front.status,
            since: front.since,
            sources: front.sources,
            background: front.background,
            after_end: front.after_end,
            hides_licence: front.hides_licence,
            general: front.general,
            question: front.question,
            service_answer: front.service_answer,
            seller_does: front.seller_does,
            shows_as: front.shows_as,
            answers: front.answers,
            told: front.told,
            refines: front.refines,
            examples: front.examples,
            counter_examples: front.counter_examples,
            form: front.form,
            body: body.trim().to_owned(),
            built_in: false,
        })
    }

    /// The language of the texts that it shows, as a two-letter code.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.language
    }

    /// What it answers to a question, where it is about one.
    #[must_use]
    pub fn answer(&self) -> Option<&str> {
        self.question.is_some().then_some(self.body.as_str())
    }

    /// Shows all texts in a language; where one of them is missing, all in English.
    pub fn speak(&mut self, language: &str) {
        for language in [language, ENGLISH] {
            if self.language == language {
                return;
            }
            if let Some(words) = self.words_in(language).cloned() {
                self.show(words, language);
                return;
            }
        }
    }

    /// The texts that it shows.
    fn words(&self) -> TopicWords {
        let step = |step: &Step| {
            let words = StepWords { text: step.text.clone(), check: step.check.clone(), warning: step.warning.clone() };
            (step.id.clone(), words)
        };
        TopicWords {
            title: self.title.clone(),
            steps: self.steps.iter().map(step).collect(),
            attach: self.form.as_ref().map(|form| form.attach.clone()).unwrap_or_default(),
            body: self.body.clone(),
        }
    }

    /// Its English texts, whatever language it shows.
    pub(crate) fn english(&self) -> TopicWords {
        self.in_language(ENGLISH).words()
    }

    /// Its English title, where it shows another one.
    pub(crate) fn english_title(&self) -> Option<&str> {
        self.words.get(ENGLISH).map(|words| words.title.as_str())
    }

    fn show(&mut self, words: TopicWords, language: &str) {
        if self.language == ENGLISH {
            self.words.insert(ENGLISH.to_owned(), self.words());
        }
        self.title = words.title;
        self.body = words.body;
        if let Some(form) = &mut self.form {
            form.attach = words.attach;
        }
        for step in &mut self.steps {
            if let Some(own) = words.steps.get(&step.id) {
                step.text.clone_from(&own.text);
                step.check.clone_from(&own.check);
                step.warning.clone_from(&own.warning);
            }
        }
        language.clone_into(&mut self.language);
    }

    /// All texts in a language that it does not show now, where it has them.
    fn words_in(&self, language: &str) -> Option<&TopicWords> {
        let with_keymend = || built_in_words(language)?.get(&self.id).filter(|_| self.built_in);
        self.words.get(language).or_else(with_keymend)
    }

    /// Adds all texts in a language; those that came with Keymend give way.
    pub(super) fn add_words(&mut self, language: &str, words: TopicWords) {
        self.words.insert(language.to_owned(), words);
    }

    /// The same topic as it speaks a language, for a letter in another language than the person's.
    #[must_use]
    pub fn in_language(&self, language: &str) -> Topic {
        let mut topic = self.clone();
        topic.speak(language);
        topic
    }

    /// The steps that fit a machine.
    ///
    /// While nobody knows the family of the product, those that need a family stay out: a list of steps for six products
    /// helps nobody, and one question brings them.
    #[must_use]
    pub fn steps_for(&self, context: &Context<'_>) -> Vec<&Step> {
        let mut supposed = None;
        if context.sheet.get(FactId::ProductFamily).is_none() {
            let evidence = Evidence::new("supposed", Locator::Person, "", context.now);
            let value = Value::Choice(OTHER_FAMILY);
            let mut sheet = context.sheet.clone();
            sheet.add(Observation { fact: FactId::ProductFamily, value, strength: Strength::Told, evidence });
            supposed = Some(sheet);
        }
        let context = Context { sheet: supposed.as_ref().unwrap_or(context.sheet), ..*context };
        let managed = self.is_ended_by_administrator(context.sheet);
        let fitting = |context: &Context<'_>| -> Vec<&Step> {
            let steps = self.steps.iter().filter(|step| step.managed == managed && step.fits(context));
            let (first, others): (Vec<&Step>, Vec<&Step>) = steps.partition(|step| step.comes_first(context));
            first.into_iter().chain(others).collect()
        };
        let steps = fitting(&context);
        if !steps.is_empty() {
            return steps;
        }
        // Whoever has done all of it already is better told it again than nothing.
        let sheet = context.sheet.only(|seen| seen.fact != FactId::AttemptTried);
        fitting(&Context { sheet: &sheet, ..context })
    }

    /// Whether this computer is managed and the topic has steps for that.
    fn is_ended_by_administrator(&self, sheet: &Sheet) -> bool {
        sheet.value(FactId::LicenseManaged) == Some(&Value::Flag(true)) && self.steps.iter().any(|step| step.managed)
    }

    /// Whether this is what becomes of a licence that a person looks after at home, and somebody's job in a business.
    fn is_of_licence_of_business(&self, sheet: &Sheet) -> bool {
        let is_of_licence = self.background || self.steps.iter().any(|step| step.managed);
        let is_of_person = self.owner == Owner::Person && self.severity > Severity::Info;
        is_of_person && is_of_licence && sheet.value(FactId::ProductMeantFor) == Some(&Value::Choice("business"))
    }

    /// Whether it may be what a code is refused for: a failure among those of codes, which their numbers tell.
    #[must_use]
    pub fn is_of_a_refused_code(&self) -> bool {
        self.code.starts_with(NUMBERS_OF_CODES) && self.severity == Severity::Error && !self.background
    }

    /// Whether it is what a provider's own desk did by changing a plan.
    #[must_use]
    pub fn is_of_a_plan(&self) -> bool {
        self.service_answer.is_some() && !self.shows_as.is_empty()
    }

    /// Whether it is a trouble of the licence: no other matter, and nothing that needs no help.
    #[must_use]
    pub fn is_trouble(&self) -> bool {
        self.severity > Severity::Info && self.dismissal.is_none()
    }

    /// Whether whoever hears it hears that nothing is wrong: what words only sound like must not say so, without a fact or a word of it.
    #[must_use]
    pub fn clears(&self) -> bool {
        self.severity == Severity::Info && self.dismissal.is_none() && self.question.is_none() && !self.general
    }

    /// Whether it is a failure: a trouble that is no state on which one happens.
    #[must_use]
    pub fn is_failure(&self) -> bool {
        self.is_trouble() && !self.background
    }

    /// Who can end it on this machine.
    #[must_use]
    pub fn owner_on(&self, context: &Context<'_>) -> Owner {
        let sheet = context.sheet;
        let owes = sheet.value(FactId::PurchaseSellerOwes) == Some(&Value::Flag(true));
        let by_seller = self.form.as_ref().filter(|form| form.seller_first || owes);
        let addressee = by_seller.map(|form| form.addressee_on(sheet).addressee);
        if self.is_ended_by_administrator(sheet) || self.is_of_licence_of_business(sheet) {
            Owner::Admin
        } else if self.is_renewed_by_provider(sheet) {
            Owner::Provider
        } else if addressee == Some(Addressee::Shop) {
            Owner::Shop
        } else {
            self.left_to(context).unwrap_or(self.owner)
        }
    }

    /// Whether the end of a licence that still runs is near, and a provider renews it.
    fn is_renewed_by_provider(&self, sheet: &Sheet) -> bool {
        let ends_soon = self.told.as_deref() == Some("ends-soon");
        ends_soon && sheet.value(FactId::SubscriptionProviderManaged) == Some(&Value::Flag(true))
    }

    /// Who is left to end what the person could end, where every step that is left asks somebody.
    fn left_to(&self, context: &Context<'_>) -> Option<Owner> {
        if self.owner != Owner::Person {
            return None;
        }
        let steps = self.steps_for(context);
        if steps.iter().any(|step| step.asks.is_empty()) {
            return None;
        }
        let asked = steps.iter().rev().find_map(|step| step.asks.first())?;
        Some(asked.on(context.sheet).addressee.into())
    }

    /// Whether the steps depend on the value of a fact.
    #[must_use]
    pub fn steps_depend_on(&self, fact: FactId) -> bool {
        self.steps.iter().filter_map(|step| step.only.as_ref()).any(|only| only.mentions(fact))
    }

    /// Whether this failure is there: false by a proven exception, or else as `when` says.
    #[must_use]
    pub fn evaluate(&self, context: &Context<'_>) -> Truth {
        match &self.unless {
            Some(unless) if unless.evaluate(context) == Truth::True => Truth::False,
            _ => self.when.evaluate(context),
        }
    }
}

/// How the condition of a member and the words of a message are read from their texts.
#[derive(Clone, Copy)]
struct MemberReading {
    condition: fn(fmt::Arguments<'_>, String) -> Result<Condition, TopicError>,
    phrase: fn(String) -> Result<Phrase, TopicError>,
}

/// From a file that somebody wrote.
const WRITTEN: MemberReading =
    MemberReading { condition, phrase: |pattern| Phrase::new(&pattern).ok_or(TopicError::EmptyPattern(pattern)) };

/// From what the build wrote, of which a test reads all.
const PROVEN: MemberReading =
    MemberReading { condition: |_, text| Ok(Condition::proven(text)), phrase: |pattern| Ok(Phrase::proven(pattern)) };

/// The sentences of a text, each with the space behind it.
fn whole_sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut from = 0;
    let ends = text.char_indices().filter_map(|(at, sign)| {
        let end = at + sign.len_utf8();
        let is_end = match sign {
            '.' | '?' | '!' => text[end..].starts_with(' '),
            _ => sign == '。',
        };
        is_end.then_some(if text[end..].starts_with(' ') { end + 1 } else { end })
    });
    let ends: Vec<usize> = ends.chain([text.len()]).collect();
    ends.into_iter().map(move |end| &text[std::mem::replace(&mut from, end)..end]).filter(|own| !own.is_empty())
}

fn condition(member: fmt::Arguments<'_>, text: String) -> Result<Condition, TopicError> {
    Condition::parse(&text).map_err(|error| TopicError::Condition { member: member.to_string(), error })
}

fn own_words(raw: RawOwnWords, read: MemberReading) -> Result<OwnWords, TopicError> {
    let names = |raw: &str| raw.split('|').map(str::to_owned).collect();
    let (need, about) = (names(&raw.need), raw.about.as_deref().map(names).unwrap_or_default());
    let unless = optional(format_args!("own_words.unless"), raw.unless, read)?;
    Ok(OwnWords { need, unless, against: raw.against, however_sure: raw.however_sure, about })
}

fn optional(
    member: fmt::Arguments<'_>,
    text: Option<String>,
    read: MemberReading,
) -> Result<Option<Condition>, TopicError> {
    text.map(|text| (read.condition)(member, text)).transpose()
}

fn error_code(text: String) -> Result<ErrorCode, TopicError> {
    ErrorCode::parse(&text).ok_or(TopicError::ErrorCode(text))
}

fn message(raw: RawMessage, read: MemberReading) -> Result<ScreenMessage, TopicError> {
    let phrase = (read.phrase)(raw.pattern)?;
    Ok(ScreenMessage { lang: raw.lang, basis: raw.basis, whole: raw.whole, phrase, opening: OnceLock::new() })
}

/// Words of a sentence of a window that says by itself what it is about.
const SAYS_IT_ALL: usize = 8;

/// Bytes of the shortest one: a code alone is none.
const SHORTEST_OPENING: usize = 24;

/// The first of several sentences of a message, where it is as long as one that is quoted without the others.
fn opening_of(pattern: &str) -> Option<&str> {
    // The last dot of "..." leaves out words, and ends no sentence.
    let dots = pattern.match_indices(". ").map(|(at, _)| at).find(|at| !pattern[..*at].ends_with('.'));
    let first = &pattern[..[dots, pattern.find('。')].into_iter().flatten().min()?];
    (crate::text::words_in(first) > SAYS_IT_ALL && first.len() >= SHORTEST_OPENING).then_some(first)
}

/// A fact that a person can be asked for.
fn askable(name: String) -> Result<FactId, TopicError> {
    FactId::from_name(&name).filter(|fact| fact.def().question.is_some()).ok_or(TopicError::NoQuestion(name))
}

fn step(raw: RawStep, read: MemberReading) -> Result<Step, TopicError> {
    let condition = |member: &str, text| optional(format_args!("step.{}.{member}", raw.id), text, read);
    Ok(Step {
        proof: condition("proof", raw.proof)?,
        only: condition("only", raw.only)?,
        known: condition("known", raw.known)?,
        first: condition("first", raw.first)?,
        id: raw.id,
        text: raw.text,
        check: raw.check,
        warning: raw.warning,
        wait_hours: raw.wait_hours,
        offer: raw.offer,
        managed: raw.managed,
        finds: raw.finds.map(askable).transpose()?,
        after: raw.after,
        first_said: raw.first_said,
        asks: raw.asks,
        sends: raw.sends,
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_file_without_front_matter_or_with_unknown_members_is_refused() {
        assert!(matches!(Topic::parse("# Title"), Err(TopicError::NoFrontMatter)));
        let error = Topic::parse("+++\nid = \"x\"\ncolour = \"red\"\n+++\n").unwrap_err().to_string();
        assert!(error.contains("colour"), "{error}");
    }

    #[test]
    fn three_dots_end_no_opening() {
        let opening = "The activation code that you entered cannot be used on this device";
        assert_eq!(opening_of(&format!("{opening}. Enter another one.")), Some(opening));
        let left_out = "The activation code ... that you entered on this device ... cannot be used here";
        assert_eq!(opening_of(&format!("{left_out}. Enter another one.")), Some(left_out));
        assert_eq!(opening_of(left_out), None);
    }

    proptest! {
        #[test]
        fn any_text_is_a_topic_or_an_error(text in any::<String>(), front in "[a-z =\"\\[\\]\n]{0,200}") {
            let _ = Topic::parse(&text);
            let _ = Topic::parse(&format!("+++\n{front}\n+++\n{text}"));
        }
    }
}
