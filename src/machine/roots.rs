//! Where the files of the machine begin.

use std::ffi::OsString;
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
        // Programs are started in their own folder, from which a relative path would lead elsewhere.
        let root = std::path::absolute(root).unwrap_or_else(|_| root.to_owned());
        Roots { root, is_this_machine: false }
    }

    /// Whether it is the machine this program runs on, with its settings and registry.
    pub(super) fn is_this_machine(&self) -> bool {
        self.is_this_machine
    }

    /// A path below the root, given from `/` on.
    pub(super) fn path(&self, path: &str) -> PathBuf {
        self.root.join(path.trim_start_matches('/'))
    }

    /// A path in the folder of Windows: on this machine by the system itself, never by `%SystemRoot%`, which whoever
    /// starts a program chooses.
    pub(super) fn windows(&self, below: &str) -> PathBuf {
        #[cfg(windows)]
        if let Some(system) = super::surroundings::system_folder().filter(|_| self.is_this_machine) {
            return system.parent().unwrap_or(&system).join(below);
        }
        self.folder_of("", "Windows", &|_| None).join(below)
    }

    /// A path in the folder where programs of Windows keep their data, by `%ProgramData%` on this machine.
    pub(super) fn program_data(&self, below: &str) -> PathBuf {
        self.folder_of("ProgramData", "ProgramData", &|name| std::env::var_os(name)).join(below)
    }

    /// The folder that a variable names, or the usual one.
    fn folder_of(&self, variable: &str, usual: &str, read: &dyn Fn(&str) -> Option<OsString>) -> PathBuf {
        if !self.is_this_machine {
            return self.root.join(usual);
        }
        let named = read(variable).filter(|folder| !folder.is_empty());
        named.map_or_else(|| Path::new(r"C:\").join(usual), PathBuf::from)
    }

    /// A path as it stands on the machine that is looked at.
    pub(super) fn shown(&self, path: &Path) -> String {
        let below = path.strip_prefix(&self.root).ok().filter(|_| !self.is_this_machine);
        let shown = below.map_or_else(|| path.to_owned(), |below| Path::new("/").join(below));
        crate::text::clean_text(&shown.to_string_lossy())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folders_of_windows_are_those_of_the_system_or_of_the_root() {
        let set = |name: &str| (name == "ProgramData").then(|| OsString::from(r"D:\Data"));
        let here = Roots::this_machine();
        assert_eq!(here.folder_of("ProgramData", "ProgramData", &set), Path::new(r"D:\Data"));
        let empty = |_: &str| Some(OsString::new());
        assert_eq!(here.folder_of("ProgramData", "ProgramData", &empty), Path::new(r"C:\").join("ProgramData"));
        let root = Roots::at(Path::new("/a/root"));
        assert_eq!(root.folder_of("ProgramData", "ProgramData", &set), root.path("ProgramData"));
        assert_eq!(Path::new(&root.shown(&root.windows("x"))), Path::new("/Windows/x"));
    }

    #[test]
    fn a_relative_root_is_made_absolute() {
        assert!(Roots::at(Path::new("some/root")).path("/opt").is_absolute());
    }
}
