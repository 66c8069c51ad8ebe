//! Three hundred and fifty planted secrets: none leaves in a request, a mail, a draft, a bundle, a cleaned log, or in what is said.

use std::io::Read;
use std::path::Path;
use std::process::Output;

use mail_parser::{MessageParser, MimeHeaders, PartType};

use crate::support::binary;
#[cfg(unix)]
use crate::support::program;

fn keymend(folder: &Path, arguments: &[&str]) -> std::io::Result<Output> {
    binary(folder).args(arguments).env("USER", "canaryuser").output()
}

/// Twenty-five rounds of fourteen kinds of secrets, each with the line that holds it.
fn planted() -> (Vec<String>, String) {
    let mut secrets = Vec::new();
    let mut log = String::new();
    for round in 10..35 {
        let lines = [
            (format!("CNRY{}-12345-FGHJK-678{round}", round % 10), "code {}"),
            (format!("mail{round}@canary.example.org"), "sent by <{}>"),
            (format!("canuser{round}"), "opened /home/{}/file"),
            (format!("CANARY-PC{round}"), "Computer name: {}"),
            (format!("Canary Person{round}"), "Owner: {}"),
            (format!("198.51.100.{round}"), "from {}:443"),
            (format!("sub=canarytoken{round}"), "open https://example.org/renew?{}"),
            (format!("02:00:5e:00:53:{round}"), "adapter {}"),
            (format!("canpass{round}X!"), "password={}"),
            (format!("K-77{round}0011"), "Order number: {}"),
            (format!("+49 30 55501{round}"), "call {}"),
            (format!("CANGRP{round}"), "Workgroup: {}"),
            (format!("S-1-5-21-1111111111-222222222-3333333{round}-1001"), "SID {}"),
            (format!("CAN-SER{round}77"), "Serial number: {}"),
        ];
        for (secret, line) in lines {
            log.push_str(&line.replace("{}", &secret));
            log.push('\n');
            secrets.push(secret);
        }
    }
    (secrets, log)
}

/// A local program that takes mail and keeps what it is given.
#[cfg(unix)]
fn mail_program(folder: &Path) {
    std::fs::create_dir(folder.join("sent")).unwrap();
    let sendmail = folder.join("sendmail");
    program(&sendmail, "#!/bin/sh\ncat >\"$(dirname \"$0\")/sent/$$.eml\"\n");
    for (key, value) in [("mail.from", "eve@example.org"), ("mail.sendmail", sendmail.to_str().unwrap())] {
        assert!(keymend(folder, &["config", "set", key, value]).unwrap().status.success());
    }
}

/// Everything that a mail says, decoded: its heads, its texts, the names and contents of what is attached.
fn said(mail: &[u8]) -> Vec<u8> {
    let mail = MessageParser::default().parse(mail).unwrap();
    let mut said = Vec::new();
    assert!(mail.parts.iter().any(|part| matches!(part.body, PartType::Text(_))), "a mail has a text");
    for part in &mail.parts {
        said.extend(format!("{:?} {:?}\n", part.headers, part.attachment_name()).into_bytes());
        said.extend(part.contents());
        if part.contents().starts_with(b"PK") {
            said.extend(unzipped(part.contents()));
        }
    }
    said
}

fn unzipped(zip: &[u8]) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(zip)).unwrap();
    let mut seen = Vec::new();
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).unwrap();
        seen.extend(file.name().unwrap().into_owned().into_bytes());
        file.read_to_end(&mut seen).unwrap();
    }
    seen
}

