//! The draft of an answer in the person's language. Nobody sends it but the agent.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use handlebars::{Handlebars, RenderError, RenderErrorReason, no_escape};
use serde::Serialize;

use super::exposed::ExposedSecret;
use crate::facts::FactId;
use crate::language::{BesideMatter, Tongue, in_english, nearest};
use crate::limits;
use crate::places::read_own;
use crate::say::{Message, Worded, desk as said, errors, report, why};
use crate::text::digest;
use crate::ticket::{Letter, MailError, unparsed};
use crate::topics::{Addressee, Dismissal, FieldDef, FieldRole, FieldSource, Step, Topic};

/// How an answer is laid out, where the desk has no template of its own.
const BUILT_IN: &str = include_str!("answer.hbs");

/// The name of the template for every language in a folder of them.
const FOR_ALL: &str = "answer";

/// Why a template for answers cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
#[error("{}", in_english(self))]
pub enum DraftError {
    /// It cannot be read.
    Read {
        /// The file.
        path: PathBuf,
        /// Why.
        error: std::io::Error,
    },
    /// A file of a folder is named after no language.
    Name(PathBuf),
    /// It has no place for the steps, so that an answer would say nothing.
    NoSteps(PathBuf),
    /// It names something that an answer does not have, or does not parse.
    Wrong {
        /// The file.
        path: PathBuf,
        /// What is wrong, with its line.
        why: Message,
    },
}

impl Worded for DraftError {
    fn message(&self) -> Message {
        match self {
            DraftError::Read { path, error } => errors::read(path.as_path(), why(error)),
            DraftError::Name(path) => said::template_name(path.as_path()),
            DraftError::NoSteps(path) => said::template_without_steps(path.as_path(), STEPS_IN_A_TEMPLATE),
            DraftError::Wrong { path, why } => said::template_wrong(why.clone(), path.as_path()),
        }
    }
}

/// What is wrong with a template, with its line.
fn wrong_in_words(text: &str, error: &RenderError) -> Message {
    let line = error.line_no.map(|line| line.to_string()).unwrap_or_default();
    match error.reason() {
        RenderErrorReason::MissingVariable(Some(name)) => said::template_value(line, name, names_in_a_template()),
        RenderErrorReason::TemplateError(error) => unparsed(text, error),
        _ => errors::quoted(error.to_string()),
    }
}

/// How a template shows the steps.
const STEPS_IN_A_TEMPLATE: &str = "{{#each steps}}{{text}}{{/each}}";

/// The names that a template may use; those of a step stand behind `steps`.
fn names_in_a_template() -> String {
    let names = |value: serde_json::Value| match value {
        serde_json::Value::Object(members) => members.into_iter().map(|(name, _)| name).collect(),
        _ => Vec::new(),
    };
    let of_step = names(serde_json::to_value(AnswerStep::default()).unwrap_or_default()).join(", ");
    let own = names(serde_json::to_value(AnswerView::default()).unwrap_or_default()).into_iter();
    own.map(|name| if name == "steps" { format!("steps ({of_step})") } else { name }).collect::<Vec<_>>().join(", ")
}

/// The templates of a desk's answers: Handlebars, in which every value is data.
#[derive(Clone, Debug)]
pub struct AnswerTemplate {
    /// For every language that has none of its own.
    any: String,
    /// By the codes of languages.
    own: BTreeMap<String, String>,
}

impl Default for AnswerTemplate {
    fn default() -> AnswerTemplate {
        AnswerTemplate::of(BUILT_IN.to_owned())
    }
}

/// A draft that can be written again with fewer questions.
#[derive(Clone, Debug)]
pub(super) struct OpenDraft {
    pub view: AnswerView,
    /// What is asked for: the field, and the question.
    pub asked: Vec<(String, String)>,
    /// What stands above it for the agent.
    pub notice: String,
    /// What asks for an earlier case of the customer's, and what is said where that is known.
    pub earlier: Option<(String, String)>,
}

