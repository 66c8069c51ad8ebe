//! What a fleet comes to: for a person, in Markdown, as JSON, and as one HTML page with charts that needs no script.

use std::fmt::Write as _;

use chrono::{DateTime, Utc};
use handlebars::Handlebars;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::json;

use super::PageError;
use super::terminal::{QUIET, ReportLayout, STRONG, styled, wrap};
use crate::fleet::{
    Contradicted, CountKind, DifferentCounts, DifferentEnds, Ended, Endings, FleetTally, MOST_VALUES, OverLimit,
    Repeated, Soon, Tallied, Unread, Unsure, ValueTally,
};
use crate::language::say::fleet as said;
use crate::language::{Message, Tongue};
use crate::topics::Catalogue;

const HTML: &str = include_str!("../../templates/page/fleet.hbs");

/// Rows of a table that a person sees.
const MOST_ROWS: usize = 20;

/// What is counted under a name, and the name of its colour in a chart.
type Counted = (String, u64, &'static str);

/// `keymend.fleet-summary/2`: what the records of a run come to.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct FleetSummary {
    /// Always `keymend.fleet-summary/2`.
    #[schemars(extend("const" = "keymend.fleet-summary/2"))]
    schema: &'static str,
    /// The clock of the run, RFC 3339 in UTC.
    #[schemars(extend("format" = "date-time"))]
    generated_at: String,
    /// The first and the last clock by which a record was judged, RFC 3339 in UTC; nothing where no record tells it.
    checked_from: Option<String>,
    checked_to: Option<String>,
    /// All records, and how they stand.
    all: Tallied,
    /// Records of which a part was not understood or could not be read.
    partly_read: u64,
    /// Records that end within the days of `--warn-days`.
    warnings: u64,
    /// Records whose id another one had before; beyond 900,000 ids, only those of the first are known.
    duplicate_ids: u64,
    /// The first of them, at most 50.
    repeated: Vec<Repeated>,
    /// Records that an interrupted run wrote and that could not be read back: they are not counted here.
    earlier_records: u64,
    /// Computers and licence keys that have a problem by one record and none by another; beyond 400,000 of them, only those
    /// of the first are known. With the records that contradict themselves.
    contradictions: u64,
    /// Records that contradict themselves: `error` and `reason` say how.
    self_contradictions: u64,
    /// The first of them, at most 50.
    contradicted: Vec<Contradicted>,
    /// Computers and licence keys whose licence ends on another day by another record, one day apart not counted; beyond
    /// 400,000 of them, only those of the first are known.
    different_ends: u64,
    /// The first of them, at most 50.
    ends_differ: Vec<DifferentEnds>,
    /// Counts that two sources tell differently: of licence keys and their days, and of the computers of a server.
    different_counts: u64,
    /// The first of them, at most 50.
    counts_differ: Vec<DifferentCounts>,
    /// Whether a column has more different values than are counted each for itself.
    values_left_out: bool,
    /// When the licences of computers end.
    endings: Endings,
    /// When licence keys end.
    key_endings: Endings,
    /// Licences that more devices use than they allow.
    over_limit: u64,
    topics: Vec<NamedTally>,
    products: Vec<NamedTally>,
    versions: Vec<NamedTally>,
    providers: Vec<NamedTally>,
    keys: Vec<NamedTally>,
    groups: Vec<NamedTally>,
    /// The licences that end first within 90 days, at most 50.
    soonest: Vec<Soon>,
    /// The licences that have ended, the newest first, at most 50.
    ended: Vec<Ended>,
    /// The licences that are over their limit, those with the most devices too many first, at most 50.
    over: Vec<OverLimit>,
    /// The first records that could not be read, at most 50.
    unread: Vec<Unread>,
    /// The first records of which too little is known, at most 50.
    unsure: Vec<Unsure>,
    /// Whether records of an earlier run do not tell when they were judged.
    #[serde(skip)]
    is_undated: bool,
    #[serde(skip)]
    at: DateTime<Utc>,
}

