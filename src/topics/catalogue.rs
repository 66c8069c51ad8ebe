//! All topics: those built in, and those that a folder adds or replaces.

use std::path::{Path, PathBuf};

use super::files::{FileFault, FoundFile, topic_files};
use super::place::Places;
use super::spoken::{built_in_files, fault_of};
use super::topic::BuiltTopic;
use super::words::{TopicWords, topic_and_language};
use super::{Context, Dismissal, Step, Topic, TopicError, WordsFault};
use crate::language::{in_english, pseudo_words};
use crate::say::{Message, Worded, check, did_you_mean, errors, together, why};
use crate::text::{clean_text, of_compact};
use crate::vendor::{ErrorCode, codes_without_family, find_error_codes};

/// The same topics as `build.rs` writes them, by their codes.
const BUILT_IN: &str = include_str!(concat!(env!("OUT_DIR"), "/topics.compact"));

/// The topics, sorted by code.
#[derive(Clone, Debug, Default)]
pub struct Catalogue {
    topics: Vec<Topic>,
    faults: Vec<WordsFault>,
}

/// Why a catalogue cannot be loaded.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
#[error("{}", in_english(self))]
pub enum CatalogueError {
    /// A topic file is wrong.
    Topic {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        error: TopicError,
    },
    /// What the build made of a topic cannot be used.
    BuiltIn {
        /// Its file when Keymend was built.
        path: String,
        /// What is wrong with it.
        error: Box<dyn std::error::Error + Send + Sync>,
    },
    /// A file has no text.
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        fault: FileFault,
    },
    /// A folder cannot be read.
    Read {
        /// The folder.
        path: PathBuf,
        /// Why.
        error: std::io::Error,
    },
}

impl Worded for CatalogueError {
    fn message(&self) -> Message {
        match self {
            CatalogueError::Topic { path, error } => errors::topic(path.as_path(), error.message()),
            CatalogueError::BuiltIn { path, error } => errors::topic_built_in(path, error.to_string()),
            CatalogueError::File { path, fault: FileFault::Read(error) } => {
                errors::topics_read(path.as_path(), why(error))
            }
            CatalogueError::File { path, fault } => errors::topics_read(path.as_path(), fault.message()),
            CatalogueError::Read { path, error } => errors::topics_read(path.as_path(), why(error)),
        }
    }
}

impl Catalogue {
    /// The error code that was written down, be it without the family of products that it belongs to.
    ///
    /// # Errors
    /// No family that is known has such a code, or it names none and several have it: then with the codes that it may be.
    pub fn error_code(&self, written: &str) -> Result<ErrorCode, Vec<ErrorCode>> {
        let written = written.trim();
        if let [(_, only)] = find_error_codes(written).as_slice() {
            return Ok(only.clone());
        }
        if let Some((family, code)) = written.split_once(':') {
            let named = format!("{}:{}", family.trim().to_lowercase(), code.trim());
            return ErrorCode::parse(&named).ok_or_else(Vec::new);
        }
        let mut codes = codes_without_family(written);
        let all = self.topics.iter().flat_map(|topic| &topic.error_codes);
        let known = all.filter(|known| known.code.eq_ignore_ascii_case(written));
        for code in known {
            if !codes.contains(code) {
                codes.push(code.clone());
            }
        }
        // One digit is what any program ends with.
        match codes.as_slice() {
            [only] if written.len() > 1 => Ok(only.clone()),
            _ => Err(codes),
        }
    }

    /// The topics that are built into Keymend.
    ///
    /// # Errors
    /// A built-in file is wrong; a test keeps that from being released.
    pub fn built_in() -> Result<Catalogue, CatalogueError> {
        let damaged = |path: &str, error| CatalogueError::BuiltIn { path: path.to_owned(), error };
        let built_in: Vec<BuiltTopic<'_>> = of_compact(BUILT_IN).map_err(|error| damaged("all", error.into()))?;
        let topic = |built: &BuiltTopic<'_>| Topic::of_build(built).map_err(|error| damaged(built.path, error));
        let mut topics = built_in.iter().map(topic).collect::<Result<Vec<_>, _>>()?;
        topics.sort_by(|a, b| a.code.cmp(&b.code));
        topics.iter_mut().for_each(|topic| topic.built_in = true);
        Ok(Catalogue { topics, faults: Vec::new() })
    }

