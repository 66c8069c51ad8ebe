//! The rules of the diagnosis, over a small catalogue of its own.

use super::*;
use crate::facts::{FactType, Strength};
use crate::sources::read_words;

fn topic(id: &str, code: u16, severity: &str, when: &str, more: &str) -> String {
    format!(
        "+++\nid = \"{id}\"\ncode = \"KM-{code}\"\ntitle = \"{id}\"\nowner = \"person\"\nseverity = \"{severity}\"\n\
         status = \"stable\"\nsince = \"0.1.0\"\nchecked = 2026-11-24\nsources = []\nwhen = \"{when}\"\n{more}\n+++\n"
    )
}

fn catalogue() -> Catalogue {
    let texts = [
        topic(
            "expired",
            202,
            "error",
            "reported or license.status = expired",
            "unless = \"license.status = active\"\nerror_codes = [\"kes:0947901D\"]",
        ),
        topic("active", 201, "info", "license.status = active", ""),
        topic(
            "overdue",
            302,
            "error",
            "license.status = expired and subscription.auto_renews",
            "refines = [\"expired\"]",
        ),
        topic(
            "provider",
            310,
            "warning",
            "subscription.present and subscription.provider_managed",
            "refines = [\"expired\", \"active\"]\nharmless_when = \"license.status = active\"",
        ),
    ];
    let named: Vec<(&str, &str)> = texts.iter().map(|text| ("test.md", text.as_str())).collect();
    Catalogue::from_texts(named).unwrap()
}

fn reading(facts: &[(&str, &str)]) -> Reading {
    let observations = facts.iter().map(|(name, value)| {
        let fact = FactId::from_name(name).unwrap();
        let evidence = Evidence::new("test", Locator::Person, value, DateTime::UNIX_EPOCH);
        Observation { fact, value: Value::parse(fact, value).unwrap(), strength: Strength::Told, evidence }
    });
    Reading { observations: observations.collect(), ..Reading::default() }
}

fn ids(diagnosis: &Diagnosis<'_>, standing: Standing) -> Vec<String> {
    diagnosis.findings.iter().filter(|f| f.standing == standing).map(|f| f.topic.id.clone()).collect()
}

const NOW: DateTime<Utc> = DateTime::UNIX_EPOCH;

#[test]
fn nothing_known_cannot_tell_and_asks_for_the_state_of_the_licence() {
    let catalogue = catalogue();
    let diagnosis = diagnose(&catalogue, Reading::default(), NOW);
    assert_eq!(diagnosis.verdict, Verdict::CannotTell);
    assert!(diagnosis.findings.is_empty());
    assert_eq!(diagnosis.next_question.unwrap().fact, FactId::LicenseStatus);
}

#[test]
fn an_expired_licence_is_confirmed_and_its_special_case_stays_possible_with_what_would_decide() {
    let catalogue = catalogue();
    let diagnosis = diagnose(&catalogue, reading(&[("license.status", "expired")]), NOW);
    assert_eq!(diagnosis.verdict, Verdict::Problem);
    assert_eq!(ids(&diagnosis, Standing::Confirmed), ["expired"]);
    assert_eq!(ids(&diagnosis, Standing::Possible), ["overdue"]);
    assert_eq!(ids(&diagnosis, Standing::RuledOut), ["active"]);
    assert_eq!(diagnosis.next_question.unwrap().fact, FactId::SubscriptionAutoRenews);
}

#[test]
fn the_special_case_stands_before_the_general_one() {
    let catalogue = catalogue();
    let facts = [("license.status", "expired"), ("purchase.channel", "provider")];
    let diagnosis = diagnose(&catalogue, reading(&facts), NOW);
    assert_eq!(ids(&diagnosis, Standing::Confirmed), ["provider", "expired"]);
    let because: Vec<_> = diagnosis.top().unwrap().because.iter().map(|o| o.fact).collect();
    let chain = [FactId::SubscriptionPresent, FactId::SubscriptionProviderManaged, FactId::PurchaseChannel];
    assert_eq!(because, chain, "each derived fact is followed by its premise");
}

#[test]
fn a_harmless_finding_is_no_problem() {
    let catalogue = catalogue();
    let facts = [("license.status", "active"), ("purchase.channel", "provider")];
    let diagnosis = diagnose(&catalogue, reading(&facts), NOW);
    assert_eq!(diagnosis.verdict, Verdict::NothingWrong);
    assert_eq!(diagnosis.top().unwrap().topic.id, "provider");
}

