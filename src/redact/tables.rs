//! Tables: what stands below a head that names something private is private, in CSV, in Markdown, between tabs, and in
//! columns of a fixed width.

use std::ops::Range;

use super::PrivateKind;
use super::found::Found;
use super::given_names::is_given;
use super::label;
use super::labels::Take;
use super::listed::listed;
use super::ordinary::{is_ordinary, names_somebody};

/// The longest head of a table, in bytes, and the most of its columns.
const LONGEST_HEAD: usize = 2048;
const MOST_COLUMNS: usize = 64;

/// The longest row that is read, and the most bytes of one table.
const LONGEST_ROW: usize = 4096;
const LONGEST_TABLE: usize = 2 * 1024 * 1024;

/// What parts the columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Parted {
    By(char),
    /// By places in the line, as two spaces or more show them.
    Fixed,
}

/// A column whose values are private.
struct Column {
    number: usize,
    /// Where its head begins in the line.
    starts: usize,
    /// Where the next head begins.
    next: Option<usize>,
    /// Where the head before it ends.
    after: usize,
    kind: PrivateKind,
    take: Take,
}

/// The table whose head is the line that begins here; gives where its rows end.
pub(super) fn table(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    if at > 0 && !text[..at].ends_with('\n') {
        return 0;
    }
    if text.as_bytes().get(at).is_none_or(u8::is_ascii_digit) {
        return 0;
    }
    let end = listed(text, at, found);
    if end > 0 {
        return end;
    }
    let head = line_at(text, at);
    // Few lines are heads: those that begin with a value, and those without two cells, go at once.
    let bare = head.trim_start_matches([' ', '|', '"', '\u{feff}', '#', '*']);
    if head.len() > LONGEST_HEAD || !bare.starts_with(char::is_alphabetic) {
        return 0;
    }
    let below = text.get(at + head.len() + 1..).map_or("", |rest| line_at(rest, 0));
    let ruled = ruled_cells(head, below);
    let Some(parted) = ruled.as_ref().map(|_| Parted::Fixed).or_else(|| parted(head)) else { return 0 };
    let placed = ruled.is_some();
    let heads = ruled.unwrap_or_else(|| cells(head, parted));
    if !(2..=MOST_COLUMNS).contains(&heads.len()) || heads.iter().any(|cell| !is_head(&head[cell.clone()])) {
        return 0;
    }
    let columns = private_columns(head, &heads);
    if columns.is_empty() {
        return 0;
    }
    let mut start = at + head.len() + 1;
    let mut first = true;
    while start < text.len() && start - at < LONGEST_TABLE {
        let row = line_at(text, start);
        let ruled = !row.is_empty()
            && row.chars().all(|c| matches!(c, '-' | '=' | '|' | ':' | '+' | ' ' | '\t' | '─' | '━' | '┼' | '│'));
        // `wmic` and some lists of systems leave a line free below the head.
        let free = row.trim().is_empty() && first && parted == Parted::Fixed;
        if !(ruled || free) {
            let cells = cells(row, parted);
            let fits = match parted {
                Parted::By(_) => {
                    cells.len() == heads.len() || parted == Parted::By('|') && cells.len() + 1 >= heads.len()
                }
                Parted::Fixed => !row.trim().is_empty(),
            };
            let spaced = parted != Parted::Fixed || placed || row.contains("  ");
            if !fits || !spaced || row.len() > LONGEST_ROW {
                break;
            }
            for column in &columns {
                let cell = if cells.len() == heads.len() && !placed {
                    cells.get(column.number).cloned()
                } else {
                    by_place(row, column)
                };
                let Some(cell) = cell.map(|cell| bare_of(row, cell)) else { continue };
                let span = start + cell.start..start + cell.end;
                if is_private(&row[cell], column) {
                    add(text, column.kind, span, found);
                }
            }
            first = false;
        }
        start += row.len() + 1;
    }
    start.min(text.len())
}

