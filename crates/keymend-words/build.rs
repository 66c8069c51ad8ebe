//! Folds the tables of signs and languages into lines, so that nothing is parsed or folded when a text is read.
#![expect(clippy::expect_used, reason = "a build that cannot read its tables must stop and say why")]

#[path = "src/tables/compile.rs"]
mod compile;
#[path = "src/entry.rs"]
mod entry;
#[path = "src/fold.rs"]
#[expect(dead_code, reason = "the way back to the original is not needed here")]
mod fold;

use std::path::PathBuf;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/fold.rs");
    println!("cargo::rerun-if-changed=src/entry.rs");
    println!("cargo::rerun-if-changed=src/tables/compile.rs");
    println!("cargo::rerun-if-changed=lexicon");
    let read = |name: &str| std::fs::read_to_string(format!("lexicon/{name}.toml")).expect("a table is a text");
    let lines = compile::lines(&read("signs"), &read("signs-beyond"), &read("common-words"));
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo names the folder"));
    std::fs::write(out.join("tables.lines"), lines.expect("the tables are whole")).expect("the folder can be written");
}
