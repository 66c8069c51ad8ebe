//! The directory of providers and shops: how each is reached, as far as a published page says it.
//!
//! No world-wide list exists, so a name that is not here stays free text. `providers.d/` in the
//! configuration folder adds entries or replaces those with the same file name.

mod desk;
mod mistakes;

pub use desk::{DeskEntry, DeskKind, DeskNames, is_desk_url};

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use self::mistakes::{ReadEntry, read_entry};
use crate::limits;
use crate::places::read_own;
use crate::say::{Message, Worded, errors, together, why};
use crate::text::{clean_text, of_compact};

static SHIPPED: LazyLock<Providers> = LazyLock::new(|| Providers(of_compact(BUILT_IN).unwrap_or_default()));

/// The entries of `providers` by the names of their files, as `build.rs` writes them.
const BUILT_IN: &str = include_str!(concat!(env!("OUT_DIR"), "/sellers.compact"));

/// What an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ProviderKind {
    /// It sells and manages subscriptions.
    Provider,
    /// It sells licences.
    Shop,
}

/// One provider or shop.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Provider {
    /// Its name.
    pub name: String,
    /// Other ways in which people write it, in every script.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// What it is.
    pub kind: ProviderKind,
    /// The countries in which the contacts hold; empty where the source names none.
    #[serde(default)]
    pub countries: Vec<String>,
    /// The products that it sells; empty where the source names none.
    #[serde(default)]
    pub products: Vec<String>,
    /// The mail address of its support.
    pub mail: Option<String>,
    /// The page of its support.
    pub page: Option<String>,
    /// Its own site or shop.
    pub site: Option<String>,
    /// Its telephone numbers.
    #[serde(default)]
    pub telephone: Vec<String>,
    /// The fields that it wants besides those of the topic.
    #[serde(default)]
    pub fields: Vec<String>,
    /// The language in which it reads letters, by its two-letter code.
    pub language: Option<String>,
    /// The template that it wants, if not the common one.
    pub template: Option<String>,
    /// Its ticket system, where that is known.
    pub desk: Option<DeskEntry>,
    /// What is known of whether it still sells, with the time of that.
    pub status: Option<String>,
    /// What else a page says that helps whoever writes to it.
    pub note: Option<String>,
    /// The page that says so; empty where a person's own file names none.
    pub source: String,
    /// More pages that say so.
    #[serde(default)]
    pub more_sources: Vec<String>,
    /// The day on which that page was last read; empty where a person's own file names none.
    pub checked: String,
}

/// The directory, by the entries' short names.
#[derive(Clone, Debug, Default)]
pub struct Providers(BTreeMap<String, Provider>);

/// Why the directory cannot be used.
#[derive(Debug)]
#[non_exhaustive]
pub enum ProviderError {
    /// An entry is wrong.
    Entry {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        problem: Box<Message>,
    },
    /// Parts of an entry are wrong, and it is used without them.
    Parts {
        /// The file.
        path: PathBuf,
        /// What is wrong, by lines.
        problems: Vec<Message>,
    },
    /// A file cannot be read.
    Read {
        /// The file or folder.
        path: PathBuf,
        /// Why.
        error: std::io::Error,
    },
}

impl Worded for ProviderError {
    fn message(&self) -> Message {
        match self {
            ProviderError::Entry { path, problem } => errors::seller(path.as_path(), problem.as_ref().clone()),
            ProviderError::Parts { path, problems } => errors::seller(path.as_path(), together(problems.clone())),
            ProviderError::Read { path, error } => errors::sellers_read(path.as_path(), why(error)),
        }
    }
}

impl ProviderError {
    /// The same of a file that is left out, or used without what is wrong in it, with how to see every mistake.
    #[must_use]
    pub fn left_out(&self) -> Message {
        match self {
            ProviderError::Entry { path, problem } => errors::seller_left_out(path.as_path(), problem.as_ref().clone()),
            ProviderError::Parts { path, problems } => {
                errors::seller_without_parts(path.as_path(), together(problems.clone()))
            }
            ProviderError::Read { .. } => self.message(),
        }
    }
}

