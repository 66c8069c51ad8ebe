//! Every mistake of a file of a provider: each member is tried by itself in an entry that is otherwise right.

use toml::de::{DeTable, DeValue};
use toml::{Table, Value};

use super::desk::{DeskKind, DeskNames};
use super::{Provider, complaints};
use crate::say::{Message, did_you_mean, errors, together};
use crate::text::clean_text;

/// An entry and a ticket system with every member that must be there.
const LEAST: &str = "name = \"Least\"\nkind = \"shop\"\nsource = \"https://example.org/\"\nchecked = \"2026-11-24\"\n";
const LEAST_DESK: &str = "kind = \"mail\"\n";

/// The members that an entry and its ticket system can have.
const MEMBERS: [&str; 18] = [
    "name",
    "aliases",
    "kind",
    "countries",
    "products",
    "mail",
    "page",
    "site",
    "telephone",
    "fields",
    "language",
    "template",
    "desk",
    "status",
    "note",
    "source",
    "more-sources",
    "checked",
];
const DESK_MEMBERS: [&str; 5] = ["kind", "address", "url", "queue", "fields"];

/// Mistakes of one file that are told.
const MOST: usize = 100;

/// A mistake, and the member that has it, such as `desk.queue`; none where a member is missing.
type ProviderMistake = (Option<String>, Message);

/// What a file comes to: the entry as far as it can be used, and every mistake in it, by lines.
pub(super) struct ReadEntry {
    /// None where its name or its kind is missing or wrong.
    pub entry: Option<Provider>,
    pub mistakes: Vec<Message>,
}

impl ReadEntry {
    fn nothing(mistakes: Vec<Message>) -> ReadEntry {
        ReadEntry { entry: None, mistakes }
    }
}

/// Reads the entry of a file; a member that is wrong is left out of it.
pub(super) fn read_entry(text: &str, names: &DeskNames) -> ReadEntry {
    let (table, broken) = DeTable::parse_recoverable(text);
    if !broken.is_empty() {
        return ReadEntry::nothing(broken.iter().take(MOST).map(|error| errors::quoted(error.to_string())).collect());
    }
    let written: Table = match text.parse() {
        Ok(written) => written,
        Err(error) => {
            let error: toml::de::Error = error;
            return ReadEntry::nothing(vec![errors::quoted(error.to_string())]);
        }
    };
    let (right, mut mistakes) = tried(&written);
    let provider = match right.clone().try_into::<Provider>() {
        Ok(provider) => provider,
        Err(error) => {
            mistakes.push((None, errors::quoted(error.to_string())));
            return ReadEntry::nothing(by_lines(mistakes, table.get_ref(), text));
        }
    };
    let of_members = mistakes.len();
    mistakes.extend(wrong_together(&provider, names, knows_its_kind(&written)));
    let desk = provider.desk.as_ref().filter(|desk| mistakes.is_empty() && desk.has_queue_that_nothing_carries());
    mistakes.extend(desk.map(|desk| (Some("desk.queue".to_owned()), errors::seller_desk_no_queue(desk.kind.title()))));
    if mistakes.is_empty() {
        return ReadEntry { entry: Some(provider), mistakes: Vec::new() };
    }
    let entry = without_mistakes(&written, right, mistakes.split_at(of_members), names);
    ReadEntry { entry, mistakes: by_lines(mistakes, table.get_ref(), text) }
}

/// What is wrong with an entry whose members each fit by themselves.
fn wrong_together(provider: &Provider, names: &DeskNames, knows_kind: bool) -> Vec<ProviderMistake> {
    // What the wrong kind of a system makes of the rest is no mistake of its own.
    let of_kind = |member: &str| ["desk.url", "desk.queue"].contains(&member);
    let wrong = complaints(provider).into_iter().filter(|(member, _)| knows_kind || !of_kind(member));
    let wrong = wrong.map(|(member, what)| (Some(member.to_owned()), what));
    wrong.chain(of_names(provider, names, knows_kind)).collect()
}

