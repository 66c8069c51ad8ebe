//! A table of machines or licence keys as records: which column is what, by the words in its heading or as the person says.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate, NaiveDateTime};
use serde_json::{Map, Value as Json, json};

use super::heading::{Held, Told, columns_of};
use super::rows::Cells;
use super::states::{ended_of, state_of};
use super::words::{number, plain};
use crate::facts::{FactId, Value};
use crate::say::{Message, did_you_mean, fleet as said, together};
use crate::text::{DayOrder, TwoNumberedDay, clean_text_up_to};
use crate::vendor::families::{family_of, product_named};

/// Days that a number in a column of dates counts; a larger one is none that is understood.
const MOST_DAYS: i64 = 10_000;

/// Years in which a licence may end.
const YEARS: std::ops::RangeInclusive<i32> = 1990..=2200;

/// Names of columns that are shown.
const MOST_SHOWN: usize = 30;

/// Characters of a name that are shown.
const LONGEST_SHOWN: usize = 60;

/// The names that `--column` takes beside those of all facts.
const NAMES: [(&str, Held); 11] = [
    ("id", Held::Id),
    ("host", Held::Host),
    ("group", Held::Group),
    ("key", Held::Key),
    ("expires_at", Held::Fact(FactId::LicenseExpiresAt)),
    ("days_left", Held::Fact(FactId::LicenseDaysLeft)),
    ("limit", Held::Fact(FactId::LicenseDevicesAllowed)),
    ("used", Held::Fact(FactId::LicenseDevicesUsed)),
    ("product", Held::Fact(FactId::ProductName)),
    ("version", Held::Fact(FactId::ProductVersion)),
    ("provider", Held::Fact(FactId::SubscriptionProvider)),
];

/// Which column of a table is what, as the person says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TableColumns {
    named: Vec<NamedColumn>,
    /// Whether lists say what is so of a key, so that a table need not.
    are_beside_lists: bool,
}

/// One of them.
#[derive(Clone, Debug, PartialEq, Eq)]
struct NamedColumn {
    held: Held,
    /// Its heading as headings are compared, and as it was typed.
    plain: String,
    typed: String,
}

/// What the columns of one table hold, in their order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Headed {
    pub held: Vec<Option<Held>>,
}

impl Headed {
    /// Whether a column counts the devices that a licence allows, or those that use it.
    pub(super) fn counts_devices(&self) -> bool {
        let counts = [FactId::LicenseDevicesAllowed, FactId::LicenseDevicesUsed];
        counts.into_iter().any(|fact| self.held.contains(&Some(Held::Fact(fact))))
    }
}

/// What is known of a heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Heading {
    Told(Headed),
    /// Several columns count devices, and none says which of them is the limit.
    CountsUnclear,
    /// Several columns may have the end of the licence.
    EndsUnclear,
    /// It does not tell of machines or keys and what is known of each.
    Unknown,
}

impl TableColumns {
    /// Reads what was typed: `OURS=THEIRS` each.
    ///
    /// # Errors
    /// One has no `=`, names nothing that Keymend knows, or says a second time what was said.
    pub fn read(typed: &[String]) -> Result<TableColumns, Message> {
        let mut named: Vec<NamedColumn> = Vec::new();
        for text in typed {
            let Some((ours, theirs)) = text.split_once('=').filter(|(_, theirs)| !theirs.trim().is_empty()) else {
                return Err(said::column_form(text));
            };
            let ours = ours.trim();
            // A report calls a key by its serial number.
            let ours = if ours == "serial" { "key" } else { ours };
            let known = NAMES.iter().find(|(name, _)| *name == ours).map(|(_, held)| *held);
            let Some(held) = known.or_else(|| FactId::from_name(ours).map(Held::Fact)) else {
                let all: Vec<&str> = NAMES.iter().map(|(name, _)| *name).collect();
                let near = did_you_mean(ours, all.iter().copied().chain(FactId::all().map(FactId::name)));
                return Err(together([said::no_such_column(all.join(", "), ours)].into_iter().chain(near)));
            };
            if named.iter().any(|other| other.held == held || other.plain == plain(theirs)) {
                return Err(said::column_twice(text));
            }
            named.push(NamedColumn { held, plain: plain(theirs), typed: theirs.trim().to_owned() });
        }
        Ok(TableColumns { named, are_beside_lists: false })
    }

    /// The same, where lists of keys are read with the tables.
    pub(super) fn beside_lists(&self, are_there: bool) -> TableColumns {
        TableColumns { are_beside_lists: are_there, ..self.clone() }
    }

    pub(super) fn are_named(&self) -> bool {
        !self.named.is_empty()
    }

