//! Reports in the shape that public code reads, constructed by us: no real one is published.

use chrono::{DateTime, TimeZone, Utc};
use encoding_rs::WINDOWS_1251;
use proptest::prelude::*;

use super::*;

const REPORT: &str = r#"GetSystemInfo version 6.2.2
<Time>
Local[:]24-11-2026 10-00-00
</Time>
<OperatingSystem>
Caption[:]Microsoft Windows 11 Pro
CSName[:]EVE-PC
</OperatingSystem>
<InstalledProduct>
Name[:]Kaspersky Security Center Network Agent
Uninstall[:]{0}
Vendor[:]AO Kaspersky Lab
Version[:]14.2.0.26967
InstallDate[:]20250102
InstallLocation[:]C:\Program Files (x86)\Kaspersky Lab\NetworkAgent
Language[:]1033
Name[:]Some Editor
Vendor[:]Example
Version[:]1.0
Name[:]Kaspersky Endpoint Security for Windows
Uninstall[:]{1}
Vendor[:]AO Kaspersky Lab
Version[:]12.2.0.462
InstallDate[:]20250103
</InstalledProduct>
<Process>
EVE-PC||evelyn||avp.exe||license error
</Process>
<NTLogEvent>
Category[:]0
Message[:]Event type: License error
 Application Name: Kaspersky Endpoint Security
 User: FIRM\evelyn (Active user)
 Result\Description: error=89479006
RecordNumber[:]7
SourceName[:]avp
TimeGenerated[:]20261123100000.000000+060
User[:]FIRM\evelyn
Category[:]0
Message[:]License error of another program, error=89479002
SourceName[:]SomethingElse
</NTLogEvent>
<Registry>
[HKEY_LOCAL_MACHINE\SOFTWARE\WOW6432Node\KasperskyLab\WmiHlp]
"IsReportedExpired"=dword:00000001
</Registry>
<HOSTS>
127.0.0.1 localhost
0.0.0.0 activation-v2.kaspersky.com
</HOSTS>
<AVState>
Protection_AdmServer[:]ksc.corp.example.org
Protection_HostId[:]11111111-2222-3333-4444-555555555555
Protection_AvInstalled[:]1
Protection_AvRunning[:]1
Protection_RtpState[:]11
Protection_BasesDate[:]05-05-2024 18-00-00
</AVState>
<Network_Agent_report>
Administration Server address: 'ksc.corp.example.org'
</Network_Agent_report>
<MD5>
0123456789abcdef0123456789abcdef
</MD5>
"#;

fn read(bytes: &[u8]) -> Reading {
    GetSystemInfo.read(&mut &bytes[..], &Origin::new("gsi.txt", DateTime::UNIX_EPOCH))
}

fn values(reading: &Reading, fact: FactId) -> Vec<String> {
    reading.observations.iter().filter(|seen| seen.fact == fact).map(|seen| seen.value.to_string()).collect()
}

#[test]
fn a_report_gives_its_facts_with_their_lines() {
    assert!(GetSystemInfo.recognises(&Head::new(REPORT.as_bytes())));
    let reading = read(REPORT.as_bytes());
    for (fact, value) in [
        (FactId::SystemName, "Microsoft Windows 11 Pro"),
        (FactId::ProductName, "Kaspersky Endpoint Security for Windows"),
        (FactId::ProductVersion, "12.2.0.462"),
        (FactId::ProductFamily, "endpoint-windows"),
        (FactId::ProductRunning, "yes"),
        (FactId::LicenseStatus, "absent"),
        (FactId::LicenseReportedExpired, "yes"),
        (FactId::NetworkHostsBlocked, "yes"),
        (FactId::AttemptErrorCode, "kes:89479006"),
        (FactId::AttemptMessage, r"Event type: License error; Result\Description: error=89479006"),
    ] {
        let seen = values(&reading, fact);
        assert!(seen.iter().all(|seen| seen == value) && !seen.is_empty(), "{fact}: {seen:?}");
    }
    let installed = Utc.with_ymd_and_hms(2025, 1, 3, 0, 0, 0).unwrap();
    let released = Utc.with_ymd_and_hms(2024, 5, 5, 18, 0, 0).unwrap();
    for (fact, moment) in [(FactId::ProductInstalledAt, installed), (FactId::DatabasesReleasedAt, released)] {
        assert!(
            reading.observations.iter().any(|seen| seen.fact == fact && seen.value == Value::Moment(moment)),
            "{fact}: {reading:?}"
        );
    }
    for seen in &reading.observations {
        let line = match &seen.evidence.locator {
            Locator::Line { line, byte, .. } => {
                let from = *byte as usize;
                assert!(REPORT[..from].is_empty() || REPORT[..from].ends_with('\n'), "{seen:?}");
                assert_eq!(REPORT[..from].matches('\n').count() as u64 + 1, *line, "{seen:?}");
                *line
            }
            Locator::Registry { export: Some((_, line)), .. } => *line,
            Locator::Event { record: 7, .. } if seen.fact == FactId::SystemNewestEventAt => continue,
            other => panic!("{other}"),
        };
        let text = REPORT.lines().nth(line as usize - 1).unwrap();
        let fits = match seen.fact {
            FactId::LicenseReportedExpired => text.contains("IsReportedExpired"),
            FactId::AttemptErrorCode | FactId::AttemptMessage => {
                text.starts_with("Message[:]") && seen.evidence.excerpt.starts_with("2026-11-23 09:00:00: ")
            }
            FactId::AgentPresent => text.contains("Protection_") || text.contains("Agent") || text.contains("Server"),
            _ => text.contains(seen.evidence.excerpt.trim()),
        };
        assert!(fits, "{seen:?}: {text}");
    }
    assert_eq!(reading.not_read, []);
}

