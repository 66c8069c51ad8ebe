//! Renders a request through Handlebars: built-in templates, or a folder that replaces them.
//!
//! A template is `LANGUAGE/NAME.hbs`; the parts that several share are `LANGUAGE/partials/NAME.hbs`.
//! Values are data, never template text: braces, HTML and line breaks in them stay what they are.

use std::path::{Path, PathBuf};

use handlebars::{Handlebars, RenderError};
use include_dir::{Dir, DirEntry, include_dir};

use super::Request;

static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates");

/// The templates by `language/name`.
pub struct Templates {
    engine: Handlebars<'static>,
}

/// Why a template cannot be used.
#[derive(Debug, thiserror::Error)]
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
    #[error("there is no template `{0}`")]
    Missing(String),
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
    /// The templates that are built into the program.
    ///
    /// # Errors
    /// A built-in template does not parse; a test keeps that from being released.
    pub fn built_in() -> Result<Templates, TemplateError> {
        let mut engine = Handlebars::new();
        engine.set_strict_mode(true);
        engine.register_escape_fn(handlebars::no_escape);
        let mut templates = Templates { engine };
        templates.add_embedded(&BUILT_IN)?;
        Ok(templates)
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

    fn add(&mut self, path: &Path, text: &str) -> Result<(), TemplateError> {
        let name = path.with_extension("").to_string_lossy().replace('\\', "/");
        self.engine
            .register_template_string(&name, text)
            .map_err(|error| TemplateError::Parse { path: path.to_owned(), error: Box::new(error) })
    }

    /// Renders a request as text in a language.
    ///
    /// # Errors
    /// There is no such template, or it names something that a request does not have.
    pub fn render(&self, request: &Request, language: &str) -> Result<String, TemplateError> {
        let name = format!("{language}/{}", request.template);
        if !self.engine.has_template(&name) {
            return Err(TemplateError::Missing(name));
        }
        self.engine.render(&name, request).map_err(|error| TemplateError::Render { name, error: Box::new(error) })
    }
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::*;
    use crate::diagnosis::diagnose;
    use crate::facts::Reading;
    use crate::ticket::Setting;
    use crate::topics::{Addressee, Catalogue};

    fn rendered(addressee: Addressee, setting: &str) -> String {
        let catalogue = Catalogue::built_in().unwrap();
        let diagnosis = diagnose(&catalogue, Reading::default(), DateTime::UNIX_EPOCH);
        let settings = [Setting::parse(setting).unwrap()];
        let request = Request::new(&catalogue, &diagnosis, Some("KM-101"), Some(addressee), &settings).unwrap();
        Templates::built_in().unwrap().render(&request, "en").unwrap()
    }

    #[test]
    fn every_addressee_has_a_template_that_names_what_is_missing() {
        for addressee in Addressee::ALL {
            let text = rendered(addressee, "description=Hello");
            assert!(text.contains("Description: Hello"), "{text}");
            assert!(text.contains("Not filled in") && text.contains("Previous activation code"), "{text}");
        }
    }

    #[test]
    fn a_value_is_data_and_never_template_text() {
        let text = rendered(Addressee::Kaspersky, "description={{topic}} <b>&amp; \u{1b}[31m\r\nBcc: x@example.org");
        assert!(text.contains("Description: {{topic}} <b>&amp; [31m Bcc: x@example.org"), "{text}");
    }

    #[test]
    fn a_template_that_names_what_is_not_there_is_refused_with_its_line() {
        let mut templates = Templates::built_in().unwrap();
        templates.add(Path::new("en/kaspersky.hbs"), "one\n{{colour}}").unwrap();
        let catalogue = Catalogue::built_in().unwrap();
        let diagnosis = diagnose(&catalogue, Reading::default(), DateTime::UNIX_EPOCH);
        let request = Request::new(&catalogue, &diagnosis, Some("KM-101"), None, &[]).unwrap();
        let error = templates.render(&request, "en").unwrap_err().to_string();
        assert!(error.contains("line 2") && error.contains("colour"), "{error}");
    }
}
