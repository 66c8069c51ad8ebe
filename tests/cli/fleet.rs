//! Many machines: every record and every capture gives a line, whatever is wrong with it.

use std::io::{BufRead, BufReader, Read, Write};
use std::time::Duration;

use crate::support::{Keymend, NOW, Outcome, keymend, tier};

const EXPIRED: &str = include_str!("../../examples/expired-linux/app-info.txt");
const ACTIVE: &str = include_str!("../../examples/active-linux/app-info.json");

fn fleet(arguments: &str) -> Keymend {
    keymend(&format!("fleet {arguments} --now")).arg(NOW)
}

fn lines(outcome: &Outcome) -> Vec<serde_json::Value> {
    outcome
        .stdout
        .lines()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}")))
        .collect()
}

fn record(id: usize) -> String {
    let status = if id.is_multiple_of(3) { "expired" } else { "active" };
    format!(
        "{{\"id\":{id},\"host\":\"pc{id}\",\"group\":\"g{}\",\"facts\":{{\"license.status\":\"{status}\",\"product.family\":\"endpoint-windows\"}}}}\n",
        id % 5
    )
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

fn assert_valid(name: &str, document: &serde_json::Value) {
    let schema = keymend(&format!("schema {name}")).run().json();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let errors: Vec<String> = validator.iter_errors(document).map(|error| error.to_string()).collect();
    assert!(errors.is_empty(), "{errors:?} in {document:#}");
}

#[test]
fn good_and_bad_records_give_one_line_each_in_order() {
    let text = "{\"id\":\"a\",\"facts\":{\"license.status\":\"active\"}}\nbroken ABCDE-12345-FGHJK-67890\n\n\
        {\"id\":17,\"facts\":{\"license.status\":\"exp\n{\"id\":null,\"facts\":{}}\n{\"id\":{\"n\":1},\"facts\":[1]}\n\
        {\"id\":\"a\",\"facts\":{\"license.status\":\"expired\",\"no.such\":1}}";
    let outcome = fleet("- --ordered --jobs 2").stdin(text).run();
    let found = lines(&outcome);
    let ids: Vec<String> = found.iter().map(|line| line["id"].to_string()).collect();
    assert_eq!(ids, ["\"a\"", "null", "null", "17", "null", "{\"n\":1}", "\"a\""]);
    let verdicts: Vec<&str> = found.iter().map(|line| line["verdict"].as_str().unwrap()).collect();
    assert_eq!(verdicts, ["nothing-wrong", "error", "error", "error", "cannot-tell", "error", "problem"]);
    let numbers: Vec<u64> = found.iter().map(|line| line["line"].as_u64().unwrap()).collect();
    assert_eq!(numbers, [1, 2, 3, 4, 5, 6, 7]);
    assert!(found[6]["error"].as_str().unwrap().contains("no.such"), "what was not understood is told");
    assert!(!outcome.stdout.contains("ABCDE-12345"), "{outcome:?}");
    assert_eq!(outcome.code, Some(2), "an error is told by the exit code");
    assert!(
        outcome.stderr.contains("repeat an id: 1") && outcome.stderr.contains("Could not be read: 4"),
        "{outcome:?}"
    );
    found.iter().for_each(|line| assert_valid("fleet-record", line));
}

#[test]
fn the_exit_code_is_that_of_the_worst_record() {
    for (facts, code) in [("\"license.status\":\"active\"", 0), ("\"license.status\":\"expired\"", 1), ("", 3)] {
        let good = "{\"id\":0,\"facts\":{\"license.status\":\"active\"}}\n";
        let outcome = fleet("-").stdin(format!("{good}{{\"id\":1,\"facts\":{{{facts}}}}}\n")).run();
        assert_eq!(outcome.code, Some(code), "{facts}: {outcome:?}");
    }
    assert_eq!(fleet("-").stdin("").run().code, Some(0), "no record, no line, nothing wrong");
    assert_eq!(fleet("nothing-here.jsonl").run().code, Some(2));
}

#[test]
fn a_record_is_judged_as_diagnose_judges_the_same_facts() {
    let facts = [
        "\"license.status\":\"expired\",\"subscription.auto_renews\":true,\"license.ended\":\"within-24h\"",
        "\"license.expires_at\":\"2026-11-24\",\"system.utc_offset_minutes\":120",
        "\"license.expires_at\":\"2026-11-25T08:00:00Z\"",
        "\"license.expires_at\":\"2026-11-23T12:00:00Z\",\"subscription.charged_at\":\"2026-11-23T11:00:00Z\"",
        "\"attempt.error_code\":\"kes:89479002\"",
        "\"attempt.message\":\"Enter the previous activation code\"",
        "\"databases.released_at\":\"2027-01-01T00:00:00Z\",\"databases.updated_at\":\"2027-01-02T00:00:00Z\"",
        "\"license.devices_used\":9,\"license.devices_allowed\":5",
        "\"license.status\":\"active\",\"license.expires_at\":\"2020-01-01\"",
    ];
    // Twice, so that the second is answered by what was decided before.
    let text: String =
        (0..2).flat_map(|_| facts.iter().map(|facts| format!("{{\"id\":1,\"facts\":{{{facts}}}}}\n"))).collect();
    let found = lines(&fleet("- --jobs 1 --ordered").stdin(text).run());
    for (at, facts) in facts.iter().enumerate() {
        let run = keymend("diagnose one.json --format json --now")
            .arg(NOW)
            .file("one.json", format!("{{\"facts\":{{{facts}}}}}"));
        let whole = run.run().json();
        for line in [&found[at], &found[at + facts_count(&found)]] {
            assert_eq!(line["verdict"], whole["verdict"], "{facts}");
            assert_eq!(line["topic"], whole["findings"][0]["topic"], "{facts}");
            assert_eq!(line["second"], whole["findings"][1]["topic"], "{facts}");
            assert_eq!(line["owner"], whole["findings"][0]["owner"], "{facts}");
        }
    }
}

fn facts_count(found: &[serde_json::Value]) -> usize {
    found.len() / 2
}

#[test]
fn records_that_differ_in_a_second_are_not_taken_for_the_same() {
    // The licence ends around each moment that a topic compares it with, a second before, at and after it.
    let now = chrono::DateTime::parse_from_rfc3339(NOW).unwrap();
    let mut records = Vec::new();
    for hours in [-24 * 31, -48, -24, -1, 0, 1, 24, 24 * 7, 24 * 30, 24 * 90] {
        for seconds in [-1, 0, 1] {
            let at = now + chrono::TimeDelta::hours(hours) + chrono::TimeDelta::seconds(seconds);
            let at = at.format("%Y-%m-%dT%H:%M:%SZ");
            for fact in
                ["license.expires_at", "subscription.charged_at", "purchase.paid_at", "activation_ticket.valid_to"]
            {
                let more = if fact == "license.expires_at" { "" } else { ",\"license.status\":\"expired\"" };
                records.push(format!("{{\"id\":0,\"facts\":{{\"{fact}\":\"{at}\"{more}}}}}"));
            }
        }
    }
    let together = lines(&fleet("- --jobs 1 --ordered").stdin(records.join("\n")).run());
    // Each with two facts of one name is decided for itself.
    let alone: Vec<String> = records.iter().map(|record| record.replace("\"id\":0", "\"id\":1")).collect();
    for (start, part) in alone.chunks(10).enumerate() {
        for (at, record) in part.iter().enumerate().take(2) {
            let one = lines(&fleet("-").stdin(record).run());
            let other = &together[start * 10 + at];
            for member in ["verdict", "topic", "second", "owner", "severity", "unknown_count", "days_left"] {
                assert_eq!(one[0][member], other[member], "{member}: {record}");
            }
        }
    }
}

#[test]
fn columns_are_flat_and_a_spreadsheet_runs_nothing_of_them() {
    let hostile = "{\"id\":\"=HYPERLINK(\\\"http://example.org\\\")\",\"host\":\"@SUM(A1)\",\"facts\":{\"license.status\":\"active\",\
        \"product.name\":\"a,\\\"b\\\"\\r\\nc\",\"license.days_left\":-3}}\n";
    let outcome = fleet("- --format csv").stdin(hostile).run();
    let rows: Vec<&str> = outcome.stdout.split("\r\n").collect();
    assert_eq!(
        rows[0],
        "id,host,verdict,topic,second,product,version,provider,expires_at,days_left,owner,severity,unknown_count,error,\
        subject,key,group,status,devices_used,devices_allowed,reason,warning"
    );
    assert!(rows[1].starts_with("\"'=HYPERLINK(\"\"http://example.org\"\")\",'@SUM(A1),"), "{}", rows[1]);
    assert!(rows[1].contains("\"a,\"\"b\"\" c\",") && rows[1].contains(",-3,"), "{}", rows[1]);
    let columns = fleet("- --columns").stdin(hostile).run();
    let line = &lines(&columns)[0];
    assert_valid("fleet-columns", line);
    let spark = keymend("schema fleet-spark").run().json();
    let names: Vec<&serde_json::Value> =
        spark["fields"].as_array().unwrap().iter().map(|field| &field["name"]).collect();
    assert_eq!(names, line.as_object().unwrap().keys().collect::<Vec<_>>());
}

#[test]
fn what_cannot_be_told_says_why_in_the_language_that_was_asked_for() {
    // Nothing is known, two ends, a count that no earlier day could have had, two states, an end of another record's kind.
    let records = [
        "\"product.family\":\"endpoint-linux\"",
        "\"license.expires_at\":[\"2027-11-01\",\"2028-11-01\"]",
        "\"license.expires_at\":\"2027-11-24\",\"license.days_left\":364",
        "\"license.expires_at\":\"2028-11-24\",\"license.days_left\":364",
        "\"license.status\":[\"active\",\"expired\"]",
        "\"license.key_listed\":false,\"license.status\":\"active\"",
    ];
    let text: String = records.iter().map(|facts| format!("{{\"facts\":{{{facts}}}}}\n")).collect();
    let of = |options: &str| lines(&fleet(&format!("- {options}")).stdin(text.clone()).run());
    let told = |lines: &[serde_json::Value]| -> Vec<(String, String)> {
        let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
        lines.iter().map(|line| (text(&line["verdict"]), text(&line["reason"]))).collect()
    };
    let english = told(&of("--language en"));
    for (at, (verdict, reason)) in english.iter().enumerate() {
        assert_eq!(verdict == "cannot-tell", !reason.is_empty(), "{}: {verdict} {reason}", records[at]);
        assert_eq!(verdict == "cannot-tell", at != 2, "{}: {verdict}", records[at]);
    }
    for (at, part) in
        [(0, "Neither the state"), (1, "1 November 2028"), (3, "364"), (4, "expired"), (5, "list of keys")]
    {
        assert!(english[at].1.contains(part), "{}", english[at].1);
    }
    let german = told(&of("--language de --columns"));
    assert_eq!(german[0].1, "Weder der Zustand der Lizenz noch ihr Ablaufdatum ist bekannt.");
    let summary = fleet("- --format json").stdin(text).run().json();
    assert_eq!(summary["unsure"].as_array().unwrap().len(), 5, "{summary}");
    assert_eq!(summary["unsure"][0]["why"].as_str(), Some(english[0].1.as_str()));
}

#[test]
fn a_record_that_repeats_an_id_is_named_by_its_line() {
    let text = format!("{}{}\n{}{}", record(1), record(2), record(1), record(2).replace("\"id\":2", "\"id\":\"2\""));
    let outcome = fleet("a.jsonl").file("a.jsonl", &text).run();
    assert!(outcome.stderr.contains("repeat an id: 1. The first: a.jsonl, line 4."), "{}", outcome.stderr);
    let summary = fleet("a.jsonl --format json").file("a.jsonl", &text).run().json();
    assert_eq!(summary["repeated"], serde_json::json!([{ "source": "a.jsonl", "line": 4, "id": "1" }]));
    let page = fleet("a.jsonl --format human").file("a.jsonl", &text).run().stdout;
    assert!(page.contains("Repeated ids"), "{page}");
}

#[test]
fn a_record_that_is_too_long_is_told_with_its_id_and_the_next_is_read() {
    let long = format!("{{\"id\":\"long\",\"facts\":{{\"attempt.message\":\"{}\"}}}}\n", "x".repeat(9 * 1024 * 1024));
    let outcome = fleet("- --ordered").stdin(format!("{}{long}{}", record(1), record(2))).run();
    let found = lines(&outcome);
    let ids: Vec<String> = found.iter().map(|line| line["id"].to_string()).collect();
    assert_eq!(ids, ["1", "\"long\"", "2"]);
    assert!(found[1]["error"].as_str().unwrap().contains("4 MiB"), "{}", found[1]);
    assert_eq!(found[2]["line"], 3);
}

#[test]
fn a_packed_stream_is_read_and_a_cut_one_says_where_it_broke_off() {
    let text: String = (0..5_000).map(record).collect();
    let packed = gzip(text.as_bytes());
    let whole = fleet("a.jsonl.gz --ordered").file("a.jsonl.gz", &packed).run();
    assert_eq!(lines(&whole).len(), 5_000);
    let cut = fleet("a.jsonl.gz --ordered").file("a.jsonl.gz", &packed[..packed.len() / 2]).run();
    let found = lines(&cut);
    let (last, others) = found.split_last().unwrap();
    assert!(others.len() > 1_000 && others.iter().all(|line| line["verdict"] != "error"), "{}", others.len());
    assert_eq!(last["line"], others.len() + 1);
    assert!(last["error"].as_str().unwrap().contains("broke off"), "{last}");
    assert_eq!(cut.code, Some(2));
}

#[test]
fn every_file_of_a_folder_has_its_line() {
    let run = fleet("captures --ordered")
        .file("captures/web01/app-info.txt", EXPIRED)
        .file("captures/web02/app-info.json", ACTIVE)
        .file("captures/web03/app-info.txt", "")
        .file("captures/web04/output.txt", "ssh: connect to host web04 port 22: Connection refused");
    let outcome = run.run();
    let found = lines(&outcome);
    let of = |name: &str| {
        let line = found.iter().find(|line| line["id"].as_str().unwrap().contains(name));
        line.unwrap_or_else(|| panic!("{name} is lost: {outcome:?}"))["verdict"].clone()
    };
    assert_eq!((of("web01"), of("web02")), ("problem".into(), "nothing-wrong".into()));
    assert_eq!(outcome.code, Some(2), "{outcome:?}");
    assert_eq!((of("web03"), of("web04")), ("error".into(), "error".into()), "{outcome:?}");
}

#[test]
fn a_large_folder_is_read_machine_by_machine() {
    let mut run = fleet("captures --ordered");
    for number in 0..130 {
        run = run.file(&format!("captures/pc{number:03}-info.txt"), if number % 2 == 0 { EXPIRED } else { "" });
    }
    let found = lines(&run.run());
    assert_eq!(found.len(), 130);
    let of = |verdict: &str| found.iter().filter(|line| line["verdict"] == verdict).count();
    assert_eq!((of("problem"), of("error")), (65, 65));
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn an_archive_of_a_hundred_thousand_members_loses_none() {
    let mut archive = tar::Builder::new(flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast()));
    let mut add = |name: &str, bytes: &[u8]| {
        let mut header = tar::Header::new_gnu();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o644);
        header.set_cksum();
        archive.append_data(&mut header, name, bytes).unwrap();
    };
    let members = if tier::is_heavy() { 100_000 } else { 20_000 };
    for number in 0..members {
        // Most say nothing that is known; none is left out.
        let text = if number % 1_000 == 0 { "{\"facts\":{\"license.status\":\"active\"}}" } else { "\n" };
        add(&format!("fleet/pc{number}/facts.json"), text.as_bytes());
    }
    let bytes = archive.into_inner().unwrap().finish().unwrap();
    let outcome = fleet("many.tar.gz --columns").file("many.tar.gz", &bytes).run();
    let known = members / 1_000;
    assert_eq!(outcome.stdout.lines().count(), members);
    assert_eq!(outcome.stdout.matches("nothing-wrong").count(), known);
    let rest = format!("Could not be read: {}", members - known);
    assert!(outcome.stderr.contains(&rest), "{}", outcome.stderr);
}

