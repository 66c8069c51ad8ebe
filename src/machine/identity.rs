//! A stand-in for the machine: the same at every look, and nothing of the machine follows from it.

use super::Roots;
use crate::text::digest;

/// Digits of the digest that are kept: enough to tell machines of one fleet apart.
const DIGITS: usize = 16;

/// The stand-in; `None` where the system keeps no identity of its own.
pub(super) fn machine(roots: &Roots) -> Option<String> {
    let id = windows_id(roots).or_else(|| std::fs::read_to_string(roots.path("/etc/machine-id")).ok())?;
    let id = id.trim();
    // Systemd asks that the identity itself stays on the machine (source: machine-id(5)).
    (!id.is_empty()).then(|| format!("machine-{}", &digest(format!("keymend capture {id}").as_bytes())[..DIGITS]))
}

#[cfg(windows)]
fn windows_id(roots: &Roots) -> Option<String> {
    let key = r"SOFTWARE\Microsoft\Cryptography";
    roots.is_this_machine().then(|| crate::sources::registry::machine_text(key, "MachineGuid")).flatten()
}

#[cfg(not(windows))]
fn windows_id(_: &Roots) -> Option<String> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stand_in_stays_and_tells_nothing() {
        let root = tempfile::tempdir().unwrap();
        std::fs::create_dir(root.path().join("etc")).unwrap();
        let roots = Roots::at(root.path());
        assert_eq!(machine(&roots), None);
        std::fs::write(root.path().join("etc/machine-id"), "00112233445566778899aabbccddeeff\n").unwrap();
        let name = machine(&roots).unwrap();
        assert_eq!(machine(&roots).as_ref(), Some(&name));
        assert!(name.len() == 24 && !name.contains("00112233"), "{name}");
    }
}
