//! Tests of what people tell at length: questions without a failure, money that went today, an old box, a reserve, few places.

use chrono::{TimeZone, Utc};

use crate::diagnosis::{ExplanationVerdict, explain};
use crate::sellers::Providers;
use crate::topics::{Catalogue, Severity};

/// The first topic of each text, where one is given as an answer; else what is asked.
fn answers(texts: &[&str]) -> Vec<(String, String)> {
    let catalogue = Catalogue::built_in().unwrap();
    let now = Utc.with_ymd_and_hms(2026, 11, 24, 10, 0, 0).unwrap();
    let answer = |text: &&str| {
        let explanation = explain(&catalogue, *text, now, Providers::built_in());
        let first = explanation.recognised.first();
        let answer = match (explanation.verdict, first) {
            (ExplanationVerdict::Recognised, Some(first)) => first.topic.id.clone(),
            (ExplanationVerdict::NotALicenseProblem, _) => "sent away".to_owned(),
            _ => "asked".to_owned(),
        };
        ((*text).to_owned(), answer)
    };
    texts.iter().map(answer).collect()
}

fn fails(topic: &str) -> bool {
    let catalogue = Catalogue::built_in().unwrap();
    catalogue.find(topic).is_some_and(|topic| topic.severity > Severity::Info)
}

#[test]
fn whoever_asks_and_reports_no_failure_hears_of_none() {
    for (text, answer) in answers(&[
        "My grandson builds me a new PC next month. Do I buy again, or can what I paid come along?",
        "Mein Enkel baut mir nächsten Monat einen neuen PC. Kaufe ich neu oder zieht das Bezahlte mit um?",
        "Mon petit-fils me monte un nouveau PC. Dois-je racheter ou ce que j'ai payé me suit-il ?",
        "Mi nieto me monta un ordenador nuevo. ¿Compro otra vez o lo pagado se viene conmigo?",
        "Mio nipote mi monta un computer nuovo. Ricompro o quello che ho pagato viene con me?",
        "Meu neto vai montar um computador novo. Compro de novo ou o que paguei vem comigo?",
        "Внук соберёт мне новый компьютер. Покупать заново или оплаченное перейдёт?",
        "Wnuk składa mi nowy komputer. Kupować od nowa czy to, co opłaciłem, przejdzie?",
        "Kleinzoon bouwt een nieuwe pc. Koop ik opnieuw of gaat wat ik betaalde mee?",
        "孫が新しいパソコンを組んでくれます。買い直しですか、払った分は引き継げますか。",
        "Torunum yeni bilgisayar topluyor. Yeniden mi alayım, ödediğim benimle gelir mi?",
        "I'd like them not to take the money next year without asking. Where is that set?",
        "Ich möchte nicht, dass nächstes Jahr wieder ungefragt abgebucht wird. Wo stellt man das ein?",
        "Je ne veux pas qu'on me prélève l'an prochain sans demander. Où cela se règle-t-il ?",
        "No quiero que el año que viene me cobren sin preguntar. ¿Dónde se ajusta eso?",
        "Non voglio che l'anno prossimo mi addebitino senza chiedere. Dove si imposta?",
        "Não quero que no ano que vem cobrem sem perguntar. Onde se ajusta isso?",
        "Не хочу, чтобы в следующем году снова списали без спроса. Где это настраивается?",
        "Nie chcę, żeby za rok znowu pobrali bez pytania. Gdzie się to ustawia?",
        "Ik wil niet dat er volgend jaar ongevraagd wordt afgeschreven. Waar stel je dat in?",
        "来年は勝手に引き落とされたくないのですが、どこで設定しますか。",
        "Gelecek yıl sormadan para çekilmesin istiyorum. Nereden ayarlanır?",
    ]) {
        assert!(!fails(&answer) && answer != "sent away", "{text}: {answer}");
    }
}

#[test]
fn a_failure_is_named_though_a_question_stands_behind_it() {
    for (text, topic) in [
        ("The code is refused because it is for another region. Must I pay again?", "code-region-mismatch"),
        (
            "Der Code wurde zu oft aktiviert, steht da. Kann ich ihn auf dem neuen Rechner noch nutzen?",
            "activation-limit-reached",
        ),
        ("Пишет, что код заблокирован. Можно ли его перенести на новый компьютер?", "code-blocked"),
    ] {
        assert_eq!(answers(&[text])[0].1, topic, "{text}");
    }
}

