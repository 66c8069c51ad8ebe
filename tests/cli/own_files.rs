//! Files of a desk's own: one that is wrong hinders no other, and every mistake is named.

use serde_json::Value;

use crate::support::{Keymend, NOW, keymend};

const GOOD: &str = "name = \"Nordlicht\"\nkind = \"provider\"\nmail = \"hilfe@nordlicht.example\"\n\
    source = \"https://nordlicht.example/\"\nchecked = \"2026-11-29\"\n";

/// A topic of a desk's own, with a code of its own prefix.
const TOPIC: &str = "+++\nid = \"router-blocks-activation\"\ncode = \"NL-17\"\ntitle = \"The router blocks the activation\"\n\
    owner = \"provider\"\nseverity = \"error\"\nstatus = \"preview\"\nsince = \"0.1.0\"\nchecked = 2026-11-29\n\
    sources = [\"https://nordlicht.example/router\"]\nwhen = \"reported\"\n\
    [[message]]\nlang = \"en\"\npattern = \"Nordlicht box says blocked by parental control\"\nbasis = \"documented\"\n+++\nThe router filters it.\n";

fn with_providers(arguments: &str) -> Keymend {
    keymend(arguments)
        .file("config/keymend/providers.d/nordlicht.toml", GOOD)
        .file("config/keymend/providers.d/bad.toml", "name = \"Bad\"\nkindd = \"shop\"\ncheckd = 1\n")
}

#[test]
fn a_bad_file_of_a_provider_is_told_and_left_out() {
    for command in [
        "providers list",
        "providers show nordlicht",
        "ticket new --message activation_code_blocked --to provider --provider nordlicht --no-input",
    ] {
        let run = with_providers(command).run();
        assert_eq!(run.code, Some(0), "{command}: {run:?}");
        assert!(run.stderr.contains("bad.toml is left out: "), "{command}: {run:?}");
        assert!(format!("{}{}", run.stdout, run.stderr).contains("ordlicht"), "{command}: {run:?}");
    }
    let checked = with_providers("providers check").run();
    let lines: Vec<&str> = checked.stdout.lines().collect();
    assert_eq!(lines.len(), 5, "{checked:?}");
    for says in ["`kind`", "`source`", "`checked`", "line 2:", "line 3:"] {
        assert!(lines.iter().any(|line| line.contains(says)), "{says}: {checked:?}");
    }
}

#[test]
fn what_is_right_of_a_provider_s_file_is_used_and_what_is_wrong_is_told_wherever_it_is_read() {
    let file = format!("{GOOD}telefon = [\"1\"]\n[desk]\nkind = \"znuny\"\n[desk.fields]\norder-number = \"Order\"\n");
    for command in ["providers show nordlicht", "explain My+licence+has+expired", "desk open My+licence+has+expired"] {
        let run = keymend("").file("config/keymend/providers.d/nordlicht.toml", &file);
        let run = command.split(' ').fold(run, |run, argument| run.arg(&argument.replace('+', " "))).run();
        for says in ["used without what is wrong in it", "ine 6:", "ine 10:"] {
            assert!(run.stderr.contains(says), "{command}: {says}: {run:?}");
        }
        assert!(!command.starts_with("providers") || run.stdout.contains("hilfe@nordlicht.example"), "{run:?}");
    }
}

#[test]
fn a_desk_goes_on_without_a_topic_that_is_wrong() {
    let messages = "{\"id\":\"1\",\"text\":\"Nordlicht box says blocked by parental control\"}\n\
        {\"id\":\"2\",\"text\":\"Meine Lizenz ist abgelaufen\"}\n";
    let run = |arguments: &str| {
        keymend(&format!("desk triage m.jsonl --format jsonl --now {NOW} {arguments}"))
            .file("m.jsonl", messages)
            .file("own/router.md", TOPIC)
            .file("own/bad.md", "+++\nid = 7\n+++\n")
    };
    let named = run("--topics own").run();
    let set = run("");
    let path = set.folder().join("own").display().to_string();
    assert_eq!(set.again(&format!("config set topics {path}")).code, Some(0));
    for outcome in [named, set.run()] {
        assert_eq!(outcome.code, Some(0), "{outcome:?}");
        assert!(outcome.stderr.contains("bad.md") && outcome.stderr.contains("left out"), "{outcome:?}");
        let first: Value = serde_json::from_str(outcome.stdout.lines().next().unwrap()).unwrap();
        assert_eq!(first["topic"], "router-blocks-activation", "{outcome:?}");
        assert_eq!(outcome.stdout.lines().count(), 2, "{outcome:?}");
    }
    let checked = set.again("topics check");
    assert!(checked.stdout.contains("bad.md") && !checked.stdout.contains("NL-17"), "{checked:?}");
}

#[test]
fn what_is_wrong_with_one_topic_keeps_no_command_from_the_others() {
    for command in
        ["explain KM-202", "explain \"Nordlicht box says blocked by parental control\"", "topics show license-expired"]
    {
        let run = |arguments: &str| {
            keymend(arguments).file("own/router.md", TOPIC).file("own/bad.md", "+++\nid = 7\n+++\n").run()
        };
        let words: Vec<&str> = command.splitn(2, '"').collect();
        let whole = |more: &str| match words.as_slice() {
            [command, text] => {
                let run = keymend(&format!("{more} {command}")).arg(text.trim_end_matches('"'));
                run.file("own/router.md", TOPIC).file("own/bad.md", "+++\nid = 7\n+++\n").run()
            }
            _ => run(&format!("{more} {command}")),
        };
        let (with, without) = (whole("--topics own"), whole(""));
        assert!(with.stderr.contains("bad.md") && with.stderr.contains("left out"), "{command}: {with:?}");
        if words.len() == 1 {
            assert_eq!((with.code, &with.stdout), (without.code, &without.stdout), "{command}");
        } else {
            assert!(with.stdout.contains("NL-17"), "{command}: {with:?}");
        }
    }
}