/// Without these there is no entry; a page and a day that are wrong or missing are left empty.
const NEEDED: [&str; 2] = ["name", "kind"];
const LEFT_EMPTY: [&str; 2] = ["source", "checked"];

/// What is left out may make something else wrong, such as a field that only an address may carry; so often it is looked again.
const ROUNDS: usize = 4;

/// An entry without its wrong members: of some the mistake was found by themselves, so that they are not in it, of others in the
/// whole. None where one that it cannot be without is among them, or something is still wrong.
fn without_mistakes(
    written: &Table,
    mut right: Table,
    (of_members, of_whole): (&[ProviderMistake], &[ProviderMistake]),
    names: &DeskNames,
) -> Option<Provider> {
    let first = |member: &str| member.split('.').next().unwrap_or(member).to_owned();
    let is_wrong = |name: &str| {
        let all = of_members.iter().chain(of_whole).filter_map(|(member, _)| member.as_deref());
        all.map(first).any(|member| member == name)
    };
    if NEEDED.iter().any(|name| is_wrong(name) || !written.contains_key(*name)) {
        return None;
    }
    for name in LEFT_EMPTY.iter().filter(|name| is_wrong(name) || !written.contains_key(**name)) {
        right.insert((*name).to_owned(), Value::String(String::new()));
    }
    // Without its kind nobody knows how a ticket system is reached.
    if of_members.iter().any(|(member, _)| matches!(member.as_deref(), Some("desk" | "desk.kind"))) {
        right.remove("desk");
    }
    let mut wrong: Vec<String> = of_whole.iter().filter_map(|(member, _)| member.clone()).collect();
    for _ in 0..ROUNDS {
        wrong.iter().for_each(|member| leave_out(&mut right, member, names));
        let provider: Provider = right.clone().try_into().ok()?;
        let is_empty = |member: &str| right.get(member).and_then(Value::as_str) == Some("");
        wrong = wrong_together(&provider, names, true).into_iter().filter_map(|(member, _)| member).collect();
        wrong.retain(|member| !(LEFT_EMPTY.contains(&member.as_str()) && is_empty(member)));
        let queue = provider.desk.as_ref().filter(|desk| desk.has_queue_that_nothing_carries());
        wrong.extend(queue.map(|_| "desk.queue".to_owned()));
        if wrong.is_empty() {
            return Some(provider);
        }
    }
    None
}

/// Leaves one member out of an entry, or what is wrong in it.
fn leave_out(entry: &mut Table, member: &str, names: &DeskNames) {
    let (first, rest) = member.split_once('.').unwrap_or((member, ""));
    let desk = entry.get_mut("desk").and_then(Value::as_table_mut);
    match (first, rest.split_once('.').unwrap_or((rest, ""))) {
        (name, _) if LEFT_EMPTY.contains(&name) => {}
        ("fields", _) => {
            let fields = entry.get_mut("fields").and_then(Value::as_array_mut);
            fields.into_iter().for_each(|fields| fields.retain(|field| field.as_str().is_some_and(names.is_field)));
        }
        ("desk", ("" | "kind", _)) => drop(entry.remove("desk")),
        ("desk", ("fields", field)) if !field.is_empty() => {
            let fields = desk.and_then(|desk| desk.get_mut("fields")).and_then(Value::as_table_mut);
            fields.map(|fields| fields.remove(field));
        }
        ("desk", (of_desk, _)) => {
            desk.map(|desk| desk.remove(of_desk));
        }
        _ => drop(entry.remove(first)),
    }
}

