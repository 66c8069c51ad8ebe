//! Turns the topics into JSON, which is read in a fraction of the time that TOML takes. A test holds that both say the
//! same, and so that none is left out.
#![expect(clippy::expect_used, reason = "a build that cannot read its topics must stop and say why")]

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

fn main() {
    println!("cargo::rerun-if-changed=topics");
    println!("cargo::rerun-if-changed=build.rs");
    let mut files = Vec::new();
    add_files(Path::new("topics"), &mut files);
    files.sort();
    let topics: Vec<Value> = files.iter().filter_map(|path| topic(path)).collect();
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo names the folder")).join("topics.json");
    std::fs::write(out, Value::from(topics).to_string()).expect("the folder can be written");
}

fn add_files(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("the folder of topics can be read") {
        let path = entry.expect("the folder of topics can be read").path();
        if path.is_dir() {
            add_files(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "md") {
            files.push(path);
        }
    }
}

/// A topic as JSON: its front matter, and the text below it. A broken one is left out, so that `topics check` can be run
/// and names each mistake.
fn topic(path: &Path) -> Option<Value> {
    let text = std::fs::read_to_string(path).expect("a topic is a text").replace("\r\n", "\n");
    let (front, body) = text.strip_prefix("+++\n")?.split_once("\n+++\n")?;
    match toml::from_str(front) {
        Ok(front) => Some(json!({ "path": path, "front": json_of(toml::Value::Table(front)), "body": body.trim() })),
        Err(_) => {
            println!("cargo::warning={} is no topic; `cargo run -- topics check` says why", path.display());
            None
        }
    }
}

/// The same value; a date becomes its text.
fn json_of(value: toml::Value) -> Value {
    match value {
        toml::Value::String(text) => text.into(),
        toml::Value::Integer(number) => number.into(),
        toml::Value::Float(number) => number.into(),
        toml::Value::Boolean(truth) => truth.into(),
        toml::Value::Datetime(date) => date.to_string().into(),
        toml::Value::Array(values) => values.into_iter().map(json_of).collect(),
        toml::Value::Table(table) => {
            Value::Object(table.into_iter().map(|(name, value)| (name, json_of(value))).collect())
        }
    }
}
