//! A registry export.

use std::io::Read;

use super::format::{Format, Head, Origin};
use crate::facts::Reading;

/// A registry export.
pub(super) struct RegistryExport;

impl Format for RegistryExport {
    fn recognises(&self, _: &Head) -> bool {
        false
    }

    fn read(&self, _: &mut dyn Read, _: &Origin) -> Reading {
        Reading::default()
    }
}
