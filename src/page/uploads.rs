//! Files that were handed to the page: kept below the data folder alone, for their owner alone.

use std::error::Error;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use super::form::SentFile;
use super::secret::Secret;
use super::trouble::TooMuch;
use crate::limits;
use crate::places::{Rights, data_folder, private_folder, write_atomic};

/// Bytes that one run keeps at most.
const MOST_BYTES: u64 = limits::UPLOADS_BYTES;

/// Characters of a file's name that are kept.
const LONGEST_NAME: usize = 80;

/// How long files stay that a walk may still need.
const KEPT: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// How pictures begin that a telephone or a screenshot makes.
const PICTURES: [&[u8]; 5] = [b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*"];

/// What stands behind the first bytes of those that begin with their size.
const PICTURE_BRANDS: [&[u8]; 6] = [b"ftypheic", b"ftypheix", b"ftyphevc", b"ftypmif1", b"ftypmsf1", b"ftypavif"];

/// The folder of this run.
#[derive(Debug)]
pub(super) struct Uploads {
    folder: PathBuf,
    count: u32,
    bytes: u64,
    /// Something outlives the run by them.
    needed: bool,
}

/// What was kept of a form: captures to read, and pictures, which nothing here reads.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct KeptFiles {
    pub(super) captures: Vec<PathBuf>,
    pub(super) pictures: Vec<PathBuf>,
}

impl Uploads {
    /// Prepares a folder with a name that nobody knows; nothing is made before the first file comes.
    pub(super) fn new() -> io::Result<Uploads> {
        let all = data_folder().join("page");
        sweep(&all);
        let name = Secret::random().map_err(io::Error::other)?;
        Ok(Uploads { folder: all.join(name.text()), count: 0, bytes: 0, needed: false })
    }

    /// Keeps the files of a form beside each other.
    ///
    /// # Errors
    /// They are more than one run keeps, or cannot be written.
    pub(super) fn keep(&mut self, files: &[SentFile]) -> Result<KeptFiles, Box<dyn Error>> {
        let more: u64 = files.iter().map(|file| file.content.len() as u64).sum();
        if self.bytes + more > MOST_BYTES {
            return Err(TooMuch { most: MOST_BYTES >> 20 }.into());
        }
        self.count += 1;
        self.bytes += more;
        let folder = self.folder.join(self.count.to_string());
        private_folder(&folder)?;
        let mut kept = KeptFiles::default();
        for file in files {
            let mut path = folder.join(plain_name(&file.name));
            while path.exists() {
                path = folder.join(format!("other-{}", name_of(&path)));
            }
            write_atomic(&path, &file.content, Rights::Owner)?;
            if is_picture(&file.content) { kept.pictures.push(path) } else { kept.captures.push(path) }
        }
        Ok(kept)
    }

    /// A walk was begun that reads these files again another day.
    pub(super) fn are_needed(&mut self) {
        self.needed = true;
    }
}

impl Drop for Uploads {
    fn drop(&mut self) {
        if self.count > 0 && !self.needed {
            // They are copies; what cannot be removed now is removed by a later run.
            let _ = fs::remove_dir_all(&self.folder);
        }
    }
}

/// What a kept file is called.
pub(super) fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// Removes what earlier runs left and nobody needs any more.
fn sweep(all: &Path) {
    let Ok(entries) = fs::read_dir(all) else { return };
    let is_old = |entry: &fs::DirEntry| {
        let changed = entry.metadata().and_then(|about| about.modified()).ok();
        changed.and_then(|changed| SystemTime::now().duration_since(changed).ok()).is_some_and(|age| age > KEPT)
    };
    for entry in entries.flatten().filter(is_old) {
        let path = entry.path();
        let _ = if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) };
    }
}

