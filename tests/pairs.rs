//! Of two topics that are true together on one computer, which one comes first.
//!
//! The rule: (1) what needs help goes before what is only good to know; (2) what somebody tried in vain, or what the
//! machine shows as broken, goes before the state on which it happened; (3) of two states the one with more at stake
//! goes first, and of the same weight the one that says more; (4) whatever is first, the other one is still told.
#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up must fail loudly")]

use chrono::{DateTime, Utc};
use keymend::case::read_answer;
use keymend::diagnosis::{Diagnosis, Finding, Standing, diagnose};
use keymend::facts::{FactId, Observation, Reading, Sheet, Strength};
use keymend::topics::{Basis, Catalogue, Context, Severity, Topic, Truth};

const NOW: &str = "2026-11-28T10:00:00Z";

/// What machines show by which a topic is true, beside what they report.
const SHOWN: &[(&str, &[&str])] = &[
    ("license-active", &["license.status=active"]),
    ("license-expired", &["license.status=expired"]),
    ("not-activated", &["license.status=absent"]),
    ("license-ends-soon", &["license.status=active", "license.expires_at=2026-11-29"]),
    ("reserve-code-added", &["license.status=active", "reserve.present=yes"]),
    ("reserve-code-not-activated", &["license.status=expired", "reserve.present=yes"]),
    ("auto-renewal-pending", &["license.status=expired", "subscription.auto_renews=yes", "license.ended=within-24h"]),
    ("auto-renewal-overdue", &["license.status=expired", "subscription.auto_renews=yes", "license.ended=earlier"]),
    ("auto-renewal-payment-failed", &["license.status=expired", "subscription.auto_renews=yes", "attempt.failed=yes"]),
    ("auto-renewal-off", &["license.status=expired", "subscription.auto_renews=no"]),
    ("third-party-subscription", &["subscription.provider_managed=yes"]),
    ("subscription-grace", &["subscription.status=grace"]),
    ("subscription-grace-over", &["subscription.status=grace-over"]),
    ("subscription-suspended", &["subscription.status=suspended"]),
    ("subscription-status-error", &["subscription.status=error"]),
    ("subscription-status-outdated", &["subscription.status=update-required"]),
    ("subscription-pending", &["subscription.status=being-defined"]),
    ("subscription-cancelled", &["subscription.status=cancelled"]),
    ("account-mismatch", &["license.status=absent", "account.of_buyer=yes"]),
    ("swindle", &["purchase.complaint=scam"]),
    ("code-mistyped", &["code.shape=wrong-length"]),
    ("code-blocked", &["license.key_state=Blocked"]),
    ("not-an-activation-code", &["code.shape=order-number"]),
    ("business-key-in-home-product", &["code.shape=key-file", "product.family=home"]),
    ("business-license-over-limit", &["license.over_limit=yes"]),
    ("account-required", &["product.family=security-cloud", "account.signed_in=no"]),
    ("app-store-subscription", &["license.status=expired", "purchase.channel=app-store"]),
    ("activation-server-unreachable", &["license.status=expired", "network.reachable=no"]),
    ("application-not-running", &["product.running=no"]),
    ("databases-damaged", &["databases.loaded=no"]),
    ("managed-by-administrator", &["license.status=expired", "policy.applied=yes"]),
    ("system-clock-wrong", &["system.clock_behind=yes"]),
    ("reserve-code-refused", &["license.type=trial", "license.status=active", "code.kind=new"]),
    ("previous-license-not-found", &["license.status=absent", "code.kind=renewal"]),
    (
        "previous-code-refused",
        &["license.status=absent", "code.kind=renewal", "code.previous_at_hand=yes", "attempt.failed=yes"],
    ),
    ("paid-without-code", &["license.status=expired", "purchase.paid=yes", "code.at_hand=no"]),
    ("promo-code", &["code.kind=promotional", "attempt.failed=yes"]),
    ("billing-only", &["purchase.complaint=charged-twice"]),
    ("trial-already-used", &["license.type=trial", "license.status=expired", "attempt.failed=yes"]),
    ("code-refused-under-subscription", &["subscription.present=yes", "license.status=active", "code.kind=new"]),
];

/// What makes a topic true: facts, or a code or message that is reported.
struct Cause {
    topic: String,
    answers: Vec<String>,
    reported: bool,
}

fn causes(catalogue: &Catalogue) -> Vec<Cause> {
    let shown = SHOWN.iter().map(|(topic, answers)| Cause {
        topic: (*topic).to_owned(),
        answers: answers.iter().map(|answer| (*answer).to_owned()).collect(),
        reported: false,
    });
    let reported = catalogue.topics().iter().filter_map(|topic| {
        let code = topic.error_codes.first().map(|code| format!("attempt.error_code={code}"));
        let documented = topic.messages.iter().find(|message| message.basis == Basis::Documented);
        let told = code.or_else(|| documented.map(|message| format!("attempt.message={}", message.pattern())))?;
        Some(Cause { topic: topic.id.clone(), answers: vec![told], reported: true })
    });
    shown.chain(reported).collect()
}

fn observations(cause: &Cause, now: DateTime<Utc>) -> Vec<Observation> {
    let read = |answer: &String| {
        let mut seen = read_answer(answer, now).unwrap();
        // What a machine shows is stronger than what is told; what it reports stays words.
        if !cause.reported {
            seen.strength = Strength::Stated;
        }
        seen
    };
    cause.answers.iter().map(read).collect()
}

fn diagnosed<'c>(catalogue: &'c Catalogue, causes: &[&Cause]) -> Diagnosis<'c> {
    let now = NOW.parse().unwrap();
    let observations = causes.iter().flat_map(|cause| observations(cause, now)).collect();
    diagnose(catalogue, Reading { observations, ..Reading::default() }, now)
}

