//! `keymend desk` on what comes with a message and around it: archives that Keymend did not write, pages, long heads, tables.

use std::io::{Cursor, Write};

use serde_json::Value;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::support::{NOW, keymend};

const EXPIRED: &str = include_str!("../../examples/expired-linux/app-info.txt");

fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn opened(name: &str, bytes: impl AsRef<[u8]>) -> Value {
    keymend(&format!("desk open {name} --format json --now {NOW}")).file(name, bytes).run().json()
}

fn wide(text: &str) -> Vec<u8> {
    std::iter::once(0xFEFF).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
}

#[test]
fn what_a_customer_packed_is_read_whatever_its_folders_and_encodings_are() {
    let log = "2026-11-23 10:00:00 Info start\n2026-11-23 10:00:01 Info the update is complete\n";
    let picture = b"\x89PNG\r\n\x1a\n\0\0\0\0";
    for (name, path) in [
        ("a folder", "logs/app-info.txt"),
        ("folders within folders", "C/Users/Eve/Desktop/Kaspersky logs/2026/app-info.txt"),
        ("names of Windows", "Eve\\Desktop\\logs\\app-info.txt"),
    ] {
        for bytes in [EXPIRED.as_bytes().to_vec(), wide(EXPIRED)] {
            let zip = zipped(&[(path, &bytes), ("photos/screen.png", picture), ("traces/app.log", log.as_bytes())]);
            let message = opened("logs.zip", &zip);
            assert_eq!(
                (&message["topic"], &message["proof"]),
                (&"license-expired".into(), &"machine".into()),
                "{name}: {message:#}"
            );
            assert!(message["notes"].to_string().contains("screen.png"), "{name}: {message:#}");
            assert_eq!(message["cases"].as_array().unwrap().len(), 0, "{name}: {message:#}");
        }
    }
    // An archive within an archive, as a GetSystemInfo report is packed.
    let inner = zipped(&[("report/app-info.txt", EXPIRED.as_bytes())]);
    assert_eq!(opened("logs.zip", zipped(&[("for you/report.zip", &inner)]))["topic"], "license-expired");
}

#[test]
fn a_text_that_is_packed_or_attached_says_what_the_message_does_not() {
    let said = "Hello, I paid on Friday and no activation code has arrived.";
    for bytes in [said.as_bytes().to_vec(), wide(said), format!("<html><body><p>{said}</p></body></html>").into_bytes()]
    {
        let message = opened("problem.zip", zipped(&[("my problem/note.txt", &bytes)]));
        assert_eq!(message["topic"], "paid-without-code", "{message:#}");
        assert!(message["notes"].to_string().contains("note.txt"), "{message:#}");
        assert!(message["words"].as_str().unwrap().contains("no activation code"), "{message:#}");
    }
    let mail = format!(
        "From: eve@example.org\nTo: help@provider.example\nSubject: Kaspersky\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nPlease see the attachment.\n\n--b\nContent-Type: application/octet-stream\nContent-Disposition: attachment; filename=text.txt\n\n{said}\n--b--\n"
    );
    assert_eq!(opened("a.eml", &mail)["topic"], "paid-without-code");
    // Whoever says it themselves is not read from a file.
    let own = mail.replace("Please see the attachment.", "My activation code is blocked, it says so in red letters.");
    assert_eq!(opened("a.eml", own)["topic"], "code-blocked");
}

#[test]
fn what_was_not_read_of_an_archive_is_named() {
    let message = opened(
        "stuff.zip",
        zipped(&[
            ("a/one.docx", &b"PK\x03\x04broken"[..]),
            ("two.bin", b"\0\x01\x02\xff\xfe\0"),
            ("three.pdf", b"%PDF-1.4\n\0\xff\xfe"),
        ]),
    );
    let notes = message["notes"].to_string();
    for name in ["one.docx", "two.bin", "three.pdf"] {
        assert!(notes.contains(name), "{name}: {message:#}");
    }
    assert_eq!(message["topic"], Value::Null, "{message:#}");
}

