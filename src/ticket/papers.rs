//! The files of a ticket, made from its request: searched once more before any of them is written.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use serde_json::Value;

use super::bundle::{Attachment, BundleError, zip_files};
use super::label::{DeskLabel, block, desk_headers};
use super::mail::{Letter, MailError};
use super::record::TicketRecord;
use super::request::Request;
use super::template::{Layout, LetterFrame, TemplateError, Templates};
use crate::config::Config;
use crate::facts::{FactId, FactType, Privacy};
use crate::language::in_english;
use crate::redact::{MapError, PrivateKind, Redactor};
use crate::say::{Message, Worded, errors, together};
use crate::sellers::DeskEntry;
use crate::text::json_texts::{change_texts, texts};
use crate::topics::FieldDef;

/// Our own document in the bundle.
pub(super) const DIAGNOSIS_FILE: &str = "diagnosis.json";

/// The letter in the language of the person, in the ticket's folder.
pub const FOR_READING: &str = "for-reading.txt";

/// Why the files of a ticket cannot be made.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
#[error("{}", in_english(self))]
pub enum PaperError {
    /// A template is wrong.
    #[error(transparent)]
    Template(#[from] TemplateError),
    /// The message cannot be composed.
    #[error(transparent)]
    Mail(#[from] MailError),
    /// The bundle cannot be made.
    #[error(transparent)]
    Bundle(#[from] BundleError),
    /// An original value is still there.
    Leak {
        /// What kind of value.
        kind: PrivateKind,
    },
}

impl Worded for PaperError {
    fn message(&self) -> Message {
        match self {
            PaperError::Template(error) => error.message(),
            PaperError::Mail(error) => error.message(),
            PaperError::Bundle(error) => error.message(),
            PaperError::Leak { kind } => together([errors::leak_request(kind.name()), errors::please_report()]),
        }
    }
}

/// What a request looks like when it leaves.
#[derive(Clone, Debug)]
pub struct Papers {
    /// The subject.
    pub subject: String,
    /// The text with its head, as it is kept and shown.
    pub text: String,
    /// The text of the mail.
    pub body: String,
    /// The text in the person's own language, where the letter is in another one.
    pub for_reading: Option<String>,
    /// What a help desk's system reads; it ends the text of the mail.
    pub labels: Vec<DeskLabel>,
    /// More headers, with names that the desk asks for.
    pub own_headers: Vec<(String, String)>,
    /// The bundle.
    pub bundle: Vec<u8>,
}

/// By what a help desk knows the request.
#[derive(Clone, Copy, Debug)]
pub struct DeskMarks<'a> {
    /// What tells it apart from all others.
    pub id: &'a str,
    /// The desk's system, where it is known.
    pub desk: Option<&'a DeskEntry>,
}

impl Papers {
    /// Renders a request and zips its evidence.
    ///
    /// # Errors
    /// A template is wrong, the bundle is too large, or a private value is still there.
    pub fn new(
        request: &Request,
        templates: &Templates,
        evidence: &[(Attachment, Vec<u8>)],
        marks: DeskMarks<'_>,
        redactor: &mut Redactor,
    ) -> Result<Papers, PaperError> {
        let subject = templates.subject(request)?;
        let text = templates.render(request, Layout::Text, LetterFrame::Whole)?;
        let labels = DeskLabel::all(request, marks.id);
        let own_headers = marks.desk.map(|desk| desk_headers(desk, request, marks.id)).unwrap_or_default();
        let letter = templates.render(request, Layout::Text, LetterFrame::Mail)?;
        let body = format!("{}\n\n{}", letter.trim_end(), block(&labels));
        // The words of the template and the labels are nobody's, even where a user is called "support" or "name".
        let empty = Request { fields: Vec::new(), proofs: Vec::new(), ..request.clone() };
        let frame = templates.render(&empty, Layout::Text, LetterFrame::Whole)?;
        let names: Vec<String> = FieldDef::all().map(|field| templates.label(field, &request.language)).collect();
        let names = names.join("\n") + "\n" + &block(&DeskLabel::all(&empty, marks.id));
        let frame = format!("{subject}\n{frame}\n{names}\n{}", templates.words(&request.language));
        let given = request.given();
        let copy = request.for_reading();
        let for_reading =
            copy.as_ref().map(|copy| templates.render(copy, Layout::Text, LetterFrame::Whole)).transpose()?;
        let frame = match &request.beside {
            Some(beside) => frame + &templates.words(&beside.language),
            None => frame,
        };
        for part in [&subject, &text, &body].into_iter().chain(&for_reading) {
            if let Some(kind) = redactor.leak_beyond(part, &given, &frame) {
                return Err(PaperError::Leak { kind });
            }
        }
        let bundle = redactor.on_evidence(|redactor| {
            let evidence = with_labels(evidence, &labels, redactor);
            zip_files(redactor, &evidence)
        })?;
        Ok(Papers { subject, text, body, for_reading, labels, own_headers, bundle })
    }

    /// The letter of these papers.
    #[must_use]
    pub fn letter<'a>(&'a self, request: &'a Request, record: &'a TicketRecord, config: &'a Config) -> Letter<'a> {
        let contact = config.contact.as_deref().filter(|contact| contact.contains('@'));
        Letter {
            from: config.mail.from.as_deref().or(contact),
            name: config.name.as_deref(),
            to: request.recipient.mail.as_deref(),
            subject: &self.subject,
            body: &self.body,
            message_id: &record.message_id,
            in_reply_to: None,
            references: &[],
            labels: &self.labels,
            own_headers: &self.own_headers,
            bundle: Some(&self.bundle),
        }
    }

    /// The files by their names in the ticket's folder.
    ///
    /// # Errors
    /// The draft cannot be composed.
    pub fn files(
        &self,
        request: &Request,
        record: &TicketRecord,
        config: &Config,
    ) -> Result<Vec<(String, Vec<u8>)>, PaperError> {
        let draft = self.letter(request, record, config).draft(SystemTime::now())?;
        let mut files = vec![
            ("request.json".to_owned(), serde_json::to_vec_pretty(request).unwrap_or_default()),
            ("request.txt".to_owned(), self.text.clone().into_bytes()),
            ("message.eml".to_owned(), draft),
            ("bundle.zip".to_owned(), self.bundle.clone()),
        ];
        files.extend(self.for_reading.iter().map(|text| (FOR_READING.to_owned(), text.clone().into_bytes())));
        Ok(files)
    }
}

/// The evidence with the labels of the letter in our own document: whoever gets the bundle alone reads there what the letter
/// states.
fn with_labels(
    evidence: &[(Attachment, Vec<u8>)],
    labels: &[DeskLabel],
    redactor: &mut Redactor,
) -> Vec<(Attachment, Vec<u8>)> {
    let labels: BTreeMap<&str, String> =
        labels.iter().map(|label| (label.name, redactor.clean(&label.value))).collect();
    let with = |(attachment, content): &(Attachment, Vec<u8>)| {
        let document = Some(content).filter(|_| attachment.name == DIAGNOSIS_FILE);
        let mut document: serde_json::Map<String, Value> = serde_json::from_slice(document?).ok()?;
        document.insert("desk".to_owned(), serde_json::to_value(&labels).ok()?);
        let content = serde_json::to_vec_pretty(&document).ok()?;
        let sealed = Attachment::of(&attachment.name, &attachment.from, &content);
        Some((Attachment { sha256: sealed.sha256, bytes: sealed.bytes, ..attachment.clone() }, content))
    };
    evidence.iter().map(|file| with(file).unwrap_or_else(|| file.clone())).collect()
}

/// A value of a closed type, by the table of facts, such as a version that looks like an address, stays.
fn is_closed(members: &serde_json::Map<String, Value>, name: &str) -> bool {
    let names = ["id", "fact"].into_iter().filter_map(|name| members.get(name)?.as_str());
    let mut facts = names.filter_map(FactId::from_name).map(FactId::def);
    name == "value" && facts.any(|def| def.privacy == Privacy::Public && def.kind != FactType::Text)
}

/// Calls each file that was read by its own name: in which folder it stands is nobody's concern.
pub fn without_folders(document: &mut Value, looked_at: &[String]) {
    let file_of = |place: &String| Path::new(place).ancestors().find(|path| path.is_file()).map(Path::to_owned);
    let files: BTreeSet<PathBuf> = looked_at.iter().filter_map(file_of).collect();
    let mut folders: Vec<String> = files
        .iter()
        .filter_map(|file| {
            let (whole, name) = (file.to_str()?, file.file_name()?.to_str()?);
            whole.strip_suffix(name).filter(|folder| !folder.is_empty()).map(str::to_owned)
        })
        .collect();
    // A folder within another goes before it.
    folders.sort_by_key(|folder| std::cmp::Reverse(folder.len()));
    folders.dedup();
    change_texts(document, &is_closed, &mut |text| {
        for folder in &folders {
            if text.contains(folder.as_str()) {
                *text = text.replace(folder.as_str(), "");
            }
        }
    });
}

/// Takes private values out of every text of a JSON document; versions are no addresses.
pub fn clean_json(value: &mut Value, redactor: &mut Redactor) {
    change_texts(value, &is_closed, &mut |text| *text = redactor.clean(text));
}

/// Reads every text of a JSON document for private values.
///
/// # Errors
/// There are too many of them.
pub fn learn_json(value: &Value, redactor: &mut Redactor) -> Result<(), MapError> {
    texts(value, &is_closed).into_iter().try_for_each(|text| redactor.learn(text))
}