    /// What is said of the first name that the person gave and a heading does not have: the columns that there are, and
    /// those that are called nearly so.
    pub(super) fn missing(&self, heading: &[&str], file: &str) -> Option<Message> {
        let missing = self.named.iter().find(|named| !has(heading, &named.plain))?;
        let told = said::column_missing(shown([missing.typed.as_str()]), shown(heading.iter().copied()), file);
        let all: Vec<(String, &str)> = heading.iter().map(|column| (plain(column), column.trim())).collect();
        let near = did_you_mean(&missing.plain, all.iter().map(|(plain, _)| plain.as_str()));
        // As the heading has it, and not as it is compared.
        let near = near.map(|near| {
            near.with_texts(&mut |text| {
                let name = text.trim_matches('`');
                let own = all.iter().find(|(plain, _)| plain == name).map_or(name, |(_, own)| own);
                format!("`{}`", clean_text_up_to(own, LONGEST_SHOWN))
            })
        });
        Some(together([told].into_iter().chain(near)))
    }

    /// Whether a heading has one of the names that the person gave.
    pub(super) fn are_partly_in(&self, heading: &[&str]) -> bool {
        self.named.iter().any(|named| has(heading, &named.plain))
    }

    /// What the person and the words of a heading say of its columns.
    fn told_of(&self, heading: &[&str], samples: &[Vec<&str>]) -> Told {
        let own = |column: &&str| {
            let name = plain(column);
            self.named.iter().find(|named| named.plain == name).map(|named| named.held)
        };
        columns_of(heading, samples, heading.iter().map(own).collect())
    }

    /// The columns of a heading that are not understood, and how the options begin that name what is missing.
    pub(super) fn open<'h>(&self, heading: &[&'h str], samples: &[Vec<&str>]) -> (Vec<&'h str>, String) {
        const OF_NAMES: &str = "--column key=\"…\"";
        const OF_ENDS: &str = "--column expires_at=\"…\"";
        let Told { held, .. } = self.told_of(heading, samples);
        let not_told = heading.iter().zip(&held).filter(|(_, held)| held.is_none());
        let open: Vec<&str> = not_told.map(|(name, _)| *name).collect();
        let wanted = match (names_something(&held), tells_something(&held)) {
            (true, false) => OF_ENDS.to_owned(),
            (false, true) => OF_NAMES.to_owned(),
            _ => format!("{OF_NAMES} {OF_ENDS}"),
        };
        (if open.is_empty() { heading.to_vec() } else { open }, wanted)
    }

    /// What a heading says of its columns. `samples` are the first rows below it.
    pub(super) fn heading(&self, heading: &[&str], samples: &[Vec<&str>]) -> Heading {
        if self.named.iter().any(|named| !has(heading, &named.plain)) {
            return Heading::Unknown;
        }
        let Told { held, counts_unclear, ends_unclear } = self.told_of(heading, samples);
        let names = names_something(&held) || self.are_named() && held.contains(&Some(Held::Id));
        let names_both = [Held::Host, Held::Key].iter().all(|held_by| held.contains(&Some(*held_by)));
        let tells = tells_something(&held) || names_both && self.are_beside_lists;
        match (names && (tells || self.are_named()), counts_unclear && !self.are_named()) {
            // Whatever else the person named: which end is meant is not said yet.
            _ if names && ends_unclear => Heading::EndsUnclear,
            (true, false) => Heading::Told(Headed { held }),
            (_, true) if names => Heading::CountsUnclear,
            _ => Heading::Unknown,
        }
    }
}

/// Whether a heading has a column of a name, as names are compared.
fn has(heading: &[&str], name: &str) -> bool {
    heading.iter().any(|column| plain(column) == name)
}

/// Whether a column names a computer or a licence key.
fn names_something(held: &[Option<Held>]) -> bool {
    held.contains(&Some(Held::Host)) || held.contains(&Some(Held::Key))
}

/// Whether a column tells when a licence ends, or how many devices use it.
fn tells_something(held: &[Option<Held>]) -> bool {
    let facts = [FactId::LicenseExpiresAt, FactId::LicenseDevicesUsed].map(Held::Fact);
    facts.into_iter().chain([Held::DaysSinceEnd]).any(|known| held.contains(&Some(known)))
}

/// The names of columns, as they are shown.
pub(super) fn shown<'n>(names: impl IntoIterator<Item = &'n str>) -> String {
    let names = names.into_iter().filter(|name| !name.trim().is_empty()).take(MOST_SHOWN);
    names.map(|name| format!("\"{}\"", clean_text_up_to(name.trim(), LONGEST_SHOWN))).collect::<Vec<_>>().join(", ")
}

