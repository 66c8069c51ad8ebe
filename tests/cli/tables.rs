//! Tables of licence keys or machines: whatever their columns are called, each row has its line.

use std::io::Write;

use crate::support::{Keymend, NOW, Outcome, keymend};

const REPORT: &str = "\u{feff}Отчёт об использовании ключей\n\n\
    Серийный номер;Программа;Дата окончания;Ограничение;Используется\n\
    3C45-000001-11111111;Kaspersky Endpoint Security;10.11.2026;50;61\n\
    3C45-000002-22222222;\"Kaspersky; Endpoint\";10.11.2027 3:00:00;1 000;40\n";

fn fleet(arguments: &str) -> Keymend {
    keymend(&format!("fleet {arguments} --ordered --now")).arg(NOW)
}

fn lines(outcome: &Outcome) -> Vec<serde_json::Value> {
    let read = |line: &str| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"));
    outcome.stdout.lines().map(read).collect()
}

fn told(outcome: &Outcome) -> Vec<(String, String)> {
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    let name = |line: &serde_json::Value| text(&line[if line["subject"] == "key" { "key" } else { "host" }]);
    lines(outcome).iter().map(|line| (name(line), text(&line["topic"]))).collect()
}

fn pair(host: &str, topic: &str) -> (String, String) {
    (host.to_owned(), topic.to_owned())
}

#[test]
fn a_report_of_keys_is_read_by_the_words_of_its_heading() {
    let outcome = fleet("report.csv").file("report.csv", REPORT).run();
    let expected =
        [pair("****-******-***11111", "business-license-over-limit"), pair("****-******-***22222", "license-active")];
    assert_eq!(told(&outcome), expected, "{outcome:?}");
    let found = lines(&outcome);
    assert_eq!((&found[0]["second"], &found[0]["line"]), (&"license-expired".into(), &4.into()), "{}", found[0]);
    assert_eq!((&found[1]["expires_at"], &found[1]["line"]), (&"2027-11-10".into(), &5.into()));
    assert!(found[1]["key"].as_str().unwrap().ends_with("22222"));
    assert_eq!(outcome.code, Some(1));
    // On standard input, packed, and in UTF-16, too.
    assert_eq!(told(&fleet("-").stdin(REPORT).run()), expected);
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    packed.write_all(REPORT.as_bytes()).unwrap();
    assert_eq!(told(&fleet("report.csv.gz").file("report.csv.gz", packed.finish().unwrap()).run()), expected);
    let wide: Vec<u8> = REPORT.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(told(&fleet("report.csv").file("report.csv", wide).run()), expected);
}

#[test]
fn counts_of_devices_never_hide_the_key_that_is_over_its_limit() {
    for (heading, name) in [
        ("License key,Application,Expiration date,Licensed devices,Devices used", "key"),
        ("Device count,Key,Product,Expires,Maximum number of devices", "turned"),
        ("Lizenzschlüssel,Programm,Gültig bis,Limit,Belegt", "german"),
        ("Ключ,Программа,Действует до,Максимум устройств,Устройств", "russian"),
    ] {
        let row = match name {
            "turned" => "1204,3C45-000001-11111111,Kaspersky Security,2027-05-01,1000",
            _ => "3C45-000001-11111111,Kaspersky Security,2027-05-01,1000,1204",
        };
        for text in [format!("{heading}\n{row}\n"), format!("{heading}\n{row}\n{}\n", row.replace("1204", "9"))] {
            let outcome = fleet("r.csv").file("r.csv", &text).run();
            let expected = pair("****-******-***11111", "business-license-over-limit");
            assert_eq!(told(&outcome)[0], expected, "{heading}: {outcome:?}");
        }
    }
    // Where the words do not tell which is the limit, nothing is judged.
    for (name, text) in [
        ("r.csv", "Key,Expires,Devices,Computers\nK1,2027-05-01,40,51\n"),
        ("r.json", "[{\"Key\":\"K1\",\"Expires\":\"2027-05-01\",\"Devices\":40,\"Computers\":51}]"),
        ("r.json", "[[\"Key\",\"Expires\",\"Devices\",\"Computers\"],[\"K1\",\"2027-05-01\",40,51]]"),
    ] {
        let outcome = fleet(name).file(name, text).run();
        let found = lines(&outcome);
        let error = found[0]["error"].as_str().unwrap_or_default();
        let is_told = error.contains("\"Computers\"") && error.contains("--column limit=");
        assert!(found.len() == 1 && is_told && outcome.code == Some(2), "{text}: {outcome:?}");
        let named = fleet(name).arg("--column").arg("limit=Devices").arg("--column").arg("used=Computers");
        let outcome = named.file(name, text).run();
        assert_eq!(told(&outcome), [pair("K1", "business-license-over-limit")], "{outcome:?}");
    }
}