#[test]
fn hostile_xml_and_json_of_another_version_are_lines_too() {
    let bomb = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>\n<REQUEST><CONTENT><ANTIVIRUS><NAME>&b;</NAME></ANTIVIRUS></CONTENT></REQUEST>";
    let console =
        "{\"KLLIC_SERIAL\":\"3C45-000001-11111111\",\"KLLIC_LIMIT_DATE\":{\"type\":\"moment/9\",\"value\":[1]}}";
    let outcome = fleet("a --ordered").file("a/one.xml", bomb).file("a/b/keys.json", console).run();
    assert_eq!(lines(&outcome).len(), 2, "{outcome:?}");
    assert!(outcome.stdout.len() < 10_000, "nothing grows: {}", outcome.stdout.len());
}

#[cfg(unix)]
#[test]
#[ignore = "long; .ci/run runs it"]
fn a_stopped_run_goes_on_where_it_was_and_a_whole_one_is_left_alone() {
    let text: String = (0..60_000).map(record).collect();
    let run = fleet("a.jsonl --jobs 2 -o out.jsonl --resume");
    let (source, out) = (run.folder().join("a.jsonl"), run.folder().join("out.jsonl"));
    let place = run.folder().join("out.jsonl.resume");
    // Through a pipe the records come slowly enough for the run to be stopped in the middle.
    assert!(std::process::Command::new("mkfifo").arg(&source).status().unwrap().success());
    let mut child = run.start();
    let mut pipe = std::fs::OpenOptions::new().write(true).open(&source).unwrap();
    for piece in text.as_bytes().chunks(64 * 1024) {
        if place.exists() {
            break;
        }
        pipe.write_all(piece).unwrap();
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(place.exists(), "the run keeps no place");
    std::fs::remove_file(&source).unwrap();
    std::fs::write(&source, &text).unwrap();
    let outcome = run.run();
    assert_eq!(outcome.code, Some(1), "{outcome:?}");
    let written = std::fs::read_to_string(&out).unwrap();
    assert_eq!(written.lines().count(), 60_000);
    for (at, line) in written.lines().enumerate() {
        assert!(line.contains(&format!("\"id\":{at},")), "line {at}: {line}");
    }
    let says_whole = std::fs::read_to_string(&place).unwrap().contains("\"is_whole\":true");
    assert!(says_whole, "what proves it stays");
    // Nothing is left: how the records stand is told, and nothing is written.
    let again = run.run();
    assert_eq!(again.code, Some(1));
    assert!(again.stderr.contains("is complete") && again.stderr.contains("Records: 60000"), "{again:?}");
    assert_eq!(std::fs::read_to_string(&out).unwrap(), written);
    let fine = fleet("b.jsonl -o whole.jsonl --resume").file("b.jsonl", record(1));
    assert_eq!([fine.run().code, fine.run().code], [Some(0), Some(0)], "nothing was wrong, and nothing is left");
}

/// A run that waits in its second source, a pipe that stays open, and has written what stands before that.
#[cfg(unix)]
struct WaitingRun {
    run: Keymend,
    child: std::process::Child,
    pipe: std::fs::File,
    out: std::path::PathBuf,
}

#[cfg(unix)]
impl WaitingRun {
    fn begin(arguments: &str, records: &str) -> WaitingRun {
        let run = fleet(&format!("a.jsonl wait {arguments}")).file("a.jsonl", records);
        let (wait, out) = (run.folder().join("wait"), run.folder().join("out"));
        assert!(std::process::Command::new("mkfifo").arg(&wait).status().unwrap().success());
        let child = run.start();
        let mut pipe = std::fs::OpenOptions::new().write(true).open(&wait).unwrap();
        let whole = records.lines().count();
        while std::fs::read_to_string(&out).unwrap_or_default().lines().count() <= whole {
            pipe.write_all(record(3).as_bytes()).unwrap();
            std::thread::sleep(std::time::Duration::from_millis(50));
        }
        WaitingRun { run, child, pipe, out }
    }

    /// Kills it, as nothing can be heard of.
    fn kill(mut self) -> (Keymend, std::path::PathBuf) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        self.with_a_file_in_place_of_the_pipe()
    }

    fn with_a_file_in_place_of_the_pipe(self) -> (Keymend, std::path::PathBuf) {
        drop(self.pipe);
        let wait = self.run.folder().join("wait");
        std::fs::remove_file(&wait).unwrap();
        std::fs::write(&wait, record(3)).unwrap();
        (self.run, self.out)
    }
}

