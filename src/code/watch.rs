//! Where in a text a code can be, by the lengths of its groups alone.

use std::ops::Range;

use super::called::is_called_a_key;
use super::group::{groups, is_a_number, is_day_and_hour, stamp};
use super::piece::{Gap, Group, gap};
use super::score::{are_even_but_last, is_uneven};
use crate::text::is_ignorable;

/// Bytes on either side of a telling group within which every code with it lies, and every GUID and name that touches one.
const REACH: usize = 320;

/// The most bytes of a date with its time.
const LONGEST_STAMP: usize = 32;

/// The parts of a text in which a code can be.
pub(super) fn regions(text: &str) -> Vec<Range<usize>> {
    let groups = groups(text, 0..text.len());
    let mut regions: Vec<Range<usize>> = Vec::new();
    for seed in seeds(text, &groups) {
        add_region(text, &groups[seed].span, None, &mut regions);
    }
    regions
}

/// Adds what lies around a telling group to the regions to search; seeds come in order. Of the parts between two times, as
/// lines of a log have them, only the seed's own is added where it begins is given.
pub(crate) fn add_region(text: &str, seed: &Range<usize>, since: Option<usize>, regions: &mut Vec<Range<usize>>) {
    let mut region = around(text, seed);
    if let Some(since) = since {
        region.start = region.start.max(since);
        let breaks = memchr::memchr_iter(b'\n', &text.as_bytes()[seed.end..region.end]).map(|at| seed.end + at);
        let stamped = breaks.into_iter().find(|at| stamp(text.as_bytes(), at + 1).is_some());
        region.end = stamped.unwrap_or(region.end);
    }
    while let Some(last) = regions.pop_if(|last| last.end >= region.start) {
        region = last.start.min(region.start)..last.end.max(region.end);
    }
    regions.push(region);
}

/// The text around a place, up to where a group begins and ends.
pub(super) fn around(text: &str, place: &Range<usize>) -> Range<usize> {
    let joined = |c: char| c.is_alphanumeric() || is_ignorable(c);
    let mut start = place.start.saturating_sub(REACH);
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    let mut end = (place.end + REACH).min(text.len());
    while !text.is_char_boundary(end) {
        end += 1;
    }
    let before = text[..start].char_indices().rev().take(REACH).take_while(|(_, c)| joined(*c)).last();
    start = before.map_or(start, |(at, _)| at);
    // A time is looked at as a whole.
    let near = &text.as_bytes()[start.saturating_sub(LONGEST_STAMP)..(start + 8).min(text.len())];
    if near.contains(&b'-') {
        let stamped = (start.saturating_sub(LONGEST_STAMP)..start).find(|at| stamp(text.as_bytes(), *at) > Some(start));
        start = stamped.unwrap_or(start);
    }
    let after = text[end..].char_indices().take(REACH).take_while(|(_, c)| joined(*c)).last();
    end = after.map_or(end, |(at, c)| end + at + c.len_utf8());
    start..end
}

/// Whether the groups around a telling word of a text, by their lengths alone, can be a code.
fn can_be_code(text: &str, word: &Range<usize>) -> bool {
    let own = length_of(&text[word.clone()]);
    let is_small = |c: char| c.is_lowercase();
    if (15..=24).contains(&own) || (18..=40).contains(&own) && !text[word.clone()].contains(is_small) {
        return true;
    }
    let mut lengths = [0; 13];
    lengths[6] = own;
    let mut at = word.start;
    for slot in (0..6).rev() {
        let head = text[..at].trim_end_matches(|c: char| !c.is_alphanumeric());
        let start = head.rfind(|c: char| !c.is_alphanumeric()).map_or(0, |sign| sign + 1);
        let start = (start..=head.len()).find(|start| head.is_char_boundary(*start)).unwrap_or(head.len());
        if at - head.len() > 48 || head.is_empty() {
            break;
        }
        (lengths[slot], at) = (length_of(&head[start..]), start);
    }
    let mut at = word.end;
    for slot in &mut lengths[7..] {
        let tail = text[at..].trim_start_matches(|c: char| !c.is_alphanumeric());
        let start = text.len() - tail.len();
        if start - at > 48 || tail.is_empty() {
            break;
        }
        let end = start + tail.find(|c: char| !c.is_alphanumeric()).unwrap_or(tail.len());
        (*slot, at) = (length_of(&text[start..end]), end);
    }
    let small =
        |three: &[usize]| three[0] > 0 && three[0] <= 4 && three[1] == three[0] && three[2] <= three[0] && three[2] > 0;
    let number = |three: &[usize]| three[0] == 4 && three[1] == 6 && matches!(three[2], 7 | 8);
    let forgotten = |some: &[usize]| {
        some.iter().all(|length| (4..=16).contains(length)) && (18..=23).contains(&some.iter().sum::<usize>())
    };
    lengths.iter().filter(|length| **length == 5).count() >= 2
        || lengths[3..10].windows(4).any(|four| four == [6; 4])
        || lengths[4..9].windows(3).any(|three| small(three) || number(three) || forgotten(three))
        || lengths[5..8].windows(2).any(forgotten)
        || (3..=6).any(|many| lengths[7 - many..6 + many].windows(many).any(is_uneven))
        || lengths[2..11].windows(5).any(|five| five == [8, 4, 4, 4, 12])
}

