//! The network side: takes requests within their bounds, lets the gate judge them, and hands them to the one thread that
//! works on the case.

use std::convert::Infallible;
use std::io;
use std::net::{Ipv4Addr, SocketAddrV4, TcpListener as StdListener};
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use http_body_util::{Either, Full};
use hyper::body::{Bytes, Incoming};
use hyper::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderName, HeaderValue, SET_COOKIE};
use hyper::service::service_fn;
use hyper::{Request, Response, StatusCode};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpListener;
use tokio::sync::{Semaphore, oneshot};
use tokio::time::timeout;

use super::form::{NotTaken, SentForm};
use super::gate::{LetIn, PageGate, TurnedAway};
use super::presence::{Alive, Presence, SeenBy};
use super::refusal::{Refusal, ServerWords};
use super::reply::PageReply;
use super::shown::own_file;

/// Connections at one time; a further one waits.
const MOST_CONNECTIONS: usize = 256;

/// Forms with files that are read at one time.
const MOST_UPLOADS: usize = 2;

/// Pages that may be open at one time and tell so.
const MOST_ALIVE: usize = 32;

/// Pages that took long and are kept for the browser that comes back for them.
const MOST_LATE: usize = 8;

/// How long the parts of a request may take.
#[derive(Clone, Copy, Debug)]
struct Times {
    head: Duration,
    form: Duration,
    upload: Duration,
    whole: Duration,
}

const TIMES: Times = Times {
    head: Duration::from_secs(10),
    form: Duration::from_secs(20),
    upload: Duration::from_secs(120),
    whole: Duration::from_secs(900),
};

/// Bytes of a request's head.
const LARGEST_HEAD: usize = 16 * 1024;

/// How long a page is waited for before "still looking" is shown in its place.
const PATIENCE: Duration = Duration::from_millis(700);

/// What may be loaded and sent by our pages, and where they may be shown.
const POLICY: &str = "default-src 'none'; style-src 'self' 'sha256-Apki15Ev8KkXmcus3jRdiSC5gvCXsJdZO3/1rVjYsKA='; script-src 'self'; connect-src 'self'; img-src 'self'; \
    form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// A request that passed the gate.
pub(super) struct PageAsk {
    /// The page, such as `answer`.
    pub(super) page: String,
    /// What its address says behind the question mark.
    pub(super) query: SentForm,
    /// The form, where one was sent.
    pub(super) form: Option<SentForm>,
    /// Where the answer goes.
    pub(super) reply: oneshot::Sender<PageReply>,
}

/// What every connection needs.
struct Doorkeeper {
    gate: PageGate,
    entered: Mutex<bool>,
    asks: Sender<PageAsk>,
    presence: Arc<Presence>,
    words: Arc<ServerWords>,
    uploads: Semaphore,
    times: Times,
    late: Mutex<Vec<LatePage>>,
}

/// A page that is still being made, for the browser that was told to come back.
struct LatePage {
    address: String,
    reply: oneshot::Receiver<PageReply>,
}

type ReplyBody = Either<Full<Bytes>, Alive>;

/// A server that listens and is not yet serving.
pub(super) struct Listening {
    listener: StdListener,
    gate: PageGate,
    times: Times,
}

impl Listening {
    /// Takes a free port of this computer that nobody else on the network reaches.
    pub(super) fn begin() -> io::Result<Listening> {
        let listener = StdListener::bind(SocketAddrV4::new(Ipv4Addr::LOCALHOST, 0))?;
        listener.set_nonblocking(true)?;
        let gate = PageGate::new(listener.local_addr()?.port()).map_err(io::Error::other)?;
        Ok(Listening { listener, gate, times: TIMES })
    }

    /// The address to open once.
    pub(super) fn address(&self) -> String {
        self.gate.address()
    }

    /// The token of the forms.
    pub(super) fn form_token(&self) -> String {
        self.gate.form_token().to_owned()
    }

