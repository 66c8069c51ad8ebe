//! A diagnosis for those who watch machines by a program: Nagios, Checkmk, Prometheus, or one line.

use std::fmt::Write as _;

use super::desk_codes::desk_codes_read;
use crate::diagnosis::{Diagnosis, Verdict};
use crate::facts::{FactId, Value};
use crate::language::Tongue;
use crate::language::say::fleet as said;
use crate::say::Worded;
use crate::topics::Severity;

/// Characters of a line that others read whole (source: Intune remediations read 2,048).
const LONGEST_LINE: usize = 2_000;

/// The name of the service where a line has one.
const SERVICE: &str = "Kaspersky licence";

/// A form that programs which watch machines read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum MonitoringForm {
    /// The output of a plugin of Nagios, Icinga or Naemon.
    Nagios,
    /// A local check of Checkmk.
    Checkmk,
    /// Metrics of Prometheus, for its textfile collector.
    Prometheus,
    /// One line.
    Oneline,
}

/// How a licence stands, by the numbers that such programs have for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum MonitoringState {
    /// Nothing wrong.
    Ok = 0,
    /// Somebody should look.
    Warning = 1,
    /// Somebody must.
    Critical = 2,
    /// Too little is known.
    Unknown = 3,
}

/// From how many days before the end somebody is warned: the first number is a warning, the second is critical.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WarnDays {
    /// Days from which it is a warning.
    pub warning: i64,
    /// Days from which it is critical.
    pub critical: i64,
}

impl Default for WarnDays {
    fn default() -> WarnDays {
        WarnDays { warning: 30, critical: 7 }
    }
}

impl WarnDays {
    /// Reads numbers such as `30,7,1`: those after the second are for mails and warn no earlier.
    ///
    /// # Errors
    /// They are no numbers of days, or grow.
    pub fn parse(text: &str) -> Result<WarnDays, String> {
        let wrong = || "write days, the most first, such as 30,7,1".to_owned();
        let days: Vec<i64> =
            text.split(',').map(|part| part.trim().parse()).collect::<Result<_, _>>().map_err(|_| wrong())?;
        let falls = days.windows(2).all(|pair| pair[0] > pair[1]);
        match days.as_slice() {
            [warning, rest @ ..] if falls && days.iter().all(|day| (0..=3_650).contains(day)) => {
                Ok(WarnDays { warning: *warning, critical: rest.first().copied().unwrap_or(-1) })
            }
            _ => Err(wrong()),
        }
    }

    /// Whether so many days are few enough for a warning.
    #[must_use]
    pub fn warns(self, days_left: i64) -> bool {
        days_left <= self.warning
    }
}

/// By what it is known how a licence stands.
const OF_THE_LICENCE: [FactId; 10] = [
    FactId::LicenseStatus,
    FactId::LicenseExpiresAt,
    FactId::LicenseDaysLeft,
    FactId::LicenseDaysPassed,
    FactId::LicenseKeyState,
    FactId::LicenseBlocked,
    FactId::LicenseOverLimit,
    FactId::LicenseEndsSoon,
    FactId::LicenseReportedExpired,
    FactId::SubscriptionStatus,
];

/// Whether what is wrong hides the licence, of which nothing else is known.
fn is_hidden(diagnosis: &Diagnosis<'_>) -> bool {
    let hides = diagnosis.top().is_some_and(|top| top.topic.hides_licence);
    hides && OF_THE_LICENCE.iter().all(|fact| diagnosis.sheet.value(*fact).is_none())
}

/// Whether what stands first is a failure that somebody must end.
fn is_grave(diagnosis: &Diagnosis<'_>) -> bool {
    diagnosis.verdict != Verdict::NothingWrong && diagnosis.top().is_none_or(|top| top.severity == Severity::Error)
}

/// How the licence of a machine stands.
#[must_use]
pub fn monitoring_state(diagnosis: &Diagnosis<'_>, warn: WarnDays) -> MonitoringState {
    if is_hidden(diagnosis) {
        return MonitoringState::Unknown;
    }
    let by_days = match diagnosis.days_left() {
        // What goes on by itself is nobody's to do: what is owed when the end has come, the finding says.
        Some(0..) if diagnosis.verdict == Verdict::NothingWrong && diagnosis.goes_on_by_itself() => MonitoringState::Ok,
        Some(..0) if !is_grave(diagnosis) && diagnosis.goes_on_by_itself() => MonitoringState::Warning,
        Some(days) if days <= warn.critical => MonitoringState::Critical,
        Some(days) if warn.warns(days) => MonitoringState::Warning,
        _ => MonitoringState::Ok,
    };
    let by_verdict = match (diagnosis.verdict, diagnosis.top().map(|top| top.severity)) {
        (Verdict::Problem, Some(Severity::Error)) => MonitoringState::Critical,
        (Verdict::Problem, _) => MonitoringState::Warning,
        (Verdict::NothingWrong, _) => MonitoringState::Ok,
        // What surely ends soon is told, whatever else is not known.
        (Verdict::CannotTell, _) if by_days > MonitoringState::Ok => by_days,
        (Verdict::CannotTell, _) => MonitoringState::Unknown,
    };
    by_verdict.max(by_days)
}

