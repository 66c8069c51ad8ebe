//! What is true today, where a text and a file tell of other times and of other people: what was put right since, what somebody only
//! claims, what a swindler says, and what the window says of a provider.

use serde_json::Value;

use crate::support::{NOW, Outcome, keymend};

/// A mail of Security Center of a day in November.
fn mail(day: u32, weekday: &str) -> String {
    format!(
        "Event \"License has expired\" happened on device \"TILL-2\" in the domain \"SHOP\" on {weekday}, November {day}, 2026 \
         6:30:00 AM (GMT+00:00)\nEvent type: License has expired\nApplication: Kaspersky Endpoint Security for Windows (12.6.0)\n\
         License key: 1D88-000377-6A7B8C9D\n"
    )
}

fn told(file: &str, message: &str) -> Outcome {
    let run = keymend(&format!("diagnose a.txt --format json --now {NOW} --message")).arg(message);
    run.file("a.txt", file).run()
}

fn explained(text: &str) -> Value {
    keymend(&format!("explain --format json --now {NOW}")).arg(text).run().json()
}

fn steps(document: &Value) -> Vec<&str> {
    let findings = document["findings"].as_array().unwrap();
    let steps = findings.iter().flat_map(|finding| finding["steps"].as_array().unwrap());
    steps.filter_map(|step| step["id"].as_str()).collect()
}

fn first(document: &Value) -> &str {
    let of_diagnosis = document["findings"][0]["topic"].as_str();
    of_diagnosis.or_else(|| document["topics"][0]["topic"].as_str()).unwrap_or_default()
}

/// The steps that cost money.
const BUYS: [&str; 3] = ["renew-online", "renew-business", "order-renewal"];

#[test]
#[ignore = "long; .ci/run runs it"]
fn what_was_put_right_since_is_neither_confirmed_nor_an_all_clear() {
    for message in [
        "That mail is old. We renewed on the 5th, and TILL-2 has been green since.",
        "Die Mail ist alt. Am 5. November wurde verlängert, seitdem ist alles grün.",
        "Ce message est ancien. Tout a été renouvelé le 5, depuis c'est au vert.",
        "Ese correo es viejo. El día 5 se renovó todo y desde entonces todo en verde.",
        "La mail è vecchia. Il 5 abbiamo rinnovato tutto e da allora è tutto verde.",
        "O e-mail é antigo. No dia 5 renovamos e desde então tudo funciona.",
        "Письмо старое. 5-го всё продлили, с тех пор всё зелёное.",
        "このメールは古いものです。5日に更新し、それ以来問題ありません。",
        "Mail jest stary. Piątego odnowiliśmy, od tego czasu wszystko działa.",
        "De mail is oud. Op de 5e is alles verlengd en sindsdien is alles groen.",
        "E-posta eski. Ayın 5'inde yeniledik, o zamandan beri her şey yeşil.",
    ] {
        let outcome = told(&mail(3, "Tuesday"), message);
        let document = outcome.json();
        assert_eq!((outcome.code, &document["verdict"]), (Some(3), &"cannot-tell".into()), "{message}: {document:#}");
        assert!(!steps(&document).iter().any(|step| BUYS.contains(step)), "{message}: {document:#}");
        assert_eq!(document["could_not_check"][0]["reason"], "older", "{message}");
    }
}

#[test]
fn what_happened_after_it_was_put_right_counts() {
    for message in [
        "We renewed on the 5th, and it has been green since.",
        "Am 5. November wurde verlängert, seitdem ist alles grün.",
        "5-го всё продлили, с тех пор всё зелёное.",
    ] {
        let outcome = told(&mail(20, "Friday"), message);
        assert_eq!((outcome.code, first(&outcome.json())), (Some(1), "license-expired"), "{message}");
    }
    for message in
        ["Renewed on the 5th, but TILL-2 still says expired.", "Has it been renewed? It should be green by now."]
    {
        assert_eq!(told(&mail(3, "Tuesday"), message).code, Some(1), "{message}");
    }
}

