//! The message of a ticket: composed once, looked at, sent, or opened as a draft.

use std::time::SystemTime;

use lettre::address::Envelope;
use lettre::message::header::{ContentType, From as FromHeader, HeaderName, HeaderValue, To};
use lettre::message::{Attachment as AttachedFile, Mailbox, Message as Mail, MultiPart, SinglePart};
use lettre::{Address, message::MessageBuilder};

use super::label::DeskLabel;
use crate::language::in_english;
use crate::say::{Message, Worded, errors, page};
use crate::text::clean_text;

/// The name of the one file that leaves with a request.
pub const BUNDLE: &str = "keymend-bundle.zip";

/// Why a message cannot be composed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
#[error("{}", in_english(self))]
pub enum MailError {
    /// Not an address.
    Address(String),
    /// An address that few servers take.
    Letters(String),
    /// Nobody to write to.
    NoRecipient,
    /// Nobody who writes.
    NoSender,
    /// The message does not come about.
    Compose(#[from] lettre::error::Error),
}

impl Worded for MailError {
    fn message(&self) -> Message {
        match self {
            MailError::Address(given) => errors::mail_address(given),
            MailError::Letters(given) => errors::mail_letters(given),
            MailError::NoRecipient => errors::mail_no_recipient(),
            MailError::NoSender => errors::mail_no_sender(),
            MailError::Compose(error) => errors::mail_compose(error.to_string()),
        }
    }

    fn on_page(&self) -> Message {
        match self {
            MailError::NoRecipient => page::no_address(),
            _ => self.message(),
        }
    }
}

/// Everything that a message is made of; texts may hold anything, for they are encoded.
#[derive(Clone, Debug)]
pub struct Letter<'a> {
    /// The sender's address.
    pub from: Option<&'a str>,
    /// The sender's name.
    pub name: Option<&'a str>,
    /// The addressee's address.
    pub to: Option<&'a str>,
    /// One line.
    pub subject: &'a str,
    /// The text.
    pub body: &'a str,
    /// Its Message-ID, in angle brackets.
    pub message_id: &'a str,
    /// The Message-ID of the first message, for a follow-up.
    pub in_reply_to: Option<&'a str>,
    /// The Message-IDs of all mails before it, in their order; empty where the first one is the only one.
    pub references: &'a [String],
    /// What a help desk's system reads; what may be private of it is no header.
    pub labels: &'a [DeskLabel],
    /// More headers, with names that the desk asks for.
    pub own_headers: &'a [(String, String)],
    /// The bundle.
    pub bundle: Option<&'a [u8]>,
}

impl Letter<'_> {
    /// The message as it is sent, and its envelope.
    ///
    /// # Errors
    /// An address is missing or is none.
    pub fn compose(&self, date: SystemTime) -> Result<(Envelope, Vec<u8>), MailError> {
        let from = mailbox(self.name, self.from.ok_or(MailError::NoSender)?)?;
        let to = mailbox(None, self.to.ok_or(MailError::NoRecipient)?)?;
        let envelope = Envelope::new(Some(from.email.clone()), vec![to.email.clone()])?;
        let message = self.build(self.head(date).from(from).to(to))?;
        Ok((envelope, message.formatted()))
    }

    /// A draft that mail programs open for sending; an address that is not known is left out.
    ///
    /// # Errors
    /// An address is none.
    pub fn draft(&self, date: SystemTime) -> Result<Vec<u8>, MailError> {
        let nobody = mailbox(None, "nobody@example.invalid")?;
        let from = self.from.map(|from| mailbox(self.name, from)).transpose()?;
        let to = self.to.map(|to| mailbox(None, to)).transpose()?;
        let (has_from, has_to) = (from.is_some(), to.is_some());
        let unsent = HeaderValue::new(HeaderName::new_from_ascii_str("X-Unsent"), "1".to_owned());
        let builder = self.head(date).raw_header(unsent);
        let builder = builder.from(from.unwrap_or_else(|| nobody.clone())).to(to.unwrap_or(nobody));
        let mut message = self.build(builder)?;
        if !has_from {
            message.headers_mut().remove::<FromHeader>();
        }
        if !has_to {
            message.headers_mut().remove::<To>();
        }
        Ok(message.formatted())
    }

    fn head(&self, date: SystemTime) -> MessageBuilder {
        let mut builder =
            Mail::builder().date(date).subject(clean_text(self.subject)).message_id(Some(self.message_id.to_owned()));
        let labels = self.labels.iter().filter_map(DeskLabel::header).map(|(name, value)| (name, value.to_owned()));
        for (name, value) in labels.chain(self.own_headers.iter().cloned()) {
            if let Ok(name) = HeaderName::new_from_ascii(name) {
                builder = builder.raw_header(HeaderValue::new(name, value));
            }
        }
        match self.in_reply_to {
            Some(first) if self.references.is_empty() => {
                builder.in_reply_to(first.to_owned()).references(first.to_owned())
            }
            Some(first) => builder.in_reply_to(first.to_owned()).references(self.references.join(" ")),
            None => builder,
        }
    }

    fn build(&self, builder: MessageBuilder) -> Result<Mail, MailError> {
        let text = SinglePart::plain(self.body.replace("\r\n", "\n").replace('\n', "\r\n"));
        Ok(match self.bundle {
            None => builder.singlepart(text)?,
            Some(bundle) => {
                // A constant that the crate parses; were it ever wrong, plain bytes are right as well.
                let kind = ContentType::parse("application/zip").unwrap_or(ContentType::TEXT_PLAIN);
                let file = AttachedFile::new(BUNDLE.to_owned()).body(bundle.to_vec(), kind);
                builder.multipart(MultiPart::mixed().singlepart(text).singlepart(file))?
            }
        })
    }
}

