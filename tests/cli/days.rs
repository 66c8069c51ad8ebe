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
            assert_eq!(outcome.stdout.contains("The licence expires today"), says, "{now}: {outcome:?}");
        }
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn an_explained_text_is_judged_by_the_day_of_the_clock_that_was_named() {
    for (now, topic) in [
        // Half past eleven in the evening in New York is the next day in UTC.
        ("2026-11-27T23:30:00-05:00", "license-ends-soon"),
        ("2026-11-28T23:30:00-05:00", "license-expired"),
        ("2026-11-27T23:30:00+09:00", "license-ends-soon"),
        ("2026-11-28T00:30:00+09:00", "license-expired"),
    ] {
        for text in [
            "the licence is valid until 27 November 2026",
            "Die Lizenz ist gültig bis 27.11.2026",
            "Лицензия действует до 27.11.2026",
        ] {
            let run = keymend(&format!("explain --format json --now {now}")).arg(text);
            let document = run.run().json();
            assert_eq!(document["topics"][0]["topic"], topic, "{now} {text}: {document}");
        }
    }
}

#[test]
fn a_proposed_command_keeps_the_zone() {
    let run = keymend("diagnose m.json --now 2026-11-28T01:00:00+09:00").file("m.json", facts(""));
    let outcome = run.run();
    assert!(outcome.stdout.contains("--now 2026-11-28T01:00:00+09:00"), "{outcome:?}");
}

const HOME: &str = r#"{"facts": {"product.family": "home"}}"#;