#[test]
fn a_story_that_has_ended_tells_of_no_failure_of_today_and_one_that_goes_on_does() {
    for text in [
        "On Tuesday my code would not go in, the PC thought that it was 2020. I put the date right and it went in first time.",
        "Am Dienstag ging die Aktivierung nicht, die Uhr stand auf 2018. Ich habe sie gestellt, seitdem läuft alles.",
        "Non si attivava perché l'orologio era fermo al 2018. L'ho sistemato ed è partito al primo colpo.",
        "Во вторник писало, что лицензия истекла. В среду продлили, с тех пор всё зелёное.",
        "Salı günü lisansın süresi doldu yazıyordu. Çarşamba yeniledik, o zamandan beri her şey yeşil.",
    ] {
        let document = explained(text);
        assert_eq!(document["verdict"], "not-recognised", "{text}: {document:#}");
    }
    for text in [
        "I renewed on Friday and it was green for a day. Now it says expired again.",
        "Seit der Verlängerung am Montag wird der neue Code abgelehnt.",
        "Ho rinnovato mercoledì ma da allora dice ancora scaduta.",
        "В среду продлили, но с тех пор так и пишет, что лицензия истекла.",
    ] {
        let document = explained(text);
        assert_eq!(document["verdict"], "recognised", "{text}: {document:#}");
    }
}

/// What Windows says of an antivirus program, and nothing of a licence.
const NO_LICENCE: &str = "\n\ndisplayName=Kaspersky\ninstanceGuid={2C4D4BC6-0793-4956-A9F9-E252435469C0}\n\
    pathToSignedProductExe=wmiav.exe\npathToSignedReportingExe=C:\\Program Files (x86)\\Kaspersky Lab\\Kaspersky 21.21\\wmiav.exe\n\
    productState=266240\ntimestamp=Tue, 24 Nov 2026 07:12:05 GMT\n";

#[test]
fn what_others_only_claim_is_no_end_of_a_licence() {
    for message in [
        "All green here, but the man in the shop reckons that it has run out and wants money.",
        "Laut meinem Schwager ist sie abgelaufen, stimmt das?",
        "Le vendeur prétend qu'elle est expirée et veut m'en vendre une autre.",
        "Мастер говорит, что лицензия кончилась, а у меня всё зелёное.",
        "Yeğenim süresi dolmuş diyor, doğru mu?",
    ] {
        let outcome = told(NO_LICENCE, message);
        let document = outcome.json();
        assert_eq!(outcome.code, Some(3), "{message}: {document:#}");
        assert!(!steps(&document).iter().any(|step| BUYS.contains(step)), "{message}: {document:#}");
    }
    let own = told(NO_LICENCE, "The window shows that the licence has expired.");
    assert_eq!(first(&own.json()), "license-expired", "what somebody has read is no hearsay");
}

#[test]
fn a_swindler_s_words_are_no_facts_and_the_warning_comes_first() {
    for text in [
        "A chap rang from Kaspersky Renewals, my licence lapses tonight and he wants 299 in gift cards. I think I have Norton.",
        "Mail: Schutz endet heute, ich soll mit meiner Kartennummer antworten. Die App zeigt noch 212 Tage.",
        "Ligaram para a minha mãe: a licença da Kaspersky vence hoje à noite e pedem cartões-presente. Ela tem Avast.",
        "Позвонили якобы из Касперского, лицензия сегодня сгорит, просят подарочные карты и продиктовать номера.",
        "Kaspersky'den diye biri aradı, lisansım bu gece bitiyormuş, hediye kartı alıp kodları okumamı istiyor.",
    ] {
        let document = explained(text);
        assert_eq!(first(&document), "swindle", "{text}: {document:#}");
        let claims = document["said"].as_array().unwrap().iter().any(|said| said["fact"] == "license.expires_at");
        assert!(!claims, "{text}: {document:#}");
    }
}