/// A row as a line of JSON, as records come; none for one of which no column is known.
pub(super) fn record(cells: &[(Held, &str)]) -> Option<Vec<u8>> {
    let mut record = Map::new();
    let mut facts = Map::new();
    let text = |wanted: Held| {
        let found = cells.iter().find(|(held, value)| *held == wanted && !value.trim().is_empty());
        found.map(|(_, value)| value.trim())
    };
    for (held, value) in cells.iter().filter(|(_, value)| !value.trim().is_empty()) {
        let (name, value) = match held {
            Held::Id => ("id", value.trim()),
            Held::Host => ("host", value.trim()),
            Held::Group => ("group", value.trim()),
            Held::Key => ("key", value.trim()),
            told => {
                let (fact, value) = match told_of_cell(*told, value.trim()) {
                    Some(told) => told,
                    // It says nothing of the licence.
                    None => continue,
                };
                add_fact(&mut facts, fact, value);
                continue;
            }
        };
        record.insert(name.to_owned(), json!(value));
    }
    if record.is_empty() && facts.is_empty() {
        return None;
    }
    let product = text(Held::Fact(FactId::ProductName));
    if let Some(product) = product.filter(|_| !facts.contains_key(FactId::ProductFamily.name())) {
        let family = product_named(product).map_or_else(|| family_of(product), |(_, family)| family);
        if crate::facts::Value::choice(FactId::ProductFamily, family).is_some() {
            facts.insert(FactId::ProductFamily.name().to_owned(), json!(family));
        }
    }
    if text(Held::Key).is_some() && text(Held::Host).is_none() {
        // A row of a key, and of no machine.
        facts.insert(FactId::LicenseInConsole.name().to_owned(), json!(true));
    }
    record.insert("facts".to_owned(), Json::Object(facts));
    serde_json::to_vec(&record).ok()
}

/// Adds a fact; of two columns that say otherwise both are weighed.
fn add_fact(facts: &mut Map<String, Json>, fact: FactId, value: Json) {
    match facts.get_mut(fact.name()) {
        None => {
            facts.insert(fact.name().to_owned(), value);
        }
        Some(Json::Array(all)) => {
            if !all.contains(&value) {
                all.push(value);
            }
        }
        Some(known) if *known != value => *known = json!([known.take(), value]),
        Some(_) => {}
    }
}

/// What a cell says as a fact; none where it says nothing of a licence. What is not understood stays as it is, and is named
/// where the record is judged.
fn told_of_cell(held: Held, value: &str) -> Option<(FactId, Json)> {
    let not_understood = || Some((FactId::LicenseStatus, json!(value)));
    match held {
        Held::Fact(FactId::LicenseStatus) | Held::State => state_of(value).unwrap_or_else(not_understood),
        Held::HasEnded => ended_of(value).unwrap_or_else(not_understood),
        Held::DaysSinceEnd => match number(value).filter(|days| days.abs() <= MOST_DAYS) {
            Some(days) => Some((FactId::LicenseDaysLeft, json!(-days))),
            None => Some(fact_of(FactId::LicenseExpiresAt, value)),
        },
        Held::Fact(fact) => Some(fact_of(fact, value)),
        Held::Id | Held::Host | Held::Group | Held::Key => None,
    }
}

/// A cell as the value of a fact. What is not understood stays as it is, and is named where the record is judged.
fn fact_of(fact: FactId, value: &str) -> (FactId, Json) {
    use crate::facts::FactType;
    match fact.def().kind {
        FactType::Count => (fact, number(value).map_or_else(|| json!(value), |number| json!(number))),
        FactType::Moment => match (number(value), moment(value)) {
            // Where an end is wanted, a number counts the days until then.
            (Some(days), _) if fact == FactId::LicenseExpiresAt && days.abs() <= MOST_DAYS => {
                (FactId::LicenseDaysLeft, json!(days))
            }
            (_, Some(moment)) => (fact, json!(moment)),
            // A day of a year that no licence has is none that a record may understand after all.
            _ if Value::date(value).is_some() => (fact, json!({ "not understood": value })),
            _ => (fact, json!(value)),
        },
        _ => (fact, json!(value)),
    }
}

/// A value that may be two days, as the one that the order of its column says.
pub(super) fn ordered(value: &str, order: Option<DayOrder>) -> Option<String> {
    numbers_of_day(value)?.day(Some(order?)).ok().map(|day| day.to_string())
}

/// A day such as `03/04/2026`, perhaps with a time, whose year a licence may have.
fn numbers_of_day(value: &str) -> Option<TwoNumberedDay<'_>> {
    TwoNumberedDay::of(value).filter(|day| YEARS.contains(&day.year))
}

