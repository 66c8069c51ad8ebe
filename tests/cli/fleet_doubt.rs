//! What a run over a fleet does not understand, or has only in part, is never said to be in order.

use std::io::Write;

use crate::support::{Keymend, NOW, Outcome, keymend};

const ACTIVE: &str = include_str!("../../examples/active-linux/app-info.json");

fn fleet(arguments: &str) -> Keymend {
    keymend(&format!("fleet {arguments} --now")).arg(NOW)
}

fn lines(outcome: &Outcome) -> Vec<serde_json::Value> {
    let read = |line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"));
    outcome.stdout.lines().map(read).collect()
}

/// The verdicts of a table, row by row.
fn table(text: &str) -> Vec<String> {
    let outcome = fleet("t.csv --ordered").file("t.csv", text).run();
    lines(&outcome).iter().map(|line| line["verdict"].as_str().unwrap_or_default().to_owned()).collect()
}

#[test]
fn a_state_in_a_table_counts_and_one_that_is_not_understood_is_no_all_clear() {
    let rows = "pc1;2027-06-01;expired\npc2;2027-06-01;blocked\npc3;2027-06-01;active\npc4;2027-06-01;Revoked?\npc5;2027-06-01;Frozen\n";
    let expected = ["problem", "problem", "nothing-wrong", "problem", "cannot-tell"];
    for heading in ["Host;Expires;Status", "Device;License expires;License state", "Rechner;Ablaufdatum;Lizenzstatus"] {
        assert_eq!(table(&format!("{heading}\n{rows}")), expected, "{heading}");
    }
    for (heading, expired) in [
        ("Gerät;Ablaufdatum;Zustand", "abgelaufen"),
        ("Устройство;Дата окончания;Состояние ключа", "Срок действия истек"),
        ("Appareil;Date d’expiration;État de la licence", "expirée"),
        ("Equipo;Caducidad;Estado", "caducada"),
        ("Dispositivo;Scadenza;Stato", "scaduta"),
        ("Dispositivo;Validade;Estado", "expirada"),
        ("Urządzenie;Data wygaśnięcia;Stan licencji", "wygasła"),
        ("Apparaat;Vervaldatum;Status", "verlopen"),
        ("デバイス;有効期限;ステータス", "期限切れ"),
        ("Cihaz;Bitiş tarihi;Durum", "süresi dolmuş"),
        ("Host;Expires;Expired", "yes"),
    ] {
        assert_eq!(table(&format!("{heading}\npc1;2027-06-01;{expired}\n")), ["problem"], "{heading}");
    }
    // What is said of the device says nothing of its licence.
    let other = "Host;Expires;Connection status;Device type\npc1;2027-06-01;Offline since 3 days;Laptop\n";
    assert_eq!(table(other), ["nothing-wrong"]);
    assert_eq!(table("Host;Expires;Status\npc1;2027-06-01;Online\npc2;2027-06-01;-\n"), ["nothing-wrong"; 2]);
}

#[test]
fn the_end_of_the_licence_is_taken_and_days_are_counted_from_the_side_that_the_heading_says() {
    for text in [
        "Device;Certificate expires;License valid until\npc1;2029-01-01;2026-01-01\n",
        "Device;Password expires;License expires\npc1;2029-01-01;2026-01-01\n",
        "Device;Support expiry;License key;License expiry\npc1;2029-01-01;3C45-000001-11112345;2026-01-01\n",
        "Host;Days since expiry\npc1;12\n",
        "Device;Expired (days)\npc1;12\n",
    ] {
        assert_eq!(table(text), ["problem"], "{text}");
    }
    let unclear = fleet("t.csv").file("t.csv", "Device;Expired on;Expires\npc1;2026-01-01;2028-01-01\n").run();
    assert_eq!(unclear.code, Some(2), "{unclear:?}");
    assert!(unclear.stdout.contains("--column expires_at"), "{unclear:?}");
    let named = fleet("t.csv --column expires_at=Expires")
        .file("t.csv", "Device;Expired on;Expires\npc1;2026-01-01;2028-01-01\n")
        .run();
    assert_eq!(named.code, Some(0), "{named:?}");
    let years = "Host;Expires\npc1;30.11.27\npc2;30.11.25\npc3;30.11.9999\npc4;9999-12-31\n";
    assert_eq!(table(years), ["nothing-wrong", "problem", "error", "error"]);
}

