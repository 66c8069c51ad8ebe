//! What the words of a text are about, where another matter is told beside Kaspersky: what fails is what counts.

use std::ops::Range;

use chrono::{DateTime, NaiveDate};
use keymend_words::{Answer, has_no_spaces};

use super::{blanked, complains};
use crate::facts::{Evidence, FactId, Locator, Observation, Sheet, Strength, Value};
use crate::language::{
    SaidFact, Spoken, about_denied_causes, about_others, about_what_works, has_a_code_that_met_nothing,
    has_a_code_to_enter, is_small_talk, is_vague, names_a_licence, names_another_vendor, only_ends_soon, said, said_in,
    says_it_works_no_more, since_a_renewal, tells_of_a_refused_code, undoes_a_cancellation, what_is_answered,
    what_really_matters, who_reports,
};
use crate::sellers::Providers;
use crate::topics::{Catalogue, Context, Dismissal, Severity, Topic, Truth};

/// The most that a topic scores which only remains when another is ruled out by what was heard.
const MOST_REMAINING: f64 = 0.45;

/// The least score at which what is left of a text names a failure that nothing else in it complains of.
const NAMES_A_FAILURE: f64 = 0.5;

/// The least score at which one sentence of a story names one.
const NAMES_IN_A_STORY: f64 = 0.6;

/// The score of a state that is said in passing where nothing else is clear.
const NAMES_A_STATE: f64 = 0.4;

/// The least score at which what stands beside a licence in order names a failure.
const NAMES_BESIDE: f64 = 0.3;

/// The same beside a cause that is denied: it is no answer, however little is told of another.
const LEAST_BESIDE_A_DENIAL: f64 = 0.15;

/// The least score at which what is left of it is another matter, where nothing in it is of a licence.
const NAMES_ANOTHER_MATTER: f64 = 0.4;

/// The score of the state of the licence where a code is at hand that has still to be entered, and the most of what else the words
/// sound like then.
const HAS_A_CODE: f64 = 0.6;
const MOST_BESIDE_A_CODE: f64 = 0.2;

/// The most that a topic scores of a text that names nothing: it is asked about.
const MOST_OF_NOTHING: f64 = 0.19;

/// What is left of the score of a topic of an ended licence where days of one are left, and the least score of the topics
/// that hold then: of those to act on, and of the others.
const NOT_ENDED: f64 = 0.1;
const LEAST_RUNNING: [f64; 2] = [0.6, 0.5];

/// Words of a question or a complaint in few words.
const LONGEST_QUESTION: usize = 16;

/// What is known of a licence anyway, of which people say two things at once.
const STATE: [FactId; 4] =
    [FactId::LicenseStatus, FactId::LicenseEnded, FactId::LicenseDaysLeft, FactId::ProductFamily];

