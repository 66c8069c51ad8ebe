//! Captures in the documented shapes, with values of our own.

use chrono::DateTime;
use proptest::prelude::*;

use super::*;
use crate::facts::{FactId, Locator, Observation, Value};

const APP_INFO: &str = "\
Name:                                                           Kaspersky Endpoint Security 12.2 for Linux
Version:                                                        12.2.0.9999
Policy:                                                         Not applied

Application license information:                                The key is valid
Kaspersky Endpoint Security license expiration date:            2027-01-02 03:04:05
MDR license expiration date:                                    2029-01-01 00:00:00
Last release date of databases:                                 2026-11-16 19:18:00

Application databases loaded:                                   Yes
File Threat Protection:                                         Available and running
Container Monitoring:                                           Unavailable due to license limitation
System Integrity Monitoring:                                    Unavailable due to license limitation
";

const QUERY: &str = "\
Active key information:
  Expiration date and time:           2027-01-02 03:04:05
  Days until expiration:              39
  Restriction of protection:          No limitations
  Key state:                          Valid
  License type:                       Subscription
  Application name:                   Kaspersky Endpoint Security
  Key:                                1234-123456-12345ABC
  Activation date:                    2026-01-02
Reserve key information:
  Expiration date:                    2028-01-02
  License of the active key expires:  2027-01-02 03:04:05
  Key:                                5678-123456-12345ABC
Active key (EDR Optimum):
  Expiration date:                    2025-05-05
";

fn origin() -> Origin {
    Origin::new("info.txt", DateTime::UNIX_EPOCH)
}

fn read(text: &str) -> Reading {
    ControlOutput.read(&mut text.as_bytes(), &origin())
}

fn seen(reading: &Reading, fact: FactId) -> Option<&Observation> {
    let mut all = reading.observations.iter().filter(|seen| seen.fact == fact);
    let first = all.next();
    assert!(all.next().is_none(), "{fact} was seen twice: {reading:?}");
    first
}

fn value(reading: &Reading, fact: FactId) -> String {
    seen(reading, fact).map_or_else(|| "unknown".to_owned(), |seen| seen.value.to_string())
}

#[test]
fn a_whole_app_info_is_read() {
    let reading = read(APP_INFO);
    for (fact, expected) in [
        (FactId::ProductFamily, "endpoint-linux"),
        (FactId::ProductVersion, "12.2.0.9999"),
        (FactId::PolicyApplied, "no"),
        (FactId::LicenseKeyState, "The key is valid"),
        (FactId::LicenseExpiresAt, "2027-01-02 03:04:05 UTC"),
        (FactId::DatabasesReleasedAt, "2026-11-16 19:18:00 UTC"),
        (FactId::DatabasesLoaded, "yes"),
        (FactId::LicenseLimitedParts, "Container Monitoring, System Integrity Monitoring"),
        (FactId::SubscriptionPresent, "no"),
        (FactId::ReservePresent, "unknown"),
        (FactId::ApplicationUnstable, "unknown"),
    ] {
        assert_eq!(value(&reading, fact), expected, "{fact}");
    }
    assert_eq!(reading.not_read, []);
    let expiry = seen(&reading, FactId::LicenseExpiresAt).unwrap();
    let byte = APP_INFO.find("Kaspersky Endpoint Security license").unwrap() as u64;
    assert_eq!(expiry.evidence.locator, Locator::Line { file: "info.txt".into(), line: 6, byte });
}

#[test]
fn older_translated_and_pasted_output_is_read() {
    let old = "$ kesl-control --app-info\r\n# Name:  Kaspersky Endpoint Security 10 SP1 for Linux\r\n\r\n\
        # Key status :   Valid\r\n# License expiration date:   2025-07-09\r\n# Anti-virus databases loaded: No\r\n";
    let reading = read(old);
    assert_eq!(value(&reading, FactId::LicenseExpiresAt), "2025-07-09");
    assert_eq!(value(&reading, FactId::DatabasesLoaded), "no");
    assert_eq!(value(&reading, FactId::SubscriptionPresent), "unknown", "the version is missing: not complete");

    let russian = "Название программы: Kaspersky Industrial CyberSecurity for Linux Nodes 1.3\nВерсия: 1.3.0.206\n\
        Политика: Применена\nИнформация о лицензии: Ключ действителен\nСтатус подписки: Активна\n\
        Дата окончания срока действия лицензии: 2027-03-04 10:00:00\n\
        Дата окончания срока действия лицензии на использование MDR: 2031-03-04\nПриложение работает нестабильно\n";
    let reading = read(russian);
    assert_eq!(value(&reading, FactId::ProductFamily), "industrial-linux");
    assert_eq!(value(&reading, FactId::LicenseExpiresAt), "2027-03-04 10:00:00 UTC");
    assert_eq!(value(&reading, FactId::SubscriptionPresent), "yes");
    assert_eq!(value(&reading, FactId::SubscriptionStatus), "unknown", "no Russian state is attested");
    assert_eq!(value(&reading, FactId::PolicyApplied), "yes");
    assert_eq!(value(&reading, FactId::ApplicationUnstable), "yes");
}

