//! The evidence that a report shows is what decided: without it the verdict is another one.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot set itself up must fail loudly")]

#[path = "support/mod.rs"]
mod support;

use std::path::Path;

use keymend::case::{Case, Named, Quiet};
use keymend::diagnosis::Standing;
use keymend::facts::{FactId, Value};
use keymend::topics::Catalogue;

use support::examples::examples;
use support::{NOW, repository};

fn case(folder: &Path) -> Case {
    let now = NOW.parse().ok();
    let named = Named { now, ..Named::sources([folder]) };
    named.read_one(&mut Quiet).unwrap()
}

#[test]
fn what_is_shown_proves_the_finding_by_itself_and_nothing_is_proven_without_any() {
    let catalogue = Catalogue::built_in().unwrap();
    let mut confirmed = 0;
    for folder in examples().into_iter().map(|example| example.folder) {
        let case = case(&folder);
        let diagnosis = case.diagnose(&catalogue);
        for finding in diagnosis.standing().filter(|finding| finding.standing == Standing::Confirmed) {
            confirmed += 1;
            let stands = |case: &Case| {
                let again = case.diagnose(&catalogue);
                again
                    .standing()
                    .any(|other| other.topic.id == finding.topic.id && other.standing == Standing::Confirmed)
            };
            let mut shown = case.clone();
            shown.reading.observations.retain(|seen| finding.because.contains(seen));
            assert!(stands(&shown), "{}: {} is not proven by what is shown", folder.display(), finding.topic.id);
            // Without it, and without whatever else proves the same, the finding is gone.
            let mut rest = case.clone();
            while stands(&rest) {
                let again = rest.diagnose(&catalogue);
                let same = again.standing().find(|other| other.topic.id == finding.topic.id).unwrap();
                let before = rest.reading.observations.len();
                rest.reading.observations.retain(|seen| !same.because.contains(seen));
                assert!(
                    rest.reading.observations.len() < before,
                    "{}: {} shows nothing",
                    folder.display(),
                    finding.topic.id
                );
            }
        }
    }
    assert!(confirmed >= 10, "{confirmed} confirmed findings in the examples");
}

#[test]
fn of_many_values_the_one_that_decided_is_shown() {
    let catalogue = Catalogue::built_in().unwrap();
    let named = Named {
        now: NOW.parse().ok(),
        answers: vec!["databases.released_at=2026-11-30".into(), "license.status=expired".into()],
        sources: vec![repository().join("Cargo.toml")],
        ..Named::default()
    };
    let mut case = named.read_one(&mut Quiet).unwrap();
    // A log with three dates, of which the second lies ahead of the clock.
    let of_log = |day: &str| {
        let mut seen = case.reading.observations[0].clone();
        seen.fact = FactId::SystemNewestEventAt;
        seen.value = Value::date(day).unwrap();
        seen
    };
    let dates = ["2026-11-20", "2026-11-29", "2026-11-01"].map(of_log);
    case.reading.observations.extend(dates);
    let diagnosis = case.diagnose(&catalogue);
    let clock = diagnosis.standing().find(|finding| finding.topic.id == "system-clock-wrong").unwrap();
    let events: Vec<String> = clock
        .because
        .iter()
        .filter(|seen| seen.fact == FactId::SystemNewestEventAt)
        .map(|seen| seen.value.to_string())
        .collect();
    assert_eq!(events, ["2026-11-29"], "{:?}", clock.because);
}