/// An address with its name; the address is checked, so that no line break can follow it.
fn mailbox(name: Option<&str>, address: &str) -> Result<Mailbox, MailError> {
    if !address.is_ascii() {
        return Err(MailError::Letters(clean_text(address)));
    }
    let address: Address = address.trim().parse().map_err(|_| MailError::Address(clean_text(address)))?;
    Ok(Mailbox::new(name.map(clean_text).filter(|name| !name.is_empty()), address))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn letter<'a>(name: &'a str, subject: &'a str, body: &'a str) -> Letter<'a> {
        Letter {
            from: Some("eve@example.org"),
            name: Some(name),
            to: Some("help@example.org"),
            subject,
            body,
            message_id: "<keymend.1@example.org>",
            in_reply_to: None,
            references: &[],
            labels: &[],
            own_headers: &[],
            bundle: Some(b"PK"),
        }
    }

    fn heads(message: &[u8]) -> Vec<String> {
        let text = String::from_utf8(message.to_vec()).unwrap();
        let head = text.split_once("\r\n\r\n").unwrap().0.replace("\r\n ", " ").replace("\r\n\t", " ");
        head.split("\r\n").map(|line| line.split_once(':').unwrap().0.to_owned()).collect()
    }

    #[test]
    fn an_address_with_a_line_break_is_none_and_a_draft_needs_none() {
        let mut wrong = letter("Eve", "x", "y");
        wrong.to = Some("help@example.org\r\nBcc: x@example.org");
        assert!(matches!(wrong.compose(SystemTime::UNIX_EPOCH), Err(MailError::Address(_))));
        (wrong.to, wrong.from) = (None, None);
        let names = heads(&wrong.draft(SystemTime::UNIX_EPOCH).unwrap());
        assert!(names.contains(&"X-Unsent".to_owned()) && !names.contains(&"To".to_owned()), "{names:?}");
    }

    #[test]
    fn the_labels_of_a_request_are_headers_of_the_mail_and_of_its_draft() {
        let request = crate::ticket::Request::sample("de");
        let labels = DeskLabel::all(&request, "0123456789ab");
        let mail = Letter { labels: &labels, ..letter("Eve", "x", "y") };
        let (_, sent) = mail.compose(SystemTime::UNIX_EPOCH).unwrap();
        for message in [sent, mail.draft(SystemTime::UNIX_EPOCH).unwrap()] {
            let text = String::from_utf8(message).unwrap();
            let head = text.split_once("\r\n\r\n").unwrap().0;
            assert!(head.contains("\r\nX-Keymend-Language: de\r\n"), "{head}");
            assert!(!head.contains("X-Keymend-Product"), "{head}");
        }
    }

    proptest! {
        #[test]
        fn no_text_adds_a_header_or_leaves_ascii(name in any::<String>(), subject in "\\PC*|(.|\r|\n|: ){0,80}", body in any::<String>()) {
            let (_, message) = letter(&name, &subject, &body).compose(SystemTime::UNIX_EPOCH).unwrap();
            let expected = ["Date", "Subject", "Message-ID", "From", "To", "MIME-Version", "Content-Type"];
            prop_assert_eq!(heads(&message), expected);
            prop_assert!(message.is_ascii());
            for line in message.split(|byte| *byte == b'\n') {
                prop_assert!(line.len() <= 998, "a line of {} bytes", line.len());
            }
        }
    }
}
