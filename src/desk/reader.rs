//! Reads one message as an agent needs it: what it is, what proves it, whose it is, what is missing, and a draft of an answer.

use std::sync::OnceLock;

use chrono::{DateTime, FixedOffset, NaiveDate, SecondsFormat, TimeDelta};

use super::answer::{AnswerTemplate, AnsweredTrouble, Answering, DraftReply, OpenDraft, matters_in_words, means_desk};
use super::drafts::some_names;
use super::earlier_case::named_cases;
use super::exposed::ExposedSecret;
use super::incoming::{IncomingMail, UNNAMED, sender_lost};
use super::mailbox::{ArrivedMessage, rows_of_table};
use super::masked::MaskedWords;
use super::message::{
    BundleCheck, DeskCase, DeskMatter, DeskMessage, DeskOther, DeskProof, DeskVerdict, SameBy, UrgentReason,
};
use super::note::as_a_sentence;
use super::same::{Belonging, KeyMaker, SameKeys};
use super::service_codes::{codes_by_line, codes_of_staff, names_a_subscriber, place_in_words, subscriber_at};
use super::several::told_cases;
use super::stated::check_bundle;
use super::straight::{answers, is_in_grace};
use super::worded::owner_of;
use crate::capture::{EnclosedFiles, is_zip, read_enclosed};
use crate::case::{Case, KeyLists, cases_of};
use crate::code::mask_codes;
use crate::diagnosis::{Diagnosis, Explanation, ExplanationVerdict, Standing, diagnose, explain_written};
use crate::facts::{Evidence, FactId, Locator, Observation, Sheet, Strength, Value, derive};
use crate::language::{
    BesideMatter, GivenNumber, Language, SaidFact, Tongue, asked_of_bills, behind_an_order_to_close, bought_elsewhere,
    called_language, countries, given_number, has_it_from_its_reader, holds_word_of, is_a_closing_letter,
    is_a_question, is_of_another_service, may_have_to_pay_again, names_a_licence, only_thanks, parts_by_device,
    parts_by_matter, past_day, pays_its_reader, refers_to_an_earlier_case, reinstalled, says_that_all_is_well,
    says_that_it_helped, says_what_is_shown, tells_of_a_changed_plan, tells_of_a_dead_code, tells_of_no_failure,
    tried as told_as_tried, without_wish_for_a_call,
};
use crate::limits;
use crate::recognise::{Recognition, fails_in_words};
use crate::redact::PrivateKind;
use crate::report::{FoundCode, desk_codes, desk_codes_in, place_of_code};
use crate::say::{Message, desk as said};
use crate::sellers::Providers;
use crate::sources::read_words_with;
use crate::text::{clean_text_up_to, decode_text};
use crate::topics::{
    Addressee, Catalogue, Context, CountryOf, Dismissal, FieldDef, FieldPrivacy, FieldRole, FieldShape, FieldSource,
    Owner, Severity, Step, Topic, Truth,
};
use crate::vendor::find_error_codes;

/// Topics that are named besides the first.
const MOST_OTHERS: usize = 3;

/// Below this score a topic is not named besides.
const LEAST_OTHER: f64 = 0.1;

/// How surely a message that says by itself that all is well is about no failure, at least.
const LEAST_OF_WELL: f64 = 0.8;

/// How surely a message is about something that is no failure, at least.
const LEAST_OF_CLEARING: f64 = 0.4;

/// Sentences of what is known.
const MOST_FACTS: usize = 12;

/// Sentences of what the person has tried.
const MOST_TRIED: usize = 6;

/// Fields that a customer is asked for.
const MOST_MISSING: usize = 5;

/// How surely a note is understood that is heard by words of the tables.
const SURE_OF_A_NOTE: f64 = 0.6;

/// How surely one of two troubles of a mail is told, at least, each by itself.
const SURE_OF_A_PART: f64 = 0.45;

/// How surely a mail in a conversation tells something of its own, at least, where it names a licence.
const SURE_OF_TODAY: f64 = 0.4;

/// Hours within which a renewal arrives that was paid.
const HOURS_OF_A_RENEWAL: i64 = 24;

/// Words of a mail that only asks for news, at most.
const MOST_OF_A_REMINDER: usize = 40;

/// Cases of one message that are told.
const MOST_CASES: usize = 40;

/// Characters of the name of a case.
const LONGEST_NAME: usize = 80;

/// Files of a message of which it is told one by one why they were not read.
const MOST_NOT_READ: usize = 8;

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
    /// Whether the numbers of orders and subscribers are shown.
    tells_numbers: bool,
    /// The words of the languages in which answers are written, once they are needed.
    answers: Vec<(Language, OnceLock<Tongue>)>,
    keys: KeyMaker,
}

/// A message as it was read, with what it can be told by.
pub(super) struct ReadMessage {
    pub message: DeskMessage,
    pub keys: SameKeys,
    pub reply: Option<DraftReply>,
    /// The draft, while it is not known what earlier messages of its case told.
    pub open: Option<OpenDraft>,
    /// Whether it only says that what was asked before is solved.
    pub closes: bool,
}

/// What the evidence of a message says.
#[derive(Default)]
struct Examined<'c> {
    diagnosis: Option<Diagnosis<'c>>,
    machines: Vec<String>,
    bundle: Option<BundleCheck>,
    /// What each computer says, where there are several.
    cases: Vec<DeskCase>,
}

/// What a message holds besides what it is about as a whole.
struct MessageParts<'a> {
    bundle: Option<BundleCheck>,
    /// Secrets that the customer sent in clear text.
    exposed: Vec<ExposedSecret>,
    /// The troubles of one person, where they tell of several.
    troubles: Vec<OneTrouble<'a>>,
    /// The codes of the subscription service in them.
    codes: Vec<FoundCode>,
    /// The words with the questions that they answer, where the customer wrote between the lines of those; masked.
    between: Option<String>,
    /// Whether it is in a language that Keymend reads, or in one that nobody knows.
    is_read: bool,
}

/// One of several troubles of one person.
struct OneTrouble<'a> {
    case: DeskCase,
    device: Option<String>,
    judged: MessageMatter<'a>,
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
    /// Whether the customer only writes that it works again.
    is_well: bool,
    /// Whether a program sent it, which waits for no answer.
    is_of_a_program: bool,
    /// Whether the customer only thanks.
    only_thanks: bool,
    /// Whether the customer only asks whether there is an answer yet.
    asks_for_news: bool,
    /// Whether it is about something else that the provider sells.
    is_elsewhere: bool,
    /// Whether it is the log of a program, which nobody answers.
    is_log: bool,
    /// Whether no customer waits for a letter: it is a log, or a colleague sends codes of the service.
    is_of_the_house: bool,
}

/// Hears a note of few words by the tables where its meaning says too little; gives whether it did.
fn hear_a_note<'a>(
    explanation: &mut Explanation<'a>,
    words: &str,
    explained: impl Fn(&str) -> Explanation<'a>,
) -> bool {
    let is_heard = explanation.verdict != ExplanationVerdict::NotRecognised
        && explanation.recognised.first().is_some_and(|first| first.certain || first.score >= SURE_OF_A_NOTE);
    let has_paid =
        explanation.said.iter().any(|said| said.fact == FactId::PurchasePaid && said.value == Value::Flag(true));
    let is_recent = explanation.said.iter().any(|said| {
        let day = said.value.ends().filter(|_| said.fact == FactId::SubscriptionChargedAt);
        day.is_some_and(|end| end + TimeDelta::hours(HOURS_OF_A_RENEWAL) > explanation.now)
    });
    let Some(sentence) = as_a_sentence(words, has_paid, is_recent).filter(|_| !is_heard) else { return false };
    let mut said = explained(sentence);
    if said.verdict != ExplanationVerdict::Recognised {
        return false;
    }
    said.recognised.iter_mut().for_each(|found| found.score = found.score.min(SURE_OF_A_NOTE));
    said.recognised.iter_mut().for_each(|found| found.certain = false);
    (explanation.verdict, explanation.recognised) = (said.verdict, said.recognised);
    true
}

