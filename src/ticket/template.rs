//! Renders a request through Handlebars: one layout for all languages, with words from `language`.
//!
//! A layout is `layout/NAME.hbs`; the parts that several share are `layout/partials/NAME.hbs`. `NAME` is the addressee, or
//! what a provider or topic names; `subject`, `markdown` and `html` are common to all. A help desk adds or replaces some by a
//! folder of its own: `layout/NAME.hbs` for every language, `LANGUAGE/NAME.hbs` for one, and a language by
//! `LANGUAGE/letter.ftl` and `LANGUAGE/facts.ftl`. A language that is not whole is left out, and told.
//! Values are data, never template text: braces, HTML and line breaks in them stay what they are.

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use handlebars::{Handlebars, RenderError, Template};
use include_dir::{Dir, DirEntry, include_dir};
use serde::Serialize;

use super::unparsed::unparsed;
use super::words::said_in;
use super::{Filled, Request};
use crate::language::{Language, Tongue, WordsFate, WordsMistake, in_english, nearest};
use crate::limits;
use crate::places::read_own;
use crate::say::{Message, Worded, errors, why};
use crate::topics::{FieldDef, read_file};

static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates");

/// The most folders within each other, and the largest template, that a folder may hold.
const DEEPEST: usize = limits::TEMPLATE_DEPTH;
const LARGEST: u64 = limits::TEMPLATE_BYTES;

/// How a request is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Layout {
    /// Plain text, in the order of the addressee's form.
    Text,
    /// Markdown.
    Markdown,
    /// A page of the web that needs nothing else.
    Html,
}

/// The width of a paragraph of a letter in plain text.
const WIDTH: usize = 76;

/// The folder of what is the same in every language.
const LAYOUT: &str = "layout";

/// The folder of the page, which writes no letters.
const PAGE: &str = "page";

/// The files of words that a language of a person's own has.
const WORDS: [&str; 2] = ["letter.ftl", "facts.ftl"];

/// The templates by `layout/name` or `language/name`.
pub struct Templates {
    sources: BTreeMap<String, Source>,
    /// One for each way in which values are escaped, made when it is first needed.
    engines: [OnceCell<Handlebars<'static>>; 3],
    /// The languages of letters; those that came with Keymend are read when they are first needed.
    words: BTreeMap<String, OnceCell<Tongue>>,
    /// Files of words of a person's own, by language.
    own: BTreeMap<String, Vec<(PathBuf, String)>>,
    /// The files of words that are used, by language, as they stand.
    own_words: BTreeMap<String, String>,
    faults: Vec<WordsMistake>,
}

struct Source {
    path: PathBuf,
    text: String,
}

/// What a template sees: the request, and whether the head of the letter is written elsewhere.
#[derive(Serialize)]
struct View<'a> {
    #[serde(flatten)]
    request: &'a Request,
    /// The words of the layout.
    w: BTreeMap<&'static str, String>,
    in_mail: bool,
    /// Whether what is only for whoever writes it stands around the letter.
    hints: bool,
}

/// What stands around a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum LetterFrame {
    /// Its head, and what is only for whoever writes it: where to enter it, what is still to be filled in.
    Whole,
    /// Its head alone.
    Head,
    /// Nothing: a mail has its own head.
    Mail,
}

/// Why a template cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
#[error("{}", in_english(self))]
pub enum TemplateError {
    /// A template does not parse.
    Parse {
        /// The file.
        path: PathBuf,
        /// What is wrong, with its line.
        why: Message,
    },
    /// A template names something that a request does not have.
    Render {
        /// The template.
        name: String,
        /// What is wrong, with its line.
        error: Box<RenderError>,
    },
    /// There is no such template.
    Missing(String),
    /// No letters are written in this language.
    Language {
        /// What was given.
        given: String,
        /// The languages that there are, by their codes.
        known: String,
    },
    /// A folder or file cannot be read.
    Read {
        /// The folder or file.
        path: PathBuf,
        /// Why.
        error: std::io::Error,
    },
}

impl Worded for TemplateError {
    fn message(&self) -> Message {
        match self {
            TemplateError::Parse { path, why } => errors::template_wrong(path.as_path(), why.clone()),
            TemplateError::Render { name, error } => errors::template_render(name, error.to_string()),
            TemplateError::Missing(name) => errors::template_missing(name),
            TemplateError::Language { given, known } => errors::template_language(given, known),
            TemplateError::Read { path, error } => errors::templates_read(path.as_path(), why(error)),
        }
    }
}

