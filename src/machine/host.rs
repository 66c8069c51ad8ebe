//! The name of the machine, by which those who watch many tell them apart.

use super::Roots;
use crate::text::clean_text_up_to;

/// The longest name that is shown.
const LONGEST: usize = 255;

/// The name; `None` where the system does not tell it.
#[must_use]
pub fn host_name(roots: &Roots) -> Option<String> {
    let of_system = || roots.is_this_machine().then(system_name).flatten();
    let read = |path: &str| std::fs::read_to_string(roots.path(path)).ok();
    let name = of_system().or_else(|| read("/proc/sys/kernel/hostname")).or_else(|| read("/etc/hostname"))?;
    Some(clean_text_up_to(name.trim(), LONGEST)).filter(|name| !name.is_empty())
}

#[cfg(unix)]
fn system_name() -> Option<String> {
    let names = rustix::system::uname();
    Some(names.nodename().to_string_lossy().into_owned()).filter(|name| !name.is_empty())
}

#[cfg(not(unix))]
fn system_name() -> Option<String> {
    std::env::var("COMPUTERNAME").ok().filter(|name| !name.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_is_that_of_the_root() {
        let root = tempfile::tempdir().unwrap();
        std::fs::create_dir(root.path().join("etc")).unwrap();
        assert_eq!(host_name(&Roots::at(root.path())), None);
        std::fs::write(root.path().join("etc/hostname"), "web01.example.org\n").unwrap();
        assert_eq!(host_name(&Roots::at(root.path())).as_deref(), Some("web01.example.org"));
        assert!(host_name(&Roots::this_machine()).is_some());
    }
}
