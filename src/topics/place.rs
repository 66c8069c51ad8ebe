//! Where a member of the front matter stands in its file.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::mistakes::MemberStep;

/// What is to be found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum TopicMember {
    /// A member by its name, such as `code` or `form.fields`.
    Named(String),
    /// A member of the step with this id; without a member, the id itself.
    OfStep(String, &'static str),
    /// The first string with this text.
    Text(String),
    /// The explanation below the front matter.
    Body,
}

impl TopicMember {
    pub(crate) fn named(name: &str) -> TopicMember {
        TopicMember::Named(name.to_owned())
    }

    pub(crate) fn text(text: &str) -> TopicMember {
        TopicMember::Text(text.to_owned())
    }
}

/// The places of one file: line and character, each counted from 1.
pub(crate) struct Places<'a> {
    text: &'a str,
    /// Where the front matter begins and ends, in bytes.
    front: std::ops::Range<usize>,
}

impl<'a> Places<'a> {
    pub(crate) fn of(text: &'a str) -> Places<'a> {
        let start = text.find('\n').map_or(0, |end| end + 1);
        let end = text[start..].find("\n+++").map_or(text.len(), |end| start + end);
        Places { text, front: start..end }
    }

    /// The place of a byte of the front matter as the TOML reader counts it: without the returns of Windows.
    pub(crate) fn at(&self, byte: usize) -> (usize, usize) {
        let front = self.text[self.front.clone()].replace("\r\n", "\n");
        let before = front.get(..byte).unwrap_or(&front);
        let line = before.matches('\n').count() + 2;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        (line, column)
    }

    /// The place of a member's value, or of its name; of the front matter where the way to it is empty.
    pub(crate) fn member(&self, way: &[MemberStep], by_name: bool) -> Option<(usize, usize)> {
        let front = self.text[self.front.clone()].replace("\r\n", "\n");
        let table = DeTable::parse(&front).ok()?;
        follow(table.get_ref(), way, by_name).map(|byte| self.at(byte))
    }

    pub(crate) fn find(&self, member: &TopicMember) -> Option<(usize, usize)> {
        if *member == TopicMember::Body {
            let lines = self.text[..self.front.end].matches('\n').count();
            return Some((lines + 3, 1));
        }
        let front = self.text[self.front.clone()].replace("\r\n", "\n");
        let table = DeTable::parse(&front).ok()?;
        let found = match member {
            TopicMember::Named(name) => named(table.get_ref(), name),
            TopicMember::OfStep(id, member) => of_step(table.get_ref(), id, member),
            TopicMember::Text(wanted) => holding(table.get_ref(), &|text| text == wanted),
            TopicMember::Body => None,
        };
        found.map(|byte| self.at(byte))
    }

    /// The place of a character, or of the text of the front matter in which TOML writes it as an escape.
    pub(crate) fn of_character(&self, wanted: char) -> Option<(usize, usize)> {
        if let Some(byte) = self.text.find(wanted) {
            let before = &self.text[..byte];
            let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
            return Some((before.matches('\n').count() + 1, column));
        }
        let front = self.text[self.front.clone()].replace("\r\n", "\n");
        let table = DeTable::parse(&front).ok()?;
        holding(table.get_ref(), &|text| text.contains(wanted)).map(|byte| self.at(byte))
    }
}

/// The byte of a member of a table, or of the beginning where the way to it is empty.
fn follow(table: &DeTable<'_>, way: &[MemberStep], by_name: bool) -> Option<usize> {
    let Some((MemberStep::Key(first), rest)) = way.split_first() else { return Some(0) };
    let (key, value) = table.iter().find(|(key, _)| key.get_ref() == first)?;
    if rest.is_empty() {
        return Some(if by_name { key.span().start } else { value.span().start });
    }
    match (value.get_ref(), rest) {
        (DeValue::Table(inner), _) => follow(inner, rest, by_name),
        (DeValue::Array(items), [MemberStep::Item(number), rest @ ..]) => {
            let item = items.get(*number)?;
            match item.get_ref() {
                DeValue::Table(inner) if !rest.is_empty() => follow(inner, rest, by_name),
                _ => Some(item.span().start),
            }
        }
        _ => Some(value.span().start),
    }
}

fn get<'t, 'i>(table: &'t DeTable<'i>, name: &str) -> Option<&'t Spanned<DeValue<'i>>> {
    table.iter().find(|(key, _)| key.get_ref() == name).map(|(_, value)| value)
}

/// The place of a member's value; of the table that lacks it, where it is not there.
fn named(table: &DeTable<'_>, name: &str) -> Option<usize> {
    let Some((first, rest)) = name.split_once('.') else { return get(table, name).map(|value| value.span().start) };
    let value = get(table, first)?;
    match value.get_ref() {
        DeValue::Table(inner) => named(inner, rest).or(Some(value.span().start)),
        _ => Some(value.span().start),
    }
}

fn of_step(table: &DeTable<'_>, id: &str, member: &str) -> Option<usize> {
    let DeValue::Array(steps) = get(table, "step")?.get_ref() else { return None };
    // The last of those with one id: it is the one too many.
    steps.iter().rev().find_map(|step| {
        let DeValue::Table(inner) = step.get_ref() else { return None };
        let known = get(inner, "id").filter(|known| matches!(known.get_ref(), DeValue::String(text) if text == id))?;
        Some(get(inner, member).unwrap_or(known).span().start)
    })
}

/// The place of the first text of a table that is the wanted one.
fn holding(table: &DeTable<'_>, is_it: &dyn Fn(&str) -> bool) -> Option<usize> {
    table.values().find_map(|value| holds(value, is_it))
}

fn holds(value: &Spanned<DeValue<'_>>, is_it: &dyn Fn(&str) -> bool) -> Option<usize> {
    match value.get_ref() {
        DeValue::String(text) => is_it(text).then(|| value.span().start),
        DeValue::Array(values) => values.iter().find_map(|value| holds(value, is_it)),
        DeValue::Table(table) => holding(table, is_it),
        _ => None,
    }
}
