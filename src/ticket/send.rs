//! Handing a message to a mail server or a local program, and telling whether it was taken.
//!
//! The one question that matters afterwards is whether the message may have arrived. Until its last line
//! is out the answer is no, and trying again is safe; from then on only the server's reply decides.

use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

use lettre::address::Envelope;
use lettre::transport::smtp;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{Certificate, CertificateStore, SmtpConnection, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::ClientId;

use crate::config::{MailConfig, Security};
use crate::text::clean_text;

/// The longest password that is read, in bytes.
const LONGEST_PASSWORD: u64 = 4 * 1024;

/// How one try ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SendOutcome {
    /// The server took it; its reply.
    Taken(String),
    /// It was not taken; trying again later may help.
    NotNow(String),
    /// It was not taken, and will not be.
    Refused(String),
    /// The connection broke after the message was out: it may have arrived.
    Unknown(String),
}

/// Why sending cannot begin.
#[derive(Debug, thiserror::Error)]
pub enum SendError {
    /// No server.
    #[error(
        "say how mail leaves: `keymend config set mail.host mail.example.org`, or `mail.sendmail /usr/sbin/sendmail`; `keymend ticket export` gives a draft for a mail program"
    )]
    NoServer,
    /// A file that the settings name cannot be used.
    #[error("cannot use {path}: {problem}")]
    File {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        problem: String,
    },
    /// The password is nowhere.
    #[error("no password for the mail server: {0}")]
    Password(String),
    /// The TLS library refuses.
    #[error("cannot set up TLS: {0}")]
    Tls(String),
}

/// A way for messages to leave, ready to be used.
pub enum Sender {
    /// A mail server.
    Server(Box<Server>),
    /// A local program.
    Program(PathBuf),
}

/// A mail server with what it takes to reach it.
#[derive(Clone)]
pub struct Server {
    host: String,
    port: u16,
    security: Security,
    tls: TlsParameters,
    login: Option<Credentials>,
    timeout: Duration,
}

impl Sender {
    /// Prepares what the settings name; reads the password and the certificates.
    ///
    /// # Errors
    /// Something that the settings name is missing.
    pub fn new(config: &MailConfig) -> Result<Sender, SendError> {
        if let Some(program) = &config.sendmail {
            return Ok(Sender::Program(program.clone()));
        }
        let host = config.host.clone().ok_or(SendError::NoServer)?;
        let port = config.port.unwrap_or(match config.security {
            Security::Starttls => smtp::SUBMISSION_PORT,
            Security::Tls => smtp::SUBMISSIONS_PORT,
        });
        let mut tls = TlsParameters::builder(host.clone());
        if let Some(path) = &config.ca_file {
            let wrong = |problem: String| SendError::File { path: path.clone(), problem };
            let pem = std::fs::read(path).map_err(|error| wrong(error.to_string()))?;
            let certificate = Certificate::from_pem(&pem).map_err(|error| wrong(whole(&error)))?;
            tls = tls.certificate_store(CertificateStore::None).add_root_certificate(certificate);
        }
        let tls = tls.build().map_err(|error| SendError::Tls(whole(&error)))?;
        let login = match &config.user {
            Some(user) => Some(Credentials::new(user.clone(), password(config)?)),
            None => None,
        };
        let timeout = Duration::from_secs(config.timeout.max(1));
        Ok(Sender::Server(Box::new(Server { host, port, security: config.security, tls, login, timeout })))
    }

    /// Tries once.
    #[must_use]
    pub fn try_once(&self, envelope: &Envelope, message: &[u8]) -> SendOutcome {
        match self {
            Sender::Program(program) => pipe_to(program, envelope, message),
            Sender::Server(server) => server.try_once(envelope, message),
        }
    }

