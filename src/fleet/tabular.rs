//! A file or a stream that is a table, cut into records: a row gives exactly one.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::Read;

use super::columns::{are_columns, record_of_cells};
use super::heading::Held;
use super::rows::{Cells, RowRead, csv, json, xml};
use super::table::{Headed, Heading, TableColumns, names, ordered, record, shown};
use crate::capture::{holds_answers, is_control_output, is_recognised};
use crate::facts::{FactId, FactType};
use crate::limits;
use crate::say::{Message, advice, fleet as said};
use crate::sources::ending::not_read;
use crate::text::lines::{Ending, read_document};
use crate::text::{DayOrder, OrderSeen, decode_text, utf16_of};

/// Rows above the heading, such as the title of a report, that are passed over.
const MOST_ABOVE: usize = 30;

/// Rows below a heading by which its columns are told.
const MOST_SAMPLES: usize = 20;

/// Rows that are handed over together.
const BATCH: usize = 256;

/// A row, as it is judged.
#[derive(Debug)]
pub(super) enum TableRow {
    Record { line: Option<u64>, json: Vec<u8> },
    Unread { line: Option<u64>, why: Message },
}

/// What an input is, as its beginning shows.
#[derive(Debug)]
pub(super) enum TableKind {
    Csv {
        separator: char,
        /// The line of the heading.
        line: u64,
        headed: Headed,
    },
    /// Flat records that an earlier run wrote, as CSV.
    Records {
        separator: char,
        /// The line of the heading, and its names.
        line: u64,
        names: Vec<String>,
    },
    Json,
    /// A list in JSON that may as well be the output of a control program: it is a table where it counts devices, or names
    /// several computers or keys.
    JsonOfCounts,
    Xml,
    /// It is a table, and its columns are not those that were named, or none that are known.
    Unknown(Message),
    /// It is a table of another kind, such as one of events, and has none of the columns that were named: which is to be said
    /// where no other file has them.
    OfAnother(Message),
}

/// Whether a file's name says that it is a table of cells.
pub(super) fn is_csv(name: &str) -> bool {
    let name = name.to_lowercase();
    name.ends_with(".csv") || name.ends_with(".tsv")
}