/// What of an entry is right, with stand-ins for what is missing, and what is not.
fn tried(written: &Table) -> (Table, Vec<ProviderMistake>) {
    let mut mistakes = Vec::new();
    let mut right = least(LEAST);
    for (key, value) in written {
        match value {
            Value::Table(members) if key == "desk" => {
                let alone = |desk| Table::from_iter(least(LEAST).into_iter().chain([("desk".to_owned(), desk)]));
                let desk = right_members(members, LEAST_DESK, "desk.", &DESK_MEMBERS, &mut mistakes, |desk| {
                    alone(Value::Table(desk))
                });
                right.insert(key.clone(), Value::Table(desk));
            }
            _ => {
                let one = Table::from_iter([(key.clone(), value.clone())]);
                let found = right_members(&one, LEAST, "", &MEMBERS, &mut mistakes, |whole| whole);
                right.extend(found.into_iter().filter(|(name, _)| name == key));
            }
        }
    }
    let missing = least(LEAST).into_iter().map(|(key, _)| key).filter(|key| !written.contains_key(key));
    mistakes.extend(missing.map(|key| (None, errors::seller_missing(key))));
    (right, mistakes)
}

/// The members of a table that fit by themselves; of the others the mistake is told.
fn right_members(
    written: &Table,
    stand_ins: &str,
    place: &str,
    known: &[&'static str],
    mistakes: &mut Vec<ProviderMistake>,
    whole: impl Fn(Table) -> Table,
) -> Table {
    let mut right = least(stand_ins);
    for (key, value) in written {
        let mut probe = least(stand_ins);
        probe.insert(key.clone(), value.clone());
        match whole(probe).try_into::<Provider>() {
            Ok(_) => drop(right.insert(key.clone(), value.clone())),
            // Of several values the wrong ones alone are left out.
            Err(_)
                if let Some((fit, wrong)) = fitting(value, |value| {
                    let mut probe = least(stand_ins);
                    probe.insert(key.clone(), value);
                    whole(probe).try_into::<Provider>()
                }) =>
            {
                right.insert(key.clone(), fit);
                let at = |inner: &Option<String>| {
                    inner.as_ref().map_or_else(|| format!("{place}{key}"), |inner| format!("{place}{key}.{inner}"))
                };
                mistakes.extend(wrong.iter().map(|(inner, error)| (Some(at(inner)), refused(key, error, known))));
            }
            Err(error) => mistakes.push((Some(format!("{place}{key}")), refused(key, &error, known))),
        }
    }
    if !place.is_empty() {
        let missing = least(stand_ins).into_iter().map(|(key, _)| key).filter(|key| !written.contains_key(key));
        let of_table = place.trim_end_matches('.').to_owned();
        mistakes.extend(missing.map(|key| (Some(of_table.clone()), errors::seller_missing(format!("{place}{key}")))));
    }
    right
}

/// A member of a table that does not fit, by its name, or a value of a list, which has none; and why.
type NotFitting = (Option<String>, toml::de::Error);

/// What of a list or a table fits, and what does not; none where the value is neither, or nothing of it fits.
fn fitting(
    value: &Value,
    tried: impl Fn(Value) -> Result<Provider, toml::de::Error>,
) -> Option<(Value, Vec<NotFitting>)> {
    let mut wrong = Vec::new();
    let mut fits = |name: Option<&String>, alone: Value| {
        let why = tried(alone).err();
        let fits = why.is_none();
        wrong.extend(why.map(|why| (name.cloned(), why)));
        fits
    };
    let fit = match value {
        Value::Array(items) => {
            Value::Array(items.iter().filter(|item| fits(None, Value::Array(vec![(*item).clone()]))).cloned().collect())
        }
        Value::Table(members) => {
            let alone = |name: &String, value: &Value| Value::Table(Table::from_iter([(name.clone(), value.clone())]));
            let fit = members.iter().filter(|(name, value)| fits(Some(name), alone(name, value)));
            Value::Table(fit.map(|(name, value)| (name.clone(), value.clone())).collect())
        }
        _ => return None,
    };
    // Of a member that there is not, nothing fits.
    (!wrong.is_empty() && tried(fit.clone()).is_ok()).then_some((fit, wrong))
}

/// Why a member is refused: there is none of that name, or its value is of another kind.
fn refused(key: &str, error: &toml::de::Error, known: &[&'static str]) -> Message {
    if known.contains(&key) {
        return errors::seller_member(key, clean_text(error.message()));
    }
    let near = did_you_mean(key, known.iter().copied());
    together([errors::seller_unknown_member(clean_text(key))].into_iter().chain(near))
}

/// Whether the ticket system of an entry is of a kind that there is.
fn knows_its_kind(written: &Table) -> bool {
    let kind = written.get("desk").and_then(|desk| desk.get("kind")).and_then(Value::as_str);
    kind.is_some_and(|kind| DeskKind::ALL.iter().any(|known| known.word() == kind))
}

/// Fields that there are not, or that the ticket system, if it is known, cannot be told.
fn of_names(provider: &Provider, names: &DeskNames, knows_kind: bool) -> Vec<ProviderMistake> {
    let wanted = provider.fields.iter().filter(|field| !(names.is_field)(field));
    let mut mistakes: Vec<ProviderMistake> =
        wanted.map(|field| (Some("fields".to_owned()), names.unknown(field))).collect();
    let Some(desk) = &provider.desk else { return mistakes };
    let (ours, others): (Vec<_>, Vec<_>) = desk.fields.iter().partition(|(ours, _)| (names.is_ours)(ours));
    let at = |ours: &str| Some(format!("desk.fields.{ours}"));
    mistakes.extend(others.into_iter().map(|(name, _)| (at(name), names.unknown(name))));
    if !knows_kind {
        return mistakes;
    }
    mistakes.extend(ours.iter().filter_map(|(ours, theirs)| Some((at(ours), desk.wrong_name(ours, theirs)?))));
    mistakes.extend(
        ours.iter()
            .filter(|(ours, _)| desk.is_header_alone() && !(names.may_be_header)(ours))
            .map(|(ours, _)| (at(ours), errors::seller_desk_private(ours.as_str()))),
    );
    mistakes
}

/// The mistakes in the order of their lines, which they name.
fn by_lines(mistakes: Vec<ProviderMistake>, table: &DeTable<'_>, text: &str) -> Vec<Message> {
    let line = |member: &Option<String>| line_of(table, text, member.as_deref()?);
    let mut placed: Vec<_> = mistakes.into_iter().map(|(member, what)| (line(&member), what)).collect();
    placed.sort_by_key(|(line, _)| *line);
    let told = placed.into_iter().take(MOST).map(|(line, what)| match line {
        Some(line) => errors::seller_at(line.to_string(), what),
        None => what,
    });
    told.collect()
}

/// The line of a member, or of the table that should have it, counted from 1.
fn line_of(table: &DeTable<'_>, text: &str, member: &str) -> Option<usize> {
    let (first, rest) = member.split_once('.').unwrap_or((member, ""));
    let (key, value) = table.iter().find(|(key, _)| key.get_ref() == first || key.get_ref() == member)?;
    let deeper = match value.get_ref() {
        DeValue::Table(inner) if !rest.is_empty() => line_of(inner, text, rest),
        _ => None,
    };
    let before = text.get(..key.span().start)?;
    deeper.or(Some(before.matches('\n').count() + 1))
}

fn least(text: &str) -> Table {
    text.parse().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Tongue;
    use crate::ticket::DESK_NAMES;

    fn told(text: &str) -> Vec<String> {
        let mistakes = read_entry(text, &DESK_NAMES).mistakes;
        mistakes.into_iter().map(|mistake| Tongue::english().say(mistake)).collect()
    }

    #[test]
    fn the_members_are_those_of_an_entry() {
        let mut entry: Table = least(LEAST);
        entry.insert("desk".to_owned(), Value::Table(least(LEAST_DESK)));
        let whole = serde_json::to_value(entry.try_into::<Provider>().unwrap()).unwrap();
        let keys = |value: &serde_json::Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
        assert_eq!(keys(&whole), MEMBERS);
        assert_eq!(keys(&whole["desk"]), DESK_MEMBERS);
    }

    #[test]
    fn every_mistake_of_a_file_is_told_with_its_line() {
        let text = "name = \"Own\"\nkind = \"provider\"\nmail = \"nobody\"\nsource = \"https://example.org/\"\nchecked = \"soon\"\n\
            fields = [\"order-nummer\"]\ntelefone = [\"1\"]\npage = 7\n[desk]\nkind = \"freshdesk\"\nqueue = \"Lizenzen\"\n\
            [desk.fields]\nKeymend-Topik = \"cf_topic\"\nKeymend-Id = \"cf_id\"\nKeymend-Code = \"cf_id\"\n";
        let told = told(text);
        for (line, says) in [
            (3, "`mail`"),
            (5, "`checked`"),
            (6, "`order-number`"),
            (7, "`telephone`"),
            (8, "`page`"),
            (11, "`desk.queue`"),
            (13, "`Keymend-Topic`"),
            (14, "`cf_id`"),
        ] {
            let found = told.iter().any(|mistake| mistake.contains(&format!("ine {line}:")) && mistake.contains(says));
            assert!(found, "{line} {says}: {told:#?}");
        }
        assert_eq!(told.len(), 8, "{told:#?}");
    }

    #[test]
    fn what_is_right_of_a_file_is_used_without_what_is_wrong() {
        let used = |text: &str| {
            let read = read_entry(text, &DESK_NAMES);
            assert!(!read.mistakes.is_empty(), "{text}");
            read.entry
        };
        let desk = "[desk]\nkind = \"zammad\"\nurl = \"https://desk.example.org\"\nqueue = \"Licences\"\n[desk.fields]\n\
            Keymend-Topic = \"topic\"\nKeymend-Nothing = \"x\"\nKeymend-Code = \"Bad Name\"\n";
        let entry = format!(
            "{LEAST}mail = \"help@example.org\"\npage = 7\ntelefone = [\"1\"]\nfields = [\"order-number\", \"nothing\"]\n{desk}"
        );
        let provider = used(&entry).unwrap();
        assert_eq!(provider.mail.as_deref(), Some("help@example.org"));
        assert_eq!((provider.page, provider.fields), (None, vec!["order-number".to_owned()]));
        let kept = provider.desk.unwrap();
        assert_eq!(kept.url.as_deref(), Some("https://desk.example.org"));
        assert_eq!(kept.fields.keys().collect::<Vec<_>>(), ["Keymend-Topic"]);
        // A field that a mail must not carry takes neither the desk nor the file with it.
        let private =
            used(&format!("{LEAST}[desk]\nkind = \"znuny\"\nfields = {{ order-number = \"Order\" }}\n")).unwrap();
        assert!(private.desk.unwrap().fields.is_empty());
        assert_eq!(used(&format!("{LEAST}[desk]\nqueue = \"x\"\n")).unwrap().desk, None);
        for text in ["name = ", &format!("{LEAST}name = 7\n"), &LEAST.replace("shop", "bakery"), "kind = \"shop\"\n"] {
            assert!(used(text).is_none(), "{text}");
        }
    }

    #[test]
    fn one_wrong_member_costs_no_other_whatever_it_is() {
        let used = |text: &str| read_entry(text, &DESK_NAMES).entry.unwrap_or_else(|| panic!("{text}"));
        let own = "name = \"Own\"\nkind = \"shop\"\nmail = \"help@example.org\"\n";
        for page_and_day in ["", "source = \"ftp://example.org\"\nchecked = \"soon\"\n", "source = 7\nchecked = 7\n"] {
            let entry = used(&format!("{own}{page_and_day}"));
            assert_eq!((entry.source.as_str(), entry.checked.as_str()), ("", ""), "{page_and_day}");
            assert_eq!(entry.mail.as_deref(), Some("help@example.org"));
        }
        // Without the address that is left out, its field is a header, which it may not be.
        let entry = used(&format!(
            "{LEAST}[desk]\nkind = \"zammad\"\nurl = \"http://desk.example.org\"\n[desk.fields]\nnew-code = \"code\"\nKeymend-Topic = \"topic\"\n"
        ));
        assert_eq!(entry.desk.unwrap().fields.keys().collect::<Vec<_>>(), ["Keymend-Topic"]);
        let entry = used(&format!("{LEAST}aliases = [\"Own Net\", 7]\nfields = [7, \"order-number\"]\n"));
        assert_eq!((entry.aliases, entry.fields), (vec!["Own Net".to_owned()], vec!["order-number".to_owned()]));
        let entry = used(&format!(
            "{LEAST}[desk]\nkind = \"zammad\"\nurl = \"https://desk.example.org\"\n[desk.fields]\nKeymend-Topic = \"topic\"\nKeymend-Code = 7\n"
        ));
        assert_eq!(entry.desk.unwrap().fields.keys().collect::<Vec<_>>(), ["Keymend-Topic"]);
    }

    #[test]
    fn what_must_be_there_is_asked_for() {
        let told = told("name = \"Own\"\nkind = \"shop\"");
        assert_eq!(told.len(), 2, "{told:?}");
        for name in ["`source`", "`checked`"] {
            assert!(told.iter().any(|mistake| mistake.contains(name)), "{told:?}");
        }
    }

    #[test]
    fn what_a_ticket_system_cannot_be_told_is_a_mistake() {
        let entry = |desk: &str| format!("{LEAST}[desk]\n{desk}");
        for (desk, says) in [
            ("kind = \"mail\"\nfields = { Keymend-Topic = \"X-Keymend-Topic\" }", "X-Keymend-"),
            ("kind = \"mail\"\nfields = { contact = \"X-Acme-Contact\" }", "`contact`"),
            ("kind = \"znuny\"\nfields = { order-number = \"Order\" }", "`order-number`"),
            ("kind = \"zammad\"\nfields = { order-numbr = \"x\" }", "`order-number`"),
            ("kind = \"mail\"\nfields = { order-numbr = \"x\" }", "`order-number`"),
            ("kind = \"osticket\"\nqueue = \"Licences\"", "number"),
            ("kind = \"redmine\"\nqueue = \"Our licences\"", "identifier"),
            ("kind = \"mail\"\nqueue = \"Licences\"", "`queue`"),
            ("queue = \"Licences\"", "`desk.kind`"),
            (
                "kind = \"jira\"\nurl = \"https://desk.example.org\"\nqueue = \"Licences\"\nfields = { contact = \"Contact\", Keymend-Topic = \"Topic\" }",
                "`kind`",
            ),
            ("kind = \"redmine\"\nfields = { Keymend-Topic = \"Topic\" }", "such as `12`"),
            ("kind = \"zammad\"\nfields = { Keymend-Id = \"keymend_id\" }", "no `_id` at the end"),
        ] {
            let told = told(&entry(desk));
            assert!(told.len() == 1 && told[0].contains(says), "{desk}: {told:?}");
        }
        for good in [
            "kind = \"mail\"\nfields = { Keymend-Topic = \"X-Acme-Topic\", license-status = \"X-Acme-Status\" }",
            "kind = \"znuny\"\nurl = \"https://desk.example.org\"\nfields = { contact = \"Contact\" }",
            "kind = \"freshdesk\"\nqueue = \"77\"",
            "kind = \"redmine\"\nqueue = \"our-licences\"",
        ] {
            assert_eq!(told(&entry(good)), [""; 0], "{good}");
        }
    }
}
