//! Many machines and keys: what their sources contradict, leave out, or refuse to answer.

use std::io::Write;

use crate::support::{Keymend, NOW, Outcome, keymend};

const EXPIRED: &str = include_str!("../../examples/expired-linux/app-info.txt");

/// The lines of a capture whose licence is in order.
const VALID: &str = "Name: Kaspersky Endpoint Security 12.1 for Linux\nVersion: 12.1.0.1543\nKey status: Valid\nLicense expiration date: 2027-06-01\n";

const KEY: &str = "1A23-000423-45B7C89D";

pub(crate) fn fleet(arguments: &str) -> Keymend {
    keymend(&format!("fleet {arguments} --ordered --now")).arg(NOW)
}

pub(crate) fn lines(outcome: &Outcome) -> Vec<serde_json::Value> {
    let read = |line: &str| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"));
    outcome.stdout.lines().map(read).collect()
}

pub(crate) fn text<'l>(line: &'l serde_json::Value, member: &str) -> &'l str {
    line[member].as_str().unwrap_or_default()
}

/// A key as `EnumKeys` gives it.
fn listed(key: &str, ends: &str) -> String {
    format!(
        r#"[{{"KLLIC_SERIAL":"{key}","KLLIC_PROD_NAME":"Kaspersky Endpoint Security for Business - Select","KLLIC_KEY_TYPE":1,"KLLIC_LIMIT_DATE":{{"type":"datetime","value":"{ends}T00:00:00Z"}}}}]"#
    )
}

#[test]
fn a_key_or_a_host_with_two_ends_in_two_files_is_told_and_counted() {
    let host = |end: &str| format!("{{\"host\":\"till1\",\"facts\":{{\"license.expires_at\":\"{end}\"}}}}\n");
    for (name, one, other, subject) in [
        ("json", listed(KEY, "2027-02-03"), listed(KEY, "2027-05-03"), "key"),
        ("jsonl", host("2027-02-03"), host("2027-05-03"), "machine"),
    ] {
        let run = fleet(&format!("a.{name} b.{name} --format json"))
            .file(&format!("a.{name}"), &one)
            .file(&format!("b.{name}"), &other);
        let summary = run.run().json();
        assert_eq!(summary["different_ends"], 1, "{summary}");
        let told = &summary["ends_differ"][0];
        assert_eq!((text(told, "expires_at"), text(told, "other_expires_at")), ("2027-02-03", "2027-05-03"), "{told}");
        assert_eq!(text(told, "subject"), subject);
        assert!(text(told, "source").contains("a.json") && text(told, "other_source").contains("b.json"), "{told}");
        assert!(!summary.to_string().contains("1A23-000423"), "{summary}");
        let table = run.again(&format!("fleet a.{name} b.{name} --format human --now {NOW}")).stdout;
        assert!(table.contains("Different expiry dates") && table.contains("two different expiry dates: 1"), "{table}");
    }
    // A day apart is what zones make of one end, and another key may end alike.
    for (one, other) in [
        (listed(KEY, "2027-02-03"), listed(KEY, "2027-02-04")),
        (listed(KEY, "2027-02-03"), listed("1A23-000424-45B7C89D", "2027-05-03")),
    ] {
        let summary = fleet("a.json b.json --format json").file("a.json", one).file("b.json", other).run().json();
        assert_eq!(summary["different_ends"], 0, "{summary}");
    }
}

#[test]
fn two_hosts_whose_exports_end_one_key_differently_are_told() {
    let app = |end: &str| format!("{VALID}Active key: {KEY}\n").replace("2027-06-01", end);
    let run = fleet("f --format json")
        .file("f/pc1/app-info.txt", app("2027-06-01"))
        .file("f/pc2/app-info.txt", app("2027-09-01"));
    let summary = run.run().json();
    assert_eq!(
        (&summary["different_ends"], &summary["ends_differ"][0]["subject"]),
        (&1.into(), &"key".into()),
        "{summary}"
    );
}

#[test]
fn lines_that_are_skipped_beside_a_single_device_are_told_and_make_the_exit_code() {
    let whole = "<1>1 2026-11-20T00:00:00Z k KES|12 - E [event@23668 et=\"X\" etdn=\"License expires in 200 days\" hdn=\"till1\"] x\n";
    let one = fleet("a.log").file("a.log", whole).run();
    assert_ne!(one.code, Some(2), "{one:?}");
    for cut in ["$$ nothing of ours $$\n", "CEF:0|Kasp\n", "CEF:0|Acme|Wall|1|2|License expired|9|dhost=x\n"] {
        let outcome = fleet("a.log").file("a.log", format!("{whole}{cut}")).run();
        let found = lines(&outcome);
        assert!(found.iter().any(|line| text(line, "error").contains("The first is line 2")), "{outcome:?}");
        assert_eq!(outcome.code, Some(2), "{outcome:?}");
    }
}

