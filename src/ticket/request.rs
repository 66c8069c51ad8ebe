//! Fills the fields of a request; what nobody filled is named.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::addressee::{Recipient, decide};
use super::field::{
    Filled, Unfilled, is_own_word, known_values, known_without_asking, leave_out_lost, numbers_given, safe,
};
use super::proof::{FactValue, Proof};
use super::subject::{first_words, names_its_matter, title_of};
use super::wanted::{RequestError, Setting, Wanted, profile};
use crate::code::{ActivationCode, mask_codes};
use crate::config::Config;
use crate::diagnosis::Diagnosis;
use crate::facts::{FactId, KnownFact, Observation, PERSON, Sheet, Value};
use crate::language::{GivenNumber, Tongue, complains, is_said_lost, written_for};
use crate::redact::{Known, PrivateKind, Redactor, taken_kinds};
use crate::sellers::Providers;
use crate::text::{Sought, clean_text};
use crate::topics::{Addressee, Catalogue, FieldDef, FieldPrivacy, FieldRole, FieldSource, Form, Severity, Topic};

/// `keymend.request/1`: a request, ready for a template; private values are taken out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Request {
    /// Always `keymend.request/1`.
    #[schemars(extend("const" = "keymend.request/1"))]
    pub schema: String,
    /// The topic's id.
    pub topic: String,
    /// The topic's code.
    pub code: String,
    /// The failure in one line.
    pub title: String,
    /// Who receives it, and why they.
    pub recipient: Recipient,
    /// The template's name.
    pub template: String,
    /// The language in which it is written.
    pub language: String,
    /// When it was written (UTC).
    pub date: String,
    /// The fields with a text, in the order of the field table.
    pub fields: Vec<Filled>,
    /// The fields that are wanted and nobody filled.
    pub missing: Vec<Unfilled>,
    /// What proves the finding.
    pub proofs: Vec<Proof>,
    /// What the person should attach.
    pub attach: Vec<String>,
    /// Whether it is written for somebody else, such as a customer.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub on_behalf: bool,
    /// The same for the person, who reads another language than the addressee.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub beside: Option<Beside>,
}

/// What a letter says in the language of whoever writes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Beside {
    /// Their language.
    pub language: String,
    /// The failure in one line.
    pub title: String,
    /// What to attach.
    pub attach: Vec<String>,
}

/// Everything that a request is filled from.
pub struct Sources<'a> {
    /// The topics.
    pub catalogue: &'a Catalogue,
    /// What was found.
    pub diagnosis: &'a Diagnosis<'a>,
    /// The person's settings.
    pub config: &'a Config,
    /// The directory of providers and shops.
    pub providers: &'a Providers,
}

/// Digits by which somebody is found, at least.
const FEWEST_DIGITS: usize = 4;

/// Whether a field says who a customer is: how they are reached, or by which number they are found.
fn is_of_customer(name: &str) -> bool {
    FieldDef::from_name(name).is_some_and(|field| {
        let is_address = matches!(
            field.privacy,
            FieldPrivacy::Contact
                | FieldPrivacy::Told(Some(PrivateKind::Mail | PrivateKind::Subscriber | PrivateKind::Telephone))
        );
        is_address || matches!(field.source, FieldSource::Number(_))
    })
}

impl Request {
    /// Whether a text stands in what identifies a customer; signs between the digits of a number do not count.
    pub(super) fn identifies_by(&self, text: &str) -> bool {
        let bare = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase();
        let (sought, number) = (Sought::new(text), bare(text));
        let is_number = number.chars().filter(char::is_ascii_digit).count() >= FEWEST_DIGITS;
        self.fields.iter().filter(|filled| is_of_customer(&filled.name)).any(|filled| {
            let value = filled.value.as_str();
            sought.is_in(value) || is_number && bare(value).contains(&number)
        })
    }

