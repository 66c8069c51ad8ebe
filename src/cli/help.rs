//! The help of every command, and what is wrong with a command line, in the language of the person.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::{Resettable, Styles};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, Command, CommandFactory};

use super::{Cli, Failure};
use crate::capture::FormatName;
use crate::language::Tongue;
use crate::language::say::errors;
use crate::say::together;

/// The command line with its help in one language.
pub(super) fn command(tongue: &Tongue) -> Command {
    let mut command = Cli::command();
    command.build();
    in_words(command, "", tongue)
}

/// A command and those below it; `path` is a hyphen and the name of each command above and of itself.
fn in_words(command: Command, path: &str, tongue: &Tongue) -> Command {
    let id = if path.is_empty() { "help-keymend".to_owned() } else { format!("help{path}") };
    let words = |id: &str| tongue.help(id, None).unwrap_or_default();
    let examples = tongue.help(&id, Some("examples")).map(|lines| {
        let lines: String = lines.lines().map(|line| format!("\n  {line}")).collect();
        format!("{}{lines}", words("help-examples"))
    });
    let after: Vec<String> = examples.into_iter().chain(tongue.help(&id, Some("after"))).collect();
    let styles = Styles::styled();
    let heading = styles.get_usage();
    let usage = words("help-usage");
    command
        .about(words(&id))
        .long_about(Resettable::Reset)
        .after_help(after.join("\n\n"))
        .help_template(format!(
            "{{about-with-newline}}\n{heading}{usage}{heading:#} {{usage}}\n\n{{all-args}}{{after-help}}"
        ))
        .subcommand_help_heading(words("help-commands"))
        .mut_args(|argument| argument_in_words(argument, path, tongue))
        .mut_subcommands(|below| match below.get_name() {
            "help" => below.about(words("help-help-command")),
            name => {
                let path = format!("{path}-{name}");
                in_words(below, &path, tongue)
            }
        })
}

fn argument_in_words(argument: Arg, path: &str, tongue: &Tongue) -> Arg {
    let name = argument.get_id().as_str().to_owned();
    let id = match name.as_str() {
        "help" | "version" => format!("help-{name}"),
        "subcommand" => "help-option-command".to_owned(),
        _ => {
            // Where an option of this name means something else in one command.
            let own = format!("help-option{path}-{name}");
            if tongue.help(&own, None).is_some() { own } else { format!("help-option-{name}") }
        }
    };
    let kinds = if name == "kind" { FormatName::all_names() } else { String::new() };
    let mut words = tongue.help_with(&id, "kinds", &kinds.into()).unwrap_or_default();
    let mut long = tongue.help(&id, Some("long")).unwrap_or_else(|| words.clone());
    let heading = if argument.is_positional() { "help-arguments" } else { "help-options" };
    let values: Vec<String> = argument.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
    let takes_a_value = argument.get_action().takes_values();
    let defaults: Vec<String> =
        argument.get_default_values().iter().map(|value| value.to_string_lossy().into_owned()).collect();
    let default = Some(defaults.join(" ")).filter(|default| takes_a_value && !default.is_empty());
    let values = Some(values.join(", ")).filter(|values| takes_a_value && !values.is_empty());
    let more = [
        default.and_then(|value| tongue.help_with("help-default", "value", &value.into())),
        values.and_then(|values| tongue.help_with("help-values", "values", &values.into())),
    ];
    for part in more.into_iter().flatten() {
        words = format!("{words} {part}");
        long = format!("{long} {part}");
    }
    // What is a file elsewhere is a folder here.
    let argument = if id == "help-option-redact-output" { argument.value_name("DIR") } else { argument };
    argument
        .help(words)
        .long_help(long)
        .help_heading(tongue.help(heading, None).unwrap_or_default())
        .hide_possible_values(true)
        .hide_default_value(true)
}

/// The value of an option in a command line that could not be read.
pub(super) fn typed_value(arguments: &[OsString], option: &str) -> Option<String> {
    let mut arguments = arguments.iter().map(|argument| argument.to_string_lossy());
    while let Some(argument) = arguments.next() {
        if argument == option {
            return arguments.next().map(|value| value.into_owned());
        }
        if let Some(value) = argument.strip_prefix(option).and_then(|rest| rest.strip_prefix('=')) {
            return Some(value.to_owned());
        }
    }
    None
}

