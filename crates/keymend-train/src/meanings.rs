//! The vectors of meaning of all stories, kept beside the build so that each text is encoded once.

use std::collections::HashMap;
use std::io::{self, Write as _};
use std::path::PathBuf;

use sha2::{Digest, Sha256};

use crate::corpus::Story;
use keymend_words::encoder::{DIMENSIONS, Encoder, EncoderError};

/// What stands for a text and the encoder in the file.
type Key = [u8; 16];

/// A vector for every story that was handed in.
#[derive(Default)]
pub struct Meanings {
    vectors: HashMap<Key, Vec<f32>>,
    /// For parts of stories.
    encoder: Option<Encoder<'static>>,
}

/// Why the stories have no vectors.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum MeaningsError {
    /// The encoder's data is damaged.
    #[error(transparent)]
    Encoder(#[from] EncoderError),
    /// The file of known vectors cannot be written.
    #[error("cannot write {path}: {error}")]
    Write {
        /// The file.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
}

impl Meanings {
    /// Encodes what the file does not hold yet, and adds it there.
    ///
    /// # Errors
    /// The encoder cannot be used, or the file cannot be written.
    pub fn of(stories: &[Story]) -> Result<Meanings, MeaningsError> {
        let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../target/keymend-train.meanings");
        let mut meanings = Meanings::read(&std::fs::read(&path).unwrap_or_default());
        meanings.encoder = Some(Encoder::embedded()?);
        let unknown: Vec<&Story> =
            stories.iter().filter(|story| !meanings.vectors.contains_key(&key(&story.text))).collect();
        if unknown.is_empty() {
            return Ok(meanings);
        }
        eprintln!("{} texts are encoded; this is done once", unknown.len());
        let failed = |error| MeaningsError::Write { path: path.clone(), error };
        // A working copy that builds elsewhere has no such folder yet.
        path.parent().map_or(Ok(()), std::fs::create_dir_all).map_err(failed)?;
        let mut file = std::fs::OpenOptions::new().create(true).append(true).open(&path).map_err(failed)?;
        let threads = std::thread::available_parallelism().map_or(1, usize::from);
        for part in unknown.chunks(PORTION) {
            let encoded: Vec<(Key, Vec<f32>)> = std::thread::scope(|scope| {
                let size = part.len().div_ceil(threads).max(1);
                let work: Vec<_> = part.chunks(size).map(|texts| scope.spawn(move || encode(texts))).collect();
                work.into_iter().flat_map(|work| work.join().unwrap_or_default()).collect()
            });
            for (key, vector) in encoded {
                let mut record = key.to_vec();
                vector.iter().for_each(|number| record.extend(number.to_le_bytes()));
                file.write_all(&record).map_err(failed)?;
                meanings.vectors.insert(key, vector);
            }
        }
        Ok(meanings)
    }

    /// The vector of a text; empty if it was not among the stories.
    #[must_use]
    pub fn get(&self, text: &str) -> &[f32] {
        self.vectors.get(&key(text)).map_or(&[], Vec::as_slice)
    }

    /// The vector of a text or of a part of one, which is encoded where it was not among the stories; none where no story
    /// has a vector.
    #[must_use]
    pub fn find(&self, text: &str) -> Option<Vec<f32>> {
        let known = self.vectors.get(&key(text)).cloned();
        known.or_else(|| self.encoder.as_ref().map(|encoder| encoder.encode(text).to_vec()))
    }

    /// A record that was cut off is left out.
    fn read(bytes: &[u8]) -> Meanings {
        let record = size_of::<Key>() + DIMENSIONS * 4;
        let read = |record: &[u8]| {
            let (key, numbers) = record.split_at(size_of::<Key>());
            let numbers = numbers.chunks_exact(4).filter_map(|four| four.try_into().ok().map(f32::from_le_bytes));
            Some((key.try_into().ok()?, numbers.collect()))
        };
        Meanings { vectors: bytes.chunks_exact(record).filter_map(read).collect(), encoder: None }
    }
}

/// Texts that are encoded between two writes.
const PORTION: usize = 256;

fn encode(stories: &[&Story]) -> Vec<(Key, Vec<f32>)> {
    let Ok(encoder) = Encoder::embedded() else { return Vec::new() };
    stories.iter().map(|story| (key(&story.text), encoder.encode(&story.text).to_vec())).collect()
}

fn key(text: &str) -> Key {
    let hash = Sha256::new().chain_update(text).finalize();
    let mut key = Key::default();
    key.copy_from_slice(&hash[..size_of::<Key>()]);
    key
}
