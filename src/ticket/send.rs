//! Handing a message to a mail server or a local program, and telling whether it was taken.
//!
//! The one question that matters afterwards is whether the message may have arrived. Until its end is out the answer is
//! no, and trying again is safe; from then on only the server's reply decides.

use std::io;
use std::net::{TcpStream, ToSocketAddrs};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use lettre::address::Envelope;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};

use super::password::{PasswordError, password};
use super::program::{ours, run};
use super::smtp::{Handing, Login, SmtpError, SmtpTalk};
use super::trust::Trust;
use crate::code::mask_codes;
use crate::config::{MailConfig, Security};
use crate::language::in_english;
use crate::say::{Message, Worded, errors, told, why};
use crate::text::clean_text;

/// Where a server takes messages from people: with STARTTLS, and with TLS from the first byte.
const STARTTLS_PORT: u16 = 587;
const TLS_PORT: u16 = 465;

/// The share of the timeout that one address of many gets at least.
const LEAST_TO_CONNECT: Duration = Duration::from_secs(2);

/// A try may take this many times the timeout and what the slowest upload needs, in bytes a second; the reply to the
/// whole message may take so many times the timeout.
const STEPS: u32 = 4;
const SLOWEST: u64 = 10_000;
const LAST_REPLY: u32 = 10;

/// How one try ended.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SendOutcome {
    /// The server took it; its reply.
    Taken(Message),
    /// It was not taken; trying again later may help.
    NotNow(Message),
    /// It was not taken, and will not be.
    Refused(Message),
    /// The connection broke after the message was out: it may have arrived.
    Unknown(Message),
    /// An earlier try may have arrived, and it could not be looked up now: nothing was sent.
    NotLookedUp(Message),
}

/// Why sending cannot begin.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
#[error("{}", in_english(self))]
pub enum SendError {
    /// No server.
    NoServer,
    /// A file that the settings name cannot be used.
    File {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        problem: Box<Message>,
    },
    /// The password is nowhere.
    Password(Box<Message>),
    /// The name of the server is none.
    Host(String),
    /// The TLS library refuses.
    Tls(String),
    /// The address of a ticket system cannot be used.
    DeskUrl(String),
    /// What is set of a ticket system is wrong.
    DeskSettings {
        /// The address of the system.
        url: String,
        /// What is wrong.
        why: Box<Message>,
    },
    /// The password of a ticket system is nowhere.
    DeskPassword {
        /// The address of the system.
        url: String,
        /// Why.
        why: Box<Message>,
    },
}

impl From<PasswordError> for SendError {
    fn from(error: PasswordError) -> SendError {
        match error {
            PasswordError::File { path, problem } => SendError::File { path, problem },
            PasswordError::Nowhere(why) => SendError::Password(why),
        }
    }
}

impl Worded for SendError {
    fn message(&self) -> Message {
        match self {
            SendError::NoServer => errors::mail_no_server(),
            SendError::File { path, problem } => errors::mail_file(path.as_path(), problem.as_ref().clone()),
            SendError::Password(why) => errors::mail_password(why.as_ref().clone()),
            SendError::Host(host) => errors::mail_host(host),
            SendError::Tls(said) => errors::mail_tls(said),
            SendError::DeskUrl(url) => errors::desk_url(url),
            SendError::DeskSettings { url, why } => errors::desk_settings(url, why.as_ref().clone()),
            SendError::DeskPassword { url, why } => errors::desk_password(url, why.as_ref().clone()),
        }
    }
}

/// A way for messages to leave, ready to be used.
#[non_exhaustive]
pub enum Sender {
    /// A mail server.
    Server(Box<Server>),
    /// A local program.
    Program {
        /// The program.
        path: PathBuf,
        /// The longest time that it may take.
        limit: Duration,
    },
}

/// A mail server with what it takes to reach it.
#[derive(Clone)]
pub struct Server {
    host: String,
    port: u16,
    security: Security,
    tls: Arc<ClientConfig>,
    /// The file of authorities.
    authorities: Option<PathBuf>,
    /// Whom the server's certificate must name.
    name: ServerName<'static>,
    login: Option<Login>,
    timeout: Duration,
}

/// Where a try stands, told between its thread and who waits for it: a try that nobody waits for hands nothing over.
const TRYING: u8 = 0;
const HANDED_OVER: u8 = 1;
const GIVEN_UP: u8 = 2;

