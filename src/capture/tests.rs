//! Whole captures, as they are named on the command line.

use std::fs;
use std::path::Path;

use chrono::{DateTime, Utc};
use proptest::prelude::*;

use super::portion::together;
use super::{FormatName, SourceArg, read_source};
use crate::facts::{FactId, Locator, NotReadReason, Reading};

const NOW: DateTime<Utc> = DateTime::UNIX_EPOCH;

fn read(path: &Path, forced: Option<FormatName>) -> Reading {
    together(read_source(&SourceArg::Path(path.to_owned()), forced, NOW))
}

fn read_bytes(bytes: &[u8], forced: Option<FormatName>) -> Reading {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("capture");
    fs::write(&path, bytes).unwrap();
    read(&path, forced)
}

fn reasons(reading: &Reading) -> Vec<NotReadReason> {
    reading.not_read.iter().map(|note| note.reason).collect()
}

fn facts(reading: &Reading) -> Vec<FactId> {
    reading.observations.iter().map(|seen| seen.fact).collect()
}

const CONTROL: &str = "Key status: Valid\nLicense expiration date: 2027-01-02\n";
const REG: &str = "[HKEY_LOCAL_MACHINE\\SOFTWARE\\KasperskyLab\\WmiHlp]\n\"IsReportedExpired\"=dword:1\n";
const FACTS: &str = r#"{"facts": {"reserve.present": true}}"#;

#[test]
fn each_format_is_recognised_by_content() {
    for (text, fact) in [
        (CONTROL, FactId::LicenseKeyState),
        (REG, FactId::LicenseReportedExpired),
        (FACTS, FactId::ReservePresent),
        ("EventType=LicenseError\nReason=error=89479006\n", FactId::AttemptErrorCode),
        ("AddKeyOrActivationCode failed, result = 0x80010102\n", FactId::AttemptErrorCode),
        ("CEF:0|x|KLMS|8.2|LMS_EV_LICENSE_EXPIRED|x|7|\n", FactId::AttemptErrorCode),
        ("License status: Valid\n", FactId::LicenseKeyState),
        (r#"{"License information": "x", "Policy": "y"}"#, FactId::PolicyApplied),
    ] {
        let reading = read_bytes(text.as_bytes(), None);
        assert!(facts(&reading).contains(&fact), "{text}: {reading:?}");
        let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert!(facts(&read_bytes(&wide, None)).contains(&fact), "{text} in UTF-16 without a mark");
    }
}

#[test]
fn each_machine_of_an_output_of_many_names_its_key() {
    let app = |key: &str| {
        format!(
            "Name: Kaspersky Endpoint Security 12.1 for Linux\nVersion: 12.1.0.1543\nActive key: {key}\nKey status: Valid\n"
        )
    };
    let (one, other) = ("0A10-000001-0cc00777", "0A10-000002-0CC00778");
    let indented = |text: String| text.lines().map(|line| format!("    {line}\n")).collect::<String>();
    for text in [
        format!("n1 | CHANGED | rc=0 >>\n{}n2 | CHANGED | rc=0 >>\n{}", app(one), app(other)),
        format!("n1:\n{}n2:\n{}", indented(app(one)), indented(app(other))),
    ] {
        let portions = super::read_members([("out", text.as_bytes())], DateTime::UNIX_EPOCH);
        let told: Vec<_> =
            portions.iter().map(|portion| (portion.machine.as_deref(), portion.dated.key.clone())).collect();
        assert_eq!(told, [(Some("n1"), Some(one.to_uppercase())), (Some("n2"), Some(other.to_owned()))], "{text}");
    }
}

#[test]
fn a_mail_among_notifications_that_is_none_is_counted() {
    let mail = |subject: &str, body: &str| {
        format!(
            "From x Fri Nov 20\nFrom: k@example.org\nTo: a@example.org\nSubject: {subject}\nMIME-Version: 1.0\n\n{body}\n\n"
        )
    };
    let told = |device: &str| {
        mail(
            "Event",
            &format!(
                "Event \"License has expired\" happened on device \"{device}\" on Friday, November 20, 2026 6:30:00 AM"
            ),
        )
    };
    let human = mail("Mittagessen", "Treffen wir uns um zwölf?\nUte");
    let read = |text: String| {
        let portions = super::read_members([("box", text.as_bytes())], DateTime::UNIX_EPOCH);
        let notes = portions.iter().flat_map(|portion| &portion.reading.not_read);
        let notes: Vec<String> = notes.map(|note| note.advice.english()).collect();
        (portions.iter().filter(|portion| portion.named).count(), notes.join(" "))
    };
    let (devices, notes) = read([told("kasse1"), human.clone(), told("kasse2"), human].concat());
    assert!(devices == 2 && notes.contains("emails: 2"), "{notes}");
    assert_eq!(read([told("kasse1"), told("kasse2")].concat()), (2, String::new()));
}

#[test]
fn what_is_not_recognised_comes_with_advice() {
    for (bytes, reason, advice) in [
        (&b"Dear support, it does not work"[..], NotReadReason::NotUnderstood, "--message-file"),
        (b"{\"a\": 1}", NotReadReason::NotUnderstood, "--as"),
        (b"\x7FELF\0\0\0\x01\x02", NotReadReason::NotUnderstood, "is not text"),
        (b"", NotReadReason::Empty, "is empty"),
        (b" \r\n", NotReadReason::Empty, "is empty"),
    ] {
        let reading = read_bytes(bytes, None);
        assert_eq!(reasons(&reading), [reason], "{reading:?}");
        assert!(reading.not_read[0].advice.english().contains(advice), "{reading:?}");
    }
    assert_eq!(reasons(&read(Path::new("/nowhere/at/all"), None)), [NotReadReason::NotFound]);
}

#[test]
fn a_forced_format_is_obeyed() {
    let letter = read_bytes(b"Dear support, error=89479002", Some(FormatName::Words));
    assert_eq!(facts(&letter), [FactId::AttemptMessage, FactId::AttemptErrorCode]);
    let lone = read_bytes(b"Key status: bad\n", Some(FormatName::Control));
    assert_eq!(facts(&lone), [FactId::LicenseKeyState]);
    assert_eq!(reasons(&read_bytes(CONTROL.as_bytes(), Some(FormatName::Facts))), [NotReadReason::Damaged]);
}

#[test]
fn a_folder_is_read_in_order_and_unknown_files_are_passed_over() {
    let folder = tempfile::tempdir().unwrap();
    let inner = folder.path().join("deep/er");
    fs::create_dir_all(&inner).unwrap();
    fs::write(folder.path().join("b.txt"), CONTROL).unwrap();
    fs::write(folder.path().join("a.bin"), b"\0\x01\x02").unwrap();
    fs::write(folder.path().join("empty"), b"").unwrap();
    fs::write(inner.join("c.reg"), REG).unwrap();
    let reading = read(folder.path(), None);
    assert_eq!(facts(&reading).first(), Some(&FactId::LicenseKeyState));
    assert!(facts(&reading).contains(&FactId::LicenseReportedExpired));
    assert_eq!(reading.not_read, []);
    let place = &reading.observations[0].evidence.locator;
    assert!(matches!(place, Locator::Line { file, line: 1, byte: 0 } if file.ends_with("b.txt")), "{place}");
}

#[test]
fn a_folder_in_which_nothing_is_understood_says_so_once() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(reasons(&read(folder.path(), None)), [NotReadReason::Empty]);
    for name in ["a", "b", "c"] {
        fs::write(folder.path().join(name), "nothing of note").unwrap();
    }
    let reading = read(folder.path(), None);
    assert_eq!(reasons(&reading), [NotReadReason::NotUnderstood]);
    assert!(reading.not_read[0].advice.english().contains("(files: a, b, c)"), "{reading:?}");
}

