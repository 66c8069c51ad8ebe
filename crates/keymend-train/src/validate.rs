//! Says how well texts are understood that a model has not seen: one batch after another is held back.

mod tables;

use std::error::Error;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::corpus::{Corpus, NOTHING, OWN_BATCH, Story, UNSAID};
use crate::meanings::Meanings;
use crate::train::train;
use keymend_words::encoder::Encoder;
use keymend_words::{Meaning, Model, Role, Statement, built_in, is_clear, statement_by};

/// What a model answered to one text whose topic is known.
#[derive(Clone, Debug)]
struct Outcome {
    language: String,
    topic: String,
    /// Whether this topic sends a text away.
    is_negative: bool,
    /// The topics that it named, the surest first.
    answers: Vec<String>,
    /// Whether the first sends the text away.
    is_called_negative: bool,
    /// The score of the first.
    score: f64,
    /// Whether the first is given as an answer, and not as one of several in a question.
    is_clear: bool,
}

impl Outcome {
    fn of(model: &Model<'_>, meaning: Meaning<'_>, language: &str, topic: &str, text: &str) -> Outcome {
        let answers = model.answers(text, meaning);
        let negative = |topic: &str| model.dismissing().any(|other| other == topic);
        Outcome {
            language: language.to_owned(),
            topic: topic.to_owned(),
            is_negative: negative(topic),
            is_clear: is_clear(answers.iter().map(|answer| (answer.score, negative(answer.topic)))),
            is_called_negative: answers.first().is_some_and(|first| negative(first.topic)),
            score: answers.first().map_or(0.0, |first| first.score),
            answers: answers.iter().take(3).map(|answer| answer.topic.to_owned()).collect(),
        }
    }

    fn is_first(&self) -> bool {
        self.is_rightly_asked() || self.answers.first() == Some(&self.topic)
    }

    fn is_among_three(&self) -> bool {
        self.is_rightly_asked() || self.answers.contains(&self.topic)
    }

    /// Whether the text names no topic, and none is given as an answer.
    fn is_rightly_asked(&self) -> bool {
        [NOTHING, UNSAID].contains(&self.topic.as_str()) && !self.is_clear
    }
}

/// A labelled text that is not learned from.
#[derive(Deserialize)]
struct Case {
    text: String,
    #[serde(alias = "lang")]
    language: String,
    #[serde(alias = "label")]
    topic: String,
}

/// Measures, prints the tables, and writes them into a document where one is named.
///
/// # Errors
/// A file cannot be read or written, or is not in its form.
pub fn run(
    corpus: &Corpus,
    only: &[String],
    texts: &[PathBuf],
    other: Option<&Path>,
    words_alone: bool,
    write: Option<&Path>,
) -> Result<(), Box<dyn Error>> {
    let mut groups: Vec<(String, Vec<Outcome>)> = Vec::new();
    if texts.is_empty() {
        let meanings = if words_alone { Meanings::default() } else { Meanings::of(&corpus.stories)? };
        let wanted = wanted(corpus, only)?;
        for batch in wanted {
            let (outcomes, seconds) = timed(|| held_back(corpus, &meanings, batch, WHOLE));
            eprintln!("{batch}: {} texts in {seconds:.0} s", outcomes.len());
            groups.push((batch.to_owned(), outcomes));
            // After each batch, because all of them take long.
            write_tables(corpus, &groups, write)?;
        }
    }
    for path in texts {
        let bytes = other.map(std::fs::read).transpose()?;
        let read = bytes.as_deref().map(Model::read).transpose()?;
        let model = match &read {
            Some(model) => model,
            None => built_in()?,
        };
        let document = std::fs::read_to_string(path)?;
        let cases = document.lines().map(serde_json::from_str::<Case>).collect::<Result<Vec<Case>, _>>()?;
        let encoder = Encoder::embedded()?;
        let outcomes = cases.iter().map(|case| {
            Outcome::of(model, &|text| Some(encoder.encode(text).to_vec()), &case.language, &case.topic, &case.text)
        });
        groups.push((path.display().to_string(), outcomes.collect()));
    }
    print!("{}", tables::tables(&groups));
    write_tables(corpus, &groups, write)
}

