//! One question to a ticket system over HTTP, and its answer: encrypted, bounded in size and time, and never followed
//! to another place.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use chrono::{DateTime, NaiveDateTime, Utc};
use serde_json::Value;
use ureq::Agent;
use ureq::config::Config as AgentConfig;
use ureq::http::{HeaderMap, Request as HttpRequest, Uri};
use ureq::tls::{Certificate, RootCerts, TlsConfig};
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{ConnectionDetails, Connector, DefaultConnector, NextTimeout, Transport};

use super::send::{SendError, authorities_of};
use super::trust::Trust;
use crate::code::mask_codes;
use crate::language::in_english;
use crate::limits;
use crate::say::{Message, Worded, errors, why};
use crate::sellers::is_desk_url;
use crate::text::clean_text;

/// The slowest upload that is waited for, in bytes a second.
const SLOWEST: u64 = 10_000;

/// A longer time is told in minutes.
const LONGEST_IN_SECONDS: u64 = 90;

/// Characters of what a system says that are shown.
const LONGEST_SAID: usize = 300;

/// How a system is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verb {
    Get,
    Post,
    Put,
    Patch,
}

impl Verb {
    /// As it is written.
    pub(super) fn word(self) -> &'static str {
        match self {
            Verb::Get => "GET",
            Verb::Post => "POST",
            Verb::Put => "PUT",
            Verb::Patch => "PATCH",
        }
    }
}

/// What a question carries.
#[derive(Clone, Debug)]
pub(super) enum AskBody {
    /// Nothing.
    None,
    /// A document.
    Json(Value),
    /// Bytes of a kind.
    Bytes {
        /// Their kind, as a header names it.
        kind: String,
        /// The bytes.
        bytes: Vec<u8>,
    },
}

/// One question to a ticket system.
#[derive(Clone, Debug)]
pub(super) struct DeskAsk {
    /// How it is asked.
    pub verb: Verb,
    /// The place below the address of the system.
    pub path: String,
    /// What it carries.
    pub body: AskBody,
    /// Whether it makes something that must not be made twice.
    pub makes: bool,
}

impl DeskAsk {
    /// Asks for something.
    pub(super) fn get(path: String) -> DeskAsk {
        DeskAsk { verb: Verb::Get, path, body: AskBody::None, makes: false }
    }

    /// Makes something of a document.
    pub(super) fn make(verb: Verb, path: String, document: Value) -> DeskAsk {
        DeskAsk { verb, path, body: AskBody::Json(document), makes: true }
    }
}

/// What a system answered.
#[derive(Clone, Debug)]
pub(super) struct Answer {
    text: String,
}

impl Answer {
    /// An answer that stands in for one.
    pub(super) fn new(text: String) -> Answer {
        Answer { text }
    }

    /// Its text.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Its document.
    pub(super) fn json(&self) -> Result<Value, RestError> {
        serde_json::from_str(&self.text).map_err(|_| RestError::NotJson)
    }
}

/// The way to a ticket system.
pub(super) trait Wire {
    /// Asks once.
    fn ask(&mut self, ask: &DeskAsk) -> Result<Answer, RestError>;
}

/// Why a question has no good answer.
#[derive(Debug, thiserror::Error)]
#[error("{}", in_english(self))]
pub(super) enum RestError {
    /// Nobody was reached: nothing was said.
    NotReached(Message),
    /// No connection came about that can be trusted.
    Untrusted(Message),
    /// The connection broke, or the answer did not come in time.
    Broken(Message),
    /// The answer is none of a ticket system.
    NotJson,
    /// The answer is too long.
    TooLong,
    /// It is not here but there.
    Elsewhere(String),
    /// The system wants another login.
    Login(u16),
    /// There is no such thing.
    NotThere,
    /// The system does not take it, and says why.
    Refused(u16, String),
    /// Not now; perhaps after some seconds.
    NotNow(u16, Option<u64>),
    /// The system itself failed.
    Failed(u16, String),
}

impl RestError {
    /// Whether what was to be made may have been made.
    pub(super) fn may_have_arrived(&self) -> bool {
        matches!(self, RestError::Broken(_) | RestError::NotJson | RestError::TooLong | RestError::Failed(..))
    }

