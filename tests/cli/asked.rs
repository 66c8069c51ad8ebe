//! People who have no trouble and ask something are answered; a failure that is told as a question, or beside one, is not
//! cleared.

use crate::doubt::{ACTIVE_HOME, ACTIVE_LINUX, EXPIRED_LINUX, told};
use crate::support::{NOW, Outcome, keymend};

fn topics(outcome: &Outcome) -> Vec<String> {
    let document = outcome.json();
    let findings = document["findings"].as_array().unwrap();
    findings.iter().map(|finding| finding["topic"].as_str().unwrap().to_owned()).collect()
}

/// Questions of people who have no trouble, with the topic that answers them.
const ASKED: [(&str, &str); 40] = [
    ("may I use the same licence on my daughter's phone too?", "use-on-another-device"),
    (
        "where do I see how many devices are used; my husband's old PC, given away two years ago, had an expired licence",
        "where-to-see-licence",
    ),
    ("Will my licence survive if I get a new computer?", "move-to-new-computer"),
    ("If I renew now, are the remaining days lost?", "renew-early"),
    ("Darf ich dieselbe Lizenz auch auf dem Handy meiner Tochter nutzen?", "use-on-another-device"),
    ("Wo finde ich eine Rechnung für die Lizenz?", "invoice-or-receipt"),
    ("Was passiert, wenn die Lizenz abläuft?", "after-expiry"),
    ("Funktioniert Kaspersky auch ohne Internet?", "use-offline"),
    ("Puis-je installer la même licence sur un deuxième ordinateur ?", "use-on-another-device"),
    ("Comment désactiver le renouvellement automatique ?", "manage-auto-renewal"),
    ("Est-ce que la licence reste valable si je réinstalle Windows ?", "move-to-new-computer"),
    ("Que se passe-t-il quand la licence expire ?", "after-expiry"),
    ("¿Puedo usar la misma licencia en el móvil de mi hija?", "use-on-another-device"),
    ("Si renuevo ahora, ¿pierdo los días que quedan?", "renew-early"),
    ("¿Cómo quito mi portátil viejo de la suscripción?", "remove-device"),
    ("¿Funciona la licencia en otro país?", "use-abroad"),
    ("Posso usare la stessa licenza sul telefono di mia figlia?", "use-on-another-device"),
    ("Dove vedo quanti dispositivi sono in uso?", "where-to-see-licence"),
    ("Posso passare da Standard a Premium?", "change-plan"),
    ("Ho bisogno della fattura, dove la scarico?", "invoice-or-receipt"),
    ("Posso usar a mesma licença no celular da minha filha?", "use-on-another-device"),
    ("Se eu renovar agora, perco os dias que restam?", "renew-early"),
    ("Vou comprar um computador novo, a licença continua valendo?", "move-to-new-computer"),
    ("O Kaspersky funciona sem internet?", "use-offline"),
    ("Можно использовать эту же лицензию на телефоне дочери?", "use-on-another-device"),
    ("Если продлить сейчас, оставшиеся дни пропадут?", "renew-early"),
    ("Где посмотреть, на скольких устройствах используется лицензия?", "where-to-see-licence"),
    ("Как отключить автопродление?", "manage-auto-renewal"),
    ("娘のスマホでも同じライセンスを使えますか？", "use-on-another-device"),
    ("今更新すると残りの日数は無駄になりますか。", "renew-early"),
    ("領収書はどこでもらえますか。", "invoice-or-receipt"),
    ("海外でもライセンスを使えますか。", "use-abroad"),
    ("Czy mogę użyć tej samej licencji na telefonie córki?", "use-on-another-device"),
    ("Czy licencja przetrwa, jeśli przeinstaluję Windows?", "move-to-new-computer"),
    ("Jak usunąć stary komputer z subskrypcji?", "remove-device"),
    ("Co się stanie, gdy licencja wygaśnie?", "after-expiry"),
    ("Mag ik dezelfde licentie op de telefoon van mijn dochter gebruiken?", "use-on-another-device"),
    ("Als ik nu verleng, verlies ik dan de resterende dagen?", "renew-early"),
    ("Kan ik overstappen van Plus naar Premium?", "change-plan"),
    ("Hoe zie ik of automatische verlenging aanstaat?", "manage-auto-renewal"),
];