/// Names that a note tells of computers or keys.
const MOST_NAMES: usize = 3;

/// A sentence that counts computers or keys, with the first of their names.
fn with_names<'n>(note: String, count: u64, names: impl Iterator<Item = &'n str>) -> String {
    let mut names: Vec<&str> = names.take(MOST_NAMES).collect();
    if names.is_empty() {
        return note;
    }
    if count > names.len() as u64 {
        names.push("…");
    }
    let names = names.join(", ");
    match note.strip_suffix('。') {
        Some(start) => format!("{start}（{names}）。"),
        None => format!("{} ({names}).", note.trim_end_matches('.')),
    }
}

/// One value with its records.
#[derive(Clone, Debug, Serialize, JsonSchema)]
struct NamedTally {
    /// The value; of a topic its id; none for all values beyond those that are counted each for itself.
    name: Option<String>,
    /// The title of a topic.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(default)]
    title: Option<String>,
    #[serde(flatten)]
    of: Tallied,
}

fn named(column: &ValueTally, title: &dyn Fn(&str) -> Option<String>) -> Vec<NamedTally> {
    let largest = column.largest();
    let values =
        largest.into_iter().map(|(name, of)| NamedTally { title: title(name), name: Some(name.to_owned()), of });
    let more = NamedTally { name: None, title: None, of: column.more };
    values.chain(Some(more).filter(|more| more.of.records > 0)).collect()
}

impl FleetSummary {
    /// The summary of a run by a clock, with the titles of topics as the catalogue speaks them.
    #[must_use]
    pub fn new(tally: &FleetTally, at: DateTime<Utc>, catalogue: &Catalogue, earlier_records: u64) -> FleetSummary {
        let title = |id: &str| {
            let topic = catalogue.topics().iter().find(|topic| topic.id == id)?;
            Some(topic.title.clone())
        };
        let plain = |column| named(column, &|_| None);
        FleetSummary {
            schema: "keymend.fleet-summary/2",
            generated_at: at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
            checked_from: tally.clocks.as_ref().map(|(first, _)| first.clone()),
            checked_to: tally.clocks.as_ref().map(|(_, last)| last.clone()),
            all: tally.all,
            partly_read: tally.partly_read,
            warnings: tally.warnings,
            duplicate_ids: tally.duplicate_ids,
            repeated: tally.repeated.clone(),
            earlier_records,
            contradictions: tally.contradictions,
            self_contradictions: tally.self_contradictions,
            contradicted: tally.contradicted.clone(),
            different_ends: tally.different_ends,
            ends_differ: tally.ends_differ.clone(),
            different_counts: tally.different_counts,
            counts_differ: tally.counts_differ.clone(),
            values_left_out: tally.has_left_out_values(),
            endings: tally.endings,
            key_endings: tally.key_endings,
            over_limit: tally.over_limit,
            topics: named(&tally.topics, &title),
            products: plain(&tally.products),
            versions: plain(&tally.versions),
            providers: plain(&tally.providers),
            keys: plain(&tally.keys),
            groups: plain(&tally.groups),
            soonest: tally.soonest.clone(),
            ended: tally.ended.clone(),
            over: tally.over.clone(),
            unread: tally.unread.clone(),
            unsure: tally.unsure.clone(),
            is_undated: tally.undated > 0,
            at,
        }
    }

    /// What it comes to, on one line.
    #[must_use]
    pub fn in_one_line(&self, tongue: &Tongue) -> String {
        let mut line = self.sums(tongue);
        for note in self.notes(tongue) {
            line.push(' ');
            line.push_str(&note);
        }
        line
    }

    /// How many records there are of each verdict, which everybody asks first.
    fn sums(&self, tongue: &Tongue) -> String {
        let Tallied { records, problems, cannot_tell, errors, ending, .. } = self.all;
        tongue.say(said::in_one_line(ending, errors, problems, records, cannot_tell))
    }