/// Tells a table by its beginning. Without columns that the person named, only a file whose name says that it is one, or
/// standard input, which has none, may be one: captures are many, and told by other means.
pub(super) fn kind_of(start: &[u8], file: &str, columns: &TableColumns) -> Option<TableKind> {
    let name = file.to_lowercase();
    let name = name.trim_end_matches(".gz");
    let is_csv = is_csv(name);
    let may_be = is_csv || name.ends_with(".json") || name.ends_with(".xml") || file.is_empty();
    let has_zero = utf16_of(start).is_none() && start.contains(&0);
    if !(may_be || columns.are_named()) || has_zero || start.is_empty() {
        return None;
    }
    let is_recognised = || is_recognised(start, file);
    let text = decode_text(start);
    match text.trim_start_matches('\u{feff}').trim_start().chars().next() {
        Some('{' | '[') if is_control_output(start, file) => return Some(TableKind::JsonOfCounts),
        Some('{' | '[') => return (!is_recognised()).then_some(TableKind::Json),
        Some('<') if is_web_page(&text) => return Some(TableKind::Unknown(said::web_page(file))),
        Some('<') => return (!is_recognised()).then_some(TableKind::Xml),
        _ => {}
    }
    let mut widest: Vec<Vec<String>> = Vec::new();
    let mut unclear: Option<Message> = None;
    for separator in [';', ',', '\t'] {
        let mut rows: Vec<(u64, Vec<String>)> = Vec::new();
        csv(text.as_bytes(), separator, usize::MAX, &mut |line, row| {
            if let RowRead::Row(Cells::Placed(cells)) = row {
                rows.push((line, cells));
            }
            rows.len() <= MOST_ABOVE
        });
        for (at, (line, cells)) in rows.iter().enumerate() {
            // An object of JSON has names, too, and is none of columns.
            if cells.len() < 2 || cells[0].trim_start().starts_with('{') {
                continue;
            }
            if are_columns(cells) {
                return Some(TableKind::Records { separator, line: *line, names: cells.clone() });
            }
            let below = rows.iter().skip(at + 1).take(MOST_SAMPLES);
            let samples: Vec<Vec<&str>> = below.map(|(_, cells)| borrowed(cells)).collect();
            match columns.heading(&borrowed(cells), &samples) {
                Heading::Told(headed) => return Some(TableKind::Csv { separator, line: *line, headed }),
                Heading::CountsUnclear => unclear = unclear.or_else(|| Some(counts_unclear(file, &borrowed(cells)))),
                Heading::EndsUnclear => unclear = unclear.or_else(|| Some(ends_unclear(file, &borrowed(cells)))),
                Heading::Unknown => {}
            }
        }
        // With the rows below it, which say what its columns hold.
        let wide: Vec<Vec<String>> =
            rows.into_iter().map(|(_, cells)| cells).skip_while(|cells| cells.len() < 2).collect();
        let width = |rows: &[Vec<String>]| rows.first().map_or(0, Vec::len);
        if width(&wide) > width(&widest) {
            widest = wide;
        }
    }
    let (heading, below) = widest.split_first()?;
    let names = borrowed(heading);
    let is_told = (columns.are_named() || is_csv) && !is_recognised();
    let samples: Vec<Vec<&str>> = below.iter().take(MOST_SAMPLES).map(|cells| borrowed(cells)).collect();
    let why = || TableKind::Unknown(unclear.unwrap_or_else(|| unknown(file, &names, &samples, columns)));
    if is_told {
        return Some(why());
    }
    // Whoever names a column that is there means this table, whatever else it may be.
    match columns.missing(&names, file).filter(|_| columns.are_named() && is_csv) {
        Some(missing) if !columns.are_partly_in(&names) => Some(TableKind::OfAnother(missing)),
        _ => (is_csv && columns.are_partly_in(&names)).then(why),
    }
}

/// Whether a text is a page of the web without a table, such as one that asks for a name and a password.
fn is_web_page(text: &str) -> bool {
    let start = text.trim_start_matches('\u{feff}').trim_start();
    let start = start[..start.floor_char_boundary(64 * 1024)].to_ascii_lowercase();
    ["<!doctype html", "<html"].iter().any(|opening| start.starts_with(opening)) && !start.contains("<tr")
}

fn borrowed(cells: &[String]) -> Vec<&str> {
    cells.iter().map(String::as_str).collect()
}

/// What is said of a heading that does not tell what it should: the columns that are not understood, and the options that
/// name what is missing.
fn unknown(file: &str, heading: &[&str], samples: &[Vec<&str>], columns: &TableColumns) -> Message {
    if let Some(why) = columns.missing(heading, file) {
        return why;
    }
    let (open, wanted) = columns.open(heading, samples);
    said::no_column(shown(open), wanted, file)
}

/// What is said of a heading with several columns of counts, none of which says that it is the limit.
fn counts_unclear(file: &str, heading: &[&str]) -> Message {
    said::no_column(shown(heading.iter().copied()), "--column used=\"…\" --column limit=\"…\"", file)
}

/// What is said of a heading with several columns of ends, each of which may be that of the licence.
fn ends_unclear(file: &str, heading: &[&str]) -> Message {
    said::no_column(shown(heading.iter().copied()), "--column expires_at=\"…\"", file)
}

