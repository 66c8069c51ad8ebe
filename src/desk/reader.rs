//! Reads one message as an agent needs it: what it is, what proves it, whose it is, what is missing, and a draft of an answer.

use std::sync::OnceLock;

use chrono::{DateTime, FixedOffset};

use super::answer::{AnswerTemplate, Answering, DraftReply};
use super::incoming::IncomingMail;
use super::mailbox::ArrivedMessage;
use super::masked::MaskedWords;
use super::message::{BundleCheck, DeskMessage, DeskOther, DeskProof, DeskVerdict, UrgentReason};
use super::same::{KeyMaker, SameKeys};
use super::stated::check_bundle;
use super::worded::owner_of;
use crate::capture::{is_zip, read_members};
use crate::case::cases_of;
use crate::code::mask_codes;
use crate::diagnosis::{Diagnosis, Explanation, ExplanationVerdict, Standing, diagnose, explain};
use crate::facts::{FactId, Sheet, Value};
use crate::language::{Language, Tongue, countries, given_number, reinstalled, tried};
use crate::limits;
use crate::redact::PrivateKind;
use crate::report::desk_codes;
use crate::say::desk as said;
use crate::sellers::Providers;
use crate::sources::read_words_with;
use crate::text::clean_text_up_to;
use crate::topics::{Addressee, Catalogue, CountryOf, FieldDef, FieldPrivacy, FieldSource, Owner, Step, Topic};
use crate::vendor::find_error_codes;

/// Topics that are named besides the first.
const MOST_OTHERS: usize = 3;

/// Below this score a topic is not named besides.
const LEAST_OTHER: f64 = 0.05;

/// Sentences of what is known.
const MOST_FACTS: usize = 12;

/// Sentences of what the person has tried.
const MOST_TRIED: usize = 6;

/// Words of a message that tells something by itself, beside one that it answers.
const FEWEST_WORDS: usize = 8;

/// Characters of the person's words.
const LONGEST_WORDS: usize = limits::EXCERPT;

/// How a desk reads what comes in.
#[derive(Debug)]
pub struct DeskReader {
    catalogue: Catalogue,
    sellers: Providers,
    tongue: Tongue,
    now: DateTime<FixedOffset>,
    ours: Addressee,
    template: AnswerTemplate,
    desk: String,
    /// The words of the languages in which answers are written, once they are needed.
    answers: Vec<(Language, OnceLock<Tongue>)>,
    keys: KeyMaker,
}

/// A message as it was read, with what it can be told by.
pub(super) struct ReadMessage {
    pub message: DeskMessage,
    pub keys: SameKeys,
    pub reply: Option<DraftReply>,
}

/// What the evidence of a message says.
struct Examined<'c> {
    diagnosis: Option<Diagnosis<'c>>,
    machines: Vec<String>,
    bundle: Option<BundleCheck>,
}

/// What a message is about.
struct MessageMatter<'a> {
    topic: Option<&'a Topic>,
    score: f64,
    is_sure: bool,
    proof: Option<DeskProof>,
    verdict: DeskVerdict,
    others: Vec<DeskOther>,
    steps: Vec<&'a Step>,
    sheet: Sheet,
    facts: Vec<String>,
    stated_topic: Option<String>,
}

impl DeskReader {
    /// Reads by a catalogue, whose topics speak the language of the agent.
    #[must_use]
    pub fn new(catalogue: Catalogue, sellers: Providers, tongue: Tongue, now: DateTime<FixedOffset>) -> DeskReader {
        DeskReader {
            catalogue,
            sellers,
            tongue,
            now,
            ours: Addressee::Provider,
            template: AnswerTemplate::default(),
            desk: String::new(),
            answers: Language::all().map(|language| (language, OnceLock::new())).collect(),
            keys: KeyMaker::new(),
        }
    }

    /// Whose desk it is, how it lays out its answers, and how it signs them.
    #[must_use]
    pub fn of_desk(self, ours: Addressee, template: AnswerTemplate, name: Option<&str>) -> DeskReader {
        DeskReader { ours, template, desk: name.unwrap_or_default().to_owned(), ..self }
    }