    /// Fills a request about the topic that is wanted, or else about the top finding.
    ///
    /// A setting outweighs the profile, and that what a fact says. Secret fields are masked whatever they
    /// hold, unless they are revealed; names of the machine and the person stay only in their own fields.
    ///
    /// # Errors
    /// There is nothing to write about, or nobody to write to.
    pub fn new(from: &Sources<'_>, wanted: &Wanted<'_>, redactor: &mut Redactor) -> Result<Request, RequestError> {
        let general = from.catalogue.general();
        let topic = match wanted.topic {
            Some(name) => {
                from.catalogue.find_or_suggest(name).map_err(|told| RequestError::UnknownTopic(Box::new(told)))?
            }
            // Anybody may write, whatever was found; what is no problem is no subject either.
            None => subject(from.diagnosis).or(general).ok_or(RequestError::NothingFound)?,
        };
        let form = topic.form.as_ref().or_else(|| general?.form.as_ref());
        let whole = &from.diagnosis.sheet;
        let told = of_told_device(whole);
        let (sheet, is_told) = (told.as_ref().unwrap_or(whole), told.is_some());
        let name = wanted.provider.or(from.config.provider.as_deref());
        let recipient = decide(form, wanted.to, sheet, name, from.providers)
            .ok_or_else(|| RequestError::NoAddressee(topic.id.clone()))?;
        let reader = wanted.reader.or(from.config.language.as_deref()).unwrap_or("en");
        let theirs = recipient.language(from.providers).or(from.config.letter_language.as_deref());
        let language = wanted.language.or(theirs).unwrap_or(reader);
        let finding = from.diagnosis.findings.iter().find(|finding| finding.topic.id == topic.id);
        let spoken = topic.in_language(language);
        let spoken_general = general.and_then(|general| general.in_language(language).form);
        let mut request = Request {
            schema: "keymend.request/1".to_owned(),
            topic: topic.id.clone(),
            code: topic.code.clone(),
            title: spoken.title,
            template: template(form, &recipient, from.providers),
            recipient,
            language: language.to_owned(),
            date: from.diagnosis.sheet.local(from.diagnosis.now).format("%Y-%m-%d").to_string(),
            fields: Vec::new(),
            missing: Vec::new(),
            // What another device shows proves nothing of this one.
            proofs: finding.filter(|_| !is_told).map(Proof::all).unwrap_or_default(),
            attach: spoken.form.or(spoken_general).map(|form| form.attach).unwrap_or_default(),
            on_behalf: wanted.on_behalf,
            beside: None,
        };
        request.keep_beside(reader, topic);
        leave_out_lost(&mut request.attach, sheet);
        if let Some(beside) = &mut request.beside {
            leave_out_lost(&mut beside.attach, sheet);
        }
        request.name_recipient(from.providers);
        request.address(wanted.mail)?;
        let is_order = |field: &FieldDef| field.source == FieldSource::Number(GivenNumber::Order);
        let with_order = is_known_by_order(sheet, request.recipient.addressee)
            || is_about_an_order(topic, sheet) && request.recipient.addressee != Addressee::Admin;
        let is_customer = |field: &FieldDef| field.role == Some(FieldRole::Customer) && wanted.on_behalf;
        let is_wanted = |field: &FieldDef| {
            wants(field, form, &request.recipient, from.providers)
                || with_order && is_order(field)
                || is_customer(field)
        };
        for field in FieldDef::all().filter(|field| is_wanted(field)) {
            request.missing.push(Unfilled { name: field.name.to_owned(), label: Tongue::english().field(field.name) });
        }
        let mut settings: Vec<Setting> = FieldDef::all()
            .filter_map(|field| known_without_asking(field, topic, language, sheet, from.catalogue))
            .collect();
        settings.extend(profile(from.config));
        settings.extend(request.recipient.named());
        let is_wanted = |setting: &Setting| request.missing.iter().any(|missing| missing.name == setting.field.name);
        // Whoever sold the licence knows where it comes from.
        let is_seller = matches!(request.recipient.addressee, Addressee::Provider | Addressee::Shop);
        let is_named = |setting: &Setting| setting.field.role == Some(FieldRole::NameOf(Addressee::Shop));
        let is_place = is_seller || settings.iter().any(is_named);
        let told: Vec<String> = settings.iter().filter(|setting| is_wanted(setting)).map(|s| s.value.clone()).collect();
        settings.retain(|setting| {
            // What the addressee did not ask for is told once: the day of the purchase may be that of the payment.
            let unasked = setting.field.role == Some(FieldRole::WhenKnown) && !told.contains(&setting.value);
            let says_more = || !is_place && setting.seen.as_ref().is_none_or(|seen| seen.value != "unknown");
            let is_origin = setting.field.source == FieldSource::Facts(&[FactId::PurchaseChannel]);
            is_wanted(setting) || unasked && (!is_origin || says_more())
        });
        settings.extend(wanted.computers.iter().flat_map(told_apart));
        if wanted.computers.is_some() {
            // What the person wrote of them is only understood by their names.
            let named = settings.iter().filter(|setting| is_of_computers(setting.field));
            named.flat_map(|setting| names_in(&setting.value)).for_each(|name| redactor.tell(name));
        }
        settings.extend(wanted.settings.iter().map(Setting::without_secrets));
        // Whoever asks for the order reads its number wherever the person wrote it.
        let order = |setting: &&Setting| setting.field.source == FieldSource::Number(GivenNumber::Order);
        settings.iter().filter(order).for_each(|setting| redactor.tell(&setting.value));
        // So does whoever gave the person the number of a customer.
        if request.recipient.addressee == Addressee::Provider {
            let typed = settings.iter().filter(|set| set.field.role == Some(FieldRole::AlwaysFor(Addressee::Provider)));
            let typed = typed.map(|setting| setting.value.clone());
            let own = numbers_given(sheet, GivenNumber::Customer).into_iter().chain(typed);
            own.for_each(|number| redactor.tell(&number));
            redactor.tell_kind(PrivateKind::Subscriber);
        }
        request.fill(&settings, wanted.reveal, redactor)?;
        request.complain(topic);
        // What a topic calls another matter is that matter, and not the name that the topic has for it.
        if topic.general || topic.dismissal.is_some() {
            request.take_title_from_words(topic, from.catalogue, redactor);
        }
        Ok(request)
    }