#[test]
fn what_is_not_understood_of_a_record_is_no_all_clear() {
    let end = "\"license.expires_at\":\"2027-06-01\"";
    for facts in [
        format!("\"license.status\":\"invalid\",{end}"),
        format!("\"license.state\":\"expired\",{end}"),
        format!("\"license.status\":{{\"x\":1}},{end}"),
        format!("{end},\"attempt.error_code\":\"nonsense\""),
    ] {
        let text = format!("{{\"id\":1,\"facts\":{{{facts}}}}}\n");
        // The second of a kind is told by the first.
        let outcome = fleet("- --jobs 1").stdin(text.repeat(3)).run();
        assert_eq!(outcome.code, Some(3), "{facts}: {outcome:?}");
        assert!(lines(&outcome).iter().all(|line| line["verdict"] == "cannot-tell" && line["reason"].is_string()));
        // The reader of a facts file passes over an object, and takes any text for an error code.
        if facts.contains('{') || facts.contains("error_code") {
            continue;
        }
        let alone = fleet("f.json").file("f.json", format!("{{\n\"facts\": {{{facts}}}\n}}\n")).run();
        assert_eq!(lines(&alone)[0]["verdict"], "cannot-tell", "{facts}: {alone:?}");
    }
    let expired = "{\"id\":1,\"facts\":{\"license.status\":\"expired\",\"no.such\":1}}\n";
    assert_eq!(fleet("-").stdin(expired).run().code, Some(1), "what is known to be wrong stays so");
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_list_of_more_keys_than_are_held_clears_no_computer() {
    let key = |number: usize| format!("0A10-{number:06}-0CC00777");
    let row = |key: &str| {
        format!(
            "{{\"key\":\"{key}\",\"facts\":{{\"license.in_console\":true,\"license.expires_at\":\"2027-06-01\"}}}}\n"
        )
    };
    let keys: String = (0..10_050).map(|number| row(&key(number))).collect();
    let host = |id: usize, key: &str| {
        format!("{{\"id\":{id},\"host\":\"pc{id}\",\"key\":\"{key}\",\"facts\":{{\"license.status\":\"active\"}}}}\n")
    };
    let hosts = host(1, &key(3)) + &host(2, &key(10_040)) + &host(3, "FFFF-000001-0CC00777");
    let outcome = fleet("hosts.jsonl keys.jsonl --ordered").file("hosts.jsonl", hosts).file("keys.jsonl", keys).run();
    let told: Vec<_> = lines(&outcome).into_iter().take(3).map(|line| line["verdict"].clone()).collect();
    assert_eq!(told, ["nothing-wrong", "cannot-tell", "cannot-tell"], "{}", outcome.stderr);
    assert!(outcome.stdout.contains("more keys than Keymend reads"));
}

#[test]
fn a_capture_that_is_cut_is_no_all_clear_now_nor_in_a_later_summary() {
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::none());
    packed.write_all(ACTIVE.as_bytes()).unwrap();
    let packed = packed.finish().unwrap();
    let run = fleet("a.json.gz -o out.jsonl").file("a.json.gz", &packed[..packed.len() - 4]);
    let outcome = run.run();
    assert_eq!(outcome.code, Some(2), "{outcome:?}");
    let line: serde_json::Value =
        serde_json::from_slice(&std::fs::read(run.folder().join("out.jsonl")).unwrap()).unwrap();
    assert_eq!((&line["verdict"], &line["partly_lost"]), (&"cannot-tell".into(), &true.into()), "{line}");
    let later = run.again(&format!("fleet out.jsonl --format json --now {NOW}"));
    assert_eq!(later.code, Some(2), "{later:?}");
}

