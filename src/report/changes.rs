//! What changed between two runs over a fleet, or two captures of a machine.

use handlebars::Handlebars;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::json;

use super::PageError;
use super::fleet::SummaryTable;
use super::terminal::{ReportLayout, STRONG, styled, wrap};
use crate::fleet::{ChangeKind, FleetChange, FleetChanges, FleetVerdict, Stand, StillBad, Subject};
use crate::language::Tongue;
use crate::language::say::fleet as said;
use crate::topics::Catalogue;

const HTML: &str = include_str!("../../templates/page/fleet.hbs");

/// `keymend.fleet-changes/1`: what changed between two runs.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct FleetChangesDocument {
    /// Always `keymend.fleet-changes/1`.
    #[schemars(extend("const" = "keymend.fleet-changes/1"))]
    schema: &'static str,
    /// Records of the first run.
    before: u64,
    /// Records of the second run.
    after: u64,
    /// Records of the first run that are about licence keys.
    keys_before: u64,
    /// Records of the second run that are about licence keys.
    keys_after: u64,
    /// Machines and licence keys that are as they were.
    same: u64,
    /// The licence keys among them.
    same_keys: u64,
    /// Records that repeat the name of another one of their run; the gravest one counts.
    repeated: u64,
    /// The gravest first.
    changes: Vec<FleetChange>,
    /// Machines that have the problem that they had before, or could be read in neither run.
    still: Vec<StillBad>,
    /// Where each run has one machine: its facts that are not what they were.
    facts: Vec<FactChangeDocument>,
}

/// A fact that is not what it was; nothing where it was not known.
#[derive(Clone, Debug, Serialize, JsonSchema)]
struct FactChangeDocument {
    fact: &'static str,
    #[schemars(with = "serde_json::Value")]
    before: serde_json::Value,
    #[schemars(with = "serde_json::Value")]
    after: serde_json::Value,
}

impl From<&FleetChanges> for FleetChangesDocument {
    fn from(found: &FleetChanges) -> FleetChangesDocument {
        let facts = found.facts.iter().map(|change| FactChangeDocument {
            fact: change.fact.name(),
            before: serde_json::to_value(&change.before).unwrap_or_default(),
            after: serde_json::to_value(&change.after).unwrap_or_default(),
        });
        FleetChangesDocument {
            schema: "keymend.fleet-changes/1",
            before: found.before,
            after: found.after,
            keys_before: found.keys_before,
            keys_after: found.keys_after,
            same: found.same,
            same_keys: found.same_keys,
            repeated: found.repeated,
            changes: found.changes.clone(),
            still: found.still.clone(),
            facts: facts.collect(),
        }
    }
}

fn word(kind: ChangeKind, worse: bool, tongue: &Tongue) -> String {
    tongue.say(match kind {
        ChangeKind::New if worse => said::new_problem(),
        ChangeKind::Expired => said::expired(),
        ChangeKind::Broken => said::broken(),
        ChangeKind::Gone => said::gone(),
        ChangeKind::Fixed => said::fixed(),
        ChangeKind::Renewed => said::renewed(),
        ChangeKind::New => said::new(),
        ChangeKind::Other => said::other(),
    })
}

/// What a verdict is called where no topic says more.
fn verdict_word(verdict: FleetVerdict, tongue: &Tongue) -> String {
    tongue.say(match verdict {
        FleetVerdict::Problem => said::problems(),
        FleetVerdict::NothingWrong => said::fine(),
        FleetVerdict::CannotTell => said::unsure(),
        FleetVerdict::Error => said::errors(),
    })
}

/// How a machine stands, in words; its product and version only where the other stand has different ones.
fn stand_words(stand: &Stand, other: Option<&Stand>, catalogue: &Catalogue, tongue: &Tongue) -> String {
    let titled = |id: &String| {
        let topic = catalogue.topics().iter().find(|topic| topic.id == *id);
        topic.map_or_else(|| id.clone(), |topic| topic.title.clone())
    };
    let topic = stand.topic.as_ref().map(titled).unwrap_or_else(|| verdict_word(stand.verdict, tongue));
    let differs = |of: fn(&Stand) -> &Option<String>| other.is_some_and(|other| of(other) != of(stand));
    let day = stand.expires_at.as_ref().map(|at| at.chars().take(10).collect());
    let product = stand.product.clone().filter(|_| differs(|stand| &stand.product));
    let version = stand.version.clone().filter(|_| differs(|stand| &stand.version));
    let more: Vec<String> = [day, stand.key.clone(), product, version].into_iter().flatten().collect();
    if more.is_empty() { topic } else { format!("{topic} ({})", tongue.list(more)) }
}

