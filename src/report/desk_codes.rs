//! What the codes of the subscription service mean, for the help desk of a provider.

use crate::diagnosis::Explanation;
use crate::language::Tongue;
use crate::say::desk as said;
use crate::vendor::ErrorCode;

/// Each code of a text in one line: what it means, and what the desk does.
pub(crate) fn desk_codes(explanation: &Explanation<'_>, tongue: &Tongue) -> Vec<String> {
    let line = |code: &ErrorCode| format!("{code}: {}", tongue.say(said::kss(format!("c{}", code.code))));
    explanation.desk_codes.iter().map(line).collect()
}
