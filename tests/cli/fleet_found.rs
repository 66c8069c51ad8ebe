//! What a search found in the files of many computers, and what stands beside the output of one.

use crate::support::{Keymend, NOW, keymend};

fn lines(run: &Keymend) -> Vec<serde_json::Value> {
    let outcome = run.run();
    let read = |line: &str| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"));
    outcome.stdout.lines().map(read).collect()
}

fn fleet(source: &str) -> Keymend {
    keymend(&format!("fleet {source} --now {NOW}"))
}

/// Host and verdict of each record.
fn told(run: &Keymend) -> String {
    let text = |value: &serde_json::Value| value.as_str().unwrap_or("?").to_owned();
    let told = |line: &serde_json::Value| format!("{} {}", text(&line["host"]), text(&line["verdict"]));
    lines(run).iter().map(told).collect::<Vec<_>>().join(", ")
}

#[test]
fn each_computer_of_which_a_search_found_lines_is_judged() {
    for (open, close) in [
        ("./", "/appinfo.txt:"),
        ("caps/", "/kesl/out.txt:12:"),
        ("C:\\caps\\", "\\info.txt:3:"),
        ("", ":/tmp/info.txt:"),
    ] {
        let text = format!(
            "{open}pc1{close}Kaspersky Endpoint Security license expiration date:   2027-06-01 10:00:00\n\
             {open}pc2{close}License expiration date:     2026-10-01\n\
             {open}pc3{close}License expiration date:     2027-06-01\n\
             {open}pc3{close}License expiration date for MDR usage:  2026-10-01\n\
             {open}pc4{close}Kaspersky Endpoint Security license expiration date:\n\
             {open}pc5{close}Дата окончания срока действия лицензии: 2026-05-01 10:00:00\n\
             grep: ./pc6/appinfo.txt: Permission denied\nBinary file ./pc7/core matches\n"
        );
        let expected =
            "pc1 nothing-wrong, pc2 problem, pc3 nothing-wrong, pc4 error, pc5 problem, pc6 error, pc7 error";
        assert_eq!(told(&fleet("found.txt").file("found.txt", &text)), expected, "{text}");
        assert_eq!(told(&fleet("-").stdin(&text)), expected, "{text}");
    }
}

#[test]
fn a_line_with_the_end_of_the_licence_is_read_alone_and_one_of_another_program_is_not() {
    for (line, topic) in [
        ("Kaspersky Endpoint Security license expiration date:  2026-10-01 10:00:00", true),
        ("License expiration date: 2026-10-01", true),
        ("Дата окончания срока действия лицензии: 2026-10-01 10:00:00", true),
        ("Certificate expiration date: 2026-10-01", false),
        ("Acme Office license expiration date: 2026-10-01", false),
        ("License: GPL", false),
        ("License expiration date: 2026-10-01\nServer: printer", false),
    ] {
        let run = keymend(&format!("diagnose a.txt --format json --now {NOW}")).file("a.txt", line).run();
        assert_eq!(run.stdout.contains("\"license.expires_at\""), topic, "{line}: {}", run.stdout);
    }
}

#[test]
fn what_is_not_read_says_so_and_names_a_command_that_takes_it() {
    let run = fleet("a.txt").file("a.txt", "one thing\nand another\n").run();
    assert!(run.stderr.contains("Nothing could be read"), "{}", run.stderr);
    assert!(run.stdout.contains("keymend diagnose a.txt --as log"), "{}", run.stdout);
    assert!(!run.stdout.contains("--message-file"), "{}", run.stdout);
}

#[test]
fn the_name_and_the_clock_beside_an_output_are_those_of_the_computer() {
    const FINE: &str = "Name: Kaspersky Endpoint Security 12.2 for Linux\nVersion: 12.2.0.2412\n\
        Application license information: The key is valid\n\
        Kaspersky Endpoint Security license expiration date: 2027-06-01 10:00:00\n\
        Last release date of databases: 2026-11-10 10:00:00\n";
    let run = fleet("in")
        .file("in/old_mail/appinfo.txt", FINE)
        .file("in/old_mail/hostname.txt", "mail3.example.org\n")
        .file("in/old_mail/uname.txt", "Linux mail3 6.1.0-28-amd64 #1 SMP\n")
        .file("in/old_mail/hosts.txt", "127.0.0.1 localhost\n192.0.2.14 mail3\n")
        .file("in/old_mail/date.txt", "Thu Nov 19 09:05:01 UTC 2026\n")
        .file("in/srv3/appinfo.txt", FINE)
        .file("in/srv3/date.txt", "Thu Nov 26 09:05:01 UTC 2020\n");
    let read = lines(&run);
    assert_eq!(told(&run), "mail3.example.org nothing-wrong, srv3 problem");
    assert_eq!((&read[0]["error"], &read[1]["topic"]), (&serde_json::Value::Null, &"system-clock-wrong".into()));
}

#[test]
fn how_a_licence_was_bought_is_no_failure_of_it() {
    let record = |facts: &str| format!("{{\"id\":1,\"host\":\"pc1\",\"facts\":{{{facts}}}}}\n");
    for (facts, verdict) in [
        ("\"purchase.channel\":\"provider\"", "cannot-tell"),
        ("\"purchase.channel\":\"provider\",\"system.platform\":\"linux\"", "cannot-tell"),
        ("\"subscription.provider_managed\":true", "cannot-tell"),
        ("\"purchase.channel\":\"provider\",\"license.status\":\"expired\"", "problem"),
        ("\"purchase.channel\":\"provider\",\"license.status\":\"active\"", "nothing-wrong"),
    ] {
        assert_eq!(told(&fleet("a.jsonl").file("a.jsonl", record(facts))), format!("pc1 {verdict}"), "{facts}");
    }
    let soon = "\"purchase.channel\":\"provider\",\"license.status\":\"active\",\"license.expires_at\":\"2026-12-10\"";
    assert_eq!(lines(&fleet("a.jsonl").file("a.jsonl", record(soon)))[0]["owner"], "provider");
}

#[test]
fn an_old_event_alone_is_no_sure_end_and_has_its_day() {
    let event = |day: &str| {
        format!(
            "{{\"@timestamp\":\"{day}T10:00:00Z\",\"host\":{{\"name\":\"pc1\"}},\"winlog\":{{\"provider_name\":\"Kaspersky Endpoint \
             Security\",\"channel\":\"Kaspersky Event Log\",\"computer_name\":\"pc1\"}},\"message\":\"License has expired\"}}\n"
        )
    };
    assert_eq!(told(&fleet("a.json").file("a.json", event("2026-11-24"))), "pc1 problem");
    let old = fleet("a.json").file("a.json", event("2025-10-24"));
    assert_eq!(told(&old), "pc1 cannot-tell");
    assert!(lines(&old)[0]["reason"].to_string().contains("2025-10-24"), "{:?}", lines(&old));
}

#[test]
fn a_contradiction_names_its_computer() {
    let record = |id: u32, day: &str| {
        format!(
            "{{\"id\":{id},\"host\":\"lap1\",\"facts\":{{\"license.status\":\"active\",\"license.expires_at\":\"{day}\"}}}}\n"
        )
    };
    let run =
        fleet("a.jsonl b.jsonl").file("a.jsonl", record(1, "2027-06-01")).file("b.jsonl", record(2, "2027-09-01"));
    let said = run.run().stderr;
    assert!(said.contains("two different expiry dates: 1 (lap1)."), "{said}");
}