/// A machine whose every source holds secrets: the control program's texts and errors, its events, the service's
/// state, the hosts file, the system's name and the traces.
#[cfg(unix)]
fn machine(root: &Path, log: &str) {
    let info = format!(
        "Name: Kaspersky Endpoint Security (12.2.0.241)\nVersion: 12.2.0.241\nKey status: Expired\n\
        License expiration date: 2026-01-02\n{log}"
    );
    let event = "EventType=LicenseError\nEventId=12\nDate=2026-11-20 10:00:00\n\
        Reason=error=8947900E for canuser10 on CANARY-PC10 from 198.51.100.10\nUserName=canuser11\n\n";
    let bin = root.join("opt/kaspersky/kesl/bin");
    program(
        &bin.join("kesl-control"),
        "#!/bin/sh\ncase \"$1\" in -E) cat \"$0.events\" ;; -L) cat \"$0.keys\"; cat \"$0.keys\" >&2; exit 1 ;; \
        *) cat \"$0.info\" ;; esac\n",
    );
    std::fs::write(bin.join("kesl-control.info"), info).unwrap();
    std::fs::write(bin.join("kesl-control.events"), event).unwrap();
    // The first line of an error is told; what it names stands in no other text.
    std::fs::write(bin.join("kesl-control.keys"), "mail36@canary.example.org cannot read /home/canuser36/x\n").unwrap();
    program(&root.join("usr/bin/systemctl"), "#!/bin/sh\necho inactive\n");
    std::fs::create_dir_all(root.join("etc")).unwrap();
    std::fs::write(root.join("etc/hosts"), "198.51.100.10 activation-v2.kaspersky.com canary-pc10\n").unwrap();
    std::fs::write(root.join("etc/os-release"), "PRETTY_NAME=\"Example of canuser10\"\n").unwrap();
    let traces = root.join("var/log/kaspersky/kesl");
    std::fs::create_dir_all(&traces).unwrap();
    for name in ["canuser12.log", "CANARY-PC12.dmp", "KES.21.8.5.452_07.15_14.30_4711.SRV.log"] {
        std::fs::write(traces.join(name), "x").unwrap();
    }
    // In no other text than the names of the traces.
    std::fs::write(traces.join("canlonely37_report.log"), "x").unwrap();
}

#[cfg(unix)]
#[test]
fn no_planted_secret_leaves_in_a_capture() {
    let (mut secrets, log) = planted();
    secrets.extend(
        [
            "canlonely37",
            "mail36@",
            "canuser36",
            "canarysudo",
            "canaryuser",
            "hunter37",
            "pxuser37",
            "canary.example.org",
        ]
        .map(str::to_owned),
    );
    let log = format!(
        "{log}proxy http://pxuser37:hunter37@proxy.canary.example.org:3128\nserver ksc37.canary.example.org\n\
        canarysudo and canaryuser were here\n"
    );
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("root");
    machine(&root, &log);
    for with_everything in [false, true] {
        no_secret_in(&folder, &root, &secrets, with_everything);
    }
}

