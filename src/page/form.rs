//! What a form sends: its fields, and the files that were chosen, each within its bounds.

use std::collections::BTreeMap;

use http_body_util::{BodyExt, Limited};
use hyper::body::{Body, Bytes};
use hyper::header::{CONTENT_TYPE, HeaderMap};

use crate::limits;

/// Bytes of a form without files, and of one text of any form.
const LARGEST_FORM: usize = limits::FORM_BYTES;

/// Bytes of a form with files.
pub(super) const LARGEST_UPLOAD: usize = limits::UPLOAD_BYTES;

/// Fields and files of a form.
const MOST_FIELDS: usize = limits::FORM_FIELDS;
pub(super) const MOST_FILES: usize = limits::FORM_FILES;

/// A form that was sent.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct SentForm {
    fields: BTreeMap<String, String>,
    /// The files that were chosen, in order.
    pub(super) files: Vec<SentFile>,
}

/// A file that was chosen.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct SentFile {
    /// The name that the browser gives; anything may stand in it.
    pub(super) name: String,
    /// Its content.
    pub(super) content: Bytes,
}

/// Why a form was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NotTaken {
    /// It is larger than forms may be, or has too many parts.
    TooLarge,
    /// It is no form, or its sender went away.
    Broken,
}

impl SentForm {
    /// A field of the form; an empty one is as good as none.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.fields.get(name).map(String::as_str).filter(|value| !value.is_empty())
    }

    /// A field that is there, be it empty.
    pub(super) fn get_even_empty(&self, name: &str) -> Option<&str> {
        self.fields.get(name).map(String::as_str)
    }

    /// The form of a text such as `a=1&b=2`, which is also the query of an address.
    pub(super) fn of_text(text: &[u8]) -> SentForm {
        let fields = form_urlencoded::parse(text).take(MOST_FIELDS);
        SentForm {
            fields: fields.map(|(name, value)| (name.into_owned(), value.into_owned())).collect(),
            files: Vec::new(),
        }
    }

    /// Whether the head announces files.
    pub(super) fn has_files(head: &HeaderMap) -> bool {
        boundary(head).is_some()
    }

    /// Reads the body of a request.
    pub(super) async fn read<B>(head: &HeaderMap, body: B) -> Result<SentForm, NotTaken>
    where
        B: Body<Data = Bytes> + Send + Unpin + 'static,
        B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        match boundary(head) {
            Some(boundary) => SentForm::read_parts(boundary, body).await,
            None => {
                let whole = Limited::new(body, LARGEST_FORM).collect().await.map_err(|error| {
                    let too_large = error.downcast_ref::<http_body_util::LengthLimitError>().is_some();
                    if too_large { NotTaken::TooLarge } else { NotTaken::Broken }
                })?;
                Ok(SentForm::of_text(&whole.to_bytes()))
            }
        }
    }

    async fn read_parts<B>(boundary: String, body: B) -> Result<SentForm, NotTaken>
    where
        B: Body<Data = Bytes> + Send + Unpin + 'static,
        B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        let limits = multer::SizeLimit::new().whole_stream(LARGEST_UPLOAD as u64);
        let constraints = multer::Constraints::new().size_limit(limits);
        let stream = http_body_util::BodyDataStream::new(body);
        let mut parts = multer::Multipart::with_constraints(stream, boundary, constraints);
        let mut form = SentForm::default();
        let mut count = 0;
        while let Some(part) = parts.next_field().await.map_err(not_taken)? {
            count += 1;
            let name = part.name().unwrap_or_default().to_owned();
            let file_name = part.file_name().map(str::to_owned);
            let content = part.bytes().await.map_err(not_taken)?;
            match file_name {
                // A field for files in which none was chosen comes as one without a name.
                Some(file_name) if file_name.is_empty() && content.is_empty() => {}
                Some(file_name) => form.files.push(SentFile { name: file_name, content }),
                None if content.len() > LARGEST_FORM => return Err(NotTaken::TooLarge),
                None => drop(form.fields.insert(name, String::from_utf8_lossy(&content).into_owned())),
            }
            if count > MOST_FIELDS || form.files.len() > MOST_FILES {
                return Err(NotTaken::TooLarge);
            }
        }
        Ok(form)
    }
}

fn not_taken(error: multer::Error) -> NotTaken {
    match error {
        multer::Error::StreamSizeExceeded { .. } | multer::Error::FieldSizeExceeded { .. } => NotTaken::TooLarge,
        _ => NotTaken::Broken,
    }
}

fn boundary(head: &HeaderMap) -> Option<String> {
    multer::parse_boundary(head.get(CONTENT_TYPE)?.to_str().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use http_body_util::Full;

    use super::*;

    fn read(kind: &str, body: impl Into<Bytes>) -> Result<SentForm, NotTaken> {
        let mut head = HeaderMap::new();
        head.insert(CONTENT_TYPE, kind.parse().unwrap());
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(SentForm::read(&head, Full::new(body.into())))
    }

    fn parts(parts: &[&str]) -> String {
        parts.iter().map(|part| format!("--x\r\nContent-Disposition: form-data; {part}\r\n")).collect::<String>()
            + "--x--\r\n"
    }

    const PARTS: &str = "multipart/form-data; boundary=x";

    #[test]
    fn fields_are_read_from_either_kind_of_form() {
        let form = read("application/x-www-form-urlencoded", "a=1+2&b=%C3%A4&c=").unwrap();
        assert_eq!((form.get("a"), form.get("b"), form.get("c")), (Some("1 2"), Some("ä"), None));
        assert_eq!(form.get_even_empty("c"), Some(""));
        let text = parts(&[
            "name=\"a\"\r\n\r\n1 2",
            "name=\"f\"; filename=\"../x.txt\"\r\n\r\nabc",
            "name=\"g\"; filename=\"\"\r\n\r\n",
        ]);
        let form = read(PARTS, text).unwrap();
        assert_eq!(form.get("a"), Some("1 2"));
        assert_eq!(form.files, [SentFile { name: "../x.txt".to_owned(), content: Bytes::from_static(b"abc") }]);
    }

    #[test]
    fn a_form_beyond_its_bounds_is_not_taken() {
        assert_eq!(read("text/plain", vec![b'a'; LARGEST_FORM + 1]), Err(NotTaken::TooLarge));
        let file = "name=\"f\"; filename=\"a\"\r\n\r\nabc";
        assert!(read(PARTS, parts(&[file; MOST_FILES])).is_ok());
        assert_eq!(read(PARTS, parts(&[file; MOST_FILES + 1])), Err(NotTaken::TooLarge));
        assert_eq!(read(PARTS, parts(&["name=\"a\"\r\n\r\nb"; MOST_FIELDS + 1])), Err(NotTaken::TooLarge));
        let long = format!("name=\"a\"\r\n\r\n{}", "b".repeat(LARGEST_FORM + 1));
        assert_eq!(read(PARTS, parts(&[&long])), Err(NotTaken::TooLarge));
        let huge = format!("name=\"f\"; filename=\"a\"\r\n\r\n{}", "b".repeat(LARGEST_UPLOAD));
        assert_eq!(read(PARTS, parts(&[&huge])), Err(NotTaken::TooLarge));
    }

    #[test]
    fn garbage_is_no_form_and_no_panic() {
        assert_eq!(read(PARTS, "garbage"), Err(NotTaken::Broken));
        assert_eq!(read(PARTS, "--x\r\nContent-Disposition"), Err(NotTaken::Broken));
        assert!(read("", vec![0xff, 0, b'=', b'%', b'&']).is_ok());
    }
}
