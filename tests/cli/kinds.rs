//! Records of several kinds in one text, and what of them is told, counted and compared.

use std::collections::BTreeMap;

use crate::many::{fleet, lines, text};
use crate::support::{NOW, Outcome, keymend};

const BEAT: &str = r#"{"@timestamp":"2026-11-20T06:30:00Z","winlog":{"computer_name":"beat1","provider_name":"avp","record_id":7},"message":"Event type: License has expired"}"#;
const WAZUH: &str = r#"{"timestamp":"2026-11-20T06:30:00.000+0000","agent":{"name":"wazuh1"},"data":{"win":{"system":{"providerName":"avp"},"eventdata":{"data":"Event type: License has expired"}}}}"#;
const ECS: &str = r#"{"@timestamp":"2026-11-20T06:30:00Z","kaspersky.ksc.event_class_id":"GNRL_EV_LICENSE_EXPIRATION","kaspersky.ksc.event_name":"License has expired","host":{"hostname":"ecs1"}}"#;
const LIST: &str = "TimeCreated  : 11/20/2026 6:30:00 AM\nProviderName : avp\nMachineName  : list1\nMessage      : Event type: License has expired\n";
const RECORDS: [&str; 2] = [
    r#"{"id":1,"host":"rec1","facts":{"license.status":"active","license.expires_at":"2027-09-09"}}"#,
    r#"{"id":2,"host":"rec2","facts":{"license.status":"expired"}}"#,
];

/// The verdict of each host.
fn verdicts(outcome: &Outcome) -> BTreeMap<String, String> {
    let all = lines(outcome);
    let of = |line: &serde_json::Value| (text(line, "host").to_owned(), text(line, "verdict").to_owned());
    assert_eq!(all.len(), all.iter().map(of).collect::<BTreeMap<_, _>>().len(), "a line for each host: {outcome:?}");
    all.iter().map(of).collect()
}

