//! What the codes of the subscription service mean, for the help desk of a provider, and what a customer is answered.

use crate::diagnosis::{Diagnosis, Explanation};
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

/// Each code of a text: for the desk in its own language, for the customer in theirs.
pub(crate) fn desk_codes(explanation: &Explanation<'_>, tongue: &Tongue, of_customer: &Tongue) -> Vec<DeskCode> {
    worded(&explanation.desk_codes, tongue, of_customer)
}

/// The same of what was read, such as the log of a provider's own program.
pub(super) fn desk_codes_read(diagnosis: &Diagnosis<'_>, tongue: &Tongue) -> Vec<DeskCode> {
    let entry = diagnosis.sheet.get(FactId::AttemptErrorCode);
    let read = entry.into_iter().flat_map(KnownFact::all).filter_map(|seen| ErrorCode::parse(&seen.value.to_string()));
    let mut codes: Vec<ErrorCode> = Vec::new();
    for code in read.filter(ErrorCode::is_for_desks) {
        // Between two of one code another may stand.
        if !codes.contains(&code) {
            codes.push(code);
        }
    }
    worded(&codes, tongue, tongue)
}

fn worded(codes: &[ErrorCode], tongue: &Tongue, of_customer: &Tongue) -> Vec<DeskCode> {
    let code = |code: &ErrorCode| DeskCode {
        line: format!("{code}: {}", tongue.say(said::kss(format!("c{}", code.code)))),
        answer: code.desk_answer().map(|answer| of_customer.say(said::kss_answer(answer))),
    };
    codes.iter().map(code).collect()
}