/// A mail with a plain text and a page.
fn alternatives(plain: &str, page: &str) -> String {
    format!(
        "From: eve@example.org\nTo: help@provider.example\nSubject: Kaspersky\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\n\n{plain}\n--b\nContent-Type: text/html; charset=utf-8\n\n<html><body>{page}</body></html>\n--b--\n"
    )
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn the_page_counts_where_the_plain_text_is_none() {
    let page = "<p>Hello,</p><p>I paid on Friday and no activation code has arrived.</p>";
    for plain in [
        "",
        "Your mail program cannot show HTML. Please open this message in a program that can.",
        "Ihr E-Mail-Programm unterstützt kein HTML.",
        "Votre logiciel de messagerie ne prend pas en charge les messages HTML.",
        "https://example.org/view?id=1",
        "このメールを表示するには、HTML対応のメールソフトをご利用ください。",
        "To view this message, go to https://example.org/v",
        "-- \nSent with Example Mail",
    ] {
        assert_eq!(opened("a.eml", alternatives(plain, page))["topic"], "paid-without-code", "{plain}");
    }
    // The same text in both is read as plain text, and a page without words is none.
    let said = "I paid on Friday and no activation code has arrived.\n\n> Your key is blocked.";
    for page in [
        "<p>I paid on Friday and no activation code has arrived.</p><blockquote>Your key is blocked.</blockquote>",
        "<img src='cid:1'>",
    ] {
        let message = opened("a.eml", alternatives(said, page));
        assert_eq!(
            (&message["topic"], &message["quoted_lines"]),
            (&"paid-without-code".into(), &1.into()),
            "{page}: {message:#}"
        );
    }
    // What is called plain and is a page.
    let called = format!(
        "From: eve@example.org\nTo: help@provider.example\nSubject: Kaspersky\nContent-Type: text/plain\n\n<div>{page}</div><br>\n"
    );
    let message = opened("a.eml", called);
    assert!(
        message["topic"] == "paid-without-code" && !message["words"].as_str().unwrap().contains('<'),
        "{message:#}"
    );
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_field_of_any_length_loses_no_message() {
    let long = "long words of a subject ".repeat(20_000);
    let said = "My activation code is blocked, what shall I do?";
    let rest = "From: eve@example.org\nTo: help@provider.example\nMessage-ID: <1@x.example>\nDate: Mon, 23 Nov 2026 10:00:00 +0000\n";
    for head in [
        format!("Subject: {long}\n{rest}"),
        format!("{rest}Subject: {long}\n"),
        format!("X-Long: {}\n{rest}Subject: Code\n", "a".repeat(400_000)),
        format!("Received: {}\n{rest}Subject: Code\n", "from a.example by b.example;\n\tx".repeat(20_000)),
        format!("References: {}\n{rest}Subject: Code\n", "<0@x.example> ".repeat(30_000)),
        format!("To: {}\n{rest}Subject: Code\n", "a@example.org, ".repeat(30_000)),
    ] {
        let mail = format!("{head}\n{said}\n");
        for (name, content) in [
            ("a.eml", mail.clone()),
            (
                "m.mbox",
                format!(
                    "From x@example.org Mon Nov 23 10:00:00 2026\n{mail}\nFrom x@example.org Mon Nov 23 10:00:00 2026\n{rest}Subject: Licence\n\nMy licence has expired.\n"
                ),
            ),
        ] {
            let outcome = keymend(&format!("desk triage {name} --format jsonl --now {NOW}")).file(name, &content).run();
            let records: Vec<Value> = outcome.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
            let begin = &head[..40];
            assert_eq!(records.len(), if name == "a.eml" { 1 } else { 2 }, "{begin}: {}", outcome.stderr);
            assert_eq!(
                (&records[0]["topic"], &records[0]["from"]),
                (&"code-blocked".into(), &"eve@example.org".into()),
                "{begin}: {:#}",
                records[0]
            );
        }
        assert_eq!(opened("a.eml", &mail)["topic"], "code-blocked", "{}", &head[..40]);
    }
    // Of a text without end the beginning is read, and that is said.
    let message = opened("a.eml", format!("{rest}Subject: Code\n\n{said}\n{}", "And so on.\n".repeat(40_000)));
    assert!(message["topic"] == "code-blocked" && message["notes"].to_string().contains("256 KiB"), "{message:#}");
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn tables_of_any_desk_are_read_by_the_words_of_their_columns() {
    for (head, row) in [
        ("Ticket-Nr.;Eingang;Kunde;Betreff;Nachricht", "T-7;23.11.2026 10:00;eve@example.org;Code;{}"),
        ("sep=;\nTicketnummer;Eingangsdatum;E-Mail des Kunden;Beschreibung", "T-7;23.11.2026 10:00;eve@example.org;{}"),
        (
            "Numéro de ticket;Date de création;Courriel;Objet;Texte du message",
            "T-7;2026-11-23 10:00;eve@example.org;Code;{}",
        ),
        (
            "Número de ticket\tFecha de creación\tCorreo electrónico\tDescripción",
            "T-7\t2026-11-23 10:00\teve@example.org\t{}",
        ),
        ("№ обращения;Дата обращения;Почта клиента;Текст обращения", "T-7;23.11.2026 10:00;eve@example.org;{}"),
        ("Nr zgłoszenia;Data zgłoszenia;E-mail klienta;Treść zgłoszenia", "T-7;2026-11-23 10:00;eve@example.org;{}"),
        ("Talep No;Oluşturma Tarihi;Müşteri e-posta;Talep açıklaması", "T-7;23.11.2026 10:00;eve@example.org;{}"),
        ("問い合わせ番号,受付日時,メールアドレス,お問い合わせ内容", "T-7,2026/11/23 10:00,eve@example.org,{}"),
        ("Issue key,Created,Reporter,Summary,Status", "T-7,23/Nov/26 10:00 AM,eve@example.org,{},Open"),
        ("Ticket ID|Created time|Email|Subject|Status|Wurst", "T-7|2026-11-23 10:00:00|eve@example.org|{}|open|x"),
    ] {
        let table = format!("{head}\n{}\n", row.replace("{}", "My activation code is blocked what shall I do?"));
        let outcome = keymend(&format!("desk triage t.csv --format jsonl --now {NOW}")).file("t.csv", &table).run();
        let message: Value =
            serde_json::from_str(outcome.stdout.trim()).unwrap_or_else(|_| panic!("{head}: {outcome:?}"));
        let found = ["id", "topic", "from", "sent"].map(|name| message[name].as_str().unwrap_or_default().to_owned());
        assert_eq!(found, ["T-7", "code-blocked", "eve@example.org", "2026-11-23T10:00:00Z"], "{head}: {message:#}");
        assert_eq!(outcome.stderr.contains("Wurst"), head.contains("Wurst"), "{head}: {outcome:?}");
    }
    // Members within members, and a text that is a page, as the interfaces of desks give them.
    let line = "{\"id\":7,\"subject\":\"Code\",\"requester\":{\"name\":\"Eve\",\"email\":\"eve@example.org\"},\"created_at\":\"2026-11-23T10:00:00Z\",\"comments\":[{\"body\":\"<div>My activation code is blocked,<br>what shall I do?</div><p>x</p>\"}]}";
    let outcome = keymend(&format!("desk triage m.jsonl --format jsonl --now {NOW}")).file("m.jsonl", line).run();
    let message: Value = serde_json::from_str(outcome.stdout.trim()).unwrap();
    assert_eq!(
        (&message["topic"], &message["from"]),
        (&"code-blocked".into(), &"eve@example.org".into()),
        "{message:#}"
    );
    assert!(!message["words"].as_str().unwrap().contains('<'), "{message:#}");
}
