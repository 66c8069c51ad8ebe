//! Packs the words. The topics: the English ones in a form that is read in a fraction of the time that TOML and JSON take; those
//! of other languages likewise, compressed, a file a language; and all files as they stand, for the linter. Tests hold that
//! each says what its file says, and so that none is left out.
//!
//! What the vendor prints by the topics' documented messages, for the search of logs.
//!
//! The directory of providers and shops, likewise.
//!
//! The messages of `locales`: a function for each English one, with its arguments, so that the compiler finds one that is
//! missing, misspelled or never said; and the languages in which nothing is missing.
//!
//! The tables of what people say, their words folded and in their order, and the labels of licensing windows, folded.
#![expect(clippy::expect_used, reason = "a build that cannot read its topics must stop and say why")]

#[path = "src/text/compact/write.rs"]
mod compact;
#[path = "crates/keymend-words/src/fold.rs"]
#[expect(dead_code, reason = "the way back to the original is not needed here")]
mod fold;
#[path = "src/language/said/marks.rs"]
mod marks;
#[path = "src/language/said/compile.rs"]
mod said;
#[path = "src/sources/window/compile.rs"]
mod window;

use std::collections::{BTreeMap, BTreeSet};
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

    tell_of_the_build(&out, &texts);

    let mut english = Vec::new();
    let mut languages: BTreeMap<&str, Vec<Value>> = BTreeMap::new();
    for (path, text) in &texts {
        let Some((front, body)) = front_and_body(path, text) else { continue };
        match topic_and_language(path) {
            Some((id, language)) => {
                let words = json!({ "id": id, "front": in_compact_form(&front), "body": body });
                languages.entry(language).or_default().push(words);
            }
            None => english.push((path, front, body)),
        }
    }
    let count = english.len();
    write("printed.rs", printed(english.iter().map(|(_, front, _)| front)).as_bytes());
    english.sort_by(|(_, one, _), (_, other, _)| one["code"].as_str().cmp(&other["code"].as_str()));
    // Each is read by itself, so that a fault can name its file.
    let topic = |(path, front, body)| json!({ "path": path, "front": in_compact_form(&front), "body": body });
    write("topics.compact", in_compact_form(&english.into_iter().map(topic).collect()).as_bytes());
    let mut table = String::from("&[");
    for (language, topics) in &languages {
        let name = format!("topics-{language}.compact.gz");
        write(&name, &packed(in_compact_form(&Value::from(topics.clone())).as_bytes()));
        let _ = write!(table, "({language:?}, include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{name}\"))),");
    }
    table.push(']');
    write("topics_in.rs", table.as_bytes());
    let below = |path: &Path| path.strip_prefix("topics").map_or_else(|_| path.to_owned(), Path::to_owned);
    // Texts of one language side by side pack to three quarters of what they pack to by topic.
    let mut by_language: Vec<&(PathBuf, String)> = texts.iter().collect();
    by_language.sort_by_cached_key(|(path, _)| topic_and_language(path).map(|(_, language)| language.to_owned()));
    let files: Value = by_language.iter().map(|(path, text)| json!([below(path), text])).collect();
    write("topic_files.json.gz", &packed(files.to_string().as_bytes()));

    write("sellers.compact", in_compact_form(&sellers()).as_bytes());

    println!("cargo::rerun-if-changed=crates/keymend-words/src/fold.rs");
    let fold = |written: &str| fold::Folded::new(written).as_str().to_owned();
    println!("cargo::rerun-if-changed=src/language/said");
    println!("cargo::rerun-if-changed={}", said::FILES[0]);
    let tables = said::FILES.map(|file| std::fs::read_to_string(file).expect("a table is a text"));
    let said = said::compile(&tables, fold).expect("the tables of what people say are whole");
    write("said.words", said.words.as_bytes());
    write("said.places", &said.places);
    write("said.kinds", &said.kinds);
    write("said.compact", in_compact_form(&said.rest).as_bytes());

    write("accented.words.gz", &packed(accented(&texts, &tables).as_bytes()));

    println!("cargo::rerun-if-changed=src/sources/window");
    let labels = std::fs::read_to_string("src/sources/window/labels.toml").expect("the labels are a text");
    let lines = window::lines(&labels, fold);
    write("window.lines", lines.expect("the labels are whole").as_bytes());

    println!("cargo::rerun-if-changed=locales");
    let locales = Locales::read(Path::new("locales"));
    for (language, file) in locales.other_files() {
        let text = std::fs::read(format!("locales/{language}/{file}.ftl")).expect("messages are text");
        write(&format!("{language}-{file}.ftl.gz"), &packed(&text));
    }
    write("messages.rs", locales.functions().as_bytes());
    write("letter_words.rs", locales.letters().as_bytes());
    write(
        "locales.rs",
        locales.table(|language| languages.get(language).is_some_and(|all| all.len() == count)).as_bytes(),
    );
}

