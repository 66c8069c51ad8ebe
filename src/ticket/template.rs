//! Renders a request through Handlebars: built-in templates, or a folder that replaces them.
//!
//! A template is `LANGUAGE/NAME.hbs`; the parts that several share are `LANGUAGE/partials/NAME.hbs`.
//! `LANGUAGE/labels.toml` holds what stands before the values, `LANGUAGE/words.toml` how facts are said. `NAME` is
//! the addressee, or what a provider or topic names; `subject`, `markdown` and `html` are common to all.
//! Values are data, never template text: braces, HTML and line breaks in them stay what they are.

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use handlebars::{Handlebars, RenderError, Template};
use include_dir::{Dir, DirEntry, include_dir};
use serde::Serialize;

use super::Request;
use super::words::LetterWords;
use crate::limits;
use crate::places::read_own;
use crate::topics::FieldDef;

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

/// The templates by `language/name`.
pub struct Templates {
    sources: BTreeMap<String, Source>,
    /// One for each way in which values are escaped, made when it is first needed.
    engines: [OnceCell<Handlebars<'static>>; 3],
    /// By language.
    words: BTreeMap<String, LetterWords>,
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
    opening: String,
    in_mail: bool,
}

/// Why a template cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TemplateError {
    /// A template does not parse.
    #[error("template {path}: {error}")]
    Parse {
        /// The file.
        path: PathBuf,
        /// What is wrong, with its line.
        error: Box<handlebars::TemplateError>,
    },
    /// A template names something that a request does not have.
    #[error("template {name}: {error}")]
    Render {
        /// The template.
        name: String,
        /// What is wrong, with its line.
        error: Box<RenderError>,
    },
    /// There is no such template.
    #[error("there is no template `{0}`; a folder of `--templates` adds it, or choose another addressee with `--to`")]
    Missing(String),
    /// No letters are written in this language.
    #[error("no letters are written in `{given}`; the languages are: {known}. A folder of `--templates` adds another")]
    Language {
        /// What was given.
        given: String,
        /// The languages that there are, by their codes.
        known: String,
    },
    /// The words of a language are wrong.
    #[error("words {path}: {error}")]
    Words {
        /// The file.
        path: PathBuf,
        /// What is wrong, with its line.
        error: Box<toml::de::Error>,
    },
    /// A folder or file cannot be read.
    #[error("cannot read templates from {path}: {error}")]
    Read {
        /// The folder or file.
        path: PathBuf,
        /// Why.
        error: std::io::Error,
    },
}

impl Templates {
    /// The templates that are built into Keymend.
    ///
    /// # Errors
    /// Built-in words are wrong; a test keeps that from being released. A template that does not parse is told when one
    /// is rendered.
    pub fn built_in() -> Result<Templates, TemplateError> {
        let mut templates = Templates { sources: BTreeMap::new(), engines: Default::default(), words: BTreeMap::new() };
        templates.add_embedded(&BUILT_IN)?;
        Ok(templates)
    }

