//! Commands that Keymend proposes in a sentence: each runs with the settings and the topics of this run.

use std::path::PathBuf;

use super::Globals;
use crate::case::{Named, shell_quoted};

impl Globals {
    /// These options with the topics and the settings of what was named, as a walk keeps them.
    pub(super) fn of(&self, named: &Named) -> Globals {
        let Named { topics, config, language, .. } = named.clone();
        Globals { topics_dir: topics, config, language: language.or_else(|| self.language.clone()), ..self.clone() }
    }

    /// The options that make an answer another one, to be typed again.
    fn repeated(&self) -> String {
        let path = |path: &Option<PathBuf>| path.as_ref().map(|path| path.to_string_lossy().into_owned());
        let named = [
            ("--topics", path(&self.topics_dir)),
            ("--config", path(&self.config)),
            ("--language", self.language.clone()),
        ];
        let given = named.into_iter().filter_map(|(name, value)| Some((name, value?)));
        given.map(|(name, value)| format!(" {name} {}", shell_quoted(&value))).collect()
    }
}

/// A sentence whose commands between backticks repeat the options that this run was given.
pub(super) fn with_globals(text: &str, globals: &Globals) -> String {
    let repeated = globals.repeated();
    if repeated.is_empty() {
        return text.to_owned();
    }
    let parts = text.split('`').enumerate().map(|(at, part)| {
        let is_command = at % 2 == 1 && part.starts_with("keymend ");
        let has_them = [" --topics ", " --config ", " --language "].iter().any(|option| part.contains(option));
        if is_command && !has_them { format!("{part}{repeated}") } else { part.to_owned() }
    });
    parts.collect::<Vec<_>>().join("`")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use clap::{CommandFactory, Parser};

    use super::super::{Cli, Command, ticket};
    use super::*;

    /// Options that a proposed command need not repeat, because they do not change the answer; each with the reason.
    const NOT_REPEATED: [(&str, &str); 29] = [
        ("help", "prints the help"),
        ("version", "prints the version"),
        ("output", "where the document goes"),
        ("color", "how it looks"),
        ("format", "how it is laid out"),
        ("no-input", "whether it asks; the answers that were given are repeated"),
        ("verbose", "how much of the answer is shown"),
        ("quiet", "what is told beside it"),
        ("all", "how much of the answer is shown"),
        ("exit-zero", "the exit code"),
        ("root", "hidden, for tests: it stands in for the whole machine"),
        ("expert", "how the steps are worded"),
        ("dry-run", "whether commands of steps are run"),
        ("remind", "where a reminder goes"),
        ("restart", "whether an earlier walk goes on"),
        ("topic", "the proposed command names its own topic"),
        ("another", "whether a second ticket may be made; the commands that follow name its number"),
        ("to", "kept in the ticket, which the commands that follow name"),
        ("provider", "kept in the ticket"),
        ("mail", "kept in the ticket"),
        ("letter-language", "kept in the ticket"),
        ("warn-days", "when a monitor warns"),
        ("set", "kept in the ticket"),
        ("reveal", "kept in the ticket, and never for another one"),
        ("attach", "kept in the ticket"),
        ("attach-unchecked", "kept in the ticket"),
        ("message-file", "repeated, in place of a message"),
        ("message", "repeated"),
        ("sources", "repeated"),
    ];

    /// A value for each option that is repeated.
    const REPEATED: [(&str, &str); 8] = [
        ("as", "log"),
        ("message", "-1908 \"no\" it's `odd`"),
        ("answer", "purchase.channel=provider"),
        ("machine", "web 01"),
        ("now", "2026-11-24T10:00:00Z"),
        ("topics", "own topics"),
        ("config", "c.toml"),
        ("language", "de"),
    ];

    fn named_by(line: &[String]) -> Named {
        let cli = Cli::try_parse_from(line).unwrap();
        match cli.command {
            Some(Command::Diagnose(args)) => args.named(&cli.globals),
            Some(Command::Fix(args)) => args.named(&cli.globals),
            Some(Command::Ticket(command)) => match *command {
                ticket::TicketCommand::New(args) => args.named(&cli.globals),
                _ => panic!("not about a case"),
            },
            _ => panic!("not about a case"),
        }
    }

    #[test]
    fn every_option_of_a_command_about_a_case_is_repeated_or_changes_nothing() {
        let mut cli = Cli::command();
        cli.build();
        let ticket_new = cli.find_subcommand("ticket").unwrap().find_subcommand("new").unwrap();
        let commands = [cli.find_subcommand("diagnose").unwrap(), cli.find_subcommand("fix").unwrap(), ticket_new];
        let name = |option: &clap::Arg| option.get_long().unwrap_or(option.get_id().as_str()).to_owned();
        let options: BTreeSet<String> = commands.iter().flat_map(|command| command.get_arguments()).map(name).collect();
        assert!(options.len() > 30, "{options:?}");
        for option in &options {
            let is_repeated = REPEATED.iter().any(|(name, _)| name == option);
            let changes_nothing = NOT_REPEATED.iter().any(|(name, _)| name == option);
            assert!(is_repeated || changes_nothing, "`{option}` is repeated by no proposed command");
        }
        for (name, _) in NOT_REPEATED {
            assert!(options.contains(name) || ["help", "version"].contains(&name), "there is no option `{name}`");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_proposed_command_names_exactly_what_this_run_was_given() {
        for command in ["diagnose", "fix", "ticket new"] {
            for with_file in [false, true] {
                let mut line: Vec<String> = vec!["keymend".to_owned()];
                line.extend(command.split(' ').map(str::to_owned));
                line.extend(["-".to_owned(), "a b.txt".to_owned()]);
                for (option, value) in REPEATED.iter().filter(|(name, _)| *name != "message" || !with_file) {
                    line.push(format!("--{option}={value}"));
                }
                if with_file {
                    line.push("--message-file=said to me.txt".to_owned());
                }
                let named = named_by(&line);
                let proposed = named.command(command, &[]);
                let script = format!("printf '%s\\n' {proposed}");
                let output = std::process::Command::new("sh").args(["-c", &script]).output().unwrap();
                let read: Vec<String> = String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect();
                assert_eq!(named_by(&read), named, "{proposed}");
            }
        }
    }

    #[test]
    fn commands_in_a_sentence_repeat_the_topics_and_the_settings() {
        let cli = Cli::try_parse_from(["keymend", "--topics", "own topics", "--config", "c.toml"]).unwrap();
        let text = "see `keymend topics list`, not `x`, or `keymend fix a --topics own`";
        assert_eq!(
            with_globals(text, &cli.globals),
            "see `keymend topics list --topics \"own topics\" --config c.toml`, not `x`, or `keymend fix a --topics own`"
        );
        let plain = Cli::try_parse_from(["keymend"]).unwrap();
        assert_eq!(with_globals(text, &plain.globals), text);
    }
}