#[test]
fn answers_are_laid_out_by_the_template_of_their_language() {
    let run = keymend(&format!("desk triage m.jsonl --format jsonl --now {NOW}"))
        .file("m.jsonl", "{\"text\":\"Meine Lizenz ist abgelaufen\"}\n{\"text\":\"My license has expired\"}\n")
        .file("answers/answer.hbs", "General {{#each steps}}{{text}} {{/each}}{{closing}}")
        .file("answers/de.hbs", "Nordlicht grüßt {{#each steps}}{{text}} {{/each}}{{closing}}");
    let path = run.folder().join("answers").display().to_string();
    assert_eq!(run.again(&format!("config set answers {path}")).code, Some(0));
    let lines = run.run().stdout;
    let drafts: Vec<Value> =
        lines.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()["draft"].clone()).collect();
    assert!(drafts[0].to_string().contains("Nordlicht grüßt"), "{lines}");
    assert!(drafts[1].to_string().contains("General") && !drafts[1].to_string().contains("Nordlicht"), "{lines}");
}

/// The guide for help desks, and the worked example in it.
const GUIDE: &str = "docs/help-desk.md";

/// The texts in fences of the worked example, each with the line before it.
fn fenced(guide: &str) -> Vec<(String, String)> {
    let from = guide.find("### A worked example").unwrap();
    let example = &guide[from..from + guide[from + 4..].find("\n###").unwrap() + 4];
    let mut parts = example.split("\n```");
    let mut before = parts.next().unwrap_or_default().to_owned();
    let mut found = Vec::new();
    while let (Some(text), after) = (parts.next(), parts.next()) {
        let text = text.split_once('\n').map(|(_, text)| text).unwrap_or_default();
        found.push((before.trim().lines().last().unwrap_or_default().to_owned(), text.to_owned()));
        before = after.unwrap_or_default().to_owned();
    }
    found
}

#[test]
fn the_worked_example_of_the_guide_prints_what_it_shows() {
    let path = crate::support::repository().join(GUIDE);
    let guide = std::fs::read_to_string(&path).unwrap().replace("\r\n", "\n");
    let parts = fenced(&guide);
    let mut run = keymend("config set name").arg("Nordlicht support");
    for (before, text) in parts.iter().filter(|(before, _)| before.contains("as `")) {
        let name = before.split('`').nth(1).unwrap();
        run = run.file(name, text.clone() + "\n");
    }
    assert_eq!(run.run().code, Some(0));
    let commands = parts.iter().find(|(before, _)| before == "Then:").unwrap().1.clone();
    let commands: Vec<&str> = commands.lines().filter_map(|line| line.strip_prefix("keymend ")).collect();
    let [_, check, triage] = commands.as_slice() else { panic!("three commands: {commands:?}") };
    let checked = run.again(check);
    assert!(checked.code == Some(0) && checked.stdout.is_empty(), "{checked:?}");
    let table = run.again(&format!("{triage} --now {NOW}"));
    assert_eq!(table.code, Some(0), "{table:?}");
    let draft = |name: &str| {
        let draft = std::fs::read(run.folder().join("drafts").join(name)).unwrap();
        let draft = mail_parser::MessageParser::default().parse(&draft).unwrap();
        draft.body_text(0).unwrap().replace("\r\n", "\n")
    };
    let of_language = draft("000003-modem-blocks-activation.eml");
    assert!(of_language.contains("schalten Sie die Kindersicherung"), "{of_language}");
    let draft = draft("000001-modem-blocks-activation.eml");
    let german = run.folder().join("drafts/000002-license-expired.eml");
    assert!(std::fs::read_to_string(german).unwrap().contains("an Nordlicht wenden"), "the template of the language");
    let shown = |label: &str| &parts.iter().find(|(before, _)| before.starts_with(label)).unwrap().1;
    if std::env::var_os("KEYMEND_UPDATE_DOCS").is_some() {
        let with = |text: String, label: &str, made: &str| {
            let before = parts.iter().find(|(before, _)| before.starts_with(label)).unwrap();
            let made = made.trim_matches('\n');
            let old =
                format!("{}\n\n```text\n{}{}```", before.0, before.1, if before.1.is_empty() { "" } else { "\n" });
            assert!(text.contains(&old), "{old}");
            text.replace(&old, &format!("{}\n\n```text\n{made}\n```", before.0))
        };
        let written = with(guide.clone(), "prints:", &table.stdout);
        let written = with(written, "and the draft", &draft);
        std::fs::write(&path, with(written, "language:", &of_language)).unwrap();
        return;
    }
    assert_eq!(shown("prints:").trim(), table.stdout.trim(), "write it with KEYMEND_UPDATE_DOCS=1");
    assert_eq!(shown("and the draft").trim(), draft.trim(), "write it with KEYMEND_UPDATE_DOCS=1");
    assert_eq!(shown("language:").trim(), of_language.trim(), "write it with KEYMEND_UPDATE_DOCS=1");
}