#[cfg(unix)]
#[test]
fn a_run_that_is_stopped_says_how_it_goes_on_and_does_not_go_on_over_another_input() {
    let mut waiting = WaitingRun::begin("-o out --resume", &(record(1) + &record(2)));
    let signal = format!("-{}", crate::support::ending_signals()[0]);
    let id = waiting.child.id().to_string();
    assert!(std::process::Command::new("kill").args([&signal, &id]).status().unwrap().success());
    assert_eq!(waiting.child.wait().unwrap().code(), Some(130));
    let mut said = String::new();
    waiting.child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    assert!(said.contains("--resume") && said.contains("out"), "{said}");
    let (run, out) = waiting.with_a_file_in_place_of_the_pipe();
    let written = std::fs::read_to_string(&out).unwrap();
    std::fs::write(run.folder().join("a.jsonl"), record(2)).unwrap();
    let refused = run.run();
    assert_eq!(refused.code, Some(2), "{refused:?}");
    assert!(refused.stderr.contains("a.jsonl has changed"), "{refused:?}");
    assert_eq!(std::fs::read_to_string(&out).unwrap(), written, "nothing is lost");
}

/// A second signal behind the first, or one that nobody can catch, leaves no time to note anything.
#[cfg(unix)]
#[test]
fn a_run_that_is_killed_is_not_taken_for_a_whole_one() {
    let (run, out) = WaitingRun::begin("-o out --resume", &(record(1) + &record(2))).kill();
    let went_on = run.run();
    assert!(!went_on.stderr.contains("nothing was left"), "{went_on:?}");
    assert_eq!(std::fs::read_to_string(&out).unwrap().lines().count(), 3, "{went_on:?}");
    let kept = std::fs::read_to_string(run.folder().join("out.resume")).unwrap();
    assert!(kept.contains("\"is_whole\":true"), "{kept}");
}

