//! What of a text is about the product of another vendor, named beside Kaspersky; and the wish to undo a cancellation.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::spoken::{Spoken, WordHit, speak_alike};
use super::table::Together;
use crate::text::overlaps;

/// Words between a cancellation and the wish to undo it.
const NEAR_AN_UNDOING: usize = 8;

/// Words between "since" and a renewal.
const NEAR_A_RENEWAL: usize = 3;

/// The name that a part of a text bears.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum NamedProduct {
    Kaspersky,
    Another,
    /// "From Kaspersky to Norton" is about neither alone.
    Both,
}

/// The places of a text that are about another vendor's product, where other places are about Kaspersky alone; none
/// where nothing is. What bears no name goes on about what was named before it.
#[must_use]
pub fn about_others(spoken: &Spoken<'_>) -> Vec<Range<usize>> {
    let ours: Vec<usize> = starts(spoken, &["kaspersky", "product"]);
    let others: Vec<usize> = starts(spoken, &["other-vendor"]);
    if ours.is_empty() || others.is_empty() {
        return Vec::new();
    }
    let joints = spoken.of(&["and", "contrast"]).filter(|joint| speak_alike(joint.language, spoken.language));
    let mut ends: Vec<usize> = joints.map(|joint| spoken.folded.original(joint.place.clone()).start).collect();
    ends.extend(spoken.clause_ends());
    ends.push(spoken.original.len());
    ends.sort_unstable();
    ends.dedup();
    let mut from = 0;
    let mut parts: Vec<(Range<usize>, Option<NamedProduct>)> = Vec::new();
    for end in ends {
        let part = from..end;
        let holds = |places: &[usize]| places.iter().any(|place| part.contains(place));
        let named = match (holds(&ours), holds(&others)) {
            (true, true) => Some(NamedProduct::Both),
            (true, false) => Some(NamedProduct::Kaspersky),
            (false, true) => Some(NamedProduct::Another),
            (false, false) => None,
        };
        parts.push((part, named));
        from = end;
    }
    if !parts.iter().any(|(_, named)| *named == Some(NamedProduct::Kaspersky)) {
        return Vec::new();
    }
    let mut about = parts.iter().find_map(|(_, named)| *named);
    let mut places = Vec::new();
    for (part, named) in parts {
        about = named.or(about);
        if about != Some(NamedProduct::Kaspersky) {
            places.push(part);
        }
    }
    places
}

