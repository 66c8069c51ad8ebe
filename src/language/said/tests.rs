//! What is heard in ten languages, and what is not to be heard.

use proptest::prelude::*;

use super::*;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 28).unwrap()
}

fn heard(text: &str) -> Vec<String> {
    let found = said(text, today(), Providers::built_in());
    found.iter().map(|said| format!("{}={}", said.fact, said.value)).collect()
}

/// Each text says at least these.
fn says(cases: &[(&str, &[&str])]) {
    for (text, wanted) in cases {
        let heard = heard(text);
        for one in *wanted {
            assert!(heard.iter().any(|known| known == one), "{text}: no {one} in {heard:?}");
        }
    }
}

/// No text says anything of a fact.
fn says_nothing_of(fact: &str, texts: &[&str]) {
    for text in texts {
        let heard = heard(text);
        assert!(heard.iter().all(|known| !known.starts_with(fact)), "{text}: {heard:?}");
    }
}

#[test]
fn a_product_is_heard_with_its_version_and_its_line() {
    says(&[
        ("My Kaspersky Security Cloud will not renew", &["product.family=security-cloud"]),
        ("KIS 21.3 refuses the code", &["product.family=home", "product.version=21.3"]),
        ("Касперский Плюс не продлевается", &["product.family=home", "product.generation=21.x"]),
        ("KES 12 auf dem Server", &["product.family=endpoint-windows", "product.version=12"]),
        ("KESL 11.1 says expired", &["product.family=endpoint-linux", "product.version=11.1"]),
        (
            "Mein KTS 2019 ist abgelaufen",
            &["product.name=Kaspersky Total Security 2019", "product.generation=2019-2021"],
        ),
        ("Kaspersky Internet Security for Mac 21", &["product.family=mac"]),
        ("Mon Kaspersky Standard ne marche plus", &["product.name=Kaspersky Standard"]),
        ("Tengo Kaspersky Small Office Security", &["product.family=small-office"]),
        ("カスペルスキー プレミアムを使っています", &["product.name=Kaspersky Premium"]),
        ("Mam Kaspersky Plus na iPhonie", &["product.family=ios", "product.name=Kaspersky Plus"]),
        ("Kaspersky Premium costs more, but I have Kaspersky Standard", &["product.name=Kaspersky Standard"]),
    ]);
    says_nothing_of(
        "product.",
        &[
            "My kaspersky is broken",
            "Norton Internet Security asks for money",
            "Should I buy Kaspersky Premium?",
            "Kaspersky Plus kostet 40 Euro",
            "Kaspersky Plus here and KES there",
            "kis a kis",
        ],
    );
}

#[test]
fn a_plan_is_heard_by_its_bare_name_and_an_ordinary_word_is_none() {
    says(&[
        ("the Premium on my laptop has run out", &["product.name=Kaspersky Premium"]),
        ("Standard on a Pixel, expired", &["product.name=Kaspersky Standard", "product.family=android"]),
        ("Mein Plus ist abgelaufen", &["product.name=Kaspersky Plus", "license.status=expired"]),
        ("Le Premium de ma mère n'est pas renouvelé", &["product.name=Kaspersky Premium"]),
        ("mi Estándar ya no se renueva", &["product.name=Kaspersky Standard"]),
        ("il mio Plus è scaduto", &["product.name=Kaspersky Plus"]),
        ("O meu Premium não renova", &["product.name=Kaspersky Premium"]),
        ("Наш Премиум закончился", &["product.name=Kaspersky Premium"]),
        ("プラスを使っていますが期限が切れました", &["product.name=Kaspersky Plus"]),
        ("Mój Standard wygasł", &["product.name=Kaspersky Standard"]),
        ("Ons Plus is verlopen", &["product.name=Kaspersky Plus"]),
    ]);
    says_nothing_of(
        "product.name",
        &[
            "it is standard procedure to renew",
            "the Premium support told me it is expired",
            "it would be a plus if it renewed",
            "Das ist Standard bei der Verlängerung",
            "Meine Lizenz, plus die von meiner Frau, ist abgelaufen",
            "my Spotify Premium expired",
            "En plus, l'abonnement a expiré",
            "плюс ко всему лицензия истекла",
        ],
    );
}

