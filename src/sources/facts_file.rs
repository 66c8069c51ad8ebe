//! A facts file, or a diagnosis in JSON.

use std::io::Read;

use super::format::{Format, Head, Origin};
use crate::facts::Reading;

/// A facts file.
pub(super) struct FactsFile;

impl Format for FactsFile {
    fn recognises(&self, _: &Head) -> bool {
        false
    }

    fn read(&self, _: &mut dyn Read, _: &Origin) -> Reading {
        Reading::default()
    }
}