    /// Adds the templates of a folder; one of a known name replaces it.
    ///
    /// # Errors
    /// The folder cannot be read, or a file in it is wrong.
    pub fn add_folder(&mut self, folder: &Path) -> Result<(), TemplateError> {
        self.add_below(folder, Path::new(""), DEEPEST)
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
            } else if about.is_file() && short.extension().is_some_and(|end| end == "hbs" || end == "toml") {
                let text = read_own(&path, LARGEST).map_err(|error| failed(&path, error))?;
                if short.extension().is_some_and(|extension| extension == "hbs") {
                    Template::compile(&text).map_err(|error| TemplateError::parse(&path, error))?;
                }
                self.add(&short, &text).map_err(|error| error.at(root))?;
            }
        }
        Ok(())
    }

    fn add_embedded(&mut self, dir: &Dir<'_>) -> Result<(), TemplateError> {
        for entry in dir.entries() {
            match entry {
                DirEntry::Dir(dir) => self.add_embedded(dir)?,
                DirEntry::File(file) => self.add(file.path(), file.contents_utf8().unwrap_or_default())?,
            }
        }
        Ok(())
    }

    /// Adds a template or the words of a language; other files are passed over.
    fn add(&mut self, path: &Path, text: &str) -> Result<(), TemplateError> {
        let name = path.with_extension("").to_string_lossy().replace('\\', "/");
        match (path.extension().and_then(|extension| extension.to_str()), name.rsplit_once('/')) {
            (Some("hbs"), _) => {
                self.sources.insert(name, Source { path: path.to_owned(), text: text.to_owned() });
                self.engines = Default::default();
                Ok(())
            }
            (Some("toml"), Some((language, file @ ("labels" | "words")))) => {
                let words = self.words.entry(language.to_owned()).or_default();
                let added = if file == "labels" { words.add_labels(text) } else { words.add_words(text) };
                added.map_err(|error| TemplateError::Words { path: path.to_owned(), error: Box::new(error) })
            }
            _ => Ok(()),
        }
    }

    /// The names that a topic or a provider can give: the templates of any language.
    #[must_use]
    pub fn names(&self) -> std::collections::BTreeSet<String> {
        let paths = self.sources.keys();
        paths
            .filter_map(|path| path.split_once('/').filter(|(_, name)| !name.contains('/')))
            .map(|(_, name)| name.to_owned())
            .collect()
    }

    /// Refuses a language in which no letters are written.
    ///
    /// # Errors
    /// There is none; the error names those that there are.
    pub fn has_language(&self, language: &str) -> Result<(), TemplateError> {
        let known = self.languages();
        if known.contains(&language) {
            return Ok(());
        }
        Err(TemplateError::Language { given: crate::text::clean_text(language), known: known.join(", ") })
    }

    /// Renders a request in its language; `in_mail` leaves out what a mail has in its head.
    ///
    /// # Errors
    /// There is no such template, or it names something that a request does not have.
    pub fn render(&self, request: &Request, layout: Layout, in_mail: bool) -> Result<String, TemplateError> {
        let name = match layout {
            Layout::Text => request.template.as_str(),
            Layout::Markdown => "markdown",
            Layout::Html => "html",
        };
        self.render_named(name, request, layout, in_mail)
    }

    /// The subject of a request, on one line.
    ///
    /// # Errors
    /// As [`Templates::render`].
    pub fn subject(&self, request: &Request) -> Result<String, TemplateError> {
        let text = self.render_named("subject", request, Layout::Text, true)?;
        Ok(crate::text::clean_text(&text))
    }

    /// A request with everything that has words in a language said in it, for somebody who reads it as a form.
    #[must_use]
    pub fn said_in(&self, request: &Request, language: &str) -> Request {
        self.words.get(language).map_or_else(|| request.clone(), |words| words.say(request))
    }

    /// What stands before a field in a language.
    #[must_use]
    pub fn label(&self, field: &FieldDef, language: &str) -> String {
        self.words.get(language).and_then(|words| words.label_of(field.name)).unwrap_or(field.label).to_owned()
    }

    /// The languages in which letters are written, by their codes.
    #[must_use]
    pub fn languages(&self) -> Vec<&str> {
        self.sources.keys().filter_map(|name| name.strip_suffix("/subject")).collect()
    }

    /// The words of a language, which are nobody's name.
    pub(super) fn words(&self, language: &str) -> String {
        self.words.get(language).map(LetterWords::all).unwrap_or_default()
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
                .map_err(|error| TemplateError::parse(&source.path, error))?;
        }
        Ok(place.get_or_init(|| engine))
    }

    fn render_named(
        &self,
        name: &str,
        request: &Request,
        layout: Layout,
        in_mail: bool,
    ) -> Result<String, TemplateError> {
        let name = format!("{}/{name}", request.language);
        if !self.sources.contains_key(&name) {
            return Err(TemplateError::Missing(crate::text::clean_text(&name)));
        }
        let engine = self.engine(layout)?;
        let said = self.words.get(&request.language).map(|words| words.say(request));
        let request = said.as_ref().unwrap_or(request);
        let opening = format!("{}/partials/opening-{}", request.language, request.recipient.addressee.name());
        let view = View { request, opening, in_mail };
        engine.render(&name, &view).map_err(|error| TemplateError::Render { name, error: Box::new(error) })
    }
}

impl TemplateError {
    fn parse(path: &Path, error: handlebars::TemplateError) -> TemplateError {
        TemplateError::Parse { path: path.to_owned(), error: Box::new(error) }
    }

    /// The same, with the whole path of a file below a folder.
    fn at(self, root: &Path) -> TemplateError {
        match self {
            TemplateError::Words { path, error } => TemplateError::Words { path: root.join(path), error },
            other => other,
        }
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
        Templates::built_in().unwrap().render(&request, layout, false).unwrap()
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
    fn a_value_is_data_in_every_layout() {
        let text = rendered(None, NASTY, "en", Layout::Text);
        assert!(text.contains("Description: {{topic}} <b>&amp; [x](y) [31m Bcc: x"), "{text}");
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
            templates.render(&request, Layout::Text, false)
        };
        write("one\n{{colour}}");
        let error = tried().unwrap_err().to_string();
        assert!(error.contains("en/kaspersky") && error.contains("line 2") && error.contains("colour"), "{error}");
        write("one\n{{#if");
        let error = tried().unwrap_err().to_string();
        assert!(error.contains("kaspersky.hbs") && error.contains(":2:"), "{error}");
        write("own {{code}}");
        assert_eq!(tried().unwrap(), "own KM-101");
    }
}
