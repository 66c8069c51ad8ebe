//! A strict stand-in for the ticket systems, on this computer: it takes what their documentation describes and nothing
//! else, remembers what was said, and misbehaves where a test asks for it.

use std::collections::VecDeque;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use serde_json::{Value, json};

/// What is done with the next request instead of answering it well.
#[derive(Clone, Debug)]
pub enum Misbehave {
    /// Nothing: it is answered.
    No,
    /// The connection is cut when half of it is read.
    CutBefore,
    /// It is taken, and the connection cut before the answer.
    CutAfter,
    /// It is taken, and half of the answer is said.
    HalfAnswer,
    /// It is taken, and another answer given.
    Answer(u16, &'static str, String),
    /// It is not taken, and this is the answer.
    Refuse(u16, &'static str, String),
    /// It is taken, and never answered.
    Silent,
}

/// A ticket of the stand-in.
#[derive(Clone, Debug, Default)]
pub struct StandInTicket {
    pub subject: String,
    pub fields: Value,
    pub has_bundle: bool,
    /// Subjects and texts of what was added.
    pub notes: Vec<(String, String)>,
}

/// What the stand-in knows.
#[derive(Debug, Default)]
pub struct Known {
    pub tickets: Vec<StandInTicket>,
    /// What was said to it, as text.
    pub heard: Vec<String>,
    /// What is done with the next requests.
    pub next: VecDeque<Misbehave>,
    /// A field that is taken and not kept, as of a queue or tracker that does not have it.
    pub drops: Option<&'static str>,
}

/// A stand-in that listens.
pub struct DeskServer {
    pub url: String,
    known: Arc<Mutex<Known>>,
}

/// One request.
struct Asked {
    verb: String,
    path: String,
    query: String,
    heads: Vec<(String, String)>,
    body: Vec<u8>,
}

/// The key and certificate that the tests' own authority vouches for.
fn tls() -> Arc<ServerConfig> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/stand-ins/tls");
    let certificate = CertificateDer::from_pem_file(folder.join("server.pem")).expect("a certificate");
    let key = PrivateKeyDer::from_pem_file(folder.join("server.key")).expect("a key");
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    let config = config.expect("versions").with_no_client_auth().with_single_cert(vec![certificate], key);
    Arc::new(config.expect("a certificate for the key"))
}

impl DeskServer {
    /// A stand-in for a system, without encryption.
    pub fn start(kind: &'static str) -> DeskServer {
        DeskServer::listen(kind, None)
    }

    /// The same with TLS.
    pub fn start_encrypted(kind: &'static str) -> DeskServer {
        DeskServer::listen(kind, Some(tls()))
    }

    fn listen(kind: &'static str, tls: Option<Arc<ServerConfig>>) -> DeskServer {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let scheme = if tls.is_some() { "https" } else { "http" };
        let url = format!("{scheme}://{}", listener.local_addr().expect("a port"));
        let known: Arc<Mutex<Known>> = Arc::default();
        let shared = Arc::clone(&known);
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (known, tls) = (Arc::clone(&shared), tls.clone());
                std::thread::spawn(move || match tls {
                    None => serve(kind, stream, &known),
                    Some(tls) => {
                        let connection = ServerConnection::new(tls).expect("a connection");
                        serve(kind, StreamOwned::new(connection, stream), &known);
                    }
                });
            }
        });
        DeskServer { url, known }
    }

    pub fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().expect("nobody failed")
    }

    /// What is done with the next requests.
    pub fn misbehave(&self, next: impl IntoIterator<Item = Misbehave>) {
        self.known().next.extend(next);
    }
}