impl Sender {
    /// Prepares what the settings name; reads the password and the certificates.
    ///
    /// # Errors
    /// Something that the settings name is missing.
    pub fn new(config: &MailConfig) -> Result<Sender, SendError> {
        if let Some(program) = &config.sendmail {
            let limit = Duration::from_secs(config.timeout.max(1)).saturating_mul(STEPS);
            return Ok(Sender::Program { path: program.clone(), limit });
        }
        let host = config.host.clone().ok_or(SendError::NoServer)?;
        let host = host.trim().trim_start_matches('[').trim_end_matches(']').to_owned();
        let name = ServerName::try_from(host.clone()).map_err(|_| SendError::Host(clean_text(&host)))?;
        let port = config.port.unwrap_or(match config.security {
            Security::Starttls => STARTTLS_PORT,
            Security::Tls => TLS_PORT,
        });
        let authorities = config.ca_file.clone();
        let tls = tls(authorities.as_deref())?;
        let login = match &config.user {
            Some(user) => Some(Login { user: user.clone(), password: password(config)? }),
            None => None,
        };
        let timeout = Duration::from_secs(config.timeout.max(1));
        Ok(Sender::Server(Box::new(Server {
            host,
            port,
            security: config.security,
            tls,
            authorities,
            name,
            login,
            timeout,
        })))
    }

    /// Tries once.
    #[must_use]
    pub fn try_once(&self, envelope: &Envelope, message: &[u8]) -> SendOutcome {
        match self {
            Sender::Program { path, limit } => pipe_to(path, envelope, message, *limit),
            Sender::Server(server) => server.try_once(envelope, message),
        }
    }

    /// Tries until the message is taken, refused, or perhaps taken; after "not now" it waits twice as long each time.
    pub fn deliver(
        &self,
        config: &MailConfig,
        envelope: &Envelope,
        message: &[u8],
        mut tell: impl FnMut(Message),
    ) -> SendOutcome {
        let mut wait = Duration::from_secs(config.retry_wait);
        let mut left = config.retries;
        loop {
            match self.try_once(envelope, message) {
                SendOutcome::NotNow(why) if left > 0 => {
                    tell(told::trying_again(wait.as_secs(), why));
                    thread::sleep(wait);
                    left -= 1;
                    wait = wait.saturating_mul(2).min(Duration::from_secs(600));
                }
                outcome => return outcome,
            }
        }
    }
}

impl Server {
    /// Tries in a thread of its own, so that a server that dribbles cannot hold Keymend for ever.
    fn try_once(&self, envelope: &Envelope, message: &[u8]) -> SendOutcome {
        let stage = Arc::new(AtomicU8::new(TRYING));
        let (sender, receiver) = mpsc::channel();
        let (server, envelope, bytes, flag) = (self.clone(), envelope.clone(), message.to_vec(), Arc::clone(&stage));
        thread::spawn(move || {
            let done = server.talk(&envelope, &bytes, &flag);
            // Nobody listens any more if it took too long.
            let _ = sender.send(done);
        });
        let upload = Duration::from_secs(message.len() as u64 / SLOWEST);
        let mut ended = receiver.recv_timeout(self.timeout.saturating_mul(STEPS) + upload);
        let given_up = || stage.compare_exchange(TRYING, GIVEN_UP, Ordering::SeqCst, Ordering::SeqCst).is_ok();
        if ended == Err(RecvTimeoutError::Timeout) && !given_up() {
            ended = receiver.recv_timeout(self.last_reply());
        }
        let why = match ended {
            Ok(Ok(reply)) => return SendOutcome::Taken(errors::quoted(reply)),
            Ok(Err(ended)) if ended.is_final => return SendOutcome::Refused(ended.why),
            Ok(Err(ended)) if ended.is_a_no => return SendOutcome::NotNow(ended.why),
            Ok(Err(ended)) => ended.why,
            Err(RecvTimeoutError::Timeout) => errors::smtp_late(),
            Err(RecvTimeoutError::Disconnected) => errors::smtp_no_answer(),
        };
        match stage.load(Ordering::SeqCst) {
            HANDED_OVER => SendOutcome::Unknown(why),
            _ => SendOutcome::NotNow(why),
        }
    }

    /// How long the server may take over a whole message: it may look for viruses (RFC 5321, 4.5.3.2.6).
    fn last_reply(&self) -> Duration {
        self.timeout.saturating_mul(LAST_REPLY)
    }

    fn talk(&self, envelope: &Envelope, message: &[u8], stage: &AtomicU8) -> Result<String, EndedTalk> {
        self.hand_over(envelope, message, stage).map_err(|error| {
            let mut why = errors::smtp_at(&self.host, self.port.to_string(), error.message());
            if matches!(error, SmtpError::Connection(_)) && self.port == TLS_PORT {
                why = errors::smtp_only_587(why);
            }
            let why = why.with_texts(&mut |text| clean_text(text));
            EndedTalk { is_final: error.is_final(), is_a_no: error.is_a_no(), why }
        })
    }

