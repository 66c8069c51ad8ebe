//! One message that came in: a mail out of its encodings, a bundle, or a bare text.

use std::collections::BTreeSet;
use std::io::Cursor;
use std::sync::LazyLock;

use chrono::{DateTime, FixedOffset, Utc};
use mail_parser::decoders::base64::base64_decode;
use mail_parser::decoders::html::html_to_text;
use mail_parser::decoders::quoted_printable::quoted_printable_decode;
use mail_parser::{
    Address, Encoding, HeaderValue, Message as Parsed, MessageParser, MessagePart, MimeHeaders, PartType,
};
use regex::Regex;

use super::drafts::some_names;
use super::form::FilledForm;
use super::stated::StatedLabels;
use crate::capture::{is_mail_text, is_zip};
use crate::code::mask_codes;
use crate::language::{GivenNumber, given_number, holds_word_of, with_lost_letters};
use crate::limits;
use crate::say::{Message, Worded, desk as said};
use crate::text::{
    AnsweredQuestion, LONGEST_TEXT, PartedText, clean_text_up_to, decode_likely, decode_text, digest, has_no_spaces,
    is_log, is_subject_of_a_forward, once_encoded,
};

/// The largest message, in bytes.
const LARGEST: usize = limits::DESK_MAIL_BYTES;

/// The most parts of one.
const MOST_PARTS: usize = limits::DESK_MAIL_PARTS;

/// Bytes of a message that are taken for its head where no blank line ends one.
const LARGEST_HEAD: usize = 64 * 1024;

/// Attachments of one that are looked at.
const MOST_ATTACHED: usize = limits::MAIL_PARTS;

/// Ids of earlier mails that are kept: the first one, which began the conversation, and the last ones.
const MOST_REFERENCES: usize = 40;

/// How deep mails within mails are read.
const DEEPEST: usize = 4;

/// Mails within one that are read.
const MOST_WITHIN: usize = 3;

/// Words that a colleague writes above a mail that they hand on, at most.
const MOST_OF_A_COLLEAGUE: usize = 12;

/// Figures of a number by which somebody is found, and words of an answer that gives one.
const FEWEST_FIGURES: usize = 4;
const MOST_BESIDE_A_NUMBER: usize = 3;

/// Words from which on a subject says something by itself.
const FEWEST_OF_A_SUBJECT: usize = 3;

/// A word of that many letters and digits is none of any language.
const LONGEST_WORD: usize = 40;

/// An encoded word of a header that was not decoded.
static ENCODED_WORD: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?i)=\?[^?\s]{1,40}\?[bq]\?[^?]*(?:\?=|$)").ok());

/// Signs of the mark of a message.
const MARK: usize = 24;

/// Tags from which on a text is a page.
const FEWEST_TAGS: usize = 2;

/// What Outlook packs a whole mail into, and nobody else opens.
const OF_OUTLOOK: &str = "winmail.dat";

/// What an attachment is called that has no name.
pub(super) const UNNAMED: &str = "attachment";

/// Why a message is not read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum IncomingError {
    /// It is too large.
    TooLarge,
    /// It has too many parts.
    TooManyParts,
    /// There is nothing in it.
    Empty,
    /// Its text is damaged or was never decoded.
    Damaged,
    /// All that it says stands in an attachment that only Outlook opens; its name.
    OnlyOutlook(String),
    /// It is an archive that is cut off or damaged; its name.
    DamagedArchive(String),
}

impl Worded for IncomingError {
    fn message(&self) -> Message {
        match self {
            IncomingError::TooLarge => said::too_large(LARGEST / 1024 / 1024),
            IncomingError::TooManyParts => said::too_many_parts(MOST_PARTS),
            IncomingError::Empty => said::no_text(),
            IncomingError::Damaged => said::damaged(),
            IncomingError::OnlyOutlook(name) => said::winmail(name),
            IncomingError::DamagedArchive(name) => said::damaged_archive(name),
        }
    }
}

/// One message as it came in.
#[derive(Clone, Debug, Default)]
pub struct IncomingMail {
    /// Its subject, in one line.
    pub subject: String,
    /// The address of whoever sent it.
    pub from: Option<String>,
    /// The address to which they want the answer, where they name another one.
    pub reply_to: Option<String>,
    /// The sender's name.
    pub name: Option<String>,
    /// The telephone number of whoever called, where a table has it.
    pub phone: Option<String>,
    /// Whether it comes from the house to which it was sent: a colleague hands it on.
    pub is_internal: bool,
    /// Whether it is what a program noted, line by line, and nobody's letter.
    pub is_log: bool,
    /// Whether a program sent it and nobody waits for an answer: a delivery report, an automatic reply, a newsletter.
    pub is_automatic: bool,
    /// Its id, without angle brackets.
    pub message_id: Option<String>,
    /// The ids of the mails that it answers.
    pub references: Vec<String>,
    /// The same in the order in which they were written, as its head lists them.
    pub conversation: Vec<String>,
    /// When it was written, by its own word.
    pub sent: Option<DateTime<Utc>>,
    /// The zone of whoever wrote it, by the same word.
    pub zone: Option<FixedOffset>,
    /// Its text in its parts; the block of labels is taken out.
    pub text: PartedText,
    /// What a letter from Keymend states for a help desk's system.
    pub stated: StatedLabels,
    /// Whether its block or its bundle states that: a header alone, which anybody can set, states nothing.
    pub is_stated_by_keymend: bool,
    /// What is attached, by name, also to a mail that it hands on.
    pub attached: Vec<(String, Vec<u8>)>,
    /// The mail of a customer that is attached and handed on.
    pub handed: Option<Box<IncomingMail>>,
    /// Whether it is a row of a table, which a help desk exports: it is about one customer, whoever else is named.
    pub is_row: bool,
    /// The houses to which it was sent: what stands behind the `@` of their addresses.
    pub houses: Vec<String>,
    /// What is to be said about how it was read.
    pub notes: Vec<Message>,
}

impl IncomingMail {
    /// Reads a mail, a zip or a text, whatever its bytes are.
    ///
    /// # Errors
    /// It is too large, has too many parts, is empty, or cannot be read.
    pub fn read(name: &str, bytes: &[u8]) -> Result<IncomingMail, IncomingError> {
        if bytes.len() > LARGEST {
            return IncomingMail::read_beginning(&bytes[..LARGEST]);
        }
        if is_zip(bytes) {
            if is_damaged_zip(bytes) {
                return Err(IncomingError::DamagedArchive(clean_text_up_to(name, 200)));
            }
            let attached = vec![(name.to_owned(), bytes.to_vec())];
            let stated = StatedLabels::of_bundle(bytes);
            return Ok(IncomingMail {
                attached,
                is_stated_by_keymend: !stated.is_empty(),
                stated,
                ..IncomingMail::default()
            });
        }
        let mail = without_store_line(bytes);
        match begins_as_mail(mail).then(|| MessageParser::default().parse(mail)).flatten() {
            Some(parsed) => IncomingMail::of_mail(&parsed, 0),
            None => IncomingMail::of_text("", &decode_text(bytes)),
        }
    }

    /// Reads the beginning of a message that is too large: its text stands before what is attached. The attachment that is cut off
    /// is left out.
    ///
    /// # Errors
    /// There is no text at its beginning.
    pub(super) fn read_beginning(bytes: &[u8]) -> Result<IncomingMail, IncomingError> {
        let mail = without_store_line(&bytes[..bytes.len().min(LARGEST)]);
        let parsed = (!is_zip(mail) && begins_as_mail(mail)).then(|| MessageParser::default().parse(mail)).flatten();
        let parsed = parsed.ok_or(IncomingError::TooLarge)?;
        let mut read = IncomingMail::of_mail(&parsed, 0).map_err(|_| IncomingError::TooLarge)?;
        if let Some(last) = parsed.attachments().last().map(name_of_part) {
            read.attached.pop_if(|(name, _)| *name == last);
            read.notes.retain(|note| *note != said::damaged_archive(&last));
        }
        let says_something = read.words().0.contains(char::is_alphanumeric);
        read.notes.push(said::too_large_rest(LARGEST / 1024 / 1024));
        if says_something { Ok(read) } else { Err(IncomingError::TooLarge) }
    }

