//! The requests to the three addressees, in both languages, read as the snapshots say.

use crate::support::examples::example;
use crate::support::{NOW, keymend, tier};

const PROFILE: &str = "name = \"Jörg Ängström\"\ncontact = \"joerg@example.org\"\nsubscriber-number = \"4400123456\"\n";

/// The words that the request is said in, and what the program says beside it.
fn request(situation: &str, language: &str, more: &[&str]) -> String {
    let mut command = example(situation)
        .command("ticket new", &format!("--language {language} --letter-language {language}"))
        .file("config/keymend/config.toml", PROFILE);
    for argument in more {
        command = command.arg(argument);
    }
    let outcome = command.run();
    let talk = outcome.stderr.replace(&command.folder().display().to_string(), "[folder]");
    format!("{}\n-- exit {:?}\n{talk}", outcome.stdout, outcome.code)
}

fn check(name: &str, situation: &str, more: &[&str]) {
    for language in ["en", "de"] {
        insta::with_settings!({ prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(format!("request-{name}-{language}"), request(situation, language, more));
        });
    }
}

#[test]
fn a_request_to_kaspersky() {
    let more = [
        "--to",
        "kaspersky",
        "--set",
        "description=Das Programm nennt <b>{{code}}</b> für \u{1b}[31mANNA-PC\u{1b}[0m.",
        "--set",
        "new-code=ABCDE-12345-FGHJK-67890",
        "--set",
        "previous-code=KLMNP-54321-QRSTU-09876",
        "--reveal",
        "previous-code",
        "--set",
        "purchase-date=2025-11-20",
    ];
    check("kaspersky", "previous-code-asked", &more);
}

#[test]
fn a_request_to_a_provider() {
    let more = ["--provider", "Rostelecom", "--set", "description=The subscription is paid, the program says expired."];
    check("provider", "provider-subscription", &more);
}

#[test]
fn a_request_to_a_shop() {
    let more = [
        "--to",
        "shop",
        "--provider",
        "Allsoft",
        "--mail",
        "help@example.org",
        "--set",
        "order-number=20-55512",
        "--set",
        "description=Bezahlt am 20. November; kein Code kam an eva@example.org.",
    ];
    check("shop", "expired-linux", &more);
}

#[test]
fn a_letter_in_another_language_is_said_anew_and_what_the_person_wrote_stays() {
    let run = keymend("ticket new a.txt --set description=Hello --now").arg(NOW);
    let run = run.file("a.txt", include_str!("../../examples/expired-linux/app-info.txt"));
    assert_eq!(run.run().code, Some(0));
    let german = run.again("ticket edit 1 --letter-language de --no-input").stdout;
    for words in
        ["Problem: Die Lizenz ist abgelaufen", "Lizenzstatus: abgelaufen", "Hello", "Zeile 6", "- Bestellbestätigung"]
    {
        assert!(german.contains(words), "{words} in {german}");
    }
    let english = run.again("ticket edit 1 --letter-language en --no-input").stdout;
    assert!(english.contains("Problem: The licence has expired") && english.contains("line 6"), "{english}");
}

#[test]
fn anybody_may_write_in_their_own_words_whatever_was_found() {
    let active = include_str!("../../examples/active-linux/app-info.json");
    let story = "The card was replaced and I want to know who renews this in two days";
    for (sources, more) in
        [("a.json", ""), ("a.json", "--to provider --provider Rostelecom"), ("", "--topic own-words")]
    {
        let run = keymend(&format!("ticket new {sources} {more} --format json --now {NOW} --message"))
            .arg(story)
            .file("a.json", active);
        let outcome = run.run();
        assert_eq!(outcome.code, Some(0), "{more}: {outcome:?}");
        let fields = outcome.json()["fields"].as_array().unwrap().clone();
        let value = |name: &str| fields.iter().find(|field| field["name"] == name).map(|field| field["value"].clone());
        // The day is written as the letter's language does.
        let told = value("description").unwrap();
        let day = told.as_str().unwrap().strip_prefix(story).unwrap();
        assert!([" (26 November 2026)", " (26 ноября 2026 года)"].contains(&day), "{more}: {fields:?}");
        assert_eq!(value("message"), None, "a story is no text on the screen: {fields:?}");
        if !sources.is_empty() {
            assert!(value("license-status").is_some(), "what the machine shows goes with it: {fields:?}");
        }
    }
}

#[test]
fn what_the_screen_said_is_told_apart_from_what_the_person_says() {
    let text = "since this morning it says License has expired and my wife cannot work";
    let outcome = keymend(&format!("ticket new --format json --now {NOW} --message")).arg(text).run();
    let fields = outcome.json()["fields"].as_array().unwrap().clone();
    let value = |name: &str| fields.iter().find(|field| field["name"] == name).map(|field| field["value"].clone());
    assert_eq!(value("message").unwrap(), "License has expired");
    let dated = text.replace("this morning", "this morning (24 November 2026)");
    assert_eq!(value("description").unwrap(), dated);
}