impl Providers {
    /// The entries that are built in.
    #[must_use]
    pub fn built_in() -> &'static Providers {
        &SHIPPED
    }

    /// The entries that are built in, with those of a folder if it is there, and what is wrong with its files. What is wrong in a
    /// file is left out of its entry; a file that cannot be used at all is left out.
    #[must_use]
    pub fn with_own(folder: &Path, names: &DeskNames) -> (Providers, Vec<ProviderError>) {
        let mut providers = Providers::built_in().clone();
        let mut left_out = Vec::new();
        let paths = match own_files(folder) {
            Ok(paths) => paths,
            Err(ProviderError::Read { error, .. }) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
            Err(error) => {
                left_out.push(error);
                Vec::new()
            }
        };
        for path in paths {
            let ReadEntry { entry, mistakes } = match read_file(&path, names) {
                Ok(read) => read,
                Err(error) => {
                    left_out.push(error);
                    continue;
                }
            };
            let of_entry = match (&entry, mistakes.is_empty()) {
                (_, true) => None,
                (Some(_), false) => Some(ProviderError::Parts { path: path.clone(), problems: mistakes }),
                (None, false) => mistakes
                    .into_iter()
                    .next()
                    .map(|first| ProviderError::Entry { path: path.clone(), problem: Box::new(first) }),
            };
            left_out.extend(of_entry);
            entry.map(|entry| providers.0.insert(id_of(&path), entry));
        }
        (providers, left_out)
    }

    /// Every entry with each way in which it is written.
    pub fn spellings(&self) -> impl Iterator<Item = (&Provider, &str)> {
        self.0.values().flat_map(|entry| entry.spellings().map(move |written| (entry, written)))
    }

    /// Finds an entry by its short name, its name or another way of writing it; also by the start of a name that only one
    /// has.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<&Provider> {
        let name = name.trim().to_lowercase();
        if name.is_empty() {
            return None;
        }
        let is_written = |entry: &Provider| entry.spellings().any(|written| written.to_lowercase() == name);
        let exact = self.0.iter().find(|(id, entry)| **id == name || is_written(entry));
        let mut starting = self.0.values().filter(|entry| entry.name.to_lowercase().starts_with(&name));
        match (exact, starting.next(), starting.next()) {
            (Some((_, entry)), _, _) | (None, Some(entry), None) => Some(entry),
            _ => None,
        }
    }

    /// Every entry with its short name.
    pub fn all(&self) -> impl Iterator<Item = NamedProvider<'_>> {
        self.0.iter().map(|(id, provider)| NamedProvider { id, provider })
    }

    /// Every mistake in the files of a folder, and how many files there are.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn check_folder(folder: &Path, names: &DeskNames) -> Result<(usize, Vec<ProviderError>), ProviderError> {
        let paths = own_files(folder)?;
        let mut mistakes = Vec::new();
        // Of two entries of one name only the first is ever found.
        let replaced: Vec<String> = paths.iter().map(|path| id_of(path)).collect();
        let built_in = Providers::built_in().0.iter().filter(|(id, _)| !replaced.contains(id));
        let mut seen: BTreeMap<String, String> = BTreeMap::new();
        for (id, entry) in built_in {
            seen.extend(entry.spellings().map(|written| (written.to_lowercase(), id.clone())));
        }
        for path in &paths {
            let read = match read_file(path, names) {
                Ok(read) => read,
                Err(error) => {
                    mistakes.push(error);
                    continue;
                }
            };
            let in_file = |problem| ProviderError::Entry { path: path.clone(), problem: Box::new(problem) };
            mistakes.extend(read.mistakes.into_iter().map(in_file));
            let Some(entry) = read.entry else { continue };
            let id = id_of(path);
            let own = clean_text(&path.file_name().unwrap_or_default().to_string_lossy());
            for written in entry.spellings() {
                let other = seen.entry(written.to_lowercase()).or_insert_with(|| own.clone());
                if *other != own {
                    let problem = Box::new(errors::seller_same_name(written, other.as_str()));
                    mistakes.push(ProviderError::Entry { path: path.clone(), problem });
                }
            }
            seen.entry(id.to_lowercase()).or_insert(own);
        }
        Ok((paths.len(), mistakes))
    }

    /// The names of all entries.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.values().map(|entry| entry.name.as_str())
    }
}

/// An entry with its short name.
#[derive(Clone, Copy, Debug, Serialize, schemars::JsonSchema)]
pub struct NamedProvider<'a> {
    /// The short name, which is that of its file.
    pub id: &'a str,
    /// The entry.
    pub provider: &'a Provider,
}

