//! Why a command could not do what was asked: what kind of failure, what happened, and what to do.

use std::io;
use std::path::{MAIN_SEPARATOR, Path};

use super::Exit;
use crate::capture::CollectError;
use crate::case::CaseError;
use crate::code::mask_codes;
use crate::config::ConfigError;
use crate::desk::{DraftError, MailboxError};
use crate::guide::{SessionStoreError, WalkError};
use crate::language::Tongue;
use crate::page::ServeError;
use crate::redact::{FileError, MapError};
use crate::report::PageError;
use crate::say::{Argument, Message, Worded, desk, errors, why};
use crate::sellers::ProviderError;
use crate::text::clean_text;
use crate::ticket::{
    BundleError, DeskError, MailError, PaperError, RequestError, SendError, TemplateError, TicketStoreError,
};
use crate::topics::{CatalogueError, FileFault};

/// What kind of failure it is, which decides the exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FailureKind {
    /// The command line asks for something that is not there or cannot be.
    Usage,
    /// A file that was handed in is wrong or cannot be read.
    Input,
    /// This computer does not let us: a full disk, a folder that cannot be used, a file that is in use.
    Environment,
    /// Keymend itself is wrong, or stops because something private would leave; to be reported.
    Internal,
    /// A message was not sent; the draft is kept.
    NotSent,
    /// Somebody who was asked did not tell.
    NotKnown,
}

/// Why a command could not do what was asked.
#[derive(Debug)]
pub(crate) struct Failure {
    kind: FailureKind,
    message: Message,
    /// What to do, where the message does not say.
    hints: Vec<Message>,
}

impl Failure {
    fn new(kind: FailureKind, message: Message) -> Failure {
        Failure { kind, message, hints: Vec::new() }
    }

    fn of(kind: FailureKind, error: &impl Worded) -> Failure {
        Failure::new(kind, error.message())
    }

    /// A wrong argument.
    pub(super) fn usage(message: Message) -> Failure {
        Failure::new(FailureKind::Usage, message)
    }

    /// Something that must not happen.
    pub(super) fn internal(message: Message) -> Failure {
        Failure::new(FailureKind::Internal, message).hint(errors::please_report())
    }

    /// A message that was not sent.
    pub(super) fn not_sent(message: Message) -> Failure {
        Failure::new(FailureKind::NotSent, message)
    }

    /// A file or folder that cannot be written.
    pub(super) fn write(place: impl Into<Argument>, error: &io::Error) -> Failure {
        Failure::new(FailureKind::Environment, errors::write(place, why(error))).hint(Failure::elsewhere(error))
    }

    /// Standard output that cannot be written.
    pub(super) fn write_stdout(error: &io::Error) -> Failure {
        let message = errors::write_stdout(why(error));
        Failure::new(FailureKind::Environment, message).hint(Failure::elsewhere(error))
    }

    /// The current folder, which is gone.
    pub(super) fn current_folder(error: &io::Error) -> Failure {
        Failure::new(FailureKind::Environment, errors::read(".", why(error)))
    }

    /// What to do where something cannot be written.
    fn elsewhere(error: &io::Error) -> Message {
        match error.kind() {
            io::ErrorKind::StorageFull => errors::hint_disk_full(),
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => errors::hint_may_write(),
            io::ErrorKind::NotFound => errors::hint_create_folder(),
            _ => errors::hint_other_place(),
        }
    }

    /// A file or folder that cannot be read; `wanted` says what belongs there.
    fn read(told: &impl Worded, error: &io::Error, wanted: Message) -> Failure {
        let (kind, hints) = match error.kind() {
            io::ErrorKind::NotFound => (FailureKind::Input, vec![errors::hint_check_path(), wanted]),
            io::ErrorKind::PermissionDenied => (FailureKind::Input, vec![errors::hint_no_right()]),
            io::ErrorKind::IsADirectory
            | io::ErrorKind::NotADirectory
            | io::ErrorKind::FileTooLarge
            | io::ErrorKind::InvalidInput => (FailureKind::Input, vec![wanted]),
            io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof => {
                (FailureKind::Input, vec![errors::hint_not_utf8(), wanted])
            }
            _ => (FailureKind::Environment, vec![errors::hint_try_again(), wanted]),
        };
        Failure { kind, message: told.message(), hints }
    }

