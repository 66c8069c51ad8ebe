//! A text in the person's own editor.

use std::path::Path;

use super::super::{Failure, Globals};
use crate::case::read_text;
use crate::language::say::errors;
use crate::machine::program_named;
use crate::places::{Rights, write_atomic};
use crate::say::why;
use crate::text::clean_text;
use crate::ticket::in_editor;

/// The file in a ticket's folder while its text is edited.
const DRAFT: &str = "own-words.txt";

/// What the person wrote in place of a text; none where they changed nothing, or left nothing.
pub(super) fn edited(text: &str, folder: &Path, globals: &Globals) -> Result<Option<String>, Failure> {
    if !globals.talks() {
        return Err(Failure::usage(errors::editor_needs_a_terminal()));
    }
    let words = editor();
    let file = folder.join(DRAFT);
    let failed = |why| Failure::usage(errors::editor_failed(clean_text(&words.join(" ")), why));
    write_atomic(&file, format!("{text}\n").as_bytes(), Rights::Owner).map_err(|error| failed(why(&error)))?;
    let ran = in_editor(&words, &file);
    let read = read_text(&file);
    // What cannot be removed holds only what the request holds.
    let _ = std::fs::remove_file(&file);
    ran.map_err(failed)?;
    let written = read?.trim().to_owned();
    Ok(Some(written).filter(|written| !written.is_empty() && *written != text.trim()))
}

/// The editor that the person names, or one that the system has.
fn editor() -> Vec<String> {
    let named = ["VISUAL", "EDITOR"].into_iter().filter_map(|name| std::env::var(name).ok());
    if let Some(named) = named.map(|name| name.trim().to_owned()).find(|name| !name.is_empty()) {
        // A path may have spaces; otherwise what stands behind a space is an argument.
        let is_path = Path::new(&named).is_file();
        return if is_path { vec![named] } else { named.split_whitespace().map(str::to_owned).collect() };
    }
    let usual = if cfg!(windows) { ["notepad.exe", "notepad"] } else { ["nano", "vi"] };
    let found = usual.into_iter().find(|name| program_named(name).is_some());
    vec![found.unwrap_or(usual[1]).to_owned()]
}
