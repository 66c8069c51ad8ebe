//! Where settings and data lie, and how a file is written so that nobody ever reads half of it.

mod owned;

use std::fs::{self, File};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

#[cfg(not(windows))]
use etcetera::BaseStrategy;

pub use owned::{ChangedByOthers, only_ours};

/// Stands in for a home that nobody knows: no folder can be made below it. The current folder is no home, because
/// whoever can write there could leave settings that name programs to run.
#[cfg(not(windows))]
const NO_HOME: &str = "/dev/null/no-home-folder";
#[cfg(windows)]
const NO_HOME: &str = r"\\.\NUL\no-home-folder";

/// The folder that holds `keymend/`: `KEYMEND_DATA`, or else the platform's data folder.
#[must_use]
pub fn data_folder() -> PathBuf {
    named("KEYMEND_DATA").unwrap_or_else(|| at_home(platform_data())).join("keymend")
}

/// The folder of the settings: below `KEYMEND_CONFIG`, or else the platform's configuration folder.
#[must_use]
pub fn config_folder() -> PathBuf {
    named("KEYMEND_CONFIG").unwrap_or_else(|| at_home(platform_config())).join("keymend")
}

/// A folder below the home, which a relative `HOME` does not lead to.
fn at_home(folder: Option<PathBuf>) -> PathBuf {
    folder.filter(|folder| folder.is_absolute()).unwrap_or_else(|| PathBuf::from(NO_HOME))
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
/// A document that was there keeps its permissions and, where the system lets it, its owner.
///
/// # Errors
/// It cannot be written, or a link was planted by somebody else; a file is then what it was before.
pub fn write_atomic(path: &Path, content: &[u8], rights: Rights) -> io::Result<()> {
    let led_to = if path.is_symlink() { Some(followed(path)?) } else { None };
    let path = led_to.as_deref().unwrap_or(path);
    if fs::metadata(path).is_ok_and(|there| !there.is_file() && !there.is_dir()) {
        // Without `writing`: a pipe may wait for its reader for ever, and there is no half of a file to guard.
        return fs::OpenOptions::new().write(true).open(path)?.write_all(content);
    }
    let name = path.file_name().ok_or(io::ErrorKind::InvalidInput)?;
    let beginning = format!(".{}.", name.to_string_lossy());
    let part = path.with_file_name(format!("{beginning}{}{PART}", std::process::id()));
    let _whole = writing();
    // A part of the same name was left by a process that is gone.
    let _ = fs::remove_file(&part);
    remove_old_parts(&part, &beginning);
    let before = fs::metadata(path).ok().filter(|_| rights == Rights::Usual);
    let file = match (rights, &before) {
        (Rights::Usual, None) => File::create_new(&part),
        // What was there is widened to its own permissions only when the content is complete.
        _ => private_file(&part),
    };
    let written = file.and_then(|mut file| {
        file.write_all(content)?;
        if let Some(before) = &before {
            keep_permissions(&file, before)?;
        }
        file.sync_all()
    });
    written.and_then(|()| fs::rename(&part, path)).inspect_err(|_| {
        // The part is ours; the first error is the one to report.
        let _ = fs::remove_file(&part);
    })?;
    sync_folder(path.parent().unwrap_or(Path::new(".")));
    Ok(())
}

/// How a file is called while it is written.
const PART: &str = ".part";

/// A part this old belongs to no process that still writes.
const OLD: Duration = Duration::from_secs(60 * 60);

/// Removes what processes that were killed left of the same file.
fn remove_old_parts(part: &Path, beginning: &str) {
    let entries = part.parent().map(|folder| if folder == Path::new("") { Path::new(".") } else { folder });
    for entry in entries.and_then(|folder| fs::read_dir(folder).ok()).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let number = name.to_str().and_then(|name| name.strip_prefix(beginning)?.strip_suffix(PART));
        let is_old = || entry.metadata().ok()?.modified().ok()?.elapsed().ok().map(|age| age > OLD);
        if number.is_some_and(|number| number.parse::<u32>().is_ok()) && is_old() == Some(true) {
            // What cannot be removed harms nobody.
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Reads a file of the person's own, which is a text of a known size.
///
/// # Errors
/// It cannot be read, is no file (a pipe would be waited for), is no UTF-8, or is larger.
pub fn read_own(path: &Path, most: u64) -> io::Result<String> {
    let about = fs::metadata(path)?;
    if about.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    if !about.is_file() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "it is no file"));
    }
    let mut bytes = Vec::new();
    File::open(path)?.take(most + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most {
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, format!("it is larger than {} KiB", most / 1024)));
    }
    String::from_utf8(bytes)
        .map_err(|_| io::Error::new(io::ErrorKind::InvalidData, "stream did not contain valid UTF-8"))
}