    /// The head of a mail alone, of one that cannot be read any further.
    #[must_use]
    pub fn read_head(bytes: &[u8]) -> IncomingMail {
        let mail = head_of(without_store_line(bytes));
        let parsed = begins_as_mail(mail).then(|| MessageParser::default().parse_headers(mail)).flatten();
        parsed.map(|parsed| IncomingMail::of_head(&parsed)).unwrap_or_default()
    }

    fn of_head(parsed: &Parsed<'_>) -> IncomingMail {
        let sender = parsed.from().and_then(Address::first);
        // Exchange may put something else than an address there.
        let from = sender.and_then(|sender| sender.address()).map(one_line).filter(|from| domain_of(from).is_some());
        let name = sender.and_then(|sender| sender.name()).map(|name| one_line(&once_encoded(name)));
        IncomingMail {
            subject: subject_of(parsed).0,
            reply_to: reply_to(parsed).filter(|other| from.as_deref() != Some(other.as_str())),
            from,
            name: name.filter(|name| !name.is_empty()),
            is_internal: is_internal(parsed),
            is_automatic: is_automatic(parsed),
            message_id: parsed.message_id().map(one_line),
            references: references(parsed),
            conversation: conversation(parsed),
            sent: parsed.date().and_then(|date| DateTime::from_timestamp(date.to_timestamp(), 0)),
            zone: parsed.date().and_then(zone_of),
            houses: houses(parsed),
            ..IncomingMail::default()
        }
    }

    /// A text without the head of a mail.
    ///
    /// # Errors
    /// It is empty.
    pub fn of_text(subject: &str, text: &str) -> Result<IncomingMail, IncomingError> {
        let subject = one_line(&once_encoded(subject));
        let text = &*as_meant(text);
        if text.trim().is_empty() && subject.is_empty() {
            return Err(IncomingError::Empty);
        }
        let page = is_page(text).then(|| plain_of_html(text));
        let is_log = subject.is_empty() && is_log(text);
        let (stated, text) = StatedLabels::of_text(page.as_deref().unwrap_or(text));
        let text = with_named_numbers(PartedText::of(&text));
        Ok(IncomingMail {
            subject,
            is_log,
            notes: note_of_a_cut(&text).into_iter().collect(),
            text,
            is_stated_by_keymend: !stated.is_empty(),
            stated,
            ..IncomingMail::default()
        })
    }

    fn of_mail(parsed: &Parsed<'_>, depth: usize) -> Result<IncomingMail, IncomingError> {
        if parsed.parts.len() > MOST_PARTS {
            return Err(IncomingError::TooManyParts);
        }
        let mut notes = Vec::new();
        let (body, are_damaged) = body(parsed);
        // What stands before the first right boundary no reader shows.
        let body = if body.contains(char::is_alphanumeric) { body } else { body + &raw_text(parsed) };
        let is_of_lost_parts = lost_its_parts(parsed, &body);
        let (body, has_lost_part) = if is_of_lost_parts { without_heads_of_parts(&body) } else { (Some(body), false) };
        let is_lost = body.is_none();
        let body = body.unwrap_or_default();
        let head = IncomingMail::of_head(parsed);
        if depth == 0 && head.from.is_none() && head.reply_to.is_none() {
            notes.push(sender_lost(head.name.as_deref()));
        }
        let is_subject_damaged = subject_of(parsed).1;
        let is_readable = !is_lost && is_readable(&body);
        if are_damaged || is_subject_damaged || has_lost_part || !is_readable {
            notes.push(said::letters_damaged());
        }
        let body = if is_readable { body } else { String::new() };
        let (in_text, body) = StatedLabels::of_text(&body);
        let headers: Vec<(String, String)> = parsed
            .headers()
            .iter()
            .filter_map(|header| Some((header.name().to_owned(), header.value().as_text()?.to_owned())))
            .collect();
        let (mut attached, mut within, mut of_outlook) = (Vec::new(), Vec::new(), None);
        let mut pictures: Vec<String> = Vec::new();
        for part in parsed.attachments().take(MOST_ATTACHED) {
            let name = name_of_part(part);
            if let Some(inner) = mail_within(part, depth).filter(|_| within.len() < MOST_WITHIN) {
                within.push(inner);
            } else if is_of_outlook(&name) {
                notes.push(said::winmail(&name));
                of_outlook = Some(name);
            } else if is_zip(part.contents()) && is_damaged_zip(part.contents()) {
                notes.push(said::damaged_archive(&name));
            } else if is_picture(part) {
                pictures.extend(Some(mask_codes(&name)).filter(|_| is_enclosed(part)));
            } else if !(matches!(part.body, PartType::Message(_))
                || is_signature_of_a_mail(&name)
                || is_of_lost_parts && part.is_text())
            {
                attached.push((name, part.contents().to_vec()));
            }
        }
        if !pictures.is_empty() {
            notes.push(said::pictures_left(pictures.len(), some_names(&pictures)));
        }
        if parsed.attachment_count() > MOST_ATTACHED {
            notes.push(said::attachments_left(parsed.attachment_count() - MOST_ATTACHED));
        }
        let of_bundle = attached
            .iter()
            .filter(|(_, bytes)| is_zip(bytes))
            .map(|(_, bytes)| StatedLabels::of_bundle(bytes))
            .find(|stated| !stated.is_empty());
        let in_text = in_text.or(of_bundle.unwrap_or_default());
        let is_stated_by_keymend = !in_text.is_empty();
        let in_head = StatedLabels::of_headers(headers.iter().map(|(name, value)| (name.as_str(), value.as_str())));
        // A head that nothing else confirms says which request is meant, and no more.
        let stated = if is_stated_by_keymend { in_text.or(in_head) } else { in_head.of_the_request() };
        let mut text = with_named_numbers(PartedText::of(&body));
        notes.extend(note_of_a_cut(&text));
        // What a form sends comes from the house itself, or from nobody who reads answers.
        let is_of_a_form =
            head.is_internal || head.from.as_deref().is_none_or(is_read_by_nobody) || head.reply_to.is_some();
        let form = FilledForm::of(&text.own).filter(|_| is_of_a_form && depth == 0);
        let head = match form {
            Some(FilledForm { text: told, address, name }) => {
                text.own = told;
                // The subject is the form's own, and the customer is who filled it in.
                let reply_to = head.reply_to.clone().or(address);
                IncomingMail { subject: String::new(), reply_to, name: name.or(head.name), is_internal: false, ..head }
            }
            None => head,
        };
        let mut mail = IncomingMail { text, stated, is_stated_by_keymend, attached, notes, ..head };
        mail.add_mails_within(within);
        let text = &mail.text;
        let says_nothing = !text.own.contains(char::is_alphanumeric)
            && !text.quoted.contains(char::is_alphanumeric)
            && mail.handed.is_none();
        if says_nothing && mail.attached.is_empty() && mail.stated.is_empty() {
            // A subject alone is no message where the text below it is lost.
            match of_outlook {
                Some(name) => return Err(IncomingError::OnlyOutlook(name)),
                None if is_subject_damaged || !is_readable => return Err(IncomingError::Damaged),
                None if mail.subject.is_empty() => return Err(IncomingError::Empty),
                None => {}
            }
        }
        Ok(mail)
    }

    /// Adds the mails that are attached: one of a customer is what the mail is about, whatever a colleague writes above it; any
    /// other is what is quoted.
    fn add_mails_within(&mut self, within: Vec<IncomingMail>) {
        for mut inner in within {
            self.references.extend(inner.message_id.iter().chain(&inner.references).cloned());
            self.attached.append(&mut inner.attached);
            if self.handed.is_none() && self.is_handed_on(&inner) {
                self.notes.append(&mut inner.notes);
                if inner.is_stated_by_keymend && !self.is_stated_by_keymend {
                    (self.stated, self.is_stated_by_keymend) = (inner.stated.clone(), true);
                }
                self.text.quoted_lines += inner.text.quoted_lines;
                self.handed = Some(Box::new(inner));
                continue;
            }
            let said = inner.words().0;
            self.text.sender = self.text.sender.take().or_else(|| inner.from.clone());
            self.text.quoted_lines += said.lines().count();
            push_part(&mut self.text.quoted, &said);
        }
        self.references.truncate(MOST_REFERENCES);
    }

