//! What is said in passing, from the words to the steps and the addressee.

use serde_json::Value;

use crate::support::{Keymend, NOW, keymend};

fn diagnosis_of(message: &str) -> Value {
    keymend(&format!("diagnose --format json --now {NOW} --message")).arg(message).run().json()
}

fn fact<'d>(document: &'d Value, id: &str) -> Option<&'d Value> {
    document["facts"].as_array().unwrap().iter().find(|fact| fact["id"] == id)
}

fn ids(list: &Value, key: &str) -> Vec<String> {
    list.as_array().unwrap().iter().map(|one| one[key].as_str().unwrap().to_owned()).collect()
}

fn steps(document: &Value, topic: &str) -> Vec<String> {
    let findings = document["findings"].as_array().unwrap();
    findings
        .iter()
        .find(|finding| finding["topic"] == topic)
        .map(|finding| ids(&finding["steps"], "id"))
        .unwrap_or_default()
}

#[test]
fn an_explanation_is_as_sure_as_a_diagnosis_of_the_same_words() {
    let message = "Habe die Verlängerungskarte aus dem Laden eingegeben, Rechner neu installiert. Jetzt will das Fenster \
                   den alten Code.";
    let explained = keymend("explain --language de").arg(message).run().stdout;
    let told = keymend(&format!("diagnose --language de --now {NOW} --message")).arg(message).run().stdout;
    for text in [&explained, &told] {
        assert!(text.contains("Möglich, aber nicht belegt."), "{text}");
    }
    assert!(!told.contains("code.kind="), "what was said is not asked: {told}");
    let quoted = keymend("explain --language de").arg("Vorherigen Aktivierungscode eingeben").run().stdout;
    assert!(!quoted.contains("Möglich, aber nicht belegt."), "{quoted}");
}

#[test]
fn a_fact_of_words_names_the_person_and_the_place_in_the_text() {
    let message = "Hallo, mein Kaspersky Plus wurde gestern abgebucht.";
    let document = diagnosis_of(message);
    let charged = fact(&document, "subscription.charged_at").unwrap();
    assert_eq!(charged["value"], "2026-11-23");
    assert_eq!(charged["evidence"]["source"], "the person");
    assert_eq!(charged["evidence"]["excerpt"], "gestern abgebucht");
    let start = message.find("gestern").unwrap();
    let place = format!("bytes {start} to {}", start + "gestern abgebucht".len());
    assert!(charged["evidence"]["locator"].as_str().unwrap().contains(&place), "{charged}");
}