    /// Tries until the message is taken, refused, or perhaps taken; after "not now" it waits twice as long each time.
    pub fn deliver(
        &self,
        config: &MailConfig,
        envelope: &Envelope,
        message: &[u8],
        mut tell: impl FnMut(&str),
    ) -> SendOutcome {
        let mut wait = Duration::from_secs(config.retry_wait);
        let mut left = config.retries;
        loop {
            match self.try_once(envelope, message) {
                SendOutcome::NotNow(why) if left > 0 => {
                    tell(&format!("{why}; trying again in {} seconds", wait.as_secs()));
                    std::thread::sleep(wait);
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
        let handed_over = Arc::new(AtomicBool::new(false));
        let (sender, receiver) = mpsc::channel();
        let (server, envelope, message, flag) =
            (self.clone(), envelope.clone(), message.to_vec(), Arc::clone(&handed_over));
        std::thread::spawn(move || {
            let done = server.talk(&envelope, &message, &flag);
            // Nobody listens any more if it took too long.
            let _ = sender.send(done);
        });
        let why = match receiver.recv_timeout(self.timeout.saturating_mul(4)) {
            Ok(Ok(reply)) => return SendOutcome::Taken(reply),
            Ok(Err(error)) => {
                let text = format!("{} port {}: {}", clean_text(&self.host), self.port, whole(&error));
                if error.is_permanent() || error.is_tls() || is_certificate(&error) {
                    return SendOutcome::Refused(text);
                }
                if error.is_transient() {
                    return SendOutcome::NotNow(text);
                }
                text
            }
            Err(RecvTimeoutError::Timeout) => "the mail server took too long".to_owned(),
            Err(RecvTimeoutError::Disconnected) => "the connection ended without an answer".to_owned(),
        };
        if handed_over.load(Ordering::SeqCst) { SendOutcome::Unknown(why) } else { SendOutcome::NotNow(why) }
    }

    fn talk(&self, envelope: &Envelope, message: &[u8], handed_over: &AtomicBool) -> Result<String, smtp::Error> {
        // A literal address tells the server nothing about this machine's name.
        let hello = ClientId::Ipv4(std::net::Ipv4Addr::LOCALHOST);
        let wrapped = (self.security == Security::Tls).then_some(&self.tls);
        let mut server =
            SmtpConnection::connect((self.host.as_str(), self.port), Some(self.timeout), &hello, wrapped, None)?;
        if self.security == Security::Starttls {
            server.starttls(&self.tls, &hello)?;
        }
        if let Some(login) = &self.login {
            server.auth(&[Mechanism::Plain, Mechanism::Login], login)?;
        }
        server.command(Mail::new(envelope.from().cloned(), Vec::new()))?;
        for to in envelope.to() {
            server.command(Rcpt::new(to.clone(), Vec::new()))?;
        }
        server.command(Data)?;
        handed_over.store(true, Ordering::SeqCst);
        let reply = server.message(message)?;
        // The message is taken; how the talk ends changes nothing.
        let _ = server.quit();
        Ok(clean_text(&reply.message().collect::<Vec<_>>().join(" ")))
    }
}

/// Gives the message to a local program; only a program that ends by itself says whether it took it.
fn pipe_to(program: &Path, envelope: &Envelope, message: &[u8]) -> SendOutcome {
    let mut command = Command::new(program);
    command.arg("-i");
    if let Some(from) = envelope.from() {
        command.arg("-f").arg(from);
    }
    command.arg("--").args(envelope.to());
    command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::piped());
    let name = clean_text(&program.display().to_string());
    let mut child = match command.spawn() {
        Ok(child) => child,
        Err(error) => return SendOutcome::Refused(format!("cannot start {name}: {error}")),
    };
    // Closed at once after the last byte; a program that did not read all of it tells so by how it ends.
    let written = child.stdin.take().map_or(Ok(()), |mut stdin| stdin.write_all(message));
    match (child.wait_with_output(), written) {
        (Ok(done), Ok(())) if done.status.success() => SendOutcome::Taken("the local mail program took it".to_owned()),
        (Ok(done), _) if done.status.code().is_some_and(|code| code != 0) => {
            let why = clean_text(String::from_utf8_lossy(&done.stderr).trim());
            SendOutcome::Refused(format!("{name} ended with {}: {why}", done.status))
        }
        (Ok(done), Ok(())) => SendOutcome::Unknown(format!("{name} was interrupted: {}", done.status)),
        (Ok(_), Err(error)) => SendOutcome::Unknown(format!("{name} did not read the whole message: {error}")),
        (Err(error), _) => SendOutcome::Unknown(format!("how {name} ended is not known: {error}")),
    }
}

/// Whether the server's certificate is the trouble, which trying again does not mend.
fn is_certificate(error: &smtp::Error) -> bool {
    let text = whole(error).to_lowercase();
    text.contains("certificate")
        || text.contains("starttls is not supported")
        || text.contains("authentication mechanism")
}

/// An error with its causes, as one line.
fn whole(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        let more = error.to_string();
        if !text.contains(&more) {
            text.push_str(": ");
            text.push_str(&more);
        }
        cause = error.source();
    }
    clean_text(&text)
}

/// The password from the file, the variable or the command that the settings name.
fn password(config: &MailConfig) -> Result<String, SendError> {
    let text = if let Some(path) = &config.password_file {
        let wrong = |error: io::Error| SendError::File { path: path.clone(), problem: error.to_string() };
        let mut text = String::new();
        std::fs::File::open(path)
            .and_then(|file| file.take(LONGEST_PASSWORD).read_to_string(&mut text))
            .map_err(wrong)?;
        text
    } else if let Some(name) = &config.password_env {
        std::env::var(name).map_err(|_| SendError::Password(format!("the variable {} is not set", clean_text(name))))?
    } else if let Some((program, arguments)) = config.password_command.split_first() {
        let failed = |why: String| SendError::Password(format!("`{}` {why}", clean_text(program)));
        let done = Command::new(program)
            .args(arguments)
            .stdin(Stdio::inherit())
            .stderr(Stdio::inherit())
            .output()
            .map_err(|error| failed(error.to_string()))?;
        if !done.status.success() {
            return Err(failed("failed".to_owned()));
        }
        String::from_utf8(done.stdout).map_err(|_| failed("printed no text".to_owned()))?
    } else {
        let names = "set mail.password-file, mail.password-env or mail.password-command";
        return Err(SendError::Password(names.to_owned()));
    };
    match text.lines().next().unwrap_or_default() {
        "" => Err(SendError::Password("it is empty".to_owned())),
        line => Ok(line.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config() -> MailConfig {
        MailConfig { host: Some("localhost".to_owned()), user: Some("eve".to_owned()), ..MailConfig::default() }
    }

    #[test]
    fn the_password_comes_from_file_or_command_and_is_never_told() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("password");
        std::fs::write(&path, "hunter2\nmore").unwrap();
        let from_file = MailConfig { password_file: Some(path), ..config() };
        assert_eq!(password(&from_file).unwrap(), "hunter2");
        let none = password(&config()).unwrap_err().to_string();
        assert!(none.contains("mail.password-file"), "{none}");
        let variable = MailConfig { password_env: Some("KEYMEND_TEST_NOT_SET".to_owned()), ..config() };
        assert!(password(&variable).unwrap_err().to_string().contains("not set"));
    }

    #[cfg(unix)]
    #[test]
    fn a_local_program_that_is_killed_or_stops_reading_may_have_sent_it() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let envelope = Envelope::new(None, vec!["help@example.org".parse().unwrap()]).unwrap();
        let outcome = |name: &str, lines: &str| {
            let program = folder.path().join(name);
            std::fs::write(&program, format!("#!/bin/sh\n{lines}\n")).unwrap();
            std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
            pipe_to(&program, &envelope, &vec![b'x'; 300_000])
        };
        assert!(matches!(outcome("takes", "cat >/dev/null"), SendOutcome::Taken(_)));
        assert!(matches!(outcome("killed", "cat >/dev/null; kill -9 $$"), SendOutcome::Unknown(_)));
        assert!(matches!(outcome("reads-half", "head -c 9 >/dev/null"), SendOutcome::Unknown(_)));
        let refused = outcome("refuses", "cat >/dev/null; echo no such person >&2; exit 67");
        assert!(matches!(&refused, SendOutcome::Refused(why) if why.contains("no such person")), "{refused:?}");
        assert!(matches!(pipe_to(Path::new("/nowhere/mail"), &envelope, b"x"), SendOutcome::Refused(_)));
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
