//! The files of one computer give one line, and those of two never do.

use crate::fleet_files::interrupt;
use crate::support::{Keymend, NOW, keymend};

const EXPIRED: &str = include_str!("../../examples/expired-linux/app-info.txt");
const QUERY: &str = "Active key information:\n  Expiration date                : 2026-10-03\n  Key status                     : Expired\n  \
    Application name               : Kaspersky Endpoint Security for Linux\n  Active key                     : 0A10-000001-0CC00777\n";
const EXPORT: &str = include_str!("../../examples/endpoint-windows-active/export.reg");

fn lines(run: &Keymend) -> Vec<serde_json::Value> {
    let outcome = run.run();
    outcome
        .stdout
        .lines()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}")))
        .collect()
}

fn hosts(run: &Keymend) -> Vec<(Option<String>, String)> {
    let text = |value: &serde_json::Value| value.as_str().map(str::to_owned);
    lines(run).iter().map(|line| (text(&line["host"]), text(&line["verdict"]).unwrap_or_default())).collect()
}

fn problem(host: &str) -> (Option<String>, String) {
    (Some(host.to_owned()), "problem".to_owned())
}

fn fleet(source: &str) -> Keymend {
    keymend(&format!("fleet {source} --now {NOW}"))
}

/// What the vendor's script keeps of a computer.
fn support(run: Keymend, folder: &str, host: &str) -> Keymend {
    run.file(&format!("{folder}/environment/hostname.txt"), format!("{host}\n"))
        .file(&format!("{folder}/environment/date.txt"), "Thu Nov 26 09:05:01 UTC 2026\n")
        .file(&format!("{folder}/environment/uname.txt"), "Linux 6.1\n")
        .file(&format!("{folder}/kaspersky/KESL/appinfo.txt"), EXPIRED)
        .file(&format!("{folder}/kaspersky/KESL/license.txt"), QUERY)
}

#[test]
fn all_files_of_one_computer_are_one_line_wherever_its_support_archive_lies() {
    for below in ["collect", "support-2026-11-26/collect", "{}-collect", "unpacked/collect"] {
        let mut run = fleet("in");
        for host in ["srv1", "srv2"] {
            run = run
                .file(&format!("in/{host}/app-info.txt"), EXPIRED)
                .file(&format!("in/{host}/kesl-control-L-query.txt"), QUERY);
            run = support(run, &format!("in/{host}/{}", below.replace("{}", host)), host);
        }
        let found = lines(&run);
        assert_eq!(hosts(&run), [problem("srv1"), problem("srv2")], "{below}");
        for line in &found {
            assert!(line["error"].is_null() && line["key"] == "****-******-***00777", "{below}: {line}");
        }
    }
    // The computer's own folder, and only the archive.
    let beside = support(fleet("in").file("in/app-info.txt", EXPIRED), "in/srv1-collect", "srv1");
    assert_eq!(hosts(&beside), [problem("srv1")]);
    assert_eq!(hosts(&support(fleet("in"), "in", "srv1")), [problem("srv1")]);
    // What lies in folders that say only what they hold.
    let parts = fleet("in").file("in/pc1/out/app-info.txt", EXPIRED).file("in/pc1/registry/query.txt", QUERY);
    assert_eq!(hosts(&parts), [problem("pc1")]);
    assert_eq!(hosts(&fleet("in").file("in/out1.txt", EXPIRED).file("in/out2.txt", QUERY)).len(), 1);
}

#[test]
fn a_note_beside_a_computers_files_is_named_and_changes_no_verdict() {
    let run = fleet("in").file("in/ws1/kaspersky.reg", EXPORT).file("in/ws1/notes.txt", "ring Anna\n");
    let found = lines(&run);
    assert_eq!(hosts(&run), [(Some("ws1".to_owned()), "nothing-wrong".to_owned())]);
    assert!(found[0]["error"].as_str().unwrap_or_default().contains("notes.txt"), "{found:?}");
}

#[test]
fn files_of_two_computers_stay_two_lines() {
    let two = fleet("in").file("in/berlin/pc1.txt", EXPIRED).file("in/berlin/pc2.txt", QUERY);
    assert_eq!(hosts(&two), [problem("pc1"), problem("pc2")]);
    let archives = support(support(fleet("in"), "in/srv1-collect", "srv1"), "in/srv2-collect", "srv2");
    assert_eq!(hosts(&archives.file("in/app-info.txt", EXPIRED)).len(), 3, "nothing says whose it is");
    let renewed = EXPIRED.replace("2026-10-03", "2027-10-03");
    let other = support(fleet("in").file("in/pc1/app-info.txt", renewed), "in/pc1/collect", "srv1");
    assert_eq!(hosts(&other).len(), 2, "another licence, and no name");
}