/// A day, perhaps with a time, as ISO 8601. What may be two days is none: `03/04/2026` stands for one in March and one in
/// April.
fn moment(value: &str) -> Option<String> {
    const DAYS: [&str; 4] = ["%Y-%m-%d", "%Y/%m/%d", "%d.%m.%Y", "%Y年%m月%d日"];
    const TIMES: [&str; 3] = ["", " %H:%M:%S", " %H:%M"];
    let signs = value.replace('\u{a0}', " ").replace(", ", " ");
    let text = signs.trim();
    let (day, time) = text.split_once(' ').unwrap_or((text, ""));
    if let Some(day) = numbers_of_day(text) {
        return day.day(None).ok().map(|day| day.to_string());
    }
    for form in DAYS {
        if let Ok(day) = NaiveDate::parse_from_str(text, form) {
            return in_our_years(day, form).map(|day| day.to_string());
        }
        for of_day in &TIMES[1..] {
            if !time.is_empty() && NaiveDateTime::parse_from_str(text, &format!("{form}{of_day}")).is_ok() {
                // The zone of a report is not told, so that it is its day.
                let day = NaiveDate::parse_from_str(day, form).ok()?;
                return in_our_years(day, form).map(|day| day.to_string());
            }
        }
    }
    None
}

/// A day whose year a licence may have. Two digits behind a day and a month are those of this century.
fn in_our_years(day: NaiveDate, form: &str) -> Option<NaiveDate> {
    let is_short = (0..100).contains(&day.year()) && form.ends_with("%Y");
    let day = if is_short { day.with_year(2000 + day.year())? } else { day };
    YEARS.contains(&day.year()).then_some(day)
}