/// Whether rows that name their cells are a list and no output of a control program, which is about one machine: they count
/// devices, each names a computer, or several name a key.
fn is_list_of_many(rows: &[Cells], columns: &TableColumns) -> bool {
    let names = names(rows);
    match columns.heading(&borrowed(&names), &samples_of(&names, rows)) {
        Heading::Told(headed) => {
            let holds = |held: Held| headed.held.contains(&Some(held));
            headed.counts_devices() || holds(Held::Host) || rows.len() > 1 && holds(Held::Key)
        }
        Heading::CountsUnclear | Heading::EndsUnclear => true,
        Heading::Unknown => false,
    }
}

/// The first values of each column whose rows name their cells, as rows.
fn samples_of<'r>(names: &[String], rows: &'r [Cells]) -> Vec<Vec<&'r str>> {
    let places: BTreeMap<&str, usize> = names.iter().enumerate().map(|(at, name)| (name.as_str(), at)).collect();
    let mut columns: Vec<Vec<&str>> = vec![Vec::new(); names.len()];
    for row in rows {
        let Cells::Named(cells) = row else { continue };
        for (name, value) in cells.iter().filter(|(_, value)| !value.trim().is_empty()) {
            let column = places.get(name.as_str()).and_then(|at| columns.get_mut(*at));
            column.into_iter().filter(|column| column.len() < MOST_SAMPLES).for_each(|column| column.push(value));
        }
    }
    let longest = columns.iter().map(Vec::len).max().unwrap_or_default();
    let row = |at: usize| columns.iter().map(|column| column.get(at).copied().unwrap_or_default()).collect();
    (0..longest).map(row).collect()
}

/// The order of the days in each column of ends, of which every row is looked at before the first is judged.
fn orders(input: Box<dyn Read>, separator: char, heading: u64, headed: &Headed) -> Vec<Option<DayOrder>> {
    let mut seen = ColumnOrders::of(headed);
    csv(input, separator, headed.held.len(), &mut |line, row| {
        if let RowRead::Row(Cells::Placed(cells)) = row
            && line > heading
        {
            seen.look(&cells);
        }
        true
    });
    seen.told()
}

/// What the rows that were seen say of the order of days in each column that holds some.
struct ColumnOrders(Vec<Option<OrderSeen>>);

impl ColumnOrders {
    fn of(headed: &Headed) -> ColumnOrders {
        let held = headed.held.iter();
        ColumnOrders(held.map(|held| held.filter(|held| holds_days(*held)).map(|_| OrderSeen::default())).collect())
    }

    fn look(&mut self, cells: &[String]) {
        let columns = self.0.iter_mut().zip(cells);
        columns.for_each(|(seen, cell)| seen.iter_mut().for_each(|seen| seen.look(cell)));
    }

    fn told(self) -> Vec<Option<DayOrder>> {
        self.0.into_iter().map(|seen| seen?.order()).collect()
    }
}

/// Whether a column holds days.
fn holds_days(held: Held) -> bool {
    matches!(held, Held::Fact(fact) if matches!(fact.def().kind, FactType::Moment))
}