    fn hand_over(&self, envelope: &Envelope, message: &[u8], stage: &AtomicU8) -> Result<String, SmtpError> {
        let stream = self.connect()?;
        let clock = stream.try_clone()?;
        let mut talk = match self.security {
            Security::Tls => SmtpTalk::begin(self.encrypt(stream)?)?,
            Security::Starttls => SmtpTalk::go_on(self.encrypt(SmtpTalk::begin(stream)?.ask_for_encryption()?)?),
        };
        let from = envelope.from().map(ToString::to_string).unwrap_or_default();
        let to: Vec<String> = envelope.to().iter().map(ToString::to_string).collect();
        let is_awaited = || {
            let patient = clock.set_read_timeout(Some(self.last_reply())).is_ok();
            patient && stage.compare_exchange(TRYING, HANDED_OVER, Ordering::SeqCst, Ordering::SeqCst).is_ok()
        };
        let handing = Handing { login: self.login.as_ref(), from: &from, to: &to, message };
        Ok(talk.hand_over(&handing, is_awaited)?.text())
    }

    /// Connects to the first address of the server that answers.
    fn connect(&self) -> Result<TcpStream, SmtpError> {
        let addresses = (self.host.as_str(), self.port).to_socket_addrs().map_err(|_| SmtpError::NoHost)?;
        let addresses: Vec<_> = addresses.collect();
        // All of them together may take no longer than one.
        let share = self.timeout / u32::try_from(addresses.len().max(1)).unwrap_or(u32::MAX);
        let mut failed = None;
        for address in addresses {
            match TcpStream::connect_timeout(&address, share.max(LEAST_TO_CONNECT)) {
                Ok(stream) => {
                    stream.set_read_timeout(Some(self.timeout))?;
                    stream.set_write_timeout(Some(self.timeout))?;
                    return Ok(stream);
                }
                Err(error) => failed = failed.or(Some(error)),
            }
        }
        Err(failed.unwrap_or_else(|| io::ErrorKind::AddrNotAvailable.into()).into())
    }

    /// Encrypts a connection, and makes sure whose it is before a word is said.
    fn encrypt(&self, mut stream: TcpStream) -> Result<StreamOwned<ClientConnection, TcpStream>, SmtpError> {
        let trust = Trust { authorities: self.authorities.as_deref(), file: "mail.ca-file", address: "mail.host" };
        let untrusted = |error: &rustls::Error| SmtpError::Encryption(trust.told(error));
        let agreed = ClientConnection::new(Arc::clone(&self.tls), self.name.clone());
        let mut connection = agreed.map_err(|error| untrusted(&error))?;
        while connection.is_handshaking() {
            connection.complete_io(&mut stream).map_err(|error| {
                let cause = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>());
                match cause {
                    Some(rustls::Error::InvalidMessage(_)) if self.security == Security::Tls => {
                        SmtpError::BeginsInClear
                    }
                    Some(cause) => untrusted(cause),
                    None => SmtpError::Connection(error),
                }
            })?;
        }
        Ok(StreamOwned::new(connection, stream))
    }
}

/// How a try ended that was not taken.
#[derive(Debug, PartialEq, Eq)]
struct EndedTalk {
    /// Trying again cannot help.
    is_final: bool,
    /// The server itself said that it does not take the message.
    is_a_no: bool,
    why: Message,
}

/// The certificates of a file of authorities.
pub(super) fn authorities_of(path: &Path) -> Result<Vec<CertificateDer<'static>>, SendError> {
    let wrong = |problem| SendError::File { path: path.to_owned(), problem: Box::new(problem) };
    let quoted = |text: String| wrong(errors::quoted(text));
    let certificates = CertificateDer::pem_file_iter(path).map_err(|error| quoted(error.to_string()))?;
    let certificates: Result<Vec<_>, _> = certificates.collect();
    let certificates = certificates.map_err(|error| quoted(error.to_string()))?;
    if certificates.is_empty() { Err(wrong(errors::mail_no_certificate())) } else { Ok(certificates) }
}

/// What makes sure of a server: the authorities of a file, or else the public ones.
fn tls(authorities: Option<&Path>) -> Result<Arc<ClientConfig>, SendError> {
    let mut roots = RootCertStore::empty();
    match authorities {
        None => roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned()),
        Some(path) => {
            for certificate in authorities_of(path)? {
                let wrong = |problem| SendError::File { path: path.to_owned(), problem: Box::new(problem) };
                roots.add(certificate).map_err(|error| wrong(errors::quoted(error.to_string())))?;
            }
        }
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    let builder = builder.map_err(|error| SendError::Tls(clean_text(&error.to_string())))?;
    Ok(Arc::new(builder.with_root_certificates(roots).with_no_client_auth()))
}

