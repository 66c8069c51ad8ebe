//! Who may ask: this browser, which was let in once, on this address, from this page.
//!
//! A page of the web can make a browser send requests here, a name of the web can be pointed here (DNS rebinding), and other
//! people of this computer can reach the port. Each request is judged by its head alone; only then is its body read.

use hyper::header::{COOKIE, HOST, HeaderMap, HeaderName, ORIGIN};
use hyper::{Method, Uri};

use super::secret::{Secret, is_same};

/// The name of the cookie.
const COOKIE_NAME: &str = "keymend";

/// The page by which a browser is let in.
pub(super) const ENTRANCE: &str = "enter";

/// The port and the secrets of one run.
#[derive(Debug)]
pub(super) struct PageGate {
    port: u16,
    /// All pages lie below this name: a cookie is sent to every port of an address, but only to the path that it is for, so
    /// that no server of somebody else on this computer can have it sent to itself.
    place: Secret,
    /// Opens the gate once.
    once: Secret,
    /// What the browser that was let in shows with each request.
    cookie: Secret,
    /// What each of our forms carries.
    form: Secret,
}

/// What the head of a request is let in for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum LetIn {
    /// It shows the token of the address, which must still be unused.
    Entering,
    /// It asks for a page or sends a form.
    Inside {
        /// The page, without the place before it.
        page: String,
        /// Whether it sends a form.
        posts: bool,
    },
}

/// Why a request is turned away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TurnedAway {
    /// It was meant for another host.
    Host,
    /// It does not come from a browser that was let in.
    Stranger,
    /// Another site caused it.
    OtherSite,
    /// It is neither asking nor sending a form.
    Method,
}

impl PageGate {
    /// The gate of a server on this port.
    pub(super) fn new(port: u16) -> Result<PageGate, getrandom::Error> {
        Ok(PageGate {
            port,
            place: Secret::random()?,
            once: Secret::random()?,
            cookie: Secret::random()?,
            form: Secret::random()?,
        })
    }

    fn host(&self) -> String {
        format!("127.0.0.1:{}", self.port)
    }

    fn origin(&self) -> String {
        format!("http://{}", self.host())
    }

    /// The path before the name of every page.
    pub(super) fn root(&self) -> String {
        format!("/{}/", self.place.text())
    }

    /// The address with its token, which opens the gate once.
    pub(super) fn address(&self) -> String {
        format!("{}{}{ENTRANCE}?token={}", self.origin(), self.root(), self.once.text())
    }

    /// The token of the forms.
    pub(super) fn form_token(&self) -> &str {
        self.form.text()
    }

    /// The head that gives a browser its cookie.
    pub(super) fn set_cookie(&self) -> String {
        format!("{COOKIE_NAME}={}; Path={}; HttpOnly; SameSite=Strict", self.cookie.text(), self.root())
    }

    /// Judges the head of a request.
    pub(super) fn judge(&self, method: &Method, uri: &Uri, head: &HeaderMap) -> Result<LetIn, TurnedAway> {
        if only(head, &HOST) != Some(self.host().as_str()) || uri.authority().is_some() {
            return Err(TurnedAway::Host);
        }
        let posts = match *method {
            Method::GET => false,
            Method::POST => true,
            _ => return Err(TurnedAway::Method),
        };
        let page = uri.path().strip_prefix(&self.root()).unwrap_or("/");
        if !posts && page == ENTRANCE && self.has_token(uri) {
            return Ok(LetIn::Entering);
        }
        if !self.has_cookie(head) {
            return Err(TurnedAway::Stranger);
        }
        if !self.is_from_here(posts, head) {
            return Err(TurnedAway::OtherSite);
        }
        Ok(LetIn::Inside { page: page.to_owned(), posts })
    }

    /// Whether a form carries our token.
    pub(super) fn is_our_form(&self, token: Option<&str>) -> bool {
        token.is_some_and(|token| self.form.is(token))
    }

    fn has_token(&self, uri: &Uri) -> bool {
        let token =
            form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes()).find(|(name, _)| name == "token");
        token.is_some_and(|(_, token)| self.once.is(&token))
    }

    fn has_cookie(&self, head: &HeaderMap) -> bool {
        let texts = head.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok());
        let cookies = texts.flat_map(|text| text.split(';')).filter_map(|cookie| cookie.trim().split_once('='));
        cookies.filter(|(name, _)| *name == COOKIE_NAME).any(|(_, value)| self.cookie.is(value))
    }

    /// Whether the browser says that our own page caused the request. A form must say so; for a page, old browsers say
    /// nothing, and the cookie, which is sent for no other site, stands for it.
    fn is_from_here(&self, posts: bool, head: &HeaderMap) -> bool {
        let site = HeaderName::from_static("sec-fetch-site");
        let said = head.contains_key(&site).then(|| only(head, &site).unwrap_or_default());
        let origin = head.contains_key(ORIGIN).then(|| only(head, &ORIGIN).unwrap_or_default());
        let site_fits = said.is_none_or(|said| said == "same-origin" || said == "none" && !posts);
        let origin_fits = origin.is_none_or(|origin| is_same(origin, &self.origin()));
        site_fits && origin_fits && (!posts || said.is_some() || origin.is_some())
    }
}

