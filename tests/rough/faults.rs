//! A full disk and a crowd at one ticket: what was kept stays whole, and what is said to be done is done.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use serde_json::Value;

use crate::support::{binary, shell};

/// How many work on one ticket at the same time.
const CROWD: usize = 50;

struct Desk(tempfile::TempDir);

impl Desk {
    fn new() -> Desk {
        Desk(tempfile::tempdir().unwrap())
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn run(&self, arguments: &[&str]) -> Output {
        binary(self.0.path()).args(arguments).output().unwrap()
    }

    /// Runs where no file can grow beyond so many blocks: the write fails, or the signal that comes with it kills.
    fn run_on_full_disk(&self, blocks: u32, killed: bool, arguments: &[&str]) -> Output {
        let trap = if killed { "" } else { "trap '' XFSZ;" };
        let script = format!("{trap} ulimit -f {blocks}; exec \"$0\" \"$@\"");
        shell(self.0.path(), &script).args(arguments).output().unwrap()
    }

    fn tickets(&self) -> Vec<PathBuf> {
        let entries = fs::read_dir(self.path("data/keymend/tickets")).into_iter().flatten().flatten();
        let shown = entries.filter(|entry| !entry.file_name().to_string_lossy().starts_with('.'));
        let mut folders: Vec<PathBuf> = shown.map(|entry| entry.path()).collect();
        folders.sort();
        folders
    }
}

/// Reads every file of a ticket as whole; gives its description.
fn whole(ticket: &Path) -> String {
    let json = |name: &str| -> Value { serde_json::from_slice(&fs::read(ticket.join(name)).unwrap()).unwrap() };
    let (request, record) = (json("request.json"), json("ticket.json"));
    json("diagnosis.json");
    json("facts.json");
    assert!(!ticket.join("private-map.json").exists(), "the originals lie beside the tickets");
    let field = request["fields"].as_array().unwrap().iter().find(|field| field["name"] == "description");
    let description = field.map(|field| field["value"].as_str().unwrap().to_owned()).unwrap_or_default();
    assert!(fs::read_to_string(ticket.join("request.txt")).unwrap().contains(&description));
    let mail = fs::read(ticket.join("message.eml")).unwrap();
    let mail = mail_parser::MessageParser::default().parse(&mail).unwrap();
    assert!(mail.body_text(0).unwrap().contains(&description));
    let bundle = fs::read(ticket.join("bundle.zip")).unwrap();
    assert_eq!(mail_parser::MimeHeaders::attachment_name(mail.attachment(0).unwrap()), Some("keymend-bundle.zip"));
    assert_eq!(mail.attachment(0).unwrap().contents(), bundle);
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bundle)).unwrap();
    for attachment in record["attachments"].as_array().unwrap() {
        archive.by_name(attachment["name"].as_str().unwrap()).unwrap();
    }
    for line in fs::read_to_string(ticket.join("history.jsonl")).unwrap().lines().filter(|line| !line.is_empty()) {
        serde_json::from_str::<Value>(line).unwrap();
    }
    description
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn on_a_full_disk_an_edit_is_done_whole_or_said_not_to_be_and_undone() {
    let desk = Desk::new();
    assert!(desk.run(&["ticket", "new", "--topic", "KM-101", "--set", "description=zero"]).status.success());
    let ticket = desk.tickets().remove(0);
    let mut now = "zero".to_owned();
    let (mut refused, mut ended, mut done) = (0, 0, 0);
    for round in 0..40 {
        let (blocks, killed) = (round / 2, round % 2 == 1);
        let text = format!("{round} {}", "x".repeat(700));
        let set = format!("description={text}");
        let output = desk.run_on_full_disk(blocks, killed, &["ticket", "edit", "1", "--set", &set, "--no-input"]);
        match output.status.code() {
            Some(0) => {
                done += 1;
                now = text;
            }
            Some(code) => {
                refused += 1;
                let said = String::from_utf8_lossy(&output.stderr);
                assert_eq!(code, 5, "{said}");
                assert!(said.contains("Cannot use") && said.contains("unchanged"), "{said}");
            }
            None => {
                ended += 1;
                assert!(killed, "{output:?}");
            }
        }
        // What an interrupted process had made ready counts once the ticket is opened.
        assert!(desk.run(&["ticket", "show", "1"]).status.success());
        assert_eq!(whole(&ticket), now, "{round}: {output:?}");
    }
    assert!(refused >= 5 && ended >= 5 && done >= 5, "{refused} refused, {ended} killed, {done} done");
    let left = fs::read_dir(&ticket).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let left: Vec<String> = left.filter(|name| name.starts_with('.') && name != ".lock").collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn on_a_full_disk_a_ticket_appears_whole_or_not_at_all() {
    let desk = Desk::new();
    let (mut refused, mut ended, mut made) = (0, 0, 0);
    for round in 0..40 {
        let (blocks, killed) = (round / 2, round % 2 == 1);
        let arguments = ["ticket", "new", "--topic", "KM-101", "--another", "--set", "description=x"];
        let output = desk.run_on_full_disk(blocks, killed, &arguments);
        let tickets = desk.tickets();
        tickets.iter().for_each(|ticket| assert_eq!(whole(ticket), "x"));
        match output.status.code() {
            Some(0) => made += 1,
            Some(code) => {
                refused += 1;
                assert_eq!(code, 5, "{output:?}");
                assert!(String::from_utf8_lossy(&output.stderr).contains("Cannot use"), "{output:?}");
            }
            None => {
                ended += 1;
                assert!(killed, "{output:?}");
            }
        }
        assert_eq!(tickets.len(), made, "{round}: {output:?}");
    }
    assert!(refused >= 5 && ended >= 5 && made >= 5, "{refused} refused, {ended} killed, {made} made");
}

#[test]
fn a_document_that_does_not_fit_leaves_the_old_one_and_is_said() {
    let desk = Desk::new();
    fs::write(desk.path("out.txt"), "old").unwrap();
    fs::write(desk.path("a.log"), "line\n".repeat(1_000)).unwrap();
    for (arguments, place) in [
        (vec!["explain", "KM-101", "-o", "out.txt"], "out.txt"),
        (vec!["redact", "a.log", "-o", "clean"], "clean"),
        (vec!["config", "set", "name", "Eve"], "config.toml"),
    ] {
        let output = desk.run_on_full_disk(0, false, &arguments);
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(5), "{arguments:?}: {said}");
        assert!(said.contains(place), "{arguments:?}: {said}");
    }
    assert_eq!(fs::read_to_string(desk.path("out.txt")).unwrap(), "old");
    assert!(!desk.path("config/keymend/config.toml").exists());
    assert_eq!(fs::read_dir(desk.path("clean")).unwrap().count(), 0, "no part is left");
    let parts = fs::read_dir(desk.0.path()).unwrap();
    let parts: Vec<_> = parts.map(|entry| entry.unwrap().file_name()).collect();
    assert!(parts.iter().all(|name| !name.to_string_lossy().contains(".part")), "{parts:?}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_stdout_that_takes_nothing_is_said() {
    let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    let desk = Desk::new();
    let output = binary(desk.0.path()).args(["explain", "KM-101"]).stdout(full).output().unwrap();
    assert_eq!(output.status.code(), Some(5));
    assert!(String::from_utf8_lossy(&output.stderr).contains("standard output"), "{output:?}");
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn of_a_crowd_at_one_ticket_everybody_arrives() {
    let desk = Desk::new();
    assert!(desk.run(&["ticket", "new", "--topic", "KM-101", "--set", "description=x"]).status.success());
    let edit = |number: usize| {
        let name = format!("log-{number}.txt");
        fs::write(desk.path(&name), format!("seen {number}\n")).unwrap();
        let mut command = binary(desk.0.path());
        command.args(["ticket", "edit", "1", "--attach", &name, "--set", &format!("description=by {number}")]);
        command.spawn().unwrap()
    };
    let mut waiting: Vec<(usize, std::process::Child)> = (0..CROWD).map(|number| (number, edit(number))).collect();
    let mut rounds = 0;
    while let Some((number, child)) = waiting.pop() {
        let output = child.wait_with_output().unwrap();
        if !output.status.success() {
            // On a busy machine one may wait too long for its turn; it is told so and comes again.
            let said = String::from_utf8_lossy(&output.stderr);
            assert!(said.contains("is using this request right now"), "{said}");
            rounds += 1;
            assert!(rounds < 10 * CROWD, "nobody gets a turn");
            waiting.insert(0, (number, edit(number)));
        }
    }
    let ticket = desk.tickets().remove(0);
    let description = whole(&ticket);
    assert!(description.starts_with("by "), "{description}");
    let history = fs::read_to_string(ticket.join("history.jsonl")).unwrap();
    assert_eq!(history.matches("\"edited\"").count(), CROWD, "{history}");
    let record: Value = serde_json::from_slice(&fs::read(ticket.join("ticket.json")).unwrap()).unwrap();
    let attached: BTreeSet<&str> =
        record["attachments"].as_array().unwrap().iter().map(|file| file["name"].as_str().unwrap()).collect();
    for number in 0..CROWD {
        assert!(attached.contains(format!("log-{number}.txt").as_str()), "{number} is lost: {attached:?}");
        let kept = fs::read_to_string(ticket.join(format!("attachments/log-{number}.txt"))).unwrap();
        assert_eq!(kept, format!("seen {number}\n"));
    }
}
