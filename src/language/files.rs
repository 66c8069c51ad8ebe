//! The files of messages that came with Keymend. A command says few of some fifteen hundred messages, so that a file is
//! taken apart when one of its messages is asked for, and a message is read when it is said.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::OnceLock;

use fluent_bundle::{FluentMessage, FluentResource};
use fluent_syntax::ast::Entry;

use crate::text::unpacked;

/// A file of messages: its name, and its text.
pub(super) type LocaleFile = (&'static str, LocaleText);

/// The text of a file of messages, as `build.rs` puts it into the program.
#[derive(Clone, Copy)]
pub(super) enum LocaleText {
    Plain(&'static str),
    Packed(&'static [u8]),
}

use LocaleText::{Packed, Plain};

/// Each language that came with Keymend: its code, whether nothing is missing in it, and its files.
pub(super) const LOCALES: &[(&str, bool, &[LocaleFile])] = include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// The files whose messages do not begin with the name of their file.
const UNNAMED: [&str; 2] = ["facts", "months"];

impl LocaleText {
    pub(super) fn read(self) -> Cow<'static, str> {
        match self {
            Plain(text) => text.into(),
            // A test holds that every file is read.
            Packed(packed) => unpacked(packed).unwrap_or_default().into(),
        }
    }
}

/// The files of a language; none where Keymend does not speak it.
pub(super) fn files_of(code: &str) -> impl Iterator<Item = &'static LocaleFile> {
    LOCALES.iter().filter(move |(known, ..)| *known == code).flat_map(|(.., files)| *files)
}

/// The messages of a language.
pub(super) struct Messages(Vec<(&'static str, LazyFile)>);

impl Messages {
    /// Those that came with Keymend; none where it does not speak the language.
    pub(super) fn of(code: &str) -> Messages {
        let file = |(name, text): &LocaleFile| (*name, LazyFile { text: *text, parts: OnceLock::new() });
        Messages(files_of(code).map(file).collect())
    }

    pub(super) fn get(&self, id: &str) -> Option<FluentMessage<'_>> {
        let first = id.split('-').next().unwrap_or_default();
        let named = self.0.iter().find(|(name, _)| *name == first && !UNNAMED.contains(name));
        match named {
            Some((_, file)) => file.get(id),
            None => self.0.iter().filter(|(name, _)| UNNAMED.contains(name)).find_map(|(_, file)| file.get(id)),
        }
    }
}

struct LazyFile {
    text: LocaleText,
    parts: OnceLock<Parts>,
}

/// The text of a file, and the place of each message in it with the message, once it was read.
struct Parts {
    text: Cow<'static, str>,
    messages: HashMap<String, (Range<usize>, OnceLock<FluentResource>)>,
}

impl LazyFile {
    fn get(&self, id: &str) -> Option<FluentMessage<'_>> {
        let parts = self.parts.get_or_init(|| Parts::of(self.text.read()));
        let (place, read) = parts.messages.get(id)?;
        // A test holds that every file is read whole; of one that is not, what could be read counts.
        let read = read.get_or_init(|| {
            FluentResource::try_new(parts.text[place.clone()].to_owned()).unwrap_or_else(|(resource, _)| resource)
        });
        read.entries().find_map(|entry| if let Entry::Message(message) = entry { Some(message.into()) } else { None })
    }
}

impl Parts {
    /// A message begins where a line begins with a letter, and goes on to the next one.
    fn of(text: Cow<'static, str>) -> Parts {
        let mut messages = HashMap::new();
        let mut last: Option<(&str, usize)> = None;
        let mut at = 0;
        let mut add = |last: Option<(&str, usize)>, end| {
            if let Some((id, start)) = last {
                messages.insert(id.to_owned(), (start..end, OnceLock::new()));
            }
        };
        for line in text.split_inclusive('\n') {
            if line.starts_with(|first: char| first.is_ascii_alphabetic()) {
                add(last, at);
                last = line.split_once('=').map(|(id, _)| (id.trim_end(), at));
            }
            at += line.len();
        }
        add(last, at);
        Parts { text, messages }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_message_is_the_one_that_its_whole_file_has() {
        let mut count = 0;
        for (code, _, files) in LOCALES {
            let messages = Messages::of(code);
            for (name, text) in *files {
                let whole = FluentResource::try_new(text.read().into_owned()).map_err(|(_, errors)| errors).unwrap();
                for entry in whole.entries() {
                    let Entry::Message(wanted) = entry else { panic!("{code}/{name}.ftl: no message") };
                    // What is said is made of these alone; other messages and terms are not looked for.
                    let told = format!("{wanted:?}");
                    let refers = ["MessageReference", "TermReference"].iter().any(|kind| told.contains(kind));
                    assert!(!refers, "{code}: {} refers to another message", wanted.id.name);
                    let own = messages.get(wanted.id.name);
                    let values = |message: &FluentMessage<'_>| {
                        let attributes =
                            message.attributes().map(|part| (part.id().to_owned(), format!("{:?}", part.value())));
                        (message.value().map(|value| format!("{value:?}")), attributes.collect::<Vec<_>>())
                    };
                    assert_eq!(own.as_ref().map(values), Some(values(&wanted.into())), "{code}: {}", wanted.id.name);
                    count += 1;
                }
            }
            for none in ["", "-", "errors", "errors-", "facts-", "nobody-says-this"] {
                assert!(messages.get(none).is_none(), "{none}");
            }
        }
        assert!(count > 10_000, "only {count} messages were compared");
    }
}