fn starts(spoken: &Spoken<'_>, groups: &'static [&'static str]) -> Vec<usize> {
    spoken.of(groups).map(|hit| spoken.folded.original(hit.place.clone()).start).collect()
}

/// Whether a text names another vendor's product.
#[must_use]
pub fn names_another_vendor(text: &str) -> bool {
    Spoken::of_words(text).of(&["other-vendor"]).next().is_some()
}

/// Whether a text has a word for a licence or a code.
#[must_use]
pub fn names_a_licence(text: &str) -> bool {
    Spoken::of_words(text).of(&["licence", "subscription", "code-noun"]).next().is_some()
}

/// Where a text names a renewal only as a time: "since I renewed", "after the extension".
#[must_use]
pub fn since_a_renewal(spoken: &Spoken<'_>) -> Vec<Range<usize>> {
    let places = spoken.of(&["since-word"]).filter_map(|since| {
        let renewals = spoken.beside(since, &["renewal-word"], Together::Clause);
        renewals
            .filter(|renewal| speak_alike(renewal.language, since.language))
            .filter(|renewal| spoken.between(&since.place, &renewal.place) <= NEAR_A_RENEWAL)
            .map(|renewal| since.place.start.min(renewal.place.start)..since.place.end.max(renewal.place.end))
            .min_by_key(Range::len)
    });
    places.map(|place| spoken.folded.original(place)).collect()
}

/// Sentences of one text that are looked at by themselves.
const MOST_SENTENCES: usize = 4;

/// The sentences in which a text says what a window shows or the program refused, the last first: where the answer of the
/// program stands in a long story.
#[must_use]
pub fn what_is_answered(spoken: &Spoken<'_>) -> Vec<Range<usize>> {
    let answers =
        spoken.of(&["window-says", "window-noun", "refused"]).filter(|hit| speak_alike(hit.language, spoken.language));
    let mut sentences: Vec<usize> = answers.map(|hit| hit.sentence).collect();
    sentences.sort_unstable();
    sentences.dedup();
    sentences.into_iter().rev().filter_map(|number| spoken.sentence_place(number)).take(MOST_SENTENCES).collect()
}

/// Whether somebody has cancelled and wants to take that back.
#[must_use]
pub fn undoes_a_cancellation(spoken: &Spoken<'_>) -> bool {
    spoken.of(&["has-cancelled"]).any(|cancelled| {
        let wishes = spoken.beside(cancelled, &["undoing"], Together::Next);
        wishes
            .filter(|wish| speak_alike(wish.language, cancelled.language))
            .any(|wish| spoken.between(&cancelled.place, &wish.place) <= NEAR_AN_UNDOING)
    })
}

/// A text without what asks its reader to call back, which tells of no caller; nothing where it does not ask that.
#[must_use]
pub fn without_wish_for_a_call(text: &str) -> Option<String> {
    let spoken = Spoken::of_words(text);
    let wishes = spoken.of(&["asks-for-a-call"]).filter(|hit| speak_alike(hit.language, spoken.language));
    let places: Vec<Range<usize>> = wishes.map(|wish| spoken.folded.original(wish.place.clone())).collect();
    let mut rest = text.to_owned();
    places.iter().for_each(|place| rest.replace_range(place.clone(), &" ".repeat(place.len())));
    (!places.is_empty()).then_some(rest)
}

/// Words between who reports something and the word for it.
const NEAR_A_REPORT: usize = 2;

/// The places of a text that say who reports something and no more: "Kaspersky says" of "Kaspersky says the code is invalid".
#[must_use]
pub fn who_reports(spoken: &Spoken<'_>) -> Vec<Range<usize>> {
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    let mut places = Vec::new();
    for verb in spoken.of(&["window-says"]).filter(speaks) {
        let who = spoken.beside(verb, &["kaspersky", "app-word", "product"], Together::Clause).filter(speaks);
        let near = who.filter(|who| {
            !overlaps(&who.place, &verb.place) && spoken.between(&who.place, &verb.place) <= NEAR_A_REPORT
        });
        let before = places.len();
        places.extend(near.map(|who| who.place.clone()));
        if places.len() > before {
            places.push(verb.place.clone());
        }
    }
    places.into_iter().map(|place| spoken.folded.original(place)).collect()
}

/// "From 1 to 5 devices", in the languages that say so with two little words, and in those that do it with endings.
static MORE_DEVICES: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let one = r"(?:[1-9]\d?|one|two|three|eine[mnr]?|zwei|drei|une?|deux|trois|uno|una|dos|tres|due|tre|um|uma|dois|três|одного|двух|трех|jednego|dwóch|trzech|een|twee|drie)";
    let many = r"(?:[2-9]|[1-9]\d|two|three|five|ten|zwei|drei|fünf|zehn|deux|trois|cinq|dix|dos|tres|cinco|diez|due|tre|cinque|dieci|dois|três|dez|две|три|пять|десять|dwa|trzy|pięć|dziesięć|twee|drie|vijf|tien)";
    let what = r"(?:device|computer|pc|machine|licen|gerät|rechner|lizenz|appareil|ordinateur|poste|dispositiv|equipo|ordenador|apparecchi|aparelho|computador|устройств|компьютер|пк\b|urządze|komputer|stanowisk|apparat|toestel)";
    let joined = r"(?:from|von|de|da|с|со|z|van)";
    let to = r"(?:to|auf|à|a|al|para|на|до|na|do|naar)";
    let of = r"(?:\s+(?:devices?|gerät\w*|appareils?|dispositiv\w*|устройств\w*|urządze\w*|appara\w*))?";
    Regex::new(&format!(
        r"(?i)\b{joined}\s+{one}{of}\s+{to}\s+{many}\s+{what}|[1-9１-９]\s*台(?:用|版)?から\s*[0-9０-９]+\s*台|\b[1-9]\s+(?:cihaz|bilgisayar)\w*\s+[0-9]+\s+(?:cihaz|bilgisayar)"
    ))
    .ok()
});

/// Whether a text tells that a licence is for more devices since a change: nobody asks for it, or would like it.
fn has_more_devices(spoken: &Spoken<'_>) -> bool {
    let Some(found) = MORE_DEVICES.as_ref().and_then(|more| more.find(spoken.original)) else { return false };
    let Some(place) = spoken.folded_place(&found.range()) else { return false };
    let (sentence, clause) = (spoken.sentence_of(place.start), spoken.clause_of(place.start));
    let asks = spoken.sentence(sentence).is_some_and(|words| words.trim_end().ends_with(['?', '？', 'か']));
    let in_clause = |groups: &'static [&'static str]| {
        spoken.of(groups).any(|hit| hit.clause == clause && speak_alike(hit.language, spoken.language))
    };
    // A day tells that it is done.
    let is_done = in_clause(&["plan-change", "last-week", "yesterday", "past-then", "last-month"]);
    !asks && !in_clause(&["would-change"]) && is_done
}

