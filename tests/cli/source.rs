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

#[test]
fn every_dependency_stands_in_the_documentation_as_it_is_used() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |name: &str| fs::read_to_string(root.join(name)).unwrap();
    let lock: toml::Table = read("Cargo.lock").parse().unwrap();
    let used: Vec<(&str, &str)> = lock["package"]
        .as_array()
        .unwrap()
        .iter()
        .map(|package| (package["name"].as_str().unwrap(), package["version"].as_str().unwrap()))
        .collect();
    let page = read("docs/dependencies.md");
    let manifest: toml::Table = read("Cargo.toml").parse().unwrap();
    let mut tables = vec![&manifest["dependencies"], &manifest["dev-dependencies"], &manifest["build-dependencies"]];
    tables
        .extend(manifest["target"].as_table().unwrap().values().flat_map(|target| target.as_table().unwrap().values()));
    let names: Vec<&str> =
        tables.iter().flat_map(|table| table.as_table().unwrap().keys().map(String::as_str)).collect();
    assert!(names.len() > 50, "{names:?}");
    for name in names.into_iter().filter(|name| *name != "keymend-words") {
        let is_told = |(_, version): &&(&str, &str)| page.contains(&format!("| `{name}` | {version} |"));
        let versions: Vec<_> = used.iter().filter(|(used, _)| *used == name).collect();
        assert!(versions.into_iter().any(|version| is_told(&version)), "run scripts/dependencies.py: `{name}`");
        let row = page.lines().find(|line| line.starts_with(&format!("| `{name}` |"))).unwrap();
        assert!(!row.ends_with("|  |"), "why is `{name}` there? ARCHITECTURE.md says so");
    }
}