    /// Writes the name of the addressee as people of the letter's language do.
    pub fn name_recipient(&mut self, providers: &Providers) {
        let Some(before) = self.recipient.name.clone() else { return };
        let Some(entry) = providers.find(&before) else { return };
        let name = entry.name_in(&self.language).to_owned();
        for field in self.fields.iter_mut().filter(|field| field.value == before) {
            field.value.clone_from(&name);
        }
        self.recipient.name = Some(name);
    }

    /// Calls the case by what fails, where the title of the topic explains it to the person instead.
    fn complain(&mut self, topic: &Topic) {
        let title = self.complaint_in(topic, &self.language);
        let before = std::mem::replace(&mut self.title, title);
        for field in self.fields.iter_mut().filter(|field| field.value == before) {
            field.value.clone_from(&self.title);
        }
        let theirs = self.beside.as_ref().map(|beside| self.complaint_in(topic, &beside.language));
        if let (Some(beside), Some(title)) = (&mut self.beside, theirs) {
            beside.title = title;
        }
    }

    /// What fails, in a language, by what is known of the licence and the payment.
    fn complaint_in(&self, topic: &Topic, language: &str) -> String {
        let title = topic.in_language(language).title;
        let tongue = crate::language::nearest(language).map(Tongue::new);
        let tongue = tongue.as_ref().unwrap_or_else(|| Tongue::english());
        tongue.complaint(&topic.id, self.stand(), &title).unwrap_or(title)
    }