#[test]
fn an_end_is_heard_without_signs_and_not_where_something_else_ended() {
    says(&[
        ("l abonnement a expire", &["license.status=expired"]),
        ("subskrypcja wygasla", &["license.status=expired"]),
        ("la licencia caduco", &["license.status=expired"]),
        ("läuft in drei Tagen ab", &["license.days_left=3"]),
    ]);
    says_nothing_of(
        "license.status",
        &[
            "meine Lizenz ist noch nicht abgelaufen",
            "my neighbour's licence has expired",
            "the activation code has expired",
            "laboratoire de chimie",
        ],
    );
    says_nothing_of("license.expires_at", &["runs out at the end of next week", "expires next week"]);
    says_nothing_of("purchase.paid_at", &["paid on 3/11 still expired", "paid last month"]);
}

#[test]
fn a_system_is_heard_and_its_licence_is_none() {
    says(&[
        ("It fails on my wife's Mac", &["system.platform=mac", "product.family=mac"]),
        ("Windows 10, Lizenz abgelaufen", &["system.platform=windows"]),
        ("на айфоне не работает подписка", &["system.platform=ios"]),
        ("sur mon téléphone Samsung", &["system.platform=android"]),
        ("Galaxy S23に入れました", &["system.platform=android"]),
        ("na macbooku żony", &["system.platform=mac"]),
        ("op mijn iPad", &["system.platform=ios"]),
        ("no meu Ubuntu 22.04", &["system.platform=linux"]),
        ("sul mio PC con Windows 11", &["system.platform=windows"]),
        ("en mi Xiaomi", &["system.platform=android"]),
        ("Switched from Android to iPhone", &["system.platform=ios"]),
        ("I'm not using Windows, this is Ubuntu", &["system.platform=linux"]),
        ("I had it for Mac but now have a new Windows laptop", &["system.platform=windows"]),
    ]);
    says_nothing_of(
        "system.platform",
        &[
            "My Windows licence is fine",
            "Meine Windows-Lizenz ist neu",
            "у меня активация Windows слетела",
            "the window says expired",
            "MAC-Adresse 00:00:5e:00:53:01",
            "My neighbour has it on a Mac",
            "On my iPhone it works",
            "Can I use it on Android too?",
            "Windows here, Linux there",
        ],
    );
}

#[test]
fn a_seller_is_heard_by_name_and_by_kind() {
    says(&[
        ("подписка через Ростелеком", &["purchase.channel=provider", "subscription.provider=Rostelecom"]),
        ("подключил у Ростелекома", &["subscription.provider=Rostelecom"]),
        ("Kaspersky über die Telekom", &["purchase.channel=provider", "subscription.provider=Telekom"]),
        ("I renewed my Kaspersky through Barclays", &["subscription.provider=Barclays"]),
        ("Kaspersky is on my Internet bill", &["purchase.channel=provider"]),
        ("antivirus Kaspersky inclus avec mon opérateur", &["purchase.channel=provider"]),
        ("compré la licencia en Amazon", &["purchase.channel=shop", "purchase.place=Amazon"]),
        ("купил на Озоне", &["purchase.channel=shop"]),
        ("ho comprato il codice in negozio", &["purchase.channel=shop"]),
        ("アマゾンで購入しました", &["purchase.place=Amazon"]),
        ("bought in Google Play", &["purchase.channel=app-store", "purchase.place=Google Play"]),
        ("подписка в App Store", &["purchase.channel=app-store"]),
        ("subscrição pela App Store", &["purchase.channel=app-store"]),
        ("kupiłem na stronie Kaspersky", &["purchase.channel=kaspersky"]),
        ("direkt bei Kaspersky gekauft", &["purchase.channel=kaspersky"]),
        ("gekocht bij Coolblue", &["purchase.place=Coolblue"]),
        ("it was charged by Nexway", &["purchase.place=Nexway"]),
        ("The licence is from my employer", &["purchase.channel=employer"]),
    ]);
    says_nothing_of(
        "purchase.channel=employer",
        &[
            "I once made a second My Kaspersky account with my work address and the Premium ended up in there",
            "Ich habe die Lizenz mit der Firmenadresse im Konto von Kaspersky eingetragen",
            "J'ai pris Kaspersky avec l'adresse de l'école pour le compte",
            "Я купил Касперского и указал рабочую почту",
            "Kaspersky kupiłem na adres z pracy",
        ],
    );
    says_nothing_of(
        "purchase.channel",
        &[
            "It was not bought from Amazon",
            "Ich habe es nicht bei Amazon gekauft",
            "Amazon sells it for 20 euro",
            "I bought Norton on Amazon",
            "My friend bought it at Best Buy",
            "The app is gone from Google Play",
            "My Vodafone router is new",
            "should I buy it on Amazon?",
            "contact your service provider",
        ],
    );
}

