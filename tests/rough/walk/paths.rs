//! One walk for each path of renewal, over the built-in topics, on a machine that changes after the right step.

use rexpect::session::spawn_command;

use super::{Machine, NOW, at};

/// What the machine becomes before a key is pressed (empty: it stays), the key, and what is shown then.
type Turn = (&'static str, &'static str, &'static str);

const HOME: &str = r#""product.family": "home", "product.generation": "21.x""#;

/// Walks through a topic; every turn waits for its prompt first.
fn walk(machine: &Machine, topic: &str, now: &str, turns: &[Turn]) {
    let arguments = format!("facts.json --topic {topic} --now {now}");
    let mut session = spawn_command(machine.command_of(100, &arguments), Some(10_000)).unwrap();
    for (facts, key, seen) in turns {
        session.exp_regex("(Type .agree|q.uit|yes/no|Type a number)").unwrap();
        // Each time the machine is looked at anew: an old capture could not show what a step changed.
        match facts.is_empty() {
            true => machine.again(),
            false => machine.facts(&sheet(facts)),
        }
        session.send_line(key).unwrap();
        session.exp_string(seen).unwrap_or_else(|error| panic!("{topic}: after `{key}` no `{seen}`: {error}"));
    }
    session.exp_eof().unwrap();
}

fn sheet(facts: &str) -> String {
    let family = if facts.contains("product.family") { String::new() } else { format!("{HOME}, ") };
    format!(r#"{{"facts": {{{family}{facts}}}}}"#)
}

fn machine(facts: &str) -> Machine {
    Machine::new("", &sheet(facts))
}

#[test]
fn a_code_while_the_licence_runs_becomes_the_reserve() {
    let machine = machine(r#""license.status": "active", "code.kind": "new""#);
    let reserved = r#""license.status": "active", "code.kind": "new", "reserve.present": true"#;
    let turns = [
        ("", "s", "Step 2 of 2"),
        ("", "d", "Do you see that?"),
        ("", "no", "not solved yet"),
        (reserved, "d", "Fixed"),
    ];
    walk(&machine, "reserve-code-added", NOW, &turns);
}

#[test]
fn a_code_after_the_end_activates_the_program() {
    let machine = machine(r#""license.status": "expired""#);
    let turns = [
        ("", "s", "Step 2 of 5"),
        ("", "s", "Step 3 of 5"),
        ("", "s", "Step 4 of 5"),
        ("", "d", "has not worked yet"),
        (r#""license.status": "active", "license.expires_at": "2027-11-24""#, "d", "Fixed"),
    ];
    walk(&machine, "license-expired", NOW, &turns);
}

#[test]
fn an_automatic_renewal_is_waited_for_and_then_there() {
    let machine = machine(
        r#""license.status": "expired", "subscription.auto_renews": true, "subscription.charged_at": "2026-11-24T04:00:00Z", "license.ended": "within-24h""#,
    );
    walk(&machine, "auto-renewal-pending", NOW, &[("", "d", "until 25 November 2026, 04:00")]);
    let renewed = r#""license.status": "active", "subscription.auto_renews": true"#;
    walk(
        &machine,
        "auto-renewal-pending",
        "2026-11-25T05:00:00Z",
        &[("", "no", "Step 1 of"), ("", "d", "has not worked yet"), (renewed, "d", "Fixed")],
    );
}

/// "Yesterday" stays the day that it was, and what was only to be waited for is overdue when the person comes back.
#[test]
fn a_wait_that_is_over_leads_to_what_is_done_then() {
    let machine = Machine::new("", "{}");
    let said = "--message 'renewed by itself yesterday evening, the card was charged, it says expired' \
                --answer product.family=home --answer product.generation=21.x";
    let begun = machine.command_of(100, &format!("--now 2026-11-30T10:00:00Z {said}"));
    let mut session = spawn_command(begun, Some(10_000)).unwrap();
    session.exp_string("may still arrive today").unwrap();
    session.exp_string("Waiting until 1 December 2026, 00:00").unwrap();
    at(&mut session, "[q]uit", "q");
    session.exp_eof().unwrap();
    let mut session = spawn_command(machine.command_of(100, "--now 2026-12-01T10:00:00Z"), Some(10_000)).unwrap();
    session.exp_string("It is now: The automatic renewal has not arrived after 24 hours").unwrap();
    at(&mut session, "Go on with the steps for that problem?", "yes");
    session.exp_string("Step 1 of").unwrap();
    at(&mut session, "[q]uit", "q");
    session.exp_eof().unwrap();
}

#[test]
fn a_provider_renews_after_it_was_written_to() {
    let machine = machine(r#""license.status": "expired", "subscription.provider_managed": true"#);
    let renewed = r#""license.status": "active", "subscription.provider_managed": true"#;
    let turns = [
        ("", "d", "has not worked yet"),
        ("", "s", "Step 2 of 3"),
        ("", "s", "Step 3 of 3"),
        ("", "d", "Check: "),
        ("", "no", "not solved yet"),
        (renewed, "d", "Check: "),
        ("", "yes", "Fixed"),
    ];
    walk(&machine, "third-party-subscription", NOW, &turns);
}

#[test]
fn the_previous_code_is_found_and_no_days_are_lost() {
    let machine = machine(r#""license.status": "absent", "code.kind": "renewal""#);
    let turns = [
        ("", "d", "Check: "),
        ("", "yes", "Step 2 of 3"),
        ("", "d", "has not worked yet"),
        (r#""license.status": "active""#, "d", "Fixed"),
    ];
    walk(&machine, "previous-license-not-found", NOW, &turns);
}

#[test]
fn the_shorter_term_is_the_last_resort_and_needs_the_typed_word() {
    let machine = machine(r#""license.status": "absent", "code.kind": "renewal""#);
    let turns = [
        ("", "s", "Step 2 of 3"),
        ("", "s", "Careful: "),
        ("", "agree", "[d]one"),
        (r#""license.status": "active""#, "d", "Fixed"),
    ];
    walk(&machine, "previous-license-not-found", NOW, &turns);
}

#[test]
fn a_security_cloud_is_signed_in_to_its_account() {
    let machine =
        machine(r#""product.family": "security-cloud", "license.status": "expired", "account.signed_in": false"#);
    let signed_in = r#""product.family": "security-cloud", "license.status": "active", "account.signed_in": true"#;
    let turns = [("", "d", "has not worked yet"), (signed_in, "d", "Fixed")];
    walk(&machine, "account-required", NOW, &turns);
}

#[test]
fn a_connection_comes_back_and_the_activation_after_it() {
    let machine = machine(r#""license.status": "absent", "network.reachable": false"#);
    let turns = [
        ("", "d", "has not worked yet"),
        (r#""license.status": "absent", "network.reachable": true"#, "d", "Step 2 of 3"),
        ("", "s", "Step 3 of 3"),
        (r#""license.status": "active", "network.reachable": true"#, "d", "Fixed"),
    ];
    walk(&machine, "activation-server-unreachable", NOW, &turns);
}

#[test]
fn a_clock_is_set_right_and_the_licence_shows_again() {
    let machine = machine(r#""license.status": "expired", "system.clock_behind": true"#);
    let turns = [
        ("", "d", "has not worked yet"),
        (r#""license.status": "expired", "system.clock_behind": false"#, "d", "Step 2 of 4"),
        ("", "s", "Step 3 of 4"),
        ("", "s", "Step 4 of 4"),
        ("", "d", "has not worked yet"),
        (r#""license.status": "active", "system.clock_behind": false"#, "d", "Fixed"),
    ];
    walk(&machine, "system-clock-wrong", NOW, &turns);
}

#[test]
fn the_command_that_sets_the_clock_fits_the_system_and_is_only_shown_in_a_dry_run() {
    for (family, command) in [("endpoint-linux", "timedatectl set-ntp true"), ("home", "w32tm /resync")] {
        let machine = machine(&format!(r#""product.family": "{family}", "system.clock_behind": true"#));
        machine.program("timedatectl", 0);
        let named = format!("--answer product.family={family} --answer system.clock_behind=yes");
        let arguments = format!("{named} --topic system-clock-wrong --now {NOW} --dry-run");
        let mut session = spawn_command(machine.command_of(100, &arguments), Some(10_000)).unwrap();
        super::at(&mut session, "[q]uit", "s");
        session.exp_string("Step 2 of 4").unwrap();
        super::at(&mut session, "[q]uit", "o");
        session.exp_string(&format!("\n  {command}")).unwrap();
        session.exp_string("nothing was run").unwrap();
        assert!(!machine.path("ran").exists());
    }
}

#[test]
fn an_administrator_adds_the_licence() {
    let managed = r#""product.family": "endpoint-windows", "policy.applied": true, "license.status": "expired""#;
    let added = r#""product.family": "endpoint-windows", "policy.applied": true, "license.status": "active""#;
    walk(&machine(managed), "license-expired", NOW, &[("", "d", "has not worked yet"), (added, "d", "Fixed")]);
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn steps_that_run_out_end_in_the_request_to_the_right_addressee() {
    let managed = r#""product.family": "endpoint-windows", "policy.applied": true, "license.status": "expired""#;
    let provider = r#""license.status": "expired", "subscription.provider_managed": true"#;
    let expired = r#""license.status": "expired""#;
    for (topic, facts, steps, addressee) in [
        ("managed-by-administrator", managed, 1, "admin"),
        ("license-expired", managed, 3, "admin"),
        ("third-party-subscription", provider, 3, "provider"),
        ("license-expired", expired, 5, "kaspersky"),
    ] {
        let machine = machine(facts);
        let mut session =
            spawn_command(machine.command_of(100, &format!("facts.json --topic {topic} --now {NOW}")), Some(10_000))
                .unwrap();
        for _ in 0..steps {
            session.exp_regex("(Type .agree|q.uit)").unwrap();
            session.send_line("s").unwrap();
        }
        session.exp_string("the last step").unwrap();
        session.exp_string("keymend ticket new ").unwrap();
        let command = session.exp_string("[b]ack").unwrap();
        let line = command.lines().next().unwrap();
        assert!(line.contains(&format!("facts.json --now {NOW} --topic {topic} --to {addressee}")), "{command}");
    }
}

#[test]
fn a_no_before_what_cannot_be_undone_goes_on_and_a_yes_at_the_end_writes_the_letter() {
    let machine = Machine::new(
        "[[step]]\nid = \"one\"\ntext = \"Remove the key.\"\ncheck = \"It is gone.\"\nwarning = \"This cannot be undone.\"\n\n\
         [[step]]\nid = \"two\"\ntext = \"Look at the window.\"\ncheck = \"It is green.\"",
        &sheet(r#""license.status": "expired""#),
    );
    let mut session = machine.fix("");
    at(&mut session, "Type \"agree\"", "nao");
    let before = session.exp_string("Step 2 of 2").unwrap();
    assert!(!before.contains("Write it now?") && before.contains("counts as not done"), "{before}");
    at(&mut session, "[q]uit", "s");
    session.exp_string("That was the last step").unwrap();
    at(&mut session, "[q]uit", "yes");
    at(&mut session, "If it is yours, press Enter.", "");
    session.exp_string("Request 1 is saved").unwrap();
    at(&mut session, "[q]uit", "q");
    session.exp_eof().unwrap();
}
