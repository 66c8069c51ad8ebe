//! Whether one topic stands out among what a text may mean.

use super::Recognition;

/// Whether the first topic stands out.
pub(crate) fn is_clear(recognised: &[Recognition<'_>]) -> bool {
    let scores = recognised.iter().map(|found| (found.score, found.topic.dismissal.is_some()));
    recognised.first().is_some_and(|first| first.certain || keymend_words::is_clear(scores))
}

/// The one topic that stands out among what a text may mean, where one does; a text that is sent away has none.
pub(crate) fn clear_answer<'r, 'c>(recognised: &'r [Recognition<'c>]) -> Option<&'r Recognition<'c>> {
    recognised.first().filter(|first| first.topic.dismissal.is_none() && is_clear(recognised))
}
