//! What a text is about: which of several machines, another device than the one that is shown, a trouble of today or one that
//! is over.

use crate::support::{NOW, Outcome, keymend};

const ACTIVE_HOME: &str =
    r#"{"facts": {"license.status": "active", "product.family": "home", "product.generation": "21.x"}}"#;
const EXPIRED_HOME: &str =
    r#"{"facts": {"license.status": "expired", "product.family": "home", "product.generation": "21.x"}}"#;

fn told(machine: &str, message: &str) -> Outcome {
    let run = keymend(&format!("diagnose machine.json --format json --now {NOW} --message")).arg(message);
    run.file("machine.json", machine).run()
}

/// Three hosts of one Ansible run, of which the last ends on the day that is given.
fn three_hosts(end: &str) -> String {
    let host = |name: &str, end: &str| {
        format!(
            "{name} | CHANGED | rc=0 >>\nName: Kaspersky Endpoint Security 12.1 for Linux\nVersion: 12.1.0.1297\nLicense \
             information: The key is valid\nLicense expiration date: {end}\n"
        )
    };
    [host("alpha", "2027-06-17"), host("beta", "2027-06-17"), host("gamma", end)].concat()
}

/// The machines of a run with the verdict and the first topic of each.
fn machines(text: &str, message: &str) -> Vec<String> {
    let run = keymend(&format!("diagnose hosts.txt --format json --now {NOW} --message")).arg(message);
    let document = run.file("hosts.txt", text).run().json();
    let each = document["diagnoses"].as_array().unwrap().iter().map(|one| {
        let first = one["findings"][0]["topic"].as_str().unwrap_or("nothing");
        format!("{} {} {first}", one["machine"].as_str().unwrap(), one["verdict"].as_str().unwrap())
    });
    each.collect()
}

#[test]
fn words_are_about_the_hosts_that_they_name() {
    let hosts = three_hosts("2026-12-01");
    assert_eq!(
        machines(&hosts, "beta refuses the key file, kesl-control returns 68 there. alpha took it without complaint."),
        [
            "alpha nothing-wrong license-active",
            "beta problem managed-by-administrator",
            "gamma nothing-wrong license-ends-soon"
        ]
    );
    assert_eq!(
        machines(
            &hosts,
            "Nur auf alpha scheitert das Aktivieren mit Rückgabewert 67, die anderen beiden sind in Ordnung."
        ),
        [
            "alpha problem activation-server-unreachable",
            "beta nothing-wrong license-active",
            "gamma nothing-wrong license-ends-soon"
        ]
    );
}

