//! Formats for programs that watch machines, with the exit codes of their own world.

use crate::support::{NOW, keymend};

const EXPIRED: &str = include_str!("../../examples/expired-linux/app-info.txt");

/// A capture whose licence ends on a day.
fn ends(day: &str) -> String {
    format!(
        "Name: Kaspersky Endpoint Security 12.2 for Linux\nVersion: 12.2.0.1\nKey status: Valid\nLicense expiration date: {day}\n"
    )
}

fn run(format: &str, more: &str, capture: &str) -> (Option<i32>, String) {
    let outcome =
        keymend(&format!("diagnose a.txt --format {format} {more} --now")).arg(NOW).file("a.txt", capture).run();
    (outcome.code, outcome.stdout)
}

#[test]
fn nagios_has_its_own_exit_codes() {
    for (capture, code, begins) in [
        (ends("2027-11-24"), 0, "LICENCE OK - 365 days left"),
        (ends("2026-12-14"), 1, "LICENCE WARNING - 20 days left"),
        (ends("2026-11-28"), 2, "LICENCE CRITICAL - 4 days left"),
        (EXPIRED.to_owned(), 2, "LICENCE CRITICAL - expired"),
        (String::new(), 3, "LICENCE UNKNOWN - "),
    ] {
        let (found, text) = run("nagios", "", &capture);
        assert_eq!(found, Some(code), "{text}");
        assert!(text.starts_with(begins), "{text}");
        assert!(text.lines().count() == 1 && text.matches('|').count() <= 1, "{text}");
    }
    let (_, text) = run("nagios", "--warn-days 60,14", &ends("2026-12-14"));
    assert!(text.trim_end().ends_with("| days=20;60;14"), "{text}");
}

/// The state that a plugin of Nagios tells of facts, by its exit code, and its line.
fn state_of(facts: &str, language: &str) -> (Option<i32>, String) {
    let outcome = keymend(&format!("diagnose f.json --format nagios --language {language} --now {NOW}"))
        .file("f.json", format!("{{\"facts\":{{{facts}}}}}"))
        .run();
    (outcome.code, outcome.stdout)
}

#[test]
fn what_goes_on_by_itself_is_ok_until_its_end_and_what_hides_the_licence_is_unknown() {
    let ends = |day: &str, more: &str| format!("\"license.expires_at\":\"{day}\",\"license.status\":\"active\"{more}");
    let (soon, past) = ("2026-11-27", "2026-11-23");
    for (facts, code) in [
        (ends(soon, ""), 2),
        (ends(soon, ",\"reserve.present\":true"), 0),
        (ends(soon, ",\"subscription.auto_renews\":true"), 0),
        (ends(soon, ",\"subscription.provider_managed\":true"), 0),
        // A reserve that has ended itself takes over nothing.
        (ends(soon, ",\"reserve.present\":true,\"reserve.expires_at\":\"2026-11-03\""), 2),
        (ends(past, ",\"reserve.present\":true"), 2),
        ("\"product.running\":false".to_owned(), 3),
        ("\"attempt.error_code\":\"kesl:67\"".to_owned(), 3),
        ("\"product.running\":false,\"license.status\":\"expired\"".to_owned(), 2),
        (format!("\"product.running\":false,{}", ends(soon, "")), 2),
        ("\"license.blocked\":true".to_owned(), 2),
    ] {
        let (found, text) = state_of(&facts, "en");
        assert_eq!(found, Some(code), "{facts}: {text}");
    }
}

#[test]
fn the_words_of_a_state_are_those_that_programs_know_in_every_language() {
    for language in ["de", "fr", "es", "it", "pt", "ru", "pl", "nl", "ja", "tr"] {
        let (_, text) = state_of("\"license.expires_at\":\"2026-11-27\",\"license.status\":\"active\"", language);
        assert!(text.starts_with("LICENCE CRITICAL - ") && text.contains(" | days=3;30;7"), "{language}: {text}");
        assert!(!text.contains("days left"), "the rest is for people: {language}: {text}");
    }
}