/// What the model makes of a person's own words, without what is said of another vendor's product where something fails
/// beside it; what is then said to fail is no other matter. What is said in passing rules topics out.
pub(super) fn understood(catalogue: &Catalogue, words: &str) -> Vec<Answer<'static>> {
    let spoken = &Spoken::new(words, Providers::built_in());
    if let Some(answers) = since_renewing(catalogue, words, spoken) {
        return answers;
    }
    let mut answers = keymend_words::understand(words);
    if is_vague(spoken) || is_small_talk(words) {
        of_nothing_named(catalogue, &mut answers);
        return answers;
    }
    if let Some(named) = named_beside(catalogue, words, spoken, &answers) {
        answers = named;
    }
    if let Some(named) = named_by_the_window(catalogue, words, spoken, &answers) {
        answers = named;
    }
    if let Some(named) = named_as_the_matter(catalogue, words, spoken) {
        answers = named;
    }
    if let Some(named) = named_as_reported(catalogue, words, spoken, &answers) {
        answers = named;
    }
    let heard = said_in(spoken, NaiveDate::default());
    rule_out(catalogue, &mut answers, &heard);
    while_days_are_left(catalogue, &mut answers, &heard, words);
    if only_ends_soon(spoken) && !heard.iter().any(is_a_failure) {
        as_one_that_runs(catalogue, &mut answers);
    }
    name_the_state(catalogue, &mut answers, &heard);
    with_a_code_to_enter(catalogue, &mut answers, &heard, spoken);
    let dismissal = |answer: &Answer<'_>| catalogue.find(answer.topic).and_then(|topic| topic.dismissal);
    if answers.iter().all(|answer| dismissal(answer).is_none()) {
        return answers;
    }
    let others = about_others(spoken);
    let ours = blanked(words, others.iter().cloned());
    let heard = if others.is_empty() { heard } else { said(&ours, NaiveDate::default(), Providers::built_in()) };
    // Without a contrast the words as a whole decide: a false alarm in a browser says "has ended" as well.
    let fails = !others.is_empty() && heard.iter().any(is_a_failure);
    if !others.is_empty() && answers.first().is_some_and(|first| dismissal(first).is_some()) {
        let alone = keymend_words::understand(&ours);
        let names_failure = || {
            let first = alone.first().and_then(|first| catalogue.find(first.topic));
            first.is_some_and(Topic::is_trouble) && alone.first().is_some_and(|first| first.score >= NAMES_A_FAILURE)
        };
        if fails || complains(catalogue, &ours) || names_failure() {
            answers = alone;
        }
    }
    let holds = |fact, value| heard.iter().any(|said| said.fact == fact && said.value == Value::Flag(value));
    // Whoever wants the code or the money back has paid and waits for the code.
    let lacks_code = holds(FactId::CodeAtHand, false) && holds(FactId::PurchasePaid, true);
    let complaint = heard.iter().find(|said| said.fact == FactId::PurchaseComplaint).map(|said| &said.value);
    let is_scam = complaint == Some(&Value::Choice("scam"));
    let keeps = undoes_a_cancellation(spoken);
    // What is paid for and fails or no longer works is no matter of the payment, unless money is what somebody complains of.
    let stopped = complaint.is_none() && (holds(FactId::AttemptFailed, true) || says_it_works_no_more(spoken));
    // Whoever wants the money back because a code is refused has that code.
    let refused = || tells_of_a_refused_code(words);
    // Nor is it another matter that what somebody paid for has ended.
    let ended = |said: &SaidFact| said.fact == FactId::LicenseStatus && said.value == Value::Choice("expired");
    let fails = fails || complaint.is_none() && holds(FactId::PurchasePaid, true) && heard.iter().any(ended);
    // Nor is that days of one are left on one computer, and on another it has ended.
    let counts_days = heard.iter().any(|said| said.fact == FactId::LicenseDaysLeft) && spoken.holds("ended");
    let fails = fails || counts_days && !names_another_vendor(words);
    without(&mut answers, |answer| match dismissal(answer) {
        Some(Dismissal::OtherMatter) => (fails || keeps) && !is_scam,
        Some(Dismissal::Payment) => (fails || keeps || lacks_code || stopped || refused()) && !is_scam,
        // Whoever wants a cancellation undone has a trouble, and asks nothing.
        None => keeps && catalogue.find(answer.topic).is_some_and(|topic| topic.question.is_some()),
    });
    answers
}

/// Of a text that names nothing, no topic is the answer and nobody is sent away: each is only one to ask about.
fn of_nothing_named(catalogue: &Catalogue, answers: &mut Vec<Answer<'static>>) {
    answers.retain(|answer| catalogue.find(answer.topic).is_some_and(|topic| topic.dismissal.is_none()));
    answers.iter_mut().for_each(|answer| answer.score = answer.score.min(MOST_OF_NOTHING));
}

/// What fails beside a licence that is said to be in order, where the words as a whole sound as if nothing did: "it is valid
/// until 2028 and paid, but the code is of another region"; and the true cause beside one that is denied.
fn named_beside(
    catalogue: &Catalogue,
    words: &str,
    spoken: &Spoken<'_>,
    answers: &[Answer<'static>],
) -> Option<Vec<Answer<'static>>> {
    let is_failure = |answer: &Answer<'_>| catalogue.find(answer.topic).is_some_and(Topic::is_trouble);
    let mut aside = about_denied_causes(spoken);
    let has_denied = !aside.is_empty();
    if !answers.first().is_some_and(is_failure) {
        aside.extend(about_what_works(spoken));
    }
    let rest = (!aside.is_empty()).then(|| blanked(words, aside.into_iter()))?;
    let alone = keymend_words::understand(&rest);
    let is_denied = answers.first().zip(alone.first()).is_some_and(|(whole, rest)| whole.topic != rest.topic);
    let least = if has_denied && is_denied { LEAST_BESIDE_A_DENIAL } else { NAMES_BESIDE };
    let names = alone.first().is_some_and(|first| is_failure(first) && first.score >= least);
    // A cause that is denied is no answer, whatever is left.
    (names || has_denied && is_denied).then_some(alone)
}

