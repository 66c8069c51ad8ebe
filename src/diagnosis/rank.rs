//! The order of findings: the one to act on first.

use std::cmp::Reverse;

use super::{Finding, Standing};
use crate::topics::{Catalogue, Severity};

/// Sorts findings: confirmed before possible before ruled out; then the graver; then the more specific
/// before the more general; then what the person's words name more surely; then by code.
///
/// A case of a graver failure is as grave as that failure: "the provider renews it" stands before
/// "the licence has expired" where both hold.
pub(super) fn rank(catalogue: &Catalogue, findings: &mut [Finding<'_>]) {
    let grave: Vec<(String, Standing, Severity)> =
        findings.iter().map(|f| (f.topic.id.clone(), f.standing, f.severity)).collect();
    let gravity = |finding: &Finding<'_>| {
        let general = grave
            .iter()
            .filter(|(id, standing, _)| *standing == finding.standing && finding.topic.refines.contains(id));
        general.map(|(_, _, severity)| *severity).chain([finding.severity]).max()
    };
    findings.sort_by_cached_key(|finding| {
        let score = (finding.score * 1_000.0) as i64;
        // Words weigh more than the gravity of a failure that nobody has confirmed yet.
        let spoken = if finding.standing == Standing::Possible { score } else { 0 };
        (
            finding.standing,
            Reverse(spoken),
            Reverse(gravity(finding)),
            Reverse(catalogue.depth(finding.topic)),
            Reverse(score),
            finding.topic.code.clone(),
        )
    });
}