/// The gravest of several: critical before unknown before a warning.
fn worst(states: impl Iterator<Item = MonitoringState>) -> MonitoringState {
    let grave = |state: &MonitoringState| match state {
        MonitoringState::Ok => 0,
        MonitoringState::Warning => 1,
        MonitoringState::Unknown => 2,
        MonitoringState::Critical => 3,
    };
    states.max_by_key(grave).unwrap_or(MonitoringState::Unknown)
}

/// The word of a state: programs that read the output of a plugin know the English ones, and a line for people has theirs.
#[must_use]
pub fn state_word(state: MonitoringState, form: MonitoringForm, tongue: &Tongue) -> String {
    let word = match state {
        MonitoringState::Ok => said::status_ok(),
        MonitoringState::Warning => said::status_warning(),
        MonitoringState::Critical => said::status_critical(),
        MonitoringState::Unknown => said::status_unknown(),
    };
    match form {
        MonitoringForm::Nagios => Tongue::english().say(word),
        _ => tongue.say(word),
    }
}

/// How many days are left, or have passed since the end, of a machine that may have a name; none where nobody knows.
#[must_use]
pub fn days_in_words(diagnosis: &Diagnosis<'_>, host: Option<&str>, tongue: &Tongue) -> Option<String> {
    let told = match diagnosis.days_since_end() {
        Some(passed) => tongue.say(said::past(passed)),
        None => tongue.say(said::left(diagnosis.days_left()?)),
    };
    Some(host.map_or_else(|| told.clone(), |host| format!("{host}: {told}")))
}

/// What is told of one machine, without the signs that such programs read as their own.
fn told(diagnosis: &Diagnosis<'_>, host: Option<&str>, state: MonitoringState, tongue: &Tongue) -> String {
    let days = days_in_words(diagnosis, None, tongue);
    // "OK" and the title of what would be a warning elsewhere contradict each other.
    let is_quiet = state == MonitoringState::Ok && days.is_some();
    let top = diagnosis.top().filter(|top| !is_quiet || top.topic.severity == Severity::Info);
    let title = top.map(|top| top.topic.title.clone());
    let reasons = diagnosis
        .not_read
        .first()
        .map(|note| format!("{}: {}", tongue.source(&note.source), tongue.say(note.reason.message())));
    let reasons = reasons.filter(|_| diagnosis.verdict == Verdict::CannotTell);
    // A code of the subscription service is a problem without a topic.
    let is_for_desk = diagnosis.verdict == Verdict::Problem && diagnosis.top().is_none();
    let code = desk_codes_read(diagnosis, tongue).into_iter().next().filter(|_| is_for_desk).map(|code| code.line);
    let parts: Vec<String> = [days, title, code, reasons].into_iter().flatten().collect();
    let why = diagnosis.doubts_in_words(tongue);
    let told = [Some(parts.join(", ")).filter(|told| !told.is_empty()), why];
    let told = told.into_iter().flatten().collect::<Vec<_>>().join(". ");
    let told = host.map_or_else(|| told.clone(), |host| format!("{host}: {told}"));
    told.replace(['|', '\n'], " ")
}

