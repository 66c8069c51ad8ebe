//! What the codes of the subscription service mean, for the help desk of a provider, and what a customer is answered.

use crate::diagnosis::Diagnosis;
use crate::facts::{Evidence, FactId, KnownFact, Locator};
use crate::language::Tongue;
use crate::say::desk as said;
use crate::vendor::ErrorCode;

/// A code of the service, and where it was found, in words of the desk's language.
pub(crate) struct FoundCode {
    pub code: ErrorCode,
    pub place: Option<String>,
}

impl FoundCode {
    /// Codes of a text, of which nobody asks where they stand.
    pub(crate) fn anywhere(codes: &[ErrorCode]) -> Vec<FoundCode> {
        codes.iter().map(|code| FoundCode { code: code.clone(), place: None }).collect()
    }
}

/// A code of a text, for a desk.
pub(crate) struct DeskCode {
    /// In one line what it means, and what the desk does.
    pub line: String,
    /// What the customer is answered, where the code calls for an answer.
    pub answer: Option<String>,
    /// Whether it says that a subscription was ended for good.
    pub is_ended: bool,
}

impl DeskCode {
    /// The same without what a customer is answered: of a log nobody waits for an answer.
    pub(crate) fn for_the_desk_alone(self) -> DeskCode {
        DeskCode { answer: None, ..self }
    }

    /// The line, and the answer as one of its own.
    pub(crate) fn lines(self, tongue: &Tongue) -> impl Iterator<Item = String> {
        let answer = self.answer.map(|answer| tongue.say(said::kss_customer(answer)));
        [self.line].into_iter().chain(answer)
    }
}

/// The codes of a text and of what was read beside it, the one that decides first: for the desk in its own language, for the
/// customer in theirs.
pub(crate) fn desk_codes(codes: Vec<FoundCode>, tongue: &Tongue, of_customer: &Tongue) -> Vec<DeskCode> {
    let mut latest: Vec<FoundCode> = Vec::new();
    // Each code once, as it stands last, with all places where it stands.
    for found in codes.into_iter().rev() {
        match latest.iter_mut().find(|known| known.code == found.code) {
            Some(known) => {
                let places = [found.place, known.place.take()].into_iter().flatten().collect::<Vec<_>>();
                known.place = Some(places.join("; ")).filter(|place| !place.is_empty());
            }
            None => latest.push(found),
        }
    }
    // What states how the subscription stands now decides before what was wrong with one command.
    latest.sort_by_key(|found| found.code.desk_weight());
    let word = |FoundCode { code, place }: &FoundCode| {
        let place = place.as_ref().map(|place| format!(" ({place})")).unwrap_or_default();
        DeskCode {
            line: format!("{code}{place}: {}", tongue.say(said::kss(format!("c{}", code.code)))),
            answer: code.desk_answer().map(|answer| of_customer.say(said::kss_answer(answer))),
            is_ended: code.desk_answer().is_some_and(|answer| ["order", "changed"].contains(&answer)),
        }
    };
    latest.iter().map(word).collect()
}

/// The codes in what was read, such as the log of a provider's own program, each with what shows it.
pub(crate) fn desk_codes_in<'d>(diagnosis: &'d Diagnosis<'_>) -> Vec<(ErrorCode, &'d Evidence)> {
    let entry = diagnosis.sheet.get(FactId::AttemptErrorCode);
    let read = entry.into_iter().flat_map(KnownFact::all);
    let codes = read.filter_map(|seen| Some((ErrorCode::parse(&seen.value.to_string())?, &seen.evidence)));
    codes.filter(|(code, _)| code.is_for_desks()).collect()
}

/// Where a code was read: the line of a file, by which an agent finds it.
pub(crate) fn place_of_code(evidence: &Evidence, tongue: &Tongue) -> String {
    match evidence.locator.without_folders() {
        Locator::Line { file, line, .. } => format!("{file}, {}", tongue.say(said::code_line(line))),
        _ => tongue.place(evidence),
    }
}

/// The same in words.
pub(super) fn desk_codes_read(diagnosis: &Diagnosis<'_>, tongue: &Tongue) -> Vec<DeskCode> {
    let placed =
        |(code, evidence): (ErrorCode, &Evidence)| FoundCode { code, place: Some(place_of_code(evidence, tongue)) };
    desk_codes(desk_codes_in(diagnosis).into_iter().map(placed).collect(), tongue, tongue)
}
