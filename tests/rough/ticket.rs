//! `keymend ticket new` at a terminal: what is missing is asked for, and nothing that was typed is lost or shown in full.

use std::path::{Path, PathBuf};

use rexpect::session::{PtySession, spawn_command};
use serde_json::Value;

use crate::support::shell;

/// The questions of a request about a renewal code, in the order of its form.
const QUESTIONS: [(&str, &str); 9] = [
    ("description", "What did you do, and what happened?"),
    ("steps-tried", "What have you already tried?"),
    ("name", "What is your name?"),
    ("contact", "At which email address or telephone number can you be reached?"),
    ("new-code", "Which activation code do you want to use now?"),
    ("previous-code", "Which activation code did you use before?"),
    ("license-key", "Which licence key or number does the licensing window show?"),
    ("purchase-date", "When was the licence bought?"),
    ("purchase-place", "In which shop or on which site was it bought?"),
];

fn keymend(folder: &Path, arguments: &str) -> PtySession {
    let mut command = shell(folder, &format!("stty cols 200; exec \"$0\" {arguments}"));
    command.env("TERM", "dumb");
    spawn_command(command, Some(20_000)).unwrap()
}

fn tickets(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder.join("data/keymend/tickets")).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).filter(|path| path.join("request.json").exists()).collect()
}

fn field(ticket: &Path, name: &str) -> Option<String> {
    let request: Value = serde_json::from_slice(&std::fs::read(ticket.join("request.json")).unwrap()).unwrap();
    let fields = request["fields"].as_array().unwrap().clone();
    let field = fields.into_iter().find(|field| field["name"] == name)?;
    Some(field["value"].as_str().unwrap().to_owned())
}

/// How it ended, such as `Exited(…, 0)`: the type itself is private to its crate.
fn ended(session: &PtySession) -> String {
    format!("{:?}", session.process().wait().unwrap())
}