impl Templates {
    /// The templates that are built into Keymend.
    ///
    /// # Errors
    /// None today; a template that does not parse is told when one is rendered.
    pub fn built_in() -> Result<Templates, TemplateError> {
        let mut templates = Templates {
            sources: BTreeMap::new(),
            engines: Default::default(),
            words: Language::all()
                .chain(Language::for_tests())
                .map(|language| (language.code().to_owned(), OnceCell::new()))
                .collect(),
            own: BTreeMap::new(),
            own_words: BTreeMap::new(),
            faults: Vec::new(),
        };
        templates.add_embedded(&BUILT_IN);
        Ok(templates)
    }

    /// Adds the templates of a folder; one of a known name replaces it.
    ///
    /// # Errors
    /// The folder cannot be read, or a file in it is wrong.
    pub fn add_folder(&mut self, folder: &Path) -> Result<(), TemplateError> {
        self.add_below(folder, Path::new(""), DEEPEST)?;
        let is_damaged = |faults: &[WordsMistake], language: &str| {
            faults
                .iter()
                .any(|fault| fault.path.starts_with(folder.join(language)) && fault.fate != WordsFate::PassedOver)
        };
        for (language, files) in std::mem::take(&mut self.own) {
            // A file of it cannot be read: half of its words are worse than none.
            if is_damaged(&self.faults, &language) {
                continue;
            }
            match Tongue::of_files(&language, &folder.join(&language), &files) {
                Ok((tongue, passed_over)) => {
                    self.faults.extend(passed_over);
                    let texts = files.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>().join("\n");
                    self.own_words.insert(language.clone(), texts);
                    self.words.insert(language, OnceCell::from(tongue));
                }
                Err(mistakes) => self.faults.extend(mistakes),
            }
        }
        Ok(())
    }

    /// What is wrong with the words of languages in a person's own folder; those that came with Keymend are used instead.
    #[must_use]
    pub fn faults(&self) -> &[WordsMistake] {
        &self.faults
    }

    /// What fails when each layout is laid out in each language, with a request in which every field is filled.
    #[must_use]
    pub fn complaints(&self) -> Vec<TemplateError> {
        let mut complaints = Vec::new();
        for language in self.languages() {
            let mut request = Request::sample(language);
            for name in self.names() {
                let is_own = self.sources.contains_key(&format!("{language}/{name}"));
                // What is the same in every language is tried in one.
                if language != Language::ENGLISH.code() && !is_own {
                    continue;
                }
                request.template.clone_from(&name);
                complaints.extend(self.render_named(&name, &request, Layout::Text, LetterFrame::Whole).err());
            }
        }
        complaints
    }

    /// How many templates there are, with the parts that they share.
    #[must_use]
    pub fn count(&self) -> usize {
        self.sources.len()
    }

    fn add_below(&mut self, root: &Path, below: &Path, deeper: usize) -> Result<(), TemplateError> {
        let folder = root.join(below);
        let failed = |path: &Path, error| TemplateError::Read { path: path.to_owned(), error };
        let entries = std::fs::read_dir(&folder).map_err(|error| failed(&folder, error))?;
        let mut names = Vec::new();
        for entry in entries {
            names.push(entry.map_err(|error| failed(&folder, error))?.file_name());
        }
        names.sort();
        for name in names {
            let (short, path) = (below.join(&name), folder.join(&name));
            let about = std::fs::symlink_metadata(&path).map_err(|error| failed(&path, error))?;
            if about.is_dir() {
                if deeper == 0 {
                    return Err(failed(&path, std::io::Error::other("too many folders in each other")));
                }
                self.add_below(root, &short, deeper - 1)?;
            } else if short.extension().is_some_and(|end| end == "hbs") {
                let text = read_own(&path, LARGEST).map_err(|error| failed(&path, error))?;
                Template::compile(&text).map_err(|error| TemplateError::parse(&path, &text, &error))?;
                self.add(&short, &path, text);
            } else if short.extension().is_some_and(|end| end == "ftl") {
                self.add_words(&short, path);
            }
        }
        Ok(())
    }