#[test]
fn a_name_with_and_without_its_domain_is_one_computer_of_a_folder_unless_it_contradicts() {
    let joined = fleet("in").file("in/web01-info.txt", EXPIRED).file("in/web01.example.org-query.txt", QUERY);
    assert_eq!(hosts(&joined), [problem("web01.example.org")]);
    let told = |host: &str, text: &str| format!("root@{host}:~# kesl-control --app-info\n{text}");
    let joined =
        fleet("in").file("in/a.txt", told("web01", EXPIRED)).file("in/b.txt", told("web01.example.org", QUERY));
    assert_eq!(hosts(&joined), [problem("web01.example.org")]);
    let renewed = EXPIRED.replace("2026-10-03", "2027-10-03");
    for run in [
        fleet("in").file("in/pc2.txt", EXPIRED).file("in/pc2.example.org.txt", &renewed),
        fleet("in").file("in/a.txt", told("pc2", EXPIRED)).file("in/b.txt", told("pc2.example.org", &renewed)),
    ] {
        let found = lines(&run);
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(
            found.iter().any(|line| line["error"].as_str().unwrap_or_default().contains("same computer")),
            "{found:?}"
        );
    }
    let several = fleet("in")
        .file("in/web01-info.txt", EXPIRED)
        .file("in/web01.example.org-query.txt", QUERY)
        .file("in/web01.example.net-query.txt", QUERY);
    assert_eq!(hosts(&several).len(), 3);
}

#[test]
fn joined_files_come_out_alike_on_each_run_and_an_interrupted_one_goes_on() {
    let mut run = keymend("");
    for number in 0..12 {
        let folder = format!("in/srv{number:02}");
        run = run.file(&format!("{folder}/app-info.txt"), EXPIRED);
        run = support(run, &format!("{folder}/collect"), &format!("srv{number:02}"));
    }
    let begin = |jobs: usize| format!("fleet in -o out.jsonl --resume --jobs {jobs} --now {NOW}");
    assert_eq!(run.again(&begin(4)).code, Some(1));
    let out = run.folder().join("out.jsonl");
    let whole = std::fs::read_to_string(&out).unwrap();
    assert_eq!(whole.lines().count(), 12);
    interrupt(&run, 5, 5);
    assert_eq!(run.again(&begin(1)).code, Some(1));
    assert_eq!(std::fs::read_to_string(&out).unwrap(), whole);
}

#[test]
fn xml_with_entities_of_its_own_is_a_line_with_the_reason_and_no_cannot_tell() {
    let inventory = "<REQUEST><CONTENT><HARDWARE><NAME>pc1</NAME></HARDWARE><ANTIVIRUS><NAME>Kaspersky Endpoint Security</NAME>\
        <EXPIRATION>&end;</EXPIRATION></ANTIVIRUS></CONTENT></REQUEST>";
    let event = "<Events><Event xmlns=\"http://schemas.microsoft.com/win/2004/08/events/event\"><System><Provider Name=\"Kaspersky Event Log\"/>\
        <EventID>1</EventID><TimeCreated SystemTime=\"2026-11-23T10:00:00Z\"/><Channel>Kaspersky Event Log</Channel><Computer>pc1</Computer>\
        </System><EventData><Data>&end;</Data></EventData></Event></Events>";
    let table = "<table><row><Host>pc1</Host><Expires>&end;</Expires></row><row><Host>pc2</Host><Expires>2027-01-01</Expires></row></table>";
    for body in [inventory, event, table] {
        for begin in ["<!DOCTYPE r [<!ENTITY end \"2026-10-03\">]>", "<!DOCTYPE r SYSTEM \"http://example.org/r.dtd\">"]
        {
            let text = format!("<?xml version=\"1.0\"?>\n{begin}\n{body}");
            let record = serde_json::json!({ "id": 7, "capture": text }).to_string();
            for run in [fleet("a.xml").file("a.xml", &text), fleet("a.jsonl").file("a.jsonl", record)] {
                let found = lines(&run);
                let told = found.iter().all(|line| {
                    line["verdict"] == "error" && line["error"].as_str().unwrap_or_default().contains("XML entities")
                });
                assert!(told && found.len() == 1, "{text}: {found:?}");
                assert_eq!(run.run().code, Some(2));
            }
        }
    }
}

#[test]
fn flat_records_show_the_warning_that_was_asked_for() {
    let record = |id: usize, end: &str| format!("{{\"id\":{id},\"facts\":{{\"license.expires_at\":\"{end}\"}}}}\n");
    let text: String = (0..6).map(|id| record(id, ["2026-11-30", "2026-12-20", "2027-12-20"][id % 3])).collect();
    let warnings = |options: &str| -> Vec<String> {
        let outcome = fleet(&format!("a.jsonl --ordered {options}")).file("a.jsonl", &text).run();
        outcome.stdout.lines().map(str::to_owned).collect()
    };
    let flat = warnings("--columns --warn-days 30,7");
    for (at, warning) in ["\"critical\"", "\"warning\"", "null"].into_iter().cycle().take(6).enumerate() {
        assert!(flat[at].ends_with(&format!("\"warning\":{warning}}}")), "{}", flat[at]);
    }
    let csv = warnings("--format csv --warn-days 30,7");
    for (at, warning) in [",critical", ",warning", ","].into_iter().cycle().take(6).enumerate() {
        assert!(csv[at + 1].ends_with(warning), "{}", csv[at + 1]);
    }
    assert!(warnings("--columns").iter().all(|line| line.ends_with("\"warning\":null}")));
}

