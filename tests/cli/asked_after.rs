//! A failure that was named stays first whatever is asked after it, and nobody hears of one that only others have, or that is mended.

use serde_json::Value;

use crate::doubt::{ACTIVE_HOME, told};
use crate::support::{NOW, Outcome, keymend};

/// A home product with three days left.
const THREE_DAYS: &str = r#"{"facts": {"license.status": "active", "license.days_left": 3, "product.family": "home"}}"#;

/// A home product whose licence is over.
const EXPIRED: &str = r#"{"facts": {"license.status": "expired", "product.family": "home"}}"#;

/// A Linux product in its grace period.
const GRACE: &str =
    r#"{"facts": {"subscription.status": "grace", "license.status": "expired", "product.family": "endpoint-linux"}}"#;

/// What is said alone, without a machine.
fn said(message: &str) -> Outcome {
    keymend(&format!("--now {NOW} --no-input --format json --message")).arg(message).run()
}

fn first(document: &Value) -> &str {
    let findings = document["findings"].as_array().map(Vec::as_slice).unwrap_or_default();
    findings.first().and_then(|one| one["topic"].as_str()).unwrap_or_default()
}

fn steps(document: &Value) -> Vec<&str> {
    let steps = document["findings"][0]["steps"].as_array().map(Vec::as_slice).unwrap_or_default();
    steps.iter().filter_map(|step| step["id"].as_str()).collect()
}