/// A table for each kind of change, one of what is as bad as it was, and one of the facts of one machine.
fn tables(found: &FleetChanges, catalogue: &Catalogue, tongue: &Tongue) -> Vec<SummaryTable> {
    let stand = |stand: &Option<Stand>, other: &Option<Stand>| {
        stand.as_ref().map_or_else(|| "–".to_owned(), |stand| stand_words(stand, other.as_ref(), catalogue, tongue))
    };
    let columns = || [said::name(), said::before(), said::after()].map(|column| tongue.say(column)).to_vec();
    // Computers and licence keys are no one number together.
    let titled = |word: String, subject: Subject, count: usize| match subject {
        Subject::Key => format!("{} – {word}: {count}", tongue.say(said::keys())),
        _ => format!("{word}: {count}"),
    };
    let mut kinds: Vec<(ChangeKind, bool, Subject)> =
        found.changes.iter().map(|change| (change.change, change.worse, change.subject)).collect();
    kinds.dedup();
    let mut tables: Vec<SummaryTable> = kinds
        .into_iter()
        .map(|(kind, worse, subject)| {
            let is_one = |one: &&FleetChange| (one.change, one.worse, one.subject) == (kind, worse, subject);
            let rows: Vec<Vec<String>> = found
                .changes
                .iter()
                .filter(is_one)
                .map(|FleetChange { name, before, after, .. }| {
                    vec![name.clone(), stand(before, after), stand(after, before)]
                })
                .collect();
            SummaryTable::new(titled(word(kind, worse, tongue), subject, rows.len()), columns(), rows, tongue)
        })
        .collect();
    for still in found.still.chunk_by(|one, other| one.subject == other.subject) {
        let rows: Vec<Vec<String>> = still
            .iter()
            .map(|still| vec![still.name.clone(), stand_words(&still.stand, None, catalogue, tongue)])
            .collect();
        let title = titled(tongue.say(said::still()), still[0].subject, rows.len());
        let columns = [said::name(), said::after()].map(|column| tongue.say(column)).to_vec();
        tables.push(SummaryTable::new(title, columns, rows, tongue));
    }
    if !found.facts.is_empty() {
        let value = |fact, value: &Option<crate::facts::Value>| {
            value.as_ref().map_or_else(|| "–".to_owned(), |value| tongue.value(fact, value))
        };
        let rows = found.facts.iter().map(|change| {
            vec![tongue.label(change.fact), value(change.fact, &change.before), value(change.fact, &change.after)]
        });
        tables.push(SummaryTable::new(tongue.say(said::changes()), columns(), rows.collect(), tongue));
    }
    tables
}

/// What stands before the tables: that nothing changed, and that names repeat.
fn notes(found: &FleetChanges, tongue: &Tongue) -> Vec<String> {
    let is_same = found.changes.is_empty() && found.facts.is_empty();
    let nothing = is_same.then(|| tongue.say(said::no_change(found.same)));
    let repeated = (found.repeated > 0).then(|| tongue.say(said::names_repeated(found.repeated)));
    let keys = (is_same && found.same_keys > 0).then(|| tongue.say(said::of_keys(found.same_keys)));
    nothing.into_iter().chain(keys).chain(repeated).collect()
}

/// What changed, as text.
#[must_use]
pub fn human_changes(found: &FleetChanges, catalogue: &Catalogue, layout: ReportLayout, tongue: &Tongue) -> String {
    let tables = tables(found, catalogue, tongue);
    let tables: Vec<String> = tables.iter().map(|table| table.text(layout)).collect();
    let is_same = found.changes.is_empty() && found.facts.is_empty();
    let heading = (!is_same).then(|| styled(STRONG, &tongue.say(said::changes())));
    let notes = notes(found, tongue);
    let above: Vec<String> =
        heading.into_iter().chain(notes.iter().map(|note| wrap(note, layout.width, "", ""))).collect();
    let above = above.join("\n") + "\n";
    if tables.is_empty() { above } else { format!("{above}\n{}", tables.join("\n")) }
}

/// What changed, in Markdown.
#[must_use]
pub fn markdown_changes(found: &FleetChanges, catalogue: &Catalogue, tongue: &Tongue) -> String {
    let mut text = format!("# {}\n", tongue.say(said::changes()));
    notes(found, tongue).iter().for_each(|note| text += &format!("\n{note}\n"));
    tables(found, catalogue, tongue).iter().for_each(|table| text += &format!("\n{}", table.markdown()));
    text
}

/// What changed, as one HTML page.
///
/// # Errors
/// The template is broken, which a test keeps from being released.
pub fn html_changes(found: &FleetChanges, catalogue: &Catalogue, tongue: &Tongue) -> Result<String, PageError> {
    let page = json!({
        "language": tongue.language().code(),
        "direction": tongue.language().direction(),
        "title": tongue.say(said::changes()),
        "notes": notes(found, tongue),
        "tables": tables(found, catalogue, tongue),
    });
    Ok(Handlebars::new().render_template(HTML, &page).map_err(Box::new)?)
}
