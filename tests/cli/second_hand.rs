//! Beside a machine that is in order: what is told of other people's machines, by other people of this one, of another product, or of what
//! has not come yet; and who must renew what has ended.

use serde_json::Value;

use crate::doubt::{ACTIVE_HOME, ACTIVE_LINUX, told};
use crate::support::{NOW, keymend};

const EXPIRED_HOME: &str = r#"{"facts": {"license.status": "expired", "product.family": "home"}}"#;

/// A Linux product with three days left and a reserve key.
fn three_days_left() -> String {
    let license = include_str!("../../examples/reserve-code-added/license.txt");
    license.replace("2026-12-20", "2026-11-27").replace(" 26\n", " 3\n")
}

fn standing(document: &Value) -> Vec<&str> {
    let findings = document["findings"].as_array().unwrap().iter();
    findings.filter(|one| one["verdict"] != "ruled-out").map(|one| one["topic"].as_str().unwrap()).collect()
}

fn is_noted(document: &Value, source: &str) -> bool {
    let notes = document["could_not_check"].as_array().unwrap();
    notes.iter().any(|note| note["reason"] == "not-looked-at" && note["source"] == source)
}

#[test]
fn what_befell_somebody_else_beside_ones_own_is_no_finding_of_this_machine() {
    for message in [
        "My aunt's neighbour says his is on some black list. Ours had a hiccup, mended since Thursday.",
        "Ein Bekannter hat Ärger, sein Code wurde gesperrt. Bei uns läuft alles.",
        "La voisine s'est fait bloquer sa clé. Nous, on a réglé le nôtre en mai.",
        "Mi cuñado tiene la clave bloqueada, nosotros no. Mando el archivo para el seguro.",
        "Mia collega ha la chiave bloccata, me l'ha detto ieri. Volevo solo sapere se la mia va bene.",
        "У соседнего отдела ключ заблокировали, мы тут ни при чём. Как узнать, до какого числа действует?",
        "Teściowa mówi, że jej kod jest zablokowany, u nas jest ok?",
        "De penningmeester van de club zegt dat hun sleutel geblokkeerd is. Bij ons?",
        "先週、兄のパソコンでキーがブロックされました。うちのは問題ありません。2台目にも入れられますか。",
        "Oğlumun arkadaşının kodu engellenmiş, bizimki iyi mi?",
    ] {
        let outcome = told(ACTIVE_HOME, message);
        let document = outcome.json();
        assert_eq!((outcome.code, &document["verdict"]), (Some(0), &"nothing-wrong".into()), "{message}: {document:#}");
        assert!(!standing(&document).contains(&"code-blocked"), "{message}: {document:#}");
    }
}

#[test]
fn what_befell_oneself_as_well_is_a_finding() {
    for message in [
        "My neighbour's key is blocked, mine too",
        "My neighbour's key is blocked and ours is blocked as well",
        "Bei meinem Nachbarn ist der Schlüssel gesperrt, bei mir auch",
        "Mi cuñado tiene el código bloqueado y el mío también desde ayer",
        "У соседа ключ в чёрном списке, у меня тоже",
        "Mój sąsiad ma zablokowany klucz, u mnie też",
    ] {
        let outcome = told(ACTIVE_HOME, message);
        assert_ne!(outcome.code, Some(0), "{message}: {outcome:?}");
        assert!(standing(&outcome.json()).contains(&"code-blocked"), "{message}: {outcome:?}");
    }
}

