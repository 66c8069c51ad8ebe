//! One message for an agent as text, and many as a page.

use handlebars::Handlebars;
use serde_json::{Value, json};

use super::message::{DeskMessage, DeskProof, DeskVerdict};
use super::table::{Rows, cases_of, does_here, solved, whose};
use super::triage::{TriageRow, TriageTally};
use super::worded::{harmless, owner_of, owner_word};
use crate::language::Tongue;
use crate::report::{PageError, ReportLayout, indent, wrap};
use crate::say::{Message, desk as said, report};

const HTML: &str = include_str!("../../templates/page/desk.hbs");

/// One message as text: the verdict on top.
#[must_use]
pub fn human_message(message: &DeskMessage, layout: ReportLayout, tongue: &Tongue) -> String {
    let mut page = MessageText { text: String::new(), width: layout.width, tongue };
    if let Some(error) = &message.error {
        page.line(error);
        page.head(message);
        return page.text;
    }
    page.verdict(message);
    let is_read = message.matter.proof == Some(DeskProof::Machine);
    page.list(if is_read { report::how_we_know() } else { said::says() }, &message.matter.facts);
    let missing: Vec<String> = message.matter.missing.iter().map(|name| tongue.field(name)).collect();
    let cases: Vec<String> = cases_of(&TriageRow::of(message), tongue);
    page.list(said::cases_heading(), &cases);
    page.list(said::missing(), &missing);
    page.list(said::tried(), &message.tried);
    page.words(message);
    let others: Vec<String> =
        message.matter.others.iter().map(|other| format!("{} ({})", other.title, other.topic)).collect();
    page.list(report::could_also_be(), &others);
    if let Some(draft) = &message.matter.draft {
        page.heading(said::draft_heading());
        draft.lines().for_each(|line| page.quote(line));
    }
    page.text
}

/// The messages of a run as one page that needs nothing else.
///
/// # Errors
/// The template is broken, which a test keeps from being released.
pub fn html_messages(rows: &[TriageRow], tally: TriageTally, tongue: &Tongue) -> Result<String, PageError> {
    let rows = Rows::of(rows);
    let group = |(heading, rows): &(Message, Vec<&TriageRow>)| json!({ "heading": tongue.say(heading), "count": rows.len(), "rows": rows.iter().map(|row| html_row(row, tongue)).collect::<Vec<_>>() });
    let columns = [
        said::column_message(),
        said::column_language(),
        said::column_problem(),
        said::column_whose(),
        said::missing(),
    ];
    let columns = columns.map(|column| tongue.say(column));
    let page = json!({
        "language": tongue.language().code(),
        "direction": tongue.language().direction(),
        "title": tongue.say(said::title()),
        "summary": tongue.say(tally.message()),
        "cut": rows.left_out(tally).map(|message| tongue.say(message)),
        "columns": columns,
        "groups": rows.groups.iter().map(group).collect::<Vec<_>>(),
    });
    Ok(Handlebars::new().render_template(HTML, &page).map_err(Box::new)?)
}

fn html_row(row: &TriageRow, tongue: &Tongue) -> Value {
    let draft = row.draft.as_ref().map(|draft| json!({ "heading": tongue.say(said::draft_heading()), "text": draft }));
    let mut notes: Vec<String> = row.urgent.iter().map(|reason| tongue.say(reason.message())).collect();
    notes.extend(does_here(row).map(|does| tongue.say(does)));
    notes.extend(row.same_as.iter().map(|same| tongue.say(same.message())));
    notes.extend(solved(row).into_iter().map(|solved| tongue.say(solved)));
    notes.extend(cases_of(row, tongue));
    if !row.others.is_empty() {
        notes.push(format!("{}: {}", tongue.say(report::could_also_be()), row.others.join("; ")));
    }
    notes.extend(row.notes.iter().map(|note| harmless(note)));
    let missing: Vec<String> = row.missing.iter().map(|name| tongue.field(name)).collect();
    json!({
        "id": harmless(&row.id),
        "head": row.head.iter().map(|part| harmless(part)).collect::<Vec<_>>(),
        "draft": draft,
        "language": row.language,
        "title": row.error.clone().or_else(|| row.title.as_ref().map(|(title, percent)| format!("{title} ({percent} %)"))),
        "product": row.product.as_deref().map(harmless),
        "gist": harmless(&row.gist),
        "whose": whose(row, tongue),
        "missing": tongue.list(missing),
        "notes": notes,
    })
}

struct MessageText<'t> {
    text: String,
    width: usize,
    tongue: &'t Tongue,
}

