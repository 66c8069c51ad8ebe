//! What programs are given to know: nothing that whoever started Keymend could have chosen.

use std::ffi::OsString;
#[cfg(windows)]
use std::path::PathBuf;

/// The folders of the system's own programs.
#[cfg(not(windows))]
const SYSTEM_FOLDERS: [&str; 4] = ["/usr/bin", "/bin", "/usr/sbin", "/sbin"];

/// The longest name of a time zone that is handed on, in bytes.
#[cfg(not(windows))]
const LONGEST_ZONE: usize = 64;

/// Has libraries looked for where nobody but the system puts any; to be called before anything else.
pub fn guard_libraries() {
    #[cfg(windows)]
    super::security_center::look_for_libraries_in_the_system_alone();
}

/// The folder of the libraries and programs of Windows, by the system and not by a variable.
#[cfg(windows)]
pub(super) fn system_folder() -> Option<PathBuf> {
    winsafe::GetSystemDirectory().ok().map(PathBuf::from)
}

/// The variables that a program gets, instead of those of this process.
#[cfg(not(windows))]
pub(super) fn variables() -> Vec<(&'static str, OsString)> {
    let mut all = vec![
        ("PATH", SYSTEM_FOLDERS.join(":").into()),
        ("LC_ALL", "C".into()),
        ("LANG", "C".into()),
        ("HOME", "/".into()),
    ];
    // Programs print dates in the zone in which Keymend reads them.
    all.extend(std::env::var_os("TZ").filter(|zone| is_name_of_zone(zone)).map(|zone| ("TZ", zone)));
    all
}

/// Whether a zone is named and no file of somebody's choice: `Europe/Berlin`, `UTC0`, unlike `:/tmp/zone`.
#[cfg(not(windows))]
fn is_name_of_zone(zone: &std::ffi::OsStr) -> bool {
    let Some(zone) = zone.to_str().filter(|zone| zone.len() <= LONGEST_ZONE) else { return false };
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '_' | '+' | '-' | ',' | '<' | '>' | '.');
    zone.chars().all(is_plain) && !zone.starts_with('/') && !zone.contains("..")
}

/// The variables that a program of Windows does not start without, by what the system says of its folders.
#[cfg(windows)]
pub(super) fn variables() -> Vec<(&'static str, OsString)> {
    let mut all: Vec<(&'static str, OsString)> = vec![("LC_ALL", "C".into()), ("LANG", "C".into())];
    let Some(system) = system_folder() else { return all };
    let windows = system.parent().unwrap_or(&system).to_owned();
    let drive = windows.ancestors().last().map(|root| root.to_string_lossy().trim_end_matches('\\').to_owned());
    let mut path = system.clone().into_os_string();
    path.push(";");
    path.push(&windows);
    all.push(("PATH", path));
    all.push(("SystemRoot", windows.clone().into()));
    all.push(("windir", windows.into()));
    all.extend(drive.map(|drive| ("SystemDrive", drive.into())));
    // Programs of the person write here; the person may choose where.
    for name in ["TEMP", "TMP"] {
        all.extend(std::env::var_os(name).map(|value| (name, value)));
    }
    all
}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_name_of_a_zone_is_handed_on() {
        for zone in ["Europe/Berlin", "UTC", "CET-1CEST,M3.5.0,M10.5.0/3", "<+03>-3"] {
            assert!(is_name_of_zone(zone.as_ref()), "{zone}");
        }
        for file in [":/tmp/zone", "/tmp/zone", "../../tmp/zone", ":zone", &"x".repeat(65)] {
            assert!(!is_name_of_zone(file.as_ref()), "{file}");
        }
    }
}
