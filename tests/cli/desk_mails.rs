//! `keymend desk` on the mails of a morning: what is the customer's own, what belongs together, and runs that go on.

use std::fmt::Write as _;

use serde_json::Value;

use crate::support::{Keymend, NOW, keymend};

/// A mail with its head; `more` are further headers.
fn mail_of(from: &str, to: &str, subject: &str, more: &str, text: &str) -> String {
    format!("From: {from}\nTo: {to}\nSubject: {subject}\nDate: Mon, 23 Nov 2026 10:00:00 +0000\n{more}\n{text}\n")
}

fn mail(subject: &str, text: &str) -> String {
    mail_of("Eve Example <eve@example.org>", "help@provider.example", subject, "", text)
}

/// One mail, opened at a desk.
fn opened(mail: &str) -> Value {
    keymend(&format!("desk open a.eml --format json --now {NOW}")).file("a.eml", mail).run().json()
}

fn mbox(mails: &[String]) -> String {
    let mut mbox = String::new();
    for mail in mails {
        let _ = write!(mbox, "From x@example.org Mon Nov 23 10:00:00 2026\n{mail}\n");
    }
    mbox
}

/// The records of a triage into a file, which is marked at the end.
fn triaged(mails: &[String]) -> (Keymend, Vec<Value>) {
    let run = keymend(&format!("desk triage m.mbox --format jsonl -o m.jsonl --drafts drafts --now {NOW}"))
        .file("m.mbox", mbox(mails));
    let outcome = run.run();
    assert_eq!(outcome.code, Some(0), "{outcome:?}");
    let records = records(&run, "m.jsonl");
    (run, records)
}