    /// Whether trying again later can help.
    pub(super) fn is_not_now(&self) -> bool {
        self.may_have_arrived() || matches!(self, RestError::NotReached(_) | RestError::NotNow(..))
    }

    /// After how long it may be asked again, where nothing can have been made.
    pub(super) fn again_after(&self, usual: Duration) -> Option<Duration> {
        match self {
            RestError::NotReached(_) => Some(usual),
            RestError::NotNow(_, seconds) => Some(seconds.map_or(usual, Duration::from_secs)),
            _ => None,
        }
    }
}

impl Worded for RestError {
    fn message(&self) -> Message {
        match self {
            RestError::NotReached(why) | RestError::Untrusted(why) | RestError::Broken(why) => why.clone(),
            RestError::NotJson => errors::desk_not_json(),
            RestError::TooLong => errors::desk_too_long(),
            RestError::Elsewhere(place) => errors::desk_elsewhere(place),
            RestError::Login(code) => errors::desk_login(code.to_string()),
            RestError::NotThere => errors::desk_not_there(),
            RestError::Refused(code, said) => errors::desk_refused(with_code(*code, said)),
            RestError::NotNow(code, None) => errors::desk_not_now(code.to_string()),
            RestError::NotNow(code, Some(seconds)) if *seconds > LONGEST_IN_SECONDS => {
                errors::desk_not_now_minutes(code.to_string(), seconds.div_ceil(60))
            }
            RestError::NotNow(code, Some(seconds)) => errors::desk_not_now_until(code.to_string(), *seconds),
            RestError::Failed(code, said) => errors::desk_failed(with_code(*code, said)),
        }
    }
}

/// A code with what is said of it, which may be nothing.
fn with_code(code: u16, said: &str) -> String {
    format!("{code} {said}").trim_end().to_owned()
}

/// The real way, over TLS; without it only to this computer.
pub(super) struct HttpWire {
    agent: Agent,
    url: String,
    /// The headers of the login.
    login: Vec<(&'static str, String)>,
    /// What must not be shown, should the system repeat it.
    secrets: Vec<String>,
    timeout: Duration,
    /// Whether something was to be made since this was last looked at.
    asked_to_make: bool,
    /// Whether the last question had a connection, with its encryption: before that nothing can have left.
    is_open: Arc<AtomicBool>,
    /// The file of authorities.
    authorities: Option<PathBuf>,
}

/// The last link of a connection: it changes nothing and notes that there is one.
#[derive(Debug)]
struct OpenNoted(Arc<AtomicBool>);

impl<In: Transport> Connector<In> for OpenNoted {
    type Out = In;

    fn connect(&self, _: &ConnectionDetails<'_>, chained: Option<In>) -> Result<Option<In>, ureq::Error> {
        self.0.store(chained.is_some(), Ordering::SeqCst);
        Ok(chained)
    }
}

/// Looks up the addresses of a host, and says so where it has none.
#[derive(Debug, Default)]
struct HostLookUp(DefaultResolver);

impl Resolver for HostLookUp {
    fn resolve(
        &self,
        uri: &Uri,
        config: &AgentConfig,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        self.0.resolve(uri, config, timeout).map_err(|error| match error {
            ureq::Error::Io(_) => ureq::Error::HostNotFound,
            other => other,
        })
    }
}

impl HttpWire {
    /// Whether something was to be made since the last call: before that a broken connection breaks nothing.
    pub(super) fn asked_to_make(&mut self) -> bool {
        std::mem::take(&mut self.asked_to_make)
    }