#[test]
fn json_xml_and_a_spreadsheet_say_the_same() {
    let expected = [pair("PC1", "license-expired"), pair("PC2", "license-active")];
    for (name, text) in [
        (
            "r.json",
            "{\"report\":{\"rows\":[{\"Device\":\"PC1\",\"Expires\":\"2026-11-01\"},{\"Device\":\"PC2\",\"Expires\":\"2027-11-01\"}]}}",
        ),
        ("r.json", "[[\"Expires\",\"Device\"],[\"2026-11-01\",\"PC1\"],[\"2027-11-01\",\"PC2\"]]"),
        (
            "r.xml",
            "<report created=\"x\"><row><Device>PC1</Device><Expires>2026-11-01</Expires></row><row><Device>PC2</Device><Expires>2027-11-01</Expires></row></report>",
        ),
        (
            "r.xml",
            "<Workbook><Row><Cell><Data>Device</Data></Cell><Cell><Data>Expires</Data></Cell></Row><Row><Cell><Data>PC1</Data></Cell><Cell><Data>2026-11-01</Data></Cell></Row>\
            <Row><Cell><Data>PC2</Data></Cell><Cell><Data>2027-11-01</Data></Cell></Row></Workbook>",
        ),
    ] {
        let outcome = fleet(name).file(name, text).run();
        assert_eq!(told(&outcome), expected, "{text}: {outcome:?}");
    }
}

#[test]
fn columns_that_nobody_knows_are_named_and_the_person_says_what_they_hold() {
    let table = "A,B,C,D\nPC1,2026-11-01,active,Berlin\nPC2,2027-11-01,blocked,Köln\n";
    let outcome = fleet("t.csv").file("t.csv", table).run();
    let found = lines(&outcome);
    let error = found[0]["error"].as_str().unwrap();
    assert!(found.len() == 1 && error.contains("\"A\", \"B\", \"C\", \"D\"") && error.contains("--column"), "{error}");
    assert_eq!(outcome.code, Some(2));

    let outcome = fleet("t.csv").arg("--column").arg("host=a").arg("--column").arg("license.expires_at=B");
    let outcome = outcome.arg("--column").arg("group=D").file("t.csv", table).run();
    assert_eq!(told(&outcome), [pair("PC1", "license-expired"), pair("PC2", "license-active")], "{outcome:?}");
    assert_eq!(lines(&outcome)[1]["group"], "Köln");

    for (column, said) in
        [("host=Gerät", "no column \"gerät\""), ("hots=A", "did you mean `host`"), ("host", "key=License key")]
    {
        let outcome = fleet("t.csv").arg("--column").arg(column).file("t.csv", table).run();
        let all = format!("{}{}", outcome.stdout, outcome.stderr).replace("\\\"", "\"");
        assert!(outcome.code == Some(2) && all.to_lowercase().contains(&said.to_lowercase()), "{column}: {outcome:?}");
    }
}