    /// Adds what to do.
    fn hint(mut self, hint: Message) -> Failure {
        self.hints.push(hint);
        self
    }

    /// What it says, and what to do, in a person's language.
    pub(super) fn words(&self, tongue: &Tongue) -> String {
        let sentences = [&self.message].into_iter().chain(&self.hints).map(|message| tongue.say(message));
        // Names of files and folders, and what a wrong file says, come from anywhere.
        masked_but_folders(&clean_text(&sentences.collect::<Vec<_>>().join(" ")), Path::is_dir)
    }

    /// The exit code.
    pub(super) fn exit(&self) -> Exit {
        match self.kind {
            FailureKind::Usage | FailureKind::Input => Exit::Usage,
            FailureKind::Environment => Exit::Environment,
            FailureKind::Internal => Exit::Internal,
            FailureKind::NotSent => Exit::NotSent,
            FailureKind::NotKnown => Exit::CannotTell,
        }
    }
}

/// A text with every code masked; a folder that is there keeps its name, however much the names of several look like groups of
/// a code together.
fn masked_but_folders(text: &str, is_folder: impl Fn(&Path) -> bool) -> String {
    let is_separator = |c: char| c == '/' || c == MAIN_SEPARATOR;
    let mut masked = String::with_capacity(text.len());
    let mut from = 0;
    for (at, _) in text.char_indices().filter(|(_, c)| is_separator(*c)) {
        if at < from {
            continue;
        }
        // A path begins with its first separator, or with the word before it.
        let head = &text[from..at];
        let word = head.rfind(|c: char| c.is_whitespace() || "`'\"(=".contains(c)).map_or(0, |gap| gap + 1);
        let word = head.ceil_char_boundary(word);
        let start = from + word;
        let ends = text[at..].match_indices(is_separator).map(|(end, _)| at + end).filter(|end| *end > start);
        let Some(end) = ends.take_while(|end| is_folder(Path::new(&text[start..*end]))).last() else { continue };
        masked.push_str(&mask_codes(&text[from..start]));
        for name in text[start..end].split_inclusive(is_separator) {
            masked.push_str(&mask_codes(name));
        }
        from = end;
    }
    masked.push_str(&mask_codes(&text[from..]));
    masked
}

/// The errors whose kind does not depend on what is in them.
macro_rules! failures {
    ($($error:ty => $kind:ident,)+) => {
        $(impl From<$error> for Failure {
            fn from(error: $error) -> Failure {
                Failure::of(FailureKind::$kind, &error)
            }
        })+
    };
}

failures! {
    RequestError => Usage,
    MailError => Usage,
    SessionStoreError => Environment,
    ServeError => Environment,
}

