//! Nobody hears that nothing is wrong by what their words only sound like.

use chrono::TimeZone;

use super::*;
use crate::sellers::Providers;
use crate::sources::read_words;

fn now() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 12, 1, 10, 0, 0).unwrap()
}

fn told<'c>(catalogue: &'c Catalogue, text: &str) -> Diagnosis<'c> {
    diagnose(catalogue, read_words(text, now()), now())
}

fn first<'d>(diagnosis: &'d Diagnosis<'_>) -> &'d str {
    diagnosis.top().map_or("nothing", |top| top.topic.id.as_str())
}

#[test]
fn what_clears_is_named_by_a_fact_a_word_of_it_or_a_question_and_by_no_likeness() {
    let catalogue = Catalogue::built_in().unwrap();
    let of_info = catalogue.topics().iter().filter(|topic| topic.severity == Severity::Info);
    let (clearing, others): (Vec<&Topic>, Vec<&Topic>) = of_info.partition(|topic| topic.clears());
    // What else is only information answers a question, sends a text away, or is the request in one's own words.
    for topic in others {
        assert!(topic.question.is_some() || topic.dismissal.is_some() || topic.general, "{}", topic.id);
    }
    assert!(clearing.len() >= 5);
    let nothing = Sheet::default();
    let context = Context { sheet: &nothing, now: now(), reported: Truth::Unknown };
    for topic in clearing {
        assert!(topic.own_words.is_some(), "{}: what clears needs `own_words`", topic.id);
        let surely = Recognition::new(topic, 0.95, Vec::new());
        for text in ["zzz", "my licence", "the code that I bought is in use", "die Lizenz", "ключ куплен", "コード"]
        {
            assert!(!may_name(&surely, text, &context), "{}: {text}", topic.id);
        }
    }
}

#[test]
fn a_code_that_somebody_uses_already_is_no_key_in_use_here() {
    let catalogue = Catalogue::built_in().unwrap();
    for text in [
        "Mijn code wordt geweigerd, er staat dat die al in gebruik is.",
        "Kod, który kupiłem na Allegro, ktoś już wcześniej aktywował",
        "Pisze, że klucz jest już w użyciu, a ja go dopiero co kupiłam",
        "Angeblich nutzt jemand meinen Schlüssel schon",
        "Ввожу код с карточки, а программа говорит, что он уже используется",
        "Ключ кто-то успел активировать до меня",
        "Kutudan çıkan kod zaten kullanımda diyor",
        "Anahtarı benden önce biri etkinleştirmiş",
        "Dice che qualcun altro sta già usando la mia chiave",
        "El código de la caja dice que ya lo está usando otra persona",
        "Ma clé toute neuve serait déjà utilisée par une autre personne",
        "O código que comprei já está em utilização, diz o programa",
        "買ったばかりのコードなのに、もう誰かが使っていると言われます",
        "The key from the shop is in use already, it says",
        "I entered it on this computer and it says somebody else is using the key",
        "I bought a code on eBay and it's taken",
    ] {
        assert_eq!(first(&told(&catalogue, text)), "code-already-used", "{text}");
    }
    for text in [
        "I cannot enter the code on this computer",
        "Le code ne marche pas sur cet ordinateur",
        "El código no funciona en este equipo",
        "Код не работает на этом компьютере",
        "Kod nie działa na tym komputerze",
        "De sleutel werkt niet op deze pc",
        "Il codice non va su questo pc",
        "このパソコンでコードが使えません",
        "Kod bu bilgisayarda çalışmıyor",
        "Nøkkelen er allerede i bruk, jeg kjøpte den i går",
        "Nyckeln används redan av någon annan",
        "Klíč už někdo používá",
        "Beim Aktivieren kommt: wird bereits verwendet",
    ] {
        let diagnosis = told(&catalogue, text);
        assert!(diagnosis.standing().all(|finding| !finding.topic.clears()), "{text}: {}", first(&diagnosis));
        assert_ne!(diagnosis.verdict, Verdict::NothingWrong, "{text}");
    }
    for text in [
        "It says the key is already in use on this computer",
        "Op deze computer is de sleutel al in gebruik",
        "Ключ уже используется на этом компьютере, пишет программа",
        "La clé est déjà utilisée sur cet ordinateur",
        "Klucz jest już używany na tym komputerze",
        "このパソコンでキーは既に使用されています",
    ] {
        assert_eq!(first(&told(&catalogue, text)), "key-already-in-use", "{text}");
    }
}