    /// Adds a file of words; one that cannot be read, or is none, is told.
    fn add_words(&mut self, short: &Path, path: PathBuf) {
        let language = short.parent().and_then(Path::to_str).unwrap_or_default();
        let is_of_letters = !["", LAYOUT, PAGE].contains(&language)
            && WORDS.iter().any(|file| short.file_name().is_some_and(|name| name == *file));
        if !is_of_letters {
            let (problem, fate) = (errors::words_elsewhere(), WordsFate::PassedOver);
            return self.faults.push(WordsMistake { path, line: None, problem, fate });
        }
        match read_file(&path, LARGEST) {
            Ok(text) => self.add(short, &path, text),
            Err(fault) => {
                let line = fault.place().map(|(line, _)| line);
                let (problem, fate) = (errors::words_file(fault.message()), WordsFate::of_language(language));
                self.faults.push(WordsMistake { path, line, problem, fate });
            }
        }
    }

    fn add_embedded(&mut self, dir: &Dir<'_>) {
        for entry in dir.entries() {
            match entry {
                DirEntry::Dir(dir) => self.add_embedded(dir),
                DirEntry::File(file) => {
                    self.add(file.path(), file.path(), file.contents_utf8().unwrap_or_default().to_owned());
                }
            }
        }
    }

    /// Adds a template or a file of words; other files are passed over. `short` is the place in the folder.
    fn add(&mut self, short: &Path, path: &Path, text: String) {
        let name = short.with_extension("").to_string_lossy().replace('\\', "/");
        let language = name.split_once('/').map(|(language, _)| language.to_owned());
        let own = language.filter(|language| language != LAYOUT && language != PAGE);
        match (short.extension().and_then(|extension| extension.to_str()), own) {
            (Some("hbs"), own) => {
                // Layouts in a language of which no words are there are a language that is not whole.
                if let Some(language) = own.filter(|language| !self.words.contains_key(language)) {
                    self.own.entry(language).or_default();
                }
                self.sources.insert(name, Source { path: path.to_owned(), text });
                self.engines = Default::default();
            }
            (Some("ftl"), Some(language)) if WORDS.iter().any(|file| short.ends_with(file)) => {
                self.own.entry(language).or_default().push((path.to_owned(), text));
            }
            _ => {}
        }
    }

    /// The names that a topic or a provider can give: the templates of any language.
    #[must_use]
    pub fn names(&self) -> std::collections::BTreeSet<String> {
        let paths = self.sources.keys();
        paths
            .filter_map(|path| path.split_once('/').filter(|(folder, name)| *folder != PAGE && !name.contains('/')))
            .map(|(_, name)| name.to_owned())
            .collect()
    }

    /// Refuses a language in which no letters are written.
    ///
    /// # Errors
    /// There is none; the error names those that there are.
    pub fn has_language(&self, language: &str) -> Result<(), TemplateError> {
        let known = self.languages();
        if self.words.contains_key(language) {
            return Ok(());
        }
        Err(TemplateError::Language { given: crate::text::clean_text(language), known: known.join(", ") })
    }

    /// Renders a request in its language; in its frame.
    ///
    /// # Errors
    /// There is no such template, or it names something that a request does not have.
    pub fn render(&self, request: &Request, layout: Layout, frame: LetterFrame) -> Result<String, TemplateError> {
        let name = match layout {
            Layout::Text => request.template.as_str(),
            Layout::Markdown => "markdown",
            Layout::Html => "html",
        };
        self.render_named(name, request, layout, frame)
    }

    /// The subject of a request, on one line.
    ///
    /// # Errors
    /// As [`Templates::render`].
    pub fn subject(&self, request: &Request) -> Result<String, TemplateError> {
        let text = self.render_named("subject", request, Layout::Text, LetterFrame::Mail)?;
        Ok(crate::text::clean_text(&text))
    }

    /// A request with everything that has words in a language said in it, for somebody who reads it as a form.
    #[must_use]
    pub fn said_in(&self, request: &Request, language: &str) -> Request {
        self.tongue(language).map_or_else(|| request.clone(), |tongue| said_in(request, tongue))
    }

    /// What stands before a field in a language.
    #[must_use]
    pub fn label(&self, field: &FieldDef, language: &str) -> String {
        self.tongue(language).unwrap_or_else(|| Tongue::english()).field(field.name)
    }

