//! Outputs, exports and archives as technicians, monitoring systems and Security Center hand them over.

use crate::support::{Keymend, NOW, keymend, tier};

const AT: &str = "--now 2026-11-24T10:00:00Z --format json";

/// What a diagnosis says, in one line a machine.
fn said(run: &Keymend) -> Vec<String> {
    let outcome = run.run();
    assert!(matches!(outcome.code, Some(0 | 1)), "{outcome:?}");
    let document = outcome.json();
    let all = document["diagnoses"].as_array().cloned().unwrap_or_else(|| vec![document.clone()]);
    all.iter()
        .map(|one| {
            let text = |value: &serde_json::Value| value.as_str().unwrap_or("-").to_owned();
            let top = &one["findings"][0];
            format!("{} {} {}", text(&one["machine"]), text(&top["topic"]), text(&top["owner"]))
        })
        .collect()
}

fn fact(run: &Keymend, id: &str) -> String {
    let document = run.run().json();
    let facts = document["facts"].as_array().cloned().unwrap_or_default();
    facts.iter().find(|fact| fact["id"] == id).map(|fact| fact["value"].to_string()).unwrap_or_default()
}

#[test]
fn the_product_of_a_monitoring_dump_is_the_one_of_its_own_block_wherever_it_stands() {
    let agent = "<<<check_mk>>>\nVersion: 2.3.0p9\nAgentOS: linux\n<<<df>>>\n/dev/sda1 ext4 1 2 3 4% /\n";
    let product = "<<<kaspersky_av_kesl_updates:sep(58)>>>\nName: Kaspersky Endpoint Security 12.1 for Linux\n\
        Version: 12.1.0.1297\nLicense information: The key is valid\nLicense expiration date: 2027-03-01 10:00:00\n";
    let others = "<<<backup_agent>>>\nName: backup agent\nVersion: 9.9.9\nLicense status: expired\nLicense expiration date: 2020-01-01\n";
    for dump in
        [[agent, product, others].concat(), [others, agent, product].concat(), [product, agent, others].concat()]
    {
        let run = keymend(&format!("dump.txt {AT}")).file("dump.txt", &dump);
        assert_eq!(said(&run), ["- license-active person"], "{dump}");
        assert_eq!(fact(&run, "product.version"), "\"12.1.0.1297\"", "{dump}");
    }
    // Two products in one dump are two answers, and neither hides the other.
    let second = product.replace("12.1 for Linux", "12.2 for Linux").replace("2027", "2025");
    let run = keymend(&format!("dump.txt {AT}")).file("dump.txt", format!("{agent}{product}{second}"));
    assert_eq!(said(&run).len(), 2);
    assert_eq!(run.run().code, Some(1));
}

#[test]
fn a_product_that_only_a_heading_a_service_or_a_package_names_is_known() {
    let licence = "Key status: Valid\nLicense expiration date: 2026-10-01\n";
    for (dump, name, family, version) in [
        (
            format!("=== disks ===\n/dev/sda1 12.1.0.9\n=== Kaspersky Endpoint Security 12.1 for Linux ===\n{licence}"),
            "Kaspersky Endpoint Security 12.1 for Linux",
            "endpoint-linux",
            "",
        ),
        (
            format!(
                "<<<systemd_units>>>\nkess.service loaded active running Kaspersky Embedded Systems Security\n<<<kaspersky>>>\n{licence}"
            ),
            "Kaspersky Embedded Systems Security",
            "embedded-linux",
            "",
        ),
        (
            format!("[packages]\nbash-5.2.15-3.x86_64\nkesl-12.2.0-2412.x86_64\n[kaspersky licence]\n{licence}"),
            "",
            "endpoint-linux",
            "12.2.0.2412",
        ),
        (
            format!("## antivirus\nKaspersky Industrial CyberSecurity for Linux Nodes 1.3.0.1206\n{licence}"),
            "Kaspersky Industrial CyberSecurity for Linux Nodes",
            "industrial-linux",
            "1.3.0.1206",
        ),
    ] {
        let run = keymend(&format!("dump.txt {AT}")).file("dump.txt", &dump);
        assert_eq!(said(&run), ["- license-expired admin"], "{dump}");
        let quoted = |text: &str| if text.is_empty() { String::new() } else { format!("\"{text}\"") };
        assert_eq!(fact(&run, "product.name"), quoted(name), "{dump}");
        assert_eq!(fact(&run, "product.family"), quoted(family), "{dump}");
        assert_eq!(fact(&run, "product.version"), quoted(version), "{dump}");
    }
    // Two that are listed side by side, and none that heads the licence: which it is stays open.
    let both = format!("[packages]\nkesl-12.2.0-2412.x86_64\nkess-3.3.0-87.x86_64\n[kaspersky]\n{licence}");
    let run = keymend(&format!("dump.txt {AT}")).file("dump.txt", &both);
    assert_eq!(fact(&run, "product.family"), "");
    // A key of the registry is called by the version of a home product.
    let key = "HKEY_LOCAL_MACHINE\\SOFTWARE\\WOW6432Node\\KasperskyLab\\AVP21.9";
    let export = format!(
        "Windows Registry Editor Version 5.00\n\n[{key}\\environment]\n\"ProductName\"=\"Kaspersky Plus\"\n\n[{key}\\Data]\n\"LicKeyType\"=dword:00000000\n"
    );
    let run = keymend(&format!("a.reg {AT}")).file("a.reg", export);
    assert_eq!(
        (fact(&run, "product.version"), fact(&run, "product.generation")),
        ("\"21.9\"".into(), "\"21.x\"".into())
    );
}

