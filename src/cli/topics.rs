//! `keymend topics`.

use clap::{Args, Subcommand};

use super::{Exit, Failure, Globals};
use crate::lint::lint;
use crate::report::human_topic;

#[derive(Debug, Subcommand)]
pub(super) enum TopicsCommand {
    /// List the failures that are known.
    List,
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
        TopicsCommand::List => {
            let lines =
                catalogue.topics().iter().map(|topic| format!("{}  {:<32}  {}\n", topic.code, topic.id, topic.title));
            globals.write(&lines.collect::<String>())?;
            Ok(Exit::Fine)
        }
        TopicsCommand::Show(args) => {
            let Some(topic) = catalogue.find(&args.topic) else {
                let name = crate::text::clean_text(&args.topic);
                let problem = format!("there is no topic `{name}`; `keymend topics list` shows them all");
                return Err(Failure::usage(problem));
            };
            globals.write(&human_topic(topic, globals.look()))?;
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