/// Gives the message to a local program; only a program that ends by itself says whether it took it.
fn pipe_to(program: &Path, envelope: &Envelope, message: &[u8], limit: Duration) -> SendOutcome {
    let name = clean_text(&program.display().to_string());
    let program = match ours(program.as_os_str()) {
        Ok(program) => program,
        Err(why) => return SendOutcome::Refused(errors::program_does_not_start(name, why)),
    };
    let mut command = Command::new(program);
    command.arg("-i");
    if let Some(from) = envelope.from() {
        command.arg("-f").arg(from);
    }
    command.arg("--").args(envelope.to());
    command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::piped());
    let ran = match run(command, message.to_vec(), limit) {
        Ok(ran) => ran,
        Err(error) => return SendOutcome::Refused(errors::program_does_not_start(name, why(&error))),
    };
    match (ran.status, ran.written) {
        (None, _) => SendOutcome::Unknown(errors::program_late(name, limit.as_secs())),
        (Some(status), Ok(())) if status.success() => SendOutcome::Taken(told::mail_program_took_it()),
        (Some(status), _) if status.code().is_some_and(|code| code != 0) => {
            let why = clean_text(&mask_codes(String::from_utf8_lossy(&ran.printed).trim()));
            SendOutcome::Refused(errors::program_ended(name, status.to_string(), why))
        }
        (Some(status), Ok(())) => SendOutcome::Unknown(errors::program_interrupted(name, status.to_string())),
        (Some(_), Err(why)) => SendOutcome::Unknown(errors::program_read_half(name, why)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config() -> MailConfig {
        MailConfig { host: Some("localhost".to_owned()), user: Some("eve".to_owned()), ..MailConfig::default() }
    }

    #[cfg(unix)]
    #[test]
    fn a_local_program_that_is_killed_or_stops_reading_may_have_sent_it() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let envelope = Envelope::new(None, vec!["help@example.org".parse().unwrap()]).unwrap();
        let outcome_within = |name: &str, lines: &str, seconds: u64| {
            let program = folder.path().join(name);
            std::fs::write(&program, format!("#!/bin/sh\n{lines}\n")).unwrap();
            std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
            pipe_to(&program, &envelope, &vec![b'x'; 300_000], Duration::from_secs(seconds))
        };
        let outcome = |name: &str, lines: &str| outcome_within(name, lines, 60);
        assert!(matches!(outcome("takes", "cat >/dev/null"), SendOutcome::Taken(_)));
        let talks = outcome("talks-first", "head -c 300000 /dev/zero >&2; cat >/dev/null");
        assert!(matches!(talks, SendOutcome::Taken(_)), "{talks:?}");
        let hangs = outcome_within("hangs", "exec sleep 60", 1);
        assert!(matches!(&hangs, SendOutcome::Unknown(why) if why.english().contains("in 1 s")), "{hangs:?}");
        assert!(matches!(outcome("killed", "cat >/dev/null; kill -9 $$"), SendOutcome::Unknown(_)));
        assert!(matches!(outcome("reads-half", "head -c 9 >/dev/null"), SendOutcome::Unknown(_)));
        let refused = outcome("refuses", "cat >/dev/null; echo no such person >&2; exit 67");
        assert!(
            matches!(&refused, SendOutcome::Refused(why) if why.english().contains("no such person")),
            "{refused:?}"
        );
        let open = folder.path().join("open");
        std::fs::write(&open, "#!/bin/sh\ncat >\"$0.ran\"\n").unwrap();
        std::fs::set_permissions(&open, std::fs::Permissions::from_mode(0o777)).unwrap();
        let planted = pipe_to(&open, &envelope, b"x", Duration::from_secs(20));
        assert!(
            matches!(&planted, SendOutcome::Refused(why) if why.english().contains("others can change")),
            "{planted:?}"
        );
        let command = MailConfig { password_command: vec![open.display().to_string()], ..config() };
        assert!(password(&command).unwrap_err().to_string().contains("others can change"));
        assert!(!folder.path().join("open.ran").exists());
        assert!(matches!(
            pipe_to(Path::new("/nowhere/mail"), &envelope, b"x", Duration::from_secs(2)),
            SendOutcome::Refused(_)
        ));
    }

    #[test]
    fn nobody_there_is_not_now_and_no_server_says_how_to_set_one() {
        let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let there =
            MailConfig { host: Some("127.0.0.1".to_owned()), port: Some(free), timeout: 2, ..MailConfig::default() };
        let envelope = Envelope::new(None, vec!["help@example.org".parse().unwrap()]).unwrap();
        let outcome = Sender::new(&there).unwrap().try_once(&envelope, b"x");
        assert!(matches!(outcome, SendOutcome::NotNow(_)), "{outcome:?}");
        assert!(matches!(Sender::new(&MailConfig::default()), Err(SendError::NoServer)));
    }
}