    /// How the licence stands by the fields, as complaints tell it apart. A day of purchase may be that of an earlier licence.
    fn stand(&self) -> &'static str {
        let is = |fact: FactId, values: &[&str]| {
            let mut seen = self.fields.iter().filter_map(|field| field.seen.as_ref());
            seen.any(|seen| seen.fact == fact.name() && (values.is_empty() || values.contains(&seen.value.as_str())))
        };
        let ended = is(FactId::LicenseStatus, &["expired", "absent"])
            || is(FactId::SubscriptionStatus, &["expired", "grace", "grace-over"]);
        let paid = is(FactId::PurchasePaid, &["yes"]) || is(FactId::SubscriptionChargedAt, &[]);
        match (paid, ended) {
            (true, _) => "paid",
            (false, true) => "ended",
            (false, false) => "other",
        }
    }

    /// A request about no problem of a licence is called by what the person wrote: by a whole sentence of theirs, else by the name
    /// that the topic has for it and the product.
    fn take_title_from_words(&mut self, topic: &Topic, catalogue: &Catalogue, redactor: &mut Redactor) {
        let is_general = topic.general;
        let words =
            self.fields.iter().find(|field| FieldDef::from_name(&field.name).is_some_and(FieldDef::is_own_story));
        let Some(words) = words.map(|words| words.value.as_str()).filter(|words| !words.trim().is_empty()) else {
            return;
        };
        let product = || self.fields.iter().find(|field| field.name == "product");
        let with_product = || product().map(|product| format!("{} ({})", self.title, product.value));
        let otherwise = || if is_general { with_product() } else { first_words(words) };
        // What a topic calls another matter is told by the sentence that names that topic.
        let names_topic =
            |sentence: &str| catalogue.recognise(sentence).first().is_some_and(|of| of.topic.id == topic.id);
        let is_about = |sentence: &str| names_its_matter(sentence) && (is_general || names_topic(sentence));
        let Some(title) = title_of(words, is_about).map(str::to_owned).or_else(otherwise) else { return };
        // A subject is read by more people than the letter: no name stands in it. The number of an order does, where a field gives it.
        let mut title = redactor.on_evidence(|redactor| redactor.clean(&title));
        let is_given = |field: &FieldDef| field.privacy == FieldPrivacy::Told(None);
        for field in self.fields.iter().filter(|field| FieldDef::from_name(&field.name).is_some_and(is_given)) {
            if let Some(stand_in) = redactor.stand_in_of(&field.value) {
                title = with_value_again(&title, stand_in, &field.value);
            }
        }
        let before = std::mem::replace(&mut self.title, title);
        if let Some(beside) = &mut self.beside {
            beside.title.clone_from(&self.title);
        }
        for field in self.fields.iter_mut().filter(|field| field.value == before) {
            field.value.clone_from(&self.title);
        }
    }

    /// Changes fields; an empty value empties one.
    ///
    /// # Errors
    /// A field cannot be revealed.
    pub fn fill(
        &mut self,
        settings: &[Setting],
        reveal: &[String],
        redactor: &mut Redactor,
    ) -> Result<(), RequestError> {
        for name in reveal {
            let field = FieldDef::from_name(name).ok_or_else(|| RequestError::UnknownField(clean_text(name)))?;
            if !field.is_secret() {
                return Err(RequestError::NothingToReveal(field.name.to_owned()));
            }
            if !matches!(self.recipient.addressee, Addressee::Kaspersky | Addressee::Provider) {
                return Err(RequestError::RevealTo(field.name));
            }
        }
        let settings: Vec<Setting> = settings.iter().map(Setting::without_secrets).collect();
        let settings = settings.as_slice();
        let mut names = Known::default();
        settings.iter().for_each(|setting| known_values(setting.field, &setting.value, &mut names));
        redactor.add_known(&names);
        // What the person gives in a field of its own stands in the letter: it is not taken out beside it.
        settings.iter().for_each(|setting| self.tell_given(setting.field, &setting.value, redactor));
        // Every text is read before the first is cleaned: a name may stand in an earlier one.
        let read = settings.iter().map(|setting| clean_text(&setting.value));
        let read = read.chain(self.proofs.iter().flat_map(Proof::texts));
        for text in read.collect::<Vec<_>>() {
            // A text that cannot be read for names is left out when it is cleaned.
            let _ = redactor.learn(&text);
        }
        for setting in settings {
            let revealed = reveal.iter().any(|name| name == setting.field.name);
            let value = safe(setting.field, &setting.value, revealed, redactor);
            self.put(setting.field, value, setting.seen.clone(), revealed);
            if setting.field.is_own_story() {
                let said = setting.value.as_str();
                self.attach.retain(|thing| !is_said_lost(thing, said));
            }
            self.on_behalf |= setting.field.role == Some(FieldRole::Customer) && !setting.value.trim().is_empty();
        }
        self.proofs.iter_mut().for_each(|proof| proof.clean(redactor));
        for field in self.fields.iter_mut().filter(|field| !is_own_word(&field.name) && !field.in_full) {
            field.value = redactor.clean(&field.value);
        }
        Ok(())
    }

    /// Lets a name, an address or a telephone number that a field gives stand everywhere in the letter, also where it was taken
    /// out before it was given.
    fn tell_given(&mut self, field: &FieldDef, value: &str, redactor: &mut Redactor) {
        let (FieldPrivacy::Told(Some(_)) | FieldPrivacy::Contact) = field.privacy else { return };
        let value = clean_text(value);
        let restored = redactor.stand_in_of(&value).map(str::to_owned);
        redactor.tell(&value);
        let Some(stand_in) = restored else { return };
        let texts = self.fields.iter_mut().filter(|field| !is_own_word(&field.name)).map(|field| &mut field.value);
        for text in texts {
            *text = with_value_again(text, &stand_in, &value);
        }
    }

    pub(super) fn put(&mut self, field: &'static FieldDef, value: String, seen: Option<FactValue>, in_full: bool) {
        let (name, label) = (field.name.to_owned(), Tongue::english().field(field.name));
        self.fields.retain(|filled| filled.name != name);
        self.missing.retain(|missing| missing.name != name);
        if value.is_empty() {
            self.missing.push(Unfilled { name, label });
        } else {
            self.fields.push(Filled { name, label, value, seen, in_full });
        }
        let order = |name: &str| FieldDef::all().position(|field| field.name == name);
        self.fields.sort_by_key(|filled| order(&filled.name));
        self.missing.sort_by_key(|missing| order(&missing.name));
    }

    /// A request in which everything is filled, by which layouts are tried.
    #[must_use]
    pub fn sample(language: &str) -> Request {
        let text = || "-".to_owned();
        let filled = |field: &FieldDef| Filled {
            name: field.name.to_owned(),
            label: text(),
            value: text(),
            seen: None,
            in_full: false,
        };
        let proof = Proof { statement: text(), place: text(), excerpt: text(), seen: None, at: Vec::new() };
        Request {
            schema: "keymend.request/1".to_owned(),
            topic: text(),
            code: text(),
            title: text(),
            recipient: Recipient::sample(),
            template: Addressee::Kaspersky.name().to_owned(),
            language: language.to_owned(),
            date: text(),
            fields: FieldDef::all().map(filled).collect(),
            missing: vec![Unfilled { name: text(), label: text() }],
            proofs: vec![proof],
            attach: vec![text()],
            on_behalf: false,
            beside: None,
        }
    }

    /// Keeps what is ours to say in the language of the person, where the letter is in another one.
    fn keep_beside(&mut self, reader: &str, topic: &Topic) {
        self.beside = (reader != self.language).then(|| {
            let spoken = topic.in_language(reader);
            let attach = spoken.form.map_or_else(|| self.attach.clone(), |form| form.attach);
            Beside { language: reader.to_owned(), title: spoken.title, attach }
        });
    }

    /// The same letter in the language of the person, for reading; none where it is in their language.
    #[must_use]
    pub fn for_reading(&self) -> Option<Request> {
        let beside = self.beside.as_ref()?;
        let mut copy = self.clone();
        for field in copy.fields.iter_mut().filter(|field| field.value == self.title) {
            field.value.clone_from(&beside.title);
        }
        copy.language.clone_from(&beside.language);
        copy.title.clone_from(&beside.title);
        copy.attach.clone_from(&beside.attach);
        Some(copy)
    }

    /// Says in another language what is ours to say; a text that the person gave stays.
    pub fn say_in(&mut self, language: &str, topic: Option<&Topic>) {
        let Some(topic) = topic else { return language.clone_into(&mut self.language) };
        let before = self.title.clone();
        let was_of_topic = self.complaint_in(topic, &self.language) == before;
        let reader = self.beside.as_ref().map_or_else(|| self.language.clone(), |beside| beside.language.clone());
        language.clone_into(&mut self.language);
        let spoken = topic.in_language(language);
        // What the person wrote is their own in any language.
        if was_of_topic || !topic.general && topic.dismissal.is_none() {
            self.title = self.complaint_in(topic, language);
        }
        self.attach = spoken.form.map(|form| form.attach).unwrap_or_default();
        let after = self.title.clone();
        for field in self.fields.iter_mut().filter(|field| field.value == before) {
            field.value.clone_from(&after);
        }
        self.keep_beside(&reader, topic);
        let theirs = self.beside.as_ref().map(|beside| self.complaint_in(topic, &beside.language));
        if let (Some(beside), Some(title)) = (&mut self.beside, theirs) {
            beside.title = title;
        }
    }

    /// The name of a field in which a card, a password, a personal number or a whole code stands that nobody is to have.
    pub(super) fn field_with_a_secret(&self) -> Option<&str> {
        let holds = |filled: &&Filled| {
            let is_code = filled.in_full && ActivationCode::parse(&filled.value).is_some();
            let is_ours = filled.seen.is_some();
            !is_code
                && !is_ours
                && (!taken_kinds(&filled.value).is_empty() || mask_codes(&filled.value) != filled.value)
        };
        self.fields.iter().find(holds).map(|filled| filled.name.as_str())
    }

    /// Whether it asks nothing: it is about no problem, and the person has not said what it is about.
    #[must_use]
    pub fn says_nothing(&self, catalogue: &Catalogue) -> bool {
        let is_general = catalogue.find(&self.topic).is_some_and(|topic| topic.general);
        let is_story = |field: &Filled| FieldDef::from_name(&field.name).is_some_and(FieldDef::is_own_story);
        is_general && !self.fields.iter().any(is_story)
    }

    /// Lets the names and numbers stand in the words of a kept letter that its reader is given, as when it was written.
    pub(super) fn tell_numbers(&self, redactor: &mut Redactor) {
        let is_given = |field: &&Filled| {
            let privacy = FieldDef::from_name(&field.name).map(|def| def.privacy);
            matches!(privacy, Some(FieldPrivacy::Told(Some(_)) | FieldPrivacy::Contact))
        };
        self.fields.iter().filter(is_given).for_each(|field| redactor.tell(&field.value));
        let is_order = |field: &&Filled| {
            FieldDef::from_name(&field.name).is_some_and(|def| def.source == FieldSource::Number(GivenNumber::Order))
        };
        self.fields.iter().filter(is_order).for_each(|field| redactor.tell(&field.value));
        // Where the letter tells computers apart, its words name them.
        let is_apart = |field: &Filled| {
            FieldDef::from_name(&field.name).is_some_and(|def| def.role == Some(FieldRole::OtherComputers))
        };
        if self.fields.iter().any(is_apart) {
            let named = |field: &&Filled| FieldDef::from_name(&field.name).is_some_and(is_of_computers);
            self.fields
                .iter()
                .filter(named)
                .flat_map(|field| names_in(&field.value))
                .for_each(|name| redactor.tell(name));
        }
        if self.recipient.addressee == Addressee::Provider {
            let is_own = |field: &&Filled| {
                let role = FieldDef::from_name(&field.name).and_then(|def| def.role);
                role == Some(FieldRole::AlwaysFor(Addressee::Provider))
            };
            let numbers = self.fields.iter().filter(is_own).flat_map(|field| field.value.split("; "));
            numbers.for_each(|number| redactor.tell(number));
            redactor.tell_kind(PrivateKind::Subscriber);
        }
    }

    /// What the person gives this addressee on purpose, which the final search lets pass.
    #[must_use]
    pub fn given(&self) -> BTreeSet<String> {
        let given = self.fields.iter().filter(|field| field.in_full || is_own_word(&field.name));
        given.map(|field| field.value.clone()).chain(self.recipient.mail.clone()).collect()
    }
}