impl<'a> MessageMatter<'a> {
    /// The same, of whoever only asks whether there is an answer yet: what that sounds like is no topic.
    fn without_topic_of_a_reminder(self, own: &str) -> MessageMatter<'a> {
        let is_of_words = self.proof.is_none_or(|proof| proof == DeskProof::Words) && self.score < LEAST_OF_WELL;
        let is_short = own.split_whitespace().count() <= MOST_OF_A_REMINDER;
        if !is_of_words || !is_short || !holds_word_of(own, "asks-for-news") || !tells_of_no_failure(own) {
            return self;
        }
        MessageMatter { asks_for_news: true, ..self.without_topic(DeskVerdict::NotRecognised) }
    }

    /// The same, of a log: what its lines sound like is no topic. Where it holds codes of the subscription service, these are
    /// what it tells.
    fn of_a_log(self, has_codes: bool) -> MessageMatter<'a> {
        let is_of_words = self.proof.is_none_or(|proof| proof == DeskProof::Words);
        // What a program noted of one subscriber or another is nobody's product.
        let judged = MessageMatter { facts: Vec::new(), is_of_the_house: true, ..self };
        match (is_of_words, has_codes) {
            (true, true) => judged.without_topic(DeskVerdict::Recognised),
            (true, false) => judged.without_topic(DeskVerdict::NotRecognised),
            (false, _) => judged,
        }
    }

    /// The same without what it would be about.
    fn without_topic(self, verdict: DeskVerdict) -> MessageMatter<'a> {
        let (others, steps) = (Vec::new(), Vec::new());
        MessageMatter { topic: None, score: 0.0, is_sure: false, proof: None, verdict, others, steps, ..self }
    }

    /// What only says that all is well by now.
    fn solved(self) -> MessageMatter<'a> {
        MessageMatter { facts: Vec::new(), ..self.without_topic(DeskVerdict::Solved) }
    }

    /// What a program sent: no matter of anybody, whatever it quotes.
    fn of_a_program(self) -> MessageMatter<'a> {
        MessageMatter {
            facts: Vec::new(),
            is_well: true,
            is_of_a_program: true,
            ..self.without_topic(DeskVerdict::NotALicenseProblem)
        }
    }
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
            tells_numbers: false,
            answers: Language::all().map(|language| (language, OnceLock::new())).collect(),
            keys: KeyMaker::new(),
        }
    }

    /// Whose desk it is, how it lays out its answers, and how it signs them.
    #[must_use]
    pub fn of_desk(self, ours: Addressee, template: AnswerTemplate, name: Option<&str>) -> DeskReader {
        DeskReader { ours, template, desk: name.unwrap_or_default().to_owned(), ..self }
    }

    /// Shows the numbers by which an agent finds an order or a subscriber: they answer one mail, and have it before them.
    #[must_use]
    pub fn telling_numbers(self) -> DeskReader {
        DeskReader { tells_numbers: true, ..self }
    }

    /// Reads one message for an agent.
    #[must_use]
    pub fn open(&self, raw: &ArrivedMessage) -> DeskMessage {
        self.read(raw).message
    }

    /// A message on which Keymend itself failed, at a place of its source.
    pub(super) fn failed(&self, raw: &ArrivedMessage, place: &str) -> ReadMessage {
        let message = DeskMessage::failed(&raw.id, self.tongue.say(said::failed(place)));
        ReadMessage { message, keys: SameKeys::default(), reply: None, open: None, closes: false }
    }

    /// What a message can be told by, without reading what it means.
    pub(super) fn keys(&self, raw: &ArrivedMessage) -> SameKeys {
        let Ok(mail) = raw.mail() else { return SameKeys::default() };
        let mark = mail.mark();
        let (files, bundle) = self.enclosed(&mail);
        let machines = self.examined(&mail, files, bundle, "").machines;
        self.keys.keys(&mail, &MaskedWords::of(&bounded(&mail.words().0)), &machines).marked(mark)
    }

    /// Reads one message.
    pub(super) fn read(&self, raw: &ArrivedMessage) -> ReadMessage {
        let mut mail = match raw.mail() {
            Ok(mail) => mail,
            Err(why) => {
                let message = self.with_head(DeskMessage::failed(&raw.id, self.tongue.say(why)), &raw.head());
                return ReadMessage { message, keys: SameKeys::default(), reply: None, open: None, closes: false };
            }
        };
        let mark = mail.mark();
        let now = self.clock(&mail);
        let (mut files, bundle) = self.enclosed(&mail);
        let texts = std::mem::take(&mut files.texts);
        let not_read = not_read_notes(&files);
        // Whoever only attaches a text says what stands there.
        let mut is_text_left = mail.own_words().contains(char::is_alphanumeric) || mail.quoted_words().is_some();
        if !is_text_left {
            mail.add_texts(&texts);
        }
        let (words, mut from_quoted) = mail.words();
        // Of a language that Keymend does not read nothing says what a number is of.
        let is_read = keymend_words::language(&bounded(mail.own_words())).is_none_or(|code| self.speaks(code));
        let shows_numbers = is_read || self.tells_numbers;
        let masking = |words: &str| match shows_numbers {
            true => MaskedWords::new(&bounded(words), self.tells_numbers),
            false => MaskedWords::with_every_number(&bounded(words)),
        };
        let mut masked = masking(&words);
        let exposed = ExposedSecret::all_in(&masked);
        let answers_between = mail.answers_between();
        let explained = |masked: &MaskedWords| {
            let of =
                |words: &str| explain_written(&self.catalogue, words.to_owned(), now, self.now.to_utc(), &self.sellers);
            // Whoever asks the desk to call back tells of no caller.
            let uncalled = without_wish_for_a_call(&masked.words);
            // Between the lines an answer stands beside the next one, which may only be a number.
            let explanation = match answers_between {
                true => of(&masked.without_numbers()),
                false => of(uncalled.as_deref().unwrap_or(&masked.words)),
            };
            // The number of an order is given to be found by, and sounds like something that was entered as a code.
            let first = explanation.recognised.first().filter(|first| !first.certain);
            match first.is_some_and(|first| first.topic.when.mentions(FactId::CodeShape)) {
                true => of(&masked.without_numbers()),
                false => explanation,
            }
        };
        let mut explanation = explained(&masked);
        let examined = self.examined(&mail, files, bundle, &masked.words);
        let is_told = examined.diagnosis.is_some() || mail.stated.get("Keymend-Topic").is_some();
        // By a number in the subject messages belong together, whatever is told below it.
        let mut found_by = masked.clone();
        // The subject of a conversation names what it began with; what is told today counts.
        let is_same_as_before = holds_word_of(mail.own_words(), "same-as-before")
            && mail.own_words().split_whitespace().count() <= MOST_OF_A_REMINDER;
        if let Some(today) = mail.words_of_today().filter(|_| !is_told && !is_same_as_before) {
            let today = masking(today);
            let alone = explained(&today);
            if tells_of_today(&alone) {
                (explanation, masked) = (alone, today);
            }
        }
        // A subject may be of another language than the text.
        let of_writer = keymend_words::language(&bounded(mail.own_words())).filter(|_| !mail.is_internal);
        let of_body = || keymend_words::language(&bounded(&mail.body()));
        explanation.language = of_writer.or_else(of_body).or(explanation.language);
        let thanks = only_thanks(mail.own_words()).filter(|_| !mail.is_internal && !is_told);
        explanation.language = thanks.or(explanation.language);
        let helped = says_that_it_helped(mail.own_words());
        // "Any news?" says too little, whatever it sounds like, and a line above a mail that is handed on says nothing by itself.
        let is_cover = mail.has_a_covering_line();
        let is_short = mail.own_words().split_whitespace().count() < FEWEST_WORDS || is_cover;
        let says_nothing = || !explanation.is_confident() || is_cover && !names_a_matter(mail.own_words());
        if (is_short && says_nothing() || is_same_as_before) && !is_told && !helped && thanks.is_none() {
            let below = mail.quoted_words().map(|quoted| masking(&quoted));
            let again = below.map(|below| (explained(&below), below));
            let again = again.filter(|(again, _)| again.verdict == ExplanationVerdict::Recognised);
            if let Some((again, below)) = again {
                found_by.clone_from(&below);
                let language = explanation.language;
                (explanation, masked, from_quoted) = (again, below, true);
                explanation.language = language.or(explanation.language);
            } else if mail.add_texts(&texts) {
                is_text_left = false;
                masked = masking(&mail.words().0);
                explanation = explained(&masked);
                found_by.clone_from(&masked);
            }
        }
        let is_note = hear_a_note(&mut explanation, &masked.words, |sentence| {
            explain_written(&self.catalogue, sentence.to_owned(), now, self.now.to_utc(), &self.sellers)
        });
        self.hear_own_customer(&mut explanation);
        let judged = self.judge(&mail, &explanation, examined.diagnosis.as_ref(), is_note);
        let judged = if from_quoted { judged } else { judged.without_topic_of_a_reminder(mail.own_words()) };
        let judged = match mail.is_forwarded() && !is_told && asks_something(mail.own_words()) {
            true => self.of_a_forwarded_fraud(judged, mail.quoted_words().map(|quoted| explained(&masking(&quoted)))),
            false => judged,
        };
        let judged = self.without_topic_of_another_service(judged, &masked.words);
        let judged =
            self.without_topic_of_what_is_well(judged, &masked.words, if from_quoted { "" } else { mail.own_words() });
        let judged = match thanks {
            Some(_) if !judged.is_well => MessageMatter {
                facts: Vec::new(),
                only_thanks: true,
                ..judged.without_topic(DeskVerdict::NotALicenseProblem)
            },
            _ => judged,
        };
        let is_of_a_program = mail.is_automatic || !from_quoted && is_a_closing_letter(&masked.words);
        let judged = if is_of_a_program && !is_told { judged.of_a_program() } else { judged };
        let codes = self.service_codes(&mail, &explanation, examined.diagnosis.as_ref(), &masked);
        let judged = match judged.topic {
            _ if mail.is_log => judged.of_a_log(!codes.is_empty()),
            // A colleague who sends codes of the service is no customer, and may ask what to tell one.
            _ if mail.is_internal && !from_quoted && !codes.is_empty() && names_a_subscriber(&masked.words) => {
                let is_of_the_house = !asks_for_a_customer(&mail);
                MessageMatter { is_of_the_house, ..judged.of_a_log(true) }
            }
            // A code of the service says what it is, though no topic of a customer's does.
            None if !codes.is_empty() => MessageMatter { verdict: DeskVerdict::Recognised, ..judged },
            _ => judged,
        };
        let keys = self.keys.keys(&mail, &found_by, &examined.machines).marked(mark);
        let closes = judged.is_well && !judged.is_of_a_program;
        let is_open = !is_told && !judged.is_well && !mail.is_log;
        let told = if is_open { self.told_cases(&mail, &masked, now) } else { Vec::new() };
        let is_of_one = is_open && told.len() < 2 && !judged.is_elsewhere && codes.is_empty();
        let troubles = if is_of_one { self.troubles_of_one(&mail, &masked, now) } else { Vec::new() };
        let between = (answers_between && !from_quoted).then(|| masking(&mail.words_with_questions()).shown);
        let read = MessageParts { bundle: examined.bundle, exposed, troubles, codes, between, is_read };
        let (mut message, draft) = self.message(raw, &mail, &explanation, judged, &masked, read);
        message.from_quoted = from_quoted;
        message.mark = Some(keys.mark.clone()).filter(|mark| !mark.is_empty());
        let names = texts.iter().filter(|(name, text)| name != UNNAMED && text.contains(char::is_alphanumeric));
        let names: Vec<String> = names.map(|(name, _)| name.clone()).collect();
        let is_text_left = is_text_left && !names.is_empty();
        let text_left = is_text_left.then(|| said::texts_left(names.len(), some_names(&names)));
        message.notes.extend(not_read.into_iter().chain(text_left).map(|note| self.tongue.say(note)));
        let (reply, open) = draft.unzip();
        let reply = reply.map(|reply| DraftReply { mark: keys.mark.clone(), ..reply });
        let cases = if told.is_empty() { self.attached_cases(&mail, now).unwrap_or(examined.cases) } else { told };
        match cases.len() {
            0 | 1 => ReadMessage { message, keys, reply, open, closes },
            _ => ReadMessage { message: self.of_several(message, cases), keys, reply: None, open: None, closes: false },
        }
    }

    /// Whoever pays a provider on its bill and writes to it has the licence from it, unless they say otherwise.
    fn hear_own_customer(&self, explanation: &mut Explanation<'_>) {
        let says_where = explanation.said.iter().any(|said| said.fact == FactId::PurchaseChannel);
        let text = unwrapped(&explanation.text);
        let is_of_others = || bought_elsewhere(&text);
        let is_customer = || pays_its_reader(&text) || has_it_from_its_reader(&text);
        if self.ours == Addressee::Provider && !says_where && is_customer() && !is_of_others() {
            let value = Value::Choice(self.ours.name());
            explanation.said.push(SaidFact { fact: FactId::PurchaseChannel, value, span: 0..0 });
        }
    }

    /// What is attached, and whether a bundle of Keymend's is among it. One that was changed is no evidence.
    fn enclosed(&self, mail: &IncomingMail) -> (EnclosedFiles, Option<BundleCheck>) {
        let mut bundle: Option<BundleCheck> = None;
        let mut files = Vec::new();
        for (name, bytes) in &mail.attached {
            let check = if is_zip(bytes) { check_bundle(bytes) } else { None };
            if check.as_ref().is_none_or(|check| check.matches) {
                files.push((name.as_str(), bytes.as_slice()));
            }
            bundle = bundle.or(check);
        }
        let mut read = read_enclosed(files, self.clock(mail).to_utc());
        if bundle.is_some() {
            // What Keymend packed beside the evidence was written by no customer.
            (read.texts, read.passed_over) = (Vec::new(), Vec::new());
        }
        (read, bundle)
    }

    /// The cases of a text that tells of several customers, each by its own words.
    fn told_cases(&self, mail: &IncomingMail, masked: &MaskedWords, now: DateTime<FixedOffset>) -> Vec<DeskCase> {
        let is_of_agent = mail.is_internal || mail.from.is_none();
        let told = told_cases(masked, mail.from.as_deref(), is_of_agent, mail.is_row).into_iter();
        let told = told.map(|case| {
            let words = masked.words.get(case.place).unwrap_or_default();
            self.case(mail, &case.who, words, now)
        });
        told.collect()
    }

    /// The rows of a table that is attached, where each has a text of its own.
    fn attached_cases(&self, mail: &IncomingMail, now: DateTime<FixedOffset>) -> Option<Vec<DeskCase>> {
        mail.attached.iter().find_map(|(name, bytes)| {
            let rows = rows_of_table(name, bytes, MOST_CASES);
            let cases = rows.iter().filter_map(|row| {
                let of_row = row.mail().ok()?;
                Some(self.case(&of_row, row.who()?, &of_row.words().0, now))
            });
            Some(cases.collect::<Vec<_>>()).filter(|cases| cases.len() > 1)
        })
    }

    /// The troubles of one person who tells of several, each by its own words: on different devices, or as they say themselves.
    /// None where they tell of one only.
    fn troubles_of_one(
        &self,
        mail: &IncomingMail,
        masked: &MaskedWords,
        now: DateTime<FixedOffset>,
    ) -> Vec<OneTrouble<'_>> {
        let words = masked.words.as_str();
        for parts in [parts_by_device(words), parts_by_matter(words)] {
            let mut troubles: Vec<OneTrouble<'_>> = Vec::new();
            for (number, part) in (1..).zip(parts) {
                let told =
                    |text: &str| -> String { part.places.iter().filter_map(|place| text.get(place.clone())).collect() };
                let own = MaskedWords::new(&told(words), self.tells_numbers);
                // "My daughter's laptop" sounds like a matter of its own.
                let mut unnamed = words.to_owned();
                for name in &part.names {
                    unnamed.replace_range(name.clone(), &" ".repeat(name.len()));
                }
                let text = MaskedWords::of(&told(&unnamed)).without_numbers();
                let explanation = explain_written(&self.catalogue, text, now, self.now.to_utc(), &self.sellers);
                let judged = self.judge(mail, &explanation, None, false);
                let Some(topic) = judged.topic.filter(|topic| is_a_trouble(topic)) else { continue };
                let is_sure = judged.verdict == DeskVerdict::Recognised && judged.score >= SURE_OF_A_PART;
                let is_related = |other: &OneTrouble<'_>| {
                    other.judged.topic.is_some_and(|other| {
                        // On one device a failure and its special case are one trouble.
                        let is_case = other.refines.contains(&topic.id) || topic.refines.contains(&other.id);
                        other.id == topic.id || is_case && part.device.is_none()
                    })
                };
                if !is_sure || troubles.iter().any(is_related) {
                    continue;
                }
                let who = part.device.clone().unwrap_or_else(|| number.to_string());
                let case = self.case_of(&who, &judged, &own);
                troubles.push(OneTrouble { case, device: part.device, judged });
            }
            // That a licence has ended is what another matter may come of; on another device it is a trouble of its own.
            let is_state = |trouble: &OneTrouble<'_>| {
                trouble.device.is_none() && trouble.judged.topic.is_some_and(|topic| topic.background)
            };
            let others = troubles.iter().filter(|trouble| !is_state(trouble)).count();
            let is_of_money = |trouble: &OneTrouble<'_>| {
                trouble.judged.topic.is_some_and(|topic| topic.dismissal == Some(Dismissal::Payment))
            };
            if others < troubles.len() && !troubles.iter().any(is_of_money) {
                troubles.retain(|trouble| !is_state(trouble));
            }
            if troubles.len() > 1 {
                return troubles;
            }
        }
        Vec::new()
    }

    /// The codes of the subscription service in a message and in what is attached to it: of a log each with its line and the
    /// subscriber that it is about.
    fn service_codes(
        &self,
        mail: &IncomingMail,
        explanation: &Explanation<'_>,
        diagnosis: Option<&Diagnosis<'_>>,
        masked: &MaskedWords,
    ) -> Vec<FoundCode> {
        let words = masked.words.as_str();
        let placed = |line, subscriber| place_in_words(line, subscriber, self.tells_numbers, &self.tongue);
        let read = diagnosis.map(desk_codes_in).unwrap_or_default().into_iter().map(|(code, evidence)| {
            let subscriber = match &evidence.locator {
                Locator::Line { file, line, .. } => {
                    let attached = mail.attached.iter().find(|(name, bytes)| name == file && !is_zip(bytes));
                    let line = usize::try_from(*line).unwrap_or_default();
                    attached.and_then(|(_, bytes)| subscriber_at(&decode_text(bytes), line))
                }
                _ => None,
            };
            FoundCode { code, place: Some(placed(place_of_code(evidence, &self.tongue), subscriber)) }
        });
        let told = match mail.is_log || mail.is_internal && names_a_subscriber(words) {
            true => codes_by_line(words)
                .into_iter()
                .map(|(code, line)| {
                    let place = placed(self.tongue.say(said::code_line(line)), subscriber_at(words, line));
                    FoundCode { code, place: Some(place) }
                })
                .collect(),
            // A colleague copies a code without what stands around it.
            false if mail.is_internal => FoundCode::anywhere(&codes_of_staff(words)),
            false => FoundCode::anywhere(&explanation.desk_codes),
        };
        read.chain(told).collect()
    }

    /// One of several cases, by its words.
    fn case(&self, mail: &IncomingMail, who: &str, words: &str, now: DateTime<FixedOffset>) -> DeskCase {
        let masked = MaskedWords::new(&bounded(words), self.tells_numbers);
        let explained =
            |words: &str| explain_written(&self.catalogue, words.to_owned(), now, self.now.to_utc(), &self.sellers);
        let mut explanation = explained(&masked.without_numbers());
        let is_note = hear_a_note(&mut explanation, &masked.words, explained);
        let judged = self.judge(mail, &explanation, None, is_note);
        self.case_of(who, &judged, &masked)
    }

    /// One of several cases as it was judged.
    fn case_of(&self, who: &str, judged: &MessageMatter<'_>, masked: &MaskedWords) -> DeskCase {
        DeskCase {
            who: clean_text_up_to(&MaskedWords::new(who, self.tells_numbers).shown, LONGEST_NAME),
            topic: judged.topic.map(|topic| topic.id.clone()),
            code: judged.topic.map(|topic| topic.code.clone()),
            title: judged.topic.map(|topic| topic.title.clone()),
            score: rounded(judged.score),
            proof: judged.proof,
            words: shown(&masked.shown),
        }
    }

    /// A message about several cases: it has none of their topics, unless all have one, and nobody is answered for all.
    fn of_several(&self, message: DeskMessage, cases: Vec<DeskCase>) -> DeskMessage {
        let is_one = cases.iter().all(|case| case.topic.is_some() && case.topic == message.matter.topic)
            && cases.iter().all(|case| case.proof == Some(DeskProof::Machine));
        let mut notes = message.notes;
        notes.push(self.tongue.say(said::several(cases.len())));
        let matter = if is_one { message.matter } else { DeskMatter::default() };
        DeskMessage { notes, cases, matter, ..message }
    }

    /// The clock by which the days of a message count: when it was written, by the clock of whoever wrote it, where that is not
    /// later than now.
    fn clock(&self, mail: &IncomingMail) -> DateTime<FixedOffset> {
        let zone = mail.zone().unwrap_or(*self.now.offset());
        let now = self.now.with_timezone(&zone);
        mail.written().map_or(now, |sent| sent.with_timezone(&zone).min(now))
    }

    /// What the files say that came with a message.
    fn examined(
        &self,
        mail: &IncomingMail,
        files: EnclosedFiles,
        bundle: Option<BundleCheck>,
        words: &str,
    ) -> Examined<'_> {
        let now = self.clock(mail);
        let zone = i64::from(now.offset().local_minus_utc()) / 60;
        let cases = cases_of(files.portions, None, now.to_utc(), zone, &KeyLists::default());
        let mut read: Vec<Case> = cases.into_iter().filter(|case| !case.reading.observations.is_empty()).collect();
        if read.is_empty() {
            return Examined { bundle, ..Examined::default() };
        }
        let machines = |case: &Case| case.machine.clone().filter(|_| case.is_named).into_iter().chain(case.key.clone());
        let machines = read.iter().flat_map(machines).collect();
        let cases = if read.len() > 1 {
            read.iter().take(MOST_CASES).map(|case| self.case_of_machine(case)).collect()
        } else {
            Vec::new()
        };
        let case = read.swap_remove(0);
        // The prose of a letter that Keymend wrote repeats what its evidence says.
        let words = if mail.is_stated_by_keymend { "" } else { words };
        let mut reading = read_words_with(words, &now, &self.sellers);
        reading.not_read.clear();
        reading.extend(case.reading);
        Examined { diagnosis: Some(diagnose(&self.catalogue, reading, case.now)), machines, bundle, cases }
    }

    /// What one of several computers says.
    fn case_of_machine(&self, case: &Case) -> DeskCase {
        let diagnosis = diagnose(&self.catalogue, case.reading.clone(), case.now);
        let top = diagnosis.top().filter(|top| top.standing == Standing::Confirmed);
        let facts = top.into_iter().flat_map(|top| &top.because);
        let facts: Vec<String> =
            facts.map(|seen| mask_codes(&self.tongue.fact_of_customer(seen.fact, &seen.value))).collect();
        let name = case.machine.as_deref().unwrap_or(&case.place);
        DeskCase {
            who: clean_text_up_to(name, LONGEST_NAME),
            topic: top.map(|top| top.topic.id.clone()),
            code: top.map(|top| top.topic.code.clone()),
            title: top.map(|top| top.topic.title.clone()),
            score: top.map_or(0.0, |_| 1.0),
            proof: Some(DeskProof::Machine),
            words: shown(&facts.join("\n")),
        }
    }

    /// What a message is about: by its evidence, by what Keymend states, or by its words.
    fn judge<'a>(
        &'a self,
        mail: &IncomingMail,
        explanation: &Explanation<'a>,
        diagnosis: Option<&Diagnosis<'a>>,
        is_note: bool,
    ) -> MessageMatter<'a> {
        let stated =
            ["Keymend-Topic", "Keymend-Code"].iter().find_map(|label| self.catalogue.find(mail.stated.get(label)?));
        let confirmed = |topic: &Topic| {
            let findings = diagnosis.into_iter().flat_map(|diagnosis| &diagnosis.findings);
            findings.into_iter().find(|finding| finding.topic.id == topic.id && finding.standing == Standing::Confirmed)
        };
        let mut sheet = diagnosis.map_or_else(|| explanation.sheet(), |diagnosis| diagnosis.sheet.clone());
        let of_block = mail.stated.facts();
        if diagnosis.is_none() && !of_block.is_empty() {
            for (fact, value) in &of_block {
                let evidence = Evidence::new("the request", Locator::Person, "", explanation.now);
                sheet.add(Observation { fact: *fact, value: value.clone(), strength: Strength::Said, evidence });
            }
            derive(&mut sheet, explanation.now);
        }
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
            is_well: false,
            is_of_a_program: false,
            only_thanks: false,
            asks_for_news: false,
            is_elsewhere: false,
            is_log: mail.is_log,
            is_of_the_house: false,
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
                facts: found.because.iter().map(|seen| self.tongue.fact_of_customer(seen.fact, &seen.value)).collect(),
                stated_topic: stated.filter(|stated| stated.id != found.topic.id).map(|stated| stated.id.clone()),
                ..blank
            };
        }
        // What was tried is listed by itself, in the person's words.
        let told = explanation.said.iter().filter(|said| said.fact != FactId::AttemptTried);
        let told = told.map(|said| (said.fact, said.value.clone()));
        let facts =
            of_block.into_iter().chain(told).map(|(fact, value)| self.tongue.fact_of_customer(fact, &value)).collect();
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
                steps: explanation.steps_for_reader(topic),
                facts,
                ..blank
            };
        }
        // A word or two in a subject name a matter and say nothing of it, unless they are a code.
        let says_enough = !mail.is_bare_subject() || !find_error_codes(&mail.subject).is_empty();
        let is_named = explanation.verdict != ExplanationVerdict::NotRecognised && says_enough;
        // Nobody is told that all is in order who speaks of no licence.
        let is_of_a_licence = |found: &Recognition<'_>| {
            let is_state = found.topic.severity == Severity::Info
                && found.topic.question.is_none()
                && found.topic.dismissal.is_none();
            found.certain
                || !is_state
                || ["trial-word", "kaspersky"].iter().any(|group| holds_word_of(&explanation.text, group))
                || names_a_licence(&explanation.text)
        };
        // Who called is told by a colleague of every customer.
        let is_of_staff = mail.is_internal || mail.from.is_none();
        let tells_of_fraud = blank.sheet.value(FactId::PurchaseComplaint) == Some(&Value::Choice("scam"));
        let is_known_line = holds_word_of(&explanation.text, "own-hotline");
        let may_be_fraud = |found: &Recognition<'_>| {
            !is_of_fraud(found.topic)
                || tells_of_fraud
                || !is_known_line && found.score >= if is_of_staff { SURE_OF_A_NOTE } else { SURE_OF_TODAY }
        };
        let clears_faintly = |found: &Recognition<'_>| {
            let clears = found.topic.dismissal.is_some()
                || found.topic.severity == Severity::Info && found.topic.question.is_none();
            clears && !found.certain && found.score < LEAST_OF_CLEARING
        };
        let may_name = |found: &Recognition<'_>| {
            is_note || may_be_fraud(found) && !clears_faintly(found) && self.may_name(found, explanation, &blank.sheet)
        };
        let is_named = is_named && recognised.first().is_none_or(is_of_a_licence);
        let first = recognised.iter().find(|found| is_named && may_name(found));
        // Whoever asks what to do now tells of a failure all the same.
        let asked_beside = first.filter(|first| first.topic.question.is_some()).and(recognised.get(1));
        let may_be_of_plan = first.into_iter().chain(asked_beside.filter(|_| fails_in_words(&explanation.text)));
        let mut of_plan =
            may_be_of_plan.into_iter().find_map(|found| self.of_changed_plan(Some(found), explanation, &blank.sheet));
        if first.is_none() && says_enough {
            of_plan = self.of_changed_plan(None, explanation, &blank.sheet);
        }
        let topic = of_plan.or(first.map(|first| first.topic));
        let is_named = topic.is_some();
        let rest = recognised
            .iter()
            .filter(|other| other.score >= LEAST_OTHER && topic.is_none_or(|topic| topic.id != other.topic.id));
        MessageMatter {
            topic,
            score: first.map_or(if of_plan.is_some() { SURE_OF_A_NOTE } else { 0.0 }, |first| first.score),
            is_sure: first.is_some() && explanation.is_confident(),
            proof: topic.map(|_| match first.is_some_and(|first| first.certain) && of_plan.is_none() {
                true => DeskProof::Documented,
                false => DeskProof::Words,
            }),
            verdict: match explanation.verdict {
                _ if !is_named => DeskVerdict::NotRecognised,
                _ if of_plan.is_some() => DeskVerdict::Recognised,
                ExplanationVerdict::Recognised => DeskVerdict::Recognised,
                ExplanationVerdict::NotALicenseProblem => DeskVerdict::NotALicenseProblem,
                ExplanationVerdict::NotRecognised => DeskVerdict::NotRecognised,
            },
            // What was put first is the surest, whatever the words alone would say of the others.
            others: rest
                .take(MOST_OTHERS)
                .map(|other| named(other.topic, first.map_or(other.score, |first| other.score.min(first.score))))
                .collect(),
            steps: topic.map(|topic| explanation.steps_for_reader(topic)).unwrap_or_default(),
            facts,
            ..blank
        }
    }

    /// The same, of whoever hands on a swindle and asks about it: what they were sent decides, and not what the question sounds like.
    fn of_a_forwarded_fraud<'a>(
        &'a self,
        judged: MessageMatter<'a>,
        below: Option<Explanation<'a>>,
    ) -> MessageMatter<'a> {
        let is_trouble = judged.topic.is_some_and(|topic| topic.is_failure() && judged.score >= SURE_OF_A_NOTE);
        let Some(below) = below.filter(|_| !is_trouble && judged.proof.is_none_or(|proof| proof == DeskProof::Words))
        else {
            return judged;
        };
        let first = below.recognised.first().filter(|_| below.verdict == ExplanationVerdict::Recognised);
        let Some(found) = first.filter(|found| is_of_fraud(found.topic) && found.score >= SURE_OF_A_NOTE) else {
            return judged;
        };
        MessageMatter {
            topic: Some(found.topic),
            score: found.score,
            is_sure: true,
            proof: Some(DeskProof::Words),
            verdict: DeskVerdict::Recognised,
            steps: below.steps_for_reader(found.topic),
            others: Vec::new(),
            ..judged
        }
    }

    /// The same, of whoever writes about something else that a provider sells: what that sounds like is no topic.
    fn without_topic_of_another_service<'a>(&'a self, judged: MessageMatter<'a>, words: &str) -> MessageMatter<'a> {
        let is_of_words = judged.proof.is_none_or(|proof| proof == DeskProof::Words);
        let may_be = |topic: &Topic| topic.dismissal != Some(Dismissal::Payment) && topic.service_answer.is_none();
        let is_seller = matches!(self.ours, Addressee::Provider | Addressee::Shop);
        if !is_seller || !is_of_words || !judged.topic.is_none_or(may_be) || !is_of_another_service(words) {
            return judged;
        }
        let topic = self.catalogue.topics().iter().find(|topic| topic.dismissal == Some(Dismissal::OtherMatter));
        let (others, steps) = (Vec::new(), Vec::new());
        let (facts, proof) = (Vec::new(), Some(DeskProof::Words));
        let (verdict, score) = (DeskVerdict::NotALicenseProblem, judged.score.max(SURE_OF_A_NOTE));
        MessageMatter { topic, verdict, score, proof, others, steps, facts, is_elsewhere: true, ..judged }
    }

    /// The same, of whoever writes that it works again: the subject, the text below and what the words sound like are then of
    /// what is over.
    fn without_topic_of_what_is_well<'a>(
        &self,
        judged: MessageMatter<'a>,
        words: &str,
        own: &str,
    ) -> MessageMatter<'a> {
        let is_of_words = judged.proof.is_none_or(|proof| proof == DeskProof::Words);
        let is_harmless = |topic: &Topic| topic.dismissal.is_some() || topic.severity == Severity::Info;
        // Whoever asks something besides waits for an answer.
        if asks_something(if own.is_empty() { words } else { own })
            || judged.topic.is_some_and(|topic| topic.question.is_some())
        {
            return judged;
        }
        let is_well = says_that_all_is_well(words) && judged.topic.is_none_or(is_harmless);
        if is_well && !is_of_words {
            return MessageMatter { is_well: true, ..judged };
        }
        // "Put this mail down as solved. The activation fails" asks for nothing that is over.
        let helped = || is_of_words && says_that_it_helped(own) && !fails_in_words(behind_an_order_to_close(own));
        if !is_well && !helped() {
            return judged;
        }
        MessageMatter {
            score: judged.score.max(LEAST_OF_WELL),
            proof: Some(DeskProof::Words),
            is_well: true,
            ..judged.solved()
        }
    }

    fn message(
        &self,
        raw: &ArrivedMessage,
        mail: &IncomingMail,
        explanation: &Explanation<'_>,
        judged: MessageMatter<'_>,
        masked: &MaskedWords,
        parts: MessageParts<'_>,
    ) -> (DeskMessage, Option<(DraftReply, OpenDraft)>) {
        let MessageParts { bundle, exposed, mut troubles, codes, between, is_read } = parts;
        let cases: Vec<DeskCase> = troubles.iter().map(|trouble| trouble.case.clone()).collect();
        // The first that is told is what the message is about, and the others are told beside it.
        let judged = match troubles.first_mut() {
            Some(first) => MessageMatter {
                topic: first.judged.topic,
                score: first.judged.score,
                is_sure: first.judged.is_sure,
                proof: first.judged.proof,
                verdict: DeskVerdict::Recognised,
                steps: first.judged.steps.clone(),
                others: Vec::new(),
                ..judged
            },
            None => judged,
        };
        let sheet = &judged.sheet;
        let language = mail.stated.get("Keymend-Language").filter(is_code).or(explanation.language);
        let form = judged.topic.and_then(|topic| topic.form.as_ref());
        let written_to = mail.stated.get("Keymend-Addressee");
        let written_to = Addressee::ALL.into_iter().find(|addressee| written_to == Some(addressee.name()));
        let is_of_employee = self.is_of_an_employee(&judged, &masked.words);
        let by_form = form.map(|form| form.addressee_on(sheet).addressee);
        let by_form = if is_of_employee { Some(Addressee::Admin) } else { by_form };
        let addressee = written_to
            .or_else(|| if self.is_seller_of(by_form, &judged, &masked.words) { Some(self.ours) } else { by_form });
        let is_seller = matches!(self.ours, Addressee::Provider | Addressee::Shop);
        let owner = judged.topic.map(|topic| match (topic.owner, addressee) {
            _ if is_of_employee => Owner::Admin,
            _ if judged.is_elsewhere || self.did_it_itself(Some(topic), addressee) => owner_of(self.ours),
            // Where nothing is left for the customer to do, this desk acts.
            _ if is_seller && addressee == Some(self.ours) && self.leaves_no_step(&judged, addressee) => {
                owner_of(self.ours)
            }
            (Owner::Kaspersky | Owner::Provider | Owner::Shop, Some(addressee)) => owner_of(addressee),
            (owner, _) => owner,
        });
        let missing = match judged.topic {
            // Whoever wrote a request with Keymend was asked for every field.
            Some(_) if mail.stated.get("Keymend-Layout").is_some() => {
                let names = mail.stated.get("Keymend-Missing").unwrap_or_default().split(", ");
                let fields: Vec<&FieldDef> = names.filter_map(FieldDef::from_name).collect();
                decisive(&fields, |_| false, self.ours, judged.is_sure)
            }
            // Of what they bought an employee knows nothing.
            Some(_) if is_of_employee => Vec::new(),
            Some(topic) => {
                let is_own = self.did_it_itself(Some(topic), addressee);
                self.missing(topic, mail, explanation, &judged, masked, is_own)
            }
            None => Vec::new(),
        };
        let missing = self.missing_of_all(missing, &troubles, mail, explanation, masked);
        let mut urgent_because = urgent(&judged, &masked.words);
        let is_fraud = is_fraud(&judged);
        if is_fraud {
            urgent_because.insert(0, UrgentReason::Fraud);
        }
        let beside = beside_the_matter(&judged, &troubles, &masked.words);
        let mut tried: Vec<String> = Vec::new();
        for sentence in told_as_tried(&masked.shown).into_iter().map(|sentence| clean_text_up_to(sentence, 300)) {
            // Whoever asks whether to do a thing has not done it.
            if tried.len() < MOST_TRIED && !tried.contains(&sentence) && !is_a_question(&sentence) {
                tried.push(sentence);
            }
        }
        let mut facts: Vec<String> = Vec::new();
        for fact in judged.facts.iter().map(|fact| mask_codes(fact)) {
            if facts.len() < MOST_FACTS && !facts.contains(&fact) {
                facts.push(fact);
            }
        }
        let mut notes: Vec<String> = exposed.iter().map(|secret| self.tongue.say(secret.note())).collect();
        let not_read = language.filter(|_| !is_read && judged.verdict == DeskVerdict::NotRecognised);
        notes.extend(not_read.map(|code| self.tongue.say(said::language_not_read(called_language(code)))));
        notes.extend(is_of_employee.then(|| self.tongue.say(said::of_an_employee())));
        if !beside.is_empty() {
            notes.push(self.tongue.say(said::beside(matters_in_words(&beside, &self.tongue))));
        }
        notes.extend(mail.notes.iter().map(|note| self.tongue.say(note)));
        let unknown =
            find_error_codes(&masked.words).into_iter().filter(|(_, code)| explanation.unknown_codes.contains(code));
        notes.extend(unknown.map(|(_, code)| self.tongue.say(crate::say::report::unknown_code(code.to_string()))));
        notes.extend(judged.is_of_a_program.then(|| self.tongue.say(said::sent_by_a_program())));
        notes.extend(judged.is_elsewhere.then(|| self.tongue.say(said::of_another_service())));
        notes.extend(judged.is_log.then(|| self.tongue.say(said::is_a_log())));
        notes.extend((cases.len() > 1).then(|| self.tongue.say(said::several_of_one(cases.len()))));
        let codes = desk_codes(codes, &self.tongue, self.answering_in(language));
        // Of several the customer is answered for the one that decides.
        let mut of_service: Vec<String> = codes.iter().find_map(|code| code.answer.clone()).into_iter().collect();
        // A subscription that was ended by a change of plan is not ordered again.
        let is_of_plan = codes.iter().any(|code| code.is_ended) && tells_of_a_changed_plan(&masked.words);
        if is_of_plan && self.ours == Addressee::Provider {
            of_service = vec![self.answering_in(language).say(said::kss_answer("plan"))];
        }
        let has_answer = !judged.is_of_the_house;
        // A colleague gets the words for the customer, and is none.
        let is_of_staff = mail.is_internal || !of_service.is_empty() && names_a_subscriber(&masked.words);
        let is_told_codes = mail.is_internal && !of_service.is_empty() && mail.answers_to() == mail.from;
        let for_a_customer = is_told_codes || is_of_staff && asks_for_a_customer(mail);
        let codes = codes.into_iter().map(|code| if has_answer { code } else { code.for_the_desk_alone() });
        notes.extend(codes.flat_map(|code| code.lines(&self.tongue)));
        // Such a code says what is wrong at the provider: no step of the customer's and no question is of use.
        // Nor is any of use to somebody who writes that it works again.
        let is_well = judged.is_well;
        let is_answered = is_well || judged.is_elsewhere || !of_service.is_empty();
        let mut steps: Vec<&Step> = if is_answered { Vec::new() } else { self.steps_for_customer(&judged, addressee) };
        if is_of_employee {
            // The others cost money, or are for whoever manages the licence.
            steps.retain(|step| step.asks.contains(&Addressee::Admin));
        }
        let sold_by = sold_by(sheet);
        let is_of_seller = matches!(self.ours, Addressee::Provider | Addressee::Shop) && !is_answered;
        let answered = troubles.iter().filter(|_| !is_answered).filter_map(|trouble| {
            let addressee = trouble.judged.topic?.form.as_ref().map(|form| form.addressee_on(sheet).addressee);
            let steps = self.steps_for_customer(&trouble.judged, addressee);
            Some(AnsweredTrouble { topic: trouble.judged.topic?, device: trouble.device.clone(), steps })
        });
        let is_paid_already = asks_to_pay_again(&judged, &masked.words);
        // An answer stands in the conversation that it goes on.
        let is_of_today = mail.references.is_empty() && mail.quoted_words().is_none() && !mail.is_internal;
        let refers_back = is_of_today && !is_answered && !is_fraud && refers_to_an_earlier_case(&masked.words);
        let answers = match is_answered || is_fraud || judged.is_of_the_house {
            true => Vec::new(),
            false => answers(
                (judged.topic, &judged.sheet),
                &masked.words,
                (self.ours, addressee),
                is_of_employee,
                is_paid_already,
            ),
        };
        let answering = Answering {
            topic: judged.topic,
            troubles: answered.collect(),
            is_sure: judged.is_sure,
            steps: &steps,
            addressee: addressee.filter(|_| !is_answered),
            ours: self.ours,
            sold_by,
            leaves_out: is_of_seller && judged.steps.iter().any(|step| means_desk(&step.asks, self.ours, sold_by)),
            is_paid_already,
            answers: &answers,
            is_of_employee,
            is_fraud,
            beside: &beside,
            asks_for_earlier: refers_back && named_cases(&masked.words).is_empty(),
            missing: if is_answered { &[] } else { &missing },
            exposed: &exposed,
            of_service: &of_service,
            desk: &self.desk,
            is_well,
            only_thanks: judged.only_thanks,
            asks_for_news: judged.asks_for_news,
            is_elsewhere: judged.is_elsewhere,
        };
        let waits_for_none = judged.is_of_a_program || judged.is_of_the_house;
        notes.extend((refers_back && !waits_for_none).then(|| self.tongue.say(said::refers_back())));
        let reply = if waits_for_none { None } else { self.reply(mail, language, &answering) };
        let reply = reply.map(|(reply, open)| match for_a_customer {
            true => (DraftReply { to: None, ..reply }, open),
            false => (reply, open),
        });
        if reply.is_some() {
            let is_lost = mail.notes.contains(&sender_lost(mail.name.as_deref()));
            let of_draft = not_read.map(|_| said::draft_asks_for_screen()).into_iter();
            let of_draft = of_draft.chain(is_of_employee.then(said::draft_buys_nothing));
            let of_draft = of_draft.chain(for_a_customer.then(said::asked_for_a_customer));
            let of_draft = of_draft.chain((is_lost && !for_a_customer).then(said::draft_without_recipient));
            notes.extend(of_draft.chain(self.not_in_their_language(language)).map(|note| self.tongue.say(note)));
        }
        // A code of the service says by itself what the desk does.
        let is_to_act = is_seller && addressee == Some(self.ours) && !is_answered && !is_fraud && !is_of_employee;
        let matter = DeskMatter {
            verdict: judged.verdict,
            topic: judged.topic.map(|topic| topic.id.clone()),
            code: judged.topic.map(|topic| topic.code.clone()),
            title: judged.topic.map(|topic| topic.title.clone()),
            score: rounded(judged.score),
            proof: judged.proof,
            others: judged.others,
            product: self.product(mail, sheet).filter(|_| !judged.is_of_the_house),
            owner,
            addressee,
            ours: addressee == Some(self.ours),
            desk_does: judged.topic.filter(|_| is_to_act).map(|topic| self.does(topic)),
            desk: Some(self.ours),
            missing,
            told: self.told(mail, explanation, &judged.sheet, masked),
            facts,
            stated_topic: judged.stated_topic,
            draft: reply.as_ref().map(|(reply, _)| reply.body.clone()),
            draft_language: reply.as_ref().map(|_| self.answering_in(language).language().code().to_owned()),
        };
        let message = DeskMessage {
            language: language.map(str::to_owned),
            matter,
            urgent: !urgent_because.is_empty(),
            urgent_because,
            exposed,
            tried,
            words: shown(between.as_deref().unwrap_or(&masked.shown)),
            quoted_lines: mail.text.quoted_lines as u64,
            signature_lines: mail.text.signature_lines as u64,
            by_keymend: mail.is_stated_by_keymend || bundle.is_some(),
            keymend_id: mail.stated.get("Keymend-Id").map(str::to_owned),
            bundle,
            notes,
            cases,
            ..self.with_head(DeskMessage::blank(&raw.id), mail)
        };
        let subject = message
            .subject
            .as_deref()
            .filter(|_| !is_read && !self.tells_numbers)
            .map(|subject| MaskedWords::with_every_number(subject).shown);
        let message = DeskMessage { subject: subject.or(message.subject.clone()), ..message };
        (message, reply)
    }

    /// That a draft is in the desk's own language, because there are no texts in that of the message, or nobody knows which it is.
    fn not_in_their_language(&self, language: Option<&str>) -> Option<Message> {
        let own = self.tongue.own_name();
        match language {
            Some(code) if self.speaks(code) => None,
            Some(code) => Some(said::draft_other_language(own, called_language(code))),
            None => Some(said::draft_language_unknown(own)),
        }
    }

    /// Whether there are texts in a language.
    fn speaks(&self, code: &str) -> bool {
        self.answers.iter().any(|(language, _)| language.code() == code)
    }

    /// In which language somebody is answered: that of the message where Keymend speaks it, else the desk's own.
    fn answering_in(&self, language: Option<&str>) -> &Tongue {
        match self.answers.iter().find(|(known, _)| Some(known.code()) == language) {
            Some((language, read)) => read.get_or_init(|| Tongue::new(*language)),
            None => &self.tongue,
        }
    }

    /// The draft of an answer, in the language of the message where Keymend speaks it.
    fn reply(
        &self,
        mail: &IncomingMail,
        language: Option<&str>,
        answering: &Answering<'_>,
    ) -> Option<(DraftReply, OpenDraft)> {
        let tongue = self.answering_in(language);
        // Nobody sends it unseen in a language that its reader may not know.
        let notice = [said::draft_notice()].into_iter().chain(self.not_in_their_language(language));
        let notice = notice.map(|line| self.tongue.say(line)).collect::<Vec<_>>().join(" ");
        let earlier = answering
            .asks_for_earlier
            .then(|| (tongue.say(said::draft_earlier()), tongue.say(said::draft_earlier_known())));
        let open = OpenDraft { view: answering.view(tongue), asked: answering.questions(tongue), notice, earlier };
        let reply = DraftReply {
            to: mail.answers_to(),
            subject: mail.answer_subject(),
            in_reply_to: mail.answered_id().map(str::to_owned),
            references: mail.answer_references(),
            // A template was tried when it was read.
            body: open.body(&self.template, &[], false)?,
            mark: String::new(),
        };
        Some((reply, open))
    }

    /// What a customer of a provider means in whose app the code fails, or who misses one, since their plan was changed: that makes a
    /// new code, and the old one stops working. `first` is what their words name, if anything.
    fn of_changed_plan(
        &self,
        first: Option<&Recognition<'_>>,
        explanation: &Explanation<'_>,
        sheet: &Sheet,
    ) -> Option<&Topic> {
        let is = |fact, flag| sheet.value(fact) == Some(&Value::Flag(flag));
        let is_of_others = matches!(sheet.value(FactId::PurchaseChannel), Some(Value::Choice(channel)) if *channel != self.ours.name());
        if self.ours != Addressee::Provider || is_of_others || !tells_of_a_changed_plan(&explanation.text) {
            return None;
        }
        let topic = self.catalogue.topics().iter().find(|topic| topic.is_of_a_plan())?;
        let is_shown = first.is_some_and(|first| topic.shows_as.contains(&first.topic.id));
        let is_dead = is(FactId::LicenseBlocked, true) || is(FactId::CodeAtHand, false);
        // Another cause that the words name for sure is one.
        let gives_way = first.is_none_or(|first| {
            let is_weak = first.score < SURE_OF_A_NOTE || first.topic.owner == Owner::Provider;
            first.topic.question.is_none() && !first.certain && is_weak
        });
        let fails = || tells_of_a_dead_code(&explanation.text, fails_in_words(&explanation.text));
        (is_shown || is_dead || gives_way && fails()).then_some(topic)
    }

    /// What this desk does about a topic, in the language of the agent.
    fn does(&self, topic: &Topic) -> String {
        let is_of_provider = topic.form.as_ref().is_some_and(|form| form.addressee == Addressee::Provider);
        // A shop runs no subscription of a provider's.
        let may_do = self.ours == Addressee::Provider || !is_of_provider && !topic.is_of_a_plan();
        self.tongue.say(said::does_what(topic.seller_does.as_deref().filter(|_| may_do).unwrap_or("order")))
    }

    /// Whether a message is about a change that this desk, a provider's, made itself: then it acts, and the customer waits.
    fn did_it_itself(&self, topic: Option<&Topic>, addressee: Option<Addressee>) -> bool {
        let is_ours = addressee == Some(self.ours) && self.ours == Addressee::Provider;
        is_ours && topic.is_some_and(Topic::is_of_a_plan)
    }

    /// Whether a topic may be named to an agent: in a language that Keymend does not speak, words are heard too little to name one
    /// for which no fact speaks.
    fn may_name(&self, found: &Recognition<'_>, explanation: &Explanation<'_>, sheet: &Sheet) -> bool {
        let context = Context { sheet, now: explanation.now, reported: Truth::Unknown };
        if found.certain {
            return true;
        }
        // That a plan was changed is known by words for a plan alone.
        if found.topic.is_of_a_plan() && !tells_of_a_changed_plan(&explanation.text) {
            return false;
        }
        let speaks_for = || !found.topic.when.speaking(&context).is_empty();
        match explanation.language {
            Some(code) if self.speaks(code) => true,
            Some(_) => found.score >= SURE_OF_A_NOTE && speaks_for(),
            None => explanation.is_confident() || speaks_for(),
        }
    }

    /// Whether somebody writes of the computer of a company or a school whose administrator looks after the licence, and is none
    /// themselves: they have nothing to buy.
    fn is_of_an_employee(&self, judged: &MessageMatter<'_>, words: &str) -> bool {
        let is_managed = judged.sheet.value(FactId::LicenseManaged) == Some(&Value::Flag(true))
            || judged
                .topic
                .is_some_and(|topic| topic.owner == Owner::Admin && topic.when.mentions(FactId::LicenseManaged));
        let is_of_words = judged.proof.is_none_or(|proof| proof != DeskProof::Machine);
        let is_of_licence = judged.topic.is_some_and(|topic| topic.dismissal.is_none()) && !is_fraud(judged);
        self.ours != Addressee::Admin
            && is_managed
            && is_of_words
            && is_of_licence
            && !holds_word_of(words, "is-administrator")
    }

    /// Whether this desk is, as far as anybody says, the one that sold the licence and has to act: whoever writes to the desk of a
    /// provider or a shop means that one.
    fn is_seller_of(&self, by_form: Option<Addressee>, judged: &MessageMatter<'_>, words: &str) -> bool {
        let sold_by = sold_by(&judged.sheet);
        let is_seller = matches!(self.ours, Addressee::Provider | Addressee::Shop);
        let is_asked = || judged.steps.iter().any(|step| step.asks.contains(&self.ours));
        let is_sellers = matches!(by_form, Some(Addressee::Provider | Addressee::Shop));
        let is_sold_here = match sold_by {
            Some(channel) => channel == self.ours.name(),
            // A shop is named, or the country in which it stands.
            None => !bought_elsewhere(&unwrapped(words)) && countries(words).bought_in("en").is_none(),
        };
        is_seller && is_sold_here && (is_sellers || is_asked())
    }

    /// The steps that a customer can do: none in which they would only ask the desk that writes to them, nor, where it is the
    /// provider's own case, one for whoever has no provider.
    fn steps_for_customer<'a>(&self, judged: &MessageMatter<'a>, addressee: Option<Addressee>) -> Vec<&'a Step> {
        if self.did_it_itself(judged.topic, addressee) {
            return Vec::new();
        }
        let is_ours = addressee == Some(self.ours) && self.ours == Addressee::Provider;
        let context = Context { sheet: &judged.sheet, now: self.now.to_utc(), reported: Truth::Unknown };
        let has_provider = (FactId::SubscriptionProviderManaged, Value::Flag(true));
        let is_of_others = |step: &Step| step.is_of_others_if(&context, has_provider.0, &has_provider.1);
        let sold_by = sold_by(&judged.sheet);
        // What this desk sold and has to set right takes nobody to Kaspersky.
        let is_own = addressee == Some(self.ours) && sold_by == Some(self.ours.name());
        // Nor does it ask anybody whether they paid it.
        let is_asked = |step: &Step| {
            means_desk(&step.asks, self.ours, sold_by)
                || is_own && (step.asks.contains(&Addressee::Kaspersky) || step.finds == Some(FactId::PurchasePaid))
        };
        let fits = |step: &&Step| !(is_asked(step) || is_ours && is_of_others(step));
        judged.steps.iter().copied().filter(fits).collect()
    }

    /// Whether every step is one in which the customer would only turn to this desk.
    fn leaves_no_step(&self, judged: &MessageMatter<'_>, addressee: Option<Addressee>) -> bool {
        !judged.steps.is_empty() && self.steps_for_customer(judged, addressee).is_empty()
    }

    /// The fields that would decide a case and that a message does not have, by their names.
    fn missing(
        &self,
        topic: &Topic,
        mail: &IncomingMail,
        explanation: &Explanation<'_>,
        judged: &MessageMatter<'_>,
        masked: &MaskedWords,
        is_own: bool,
    ) -> Vec<String> {
        let Some(form) = &topic.form else { return Vec::new() };
        let (today, is_of_a_state) = (self.clock(mail).date_naive(), topic.background);
        let told = ToldFields { mail, sheet: &judged.sheet, masked, explanation, today, is_of_a_state };
        // What the desk did itself it knows, once it knows whose it was.
        let fields: Vec<&FieldDef> = if is_own {
            FieldDef::all().filter(|field| field.role == Some(FieldRole::AlwaysFor(self.ours))).collect()
        } else {
            form.fields.iter().filter_map(|name| FieldDef::from_name(name)).collect()
        };
        decisive(&fields, |field| told.has(field), self.ours, judged.is_sure)
    }

    /// The fields of forms that a message fills and that a customer may be asked for, by their names.
    fn told(
        &self,
        mail: &IncomingMail,
        explanation: &Explanation<'_>,
        sheet: &Sheet,
        masked: &MaskedWords,
    ) -> Vec<String> {
        let today = self.clock(mail).date_naive();
        let told = ToldFields { mail, sheet, masked, explanation, today, is_of_a_state: false };
        let may_be_asked = |field: &&FieldDef| match field.source {
            FieldSource::Facts(facts) => facts.contains(&FactId::ProductName),
            FieldSource::Number(_) | FieldSource::Country(_) | FieldSource::Reinstalled | FieldSource::Told(_) => true,
            FieldSource::Person => field.is_secret(),
            FieldSource::Finding | FieldSource::Words | FieldSource::Tried => false,
        };
        FieldDef::all()
            .filter(may_be_asked)
            .filter(|field| told.has(field))
            .map(|field| field.name.to_owned())
            .collect()
    }

    /// Asks in a message's draft for nothing that earlier ones of its case told, and names the earlier one to which it refers.
    pub(super) fn ask_less(
        &self,
        message: &mut DeskMessage,
        reply: Option<&mut DraftReply>,
        open: Option<&OpenDraft>,
        belonging: &Belonging,
    ) {
        let told = belonging.told.as_slice();
        let is_told = |name: &String| told.contains(&name.as_str());
        let is_linked = self.link(message, belonging);
        if !is_linked && !message.matter.missing.iter().any(is_told) {
            return;
        }
        message.matter.missing.retain(|name| !is_told(name));
        let body = open.and_then(|open| open.body(&self.template, told, is_linked));
        if let (Some(body), Some(reply)) = (body, reply.filter(|_| message.matter.draft.is_some())) {
            reply.body.clone_from(&body);
            message.matter.draft = Some(body);
        }
    }

    /// Names the earlier message to which one refers, where it is known; gives whether it is.
    fn link(&self, message: &mut DeskMessage, belonging: &Belonging) -> bool {
        let asked = self.tongue.say(said::refers_back());
        let Some(note) = message.notes.iter_mut().find(|note| **note == asked) else { return false };
        let Some(earlier) = belonging.same_as.iter().find(|same| same.by != SameBy::Message) else { return false };
        let topic = belonging.topics.get(&earlier.id).and_then(|topic| self.catalogue.find(topic));
        *note = self.tongue.say(match topic {
            Some(topic) => said::refers_to_titled(earlier.id.as_str(), topic.title.as_str()),
            None => said::refers_to(earlier.id.as_str()),
        });
        true
    }

    /// What may be noted about the draft of a message in a language: without the draft that says nothing.
    pub(super) fn notes_of_a_draft(&self, language: Option<&str>) -> Vec<String> {
        let notes = self.not_in_their_language(language).into_iter().chain([
            said::asked_for_a_customer(),
            said::draft_asks_for_screen(),
            said::draft_buys_nothing(),
            said::draft_without_recipient(),
        ]);
        notes.map(|note| self.tongue.say(note)).collect()
    }

    /// What is missing of one trouble, and of all that are told besides.
    fn missing_of_all(
        &self,
        mut missing: Vec<String>,
        troubles: &[OneTrouble<'_>],
        mail: &IncomingMail,
        explanation: &Explanation<'_>,
        masked: &MaskedWords,
    ) -> Vec<String> {
        for (topic, trouble) in troubles.iter().filter_map(|trouble| Some((trouble.judged.topic?, trouble))) {
            for name in self.missing(topic, mail, explanation, &trouble.judged, masked, false) {
                if missing.len() < MOST_MISSING && !missing.contains(&name) {
                    missing.push(name);
                }
            }
        }
        missing
    }

    /// A message with what its head says: by this an agent finds it again, also where nothing else of it can be read.
    fn with_head(&self, message: DeskMessage, mail: &IncomingMail) -> DeskMessage {
        let subject = MaskedWords::new(&mail.subject, self.tells_numbers).shown;
        DeskMessage {
            message_id: mail.message_id.clone(),
            from: mail.from.clone(),
            subject: Some(subject).filter(|subject| !subject.is_empty()),
            sent: mail.sent.map(|sent| sent.to_rfc3339_opts(SecondsFormat::Secs, true)),
            ..message
        }
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

/// What is told of the files of a message that were not read, or not whole.
fn not_read_notes(files: &EnclosedFiles) -> Vec<Message> {
    let of_portions = files.portions.iter().flat_map(|portion| &portion.reading.not_read);
    let of_portions = of_portions.map(|note| said::file_not_read(note.advice.clone(), note.source.as_str()));
    let mut notes: Vec<Message> = of_portions.take(MOST_NOT_READ).collect();
    if !files.passed_over.is_empty() {
        notes.push(said::files_passed_over(files.passed_over.len(), some_names(&files.passed_over)));
    }
    notes
}

fn named(topic: &Topic, score: f64) -> DeskOther {
    DeskOther { topic: topic.id.clone(), title: topic.title.clone(), score: rounded(score) }
}

/// Whether a topic is something that fails, or money that went wrong.
fn is_a_trouble(topic: &Topic) -> bool {
    let fails = topic.is_trouble() && topic.question.is_none();
    fails || topic.dismissal == Some(Dismissal::Payment)
}

/// Whether what a mail in a conversation says today names a topic by itself.
fn tells_of_today(alone: &Explanation<'_>) -> bool {
    let is_named = || {
        let first = alone.recognised.first();
        first.is_some_and(|first| first.certain || first.score >= SURE_OF_TODAY && names_a_licence(&alone.text))
    };
    alone.verdict == ExplanationVerdict::Recognised && (alone.is_confident() || is_named())
}

/// Whether a colleague asks what to answer a customer.
fn asks_for_a_customer(mail: &IncomingMail) -> bool {
    holds_word_of(mail.own_words(), "what-to-answer")
}

/// Whether words ask something.
fn asks_something(words: &str) -> bool {
    const CLOSING: [char; 7] = ['"', '”', '»', ')', '\'', '’', '」'];
    words.split_whitespace().any(|word| {
        let is_address = word.contains("://");
        !is_address && word.trim_end_matches(CLOSING).ends_with(['?', '？'])
            || word.contains("か。")
            || word.contains("？")
    })
}

/// Whether some words speak of a licence, of Kaspersky, or of something that fails.
fn names_a_matter(words: &str) -> bool {
    names_a_licence(words) || holds_word_of(words, "kaspersky") || fails_in_words(words)
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

/// Words whose lines were broken within a sentence, each such in one line.
fn unwrapped(words: &str) -> String {
    let mut whole = String::with_capacity(words.len());
    for line in words.lines() {
        let goes_on = line.starts_with(char::is_lowercase) && !whole.is_empty();
        whole.push(if goes_on { ' ' } else { '\n' });
        whole.push_str(line.trim_end());
    }
    whole
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

/// Why a message should not wait, by what is known of the licence and the purchase, and by what it says of the protection.
fn urgent(judged: &MessageMatter<'_>, words: &str) -> Vec<UrgentReason> {
    let sheet = &judged.sheet;
    let is = |fact| sheet.value(fact) == Some(&Value::Flag(true));
    if judged.is_well {
        return Vec::new();
    }
    let is_recognised = judged.verdict == DeskVerdict::Recognised;
    // A licence with days left protects, whatever is said of its end.
    let runs = matches!(sheet.value(FactId::LicenseDaysLeft), Some(Value::Count(1..)));
    let status = sheet.value(FactId::LicenseStatus);
    let ended = matches!(status, Some(Value::Choice("expired" | "not-valid" | "absent")));
    let ended = !runs && (ended || is(FactId::LicenseReportedExpired));
    let is_off = holds_word_of(words, "protection-off");
    let mut reasons = Vec::new();
    // What has expired and still protects is in its grace period.
    let is_of_grace = judged.topic.is_some_and(|topic| is_in_grace(topic, sheet)) || status_of_grace(sheet);
    let protects = is_of_grace || holds_word_of(words, "protection-on");
    let ended = ended && !protects;
    if is_off && !says_that_all_is_well(words) || is_recognised && (ended || is(FactId::LicenseBlocked)) {
        reasons.push(UrgentReason::Unprotected);
    }
    let paid = is(FactId::PurchasePaid) || sheet.value(FactId::SubscriptionChargedAt).is_some();
    // Whoever wants their money back waits for no licence.
    let is_refund = judged.topic.is_some_and(|topic| topic.dismissal == Some(Dismissal::Payment));
    // Nor does whoever has what they paid for, and asks about it.
    let is_state = |topic: &Topic| topic.severity == Severity::Info && !topic.when.mentions(FactId::SubscriptionStatus);
    let has_it = judged.topic.is_some_and(is_state);
    if is_recognised && paid && !is_refund && !has_it {
        reasons.push(UrgentReason::PaidAndWaiting);
    }
    reasons
}

/// Where somebody bought the licence, as far as they say.
fn sold_by(sheet: &Sheet) -> Option<&'static str> {
    match sheet.value(FactId::PurchaseChannel) {
        Some(Value::Choice(channel)) if *channel != "unknown" => Some(*channel),
        _ => None,
    }
}

/// Whether somebody paid, and asks whether to pay again or fears it. A payment that failed, or one that is wanted back, is none.
fn asks_to_pay_again(judged: &MessageMatter<'_>, words: &str) -> bool {
    let sheet = &judged.sheet;
    let paid = sheet.value(FactId::PurchasePaid) == Some(&Value::Flag(true))
        || sheet.value(FactId::SubscriptionChargedAt).is_some();
    let is_back = sheet.value(FactId::PurchaseComplaint).is_some();
    let failed = judged.topic.is_some_and(|topic| {
        topic.when.mentions(FactId::AttemptFailed) && topic.when.mentions(FactId::SubscriptionAutoRenews)
    });
    paid && !is_back && !failed && !judged.is_well && may_have_to_pay_again(words)
}

/// Whether somebody tells of a fraud in the name of Kaspersky or of the desk's house.
fn is_fraud(judged: &MessageMatter<'_>) -> bool {
    judged.topic.is_some_and(is_of_fraud) && judged.verdict == DeskVerdict::Recognised
}

fn is_of_fraud(topic: &Topic) -> bool {
    topic.is_trouble() && topic.when.mentions(FactId::PurchaseComplaint)
}

/// What a message asks of bills and payments besides what is answered.
fn beside_the_matter(judged: &MessageMatter<'_>, troubles: &[OneTrouble<'_>], words: &str) -> Vec<BesideMatter> {
    let topics = judged.topic.into_iter().chain(troubles.iter().filter_map(|trouble| trouble.judged.topic));
    let is_of_money = |topic: &Topic| topic.dismissal == Some(Dismissal::Payment);
    let is_of_bills = |topic: &Topic| topic.question.as_deref() == Some("invoice");
    let (mut of_money, mut of_bills) = (false, false);
    topics.for_each(|topic| (of_money, of_bills) = (of_money || is_of_money(topic), of_bills || is_of_bills(topic)));
    let is_open = judged.topic.is_some_and(|topic| topic.dismissal != Some(Dismissal::OtherMatter))
        && !(judged.is_well
            || judged.is_of_a_program
            || judged.is_of_the_house
            || judged.is_elsewhere
            || is_fraud(judged));
    let mut asked = if is_open { asked_of_bills(words) } else { Vec::new() };
    asked.retain(|matter| match matter {
        BesideMatter::ChargedTwice => !of_money,
        BesideMatter::Bill => !of_bills,
        BesideMatter::BillAddress => true,
    });
    asked
}

/// Whether a subscription goes on for some days behind its end.
fn status_of_grace(sheet: &Sheet) -> bool {
    sheet.value(FactId::SubscriptionStatus) == Some(&Value::Choice("grace"))
}

/// The fields among some that decide a case at a desk, by their names: which problem it is, on what, whose, and what only the
/// customer knows. How they are reached is known, and a state of the licence or a version decides nothing before that.
fn decisive(fields: &[&FieldDef], is_told: impl Fn(&FieldDef) -> bool, ours: Addressee, is_sure: bool) -> Vec<String> {
    let is_seller = matches!(ours, Addressee::Provider | Addressee::Shop);
    // By its own number a desk finds what it sold, and for how many devices.
    let has_own_number = fields.iter().any(|field| field.role == Some(FieldRole::AlwaysFor(ours)));
    let lacks_number = fields.iter().any(|field| matches!(field.source, FieldSource::Number(_)) && !is_told(field));
    let decides = |field: &FieldDef| match field.source {
        FieldSource::Facts(facts) => {
            facts.contains(&FactId::ProductName) || !is_sure && facts.contains(&FactId::AttemptMessage)
        }
        // A seller knows their own name.
        _ if is_seller && matches!(field.role, Some(FieldRole::NameOf(_))) => false,
        FieldSource::Number(GivenNumber::Order) => !has_own_number,
        FieldSource::Number(GivenNumber::Customer) | FieldSource::Country(_) | FieldSource::Reinstalled => true,
        // An order is found by its number; the day helps where there is none.
        FieldSource::Told(facts) if facts.contains(&FactId::PurchasePaidAt) => lacks_number,
        FieldSource::Told(_) => !has_own_number,
        FieldSource::Person => field.privacy == FieldPrivacy::Secret,
        FieldSource::Finding | FieldSource::Words | FieldSource::Tried => false,
    };
    let mut missing: Vec<&FieldDef> = Vec::new();
    for field in fields.iter().filter(|field| decides(field) && !is_told(field)) {
        // One code and one day are enough to find a case.
        let is_alike = |other: &&FieldDef| {
            field.is_secret() && other.is_secret() || field.shape == FieldShape::Date && other.shape == FieldShape::Date
        };
        if missing.len() < MOST_MISSING && !missing.iter().any(is_alike) {
            missing.push(field);
        }
    }
    missing.into_iter().map(|field| field.name.to_owned()).collect()
}

/// What a message tells of the fields of a form.
struct ToldFields<'m> {
    mail: &'m IncomingMail,
    sheet: &'m Sheet,
    masked: &'m MaskedWords,
    explanation: &'m Explanation<'m>,
    today: NaiveDate,
    /// Whether it is about a state of the licence on which nothing need have failed.
    is_of_a_state: bool,
}

impl ToldFields<'_> {
    /// Whether it has what a field holds.
    fn has(&self, field: &FieldDef) -> bool {
        let words = self.masked.words.as_str();
        let knows = |facts: &[FactId]| facts.iter().any(|fact| self.sheet.get(*fact).is_some());
        let has_number = || self.masked.has(PrivateKind::Subscriber);
        field.desk_label.is_some_and(|label| self.mail.stated.get(label).is_some())
            || match field.source {
                FieldSource::Finding | FieldSource::Words => true,
                FieldSource::Facts(facts) if facts.contains(&FactId::AttemptMessage) => {
                    knows(facts)
                        || self.quotes_the_screen()
                        || says_what_is_shown(words)
                        || self.mail.answers_what_is_shown()
                }
                FieldSource::Facts(facts) => knows(facts),
                FieldSource::Told(facts) => {
                    let is_day = field.shape == FieldShape::Date;
                    let is_count = facts.contains(&FactId::LicenseDevicesUsed);
                    knows(facts)
                        || is_day && past_day(words, self.today).is_some()
                        || is_count && holds_word_of(words, "only-one-device")
                }
                FieldSource::Tried => !told_as_tried(words).is_empty(),
                FieldSource::Reinstalled => !reinstalled(words).is_empty(),
                // A customer does not know apart what a desk calls an order, a contract or a customer.
                FieldSource::Number(kind) => {
                    given_number(words, kind).is_some() || has_number() || holds_word_of(words, "no-order-number")
                }
                FieldSource::Country(CountryOf::Purchase) => countries(words).bought_in("en").is_some(),
                FieldSource::Country(CountryOf::Use) => {
                    countries(words).used_in("en").is_some() || holds_word_of(words, "lives-at")
                }
                FieldSource::Person => self.has_no_such_code(field),
            }
            || match field.privacy {
                FieldPrivacy::Contact => self.mail.from.is_some(),
                FieldPrivacy::Secret => self.masked.has(PrivateKind::Code),
                FieldPrivacy::Told(Some(PrivateKind::Person)) => self.mail.name.is_some(),
                FieldPrivacy::Told(Some(PrivateKind::Mail)) => {
                    self.mail.from.is_some() || self.masked.has(PrivateKind::Mail)
                }
                FieldPrivacy::Told(Some(kind)) => self.masked.has(kind),
                FieldPrivacy::Told(None) | FieldPrivacy::Searched | FieldPrivacy::Typed => false,
            }
    }

    /// Whether it says that a code that a field asks for is not there.
    fn has_no_such_code(&self, field: &FieldDef) -> bool {
        let (code, is_there) = match field.name {
            "previous-code" => (FactId::CodePreviousAtHand, true),
            // Where nothing failed but the licence has ended, nobody is asked for a code that they do not speak of.
            "new-code" => (FactId::CodeAtHand, !self.is_of_a_state),
            _ => return false,
        };
        self.sheet.value(code).map_or(!is_there, |value| *value == Value::Flag(false))
    }

    /// Whether it says what the screen shows: word for word, or in a text or code that is known.
    fn quotes_the_screen(&self) -> bool {
        let is_known = self.explanation.recognised.first().is_some_and(|first| first.certain);
        self.explanation.quotes_the_screen || is_known || !find_error_codes(&self.masked.words).is_empty()
    }
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
        assert_eq!(message.matter.verdict, DeskVerdict::Recognised, "{message:#?}");
        assert_eq!(message.language.as_deref(), Some("en"));
        assert!(message.urgent_because.contains(&UrgentReason::PaidAndWaiting), "{message:#?}");
        assert!(!message.words.contains("20555123") && message.words.contains("5123"), "{}", message.words);
        assert!(message.tried.iter().any(|tried| tried.contains("restarted")), "{:?}", message.tried);
        assert!(
            !message.matter.facts.iter().any(|fact| fact.contains("iPhone") || fact.contains("iOS")),
            "{:?}",
            message.matter.facts
        );
        assert!(
            message.matter.draft.as_ref().is_some_and(|draft| draft.contains("Draft") && draft.contains("1. ")),
            "{:?}",
            message.matter.draft
        );
    }

    #[test]
    fn what_a_letter_states_is_its_own_word_and_evidence_outweighs_it() {
        let message =
            open("Hello\n\nKeymend-Layout: keymend.desk/1\nKeymend-Topic: license-expired\nKeymend-Language: de\n");
        assert_eq!(
            (message.matter.topic.as_deref(), message.matter.proof),
            (Some("license-expired"), Some(DeskProof::Stated))
        );
        assert_eq!(message.language.as_deref(), Some("de"));
        assert!(message.by_keymend);
    }

    #[test]
    fn a_swindle_that_is_handed_on_with_a_question_is_warned_of() {
        for (subject, own, mark) in [
            (
                "Fw: Invoice - is this you???",
                "I had this on Saturday, mine is green. Do I owe somebody 400 dollars?",
                "----- Original Message -----",
            ),
            (
                "WG: Rechnung - sind Sie das?",
                "Das kam am Samstag. Ist das von Ihnen? Ich bin 81.",
                "-----Ursprüngliche Nachricht-----",
            ),
            (
                "Fwd: Invoice",
                "Bonjour, j'ai reçu ceci samedi. Est-ce bien vous ?",
                "---------- Forwarded message ---------",
            ),
            ("RV: Invoice", "Hola, me llegó esto el sábado. ¿Son ustedes?", "---------- Forwarded message ---------"),
        ] {
            let mail = format!(
                "From: Dora <dora@example.org>\nTo: help@example.org\nSubject: {subject}\nContent-Type: text/plain; charset=utf-8\n\n{own}\n\n{mark}\nFrom: Kaspersky Renewal Dept <billing@renew.example.net>\nSubject: Invoice\n\nYour Kaspersky Total Security 3 YEAR plan has been auto-renewed. $399.99 will be debited within 24 hours. If you did NOT authorise this call our Refund Team NOW and keep your card ready. Our technician will connect to your computer.\n"
            );
            let message = open(&mail);
            assert_eq!(message.matter.topic.as_deref(), Some("swindle"), "{subject} {message:#?}");
            assert!(message.urgent_because.contains(&UrgentReason::Fraud), "{subject}");
        }
    }

    #[test]
    fn what_was_bought_elsewhere_is_nobodys_of_the_provider() {
        let owned = |text: &str| {
            open(&format!("From: a@example.org\nTo: b@example.org\nSubject: Kaspersky\nContent-Type: text/plain; charset=utf-8\n\n{text}\n")).matter
        };
        for (text, addressee) in [
            (
                "I paid two days ago on Kaspersky's own site, not through you, only the internet is yours. No code has come.",
                Addressee::Kaspersky,
            ),
            (
                "купила на сайте самого касперского не у вас, просто интернет у вас. деньги списали позавчера, письма с кодом нет",
                Addressee::Kaspersky,
            ),
            (
                "Seit gestern ist die Lizenz abgelaufen. Bei Ihnen gebucht ist nur DSL, das Kaspersky war eine Jahreslizenz aus der Schachtel.",
                Addressee::Kaspersky,
            ),
            ("Bought yesterday, the shop has taken the money, no code yet.", Addressee::Shop),
            ("Le code est refusé : il est pour une autre région. Je l'ai acheté en Suisse.", Addressee::Shop),
        ] {
            let matter = owned(text);
            assert!(!matter.ours && matter.addressee == Some(addressee), "{text} {matter:#?}");
        }
        let matter = owned(
            "Die Rechnung habe ich erst am Freitag bezahlt, ich lag im Krankenhaus (Hüfte, geht wieder). Kaspersky zahle ich ja\nbei Ihnen mit dem Internet. Seit Donnerstag steht da \"angehalten\" und der Schutz ist komplett aus. Muss ich was neu kaufen?",
        );
        assert!(matter.ours && matter.verdict == DeskVerdict::Recognised, "{matter:#?}");
    }

    #[test]
    fn a_clock_of_the_past_is_no_licence_in_order() {
        for text in [
            "Sempre que ligo o computador o relógio está em 2019 (acho que é a pilha), e o Kaspersky diz que há um problema com a licença. Quando acerto a hora à mão fica tudo verde até desligar. A licença é até agosto.",
            "Each time I start it the clock says 2019 and Kaspersky has a problem with the licence. Once I set the time all is green. The licence runs until August.",
            "Bei jedem Start steht die Uhr auf 2019, und Kaspersky meldet ein Problem mit der Lizenz. Stelle ich sie, ist alles grün. Die Lizenz läuft bis August.",
            "À chaque démarrage l'horloge est en 2019 et Kaspersky signale un problème de licence. Quand je règle l'heure, tout est vert.",
            "Cada vez que enciendo, el reloj está en 2019 y Kaspersky avisa de la licencia. Si pongo la hora, todo verde.",
        ] {
            let matter = open(&format!("From: a@example.org\nTo: b@example.org\nSubject: Kaspersky\nContent-Type: text/plain; charset=utf-8\n\n{text}\n")).matter;
            assert_eq!(matter.topic.as_deref(), Some("system-clock-wrong"), "{text}");
        }
    }

    #[test]
    fn a_message_that_says_nothing_is_not_understood_and_one_that_answers_is_read_from_below() {
        assert_eq!(open("Question about my licence").matter.verdict, DeskVerdict::NotRecognised);
        let answer = "From: a@example.org\nTo: b@example.org\nSubject: Re: ticket\n\nAny news?\n\nOn 3 Oct 2026 Eve <a@example.org> wrote:\n> The activation server says that the code has been used on too many devices.\n";
        let message = open(answer);
        assert!(message.from_quoted && message.matter.verdict == DeskVerdict::Recognised, "{message:#?}");
    }
}