/// The settings file that such a command line names.
pub(super) fn typed_config(arguments: &[OsString]) -> Option<PathBuf> {
    typed_value(arguments, "--config").map(PathBuf::from)
}

/// What is wrong with a command line, in words.
pub(super) fn wrong_usage(error: &clap::Error, arguments: &[OsString]) -> Failure {
    let get = |kind| error.get(kind).map(in_text).unwrap_or_default();
    let option = bare(&get(ContextKind::InvalidArg));
    let value = get(ContextKind::InvalidValue);
    let mut said = vec![match error.kind() {
        ErrorKind::UnknownArgument if option.starts_with('-') => errors::unknown_option(option.as_str()),
        ErrorKind::UnknownArgument => errors::unexpected_argument(option.as_str()),
        ErrorKind::InvalidSubcommand => errors::unknown_command(get(ContextKind::InvalidSubcommand)),
        ErrorKind::InvalidValue if value.is_empty() => errors::value_missing(option.as_str()),
        ErrorKind::InvalidValue => errors::not_a_value(option.as_str(), value, get(ContextKind::ValidValue)),
        ErrorKind::ValueValidation => errors::value_invalid(option.as_str(), value),
        ErrorKind::ArgumentConflict => match get(ContextKind::PriorArg) {
            prior if bare(&prior) == option => errors::option_twice(option.as_str()),
            prior => {
                let others: Vec<String> = prior.split(", ").map(|other| format!("`{}`", bare(other))).collect();
                errors::options_together(option.as_str(), others.join(", "))
            }
        },
        ErrorKind::TooManyValues if !get(ContextKind::InvalidArg).contains('<') => {
            errors::value_unwanted(option.as_str(), value)
        }
        ErrorKind::TooManyValues => errors::too_many_values(option.as_str(), value),
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues | ErrorKind::NoEquals => {
            errors::value_missing(option.as_str())
        }
        ErrorKind::MissingRequiredArgument => errors::arguments_missing(get(ContextKind::InvalidArg)),
        ErrorKind::MissingSubcommand => {
            errors::command_missing(typed_command(arguments), get(ContextKind::ValidSubcommand))
        }
        ErrorKind::InvalidUtf8 => errors::not_utf8_argument(),
        _ => errors::quoted(error.to_string().lines().next().unwrap_or_default()),
    }];
    if error.kind() == ErrorKind::ValueValidation {
        said.push(match option.as_str() {
            "--now" => errors::not_a_time(),
            "--as" => errors::not_a_kind(FormatName::all_names()),
            _ => errors::not_a_number(),
        });
    }
    if error.get(ContextKind::TrailingArg).is_some() {
        said.push(errors::as_a_value(option.as_str()));
    }
    for kind in [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue] {
        said.extend(error.get(kind).map(in_text).filter(|near| !near.is_empty()).map(|near| {
            let near: Vec<String> = near.split(", ").map(|near| format!("`{}`", bare(near))).collect();
            errors::did_you_mean(near.join(", "))
        }));
    }
    said.push(errors::usage_more(format!("{} --help", typed_command(arguments))));
    Failure::usage(together(said))
}

/// An option without the name of its value.
fn bare(option: &str) -> String {
    option.split(' ').next().unwrap_or_default().split('=').next().unwrap_or_default().to_owned()
}

fn in_text(value: &ContextValue) -> String {
    match value {
        ContextValue::String(text) => text.clone(),
        ContextValue::Strings(texts) => texts.join(", "),
        ContextValue::StyledStrs(texts) => texts.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
        ContextValue::None => String::new(),
        other => other.to_string(),
    }
}

