//! The exit codes of programs that watch machines: there 2 is critical, and must not mean a mistyped option.

use std::ffi::OsString;

use clap::ValueEnum;

use super::format::DiagnosisFormat;
use super::{Exit, help};
use crate::language::Tongue;
use crate::report::{MonitoringForm, MonitoringState};
use crate::say::fleet as said;
use crate::text::clean_text;

/// The form that a command line asks for, be it one that can be read or not.
pub(super) fn typed(arguments: &[OsString]) -> Option<MonitoringForm> {
    let format = help::typed_value(arguments, "--format")?;
    DiagnosisFormat::from_str(&format, false).ok()?.monitoring()
}

/// How a run ended that told a state.
pub(super) fn exit(form: MonitoringForm, state: MonitoringState, exit_zero: bool) -> Exit {
    match (form, state) {
        // A local check tells its state in its line, and a collector of metrics in its values.
        (MonitoringForm::Checkmk | MonitoringForm::Prometheus, _) => Exit::Fine,
        _ if exit_zero => Exit::Fine,
        (_, MonitoringState::Ok) => Exit::Fine,
        (_, MonitoringState::Unknown) => Exit::CannotTell,
        (_, MonitoringState::Warning) => Exit::Found,
        // 2 is critical for these; others know one number for a problem.
        (MonitoringForm::Nagios, MonitoringState::Critical) => Exit::Usage,
        (_, MonitoringState::Critical) => Exit::Found,
    }
}

/// How a run ended whose command line could not be read.
pub(super) fn wrong_usage(exit: Exit, form: Option<MonitoringForm>, tongue: impl FnOnce() -> Tongue) -> Exit {
    if exit != Exit::Fine && matches!(form, Some(MonitoringForm::Nagios | MonitoringForm::Oneline)) {
        let tongue = tongue();
        anstream::println!("{} - {}", tongue.say(said::status_unknown()), tongue.say(said::command_not_read()));
    }
    exit_of(exit, form)
}

/// How a run ended that told no state.
fn exit_of(exit: Exit, form: Option<MonitoringForm>) -> Exit {
    match (exit, form) {
        (Exit::Fine | Exit::Interrupted, _) => exit,
        (_, Some(MonitoringForm::Nagios | MonitoringForm::Oneline)) => Exit::CannotTell,
        _ => exit,
    }
}

/// Says why there is no answer, where whoever asked reads it.
pub(super) fn tell(why: &str, exit: Exit, form: Option<MonitoringForm>, tongue: &Tongue) -> Exit {
    let line = clean_text(why).replace('|', " ");
    match form {
        Some(MonitoringForm::Nagios | MonitoringForm::Oneline) => {
            anstream::println!("{} - {line}", tongue.say(said::status_unknown()));
        }
        Some(MonitoringForm::Checkmk) => anstream::println!("3 \"Kaspersky licence\" - {line}"),
        // A file of metrics that says nothing is not written.
        Some(MonitoringForm::Prometheus) | None => {}
    }
    // Intune takes anything on stderr for an error of its own.
    if form != Some(MonitoringForm::Oneline) {
        super::tell(why, exit);
    }
    exit_of(exit, form)
}