#[test]
fn a_product_that_was_named_is_not_asked_for() {
    for message in
        ["My Kaspersky Security Cloud will not renew", "Касперский Плюс: лицензия истекла", "KTS 2021 abgelaufen"]
    {
        let document = diagnosis_of(message);
        assert!(fact(&document, "product.family").is_some(), "{message}");
        assert_ne!(document["next_question"]["fact"], "product.family", "{message}");
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn who_has_it_from_a_provider_is_sent_there_and_not_told_to_pay() {
    for (message, name) in [
        ("подписка через Ростелеком закончилась", "Ростелеком"),
        ("Mein Kaspersky läuft über Rostelecom, die Lizenz ist abgelaufen", "Ростелеком"),
        ("My Kaspersky from MegaFon says expired", "МегаФон"),
    ] {
        let document = diagnosis_of(message);
        let top = &document["findings"][0];
        assert_eq!(top["topic"], "third-party-subscription", "{message}: {top:#}");
        for finding in document["findings"].as_array().unwrap() {
            let steps = ids(&finding["steps"], "id");
            assert!(!steps.contains(&"renew-online".to_owned()), "{message}: {finding:#}");
        }
        let ticket = keymend("ticket new --no-input --format json --message").arg(message).run().json();
        let recipient = &ticket["recipient"];
        assert_eq!(recipient["addressee"], "provider", "{ticket:#}");
        assert_eq!(recipient["name"], name, "{ticket:#}");
    }
}

#[test]
fn a_shop_is_written_to_by_the_address_of_the_directory() {
    let message = "I paid Аллсофт, no email, no code";
    let outcome = keymend("ticket new --no-input --message").arg(message).run();
    assert!(outcome.stdout.contains("kasperskylab@allsoft.ru"), "{outcome:?}");
}

#[test]
fn a_mac_gets_the_steps_of_a_mac() {
    let document = diagnosis_of("On my wife's Mac Kaspersky says: License has expired");
    let steps = steps(&document, "license-expired");
    assert!(steps.contains(&"enter-code-mac".to_owned()), "{steps:?}");
    assert!(steps.iter().all(|step| !step.contains("linux") && !step.contains("21x")), "{steps:?}");
}

#[test]
fn an_app_store_gets_the_ways_of_an_app_store() {
    for (message, step) in [
        ("Bought in Google Play, on my new Galaxy it says the license has expired", "restore-android"),
        ("Das Abo habe ich im App Store gekauft, am iPad zeigt es \"Lizenz abgelaufen\"", "restore-ios"),
    ] {
        let document = diagnosis_of(message);
        assert_eq!(document["findings"][0]["topic"], "app-store-subscription", "{message}");
        let steps = steps(&document, "app-store-subscription");
        assert!(steps.contains(&step.to_owned()), "{message}: {steps:?}");
    }
}

#[test]
fn the_24_hours_are_counted_from_the_day_of_the_payment() {
    let top = |message: &str| diagnosis_of(message)["findings"][0]["topic"].clone();
    assert_eq!(top("I was debited yesterday but it still says expired"), "auto-renewal-pending");
    assert_eq!(top("I was debited four days ago but it still says expired"), "auto-renewal-overdue");
    assert_eq!(top("Am 19.11. wurde abgebucht, es zeigt trotzdem abgelaufen an"), "auto-renewal-overdue");
}

#[test]
fn words_confirm_nothing_and_clear_nothing() {
    for message in [
        "Bought in Google Play, it says expired",
        "debited a week ago, it says expired",
        "It says the licence is active until 2027",
        "120 days left on my Kaspersky Plus",
        "My Kaspersky from Rostelecom",
    ] {
        let outcome = keymend(&format!("diagnose --format json --now {NOW} --message")).arg(message).run();
        let document = outcome.json();
        // A failure that is named clearly is a problem, and stays "probably".
        let verdict = if message.contains("expired") { "problem" } else { "cannot-tell" };
        assert_eq!(document["verdict"], verdict, "{message}: {document:#}");
        let findings = document["findings"].as_array().unwrap();
        assert!(findings.iter().all(|one| one["verdict"] != "confirmed"), "{message}");
        let cleared = findings.iter().any(|one| one["topic"] == "license-active");
        // "120 days left" says as much as "active" does: possible, and no more.
        assert!(!cleared || message.contains("active") || message.contains("days left"), "{message}: {document:#}");
        assert_ne!(outcome.code, Some(0), "{message}");
    }
}

const ACTIVE: &str = include_str!("../../examples/active-linux/app-info.json");
const EXPIRED: &str = include_str!("../../examples/expired-linux/app-info.txt");

fn with(capture: &str, message: &str) -> Value {
    let run: Keymend = keymend(&format!("diagnose a.txt --format json --now {NOW} --message")).arg(message);
    run.file("a.txt", capture).run().json()
}

#[test]
fn the_machine_wins_over_words_and_the_conflict_is_shown() {
    let document = with(EXPIRED, "On my Mac Kaspersky Plus says the licence is active");
    for (id, value, said) in [
        ("product.family", "endpoint-linux", "mac"),
        ("license.status", "expired", "active"),
        ("system.platform", "linux", "mac"),
    ] {
        let fact = fact(&document, id).unwrap();
        assert_eq!(fact["value"], value);
        let conflicts = ids(&fact["conflicts"], "value");
        assert!(conflicts.contains(&said.to_owned()), "{fact:#}");
    }
    assert!(document["findings"].as_array().unwrap().iter().any(|one| one["topic"] == "license-expired"));
    let agreeing = with(EXPIRED, "KES 12 for Linux");
    for id in ["product.version", "product.family"] {
        assert!(fact(&agreeing, id).unwrap()["conflicts"].as_array().unwrap().is_empty(), "{id}");
    }
}

#[test]
fn words_do_not_take_a_failure_of_the_machine_away() {
    let document = with(EXPIRED, "It says active, 200 days left");
    assert_eq!(document["verdict"], "problem");
    let active = with(ACTIVE, "It says my license is expired");
    assert_ne!(active["verdict"], "problem", "{active:#}");
}

#[test]
fn an_answer_outweighs_words() {
    let run = keymend(&format!("diagnose --format json --now {NOW} --answer product.family=android --message"));
    let document = run.arg("KIS on my Mac says expired").run().json();
    let family = fact(&document, "product.family").unwrap();
    assert_eq!(family["value"], "android");
    assert_eq!(ids(&family["conflicts"], "value"), ["mac"]);
}

#[test]
fn the_provider_of_the_settings_counts() {
    let run = keymend("config set provider Ростелеком");
    assert_eq!(run.run().code, Some(0));
    let document = run.again(&format!("diagnose --format json --now {NOW} --answer license.status=expired")).json();
    let provider = fact(&document, "subscription.provider").unwrap();
    assert_eq!((&provider["value"], &provider["evidence"]["source"]), (&"Rostelecom".into(), &"the settings".into()));
    assert_eq!(document["findings"][0]["topic"], "third-party-subscription");
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_number_in_a_report_is_no_mistyped_code() {
    for message in [
        "License number: 0123-456789-12345678 has expired on device WS0001",
        "Die Lizenz 0123-456789-12345678 ist abgelaufen",
        "Ключ 12345678-1234-1234-1234-123456789012 истекает через 7 дней",
    ] {
        assert!(fact(&diagnosis_of(message), "code.shape").is_none(), "{message}");
        let explained = keymend("explain --format json").arg(message).run().json();
        assert!(!ids(&explained["topics"], "topic").contains(&"not-an-activation-code".to_owned()), "{explained:#}");
    }
    for message in [
        "I typed 0123-456789-12345678 and it is refused",
        "ввёл 0123-456789-12345678, не принимает",
        "0123-456789-12345678 wird als Code nicht angenommen",
    ] {
        let document = diagnosis_of(message);
        assert_eq!(document["findings"][0]["topic"], "not-an-activation-code", "{document:#}");
        let explained = keymend("explain --format json").arg(message).run().json();
        assert!(ids(&explained["topics"], "topic").contains(&"not-an-activation-code".to_owned()), "{explained:#}");
    }
}

#[test]
fn yesterday_is_counted_from_the_clock_of_the_case() {
    let message = "debited yesterday";
    let first = keymend("diagnose --format json --now 2026-03-01T08:00:00Z --message").arg(message).run().json();
    assert_eq!(fact(&first, "subscription.charged_at").unwrap()["value"], "2026-02-28");
}

#[test]
fn a_mail_as_message_file_is_read_out_of_its_encoding() {
    let mail = "From: a@example.org\r\nTo: b@example.org\r\nSubject: =?utf-8?Q?Lizenz_abgelaufen?=\r\nMIME-Version: 1.0\r\n\
        Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n\
        TWVpbiBLYXNwZXJza3kgUGx1cyBpc3QgYWJnZWxhdWZlbiwgZ2VzdGVybiBhYmdlYnVjaHQuCg==\r\n";
    let run = keymend(&format!("diagnose --format json --now {NOW} --message-file note.eml")).file("note.eml", mail);
    let document = run.run().json();
    assert_eq!(fact(&document, "product.name").unwrap()["value"], "Kaspersky Plus");
    assert_eq!(fact(&document, "subscription.charged_at").unwrap()["value"], "2026-11-23");
    let message = fact(&document, "attempt.message").unwrap()["value"].as_str().unwrap().to_owned();
    assert!(message.contains("Lizenz abgelaufen") && !message.contains("base64"), "{message}");
}

#[test]
fn the_old_code_that_is_gone_is_not_at_hand_wherever_the_denial_stands() {
    for (message, at_hand) in [
        ("It asks for the previous code, which I no longer have", Some(false)),
        ("It wants the old code but I threw away the box", Some(false)),
        ("Er fragt nach dem alten Code. Den habe ich nicht mehr.", Some(false)),
        ("Il demande l'ancien code, que je n'ai plus", Some(false)),
        ("Pide el código anterior, que ya no tengo", Some(false)),
        ("Chiede il codice precedente, che non ho più", Some(false)),
        ("Pede o código anterior, que já não tenho", Some(false)),
        ("Просит предыдущий код, которого у меня уже нет", Some(false)),
        ("以前のコードを求められますが、もう持っていません", Some(false)),
        ("Prosi o poprzedni kod, którego już nie mam", Some(false)),
        ("Hij vraagt om de vorige code, die ik niet meer heb", Some(false)),
        ("It asks for the previous code, which I still have", Some(true)),
        ("Er will den alten Code, den ich zum Glück noch habe", Some(true)),
        ("It asks for the old code, I have tried everything", None),
        ("Er will den alten Code, ich habe nur den neuen", None),
    ] {
        let document = diagnosis_of(message);
        let said = fact(&document, "code.previous_at_hand").map(|fact| fact["value"].as_bool().unwrap());
        assert_eq!(said, at_hand, "{message}");
    }
}

#[test]
fn the_state_on_a_machine_of_the_family_is_heard_with_its_system() {
    for message in [
        "on my wife's MacBook it says the licence has expired",
        "Auf dem MacBook meiner Frau steht, dass die Lizenz abgelaufen ist",
        "На макбуке жены пишет, что лицензия истекла",
    ] {
        let document = diagnosis_of(message);
        let value = |id| fact(&document, id).map(|fact| fact["value"].clone());
        assert_eq!(value("license.status"), Some("expired".into()), "{message}");
        assert_eq!(value("system.platform"), Some("mac".into()), "{message}");
    }
}