/// Whether a row names the computer or the key of which it tells.
fn names_one(held: &[(Held, Cow<'_, str>)]) -> bool {
    let names = |held: &Held| matches!(held, Held::Id | Held::Host | Held::Key);
    held.iter().any(|(held, cell)| names(held) && !cell.trim().is_empty())
}

/// What a row is called that sums up the others.
const TOTALS: [&str; 14] = [
    "total",
    "totals",
    "sum",
    "gesamt",
    "summe",
    "insgesamt",
    "итого",
    "всего",
    "totale",
    "totaal",
    "razem",
    "suma",
    "合計",
    "toplam",
];

/// Whether a row is the sum of the others, and neither a computer nor a key.
fn is_total(held: &[(Held, Cow<'_, str>)]) -> bool {
    let names = held.iter().filter(|(held, cell)| {
        matches!(held, Held::Id | Held::Host | Held::Key | Held::Group) && !cell.trim().is_empty()
    });
    let is_word = |cell: &str| TOTALS.contains(&cell.trim().trim_end_matches(':').to_lowercase().as_str());
    let ends = held.iter().any(|(held, cell)| *held == Held::Fact(FactId::LicenseExpiresAt) && !cell.trim().is_empty());
    names.clone().count() > 0 && names.clone().all(|(_, cell)| is_word(cell)) && !ends
}

/// Whether a row tells what is known of one, and is not what the rows stand in.
fn tells_of_one(held: &[(Held, Cow<'_, str>)]) -> bool {
    let tells = [FactId::LicenseExpiresAt, FactId::LicenseDevicesUsed].map(Held::Fact);
    let tells = |held: &Held| *held == Held::DaysSinceEnd || tells.contains(held);
    held.iter().any(|(held, cell)| tells(held) && !cell.trim().is_empty())
}

/// A cell, as the day that the order of its column says.
fn in_order(cell: &str, order: Option<DayOrder>) -> Cow<'_, str> {
    ordered(cell, order).map_or(Cow::Borrowed(cell), Cow::Owned)
}

/// Reads a table and hands over its rows, until nobody takes any; whether it was one after all. `again` opens the same
/// input once more.
pub(super) fn read(
    kind: TableKind,
    mut input: Box<dyn Read>,
    again: &dyn Fn() -> Option<Box<dyn Read>>,
    file: &str,
    columns: &TableColumns,
    send: &mut dyn FnMut(Vec<TableRow>) -> bool,
) -> bool {
    let mut batch = Batch { rows: Vec::new(), send, closed: false };
    let of_counts = matches!(kind, TableKind::JsonOfCounts);
    match kind {
        TableKind::Unknown(why) => batch.add(TableRow::Unread { line: None, why }),
        TableKind::OfAnother(_) => return false,
        TableKind::Csv { separator, line: heading, headed } => {
            let orders = again().map(|input| orders(input, separator, heading, &headed)).unwrap_or_default();
            let ending = csv(input, separator, headed.held.len(), &mut |line, row| {
                if line > heading {
                    batch.add_row(Some(line), row, &headed, &orders);
                }
                !batch.closed
            });
            batch.end(ending, file);
        }
        TableKind::Records { separator, line: heading, names } => {
            let ending = csv(input, separator, names.len(), &mut |line, row| {
                if line > heading {
                    batch.add_written(line, row, &names);
                }
                !batch.closed
            });
            batch.end(ending, file);
        }
        TableKind::Json | TableKind::JsonOfCounts => {
            let (text, ending) = read_document(&mut input, limits::KEYS_BYTES);
            match json(&text) {
                // What is no table, such as answers of machines, is read as what else it may be.
                Ok(_) if !columns.are_named() && holds_answers(&text) => return false,
                Ok(rows) if of_counts && !columns.are_named() && !is_list_of_many(&rows, columns) => return false,
                Ok(rows) => return batch.document(rows, (ending, true), file, columns),
                Err(_) if !columns.are_named() => return false,
                Err(line) => batch.add(TableRow::Unread { line: None, why: advice::ksc_not_json(file, line) }),
            }
        }
        TableKind::Xml => {
            let (text, ending) = read_document(&mut input, limits::KEYS_BYTES);
            let (rows, whole) = xml(&text);
            return batch.document(rows, (ending, whole), file, columns);
        }
    }
    batch.flush();
    true
}

/// Rows that are handed over together.
struct Batch<'s> {
    rows: Vec<TableRow>,
    send: &'s mut dyn FnMut(Vec<TableRow>) -> bool,
    closed: bool,
}

impl Batch<'_> {
    fn add(&mut self, row: TableRow) {
        self.rows.push(row);
        if self.rows.len() >= BATCH {
            self.flush();
        }
    }

    fn flush(&mut self) {
        if !self.rows.is_empty() && !self.closed {
            self.closed = !(self.send)(std::mem::take(&mut self.rows));
        }
    }

    /// A row that an earlier run wrote: what it says of a machine is not judged again.
    fn add_written(&mut self, line: u64, row: RowRead, names: &[String]) {
        let line = Some(line);
        let why = match row {
            RowRead::Row(Cells::Placed(cells)) if cells.iter().all(|cell| cell.trim().is_empty()) => return,
            RowRead::Row(Cells::Placed(cells)) if cells.len() > names.len() => {
                said::row_too_wide(cells.len(), names.len())
            }
            RowRead::Row(Cells::Placed(cells)) => {
                let read = record_of_cells(names.iter().map(String::as_str), cells.iter().map(String::as_str));
                match read.and_then(|record| serde_json::to_vec(&record)) {
                    Ok(json) => return self.add(TableRow::Record { line, json }),
                    Err(error) => said::broken_record(error.to_string()),
                }
            }
            RowRead::Row(Cells::Named(_)) => return,
            RowRead::QuoteOpen => said::quote_open(),
            RowRead::TooLong => said::row_too_long(limits::RECORD_BYTES / (1024 * 1024)),
        };
        self.add(TableRow::Unread { line, why });
    }

    fn add_row(&mut self, line: Option<u64>, row: RowRead, headed: &Headed, orders: &[Option<DayOrder>]) {
        let why = match row {
            RowRead::Row(Cells::Placed(cells)) if cells.iter().all(|cell| cell.trim().is_empty()) => return,
            RowRead::Row(Cells::Placed(cells)) => {
                let wide = cells.len() - cells.iter().rev().take_while(|cell| cell.trim().is_empty()).count();
                if wide > headed.held.len() {
                    // One cell too many, and every value may stand in the wrong column.
                    said::row_too_wide(wide, headed.held.len())
                } else {
                    let orders = orders.iter().copied().chain(std::iter::repeat(None));
                    let cells = cells.iter().zip(orders).map(|(cell, order)| in_order(cell, order));
                    let held = headed.held.iter().zip(cells);
                    let held: Vec<(Held, Cow<'_, str>)> =
                        held.filter_map(|(held, cell)| Some(((*held)?, cell))).collect();
                    if !names_one(&held) {
                        return self.add(TableRow::Unread { line, why: said::row_unnamed() });
                    }
                    return self.add_record(line, &held);
                }
            }
            RowRead::Row(Cells::Named(_)) => return,
            RowRead::QuoteOpen => said::quote_open(),
            RowRead::TooLong => said::row_too_long(limits::RECORD_BYTES / (1024 * 1024)),
        };
        self.add(TableRow::Unread { line, why });
    }

    /// A row with what its known columns hold.
    fn add_record(&mut self, line: Option<u64>, held: &[(Held, Cow<'_, str>)]) {
        if is_total(held) {
            return;
        }
        let held: Vec<(Held, &str)> = held.iter().map(|(held, cell)| (*held, cell.as_ref())).collect();
        let json = record(&held).unwrap_or_else(|| b"{\"facts\":{}}".to_vec());
        self.add(TableRow::Record { line, json });
    }

    /// The rows of a document that is held as a whole; without any of several cells it is no table, unless columns were
    /// named.
    fn document(
        &mut self,
        rows: Vec<Cells>,
        (ending, whole): (Ending, bool),
        file: &str,
        columns: &TableColumns,
    ) -> bool {
        let names = names(&rows);
        let name_samples = samples_of(&names, &rows);
        let of_names = columns.heading(&borrowed(&names), &name_samples);
        let placed: Vec<&Vec<String>> = rows
            .iter()
            .filter_map(|row| match row {
                Cells::Placed(cells) => Some(cells),
                Cells::Named(_) => None,
            })
            .collect();
        let has_columns = names.len() > 1 || placed.len() > 1 && placed[0].len() > 1;
        let of_places: Vec<Heading> = (0..placed.len().min(MOST_ABOVE))
            .map(|at| {
                let below = placed.iter().skip(at + 1).take(MOST_SAMPLES);
                let samples: Vec<Vec<&str>> = below.map(|cells| borrowed(cells)).collect();
                columns.heading(&borrowed(placed[at]), &samples)
            })
            .collect();
        let place_of = |is: fn(&Heading) -> bool| of_places.iter().position(is);
        let headed = place_of(|heading| matches!(heading, Heading::Told(_)));
        let unclear_of = |heading: &Heading, names: &[String]| match heading {
            Heading::CountsUnclear => Some(counts_unclear(file, &borrowed(names))),
            Heading::EndsUnclear => Some(ends_unclear(file, &borrowed(names))),
            _ => None,
        };
        let of_rows = of_places.iter().zip(&placed).find_map(|(heading, names)| unclear_of(heading, names));
        let unclear = unclear_of(&of_names, &names).or(of_rows);
        match (of_names, headed.and_then(|at| Some((at, of_places.get(at)?)))) {
            (Heading::Told(headed), _) => {
                let held: BTreeMap<&str, Held> =
                    names.iter().zip(&headed.held).filter_map(|(name, held)| Some((name.as_str(), (*held)?))).collect();
                let known = rows.iter().map(|row| -> Vec<(Held, &str)> {
                    let Cells::Named(cells) = row else { return Vec::new() };
                    let cells = cells.iter();
                    cells.filter_map(|(name, value)| Some((*held.get(name.as_str())?, value.as_str()))).collect()
                });
                let known: Vec<Vec<(Held, &str)>> = known.collect();
                let order = |wanted: Held| {
                    let mut seen = OrderSeen::default();
                    known.iter().flatten().filter(|(held, _)| *held == wanted).for_each(|(_, value)| seen.look(value));
                    seen.order()
                };
                let days = headed.held.iter().flatten().filter(|held| holds_days(**held));
                let orders: Vec<(Held, DayOrder)> = days.filter_map(|held| Some((*held, order(*held)?))).collect();
                let order = |held: Held| orders.iter().find(|(known, _)| *known == held).map(|(_, order)| *order);
                // What holds none of the columns is what the rows stand in.
                for cells in known.iter().filter(|cells| cells.iter().any(|(_, value)| !value.trim().is_empty())) {
                    let cells: Vec<(Held, Cow<'_, str>)> =
                        cells.iter().map(|(held, value)| (*held, in_order(value, order(*held)))).collect();
                    if !names_one(&cells) && tells_of_one(&cells) {
                        self.add(TableRow::Unread { line: None, why: said::row_unnamed() });
                        continue;
                    }
                    self.add_record(None, &cells);
                }
            }
            (_, Some((at, Heading::Told(headed)))) => {
                let mut seen = ColumnOrders::of(headed);
                placed.iter().skip(at + 1).for_each(|cells| seen.look(cells));
                let orders = seen.told();
                for cells in placed.iter().skip(at + 1) {
                    self.add_row(None, RowRead::Row(Cells::Placed((*cells).clone())), headed, &orders);
                }
            }
            _ if !has_columns && !columns.are_named() => return false,
            _ => {
                let (heading, samples) = match placed.split_first() {
                    Some((first, below)) if names.is_empty() => {
                        (first.as_slice(), below.iter().take(MOST_SAMPLES).map(|cells| borrowed(cells)).collect())
                    }
                    _ => (names.as_slice(), name_samples),
                };
                let why = unclear.unwrap_or_else(|| unknown(file, &borrowed(heading), &samples, columns));
                self.add(TableRow::Unread { line: None, why });
            }
        }
        if !whole && ending == Ending::Complete {
            self.add(TableRow::Unread { line: None, why: said::table_damaged(file) });
        }
        self.end(ending, file);
        self.flush();
        true
    }

    fn end(&mut self, ending: Ending, file: &str) {
        if let Some(note) = not_read(ending, file) {
            self.add(TableRow::Unread { line: None, why: note.advice });
        }
    }
}