    /// Whether a mail that is attached is the one that matters: of a customer who wrote to the house of whoever hands it on, or
    /// of the same person.
    fn is_handed_on(&self, inner: &IncomingMail) -> bool {
        if inner.is_automatic {
            return false;
        }
        let (Some(ours), Some(theirs)) = (self.from.as_deref(), inner.from.as_deref()) else {
            return self.is_internal && !self.text.says_something();
        };
        if ours.eq_ignore_ascii_case(theirs) {
            return self.is_a_line();
        }
        let (house, outside) = (domain_of(ours), domain_of(theirs));
        let is_of_a_customer = outside != house && !is_read_by_nobody(theirs);
        let wrote_to_this_house = house.is_some_and(|house| inner.houses.contains(&house));
        is_of_a_customer && (self.is_internal || wrote_to_this_house) || !self.text.says_something()
    }

    /// What is understood: the subject and what the person wrote; and whether that is handed on from somebody else.
    #[must_use]
    pub fn words(&self) -> (String, bool) {
        if let Some(handed) = &self.handed {
            return (handed.words().0, true);
        }
        match self.handed_on() {
            Some((text, _)) => (with_subject(&self.subject, &text.own), true),
            None => (with_subject(&self.subject, &self.text.own), false),
        }
    }

    /// The same without the subject: a subject may be of another language, and of another day.
    #[must_use]
    pub fn body(&self) -> String {
        if let Some(handed) = &self.handed {
            return handed.body();
        }
        self.handed_on().map_or_else(|| self.text.own.clone(), |(text, _)| text.own)
    }

    /// What the person writes today, where the subject is that of an earlier mail: it names what the conversation began with.
    pub(super) fn words_of_today(&self) -> Option<&str> {
        if let Some(handed) = &self.handed {
            return handed.words_of_today();
        }
        let is_answer = is_subject_of_an_answer(&self.subject) || !self.conversation.is_empty();
        (is_answer && self.handed_on().is_none() && self.text.says_something()).then_some(self.text.own.as_str())
    }

    /// What the person wrote themselves, without the subject.
    #[must_use]
    pub fn own_words(&self) -> &str {
        self.handed.as_ref().map_or(self.text.own.as_str(), |handed| handed.own_words())
    }

    /// What is handed on from somebody else, and who wrote it: of colleagues who hand a customer's mail on from one to the other,
    /// the customer's; else the first that says something.
    fn handed_on(&self) -> Option<(PartedText, Option<String>)> {
        if self.text.quoted.is_empty() {
            return None;
        }
        // "Is this real?" is asked by whoever forwards it, of what stands below.
        if !self.is_internal && self.text.own.contains(['?', '？']) && holds_word_of(&self.text.own, "is-genuine") {
            return None;
        }
        let of_colleague = self.is_internal && (self.is_forwarded() || self.is_a_line());
        if !of_colleague && !self.text.hands_on() {
            return None;
        }
        let levels = self.text.levels();
        let author = |at: usize| levels[at - 1].sender.clone();
        let house = self.from.as_deref().and_then(domain_of);
        let is_outside = |at: &usize| {
            let sender = author(*at).filter(|sender| !is_read_by_nobody(sender));
            sender.is_some_and(|sender| domain_of(&sender) != house)
        };
        let of_customer =
            (1..levels.len()).find(|at| self.is_internal && is_outside(at) && !levels[*at].own.is_empty());
        // However much a colleague writes above a customer's mail, they ask for that customer.
        let is_cover = of_customer.is_some() || self.is_a_line();
        // Colleagues answer each other, too.
        if !is_cover || !self.is_forwarded() && of_customer.is_none() && !self.text.hands_on() {
            return None;
        }
        let says_something = (1..levels.len()).find(|at| levels[*at].says_something());
        let at = of_customer.or(says_something).unwrap_or(1);
        let author = author(at);
        levels.into_iter().nth(at).map(|text| (text, author))
    }

    /// Whether somebody answers between the lines of what another one asked them: then what is quoted are not their words.
    pub(super) fn answers_between(&self) -> bool {
        if let Some(handed) = &self.handed {
            return handed.answers_between();
        }
        let is_own = self
            .text
            .sender
            .as_deref()
            .zip(self.from.as_deref())
            .is_some_and(|(one, other)| one.eq_ignore_ascii_case(other));
        !self.text.answers.is_empty() && !is_own
    }

    /// What the person wrote with the questions that it answers, each behind the mark of a quote.
    pub(super) fn words_with_questions(&self) -> String {
        if let Some(handed) = &self.handed {
            return handed.words_with_questions();
        }
        let mut words = self.text.own.clone();
        let mut from = 0;
        for AnsweredQuestion { question, answer } in &self.text.answers {
            let first = answer.lines().next().unwrap_or_default().trim_end();
            if let Some(at) = words.get(from..).and_then(|rest| rest.find(first)).map(|at| from + at) {
                let quoted = format!("> {question}\n");
                words.insert_str(at, &quoted);
                from = at + quoted.len() + first.len();
            }
        }
        with_subject(&self.subject, &words)
    }

    /// Whether a question about what the screen shows was answered between the lines.
    pub(super) fn answers_what_is_shown(&self) -> bool {
        self.text.answers.iter().any(|answered| holds_word_of(&answered.question, "window-says"))
    }

    /// Whom an answer goes to: the customer, also where a colleague handed their mail on; nobody where that one is not named.
    #[must_use]
    pub fn answers_to(&self) -> Option<String> {
        if let Some(handed) = self.handed.as_ref().filter(|_| self.is_internal) {
            return handed.answers_to();
        }
        match self.handed_on().filter(|_| self.is_internal) {
            Some((_, sender)) => sender,
            None => self.reply_to.clone().or_else(|| self.from.clone()),
        }
    }

    /// The mail that is answered: the customer's, where a colleague handed it on as a file.
    fn answered(&self) -> &IncomingMail {
        self.handed.as_deref().filter(|_| self.is_internal).map_or(self, |handed| handed.answered())
    }

    /// The id of the mail that is answered.
    pub(super) fn answered_id(&self) -> Option<&str> {
        self.answered().message_id.as_deref().or(self.message_id.as_deref())
    }

    /// What an answer names as the mails before it, in their order: those that the answered one names, and that.
    pub(super) fn answer_references(&self) -> Vec<String> {
        let mut all = self.answered().conversation.clone();
        let last = self.answered_id().map(str::to_owned);
        all.retain(|id| Some(id) != last.as_ref());
        all.extend(last);
        all
    }

    /// Adds texts that somebody attached to what they say; gives whether there were any.
    pub(super) fn add_texts(&mut self, texts: &[(String, String)]) -> bool {
        if let Some(handed) = &mut self.handed {
            return handed.add_texts(texts);
        }
        for (name, text) in texts {
            let page = is_page(text).then(|| plain_of_html(text));
            push_part(&mut self.text.own, PartedText::of(page.as_deref().unwrap_or(text)).own.trim());
            let note = if name == UNNAMED { said::text_of_a_part() } else { said::text_of_a_file(name) };
            if !self.notes.contains(&note) {
                self.notes.push(note);
            }
        }
        !texts.is_empty()
    }

    /// Whether somebody hands on a mail of another below a line of their own.
    pub(super) fn has_a_covering_line(&self) -> bool {
        self.is_forwarded() && self.is_a_line()
    }

    /// Whether it hands on what somebody else wrote.
    pub(super) fn is_forwarded(&self) -> bool {
        is_subject_of_a_forward(&self.subject) || self.text.is_forward
    }

    /// Whether somebody wrote no more than a line themselves.
    fn is_a_line(&self) -> bool {
        self.text.own.split_whitespace().count() <= MOST_OF_A_COLLEAGUE
    }

    /// What tells it apart from others, also where it is read again: its id and its head; of a message without an id its words.
    pub(super) fn mark(&self) -> String {
        let words = if self.message_id.is_none() { self.words().0 } else { String::new() };
        let head = (&self.message_id, &self.from, &self.subject, self.sent);
        digest(format!("{head:?}\n{words}").as_bytes())[..MARK].to_owned()
    }

    /// When the customer wrote it.
    #[must_use]
    pub fn written(&self) -> Option<DateTime<Utc>> {
        self.handed.as_ref().and_then(|handed| handed.written()).or(self.sent)
    }

    /// In which zone they wrote it, where the mail says so.
    #[must_use]
    pub fn zone(&self) -> Option<FixedOffset> {
        match self.handed.as_ref().filter(|handed| handed.written().is_some()) {
            Some(handed) => handed.zone(),
            None => self.zone,
        }
    }