#[test]
fn what_is_ok_does_not_say_in_the_same_breath_that_it_ends_soon() {
    let (code, text) = run("nagios", "--warn-days 7,3", &ends("2026-12-06"));
    assert_eq!((code, text.as_str()), (Some(0), "LICENCE OK - 12 days left | days=12;7;3\n"));
    let (_, text) = run("nagios", "", &ends("2026-12-06"));
    assert!(text.starts_with("LICENCE WARNING - 12 days left, The licence expires soon"), "{text}");
}

#[test]
fn a_mistake_is_unknown_and_never_critical() {
    let german = keymend("diagnose --format nagios --no-such-option --language de").run();
    // Who reads the state is a program; who reads the rest is a person.
    assert!(german.stdout.starts_with("LICENCE UNKNOWN - die Befehlszeile"), "{german:?}");
    let german = keymend("diagnose --format nagios nothing-here.txt --language de").run();
    assert!(german.stdout.starts_with("LICENCE UNKNOWN - "), "{german:?}");
    for arguments in [
        "diagnose --format nagios --no-such-option",
        "diagnose --format=nagios nothing-here.txt",
        "diagnose nothing-here.txt --format oneline",
        "--format nagios nothing-here.txt",
        "diagnose --format nagios --warn-days 7,30",
        "diagnose --format nagios --answer no.such=1",
        "diagnose --format nagois",
        "diagnose a.txt --format=Nagios",
        "--fromat nagios",
        "fleet --format nagios",
        "diagnose --format icinga",
    ] {
        let outcome = keymend(arguments).run();
        assert_eq!(outcome.code, Some(3), "{arguments}: {outcome:?}");
        assert!(outcome.stdout.starts_with("LICENCE UNKNOWN - "), "{arguments}: {outcome:?}");
    }
    for arguments in
        ["diagnose --format chekmk", "diagnose --format checkmk --no-such-option", "diagnose --format prometeus"]
    {
        let outcome = keymend(arguments).run();
        assert_eq!(outcome.code, Some(3), "{arguments}: {outcome:?}");
    }
    for arguments in ["diagnose --format jsno", "diagnose --no-such-option"] {
        assert_eq!(keymend(arguments).run().code, Some(2), "{arguments}");
    }
    let oneline = keymend("diagnose nothing-here.txt --format oneline").run();
    assert_eq!(oneline.stderr, "", "whatever stands on stderr is an error there");
}

#[test]
fn checkmk_tells_the_state_in_its_line() {
    let (code, text) = run("checkmk", "", &ends("2026-12-14"));
    assert_eq!(
        (code, text.as_str()),
        (Some(0), "1 \"Kaspersky licence\" days=20;30;7 20 days left, The licence expires soon\n")
    );
    let (_, text) = run("checkmk", "", "");
    assert!(text.starts_with("3 \"Kaspersky licence\" - "), "{text}");
    let failed = keymend("diagnose nothing.txt --format checkmk").run();
    assert!(failed.stdout.starts_with("3 \"Kaspersky licence\" - "), "{failed:?}");
}

#[test]
fn metrics_name_each_machine_once_and_end_with_a_line() {
    let outcome = keymend("diagnose a b --format prometheus --now")
        .arg(NOW)
        .file("a/app-info.txt", ends("2026-12-14"))
        .file("b/app-info.txt", ends("2027-12-14"))
        .run();
    assert_eq!(outcome.code, Some(0), "{outcome:?}");
    assert!(outcome.stdout.ends_with('\n'));
    let samples: Vec<&str> = outcome.stdout.lines().filter(|line| !line.starts_with('#')).collect();
    let mut names: Vec<&str> = samples.iter().map(|sample| sample.rsplit_once(' ').unwrap().0).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), samples.len(), "no sample stands twice: {samples:?}");
    assert!(
        samples.iter().any(|sample| sample.starts_with("keymend_license_days_left{host=") && sample.ends_with("} 20"))
    );
    let helps = outcome.stdout.lines().filter(|line| line.starts_with("# HELP keymend_license_days_left"));
    assert_eq!(helps.count(), 1);
}