#[test]
fn money_that_was_taken_is_heard_with_its_day() {
    says(&[
        ("I was debited yesterday", &["subscription.charged_at=2026-11-27", "purchase.paid=yes"]),
        ("They charged my card four days ago", &["subscription.charged_at=2026-11-24"]),
        ("gestern abgebucht", &["subscription.charged_at=2026-11-27"]),
        ("am 20.11. wurde abgebucht", &["subscription.charged_at=2026-11-20"]),
        ("prélevé avant-hier", &["subscription.charged_at=2026-11-26"]),
        ("me cobraron hace tres días", &["subscription.charged_at=2026-11-25"]),
        ("addebitato il 25 novembre", &["subscription.charged_at=2026-11-25"]),
        ("foi debitado ontem", &["subscription.charged_at=2026-11-27"]),
        ("вчера списали деньги", &["subscription.charged_at=2026-11-27"]),
        ("3日前に引き落とされました", &["subscription.charged_at=2026-11-25"]),
        ("pobrano dwa dni temu", &["subscription.charged_at=2026-11-26"]),
        ("eergisteren afgeschreven", &["subscription.charged_at=2026-11-26"]),
        ("I paid on November 20th", &["purchase.paid_at=2026-11-20", "purchase.paid=yes"]),
        ("ich habe noch nicht bezahlt", &["purchase.paid=no"]),
        ("ainda não paguei", &["purchase.paid=no"]),
    ]);
    says_nothing_of(
        "purchase.paid",
        &[
            "I will be charged tomorrow",
            "Do I have to pay again?",
            "It was paid last year",
            "Netflix charged me yesterday",
            "Die Zahlung wurde abgelehnt",
        ],
    );
    says_nothing_of("purchase.paid=", &["Ich habe am 3.3.2024 bezahlt"]);
}

#[test]
fn codes_in_hand_and_codes_lost_are_told_apart() {
    says(&[
        ("I have a new code", &["code.at_hand=yes"]),
        ("ich habe keinen neuen Code", &["code.at_hand=no"]),
        ("no email, no code", &["code.at_hand=no"]),
        ("je n'ai pas reçu de code", &["code.at_hand=no"]),
        ("コードが届いていません", &["code.at_hand=no"]),
        ("新しいコードを持っています", &["code.at_hand=yes"]),
        ("I lost the old code", &["code.previous_at_hand=no"]),
        ("il me demande l'ancien code mais je ne l'ai plus", &["code.previous_at_hand=no"]),
        ("It wants my old key but I threw the box away", &["code.previous_at_hand=no"]),
        ("chce starego kodu a ja go nie mam", &["code.previous_at_hand=no"]),
        ("Новый код есть, старый потерял", &["code.at_hand=yes", "code.previous_at_hand=no"]),
        ("ho ancora il vecchio codice", &["code.previous_at_hand=yes"]),
        ("tengo el código anterior", &["code.previous_at_hand=yes"]),
        ("perdi o código antigo", &["code.previous_at_hand=no"]),
        ("de oude code ben ik kwijt", &["code.previous_at_hand=no"]),
    ]);
    says_nothing_of("code.", &["It asks for the old code", "the code does not work", "er will den alten Code"]);
}