#[test]
fn a_wrapper_is_no_other_product_and_a_broken_value_is_told_at_its_line() {
    let report = "GetSystemInfo version 6\n<InstalledProduct>\nName[:]Kaspersky\nUninstall[:]InstallWIX_{AB}\nVersion[:]21.3\n\
        Name[:]Kaspersky Plus\nUninstall[:]MsiExec.exe /I{AB}\nVersion[:]21.3.10\n</InstalledProduct>\n<AVState>\n\
        Protection_AvInstalled[:]0\nProtection_AvRunning[:]0\n</AVState>\n<Registry>\n\
        [HKEY_LOCAL_MACHINE\\SOFTWARE\\KasperskyLab\\AVP21.3\\Data]\n\"LicKeyType\"=hex:00\n</Registry>\n<MD5>\n";
    let reading = read(report.as_bytes());
    assert_eq!(values(&reading, FactId::ProductName), ["Kaspersky Plus"]);
    assert_eq!(values(&reading, FactId::ProductOthers), Vec::<String>::new());
    assert_eq!(values(&reading, FactId::ProductRunning), Vec::<String>::new());
    let told: Vec<_> = reading.not_read.iter().map(|entry| (entry.reason, entry.source.split(':').next())).collect();
    assert_eq!(
        told,
        [
            (NotReadReason::NotInstalled, Some("gsi.txt, line 11")),
            (NotReadReason::NotUnderstood, Some("gsi.txt, line 16"))
        ]
    );
}

#[test]
fn no_name_of_a_machine_user_or_server_is_kept() {
    let shown = format!("{:?}", read(REPORT.as_bytes()));
    for secret in ["EVE-PC", "evelyn", "FIRM", "corp.example", "11111111", "SomethingElse", "89479002"] {
        assert!(!shown.contains(secret), "{secret}: {shown}");
    }
}

#[test]
fn a_report_that_is_cut_off_is_told_and_read_as_far_as_it_goes() {
    let end = REPORT.find("<AVState>").unwrap() + 30;
    let reading = read(&REPORT.as_bytes()[..end]);
    assert_eq!(reading.not_read[0].reason, NotReadReason::Damaged);
    assert_eq!(values(&reading, FactId::ProductVersion), ["12.2.0.462"]);
    let open = read(b"GetSystemInfo version 6\n<HOSTS>\n127.0.0.1 localhost\n");
    assert_eq!(values(&open, FactId::NetworkHostsBlocked), Vec::<String>::new(), "the rest of the file is unknown");
    let whole = read(b"GetSystemInfo version 6\n<HOSTS>\n127.0.0.1 localhost\n</HOSTS>\n<MD5>\n");
    assert_eq!(values(&whole, FactId::NetworkHostsBlocked), ["no"]);
    assert_eq!(read(b"GetSystemInfo version 6\n<MD5>x</MD5>\n").not_read[0].reason, NotReadReason::Empty);
}

#[test]
fn a_russian_report_is_read_from_its_code_page() {
    let text = REPORT
        .replace("Kaspersky Endpoint Security for Windows", "Kaspersky Endpoint Security для Windows")
        .replace("Event type: License error", "Тип события: Ошибка лицензии, срок истек");
    let reading = read(&WINDOWS_1251.encode(&text).0);
    assert_eq!(values(&reading, FactId::ProductName), ["Kaspersky Endpoint Security для Windows"]);
    assert_eq!(
        values(&reading, FactId::AttemptMessage),
        [r"Тип события: Ошибка лицензии, срок истек; Result\Description: error=89479006"]
    );
}

proptest! {
    #[test]
    fn any_damage_is_survived(at in 0_usize..3000, bytes in proptest::collection::vec(any::<u8>(), 0..20), cut in 0_usize..3000) {
        let mut report = REPORT.as_bytes().to_vec();
        let at = at % report.len();
        let until = (at + bytes.len()).min(report.len());
        report.splice(at..until, bytes);
        report.truncate(report.len() - cut % report.len());
        let reading = read(&report);
        prop_assert!(!reading.observations.is_empty() || !reading.not_read.is_empty());
    }

    #[test]
    fn any_block_is_read(block in proptest::sample::select(&BLOCKS[..]), text in "(.{0,12}(\\[:\\])?.{0,12}\n){0,8}") {
        read(format!("GetSystemInfo version 6\n<{block}>\n{text}</{block}>\n").as_bytes());
    }
}