#[test]
fn hosts_come_in_the_order_of_the_input() {
    let hosts = ["zeta", "alpha", "mike", "beta"];
    let ansible: String = hosts.iter().map(|host| format!("{host} | CHANGED | rc=0 >>\n{VALID}")).collect();
    let indented: String = VALID.lines().map(|line| format!("    {line}\n")).collect();
    let salt: String = hosts.iter().map(|host| format!("{host}:\n{indented}")).collect();
    for answers in [ansible, salt] {
        let outcome = fleet("a.txt").file("a.txt", &answers).run();
        let found = lines(&outcome);
        let told: Vec<&str> = found.iter().map(|line| text(line, "host")).collect();
        assert_eq!(told, hosts, "{answers}");
    }
}

#[test]
fn a_host_without_an_answer_has_one_line_with_the_reason_and_no_verdict() {
    let ansible = format!(
        "pc1 | CHANGED | rc=0 >>\n{VALID}\
        pc2 | UNREACHABLE! => {{\n    \"changed\": false,\n    \"msg\": \"Failed to connect to the host via ssh: ssh: connect to host pc2 port 22: Connection timed out\",\n    \"unreachable\": true\n}}\n\
        pc3 | FAILED | rc=127 >>\n/bin/sh: 1: kesl-control: not foundnon-zero return code\n\
        pc4 | FAILED! => {{\n    \"msg\": \"Missing sudo password\"\n}}\n\
        pc5 | FAILED | rc=1 >>\nsudo: a password is required\nnon-zero return code\n\
        pc6 | CHANGED | rc=0 >>\n\n\
        pc7 | FAILED! => {{\n    \"msg\": \"Timeout (12s) waiting for privilege escalation prompt: \"\n}}\n\
        pc8 | UNREACHABLE!: ssh: connect to host pc8 port 22: Connection refused\n"
    );
    let indent = |text: &str| text.lines().map(|line| format!("    {line}\n")).collect::<String>();
    let salt = format!(
        "pc1:\n{}pc2:\n    Minion did not return. [Not connected]\npc3:\n    /bin/sh: 1: kesl-control: not found\npc4:\n    sudo: ann is not in the sudoers file.\n\
        pc5:\n    sudo: a password is required\npc6:\npc7:\n    sudo: a terminal is required to read the password\npc8:\n    Minion did not return. [No response]\n",
        indent(VALID)
    );
    let json = serde_json::json!({
        "pc1": VALID, "pc2": false, "pc3": "/bin/sh: 1: kesl-control: not found",
        "pc4": {"failed": true, "msg": "Missing sudo password"}, "pc5": {"retcode": 1, "ret": "sudo: a password is required"},
        "pc6": "", "pc7": {"failed": true, "rc": 1, "msg": "non-zero return code", "stderr": "sudo: a terminal is required"}, "pc8": "Minion did not return. [No response]",
    });
    let without_first = |text: &str, from: &str| text[text.find(from).unwrap()..].to_owned();
    for (answers, whole) in [
        (ansible.clone(), true),
        (salt.clone(), true),
        (json.to_string(), true),
        (without_first(&ansible, "pc2"), false),
        (without_first(&salt, "pc2"), false),
    ] {
        let outcome = fleet("a.txt").file("a.txt", &answers).run();
        let found = lines(&outcome);
        assert_eq!(found.len(), if whole { 8 } else { 7 }, "{answers}\n{outcome:?}");
        for line in found.iter().filter(|line| text(line, "host") != "pc1") {
            assert_eq!(text(line, "verdict"), "error", "{line}");
            let said = text(line, "error");
            let reason = match text(line, "host") {
                "pc6" => "the command printed nothing",
                "pc3" => "The command was not found",
                "pc4" | "pc5" | "pc7" => "It refused the command",
                _ => "answer",
            };
            assert!(said.contains(reason), "{reason}: {line}");
        }
        assert_eq!(outcome.code, Some(2), "{outcome:?}");
    }
}