    /// The subject of an answer, with one mark of an answer whatever stood before it.
    #[must_use]
    pub fn answer_subject(&self) -> String {
        format!("Re: {}", bare_subject(&self.subject))
    }

    /// Whether all that it says is a subject of a word or two.
    #[must_use]
    pub fn is_bare_subject(&self) -> bool {
        let words = bare_subject(&self.subject).split_whitespace().count();
        self.text.own.is_empty() && self.text.quoted.is_empty() && (1..FEWEST_OF_A_SUBJECT).contains(&words)
    }

    /// What stands below, where the message itself says too little: what the same person wrote before, and not what they were
    /// answered, as far as it is named.
    #[must_use]
    pub fn quoted_words(&self) -> Option<String> {
        if let Some(handed) = &self.handed {
            return handed.quoted_words();
        }
        if self.handed_on().is_some() {
            return None;
        }
        let levels = self.text.levels();
        let said = |at: &usize| !levels[*at].own.is_empty();
        let author = |at: usize| levels[at - 1].sender.as_deref();
        let same = |at: &usize| {
            author(*at).zip(self.from.as_deref()).is_some_and(|(one, other)| one.eq_ignore_ascii_case(other))
        };
        let is_of_the_desk =
            |at: &usize| author(*at).and_then(domain_of).is_some_and(|house| self.houses.contains(&house));
        let all = || (1..levels.len()).filter(said);
        let own = match (all().find(same), all().find(is_of_the_desk)) {
            (Some(at), _) => levels[at].own.clone(),
            // What was asked are not the words of whoever answers between the lines.
            _ if self.answers_between() => return None,
            (None, Some(_)) => {
                let others: Vec<&str> =
                    all().filter(|at| !is_of_the_desk(at)).map(|at| levels[at].own.as_str()).collect();
                others.join("\n\n")
            }
            (None, None) => all().map(|at| levels[at].own.as_str()).collect::<Vec<_>>().join("\n\n"),
        };
        (!own.is_empty()).then(|| with_subject(&self.subject, &own))
    }
}

/// A text in which a number that answers a question bears the name of what was asked for: a help desk finds somebody by it.
fn with_named_numbers(mut text: PartedText) -> PartedText {
    for answered in &mut text.answers {
        let line = answered.answer.lines().next().unwrap_or_default().trim().to_owned();
        let is_number = line.chars().filter(char::is_ascii_digit).count() >= FEWEST_FIGURES
            && line.split_whitespace().count() <= MOST_BESIDE_A_NUMBER;
        let named = format!("{}: {line}", answered.question.trim_end_matches(['?', '？', ':', '：', ' ']));
        let names = |kind| given_number(&named, kind).is_some() && given_number(&line, kind).is_none();
        if is_number && [GivenNumber::Order, GivenNumber::Customer].into_iter().any(names) {
            text.own = text.own.replacen(&line, &named, 1);
            answered.answer = answered.answer.replacen(&line, &named, 1);
        }
    }
    text
}

/// What is said of a message whose sender has no address.
pub(super) fn sender_lost(name: Option<&str>) -> Message {
    match name {
        Some(name) => said::sender_without_address(name),
        None => said::sender_unknown(),
    }
}

/// That only the beginning of a text was read.
fn note_of_a_cut(text: &PartedText) -> Option<Message> {
    text.is_cut.then(|| said::text_cut(LONGEST_TEXT / 1024))
}

/// A subject that the text does not begin with anyway, above the text.
fn with_subject(subject: &str, text: &str) -> String {
    let subject = bare_subject(subject);
    if subject.is_empty() || text.starts_with(subject) { text.to_owned() } else { format!("{subject}\n\n{text}") }
}

/// Whether a subject begins with what mail programs put before that of a mail that is answered.
fn is_subject_of_an_answer(subject: &str) -> bool {
    let subject = subject.trim();
    !subject.is_empty() && bare_subject(subject) != subject && !is_subject_of_a_forward(subject)
}

/// A subject without what mail programs put before it: "AW:", "Re:", "Fwd:" and the like are short and end in a colon.
fn bare_subject(mut subject: &str) -> &str {
    while let Some((mark, rest)) = subject.split_once([':', '：']) {
        let mark = mark.trim();
        let is_mark = !mark.is_empty()
            && mark.chars().count() <= 4
            && mark.chars().all(|c| c.is_alphanumeric() || "[]".contains(c));
        if !is_mark {
            break;
        }
        subject = rest.trim_start();
    }
    subject.trim()
}

/// Whether a text begins with the head of a mail, be it of a sender and a subject alone.
pub(super) fn begins_as_mail(mail: &[u8]) -> bool {
    is_mail_text(mail) || has_short_head(mail)
}

/// Whether a text that breaks off may go on as the head of a mail: every line so far is a field of one.
pub(super) fn may_be_a_head(begin: &[u8]) -> bool {
    let mut lines = begin.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii_end).enumerate();
    lines.all(|(at, line)| match line.first() {
        None => false,
        Some(b' ' | b'\t') => at > 0,
        Some(_) => name_of_field(line).is_some(),
    })
}

/// The name of the field that a line of a head begins.
fn name_of_field(line: &[u8]) -> Option<&[u8]> {
    let name = &line[..line.iter().position(|byte| *byte == b':')?];
    let is_name = !name.is_empty() && name.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'-');
    is_name.then_some(name)
}

/// The head of a mail, however long its fields are.
fn head_of(mail: &[u8]) -> &[u8] {
    let ends = [&b"\n\n"[..], b"\n\r\n"].into_iter().filter_map(|blank| memchr::memmem::find(mail, blank));
    let end = ends.min().map_or(LARGEST_HEAD, |end| end + 1);
    &mail[..mail.len().min(end)]
}

/// Whether the first lines are the fields of a sender and a subject, and a blank line ends them.
fn has_short_head(begin: &[u8]) -> bool {
    let mut names: Vec<String> = Vec::new();
    for line in begin.split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii_end) {
        match (line.first(), name_of_field(line)) {
            (None, _) => return ["from", "subject"].iter().all(|name| names.iter().any(|known| known == name)),
            (Some(b' ' | b'\t'), _) if !names.is_empty() => {}
            (_, Some(name)) => names.push(String::from_utf8_lossy(name).to_ascii_lowercase()),
            _ => return false,
        }
    }
    false
}

/// A mail without the line that stores of mails put before each.
fn without_store_line(bytes: &[u8]) -> &[u8] {
    match bytes.starts_with(b"From ") {
        true => bytes.iter().position(|byte| *byte == b'\n').map_or(bytes, |end| &bytes[end + 1..]),
        false => bytes,
    }
}

fn domain_of(address: &str) -> Option<String> {
    address.rsplit_once('@').map(|(_, domain)| domain.trim().to_lowercase())
}

/// Whether an address is of a program that reads no answers.
fn is_read_by_nobody(address: &str) -> bool {
    let name = address.split('@').next().unwrap_or_default().to_lowercase();
    let letters: String = name.chars().filter(|c| c.is_alphanumeric()).collect();
    ["noreply", "donotreply", "mailerdaemon", "nepasrepondre"].iter().any(|nobody| letters.contains(nobody))
}

/// The domains of those to whom a mail was sent.
fn houses(parsed: &Parsed<'_>) -> Vec<String> {
    let receivers = [parsed.to(), parsed.cc()].into_iter().flatten().flat_map(Address::iter);
    receivers.filter_map(|receiver| domain_of(receiver.address()?)).take(MOST_REFERENCES).collect()
}

/// Whether the sender and a receiver of a mail are of one domain.
fn is_internal(parsed: &Parsed<'_>) -> bool {
    let sender = parsed.from().and_then(Address::first);
    let house = sender.and_then(|sender| domain_of(sender.address()?));
    house.is_some_and(|house| houses(parsed).contains(&house))
}

