//! Reads what the model learns from: `*.stories.toml` beside each topic, the topics' own messages, and the lexicon.

use std::collections::BTreeMap;
use std::error::Error;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::fold::Folded;

/// One text and the topic that it tells.
pub struct Story {
    pub topic: String,
    /// The text, folded.
    pub text: String,
}

#[derive(Deserialize)]
struct FrontMatter {
    id: String,
    #[serde(default)]
    examples: Vec<String>,
    #[serde(default, rename = "message")]
    messages: Vec<Message>,
}

#[derive(Deserialize)]
struct Message {
    pattern: String,
}

/// Every story below a folder, in the order of the file names.
pub fn stories(folder: &Path) -> Result<Vec<Story>, Box<dyn Error>> {
    let mut stories = Vec::new();
    for path in files(folder)? {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let text = std::fs::read_to_string(&path)?.replace("\r\n", "\n");
        let wrong = |error: toml::de::Error| format!("{}: {error}", path.display());
        if let Some(topic) = name.strip_suffix(".stories.toml") {
            let by_language: BTreeMap<String, Vec<String>> = toml::from_str(&text).map_err(wrong)?;
            stories.extend(by_language.values().flatten().map(|text| story(topic, text)));
        } else if let Some((front, _)) = text.strip_prefix("+++\n").and_then(|text| text.split_once("\n+++\n")) {
            let front: FrontMatter = toml::from_str(front).map_err(wrong)?;
            let patterns = front.messages.iter().map(|message| &message.pattern);
            stories.extend(front.examples.iter().chain(patterns).map(|text| story(&front.id, text)));
        }
    }
    Ok(stories)
}

fn story(topic: &str, text: &str) -> Story {
    Story { topic: topic.to_owned(), text: Folded::new(text).as_str().to_owned() }
}

fn files(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(self::files(&path)?);
        } else {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// The lexicon as lines of `concept<TAB>entry`, the entries folded and unique within a concept.
pub fn lexicon_lines(path: &Path) -> Result<String, Box<dyn Error>> {
    let text = std::fs::read_to_string(path)?;
    let concepts: BTreeMap<String, BTreeMap<String, String>> = toml::from_str(&text)?;
    let mut lines = String::new();
    for (concept, languages) in concepts {
        let entries = languages.values().flat_map(|entries| entries.split(',')).map(|entry| {
            // Folding knows no stars: each word keeps its own.
            let words = entry.split_whitespace().map(|word| {
                let star = if word.ends_with('*') { "*" } else { "" };
                format!("{}{star}", Folded::new(word).as_str())
            });
            words.collect::<Vec<_>>().join(" ")
        });
        let unique: std::collections::BTreeSet<String> = entries.filter(|entry| entry.len() > 1).collect();
        unique.iter().for_each(|entry| lines.push_str(&format!("{concept}\t{entry}\n")));
    }
    Ok(lines)
}
