//! Where settings and data lie, and how a file is written so that nobody ever reads half of it.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

#[cfg(not(windows))]
use etcetera::BaseStrategy;

/// The folder that holds `keymend/`: `KEYMEND_DATA`, or else the platform's data folder.
#[must_use]
pub fn data_folder() -> PathBuf {
    named("KEYMEND_DATA").or_else(platform_data).unwrap_or_else(|| PathBuf::from(".")).join("keymend")
}

/// The folder of the settings: below `KEYMEND_CONFIG`, or else the platform's configuration folder.
#[must_use]
pub fn config_folder() -> PathBuf {
    named("KEYMEND_CONFIG").or_else(platform_config).unwrap_or_else(|| PathBuf::from(".")).join("keymend")
}

#[cfg(not(windows))]
fn platform_data() -> Option<PathBuf> {
    etcetera::base_strategy::choose_native_strategy().ok().map(|strategy| strategy.data_dir())
}

#[cfg(not(windows))]
fn platform_config() -> Option<PathBuf> {
    etcetera::base_strategy::choose_native_strategy().ok().map(|strategy| strategy.config_dir())
}

/// Windows sets the variable for every session. The crates that ask the system instead need a library
/// (`combase.dll`) that Windows 7 does not have.
#[cfg(windows)]
fn platform_data() -> Option<PathBuf> {
    named("APPDATA")
}

/// Windows keeps both in one place.
#[cfg(windows)]
fn platform_config() -> Option<PathBuf> {
    platform_data()
}

fn named(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable).filter(|value| !value.is_empty()).map(PathBuf::from)
}

/// Makes a folder and those above it, for its owner alone where the platform can say so.
///
/// # Errors
/// The folder cannot be made.
pub fn private_folder(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// Opens a new file for its owner alone.
///
/// # Errors
/// The file cannot be made, or is there already.
pub fn private_file(path: &Path) -> io::Result<File> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

static WRITING: Mutex<()> = Mutex::new(());

/// Held while a file is written: whoever ends the process takes it first and leaves no half of a file behind.
pub fn writing() -> MutexGuard<'static, ()> {
    WRITING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Who may read a file that is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Rights {
    /// Its owner alone: what Keymend keeps.
    Owner,
    /// Whoever may read new files here: a document that was asked for.
    Usual,
}

/// Writes a whole file beside the target, puts it on the disk and renames it over the target.
///
/// A link stays, and what it leads to is replaced; into what is no file, a device or a pipe, the content is written.
///
/// # Errors
/// It cannot be written; a file is then what it was before.
pub fn write_atomic(path: &Path, content: &[u8], rights: Rights) -> io::Result<()> {
    let led_to = if path.is_symlink() { Some(fs::canonicalize(path)?) } else { None };
    let path = led_to.as_deref().unwrap_or(path);
    if fs::metadata(path).is_ok_and(|there| !there.is_file() && !there.is_dir()) {
        // Without `writing`: a pipe may wait for its reader for ever, and there is no half of a file to guard.
        return fs::OpenOptions::new().write(true).open(path)?.write_all(content);
    }
    let name = path.file_name().ok_or(io::ErrorKind::InvalidInput)?;
    let mut part = std::ffi::OsString::from(".");
    part.push(name);
    part.push(format!(".{}.part", std::process::id()));
    let part = path.with_file_name(part);
    let _whole = writing();
    // A part of the same name was left by a process that is gone.
    let _ = fs::remove_file(&part);
    let file = match rights {
        Rights::Owner => private_file(&part),
        Rights::Usual => File::create_new(&part),
    };
    let written = file.and_then(|mut file| {
        file.write_all(content)?;
        file.sync_all()
    });
    written.and_then(|()| fs::rename(&part, path)).inspect_err(|_| {
        // The part is ours; the first error is the one to report.
        let _ = fs::remove_file(&part);
    })?;
    sync_folder(path.parent().unwrap_or(Path::new(".")));
    Ok(())
}

/// Puts the names of a folder on the disk, where the platform can; the content is there already.
pub fn sync_folder(path: &Path) {
    #[cfg(unix)]
    if let Ok(folder) = File::open(path) {
        let _ = folder.sync_all();
    }
    #[cfg(not(unix))]
    let _ = path;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_whole_and_is_its_owners_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.json");
        write_atomic(&path, b"one", Rights::Owner).unwrap();
        write_atomic(&path, b"two", Rights::Owner).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
            assert_eq!(mode(&path), 0o600);
            fs::write(folder.path().join("usual"), b"").unwrap();
            write_atomic(&path, b"three", Rights::Usual).unwrap();
            assert_eq!(mode(&path), mode(&folder.path().join("usual")));
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_link_and_what_is_no_file_stay_what_they_are() {
        use std::os::unix::fs::{FileTypeExt, symlink};
        let folder = tempfile::tempdir().unwrap();
        let (file, link) = (folder.path().join("file"), folder.path().join("link"));
        fs::write(&file, "before").unwrap();
        symlink("file", &link).unwrap();
        write_atomic(&link, b"after", Rights::Usual).unwrap();
        assert!(link.is_symlink() && !file.is_symlink());
        assert_eq!(fs::read(&file).unwrap(), b"after");
        let nowhere = folder.path().join("nowhere");
        symlink("missing", &nowhere).unwrap();
        assert!(write_atomic(&nowhere, b"x", Rights::Usual).is_err() && nowhere.is_symlink());

        let socket = folder.path().join("socket");
        let _listener = std::os::unix::net::UnixListener::bind(&socket).unwrap();
        assert!(write_atomic(&socket, b"x", Rights::Usual).is_err());
        assert!(fs::metadata(&socket).unwrap().file_type().is_socket());
        let pipe = folder.path().join("pipe");
        assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        let reader = std::thread::spawn({
            let pipe = pipe.clone();
            move || fs::read(pipe).unwrap()
        });
        write_atomic(&pipe, b"x", Rights::Usual).unwrap();
        assert_eq!(reader.join().unwrap(), b"x");
        assert!(fs::metadata(&pipe).unwrap().file_type().is_fifo());
    }

    #[test]
    fn a_target_that_cannot_be_replaced_leaves_no_part() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("a");
        fs::create_dir_all(target.join("full")).unwrap();
        assert!(write_atomic(&target, b"x", Rights::Usual).is_err());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