#[test]
fn the_machine_outranks_the_words_and_the_contradiction_is_shown() {
    let catalogue = catalogue();
    let facts = [("license.status", "active"), ("attempt.message", "error=0947901D")];
    let mut reading = reading(&facts);
    reading.observations[0].strength = Strength::Stated;
    let diagnosis = diagnose(&catalogue, reading, NOW);
    assert_eq!(diagnosis.verdict, Verdict::CannotTell, "what was reported is never cleared");
    assert_eq!(ids(&diagnosis, Standing::Possible), ["expired"]);
    assert_eq!(diagnosis.contradictions.len(), 1);
    assert_eq!(diagnosis.contradictions[0].against.fact, FactId::LicenseStatus);
}

#[test]
fn a_line_of_a_log_counts_by_what_it_states_and_is_no_story() {
    let catalogue = Catalogue::built_in().unwrap();
    let logged = |text: &str| {
        let mut reading = reading(&[("attempt.message", text)]);
        reading.observations[0].strength = Strength::Hint;
        diagnose(&catalogue, reading, NOW)
    };
    let story = "activation cannot connect to broker";
    assert!(logged(story).top().is_none());
    assert!(diagnose(&catalogue, reading(&[("attempt.message", story)]), NOW).top().is_some());
    assert_eq!(logged("license check: error=0947901D").verdict, Verdict::Problem);
}

#[test]
fn a_reported_code_confirms_by_itself() {
    let catalogue = catalogue();
    let diagnosis = diagnose(&catalogue, reading(&[("attempt.error_code", "kes:0947901D")]), NOW);
    assert_eq!(ids(&diagnosis, Standing::Confirmed), ["expired"]);
    assert_eq!(diagnosis.top().unwrap().because[0].fact, FactId::AttemptErrorCode);
}

#[test]
fn the_same_facts_give_the_same_answer_in_whatever_order_they_come() {
    let catalogue = catalogue();
    let facts = [("license.status", "expired"), ("subscription.auto_renews", "yes"), ("reserve.present", "no")];
    let mut reversed = facts;
    reversed.reverse();
    let (one, other) = (diagnose(&catalogue, reading(&facts), NOW), diagnose(&catalogue, reading(&reversed), NOW));
    assert_eq!(ids(&one, Standing::Confirmed), ids(&other, Standing::Confirmed));
    assert_eq!(one.next_question, other.next_question);
}

/// Whatever the product, each topic has something to do; and nobody in a company is sent to My Kaspersky first.
#[test]
fn every_product_has_steps_and_a_company_is_not_sent_to_my_kaspersky() {
    let catalogue = Catalogue::built_in().unwrap();
    let FactType::Choice(families) = FactId::ProductFamily.def().kind else { panic!("families are a list") };
    for (family, _) in families {
        let mut sheet = Sheet::default();
        let evidence = Evidence::new("test", Locator::Person, "", DateTime::UNIX_EPOCH);
        let value = Value::Choice(family);
        sheet.add(Observation { fact: FactId::ProductFamily, value, strength: Strength::Told, evidence });
        derive(&mut sheet, DateTime::UNIX_EPOCH);
        let is_business = sheet.value(FactId::ProductMeantFor) == Some(&Value::Choice("business"));
        let context = Context { sheet: &sheet, now: DateTime::UNIX_EPOCH, reported: Truth::True };
        for topic in catalogue.topics() {
            if topic.evaluate(&context) == Truth::False {
                continue;
            }
            let steps = topic.steps_for(&context);
            assert!(!steps.is_empty(), "{} has no step for {family}", topic.id);
            let first = &steps[0];
            let is_only_there = first.text.starts_with("At my.kaspersky") || first.text.starts_with("Sign in at my.k");
            assert!(!is_business || !is_only_there, "{}, {family}: {}", topic.id, first.text);
        }
    }
}

