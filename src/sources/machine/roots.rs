//! Where the files of the machine begin.

use std::path::{Path, PathBuf};

/// The place below which documented paths such as `/opt/kaspersky` are looked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Roots {
    root: PathBuf,
    is_this_machine: bool,
}

impl Roots {
    /// This machine.
    #[must_use]
    pub fn this_machine() -> Self {
        Roots { root: PathBuf::from("/"), is_this_machine: true }
    }

    /// Another root, such as that of a test.
    #[must_use]
    pub fn at(root: &Path) -> Self {
        Roots { root: root.to_owned(), is_this_machine: false }
    }

    /// Whether it is the machine this program runs on, with its settings and registry.
    pub(super) fn is_this_machine(&self) -> bool {
        self.is_this_machine
    }

    /// A path below the root, given from `/` on.
    pub(super) fn path(&self, path: &str) -> PathBuf {
        self.root.join(path.trim_start_matches('/'))
    }
}