    /// Topics of the given texts, for tests and for checking files that are not installed.
    ///
    /// # Errors
    /// A text is no topic.
    pub fn from_texts<'a>(texts: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Catalogue, CatalogueError> {
        let mut catalogue = Catalogue::default();
        for (path, text) in texts {
            catalogue.add(Path::new(path), text)?;
        }
        Ok(catalogue)
    }

    /// Adds every `.md` file below a folder; a file with a known id replaces that topic. A file of a language that cannot
    /// be used is left out, and is among the [faults](Catalogue::faults).
    ///
    /// # Errors
    /// The folder cannot be read, or a file in it is no topic.
    pub fn add_folder(&mut self, folder: &Path) -> Result<(), CatalogueError> {
        self.add_good_of(folder)?.into_iter().next().map_or(Ok(()), Err)
    }

    /// Adds the same, but for what is no topic: that comes back.
    ///
    /// # Errors
    /// The folder cannot be read.
    pub fn add_good_of(&mut self, folder: &Path) -> Result<Vec<CatalogueError>, CatalogueError> {
        let files = topic_files(folder).map_err(|error| CatalogueError::Read { path: folder.to_owned(), error })?;
        let files = files.into_iter().filter(|file| file.path.extension().is_some_and(|end| end == "md"));
        let (words, topics): (Vec<_>, Vec<_>) = files.partition(|file| topic_and_language(&file.path).is_some());
        let mut left_out = Vec::new();
        for FoundFile { path, text } in topics {
            let text = text.map_err(|fault| CatalogueError::File { path: path.clone(), fault });
            left_out.extend(text.and_then(|text| self.add(&path, &text)).err());
        }
        for FoundFile { path, text } in words {
            let fault = match text {
                Ok(text) => self.add_words(&path, &text).err(),
                Err(fault) => Some(WordsFault { path, at: fault.place(), problem: check::all_places(fault.message()) }),
            };
            self.faults.extend(fault);
        }
        Ok(left_out)
    }

    /// The files of Keymend's own topics, in every language.
    #[must_use]
    pub fn built_in_texts() -> Vec<(&'static Path, &'static str)> {
        built_in_files().iter().map(|(path, text)| (Path::new(path.as_str()), text.as_str())).collect()
    }

    /// What is wrong with files of a language; their topics are shown in English.
    #[must_use]
    pub fn faults(&self) -> &[WordsFault] {
        &self.faults
    }

    /// Shows every topic in a language, as far as it has it; the others in English.
    #[must_use]
    pub fn speaking(mut self, language: &str) -> Catalogue {
        if let Some(words) = pseudo_words(language) {
            self = self.with_words(language, |text| words(text).into_owned());
        }
        self.topics.iter_mut().for_each(|topic| topic.speak(language));
        self
    }

    /// Gives every topic texts of a language, made of the English ones.
    pub(crate) fn with_words(mut self, language: &str, transform: impl Fn(&str) -> String) -> Catalogue {
        for topic in &mut self.topics {
            let mut words = topic.english();
            let step = words.steps.values_mut().flat_map(|step| {
                [Some(&mut step.text), Some(&mut step.check), step.warning.as_mut()].into_iter().flatten()
            });
            let all = step.chain([&mut words.title, &mut words.body]).chain(&mut words.attach);
            all.for_each(|text| *text = transform(text));
            topic.add_words(language, words);
        }
        self
    }

    /// Adds the texts of a topic in another language; the file's name tells the topic's id and the language.
    fn add_words(&mut self, path: &Path, text: &str) -> Result<(), WordsFault> {
        let Some((id, language)) = topic_and_language(path) else { return Ok(()) };
        let fault = |at, problem| WordsFault { path: path.to_owned(), at, problem };
        let Some(topic) = self.topics.iter_mut().find(|topic| topic.id == id) else {
            let near = did_you_mean(id, self.topics.iter().map(|topic| topic.id.as_str()));
            let unknown = check::all_places(check::no_topic(clean_text(id)));
            return Err(fault(None, together([unknown].into_iter().chain(near))));
        };
        let words = TopicWords::parse(text).map_err(|error| fault_of(path, text, &error))?;
        if let Some(misfit) = words.misfits(&topic.english()).into_iter().next() {
            let at = Places::of(text).find(&misfit.place());
            return Err(fault(at, check::all_places(misfit.told())));
        }
        topic.add_words(language, words);
        Ok(())
    }

    fn add(&mut self, path: &Path, text: &str) -> Result<(), CatalogueError> {
        let topic = Topic::parse(text).map_err(|error| CatalogueError::Topic { path: path.to_owned(), error })?;
        self.put(topic, false);
        Ok(())
    }

    /// Adds a topic, or replaces the one with its id.
    pub(crate) fn put(&mut self, mut topic: Topic, built_in: bool) {
        topic.built_in = built_in;
        self.topics.retain(|other| other.id != topic.id);
        let place = self.topics.partition_point(|other| other.code <= topic.code);
        self.topics.insert(place, topic);
    }

    /// Finds a topic by its id or its code, or says what may have been meant.
    ///
    /// # Errors
    /// There is none; the text says what to do.
    pub fn find_or_suggest(&self, name: &str) -> Result<&Topic, Message> {
        self.find(name).ok_or_else(|| {
            let near = self.near(name);
            together([errors::no_such_topic(clean_text(name))].into_iter().chain(near).chain([errors::all_topics()]))
        })
    }

    /// Asks for the topics that a name may mean: of a code that is cut short, those that go on like it.
    #[must_use]
    pub fn near(&self, name: &str) -> Option<Message> {
        let typed: String = name.trim().to_uppercase().chars().filter(|c| c.is_ascii_alphanumeric()).collect();
        let is_begun = typed.len() > 2 && typed.starts_with(|c: char| c.is_ascii_alphabetic());
        let goes_on = |code: &&str| is_begun && code.replace('-', "").starts_with(&typed);
        let codes = self.topics.iter().map(|topic| topic.code.as_str()).filter(goes_on);
        let codes: Vec<String> = codes.map(|code| format!("`{code}`")).collect();
        if codes.is_empty() {
            return did_you_mean(name, self.topics.iter().map(|topic| topic.id.as_str()));
        }
        Some(errors::did_you_mean(codes.join(", ")))
    }

    /// Every topic, by code.
    #[must_use]
    pub fn topics(&self) -> &[Topic] {
        &self.topics
    }

    /// Finds a topic by its id or its code, without case; the hyphen of a code may be left out.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<&Topic> {
        let name = name.trim();
        let is_code = |code: &str| {
            code.eq_ignore_ascii_case(name)
                || code.split_once('-').is_some_and(|(letters, digits)| {
                    let (start, end) = name.split_at_checked(letters.len()).unwrap_or_default();
                    start.eq_ignore_ascii_case(letters) && end == digits
                })
        };
        self.topics.iter().find(|topic| topic.id.eq_ignore_ascii_case(name) || is_code(&topic.code))
    }

    /// The topic for a request in the person's own words, whatever was found; none where the catalogue has none.
    #[must_use]
    pub fn general(&self) -> Option<&Topic> {
        self.topics.iter().find(|topic| topic.general)
    }

    /// The steps that come before those of any topic: of what is another matter than the licence, those that are shown only
    /// once their condition is known to hold. Whoever is being cheated must hear so before "renew, this costs money".
    #[must_use]
    pub fn first_steps(&self, context: &Context<'_>) -> Vec<&Step> {
        let elsewhere = self.topics.iter().filter(|topic| topic.dismissal == Some(Dismissal::OtherMatter));
        elsewhere.flat_map(|topic| &topic.steps).filter(|step| step.known.is_some() && step.fits(context)).collect()
    }

    /// How many steps of "is a case of" lie below a topic; 0 for the most general.
    #[must_use]
    pub fn depth(&self, topic: &Topic) -> usize {
        self.depth_within(topic, self.topics.len())
    }

    /// `limit` ends a circle, which the linter reports.
    fn depth_within(&self, topic: &Topic, limit: usize) -> usize {
        let general = topic.refines.iter().filter_map(|id| self.find(id));
        let below = general.filter(|_| limit > 0).map(|general| 1 + self.depth_within(general, limit - 1));
        below.max().unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_topics_are_those_of_their_files() {
        let english = |(path, _): &(&Path, &str)| topic_and_language(path).is_none();
        let of_files = |(_, text)| {
            let mut topic = Topic::parse(text).unwrap();
            topic.built_in = true;
            topic
        };
        let mut read: Vec<Topic> = Catalogue::built_in_texts().into_iter().filter(english).map(of_files).collect();
        read.sort_by(|a, b| a.code.cmp(&b.code));
        assert_eq!(format!("{read:#?}"), format!("{:#?}", Catalogue::built_in().unwrap().topics()));
    }

    #[test]
    fn a_folder_replaces_a_topic_by_its_id() {
        let folder = tempfile::tempdir().unwrap();
        let text =
            include_str!("../../topics/codes/previous-license-not-found.md").replacen("Kaspersky asks", "OUR OWN", 1);
        std::fs::write(folder.path().join("x.md"), text).unwrap();
        let mut catalogue = Catalogue::built_in().unwrap();
        let before = catalogue.topics().len();
        catalogue.add_folder(folder.path()).unwrap();
        assert_eq!(catalogue.topics().len(), before);
        assert!(catalogue.find("km-101").unwrap().title.starts_with("OUR OWN"));
    }

    const WORDS: &str = "+++\ntitle = \"Es ist kaputt\"\n\n[step.first]\ntext = \"Tun Sie es\"\ncheck = \"Getan\"\n\
        +++\n\nWarum.\n";

    fn own_topic() -> String {
        "+++\nid = \"x\"\ncode = \"KM-900\"\ntitle = \"It broke\"\nowner = \"person\"\nseverity = \"error\"\n\
         status = \"preview\"\nsince = \"0.1.0\"\nchecked = 2026-11-24\nsources = []\nwhen = \"reported\"\n\n\
         [[step]]\nid = \"first\"\ntext = \"Do it\"\ncheck = \"Done\"\n+++\n\nWhy.\n"
            .to_owned()
    }

    #[test]
    fn a_topic_speaks_one_language_in_all_of_its_texts() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("x.md"), own_topic()).unwrap();
        std::fs::write(folder.path().join("x.de.md"), WORDS).unwrap();
        let mut catalogue = Catalogue::default();
        catalogue.add_folder(folder.path()).unwrap();
        assert!(catalogue.faults().is_empty());
        let texts = |catalogue: &Catalogue| {
            let topic = catalogue.find("x").unwrap();
            [topic.language(), &topic.title, &topic.steps[0].text, &topic.steps[0].check, &topic.body]
                .map(str::to_owned)
        };
        let german = catalogue.clone().speaking("de");
        assert_eq!(texts(&german), ["de", "Es ist kaputt", "Tun Sie es", "Getan", "Warum."]);
        let english = ["en", "It broke", "Do it", "Done", "Why."];
        assert_eq!(texts(&catalogue.speaking("nl")), english);
        assert_eq!(german.find("x").unwrap().in_language("en").title, "It broke");
        assert_eq!(texts(&german.speaking("nl")), english);
    }

    #[test]
    fn a_broken_file_of_a_language_leaves_its_topic_in_english_and_is_named() {
        for (name, text, says, at) in [
            ("x.de.md", WORDS.replace("title = ", "title "), "", Some((2, 7))),
            ("x.de.md", WORDS.replace("title", "titel"), "unknown field `titel`", Some((2, 1))),
            ("x.de.md", WORDS.replace("check = \"Getan\"\n", ""), "missing field `check`", None),
            ("x.de.md", WORDS.replace("first", "other"), "there is no step `other`", Some((4, 1))),
            ("x.de.md", WORDS.replace("Getan", "\\u202eGetan"), "U+202E", Some((6, 9))),
            ("x.de.md", WORDS.replace("Warum", "Warum\u{1b}[31m"), "U+001B", Some((9, 6))),
            ("x.de.md", WORDS.replace("Warum", "`rm -rf /`"), "`rm -rf /` is not in the English text", Some((8, 1))),
            ("x.de.md", "Hallo".to_owned(), "must begin with a line `+++`", Some((1, 1))),
            ("y.de.md", WORDS.to_owned(), "there is no topic `y`", None),
            ("x.de.md", "x".repeat(2 * 1024 * 1024), "is larger than 1 MiB", None),
        ] {
            let folder = tempfile::tempdir().unwrap();
            std::fs::write(folder.path().join("x.md"), own_topic()).unwrap();
            std::fs::write(folder.path().join(name), text).unwrap();
            let mut catalogue = Catalogue::default();
            catalogue.add_folder(folder.path()).unwrap();
            let catalogue = catalogue.speaking("de");
            assert_eq!(catalogue.find("x").unwrap().title, "It broke", "{says}");
            let [fault] = catalogue.faults() else { panic!("{says}: {:?}", catalogue.faults()) };
            let told = fault.message().english();
            assert!(told.contains(name) && told.contains(says), "{says}: {told}");
            assert!(at.is_none() || fault.at == at, "{says}: {told}");
        }
    }
}