#[test]
fn a_terminal_without_utf_8_gets_letters_that_it_has_and_no_question_mark_in_a_path() {
    let folder = tempfile::tempdir().unwrap();
    let path = "jörg/app-info.txt";
    std::fs::create_dir_all(folder.path().join("jörg")).unwrap();
    std::fs::write(folder.path().join(path), "License expired\n").unwrap();
    let line = format!(
        "stty cols 200; exec \"$0\" diagnose {path} --message 'ABCDE-12345-FGHJK-67890 abgelaufen' --no-input --language LANG"
    );
    for (language, expected) in [("de", "Nicht pruefbar"), ("ru", "litsenzii")] {
        let mut command = shell(folder.path(), &line.replace("LANG", language));
        command.env("TERM", "dumb").env("LC_ALL", "C").env_remove("LC_CTYPE");
        let mut session = spawn_command(command, Some(20_000)).unwrap();
        let shown = session.exp_eof().unwrap();
        assert!(shown.is_ascii() && shown.contains("j\\u{f6}rg/app-info.txt"), "{shown}");
        assert!(shown.contains(expected), "{shown}");
        let codes = shown.split_whitespace().filter(|word| word.contains("67890") || word.contains('/'));
        assert!(codes.clone().count() > 0 && codes.clone().all(|word| !word.contains("??")), "{shown}");
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_terminal_of_an_old_code_page_gets_its_own_letters_and_no_question_mark_in_a_code_or_a_path() {
    let folder = tempfile::tempdir().unwrap();
    let path = "Жанна jörg/app-info.txt";
    std::fs::create_dir_all(folder.path().join("Жанна jörg")).unwrap();
    std::fs::write(folder.path().join(path), "License expired\n").unwrap();
    for (locale, page, language, expected, place) in [
        ("ru_RU.KOI8-R", encoding_rs::KOI8_R, "ru", "Не удалось проверить", "j\\u{f6}rg/app-info.txt"),
        ("ru_RU.CP1251", encoding_rs::WINDOWS_1251, "ru", "Не удалось проверить", "j\\u{f6}rg/app-info.txt"),
        ("de_DE.ISO-8859-1", encoding_rs::WINDOWS_1252, "de", "Nicht prüfbar", "jörg/app-info.txt"),
        ("pl_PL.ISO-8859-2", encoding_rs::ISO_8859_2, "pl", "Nie udało się sprawdzić", "jörg/app-info.txt"),
        ("ja_JP.eucJP", encoding_rs::EUC_JP, "ja", "確認できなかったもの", "/app-info.txt"),
    ] {
        let line = format!(
            "stty cols 200; \"$0\" diagnose '{path}' --no-input --language {language}; exec \"$0\" ticket new --no-input --message 89479002 --to kaspersky --set new-code=ABCDE-12345-FGHJK-67890 --reveal new-code --another --language {language}"
        );
        let mut command = shell(folder.path(), &line);
        command.env("TERM", "dumb").env("LC_ALL", locale).env_remove("LC_CTYPE");
        // The session gives each byte as the character of its number.
        let shown = spawn_command(command, Some(20_000)).unwrap().exp_eof().unwrap();
        let bytes: Vec<u8> = shown.chars().map(|byte| u8::try_from(u32::from(byte)).unwrap()).collect();
        let (shown, has_lost) = page.decode_without_bom_handling(&bytes);
        assert!(!has_lost && shown.contains(expected), "{locale}: {shown}");
        assert!(shown.contains(place) && shown.contains("ABCDE-12345-FGHJK-67890"), "{locale}: {shown}");
        let fixed = shown.split_whitespace().filter(|word| word.contains("67890") || word.contains("app-info"));
        assert!(fixed.clone().all(|word| !word.contains('?')), "{locale}: {shown}");
    }
}

#[test]
fn every_missing_field_is_asked_for_in_the_order_of_the_form() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = keymend(folder.path(), "ticket new --topic KM-101");
    for (name, question) in QUESTIONS {
        session.exp_string(question).unwrap();
        let answer = match name {
            "steps-tried" | "purchase-date" => "",
            "new-code" => "ABCDE-12345-FGHJK-67890",
            "previous-code" | "license-key" => "QWERT-12345-FGHJK-67890",
            "name" => "Eve Example",
            "contact" => "eve@example.org",
            "purchase-place" => "  a fair = {{topic}}  ",
            name => name,
        };
        session.send_line(answer).unwrap();
    }
    let text = session.exp_string("What now?").unwrap();
    let menu = session.exp_string(">").unwrap();
    assert!(menu.contains("[e]dit the text") && !menu.contains("[s]end"), "it goes onto a page: {menu}");
    session.send_line("").unwrap();
    session.exp_eof().unwrap();
    assert!(ended(&session).ends_with(", 0)"), "{text}");
    // The system is known where the machine tells its name.
    assert!(text.contains("Not filled in: product, version, "), "{text}");
    assert!(text.contains("steps-tried, purchase-date."), "{text}");
    assert!(!text.contains("ABCDE"), "a code is masked: {text}");
    let ticket = tickets(folder.path()).remove(0);
    assert_eq!(field(&ticket, "description").as_deref(), Some("description"));
    assert_eq!(field(&ticket, "contact").as_deref(), Some("eve@example.org"));
    assert_eq!(field(&ticket, "new-code").as_deref(), Some("*****-*****-*****-67890"));
    assert_eq!(field(&ticket, "purchase-place").as_deref(), Some("a fair = {{topic}}"));
    assert_eq!(field(&ticket, "steps-tried"), None, "Enter skips");
}

#[test]
fn what_is_known_is_not_asked_and_the_end_of_input_keeps_what_was_said() {
    let folder = tempfile::tempdir().unwrap();
    let arguments = "ticket new --topic KM-101 --set name=Eve --set contact=x --set steps-tried=all";
    let mut session = keymend(folder.path(), arguments);
    session.exp_string(QUESTIONS[0].1).unwrap();
    session.send_line("It failed.").unwrap();
    let between = session.exp_string(QUESTIONS[4].1).unwrap();
    assert!(!between.contains("your name") && !between.contains("already tried"), "{between}");
    session.send_control('d').unwrap();
    let text = session.exp_eof().unwrap();
    assert!(ended(&session).ends_with(", 0)"), "{text}");
    assert_eq!(field(&tickets(folder.path())[0], "description").as_deref(), Some("It failed."));
}

#[test]
fn at_the_end_a_request_is_changed_in_an_editor_looked_at_and_sent() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    for (name, lines) in [
        ("editor", "test \"$1\" = --wait && printf 'It says expired,\\nmail me at me@example.org\\n' >\"$2\""),
        ("sendmail", "cat >\"$0.took\""),
    ] {
        std::fs::write(path.join(name), format!("#!/bin/sh\n{lines}\n")).unwrap();
        std::fs::set_permissions(path.join(name), std::fs::Permissions::from_mode(0o755)).unwrap();
    }
    let sendmail = path.join("sendmail").display().to_string();
    keymend(path, &format!("config set mail.sendmail {sendmail}")).exp_eof().unwrap();
    keymend(path, "config set mail.from eve@example.org").exp_eof().unwrap();
    let known = QUESTIONS.map(|(name, _)| format!("--set {name}=its-{name}")).join(" ");
    let arguments =
        format!("ticket new --topic KM-101 --to provider --mail help@example.org --set subscriber-number=4711 {known}");
    let mut command = shell(path, &format!("stty cols 200; exec \"$0\" {arguments}"));
    command.env("TERM", "dumb").env("EDITOR", format!("{} --wait", path.join("editor").display())).env_remove("VISUAL");
    let mut session = spawn_command(command, Some(20_000)).unwrap();
    session.exp_string("What now? 1 [s]end  2 [e]dit the text").unwrap();
    session.send_line("e").unwrap();
    session.exp_string("It says expired, mail me at mail-").unwrap();
    session.exp_string("What now?").unwrap();
    session.send_line("send").unwrap();
    session.exp_string("To: help@example.org").unwrap();
    session.exp_string("Send it? [yes/no]").unwrap();
    session.send_line("no").unwrap();
    session.exp_string("Nothing was sent.").unwrap();
    session.exp_string("What now?").unwrap();
    session.send_line("1").unwrap();
    session.exp_string("Send it? [yes/no]").unwrap();
    session.send_line("yes").unwrap();
    let text = session.exp_eof().unwrap();
    assert!(ended(&session).ends_with(", 0)"), "{text}");
    let took = std::fs::read_to_string(path.join("sendmail.took")).unwrap();
    assert!(took.contains("To: help@example.org"), "{took}");
    assert!(!tickets(path)[0].join("own-words.txt").exists());
}

