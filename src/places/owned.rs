//! Whose a file is: whether anybody but its user and the system's administrator can put another in its place.

use std::path::{Path, PathBuf};

/// A place on the way to a file that somebody else can change.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("others can change `{}`", crate::text::clean_text(&place.display().to_string()))]
pub struct ChangedByOthers {
    /// The file, a folder above it, or a link on the way.
    pub place: PathBuf,
}

/// Refuses a file that somebody else can change or replace: it, every link that leads to it and every folder above
/// them must belong to root or to whoever runs this, and nobody else may write there. What is missing is refused by
/// whoever opens it.
///
/// On Windows nothing is looked at: what is run there is named by the system or by a key that only administrators write.
///
/// # Errors
/// The first place that others can change.
pub fn only_ours(path: &Path) -> Result<(), ChangedByOthers> {
    #[cfg(unix)]
    {
        unix::walk(path)
    }
    #[cfg(not(unix))]
    {
        let _ = path;
        Ok(())
    }
}

#[cfg(unix)]
mod unix {
    use std::ffi::OsString;
    use std::fs::{self, Metadata};
    use std::os::unix::fs::MetadataExt;
    use std::path::{Component, Path, PathBuf};

    use super::ChangedByOthers;

    /// Links that lead to each other end here, as they do for the system.
    const MOST_LINKS: usize = 40;

    const GROUP_WRITES: u32 = 0o020;
    const OTHERS_WRITE: u32 = 0o002;
    const STICKY: u32 = 0o1000;

    pub(super) fn walk(path: &Path) -> Result<(), ChangedByOthers> {
        let refused = |place: &Path| Err(ChangedByOthers { place: place.to_owned() });
        let Ok(absolute) = std::path::absolute(path) else { return refused(path) };
        let mut open = parts(&absolute);
        let mut at = PathBuf::from("/");
        let mut links = 0;
        while let Some(part) = open.pop() {
            if part == ".." {
                at.pop();
                continue;
            }
            let next = at.join(part);
            let Ok(there) = fs::symlink_metadata(&next) else { return Ok(()) };
            if !is_ours(&there) {
                return refused(&next);
            }
            if there.is_symlink() {
                links += 1;
                let Ok(target) = fs::read_link(&next) else { return Ok(()) };
                if links > MOST_LINKS {
                    return refused(&next);
                }
                if target.is_absolute() {
                    at = PathBuf::from("/");
                }
                open.extend(parts(&target));
            } else {
                at = next;
            }
        }
        Ok(())
    }

    /// The parts of a path, the first one last.
    fn parts(path: &Path) -> Vec<OsString> {
        let named = path.components().filter(|part| matches!(part, Component::Normal(_) | Component::ParentDir));
        named.map(|part| part.as_os_str().to_owned()).collect::<Vec<_>>().into_iter().rev().collect()
    }

    fn is_ours(there: &Metadata) -> bool {
        const ROOT: u32 = 0;
        let owner = there.uid();
        if owner != ROOT && owner != rustix::process::geteuid().as_raw() {
            return false;
        }
        // Whoever may write in a folder with this bit cannot touch what belongs to others.
        let keeps_apart = there.is_dir() && there.mode() & STICKY != 0;
        // A group with the number of its user is that user's own, by the custom of all systems that have such groups.
        let by_group = there.mode() & GROUP_WRITES != 0 && there.gid() != owner;
        there.is_symlink() || keeps_apart || !by_group && there.mode() & OTHERS_WRITE == 0
    }
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::fs::{PermissionsExt, chown, lchown, symlink};

    use super::*;

    /// A user that is not the one who tests.
    const NOBODY: u32 = 65_534;

    fn refused(path: &Path) -> Option<String> {
        let place = only_ours(path).err()?.place;
        place.file_name().map(|name| name.to_string_lossy().into_owned())
    }

    #[test]
    fn what_others_can_change_is_refused_at_the_place_where_they_can() {
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("bin");
        fs::create_dir(&inner).unwrap();
        let program = inner.join("program");
        fs::write(&program, "").unwrap();
        let set = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
        for (of_folder, of_program, expected) in [
            (0o755, 0o755, None),
            (0o777, 0o755, Some("bin")),
            (0o1777, 0o755, None),
            (0o755, 0o757, Some("program")),
            (0o700, 0o700, None),
        ] {
            set(&inner, of_folder);
            set(&program, of_program);
            assert_eq!(refused(&program).as_deref(), expected, "{of_folder:o} {of_program:o}");
        }
        assert_eq!(refused(&inner.join("missing/deeper")), None);
        let mut parent = inner.join("..").join("bin");
        parent.push("program");
        assert_eq!(refused(&parent), None);
    }

    #[test]
    fn a_link_is_followed_through_every_folder() {
        let folder = tempfile::tempdir().unwrap();
        let open = folder.path().join("open");
        fs::create_dir(&open).unwrap();
        fs::write(open.join("program"), "").unwrap();
        let link = folder.path().join("link");
        symlink("open/program", &link).unwrap();
        assert_eq!(refused(&link), None);
        fs::set_permissions(&open, fs::Permissions::from_mode(0o777)).unwrap();
        assert_eq!(refused(&link).as_deref(), Some("open"));
        let round = folder.path().join("round");
        symlink("round", &round).unwrap();
        assert_eq!(refused(&round).as_deref(), Some("round"));
    }

    /// Files can be given away only where the tests run as root, as they do in a container.
    #[test]
    fn what_belongs_to_somebody_else_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let theirs = folder.path().join("theirs");
        fs::write(&theirs, "").unwrap();
        let link = folder.path().join("link");
        symlink("/bin/sh", &link).unwrap();
        assert_eq!((refused(&theirs), refused(&link)), (None, None));
        if chown(&theirs, Some(NOBODY), None).is_ok() {
            lchown(&link, Some(NOBODY), None).unwrap();
            assert_eq!(refused(&theirs).as_deref(), Some("theirs"));
            assert_eq!(refused(&link).as_deref(), Some("link"));
            // A group of others may write.
            let shared = folder.path().join("shared");
            fs::write(&shared, "").unwrap();
            fs::set_permissions(&shared, fs::Permissions::from_mode(0o775)).unwrap();
            assert_eq!(refused(&shared), None, "the group of its owner alone");
            chown(&shared, None, Some(NOBODY)).unwrap();
            assert_eq!(refused(&shared).as_deref(), Some("shared"));
        }
    }
}
