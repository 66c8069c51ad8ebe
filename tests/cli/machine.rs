//! This machine, with stand-ins for the vendor's programs at their documented places.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant, SystemTime};

use chrono::{DateTime, TimeDelta, Utc};

use crate::support::alive::{Alive, until};
use crate::support::{Keymend, NOW, Outcome, ending_signals, keymend, repository};

const EXPIRED: &str = include_str!("../../examples/expired-linux/app-info.txt");
const BIN: &str = "root/opt/kaspersky/kesl/bin";

/// A run on a machine with a stand-in for `kesl-control`, which prints `app_info` and ends with `code`.
fn machine(arguments: &str, app_info: &str, code: &str) -> Keymend {
    let run = keymend(arguments)
        .arg("--now")
        .arg(NOW)
        .file(&format!("{BIN}/app-info.txt"), app_info)
        .file(&format!("{BIN}/app-info.code"), code);
    stand_in(&run.folder().join(BIN).join("kesl-control"), "stand-in-kesl-control");
    run
}

fn stand_in(place: &Path, name: &str) {
    fs::create_dir_all(place.parent().unwrap()).unwrap();
    fs::copy(repository().join("tests/stand-ins").join(name), place).unwrap();
    fs::set_permissions(place, fs::Permissions::from_mode(0o755)).unwrap();
    // The clock of the tests must not be behind the file.
    fs::File::options().append(true).open(place).unwrap().set_modified(SystemTime::UNIX_EPOCH).unwrap();
}

fn topic(outcome: &Outcome) -> String {
    outcome.json()["findings"][0]["topic"].as_str().unwrap_or("none").to_owned()
}

fn could_not_check(outcome: &Outcome) -> Vec<(String, String)> {
    let list = outcome.json()["could_not_check"].as_array().unwrap().clone();
    let text = |entry: &serde_json::Value, name: &str| entry[name].as_str().unwrap().to_owned();
    list.iter().map(|entry| (text(entry, "source"), text(entry, "reason"))).collect()
}

#[test]
fn without_a_source_this_machine_is_read() {
    let start = Instant::now();
    let outcome = machine("--format json", EXPIRED, "0").run();
    println!("the look took {:?}", start.elapsed());
    assert_eq!(outcome.code, Some(1), "{outcome:?}");
    assert_eq!(topic(&outcome), "license-expired");
    let facts = outcome.json()["facts"].as_array().unwrap().clone();
    let expires = facts.iter().find(|fact| fact["id"] == "license.expires_at").unwrap();
    let place = expires["evidence"]["locator"].as_str().unwrap();
    assert!(place.starts_with("`kesl-control --app-info`, line "), "{place}");
}

#[test]
fn the_machine_gives_the_findings_of_its_capture() {
    let live = machine("--format json", EXPIRED, "0").run();
    let file = keymend("app-info.txt --format json --now").arg(NOW).file("app-info.txt", EXPIRED).run();
    assert_eq!(topic(&live), topic(&file));
    assert_eq!(live.json()["verdict"], file.json()["verdict"]);
}

#[test]
fn exit_codes_are_understood() {
    let not_running = machine("--format json", "", "64").run();
    assert_eq!(topic(&not_running), "application-not-running");
    let usable = machine("--format json", EXPIRED, "66").run();
    let facts = usable.json()["facts"].to_string();
    assert!(facts.contains("license.expires_at") && facts.contains("databases.loaded"), "{facts}");
    let offline = machine("--format json", "", "67").run();
    assert_eq!(topic(&offline), "activation-server-unreachable");
    assert!(offline.json()["facts"].to_string().contains("kesl:67"));
    let managed = machine("--format json", "", "68").run();
    assert!(managed.json()["facts"].to_string().contains("policy.applied"));
    assert!(could_not_check(&managed).contains(&("kesl-control --app-info".into(), "no-rights".into())));
}