#[test]
fn a_blocked_key_is_one_in_whatever_words_the_state_says_so() {
    for state in [
        "Blocked",
        "Deny-listed",
        "Key revoked",
        "Gesperrt",
        "Ключ на чёрном списке",
        "Blokced",
        "Cancelled by Kaspersky",
    ] {
        let info = format!(
            "Name: Kaspersky Endpoint Security 12.1 for Linux\nVersion: 12.1.0.1543\nKey status: {state}\nLicense expiration date: 2027-03-12\n"
        );
        let run = keymend(&format!("info.txt {AT}")).file("info.txt", info);
        assert!(said(&run)[0].contains(" code-blocked "), "{state}: {:?}", said(&run));
    }
    let info = "Name: Kaspersky Endpoint Security 12.1 for Linux\nKey status: Not in denylist\nVersion: 12.1.0.1543\n";
    let run = keymend(&format!("info.txt {AT}")).file("info.txt", info);
    assert!(!run.run().stdout.contains("code-blocked"));
}

#[test]
fn a_log_proves_what_the_vendor_prints_word_for_word_and_no_word_of_a_window() {
    let topic = |line: &str| {
        let run = keymend(&format!("a.log --as log {AT}")).file("a.log", format!("2026-11-20 10:00:00 {line}\n"));
        let document = run.run().json();
        let first = document["findings"].as_array().and_then(|all| all.first()).cloned().unwrap_or_default();
        (first["verdict"] == "confirmed").then(|| first["topic"].as_str().unwrap_or_default().to_owned())
    };
    for (line, proves) in [
        ("agent: the added key is in the black list", "code-blocked"),
        ("E_KEY_NOT_MATCH", "code-for-other-product"),
        ("Impossibile applicare il file chiave.", "key-file-damaged"),
        ("добавляемый ключ находится в списке запрещенных ключей", "code-blocked"),
        ("Error: Subscription renewal resulted in an error.", "subscription-status-error"),
        ("Denylist of keys corrupted", "denylist-damaged"),
        ("Error.", ""),
        ("Expired", ""),
        ("Key not found", ""),
        ("Failed to save data", ""),
        ("select subscription from tariffs", ""),
    ] {
        assert_eq!(topic(line).unwrap_or_default(), proves, "{line}");
    }
}

#[test]
fn older_products_for_file_servers_are_business_products_and_their_console_is_read() {
    let info = "Name:                Kaspersky Anti-Virus for Linux File Server\nVersion:             8.0.4.312\n\
        Install date:        2025-02-10 01:04:56\nLicense state:       Installed\nLicense expire date: 2026-03-12\n";
    let run = keymend(&format!("info.txt {AT}")).file("info.txt", info);
    assert_eq!(said(&run), ["- license-expired admin"]);
    assert_eq!(fact(&run, "product.family"), "\"file-server\"");
    let status = " * Starting Kaspersky Lab Framework Supervisor kav4fs-supervisor\nLicense status:\n\
        \tAggregate expiration date:           2027-03-12\n\tDays remaining until expiration:     108\n\tLicense status: Valid\n";
    let run = keymend(&format!("status.txt {AT}")).file("status.txt", status);
    assert_eq!(said(&run), ["- license-active person"]);
    assert!(!run.run().stdout.contains("subscription.auto_renews\", \"text"), "no question about a payment card");
    for (program, error, topic) in [
        (
            "kav4fs/bin/kav4fs-control --query-status",
            "couldn't query the status: black list is corrupted or missing.",
            "denylist-damaged",
        ),
        ("kesl/bin/kesl-control --add-active-key /root/a.key", "Key file is corrupted", "key-file-damaged"),
    ] {
        let console = format!("root@srv:/# /opt/kaspersky/{program}\nError: {error}\n");
        let run = keymend(&format!("console.txt {AT}")).file("console.txt", &console);
        assert!(said(&run)[0].contains(topic), "{console}: {:?}", said(&run));
    }
}