/// The command that a command line begins with, such as `keymend ticket new`.
fn typed_command(arguments: &[OsString]) -> String {
    let mut named = String::from("keymend");
    let mut command = &Cli::command();
    for argument in arguments.iter().skip(1) {
        let Some(below) = argument.to_str().and_then(|word| command.find_subcommand(word)) else { break };
        named = format!("{named} {}", below.get_name());
        command = below;
    }
    named
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::language::Language;

    fn ids(command: &Command, path: &str, found: &mut BTreeSet<String>, tongue: &Tongue) {
        found.insert(if path.is_empty() { "help-keymend".to_owned() } else { format!("help{path}") });
        for argument in command.get_arguments().filter(|argument| !argument.is_hide_set()) {
            let name = argument.get_id().as_str();
            if ["help", "version"].contains(&name) {
                continue;
            }
            let own = format!("help-option{path}-{name}");
            found.insert(if tongue.help(&own, None).is_some() { own } else { format!("help-option-{name}") });
        }
        for below in command.get_subcommands().filter(|below| below.get_name() != "help") {
            ids(below, &format!("{path}-{}", below.get_name()), found, tongue);
        }
    }

    #[test]
    fn every_command_and_option_has_its_words_and_no_word_is_left_over() {
        let english = Tongue::english();
        let mut command = Cli::command();
        command.build();
        let mut wanted = BTreeSet::new();
        ids(&command, "", &mut wanted, english);
        let there: BTreeSet<String> = include_str!("../../locales/en/help.ftl")
            .lines()
            .filter_map(|line| line.split_once(" =").filter(|(id, _)| id.starts_with("help-")))
            .map(|(id, _)| id.to_owned())
            .filter(|id| {
                let of_pages = ["usage", "commands", "arguments", "options", "examples", "default", "values"];
                let of_parts = ["help", "version", "help-command", "option-command"];
                !of_pages.iter().chain(&of_parts).any(|own| *id == format!("help-{own}"))
            })
            .collect();
        assert_eq!(there, wanted);
    }

    #[test]
    fn the_help_has_no_word_of_clap_in_any_language() {
        for language in Language::all().filter(|language| *language != Language::ENGLISH) {
            let tongue = Tongue::new(language);
            let mut all = vec![command(&tongue)];
            while let Some(mut command) = all.pop() {
                let help = command.render_long_help().to_string();
                // "Options" and "Arguments" are French, too.
                for english in ["Usage:", "Commands:", "Print help", "possible values", "default:"] {
                    assert!(!help.contains(english), "{}: {english}:\n{help}", language.code());
                }
                all.extend(command.get_subcommands().filter(|below| below.get_name() != "help").cloned());
            }
        }
    }

    #[test]
    fn what_is_wrong_with_a_command_line_is_said_in_words() {
        let said = |line: &str, tongue: &Tongue| {
            let arguments: Vec<OsString> = line.split(' ').map(OsString::from).collect();
            let error = command(tongue).try_get_matches_from(&arguments).unwrap_err();
            wrong_usage(&error, &arguments).words(tongue)
        };
        for (line, expected) in [
            ("keymend diagnose --formt json", "There is no option `--formt`. Did you mean `--format`?"),
            ("keymend diagnose --format pdf", "`pdf` is not a valid value for `--format`. Valid values: human, json"),
            ("keymend diagnose --now yesterday", "`yesterday` is not a valid value for `--now`. Write the time like"),
            ("keymend diagnose --now", "`--now` needs a value."),
            (
                "keymend diagnose --message a --message-file b",
                "`--message` cannot be used together with `--message-file`",
            ),
            ("keymend ticket shw", "There is no command `shw`. Did you mean `show`?"),
            ("keymend redact", "Required but missing: <FILE>..."),
            ("keymend ticket show x", "`x` is not a valid value for `[NUMBER]`. Write a whole number."),
        ] {
            let english = said(line, Tongue::english());
            assert!(
                english.starts_with(expected) && english.ends_with("--help` shows what can be typed."),
                "{english}"
            );
        }
        let german = said("keymend diagnose --formt json", &Tongue::new(crate::language::nearest("de").unwrap()));
        assert_eq!(
            german,
            "Es gibt keine Option `--formt`. Meinten Sie `--format`? `keymend diagnose --help` zeigt, was möglich ist."
        );
    }
}
