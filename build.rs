//! Trains the text model on the stories beside the topics, and hands it to the crate as a file.

#[path = "build/corpus.rs"]
mod corpus;
#[path = "src/recognise/words/features.rs"]
mod features;
#[path = "src/text/fold.rs"]
#[expect(dead_code, reason = "the crate uses more of it than the build does")]
mod fold;
#[path = "build/train.rs"]
mod train;

use std::error::Error;
use std::path::{Path, PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    for path in ["topics", "build", "build.rs", "src/recognise/words/features.rs", "src/text/fold.rs"] {
        println!("cargo::rerun-if-changed={path}");
    }
    let out = PathBuf::from(std::env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?);
    let topics = Path::new("topics");
    let lexicon = corpus::lexicon_lines(&topics.join("lexicon.toml"))?;
    let stories = corpus::stories(topics)?;
    let model = train::train(&stories, &features::Lexicon::read(&lexicon));
    std::fs::write(out.join("lexicon.txt"), &lexicon)?;
    std::fs::write(out.join("words.model"), model)?;
    Ok(())
}
