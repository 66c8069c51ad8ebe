//! Reports, agent output and logs, as somebody passes them on.

use std::io::{Cursor, Write};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::support::{NOW, Outcome, keymend};

/// A report in the shape that public code reads, constructed by us: no real one is published.
const REPORT: &str = r"GetSystemInfo version 6.2.2
<OperatingSystem>
Caption[:]Microsoft Windows 11 Pro
CSName[:]EVE-PC
</OperatingSystem>
<InstalledProduct>
Name[:]Kaspersky Endpoint Security for Windows
Vendor[:]AO Kaspersky Lab
Version[:]12.2.0.462
InstallDate[:]20250103
</InstalledProduct>
<NTLogEvent>
Category[:]0
Message[:]Event type: Task cannot start
 User: FIRM\evelyn (Active user)
 Result\Description: the licence error=89479002
SourceName[:]avp
User[:]FIRM\evelyn
</NTLogEvent>
<HOSTS>
127.0.0.1 localhost
</HOSTS>
<AVState>
Protection_AdmServer[:]ksc.corp.example.org
Protection_AvRunning[:]1
Protection_BasesDate[:]23-11-2026 18-00-00
</AVState>
<MD5>
0123456789abcdef0123456789abcdef
</MD5>
";

fn zip(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in members {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn fact(outcome: &Outcome, id: &str) -> Option<(serde_json::Value, String)> {
    let facts = outcome.json()["facts"].as_array().unwrap().clone();
    let fact = facts.into_iter().find(|fact| fact["id"] == id)?;
    Some((fact["value"].clone(), fact["evidence"]["locator"].as_str().unwrap().to_owned()))
}

#[test]
fn a_get_system_info_report_says_the_same_as_text_and_in_its_archives() {
    let inner = zip(&[("GetSystemInfo_EVE-PC.txt", REPORT.as_bytes())]);
    let outer = zip(&[("GetSystemInfo_EVE-PC.zip", &inner), ("Filter_manager.txt", b"x")]);
    let text = keymend("report.txt -v --format json --now").arg(NOW).file("report.txt", REPORT).run();
    let packed = keymend("GSI6.zip -v --format json --now").arg(NOW).file("GSI6.zip", outer).run();
    for outcome in [&text, &packed] {
        assert_eq!(outcome.code, Some(1), "{outcome:?}");
        let (version, place) = fact(outcome, "product.version").unwrap();
        assert_eq!(version, "12.2.0.462");
        let byte = REPORT.find("Version[:]").unwrap();
        assert!(place.ends_with(&format!("line 9, byte {byte}")), "{place}");
        assert_eq!(fact(outcome, "agent.present").unwrap().0, true);
        assert_eq!(fact(outcome, "network.hosts_blocked").unwrap().0, false);
        assert_eq!(fact(outcome, "attempt.error_code").unwrap().0, "kes:89479002");
        for secret in ["evelyn", "FIRM", "corp.example"] {
            assert!(!outcome.stdout.contains(secret), "{secret} in {}", outcome.stdout);
        }
    }
    let topics = |outcome: &Outcome| {
        let findings = outcome.json()["findings"].as_array().unwrap().clone();
        findings.iter().map(|finding| finding["topic"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(topics(&text), topics(&packed));
}

#[test]
fn what_was_absent_on_the_machine_of_a_capture_is_told_and_no_wrong_usage() {
    let manifest = br#"{"schema":"keymend.capture/1","program":"x","captured_at":"2026-11-24T10:00:00Z",
        "files":[{"name":"facts.json","bytes":2,"from":"",
        "sha256":"4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945"}],
        "not_read":[{"source":"avp.com","reason":"not-found","advice":"repair it"}]}"#;
    let capture = zip(&[("manifest.json", manifest), ("facts.json", b"[]")]);
    let outcome = keymend("capture.zip --format json").file("capture.zip", capture).run();
    assert_eq!(outcome.code, Some(3), "{outcome:?}");
    assert_eq!(outcome.json()["could_not_check"][0]["source"], "avp.com");
    let absent = keymend("absent.zip --format json").run();
    assert_eq!(absent.code, Some(2), "{absent:?}");
}

#[test]
fn a_log_is_searched_to_its_end_and_the_newest_counts() {
    let mut log = String::new();
    for number in 0..40_000 {
        log.push_str(&format!("12:00:00.{:03} 0x1f4 INF updater checked {number}\n", number % 1000));
    }
    let last = log.len();
    log.push_str("12:01:00.000 0x1f4 ERR licmgr cannot add key, error=89479006\n");
    let outcome = keymend("KAV.21.3.10.391_11.24_09.00_4711.SRV.log --format json --now")
        .arg(NOW)
        .file("KAV.21.3.10.391_11.24_09.00_4711.SRV.log", &log)
        .run();
    let (code, place) = fact(&outcome, "attempt.error_code").unwrap();
    assert_eq!(code, "kes:89479006");
    assert!(place.ends_with(&format!("line 40001, byte {last}")), "{place}");
    let forced =
        keymend("notes.txt --as log --format json --now").arg(NOW).file("notes.txt", "license error -1\n").run();
    assert!(fact(&forced, "attempt.message").is_some(), "{forced:?}");
}

#[test]
fn an_encrypted_trace_is_told_as_such() {
    let name = "KES.21.8.5.452_11.24_09.00_4711.SRV.log.enc1";
    for arguments in ["", "--as log"] {
        let outcome = keymend(&format!("{name} {arguments} --format json")).file(name, [0u8, 1, 2, 255, 0]).run();
        let entry = &outcome.json()["could_not_check"][0];
        assert!(entry["advice"].as_str().unwrap().contains("encrypted"), "{entry}");
    }
}

#[test]
fn agent_output_tells_of_the_agent_and_never_of_its_server() {
    let text = "Settings:\n  Administration Server address: 'ksc.corp.example.org'\n";
    let outcome = keymend("agent.txt -v --format json --now").arg(NOW).file("agent.txt", text).run();
    assert_eq!(fact(&outcome, "agent.present").unwrap().0, true);
    assert!(!outcome.stdout.contains("corp"), "{}", outcome.stdout);
}

#[test]
fn what_avp_com_printed_is_a_source_and_a_kind() {
    let explained = "Error: Cannot start task 'EntAppControl'\r\nerror=89479006\r\n";
    let outcome = keymend("avp.txt --format json --now").arg(NOW).file("avp.txt", explained).run();
    assert_eq!(fact(&outcome, "attempt.error_code").unwrap().0, "kes:89479006");
    assert_eq!(outcome.json()["findings"][0]["topic"], "code-expired");
    let alone = keymend("avp.txt --as avp --format json --now").arg(NOW).file("avp.txt", "error=89479006\n").run();
    assert_eq!(fact(&alone, "attempt.error_code").unwrap().0, "kes:89479006");
    let locked = "Login required:\r\nParameters /login=<login> /password=<password> are required for this action.\r\n";
    let outcome = keymend("avp.txt --format json --now").arg(NOW).file("avp.txt", locked).run();
    assert_eq!(outcome.code, Some(3));
    assert_eq!(outcome.json()["could_not_check"][0]["reason"], "no-rights");
}

#[test]
fn rubbish_in_every_new_format_gives_a_clear_answer() {
    let cut = &REPORT.as_bytes()[..REPORT.len() / 2];
    let bomb = zip(&[("GetSystemInfo.zip", &zip(&[("GetSystemInfo.txt", &vec![b'x'; 30 << 20])]))]);
    let cases: [(&str, &[u8]); 4] = [("cut.txt", cut), ("nul.log", &[0; 4096]), ("one.log", b"x"), ("bomb.zip", &bomb)];
    for (name, bytes) in cases {
        for arguments in ["", "--as gsi", "--as log", "--as klnagchk"] {
            let outcome = keymend(&format!("diagnose {name} {arguments} --format json")).file(name, bytes).run();
            assert!(matches!(outcome.code, Some(1 | 3)), "{name} {arguments}: {outcome:?}");
            assert_ne!(outcome.json()["could_not_check"].as_array().unwrap().len(), 0, "{name} {arguments}");
        }
    }
}
