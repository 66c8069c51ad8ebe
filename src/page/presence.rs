//! Whether the page is still open: when it was last used, and how many browser tabs keep their connection to it.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use hyper::body::{Body, Bytes, Frame};
use tokio::time::{Interval, interval};

/// How often an open page is told that Keymend is there, and how often it is looked whether Keymend has ended.
const TOLD_EVERY: u32 = 40;
const LOOK: Duration = Duration::from_millis(500);

/// How long Keymend stays without anybody.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// After the page was closed.
    pub closed: Duration,
    /// After the page was last used.
    pub idle: Duration,
}

impl Default for Patience {
    fn default() -> Patience {
        Patience { closed: Duration::from_secs(2 * 60), idle: Duration::from_secs(30 * 60) }
    }
}

/// Why Keymend ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PageEnd {
    /// The person said so.
    Button,
    /// The page was closed.
    Closed,
    /// Nobody has used the page for long.
    Idle,
    /// The page was never opened.
    NotOpened,
}

/// What is known of the person's presence.
#[derive(Debug)]
pub(super) struct Presence {
    state: Mutex<PresenceState>,
    ended: AtomicBool,
}

#[derive(Debug)]
struct PresenceState {
    /// When the page was last asked for.
    used: Instant,
    /// Whether it was ever opened.
    entered: bool,
    /// Tabs that are open.
    alive: usize,
    /// Whether any tab ever told that it is open.
    has_told: bool,
    /// Since when none is; only a page whose script runs tells.
    alone_since: Option<Instant>,
}

/// By what it is known that somebody is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SeenBy {
    /// The address was opened.
    Entering,
    /// A page was asked for, or a form was sent.
    Page,
    /// The script of a page.
    Script,
    /// The stylesheet or the icon of a page.
    OwnFile,
}

impl Presence {
    /// Nobody was there yet.
    pub(super) fn new() -> Presence {
        let state =
            PresenceState { used: Instant::now(), entered: false, alive: 0, has_told: false, alone_since: None };
        Presence { state: Mutex::new(state), ended: AtomicBool::new(false) }
    }

    fn state(&self) -> MutexGuard<'_, PresenceState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Something was asked for: by the address, by a page, or by the script that then tells that its page is open. A browser
    /// that is gone after the first or the last has closed the page; one that runs no script never tells.
    pub(super) fn seen(&self, by: SeenBy) {
        let mut state = self.state();
        state.used = Instant::now();
        state.entered = true;
        let tells = match by {
            SeenBy::Entering | SeenBy::Script => true,
            SeenBy::Page => state.has_told && state.alone_since.is_some(),
            SeenBy::OwnFile => state.alone_since.is_some(),
        };
        state.alone_since = (tells && state.alive == 0).then(Instant::now);
    }

    /// Whether anybody ever opened the page.
    pub(super) fn was_entered(&self) -> bool {
        self.state().entered
    }

    /// A tab opens its connection; none where too many are.
    pub(super) fn open(self: &Arc<Self>, most: usize) -> Option<Alive> {
        let mut state = self.state();
        if state.alive >= most {
            return None;
        }
        state.alive += 1;
        state.has_told = true;
        state.alone_since = None;
        Some(Alive { presence: Arc::clone(self), ticks: interval(LOOK), count: 0, told_end: false })
    }

    fn close(&self) {
        let mut state = self.state();
        state.alive = state.alive.saturating_sub(1);
        if state.alive == 0 {
            state.alone_since = Some(Instant::now());
        }
    }

    /// Whether it is time to end, and why.
    pub(super) fn is_over(&self, patience: &Patience, now: Instant) -> Option<PageEnd> {
        let state = self.state();
        let since = |from: Instant| now.saturating_duration_since(from);
        if state.alone_since.is_some_and(|alone| since(alone) > patience.closed) {
            return Some(PageEnd::Closed);
        }
        let idle = if state.entered { PageEnd::Idle } else { PageEnd::NotOpened };
        (since(state.used) > patience.idle).then_some(idle)
    }

    /// Tells the open pages that Keymend ends.
    pub(super) fn end(&self) {
        self.ended.store(true, Ordering::SeqCst);
    }
}

/// The body of a reply that lasts as long as a page is open.
#[derive(Debug)]
pub(super) struct Alive {
    presence: Arc<Presence>,
    ticks: Interval,
    count: u32,
    told_end: bool,
}

impl Body for Alive {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        if self.told_end {
            return Poll::Ready(None);
        }
        loop {
            if self.ticks.poll_tick(context).is_pending() {
                return Poll::Pending;
            }
            let told = if self.presence.ended.load(Ordering::SeqCst) {
                self.told_end = true;
                Some("event: ended\ndata: \n\n")
            } else {
                // What is sent shows whether anybody still listens.
                self.count.is_multiple_of(TOLD_EVERY).then_some(": here\n\n")
            };
            self.count = self.count.wrapping_add(1);
            if let Some(text) = told {
                return Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(text.as_bytes())))));
            }
        }
    }
}

impl Drop for Alive {
    fn drop(&mut self) {
        self.presence.close();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keymend_stays_while_a_page_is_open_and_ends_after_it() {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        let _time = runtime.enter();
        let (presence, patience) = (Arc::new(Presence::new()), Patience::default());
        let after = |seconds| Instant::now() + Duration::from_secs(seconds);
        assert_eq!(presence.is_over(&patience, after(29 * 60)), None);
        assert_eq!(presence.is_over(&patience, after(31 * 60)), Some(PageEnd::NotOpened));
        presence.seen(SeenBy::Entering);
        assert_eq!(presence.is_over(&patience, after(119)), None);
        assert_eq!(presence.is_over(&patience, after(121)), Some(PageEnd::Closed), "the browser is gone at once");
        presence.seen(SeenBy::Page);
        presence.seen(SeenBy::OwnFile);
        assert_eq!(presence.is_over(&patience, after(121)), None, "without a script nobody knows whether it is open");
        presence.seen(SeenBy::Script);
        assert_eq!(
            presence.is_over(&patience, after(121)),
            Some(PageEnd::Closed),
            "the page was closed before it told"
        );
        let tabs = [presence.open(2).unwrap(), presence.open(2).unwrap()];
        assert!(presence.open(2).is_none());
        assert_eq!(presence.is_over(&patience, after(121)), None);
        assert_eq!(presence.is_over(&patience, after(31 * 60)), Some(PageEnd::Idle), "open, but nobody is there");
        drop(tabs);
        assert_eq!(presence.is_over(&patience, after(119)), None);
        assert_eq!(presence.is_over(&patience, after(121)), Some(PageEnd::Closed));
        presence.seen(SeenBy::Page);
        assert_eq!(
            presence.is_over(&patience, after(121)),
            Some(PageEnd::Closed),
            "and then another page was asked for"
        );
        let _again = presence.open(2).unwrap();
        assert_eq!(presence.is_over(&patience, after(121)), None, "it was only loaded anew");
    }
}
