//! Whether two places of a text overlap.

use std::ops::Range;

/// Whether two places share a byte; those that only touch do not.
pub(crate) fn overlaps(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}