#[test]
fn a_letter_has_no_word_of_our_own_trade() {
    let run = keymend(&format!("ticket new a.txt --to shop --now {NOW}"))
        .file("a.txt", include_str!("../../examples/expired-linux/app-info.txt"));
    run.run();
    let letter = run.again("ticket export 1 --format eml").stdout;
    let message = mail_parser::MessageParser::default().parse(&letter).unwrap();
    let text = message.body_text(0).unwrap();
    // What follows the letter is for the help desk's own system, and says its names.
    let (words, labels) = text.split_once("Keymend-Layout: ").unwrap();
    for ours in ["KM-202", "Not filled in", "license-expired", "Keymend-"] {
        assert!(!words.contains(ours), "{ours} in {words}");
    }
    assert!(labels.contains("Keymend-Topic: license-expired"), "{labels}");
    let subject = letter.lines().find(|line| line.starts_with("Subject:")).unwrap();
    assert!(!subject.contains("KM-"), "{subject}");
}

#[test]
fn a_list_reads_the_newest_hundred_and_says_how_many_are_older() {
    let run = (1..=102).fold(keymend("ticket list"), |run, number| {
        run.file(&format!("data/keymend/tickets/{number:04}-license-expired/ticket.json"), "{")
    });
    let newest = run.run();
    let told = |outcome: &str, number: u32| outcome.contains(&format!("Ticket {number}: "));
    assert!(!told(&newest.stderr, 2) && told(&newest.stderr, 3) && told(&newest.stderr, 102), "{}", newest.stderr);
    assert!(newest.stderr.contains("Older tickets: 2"), "{}", newest.stderr);
    for all in ["ticket list --all", "ticket list --format json"] {
        let all = run.again(all);
        assert!(told(&all.stderr, 1) && !all.stderr.contains("Older tickets"), "{}", all.stderr);
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_request_in_own_words_is_called_by_them_and_opens_with_nothing_that_was_not_said() {
    const ACTIVE: &str = r#"{"facts": {"license.status": "active", "product.family": "home"}}"#;
    for (words, subject) in [
        ("I would like an invoice for my purchase. Thank you", "I would like an invoice for my purchase"),
        ("Bitte schicken Sie mir die Rechnung noch einmal", "Bitte schicken Sie mir die Rechnung noch einmal"),
        ("請求書をもう一度送ってください。", "請求書をもう一度送ってください"),
    ] {
        for to in ["shop", "kaspersky", "provider"] {
            let run =
                keymend(&format!("ticket new a.json --no-input --to {to} --set")).arg(&format!("description={words}"));
            let outcome = run.file("a.json", ACTIVE).run();
            let line = format!("Subject: {subject} (Kaspersky)");
            assert!(outcome.stdout.contains(&line), "{line}\n{outcome:?}");
            for claim in ["cannot use it", "problem", "cannot renew"] {
                assert!(!outcome.stdout.contains(claim), "{claim}: {outcome:?}");
            }
        }
    }
    // Money alone is no name for what the person wants.
    let run = keymend("ticket new --no-input --to shop --message").arg("Please send me the invoice again. Thank you");
    let outcome = run.run();
    assert!(outcome.stdout.contains("Subject: Please send me the invoice again (Kaspersky)\n"), "{outcome:?}");
    // Without a word of the person's there is nothing to write, and a problem that was found gives it its name.
    let empty = keymend("ticket new a.json --no-input --to shop").file("a.json", ACTIVE).run();
    assert_eq!(empty.code, Some(2), "{empty:?}");
    let found =
        keymend("ticket new a.json --no-input --to shop").file("a.json", ACTIVE.replace("active", "expired")).run();
    assert!(found.stdout.contains("Subject: The licence has expired (Kaspersky)"), "{found:?}");
}

#[test]
fn a_private_word_of_the_description_is_in_no_subject() {
    let run = keymend("ticket new --no-input --topic own-words --set")
        .arg("name=Eve Adams")
        .arg("--set")
        .arg("description=I am Eve Adams (eve@example.org)");
    let outcome = run.arg("--set").arg("contact=eve@example.org").run();
    let subject = outcome.stdout.lines().find(|line| line.starts_with("Subject:")).unwrap();
    assert!(!subject.contains("eve@") && !subject.contains("Adams"), "{subject}");
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn what_was_tried_and_when_it_was_bought_reach_their_fields() {
    for (message, tried, bought) in [
        ("The licence has expired. I restarted twice. Bought on 3 November.", "I restarted twice.", "2026-11-03"),
        (
            "Lizenz abgelaufen. Habe schon neu installiert und den Händler angerufen. Am 3. November gekauft.",
            "Habe schon neu installiert und den Händler angerufen.",
            "2026-11-03",
        ),
        (
            "Licence expirée. J'ai déjà appelé le vendeur. Acheté le 3 novembre.",
            "J'ai déjà appelé le vendeur.",
            "2026-11-03",
        ),
        (
            "Лицензия истекла. Уже переустановила и звонила в магазин. Купила 3 ноября.",
            "Уже переустановила и звонила в магазин.",
            "2026-11-03",
        ),
        ("ライセンスが切れました。再起動しました。11月3日に購入しました。", "再起動しました。", "2026-11-03"),
    ] {
        let run = keymend(
            "ticket new --no-input --topic paid-without-code --to shop --format json --now 2026-11-24T10:00:00Z --message",
        );
        let request = run.arg(message).run().json();
        let field = |name: &str| {
            let fields = request["fields"].as_array().unwrap();
            fields.iter().find(|field| field["name"] == name).map(|field| field["value"].as_str().unwrap().to_owned())
        };
        let run = keymend(
            "ticket new --no-input --topic license-expired --to kaspersky --format json --now 2026-11-24T10:00:00Z --message",
        );
        let to_kaspersky = run.arg(message).run().json();
        let steps = to_kaspersky["fields"].as_array().unwrap().iter().find(|field| field["name"] == "steps-tried");
        assert_eq!(steps.and_then(|field| field["value"].as_str()), Some(tried), "{message}: {to_kaspersky:#}");
        let date = field("purchase-date").or_else(|| field("payment-date"));
        assert_eq!(date.as_deref(), Some(bought), "{message}: {request:#}");
    }
    // What somebody else did, did not do, or what the program tried is no step that was tried.
    for message in [
        "My neighbour restarted his. It is expired.",
        "I have not reinstalled it. It is expired.",
        "Kaspersky tried to charge my card. It is expired.",
    ] {
        let run = keymend("ticket new --no-input --topic license-expired --to kaspersky --format json --message");
        let request = run.arg(message).run().json();
        assert!(request["fields"].as_array().unwrap().iter().all(|field| field["name"] != "steps-tried"), "{message}");
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_provider_that_no_directory_has_is_named_as_the_person_wrote_it() {
    for (message, name) in [
        ("I get Kaspersky from my provider Foo-Net, the licence has expired", "Foo-Net"),
        ("I have Kaspersky through Foo-Net, it says expired", "Foo-Net"),
        ("Bei meinem Anbieter Beispielnet abonniert, die Lizenz ist abgelaufen", "Beispielnet"),
        ("Mon opérateur Exemplenet fournit Kaspersky, la licence est expirée", "Exemplenet"),
        ("Tengo Kaspersky con mi operadora Ejemplonet, caducó", "Ejemplonet"),
        ("Мой провайдер Примерсвязь, лицензия Касперского истекла", "Примерсвязь"),
        ("Mijn provider Voorbeeldnet levert Kaspersky, de licentie is verlopen", "Voorbeeldnet"),
    ] {
        let run = keymend(&format!("ticket new m.json --no-input --to provider --format json --now {NOW} --message"));
        let letter = run.arg(message).file("m.json", r#"{"facts": {"product.family": "home"}}"#).run().json();
        assert_eq!(letter["recipient"]["name"], name, "{message}: {letter:#}");
    }
    for message in ["My provider has told me nothing, it expired", "Mein Anbieter sagt nichts, abgelaufen"] {
        let run = keymend(&format!("ticket new m.json --no-input --to provider --format json --now {NOW} --message"));
        let letter = run.arg(message).file("m.json", r#"{"facts": {"product.family": "home"}}"#).run().json();
        assert!(letter["recipient"]["name"].is_null(), "{letter:#}");
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn the_order_number_that_a_person_writes_reaches_whoever_needs_it_and_nobody_else() {
    for message in [
        "The licence has expired, my order number is 4711-883920, I paid on 3 November and nothing came",
        "Die Lizenz ist abgelaufen, Bestellnummer 4711-883920, bezahlt am 3. November",
        "La licence est expirée, commande 4711-883920, payée le 3 novembre",
        "Лицензия истекла, номер заказа 4711-883920, оплачено 3 ноября",
    ] {
        let letter = |topic: &str, to: &str| {
            let run = keymend(&format!(
                "ticket new m.json --no-input --topic {topic} --to {to} --format json --now {NOW} --message"
            ));
            run.arg(message).file("m.json", r#"{"facts": {"product.family": "home"}}"#).run().json()
        };
        let wanted = letter("license-expired", "kaspersky");
        let value = |name: &str| {
            let fields = wanted["fields"].as_array().unwrap();
            fields.iter().find(|field| field["name"] == name).map(|field| field["value"].as_str().unwrap().to_owned())
        };
        assert_eq!(value("order-number").as_deref(), Some("4711-883920"), "{message}: {wanted:#}");
        assert!(value("description").unwrap().contains("4711-883920"), "{message}: {wanted:#}");
        let unwanted = letter("code-mistyped", "kaspersky").to_string();
        assert!(!unwanted.contains("4711-883920"), "{message}: {unwanted}");
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_number_in_the_persons_words_leaves_in_the_letter_at_most_and_never_stops_it() {
    for (place, (number, message)) in [
        ("7730041922", "Kaspersky Standard says \"License expired\". The number of my order is 7730041922."),
        ("4410-55821", "Die Lizenz ist abgelaufen. Kundennummer: 4410-55821."),
        ("FR2093477", "Ma licence a expiré, numéro de facture FR2093477, merci."),
        ("60021188", "Срок действия лицензии истек, лицевой счет 60021188."),
        ("90217733", "The subscription is suspended, my account number is 90217733 and the invoice number 5512-7781."),
    ]
    .into_iter()
    .enumerate()
    {
        for (of, to) in ["shop", "provider", "kaspersky"].into_iter().enumerate() {
            for (with, capture) in ["", "m.json"].into_iter().enumerate() {
                // Each number to everybody, and each with and without a capture.
                if !tier::is_heavy() && !(place + of + with).is_multiple_of(2) {
                    continue;
                }
                let run = keymend(&format!(
                    "ticket new {capture} --no-input --to {to} --mail a@example.org --now {NOW} --message"
                ))
                .arg(message)
                .file("m.json", r#"{"facts": {"product.family": "home", "license.status": "expired"}}"#);
                let made = run.run();
                assert_eq!(made.code, Some(0), "{message}: {made:?}");
                let sent = run.again("ticket export 1");
                assert_eq!(sent.code, Some(0), "{to}, {message}: {sent:?}");
                assert_eq!(run.again("ticket export 1 --bundle -o bundle.zip").code, Some(0));
                let bundle = std::fs::File::open(run.folder().join("bundle.zip")).unwrap();
                let mut bundle = zip::ZipArchive::new(bundle).unwrap();
                let diagnosis = std::io::read_to_string(bundle.by_name("diagnosis.json").unwrap()).unwrap();
                assert!(!diagnosis.contains(number), "{to}, {message}: {diagnosis}");
                let edited = run.again("ticket edit 1 --set description=still --no-input");
                assert_eq!(edited.code, Some(0), "{to}, {message}: {edited:?}");
            }
        }
    }
}

#[test]
fn what_the_window_says_is_told_once() {
    let run = keymend(&format!("ticket new m.json --no-input --format json --now {NOW} --message"));
    let letter = run
        .arg("It says: Enter the previous activation code")
        .file("m.json", r#"{"facts": {"product.family": "home"}}"#);
    let letter = letter.run().json();
    let fields = letter["fields"].as_array().unwrap();
    let of_words = fields.iter().filter(|field| ["message", "description"].contains(&field["name"].as_str().unwrap()));
    assert_eq!(of_words.count(), 1, "{letter:#}");
}

#[test]
fn a_request_says_what_its_addressee_asks_for_and_the_person_has_told() {
    let letter = |message: &str| {
        let outcome =
            keymend(&format!("ticket new --no-input --letter-language en --now {NOW} --message")).arg(message).run();
        outcome.stdout
    };
    let holds = |message: &str, all: &[&str], none: &[&str]| {
        let text = letter(message);
        all.iter().for_each(|part| assert!(text.contains(part), "no {part}: {text}"));
        none.iter().for_each(|part| assert!(!text.contains(part), "{part}: {text}"));
    };
    // Whoever gave the number knows it; to others it is nobody's business.
    holds(
        "I get Kaspersky Plus from my provider Rostelecom, contract number 70-4412. It says expired although the bill is paid",
        &["Subscriber or contract number: 70-4412", "Kaspersky Plus"],
        &["subscriber-1", "21.4"],
    );
    holds(
        "Bought the code at a web shop in Mexico, my iMac here in Sweden says it is for another region",
        &["Country of purchase: Mexico", "Country of use: Sweden", "Operating system: Mac"],
        &["21.4"],
    );
    holds(
        "Hi! Could you send it to me? I need the invoice for my order 66120034. Thanks",
        &["Subject: I need the invoice for my order 66120034", "Order number: 66120034"],
        &["Subject: Could you"],
    );
}