/// The names of all columns of rows that name their cells.
pub(super) fn names(rows: &[Cells]) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let mut names = Vec::new();
    for row in rows {
        if let Cells::Named(cells) = row {
            for (name, _) in cells {
                if names.len() < 1_000 && seen.insert(name.clone()) {
                    names.push(name.clone());
                }
            }
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::OrderSeen;

    fn told_by(columns: &TableColumns, heading: &[&str], row: &[&str]) -> Vec<Option<Held>> {
        match columns.heading(heading, &[row.to_vec()]) {
            Heading::Told(headed) => headed.held,
            _ => Vec::new(),
        }
    }

    fn held(heading: &[&str], row: &[&str]) -> Vec<Option<Held>> {
        told_by(&TableColumns::default(), heading, row)
    }

    const EXPIRES: Option<Held> = Some(Held::Fact(FactId::LicenseExpiresAt));
    const USED: Option<Held> = Some(Held::Fact(FactId::LicenseDevicesUsed));
    const LIMIT: Option<Held> = Some(Held::Fact(FactId::LicenseDevicesAllowed));

    #[test]
    fn a_heading_is_known_in_any_language_and_order() {
        let (key, host) = (Some(Held::Key), Some(Held::Host));
        let row = ["1", "2", "3", "4"];
        for heading in [
            ["License key", "Expiration date", "Limit", "Used"],
            ["Schlüssel", "Ablaufdatum", "Beschränkung", "Verwendet auf Geräten"],
            ["Серийный номер ключа", "Дата окончания срока", "Ограничение", "Используется"],
            ["Clé de licence", "Date d’expiration", "Limite", "Utilisée"],
            ["Clave", "Fecha de caducidad", "Límite", "Utilizadas"],
            ["Chiave", "Scadenza", "Limite", "Utilizzate"],
            ["Chave", "Data de validade", "Limite", "Utilizadas"],
            ["Klucz", "Data wygaśnięcia", "Ograniczenie", "Używane"],
            ["Sleutel", "Vervaldatum", "Limiet", "Gebruikt"],
            ["ライセンスキー", "有効期限", "上限", "使用中のデバイス"],
            ["Lisans anahtarı", "Bitiş tarihi", "Sınır", "Kullanılan"],
        ] {
            assert_eq!(held(&heading, &row), [key, EXPIRES, LIMIT, USED], "{heading:?}");
        }
        assert_eq!(held(&["EXPIRES_AT", "Device"], &["", ""]), [EXPIRES, host]);
        assert_eq!(held(&["Monkeys", "Expiration date"], &["", ""]), [], "a key is a word of its own");
        assert_eq!(held(&["Level", "Date and Time", "Source"], &["", "", ""]), [], "no table of machines or keys");
        assert_eq!(held(&["Key", "Expires", "Used by"], &["", "", "Ann"]), [key, EXPIRES, None], "a count is a number");
    }

    #[test]
    fn one_day_that_can_be_read_in_one_way_tells_the_order_of_its_column() {
        let order = |values: &[&str]| {
            let mut seen = OrderSeen::default();
            values.iter().for_each(|value| seen.look(value));
            seen.order()
        };
        for (values, expected) in [
            (&["04/01/2028", "14/01/2027"][..], Some("2028-01-04")),
            (&["01/14/2027 12:00:00 AM", "04/01/2028"], Some("2028-04-01")),
            (&["04/01/2028", "05/02/2028"], None),
            (&["14/01/2027", "01/14/2027"], None),
            (&["2027-01-14", "never", ""], None),
        ] {
            assert_eq!(ordered("04/01/2028", order(values)).as_deref(), expected, "{values:?}");
        }
    }

    #[test]
    fn a_product_has_its_family_by_its_short_name_too() {
        for (product, family) in [
            ("KES", "endpoint-windows"),
            ("kesl", "endpoint-linux"),
            ("Kaspersky Endpoint Security for Windows", "endpoint-windows"),
        ] {
            let row = [(Held::Host, "till1"), (Held::Fact(FactId::ProductName), product)];
            let json: Json = serde_json::from_slice(&record(&row).unwrap()).unwrap();
            assert_eq!(json["facts"]["product.family"], family, "{product}");
        }
    }

    #[test]
    fn what_the_person_says_goes_first_and_is_checked() {
        let read =
            |typed: &[&str]| TableColumns::read(&typed.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>());
        let columns = read(&["key=Lizenz", "license.status = Zustand"]).unwrap();
        assert_eq!(read(&["serial=Lizenz", "license.status = Zustand"]).as_ref(), Ok(&columns));
        let heading = ["Lizenz", "Zustand", "Ablaufdatum"];
        let status = Some(Held::Fact(FactId::LicenseStatus));
        assert_eq!(told_by(&columns, &heading, &[]), [Some(Held::Key), status, EXPIRES]);
        let of_nobody = read(&["license.status=Zustand"]).unwrap();
        assert_eq!(told_by(&of_nobody, &["A", "Zustand"], &[]), [], "a row that names nothing is nobody's");
        let told = columns.missing(&["Zustand", "Lizens "], "a.csv").map(|why| why.english()).unwrap_or_default();
        assert!(told.contains("has no column \"Lizenz\"") && told.contains("`Lizens`"), "{told}");
        for (typed, id) in [
            (&["key"][..], "fleet-column-form"),
            (&["key="][..], "fleet-column-form"),
            (&["hots=Gerät"][..], "fleet-no-such-column"),
            (&["key=A", "key=B"][..], "fleet-column-twice"),
            (&["key=A", "host=a"][..], "fleet-column-twice"),
        ] {
            assert!(format!("{:?}", read(typed).unwrap_err()).contains(id), "{typed:?}");
        }
    }

    #[test]
    fn cells_become_facts_and_what_may_be_two_days_stays_as_it_is() {
        for (cell, expected) in [
            ("10.11.2026", Some("2026-11-10")),
            ("10.11.2026 3:00:00", Some("2026-11-10")),
            ("2026-11-10", Some("2026-11-10")),
            ("2026/11/10 23:59", Some("2026-11-10")),
            ("2026年11月10日", Some("2026-11-10")),
            ("20/11/2026", Some("2026-11-20")),
            ("11/20/2026 12:00:00 AM", Some("2026-11-20")),
            ("03/04/2026", None),
            ("04/04/2026", Some("2026-04-04")),
            ("never", None),
            ("30.11.26", Some("2026-11-30")),
            ("30.11.26 23:59", Some("2026-11-30")),
            ("29.02.28", Some("2028-02-29")),
            ("30.11.1026", None),
            ("26/11/30", None),
            ("26-11-30", None),
            ("30.11.9999", None),
            ("9999-12-31", None),
            ("20/11/0026", None),
        ] {
            assert_eq!(moment(cell).as_deref(), expected, "{cell}");
        }
        for (cell, expected) in [
            ("1 000", Some(1000)),
            ("1.000", Some(1000)),
            ("12,5", None),
            ("-3", Some(-3)),
            ("192.168.100.100", None),
            ("", None),
        ] {
            assert_eq!(number(cell), expected, "{cell}");
        }
        assert_eq!(fact_of(FactId::LicenseExpiresAt, "12"), (FactId::LicenseDaysLeft, json!(12)));
        assert_eq!(
            fact_of(FactId::LicenseExpiresAt, "46000"),
            (FactId::LicenseExpiresAt, json!("46000")),
            "a day of Excel"
        );
    }
}