#[test]
fn what_reg_query_prints_is_read_like_the_export() {
    let key = "HKEY_LOCAL_MACHINE\\SOFTWARE\\WOW6432Node\\KasperskyLab\\AVP21.17";
    let query = format!(
        "\r\n{key}\\environment\r\n    ProductName    REG_SZ    Kaspersky Plus\r\n    ProductVersion    REG_SZ    21.17.7.539\r\n\r\n\
         {key}\\Data\r\n    LicKeyType    REG_DWORD    0x0\r\n"
    );
    let run = keymend(&format!("query.txt {AT}")).file("query.txt", query);
    assert_eq!(said(&run), ["- not-activated person"]);
    assert_eq!(fact(&run, "product.version"), "\"21.17.7.539\"");
}

#[test]
fn the_vendors_support_archive_is_one_machine_at_its_own_clock_packed_or_not() {
    let members = [
        ("environment/hostname.txt", "srv12\n"),
        ("environment/date.txt", "Di 16. Jun 12:00:00 CEST 2026\n"),
        (
            "kaspersky/KESL/appinfo.txt",
            "Name: Kaspersky Endpoint Security 12.2 for Linux\nVersion: 12.2.0.2412\n\
            Policy: Applied\nApplication license information: The key is valid\nKaspersky Endpoint Security license expiration date: 2026-06-10 16:25:49\n",
        ),
        (
            "kaspersky/klnagchk64.txt",
            "Network Agent settings:\n        Administration Server address: 'ksc.example.org'\n",
        ),
        ("kaspersky/KESL/events.db", "SQLite format 3\0"),
    ];
    let mut builder = tar::Builder::new(flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast()));
    let mut folder = keymend("folder --format json");
    for (name, text) in members {
        let mut header = tar::Header::new_gnu();
        header.set_size(text.len() as u64);
        header.set_mode(0o644);
        builder.append_data(&mut header, format!("collect/{name}"), text.as_bytes()).unwrap();
        folder = folder.file(&format!("folder/collect/{name}"), text);
    }
    let packed = builder.into_inner().unwrap().finish().unwrap();
    for run in [keymend("srv12-collect.tar.gz --format json").file("srv12-collect.tar.gz", packed), folder] {
        assert_eq!(said(&run), ["srv12 license-expired admin"]);
        let document = run.run().json();
        assert_eq!(document["generated_at"], "2026-06-16T10:00:00Z");
        assert_eq!(fact(&run, "license.managed"), "true");
    }
}

#[test]
fn the_clock_of_a_machine_that_was_behind_is_told_whichever_clock_is_named() {
    let with_date = |date: &str, options: &str| {
        keymend(&format!("folder --format json {options}"))
            .file("folder/collect/environment/hostname.txt", "srv12\n")
            .file("folder/collect/environment/date.txt", date)
            .file(
                "folder/collect/kaspersky/KESL/appinfo.txt",
                "Name: Kaspersky Endpoint Security 12.2 for Linux\nVersion: 12.2.0.2412\nPolicy: Not applied\n\
                Application license information: The key is valid\nKaspersky Endpoint Security license expiration date: 2027-06-10 16:25:49\n\
                Last release date of databases: 2026-06-12 07:00:00\n",
            )
    };
    let named = "--now 2026-06-16T10:00:00Z";
    for options in ["", named] {
        let run = with_date("Di 16. Jun 12:00:00 CEST 2020\n", options);
        assert!(said(&run)[0].starts_with("srv12 system-clock-wrong"), "{options}: {:?}", said(&run));
        // What proves it is the line of the databases.
        let shown = run.run().json()["findings"][0]["because"].to_string();
        assert!(shown.contains("appinfo.txt, line 6"), "{options}: {shown}");
        let whole = run.run().json().to_string();
        assert!(!whole.contains("\"system.clock_behind\",\"value\":false"), "{options}: nothing says that it is right");
    }
    // Hours are a matter of zones.
    for date in ["Di 16. Jun 12:00:00 CEST 2026\n", "Thu Jun 11 20:00:00 UTC 2026\n"] {
        assert!(!said(&with_date(date, named))[0].contains("clock"), "{date}");
    }
}

