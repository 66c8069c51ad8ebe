//! Many messages as text: whom to warn of a fraud comes first, then what was not understood, then what should not wait; what is solved comes last.

use super::message::{DeskVerdict, UrgentReason};
use super::triage::{TriageRow, TriageTally};
use super::worded::{harmless, owner_of, owner_word};
use crate::language::Tongue;
use crate::limits;
use crate::report::{ReportLayout, indent, wrap};
use crate::say::{Message, desk as said, report};

/// Messages that one table shows.
const MOST: usize = limits::DESK_ROWS;

/// Rows in the order in which an agent wants them.
pub(super) struct Rows<'r> {
    /// Each group with its heading; none is empty.
    pub groups: Vec<(Message, Vec<&'r TriageRow>)>,
    shown: u64,
}

impl<'r> Rows<'r> {
    pub(super) fn of(rows: &'r [TriageRow]) -> Rows<'r> {
        let rows = &rows[..rows.len().min(MOST)];
        let group = |row: &TriageRow| match row.verdict {
            _ if row.urgent.contains(&UrgentReason::Fraud) => 0,
            DeskVerdict::Error => 1,
            DeskVerdict::Solved => 5,
            _ if row.closed_by.is_some() => 5,
            DeskVerdict::NotRecognised => 2,
            _ if !row.urgent.is_empty() => 3,
            _ => 4,
        };
        let headings = [
            said::group_fraud(),
            said::group_errors(),
            said::not_understood(),
            said::group_urgent(),
            said::group_others(),
            said::group_solved(),
        ];
        let groups = headings.into_iter().enumerate().map(|(number, heading)| {
            let mut own: Vec<&TriageRow> = rows.iter().filter(|row| group(row) == number).collect();
            // Who has waited for two reasons waits worst.
            own.sort_by_key(|row| std::cmp::Reverse(row.urgent.len()));
            (heading, own)
        });
        Rows { groups: groups.filter(|(_, rows)| !rows.is_empty()).collect(), shown: rows.len() as u64 }
    }

    /// What is told where not all are shown.
    pub(super) fn left_out(&self, tally: TriageTally) -> Option<Message> {
        (tally.messages > self.shown).then(|| said::not_shown(tally.messages - self.shown))
    }
}

/// Whether a table has room for one more message.
#[must_use]
pub fn has_room(rows: usize) -> bool {
    rows < MOST
}

impl TriageTally {
    /// What it comes to, in one sentence.
    #[must_use]
    pub fn message(&self) -> Message {
        said::summary(self.errors, self.messages, self.not_understood, self.urgent)
    }
}

/// The messages of a run as text.
#[must_use]
pub fn human_messages(rows: &[TriageRow], tally: TriageTally, layout: ReportLayout, tongue: &Tongue) -> String {
    let mut text = String::new();
    let rows = Rows::of(rows);
    for (heading, rows) in &rows.groups {
        text.push_str(&format!("{} ({})\n\n", tongue.say(heading), rows.len()));
        rows.iter().for_each(|row| add_row(&mut text, row, layout.width, tongue));
    }
    for message in rows.left_out(tally).into_iter().chain([tally.message()]) {
        text.push_str(&indent(&tongue.say(message), layout.width, ""));
        text.push('\n');
    }
    text
}

fn add_row(text: &mut String, row: &TriageRow, width: usize, tongue: &Tongue) {
    let mut line = |indented: usize, words: &str| {
        let first = " ".repeat(indented);
        text.push_str(&wrap(words, width, &first, &" ".repeat(indented + 2)));
        text.push('\n');
    };
    let language = row.language.as_deref().unwrap_or("??");
    match (&row.error, &row.title) {
        (Some(error), _) => line(2, &format!("{}  {error}", harmless(&row.id))),
        (None, Some((title, percent))) => line(2, &format!("{}  {language}  {title} ({percent} %)", harmless(&row.id))),
        (None, None) => line(2, &format!("{}  {language}", harmless(&row.id))),
    }
    if !row.head.is_empty() {
        line(6, &row.head.join(" · "));
    }
    if !row.gist.is_empty() {
        line(6, &format!("| {}", row.gist));
    }
    let whose = whose(row, tongue);
    let beside: Vec<String> =
        row.product.iter().cloned().chain(Some(whose).filter(|whose| !whose.is_empty())).collect();
    if !beside.is_empty() {
        line(6, &beside.join(" · "));
    }
    does_here(row).into_iter().for_each(|does| line(6, &tongue.say(does)));
    row.urgent.iter().for_each(|reason| line(6, &tongue.say(said::urgent(reason.message()))));
    row.same_as.iter().for_each(|same| line(6, &tongue.say(same.message())));
    solved(row).into_iter().for_each(|solved| line(6, &tongue.say(solved)));
    cases_of(row, tongue).iter().for_each(|case| line(6, case));
    row.notes.iter().for_each(|note| line(6, note));
    if !row.others.is_empty() {
        line(6, &format!("{}: {}", tongue.say(report::could_also_be()), row.others.join("; ")));
    }
    if !row.missing.is_empty() {
        let missing = row.missing.iter().map(|name| tongue.field(name)).collect::<Vec<_>>();
        line(6, &format!("{}: {}", tongue.say(said::missing()), tongue.list(missing)));
    }
    text.push('\n');
}

/// What this desk does about a message.
pub(super) fn does_here(row: &TriageRow) -> Option<Message> {
    row.desk_does.as_deref().map(said::does)
}

/// What a message has to do with others that call it solved, or that it calls solved.
pub(super) fn solved(row: &TriageRow) -> Vec<Message> {
    let closed = row.closed_by.as_deref().map(said::closed_by);
    closed.into_iter().chain((!row.closes.is_empty()).then(|| said::closes(row.closes.join(", ")))).collect()
}

/// The cases of a message that tells of several, a line each.
pub(super) fn cases_of(row: &TriageRow, tongue: &Tongue) -> Vec<String> {
    let title = |title: &Option<String>| title.clone().unwrap_or_else(|| tongue.say(said::not_understood()));
    row.cases.iter().map(|(who, of)| format!("{}: {}", harmless(who), title(of))).collect()
}

/// Who can end a case, and who gets the request where that is another.
pub(super) fn whose(row: &TriageRow, tongue: &Tongue) -> String {
    let Some(owner) = row.owner else { return String::new() };
    let first = tongue.say(owner_word(owner, row.desk));
    match row.addressee.map(owner_of).filter(|other| *other != owner) {
        Some(other) => format!("{first} → {}", tongue.say(owner_word(other, row.desk))),
        None => first,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::DeskMessage;

    #[test]
    fn a_table_shows_its_bound_and_counts_the_rest() {
        let row = TriageRow::of(&DeskMessage::blank("m:1"));
        let tally = |messages: usize| TriageTally { messages: messages as u64, ..TriageTally::default() };
        assert!(has_room(MOST - 1) && !has_room(MOST));
        let rows = vec![row; MOST + 1];
        assert!(Rows::of(&rows[..MOST]).left_out(tally(MOST)).is_none());
        assert_eq!(Rows::of(&rows).left_out(tally(MOST + 1)), Some(said::not_shown(1_u64)));
    }
}
