//! What lists of keys say of the computers that use them, wherever both stand.

use crate::many::{fleet, lines, text};
use crate::support::{NOW, Outcome, keymend};

const LISTED: &str = "1A23-000423-45B7C89D";
const OTHER: &str = "0B10-000001-0CC00777";

/// The line about a computer.
fn of_host(outcome: &Outcome, host: &str) -> serde_json::Value {
    let found = lines(outcome).into_iter().find(|line| text(line, "host") == host);
    found.unwrap_or_else(|| panic!("{host} is missing: {outcome:?}"))
}

/// A list with one key, in each form in which administrators have one: its name, and its text.
fn lists(key: &str, ends: &str, (used, allowed): (u32, u32)) -> Vec<(&'static str, String)> {
    let enumerated = serde_json::json!({"PxgRetVal": {"KLCSP_ITERATOR_ARRAY": [{"type": "params", "value": {
        "KLLIC_SERIAL": key, "KLLIC_PROD_NAME": "Kaspersky Endpoint Security for Business", "KLLIC_KEY_TYPE": 1,
        "KLLIC_LIC_COUNT": allowed, "KLLIC_NHOSTS_ASCURRENT": used,
        "KLLIC_LIMIT_DATE": {"type": "datetime", "value": format!("{ends}T00:00:00Z")}}}]}});
    vec![
        ("k.json", enumerated.to_string()),
        ("k.csv", format!("License key,Product,Expires,Limit,Used\n{key},KES,{ends},{allowed},{used}\n")),
        (
            "k.xml",
            format!(
                "<report><row><key>{key}</key><product>KES</product><expires>{ends}</expires><limit>{allowed}</limit><used>{used}</used></row></report>"
            ),
        ),
        (
            "k.jsonl",
            format!(
                "{{\"key\":\"{key}\",\"facts\":{{\"license.in_console\":true,\"license.expires_at\":\"{ends}\",\"license.devices_used\":{used},\"license.devices_allowed\":{allowed}}}}}\n"
            ),
        ),
    ]
}

