//! The tables of a validation, as Markdown.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use super::Outcome;
use keymend_words::{Role, Statement};

/// From this score on an answer is called confident.
const CONFIDENT: f64 = 0.8;

/// The bounds of the rows of the calibration.
const SCORES: [f64; 7] = [0.0, 0.2, 0.4, 0.6, 0.8, 0.9, 1.01];

const BEGIN: &str = "<!-- written by `keymend-train validate --write`";
const CURVE_BEGIN: &str = "<!-- written by `keymend-train validate --share … --write`";
const END: &str = "<!-- end -->";

const HEAD: &str = "texts | first | of three | negatives right | real problems dismissed | confident and wrong | asked |\n\
                    |---|---|---|---|---|---|---|---|\n";

/// Every table: by batch, by language, by topic, and how far a score can be believed.
pub(super) fn tables(groups: &[(String, Vec<Outcome>)]) -> String {
    let all: Vec<&Outcome> = groups.iter().flat_map(|(_, outcomes)| outcomes).collect();
    let mut text = format!("| held back | {HEAD}");
    for (name, outcomes) in groups {
        row(&mut text, name, &outcomes.iter().collect::<Vec<_>>());
    }
    row(&mut text, "**all**", &all);
    let _ = write!(text, "\n| language | {HEAD}");
    by(&all, |outcome| &outcome.language).iter().for_each(|(name, part)| row(&mut text, name, part));
    let _ = write!(text, "\n| topic | {HEAD}");
    by(&all, |outcome| &outcome.topic).iter().for_each(|(name, part)| row(&mut text, name, part));
    text.push_str("\n| score of the first answer | texts | right |\n|---|---|---|\n");
    for bounds in SCORES.windows(2) {
        let here: Vec<&&Outcome> = all.iter().filter(|o| (bounds[0]..bounds[1]).contains(&o.score)).collect();
        let right = here.iter().filter(|outcome| outcome.is_first()).count();
        let (from, to) = (bounds[0], bounds[1].min(1.0));
        let _ = writeln!(text, "| {from:.1} to {to:.1} | {} | {} |", here.len(), percent(right, here.len()));
    }
    text
}

fn by<'o>(all: &[&'o Outcome], name: impl Fn(&'o Outcome) -> &'o String) -> BTreeMap<&'o str, Vec<&'o Outcome>> {
    let mut parts: BTreeMap<&str, Vec<&Outcome>> = BTreeMap::new();
    all.iter().for_each(|outcome| parts.entry(name(outcome)).or_default().push(outcome));
    parts
}

fn row(text: &mut String, name: &str, outcomes: &[&Outcome]) {
    let count = |what: fn(&Outcome) -> bool| outcomes.iter().filter(|outcome| what(outcome)).count();
    let negative = count(|o| o.is_negative);
    let _ = writeln!(
        text,
        "| {name} | {} | {} | {} | {} | {} | {} | {} |",
        outcomes.len(),
        percent(count(Outcome::is_first), outcomes.len()),
        percent(count(Outcome::is_among_three), outcomes.len()),
        percent(count(|o| o.is_negative && o.is_called_negative), negative),
        percent(count(|o| !o.is_negative && o.is_called_negative && o.is_clear), outcomes.len() - negative),
        percent(count(|o| !o.is_first() && o.score >= CONFIDENT), outcomes.len()),
        percent(count(|o| !o.is_clear), outcomes.len()),
    );
}

fn percent(part: usize, whole: usize) -> String {
    if whole == 0 { "–".to_owned() } else { format!("{:.1} %", 100.0 * part as f64 / whole as f64) }
}

/// How the results grow with the stories that are learned from.
pub(super) fn curve(points: &[(String, Vec<Outcome>)]) -> String {
    let mut text = format!("| learned from | {HEAD}");
    for (name, outcomes) in points {
        row(&mut text, name, &outcomes.iter().collect::<Vec<_>>());
    }
    text
}

/// Puts the learning curve between its own marks.
pub(super) fn write_curve(path: &Path, table: &str, hash: &[u8; 32]) -> Result<(), Box<dyn std::error::Error>> {
    write_between(path, CURVE_BEGIN, table, hash)
}

/// Puts the tables between the marks of a document, with the hash of the stories and the recipe.
pub(super) fn write(path: &Path, tables: &str, hash: &[u8; 32]) -> Result<(), Box<dyn std::error::Error>> {
    write_between(path, BEGIN, tables, hash)
}

fn write_between(path: &Path, begin: &str, text: &str, hash: &[u8; 32]) -> Result<(), Box<dyn std::error::Error>> {
    let document = std::fs::read_to_string(path)?;
    let marks = document.split_once(begin).and_then(|(before, rest)| Some((before, rest.split_once(END)?.1)));
    let (before, after) = marks.ok_or_else(|| format!("{} has no marks to write between", path.display()))?;
    let hash: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
    std::fs::write(path, format!("{before}{begin} of {hash} -->\n\n{text}\n{END}{after}"))?;
    Ok(())
}

/// How surely a role is told so that something may follow from it.
const SURE: f64 = 0.8;

/// For each role how many of its statements were told as which, and how many of those that were told for sure were right.
pub(super) fn roles(told: &[(Role, Statement)]) -> String {
    let mut table = format!("| role |{} sure and right |\n|---|{}---|\n", heads(), "---|".repeat(Role::ALL.len()));
    for role in Role::ALL {
        let of_role = || told.iter().filter(|(real, _)| *real == role);
        let cells: String = Role::ALL
            .into_iter()
            .map(|other| format!(" {} |", of_role().filter(|(_, told)| told.role() == other).count()))
            .collect();
        let sure = told.iter().filter(|(_, told)| told.share(role) >= SURE);
        let (right, wrong): (Vec<_>, Vec<_>) = sure.partition(|(real, _)| *real == role);
        table += &format!("| {} |{cells} {} of {} |\n", role.name(), right.len(), right.len() + wrong.len());
    }
    let right = told.iter().filter(|(role, told)| told.role() == *role).count();
    table + &format!("{right} of {} right\n", told.len())
}

fn heads() -> String {
    Role::ALL.iter().map(|role| format!(" {} |", role.name())).collect()
}