/// Whether a mail says in its head that a program sent it (RFC 3834, RFC 6522, RFC 8058). What a form on a website sends for a
/// customer may be called generated, too, and comes from an address that is read.
fn is_automatic(parsed: &Parsed<'_>) -> bool {
    let value = |name: &str| parsed.header(name).and_then(|value| value.as_text()).unwrap_or_default().to_lowercase();
    let sender = parsed.from().and_then(Address::first).and_then(|sender| sender.address()).unwrap_or_default();
    let submitted = value("Auto-Submitted");
    let replies = submitted.starts_with("auto-replied") || submitted.starts_with("auto-notified");
    let generated = submitted.starts_with("auto-generated") && is_read_by_nobody(sender);
    let is_report = parsed.content_type().is_some_and(|kind| {
        kind.ctype().eq_ignore_ascii_case("multipart")
            && kind.subtype().is_some_and(|sub| sub.eq_ignore_ascii_case("report"))
    });
    let local = sender.split('@').next().unwrap_or_default().to_lowercase();
    let is_of_daemon = ["mailer-daemon", "postmaster"].contains(&local.as_str());
    let is_by_subject = is_subject_of_a_program(parsed.subject().unwrap_or_default());
    let precedence = value("Precedence");
    let is_bulk = ["bulk", "junk", "auto_reply"].contains(&precedence.trim());
    let is_of_many = ["List-Unsubscribe-Post", "X-Autoreply", "X-Autorespond"];
    replies
        || generated
        || is_report
        || is_of_daemon
        || is_by_subject
        || is_bulk
        || is_of_many.iter().any(|name| parsed.header(*name).is_some())
}

/// The address to which the answer goes by the head of a mail: none of those that the mail went to, which is the desk itself.
fn reply_to(parsed: &Parsed<'_>) -> Option<String> {
    let own = [parsed.to(), parsed.cc()].into_iter().flatten().flat_map(Address::iter);
    let own: Vec<String> = own.filter_map(|own| own.address()).map(str::to_lowercase).collect();
    let named = parsed.reply_to().into_iter().flat_map(Address::iter).filter_map(|named| named.address());
    let mut named = named.map(one_line).filter(|address| domain_of(address).is_some_and(|domain| !domain.is_empty()));
    named.find(|address| !own.contains(&address.to_lowercase()) && !is_read_by_nobody(address))
}

/// The zone in which a mail was written; `-0000` says that it is not known (RFC 5322).
fn zone_of(date: &mail_parser::DateTime) -> Option<FixedOffset> {
    let seconds = (i32::from(date.tz_hour) * 60 + i32::from(date.tz_minute)) * 60;
    match (date.tz_before_gmt, seconds) {
        (true, 0) => None,
        (true, _) => FixedOffset::west_opt(seconds),
        (false, _) => FixedOffset::east_opt(seconds),
    }
}

/// The subject of a mail, and whether it is damaged; one that was sent without being encoded is read by its bytes.
fn subject_of(parsed: &Parsed<'_>) -> (String, bool) {
    let subject = parsed.subject().unwrap_or_default();
    let header = parsed.headers().iter().rev().find(|header| header.name().eq_ignore_ascii_case("subject"));
    let bytes = header.and_then(|header| {
        let value = parsed.raw_message().get(header.offset_start as usize..)?;
        // The parser leaves out the last byte of a line that ends beyond ASCII.
        let known = (header.offset_end as usize).saturating_sub(header.offset_start as usize);
        let rest = value.get(known..).filter(|_| !value[..known].ends_with(b"\n")).unwrap_or_default();
        let more = rest.iter().take_while(|byte| !matches!(byte, b'\r' | b'\n')).count();
        value.get(..known + more).filter(|bytes| !bytes.is_ascii())
    });
    match bytes {
        Some(bytes) => readable_subject(&decode_likely(bytes, None).split_whitespace().collect::<Vec<_>>().join(" ")),
        None => readable_subject(&once_encoded(subject)),
    }
}

/// How programs begin the subject of an automatic reply and of a delivery report, where the head says nothing of it.
const BY_A_PROGRAM: [&str; 38] = [
    "automatic reply",
    "auto reply",
    "autoreply",
    "out of office",
    "undeliverable",
    "undelivered mail",
    "mail delivery failed",
    "delivery status notification",
    "returned mail",
    "failure notice",
    "automatische antwort",
    "abwesenheitsnotiz",
    "abwesenheit:",
    "abwesend:",
    "unzustellbar",
    "réponse automatique",
    "absence du bureau",
    "non remis",
    "échec de la remise",
    "respuesta automática",
    "fuera de la oficina",
    "no se puede entregar",
    "risposta automatica",
    "fuori sede",
    "impossibile recapitare",
    "resposta automática",
    "fora do escritório",
    "não é possível entregar",
    "автоматический ответ",
    "автоответ",
    "вне офиса",
    "odpowiedź automatyczna",
    "automatyczna odpowiedź",
    "poza biurem",
    "automatisch antwoord",
    "afwezigheidsbericht",
    "自動返信",
    "otomatik yanıt",
];

/// Whether a subject is that of an automatic reply or a delivery report.
fn is_subject_of_a_program(subject: &str) -> bool {
    let subject = subject.trim().to_lowercase();
    BY_A_PROGRAM.iter().any(|begin| subject.starts_with(begin))
}

/// A subject without what could not be decoded, and whether there was such a thing.
fn readable_subject(subject: &str) -> (String, bool) {
    let subject = one_line(subject);
    let Some(encoded) = ENCODED_WORD.as_ref() else { return (subject, false) };
    let rest = encoded.replace_all(&subject, " ");
    let is_damaged = rest != subject || subject.contains('\u{FFFD}');
    (rest.trim().to_owned(), is_damaged)
}

/// Whether a text is one: not mostly damaged characters, and not an attachment that nobody decoded.
fn is_readable(text: &str) -> bool {
    let lost = text.chars().filter(|c| *c == '\u{FFFD}' || c.is_control() && !c.is_whitespace()).count();
    let letters = text.chars().filter(|c| c.is_alphanumeric()).count();
    let is_code = |word: &&str| {
        word.len() >= LONGEST_WORD && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+/=".contains(&byte))
    };
    let encoded: usize = text.split_whitespace().filter(is_code).map(str::len).sum();
    lost * 3 <= letters && encoded * 2 <= letters
}

/// A text whose parts were not told apart, because the head of the mail names another boundary than the one that stands between
/// them, without the heads of these parts and without a part that cannot be decoded, and whether there was such a part; none where
/// nothing else is there.
fn without_heads_of_parts(text: &str) -> (Option<String>, bool) {
    let lines: Vec<&str> = text.lines().collect();
    let begins_a_part = |at: usize| {
        let behind = lines.get(at + 1).map(|line| line.to_ascii_lowercase()).unwrap_or_default();
        lines[at].starts_with("--") && behind.starts_with("content-")
    };
    let starts: Vec<usize> = (0..lines.len()).filter(|at| begins_a_part(*at)).collect();
    let boundary = starts.first().map_or("", |first| lines[*first].trim_end());
    let is_end = |line: &str| !boundary.is_empty() && line.trim_end().strip_suffix("--") == Some(boundary);
    let mut own: String = lines[..starts.first().copied().unwrap_or(lines.len())].join("\n");
    let mut is_lost = false;
    let ends = starts.iter().skip(1).copied().chain([lines.len()]);
    for (start, end) in starts.iter().copied().zip(ends) {
        let head_ends = (start..end).find(|at| lines[*at].trim().is_empty()).unwrap_or(end);
        let head = lines[start..head_ends].join("\n").to_ascii_lowercase();
        let rest = lines.get(head_ends + 1..end).unwrap_or_default();
        let part: Vec<&str> = rest.iter().copied().take_while(|line| !is_end(line)).collect();
        match decoded_part(&head, &part.join("\n")) {
            Some(part) => push_part(&mut own, &part),
            None => is_lost = true,
        }
    }
    let says_something = own.contains(char::is_alphanumeric);
    ((says_something || !is_lost).then_some(own), is_lost)
}

/// The text of a part as its head says that it is encoded; a page that stands beside says the same once more.
fn decoded_part(head: &str, text: &str) -> Option<String> {
    let is_encoded =
        |way: &str| head.lines().any(|line| line.starts_with("content-transfer-encoding") && line.contains(way));
    let is_text = !head.contains("content-type:") || head.contains("text/") || head.contains("multipart/");
    let bytes = match (is_text, is_encoded("base64"), is_encoded("quoted-printable")) {
        (false, true, _) => return Some(String::new()),
        (_, true, _) => base64_decode(text.as_bytes()).filter(|bytes| !bytes.is_empty())?,
        (_, _, true) => quoted_printable_decode(text.as_bytes())?,
        _ => return Some(text.to_owned()),
    };
    let decoded = decode_likely(&bytes, None);
    let decoded = if is_page(&decoded) { plain_of_html(&decoded) } else { decoded };
    is_readable(&decoded).then_some(decoded)
}

