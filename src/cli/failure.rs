//! Why a command could not do what was asked: what kind of failure, what happened, and what to do.

use std::fmt;
use std::io;
use std::path::Path;

use super::Exit;
use crate::capture::CollectError;
use crate::case::CaseError;
use crate::code::mask_codes;
use crate::config::ConfigError;
use crate::guide::{SessionStoreError, WalkError};
use crate::page::ServeError;
use crate::redact::{FileError, MapError};
use crate::report::PageError;
use crate::sellers::ProviderError;
use crate::text::clean_text;
use crate::ticket::{
    BundleError, DeskError, MailError, PaperError, RequestError, SendError, TemplateError, TicketStoreError,
};
use crate::topics::CatalogueError;

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
}

/// Why a command could not do what was asked.
#[derive(Debug)]
pub(crate) struct Failure {
    kind: FailureKind,
    message: String,
    /// What to do, where the message does not say.
    hint: Option<String>,
}

impl Failure {
    fn new(kind: FailureKind, message: impl fmt::Display) -> Failure {
        // Names of files and folders, and what a wrong file says, come from anywhere.
        Failure { kind, message: mask_codes(&clean_text(&message.to_string())), hint: None }
    }

    /// A wrong argument.
    pub(super) fn usage(message: impl fmt::Display) -> Failure {
        Failure::new(FailureKind::Usage, message)
    }

    /// A file that is wrong.
    pub(super) fn input(message: impl fmt::Display) -> Failure {
        Failure::new(FailureKind::Input, message)
    }

    /// Something that this computer does not allow.
    pub(super) fn environment(message: impl fmt::Display) -> Failure {
        Failure::new(FailureKind::Environment, message)
    }

    /// Something that must not happen.
    pub(super) fn internal(message: impl fmt::Display) -> Failure {
        Failure::new(FailureKind::Internal, message).hint("please report this")
    }

    /// A message that was not sent.
    pub(super) fn not_sent(message: impl fmt::Display) -> Failure {
        Failure::new(FailureKind::NotSent, message)
    }

    /// A file or folder that cannot be written.
    pub(super) fn write(place: impl fmt::Display, error: &io::Error) -> Failure {
        Failure::environment(format!("cannot write {place}: {error}")).hint(Failure::elsewhere(error))
    }

    /// What to do where something cannot be written.
    fn elsewhere(error: &io::Error) -> &'static str {
        match error.kind() {
            io::ErrorKind::StorageFull => "the disk is full: make room, or write elsewhere",
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                "choose a folder that you may write to"
            }
            io::ErrorKind::NotFound => "create the folder first",
            _ => "choose another place",
        }
    }

    /// A file or folder that cannot be read; `wanted` says what belongs there.
    fn read(message: impl fmt::Display, error: &io::Error, wanted: &str) -> Failure {
        let (kind, hint) = match error.kind() {
            io::ErrorKind::NotFound => (FailureKind::Input, format!("check the path; name {wanted}")),
            io::ErrorKind::PermissionDenied => {
                (FailureKind::Input, "name a copy that you may read, or ask for the right to read it".to_owned())
            }
            io::ErrorKind::IsADirectory
            | io::ErrorKind::NotADirectory
            | io::ErrorKind::FileTooLarge
            | io::ErrorKind::InvalidInput => (FailureKind::Input, format!("name {wanted}")),
            io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof => {
                (FailureKind::Input, format!("it is not UTF-8 text; name {wanted}"))
            }
            _ => (FailureKind::Environment, format!("try again, or name {wanted} elsewhere")),
        };
        Failure::new(kind, message).hint(hint)
    }

    /// Adds what to do.
    fn hint(self, hint: impl Into<String>) -> Failure {
        Failure { hint: Some(hint.into()), ..self }
    }

    /// The exit code.
    pub(super) fn exit(&self) -> Exit {
        match self.kind {
            FailureKind::Usage | FailureKind::Input => Exit::Usage,
            FailureKind::Environment => Exit::Environment,
            FailureKind::Internal => Exit::Internal,
            FailureKind::NotSent => Exit::NotSent,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        self.hint.as_ref().map_or(Ok(()), |hint| write!(f, "; {hint}"))
    }
}

/// The errors whose kind does not depend on what is in them.
macro_rules! failures {
    ($($error:ty => $kind:ident,)+) => {
        $(impl From<$error> for Failure {
            fn from(error: $error) -> Failure {
                Failure::$kind(error)
            }
        })+
    };
}

failures! {
    RequestError => usage,
    MailError => usage,
    PageError => internal,
    SessionStoreError => environment,
    ServeError => environment,
    serde_json::Error => internal,
}

impl From<CaseError> for Failure {
    fn from(error: CaseError) -> Failure {
        match &error {
            CaseError::Message { error: io, .. } => {
                Failure::read(&error, io, "a file with the message, or pass its text with `--message`")
            }
            CaseError::NoSource { .. } => Failure::input(error),
            _ => Failure::usage(error),
        }
    }
}

impl From<CatalogueError> for Failure {
    fn from(error: CatalogueError) -> Failure {
        match &error {
            CatalogueError::Read { error: io, .. } => Failure::read(&error, io, "a folder of topic files"),
            CatalogueError::Topic { .. } => {
                Failure::input(error).hint("`keymend topics check` names every mistake with its line")
            }
            CatalogueError::BuiltIn { .. } => Failure::internal(error),
        }
    }
}