/// What a request is about where nobody says so: the first finding, unless it is none that anybody has to solve.
fn subject<'c>(diagnosis: &Diagnosis<'c>) -> Option<&'c Topic> {
    diagnosis.top().filter(|top| top.severity > Severity::Info || top.topic.form.is_some()).map(|top| top.topic)
}

/// What the person says, where it is about a device of another kind than the machine that was read, or about the trouble of
/// somebody else whose machine that may not be: what that one shows is not the state of theirs.
fn of_told_device(sheet: &Sheet) -> Option<Sheet> {
    let is_said = |seen: &&Observation| seen.evidence.source == PERSON;
    let is_of_another_kind = || {
        let kinds = sheet.get(FactId::SystemPlatform)?.all();
        let (said, measured) = (kinds.iter().find(is_said)?, kinds.iter().find(|seen| !is_said(seen))?);
        Some(said.value != measured.value)
    };
    let is_another = is_of_another_kind().unwrap_or_default() || may_be_of_another(sheet);
    is_another.then(|| sheet.only(|seen| seen.evidence.source == PERSON))
}

/// Whether a machine in order was read, the person tells of somebody else's trouble, and has not said that it is their machine.
fn may_be_of_another(sheet: &Sheet) -> bool {
    let is_meant = sheet.value(FactId::CaptureIsMeant) == Some(&Value::Flag(true));
    let is_active = sheet
        .get(FactId::LicenseStatus)
        .is_some_and(|state| state.best().value == Value::Choice("active") && state.best().evidence.source != PERSON);
    let messages = sheet.get(FactId::AttemptMessage).map(KnownFact::all).unwrap_or_default();
    let told = messages.iter().filter(|seen| seen.evidence.source == PERSON).filter_map(|seen| match &seen.value {
        Value::Text(text) => Some(text),
        _ => None,
    });
    is_active && !is_meant && told.clone().any(|text| written_for(text).is_some() && complains(text))
}