#[cfg(unix)]
#[test]
#[ignore = "long; .ci/run runs it"]
fn the_summary_of_a_run_that_went_on_counts_all_and_compares_them() {
    let host = |id: usize, facts: &str| format!("{{\"id\":{id},\"host\":\"h{id}\",\"facts\":{{{facts}}}}}\n");
    let (fine, expired) = ("\"license.status\":\"active\"", "\"license.status\":\"expired\"");
    // Enough records that the place is kept behind some of them.
    let first: String = (0..2_000).map(|id| host(id, if id == 7 { expired } else { fine })).collect();
    for form in ["", "--columns", "--format csv"] {
        let mut waiting = WaitingRun::begin(&format!("-o out --resume {form}"), &first);
        // Further records until the place is one behind the first source.
        let place = waiting.run.folder().join("out.resume");
        let is_behind = || {
            let kept: serde_json::Value =
                serde_json::from_slice(&std::fs::read(&place).unwrap_or_default()).unwrap_or_default();
            kept["records"].as_u64() >= Some(2_000)
        };
        while !is_behind() {
            waiting.pipe.write_all(record(3).as_bytes()).unwrap();
            std::thread::sleep(std::time::Duration::from_millis(100));
        }
        let (run, out) = waiting.kill();
        // The rest of the second source says otherwise of a computer of the first.
        std::fs::write(run.folder().join("wait"), record(3).repeat(10_000) + &host(7, fine)).unwrap();
        let went_on =
            run.again(&format!("fleet a.jsonl wait -o out --resume {form} --ordered --summary sum.json --now {}", NOW));
        let lines = std::fs::read_to_string(&out).unwrap().lines().count() - usize::from(form.contains("csv"));
        assert_eq!(lines, 12_001, "{went_on:?}");
        let summary: serde_json::Value =
            serde_json::from_slice(&std::fs::read(run.folder().join("sum.json")).unwrap()).unwrap();
        assert_eq!((&summary["all"]["records"], &summary["earlier_records"]), (&12_001.into(), &0.into()), "{form}");
        assert_eq!((&summary["contradictions"], went_on.code), (&1.into(), Some(1)), "{form}: {summary}");
        assert_eq!(summary["contradicted"][0]["host"], "h7", "{form}: {summary}");
        // A run that has nothing left tells the same, also of CSV.
        let again = run.again(&format!("fleet a.jsonl wait -o out --resume {form} --now {}", NOW));
        assert!(again.stderr.contains("Records: 12001."), "{form}: {again:?}");
        assert_eq!(again.code, Some(1), "{form}: {again:?}");
    }
}