/// What a text names where it says what it is really about: "the real problem is …".
fn named_as_the_matter(catalogue: &Catalogue, words: &str, spoken: &Spoken<'_>) -> Option<Vec<Answer<'static>>> {
    let matter = what_really_matters(spoken)?;
    let alone = keymend_words::understand(&blanked(words, std::iter::once(0..matter.start)));
    let first = alone.first()?;
    let is_failure = catalogue.find(first.topic).is_some_and(Topic::is_failure);
    (is_failure && first.score >= NAMES_A_FAILURE).then_some(alone)
}

/// What the sentence of a story names in which the program answers, where the story as a whole tells of the state of the
/// licence, or of nothing for sure: what the window answered counts more than the rest.
fn named_by_the_window(
    catalogue: &Catalogue,
    words: &str,
    spoken: &Spoken<'_>,
    answers: &[Answer<'static>],
) -> Option<Vec<Answer<'static>>> {
    let topic = |answer: &Answer<'_>| catalogue.find(answer.topic);
    let first = answers.first()?;
    let is_state = topic(first).is_some_and(|topic| topic.background);
    if !is_long(words) || !is_state && first.score >= NAMES_A_FAILURE {
        return None;
    }
    let is_failure = |answer: &Answer<'_>| topic(answer).is_some_and(Topic::is_failure);
    let whole = 0..words.len();
    let alone = what_is_answered(spoken).into_iter().filter(|sentence| *sentence != whole).map(|sentence| {
        let outside = [0..sentence.start, sentence.end..words.len()];
        keymend_words::understand(&blanked(words, outside.into_iter()))
    });
    let surely = alone.filter(|alone| {
        let names = alone.first().is_some_and(|first| is_failure(first) && first.score >= NAMES_IN_A_STORY);
        names && is_clear(catalogue, alone)
    });
    surely.max_by(|one, other| one[0].score.total_cmp(&other[0].score))
}

/// What a short text names without saying who reports it, where with that it names nothing for sure: "Kaspersky says the code
/// is invalid".
fn named_as_reported(
    catalogue: &Catalogue,
    words: &str,
    spoken: &Spoken<'_>,
    answers: &[Answer<'static>],
) -> Option<Vec<Answer<'static>>> {
    let is_sure = |answers: &[Answer<'_>]| {
        let first = answers.first().filter(|first| first.score >= NAMES_A_FAILURE);
        let topic = first.and_then(|first| catalogue.find(first.topic));
        topic.is_some_and(Topic::is_failure)
    };
    if is_long(words) || is_sure(answers) {
        return None;
    }
    let reporting = who_reports(spoken);
    let alone = (!reporting.is_empty()).then(|| keymend_words::understand(&blanked(words, reporting.into_iter())))?;
    (is_sure(&alone) && is_clear(catalogue, &alone)).then_some(alone)
}

/// Whether the first answer stands out.
fn is_clear(catalogue: &Catalogue, answers: &[Answer<'_>]) -> bool {
    let dismisses = |answer: &Answer<'_>| catalogue.find(answer.topic).is_some_and(|topic| topic.dismissal.is_some());
    keymend_words::is_clear(answers.iter().map(|answer| (answer.score, dismisses(answer))))
}

/// Whether a text is more than a question or a complaint in few words.
pub(super) fn is_long(words: &str) -> bool {
    let most = LONGEST_QUESTION;
    words.split_whitespace().count() > most || words.chars().filter(|c| has_no_spaces(*c)).count() > most * 3
}

/// What a text tells that names a renewal only as the time since when something else is wrong.
fn since_renewing(catalogue: &Catalogue, words: &str, spoken: &Spoken<'_>) -> Option<Vec<Answer<'static>>> {
    let since: Vec<Range<usize>> = since_a_renewal(spoken);
    if since.is_empty() || keymend_words::built_in().is_ok_and(|model| model.hears_a_failure(words)) {
        return None;
    }
    let rest = blanked(words, since.into_iter());
    let answers = (!names_a_licence(&rest)).then(|| keymend_words::understand(&rest))?;
    let first = answers.first().filter(|first| first.score >= NAMES_ANOTHER_MATTER)?;
    let dismissal = catalogue.find(first.topic).and_then(|topic| topic.dismissal);
    (dismissal == Some(Dismissal::OtherMatter)).then_some(answers)
}

/// Takes out what the facts rule out that are said in passing.
fn rule_out(catalogue: &Catalogue, answers: &mut Vec<Answer<'static>>, heard: &[SaidFact]) {
    let facts = heard.iter().filter(|said| !STATE.contains(&said.fact)).map(|said| (said.fact, said.value.clone()));
    let sheet = sheet_of(facts);
    let context = Context { sheet: &sheet, now: DateTime::UNIX_EPOCH, reported: Truth::Unknown };
    without(answers, |answer| {
        let unless = catalogue.find(answer.topic).and_then(|topic| topic.unless.as_ref());
        unless.is_some_and(|unless| unless.evaluate(&context) == Truth::True)
    });
}

/// A licence of which days are left has not ended: what says so gives way to what holds of one that runs, unless
/// something else fails.
fn while_days_are_left(catalogue: &Catalogue, answers: &mut [Answer<'static>], heard: &[SaidFact], words: &str) {
    let days = heard.iter().find(|said| said.fact == FactId::LicenseDaysLeft).map(|said| said.value.clone());
    let has_ended = || heard.iter().any(|said| is_a_failure(said) || said.fact == FactId::LicenseEnded);
    let Some(days) = days.filter(|days| *days != Value::Count(0) && !has_ended()) else { return };
    // A longer text tells more than that.
    let complains = || crate::language::complains(words);
    if is_long(words) || keymend_words::built_in().is_ok_and(|model| model.hears_a_failure(words)) || complains() {
        return;
    }
    let sheet = sheet_of([(FactId::LicenseStatus, Value::Choice("active")), (FactId::LicenseDaysLeft, days)]);
    let context = Context { sheet: &sheet, now: DateTime::UNIX_EPOCH, reported: Truth::Unknown };
    let holds = |topic: &Topic| topic.evaluate(&context);
    let is_out = |topic: &Topic| {
        // A case of an end is none where nothing has ended; a state, such as a renewal that is off, is there before it.
        let is_case = |_: &&String| !topic.background;
        let general = topic.refines.iter().filter(is_case).filter_map(|id| catalogue.find(id));
        [topic].into_iter().chain(general).any(|topic| holds(topic) == Truth::False)
    };
    let topic_of = |answer: &Answer<'_>| catalogue.find(answer.topic);
    answers.iter_mut().filter(|answer| topic_of(answer).is_some_and(is_out)).for_each(|out| out.score *= NOT_ENDED);
    let fails = answers.iter().filter(|answer| {
        topic_of(answer).is_some_and(|topic| topic.dismissal.is_none() && holds(topic) != Truth::True)
    });
    if fails.map(|answer| answer.score).fold(0.0, f64::max) < LEAST_RUNNING[0] {
        for answer in answers.iter_mut() {
            if let Some(topic) = catalogue.find(answer.topic).filter(|topic| holds(topic) == Truth::True) {
                answer.score = answer.score.max(LEAST_RUNNING[usize::from(topic.severity == Severity::Info)]);
            }
        }
    }
    answers.sort_by(|one, other| other.score.total_cmp(&one.score));
}

/// Whoever says that the licence ends today or tomorrow, and that nothing fails, speaks of one that runs.
fn as_one_that_runs(catalogue: &Catalogue, answers: &mut [Answer<'static>]) {
    let sheet =
        sheet_of([(FactId::LicenseStatus, Value::Choice("active")), (FactId::LicenseDaysLeft, Value::Count(1))]);
    let context = Context { sheet: &sheet, now: DateTime::UNIX_EPOCH, reported: Truth::Unknown };
    for answer in answers.iter_mut() {
        let holds = catalogue.find(answer.topic).map(|topic| topic.evaluate(&context));
        let ends = catalogue.find(answer.topic).is_some_and(|topic| topic.severity > Severity::Info);
        match holds {
            Some(Truth::True) if ends => answer.score = answer.score.max(LEAST_RUNNING[0]),
            _ => answer.score *= NOT_ENDED,
        }
    }
    answers.sort_by(|one, other| other.score.total_cmp(&one.score));
}

/// Whoever says that the licence has expired, and names no cause, names that state.
fn name_the_state(catalogue: &Catalogue, answers: &mut Vec<Answer<'static>>, heard: &[SaidFact]) {
    let state = heard.iter().find(|said| said.fact == FactId::LicenseStatus && said.value != Value::Choice("active"));
    let Some(state) = state else { return };
    if is_clear(catalogue, answers) {
        return;
    }
    let sheet = sheet_of([(state.fact, state.value.clone())]);
    let context = Context { sheet: &sheet, now: DateTime::UNIX_EPOCH, reported: Truth::Unknown };
    for answer in answers.iter_mut() {
        let is_state = |topic: &Topic| {
            topic.background && topic.severity > Severity::Info && topic.evaluate(&context) == Truth::True
        };
        if catalogue.find(answer.topic).is_some_and(is_state) {
            answer.score = answer.score.max(NAMES_A_STATE);
        }
    }
    answers.sort_by(|one, other| other.score.total_cmp(&one.score));
}

/// Whoever has the code and asks where it goes has nothing but a licence that has ended, or none yet: the steps of that state
/// end with the code.
fn with_a_code_to_enter(
    catalogue: &Catalogue,
    answers: &mut [Answer<'static>],
    heard: &[SaidFact],
    spoken: &Spoken<'_>,
) {
    let holds = |fact, value: &Value| heard.iter().any(|said| said.fact == fact && said.value == *value);
    let has = |fact| heard.iter().any(|said| said.fact == fact);
    let fails = [FactId::LicenseBlocked, FactId::AttemptFailed].iter().any(|fact| holds(*fact, &Value::Flag(true)));
    let runs = has(FactId::LicenseDaysLeft) || holds(FactId::LicenseStatus, &Value::Choice("active"));
    // A card with the signs on it, of whoever says that the licence has ended, waits as well.
    let has_ended = holds(FactId::LicenseStatus, &Value::Choice("expired")) || spoken.holds("ended");
    let waits = has_a_code_to_enter(spoken) || has_ended && has_a_code_that_met_nothing(spoken);
    if !holds(FactId::CodeAtHand, &Value::Flag(true)) || fails || runs || !waits {
        return;
    }
    let state = heard.iter().find(|said| said.fact == FactId::LicenseStatus).map(|said| said.value.clone());
    // Whoever speaks of an end has had a licence.
    let unsaid = || Value::Choice(if spoken.holds("ended") { "expired" } else { "absent" });
    let sheet = sheet_of([(FactId::LicenseStatus, state.unwrap_or_else(unsaid))]);
    let context = Context { sheet: &sheet, now: DateTime::UNIX_EPOCH, reported: Truth::Unknown };
    let is_state =
        |topic: &Topic| topic.background && topic.severity > Severity::Info && topic.evaluate(&context) == Truth::True;
    for answer in answers.iter_mut() {
        answer.score = match catalogue.find(answer.topic) {
            Some(topic) if is_state(topic) => answer.score.max(HAS_A_CODE),
            Some(topic) if topic.severity > Severity::Info => answer.score.min(MOST_BESIDE_A_CODE),
            _ => answer.score,
        };
    }
    answers.sort_by(|one, other| other.score.total_cmp(&one.score));
}

/// Facts as they are said in passing.
fn sheet_of(facts: impl IntoIterator<Item = (FactId, Value)>) -> Sheet {
    let mut sheet = Sheet::default();
    for (fact, value) in facts {
        let evidence = Evidence::new("the text", Locator::Person, "", DateTime::UNIX_EPOCH);
        sheet.add(Observation { fact, value, strength: Strength::Said, evidence });
    }
    sheet
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

/// Whether a text says in passing that a licence, its code, its renewal or a payment fails.
pub(crate) fn says_that_something_failed(words: &str) -> bool {
    let heard = said(words, NaiveDate::default(), Providers::built_in());
    heard.iter().any(|said| is_a_failure(said) || is_of_money(said))
}

/// Whether a text complains of money that was taken, or of who wants it.
pub(super) fn complains_of_money(words: &str) -> bool {
    said(words, NaiveDate::default(), Providers::built_in()).iter().any(is_of_money)
}

fn is_of_money(said: &SaidFact) -> bool {
    said.fact == FactId::PurchaseComplaint && said.value != Value::Choice("cancel")
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

    fn explained<'c>(catalogue: &'c Catalogue, text: &'c str) -> Explanation<'c> {
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
    fn whoever_has_the_code_and_asks_where_it_goes_is_not_told_to_wait_for_it() {
        let catalogue = Catalogue::built_in().unwrap();
        for text in [
            "My old one expired last week, the mail with the new code is here. Where in the app do I put it?",
            "Lizenz ist abgelaufen, Verlängerung bezahlt, Aktivierungscode heute erhalten. Wo trage ich den ein?",
            "Mon abonnement est terminé, j'en ai racheté un hier, j'ai bien reçu la clé. Où dois-je la saisir ?",
            "La suscripción caducó. Ya compré otra, tengo el código en el correo. ¿Dónde lo escribo?",
            "L'abbonamento è finito. Ho comprato il rinnovo, mi hanno mandato il codice. In quale finestra lo metto?",
            "Minha licença venceu, comprei outra na loja e já tenho o código no e-mail. Onde coloco?",
            "Подписка закончилась в субботу. Купил продление, ключ прислали письмом. Где его вводить?",
            "期限切れになりました。新しいコードを購入し、メールで受け取りました。入力画面はどこですか。",
            "Licencja wygasła. Zapłaciłem wczoraj, kod dostałem dziś mailem, jeszcze go nie wpisałem. Gdzie się go wpisuje?",
            "Licentie sinds zondag verlopen, betaald en code ontvangen, hoe voer ik hem in?",
        ] {
            let explanation = explained(&catalogue, text);
            assert_eq!(first(&explanation).0, "license-expired", "{text}");
        }
        for text in [
            "I paid on Friday and no code has come, where do I enter one?",
            "Bezahlt habe ich gestern, der Code ist nicht gekommen. Wo soll ich ihn eingeben?",
            "Оплатил вчера, код так и не пришел, куда его вводить?",
        ] {
            let explanation = explained(&catalogue, text);
            assert_eq!(first(&explanation).0, "paid-without-code", "{text}");
        }
    }

    #[test]
    fn a_window_that_wants_the_old_code_refuses_none_and_nobody_looks_for_one() {
        let catalogue = Catalogue::built_in().unwrap();
        for text in [
            "Typed the code of a gift card. It now asks for my old code, I don't have it.",
            "Code von der Karte eingegeben, jetzt fragt er nach dem alten Code, den hab ich nicht.",
            "La clé achetée chez Darty passe, mais la fenêtre suivante exige l'ancienne clé, introuvable.",
            "Compré la caja, metí el código y quiere la clave antigua, que tiré.",
            "La chiave comprata da Unieuro la prende, poi chiede la vecchia chiave e non ce l'ho.",
            "Comprei a caixa na Worten, digitei o código, agora exige a chave antiga e eu perdi.",
            "Купил коробку, ключ ввёл, дальше требует прошлый ключ, а коробку выкинул.",
            "ヨドバシで買ったコードを入れると、前のコードを要求されますが、捨ててしまいました。",
            "Karta ze sklepu, kod wpisany, a okno żąda poprzedniego klucza. Zgubiłam go.",
            "Doosje van Coolblue, code ingetypt, daarna eist het venster de vorige sleutel. Die is weggegooid.",
        ] {
            let explanation = explained(&catalogue, text);
            assert_eq!(first(&explanation).0, "previous-license-not-found", "{text}");
        }
        for (text, topic) in [
            ("I lost my activation code, where can I find it?", "code-lost"),
            ("I typed the old code that it asks for and it is refused", "previous-code-refused"),
        ] {
            let explanation = explained(&catalogue, text);
            assert_eq!(first(&explanation).0, topic, "{text}");
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

    fn is_first_of(catalogue: &Catalogue, texts: &[&str], topics: &[&str]) {
        for text in texts {
            let explanation = explained(catalogue, text);
            let (topic, _) = first(&explanation);
            assert!(topics.contains(&topic), "{text}: {topic}");
        }
    }

    #[test]
    fn a_renewal_that_is_off_is_not_one_that_is_late() {
        let texts = [
            "auto-renewal: off",
            "I switched auto-renewal off last winter",
            "automatische Verlängerung steht auf aus",
            "renouvellement automatique sur off",
            "renovación automática apagada",
            "rinnovo automatico spento",
            "renovação automática desligado",
            "автопродление откл",
            "自動更新はオフ",
            "autoodnawianie wył.",
            "automatische verlenging uit",
            "Status: Abgelaufen\nAutomatische Verlängerung: Aus",
        ];
        is_first_of(&Catalogue::built_in().unwrap(), &texts, &["auto-renewal-off", "license-expired"]);
    }

    #[test]
    fn a_second_account_alone_is_of_no_store() {
        let catalogue = Catalogue::built_in().unwrap();
        for text in [
            "I have two My Kaspersky accounts and the subscription does not show.",
            "Ich habe zwei Konten, die Lizenz wird nicht angezeigt.",
            "J'ai deux comptes My Kaspersky, l'abonnement n'apparaît pas.",
        ] {
            assert_eq!(first(&explained(&catalogue, text)).0, "account-mismatch", "{text}");
        }
    }

    #[test]
    fn money_that_went_although_the_renewal_was_off_is_a_matter_of_money() {
        let texts = [
            "I had switched renewal off in June, the money still went yesterday",
            "Die Verlängerung war ausgeschaltet, abgebucht haben sie trotzdem",
            "j'avais coupé le renouvellement et on m'a quand même prélevé",
            "tenía la renovación quitada y aun así me cobraron",
            "avevo tolto il rinnovo, eppure mi hanno preso i soldi",
            "tinha desligado a renovação e mesmo assim cobraram",
            "я отключал продление, а деньги всё равно списали",
            "自動更新を切っておいたのに請求された",
            "odnawianie miałem wyłączone, a mimo to pobrali kasę",
            "de verlenging stond uit, toch is er afgeschreven",
        ];
        is_first_of(&Catalogue::built_in().unwrap(), &texts, &["billing-only"]);
    }

    #[test]
    fn days_that_are_left_are_those_of_a_licence_that_runs() {
        let texts = [
            "noch 6 Tage, soll ich jetzt schon kaufen oder warten?",
            "two weeks left on kaspersky, do I lose them if I buy today",
            "il me reste 9 jours, je renouvelle tout de suite ou j'attends ?",
            "me quedan 5 días, si renuevo ya los pierdo?",
            "mi resta una settimana, se compro oggi la perdo?",
            "faltam 8 dias, compro agora ou espero?",
            "осталось 10 дней, продлевать сейчас или подождать?",
            "あと5日ですが、今買ったほうがいいですか",
            "zostało 12 dni, kupować już czy czekać?",
            "nog 4 dagen, moet ik nu al iets doen",
        ];
        let answers = ["license-ends-soon", "license-active", "renew-early"];
        is_first_of(&Catalogue::built_in().unwrap(), &texts, &answers);
    }

    #[test]
    fn whoever_has_the_bill_and_no_code_waits_for_the_code() {
        let texts = [
            "receipt's here, key isn't. paid last Friday",
            "Rechnung ist da, Code nicht. Montag bezahlt",
            "j'ai la facture mais pas la clé, payé mardi",
            "la factura la tengo, lo que espero es el código, cobrado el lunes",
            "ricevuta arrivata, chiave no, pagato giovedì",
            "tenho a fatura mas a chave não veio, paguei na terça",
            "чек пришёл, а ключа нет, оплатил во вторник",
            "paragon jest, kodu brak, zapłaciłem w poniedziałek",
        ];
        is_first_of(&Catalogue::built_in().unwrap(), &texts, &["paid-without-code"]);
    }

    #[test]
    fn a_renewal_as_a_point_in_time_is_not_the_matter() {
        let catalogue = Catalogue::built_in().unwrap();
        let texts = [
            "since I renewed, the computer crawls",
            "seit dem Verlängern ist der Laptop furchtbar langsam",
            "depuis le renouvellement mon pc rame",
            "desde que renové, el portátil va lentísimo",
            "da quando ho rinnovato il computer è lentissimo",
            "depois da renovação o computador ficou muito lento",
            "после продления комп жутко тормозит",
            "od przedłużenia komputer muli",
            "sinds de verlenging is mijn laptop traag",
        ];
        is_first_of(&catalogue, &texts, &["not-a-license-problem"]);
        let explanation = explained(&catalogue, "since I renewed, it still says expired");
        assert_eq!(first(&explanation).1, None);
    }

    #[test]
    fn whoever_has_paid_wants_no_trial() {
        let catalogue = Catalogue::built_in().unwrap();
        for text in [
            "j'ai payé jusqu'en mars, après réinstallation il me propose un essai gratuit",
            "ho pagato fino a giugno, dopo la formattazione mi propone la prova gratuita",
            "Ist bis Oktober bezahlt, nach dem Neuaufsetzen bietet er mir die Testversion an",
            "оплачено до лета, переставил систему, а предлагает только пробный месяц",
            "paid till May, after the reinstall it offers me a free trial",
        ] {
            let explanation = explained(&catalogue, text);
            assert_ne!(first(&explanation).0, "trial-already-used", "{text}");
        }
        let explanation = explained(&catalogue, "It says the trial was already used on this computer");
        assert_eq!(first(&explanation).0, "trial-already-used");
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

    #[test]
    fn what_a_provider_bills_and_no_longer_works_is_no_matter_of_payment() {
        let catalogue = Catalogue::built_in().unwrap();
        for text in [
            "orange me facture kaspersky chaque mois mais ça ne marche plus",
            "TIM mi addebita kaspersky in bolletta ma non funziona più",
            "mi factura de movistar incluye kaspersky pero dejó de funcionar",
            "мтс списывает за касперского каждый месяц, а он не работает",
            "kaspersky is on my O2 bill every month but it has stopped working",
            "kaspersky zit op mijn kpn factuur maar werkt niet meer",
            "a vivo cobra o kaspersky na minha conta todo mês e ele parou de funcionar",
        ] {
            let explanation = explained(&catalogue, text);
            assert_ne!(explanation.verdict, ExplanationVerdict::NotALicenseProblem, "{text}");
            assert!(first(&explanation).1.is_none(), "{text}: {:?}", first(&explanation));
        }
        for (text, topic) in [
            ("I want my money back for kaspersky, it does not work on my chromebook", "billing-only"),
            // How the charges are ended.
            ("kündigen geht nicht, kaspersky bucht immer wieder ab", "manage-auto-renewal"),
        ] {
            assert_eq!(first(&explained(&catalogue, text)).0, topic, "{text}");
        }
    }

    #[test]
    fn who_reports_a_failure_changes_nothing_of_it() {
        let catalogue = Catalogue::built_in().unwrap();
        for text in [
            "Kaspersky says the activation code is invalid",
            "Kaspersky indique que le code d'activation est invalide.",
            "L'application affiche que le code d'activation est invalide",
            "Kaspersky dice che il codice di attivazione non è valido",
            "Kaspersky mówi, że kod aktywacyjny jest nieprawidłowy",
            "Kaspersky zegt dat de activeringscode ongeldig is",
            "Das Programm meldet, der Aktivierungscode ist ungültig",
            "Kaspersky dice que el código de activación no es válido",
        ] {
            assert_eq!(first(&explained(&catalogue, text)).0, "code-mistyped", "{text}");
        }
        let text = "Kaspersky sagt, dass alles in Ordnung ist";
        let explanation = explained(&catalogue, text);
        let (topic, dismissal) = first(&explanation);
        assert!(dismissal.is_some() || topic == "license-active", "{topic}");
    }
}