/// Words between a plan and that it was changed.
const NEAR_A_PLAN: usize = 5;

/// Whether a text says that a plan of a provider was changed: "since I moved to the bigger package".
#[must_use]
pub fn tells_of_a_changed_plan(text: &str) -> bool {
    let spoken = Spoken::of_words(text);
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    let happened = |hit: &WordHit| {
        let own = std::slice::from_ref(&hit.place);
        // Whoever would like another plan has the old one.
        let is_wished = spoken.beside(hit, &["would-change"], Together::Clause).any(|wish| speaks(&wish));
        !is_wished && !spoken.is_denied(hit, &hit.place, own, hit.language, 2, false)
    };
    spoken.of(&["plan-was-changed"]).filter(speaks).any(happened)
        || has_more_devices(&spoken)
        || spoken.of(&["plan-noun"]).filter(speaks).any(|plan| {
            let changes = spoken.beside(plan, &["plan-change"], Together::Clause).filter(speaks);
            changes.filter(|change| spoken.between(&change.place, &plan.place) <= NEAR_A_PLAN).any(happened)
        })
}

/// Words between whoever reads a mail and that its writer pays them.
const NEAR_A_PAYMENT: usize = 5;

/// What somebody has from, or pays to, whoever reads their mail.
const PAID_TO_A_READER: [&str; 7] =
    ["pays-now", "paid", "charged", "plan-noun", "bill-noun", "bill-word", "has-by-contract"];

/// Whether a text says that its writer pays whoever reads it: "it is on your bill every month".
#[must_use]
pub fn pays_its_reader(text: &str) -> bool {
    let spoken = Spoken::of_words(text);
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    spoken.of(&["with-you"]).filter(speaks).any(|you| {
        let paid = spoken.beside(you, &PAID_TO_A_READER, Together::Clause).filter(speaks);
        let own = std::slice::from_ref(&you.place);
        paid.filter(|paid| spoken.between(&paid.place, &you.place) <= NEAR_A_PAYMENT)
            .any(|paid| !spoken.is_denied(paid, &paid.place, own, paid.language, 2, true))
    })
}

/// Words between whoever reads a mail, who gave something, and what it was.
const NEAR_A_GIFT: usize = 6;

/// Whether a text says that its writer has a code or a licence from whoever reads it: "the code that you sent me".
#[must_use]
pub fn has_it_from_its_reader(text: &str) -> bool {
    let spoken = Spoken::of_words(text);
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    spoken.of(&["reader-gave"]).filter(speaks).any(|gave| {
        let given = spoken.beside(gave, &["code-noun", "licence", "kaspersky"], Together::Sentence).filter(speaks);
        given.into_iter().any(|given| spoken.between(&given.place, &gave.place) <= NEAR_A_GIFT)
    })
}

/// Whether a text says that whoever reads it has not sold the licence: "not from you, only the internet is yours".
#[must_use]
pub fn bought_elsewhere(text: &str) -> bool {
    let spoken = Spoken::of_words(text);
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    let asks = |hit: &WordHit| spoken.sentence(hit.sentence).is_some_and(|words| words.ends_with(['?', '？']));
    spoken.of(&["not-from-you"]).filter(speaks).any(|hit| !asks(hit))
        || spoken.of(&["with-you"]).filter(speaks).any(|you| {
            let beside =
                |groups: &'static [&'static str]| spoken.beside(you, groups, Together::Clause).any(|hit| speaks(&hit));
            !asks(you) && beside(&["only-word"]) && beside(&["line-word"]) && !beside(&["kaspersky", "product"])
        })
}

/// Whether a text says that a code fails, or that another one is asked for; `fails` where something in it is said to fail.
#[must_use]
pub fn tells_of_a_dead_code(text: &str, fails: bool) -> bool {
    let spoken = Spoken::of_words(text);
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    let mut codes = spoken.of(&["code-noun", "old-code", "new-code"]).filter(speaks);
    codes.any(|code| {
        let wants = spoken.beside(code, &["window-wants", "refused", "works-no-more", "has-it-not"], Together::Clause);
        fails || wants.filter(speaks).count() > 0
    })
}

