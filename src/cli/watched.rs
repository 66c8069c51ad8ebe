//! The exit codes of programs that watch machines: there 2 is critical, and must not mean a mistyped option.

use std::ffi::OsString;

use clap::ValueEnum;

use super::format::DiagnosisFormat;
use super::{Exit, help};
use crate::language::Tongue;
use crate::report::{MonitoringForm, MonitoringState, state_word};
use crate::say::fleet as said;
use crate::text::{clean_text, nearest};

/// Letters with which the name of a form begins that tell which is meant, however it goes on.
const TELLING: usize = 3;

/// Programs that read the output of Nagios's plugins, whose names people type.
const LIKE_NAGIOS: [&str; 5] = ["icinga", "naemon", "nrpe", "centreon", "shinken"];

/// The form that a command line asks for, be it one that can be read or not: where it is mistyped, the one that was meant.
pub(super) fn typed(arguments: &[OsString]) -> Option<MonitoringForm> {
    let typed = help::typed_value(arguments, "--format").or_else(|| value_of_near_option(arguments))?;
    meant(&typed.trim().to_lowercase())
}

/// What stands behind an option that is nearly called as that of the format.
fn value_of_near_option(arguments: &[OsString]) -> Option<String> {
    let options = arguments.iter().map(|argument| argument.to_string_lossy()).filter(|option| option.starts_with('-'));
    let name = |option: &str| option.split('=').next().unwrap_or_default().to_owned();
    let is_near = |option: &String| !nearest(option.trim_start_matches('-'), std::iter::once("format")).is_empty();
    options.map(|option| name(&option)).filter(is_near).find_map(|option| help::typed_value(arguments, &option))
}

/// The form that a name means, by the name that is nearest to it.
fn meant(typed: &str) -> Option<MonitoringForm> {
    let named =
        |format: &DiagnosisFormat| Some((format.to_possible_value()?.get_name().to_owned(), format.monitoring()));
    let all: Vec<_> = DiagnosisFormat::value_variants().iter().filter_map(named).collect();
    let first: String = typed.chars().take(TELLING).collect();
    let begins = |(name, form): &&(String, Option<MonitoringForm>)| {
        form.is_some()
            && first.chars().count() == TELLING
            && (name.starts_with(&first) || typed.contains(name.as_str()))
    };
    let like_nagios = || LIKE_NAGIOS.iter().find(|name| typed.contains(**name)).map(|_| MonitoringForm::Nagios);
    if let Some((_, form)) = all.iter().find(|(name, _)| name == typed) {
        return *form;
    }
    let near = nearest(typed, all.iter().map(|(name, _)| name.as_str())).first().copied();
    let found = all.iter().find(begins).or_else(|| all.iter().find(|(name, _)| Some(name.as_str()) == near));
    found.and_then(|(_, form)| *form).or_else(like_nagios)
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
    if let Some(form) = form.filter(|_| exit != Exit::Fine) {
        let tongue = tongue();
        print_unknown(&tongue.say(said::command_not_read()), form, &tongue);
    }
    exit_of(exit, form)
}

/// Prints that nothing is known, and why, where whoever asked reads it.
fn print_unknown(why: &str, form: MonitoringForm, tongue: &Tongue) {
    match form {
        MonitoringForm::Nagios | MonitoringForm::Oneline => {
            let state = state_word(MonitoringState::Unknown, form, tongue);
            anstream::println!("{state} - {why}");
        }
        MonitoringForm::Checkmk => anstream::println!("3 \"Kaspersky licence\" - {why}"),
        // A file of metrics that says nothing is not written.
        MonitoringForm::Prometheus => {}
    }
}

/// How a run ended that told no state.
fn exit_of(exit: Exit, form: Option<MonitoringForm>) -> Exit {
    match (exit, form) {
        (Exit::Fine | Exit::Interrupted, _) => exit,
        (_, Some(_)) => Exit::CannotTell,
        (_, None) => exit,
    }
}

/// Says why there is no answer, where whoever asked reads it.
pub(super) fn tell(why: &str, exit: Exit, form: Option<MonitoringForm>, tongue: &Tongue) -> Exit {
    let line = clean_text(why).replace('|', " ");
    form.into_iter().for_each(|form| print_unknown(&line, form, tongue));
    // Intune takes anything on stderr for an error of its own.
    if form != Some(MonitoringForm::Oneline) {
        super::tell(why, exit);
    }
    exit_of(exit, form)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_that_is_mistyped_is_the_one_that_was_meant() {
        let typed = |line: &str| typed(&line.split(' ').map(OsString::from).collect::<Vec<_>>());
        for (form, written) in [
            (MonitoringForm::Nagios, &["nagios", "nagois", "Nagios", "nagios3", "nag", "ngios", "icinga2", "nrpe"][..]),
            (MonitoringForm::Checkmk, &["checkmk", "check_mk", "chekmk", "check", "CHECKMK"]),
            (MonitoringForm::Prometheus, &["prometheus", "promtheus", "prom"]),
            (MonitoringForm::Oneline, &["oneline", "one-line", "onelin"]),
        ] {
            for written in written {
                for line in ["--format X", "--format=X", "diagnose --fromat X a.txt", "--formt=X"] {
                    assert_eq!(typed(&line.replace('X', written)), Some(form), "{line} {written}");
                }
            }
        }
        for line in [
            "--format json",
            "--format jsno",
            "--format human",
            "--format xml",
            "--format",
            "--topics nagios",
            "nagios",
        ] {
            assert_eq!(typed(line), None, "{line}");
        }
    }
}
