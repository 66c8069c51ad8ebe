//! Archives as they come, and as somebody with bad intentions makes them.

use std::io::Write;

use chrono::DateTime;
use proptest::prelude::*;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::*;
use crate::capture::FormatName;
use crate::capture::open::read_input;
use crate::capture::portion::together;
use crate::facts::FactId;

const INFO: &str = "Name: Kaspersky Endpoint Security 12.2 for Linux\nVersion: 12.2.0.2412\n";

fn archive(members: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in members {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn read(bytes: &[u8]) -> Reading {
    let origin = Origin::new("lab.zip", DateTime::UNIX_EPOCH);
    assert!(is_zip(bytes) || !bytes.starts_with(MAGIC));
    together(read_input(&mut &bytes[..], &origin, Some(FormatName::Archive)).unwrap_or_default())
}

fn has_product(reading: &Reading) -> bool {
    reading.observations.iter().any(|seen| seen.fact == FactId::ProductName)
}

#[test]
fn captures_packed_together_are_read_also_from_an_inner_archive() {
    let reading = read(&archive(&[("a/info.txt", INFO.as_bytes()), ("photo.png", b"\x89PNG\0\0")]));
    assert!(has_product(&reading) && reading.not_read.is_empty(), "{reading:?}");
    let place = reading.observations[0].evidence.locator.to_string();
    assert!(place.starts_with("lab.zip: a/info.txt, line 1"), "{place}");
    let inner = archive(&[("info.txt", INFO.as_bytes())]);
    assert!(has_product(&read(&archive(&[("inner.zip", &inner)]))));
    let deeper = archive(&[("inner.zip", &archive(&[("inner.zip", &inner)]))]);
    assert_eq!(read(&deeper).not_read[0].reason, NotReadReason::TooLarge);
}

#[test]
fn members_that_lead_out_of_the_archive_and_links_are_left_out() {
    let mut zip = ZipWriter::new(Cursor::new(archive(&[])));
    zip.start_file("../../../tmp/info.txt", SimpleFileOptions::default()).unwrap();
    zip.write_all(INFO.as_bytes()).unwrap();
    zip.add_symlink("link.txt", "/etc/passwd", SimpleFileOptions::default()).unwrap();
    let reading = read(&zip.finish().unwrap().into_inner());
    assert!(!has_product(&reading), "{reading:?}");
    let reasons: Vec<_> = reading.not_read.iter().map(|entry| entry.reason).collect();
    assert_eq!(reasons, [NotReadReason::Damaged, NotReadReason::Damaged]);
}

#[test]
fn a_bomb_is_told_and_the_rest_is_read() {
    let zeros = vec![b'0'; 40 * 1024 * 1024];
    let reading = read(&archive(&[("bomb.txt", &zeros), ("info.txt", INFO.as_bytes())]));
    assert_eq!(reading.not_read[0].reason, NotReadReason::TooLarge);
    assert!(has_product(&reading));
}

#[test]
fn a_bomb_in_an_inner_archive_is_measured_by_its_size_in_the_outer_one() {
    // Each level unpacks to less than the limit, both together to more.
    let zeros = vec![b'0'; 256 * 1024];
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for number in 0..400 {
        zip.start_file(format!("{number}.txt"), SimpleFileOptions::default()).unwrap();
        zip.write_all(&zeros).unwrap();
    }
    let inner = zip.finish().unwrap().into_inner();
    let outer = archive(&[("GetSystemInfo_x.zip", &inner), ("info.txt", INFO.as_bytes())]);
    assert!(inner.len() < 1024 * 1024 && outer.len() < 100 * 1024, "{} {}", inner.len(), outer.len());
    let reading = read(&outer);
    assert!(has_product(&reading), "the rest is read");
    let sources: Vec<_> = reading.not_read.iter().map(|entry| entry.source.as_str()).collect();
    assert!(sources.contains(&"lab.zip: GetSystemInfo_x.zip"), "{sources:?}");
    assert!(sources.len() <= 2, "told once: {sources:?}");
}

#[test]
fn the_members_of_both_levels_are_counted_together() {
    let many = |count: usize| {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for number in 0..count {
            zip.start_file(format!("{number}.txt"), SimpleFileOptions::default()).unwrap();
        }
        zip.finish().unwrap().into_inner()
    };
    let (first, second) = (many(1_200), many(1_200));
    let reading = read(&archive(&[("a.zip", &first), ("b.zip", &second), ("info.txt", INFO.as_bytes())]));
    assert!(!has_product(&reading));
    let places: Vec<_> = reading.not_read.iter().map(|entry| (entry.reason, entry.source.as_str())).collect();
    assert!(places.contains(&(NotReadReason::TooLarge, "lab.zip: b.zip")), "{places:?}");
}

/// Whether something was left because it is too large.
fn too_large(reading: &Reading) -> bool {
    reading.not_read.iter().any(|entry| entry.reason == NotReadReason::TooLarge)
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn an_archive_is_read_to_its_bounds() {
    for (members, beyond) in [(MOST_MEMBERS, false), (MOST_MEMBERS + 1, true)] {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for number in 1..members {
            zip.start_file(format!("{number}.txt"), SimpleFileOptions::default()).unwrap();
        }
        zip.start_file("info.txt", SimpleFileOptions::default()).unwrap();
        zip.write_all(INFO.as_bytes()).unwrap();
        let reading = read(&zip.finish().unwrap().into_inner());
        assert_eq!((has_product(&reading), too_large(&reading)), (!beyond, beyond), "{members} members");
    }
    let origin = Origin::new("lab.zip", DateTime::UNIX_EPOCH);
    for (bytes, beyond) in [(LARGEST_MEMBER, false), (LARGEST_MEMBER + 1, true)] {
        let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        zip.start_file("zeros.txt", stored).unwrap();
        std::io::copy(&mut std::io::repeat(b'0').take(bytes), &mut zip).unwrap();
        let whole = zip.finish().unwrap().into_inner();
        let mut room = Room { members: 9, bytes: LARGEST_TOTAL };
        let reading = together(read_bytes(whole, &origin, 0, &mut room, &|_, _| None));
        assert_eq!(too_large(&reading), beyond, "a member of {bytes} bytes");
    }
    let two = archive(&[("a.txt", &[b'0'; 600]), ("b.txt", &[b'1'; 400])]);
    for (bytes, beyond) in [(1_000, false), (999, true)] {
        let mut room = Room { members: 9, bytes };
        let reading = together(read_bytes(two.clone(), &origin, 0, &mut room, &|_, _| None));
        assert_eq!(too_large(&reading), beyond, "room for {bytes} bytes");
    }
    for (bytes, reason) in [(LARGEST, NotReadReason::Damaged), (LARGEST + 1, NotReadReason::TooLarge)] {
        let more = u64::try_from(bytes - MAGIC.len()).unwrap();
        let mut input = MAGIC.chain(std::io::repeat(0).take(more));
        let reading = together(super::read(&mut input, &origin, &|_, _| None));
        assert_eq!(reading.not_read[0].reason, reason, "an archive of {bytes} bytes");
    }
}

#[test]
fn a_get_system_info_report_is_read_out_of_its_two_archives() {
    let text = "GetSystemInfo version 6.2\n<AVState>\nProtection_AvRunning[:]1\n</AVState>\n<MD5>\nx\n</MD5>\n";
    let inner = archive(&[("GetSystemInfo_EVE_2026.txt", text.as_bytes())]);
    let trace = "AddKeyOrActivationCode failed, result = 0x80010102\n";
    let outer = archive(&[
        ("GetSystemInfo_EVE_2026.zip", &inner),
        ("KL_Version_Hotfix_EVE.txt", b"ProductHotfix: a\n"),
        ("KES.21.8.5.452_07.15_14.30_4711.SRV.log", trace.as_bytes()),
        ("KES.21.8.5.452_07.15_14.30_4712.SRV.log.enc1", b"\x00\x01\x02"),
    ]);
    let reading = read(&outer);
    let facts: Vec<_> = reading.observations.iter().map(|seen| seen.fact).collect();
    for fact in [FactId::AgentPresent, FactId::ProductRunning, FactId::AttemptErrorCode] {
        assert!(facts.contains(&fact), "{fact}: {reading:?}");
    }
    assert_eq!(reading.not_read.len(), 1);
    assert!(reading.not_read[0].advice.english().contains("encrypted"), "{reading:?}");
}

#[test]
fn a_capture_whose_facts_were_changed_is_refused() {
    let manifest = br#"{"schema":"keymend.capture/1","program":"x","captured_at":"2026-11-24T10:00:00Z",
        "files":[{"name":"facts.json","sha256":"00","bytes":2,"from":""}],"not_read":[]}"#;
    let reading = read(&archive(&[(document::MANIFEST, manifest), (document::FACTS, b"[]")]));
    assert_eq!(reading.not_read[0].reason, NotReadReason::Damaged);
}

/// A capture of no facts and one raw text, with the schema and the raw text as given.
fn capture(schema: &str, raw: Option<&str>, more: &[(&str, &[u8])]) -> Reading {
    let file = |name: &str, bytes: &[u8]| {
        format!(r#"{{"name":"{name}","sha256":"{}","bytes":{},"from":""}}"#, crate::text::digest(bytes), bytes.len())
    };
    let files = [file(document::FACTS, b"[]"), file("raw/01-info.txt", INFO.as_bytes())].join(",");
    let manifest = format!(
        r#"{{"schema":"{schema}","program":"x","captured_at":"2026-11-24T10:00:00Z","files":[{files}],"not_read":[]}}"#
    );
    let mut members = vec![(document::MANIFEST, manifest.as_bytes()), (document::FACTS, &b"[]"[..])];
    members.extend(raw.map(|raw| ("raw/01-info.txt", raw.as_bytes())));
    members.extend(more);
    read(&archive(&members))
}

fn not_read_of(reading: &Reading) -> Vec<(NotReadReason, &str)> {
    reading.not_read.iter().map(|entry| (entry.reason, entry.source.trim_start_matches("lab.zip: "))).collect()
}

#[test]
fn a_member_of_a_capture_that_was_changed_taken_out_or_added_is_told() {
    let schema = document::CAPTURE_SCHEMA;
    assert_eq!(not_read_of(&capture(schema, Some(INFO), &[])), []);
    assert_eq!(not_read_of(&capture(schema, Some("x"), &[])), [(NotReadReason::Damaged, "raw/01-info.txt")]);
    assert_eq!(not_read_of(&capture(schema, None, &[])), [(NotReadReason::Damaged, "raw/01-info.txt")]);
    let added = capture(schema, Some(INFO), &[("raw/02-info.txt", INFO.as_bytes())]);
    assert_eq!((not_read_of(&added), has_product(&added)), (vec![(NotReadReason::Damaged, "raw/02-info.txt")], false));
}

#[test]
fn a_capture_that_is_not_understood_is_refused_whole() {
    let newer = capture("keymend.capture/9", Some(INFO), &[]);
    assert_eq!(
        (not_read_of(&newer), has_product(&newer)),
        (vec![(NotReadReason::NotUnderstood, "manifest.json")], false)
    );
    assert!(newer.not_read[0].advice.english().contains("Update Keymend"), "{newer:?}");
    for manifest in [&br#"{"schema":"keymend.capture/1"}"#[..], br#"{"schema":"keymend.capture/1","#] {
        let reading = read(&archive(&[(document::MANIFEST, manifest), ("raw/01-info.txt", INFO.as_bytes())]));
        assert_eq!(
            (not_read_of(&reading), has_product(&reading)),
            (vec![(NotReadReason::Damaged, "manifest.json")], false)
        );
    }
    let without = read(&archive(&[(document::FACTS, b"[]"), ("raw/01-info.txt", INFO.as_bytes())]));
    assert_eq!(
        (not_read_of(&without), has_product(&without)),
        (vec![(NotReadReason::Damaged, "manifest.json")], false)
    );
    let other = read(&archive(&[(document::MANIFEST, b"{\"name\":\"x\"}"), ("info.txt", INFO.as_bytes())]));
    assert!(has_product(&other), "a manifest of something else hides nothing");
}

/// Sets two bytes of the first member, in its own head and in the directory.
fn with_field(mut bytes: Vec<u8>, in_head: usize, value: u16) -> Vec<u8> {
    let directory = bytes.windows(4).position(|part| part == b"PK\x01\x02").unwrap();
    for at in [in_head, directory + in_head + 2] {
        bytes[at..at + 2].copy_from_slice(&value.to_le_bytes());
    }
    bytes
}

#[test]
fn a_member_that_cannot_be_opened_is_told_by_its_name_and_what_to_do() {
    let (flags, method) = (6, 8);
    let plain = || archive(&[("info.txt", INFO.as_bytes()), ("more.txt", INFO.as_bytes())]);
    let mut cases = vec![(with_field(plain(), flags, 1), "without one.")];
    // AES, deflate64, bzip2, LZMA, zstandard, PPMd, and none that is known.
    cases.push((with_field(with_field(plain(), flags, 1), method, 99), "without one."));
    cases.extend(
        [9, 12, 14, 93, 98, 77].map(|number| (with_field(plain(), method, number), "as an ordinary zip file.")),
    );
    for (bytes, advice) in cases {
        let reading = read(&bytes);
        assert_eq!(not_read_of(&reading), [(NotReadReason::NotUnderstood, "info.txt")], "{reading:?}");
        assert!(reading.not_read[0].advice.english().ends_with(advice), "{reading:?}");
        assert!(has_product(&reading), "the other member is read");
    }
}

#[test]
fn two_members_of_one_name_are_told() {
    let mut bytes = archive(&[("info.txt", INFO.as_bytes()), ("anfo.txt", b"x"), ("else.txt", b"x")]);
    while let Some(at) = bytes.windows(8).position(|part| part == b"anfo.txt") {
        bytes[at] = b'i';
    }
    let reading = read(&bytes);
    assert_eq!(not_read_of(&reading), [(NotReadReason::Damaged, "info.txt")]);
    assert!(reading.not_read[0].advice.english().contains("two files of this name"), "{reading:?}");
    let before = [b"#!/bin/sh\n", bytes.as_slice()].concat();
    assert_eq!(directory::names_told_twice(&before).len(), 1);
}

#[test]
fn an_archive_of_nothing_is_told_to_be_empty() {
    let empty = archive(&[]);
    assert!(is_zip(&empty));
    let reading = read(&empty);
    assert_eq!(reading.not_read[0].reason, NotReadReason::Empty);
    assert!(reading.not_read[0].advice.english().contains("an empty zip"), "{reading:?}");
    assert_eq!(not_read_of(&read(&archive(&[("inner.zip", &empty)]))), [(NotReadReason::Empty, "inner.zip")]);
}

#[test]
fn an_archive_that_is_cut_off_is_damaged() {
    let whole = archive(&[("info.txt", INFO.as_bytes())]);
    let reading = read(&whole[..whole.len() / 2]);
    assert_eq!(reading.not_read[0].reason, NotReadReason::Damaged);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn any_damage_of_an_inner_archive_is_survived(at in 0_usize..400, byte: u8, cut in 0_usize..400) {
        let mut inner = archive(&[("info.txt", INFO.as_bytes())]);
        let length = inner.len();
        inner[at % length] = byte;
        inner.truncate(length - cut % length);
        let reading = read(&archive(&[("inner.zip", &inner)]));
        prop_assert!(has_product(&reading) || !reading.not_read.is_empty());
    }

    #[test]
    fn any_bytes_are_a_directory_or_none(bytes: Vec<u8>, at in 0_usize..400, byte: u8) {
        let _ = directory::names_told_twice(&bytes);
        let mut whole = archive(&[("info.txt", INFO.as_bytes()), ("more.txt", b"x")]);
        let length = whole.len();
        whole[at % length] = byte;
        let _ = directory::names_told_twice(&whole);
    }

    #[test]
    fn any_damage_is_survived(at in 0_usize..400, byte: u8, cut in 0_usize..400) {
        let mut bytes = archive(&[("info.txt", INFO.as_bytes()), (document::MANIFEST, b"{}")]);
        let length = bytes.len();
        bytes[at % length] = byte;
        bytes.truncate(length - cut % length);
        let reading = read(&bytes);
        prop_assert!(has_product(&reading) || !reading.not_read.is_empty());
    }
}