    /// Serves in a thread of its own; what passes the gate goes to `asks`.
    pub(super) fn serve(
        self,
        asks: Sender<PageAsk>,
        presence: Arc<Presence>,
        words: Arc<ServerWords>,
    ) -> io::Result<()> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_io().enable_time().build()?;
        let uploads = Semaphore::new(MOST_UPLOADS);
        let keeper = Doorkeeper {
            gate: self.gate,
            entered: Mutex::new(false),
            asks,
            presence,
            words,
            uploads,
            times: self.times,
            late: Mutex::default(),
        };
        let listener = self.listener;
        thread::Builder::new().name("page".to_owned()).spawn(move || {
            runtime.block_on(async move {
                if let Ok(listener) = TcpListener::from_std(listener) {
                    let local = tokio::task::LocalSet::new();
                    local.run_until(accept(listener, Arc::new(keeper))).await;
                }
            });
        })?;
        Ok(())
    }
}

async fn accept(listener: TcpListener, keeper: Arc<Doorkeeper>) {
    let connections = Arc::new(Semaphore::new(MOST_CONNECTIONS));
    loop {
        let Ok(permit) = Arc::clone(&connections).acquire_owned().await else { return };
        let Ok((stream, _)) = listener.accept().await else {
            // Too many files are open, or the connection is gone already.
            tokio::time::sleep(Duration::from_millis(20)).await;
            continue;
        };
        let keeper = Arc::clone(&keeper);
        let times = keeper.times;
        tokio::task::spawn_local(async move {
            let answer = service_fn(move |request| {
                let keeper = Arc::clone(&keeper);
                async move { Ok::<_, Infallible>(keeper.answer(request).await) }
            });
            let mut protocol = hyper::server::conn::http1::Builder::new();
            protocol.timer(TokioTimer::new()).header_read_timeout(times.head).max_buf_size(LARGEST_HEAD);
            let connection = protocol.keep_alive(false).serve_connection(TokioIo::new(stream), answer);
            // A connection that breaks or takes too long is nobody's loss but its own.
            let _ = timeout(times.whole, connection).await;
            drop(permit);
        });
    }
}

impl Doorkeeper {
    async fn answer(&self, request: Request<Incoming>) -> Response<ReplyBody> {
        match self.gate.judge(request.method(), request.uri(), request.headers()) {
            Err(why) => dressed(self.turned_away(why)),
            Ok(LetIn::Entering) => {
                let mut entered = self.entered.lock().unwrap_or_else(PoisonError::into_inner);
                if std::mem::replace(&mut *entered, true) {
                    return dressed(self.words.refuse(Refusal::UsedAlready));
                }
                self.presence.seen(SeenBy::Entering);
                dressed(PageReply::entrance(&self.gate.root())).with(SET_COOKIE, &self.gate.set_cookie())
            }
            Ok(LetIn::Inside { page, posts: false }) if page == "alive" => self.stay_alive(),
            Ok(LetIn::Inside { page, posts }) => {
                self.presence.seen(match own_file(&page) {
                    Some(_) if page == "script.js" => SeenBy::Script,
                    Some(_) => SeenBy::OwnFile,
                    None => SeenBy::Page,
                });
                dressed(self.inside(page, posts, request).await)
            }
        }
    }

    async fn inside(&self, page: String, posts: bool, request: Request<Incoming>) -> PageReply {
        // These are there also while the case is being worked on, and for the last page.
        if let Some(file) = own_file(&page).filter(|_| !posts) {
            return file;
        }
        let query = SentForm::of_text(request.uri().query().unwrap_or_default().as_bytes());
        let address = request.uri().to_string();
        let form = match posts {
            false => None,
            true => match self.form(request).await {
                Ok(form) if self.gate.is_our_form(form.get("token")) => Some(form),
                Ok(_) => return self.words.refuse(Refusal::NotHere),
                Err(NotTaken::TooLarge) => return self.words.refuse_inside(Refusal::TooLarge),
                Err(NotTaken::Broken) => return self.words.refuse_inside(Refusal::Incomplete),
            },
        };
        // A file that is saved must not be the page that says "still looking".
        let may_wait = !posts && !page.contains('.') && page != "attached";
        let ended = || self.words.refuse(Refusal::Ended);
        let mut replied = match self.late(&address, posts) {
            Some(replied) => replied,
            None => {
                let (reply, replied) = oneshot::channel();
                if self.asks.send(PageAsk { page, query, form, reply }).is_err() {
                    return ended();
                }
                replied
            }
        };
        if !may_wait {
            return replied.await.unwrap_or_else(|_| ended());
        }
        match timeout(PATIENCE, &mut replied).await {
            Ok(reply) => reply.unwrap_or_else(|_| ended()),
            Err(_) => {
                let mut late = self.late.lock().unwrap_or_else(PoisonError::into_inner);
                if late.len() >= MOST_LATE {
                    late.remove(0);
                }
                let looking = self.words.looking(&address);
                late.push(LatePage { address, reply: replied });
                looking
            }
        }
    }

