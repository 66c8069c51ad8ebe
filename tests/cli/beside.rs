//! What stands beside the matter: a thing that is mentioned, a device of somebody else, a file that names no computer, a word
//! against the machine. Each is told, and none takes the place of what is certain; nor does a password stay in a letter.

use crate::support::{NOW, keymend};

const EXPIRED: &str = r#"{"facts": {"license.status": "expired", "license.expires_at": "2026-06-01",
    "product.family": "home", "product.name": "Kaspersky Plus", "system.platform": "windows"}}"#;
const ACTIVE: &str = r#"{"facts": {"license.status": "active", "license.expires_at": "2027-08-01",
    "product.family": "home", "product.name": "Kaspersky Plus"}}"#;

#[test]
fn a_thing_that_is_mentioned_stands_behind_what_the_machine_proves() {
    let first = |message: &str| {
        let run = keymend(&format!("diagnose a.json --format json --now {NOW} --message")).arg(message);
        let document = run.file("a.json", EXPIRED).run().json();
        document["findings"][0]["topic"].as_str().unwrap().to_owned()
    };
    for message in [
        "Two exports of the same computer, and a key file is lying around here as well",
        "Zwei Auszüge vom selben Rechner; eine Schlüsseldatei liegt auch noch herum",
        "Вот выгрузка с компьютера, и ещё у меня где-то лежит файл ключа от прошлого года",
        "J'envoie l'export de mon PC, il y a aussi un vieux fichier de clé sur le bureau",
    ] {
        assert_eq!(first(message), "license-expired", "{message}");
    }
    // What is said to fail, or is all that a window shows, stands before the state that is its background.
    for message in ["code blocked", "The new code is refused as blocked, here is the export of my computer"] {
        assert_eq!(first(message), "code-blocked", "{message}");
    }
}

#[test]
fn a_device_of_somebody_else_is_a_case_beside_the_own_expired_one() {
    for (message, device) in [
        ("My own PC ran out in June, I know that. It's dad's laptop where the code is refused as blocked.", "laptop"),
        (
            "Mein Rechner ist abgelaufen, das weiß ich. Auf dem Laptop meiner Tochter steht, der Code sei gesperrt",
            "Laptop",
        ),
        ("Mój komputer wygasł, wiem. Na laptopie mojej siostry kod jest zablokowany", "laptop"),
    ] {
        let run = keymend(&format!("diagnose own.json --format json --now {NOW} --message")).arg(message);
        let document = run.file("own.json", EXPIRED).run().json();
        let of = |name: &str| {
            let all = document["diagnoses"].as_array().unwrap();
            let one = all.iter().find(|one| one["machine"] == name).unwrap();
            one["findings"][0]["topic"].as_str().unwrap().to_owned()
        };
        assert_eq!(
            (of("own.json"), of(device)),
            ("license-expired".to_owned(), "code-blocked".to_owned()),
            "{message}"
        );
        let letter = keymend(&format!("ticket new own.json --no-input --now {NOW} --message")).arg(message);
        let letter = letter.file("own.json", EXPIRED).run().stdout;
        assert!(letter.contains("is blocked") && !letter.contains("2026-06-01"), "{letter}");
    }
}

#[test]
fn a_file_that_names_no_computer_is_counted_as_none() {
    let hosts = include_str!("../../examples/expired-linux/app-info.txt");
    let two = format!("web01 | CHANGED | rc=0 >>\n{hosts}\nweb02 | CHANGED | rc=0 >>\n{hosts}\n");
    let run = keymend(&format!("diagnose hosts.txt logs/setup.log --now {NOW}"));
    let outcome = run.file("hosts.txt", two).file("logs/setup.log", "setup: nothing of note\n").run();
    let shown = &outcome.stdout;
    assert!(shown.starts_with("Computers: 2."), "{outcome:?}");
    assert!(shown.contains("Files that name no computer: 1.") && shown.contains("(names no computer)"), "{outcome:?}");
}

#[test]
fn a_word_against_the_machine_is_told_once_with_what_to_look_at_and_whom_to_write_to() {
    for message in [
        "The window says my licence expired on 1 March 2026. I have Kaspersky Premium.",
        "Mein Kaspersky Premium ist am 1. März 2026 abgelaufen, steht im Fenster",
        "La mia licenza Kaspersky Premium è scaduta il 1 marzo 2026",
    ] {
        let run = keymend(&format!("diagnose a.json --now {NOW} --message")).arg(message);
        let shown = run.file("a.json", ACTIVE).run().stdout;
        let disagree = shown.split("Sources disagree").nth(1).unwrap_or_default();
        assert!(disagree.contains("Kaspersky Premium") && !disagree.contains("- Licence: active"), "{shown}");
        assert!(shown.contains("Check two things first") && shown.contains("keymend ticket new"), "{shown}");
    }
}

#[test]
fn a_letter_says_what_the_window_says_and_no_password() {
    for (message, screen, secret) in [
        (
            "My Kaspersky is from Rostelecom. The window says \"Subscription paused. Ask them\" and I have already \
             restarted twice. My login password is correcthorse.",
            "Text on the screen: Subscription paused. Ask them",
            "correcthorse",
        ),
        (
            "Mein Abo läuft über die Telekom. Im Fenster steht: „Abonnement ausgesetzt“. Ich habe schon neu gestartet. \
             Das Passwort zu meinem Konto ist Regenbogen.",
            "Text on the screen: Abonnement ausgesetzt",
            "Regenbogen",
        ),
        (
            "Подписка через Ростелеком. Окно пишет «Подписка приостановлена». Я уже перезагрузила. Мой пароль солнышко.",
            "Text on the screen: Подписка приостановлена",
            "солнышко",
        ),
    ] {
        let run = keymend("ticket new --no-input --letter-language en --to provider --message").arg(message);
        let letter = run.run().stdout;
        assert!(letter.contains(screen) && !letter.contains(secret), "{letter}");
        let tried = letter.split("Steps already tried: ").nth(1).unwrap_or_default().lines().next().unwrap_or_default();
        assert!(!tried.is_empty() && !tried.contains(['"', '„', '“', '«', '»']), "{tried}: {letter}");
    }
}

#[test]
fn a_letter_in_own_words_is_called_by_a_whole_sentence_or_by_its_matter() {
    let endless = "I have had this protection for years on the computer of the family and on two telephones and would \
                   like to know what of it goes on when I move";
    for (words, subject) in [
        (
            "Good evening, thanks in advance. Can I use one licence on two phones?",
            "Can I use one licence on two phones",
        ),
        (
            "Guten Tag! Bitte schicken Sie mir die Rechnung noch einmal.",
            "Bitte schicken Sie mir die Rechnung noch einmal",
        ),
        (endless, "A question about a Kaspersky licence (Kaspersky Plus)"),
    ] {
        let run = keymend("ticket new a.json --no-input --topic own-words --set").arg(&format!("description={words}"));
        let outcome = run.file("a.json", ACTIVE).run();
        assert!(outcome.stdout.contains(&format!("Subject: {subject}")), "{outcome:?}");
    }
}
