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
use super::presence::{Alive, Presence};
use super::reply::PageReply;
use super::shown::own_file;

/// Connections at one time; a further one waits.
const MOST_CONNECTIONS: usize = 256;

/// Forms with files that are read at one time.
const MOST_UPLOADS: usize = 2;

/// Pages that may be open at one time and tell so.
const MOST_ALIVE: usize = 32;

/// How long the head of a request, a form, and a form with files may take, and the whole of a request.
const HEAD_TIME: Duration = Duration::from_secs(10);
const FORM_TIME: Duration = Duration::from_secs(20);
const UPLOAD_TIME: Duration = Duration::from_secs(120);
const WHOLE_TIME: Duration = Duration::from_secs(900);

/// Bytes of a request's head.
const LARGEST_HEAD: usize = 16 * 1024;

/// How long a page is waited for before "still looking" is shown in its place.
const PATIENCE: Duration = Duration::from_millis(700);

/// What may be loaded and sent by our pages, and where they may be shown.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; \
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
    looking: PageReply,
    uploads: Semaphore,
}

type ReplyBody = Either<Full<Bytes>, Alive>;

/// A server that listens and is not yet serving.
pub(super) struct Listening {
    listener: StdListener,
    gate: PageGate,
}

impl Listening {
    /// Takes a free port of this computer that nobody else on the network reaches.
    pub(super) fn begin() -> io::Result<Listening> {
        let listener = StdListener::bind(SocketAddrV4::new(Ipv4Addr::LOCALHOST, 0))?;
        listener.set_nonblocking(true)?;
        let gate = PageGate::new(listener.local_addr()?.port()).map_err(io::Error::other)?;
        Ok(Listening { listener, gate })
    }

    /// The address to open once.
    pub(super) fn address(&self) -> String {
        self.gate.address()
    }

    /// The token of the forms.
    pub(super) fn form_token(&self) -> String {
        self.gate.form_token().to_owned()
    }

    /// Serves in a thread of its own; what passes the gate goes to `asks`. `looking` is shown where a page takes long.
    pub(super) fn serve(self, asks: Sender<PageAsk>, presence: Arc<Presence>, looking: PageReply) -> io::Result<()> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_io().enable_time().build()?;
        let uploads = Semaphore::new(MOST_UPLOADS);
        let keeper = Doorkeeper { gate: self.gate, entered: Mutex::new(false), asks, presence, looking, uploads };
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
        tokio::task::spawn_local(async move {
            let answer = service_fn(move |request| {
                let keeper = Arc::clone(&keeper);
                async move { Ok::<_, Infallible>(keeper.answer(request).await) }
            });
            let mut protocol = hyper::server::conn::http1::Builder::new();
            protocol.timer(TokioTimer::new()).header_read_timeout(HEAD_TIME).max_buf_size(LARGEST_HEAD);
            let connection = protocol.keep_alive(false).serve_connection(TokioIo::new(stream), answer);
            // A connection that breaks or takes too long is nobody's loss but its own.
            let _ = timeout(WHOLE_TIME, connection).await;
            drop(permit);
        });
    }
}

impl Doorkeeper {
    async fn answer(&self, request: Request<Incoming>) -> Response<ReplyBody> {
        match self.gate.judge(request.method(), request.uri(), request.headers()) {
            Err(why) => dressed(turned_away(why)),
            Ok(LetIn::Entering) => {
                let mut entered = self.entered.lock().unwrap_or_else(PoisonError::into_inner);
                if std::mem::replace(&mut *entered, true) {
                    return dressed(PageReply::plain(StatusCode::FORBIDDEN, USED));
                }
                self.presence.seen();
                dressed(PageReply::entrance(&self.gate.root())).with(SET_COOKIE, &self.gate.set_cookie())
            }
            Ok(LetIn::Inside { page, posts: false }) if page == "alive" => self.stay_alive(),
            Ok(LetIn::Inside { page, posts }) => {
                self.presence.seen();
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
        let form = match posts {
            false => None,
            true => match self.form(request).await {
                Ok(form) if self.gate.is_our_form(form.get("token")) => Some(form),
                Ok(_) => return turned_away(TurnedAway::OtherSite),
                Err(NotTaken::TooLarge) => return PageReply::plain(StatusCode::PAYLOAD_TOO_LARGE, TOO_LARGE),
                Err(NotTaken::Broken) => return PageReply::plain(StatusCode::BAD_REQUEST, BROKEN),
            },
        };
        let (reply, mut replied) = oneshot::channel();
        if self.asks.send(PageAsk { page, query, form, reply }).is_err() {
            return PageReply::plain(StatusCode::SERVICE_UNAVAILABLE, ENDED);
        }
        if !posts {
            match timeout(PATIENCE, &mut replied).await {
                Ok(reply) => return reply.unwrap_or_else(|_| PageReply::plain(StatusCode::SERVICE_UNAVAILABLE, ENDED)),
                // What is asked for again will be there by then.
                Err(_) => return self.looking.clone(),
            }
        }
        replied.await.unwrap_or_else(|_| PageReply::plain(StatusCode::SERVICE_UNAVAILABLE, ENDED))
    }

    async fn form(&self, request: Request<Incoming>) -> Result<SentForm, NotTaken> {
        let (head, body) = request.into_parts();
        let has_files = SentForm::has_files(&head.headers);
        let time = if has_files { UPLOAD_TIME } else { FORM_TIME };
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
            None => {
                dressed(PageReply::plain(StatusCode::TOO_MANY_REQUESTS, "There are too many open pages of Keymend.\n"))
            }
        }
    }
}

const USED: &str = "This address was used already. Close this page and start Keymend again.\n";
const TOO_LARGE: &str = "That is more than Keymend takes at once: at most 10 files and 64 MB. Go back and send less.\n";
const BROKEN: &str = "What was sent is incomplete. Go back and try again.\n";
const ENDED: &str = "Keymend has ended. Start it again.\n";

/// What somebody sees who may not ask; it tells nothing of the case.
fn turned_away(why: TurnedAway) -> PageReply {
    let status = match why {
        TurnedAway::Method => StatusCode::METHOD_NOT_ALLOWED,
        TurnedAway::Host | TurnedAway::Stranger | TurnedAway::OtherSite => StatusCode::FORBIDDEN,
    };
    PageReply::plain(
        status,
        "This page belongs to the browser that Keymend opened. Start Keymend again to see it here.\n",
    )
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
