//! What tells one file system from another: `/dev/sda1: UUID="…" TYPE="ext4"`.

use super::PrivateKind;
use super::found::{Found, after, before};
use super::words::begins;

/// Words before such an identifier, which in other lines numbers a request.
pub(super) const WORDS: [&str; 3] = ["uuid", "partuuid", "ptuuid"];

/// What stands on a line that is about a file system.
const BESIDE: [&str; 11] =
    [" TYPE=", "/dev/", " ext4", " ext3", " xfs ", " btrfs", " vfat", " ntfs", " swap", " PARTLABEL=", "root="];

/// The identifier behind the word for one, which begins here.
pub(super) fn file_system(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    let window = after(text, at, 64);
    let word = window.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(window.len());
    if !begins(text, at) || !WORDS.contains(&window[..word].to_ascii_lowercase().as_str()) {
        return 0;
    }
    let Some(rest) = window[word..].strip_prefix('=') else { return 0 };
    let value = rest.trim_start_matches(['"', '\\']);
    let end = value.find(|c: char| !(c.is_ascii_hexdigit() || c == '-')).unwrap_or(value.len());
    let value = &value[..end];
    let start = at + (value.as_ptr() as usize - window.as_ptr() as usize);
    let line = [
        before(text, at, 120).rsplit('\n').next().unwrap_or_default(),
        after(text, start + value.len(), 160).split('\n').next().unwrap_or_default(),
    ];
    let shaped = (8..=36).contains(&value.len()) && (value.contains('-') || value.len() == 16);
    if !shaped || !line.iter().any(|part| BESIDE.iter().any(|word| part.contains(word))) {
        return 0;
    }
    found.push(Found::new(PrivateKind::Hardware, start..start + value.len()));
    start + value.len()
}

#[cfg(test)]
mod tests {
    use crate::redact::Redactor;

    #[test]
    fn file_systems_are_told_apart_by_nothing_that_stays() {
        for (text, cleaned) in [
            (
                "/dev/nvme0n1p2: UUID=\"0d9a7c41-52be-4f70-9a63-c1f4e2b7d805\" BLOCK_SIZE=\"4096\" TYPE=\"ext4\"",
                "/dev/nvme0n1p2: UUID=\"hardware-1\" BLOCK_SIZE=\"4096\" TYPE=\"ext4\"",
            ),
            ("UUID=7C2E-40AF  /boot/efi  vfat defaults 0 1", "UUID=hardware-1  /boot/efi  vfat defaults 0 1"),
        ] {
            assert_eq!(Redactor::default().clean(text), cleaned);
        }
        let request = "request uuid=0d9a7c41-52be-4f70-9a63-c1f4e2b7d805 failed";
        assert_eq!(Redactor::default().clean(request), request);
    }
}