const SYSLOG: &str = "<10>1 2026-11-20T06:30:00.000Z ksc.example.org KES|12.6.0.0 - GNRL_EV_LICENSE_EXPIRATION \
    [event@23668 et=\"GNRL_EV_LICENSE_EXPIRATION\" etdn=\"License has expired\" hdn=\"NB-417\" hip=\"192.0.2.21\" gn=\"Sales\"] \
    Event type: License has expired\\r\\nApplication: Kaspersky Endpoint Security for Windows\\r\\nUser: ACMECORP\\jdoe7 (Active user)\n";

const MAIL: &str = "Event \"License has expired\" happened on device \"NB-417\" in the domain \"ACMECORP\" on Friday, November 20, 2026 6:30:00 AM (GMT+00:00)\n\
    Event type: License has expired\nApplication: Kaspersky Endpoint Security for Windows (12.6.0)\nLicense key: 1A23-000423-45B7C89D\n";

#[test]
fn events_of_security_center_are_told_device_by_device() {
    let other = SYSLOG.replace("NB-417", "NB-418").replace("11-20T", "11-21T");
    let over = "CEF:0|KasperskyLab|SecurityCenter|14.2|KLSRV_EV_LICENSE_CHECK_MORE_110|License limit has been exceeded|4|dhost=KSC1 dst=192.0.2.1\n";
    let run = keymend(&format!("events.log {AT}")).file("events.log", format!("{SYSLOG}{other}{over}"));
    let expected =
        ["KSC1 business-license-over-limit admin", "NB-417 license-expired admin", "NB-418 license-expired admin"];
    assert_eq!(said(&run), expected);
    let run = keymend(&format!("mail.txt {AT}")).file("mail.txt", MAIL);
    assert_eq!(said(&run), ["NB-417 license-expired admin"]);
}

#[test]
fn what_leaves_of_an_event_names_no_device_and_keeps_its_class() {
    for (name, text) in [("a.log", SYSLOG), ("b.txt", MAIL)] {
        let run = keymend(&format!("redact {name} -o clean")).file(name, text);
        assert_eq!(run.run().code, Some(0));
        let clean = std::fs::read_to_string(run.folder().join("clean").join(name)).unwrap();
        for private in ["NB-417", "ACMECORP", "jdoe7", "192.0.2.21", "000423"] {
            assert!(!clean.contains(private), "{private}: {clean}");
        }
        assert!(clean.contains("License has expired"), "{clean}");
        assert_eq!(clean.contains("GNRL_EV_LICENSE_EXPIRATION"), name == "a.log");
        let again = keymend(&format!("{name} {AT}")).file(name, clean);
        assert!(said(&again)[0].ends_with("license-expired admin"), "{:?}", said(&again));
    }
}

#[test]
fn keys_of_security_center_are_told_key_by_key() {
    let keys = r#"{"pData":{"KLCSP_ITERATOR_ARRAY":[
        {"type":"params","value":{"KLLIC_SERIAL":"3C45-000001-11111111","KLLIC_PROD_NAME":"Kaspersky Endpoint Security for Business - Select",
          "KLLIC_KEY_TYPE":1,"KLLIC_LIMIT_DATE":{"type":"datetime","value":"2026-10-01T00:00:00Z"},"KLLIC_LIC_COUNT":30,"KLLIC_NHOSTS_ASCURRENT":12}},
        {"type":"params","value":{"KLLIC_SERIAL":"3C45-000002-22222222","KLLIC_PROD_NAME":"Kaspersky Security for Mail Server","KLLIC_KEY_TYPE":1,
          "KLLIC_LIMIT_DATE":{"type":"datetime","value":"2027-10-01T00:00:00Z"},"KLLIC_LIC_COUNT":30,"KLLIC_NHOSTS_ASCURRENT":31}}]}}"#;
    let run = keymend(&format!("keys.json {AT}")).file("keys.json", keys);
    let expected = [
        "key 11111 (Kaspersky Endpoint Security for Business - Select) license-expired admin",
        "key 22222 (Kaspersky Security for Mail Server) business-license-over-limit admin",
    ];
    assert_eq!(said(&run), expected);
    let human = keymend("keys.json --now 2026-11-24T10:00:00Z").file("keys.json", keys).run();
    assert!(human.stdout.contains("partner who sold the licence"), "{}", human.stdout);
}

