//! The generated documents in `docs/` are what the program makes today.
//!
//! `KEYMEND_UPDATE_DOCS=1 cargo test --test cli docs` writes them anew.

use keymend::limits::limits_document;
use keymend::report::{facts_document, topics_document};
use keymend::topics::Catalogue;

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
