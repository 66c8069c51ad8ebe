//! `keymend fix` at a terminal: keys in, screen out, on a machine that changes under it.

mod paste;
mod paths;
mod record;
mod talk;

use std::path::PathBuf;
use std::process::Command;

use rexpect::session::{PtySession, spawn_command};

use crate::support::{NOW, program, shell};

const EXPIRED: &str = r#"{"facts": {"license.status": "expired"}}"#;
const ACTIVE: &str = r#"{"facts": {"license.status": "active"}}"#;

const ONE_TWO_THREE: &str = r#"
[[step]]
id = "one"
text = "Restart the computer and look into the main window of the program, slowly and without haste."
check = "The window is green."
proof = "license.status = active"

[[step]]
id = "two"
text = "Look at the second thing."
check = "The second thing is there."

[[step]]
id = "three"
text = "Look at the third thing."
check = "The third thing is there."
"#;

/// A folder with one topic, a facts file and the data of the program.
struct Machine(tempfile::TempDir);

impl Machine {
    fn new(steps: &str, facts: &str) -> Machine {
        let machine = Machine(tempfile::tempdir().unwrap());
        let topic = format!(
            "+++\nid = \"walk\"\ncode = \"KM-990\"\ntitle = \"The walk of the test\"\nowner = \"person\"\n\
             severity = \"error\"\nstatus = \"stable\"\nsince = \"0.1.0\"\nchecked = 2026-11-24\n\
             sources = [\"https://example.org/\"]\nwhen = \"license.status = expired\"\n{steps}\n\
             [form]\naddressee = \"kaspersky\"\ntemplate = \"kaspersky\"\nfields = [\"problem\"]\n+++\n\nWhy it happens.\n"
        );
        std::fs::create_dir(machine.path("topics")).unwrap();
        std::fs::write(machine.path("topics/walk.md"), topic).unwrap();
        machine.facts(facts);
        machine
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn facts(&self, text: &str) {
        std::fs::write(self.path("facts.json"), text).unwrap();
    }

    /// Reads the machine once more, which is as it was.
    fn again(&self) {
        let text = std::fs::read_to_string(self.path("facts.json")).unwrap();
        self.facts(&text);
    }

    fn command(&self, arguments: &str) -> Command {
        self.command_of(60, arguments)
    }

    /// The command at a terminal of so many columns.
    fn command_of(&self, columns: u16, arguments: &str) -> Command {
        let mut command = self.shell(&format!("stty cols {columns} rows 24; exec \"$0\" fix {arguments}"));
        command.env("TERM", "dumb");
        command
    }

    /// A line of the shell where the programs of the machine are found; `"$0"` is the binary.
    fn shell(&self, line: &str) -> Command {
        let mut command = shell(self.0.path(), line);
        let path = format!("{}:{}", self.0.path().display(), std::env::var("PATH").unwrap());
        command.env("PATH", path).env("TZ", "UTC");
        command
    }

    /// Starts `keymend fix` with the topic of the test.
    fn fix(&self, more: &str) -> PtySession {
        spawn_command(self.command(&format!("facts.json --topic walk --topics topics {more}")), Some(10_000)).unwrap()
    }

    /// Starts `keymend fix` about this machine itself: what is run is run for no other.
    fn fix_here(&self, more: &str) -> PtySession {
        let named = "--answer license.status=expired --topic walk --topics topics";
        spawn_command(self.command(&format!("{named} {more}")), Some(10_000)).unwrap()
    }

    /// A program on the path that writes down its arguments and ends with a code.
    fn program(&self, name: &str, code: u8) {
        self.script(name, &format!("echo \"$@\" > ran\nexit {code}"));
    }

    /// A program on the path that does what the lines say.
    fn script(&self, name: &str, lines: &str) {
        program(&self.path(name), &format!("#!/bin/sh\n{lines}\n"));
    }
}

/// Waits for a text and answers it; gives back what stood before.
fn at(session: &mut PtySession, text: &str, answer: &str) -> String {
    let before = session.exp_string(text).unwrap();
    session.send_line(answer).unwrap();
    before
}

#[test]
fn the_right_step_changes_the_machine_and_the_walk_ends() {
    let machine = Machine::new(ONE_TWO_THREE, EXPIRED);
    let mut session = machine.fix("");
    session.exp_string("Step 1 of 3").unwrap();
    session.exp_string("[q]uit").unwrap();
    machine.again();
    session.send_line("d").unwrap();
    session.exp_string("has not worked yet").unwrap();
    machine.facts(ACTIVE);
    at(&mut session, "[q]uit", "done");
    session.exp_string("Fixed").unwrap();
    session.exp_eof().unwrap();
}

#[test]
fn a_capture_from_before_the_step_cannot_show_what_it_changed_and_the_walk_goes_on() {
    let machine = Machine::new(ONE_TWO_THREE, EXPIRED);
    let mut session = machine.fix("");
    session.exp_string("Step 1 of 3").unwrap();
    at(&mut session, "[q]uit", "d");
    at(&mut session, "Do you see that?", "not sure");
    session.exp_string("cannot show what this step").unwrap();
    session.exp_string("Step 2 of 3").unwrap();
    at(&mut session, "[q]uit", "q");
    session.exp_eof().unwrap();
}

#[test]
fn a_wrong_answer_at_the_last_menu_is_told_what_can_be_typed() {
    let machine = Machine::new(ONE_TWO_THREE, EXPIRED);
    let mut session = machine.fix("");
    for _ in 0..3 {
        at(&mut session, "[q]uit", "s");
    }
    session.exp_string("the last step").unwrap();
    at(&mut session, "[q]uit", "what");
    session.exp_string("Type one of the numbers or letters").unwrap();
    at(&mut session, "[q]uit", "q");
    session.exp_eof().unwrap();
}

#[test]
fn what_was_said_before_the_steps_does_not_stand_against_a_machine_that_was_fixed() {
    let machine = Machine::new(ONE_TWO_THREE, EXPIRED);
    let mut session = machine.fix("--message 'the window says that the licence has expired'");
    session.exp_string("[q]uit").unwrap();
    machine.facts(ACTIVE);
    session.send_line("d").unwrap();
    session.exp_string("Fixed").unwrap();
    session.exp_eof().unwrap();
}

#[test]
fn another_failure_is_said_aloud() {
    let machine = Machine::new(ONE_TWO_THREE, EXPIRED);
    let mut session = machine.fix("");
    session.exp_string("[q]uit").unwrap();
    machine.facts(r#"{"facts": {"license.status": "absent", "system.clock_behind": true}}"#);
    session.send_line("d").unwrap();
    session.exp_string("Changed: ").unwrap();
    // The steps of the other problem depend on the product, as before a walk.
    at(&mut session, "Type a number", "");
    session.exp_string("Step 1 of").unwrap();
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn it_goes_on_at_the_same_step_after_quit_and_after_a_kill() {
    let machine = Machine::new(ONE_TWO_THREE, EXPIRED);
    for (number, kill) in [(1, false), (1, true), (2, false), (2, true), (3, false), (3, true)] {
        let mut session = machine.fix("");
        session.exp_string(&format!("Step {number} of 3")).unwrap();
        session.exp_string("[q]uit").unwrap();
        if kill {
            session.send_line("s").unwrap();
            session.exp_string(if number < 3 { "Step " } else { "the last step" }).unwrap();
            session.process_mut().kill("SIGKILL".parse().unwrap()).unwrap();
        } else {
            session.send_line("q").unwrap();
            session.exp_string("Progress saved").unwrap();
        }
    }
    // Without a word, the last walk goes on with everything that was told.
    let mut session = spawn_command(machine.command("--topics topics"), Some(10_000)).unwrap();
    session.exp_string("the last step").unwrap();
    session.exp_string("keymend ticket new").unwrap();
    let request = at(&mut session, "[b]ack", "b");
    assert!(request.contains("topics --topic walk --to kaspersky") && request.contains(" --topics "), "{request}");
    let kept = std::fs::read_to_string(machine.path("data/keymend/fix/walk.json")).unwrap();
    assert_eq!(kept.matches("\"skipped\"").count(), 3, "{kept}");
    session.exp_string("Step 3 of 3").unwrap();
}

#[test]
fn what_only_a_person_can_see_is_asked_for_and_remembered() {
    let machine = Machine::new(ONE_TWO_THREE, r#"{"facts": {}}"#);
    let mut session = machine.fix("");
    at(&mut session, "[q]uit", "d");
    session.exp_string("The window is green. Do you see that?").unwrap();
    session.send_line("yes").unwrap();
    session.exp_string("Fixed").unwrap();
    session.exp_eof().unwrap();
    assert!(
        std::fs::read_to_string(machine.path("data/keymend/fix/walk.json")).unwrap().contains("license.status=active")
    );
}

#[test]
fn a_costly_step_is_read_before_the_word_is_typed_and_done_only_after() {
    let steps = "[[step]]\nid = \"shorter\"\ntext = \"Take the shorter term.\"\ncheck = \"It is active.\"\nwarning = \"The days do not come back.\"\n";
    let machine = Machine::new(steps, EXPIRED);
    let mut session = machine.fix("");
    session.exp_string("Careful: The days do not come back.").unwrap();
    session.exp_string("Take the shorter term.").unwrap();
    // Nothing but the word, or a key that says so, passes: the step is neither done nor skipped.
    for typed in ["", "yes", "agreed", "x"] {
        let before = at(&mut session, "Type \"agree\"", typed);
        assert!(!before.contains("[d]one") && !before.contains("the last step"), "{before}");
    }
    at(&mut session, "Type \"agree\"", "s");
    session.exp_string("the last step").unwrap();
    at(&mut session, "[b]ack", "b");
    at(&mut session, "Type \"agree\"", "agree");
    session.exp_string("[d]one").unwrap();
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn q_stops_at_every_prompt_and_keeps_the_place() {
    let offer = "[[step]]\nid = \"add\"\ntext = \"Add it.\"\ncheck = \"It is there.\"\noffer = { run = [\"kesl-control\", \"{code}\"] }\n";
    let costly = "[[step]]\nid = \"buy\"\ntext = \"Buy it.\"\ncheck = \"It is there.\"\nwarning = \"It costs.\"\n";
    let waits = "[[step]]\nid = \"wait\"\ntext = \"Wait.\"\ncheck = \"It is there.\"\nfinds = \"purchase.paid\"\n";
    // What is typed to come to a prompt, and how the prompt begins.
    type Way<'w> = (&'w str, &'w [(&'w str, &'w str)], &'w str);
    let ways: [Way<'_>; 7] = [
        (offer, &[], "[q]uit"),
        (offer, &[("[q]uit", "d")], "Do you see that?"),
        (offer, &[("[q]uit", "w")], "Write it now?"),
        (offer, &[("[q]uit", "o")], "Run exactly this now?"),
        (offer, &[("[q]uit", "o"), ("Run exactly this now?", "yes")], "not shown"),
        (costly, &[], "Type \"agree\""),
        (waits, &[("[q]uit", "d")], "Type a number"),
    ];
    for (steps, typed, prompt) in ways {
        let machine = Machine::new(steps, EXPIRED);
        machine.program("kesl-control", 0);
        let mut session = if steps == offer { machine.fix_here("") } else { machine.fix("") };
        for (text, answer) in typed {
            at(&mut session, text, answer);
        }
        at(&mut session, prompt, "q");
        session.exp_string("Progress saved").unwrap();
        session.exp_eof().unwrap();
        assert!(!machine.path("ran").exists(), "{prompt}");
    }
}

#[test]
fn waiting_has_an_end_a_reminder_and_a_way_back() {
    let steps = "[[step]]\nid = \"wait\"\ntext = \"Wait for the renewal.\"\ncheck = \"It is active.\"\nproof = \"license.status = active\"\nwait_hours = 24\n";
    let machine = Machine::new(steps, EXPIRED);
    let mut session = machine.fix(&format!("--now {NOW} --remind wait.ics"));
    at(&mut session, "[q]uit", "d");
    session.exp_string("until 25 November 2026, 10:00").unwrap();
    session.exp_eof().unwrap();
    assert!(std::fs::read_to_string(machine.path("wait.ics")).unwrap().contains("DTSTART:20261125T100000Z\r\n"));
    let mut session = machine.fix("--now 2026-11-25T09:00:00Z");
    session.exp_string("Waiting until 25 November 2026, 10:00").unwrap();
    machine.facts(ACTIVE);
    let mut session = machine.fix("--now 2026-11-25T10:30:00Z");
    session.exp_string("The waiting time ended").unwrap();
    at(&mut session, "[q]uit", "d");
    session.exp_string("Fixed").unwrap();
}

#[test]
fn a_command_runs_only_after_a_yes_and_its_code_is_never_shown_or_kept() {
    let steps = "[[step]]\nid = \"add\"\ntext = \"Add the code.\"\ncheck = \"It is active.\"\nproof = \"license.status = active\"\noffer = { run = [\"kesl-control\", \"--add-active-key\", \"{code}\"] }\n";
    let machine = Machine::new(steps, EXPIRED);
    machine.program("kesl-control", 65);
    let mut session = machine.fix_here("--dry-run");
    at(&mut session, "[q]uit", "o");
    session.exp_string("kesl-control --add-active-key YOUR-CODE").unwrap();
    session.exp_string("nothing was run").unwrap();
    drop(session);
    let mut session = machine.fix_here("");
    at(&mut session, "[q]uit", "o");
    at(&mut session, "Run exactly this now?", "");
    assert!(!machine.path("ran").exists());
    at(&mut session, "[q]uit", "o");
    at(&mut session, "Run exactly this now?", "yes");
    session.exp_string("not shown").unwrap();
    session.send_line("ABCDE-12345-FGHJK-67890").unwrap();
    let screen = session.exp_string("ended with error 65").unwrap();
    assert!(!screen.contains("ABCDE"), "{screen}");
    at(&mut session, "[q]uit", "q");
    session.exp_eof().unwrap();
    assert_eq!(std::fs::read_to_string(machine.path("ran")).unwrap(), "--add-active-key ABCDE-12345-FGHJK-67890\n");
    let kept = std::fs::read_to_string(machine.path("data/keymend/fix/walk.json")).unwrap();
    assert!(kept.contains("attempt.error_code=kesl:65") && !kept.contains("67890\""), "{kept}");
    assert!(!kept.contains("ABCDE"), "{kept}");
}

#[test]
fn what_the_files_of_another_computer_need_is_shown_and_never_run_here() {
    let steps = "[[step]]\nid = \"add\"\ntext = \"Add the code.\"\ncheck = \"It is active.\"\nproof = \"license.status = active\"\noffer = { run = [\"kesl-control\", \"--add-active-key\", \"{code}\"] }\n";
    let machine = Machine::new(steps, EXPIRED);
    machine.program("kesl-control", 0);
    let mut session = machine.fix("");
    at(&mut session, "[q]uit", "o");
    session.exp_string("kesl-control --add-active-key YOUR-CODE").unwrap();
    session.exp_string("This command belongs on the computer").unwrap();
    // The same file cannot show what the step changed: the person is asked.
    at(&mut session, "[q]uit", "d");
    at(&mut session, "Do you see that?", "yes");
    session.exp_string("Fixed").unwrap();
    session.exp_eof().unwrap();
    assert!(!machine.path("ran").exists());
}

#[test]
fn sixty_columns_and_a_dumb_terminal_are_enough() {
    let machine = Machine::new(ONE_TWO_THREE, EXPIRED);
    let mut session = machine.fix("");
    let mut screen = at(&mut session, "> ", "e");
    session.exp_string("Why it happens.").unwrap();
    screen.push_str(&at(&mut session, "> ", "q"));
    assert!(!screen.contains('\u{1b}'), "{screen:?}");
    let widest = screen.lines().map(|line| line.trim_end().chars().count()).max();
    assert!(widest.is_some_and(|widest| (20..=60).contains(&widest)), "{widest:?} {screen}");
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn every_path_of_renewal_can_be_walked_to_its_end() {
    const OTHER: &str = "--answer product.family=other";
    let topics = [
        ("reserve-code-added", OTHER),
        ("license-expired", OTHER),
        ("auto-renewal-pending", OTHER),
        ("auto-renewal-overdue", OTHER),
        ("third-party-subscription", OTHER),
        ("previous-license-not-found", OTHER),
        ("account-required", "--answer product.family=security-cloud"),
        ("activation-server-unreachable", OTHER),
        ("system-clock-wrong", OTHER),
        ("managed-by-administrator", OTHER),
    ];
    for (topic, more) in topics {
        let machine = Machine::new("", r#"{"facts": {}}"#);
        let arguments = format!("facts.json --topic {topic} --now {NOW} {more}");
        let output = machine.command(&format!("{arguments} --format json")).output().unwrap();
        let plan: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        let steps = plan["steps"].as_array().unwrap();
        let mut session = spawn_command(machine.command(&arguments), Some(10_000)).unwrap();
        for number in 1..=steps.len() {
            session.exp_string(&format!("Step {number} of {}", steps.len())).unwrap();
            // Anything but the typed word passes over a warned step, as this key does over any other.
            session.exp_regex("(Type .agree|q.uit)").unwrap();
            session.send_line("s").unwrap();
        }
        session.exp_string("the last step").unwrap();
        at(&mut session, "[q]uit", "q");
        session.exp_string("Progress saved").unwrap();
    }
}

#[test]
fn the_product_is_asked_for_before_the_first_step_and_a_flag_answers_it() {
    let machine = Machine::new("", r#"{"facts": {"license.status": "expired"}}"#);
    let mut session = spawn_command(machine.command(&format!("facts.json --now {NOW}")), Some(10_000)).unwrap();
    let screen = at(&mut session, "Type a number", "3");
    assert!(
        screen.contains("Which device is it, and which Kaspersky product?") && !screen.contains("Step 1"),
        "{screen}"
    );
    session.exp_string("Step 1 of ").unwrap();
    let steps = |answers: &str| {
        let arguments = format!("facts.json --now {NOW} --format json {answers}");
        let output = machine.command(&arguments).output().unwrap();
        serde_json::from_slice::<serde_json::Value>(&output.stdout).unwrap()
    };
    let asked = steps("");
    assert!(asked["question"].as_str().unwrap().contains("product.family=android"), "{asked}");
    for (family, word) in
        [("mac", "Mac"), ("android", "Android"), ("ios", "iPhone"), ("endpoint-linux", "kesl-control")]
    {
        let plan = steps(&format!("--answer product.family={family}"));
        let text = plan["steps"].to_string();
        assert!(text.contains(word), "{family}: {text}");
        let others = ["Mac", "Android", "iPhone", "kesl-control", "avp.com"].iter().filter(|other| **other != word);
        others.for_each(|other| assert!(!text.contains(other), "{family} is told of {other}: {text}"));
    }
}
