//! What the drafts of `keymend desk` say to a customer, and what they do not: nobody is sent to whom they wrote to, and nobody is asked
//! for what they told.

use serde_json::Value;

use crate::support::{NOW, keymend};

const HEAD: &str = "To: help@provider.example\nDate: Tue, 24 Nov 2026 08:00:00 +0000\nMessage-ID: <1@x.example>\n";

/// What a desk says of a mail of a customer.
fn opened_at(desk: &str, text: &str) -> Value {
    opened_from("Eve <eve@example.org>", desk, text)
}

fn opened_from(from: &str, desk: &str, text: &str) -> Value {
    let mail = format!("From: {from}\n{HEAD}Subject: Kaspersky\nContent-Type: text/plain; charset=utf-8\n\n{text}\n");
    keymend(&format!("desk open a.eml --desk {desk} --format json --now {NOW}")).file("a.eml", mail).run().json()
}

fn draft(message: &Value) -> &str {
    message["draft"].as_str().unwrap_or_else(|| panic!("{message:#}"))
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn whoever_paid_and_asks_is_told_not_to_pay_again() {
    for (text, answer) in [
        (
            "The renewal was taken from my card yesterday, but Kaspersky says expired. Do I have to pay again?",
            "do not pay again",
        ),
        (
            "Die Verlängerung wurde gestern abgebucht, Kaspersky sagt aber abgelaufen. Muss ich noch einmal zahlen?",
            "zahlen Sie nicht noch einmal",
        ),
        (
            "Le renouvellement a été prélevé hier, mais Kaspersky dit expiré. Faut-il payer une deuxième fois ?",
            "ne payez pas une seconde fois",
        ),
        ("Ayer me cobraron la renovación y Kaspersky dice caducada. ¿Tengo que volver a pagar?", "no vuelva a pagar"),
        (
            "Il rinnovo è stato addebitato ieri, ma Kaspersky dice scaduta. Devo pagare di nuovo?",
            "non occorre pagare di nuovo",
        ),
        ("A renovação foi cobrada ontem, mas o Kaspersky diz que expirou. Preciso pagar de novo?", "não pague de novo"),
        ("Продление списали вчера, а Касперский пишет, что срок истек. Мне платить еще раз?", "не платите еще раз"),
        (
            "Odnowienie pobrano wczoraj z karty, a Kaspersky pisze, że licencja wygasła. Czy mam zapłacić jeszcze raz?",
            "nie płacić ponownie",
        ),
        (
            "De verlenging is gisteren afgeschreven, maar Kaspersky zegt verlopen. Moet ik nog een keer betalen?",
            "betaal dus niet nog een keer",
        ),
        (
            "昨日、更新料金がカードから引き落とされましたが、期限切れと表示されます。もう一度支払う必要がありますか。",
            "もう一度お支払いになる必要はありません",
        ),
        (
            "Yenileme ücreti dün kartımdan çekildi ama Kaspersky süresi doldu diyor. Tekrar ödemem gerekiyor mu?",
            "yeniden ödeme yapmayın",
        ),
    ] {
        let message = opened_at("provider", text);
        assert!(draft(&message).contains(answer), "{text}: {message:#}");
    }
    // Nobody is told so of whom no payment is known, nor whose payment failed.
    for text in [
        "Kaspersky says expired. Do I have to pay again every year?",
        "The payment for the automatic renewal was declined by my bank. Do I have to pay again?",
    ] {
        let message = opened_at("provider", text);
        assert!(!draft(&message).contains("please do not pay again"), "{text}: {message:#}");
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_grace_period_that_is_over_is_found_however_its_end_is_put() {
    for text in [
        "Kaspersky: \"Expired. Grace period expired.\" I paid nothing for two months.",
        "Im Fenster steht „Abgelaufen. Der Kulanzzeitraum ist abgelaufen“. Ich habe zwei Monate nicht gezahlt.",
        "La fenêtre affiche « Expiré. La période de grâce est écoulée ». Je n'ai pas payé pendant deux mois.",
        "Kaspersky dice \"Caducada. El período de gracia ha finalizado\" y no actualiza. Estuve dos meses sin pagar.",
        "La finestra dice «Scaduto. Il periodo di tolleranza è terminato». Per due mesi non ho pagato.",
        "A janela diz “Expirada. O período de carência foi encerrado”. Fiquei dois meses sem pagar.",
        "В окне написано «Истекла. Льготный период окончен». Два месяца не платил.",
        "W oknie jest „Wygasła. Okres karencji został zakończony”. Przez dwa miesiące nie płaciłem.",
        "Het venster zegt “Verlopen. De respijtperiode is beëindigd”. Ik heb twee maanden niet betaald.",
        "「期限切れ。猶予期間は満了しました」と表示されます。二か月支払っていませんでした。",
        "Okres karencji dobiegł końca, tak pisze program. Rachunek zapłacę dzisiaj.",
        "Kaspersky écrit que la période de grâce est arrivée à son terme.",
        "Касперский сообщает: льготный период подошёл к концу.",
        "Pencerede “Süresi doldu. Ek süre sona ermiştir” yazıyor. İki ay ödemedim.",
    ] {
        let message = opened_at("provider", text);
        assert_eq!(message["topic"], "subscription-grace-over", "{text}: {message:#}");
    }
}

#[test]
fn what_is_about_no_licence_is_read_by_a_colleague() {
    for (text, answer, not_said) in [
        (
            "Your customer page shows HTTP error 501 when I open my invoice. Kaspersky is fine, valid until March. Please fix your web site.",
            "A colleague will read it",
            "support pages",
        ),
        (
            "Auf Ihrer Kundenseite kommt beim Öffnen der Rechnung der HTTP-Fehler 501. Kaspersky läuft, gültig bis März.",
            "meldet sich bei Ihnen",
            "Support-Seiten",
        ),
        (
            "La vostra pagina clienti dà errore HTTP 501. Kaspersky va bene, è valido fino a marzo.",
            "Un collega lo leggerà",
            "assistenza generale",
        ),
    ] {
        let message = opened_at("provider", text);
        assert_eq!(message["topic"], "not-a-license-problem", "{text}: {message:#}");
        let draft = draft(&message);
        assert!(draft.contains(answer) && !draft.contains(not_said) && !draft.contains("1. "), "{draft}");
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_colleague_who_asks_for_a_customer_gets_the_words_and_no_letter_to_themselves() {
    let questions = [
        "A customer says that the grace period is over, he paid on Friday. What do I tell him?",
        "Beim Kunden steht, dass die Nachfrist vorbei ist, er hat am Freitag gezahlt. Was soll ich ihm antworten?",
        "У клиента закончился льготный период, он оплатил в пятницу. Что ему ответить?",
        "Il cliente dice che il periodo di grazia è terminato, ha pagato venerdì. Cosa gli rispondo?",
    ];
    for (question, is_asked) in
        questions.iter().map(|text| (*text, true)).chain([("My licence has expired. What now?", false)])
    {
        let note = opened_from("Kim <kim@provider.example>", "provider", question)["notes"].to_string();
        assert_eq!(note.contains("A colleague asks this for a customer"), is_asked, "{question}: {note}");
        let of_customer = opened_at("provider", question)["notes"].to_string();
        assert!(!of_customer.contains("A colleague asks"), "{of_customer}");
    }
    let mail = format!("From: Kim <kim@provider.example>\n{HEAD}Subject: Question\n\n{}\n", questions[0]);
    let run = keymend(&format!("desk triage a.mbox --drafts drafts --now {NOW}"))
        .file("a.mbox", format!("From x@example.org Mon Nov 23 10:00:00 2026\n{mail}"));
    let outcome = run.run();
    assert_eq!(outcome.code, Some(0), "{outcome:?}");
    let files = std::fs::read_dir(run.folder().join("drafts")).unwrap().map(|file| file.unwrap().path());
    let drafts: Vec<String> = files.map(|file| std::fs::read_to_string(file).unwrap()).collect();
    assert!(drafts.len() == 1 && !drafts[0].contains("\nTo:"), "{drafts:?}");
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn nobody_is_asked_for_what_they_told() {
    for (text, told) in [
        (
            "I threw the box with the previous code away, and now Kaspersky asks for my previous activation code.",
            "previous-code",
        ),
        ("Ich kann nicht aktivieren, der Code gilt nicht für meine Region. Ich wohne in Graz.", "use-country"),
        ("Le code n'est pas valable pour ma région. Je n'ai jamais reçu de numéro de commande.", "order-number"),
        ("Mi licencia de Kaspersky ha caducado.", "new-code"),
        ("Numeru zamówienia nigdy nie było, zapłaciłem kartą w piątek i nie mam kodu.", "order-number"),
    ] {
        let message = opened_at("shop", text);
        assert!(message["topic"].is_string(), "{text}: {message:#}");
        assert!(!message["missing"].to_string().contains(told), "{text}: {message:#}");
    }
    // Of a code its last signs are asked for, and no draft asks for one and says not to send it.
    let text = "Bei der Aktivierung steht: Dieser Code gilt nicht für diese Region.";
    let message = opened_at("shop", text);
    assert!(message["missing"].to_string().contains("new-code"), "{message:#}");
    let draft = draft(&message);
    assert!(draft.contains("Die letzten fünf Zeichen des Aktivierungscodes, den Sie jetzt"), "{draft}");
    assert!(!draft.contains("Welchen Aktivierungscode"), "{draft}");
}

#[test]
fn a_customer_of_the_desk_whose_key_is_blocked_is_not_sent_to_kaspersky() {
    for (text, kaspersky) in [
        ("Mein Kaspersky sagt, dass der Schlüssel gesperrt ist. Ich zahle bei euch jeden Monat.", "an Kaspersky"),
        ("Kaspersky me dice que la clave está bloqueada. Les pago cada mes.", "a Kaspersky"),
        ("Kaspersky pisze, że klucz jest zablokowany, a płacę u was co miesiąc.", "do firmy Kaspersky"),
        ("Kaspersky dit que la clé est bloquée. Je vous paie chaque mois.", "à Kaspersky"),
    ] {
        let message = opened_at("provider", text);
        assert_eq!(
            (&message["topic"], &message["ours"]),
            (&"code-blocked".into(), &true.into()),
            "{text}: {message:#}"
        );
        assert!(!draft(&message).contains(kaspersky), "{text}: {message:#}");
    }
}

#[test]
fn a_text_that_was_lost_with_its_boundary_is_told_as_damaged() {
    let open = |between: &str, head: &str, text: &str| {
        let mail = format!(
            "From: Eve <eve@example.org>\n{HEAD}Subject: codice\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"AAA\"\n\n--{between}\nContent-Type: text/plain\n{head}\n{text}\n--{between}--\n"
        );
        keymend(&format!("desk open a.eml --format json --now {NOW}")).file("a.eml", mail).run().json()
    };
    let encoded = "Content-Transfer-Encoding: base64\n";
    let lost = open("AAB", encoded, "QnVvbmdpb3Jubyw@@@@");
    assert!(lost["error"].to_string().contains("is damaged") && lost["draft"].is_null(), "{lost:#}");
    // What can be decoded is read, whichever boundary stands around it.
    let decoded = open("AAB", encoded, "TGEgbGljZW56YSBkaSBLYXNwZXJza3kgw6ggc2NhZHV0YS4=");
    assert_eq!(decoded["topic"], "license-expired", "{decoded:#}");
    // It is not there where only the last part has the right one.
    let mail = format!(
        "From: Eve <eve@example.org>\n{HEAD}Subject: codice\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"AAA\"\n\n--AAB\nContent-Type: text/plain\n{encoded}\nTGEgbGljZW56Y@@@@\n--AAA\nContent-Type: text/pla"
    );
    let lost = keymend(&format!("desk open a.eml --format json --now {NOW}")).file("a.eml", mail).run().json();
    assert!(lost["error"].to_string().contains("is damaged"), "{lost:#}");
    let notes = open("AAA", "", "")["notes"].to_string();
    assert!(!notes.contains("damaged"), "{notes}");
    // What can be read is read, without what stands between the parts.
    for between in ["AAA", "AAB"] {
        let message = open(between, "", "La licenza di Kaspersky è scaduta.");
        assert_eq!(message["topic"], "license-expired", "{message:#}");
        assert!(!message["words"].to_string().contains("Content-Type"), "{message:#}");
    }
}

#[test]
fn what_a_terminal_would_obey_is_no_part_of_a_subject() {
    for subject in ["\u{1b}[2J\u{1b}[1;31mLicence expired", "Licence\u{1b}[0m expired"] {
        let mail = format!("From: Eve <eve@example.org>\n{HEAD}Subject: {subject}\n\nMy licence has expired.\n");
        let message = keymend(&format!("desk open a.eml --format json --now {NOW}")).file("a.eml", mail).run().json();
        let shown = message["subject"].as_str().unwrap().split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(shown, "Licence expired", "{message:#}");
    }
}

#[test]
fn a_card_that_is_glued_to_a_word_is_masked() {
    for text in [
        "My licence expired, take it from Visa4111111111111111 please.",
        "Срок лицензии истек, карта4111111111111111, спишите.",
        "Licence expired. Card4111 1111 1111 1111 is mine.",
    ] {
        let message = opened_at("provider", text).to_string();
        assert!(!message.contains("4111111111") && !message.contains("4111 1111"), "{message}");
    }
    // A number that is no card's stays what it is.
    let message = opened_at("provider", "My licence expired, the window shows Build4111111111111112.").to_string();
    assert!(message.contains("4111111111111112"), "{message}");
}
