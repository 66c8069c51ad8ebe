//! Ticket commands killed at any moment: nothing reported is lost, nothing is half-written, nothing is sent twice unsaid.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use crate::support::alive::Alive;
use crate::support::{program, shell, tier};

/// How many commands must be killed in the heavy tier, unless `KEYMEND_KILLS` says so; others end before their kill, and count
/// as runs that were not.
const KILLS: u32 = 250;

/// After so many times as many runs the test gives up.
const MOST_RUNS: usize = 4;

/// A local mail program that keeps every message it is given, also a half one.
const MAIL_PROGRAM: &str = "#!/bin/sh
kept=$(mktemp \"$(dirname \"$0\")/sink/XXXXXXXX\")
cat >\"$kept\"
sleep 0.02
";

/// What a person was told, and what may therefore be.
struct Told {
    /// Descriptions that the ticket may have: the last one that was reported, and those of killed edits after it.
    descriptions: Vec<String>,
    /// How often it was sent again after the program said that it may have arrived, or was sent.
    again: usize,
    /// Whether the program said that it is sent.
    sent: bool,
    /// Whether the program said that it is closed.
    closed: bool,
}

impl Told {
    fn new() -> Told {
        Told { descriptions: vec![String::new()], again: 0, sent: false, closed: false }
    }
}

struct Trial {
    folder: PathBuf,
    random: u64,
    /// How long a whole run of each command takes.
    lasts: BTreeMap<&'static str, Duration>,
    told: BTreeMap<u32, Told>,
    killed: BTreeMap<&'static str, usize>,
}

impl Trial {
    fn new(folder: &Path, seed: u64) -> Trial {
        fs::create_dir(folder.join("sink")).unwrap();
        let mail_program = folder.join("mail-program");
        program(&mail_program, MAIL_PROGRAM);
        let trial = Trial {
            folder: folder.to_owned(),
            random: seed,
            lasts: BTreeMap::new(),
            told: BTreeMap::new(),
            killed: BTreeMap::new(),
        };
        for (key, value) in [("mail.from", "eve@example.org"), ("mail.sendmail", mail_program.to_str().unwrap())] {
            assert!(trial.whole(&["config", "set", key, value]).status.success());
        }
        trial
    }

    /// A number below `end`, by a linear congruential generator.
    fn below(&mut self, end: usize) -> usize {
        self.random = self.random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.random >> 33).unwrap() % end
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = shell(&self.folder, &format!("{}; exec \"$0\" \"$@\"", Alive::SIGN));
        command.args(arguments).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    fn whole(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    /// Runs a command and kills it: at a random moment of its run, or shortly after it began to write in `place`.
    fn kill(&mut self, name: &'static str, place: &Path, arguments: &[&str]) -> (Output, String) {
        let lasts = self.lasts[name];
        let changed = || fs::metadata(place).and_then(|place| place.modified()).ok();
        let (part, after) = (u32::try_from(self.below(130)).unwrap(), self.below(40_000));
        let when_it_writes = self.below(3) > 0;
        let (before, started) = (changed(), Instant::now());
        let mut child = self.command(arguments).spawn().unwrap();
        let moment = if when_it_writes { lasts * 3 } else { lasts * part / 100 };
        while started.elapsed() < moment && child.try_wait().unwrap().is_none() {
            if when_it_writes && changed() != before {
                std::thread::sleep(Duration::from_micros(after.try_into().unwrap()));
                break;
            }
            std::thread::sleep(Duration::from_micros(100));
        }
        child.kill().unwrap();
        let output = child.wait_with_output().unwrap();
        if output.status.code().is_none() {
            let kind = if when_it_writes && changed() != before { "while writing" } else { "at any moment" };
            *self.killed.entry(kind).or_default() += 1;
        }
        let talk = String::from_utf8_lossy(&output.stderr).into_owned();
        (output, talk)
    }

    fn kills(&self) -> usize {
        self.killed.values().sum()
    }

    fn place(&self, number: u32) -> PathBuf {
        self.folder.join(format!("data/keymend/tickets/{number:04}-previous-license-not-found"))
    }

    /// Measures one whole run of each command.
    fn measure(&mut self) {
        for (name, arguments) in [
            ("new", ["new", "--topic", "KM-101", "--to", "shop", "--mail", "help@example.org"].as_slice()),
            ("edit", &["edit", "1", "--set", "description=measured"]),
            ("send", &["send", "1", "--yes"]),
            ("close", &["close", "1"]),
        ] {
            let started = Instant::now();
            let output = self.whole(&[&["ticket"], arguments].concat());
            assert!(output.status.success(), "{output:?}");
            self.lasts.insert(name, started.elapsed());
        }
        self.told.insert(1, Told { sent: true, closed: true, ..Told::new() });
    }

    fn some_ticket(&mut self) -> u32 {
        let numbers: Vec<u32> = self.told.keys().copied().collect();
        // Newer tickets are more often in a state that can change.
        let newest = numbers.len().min(6);
        numbers[numbers.len() - 1 - self.below(newest)]
    }

    fn step(&mut self, run: usize) {
        let number = self.some_ticket();
        let ticket = number.to_string();
        match self.below(10) {
            0..3 => {
                let mail = ["--to", "shop", "--mail", "help@example.org", "--another"];
                let (_, talk) = self.kill(
                    "new",
                    &self.folder.join("data/keymend/tickets"),
                    &[&["ticket", "new", "--topic", "KM-101"], mail.as_slice()].concat(),
                );
                let kept = talk.split("keymend: Ticket ").nth(1).filter(|rest| rest.contains(" is saved in "));
                if let Some(kept) = kept {
                    let number = kept.split(' ').next().unwrap().parse().unwrap();
                    let before = self.told.insert(number, Told::new());
                    assert!(before.is_none(), "run {run}: ticket {number} is given twice");
                }
            }
            3..6 => {
                let text = format!("run-{run}");
                let (output, _) = self.kill(
                    "edit",
                    &self.place(number),
                    &["ticket", "edit", &ticket, "--set", &format!("description={text}")],
                );
                let told = self.told.get_mut(&number).unwrap();
                match output.status.code() {
                    Some(0) => told.descriptions = vec![text],
                    None => told.descriptions.push(text),
                    Some(_) => (),
                }
                self.shows_one_version(number, &self.told[&number]);
            }
            6..9 => self.send(run, number),
            _ => {
                let (output, _) = self.kill("close", &self.place(number), &["ticket", "close", &ticket]);
                self.told.get_mut(&number).unwrap().closed |= output.status.success();
            }
        }
    }

    /// Sends it, and at times sends it again where the program says that it may have arrived.
    fn send(&mut self, run: usize, number: u32) {
        let ticket = number.to_string();
        let (output, talk) = self.kill("send", &self.place(number), &["ticket", "send", &ticket, "--yes"]);
        self.told.get_mut(&number).unwrap().sent |= output.status.success();
        if output.status.code() == Some(2) {
            let warned = ["may have arrived", "has been sent already", "is closed"];
            assert!(warned.iter().any(|warning| talk.contains(warning)), "run {run}: {talk}");
            if talk.contains("may have arrived") && self.below(3) == 0 {
                let (output, _) =
                    self.kill("send", &self.place(number), &["ticket", "send", &ticket, "--yes", "--again"]);
                let told = self.told.get_mut(&number).unwrap();
                told.again += 1;
                told.sent |= output.status.success();
            }
        }
    }

    fn tickets(&self) -> Vec<PathBuf> {
        let entries =
            fs::read_dir(self.folder.join("data/keymend/tickets")).unwrap().map(|entry| entry.unwrap().path());
        entries.filter(|path| !path.file_name().unwrap().to_str().unwrap().starts_with('.')).collect()
    }

    /// Every JSON document that has its final name, read by something else than the program.
    fn no_half_written_document(&self, run: usize) {
        for folder in self.tickets() {
            let mut names = BTreeSet::new();
            for entry in fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap()) {
                let name = entry.file_name().into_string().unwrap();
                if !name.starts_with('.') && name.ends_with(".json") {
                    let content = fs::read(entry.path()).unwrap();
                    let read = serde_json::from_slice::<serde_json::Value>(&content);
                    assert!(read.is_ok(), "run {run}: {}: {read:?}", entry.path().display());
                }
                names.insert(name);
            }
            for name in ["ticket.json", "request.json", "request.txt", "message.eml", "bundle.zip", "history.jsonl"] {
                assert!(names.contains(name), "run {run}: {} has no {name}", folder.display());
            }
        }
    }

    fn delivered(&self, message_id: &str) -> usize {
        let kept = fs::read_dir(self.folder.join("sink")).unwrap();
        kept.filter(|kept| fs::read_to_string(kept.as_ref().unwrap().path()).unwrap().contains(message_id)).count()
    }

    /// Shows every ticket and compares it with what was told; gives the number of messages handed over.
    fn judge(&self) -> usize {
        let list = self.whole(&["ticket", "list", "--format", "json"]);
        assert!(list.status.success() && !String::from_utf8_lossy(&list.stderr).contains("damaged"), "{list:?}");
        let list: serde_json::Value = serde_json::from_slice(&list.stdout).unwrap();
        let records = list["tickets"].as_array().unwrap().clone();
        assert_eq!(records.len(), self.tickets().len());
        let numbers: BTreeSet<u32> = records.iter().map(number_of).collect();
        for number in self.told.keys() {
            assert!(numbers.contains(number), "ticket {number} was reported and is lost");
        }
        let mut handed_over = 0;
        let none = Told::new();
        for record in &records {
            let number = number_of(record);
            let told = self.told.get(&number).unwrap_or(&none);
            self.shows_one_version(number, told);
            let shown = self.whole(&["ticket", "show", &number.to_string()]);
            assert!(shown.status.success() && !shown.stdout.is_empty(), "ticket {number}: {shown:?}");
            let times = self.delivered(record["message_id"].as_str().unwrap());
            handed_over += times;
            let state = record["state"].as_str().unwrap();
            assert!(times <= 1 + told.again, "ticket {number} was handed over {times} times: {record}");
            assert!(times == 0 || state != "draft", "ticket {number} was handed over and is a draft");
            assert!(state != "sent" || times > 0, "ticket {number} is called sent and was not");
            assert!(!told.sent || times > 0, "ticket {number} was reported as sent and was not");
            assert!(!told.sent || state != "draft", "ticket {number} was reported as sent and is a draft");
            assert!(!told.closed || state == "closed", "ticket {number} was reported as closed and is {state}");
        }
        handed_over
    }

    /// The text, the JSON document and the draft tell of the same edit, and it is one that may be.
    fn shows_one_version(&self, number: u32, told: &Told) {
        let json = self.whole(&["ticket", "show", &number.to_string(), "--format", "json"]);
        assert!(json.status.success(), "ticket {number}: {json:?}");
        let json: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
        let kept = |name: &str| fs::read_to_string(self.place(number).join(name)).unwrap();
        let versions = [json.to_string(), kept("request.txt"), kept("message.eml")].map(|text| edit_in(&text));
        assert!(versions.iter().all(|version| *version == versions[0]), "ticket {number} mixes {versions:?}");
        assert!(
            told.descriptions.contains(&versions[0]),
            "ticket {number}: {} not {:?}",
            versions[0],
            told.descriptions
        );
    }
}

fn number_of(record: &serde_json::Value) -> u32 {
    record["number"].as_u64().unwrap().try_into().unwrap()
}

/// The edit that a text tells of, such as `run-17`; empty if of none.
fn edit_in(text: &str) -> String {
    let digits =
        text.split("run-").nth(1).map(|rest| rest.chars().take_while(char::is_ascii_digit).collect::<String>());
    digits.map(|digits| format!("run-{digits}")).unwrap_or_default()
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn whatever_the_moment_of_the_kill_no_ticket_is_lost_or_sent_twice() {
    let seed = std::env::var("KEYMEND_KILL_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(20_261_124);
    let kills = std::env::var("KEYMEND_KILLS").ok().and_then(|kills| kills.parse().ok());
    let kills = kills.unwrap_or_else(|| usize::try_from(tier::of(KILLS)).unwrap());
    println!("seed {seed}");
    let folder = tempfile::tempdir().unwrap();
    let alive = Alive::in_folder(folder.path());
    let mut trial = Trial::new(folder.path(), seed);
    trial.measure();
    let mut run = 0;
    while run < MOST_RUNS * kills && trial.kills() < kills {
        run += 1;
        trial.step(run);
        trial.no_half_written_document(run);
    }
    // A mail program whose caller was killed still ends.
    assert!(alive.ends_within(Duration::from_secs(30)), "a mail program does not end");
    let handed_over = trial.judge();
    println!("{run} runs, killed {:?}; {} tickets, {handed_over} messages", trial.killed, trial.told.len());
    assert!(trial.kills() >= kills && trial.killed["while writing"] >= kills / 5, "too few were killed in time");
    assert!(handed_over > 0, "no message left, so nothing was tried");
}