/// A user with the domain before it is two values.
fn add(text: &str, kind: PrivateKind, span: Range<usize>, found: &mut Vec<Found>) {
    let value = &text[span.clone()];
    match value.split_once('\\').filter(|_| kind == PrivateKind::User) {
        Some((domain, user)) => {
            if names_somebody(domain) && !is_ordinary(domain.split(' ').next().unwrap_or_default()) {
                found.push(Found::new(PrivateKind::Group, span.start..span.start + domain.len()));
            }
            let user = user.trim_start_matches('\\');
            if names_somebody(user) {
                found.push(Found::new(kind, span.end - user.len()..span.end));
            }
        }
        None => found.push(Found::new(kind, span)),
    }
}

fn line_at(text: &str, at: usize) -> &str {
    let rest = &text[at..];
    &rest[..memchr::memchr(b'\n', rest.as_bytes()).unwrap_or(rest.len())]
}

/// What parts the cells of a head.
fn parted(head: &str) -> Option<Parted> {
    let count = |sign: char| head.matches(sign).count();
    let of_three = ['\t', ';', '|'].into_iter().find(|sign| count(*sign) >= 1);
    match of_three {
        Some(sign) => Some(Parted::By(sign)),
        None if count(',') >= 1 => Some(Parted::By(',')),
        None if head.trim().contains("  ") => Some(Parted::Fixed),
        None => None,
    }
}

/// The cells of a line.
fn cells(line: &str, parted: Parted) -> Vec<Range<usize>> {
    match parted {
        Parted::By(sign) => {
            let mut all = Vec::new();
            let (mut start, mut quoted) = (0, false);
            for (at, character) in line.char_indices() {
                match character {
                    '"' => quoted = !quoted,
                    _ if character == sign && !quoted => {
                        all.push(start..at);
                        start = at + sign.len_utf8();
                    }
                    _ => {}
                }
            }
            all.push(start..line.len());
            if sign == '|' {
                // A table of Markdown begins and ends with the sign.
                all.retain(|cell| {
                    !(line[cell.clone()].trim().is_empty() && (cell.start == 0 || cell.end == line.len()))
                });
            }
            all
        }
        Parted::Fixed => {
            let mut all: Vec<Range<usize>> = Vec::new();
            let mut at = 0;
            for part in line.split("  ") {
                let trimmed = part.trim();
                if !trimmed.is_empty() {
                    let start = at + part.len() - part.trim_start().len();
                    all.push(start..start + trimmed.len());
                }
                at += part.len() + 2;
            }
            all
        }
    }
}

/// The cells of a head by the rule below it, as PowerShell writes one for each column: `----  ------- ---`.
fn ruled_cells(head: &str, below: &str) -> Option<Vec<Range<usize>>> {
    let below = below.trim_end();
    let rules = below.contains('-') && below.contains(' ') && below.bytes().all(|byte| matches!(byte, b'-' | b' '));
    if !rules || !head.is_ascii() {
        return None;
    }
    let starts = below
        .bytes()
        .enumerate()
        .filter(|(at, byte)| *byte == b'-' && (*at == 0 || below.as_bytes()[at - 1] == b' ') && *at < head.len());
    let starts: Vec<usize> = starts.map(|(at, _)| at).collect();
    let ends = starts.iter().skip(1).copied().chain([head.len()]);
    let cells = starts.iter().zip(ends).map(|(start, end)| *start..*start + head[*start..end].trim_end().len());
    Some(cells.collect())
}

/// Whether a cell can be a head: a few words without a value.
fn is_head(cell: &str) -> bool {
    let cell = cell.trim_matches([' ', '"', '\'', '\r', '*', '`']);
    (cell.chars().count() <= 40)
        && !cell.contains([':', '=', '@', '/', '\\', '{', '<'])
        && cell.split(' ').count() <= 5
        && cell.chars().filter(char::is_ascii_digit).count() <= 1
        && (!cell.ends_with(['.', '!', '?']) || label::named_by(cell).is_some())
}

