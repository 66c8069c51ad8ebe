//! Rows that a statement of SQL inserts: the columns in brackets name what the values below them are.

use super::PrivateKind;
use super::found::{Found, after, before};
use super::labels::Take;
use super::tables::{is_private_as, named_column};
use super::words::begins;

/// The longest list of columns, the longest row, and the most rows of one statement.
const LONGEST_HEAD: usize = 1024;
const LONGEST_ROW: usize = 2048;
const MOST_ROWS: usize = 64;

/// The rows behind the word `VALUES`, which begins here: `INSERT INTO t (id, full_name) VALUES (14, 'Eve Adams'), (…)`.
pub(super) fn values(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    let word = "values";
    if !begins(text, at) || !text.get(at..at + word.len()).is_some_and(|here| here.eq_ignore_ascii_case(word)) {
        return 0;
    }
    let Some(head) = before(text, at, LONGEST_HEAD).trim_end().strip_suffix(')') else { return 0 };
    let Some(open) = head.rfind('(') else { return 0 };
    let lead = head[..open].trim_end().to_ascii_lowercase();
    let inserts = ["insert into ", "replace into ", "insert ignore into "]
        .iter()
        .any(|verb| lead.rfind(verb).is_some_and(|place| !lead[place + verb.len()..].contains([' ', ';', '(', '\n'])));
    if !inserts {
        return 0;
    }
    let column = |name: &str| named_column(name.trim_matches([' ', '`', '"', '[', ']', '\n', '\r', '\t', '\\']));
    let columns: Vec<Option<(PrivateKind, Take)>> = head[open + 1..].split(',').map(column).collect();
    if columns.iter().all(Option::is_none) {
        return 0;
    }
    let mut place = at + word.len();
    for _ in 0..MOST_ROWS {
        let window = after(text, place, LONGEST_ROW);
        let row = window.trim_start_matches([' ', '\n', '\r', '\t', ',']);
        let Some(inner) = row.strip_prefix('(') else { break };
        let from = place + window.len() - inner.len();
        let Some(end) = read_row(inner, from, &columns, found) else { break };
        place = from + end;
    }
    if place > at + word.len() { place } else { 0 }
}

/// The values of a row up to its bracket; gives where it ends.
fn read_row(
    inner: &str,
    from: usize,
    columns: &[Option<(PrivateKind, Take)>],
    found: &mut Vec<Found>,
) -> Option<usize> {
    let (mut start, mut column, mut quoted) = (0, 0, false);
    for (at, character) in inner.char_indices() {
        match character {
            '\'' => quoted = !quoted,
            ',' | ')' if !quoted => {
                let cell = &inner[start..at];
                let bare = cell.trim();
                let bare = bare.strip_prefix(['N', 'E']).filter(|rest| rest.starts_with('\'')).unwrap_or(bare);
                let value = bare.trim_matches('\'');
                if let Some((kind, take)) = columns.get(column).copied().flatten()
                    && !value.eq_ignore_ascii_case("null")
                    && is_private_as(value, if take == Take::WholeName { Take::Name } else { take })
                {
                    let begins = from + start + (value.as_ptr() as usize - cell.as_ptr() as usize);
                    found.push(Found::new(kind, begins..begins + value.len()));
                }
                start = at + 1;
                column += 1;
                if character == ')' {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
    }
    None
}
