//! Two hundred planted secrets: none leaves in a request, a draft, a bundle, a cleaned log, or in what is said.

use std::io::Read;
use std::path::Path;
use std::process::{Command, Output};

fn keymend(folder: &Path, arguments: &[&str]) -> std::io::Result<Output> {
    Command::new(env!("CARGO_BIN_EXE_keymend"))
        .args(arguments)
        .current_dir(folder)
        .env("KEYMEND_CONFIG", folder.join("config"))
        .env("KEYMEND_DATA", folder.join("data"))
        .env("USER", "canaryuser")
        .output()
}

/// Twenty-five rounds of eight kinds of secrets, each with the line that holds it.
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
        ];
        for (secret, line) in lines {
            log.push_str(&line.replace("{}", &secret));
            log.push('\n');
            secrets.push(secret);
        }
    }
    (secrets, log)
}

#[test]
fn no_planted_secret_leaves() {
    let (secrets, log) = planted();
    assert_eq!(secrets.len(), 200);
    let folder = tempfile::tempdir().unwrap();
    let name = "canuser10.log";
    std::fs::write(folder.path().join(name), &log).unwrap();
    let mut seen = Vec::new();
    let story = format!("description=It failed. {}", log.lines().take(16).collect::<Vec<_>>().join(" "));
    for arguments in [
        vec!["redact", name, "-o", "cleaned"],
        vec!["ticket", "new", "--topic", "KM-101", "--message", &log, "--set", &story, "--attach", name],
        vec!["ticket", "show", "1", "--format", "json", "-v"],
        vec!["ticket", "show", "1", "--format", "html"],
        vec!["ticket", "edit", "1", "--language", "de", "--mail", "help@example.org"],
        vec!["ticket", "export", "1"],
        vec!["ticket", "export", "1", "--bundle", "-o", "evidence.zip"],
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
    let file = std::fs::File::open(folder.path().join("evidence.zip")).unwrap();
    let mut archive = zip::ZipArchive::new(file).unwrap();
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).unwrap();
        file.read_to_end(&mut seen).unwrap();
    }
    let ticket = folder.path().join("data/keymend/tickets/0001-previous-license-not-found");
    for name in
        ["request.json", "request.txt", "message.eml", "facts.json", "diagnosis.json", "ticket.json", "history.jsonl"]
    {
        seen.extend(std::fs::read(ticket.join(name)).unwrap());
    }
    let seen = String::from_utf8_lossy(&seen).replace("=\r\n", "").to_lowercase();
    let left: Vec<&String> = secrets.iter().filter(|secret| seen.contains(&secret.to_lowercase())).collect();
    assert!(left.is_empty(), "{left:?}");
}
