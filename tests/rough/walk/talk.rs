//! What people say in a walk and at the questions before it, in words of their own.

use rexpect::session::spawn_command;

use super::{EXPIRED, Machine, at};

/// A walk whose first step waits; the last needs it.
const WAITS: &str = r#"
[[step]]
id = "wait"
text = "Leave the device online."
check = "The window is green."
proof = "license.status = active"
wait_hours = 24

[[step]]
id = "look"
after = "wait"
text = "Look once more, now that it is over."
check = "The window is green."

[[step]]
id = "other"
text = "Meanwhile look into the mailbox."
check = "There is a receipt."
"#;

/// A walk whose last step is for those who say that a code is wanted.
const BY_WORDS: &str = r#"
[[step]]
id = "first"
text = "Do the first thing."
check = "It is done."

[[step]]
id = "said"
first_said = ["asked-for", "code-noun"]
text = "Give the number of the order."
check = "You have an answer."
"#;

#[test]
#[ignore = "long; .ci/run runs it"]
fn own_words_answer_the_questions_of_a_bare_start_in_every_language() {
    // Where no product is on this computer, it is asked first which device it is about.
    for (language, device, words, seen) in [
        ("it", "dispositivo", ["il portatile Windows di mio padre", "boh, c'è scritto che è scaduta"], "KM-"),
        ("fr", "appareil", ["2", "je ne sais pas, ça affiche licence expirée"], "KM-202"),
        ("pl", "komputerze", ["3", "nie wiem, pisze że licencja wygasła"], "KM-202"),
        ("de", "Um welches", ["ein Tablet mit Android", "keine Ahnung, da steht die Lizenz ist abgelaufen"], "KM-"),
    ] {
        let machine = Machine::new("", EXPIRED);
        let mut session =
            spawn_command(machine.shell(&format!("stty cols 100; exec \"$0\" --language {language}")), Some(20_000))
                .unwrap();
        session.exp_string(device).unwrap();
        for answer in words {
            session.exp_regex(": $").unwrap();
            session.send_line(answer).unwrap();
        }
        // Whatever is still asked, nobody knows.
        let mut shown = String::new();
        for _ in 0..4 {
            let (before, prompt) = session.exp_regex("(:|>) $").unwrap();
            shown.push_str(&before);
            if prompt.starts_with('>') {
                break;
            }
            session.send_line("").unwrap();
        }
        assert!(shown.contains(seen) && shown.contains("4 "), "{language}: {shown}");
        session.send_line("").unwrap();
        session.exp_eof().unwrap();
    }
}

#[test]
fn after_answers_that_say_nothing_a_menu_stands_and_no_all_clear() {
    let machine = Machine::new("", EXPIRED);
    let mut session = spawn_command(machine.shell("stty cols 100; exec \"$0\""), Some(20_000)).unwrap();
    at(&mut session, "Which device is this about?", "？");
    session.exp_string("Type a number or a letter of the menu").unwrap();
    at(&mut session, "own words: ", "６");
    at(&mut session, "licence window", "mnbvcx");
    session.exp_string("did not understand").unwrap();
    at(&mut session, "own words: ", "7");
    session.exp_string("did not understand").unwrap();
    at(&mut session, "own words: ", "lkjhgf");
    at(&mut session, "Say it in your own words", "");
    let shown = at(&mut session, "1 [w]rite to support  2 [s]ave this report  3 [q]uit >", "salir");
    assert!(shown.contains("Cannot tell") && !shown.contains("Nothing is wrong"), "{shown}");
    session.exp_eof().unwrap();
}

#[test]
fn waiting_ends_a_walk_only_where_every_other_step_depends_on_it() {
    let machine = Machine::new(WAITS, EXPIRED);
    let mut session = machine.fix("--now 2026-11-24T10:00:00Z");
    at(&mut session, "Leave the device online", "done");
    session.exp_string("Meanwhile there are other steps").unwrap();
    session.exp_string("Step 3 of 3").unwrap();
    at(&mut session, "[q]uit", "d");
    at(&mut session, "Do you see that?", "yes");
    // Nobody is asked whether it works while it waits, nor sent to support.
    let shown = session.exp_string("Nothing to do until").unwrap();
    assert!(!shown.contains("work now") && !shown.contains("The request goes to"), "{shown}");
    session.exp_string("again then").unwrap();
    session.exp_eof().unwrap();
    let mut session = machine.fix("--now 2026-11-24T11:00:00Z");
    session.exp_string("Leave the device online").unwrap();
    session.exp_string("Waiting until").unwrap();
    at(&mut session, "[q]uit", "d");
    let shown = session.exp_string("Nothing to do until").unwrap();
    assert!(!shown.contains("the last step"), "{shown}");
    session.exp_eof().unwrap();
    // When the time is over, the walk goes on where it waited.
    let mut session = machine.fix("--now 2026-11-25T11:00:00Z");
    session.exp_string("Step 1 of 3").unwrap();
    at(&mut session, "[q]uit", "q");
    session.exp_eof().unwrap();
}