#[test]
fn a_request_is_cancelled_and_an_editor_that_fails_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let known = QUESTIONS.map(|(name, _)| format!("--set {name}=its-{name}")).join(" ");
    let mut session = keymend(folder.path(), &format!("ticket new --topic KM-101 {known}"));
    session.exp_string("What now?").unwrap();
    session.send_line("perhaps").unwrap();
    session.exp_string("What now?").unwrap();
    session.send_line("cancel").unwrap();
    session.exp_string("Ticket 1 (its-name) is closed").unwrap();
    session.exp_eof().unwrap();
    keymend(folder.path(), "ticket reopen 1").exp_eof().unwrap();
    for (editor, says) in [("/nowhere/editor", "cannot be used"), ("false", "ended with"), ("true", "not changed")] {
        let mut command = shell(folder.path(), "stty cols 400; exec \"$0\" ticket edit 1 --editor");
        command.env("TERM", "dumb").env("VISUAL", editor);
        let mut session = spawn_command(command, Some(20_000)).unwrap();
        session.exp_string(says).unwrap();
        session.exp_eof().unwrap();
        assert_eq!(ended(&session).ends_with(", 0)"), editor == "true", "{editor}");
        assert_eq!(field(&tickets(folder.path())[0], "description").as_deref(), Some("its-description"), "{editor}");
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn the_wizard_asks_for_the_settings_of_mail_and_sends_a_test_message() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let program = path.join("sendmail");
    std::fs::write(&program, "#!/bin/sh\ncat >\"$0.took\"\n").unwrap();
    std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
    let program = program.display().to_string();
    let mut session = keymend(path, "config wizard");
    for (question, answer) in [
        ("Your name: ", "Eve Example"),
        ("that you write from: ", "eve@example.org"),
        ("Your mail server", &program),
        ("Send a test message to eve@example.org? [yes/no]", "yes"),
    ] {
        session.exp_string(question).unwrap();
        session.send_line(answer).unwrap();
    }
    let text = session.exp_eof().unwrap();
    assert!(ended(&session).ends_with(", 0)") && text.contains("arrives at eve@example.org"), "{text}");
    let took = std::fs::read_to_string(path.join("sendmail.took")).unwrap();
    assert!(took.contains("To: eve@example.org") && took.contains("This is a test message."), "{took}");

    // With a server it also asks how, as whom and where the password is; what is set is kept by Enter.
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    keymend(path, &format!("config set mail.port {free}")).exp_eof().unwrap();
    keymend(path, "config set mail.retries 0").exp_eof().unwrap();
    let mut session = keymend(path, "config wizard");
    for (question, answer) in [
        ("Your name [Eve Example]: ", ""),
        ("that you write from [eve@example.org]: ", ""),
        ("Your mail server", "localhost"),
        ("Its port", ""),
        ("Encryption", "none"),
        ("Encryption", "starttls"),
        ("Your login name", "eve"),
        ("A command that prints the password", "echo secret"),
        ("Send a test message", "yes"),
    ] {
        session.exp_string(question).unwrap();
        session.send_line(answer).unwrap();
    }
    session.exp_string("The test message was not sent: ").unwrap();
    session.exp_eof().unwrap();
    assert!(ended(&session).ends_with(", 4)"));
    let kept = keymend(path, "config show").exp_eof().unwrap();
    for line in ["host = \"localhost\"", "# sendmail =", "security = \"starttls\"", "contact = \"eve@example.org\""] {
        assert!(kept.contains(line), "{line}: {kept}");
    }
}

