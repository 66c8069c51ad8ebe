//! Where a program stands that is known by its name alone.

#[cfg(not(windows))]
use std::ffi::OsString;
use std::path::{Path, PathBuf};

#[cfg(not(windows))]
use crate::places::only_ours;

/// Where a program of a name stands: at the documented place of a product, else in a folder of the search path that
/// nobody else can change. A path is taken as it is.
#[cfg(not(windows))]
pub(crate) fn program_named(name: &str) -> Option<PathBuf> {
    let path = Path::new(name);
    if path.components().count() != 1 {
        return Some(path.to_owned());
    }
    super::linux::documented(name).or_else(|| in_path(name, std::env::var_os("PATH")))
}

/// The first program of a name in those folders of a search path that are whole paths and ours alone.
#[cfg(not(windows))]
fn in_path(name: &str, path: Option<OsString>) -> Option<PathBuf> {
    use std::os::unix::fs::PermissionsExt;
    let path = path.unwrap_or_default();
    let folders = std::env::split_paths(&path).filter(|folder| folder.is_absolute());
    let can_be_run = |path: &PathBuf| {
        std::fs::metadata(path).is_ok_and(|there| there.is_file() && there.permissions().mode() & 0o111 != 0)
    };
    let mut programs = folders.map(|folder| folder.join(name)).filter(can_be_run);
    programs.find(|program| only_ours(program).is_ok())
}

/// Where a program of a name stands: in the folder of the product, else among those of the system. Windows itself would
/// look beside Keymend and in the current folder first.
#[cfg(windows)]
pub(crate) fn program_named(name: &str) -> Option<PathBuf> {
    let path = Path::new(name);
    if path.components().count() != 1 {
        return Some(path.to_owned());
    }
    if name.eq_ignore_ascii_case("avp.com") {
        return super::windows::product_folder().map(|folder| folder.join("avp.com"));
    }
    let name = if path.extension().is_some() { name.to_owned() } else { format!("{name}.exe") };
    super::surroundings::system_folder().map(|folder| folder.join(name))
}

/// Whether everything that a search by name could find is ours alone: whoever has more rights than others runs nothing
/// that those may have left there.
#[must_use]
pub fn search_path_is_ours() -> bool {
    #[cfg(unix)]
    {
        let path = std::env::var_os("PATH").unwrap_or_default();
        let safe = |folder: PathBuf| folder.is_absolute() && only_ours(&folder.join(".")).is_ok();
        !rustix::process::geteuid().is_root() || std::env::split_paths(&path).all(safe)
    }
    #[cfg(not(unix))]
    {
        true
    }
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use std::fs;
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn a_program_is_looked_for_where_nobody_else_can_put_one() {
        let folder = tempfile::tempdir().unwrap();
        let program = |name: &str, mode: u32| {
            let bin = folder.path().join(name);
            fs::create_dir(&bin).unwrap();
            fs::write(bin.join("tool"), "").unwrap();
            fs::set_permissions(bin.join("tool"), fs::Permissions::from_mode(0o755)).unwrap();
            fs::set_permissions(&bin, fs::Permissions::from_mode(mode)).unwrap();
            bin
        };
        let (open, own) = (program("open", 0o777), program("own", 0o755));
        let path = |folders: &[&Path]| Some(std::env::join_paths(folders).unwrap());
        assert_eq!(in_path("tool", path(&[Path::new("."), &open, &own])), Some(own.join("tool")));
        assert_eq!(in_path("tool", path(&[&open])), None);
        fs::set_permissions(own.join("tool"), fs::Permissions::from_mode(0o644)).unwrap();
        assert_eq!(in_path("tool", path(&[&own])), None, "no program");
        assert_eq!(program_named("/a/b"), Some(PathBuf::from("/a/b")));
    }
}