impl OpenDraft {
    /// Its text without the questions about some fields, and without that for an earlier case where it is known.
    pub(super) fn body(&self, template: &AnswerTemplate, told: &[&str], is_linked: bool) -> Option<String> {
        let earlier = self.earlier.as_ref().filter(|_| is_linked);
        let opening = earlier.map_or_else(
            || self.view.opening.clone(),
            |(asked, known)| self.view.opening.replacen(asked.as_str(), known, 1),
        );
        let open = self.asked.iter().filter(|(name, _)| !told.contains(&name.as_str()));
        let missing = each_once(open.map(|(_, question)| question.clone()));
        let text = template.render(&AnswerView { missing, opening, ..self.view.clone() }).ok()?;
        Some(format!("[{}]\n\n{text}", self.notice))
    }
}

/// What a template sees.
#[derive(Clone, Debug, Default, Serialize)]
pub(super) struct AnswerView {
    language: String,
    topic: String,
    code: String,
    title: String,
    greeting: String,
    opening: String,
    whose: String,
    steps_heading: String,
    steps: Vec<AnswerStep>,
    careful: String,
    worked_if: String,
    missing_heading: String,
    missing: Vec<String>,
    exposed: String,
    never_codes: String,
    closing: String,
    desk: String,
}

#[derive(Clone, Debug, Default, Serialize)]
struct AnswerStep {
    number: usize,
    text: String,
    check: String,
    warning: String,
}

/// What an answer is made of.
pub(super) struct Answering<'a> {
    pub topic: Option<&'a Topic>,
    pub is_sure: bool,
    pub steps: &'a [&'a Step],
    pub addressee: Option<Addressee>,
    pub ours: Addressee,
    /// Where the customer bought it, as far as they say.
    pub sold_by: Option<&'static str>,
    /// Whether steps were left out in which the customer would only turn to this desk.
    pub leaves_out: bool,
    /// Whether the customer paid and asks whether to pay again.
    pub is_paid_already: bool,
    /// The answers to what they ask straight out, by their names among the messages.
    pub answers: &'a [&'static str],
    /// Whether they write of a computer whose administrator looks after the licence.
    pub is_of_employee: bool,
    /// Whether they tell of a fraud.
    pub is_fraud: bool,
    /// What they ask besides, which a colleague answers.
    pub beside: &'a [BesideMatter],
    /// Whether they refer to an earlier case and do not say which.
    pub asks_for_earlier: bool,
    pub missing: &'a [String],
    /// Secrets that the customer sent in clear text.
    pub exposed: &'a [ExposedSecret],
    /// What codes of the subscription service in the message are answered with, in the customer's language.
    pub of_service: &'a [String],
    pub desk: &'a str,
    /// Whether the customer only writes that it works again.
    pub is_well: bool,
    /// Whether the customer only thanks.
    pub only_thanks: bool,
    /// Whether the customer only asks whether there is an answer yet.
    pub asks_for_news: bool,
    /// Whether it is about something else that the desk's house sells.
    pub is_elsewhere: bool,
    /// What the customer tells besides, where they tell of several troubles; then the first one is also named here.
    pub troubles: Vec<AnsweredTrouble<'a>>,
}

/// One of several troubles of a customer.
pub(super) struct AnsweredTrouble<'a> {
    pub topic: &'a Topic,
    /// The device, where that tells them apart.
    pub device: Option<String>,
    pub steps: Vec<&'a Step>,
}

impl AnswerTemplate {
    /// The same for every language.
    fn of(any: String) -> AnswerTemplate {
        AnswerTemplate { any, own: BTreeMap::new() }
    }