#[test]
fn the_wizard_refuses_what_cannot_be_and_keeps_nothing_of_what_was_broken_off() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let mut session = keymend(path, "config wizard");
    for (question, answer) in [
        ("Your name: ", "Änne Beispiel"),
        ("that you write from: ", "no-address"),
        ("that you write from: ", "aenne@example.org"),
        ("Your mail server", "mail server"),
        ("Your mail server", "127.0.0.1:8726"),
    ] {
        session.exp_string(question).unwrap();
        session.send_line(answer).unwrap();
    }
    session.exp_string("Its port; Enter for the usual one [8726]: ").unwrap();
    session.send_control('d').unwrap();
    session.exp_string("no setting was changed").unwrap();
    session.exp_eof().unwrap();
    let kept = keymend(path, "config show").exp_eof().unwrap();
    assert!(!kept.contains("Beispiel") && kept.contains("# host ="), "{kept}");
}

#[test]
fn an_interrupted_form_leaves_no_ticket() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = keymend(folder.path(), "ticket new --topic KM-101");
    session.exp_string(QUESTIONS[0].1).unwrap();
    session.send_control('c').unwrap();
    session.exp_eof().unwrap();
    let ended = ended(&session);
    assert!(ended.starts_with("Signaled(") || ended.ends_with(", 130)"), "{ended}");
    assert!(tickets(folder.path()).is_empty());
}

#[test]
fn nothing_is_asked_with_no_input() {
    let folder = tempfile::tempdir().unwrap();
    let mut session = keymend(folder.path(), "ticket new --topic KM-101 --no-input");
    let text = session.exp_eof().unwrap();
    assert!(ended(&session).ends_with(", 0)"));
    assert!(!text.contains("(Enter skips)"), "{text}");
}

#[test]
fn an_edit_without_a_change_asks_for_what_is_still_missing_and_sending_asks_until_it_is_decided() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    let arguments = "ticket new --topic KM-101 --no-input --mail help@example.org";
    keymend(path, arguments).exp_eof().unwrap();
    let mut session = keymend(path, "ticket edit 1");
    session.exp_string(QUESTIONS[0].1).unwrap();
    session.send_line("Later.").unwrap();
    session.exp_string(QUESTIONS[1].1).unwrap();
    session.send_control('d').unwrap();
    session.exp_eof().unwrap();
    assert_eq!(field(&tickets(path)[0], "description").as_deref(), Some("Later."));
    keymend(path, "config set mail.from eve@example.org").exp_eof().unwrap();
    keymend(path, "config set mail.sendmail /nowhere/sendmail").exp_eof().unwrap();
    let mut session = keymend(path, "ticket send 1");
    session.exp_string("To: help@example.org").unwrap();
    session.exp_string("What now? 1 [s]end  2 [e]dit the text").unwrap();
    session.send_line("perhaps").unwrap();
    session.exp_string("What now?").unwrap();
    session.send_line("nein").unwrap();
    session.exp_string("Nothing was sent.").unwrap();
    session.exp_eof().unwrap();
    assert!(ended(&session).ends_with(", 2)"));
}

#[test]
fn a_field_that_got_another_kind_of_answer_is_asked_for_again_in_words() {
    let folder = tempfile::tempdir().unwrap();
    let run = "ticket new --topic device-limit-reached --to kaspersky --set description=x --set steps-tried=x";
    let mut session = keymend(folder.path(), run);
    // The answers that do not matter here are passed over.
    loop {
        let (before, _) = session.exp_regex("q stops asking").unwrap();
        if before.contains("how many devices") {
            break;
        }
        session.send_line("").unwrap();
    }
    session.send_line("eve@example.org").unwrap();
    session.exp_string("Please type a number").unwrap();
    session.exp_string("q stops asking").unwrap();
    session.send_line("3").unwrap();
    session.exp_string("What now?").unwrap();
    session.send_line("k").unwrap();
    session.exp_eof().unwrap();
    let ticket = tickets(folder.path()).remove(0);
    assert_eq!(field(&ticket, "device-count").as_deref(), Some("3"));
}