    fn notes(&self, tongue: &Tongue) -> Vec<String> {
        let mut notes = Vec::new();
        if self.all.records > 0 && self.all.errors == self.all.records {
            notes.push(tongue.say(said::nothing_read()));
        }
        let mut note = |count: u64, message: fn(u64) -> Message| {
            if count > 0 {
                notes.push(tongue.say(message(count)));
            }
        };
        note(self.warnings, said::warnings);
        note(self.all.keys, said::of_keys);
        note(self.self_contradictions, said::self_contradictions);
        note(self.different_counts, said::different_counts);
        note(self.partly_read, said::partly_read);
        let hosts = self.contradicted.iter().map(|one| one.host.as_str());
        let others = self.contradictions - self.self_contradictions;
        notes.extend((others > 0).then(|| with_names(tongue.say(said::contradictions(others)), others, hosts)));
        let (ends, names) = (self.different_ends, self.ends_differ.iter().map(|one| one.name.as_str()));
        notes.extend((ends > 0).then(|| with_names(tongue.say(said::different_ends(ends)), ends, names)));
        if let Some(Repeated { source, line, .. }) = self.repeated.first() {
            notes.push(tongue.say(said::duplicates(self.duplicate_ids, place(source, *line, tongue))));
        }
        if self.earlier_records > 0 {
            notes.push(tongue.say(said::earlier(self.earlier_records)));
        }
        if self.values_left_out {
            notes.push(tongue.say(said::values_left_out(MOST_VALUES)));
        }
        notes
    }

    fn title(&self, tongue: &Tongue) -> String {
        tongue.say(said::title(self.all.records))
    }

    /// When the records were judged, by which their days are counted: an earlier run did so in its time.
    fn checked(&self, tongue: &Tongue) -> Option<String> {
        let moment = |at: &Option<String>| at.as_deref()?.parse::<DateTime<Utc>>().ok();
        match (moment(&self.checked_from), moment(&self.checked_to)) {
            (Some(first), Some(last)) if first != last => {
                Some(tongue.say(said::checked_between(tongue.moment(first), tongue.moment(last))))
            }
            (Some(at), _) => Some(tongue.say(said::checked(tongue.moment(at)))),
            _ if self.is_undated => None,
            _ => Some(tongue.say(said::checked(tongue.moment(self.at)))),
        }
    }

    /// How records stand, the gravest first, each with the name of its colour.
    fn results(&self, tongue: &Tongue) -> Vec<Counted> {
        let Tallied { records, problems, cannot_tell, errors, .. } = self.all;
        let fine = records.saturating_sub(problems + cannot_tell + errors);
        vec![
            (tongue.say(said::problems()), problems, "problem"),
            (tongue.say(said::unsure()), cannot_tell, "unsure"),
            (tongue.say(said::errors()), errors, "error"),
            (tongue.say(said::fine()), fine, "fine"),
        ]
    }

    /// When licences end: those of computers and those of keys, where there are any, each with their heading.
    fn endings(&self, tongue: &Tongue) -> Vec<(String, Vec<Counted>)> {
        let keys = Some(self.key_endings).filter(Endings::are_there);
        let machines = Some(self.endings).filter(|machines| machines.are_there() || keys.is_none());
        let of_machines = machines.map(|endings| (tongue.say(said::endings()), ends(endings, tongue)));
        let of_keys = keys.map(|endings| (tongue.say(said::key_endings()), ends(endings, tongue)));
        of_machines.into_iter().chain(of_keys).collect()
    }