    /// Reads a desk's own template, or a folder of them, and tries each: `answer.hbs` is for every language, `de.hbs` for
    /// one. In a folder one that cannot be used is left out, and what is wrong with it is given: there the built-in words are
    /// used.
    ///
    /// # Errors
    /// The folder cannot be read; or the one file that is named cannot be, or is wrong.
    pub fn load(path: &Path) -> Result<(AnswerTemplate, Vec<DraftError>), DraftError> {
        if !path.is_dir() {
            return read_tried(path).map(|text| (AnswerTemplate::of(text), Vec::new()));
        }
        let failed = |error| DraftError::Read { path: path.to_owned(), error };
        let mut files = std::fs::read_dir(path)
            .map_err(failed)?
            .map(|entry| entry.map(|entry| entry.path()))
            .collect::<Result<Vec<_>, _>>()
            .map_err(failed)?;
        files.retain(|file| file.extension().is_some_and(|extension| extension == "hbs"));
        files.sort();
        let (mut template, mut left_out) = (AnswerTemplate::default(), Vec::new());
        for file in files {
            let stem = file.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default().to_owned();
            let is_language = nearest(&stem).is_some_and(|language| language.code() == stem);
            if stem != FOR_ALL && !is_language {
                left_out.push(DraftError::Name(file));
                continue;
            }
            match read_tried(&file) {
                Ok(text) if is_language => drop(template.own.insert(stem, text)),
                Ok(text) => template.any = text,
                Err(error) => {
                    // A language whose own template is wrong has the built-in one, and not that of all.
                    if is_language {
                        template.own.insert(stem, BUILT_IN.to_owned());
                    }
                    left_out.push(error);
                }
            }
        }
        Ok((template, left_out))
    }

    /// The text of an answer.
    pub(super) fn render(&self, view: &AnswerView) -> Result<String, RenderError> {
        rendered(self.own.get(&view.language).unwrap_or(&self.any), view)
    }
}

/// The fields that are activation codes.
const CODES: [&str; 2] = ["new-code", "previous-code"];

/// How a step names a command of Keymend's.
const OWN_COMMAND: &str = "`keymend";

/// The step with which a template is tried.
const TRIED_STEP: &str = "[the step]";

/// The text of a template that can be used.
fn read_tried(path: &Path) -> Result<String, DraftError> {
    let text =
        read_own(path, limits::TEMPLATE_BYTES).map_err(|error| DraftError::Read { path: path.to_owned(), error })?;
    let step = AnswerStep { number: 1, text: TRIED_STEP.to_owned(), ..AnswerStep::default() };
    let trial = AnswerView { steps: vec![step], missing: vec![String::new()], ..AnswerView::default() };
    let wrong = |error| DraftError::Wrong { path: path.to_owned(), why: wrong_in_words(&text, &error) };
    let tried = rendered(&text, &trial).map_err(wrong)?;
    if tried.contains(TRIED_STEP) { Ok(text) } else { Err(DraftError::NoSteps(path.to_owned())) }
}

/// Whether a desk is the one to whom a step sends the customer: it is of its kind, and nobody says that they bought from another
/// of those.
pub(super) fn means_desk(to: &[Addressee], ours: Addressee, sold_by: Option<&str>) -> bool {
    let is_another = |channel: &str| channel != ours.name() && to.iter().any(|other| other.name() == channel);
    to.contains(&ours) && !sold_by.is_some_and(is_another)
}

/// Texts without those that stand there already: two fields may be asked for alike.
fn each_once(texts: impl Iterator<Item = String>) -> Vec<String> {
    let mut once: Vec<String> = Vec::new();
    texts.for_each(|text| {
        if !once.contains(&text) {
            once.push(text)
        }
    });
    once
}

/// Such matters in words, joined.
pub(super) fn matters_in_words(matters: &[BesideMatter], tongue: &Tongue) -> String {
    tongue.list(matters.iter().map(|matter| tongue.say(said::beside_what(matter.name()))).collect::<Vec<_>>())
}

fn rendered(template: &str, view: &AnswerView) -> Result<String, RenderError> {
    let mut engine = Handlebars::new();
    engine.set_strict_mode(true);
    engine.register_escape_fn(no_escape);
    let text = engine.render_template(template, view)?;
    Ok(text.trim().to_owned() + "\n")
}