    /// The page that this browser comes back for; whatever a form changes, no page of before is shown after it.
    fn late(&self, address: &str, posts: bool) -> Option<oneshot::Receiver<PageReply>> {
        let mut late = self.late.lock().unwrap_or_else(PoisonError::into_inner);
        if posts {
            late.clear();
        }
        let at = late.iter().position(|page| page.address == address)?;
        Some(late.remove(at).reply)
    }

    fn turned_away(&self, why: TurnedAway) -> PageReply {
        self.words.refuse(match why {
            TurnedAway::Method => Refusal::Method,
            TurnedAway::Host | TurnedAway::Stranger | TurnedAway::OtherSite => Refusal::NotHere,
        })
    }

    async fn form(&self, request: Request<Incoming>) -> Result<SentForm, NotTaken> {
        let (head, body) = request.into_parts();
        let has_files = SentForm::has_files(&head.headers);
        let time = if has_files { self.times.upload } else { self.times.form };
        let reading = async {
            let _one = if has_files { self.uploads.acquire().await.ok() } else { None };
            SentForm::read(&head.headers, body).await
        };
        timeout(time, reading).await.unwrap_or(Err(NotTaken::Broken))
    }

    /// A connection that is open as long as the page is.
    fn stay_alive(&self) -> Response<ReplyBody> {
        match self.presence.open(MOST_ALIVE) {
            Some(alive) => {
                let mut response = Response::new(Either::Right(alive));
                dress(&mut response, "text/event-stream");
                response
            }
            // Only a script asks for it, and shows nothing of it.
            None => dressed(PageReply::plain(StatusCode::TOO_MANY_REQUESTS, "")),
        }
    }
}

/// A reply with the heads that all of them have.
fn dressed(reply: PageReply) -> Response<ReplyBody> {
    let mut response = Response::new(Either::Left(Full::new(Bytes::from(reply.body))));
    *response.status_mut() = reply.status;
    dress(&mut response, reply.kind);
    for (name, value) in &reply.heads {
        response = response.with(name.clone(), value);
    }
    response
}

fn dress(response: &mut Response<ReplyBody>, kind: &'static str) {
    let heads = response.headers_mut();
    heads.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    heads.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    for (name, value) in [
        ("content-security-policy", POLICY),
        // With none at all, browsers hide the origin of our own forms as well.
        ("referrer-policy", "same-origin"),
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("x-dns-prefetch-control", "off"),
    ] {
        heads.insert(HeaderName::from_static(name), HeaderValue::from_static(value));
    }
}

/// Adds a head; a value that cannot be one is left out.
trait WithHead {
    fn with(self, name: HeaderName, value: &str) -> Self;
}

