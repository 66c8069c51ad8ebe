//! A mail as a file: its words and what is attached to it, out of their transport encodings.

use mail_parser::{Message, MessageParser, MimeHeaders, PartType};

use crate::limits;
use crate::sources::format::Head;
use crate::text::clean_text_up_to;

/// Parts of one mail that are looked at.
const MOST_PARTS: usize = limits::MAIL_PARTS;

/// What the words of a mail are called among its parts.
const TEXT: &str = "text";

/// Bytes by which a mail is recognised.
const LONGEST_HEAD: usize = 64 * 1024;

/// Bytes of a line of a head in which its name stands.
const LONGEST_NAME: usize = 200;

/// Names of header fields by which a mail is told from other texts with colons.
const HEADERS: [&str; 10] = [
    "from",
    "to",
    "subject",
    "date",
    "message-id",
    "mime-version",
    "content-type",
    "received",
    "return-path",
    "content-transfer-encoding",
];

/// A part of a mail.
pub(super) struct MailPart {
    /// What it is called: the name of the attachment, or `text`.
    pub name: String,
    pub bytes: Vec<u8>,
}

/// Whether a text begins with the header of a mail: three of its fields, the subject or the type among them.
pub(super) fn is_mail(head: &Head) -> bool {
    is_head(head.lines.iter())
}

fn is_head<S: AsRef<str>>(lines: impl Iterator<Item = S>) -> bool {
    let mut known: Vec<String> = Vec::new();
    for line in lines.skip_while(|line| line.as_ref().trim().is_empty()) {
        let line = line.as_ref();
        if line.trim().is_empty() {
            break;
        }
        // A field goes on in the next line behind a space; some stores begin with a line of their own.
        if line.starts_with([' ', '\t']) || line.starts_with("From ") {
            continue;
        }
        let Some((name, _)) = line.split_once(':') else { return false };
        let name = name.to_ascii_lowercase();
        if name.contains(char::is_whitespace) {
            return false;
        }
        if HEADERS.contains(&name.as_str()) && !known.contains(&name) {
            known.push(name);
        }
    }
    known.len() >= 3 && known.iter().any(|name| name == "subject" || name == "content-type")
}

/// The mails of an mbox: each begins with a line `From …` behind a blank one (RFC 4155). What is no mbox is one mail.
pub(super) fn messages(bytes: &[u8]) -> Vec<&[u8]> {
    const BEGINS: &[u8] = b"From ";
    if !bytes.starts_with(BEGINS) {
        return vec![bytes];
    }
    let is_behind_blank = |at: &usize| bytes[..*at].ends_with(b"\n\n") || bytes[..*at].ends_with(b"\n\r\n");
    let starts = memchr::memmem::find_iter(bytes, BEGINS).filter(|at| *at == 0 || is_behind_blank(at));
    let starts: Vec<usize> = starts.collect();
    let ends = starts.iter().skip(1).copied().chain([bytes.len()]);
    starts.iter().zip(ends).map(|(start, end)| &bytes[*start..end]).collect()
}

/// The text of a mail with its subject, and its attachments; those of a mail within it too. And whether these are all.
pub(super) fn parts(bytes: &[u8]) -> (Vec<MailPart>, bool) {
    let Some(message) = MessageParser::default().parse(bytes) else { return (Vec::new(), true) };
    let mut parts = Vec::new();
    of_message(&message, &mut parts);
    for attached in message.attachments().take(MOST_PARTS) {
        if let PartType::Message(inner) = &attached.body {
            of_message(inner, &mut parts);
        }
    }
    let are_all = parts.len() <= MOST_PARTS;
    parts.truncate(MOST_PARTS);
    (parts, are_all)
}