#[test]
fn each_family_is_told_by_its_name() {
    for (name, family) in [
        ("Kaspersky Endpoint Security 12.2 for Linux", Some("endpoint-linux")),
        ("Kaspersky for Linux", Some("home-linux")),
        ("Kaspersky Embedded Systems Security 3.4 for Linux", Some("embedded-linux")),
        ("Kaspersky Industrial CyberSecurity for Linux Nodes", Some("industrial-linux")),
        ("Kaspersky Endpoint Security for Windows", None),
        ("Linux Mint", None),
    ] {
        assert_eq!(linux_family(name), family, "{name}");
    }
}

#[test]
fn the_blocks_of_a_query_are_kept_apart() {
    let reading = read(QUERY);
    assert_eq!(value(&reading, FactId::LicenseExpiresAt), "2027-01-02 03:04:05 UTC");
    assert_eq!(value(&reading, FactId::LicenseDaysLeft), "39");
    assert_eq!(value(&reading, FactId::LicenseType), "subscription");
    assert_eq!(value(&reading, FactId::ReservePresent), "yes");
    assert_eq!(value(&reading, FactId::ReserveExpiresAt), "2028-01-02");
    let reserve = seen(&reading, FactId::ReservePresent).unwrap();
    assert!(matches!(reserve.evidence.locator, Locator::Line { line: 10, .. }));
    assert!(!format!("{reading:?}").contains("123456"), "{reading:?}");
}

#[test]
fn no_reserve_block_means_no_reserve_key_only_in_a_whole_query() {
    let active = &QUERY[..QUERY.find("Reserve").unwrap()];
    assert_eq!(value(&read(active), FactId::ReservePresent), "no");
    let cut = &active[..active.find("  Key:").unwrap()];
    assert_eq!(value(&read(cut), FactId::ReservePresent), "unknown");
    assert_eq!(value(&read(&format!("{active}\nReserve key: Not added\n")), FactId::ReservePresent), "no");
}

#[test]
fn a_reserve_key_in_flat_labels_does_not_pass_for_the_active_one() {
    let reading = read("Reserve key expiration date: 2028-01-02\nLicense expiration date: 2027-01-02\n");
    assert_eq!(value(&reading, FactId::LicenseExpiresAt), "2027-01-02");
    assert_eq!(value(&reading, FactId::ReserveExpiresAt), "2028-01-02");
    assert_eq!(value(&reading, FactId::ReservePresent), "yes");
    let reading = read(
        "Reserve key:\n Key: x\n End of the license of the active key: 2027-01-02\n Expiration date: 2028-01-02\n",
    );
    assert_eq!(value(&reading, FactId::LicenseExpiresAt), "unknown");
    assert_eq!(value(&reading, FactId::ReserveExpiresAt), "2028-01-02");
}

#[test]
fn both_outputs_may_stand_in_one_file() {
    for text in [format!("{APP_INFO}\n{QUERY}"), format!("{QUERY}\n{APP_INFO}")] {
        let reading = read(&text);
        assert_eq!(value(&reading, FactId::ReservePresent), "yes");
        assert_eq!(value(&reading, FactId::ProductVersion), "12.2.0.9999");
        assert_eq!(value(&reading, FactId::LicenseType), "subscription");
    }
}

#[test]
fn json_is_read_flat_and_nested() {
    let flat = r#"{"Name": "Kaspersky for Linux", "License information": "The key is valid",
        "License expiration date": "2027-01-02 03:04:05", "Policy": "None", "Базы программы загружены": "Да"}"#;
    let reading = read(flat);
    assert_eq!(value(&reading, FactId::ProductFamily), "home-linux");
    assert_eq!(value(&reading, FactId::PolicyApplied), "unknown");
    assert_eq!(value(&reading, FactId::DatabasesLoaded), "yes");
    let place = &seen(&reading, FactId::LicenseKeyState).unwrap().evidence.locator;
    assert_eq!(*place, Locator::Json { file: "info.txt".into(), pointer: "/License information".into() });

    let nested = r#"{"Active key": {"Key": "1234-123456-12345ABC", "Expiration date": "2027-01-02", "Key state": "Valid"},
        "Active key for additional functions": {"Expiration date": "2025-05-05"}}"#;
    let reading = read(nested);
    assert_eq!(value(&reading, FactId::LicenseExpiresAt), "2027-01-02");
    assert_eq!(value(&reading, FactId::ReservePresent), "no");
    assert!(!format!("{reading:?}").contains("123456"));
}

