//! `keymend desk` on what customers of a provider write most: a changed plan, a renewal that was paid, a closing word, a secret that
//! nobody asked for, and exports whose dates are numbers.

use serde_json::Value;

use crate::support::{NOW, keymend};

/// What a triage says of texts, in their order.
fn triaged(texts: &[&str]) -> Vec<Value> {
    let lines = texts.iter().enumerate().map(|(at, text)| {
        let line = serde_json::json!({ "id": at.to_string(), "from": format!("c{at}@example.org"), "date": "2026-11-24T09:00:00Z", "text": text });
        line.to_string() + "\n"
    });
    let run =
        keymend(&format!("desk triage m.jsonl --format jsonl --now {NOW}")).file("m.jsonl", lines.collect::<String>());
    let run = run.run();
    run.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_plan_that_was_changed_is_answered_by_the_provider_and_nothing_is_bought() {
    let texts = [
        "Провайдер перевёл меня на другой тариф, и теперь старый код Касперского не работает.",
        "Мне сменили тарифный план, антивирус требует новый код.",
        "Mein Tarif wurde umgestellt, Kaspersky will jetzt einen Code, den ich nicht habe.",
        "You moved me to another plan last week and now my old Kaspersky code doesn't work anymore.",
        "Vous m'avez basculé sur une autre offre et depuis mon code Kaspersky ne marche plus.",
        "Me cambiaron de tarifa la semana pasada y el código de Kaspersky ya no funciona.",
        "Mi avete spostato su un'altra tariffa e il vecchio codice Kaspersky non funziona più.",
        "Vocês me passaram para outro plano e agora o código antigo do Kaspersky não funciona mais.",
        "Zmieniono mi pakiet i teraz program mówi, że kod jest zablokowany.",
        "Jullie hebben me op een ander abonnement gezet en sindsdien werkt mijn oude Kaspersky-code niet meer.",
        "Beni başka bir tarifeye geçirdiniz, o zamandan beri eski Kaspersky kodum çalışmıyor.",
        "先月コースが切り替わってから、古いコードが受け付けられません。",
    ];
    for (text, message) in texts.iter().zip(triaged(&texts)) {
        assert_eq!(message["topic"], "subscription-upgraded", "{text}: {message:#}");
        assert_eq!((&message["owner"], &message["ours"]), (&"provider".into(), &true.into()), "{text}");
        assert_eq!(message["missing"], serde_json::json!(["subscriber-number"]), "{text}");
        let draft = message["draft"].as_str().unwrap();
        // What the desk itself has to do is no step of the customer's.
        assert!(!draft.contains("1. "), "{draft}");
    }
    let russian = triaged(&texts[..1])[0]["draft"].as_str().unwrap().to_owned();
    assert!(russian.contains("Ничего покупать или заказывать заново не нужно"), "{russian}");
    // Nor where the code of the service says that the old subscription has ended.
    let of_service = triaged(&["После смены тарифа код не работает. Служба подписки ответила kss 4"]);
    let draft = of_service[0]["draft"].as_str().unwrap();
    assert!(draft.contains("Ничего покупать") && !draft.contains("Если вы оформите"), "{draft}");
    for other in triaged(&[
        "I changed my router and now the activation code doesn't work.",
        "Хочу перейти на другой тариф, сохранится ли код?",
    ]) {
        assert_ne!(other["topic"], "subscription-upgraded", "{other:#}");
    }
}

#[test]
fn a_renewal_is_awaited_only_where_money_went_or_a_renewal_is_told_of() {
    let expired = [
        "Buongiorno, da stamattina il mio abbonamento Kaspersky risulta scaduto.",
        "Suscripción caducada desde esta mañana",
        "Assinatura expirada desde hoje de manhã",
        "подписка закончилась сегодня утром",
        "Seit heute früh ist mein Abo abgelaufen.",
        "Bu sabahtan beri aboneliğim sona ermiş",
    ];
    for (text, message) in expired.iter().zip(triaged(&expired)) {
        assert_eq!(message["topic"], "license-expired", "{text}: {message:#}");
    }
    let pending = [
        "L'abbonamento con rinnovo automatico è scaduto stamattina",
        "You charged me yesterday and it says expired today",
        "Автопродление включено, подписка истекла сегодня",
        "Money taken yesterday, app says subscription expired",
    ];
    for (text, message) in pending.iter().zip(triaged(&pending)) {
        assert_eq!(message["topic"], "auto-renewal-pending", "{text}: {message:#}");
    }
    let overdue = [
        "Geld wurde abgebucht, Lizenz ist trotzdem abgelaufen!",
        "cobraron el recibo pero la suscripción sale caducada",
        "Pobrano opłatę, program nadal pisze, że subskrypcja wygasła",
        "Ücret kartımdan alındı, abonelik hâlâ bitmiş diyor",
        "Am 10.11. wurden 39,95 abgebucht, aber Kaspersky sagt: Abonnement abgelaufen.",
    ];
    for (text, message) in overdue.iter().zip(triaged(&overdue)) {
        assert_eq!(message["topic"], "auto-renewal-overdue", "{text}: {message:#}");
    }
}

#[test]
fn a_window_of_today_is_no_end_of_today() {
    let texts = [
        "Today it says licence expired.",
        "Heute zeigt Kaspersky: Lizenz abgelaufen",
        "Hoy dice licencia caducada",
        "今日、ライセンスの期限切れと表示されます",
    ];
    for (text, message) in texts.iter().zip(triaged(&texts)) {
        let facts = message["facts"].to_string();
        assert!(!facts.contains("expiry date"), "{text}: {facts}");
    }
    let told = triaged(&["Die Lizenz ist heute abgelaufen", "My licence expired today"]);
    assert!(told.iter().all(|message| message["facts"].to_string().contains("24 November 2026")), "{told:#?}");
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_closing_mail_is_a_kind_of_its_own_and_stands_last() {
    let solved = [
        "It works again, thank you, you can close it.",
        "Danke, jetzt geht es. Fall kann geschlossen werden.",
        "Ça remarche, merci, vous pouvez clôturer le dossier.",
        "Ya funciona de nuevo, gracias, pueden cerrar el caso.",
        "Funziona di nuovo, grazie, potete chiudere la richiesta.",
        "Já funciona outra vez, obrigado, podem fechar o caso.",
        "Всё снова работает, спасибо, можете закрывать заявку.",
        "Znowu działa, dziękuję, można zamknąć zgłoszenie.",
        "Het werkt weer, bedankt, u kunt het ticket sluiten.",
        "Tekrar çalışıyor, teşekkürler, kaydı kapatabilirsiniz.",
        "また使えるようになりました。ありがとうございました。クローズしてください。",
    ];
    for (text, message) in solved.iter().zip(triaged(&solved)) {
        assert_eq!((&message["verdict"], &message["topic"]), (&"solved".into(), &Value::Null), "{text}: {message:#}");
        assert!(message["urgent"] == false && message["missing"] == serde_json::json!([]), "{text}");
    }
    let open = [
        "When it works again, you can close it. Until then my licence is expired.",
        "Wenn es wieder funktioniert, können Sie den Fall schließen.",
        "You may close the ticket if you refund me",
        "Можно закрыть заявку, если вернёте деньги",
        "Sindsdien werkt mijn oude Kaspersky-code niet meer.",
        "Seitdem geht der Aktivierungscode auf dem Laptop leider gar nicht",
        "Kaspersky stopped working now after the renewal",
        "Tout fonctionne sauf l'activation de Kaspersky",
        "Está tudo certo, exceto o Kaspersky que não ativa",
        "Kaspersky hariç her şey tekrar çalışıyor",
        "Works again now. When does my licence end?",
        "使えるようになりました。有効期限はいつまでですか。",
    ];
    for (text, message) in open.iter().zip(triaged(&open)) {
        assert_ne!(message["verdict"], "solved", "{text}: {message:#}");
    }
    let lines = "{\"id\":\"1\",\"text\":\"It works again, thank you, you can close it.\"}\n\
        {\"id\":\"2\",\"text\":\"Guten Tag\"}\n{\"id\":\"3\",\"text\":\"My licence has expired\"}\n";
    let table = keymend(&format!("desk triage m.jsonl --language en --now {NOW}")).file("m.jsonl", lines).run();
    let at = |words: &str| table.stdout.find(words).unwrap_or_else(|| panic!("{words}: {}", table.stdout));
    assert!(at("Not understood (1)") < at("Solved, nothing to answer (1)"), "{}", table.stdout);
    assert!(at("licence has expired") < at("Solved, nothing"), "{}", table.stdout);
    assert!(table.stdout.contains("Not understood: 1."), "{}", table.stdout);
    let opened = keymend("desk open --language en").arg("It works again, thank you, you can close it.").run();
    assert!(opened.code == Some(0) && opened.stdout.starts_with("Solved: "), "{opened:?}");
}

#[test]
fn whoever_sends_a_card_or_a_password_is_told_what_to_do_and_so_is_the_agent() {
    let texts = [
        "Licence expired. Renew it with my card 4111 1111 1111 1111, CVV 123.",
        "Hier mein Passwort: Sommer2024! Die Lizenz ist abgelaufen.",
        "ライセンスが切れました。カードは4111111111111111です。",
        "My order number is 20555123 and the licence has expired.",
    ];
    let told = triaged(&texts);
    for (message, exposed, in_draft, in_notes) in [
        (&told[0], "card", "call your bank", "payment card"),
        (&told[1], "password", "Ändern Sie es bitte sofort", "a password or a PIN"),
        (&told[2], "card", "カードの再発行", "payment card"),
    ] {
        assert_eq!(message["exposed"], serde_json::json!([exposed]), "{message:#}");
        assert!(message["draft"].as_str().unwrap().contains(in_draft), "{message:#}");
        assert!(message["notes"].to_string().contains(in_notes), "{message:#}");
        for secret in ["4111 1111", "41111111", "CVV 123", "Sommer2024"] {
            assert!(!message.to_string().contains(secret), "{message:#}");
        }
    }
    assert_eq!(told[3]["exposed"], serde_json::json!([]));
}

#[test]
fn dates_of_two_numbers_are_read_by_their_whole_column_or_not_at_all() {
    let triage = |file: &str, content: &str| {
        let run = keymend(&format!("desk triage {file} --format jsonl --language en --now 2026-12-15T10:00:00Z"))
            .file(file, content)
            .run();
        let rows: Vec<Value> = run.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        rows.iter().map(|row| (row["sent"].clone(), row["notes"].to_string())).collect::<Vec<_>>()
    };
    let text = "My licence has expired";
    let by_day = triage(
        "m.csv",
        &format!("Ticket ID;Created;Description\n1;03/11/2026 09:14;{text}\n2;27/11/2026 10:00;{text}\n"),
    );
    assert_eq!((&by_day[0].0, &by_day[1].0), (&"2026-11-03T09:14:00Z".into(), &"2026-11-27T10:00:00Z".into()));
    let by_month = triage(
        "m.csv",
        &format!("Ticket ID;Created;Description\n1;03/11/2026 9:14 PM;{text}\n2;11/27/2026 10:00 AM;{text}\n"),
    );
    assert_eq!((&by_month[0].0, &by_month[1].0), (&"2026-03-11T21:14:00Z".into(), &"2026-11-27T10:00:00Z".into()));
    let line = |id: u32, date: &str| format!("{{\"id\":{id},\"created_at\":\"{date}\",\"text\":\"{text}\"}}\n");
    let lines = triage("m.jsonl", &(line(1, "03/11/2026 09:14") + &line(2, "27/11/2026 10:00")));
    assert_eq!(lines[0].0, "2026-11-03T09:14:00Z");
    let unclear = triage("m.jsonl", &(line(1, "03/11/2026 09:14") + &line(2, "04/12/2026 10:00")));
    for (sent, notes) in &unclear {
        assert_eq!(*sent, Value::Null);
        assert!(notes.contains("whether the day or the month comes first"), "{notes}");
    }
    assert!(triage("m.jsonl", &line(1, "sometime"))[0].1.contains("`sometime` was not used"));
}
