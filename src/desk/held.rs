//! One message that makes Keymend fail costs that message, and not the morning.

use std::cell::{Cell, RefCell};
use std::panic::{AssertUnwindSafe, catch_unwind};

thread_local! {
    static IS_HELD: Cell<bool> = const { Cell::new(false) };
    static PLACE: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Whether a panic of this thread is held: it becomes the error of one message. Its `place` in the source is kept for that; its
/// own text is not, because it may quote what was read.
#[must_use]
pub fn holds_a_panic(place: &str) -> bool {
    let is_held = IS_HELD.get();
    if is_held {
        PLACE.replace(Some(place.to_owned()));
    }
    is_held
}

/// Does work on one message; where that panics, gives where.
///
/// What the work changes outside of itself is dropped by whoever calls, or is whole at every moment.
pub(super) fn held<T>(work: impl FnOnce() -> T) -> Result<T, String> {
    let before = IS_HELD.replace(true);
    let done = catch_unwind(AssertUnwindSafe(work));
    IS_HELD.set(before);
    done.map_err(|_| PLACE.take().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_held_only_while_a_message_is_read() {
        assert!(!holds_a_panic("a.rs:1"));
        let text = "é";
        assert_eq!(held(|| text.len()), Ok(2));
        let place = held(|| {
            assert!(holds_a_panic("b.rs:2"));
            text[..1].len()
        });
        assert_eq!(place, Err("b.rs:2".to_owned()));
        assert!(!holds_a_panic("c.rs:3"));
    }
}