/// The letters and digits of a group; where small letters are glued to capitals and digits, those alone.
fn length_of(group: &str) -> usize {
    let length = group.bytes().filter(|byte| byte & 0xC0 != 0x80).count();
    let lower = group.bytes().filter(u8::is_ascii_lowercase).count();
    let bare = length - lower;
    let glued = lower > 0 && (bare == 5 || (15..=24).contains(&bare)) && {
        let head = group.bytes().take_while(u8::is_ascii_lowercase).count();
        let tail = group.bytes().rev().take_while(u8::is_ascii_lowercase).count();
        head == lower || tail == lower
    };
    if glued { bare } else { length }
}

/// Tells, group by group, where a code can be; cheaper than looking at each, and never too strict.
#[derive(Debug, Default)]
pub(crate) struct Watch {
    /// The lengths of the last groups, the newest first.
    lengths: [usize; 5],
    /// How many groups ago the last ones stood that have both letters and digits, or a dash before them; 1 is this one,
    /// 0 none.
    mixed: [u32; 2],
    dash: u32,
    mixed_five: u32,
    same: usize,
    /// How many groups ago a digit stood alone, counted like those.
    digit: u32,
    pending: u32,
    /// Groups within which a code in fields may stand, over times too.
    fields: u32,
}

/// Whether a GUID that is called no key ends at a place.
fn is_a_guid(text: &str, end: usize) -> bool {
    let Some(start) = end.checked_sub(36).filter(|start| text.is_char_boundary(*start)) else { return false };
    text[start..end].bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-') && !is_called_a_key(&text[..start])
}

/// Groups within which a telling one and the shape of a code belong together.
const TOGETHER: u32 = 8;

/// The most groups of a code whose characters stand alone.
const SINGLE: u32 = 26;

impl Watch {
    /// Passes over what no code goes over; fields may stand on either side of it.
    pub(crate) fn pass_over(&mut self) {
        *self = Watch { mixed_five: self.mixed_five, fields: self.fields, ..Watch::default() };
    }

    /// Whether a code in fields may stand here, which goes over times.
    pub(crate) fn in_fields(&self) -> bool {
        self.fields > 0
    }