/// A text in which a value stands again where it was taken out: `person-1` is no part of `person-12`.
fn with_value_again(text: &str, stand_in: &str, value: &str) -> String {
    let mut again = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(stand_in) {
        let behind = &rest[at + stand_in.len()..];
        let is_whole = !behind.starts_with(|c: char| c.is_ascii_digit())
            && !rest[..at].ends_with(|c: char| c.is_ascii_alphanumeric() || c == '-');
        again.push_str(&rest[..at]);
        again.push_str(if is_whole { value } else { stand_in });
        rest = behind;
    }
    again + rest
}

/// Names of computers that a letter lists at most.
const MOST_COMPUTERS: usize = 8;

/// Which computer a letter is about, and which others were read.
fn told_apart((this, others): &(&str, &[String])) -> Vec<Setting> {
    let listed = others.iter().take(MOST_COMPUTERS).cloned();
    let more = (others.len() > MOST_COMPUTERS).then(|| "…".to_owned());
    let others = listed.chain(more).collect::<Vec<_>>().join(BETWEEN_NAMES);
    let named = [(FieldRole::ThisComputer, (*this).to_owned()), (FieldRole::OtherComputers, others)];
    named.into_iter().filter_map(|(role, value)| Some(Setting::new(FieldDef::with_role(role)?, value))).collect()
}