/// The name of a file, as its sender calls it where no file system takes that for a path or a device.
fn plain_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let plain: String =
        last.chars().map(|c| if c.is_alphanumeric() || "-_.() ".contains(c) { c } else { '_' }).collect();
    let short: String = plain.chars().rev().take(LONGEST_NAME).collect::<Vec<_>>().into_iter().rev().collect();
    let short = short.trim_matches(['.', ' ']);
    let stem = short.split('.').next().unwrap_or_default().trim_end().to_ascii_uppercase();
    // Windows takes these for devices, whatever stands behind the dot.
    let numbered = |device: &str| stem.strip_prefix(device).is_some_and(|rest| rest.chars().count() == 1);
    let is_device = ["CON", "PRN", "AUX", "NUL"].contains(&stem.as_str()) || numbered("COM") || numbered("LPT");
    if short.is_empty() || is_device { format!("file-{short}") } else { short.to_owned() }
}

fn is_picture(content: &[u8]) -> bool {
    let says = |at: usize, name: &[u8]| content.get(at..).is_some_and(|rest| rest.starts_with(name));
    PICTURES.iter().any(|start| says(0, start))
        || PICTURE_BRANDS.iter().any(|brand| says(4, brand))
        || says(0, b"RIFF") && says(8, b"WEBP")
        // A bitmap has four bytes that are always nothing.
        || says(0, b"BM") && says(6, &[0; 4])
}

#[cfg(test)]
mod tests {
    use hyper::body::Bytes;

    use super::*;

    fn file(name: &str, content: &'static [u8]) -> SentFile {
        SentFile { name: name.to_owned(), content: Bytes::from_static(content) }
    }

    #[test]
    fn a_picture_is_told_by_what_only_pictures_have() {
        for picture in [
            &b"\x89PNG\r\n"[..],
            b"\xff\xd8\xff\xe0",
            b"RIFF\x10\0\0\0WEBPVP8 ",
            b"\0\0\0\x18ftypheic",
            b"BM\x10\0\0\0\0\0\0\0",
        ] {
            assert!(is_picture(picture), "{picture:?}");
        }
        for other in [&[0_u8; 3000][..], b"RIFF", b"BM: a text", b"\0\0\0\x18ftypmp42", b""] {
            assert!(!is_picture(other), "{other:?}");
        }
    }

    #[test]
    fn no_name_leads_out_of_the_folder() {
        for name in
            ["../../etc/passwd", "..\\..\\x", "/", "..", "", "CON", "a/../../b", ".hidden", "x\0y", "C:evil.txt"]
        {
            let plain = plain_name(name);
            assert!(!plain.is_empty() && !plain.starts_with('.'), "{name}: {plain}");
            assert!(!plain.contains(['/', '\\', '\0', ':']) && plain != "CON", "{name}: {plain}");
        }
        for device in ["con", "Nul.txt", "com1.log", "LPT9", "aux .x"] {
            assert!(plain_name(device).starts_with("file-"), "{device}");
        }
        for own in ["app-info.txt", "Отчёт 2026 (1).log", "console.txt", "common.reg"] {
            assert_eq!(plain_name(own), own);
        }
        assert!(plain_name(&"ä".repeat(500)).chars().count() < 90);
    }

    #[test]
    fn files_are_kept_apart_and_gone_after_the_run() {
        let all = tempfile::tempdir().unwrap();
        let folder = all.path().join("run");
        let mut uploads = Uploads { folder: folder.clone(), count: 0, bytes: 0, needed: false };
        let kept = uploads.keep(&[file("a.txt", b"one"), file("a.txt", b"two"), file("p.png", b"\x89PNG")]).unwrap();
        assert_eq!((kept.captures.len(), kept.pictures.len()), (2, 1));
        assert_eq!(fs::read(&kept.captures[1]).unwrap(), b"two");
        assert_eq!(kept.captures.iter().map(|path| name_of(path)).collect::<Vec<_>>(), ["a.txt", "other-a.txt"]);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let rights = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
            assert_eq!((rights(&folder), rights(&kept.captures[0])), (0o700, 0o600));
        }
        drop(uploads);
        assert!(!folder.exists());
        let mut uploads = Uploads { folder: folder.clone(), count: 0, bytes: MOST_BYTES, needed: false };
        assert!(uploads.keep(&[file("a", b"x")]).is_err() && !folder.exists());
    }
}
