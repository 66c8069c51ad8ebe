//! The bundle: a zip of the evidence that the addressee needs, with a manifest, and nothing else.

use std::collections::BTreeMap;
use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::language::in_english;
use crate::limits;
use crate::redact::{FileError, PrivateKind, Redactor, clean_file, learn_file};
use crate::say::{Message, Worded, errors, together, told};
use crate::text::digest;
use crate::text::json_texts::texts;

/// The largest bundle, in bytes of its files: mail servers refuse more.
pub const LARGEST_BUNDLE: usize = limits::BUNDLE_BYTES;

/// One file of a bundle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Attachment {
    /// Its name in the bundle.
    pub name: String,
    /// Where it comes from.
    pub from: String,
    /// The SHA-256 of its content, as hexadecimal digits.
    pub sha256: String,
    /// Its size.
    pub bytes: u64,
    /// Values taken out, by kind.
    pub removed: BTreeMap<PrivateKind, usize>,
    /// Lines left out because they could not be cleaned, counted from 1.
    pub left_out: Vec<u64>,
    /// Whether the person agreed to attach it as it is.
    pub unchecked: bool,
}

/// Why a bundle cannot be made.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
#[error("{}", in_english(self))]
pub enum BundleError {
    /// A file cannot be cleaned.
    File(#[from] FileError),
    /// It is too large.
    TooLarge {
        /// The file that is too much.
        path: PathBuf,
    },
    /// The zip cannot be written.
    Zip(#[from] zip::result::ZipError),
    /// An original value is still there.
    Leak {
        /// The file in the bundle.
        name: String,
        /// What kind of value.
        kind: PrivateKind,
    },
}

impl Worded for BundleError {
    fn message(&self) -> Message {
        match self {
            BundleError::File(error @ FileError::Io { .. }) => {
                together([error.message(), errors::bundle_check_or_leave_out()])
            }
            BundleError::File(error) => together([error.message(), errors::bundle_unchecked()]),
            BundleError::TooLarge { path } => errors::bundle_too_large(LARGEST_BUNDLE / 1024 / 1024, path.as_path()),
            BundleError::Zip(error) => errors::bundle_make(error.to_string()),
            BundleError::Leak { name, kind } => {
                together([errors::leak_bundle(kind.name(), name), errors::please_report()])
            }
        }
    }
}

/// A text file with its private values taken out.
///
/// # Errors
/// It cannot be read, is no text, or is too large.
pub fn cleaned(redactor: &mut Redactor, path: &Path) -> Result<(Attachment, Vec<u8>), BundleError> {
    check_size(path)?;
    learn_file(redactor, path)?;
    let mut content = Vec::new();
    let report = clean_file(redactor, path, &mut content)?;
    let mut attachment = Attachment::of(&name(redactor, path), &own_name(redactor, path), &content);
    attachment.removed = report.removed;
    attachment.left_out = report.left_out;
    Ok((attachment, content))
}

/// A file as it is, to which the person agreed.
///
/// # Errors
/// It cannot be read or is too large.
pub fn unchecked(redactor: &mut Redactor, path: &Path) -> Result<(Attachment, Vec<u8>), BundleError> {
    check_size(path)?;
    let content = std::fs::read(path).map_err(|error| FileError::Io { path: path.to_owned(), error })?;
    let mut attachment = Attachment::of(&name(redactor, path), &own_name(redactor, path), &content);
    attachment.unchecked = true;
    Ok((attachment, content))
}

fn check_size(path: &Path) -> Result<(), BundleError> {
    let about = std::fs::metadata(path).map_err(|error| FileError::Io { path: path.to_owned(), error })?;
    if !about.is_file() {
        let error = std::io::ErrorKind::InvalidInput.into();
        return Err(FileError::Io { path: path.to_owned(), error }.into());
    }
    if about.len() > LARGEST_BUNDLE as u64 {
        return Err(BundleError::TooLarge { path: path.to_owned() });
    }
    Ok(())
}

/// A file's own name, cleaned, with nothing that a zip or a file system could take for a path.
fn name(redactor: &mut Redactor, path: &Path) -> String {
    let name = own_name(redactor, path);
    let name: String = name.chars().map(|c| if c.is_alphanumeric() || "-_. ".contains(c) { c } else { '_' }).collect();
    name.trim_start_matches('.').chars().take(100).collect()
}

/// What the person calls a file; in which folder it stands is nobody's concern.
fn own_name(redactor: &mut Redactor, path: &Path) -> String {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    redactor.clean(&crate::text::clean_text(&name))
}

impl Attachment {
    /// What the manifest says of a content.
    #[must_use]
    pub fn of(name: &str, from: &str, content: &[u8]) -> Attachment {
        Attachment {
            name: name.to_owned(),
            from: from.to_owned(),
            sha256: digest(content),
            bytes: content.len() as u64,
            removed: BTreeMap::new(),
            left_out: Vec::new(),
            unchecked: false,
        }
    }

    /// What a person reads before it is sent.
    #[must_use]
    pub fn line(&self) -> Message {
        let removed: Vec<String> =
            self.removed.iter().map(|(kind, count)| format!("{} {count}", kind.name())).collect();
        let unchecked = self.unchecked.then(told::file_unchecked);
        let replaced = (!removed.is_empty()).then(|| told::file_replaced(removed.join(", ")));
        let left_out = (!self.left_out.is_empty()).then(|| told::file_lines_left_out(self.left_out.len()));
        let notes = [unchecked, replaced, left_out].into_iter().flatten();
        match notes.reduce(told::file_notes) {
            Some(notes) => told::file_with_notes(self.bytes.to_string(), &self.name, notes),
            None => told::file(self.bytes.to_string(), &self.name),
        }
    }
}

/// Zips the files with their manifest, after a last search through what was cleaned.
///
/// # Errors
/// It would be too large, or an original value is still in it.
pub fn zip_files(redactor: &mut Redactor, files: &[(Attachment, Vec<u8>)]) -> Result<Vec<u8>, BundleError> {
    let given = std::collections::BTreeSet::new();
    let mut total = 0;
    for (attachment, content) in files {
        total += content.len();
        if total > LARGEST_BUNDLE {
            return Err(BundleError::TooLarge { path: attachment.name.clone().into() });
        }
        let text = match serde_json::from_slice::<serde_json::Value>(content) {
            _ if attachment.unchecked => String::new(),
            // The names of a document's members are ours, its texts are not.
            Ok(document) => texts(&document, &|_, _| false).join("\n"),
            Err(_) => String::from_utf8_lossy(content).into_owned(),
        };
        let text = format!("{}\n{}\n{text}", attachment.name, attachment.from);
        if let Some(kind) = redactor.leak(&text, &given) {
            return Err(BundleError::Leak { name: attachment.name.clone(), kind });
        }
    }
    #[derive(Serialize)]
    struct BundleManifest<'a> {
        schema: &'a str,
        files: Vec<&'a Attachment>,
    }
    let files_listed = files.iter().map(|(attachment, _)| attachment).collect();
    let manifest = BundleManifest { schema: "keymend.bundle/1", files: files_listed };
    let manifest = serde_json::to_vec_pretty(&manifest).unwrap_or_default();
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
    let contents = files.iter().map(|(attachment, content)| (attachment.name.as_str(), content.as_slice()));
    for (name, content) in std::iter::once(("manifest.json", manifest.as_slice())).chain(contents) {
        writer.start_file(name, options)?;
        writer.write_all(content).map_err(zip::result::ZipError::from)?;
    }
    Ok(writer.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bundle_holds_cleaned_files_under_cleaned_names_and_says_what_was_removed() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("evelyn.log");
        std::fs::write(&path, "User: evelyn\nABCDE-12345-FGHJK-67890\n").unwrap();
        let mut redactor = Redactor::default();
        let file = cleaned(&mut redactor, &path).unwrap();
        assert_eq!(file.0.name, "user-1.log");
        assert_eq!(file.0.removed, BTreeMap::from([(PrivateKind::Code, 1), (PrivateKind::User, 1)]));
        let zipped = zip_files(&mut redactor, &[file]).unwrap();
        let mut archive = zip::ZipArchive::new(Cursor::new(zipped)).unwrap();
        let names: Vec<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
        assert_eq!(names, ["manifest.json", "user-1.log"]);
        let text = std::io::read_to_string(archive.by_name("user-1.log").unwrap()).unwrap();
        assert_eq!(text, "User: user-1\n*****-*****-*****-67890\n");
    }

    #[test]
    fn a_leak_or_too_much_is_refused() {
        let mut redactor = Redactor::default();
        redactor.learn("User: evelyn").unwrap();
        let leaking = Attachment::of("a.txt", "here", b"");
        assert!(matches!(
            zip_files(&mut redactor, &[(leaking.clone(), b"by Evelyn".to_vec())]),
            Err(BundleError::Leak { .. })
        ));
        let large = vec![b'x'; LARGEST_BUNDLE + 1];
        assert!(matches!(zip_files(&mut redactor, &[(leaking, large)]), Err(BundleError::TooLarge { .. })));
    }
}