#[test]
fn accounts_devices_and_the_term_are_heard() {
    says(&[
        ("I have another account", &["account.another=yes"]),
        ("zwei Kaspersky-Konten", &["account.another=yes"]),
        ("другая почта была при покупке", &["account.another=yes"]),
        ("別のアカウントがあります", &["account.another=yes"]),
        ("I have only one account", &["account.another=no"]),
        ("KIS, 3 devices, 1 year", &["license.devices_allowed=3"]),
        ("Lizenz für fünf Geräte", &["license.devices_allowed=5"]),
        ("лицензия на 2 ПК", &["license.devices_allowed=2"]),
        ("installed on 4 computers", &["license.devices_used=4"]),
        ("auf 40 Rechnern", &["license.devices_used=40"]),
        ("3台にインストールしています", &["license.devices_used=3"]),
        ("auto-renewal failed, two days left", &["license.days_left=2"]),
        ("осталось 12 дней лицензии", &["license.days_left=12"]),
        ("残り5日と表示", &["license.days_left=5"]),
        ("la licencia caduca el 5 de diciembre", &["license.expires_at=2026-12-05"]),
        ("有効期限は2026年12月5日です", &["license.expires_at=2026-12-05"]),
        ("it says expired", &["license.status=expired"]),
        ("пишет «Лицензия истекла»", &["license.status=expired", "attempt.shown=Лицензия истекла"]),
        ("es zeigt: Schlüssel gesperrt", &["attempt.shown=Schlüssel gesperrt"]),
    ]);
    says_nothing_of("license.", &["it says the code has expired", "I wait for 5 days", "14 days to return the laptop"]);
}

#[test]
fn what_is_said_stands_where_it_says() {
    let text = "Hallo, mein Kaspersky Plus wurde gestern abgebucht.";
    let found = said(text, today(), Providers::built_in());
    let place = |fact| found.iter().find(|said| said.fact == fact).map(|said| &text[said.span.clone()]);
    assert_eq!(place(FactId::ProductName), Some("Kaspersky Plus"));
    assert_eq!(place(FactId::SubscriptionChargedAt), Some("gestern abgebucht"));
}

#[test]
fn a_name_of_the_person_s_own_directory_is_heard() {
    let folder = tempfile::tempdir().unwrap();
    let own = "name = \"Stadtnetz Muster\"\nkind = \"provider\"\nsource = \"https://example.org/\"\nchecked = \"2026-11-28\"\n";
    std::fs::write(folder.path().join("own.toml"), own).unwrap();
    let sellers = Providers::load(folder.path()).unwrap();
    let found = said("Das Abo läuft über Stadtnetz Muster", today(), &sellers);
    assert!(found.iter().any(|said| said.value == Value::Text("Stadtnetz Muster".to_owned())), "{found:?}");
}

/// Words without any meaning here.
const IDLE: [&str; 12] =
    ["water", "haus", "rouge", "perro", "gatto", "livro", "дерево", "猫", "drzewo", "fiets", "blue", "sonne"];