#[test]
fn a_comparison_counts_computers_and_licence_keys_apart() {
    let key = |serial: &str, end: &str| {
        format!("{{\"key\":\"{serial}\",\"facts\":{{\"license.in_console\":true,\"license.expires_at\":\"{end}\"}}}}\n")
    };
    let computer =
        |host: &str, end: &str| format!("{{\"host\":\"{host}\",\"facts\":{{\"license.expires_at\":\"{end}\"}}}}\n");
    let before = key("0A10-000001-0CC00777", "2027-01-01")
        + &key("0A10-000002-0CC00888", "2027-01-01")
        + &computer("pc1", "2027-01-01");
    let after = key("0A10-000001-0CC00777", "2026-11-01")
        + &key("0A10-000002-0CC00888", "2027-01-01")
        + &computer("pc1", "2026-11-01");
    let run = keymend(&format!("compare a.jsonl b.jsonl --format json --now {NOW}"))
        .file("a.jsonl", &before)
        .file("b.jsonl", &after);
    let found = run.run().json();
    assert_eq!(
        (&found["keys_before"], &found["keys_after"], &found["same_keys"]),
        (&2.into(), &2.into(), &1.into()),
        "{found}"
    );
    let subjects: Vec<&str> =
        found["changes"].as_array().unwrap().iter().filter_map(|one| one["subject"].as_str()).collect();
    assert_eq!(subjects, ["machine", "key"]);
    let told = run.again(&format!("compare a.jsonl b.jsonl --now {NOW}")).stdout;
    assert!(told.contains("Expired since: 1") || told.matches(": 1").count() >= 2, "{told}");
    assert!(told.contains("Licence keys – "), "{told}");
}

#[test]
fn a_computer_of_which_several_files_of_a_small_folder_tell_has_one_line() {
    let event = |host: &str, day: &str| {
        let at: chrono::DateTime<chrono::Utc> = format!("{day}T10:00:00Z").parse().unwrap();
        format!(
            "CEF:0|KasperskyLab|SecurityCenter|14.2|GNRL_EV_LICENSE_EXPIRATION|License has expired|4|dhost={host} rt={}\n",
            at.timestamp_millis()
        )
    };
    let archive = |run: Keymend, folder: &str, host: &str, day: &str, end: &str| {
        let info = format!(
            "Name: Kaspersky Endpoint Security 12.2 for Linux\nVersion: 12.2.0.2412\nApplication license information: The key is \
             valid\nKaspersky Endpoint Security license expiration date: {end} 10:00:00\n"
        );
        run.file(&format!("in/{folder}/{host}/collect/kaspersky/KESL/appinfo.txt"), info)
            .file(&format!("in/{folder}/{host}/collect/environment/hostname.txt"), host.to_owned() + "\n")
            .file(&format!("in/{folder}/{host}/collect/environment/date.txt"), format!("{day} 09:00:00 UTC\n"))
    };
    let shipped = r#"{"@timestamp":"2026-11-18T10:00:00Z","host":{"name":"PC7.example.org"},"winlog":{"channel":"Kaspersky Event Log","provider_name":"avp","record_id":7},"message":"Event type: License has expired"}"#;
    let mut run = fleet("in").file("in/shipper/log.ndjson", shipped).file(
        "in/siem/all.cef",
        [
            event("pc7", "2026-11-12"),
            event("web02", "2026-11-10"),
            event("db03", "2026-11-12"),
            event("pc8", "2026-11-12"),
        ]
        .concat(),
    );
    run = archive(run, "autumn", "web02", "Tue Nov  3 2026", "2026-11-10");
    run = archive(run, "now", "web02", "Fri Nov 20 2026", "2027-11-10");
    run = archive(run, "autumn", "db03", "Tue Nov  3 2026", "2026-11-12");
    let found = lines(&run);
    let told = |host: &str| -> Vec<(String, String)> {
        let of = found.iter().filter(|line| {
            line["host"].as_str().is_some_and(|name| name.to_lowercase().split('.').next() == Some(host))
        });
        of.map(|line| {
            (line["verdict"].as_str().unwrap().to_owned(), line["topic"].as_str().unwrap_or_default().to_owned())
        })
        .collect()
    };
    let one = |verdict: &str, topic: &str| vec![(verdict.to_owned(), topic.to_owned())];
    // The name with its domain and in other letters is the same; the newer of an event and a capture counts.
    assert_eq!(told("pc7"), one("problem", "license-expired"), "{found:?}");
    assert_eq!(told("web02"), one("nothing-wrong", "license-active"), "{found:?}");
    assert_eq!(told("db03"), one("problem", "license-expired"), "{found:?}");
    assert_eq!(told("pc8"), one("problem", "license-expired"), "{found:?}");
}