/// The words with marked letters of the languages in Latin letters, with how often they stand in the topics, the messages and the tables:
/// `fr débité 3`, a line each.
fn accented(topics: &[(PathBuf, String)], tables: &[String]) -> String {
    let mut counts: BTreeMap<(String, String), usize> = BTreeMap::new();
    let mut count = |language: &str, text: &str| {
        for word in text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_ascii()) {
            let word = word.to_lowercase();
            if word.chars().all(|c| c < '\u{250}') && word.chars().count() <= 20 {
                *counts.entry((language.to_owned(), word)).or_default() += 1;
            }
        }
    };
    for (path, text) in topics {
        if let Some((_, language)) = topic_and_language(path) {
            count(language, text);
        }
    }
    for line in tables.iter().flat_map(|table| table.lines()) {
        if let Some((language, words)) = line.split_once(" = \"").filter(|(language, _)| language.len() == 2) {
            count(language, words);
        }
    }
    let below = |folder: &Path| -> Vec<PathBuf> {
        let entries = std::fs::read_dir(folder).expect("the folder of messages can be read");
        entries.map(|entry| entry.expect("the folder of messages can be read").path()).collect()
    };
    let folders = below(Path::new("locales")).into_iter().filter(|path| path.is_dir());
    for path in
        folders.flat_map(|folder| below(&folder)).filter(|path| path.extension().is_some_and(|end| end == "ftl"))
    {
        let language = path.parent().and_then(Path::file_name).unwrap_or_default().to_string_lossy().into_owned();
        count(&language, &std::fs::read_to_string(path).expect("messages are text"));
    }
    counts.iter().map(|((language, word), count)| format!("{language} {word} {count}\n")).collect()
}

/// What `keymend --version --verbose` says of the build; `KEYMEND_COMMIT` comes from who packages it.
fn tell_of_the_build(out: &Path, topics: &[(PathBuf, String)]) {
    println!("cargo::rerun-if-env-changed=KEYMEND_COMMIT");
    let of_cargo = |name: &str| std::env::var(name).unwrap_or_default();
    // The folder is `PROFILE/build/NAME/out`.
    let profile = out.ancestors().nth(3).and_then(Path::file_name).unwrap_or_default().to_string_lossy().into_owned();
    let asked = std::process::Command::new(of_cargo("RUSTC")).arg("--version").output().ok();
    let compiler = asked.and_then(|told| String::from_utf8(told.stdout).ok()).unwrap_or_default();
    let mut sum = flate2::Crc::new();
    topics.iter().for_each(|(_, text)| sum.update(text.replace("\r\n", "\n").as_bytes()));
    for (name, value) in [
        ("PROFILE", profile.as_str()),
        ("TARGET", of_cargo("TARGET").as_str()),
        ("COMPILER", Some(compiler.trim()).filter(|told| !told.is_empty()).unwrap_or("unknown")),
        ("CATALOGUE", format!("{:08x}", sum.sum()).as_str()),
    ] {
        println!("cargo::rustc-env=KEYMEND_{name}={value}");
    }
}

/// The wordings that the vendor documents, as the vendor prints them; words of a window that count only alone are left out.
fn printed<'a>(topics: impl Iterator<Item = &'a Value>) -> String {
    let messages = topics.filter_map(|front| front["message"].as_array()).flatten();
    let documented = messages.filter(|message| message["basis"] == "documented" && message["whole"] != true);
    let patterns: BTreeSet<&str> = documented.filter_map(|message| message["pattern"].as_str()).collect();
    format!("&{patterns:?}").replace('{', "[").replace('}', "]")
}

