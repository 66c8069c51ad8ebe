//! The licence of a company is its administrator's, wherever it is read, and nobody is sent to a shop for homes.

use crate::support::{NOW, keymend};

const KEYS: &str = r#"[{"KLLIC_SERIAL":"4F21-000700-0AB0C0D1","KLLIC_PROD_NAME":"Kaspersky Endpoint Security for Business - Advanced",
    "KLLIC_LIMIT_DATE":{"type":"datetime","value":"2026-11-02T00:00:00Z"},"KLLIC_LIC_COUNT":40,"KLLIC_NHOSTS_ASCURRENT":12},
    {"KLLIC_SERIAL":"4F21-000700-0AB0C0D2","KLLIC_PROD_NAME":"Kaspersky Endpoint Security for Business - Advanced",
    "KLLIC_LIMIT_DATE":{"type":"datetime","value":"2026-11-25T12:00:00Z"},"KLLIC_LIC_COUNT":40,"KLLIC_NHOSTS_ASCURRENT":12}]"#;

const TABLE: &str = "Серийный номер;Программа;Дата окончания;Ограничение;Используется\n\
    4F21-000700-0AB0C0D3;Kaspersky Endpoint Security;01.11.2026;50;41\n4F21-000700-0AB0C0D4;Kaspersky Security;25.11.2026;50;41\n";

const SYSLOG: &str = "<10>1 2026-11-20T06:30:00.000Z ksc.example.org KES|12.6.0.0 - GNRL_EV_LICENSE_EXPIRATION \
    [event@23668 et=\"GNRL_EV_LICENSE_EXPIRATION\" etdn=\"License has expired\" hdn=\"KASSE-01\"] Event type: License has expired\n";

const EVENT: &str = "TimeCreated  : 11/20/2026 6:30:00 AM\nProviderName : avp\nLogName      : Kaspersky Event Log\nId           : 1\n\
    MachineName  : WS-17\nMessage      : Event type: License has expired\n               Application\\Name: Kaspersky Endpoint Security for Windows\n";

const REGISTRY: &str = "Windows Registry Editor Version 5.00\r\n\r\n\
    [HKEY_LOCAL_MACHINE\\SOFTWARE\\WOW6432Node\\KasperskyLab\\protected\\KES.21.8\\environment]\r\n\
    \"ProductName\"=\"Kaspersky Endpoint Security for Windows\"\r\n\"ProductDisplayVersion\"=\"12.6.0.438\"\r\n\r\n\
    [HKEY_LOCAL_MACHINE\\SOFTWARE\\WOW6432Node\\KasperskyLab\\protected\\KES.21.8\\Data]\r\n\
    \"LicKeyType\"=dword:00000001\r\n\"LicDaysTillExpiration\"=dword:00000001\r\n\"ServerName\"=\"ksc.example.org\"\r\n";

fn control(name: &str, policy: &str, state: &str, ends: &str) -> String {
    format!(
        "Name: {name}\nVersion: 12.1.0.1297\nPolicy: {policy}\nKey status: {state}\nLicense expiration date: {ends}\n"
    )
}

/// What nobody in a company is told.
const OF_HOMES: [&str; 6] =
    ["renew now", "my kaspersky", "my.kaspersky", "internet, telephone", "card statement", "order email"];

/// The words of every step of a document, wherever they stand in it.
fn steps_of(document: &serde_json::Value) -> Vec<String> {
    match document {
        serde_json::Value::Object(members) => members
            .iter()
            .flat_map(|(name, value)| match name.as_str() {
                "steps" => value.as_array().into_iter().flatten().map(ToString::to_string).collect(),
                _ => steps_of(value),
            })
            .collect(),
        serde_json::Value::Array(values) => values.iter().flat_map(steps_of).collect(),
        _ => Vec::new(),
    }
}

