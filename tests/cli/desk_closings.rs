//! `keymend desk triage` on mails that close, on pages of the web that do not open, and on drafts that are not in the customer's
//! language.

use serde_json::Value;

use crate::support::{NOW, keymend};

fn sorted(texts: &[&str]) -> Vec<Value> {
    let lines: String = texts.iter().map(|text| serde_json::json!({ "text": text }).to_string() + "\n").collect();
    let outcome = keymend(&format!("desk triage a.jsonl --format jsonl --now {NOW}")).file("a.jsonl", lines).run();
    outcome.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn thanks_that_it_works_close_in_every_language_and_one_that_fails_does_not() {
    let closing = [
        "Thanks, it works.",
        "It worked, thank you!",
        "Danke, läuft.",
        "Danke, konnte es jetzt aktivieren.",
        "Merci, j'ai pu l'activer.",
        "Gracias, pude activarlo sin problema.",
        "Grazie mille, adesso va.",
        "Obrigada pela ajuda! Consegui ativar.",
        "Спасибо, удалось активировать.",
        "Dziękuję, działa.",
        "Bedankt, het werkt!",
        "ありがとうございます。無事に動きました。",
        "Teşekkürler, çalıştı.",
        "Tack, det fungerar nu.",
    ];
    let waiting = [
        "Thanks, but it does not work.",
        "Thanks, will it work tomorrow?",
        "Danke, läuft nicht.",
        "Danke, konnte es nicht aktivieren.",
        "Danke, die Lizenz läuft morgen ab.",
        "Merci, je n'ai pas pu l'activer.",
        "Gracias, no pude activarlo.",
        "Grazie, non funziona.",
        "Obrigado, não consegui ativar.",
        "Спасибо, не удалось активировать.",
        "Dziękuję, nie działa.",
        "Bedankt, het werkt niet.",
        "ありがとうございます。まだ動きません。",
        "Teşekkürler, çalışmadı.",
        "Tack, det fungerar inte.",
    ];
    for (text, message) in closing.iter().zip(sorted(&closing)) {
        assert_eq!(message["verdict"], "solved", "{text}: {message:#}");
    }
    for (text, message) in waiting.iter().zip(sorted(&waiting)) {
        assert_ne!(message["verdict"], "solved", "{text}: {message:#}");
    }
}

#[test]
fn a_page_that_does_not_open_is_no_subscription_whatever_stands_on_it() {
    let pages = [
        "The customer portal keeps throwing error 500 when I click on My subscriptions",
        "Das Kundenportal lädt nicht, bei Abonnements dreht sich nur der Kreis",
        "La page web de l'abonnement ne charge pas sur mon navigateur",
        "El portal del cliente da error 500 al entrar en Mis suscripciones",
        "Il sito non si apre, la pagina abbonamenti dà errore 404",
        "O portal do cliente dá erro 500 quando clico em Minhas assinaturas",
        "Личный кабинет выдаёт ошибку 500 при переходе в Мои подписки",
        "Portal klienta pokazuje błąd 500 po kliknięciu Moje subskrypcje",
        "Het klantenportaal geeft fout 500 als ik op Mijn abonnementen klik",
        "サイトが開きません。サブスクリプションのページが表示されません。",
        "Merhaba, abonelik sayfası bozuk, site açılmıyor. Ne yapmalıyım?",
    ];
    for (text, message) in pages.iter().zip(sorted(&pages)) {
        assert_eq!(message["topic"], "not-a-license-problem", "{text}: {message:#}");
    }
    // What fails of the licence outweighs the page on which it is told, and what was paid is no page.
    let licences = [
        "The site is down and my licence has expired",
        "Auf der Webseite steht, dass mein Abo abgelaufen ist, und Kaspersky ist aus",
        "Kaspersky aboneliğim bitmiş, web sitesinden yenileyemiyorum, site açılmıyor",
        "Il sito non si apre e il mio codice di attivazione Kaspersky non viene accettato",
        "Сайт не открывается, а код активации заблокирован",
        "De website laadt niet en de activeringsserver van Kaspersky is niet bereikbaar, ik kan niet activeren",
    ];
    for (text, message) in licences.iter().zip(sorted(&licences)) {
        assert_ne!(message["topic"], "not-a-license-problem", "{text}: {message:#}");
        assert_ne!(message["verdict"], "not-a-license-problem", "{text}: {message:#}");
    }
}

#[test]
fn the_day_on_which_a_window_says_so_is_no_end_of_the_licence() {
    let expires = |message: &Value| {
        let facts = message["facts"].as_array().unwrap();
        facts.iter().any(|fact| fact.as_str().unwrap().starts_with("Licence expiry date"))
    };
    let said = [
        "Today it says that my licence has expired.",
        "I noticed today that my Kaspersky licence has expired",
        "Heute habe ich gemerkt, dass die Lizenz abgelaufen ist",
        "J'ai constaté aujourd'hui que la licence a expiré",
        "Hoy he visto que la licencia ha caducado",
        "Oggi ho notato che la licenza è scaduta",
        "Hoje vi que a licença expirou",
        "Сегодня касперский показал что срок действия истек",
        "Dzisiaj zauważyłem, że licencja wygasła",
        "Vandaag zag ik dat de licentie verlopen is",
        "今日気づいたらライセンスの有効期限が切れていました",
        "Bugün fark ettim, lisansın süresi dolmuş",
    ];
    for (text, message) in said.iter().zip(sorted(&said)) {
        assert!(!expires(&message), "{text}: {message:#}");
    }
    let ends = [
        "My licence expires today",
        "Meine Lizenz läuft heute ab",
        "Today it says that the licence expired on 3 November 2026",
    ];
    for (text, message) in ends.iter().zip(sorted(&ends)) {
        assert!(expires(&message), "{text}: {message:#}");
    }
}

#[test]
fn a_draft_says_where_it_is_not_in_the_language_of_its_reader() {
    let texts = [
        "Hej, min licens har gått ut och jag vet inte vad jag ska göra. Jag betalade förra veckan.",
        "Meine Lizenz ist abgelaufen, obwohl ich bezahlt habe.",
        "Kaspersky key blocked",
    ];
    let messages = sorted(&texts);
    let note = |message: &Value| message["notes"].to_string();
    let (swedish, german, unknown) = (&messages[0], &messages[1], &messages[2]);
    assert_eq!((&swedish["language"], &swedish["draft_language"]), (&"sv".into(), &"en".into()));
    for told in [note(swedish), swedish["draft"].to_string()] {
        assert!(told.contains("svenska (sv)") && told.contains("English"), "{told}");
    }
    assert_eq!(german["draft_language"], "de");
    assert!(!note(german).contains("English") && !german["draft"].as_str().unwrap().contains("English"), "{german:#}");
    assert_eq!((&unknown["language"], &unknown["draft_language"]), (&Value::Null, &"en".into()), "{unknown:#}");
    assert!(note(unknown).contains("not clear in which language"), "{unknown:#}");
}