#[test]
fn a_code_that_tells_nothing_of_the_state_leaves_it_unknown() {
    for code in ["1", "69", "74", "75", "77", "79", "128"] {
        let run = ["query", "events"]
            .iter()
            .fold(machine("--format json", "", code), |run, name| run.file(&format!("{BIN}/{name}.code"), code));
        let outcome = run.run();
        assert_eq!((outcome.code, topic(&outcome)), (Some(3), "none".into()), "{code}: {outcome:?}");
        assert_eq!(outcome.json()["verdict"], "cannot-tell", "{code}");
        let restart = outcome.json()["facts"].to_string().contains("system.restart_pending");
        assert_eq!(restart, code == "75");
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_command_that_hangs_or_floods_is_named_and_does_not_hold_the_answer() {
    let run = machine("--format json", EXPIRED, "0")
        .file(&format!("{BIN}/query.sh"), "(sleep 300; echo late) & sleep 300")
        .file(&format!("{BIN}/app-info.sh"), "test -f flood && yes; true");
    let start = Instant::now();
    let outcome = run.run();
    assert!(start.elapsed() < Duration::from_secs(40), "{:?}", start.elapsed());
    assert_eq!(topic(&outcome), "license-expired", "what did answer is used");
    assert!(outcome.stderr.contains("Still waiting for an answer: list of licence keys"), "{}", outcome.stderr);
    assert!(could_not_check(&outcome).contains(&("kesl-control -L --query".into(), "timed-out".into())));
}

/// A program that leaves a trace, and prints what it is given to know.
const PLANTED: &str = "#!/bin/sh\ntouch \"$(dirname \"$0\")/ran\"\nenv\n";

fn mode(place: &Path, mode: u32) {
    fs::set_permissions(place, fs::Permissions::from_mode(mode)).unwrap();
}

#[test]
fn a_program_that_others_can_change_is_told_and_not_run() {
    for (folder_mode, program_mode) in [(0o777, 0o755), (0o755, 0o777)] {
        let run = machine("--format json", EXPIRED, "0");
        let bin = run.folder().join(BIN);
        fs::write(bin.join("kesl-control"), PLANTED).unwrap();
        mode(&bin.join("kesl-control"), program_mode);
        mode(&bin, folder_mode);
        let outcome = run.run();
        assert!(!bin.join("ran").exists(), "{folder_mode:o} {program_mode:o}");
        assert!(could_not_check(&outcome).contains(&("kesl-control --app-info".into(), "no-rights".into())));
        assert!(outcome.stdout.contains("others can change `"), "{}", outcome.stdout);
    }
}

#[test]
fn a_look_searches_no_path_and_hands_on_no_variable() {
    let run =
        machine("--format json", "", "0").file("planted/kesl-control", PLANTED).file("planted/systemctl", PLANTED);
    let planted = run.folder().join("planted");
    ["kesl-control", "systemctl"].iter().for_each(|name| mode(&planted.join(name), 0o755));
    // At the documented place, a program that keeps what it is given to know.
    let control = run.folder().join(BIN).join("kesl-control");
    fs::write(&control, "#!/bin/sh\nenv >\"$(dirname \"$0\")/known\"\n").unwrap();
    let evil = planted.join("evil");
    let output = crate::support::binary(&run.folder())
        .args(["--format", "json"])
        .env("PATH", &planted)
        .env("LD_PRELOAD_OF_TESTS", &evil)
        .env("BASH_ENV", &evil)
        .env("ENV", &evil)
        .env("IFS", "/")
        .env("TZ", format!(":{}", evil.display()))
        .output()
        .unwrap();
    assert!(output.status.code().is_some_and(|code| code <= 3), "{output:?}");
    assert!(!planted.join("ran").exists(), "a program of the search path was run");
    let known = fs::read_to_string(control.with_file_name("known")).unwrap();
    assert!(known.contains("LC_ALL=C\n") && !known.contains("evil") && !known.contains("planted"), "{known}");
}

const EVENTS: &str = "EventType=LicenseError\nEventId=12\nDate=2026-11-20 10:00:00\nReason=error=8947900E\n\
    UserName=jdoe\n\nEventType=ThreatDetected\nEventId=11\nDate=2026-11-20 09:00:00\nFileName=/root/license.zip\n";

#[test]
fn events_about_the_licence_are_read_and_nothing_of_others_is_kept() {
    let run = machine("--format json", EXPIRED, "0").file(&format!("{BIN}/events.txt"), EVENTS);
    let outcome = run.run();
    assert!(!outcome.stdout.contains("jdoe") && !outcome.stdout.contains("license.zip"), "{}", outcome.stdout);
    let facts = outcome.json()["facts"].as_array().unwrap().clone();
    let code = facts.iter().find(|fact| fact["id"] == "attempt.error_code").unwrap();
    assert_eq!(code["value"], "kes:8947900E");
    let place = code["evidence"]["locator"].as_str().unwrap();
    assert!(place.starts_with("`kesl-control -E --query \"Date > '"), "{place}");
    assert!(place.ends_with("'\" -n 10000 --reverse`, line 1"), "{place}");
    assert!(could_not_check(&outcome).iter().all(|(source, _)| !source.contains("-E")));

    let file = keymend("events.txt --format json --now").arg(NOW).file("events.txt", EVENTS).run();
    assert!(file.json()["facts"].to_string().contains("kes:8947900E"), "a saved output gives the same");
    let many = format!("{}\n", EVENTS[EVENTS.find("EventType=Threat").unwrap()..].trim_end()).repeat(10_000);
    let busy = machine("--format json", EXPIRED, "0").file(&format!("{BIN}/events.txt"), many).run();
    assert!(could_not_check(&busy).contains(&("kesl-control -E --query".into(), "too-large".into())));
    let refused = machine("--format json", EXPIRED, "0").file(&format!("{BIN}/events.code"), "1").run();
    assert!(could_not_check(&refused).contains(&("kesl-control -E --query".into(), "not-understood".into())));
}

#[test]
fn an_interrupted_look_leaves_no_program_and_no_file_behind() {
    for signal in ending_signals() {
        let run = machine("--format json", EXPIRED, "0")
            .file(&format!("{BIN}/query.sh"), "exec 9>\"$here/alive\"; touch \"$here/begun\"; sleep 300 & sleep 300");
        let collect = keymend("collect -o capture.zip --root").arg(run.folder().join("root").to_str().unwrap());
        for run_of_it in [&run, &collect] {
            let alive = Alive::in_folder(&run.folder().join(BIN));
            let begun = run.folder().join(BIN).join("begun");
            let mut child = run_of_it.start();
            until("the stand-in runs", || begun.exists());
            let killed = Command::new("kill").args([&format!("-{signal}"), &child.id().to_string()]).status().unwrap();
            assert!(killed.success());
            let interrupted = Instant::now();
            let status = child.wait().unwrap();
            assert_eq!(status.code(), Some(130), "{signal}");
            assert!(interrupted.elapsed() < Duration::from_secs(5), "{:?}", interrupted.elapsed());
            assert!(alive.ends_within(Duration::from_secs(10)), "a child of the program was left running");
            fs::remove_file(&begun).unwrap();
        }
        assert_eq!(files(&collect.folder()), Vec::<PathBuf>::new());
    }
}

#[test]
fn a_machine_without_a_product_says_so_and_a_message_stands_alone() {
    let alone = keymend("--format json --now").arg(NOW).run();
    assert_eq!(alone.code, Some(3));
    assert_eq!(could_not_check(&alone), [("this machine".to_owned(), "not-installed".to_owned())]);
    let message = keymend("--format json --message 0947901D --now").arg(NOW);
    let message = message.file("root/etc/os-release", "PRETTY_NAME=\"Example 1\"\n").run();
    assert_eq!(could_not_check(&message), []);
    assert!(!message.json()["facts"].to_string().contains("system.name"), "never reasoned with");
    assert_eq!(message.json()["seen_aside"][0]["value"], "Example 1", "but shown");
    assert_eq!(message.code, Some(1));
}

#[test]
fn a_managed_machine_is_recognised_by_its_agent() {
    let run = machine("--format json", EXPIRED, "0").file("root/opt/kaspersky/klnagent64/bin/klnagchk", "");
    assert!(run.run().json()["facts"].to_string().contains("agent.present"));
}

#[test]
fn nothing_is_written_below_the_root() {
    let run = machine("--format json", EXPIRED, "0");
    let before = files(&run.folder());
    run.run();
    assert_eq!(files(&run.folder()), before);
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut all: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] })
        .collect();
    all.sort();
    all
}

