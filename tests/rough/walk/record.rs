//! What is shown, copied, opened and run, and what a ticket takes of it.

use rexpect::session::spawn_command;

use super::{EXPIRED, Machine, ONE_TWO_THREE, at};

#[test]
fn two_hundred_columns_are_filled_to_a_readable_width() {
    let machine = Machine::new(ONE_TWO_THREE, EXPIRED);
    let arguments = "facts.json --topic walk --topics topics";
    let mut session = spawn_command(machine.command_of(200, arguments), Some(10_000)).unwrap();
    let mut screen = at(&mut session, "> ", "e");
    screen.push_str(&at(&mut session, "> ", "q"));
    assert!(screen.contains("look into the main window of the program, slowly and without haste."), "{screen}");
    let widest = screen.lines().map(|line| line.trim_end().chars().count()).max();
    assert!(widest.is_some_and(|widest| (80..=200).contains(&widest)), "{widest:?} {screen}");
}

#[test]
fn a_text_is_copied_or_shown_to_be_copied() {
    let machine = Machine::new(ONE_TWO_THREE, EXPIRED);
    machine.script("wl-copy", "cat > clipboard");
    let mut session = machine.fix("");
    at(&mut session, "[q]uit", "c");
    session.exp_string("Copied.").unwrap();
    let copied = std::fs::read_to_string(machine.path("clipboard")).unwrap();
    assert!(copied.starts_with("Restart the computer and look"), "{copied}");
    for program in ["wl-copy", "xclip"] {
        machine.script(program, "cat > /dev/null; exit 1");
    }
    at(&mut session, "[q]uit", "c");
    session.exp_string("no clipboard here").unwrap();
    session.exp_string("Restart the computer and look").unwrap();
}

#[test]
fn a_page_is_opened_only_after_a_yes_and_its_address_is_shown_first() {
    let steps = "[[step]]\nid = \"page\"\ntext = \"Look there.\"\ncheck = \"It is active.\"\noffer = { open = \"https://my.kaspersky.com/\" }\n";
    let machine = Machine::new(steps, EXPIRED);
    let opener = if cfg!(target_os = "macos") { "open" } else { "xdg-open" };
    machine.program(opener, 0);
    let mut session = machine.fix("--dry-run");
    session.exp_string("[o]pen the page in").unwrap();
    session.send_line("b").unwrap();
    at(&mut session, "[q]uit", "o");
    session.exp_string(&format!("{opener} https://my.kaspersky.com/")).unwrap();
    session.exp_string("nothing was run").unwrap();
    drop(session);
    assert!(!machine.path("ran").exists());
    let mut session = machine.fix("");
    at(&mut session, "[q]uit", "o");
    session.exp_string("https://my.kaspersky.com/").unwrap();
    at(&mut session, "Open this page in your browser now?", "yes");
    session.exp_string("being opened").unwrap();
    assert_eq!(std::fs::read_to_string(machine.path("ran")).unwrap(), "https://my.kaspersky.com/\n");
    machine.program(opener, 3);
    at(&mut session, "[q]uit", "o");
    at(&mut session, "Open this page in your browser now?", "yes");
    session.exp_string("could not be opened").unwrap();
}

#[test]
fn what_a_command_printed_goes_into_the_record_and_the_record_into_the_ticket() {
    let steps = "[[step]]\nid = \"sync\"\ntext = \"Set the clock.\"\ncheck = \"It is active.\"\nproof = \"license.status = active\"\noffer = { run = [\"timedatectl\", \"set-ntp\", \"true\"] }\n";
    let machine = Machine::new(steps, EXPIRED);
    machine.script("timedatectl", "echo no right to do that; exit 4");
    let mut session = machine.fix_here("--answer purchase.channel=shop --message 'it costs $5, or more'");
    at(&mut session, "[q]uit", "o");
    at(&mut session, "Run exactly this now?", "yes");
    session.exp_string("ended with error 4").unwrap();
    at(&mut session, "[q]uit", "w");
    at(&mut session, "Write it now?", "no");
    session.exp_string("keymend ticket new").unwrap();
    let command = session.exp_string("[q]uit").unwrap();
    let command = command.lines().next().unwrap().trim();
    assert!(
        command.contains(
            "--message 'it costs $5, or more' --answer license.status=expired --answer purchase.channel=shop"
        ),
        "{command}"
    );
    session.send_line("q").unwrap();
    session.exp_eof().unwrap();

    let run = format!("exec \"$0\" ticket new {command} --no-input");
    let output = ticket_of(&machine, &run);
    let sentence =
        "Set the clock - run by Keymend (timedatectl set-ntp true: exit code 4; it printed: no right to do that)";
    let request = output.split_whitespace().collect::<Vec<_>>().join(" ");
    let told =
        "Run by Keymend: “Set the clock” (timedatectl set-ntp true: exit code 4; it printed: no right to do that)";
    assert!(request.contains(told), "{output}");
    let kept = std::fs::read_to_string(machine.path("data/keymend/tickets/0001-walk/steps-tried.txt")).unwrap();
    assert!(kept.contains(sentence), "{kept}");
    let own = ticket_of(&machine, &format!("{run} --another --set steps-tried=nothing"));
    assert!(own.contains("nothing") && !own.contains("timedatectl"), "{own}");
}

/// Runs a command line of the shell where the machine is, and gives back what it printed.
fn ticket_of(machine: &Machine, run: &str) -> String {
    let output = machine.shell(run).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}