#[cfg(unix)]
#[test]
fn a_reader_that_goes_away_and_an_interruption_end_it() {
    let text: String = (0..50_000).map(record).collect();
    let run = fleet("a.jsonl").file("a.jsonl", &text);
    let mut child = run.start();
    let mut first = [0; 100];
    child.stdout.take().unwrap().read_exact(&mut first).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(0), "`| head` is no failure");

    // The input stays open: only the interruption ends it. What it answers shows that it runs.
    let run = fleet("-");
    let mut child = run.start();
    let mut stdin = child.stdin.take().unwrap();
    let mut stdout = child.stdout.take().unwrap();
    let feeder = std::thread::spawn(move || {
        stdin.write_all(text.as_bytes()).unwrap();
        stdin
    });
    stdout.read_exact(&mut first).unwrap();
    let reader = std::thread::spawn(move || std::io::copy(&mut stdout, &mut std::io::sink()));
    let stdin = feeder.join().unwrap();
    let signal = format!("-{}", crate::support::ending_signals()[0]);
    let killed = std::process::Command::new("kill").args([&signal, &child.id().to_string()]).status().unwrap();
    assert!(killed.success());
    assert_eq!(child.wait().unwrap().code(), Some(130));
    drop(stdin);
    reader.join().unwrap().unwrap();
}

#[test]
fn whoever_writes_one_record_and_waits_has_its_answer() {
    let mut child = fleet("- --ordered").start();
    let (mut stdin, stdout) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
    let (answers_in, answers) = std::sync::mpsc::channel();
    let reader = std::thread::spawn(move || {
        BufReader::new(stdout).lines().for_each(|line| answers_in.send(line.unwrap()).unwrap());
    });
    for id in 0..3 {
        stdin.write_all(record(id).as_bytes()).unwrap();
        let answer = answers.recv_timeout(Duration::from_secs(120)).expect("the input is still open");
        assert!(answer.contains(&format!("\"id\":{id},")), "{answer}");
    }
    // Half a record has no answer until it is whole.
    let (head, rest) = ("{\"id\":7,\"fa", "cts\":{}}\n{\"id\":8}");
    for part in [head, rest] {
        stdin.write_all(part.as_bytes()).unwrap();
        stdin.flush().unwrap();
    }
    assert!(answers.recv_timeout(Duration::from_secs(120)).unwrap().contains("\"id\":7,"));
    drop(stdin);
    assert!(answers.recv_timeout(Duration::from_secs(120)).unwrap().contains("\"id\":8,"), "it has no line end");
    child.wait().unwrap();
    reader.join().unwrap();
}

#[test]
fn a_summary_counts_what_the_lines_say_in_every_format_and_from_an_earlier_run() {
    let text: String = (0..100).map(record).collect();
    let run = fleet("a.jsonl -o out.jsonl --summary summary.html").file("a.jsonl", text + "broken\n");
    assert_eq!(run.run().code, Some(2));
    let page = std::fs::read_to_string(run.folder().join("summary.html")).unwrap();
    assert!(page.contains("<svg") && !page.contains("<script"), "{page}");
    for source in ["a.jsonl", "out.jsonl"] {
        let summary = run.again(&format!("fleet {source} --format json --now {NOW}")).json();
        assert_valid("fleet-summary", &summary);
        let all = &summary["all"];
        assert_eq!(
            (all["records"].as_u64(), all["problems"].as_u64(), all["errors"].as_u64()),
            (Some(101), Some(34), Some(1))
        );
        assert_eq!(summary["groups"].as_array().unwrap().len(), 5);
    }
    let german = run.again(&format!("fleet a.jsonl --format markdown --language de --now {NOW}"));
    assert!(german.stdout.starts_with("# Kaspersky-Lizenzen: 101 Datensätze"), "{german:?}");
    let table = run.again(&format!("fleet a.jsonl --format human --now {NOW}"));
    assert!(table.stdout.contains("Could not be read") && table.stdout.contains("line 101"), "{table:?}");
}

#[test]
fn two_runs_and_two_captures_are_compared() {
    let run = |status: &str, ends: &str| {
        format!(
            "{{\"id\":1,\"host\":\"pc1\",\"facts\":{{\"license.status\":\"{status}\",\"license.expires_at\":\"{ends}\"}}}}\n{}",
            record(2)
        )
    };
    let both = keymend("compare a.jsonl b.jsonl --format json --now")
        .arg(NOW)
        .file("a.jsonl", run("active", "2026-12-24"))
        .file("b.jsonl", run("expired", "2026-11-01"))
        .file("before.txt", EXPIRED)
        .file("after.json", ACTIVE);
    let outcome = both.run();
    assert_eq!(outcome.code, Some(1), "{outcome:?}");
    let document = outcome.json();
    assert_valid("fleet-changes", &document);
    assert_eq!((&document["changes"][0]["change"], &document["same"]), (&"expired".into(), &1.into()));
    assert_eq!(document["changes"][0]["name"], "pc1");
    let back = both.again(&format!("compare b.jsonl a.jsonl --format human --now {NOW}"));
    assert_eq!(back.code, Some(0), "{back:?}");
    assert!(back.stdout.contains("Fixed: 1"), "{back:?}");
    let captures = both.again(&format!("compare before.txt after.json --format json --now {NOW}")).json();
    assert!(
        captures["facts"].as_array().unwrap().iter().any(|change| change["fact"] == "license.status"),
        "{captures}"
    );
    assert_eq!(both.again("compare a.jsonl nothing.jsonl").code, Some(2));
}

#[test]
fn a_machine_that_is_new_and_has_a_problem_is_worse_and_stands_before_those_that_are_fine() {
    let new =
        |status: &str| format!("{{\"id\":\"n\",\"host\":\"new\",\"facts\":{{\"license.status\":\"{status}\"}}}}\n");
    let others: String =
        (0..40).map(|n| format!("{{\"id\":\"a{n}\",\"facts\":{{\"license.status\":\"active\"}}}}\n")).collect();
    for (after, code, kind) in [(new("expired"), 1, "New, with a problem: 1"), (new("active"), 0, "New: 41")] {
        let run = keymend(&format!("compare a.jsonl b.jsonl --now {NOW}")).file("a.jsonl", record(2));
        let outcome = run.file("b.jsonl", format!("{}{others}{after}", record(2))).run();
        assert_eq!(outcome.code, Some(code), "{after}: {outcome:?}");
        assert!(outcome.stdout.contains(kind), "{outcome:?}");
    }
}