#[test]
fn a_capture_gives_the_same_findings_elsewhere() {
    let private = format!(
        "{EXPIRED}Customer name: Jane Roe\nUser: not defined\nproxy http://jsmith:pw-7@proxy.corp.example.org:3128\n"
    );
    let run = machine("--format json", &private, "0").file(&format!("{BIN}/query.code"), "65");
    let run = run.file(&format!("{BIN}/events.txt"), EVENTS.replace("8947900E", "8947900E for Jane Roe"));
    let live = run.run();
    let collect = keymend("collect -o capture.zip --root").arg(run.folder().join("root").to_str().unwrap());
    let folder = collect.folder();
    let outcome = collect.run();
    assert_eq!((outcome.code, outcome.stdout.as_str()), (Some(0), ""), "{outcome:?}");
    let zip = fs::read(folder.join("capture.zip")).unwrap();
    let left: Vec<_> = fs::read_dir(&folder).unwrap().collect();
    assert_eq!(left.len(), 1, "nothing but the named file is written: {left:?}");

    let elsewhere = keymend("diagnose capture.zip --format json --now").arg(NOW).file("capture.zip", &zip).run();
    let findings = |outcome: &Outcome| {
        let list = outcome.json()["findings"].as_array().unwrap().clone();
        list.iter().map(|finding| (finding["topic"].clone(), finding["verdict"].clone())).collect::<Vec<_>>()
    };
    assert_eq!(findings(&live), findings(&elsewhere));
    assert_eq!(could_not_check(&live), could_not_check(&elsewhere));
    // Everything that was looked at is in the manifest: as a text, without one, or as not read.
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(&zip)).unwrap();
    let manifest: serde_json::Value = serde_json::from_reader(archive.by_name("manifest.json").unwrap()).unwrap();
    let places = manifest["read_without_text"].as_array().unwrap();
    let names: Vec<_> = places.iter().map(|place| place["source"].as_str().unwrap()).collect();
    let expected =
        ["the installed files", "the hosts file", "the system's name", "a restart that is due", "the list of traces"];
    assert_eq!(names, expected);
    // The cleaned text of the product still says what it said.
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(&zip)).unwrap();
    let text = std::io::read_to_string(archive.by_name("raw/01-kesl-control-app-info.txt").unwrap()).unwrap();
    assert!(!text.contains("Roe") && !text.contains("jsmith") && !text.contains("proxy.corp"), "{text}");
    let [whole, cleaned] = [&private, &text].map(|text| {
        let outcome = keymend("info.txt --format json --now").arg(NOW).file("info.txt", text).run();
        let facts = outcome.json()["facts"].as_array().unwrap().clone();
        facts.iter().map(|fact| (fact["id"].clone(), fact["value"].clone())).collect::<Vec<_>>()
    });
    assert_eq!(whole, cleaned);
    // Without `--now`, the clock is that of the machine when the capture was made.
    let captured_at: DateTime<Utc> = manifest["captured_at"].as_str().unwrap().parse().unwrap();
    until("the clock goes on", || Utc::now() > captured_at + TimeDelta::seconds(1));
    let by_its_own_clock = keymend("diagnose capture.zip --format json").file("capture.zip", &zip).run().json();
    let generated_at: DateTime<Utc> = by_its_own_clock["generated_at"].as_str().unwrap().parse().unwrap();
    assert_eq!(generated_at.timestamp(), captured_at.timestamp());
}

#[test]
fn a_capture_without_a_name_is_wrong_usage() {
    let outcome = keymend("collect").run();
    assert_eq!(outcome.code, Some(2));
    assert!(outcome.stderr.contains("collect -o capture.zip"), "{}", outcome.stderr);
}
