//! Opening the page in the person's browser.
//!
//! The address holds a token, and what a program is started with can be read by everybody on the computer. So the browser
//! is given a file that only its owner can read, and that file leads to the address.

use std::io;
use std::path::{Path, PathBuf};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::secret::Secret;
use crate::machine::search_path_is_ours;
use crate::places::{Rights, data_folder, private_folder, write_atomic};

/// What must be written otherwise in the address of a file.
const IN_A_PATH: &AsciiSet = &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'_').remove(b'.').remove(b':');

/// The file by which the browser found the page; it is gone when this is.
#[derive(Debug)]
pub struct Opened {
    path: PathBuf,
}

impl Drop for Opened {
    fn drop(&mut self) {
        // The token in it opens nothing a second time.
        let _ = std::fs::remove_file(&self.path);
    }
}

/// Opens an address in the browser.
///
/// # Errors
/// The file cannot be written, or no browser can be started.
pub fn open_in_browser(address: &str) -> io::Result<Opened> {
    // The browser is looked for by name, and root runs nothing that somebody else may have put there.
    if !search_path_is_ours() {
        return Err(io::ErrorKind::PermissionDenied.into());
    }
    let folder = data_folder().join("page");
    private_folder(&folder)?;
    let name = Secret::random().map_err(io::Error::other)?;
    let path = folder.join(format!("{}.html", name.text()));
    write_atomic(&path, leading_to(address).as_bytes(), Rights::Owner)?;
    let opened = Opened { path };
    let file = file_address(&opened.path).ok_or_else(|| io::Error::other("the path of the page is no text"))?;
    start(&file).map_err(io::Error::other)?;
    Ok(opened)
}

/// Opens a file with the program that the person has for it.
///
/// # Errors
/// No such program can be started.
pub fn open_with_its_program(file: &Path) -> io::Result<()> {
    if !search_path_is_ours() {
        return Err(io::ErrorKind::PermissionDenied.into());
    }
    opener::open(file).map_err(io::Error::other)
}

/// `opener::open_browser` needs a library on Windows (`combase.dll`) that Windows 7 does not have; there the program for
/// pages is asked for, which is the browser unless the person chose otherwise.
#[cfg(windows)]
fn start(file: &str) -> Result<(), opener::OpenError> {
    opener::open(file)
}

#[cfg(not(windows))]
fn start(file: &str) -> Result<(), opener::OpenError> {
    opener::open_browser(file)
}

/// A page that leads on by itself, with a link where the browser does not.
fn leading_to(address: &str) -> String {
    format!(
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Keymend</title>\
         <meta name=\"referrer\" content=\"no-referrer\"><meta http-equiv=\"refresh\" content=\"0; url={address}\"></head>\
         <body><h1>Keymend</h1><p><a href=\"{address}\">Keymend</a></p></body></html>\n"
    )
}

/// The path of a file as an address.
fn file_address(path: &std::path::Path) -> Option<String> {
    let absolute = std::path::absolute(path).ok()?;
    let text = absolute.to_str()?.replace('\\', "/");
    let text = utf8_percent_encode(&text, IN_A_PATH).to_string();
    Some(if text.starts_with('/') { format!("file://{text}") } else { format!("file:///{text}") })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_leads_to_the_address_and_its_own_address_tells_nothing() {
        let text = leading_to("http://127.0.0.1:1/a/enter?token=b");
        assert!(text.contains("content=\"0; url=http://127.0.0.1:1/a/enter?token=b\""), "{text}");
        #[cfg(unix)]
        assert_eq!(file_address(std::path::Path::new("/a b/ü.html")).unwrap(), "file:///a%20b/%C3%BC.html");
    }
}
