//! `keymend desk` on what stands beside or between what a customer says: quoted questions, a computer of a company, a fraud, a second
//! matter, other people in a note, a language that nobody here reads.

use serde_json::Value;

use crate::support::{NOW, keymend};

fn opened(mail: &str) -> Value {
    keymend(&format!("desk open a.eml --format json --now {NOW}")).file("a.eml", mail).run().json()
}

fn from_a_customer(text: &str) -> Value {
    opened(&format!(
        "From: Eve <eve@example.org>\nTo: help@provider.example\nSubject: Kaspersky\nDate: Tue, 24 Nov 2026 09:30:00 +0100\nContent-Type: text/plain; charset=utf-8\n\n{text}\n"
    ))
}

fn draft(message: &Value) -> String {
    message["draft"].as_str().unwrap_or_default().to_owned()
}

#[test]
fn answers_between_quoted_lines_are_the_customers_and_the_questions_are_not() {
    let message = from_a_customer(
        "> Perhaps your subscription was cancelled.\n> Which product do you use?\nKIS 2019\n> What does the window say?\nThis code is blocked\n> Order number?\n20-778812\n> Regards",
    );
    assert_eq!(message["topic"], "code-blocked", "{message:#}");
    let words = message["words"].as_str().unwrap();
    assert!(words.contains("> Which product do you use?\nKIS 2019"), "{words}");
    assert!(!words.contains("cancelled"), "{words}");
    assert!(!message["missing"].to_string().contains("order-number"), "{message:#}");
    // Two words between the lines are no reason to read what the desk wrote.
    let short = from_a_customer(
        "> Was your card refused, or your subscription cancelled?\nno\n> Which product?\nKaspersky Plus",
    );
    assert_eq!((&short["topic"], &short["product"]), (&Value::Null, &"Kaspersky Plus".into()), "{short:#}");
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn nobody_buys_a_licence_for_a_computer_at_work() {
    for text in [
        "My office PC says the Kaspersky licence has expired. Do I have to buy one?",
        "Auf dem Laptop meines Arbeitgebers ist die Kaspersky-Lizenz abgelaufen. Muss ich selbst eine kaufen?",
        "Mon ordinateur au travail affiche licence Kaspersky expirée, dois-je payer ?",
        "En el ordenador de mi trabajo Kaspersky dice licencia caducada. ¿La tengo que comprar yo?",
        "Sul computer di lavoro Kaspersky dice licenza scaduta, devo comprarla io?",
        "No computador do meu trabalho o Kaspersky diz que a licença expirou. Tenho de comprar uma?",
        "На рабочем компьютере Касперский пишет, что лицензия истекла. Мне её покупать?",
        "職場のパソコンにカスペルスキーのライセンスの有効期限が切れたと表示されました。購入が必要ですか。",
        "Na komputerze w pracy Kaspersky pisze, że licencja wygasła. Czy mam kupić nową?",
        "Op mijn computer op het werk zegt Kaspersky dat de licentie verlopen is. Moet ik zelf een nieuwe kopen?",
        "İş bilgisayarımda Kaspersky lisansın süresi doldu diyor. Benim mi almam gerekiyor?",
    ] {
        let message = from_a_customer(text);
        assert_eq!((&message["owner"], &message["addressee"]), (&"admin".into(), &"admin".into()), "{message:#}");
        assert_eq!(message["missing"], serde_json::json!([]), "{text}");
        assert!(!draft(&message).contains("2. "), "{text}: {}", draft(&message));
    }
    for text in [
        "I run a small shop and the licence on our computer has expired. How do I renew?",
        "I was at work when my home laptop said that the Kaspersky licence has expired. How do I renew?",
    ] {
        assert_ne!(from_a_customer(text)["owner"], "admin", "{text}");
    }
}

#[test]
fn whoever_may_be_defrauded_comes_first_and_is_told_not_to_pay() {
    let fraud = from_a_customer("Somebody rang, said they were from you, wants 49 euros.");
    assert_eq!((&fraud["topic"], &fraud["urgent_because"][0]), (&"swindle".into(), &"fraud".into()), "{fraud:#}");
    assert!(draft(&fraud).contains("do not pay anything") && draft(&fraud).contains("a code"), "{}", draft(&fraud));
    let lines = "{\"text\":\"Question\"}\n{\"text\":\"Somebody rang, said they were from you, wants 49 euros.\"}\n";
    let table = keymend(&format!("desk triage m.jsonl --now {NOW}")).file("m.jsonl", lines).run().stdout;
    assert!(table.find("Warn these customers first") < table.find("Not understood"), "{table}");
}

#[test]
fn a_second_matter_is_named_and_left_to_a_colleague() {
    let bill = from_a_customer("The activation code is refused as blocked. Please also send me an invoice.");
    assert_eq!(bill["topic"], "code-blocked", "{bill:#}");
    assert!(bill["notes"].to_string().contains("an invoice or a receipt"), "{bill:#}");
    assert!(draft(&bill).contains("You also ask about this: an invoice or a receipt."), "{}", draft(&bill));
    let none = from_a_customer("The activation code is refused as blocked. My order number is on the invoice.");
    assert!(!none["notes"].to_string().contains("invoice"), "{none:#}");
}

#[test]
fn money_that_went_last_night_is_not_overdue_and_an_old_payment_is_not_asked_again() {
    for text in [
        "My card was charged last night, and Kaspersky still says expired.",
        "Gestern wurde die Verlängerung von der Kreditkarte abgebucht und es ist immer noch abgelaufen.",
        "昨夜カードから自動更新の代金が引き落とされましたが、期限切れのままです。",
    ] {
        assert_eq!(from_a_customer(text)["topic"], "auto-renewal-pending", "{text}");
    }
    let old = from_a_customer(
        "I paid for Kaspersky Plus on Friday and got the code, but it is refused as blocked. Last year your shop asked me to pay again for the old one.",
    );
    assert!(!draft(&old).contains("please do not pay again"), "{}", draft(&old));
}

#[test]
fn a_note_about_one_customer_is_one_case_and_a_colleagues_code_counts() {
    let row = "id,text\n77,\"Mr Harper called, the code is refused as blocked.\n\nMrs Lane of accounts says that it was paid in May.\"\n";
    let run = keymend(&format!("desk triage m.csv --format jsonl --now {NOW}")).file("m.csv", row).run();
    let note: Value = serde_json::from_str(run.stdout.lines().next().unwrap()).unwrap();
    assert_eq!((&note["cases"], &note["topic"]), (&serde_json::json!([]), &"code-blocked".into()), "{note:#}");
    let internal = opened(
        "From: bea@provider.example\nTo: help@provider.example\nSubject: customer 5533-121\n\nThe licence has expired, the renewal comes back with ErrorCode=204.\n",
    );
    assert!(internal["notes"].to_string().contains("204"), "{internal:#}");
    assert!(!draft(&internal).contains("Renew now"), "{}", draft(&internal));
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_language_that_is_not_read_is_named_and_nothing_is_invented() {
    for (text, name) in [
        (
            "Добрий день! У мене закінчилася ліцензія, і після оплати замовлення 20881277 новий код не приходить.",
            "українська",
        ),
        ("Bună ziua, am plătit comanda 20881277 acum o săptămână și nu am primit niciun cod de activare.", "română"),
        (
            "Καλημέρα, το πρόγραμμα γράφει ότι η άδεια έληξε αλλά έχω πληρώσει. Αριθμός παραγγελίας 20881277.",
            "ελληνικά",
        ),
        (
            "Tisztelt Ügyfélszolgálat! A vírusirtóm azt írja, hogy a kód már nem érvényes. A rendelésem száma 20881277.",
            "magyar",
        ),
    ] {
        let message = from_a_customer(text);
        assert_eq!((&message["verdict"], &message["topic"]), (&"not-recognised".into(), &Value::Null), "{message:#}");
        assert!(message["notes"][0].as_str().unwrap().contains(name), "{message:#}");
        let row = serde_json::json!({ "text": text }).to_string() + "\n";
        let sorted = keymend(&format!("desk triage m.jsonl --format jsonl --now {NOW}")).file("m.jsonl", row).run();
        assert!(!sorted.stdout.contains("20881277") && sorted.stdout.contains("…1277"), "{sorted:?}");
    }
}

#[test]
fn a_ticket_system_that_closes_a_ticket_gets_no_answer_and_a_damaged_part_costs_no_other() {
    let closing = from_a_customer(
        "Your ticket \"licence expired\" has been closed. If you have further questions, reply to this email.",
    );
    assert_eq!((&closing["topic"], &closing["draft"]), (&Value::Null, &Value::Null), "{closing:#}");
    let parts = opened(
        "From: a@example.org\nTo: help@provider.example\nSubject: Frage\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=aaa\n\n--bbb\nContent-Type: text/plain\n\nGuten Tag,\n-- der Code ist gesperrt, sagt das Programm.\n--bbb\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\n!!!!\n--bbb--\n",
    );
    assert!(parts["words"].as_str().unwrap().contains("der Code ist gesperrt"), "{parts:#}");
}