    /// The tables, each with something in it.
    fn tables(&self, tongue: &Tongue) -> Vec<SummaryTable> {
        let say = |message| tongue.say(message);
        let counts = [(say(said::results()), self.results(tongue))].into_iter().chain(self.endings(tongue));
        let mut tables: Vec<SummaryTable> =
            counts.map(|(heading, counts)| SummaryTable::of_counts(heading, &counts, tongue)).collect();
        for (heading, values) in [
            (said::topics(), &self.topics),
            (said::products(), &self.products),
            (said::versions(), &self.versions),
            (said::providers(), &self.providers),
            (said::keys(), &self.keys),
            (said::groups(), &self.groups),
        ] {
            tables.push(SummaryTable::of_values(say(heading), values, tongue));
        }
        tables.extend(self.named_licences(tongue));
        let contradicted = self.contradicted.iter();
        let contradicted = contradicted.map(|one| vec![one.host.clone(), one.problem_in.clone(), one.fine_in.clone()]);
        let columns = [said::name(), said::problem_in(), said::fine_in()].map(say).to_vec();
        let table = SummaryTable::new(say(said::contradicted()), columns, contradicted.collect(), tongue);
        tables.push(table.of(self.contradictions - self.self_contradictions, tongue));
        let differ = self.ends_differ.iter().map(|one| {
            let DifferentEnds { name, expires_at, source, other_expires_at, other_source, .. } = one.clone();
            vec![name, expires_at, source, other_expires_at, other_source]
        });
        let columns = [said::name(), said::ends(), said::place(), said::ends(), said::place()].map(say).to_vec();
        let differ = SummaryTable::new(say(said::ends_differ()), columns, differ.collect(), tongue);
        tables.push(differ.of(self.different_ends, tongue));
        let differ = self.counts_differ.iter().map(|one| {
            let DifferentCounts { name, counted, count, source, other_count, other_source } = one.clone();
            let counted = say(match counted {
                CountKind::Used => said::used(),
                CountKind::Allowed => said::allowed(),
                CountKind::Expired => said::expired_computers(),
                CountKind::Expiring => said::expiring_computers(),
                CountKind::DaysLeft => said::days_left(),
            });
            vec![name, counted, count.to_string(), source, other_count.to_string(), other_source]
        });
        let columns =
            [said::name(), said::counted(), said::number(), said::place(), said::number(), said::place()].map(say);
        let differ = SummaryTable::new(say(said::counts_differ()), columns.to_vec(), differ.collect(), tongue);
        tables.push(differ.of(self.different_counts, tongue));
        let repeated = self.repeated.iter().map(|one| vec![one.id.clone(), place(&one.source, one.line, tongue)]);
        let columns = [said::id(), said::place()].map(say).to_vec();
        let repeated = SummaryTable::new(say(said::repeated()), columns, repeated.collect(), tongue);
        tables.push(repeated.of(self.duplicate_ids, tongue));
        let unsure = self.unsure.iter().map(|one| vec![one.name.clone(), one.why.clone()]);
        let columns = [said::name(), said::why()].map(say).to_vec();
        let unsure = SummaryTable::new(say(said::unsure()), columns, unsure.collect(), tongue);
        tables.push(unsure.of(self.all.cannot_tell, tongue));
        let unread =
            self.unread.iter().map(|unread| vec![place(&unread.source, unread.line, tongue), unread.why.clone()]);
        let columns = [said::place(), said::why()].map(say).to_vec();
        let unread = SummaryTable::new(say(said::unread()), columns, unread.collect(), tongue);
        tables.push(unread.of(self.all.errors, tongue));
        tables.retain(|table| !table.rows.is_empty());
        tables
    }
}

/// Where a record stands.
fn place(source: &str, line: Option<u64>, tongue: &Tongue) -> String {
    line.map_or_else(|| source.to_owned(), |line| tongue.say(said::line(line, source)))
}