impl Answering<'_> {
    /// How a field is asked for; the number that this desk itself gave, by its name alone, and of a code its last signs.
    fn question(&self, name: &str, tongue: &Tongue) -> String {
        let field = FieldDef::from_name(name);
        if field.is_some_and(|field| CODES.contains(&field.name)) {
            return tongue.say(said::draft_last_signs(name));
        }
        let is_own = field.is_some_and(|field| field.role == Some(FieldRole::AlwaysFor(self.ours)));
        let question = tongue.field_question(name).filter(|_| !is_own);
        question.unwrap_or_else(|| tongue.field(name))
    }

    /// Whether it is about no licence, and nothing is for the customer to do: then a colleague reads it.
    fn is_other_matter(&self) -> bool {
        let is_other = self.topic.is_some_and(|topic| topic.dismissal == Some(Dismissal::OtherMatter));
        let is_done_here = |step: &&Step| {
            let sends = step.sends.as_ref();
            sends.is_some_and(|sends| sends.sentences.is_empty() && means_desk(&sends.to, self.ours, self.sold_by))
        };
        is_other && self.troubles.is_empty() && self.steps.iter().all(is_done_here)
    }

    /// What is asked for besides what the opening asks for: whoever is not understood for sure is asked there for the text on the
    /// screen.
    fn asked(&self) -> impl Iterator<Item = &String> {
        let opening_asks = self.topic.is_some() && !self.is_sure && self.troubles.is_empty();
        let is_of_screen = |name: &str| {
            FieldDef::from_name(name).is_some_and(|field| match field.source {
                FieldSource::Facts(facts) => facts.contains(&FactId::AttemptMessage),
                _ => false,
            })
        };
        self.missing.iter().filter(move |name| !(opening_asks && is_of_screen(name)))
    }

    /// The questions of a draft, each with its field.
    pub(super) fn questions(&self, tongue: &Tongue) -> Vec<(String, String)> {
        self.asked().map(|name| (name.clone(), self.question(name, tongue))).collect()
    }

    /// One of several troubles in words: on which device, and what it is.
    fn trouble(&self, trouble: &AnsweredTrouble<'_>, language: &str) -> String {
        let title = trouble.topic.in_language(language).title.clone();
        trouble.device.as_ref().map_or_else(|| title.clone(), |device| format!("{device} – {title}"))
    }

    /// The steps as this desk says them: where one would send the customer to it, what is left of it.
    fn said_here(&self, topic: &Topic, tongue: &Tongue) -> Vec<Step> {
        let instead = |word: &str| tongue.say(said::draft_instead(word));
        let said = |step: &Step| match &step.sends {
            Some(sends) if means_desk(&sends.to, self.ours, self.sold_by) => step.said_by_whom_it_names(instead),
            _ => Some(step.clone()),
        };
        // Whoever reads the letter need not have Keymend.
        let is_for_all = |step: &Step| !step.text.contains(OWN_COMMAND);
        let checked =
            |step: Step| if step.check.contains(OWN_COMMAND) { Step { check: String::new(), ..step } } else { step };
        topic.steps.iter().filter_map(said).filter(is_for_all).map(checked).collect()
    }

    /// Whether something of a step that is shown is left out here, and nothing stands in its place.
    fn leaves_out_some(&self) -> bool {
        let of_troubles = self.troubles.iter().flat_map(|trouble| &trouble.steps);
        self.leaves_out
            || self
                .steps
                .iter()
                .chain(of_troubles)
                .filter_map(|step| step.sends.as_ref())
                .any(|sends| sends.instead.is_none() && means_desk(&sends.to, self.ours, self.sold_by))
    }

    /// What the template sees, in a language.
    pub(super) fn view(&self, tongue: &Tongue) -> AnswerView {
        let language = tongue.language().code();
        let topic = self.topic.map(|topic| topic.in_language(language));
        let title = topic.as_ref().map(|topic| topic.title.clone()).unwrap_or_default();
        let is_other_matter = self.is_other_matter();
        let opening = match &topic {
            _ if !self.of_service.is_empty() => None,
            _ if self.only_thanks => Some(said::draft_thanks()),
            _ if self.is_well => Some(said::draft_well()),
            _ if self.is_elsewhere => Some(said::draft_elsewhere()),
            _ if self.asks_for_news => Some(said::draft_ours()),
            _ if is_other_matter => Some(said::draft_other_matter()),
            None => Some(said::draft_not_understood()),
            Some(_) if !self.troubles.is_empty() => {
                let of = |trouble: &AnsweredTrouble<'_>| self.trouble(trouble, language);
                Some(said::draft_several(tongue.list(self.troubles.iter().map(of).collect::<Vec<_>>())))
            }
            Some(_) if self.is_sure => Some(said::draft_sure(title.as_str())),
            Some(_) => Some(said::draft_unsure(title.as_str())),
        };
        let is_ours = topic.is_some() && self.addressee == Some(self.ours);
        let of_plan = self
            .topic
            .filter(|_| is_ours && self.ours == Addressee::Provider)
            .and_then(|topic| topic.service_answer.as_deref());
        let of_service = self.of_service.iter().cloned();
        let of_desk = of_plan.map(|answer| tongue.say(said::kss_answer(answer)));
        let once = self.is_paid_already.then(|| tongue.say(said::draft_pay_once()));
        let of_employee = self.is_of_employee.then(|| tongue.say(said::draft_employee()));
        let of_fraud = self.is_fraud.then(|| tongue.say(said::draft_fraud()));
        let opening = opening.map(|opening| tongue.say(opening)).into_iter();
        let mut opening: Vec<String> =
            opening.chain(of_fraud).chain(of_employee).chain(once).chain(of_desk).chain(of_service).collect();
        opening.extend(self.answers.iter().map(|answer| tongue.say(said::draft_answer(*answer))));
        if !self.beside.is_empty() {
            opening.push(tongue.say(said::draft_beside(matters_in_words(self.beside, tongue))));
        }
        opening.extend(self.asks_for_earlier.then(|| tongue.say(said::draft_earlier())));
        let mut steps: Vec<AnswerStep> = Vec::new();
        let mut add = |topic: &Topic, own: &[&Step], of: Option<String>| {
            let here = self.said_here(topic, tongue);
            let worded = own.iter().filter_map(|step| here.iter().find(|own| own.id == step.id));
            for (at, step) in worded.enumerate() {
                // What the steps are for stands above the first one of each.
                let of = of.as_ref().filter(|_| at == 0).map(|of| format!("{of}: ")).unwrap_or_default();
                steps.push(AnswerStep {
                    number: steps.len() + 1,
                    text: format!("{of}{}", step.text),
                    check: step.check.clone(),
                    warning: step.warning.clone().unwrap_or_default(),
                });
            }
        };
        match &topic {
            Some(topic) if self.troubles.is_empty() => add(topic, self.steps, None),
            _ => {
                for trouble in &self.troubles {
                    let of = Some(self.trouble(trouble, language));
                    add(&trouble.topic.in_language(language), &trouble.steps, of);
                }
            }
        }
        let other = self.addressee.filter(|addressee| *addressee != self.ours && topic.is_some());
        // Nothing is promised where only somebody else can help.
        let does_its_part = (is_ours || self.leaves_out_some()) && !is_other_matter && other.is_none();
        let whose =
            does_its_part.then(said::draft_ours).into_iter().chain(other.map(|other| said::draft_whose(other.name())));
        let whose: Vec<String> = whose.map(|line| tongue.say(line)).collect();
        let words = tongue.letter(self.ours.name(), None, "", false);
        let word = |name: &str| words.get(name).cloned().unwrap_or_default();
        AnswerView {
            language: language.to_owned(),
            topic: topic.as_ref().map(|topic| topic.id.clone()).unwrap_or_default(),
            code: topic.as_ref().map(|topic| topic.code.clone()).unwrap_or_default(),
            greeting: tongue.say(said::draft_greeting()),
            opening: opening.join("\n\n"),
            whose: whose.join("\n\n"),
            steps_heading: tongue.say(said::draft_steps()),
            steps,
            careful: tongue.say(report::careful()),
            worked_if: tongue.say(report::worked_if()),
            missing_heading: tongue.say(said::draft_missing()),
            missing: each_once(self.asked().map(|name| self.question(name, tongue))),
            exposed: self.exposed.iter().map(|secret| tongue.say(secret.advice())).collect::<Vec<_>>().join("\n\n"),
            never_codes: if self.is_well || self.only_thanks || self.is_elsewhere || is_other_matter {
                String::new()
            } else {
                tongue.say(said::draft_codes())
            },
            closing: word("closing"),
            desk: self.desk.to_owned(),
            title,
        }
    }
}