    /// Prepares the way to an address; nothing is said yet.
    ///
    /// # Errors
    /// The address or the file of authorities cannot be used.
    pub(super) fn new(
        url: &str,
        authorities: Option<&Path>,
        login: Vec<(&'static str, String)>,
        secrets: Vec<String>,
        timeout: Duration,
    ) -> Result<HttpWire, SendError> {
        if !is_desk_url(url) {
            return Err(SendError::DeskUrl(clean_text(url)));
        }
        let roots = match authorities {
            None => RootCerts::WebPki,
            Some(path) => {
                let all = authorities_of(path)?;
                RootCerts::from(all.iter().map(|one| Certificate::from_der(one.as_ref()).to_owned()))
            }
        };
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let tls = TlsConfig::builder().root_certs(roots).unversioned_rustls_crypto_provider(provider).build();
        let config = Agent::config_builder()
            .tls_config(tls)
            .http_status_as_error(false)
            .https_only(url.starts_with("https://"))
            .max_redirects(0)
            .max_redirects_will_error(false)
            .max_idle_connections(0)
            .proxy(None)
            .user_agent(concat!("keymend/", env!("CARGO_PKG_VERSION")))
            .timeout_connect(Some(timeout))
            .timeout_resolve(Some(timeout))
            .build();
        let is_open = Arc::new(AtomicBool::new(false));
        let connector = DefaultConnector::new().chain(OpenNoted(Arc::clone(&is_open)));
        Ok(HttpWire {
            agent: Agent::with_parts(config, connector, HostLookUp::default()),
            url: url.trim_end_matches('/').to_owned(),
            login,
            secrets,
            timeout,
            asked_to_make: false,
            is_open,
            authorities: authorities.map(Path::to_owned),
        })
    }

    /// Why a question has no answer.
    fn failed(&self, error: ureq::Error) -> RestError {
        let trust = Trust { authorities: self.authorities.as_deref(), file: "desk.ca-file", address: "desk.url" };
        match failed(error, &trust) {
            RestError::Broken(why) if !self.is_open.load(Ordering::SeqCst) => RestError::NotReached(why),
            why => why,
        }
    }

    /// What a system said, as it may be shown.
    fn shown(&self, text: &str) -> String {
        let hidden = self.secrets.iter().fold(text.to_owned(), |text, secret| text.replace(secret, "*****"));
        let clean = clean_text(&mask_codes(&hidden));
        clean.chars().take(LONGEST_SAID).collect()
    }

    fn judged(&self, status: u16, headers: &HeaderMap, text: String) -> Result<Answer, RestError> {
        let header = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
        let said = || self.shown(&what_was_said(&text));
        Err(match status {
            200..=299 => return Ok(Answer::new(text)),
            300..=399 => RestError::Elsewhere(self.shown(header("location").unwrap_or_default())),
            401 | 403 => RestError::Login(status),
            404 | 410 => RestError::NotThere,
            429 | 503 => {
                let now = header("date").and_then(http_date).unwrap_or_else(Utc::now);
                RestError::NotNow(status, header("retry-after").and_then(|after| seconds_until(after, now)))
            }
            400..=499 => RestError::Refused(status, said()),
            _ => RestError::Failed(status, said()),
        })
    }
}

impl Wire for HttpWire {
    fn ask(&mut self, ask: &DeskAsk) -> Result<Answer, RestError> {
        self.asked_to_make |= ask.makes;
        self.is_open.store(false, Ordering::SeqCst);
        let (kind, bytes) = match &ask.body {
            AskBody::None => (None, Vec::new()),
            AskBody::Json(document) => (Some("application/json"), serde_json::to_vec(document).unwrap_or_default()),
            AskBody::Bytes { kind, bytes } => (Some(kind.as_str()), bytes.clone()),
        };
        let upload = Duration::from_secs(bytes.len() as u64 / SLOWEST);
        let mut request = HttpRequest::builder().method(ask.verb.word()).uri(format!("{}{}", self.url, ask.path));
        request = request.header("accept", "application/json");
        for (name, value) in &self.login {
            request = request.header(*name, value);
        }
        let answer = match kind {
            None => {
                let request = request.body(()).map_err(|error| RestError::NotReached(quoted(&error)))?;
                let request = self.agent.configure_request(request).timeout_global(Some(self.timeout)).build();
                self.agent.run(request)
            }
            Some(kind) => {
                let request = request.header("content-type", kind).body(bytes);
                let request = request.map_err(|error| RestError::NotReached(quoted(&error)))?;
                let request = self.agent.configure_request(request).timeout_global(Some(self.timeout + upload)).build();
                self.agent.run(request)
            }
        };
        let (parts, body) = answer.map_err(|error| self.failed(error))?.into_parts();
        let bytes = body.into_with_config().limit(limits::DESK_ANSWER_BYTES).read_to_vec();
        let bytes = bytes.map_err(|error| self.failed(error))?;
        self.judged(parts.status.as_u16(), &parts.headers, String::from_utf8_lossy(&bytes).into_owned())
    }
}

fn quoted(error: &impl ToString) -> Message {
    errors::quoted(clean_text(&error.to_string()))
}

/// The seconds that a system asks to wait: it says how many, or until when (RFC 9110, 10.2.3).
fn seconds_until(after: &str, now: DateTime<Utc>) -> Option<u64> {
    let after = after.trim();
    let until = || Some(u64::try_from((http_date(after)? - now).num_seconds()).unwrap_or_default());
    after.parse().ok().or_else(until)
}

/// A date of a header, in any of the three ways of writing it (RFC 9110, 5.6.7).
fn http_date(text: &str) -> Option<DateTime<Utc>> {
    let text = text.trim();
    let old = |layout| NaiveDateTime::parse_from_str(text, layout).ok().map(|date| date.and_utc());
    let usual = DateTime::parse_from_rfc2822(text).ok().map(|date| date.with_timezone(&Utc));
    usual.or_else(|| old("%A, %d-%b-%y %H:%M:%S GMT")).or_else(|| old("%a %b %e %H:%M:%S %Y"))
}

/// What a broken question means: before anything was said nothing can have been made.
fn failed(error: ureq::Error, trust: &Trust<'_>) -> RestError {
    use ureq::{Error, Timeout};
    match error {
        Error::HostNotFound | Error::ConnectionFailed => RestError::NotReached(errors::desk_no_host()),
        Error::Timeout(Timeout::Resolve | Timeout::Connect) => RestError::NotReached(errors::desk_late()),
        Error::Timeout(_) => RestError::Broken(errors::desk_late()),
        Error::Rustls(error) => of_tls(&error, trust),
        Error::Tls(said) => RestError::Untrusted(errors::tls_certificate(clean_text(said))),
        Error::BodyExceedsLimit(_) | Error::LargeResponseHeader(..) => RestError::TooLong,
        Error::Io(error) => of_connection(&error, trust),
        Error::Protocol(_) => RestError::NotJson,
        error @ (Error::Http(_) | Error::BadUri(_) | Error::RequireHttpsOnly(_)) => {
            RestError::NotReached(quoted(&error))
        }
        error => RestError::Broken(quoted(&error)),
    }
}

fn of_connection(error: &io::Error, trust: &Trust<'_>) -> RestError {
    if let Some(error) = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>()) {
        return of_tls(error, trust);
    }
    match error.kind() {
        io::ErrorKind::ConnectionRefused
        | io::ErrorKind::HostUnreachable
        | io::ErrorKind::NetworkUnreachable
        | io::ErrorKind::NetworkDown
        | io::ErrorKind::AddrNotAvailable => RestError::NotReached(errors::desk_nobody()),
        io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut => RestError::Broken(errors::desk_late()),
        io::ErrorKind::UnexpectedEof | io::ErrorKind::ConnectionReset | io::ErrorKind::BrokenPipe => {
            RestError::Broken(errors::desk_closed())
        }
        _ => RestError::Broken(why(error)),
    }
}

fn of_tls(error: &rustls::Error, trust: &Trust<'_>) -> RestError {
    match error {
        // A server without encryption, or with another one, has been told nothing either.
        rustls::Error::InvalidCertificate(_)
        | rustls::Error::InvalidMessage(_)
        | rustls::Error::PeerIncompatible(_)
        | rustls::Error::NoCertificatesPresented => RestError::Untrusted(trust.told(error)),
        other => RestError::Broken(trust.told(other)),
    }
}

/// The sentences of an error document, whatever system wrote it; a page for people says nothing to us.
fn what_was_said(text: &str) -> String {
    let Ok(document) = serde_json::from_str::<Value>(text) else {
        return if text.trim_start().starts_with('<') { String::new() } else { text.to_owned() };
    };
    let mut said = Vec::new();
    collect(&document, &mut said);
    said.join("; ")
}

fn collect(document: &Value, said: &mut Vec<String>) {
    match document {
        Value::String(text) if !text.trim().is_empty() && !said.contains(text) => said.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| collect(item, said)),
        Value::Object(members) => {
            if let (Some(field), Some(text)) =
                (members.get("field").and_then(Value::as_str), members.get("message").and_then(Value::as_str))
            {
                said.push(format!("{field}: {text}"));
                return;
            }
            let names = ["message", "description", "error_human", "error", "errors", "Error", "ErrorMessage"];
            names.iter().filter_map(|name| members.get(*name)).for_each(|inner| collect(inner, said));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_each_system_says_of_a_field_is_heard() {
        for (text, expected) in [
            (r#"{"errors":["Subject cannot be blank"]}"#, "Subject cannot be blank"),
            (
                r#"{"description":"Validation failed","errors":[{"field":"email","message":"It should be a valid address","code":"invalid_value"}]}"#,
                "Validation failed; email: It should be a valid address",
            ),
            (r#"{"message":"Could not create ticket. Queue not set"}"#, "Could not create ticket. Queue not set"),
            (r#"{"error":"Missing","error_human":"A group is missing"}"#, "A group is missing; Missing"),
            (
                r#"{"Error":{"ErrorCode":"TicketCreate.MissingParameter","ErrorMessage":"Queue is missing"}}"#,
                "Queue is missing",
            ),
            ("<html>", ""),
            ("Unexpected data received", "Unexpected data received"),
        ] {
            assert_eq!(what_was_said(text), expected);
        }
    }

    #[test]
    fn only_what_was_never_said_cannot_have_arrived() {
        let trust = Trust { authorities: None, file: "desk.ca-file", address: "desk.url" };
        let of_connection = |error: io::Error| of_connection(&error, &trust);
        let failed = |error| failed(error, &trust);
        let nobody = of_connection(io::ErrorKind::ConnectionRefused.into());
        assert!(!nobody.may_have_arrived() && nobody.is_not_now());
        for kind in [io::ErrorKind::UnexpectedEof, io::ErrorKind::ConnectionReset, io::ErrorKind::TimedOut] {
            assert!(of_connection(kind.into()).may_have_arrived());
        }
        assert!(failed(ureq::Error::Timeout(ureq::Timeout::RecvResponse)).may_have_arrived());
        assert!(!failed(ureq::Error::Timeout(ureq::Timeout::Connect)).may_have_arrived());
        assert!(RestError::Failed(502, String::new()).may_have_arrived());
        assert!(!RestError::Refused(422, String::new()).is_not_now());
    }

    /// What comes of a question to an address where nothing was ever said.
    fn unsaid(url: &str) -> RestError {
        let mut wire = HttpWire::new(url, None, Vec::new(), Vec::new(), Duration::from_secs(5)).unwrap();
        wire.ask(&DeskAsk::make(Verb::Post, "/tickets".to_owned(), Value::Null)).unwrap_err()
    }

    #[test]
    fn without_a_connection_nothing_can_have_left() {
        let nobody = unsaid("https://desk.example.invalid");
        assert!(!nobody.may_have_arrived() && nobody.is_not_now(), "{nobody:?}");
        assert!(nobody.to_string().contains("no server of this name"), "{nobody}");
        // A server that closes before the encryption is agreed on has heard nothing of the request, and one that does not
        // encrypt neither.
        for says in ["", "HTTP/1.1 400 Bad Request\r\n\r\n"] {
            let server = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
            let url = format!("https://{}", server.local_addr().unwrap());
            std::thread::spawn(move || {
                use std::io::{Read as _, Write as _};
                let (mut stream, _) = server.accept().unwrap();
                let _ = stream.read(&mut [0; 512]);
                let _ = stream.write_all(says.as_bytes());
            });
            let error = unsaid(&url);
            assert!(!error.may_have_arrived(), "{says:?}: {error:?}");
            assert!(says.is_empty() || error.to_string().contains("desk.url"), "{error}");
        }
    }

    #[test]
    fn a_time_to_wait_is_a_number_of_seconds_or_a_date() {
        let now = http_date("Sun, 29 Nov 2026 23:59:50 GMT").unwrap();
        for (after, seconds) in [
            ("7", Some(7)),
            ("Mon, 30 Nov 2026 00:00:05 GMT", Some(15)),
            ("Monday, 30-Nov-26 00:00:05 GMT", Some(15)),
            ("Mon Nov 30 00:00:05 2026", Some(15)),
            ("Sun, 29 Nov 2026 23:00:00 GMT", Some(0)),
            ("soon", None),
        ] {
            assert_eq!(seconds_until(after, now), seconds, "{after}");
        }
    }
}