/// Measures how well the roles of statements are told that a model has not seen, and prints for each how many were told as
/// which, and how many of those that the model is sure of are right.
///
/// # Errors
/// The encoder is damaged, or there is no such batch.
pub fn roles(corpus: &Corpus, only: &[String]) -> Result<(), Box<dyn Error>> {
    let meanings = Meanings::of(&corpus.stories)?;
    for batch in wanted(corpus, only)? {
        let (tested, learned) = split(corpus, batch, WHOLE);
        let bytes = train(corpus, &learned, &meanings).write();
        let model = Model::read(&bytes)?;
        let told: Vec<(Role, Statement)> = tested
            .iter()
            .filter_map(|story| {
                let role = Role::named(&story.topic)?;
                let told = statement_by(&model, &story.text, &|text| meanings.find(text));
                Some((role, told))
            })
            .collect();
        println!("{batch}: {} statements", told.len());
        print!("{}", tables::roles(&told));
    }
    Ok(())
}

/// Measures the batches again and again, with models that learned from growing shares of the other stories.
///
/// # Errors
/// The document cannot be read or written, or there is no such batch.
pub fn learning_curve(
    corpus: &Corpus,
    only: &[String],
    shares: &[u8],
    words_alone: bool,
    write: Option<&Path>,
) -> Result<(), Box<dyn Error>> {
    let meanings = if words_alone { Meanings::default() } else { Meanings::of(&corpus.stories)? };
    let mut points: Vec<(String, Vec<Outcome>)> = Vec::new();
    for share in shares {
        let mut outcomes = Vec::new();
        let mut stories = 0;
        for batch in wanted(corpus, only)? {
            outcomes.extend(held_back(corpus, &meanings, batch, *share));
            stories = stories.max(split(corpus, batch, *share).1.len());
        }
        eprintln!("{share} %: {stories} stories");
        points.push((format!("{share} % ({stories} stories)"), outcomes));
    }
    let table = tables::curve(&points);
    print!("{table}");
    let Some(path) = write else { return Ok(()) };
    tables::write_curve(path, &table, &corpus.stories_hash(&crate::train::recipe()))
}

/// The batches to hold back: those that were named, or all.
fn wanted<'c>(corpus: &'c Corpus, only: &'c [String]) -> Result<Vec<&'c str>, Box<dyn Error>> {
    let batches: Vec<&str> = corpus.batches().into_iter().collect();
    let unknown = only.iter().find(|name| !batches.contains(&name.as_str()));
    if let Some(unknown) = unknown {
        return Err(format!("there is no batch `{unknown}`; there are {}", batches.join(", ")).into());
    }
    Ok(if only.is_empty() { batches } else { only.iter().map(String::as_str).collect() })
}

fn write_tables(
    corpus: &Corpus,
    groups: &[(String, Vec<Outcome>)],
    write: Option<&Path>,
) -> Result<(), Box<dyn Error>> {
    let Some(path) = write else { return Ok(()) };
    tables::write(path, &tables::tables(groups), &corpus.stories_hash(&crate::train::recipe()))
}

/// All of the other stories.
const WHOLE: u8 = 100;

/// The stories of a batch, and a share of all others in percent. Which ones is settled by their texts, so that a smaller
/// share is part of a larger one.
fn split<'c>(corpus: &'c Corpus, batch: &str, share: u8) -> (Vec<&'c Story>, Vec<&'c Story>) {
    let (tested, mut learned): (Vec<&Story>, Vec<&Story>) =
        corpus.stories.iter().partition(|story| story.batch == batch);
    learned.retain(|story| Sha256::digest(story.text.as_bytes())[0] as usize * 100 < share as usize * 256);
    (tested, learned)
}

/// What a model that was trained on a share of all other batches says to the stories of one.
fn held_back(corpus: &Corpus, meanings: &Meanings, batch: &str, share: u8) -> Vec<Outcome> {
    let (tested, learned) = split(corpus, batch, share);
    debug_assert!(batch != OWN_BATCH, "the topics' own texts are always learned from");
    let bytes = train(corpus, &learned, meanings).write();
    let Ok(model) = Model::read(&bytes) else { return Vec::new() };
    tested
        .iter()
        .map(|story| Outcome::of(&model, &|text| meanings.find(text), &story.language, &story.topic, &story.text))
        .collect()
}

fn timed<T>(work: impl FnOnce() -> T) -> (T, f64) {
    let start = std::time::Instant::now();
    let done = work();
    (done, start.elapsed().as_secs_f64())
}