/// Failures that are told as a question.
const FAILING: [&str; 30] = [
    "can I use my card if the renewal failed",
    "what do I do, it says expired",
    "why is my code refused?",
    "Can I use it on my phone? The app says that the limit of devices is reached.",
    "Kann ich meine Karte benutzen, wenn die Verlängerung fehlgeschlagen ist?",
    "Was mache ich, da steht abgelaufen?",
    "Warum wird mein Code abgelehnt?",
    "Est-ce que je peux utiliser ma carte si le renouvellement a échoué ?",
    "Que dois-je faire, il est écrit que la licence a expiré ?",
    "Pourquoi mon code est-il refusé ?",
    "¿Puedo usar mi tarjeta si la renovación falló?",
    "¿Qué hago? Pone que la licencia ha caducado.",
    "¿Por qué rechaza mi código?",
    "Posso usare la mia carta se il rinnovo è fallito?",
    "Cosa faccio, c'è scritto licenza scaduta?",
    "Perché il mio codice viene rifiutato?",
    "Posso usar meu cartão se a renovação falhou?",
    "O que faço, diz que a licença expirou?",
    "Por que meu código é recusado?",
    "Можно ли платить картой, если продление не прошло?",
    "Что делать, пишет что лицензия истекла?",
    "Почему мой код отклонен?",
    "更新に失敗しましたが、カードは使えますか。",
    "期限切れと表示されます。どうすればいいですか。",
    "なぜコードが拒否されるのですか。",
    "Czy mogę zapłacić kartą, skoro odnowienie się nie powiodło?",
    "Co mam zrobić, pisze że licencja wygasła?",
    "Dlaczego mój kod jest odrzucony?",
    "Kan ik mijn kaart gebruiken als de verlenging mislukt is?",
    "Waarom wordt mijn code geweigerd?",
];

#[test]
#[ignore = "long; .ci/run runs it"]
fn whoever_only_asks_is_answered_beside_a_healthy_machine() {
    for (asked, topic) in ASKED {
        let outcome = told(ACTIVE_LINUX, asked);
        let document = outcome.json();
        assert_eq!((outcome.code, &document["verdict"]), (Some(0), &"nothing-wrong".into()), "{asked}: {document:#}");
        assert_eq!(document["findings"][0]["topic"], topic, "{asked}: {:?}", topics(&outcome));
        assert!(document["findings"][0]["answer"].as_str().is_some_and(|answer| answer.len() > 100), "{asked}");
        assert!(document["next_question"].is_null(), "{asked}");
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn whoever_only_asks_is_answered_without_a_machine_and_explained() {
    for (asked, topic) in ASKED.iter().step_by(4) {
        let explained = keymend("explain --format json --").arg(asked).run();
        assert_eq!((explained.code, &explained.json()["topics"][0]["topic"]), (Some(0), &(*topic).into()), "{asked}");
        let human = keymend("explain --").arg(asked).run();
        assert!(!human.stdout.contains("not sure") && !human.stdout.contains("Possible"), "{human:?}");
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_failure_that_is_told_as_a_question_is_never_cleared() {
    let answered = |topic: &String| ASKED.iter().any(|(_, known)| known == topic);
    for message in FAILING {
        for machine in [ACTIVE_HOME, ACTIVE_LINUX] {
            let outcome = told(machine, message);
            assert_ne!(outcome.code, Some(0), "{message}: {:?}", topics(&outcome));
            assert!(!topics(&outcome).first().is_some_and(answered), "{message}: {:?}", topics(&outcome));
        }
    }
}

/// What fails, in words that fail by themselves, each in the language of the question that it stands beside.
const ALARMS: [(&str, &str); 10] = [
    ("May I use it on my phone too?", "The licence has expired, it says."),
    ("Darf ich sie auch auf dem Handy nutzen?", "Der Code wird abgelehnt."),
    ("Puis-je l'utiliser aussi sur mon téléphone ?", "La licence a expiré."),
    ("¿Puedo usarla también en el móvil?", "El código fue rechazado."),
    ("Posso usarla anche sul telefono?", "Dice che la licenza è scaduta."),
    ("Posso usar também no celular?", "O código foi recusado."),
    ("Можно использовать и на телефоне?", "Пишет, что лицензия истекла."),
    ("スマホでも使えますか。", "コードが拒否されました。"),
    ("Czy mogę używać też na telefonie?", "Licencja wygasła."),
    ("Mag ik hem ook op mijn telefoon gebruiken?", "De code wordt geweigerd."),
];

#[test]
#[ignore = "long; .ci/run runs it"]
fn an_alarm_keeps_its_exit_code_beside_a_question_in_either_order() {
    for (question, alarm) in ALARMS {
        let alone = told(ACTIVE_LINUX, alarm);
        assert_ne!(alone.code, Some(0), "{alarm}");
        for both in [format!("{question} {alarm}"), format!("{alarm} {question}")] {
            let outcome = told(ACTIVE_LINUX, &both);
            assert_ne!(outcome.code, Some(0), "{both}: {:?}", topics(&outcome));
            assert_ne!(topics(&outcome).first().map(String::as_str), Some("use-on-another-device"), "{both}");
        }
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_machine_that_fails_comes_before_the_answer() {
    for (asked, topic) in ASKED.iter().step_by(3) {
        let outcome = told(EXPIRED_LINUX, asked);
        let alone = keymend(&format!("diagnose machine.json --format json --now {NOW}"))
            .file("machine.json", EXPIRED_LINUX)
            .run();
        assert_eq!(outcome.code, alone.code, "{asked}");
        assert_eq!(topics(&outcome).first(), topics(&alone).first(), "{asked}");
        assert!(topics(&outcome).iter().any(|known| known == topic), "{asked}: {:?}", topics(&outcome));
    }
    let human = keymend(&format!("diagnose machine.json --now {NOW} --message"))
        .arg("Where can I get an invoice for my licence?")
        .file("machine.json", EXPIRED_LINUX)
        .run();
    assert!(human.stdout.contains("Your question\n"), "{human:?}");
}
