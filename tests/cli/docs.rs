//! The generated documents in `docs/` are what the program makes today.
//!
//! `KEYMEND_UPDATE_DOCS=1 cargo test --test cli docs` writes them anew.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use keymend::limits::limits_document;
use keymend::report::{facts_document, topics_document};
use keymend::topics::Catalogue;

use crate::support::{keymend, repository};

fn check(name: &str, made: &str) {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs").join(name);
    if std::env::var_os("KEYMEND_UPDATE_DOCS").is_some() {
        std::fs::write(&path, made).unwrap();
    }
    let stands = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
    assert!(stands == made, "docs/{name} is out of date: run `KEYMEND_UPDATE_DOCS=1 cargo test --test cli docs`");
}

#[test]
fn the_table_of_topics_is_current() {
    check("topics.md", &topics_document(&Catalogue::built_in().unwrap()));
}

#[test]
fn the_table_of_facts_is_current() {
    check("facts.md", &facts_document());
}

#[test]
fn the_table_of_limits_is_current() {
    check("limits.md", &limits_document());
}

/// What Keymend leaves on a computer, by everything that leaves something.
#[test]
fn the_page_on_privacy_names_every_file_that_is_kept() {
    let page = std::fs::read_to_string(repository().join("docs/privacy.md")).unwrap();
    let run =
        keymend("ticket new a.txt --no-input").file("a.txt", include_str!("../../examples/expired-linux/app-info.txt"));
    assert_eq!(run.run().code, Some(0));
    let nothing_more = files_below(&run.folder());
    for command in ["diagnose a.txt", "explain 89479002", "topics list", "redact a.txt --show"] {
        run.again(command);
        assert_eq!(files_below(&run.folder()), nothing_more, "`keymend {command}` keeps something");
    }
    run.again("config set name Eve");
    run.again("fix a.txt --no-input");
    let kept = files_below(&run.folder());
    assert!(kept.len() > nothing_more.len(), "{kept:?}");
    for path in kept.iter().filter(|path| path.starts_with("data") || path.starts_with("config")) {
        let below: Vec<_> = path.iter().skip(2).map(|part| part.to_string_lossy().into_owned()).collect();
        let place = if below.len() > 1 { format!("`{}/", below[0]) } else { format!("`{}`", below[0]) };
        assert!(page.contains(&place), "docs/privacy.md does not name {}", path.display());
    }
}

fn files_below(folder: &Path) -> BTreeSet<PathBuf> {
    fn add(folder: &Path, top: &Path, found: &mut BTreeSet<PathBuf>) {
        for path in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                add(&path, top, found);
            } else {
                found.insert(path.strip_prefix(top).unwrap().to_owned());
            }
        }
    }
    let mut found = BTreeSet::new();
    add(folder, folder, &mut found);
    found
}
