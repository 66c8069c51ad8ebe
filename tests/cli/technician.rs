//! One who helps ten customers on one computer: whose ticket is which, and what was handed over by other means.

use serde_json::Value;

use crate::support::{Keymend, Outcome, keymend};

/// Of each customer the name, and a trouble; some have the same.
const CUSTOMERS: [(&str, &str); 6] = [
    ("Anna Müller", "The activation code is refused: the code is blocked"),
    ("Jörg Weiß", "The activation code is refused: the code is blocked"),
    ("Ayşe Yıldız", "The activation code is refused: the code is blocked"),
    ("Семён Королёв", "My licence has expired"),
    ("Łukasz Żak", "My licence has expired"),
    ("Samuel Bauer", "The device limit is reached"),
];

fn new(run: &Keymend, customer: &str, message: &str) -> Outcome {
    let new = keymend("ticket new --no-input --language en --set").arg(&format!("customer={customer}"));
    new.arg("--message").arg(message).start_in(run)
}

fn six() -> Keymend {
    let run = keymend("ticket list");
    for (customer, message) in CUSTOMERS {
        let made = new(&run, customer, message);
        assert_eq!(made.code, Some(0), "{customer}: {made:?}");
    }
    run
}

fn numbers(list: &Value) -> Vec<u64> {
    list["tickets"].as_array().unwrap().iter().map(|ticket| ticket["number"].as_u64().unwrap()).collect()
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn each_customer_has_a_ticket_of_their_own_and_the_same_one_no_second() {
    let run = six();
    let list = run.again("ticket list --language en");
    for (at, (customer, _)) in CUSTOMERS.iter().enumerate() {
        assert!(list.stdout.lines().nth(at).unwrap().contains(customer), "{list:?}");
    }
    // Titles, and no ids.
    assert!(list.stdout.contains("The licence has expired") && !list.stdout.contains("license-expired"), "{list:?}");
    let second = new(&run, "Jan Nowak", CUSTOMERS[0].1);
    assert!(second.code == Some(0) && second.stderr.contains("Ticket 3 (Ayşe Yıldız)"), "{second:?}");
    let same = new(&run, "anna MUELLER", CUSTOMERS[0].1);
    assert_eq!(same.code, Some(2), "{same:?}");
    for word in ["Ticket 1 ", "Anna Müller", "--another"] {
        assert!(same.stderr.contains(word), "{word}: {same:?}");
    }
    // Whose it is has been said.
    assert!(!same.stderr.contains("--set customer"), "{same:?}");
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_customer_is_found_however_the_name_is_typed() {
    let run = six();
    for (typed, number) in [
        ("Mueller", 1),
        ("MÜLLER", 1),
        ("muller", 1),
        ("joerg", 2),
        ("Weiss", 2),
        ("ayse", 3),
        ("YILDIZ", 3),
        ("Королев", 4),
        ("семен", 4),
        ("lukasz zak", 5),
        ("Samuel", 6),
        ("bauer", 6),
    ] {
        let found = keymend("ticket list --format json --find").arg(typed).start_in(&run).json();
        assert_eq!(numbers(&found), [number], "{typed}: {found:#}");
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn without_a_number_nothing_is_done_to_one_of_several() {
    let run = six();
    for command in [
        "close",
        "send --yes",
        "send --dry-run",
        "show",
        "export",
        "status",
        "edit --no-input",
        "handed-over --by form",
    ] {
        let refused = run.again(&format!("ticket {command} --language en"));
        assert_eq!(refused.code, Some(2), "{command}: {refused:?}");
        for whose in ["1 (Anna Müller", "3 (Ayşe Yıldız", "6 (Samuel Bauer"] {
            assert!(refused.stderr.contains(whose), "{command}: {refused:?}");
        }
    }
    assert_eq!(numbers(&run.again("ticket list --state draft --format json").json()), [1, 2, 3, 4, 5, 6]);
    for number in 2..=6 {
        let closed = run.again(&format!("ticket close {number} --language en"));
        assert!(closed.code == Some(0) && closed.stderr.contains(CUSTOMERS[number - 1].0), "{closed:?}");
    }
    // Of one it is clear which one is meant.
    assert_eq!(run.again("ticket close").code, Some(0));
    assert_eq!(run.again("ticket close").code, Some(2));
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn what_was_handed_over_is_listed_so_and_can_be_taken_back() {
    let run = six();
    let handed = run.again("ticket handed-over 2 --by phone --on 2026-11-20 --their-number 4711 --language en");
    assert!(handed.code == Some(0) && handed.stderr.contains("by telephone"), "{handed:?}");
    let list = run.again("ticket list --state handed-over --language en");
    assert!(list.stdout.contains("Jörg Weiß") && list.stdout.contains("20 November 2026"), "{list:?}");
    let json = run.again("ticket list --state handed-over --format json").json();
    assert_eq!(numbers(&json), [2]);
    let record = &json["tickets"][0];
    assert_eq!((&record["state"], &record["their_number"]), (&"handed-over".into(), &"4711".into()));
    assert_eq!(record["handed_over"], serde_json::json!({ "on": "2026-11-20", "by": "phone" }));
    let schema = run.again("schema ticket").json();
    assert!(jsonschema::validator_for(&schema).unwrap().is_valid(record), "{record:#}");
    // It is neither changed nor sent as if nobody had it.
    for command in ["edit 2 --set name=Eve --no-input", "send 2 --yes", "send 2 --follow-up More --yes"] {
        let refused = run.again(&format!("ticket {command}"));
        assert!(refused.code == Some(2) && refused.stderr.contains("handed over"), "{command}: {refused:?}");
    }
    assert_eq!(run.again("ticket note 2 They_call_back").code, Some(0));
    for (typed, code) in [("2999-01-01", 2), ("someday", 2), ("yesterday", 0)] {
        let again = run.again(&format!("ticket handed-over 2 --by letter --on {typed}"));
        assert_eq!(again.code, Some(code), "{typed}: {again:?}");
    }
    assert_eq!(run.again("ticket reopen 2").code, Some(0));
    assert_eq!(numbers(&run.again("ticket list --state handed-over --format json").json()), [0; 0]);
    assert_eq!(run.again("ticket list --state draft --format json").json()["tickets"][1]["number"], 2);
    // A closed one is as far as it was once it is opened again.
    assert_eq!(run.again("ticket handed-over 3 --by form").code, Some(0));
    assert_eq!(run.again("ticket close 3").code, Some(0));
    assert_eq!(run.again("ticket handed-over 3 --by form").code, Some(2));
    assert_eq!(run.again("ticket reopen 3").code, Some(0));
    assert_eq!(numbers(&run.again("ticket list --state handed-over --format json").json()), [3]);
}