#[test]
fn a_record_that_cannot_be_read_keeps_its_names_and_is_the_same_machine() {
    let good = |n: usize| {
        format!("{{\"id\":{n},\"host\":\"h{n}\",\"group\":\"g\",\"facts\":{{\"license.status\":\"active\"}}}}\n")
    };
    let bad = "{\"id\":3,\"host\":\"h3\",\"group\":\"g\",\"facts\":\"none\"}\n";
    let line = &lines(&fleet("-").stdin(bad).run())[0];
    assert_eq!((&line["verdict"], &line["host"], &line["group"]), (&"error".into(), &"h3".into(), &"g".into()));
    // By its host, and where even that is lost, by its id.
    for bad in [bad, "{\"id\":3,\"facts\":\"none\"}\n"] {
        for (before, after) in [(good(3), bad.to_owned()), (bad.to_owned(), good(3))] {
            let run = keymend(&format!("compare a.jsonl b.jsonl --format json --now {NOW}"));
            let run =
                run.file("a.jsonl", format!("{}{before}", good(4))).file("b.jsonl", format!("{}{after}", good(4)));
            let found = run.run().json();
            let changes = found["changes"].as_array().unwrap();
            assert!(changes.len() == 1 && found["same"] == 1, "{bad}: {found}");
            assert_eq!(changes[0]["name"], "h3", "{found}");
        }
    }
}

#[test]
fn a_computer_that_two_sources_judge_differently_is_told_with_both() {
    let line =
        |host: &str, status: &str| format!("{{\"host\":\"{host}\",\"facts\":{{\"license.status\":\"{status}\"}}}}\n");
    let old = [line("Web01", "expired"), line("web02", "expired"), line("web03", "active")].concat();
    let new =
        [line("WEB01", "active"), line("web02", "expired"), line("web04", "active"), line("web01", "active")].concat();
    let run = fleet("old.jsonl new.jsonl --format json").file("old.jsonl", old).file("new.jsonl", new);
    let summary = run.run().json();
    assert_valid("fleet-summary", &summary);
    assert_eq!(summary["contradictions"], 1, "{summary}");
    let told = &summary["contradicted"][0];
    assert_eq!((&told["problem_in"], &told["fine_in"]), (&"old.jsonl".into(), &"new.jsonl".into()), "{summary}");
    assert_eq!(told["host"].as_str().unwrap().to_lowercase(), "web01");
    let table = run.again(&format!("fleet old.jsonl new.jsonl --format human --now {NOW}")).stdout;
    assert!(table.contains("Sources that disagree") && table.contains("another does not: 1"), "{table}");
}

#[test]
fn keys_are_no_computers_and_what_has_ended_or_is_over_its_limit_is_named_with_all_that_is_left() {
    let mut text: String = (0..60)
        .map(|n| format!("{{\"host\":\"pc{n}\",\"facts\":{{\"license.expires_at\":\"2026-11-01\"}}}}\n"))
        .collect();
    for n in 0..130 {
        text += &format!("{{\"host\":\"soon{n}\",\"facts\":{{\"license.expires_at\":\"2026-12-10\"}}}}\n");
    }
    text += "{\"key\":\"5C67-000914-0A1B2C3D\",\"facts\":{\"license.in_console\":true,\"license.expires_at\":\"2026-11-01\",\
        \"license.devices_used\":1689,\"license.devices_allowed\":1500}}\n";
    let run = fleet("a.jsonl --format json").file("a.jsonl", &text);
    let summary = run.run().json();
    assert_valid("fleet-summary", &summary);
    assert_eq!((&summary["all"]["records"], &summary["all"]["keys"]), (&191.into(), &1.into()));
    assert_eq!((&summary["endings"]["ended"], &summary["key_endings"]["ended"]), (&60.into(), &1.into()));
    assert_eq!((&summary["over"][0]["over"], &summary["over_limit"]), (&189.into(), &1.into()));
    let table = run.again(&format!("fleet a.jsonl --format human --now {NOW}")).stdout;
    for told in ["Records that are licence keys and not computers: 1", "and 41 more", "and 110 more", "1689"] {
        assert!(table.contains(told), "{told}: {table}");
    }
    // The columns tell the same, and a run is the same when it is read again.
    let columns = run.again(&format!("fleet a.jsonl --ordered --columns -o c.jsonl --now {NOW}"));
    assert_eq!(columns.code, Some(1), "{columns:?}");
    let last = std::fs::read_to_string(run.folder().join("c.jsonl")).unwrap();
    let last: serde_json::Value = serde_json::from_str(last.lines().last().unwrap()).unwrap();
    assert_eq!(
        (&last["subject"], &last["host"], &last["status"]),
        (&"key".into(), &().into(), &"expired".into()),
        "{last}"
    );
    assert_eq!((&last["devices_used"], &last["devices_allowed"]), (&1689.into(), &1500.into()));
    let again = run.again(&format!("fleet c.jsonl --format json --now {NOW}")).json();
    for member in ["all", "endings", "key_endings", "over", "topics"] {
        assert_eq!(again[member], summary[member], "{member}");
    }
}

#[test]
fn a_computer_that_nothing_names_is_called_as_its_file_or_folder_and_a_name_inside_goes_first() {
    let named = format!("root@web09:~# kesl-control --app-info\n{EXPIRED}");
    let run = fleet("captures --ordered")
        .file("captures/WS-00001.txt", EXPIRED)
        .file("captures/WS-00002-info.txt", "")
        .file("captures/WS-00003.txt", named)
        .file("captures/web01/app-info.txt", EXPIRED)
        .file("captures/Berlin (old)/app-info.txt", EXPIRED)
        .file("captures/branch/pc1.txt", EXPIRED);
    let outcome = run.run();
    let hosts: Vec<String> = lines(&outcome).iter().map(|line| line["host"].to_string()).collect();
    // What cannot be read is an error of its place, and of no computer that its name may be.
    let all = [("\"WS-00001\"", 1), ("\"web09\"", 1), ("\"web01\"", 1), ("null", 3)];
    for (host, count) in all {
        assert_eq!(hosts.iter().filter(|found| *found == host).count(), count, "{host}: {outcome:?}");
    }
    // A file that is named itself may be called anything.
    let one = run.again(&format!("fleet captures/WS-00001.txt --now {NOW}"));
    assert_eq!(lines(&one)[0]["host"], serde_json::Value::Null);
}

