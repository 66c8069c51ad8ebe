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
fn what_was_sold_as_a_renewal_says_so_by_its_name() {
    says(&[
        ("I entered the renewal card from the shop", &["code.kind=renewal"]),
        ("Habe die Verlängerungskarte aus dem Laden eingegeben", &["code.kind=renewal"]),
        ("J'ai saisi le code de renouvellement", &["code.kind=renewal"]),
        ("Introduje la tarjeta de renovación", &["code.kind=renewal"]),
        ("Ho inserito il codice di rinnovo", &["code.kind=renewal"]),
        ("Digitei o código de renovação", &["code.kind=renewal"]),
        ("Ввела код с карты продления", &["code.kind=renewal"]),
        ("更新カードのコードを入力しました", &["code.kind=renewal"]),
        ("Wpisałam kod z karty na odnowienie, mam kartę odnowienia", &["code.kind=renewal"]),
        ("Ik heb de verlengingskaart ingevoerd", &["code.kind=renewal"]),
    ]);
    says_nothing_of("code.kind", &["The renewal failed", "Die Verlängerung ist abgebucht", "更新できません"]);
}

#[test]
fn who_has_to_renew_and_who_looks_after_it_is_heard_by_what_they_are_called() {
    says(&[
        ("The dealer who set it up promised to renew it", &["purchase.seller_owes=yes", "purchase.channel=shop"]),
        ("Unser Systemhaus hätte die Lizenz verlängern sollen", &["purchase.seller_owes=yes"]),
        ("Реселлер обещал продлить лицензию", &["purchase.seller_owes=yes"]),
        ("County IT set this up", &["license.managed=yes"]),
        ("Le technicien de l'école s'en occupe", &["license.managed=yes"]),
        ("Szkolny informatyk się tym zajmuje, on to instalował", &["license.managed=yes"]),
    ]);
    says_nothing_of("purchase.seller_owes", &["I asked the dealer for the price", "My partner promised to call you"]);
    says_nothing_of("license.managed", &["I am the administrator, I look after it", "My neighbour set up the router"]);
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
    let (sellers, left_out) = Providers::with_own(folder.path(), &crate::ticket::DESK_NAMES);
    assert!(left_out.is_empty());
    let found = said("Das Abo läuft über Stadtnetz Muster", today(), &sellers);
    assert!(found.iter().any(|said| said.value == Value::Text("Stadtnetz Muster".to_owned())), "{found:?}");
}

/// Words without any meaning here.
const IDLE: [&str; 12] =
    ["water", "haus", "rouge", "perro", "gatto", "livro", "дерево", "猫", "drzewo", "fiets", "blue", "sonne"];