#[test]
fn a_summary_of_earlier_runs_says_when_they_were() {
    let records = "{\"id\":1,\"facts\":{\"license.expires_at\":\"2027-06-01\"}}\n";
    let run = keymend("fleet in.jsonl -o old.jsonl --now 2026-10-01T08:00:00Z").file("in.jsonl", records);
    assert_eq!(run.run().code, Some(0));
    assert_eq!(run.again("fleet in.jsonl -o new.jsonl --now 2026-10-20T08:00:00Z").code, Some(0));
    assert_eq!(run.again("fleet in.jsonl --format csv -o old.csv --now 2026-10-20T08:00:00Z").code, Some(0));
    let of = |sources: &str| run.again(&format!("fleet {sources} --format human --language en --now {NOW}")).stdout;
    let both = of("old.jsonl new.jsonl");
    assert!(both.contains("Checked between 1 October 2026") && both.contains("and 20 October 2026"), "{both}");
    assert!(of("old.jsonl").contains("Checked on 1 October 2026"));
    assert!(!of("old.csv").contains("Checked"), "columns do not tell it");
    let summary = run.again(&format!("fleet old.jsonl new.jsonl --format json --now {NOW}")).json();
    assert_eq!(summary["checked_from"], "2026-10-01T08:00:00Z");
    assert_eq!(summary["checked_to"], "2026-10-20T08:00:00Z");
}

#[test]
fn two_answers_about_one_key_or_one_computer_are_told_however_they_come() {
    let walk = |days: u32| {
        format!(
            ".1.3.6.1.4.1.23668.1093.1.1.6.0 = STRING: \"3C45-000001-11112345\"\n.1.3.6.1.4.1.23668.1093.1.1.8.0 = INTEGER: {days}\n"
        )
    };
    let zabbix = |oid: u32| {
        format!(
            "[{{\"snmp_oid\":\".1.3.6.1.4.1.23668.1093.1.1.{oid}.0\",\"lastvalue\":\"3C45-000001-11112345\",\"hosts\":[{{\"host\":\"ksc1\"}}]}},\
             {{\"snmp_oid\":\".1.3.6.1.4.1.23668.1093.1.1.8.0\",\"lastvalue\":\"400\",\"hosts\":[{{\"host\":\"ksc1\"}}]}}]\n"
        )
    };
    let summary = |days: u32, oid: u32| {
        let run = fleet("walk.txt zab.json --format json").file("walk.txt", walk(days)).file("zab.json", zabbix(oid));
        run.run().json()
    };
    let differ = summary(5, 6);
    assert_eq!(differ["counts_differ"][0]["counted"], "days-left", "{differ}");
    assert_eq!(summary(399, 6)["different_counts"], 0, "a day is what zones make of it");
    assert_eq!(summary(5, 7)["contradictions"], 1, "expired by one, and not by the other");
    let ends = |hosts: [(&str, &str, &str); 3]| {
        let text: String = hosts
            .iter()
            .map(|(host, end, product)| {
                format!(
                    "{{\"host\":\"{host}\",\"facts\":{{\"license.expires_at\":\"{end}\",\"product.name\":\"{product}\"}}}}\n"
                )
            })
            .collect();
        let summary = fleet("- --format json").stdin(text).run().json();
        (summary["different_ends"].clone(), summary["contradictions"].clone())
    };
    let (early, late) = ("2026-01-01", "2027-06-01");
    assert_eq!(
        ends([("pc1", early, "K"), ("pc2", late, "K"), ("PC1", late, "K")]),
        (1.into(), 1.into()),
        "in one stream"
    );
    let short = ends([("pc1", early, "K"), ("pc1.example.org", late, "K"), ("pc2", late, "K")]);
    assert_eq!(short, (1.into(), 1.into()), "with its domain and without");
    let domains = ends([("pc1.a.example.org", early, "K"), ("pc1.b.example.org", late, "K"), ("10.0.0.1", late, "K")]);
    assert_eq!(domains, (0.into(), 0.into()), "two domains, two computers");
    let addresses = ends([("10.0.0.1", early, "K"), ("10.0.0.2", late, "K"), ("10", late, "K")]);
    assert_eq!(addresses, (0.into(), 0.into()), "an address is no name with a domain");
    assert_eq!(ends([("pc1", early, "K"), ("pc1", late, "L"), ("pc2", late, "K")]).0, 0, "two products of one list");
}
