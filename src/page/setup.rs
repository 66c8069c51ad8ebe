//! What a run of the page begins with.

use std::path::PathBuf;
use std::time::Duration;

use super::presence::Patience;
use crate::case::{LookAround, Named};
use crate::language::Language;
use crate::topics::Catalogue;

/// What a run of the page begins with.
pub struct PageSetup {
    /// What was named.
    pub named: Named,
    /// The language that is spoken at first.
    pub language: Language,
    /// The topics, in English.
    pub catalogue: Catalogue,
    /// The settings file, where it is not the usual one.
    pub config: Option<PathBuf>,
    /// How this machine is looked at.
    pub around: Box<dyn Fn() -> Box<dyn LookAround>>,
    /// How long it waits for somebody.
    pub patience: Patience,
    /// Where the page must be opened after so long, or the run ends as [`NotOpened`](super::PageEnd::NotOpened).
    pub must_open_within: Option<Duration>,
}
