//! Somebody wants money or a way into the computer in Kaspersky's name: the warning comes before anything else, whatever
//! the licence is, and what a swindler wants is no payment.

use serde_json::Value;

use crate::support::{NOW, Outcome, keymend, tier};

const EXPIRED: &str =
    r#"{"facts": {"license.status": "expired", "product.family": "home", "product.generation": "21.x"}}"#;
const ACTIVE: &str =
    r#"{"facts": {"license.status": "active", "product.family": "home", "product.generation": "21.x"}}"#;

/// Calls, short messages, mails and windows, with money, cards or a way in.
const TOLD: [&str; 25] = [
    "Subject: Invoice, your Kaspersky has been renewed. Amount charged: $449.99. Call our cancellation desk within 24 hours: 1 888 555 0142",
    "Me ha llegado un correo de Kaspersky Total Renewal: me han cargado 399,99 euros y que si no lo quiero llame en 24 horas al 900 000 000 para anular. Yo no he comprado nada. ¿Tengo que llamar?",
    "Ho ricevuto una mail: Kaspersky rinnovato per 389 euro, se non lo voglio chiami entro 24 ore l'ufficio rimborsi. Non ho comprato niente",
    "My licence has expired. A caller from Kaspersky wants remote access to renew it for me",
    "A window with a siren tells me to ring a toll-free number, the man there asks for crypto",
    "Kaspersky has expired and the renewal is to be paid with gift cards",
    "I got a text message that my Kaspersky ends today, tap the link and confirm my card",
    "Is this renewal email from Kaspersky genuine?",
    "Die Lizenz ist abgelaufen. Ein Techniker rief an und will mit AnyDesk auf meinen Rechner",
    "Per SMS kam, Kaspersky sei abgelaufen, ich soll auf den Link klicken und die Kartendaten bestätigen",
    "Ist die Mail zur Verlängerung echt? Die Lizenz ist abgelaufen",
    "Ma licence est expirée, un technicien m'a appelé et veut prendre la main sur mon ordinateur",
    "Reçu un SMS de Kaspersky : cliquer sur le lien et donner mon numéro de carte",
    "La licencia caducó y me llamaron: quieren acceso remoto y tarjetas regalo",
    "Me llegó un SMS con un enlace para pagar la renovación de Kaspersky",
    "La licenza è scaduta, mi ha chiamato un tecnico che vuole collegarsi al mio computer",
    "Questa mail di rinnovo di Kaspersky è vera?",
    "A licença expirou e ligaram da Kaspersky pedindo acesso remoto",
    "Este e-mail de renovação da Kaspersky é verdadeiro?",
    "Лицензия истекла, звонили из Касперского и просили установить AnyDesk",
    "Пришла смс от Касперского: перейти по ссылке и ввести данные карты",
    "ライセンスが切れました。サポートを名乗る電話があり、遠隔操作を求められました",
    "Licencja wygasła, zadzwonił technik z Kaspersky i chce zdalny dostęp",
    "Czy ten mail o odnowieniu Kaspersky jest prawdziwy?",
    "De licentie is verlopen, iemand van Kaspersky belde en wil meekijken via TeamViewer",
];

fn told(machine: &str, message: &str) -> Outcome {
    keymend(&format!("diagnose m.json --format json --now {NOW} --message")).arg(message).file("m.json", machine).run()
}

