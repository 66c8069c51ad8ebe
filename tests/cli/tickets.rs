//! Many tickets: found, sorted, reopened, noted, asked about; and the directory of providers.

use serde_json::Value;

use crate::desk_server::{DeskServer, Misbehave};
use crate::support::{Keymend, keymend, repository};
use crate::support::{NOW, examples::example};

/// Three tickets of three customers.
fn three() -> Keymend {
    let run = keymend("ticket list");
    for (customer, host, to) in
        [("Zoe Zenk", "ZEBRA", "Rostelecom"), ("Anna Abt", "ADLER", "Beltelecom"), ("Max Mohn", "MAUS", "Maxis")]
    {
        let mut new = example("provider-subscription").command("ticket new", "--another -q --language en");
        for argument in ["--provider", to, "--set", &format!("name={customer}"), "--set", &format!("host={host}")] {
            new = new.arg(argument);
        }
        let output = new.start_in(&run);
        assert_eq!(output.code, Some(0), "{output:?}");
    }
    run
}

/// The customers in the order of the lines.
fn customers(stdout: &str) -> Vec<&str> {
    let names = ["Zoe Zenk", "Anna Abt", "Max Mohn"];
    stdout.lines().filter_map(|line| names.into_iter().find(|name| line.contains(name))).collect()
}

