//! What is known of one message: the document that `desk open` and `desk triage` write.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::exposed::ExposedSecret;
use crate::topics::{Addressee, Owner};

/// The schema of the document.
pub(super) const SCHEMA: &str = "keymend.desk-message/1";

/// Whether a message was understood.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum DeskVerdict {
    /// A problem is named.
    Recognised,
    /// None can be named; the others, if any, are those of which one may be meant.
    #[default]
    NotRecognised,
    /// It is about something else than a licence.
    NotALicenseProblem,
    /// It only says that all is well by now: nobody waits for an answer.
    Solved,
    /// The message could not be read.
    Error,
}

/// What proves the problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum DeskProof {
    /// What was read on the person's machine.
    Machine,
    /// An error code, or a text that the vendor documents.
    Documented,
    /// A letter from Keymend states it, and no evidence came with it.
    Stated,
    /// Only the person's own words say so.
    Words,
}

/// Why a message should not wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum UrgentReason {
    /// Somebody may be defrauding the person in the name of Kaspersky or of the desk's house.
    Fraud,
    /// The computer is not protected.
    Unprotected,
    /// The person has paid and has nothing for it.
    PaidAndWaiting,
}

/// What two messages have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum SameBy {
    /// They are one mail, sent twice.
    Message,
    /// One answers the other, or both answer a third.
    Thread,
    /// They name one order, contract or subscriber.
    Order,
    /// They name one activation code.
    Code,
    /// They are about one machine.
    Machine,
    /// One person sent them.
    Person,
}

/// An earlier message of the same case or person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SameAs {
    /// The earlier message.
    pub id: String,
    /// What they have in common.
    pub by: SameBy,
}

/// One more topic that may be meant.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct DeskOther {
    /// The topic's id.
    pub topic: String,
    /// Its title.
    pub title: String,
    /// How surely, from 0 to 1.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub score: f64,
}

/// One of several cases that a message tells of.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct DeskCase {
    /// Whose it is, as the message names them, with numbers masked as in the words.
    pub who: String,
    /// The topic's id, where one is named.
    pub topic: Option<String>,
    /// Its code.
    pub code: Option<String>,
    /// Its title, in the language of the agent.
    pub title: Option<String>,
    /// How surely, from 0 to 1.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub score: f64,
    /// What proves it.
    pub proof: Option<DeskProof>,
    /// What is said of it, shortened and masked.
    pub words: String,
}

/// Whether the files of a bundle are those that its manifest lists.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct BundleCheck {
    /// How many files the manifest lists.
    pub files: u64,
    /// Whether all are there as listed, and no others.
    pub matches: bool,
    /// The files that are changed, missing or not listed.
    pub wrong: Vec<String>,
}

/// What a message is about, and what is done about it; of one that tells of several cases nothing of this is said.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct DeskMatter {
    /// Whether it was understood.
    pub verdict: DeskVerdict,
    /// The topic's id.
    pub topic: Option<String>,
    /// Its code.
    pub code: Option<String>,
    /// Its title, in the language of the agent.
    pub title: Option<String>,
    /// How surely, from 0 to 1.
    #[schemars(range(min = 0.0, max = 1.0))]
    pub score: f64,
    /// What proves it.
    pub proof: Option<DeskProof>,
    /// What else may be meant, the surest first.
    pub others: Vec<DeskOther>,
    /// The product, as the person or the machine calls it.
    pub product: Option<String>,
    /// Who can end it.
    pub owner: Option<Owner>,
    /// Who gets the request where the steps do not help.
    pub addressee: Option<Addressee>,
    /// Whether that is this desk.
    pub ours: bool,
    /// What this desk, a provider's or a shop's, does about it, in the language of the agent; only where it is the one to act.
    pub desk_does: Option<String>,
    /// Whose desk this is.
    #[serde(skip)]
    pub(super) desk: Option<Addressee>,
    /// The fields that would decide the case and that the message does not have, by their names.
    pub missing: Vec<String>,
    /// The fields of forms that the message fills, by their names: in the same case nobody is asked for them again.
    pub told: Vec<String>,
    /// What is known of the licence and the purchase, each in one sentence in the language of the agent.
    pub facts: Vec<String>,
    /// The topic that the letter states, where the evidence says another one.
    pub stated_topic: Option<String>,
    /// A draft of an answer; nobody sent it.
    pub draft: Option<String>,
    /// The language of the draft, as a two-letter code: the person's, or where there are no texts in that the desk's.
    pub draft_language: Option<String>,
}