#[test]
fn a_name_that_is_cut_says_so_and_two_long_names_are_two() {
    let long = |end: &str| format!("{}{end}", "k".repeat(300));
    let record = |host: &str| format!("{{\"host\":\"{host}\",\"facts\":{{\"license.status\":\"active\"}}}}\n");
    let ansible = |host: &str| format!("{host} | CHANGED | rc=0 >>\n{VALID}");
    let event = |host: &str| {
        format!(
            "<1>1 2026-11-20T00:00:00Z k KES|12 - E [event@23668 et=\"GNRL_EV_LICENSE_EXPIRATION\" etdn=\"License has expired\" hdn=\"{host}\"] x\n"
        )
    };
    for (name, answers) in [
        ("a.jsonl", record(&long("a")) + &record(&long("b"))),
        ("a.txt", ansible(&long("a")) + &ansible(&long("b"))),
        ("a.log", event(&long("a")) + &event(&long("b"))),
    ] {
        let outcome = fleet(name).file(name, &answers).run();
        let found = lines(&outcome);
        assert_eq!(found.len(), 2, "{name}: {outcome:?}");
        assert_ne!(text(&found[0], "host"), text(&found[1], "host"), "{name}");
        for line in &found {
            assert_eq!(text(line, "host").chars().count(), 255, "{name}: {line}");
            assert!(text(line, "error").contains("shown shortened"), "{name}: {line}");
        }
    }
}

#[test]
fn a_list_of_devices_and_keys_without_a_count_is_a_list_and_so_is_one_in_a_machines_folder() {
    let rows = r#"[{"Device":"pc1","License key":"1A23-000423-45B7C89D","Expires":"2027-05-01"},
        {"Device":"pc2","License key":"1A23-000424-45B7C89E","Expires":"2026-01-01"}]"#;
    for name in ["list.json", "f/list.json"] {
        let source = name.split('/').next().unwrap();
        let found = lines(&fleet(source).file(name, rows).run());
        let told: Vec<_> = found.iter().map(|line| (text(line, "host"), text(line, "verdict"))).collect();
        assert_eq!(told, [("pc1", "nothing-wrong"), ("pc2", "problem")], "{name}: {found:?}");
    }
    let objects = "{\"version\":\"12.6\",\"host\":\"till1\",\"expires_at\":\"2027-06-01\"}\n{\"version\":\"12.6\",\"host\":\"till2\",\"expires_at\":\"2026-02-01\"}\n";
    let run = fleet("f").file("f/pc7/app-info.txt", EXPIRED).file("f/pc7/others.json", objects);
    let found = lines(&run.run());
    let mut hosts: Vec<&str> = found.iter().map(|line| text(line, "host")).collect();
    hosts.sort_unstable();
    assert_eq!(hosts, ["pc7", "till1", "till2"], "{found:?}");
}

#[test]
fn values_beyond_those_that_are_counted_are_told_by_the_summary() {
    let of = |count: usize| -> String {
        (0..count)
            .map(|at| {
                format!("{{\"host\":\"pc{at}\",\"group\":\"g{at}\",\"facts\":{{\"license.status\":\"active\"}}}}\n")
            })
            .collect()
    };
    let run = fleet("a.jsonl --format human").file("a.jsonl", of(2_100));
    assert!(run.run().stdout.contains("beyond 2000"), "{:?}", run.run());
    let few = fleet("a.jsonl --format human").file("a.jsonl", of(1_900)).run();
    assert!(!few.stdout.contains("beyond 2000"), "{few:?}");
}

#[test]
fn two_runs_over_a_fleet_of_one_are_compared_by_host() {
    let record =
        |host: &str, status: &str| format!("{{\"host\":\"{host}\",\"facts\":{{\"license.status\":\"{status}\"}}}}\n");
    let run = fleet("a.jsonl -o before.jsonl")
        .file("a.jsonl", record("till1", "active"))
        .file("b.jsonl", record("till2", "expired"));
    assert_eq!(run.run().code, Some(0));
    run.again(&format!("fleet b.jsonl -o after.jsonl --now {NOW}"));
    let compared = run.again("compare before.jsonl after.jsonl --format json");
    assert_eq!(compared.code, Some(1), "{compared:?}");
    let found = compared.json();
    let told: Vec<_> =
        found["changes"].as_array().unwrap().iter().map(|one| (text(one, "name"), text(one, "change"))).collect();
    assert_eq!(told, [("till2", "new"), ("till1", "gone")], "{found}");
}