/// What stands between the names of computers.
const BETWEEN_NAMES: &str = ", ";

fn names_in(value: &str) -> impl Iterator<Item = &str> {
    value.split(BETWEEN_NAMES)
}

fn is_of_computers(field: &FieldDef) -> bool {
    matches!(field.role, Some(FieldRole::ThisComputer | FieldRole::OtherComputers))
}

fn template(form: Option<&Form>, recipient: &Recipient, providers: &Providers) -> String {
    let own = recipient.name.as_deref().and_then(|name| providers.find(name)).and_then(|entry| entry.template.clone());
    let of_topic = form.map_or(recipient.addressee.name(), |form| form.template_for(recipient.addressee));
    own.unwrap_or_else(|| of_topic.to_owned())
}

/// Whether a purchase is found by its order number: what was bought in a shop or an app store, by whoever looks it up.
fn is_known_by_order(sheet: &Sheet, addressee: Addressee) -> bool {
    let sold = matches!(sheet.value(FactId::PurchaseChannel), Some(Value::Choice("shop" | "app-store")));
    sold && matches!(addressee, Addressee::Kaspersky | Addressee::Shop)
}

/// Whether a letter in the person's own words names an order, which whoever answers has to look up.
fn is_about_an_order(topic: &Topic, sheet: &Sheet) -> bool {
    let is_own_matter = topic.general || topic.dismissal.is_some() || topic.question.is_some();
    is_own_matter && !numbers_given(sheet, GivenNumber::Order).is_empty()
}

/// Whether the topic or the addressee wants a field.
fn wants(field: &FieldDef, form: Option<&Form>, recipient: &Recipient, providers: &Providers) -> bool {
    let entry = recipient.name.as_deref().and_then(|name| providers.find(name));
    let theirs = entry.map(|entry| entry.fields.as_slice()).unwrap_or_default();
    let of_topic = form.map(|form| form.fields.as_slice()).unwrap_or_default();
    theirs.iter().chain(of_topic).any(|name| name == field.name)
        || field.role == Some(FieldRole::AlwaysFor(recipient.addressee))
}

#[cfg(test)]
pub(super) mod tests {
    use chrono::DateTime;

    use super::*;
    use crate::diagnosis::diagnose;
    use crate::facts::Reading;

    /// A request about the renewal code or another topic, as it is wanted.
    pub(in crate::ticket) fn request_with(wanted: &Wanted<'_>, redactor: &mut Redactor) -> Request {
        let catalogue = Catalogue::built_in().unwrap();
        let diagnosis = diagnose(&catalogue, Reading::default(), DateTime::UNIX_EPOCH);
        let (config, providers) = (Config::default(), Providers::built_in().clone());
        let from = Sources { catalogue: &catalogue, diagnosis: &diagnosis, config: &config, providers: &providers };
        let wanted = Wanted { topic: wanted.topic.or(Some("KM-101")), ..wanted.clone() };
        Request::new(&from, &wanted, redactor).unwrap()
    }