/// A computer that uses a key and tells no end, in each form: its name, and its text.
fn computers(key: &str) -> Vec<(&'static str, String)> {
    vec![
        (
            "h.json",
            format!(
                "[{{\"KLLIC_SERIAL\":\"{key}\",\"KLLICSRV_HOSTDN\":\"pc1\",\"KLLICSRV_HOST_CURRENT\":true,\"KLLICSRV_PRODUCT\":\"Kaspersky Endpoint Security for Windows\"}}]"
            ),
        ),
        ("h.csv", format!("Device,License key,Expires\npc1,{key},\n")),
        ("h.jsonl", format!("{{\"host\":\"pc1\",\"key\":\"{}\",\"facts\":{{}}}}\n", key.to_lowercase())),
        (
            "h.txt",
            format!(
                "pc1 | CHANGED | rc=0 >>\nName: Kaspersky Endpoint Security 12.1 for Linux\nVersion: 12.1.0.1543\nActive key: {key}\n"
            ),
        ),
    ]
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_computer_without_an_end_has_the_verdict_of_its_key_whatever_both_are_written_in() {
    for (ends, counts, topic, verdict, days) in [
        ("2026-02-01", (5, 10), "license-expired", "problem", true),
        ("2027-02-01", (25, 10), "business-license-over-limit", "problem", true),
        ("2026-12-10", (5, 10), "license-ends-soon", "nothing-wrong", true),
        ("2027-02-01", (5, 10), "license-active", "nothing-wrong", true),
    ] {
        for (list, keys) in lists(LISTED, ends, counts) {
            for (name, computer) in computers(LISTED) {
                let told = format!("{list} beside {name}, {ends}, {counts:?}");
                // In either order, and in a folder.
                for sources in [format!("{list} {name}"), format!("{name} {list}"), ".".to_owned()] {
                    let outcome = fleet(&sources).file(list, &keys).file(name, &computer).run();
                    let line = of_host(&outcome, "pc1");
                    let found = (text(&line, "topic"), text(&line, "verdict"), line["days_left"].is_i64());
                    assert_eq!(found, (topic, verdict, days), "{told} by {sources}: {line}");
                    assert_eq!(text(&line, "subject"), "machine", "{told}: {line}");
                }
            }
        }
    }
}

#[test]
fn a_computer_whose_key_no_list_has_is_told_and_not_fine() {
    for (list, keys) in lists(LISTED, "2027-02-01", (5, 10)) {
        for (name, computer) in computers(OTHER) {
            let with_end = computer.replace("\"facts\":{}", "\"facts\":{\"license.expires_at\":\"2027-05-01\"}");
            let with_end = with_end.replace(&format!("{OTHER},\n"), &format!("{OTHER},2027-05-01\n"));
            let with_end = with_end.replace("Active key", "License expiration date: 2027-05-01\nActive key");
            for computer in [computer, with_end] {
                let outcome = fleet(&format!("{list} {name}")).file(list, &keys).file(name, &computer).run();
                let line = of_host(&outcome, "pc1");
                assert_eq!(text(&line, "verdict"), "cannot-tell", "{list} beside {name}: {line}");
                assert!(text(&line, "error").contains("does not list the key"), "{list} beside {name}: {line}");
                assert!(!outcome.stdout.contains("0B10-000001"), "{outcome:?}");
            }
        }
    }
}

#[test]
fn an_end_of_its_own_stays_and_what_the_list_says_against_it_is_no_all_clear() {
    let record = |end: &str| {
        format!("{{\"host\":\"pc1\",\"key\":\"{LISTED}\",\"facts\":{{\"license.expires_at\":\"{end}\"}}}}\n")
    };
    for (own, listed, verdict) in [
        ("2027-05-01", "2027-05-01", "nothing-wrong"),
        ("2027-05-01", "2027-05-02", "nothing-wrong"),
        ("2027-05-01", "2026-02-01", "cannot-tell"),
        ("2026-02-01", "2027-05-01", "problem"),
    ] {
        for (list, keys) in lists(LISTED, listed, (25, 10)) {
            let run = fleet(&format!("{list} h.jsonl")).file(list, &keys).file("h.jsonl", record(own));
            let line = of_host(&run.run(), "pc1");
            let found = (text(&line, "verdict"), text(&line, "expires_at"));
            assert_eq!(found.0, verdict, "{own} beside {listed} of {list}: {line}");
            // Its own licence works, whatever the key is used for besides.
            assert_ne!(text(&line, "topic"), "business-license-over-limit", "{line}");
        }
    }
}

#[test]
fn a_key_that_is_paused_is_so_for_each_computer_and_one_of_another_server_is_another_key() {
    let key = |serial: &str, state: u8| serde_json::json!({"KLLIC_SERIAL": serial, "KLLIC_KEY_TYPE": 6, "KLLIC_LICTYPE_IS_SUBSCRIPTION": true, "KLLIC_SUBSCRINFO_STATE": state});
    let keys = serde_json::json!([key(LISTED, 1), key(OTHER, 0)]).to_string();
    let host = |name: &str, serial: &str| serde_json::json!({"KLLIC_SERIAL": serial, "KLLICSRV_HOSTDN": name, "KLLICSRV_HOST_CURRENT": true});
    let hosts = serde_json::json!([host("pc1", LISTED), host("pc2", OTHER), host("pc3", LISTED)]).to_string();
    for sources in ["keys.json hosts.json", "both.jsonl"] {
        let both = format!("{keys}\n{hosts}\n");
        let run = fleet(sources).file("keys.json", &keys).file("hosts.json", &hosts).file("both.jsonl", &both);
        let outcome = run.run();
        for (name, topic) in [("pc1", "subscription-suspended"), ("pc3", "subscription-suspended")] {
            let line = of_host(&outcome, name);
            assert_eq!((text(&line, "topic"), text(&line, "verdict")), (topic, "problem"), "{sources}: {line}");
        }
        assert_ne!(text(&of_host(&outcome, "pc2"), "verdict"), "problem", "{sources}: {outcome:?}");
    }
}

#[test]
fn diagnose_says_the_same_of_a_host_beside_its_list() {
    let hosts = &computers(LISTED)[0].1;
    for (listed, topic, verdict) in [(LISTED, "license-expired", "problem"), (OTHER, "", "cannot-tell")] {
        let (_, keys) = &lists(listed, "2026-02-01", (5, 10))[0];
        let run = keymend("diagnose hosts.json keys.json --machine pc1 --format json --now").arg(NOW);
        let found = run.file("hosts.json", hosts).file("keys.json", keys).run().json();
        assert_eq!(text(&found, "verdict"), verdict, "{found:#}");
        if !topic.is_empty() {
            assert_eq!(text(&found["findings"][0], "topic"), topic, "{found:#}");
            let because = found["findings"][0]["because"].to_string();
            assert!(because.contains("keys.json"), "the list is the proof: {because}");
        }
    }
}

#[test]
fn an_event_lists_no_keys_and_a_list_that_is_cut_is_none_of_all() {
    // A key that an event names is no list.
    let event = format!(
        "<1>1 2026-11-20T00:00:00Z k KSC|15 - E [event@23668 et=\"KLSRV_EV_LICENSE_CHECK_MORE_110\" etdn=\"License limit exceeded\" hdn=\"KSC1\"] License key: {LISTED}\n"
    );
    let host = |key: &str| {
        format!("{{\"host\":\"pc1\",\"key\":\"{key}\",\"facts\":{{\"license.expires_at\":\"2027-05-01\"}}}}\n")
    };
    let outcome = fleet("e.log h.jsonl").file("e.log", &event).file("h.jsonl", host(OTHER)).run();
    assert_eq!(text(&of_host(&outcome, "pc1"), "verdict"), "nothing-wrong", "{outcome:?}");
    // A masked key is no number that a list could have.
    let (list, keys) = &lists(LISTED, "2027-02-01", (5, 10))[1];
    let outcome =
        fleet(&format!("{list} h.jsonl")).file(list, keys).file("h.jsonl", host("****-******-***00777")).run();
    assert_eq!(text(&of_host(&outcome, "pc1"), "verdict"), "nothing-wrong", "{outcome:?}");
}

#[test]
fn a_list_in_the_folder_of_computers_leaves_each_its_name() {
    let app = |key: &str| {
        format!("Name: Kaspersky Endpoint Security 12.1 for Linux\nVersion: 12.1.0.1543\nActive key: {key}\n")
    };
    for (list, keys) in lists(LISTED, "2026-02-01", (5, 10)) {
        let run = fleet("d").file(&format!("d/keys{}", &list[1..]), &keys);
        let run = run.file("d/pc1.txt", app(LISTED)).file("d/pc2.txt", app(OTHER));
        let outcome = run.run();
        assert_eq!(text(&of_host(&outcome, "pc1"), "topic"), "license-expired", "{list}: {outcome:?}");
        assert_eq!(text(&of_host(&outcome, "pc2"), "verdict"), "cannot-tell", "{list}: {outcome:?}");
        assert_eq!(outcome.stdout.lines().count(), 3, "{list}: {outcome:?}");
    }
}

#[test]
fn a_list_in_an_archive_or_packed_counts_as_well_and_two_lists_that_contradict_are_told() {
    use std::io::Write;
    let (_, keys) = &lists(LISTED, "2026-02-01", (5, 10))[0];
    let host = format!("{{\"host\":\"pc1\",\"key\":\"{LISTED}\",\"facts\":{{}}}}\n");
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    packed.write_all(keys.as_bytes()).unwrap();
    let outcome = fleet("k.json.gz h.jsonl").file("k.json.gz", packed.finish().unwrap()).file("h.jsonl", &host).run();
    assert_eq!(text(&of_host(&outcome, "pc1"), "topic"), "license-expired", "{outcome:?}");
    let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    for (name, text) in [("ksc/keys.json", keys.clone()), ("ksc/hosts.json", computers(LISTED)[0].1.clone())] {
        archive.start_file(name, options).unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    }
    let outcome = fleet("all.zip").file("all.zip", archive.finish().unwrap().into_inner()).run();
    assert_eq!(text(&of_host(&outcome, "pc1"), "topic"), "license-expired", "{outcome:?}");
    // Two servers that say different things of one key: the computer says so, and is not fine.
    let (_, later) = &lists(LISTED, "2027-05-01", (5, 10))[0];
    for (one, other) in [(keys, later), (later, keys)] {
        let outcome =
            fleet("a.json b.json h.jsonl").file("a.json", one).file("b.json", other).file("h.jsonl", &host).run();
        let line = of_host(&outcome, "pc1");
        assert_ne!(text(&line, "verdict"), "nothing-wrong", "{line}");
        assert!(text(&line, "error").contains("contradicts itself"), "{line}");
    }
}