impl From<PageError> for Failure {
    fn from(error: PageError) -> Failure {
        Failure::internal(error.message())
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Failure {
        Failure::internal(errors::page(error.to_string()))
    }
}

impl From<CaseError> for Failure {
    fn from(error: CaseError) -> Failure {
        match &error {
            CaseError::Message { error: io, .. } => Failure::read(&error, io, errors::wanted_message()),
            CaseError::NoSource { .. } => Failure::of(FailureKind::Input, &error),
            _ => Failure::of(FailureKind::Usage, &error),
        }
    }
}

impl From<MailboxError> for Failure {
    fn from(error: MailboxError) -> Failure {
        match &error {
            MailboxError::Read { error: io, .. } => Failure::read(&error, io, desk::wanted_mailbox()),
            _ => Failure::of(FailureKind::Input, &error),
        }
    }
}

impl From<DraftError> for Failure {
    fn from(error: DraftError) -> Failure {
        match &error {
            DraftError::Read { error: io, .. } => Failure::read(&error, io, desk::wanted_template()),
            _ => Failure::of(FailureKind::Input, &error),
        }
    }
}

impl From<CatalogueError> for Failure {
    fn from(error: CatalogueError) -> Failure {
        match &error {
            CatalogueError::Read { error: io, .. } | CatalogueError::File { fault: FileFault::Read(io), .. } => {
                Failure::read(&error, io, errors::wanted_topics())
            }
            CatalogueError::File { .. } => Failure::of(FailureKind::Input, &error).hint(errors::topic_check()),
            CatalogueError::Topic { .. } => Failure::of(FailureKind::Input, &error).hint(errors::topic_check()),
            CatalogueError::BuiltIn { .. } => Failure::internal(error.message()),
        }
    }
}

impl From<TemplateError> for Failure {
    fn from(error: TemplateError) -> Failure {
        match &error {
            TemplateError::Read { error: io, .. } => Failure::read(&error, io, errors::wanted_templates()),
            TemplateError::Missing(_) | TemplateError::Language { .. } => Failure::of(FailureKind::Usage, &error),
            _ => Failure::of(FailureKind::Input, &error).hint(errors::template_hint()),
        }
    }
}

impl From<ProviderError> for Failure {
    fn from(error: ProviderError) -> Failure {
        match &error {
            ProviderError::Read { error: io, .. } => Failure::read(&error, io, errors::wanted_providers()),
            ProviderError::Entry { .. } | ProviderError::Parts { .. } => {
                Failure::of(FailureKind::Input, &error).hint(errors::seller_hint())
            }
        }
    }
}

impl From<ConfigError> for Failure {
    fn from(error: ConfigError) -> Failure {
        match &error {
            ConfigError::Read { error: io, .. } => Failure::read(&error, io, errors::wanted_settings()),
            ConfigError::Write { error: io, .. } => Failure::of(FailureKind::Environment, &error)
                .hint(Failure::elsewhere(io))
                .hint(errors::hint_other_config()),
            ConfigError::Toml { .. } => Failure::of(FailureKind::Input, &error).hint(errors::settings_hint()),
            _ => Failure::of(FailureKind::Usage, &error),
        }
    }
}

impl From<MapError> for Failure {
    fn from(error: MapError) -> Failure {
        match &error {
            MapError::TooMany => Failure::of(FailureKind::Input, &error),
            MapError::File { .. } => Failure::of(FailureKind::Environment, &error).hint(errors::redact_map_hint()),
        }
    }
}

impl From<FileError> for Failure {
    fn from(error: FileError) -> Failure {
        match error {
            FileError::Map(error) => error.into(),
            FileError::Io { error: ref io, .. } => Failure::read(&error, io, errors::wanted_text()),
            FileError::NotText { .. } => Failure::of(FailureKind::Input, &error).hint(errors::wanted_text()),
            FileError::Leak { .. } => Failure::of(FailureKind::Internal, &error),
        }
    }
}

impl From<BundleError> for Failure {
    fn from(error: BundleError) -> Failure {
        match &error {
            BundleError::File(_) | BundleError::TooLarge { .. } => Failure::of(FailureKind::Input, &error),
            BundleError::Zip(_) => Failure::internal(error.message()),
            BundleError::Leak { .. } => Failure::of(FailureKind::Internal, &error),
        }
    }
}

impl From<PaperError> for Failure {
    fn from(error: PaperError) -> Failure {
        match error {
            PaperError::Template(error) => error.into(),
            PaperError::Mail(error) => error.into(),
            PaperError::Bundle(error) => error.into(),
            PaperError::Leak { .. } => Failure::of(FailureKind::Internal, &error),
        }
    }
}

impl From<TicketStoreError> for Failure {
    fn from(error: TicketStoreError) -> Failure {
        match &error {
            TicketStoreError::Unknown(_) | TicketStoreError::SameCase { .. } => Failure::of(FailureKind::Usage, &error),
            TicketStoreError::Damaged { .. } => Failure::of(FailureKind::Input, &error),
            TicketStoreError::File { error: io, .. } => Failure::of(FailureKind::Environment, &error)
                .hint(Failure::elsewhere(io))
                .hint(errors::hint_other_data()),
            TicketStoreError::Busy(_) => Failure::of(FailureKind::Environment, &error),
        }
    }
}

impl From<SendError> for Failure {
    fn from(error: SendError) -> Failure {
        let environment = || Failure::of(FailureKind::Environment, &error);
        match &error {
            SendError::NoServer => Failure::of(FailureKind::Usage, &error),
            SendError::Host(_) => Failure::of(FailureKind::Usage, &error).hint(errors::mail_host_hint()),
            SendError::File { .. } => environment().hint(errors::mail_file_hint()),
            SendError::Password(_) => environment().hint(errors::mail_password_hint()),
            SendError::Tls(_) => environment().hint(errors::mail_tls_hint()),
            SendError::DeskUrl(_) => Failure::of(FailureKind::Usage, &error),
            SendError::DeskSettings { .. } => Failure::of(FailureKind::Input, &error),
            SendError::DeskPassword { .. } => environment().hint(errors::desk_password_hint()),
        }
    }
}

impl From<CollectError> for Failure {
    fn from(error: CollectError) -> Failure {
        match error {
            CollectError::Map(error) => error.into(),
            other => Failure::of(FailureKind::Internal, &other),
        }
    }
}

impl From<DeskError> for Failure {
    fn from(error: DeskError) -> Failure {
        match error {
            DeskError::Config(error) => error.into(),
            DeskError::Template(error) => error.into(),
            DeskError::Store(error) => error.into(),
            DeskError::Request(error) => error.into(),
            DeskError::Bundle(error) => error.into(),
            DeskError::Paper(error) => error.into(),
            DeskError::Map(error) => error.into(),
            DeskError::Mail(error) => error.into(),
            DeskError::Send(error) => error.into(),
            DeskError::SecretInField { .. } => Failure::of(FailureKind::Internal, &error),
            DeskError::DeskSilent(_) => Failure::of(FailureKind::NotKnown, &error),
            DeskError::Json(_) => Failure::internal(error.message()),
            other => Failure::of(FailureKind::Usage, &other),
        }
    }
}

impl From<WalkError> for Failure {
    fn from(error: WalkError) -> Failure {
        match error {
            WalkError::Case(error) => error.into(),
            WalkError::Store(error) => error.into(),
        }
    }
}

/// A file to be written, in an error.
pub(super) fn cannot_write(path: &Path, error: &io::Error) -> Failure {
    Failure::write(path, error)
}

/// Makes a folder within one that is there, unless it is there itself.
pub(super) fn make_folder(path: &Path) -> Result<(), Failure> {
    match std::fs::create_dir(path) {
        Err(error) if !path.is_dir() => Err(cannot_write(path, &error)),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(failure: &Failure) -> String {
        failure.words(Tongue::english())
    }

    #[test]
    fn each_kind_has_its_exit_code_and_a_hint_where_one_helps() {
        assert_eq!(Failure::internal(errors::none_open()).exit(), Exit::Internal);
        assert_eq!(Failure::from(RequestError::NothingFound).exit(), Exit::Usage);
        let full = Failure::write("x", &io::ErrorKind::StorageFull.into());
        assert_eq!(full.exit(), Exit::Environment);
        assert!(words(&full).contains("Make room"), "{full:?}");
        let gone = CaseError::Message { path: "x".into(), error: io::ErrorKind::NotFound.into() };
        assert_eq!(Failure::from(gone).exit(), Exit::Usage);
    }

    #[test]
    fn a_folder_that_is_there_keeps_its_name_and_a_code_in_a_path_does_not() {
        let folders = ["/tmp", "/tmp/K7WRT", "/tmp/K7WRT/N8BZM", "/tmp/K7WRT/N8BZM/7RDF3 b", "K7WRT"];
        let masked =
            |text: &str| masked_but_folders(text, |path| folders.iter().any(|folder| Path::new(folder) == path));
        for kept in [
            "cannot read /tmp/K7WRT/N8BZM/7RDF3 b/own.mbox: x",
            "`K7WRT/own.mbox` is none",
            "The draft is kept in /tmp/K7WRT/N8BZM/7RDF3 b/draft.eml. Try again.",
        ] {
            assert_eq!(masked(kept), kept);
        }
        for (text, hidden) in [
            ("/tmp/ABCDE-12345-FGHJK-67890/x is gone", "ABCDE"),
            ("/tmp/K7WRT/ABCDE-12345-FGHJK-67890.txt", "ABCDE"),
            ("no file ABCDE/12345/FGHJK/67890 here", "12345"),
            ("no ABCDE-12345-FGHJK-67890 in /tmp/x", "ABCDE"),
        ] {
            assert!(!masked(text).contains(hidden), "{}", masked(text));
        }
    }

    #[test]
    fn a_name_from_anywhere_brings_no_escape_sequence() {
        assert!(words(&Failure::usage(errors::no_such_topic("a\u{1b}[31mb"))).contains("a b"));
    }
}
