//! What may leave in a capture, and what must.

use std::collections::BTreeMap;
use std::io::Read;

use chrono::DateTime;

use super::*;
use crate::capture::Raw;
use crate::facts::{Evidence, FactId, Locator, NotRead, NotReadReason, Observation, Strength, Value};

const RAW: &str = "Name: Kaspersky Endpoint Security (21.8.5.452)\nVersion: 21.8.5.452\nKey status: Valid\n\
    License expiration date: 2027-01-02\nUser: not defined\nCustomer name: Jane Roe\nsent by jsmith@example.org\n\
    from 192.0.2.7:443, adapter 02:00:5e:00:53:01\nproxy http://jsmith:hunter2@proxy.corp.example.org:3128\n\
    server ksc01.corp.example.org, activation-v2.kaspersky.com\nat /home/mroe/x.log\nof gwhite and desk-0042\n";

fn seen(fact: FactId, value: Value, excerpt: &str) -> Observation {
    let evidence = Evidence::new("a source", Locator::System("/home/mroe".into()), excerpt, DateTime::UNIX_EPOCH);
    Observation { fact, value, strength: Strength::Stated, evidence }
}

fn members() -> BTreeMap<String, String> {
    let mut look = MachineLook::default();
    look.raw.push(Raw {
        name: "info-mroe.txt".into(),
        from: "info --user mroe".into(),
        text: RAW.into(),
        recognised: None,
    });
    look.reading.observations = vec![
        seen(FactId::ProductVersion, Value::Version(vec![21, 8, 5, 452]), "Version: 21.8.5.452"),
        seen(FactId::SubscriptionStatus, Value::Choice("grace"), "Jane Roe, ksc01"),
        seen(FactId::AttemptMessage, Value::Text("refused for Jane Roe by GRACE".into()), "refused"),
    ];
    look.reading.not_read.push(NotRead::new(
        "gwhite's log",
        NotReadReason::NoRights,
        crate::say::advice::as_written("ask mroe"),
    ));
    let mut known = Known::default();
    known.add(PrivateKind::User, "gwhite");
    known.add(PrivateKind::User, "grace");
    known.add(PrivateKind::Host, "desk-0042");
    unpacked(&look, &known)
}

/// The members of a capture, by name.
fn unpacked(look: &MachineLook, known: &Known) -> BTreeMap<String, String> {
    let zip = pack(look, known, DateTime::UNIX_EPOCH, false).unwrap().zip;
    let mut archive = zip::ZipArchive::new(Cursor::new(zip)).unwrap();
    let mut members = BTreeMap::new();
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).unwrap();
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        members.insert(file.name().unwrap().into_owned(), text);
    }
    members
}

#[test]
fn what_is_private_in_one_part_is_gone_from_every_part() {
    let all = format!("{:?}", members()).to_lowercase();
    for secret in [
        "jane roe",
        "jsmith",
        "hunter2",
        "example.org",
        "ksc01",
        "192.0.2.7",
        "02:00:5e:00:53:01",
        "mroe",
        "gwhite",
        "desk-0042",
    ] {
        assert!(!all.contains(secret), "{secret} in {all}");
    }
}

#[test]
fn what_is_documented_stays() {
    let members = members();
    let raw = members.iter().find(|(name, _)| name.starts_with("raw/01-info-")).unwrap().1;
    for kept in [
        "(21.8.5.452)\nVersion: 21.8.5.452\nKey status: Valid\nLicense expiration date: 2027-01-02\n",
        "User: not defined",
        "activation-v2.kaspersky.com",
    ] {
        assert!(raw.contains(kept), "{kept} in {raw}");
    }
    let facts = &members[FACTS];
    // A value out of a closed list is nobody's name, a message may hold one.
    assert!(facts.contains("\"value\": \"grace\"") && !facts.contains("GRACE"), "{facts}");
}

#[test]
fn a_value_that_is_left_is_not_written() {
    let mut known = Known::default();
    known.add(PrivateKind::User, "evelyn");
    let mut cleaner = Cleaner::new(&MachineLook::default(), &known).unwrap();
    let left = cleaner.check("raw/01-x.txt", b"by Evelyn").unwrap_err();
    assert!(matches!(left, CollectError::Leak { kind: PrivateKind::User, .. }));
    assert!(cleaner.check("raw/01-evelyn.txt", b"").is_err());
    assert!(cleaner.check(FACTS, br#"[{"fact":"product.name","value":"evelyn's","source":""}]"#).is_err());
}

#[test]
fn the_names_of_product_and_system_stay_where_the_machine_is_called_so() {
    let mut look = MachineLook::default();
    look.reading.observations = vec![
        seen(
            FactId::ProductName,
            Value::Text("Kaspersky Premium 2.0 for Linux".into()),
            "Kaspersky Premium 2.0 for Linux",
        ),
        seen(FactId::SystemName, Value::Text("Debian 12".into()), "Debian 12"),
        seen(FactId::AttemptMessage, Value::Text("debian on premium".into()), "x"),
    ];
    let mut known = Known::default();
    known.add(PrivateKind::Host, "premium");
    known.add(PrivateKind::User, "debian");
    let facts = &unpacked(&look, &known)[FACTS];
    // A word of which logs are made is looked for nowhere, whoever is called so.
    for kept in ["\"Kaspersky Premium 2.0 for Linux\"", "\"Debian 12\"", "\"debian on premium\""] {
        assert!(facts.contains(kept), "{kept} in {facts}");
    }
}