#[test]
fn words_that_name_no_host_are_about_those_that_are_not_in_order() {
    let hosts = three_hosts("2026-11-05");
    let of_one = machines(&hosts, "One of them says the key is blocked, says my colleague");
    assert_eq!(of_one[..2], ["alpha nothing-wrong license-active", "beta nothing-wrong license-active"]);
    assert_eq!(of_one[2], "gamma problem code-blocked");
    // Where all are in order, or all are meant, nobody is left out.
    for (hosts, message) in
        [(three_hosts("2027-06-17"), "The key is blocked"), (hosts, "The key is blocked on all of them")]
    {
        let each = machines(&hosts, message);
        assert!(each.iter().all(|one| one.ends_with("problem code-blocked")), "{each:?}");
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn words_about_another_device_than_the_one_that_is_shown_are_a_case_of_their_own() {
    for (message, device) in [
        (
            "The file is from my own laptop, which is fine. It's my dad's tablet, a Samsung, that says the subscription has expired.",
            "tablet",
        ),
        (
            "Sul fisso di mio padre è tutto a posto, allego il file suo. È il mio MacBook che dice abbonamento scaduto.",
            "MacBook",
        ),
        (
            "Anbei der Export von meinem Rechner, da ist alles in Ordnung. Auf dem Laptop meiner Tochter steht, die Lizenz ist abgelaufen.",
            "Laptop",
        ),
    ] {
        let outcome = told(ACTIVE_HOME, message);
        let document = outcome.json();
        let each = document["diagnoses"].as_array().unwrap();
        assert_eq!(each.len(), 2, "{message}: {document:#}");
        assert!(matches!(outcome.code, Some(1 | 3)), "{message}: {document:#}");
        assert_eq!(each[0]["verdict"], "nothing-wrong", "{message}");
        assert_eq!(each[1]["machine"], *device, "{message}");
        assert_ne!(each[1]["verdict"], "nothing-wrong", "{message}");
        // The letter is about the device in trouble, and says nothing of the one that is well.
        let run = keymend(&format!("ticket new machine.json --now {NOW} --language en --message")).arg(message);
        let letter = run.file("machine.json", ACTIVE_HOME).run();
        assert!(letter.stdout.contains("State of the licence: expired"), "{letter:?}");
        assert!(!letter.stdout.contains("active, not expired yet"), "{letter:?}");
    }
    // A machine that is in trouble itself is no machine that is well.
    let message =
        "The file is from my own laptop, which is fine. It's my dad's tablet that says the subscription has expired.";
    assert!(told(EXPIRED_HOME, message).json()["diagnoses"].is_null());
}

#[test]
fn a_trouble_that_was_mended_is_no_trouble_of_today() {
    for message in [
        "Last week it was expired, we put the key in, is it ok now?",
        "Gestern stand da noch abgelaufen, dann hab ich den neuen Code eingegeben. Ist jetzt alles in Ordnung?",
        "Au printemps la licence était périmée et le code était refusé, mais le revendeur a tout réparé en mai. Je voulais juste vérifier que tout va bien maintenant.",
        "La settimana scorsa la licenza era scaduta, poi abbiamo aggiunto la chiave nuova e adesso è tutto a posto.",
        "Vorige maand stond er verlopen, toen heb ik de nieuwe code ingevoerd. Klopt het nu allemaal?",
    ] {
        let outcome = told(ACTIVE_HOME, message);
        assert_eq!((outcome.code, &outcome.json()["verdict"]), (Some(0), &"nothing-wrong".into()), "{message}");
        // A machine that shows the trouble still has it.
        assert_eq!(told(EXPIRED_HOME, message).code, Some(1), "{message}");
    }
    let still = "Last week it was expired, we put the key in and it still says expired. Is everything ok?";
    assert_ne!(told(ACTIVE_HOME, still).code, Some(0));
}

#[test]
fn what_befell_others_and_is_set_aside_names_nothing() {
    for message in [
        "My brother's key was put on a black list in spring and they swapped it for him, never mind that. I ordered mine on \
         Thursday at the Kaspersky shop and no code has come by mail yet.",
        "U mojego taty kod był kiedyś zablokowany, ale dostał nowy i to nie ma znaczenia. Ja zapłaciłam w środę w sklepie \
         internetowym i do dziś nie dostałam kodu.",
    ] {
        let outcome = told(EXPIRED_HOME, message);
        let document = outcome.json();
        assert_eq!(document["findings"][0]["topic"], "paid-without-code", "{message}");
        let topics = document["findings"].as_array().unwrap().iter();
        let blocked = topics.filter(|one| one["topic"] == "code-blocked" && one["verdict"] != "ruled-out");
        assert_eq!(blocked.count(), 0, "{message}");
    }
}

#[test]
fn the_sentence_in_which_the_window_answers_names_the_failure_of_a_long_story() {
    let message = "Nous avons ouvert la boîte offerte par mon fils à Noël, elle traînait depuis. Entre-temps l'ancien abonnement \
                   s'est terminé (mercredi). La fenêtre d'activation refuse : le code serait prévu pour un autre pays. Mon fils \
                   habite à Montréal. J'ai redémarré la box, essayé le wifi du voisin et le téléphone.";
    assert_eq!(told(EXPIRED_HOME, message).json()["findings"][0]["topic"], "code-region-mismatch");
}

#[test]
fn a_message_of_the_bank_is_no_provider() {
    for message in [
        "Auto-renewal, as every year. Last night I got a text from my bank: NEXWAY KASPERSKY 39.99. This morning the app says the subscription has expired.",
        "Ho il rinnovo automatico. Ieri sera notifica della mia banca: NEXWAY KASPERSKY 39,99. Stamattina l'app dice abbonamento scaduto.",
    ] {
        let document = told(EXPIRED_HOME, message).json();
        assert_eq!(document["findings"][0]["topic"], "auto-renewal-pending", "{message}");
    }
}

#[test]
fn until_when_a_licence_runs_is_said_where_all_is_well() {
    let hosts = three_hosts("2027-06-17");
    let outcome = keymend(&format!("diagnose hosts.txt --language en --now {NOW}")).file("hosts.txt", &hosts).run();
    assert!(outcome.stdout.contains("The licence expires on 17 June 2027."), "{outcome:?}");
}

const QUOTED: [&str; 8] = [
    "Thanks, it works again since I rebooted.\n\nOn Tue, 24 Nov 2026 at 10:00, Support <help@example.org> wrote:\n> You wrote that your code was refused as blocked and the licence expired.\n> Please send us the code.",
    "Hallo, hat sich erledigt, geht wieder. Danke!\n\nVon: Hilfe <hilfe@example.org>\nGesendet: Montag, 23. November 2026 09:12\nAn: Eva Beispiel\nBetreff: AW: Code abgelehnt\n\nSie schrieben, der Aktivierungscode wird abgelehnt, er sei gesperrt.",
    "Bonjour, c'est résolu, merci beaucoup.\n\nLe lun. 23 nov. 2026 à 10:00, Aide <aide@example.org> a écrit :\n> Votre licence a expiré et le code est refusé.",
    "Проблема решена, спасибо, все работает.\n\n24 ноября 2026, 10:00, Поддержка <help@example.org>:\n> Вы писали, что лицензия истекла и код не принимается.",
    "解決しました。ありがとうございます。\n\n2026年11月24日(火) 10:00 サポート <help@example.org>:\n> コードが拒否され、ライセンスが期限切れとのことですが",
    "Ya funciona, gracias por todo.\n\nEl lun, 23 nov 2026 a las 10:00, Soporte <ayuda@example.org> escribió:\n> El código está bloqueado y la licencia caducada.",
    "Jest już dobrze, rozwiązane, dziękuję.\n\nW dniu 23.11.2026 o 10:00, Pomoc pisze:\n> Kod został odrzucony, licencja wygasła.",
    "Opgelost, werkt nu. Bedankt!\n\n-----Oorspronkelijk bericht-----\nVan: Hulp\nVerzonden: maandag 23 november 2026\nAan: Eva\nOnderwerp: RE: code\n\nUw code is geblokkeerd, fout 89479002.",
];

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_trouble_that_only_an_older_mail_tells_of_is_none_where_the_answer_says_that_all_is_well() {
    for message in QUOTED {
        let document = told(ACTIVE_HOME, message).json();
        assert_eq!(document["verdict"], "nothing-wrong", "{message}: {document:#}");
        // The machine's word counts as ever.
        assert_eq!(told(EXPIRED_HOME, message).json()["verdict"], "problem", "{message}");
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn what_stands_above_an_older_mail_says_what_is_the_matter() {
    for (message, topic) in [
        (
            "The blocked code is sorted, thanks. But now a new thing: it says there are too many devices on the licence.\n\n-----Original Message-----\nFrom: Help <help@example.org>\nSent: Monday, 23 November 2026\nTo: Eve\nSubject: RE: blocked\n\nYour code is blocked. Please send proof of purchase.",
            "device-limit-reached",
        ),
        (
            "Hallo, der neue Code kam an, danke. Jetzt meldet das Programm aber, die maximale Anzahl der Geräte sei erreicht.\n\nAm 23.11.2026 um 10:00 schrieb Hilfe <hilfe@example.org>:\n> Sie schrieben: Ich habe bezahlt und keinen Code bekommen.",
            "device-limit-reached",
        ),
        (
            "Now it asks for my previous activation code and I don't have it any more.\n\n> From: Help\n> It says the licence has expired, error 89479002.",
            "previous-license-not-found",
        ),
        // Whoever only points at it means what it says.
        (
            "Still the same, see below. Can you help?\n\nOn Tue, 24 Nov 2026 at 10:00, Eve <eve@example.org> wrote:\n> My activation code is blocked, it says.",
            "code-blocked",
        ),
        (
            "Please see my mail below.\n\n-----Original Message-----\nFrom: Eve\nSent: Monday\nSubject: code\n\nThe program says that my activation code is blocked.",
            "code-blocked",
        ),
    ] {
        let document = told(EXPIRED_HOME, message).json();
        assert_eq!(document["findings"][0]["topic"], *topic, "{message}: {document:#}");
        let run = keymend(&format!("ticket new machine.json --now {NOW} --language en --message-file mail.txt"));
        let letter = run.file("machine.json", EXPIRED_HOME).file("mail.txt", message).run();
        let is_of_own = topic == "code-blocked" || !letter.stdout.contains("blocked. Please");
        assert!(is_of_own, "{letter:?}");
    }
    for message in [
        "Thanks for your answer, but it is not solved: the code is refused.\n\n> Your problem should be solved now.",
        "Thank you for the quick help. Best regards\n\nOn Tue, 24 Nov 2026 at 10:00, Eve <eve@example.org> wrote:\n> My activation code is blocked, it says.",
    ] {
        assert_ne!(told(ACTIVE_HOME, message).json()["verdict"], "nothing-wrong", "{message}");
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn of_several_troubles_the_open_one_counts() {
    for (message, topic) in [
        (
            "Last year my payment was declined, that is long settled. In spring the licence had expired and the shop sent a new code, that is done too. The real problem is: the new box says the code is for another region.",
            "code-region-mismatch",
        ),
        (
            "Vor zwei Jahren wurde mein Code gesperrt, das ist geklärt. Im Frühjahr wurde doppelt abgebucht, das Geld kam zurück. Eigentlich geht es um etwas anderes: der neue Code ist angeblich für eine andere Region.",
            "code-region-mismatch",
        ),
        (
            "L'an dernier le paiement avait échoué, c'est réglé depuis. Ensuite le code était bloqué, le vendeur l'a remplacé, c'est fini. Le vrai problème aujourd'hui : il dit que le nombre maximal d'appareils est atteint.",
            "device-limit-reached",
        ),
        (
            "El año pasado me cobraron dos veces, me lo devolvieron. En verano el código estaba bloqueado, eso ya está solucionado. El verdadero problema ahora es que dice que se ha superado el número de dispositivos.",
            "device-limit-reached",
        ),
        (
            "В прошлом году не прошла оплата, это давно решено. Летом код был заблокирован, его заменили, с этим всё. А теперь настоящая проблема: программа требует предыдущий код активации, а у меня его нет.",
            "previous-license-not-found",
        ),
        (
            "昨年は支払いが失敗しましたが、それは解決済みです。夏にはコードがブロックされましたが、交換してもらいました。本当の問題は、新しいコードが別の地域用だと表示されることです。",
            "code-region-mismatch",
        ),
        (
            "W zeszłym roku płatność została odrzucona, to już załatwione. Latem kod był zablokowany, wymieniono go. Prawdziwy problem: nowy kod jest podobno dla innego regionu.",
            "code-region-mismatch",
        ),
        (
            "Vorig jaar mislukte de betaling, dat is opgelost. In de zomer was de code geblokkeerd, die is vervangen, klaar. Het echte probleem nu: de nieuwe code is voor een andere regio.",
            "code-region-mismatch",
        ),
        (
            "L'anno scorso il pagamento era stato rifiutato, risolto. In estate il codice era bloccato, me lo hanno sostituito. Il vero problema adesso è che il nuovo codice è per un'altra regione.",
            "code-region-mismatch",
        ),
        (
            "No ano passado o pagamento falhou, isso já está resolvido. No verão o código estava bloqueado, trocaram. O verdadeiro problema agora é que o novo código é de outra região.",
            "code-region-mismatch",
        ),
        (
            "On 3 March they charged me twice, I got my money back, done. In June my code didn't come, it came after a week, that is finished. What I am writing about is the code I got yesterday from my son: it says it is not for my region.",
            "code-region-mismatch",
        ),
        (
            "First the code was refused because I mistyped it, that's solved. Then it said expired, renewed it, done. Now it cannot reach the activation server.",
            "activation-server-unreachable",
        ),
    ] {
        let document = told(ACTIVE_HOME, message).json();
        assert_eq!(document["findings"][0]["topic"], *topic, "{message}: {document:#}");
        let of_money = ["subscription.charged_at", "purchase.paid_at", "purchase.complaint"];
        let facts = document["facts"].as_array().unwrap();
        let invented = facts.iter().find(|fact| of_money.contains(&fact["id"].as_str().unwrap()));
        assert_eq!(invented, None, "{message}");
    }
}

#[test]
fn nothing_is_finished_that_somebody_only_claims_denies_or_asks_for() {
    for message in [
        "The code is refused as blocked although the payment issue was settled.",
        "Support says it is solved, but the licence still shows expired.",
        "The shop claims the problem is fixed. My code is refused all the same.",
        "My code is refused. How can this be solved?",
        "I paid on Monday, that is done. But no code has come.",
        "Ich habe den Code eingegeben, das ist erledigt. Trotzdem steht da: abgelaufen.",
        "Es wurde repariert, aber nach dem Neustart ist der Code wieder gesperrt.",
    ] {
        assert_ne!(told(ACTIVE_HOME, message).json()["verdict"], "nothing-wrong", "{message}");
    }
}

#[test]
fn the_letter_about_one_of_several_machines_has_the_facts_of_that_one() {
    for message in
        ["On gamma the new key is refused as blocked", "gamma lehnt den neuen Schlüssel ab, alpha und beta laufen"]
    {
        let run = keymend(&format!("ticket new hosts.txt --language en --now {NOW} --message")).arg(message);
        let hosts = three_hosts("2026-11-05").replace("12.1.0.1297", "12.0.0.1").replacen("12.0.0.1", "12.1.0.1297", 2);
        let letter = run.file("hosts.txt", hosts).run();
        assert_eq!(letter.code, Some(0), "{message}: {letter:?}");
        for fact in ["Licence expiry date: 5 November 2026", "Version: 12.0.0.1", "State of the licence: expired"] {
            assert!(letter.stdout.contains(fact), "{message}: {fact}: {letter:?}");
        }
    }
    // Whoever names none of them is asked which one.
    let run = keymend(&format!("ticket new hosts.txt --now {NOW} --message")).arg("I have a question about a licence");
    assert_eq!(run.file("hosts.txt", three_hosts("2027-06-17")).run().code, Some(2));
}

#[test]
fn the_worst_of_several_machines_is_first_below_one_line_that_counts_them() {
    let hosts = three_hosts("2026-11-05");
    for (language, line) in [
        ("en", "Computers: 3. With a problem: 1. Not certain: 0. In order: 2."),
        ("de", "Computer: 3. Mit einem Problem: 1. Nicht sicher: 0. In Ordnung: 2."),
    ] {
        let run = keymend(&format!("diagnose hosts.txt --language {language} --now {NOW}"));
        let report = run.file("hosts.txt", &hosts).run().stdout;
        assert!(report.starts_with(line), "{report}");
        let at = |name: &str| report.find(&format!("== {name}")).unwrap();
        assert!(at("gamma") < at("alpha") && at("alpha") < at("beta"), "{report}");
    }
}

#[test]
fn an_end_today_or_tomorrow_is_a_problem_and_a_new_code_at_hand_is_heard_beside_it() {
    let ends =
        |day: &str| ACTIVE_HOME.replace("\"active\",", &format!("\"active\", \"license.expires_at\": \"{day}\","));
    for day in ["2026-11-24", "2026-11-25"] {
        let run = keymend(&format!("diagnose machine.json --format json --now {NOW}"));
        let outcome = run.file("machine.json", ends(day)).run();
        let document = outcome.json();
        assert_eq!((&document["verdict"], outcome.code), (&"problem".into(), Some(1)), "{day}: {document:#}");
        assert_eq!(document["findings"][0]["topic"], "license-ends-soon", "{day}");
    }
    for message in [
        "It ends today, I have the new code already, paid last week",
        "Läuft heute ab, den neuen Code habe ich schon, bezahlt ist auch",
        "Elle expire aujourd'hui, j'ai déjà acheté le nouveau code",
        "Сегодня заканчивается, новый код уже купил",
        "Caduca hoy y ya tengo el código nuevo",
        "Scade oggi, il codice nuovo ce l'ho già",
        "Vence hoje, já comprei o código novo",
        "Kończy się dziś, nowy kod już mam",
        "Loopt vandaag af, nieuwe code heb ik al",
    ] {
        let document = told(&ends("2026-11-24"), message).json();
        let first = &document["findings"][0];
        assert_eq!(
            (&first["topic"], &first["steps"][0]["id"]),
            (&"license-ends-soon".into(), &"store-reserve".into()),
            "{message}: {document:#}"
        );
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_letter_says_nothing_of_a_machine_that_it_is_not_about() {
    for (machine, message) in [
        (
            ACTIVE_HOME,
            "The file is from my own laptop. It's my dad's tablet, a Samsung, that says the subscription has expired.",
        ),
        (ACTIVE_HOME, "My Samsung phone says the subscription has expired."),
        (ACTIVE_HOME, "Mon iPhone affiche que l'abonnement est expiré."),
        (EXPIRED_HOME, "My Samsung phone says the code is refused: too many devices."),
        (EXPIRED_HOME, "На моем айфоне пишет, что код не подходит: слишком много устройств."),
    ] {
        let run =
            keymend(&format!("ticket new machine.json --no-input --now {NOW} --language en --message")).arg(message);
        let letter = run.file("machine.json", machine).run();
        assert_eq!(letter.code, Some(0), "{letter:?}");
        for of_machine in ["active, not expired yet", "Windows", "Version: ", "machine.json"] {
            assert!(!letter.stdout.contains(of_machine), "{message}: {of_machine} in {letter:?}");
        }
    }
}

#[test]
fn a_letter_holds_what_was_said_and_does_not_ask_for_it() {
    for message in [
        "I bought Kaspersky Premium on 12 November 2026 at Saturn, order number 4711-9982, for my Windows laptop. I had to \
         reinstall Windows because the disk broke. Now activation says activated too many times.",
        "Kaspersky Premium am 12. November 2026 bei Saturn gekauft, Bestellnummer 4711-9982, für mein Windows-Notebook. Die \
         Festplatte war kaputt, ich musste Windows neu aufsetzen. Jetzt heißt es: zu oft aktiviert.",
    ] {
        let run =
            keymend(&format!("ticket new machine.json --no-input --now {NOW} --language en --message")).arg(message);
        let letter = run.file("machine.json", ACTIVE_HOME).run();
        let lines = [
            "Order number: 4711-9982",
            "Date of purchase: 12 November 2026",
            "Place of purchase: Saturn",
            "Reason for reinstalling: ",
        ];
        for line in lines {
            assert!(letter.stdout.contains(line), "{line} in {letter:?}");
        }
        assert!(!letter.stderr.contains("purchase-") && !letter.stderr.contains("reinstall"), "{letter:?}");
    }
}

#[test]
fn a_letter_about_nothing_is_not_written() {
    let bare = keymend(&format!("ticket new machine.json --no-input --now {NOW}")).file("machine.json", ACTIVE_HOME);
    let refused = bare.run();
    assert!(refused.code == Some(2) && refused.stderr.contains("--message"), "{refused:?}");
    assert!(!bare.folder().join("data/keymend/tickets/0001-own-words").exists());
    let own = bare
        .again(&format!("ticket new machine.json --no-input --now {NOW} --set description=How-do-I-move-my-licence"));
    assert_eq!(own.code, Some(0), "{own:?}");
}

#[test]
fn what_somebody_else_bought_in_their_own_account_is_no_late_renewal() {
    for message in [
        "My son bought Kaspersky Premium for me two days ago under his own account. I paid by card. My laptop still says expired.",
        "Mein Sohn hat es gekauft über sein Konto, bei mir steht, die Lizenz ist abgelaufen",
        "Ma femme l'a renouvelé avec son adresse email, chez moi c'est toujours expiré",
        "Mi hijo lo compró con su cuenta y en mi portátil sigue caducado",
        "Mio figlio l'ha comprato con il suo account, sul mio PC risulta scaduto",
        "Minha filha comprou na conta dela, no meu notebook aparece que expirou",
        "Сын оплатил подписку на свой аккаунт, а у меня написано, что срок истек",
        "息子が自分のアカウントで購入しましたが、私のパソコンでは期限切れと表示されます",
        "Mój syn kupił to na swoje konto, u mnie pisze, że licencja wygasła",
        "Mijn zoon heeft het gekocht met zijn account, bij mij staat dat de licentie verlopen is",
    ] {
        assert_eq!(told(EXPIRED_HOME, message).json()["findings"][0]["topic"], "account-mismatch", "{message}");
    }
    let own = "I bought it two days ago with my own account, it still says expired";
    assert_ne!(told(EXPIRED_HOME, own).json()["findings"][0]["topic"], "account-mismatch");
}

#[test]
fn the_hours_within_which_a_renewal_may_come_run_from_the_hour_of_the_charge() {
    let clock = "2026-11-28T12:00:00+01:00";
    for (message, until) in [
        ("Auto-renewal, charged this morning at 9, it still says expired.", "29 November 2026, 09:00"),
        (
            "Renewal charged yesterday at 9 pm, auto-renewal, the app says expired. Until when should I wait?",
            "28 November 2026, 21:00",
        ),
        (
            "Die automatische Verlängerung wurde vor einer Stunde abgebucht, trotzdem abgelaufen.",
            "29 November 2026, 11:00",
        ),
    ] {
        let run = keymend(&format!("diagnose machine.json --language en --now {clock} --message")).arg(message);
        let outcome = run.file("machine.json", EXPIRED_HOME).run();
        assert!(
            outcome.stdout.replace([' ', '\n'], "").contains(&format!("It may take until {until}").replace(' ', "")),
            "{message}: {outcome:?}"
        );
    }
}

/// An export whose databases are of a day, with so many days left, and a log with an event of another day.
fn export_and_event(updated: u32, event: &str) -> Outcome {
    let key = "[HKEY_LOCAL_MACHINE\\SOFTWARE\\WOW6432Node\\KasperskyLab\\protected\\KES.21.8";
    let export = format!(
        "Windows Registry Editor Version 5.00\n\n{key}\\environment]\n\"ProductName\"=\"Kaspersky Endpoint Security for \
         Windows\"\n\n{key}\\Data]\n\"LastSuccessfulUpdate\"=dword:{updated:08x}\n\"LicKeyType\"=dword:1\n\
         \"LicDaysTillExpiration\"=dword:191\n"
    );
    let log = format!(
        r#"{{"@timestamp":"{event}T06:30:00.000Z","winlog":{{"channel":"Kaspersky Event Log","provider_name":"Kaspersky Endpoint Security","record_id":7}},"message":"Event type:     License has expired\r\nApplication\\Name:     Kaspersky Endpoint Security for Windows"}}"#
    );
    let run = keymend(&format!("diagnose one --format json --now {NOW}"));
    run.file("one/kes.reg", &export).file("one/event.json", &log).run()
}

#[test]
fn of_an_event_and_an_export_the_newer_counts_and_the_older_is_named() {
    let (april, november) = (0x69F2_D1B0, 0x6B00_A000);
    let newer_event = export_and_event(april, "2026-11-20").json();
    assert_eq!(newer_event["findings"][0]["topic"], "license-expired", "{newer_event:#}");
    assert_eq!(newer_event["findings"][0]["verdict"], "confirmed", "{newer_event:#}");
    let newer_export = export_and_event(november, "2026-05-10");
    let document = newer_export.json();
    assert_eq!((newer_export.code, &document["verdict"]), (Some(0), &"nothing-wrong".into()), "{document:#}");
    for (document, older) in [(newer_event, "kes.reg"), (document, "event.json")] {
        let named = document["could_not_check"].as_array().unwrap().iter();
        assert!(
            named.filter(|one| one["reason"] == "older").any(|one| one["source"].as_str().unwrap().contains(older))
        );
    }
}

#[test]
fn days_that_an_export_gives_twice_are_shown_with_their_contradiction() {
    let of_view = |view: &str, days: u32| {
        format!(
            "[HKEY_LOCAL_MACHINE\\SOFTWARE\\{view}KasperskyLab\\AVP21.3\\environment]\n\"ProductName\"=\"Kaspersky \
             Premium\"\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\{view}KasperskyLab\\AVP21.3\\Data]\n\"LicKeyType\"=dword:1\n\
             \"LicDaysTillExpiration\"=dword:{days:x}\n"
        )
    };
    let wow = "WOW6432Node\\";
    for (export, counts, other) in [
        (format!("{}{}", of_view(wow, 145), of_view("", 5)), 145, 5),
        (format!("{}{}", of_view(wow, 145), of_view(wow, 5)), 5, 145),
    ] {
        let export = format!("Windows Registry Editor Version 5.00\n\n{export}");
        let run = keymend(&format!("diagnose two.reg --language en --now {NOW}")).file("two.reg", &export);
        let report = run.run().stdout;
        assert!(report.contains(&format!("Days left: {counts} (two.reg")), "{report}");
        assert!(report.contains(&format!("but also {other} (two.reg")), "{report}");
    }
}

#[test]
fn a_clock_is_proven_wrong_by_two_dates_of_the_product_and_not_by_one() {
    let export = |more: &str| {
        format!(
            "Windows Registry Editor Version 5.00\n\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\WOW6432Node\\KasperskyLab\\AVP21.3\\\
             Data]\n\"LicKeyType\"=dword:1\n\"LicDaysTillExpiration\"=dword:0\n\"LastSuccessfulUpdate\"=dword:6b03d1b0\n{more}"
        )
    };
    for (more, verdict) in [("", "possible"), ("\"LastStart\"=dword:6b03e1b0\n", "confirmed")] {
        let run = keymend("diagnose a.reg --format json --now 2020-01-03T12:00:00Z").file("a.reg", export(more));
        let document = run.run().json();
        assert_eq!(document["findings"][0]["topic"], "system-clock-wrong", "{document:#}");
        assert_eq!(document["findings"][0]["verdict"], verdict, "{document:#}");
    }
}

#[test]
fn a_pasted_mail_that_names_several_devices_is_a_case_for_each() {
    let mail = |what: &str, device: &str| {
        format!(
            "Event \"{what}\" happened on device \"{device}\" in the domain \"EXAMPLE\" on Friday, November 20, 2026 6:30:00 AM \
             (GMT+00:00)\nEvent type: {what}\nApplication: Kaspersky Endpoint Security for Windows (12.0.0)\nLicense key: \
             1A23-000423-45B7C89D\n"
        )
    };
    let text = [mail("License has expired", "WS0001"), mail("Key is in the denylist", "WS0002")].join("\n");
    let by_message = keymend(&format!("diagnose --format json --now {NOW} --message")).arg(&text).run().json();
    let by_file =
        keymend(&format!("diagnose mails.txt --format json --now {NOW}")).file("mails.txt", &text).run().json();
    for document in [by_message, by_file] {
        let each = document["diagnoses"].as_array().unwrap_or_else(|| panic!("{document:#}")).iter();
        let each: Vec<_> =
            each.map(|one| (one["machine"].as_str().unwrap(), one["findings"][0]["topic"].as_str().unwrap())).collect();
        // The key that both have is told of with them, and is no computer.
        assert_eq!(each, [("WS0001", "license-expired"), ("WS0002", "code-blocked")]);
    }
}

#[test]
fn a_machine_that_there_is_not_is_an_error_with_those_that_there_are() {
    for command in ["diagnose", "fix --no-input", "ticket new --no-input"] {
        let refused = keymend(&format!("{command} machine.json --machine nope --now {NOW} --message expired"))
            .file("machine.json", ACTIVE_HOME)
            .run();
        assert!(refused.code == Some(2) && refused.stderr.contains("machine.json"), "{command}: {refused:?}");
    }
}

#[test]
fn a_number_that_is_cut_short_is_answered_with_those_that_go_on_like_it() {
    for command in ["explain KM-30", "explain km30", "topics show KM-30", "fix --no-input --topic KM-30"] {
        let answer = keymend(&format!("{command} --language en")).run();
        assert!(answer.stderr.contains("`KM-301`, `KM-302`"), "{command}: {answer:?}");
        assert!(!answer.stderr.contains("KM-401"), "{command}: {answer:?}");
    }
}

#[test]
fn help_of_a_command_takes_the_options_of_every_command() {
    let plain = keymend("ticket new --help").run();
    for asked in ["help ticket new --no-input", "help ticket new --language en -q", "help --no-input ticket new"] {
        let answer = keymend(asked).run();
        assert_eq!((answer.code, &answer.stdout), (Some(0), &plain.stdout), "{asked}: {answer:?}");
    }
}

#[test]
fn lines_of_a_fleet_from_one_folder_come_in_one_order() {
    let mut run = keymend(&format!("fleet all -q --columns --jobs 4 --now {NOW}"));
    for number in 0..40 {
        let machine = if number % 3 == 0 { EXPIRED_HOME } else { ACTIVE_HOME };
        run = run.file(&format!("all/d{}/m{number}.json", number % 7), machine);
    }
    let again = format!("fleet all -q --columns --jobs 4 --now {NOW}");
    let first = run.run().stdout;
    assert_eq!(first.lines().count(), 40);
    for _ in 0..3 {
        assert_eq!(run.again(&again).stdout, first);
    }
}

#[test]
fn the_computer_of_a_company_is_told_to_install_and_to_buy_nothing() {
    for message in [
        "My company laptop says this version is no longer supported",
        "My work laptop says the code is for another product",
        "Mein Firmenlaptop meldet, die Lizenz ist abgelaufen",
        "Mon ordinateur professionnel affiche : la licence a expiré",
        "El portátil de la empresa dice que la licencia ha caducado",
        "Il portatile aziendale dice che la licenza è scaduta",
        "O notebook da empresa diz que a licença expirou",
        "Рабочий ноутбук пишет: лицензия истекла",
        "会社のパソコンにライセンスの有効期限が切れましたと表示されます",
        "Firmowy laptop pisze, że licencja wygasła",
        "Op mijn werklaptop staat dat de licentie is verlopen",
    ] {
        let run = keymend(&format!("diagnose --format json --language en --now {NOW} --message")).arg(message);
        let document = run.run().json();
        let steps = document["findings"][0]["steps"].as_array().unwrap().iter();
        let texts: Vec<&str> = steps.map(|step| step["text"].as_str().unwrap()).collect();
        assert!(texts[0].starts_with("Tell your administrator"), "{message}: {texts:?}");
        assert_eq!(document["findings"][0]["request"]["addressee"], "admin", "{message}: {document:#}");
        // What an administrator may order is said to be theirs.
        let own = texts.iter().filter(|text| text.contains("Install") || text.contains("buy") || text.contains("Buy"));
        let own = own
            .filter(|text| !text.contains("you do not have to buy") && !text.contains("If you are the administrator"));
        assert_eq!(own.count(), 0, "{message}: {texts:?}");
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_question_about_the_days_of_a_new_code_is_answered_by_what_is_known_of_reserve_codes() {
    for message in [
        "Do I lose days if I add the new code now?",
        "Verliere ich die restlichen Tage, wenn ich den neuen Code jetzt eingebe?",
        "Est-ce que je perds les jours restants si j'entre le nouveau code maintenant ?",
        "¿Pierdo los días que me quedan si introduzco ahora el código nuevo?",
        "Perdo i giorni rimasti se inserisco adesso il nuovo codice?",
        "Perco dias se adicionar o código agora?",
        "Сгорят ли оставшиеся дни, если активировать новый ключ сейчас?",
        "今新しいコードを入れると残りの日数は無くなりますか",
        "Czy stracę pozostałe dni, jeśli teraz wpiszę nowy kod?",
        "Raak ik de resterende dagen kwijt als ik de nieuwe code nu invoer?",
    ] {
        let asked = keymend("explain --format json").arg(message).run().json();
        assert_eq!(asked["topics"][0]["topic"], "reserve-code-added", "{message}: {asked:#}");
        let document = told(ACTIVE_HOME, message).json();
        assert_eq!(document["findings"][0]["topic"], "reserve-code-added", "{message}: {document:#}");
        let run = keymend(&format!("diagnose machine.json --language en --now {NOW} --message")).arg(message);
        let report = run.file("machine.json", ACTIVE_HOME).run().stdout;
        assert!(!report.contains("Nothing is wrong: a reserve code"), "{report}");
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_trouble_of_somebody_else_beside_a_machine_that_is_well_is_no_all_clear_and_asks_whose_machine_it_is() {
    for message in [
        "I'm helping grandma: her renewal code is refused and the app says the licence has expired",
        "A customer of ours rang, the key on his PC is blocked",
        "Ich schreibe für meine Tante. Bei ihr ist die Lizenz abgelaufen.",
        "J'écris pour mon oncle, son code est refusé",
        "Escribo de parte de mi vecina: su licencia ha caducado",
        "Scrivo per mia nonna, il codice non viene accettato",
        "Escrevo em nome do meu avô, a licença dele expirou",
        "Пишу за дедушку: лицензия истекла, код не принимает",
        "Piszę w imieniu mojej babci, licencja wygasła",
        "Ik schrijf namens mijn opa, zijn licentie is verlopen",
        "祖父の代わりに書いています。ライセンスの期限が切れました。",
        "Dedem için yazıyorum, lisansının süresi dolmuş",
    ] {
        let outcome = told(ACTIVE_HOME, message);
        assert_ne!(outcome.code, Some(0), "{message}: {outcome:?}");
        assert_eq!(outcome.json()["next_question"]["fact"], "capture.is_meant", "{message}: {outcome:?}");
    }
    for message in ["I write for my mother, all is fine on hers", "My licence has expired", "Die Oma lässt grüßen"] {
        assert_eq!(told(ACTIVE_HOME, message).json()["next_question"]["fact"].as_str(), None, "{message}");
    }
}

#[test]
fn a_failure_on_somebody_else_s_computer_is_told_as_not_looked_at_beside_a_machine_that_is_well() {
    let note = |message: &str| {
        let outcome = told(ACTIVE_HOME, message);
        outcome.json()["could_not_check"].to_string().contains("another computer")
    };
    for message in [
        "This one is mine and fine. It is my father-in-law's I worry about: it says his key is blocked.",
        "Der hier ist meiner und läuft. Sorgen macht mir der von meinem Schwiegervater, da steht, der Schlüssel sei gesperrt.",
        "Celui-ci est le mien et il marche. C'est celui de mon beau-père qui m'inquiète, il lui dit que la clé est bloquée.",
        "Este es mi ordenador y va bien. A mi hermano le pone que la clave está bloqueada.",
        "Il mio va bene. A mia cugina invece dice che la licenza è scaduta.",
        "Mijn pc doet het prima. Bij mijn broer staat er dat de sleutel geblokkeerd is.",
    ] {
        assert!(note(message), "{message}");
    }
    for message in ["Mine is fine, my sister got a new phone.", "All is well here, thanks", "My key is blocked"] {
        assert!(!note(message), "{message}");
    }
}

#[test]
fn whose_machine_is_another_one_is_told_of_both() {
    let line = format!("diagnose machine.json --format json --now {NOW} --answer capture.is_meant=no --message");
    let run = keymend(&line).arg("My grandmother asked me: her licence has expired").file("machine.json", ACTIVE_HOME);
    let outcome = run.run();
    let document = outcome.json();
    let verdicts: Vec<&str> =
        document["diagnoses"].as_array().unwrap().iter().filter_map(|one| one["verdict"].as_str()).collect();
    assert_eq!(verdicts.len(), 2, "{outcome:?}");
    assert!(verdicts.contains(&"nothing-wrong") && outcome.code == Some(1), "{outcome:?}");
}

#[test]
fn a_solved_trouble_that_is_named_once_more_stays_solved_and_a_new_one_counts() {
    for message in [
        "The key was blocked in spring, that was solved. The blocked key was one from a fair.",
        "Der Code wurde abgelehnt, das ist inzwischen gelöst. Der abgelehnte Code war vertippt.",
        "Le code était refusé, c'est réglé. Le code refusé était celui de mon fils.",
        "El código fue rechazado, ya está resuelto. El código rechazado era de otro año.",
        "Il codice era rifiutato, è stato risolto. Il codice rifiutato era vecchio.",
        "Код не принимал, это уже решено. Не принимал, потому что код был чужой.",
        "De code werd geweigerd, dat is opgelost. De geweigerde code was van vorig jaar.",
    ] {
        let outcome = told(ACTIVE_HOME, message);
        assert_eq!(outcome.code, Some(0), "{message}: {outcome:?}");
    }
    for message in [
        "The first code was refused, that was solved. The second code is refused now.",
        "Der Code wurde abgelehnt, das ist gelöst. Jetzt ist der Schlüssel gesperrt.",
        "Le code était refusé, c'est réglé. Mais aujourd'hui la clé est bloquée.",
    ] {
        assert_ne!(told(ACTIVE_HOME, message).code, Some(0), "{message}");
    }
}

#[test]
fn a_letter_about_somebody_else_states_nothing_of_a_machine_that_may_not_be_theirs() {
    let machine =
        r#"{"facts": {"license.status": "active", "product.family": "home", "license.expires_at": "2027-05-20"}}"#;
    let line = format!("ticket new m.json --now {NOW} --set name=X --message");
    let told = "I write for my grandmother, the key on her laptop is blocked";
    let letter = keymend(&line).arg(told).file("m.json", machine).run();
    assert!(letter.stdout.contains("grandmother") && !letter.stdout.contains("20 May 2027"), "{letter:?}");
    let sure = keymend(&format!("ticket new m.json --now {NOW} --answer capture.is_meant=yes --set name=X --message"));
    let letter = sure.arg(told).file("m.json", machine).run();
    assert!(letter.stdout.contains("20 May 2027"), "{letter:?}");
}