    /// The languages in which letters are written, by their codes.
    #[must_use]
    pub fn languages(&self) -> Vec<&str> {
        let is_real = |code: &&str| Language::for_tests().all(|language| language.code() != *code);
        self.words.keys().map(String::as_str).filter(is_real).collect()
    }

    /// The words of a language, which are nobody's name.
    pub(super) fn words(&self, language: &str) -> String {
        let own = self.own_words.get(language).cloned().unwrap_or_default();
        let built_in = nearest(language).filter(|known| known.code() == language).map(Language::letter_words);
        own + &built_in.unwrap_or_default()
    }

    /// The words of a language of letters.
    fn tongue(&self, language: &str) -> Option<&Tongue> {
        let place = self.words.get(language)?;
        let built_in = || nearest(language).filter(|known| known.code() == language).unwrap_or(Language::ENGLISH);
        Some(place.get_or_init(|| Tongue::new(built_in())))
    }

    /// The engine for a layout, with every template in it.
    fn engine(&self, layout: Layout) -> Result<&Handlebars<'static>, TemplateError> {
        let place = &self.engines[layout as usize];
        if let Some(engine) = place.get() {
            return Ok(engine);
        }
        let mut engine = Handlebars::new();
        engine.set_strict_mode(true);
        engine.register_escape_fn(match layout {
            Layout::Text => handlebars::no_escape,
            Layout::Markdown => markdown_escape,
            Layout::Html => handlebars::html_escape,
        });
        for (name, source) in &self.sources {
            engine
                .register_template_string(name, &source.text)
                .map_err(|error| TemplateError::parse(&source.path, &source.text, &error))?;
        }
        Ok(place.get_or_init(|| engine))
    }

    fn render_named(
        &self,
        name: &str,
        request: &Request,
        layout: Layout,
        frame: LetterFrame,
    ) -> Result<String, TemplateError> {
        let places = [request.language.as_str(), LAYOUT].map(|folder| format!("{folder}/{name}"));
        let [own, common] = places;
        let place = if self.sources.contains_key(&own) { own } else { common };
        if !self.sources.contains_key(&place) {
            return Err(TemplateError::Missing(crate::text::clean_text(name)));
        }
        let engine = self.engine(layout)?;
        let tongue = self.tongue(&request.language).unwrap_or_else(|| Tongue::english());
        let mut request = said_in(request, tongue);
        // Of somebody's own template, too.
        if frame == LetterFrame::Head {
            request.missing.clear();
        }
        if layout == Layout::Text {
            request.fields.iter_mut().for_each(in_lines);
        }
        let recipient = &request.recipient;
        let (addressee, named) = (recipient.addressee.name(), recipient.name.as_deref());
        let mut w = tongue.letter(addressee, named, &request.title, request.on_behalf);
        if layout == Layout::Text {
            for paragraph in ["opening", "masked"] {
                w.entry(paragraph).and_modify(|text| *text = textwrap::fill(text, WIDTH));
            }
        }
        let (in_mail, hints) = (frame == LetterFrame::Mail, frame == LetterFrame::Whole);
        let view = View { request: &request, w, in_mail, hints };
        let text = engine.render(&place, &view);
        let mut text = text.map_err(|error| TemplateError::Render { name: place, error: Box::new(error) })?;
        // Somebody's own template, or its words, may hold what a terminal acts on.
        text.retain(|character| !crate::text::is_acted_on(character));
        // A label before a list has nothing behind its colon.
        let ended = || text.split('\n').map(str::trim_end).collect::<Vec<_>>().join("\n");
        Ok(if layout == Layout::Text { ended() } else { text })
    }
}

/// A value of several lines as a list below its label.
fn in_lines(field: &mut Filled) {
    if field.value.contains('\n') {
        field.value = field.value.lines().map(|line| format!("\n- {line}")).collect();
    }
}

impl TemplateError {
    fn parse(path: &Path, text: &str, error: &handlebars::TemplateError) -> TemplateError {
        TemplateError::Parse { path: path.to_owned(), why: unparsed(text, error) }
    }
}

