//! What the words of a text are about, where another matter is told beside Kaspersky: what fails is what counts.

use chrono::NaiveDate;
use keymend_words::Answer;

use super::{blanked, complains};
use crate::facts::{FactId, Value};
use crate::language::{SaidFact, about_denied_causes, about_others, about_what_works, said, undoes_a_cancellation};
use crate::sellers::Providers;
use crate::topics::{Catalogue, Dismissal, Severity, Topic};

/// The most that a topic scores which only remains when another is ruled out by what was heard.
const MOST_REMAINING: f64 = 0.45;

/// The least score at which what is left of a text names a failure that nothing else in it complains of.
const NAMES_A_FAILURE: f64 = 0.5;

/// The least score at which what stands beside a licence in order names a failure.
const NAMES_BESIDE: f64 = 0.3;

/// What the model makes of a person's own words, without what is said of another vendor's product where something fails
/// beside it; what is then said to fail is no other matter.
pub(super) fn understood(catalogue: &Catalogue, words: &str) -> Vec<Answer<'static>> {
    let mut answers = keymend_words::understand(words);
    if let Some(named) = named_beside(catalogue, words, &answers) {
        answers = named;
    }
    let dismissal = |answer: &Answer<'_>| catalogue.find(answer.topic).and_then(|topic| topic.dismissal);
    if answers.iter().all(|answer| dismissal(answer).is_none()) {
        return answers;
    }
    let others = about_others(words);
    let ours = blanked(words, others.iter().cloned());
    let heard = said(&ours, NaiveDate::default(), Providers::built_in());
    // Without a contrast the words as a whole decide: a false alarm in a browser says "has ended" as well.
    let fails = !others.is_empty() && heard.iter().any(is_a_failure);
    if !others.is_empty() && answers.first().is_some_and(|first| dismissal(first).is_some()) {
        let alone = keymend_words::understand(&ours);
        let names_failure = || {
            let first = alone.first().and_then(|first| catalogue.find(first.topic));
            let is_failure = |topic: &Topic| topic.severity > Severity::Info && topic.dismissal.is_none();
            first.is_some_and(is_failure) && alone.first().is_some_and(|first| first.score >= NAMES_A_FAILURE)
        };
        if fails || complains(&ours) || names_failure() {
            answers = alone;
        }
    }
    let holds = |fact, value| heard.iter().any(|said| said.fact == fact && said.value == Value::Flag(value));
    // Whoever wants the code or the money back has paid and waits for the code.
    let lacks_code = holds(FactId::CodeAtHand, false) && holds(FactId::PurchasePaid, true);
    let complaint = heard.iter().find(|said| said.fact == FactId::PurchaseComplaint).map(|said| &said.value);
    let is_scam = complaint == Some(&Value::Choice("scam"));
    let keeps = undoes_a_cancellation(words);
    without(&mut answers, |answer| match dismissal(answer) {
        Some(Dismissal::OtherMatter) => (fails || keeps) && !is_scam,
        Some(Dismissal::Payment) => (fails || keeps || lacks_code) && !is_scam,
        None => false,
    });
    answers
}

/// What fails beside a licence that is said to be in order, where the words as a whole sound as if nothing did: "it is valid
/// until 2028 and paid, but the code is of another region"; and the true cause beside one that is denied.
fn named_beside(catalogue: &Catalogue, words: &str, answers: &[Answer<'static>]) -> Option<Vec<Answer<'static>>> {
    let is_failure = |answer: &Answer<'_>| {
        catalogue.find(answer.topic).is_some_and(|topic| topic.severity > Severity::Info && topic.dismissal.is_none())
    };
    let mut aside = about_denied_causes(words);
    if !answers.first().is_some_and(is_failure) {
        aside.extend(about_what_works(words));
    }
    let rest = (!aside.is_empty()).then(|| blanked(words, aside.into_iter()))?;
    let alone = keymend_words::understand(&rest);
    let names = alone.first().is_some_and(|first| is_failure(first) && first.score >= NAMES_BESIDE);
    names.then_some(alone)
}

/// Takes out answers; what remains shares what they had.
fn without(answers: &mut Vec<Answer<'_>>, is_out: impl Fn(&Answer<'_>) -> bool) {
    let before = answers.len();
    answers.retain(|answer| !is_out(answer));
    let sum: f64 = answers.iter().map(|answer| answer.score).sum();
    let most = answers.iter().map(|answer| answer.score).fold(0.0, f64::max);
    if answers.len() == before || most >= MOST_REMAINING || sum <= 0.0 {
        return;
    }
    let share = (1.0 / sum).min(MOST_REMAINING / most);
    answers.iter_mut().for_each(|answer| answer.score *= share.max(1.0));
}