fn is_first(outcome: &Outcome, topic: &str, code: i32, message: &str) {
    let document = outcome.json();
    assert_eq!((outcome.code, first(&document)), (Some(code), topic), "{message}: {document:#}");
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_renewal_that_the_bank_refused_stays_first_though_it_is_asked_where_the_new_card_goes() {
    for message in [
        "Three days left. The bank declined the renewal on Tuesday because my card was replaced. The new card is here. Where do I enter it?",
        "Drei Tage noch. Die Verlängerung wollten sie gestern abbuchen, die Bank hat aber abgelehnt. Die neue Karte ist da. Wo trage ich die ein?",
        "Il reste trois jours. Le prélèvement du renouvellement a été refusé par la banque. J'ai une nouvelle carte. Où dois-je la saisir ?",
        "Quedan tres días. El banco rechazó el cobro de la renovación. Ya tengo la tarjeta nueva. ¿Dónde la pongo?",
        "Mancano tre giorni. La banca ha rifiutato l'addebito del rinnovo. La carta nuova è arrivata. Dove la metto?",
        "Faltam três dias. O banco recusou a cobrança da renovação automática. Já chegou o cartão novo. Onde o coloco?",
        "Осталось три дня. Банк отклонил списание за автопродление, карту перевыпустили. Новая карта у меня. Куда её вводить?",
        "Zostały trzy dni. Bank odrzucił płatność za automatyczne odnowienie. Mam nową kartę. Gdzie ją wpisać?",
        "Nog drie dagen. De bank heeft de afschrijving van de automatische verlenging geweigerd. De nieuwe kaart is binnen. Waar vul ik die in?",
        "残り3日です。自動更新の引き落としが銀行に拒否されました。新しいカードは届いています。どこに入力すればいいですか。",
        "Üç gün kaldı. Banka otomatik yenileme ödemesini reddetti. Yeni kartım geldi. Nereye gireceğim?",
    ] {
        is_first(&told(THREE_DAYS, message), "auto-renewal-payment-failed", 1, message);
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn money_taken_twice_and_given_back_once_is_a_matter_beside_a_licence_that_runs() {
    for message in [
        "The licence is valid, I can see that. They charged me twice in September and refunded it only once. Who do I turn to?",
        "Die Lizenz läuft, das sehe ich. Im September wurde zweimal abgebucht und nur einmal erstattet. An wen wende ich mich?",
        "La licence est valable. On m'a prélevé deux fois en septembre et remboursé une seule fois. À qui réclamer ?",
        "La licencia va bien. En septiembre me cobraron dos veces y me reembolsaron una sola vez. ¿A quién reclamo?",
        "La licenza è attiva. A settembre mi hanno addebitato due volte e rimborsato una sola volta. A chi mi rivolgo?",
        "A licença está ativa. Em setembro cobraram duas vezes e devolveram só uma. A quem reclamo?",
        "Лицензия действует. В сентябре деньги списали дважды, а вернули только один раз. К кому обратиться?",
        "Licencja działa. We wrześniu pobrali pieniądze dwa razy, a zwrócili tylko raz. Do kogo z tym?",
        "De licentie loopt. In september is er twee keer afgeschreven en maar één keer terugbetaald. Bij wie moet ik zijn?",
        "ライセンスは有効です。9月に二重に引き落とされ、返金は一回だけでした。どこに言えばいいですか。",
        "Lisans geçerli. Eylülde iki kez para çekildi, sadece bir kez iade edildi. Kime başvurayım?",
    ] {
        is_first(&told(ACTIVE_HOME, message), "billing-only", 1, message);
    }
    for message in [
        "The licence is valid. Last year I was charged twice, that is settled. How many days are left?",
        "Die Lizenz läuft. Letztes Jahr wurde doppelt abgebucht, das ist geklärt. Wie viele Tage noch?",
        "La licencia va bien. El año pasado me cobraron dos veces y me lo devolvieron. ¿Cuántos días quedan?",
    ] {
        let outcome = told(ACTIVE_HOME, message);
        assert_eq!(outcome.code, Some(0), "{message}: {outcome:?}");
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn what_befell_somebody_is_no_all_clear_where_it_is_asked_what_they_should_do() {
    for message in [
        "Mine is fine, 210 days. My mother-in-law's Mac says that her subscription is on another account. What should she do?",
        "Bei mir ist alles in Ordnung. Auf dem Mac meiner Schwiegermutter steht, ihr Abo gehöre zu einem anderen Konto. Was soll ich ihr raten?",
        "Chez moi tout va bien. Sur le Mac de ma belle-mère, il est écrit que son abonnement est sur un autre compte. Que lui conseiller ?",
        "En mi caso todo va bien. En el Mac de mi suegra pone que su suscripción está en otra cuenta. ¿Qué le aconsejo?",
        "Da me tutto bene. Sul Mac di mia suocera c'è scritto che il suo abbonamento è su un altro account. Cosa le consiglio?",
        "Comigo está tudo bem. No Mac da minha sogra aparece que a assinatura dela está em outra conta. O que posso dizer a ela?",
        "У меня всё в порядке. У тёщи на Маке пишет, что её подписка в другом аккаунте. Что ей посоветовать?",
        "U mnie w porządku, 210 dni. Teściowa ma na Macu komunikat, że jej subskrypcja jest na innym koncie. Co jej doradzić?",
        "Bij mij is alles goed. Op de Mac van mijn schoonmoeder staat dat haar abonnement bij een ander account hoort. Wat raad ik haar aan?",
        "私のは問題ありません。義母のMacでは、サブスクリプションが別のアカウントにあると表示されます。何とアドバイスすればいいですか。",
        "Bende sorun yok. Kayınvalidemin Mac'inde aboneliğin başka bir hesapta olduğu yazıyor. Ona ne önereyim?",
    ] {
        for outcome in [told(ACTIVE_HOME, message), said(message)] {
            assert_ne!(outcome.code, Some(0), "{message}: {outcome:?}");
        }
    }
}

#[test]
fn the_machine_of_somebody_else_contradicts_no_file_of_ones_own() {
    for message in [
        "Mine is fine. On my mother-in-law's Mac it says that her subscription is on another account. The file is from my own computer. What should she do?",
        "U mnie w porządku. Teściowa ma na Macu komunikat, że jej subskrypcja jest na innym koncie. Plik jest z mojego komputera. Co jej doradzić?",
    ] {
        let document = told(ACTIVE_HOME, message).json();
        let machines = document["diagnoses"].as_array().unwrap_or_else(|| panic!("{message}: {document:#}"));
        assert_eq!(machines.len(), 2, "{message}: {document:#}");
    }
}

#[test]
fn a_documented_window_is_not_silenced_by_what_others_have() {
    let window = "画面には「サービスプロバイダーがサブスクリプションをアクティブ化していません」と出ます。";
    for beside in ["友人は別の会社で普通に使えています。", "隣の人は問題なく使えています。", "兄のパソコンは正常です。"]
    {
        let message = format!("料金は毎月払っています。{window}{beside}買い直すべきですか。");
        is_first(&said(&message), "subscription-suspended", 1, &message);
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn what_others_have_is_no_alarm_for_whoever_says_that_theirs_runs() {
    for message in [
        "My neighbour got \"code blocked\" and bought it in the same shop. Mine runs, eight more months. Must I do anything?",
        "Mein Nachbar bekam die Meldung „Code gesperrt“. Bei mir läuft alles, noch acht Monate. Muss ich etwas tun?",
        "Mon voisin a reçu « code bloqué ». Chez moi tout marche, encore 8 mois. Dois-je faire quelque chose ?",
        "A mi vecino le salió «código bloqueado». En mi caso todo funciona, quedan ocho meses. ¿Tengo que hacer algo?",
        "Il mio vicino ha ricevuto «codice bloccato». Da me funziona tutto, ancora otto mesi. Devo fare qualcosa?",
        "O meu vizinho recebeu «código bloqueado». Comigo está tudo bem, faltam oito meses. Tenho de fazer algo?",
        "Сосед получил «код заблокирован». У меня всё работает, ещё восемь месяцев. Мне что-то делать?",
        "Sąsiad dostał „kod zablokowany”. U mnie wszystko działa, jeszcze osiem miesięcy. Czy muszę coś zrobić?",
        "Mijn buurman kreeg \"code geblokkeerd\". Bij mij werkt alles, nog acht maanden. Moet ik iets doen?",
        "隣の人に「コードがブロックされました」と出たそうです。うちのは問題なく使えていて、あと8か月あります。何かする必要がありますか。",
        "Komşum \"kod engellendi\" iletisi aldı. Bende her şey yolunda, sekiz ay daha var. Bir şey yapmam gerekir mi?",
        "Ik hoorde op het nieuws dat Kaspersky in Amerika gestopt is. Ik woon in Utrecht, licentie tot mei, alles groen. Heeft dit gevolgen voor mij?",
        "In den Nachrichten hieß es, dass Kaspersky in den USA nicht mehr verkauft wird. Ich wohne in Bremen, Lizenz bis Mai, alles grün. Betrifft mich das?",
        "J'ai lu que Kaspersky n'est plus vendu aux États-Unis. J'habite à Lyon, licence jusqu'en mai, tout est vert. Suis-je concerné ?",
    ] {
        let outcome = said(message);
        assert_ne!(outcome.code, Some(1), "{message}: {outcome:?}");
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn what_was_put_right_is_not_told_as_todays() {
    for message in [
        "A month ago it would not take the renewal without the old code; I found it in the box and it renewed for the whole year. I need nothing.",
        "Vor einem Monat nahm er die Verlängerung ohne den alten Code nicht an; ich fand ihn in der Schachtel und es wurde für das ganze Jahr verlängert. Ich brauche nichts.",
        "Hace un mes no me aceptaba la renovación sin el código anterior; al final lo encontré y se renovó por el año entero. No necesito nada.",
        "Un mese fa non accettava il rinnovo senza il vecchio codice; poi l'ho trovato e si è rinnovato per l'anno intero. Non mi serve nulla.",
        "Há um mês não aceitava a renovação sem o código antigo; acabei por o encontrar e renovou por um ano. Não preciso de nada.",
        "Месяц назад не принимал продление без старого кода; потом нашёл его, и продлилось на весь год. Мне ничего не нужно.",
        "Miesiąc temu nie przyjmował odnowienia bez starego kodu; w końcu go znalazłem i odnowiło się na cały rok. Niczego nie potrzebuję.",
        "Een maand geleden nam hij de verlenging niet aan zonder de oude code; ik vond hem en het werd voor een heel jaar verlengd. Ik heb niets nodig.",
    ] {
        let document = said(message).json();
        assert_ne!(first(&document), "previous-code-refused", "{message}: {document:#}");
        assert_ne!(document["verdict"], "problem", "{message}: {document:#}");
    }
    for message in [
        "The date was wrong, the computer showed 2019. I corrected the date but it still says that the code is invalid. I typed it by hand.",
        "Das Datum war falsch. Ich habe das Datum korrigiert, aber es heißt immer noch, der Code sei ungültig. Von Hand abgetippt.",
        "La date était fausse. J'ai corrigé la date mais il dit toujours que le code est invalide. Je l'ai recopié à la main.",
        "La fecha estaba mal. Corregí la fecha pero sigue diciendo que el código no es válido. Lo copié a mano.",
        "La data era sbagliata. Ho corretto la data ma dice ancora che il codice non è valido. L'ho copiato a mano.",
        "Дата была неправильная. Дату исправил, но всё равно пишет, что код недействителен. Набирал вручную.",
        "Data była zła. Poprawiłem datę, ale nadal pisze, że kod jest nieprawidłowy. Przepisałem go ręcznie.",
        "De datum was fout. Ik heb de datum gecorrigeerd, maar hij zegt nog steeds dat de code ongeldig is. Met de hand overgetypt.",
        "日付が2019年になっていました。日付を直しましたが、まだコードが無効ですと表示されます。手で入力しました。",
        "Tarih bozuktu, bilgisayar 2019 gösteriyordu. Tarihi düzelttim ama hâlâ geçersiz kod diyor. Kodu elle yazdım.",
    ] {
        let document = said(message).json();
        assert_ne!(first(&document), "system-clock-wrong", "{message}: {document:#}");
        assert_eq!(document["verdict"], "problem", "{message}: {document:#}");
    }
    for message in [
        "I corrected the date but after every restart it shows 2019 again and the code is refused.",
        "Ich habe das Datum korrigiert, nach jedem Neustart zeigt der Rechner wieder 2019 und der Code wird abgelehnt.",
    ] {
        is_first(&said(message), "system-clock-wrong", 1, message);
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_reserve_that_did_not_take_over_stays_first_though_it_is_asked_whether_to_buy_again() {
    for message in [
        "I entered a reserve code in September. The licence ended on Saturday and the reserve code did not take over. Do I have to buy a new one?",
        "Im September habe ich einen Reservecode eingegeben. Die Lizenz endete am Samstag, der Reservecode hat nicht übernommen. Muss ich neu kaufen?",
        "J'ai saisi un code de réserve en septembre. La licence a expiré samedi et le code de réserve ne s'est pas activé. Dois-je en racheter un ?",
        "Ho inserito un codice di riserva a settembre. La licenza è scaduta sabato e quello di riserva non si è attivato. Devo comprarne uno nuovo?",
        "Резервный код ввёл в сентябре, лицензия закончилась в субботу, а резервный не включился. Покупать новый?",
        "Zapasowy kod wpisałem we wrześniu, licencja skończyła się w sobotę, a zapasowy się nie włączył. Czy muszę kupować nowy?",
        "In september heb ik een reservecode ingevoerd. De licentie liep zaterdag af en de reservecode is niet ingegaan. Moet ik een nieuwe kopen?",
    ] {
        for outcome in [said(message), told(EXPIRED, message)] {
            is_first(&outcome, "reserve-code-not-activated", 1, message);
        }
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn whoever_has_paid_in_the_grace_period_is_told_to_pay_by_no_step_and_has_one() {
    for message in [
        "The bill is settled, I have the receipt. It says: Expired. Grace period. Who has to act?",
        "Die Rechnung ist beglichen. Da steht: Expired. Grace period. Wer muss etwas tun?",
        "La facture est réglée. Il affiche : Expired. Grace period. Qui doit intervenir ?",
        "La factura está pagada. Pone: Expired. Grace period. ¿Quién tiene que actuar?",
        "La fattura è pagata. Scrive: Expired. Grace period. Chi deve intervenire?",
        "A fatura está paga. Diz: Expired. Grace period. Quem deve agir?",
        "Счёт оплачен. Пишет: Expired. Grace period. Кто должен что-то делать?",
        "Faktura jest zapłacona. Pisze: Expired. Grace period. Kto ma coś zrobić?",
        "De factuur is betaald. Er staat: Expired. Grace period. Wie moet iets doen?",
        "請求書は支払いました。「Expired. Grace period.」と出ます。誰が対応しますか。",
        "Fatura ödendi. Şöyle yazıyor: Expired. Grace period. Kim ilgilenmeli?",
    ] {
        for (outcome, owner) in [(told(GRACE, message), "provider"), (said(message), "person")] {
            let document = outcome.json();
            assert_eq!(first(&document), "subscription-grace", "{message}: {document:#}");
            assert!(!steps(&document).contains(&"pay"), "{message}: {document:#}");
            assert_eq!(steps(&document).last(), Some(&"ask-provider"), "{message}: {document:#}");
            assert_eq!(document["findings"][0]["owner"], owner, "{message}: {document:#}");
        }
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn who_must_act_follows_from_the_steps_that_are_left() {
    for message in [
        "The renewal was charged on 20 November. Updating the status did nothing, it stays expired. Who has to solve this?",
        "Am 20. November wurde die Verlängerung abgebucht. Status aktualisieren brachte nichts, sie bleibt abgelaufen. Wer muss das lösen?",
        "Le renouvellement a été prélevé le 20 novembre. Actualiser le statut n'a rien changé, toujours expirée. Qui doit régler ça ?",
        "La renovación se cobró el 20 de noviembre. Actualizar el estado no sirvió de nada, sigue caducada. ¿Quién lo arregla?",
        "Il rinnovo è stato addebitato il 20 novembre. Aggiornare lo stato non è servito, resta scaduta. Chi deve risolvere?",
        "De verlenging is op 20 november afgeschreven. Status bijwerken gaf niets, hij blijft verlopen. Wie moet dit oplossen?",
        "Продление списали 20 ноября. Обновить статус не помогло, всё ещё истекла. Кто должен решить?",
        "Odnowienie pobrano 20 listopada. Sprawdź stan nic nie dało, nadal wygasła. Kto ma to rozwiązać?",
    ] {
        let document = told(EXPIRED, message).json();
        assert_eq!(first(&document), "auto-renewal-overdue", "{message}: {document:#}");
        // The code can still be entered again: whoever reads that first can end it themselves.
        assert_eq!(steps(&document).first(), Some(&"code-from-mail"), "{message}: {document:#}");
        assert_eq!(document["findings"][0]["owner"], "person", "{message}: {document:#}");
        assert!(!steps(&document).iter().any(|step| step.starts_with("refresh")), "{message}: {document:#}");
        assert_eq!(steps(&document).last(), Some(&"write-kaspersky"), "{message}: {document:#}");
    }
    for message in [
        "I paid the shop on Friday and they mailed me a code. The window says that the code has been blocked.",
        "Ich habe am Freitag dem Händler bezahlt und einen Code bekommen. Das Fenster sagt, der Code ist gesperrt.",
        "J'ai acheté le code en magasin vendredi. La fenêtre dit que le code est bloqué.",
        "Pagué en la tienda el viernes y me dieron un código. La ventana dice que el código está bloqueado.",
    ] {
        let document = told(EXPIRED, message).json();
        assert_eq!(first(&document), "code-blocked", "{message}: {document:#}");
        assert_eq!(document["findings"][0]["owner"], "shop", "{message}: {document:#}");
    }
}

#[test]
fn a_thanks_that_says_until_when_it_is_valid_is_asked_nothing() {
    for message in [
        "Thank you! I set the date right and the activation went through at once, valid until 2027.",
        "Vielen Dank! Ich habe das Datum richtig gestellt, danach ging die Aktivierung sofort, gültig bis 2027.",
        "Merci beaucoup ! J'ai corrigé la date et l'activation est passée, valable jusqu'en 2027.",
        "¡Muchas gracias! Corregí la fecha y se activó enseguida, válida hasta 2027.",
        "Grazie mille! Ho corretto la data e si è attivata subito, valida fino al 2027.",
        "Obrigada! Acertei a data e ativou logo, válida até 2027.",
        "Спасибо! Исправил дату, и активация сразу прошла, действует до 2027.",
        "Dziękuję! Poprawiłem datę i od razu się aktywowało, ważna do 2027.",
        "Bedankt! Ik heb de datum goed gezet en hij activeerde meteen, geldig tot 2027.",
    ] {
        let outcome = said(message);
        let document = outcome.json();
        assert_ne!(outcome.code, Some(1), "{message}: {document:#}");
        assert_eq!(document["next_question"], Value::Null, "{message}: {document:#}");
    }
}

#[test]
fn nobody_else_must_act_while_a_step_is_left_and_a_provider_is_asked_only_by_whoever_has_one() {
    for (bought, asked) in [
        ("bought in the Kaspersky store", "ask-kaspersky"),
        ("I bought it in a shop", "ask-shop"),
        ("I have it through Rostelecom", "ask-provider"),
    ] {
        let message = format!(
            "{bought}; renewed; the app still shows expired, My Kaspersky shows it active. I already updated the status and it did nothing"
        );
        let document = told(EXPIRED, &message).json();
        let findings = document["findings"].as_array().unwrap();
        let finding = findings.iter().find(|one| one["topic"] == "subscription-status-outdated").unwrap();
        let steps: Vec<&str> =
            finding["steps"].as_array().unwrap().iter().map(|step| step["id"].as_str().unwrap()).collect();
        assert_eq!(steps, ["restart-online", asked], "{message}: {document:#}");
        assert_eq!(finding["owner"], "person", "{message}: {document:#}");
    }
}
