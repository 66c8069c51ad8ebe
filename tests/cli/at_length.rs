//! What people tell at length beside a machine that is in order: a lapse of another year is no alarm, a question no failure, and a
//! failure of today is cleared by neither.

use crate::doubt::{ACTIVE_HOME, ACTIVE_LINUX, told};

/// A lapse of another time, and that all is in order now.
const LAPSED_ONCE: [&str; 11] = [
    "Two winters ago I'd let mine lapse for a month. It's valid until next June now, everything works.",
    "Vor zwei Wintern hatte ich sie einen Monat lang ablaufen lassen. Jetzt ist sie bis Juni gültig, alles läuft.",
    "Il y a deux hivers, je l'avais laissée expirer un mois. Elle est valable jusqu'en juin, tout marche.",
    "Hace dos inviernos la había dejado caducar un mes. Ahora es válida hasta junio y todo va bien.",
    "Due anni fa l'avevo lasciata scadere per un mese. Ora è valida fino a giugno, tutto a posto.",
    "Há dois anos eu tinha deixado vencer por um mês. Agora é válida até junho, está tudo certo.",
    "Два года назад она у меня на месяц закончилась, забыл продлить. Теперь действует до июня, всё в порядке.",
    "Dwa lata temu pozwoliłem jej wygasnąć na miesiąc. Teraz jest ważna do czerwca, wszystko w porządku.",
    "Twee jaar terug had ik hem een maand laten verlopen. Nu is hij geldig tot juni en alles werkt.",
    "二年前に一か月ほど切らしてしまいましたが、今は六月まで有効で問題ありません。",
    "İki yıl önce bir ay süresi dolmuştu. Şimdi hazirana kadar geçerli, her şey yolunda.",
];

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_lapse_of_another_year_is_no_alarm_beside_a_machine_in_order() {
    for machine in [ACTIVE_HOME, ACTIVE_LINUX] {
        for message in LAPSED_ONCE {
            let outcome = told(machine, message);
            assert_eq!(outcome.code, Some(0), "{message}: {}", outcome.stdout);
        }
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn what_fails_today_is_cleared_by_no_lapse_of_another_year() {
    for message in [
        "Two winters ago it had lapsed. Now my code is refused.",
        "Vor zwei Jahren war sie abgelaufen. Jetzt ist sie wieder abgelaufen.",
        "L'an dernier elle avait expiré. Le code que je saisis est refusé.",
        "El año pasado había caducado, y ahora pone que ha caducado otra vez.",
        "L'anno scorso era scaduta. Oggi il codice viene rifiutato.",
        "No ano passado tinha vencido. Agora diz que a chave está bloqueada.",
        "В прошлом году закончилась. Теперь код не принимает.",
        "W zeszłym roku wygasła. Teraz kod jest odrzucany.",
        "Vorig jaar was hij verlopen. Nu wordt de code geweigerd.",
        "去年切れました。今はコードが拒否されます。",
        "Geçen yıl süresi dolmuştu. Şimdi kod kabul edilmiyor.",
    ] {
        let outcome = told(ACTIVE_LINUX, message);
        assert_ne!(outcome.code, Some(0), "{message}: {}", outcome.stdout);
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_question_at_length_is_no_failure_of_a_machine_in_order() {
    for message in [
        "It runs nicely. I'd like them not to take the money next year without asking me. Where is that set?",
        "Läuft alles. Ich bekomme im Mai einen anderen Rechner. Zieht das Bezahlte mit um oder zahle ich neu?",
        "Tout va bien. J'ai renouvelé trop tôt, est-ce que je perds les jours restants ?",
        "Va bien. ¿En qué pantalla se ve hasta cuándo dura?",
        "Funziona bene. In quale schermata si legge fino a quando dura?",
        "Está tudo bem. Renovei antes do tempo, perco os dias que sobravam?",
        "Всё работает. На каком экране видно, до какого числа она действует?",
        "Działa dobrze. Nie chcę, żeby za rok pobrali bez pytania. Gdzie się to wyłącza?",
        "Alles werkt. Ik heb te vroeg verlengd, ben ik die dagen kwijt?",
        "問題なく動いています。来年は勝手に引き落とされたくないのですが、どこで止めますか。",
        "Her şey çalışıyor. Yeni bilgisayara geçince ödediğim benimle gelir mi?",
    ] {
        let outcome = told(ACTIVE_LINUX, message);
        assert_eq!(outcome.code, Some(0), "{message}: {}", outcome.stdout);
    }
}
