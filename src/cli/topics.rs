//! `keymend topics`.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

use super::format::{ListArgs, ListFormat};
use super::{Exit, Failure, Globals};
use crate::case::shell_quoted;
use crate::language::say::told;
use crate::lint::{BlankError, ComplaintsDocument, NewTopic, TopicFile, check, working_copy};
use crate::report::{TopicDocument, TopicsDocument, human_topic, topic_lines};
use crate::say::Worded;
use crate::ticket::Templates;
use crate::topics::Topic;

#[derive(Debug, Subcommand)]
pub(super) enum TopicsCommand {
    /// List the failures that are known.
    List(ListArgs),
    /// Show one failure in full.
    Show(ShowTopicArgs),
    /// Check the catalogue, with the topics of `--topics`.
    Check(CheckArgs),
    /// Begin a topic: a file with blanks, which `topics check` names until they are filled in.
    New(NewTopicArgs),
}

#[derive(Debug, Args)]
pub(super) struct NewTopicArgs {
    /// The id of the new topic: lower-case words joined by hyphens.
    id: String,
    /// The folder to write it to, with its stories beside it (default: where this working copy of Keymend has them).
    #[arg(long, value_name = "DIR")]
    dir: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct ShowTopicArgs {
    /// The topic's id or KM code.
    topic: String,
    #[command(flatten)]
    document: ListArgs,
}

#[derive(Debug, Args)]
pub(super) struct CheckArgs {
    /// A folder of topics to check (default: those of this working copy of Keymend, if this is one).
    #[arg(long, value_name = "DIR")]
    dir: Option<PathBuf>,
    #[command(flatten)]
    document: ListArgs,
}

pub(super) fn run(command: &TopicsCommand, globals: &Globals) -> Result<Exit, Failure> {
    match command {
        TopicsCommand::List(args) => {
            let catalogue = globals.spoken_catalogue(globals.tongue_of(args.format.is_for_scripts()))?;
            let line = |topic: &Topic| format!("{}  {:<32}  {}\n", topic.code, topic.id, topic.title);
            match args.format {
                ListFormat::Human => globals.write(&catalogue.topics().iter().map(line).collect::<String>())?,
                ListFormat::Json => globals.write_json(&TopicsDocument::new(&catalogue))?,
                ListFormat::Jsonl => globals.write_json_lines(topic_lines(&catalogue))?,
            }
            Ok(Exit::Fine)
        }
        TopicsCommand::Show(args) => {
            let catalogue = globals.spoken_catalogue(globals.tongue_of(args.document.format.is_for_scripts()))?;
            let topic = catalogue.find_or_suggest(&args.topic).map_err(Failure::usage)?;
            match args.document.format {
                ListFormat::Human => globals.write(&human_topic(topic, globals.layout(), globals.tongue()))?,
                ListFormat::Json => globals.write_json(&TopicDocument::new(topic))?,
                ListFormat::Jsonl => globals.write_json_lines([TopicDocument::new(topic)].iter())?,
            }
            Ok(Exit::Fine)
        }
        TopicsCommand::Check(args) => {
            let mut files = TopicFile::built_in();
            let here = working_copy().filter(|_| args.dir.is_none());
            let set = globals.topics_set().filter(|_| globals.topics_dir.is_none() && args.dir.is_none());
            let named = globals.topics_dir.iter().chain(&args.dir).chain(&set).map(PathBuf::as_path);
            let folders: Vec<&Path> = here.into_iter().chain(named).collect();
            for folder in &folders {
                files.extend(TopicFile::in_folder(folder)?);
            }
            let checked = check(&files, &Templates::built_in()?);
            match args.document.format {
                ListFormat::Human => {
                    let lines = checked.complaints.iter().map(|complaint| complaint.line_in(globals.tongue()) + "\n");
                    globals.write(&lines.collect::<String>())?;
                }
                ListFormat::Json => globals.write_json(&ComplaintsDocument::new(&checked, globals.script_tongue()))?,
                ListFormat::Jsonl => {
                    let line = |complaint| ComplaintsDocument::line(&checked, complaint, globals.script_tongue());
                    globals.write_json_lines(checked.complaints.iter().map(line))?;
                }
            }
            let folders: String = folders
                .iter()
                .map(|folder| globals.tongue().say(told::and_folder(folder.display().to_string())))
                .collect();
            let count = checked.complaints.len();
            globals.tell(told::topics_checked(count.to_string(), checked.files.to_string(), folders));
            Ok(if checked.complaints.is_empty() { Exit::Fine } else { Exit::Found })
        }
        TopicsCommand::New(args) => {
            let new = NewTopic::write(&args.id, args.dir.as_deref(), &globals.catalogue()?)?;
            globals.write(&format!("{}\n{}\n", new.topic.display(), new.stories.display()))?;
            let dir = args.dir.iter().map(|dir| format!(" --dir {}", shell_quoted(&dir.to_string_lossy())));
            let check = format!("keymend topics check{}", dir.collect::<String>());
            globals.tell(told::fill_in(check));
            Ok(Exit::Fine)
        }
    }
}

impl From<BlankError> for Failure {
    fn from(error: BlankError) -> Failure {
        match error {
            BlankError::Write { path, error } => Failure::write(path.as_path(), &error),
            other => Failure::usage(other.message()),
        }
    }
}