#[test]
fn the_step_that_fits_what_is_said_comes_first() {
    let machine = Machine::new(BY_WORDS, EXPIRED);
    let mut session = machine.fix("");
    session.exp_string("Do the first thing").unwrap();
    at(&mut session, "[q]uit", "the new phone asks for a code");
    session.exp_string("Noted").unwrap();
    session.exp_string("Give the number of the order").unwrap();
    at(&mut session, "[q]uit", "quit");
    session.exp_eof().unwrap();
    let mut session = machine.fix("--restart --message 'now it wants a code'");
    session.exp_string("Step 1 of 2").unwrap();
    session.exp_string("Give the number of the order").unwrap();
    at(&mut session, "[q]uit", "q");
    session.exp_eof().unwrap();
}

#[test]
fn the_last_step_asks_whether_it_works_and_a_no_offers_the_letter_with_its_addressee() {
    let machine = Machine::new(&WAITS[WAITS.find("[[step]]\nid = \"other\"").unwrap()..], EXPIRED);
    for (answer, seen) in [("yes", "Fixed"), ("no, it still says expired", "Write it now?")] {
        machine.again();
        let mut session = machine.fix("--restart");
        at(&mut session, "[q]uit", "d");
        machine.facts(r#"{"facts": {"product.family": "home"}}"#);
        at(&mut session, "Do you see that?", "yes");
        at(&mut session, "work now", answer);
        let shown = session.exp_string(seen).unwrap();
        if answer != "yes" {
            assert!(shown.contains("The request goes to: Kaspersky"), "{shown}");
            session.send_line("no").unwrap();
            at(&mut session, "[q]uit", "выход");
        }
        session.exp_eof().unwrap();
        machine.facts(EXPIRED);
    }
}

/// A walk about a phone or a computer.
const OF_TWO: &str = r#"
[[step]]
id = "phone"
text = "Open the app on the phone."
check = "It is open."
only = "product.family = android"

[[step]]
id = "computer"
text = "Open the app on the computer."
check = "It is open."
only = "system.platform = windows"

[[step]]
id = "costly"
text = "Take the shorter term."
check = "It is active."
warning = "The days do not come back."
"#;

#[test]
#[ignore = "long; .ci/run runs it"]
fn what_is_said_in_a_step_changes_it_aloud_and_answers_no_other() {
    for (words, told) in [
        ("no, it is on my aunt's Windows computer", "Device"),
        ("nein, das ist ein Windows-Computer", "Device"),
        ("いいえ、叔母のパソコンはウインドウズです", "Device"),
    ] {
        let machine = Machine::new(OF_TWO, EXPIRED);
        let mut session = machine.fix("--answer product.family=android");
        session.exp_string("Open the app on the phone.").unwrap();
        at(&mut session, "[q]uit", words);
        let shown = at(&mut session, "Type a number", "");
        assert!(shown.contains("Keymend now goes by what you say") && shown.contains(told), "{words}: {shown}");
        let shown = session.exp_string("Open the app on the computer.").unwrap();
        assert!(shown.contains("Step 1 of 2") && !shown.contains("shorter term"), "{words}: {shown}");
        session.exp_string("[q]uit").unwrap();
        session.send_line("q").unwrap();
        session.exp_eof().unwrap();
    }
}

#[test]
fn an_answer_to_whether_it_worked_is_no_story_and_nothing_that_is_not_shown_is_a_choice() {
    let machine = Machine::new(OF_TWO, r#"{"facts": {}}"#);
    let mut session = machine.fix("--answer product.family=android");
    // A letter that the menu does not show passes over nothing.
    at(&mut session, "[q]uit", "n");
    session.exp_string("Type one of the numbers or letters").unwrap();
    at(&mut session, "[q]uit", "d");
    at(&mut session, "4 [q]uit >", "7");
    session.exp_string("Type one of the numbers or letters").unwrap();
    at(&mut session, "4 [q]uit >", "だめでした");
    // Nothing was looked at that could show it.
    let shown = session.exp_string("It is not solved yet").unwrap();
    assert!(!shown.contains("Noted") && !shown.contains("Keymend still finds"), "{shown}");
    at(&mut session, "[q]uit", "d");
    at(&mut session, "4 [q]uit >", "hat nicht geklappt");
    session.exp_string("Careful: The days do not come back.").unwrap();
    at(&mut session, "[q]uit", "s");
    // The last question: 1 is what stands behind it.
    at(&mut session, "4 [q]uit >", "2");
    session.exp_string("Write it now?").unwrap();
    session.send_line("1").unwrap();
    session.exp_string("Please answer").unwrap();
    session.send_line("no").unwrap();
    at(&mut session, "[q]uit", "q");
    session.exp_eof().unwrap();
    let kept = std::fs::read_to_string(machine.path("data/keymend/fix/walk.json")).unwrap();
    assert!(!kept.contains("だめでした") && !kept.contains("geklappt"), "{kept}");
}