/// `keymend.desk-message/1`: one message that came in at a help desk.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct DeskMessage {
    /// Always `keymend.desk-message/1`.
    #[schemars(extend("const" = "keymend.desk-message/1"))]
    pub(super) schema: &'static str,
    /// Where it stands: the file, with its number in it.
    pub id: String,
    /// The Message-ID, without angle brackets.
    pub message_id: Option<String>,
    /// The address of whoever sent it.
    pub from: Option<String>,
    /// Its subject, with codes masked, and in a triage numbers, too.
    pub subject: Option<String>,
    /// What tells it apart from others: a digest of its head, and of its text where it has no Message-ID.
    pub mark: Option<String>,
    /// When it was sent, by its own word, as RFC 3339.
    pub sent: Option<String>,
    /// Why it could not be read; then nothing else is known.
    pub error: Option<String>,
    /// The language of the message, as a two-letter code, where there is no doubt.
    pub language: Option<String>,
    /// What it is about.
    #[serde(flatten)]
    pub matter: DeskMatter,
    /// Whether it should not wait.
    pub urgent: bool,
    /// Why.
    pub urgent_because: Vec<UrgentReason>,
    /// Secrets that the person sent in clear text; the values are masked everywhere, and the draft tells the person what to do.
    pub exposed: Vec<ExposedSecret>,
    /// What the person says that they have tried, in their own words.
    pub tried: Vec<String>,
    /// What the person wrote, shortened, with codes and passwords masked; in a triage the numbers of orders and subscribers, too.
    pub words: String,
    /// Whether the words are those of a quoted or forwarded mail.
    pub from_quoted: bool,
    /// Lines that were not counted: of quotes and of signatures.
    pub quoted_lines: u64,
    /// Lines of a signature that were not counted.
    pub signature_lines: u64,
    /// Whether Keymend wrote the letter, by its own word.
    pub by_keymend: bool,
    /// What tells a request of Keymend's apart from all others (`Keymend-Id`), by its own word.
    pub keymend_id: Option<String>,
    /// The bundle, where one is attached.
    pub bundle: Option<BundleCheck>,
    /// What else is to be said about how it was read, in the language of the agent.
    pub notes: Vec<String>,
    /// Earlier messages of the same case or person.
    pub same_as: Vec<SameAs>,
    /// Earlier messages whose matter this one calls solved, by their ids.
    pub closes: Vec<String>,
    /// The message that calls the matter of this one solved, by its id.
    pub closed_by: Option<String>,
    /// The customers or computers that it tells of, where there are several: then none of them is its topic. Of one customer with
    /// several troubles, each of these; the first one is its topic.
    pub cases: Vec<DeskCase>,
    /// The name of a draft that somebody edited in the folder of drafts, and that was left as it is.
    pub draft_kept: Option<String>,
}

impl DeskMessage {
    /// A message of which nothing is known yet.
    pub(super) fn blank(id: &str) -> DeskMessage {
        DeskMessage { schema: SCHEMA, id: id.to_owned(), ..DeskMessage::default() }
    }

    /// Who sent it, its subject, and when, as far as it says: by these an agent finds it again.
    pub(super) fn head(&self) -> Vec<String> {
        let sent = self.sent.as_deref().map(|sent| sent.trim_end_matches('Z').replacen('T', " ", 1));
        [self.from.clone(), self.subject.clone(), sent].into_iter().flatten().collect()
    }

    /// Takes the draft away, with the notes that are about it.
    pub(super) fn without_draft(&mut self, of_draft: &[String]) {
        self.matter.draft = None;
        self.matter.draft_language = None;
        self.notes.retain(|note| !of_draft.contains(note));
    }

    /// Marks it as one whose matter another message calls solved: nobody waits for an answer any more.
    pub(super) fn close(&mut self, by: &str, of_draft: &[String]) {
        self.closed_by = Some(by.to_owned());
        self.without_draft(of_draft);
        self.urgent = false;
        self.urgent_because.clear();
    }

    /// A message that could not be read.
    pub(super) fn failed(id: &str, why: String) -> DeskMessage {
        let matter = DeskMatter { verdict: DeskVerdict::Error, ..DeskMatter::default() };
        DeskMessage { error: Some(why), matter, ..DeskMessage::blank(id) }
    }
}