#[test]
fn a_folder_without_end_is_left_at_its_limits() {
    let folder = tempfile::tempdir().unwrap();
    let mut deep = folder.path().to_owned();
    (0..12).for_each(|_| deep.push("d"));
    fs::create_dir_all(&deep).unwrap();
    fs::write(deep.join("late.reg"), REG).unwrap();
    fs::write(folder.path().join("early.txt"), CONTROL).unwrap();
    let reading = read(folder.path(), None);
    assert_eq!(reasons(&reading), [NotReadReason::TooLarge]);
    assert!(!facts(&reading).contains(&FactId::LicenseReportedExpired));
}

#[cfg(unix)]
#[test]
fn links_in_folders_and_special_files_are_not_followed() {
    let folder = tempfile::tempdir().unwrap();
    std::os::unix::fs::symlink(folder.path(), folder.path().join("loop")).unwrap();
    std::os::unix::fs::symlink("/dev/zero", folder.path().join("zero")).unwrap();
    assert_eq!(reasons(&read(folder.path(), None)), [NotReadReason::Empty]);
    let device = read(Path::new("/dev/zero"), None);
    assert_eq!(reasons(&device), [NotReadReason::NotUnderstood]);
    assert!(device.not_read[0].advice.english().contains("`-`"), "{device:?}");
}

#[cfg(unix)]
#[test]
fn a_path_with_an_escape_sequence_is_shown_clean() {
    let reading = read(Path::new("/nowhere/\u{1b}[2Jx"), None);
    assert!(!format!("{}{}", reading.not_read[0].source, reading.not_read[0].advice.english()).contains('\u{1b}'));
}

#[test]
fn a_name_with_a_code_is_shown_masked() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("QWERT-24680-ZXCVB-13579.txt");
    std::fs::write(&path, "License expiration date: 2026-01-02\nKey status: Expired\n").unwrap();
    for path in [path, folder.path().join("QWERT-24680-ZXCVB-13580")] {
        let portions = super::read_source(&SourceArg::Path(path), None, DateTime::UNIX_EPOCH);
        let shown = format!("{portions:?}");
        assert!(shown.contains("-135") && !shown.contains("24680"), "{shown}");
    }
}

#[test]
fn mixed_encodings_and_a_cut_end_keep_what_can_be_read() {
    let mut bytes = "Информация о лицензии: действителен\n".as_bytes().to_vec();
    bytes.extend_from_slice(
        b"\xCF\xEE\xEB\xE8\xF2\xE8\xEA\xE0: \xCF\xF0\xE8\xEC\xE5\xED\xE5\xED\xE0\nLicense expiration da",
    );
    let reading = read_bytes(&bytes, None);
    assert_eq!(facts(&reading), [FactId::LicenseKeyState, FactId::PolicyApplied]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn any_bytes_are_read_in_every_format(bytes in proptest::collection::vec(any::<u8>(), 0..500), start in 0..4_usize) {
        let start = ["", CONTROL, REG, "{\"facts\": {"][start];
        let whole = [start.as_bytes(), &bytes].concat();
        for forced in FormatName::all().map(Some).chain([None]) {
            let reading = read_bytes(&whole, forced);
            prop_assert!(!reading.observations.is_empty() || !reading.not_read.is_empty(), "{:?}", forced);
            for seen in &reading.observations {
                let shown = format!("{}{}{}", seen.value, seen.evidence.excerpt, seen.evidence.locator);
                prop_assert!(!shown.contains(char::is_control), "{:?}", shown);
            }
        }
    }
}