    /// Reads one message for an agent.
    #[must_use]
    pub fn open(&self, raw: &ArrivedMessage) -> DeskMessage {
        self.read(raw).message
    }

    /// What a message can be told by, without reading what it means.
    pub(super) fn keys(&self, raw: &ArrivedMessage) -> SameKeys {
        let Ok(mail) = raw.mail() else { return SameKeys::default() };
        let machines = self.examined(&mail, "").machines;
        self.keys.keys(&mail, &MaskedWords::of(&bounded(&mail.words().0)), &machines)
    }

    /// Reads one message.
    pub(super) fn read(&self, raw: &ArrivedMessage) -> ReadMessage {
        let mail = match raw.mail() {
            Ok(mail) => mail,
            Err(why) => {
                let message = DeskMessage::failed(&raw.id, self.tongue.say(why));
                return ReadMessage { message, keys: SameKeys::default(), reply: None };
            }
        };
        let now = self.clock(&mail);
        let (words, mut from_quoted) = mail.words();
        let mut words = bounded(&words);
        let mut explanation = explain(&self.catalogue, &words, now, &self.sellers);
        let examined = self.examined(&mail, &words);
        let is_told = examined.diagnosis.is_some() || mail.stated.get("Keymend-Topic").is_some();
        // "Any news?" says too little, whatever it sounds like.
        let is_short = mail.text.own.split_whitespace().count() < FEWEST_WORDS;
        if is_short
            && !explanation.is_confident()
            && !is_told
            && let Some(quoted) = mail.quoted_words().map(|quoted| bounded(&quoted))
        {
            let again = explain(&self.catalogue, &quoted, now, &self.sellers);
            if again.verdict == ExplanationVerdict::Recognised {
                (explanation, words, from_quoted) = (again, quoted, true);
            }
        }
        let judged = self.judge(&mail, &explanation, examined.diagnosis.as_ref());
        let masked = MaskedWords::of(&words);
        let keys = self.keys.keys(&mail, &masked, &examined.machines);
        let (message, reply) = self.message(raw, &mail, &explanation, judged, &masked, examined.bundle);
        let message = DeskMessage { from_quoted, ..message };
        ReadMessage { message, keys, reply }
    }

    /// The clock of a message: when it was written, where that is not later than now.
    fn clock(&self, mail: &IncomingMail) -> DateTime<FixedOffset> {
        let sent = mail.sent.map(|sent| sent.with_timezone(self.now.offset()));
        sent.map_or(self.now, |sent| sent.min(self.now))
    }

