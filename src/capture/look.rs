//! What a look at a machine gave: the facts, and the texts that a capture keeps.

use std::collections::BTreeSet;

use crate::facts::Reading;

/// What a look at this machine gave.
#[derive(Debug, Default)]
pub struct MachineLook {
    /// The facts, and what could not be read.
    pub reading: Reading,
    /// What was read, as it was read, for a capture.
    pub raw: Vec<Raw>,
    /// The other places that were looked at, of which no text is kept.
    pub without_text: Vec<LookedAt>,
    /// A stand-in for the machine, the same at every look; `None` where the system keeps no identity.
    pub machine: Option<String>,
    /// Whether anything of a Kaspersky product was found.
    pub product_found: bool,
}

/// One thing as it was read, codes masked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Raw {
    /// A short file name for it.
    pub name: String,
    /// The command line, path or key that it comes from.
    pub from: String,
    /// The text, with codes masked.
    pub text: String,
    /// The lines that Keymend understands, counted from 1; `None` for a text that it put together of nothing else.
    pub recognised: Option<BTreeSet<u64>>,
}

/// A place that was looked at without keeping its text: it holds more than the licence, or nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LookedAt {
    /// Its name.
    pub place: String,
    /// The names of the facts that were found there; none where it tells nothing.
    pub facts: Vec<&'static str>,
}