#[test]
fn events_saved_as_a_table_or_a_list_are_read() {
    let table = "Ebene,Datum und Uhrzeit,Quelle,Ereignis-ID,Aufgabenkategorie\r\n\
        Fehler,20.11.2026 06:30:00,avp,301,Keine,\"Event type:     License has expired\r\nApplication\\Name:     Kaspersky Endpoint Security for Windows\r\n\
        User:     ACMECORP\\jdoe7 (Active user)\r\n\"\r\n";
    let list = "TimeCreated  : 11/20/2026 6:30:00 AM\nProviderName : Kaspersky Endpoint Security\nId           : 301\n\
        Message      : Event type:     License has expired\n               Application\\Name:     Kaspersky Endpoint Security for Windows\n";
    for text in [table, list] {
        let run = keymend(&format!("events.csv {AT}")).file("events.csv", text);
        assert!(said(&run)[0].contains("license-expired"), "{text}");
        assert_eq!(fact(&run, "product.family"), "\"endpoint-windows\"");
        assert!(!run.run().stdout.contains("jdoe7"));
    }
}

#[test]
fn a_version_of_small_numbers_stops_no_request_and_stays_in_it() {
    let info = "Name: Kaspersky Embedded Systems Security 3.3 for Linux\nVersion: 3.3.0.87\nKey status: Valid\nLicense expiration date: 2026-01-02\n";
    let run = keymend("ticket new info.txt --no-input --now 2026-11-24T10:00:00Z").file("info.txt", info);
    let outcome = run.run();
    assert_eq!(outcome.code, Some(0), "{outcome:?}");
    assert!(outcome.stdout.contains("Version: 3.3.0.87"), "{}", outcome.stdout);
    let edited = run.again("ticket edit --set name=Ann --no-input");
    assert!(edited.stdout.contains("3.3.0.87"), "{edited:?}");
}

#[test]
fn a_code_with_one_character_too_many_leaves_nothing_but_its_last_group() {
    let run = keymend("ticket new --message-file said.txt --to provider --no-input --now 2026-11-24T10:00:00Z")
        .file("said.txt", "My code ABCDE-12345-FGHJK-67890A is not accepted");
    let outcome = run.run();
    let mut everything = format!("{}{}", outcome.stdout, outcome.stderr);
    let mut folders = vec![run.folder()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if entry.is_dir() {
                folders.push(entry);
            } else if !entry.ends_with("said.txt") {
                everything.push_str(&String::from_utf8_lossy(&std::fs::read(entry).unwrap()));
            }
        }
    }
    assert!(everything.contains("7890A"), "{everything}");
    for part in ["ABCDE", "12345", "FGHJK"] {
        assert!(!everything.contains(part), "{part}");
    }
}

#[test]
fn options_of_every_command_may_stand_before_it() {
    let run = keymend(&format!("--no-input diagnose info.txt {AT}"))
        .file("info.txt", "Name: Kaspersky Endpoint Security 12.1 for Linux\nVersion: 12.1.0.1\nKey status: Valid\nLicense expiration date: 2027-01-02\n");
    let outcome = run.run();
    assert_eq!(outcome.code, Some(0), "{outcome:?}");
    assert_eq!(outcome.json()["could_not_check"], serde_json::json!([]));
}