    /// Reads what is attached. A bundle that was changed is no evidence.
    fn examined(&self, mail: &IncomingMail, words: &str) -> Examined<'_> {
        let mut bundle: Option<BundleCheck> = None;
        let mut members = Vec::new();
        for (name, bytes) in &mail.attached {
            let check = if is_zip(bytes) { check_bundle(bytes) } else { None };
            if check.as_ref().is_none_or(|check| check.matches) {
                members.push((name.as_str(), bytes.as_slice()));
            }
            bundle = bundle.or(check);
        }
        if members.is_empty() {
            return Examined { diagnosis: None, machines: Vec::new(), bundle };
        }
        let now = self.clock(mail);
        let zone = i64::from(now.offset().local_minus_utc()) / 60;
        let cases = cases_of(read_members(members, now.to_utc()), None, now.to_utc(), zone);
        let case = cases.into_iter().find(|case| !case.reading.observations.is_empty());
        let Some(case) = case else { return Examined { diagnosis: None, machines: Vec::new(), bundle } };
        let machines = case.machine.clone().filter(|_| case.is_named).into_iter().chain(case.key.clone()).collect();
        // The prose of a letter that Keymend wrote repeats what its evidence says.
        let words = if mail.stated.is_empty() { words } else { "" };
        let mut reading = read_words_with(words, &now, &self.sellers);
        reading.not_read.clear();
        reading.extend(case.reading);
        Examined { diagnosis: Some(diagnose(&self.catalogue, reading, case.now)), machines, bundle }
    }

    /// What a message is about: by its evidence, by what Keymend states, or by its words.
    fn judge<'a>(
        &'a self,
        mail: &IncomingMail,
        explanation: &Explanation<'a>,
        diagnosis: Option<&Diagnosis<'a>>,
    ) -> MessageMatter<'a> {
        let stated = mail.stated.get("Keymend-Topic").and_then(|id| self.catalogue.find(id));
        let confirmed = |topic: &Topic| {
            let findings = diagnosis.into_iter().flat_map(|diagnosis| &diagnosis.findings);
            findings.into_iter().find(|finding| finding.topic.id == topic.id && finding.standing == Standing::Confirmed)
        };
        let sheet = diagnosis.map_or_else(|| explanation.sheet(), |diagnosis| diagnosis.sheet.clone());
        let blank = MessageMatter {
            topic: None,
            score: 0.0,
            is_sure: false,
            proof: None,
            verdict: DeskVerdict::NotRecognised,
            others: Vec::new(),
            steps: Vec::new(),
            sheet,
            facts: Vec::new(),
            stated_topic: None,
        };
        let top = diagnosis.and_then(Diagnosis::top).filter(|top| top.standing == Standing::Confirmed);
        if let Some(found) = stated.and_then(confirmed).or(top) {
            let others = diagnosis.into_iter().flat_map(Diagnosis::standing);
            let others = others.filter(|other| other.topic.id != found.topic.id).take(MOST_OTHERS);
            return MessageMatter {
                topic: Some(found.topic),
                score: 1.0,
                is_sure: true,
                proof: Some(DeskProof::Machine),
                verdict: DeskVerdict::Recognised,
                others: others
                    .map(|other| {
                        named(other.topic, if other.standing == Standing::Confirmed { 1.0 } else { other.score })
                    })
                    .collect(),
                steps: found.steps.clone(),
                facts: found.because.iter().map(|seen| self.tongue.fact(seen.fact, &seen.value)).collect(),
                stated_topic: stated.filter(|stated| stated.id != found.topic.id).map(|stated| stated.id.clone()),
                ..blank
            };
        }
        let facts = explanation.said.iter().map(|said| self.tongue.fact(said.fact, &said.value)).collect();
        let recognised = &explanation.recognised;
        if let Some(topic) = stated {
            let others = recognised.iter().filter(|other| other.topic.id != topic.id);
            return MessageMatter {
                topic: Some(topic),
                score: 1.0,
                is_sure: true,
                proof: Some(DeskProof::Stated),
                verdict: DeskVerdict::Recognised,
                others: others.take(MOST_OTHERS).map(|other| named(other.topic, other.score)).collect(),
                steps: explanation.steps_of(topic),
                facts,
                ..blank
            };
        }
        let is_named = explanation.verdict != ExplanationVerdict::NotRecognised;
        let first = recognised.first().filter(|_| is_named);
        let rest = recognised.iter().skip(usize::from(is_named)).filter(|other| other.score >= LEAST_OTHER);
        MessageMatter {
            topic: first.map(|first| first.topic),
            score: first.map_or(0.0, |first| first.score),
            is_sure: first.is_some() && explanation.is_confident(),
            proof: first.map(|first| if first.certain { DeskProof::Documented } else { DeskProof::Words }),
            verdict: match explanation.verdict {
                ExplanationVerdict::Recognised => DeskVerdict::Recognised,
                ExplanationVerdict::NotALicenseProblem => DeskVerdict::NotALicenseProblem,
                ExplanationVerdict::NotRecognised => DeskVerdict::NotRecognised,
            },
            others: rest.take(MOST_OTHERS).map(|other| named(other.topic, other.score)).collect(),
            steps: first.map(|first| explanation.steps_of(first.topic)).unwrap_or_default(),
            facts,
            ..blank
        }
    }

    fn message(
        &self,
        raw: &ArrivedMessage,
        mail: &IncomingMail,
        explanation: &Explanation<'_>,
        judged: MessageMatter<'_>,
        masked: &MaskedWords,
        bundle: Option<BundleCheck>,
    ) -> (DeskMessage, Option<DraftReply>) {
        let sheet = &judged.sheet;
        let language = mail.stated.get("Keymend-Language").filter(is_code).or(explanation.language);
        let form = judged.topic.and_then(|topic| topic.form.as_ref());
        let written_to = mail.stated.get("Keymend-Addressee");
        let written_to = Addressee::ALL.into_iter().find(|addressee| written_to == Some(addressee.name()));
        let addressee = written_to.or_else(|| form.map(|form| form.addressee_on(sheet).addressee));
        let owner = judged.topic.map(|topic| match (topic.owner, addressee) {
            (Owner::Kaspersky | Owner::Provider | Owner::Shop, Some(addressee)) => owner_of(addressee),
            (owner, _) => owner,
        });
        // Whoever wrote a request with Keymend was asked for every field.
        let missing = if mail.stated.get("Keymend-Layout").is_some() {
            let names = mail.stated.get("Keymend-Missing").unwrap_or_default().split(", ");
            names.filter_map(FieldDef::from_name).map(|field| field.name.to_owned()).collect()
        } else {
            judged.topic.map(|topic| missing(topic, mail, sheet, masked)).unwrap_or_default()
        };
        let urgent_because = urgent(sheet, judged.verdict);
        let mut facts: Vec<String> = Vec::new();
        for fact in judged.facts.into_iter().map(|fact| mask_codes(&fact)) {
            if facts.len() < MOST_FACTS && !facts.contains(&fact) {
                facts.push(fact);
            }
        }
        let mut notes: Vec<String> = mail.notes.iter().map(|note| self.tongue.say(note)).collect();
        let unknown =
            find_error_codes(&masked.words).into_iter().filter(|(_, code)| explanation.unknown_codes.contains(code));
        notes.extend(unknown.map(|(_, code)| self.tongue.say(crate::say::report::unknown_code(code.to_string()))));
        let codes = desk_codes(explanation, &self.tongue, self.answering_in(language));
        let mut of_service: Vec<String> = codes.iter().filter_map(|code| code.answer.clone()).collect();
        of_service.dedup();
        notes.extend(codes.into_iter().flat_map(|code| code.lines(&self.tongue)));
        // Such a code says what is wrong at the provider: no step of the customer's and no question is of use.
        let is_answered = !of_service.is_empty();
        let answering = Answering {
            topic: judged.topic,
            is_sure: judged.is_sure,
            steps: if is_answered { &[] } else { &judged.steps },
            addressee: addressee.filter(|_| !is_answered),
            ours: self.ours,
            missing: if is_answered { &[] } else { &missing },
            of_service: &of_service,
            desk: &self.desk,
        };
        let reply = self.reply(mail, language, &answering);
        let message = DeskMessage {
            message_id: mail.message_id.clone(),
            verdict: judged.verdict,
            language: language.map(str::to_owned),
            topic: judged.topic.map(|topic| topic.id.clone()),
            code: judged.topic.map(|topic| topic.code.clone()),
            title: judged.topic.map(|topic| topic.title.clone()),
            score: rounded(judged.score),
            proof: judged.proof,
            others: judged.others,
            product: self.product(mail, sheet),
            owner,
            addressee,
            ours: addressee == Some(self.ours),
            urgent: !urgent_because.is_empty(),
            urgent_because,
            missing,
            tried: tried(&masked.shown)
                .into_iter()
                .take(MOST_TRIED)
                .map(|tried| clean_text_up_to(tried, 300))
                .collect(),
            facts,
            words: shown(&masked.shown),
            quoted_lines: mail.text.quoted_lines as u64,
            signature_lines: mail.text.signature_lines as u64,
            by_keymend: !mail.stated.is_empty() || bundle.is_some(),
            stated_topic: judged.stated_topic,
            bundle,
            notes,
            draft: reply.as_ref().map(|reply| reply.body.clone()),
            ..DeskMessage::blank(&raw.id)
        };
        (message, reply)
    }

    /// In which language somebody is answered: that of the message where Keymend speaks it, else the desk's own.
    fn answering_in(&self, language: Option<&str>) -> &Tongue {
        match self.answers.iter().find(|(known, _)| Some(known.code()) == language) {
            Some((language, read)) => read.get_or_init(|| Tongue::new(*language)),
            None => &self.tongue,
        }
    }

    /// The draft of an answer, in the language of the message where Keymend speaks it.
    fn reply(&self, mail: &IncomingMail, language: Option<&str>, answering: &Answering<'_>) -> Option<DraftReply> {
        let tongue = self.answering_in(language);
        // A template was tried when it was read.
        let text = self.template.render(&answering.view(tongue)).ok()?;
        let notice = self.tongue.say(said::draft_notice());
        Some(DraftReply {
            to: mail.from.clone(),
            subject: format!("Re: {}", mail.subject),
            in_reply_to: mail.message_id.clone(),
            body: format!("[{notice}]\n\n{text}"),
        })
    }

    /// What the product is called: in the letter, on the machine, or by the person.
    fn product(&self, mail: &IncomingMail, sheet: &Sheet) -> Option<String> {
        const NAMES: &[FactId] = &[FactId::ProductName, FactId::ProductFamily];
        let label =
            FieldDef::all().find(|field| field.source == FieldSource::Facts(NAMES)).and_then(|field| field.desk_label);
        let stated = label.and_then(|label| mail.stated.get(label)).map(str::to_owned);
        let known = || NAMES.iter().copied().find_map(|fact| Some(self.tongue.value(fact, sheet.value(fact)?)));
        stated.or_else(known).map(|name| clean_text_up_to(&mask_codes(&name), 120))
    }
}