#[test]
fn broken_json_gives_what_stands_before_the_break() {
    let reading = read("{\"License information\": \"The key is valid\",\n \"Policy\": \"Not app");
    assert_eq!(value(&reading, FactId::LicenseKeyState), "The key is valid");
    assert_eq!(reading.not_read[0].reason, NotReadReason::Damaged);
    assert!(reading.not_read[0].advice.english().contains("line 2"), "{:?}", reading.not_read);
    assert_eq!(read(&"[".repeat(100_000)).not_read[0].reason, NotReadReason::Damaged);
}

#[test]
fn the_container_status_is_read_and_says_nothing_where_it_does_not_know() {
    let known = "{'product info': {'databases_date': '2026-11-16 19:18:00', 'databases_loaded': True, \
        'license_expiration': '2027-01-02 03:04:05', 'license_info': 'Inconsistent update', 'policy': 'Not applied', \
        'version': '12.0.0.1'}, 'status': 'service available'}";
    let reading = read(known);
    assert_eq!(value(&reading, FactId::LicenseKeyState), "Inconsistent update");
    assert_eq!(value(&reading, FactId::LicenseExpiresAt), "2027-01-02 03:04:05 UTC");
    assert_eq!(value(&reading, FactId::PolicyApplied), "no");
    let unknown = "{'product info': {'databases_loaded': False, 'license_info': 'N/A', 'policy': 'N/A'}}";
    let reading = read(unknown);
    assert_eq!(reading.observations.len(), 1);
    assert_eq!(value(&reading, FactId::DatabasesLoaded), "no");
}

#[test]
fn a_hostile_value_reaches_nobody() {
    let reading = read("Key status: \u{1b}]0;owned\u{7}bad ABCDE-12345-FGHJK-67890\u{1b}[2J\nVersion: 1.2\n");
    assert_eq!(value(&reading, FactId::LicenseKeyState), "]0;owned bad *****-*****-*****-67890");
    assert!(reading.observations.iter().all(|seen| !seen.evidence.excerpt.contains('\u{1b}')));
}

#[test]
fn foreign_text_has_no_known_label() {
    let head = |text: &str| ControlOutput.recognises(&Head::new(text.as_bytes()));
    for text in [
        "Dear all, version: 2 of the letter",
        "{\"name\": \"left-pad\", \"version\": \"1.0\", \"license\": \"MIT\"}",
        "Name: requests\nVersion: 2.32\nPolicy: none",
        "[",
        "License Status: Licensed\nDescription: an operating system\n",
    ] {
        assert!(!head(text), "{text}");
    }
    assert_eq!(read("hello: world").not_read[0].reason, NotReadReason::NotUnderstood);
    for text in [APP_INFO, QUERY, "License status: Valid\n", "{\"License information\": \"x\", \"Policy\": \"y\"}"] {
        assert!(head(text), "{text}");
    }
}

proptest! {
    #[test]
    fn any_bytes_are_read_without_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        for start in ["", "Active key:\n", "{\"Key status\": \"", "{'license_info': '"] {
            let whole = [start.as_bytes(), &bytes].concat();
            for seen in ControlOutput.read(&mut &whole[..], &origin()).observations {
                prop_assert!(seen.value.fits(seen.fact));
            }
        }
    }

    #[test]
    fn a_date_is_found_at_its_exact_line_and_byte(
        before in proptest::collection::vec("[a-z ]{0,30}|[а-я]{1,9}: [a-z]{1,9}", 0..20),
        pad in " {0,5}", end in "\n|\r\n",
        year in 1970..9999_i32, month in 1..13_u32, day in 1..29_u32,
    ) {
        let date = format!("{year:04}-{month:02}-{day:02}");
        let lead: String = before.iter().map(|line| format!("{line}{end}")).collect();
        let text = format!("{lead}{pad}License expiration date{pad}:{pad}{date}{end}");
        let reading = read(&text);
        let expiry = seen(&reading, FactId::LicenseExpiresAt);
        let place = Locator::Line { file: "info.txt".into(), line: before.len() as u64 + 1, byte: lead.len() as u64 };
        prop_assert_eq!(expiry.map(|seen| &seen.evidence.locator), Some(&place));
        prop_assert_eq!(expiry.map(|seen| seen.value.clone()), Value::parse(FactId::LicenseExpiresAt, &date).ok());
    }
}

#[test]
fn a_key_that_the_file_server_refuses_is_told_in_the_words_that_are_documented() {
    for (said, documented) in [
        ("Error: The key is already in use", "This key is already in use"),
        ("Error: key is not compatible with this application", "The key file is not compatible with this application."),
    ] {
        let read_by = |program: &str| {
            let reading = read(&format!("# {program}-control --install-active-key /root/a.key\n{said}\n"));
            let told = reading.observations.into_iter().filter(|seen| seen.fact == FactId::AttemptMessage);
            told.map(|seen| seen.value.to_string()).collect::<Vec<_>>()
        };
        assert_eq!(read_by("kav4fs"), [said, documented]);
        assert_eq!(read_by("kesl"), [said], "other programs have codes of their own");
    }
}
