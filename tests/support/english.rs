//! English that comes from no message: in the language `qps` every message stands in brackets (builds for development alone
//! have it), so that what stands outside them is data, or was forgotten.

use std::sync::LazyLock;

/// What the person tells.
pub const STORY: &str = "My licence expired and the code is refused";

/// The words of topics and of letters, which have languages of their own, and what files of the test hold.
static DATA: LazyLock<String> = LazyLock::new(|| {
    let mut text = String::new();
    let mut folders = vec![std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("topics")];
    while let Some(folder) = folders.pop() {
        for path in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
            } else {
                text.push_str(&std::fs::read_to_string(path).unwrap());
            }
        }
    }
    letters(&(text + STORY))
});

/// The letters of a text, so that marks of Markdown and line breaks play no part.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// What stands outside the brackets of a text, with the backticks in them; brackets may go over lines.
fn outside(text: &str) -> String {
    let mut depth = 0_usize;
    let mut rest = String::new();
    let mut within = String::new();
    for c in text.chars() {
        match c {
            '⟦' => {
                depth += 1;
                within.clear();
            }
            '⟧' => {
                depth = depth.saturating_sub(1);
                // A message that goes on in a library's words says whose they are.
                let announced = OF_LIBRARIES.iter().find(|said| within.ends_with(*said));
                rest.push_str(announced.unwrap_or(&" "));
                within.clear();
            }
            c if depth == 0 || matches!(c, '`' | '\n') => rest.push(c),
            c => within.push(c),
        }
    }
    rest
}

/// What another library says of a file: it comes last in a sentence of ours, in its own words.
const OF_LIBRARIES: [&str; 5] =
    ["Zip archive: ", "TOML parse error", "TOML: ", "EOF while parsing ", "Error rendering "];

/// Two words of English beside each other that are neither a command, a path, nor what a topic or the person says.
pub fn forgotten(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for line in outside(text).lines() {
        // Commands, options and names stand between backticks, or a whole line is one.
        let bare: String = line.split('`').step_by(2).collect::<Vec<_>>().join(" ");
        let line = bare.trim().trim_start_matches("keymend:").trim();
        if line.starts_with("keymend ") || line.starts_with('|') || OF_LIBRARIES.iter().any(|said| line.contains(said))
        {
            continue;
        }
        let words: Vec<&str> = line.split_whitespace().collect();
        let is_word = |word: &str| word.chars().count() > 1 && word.chars().all(|c| c.is_ascii_lowercase());
        let is_data = |from: usize| {
            // Four words around the two, which a topic has in this order.
            let windows =
                (from.saturating_sub(2)..=from).map(|start| words[start..words.len().min(start + 4)].concat());
            windows.map(|window| letters(&window)).any(|window| DATA.contains(&window))
        };
        let beside = |at: &usize| is_word(words[*at]) && is_word(words[at + 1]) && !is_data(*at);
        if (0..words.len().saturating_sub(1)).any(|at| beside(&at)) {
            found.push(line.to_owned());
        }
    }
    found
}