fn private_columns(head: &str, heads: &[Range<usize>]) -> Vec<Column> {
    let of = |cell: &Range<usize>| {
        let cell = head[cell.clone()].trim_matches([' ', '"', '\'', '\r', '*', '`', '\u{feff}', '#']);
        only_heads(cell).or_else(|| label::named_by(cell)).or_else(|| by_last_words(cell))
    };
    let mut all: Vec<Option<(PrivateKind, Take)>> = heads.iter().map(of).collect();
    let names: Vec<String> = heads.iter().map(|cell| head[cell.clone()].trim().to_lowercase()).collect();
    for (named, _) in all.iter_mut().zip(&names).filter(|(_, name)| *name == "name") {
        *named = name_of(&names).or(*named);
    }
    let other_private =
        all.iter().flatten().any(|(kind, take)| *take != Take::WholeName && *kind != PrivateKind::Hardware);
    let mut columns = Vec::new();
    for (number, (cell, named)) in heads.iter().zip(&all).enumerate() {
        let Some((kind, take)) = *named else { continue };
        // A table in which somebody's machine or number has a column is about people; one of devices is about things.
        let take = if take == Take::WholeName && other_private { Take::Name } else { take };
        let starts = head[..cell.start].chars().count()
            + (head[cell.clone()].chars().count() - head[cell.clone()].trim_start().chars().count());
        let next = heads.get(number + 1).map(|next| head[..next.start].chars().count());
        let before = number.checked_sub(1).and_then(|before| heads.get(before));
        let after = before.map_or(0, |before| head[..before.end].trim_end().chars().count());
        columns.push(Column { number, starts, next, after, kind, take });
    }
    columns
}

/// What the last words of an identifier name, as of `requested_by_login` and `actor.login`; of names alone nothing.
fn by_last_words(cell: &str) -> Option<(PrivateKind, Take)> {
    if cell.contains(' ') {
        return None;
    }
    let parts = cell.match_indices(['_', '.', '-']).map(|(at, _)| at + 1);
    let bytes = cell.as_bytes();
    let humps = (1..bytes.len()).filter(|at| bytes[*at].is_ascii_uppercase() && bytes[*at - 1].is_ascii_lowercase());
    let mut starts: Vec<usize> = parts.chain(humps).filter(|at| *at < cell.len()).collect();
    starts.sort_unstable();
    let named = starts.into_iter().find_map(|at| only_heads(&cell[at..]).or_else(|| label::named_by(&cell[at..])));
    named.filter(|(_, take)| *take != Take::WholeName && *take != Take::Field)
}

/// Whose name stands below the head `Name`, by the heads beside it, as commands that list accounts and machines have them.
fn name_of(heads: &[String]) -> Option<(PrivateKind, Take)> {
    let has = |words: &[&str]| heads.iter().any(|head| words.contains(&head.as_str()));
    if has(&["samaccountname", "userprincipalname", "surname", "givenname"]) {
        Some((PrivateKind::Person, Take::Name))
    } else if has(&["sid", "fullname", "full name", "lastlogon", "passwordlastset", "enabled"])
        && !has(&["version", "path"])
    {
        Some((PrivateKind::User, Take::Word))
    } else if has(&["dnshostname", "username", "domain", "ipv4address", "operatingsystem", "totalphysicalmemory"]) {
        Some((PrivateKind::Host, Take::Word))
    } else {
        None
    }
}

/// Words that name something private as the head of a table, and something else before a sign.
fn only_heads(cell: &str) -> Option<(PrivateKind, Take)> {
    Some(match cell.to_lowercase().as_str() {
        "account" | "konto" | "compte" | "cuenta" | "conta" | "uid" | "login" | "owner account" | "samaccountname"
        | "user" | "users" | "username" | "user name" | "logonname" => (PrivateKind::User, Take::Word),
        "group" | "gruppe" | "groupe" | "grupo" | "gruppo" | "groep" | "grupa" | "skupina" | "группа" | "група"
        | "grup" => (PrivateKind::Group, Take::Field),
        "domain" | "userdomain" | "domäne" | "dominio" | "domaine" | "домен" | "netbiosname" => {
            (PrivateKind::Group, Take::Word)
        }
        "host" | "computer" | "computername" | "dnshostname" | "pscomputername" | "client" | "workstation"
        | "server name" => (PrivateKind::Host, Take::Word),
        "displayname" | "fullname" | "full name" => (PrivateKind::Person, Take::Name),
        _ => return None,
    })
}

