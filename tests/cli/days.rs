//! A date is a day of the person's zone: the machine's where it tells, else that of the clock that was named.

use serde_json::Value;

use crate::support::keymend;

fn facts(more: &str) -> String {
    format!(r#"{{"facts": {{"product.family": "home", "license.expires_at": "2026-11-27"{more}}}}}"#)
}

fn diagnosis(now: &str, more: &str, message: Option<&str>) -> Value {
    let mut run = keymend(&format!("diagnose m.json --format json --now {now}")).file("m.json", facts(more));
    if let Some(message) = message {
        run = run.arg("--message").arg(message);
    }
    run.run().json()
}

fn value(document: &Value, id: &str) -> Value {
    let facts = document["facts"].as_array().unwrap();
    facts.iter().find(|fact| fact["id"] == id).map_or(Value::Null, |fact| fact["value"].clone())
}

#[test]
fn a_licence_ends_with_the_day_of_the_zone_and_not_of_utc() {
    for (now, more, expected) in [
        // One o'clock of the 28th in Tokyo is the 27th in UTC.
        ("2026-11-28T01:00:00+09:00", "", "expired"),
        ("2026-11-27T23:00:00+09:00", "", "active"),
        ("2026-11-27T16:00:00Z", "", "active"),
        ("2026-11-28T01:00:00Z", "", "expired"),
        // Eight in the evening of the 27th in New York is the 28th in UTC.
        ("2026-11-27T20:00:00-05:00", "", "active"),
        // The machine tells its own zone, whatever zone the clock is written in.
        ("2026-11-27T16:00:00Z", r#", "system.utc_offset_minutes": 540"#, "expired"),
        ("2026-11-28T01:00:00Z", r#", "system.utc_offset_minutes": -300"#, "active"),
    ] {
        assert_eq!(value(&diagnosis(now, more, None), "license.status"), expected, "{now} {more}");
    }
}

#[test]
fn yesterday_is_the_day_before_the_person_s_today() {
    for (now, more, expected) in [
        ("2026-11-28T01:00:00+09:00", "", "2026-11-27"),
        ("2026-11-27T16:00:00Z", "", "2026-11-26"),
        ("2026-11-28T02:00:00Z", r#", "system.utc_offset_minutes": -300"#, "2026-11-26"),
    ] {
        for message in ["I was debited yesterday", "gestern abgebucht", "вчера списали деньги"] {
            let document = diagnosis(now, more, Some(message));
            assert_eq!(value(&document, "subscription.charged_at"), expected, "{now} {more} {message}");
        }
        let run =
            keymend(&format!("diagnose m.json --format json --now {now} --answer subscription.charged_at=yesterday"));
        let document = run.file("m.json", facts(more)).run().json();
        assert_eq!(value(&document, "subscription.charged_at"), expected, "{now} {more}");
    }
}

#[test]
fn that_it_ends_today_is_said_on_that_day_and_on_no_other() {
    for (now, says) in [
        ("2026-11-27T09:00:00Z", true),
        ("2026-11-27T23:30:00+09:00", true),
        ("2026-11-26T09:00:00Z", false),
        ("2026-11-28T01:00:00+09:00", false),
    ] {
        for format in ["human", "markdown", "html"] {
            let run = keymend(&format!("diagnose m.json --format {format} --now {now}")).file("m.json", facts(""));
            let outcome = run.run();
            assert_eq!(outcome.stdout.contains("The licence ends today"), says, "{now}: {outcome:?}");
        }
    }
}

#[test]
fn a_proposed_command_keeps_the_zone() {
    let run = keymend("diagnose m.json --now 2026-11-28T01:00:00+09:00").file("m.json", facts(""));
    let outcome = run.run();
    assert!(outcome.stdout.contains("--now 2026-11-28T01:00:00+09:00"), "{outcome:?}");
}