    fn request(settings: &[&str]) -> Request {
        let settings: Vec<Setting> = settings.iter().map(|text| Setting::parse(text).unwrap()).collect();
        request_with(&Wanted { settings: &settings, ..Wanted::default() }, &mut Redactor::default())
    }

    #[test]
    fn what_nobody_filled_is_named() {
        let request = request(&["description=It asks for the earlier code"]);
        assert!(request.fields.iter().any(|field| field.name == "description"));
        let missing: Vec<_> = request.missing.iter().map(|field| field.name.as_str()).collect();
        assert!(missing.contains(&"previous-code") && missing.contains(&"product"), "{missing:?}");
    }

    #[test]
    fn secrets_are_masked_in_whatever_shape_and_field() {
        let request = request(&[
            "new-code=ABCDE-12345-FGHJK-67890",
            "license-key=QQ-SECRET-TEXT-XY12",
            "description=I typed ABCDE12345FGHJK67890 twice",
            "previous-code=hunter2",
        ]);
        let text = format!("{request:?}");
        for secret in ["ABCDE", "SECRET", "hunter2", "12345FGHJK"] {
            assert!(!text.contains(secret), "{secret} in {text}");
        }
    }

    #[test]
    fn a_code_goes_in_full_only_by_a_yes_for_its_field_and_never_to_a_shop() {
        let settings = ["new-code=ABCDE-12345-FGHJK-67890", "previous-code=QWERT-12345-FGHJK-67890"]
            .map(|text| Setting::parse(text).unwrap());
        let reveal = ["new-code".to_owned()];
        let wanted = Wanted { settings: &settings, reveal: &reveal, ..Wanted::default() };
        let mut request = request_with(&wanted, &mut Redactor::default());
        let text = format!("{request:?}");
        assert!(text.contains("ABCDE-12345-FGHJK-67890") && !text.contains("QWERT"), "{text}");
        request.readdress(Some(Addressee::Shop), None, &Providers::default());
        assert!(!format!("{request:?}").contains("ABCDE"));
        let error = request.fill(&settings, &reveal, &mut Redactor::default()).unwrap_err();
        assert_eq!(error, RequestError::RevealTo("new-code"));
    }

    #[test]
    fn what_the_person_gives_in_a_field_stands_in_their_words_and_what_they_do_not_give_does_not() {
        let mut redactor = Redactor::default();
        let first = Setting::parse("description=I am Eve Adams (eve@example.org), John Miller asked me").unwrap();
        let mut known = Known::default();
        known.add(PrivateKind::Person, "Eve Adams");
        known.add(PrivateKind::Person, "John Miller");
        redactor.add_known(&known);
        let settings = [first];
        let wanted = Wanted { settings: &settings, ..Wanted::default() };
        let mut written = request_with(&wanted, &mut redactor);
        let value = |request: &Request, name: &str| {
            request.fields.iter().find(|field| field.name == name).map(|field| field.value.clone()).unwrap_or_default()
        };
        assert_eq!(value(&written, "description"), "I am person-1 (mail-1@example.invalid), person-2 asked me");
        // It is asked for only after the words were read.
        let given = ["name=Eve Adams", "contact=eve@example.org"].map(|text| Setting::parse(text).unwrap());
        written.fill(&given, &[], &mut redactor).unwrap();
        assert_eq!(value(&written, "description"), "I am Eve Adams (eve@example.org), person-2 asked me");
        assert_eq!(redactor.on_evidence(|redactor| redactor.clean("Eve Adams wrote")), "person-1 wrote");
        let request = request(&[
            "description=I am Eve Adams (eve@example.org) at /home/evelyn/x on EVE-PC",
            "name=Eve Adams",
            "contact=eve@example.org",
            "host=EVE-PC",
        ]);
        let value = |name: &str| &request.fields.iter().find(|field| field.name == name).unwrap().value;
        assert_eq!(value("description"), "I am Eve Adams (eve@example.org) at /home/user-1/x on EVE-PC");
        assert_eq!((value("name").as_str(), value("contact").as_str()), ("Eve Adams", "eve@example.org"));
    }
}
