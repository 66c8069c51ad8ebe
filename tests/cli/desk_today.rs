//! `keymend desk` on what a desk meets every morning: conversations, two troubles in one mail, logs, and mails that state the wrong
//! encoding.

use serde_json::Value;

use crate::support::{NOW, keymend};

fn mail(head: &str, subject: &str, text: &str) -> String {
    format!(
        "From: Eve Example <eve@example.org>\nTo: help@provider.example\nSubject: {subject}\nDate: Mon, 23 Nov 2026 10:00:00 +0000\n{head}\n{text}\n"
    )
}

fn opened(mail: impl AsRef<[u8]>) -> Value {
    keymend(&format!("desk open a.eml --format json --now {NOW}")).file("a.eml", mail.as_ref()).run().json()
}

fn topics(message: &Value) -> Vec<&str> {
    message["cases"].as_array().unwrap().iter().filter_map(|case| case["topic"].as_str()).collect()
}

#[test]
fn what_is_told_today_outweighs_the_subject_of_the_conversation() {
    let answer = "In-Reply-To: <1@provider.example>\n";
    for (subject, text, topic) in [
        (
            "Re: Abo ausgesetzt",
            "Thanks, that is done. But now the licence itself has run out last Friday.",
            "license-expired",
        ),
        (
            "AW: Lizenz abgelaufen",
            "Danke, aber jetzt kommt etwas anderes: Der Aktivierungsserver ist nicht erreichbar.",
            "activation-server-unreachable",
        ),
        (
            "RE: facture",
            "Merci. Par contre, depuis ce matin Kaspersky me dit que la clé est sur liste noire.",
            "code-blocked",
        ),
    ] {
        let message = opened(mail(answer, subject, text));
        assert_eq!(message["topic"], topic, "{subject}: {message:#}");
    }
    // What says nothing of its own is still of the conversation.
    let message = opened(mail(answer, "Re: Lizenz abgelaufen", "Ist leider immer noch so."));
    assert_eq!(message["topic"], "license-expired", "{message:#}");
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn both_troubles_of_one_customer_are_told_and_answered() {
    for (text, first, second) in [
        (
            "On my own laptop the licence ran out on Sunday. On my son's laptop it is different: there the activation server cannot be reached.",
            "license-expired",
            "activation-server-unreachable",
        ),
        (
            "Auf meinem Laptop ist die Lizenz abgelaufen. Auf dem Rechner meiner Tochter wird der Code als ungültig abgelehnt.",
            "license-expired",
            "code-mistyped",
        ),
        ("The licence has expired. Another thing: I was charged twice.", "license-expired", "billing-only"),
    ] {
        let message = opened(mail("", "Kaspersky", text));
        assert_eq!(topics(&message), [first, second], "{text}: {message:#}");
        assert_eq!(message["topic"], first, "{message:#}");
        let draft = message["draft"].as_str().unwrap();
        for case in message["cases"].as_array().unwrap() {
            let title = keymend(&format!("explain {} --format json", case["topic"].as_str().unwrap())).run().json();
            assert_eq!(title["topics"][0]["topic"], case["topic"]);
            assert_ne!(case["words"], "", "{message:#}");
        }
        assert!(draft.contains("2. "), "{draft}");
    }
    for one in [
        "My licence has expired. I bought a new code on Friday, and it is refused: it says that it was used before.",
        "Auf meinem alten PC lief alles. Auf dem neuen verlangt er den vorherigen Code. Meine Frau sagt, ihrer läuft gut.",
    ] {
        assert_eq!(topics(&opened(mail("", "Kaspersky", one))), [""; 0], "{one}");
    }
}

#[test]
fn a_draft_goes_where_the_customer_wants_it_and_stays_in_its_conversation() {
    let head = "Message-ID: <3@example.org>\nReply-To: Office <office@example.org>\nIn-Reply-To: <2@example.org>\nReferences: <1@example.org> <2@example.org>\n";
    let draft_of = |head: &str| {
        let run = keymend(&format!("desk triage a.eml --format jsonl --drafts drafts --now {NOW}"))
            .file("a.eml", mail(head, "Kaspersky", "My licence has expired."));
        assert_eq!(run.run().code, Some(0));
        let draft = std::fs::read_dir(run.folder().join("drafts")).unwrap().next().unwrap().unwrap().path();
        std::fs::read_to_string(draft).unwrap()
    };
    let draft = draft_of(head);
    assert!(draft.contains("To: office@example.org"), "{draft}");
    assert!(draft.contains("In-Reply-To: <3@example.org>"), "{draft}");
    assert!(draft.contains("References: <1@example.org> <2@example.org> <3@example.org>"), "{draft}");
    // A desk does not write to itself.
    let draft = draft_of("Reply-To: help@provider.example\n");
    assert!(draft.contains("To: eve@example.org"), "{draft}");
}

#[test]
fn a_day_is_counted_by_the_clock_of_whoever_writes() {
    let of_zone = |date: &str| {
        let text = "The renewal was charged yesterday, and it still says expired.";
        let whole =
            format!("From: eve@example.org\nTo: help@provider.example\nSubject: charged\nDate: {date}\n\n{text}\n");
        opened(whole)["facts"].to_string()
    };
    assert!(
        of_zone("Tue, 24 Nov 2026 00:30:00 +0100").contains("23 November"),
        "{}",
        of_zone("Tue, 24 Nov 2026 00:30:00 +0100")
    );
    assert!(of_zone("Mon, 23 Nov 2026 23:30:00 +0000").contains("22 November"));
}

#[test]
fn a_log_of_the_service_is_told_by_line_and_subscriber_and_gets_no_letter() {
    let log = "2026-11-24T05:58:01Z bridge: >> Renew SubscriberId=5530440 ProductId=KIS\n2026-11-24T05:58:02Z bridge: << SubscriptionError ErrorCode=204\n2026-11-24T06:01:11Z bridge: >> Activate SubscriberId=5530612\n2026-11-24T06:01:12Z bridge: << TransactionError ErrorCode=8\n2026-11-24T06:09:00Z bridge: GET /health 200 204 bytes\n";
    let message =
        keymend(&format!("desk open bridge.log --format json --now {NOW}")).file("bridge.log", log).run().json();
    assert_eq!(
        (&message["topic"], &message["draft"], &message["verdict"]),
        (&Value::Null, &Value::Null, &"recognised".into())
    );
    let notes = message["notes"].to_string();
    for told in ["kss:204 (line 2, subscriber 5530440)", "kss:8 (line 4, subscriber 5530612)"] {
        assert!(notes.contains(told), "{told}: {notes}");
    }
    let shown = keymend(&format!("desk open bridge.log --now {NOW}")).file("bridge.log", log).run().stdout;
    assert!(shown.starts_with("Codes of the subscription service"), "{shown}");
    let diagnosed = keymend(&format!("diagnose bridge.log --now {NOW}")).file("bridge.log", log).run().stdout;
    assert!(diagnosed.contains("line 2") && diagnosed.contains("line 4"), "{diagnosed}");
}

#[test]
fn a_code_of_the_service_in_words_is_answered_by_it() {
    for text in [
        "I ordered Kaspersky with my line and got 'Kaspersky subscription service error 8'. No code was shown.",
        "Ich habe Kaspersky bestellt, der Abo-Dienst meldet Fehler 8 und es kam kein Code.",
        "J'ai commandé Kaspersky : le service d'abonnement affiche l'erreur 8, et aucun code.",
    ] {
        let message = opened(mail("", "no code", text));
        assert!(message["notes"].to_string().contains("kss:8"), "{text}: {message:#}");
        assert!(!message["draft"].as_str().unwrap().contains("1. "), "{message:#}");
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_status_that_is_out_of_date_is_no_old_version_in_any_language() {
    for text in [
        "Kaspersky says the subscription status is outdated.",
        "Kaspersky meint, der Abo-Status sei veraltet.",
        "Kaspersky affiche que le statut de l'abonnement n'est pas à jour.",
        "Kaspersky dice que el estado de la suscripción está desactualizado.",
        "Kaspersky dice che lo stato dell'abbonamento non è aggiornato.",
        "O Kaspersky diz que o estado da assinatura está desatualizado.",
        "Касперский пишет: статус подписки устарел.",
        "Kaspersky pokazuje, że stan subskrypcji jest nieaktualny.",
        "Kaspersky zegt dat de abonnementsstatus verouderd is.",
        "カスペルスキーで、サブスクリプションのステータスが古くなっていると表示されます。",
        "Kaspersky abonelik durumu güncel değil diyor.",
    ] {
        assert_eq!(opened(mail("", "", text))["topic"], "subscription-status-outdated", "{text}");
    }
    assert_eq!(opened(mail("", "", "The version is too old for my subscription."))["topic"], "version-incompatible");
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_trial_that_is_over_cannot_be_reset_in_any_language() {
    for text in [
        "The trial is over, how can I reset it?",
        "Meine Testversion ist abgelaufen, wie kann ich sie zurücksetzen?",
        "La version d'essai est finie, comment la réinitialiser ?",
        "Se acabó la prueba de 30 días, ¿cómo la reinicio para otro mes?",
        "La prova è scaduta, come posso azzerarla?",
        "O teste terminou, como posso resetar para usar mais um mês?",
        "Пробный период закончился. Подскажите, как его сбросить, чтобы пользоваться ещё месяц?",
        "Wersja próbna się skończyła, jak ją zresetować?",
        "De proefversie is afgelopen, hoe kan ik die resetten?",
        "体験版が終わりました。リセットしてもう一か月使えますか？",
        "Deneme sürümü bitti, nasıl sıfırlarım?",
    ] {
        assert_eq!(opened(mail("", "", text))["topic"], "trial-already-used", "{text}");
    }
    let draft = opened(mail("", "", "The trial is over, how can I reset it?"))["draft"].to_string();
    assert!(draft.contains("cannot be used or reset"), "{draft}");
}

#[test]
fn what_was_pressed_again_and_again_is_tried_and_not_asked_for() {
    let note = "Call 8:40, Mrs Muster: the window says \"Update is required\" for the subscription, pressed the button \"Update the status\" three times already.";
    let message = opened(mail("", "", note));
    assert_eq!(message["topic"], "subscription-status-outdated", "{message:#}");
    assert!(message["tried"].to_string().contains("three times"), "{message:#}");
    let draft = message["draft"].as_str().unwrap();
    assert!(!draft.contains("Update the status"), "{draft}");
}

#[test]
fn a_question_or_protection_that_goes_on_is_not_urgent() {
    let question = "I bought the renewal and entered the new code, but it only shows as a reserve code and the licence still has 20 days. Did I lose them?";
    assert_eq!(opened(mail("", "new code", question))["urgent"], false);
    let grace =
        "The window says \"Expired. Grace period.\" and the protection still works. My November bill with you is paid.";
    let message = opened(mail("", "", grace));
    assert!(!message["urgent_because"].to_string().contains("unprotected"), "{message:#}");
    assert!(!message["draft"].as_str().unwrap().contains("Pay or renew"), "{message:#}");
    let off = "The subscription has expired, the protection is off.";
    assert!(opened(mail("", "", off))["urgent_because"].to_string().contains("unprotected"));
}

#[test]
fn a_private_customer_is_not_sent_to_an_administrator() {
    let message = opened(mail(
        "",
        "",
        "It says that the licence is already used on the maximum number of devices. I threw the old PC away.",
    ));
    assert_eq!(message["topic"], "device-limit-reached", "{message:#}");
    assert!(!message["draft"].as_str().unwrap().contains("administrator"), "{message:#}");
}

#[test]
fn a_mail_is_read_whatever_encoding_it_states() {
    let head = "From: a@example.org\nTo: b@provider.example\nSubject: licence\nMIME-Version: 1.0\n";
    let koi8 = [
        format!("{head}Content-Type: text/plain; charset=iso-8859-1\n\n").as_bytes(),
        // "Срок лицензии истёк, что делать?" in KOI8-R.
        b"\xF3\xD2\xCF\xCB \xCC\xC9\xC3\xC5\xCE\xDA\xC9\xC9 \xC9\xD3\xD4\xA3\xCB, \xDE\xD4\xCF \xC4\xC5\xCC\xC1\xD4\xD8?\n",
    ]
    .concat();
    let message = opened(koi8);
    assert_eq!((&message["language"], &message["topic"]), (&"ru".into(), &"license-expired".into()), "{message:#}");
    let utf8 = format!(
        "{head}Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: 8bit\n\nDie Lizenz für unsere Geräte ist abgelaufen, höchste Zeit für Hilfe.\n"
    );
    let message = opened(utf8);
    assert!(message["words"].as_str().unwrap().contains("für unsere Geräte"), "{message:#}");
    assert_eq!(message["language"], "de");
}

#[test]
fn a_run_that_goes_on_takes_no_other_order_and_no_other_text() {
    let line =
        |id: &str, text: &str| format!("{{\"id\":\"{id}\",\"from\":\"{id}@example.org\",\"text\":\"{text}\"}}\n");
    let (one, two) = (line("v-1", "The licence has expired."), line("v-2", "I lost the code."));
    let run = |mails: &str, resume: &str| {
        keymend(&format!("desk triage v.jsonl --format jsonl -o out.jsonl --now {NOW}{resume}")).file("v.jsonl", mails)
    };
    let first = run(&format!("{one}{two}"), "");
    assert_eq!(first.run().code, Some(0));
    let written = std::fs::read_to_string(first.folder().join("out.jsonl")).unwrap();
    let changed = line("v-2", "I lost the card with the code, it was in the box.");
    for (mails, code) in [
        (format!("{one}{two}"), 0),
        (format!("{two}{one}"), 2),
        (format!("{one}{changed}"), 2),
        (format!("{one}{two}{}", line("v-3", "The code is refused.")), 0),
    ] {
        let again = run(&mails, " --resume").file("out.jsonl", &written);
        let outcome = again.run();
        assert_eq!(outcome.code, Some(code), "{mails}: {outcome:?}");
        let kept = std::fs::read_to_string(again.folder().join("out.jsonl")).unwrap();
        assert!(kept.starts_with(&written), "{mails}");
    }
}

#[test]
fn a_record_whose_sender_is_lost_says_so() {
    let table = "Betreff,Nachricht,Von: (Name),Von: (Adresse)\nCode,Die Lizenz ist abgelaufen.,Bert Muster,/o=Exchange/cn=bert\n";
    let run = keymend(&format!("desk triage t.csv --format jsonl --drafts drafts --now {NOW}")).file("t.csv", table);
    let message: Value = serde_json::from_str(run.run().stdout.trim()).unwrap();
    assert_eq!(message["from"], Value::Null);
    assert!(message["notes"].to_string().contains("Bert Muster"), "{message:#}");
    let draft = std::fs::read_dir(run.folder().join("drafts")).unwrap().next().unwrap().unwrap().path();
    assert!(!std::fs::read_to_string(draft).unwrap().contains("\nTo: "));
}

#[test]
fn a_form_of_the_website_is_one_customer_who_is_answered() {
    let form = "Name: Jutta Perl\nE-Mail: jutta@example.org\nKundennummer: 4711-902\nNachricht: Der Code wird nicht angenommen, es heißt, er sei für eine andere Region.\nProdukt: Kaspersky Plus\n";
    let whole = format!(
        "From: form@provider.example\nTo: help@provider.example\nSubject: Neue Anfrage\nDate: Mon, 23 Nov 2026 10:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n\n{form}"
    );
    let run = keymend(&format!("desk triage a.eml --format jsonl --drafts drafts --now {NOW}")).file("a.eml", whole);
    let message: Value = serde_json::from_str(run.run().stdout.trim()).unwrap();
    assert_eq!(message["topic"], "code-region-mismatch", "{message:#}");
    assert!(message["cases"].as_array().unwrap().is_empty(), "{message:#}");
    let draft = std::fs::read_dir(run.folder().join("drafts")).unwrap().next().unwrap().unwrap().path();
    assert!(std::fs::read_to_string(draft).unwrap().contains("To: jutta@example.org"));
}

#[test]
fn what_a_program_sends_without_saying_so_gets_no_letter() {
    for (from, subject, text) in [
        (
            "postmaster@example.net",
            "Undeliverable: Re: Ihre Lizenz",
            "Delivery has failed to these recipients: a@example.org.",
        ),
        ("mia@example.org", "Abwesenheitsnotiz: Ihre Anfrage", "Ich bin bis 1.12. nicht erreichbar."),
        ("ivan@example.org", "Автоматический ответ: лицензия", "Меня нет на месте, срок лицензии истёк."),
    ] {
        let whole = format!("From: {from}\nTo: help@provider.example\nSubject: {subject}\n\n{text}\n");
        let message = opened(whole);
        assert_eq!((&message["topic"], &message["draft"]), (&Value::Null, &Value::Null), "{subject}: {message:#}");
    }
}

#[test]
fn an_answer_that_says_that_nothing_changed_is_read_with_what_it_answers() {
    let text = "Yes, I restarted it and entered the code again. Same message as before.\n\nOn 23 Nov 2026 Help <help@provider.example> wrote:\n> Please restart and enter the code again.\n>\n> On 22 Nov 2026 Eve Example <eve@example.org> wrote:\n>> The window says that this code is not valid for this region.";
    let message = opened(mail("In-Reply-To: <1@provider.example>\n", "Re: Your question", text));
    assert_eq!(message["topic"], "code-region-mismatch", "{message:#}");
    assert_eq!(message["from_quoted"], true);
}

#[test]
fn whoever_asks_whether_a_mail_is_genuine_is_answered_in_their_own_language() {
    let text = "Ist das echt? Ich habe nichts bestellt.\n\n---------- Forwarded message ---------\nFrom: Kaspersky Billing <billing@example.net>\nSubject: Your renewal\n\nYour account has been charged USD 399. Call +1 555 0100 to cancel.";
    let message = opened(mail("", "Fwd: Your Kaspersky renewal", text));
    assert_eq!(message["language"], "de", "{message:#}");
    assert!(message["topic"] == "swindle" || message["topic"] == "is-message-genuine", "{message:#}");
}

#[test]
fn a_colleague_who_sends_codes_of_the_service_gets_each_with_its_subscribers_and_no_letter() {
    let whole = "From: noc@provider.example\nTo: help@provider.example\nSubject: KSS\n\nThree orders failed:\nSubscriberId 5531001: subscription service error 8\nSubscriberId 5531002: subscription service error 204\nSubscriberId 5531003: subscription service error 8\n";
    let message = opened(whole);
    let notes = message["notes"].to_string();
    for told in ["subscriber 5531001; ", "subscriber 5531003)", "kss:204 (line "] {
        assert!(notes.contains(told), "{told}: {notes}");
    }
    assert_eq!(message["draft"], Value::Null);
}