/// A capture of what is understood, or with `whole` of everything, and what is said while it is made.
#[cfg(unix)]
fn no_secret_in(folder: &tempfile::TempDir, root: &Path, secrets: &[String], with_everything: bool) {
    let done = binary(folder.path())
        .args(["collect", "-o", if with_everything { "whole.zip" } else { "capture.zip" }, "--root"])
        .arg(root)
        .args(with_everything.then_some("--whole"))
        .env("USER", "canaryuser")
        .env("SUDO_USER", "canarysudo")
        .output()
        .unwrap();
    assert_eq!(done.status.code(), Some(0), "{done:?}");
    let file = if with_everything { "whole.zip" } else { "capture.zip" };
    let mut seen = unzipped(&std::fs::read(folder.path().join(file)).unwrap());
    seen.extend(done.stderr);
    let whole = String::from_utf8_lossy(&seen).into_owned();
    let seen = whole.to_lowercase();
    let left: Vec<&String> = secrets.iter().filter(|secret| seen.contains(&secret.to_lowercase())).collect();
    assert!(left.is_empty(), "{left:?} in {seen}");
    // What nobody understands, such as the lines between the secrets, is there only where it is asked for.
    assert_eq!(seen.contains("sent by <mail-"), with_everything, "{seen}");
    assert_eq!(seen.contains("does not understand"), !with_everything, "{seen}");
    // Every kind of source was there to be searched, and what is documented is left.
    for kept in [
        "(12.2.0.241)",
        "Key status: Expired",
        "2026-01-02",
        "error=8947900E",
        "activation-v2.kaspersky.com",
        "Example of user-",
        "inactive",
        "KES.21.8.5.452_07.15_14.30_4711.SRV.log",
    ] {
        assert!(whole.contains(kept), "{kept} in {whole}");
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn no_planted_secret_leaves() {
    let (secrets, log) = planted();
    assert_eq!(secrets.len(), 350);
    let folder = tempfile::tempdir().unwrap();
    let name = "canuser10.log";
    std::fs::write(folder.path().join(name), &log).unwrap();
    #[cfg(unix)]
    mail_program(folder.path());
    let mut seen = Vec::new();
    let story = format!("description=It failed. {}", log.lines().take(28).collect::<Vec<_>>().join(" "));
    for arguments in [
        vec!["redact", name, "-o", "cleaned"],
        vec!["ticket", "new", "--topic", "KM-101", "--message", &log, "--set", &story, "--attach", name],
        vec!["ticket", "show", "1", "--format", "json", "-v"],
        vec!["ticket", "show", "1", "--format", "html"],
        vec!["ticket", "edit", "1", "--letter-language", "de", "--mail", "help@example.org"],
        vec!["ticket", "export", "1"],
        vec!["ticket", "export", "1", "--bundle", "-o", "evidence.zip"],
        vec!["ticket", "send", "1", "--dry-run"],
        vec!["ticket", "send", "1", "--dry-run", "--format", "eml"],
        #[cfg(unix)]
        vec!["ticket", "send", "1", "--yes"],
        #[cfg(unix)]
        vec!["ticket", "send", "1", "--yes", "--follow-up", &log],
    ] {
        let done = keymend(folder.path(), &arguments).unwrap();
        assert_eq!(done.status.code(), Some(0), "{arguments:?}: {done:?}");
        seen.extend(done.stdout);
        seen.extend(done.stderr);
    }
    let cleaned = std::fs::read_dir(folder.path().join("cleaned")).unwrap();
    for entry in cleaned.map(|entry| entry.unwrap().path()) {
        seen.extend(entry.file_name().unwrap().to_string_lossy().bytes());
        seen.extend(std::fs::read(entry).unwrap());
    }
    seen.extend(unzipped(&std::fs::read(folder.path().join("evidence.zip")).unwrap()));
    #[cfg(unix)]
    {
        let sent = std::fs::read_dir(folder.path().join("sent")).unwrap();
        let sent: Vec<_> = sent.map(|entry| std::fs::read(entry.unwrap().path()).unwrap()).collect();
        assert_eq!(sent.len(), 2, "the request and its follow-up");
        sent.iter().for_each(|mail| seen.extend(said(mail)));
    }
    let ticket = folder.path().join("data/keymend/tickets/0001-previous-license-not-found");
    for name in
        ["request.json", "request.txt", "message.eml", "facts.json", "diagnosis.json", "ticket.json", "history.jsonl"]
    {
        seen.extend(std::fs::read(ticket.join(name)).unwrap());
    }
    seen.extend(said(&std::fs::read(ticket.join("message.eml")).unwrap()));
    let seen = String::from_utf8_lossy(&seen).replace("=\r\n", "").to_lowercase();
    let left: Vec<&String> = secrets.iter().filter(|secret| seen.contains(&secret.to_lowercase())).collect();
    assert!(left.is_empty(), "{left:?}");
    // What was searched is what was sent: the words around the secrets are there.
    assert!(seen.contains("beschreibung: it failed.") && seen.contains("sent by <mail-"), "{seen}");
}

/// What an anxious person types where it does not belong, with what must not be left of it.
const TYPED: [(&str, &str); 6] = [
    ("4532 0151 1283 0366", "0151"),
    ("carta 4532_0151_1283_0367", "1283"),
    ("cvv 731", "731"),
    ("pasword Nuvola1954!", "Nuvola"),
    ("pin 48213", "48213"),
    ("ABCDE-12345-FGHJK-67890", "FGHJK"),
];

/// The fields that anybody can set, by the message that lists them.
fn fields(folder: &Path) -> Vec<String> {
    let done = keymend(folder, &["ticket", "new", "--topic", "KM-101", "--set", "no-such-field=x"]).unwrap();
    let told = String::from_utf8_lossy(&done.stderr).into_owned();
    let mut names: Vec<String> = told.split([' ', ',', '.', '\n']).map(str::to_owned).collect();
    names.retain(|name| keymend::topics::FieldDef::from_name(name).is_some());
    names.sort();
    names.dedup();
    names
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn no_secret_is_kept_in_any_field_or_leaves_by_one() {
    let folder = tempfile::tempdir().unwrap();
    let fields = fields(folder.path());
    assert_eq!(fields.len(), keymend::topics::FieldDef::all().count());
    for (typed, secret) in TYPED {
        let folder = tempfile::tempdir().unwrap();
        let settings: Vec<String> = fields.iter().map(|name| format!("{name}={typed}")).collect();
        let given: Vec<&str> = settings.iter().flat_map(|set| ["--set", set.as_str()]).collect();
        let new = [
            "ticket",
            "new",
            "--topic",
            "KM-101",
            "--to",
            "kaspersky",
            "--mail",
            "help@example.org",
            "--message",
            typed,
        ];
        let done = keymend(folder.path(), &[&new[..], &given].concat()).unwrap();
        assert_eq!(done.status.code(), Some(0), "{done:?}");
        let told = String::from_utf8_lossy(&done.stderr).into_owned();
        assert!(typed.starts_with("ABCDE") || told.contains("has not kept your"), "{told}");
        let mut seen = done.stdout;
        seen.extend(done.stderr);
        let shown = keymend(folder.path(), &["ticket", "send", "1", "--dry-run", "--format", "eml"]).unwrap();
        seen.extend(shown.stdout);
        let mut folders = vec![folder.path().join("data")];
        while let Some(at) = folders.pop() {
            for entry in std::fs::read_dir(at).unwrap().map(|entry| entry.unwrap().path()) {
                if entry.is_dir() {
                    folders.push(entry);
                } else {
                    let content = std::fs::read(&entry).unwrap();
                    seen.extend(if content.starts_with(b"PK") { unzipped(&content) } else { content });
                }
            }
        }
        let seen = String::from_utf8_lossy(&seen).replace("=\r\n", "");
        assert!(!seen.contains(secret), "{secret} of {typed} in {seen}");
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_secret_in_a_field_that_somebody_changed_by_hand_is_not_sent() {
    let folder = tempfile::tempdir().unwrap();
    let new = ["ticket", "new", "--topic", "KM-101", "--to", "kaspersky", "--mail", "help@example.org", "--set"];
    for name in ["amount", "contact", "description", "order-number", "name", "problem", "new-code"] {
        std::fs::remove_dir_all(folder.path().join("data")).ok();
        let set = format!("{name}=HANDWRITTEN 12 eve@example.org");
        assert!(keymend(folder.path(), &[&new[..], &[&set]].concat()).unwrap().status.success());
        let path = folder.path().join("data/keymend/tickets/0001-previous-license-not-found/request.json");
        let mut request: serde_json::Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
        for (typed, secret) in TYPED {
            let fields = request["fields"].as_array_mut().unwrap();
            let field = fields.iter_mut().find(|field| field["name"] == name).unwrap();
            field["value"] = typed.into();
            std::fs::write(&path, serde_json::to_vec(&request).unwrap()).unwrap();
            for arguments in [&["ticket", "send", "1", "--dry-run"][..], &["ticket", "export", "1"]] {
                let done = keymend(folder.path(), arguments).unwrap();
                assert_eq!(done.status.code(), Some(6), "{name}={typed}: {done:?}");
                let told = format!("{done:?}");
                assert!(told.contains(name) && !told.contains(secret), "{told}");
            }
        }
    }
}