/// A sum over a text that tells one of many orders.
fn turned<T: Clone>(all: &[T], by: usize) -> Vec<T> {
    let by = by % all.len();
    [&all[by..], &all[..by]].concat()
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn events_among_records_give_each_host_its_line_whatever_the_order_and_the_way_in() {
    let all = [BEAT, RECORDS[0], WAZUH, LIST, ECS, RECORDS[1]];
    let problem = |host: &str| (host.to_owned(), "problem".to_owned());
    let mut expected: BTreeMap<String, String> = ["beat1", "wazuh1", "list1", "ecs1", "rec2"].map(problem).into();
    expected.insert("rec1".to_owned(), "nothing-wrong".to_owned());
    for by in 0..all.len() {
        let mixed = turned(&all, by).join("\n") + "\n";
        for name in ["mixed.jsonl", "mixed.json", "mixed.log"] {
            let outcome = fleet(name).file(name, &mixed).run();
            assert_eq!(verdicts(&outcome), expected, "{by} {name}: {outcome:?}");
        }
        assert_eq!(verdicts(&fleet("-").stdin(&mixed).run()), expected, "{by}");
    }
    // Records that stand behind more events than a beginning shows.
    let late = [&vec![BEAT; 900].join("\n"), RECORDS[0], ECS, RECORDS[1], ""].join("\n");
    let found = verdicts(&fleet("late.log").file("late.log", &late).run());
    assert_eq!((found["rec1"].as_str(), found["rec2"].as_str(), found.len()), ("nothing-wrong", "problem", 4));
}

#[test]
fn an_object_of_json_in_a_table_of_events_is_no_heading_that_hides_the_rows() {
    let rows = "Level,Date and Time,Source,Event ID,Task Category\nError,20.11.2026 06:30:00,avp,301,None,\"Event type: License has expired\nComponent: Protection\"\n";
    for (name, mixed) in [("e.csv", format!("{rows}{BEAT}\n")), ("b.csv", format!("{BEAT}\n{rows}"))] {
        let outcome = fleet(name).file(name, mixed).run();
        assert_eq!(verdicts(&outcome).get("beat1").map(String::as_str), Some("problem"), "{name}: {outcome:?}");
    }
}

#[test]
fn of_a_host_whose_events_records_part_the_newest_decides() {
    let event = |day: u32, message: &str| {
        let text = BEAT.replace("License has expired", message).replace("11-20", &format!("11-{day:02}"));
        text + "\n"
    };
    let mixed =
        [event(20, "License has expired"), RECORDS[0].to_owned() + "\n", event(21, "The application was activated")];
    let found = fleet("m.jsonl").file("m.jsonl", mixed.concat()).run();
    assert_eq!(verdicts(&found)["beat1"], "cannot-tell", "{found:?}");
}

#[test]
fn what_is_of_no_kind_is_counted_and_told_with_its_line() {
    let strange = r#"{"colour":"blue"}"#;
    let outcome = fleet("e.json").file("e.json", [BEAT, strange, WAZUH, strange, ""].join("\n")).run();
    let told = lines(&outcome).into_iter().find(|line| text(line, "error").contains("no known format")).unwrap();
    assert!(text(&told, "error").contains("lines: 2") && text(&told, "error").contains("line 2"), "{told}");
    assert_eq!(outcome.code, Some(2), "{outcome:?}");
    // Among records each such line has its own answer.
    let records = fleet("r.jsonl").file("r.jsonl", [RECORDS[0], "nonsense", BEAT, "{\"id\":9,", ""].join("\n")).run();
    let lines = lines(&records);
    let errors: Vec<u64> =
        lines.iter().filter(|line| line["verdict"] == "error").filter_map(|line| line["line"].as_u64()).collect();
    assert_eq!((errors, lines.len()), (vec![2, 4], 4), "{records:?}");
}

#[test]
fn every_key_of_a_walk_and_of_an_answer_has_its_line_in_the_order_of_the_input() {
    const OID: &str = ".1.3.6.1.4.1.23668.1093.1.1";
    let walk = [
        (5, "9C45-000001-11111111"),
        (6, "3C45-000002-22211111"),
        (7, "2C45-000003-33333333"),
        (7, "1C45-000004-44444444"),
    ];
    let walk: String = walk.iter().map(|(number, key)| format!("{OID}.{number}.0 = STRING: \"{key}\"\n")).collect();
    let keys = |outcome: &Outcome| -> Vec<(String, String)> {
        let all = lines(outcome);
        all.iter().map(|line| (text(line, "id").to_owned(), text(line, "verdict").to_owned())).collect()
    };
    let found = keys(&fleet("w.txt").file("w.txt", walk).run());
    let told = |name: &str, verdict: &str| (format!("w.txt: key {name}"), verdict.to_owned());
    assert_eq!(
        found,
        [told("111111", "cannot-tell"), told("211111", "problem"), told("33333", "problem"), told("44444", "problem")]
    );
    let answer = |key: &str| {
        format!(r#"{{"KLLIC_SERIAL":"{key}","KLLIC_LIMIT_DATE":{{"type":"datetime","value":"2027-05-10T03:00:00Z"}}}}"#)
    };
    let all = ["5A10-000001-00000005", "1A10-000002-00000001", "3A10-000003-00000003"].map(answer).join(",");
    let found = keys(&fleet("k.json").file("k.json", format!("{{\"PxgRetVal\":[{all}]}}")).run());
    let names: Vec<&str> = found.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["k.json: key 00005", "k.json: key 00001", "k.json: key 00003"]);
}

#[test]
fn a_broken_line_among_answers_about_keys_hides_no_other() {
    let key = |last: u32| format!("{{\"KLLIC_SERIAL\":\"5A10-000001-0000000{last}\"}}");
    for broken in ["{\"KLLIC_SERIAL\":", "<html>502</html>", "]"] {
        let outcome = fleet("k.json").file("k.json", [&key(1), broken, &key(2), ""].join("\n")).run();
        let ids: Vec<String> = lines(&outcome).iter().map(|line| text(line, "id").to_owned()).collect();
        assert!(
            ids.contains(&"k.json: key 00001".to_owned()) && ids.contains(&"k.json: key 00002".to_owned()),
            "{ids:?}"
        );
        assert_eq!(outcome.code, Some(2), "{broken}: {outcome:?}");
    }
}

#[test]
fn limited_functionality_mode_is_a_finding_in_every_form() {
    const CLASS: &str = "KLSRV_EV_LICENSE_SRV_LIMITED_MODE";
    for line in [
        format!("CEF:0|KasperskyLab|SecurityCenter|14.2|{CLASS}|Limited functionality mode|4|dhost=ksc1 rt=1764000000000"),
        format!("LEEF:2.0|KasperskyLab|SecurityCenter|14.2|{CLASS}|dhost=ksc1"),
        format!("<10>1 2026-11-20T06:30:00Z ksc KSC|14.2.0.1 - E [event@23668 et=\"{CLASS}\" etdn=\"x\" hdn=\"ksc1\"] x"),
        ECS.replace("GNRL_EV_LICENSE_EXPIRATION", CLASS).replace("License has expired", "x").replace("ecs1", "ksc1"),
        "Event \"Limited functionality mode\" happened on device \"ksc1\" in the domain \"EX\" on Friday, November 20, 2026 6:30:00 AM".to_owned(),
    ] {
        let outcome = fleet("-").stdin(format!("{line}\n")).run();
        let found = &lines(&outcome)[0];
        assert_eq!((text(found, "host"), text(found, "verdict"), text(found, "topic")), ("ksc1", "problem", "license-expired"), "{outcome:?}");
    }
}

#[test]
fn an_old_event_is_old_by_its_own_device_and_not_by_others() {
    let event = |host: &str, month: u32| {
        format!(
            "<1>1 2026-{month:02}-20T06:30:00Z k KES|12 - X [event@23668 et=\"X\" etdn=\"License has expired\" hdn=\"{host}\"] x\n"
        )
    };
    let found = verdicts(&fleet("-").stdin(event("pc1", 3) + &event("pc2", 11)).run());
    assert_eq!((found["pc1"].as_str(), found["pc2"].as_str()), ("cannot-tell", "problem"));
}

#[test]
fn what_contradicts_is_counted_by_host_by_id_and_in_one_record() {
    let summary = |records: &str| fleet("r.jsonl --format json").file("r.jsonl", records).run().json();
    let by_id = "{\"id\":7,\"facts\":{\"license.status\":\"active\",\"license.expires_at\":\"2027-05-05\"}}\n{\"id\":7,\"facts\":{\"license.status\":\"expired\"}}\n";
    let found = summary(by_id);
    assert_eq!((&found["contradictions"], &found["contradicted"][0]["host"]), (&1.into(), &"7".into()), "{found}");
    let ends = "{\"id\":7,\"facts\":{\"license.expires_at\":\"2027-05-05\"}}\n{\"id\":7,\"facts\":{\"license.expires_at\":\"2027-09-05\"}}\n{\"id\":8,\"facts\":{\"license.expires_at\":\"2027-05-05\"}}\n";
    let found = summary(ends);
    assert_eq!((&found["different_ends"], &found["ends_differ"][0]["name"]), (&1.into(), &"7".into()), "{found}");
    let alone = "{\"id\":1,\"host\":\"x\",\"facts\":{\"license.expires_at\":[\"2027-05-05\",\"2027-01-01\"]}}\n";
    let found = summary(alone);
    assert_eq!((&found["contradictions"], &found["self_contradictions"]), (&1.into(), &1.into()), "{found}");
    // A later summary of the lines says the same.
    let run = fleet("r.jsonl").file("r.jsonl", alone).run();
    assert_eq!(lines(&run)[0]["contradiction"], true, "{run:?}");
    let again = fleet("old.jsonl --format json").file("old.jsonl", &run.stdout).run().json();
    assert_eq!(again["contradictions"], 1, "{again}");
}

#[test]
fn an_output_that_was_cut_says_so_in_its_summary() {
    let records: String =
        (1..=5).map(|id| format!("{{\"id\":{id},\"facts\":{{\"license.status\":\"active\"}}}}\n")).collect();
    let run = fleet("r.jsonl -o out.jsonl --resume").file("r.jsonl", records);
    assert_eq!(run.run().code, Some(0));
    let whole = run.again("fleet out.jsonl --format json");
    assert_eq!((whole.code, &whole.json()["all"]["records"]), (Some(0), &5.into()), "{whole:?}");
    let path = run.folder().join("out.jsonl");
    let written = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, written.lines().take(3).map(|line| format!("{line}\n")).collect::<String>()).unwrap();
    let cut = run.again("fleet out.jsonl --format json");
    assert_eq!(cut.code, Some(2), "{cut:?}");
    assert!(cut.json()["unread"][0]["why"].as_str().unwrap().contains("shorter than the run wrote it"), "{cut:?}");
}