/// What stands behind the head of a mail, as it came, where its parts are lost.
fn raw_text(parsed: &Parsed<'_>) -> String {
    let root = parsed.parts.first().map_or(0, |root| root.offset_body as usize);
    let text = decode_likely(parsed.raw_message().get(root..).unwrap_or_default(), None);
    if lost_its_parts(parsed, &text) { text } else { String::new() }
}

/// Whether a mail of several parts has a part behind another boundary than the one that its head names.
fn lost_its_parts(parsed: &Parsed<'_>, body: &str) -> bool {
    let kind = parsed.content_type().filter(|kind| kind.ctype().eq_ignore_ascii_case("multipart"));
    let Some(boundary) = kind.and_then(|kind| kind.attribute("boundary")) else { return false };
    let mut lines = body.lines().skip_while(|line| !line.starts_with("--"));
    let is_another = lines.next().is_some_and(|line| !line[2..].starts_with(boundary));
    is_another && lines.next().is_some_and(|line| line.to_ascii_lowercase().starts_with("content-"))
}

fn one_line(text: &str) -> String {
    clean_text_up_to(text, 500).trim().to_owned()
}

/// Whether somebody added it as a file: what a page shows within itself may be the logo of a signature.
fn is_enclosed(part: &MessagePart<'_>) -> bool {
    part.content_id().is_none() || part.content_disposition().is_some_and(|kind| kind.is_attachment())
}

/// Whether a file only proves who sent the mail, or is the sender's card: it says nothing of the matter.
fn is_signature_of_a_mail(name: &str) -> bool {
    let name = name.to_lowercase();
    [".p7s", ".asc", ".sig", ".vcf"].iter().any(|ending| name.ends_with(ending))
}

fn is_picture(part: &MessagePart<'_>) -> bool {
    part.content_type().is_some_and(|kind| ["image", "audio", "video"].contains(&kind.ctype()))
}

/// The ids in a header.
fn ids(value: &HeaderValue<'_>) -> Vec<String> {
    match value {
        HeaderValue::Text(id) => vec![one_line(id)],
        HeaderValue::TextList(ids) => ids.iter().map(|id| one_line(id)).collect(),
        _ => Vec::new(),
    }
}

/// The mails that a mail names as those before it, in their order: all of a long conversation but its middle.
fn conversation(parsed: &Parsed<'_>) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for id in ids(parsed.references()).into_iter().chain(ids(parsed.in_reply_to())) {
        if !all.contains(&id) && !id.is_empty() {
            all.push(id);
        }
    }
    if all.len() > MOST_REFERENCES {
        all.drain(1..=all.len() - MOST_REFERENCES);
    }
    all
}

fn references(parsed: &Parsed<'_>) -> Vec<String> {
    let mut all = conversation(parsed);
    all.sort();
    all
}

/// The text of a mail, and whether some of its letters are damaged.
///
/// Of two alternatives the plain text is taken, where it is the same text: some programs put there only that theirs cannot show
/// the page, a link, or nothing.
fn body(parsed: &Parsed<'_>) -> (String, bool) {
    let whole_of = |parts: &mut dyn Iterator<Item = &MessagePart<'_>>| {
        let mut whole = String::new();
        parts.for_each(|part| push_part(&mut whole, &shown_text(part, parsed.raw_message())));
        whole
    };
    let mut whole = whole_of(&mut parsed.text_bodies());
    if parsed.text_body != parsed.html_body {
        let page = whole_of(&mut parsed.html_bodies());
        if !holds_most(&whole, &page) {
            whole = page;
        }
    }
    let damaged = whole.contains('\u{FFFD}');
    (whole, damaged)
}

/// What a reader sees of a part.
fn shown_text(part: &MessagePart<'_>, raw: &[u8]) -> String {
    let text = match part.body {
        PartType::Text(_) | PartType::Html(_) => text_of(part, raw),
        _ => return String::new(),
    };
    // What some programs call plain text is a page.
    if matches!(part.body, PartType::Html(_)) || is_page(&text) { plain_of_html(&text) } else { text }
}

/// Whether a text holds at least half of the words of another; of one without words, all.
fn holds_most(text: &str, other: &str) -> bool {
    let (own, wanted) = (different_words(text), different_words(other));
    2 * wanted.intersection(&own).count() >= wanted.len()
}

/// The words of a text, each once; in scripts without spaces its letters.
fn different_words(text: &str) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        match word.contains(has_no_spaces) {
            true => words.extend(word.chars().map(String::from)),
            false => drop(words.insert(word.to_lowercase())),
        }
    }
    words
}

/// How a page begins, and what stands between its words.
static PAGE: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?i)^\s*<(?:!doctype html|html|head|body)\b").ok());
static MARKUP: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?i)</(?:p|div|span|table|td|tr|font|strong|em|b|ul|li|a)\s*>|<br\s*/?>").ok());

/// Whether a text is a page, whatever it is called: it begins as one, or has the markup of one between its words.
fn is_page(text: &str) -> bool {
    let begins = || PAGE.as_ref().is_some_and(|page| page.is_match(text));
    let has_markup =
        || MARKUP.as_ref().is_some_and(|markup| markup.find_iter(text).take(FEWEST_TAGS).count() == FEWEST_TAGS);
    text.contains('<') && (begins() || has_markup())
}

fn push_part(whole: &mut String, text: &str) {
    if !whole.is_empty() {
        whole.push_str("\n\n");
    }
    whole.push_str(text);
}

/// The text of a part; one that states a character set that it does not have is read by its bytes.
fn text_of(part: &MessagePart<'_>, raw: &[u8]) -> String {
    let text = part.text_contents().unwrap_or_default();
    if text.is_ascii() {
        return as_meant(text);
    }
    let bytes = raw.get(part.offset_body as usize..part.offset_end as usize).unwrap_or_default();
    let decoded = match part.encoding {
        Encoding::None => Some(bytes.to_vec()),
        Encoding::QuotedPrintable => quoted_printable_decode(bytes),
        Encoding::Base64 => base64_decode(bytes),
    };
    let stated = part.content_type().and_then(|kind| kind.attribute("charset"));
    let again = decoded.map(|bytes| decode_likely(&bytes, stated)).unwrap_or_default();
    let damage = |text: &str| text.matches('\u{FFFD}').count();
    let text = if !again.is_empty() && damage(&again) <= damage(text) { &again } else { text };
    as_meant(text)
}

/// A text with its letters as they were meant, as far as they can be told.
fn as_meant(text: &str) -> String {
    let once = once_encoded(text);
    with_lost_letters(&once).unwrap_or_else(|| once.into_owned())
}

/// What an attachment is called.
fn name_of_part(part: &MessagePart<'_>) -> String {
    clean_text_up_to(part.attachment_name().unwrap_or(UNNAMED), 200)
}

/// A mail that is attached to another one, as one or as a file.
fn mail_within(part: &MessagePart<'_>, depth: usize) -> Option<IncomingMail> {
    if depth >= DEEPEST {
        return None;
    }
    match &part.body {
        PartType::Message(inner) => IncomingMail::of_mail(inner, depth + 1).ok(),
        _ => {
            let name = part.attachment_name().unwrap_or_default().to_lowercase();
            let parsed = || MessageParser::default().parse(part.contents());
            let is_mail = name.ends_with(".eml") && begins_as_mail(part.contents());
            is_mail.then(parsed).flatten().and_then(|inner| IncomingMail::of_mail(&inner, depth + 1).ok())
        }
    }
}

/// Whether only Outlook opens a file of this name.
fn is_of_outlook(name: &str) -> bool {
    let name = name.to_lowercase();
    name == OF_OUTLOOK || name.ends_with(".msg")
}

/// Whether what begins as an archive is none that can be opened.
fn is_damaged_zip(bytes: &[u8]) -> bool {
    zip::ZipArchive::new(Cursor::new(bytes)).is_err()
}

/// HTML as text; what is quoted in it is marked as mail programs mark it in plain text.
fn plain_of_html(html: &str) -> String {
    let seen = without_signatures(&without_hidden(html));
    quoted_as_text(&seen, 0)
}