#[test]
fn an_end_that_an_inventory_reckons_is_no_all_clear_and_says_so() {
    let inventory = |end: &str| {
        format!(
            "<?xml version=\"1.0\"?>\n<REQUEST><CONTENT><ANTIVIRUS><COMPANY>Kaspersky</COMPANY><NAME>Kaspersky Endpoint Security for Windows</NAME>\
            <EXPIRATION>{end}</EXPIRATION></ANTIVIRUS><HARDWARE><NAME>pc7</NAME></HARDWARE></CONTENT></REQUEST>\n"
        )
    };
    for (end, verdict) in [("05/12/2027", "cannot-tell"), ("2027-12-05", "nothing-wrong"), ("01/11/2026", "problem")] {
        let outcome = fleet("pc7.ocs").file("pc7.ocs", inventory(end)).run();
        let line = &lines(&outcome)[0];
        assert_eq!(line["verdict"], verdict, "{end}: {line}");
        let told = line["error"].as_str().is_some_and(|error| error.contains("is an estimate"));
        assert_eq!(told, end.contains('/'), "{end}: {line}");
    }
}

#[test]
fn a_host_says_which_key_is_in_use_and_which_is_a_reserve() {
    let row = |host: &str, key: &str, in_use: bool, ends: &str| {
        format!(
            "{{\"KLLIC_SERIAL\":\"{key}\",\"KLLICSRV_HOSTDN\":\"{host}\",\"KLLICSRV_HOST_CURRENT\":{in_use},\
            \"KLLICSRV_PRODUCT\":\"Kaspersky Endpoint Security for Windows\"{ends}}}"
        )
    };
    let ends =
        |day: &str| format!(",\"KLLICSRV_EXPIRATION_TIME\":{{\"type\":\"datetime\",\"value\":\"{day}T00:00:00Z\"}}");
    let (old, new) = ("1A23-000423-45B7C89D", "1A23-000424-0F1E2D3C");
    // The day of a reserve is not always told.
    let rows = [
        row("kiosk1", old, true, &ends("2026-11-25")),
        row("kiosk2", old, true, &ends("2026-11-25")),
        row("kiosk1", new, false, &ends("2027-11-25")),
        row("KIOSK2", new, false, ""),
        row("kiosk3", old, true, &ends("2026-11-25")),
        row("kiosk4", new, false, ""),
    ];
    let saved = format!("[{}]", rows.join(","));
    let found = lines(&fleet("hosts.json").file("hosts.json", &saved).run());
    let told: Vec<[Option<&str>; 5]> = found
        .iter()
        .map(|line| {
            assert_valid("fleet-record", line);
            ["host", "verdict", "key", "reserve_key", "reserve_expires_at"].map(|name| line[name].as_str())
        })
        .collect();
    let (old, new) = (Some("****-******-***7C89D"), Some("****-******-***E2D3C"));
    let ends = Some("2027-11-25T00:00:00Z");
    for expected in [
        [Some("kiosk1"), Some("nothing-wrong"), old, new, ends],
        [Some("kiosk2"), Some("nothing-wrong"), old, new, None],
        [Some("kiosk3"), Some("problem"), old, None, None],
        [Some("kiosk4"), Some("cannot-tell"), None, new, None],
    ] {
        assert!(told.contains(&expected), "{expected:?} in {told:#?}");
    }
    for host in ["kiosk1", "kiosk2", "kiosk4"] {
        let report =
            keymend(&format!("diagnose hosts.json --machine {host} --now")).arg(NOW).file("hosts.json", &saved).run();
        assert!(report.stdout.contains("reserve activation code"), "{host}: {}", report.stdout);
    }
}