fn place<'d>(diagnosis: &'d Diagnosis<'_>, topic: &str) -> Option<(usize, &'d Finding<'d>)> {
    let standing = diagnosis.standing().enumerate();
    let mut same = standing.filter(|(_, finding)| finding.topic.id == topic && finding.standing == Standing::Confirmed);
    same.next()
}

/// Facts of two causes that cannot be true together.
fn contradict(one: &Cause, other: &Cause) -> bool {
    let fact = |answer: &str| answer.split('=').next().unwrap_or_default().to_owned();
    let single = |name: &str| !FactId::from_name(name).unwrap().def().holds_many();
    one.answers.iter().any(|a| other.answers.iter().any(|b| fact(a) == fact(b) && a != b && single(&fact(a))))
}

#[test]
fn every_cause_confirms_its_topic_alone() {
    let catalogue = Catalogue::built_in().unwrap();
    for cause in causes(&catalogue) {
        let diagnosis = diagnosed(&catalogue, &[&cause]);
        assert!(place(&diagnosis, &cause.topic).is_some(), "{}: {:?}", cause.topic, cause.answers);
    }
}

#[test]
fn of_two_that_are_true_the_one_that_needs_help_and_was_tried_in_vain_comes_first() {
    let catalogue = Catalogue::built_in().unwrap();
    let causes = causes(&catalogue);
    let verbose = std::env::var_os("PAIRS").is_some();
    let mut pairs = 0;
    for (at, one) in causes.iter().enumerate() {
        for other in &causes[at + 1..] {
            if one.topic == other.topic || one.reported && other.reported || contradict(one, other) {
                continue;
            }
            let diagnosis = diagnosed(&catalogue, &[one, other]);
            let (Some((first_at, first)), Some((second_at, second))) =
                (place(&diagnosis, &one.topic), place(&diagnosis, &other.topic))
            else {
                continue;
            };
            pairs += 1;
            let (before, after, reports_before) =
                if first_at < second_at { (first, second, one.reported) } else { (second, first, other.reported) };
            let said = format!("{} before {}: {:?} {:?}", before.topic.id, after.topic.id, one.answers, other.answers);
            if verbose {
                println!("{said}");
            }
            let is_state = |finding: &Finding<'_>| finding.topic.background;
            let helps = |finding: &Finding<'_>| finding.severity > Severity::Info;
            assert!(helps(before) || !helps(after), "what needs no help hides what does: {said}");
            if helps(before) == helps(after) && !reports_before {
                assert!(!is_state(before) || is_state(after), "a state hides what failed: {said}");
            }
            let refined = |finding: &Finding<'_>, other: &Finding<'_>| finding.topic.refines.contains(&other.topic.id);
            assert!(!refined(after, before) || reports_before, "the general case hides the special one: {said}");
            if is_state(before) && is_state(after) && !reports_before && !refined(before, after) {
                assert!(before.severity >= after.severity, "the lighter state hides the graver: {said}");
            }
        }
    }
    assert!(pairs > 300, "{pairs} pairs");
}

#[test]
fn no_pair_gives_nothing_wrong_while_one_of_them_needs_help() {
    let catalogue = Catalogue::built_in().unwrap();
    let causes = causes(&catalogue);
    for (at, one) in causes.iter().enumerate() {
        for other in &causes[at + 1..] {
            if one.reported && other.reported {
                continue;
            }
            let diagnosis = diagnosed(&catalogue, &[one, other]);
            let problem = diagnosis
                .standing()
                .any(|finding| finding.standing == Standing::Confirmed && finding.severity > Severity::Info);
            let clear = diagnosis.verdict == keymend::diagnosis::Verdict::NothingWrong;
            assert!(!(problem && clear), "{:?} {:?}", one.answers, other.answers);
        }
    }
}

/// Whoever has paid, or whose provider or administrator renews, is not told to pay first.
#[test]
fn no_first_step_costs_money_while_somebody_else_owes_the_licence() {
    let catalogue = Catalogue::built_in().unwrap();
    for owed in
        ["purchase.paid=yes", "subscription.provider_managed=yes", "policy.applied=yes", "subscription.auto_renews=yes"]
    {
        let by = Cause { topic: String::new(), answers: vec![owed.to_owned()], reported: false };
        for cause in causes(&catalogue).iter().filter(|cause| !contradict(cause, &by)) {
            let diagnosis = diagnosed(&catalogue, &[cause, &by]);
            let Some(top) = diagnosis.top() else { continue };
            let first = top.steps.first();
            let costs =
                first.is_some_and(|step| step.warning.as_ref().is_some_and(|text| text.contains("costs money")));
            assert!(!costs, "{owed} with {:?}: {} says {first:?}", cause.answers, top.topic.id);
        }
    }
}

/// The built-in topics that are true by facts alone have their cause in the table above.
#[test]
fn every_topic_that_a_machine_can_show_is_paired() {
    let catalogue = Catalogue::built_in().unwrap();
    let sheet = Sheet::default();
    let context = Context { sheet: &sheet, now: NOW.parse().unwrap(), reported: Truth::Unknown };
    let by_words = |topic: &&Topic| topic.when.missing(&context).is_empty();
    let missing: Vec<&str> = catalogue
        .topics()
        .iter()
        .filter(|topic| !by_words(topic) && !SHOWN.iter().any(|(known, _)| *known == topic.id))
        .map(|topic| topic.id.as_str())
        .collect();
    assert_eq!(missing, Vec::<&str>::new());
}
