//! The scripts by which an administrator gets the files: against a stand-in that takes nothing but what is documented.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Output, Stdio};

use crate::support::{NOW, keymend};

fn contrib(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("contrib").join(file)
}

/// The stand-in for Security Center; it ends with its standard input.
struct SecurityCenter {
    process: Child,
    stdin: Option<ChildStdin>,
    address: String,
    calls: PathBuf,
}

impl SecurityCenter {
    fn start(folder: &Path) -> SecurityCenter {
        let calls = folder.join("calls");
        let stand_in = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/stand-ins/stand-in-ksc");
        let mut process = Command::new("python3")
            .arg(stand_in)
            .arg(&calls)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("python3 is installed");
        let mut port = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut port).unwrap();
        let stdin = process.stdin.take();
        SecurityCenter { process, stdin, address: format!("http://127.0.0.1:{}", port.trim()), calls }
    }

    fn keys(&self, folder: &Path, password: &str, more: &[&str]) -> Output {
        Command::new("sh")
            .arg(contrib("ksc/keys.sh"))
            .args([&self.address, "reader", "keys.json"])
            .args(more)
            .current_dir(folder)
            .env("KSC_PASSWORD", password)
            .stdin(Stdio::null())
            .output()
            .unwrap()
    }

    /// The calls since the last time.
    fn calls(&self) -> Vec<String> {
        let calls = std::fs::read_to_string(&self.calls).unwrap_or_default();
        let _ = std::fs::remove_file(&self.calls);
        calls.lines().map(str::to_owned).collect()
    }
}

impl Drop for SecurityCenter {
    fn drop(&mut self) {
        drop(self.stdin.take());
        let _ = self.process.wait();
    }
}

/// With signs that a shell, JSON and a header each would take for something else.
const PASSWORD: &str = "pa\"ss word\\";

#[test]
#[ignore = "long; .ci/run runs it"]
fn keys_and_their_devices_come_from_security_center_and_each_has_its_line() {
    let run = keymend("fleet keys.json --ordered --now").arg(NOW);
    let server = SecurityCenter::start(&run.folder());
    let fetched = server.keys(&run.folder(), PASSWORD, &[]);
    assert!(fetched.status.success(), "{fetched:?}");
    let calls = server.calls();
    let count = |call: &str| calls.iter().filter(|other| *other == call).count();
    assert_eq!(count("LicenseKeys.AcquireKeyHosts"), 3, "{calls:?}");
    // 120 devices come in three parts, and every list is released.
    assert_eq!((count("GroupSyncIterator.GetNextItems"), count("GroupSyncIterator.ReleaseIterator")), (5, 4));
    assert_eq!(calls.last().map(String::as_str), Some("Session.EndSession"));

    let outcome = run.run();
    let lines: Vec<serde_json::Value> =
        outcome.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 124, "three keys and 121 devices: {}", outcome.stderr);
    let of = |name: &str| {
        let is = |line: &&serde_json::Value| match name.strip_prefix("key ") {
            Some(last) => line["subject"] == "key" && line["key"].as_str().is_some_and(|key| key.ends_with(last)),
            None => line["host"].as_str().is_some_and(|host| host.starts_with(name)),
        };
        lines.iter().find(is)
    };
    for (host, verdict, topic, key) in [
        ("key 11111", "problem", "business-license-over-limit", "11111111"),
        ("key 22222", "problem", "subscription-suspended", "22222222"),
        ("key 33333", "problem", "license-expired", "33333333"),
        // Its own licence has ended because the key is paused, as the list says.
        ("PC500", "problem", "subscription-suspended", "22222222"),
        ("PC119", "nothing-wrong", "license-active", "11111111"),
    ] {
        let line = of(host).unwrap_or_else(|| panic!("no {host}"));
        assert_eq!((&line["verdict"], &line["topic"]), (&verdict.into(), &topic.into()), "{line}");
        assert!(line["key"].as_str().unwrap().ends_with(&key[3..]), "{line}");
    }
    // The summary puts a key and its devices together.
    let summary = keymend("fleet keys.json --format json --now").arg(NOW);
    std::fs::copy(run.folder().join("keys.json"), summary.folder().join("keys.json")).unwrap();
    let keys = summary.run().json()["keys"].clone();
    assert!(keys.as_array().unwrap().iter().any(|key| key["records"] == 121), "{keys}");
}

#[test]
fn one_key_is_asked_for_alone() {
    let run = keymend("fleet keys.json --ordered --now").arg(NOW);
    let server = SecurityCenter::start(&run.folder());
    let fetched = server.keys(&run.folder(), PASSWORD, &["3C45-000002-22222222"]);
    assert!(fetched.status.success(), "{fetched:?}");
    assert!(server.calls().contains(&"LicenseKeys.GetKeyData".to_owned()));
    assert_eq!(run.run().stdout.lines().count(), 2);
}

#[test]
fn what_the_server_refuses_is_told_and_leaves_no_file() {
    let run = keymend("fleet keys.json");
    let server = SecurityCenter::start(&run.folder());
    for (password, more, said) in
        [("wrong", &[][..], "Session.StartSession"), (PASSWORD, &["no-such-key"][..], "no such key (KLSTD 1185)")]
    {
        let fetched = server.keys(&run.folder(), password, more);
        let told = String::from_utf8_lossy(&fetched.stderr).into_owned();
        assert!(!fetched.status.success() && told.contains(said), "{told}");
        assert!(!told.contains("no session") && !run.folder().join("keys.json").exists(), "{told}");
    }
    assert_eq!(
        server.calls().last().map(String::as_str),
        Some("Session.EndSession"),
        "a session is ended all the same"
    );
    let clear = Command::new("sh").arg(contrib("ksc/keys.sh")).args(["http://192.0.2.1:13299", "a", "b"]).output();
    assert!(String::from_utf8_lossy(&clear.unwrap().stderr).contains("https://"), "no password in the clear");
}

#[test]
fn both_scripts_make_the_same_calls() {
    let words = |file: &str| {
        let text = std::fs::read_to_string(contrib(file)).unwrap();
        let pattern = regex::Regex::new(r"\b(?:KLLIC(?:SRV)?_\w+|(?:Session|LicenseKeys|GroupSyncIterator)\.\w+|[plswn][A-Za-z]*(?:Fields|FieldsToOrder|Options|InData|KeyInfo|TimeoutSec|Iterator|Count))\b").unwrap();
        pattern.find_iter(&text).map(|found| found.as_str().to_owned()).collect::<std::collections::BTreeSet<_>>()
    };
    let (shell, power) = (words("ksc/keys.sh"), words("ksc/keys.ps1"));
    assert!(shell.len() > 30, "{shell:?}");
    assert_eq!(shell, power);
}
