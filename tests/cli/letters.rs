//! Letters in the language of their addressee, and languages and layouts that a help desk adds.

use crate::support::{Keymend, NOW, keymend};

const MANAGED: &str =
    "[HKEY_LOCAL_MACHINE\\SOFTWARE\\KasperskyLab\\AVP21.3\\environment]\n\"ProductName\"=\"Kaspersky\"\n";

fn new(more: &str) -> Keymend {
    keymend(&format!("ticket new --no-input --now {NOW} --message 89479002 {more}")).file("a.reg", MANAGED)
}

#[test]
fn a_letter_is_in_the_language_of_its_addressee_and_the_persons_lies_beside_it() {
    let run = new("--language de --topic third-party-subscription --to provider --provider Rostelecom");
    let outcome = run.run();
    assert!(outcome.stdout.contains("Кому: служба поддержки"), "{outcome:?}");
    assert!(outcome.stderr.contains("Derselbe Brief in Ihrer Sprache"), "{outcome:?}");
    let folder = run.folder().join("data/keymend/tickets/0001-third-party-subscription");
    let beside = std::fs::read_to_string(folder.join("for-reading.txt")).unwrap();
    assert!(beside.contains("An: Support des Abonnementanbieters") && !beside.contains("Кому"), "{beside}");
    let own = new("--language de --letter-language fr --provider Rostelecom").run();
    assert!(own.stdout.contains("Objet\u{a0}:"), "{own:?}");
    let set = new("--language de --config c.toml").file("c.toml", "letter-language = \"pl\"\n").run();
    assert!(set.stdout.contains("Temat:"), "{set:?}");
}

#[test]
fn a_help_desk_adds_a_language_and_a_layout_by_a_folder_and_a_setting() {
    let words =
        |name: &str| std::fs::read_to_string(format!("{}/locales/en/{name}.ftl", env!("CARGO_MANIFEST_DIR"))).unwrap();
    let letter = words("letter").replace("= Kind regards", "= Saygılarımla");
    let run = new("--letter-language tr --config c.toml")
        .file("c.toml", "templates = \"ours\"\n")
        .file("ours/tr/letter.ftl", &letter)
        .file("ours/tr/facts.ftl", words("facts"));
    let outcome = run.run();
    assert!(outcome.stdout.contains("Saygılarımla"), "{outcome:?}");
    let checked = run.again("templates check --config c.toml");
    assert!(checked.code == Some(0) && checked.stdout.is_empty(), "{checked:?}");
    let run = new("--config c.toml").file("c.toml", "templates = \"ours\"\n");
    let outcome = run.file("ours/layout/shop.hbs", "Ours: {{title}}").run();
    assert!(outcome.stdout.starts_with("Ours: "), "{outcome:?}");
}

#[test]
fn a_half_or_broken_language_is_told_with_its_file_and_line_and_not_used() {
    let run = new("--letter-language de --config c.toml")
        .file("c.toml", "templates = \"ours\"\n")
        .file("ours/de/letter.ftl", "letter-closing = Servus\nbroken line\n")
        .file("ours/xx/letter.ftl", "letter-closing = Bye\n");
    let outcome = run.run();
    assert!(outcome.stdout.contains("Mit freundlichen Grüßen"), "the built-in words are used: {outcome:?}");
    assert!(outcome.stderr.contains("letter.ftl:2: ") && outcome.stderr.contains("`name = words`"), "{outcome:?}");
    let checked = run.again("templates check --config c.toml");
    assert_eq!(checked.code, Some(1), "{checked:?}");
    assert!(checked.stdout.contains("letter.ftl:2: ") && checked.stdout.contains("ours/xx: "), "{checked:?}");
    let run = new("--letter-language de --config c.toml")
        .file("c.toml", "templates = \"ours\"\n")
        .file("ours/de/letter.ftl", b"letter-to = An\nletter-closing = Gr\xfc\xdfe\n")
        .file("ours/de/facts.ftl", vec![b'#'; 2 << 20])
        .file("ours/fr/leter.ftl", "letter-closing = Adieu\n")
        .file("ours/pl/letter.ftl", "letter-clsing = Cze\u{15b}\u{107}\n");
    let outcome = run.run();
    assert!(outcome.code == Some(0) && outcome.stdout.contains("Mit freundlichen Grüßen"), "{outcome:?}");
    for told in [
        "letter.ftl:2: the file is not UTF-8 text; save it as UTF-8. The built-in words are used.",
        "facts.ftl: the file is larger than 1 MiB",
        "leter.ftl: Words are read only from `LANGUAGE/letter.ftl`",
        "letter.ftl:1: There is no message `letter-clsing`. Did you mean `letter-closing`",
    ] {
        assert!(outcome.stderr.contains(told), "{told}: {}", outcome.stderr);
    }
    let checked = run.again("templates check --config c.toml");
    assert!(checked.code == Some(1) && checked.stdout.lines().count() == 4, "{checked:?}");
    let refused = new("--letter-language xx --config c.toml")
        .file("c.toml", "templates = \"ours\"\n")
        .file("ours/xx/letter.ftl", "letter-closing = Bye\n")
        .run();
    assert!(refused.stderr.contains("Add them. Until then, no letters are written in this language."), "{refused:?}");
    let run = keymend("templates check --dir ours").file("ours/layout/shop.hbs", "one\n{{colour}}");
    let checked = run.run();
    assert!(checked.code == Some(1) && checked.stdout.contains("line 2"), "{checked:?}");
    let refused = new("--letter-language xx").run();
    assert!(refused.code == Some(2) && refused.stderr.contains("The languages are: "), "{refused:?}");
}

#[test]
fn a_letter_says_which_of_several_computers_it_is_about() {
    let state = |end: &str| {
        format!(
            "Name: Kaspersky Endpoint Security 12.0 for Linux\nVersion: 12.0.0.1\nLicense status: The key is valid\n\
             License expiration date: {end}\n"
        )
    };
    let both = format!(
        "LAGER-NB07 | CHANGED | rc=0 >>\n{}\nKASSE-PC2 | CHANGED | rc=0 >>\n{}\n",
        state("2026-10-01"),
        state("2027-05-01")
    );
    let told = "KASSE-PC2 is fine, but LAGER-NB07 will not renew";
    for (language, is_about, is_not) in [
        ("en", "Computer: LAGER-NB07", "Not about these other computers: KASSE-PC2"),
        ("de", "Computername: LAGER-NB07", "Nicht betroffen sind diese anderen Computer: KASSE-PC2"),
    ] {
        let command = format!(
            "ticket new both.txt --machine LAGER-NB07 --to admin --no-input --now {NOW} --letter-language {language} --message"
        );
        let run = keymend(&command).arg(told).file("both.txt", &both);
        let outcome = run.run();
        assert_eq!(outcome.code, Some(0), "{outcome:?}");
        for line in [is_about, is_not, "LAGER-NB07 will not renew"] {
            assert!(outcome.stdout.contains(line), "{language}: no {line} in {}", outcome.stdout);
        }
    }
    // Of one computer there is nothing to tell apart.
    let alone = keymend(&format!("ticket new one.txt --to admin --no-input --now {NOW}"));
    let alone = alone.file("one.txt", state("2026-10-01")).run();
    assert!(!alone.stdout.contains("other computers"), "{}", alone.stdout);
}
