//! Packs the topics: the English ones as JSON, which is read in a fraction of the time that TOML takes; those of other
//! languages as one compressed JSON a language; and all files as they stand, for the linter. Tests hold that each says what
//! its file says, and so that none is left out.
#![expect(clippy::expect_used, reason = "a build that cannot read its topics must stop and say why")]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

fn main() {
    println!("cargo::rerun-if-changed=topics");
    println!("cargo::rerun-if-changed=build.rs");
    let mut files = Vec::new();
    add_files(Path::new("topics"), &mut files);
    files.sort();
    let texts: Vec<(PathBuf, String)> = files
        .into_iter()
        .map(|path| (path.clone(), std::fs::read_to_string(path).expect("a topic is a text")))
        .collect();
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo names the folder"));
    let write = |name: &str, bytes: &[u8]| std::fs::write(out.join(name), bytes).expect("the folder can be written");

    let mut english = Vec::new();
    let mut languages: BTreeMap<&str, Vec<Value>> = BTreeMap::new();
    for (path, text) in &texts {
        let Some((front, body)) = front_and_body(path, text) else { continue };
        match topic_and_language(path) {
            Some((id, language)) => {
                let words = json!({ "id": id, "front": front, "body": body });
                languages.entry(language).or_default().push(words);
            }
            None => english.push(json!({ "path": path, "front": front, "body": body })),
        }
    }
    write("topics.json", Value::from(english).to_string().as_bytes());
    let mut table = String::from("&[");
    for (language, topics) in languages {
        let name = format!("topics-{language}.json.gz");
        write(&name, &packed(&Value::from(topics)));
        let _ = write!(table, "({language:?}, include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{name}\"))),");
    }
    table.push(']');
    write("topics_in.rs", table.as_bytes());
    let below = |path: &Path| path.strip_prefix("topics").map_or_else(|_| path.to_owned(), Path::to_owned);
    let files: Value = texts.iter().map(|(path, text)| json!([below(path), text])).collect();
    write("topic_files.json.gz", &packed(&files));
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

/// The topic's id and the language in the name of a file such as `license-expired.de.md`.
fn topic_and_language(path: &Path) -> Option<(&str, &str)> {
    let (topic, language) = path.file_name()?.to_str()?.strip_suffix(".md")?.rsplit_once('.')?;
    let is_code = language.len() == 2 && language.bytes().all(|byte| byte.is_ascii_lowercase());
    (is_code && !topic.is_empty()).then_some((topic, language))
}

/// The front matter of a topic, and the text below it. A broken one is left out, so that `topics check` can be run and
/// names each mistake.
fn front_and_body(path: &Path, text: &str) -> Option<(Value, String)> {
    let text = text.replace("\r\n", "\n");
    let parts = text.strip_prefix("+++\n").and_then(|after| after.split_once("\n+++\n"));
    match parts.map(|(front, body)| (toml::from_str(front), body)) {
        Some((Ok(front), body)) => Some((json_of(toml::Value::Table(front)), body.trim().to_owned())),
        _ => {
            println!("cargo::warning={} is no topic; `cargo run -- topics check` says why", path.display());
            None
        }
    }
}

fn packed(value: &Value) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(value.to_string().as_bytes()).expect("memory can be written");
    encoder.finish().expect("memory can be written")
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