#[test]
fn files_of_an_archive_that_nobody_can_read_are_counted() {
    let archive = |names: &dyn Fn(usize) -> String, first: Option<(&str, &str)>| {
        let mut archive = tar::Builder::new(flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast()));
        let mut add = |name: &str, bytes: &[u8]| {
            let mut header = tar::Header::new_gnu();
            header.set_size(bytes.len() as u64);
            header.set_mode(0o644);
            header.set_cksum();
            archive.append_data(&mut header, name, bytes).unwrap();
        };
        first.into_iter().for_each(|(name, text)| add(name, text.as_bytes()));
        (0..3_000).for_each(|at| add(&names(at), b"\x00\x01\x02junk"));
        archive.into_inner().unwrap().finish().unwrap()
    };
    let app = format!("{VALID}Computer: pc1\n");
    for (names, most) in [
        (&(|at: usize| format!("all/junk/{at}.bin")) as &dyn Fn(usize) -> String, 4),
        (&|at: usize| format!("{at}.bin"), 25),
    ] {
        let bytes = archive(names, Some(("all/pc1/app-info.txt", &app)));
        let outcome = fleet("many.tar.gz").file("many.tar.gz", &bytes).run();
        let found = lines(&outcome);
        assert!(found.len() <= most, "{} lines", found.len());
        assert!(found.iter().any(|line| text(line, "verdict") == "nothing-wrong"), "{outcome:?}");
        let counted: usize = found
            .iter()
            .filter_map(|line| text(line, "error").split("(files: ").nth(1)?.split(')').next()?.parse::<usize>().ok())
            .sum();
        assert!(counted >= 2_900, "{counted}: {outcome:?}");
        assert_eq!(outcome.code, Some(2));
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn events_of_a_table_beyond_its_bound_are_told() {
    let row = "Error,11/20/2026 6:30:00 AM,Kaspersky Endpoint Security,301,None,\"Event type: Scan finished\"\n";
    let mut table = Vec::new();
    table.write_all(b"Level,Date and Time,Source,Event ID,Task Category\n").unwrap();
    (0..200_010).for_each(|_| table.extend_from_slice(row.as_bytes()));
    let outcome = fleet("e.csv").file("e.csv", &table).run();
    assert!(outcome.stdout.contains("Only the first 200000 events"), "{outcome:?}");
    assert_eq!(outcome.code, Some(2), "{outcome:?}");
}

#[test]
fn an_error_of_the_service_of_activation_is_heard_with_its_subcode_wherever_it_stands() {
    let topic = "code-unknown-to-server";
    let explained = keymend("explain --format json").arg("error 2351 (subcode 34)").run().json();
    assert_eq!(explained["topics"][0]["topic"], topic, "{explained}");
    let said = "Activation failed: KLOLA error 2351, subcode 34";
    let syslog = format!(
        "<1>1 2026-11-20T00:00:00Z k KES|12 - E [event@23668 et=\"KLSRV_TASK_STATE\" etdn=\"Task failed\" hdn=\"pc1\"] {said}\n"
    );
    let cef = format!("CEF:0|KasperskyLab|SecurityCenter|15|KLSRV_TASK_STATE|Task failed|4|dhost=pc1 msg={said}\n");
    let leef = format!("LEEF:1.0|KasperskyLab|SecurityCenter|15|KLSRV_TASK_STATE|identHostName=pc1\tmsg={said}\n");
    let mail = format!(
        "Event \"Task failed\" happened on device \"pc1\" in the domain \"E\" on Friday, November 20, 2026 6:30:00 AM (GMT+00:00)\n{said}\n"
    );
    let log = "2026-11-20 10:00:00 add key: error code=2351 subcode=34\n2026-11-20 10:00:01 done\n".to_owned();
    for (name, input) in [("a.log", syslog), ("b.log", cef), ("c.log", leef), ("d.txt", mail), ("e.log", log)] {
        let outcome = fleet(name).file(name, &input).run();
        let found = lines(&outcome);
        assert_eq!((found.len(), text(&found[0], "topic")), (1, topic), "{name}: {outcome:?}");
    }
    let unknown = keymend("explain").arg("KLOLA error 2351, subcode 77").run();
    assert!(unknown.stdout.contains("klola:2351-77"), "{unknown:?}");
}

#[test]
fn a_key_that_security_center_speaks_of_has_a_line_with_its_masked_number() {
    let line = |class: &str, text: &str, more: &str| {
        format!(
            "<1>1 2026-11-20T00:00:00Z k KSC|15 - E [event@23668 et=\"{class}\" etdn=\"{text}\" hdn=\"KSC1\"] {more} License key: {KEY}\n"
        )
    };
    for (input, topic) in [
        (line("KLSRV_EV_LICENSE_CHECK_MORE_110", "License limit exceeded", ""), "business-license-over-limit"),
        (line("KLSRV_EV_LICENSE_SRV_EXPIRE_SOON", "License expires soon", ""), "license-ends-soon"),
        (line("GNRL_EV_LICENSE_EXPIRATION", "License has expired", ""), "license-expired"),
    ] {
        let outcome = fleet("a.log").file("a.log", input.clone() + &input.replace("KSC1", "KSC2")).run();
        let found = lines(&outcome);
        let key = found.iter().find(|line| text(line, "subject") == "key").unwrap_or_else(|| panic!("{outcome:?}"));
        assert_eq!(
            (text(key, "topic"), text(key, "verdict"), text(key, "owner")),
            (topic, "problem", "admin"),
            "{key}"
        );
        assert_eq!((text(key, "key"), &key["host"]), ("****-******-***7C89D", &serde_json::Value::Null), "{key}");
        assert!(!outcome.stdout.contains("1A23-000423"), "{outcome:?}");
    }
}

#[test]
fn a_reserve_that_has_expired_makes_no_end_harmless() {
    let record = |reserve: &str| {
        format!(
            "{{\"host\":\"a\",\"facts\":{{\"license.status\":\"active\",\"license.expires_at\":\"2026-11-25\",\"reserve.present\":true{reserve}}}}}\n"
        )
    };
    for (reserve, verdict) in [
        ("", "nothing-wrong"),
        (",\"reserve.expires_at\":\"2027-11-25\"", "nothing-wrong"),
        (",\"reserve.expires_at\":\"2026-01-01\"", "problem"),
    ] {
        let found = lines(&fleet("-").stdin(record(reserve)).run());
        assert_eq!(text(&found[0], "verdict"), verdict, "{reserve}: {found:?}");
    }
}

/// A walk, and items of Zabbix, with how many computers have expired and how many soon do.
fn by_snmp(expired: u32, expiring: u32) -> [(&'static str, String); 2] {
    let of = |number: u32, count: u32| format!(".1.3.6.1.4.1.23668.1093.1.1.{number}.0 = Counter32: {count}\n");
    let item = |number: u32, count: u32| serde_json::json!({"snmp_oid": format!(".1.3.6.1.4.1.23668.1093.1.1.{number}.0"), "lastvalue": count.to_string(), "hosts": [{"host": "ksc1"}]});
    let items = serde_json::json!({"result": [item(9, expiring), item(10, expired)]});
    [("walk.txt", of(9, expiring) + &of(10, expired)), ("zabbix.json", items.to_string())]
}

#[test]
fn counts_that_two_sources_tell_differently_are_told_with_both() {
    let [walk, zabbix] = [by_snmp(4, 30)[0].clone(), by_snmp(0, 2)[1].clone()];
    let list = |used: u32| {
        serde_json::json!([{"KLLIC_SERIAL": KEY, "KLLIC_LIC_COUNT": 100, "KLLIC_NHOSTS_ASCURRENT": used}]).to_string()
    };
    let table = |used: u32| format!("License key,Expires,Limit,Used\n{KEY},2027-02-01,100,{used}\n");
    for (files, differs, counted) in [
        (vec![walk.clone(), zabbix.clone()], 2, "expired"),
        (vec![("a.txt", walk.1.clone()), ("b.txt", by_snmp(5, 30)[0].1.clone())], 1, "expired"),
        (vec![walk.clone(), by_snmp(4, 30)[1].clone()], 0, ""),
        (vec![("a.json", list(90)), ("b.json", list(120))], 1, "used"),
        (vec![("a.json", list(90)), ("b.csv", table(91))], 1, "used"),
        (vec![("a.json", list(90)), ("b.csv", table(90))], 0, ""),
    ] {
        let names: Vec<&str> = files.iter().map(|(name, _)| *name).collect();
        let run = files
            .iter()
            .fold(fleet(&format!("{} --format json", names.join(" "))), |run, (name, text)| run.file(name, text));
        let summary = run.run().json();
        assert_eq!(summary["different_counts"], differs, "{names:?}: {summary}");
        let Some(first) = summary["counts_differ"].get(0) else { continue };
        assert_eq!(text(first, "counted"), counted, "{summary}");
        assert_ne!(first["count"], first["other_count"], "{summary}");
        assert!(text(first, "source").contains(names[0]) && text(first, "other_source").contains(names[1]), "{first}");
        let table = run.again(&format!("fleet {} --format human --now {NOW}", names.join(" "))).stdout;
        assert!(table.contains("Different counts") && table.contains(names[1]), "{table}");
    }
    // Within one input nothing is taken in silence, either.
    let twice = format!("{}{}", walk.1, by_snmp(5, 30)[0].1);
    let both = serde_json::json!([
        list(90).parse::<serde_json::Value>().unwrap(),
        list(120).parse::<serde_json::Value>().unwrap()
    ]);
    for (name, input, said) in [("w.txt", twice, "two values"), ("k.json", both.to_string(), "contradicts itself")] {
        let outcome = fleet(name).file(name, input).run();
        assert!(lines(&outcome).iter().any(|line| text(line, "error").contains(said)), "{outcome:?}");
    }
}

#[test]
fn an_error_code_without_its_family_is_taken_where_only_one_has_it() {
    let record = |code: &str| format!("{{\"host\":\"a\",\"facts\":{{\"attempt.error_code\":{code}}}}}\n");
    let topic = |code: &str| {
        let found = lines(&fleet("-").stdin(record(code)).run());
        (text(&found[0], "topic").to_owned(), text(&found[0], "error").to_owned())
    };
    for (bare, whole) in [
        ("68", "kesl:68"),
        ("2351-34", "klola:2351-34"),
        ("KLOLA error 2351, subcode 34", "klola:2351-34"),
        ("GNRL_EV_LICENSE_EXPIRATION", "ksc:GNRL_EV_LICENSE_EXPIRATION"),
        ("0x80010102", "hresult:80010102"),
        ("KESL:68", "kesl:68"),
    ] {
        let (found, error) = topic(&format!("\"{bare}\""));
        assert_eq!((found, error.as_str()), (topic(&format!("\"{whole}\"")).0, ""), "{bare}");
    }
    // A number is one, too.
    assert_eq!(topic("68"), topic("\"kesl:68\""));
    for (code, said) in [
        ("-301", "`kavshell:-301`"),
        ("2", "several products"),
        ("nonsense", "knows no error code `nonsense`"),
        ("abc:68", "knows no error code `abc:68`"),
    ] {
        let found = lines(&fleet("-").stdin(record(&format!("\"{code}\""))).run());
        assert_eq!(text(&found[0], "verdict"), "error", "{code}: {found:?}");
        assert!(text(&found[0], "error").contains(said), "{code}: {found:?}");
    }
}

#[test]
fn line_ends_that_stand_as_letters_are_line_ends() {
    let app = VALID.replace("Valid", "Expired").replace('\n', "\\r\\n");
    let salt = serde_json::json!({"s1": app, "s2": VALID.replace('\n', "\\n")}).to_string();
    for (name, input) in [
        ("a.txt", app.clone()),
        ("b.txt", app.replace("\\r", "")),
        ("c.txt", format!("s1 | CHANGED | rc=0 | (stdout) {app}\n")),
        ("d.json", salt),
        ("e.jsonl", format!("{}\n", serde_json::json!({"host": "s1", "capture": app}))),
    ] {
        let found = lines(&fleet(name).file(name, &input).run());
        let told = (text(&found[0], "topic"), text(&found[0], "expires_at"), text(&found[0], "version"));
        assert_eq!(told, ("license-expired", "2027-06-01", "12.1.0.1543"), "{name}: {found:?}");
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn many_computers_of_one_syslog_have_a_line_each_and_a_bound_is_told() {
    let line = |at: usize| {
        format!(
            "<1>1 2026-11-20T00:00:00Z k KES|12.6.0.438 - E [event@23668 et=\"GNRL_EV_LICENSE_EXPIRATION\" etdn=\"License has expired\" hdn=\"pc{at}.example.org\" hip=\"192.0.2.7\" gn=\"Group {}\"] Event type: License has expired\n",
            at % 7
        )
    };
    // More than a worker gives at a time.
    let count = if crate::support::tier::is_heavy() { 20_100 } else { 1_700 };
    let run = fleet("a.log -o out.jsonl").file("a.log", (0..count).map(line).collect::<String>());
    let outcome = run.run();
    let written = std::fs::read_to_string(run.folder().join("out.jsonl")).unwrap();
    assert_eq!(written.lines().filter(|line| line.contains("\"license-expired\"")).count(), count.min(20_000));
    assert_eq!(written.contains("Only the first 20000 computers"), count > 20_000, "{outcome:?}");
}