/// Keeps every character of a value a character in Markdown.
fn markdown_escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        if character.is_ascii_punctuation()
            && !matches!(character, '.' | ',' | ':' | ';' | '\'' | '"' | '/' | '?' | '%' | '@')
        {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::redact::Redactor;
    use crate::ticket::request::tests::request_with;
    use crate::ticket::{Setting, Wanted};
    use crate::topics::Addressee;

    const NASTY: &str = "description={{topic}} <b>&amp; [x](y) \u{1b}[31m\r\nBcc: x";

    fn rendered(to: Option<Addressee>, setting: &str, language: &str, layout: Layout) -> String {
        let settings = [Setting::parse(setting).unwrap()];
        let wanted = Wanted { to, settings: &settings, language: Some(language), ..Wanted::default() };
        let request = request_with(&wanted, &mut Redactor::default());
        Templates::built_in().unwrap().render(&request, layout, LetterFrame::Whole).unwrap()
    }

    #[test]
    fn every_addressee_has_a_template_that_names_what_is_missing() {
        for addressee in Addressee::ALL {
            let text = rendered(Some(addressee), "description=Hello", "en", Layout::Text);
            assert!(text.contains("Description: Hello"), "{text}");
            assert!(text.contains("Not filled in") && text.contains("Previous activation code"), "{text}");
            let text = rendered(Some(addressee), "description=Hello", "de", Layout::Text);
            assert!(text.contains("Beschreibung: Hello"), "{text}");
            assert!(text.contains("Nicht angegeben") && text.contains("Vorheriger Aktivierungscode"), "{text}");
        }
    }

    #[test]
    fn the_letter_alone_has_its_head_and_all_of_its_words_and_nothing_for_whoever_writes_it() {
        let setting = Setting::parse("description=First part\n\n----\nSecond part").unwrap();
        let wanted =
            Wanted { to: Some(Addressee::Kaspersky), settings: std::slice::from_ref(&setting), ..Wanted::default() };
        let request = request_with(&wanted, &mut Redactor::default());
        let shown = |frame| Templates::built_in().unwrap().render(&request, Layout::Text, frame).unwrap();
        let (whole, alone, mail) = (shown(LetterFrame::Whole), shown(LetterFrame::Head), shown(LetterFrame::Mail));
        for text in [&whole, &alone, &mail] {
            assert!(text.contains("First part") && text.contains("Second part"), "{text}");
        }
        for hint in ["Enter in the form", "Not part of the letter"] {
            assert!(whole.contains(hint) && !alone.contains(hint) && !mail.contains(hint), "{hint}: {alone}");
        }
        assert!(alone.contains("Subject: ") && !mail.contains("Subject: "), "{alone}\n{mail}");
    }

    #[test]
    fn a_value_is_data_in_every_layout() {
        let text = rendered(None, NASTY, "en", Layout::Text);
        assert!(text.contains("Description: {{topic}} <b>&amp; [x](y) Bcc: x"), "{text}");
        let text = rendered(None, NASTY, "en", Layout::Markdown);
        assert!(text.contains(r"\{\{topic\}\} \<b\>\&amp; \[x\]\(y\)"), "{text}");
        let text = rendered(None, NASTY, "de", Layout::Html);
        assert!(text.contains("&lt;b&gt;&amp;amp;") && !text.contains("<b>"), "{text}");
    }

    #[test]
    fn a_template_that_names_what_is_not_there_is_refused_with_its_file_and_line() {
        let request = request_with(&Wanted::default(), &mut Redactor::default());
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("en")).unwrap();
        let write = |text: &str| std::fs::write(folder.path().join("en/kaspersky.hbs"), text).unwrap();
        let tried = || {
            let mut templates = Templates::built_in().unwrap();
            templates.add_folder(folder.path())?;
            templates.render(&request, Layout::Text, LetterFrame::Whole)
        };
        write("one\n{{colour}}");
        let error = tried().unwrap_err().to_string();
        assert!(error.contains("en/kaspersky") && error.contains("line 2") && error.contains("colour"), "{error}");
        write("one\n{{#if");
        let error = tried().unwrap_err().to_string();
        assert!(error.contains("kaspersky.hbs") && error.contains("line 2"), "{error}");
        write("own {{code}}");
        assert_eq!(tried().unwrap(), "own KM-101");
        write("own\u{8}\u{202E} {{code}}\u{1b}[31m\r\n");
        assert_eq!(tried().unwrap(), "own KM-101[31m\n");
    }
}
