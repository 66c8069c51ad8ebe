//! Several files of a ticket replaced as one: all of them are new, or none is.
//!
//! The new files are written into a folder of their own first. Its renaming is the one moment that decides;
//! what was renamed is moved to its place now, or by the next process that opens the ticket.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use crate::places::{private_file, private_folder, sync_folder};

/// Where the new files are while they are written; worth nothing if the process ends.
const UNFINISHED: &str = ".next";
/// Where the new files are once they are complete; they count from then on.
const COMPLETE: &str = ".ready";

/// Replaces the files in `folder`, which is locked by the caller. Names may have folders before them.
///
/// # Errors
/// A file cannot be written: then none is replaced. Or a complete one cannot be moved: then the next
/// [`settle`] moves it.
pub(super) fn replace(folder: &Path, files: &[(String, Vec<u8>)]) -> io::Result<()> {
    let (unfinished, complete) = (folder.join(UNFINISHED), folder.join(COMPLETE));
    let written = private_folder(&unfinished).and_then(|()| {
        for (name, content) in files {
            let path = unfinished.join(name);
            path.parent().map_or(Ok(()), private_folder)?;
            let mut file = private_file(&path)?;
            file.write_all(content)?;
            file.sync_all()?;
            sync_folder(path.parent().unwrap_or(&unfinished));
        }
        sync_folder(&unfinished);
        fs::rename(&unfinished, &complete)
    });
    written.inspect_err(|_| {
        // It is ours and counts for nothing; the first error is the one to report.
        let _ = fs::remove_dir_all(&unfinished);
    })?;
    sync_folder(folder);
    settle(folder)
}

/// Ends what a killed process left in `folder`, which is locked by the caller.
///
/// # Errors
/// A complete file cannot be moved to its place.
pub(super) fn settle(folder: &Path) -> io::Result<()> {
    let complete = folder.join(COMPLETE);
    if complete.exists() {
        move_all(&complete, folder)?;
        fs::remove_dir_all(&complete)?;
        sync_folder(folder);
    }
    for entry in fs::read_dir(folder)?.flatten() {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        // What cannot be removed is never read either.
        if name == UNFINISHED {
            let _ = fs::remove_dir_all(entry.path());
        } else if name.starts_with('.') && name.ends_with(".part") {
            let _ = fs::remove_file(entry.path());
        }
    }
    Ok(())
}

fn move_all(from: &Path, to: &Path) -> io::Result<()> {
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            private_folder(&target)?;
            move_all(&entry.path(), &target)?;
        } else {
            fs::rename(entry.path(), target)?;
        }
    }
    sync_folder(to);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(name: &str, content: &str) -> (String, Vec<u8>) {
        (name.to_owned(), content.into())
    }

    #[test]
    fn files_are_replaced_together_and_nothing_is_left_over() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        fs::write(root.join("a"), "old").unwrap();
        replace(root, &[file("a", "new"), file("more/b", "b")]).unwrap();
        assert_eq!(fs::read(root.join("a")).unwrap(), b"new");
        assert_eq!(fs::read(root.join("more/b")).unwrap(), b"b");
        assert_eq!(fs::read_dir(root).unwrap().count(), 2);
    }

    #[test]
    fn what_was_complete_counts_and_what_was_not_goes() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        fs::write(root.join("a"), "old").unwrap();
        fs::write(root.join(".a.7.part"), "ne").unwrap();
        fs::create_dir_all(root.join(".next")).unwrap();
        fs::write(root.join(".next/a"), "ne").unwrap();
        settle(root).unwrap();
        assert_eq!(fs::read(root.join("a")).unwrap(), b"old");
        fs::create_dir_all(root.join(".ready/more")).unwrap();
        fs::write(root.join(".ready/more/b"), "b").unwrap();
        fs::write(root.join(".ready/a"), "new").unwrap();
        settle(root).unwrap();
        assert_eq!(fs::read(root.join("a")).unwrap(), b"new");
        assert_eq!(fs::read(root.join("more/b")).unwrap(), b"b");
        assert_eq!(fs::read_dir(root).unwrap().count(), 2);
    }

    #[test]
    fn where_one_cannot_be_written_none_is_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        fs::write(root.join("a"), "old").unwrap();
        assert!(replace(root, &[file("a", "new"), file("a/b", "b")]).is_err());
        assert_eq!(fs::read(root.join("a")).unwrap(), b"old");
        assert_eq!(fs::read_dir(root).unwrap().count(), 1);
    }
}