#[test]
fn whoever_was_charged_today_and_asks_whether_to_pay_again_waits_for_the_renewal() {
    for (text, answer) in answers(&[
        "The renewal was charged last night and it still says expired. Must I pay twice?",
        "Gestern Abend wurde die Verlängerung abgebucht, da steht weiter abgelaufen. Muss ich doppelt zahlen?",
        "Le renouvellement a été prélevé hier soir, il affiche toujours expiré. Dois-je payer deux fois ?",
        "Anoche cobraron la renovación y sigue caducada. ¿Tengo que pagar dos veces?",
        "Il rinnovo è stato addebitato ieri sera ma risulta ancora scaduta. Devo pagare due volte?",
        "A renovação foi debitada ontem à noite e continua vencida. Preciso pagar duas vezes?",
        "Вчера вечером списали за продление, а всё ещё истекла. Платить дважды?",
        "Wczoraj wieczorem pobrano odnowienie, a nadal pisze, że wygasła. Mam płacić dwa razy?",
        "Gisteravond is de verlenging afgeschreven en hij staat nog steeds op verlopen. Moet ik twee keer betalen?",
        "昨夜更新料が引き落とされましたが、まだ期限切れです。二重に払うのですか。",
        "Dün akşam yenileme parası çekildi, hâlâ süresi dolmuş. İki kere ödemem mi gerekiyor?",
    ]) {
        assert_eq!(answer, "auto-renewal-pending", "{text}");
    }
    for (text, answer) in answers(&[
        "They charged me twice yesterday, I want my money back",
        "Es wurde gestern doppelt abgebucht, ich will mein Geld zurück",
    ]) {
        assert_eq!(answer, "billing-only", "{text}");
    }
}

#[test]
fn few_free_places_are_no_limit_that_was_reached() {
    for (text, answer) in answers(&[
        "More than 90 % of our licence is used, says Security Center",
        "Laut Security Center sind 92 Prozent der Lizenz belegt",
        "Security Center : 94 % de la licence est utilisée",
        "Security Center avisa: el 91 % de la licencia está usada",
        "Security Center: 93 % della licenza è occupata",
        "O Security Center diz que 95 % da licença está usada",
        "В Security Center лицензия использована на 92 процента",
        "Security Center: 96 % licencji wykorzystane",
        "Volgens Security Center is 93 % van de licentie gebruikt",
        "Security Centerでライセンスの92%が使用されています",
        "Security Center'a göre lisansın yüzde 94'ü dolu",
    ]) {
        assert_eq!(answer, "places-nearly-used", "{text}");
    }
    for (text, answer) in
        answers(&["The device limit has been reached", "Das Gerätelimit ist erreicht, der Laptop wird abgelehnt"])
    {
        assert_ne!(answer, "places-nearly-used", "{text}");
    }
}

#[test]
fn the_reserve_that_did_not_take_over_is_named_before_the_end() {
    for (text, answer) in answers(&[
        "I added next year's code in advance. The licence has expired and the new code did not take over.",
        "Den neuen Code hatte ich im Voraus eingetragen. Die Lizenz ist abgelaufen, der Code hat nicht übernommen.",
        "J'avais ajouté le code d'avance. La licence a expiré et il n'a pas pris le relais.",
        "Añadí el código por adelantado. La licencia ha caducado y no ha entrado.",
        "Avevo aggiunto il codice in anticipo. La licenza è scaduta e non è partito.",
        "Adicionei o código com antecedência. A licença venceu e ele não entrou.",
        "Код я добавил заранее. Лицензия истекла, а он не включился.",
        "Dodałem kod z wyprzedzeniem. Licencja wygasła, a on się nie włączył.",
        "Ik had de code alvast toegevoegd. De licentie is verlopen en hij nam het niet over.",
        "コードを前もって登録しました。ライセンスの期限が切れたのに切り替わりません。",
        "Kodu önceden eklemiştim. Lisansın süresi doldu, kod devreye girmedi.",
    ]) {
        assert_eq!(answer, "reserve-code-not-activated", "{text}");
    }
}
