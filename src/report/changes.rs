//! What changed between two runs over a fleet, or two captures of a machine.

use handlebars::Handlebars;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::json;

use super::PageError;
use super::fleet::SummaryTable;
use super::terminal::{ReportLayout, STRONG, styled};
use crate::fleet::{ChangeKind, FleetChange, FleetChanges, Stand};
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
    /// Machines that are as they were.
    same: u64,
    /// Records that repeat the name of another one of their run; the last one counts.
    repeated: u64,
    /// The gravest first.
    changes: Vec<FleetChange>,
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
            same: found.same,
            repeated: found.repeated,
            changes: found.changes.clone(),
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

/// A table for each kind of change, and one of the facts of one machine.
fn tables(found: &FleetChanges, catalogue: &Catalogue, tongue: &Tongue) -> Vec<SummaryTable> {
    let stand = |stand: &Option<Stand>| {
        let Some(stand) = stand else { return "–".to_owned() };
        let titled = |id: &String| {
            let topic = catalogue.topics().iter().find(|topic| topic.id == *id);
            topic.map_or_else(|| id.clone(), |topic| topic.title.clone())
        };
        let topic = stand.topic.as_ref().map(titled).unwrap_or_else(|| stand.verdict.name().to_owned());
        let more = [stand.expires_at.clone().map(|at| at.chars().take(10).collect()), stand.key.clone()];
        let more: Vec<String> = more.into_iter().flatten().collect();
        if more.is_empty() { topic } else { format!("{topic} ({})", tongue.list(more)) }
    };
    let columns = || [said::name(), said::before(), said::after()].map(|column| tongue.say(column)).to_vec();
    let mut kinds: Vec<(ChangeKind, bool)> = found.changes.iter().map(|change| (change.change, change.worse)).collect();
    kinds.dedup();
    let mut tables: Vec<SummaryTable> = kinds
        .into_iter()
        .map(|(kind, worse)| {
            let of_kind = found.changes.iter().filter(|change| (change.change, change.worse) == (kind, worse));
            let rows: Vec<Vec<String>> =
                of_kind.map(|change| vec![change.name.clone(), stand(&change.before), stand(&change.after)]).collect();
            SummaryTable::new(format!("{}: {}", word(kind, worse, tongue), rows.len()), columns(), rows, tongue)
        })
        .collect();
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

fn nothing(found: &FleetChanges, tongue: &Tongue) -> Option<String> {
    (found.changes.is_empty() && found.facts.is_empty()).then(|| tongue.say(said::no_change(found.same)))
}

/// What changed, as text.
#[must_use]
pub fn human_changes(found: &FleetChanges, catalogue: &Catalogue, layout: ReportLayout, tongue: &Tongue) -> String {
    if let Some(nothing) = nothing(found, tongue) {
        return nothing + "\n";
    }
    let tables = tables(found, catalogue, tongue);
    let tables: Vec<String> = tables.iter().map(|table| table.text(layout)).collect();
    format!("{}\n\n{}", styled(STRONG, &tongue.say(said::changes())), tables.join("\n"))
}

/// What changed, in Markdown.
#[must_use]
pub fn markdown_changes(found: &FleetChanges, catalogue: &Catalogue, tongue: &Tongue) -> String {
    let mut text = format!("# {}\n", tongue.say(said::changes()));
    nothing(found, tongue).iter().for_each(|nothing| text += &format!("\n{nothing}\n"));
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
        "notes": nothing(found, tongue),
        "tables": tables(found, catalogue, tongue),
    });
    Ok(Handlebars::new().render_template(HTML, &page).map_err(Box::new)?)
}