#[test]
fn a_document_whose_columns_nobody_knows_names_them() {
    for (name, text) in [
        ("t.json", "[{\"Alpha\":\"K1\",\"Beta\":\"2027-05-01\"},{\"Alpha\":\"K2\",\"Beta\":\"2027-05-01\"}]"),
        ("t.json", "[[\"Alpha\",\"Beta\"],[\"K1\",\"2027-05-01\"]]"),
        (
            "t.xml",
            "<r><k><Alpha>K1</Alpha><Beta>2027-05-01</Beta></k><k><Alpha>K2</Alpha><Beta>2027-05-01</Beta></k></r>",
        ),
    ] {
        let outcome = fleet(name).file(name, text).run();
        let found = lines(&outcome);
        let error = found[0]["error"].as_str().unwrap_or_default();
        assert!(found.len() == 1 && error.contains("\"Alpha\", \"Beta\"") && error.contains("--column"), "{outcome:?}");
        assert_eq!((&found[0]["verdict"], outcome.code), (&"error".into(), Some(2)));
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_hostile_table_loses_no_row_in_silence() {
    let table = "Device;Expires;Used\n=cmd|'/c calc'!A1;2027-11-01;1\nPC2;2027-11-01;1;too;many\nPC3;\"2027-11-01;1\nPC4;03/04/2027;1\n\n\
        PC5;2027-11-01\nPC6;ABCDE-12345-FGHJK-67890;x\n<!ENTITY a \"b\">;2027-11-01;2\n";
    let run = fleet("t.csv").file("t.csv", table);
    let outcome = run.run();
    let found = lines(&outcome);
    let numbers: Vec<u64> = found.iter().map(|line| line["line"].as_u64().unwrap()).collect();
    assert_eq!(numbers, [2, 3, 4, 5, 7, 8, 9], "one line a row, and none for an empty one: {outcome:?}");
    let verdicts: Vec<&str> = found.iter().map(|line| line["verdict"].as_str().unwrap()).collect();
    assert!(found[2]["error"].as_str().unwrap().contains("quotation mark"), "{}", found[2]);
    assert_eq!(verdicts[1..3], ["error", "error"], "a cell too many, and a quotation mark that stays open");
    assert!(found[3]["error"].as_str().unwrap().contains("03/04/2027"), "what may be two days is told: {}", found[3]);
    assert!(!outcome.stdout.contains("FGHJK") && outcome.code == Some(2));
    // A spreadsheet runs nothing of what comes out.
    let csv = run.again(&format!("fleet t.csv --ordered --format csv --now {NOW}")).stdout;
    assert!(csv.contains("'=cmd") && !csv.contains(",=cmd") && !csv.contains("\n=cmd"), "{csv}");
    // A table that is cut tells so.
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    let long: String =
        (0..20_000).map(|number| format!("PC{number};2027-11-{:02};{}\n", number % 28 + 1, number * 7919)).collect();
    packed.write_all(format!("Device;Expires;Used\n{long}").as_bytes()).unwrap();
    let packed = packed.finish().unwrap();
    let outcome = fleet("t.csv.gz").file("t.csv.gz", &packed[..packed.len() / 2]).run();
    let found = lines(&outcome);
    assert!(
        found.len() > 5_000 && found.last().unwrap()["verdict"] == "error" && outcome.code == Some(2),
        "{}",
        outcome.stderr
    );
}

#[test]
fn events_and_captures_beside_a_table_stay_what_they_are() {
    let run = fleet("all")
        .file("all/report.csv", REPORT)
        .file("all/web01.txt", include_str!("../../examples/expired-linux/app-info.txt"));
    let outcome = run.run();
    assert_eq!(outcome.stdout.lines().count(), 3, "{outcome:?}");
    // A run that goes on is one with the same columns.
    let first = keymend("fleet r.csv -o out.jsonl --now").arg(NOW).file("r.csv", REPORT);
    assert_eq!(first.run().code, Some(1));
    assert_eq!(std::fs::read_to_string(first.folder().join("out.jsonl")).unwrap().lines().count(), 2);
}

#[test]
fn counts_by_snmp_are_counts_and_no_verdict_on_a_machine() {
    let walk = ".1.3.6.1.4.1.23668.1093.1.1.3.0 = Counter32: 250\n.1.3.6.1.4.1.23668.1093.1.1.6.0 = \"\"\n\
        .1.3.6.1.4.1.23668.1093.1.1.7.0 = STRING: \"3C45-000003-33333333\"\n.1.3.6.1.4.1.23668.1093.1.1.8.0 = Counter32: 0\n\
        .1.3.6.1.4.1.23668.1093.1.1.9.0 = Counter32: 30\n.1.3.6.1.4.1.23668.1093.1.1.10.0 = Counter32: 4\n";
    let outcome = fleet("walk.txt").file("walk.txt", walk).run();
    let found = lines(&outcome);
    let of = |name: &str| {
        let is = |line: &&serde_json::Value| [&line["host"], &line["key"]].iter().any(|named| **named == name);
        found.iter().find(is).unwrap_or_else(|| panic!("{outcome:?}"))
    };
    assert_eq!(found.len(), 2);
    let counts = found.iter().find(|line| line["subject"] == "server").unwrap();
    assert!(counts["host"].is_null(), "no computer is called as the product: {outcome:?}");
    assert_eq!(
        (&counts["verdict"], &of("****-******-***33333")["topic"]),
        (&"cannot-tell".into(), &"license-expired".into())
    );
    assert!(counts["error"].as_str().unwrap().contains("4 with an expired licence, 30 with one"), "{outcome:?}");
}

#[test]
fn columns_that_are_not_understood_are_named_alike_in_every_form() {
    let csv = "Schlüssel;Bar;Farbe\n3C45-000001-11111111;x;rot\n3C45-000002-22222222;y;blau\n";
    let json = r#"[{"Schlüssel":"3C45-000001-11111111","Bar":"x","Farbe":"rot"},{"Schlüssel":"3C45-000002-22222222","Bar":"y","Farbe":"blau"}]"#;
    let listed = r#"{"rows":[["3C45-000001-11111111","x","rot"],["3C45-000002-22222222","y","blau"]],"columns":["Schlüssel","Bar","Farbe"]}"#;
    let xml = "<r><e><Schlüssel>3C45-000001-11111111</Schlüssel><Bar>x</Bar><Farbe>rot</Farbe></e><e><Schlüssel>3C45-000002-22222222</Schlüssel><Bar>y</Bar><Farbe>blau</Farbe></e></r>";
    for (name, text) in [("k.csv", csv), ("k.json", json), ("l.json", listed), ("k.xml", xml)] {
        let run = keymend(&format!("fleet {name} --now")).arg(NOW).file(name, text);
        let outcome = run.run();
        let line: serde_json::Value = serde_json::from_str(outcome.stdout.trim()).unwrap();
        let error = line["error"].as_str().unwrap();
        assert!(error.contains("\"Bar\", \"Farbe\"") && !error.contains("Schlüssel"), "{name}: {error}");
        assert!(error.contains("--column expires_at=") && !error.contains("--column key="), "{name}: {error}");
        let named =
            run.again(&format!("fleet {name} --column license.status=Bar --column group=Farbe --ordered --now {NOW}"));
        let groups: Vec<String> = named
            .stdout
            .lines()
            .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap()["group"].to_string())
            .collect();
        assert_eq!(groups, ["\"rot\"", "\"blau\""], "{name}: {named:?}");
    }
}

#[test]
fn a_row_that_names_nothing_is_told_and_one_plain_day_orders_its_column() {
    let csv = "Device,License key,Expires,Used\ntill1,3C45-000001-11111111,04/01/2028,1\n,,14/01/2027,1\ntill3,,14/02/2027,1\n";
    let json = r#"[{"Device":"till1","License key":"3C45-000001-11111111","Expires":"04/01/2028","Used":1},
        {"Device":"","License key":"","Expires":"14/01/2027","Used":1},{"Device":"till3","License key":"","Expires":"14/02/2027","Used":1}]"#;
    for (name, text) in [("list.csv", csv), ("list.json", json)] {
        for outcome in [fleet(name).file(name, text).run(), fleet("-").stdin(text).run()] {
            let found = lines(&outcome);
            let told: Vec<_> = found.iter().map(|line| line["expires_at"].as_str()).collect();
            assert_eq!(told, [Some("2028-01-04"), None, Some("2027-02-14")], "{name}: {outcome:?}");
            let why = found[1]["error"].as_str().unwrap();
            assert!(found[1]["verdict"] == "error" && why.contains("neither a licence key nor a computer"), "{why}");
            assert_eq!(outcome.code, Some(2), "{name}");
        }
    }
}