/// Files that are looked up by a name, such as a fact's, and have no functions.
const TABLES: [&str; 4] = ["facts", "help", "letter", "months"];

/// The files whose messages are written down in captures and read again.
const RESTORED: [&str; 2] = ["advice", "errors"];

/// Messages that only code for Windows says: elsewhere nothing calls them.
const ONLY_ON_WINDOWS: [&str; 16] = [
    "advice-avp-gone",
    "advice-command-cut-plainly",
    "advice-command-not-understood",
    "advice-events-no-32-bit",
    "advice-events-not-readable",
    "advice-events-silent-of-late",
    "advice-events-timed-out",
    "advice-folder-gone",
    "advice-no-event-channel",
    "advice-registry-failed",
    "advice-registry-refused",
    "advice-registry-too-deep",
    "advice-registry-too-many",
    "advice-run-as-administrator",
    "advice-security-providers",
    "advice-value-too-large",
];

/// A message's parts, the text itself under an empty name and the attributes under theirs, each with its arguments.
type Parts = BTreeMap<String, BTreeSet<String>>;

/// The messages of each file of each language.
struct Locales(BTreeMap<String, BTreeMap<String, BTreeMap<String, Parts>>>);

impl Locales {
    fn read(folder: &Path) -> Locales {
        let mut languages = BTreeMap::new();
        for language in names(folder) {
            let mut files = BTreeMap::new();
            for file in names(&folder.join(&language)) {
                let Some(name) = file.strip_suffix(".ftl") else { continue };
                let text = std::fs::read_to_string(folder.join(&language).join(&file)).expect("messages are text");
                files.insert(name.to_owned(), messages(&text));
            }
            languages.insert(language, files);
        }
        Locales(languages)
    }

    /// A module for each file but the tables, with a function for each of its messages.
    fn functions(&self) -> String {
        let mut code = String::new();
        for (file, messages) in self.0.get("en").into_iter().flatten().filter(|(file, _)| has_functions(file)) {
            let _ = write!(code, "/// The messages of `locales/en/{file}.ftl`.\npub(crate) mod {file} {{\n");
            code.push_str("use super::{Argument, Message};\n");
            for (id, parts) in messages {
                let short = id.strip_prefix(&format!("{file}-"));
                let short = short.unwrap_or_else(|| panic!("locales/en/{file}.ftl: `{id}` must begin with `{file}-`"));
                let arguments: BTreeSet<&String> = parts.values().flatten().collect();
                let (mut takes, mut gives) = (String::new(), String::new());
                for argument in arguments {
                    let name = argument.replace('-', "_");
                    let _ = write!(takes, "{name}: impl Into<Argument>, ");
                    let _ = write!(gives, "({argument:?}, {name}.into()), ");
                }
                let name = short.replace('-', "_");
                if ONLY_ON_WINDOWS.contains(&id.as_str()) {
                    let cfg = if id.ends_with("32-bit") { "all(windows, target_arch = \"x86\")" } else { "windows" };
                    let reason = "only Windows says it";
                    let _ = writeln!(code, "#[cfg_attr(not({cfg}), allow(dead_code, reason = {reason:?}))]");
                }
                let _ = write!(code, "/// `{id}`\npub(crate) fn {name}({takes}) -> Message {{ ");
                let _ = writeln!(code, "Message::new({id:?}, vec![{gives}]) }}");
            }
            code.push_str("}\n");
        }
        code.push_str(&self.restored());
        code
    }

    /// The messages that are read from documents by their ids, with the names of their arguments.
    fn restored(&self) -> String {
        let mut table = String::from("const RESTORED: &[(&str, &[&str])] = &[");
        let files = self.0.get("en").into_iter().flatten().filter(|(file, _)| RESTORED.contains(&file.as_str()));
        for (id, parts) in files.flat_map(|(_, messages)| messages) {
            let names: BTreeSet<&String> = parts.values().flatten().collect();
            let _ = write!(table, "({id:?}, &{names:?}),");
        }
        table.replace("&{", "&[").replace("})", "])") + "];\n"
    }