    /// Whether a code can end at this group or a few behind it, or stand around it.
    pub(crate) fn next(
        &mut self,
        text: &str,
        before: usize,
        span: &Range<usize>,
        length: usize,
        is_mixed: bool,
        glued: bool,
    ) -> bool {
        if is_mixed && is_a_number(text, span) {
            self.pass_over();
            return false;
        }
        let gap = &text.as_bytes()[before.min(span.start)..span.start];
        if gap.len() > 48 {
            self.pass_over();
        }
        let count = |ago: &mut u32| *ago = ago.saturating_add(u32::from(*ago > 0));
        self.mixed.iter_mut().for_each(count);
        count(&mut self.dash);
        count(&mut self.digit);
        if length == 1 && text[span.clone()].starts_with(char::is_numeric) {
            self.digit = 1;
        }
        count(&mut self.mixed_five);
        self.pending = self.pending.saturating_sub(1);
        self.fields = self.fields.saturating_sub(1);
        if is_mixed {
            self.mixed = [1, self.mixed[0]];
        }
        let dashed = match gap {
            [b' ' | b'\t' | b':' | b'.' | b'/'] => false,
            _ => gap.iter().any(|byte| matches!(byte, b'-' | b'_') || *byte >= 0x80),
        };
        if dashed {
            self.dash = 1;
        }
        let length = if glued { 5 } else { length };
        let before = if self.same >= 3 { self.same } else { 0 };
        self.same = if length == self.lengths[0] { self.same + 1 } else { 1 };
        self.lengths.rotate_right(1);
        self.lengths[0] = length;
        let [one, two, three, four, five] = self.lengths;
        let near = |ago: u32| (1..=5).contains(&ago);
        // The first and the last of so many groups of three as a code has may be the ones with letters and digits.
        let telling = near(self.dash) || (1..=TOGETHER).contains(&self.mixed[1]);
        let within = |some: &[usize]| {
            some.iter().all(|length| (4..=16).contains(length)) && (18..=23).contains(&some.iter().sum::<usize>())
        };
        let between = |length: usize| (3..=7).contains(&length);
        let joined = (1..=2).contains(&self.dash) && (1..=5).contains(&self.mixed[1]);
        let uneven = |many: usize| joined && is_uneven(&self.lengths[..many]);
        // The newest stands first, so that the others are even from the second on.
        let spaced =
            |many: usize| telling && is_uneven(&self.lengths[..many]) && are_even_but_last(&self.lengths[1..many]);
        let fives = || self.lengths.iter().filter(|length| **length == 5).count();
        let of_a_field = is_mixed && length == 5 && !is_day_and_hour(&text[span.clone()]);
        let another = of_a_field && (2..=15).contains(&self.mixed_five);
        if of_a_field {
            self.mixed_five = 1;
        }
        let shape = one == 5 && two == 5 && (self.dash <= 2 && self.dash > 0 || three == 5)
            || telling && (within(&[one, two]) || within(&[one, two, three]))
            || telling && between(one) && between(two) && between(three) && between(four) && fives() >= 2
            || telling && self.same >= 3 && self.same * one >= 15 && one <= 4
            || telling && self.same >= 4 && one == 6
            || telling && (2..=4).contains(&two) && one < two && before * two + one >= 18
            || one == 5 && two == 5 && self.mixed == [1, 2]
            || spaced(4)
            || spaced(5)
            || uneven(3)
            || uneven(4)
            || uneven(5)
            || three == 4 && two == 6 && matches!(one, 7 | 8)
            || one == 12 && two == 4 && three == 4 && four == 4 && five == 8
            || another
            || self.same >= 14 && one == 1 && (1..=SINGLE).contains(&self.digit);
        if one == 12 && two == 4 && three == 4 && four == 4 && five == 8 && is_a_guid(text, span.end) {
            self.pass_over();
            return false;
        }
        if shape {
            self.pending = TOGETHER;
        }
        if another {
            self.fields = TOGETHER;
        }
        let is_mixed_near = (1..=TOGETHER).contains(&self.mixed[0]);
        (15..=24).contains(&length) && is_mixed
            || self.pending > 0 && (is_mixed_near || shape && (dashed || three == 5 || self.same >= 14))
    }
}

/// The groups without which no code is.
fn seeds<'a>(text: &'a str, groups: &'a [Group]) -> impl Iterator<Item = usize> + 'a {
    let (mut fives, mut singles) = (0, 0);
    groups.iter().enumerate().filter_map(move |(at, group)| {
        let linked = at > 0 && gap(&text[groups[at - 1].span.end..group.span.start]) != Gap::Wide;
        let count = |many: &mut usize, fits: bool| {
            *many = if !fits {
                0
            } else if linked {
                *many + 1
            } else {
                1
            };
            *many
        };
        let fives = count(&mut fives, (4..=8).contains(&group.length));
        let singles = count(&mut singles, group.length == 1);
        let telling = group.mixed() || group.length >= 18 || fives >= 3;
        (singles >= 14 || telling && can_be_code(text, &group.span)).then_some(at)
    })
}
