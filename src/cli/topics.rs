//! `keymend topics`.

use clap::{Args, Subcommand};

use super::format::{ListArgs, ListFormat};
use super::{Exit, Failure, Globals};
use crate::lint::lint;
use crate::report::{TopicDocument, TopicsDocument, human_topic, topic_lines};
use crate::topics::Topic;

#[derive(Debug, Subcommand)]
pub(super) enum TopicsCommand {
    /// List the failures that are known.
    List(ListArgs),
    /// Show one failure in full.
    Show(ShowArgs),
    /// Check the catalogue, with the topics of `--topics`.
    #[command(after_help = "Example:\n  keymend topics check --topics our-topics")]
    Check(CheckArgs),
}

#[derive(Debug, Args)]
pub(super) struct ShowArgs {
    /// The topic's id or KM code.
    topic: String,
    #[command(flatten)]
    document: ListArgs,
}

#[derive(Debug, Args)]
pub(super) struct CheckArgs {
    /// A folder of topics to check; the same as `--topics`.
    #[arg(long, value_name = "DIR")]
    dir: Option<std::path::PathBuf>,
}

pub(super) fn run(command: &TopicsCommand, globals: &Globals) -> Result<Exit, Failure> {
    let mut catalogue = globals.catalogue()?;
    match command {
        TopicsCommand::List(args) => {
            let line = |topic: &Topic| format!("{}  {:<32}  {}\n", topic.code, topic.id, topic.title);
            match args.format {
                ListFormat::Human => globals.write(&catalogue.topics().iter().map(line).collect::<String>())?,
                ListFormat::Json => globals.write_json(&TopicsDocument::new(&catalogue))?,
                ListFormat::Jsonl => globals.write_json_lines(topic_lines(&catalogue))?,
            }
            Ok(Exit::Fine)
        }
        TopicsCommand::Show(args) => {
            let Some(topic) = catalogue.find(&args.topic) else {
                let name = crate::text::clean_text(&args.topic);
                let problem = format!("there is no topic `{name}`; `keymend topics list` shows them all");
                return Err(Failure::usage(problem));
            };
            match args.document.format {
                ListFormat::Human => globals.write(&human_topic(topic, globals.look()))?,
                ListFormat::Json => globals.write_json(&TopicDocument::new(topic))?,
                ListFormat::Jsonl => globals.write_json_lines([TopicDocument::new(topic)].iter())?,
            }
            Ok(Exit::Fine)
        }
        TopicsCommand::Check(args) => {
            if let Some(folder) = &args.dir {
                catalogue.add_folder(folder)?;
            }
            let complaints = lint(&catalogue);
            let lines: String = complaints.iter().map(|complaint| format!("{complaint}\n")).collect();
            globals.write(&lines)?;
            globals.say(&format!("{} topics, complaints: {}", catalogue.topics().len(), complaints.len()));
            Ok(if complaints.is_empty() { Exit::Fine } else { Exit::Found })
        }
    }
}
