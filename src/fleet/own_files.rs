//! The files that a run itself writes: none of them is one of its sources, also where they lie in a folder that is.

use std::collections::HashSet;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

/// How the name of a file begins and ends while it is written.
const PART: &str = ".part";

/// Files that a run writes, wherever their paths begin.
#[derive(Clone, Debug, Default)]
pub struct OwnFiles {
    /// Each with its folder, as the system calls it, and its name.
    places: Vec<(PathBuf, OsString)>,
}

impl OwnFiles {
    /// The files at these paths, which need not be there yet.
    #[must_use]
    pub fn of<'p>(paths: impl IntoIterator<Item = &'p Path>) -> OwnFiles {
        OwnFiles { places: paths.into_iter().filter_map(place_of).collect() }
    }

    /// The first of some paths that leads to one of these files: by another way, through a link, or as a second name of it.
    #[must_use]
    pub fn first_among<'p>(&self, paths: &'p [PathBuf]) -> Option<&'p Path> {
        let own = self.places.iter().map(|(folder, name)| folder.join(name));
        let own: Vec<(PathBuf, Option<FileNumber>)> = own.map(|path| (path.clone(), number_of(&path))).collect();
        let is_own = |path: &&PathBuf| {
            let number = number_of(path);
            let whole = place_of(path).map(|(folder, name)| folder.join(name));
            own.iter().any(|(place, known)| whole.as_ref() == Some(place) || number.is_some() && number == *known)
        };
        paths.iter().find(is_own).map(PathBuf::as_path)
    }

    /// Those of these files that lie below a folder among some sources.
    #[must_use]
    pub fn below(&self, sources: &[PathBuf]) -> Vec<PathBuf> {
        let folders: Vec<PathBuf> =
            sources.iter().filter(|path| path.is_dir()).filter_map(|path| fs::canonicalize(path).ok()).collect();
        let below = self.places.iter().filter(|(place, _)| folders.iter().any(|folder| place.starts_with(folder)));
        below.map(|(place, name)| place.join(name)).collect()
    }

    /// The names in a folder that are those of these files.
    pub(super) fn names_in(&self, folder: &Path) -> OwnNames {
        if self.places.is_empty() {
            return OwnNames::default();
        }
        let folder = fs::canonicalize(folder).unwrap_or_else(|_| folder.to_owned());
        OwnNames(self.places.iter().filter(|(place, _)| *place == folder).map(|(_, name)| name.clone()).collect())
    }
}

/// Names of files in one folder that a run writes.
#[derive(Debug, Default)]
pub(super) struct OwnNames(HashSet<OsString>);

impl OwnNames {
    /// Whether a path in that folder is one of them, or what is put in its place when it is whole.
    pub(super) fn hold(&self, path: &Path) -> bool {
        if self.0.is_empty() {
            return false;
        }
        let Some(name) = path.file_name() else { return false };
        let text = name.to_string_lossy();
        let is_part = |own: &OsString| {
            text.ends_with(PART) && text.strip_prefix('.').is_some_and(|rest| rest.starts_with(&*own.to_string_lossy()))
        };
        self.0.contains(name) || self.0.iter().any(is_part)
    }
}

/// The folder and the name of a file: of a link those to which it leads.
fn place_of(path: &Path) -> Option<(PathBuf, OsString)> {
    if let Ok(whole) = fs::canonicalize(path) {
        return Some((whole.parent()?.to_owned(), whole.file_name()?.to_owned()));
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let folder = fs::canonicalize(folder).unwrap_or_else(|_| folder.to_owned());
    Some((folder, path.file_name()?.to_owned()))
}

/// By what the system tells files apart, whatever they are called: the device and the number of a regular file on it.
type FileNumber = (u64, u64);

#[cfg(unix)]
fn number_of(path: &Path) -> Option<FileNumber> {
    use std::os::unix::fs::MetadataExt;
    let metadata = fs::metadata(path).ok().filter(fs::Metadata::is_file)?;
    Some((metadata.dev(), metadata.ino()))
}

#[cfg(not(unix))]
fn number_of(_: &Path) -> Option<FileNumber> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_known_by_any_way_to_it_whether_it_is_there_or_not() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        std::fs::create_dir(at("sub")).unwrap();
        std::fs::write(at("out.jsonl"), "x").unwrap();
        let own = OwnFiles::of([at("out.jsonl").as_path(), at("sum.html").as_path()]);
        for (path, is_own) in [
            (at("out.jsonl"), true),
            (at("sub/../out.jsonl"), true),
            (at("./sum.html"), true),
            (at("other.jsonl"), false),
            (at("sub/out.jsonl"), false),
        ] {
            assert_eq!(own.first_among(std::slice::from_ref(&path)).is_some(), is_own, "{}", path.display());
        }
        let names = own.names_in(&at("sub/.."));
        assert!(names.hold(&at("out.jsonl")) && names.hold(&at(".sum.html.17.part")));
        assert!(!names.hold(&at("out.jsonl.gz")) && !own.names_in(&at("sub")).hold(&at("sub/out.jsonl")));
    }

    #[cfg(unix)]
    #[test]
    fn a_link_and_a_second_name_are_the_same_file() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        std::fs::write(at("a.jsonl"), "x").unwrap();
        std::os::unix::fs::symlink(at("a.jsonl"), at("link")).unwrap();
        std::fs::hard_link(at("a.jsonl"), at("second")).unwrap();
        for name in ["link", "second"] {
            assert!(OwnFiles::of([at(name).as_path()]).first_among(&[at("a.jsonl")]).is_some(), "{name}");
        }
    }
}