/// When licences end, the soonest first, each with the name of its colour.
fn ends(endings: Endings, tongue: &Tongue) -> Vec<Counted> {
    let Endings { ended, within_7, within_30, within_90, later, unknown } = endings;
    let within = |days: u64| tongue.say(said::within(days));
    vec![
        (tongue.say(said::ended()), ended, "problem"),
        (within(7), within_7, "error"),
        (within(30), within_30, "unsure"),
        (within(90), within_90, "soon"),
        (tongue.say(said::later()), later, "fine"),
        (tongue.say(said::unknown()), unknown, "none"),
    ]
}

impl FleetSummary {
    /// The licences that are named: those over their limit, those that have ended and those that end first.
    fn named_licences(&self, tongue: &Tongue) -> [SummaryTable; 3] {
        let say = |message| tongue.say(message);
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let over = self.over.iter().map(|over| {
            let counts = [over.used, over.allowed, over.over].map(|count| count.to_string());
            [over.name.clone(), text(&over.product)].into_iter().chain(counts).collect()
        });
        let columns = [said::name(), said::product(), said::used(), said::allowed(), said::over()].map(say).to_vec();
        let over = SummaryTable::new(say(said::over_limit()), columns, over.collect(), tongue);
        let ended = self.ended.iter().map(|ended| {
            let days = ended.days_ago.map(|days| days.to_string()).unwrap_or_default();
            vec![ended.name.clone(), days, text(&ended.expires_at), text(&ended.product)]
        });
        let columns = [said::name(), said::days_ago(), said::ends(), said::product()].map(say).to_vec();
        let ended = SummaryTable::new(say(said::ended()), columns, ended.collect(), tongue);
        let soonest = self.soonest.iter().map(|soon| {
            vec![soon.name.clone(), soon.days_left.to_string(), text(&soon.expires_at), text(&soon.product)]
        });
        let columns = [said::name(), said::days_left(), said::ends(), said::product()].map(say).to_vec();
        let soonest = SummaryTable::new(say(said::soonest()), columns, soonest.collect(), tongue);
        let [all_ended, all_soon] = [|endings: Endings| endings.ended, |endings: Endings| endings.within_90]
            .map(|count| count(self.endings) + count(self.key_endings));
        [over.of(self.over_limit, tongue), ended.of(all_ended, tongue), soonest.of(all_soon, tongue)]
    }
}

/// A table with its heading.
#[derive(Clone, Debug, Serialize)]
pub(super) struct SummaryTable {
    pub heading: String,
    pub columns: Vec<String>,
    pub rows: Vec<Vec<String>>,
    /// What is said of the rows that are not shown.
    pub more: Option<String>,
}

impl SummaryTable {
    pub(super) fn new(
        heading: String,
        columns: Vec<String>,
        mut rows: Vec<Vec<String>>,
        tongue: &Tongue,
    ) -> SummaryTable {
        let more = rows.len().saturating_sub(MOST_ROWS);
        rows.truncate(MOST_ROWS);
        let more = (more > 0).then(|| tongue.say(said::and_more(more as u64)));
        SummaryTable { heading, columns, rows, more }
    }

    /// The table of the first of so many: what is said of the others counts them all.
    fn of(self, all: u64, tongue: &Tongue) -> SummaryTable {
        let more = all.saturating_sub(self.rows.len() as u64);
        SummaryTable { more: (more > 0).then(|| tongue.say(said::and_more(more))), ..self }
    }

    fn of_counts(heading: String, counts: &[(String, u64, &str)], tongue: &Tongue) -> SummaryTable {
        let rows = counts.iter().map(|(name, count, _)| vec![name.clone(), count.to_string()]).collect();
        SummaryTable::new(heading, vec![tongue.say(said::name()), tongue.say(said::count())], rows, tongue)
    }