/// Where a link leads. In a folder where everybody may make files, only a link of our own or of the folder's owner is
/// followed: as the kernel does where `protected_symlinks` is set (proc_sys_fs(5)), and also where it is not.
fn followed(link: &Path) -> io::Result<PathBuf> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        const STICKY_AND_FOR_ALL: u32 = 0o1002;
        let mut at = link.to_owned();
        for _ in 0..MOST_LINKS {
            let Ok(there) = fs::symlink_metadata(&at) else { break };
            if !there.is_symlink() {
                break;
            }
            let folder = at.parent().filter(|folder| *folder != Path::new("")).unwrap_or(Path::new("."));
            let around = fs::metadata(folder)?;
            let anybodys = around.mode() & STICKY_AND_FOR_ALL == STICKY_AND_FOR_ALL;
            let own = rustix::process::geteuid().as_raw();
            if anybodys && there.uid() != own && there.uid() != around.uid() {
                return Err(io::ErrorKind::PermissionDenied.into());
            }
            at = folder.join(fs::read_link(&at)?);
        }
    }
    fs::canonicalize(link)
}

/// Links that lead to each other end here, as they do for the system.
#[cfg(unix)]
const MOST_LINKS: usize = 40;

/// Gives a new file the permissions of the one that it replaces.
fn keep_permissions(file: &File, before: &fs::Metadata) -> io::Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        // Only root may give a file away; for everybody else the file becomes theirs, as an editor's does.
        let _ = std::os::unix::fs::fchown(file, Some(before.uid()), Some(before.gid()));
        file.set_permissions(before.permissions())
    }
    // A new file there has the rights of its folder; the only permission the standard library knows is "read-only".
    #[cfg(not(unix))]
    {
        let _ = (file, before);
        Ok(())
    }
}

/// Opens the file by which processes wait for each other, and makes it where it is missing; never through a link.
///
/// # Errors
/// It cannot be opened, or is a link.
pub fn lock_file(path: &Path) -> io::Result<File> {
    let mut options = fs::OpenOptions::new();
    options.create(true).truncate(false).write(true).read(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600).custom_flags(rustix::fs::OFlags::NOFOLLOW.bits().cast_signed());
    }
    options.open(path)
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
            let new = folder.path().join("new");
            write_atomic(&new, b"three", Rights::Usual).unwrap();
            assert_eq!(mode(&new), mode(&folder.path().join("usual")));
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

    #[cfg(unix)]
    #[test]
    fn a_document_keeps_its_permissions_and_a_killed_process_leaves_nothing_for_long() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        fs::write(&path, "before").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
        let [old, young, other] = [".a.1.part", ".a.2.part", ".a.x.part"].map(|name| folder.path().join(name));
        for left in [&old, &young, &other] {
            let file = File::create_new(left).unwrap();
            let age = if left == &young { Duration::ZERO } else { 2 * OLD };
            file.set_modified(std::time::SystemTime::now() - age).unwrap();
        }
        write_atomic(&path, b"after", Rights::Usual).unwrap();
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!([&old, &young, &other].map(|left| left.exists()), [false, true, true]);
    }

    /// The link's owner can be another only where the tests run as root, as they do in a container.
    #[cfg(unix)]
    #[test]
    fn a_link_that_somebody_else_planted_is_not_followed() {
        use std::os::unix::fs::{PermissionsExt, lchown, symlink};
        let folder = tempfile::tempdir().unwrap();
        let (file, anybodys) = (folder.path().join("file"), folder.path().join("anybodys"));
        fs::write(&file, "before").unwrap();
        fs::create_dir(&anybodys).unwrap();
        fs::set_permissions(&anybodys, fs::Permissions::from_mode(0o1777)).unwrap();
        let (own, first, planted) = (anybodys.join("own"), anybodys.join("first"), anybodys.join("planted"));
        symlink(&file, &own).unwrap();
        symlink("own", &first).unwrap();
        symlink("own", &planted).unwrap();
        write_atomic(&first, b"mine", Rights::Usual).unwrap();
        assert_eq!(fs::read(&file).unwrap(), b"mine");
        if lchown(&planted, Some(65_534), None).is_ok() {
            let refused = write_atomic(&planted, b"theirs", Rights::Usual).unwrap_err();
            assert_eq!(refused.kind(), io::ErrorKind::PermissionDenied);
            assert_eq!(fs::read(&file).unwrap(), b"mine");
        }
        let lock = anybodys.join(".lock");
        symlink(&file, &lock).unwrap();
        assert!(lock_file(&lock).is_err());
        assert!(lock_file(&anybodys.join("other")).is_ok());
    }

    #[test]
    fn a_home_that_is_not_known_is_never_the_current_folder() {
        assert_eq!(at_home(Some(PathBuf::from("relative"))), Path::new(NO_HOME));
        assert_eq!(at_home(None), Path::new(NO_HOME));
        assert!(private_folder(Path::new(NO_HOME)).is_err());
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