#[test]
fn one_line_is_one_line_whatever_is_in_it() {
    let (code, text) = run("oneline", "", &ends("2026-12-14"));
    assert_eq!((code, text.lines().count()), (Some(1), 1), "{text}");
    let (code, text) = run("oneline", "", &ends("2027-12-14"));
    assert_eq!((code, text.lines().count()), (Some(0), 1), "{text}");
}

#[test]
fn whoever_wants_a_warning_gets_one_before_the_end() {
    for (more, code) in [("", 0), ("--warn-days 30,7,1", 1), ("--warn-days 10", 0), ("--warn-days 30 --exit-zero", 0)] {
        let outcome = keymend(&format!("diagnose a.json --format json {more} --now"))
            .arg(NOW)
            .file(
                "a.json",
                "{\"facts\":{\"license.status\":\"active\",\"license.expires_at\":\"2026-12-14T00:00:00Z\"}}",
            )
            .run();
        assert_eq!(outcome.code, Some(code), "{more}: {outcome:?}");
    }
}

#[test]
fn a_licence_that_ends_in_twelve_hours_is_not_in_order() {
    for ends in ["2026-11-24T22:00:00Z", "2026-11-25T09:00:00Z", "2026-11-24", "2026-11-25"] {
        let facts = format!("{{\"facts\":{{\"license.status\":\"active\",\"license.expires_at\":\"{ends}\"}}}}");
        let outcome = keymend("diagnose a.json --now").arg(NOW).arg("--no-input").file("a.json", facts).run();
        assert_ne!(outcome.code, Some(0), "{ends}: {outcome:?}");
        assert!(!outcome.stdout.contains("Nothing is wrong"), "{ends}: {outcome:?}");
    }
}

#[test]
fn every_json_names_its_host() {
    let outcome =
        keymend("diagnose --format json --now").arg(NOW).file("root/etc/hostname", "web01.example.org\n").run();
    assert_eq!(outcome.json()["host"], "web01.example.org", "{outcome:?}");
    let ansible = format!("web02 | CHANGED | rc=0 >>\n{}", ends("2027-12-14"));
    let outcome = keymend("diagnose a.txt --format json --now").arg(NOW).file("a.txt", ansible).run();
    assert_eq!(outcome.json()["host"], "web02", "{outcome:?}");
}

#[test]
fn one_line_names_its_computer() {
    let ansible = "pc7 | CHANGED | rc=0 >>\nName: Kaspersky Endpoint Security 12.1 for Linux\nVersion: 12.1.0.1543\nKey status: Valid\nLicense expiration date: 2027-06-01\n";
    let (code, told) = run("oneline", "", ansible);
    assert_eq!(code, Some(0));
    assert!(told.starts_with("LICENCE OK - pc7: "), "{told}");
}

#[test]
fn what_ends_soon_is_not_nothing_to_do_and_a_warning_is_said() {
    for (day, warn, says) in
        [("2026-12-05", "", false), ("2026-12-05", "--warn-days 30", true), ("2027-02-01", "--warn-days 90", true)]
    {
        let outcome = keymend(&format!("diagnose a.txt {warn} --now")).arg(NOW).file("a.txt", ends(day)).run();
        assert_eq!(
            outcome.stderr.contains("days left. Renew the licence before it expires."),
            says,
            "{day} {warn}: {outcome:?}"
        );
        assert_eq!(outcome.code, Some(i32::from(says)), "{day} {warn}: {outcome:?}");
        if day == "2026-12-05" {
            assert!(outcome.stdout.contains("Renew it before it expires."), "{outcome:?}");
            assert!(!outcome.stdout.contains("Nothing to fix"), "{outcome:?}");
        }
    }
    // Of what renews by itself nothing is to be done.
    let reserve = "Reserve key information:\n    Key status: Valid\n";
    let outcome = keymend("diagnose a.txt --now").arg(NOW).file("a.txt", ends("2026-12-05") + reserve).run();
    assert!(!outcome.stdout.contains("Renew it before"), "{outcome:?}");
}