fn assert_is_of_the_administrator(what: &str, text: &str) {
    let run = keymend(&format!("fleet input --ordered --now {NOW}")).file("input", text);
    let outcome = run.run();
    assert!(!outcome.stdout.is_empty(), "{what}: {outcome:?}");
    for line in outcome.stdout.lines() {
        let line: serde_json::Value = serde_json::from_str(line).unwrap();
        assert_eq!((&line["verdict"], &line["owner"]), (&"problem".into(), &"admin".into()), "{what}: {line}");
        let second = line["second"].as_str().unwrap_or_default();
        assert!(!second.contains("renewal"), "{what}: {line}");
        // A computer that nothing manages may have what a provider sells to small companies.
        let may_be_provided = ["event log", "no policy", "file server"].contains(&what);
        assert!(may_be_provided || !second.contains("subscription"), "{what}: {line}");
    }
    let findings = run.again(&format!("diagnose input --format json --now {NOW}")).json();
    let steps = steps_of(&findings);
    assert!(!steps.is_empty(), "{what}: {findings:#}");
    for step in steps {
        assert!(!OF_HOMES.iter().any(|words| step.to_lowercase().contains(words)), "{what}: {step}");
    }
}

#[test]
fn the_licence_of_a_company_is_the_administrators_in_every_source() {
    let kesl = "Kaspersky Endpoint Security 12.1 for Linux";
    let kics = "Kaspersky Industrial CyberSecurity for Linux Nodes";
    for (what, text) in [
        ("keys", KEYS.to_owned()),
        ("event of the console", SYSLOG.to_owned()),
        ("event log", EVENT.to_owned()),
        ("registry", REGISTRY.to_owned()),
        ("policy, ends", control(kesl, "Applied", "Valid", "2026-11-25")),
        ("policy, ended", control(kics, "Applied", "Expired", "2026-11-01")),
        ("no policy", control(kesl, "Not applied", "Expired", "2026-11-01")),
        (
            "file server",
            "License status: Expired\nAggregate expiration date: 2026-03-01\nDays remaining until expiration: 0\n\
            Active license number: 0B1A-000451-01234567\n"
                .to_owned(),
        ),
    ] {
        assert_is_of_the_administrator(what, &text);
    }
    let run = keymend(&format!("fleet keys.csv --ordered --now {NOW}")).file("keys.csv", TABLE);
    for line in run.run().stdout.lines() {
        let line: serde_json::Value = serde_json::from_str(line).unwrap();
        assert_eq!((&line["verdict"], &line["owner"]), (&"problem".into(), &"admin".into()), "{line}");
    }
}

#[test]
fn what_belongs_to_a_home_or_is_paid_to_a_provider_stays_theirs() {
    for (facts, owner) in [
        ("\"product.family\":\"home\",\"license.status\":\"expired\"", "person"),
        ("\"product.family\":\"mac\",\"license.expires_at\":\"2026-11-25\"", "person"),
        (
            "\"product.family\":\"endpoint-windows\",\"license.status\":\"expired\",\"subscription.provider_managed\":true",
            "provider",
        ),
    ] {
        let outcome = keymend(&format!("fleet - --now {NOW}")).stdin(format!("{{\"facts\":{{{facts}}}}}\n")).run();
        let line: serde_json::Value = serde_json::from_str(outcome.stdout.trim()).unwrap();
        assert_eq!(line["owner"], owner, "{facts}: {line}");
    }
}

#[test]
fn whoever_may_be_the_administrator_is_told_that_they_can_fix_it() {
    for (text, told) in [
        (KEYS.to_owned(), "If you administer this computer"),
        (
            control("Kaspersky Endpoint Security 12.1 for Linux", "Not applied", "Expired", "2026-11-01"),
            "If you administer",
        ),
        (
            control("Kaspersky Endpoint Security 12.1 for Linux", "Applied", "Expired", "2026-11-01"),
            "Your administrator has",
        ),
    ] {
        let outcome = keymend(&format!("diagnose input --now {NOW}")).file("input", &text).run();
        assert!(outcome.stdout.contains(told), "{told}: {outcome:?}");
    }
}