proptest! {
    #[test]
    fn any_text_gives_fitting_values_at_places_within_it(text in ".{0,300}") {
        for said in said(&text, today(), Providers::built_in()) {
            prop_assert!(said.value.fits(said.fact));
            prop_assert!(text.get(said.span.clone()).is_some_and(|place| !place.is_empty()));
        }
    }

    #[test]
    fn pieces_of_real_sentences_in_any_order_do_no_harm(
        pieces in prop::collection::vec(
            prop::sample::select(vec![
                "debited", "вчера", "on", "KIS", "21.3", "nicht", "gekauft", "Amazon", ".", ",", "\n", "3", "台",
                "コード", "12.", "11/27", "it says:", "«", "»", "\"", "for", "devices", "ago", "four", "days", "jours",
            ]),
            0..60,
        )
    ) {
        let text = pieces.join(" ");
        for said in said(&text, today(), Providers::built_in()) {
            prop_assert!(said.value.fits(said.fact) && text.get(said.span).is_some());
        }
    }

    #[test]
    fn a_text_without_a_word_of_the_tables_says_nothing(words in prop::collection::vec(prop::sample::select(IDLE.to_vec()), 0..40)) {
        prop_assert_eq!(heard(&words.join(" ")), Vec::<String>::new());
    }
}

#[test]
fn an_endless_text_is_bounded() {
    for text in ["on 3 devices ".repeat(20_000), "вчера".repeat(50_000), "が".repeat(100_000), "\"".repeat(100_000)]
    {
        let begun = std::time::Instant::now();
        assert!(said(&text, today(), Providers::built_in()).len() < 100);
        assert!(begun.elapsed().as_secs() < 20, "{:?}", begun.elapsed());
    }
}

#[test]
fn a_code_alone_says_nothing_and_a_short_name_or_a_day_does() {
    for code in ["89479002", "ABCDE-12345-FGHJK-67890", "  0123-456789-12345678\n"] {
        assert!(is_code_alone(code), "{code}");
    }
    for text in ["KIS2021", "Kaspersky", "27.11.2026", "27-11-2026", "2026-11-27", "2026年11月27日", "paid 27-11-2026"]
    {
        assert!(!is_code_alone(text), "{text}");
    }
}

#[test]
fn a_denial_around_or_behind_the_thing_is_heard() {
    says(&[
        ("The old code is not lost, it is in the drawer", &["code.previous_at_hand=yes"]),
        ("Der alte Code ist nicht verloren", &["code.previous_at_hand=yes"]),
        ("El código antiguo no lo he perdido", &["code.previous_at_hand=yes"]),
        ("Il vecchio codice non l'ho perso", &["code.previous_at_hand=yes"]),
        ("Старый код никуда не делся", &["code.previous_at_hand=yes"]),
        ("古いコードは無くしていません", &["code.previous_at_hand=yes"]),
        ("De oude code is niet kwijt", &["code.previous_at_hand=yes"]),
        ("A new code I do not have yet", &["code.at_hand=no"]),
        ("Einen neuen Code habe ich noch nicht", &["code.at_hand=no"]),
        ("Een nieuwe code heb ik niet", &["code.at_hand=no"]),
        ("Нового кода у меня нет", &["code.at_hand=no"]),
        ("新しいコードは持っていません", &["code.at_hand=no"]),
        ("The old code is lost", &["code.previous_at_hand=no"]),
    ]);
    says_nothing_of(
        "code.at_hand=yes",
        &["What happens if I bought a new code?", "Stel dat ik een nieuwe code heb", "もし新しいコードを買ったら"],
    );
}

#[test]
fn a_plan_beside_a_word_for_it_is_heard() {
    says(&[
        ("Mon abonnement Standard est expiré", &["product.name=Kaspersky Standard"]),
        ("Моя подписка Standard закончилась", &["product.name=Kaspersky Standard"]),
        ("La suscripción Premium ha caducado", &["product.name=Kaspersky Premium"]),
        ("Moja subskrypcja Plus wygasła", &["product.name=Kaspersky Plus"]),
        ("Die Version Plus ist abgelaufen", &["product.name=Kaspersky Plus"]),
    ]);
    says_nothing_of(
        "product.",
        &["We follow the standard procedure for a licence", "My Premium subscription price went up"],
    );
}
