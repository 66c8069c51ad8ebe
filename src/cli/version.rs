//! `keymend --version --verbose`: what a help desk must know of the program before it looks at what it said.

use std::ffi::OsString;

use clap::Parser;

use super::Cli;
use crate::language::Language;
use crate::topics::Catalogue;

/// Whether a command line asks for the version and for nothing else, as it does most often: then no command line is built.
pub(super) fn is_asked_alone(arguments: &[OsString]) -> bool {
    matches!(arguments, [_, only] if only == "--version" || only == "-V")
}

/// The version, in the same words as the command line would say it.
pub(super) const ALONE: &str = concat!("keymend ", env!("CARGO_PKG_VERSION"), "\n");

/// Whether a command line that asks for the version also has `--verbose`.
pub(super) fn is_asked_in_full(arguments: &[OsString]) -> bool {
    if is_asked_alone(arguments) {
        return false;
    }
    let rest = arguments.iter().filter_map(|argument| match argument.to_str() {
        Some("--version" | "-V") => None,
        Some(several) if several.starts_with('-') && !several.starts_with("--") => {
            Some(OsString::from(several.replace('V', "")))
        }
        _ => Some(argument.clone()),
    });
    Cli::try_parse_from(rest).is_ok_and(|cli| cli.globals.verbose > 0)
}

/// The version and what it was made of. The names are the same in every language: they are read by somebody else than the
/// person who prints them.
pub(super) fn in_full() -> String {
    let languages: Vec<&str> = Language::all().map(Language::code).collect();
    // What it was trained from, as its file names it.
    let sum = |model: &keymend_words::Model<'_>| {
        model.trained_from().iter().take(6).map(|byte| format!("{byte:02x}")).collect()
    };
    let model = keymend_words::damage().or_else(|| keymend_words::built_in().ok().map(sum)).unwrap_or_default();
    format!(
        "keymend {}\nbuild: {}\ncommit: {}\ntarget: {}\ncompiler: {}\ncatalogue: {} topics, {}\ntext model: {model}\n\
         languages: {}\n",
        env!("CARGO_PKG_VERSION"),
        env!("KEYMEND_PROFILE"),
        option_env!("KEYMEND_COMMIT").unwrap_or("unknown"),
        env!("KEYMEND_TARGET"),
        env!("KEYMEND_COMPILER"),
        Catalogue::built_in().map_or(0, |catalogue| catalogue.topics().len()),
        env!("KEYMEND_CATALOGUE"),
        languages.join(" "),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_alone_is_what_the_command_line_says() {
        let said = Cli::try_parse_from(["keymend", "--version"]).map(|_| String::new());
        assert_eq!(said.unwrap_or_else(|error| error.to_string()), ALONE);
    }

    #[test]
    fn the_version_is_told_in_full_only_where_both_are_asked_for() {
        let full = |line: &str| is_asked_in_full(&line.split(' ').map(OsString::from).collect::<Vec<_>>());
        for line in ["k --version --verbose", "k -Vv", "k -V -v", "k -v --version", "k --verbose -V --language de"] {
            assert!(full(line), "{line}");
        }
        for line in ["k --version", "k -V", "k --version --nothing", "k --version --quiet"] {
            assert!(!full(line), "{line}");
        }
    }

    #[test]
    fn the_full_version_names_what_a_help_desk_asks_for() {
        let told = in_full();
        let names: Vec<&str> =
            told.lines().skip(1).filter_map(|line| line.split_once(": ")).map(|(name, _)| name).collect();
        assert_eq!(names, ["build", "commit", "target", "compiler", "catalogue", "text model", "languages"]);
        assert!(told.lines().all(|line| !line.ends_with(": ") && !line.ends_with(':')), "{told}");
    }
}