fn serve<S: Read + Write>(kind: &str, stream: S, known: &Mutex<Known>) {
    let mut stream = BufReader::new(stream);
    let next = |known: &Mutex<Known>| known.lock().expect("nobody failed").next.pop_front().unwrap_or(Misbehave::No);
    let Some((asked, how)) = read(&mut stream, || next(known)) else { return };
    let mut known = known.lock().expect("nobody failed");
    known.heard.push(asked.shown());
    let (status, more, text) = match how {
        Misbehave::Refuse(status, more, text) => (status, more, text),
        Misbehave::CutBefore => return,
        how => {
            let (status, text) = answer(kind, &asked, &mut known);
            match how {
                Misbehave::CutAfter => return,
                Misbehave::Silent => {
                    drop(known);
                    return std::thread::sleep(Duration::from_secs(20));
                }
                Misbehave::HalfAnswer => {
                    let half = format!(
                        "HTTP/1.1 {status} OK\r\ncontent-length: {}\r\n\r\n{}",
                        text.len(),
                        &text[..text.len() / 2]
                    );
                    let _ = stream.get_mut().write_all(half.as_bytes());
                    let _ = stream.get_mut().flush();
                    return;
                }
                Misbehave::Answer(status, more, text) => (status, more, text),
                _ => (status, "", text),
            }
        }
    };
    drop(known);
    let head = format!("HTTP/1.1 {status} Said\r\ncontent-length: {}\r\nconnection: close\r\n{more}\r\n", text.len());
    let _ = stream.get_mut().write_all(head.as_bytes()).and_then(|()| stream.get_mut().write_all(text.as_bytes()));
    let _ = stream.get_mut().flush();
}

/// Reads one request; where it is to be cut, half of its body alone.
fn read<S: Read>(stream: &mut BufReader<S>, how: impl FnOnce() -> Misbehave) -> Option<(Asked, Misbehave)> {
    let mut line = || {
        let mut line = String::new();
        stream.by_ref().take(64 * 1024).read_line(&mut line).ok().filter(|length| *length > 0)?;
        Some(line.trim_end_matches("\r\n").to_owned())
    };
    let first = line()?;
    let mut words = first.split(' ');
    let (verb, target) = (words.next()?.to_owned(), words.next()?.to_owned());
    assert_eq!(words.next(), Some("HTTP/1.1"), "{first}");
    let (path, query) = target.split_once('?').unwrap_or((&target, ""));
    let (path, query) = (path.to_owned(), query.to_owned());
    let mut heads = Vec::new();
    while let Some(head) = line().filter(|head| !head.is_empty()) {
        let (name, value) = head.split_once(": ").expect("a header has a name");
        heads.push((name.to_lowercase(), value.to_owned()));
    }
    let length = heads
        .iter()
        .find(|(name, _)| name == "content-length")
        .map_or(0, |(_, value)| value.parse().expect("a length"));
    let how = how();
    let half = if matches!(how, Misbehave::CutBefore) { length / 2 } else { length };
    let mut body = vec![0; half];
    stream.read_exact(&mut body).ok()?;
    Some((Asked { verb, path, query, heads, body }, how))
}