fn records(run: &Keymend, name: &str) -> Vec<Value> {
    let text = std::fs::read_to_string(run.folder().join(name)).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn what_stands_below_a_letter_is_no_evidence() {
    let text = "Hello,\n\nI paid on Friday and no activation code has arrived.\n\nEve Example\nExample Ltd, 1 Example Street\nTel.: +44 20 7946 0000\nwww.example.org\n\nKaspersky licence expired? Renew now: https://example.org/renew\n\nThis e-mail is confidential. If you are not the addressee, please notify the sender and delete this message; blocked content is removed.";
    let message = opened(&mail("Kaspersky", text));
    assert_eq!(message["topic"], "paid-without-code", "{message:#}");
    for gone in ["expired", "blocked", "addressee"] {
        assert!(!message["words"].as_str().unwrap().contains(gone), "{gone}: {message:#}");
    }
}

#[test]
fn a_customers_mail_is_read_below_two_colleagues_and_in_an_attachment() {
    let customer = "Hello,\nmy activation code is refused, it says that the activation limit has been reached. I have one PC.\nRegards\nCarla";
    let below = format!(
        "Please have a look, the customer has called three times, waits since Friday and says that the shop is to blame.\n\n-----Original Message-----\nFrom: Ben <ben@provider.example>\nSent: Monday\nTo: Ann <ann@provider.example>\nSubject: FW: Kaspersky\n\nFrom the hotline.\n\nFrom: Carla <carla@customer.example>\nSent: Sunday\nTo: hotline@provider.example\nSubject: Kaspersky\n\n{customer}"
    );
    let forwarded = mail_of("ann@provider.example", "desk@provider.example", "FW: FW: Kaspersky", "", &below);
    let attached = mail_of(
        "ann@provider.example",
        "desk@provider.example",
        "please handle",
        "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n",
        &format!(
            "--b\nContent-Type: text/plain\n\nThe customer is angry, please answer today. He says that his licence is blocked.\n\n--b\nContent-Type: message/rfc822\n\n{}\n--b--",
            mail_of("carla@customer.example", "hotline@provider.example", "Kaspersky", "", customer)
        ),
    );
    for mail in [forwarded, attached] {
        let run = keymend(&format!("desk triage a.eml --format jsonl --drafts drafts --now {NOW}")).file("a.eml", mail);
        let outcome = run.run();
        let message: Value = serde_json::from_str(outcome.stdout.trim()).unwrap();
        let limits = ["code-already-used", "activation-limit-reached", "device-limit-reached"];
        assert!(limits.contains(&message["topic"].as_str().unwrap_or_default()), "{message:#}");
        assert!(!message["words"].as_str().unwrap().contains("angry"), "{message:#}");
        let draft = std::fs::read_dir(run.folder().join("drafts")).unwrap().next().unwrap().unwrap().path();
        let draft = std::fs::read_to_string(draft).unwrap();
        assert!(draft.contains("To: carla@customer.example"), "{draft}");
    }
}

#[test]
fn what_a_vendor_wrote_to_the_customer_is_not_the_customers() {
    let attached = mail_of(
        "eve@example.org",
        "help@provider.example",
        "what is this",
        "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n",
        &format!(
            "--b\nContent-Type: text/plain\n\nI paid on Friday and have received no activation code. I only got the attached mail.\n\n--b\nContent-Type: message/rfc822\n\n{}\n--b--",
            mail_of(
                "noreply@vendor.example",
                "eve@example.org",
                "Your licence has expired",
                "",
                "Your key is blocked."
            )
        ),
    );
    assert_eq!(opened(&attached)["topic"], "paid-without-code");
}

#[test]
fn a_header_alone_proves_nothing_and_a_block_says_what_the_customer_says() {
    let header =
        "X-Keymend-Topic: code-blocked\nX-Keymend-Addressee: kaspersky\nX-Keymend-Product:\nX-Keymend-Id: 4711\n";
    let text = "Hello, I paid on Friday and no activation code has arrived.";
    let message = opened(&mail_of("eve@example.org", "help@provider.example", "Kaspersky", header, text));
    assert_eq!((&message["topic"], &message["proof"]), (&"paid-without-code".into(), &"words".into()), "{message:#}");
    assert_eq!((&message["by_keymend"], &message["keymend_id"]), (&false.into(), &"4711".into()), "{message:#}");
    let block = "Hello\n\nKeymend-Layout: keymend.desk/1\nKeymend-Topic: license-expired\nKeymend-Product: Kaspersky Plus\nKeymend-License-Expires: 2026-11-20\nKeymend-Order: TV-778-2041\n";
    let message = opened(&mail("Licence", block));
    assert_eq!((&message["topic"], &message["proof"]), (&"license-expired".into(), &"stated".into()), "{message:#}");
    assert_eq!(message["product"], "Kaspersky Plus", "{message:#}");
    assert!(message["facts"].to_string().contains("20 November 2026"), "{message:#}");
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn what_is_solved_closes_what_was_asked_in_eleven_languages() {
    for (subject, asked, solved) in [
        ("Code blocked", "My activation code is blocked.", "Solved meanwhile, thank you. The blocked code was a typo."),
        ("Code gesperrt", "Mein Aktivierungscode ist gesperrt.", "Hat sich inzwischen erledigt, danke!"),
        ("Code bloqué", "Mon code d'activation est bloqué.", "Merci, c'est réglé."),
        ("Código bloqueado", "Mi código de activación está bloqueado.", "Ya se solucionó, muchas gracias."),
        ("Codice bloccato", "Il mio codice di attivazione è bloccato.", "Grazie, nel frattempo ho risolto."),
        ("Código bloqueado", "O meu código de ativação está bloqueado.", "Já está resolvido, obrigado."),
        ("Код заблокирован", "Мой код активации заблокирован.", "Спасибо, вопрос решён."),
        ("コード", "アクティベーションコードがブロックされています。", "お騒がせしました。解決しました。"),
        ("Kod zablokowany", "Mój kod aktywacyjny jest zablokowany.", "Dziękuję, sprawa już nieaktualna, rozwiązane."),
        ("Code geblokkeerd", "Mijn activeringscode is geblokkeerd.", "Bedankt, het is inmiddels opgelost."),
        ("Kod engellendi", "Etkinleştirme kodum engellendi.", "Teşekkürler, sorun çözüldü."),
    ] {
        let from = "Eve <eve@example.org>";
        let to = "help@provider.example";
        let (_, records) = triaged(&[
            mail_of(from, to, subject, "Message-ID: <1@x.example>\n", asked),
            mail_of(
                from,
                to,
                &format!("Re: {subject}"),
                "Message-ID: <2@x.example>\nIn-Reply-To: <1@x.example>\n",
                solved,
            ),
        ]);
        assert_eq!(records[0]["closed_by"], "m.mbox:2", "{solved}: {records:#?}");
        assert_eq!((&records[0]["draft"], &records[0]["urgent"]), (&Value::Null, &false.into()), "{solved}");
        assert_eq!(records[1]["closes"], serde_json::json!(["m.mbox:1"]), "{solved}: {:#}", records[1]);
    }
}

#[test]
fn a_follow_up_that_comes_twice_is_answered_once_and_names_the_case() {
    let of = |id: u8, reply: &str, text: &str| {
        let more = format!("Message-ID: <{id}@x.example>\n{reply}");
        mail_of("Eve <eve@example.org>", "help@provider.example", "Re: Code", &more, text)
    };
    let (run, records) = triaged(&[
        of(1, "", "My activation code is blocked, what shall I do?"),
        of(2, "In-Reply-To: <1@x.example>\n", "Is there any news? I am still waiting for an answer of yours."),
        of(3, "In-Reply-To: <2@x.example>\n", "Is there any news? I am still waiting for an answer of yours."),
    ]);
    let same = |at: usize| records[at]["same_as"].to_string();
    assert!(same(2).contains("{\"id\":\"m.mbox:2\",\"by\":\"message\"}"), "{}", same(2));
    assert!(same(2).contains("m.mbox:1") && same(1).contains("m.mbox:1"), "{} {}", same(1), same(2));
    assert_eq!(records[2]["draft"], Value::Null);
    assert_eq!(std::fs::read_dir(run.folder().join("drafts")).unwrap().count(), 2);
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn several_customers_are_told_each_by_name_and_get_no_verdict_together() {
    let list = "Three cases from the telephone:\n\n1) Mrs Miller, customer 4411-902: the code is blocked\n2) Mr Smith, customer 4411-977: paid a week ago, no code arrived\n3) Mr White, customer 4412-001: was charged twice";
    let message = opened(&mail_of("ann@provider.example", "desk@provider.example", "calls", "", list));
    assert_eq!((&message["topic"], &message["draft"]), (&Value::Null, &Value::Null), "{message:#}");
    let cases = message["cases"].as_array().unwrap();
    let told: Vec<_> =
        cases.iter().map(|case| (case["who"].as_str().unwrap(), case["topic"].as_str().unwrap_or("?"))).collect();
    assert_eq!(
        told,
        [("Mrs Miller", "code-blocked"), ("Mr Smith", "paid-without-code"), ("Mr White", "billing-only")],
        "{message:#}"
    );
    let table = keymend(&format!("desk triage a.eml --now {NOW}"))
        .file("a.eml", mail_of("ann@provider.example", "desk@provider.example", "calls", "", list))
        .run()
        .stdout;
    assert!(table.contains("Mrs Miller: ") && table.contains("Mr White: "), "{table}");
    let csv =
        "name;text\nMrs Miller;the activation code is blocked\nMr Smith;paid a week ago, no activation code arrived\n";
    let attached = mail_of(
        "ann@provider.example",
        "desk@provider.example",
        "list",
        "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n",
        &format!(
            "--b\nContent-Type: text/plain\n\nPlease see the list.\n\n--b\nContent-Type: text/csv\nContent-Disposition: attachment; filename=list.csv\n\n{csv}\n--b--"
        ),
    );
    let message = opened(&attached);
    assert_eq!(message["cases"][1]["who"], "Mr Smith", "{message:#}");
    // The table alone is a mailbox, of which one message is meant.
    let open = keymend("desk open list.csv").file("list.csv", csv).run();
    assert!(open.code == Some(2) && open.stderr.contains("list.csv:1"), "{open:?}");
}

#[test]
fn a_run_goes_on_with_what_came_in_since_and_its_sums_are_those_of_the_whole() {
    let of = |id: u8, text: &str| {
        mail_of(
            "eve@example.org",
            "help@provider.example",
            "Kaspersky",
            &format!("Message-ID: <{id}@x.example>\n"),
            text,
        )
    };
    let mut mails = vec![of(1, "My licence has expired, my computer is not protected."), of(2, "Hm.")];
    let arguments = format!("desk triage m.mbox --format jsonl -o m.jsonl --resume --now {NOW}");
    let run = keymend(&arguments).file("m.mbox", mbox(&mails));
    assert!(run.run().stderr.contains("Messages: 2. Not understood: 1. Urgent: 1."));
    let before = std::fs::read_to_string(run.folder().join("m.jsonl")).unwrap();
    let again = run.run();
    assert!(again.code == Some(0) && again.stderr.contains("Messages: 2. Not understood: 1. Urgent: 1."), "{again:?}");
    assert_eq!(std::fs::read_to_string(run.folder().join("m.jsonl")).unwrap(), before);
    mails.push(of(3, "My activation code is blocked."));
    std::fs::write(run.folder().join("m.mbox"), mbox(&mails)).unwrap();
    let grown = run.run();
    assert!(grown.code == Some(0) && grown.stderr.contains("Messages: 3. Not understood: 1."), "{grown:?}");
    let after = std::fs::read_to_string(run.folder().join("m.jsonl")).unwrap();
    assert!(after.starts_with(&before) && after.lines().count() == 3, "{after}");
    let whole =
        keymend(&format!("desk triage m.mbox --format jsonl -o w.jsonl --now {NOW}")).file("m.mbox", mbox(&mails));
    assert_eq!(whole.run().code, Some(0));
    assert_eq!(std::fs::read_to_string(whole.folder().join("w.jsonl")).unwrap(), after);
    // Other messages at those places are another mailbox.
    mails.remove(0);
    std::fs::write(run.folder().join("m.mbox"), mbox(&mails)).unwrap();
    let other = run.run();
    assert!(other.code == Some(2) && other.stderr.contains("has changed"), "{other:?}");
}

#[test]
fn a_wrong_template_of_a_folder_is_told_and_the_others_are_used() {
    let mails = [
        mail("Licence", "My Kaspersky licence has expired yesterday."),
        mail("Lizenz", "Meine Kaspersky-Lizenz ist gestern abgelaufen, was nun?"),
    ];
    let run = keymend(&format!("desk triage m.mbox --format jsonl --template answers --now {NOW}"))
        .file("m.mbox", mbox(&mails))
        .file("answers/de.hbs", "one\n{{colour}}")
        .file("answers/en.hbs", "Own {{closing}}{{#each steps}}\n{{text}}{{/each}}");
    let outcome = run.run();
    assert_eq!(outcome.code, Some(0), "{outcome:?}");
    assert!(outcome.stderr.contains("de.hbs cannot be used: line 2"), "{outcome:?}");
    let drafts: Vec<Value> = outcome.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(drafts[0]["draft"].as_str().unwrap().contains("Own Kind regards"), "{:#}", drafts[0]);
    assert!(drafts[1]["draft"].as_str().unwrap().contains("vielen Dank für Ihre Nachricht"), "{:#}", drafts[1]);
}

#[test]
fn what_cannot_be_read_is_told_in_one_sentence_with_what_to_do() {
    let zip = keymend("desk open a.zip").file("a.zip", b"PK\x03\x04\x14\x00cut off").run();
    assert!(zip.code == Some(2) && zip.stdout.contains("a.zip is cut off or damaged"), "{zip:?}");
    let empty = keymend("desk triage a.csv").file("a.csv", "id,subject,text\n").run();
    assert!(empty.code == Some(0) && empty.stderr.contains("There are no messages in a.csv"), "{empty:?}");
    let units = std::iter::once(0xFEFF).chain("id\ttext\r\nT-7\tMy Kaspersky licence has expired\r\n".encode_utf16());
    let table: Vec<u8> = units.flat_map(u16::to_le_bytes).collect();
    let utf16 = keymend(&format!("desk triage a.csv --format jsonl --now {NOW}")).file("a.csv", table).run();
    assert!(utf16.code == Some(0) && utf16.stdout.contains("\"topic\":\"license-expired\""), "{utf16:?}");
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_language_without_texts_is_named_and_never_a_neighbours() {
    for (language, text) in [
        ("et", "Tere! Minu Kaspersky litsents on aegunud, aga ma maksin eile. Mida ma pean tegema? Aitäh, Mart"),
        ("lv", "Labdien! Mana Kaspersky licence ir beigusies, bet es vakar samaksāju. Ko man darīt? Paldies, Jānis"),
        ("lt", "Laba diena, mano Kaspersky licencija baigėsi, nors vakar sumokėjau. Ką man daryti? Ačiū, Jonas"),
        ("fi", "Hei, Kaspersky-lisenssini on vanhentunut, vaikka maksoin eilen. Mitä minun pitää tehdä? Kiitos, Matti"),
        ("hr", "Poštovani, licenca za Kaspersky mi je istekla iako sam jučer platio. Što da radim? Hvala, Ivan"),
    ] {
        let message = opened(&mail("Kaspersky", text));
        assert_eq!(message["language"], language, "{message:#}");
        assert!(message["draft"].as_str().unwrap().contains("Thank you for your message"), "{message:#}");
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_customer_whose_plan_was_changed_is_answered_for_the_change_whatever_the_app_says_of_the_code() {
    for text in [
        "I changed my tariff with you last week, now the app asks for the previous activation code.",
        "Since I switched to the bigger package, Kaspersky says the code is invalid.",
        "After the upgrade of my contract the key on my laptop is shown as not valid.",
        "Seit dem Tarifwechsel fragt Kaspersky nach dem vorherigen Aktivierungscode.",
        "Seit der Vertragsumstellung auf Premium ist die Lizenz abgelaufen, sagt Kaspersky.",
        "J'ai changé de forfait chez vous et maintenant l'application demande l'ancien code d'activation.",
        "Cambié de tarifa con ustedes y ahora la aplicación pide el código anterior.",
        "Ho cambiato piano da voi e ora l'app chiede il codice precedente.",
        "Mudei de plano convosco e agora o aplicativo pede o código anterior.",
        "Сменила у вас тариф, теперь программа просит предыдущий код активации.",
        "Zmieniłem u was taryfę i teraz aplikacja pyta o poprzedni kod.",
        "Ik heb bij u mijn abonnement gewijzigd en nu vraagt de app om de vorige code.",
        "御社でプランを変更したら、以前のアクティベーションコードを求められます。",
        "Tarifemi değiştirdim, şimdi uygulama önceki kodu soruyor.",
        "Merhaba, sizde paketimi değiştirdim, şimdi Kaspersky eski kodu istiyor, ne yapmalıyım?",
        "I changed my plan with you. The window says: Enter the previous activation code",
    ] {
        let message = opened(&mail("Code", text));
        assert_eq!(message["topic"], "subscription-upgraded", "{text}: {message:#}");
        assert_eq!(
            (&message["addressee"], &message["proof"]),
            (&"provider".into(), &"words".into()),
            "{text}: {message:#}"
        );
    }
    for text in [
        "I have not changed my plan, and the app asks for the previous activation code.",
        "I bought a renewal in the shop, and the app asks for the previous activation code.",
        "I would like to change my plan. What happens to my code?",
        "I changed my password, now the app asks for the previous activation code.",
        "Since I changed my plan it says that the activation limit has been reached.",
    ] {
        assert_ne!(opened(&mail("Code", text))["topic"], "subscription-upgraded", "{text}");
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_mail_about_another_service_of_the_provider_is_passed_on() {
    for text in [
        "The remote control of my TV box does not work any more, I have changed the batteries.",
        "Mein Streaming-Abo ist abgelaufen, ich kann keine Filme sehen.",
        "La télécommande du décodeur ne marche plus, l'abonnement TV est payé.",
        "El mando de la tele no funciona y pago la suscripción de televisión cada mes.",
        "Il telecomando del decoder non funziona, l'abbonamento alla TV è attivo.",
        "O comando da televisão não funciona e a assinatura da TV está paga.",
        "Не работает пульт от приставки, подписка на ТВ оплачена.",
        "Pilot do dekodera nie działa, abonament telewizyjny opłacony.",
        "De afstandsbediening van mijn tv-kastje werkt niet, het tv-abonnement is betaald.",
        "Televizyon kumandası çalışmıyor, TV aboneliğim ödendi.",
    ] {
        let message = opened(&mail("Question", text));
        assert_eq!(message["verdict"], "not-a-license-problem", "{text}: {message:#}");
        assert!(!message["draft"].as_str().unwrap().contains("1. "), "no step is of use: {text}: {message:#}");
    }
    let message = opened(&mail("Frage", "Mein TV-Abo ist abgelaufen, die Fernbedienung reagiert nicht."));
    assert!(message["draft"].as_str().unwrap().contains("anderen unserer Dienste"), "{message:#}");
    assert!(message["notes"].to_string().contains("another of your services"), "{message:#}");
    let bundled = "My TV contract has your antivirus in it, and the antivirus licence has expired.";
    assert_eq!(opened(&mail("Question", bundled))["topic"], "license-expired");
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_forward_is_read_below_the_line_that_somebody_wrote_above_it() {
    let said = "my activation code is refused, it says that the activation limit has been reached. I have one PC.";
    let heads = [
        "---------- Forwarded message ---------\nFrom: Carla <carla@customer.example>\nDate: Mon, 23 Nov 2026 at 10:00\nSubject: Kaspersky\nTo: <shop@shop.example>",
        "________________________________\nVon: Carla <carla@customer.example>\nGesendet: Montag, 23. November 2026 10:00\nAn: Laden\nBetreff: Kaspersky",
        "Début du message réexpédié :\n\nDe: Carla <carla@customer.example>\nObjet: Kaspersky\nDate: 23 novembre 2026\nÀ: shop@shop.example",
        "-------- Пересылаемое сообщение --------\n23.11.2026, 10:00, \"Carla\" <carla@customer.example>:",
    ];
    let limits = ["code-already-used", "activation-limit-reached", "device-limit-reached"];
    let lines = [
        "see below",
        "FYI",
        "können Sie das übernehmen?",
        "Bitte prüfen, der Kunde wartet.",
        "¿lo pueden mirar, por favor?",
        "Possiamo fare qualcosa?",
        "Посмотрите, пожалуйста",
        "ご確認をお願いします",
        "",
    ];
    let houses = [("shop@shop.example", "help@provider.example"), ("ann@provider.example", "desk@provider.example")];
    let mut mails = Vec::new();
    for (from, to) in houses {
        for head in heads {
            let text = |line: &str| format!("{line}\n\n{head}\n\nHello,\n{said}\nRegards\nCarla");
            mails.extend(lines.iter().map(|line| mail_of(from, to, "Fwd: Kaspersky", "", &text(line))));
        }
    }
    let (_, records) = triaged(&mails);
    assert_eq!(records.len(), mails.len());
    for (mail, message) in mails.iter().zip(&records) {
        assert!(limits.contains(&message["topic"].as_str().unwrap_or_default()), "{mail}: {message:#}");
        assert_eq!(message["from_quoted"], true, "{mail}: {message:#}");
    }
    // Whoever says something themselves is read.
    let own = format!(
        "I paid for Kaspersky on Friday and no activation code has arrived, see what you wrote.\n\n{}\n\nYour key is blocked.",
        heads[0]
    );
    assert_eq!(
        opened(&mail_of("eve@example.org", "help@provider.example", "Fwd: Kaspersky", "", &own))["topic"],
        "paid-without-code"
    );
}

#[test]
fn whoever_asks_the_desk_to_call_back_tells_of_no_swindler() {
    for text in [
        "Voicemail from +44 20 7946 0000: my licence has expired although I pay you every month, please call me back.",
        "Frau Weber hat angerufen: die Lizenz ist abgelaufen, obwohl sie jeden Monat zahlt. Bitte um Rückruf.",
        "Mme Durand a téléphoné : la licence a expiré alors qu'elle paie chaque mois. Merci de la rappeler, merci de rappeler.",
        "Licencja wygasła, mimo że płacę co miesiąc. Proszę oddzwonić.",
    ] {
        let message = opened(&mail("Call", text));
        assert_ne!(message["topic"], "swindle", "{text}: {message:#}");
        assert!(message["topic"].is_string(), "{text}: {message:#}");
    }
}