/// HTML as text, with a mark before each line for each quote in which it stands.
fn quoted_as_text(html: &str, depth: usize) -> String {
    let mut text = String::new();
    let mut rest = html;
    while let Some(quote) = Quote::first(rest) {
        text.push_str(&html_to_text(&rest[..quote.before]));
        text.push('\n');
        let inner = match depth < DEEPEST {
            true => quoted_as_text(&rest[quote.opened..quote.after], depth + 1),
            false => html_to_text(&rest[quote.opened..quote.after]),
        };
        for line in inner.lines().filter(|line| !line.trim().is_empty()) {
            text.push_str(if line.starts_with('>') { ">" } else { "> " });
            text.push_str(line);
            text.push('\n');
        }
        rest = &rest[quote.after..];
    }
    text.push_str(&html_to_text(rest));
    text
}

/// An element into which mail programs put a signature.
static SIGNATURE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let named = r"gmail_signature|moz-signature|ms-outlook-mobile-signature|protonmail_signature_block|\bSignature\b";
    Regex::new(&format!(
        r#"(?is)<(div|span|table|pre)\b[^>]*\b(?:class|id|data-smartmail)\s*=\s*["'][^"']*(?:{named})[^"']*["'][^>]*>"#
    ))
    .ok()
});

/// The HTML with the mark of a signature before each, and without one above which nothing else stands.
fn without_signatures(html: &str) -> String {
    let Some(found) = SIGNATURE.as_ref().and_then(|signature| signature.captures(html)) else { return html.to_owned() };
    let (start, name) = (found.get(0).map_or(0, |whole| whole.start()), found[1].to_ascii_lowercase());
    let inner = found.get(0).map_or(start, |whole| whole.end());
    let Some(end) = end_of_element(html, &name, inner) else { return html.to_owned() };
    // What is quoted below stays; text of the person's own below it does, too.
    let lines = html_to_text(&html[inner..end]);
    let lines: String = lines
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| format!("{}<br>", line.replace('&', "&amp;").replace('<', "&lt;")))
        .collect();
    let rest = &html[end..];
    let is_last = Quote::first(rest).map_or(rest, |quote| &rest[..quote.before]);
    let is_last = html_to_text(is_last).split_whitespace().count() <= MOST_OF_A_COLLEAGUE;
    let kept = if is_last { format!("<div><br>-- <br>{lines}</div>") } else { String::new() };
    format!("{}{kept}{}", &html[..start], rest)
}

/// A tag that opens an element of text, with its name and its attributes.
static OPENING: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r#"(?is)<(div|span|p|td|tr|table|font|section)\b((?:[^>"']|"[^"]*"|'[^']*')*)>"#).ok());

/// Attributes of an element that no reader sees.
static HIDDEN: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let style = r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0+(?:px|pt|em|%)?\s*(?:[;\x22']|!|$)|opacity\s*:\s*0+(?:\.0+)?\s*(?:[;\x22']|!|$)";
    Regex::new(&format!(r#"(?is)\bstyle\s*=\s*(?:"[^"]*(?:{style})|'[^']*(?:{style}))|\shidden(?:\s|=|$)"#)).ok()
});

/// The HTML without what is hidden from whoever reads it, which mailings put there for programs.
fn without_hidden(html: &str) -> String {
    let (Some(opening), Some(hidden)) = (OPENING.as_ref(), HIDDEN.as_ref()) else { return html.to_owned() };
    let mut seen = String::with_capacity(html.len());
    let mut unclosed: Vec<String> = Vec::new();
    let mut at = 0;
    while let Some(tag) = opening.captures_at(html, at) {
        let (whole, name, attributes) = (tag.get_match(), &tag[1], &tag[2]);
        if !hidden.is_match(attributes) {
            seen.push_str(&html[at..whole.end()]);
            at = whole.end();
            continue;
        }
        seen.push_str(&html[at..whole.start()]);
        // What is not closed hides nothing: rather read too much than lose a message. It is looked for once.
        let name = name.to_ascii_lowercase();
        let end = if unclosed.contains(&name) { None } else { end_of_element(html, &name, whole.end()) };
        if end.is_none() && !unclosed.contains(&name) {
            unclosed.push(name);
        }
        at = end.unwrap_or(whole.end());
    }
    seen.push_str(&html[at..]);
    seen
}

/// Where an element ends whose opening tag ends at a place, with all that it holds.
fn end_of_element(html: &str, name: &str, from: usize) -> Option<usize> {
    let mut depth = 1_u32;
    for at in memchr::memchr_iter(b'<', &html.as_bytes()[from..]).map(|at| from + at) {
        let behind = &html.as_bytes()[at + 1..];
        let (closes, behind) = behind.strip_prefix(b"/").map_or((false, behind), |behind| (true, behind));
        let is_named = behind.get(..name.len()).is_some_and(|found| found.eq_ignore_ascii_case(name.as_bytes()));
        if !is_named || behind.get(name.len()).is_some_and(u8::is_ascii_alphanumeric) {
            continue;
        }
        depth = if closes { depth - 1 } else { depth + 1 };
        if depth == 0 {
            return Some(html[at..].find('>').map_or(html.len(), |end| at + end + 1));
        }
    }
    None
}

/// A `<blockquote>` with everything in it.
struct Quote {
    before: usize,
    /// Where its opening tag ends.
    opened: usize,
    after: usize,
}

impl Quote {
    fn first(html: &str) -> Option<Quote> {
        let before = find_tag(html, "<blockquote")?;
        // Where it is not closed, everything below is quoted.
        let after = end_of_element(html, "blockquote", before + 1).unwrap_or(html.len());
        let opened = html[before..after].find('>').map_or(after, |end| before + end + 1);
        Some(Quote { before, opened, after })
    }
}