impl Asked {
    fn head(&self, name: &str) -> &str {
        self.heads.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    /// The document; one that the documentation does not describe is none.
    fn json(&self, names: &[&str]) -> Option<Value> {
        let document: Value = serde_json::from_slice(&self.body).ok()?;
        let known = document.as_object()?.keys().all(|name| names.contains(&name.as_str()));
        (self.head("content-type") == "application/json" && known).then_some(document)
    }

    /// The request as a test reads it: files are not shown, nor what differs from run to run.
    fn shown(&self) -> String {
        let query = if self.query.is_empty() { String::new() } else { format!("?{}", self.query) };
        let mut text = format!("{} {}{query}\n", self.verb, self.path);
        for (name, value) in self.heads.iter().filter(|(name, _)| !["host", "content-length"].contains(&name.as_str()))
        {
            text.push_str(&format!("{name}: {value}\n"));
        }
        match serde_json::from_slice::<Value>(&self.body) {
            Ok(mut document) => {
                shorten(&mut document);
                text.push_str(&format!("{document:#}\n"));
            }
            Err(_) if self.body.is_empty() => {}
            Err(_) => {
                let parts = String::from_utf8_lossy(&self.body).replace("\r\n", "\n");
                text.push_str(parts.split("PK\u{3}\u{4}").next().unwrap_or_default());
                text.push_str("(file)\n");
            }
        }
        text
    }
}

fn shorten(document: &mut Value) {
    match document {
        Value::String(text) if text.len() > 300 && !text.contains(' ') => "(file)".clone_into(text),
        Value::Array(items) => items.iter_mut().for_each(shorten),
        Value::Object(members) => members.values_mut().for_each(shorten),
        _ => {}
    }
}

fn text_of(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn refused(status: u16, text: &str) -> (u16, String) {
    (status, json!({ "message": text, "errors": [text] }).to_string())
}

fn answer(kind: &str, asked: &Asked, known: &mut Known) -> (u16, String) {
    let allowed = match kind {
        "rt" => asked.head("authorization") == "token secret-token",
        "redmine" => asked.head("x-redmine-api-key") == "secret-token",
        "zammad" => asked.head("authorization") == "Token token=secret-token",
        "osticket" => asked.head("x-api-key") == "secret-token",
        "freshdesk" => asked.head("authorization") == "Basic c2VjcmV0LXRva2VuOlg=",
        _ => true,
    };
    if !allowed || asked.head("host").is_empty() {
        return refused(401, "Unauthorized secret-token");
    }
    match kind {
        "rt" => rt(asked, known),
        "redmine" => redmine(asked, known),
        "zammad" => zammad(asked, known),
        "znuny" => znuny(asked, known),
        "osticket" => osticket(asked, known),
        _ => freshdesk(asked, known),
    }
}

/// The number in a path between two texts.
fn number(path: &str, before: &str, after: &str) -> Option<usize> {
    path.strip_prefix(before)?.strip_suffix(after)?.parse().ok().filter(|number| *number > 0)
}

fn decoded(text: &str) -> String {
    percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned()
}

fn with_subject(known: &Known, mark: &str) -> Vec<(usize, StandInTicket)> {
    let all = known.tickets.iter().cloned().enumerate().map(|(at, ticket)| (at + 1, ticket));
    all.filter(|(_, ticket)| ticket.subject.contains(mark)).collect()
}

fn rt(asked: &Asked, known: &mut Known) -> (u16, String) {
    let create = ["Queue", "Subject", "Requestor", "Content", "ContentType", "CustomFields", "Attachments"];
    let path = asked.path.as_str();
    match asked.verb.as_str() {
        "POST" if path == "/REST/2.0/ticket" => {
            let Some(document) = asked.json(&create) else { return refused(400, "Not a ticket") };
            if document["Queue"] != "Licences" {
                return refused(400, "Unable to find queue");
            }
            let file = &document["Attachments"][0];
            if text_of(&file["FileName"]).is_empty() || text_of(&file["FileType"]).is_empty() {
                return refused(400, "Field FileName is required for each attachment in Attachments");
            }
            let has_bundle = text_of(&file["FileContent"]).starts_with("UEsDB");
            let subject = text_of(&document["Subject"]);
            let mut fields = document["CustomFields"].clone();
            fields.as_object_mut().map(|fields| known.drops.map(|field| fields.remove(field)));
            known.tickets.push(StandInTicket { subject, fields, has_bundle, notes: Vec::new() });
            let id = known.tickets.len();
            (201, json!({ "type": "ticket", "id": id.to_string(), "_url": "x" }).to_string())
        }
        "GET" if path == "/REST/2.0/tickets" => {
            let query = decoded(&asked.query);
            let mark = query.split('\'').nth_back(1).unwrap_or_default().to_owned();
            let by_field = query.contains("CF.{");
            let found = known.tickets.iter().enumerate().filter(|(_, ticket)| {
                if by_field { ticket.fields.to_string().contains(&mark) } else { ticket.subject.contains(&mark) }
            });
            let items: Vec<Value> = found
                .map(|(at, ticket)| json!({ "id": (at + 1).to_string(), "type": "ticket", "Subject": ticket.subject }))
                .collect();
            (200, json!({ "items": items, "count": items.len(), "page": 1 }).to_string())
        }
        "POST" => {
            let document = asked.json(&["Subject", "Content", "ContentType"]);
            let id = number(path, "/REST/2.0/ticket/", "/correspond").filter(|id| *id <= known.tickets.len());
            let (Some(document), Some(id)) = (document, id) else { return refused(404, "No such resource") };
            known.tickets[id - 1].notes.push((text_of(&document["Subject"]), text_of(&document["Content"])));
            (201, json!(["Correspondence added"]).to_string())
        }
        _ => {
            if let Some(id) = number(path, "/REST/2.0/ticket/", "/attachments").filter(|id| *id <= known.tickets.len())
            {
                let items: Vec<Value> = known.tickets[id - 1]
                    .notes
                    .iter()
                    .map(|(subject, _)| json!({ "id": "1", "Subject": subject }))
                    .collect();
                return (200, json!({ "items": items }).to_string());
            }
            match number(path, "/REST/2.0/ticket/", "").filter(|id| *id <= known.tickets.len()) {
                Some(id) => {
                    let subject = &known.tickets[id - 1].subject;
                    (200, json!({ "id": id, "Status": "open", "Subject": subject, "LastUpdated": "2026-11-29T10:00:00Z" }).to_string())
                }
                None => refused(404, "No such resource"),
            }
        }
    }
}

fn redmine(asked: &Asked, known: &mut Known) -> (u16, String) {
    let path = asked.path.as_str();
    match asked.verb.as_str() {
        "POST" if path == "/uploads.json" => {
            let is_file = asked.head("content-type") == "application/octet-stream" && asked.body.starts_with(b"PK");
            if !is_file || asked.query != "filename=keymend-bundle.zip" {
                return refused(406, "Not acceptable");
            }
            (201, json!({ "upload": { "id": 1, "token": "1.abc" } }).to_string())
        }
        "POST" if path == "/issues.json" => {
            let Some(document) = asked.json(&["issue"]) else { return refused(400, "Not an issue") };
            let issue = &document["issue"];
            if text_of(&issue["subject"]).is_empty() {
                return refused(422, "Subject cannot be blank");
            }
            if issue["project_id"] != "licences" {
                return refused(422, "Project is invalid");
            }
            let has_bundle = issue["uploads"][0]["token"] == "1.abc";
            let subject = text_of(&issue["subject"]);
            let mut fields = issue["custom_fields"].clone();
            if let (Some(fields), Some(dropped)) = (fields.as_array_mut(), known.drops) {
                fields.retain(|field| field["id"].as_u64().map(|id| id.to_string()).as_deref() != Some(dropped));
            }
            known.tickets.push(StandInTicket { subject, fields, has_bundle, notes: Vec::new() });
            (201, json!({ "issue": { "id": known.tickets.len() } }).to_string())
        }
        "GET" if path == "/issues.json" => {
            let mark = decoded(asked.query.rsplit('=').next().unwrap_or_default());
            let mark = mark.trim_start_matches('~').to_owned();
            let has =
                |ticket: &StandInTicket| ticket.subject.contains(&mark) || ticket.fields.to_string().contains(&mark);
            let found = known.tickets.iter().enumerate().filter(|(_, ticket)| has(ticket));
            let issue = |(at, ticket): (usize, &StandInTicket)| json!({ "id": at + 1, "subject": ticket.subject, "custom_fields": ticket.fields });
            (200, json!({ "issues": found.map(issue).collect::<Vec<_>>() }).to_string())
        }
        "PUT" => {
            let id = number(path, "/issues/", ".json").filter(|id| *id <= known.tickets.len());
            let (Some(document), Some(id)) = (asked.json(&["issue"]), id) else { return refused(404, "") };
            known.tickets[id - 1].notes.push((String::new(), text_of(&document["issue"]["notes"])));
            (204, String::new())
        }
        _ => match number(path, "/issues/", ".json").filter(|id| *id <= known.tickets.len()) {
            Some(id) => {
                let ticket = &known.tickets[id - 1];
                let journals: Vec<Value> = ticket.notes.iter().map(|(_, text)| json!({ "notes": text })).collect();
                let issue = json!({
                    "id": id, "subject": ticket.subject, "status": { "id": 2, "name": "In Progress" },
                    "updated_on": "2026-11-29T10:00:00Z", "journals": journals,
                });
                (200, json!({ "issue": issue }).to_string())
            }
            None => refused(404, ""),
        },
    }
}

fn zammad(asked: &Asked, known: &mut Known) -> (u16, String) {
    let path = asked.path.as_str();
    let ticket = |at: usize, ticket: &StandInTicket| json!({ "id": at, "number": format!("2200{at}"), "title": ticket.subject, "state": "open", "updated_at": "2026-11-29T10:00:00Z" });
    match asked.verb.as_str() {
        "POST" if path == "/api/v1/tickets" => {
            let names = ["title", "group", "customer_id", "article", "keymend_topic", "keymend_order"];
            let Some(document) = asked.json(&names) else { return refused(422, "Unknown attribute") };
            if document["group"] != "Licences" {
                let text = json!({ "error": "No lookup value found for 'group'", "error_human": "No lookup value found for 'group'" });
                return (422, text.to_string());
            }
            let article = &document["article"];
            let file = &article["attachments"][0];
            let has_bundle = text_of(&file["data"]).starts_with("UEsDB") && file["mime-type"] == "application/zip";
            let subject = text_of(&document["title"]);
            known.tickets.push(StandInTicket { subject, fields: document.clone(), has_bundle, notes: Vec::new() });
            (201, ticket(known.tickets.len(), &known.tickets[known.tickets.len() - 1]).to_string())
        }
        "POST" if path == "/api/v1/ticket_articles" => {
            let names = ["ticket_id", "subject", "body", "content_type", "type", "sender", "from", "internal"];
            let document = asked.json(&names);
            let id = document.as_ref().and_then(|document| document["ticket_id"].as_u64()).map(|id| id as usize);
            let (Some(document), Some(id)) = (document, id.filter(|id| *id <= known.tickets.len())) else {
                return refused(404, "");
            };
            known.tickets[id - 1].notes.push((text_of(&document["subject"]), text_of(&document["body"])));
            (201, json!({ "id": 7 }).to_string())
        }
        _ if path == "/api/v1/tickets/search" => {
            let mark = asked.query.split(['=', '&']).nth(1).unwrap_or_default();
            let found: Vec<Value> = with_subject(known, mark).iter().map(|(at, one)| ticket(*at, one)).collect();
            (200, Value::from(found).to_string())
        }
        _ => {
            if let Some(id) =
                number(path, "/api/v1/ticket_articles/by_ticket/", "").filter(|id| *id <= known.tickets.len())
            {
                let articles: Vec<Value> = known.tickets[id - 1]
                    .notes
                    .iter()
                    .map(|(subject, body)| json!({ "subject": subject, "body": body }))
                    .collect();
                return (200, Value::from(articles).to_string());
            }
            match number(path, "/api/v1/tickets/", "").filter(|id| *id <= known.tickets.len()) {
                Some(id) => (200, ticket(id, &known.tickets[id - 1]).to_string()),
                None => refused(404, ""),
            }
        }
    }
}

fn znuny(asked: &Asked, known: &mut Known) -> (u16, String) {
    let error =
        |code: &str, text: &str| (200, json!({ "Error": { "ErrorCode": code, "ErrorMessage": text } }).to_string());
    let path = asked.path.as_str();
    if path == "/Session" {
        let Some(document) = asked.json(&["UserLogin", "Password"]) else { return refused(400, "") };
        return if document == json!({ "UserLogin": "agent", "Password": "secret-token" }) {
            (200, json!({ "SessionID": "abc123" }).to_string())
        } else {
            error("SessionCreate.AuthFail", "SessionCreate: Authorization failing!")
        };
    }
    let document = asked.json(&["SessionID", "Ticket", "TicketID", "Article", "DynamicField", "Attachment"]);
    let session = document.as_ref().is_some_and(|document| document["SessionID"] == "abc123");
    if !session && !asked.query.split('&').any(|part| part == "SessionID=abc123") {
        return error("TicketCreate.AuthFail", "Authorization failing!");
    }
    match (asked.verb.as_str(), path, document) {
        ("POST", "/Ticket", Some(document)) => {
            let of = &document["Ticket"];
            if of["Queue"] != "Licences" {
                return error("TicketCreate.InvalidParameter", "TicketCreate: Ticket->Queue parameter is invalid!");
            }
            let file = &document["Attachment"][0];
            let has_bundle = text_of(&file["Content"]).starts_with("UEsDB") && file["Filename"] == "keymend-bundle.zip";
            let subject = text_of(&of["Title"]);
            if text_of(&document["Article"]["Body"]).is_empty() {
                return error("TicketCreate.MissingParameter", "TicketCreate: Article->Body parameter is missing!");
            }
            let fields = document["DynamicField"].clone();
            known.tickets.push(StandInTicket { subject, fields, has_bundle, notes: Vec::new() });
            let id = known.tickets.len();
            (
                200,
                json!({ "TicketID": id.to_string(), "TicketNumber": format!("202611290{id}"), "ArticleID": "9" })
                    .to_string(),
            )
        }
        ("PATCH", path, Some(document)) => {
            let id = number(path, "/Ticket/", "").filter(|id| *id <= known.tickets.len());
            let Some(id) = id else {
                return error("TicketUpdate.AccessDenied", "User does not have access to the ticket!");
            };
            let article = &document["Article"];
            known.tickets[id - 1].notes.push((text_of(&article["Subject"]), text_of(&article["Body"])));
            (200, json!({ "TicketID": id.to_string(), "ArticleID": "10" }).to_string())
        }
        ("GET", "/Ticket", None) => {
            let title = asked.query.split('&').find_map(|part| part.strip_prefix("Title=")).unwrap_or_default();
            let title = decoded(title);
            let ids: Vec<String> =
                with_subject(known, title.trim_matches('*')).iter().map(|(at, _)| at.to_string()).collect();
            let found = match ids.as_slice() {
                [] => json!({}),
                [one] => json!({ "TicketID": one }),
                several => json!({ "TicketID": several }),
            };
            (200, found.to_string())
        }
        ("GET", path, None) => match number(path, "/Ticket/", "").filter(|id| *id <= known.tickets.len()) {
            Some(id) => {
                let ticket = &known.tickets[id - 1];
                let articles: Vec<Value> =
                    ticket.notes.iter().map(|(subject, body)| json!({ "Subject": subject, "Body": body })).collect();
                let found = json!({
                    "TicketID": id.to_string(), "TicketNumber": format!("202611290{id}"), "Title": ticket.subject,
                    "State": "open", "Changed": "2026-11-29 10:00:00", "Article": articles,
                });
                (200, json!({ "Ticket": [found] }).to_string())
            }
            None => error("TicketGet.AccessDenied", "User does not have access to the ticket!"),
        },
        _ => refused(404, ""),
    }
}

fn osticket(asked: &Asked, known: &mut Known) -> (u16, String) {
    let names = ["source", "name", "email", "subject", "message", "attachments", "topicId", "order"];
    let document = asked.json(&names).filter(|_| asked.verb == "POST" && asked.path == "/api/tickets.json");
    let Some(document) = document else { return (400, "Unexpected data received".to_owned()) };
    if ["name", "email", "subject", "message"].iter().any(|name| text_of(&document[*name]).is_empty()) {
        return (400, "Required field not included".to_owned());
    }
    let message = text_of(&document["message"]);
    let file = text_of(&document["attachments"][0]["keymend-bundle.zip"]);
    let has_bundle = file.starts_with("data:application/zip;base64,UEsDB");
    assert!(message.starts_with("data:text/plain;charset=utf-8;base64,"), "{message}");
    known.tickets.push(StandInTicket {
        subject: text_of(&document["subject"]),
        fields: document,
        has_bundle,
        notes: Vec::new(),
    });
    (201, format!("12345{}", known.tickets.len()))
}

fn freshdesk(asked: &Asked, known: &mut Known) -> (u16, String) {
    let path = asked.path.as_str();
    let ticket = |at: usize, ticket: &StandInTicket| json!({ "id": at, "subject": ticket.subject, "status": 2, "updated_at": "2026-11-29T10:00:00Z" });
    match asked.verb.as_str() {
        "POST" if path == "/api/v2/tickets" => {
            let boundary =
                asked.head("content-type").strip_prefix("multipart/form-data; boundary=").unwrap_or_default();
            let body = String::from_utf8_lossy(&asked.body).into_owned();
            let parts: Vec<&str> = body.split(&format!("--{boundary}")).collect();
            let part = |name: &str| {
                let part = parts.iter().find(|part| part.contains(&format!("name=\"{name}\"")));
                part.and_then(|part| part.split_once("\r\n\r\n"))
                    .map(|(_, value)| value.trim_end_matches("\r\n").to_owned())
            };
            if boundary.is_empty() || !body.ends_with(&format!("--{boundary}--\r\n")) {
                return refused(400, "invalid_multipart");
            }
            if !part("email").is_some_and(|email| email.contains('@')) {
                let text = json!({ "description": "Validation failed", "errors": [
                    { "field": "email", "message": "It should be a valid email address", "code": "invalid_value" },
                ] });
                return (400, text.to_string());
            }
            let has_bundle = part("attachments[]").is_some_and(|file| file.starts_with("PK"));
            let fields = json!({ "cf_order": part("custom_fields[cf_order]") });
            let subject = part("subject").unwrap_or_default();
            known.tickets.push(StandInTicket { subject, fields, has_bundle, notes: Vec::new() });
            (201, ticket(known.tickets.len(), &known.tickets[known.tickets.len() - 1]).to_string())
        }
        "POST" => {
            let id = number(path, "/api/v2/tickets/", "/notes").filter(|id| *id <= known.tickets.len());
            let (Some(document), Some(id)) = (asked.json(&["body", "private"]), id) else { return refused(404, "") };
            known.tickets[id - 1].notes.push((String::new(), text_of(&document["body"])));
            (201, json!({ "id": 5 }).to_string())
        }
        _ if path == "/api/v2/tickets" => {
            if !asked.query.contains("updated_since=") || !asked.query.contains("per_page=100") {
                return (200, "[]".to_owned());
            }
            // A page of others' tickets, which are newer, comes first.
            if !asked.query.ends_with("&page=2") {
                let others: Vec<Value> = (1000..1100).map(|id| json!({ "id": id, "subject": "Printer" })).collect();
                return (200, Value::from(others).to_string());
            }
            let found: Vec<Value> = known.tickets.iter().enumerate().map(|(at, one)| ticket(at + 1, one)).collect();
            (200, Value::from(found).to_string())
        }
        _ => {
            if let Some(id) = number(path, "/api/v2/tickets/", "/conversations").filter(|id| *id <= known.tickets.len())
            {
                let all: Vec<Value> = known.tickets[id - 1]
                    .notes
                    .iter()
                    .map(|(_, body)| json!({ "body": body, "body_text": body }))
                    .collect();
                return (200, Value::from(all).to_string());
            }
            match number(path, "/api/v2/tickets/", "").filter(|id| *id <= known.tickets.len()) {
                Some(id) => (200, ticket(id, &known.tickets[id - 1]).to_string()),
                None => refused(404, ""),
            }
        }
    }
}