fn first_steps(document: &Value) -> Vec<&str> {
    document["findings"][0]["steps"].as_array().unwrap().iter().filter_map(|step| step["id"].as_str()).collect()
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn the_warning_is_the_first_step_whatever_the_licence_is_and_never_an_all_clear() {
    for (at, message) in TOLD.into_iter().enumerate() {
        // In the ordinary tier each message meets one of the two, in turn.
        let machines = [EXPIRED, ACTIVE].into_iter().enumerate();
        for (_, machine) in machines.filter(|(which, _)| tier::is_heavy() || which % 2 == at % 2) {
            let outcome = told(machine, message);
            let document = outcome.json();
            let steps = first_steps(&document);
            assert_eq!(steps.get(..2), Some(&["scam-stop", "scam-check"][..]), "{message}: {document:#}");
            assert_eq!((outcome.code, &document["verdict"]), (Some(1), &"problem".into()), "{message}");
            let once = steps.iter().filter(|step| **step == "scam-stop").count();
            assert_eq!(once, 1, "{message}");
        }
        if tier::is_heavy() || at % 4 == 0 {
            let document = told(EXPIRED, message).json();
            let expired = document["findings"].as_array().unwrap().iter().any(|one| one["topic"] == "license-expired");
            assert!(expired, "{message}: the true state is told too");
        }
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn what_a_caller_claims_of_the_licence_is_no_fact() {
    for text in [
        "A gentleman rang on our landline, my cover lapses tonight he said, I should put TeamViewer on so he extends it, gift cards also accepted. The main window says 90 days.",
        "Ein Herr rief auf dem Festnetz an: die Lizenz endet heute Nacht, ich soll AnyDesk installieren und mit Guthabenkarten zahlen. Das Hauptfenster sagt 90 Tage.",
        "Un monsieur a appelé, ma licence expire ce soir, il faut installer AnyDesk et payer en cartes cadeaux. La fenêtre principale indique 90 jours.",
        "Llamó un señor: la licencia caduca esta noche, que instale AnyDesk y pague con tarjetas regalo. La ventana principal dice 90 días.",
        "Ha chiamato un signore: la licenza scade stanotte, devo installare TeamViewer e pagare con buoni regalo. La finestra principale dice 90 giorni.",
        "Zadzwonił pan, licencja kończy się dziś w nocy, mam zainstalować AnyDesk i zapłacić kartami podarunkowymi. Główne okno: w oknie głównym 90 dni.",
        "Позвонил молодой человек: лицензия заканчивается сегодня ночью, поставить AnyDesk, оплатить подарочными картами. В главном окне 90 дней.",
        "Er belde een meneer: de licentie verloopt vanavond, ik moet AnyDesk installeren en met cadeaubonnen betalen. Het hoofdvenster zegt 90 dagen.",
    ] {
        let document = keymend("explain --format json --now").arg(NOW).arg(text).run().json();
        assert_eq!(document["topics"][0]["topic"], "swindle", "{text}: {document:#}");
        let said = document["said"].as_array().unwrap();
        let value = |id: &str| said.iter().find(|fact| fact["fact"] == id).map(|fact| fact["value"].clone());
        assert_eq!(value("license.expires_at"), None, "{text}: {document:#}");
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn the_report_the_plan_and_the_page_s_words_begin_with_it_in_the_reader_s_language() {
    let message = "Die Lizenz ist abgelaufen. Ein Techniker rief an und will mit AnyDesk auf meinen Rechner";
    for (language, warning) in [("de", "Zahlen Sie nicht"), ("en", "Do not pay"), ("ja", "お金を払ったり")] {
        let run = keymend(&format!("diagnose m.json --language {language} --now {NOW} --message")).arg(message);
        let human = run.file("m.json", EXPIRED).run().stdout;
        let last = human.rsplit("\n\n").next().unwrap().replace('\n', "");
        assert!(last.contains(warning), "{language}: {human}");
        for format in ["markdown", "html"] {
            let run =
                keymend(&format!("diagnose m.json --language {language} --format {format} --now {NOW} --message"));
            let text = run.arg(message).file("m.json", EXPIRED).run().stdout;
            assert!(text.contains(warning), "{language} {format}: {text}");
        }
    }
    let run = keymend(&format!("fix m.json --no-input --format json --now {NOW} --message")).arg(message);
    let plan = run.file("m.json", EXPIRED).run().json();
    assert_eq!((&plan["topic"]["id"], &plan["steps"][0]["id"]), (&"swindle".into(), &"scam-stop".into()));
    let run = keymend(&format!("diagnose m.json --now {NOW} --message")).arg(message);
    let active = run.file("m.json", ACTIVE).run();
    assert!(!active.stdout.contains("Nothing is wrong"), "{active:?}");
}

#[test]
fn what_a_swindler_wants_or_got_is_no_payment_for_the_licence() {
    for message in [
        "The licence has expired. I paid a caller with gift cards yesterday, he had remote access",
        "Die Lizenz ist abgelaufen, gestern habe ich einem Anrufer per Fernzugriff 200 Euro bezahlt, er rief mich an",
        "лицензия истекла, мне звонили, удаленный доступ, вчера оплатил подарочными картами",
    ] {
        let document = told(EXPIRED, message).json();
        let facts = document["facts"].as_array().unwrap();
        let paid =
            facts.iter().any(|fact| ["purchase.paid", "purchase.paid_at"].contains(&fact["id"].as_str().unwrap()));
        assert!(!paid, "{message}: {document:#}");
        assert_eq!(first_steps(&document)[0], "scam-stop", "{message}");
    }
}

#[test]
fn a_link_to_pay_brings_the_warning_and_takes_nobody_s_payment_away() {
    for message in [
        "My licence has expired and I paid through a link in an email",
        "Lizenz abgelaufen, über den Link in der Mail bezahlt",
        "La licencia caducó, pagué por el enlace de un correo",
    ] {
        let document = told(EXPIRED, message).json();
        assert_eq!(first_steps(&document)[0], "scam-stop", "{message}: {document:#}");
        let paid = document["facts"].as_array().unwrap().iter().find(|fact| fact["id"] == "purchase.paid");
        assert_eq!(paid.map(|fact| &fact["value"]), Some(&true.into()), "{message}");
    }
}

#[test]
fn true_mails_and_calls_of_one_s_own_bring_no_warning() {
    for message in [
        "I called Kaspersky support about my expired licence",
        "The email with the code has not arrived, my licence has expired",
        "Ich habe beim Support angerufen, die Lizenz ist abgelaufen",
        "The activation link in the email does not work",
        "J'ai appelé le support, ma licence est expirée",
        "Я звонил в поддержку, лицензия истекла",
        "I bought the code with an Amazon gift card and it is refused",
    ] {
        let document = told(EXPIRED, message).json();
        assert!(!first_steps(&document).contains(&"scam-stop"), "{message}: {document:#}");
    }
}

/// Bills that nobody owes, and people who have let somebody in or told what only their bank may know.
const BILLED_OR_FALLEN_FOR: [&str; 30] = [
    "I got an invoice by mail for 399 dollars for Kaspersky, automatic renewal, I should call this number to cancel.",
    "Per Mail kam eine Rechnung über 399 Euro für Kaspersky, die ich nie bestellt habe, zum Stornieren soll ich eine Nummer anrufen.",
    "J'ai reçu une facture de 399 € pour le renouvellement de Kaspersky, il faut appeler un numéro pour annuler.",
    "Me llegó una factura de 399 dólares por la renovación de Kaspersky y dice que llame a un teléfono para cancelar.",
    "Mi è arrivata una fattura di 399 euro per Kaspersky, per annullare devo telefonare a un numero.",
    "Recebi uma fatura de 399 dólares da Kaspersky e para cancelar tenho que ligar para um número.",
    "Пришёл счёт на 399 долларов за продление Касперского, для отмены надо позвонить по телефону.",
    "カスペルスキーの更新で399ドルの請求書がメールで届き、キャンセルはこの電話番号へとあります。",
    "Dostałem mailem fakturę na 399 euro za Kaspersky, żeby anulować mam zadzwonić pod numer.",
    "Ik kreeg een factuur van 399 euro voor Kaspersky per mail, om te annuleren moet ik een nummer bellen.",
    "Ricevuta una mail: \"Il suo abbonamento Kaspersky è stato rinnovato, 389,00 €. Per contestare chiami 02 5550100\". Non ho ordinato niente.",
    "Yesterday a man from Kaspersky helped me renew, I let him in with AnyDesk and paid with three gift cards. Now nothing happens.",
    "I clicked the link in the renewal mail and typed my card number, now my bank says somebody tried to take 800.",
    "Ich habe den Mann mit AnyDesk auf meinen PC gelassen und er hat sich bei meiner Bank eingeloggt.",
    "Über den Link in der Mail habe ich meine Kartendaten eingegeben, danach wurden 800 Euro abgebucht.",
    "Meine Mutter hat gestern einem angeblichen Kaspersky-Mitarbeiter die TAN vorgelesen.",
    "J'ai laissé un technicien prendre la main sur mon ordinateur et j'ai payé avec des cartes cadeaux.",
    "Dejé entrar al técnico con AnyDesk y le pagué con tarjetas de regalo, ahora tengo miedo.",
    "Mi padre pagó 300 euros con tarjetas de Google Play a uno que llamó de Kaspersky.",
    "Ho fatto entrare il tecnico con TeamViewer e gli ho dato i dati della carta.",
    "Deixei o técnico entrar com o AnyDesk e passei os dados do cartão.",
    "Meu pai caiu no golpe do Kaspersky: instalou o AnyDesk e fizeram um pix.",
    "Я впустил мастера через AnyDesk и продиктовал номер карты, деньги ушли.",
    "Сын ввел данные карты на сайте по ссылке из письма о продлении Касперского, и списали 15 тысяч.",
    "遠隔操作で入らせてしまい、ギフトカードで払いました。",
    "Wpuściłam technika przez AnyDesk i podałam numer karty.",
    "Zainstalowałam AnyDesk, bo pan z Kaspersky prosił, i teraz brakuje pieniędzy na koncie.",
    "Ik heb de man via AnyDesk binnengelaten en betaald met cadeaubonnen.",
    "Hier iemand gebeld die zei van Kaspersky te zijn, ik heb mijn kaartnummer doorgegeven.",
    "My mother let a \"Kaspersky engineer\" onto her laptop last night, he opened her online banking and moved 2000 euros.",
];

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_fake_bill_and_a_fraud_that_has_happened_come_before_everything_else() {
    for message in BILLED_OR_FALLEN_FOR {
        let document = told(ACTIVE, message).json();
        assert_eq!(
            (&document["verdict"], &document["findings"][0]["topic"]),
            (&"problem".into(), &"swindle".into()),
            "{message}: {document:#}"
        );
        assert_eq!(
            first_steps(&document),
            ["scam-stop", "scam-check", "scam-bank", "scam-access", "scam-passwords"],
            "{message}"
        );
    }
}

#[test]
fn the_letter_says_that_it_is_about_a_fraud_and_what_comes_before_it() {
    for (language, says, bank) in [
        ("en", "This may be a fraud in Kaspersky's name", "call your bank at once"),
        ("de", "Das kann ein Betrug im Namen von Kaspersky sein", "rufen Sie sofort Ihre Bank an"),
        ("ru", "мошенничество от имени", "позвоните в свой банк"),
    ] {
        let run = keymend(&format!("ticket new m.json --language {language} --now {NOW} --message"));
        let letter = run.arg(BILLED_OR_FALLEN_FOR[11]).file("m.json", ACTIVE).run();
        assert!(letter.stdout.contains(says), "{language}: {letter:?}");
        assert!(letter.stderr.contains(bank), "{language}: {letter:?}");
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn remote_help_of_one_s_own_people_and_true_payments_are_no_fraud() {
    for message in [
        "Our IT technician connected with TeamViewer and installed the key, the licence is active.",
        "I typed my card number in the Kaspersky shop and paid, no code came.",
        "I installed Kaspersky on my new laptop, it asks for the code",
        "My bank refused the card, automatic renewal failed",
        "I need an invoice for my order, please send it by mail. Which number can I call?",
        "Ich brauche eine Rechnung für meine Bestellung, per Mail bitte",
        "Ho installato Kaspersky da remoto sul server, la licenza è scaduta",
        "У меня установлена программа, лицензия истекла, счет оплатил вчера",
        "Instalei o Kaspersky no segundo computador e diz que a licença expirou",
        "J'ai installé le logiciel à distance sur les postes de l'entreprise, licence expirée",
    ] {
        for machine in [EXPIRED, ACTIVE] {
            let document = told(machine, message).json();
            assert!(!first_steps(&document).contains(&"scam-stop"), "{message}: {document:#}");
        }
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn an_infected_computer_of_somebody_who_asks_for_a_call_is_no_swindle() {
    let complaint = |message: &str| {
        let document = keymend(&format!("diagnose --format json --now {NOW} --message")).arg(message).run().json();
        let facts = document["facts"].as_array().unwrap();
        facts.iter().any(|fact| fact["id"] == "purchase.complaint" && fact["value"] == "scam")
    };
    for message in [
        "Mein PC ist infiziert, weil die Lizenz abgelaufen ist. Bitte anrufen, 030 5550123.",
        "My laptop is infected because the licence has expired. Please call, 020 5550123.",
        "Il mio computer è infetto perché la licenza è scaduta. Chiami lo 06 5550123.",
        "O meu computador está infectado porque a licença expirou. Ligue, 21 5550123.",
        "Компьютер заражён, потому что лицензия истекла. Звоните, 495 5550123.",
        "Komputer jest zainfekowany, bo licencja wygasła. Zadzwońcie, zadzwoń, 22 5550123.",
        "Mijn pc is besmet omdat de licentie verlopen is. Graag bellen, 020 5550123.",
        "Ce PC est infecté parce que la licence a expiré. Appelez, 01 55 50 12 34.",
    ] {
        assert!(!complaint(message), "{message}");
    }
    for message in [
        "A window says my PC is infected, call this number: 0800 555 0123",
        "Auf dem Bildschirm steht, mein PC sei infiziert, rufen Sie sofort an 0800 5550123",
        "Une page dit que mon PC est infecté, appelez immédiatement le 0800 555 012",
        "Una ventana dice que mi PC está infectado, llame ahora al 900 555 012",
        "Una finestra dice che il PC è infetto, chiami subito il numero verde",
        "Uma janela diz que o PC está infectado, ligue agora para 0800 555 012",
        "Выскочило окно, что компьютер заражён, срочно позвоните по номеру",
        "Wyskoczyło okno, że komputer jest zainfekowany, zadzwoń natychmiast pod numer",
        "Er kwam een scherm dat mijn pc besmet is, bel direct dit nummer",
        "画面にウイルスを検出、今すぐ電話してくださいと出ています",
        "Bir pencere bilgisayara virüs bulaştı, hemen arayın diyor",
    ] {
        assert!(complaint(message), "{message}");
    }
}