impl WithHead for Response<ReplyBody> {
    fn with(mut self, name: HeaderName, value: &str) -> Self {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.headers_mut().insert(name, value);
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::net::TcpStream;
    use std::sync::mpsc::{Receiver, channel};
    use std::time::Instant;

    use super::*;
    use crate::language::Tongue;
    use crate::page::shown::PageTemplates;

    /// A server whose times are short, the requests that pass its gate, and what a browser that was let in sends.
    struct Tried {
        asked: Receiver<PageAsk>,
        port: u16,
        root: String,
        heads: String,
        form_token: String,
    }

    fn tried() -> Tried {
        let mut listening = Listening::begin().unwrap();
        let short = Duration::from_millis(400);
        listening.times = Times { head: short, form: short, upload: short, whole: Duration::from_secs(5) };
        let (port, root) = (listening.listener.local_addr().unwrap().port(), listening.gate.root());
        let cookie = listening.gate.set_cookie().split(';').next().unwrap().to_owned();
        let heads = format!("Host: 127.0.0.1:{port}\r\nCookie: {cookie}\r\nOrigin: http://127.0.0.1:{port}\r\n");
        let form_token = listening.form_token();
        let templates = PageTemplates::new(&form_token).unwrap();
        let words = Arc::new(ServerWords::new(&templates, Tongue::english()));
        let (asks, asked) = channel();
        listening.serve(asks, Arc::new(Presence::new()), words).unwrap();
        Tried { asked, port, root, heads, form_token }
    }

    impl Tried {
        fn connect(&self) -> TcpStream {
            let stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
            stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
            stream
        }

        fn send(&self, request: &str) -> TcpStream {
            let mut stream = self.connect();
            stream.write_all(request.as_bytes()).unwrap();
            stream
        }

        fn get(&self, page: &str) -> TcpStream {
            self.send(&format!("GET {}{page} HTTP/1.1\r\n{}\r\n", self.root, self.heads))
        }
    }

    fn rest(mut stream: TcpStream) -> String {
        let mut text = String::new();
        let _ = stream.read_to_string(&mut text);
        text
    }

    #[test]
    fn the_policy_names_the_one_style_that_stands_in_a_page() {
        use base64::Engine;
        let hash = base64::engine::general_purpose::STANDARD
            .encode(crate::text::digest_bytes(crate::page::reply::BARE_STYLE.as_bytes()));
        assert!(POLICY.contains(&format!("'sha256-{hash}'")), "{hash}");
    }

    #[test]
    fn what_comes_too_slowly_is_given_up_head_form_and_files() {
        let tried = tried();
        let begin = |page: &str, kind: &str, body: &str| {
            format!(
                "POST {}{page} HTTP/1.1\r\n{}Content-Type: {kind}\r\nContent-Length: 1000\r\n\r\n{body}",
                tried.root, tried.heads
            )
        };
        let token = format!("token={}&message=", tried.form_token);
        let part = format!(
            "--x\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n{}\r\n--x\r\n\
             Content-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nbegun",
            tried.form_token
        );
        for (what, request, status) in [
            ("a head", "GET / HTTP/1.1\r\nHost: ".to_owned(), ""),
            ("a form", begin("tell", "application/x-www-form-urlencoded", &token), " 400 "),
            ("files", begin("files", "multipart/form-data; boundary=x", &part), " 400 "),
        ] {
            let begun = Instant::now();
            let got = rest(tried.send(&request));
            assert!(begun.elapsed() < Duration::from_secs(4), "{what}");
            assert!(got.lines().next().unwrap_or_default().contains(status), "{what}: {got}");
        }
        assert!(tried.asked.try_recv().is_err(), "none of them reaches the case");
    }

    #[test]
    #[ignore = "long; .ci/run runs it"]
    fn a_page_that_takes_long_is_made_once_and_a_file_is_never_replaced() {
        let tried = tried();
        let first = tried.get("request?number=1");
        let ask = tried.asked.recv_timeout(Duration::from_secs(5)).unwrap();
        let got = rest(first);
        let address = format!("{}request?number=1", tried.root);
        assert!(got.contains(&format!("refresh: 1; url={address}\r\n")), "{got}");
        let again = tried.get("request?number=1");
        assert!(tried.asked.recv_timeout(Duration::from_millis(300)).is_err(), "it is not made a second time");
        ask.reply.send(PageReply::html("the page".to_owned())).unwrap();
        assert!(rest(again).ends_with("the page"));

        let file = tried.get("capture.zip");
        let ask = tried.asked.recv_timeout(Duration::from_secs(5)).unwrap();
        thread::sleep(PATIENCE * 2);
        ask.reply.send(PageReply::text("the file")).unwrap();
        assert!(rest(file).ends_with("the file"));
    }
}
