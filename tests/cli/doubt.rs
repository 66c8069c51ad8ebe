//! Where several things are said at once: what is reported against a machine that says "active", a renewal that failed
//! before the end, what the person rules out in the same breath, and outputs that contradict each other.

use serde_json::Value;

use crate::support::{NOW, Outcome, keymend};

pub(crate) const ACTIVE_HOME: &str =
    r#"{"facts": {"license.status": "active", "product.family": "home", "product.generation": "21.x"}}"#;
pub(crate) const ACTIVE_LINUX: &str = include_str!("../../examples/active-linux/app-info.json");
pub(crate) const EXPIRED_LINUX: &str = include_str!("../../examples/expired-linux/app-info.txt");

/// What is diagnosed of a machine with what its person says.
pub(crate) fn told(machine: &str, message: &str) -> Outcome {
    let run = keymend(&format!("diagnose machine.json --format json --now {NOW} --message")).arg(message);
    run.file("machine.json", machine).run()
}

fn topics(document: &Value) -> Vec<String> {
    let findings = document["findings"].as_array().unwrap();
    findings.iter().map(|finding| finding["topic"].as_str().unwrap().to_owned()).collect()
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn what_is_reported_against_an_active_machine_comes_first_with_the_contradiction_and_is_never_cleared() {
    for message in [
        "it says expired",
        "The window says that my licence has expired",
        "Es steht da, dass die Lizenz abgelaufen ist",
        "il est écrit que la licence a expiré",
        "пишет, что лицензия истекла",
        "pisze, że licencja wygasła",
    ] {
        for machine in [ACTIVE_HOME, ACTIVE_LINUX] {
            let outcome = told(machine, message);
            let document = outcome.json();
            assert_eq!((outcome.code, &document["verdict"]), (Some(3), &"cannot-tell".into()), "{message}");
            let top = &document["findings"][0];
            assert_eq!((&top["topic"], &top["verdict"]), (&"license-expired".into(), &"possible".into()), "{message}");
            let against = document["contradictions"].as_array().unwrap();
            assert!(against.iter().any(|one| one["against"]["fact"] == "license.status"), "{message}: {document:#}");
            let human = keymend(&format!("diagnose machine.json --now {NOW} --message")).arg(message);
            let human = human.file("machine.json", machine).run();
            assert!(!human.stdout.contains("Nothing is wrong"), "{human:?}");
        }
    }
}

#[test]
fn a_complaint_that_names_nothing_clear_brings_a_question_and_no_all_clear() {
    for message in [
        "something is wrong with my licence",
        "My code was refused",
        "irgendetwas stimmt nicht",
        "ça ne marche plus",
        "no funciona",
        "что-то не работает",
        "エラーが出ます",
        "coś jest nie tak",
        "er klopt iets niet",
        "显示错误",
    ] {
        let outcome = told(ACTIVE_LINUX, message);
        let document = outcome.json();
        // What the words name clearly is a problem, and the rest stays open.
        let answers = [(Some(1), "problem"), (Some(3), "cannot-tell")];
        let answer = (outcome.code, document["verdict"].as_str().unwrap_or_default());
        assert!(answers.contains(&answer), "{message}: {document:#}");
        let named = topics(&document).iter().any(|topic| topic != "license-active");
        assert!(named || document["next_question"]["fact"] == "attempt.failed", "{message}: {document:#}");
    }
    for message in ["How many days are left?", "no problem, I only want to look", "läuft alles ohne Probleme"] {
        let outcome = told(ACTIVE_LINUX, message);
        assert_eq!((outcome.code, &outcome.json()["verdict"]), (Some(0), &"nothing-wrong".into()), "{message}");
    }
    // Whoever answers that nothing was refused may hear that all is well.
    let run = keymend(&format!("diagnose a.json --now {NOW} --answer attempt.failed=no --message"));
    let outcome = run.arg("something is wrong with my licence").file("a.json", ACTIVE_LINUX).run();
    assert_eq!(outcome.code, Some(0), "{outcome:?}");
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_complaint_about_money_is_a_problem_beside_an_active_licence() {
    for (message, complaint) in [
        ("the fee for my antivirus was taken two times", "charged-twice"),
        ("Der Betrag wurde mir doppelt abgezogen", "charged-twice"),
        ("le montant a été débité deux fois", "charged-twice"),
        ("descontaron el importe por duplicado", "charged-twice"),
        ("l'importo è stato scalato due volte", "charged-twice"),
        ("o valor foi descontado em dobro", "charged-twice"),
        ("за подписку сняли два раза", "charged-twice"),
        ("料金が2回引き落とされました", "charged-twice"),
        ("kwotę ściągnięto dwukrotnie", "charged-twice"),
        ("het bedrag is dubbel afgeboekt", "charged-twice"),
        ("please reimburse me, I do not need this any more", "refund"),
        ("ich verlange die Rückerstattung", "refund"),
        ("money was taken from my account, I never agreed to that charge", "unwanted"),
    ] {
        let outcome = told(ACTIVE_LINUX, message);
        let document = outcome.json();
        let facts = document["facts"].as_array().unwrap();
        let heard = facts.iter().find(|fact| fact["id"] == "purchase.complaint").map(|fact| &fact["value"]);
        assert_eq!(heard, Some(&complaint.into()), "{message}: {document:#}");
        assert_eq!(document["findings"][0]["topic"], "billing-only", "{message}: {document:#}");
        assert_eq!((outcome.code, &document["verdict"]), (Some(1), &"problem".into()), "{message}");
    }
    let document = told(ACTIVE_LINUX, "I do not want a refund").json();
    let heard = document["facts"].as_array().unwrap().iter().any(|fact| fact["id"] == "purchase.complaint");
    assert!(!heard, "{document:#}");
}

#[test]
fn expired_here_and_active_there_are_both_heard() {
    for message in [
        "The laptop says the licence has expired, on the website it is active until 30.09.2027",
        "Auf dem Laptop ist die Lizenz abgelaufen, im Kundenkonto ist sie gültig",
        "sur mon ordinateur la licence est expirée, mais mon espace client la montre active",
        "на ноутбуке лицензия закончилась, в личном кабинете она активна",
    ] {
        let outcome = keymend(&format!("diagnose a.json --format json --now {NOW} --message"))
            .arg(message)
            .file("a.json", r#"{"facts": {"product.family": "home"}}"#)
            .run();
        let document = outcome.json();
        let value = |id: &str| {
            let facts = document["facts"].as_array().unwrap();
            facts.iter().find(|fact| fact["id"] == id).map(|fact| fact["value"].clone())
        };
        assert_eq!(value("license.status"), Some("expired".into()), "{message}: {document:#}");
        assert_eq!(value("account.shows_active"), Some(true.into()), "{message}");
        assert_eq!(value("license.expires_at"), None, "{message}");
        assert_eq!(document["findings"][0]["topic"], "subscription-status-outdated", "{message}: {document:#}");
    }
}

#[test]
fn a_day_of_something_else_is_no_end_of_the_licence() {
    for message in [
        "I moved house on Tuesday and the licence has expired",
        "Nach dem Umzug am Dienstag ist die Lizenz abgelaufen",
        "j'ai changé de carte mardi et l'abonnement est expiré",
        "во вторник переехал и лицензия закончилась",
    ] {
        let outcome = told(r#"{"facts": {"product.family": "home"}}"#, message);
        assert!(!outcome.stdout.contains("license.expires_at"), "{message}: {}", outcome.stdout);
    }
    for message in ["The licence expired on Tuesday", "Am Dienstag ist die Lizenz abgelaufen"] {
        let outcome = told(r#"{"facts": {"product.family": "home"}}"#, message);
        assert!(outcome.stdout.contains("license.expires_at"), "{message}");
    }
}

#[test]
fn an_answer_against_the_machine_is_no_all_clear_either() {
    let run = keymend(&format!("diagnose a.json --format json --now {NOW} --answer license.status=not-valid"));
    let outcome = run.file("a.json", ACTIVE_LINUX).run();
    assert_eq!((outcome.code, &outcome.json()["verdict"]), (Some(3), &"cannot-tell".into()));
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_renewal_that_failed_before_the_end_is_a_problem_now() {
    let nothing = r#"{"facts": {"product.family": "home"}}"#;
    for message in [
        "Card replaced, auto-renewal failed, two days left",
        "Neue Karte, die automatische Verlängerung ist fehlgeschlagen, noch zwei Tage",
        "carte remplacée, le renouvellement automatique a échoué, il reste deux jours",
        "автопродление не прошло, карту поменяли, осталось 2 дня",
        "カードを変えたら自動更新に失敗しました。残り2日です",
        "La renovación automática falló porque cambié de tarjeta, quedan dos días",
    ] {
        for machine in [ACTIVE_HOME, nothing] {
            let outcome = told(machine, message);
            let document = outcome.json();
            let top = &document["findings"][0];
            let is = (outcome.code, top["topic"].as_str().unwrap(), top["verdict"].as_str().unwrap());
            assert_eq!(is, (Some(1), "auto-renewal-payment-failed", "possible"), "{message}: {document:#}");
            assert_eq!(top["steps"][0]["id"], "update-card");
        }
    }
}

#[test]
fn what_the_person_rules_out_does_not_lead() {
    for message in [
        "Auto-renewal is on, it was not renewed",
        "Die automatische Verlängerung ist an, es wurde aber nicht verlängert",
        "Автопродление включено, а подписка не продлилась",
        "le renouvellement automatique est activé mais rien n'a été renouvelé",
    ] {
        for machine in [ACTIVE_HOME, r#"{"facts": {"product.family": "home"}}"#] {
            let document = told(machine, message).json();
            let topics = topics(&document);
            let off = topics.iter().position(|topic| topic == "auto-renewal-off");
            assert!(off != Some(0) && topics.len() > 1, "{message}: {topics:?}");
            let first: Vec<&str> = document["findings"][0]["steps"]
                .as_array()
                .unwrap()
                .iter()
                .filter_map(|step| step["id"].as_str())
                .collect();
            assert!(!first.contains(&"renew-by-hand"), "{message}: {first:?}");
        }
    }
}

#[test]
fn a_payment_of_yesterday_may_still_arrive_where_automatic_renewal_is_told() {
    for message in [
        "I paid yesterday, auto-renewal is on, and it says the licence has expired",
        "Gestern bezahlt, automatische Verlängerung ist eingeschaltet, die Lizenz ist abgelaufen",
        "Вчера оплатил, автопродление включено, а лицензия истекла",
    ] {
        let document = told(r#"{"facts": {"product.family": "home"}}"#, message).json();
        assert_eq!(document["findings"][0]["topic"], "auto-renewal-pending", "{message}: {document:#}");
    }
}

#[test]
fn text_and_json_of_one_machine_that_contradict_are_one_machine_in_doubt() {
    let run = keymend(&format!("diagnose here --format json --now {NOW}"));
    let outcome = run.file("here/app-info.json", ACTIVE_LINUX).file("here/app-info.txt", EXPIRED_LINUX).run();
    let document = outcome.json();
    assert_eq!((outcome.code, &document["verdict"]), (Some(3), &"cannot-tell".into()), "{document:#}");
    assert_eq!(document["findings"][0]["topic"], "license-expired");
    let status = document["facts"].as_array().unwrap().iter().find(|fact| fact["id"] == "license.status").unwrap();
    assert!(!status["conflicts"].as_array().unwrap().is_empty(), "{status:#}");
    // Names that tell of two machines keep them apart.
    let run = keymend(&format!("diagnose here --format json --now {NOW}"));
    let outcome = run.file("here/web01.json", ACTIVE_LINUX).file("here/web02.txt", EXPIRED_LINUX).run();
    assert_eq!((outcome.code, outcome.json()["diagnoses"].as_array().unwrap().len()), (Some(1), 2));
}

#[test]
fn twenty_four_folders_are_twenty_four_machines_whatever_their_files_are_called() {
    let app = |end: &str, number: usize| {
        format!(
            "Date: 2026-11-{:02} 08:00:00\nName: Kaspersky Endpoint Security 12.0 for Linux\nVersion: 12.0.0.{number}\n\
             License status: The key is valid\nLicense expiration date: {end}\nKey: 0123-456789-0A1B2C3D\n",
            10 + number % 9
        )
    };
    for file in ["app-info-report.txt", "app-info.txt", "kesl/answer-of-control.txt", "2026-11-20/app-info-result.txt"]
    {
        let mut run = keymend(&format!("diagnose all --format json --now {NOW}"));
        for number in 1..=24 {
            let end = if number % 8 == 0 { "2026-10-01" } else { "2027-05-01" };
            run = run.file(&format!("all/host{number:02}/{file}"), app(end, number));
        }
        let outcome = run.run();
        let document = outcome.json();
        let diagnoses = document["diagnoses"].as_array().unwrap_or_else(|| panic!("{file}: {document:#}"));
        let bad = diagnoses.iter().filter(|one| one["verdict"] == "problem").count();
        assert_eq!((diagnoses.len(), bad, outcome.code), (24, 3, Some(1)), "{file}");
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn every_face_names_the_same_addressee() {
    for (message, expected) in [
        ("My Kaspersky from MegaFon says expired", "provider"),
        ("Mein Kaspersky läuft über Rostelecom, die Lizenz ist abgelaufen", "provider"),
        ("Auto-renewal failed, bought from Nexway, the licence has two days left", "shop"),
    ] {
        let document = told(r#"{"facts": {"product.family": "home"}}"#, message).json();
        let request = &document["findings"][0]["request"];
        let ticket = keymend(&format!("ticket new m.json --no-input --format json --now {NOW} --message")).arg(message);
        let letter = ticket.file("m.json", r#"{"facts": {"product.family": "home"}}"#).run().json();
        let plan = keymend(&format!("fix m.json --no-input --format json --now {NOW} --message")).arg(message);
        let plan = plan.file("m.json", r#"{"facts": {"product.family": "home"}}"#).run().json();
        assert_eq!(request["addressee"], expected, "{document:#}");
        assert_eq!(request["addressee"], letter["recipient"]["addressee"], "{message}");
        assert_eq!(request["template"], letter["template"], "{message}");
        assert_eq!(request["addressee"], plan["next"]["addressee"], "{message}");
    }
}

#[test]
fn what_befell_somebody_else_is_no_failure_of_this_licence() {
    let expired = r#"{"facts": {"license.status": "expired", "product.family": "home", "product.generation": "21.x"}}"#;
    for message in [
        "My neighbour's new code was refused",
        "My brother's code is refused by Kaspersky, mine has expired",
        "Bei meinem Nachbarn wurde der neue Code abgelehnt. Meine Lizenz ist abgelaufen",
        "Meinem Bruder wurde der Code abgelehnt, bei mir ist die Lizenz abgelaufen",
        "Mon frère a un code refusé, chez moi la licence est expirée",
        "A mi vecino le rechazaron el código nuevo; mi licencia caducó",
        "Al mio vicino di casa il codice è stato rifiutato, la mia licenza è scaduta",
        "У соседа не принимает новый код, а у меня лицензия истекла",
        "U sąsiada odrzucono nowy kod, a moja licencja wygasła",
        "Bij mijn buurman werd de nieuwe code geweigerd, mijn licentie is verlopen",
    ] {
        let document = told(expired, message).json();
        assert_eq!(document["findings"][0]["topic"], "license-expired", "{message}: {document:#}");
    }
}

#[test]
fn a_new_code_is_no_reserve_code_where_no_licence_runs() {
    let expired = r#"{"facts": {"license.status": "expired", "product.family": "home", "product.generation": "21.x"}}"#;
    for message in [
        "my new code is refused",
        "mein neuer Code wird abgelehnt",
        "mon nouveau code est refusé",
        "il nuovo codice viene rifiutato",
        "новый код не принимает",
        "nowy kod jest odrzucany",
    ] {
        for machine in [expired, r#"{"facts": {"product.family": "home"}}"#] {
            let outcome = told(machine, message);
            let document = outcome.json();
            assert_ne!(document["findings"][0]["topic"], "reserve-code-refused", "{message}: {document:#}");
            assert_ne!(outcome.code, Some(0), "{message}");
        }
    }
    // A refusal that names no cause is no all-clear beside a licence that runs.
    for message in ["my new code is refused", "mein neuer Code wird abgelehnt"] {
        assert!(matches!(told(ACTIVE_HOME, message).code, Some(1 | 3)), "{message}");
    }
    for message in ["the reserve code is refused", "der Reservecode wird abgelehnt"] {
        let document = told(expired, message).json();
        let named = topics(&document);
        assert!(named.contains(&"reserve-code-refused".to_owned()), "{message}: {named:?}");
    }
}

#[test]
fn a_provider_that_is_paid_renews_whatever_failed() {
    for message in [
        "The renewal failed, I have Kaspersky through my internet provider and the bill is paid",
        "Автопродление не прошло, подписка через Ростелеком, оплачено",
        "Die automatische Verlängerung ist fehlgeschlagen, das Abo läuft über meinen Internetanbieter und ist bezahlt",
        "Le renouvellement automatique a échoué, l'abonnement passe par mon opérateur, la facture est payée",
    ] {
        for machine in [
            r#"{"facts": {"product.family": "home"}}"#,
            r#"{"facts": {"license.status": "expired", "product.family": "home"}}"#,
        ] {
            let document = told(machine, message).json();
            let top = &document["findings"][0];
            // That the state was not renewed is the provider's as well.
            let is_named = top["topic"] == "third-party-subscription" || top["topic"] == "subscription-status-error";
            assert!(is_named && top["request"]["addressee"] == "provider", "{message}: {document:#}");
        }
    }
}

#[test]
fn nobody_who_has_not_paid_is_told_of_a_renewal_that_is_late() {
    let expired = r#"{"facts": {"license.status": "expired", "product.family": "home", "product.generation": "21.x"}}"#;
    for message in [
        "Die Lizenz ist abgelaufen. Bezahlt habe ich nichts.",
        "Bezahlt habe ich noch nicht, die Lizenz ist abgelaufen",
        "Nie zapłaciłem jeszcze za odnowienie, wygasła w sobotę",
        "I have not paid yet, it expired on Saturday",
        "Betaald heb ik nog niets, de licentie is verlopen",
    ] {
        let document = told(expired, message).json();
        let facts = document["facts"].as_array().unwrap();
        let paid = facts.iter().find(|fact| fact["id"] == "purchase.paid").map(|fact| &fact["value"]);
        assert_eq!(paid, Some(&false.into()), "{message}: {document:#}");
        let first = document["findings"][0]["topic"].as_str().unwrap();
        assert!(!["auto-renewal-overdue", "auto-renewal-pending"].contains(&first), "{message}: {first}");
    }
    // Nothing is due while the licence runs.
    for message in [
        "Die Karte, von der abgebucht wird, läuft diesen Monat ab. Verlängerung ist in 9 Tagen.",
        "Si rinnova da solo tra nove giorni ma la carta è scaduta a ottobre, devo fare qualcosa?",
    ] {
        let outcome = told(ACTIVE_HOME, message);
        let first = outcome.json()["findings"][0]["topic"].as_str().unwrap().to_owned();
        assert!(!["auto-renewal-overdue", "auto-renewal-pending"].contains(&first.as_str()), "{message}: {first}");
        assert_ne!(outcome.code, Some(0), "{message}");
    }
}

#[test]
fn a_licence_that_is_valid_is_no_argument_against_what_fails() {
    for (message, expected) in [
        (
            "Nasza licencja jest aktywna do 2028, ale na drugim komputerze nie da się połączyć z serwerem aktywacji.",
            "activation-server-unreachable",
        ),
        (
            "A licença vale até 2028 e está paga, mas no notebook novo aparece que o código é de outra região.",
            "code-region-mismatch",
        ),
        ("The licence is valid until 2028, but the code is said to be for another region", "code-region-mismatch"),
        ("Die Lizenz gilt bis 2028, aber der Code soll für eine andere Region sein", "code-region-mismatch"),
        ("La licence est valable jusqu'en 2028, mais le nombre d'appareils est dépassé", "device-limit-reached"),
    ] {
        let document = told(r#"{"facts": {"product.family": "home"}}"#, message).json();
        assert_eq!(document["findings"][0]["topic"], expected, "{message}: {document:#}");
    }
}

#[test]
fn a_cause_that_is_denied_is_not_the_answer() {
    for (message, expected) in [
        ("コードはブロックされていません。台数の上限に達しただけです", "device-limit-reached"),
        ("The code is not blocked, there are just too many devices", "device-limit-reached"),
        ("Kod nie jest zablokowany, po prostu jest za dużo urządzeń", "device-limit-reached"),
        ("Код не заблокирован, просто слишком много устройств", "device-limit-reached"),
        ("O código não está bloqueado, só há dispositivos demais", "device-limit-reached"),
    ] {
        let explained = keymend("explain --format json").arg(message).run().json();
        assert_eq!(explained["topics"][0]["topic"], expected, "{message}: {explained:#}");
    }
}

#[test]
fn an_output_that_gives_a_licence_two_ends_is_no_all_clear() {
    let control = |more: &str| {
        format!(
            "Name: Kaspersky Endpoint Security 12.1 for Linux\nVersion: 12.1.0.1297\nLicense information: The key is valid\n\
             License expiration date: 2027-05-20 10:00:00\n{more}\n"
        )
    };
    let line = format!("diagnose control.txt --format json --now {NOW}");
    for (more, code) in [
        ("License expiration date: 2026-12-20 10:00:00", 3),
        ("License expiration date: 2027-05-21 01:00:00", 0),
        ("", 0),
    ] {
        let outcome = keymend(&line).file("control.txt", control(more)).run();
        assert_eq!(outcome.code, Some(code), "{more}: {outcome:?}");
    }
    let facts = |days: i64| {
        format!(
            r#"{{"facts": {{"license.status": "active", "license.expires_at": "2027-05-20", "license.days_left": {days}}}}}"#
        )
    };
    for (days, code) in [(5, 3), (177, 0), (300, 0)] {
        let run = keymend(&format!("diagnose f.json --format json --now {NOW}")).file("f.json", facts(days));
        assert_eq!(run.run().code, Some(code), "{days} days");
    }
    let shown = keymend(&format!("diagnose f.json --now {NOW}")).file("f.json", facts(5)).run();
    assert!(shown.stdout.contains("two different expiry dates"), "{shown:?}");
}

#[test]
fn a_renewal_that_could_not_be_charged_is_a_problem_while_the_licence_runs_and_begins_with_the_card() {
    let machine =
        r#"{"facts": {"license.status": "active", "license.expires_at": "2026-12-06", "product.family": "home"}}"#;
    for message in [
        "Kaspersky could not take the payment for my subscription, it still runs for twelve days",
        "Das Abo läuft noch zwölf Tage, aber Kaspersky konnte den Betrag nicht abbuchen",
        "Kaspersky n'a pas pu débiter ma carte, l'abonnement court encore douze jours",
        "Kaspersky no pudo cobrar la suscripción, quedan doce días",
        "Kaspersky non è riuscita: impossibile addebitare il rinnovo, mancano dodici giorni all'abbonamento",
        "A Kaspersky não conseguiu cobrar a assinatura, faltam doze dias",
        "Касперский не смог списать деньги за подписку, осталось двенадцать дней",
        "Kaspersky: nie udało się pobrać opłaty za subskrypcję, zostało dwanaście dni",
        "Kaspersky kon het abonnement niet afschrijven, het loopt nog twaalf dagen",
        "カスペルスキーの自動更新の料金が引き落とせませんでした。あと十二日あります。",
    ] {
        let run = keymend(&format!("diagnose m.json --format json --now {NOW} --message")).arg(message);
        let outcome = run.file("m.json", machine).run();
        let top = outcome.json()["findings"][0].clone();
        assert_eq!((outcome.code, top["topic"].as_str()), (Some(1), Some("auto-renewal-payment-failed")), "{message}");
        assert_eq!(top["steps"][0]["id"], "update-card", "{message}: {top}");
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_text_that_only_says_that_something_is_red_is_asked_about_and_named_nothing() {
    for message in [
        "a red kaspersky window pops up",
        "Kaspersky zeigt irgendeine Warnung, keine Ahnung",
        "kaspersky m'affiche un message d'alerte",
        "kaspersky me saca un aviso raro",
        "kaspersky mi dà un avviso strano",
        "o kaspersky mostra um aviso estranho",
        "касперский выдаёт какое-то предупреждение",
        "kaspersky pokazuje jakieś ostrzeżenie",
        "kaspersky geeft een rare waarschuwing",
        "カスペルスキーが警告を出しています",
        "Kaspersky bir uyarı gösteriyor",
    ] {
        let explained = keymend("explain --format json").arg(message).run();
        assert_eq!(explained.json()["verdict"], "not-recognised", "{message}: {explained:?}");
        let run = keymend(&format!("diagnose m.json --format json --now {NOW} --message")).arg(message);
        let outcome = run.file("m.json", ACTIVE_HOME).run();
        assert_eq!(outcome.code, Some(3), "{message}: {outcome:?}");
        assert!(outcome.json()["next_question"].is_object(), "{message}: {outcome:?}");
    }
    for message in ["Kaspersky shows a message about an update", "Kaspersky zeigt keine Warnung mehr, alles grün"] {
        let run = keymend(&format!("diagnose m.json --format json --now {NOW} --message")).arg(message);
        assert_eq!(run.file("m.json", ACTIVE_HOME).run().code, Some(0), "{message}");
    }
}

#[test]
fn whoever_only_says_that_it_works_again_is_asked_nothing() {
    for (message, language) in [
        ("works again, many thanks", "en"),
        ("Läuft wieder, vielen Dank", "de"),
        ("ça marche, merci", "fr"),
        ("снова работает, спасибо", "ru"),
        ("tekrar çalışıyor, sağ olun", "tr"),
    ] {
        let run = keymend(&format!("diagnose m.json --format json --now {NOW} --message")).arg(message);
        let outcome = run.file("m.json", r#"{"facts": {"product.family": "home"}}"#).run();
        assert_eq!(outcome.code, Some(3), "{message}: words prove nothing: {outcome:?}");
        assert!(outcome.json()["next_question"].is_null(), "{message}: {outcome:?}");
        let line = format!("diagnose m.json --language {language} --now {NOW} --message");
        let shown = keymend(&line).arg(message).file("m.json", r#"{"facts": {"product.family": "home"}}"#).run();
        assert!(!shown.stdout.contains("--answer"), "{message}: {shown:?}");
    }
}

#[test]
fn a_replacement_by_another_vendor_is_a_problem_wherever_it_is_told() {
    for message in ["Kaspersky is gone and UltraAV sits there instead", "Statt Kaspersky ist jetzt UltraAV drauf"] {
        for machine in [ACTIVE_HOME, r#"{"facts": {"product.family": "home"}}"#] {
            let run = keymend(&format!("diagnose m.json --format json --now {NOW} --message")).arg(message);
            let outcome = run.file("m.json", machine).run();
            let top = outcome.json()["findings"][0]["topic"].clone();
            assert_eq!((outcome.code, top.as_str()), (Some(1), Some("moved-to-ultraav")), "{message}: {outcome:?}");
        }
    }
}

#[test]
fn a_key_of_a_marketplace_that_is_blocked_is_the_seller_s_in_every_face() {
    for message in ["The key that I bought on eBay is blocked", "Ключ с авито заблокирован, купил месяц назад"]
    {
        let explained = keymend("explain").arg(message).run();
        assert!(
            explained.stdout.contains("The shop that sold the licence has to fix this"),
            "{message}: {explained:?}"
        );
        let run = keymend(&format!("diagnose m.json --format json --now {NOW} --message")).arg(message);
        let document = run.file("m.json", ACTIVE_HOME).run().json();
        assert_eq!(document["findings"][0]["owner"], "shop", "{message}");
    }
}

#[test]
fn devices_that_are_not_all_in_use_are_no_limit_that_is_reached() {
    for message in [
        "7 of our 10 licences are in use",
        "Wir nutzen 18 von 20 Geräten",
        "7 appareils sur 10 sont utilisés",
        "Usamos 7 de 10 dispositivos",
        "Usiamo 7 di 10 dispositivi",
        "Используем 7 из 10 устройств",
        "Używamy 7 z 10 urządzeń",
    ] {
        let run = keymend(&format!("diagnose m.json --format json --now {NOW} --message")).arg(message);
        let outcome = run.file("m.json", ACTIVE_HOME).run();
        assert_eq!(outcome.code, Some(0), "{message}: {outcome:?}");
    }
    let message = "It says that the device limit is reached, though only 3 of 5 devices are in use";
    let run = keymend(&format!("diagnose m.json --format json --now {NOW} --message")).arg(message);
    let outcome = run.file("m.json", ACTIVE_HOME).run();
    assert_eq!(outcome.code, Some(1), "{message}: {outcome:?}");
}

#[test]
fn what_breaks_beside_the_licence_is_no_complaint_and_what_the_app_says_is_one() {
    for (message, code) in [
        ("The fridge is broken and the car insurance has expired, the computer is fine", 0),
        ("Der Drucker ist kaputt, die Versicherung abgelaufen, der Rechner läuft", 0),
        ("The printer is broken and Kaspersky says expired", 3),
    ] {
        let run = keymend(&format!("diagnose m.json --format json --now {NOW} --message")).arg(message);
        let outcome = run.file("m.json", ACTIVE_HOME).run();
        assert_eq!(outcome.code, Some(code), "{message}: {outcome:?}");
    }
}