#[test]
fn of_two_computers_the_one_that_fails_is_the_matter() {
    let catalogue = Catalogue::built_in().unwrap();
    for text in [
        "We have two PCs. The one in the office is fine, active till 2027. The one in the shop shows \"key blocked\".",
        "Wir haben zwei Kassen. Die eine läuft, gültig bis 2027. Die andere meldet, der Schlüssel sei gesperrt.",
        "Nous avons deux postes. Celui du bureau va bien, valable jusqu'en 2027. Celui de l'atelier affiche « clé bloquée ».",
        "Temos dois caixas. Um está ativo. O outro diz que a chave está bloqueada.",
        "У нас две кассы. На одной всё активно до 2027. Вторая пишет, что ключ заблокирован.",
        "レジが2台あります。1台は有効です。もう1台は「キーがブロックされています」と出ます。",
        "Mamy dwie kasy. Jedna działa, ważna do 2027. Druga pisze, że klucz jest zablokowany.",
        "We hebben twee kassa's. De ene is actief. De andere zegt dat de sleutel geblokkeerd is.",
    ] {
        let diagnosis = told(&catalogue, text);
        assert_eq!((first(&diagnosis), diagnosis.verdict), ("code-blocked", Verdict::Problem), "{text}");
    }
    for text in [
        "Wir haben zwei Rechner. Im Büro ist alles gut, noch 200 Tage. Im Laden ist die Lizenz abgelaufen.",
        "We have two computers. In the office all is fine, 200 days left. In the workshop it has expired.",
        "Auf dem Notebook läuft die Lizenz noch 200 Tage, auf dem Rechner im Büro ist sie abgelaufen",
        "Два компьютера: в офисе осталось 200 дней, в магазине лицензия истекла",
    ] {
        let diagnosis = told(&catalogue, text);
        assert_ne!(diagnosis.verdict, Verdict::NothingWrong, "{text}");
        assert!(diagnosis.top().is_none_or(|top| top.severity > Severity::Info), "{text}: {}", first(&diagnosis));
    }
}

#[test]
fn what_somebody_else_only_suspects_is_no_swindle() {
    let catalogue = Catalogue::built_in().unwrap();
    for text in [
        "The new code ＡＢＣＤＥ－１２３４５－ＦＧＨＪＫ－６７８９０ is not accepted. My son says it might be fake.",
        "Mein Sohn meint, der Code ABCDE-12345-FGHJK-67890 könnte gefälscht sein, er wird abgelehnt",
        "Meine Frau glaubt an Betrug, der Code wird nicht angenommen",
        "Le code est refusé, mon voisin pense que c'est une contrefaçon",
        "Сын говорит, что код может быть поддельный. Не принимается.",
        "Oğlum kod sahte olabilir diyor, kabul etmiyor",
    ] {
        let diagnosis = told(&catalogue, text);
        assert!(!diagnosis.tells_of_fraud() && first(&diagnosis) != "swindle", "{text}");
    }
    for text in [
        "My son says it is a scam: somebody called, said he was from Kaspersky and wants me to install AnyDesk",
        "Jemand rief an, angeblich Kaspersky, und wollte Zugriff auf den PC. Mein Sohn meint, das ist Betrug",
        "My wife thinks that the mail from Kaspersky about a renewal is a scam",
    ] {
        assert!(told(&catalogue, text).tells_of_fraud(), "{text}");
    }
}

#[test]
fn who_acts_is_heard_from_what_is_told_of_the_seller_and_the_owner() {
    let catalogue = Catalogue::built_in().unwrap();
    let owner =
        |text: &str| explain(&catalogue, text.to_owned(), now(), Providers::built_in()).recognised[0].topic.owner;
    for text in [
        "My provider refunded me, and Kaspersky stopped",
        "Мегафон вернул деньги за подписку, теперь касперский не работает",
        "Ziggo heeft de bestelling geannuleerd en het geld teruggestort, nu is de licentie weg",
        "Telekom cancelled my order and gave me the money back, now Kaspersky says expired",
    ] {
        assert_eq!(first(&told(&catalogue, text)), "subscription-cancelled", "{text}");
        assert_eq!(owner(text), Owner::Provider, "{text}");
    }
    for text in ["I want my provider to refund me", "Telekom has not refunded me yet and my licence has expired"] {
        assert_ne!(first(&told(&catalogue, text)), "subscription-cancelled", "{text}");
    }
    for text in [
        "It is my old work laptop, private now, the company no longer exists. Kaspersky says expired",
        "Mein alter Dienstlaptop gehört jetzt mir, die Firma gibt es nicht mehr. Kaspersky ist abgelaufen",
        "Mi viejo portátil del trabajo, ahora es mío, la empresa cerró. La licencia caducó",
        "Мой старый рабочий ноутбук, теперь личный, фирмы больше нет. Лицензия истекла",
        "Mijn oude werklaptop, nu privé, het bedrijf bestaat niet meer. Licentie verlopen",
        "前の会社のノートパソコンで、今は私物です。会社はもうありません。ライセンスが切れました",
    ] {
        assert_eq!(first(&told(&catalogue, text)), "license-expired", "{text}");
    }
    assert_eq!(first(&told(&catalogue, "My company laptop says the licence has expired")), "managed-by-administrator");
}

#[test]
fn whoever_tells_in_the_words_of_a_matter_what_befell_a_code_need_not_complain_besides() {
    let catalogue = Catalogue::built_in().unwrap();
    for (text, topic) in [
        ("Hij zegt dat de code te vaak is gebruikt", "activation-limit-reached"),
        ("Il codice è per un altro prodotto", "code-for-other-product"),
        ("Слишком много устройств, пишет программа", "device-limit-reached"),
        ("Trop d'appareils, dit l'application", "device-limit-reached"),
        ("Klucz jest już używany", "code-already-used"),
        ("Aktivasyon sunucusuna bağlanamıyor", "activation-server-unreachable"),
    ] {
        let diagnosis = told(&catalogue, text);
        assert_eq!((first(&diagnosis), diagnosis.verdict), (topic, Verdict::Problem), "{text}");
    }
    for text in [
        "J'ai déjà activé le code, tout va bien",
        "My neighbour says that his code is for another product, mine is fine",
    ] {
        assert_ne!(told(&catalogue, text).verdict, Verdict::Problem, "{text}");
    }
}