#[test]
fn the_version_beside_a_product_s_own_block_is_its_whatever_stands_around_it() {
    let own = "Name: Kaspersky Endpoint Security 12.0 for Linux\nVersion: 12.0.0.2412\nLicense status: The key is valid\nLicense expiration date: 2027-03-01\n";
    let bare = "License status: The key is valid\nLicense expiration date: 2027-03-01\n";
    let others = [
        "### zabbix\nzabbix_agentd (daemon) (Zabbix) 5.0.17\nVersion: 5.0.17\n",
        "zabbix agent\nVersion: 5.0.17\n",
        "Kaspersky Network Agent\nVersion: 14.0.0.1234\n",
        "=== agent ===\nProduct: Kaspersky Network Agent\nVersion: 14.0.0.1234\n",
        "## monitoring\nVersion: 3.1\n",
        "<<<check_mk>>>\nVersion: 2.0.0p21\n",
        "Version: 9.9.9\n",
    ];
    let mut at = 0;
    for heading in ["### kesl", "=== kesl ===", "<<<kesl>>>", "[kaspersky]", "*** kesl ***", "## Kaspersky"] {
        for other in others {
            let texts = [
                format!("{other}{heading}\n{own}"),
                format!("{heading}\n{own}{other}"),
                format!("{other}{heading}\n{bare}"),
            ];
            // In the ordinary tier each pair stands in one of the three orders, in turn.
            at += 1;
            for (_, text) in texts.iter().enumerate().filter(|(order, _)| tier::is_heavy() || at % 3 == *order) {
                let outcome =
                    keymend(&format!("diagnose dump.txt --format json --now {NOW}")).file("dump.txt", text).run();
                let document = outcome.json();
                let document = document["diagnoses"].as_array().map_or(&document, |all| &all[0]);
                let facts = document["facts"].as_array().unwrap();
                let version =
                    facts.iter().find(|fact| fact["id"] == "product.version").map(|fact| fact["value"].clone());
                let expected = text.contains("12.0.0.2412").then(|| "12.0.0.2412".into());
                // Without a product's name before it, what stands behind the block is nobody's: it must not be a wrong one.
                assert_eq!(version, expected, "{text}");
            }
        }
    }
}

#[test]
fn the_dump_of_an_agent_keeps_the_name_of_its_host() {
    let block = "<<<kaspersky_av_kesl>>>\nName: Kaspersky Endpoint Security 12.0 for Linux\nLicense status: Expired\n";
    for (file, text, host) in [
        ("agent-dump.txt", format!("<<<check_mk>>>\nVersion: 2.0\nHostname: web07\n{block}"), "web07"),
        ("cache/db03", format!("<<<check_mk>>>\nVersion: 2.0\n{block}"), "db03"),
    ] {
        let outcome = keymend(&format!("diagnose {file} --format json --now {NOW}")).file(file, text).run();
        assert_eq!(outcome.json()["machine"], host, "{outcome:?}");
    }
}

#[test]
fn a_key_that_its_program_calls_blocked_is_a_blocked_one() {
    for state in ["Blocked", "blocked", "Key is in denylist", "The key is blocked", "Заблокирован"] {
        let text =
            format!("Name: Kaspersky Anti-Virus 8.0 for Linux File Server\nVersion: 8.0.4.312\nKey status: {state}\n");
        let outcome = keymend(&format!("diagnose kav.txt --format json --now {NOW}")).file("kav.txt", text).run();
        let top = &outcome.json()["findings"][0];
        assert_eq!((&top["topic"], &top["verdict"]), (&"code-blocked".into(), &"confirmed".into()), "{state}");
        assert_eq!(outcome.code, Some(1), "{state}");
    }
}

#[test]
fn of_two_answers_of_one_host_the_one_with_the_newer_databases_counts_in_any_order() {
    let answer = |end: &str, databases: &str| {
        format!(
            "nas-berlin:\n    Name: Kaspersky Endpoint Security 12.0 for Linux\n    Version: 12.0.0.6672\n    \
             Kaspersky Endpoint Security license expiration date: {end} 09:12:44\n    \
             Last release date of databases: {databases} 06:54:00\n"
        )
    };
    let old = answer("2026-11-05", "2026-11-05");
    let new = answer("2027-05-05", "2026-11-23");
    for (first, second) in [(&old, &new), (&new, &old)] {
        let run = keymend(&format!("diagnose a.txt b.txt --format json --now {NOW}"));
        let outcome = run.file("a.txt", first).file("b.txt", second).run();
        let document = outcome.json();
        assert_eq!((outcome.code, &document["verdict"]), (Some(0), &"nothing-wrong".into()), "{document:#}");
        let left = document["could_not_check"].to_string();
        assert!(left.contains("older"), "the older one is named: {document:#}");
    }
    // The same day orders nothing: two states of one host stay a doubt.
    let same = answer("2027-05-05", "2026-11-05");
    let run = keymend(&format!("diagnose a.txt b.txt --format json --now {NOW}"));
    let outcome = run.file("a.txt", &old).file("b.txt", &same).run();
    assert_ne!(outcome.code, Some(0), "{outcome:?}");
}