    fn of_values(heading: String, values: &[NamedTally], tongue: &Tongue) -> SummaryTable {
        let row = |value: &NamedTally| {
            let name = match (&value.name, &value.title) {
                (Some(id), Some(title)) => format!("{title} ({id})"),
                (Some(name), None) => name.clone(),
                (None, _) => "…".to_owned(),
            };
            let of = value.of;
            let counts = [of.records, of.problems, of.cannot_tell, of.ending].map(|count| count.to_string());
            [name].into_iter().chain(counts).collect()
        };
        let columns = [said::name(), said::count(), said::problems(), said::unsure(), said::ending()];
        let columns = columns.map(|column| tongue.say(column)).to_vec();
        SummaryTable::new(heading, columns, values.iter().map(row).collect(), tongue)
    }

    /// The table as text whose columns stand below each other.
    pub(super) fn text(&self, layout: ReportLayout) -> String {
        let mut text = format!("{}\n", styled(STRONG, &self.heading));
        let lines: Vec<&Vec<String>> = [&self.columns].into_iter().chain(&self.rows).collect();
        let width = |cell: &String| textwrap::core::display_width(cell);
        let widths: Vec<usize> = (0..self.columns.len())
            .map(|at| lines.iter().filter_map(|line| line.get(at)).map(width).max().unwrap_or(0))
            .collect();
        for (number, line) in lines.iter().enumerate() {
            let mut row = String::from("  ");
            for (at, cell) in line.iter().enumerate() {
                let is_last = at + 1 == line.len();
                let gap = if is_last { 0 } else { widths[at] - width(cell) + 2 };
                row.push_str(cell);
                row.push_str(&" ".repeat(gap));
            }
            let row =
                if row.chars().count() > layout.width { wrap(row.trim(), layout.width, "  ", "    ") } else { row };
            text += &if number == 0 { styled(QUIET, &row) } else { row };
            text.push('\n');
        }
        self.more.iter().for_each(|more| text += &format!("  {more}\n"));
        text
    }

    /// The table in Markdown.
    pub(super) fn markdown(&self) -> String {
        let row = |cells: &[String]| {
            format!("| {} |\n", cells.iter().map(|cell| plain_in_markdown(cell)).collect::<Vec<_>>().join(" | "))
        };
        let mut text = format!("## {}\n\n{}", self.heading, row(&self.columns));
        text += &format!("|{}\n", " --- |".repeat(self.columns.len()));
        self.rows.iter().for_each(|cells| text += &row(cells));
        self.more.iter().for_each(|more| text += &format!("\n{more}\n"));
        text
    }
}

/// A value of a record as Markdown shows it unchanged.
fn plain_in_markdown(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => plain.push_str("&amp;"),
            '<' => plain.push_str("&lt;"),
            '\\' | '|' | '`' | '*' | '[' => plain.extend(['\\', sign]),
            _ => plain.push(sign),
        }
    }
    plain
}

/// The summary as text.
#[must_use]
pub fn human_fleet(summary: &FleetSummary, layout: ReportLayout, tongue: &Tongue) -> String {
    let mut text = styled(STRONG, &summary.title(tongue)) + "\n";
    text += &(wrap(&summary.sums(tongue), layout.width, "", "") + "\n");
    summary.checked(tongue).iter().for_each(|checked| text += &(wrap(checked, layout.width, "", "") + "\n"));
    summary.notes(tongue).iter().for_each(|note| text += &(wrap(note, layout.width, "", "") + "\n"));
    for table in summary.tables(tongue) {
        let _ = write!(text, "\n{}", table.text(layout));
    }
    text
}

/// The summary in Markdown.
#[must_use]
pub fn markdown_fleet(summary: &FleetSummary, tongue: &Tongue) -> String {
    let mut text = format!("# {}\n\n{}\n", summary.title(tongue), summary.sums(tongue));
    summary.checked(tongue).iter().for_each(|checked| text += &format!("\n{checked}\n"));
    summary.notes(tongue).iter().for_each(|note| text += &format!("\n{note}\n"));
    summary.tables(tongue).iter().for_each(|table| text += &format!("\n{}", table.markdown()));
    text
}