/// A draft as a mail.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DraftReply {
    /// Whom it would go to.
    pub to: Option<String>,
    /// Its subject.
    pub subject: String,
    /// The Message-ID of the mail that it answers, without angle brackets.
    pub in_reply_to: Option<String>,
    /// Those of the whole conversation, in their order, with that one.
    pub references: Vec<String>,
    /// Its text, with a line at the top that says that it is a draft.
    pub body: String,
    /// What tells the message that it answers apart from others.
    pub mark: String,
}

impl DraftReply {
    /// The draft as mail programs open it, marked as unsent; an address that is none is left out.
    ///
    /// # Errors
    /// It cannot be composed.
    pub fn eml(&self, from: Option<&str>, name: Option<&str>) -> Result<Vec<u8>, MailError> {
        let id = digest(format!("{:?} {}", self.in_reply_to, self.body).as_bytes());
        let message_id = format!("<keymend-draft.{}@localhost>", &id[..24]);
        let bracketed = |id: &String| is_plain(id).then(|| format!("<{id}>"));
        let in_reply_to = self.in_reply_to.as_ref().and_then(bracketed);
        let references: Vec<String> = self.references.iter().filter_map(bracketed).collect();
        let letter = Letter {
            from,
            name,
            to: self.to.as_deref(),
            subject: &self.subject,
            body: &self.body,
            message_id: &message_id,
            in_reply_to: in_reply_to.as_deref(),
            references: &references,
            own_headers: &[],
            labels: &[],
            bundle: None,
        };
        let now = SystemTime::now();
        letter.draft(now).or_else(|_| Letter { to: None, ..letter }.draft(now))
    }
}