#[test]
fn whoever_wants_to_be_warned_is_by_each_record_and_the_exit_code() {
    let of = |id: &str, ends: &str| {
        format!("{{\"id\":\"{id}\",\"facts\":{{\"license.status\":\"active\",\"license.expires_at\":\"{ends}\"}}}}\n")
    };
    let records = [of("far", "2027-11-24"), of("month", "2026-12-14"), of("week", "2026-11-28")].concat();
    let unknown = "{\"id\":\"unknown\",\"facts\":{}}\n";
    let warnings = |outcome: &Outcome| -> Vec<Option<String>> {
        lines(outcome).iter().map(|line| line["warning"].as_str().map(str::to_owned)).collect()
    };
    let plain = fleet("- --ordered").stdin(records.as_str()).run();
    assert_eq!((plain.code, warnings(&plain)), (Some(0), vec![None, None, None]), "{plain:?}");
    let warned = fleet("- --ordered --warn-days 30,7,1").stdin(records.clone() + unknown).run();
    let expected = [None, Some("warning"), Some("critical"), None].map(|warning| warning.map(str::to_owned));
    assert_eq!((warned.code, warnings(&warned)), (Some(1), expected.to_vec()), "{warned:?}");
    assert!(warned.stderr.contains("Warnings (`--warn-days`): 2."), "{warned:?}");
    lines(&warned).iter().for_each(|line| assert_valid("fleet-record", line));
    // As for one computer: what ends later is no warning, and whoever asks for 0 gets it; what cannot be read goes first.
    for (more, text, code) in [
        ("--warn-days 2", records.clone(), 0),
        ("--warn-days 30 --exit-zero", records.clone(), 0),
        ("--warn-days 2", records.clone() + unknown, 3),
        ("--warn-days 30", records.clone() + "nonsense\n", 2),
    ] {
        let outcome = fleet(&format!("- {more}")).stdin(text).run();
        assert_eq!(outcome.code, Some(code), "{more}: {outcome:?}");
    }
    let summary = fleet("- --warn-days 30 --format json").stdin(records).run().json();
    assert_eq!(summary["warnings"], 2);
    assert_valid("fleet-summary", &summary);
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn what_two_sources_contradict_is_the_same_with_one_worker_and_with_many() {
    let of = |host: usize, status: &str| {
        format!("{{\"host\":\"Küche-{host}\",\"facts\":{{\"license.status\":\"{status}\"}}}}\n")
    };
    let file =
        |status: fn(usize) -> &'static str| -> String { (0..4_000).map(|host| of(host, status(host))).collect() };
    let run = keymend("fleet a.jsonl b.jsonl c.jsonl --format json --jobs 1 --now")
        .arg(NOW)
        .file("a.jsonl", file(|_| "active"))
        .file(
            "b.jsonl",
            file(|host| if host.is_multiple_of(2) { "expired" } else { "active" }).replace("Küche", "KÜCHE"),
        )
        .file("c.jsonl", file(|_| "expired"));
    let first = run.run().json();
    assert_eq!(first["contradictions"], 4_000);
    let twenty = first["contradicted"].as_array().unwrap();
    assert!(twenty.iter().all(|one| one["fine_in"] == "a.jsonl"), "{first:#}");
    for _ in 0..3 {
        let again = run.again(&format!("fleet a.jsonl b.jsonl c.jsonl --format json --jobs 8 --now {NOW}")).json();
        assert_eq!(again["contradicted"], first["contradicted"]);
        assert_eq!(again["contradictions"], first["contradictions"]);
    }
}

#[test]
fn a_list_of_objects_gives_a_line_for_each_whatever_members_they_have() {
    let text = "{\"version\":\"12.6\",\"host\":\"till1\",\"expires_at\":\"2027-06-01\"}\n\
        {\"version\":\"12.6\",\"host\":\"till2\",\"expires_at\":\"2026-02-01\"}\n{\"version\":2,\"owner\":\"Ann\"}\n";
    let folder = fleet("list").file("list/machines.json", text).run();
    let alone = fleet("machines.json").file("machines.json", text).run();
    let stream = fleet("machines.jsonl").file("machines.jsonl", text).run();
    for outcome in [folder, alone, stream, fleet("- --ordered").stdin(text).run()] {
        let found = lines(&outcome);
        assert_eq!(found.len(), 3, "{outcome:?}");
        let told: Vec<_> =
            found.iter().map(|line| (line["host"].as_str(), line["verdict"].as_str().unwrap())).collect();
        assert_eq!(told[1], (Some("till2"), "problem"), "{outcome:?}");
        assert_ne!(told[2].1, "nothing-wrong", "{outcome:?}");
        assert_ne!(outcome.code, Some(0), "{outcome:?}");
    }
}

#[test]
fn what_an_event_tells_of_an_end_stands_in_the_columns() {
    let event = |host: &str, words: &str| {
        format!(
            "{{\"@timestamp\":\"2026-11-20T06:30:00Z\",\"host\":{{\"name\":\"{host}\"}},\"winlog\":{{\"channel\":\"Kaspersky Event Log\",\
            \"computer_name\":\"{host}\",\"provider_name\":\"AVP\",\"record_id\":1}},\"message\":\"Event type: {words}\"}}\n"
        )
    };
    let mail = |host: &str, words: &str| {
        format!(
            "Event \"{words}\" happened on device \"{host}\" in the domain \"E\" on Friday, November 20, 2026 6:30:00 AM (GMT+00:00)\n\n"
        )
    };
    let texts = [
        ("License has expired", "license-expired"),
        ("La licenza è scaduta", "license-expired"),
        ("ライセンスの有効期限が切れました", "license-expired"),
        ("License expires soon, 12 days remaining", "license-ends-soon"),
        ("More than 110 % of the license is used", "business-license-over-limit"),
    ];
    let of = |write: &dyn Fn(&str, &str) -> String| -> String {
        texts.iter().enumerate().map(|(at, (words, _))| write(&format!("pc{at}"), words)).collect()
    };
    for (name, text) in [("e.jsonl", of(&event)), ("m.txt", of(&mail))] {
        let outcome = fleet(name).file(name, text).run();
        for (at, (words, topic)) in texts.iter().enumerate() {
            let found = lines(&outcome);
            let line = found.iter().find(|line| line["host"] == format!("pc{at}")).unwrap();
            assert_eq!(line["topic"], *topic, "{words}: {line}");
            let expired = *topic == "license-expired";
            assert_eq!(line["status"] == "expired", expired, "{words}: {line}");
        }
        let summary =
            fleet(&format!("{name} --format json")).file(name, of(if name == "e.jsonl" { &event } else { &mail }));
        assert_eq!(summary.run().json()["endings"]["ended"], 3, "{name}");
    }
}

#[test]
fn a_clock_without_a_zone_is_that_of_whoever_judges() {
    let text =
        "{\"id\":1,\"now\":\"2026-10-03T23:30:00\",\"facts\":{\"license.expires_at\":\"2026-10-20T10:00:00\"}}\n";
    let outcome = keymend("fleet -").stdin(text).run();
    let found = lines(&outcome);
    assert_eq!(
        (&found[0]["generated_at"], &found[0]["expires_at"]),
        (&"2026-10-03T23:30:00Z".into(), &"2026-10-20".into())
    );
}

#[test]
fn two_computers_are_not_compared_as_one() {
    let record = |host: &str, clock: &str| {
        format!("{{\"id\":1,\"host\":\"{host}\",\"now\":\"{clock}\",\"facts\":{{\"license.status\":\"active\"}}}}\n")
    };
    let compare = |before: String, after: String| {
        keymend("compare before.jsonl after.jsonl").file("before.jsonl", before).file("after.jsonl", after).run()
    };
    let (early, late) = ("2026-10-01T00:00:00Z", "2026-11-01T00:00:00Z");
    let two = compare(record("till1", early), record("till2", late));
    assert_eq!(two.code, Some(2), "{two:?}");
    assert!(two.stderr.contains("two different computers") && two.stderr.contains("till2"), "{two:?}");
    let turned = compare(record("till1", late), record("TILL1", early));
    assert!(turned.code == Some(0) && turned.stderr.contains("is later than AFTER"), "{turned:?}");
    let right = compare(record("till1", early), record("till1", late));
    assert!(right.code == Some(0) && !right.stderr.contains("later"), "{right:?}");
}

#[test]
fn a_summary_begins_with_its_sums_and_shows_names_as_they_are() {
    let group = "Mairie <Annexe & Cie>";
    let record = format!(r#"{{"id":1,"host":"a","group":"{group}","facts":{{"license.status":"expired"}}}}"#);
    let run = keymend(&format!("fleet fleet.jsonl --language en --now {NOW} --format")).arg("markdown");
    let markdown = run.file("fleet.jsonl", format!("{record}\n")).run().stdout;
    let place = |text: &str| markdown.find(text).unwrap_or_else(|| panic!("no {text} in {markdown}"));
    assert!(place("Records: 1. Problems: 1.") < place("Checked on"), "{markdown}");
    assert!(markdown.contains("Mairie &lt;Annexe &amp; Cie>"), "{markdown}");
    for format in ["html", "human"] {
        let said = keymend(&format!("fleet fleet.jsonl --language en --now {NOW} --format {format}"))
            .file("fleet.jsonl", format!("{record}\n"))
            .run();
        let sums = said.stdout.find("Records: 1.").unwrap_or_else(|| panic!("{said:?}"));
        assert!(sums < said.stdout.find("Checked on").unwrap(), "{format}");
    }
}