#[test]
fn an_end_in_the_past_is_newly_expired_without_a_word_of_it_and_only_dates_that_are_there_are_compared() {
    let flat = |end: &str| {
        format!(
            "{{\"id\":\"a\",\"host\":\"pc1\",\"verdict\":\"nothing-wrong\",\"topic\":\"license-active\",\"expires_at\":\"{end}\"}}\n"
        )
    };
    let both = keymend(&format!("compare a.jsonl b.jsonl --format json --now {NOW}"))
        .file("a.jsonl", flat("2026-12-20"))
        .file("b.jsonl", flat("2026-11-20"))
        .file("facts.jsonl", RECORDS[0]);
    let outcome = both.run();
    assert_eq!(outcome.code, Some(1), "{outcome:?}");
    assert_eq!(outcome.json()["changes"][0]["change"], "expired", "{outcome:?}");
    both.again(&format!("fleet facts.jsonl -o dated.jsonl --now {NOW}"));
    for pair in ["facts.jsonl dated.jsonl", "a.jsonl dated.jsonl", "facts.jsonl a.jsonl"] {
        let outcome = both.again(&format!("compare {pair}"));
        assert!(!outcome.stderr.contains("is later than"), "{pair}: {outcome:?}");
    }
}

#[test]
fn what_cannot_be_read_and_what_lies_in_an_archive_have_no_host_by_the_name_of_a_file() {
    let outcome = fleet("captures")
        .file("captures/broken-info.txt", "garbage")
        .file("captures/pc7.txt", "Name: Kaspersky Endpoint Security 12.2 for Linux\nVersion: 12.2.0.1\nKey status: Valid\nLicense expiration date: 2027-01-02\n")
        .file("captures/backup.zip", "PK\u{3}\u{4} cut")
        .run();
    let hosts: BTreeMap<String, serde_json::Value> =
        lines(&outcome).into_iter().map(|line| (text(&line, "id").to_owned(), line["host"].clone())).collect();
    assert_eq!(hosts["captures/pc7.txt"], "pc7", "{outcome:?}");
    for place in ["captures/broken-info.txt", "captures/backup.zip"] {
        assert!(hosts[place].is_null(), "{place}: {outcome:?}");
    }
}