/// Whether an id of somebody else's mail can stand in a header of ours.
fn is_plain(id: &str) -> bool {
    !id.is_empty() && id.len() <= 250 && id.chars().all(|c| c.is_ascii_graphic() && !"<>,\"".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::topics::Catalogue;

    #[test]
    fn a_value_is_data_and_never_template_text() {
        let view = AnswerView { greeting: "{{closing}} <b>".into(), opening: "x".into(), ..AnswerView::default() };
        let text = AnswerTemplate::default().render(&view).unwrap();
        assert!(text.contains("{{closing}} <b>"), "{text}");
    }

    /// Words for a provider, for a shop, and for whoever sold a licence, in each language of the drafts.
    const OTHERS: [(&str, &str, &str, &str); 11] = [
        ("en", "provider", "shop", "seller|supplier|partner|took the money"),
        ("de", "anbieter", "shop", "verkäufer|händler|lieferant|partner"),
        ("fr", "fournisseur|opérateur", "boutique", "vendeur|partenaire"),
        ("es", "proveedor", "tienda", "vendedor|partner"),
        ("it", "fornitore|provider", "negozio", "venditore|partner"),
        ("pt", "provedor|fornecedor|operadora", "loja", "vendedor|parceiro"),
        ("ru", "поставщик|провайдер", "магазин", "продав|партнер"),
        ("pl", "dostawc", "sklep", "sprzedawc|partner"),
        ("nl", "provider|aanbieder", "winkel", "verkoper|leverancier|partner"),
        ("ja", "プロバイダー|事業者", "購入した店|販売店", "販売元|パートナー"),
        ("tr", "sağlayıcı", "mağaza", "satıcı|tedarikçi|iş ortağı"),
    ];

    /// Steps in which one is only named: where a bill may be, what opens, of what a code is, a shop that is another one in any case.
    const ONLY_NAMED: [&str; 18] = [
        "provider code-already-used/ask-shop",
        "provider code-blocked/ask-shop",
        "provider code-blocked/other-code",
        "provider license-ends-soon/who-renews",
        "provider license-expired/find-payment",
        "shop app-store-subscription/reinstall-android",
        "shop app-store-subscription/renew-elsewhere",
        "shop app-store-subscription/restore-android",
        "shop app-store-subscription/same-account",
        "shop app-store-subscription/write-kaspersky",
        "shop auto-renewal-overdue/write-kaspersky",
        "shop auto-renewal-payment-failed/update-card",
        "shop auto-renewal-payment-failed/update-card-store",
        "shop billing-only/turn-off-renewal",
        "shop code-blocked/other-code",
        "shop license-ends-soon/update-card",
        "shop sales-restricted/buy-local",
        "shop sales-restricted/buy-local-first",
    ];

    fn answering(ours: Addressee) -> Answering<'static> {
        Answering {
            topic: None,
            is_sure: true,
            steps: &[],
            addressee: None,
            ours,
            sold_by: None,
            leaves_out: false,
            is_paid_already: false,
            answers: &[],
            is_of_employee: false,
            is_fraud: false,
            beside: &[],
            asks_for_earlier: false,
            missing: &[],
            exposed: &[],
            of_service: &[],
            desk: "",
            is_well: false,
            only_thanks: false,
            asks_for_news: false,
            is_elsewhere: false,
            troubles: Vec::new(),
        }
    }

    #[test]
    fn no_step_sends_a_customer_of_a_provider_or_shop_to_it_in_any_language() {
        let catalogue = Catalogue::built_in().unwrap();
        let mut found = std::collections::BTreeSet::new();
        for ours in [Addressee::Provider, Addressee::Shop] {
            let own = answering(ours);
            for (topic, (language, provider, shop, seller)) in
                catalogue.topics().iter().flat_map(|topic| OTHERS.map(|own| (topic, own)))
            {
                let tongue = Tongue::new(nearest(language).unwrap());
                let kind = if ours == Addressee::Shop { shop } else { provider };
                let names = |text: &str| kind.split('|').chain(seller.split('|')).any(|word| text.contains(word));
                for step in own.said_here(&topic.in_language(language), &tongue) {
                    assert!(!format!("{}{}", step.text, step.check).contains("`keymend"), "{}/{}", topic.id, step.id);
                    let text = step.text.to_lowercase();
                    if !means_desk(&step.asks, ours, None) && names(&text) {
                        found.insert(format!("{} {}/{}", ours.name(), topic.id, step.id));
                        println!("{} {language} {}/{}: {}", ours.name(), topic.id, step.id, step.text);
                    }
                }
            }
        }
        assert_eq!(found.iter().map(String::as_str).collect::<Vec<_>>(), ONLY_NAMED);
    }

    #[test]
    fn the_sentences_that_are_left_out_of_a_step_are_the_same_in_every_language() {
        let catalogue = Catalogue::built_in().unwrap();
        let partly = |step: &&Step| step.sends.as_ref().is_some_and(|sends| !sends.sentences.is_empty());
        let mut checked = 0;
        for topic in catalogue.topics() {
            for step in topic.steps.iter().filter(partly) {
                for (language, provider, shop, seller) in OTHERS {
                    let own = topic.in_language(language);
                    let whole = own.steps.iter().find(|own| own.id == step.id).unwrap();
                    let left = whole.said_by_whom_it_names(|_| String::new()).unwrap().text;
                    // Nothing but that is gone, and what is left is a sentence.
                    assert!(
                        whole.text.len() > left.len() && left.len() > 20,
                        "{language} {}/{}: {left}",
                        topic.id,
                        step.id
                    );
                    assert!(
                        left.trim_end().ends_with(['.', '。', '”', '"', '»']),
                        "{language} {}/{}: {left}",
                        topic.id,
                        step.id
                    );
                    let gone = whole.text.replacen(left.trim_end(), "", 1).to_lowercase();
                    let is_named =
                        [provider, shop, seller].iter().any(|own| own.split('|').any(|word| gone.contains(word)));
                    assert!(is_named, "{language} {}/{}: {gone}", topic.id, step.id);
                    checked += 1;
                }
            }
        }
        assert!(checked > 80, "{checked}");
    }

    #[test]
    fn whoever_bought_elsewhere_is_sent_there_all_the_same() {
        let (provider, shop) = (Addressee::Provider, Addressee::Shop);
        assert!(means_desk(&[provider, shop], shop, None));
        assert!(means_desk(&[provider, shop], shop, Some("shop")));
        assert!(means_desk(&[shop], shop, Some("provider")));
        assert!(!means_desk(&[provider, shop], shop, Some("provider")));
        assert!(!means_desk(&[provider], shop, None));
    }

    #[test]
    fn a_template_that_is_wrong_is_refused_when_it_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("own.hbs");
        std::fs::write(&path, "one\n{{colour}}").unwrap();
        assert!(matches!(AnswerTemplate::load(&path), Err(DraftError::Wrong { .. })));
        std::fs::write(&path, "{{#each steps}}{{number}} {{text}}{{/each}} {{closing}}").unwrap();
        assert!(AnswerTemplate::load(&path).is_ok());
        // Without the steps an answer says nothing.
        for text in
            ["Hello\n{{closing}}", "{{#each steps}}{{number}}{{/each}}", "{{greeting}}\n{{#if steps}}Try it.{{/if}}"]
        {
            std::fs::write(&path, text).unwrap();
            let error = AnswerTemplate::load(&path).unwrap_err();
            assert!(
                matches!(error, DraftError::NoSteps(_)) && error.to_string().contains(STEPS_IN_A_TEMPLATE),
                "{error}"
            );
        }
        assert!(matches!(AnswerTemplate::load(&folder.path().join("no")), Err(DraftError::Read { .. })));
    }

    #[test]
    fn what_is_wrong_with_a_template_is_said_of_its_file() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("own.hbs");
        let told = |text: &str| {
            std::fs::write(&path, text).unwrap();
            AnswerTemplate::load(&path).unwrap_err().to_string()
        };
        let unknown = told("one\n{{colour}}");
        assert!(unknown.contains("line 2: ") && unknown.contains("`colour`"), "{unknown}");
        for name in ["greeting", "steps (number, text, check, warning)", "missing", "never_codes", "desk"] {
            assert!(unknown.contains(name), "{name}: {unknown}");
        }
        for wrong in [unknown, told("{{#each steps}}"), told("{{")] {
            assert!(wrong.starts_with(&format!("The template {}", path.display())), "{wrong}");
            assert!(!wrong.contains("Failed to parse template"), "{wrong}");
        }
    }

    #[test]
    fn a_folder_has_a_template_for_each_language() {
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
        let steps = "{{#each steps}}{{text}}{{/each}}";
        write("answer.hbs", &format!("Any {{{{closing}}}}{steps}"));
        write("ja.hbs", &format!("日本 {{{{closing}}}}{steps}"));
        write("notes.txt", "{{");
        let (template, left_out) = AnswerTemplate::load(folder.path()).unwrap();
        assert!(left_out.is_empty(), "{left_out:?}");
        let of = |language: &str| {
            template.render(&AnswerView { language: language.to_owned(), ..AnswerView::default() }).unwrap()
        };
        assert_eq!((of("ja").as_str(), of("pl").as_str()), ("日本\n", "Any\n"));
        // What is wrong is told, and the others are used.
        write("japanese.hbs", "{{closing}}");
        write("fr.hbs", "{{colour}}");
        let (template, left_out) = AnswerTemplate::load(folder.path()).unwrap();
        let of = |language: &str| {
            template.render(&AnswerView { language: language.to_owned(), ..AnswerView::default() }).unwrap()
        };
        assert!(matches!(left_out[..], [DraftError::Wrong { .. }, DraftError::Name(_)]), "{left_out:?}");
        assert_eq!((of("ja").as_str(), of("pl").as_str()), ("日本\n", "Any\n"));
        assert!(!of("fr").starts_with("Any"), "{}", of("fr"));
    }

    #[test]
    fn nothing_of_a_mail_adds_a_header_to_the_draft_of_its_answer() {
        let draft = DraftReply {
            to: Some("eve@example.org\r\nBcc: x@example.org".into()),
            subject: "Re: a\r\nBcc: x@example.org".into(),
            in_reply_to: Some("1@example.org>\r\nBcc: x@example.org".into()),
            references: vec!["2@example.org>\r\nBcc: x@example.org".into(), "3@example.org".into()],
            body: "Hello\n".into(),
            mark: "a".into(),
        };
        let mail = String::from_utf8(draft.eml(None, None).unwrap()).unwrap();
        assert!(!mail.contains("\nBcc:") && mail.contains("X-Unsent: 1"), "{mail}");
    }
}