#[test]
fn a_page_of_the_web_and_a_document_that_breaks_off_are_named_as_such() {
    let page = "<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body><form><input name=\"user\"></form></body></html>\n";
    for name in ["keys.json", "keys.csv", "report.xml"] {
        let outcome = fleet(name).file(name, page).run();
        let found = lines(&outcome);
        assert_eq!((found.len(), &found[0]["verdict"]), (1, &"error".into()), "{outcome:?}");
        assert!(found[0]["error"].as_str().unwrap().contains("is a web page"), "{outcome:?}");
    }
    let cut = "<report><row><Key>3C45-000001-11111111</Key><Expires>2027-11-10</Expires></row><row><Key>3C45";
    let outcome = fleet("cut.xml").file("cut.xml", cut).run();
    assert!(lines(&outcome).iter().any(|line| line["error"].as_str().is_some_and(|why| why.contains("cut off"))));
}

#[test]
fn a_column_that_is_named_and_missing_is_told_with_those_that_there_are() {
    let key = "1A23-000423-45B7C89D";
    let row = |heading: &str| format!("{heading}\n{key},2026-01-01,pc1,301\n");
    let events = "Lizenz,Date and Time,Source,Event ID";
    let list = serde_json::json!([{"Lizenz": key, "Ende": "2026-01-01"}, {"Lizenz": key, "Ende": "2027-01-01"}]);
    let xml =
        format!("<r><a><Lizenz>{key}</Lizenz><Ende>2026-01-01</Ende></a><a><Lizenz>x</Lizenz><Ende>1</Ende></a></r>");
    for (name, table, option, near) in [
        ("r.csv", row("Lizenz,Ende,Rechner,Nummer"), "key=Lizens", true),
        ("r.tsv", row("Lizenz,Ende,Rechner,Nummer").replace(',', "\t"), "key=Lizens", true),
        ("r.csv", row("Lizenz,Ende,Rechner,Nummer"), "key=Seriennummer", false),
        // What would be read as events is a table where one of its columns is named, or none other has them.
        ("e.csv", row(events), "key=Lizens", true),
        ("e.csv", row(events), "key=Anders", false),
        ("l.json", list.to_string(), "key=Lizens", true),
        ("x.xml", xml, "key=Lizens", true),
    ] {
        let outcome = fleet(&format!("{name} --column {option}")).file(name, &table).run();
        let told: Vec<String> = lines(&outcome).iter().map(|line| line["error"].to_string()).collect();
        let missing = format!("has no column \\\"{}\\\"", option.split_once('=').unwrap().1);
        let found = told.iter().find(|error| error.contains(&missing)).unwrap_or_else(|| panic!("{name}: {outcome:?}"));
        assert!(found.contains("\\\"Lizenz\\\""), "{name}: {found}");
        assert_eq!(found.contains("`Lizenz`"), near, "{name} {option}: {found}");
        assert_eq!(outcome.code, Some(2), "{name}: {outcome:?}");
    }
    // Beside the table that is meant, events stay what they are.
    let run = fleet("d --column key=Lizenz --column expires_at=Ende")
        .file("d/report.csv", row("Lizenz,Ende,Rechner,Nummer"))
        .file(
            "d/z/events.csv",
            "Level,Date and Time,Source,Event ID,Task Category\nError,11/20/2026 6:30:00 AM,Kaspersky,301,None,\n",
        );
    let outcome = run.run();
    assert!(!outcome.stdout.contains("has no column"), "{outcome:?}");
}