/// The cell of a row below its head, by where it stands: with the rest of a word that begins or ends beside it.
fn by_place(row: &str, column: &Column) -> Option<Range<usize>> {
    let byte = |place: usize| row.char_indices().nth(place).map(|(at, _)| at);
    let mut start = byte(column.starts)?;
    if !row[..start].is_empty() && !row[..start].ends_with(' ') {
        // A value that ends below its head begins before it, but behind the head before that.
        start = row[..start].rfind(' ').map_or(0, |space| space + 1);
        if row[..start].chars().count() < column.after {
            return None;
        }
    }
    let mut end = column.next.and_then(byte).unwrap_or(row.len());
    if !row[..end].ends_with(' ') {
        end += row[end..].find(' ').unwrap_or(row.len() - end);
    }
    let cell = &row[start..end.max(start)];
    // Another column may begin within.
    let end = cell.trim_start().find("  ").map_or(end, |gap| start + cell.len() - cell.trim_start().len() + gap);
    (start < end).then_some(start..end)
}

/// A cell without its spaces and quotes.
fn bare_of(row: &str, cell: Range<usize>) -> Range<usize> {
    let value = &row[cell.clone()];
    // `query user` marks the own session.
    let trimmed = value.trim_matches([' ', '\r', '\t', '*', '`']).trim_start_matches('>');
    let inner = trimmed.strip_prefix('"').and_then(|inner| inner.strip_suffix('"')).unwrap_or(trimmed);
    let inner = inner.trim();
    if inner.is_empty() {
        return cell.start..cell.start;
    }
    let start = cell.start + (inner.as_ptr() as usize - value.as_ptr() as usize);
    start..start + inner.len()
}

/// Whether a value below such a head is somebody's.
fn is_private(value: &str, column: &Column) -> bool {
    let serial = column.kind == PrivateKind::Hardware && column.take == Take::Number;
    is_private_as(value, column.take) || serial && super::serials::is_a_serial(value)
}

/// What the head of a column names, where it is private.
pub(super) fn named_column(head: &str) -> Option<(PrivateKind, Take)> {
    only_heads(head).or_else(|| label::named_by(head))
}

/// Whether a value whose column is read so is somebody's.
pub(super) fn is_private_as(value: &str, take: Take) -> bool {
    let digits = value.chars().filter(|c| c.is_numeric()).count();
    let letters = value.chars().filter(|c| c.is_alphabetic()).count();
    let words: Vec<&str> = value.split([' ', '-', '_']).filter(|word| !word.is_empty()).collect();
    let nothing = value.is_empty()
        || super::looks::is_state(value)
        || words.iter().all(|word| is_ordinary(word))
        || value.to_lowercase().contains("kaspersky")
        || value.contains("://")
        || value.contains("**");
    if nothing || !names_somebody(value) {
        return false;
    }
    match take {
        Take::Word => {
            let one = !value.contains(' ') || words.len() <= 3 && !words.iter().any(|word| is_ordinary(word));
            one && !super::addresses::is_address(value)
                && !super::hosts::is_public(value)
                && !value.starts_with('/')
                && letters > 0
        }
        Take::WholeName => {
            let words: Vec<&str> = words.iter().map(|word| word.trim_end_matches(',')).collect();
            let names = words.len() >= 2
                && words.iter().all(|word| {
                    super::words::is_between_names(word)
                        || super::words::is_written_as_a_name(word) && !is_ordinary(word)
                });
            // `Adams, Eve`
            let listed = value.matches(", ").count() == 1 && super::forms::are_names(&words);
            names && (listed || words.iter().any(|word| is_given(word))) && digits == 0
        }
        Take::Name | Take::Field | Take::Town => {
            letters >= 2 && !words.iter().any(|word| is_ordinary(word) && words.len() < 3)
        }
        Take::Number => digits >= 3,
        Take::Digits => digits == value.len(),
        Take::Telephone => digits >= 6,
        Take::Street => letters >= 3,
        Take::Date => digits >= 4,
        Take::Secret | Take::Line => value.len() >= 3,
        Take::Text => digits >= 3,
    }
}