/// Where a tag begins, in any case of its letters.
fn find_tag(html: &str, tag: &str) -> Option<usize> {
    let (html, tag) = (html.as_bytes(), tag.as_bytes());
    let starts = memchr::memchr_iter(b'<', html);
    starts.into_iter().find(|at| html.get(*at..*at + tag.len()).is_some_and(|found| found.eq_ignore_ascii_case(tag)))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn mail(head: &str, body: &str) -> IncomingMail {
        let whole = format!("From: Eve <eve@example.org>\nTo: help@example.org\nSubject: Licence\n{head}\n{body}");
        IncomingMail::read("a.eml", whole.as_bytes()).unwrap()
    }

    #[test]
    fn what_no_reader_sees_is_not_read() {
        for (html, seen) in [
            ("<p>Hello</p><div style=\"display:none\">Key is <b>blocked</b><div>x</div></div><p>Bye</p>", "Hello Bye"),
            ("<p>one</p><span style='color:red; font-size:0'>two</span><span>three</span>", "one three"),
            ("<div style=\"font-size:0.9em\">small</div>", "small"),
            ("<div STYLE=\"x:y;mso-hide:all;\">gone</div>there", "there"),
            ("<td hidden>gone</td><td>there</td>", "there"),
            // Not closed: a mail is not lost by it.
            ("<div style=\"display: none\">there <p>too", "there too"),
            ("<p title=\"display:none\">there</p>", "there"),
        ] {
            let words = plain_of_html(html);
            assert_eq!(words.split_whitespace().collect::<Vec<_>>().join(" "), seen, "{html}");
        }
    }

    #[test]
    fn what_a_program_sends_is_told_by_its_head() {
        for head in [
            "Auto-Submitted: auto-replied (vacation)\n",
            "Precedence: bulk\n",
            "List-Unsubscribe-Post: List-Unsubscribe=One-Click\n",
            "Content-Type: multipart/report; report-type=delivery-status; boundary=x\n",
            "X-Autoreply: yes\n",
        ] {
            assert!(mail(head, "Your message could not be delivered.").is_automatic, "{head}");
        }
        for head in [
            "",
            "Auto-Submitted: no\n",
            "Auto-Submitted: auto-generated\n",
            "Precedence: list\nList-Id: <help.example.org>\n",
        ] {
            assert!(!mail(head, "My licence has expired.").is_automatic, "{head}");
        }
    }

    #[test]
    fn the_head_of_a_mail_is_read() {
        let mail = mail(
            "Message-ID: <2@example.org>\nIn-Reply-To: <1@example.org>\nReferences: <0@example.org> <1@example.org>\nDate: Sat, 3 Oct 2026 10:00:00 +0200\n",
            "It says expired.",
        );
        assert_eq!(mail.from.as_deref(), Some("eve@example.org"));
        assert_eq!(mail.name.as_deref(), Some("Eve"));
        assert_eq!(mail.message_id.as_deref(), Some("2@example.org"));
        assert_eq!(mail.references, ["0@example.org", "1@example.org"]);
        assert_eq!(mail.sent.unwrap().to_rfc3339(), "2026-10-03T08:00:00+00:00");
        assert_eq!(mail.words(), ("Licence\n\nIt says expired.".to_owned(), false));
    }

    #[test]
    fn a_page_is_read_as_text_and_its_quotes_as_quotes() {
        let mail = mail(
            "Content-Type: text/html; charset=utf-8\n",
            "<html><head><style>p{}</style></head><body><p>It still says <b>expired</b>.</p><div>On 3 Oct 2026 Help wrote:<br><BlockQuote type=cite><p>Restart</p><blockquote>deeper</blockquote>please</BLOCKQUOTE></div><p>Help me</p><script>run()</script></body></html>",
        );
        assert!(
            mail.text.own.contains("It still says expired.") && mail.text.own.contains("Help me"),
            "{:?}",
            mail.text
        );
        for gone in ["Restart", "deeper", "please", "run()", "wrote"] {
            assert!(!mail.text.own.contains(gone), "{gone}: {:?}", mail.text);
        }
        assert!(mail.text.quoted.contains("Restart"));
    }

    #[test]
    fn a_wrong_character_set_is_seen_through() {
        let whole = b"From: a@example.org\nTo: b@example.org\nSubject: x\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nDie Lizenz l=E4uft nicht, schade um das Geld f=FCr die Verl=E4ngerung\n";
        let mail = IncomingMail::read("a.eml", whole).unwrap();
        assert!(mail.text.own.contains("läuft") && mail.text.own.contains("Verlängerung"), "{:?}", mail.text);
    }

    #[test]
    fn what_outlook_packed_is_told() {
        let body = "--x\nContent-Type: text/plain\n\nsee below\n--x\nContent-Type: application/ms-tnef; name=winmail.dat\nContent-Disposition: attachment; filename=winmail.dat\n\n\u{1}\u{2}\n--x--\n";
        let mail = mail("MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n", body);
        assert_eq!(mail.notes, [said::winmail("winmail.dat")]);
        assert!(mail.attached.is_empty());
    }

    #[test]
    fn a_mail_whose_text_is_lost_is_an_error_whatever_its_subject_says() {
        let read = |subject: &str, rest: &str| {
            let whole = format!("From: a@example.org\nTo: b@example.net\nSubject: {subject}\n{rest}");
            IncomingMail::read("a", whole.as_bytes()).map(|mail| mail.words().0)
        };
        let packed = "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\n \n--x\nContent-Type: application/ms-tnef; name=winmail.dat\nContent-Disposition: attachment; filename=winmail.dat\n\n\u{1}\u{2}\n--x--\n";
        assert_eq!(read("Lizenz abgelaufen", packed), Err(IncomingError::OnlyOutlook("winmail.dat".to_owned())));
        for subject in ["=?utf-8?b?@@@@?=", "=?koi8-r?Q?=ZZ=?=", "=?utf-8?b?!!!"] {
            assert_eq!(read(subject, "\n\n"), Err(IncomingError::Damaged), "{subject}");
            let beside = read(subject, "\nLa licence a expiré hier.\n").unwrap();
            assert_eq!(beside, "La licence a expiré hier.", "{subject}");
        }
        let undecoded = "QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFB\n".repeat(5);
        assert_eq!(read("Activation", &format!("\n{undecoded}")), Err(IncomingError::Damaged));
        assert_eq!(read("Activation", "\n\u{FFFD}\u{FFFD}a \u{FFFD}\u{FFFD}\n"), Err(IncomingError::Damaged));
        assert_eq!(read("", "\n\u{a0}\n"), Err(IncomingError::Empty));
    }

    #[test]
    fn the_answer_to_a_mail_that_a_colleague_hands_on_goes_to_the_customer() {
        let forwarded = |from: &str, own: &str, head: &str| {
            let whole = format!(
                "From: {from}\nTo: desk@provider.example\nSubject: WG: AW: Lizenz\n\n{own}\n\n-----Ursprüngliche Nachricht-----\n{head}\nGesendet: Montag, 23. November 2026 10:00\nAn: post@provider.example\nBetreff: AW: Lizenz\n\nMeine Lizenz ist gestern abgelaufen, was nun?\n"
            );
            IncomingMail::read("a", whole.as_bytes()).unwrap()
        };
        let customer = "Von: Eva Muster <eva@kunde.example>";
        for own in ["", "Bitte übernehmen, danke"] {
            let mail = forwarded("chef@provider.example", own, customer);
            assert_eq!(mail.answers_to().as_deref(), Some("eva@kunde.example"), "{own}");
            assert!(mail.words().0.contains("abgelaufen"), "{:?}", mail.words());
            assert_eq!(mail.answer_subject(), "Re: Lizenz");
        }
        assert_eq!(forwarded("chef@provider.example", "", "Von: Eva Muster").answers_to(), None);
        // A customer who hands on what Kaspersky wrote is the one who asks.
        let asked = forwarded("eva@kunde.example", "", "Von: noreply@shop.example");
        assert_eq!(asked.answers_to().as_deref(), Some("eva@kunde.example"));
    }

    #[test]
    #[ignore = "long; .ci/run runs it"]
    fn a_message_is_read_to_its_bounds() {
        let large =
            [b"From: a@example.org\nTo: b@example.org\nSubject: x\n\nexpired\n".to_vec(), vec![b' '; LARGEST]].concat();
        let beyond = said::too_large_rest(LARGEST / 1024 / 1024);
        assert!(IncomingMail::read("a", &large).unwrap().notes.contains(&beyond));
        assert!(!IncomingMail::read("a", &large[..LARGEST]).unwrap().notes.contains(&beyond));
        // Of what is no mail nothing says where its text ends.
        assert_eq!(IncomingMail::read("a", &vec![b' '; LARGEST + 1]).unwrap_err(), IncomingError::TooLarge);
        let parts = |count: usize| {
            let parts = "--x\nContent-Type: text/plain\n\nexpired\n".repeat(count);
            format!(
                "From: a@example.org\nTo: b@example.org\nSubject: x\nContent-Type: multipart/mixed; boundary=x\n\n{parts}--x--\n"
            )
        };
        // The whole is a part as well.
        assert!(IncomingMail::read("a", parts(MOST_PARTS - 1).as_bytes()).is_ok());
        let beyond = IncomingMail::read("a", parts(MOST_PARTS).as_bytes());
        assert_eq!(beyond.unwrap_err(), IncomingError::TooManyParts);
    }

    #[test]
    fn ten_thousand_parts_within_each_other_are_one_error() {
        let mut nested = String::from("From: a@example.org\nTo: b@example.org\nSubject: x\n");
        for depth in 0..10_000 {
            nested.push_str(&format!("Content-Type: multipart/mixed; boundary=b{depth}\n\n--b{depth}\n"));
        }
        nested.push_str("Content-Type: text/plain\n\nexpired\n");
        assert_eq!(IncomingMail::read("a", nested.as_bytes()).unwrap_err(), IncomingError::TooManyParts);
    }

    #[test]
    fn a_mark_of_a_mail_program_is_no_part_of_the_subject() {
        assert_eq!(bare_subject("AW: Re: Lizenz: abgelaufen"), "Lizenz: abgelaufen");
        assert_eq!(bare_subject("Kaspersky: expired"), "Kaspersky: expired");
    }

    proptest! {
        #[test]
        fn any_bytes_are_read(bytes in proptest::collection::vec(any::<u8>(), 0..300), html in "(<|>|blockquote|/|\\PC){0,60}") {
            let _ = IncomingMail::read("a", &bytes);
            let head = b"From: a@example.org\nTo: b@example.org\nSubject: x\nContent-Type: text/html\n\n";
            let _ = IncomingMail::read("a", &[head.as_slice(), &bytes].concat());
            let _ = plain_of_html(&html);
        }
    }
}