/// `keymend.providers/1`: entries of the directory.
#[derive(Debug, Serialize, schemars::JsonSchema)]
pub struct ProvidersDocument<'a> {
    /// Always `keymend.providers/1`.
    #[schemars(extend("const" = "keymend.providers/1"))]
    schema: &'static str,
    /// The entries, by their short names.
    providers: Vec<NamedProvider<'a>>,
}

impl<'a> ProvidersDocument<'a> {
    /// The document of the directory.
    #[must_use]
    pub fn new(providers: &'a Providers) -> ProvidersDocument<'a> {
        ProvidersDocument { schema: "keymend.providers/1", providers: providers.all().collect() }
    }

    /// The document of one entry.
    #[must_use]
    pub fn of(entry: NamedProvider<'a>) -> ProvidersDocument<'a> {
        ProvidersDocument { schema: "keymend.providers/1", providers: vec![entry] }
    }
}

/// The files of a folder of providers, by their names.
fn own_files(folder: &Path) -> Result<Vec<PathBuf>, ProviderError> {
    let failed = |error| ProviderError::Read { path: folder.to_owned(), error };
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        paths.push(entry.map_err(failed)?.path());
    }
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    paths.sort();
    Ok(paths)
}

/// What a file comes to.
fn read_file(path: &Path, names: &DeskNames) -> Result<ReadEntry, ProviderError> {
    let text = read_own(path, limits::SELLER_BYTES);
    let text = text.map_err(|error| ProviderError::Read { path: path.to_owned(), error })?;
    Ok(read_entry(&text, names))
}

/// The short name of an entry.
fn id_of(path: &Path) -> String {
    path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}

impl Provider {
    /// How it is reached: by mail, on a page, or by telephone.
    #[must_use]
    pub fn contact(&self) -> Option<&str> {
        let page = self.page.as_ref().or(self.site.as_ref());
        self.mail.as_ref().or(page).or(self.telephone.first()).map(String::as_str)
    }

    /// Its name as people of a language write it: in their script, where a way of writing it is known in that.
    #[must_use]
    pub fn name_in(&self, language: &str) -> &str {
        let is_theirs = |c: char| match language {
            "ru" | "uk" | "be" | "bg" | "sr" | "kk" => ('\u{400}'..='\u{52f}').contains(&c),
            "ja" => ('\u{3040}'..='\u{30ff}').contains(&c) || ('\u{4e00}'..='\u{9fff}').contains(&c),
            _ => c.is_ascii_alphabetic(),
        };
        let is_written = |name: &&str| {
            let mut letters = name.chars().filter(|c| c.is_alphabetic()).peekable();
            letters.peek().is_some() && letters.all(is_theirs)
        };
        match self.name.chars().any(|c| c.is_alphabetic() && !is_theirs(c)) {
            true => self.aliases.iter().map(String::as_str).find(is_written).unwrap_or(&self.name),
            false => &self.name,
        }
    }

    /// The entry as a file holds it.
    #[must_use]
    pub fn to_toml(&self) -> String {
        let mut text = String::new();
        table(&serde_json::to_value(self).unwrap_or_default(), "", &mut text);
        text
    }

    /// The ways in which it is written, its name first.
    pub fn spellings(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.name.as_str()).chain(self.aliases.iter().map(String::as_str))
    }
}

/// The lines of a table of TOML; a JSON text or list is one of TOML, and what is empty is left out.
fn table(members: &serde_json::Value, name: &str, text: &mut String) {
    use serde_json::Value;
    let all = || members.as_object().into_iter().flatten();
    let is_told = |value: &Value| !value.is_null() && value.as_array().is_none_or(|items| !items.is_empty());
    for (key, value) in all().filter(|(_, value)| !value.is_object() && is_told(value)) {
        text.push_str(&format!("{key} = {value}\n"));
    }
    for (key, value) in all().filter(|(_, value)| value.as_object().is_some_and(|members| !members.is_empty())) {
        let name = if name.is_empty() { key.clone() } else { format!("{name}.{key}") };
        text.push_str(&format!("\n[{name}]\n"));
        table(value, &name, text);
    }
}

