//! Why a command could not do what was asked: what kind of failure, what happened, and what to do.

use std::fmt;
use std::io;
use std::path::Path;

use super::Exit;
use crate::capture::CollectError;
use crate::case::CaseError;
use crate::config::ConfigError;
use crate::guide::{SessionStoreError, WalkError};
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
    hint: Option<&'static str>,
}

impl Failure {
    fn new(kind: FailureKind, message: impl fmt::Display) -> Failure {
        // Names of files and folders come from anywhere.
        Failure { kind, message: clean_text(&message.to_string()), hint: None }
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
        Failure { hint: Some("please report this"), ..Failure::new(FailureKind::Internal, message) }
    }

    /// A message that was not sent.
    pub(super) fn not_sent(message: impl fmt::Display) -> Failure {
        Failure::new(FailureKind::NotSent, message)
    }

    /// A file or folder that cannot be written.
    pub(super) fn write(place: impl fmt::Display, error: &io::Error) -> Failure {
        let place = clean_text(&place.to_string());
        let hint = match error.kind() {
            io::ErrorKind::StorageFull => Some("the disk is full: make room, or write elsewhere"),
            io::ErrorKind::PermissionDenied => Some("choose a folder that you may write to"),
            io::ErrorKind::NotFound => Some("create the folder first"),
            _ => None,
        };
        Failure { hint, ..Failure::environment(format!("cannot write {place}: {error}")) }
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
        self.hint.map_or(Ok(()), |hint| write!(f, "; {hint}"))
    }
}

/// What an error of input or output is to the person: a file that is not there or not theirs is what they named.
fn of_reading(error: &io::Error) -> FailureKind {
    match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::PermissionDenied | io::ErrorKind::IsADirectory => FailureKind::Input,
        io::ErrorKind::InvalidData | io::ErrorKind::UnexpectedEof => FailureKind::Input,
        _ => FailureKind::Environment,
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
    serde_json::Error => internal,
}

impl From<CaseError> for Failure {
    fn from(error: CaseError) -> Failure {
        let kind = match &error {
            CaseError::Message { error, .. } => of_reading(error),
            CaseError::NoSource { .. } => FailureKind::Input,
            _ => FailureKind::Usage,
        };
        Failure::new(kind, error)
    }
}

impl From<CatalogueError> for Failure {
    fn from(error: CatalogueError) -> Failure {
        let kind = match &error {
            CatalogueError::Read { error, .. } => of_reading(error),
            CatalogueError::Topic { .. } => FailureKind::Input,
            CatalogueError::BuiltIn { .. } => FailureKind::Internal,
        };
        Failure::new(kind, error)
    }
}

impl From<TemplateError> for Failure {
    fn from(error: TemplateError) -> Failure {
        let kind = match &error {
            TemplateError::Read { error, .. } => of_reading(error),
            TemplateError::Missing(_) => FailureKind::Usage,
            _ => FailureKind::Input,
        };
        Failure::new(kind, error)
    }
}

impl From<ProviderError> for Failure {
    fn from(error: ProviderError) -> Failure {
        let kind = match &error {
            ProviderError::Read { error, .. } => of_reading(error),
            ProviderError::Entry { .. } => FailureKind::Input,
        };
        Failure::new(kind, error)
    }
}

impl From<ConfigError> for Failure {
    fn from(error: ConfigError) -> Failure {
        let kind = match &error {
            ConfigError::File { .. } => FailureKind::Environment,
            ConfigError::Toml { .. } => FailureKind::Input,
            _ => FailureKind::Usage,
        };
        Failure::new(kind, error)
    }
}

impl From<MapError> for Failure {
    fn from(error: MapError) -> Failure {
        let kind = match &error {
            MapError::TooMany => FailureKind::Input,
            MapError::File { .. } => FailureKind::Environment,
        };
        Failure::new(kind, error)
    }
}

impl From<FileError> for Failure {
    fn from(error: FileError) -> Failure {
        match error {
            FileError::Map(error) => error.into(),
            FileError::Io { ref error, .. } => Failure::new(of_reading(error), error),
            FileError::NotText { .. } => Failure::input(error),
            FileError::Leak { .. } => Failure::new(FailureKind::Internal, error),
        }
    }
}

impl From<BundleError> for Failure {
    fn from(error: BundleError) -> Failure {
        let kind = match &error {
            BundleError::File(_) | BundleError::TooLarge { .. } => FailureKind::Input,
            BundleError::Zip(_) | BundleError::Leak { .. } => FailureKind::Internal,
        };
        Failure::new(kind, error)
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
        let kind = match &error {
            TicketStoreError::Unknown(_) | TicketStoreError::SameCase { .. } => FailureKind::Usage,
            TicketStoreError::Damaged { .. } => FailureKind::Input,
            TicketStoreError::File { .. } | TicketStoreError::Busy(_) => FailureKind::Environment,
        };
        Failure::new(kind, error)
    }
}

impl From<SendError> for Failure {
    fn from(error: SendError) -> Failure {
        let kind = match &error {
            SendError::NoServer | SendError::Host(_) => FailureKind::Usage,
            SendError::File { .. } | SendError::Password(_) | SendError::Tls(_) => FailureKind::Environment,
        };
        Failure::new(kind, error)
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