/// The summary as one HTML page, with charts that are drawn in it.
///
/// # Errors
/// The template is broken, which a test keeps from being released.
pub fn html_fleet(summary: &FleetSummary, tongue: &Tongue) -> Result<String, PageError> {
    let results = (tongue.say(said::results()), summary.results(tongue));
    let topics = (tongue.say(said::topics()), of_values(&summary.topics));
    let charts = [results].into_iter().chain(summary.endings(tongue)).chain([topics]);
    let charts: Vec<_> = charts.filter(|(_, bars)| !bars.is_empty()).map(|(name, bars)| chart(&name, &bars)).collect();
    // The first two tables say the same as their charts; a screen reader has them all.
    let page = json!({
        "language": tongue.language().code(),
        "direction": tongue.language().direction(),
        "title": summary.title(tongue),
        "sums": summary.sums(tongue),
        "checked": summary.checked(tongue),
        "notes": summary.notes(tongue),
        "charts": charts,
        "tables": summary.tables(tongue),
    });
    Ok(Handlebars::new().render_template(HTML, &page).map_err(Box::new)?)
}

fn of_values(values: &[NamedTally]) -> Vec<Counted> {
    let name =
        |value: &NamedTally| value.title.clone().or_else(|| value.name.clone()).unwrap_or_else(|| "…".to_owned());
    let colour = |of: Tallied| if of.problems > 0 { "problem" } else { "fine" };
    values.iter().take(10).map(|value| (name(value), value.of.records, colour(value.of))).collect()
}

/// A chart of bars, each with its place and length in the units of the drawing.
fn chart(heading: &str, bars: &[(String, u64, &str)]) -> serde_json::Value {
    const ROW: usize = 44;
    const WIDEST: u64 = 560;
    let most = bars.iter().map(|(_, count, _)| *count).max().unwrap_or(0).max(1);
    let bars: Vec<_> = bars
        .iter()
        .enumerate()
        .map(|(at, (name, count, colour))| {
            // What is there at all is seen.
            let length = (count.saturating_mul(WIDEST) / most).max(u64::from(*count > 0) * 2);
            let (label, bar) = (at * ROW + 16, at * ROW + 22);
            json!({"name": name, "count": count, "colour": colour, "length": length, "label": label, "bar": bar,
                "end": length + 8, "middle": bar + 13})
        })
        .collect();
    json!({"heading": heading, "height": bars.len() * ROW + 4, "bars": bars})
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fleet::{FleetRecord, FleetVerdict};

    fn summary() -> FleetSummary {
        let mut tally = FleetTally::default();
        for (days, verdict) in [(3, FleetVerdict::NothingWrong), (-5, FleetVerdict::Problem)] {
            let product = Some("K | <b>E</b>".to_owned());
            tally.add(&FleetRecord { days_left: Some(days), product, ..FleetRecord::of(verdict) });
        }
        tally.add(&FleetRecord::error("<script>alert(1)</script>"));
        FleetSummary::new(&tally, DateTime::UNIX_EPOCH, &Catalogue::built_in().unwrap(), 0)
    }

    #[test]
    fn a_page_holds_no_markup_of_a_record_and_no_script() {
        let page = html_fleet(&summary(), Tongue::english()).unwrap();
        assert!(!page.contains("<script") && !page.contains("<b>E"), "{page}");
        assert!(page.contains("<svg") && page.contains("&lt;script&gt;"), "{page}");
        let markdown = markdown_fleet(&summary(), Tongue::english());
        assert!(markdown.contains("K \\| &lt;b>E") && !markdown.contains("<b>"), "{markdown}");
    }

    #[test]
    fn every_count_is_shown() {
        let text = human_fleet(&summary(), ReportLayout::new(Some(80), false), Tongue::english());
        for line in ["Problems", "Within 7 days", "Could not be read", "alert(1)"] {
            assert!(text.contains(line), "{line}: {text}");
        }
    }
}
