//! What the codes of the subscription service mean, for the help desk of a provider, and what a customer is answered.

use crate::diagnosis::Diagnosis;
use crate::facts::{FactId, KnownFact};
use crate::language::Tongue;
use crate::say::desk as said;
use crate::vendor::ErrorCode;

/// A code of a text, for a desk.
pub(crate) struct DeskCode {
    /// In one line what it means, and what the desk does.
    pub line: String,
    /// What the customer is answered, where the code calls for an answer.
    pub answer: Option<String>,
}

impl DeskCode {
    /// The line, and the answer as one of its own.
    pub(crate) fn lines(self, tongue: &Tongue) -> impl Iterator<Item = String> {
        let answer = self.answer.map(|answer| tongue.say(said::kss_customer(answer)));
        [self.line].into_iter().chain(answer)
    }
}

/// The codes of a text and of what was read beside it, the one that decides first: for the desk in its own language, for the
/// customer in theirs.
pub(crate) fn desk_codes(
    told: &[ErrorCode],
    read: &[ErrorCode],
    tongue: &Tongue,
    of_customer: &Tongue,
) -> Vec<DeskCode> {
    worded(read.iter().chain(told).cloned(), tongue, of_customer)
}

/// The codes in what was read, such as the log of a provider's own program.
pub(crate) fn desk_codes_in(diagnosis: &Diagnosis<'_>) -> Vec<ErrorCode> {
    let entry = diagnosis.sheet.get(FactId::AttemptErrorCode);
    let read = entry.into_iter().flat_map(KnownFact::all).filter_map(|seen| ErrorCode::parse(&seen.value.to_string()));
    read.filter(ErrorCode::is_for_desks).collect()
}

/// The same in words.
pub(super) fn desk_codes_read(diagnosis: &Diagnosis<'_>, tongue: &Tongue) -> Vec<DeskCode> {
    worded(desk_codes_in(diagnosis).into_iter(), tongue, tongue)
}

/// Each code once, as it stands last, the one that decides first.
fn worded(codes: impl DoubleEndedIterator<Item = ErrorCode>, tongue: &Tongue, of_customer: &Tongue) -> Vec<DeskCode> {
    let mut latest: Vec<ErrorCode> = Vec::new();
    for code in codes.rev() {
        if !latest.contains(&code) {
            latest.push(code);
        }
    }
    // What states how the subscription stands now decides before what was wrong with one command.
    latest.sort_by_key(|code| code.desk_weight());
    let word = |code: &ErrorCode| DeskCode {
        line: format!("{code}: {}", tongue.say(said::kss(format!("c{}", code.code)))),
        answer: code.desk_answer().map(|answer| of_customer.say(said::kss_answer(answer))),
    };
    latest.iter().map(word).collect()
}