/// Whether these bytes begin with the header of a mail, however long its fields are.
pub(crate) fn is_mail_text(bytes: &[u8]) -> bool {
    let by_names = || {
        let lines = bytes.split(|byte| *byte == b'\n');
        is_head(lines.map(|line| String::from_utf8_lossy(&line[..line.len().min(LONGEST_NAME)])))
    };
    // The first block is out of its encoding; a field may be longer than that.
    is_mail(&Head::new(&bytes[..bytes.len().min(LONGEST_HEAD)])) || by_names()
}

/// The words of a mail with their subjects, out of their transport encodings; nothing where it is none.
pub(crate) fn words_of_mail(bytes: &[u8]) -> Option<String> {
    if !is_mail_text(bytes) {
        return None;
    }
    let texts = parts(bytes).0.into_iter().filter(|part| part.name == TEXT);
    let words: Vec<String> = texts.map(|part| String::from_utf8_lossy(&part.bytes).trim().to_owned()).collect();
    Some(words.join("\n\n")).filter(|words| !words.is_empty())
}

fn of_message(message: &Message<'_>, parts: &mut Vec<MailPart>) {
    let subject = message.subject().map(|subject| clean_text_up_to(subject, 500)).unwrap_or_default();
    let body = message.body_text(0).unwrap_or_default();
    parts.push(MailPart { name: TEXT.into(), bytes: format!("{subject}\n\n{body}").into_bytes() });
    for attached in message.attachments().take(MOST_PARTS) {
        if !matches!(attached.body, PartType::Message(_)) {
            let name = clean_text_up_to(attached.attachment_name().unwrap_or("attachment"), 200);
            parts.push(MailPart { name, bytes: attached.contents().to_vec() });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(mail: &str) -> Vec<(String, String)> {
        assert!(is_mail(&Head::new(mail.as_bytes())), "{mail}");
        let told = |part: MailPart| (part.name, String::from_utf8_lossy(&part.bytes).trim().to_owned());
        parts(mail.as_bytes()).0.into_iter().map(told).collect()
    }

    const HEAD: &str =
        "From: ksc@example.org\nTo: a@example.org\nSubject: =?utf-8?q?Lizenz_l=C3=A4uft?=\n ab\nMIME-Version: 1.0\n";

    #[test]
    fn words_are_read_out_of_every_transport_encoding() {
        for body in [
            "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nf=C3=BCr =\n\"PC 7\"",
            "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nZsO8ciAiUEMgNyI=",
            "Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\nf=FCr \"PC 7\"",
            "Content-Type: text/html; charset=utf-8\n\n<html><style>a{b:c}</style><p>f&uuml;r &quot;PC 7&quot;</p></html>",
            "Content-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/plain; charset=utf-8\n\nf\u{fc}r \"PC 7\"\n--x\nContent-Type: text/html\n\n<p>y</p>\n--x--\n",
        ] {
            let found = texts(&format!("{HEAD}{body}\n"));
            let text = found[0].1.replace('\n', " ");
            assert!(text.starts_with("Lizenz läuft ab") && text.ends_with("für \"PC 7\""), "{body}: {found:?}");
        }
    }

    #[test]
    fn attachments_keep_their_names_and_other_texts_are_no_mails() {
        let body = "Content-Type: multipart/mixed; boundary=x\n\n--x\n\nsee below\n--x\nContent-Type: text/plain; name=info.txt\nContent-Disposition: attachment; filename=info.txt\n\nName: K\n--x--\n";
        let found = texts(&format!("{HEAD}{body}"));
        assert_eq!(found[1], ("info.txt".to_owned(), "Name: K".to_owned()));
        for text in ["Name: x\nVersion: 1\nDate: 2\n", "Subject: x\n\nFrom: y\nTo: z", "From: a\nTo: b\nDate: c\n", ""]
        {
            assert!(!is_mail(&Head::new(text.as_bytes())), "{text}");
        }
    }

    proptest::proptest! {
        #[test]
        fn any_bytes_are_read(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..200)) {
            let _ = parts(&bytes);
            let _ = parts(&[HEAD.as_bytes(), &bytes].concat());
        }
    }
}
