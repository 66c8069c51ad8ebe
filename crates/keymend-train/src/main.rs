//! Trains the text model and says how well it understands texts that it has not seen.

use std::error::Error;
use std::path::PathBuf;

use clap::{Parser, Subcommand};
use keymend_train::copies;
use keymend_train::corpus::{Corpus, Places, Story};
use keymend_train::meanings::Meanings;
use keymend_train::train::train;
use keymend_train::validate;

#[derive(Debug, Parser)]
#[command(about = "Trains and validates the text model of Keymend")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Train on all stories and write the model
    Train {
        /// Where the model goes
        #[arg(long, value_name = "FILE")]
        output: Option<PathBuf>,
        /// Leave out a batch, to measure with it (repeatable)
        #[arg(long, value_name = "BATCH")]
        without: Vec<String>,
    },
    /// Train on all statements and write the model of their roles
    TrainRoles {
        /// Where the model goes
        #[arg(long, value_name = "FILE")]
        output: Option<PathBuf>,
    },
    /// Hold back one batch of statements after another, and say how well a model trained on the others tells their roles
    ValidateRoles {
        /// Hold back only this batch (repeatable)
        #[arg(long, value_name = "BATCH")]
        batch: Vec<String>,
    },
    /// Say which stories are copies, or nearly so, of texts that are not to be learned from (JSON lines with `text`)
    Copies {
        /// The texts
        #[arg(value_name = "FILE", required = true)]
        texts: Vec<PathBuf>,
    },
    /// Hold back one batch after another, and say how well a model trained on the others understands it
    Validate {
        /// Hold back only this batch (repeatable)
        #[arg(long, value_name = "BATCH")]
        batch: Vec<String>,
        /// Learn from this share of the other stories only, in percent (repeatable), and show how the results grow
        #[arg(long, value_name = "PERCENT", value_parser = clap::value_parser!(u8).range(1..=100), conflicts_with = "texts")]
        share: Vec<u8>,
        /// Hold back nothing; measure the model as it ships on these texts (JSON lines with `text`, `lang`, `topic`)
        #[arg(long, value_name = "FILE")]
        texts: Vec<PathBuf>,
        /// Measure this model on the texts, not the one that ships
        #[arg(long, value_name = "FILE", requires = "texts")]
        model: Option<PathBuf>,
        /// Learn and understand without the encoder
        #[arg(long)]
        words_alone: bool,
        /// Write the tables into this document, between its marks
        #[arg(long, value_name = "FILE")]
        write: Option<PathBuf>,
    },
}

fn main() -> Result<(), Box<dyn Error>> {
    let places = Places::default();
    let corpus = Corpus::read(&places)?;
    match Arguments::parse().command {
        Command::Train { output, without } => {
            let stories: Vec<&Story> = corpus.stories.iter().filter(|story| !without.contains(&story.batch)).collect();
            let meanings = Meanings::of(&corpus.stories)?;
            let learned = train(&corpus, &stories, &meanings);
            let bytes = learned.write();
            let path = output.unwrap_or_else(|| places.words.join("data/words.model"));
            std::fs::write(&path, &bytes)?;
            println!(
                "{} stories, {} topics, {} features: {} bytes in {}",
                stories.len(),
                learned.classes.len(),
                learned.features.len(),
                bytes.len(),
                path.display()
            );
            if corpus.without_topic > 0 {
                println!("{} stories tell of topics that have no file yet.", corpus.without_topic);
            }
        }
        Command::TrainRoles { output } => {
            let corpus = Corpus::read_statements(&places)?;
            let statements: Vec<&Story> = corpus.stories.iter().collect();
            let bytes = train(&corpus, &statements, &Meanings::of(&corpus.stories)?).write();
            let path = output.unwrap_or_else(|| places.words.join("data/roles.model"));
            std::fs::write(&path, &bytes)?;
            println!("{} statements: {} bytes in {}", statements.len(), bytes.len(), path.display());
        }
        Command::ValidateRoles { batch } => validate::roles(&Corpus::read_statements(&places)?, &batch)?,
        Command::Copies { texts } => {
            for path in texts {
                let document = std::fs::read_to_string(&path)?;
                let found = copies::in_document(&corpus, &document)?;
                println!("{}: {} stories are nearly copies", path.display(), found.len());
                found.iter().for_each(|(story, text)| {
                    println!("  {} {}: {}\n    {text}", story.batch, story.topic, story.text)
                });
            }
        }
        Command::Validate { batch, share, texts, model, words_alone, write } => {
            if share.is_empty() {
                validate::run(&corpus, &batch, &texts, model.as_deref(), words_alone, write.as_deref())?;
            } else {
                validate::learning_curve(&corpus, &batch, &share, words_alone, write.as_deref())?;
            }
        }
    }
    Ok(())
}
