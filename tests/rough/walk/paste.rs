//! What is pasted at a question is one answer, and nothing of it is left for the shell.

use std::fs;
use std::process::Command;
use std::thread::sleep;
use std::time::Duration;

use rexpect::session::{PtySession, spawn_command};

use super::{EXPIRED, Machine, ONE_TWO_THREE, at};

/// A mail of many lines, with empty ones and with what nobody should keep.
const MAIL: &str = "Guten Tag,\n\ngestern habe ich bezahlt.\nKarte 4111 1111 1111 1111\n\ntouch hacked\n";

const ARGUMENTS: &str = "facts.json --topic walk --topics topics";

/// The walk at a terminal that knows how to mark what is pasted, or at one that does not; what is left of the input when it ends
/// goes into a file.
fn walk(machine: &Machine, terminal: &str) -> PtySession {
    let line = format!("trap : INT; \"$0\" fix {ARGUMENTS}; timeout --foreground 1 cat >left; echo EN''DED");
    let mut command = machine.shell(&format!("stty cols 100 rows 24; {line}"));
    command.env("TERM", terminal);
    spawn_command(command, Some(10_000)).unwrap()
}

fn kept(machine: &Machine) -> String {
    let files = walk_files(machine.0.path());
    files.iter().map(|path| fs::read_to_string(path).unwrap()).collect()
}

fn walk_files(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(walk_files(&path));
        } else if path.ends_with("fix/walk.json") {
            found.push(path);
        }
    }
    found
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_mail_of_many_lines_is_one_answer_at_every_terminal() {
    for (terminal, paste) in [("dumb", MAIL.to_owned()), ("xterm", format!("\u{1b}[200~{MAIL}\u{1b}[201~\n"))] {
        let machine = Machine::new(ONE_TWO_THREE, EXPIRED);
        let mut session = walk(&machine, terminal);
        session.exp_string("[q]uit").unwrap();
        session.send(&paste).unwrap();
        session.flush().unwrap();
        session.exp_string("your card number is not kept").or_else(|_| session.exp_string("card")).unwrap();
        let told = session.exp_string("[q]uit").unwrap();
        session.send_line("q").unwrap();
        let rest = session.exp_string("ENDED").unwrap();
        // It was asked once more, and not for each line.
        assert!(!told.contains("Type one of the numbers") && !rest.contains("Type one of the numbers"), "{told}{rest}");
        let kept = kept(&machine);
        assert!(kept.contains("gestern habe ich bezahlt") && kept.contains("touch hacked"), "{kept}");
        assert!(!kept.contains("4111"), "{kept}");
        assert_eq!(fs::read_to_string(machine.path("left")).unwrap(), "", "{terminal}");
    }
}

#[test]
fn what_still_comes_when_it_ends_is_thrown_away() {
    let machine = Machine::new(ONE_TWO_THREE, EXPIRED);
    let mut session = walk(&machine, "dumb");
    session.exp_string("[q]uit").unwrap();
    session.send_control('c').unwrap();
    for _ in 0..30 {
        session.send_line("touch hacked").unwrap();
        sleep(Duration::from_millis(10));
    }
    session.exp_string("ENDED").unwrap();
    assert_eq!(fs::read_to_string(machine.path("left")).unwrap(), "");
}

#[test]
fn the_marks_of_a_paste_are_off_whenever_it_does_not_ask() {
    let machine = Machine::new(ONE_TWO_THREE, EXPIRED);
    let start = || {
        let mut command = machine.shell(&format!("stty cols 100 rows 24; echo \"<$$>\"; exec \"$0\" fix {ARGUMENTS}"));
        command.env("TERM", "xterm");
        let mut session = spawn_command(command, Some(10_000)).unwrap();
        session.exp_string("<").unwrap();
        let id = session.exp_string(">").unwrap();
        session.exp_string("\u{1b}[?2004h").unwrap();
        session.exp_string("[q]uit").unwrap();
        (session, id)
    };
    let (mut session, _) = start();
    session.send_line("q").unwrap();
    session.exp_string("\u{1b}[?2004l").unwrap();
    assert!(!session.exp_eof().unwrap().contains("\u{1b}[?2004h"));
    let (mut session, _) = start();
    session.send_control('c').unwrap();
    session.exp_string("\u{1b}[?2004l").unwrap();
    session.exp_eof().unwrap();
    // Put aside, it leaves the terminal as it was, and asks on when it comes back.
    let (mut session, id) = start();
    let signal = |name: &str| assert!(Command::new("kill").args([name, id.as_str()]).status().unwrap().success());
    signal("-TSTP");
    session.exp_string("\u{1b}[?2004l").unwrap();
    signal("-CONT");
    session.exp_string("\u{1b}[?2004h").unwrap();
    session.send_line("q").unwrap();
    session.exp_string("\u{1b}[?2004l").unwrap();
    session.exp_eof().unwrap();
}

#[test]
fn a_walk_that_was_left_is_offered_to_whoever_names_nothing() {
    let machine = Machine::new(ONE_TWO_THREE, EXPIRED);
    let mut session = machine.fix_here("");
    at(&mut session, "[q]uit", "s");
    at(&mut session, "[q]uit", "q");
    session.exp_eof().unwrap();
    let plain = || machine.shell("stty cols 100 rows 24; exec \"$0\" --topics topics");
    let mut session = spawn_command(plain(), Some(10_000)).unwrap();
    session.exp_string("you stopped during the steps").unwrap();
    at(&mut session, "Go on where you stopped?", "yes");
    session.exp_string("Step 2 of 3").unwrap();
    at(&mut session, "[q]uit", "q");
    session.exp_eof().unwrap();
    // A script is asked nothing.
    let output = machine.shell("\"$0\" --topics topics </dev/null").output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(!said.contains("you stopped"), "{said}");
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn words_that_lead_on_back_and_out_work_at_every_question_in_every_language() {
    let costly = "[[step]]\nid = \"one\"\ntext = \"Look.\"\ncheck = \"It is there.\"\n\n\
                  [[step]]\nid = \"buy\"\ntext = \"Buy it.\"\ncheck = \"It is there.\"\nwarning = \"It costs.\"\n";
    for (typed, leads_to) in [
        ("nao", "counts as not done"),
        ("Nein", "counts as not done"),
        ("いいえ", "counts as not done"),
        ("zuruck", "Step 1 of 2"),
        ("atras", "Step 1 of 2"),
        ("b", "Step 1 of 2"),
        ("pomin", "the last step"),
        ("выход", "saved"),
        ("q", "saved"),
    ] {
        let machine = Machine::new(costly, EXPIRED);
        let mut session = machine.fix("");
        at(&mut session, "[q]uit", "s");
        at(&mut session, "Type \"agree\"", typed);
        session.exp_string(leads_to).unwrap_or_else(|error| panic!("{typed}: {error}"));
    }
    for (typed, leads_to) in [("retour", "Step 1 of 2"), ("quit", "saved"), ("cikis", "saved"), ("Indietro", "[q]uit")]
    {
        let machine = Machine::new(costly, EXPIRED);
        let mut session = machine.fix("");
        at(&mut session, "[q]uit", "w");
        at(&mut session, "Write it now?", typed);
        let shown = if leads_to.starts_with("Step") { "[q]uit" } else { leads_to };
        session.exp_string(shown).unwrap_or_else(|error| panic!("{typed}: {error}"));
    }
}