#[test]
fn an_end_that_lies_ahead_is_no_licence_that_has_expired() {
    for (message, day) in [
        ("My Kaspersky licence will expire on 30 November", "2026-11-30"),
        ("The licence expires on the 30th", "2026-11-30"),
        ("Meine Lizenz läuft am 30. ab", "2026-11-30"),
        ("Die Lizenz läuft am 4. Dezember ab", "2026-12-04"),
        ("Ma licence expire le 30", "2026-11-30"),
        ("Mi licencia de Kaspersky vence el 30", "2026-11-30"),
        ("La licenza Kaspersky scade il 30", "2026-11-30"),
        ("A licença vence dia 30", "2026-11-30"),
        ("Лицензия Касперского истекает 30-го", "2026-11-30"),
        ("Лицензия заканчивается 4 декабря", "2026-12-04"),
        ("ライセンスは30日に切れます", "2026-11-30"),
        ("Licencja wygasa 30-go", "2026-11-30"),
        ("De licentie verloopt op de 30e", "2026-11-30"),
    ] {
        let run = keymend("diagnose m.json --format json --now 2026-11-24T12:00:00Z --message").arg(message);
        let outcome = run.file("m.json", HOME).run();
        let document = outcome.json();
        assert_eq!(value(&document, "license.expires_at"), day, "{message}: {document:#}");
        assert_ne!(document["findings"][0]["topic"], "license-expired", "{message}: {document:#}");
        assert_ne!(outcome.code, Some(0), "{message}: words alone give no all-clear");
    }
    for message in ["My licence expired on the 3rd", "Die Lizenz ist am 3. abgelaufen", "la licencia venció el 3"] {
        let run = keymend("diagnose m.json --format json --now 2026-11-24T12:00:00Z --message").arg(message);
        let document = run.file("m.json", HOME).run().json();
        assert_eq!(document["findings"][0]["topic"], "license-expired", "{message}: {document:#}");
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_licence_that_ends_within_days_is_said_first_and_is_a_problem_beside_a_complaint() {
    let left = |days: i64, more: &str| {
        format!(
            r#"{{"facts": {{"product.family": "home", "license.status": "active", "license.days_left": {days}{more}}}}}"#
        )
    };
    let now = "2026-11-24T12:00:00Z";
    let run = keymend(&format!("diagnose m.json --now {now}")).file("m.json", left(5, ""));
    let outcome = run.run();
    assert_eq!(outcome.code, Some(0), "{outcome:?}");
    assert!(outcome.stdout.contains("expires in 5 days"), "{outcome:?}");
    assert!(!outcome.stdout.contains("Nothing is wrong:"), "{outcome:?}");
    let german = keymend(&format!("diagnose m.json --language de --now {now}")).file("m.json", left(2, "")).run();
    assert!(german.stdout.contains("in 2 Tagen ab"), "{german:?}");
    for message in [
        "renewal troubles with Kaspersky",
        "Schwierigkeiten mit der Verlängerung",
        "soucis de renouvellement",
        "problemas con la renovación",
        "difficoltà con il rinnovo",
        "dificuldades para renovar",
        "проблемы с продлением",
        "更新のトラブル",
        "kłopoty z odnowieniem",
        "gedoe met verlengen",
    ] {
        for days in [2, 5, 20] {
            let run = keymend(&format!("diagnose m.json --format json --now {now} --message")).arg(message);
            let outcome = run.file("m.json", left(days, "")).run();
            let document = outcome.json();
            assert_eq!((outcome.code, &document["verdict"]), (Some(1), &"problem".into()), "{message} {days}");
        }
        // Months before the end it is a doubt, with a question.
        let run = keymend(&format!("diagnose m.json --format json --now {now} --message")).arg(message);
        let outcome = run.file("m.json", left(200, "")).run();
        let document = outcome.json();
        assert!(matches!(outcome.code, Some(1 | 3)), "{message}: {document:#}");
        assert!(outcome.code == Some(1) || !document["next_question"].is_null(), "{message}: {document:#}");
    }
    // Whose licence renews itself has no problem because of another complaint.
    let renews = left(5, r#", "subscription.auto_renews": true"#);
    let run = keymend(&format!("diagnose m.json --format json --now {now} --message")).arg("the window is slow, help");
    let document = run.file("m.json", renews).run().json();
    let soon = document["findings"].as_array().unwrap().iter().find(|one| one["topic"] == "license-ends-soon");
    assert_eq!(soon.map(|one| &one["severity"]), Some(&"info".into()), "{document:#}");
}

/// The days of a licence that ends at this moment or on this day, as every output tells them, and its words.
fn days_everywhere(end: &str, now: &str) -> (i64, String) {
    let run = |arguments: &str| {
        let facts = format!(
            "{{\"id\": 1, \"facts\": {{\"product.family\": \"endpoint-linux\", \"license.expires_at\": \"{end}\"}}}}\n"
        );
        let run = keymend(&format!("{arguments} --now {now}"));
        run.file("m.json", &facts).file("m.jsonl", &facts).run()
    };
    let line = |options: &str| run(&format!("fleet m.jsonl {options}")).stdout;
    let json: Value = serde_json::from_str(&line("")).unwrap();
    let days = json["days_left"].as_i64().unwrap();
    let columns: Value = serde_json::from_str(&line("--columns")).unwrap();
    assert_eq!(columns["days_left"], days, "{end}");
    assert!(line("--format csv").lines().nth(1).unwrap().contains(&format!(",{end},{days},")), "{end} {days}");
    let summary: Value = serde_json::from_str(&line("--format json")).unwrap();
    let named =
        [summary["ended"][0]["days_ago"].as_i64().map(|days| -days), summary["soonest"][0]["days_left"].as_i64()];
    assert_eq!(named.iter().flatten().collect::<Vec<_>>(), [&days], "{end} {summary}");
    let nagios = run("diagnose m.json --format nagios").stdout;
    assert!(nagios.trim_end().ends_with(&format!("| days={days};30;7")), "{end} {days}: {nagios}");
    let checkmk = run("diagnose m.json --format checkmk").stdout;
    assert!(checkmk.contains(&format!(" days={days};30;7 ")), "{end} {days}: {checkmk}");
    let prometheus = run("diagnose m.json --format prometheus").stdout;
    assert!(prometheus.contains(&format!("keymend_license_days_left{{host=\"\"}} {days}\n")), "{end}: {prometheus}");
    let words = nagios.split([',', '|']).next().unwrap().split(" - ").nth(1).unwrap().trim().to_owned();
    let oneline = run("diagnose m.json --format oneline").stdout;
    assert!(oneline.contains(&words) && checkmk.contains(&words), "{words}: {oneline}{checkmk}");
    (days, words)
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn days_are_counted_by_one_rule_in_every_output() {
    for (end, now, days, words) in [
        ("2026-11-26T11:00:00Z", "2026-11-30T12:00:00Z", -4, "expired 4 days ago"),
        ("2026-11-29T12:00:00Z", "2026-11-30T12:00:00Z", -1, "expired one day ago"),
        ("2026-11-29T12:00:01Z", "2026-11-30T12:00:00Z", -1, "expired less than a day ago"),
        ("2026-11-30T12:00:00Z", "2026-11-30T12:00:00Z", -1, "expired less than a day ago"),
        ("2026-11-30T12:00:01Z", "2026-11-30T12:00:00Z", 0, "less than one day left"),
        ("2026-12-01T12:00:00Z", "2026-11-30T12:00:00Z", 1, "one day left"),
        ("2026-12-04T13:00:00Z", "2026-11-30T12:00:00Z", 4, "4 days left"),
        // Of a day the calendar counts, whatever the hour.
        ("2026-11-26", "2026-11-30T00:00:00Z", -4, "expired 4 days ago"),
        ("2026-11-26", "2026-11-30T23:59:59Z", -4, "expired 4 days ago"),
        ("2026-11-29", "2026-11-30T00:00:00Z", -1, "expired one day ago"),
        ("2026-11-30", "2026-11-30T23:59:59Z", 0, "less than one day left"),
        ("2026-12-04", "2026-11-30T23:59:59Z", 4, "4 days left"),
        // In the zone of the clock that was named it is the 30th.
        ("2026-11-29", "2026-11-30T01:00:00+09:00", -1, "expired one day ago"),
    ] {
        assert_eq!(days_everywhere(end, now), (days, words.to_owned()), "{end} at {now}");
    }
}