/// The diagnoses in such a form, each with the name of its machine, and how the worst of them stands.
#[must_use]
pub fn monitoring(
    diagnoses: &[(Diagnosis<'_>, Option<String>)],
    form: MonitoringForm,
    warn: WarnDays,
    tongue: &Tongue,
) -> (String, MonitoringState) {
    let state = |diagnosis: &Diagnosis<'_>| monitoring_state(diagnosis, warn);
    let all = worst(diagnoses.iter().map(|(diagnosis, _)| state(diagnosis)));
    let several = diagnoses.len() > 1;
    // Whoever collects lines of many machines has nothing else that tells whose each is; a plugin is asked about one.
    let names_host = several || form == MonitoringForm::Oneline;
    let line = |(diagnosis, host): &(Diagnosis<'_>, Option<String>)| {
        told(diagnosis, host.as_deref().filter(|_| names_host), state(diagnosis), tongue)
    };
    let text = match form {
        MonitoringForm::Nagios => {
            let mut lines = diagnoses
                .iter()
                .filter(|(one, _)| state(one) == all)
                .chain(diagnoses.iter().filter(|(one, _)| state(one) != all));
            let first = lines.next().map(line).unwrap_or_default();
            let values: Vec<String> = diagnoses.iter().filter_map(|one| performance(one, several, warn)).collect();
            let values = if values.is_empty() { String::new() } else { format!(" | {}", values.join(" ")) };
            let mut text = format!("{} - {first}{values}\n", state_word(all, form, tongue));
            lines.for_each(|one| text += &format!("{} - {}\n", state_word(state(&one.0), form, tongue), line(one)));
            text
        }
        MonitoringForm::Checkmk => diagnoses
            .iter()
            .map(|one| {
                let host = one.1.as_deref().filter(|_| several).map(|host| format!(" {}", host.replace('"', "'")));
                let values = one.0.days_left().map(|days| format!("days={days};{};{}", warn.warning, warn.critical));
                let (state, name) = (state(&one.0), host.unwrap_or_default());
                format!(
                    "{} \"{SERVICE}{name}\" {} {}\n",
                    state as u8,
                    values.unwrap_or_else(|| "-".to_owned()),
                    told(&one.0, None, state, tongue)
                )
            })
            .collect(),
        MonitoringForm::Prometheus => metrics(diagnoses),
        MonitoringForm::Oneline => {
            let lines: Vec<String> = diagnoses.iter().map(line).collect();
            let text = format!("{} - {}", state_word(all, form, tongue), lines.join("; "));
            crate::text::clean_text_up_to(&text, LONGEST_LINE) + "\n"
        }
    };
    (text, all)
}

fn performance((diagnosis, host): &(Diagnosis<'_>, Option<String>), several: bool, warn: WarnDays) -> Option<String> {
    let days = diagnosis.days_left()?;
    let name = match host.as_deref().filter(|_| several) {
        // A label with anything else stands between apostrophes.
        Some(host) => format!("'{} days'", host.replace(['\'', '='], " ")),
        None => "days".to_owned(),
    };
    Some(format!("{name}={days};{};{}", warn.warning, warn.critical))
}

/// The metrics, each kind with its help once.
fn metrics(diagnoses: &[(Diagnosis<'_>, Option<String>)]) -> String {
    let mut text = String::new();
    let mut kind = |name: &str, help: &str, samples: Vec<(String, f64)>| {
        if !samples.is_empty() {
            let _ = write!(text, "# HELP {name} {help}\n# TYPE {name} gauge\n");
            samples.iter().for_each(|(labels, value)| text += &format!("{name}{{{labels}}} {value}\n"));
        }
    };
    let host = |host: &Option<String>| label("host", host.as_deref().unwrap_or(""));
    #[expect(clippy::cast_precision_loss, reason = "moments and days of people are small")]
    let number = |number: i64| number as f64;
    let of = |value: &dyn Fn(&Diagnosis<'_>) -> Option<i64>| {
        let samples = diagnoses.iter().filter_map(|(one, name)| Some((host(name), number(value(one)?))));
        samples.collect::<Vec<_>>()
    };
    kind("keymend_checked_timestamp_seconds", "When the licence was checked.", of(&|one| Some(one.now.timestamp())));
    kind(
        "keymend_license_expiry_timestamp_seconds",
        "When the licence ends.",
        of(&|one| Some(one.ends_at()?.timestamp())),
    );
    kind(
        "keymend_license_days_left",
        "Whole days until the licence ends; negative where it has ended.",
        of(&|one| one.days_left()),
    );
    let verdicts = diagnoses.iter().flat_map(|(one, name)| {
        let all = [
            ("problem", Verdict::Problem),
            ("nothing-wrong", Verdict::NothingWrong),
            ("cannot-tell", Verdict::CannotTell),
        ];
        all.map(|(id, verdict)| {
            (format!("{},{}", host(name), label("verdict", id)), f64::from(u8::from(one.verdict == verdict)))
        })
    });
    kind("keymend_verdict", "The answer, 1 for the one that holds.", verdicts.collect());
    let findings = diagnoses.iter().flat_map(|(one, name)| {
        one.standing()
            .take(1)
            .map(|top| (format!("{},{}", host(name), label("topic", &top.topic.id)), 1.0))
            .collect::<Vec<_>>()
    });
    kind("keymend_finding", "The finding that stands first.", findings.collect());
    let products = diagnoses.iter().filter_map(|(one, name)| {
        let text = |fact| one.sheet.value(fact).map(Value::to_string);
        let product = text(FactId::ProductName)?;
        let version = text(FactId::ProductVersion).unwrap_or_default();
        Some((format!("{},{},{}", host(name), label("product", &product), label("version", &version)), 1.0))
    });
    kind("keymend_product_info", "The product.", products.collect());
    text
}

fn label(name: &str, value: &str) -> String {
    let value = value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', " ");
    format!("{name}=\"{value}\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_with_the_most_first() {
        assert_eq!(WarnDays::parse("30,7,1"), Ok(WarnDays { warning: 30, critical: 7 }));
        assert_eq!(WarnDays::parse("14"), Ok(WarnDays { warning: 14, critical: -1 }));
        for wrong in ["", "7,30", "x", "30,,7", "30,30", "-1", "99999999999999999999"] {
            assert!(WarnDays::parse(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_label_holds_whatever_stands_in_it() {
        assert_eq!(label("host", "a\"b\\c\nd"), "host=\"a\\\"b\\\\c d\"");
    }

    #[test]
    fn critical_is_worse_than_unknown_and_that_than_a_warning() {
        use MonitoringState::{Critical, Ok, Unknown, Warning};
        assert_eq!(worst([Ok, Warning].into_iter()), Warning);
        assert_eq!(worst([Unknown, Warning].into_iter()), Unknown);
        assert_eq!(worst([Unknown, Critical].into_iter()), Critical);
        assert_eq!(worst([].into_iter()), Unknown);
    }
}