/// What a person has done already is no first step; and where all of it was done, it is told again rather than nothing.
#[test]
fn what_was_done_already_is_left_out() {
    let catalogue = Catalogue::built_in().unwrap();
    for (text, topic, step) in [
        (
            "The code was not found by the activation server. I copied and pasted the code.",
            "code-unknown-to-server",
            "check-typing",
        ),
        ("I paid and got no code, I checked my spam folder and nothing in spam", "paid-without-code", "look-in-spam"),
        (
            "The subscription status shows an error, the internet works fine",
            "subscription-status-error",
            "check-network",
        ),
    ] {
        let diagnosis = diagnose(&catalogue, read_words(text, DateTime::UNIX_EPOCH), DateTime::UNIX_EPOCH);
        let topic = catalogue.find(topic).unwrap();
        let context = Context { sheet: &diagnosis.sheet, now: diagnosis.now, reported: Truth::True };
        let steps = topic.steps_for(&context);
        assert!(!steps.is_empty() && steps.iter().all(|one| one.id != step), "{text}: {steps:?}");
    }
}

/// What a text comes to on 29 November 2026, by the topics that are built in: the first topic, the verdict, and whether
/// something is asked.
fn told(catalogue: &Catalogue, text: &str) -> (String, Verdict, bool) {
    let now = DateTime::parse_from_rfc3339("2026-11-29T17:00:00Z").unwrap().to_utc();
    let diagnosis = diagnose(catalogue, read_words(text, now), now);
    let top = diagnosis.top().map(|top| top.topic.id.clone()).unwrap_or_default();
    (top, diagnosis.verdict, diagnosis.next_question.is_some())
}

#[test]
fn a_licence_that_ends_today_comes_to_one_verdict_however_it_is_told() {
    let catalogue = Catalogue::built_in().unwrap();
    for text in [
        "Kaspersky expires today. Does it still protect me this evening?",
        "Auf der Seite steht gültig bis 29.11.2026. Verlängert sich von selbst. Abgebucht ist noch nichts. Bin ich heute noch geschützt?",
        "Ma licence expire aujourd'hui, suis-je encore protégé ce soir ?",
        "La suscripción vence hoy, 29 de noviembre. ¿Sigo protegido hasta la noche?",
        "L'abbonamento scade oggi. Sono protetta fino a stasera?",
        "A assinatura expira hoje. Ainda estou protegido até meia-noite?",
        "Подписка действует до 29 ноября 2026, это сегодня. До вечера защита работает?",
        "ライセンスは今日までです。今夜まで保護されますか。",
        "Licencja ważna do 29.11.2026, czyli do dziś. Czy wieczorem jeszcze działa?",
        "Abonnement geldig tot en met 29 november 2026, automatische verlenging staat aan. Werkt het vandaag nog?",
    ] {
        assert_eq!(told(&catalogue, text), ("license-ends-soon".to_owned(), Verdict::CannotTell, false), "{text}");
    }
    // What fails on the last day fails.
    let (_, verdict, _) =
        told(&catalogue, "It expires today and my new code is refused, the window says it is blocked");
    assert_eq!(verdict, Verdict::Problem);
}

#[test]
fn whoever_tells_the_end_and_that_a_code_lies_ready_is_asked_nothing() {
    let catalogue = Catalogue::built_in().unwrap();
    for text in [
        "It says reserve activation code added. The licence still ends on 14 February 2027. When does the new year start?",
        "Neuen Code eingegeben, steht jetzt als Reservecode drin. Ich dachte da kommen 365 Tage dazu?",
        "L'abonnement se termine le 3 mars 2027 d'après la fenêtre, j'ai ajouté un code de réserve.",
        "El código quedó como reserva y la licencia actual termina el 5 de abril de 2027.",
        "Codice aggiunto come riserva, la licenza attuale finisce il 2 marzo 2027. Perché i giorni non sono aumentati?",
        "O código ficou em reserva, a licença termina em 10 de março de 2027. Os dias não deviam somar?",
        "Код добавлен как резервный, текущая лицензия закончится 3 марта 2027. Почему дней не прибавилось?",
        "予備のコードとして追加されました。現在のライセンスは2027年3月5日に終了します。",
        "Kod dodany jako zapasowy, obecna licencja kończy się 4 marca 2027. Dlaczego dni nie przybyło?",
        "Reservecode toegevoegd, de huidige licentie eindigt op 6 maart 2027.",
    ] {
        assert_eq!(told(&catalogue, text), ("reserve-code-added".to_owned(), Verdict::CannotTell, false), "{text}");
    }
}