fn named(topic: &Topic, score: f64) -> DeskOther {
    DeskOther { topic: topic.id.clone(), title: topic.title.clone(), score: rounded(score) }
}

fn rounded(score: f64) -> f64 {
    (score * 1_000.0).round() / 1_000.0
}

fn is_code(code: &&str) -> bool {
    code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// What is read of very long words: their beginning, where people say what they want.
fn bounded(words: &str) -> String {
    let mut end = words.len().min(4 * limits::WORDS);
    while !words.is_char_boundary(end) {
        end -= 1;
    }
    words[..end].to_owned()
}

/// Words in lines, as they may be shown.
fn shown(words: &str) -> String {
    let lines: Vec<String> = words.lines().map(|line| clean_text_up_to(line, LONGEST_WORDS)).collect();
    let whole = lines.join("\n");
    if whole.chars().count() <= LONGEST_WORDS {
        return whole;
    }
    whole.chars().take(LONGEST_WORDS - 1).chain(['…']).collect()
}

/// Why a message should not wait, by what is known of the licence and the purchase.
fn urgent(sheet: &Sheet, verdict: DeskVerdict) -> Vec<UrgentReason> {
    let is = |fact| sheet.value(fact) == Some(&Value::Flag(true));
    let status = sheet.value(FactId::LicenseStatus);
    let ended = matches!(status, Some(Value::Choice("expired" | "not-valid" | "absent")));
    let mut reasons = Vec::new();
    if verdict == DeskVerdict::Recognised && (ended || is(FactId::LicenseBlocked) || is(FactId::LicenseReportedExpired))
    {
        reasons.push(UrgentReason::Unprotected);
    }
    let paid = is(FactId::PurchasePaid) || sheet.value(FactId::SubscriptionChargedAt).is_some();
    if verdict == DeskVerdict::Recognised && paid {
        reasons.push(UrgentReason::PaidAndWaiting);
    }
    reasons
}

/// The fields that a case needs and a message does not have, by their names.
fn missing(topic: &Topic, mail: &IncomingMail, sheet: &Sheet, masked: &MaskedWords) -> Vec<String> {
    let Some(form) = &topic.form else { return Vec::new() };
    let knows = |facts: &[FactId]| facts.iter().any(|fact| sheet.get(*fact).is_some());
    let has_number = masked.has(PrivateKind::Subscriber);
    let is_there = |field: &&FieldDef| {
        if field.desk_label.is_some_and(|label| mail.stated.get(label).is_some()) {
            return true;
        }
        let told = match field.source {
            FieldSource::Finding | FieldSource::Words => true,
            FieldSource::Facts(facts) | FieldSource::Told(facts) => knows(facts),
            FieldSource::Tried => !tried(&masked.words).is_empty(),
            FieldSource::Reinstalled => !reinstalled(&masked.words).is_empty(),
            FieldSource::Number(kind) => given_number(&masked.words, kind).is_some(),
            FieldSource::Country(CountryOf::Purchase) => countries(&masked.words).bought_in("en").is_some(),
            FieldSource::Country(CountryOf::Use) => countries(&masked.words).used_in("en").is_some(),
            FieldSource::Person => false,
        };
        told || match field.privacy {
            FieldPrivacy::Contact => mail.from.is_some(),
            FieldPrivacy::Secret => masked.has(PrivateKind::Code),
            FieldPrivacy::Told(Some(PrivateKind::Person)) => mail.has_name,
            FieldPrivacy::Told(Some(PrivateKind::Mail)) => mail.from.is_some() || masked.has(PrivateKind::Mail),
            FieldPrivacy::Told(Some(kind)) => masked.has(kind),
            FieldPrivacy::Told(None) => field.desk_label.is_some() && has_number,
            FieldPrivacy::Searched | FieldPrivacy::Typed => false,
        }
    };
    let fields = form.fields.iter().filter_map(|name| FieldDef::from_name(name));
    fields
        .filter(|field| field.is_asked() || matches!(field.source, FieldSource::Facts(_)))
        .filter(|field| !is_there(field))
        .map(|field| field.name.to_owned())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reader() -> DeskReader {
        let now = DateTime::parse_from_rfc3339("2026-11-24T10:00:00Z").unwrap();
        DeskReader::new(Catalogue::built_in().unwrap(), Providers::built_in().clone(), Tongue::default(), now)
    }

    fn open(text: &str) -> DeskMessage {
        reader().open(&ArrivedMessage::new("a".into(), text.as_bytes().to_vec()))
    }

    #[test]
    fn a_mail_is_read_without_what_stands_around_its_words() {
        let mail = "From: Eve <eve@example.org>\nTo: help@example.org\nSubject: Kaspersky\nMessage-ID: <1@example.org>\n\nHello,\n\nI bought Kaspersky Plus and paid on Friday, but no activation code has arrived. My order number is 20555123. I have restarted the computer twice.\n\nRegards\nEve\n\nSent from my iPhone\n\nOn 3 Oct 2026 Help <help@example.org> wrote:\n> You were charged twice? Your key is blocked.\n";
        let message = open(mail);
        assert_eq!(message.verdict, DeskVerdict::Recognised, "{message:#?}");
        assert_eq!(message.language.as_deref(), Some("en"));
        assert!(message.urgent_because.contains(&UrgentReason::PaidAndWaiting), "{message:#?}");
        assert!(!message.words.contains("20555123") && message.words.contains("5123"), "{}", message.words);
        assert!(message.tried.iter().any(|tried| tried.contains("restarted")), "{:?}", message.tried);
        assert!(
            !message.facts.iter().any(|fact| fact.contains("iPhone") || fact.contains("iOS")),
            "{:?}",
            message.facts
        );
        assert!(
            message.draft.as_ref().is_some_and(|draft| draft.contains("Draft") && draft.contains("1. ")),
            "{:?}",
            message.draft
        );
    }

    #[test]
    fn what_a_letter_states_is_its_own_word_and_evidence_outweighs_it() {
        let message =
            open("Hello\n\nKeymend-Layout: keymend.desk/1\nKeymend-Topic: license-expired\nKeymend-Language: de\n");
        assert_eq!((message.topic.as_deref(), message.proof), (Some("license-expired"), Some(DeskProof::Stated)));
        assert_eq!(message.language.as_deref(), Some("de"));
        assert!(message.by_keymend);
    }

    #[test]
    fn a_message_that_says_nothing_is_not_understood_and_one_that_answers_is_read_from_below() {
        assert_eq!(open("Question about my licence").verdict, DeskVerdict::NotRecognised);
        let answer = "From: a@example.org\nTo: b@example.org\nSubject: Re: ticket\n\nAny news?\n\nOn 3 Oct 2026 Eve <a@example.org> wrote:\n> The activation server says that the code has been used on too many devices.\n";
        let message = open(answer);
        assert!(message.from_quoted && message.verdict == DeskVerdict::Recognised, "{message:#?}");
    }
}