/// Whether a text speaks of something else that a provider sells, a television or a SIM card, and of nothing that a security
/// product or a computer has.
#[must_use]
pub fn is_of_another_service(text: &str) -> bool {
    let spoken = Spoken::of_words(text);
    spoken.holds("other-service") && !["kaspersky", "of-security"].iter().any(|group| spoken.holds(group))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(text: &str) -> String {
        let places = about_others(&Spoken::of_words(text));
        let is_kept = |at: &usize| !places.iter().any(|place| place.contains(at));
        text.char_indices().filter(|(at, _)| is_kept(at)).map(|(_, character)| character).collect()
    }

    #[test]
    fn what_is_said_of_another_product_is_left_out() {
        for (text, left) in [
            ("Norton is gone and Kaspersky wants an account", "and Kaspersky wants an account"),
            ("Avira va bien; el Kaspersky ha caducado", " el Kaspersky ha caducado"),
            ("Kaspersky läuft, aber Norton ist abgelaufen", "Kaspersky läuft, "),
            ("from Kaspersky to Norton", "from Kaspersky to Norton"),
            ("Norton says that it ended, and wants money", "Norton says that it ended, and wants money"),
        ] {
            assert_eq!(kept(text), left);
        }
    }

    #[test]
    fn a_cancellation_is_undone_only_by_whoever_wishes_it() {
        for text in [
            "I cancelled it by mistake",
            "Ich habe aus Versehen gekündigt",
            "J'ai résilié par erreur",
            "he cancelado sin querer",
            "ho disdetto per sbaglio, vorrei tenerlo",
            "cancelei por engano",
            "я случайно отменил подписку",
            "間違えて解約しました",
            "przez pomyłkę anulowałem",
            "per ongeluk opgezegd",
        ] {
            assert!(undoes_a_cancellation(&Spoken::of_words(text)), "{text}");
        }
        for text in
            ["I cancelled it, and want my money", "Ich möchte kündigen", "ho disdetto a maggio", "как отменить?"]
        {
            assert!(!undoes_a_cancellation(&Spoken::of_words(text)), "{text}");
        }
    }

    #[test]
    fn a_wish_to_be_called_is_left_out() {
        for (text, wish) in [
            ("The licence has expired, please call me back.", "call"),
            ("Licencja wygasła. Proszę oddzwonić.", "oddzwo"),
            ("Die Lizenz ist abgelaufen, bitte um Rückruf.", "Rückruf"),
            ("La licence a expiré, merci de me rappeler.", "rappeler"),
        ] {
            let rest = without_wish_for_a_call(text).unwrap();
            assert!(rest.len() == text.len() && !rest.contains(wish), "{rest}");
        }
        assert_eq!(without_wish_for_a_call("Somebody called me and wants money."), None);
    }

    #[test]
    fn what_a_provider_sells_besides_is_told_from_a_licence() {
        for text in [
            "The remote control of my TV box does not work any more.",
            "Mein Streaming-Abo ist abgelaufen, ich kann keine Filme sehen.",
            "La télécommande du décodeur ne marche plus, l'abonnement est payé.",
            "El mando de la tele no funciona y pago la suscripción.",
            "Il telecomando non funziona, l'abbonamento è attivo.",
            "O comando da televisão não funciona e a assinatura está paga.",
            "Не работает пульт от приставки, подписка оплачена.",
            "テレビの契約をしていますが、リモコンが効きません。",
            "Pilot do dekodera nie działa, abonament opłacony.",
            "De afstandsbediening werkt niet, het abonnement is betaald.",
            "Televizyon kumandası çalışmıyor, aboneliğim ödendi.",
        ] {
            assert!(is_of_another_service(text), "{text}");
        }
        for text in [
            "My TV contract has your antivirus in it, and the subscription has expired.",
            "Im TV-Paket ist Kaspersky dabei, das Abo ist abgelaufen.",
            "The subscription has expired on my laptop, the TV is fine.",
            "The subscription has expired.",
            "Подписка истекла, компьютер не защищен, телевизор работает.",
        ] {
            assert!(!is_of_another_service(text), "{text}");
        }
    }

    #[test]
    fn whoever_pays_the_reader_of_their_mail_says_so() {
        for text in [
            "I pay for it every month on your bill",
            "Ich zahle das jeden Monat bei Ihnen",
            "Je paie l'antivirus chez vous tous les mois",
            "Yo pago todos los meses en el recibo de ustedes",
            "Lo pago ogni mese con la vostra bolletta",
            "Eu pago todo mês na fatura de vocês",
            "Я плачу вам каждый месяц",
            "Płacę za to co miesiąc u Państwa",
            "Ik betaal het elke maand via jullie rekening",
            "Her ay size ödüyorum",
            "毎月御社に支払っています",
        ] {
            assert!(pays_its_reader(text), "{text}");
        }
        for text in [
            "I have paid at a shop",
            "Ich möchte bei Ihnen etwas fragen",
            "I do not pay you for it",
            "Thank you, I paid",
        ] {
            assert!(!pays_its_reader(text), "{text}");
        }
    }

    #[test]
    fn whoever_has_only_the_line_from_the_reader_says_so() {
        for text in [
            "I bought it on their site, not from you, only the internet is yours",
            "Bei Ihnen gebucht ist nur DSL, das Kaspersky war aus der Schachtel",
            "Je l'ai acheté en magasin, pas chez vous",
            "La compré en otra tienda, no con ustedes",
            "L'ho comprato in negozio, non da voi",
            "Comprei na loja, não com vocês",
            "купила на сайте касперского не у вас, просто интернет у вас",
            "Kupiłam w sklepie, nie u państwa",
            "Ik kocht het in de winkel, niet bij jullie",
            "Mağazadan aldım, sizden değil",
        ] {
            assert!(bought_elsewhere(text), "{text}");
        }
        for text in [
            "I pay for it with you every month",
            "Ich habe Kaspersky nur bei Ihnen, mit dem Internet",
            "Kann ich das nicht bei Ihnen kaufen?",
            "Я плачу вам каждый месяц",
        ] {
            assert!(!bought_elsewhere(text), "{text}");
        }
    }

    #[test]
    fn a_change_of_plan_is_heard_however_it_is_put() {
        for text in [
            "Провайдер перевёл меня на другой тариф, и старый код больше не работает",
            "Jullie hebben me op een ander abonnement gezet, de code werkt niet",
            "Beni başka bir tarifeye geçirdiniz, kod çalışmıyor",
            "Zmieniono mi pakiet i kod nie działa",
            "先月コースが切り替わってから、コードが使えません",
            "since I moved to the bigger package my Kaspersky key is blocked",
            "Da quando ho cambiato il pacchetto la chiave è bloccata",
            "Sinds ik van pakket ben gewisseld is de sleutel geblokkeerd",
            "Seit ich auf den größeren Tarif umgestiegen bin, ist der Code gesperrt",
            "Depuis que j'ai changé ma formule chez vous, la clé est bloquée",
            "Desde que subí de tarifa la clave está bloqueada",
            "После того как я сменила у вас тарифный план, ключ заблокирован",
            "Odkąd zmieniłam u was pakiet, klucz jest zablokowany",
            "プランを変更したらキーがブロックされました",
            "Paketimi yükselttikten sonra anahtar engellendi",
            "Vorige week van 1 naar 5 apparaten gegaan",
            "Last week I went from 1 to 5 devices",
            "Letzte Woche von 1 auf 5 Geräte gewechselt",
            "Je suis passée de 1 à 5 appareils la semaine dernière",
            "La semana pasada cambié de 1 a 5 dispositivos",
            "Ho cambiato da 1 a 5 dispositivi la settimana scorsa",
            "Mudei de 1 para 5 dispositivos na semana passada",
            "На прошлой неделе я перешла с 1 на 5 устройств",
            "W zeszłym tygodniu przeszłam z 1 na 5 urządzeń",
        ] {
            assert!(tells_of_a_changed_plan(text), "{text}");
        }
        for text in [
            "Can I go from 1 to 5 devices?",
            "I moved the licence from 1 computer to another",
            "Kann ich von 1 auf 5 Geräte wechseln?",
            "I would like to switch from 1 to 5 devices",
            "I changed my password and the key is blocked",
            "Хочу перейти на другой тариф, сохранится ли код?",
            "Die Preise im Tarif sind gestiegen, der Code ist gesperrt",
            "My plan is the small one and the key is blocked",
            "I have not changed my plan, the key is blocked all the same",
            "Ich habe den Rechner gewechselt, der Code ist gesperrt",
        ] {
            assert!(!tells_of_a_changed_plan(text), "{text}");
        }
    }
}