impl From<TemplateError> for Failure {
    fn from(error: TemplateError) -> Failure {
        match &error {
            TemplateError::Read { error: io, .. } => Failure::read(&error, io, "a folder of templates"),
            TemplateError::Missing(_) | TemplateError::Language { .. } => Failure::usage(error),
            _ => Failure::input(error).hint("correct it, or leave out `--templates`"),
        }
    }
}

impl From<ProviderError> for Failure {
    fn from(error: ProviderError) -> Failure {
        match &error {
            ProviderError::Read { error: io, .. } => Failure::read(&error, io, "a folder of provider files"),
            ProviderError::Entry { .. } => Failure::input(error).hint("correct it, or move it out of the folder"),
        }
    }
}

impl From<ConfigError> for Failure {
    fn from(error: ConfigError) -> Failure {
        match &error {
            ConfigError::Read { error: io, .. } => Failure::read(&error, io, "a settings file"),
            ConfigError::Write { error: io, .. } => Failure::environment(&error)
                .hint(format!("{}, with `--config FILE` or KEYMEND_CONFIG", Failure::elsewhere(io))),
            ConfigError::Toml { .. } => Failure::input(error).hint("correct the file, or name another with `--config`"),
            _ => Failure::usage(error),
        }
    }
}

impl From<MapError> for Failure {
    fn from(error: MapError) -> Failure {
        match &error {
            MapError::TooMany => Failure::input(error),
            MapError::File { .. } => {
                Failure::environment(error).hint("name another file with `--map`, or move that one away")
            }
        }
    }
}

impl From<FileError> for Failure {
    fn from(error: FileError) -> Failure {
        match error {
            FileError::Map(error) => error.into(),
            FileError::Io { error: ref io, .. } => Failure::read(&error, io, "a text file"),
            FileError::NotText { .. } => Failure::input(error).hint("name a text file"),
            FileError::Leak { .. } => Failure::new(FailureKind::Internal, error),
        }
    }
}

impl From<BundleError> for Failure {
    fn from(error: BundleError) -> Failure {
        match &error {
            BundleError::File(_) | BundleError::TooLarge { .. } => Failure::input(error),
            BundleError::Zip(_) => Failure::internal(error),
            BundleError::Leak { .. } => Failure::new(FailureKind::Internal, error),
        }
    }
}

impl From<PaperError> for Failure {
    fn from(error: PaperError) -> Failure {
        match error {
            PaperError::Template(error) => error.into(),
            PaperError::Mail(error) => error.into(),
            PaperError::Bundle(error) => error.into(),
            PaperError::Leak { .. } => Failure::new(FailureKind::Internal, error),
        }
    }
}

impl From<TicketStoreError> for Failure {
    fn from(error: TicketStoreError) -> Failure {
        match &error {
            TicketStoreError::Unknown(_) | TicketStoreError::SameCase { .. } => Failure::usage(error),
            TicketStoreError::Damaged { .. } => Failure::input(error),
            TicketStoreError::File { error: io, .. } => Failure::environment(&error)
                .hint(format!("{}, or name another with KEYMEND_DATA", Failure::elsewhere(io))),
            TicketStoreError::Busy(_) => Failure::environment(error),
        }
    }
}

impl From<SendError> for Failure {
    fn from(error: SendError) -> Failure {
        match &error {
            SendError::NoServer => Failure::usage(error),
            SendError::Host(_) => {
                Failure::usage(error).hint("set it with `keymend config set mail.host mail.example.org`")
            }
            SendError::File { .. } => Failure::environment(error).hint("check the path and its rights"),
            SendError::Password(_) => Failure::environment(error)
                .hint("`keymend config set mail.password-command \"pass show mail\"` says how it is fetched"),
            SendError::Tls(_) => {
                Failure::environment(error).hint("`keymend ticket export` gives a draft for a mail program")
            }
        }
    }
}

impl From<CollectError> for Failure {
    fn from(error: CollectError) -> Failure {
        match error {
            CollectError::Map(error) => error.into(),
            other => Failure::new(FailureKind::Internal, other),
        }
    }
}

impl From<DeskError> for Failure {
    fn from(error: DeskError) -> Failure {
        match error {
            DeskError::Config(error) => error.into(),
            DeskError::Provider(error) => error.into(),
            DeskError::Template(error) => error.into(),
            DeskError::Store(error) => error.into(),
            DeskError::Request(error) => error.into(),
            DeskError::Bundle(error) => error.into(),
            DeskError::Paper(error) => error.into(),
            DeskError::Map(error) => error.into(),
            DeskError::Mail(error) => error.into(),
            DeskError::Send(error) => error.into(),
            DeskError::Json(error) => error.into(),
            other => Failure::usage(other),
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
    Failure::write(path.display(), error)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_has_its_exit_code_and_a_hint_where_one_helps() {
        assert_eq!(Failure::internal("x").exit(), Exit::Internal);
        assert_eq!(Failure::from(RequestError::NothingFound).exit(), Exit::Usage);
        let full = Failure::write("x", &io::ErrorKind::StorageFull.into());
        assert_eq!(full.exit(), Exit::Environment);
        assert!(full.to_string().contains("make room"), "{full}");
        let gone = CaseError::Message { path: "x".into(), error: io::ErrorKind::NotFound.into() };
        assert_eq!(Failure::from(gone).exit(), Exit::Usage);
    }

    #[test]
    fn a_name_from_anywhere_brings_no_escape_sequence() {
        assert_eq!(Failure::input("a\u{1b}[31mb").to_string(), "a [31mb");
    }
}