impl MessageText<'_> {
    fn push(&mut self, text: &str) {
        self.text.push_str(text);
        self.text.push('\n');
    }

    fn line(&mut self, text: &str) {
        let text = indent(text, self.width, "  ");
        self.push(&text);
    }

    fn say(&mut self, message: Message) {
        let text = self.tongue.say(message);
        self.line(&text);
    }

    fn heading(&mut self, message: Message) {
        let text = self.tongue.say(message);
        self.text.push('\n');
        self.push(&text);
    }

    fn quote(&mut self, line: &str) {
        let line = if line.is_empty() { "  |".to_owned() } else { indent(line, self.width, "  | ") };
        self.push(&line);
    }

    fn list(&mut self, heading: Message, items: &[String]) {
        if items.is_empty() {
            return;
        }
        self.heading(heading);
        for item in items {
            let item = wrap(item, self.width, "  - ", "    ");
            self.push(&item);
        }
    }

    fn verdict(&mut self, message: &DeskMessage) {
        match (&message.matter.title, &message.matter.code, &message.matter.topic) {
            (Some(title), Some(code), Some(topic)) => {
                let title = wrap(title, self.width, "", "  ");
                self.push(&title);
                self.push(&format!("  {code}  {topic}"));
            }
            _ => {
                let of_codes = message.matter.verdict == DeskVerdict::Recognised && message.error.is_none();
                let heading = match message.matter.verdict {
                    DeskVerdict::Solved => said::solved(),
                    _ if of_codes => said::kss_heading(),
                    _ => said::not_understood(),
                };
                let text = self.tongue.say(heading);
                self.push(&text);
            }
        }
        self.head(message);
        if message.matter.verdict == DeskVerdict::NotALicenseProblem {
            self.say(report::not_a_licence_problem());
        }
        if let Some(proof) = message.matter.proof {
            let percent = TriageRow::of(message).title.map_or(0, |(_, percent)| u32::from(percent));
            self.say(match proof {
                DeskProof::Machine => said::proof_machine(),
                DeskProof::Documented => said::proof_documented(),
                DeskProof::Stated => said::proof_stated(),
                DeskProof::Words => said::proof_words(percent),
            });
        }
        if let Some(stated) = &message.matter.stated_topic {
            self.say(said::stated_otherwise(stated.as_str()));
        }
        if let Some(owner) = message.matter.owner {
            let who = owner_word(owner, message.matter.desk);
            self.say(said::who(who));
        }
        let beside = message.matter.addressee.filter(|addressee| message.matter.owner != Some(owner_of(*addressee)));
        if let Some(addressee) = beside {
            let who = owner_word(owner_of(addressee), message.matter.desk);
            self.say(said::then(who));
        }
        if let Some(does) = &message.matter.desk_does {
            self.say(said::does(does.as_str()));
        }
        if !message.urgent_because.is_empty() {
            let why = message.urgent_because.iter().map(|reason| self.tongue.say(reason.message()));
            let why = self.tongue.list(why.collect::<Vec<_>>());
            self.say(said::urgent(why));
        }
        match &message.bundle {
            Some(check) if check.matches => self.say(said::bundle_matches(check.files)),
            Some(check) => self.say(said::bundle_wrong(check.wrong.join(", "))),
            None => {}
        }
        message.same_as.iter().for_each(|same| self.say(same.message()));
        message.notes.iter().for_each(|note| self.line(note));
    }

    /// By what the agent finds the message again.
    fn head(&mut self, message: &DeskMessage) {
        if !message.head().is_empty() {
            self.line(&message.head().join(" · "));
        }
        if let Some(id) = &message.keymend_id {
            self.say(said::request_id(id.as_str()));
        }
    }

    fn words(&mut self, message: &DeskMessage) {
        if message.words.is_empty() {
            return;
        }
        self.heading(said::words());
        if message.from_quoted {
            self.say(said::from_quoted());
        }
        message.words.lines().for_each(|line| self.quote(line));
        if message.quoted_lines + message.signature_lines > 0 {
            self.say(said::not_counted(message.quoted_lines, message.signature_lines));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_spreadsheet_would_run_is_harmless_and_markup_is_text() {
        let mut message = DeskMessage::blank("=cmd|' /C calc'!A0");
        message.words = "=HYPERLINK(\"http://example.org\") <script>alert(1)</script>".to_owned();
        let page = html_messages(&[TriageRow::of(&message)], TriageTally::default(), Tongue::english()).unwrap();
        assert!(!page.contains("<script") && !page.contains(">="), "{page}");
        assert!(page.contains("&#x27;&#x3D;HYPERLINK"), "{page}");
    }
}