/// The value of a head that may stand there once.
fn only<'h>(head: &'h HeaderMap, name: &HeaderName) -> Option<&'h str> {
    let mut values = head.get_all(name).iter();
    let value = values.next()?;
    if values.next().is_some() { None } else { value.to_str().ok() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gate() -> PageGate {
        PageGate::new(4321).unwrap()
    }

    fn head(gate: &PageGate, more: &[(&'static str, &str)]) -> HeaderMap {
        let mut head = HeaderMap::new();
        head.insert(HOST, "127.0.0.1:4321".parse().unwrap());
        head.insert(COOKIE, format!("other=1; keymend={}", gate.cookie.text()).parse().unwrap());
        for (name, value) in more {
            head.remove(*name);
            if !value.is_empty() {
                head.insert(*name, value.parse().unwrap());
            }
        }
        head
    }

    fn ask(gate: &PageGate, method: Method, page: &str, more: &[(&'static str, &str)]) -> Result<LetIn, TurnedAway> {
        let uri: Uri = format!("{}{page}", gate.root()).parse().unwrap();
        gate.judge(&method, &uri, &head(gate, more))
    }

    #[test]
    fn another_host_is_turned_away_whatever_else_it_shows() {
        let gate = gate();
        for host in
            ["", "localhost:4321", "127.0.0.1", "127.0.0.1:4322", "evil.example:4321", "[::1]:4321", "127.1:4321"]
        {
            assert_eq!(ask(&gate, Method::GET, "answer", &[("host", host)]), Err(TurnedAway::Host), "{host}");
        }
        let mut twice = head(&gate, &[]);
        twice.append(HOST, "evil.example".parse().unwrap());
        let uri: Uri = gate.root().parse().unwrap();
        assert_eq!(gate.judge(&Method::GET, &uri, &twice), Err(TurnedAway::Host));
        let whole: Uri = format!("http://evil.example{}", gate.root()).parse().unwrap();
        assert_eq!(gate.judge(&Method::GET, &whole, &head(&gate, &[])), Err(TurnedAway::Host));
    }

    #[test]
    fn who_was_not_let_in_sees_nothing() {
        let gate = gate();
        for cookie in ["", "keymend=", "keymend=0", "keymendx=1"] {
            assert_eq!(ask(&gate, Method::GET, "answer", &[("cookie", cookie)]), Err(TurnedAway::Stranger), "{cookie}");
        }
        let other = self::gate();
        let uri: Uri = format!("{}answer", gate.root()).parse().unwrap();
        assert_eq!(gate.judge(&Method::GET, &uri, &head(&other, &[])), Err(TurnedAway::Stranger));
    }

    #[test]
    fn only_the_token_of_the_address_opens() {
        let gate = gate();
        let entering = |query: &str| ask(&gate, Method::GET, &format!("enter{query}"), &[("cookie", "")]);
        assert_eq!(entering(&format!("?token={}", gate.once.text())), Ok(LetIn::Entering));
        for query in ["", "?token=", "?token=00", &format!("?token={}", gate.form.text())] {
            assert_eq!(entering(query), Err(TurnedAway::Stranger), "{query}");
        }
        assert!(gate.address().starts_with("http://127.0.0.1:4321/"));
    }

    #[test]
    fn a_form_must_come_from_our_own_page() {
        let gate = gate();
        let post = |more: &[(&'static str, &str)]| ask(&gate, Method::POST, "look", more);
        let ours = LetIn::Inside { page: "look".to_owned(), posts: true };
        assert_eq!(post(&[("origin", "http://127.0.0.1:4321")]), Ok(ours.clone()));
        assert_eq!(post(&[("sec-fetch-site", "same-origin")]), Ok(ours));
        for more in [
            vec![],
            vec![("origin", "null")],
            vec![("origin", "http://127.0.0.1:4322")],
            vec![("origin", "http://evil.example")],
            vec![("sec-fetch-site", "none")],
            vec![("sec-fetch-site", "same-site")],
            vec![("origin", "http://127.0.0.1:4321"), ("sec-fetch-site", "cross-site")],
            vec![("origin", "http://evil.example"), ("sec-fetch-site", "same-origin")],
        ] {
            assert_eq!(post(&more), Err(TurnedAway::OtherSite), "{more:?}");
        }
    }

    #[test]
    fn a_page_is_not_shown_to_another_site() {
        let gate = gate();
        let get = |site: &str| ask(&gate, Method::GET, "answer", &[("sec-fetch-site", site)]);
        assert!(get("same-origin").is_ok() && get("none").is_ok() && get("").is_ok());
        assert_eq!((get("cross-site"), get("same-site")), (Err(TurnedAway::OtherSite), Err(TurnedAway::OtherSite)));
        for method in [Method::PUT, Method::DELETE, Method::OPTIONS, Method::HEAD, Method::TRACE] {
            assert_eq!(ask(&gate, method, "answer", &[]), Err(TurnedAway::Method));
        }
    }

    #[test]
    fn no_two_runs_have_a_secret_in_common() {
        let (one, other) = (gate(), gate());
        assert_ne!(one.place.text(), other.place.text());
        let all = [&one.place, &one.once, &one.cookie, &one.form].map(|secret| secret.text().to_owned());
        assert_eq!(std::collections::BTreeSet::from(all).len(), 4);
        assert!(one.is_our_form(Some(one.form_token())) && !one.is_our_form(None) && !one.is_our_form(Some("")));
        let cookie = one.set_cookie();
        assert!(cookie.contains("; HttpOnly; SameSite=Strict") && cookie.contains(&format!("Path={};", one.root())));
    }
}