#[test]
fn tickets_are_listed_with_who_asks_whom_and_sorted_and_found_by_it() {
    let run = three();
    let list = run.again("ticket list --language en");
    assert_eq!(customers(&list.stdout), ["Zoe Zenk", "Anna Abt", "Max Mohn"], "{list:?}");
    for word in ["Rostelecom", "ZEBRA", "draft", "written"] {
        assert!(list.stdout.lines().next().unwrap().contains(word), "{list:?}");
    }
    for (order, expected) in [
        ("customer", ["Anna Abt", "Max Mohn", "Zoe Zenk"]),
        ("host", ["Anna Abt", "Max Mohn", "Zoe Zenk"]),
        ("addressee", ["Anna Abt", "Max Mohn", "Zoe Zenk"]),
    ] {
        let sorted = run.again(&format!("ticket list --sort {order}"));
        assert_eq!(customers(&sorted.stdout), expected, "{order}: {sorted:?}");
    }
    for find in ["zebra", "ROSTELECOM", "zoe"] {
        let found = run.again(&format!("ticket list --find {find}"));
        assert_eq!(customers(&found.stdout), ["Zoe Zenk"], "{find}: {found:?}");
    }
    assert_eq!(run.again("ticket close 2").code, Some(0));
    assert_eq!(customers(&run.again("ticket list --state closed").stdout), ["Anna Abt"]);
    assert_eq!(customers(&run.again("ticket list --state draft").stdout), ["Zoe Zenk", "Max Mohn"]);
    let json = run.again("ticket list --format json --find adler").json();
    assert_eq!(json["tickets"][0]["customer"], "Anna Abt");
    assert_eq!(json["tickets"][0]["last"]["what"], "closed");
    let reopened = run.again("ticket reopen 2");
    assert!(reopened.code == Some(0) && reopened.stderr.contains("draft"), "{reopened:?}");
    assert_eq!(run.again("ticket reopen 2").code, Some(2));
    assert_eq!(run.again("ticket reopen 9").code, Some(2));
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_paper_that_somebody_changed_by_hand_is_kept_and_a_send_tells_that_it_does_not_leave() {
    let run = three();
    assert_eq!(run.again("config set mail.from eve@example.org").code, Some(0));
    assert_eq!(run.again("ticket edit 1 --mail help@example.org --no-input").code, Some(0));
    let folder = std::fs::read_dir(run.folder().join("data/keymend/tickets")).unwrap();
    let folder =
        folder.map(|entry| entry.unwrap().path()).find(|path| path.to_string_lossy().contains("0001-")).unwrap();
    let untouched = run.again("ticket edit 1 --set name=Eve --no-input");
    assert!(untouched.code == Some(0) && !untouched.stderr.contains("outside Keymend"), "{untouched:?}");
    for name in ["request.txt", "message.eml"] {
        let path = folder.join(name);
        let mine = format!("My own words.\n{}", std::fs::read_to_string(&path).unwrap());
        std::fs::write(&path, &mine).unwrap();
        let shown = run.again("ticket send 1 --dry-run");
        assert!(shown.stderr.contains(name) && shown.stderr.contains("`keymend ticket edit 1`"), "{shown:?}");
        assert!(!shown.stdout.contains("My own words"), "{shown:?}");
        let edited = run.again("ticket edit 1 --set name=Ann --no-input");
        let aside = name.replace('.', ".edited.");
        assert!(edited.code == Some(0) && edited.stderr.contains(&aside), "{edited:?}");
        assert_eq!(std::fs::read_to_string(folder.join(&aside)).unwrap(), mine);
        assert!(!std::fs::read_to_string(&path).unwrap().contains("My own words"), "{name}");
        assert!(!run.again("ticket edit 1 --set name=Ann --no-input").stderr.contains("outside Keymend"), "{name}");
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_dry_run_of_a_send_says_that_nothing_was_sent() {
    let run = three();
    assert_eq!(run.again("config set mail.from eve@example.org").code, Some(0));
    assert_eq!(run.again("ticket edit 1 --mail help@example.org --no-input").code, Some(0));
    for format in ["human", "eml"] {
        let shown = run.again(&format!("ticket send 1 --dry-run --format {format}"));
        assert!(
            shown.stderr.contains("nothing was sent") && shown.stderr.contains("`keymend ticket send 1`"),
            "{shown:?}"
        );
        assert!(!shown.stdout.contains("nothing was sent"), "{shown:?}");
    }
}

#[test]
fn what_the_desk_answered_is_noted_with_its_number() {
    let run = three();
    let noted = run.again("ticket note 1 They_write_to_eve@example.net --their-number 4711");
    assert_eq!(noted.code, Some(0), "{noted:?}");
    let list = run.again("ticket list --find 4711");
    assert!(list.stdout.contains("#4711") && list.stdout.contains("answer noted"), "{list:?}");
    let shown = run.again("ticket show 1 -v");
    assert!(shown.stderr.contains("noted #4711"), "{shown:?}");
    let history = shown.stderr.lines().find(|line| line.contains("noted #4711")).unwrap();
    assert!(!history.contains("eve@example.net"), "what is private is no part of the history: {shown:?}");
    let nothing = run.again("ticket note 1");
    assert!(nothing.code == Some(2) && nothing.stderr.contains("--their-number"), "{nothing:?}");
}

#[test]
fn the_desk_is_asked_what_became_of_a_ticket() {
    let server = DeskServer::start("zammad");
    let run = crate::at_desk::written(&server, "zammad", "");
    let early = run.again("ticket status");
    assert!(early.code == Some(2) && early.stderr.contains("has not been sent yet"), "{early:?}");
    assert_eq!(run.again("ticket send --yes").code, Some(0));
    let status = run.again("ticket status --language en");
    assert_eq!(status.stdout, "Ticket 1 is ticket 22001 in Zammad: open, last changed 2026-11-29T10:00:00Z.\n");
    let json = run.again("ticket status --format json").json();
    assert_eq!((&json["status"], &json["their_number"]), (&"open".into(), &"22001".into()));
    let schema = run.again("schema desk-state").json();
    assert!(jsonschema::validator_for(&schema).unwrap().is_valid(&json), "{json}");
    for how in [Misbehave::CutBefore, Misbehave::Refuse(200, "", "<html>".to_owned())] {
        server.misbehave([how]);
        let silent = run.again("ticket status");
        assert!(silent.code == Some(3) && silent.stderr.contains("not known"), "{silent:?}");
    }
}

#[test]
fn a_ticket_is_found_by_the_address_and_the_numbers_of_its_customer() {
    let run = three();
    let new = example("provider-subscription").command("ticket new", "--another -q --language en");
    let new =
        ["--provider", "Rostelecom", "--set", "contact=wanda@example.org", "--set", "subscriber-number=4411-9027"]
            .into_iter()
            .fold(new, |new, argument| new.arg(argument));
    let made = new.start_in(&run);
    assert_eq!(made.code, Some(0), "{made:?}");
    for find in ["wanda@example", "4411-9027", "44119027", "4411 9027"] {
        let found = keymend("ticket list --format json --find").arg(find).start_in(&run).json();
        let numbers: Vec<u64> =
            found["tickets"].as_array().unwrap().iter().map(|ticket| ticket["number"].as_u64().unwrap()).collect();
        assert_eq!(numbers, [4], "{find}: {found:#}");
    }
}

#[test]
fn the_directory_is_listed_shown_and_each_wrong_file_named() {
    let run = keymend("providers list")
        .file("config/keymend/providers.d/a.toml", "name = \"A\"\n")
        .file("config/keymend/providers.d/b.toml", "name = \"B\"\nkind = \"shop\"\nsource = \"https://example.org/\"\nchecked = \"2026-11-29\"\n[desk]\nkind = \"rt\"\n[desk.fields]\nKeymend-Nothing = \"x\"\n")
        .file("config/keymend/providers.d/c.toml", "name = \"C\"\nkind = \"shop\"\nsource = \"https://example.org/\"\nchecked = \"2026-11-29\"\n");
    let checked = run.again("providers check --language en");
    assert_eq!(checked.code, Some(1), "{checked:?}");
    assert!(checked.stdout.contains("a.toml") && checked.stdout.contains("Keymend-Nothing"), "{checked:?}");
    assert!(checked.stderr.contains(": 3. Mistakes: 4."), "{checked:?}");
    let run = keymend("providers list");
    let list = run.run();
    assert!(
        list.code == Some(0) && list.stdout.contains("rostelecom") && list.stdout.contains("sales@allsoft.by"),
        "{list:?}"
    );
    let shown = run.again("providers show rostelecom");
    assert!(shown.stdout.contains("name = \"Rostelecom\"\n") && shown.stdout.contains("source = "), "{shown:?}");
    let wrong = run.again("providers show Rostelekomm");
    assert!(wrong.code == Some(2) && wrong.stderr.contains("providers list"), "{wrong:?}");
    let json = run.again("providers list --format json").json();
    let schema = run.again("schema providers").json();
    assert!(jsonschema::validator_for(&schema).unwrap().is_valid(&json));
    assert_eq!(run.again("providers check --dir nowhere").code, Some(2));
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_bundle_alone_says_at_the_desk_what_its_letter_does() {
    for message in ["The activation code was already used on too many devices", "Моя лицензия истекла вчера"]
    {
        let run = keymend("ticket new --to provider --mail help@example.org --no-input --message").arg(message);
        assert_eq!(run.run().code, Some(0), "{message}");
        let topic: Value = serde_json::from_str(&run.again("ticket show 1 --format json").stdout).unwrap();
        assert_eq!(run.again("ticket export 1 --bundle -o bundle.zip").code, Some(0));
        let opened = run.again("desk open bundle.zip --format json");
        let opened: Value = serde_json::from_str(&opened.stdout).unwrap();
        assert_eq!((&opened["topic"], &opened["proof"]), (&topic["topic"], &"stated".into()), "{message}");
        assert!(opened["bundle"]["matches"].as_bool().unwrap(), "{opened}");
    }
}

#[test]
fn a_bundle_names_neither_the_computer_nor_the_folder_of_a_file() {
    let state = std::fs::read_to_string(repository().join("examples/expired-linux/app-info.txt")).unwrap();
    let both = format!("LAGER-NB07 | CHANGED | rc=0 >>\n{state}\nKASSE-PC2 | CHANGED | rc=0 >>\n{state}\n");
    let run = keymend("ticket new of-berta/LAGER-NB07-and-others.txt --machine LAGER-NB07 --to admin --no-input");
    std::fs::create_dir(run.folder().join("of-berta")).unwrap();
    let run = run.file("of-berta/LAGER-NB07-and-others.txt", both);
    assert_eq!(run.run().code, Some(0));
    assert_eq!(run.again("ticket export 1 --bundle -o bundle.zip").code, Some(0));
    let mut bundle = zip::ZipArchive::new(std::fs::File::open(run.folder().join("bundle.zip")).unwrap()).unwrap();
    for at in 0..bundle.len() {
        let text = std::io::read_to_string(bundle.by_index(at).unwrap()).unwrap();
        for gone in ["LAGER-NB07", "KASSE-PC2", "of-berta"] {
            assert!(!text.contains(gone), "{gone}: {text}");
        }
    }
    let listed = run.again("ticket list --find lager-nb07");
    assert!(listed.stdout.contains("LAGER-NB07"), "the owner still finds it: {listed:?}");
}

#[test]
fn a_note_keeps_its_names_and_loses_its_secrets() {
    let run = keymend("ticket new --topic license-expired --no-input");
    assert_eq!(run.run().code, Some(0));
    let text = "Frau Berta Lorenz calls back, code ABCDE-12345-FGHJK-67890, password is Sonne!4471";
    let noted = keymend("ticket note 1").arg(text).start_in(&run);
    assert_eq!(noted.code, Some(0), "{noted:?}");
    let shown = run.again("ticket show 1").stdout + &run.again("ticket list --format json").stdout;
    assert!(shown.contains("Berta Lorenz") && !shown.contains("person-"), "{shown}");
    assert!(!shown.contains("ABCDE") && !shown.contains("Sonne!4471"), "{shown}");
    assert!(run.again("ticket list --find lorenz").stdout.contains("The licence has expired"));
}

#[test]
fn what_only_the_person_says_is_no_header() {
    let run = keymend("ticket new --to provider --mail help@example.org --format eml --no-input --message")
        .arg("My Windows 11 says that my Kaspersky license has expired");
    let mail = run.run().stdout;
    assert!(mail.contains("X-Keymend-Topic: "), "{mail}");
    assert!(!mail.contains("X-Keymend-License-Status") && !mail.contains("X-Keymend-System"), "{mail}");
}

#[test]
fn a_noted_answer_is_shown_and_found() {
    let run = keymend("ticket new --topic license-expired --no-input");
    assert_eq!(run.run().code, Some(0));
    assert_eq!(run.again("ticket note 1 Wednesday_at_the_latest --their-number 4711").code, Some(0));
    let shown = run.again("ticket show 1").stderr;
    assert!(shown.contains("Wednesday_at_the_latest") && shown.contains("4711"), "{shown}");
    assert!(run.again("ticket list --find wednesday").stdout.contains("#4711"));
    assert_eq!(run.again("ticket list --find thursday").stdout, "");
}

#[test]
fn names_are_sorted_by_their_letters() {
    let run = keymend("ticket new --topic license-expired --another --no-input --set name=Wenzel");
    assert_eq!(run.run().code, Some(0));
    for name in ["Änne", "Émile", "Bora", "Zoë", "Åsa"] {
        let one = run.again(&format!("ticket new --topic license-expired --another --no-input --set name={name}"));
        assert_eq!(one.code, Some(0), "{one:?}");
    }
    let listed = run.again("ticket list --sort customer").stdout;
    let places = ["Änne", "Åsa", "Bora", "Émile", "Wenzel", "Zoë"].map(|name| listed.find(name).unwrap());
    assert!(places.is_sorted(), "{listed}");
}

#[test]
fn the_computer_is_listed_as_what_was_read_names_it() {
    for (name, file, capture) in [
        (
            "KASSE-3",
            "klnagchk.txt",
            "Starting utility 'klnagchk'...\r\n\r\nCurrent device: 'KASSE-3'\r\nSettings:\r\n\r\nAdministration Server address: 'ksc.example.org'\r\n",
        ),
        (
            "PC-EMPFANG-2",
            "a.reg",
            "Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ComputerName]\r\n\"ComputerName\"=\"PC-EMPFANG-2\"\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\WOW6432Node\\KasperskyLab\\AVP21.3\\environment]\r\n\"ProductName\"=\"Kaspersky Endpoint Security for Windows\"\r\n",
        ),
    ] {
        let run = keymend(&format!("ticket new {file} --topic license-expired --no-input")).file(file, capture);
        assert_eq!(run.run().code, Some(0));
        let listed = run.again("ticket list").stdout;
        assert!(listed.contains(name), "{listed}");
        assert!(!run.again("ticket show 1 --format eml").stdout.contains(name), "the letter does not name it");
    }
}

#[test]
fn a_list_in_which_nothing_is_found_says_so_and_an_unsent_ticket_has_no_state_at_a_desk() {
    let run = keymend(&format!("ticket new m.json --no-input --now {NOW}"))
        .file("m.json", r#"{"facts": {"product.family": "home", "license.status": "expired"}}"#);
    assert_eq!(run.run().code, Some(0));
    let found = run.again("ticket list --language en --find zebra");
    assert!(found.code == Some(0) && found.stdout.is_empty(), "{found:?}");
    assert!(found.stderr.contains("No ticket fits."), "{found:?}");
    assert!(!run.again("ticket list --language en --find expired").stderr.contains("fits"));
    let unsent = run.again("ticket status 1 --language en");
    assert!(unsent.stderr.contains("has not been sent yet"), "{unsent:?}");
}
