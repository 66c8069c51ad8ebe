//! An answer to the browser.

use handlebars::html_escape;
use hyper::StatusCode;
use hyper::header::{CONTENT_DISPOSITION, HeaderName, LOCATION, REFRESH};
use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::language::Language;

/// What must be written otherwise in the name of a file in a head (RFC 5987).
const IN_A_NAME: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_');

/// What must be written otherwise in an address.
const IN_AN_ADDRESS: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b'<').add(b'>').add(b'\\');

/// The style of a page for somebody who may not have the stylesheet; the policy names its hash.
pub(super) const BARE_STYLE: &str = "body{font:112.5%/1.6 system-ui,-apple-system,\"Segoe UI\",Roboto,sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem}h1{font-size:1.5rem;line-height:1.25;border-inline-start:.4rem solid #a3201a;padding-inline-start:.8rem}";

/// What goes back to the browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct PageReply {
    pub(super) status: StatusCode,
    /// The type of the content.
    pub(super) kind: &'static str,
    pub(super) body: Vec<u8>,
    /// Further heads.
    pub(super) heads: Vec<(HeaderName, String)>,
}

impl PageReply {
    fn new(status: StatusCode, kind: &'static str, body: impl Into<Vec<u8>>) -> PageReply {
        PageReply { status, kind, body: body.into(), heads: Vec::new() }
    }

    /// A page.
    pub(super) fn html(text: String) -> PageReply {
        PageReply::new(StatusCode::OK, "text/html; charset=utf-8", text)
    }

    /// A page that says one thing and needs nothing else, for whoever may not even have the stylesheet.
    pub(super) fn bare(status: StatusCode, language: Language, title: &str, text: &str) -> PageReply {
        let (title, text) = (html_escape(title), html_escape(text));
        let (language, direction) = (language.code(), language.direction());
        let page = format!(
            "<!DOCTYPE html>\n<html lang=\"{language}\" dir=\"{direction}\"><head><meta charset=\"utf-8\">\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
             <meta name=\"color-scheme\" content=\"light dark\"><title>{title} – Keymend</title><style>{BARE_STYLE}</style></head>\
             <body><p>Keymend</p><main><h1>{title}</h1><p>{text}</p></main></body></html>\n"
        );
        PageReply::html(page).with_status(status)
    }

    /// A line of text.
    pub(super) fn plain(status: StatusCode, text: &str) -> PageReply {
        PageReply::new(status, "text/plain; charset=utf-8", text)
    }

    /// A text of somebody's file, shown as it is.
    pub(super) fn text(text: impl Into<Vec<u8>>) -> PageReply {
        PageReply::new(StatusCode::OK, "text/plain; charset=utf-8", text)
    }

    /// One of our own files.
    pub(super) fn own_file(kind: &'static str, text: &'static str) -> PageReply {
        PageReply::new(StatusCode::OK, kind, text)
    }

    /// The browser goes on to another page, so that loading it anew sends nothing twice.
    pub(super) fn go_to(page: &str) -> PageReply {
        let mut reply = PageReply::new(StatusCode::SEE_OTHER, "text/plain; charset=utf-8", "");
        reply.heads.push((LOCATION, utf8_percent_encode(page, IN_AN_ADDRESS).to_string()));
        reply
    }

    /// A file to be saved.
    pub(super) fn download(name: &str, kind: &'static str, content: Vec<u8>) -> PageReply {
        let mut reply = PageReply::new(StatusCode::OK, kind, content);
        let name = utf8_percent_encode(name, IN_A_NAME);
        reply.heads.push((CONTENT_DISPOSITION, format!("attachment; filename*=UTF-8''{name}")));
        reply
    }

    /// The page by which a browser is let in. It goes on by itself: where another program led here, a redirection would
    /// still count as caused by that program, and a strict cookie would not be sent.
    pub(super) fn entrance(root: &str) -> PageReply {
        let text = format!(
            "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Keymend</title>\
             <link rel=\"icon\" href=\"{root}icon.svg\"></head><body><main><h1>Keymend</h1><p><a href=\"{root}\">Keymend</a></p></main></body></html>\n"
        );
        let mut reply = PageReply::html(text);
        reply.heads.push((REFRESH, format!("0; url={root}")));
        reply
    }

    /// The same as not found, or not possible.
    pub(super) fn with_status(mut self, status: StatusCode) -> PageReply {
        self.status = status;
        self
    }

    /// Goes on to an address after a second. It is named even where it is the page's own: a browser that came to a place
    /// within the page would otherwise only go to that place again, and never ask.
    pub(super) fn then(mut self, address: &str) -> PageReply {
        self.heads.push((REFRESH, format!("1; url={address}")));
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_files_and_addresses_stay_within_their_head() {
        let reply = PageReply::download("a\"\r\nX: ü.eml", "message/rfc822", Vec::new());
        assert_eq!(reply.heads[0].1, "attachment; filename*=UTF-8''a%22%0D%0AX%3A%20%C3%BC.eml");
        assert_eq!(PageReply::go_to("a\r\nb").heads[0].1, "a%0D%0Ab");
    }
}