/// What is wrong with an entry, each with its member.
fn complaints(provider: &Provider) -> Vec<(&'static str, Message)> {
    let one_line = |text: &str| !text.is_empty() && crate::text::clean_text(text) == text;
    // Some of what is known stands on old pages.
    let is_page = |page: &String| page.starts_with("https://") || page.starts_with("http://");
    let is_encrypted = |page: &String| page.starts_with("https://");
    let is_address = |mail: &String| mail.parse::<lettre::Address>().is_ok();
    let is_language =
        |code: &String| (2..=3).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_lowercase());
    let is_day = chrono::NaiveDate::parse_from_str(&provider.checked, "%Y-%m-%d").is_ok();
    let rules = [
        ("name", one_line(&provider.name), errors::seller_name as fn() -> Message),
        ("aliases", provider.aliases.iter().all(|name| one_line(name)), errors::seller_name),
        ("source", is_page(&provider.source), errors::seller_source),
        ("more-sources", provider.more_sources.iter().all(is_page), errors::seller_source),
        ("site", provider.site.iter().all(is_page), errors::seller_site),
        ("page", provider.page.iter().all(is_encrypted), errors::seller_page),
        ("mail", provider.mail.iter().all(is_address), errors::seller_mail),
        ("language", provider.language.iter().all(is_language), errors::seller_language),
        ("checked", is_day, errors::seller_checked),
    ];
    let wrong = rules.into_iter().filter(|(_, is_right, _)| !is_right).map(|(member, _, what)| (member, what()));
    wrong.chain(provider.desk.iter().flat_map(DeskEntry::complaints)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with_own(folder: &Path) -> (Providers, Vec<ProviderError>) {
        Providers::with_own(folder, &crate::ticket::DESK_NAMES)
    }

    #[test]
    fn every_entry_that_is_shipped_is_the_one_of_its_file_and_sound() {
        let mut files = Providers::default();
        for entry in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/providers")).unwrap() {
            let path = entry.unwrap().path();
            let read = read_file(&path, &crate::ticket::DESK_NAMES).unwrap();
            assert!(read.mistakes.is_empty(), "{}", path.display());
            files.0.insert(id_of(&path), read.entry.unwrap());
        }
        assert_eq!(files.0, Providers::built_in().0);
    }

    #[test]
    fn every_entry_that_is_shipped_is_found_by_name() {
        let (providers, left_out) = with_own(Path::new("no such folder"));
        assert!(left_out.is_empty());
        let found = providers.find("allsoft-belarus").unwrap();
        assert_eq!(found.mail.as_deref(), Some("sales@allsoft.by"));
        assert_eq!(providers.find(" rostelecom ").unwrap().mail, None);
        assert!(providers.find("Allsoft").is_none(), "three begin with it, so none is guessed");
        assert!(providers.find("").is_none());
        assert_eq!(providers.find("РОСТЕЛЕКОМ").unwrap().name, "Rostelecom");
    }

    #[test]
    fn a_name_is_written_in_the_script_of_its_reader() {
        let providers = Providers::built_in();
        let name = |entry: &str, language: &str| providers.find(entry).unwrap().name_in(language).to_owned();
        assert_eq!(name("rostelecom", "ru"), "Ростелеком");
        assert_eq!(name("rostelecom", "de"), "Rostelecom");
        assert_eq!(name("so-net", "ja"), "ソネット");
        assert_eq!(name("2checkout", "ru"), "2Checkout", "no other way of writing it is known");
    }

    #[test]
    fn an_entry_is_shown_as_a_file_that_says_the_same() {
        for entry in Providers::built_in().all() {
            assert_eq!(&toml::from_str::<Provider>(&entry.provider.to_toml()).unwrap(), entry.provider);
        }
        let own = "name = \"O\\\"wn\"\nkind = \"shop\"\nsource = \"https://example.org/\"\nchecked = \"2026-11-24\"\n\n[desk]\nkind = \"znuny\"\n\n[desk.fields]\nKeymend-Topic = \"Topic\"\n";
        let entry: Provider = toml::from_str(own).unwrap();
        assert_eq!(toml::from_str::<Provider>(&entry.to_toml()).unwrap(), entry);
    }

    #[test]
    fn no_two_entries_are_written_alike() {
        let mut seen: BTreeMap<String, &str> = BTreeMap::new();
        for (provider, written) in Providers::built_in().spellings() {
            let other = seen.insert(written.to_lowercase(), &provider.name);
            assert!(other.is_none_or(|other| other == provider.name), "{written}: {other:?} and {}", provider.name);
        }
        assert!(Providers::built_in().0.len() >= 20);
    }

    #[test]
    fn one_name_in_two_files_is_a_mistake_of_the_second() {
        let folder = tempfile::tempdir().unwrap();
        let write = |file: &str, name: &str, aliases: &str| {
            let text = format!(
                "name = \"{name}\"\naliases = [{aliases}]\nkind = \"provider\"\nmail = \"help@example.org\"\nsource = \"https://example.org/\"\nchecked = \"2026-11-24\"\n"
            );
            std::fs::write(folder.path().join(file), text).unwrap();
        };
        let told = || {
            let (_, mistakes) = Providers::check_folder(folder.path(), &crate::ticket::DESK_NAMES).unwrap();
            mistakes.iter().map(|mistake| crate::language::in_english(mistake).to_string()).collect::<Vec<_>>()
        };
        write("a.toml", "Acme", "\"acme net\"");
        write("b.toml", "Beta", "\"Acme Net\", \"beta\"");
        assert!(
            matches!(&told()[..], [one] if one.contains("b.toml") && one.contains("`Acme Net`") && one.contains("a.toml")),
            "{:?}",
            told()
        );
        write("b.toml", "Beta", "");
        assert_eq!(told(), [""; 0]);
        // An entry that is built in is replaced by its file name alone.
        write("b.toml", "Rostelecom", "");
        assert_eq!(told().len(), 1, "{:?}", told());
        std::fs::rename(folder.path().join("b.toml"), folder.path().join("rostelecom.toml")).unwrap();
        assert_eq!(told(), [""; 0]);
    }

    #[test]
    fn a_help_desk_adds_its_own_and_what_is_wrong_in_one_is_named_and_left_out() {
        let folder = tempfile::tempdir().unwrap();
        let good = "name = \"Own\"\nkind = \"provider\"\nmail = \"help@example.org\"\nsource = \"https://example.org/\"\nchecked = \"2026-11-24\"\n";
        std::fs::write(folder.path().join("own.toml"), good).unwrap();
        assert!(with_own(folder.path()).0.find("own").is_some());
        for (from, to, says) in [
            ("help@example.org", "help@example.org\\nBcc: x", "not a valid email address"),
            ("https://example.org/", "example.org", "source"),
            ("2026-11-24", "soon", "not a date"),
            ("name = \"Own\"", "name = \"Own\"\naliases = [\"\"]", "plain line"),
            ("checked", "desk.kind = \"rt\"\ndesk.url = \"http://rt.example.org\"\nchecked", "https://"),
            ("checked", "desk.kind = \"mail\"\ndesk.url = \"https://rt.example.org\"\nchecked", "no `url`"),
            ("checked", "desk.kind = \"mail\"\ndesk.address = \"x\"\nchecked", "address"),
            ("checked", "desk.kind = \"znuny\"\ndesk.queue = \"a\\nb\"\nchecked", "queue"),
            ("checked", "desk.kind = \"znuny\"\ndesk.fields = { Keymend-Topic = \"a b\" }\nchecked", "a b"),
        ] {
            std::fs::write(folder.path().join("own.toml"), good.replace(from, to)).unwrap();
            std::fs::write(folder.path().join("other.toml"), good.replace("Own", "Other")).unwrap();
            let (providers, left_out) = with_own(folder.path());
            let told = left_out
                .iter()
                .map(|error| crate::language::Tongue::english().say(error.left_out()))
                .collect::<String>();
            assert!(told.contains(says) && told.contains("own.toml"), "{told}");
            let own = providers.find("own");
            assert!(own.is_some(), "one wrong member costs no other: {says}");
            let is_wrong = |own: &Provider| {
                (own.source == "example.org" || own.checked == "soon")
                    || own.mail.as_deref().is_some_and(|mail| mail.contains("Bcc"))
                    || !own.aliases.is_empty()
                    || own.desk.as_ref().is_some_and(|desk| desk.url.is_some() || !desk.fields.is_empty())
            };
            assert!(!own.is_some_and(is_wrong), "{own:?}");
            assert!(providers.find("other").is_some(), "one bad file hinders no other");
        }
    }
}