#[test]
fn whose_machine_was_read_is_asked_where_only_somebody_elses_trouble_is_told() {
    for message in [
        "The neighbour of my aunt says that his key is on some black list",
        "Mein Nachbar meint, sein Schlüssel stehe auf einer schwarzen Liste.",
        "El vecino de mi tía dice que la suya está en una lista negra",
        "Сосед моей тёти говорит, что его ключ в чёрном списке",
        "Sąsiad mojej cioci mówi, że jego klucz jest na czarnej liście",
        "Teyzemin komşusu kendisininkinin kara listede olduğunu söylüyor",
    ] {
        let outcome = told(ACTIVE_HOME, message);
        let document = outcome.json();
        assert_eq!((outcome.code, &document["verdict"]), (Some(3), &"cannot-tell".into()), "{message}: {document:#}");
        assert_eq!(document["next_question"]["fact"], "capture.is_meant", "{message}: {document:#}");
        assert!(is_noted(&document, "another computer"), "{message}: {document:#}");
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn what_others_say_of_a_machine_that_is_in_order_is_neither_a_failure_nor_an_all_clear() {
    for message in [
        "My manager says the licence is broken",
        "The boss says the licence is broken.",
        "Mein Chef sagt, die Lizenz sei kaputt.",
        "La directrice dit que la licence est foutue",
        "El jefe dice que la licencia no sirve",
        "Il capo dice che la licenza è rotta",
        "O chefe disse que a licença está estragada",
        "Начальник говорит, что лицензия сломалась",
        "部長が「ライセンスが壊れている」と言っています。",
        "Szef mówi, że licencja jest zepsuta",
        "De baas zegt dat de licentie kapot is",
        "Patron lisansın bozuk olduğunu söylüyor",
        "My neighbour says that my key is on a black list",
    ] {
        let outcome = told(ACTIVE_LINUX, message);
        let document = outcome.json();
        assert_eq!((outcome.code, &document["verdict"]), (Some(3), &"cannot-tell".into()), "{message}: {document:#}");
        assert!(document["next_question"]["fact"].is_string(), "{message}: {document:#}");
    }
    // What somebody has looked at themselves counts as ever, and so does what they see with a machine that sees the same.
    assert_eq!(told(ACTIVE_HOME, "My key is on a black list").code, Some(1));
    for message in [
        "Der Chef behauptet, unsere Lizenz sei abgelaufen. Im Fenster stehen noch 145 Tage.",
        "Al lavoro il mio capo dice che Kaspersky è scaduto. Qui vedo la spunta verde.",
    ] {
        assert_eq!(told(ACTIVE_HOME, message).code, Some(0), "{message}");
    }
}

#[test]
fn a_story_of_other_things_holds_no_machine_and_asks_nothing() {
    for message in [
        "Wollte nur mal die Datei schicken, unser Drucker spinnt seit gestern.",
        "On Friday the printer refused to print; otherwise quiet. How do I schedule a scan at night?",
        "Mi hija tuvo gripe y no pudo hacer los deberes. ¿Cómo pongo un análisis los domingos?",
        "Wczoraj nie było prądu i drukarka nie chciała drukować. Jak ustawić skan w nocy?",
        "В понедельник сломался принтер. Как настроить проверку по ночам?",
    ] {
        let outcome = told(ACTIVE_LINUX, message);
        assert_eq!(outcome.code, Some(0), "{message}: {outcome:?}");
        assert!(outcome.json()["next_question"].is_null(), "{message}: {outcome:?}");
    }
    for message in ["It does not work any more", "Es geht nicht mehr", "Ничего не работает"] {
        assert_ne!(told(ACTIVE_LINUX, message).code, Some(0), "{message}");
    }
}

#[test]
fn a_reserve_whose_time_has_not_come_is_in_order_and_the_day_is_told() {
    for message in [
        "It says reserve code not activated",
        "Noch drei Tage. Der Reservecode ist nicht aktiviert.",
        "El código de reserva todavía no se activó",
        "Прошло полгода, а резервный код так и не активирован",
        "The window says three days left, do I have to do something?",
    ] {
        let outcome = told(&three_days_left(), message);
        let document = outcome.json();
        assert_eq!((outcome.code, &document["verdict"]), (Some(0), &"nothing-wrong".into()), "{message}: {document:#}");
        assert!(!standing(&document).contains(&"reserve-code-not-activated"), "{message}: {document:#}");
        let run = keymend(&format!("diagnose machine.json --language en --now {NOW} --message")).arg(message);
        let report = run.file("machine.json", three_days_left()).run().stdout.replace('\n', " ");
        assert!(report.contains("27 November 2026; the reserve code takes over then"), "{message}: {report}");
    }
    // Where the licence is told to have ended it should have taken over, and so it should where the machine shows the end.
    let ended = told(&three_days_left(), "It says that the licence has expired and the reserve code was not activated");
    assert_ne!(ended.code, Some(0), "{ended:?}");
    let late = three_days_left().replace("2026-11-27", "2026-11-20").replace(" 3\n", " 0\n");
    let late = told(&late, "It says reserve code not activated").json();
    assert_eq!(late["findings"][0]["topic"], "reserve-code-not-activated", "{late:#}");
}

#[test]
fn what_is_told_of_another_product_is_noted_and_no_failure_of_the_one_that_was_read() {
    for (message, name) in [
        ("My Kaspersky Password Manager code is refused as blocked", "Kaspersky Password Manager"),
        ("Mein Kaspersky Password Manager meldet, der Code ist gesperrt", "Kaspersky Password Manager"),
        ("Il codice di Kaspersky Small Office Security è bloccato", "Kaspersky Small Office Security"),
        ("Код для Kaspersky Small Office Security заблокирован", "Kaspersky Small Office Security"),
    ] {
        let outcome = told(ACTIVE_HOME, message);
        let document = outcome.json();
        assert_eq!((outcome.code, &document["verdict"]), (Some(3), &"cannot-tell".into()), "{message}: {document:#}");
        assert!(is_noted(&document, name), "{message}: {document:#}");
    }
    let own = told(ACTIVE_HOME, "Kaspersky Premium says that the code is blocked");
    assert_eq!(own.code, Some(1), "{own:?}");
}

#[test]
fn whoever_never_used_a_trial_up_has_used_none() {
    for text in [
        "Ich hatte einmal eine Testversion, habe sie nie zu Ende benutzt.",
        "J'avais une version d'essai, je ne l'ai jamais utilisée jusqu'au bout",
        "I had a trial once, years ago, and never used it up",
    ] {
        let document = keymend(&format!("explain --format json --now {NOW}")).arg(text).run().json();
        assert_ne!(document["topics"][0]["topic"], "trial-already-used", "{text}: {document:#}");
    }
    for text in [
        "I had a trial once and never used it up; now it says that it was already used on this computer",
        "Die Testversion wird abgelehnt, sie wurde auf diesem Computer schon verwendet",
    ] {
        let document = keymend(&format!("explain --format json --now {NOW}")).arg(text).run().json();
        assert_eq!(document["topics"][0]["topic"], "trial-already-used", "{text}: {document:#}");
    }
}

/// The addressees of what stands of an expired home product, without those that need none.
fn addressees(message: &str) -> Vec<String> {
    let document = told(EXPIRED_HOME, message).json();
    let expired = document["findings"].as_array().unwrap().iter().filter(|one| one["topic"] == "license-expired");
    expired.filter_map(|one| one["request"]["addressee"].as_str().map(str::to_owned)).collect()
}

#[test]
fn who_looks_after_the_computers_is_the_addressee_whatever_they_are_called() {
    for message in [
        "County IT set this up, and now it says expired",
        "The school's technician takes care of it, it says expired",
        "Das macht bei uns die IT vom Landkreis",
        "Le technicien de l'école s'en occupe",
        "La informática del ayuntamiento lo instaló y ahora dice caducada",
        "Il tecnico della scuola se ne occupa, dice scaduta",
        "A TI da prefeitura instalou, agora diz expirada",
        "Наш школьный айтишник этим занимается",
        "市の情報システム課が設定してくれました。期限切れと出ます。",
        "Szkolny informatyk to instalował, teraz pisze że wygasła",
        "De ICT van de gemeente heeft het geïnstalleerd, nu staat er verlopen",
        "Okulun bilgi işlemi kurdu, şimdi süresi dolmuş diyor",
    ] {
        assert_eq!(addressees(message), ["admin"], "{message}");
    }
    for message in ["I am the administrator here, I manage 30 computers, this one says expired", "My partner set it up"]
    {
        assert_eq!(addressees(message), ["kaspersky"], "{message}");
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_seller_who_owes_the_renewal_is_asked_for_it_and_nobody_is_sent_to_buy() {
    for message in [
        "Our reseller owes us the renewal",
        "The dealer who set it up promised to renew it",
        "Unser Systemhaus hätte verlängern sollen, jetzt ist sie abgelaufen",
        "Notre revendeur devait renouveler la licence, elle est expirée",
        "Nuestro distribuidor tenía que renovar la licencia",
        "Il rivenditore doveva rinnovare la licenza, è scaduta",
        "O revendedor ficou de renovar a licença",
        "Наш реселлер должен был продлить лицензию",
        "販売店が更新するはずなのにライセンスが切れました",
        "Sprzedawca miał odnowić licencję, a wygasła",
        "Onze leverancier zou de licentie verlengen",
        "Bayimiz lisansı yenileyecekti",
    ] {
        assert_eq!(addressees(message), ["shop"], "{message}");
        let document = told(EXPIRED_HOME, message).json();
        let expired = document["findings"].as_array().unwrap().iter().find(|one| one["topic"] == "license-expired");
        let steps = expired.unwrap()["steps"].as_array().unwrap();
        let ids: Vec<&str> = steps.iter().map(|step| step["id"].as_str().unwrap()).collect();
        assert!(!ids.contains(&"renew-online"), "{message}: {ids:?}");
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn whether_the_old_code_must_go_first_is_a_question_about_a_new_code() {
    for text in [
        "do I have to remove the old code before I put the new one?",
        "Muss der alte Schlüssel erst raus?",
        "Faut-il supprimer l'ancien code avant de mettre le nouveau ?",
        "¿Tengo que quitar el código viejo antes de poner el nuevo?",
        "Devo togliere il vecchio codice prima di mettere quello nuovo?",
        "Tenho de apagar o código antigo antes de colocar o novo?",
        "Нужно ли удалять старый ключ перед тем как вводить новый?",
        "新しいコードを入れる前に古いコードを削除する必要がありますか？",
        "Czy muszę usunąć stary kod, zanim wpiszę nowy?",
        "Moet ik de oude code eerst verwijderen voordat ik de nieuwe invoer?",
        "Yeni kodu girmeden önce eskisini kaldırmam gerekir mi?",
    ] {
        let document = keymend(&format!("explain --format json --now {NOW}")).arg(text).run().json();
        assert_eq!(document["topics"][0]["topic"], "reserve-code-added", "{text}: {document:#}");
        assert_eq!(told(ACTIVE_HOME, text).code, Some(0), "{text}");
    }
}

#[test]
fn a_text_that_names_no_matter_is_not_sent_away_as_another() {
    for text in [
        "Question. Hello, can you call me back please?",
        "Can I talk to your manager?",
        "Bitte um Rückruf unter 0123, danke",
        "Bonjour, je souhaite parler à un conseiller",
        "Kunt u mij terugbellen?",
        "Позовите оператора",
        "お世話になっております。折り返しお電話ください。",
    ] {
        let document = keymend(&format!("explain --format json --now {NOW}")).arg(text).run().json();
        assert_eq!(document["verdict"], "not-recognised", "{text}: {document:#}");
    }
    for text in ["My washing machine leaks and the warranty is over", "Netflix wants a new password from me"] {
        let document = keymend(&format!("explain --format json --now {NOW}")).arg(text).run().json();
        assert_ne!(document["verdict"], "recognised", "{text}: {document:#}");
    }
}