/// Whether a fact that was said in passing is that a licence, its code or its renewal fails.
fn is_a_failure(said: &SaidFact) -> bool {
    match said.fact {
        FactId::LicenseStatus => said.value != Value::Choice("active"),
        FactId::LicenseBlocked | FactId::AttemptFailed => said.value == Value::Flag(true),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use chrono::{TimeZone, Utc};

    use crate::diagnosis::{Explanation, ExplanationVerdict, explain};
    use crate::sellers::Providers;
    use crate::topics::{Catalogue, Dismissal};

    fn explained<'c>(catalogue: &'c Catalogue, text: &str) -> Explanation<'c> {
        explain(catalogue, text, Utc.with_ymd_and_hms(2026, 3, 4, 12, 0, 0).unwrap(), Providers::built_in())
    }

    fn first<'e>(explanation: &'e Explanation<'_>) -> (&'e str, Option<Dismissal>) {
        explanation
            .recognised
            .first()
            .map_or(("nothing", None), |found| (found.topic.id.as_str(), found.topic.dismissal))
    }

    #[test]
    fn another_product_named_as_contrast_sends_no_failure_away() {
        let catalogue = Catalogue::built_in().unwrap();
        for text in [
            "The old tablet runs Avast happily, but Kaspersky on my desktop has expired",
            "Bitdefender habe ich entfernt und Kaspersky verlangt jetzt ein Konto",
            "Auf dem Tablet läuft McAfee prima, aber Kaspersky ist abgelaufen",
            "Ma sœur a Avira sans souci, par contre mon Kaspersky a expiré",
            "La tableta tiene Norton y va bien; el Kaspersky del trabajo ha caducado",
            "Sul tablet c'è Avast e va bene, invece Kaspersky sul PC è scaduto",
            "O Norton do tablet está bom, mas o Kaspersky diz licença expirada",
            "На планшете Аваст, а на компьютере лицензия Касперского истекла",
            "Na tablecie mam Avast i działa, ale Kaspersky pisze że licencja wygasła",
            "McAfee op de tablet doet het prima, maar Kaspersky is verlopen",
            "タブレットのノートンは問題ないのに、パソコンのカスペルスキーは期限切れです",
        ] {
            let explanation = explained(&catalogue, text);
            assert_eq!(first(&explanation).1, None, "{text}: {}", first(&explanation).0);
            assert_ne!(explanation.verdict, ExplanationVerdict::NotALicenseProblem, "{text}");
        }
    }

    #[test]
    fn a_failure_of_another_vendor_stays_another_matter() {
        let catalogue = Catalogue::built_in().unwrap();
        for text in [
            "Kaspersky works, but my McAfee subscription has expired",
            "Kaspersky läuft, aber Avast meldet dass das Abo abgelaufen ist",
            "Kaspersky va bien, c'est Norton qui a expiré",
            "Kaspersky funciona bien; lo que ha caducado es el Norton",
            "Kaspersky działa, ale Avast wygasł",
            "I moved from Kaspersky to Norton and Norton wants a code",
            "Kaspersky doet het, maar Norton is verlopen",
        ] {
            let explanation = explained(&catalogue, text);
            assert_eq!(
                explanation.verdict,
                ExplanationVerdict::NotALicenseProblem,
                "{text}: {}",
                first(&explanation).0
            );
        }
    }

    #[test]
    fn undoing_a_cancellation_is_about_the_renewal() {
        let catalogue = Catalogue::built_in().unwrap();
        for text in [
            "I cancelled by mistake, please let me keep it",
            "Habe versehentlich gekündigt, will es behalten",
            "j'ai résilié par mégarde, je voudrais le garder",
            "cancelé por error, quiero conservarla",
            "ho disdetto per errore, voglio mantenerlo",
            "cancelei sem querer, quero manter",
            "отменил по ошибке, хочу оставить подписку",
            "うっかり解約しました、続けたいです",
            "omyłkowo anulowałam, chcę zostawić",
            "per vergissing opgezegd, wil het behouden",
        ] {
            let explanation = explained(&catalogue, text);
            let (topic, _) = first(&explanation);
            assert!(matches!(topic, "auto-renewal-off" | "subscription-cancelled"), "{text}: {topic}");
        }
    }

    #[test]
    fn a_missing_code_is_no_matter_of_money_alone() {
        let catalogue = Catalogue::built_in().unwrap();
        for text in [
            "Refund me or send me the code, I paid on Friday",
            "Geld zurück oder schickt mir den Code, ich habe am Freitag bezahlt",
            "Remboursez-moi ou envoyez-moi le code, j'ai payé vendredi",
            "Devuélvanme el dinero o envíenme el código, pagué el viernes",
            "O rimborso o mandatemi il codice, ho pagato venerdì",
            "Верните деньги или вышлите код, я оплатил в пятницу",
            "Zwrot pieniędzy albo wyślijcie kod, zapłaciłem w piątek",
        ] {
            let explanation = explained(&catalogue, text);
            assert_eq!(first(&explanation).1, None, "{text}: {}", first(&explanation).0);
        }
    }

    #[test]
    fn a_complaint_about_money_leads() {
        let catalogue = Catalogue::built_in().unwrap();
        for text in [
            "charged twice",
            "zweimal abgebucht",
            "débité deux fois",
            "cobraron dos veces",
            "addebitato due volte",
            "списали дважды",
            "pobrali dwukrotnie",
            "twee keer afgeschreven",
            "they charged me although automatic renewal was off",
            "Please refund my order",
            "Ich möchte mein Geld zurück",
        ] {
            let explanation = explained(&catalogue, text);
            assert_eq!(first(&explanation).0, "billing-only", "{text}");
        }
    }

    #[test]
    fn words_for_a_licence_are_asked_about_as_such() {
        let catalogue = Catalogue::built_in().unwrap();
        for text in ["question about my licence", "ライセンスの質問", "licence", "лицензия", "licencja"]
        {
            let explanation = explained(&catalogue, text);
            assert_eq!(explanation.verdict, ExplanationVerdict::NotRecognised, "{text}");
            assert_ne!(first(&explanation).1, Some(Dismissal::OtherMatter), "{text}");
        }
    }
}