    /// Each message that a letter may say, with its attributes and arguments.
    fn letters(&self) -> String {
        let mut table = String::from("&[");
        let files =
            self.0.get("en").into_iter().flatten().filter(|(file, _)| ["letter", "facts"].contains(&file.as_str()));
        for (id, parts) in files.flat_map(|(_, messages)| messages) {
            let attributes: Vec<&String> = parts.keys().filter(|name| !name.is_empty()).collect();
            let arguments: BTreeSet<&String> = parts.values().flatten().collect();
            let arguments: Vec<&&String> = arguments.iter().collect();
            let _ = write!(table, "({id:?}, &{attributes:?}, &{arguments:?}),");
        }
        table + "]"
    }

    /// Each language with its files, and whether nothing is missing in it.
    /// The files of each language but English.
    fn other_files(&self) -> impl Iterator<Item = (&str, &str)> {
        let others = self.0.iter().filter(|(language, _)| *language != "en");
        others.flat_map(|(language, files)| files.keys().map(move |file| (language.as_str(), file.as_str())))
    }

    fn table(&self, has_all_topics: impl Fn(&str) -> bool) -> String {
        let english = self.0.get("en");
        let mut table = String::from("&[");
        for (language, files) in &self.0 {
            let is_english = language == "en";
            let is_whole = is_english || Some(files) == english && has_all_topics(language);
            let _ = write!(table, "({language:?}, {is_whole}, &[");
            for file in files.keys() {
                // English is read at nearly every start, and as it stands.
                let _ = if is_english {
                    let place = format!("/locales/{language}/{file}.ftl");
                    write!(table, "({file:?}, Plain(include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), {place:?})))),")
                } else {
                    let place = format!("/{language}-{file}.ftl.gz");
                    write!(table, "({file:?}, Packed(include_bytes!(concat!(env!(\"OUT_DIR\"), {place:?})))),")
                };
            }
            table.push_str("]),");
        }
        table.push(']');
        table
    }
}

fn has_functions(file: &str) -> bool {
    !TABLES.contains(&file)
}

fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).expect("the folder of languages can be read");
    let name = |entry: std::io::Result<std::fs::DirEntry>| entry.ok()?.file_name().into_string().ok();
    let mut names: Vec<String> = entries.filter_map(name).filter(|name| !name.starts_with('.')).collect();
    names.sort();
    names
}

/// The messages of a file by their ids; a test holds that the library reads them alike.
fn messages(text: &str) -> BTreeMap<String, Parts> {
    let mut messages: BTreeMap<String, Parts> = BTreeMap::new();
    let (mut id, mut attribute) = (String::new(), String::new());
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let head = |line: &str| line.split_once('=').map(|(name, _)| name.trim().to_owned());
        if line.starts_with(|c: char| c.is_ascii_alphabetic()) {
            (id, attribute) = (head(line).unwrap_or_default(), String::new());
            messages.entry(id.clone()).or_default().entry(String::new()).or_default();
        } else if line.trim_start().starts_with('.') {
            attribute = head(line.trim_start().trim_start_matches('.')).unwrap_or_default();
        }
        if let Some(parts) = messages.get_mut(&id) {
            let arguments = parts.entry(attribute.clone()).or_default();
            for (at, _) in line.match_indices('$') {
                let ends = |c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_';
                arguments.insert(line[at + 1..].split(ends).next().unwrap_or_default().to_owned());
            }
        }
    }
    messages
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

/// The providers and shops by the names of their files. A broken one is left out; a test names it.
fn sellers() -> Value {
    println!("cargo::rerun-if-changed=providers");
    let read = |file: String| {
        let text = std::fs::read_to_string(Path::new("providers").join(&file)).expect("an entry is a text");
        Some((file.strip_suffix(".toml")?.to_owned(), json_of(toml::from_str(&text).ok()?)))
    };
    Value::Object(names(Path::new("providers")).into_iter().filter_map(read).collect())
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

fn in_compact_form(value: &Value) -> String {
    let mut text = String::new();
    compact::compact(value, &mut text);
    text
}

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes).expect("memory can be written");
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