proptest! {
    #[test]
    fn any_text_gives_fitting_values_at_places_within_it(text in ".{0,150}") {
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
            0..30,
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

#[test]
fn a_denial_behind_a_comma_or_in_the_next_sentence_is_heard_and_what_is_said_of_another_thing_is_not() {
    says(&[
        ("It asks for the previous code, which I no longer have", &["code.previous_at_hand=no"]),
        ("It asks for the previous activation code, which I lost years ago", &["code.previous_at_hand=no"]),
        ("It wants the old code but I threw away the box", &["code.previous_at_hand=no"]),
        ("Kaspersky asks for my previous code. I don't have it any more.", &["code.previous_at_hand=no"]),
        ("The previous code? Lost it.", &["code.previous_at_hand=no"]),
        ("the renewal wants the old key, that I have not got", &["code.previous_at_hand=no"]),
        ("It wants the previous code and I forgot where I put it", &["code.previous_at_hand=no"]),
        ("I have the new code but not the old one", &["code.previous_at_hand=no"]),
        ("I have my new code in front of me, the old code I can't find", &["code.previous_at_hand=no"]),
        ("It asks for the previous code, I have it here", &["code.previous_at_hand=yes"]),
        ("I still have the old code", &["code.previous_at_hand=yes"]),
        ("The old code is not lost, it lies on my desk", &["code.previous_at_hand=yes"]),
        ("I did not lose the old code", &["code.previous_at_hand=yes"]),
        ("Er fragt nach dem vorherigen Code, den ich nicht mehr habe", &["code.previous_at_hand=no"]),
        ("Er will den alten Code, aber die Schachtel habe ich weggeworfen", &["code.previous_at_hand=no"]),
        ("Kaspersky will den alten Code. Den habe ich nicht mehr.", &["code.previous_at_hand=no"]),
        ("Den alten Aktivierungscode, der verlangt wird, habe ich leider nicht mehr", &["code.previous_at_hand=no"]),
        ("Den alten Code habe ich noch", &["code.previous_at_hand=yes"]),
        ("Er will den alten Code, den ich zum Glück noch habe", &["code.previous_at_hand=yes"]),
        ("Il demande l'ancien code, que je n'ai plus", &["code.previous_at_hand=no"]),
        ("Il veut l'ancien code mais j'ai jeté la boîte", &["code.previous_at_hand=no"]),
        ("L'ancien code d'activation, je ne l'ai plus", &["code.previous_at_hand=no"]),
        ("L'ancien code, je l'ai encore", &["code.previous_at_hand=yes"]),
        ("Me pide el código anterior, que ya no tengo", &["code.previous_at_hand=no"]),
        ("Pide el código anterior pero tiré la caja", &["code.previous_at_hand=no"]),
        ("El código anterior, no lo tengo", &["code.previous_at_hand=no"]),
        ("El código anterior lo tengo aquí", &["code.previous_at_hand=yes"]),
        ("Chiede il codice precedente, che non ho più", &["code.previous_at_hand=no"]),
        ("Vuole il vecchio codice ma ho buttato la scatola", &["code.previous_at_hand=no"]),
        ("Il vecchio codice ce l'ho ancora", &["code.previous_at_hand=yes"]),
        ("Pede o código anterior, que já não tenho", &["code.previous_at_hand=no"]),
        ("Pede o código antigo, mas joguei fora a caixa", &["code.previous_at_hand=no"]),
        ("O código antigo eu tenho aqui", &["code.previous_at_hand=yes"]),
        ("Просит предыдущий код, которого у меня уже нет", &["code.previous_at_hand=no"]),
        ("Требует старый код, а коробку я выбросил", &["code.previous_at_hand=no"]),
        ("Нужен старый код. У меня его нет.", &["code.previous_at_hand=no"]),
        ("Просит старый код активации, но я его потеряла", &["code.previous_at_hand=no"]),
        ("Старый код у меня есть", &["code.previous_at_hand=yes"]),
        ("Старый код не потерял, он записан", &["code.previous_at_hand=yes"]),
        ("以前のコードを求められますが、もう持っていません", &["code.previous_at_hand=no"]),
        ("前のコードを入力してくださいと言われますが、箱を捨てました", &["code.previous_at_hand=no"]),
        ("古いコードが必要ですが、なくしました", &["code.previous_at_hand=no"]),
        ("古いコードは手元にあります", &["code.previous_at_hand=yes"]),
        ("Prosi o poprzedni kod, którego już nie mam", &["code.previous_at_hand=no"]),
        ("Chce starego kodu, ale wyrzuciłem pudełko", &["code.previous_at_hand=no"]),
        ("Potrzebny stary kod. Nie mam go.", &["code.previous_at_hand=no"]),
        ("Stary kod jeszcze mam", &["code.previous_at_hand=yes"]),
        ("Hij vraagt om de vorige code, die ik niet meer heb", &["code.previous_at_hand=no"]),
        ("Hij wil de oude code, maar de doos heb ik weggegooid", &["code.previous_at_hand=no"]),
        ("De oude code is weg", &["code.previous_at_hand=no"]),
        ("De oude code heb ik nog", &["code.previous_at_hand=yes"]),
        ("I have no new code yet", &["code.at_hand=no"]),
        ("A new code? I have none yet", &["code.at_hand=no"]),
        ("Einen neuen Code habe ich noch keinen bekommen", &["code.at_hand=no"]),
        ("Il me faut un nouveau code, je n'en ai pas encore", &["code.at_hand=no"]),
        ("Нужен новый код, у меня его пока нет", &["code.at_hand=no"]),
        ("新しいコードはまだ届いていません", &["code.at_hand=no"]),
        ("I was promised a new code, which I have not received", &["code.at_hand=no"]),
        ("I bought a new code, and it is not accepted", &["code.at_hand=yes"]),
        ("Ich habe einen neuen Code gekauft, den er nicht annimmt", &["code.at_hand=yes"]),
        ("They want the code of the last licence but the box went into the recycling", &["code.previous_at_hand=no"]),
        ("My old key? No idea where it is.", &["code.previous_at_hand=no"]),
        ("I was asked for the previous code. Unfortunately I didn't keep it.", &["code.previous_at_hand=no"]),
        ("I do have the previous code, it is on the card", &["code.previous_at_hand=yes"]),
        ("Luckily I never lost my old code", &["code.previous_at_hand=yes"]),
        ("Die Schachtel mit dem alten Code ist im Altpapier gelandet", &["code.previous_at_hand=no"]),
        ("Nach dem alten Code wird gefragt, aber den finde ich nirgends", &["code.previous_at_hand=no"]),
        ("den vorherigen Code hab ich hier vor mir", &["code.previous_at_hand=yes"]),
        ("on me réclame le code précédent or je l'ai jeté", &["code.previous_at_hand=no"]),
        ("j'ai bien l'ancien code sous les yeux", &["code.previous_at_hand=yes"]),
        ("Me piden la clave anterior y no la guardé", &["code.previous_at_hand=no"]),
        ("Sí, tengo la clave anterior", &["code.previous_at_hand=yes"]),
        ("mi chiede la vecchia chiave ma non la trovo più", &["code.previous_at_hand=no"]),
        ("pede a chave anterior mas eu perdi", &["code.previous_at_hand=no"]),
        ("спрашивает прошлый ключ, а карточку давно выкинула", &["code.previous_at_hand=no"]),
        ("прошлый ключ у меня на карточке, есть", &["code.previous_at_hand=yes"]),
        ("古いキーは覚えていません", &["code.previous_at_hand=no"]),
        ("poprzedni klucz gdzieś przepadł", &["code.previous_at_hand=no"]),
        ("de vorige sleutel ben ik vergeten", &["code.previous_at_hand=no"]),
        ("ik heb de oude code bewaard", &["code.previous_at_hand=yes"]),
        ("I am still waiting for the new code, it hasn't come", &["code.at_hand=no"]),
        ("My new code is here, unused", &["code.at_hand=yes"]),
        ("nowego kodu jeszcze nie dostałem", &["code.at_hand=no"]),
        ("il nuovo codice non l'ho ancora ricevuto", &["code.at_hand=no"]),
        ("no me han enviado el código nuevo todavía", &["code.at_hand=no"]),
        ("у меня новый ключ, купил вчера", &["code.at_hand=yes"]),
        ("新しいコードを購入しました", &["code.at_hand=yes"]),
        ("Ich habe den neuen Code verloren", &["code.at_hand=no"]),
        ("I bought a new code and then threw the card away", &["code.at_hand=no"]),
    ]);
    says_nothing_of(
        "code.previous_at_hand",
        &[
            "It asks for the old code, I have tried everything",
            "It asks for the previous code, I have Windows 11",
            "It asks for the old code, I only have the new one",
            "Er will den alten Code, ich habe aber nur den neuen",
            "Er fragt nach dem alten Code, ich habe Windows 10",
            "Il demande l'ancien code, j'ai seulement le nouveau",
            "Il demande l'ancien code, j'ai tout essayé",
            "Chiede il vecchio codice, ho solo quello nuovo",
            "Просит старый код, есть только новый",
            "Chce starego kodu, mam tylko nowy",
            "Hij vraagt om de oude code, ik heb alleen de nieuwe",
            "Do I need the old code?",
            "The window asks for the previous code and has a red cross",
            "Er fragt nach dem alten Code und hat mich abgemeldet",
        ],
    );
}

#[test]
fn money_and_plans_are_heard_in_more_languages_and_what_others_pay_is_not() {
    says(&[
        ("卡里已经扣款，可是还是显示已过期", &["purchase.paid=yes", "license.status=expired"]),
        ("昨天已经扣费了", &["subscription.charged_at=2026-11-27"]),
        ("我已付款但是没有收到激活码", &["purchase.paid=yes"]),
        ("Dün kartımdan çekildi", &["subscription.charged_at=2026-11-27"]),
        ("tôi đã thanh toán rồi", &["purchase.paid=yes"]),
        ("어제 결제했는데 만료라고 나옵니다", &["purchase.paid=yes"]),
        ("Вчора списали гроші", &["subscription.charged_at=2026-11-27"]),
        ("2Checkout took the money for my licence", &["purchase.paid=yes", "purchase.place=2Checkout"]),
        ("My licence ran out yesterday. It was the Premium.", &["product.name=Kaspersky Premium"]),
        ("The subscription has expired. I have my Plus on two laptops", &["product.name=Kaspersky Plus"]),
        ("Total Security, licence expired", &["product.name=Kaspersky Total Security"]),
        ("The window \"License expired\" opens every hour", &["attempt.shown=License expired"]),
        ("Окно «Лицензия истекла»", &["attempt.shown=Лицензия истекла"]),
        ("Fenster „Lizenz abgelaufen“", &["attempt.shown=Lizenz abgelaufen"]),
    ]);
    says_nothing_of(
        "purchase.paid",
        &[
            "My neighbour paid for his Norton yesterday",
            "My neighbour paid 40 euro for his Kaspersky",
            "Mein Nachbar hat gestern bezahlt",
            "A colleague was charged yesterday",
            "我需要付款吗",
            "扣款失败",
        ],
    );
    says_nothing_of("product.", &["I bought the premium cinema seats"]);
}

#[test]
fn a_renewal_that_failed_is_heard_with_what_it_says_of_automatic_renewal() {
    let failed: &[&str] = &["subscription.auto_renews=yes", "attempt.failed=yes"];
    says(&[
        ("Card replaced, auto-renewal failed", failed),
        ("Die automatische Verlängerung ist fehlgeschlagen", failed),
        ("le renouvellement automatique a échoué", failed),
        ("la renovación automática falló", failed),
        ("il rinnovo automatico non è riuscito", &["subscription.auto_renews=yes"]),
        ("a renovação automática falhou", failed),
        ("автопродление не прошло", failed),
        ("自動更新に失敗しました", failed),
        ("automatyczne odnowienie nie powiodło się", failed),
        ("de automatische verlenging is mislukt", failed),
    ]);
    says_nothing_of("attempt.failed", &["auto-renewal did not fail", "My code was refused", "the update failed"]);
}

#[test]
fn a_complaint_is_heard_in_any_words_and_what_is_over_is_none() {
    for text in [
        "something is wrong",
        "geht nicht",
        "ça ne marche plus",
        "не работает",
        "おかしい",
        "coś jest nie tak",
        "显示错误",
        "çalışmıyor",
    ] {
        assert!(complains(text), "{text}");
    }
    for text in [
        "How many days are left?",
        "no problem at all",
        "läuft ohne Probleme",
        "все в порядке",
        "Is anything wrong?",
        "",
    ] {
        assert!(!complains(text), "{text}");
    }
}

#[test]
fn what_was_tried_is_the_sentence_that_says_so() {
    assert_eq!(
        tried("It expired. I restarted twice and called the shop. Help!"),
        ["I restarted twice and called the shop."]
    );
    assert_eq!(tried("Уже переустановила. Не помогло."), ["Уже переустановила."]);
    assert_eq!(tried("My friend reinstalled his. I have not tried it."), Vec::<&str>::new());
    assert_eq!(tried("Please enter the code"), Vec::<&str>::new());
    // What stands in quotation marks before it is not the person's.
    for text in [
        "The window says \"Suspended. Contact your provider\" and I have already restarted twice.",
        "Im Fenster steht: „Ausgesetzt. Anbieter fragen.“ Ich habe schon neu gestartet.",
        "Окно пишет «Приостановлена. Обратитесь к поставщику», уже переустановила.",
    ] {
        let told = tried(text);
        assert!(!told.is_empty() && told.iter().all(|text| !text.contains(['"', '“', '»', '„'])), "{told:?}");
    }
}

#[test]
fn what_was_done_already_is_heard_and_what_was_not_is_not() {
    says(&[
        (
            "I already restarted the laptop, the date is right",
            &["attempt.tried=restarted", "attempt.tried=date-checked"],
        ),
        (
            "Im Spam ist nichts, ich habe alles neu installiert",
            &["attempt.tried=mail-searched", "attempt.tried=reinstalled"],
        ),
        (
            "J'ai copié collé le code et la connexion fonctionne",
            &["attempt.tried=code-compared", "attempt.tried=network-checked"],
        ),
        ("La fecha es correcta y ya reinicié", &["attempt.tried=date-checked", "attempt.tried=restarted"]),
        ("Ho aggiornato lo stato, la data è giusta", &["attempt.tried=status-refreshed", "attempt.tried=date-checked"]),
        ("Já reiniciei e a data está certa", &["attempt.tried=restarted", "attempt.tried=date-checked"]),
        ("Дата правильная, перезагружал, в спаме пусто", &["attempt.tried=date-checked", "attempt.tried=restarted"]),
        ("再起動しました。日付は正しいです", &["attempt.tried=restarted", "attempt.tried=date-checked"]),
        ("Data jest poprawna, w spamie nic nie ma", &["attempt.tried=date-checked", "attempt.tried=mail-searched"]),
        ("De datum klopt en ik heb de pc herstart", &["attempt.tried=date-checked", "attempt.tried=restarted"]),
    ]);
    says_nothing_of(
        "attempt.tried",
        &[
            "I have not restarted it yet",
            "Ist das Datum falsch?",
            "the date is wrong",
            "Я еще не проверял спам",
            "my mailbox is full",
        ],
    );
}

#[test]
fn no_account_is_heard_in_ten_languages_and_another_account_is_one() {
    for text in [
        "I have no My Kaspersky account",
        "Ich habe kein My-Kaspersky-Konto",
        "Je n'ai pas de compte My Kaspersky",
        "No tengo cuenta de My Kaspersky",
        "Non ho un account My Kaspersky",
        "Não tenho conta no My Kaspersky",
        "Аккаунта My Kaspersky у меня нет, не создавал аккаунт",
        "マイ カスペルスキーのアカウントは持っていません",
        "Nie mam konta My Kaspersky",
        "Ik heb geen My Kaspersky-account",
    ] {
        assert!(heard(text).contains(&"account.present=no".to_owned()), "{text}: {:?}", heard(text));
    }
    says_nothing_of(
        "account.present",
        &["I have no other account", "Ich habe kein anderes Konto", "my account is locked"],
    );
}

#[test]
fn who_wants_money_or_access_in_the_name_of_kaspersky_is_heard() {
    for text in [
        "A man called me and said he is from Kaspersky, he wants TeamViewer on my PC",
        "I got an email that my Kaspersky was renewed for 399 dollars, call this number. I never ordered that.",
        "Ist die Mail mit der Rechnung von Kaspersky Betrug?",
        "Angeblich Kaspersky rief mich an und will Fernzugriff",
        "Le mail de renouvellement Kaspersky, c'est une arnaque ?",
        "Me llamaron de Kaspersky y quieren acceso remoto",
        "La fattura Kaspersky via mail è una truffa?",
        "Recebi um e-mail de renovação da Kaspersky, é golpe?",
        "Мне позвонили из Касперского и просят доступ к компьютеру",
        "カスペルスキーを名乗る請求メールは詐欺ですか",
        "Czy ten mail o odnowieniu Kaspersky to oszustwo?",
        "Is deze Kaspersky-factuur oplichting?",
    ] {
        assert!(heard(text).contains(&"purchase.complaint=scam".to_owned()), "{text}: {:?}", heard(text));
    }
    for text in [
        "Kaspersky support helped me on the phone",
        "Kaspersky blocks a phishing site",
        "I called support about my code",
        "The email with the code has not arrived",
        "I was charged twice",
    ] {
        assert!(!heard(text).contains(&"purchase.complaint=scam".to_owned()), "{text}: {:?}", heard(text));
    }
}

#[test]
fn a_bank_that_refuses_a_payment_sells_nothing() {
    says_nothing_of(
        "purchase.channel",
        &[
            "The renewal of Kaspersky was blocked by the bank",
            "Kaspersky-Zahlung von der Bank abgelehnt",
            "Le paiement de Kaspersky a été refusé par la banque",
            "Платеж за Kaspersky отклонен банком",
        ],
    );
    says(&[("I have Kaspersky through my bank", &["purchase.channel=provider"])]);
}

#[test]
fn a_wish_to_turn_automatic_renewal_off_is_heard() {
    for text in [
        "I just want to cancel the autorenewal",
        "Wie kann ich die automatische Verlängerung kündigen?",
        "Je veux désactiver le renouvellement automatique",
        "Quiero cancelar la renovación automática",
        "Come faccio a disattivare il rinnovo automatico",
        "Como cancelar a renovação automática?",
        "Как отключить автопродление",
        "自動更新を解約したい",
        "Jak wyłączyć automatyczne odnawianie",
        "Ik wil de automatische verlenging stopzetten",
    ] {
        assert!(heard(text).contains(&"purchase.complaint=cancel".to_owned()), "{text}: {:?}", heard(text));
    }
    says_nothing_of(
        "purchase.complaint",
        &["Automatic renewal failed", "I did not cancel anything, auto renewal is on"],
    );
}

#[test]
fn a_provider_of_something_else_sells_no_licence() {
    says_nothing_of(
        "subscription.provider",
        &[
            "My internet is from Vodafone, my Kaspersky came in a box from the shop",
            "Windows 11, internet z Orange, Kaspersky z kartonika",
            "Mein Internet ist von der Telekom, Kaspersky habe ich im Laden gekauft",
            "La box est de chez Orange, mon Kaspersky a expiré",
            "Интернет у меня от Ростелекома, а Касперский из коробки",
            "Ik heb glasvezel van KPN en Kaspersky verloopt",
        ],
    );
    says(&[
        ("Kaspersky comes with my internet from Vodafone", &["purchase.channel=provider"]),
        ("Kaspersky ist bei meinem Internet von der Telekom dabei", &["purchase.channel=provider"]),
        ("подписка через Ростелеком", &["purchase.channel=provider"]),
    ]);
}

#[test]
fn a_code_that_never_came_is_not_at_hand() {
    says(&[
        ("no mail with the code came", &["code.at_hand=no"]),
        ("non è arrivata nessuna mail con il codice", &["code.at_hand=no"]),
        ("Es ist keine Mail mit dem Code angekommen", &["code.at_hand=no"]),
        ("aucun mail avec le code n'est arrivé", &["code.at_hand=no"]),
        ("no me ha llegado ningún correo con el código", &["code.at_hand=no"]),
        ("письмо с кодом не пришло", &["code.at_hand=no"]),
        ("コードのメールが届いていません", &["code.at_hand=no"]),
        ("nie przyszedł żaden mail z kodem", &["code.at_hand=no"]),
        ("er is geen mail met de code gekomen", &["code.at_hand=no"]),
        ("não chegou nenhum e-mail com o código", &["code.at_hand=no"]),
    ]);
}

#[test]
fn a_shop_that_bears_the_name_of_a_provider_is_where_it_was_bought() {
    says(&[
        (
            "I bought Kaspersky Plus at the Vodafone shop in Leeds",
            &["purchase.channel=shop", "purchase.place=Vodafone"],
        ),
        ("Karte im Telekom-Shop gekauft, Lizenz abgelaufen", &["purchase.channel=shop", "purchase.place=Telekom"]),
        ("j'ai acheté la licence dans une boutique Orange", &["purchase.channel=shop", "purchase.place=Orange"]),
        ("compré la licencia en una tienda de Movistar", &["purchase.channel=shop"]),
        ("ho comprato il codice in un negozio Fastweb", &["purchase.channel=shop"]),
        ("comprei o código na loja da Claro", &["purchase.channel=shop"]),
        ("купил код в салоне МТС, ключ уже использован", &["purchase.channel=shop", "purchase.place=МТС"]),
        ("ドコモショップで買ったカスペルスキーのコードが使えません", &["purchase.channel=shop"]),
        ("kupiłem kod w salonie Orange", &["purchase.channel=shop"]),
        ("gekocht in de KPN winkel, code geweigerd", &["purchase.channel=shop"]),
        ("bought at Allsoft, the code is refused", &["purchase.channel=shop", "purchase.place=Allsoft"]),
        ("купил лицензию в Аллсофте", &["purchase.channel=shop"]),
        ("Lizenz bei Softline gekauft", &["purchase.channel=shop"]),
    ]);
    says_nothing_of(
        "subscription.provider",
        &[
            "I bought Kaspersky Plus at the Vodafone shop in Leeds",
            "Karte im Telekom-Shop gekauft, Lizenz abgelaufen",
            "купил код в салоне МТС, ключ уже использован",
            "comprei o código na loja da Claro",
        ],
    );
    says(&[
        ("Kaspersky comes with my Vodafone contract", &["purchase.channel=provider"]),
        ("my subscription is through Vodafone", &["purchase.channel=provider"]),
        ("подписка через МТС закончилась", &["purchase.channel=provider"]),
    ]);
}

#[test]
fn a_renewal_that_lies_there_is_a_new_code_in_hand() {
    let at_hand: &[&str] = &["code.kind=renewal", "code.at_hand=yes"];
    says(&[
        ("The renewal box lies unopened in the drawer", at_hand),
        ("Ein Verlängerungskärtchen liegt auf dem Tisch", at_hand),
        ("La carte de renouvellement est sur mon bureau", at_hand),
        ("Me regalaron una tarjeta de renovación", at_hand),
        ("La scheda di rinnovo è qui davanti, sigillata", at_hand),
        ("O cartão de renovação está na gaveta", at_hand),
        ("Карточка продления лежит у меня на столе", at_hand),
        ("Na biurku leży karta przedłużająca", at_hand),
        ("De verlengingskaart ligt al voor me", at_hand),
        ("更新カードは机の上にあります", at_hand),
    ]);
    says_nothing_of(
        "code.at_hand",
        &["Where do I buy a renewal card?", "Wo gibt es Verlängerungskarten?", "更新カードはどこで売っていますか"],
    );
}

#[test]
fn whoever_fears_or_refuses_to_pay_twice_was_not_charged_twice() {
    let complaint = "purchase.complaint=charged-twice";
    says(&[
        ("They billed me twice this month", &[complaint]),
        ("Die Gebühr wurde zweimal eingezogen", &[complaint]),
        ("Мне дважды списали деньги", &[complaint]),
    ]);
    says_nothing_of(
        complaint,
        &[
            "I worry about being charged twice",
            "Nicht dass zweimal abgebucht wird",
            "Je crains d'être débité deux fois",
            "No quiero que me cobren dos veces",
            "Temo che mi addebitino due volte",
            "Tenho receio de ser cobrado duas vezes",
            "Боюсь, что деньги спишут дважды",
            "Obawiam się podwójnej opłaty, nie chcę płacić dwa razy",
            "Ik ben bang dat het twee keer afgeschreven wordt",
            "二重に引き落とされるのが心配です",
        ],
    );
}

#[test]
fn a_message_that_wants_a_call_or_a_click_for_what_nobody_bought_is_a_fraud_and_a_bill_is_none() {
    let scam: &[&str] = &["purchase.complaint=scam"];
    says(&[
        (
            "An email about a Kaspersky order for 520 dollars tells me to phone them. I haven't ordered a thing, I never ordered",
            scam,
        ),
        (
            "Im Schreiben steht, ich solle wegen Kaspersky telefonisch widersprechen. Ich habe nie etwas abgeschlossen, nichts bestellt.",
            scam,
        ),
        ("Un courriel me dit de téléphoner pour bloquer un achat Kaspersky. Je n'ai jamais commandé.", scam),
        ("Un mensaje dice que llame por lo de Kaspersky. Nunca contraté nada.", scam),
        ("Una notifica chiede un bonifico per Kaspersky. Non ho mai ordinato niente.", scam),
        ("Uma carta cobra o Kaspersky e manda transferir. Nunca pedi.", scam),
        ("В сообщении просят перезвонить насчёт Касперского. Я ничего не оформлял.", scam),
        ("W liście żądają pieniędzy za Kaspersky. Nic nie zamawiałam.", scam),
        ("In het bericht staat dat ik moet klikken voor Kaspersky. Nooit besteld.", scam),
        ("カスペルスキーから電話するよう通知が届きました。申し込んだ覚えはありません。", scam),
        ("The screen shows a Kaspersky warning with a number I must ring", scam),
    ]);
    says_nothing_of(
        "purchase.complaint=scam",
        &[
            "Vodafone puts Kaspersky on my bill, I never ordered it. Whom do I call?",
            "Nexway hat per Mail die Rechnung geschickt, ich habe nie verlängert. Wen rufe ich an?",
            "Ich habe eine Mail bekommen, dass sich das Abo verlängert. Kann ich die Hotline anrufen, um zu kündigen?",
            "Bouygues me facture Kaspersky, je n'ai jamais demandé cette option. Qui appeler ?",
            "The window says: contact your service provider. Which number do I call at the provider?",
        ],
    );
}

#[test]
fn whoever_left_a_provider_and_bought_a_code_has_a_licence_of_their_own() {
    let left: &[&str] = &["purchase.left_provider=yes", "code.at_hand=yes"];
    says(&[
        ("I switched provider, Kaspersky has expired, and I bought my own licence", left),
        ("Anbieter gewechselt, Kaspersky ist abgelaufen. Ich habe einen eigenen Code.", left),
        ("J'ai quitté mon opérateur, la licence est expirée. J'ai acheté un code.", left),
        ("Cambié de operador y Kaspersky caducó. Compré un código.", left),
        ("Ho cambiato operatore, Kaspersky è scaduto. Ho un codice mio.", left),
        ("Troquei de operadora e o Kaspersky expirou. Comprei um código.", left),
        ("Сменил провайдера, подписка закончилась. Купил свой код.", left),
        ("Zmieniłam operatora, Kaspersky wygasł. Mam własny kod.", left),
        ("Ik ben overgestapt naar een andere provider, Kaspersky is verlopen. Ik heb een eigen code.", left),
        ("プロバイダーを乗り換えたら期限切れになりました。コードを購入しました。", left),
    ]);
    says_nothing_of(
        "purchase.left_provider",
        &["I cancelled my contract, now Kaspersky has expired", "Ich habe einen eigenen Code, er wird abgelehnt"],
    );
}

#[test]
fn of_two_numbers_each_belongs_to_its_own_word() {
    let both: &[&str] = &["license.devices_allowed=40", "license.devices_used=44"];
    says(&[
        ("The subscription covers 40 seats and it is running on 44, 4 more since May", both),
        ("Erlaubt sind 40, installiert auf 44, 4 neue kamen dazu", both),
        ("L'abonnement pour 40 postes tourne sur 44, dont 4 nouveaux", both),
        ("La suscripción para 40 equipos está en 44, con 4 nuevos", both),
        ("L'abbonamento per 40 postazioni gira su 44, 4 nuovi", both),
        ("A assinatura para 40 postos roda em 44, com 4 novos", both),
        ("Подписка на 40 узлов используется на 44, 4 новых", both),
        ("Subskrypcja na 40 stanowisk działa na 44, 4 nowych", both),
        ("Het abonnement voor 40 plekken draait op 44, 4 nieuwe", both),
    ]);
}

#[test]
fn money_that_the_owner_of_a_store_took_and_a_receipt_of_it_are_of_the_store() {
    let store: &[&str] = &["purchase.channel=app-store"];
    says(&[
        ("Apple charged dad on Sunday and the tablet says expired", store),
        ("Beleg vom App Store liegt vor, Apple hat abgebucht", store),
        ("J'ai la facture Google Play", store),
        ("Apple me cobró ayer", store),
        ("Ho la ricevuta di Google Play", store),
        ("A Apple debitou ontem", store),
        ("Apple списала деньги в субботу", store),
        ("Mam rachunek z Google Play", store),
        ("Apple heeft gisteren afgeschreven", store),
        ("Appleに課金されました", store),
    ]);
    says_nothing_of(
        "purchase.channel=app-store",
        &["I paid the shop with Apple Pay", "My Apple computer says expired"],
    );
}

#[test]
fn a_private_seller_and_a_marketplace_are_sellers_by_whatever_name() {
    let shop: &[&str] = &["purchase.channel=shop"];
    says(&[
        ("I bought the code at an online auction", shop),
        ("Code von einer Privatperson gekauft", shop),
        ("J'ai acheté le code sur Vinted", shop),
        ("Compré el código en una subasta", shop),
        ("Ho comprato la chiave all'asta", shop),
        ("Comprei a chave num leilão", shop),
        ("Купил ключ с рук", shop),
        ("Kupiłam kod na aukcji", shop),
        ("Ik heb de code tweedehands gekocht", shop),
        ("オークションでコードを買いました", shop),
    ]);
}

#[test]
fn a_clock_that_shows_a_year_that_is_over_is_behind() {
    let behind: &[&str] = &["system.clock_behind=yes"];
    says(&[
        ("The taskbar says 2009 and Kaspersky is red", behind),
        ("Die Uhr steht auf 2016, Kaspersky meckert", behind),
        ("L'horloge indique 2018", behind),
        ("El reloj marca 2012", behind),
        ("L'orologio segna 2010", behind),
        ("O relógio mostra 2013", behind),
        ("Дата на компьютере 2014 год", behind),
        ("Zegar pokazuje rok 2011", behind),
        ("De klok staat op 2017", behind),
        ("パソコンの日付が2015年になっています", behind),
    ]);
    says_nothing_of(
        "system.clock_behind",
        &["The date is right, the licence expired in 2015", "The clock shows 2026", "I bought it in 2019"],
    );
}

#[test]
fn a_seller_is_heard_though_the_app_says_something() {
    let store: &[&str] = &["purchase.channel=app-store"];
    says(&[
        ("I got kaspersky through Google Play on my phone and now it says my subscription has expired", store),
        ("comprei o kaspersky no google play no celular e agora diz que a assinatura expirou", store),
        ("compré kaspersky en la app store para el iphone y ahora dice que no hay suscripción", store),
        ("mam kaspersky kupiony w google play na telefonie a teraz mówi że nie ma licencji", store),
        ("ho preso kaspersky su google play per il telefono e adesso dice che la licenza è scaduta", store),
        ("hab das kaspersky bei saturn gekauft und jetzt sagt es abgelaufen", &["purchase.channel=shop"]),
    ]);
    says_nothing_of(
        "purchase.channel",
        &["Saturn sagt, mein Kaspersky ist abgelaufen", "Google Play says I bought something for Kaspersky, I did not"],
    );
}

#[test]
fn the_seller_of_today_is_heard_and_not_the_one_of_before() {
    const MAXIS: [&str; 2] = ["subscription.provider=Maxis", "purchase.channel=provider"];
    says(&[
        ("Our antivirus came from Rostelecom until last summer, these days Maxis sells it to us. Paid.", &MAXIS),
        ("We switched from Barclays to Maxis in May and the Kaspersky subscription is with them now.", &MAXIS),
        ("Kaspersky gab es vorher bei der Barclays, mittlerweile bekommen wir es über Maxis.", &MAXIS),
        ("Wir sind von Barclays zu Maxis gewechselt, das Abo läuft nun dort und ist bezahlt.", &MAXIS),
        ("Nous avons quitté Barclays, l'antivirus passe désormais par Maxis, tout est payé.", &MAXIS),
        ("Antes tenía Kaspersky con Barclays, ahora me lo cobra Maxis todos los meses.", &MAXIS),
        ("O Kaspersky vinha da Barclays, deixámos a Barclays e agora é pela Maxis, já paguei.", &MAXIS),
        (
            "Касперский сначала шел от МегаФона, а с осени платим за него Ростелекому.",
            &["subscription.provider=Rostelecom", "purchase.channel=provider"],
        ),
        (
            "カスペルスキーは去年までBarclaysのオプションでしたが、現在はSo-net経由です。",
            &["subscription.provider=So-net"],
        ),
        ("Kiedyś Kaspersky był z Barclays, teraz płacimy za niego w Maxis.", &MAXIS),
        ("Eerst ging Kaspersky via Barclays, tegenwoordig betalen we het bij Maxis.", &MAXIS),
        ("Früher kam die Lizenz über Barclays, jetzt habe ich sie bei Amazon gekauft.", &["purchase.channel=shop"]),
        (
            "Kaspersky used to come with Barclays, now I bought it on the Kaspersky website.",
            &["purchase.channel=kaspersky"],
        ),
        ("Until March Kaspersky was billed by Barclays, since April Maxis has been charging us.", &MAXIS),
        ("Kaspersky opłacałem przez Barclays, od stycznia płacę przez Maxis.", &MAXIS),
        ("Kaspersky era con Barclays, poi siamo passati a Maxis che lo mette in bolletta.", &MAXIS),
        ("Früher Kaspersky über Altnetz, jetzt Kaspersky über Beispielnet.", &["subscription.provider=Beispielnet"]),
    ]);
    says(&[
        ("I now get Kaspersky through Barclays", &["subscription.provider=Barclays"]),
        ("Since May our Kaspersky subscription comes from Maxis, before that we had none", &MAXIS),
    ]);
}

#[test]
fn a_paused_subscription_is_heard_as_such() {
    const PAUSED: [&str; 1] = ["subscription.status=suspended"];
    says(&[
        ("Kaspersky tells me my subscription is on hold", &PAUSED),
        ("Das Abo ist laut Fenster pausiert", &PAUSED),
        ("L'abonnement est en pause, dit la fenêtre", &PAUSED),
        ("La suscripción aparece suspendida", &PAUSED),
        ("L'abbonamento risulta sospeso", &PAUSED),
        ("A assinatura está suspensa", &PAUSED),
        ("Подписка приостановлена, что делать", &PAUSED),
        ("サブスクリプションが停止中です", &PAUSED),
        ("Subskrypcja została zawieszona", &PAUSED),
        ("Het abonnement is opgeschort", &PAUSED),
        // When it began is told in the past; that it goes on is not taken back.
        ("My subscription was suspended yesterday", &PAUSED),
        ("Подписка была приостановлена", &PAUSED),
        ("Das Abo war gestern ausgesetzt worden", &PAUSED),
    ]);
    says_nothing_of(
        "subscription.status",
        &[
            "The scan is paused and the licence is fine",
            "My subscription is not suspended",
            "Der Schutz ist angehalten, das Abo läuft",
            "Подписка больше не приостановлена",
            "What happens if I pause my subscription?",
        ],
    );
}

#[test]
fn a_code_that_has_come_and_was_not_entered_is_at_hand() {
    const HERE: [&str; 1] = ["code.at_hand=yes"];
    says(&[
        ("They emailed me the key this morning, how do I enter it?", &HERE),
        ("The mail with the activation code is here. Where in the app do I put it?", &HERE),
        ("Aktivierungscode heute erhalten. Wo trage ich den ein?", &HERE),
        ("J'ai bien reçu la clé par courriel. Où dois-je la saisir ?", &HERE),
        ("Ya llegó la clave, no la he usado todavía", &HERE),
        ("Il codice mi è arrivato stamattina ma non so dove si inserisce", &HERE),
        ("O código chegou hoje, ainda não o introduzi porque não sei onde", &HERE),
        ("Ключ уже в письме. Как его ввести?", &HERE),
        ("今朝メールでコードが届きましたが、どこに入力すればいいか分かりません", &HERE),
        ("Kod dostałem dziś mailem, jeszcze go nie wpisałem", &HERE),
        ("De code zit in de mail. Waar voer ik die in?", &HERE),
    ]);
}

#[test]
fn a_code_that_was_in_use_does_not_wait_to_be_entered() {
    says_nothing_of(
        "code.at_hand",
        &[
            "Got a code off Allegro, it worked for two weeks, then the program said blocked",
            "Den gekauften Schlüssel habe ich, er lief drei Wochen, jetzt ist er gesperrt",
            "J'ai acheté une clé sur Leboncoin, elle a marché un mois puis a été bloquée",
            "Compré un código en Wallapop, funcionó unos días y ahora dice bloqueado",
            "Ho comprato una chiave, ha funzionato un mese e adesso è bloccata",
            "Comprei uma chave, funcionou uma semana, agora está bloqueada",
            "Купил ключ на Авито, отработал месяц, теперь ключ заблокирован",
            "メルカリで買ったキーは一週間使えましたが、今はブロックされていると出ます",
            "Dostałem klucz, działał tydzień, teraz jest zablokowany",
            "Sleutel gekocht, werkte een maand, nu is hij geblokkeerd",
        ],
    );
    says(&[("My key worked for a year and is blocked, now I have a new code", &["code.at_hand=yes"])]);
}

#[test]
fn a_window_that_wants_the_old_code_has_met_a_renewal() {
    const WANTS: [&str; 2] = ["code.kind=renewal", "code.previous_at_hand=no"];
    says(&[
        ("Used the code from the box and the app demands the old key. That one went out with the bin.", &WANTS),
        ("Code akzeptiert, dann will er den alten Code. Den gab es nie.", &WANTS),
        ("La fenêtre suivante exige l'ancienne clé, introuvable", &WANTS),
        ("Metí el código y quiere la clave antigua, que tiré", &WANTS),
        ("Poi chiede la vecchia chiave e non ce l'ho", &WANTS),
        ("Agora exige a chave antiga e eu perdi", &WANTS),
        ("Ввёл код с карточки, а теперь просит старый код, у меня его нет", &WANTS),
        ("コードを入れると、前のコードを要求されますが、捨ててしまいました", &WANTS),
        ("Kod wpisany, a okno żąda poprzedniego klucza. Zgubiłam go.", &WANTS),
        ("Daarna eist het venster de vorige sleutel. Die is weggegooid.", &WANTS),
    ]);
    says_nothing_of(
        "code.kind",
        &["My old code is refused in the window for it", "I used the old code again", "Ich finde den alten Code nicht"],
    );
}

#[test]
fn an_end_that_lies_ahead_is_not_over() {
    says(&[
        ("L'abonnement se termine le 3 mars 2027 d'après la fenêtre", &["license.expires_at=2027-03-03"]),
        ("現在のライセンスは2027年3月5日に終了します", &["license.expires_at=2027-03-05"]),
        (
            "El código quedó como reserva y la licencia termina el 5 de abril de 2027",
            &["license.expires_at=2027-04-05"],
        ),
        ("Mi licencia termina el 12 de enero de 2027, ¿tengo que renovar ya?", &["license.expires_at=2027-01-12"]),
        ("Die Lizenz endet am 4. Mai 2027, muss ich schon verlängern?", &["license.expires_at=2027-05-04"]),
        ("The window says that the licence has expired, but it is valid until 5 May 2027", &["license.status=expired"]),
    ]);
    says_nothing_of(
        "license.status",
        &[
            "L'abonnement se termine le 3 mars 2027",
            "現在のライセンスは2027年3月5日に終了します",
            "La licencia termina el 5 de abril de 2027",
            "La licenza finisce il 2 marzo 2027",
            "Subskrypcja kończy się 4 marca 2027",
            "De licentie eindigt op 6 maart 2027",
        ],
    );
}

#[test]
fn a_renewal_by_itself_is_automatic_in_other_words() {
    const BY_ITSELF: [&str; 1] = ["subscription.auto_renews=yes"];
    says(&[
        ("It renews by itself", &BY_ITSELF),
        ("Das Abo verlängert sich von selbst", &BY_ITSELF),
        ("L'abonnement se renouvelle tout seul", &BY_ITSELF),
        ("La suscripción se renueva sola", &BY_ITSELF),
        ("L'abbonamento si rinnova da solo", &BY_ITSELF),
        ("A assinatura renova sozinha", &BY_ITSELF),
        ("Подписка сама продлевается", &BY_ITSELF),
        ("サブスクリプションは自動的に更新されます", &BY_ITSELF),
        ("Subskrypcja odnawia się sama", &BY_ITSELF),
        ("Het abonnement verlengt vanzelf", &BY_ITSELF),
    ]);
}

#[test]
fn turkish_is_heard_by_its_own_words() {
    says(&[
        ("üç gün önce ödedim", &["purchase.paid=yes", "purchase.paid_at=2026-11-25"]),
        ("dün karttan para çekildi", &["purchase.paid=yes", "subscription.charged_at=2026-11-27"]),
        ("Kaspersky lisansım dün bitti", &["license.status=expired"]),
        ("yeni kod elimde", &["code.at_hand=yes"]),
        ("hâlâ kod gelmedi", &["code.at_hand=no"]),
        ("eski kodu kaybettim", &["code.previous_at_hand=no"]),
        ("otomatik yenileme kapalı", &["subscription.auto_renews=no"]),
        ("otomatik yenileme ödemesi başarısız oldu", &["attempt.failed=yes"]),
        ("iki kere para çekildi", &["purchase.complaint=charged-twice"]),
        ("kaspersky Turkcell faturamda görünüyor", &["subscription.provider=Turkcell", "purchase.channel=provider"]),
    ]);
    says_nothing_of("license.status", &["Kaspersky lisansım ne zaman bitiyor"]);
}

#[test]
fn the_bill_on_which_it_stands_names_the_provider_as_it_is_written() {
    says(&[
        ("Kaspersky is on my Beispielnet bill", &["subscription.provider=Beispielnet", "purchase.channel=provider"]),
        ("kaspersky shows up on the bill from Altnetz", &["subscription.provider=Altnetz"]),
        ("Kaspersky steht auf unserer Nordfunk-Rechnung", &["subscription.provider=Nordfunk"]),
        ("kaspersky est sur ma facture Zeopi", &["subscription.provider=Zeopi"]),
        ("kaspersky viene en la factura de Digired", &["subscription.provider=Digired"]),
        ("kaspersky è nella mia bolletta Retefonica", &["subscription.provider=Retefonica"]),
        ("o kaspersky vem na minha conta da Redelar", &["subscription.provider=Redelar"]),
        ("kaspersky jest na moim rachunku z Siecinet", &["subscription.provider=Siecinet"]),
        ("kaspersky staat op mijn Netwijk rekening", &["subscription.provider=Netwijk"]),
        ("on my O2 bill they charge me for kaspersky", &["subscription.provider=O2"]),
    ]);
    says_nothing_of(
        "subscription.provider",
        &[
            "I have the Kaspersky bill here, the code is missing",
            "Laut Rechnung wurde Kaspersky bezahlt",
            "On my Amazon bill it says Kaspersky",
            "Auf der Rechnung vom Computerladen Müller steht Kaspersky, der Code fehlt",
        ],
    );
}

#[test]
fn a_time_of_grace_is_over_or_goes_on() {
    says(&[
        ("the grace period is over", &["subscription.status=grace-over"]),
        ("Nachfrist abgelaufen, Kaspersky tot", &["subscription.status=grace-over"]),
        ("le délai de grâce est passé", &["subscription.status=grace-over"]),
        ("se terminó el período de gracia", &["subscription.status=grace-over"]),
        ("il periodo di grazia è terminato", &["subscription.status=grace-over"]),
        ("o período de carência acabou", &["subscription.status=grace-over"]),
        ("отсрочка закончилась", &["subscription.status=grace-over"]),
        ("猶予期間が過ぎました", &["subscription.status=grace-over"]),
        ("okres karencji się skończył", &["subscription.status=grace-over"]),
        ("de respijtperiode is verlopen", &["subscription.status=grace-over"]),
        ("ek süre doldu", &["subscription.status=grace-over"]),
        ("it has expired but still works, grace period", &["subscription.status=grace"]),
    ]);
}

#[test]
fn whoever_always_helps_is_no_swindler() {
    says_nothing_of(
        "purchase.complaint",
        &[
            "Our IT company renewed it over TeamViewer and we paid the bill",
            "Unsere IT-Firma hat es per TeamViewer verlängert, bezahlt ist es auch",
            "Mon informaticien s'est connecté avec AnyDesk et je l'ai payé",
            "Наш сисадмин подключился через AnyDesk и всё продлил, мы оплатили",
            "Nasz informatyk połączył się przez AnyDesk i odnowił, zapłaciliśmy",
        ],
    );
    says(&[(
        "An IT company called and got into my computer with TeamViewer, I paid 300 euros",
        &["purchase.complaint=scam"],
    )]);
}

#[test]
fn days_that_are_left_are_heard_as_words_too() {
    says(&[
        ("My licence has twelve days left", &["license.days_left=12"]),
        ("Kaspersky says twenty-five days are left", &["license.days_left=25"]),
        ("Es bleiben noch fünfundzwanzig Tage", &["license.days_left=25"]),
        ("Noch drei Tage, steht im Fenster", &["license.days_left=3"]),
        ("Il me reste vingt-deux jours", &["license.days_left=22"]),
        ("Me quedan veintitrés días", &["license.days_left=23"]),
        ("Mancano ventisei giorni", &["license.days_left=26"]),
        ("Faltam vinte e um dias", &["license.days_left=21"]),
        ("Осталось четыре дня", &["license.days_left=4"]),
        ("До конца лицензии двенадцать дней", &["license.days_left=12"]),
        ("Осталось двадцать пять дней", &["license.days_left=25"]),
        ("Осталось двое суток", &["license.days_left=2"]),
        ("Zostało osiem dni", &["license.days_left=8"]),
        ("Pozostało dwadzieścia trzy dni", &["license.days_left=23"]),
        ("Nog negen dagen over", &["license.days_left=9"]),
        ("Er zijn nog vierentwintig dagen over", &["license.days_left=24"]),
        ("残り五日です", &["license.days_left=5"]),
        ("ライセンスはあと十五日です", &["license.days_left=15"]),
        ("ライセンスはあと二十三日間です", &["license.days_left=23"]),
        ("Lisansın bitmesine dokuz gün kaldı", &["license.days_left=9"]),
        ("Yirmi beş gün kaldı", &["license.days_left=25"]),
    ]);
    says_nothing_of(
        "license.days_left",
        &["пять дней назад истекла", "The battery has five days left", "五日に買いました"],
    );
}

#[test]
fn a_code_in_hand_is_heard_in_free_words() {
    says(&[
        ("There is a card from the supermarket in the drawer with a row of letters on it", &["code.at_hand=yes"]),
        ("Ich bekam im Laden einen Zettel mit dem Code", &["code.at_hand=yes"]),
        ("J'ai ici un carton avec des chiffres et des lettres", &["code.at_hand=yes"]),
        ("Tengo aquí un papelito con el código", &["code.at_hand=yes"]),
        ("In negozio mi hanno dato un bigliettino con il codice", &["code.at_hand=yes"]),
        ("Na loja me deram um papel com o código", &["code.at_hand=yes"]),
        ("В магазине дали бумажку с кодом", &["code.at_hand=yes"]),
        ("店で番号の書いてある紙をもらいました", &["code.at_hand=yes"]),
        ("W sklepie dali mi kartkę z kodem", &["code.at_hand=yes"]),
        ("Ik heb nog een briefje met de code", &["code.at_hand=yes"]),
        ("Mağazada kod yazan bir kağıt verdiler", &["code.at_hand=yes"]),
    ]);
    says_nothing_of(
        "code.at_hand=yes",
        &[
            "I typed the numbers from the card and it is refused",
            "Den Zettel mit dem Code habe ich verloren",
            "I have a new bank card with another number",
            "J'ai un papier avec l'ancien code",
            "На коробке был код, я его ввёл",
            "The old box with the old code is here",
        ],
    );
}

#[test]
fn a_code_that_was_put_in_ahead_of_time_is_a_reserve() {
    says(&[
        ("I entered the new code in advance, when the licence was still active", &["reserve.present=yes"]),
        ("Ich habe den neuen Code vorsorglich schon eingetragen", &["reserve.present=yes"]),
        ("J'ai saisi le nouveau code d'avance", &["reserve.present=yes"]),
        ("Introduje el código con antelación", &["reserve.present=yes"]),
        ("Ho inserito il codice in anticipo", &["reserve.present=yes"]),
        ("Adicionei o código com antecedência", &["reserve.present=yes"]),
        ("Я заранее ввёл новый код", &["reserve.present=yes"]),
        ("期限が切れる前に新しいコードを登録しました", &["reserve.present=yes"]),
        ("Wpisałem nowy kod z wyprzedzeniem", &["reserve.present=yes"]),
        ("Ik heb de nieuwe code alvast ingevoerd", &["reserve.present=yes"]),
        ("Yeni kodu bitmeden ekledim", &["reserve.present=yes"]),
    ]);
    says_nothing_of(
        "reserve.present",
        &[
            "I entered the code and it is refused",
            "Should I enter the code in advance?",
            "Ich habe den Code heute eingegeben",
            "コードを入力しました",
        ],
    );
}

#[test]
fn a_number_behind_a_system_counts_what_stands_behind_it() {
    says(&[
        ("On Windows 12 days are left on my licence.", &["license.days_left=12"]),
        ("Kaspersky for Android: 12 days left.", &["license.days_left=12"]),
        ("Kaspersky auf Windows: noch 12 Tage übrig.", &["license.days_left=12"]),
    ]);
    says_nothing_of(
        "license.days_left",
        &["My licence on a Windows 11 laptop has expired", "Windows 10, the code is refused"],
    );
}

#[test]
fn that_no_licence_has_ended_or_fails_says_of_none_that_it_is_missing() {
    says_nothing_of(
        "license.status",
        &[
            "It says no licence has expired and all is green.",
            "The app shows no license errors, but the update fails.",
            "The window shows no licence expiry date.",
            "La ventana dice que ninguna licencia ha caducado.",
            "Es steht da: keine Lizenz läuft in den nächsten 30 Tagen ab.",
        ],
    );
    says(&[("It says no license", &["license.status=absent"])]);
}

#[test]
fn an_address_at_a_mail_service_is_no_shop() {
    says_nothing_of("purchase.channel", &["I paid and my gmail is eve@gmail.example. No code came."]);
    says(&[("I bought it with my google account", &["purchase.channel=app-store"])]);
}

#[test]
fn a_window_that_speaks_to_the_person_and_wants_a_call_is_a_swindle() {
    for text in [
        "Your computer has been infected with a trojan. Call this number at once: 0800 123456",
        "Ihr Computer ist infiziert. Rufen Sie sofort Microsoft an: 0800 123456.",
        "Su ordenador está infectado, llame ahora al 900 123 456",
    ] {
        says(&[(text, &["purchase.complaint=scam"])]);
    }
}

#[test]
fn one_more_code_that_waits_in_the_app_is_a_reserve() {
    says(&[
        ("There is one more code stored for when this ends", &["reserve.present=yes"]),
        ("Es ist noch ein Code hinterlegt, der danach startet", &["reserve.present=yes"]),
        ("Un autre code est déjà enregistré et prendra le relais à la fin", &["reserve.present=yes"]),
        ("Hay otro código guardado para cuando termine este", &["reserve.present=yes"]),
        ("C'è già un altro codice memorizzato per dopo la scadenza", &["reserve.present=yes"]),
        ("Há outro código guardado para quando este acabar", &["reserve.present=yes"]),
        ("В программе уже сохранён второй код, включится, когда закончится этот", &["reserve.present=yes"]),
        ("もう一つのコードが登録してあって、今のが終わったら使われます", &["reserve.present=yes"]),
        ("Jest już zapisany kolejny kod na później", &["reserve.present=yes"]),
        ("Er staat nog een code klaar voor als deze afloopt", &["reserve.present=yes"]),
        ("Bu bitince devreye girecek bir kod daha kayıtlı", &["reserve.present=yes"]),
        ("Die Lizenz ist abgelaufen, obwohl ein zweiter Code hinterlegt war", &["reserve.present=yes"]),
    ]);
    says_nothing_of(
        "reserve.present",
        &[
            "I bought another code and it is refused",
            "A second code came by mail",
            "Ich habe noch einen Code in der Schublade",
            "Another code was used on my other laptop when this one ended",
        ],
    );
}

#[test]
fn a_second_mail_to_a_desk_is_no_second_address() {
    says_nothing_of(
        "account.another",
        &[
            "This is my second mail, nobody answers. Renewal fails.",
            "C'est mon deuxième mail sans réponse.",
            "Es mi segundo correo y nadie responde.",
            "È la seconda mail che vi scrivo.",
            "É o meu segundo email, sem resposta.",
            "To już drugi mail, nikt nie odpowiada.",
            "Vous n'avez pas répondu à mon autre mail.",
        ],
    );
    says(&[
        ("I have a second account with another email", &["account.another=yes"]),
        ("Ho comprato con un altro account, altra mail", &["account.another=yes"]),
    ]);
}

#[test]
fn the_day_on_which_something_was_read_is_no_end_of_a_licence() {
    says_nothing_of(
        "license.expires_at",
        &[
            "Yesterday it still said expired.",
            "Gestern stand da noch abgelaufen.",
            "Hier il y avait écrit expiré.",
            "Ayer ponía caducada.",
            "Süresi dolmuş yazıyordu dün, yenileme kodu aldım",
        ],
    );
    says(&[("O banco avisou esta manhã que já foram cobrados 49,95€", &["purchase.paid=yes"])]);
}
