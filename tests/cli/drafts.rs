//! The drafts, read by a mail parser that is not the library that wrote them.

use mail_parser::{Message, MessageParser, MimeHeaders, PartType};

use crate::support::{Keymend, keymend};

const SPY: &str = "spy@example.net";

/// A topic whose title tries to add a header, and is long and not ASCII.
fn topic() -> String {
    // A topic with a carriage return is refused as a whole.
    let title = format!("Größe ändern → 許可証 {}\\nBcc: {SPY}\\n\\nBody", "sehr ".repeat(60));
    format!(
        "+++\nid = \"trap\"\ncode = \"KM-990\"\ntitle = \"{title}\"\nowner = \"shop\"\nseverity = \"error\"\n\
         status = \"stable\"\nsince = \"0.1.0\"\nchecked = 2026-11-24\nsources = [\"https://example.org/\"]\n\
         when = \"license.status = expired\"\n[form]\naddressee = \"shop\"\ntemplate = \"shop\"\n\
         fields = [\"problem\", \"description\", \"name\"]\n+++\n\nWhy it happens.\n"
    )
}

fn ticket(description: &str) -> Keymend {
    let profile = format!("name = \"Jörg Ängström\\r\\nBcc: {SPY}\"\n[mail]\nfrom = \"joerg@example.org\"\n");
    keymend("ticket new --topics topics --topic trap --mail help@example.org --format eml --attach log.txt --set")
        .arg(&format!("description={description}"))
        .file("topics/trap.md", topic())
        .file("config/keymend/config.toml", profile)
        .file("log.txt", format!("Zeile mit ß\n{}\n", "ü".repeat(5_000)))
}

fn names(message: &Message<'_>) -> Vec<String> {
    message.headers().iter().map(|header| header.name().to_owned()).collect()
}

#[test]
fn a_draft_says_to_another_parser_what_was_written_and_nothing_more() {
    let long = "für Größe ".repeat(400);
    let description = format!("Erste Zeile\r\nBcc: {SPY}\r\n.\r\n{long}");
    let run = ticket(&description);
    let raw = run.run().stdout;
    let message = MessageParser::default().parse(&raw).unwrap();

    let expected = ["X-Unsent", "Date", "Subject", "Message-ID", "From", "To", "MIME-Version", "Content-Type"];
    let mut names = names(&message);
    names.sort_unstable();
    let labels = ["Layout", "Topic", "Code", "Addressee", "Language", "Id"];
    let labels = labels.map(|label| format!("X-Keymend-{label}"));
    let mut expected = [&expected.map(str::to_owned)[..], &labels].concat();
    expected.sort_unstable();
    assert_eq!(names, expected);
    assert_eq!(message.header_raw("X-Unsent").map(str::trim), Some("1"));
    let subject = message.subject().unwrap();
    assert!(subject.starts_with("Größe ändern → 許可証 sehr sehr "), "{subject}");
    assert!(subject.ends_with(&format!("Bcc: {SPY} Body (Kaspersky)")), "the words stay words: {subject}");
    let from = message.from().and_then(|from| from.first()).unwrap();
    assert_eq!(from.address(), Some("joerg@example.org"));
    assert_eq!(from.name(), Some(format!("Jörg Ängström Bcc: {SPY}").as_str()));
    let to: Vec<_> = message.to().unwrap().iter().map(|to| to.address().unwrap().to_owned()).collect();
    assert_eq!(to, ["help@example.org"]);
    assert!(message.bcc().is_none() && message.cc().is_none());

    let text = message.body_text(0).unwrap();
    assert!(text.contains("Description: Erste Zeile Bcc: mail-"), "the address is private, the rest is there: {text}");
    let written = text.matches("für Größe").count();
    // A value is bounded; what is within the bound arrives whole.
    assert!(written >= 190, "{written} of 400");
    for line in raw.split("\r\n") {
        assert!(line.is_ascii() && line.len() <= 998, "a line of {} bytes: {line}", line.len());
    }
}

#[test]
fn the_bundle_arrives_byte_for_byte() {
    let run = ticket("It failed.");
    let raw = run.run().stdout;
    let message = MessageParser::default().parse(&raw).unwrap();
    assert_eq!(message.attachment_count(), 1);
    let attached = message.attachment(0).unwrap();
    assert_eq!(attached.attachment_name(), Some("keymend-bundle.zip"));
    assert!(matches!(attached.body, PartType::Binary(_)));
    let kept = run.folder().join("data/keymend/tickets/0001-trap/bundle.zip");
    assert_eq!(attached.contents(), std::fs::read(kept).unwrap());
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(attached.contents())).unwrap();
    let log = std::io::read_to_string(archive.by_name("log.txt").unwrap()).unwrap();
    assert_eq!(log, format!("Zeile mit ß\n{}\n", "ü".repeat(5_000)));
}

#[test]
fn a_draft_in_german_is_german_in_its_subject() {
    let raw = keymend("ticket new --topic code-expired --language de --format eml").run().stdout;
    let message = MessageParser::default().parse(&raw).unwrap();
    assert_eq!(message.subject(), Some("Dieser Aktivierungscode ist abgelaufen (Kaspersky)"));
    assert!(message.from().is_none() && message.to().is_none(), "nobody is made up");
    assert!(message.body_text(0).unwrap().contains("Hilfe bei meiner Kaspersky-Lizenz"));
}
