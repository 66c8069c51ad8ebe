//! What must hold of the source itself.

use std::fs;
use std::path::{Path, PathBuf};

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

#[test]
fn unsafe_code_stands_in_one_file_that_only_windows_compiles() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let allowing: Vec<PathBuf> = files(&source)
        .into_iter()
        .filter(|path| fs::read_to_string(path).unwrap().contains("allow(unsafe_code"))
        .map(|path| path.strip_prefix(&source).unwrap().to_owned())
        .collect();
    assert_eq!(allowing, [Path::new("machine/security_center/api.rs")]);
    let parent = fs::read_to_string(source.join("machine/security_center/mod.rs")).unwrap();
    assert!(parent.contains("#[cfg(windows)]\nmod api;"));
}