#[test]
fn the_window_names_the_provider_and_whoever_has_paid_is_sent_to_buy_nothing() {
    let business = r#"{"facts": {"license.status": "expired", "product.family": "endpoint-windows"}}"#;
    for message in [
        "It says: contact your service provider. The bill is paid, the office is looking for a key on eBay.",
        "Im Fenster steht: Wenden Sie sich an den Anbieter. Die Rechnung ist bezahlt.",
        "В окне: Обратитесь к поставщику подписки. Счёт оплачен.",
        "Pencerede abonelik sağlayıcısına başvurun yazıyor. Fatura ödendi.",
    ] {
        let run = keymend(&format!("diagnose m.json --format json --now {NOW} --message")).arg(message);
        let document = run.file("m.json", business).run().json();
        assert_eq!(document["findings"][0]["owner"], "provider", "{message}: {document:#}");
        assert!(!steps(&document).iter().any(|step| BUYS.contains(step)), "{message}: {document:#}");
    }
}

#[test]
fn a_code_that_died_with_a_change_of_plan_is_not_blocked() {
    for text in [
        "I have Kaspersky through Vodafone. Since I moved to the bigger plan my old code is blocked.",
        "Mein Kaspersky kommt über die Telekom. Seit dem Tarifwechsel ist der Code gesperrt, soll ich einen neuen kaufen?",
        "Касперский у меня через Ростелеком. После смены тарифа старый код заблокирован.",
    ] {
        assert_eq!(first(&explained(text)), "subscription-upgraded", "{text}");
    }
    assert_eq!(first(&explained("My code from the market stall is blocked.")), "code-blocked");
}

#[test]
fn a_failure_on_another_computer_is_told_as_not_looked_at() {
    let active = r#"{"facts": {"license.status": "active", "product.family": "home"}}"#;
    for message in [
        "This one is mine and runs. My father-in-law's: it says that the key is blocked.",
        "Questo è il mio e va bene. A mio suocero dice che la chiave è bloccata.",
        "Этот мой, тут всё хорошо. А у тестя пишет, что ключ заблокирован.",
        "Este es el mío y va bien. El de mi suegro pone que la clave está bloqueada.",
    ] {
        let run = keymend(&format!("diagnose m.json --format json --now {NOW} --message")).arg(message);
        let document = run.file("m.json", active).run().json();
        let notes = document["could_not_check"].as_array().unwrap();
        assert!(notes.iter().any(|note| note["reason"] == "not-looked-at"), "{message}: {document:#}");
        assert_ne!(first(&document), "code-blocked", "{message}");
    }
}

#[test]
fn a_key_of_which_only_its_computers_tell_is_no_computer() {
    let event = |host: &str| {
        format!(
            "<10>1 2026-11-20T06:30:00Z ksc KES|12.6.0.438 - GNRL_EV_LICENSE_EXPIRATION [event@23668 \
             p1=\"1C77-000912-5E6F7A8B\" et=\"GNRL_EV_LICENSE_EXPIRATION\" etdn=\"License has expired\" hdn=\"{host}\"] \
             Event type: License has expired\n"
        )
    };
    let log = format!("{}{}", event("BUH-03"), event("BUH-07"));
    let document = keymend(&format!("siem.log --format json --now {NOW}")).file("siem.log", &log).run().json();
    let machines: Vec<&str> =
        document["diagnoses"].as_array().unwrap().iter().filter_map(|one| one["machine"].as_str()).collect();
    assert_eq!(machines, ["BUH-03", "BUH-07"], "{document:#}");
}

#[test]
fn what_words_name_plainly_outweighs_what_they_say_in_passing() {
    for text in [
        "In My Kaspersky it shows active, the laptop says expired and the code is refused: activated too many times.",
        "Im Konto steht aktiv, der Laptop sagt abgelaufen, und beim Code kommt: zu oft aktiviert.",
        "В кабинете активна, на ноутбуке истекла, а код пишет: превышено число активаций.",
    ] {
        assert_eq!(first(&explained(text)), "activation-limit-reached", "{text}");
    }
}
