//! From the tables that people write to the lines that the program reads: folded, one an entry.
//!
//! Used by `build.rs`, and by a test that what is compiled in is what the tables say.

use std::collections::{BTreeMap, BTreeSet};

use toml::{Table, Value};

use crate::entry::fold_entry;

/// Stands in place of a group's name before the words by which a language is recognised.
const COMMON: &str = "~";

/// The lines: `rule` with its name, groups, reach and the groups that undo it, near or right before; `own`, `others` and
/// `fine` with names of groups and of concepts; and for each entry its language, its group and the entry itself.
///
/// # Errors
/// A table is not in its form.
pub fn lines(signs: &str, beyond: &str, common: &str) -> Result<String, String> {
    let parse = |text: &str| text.parse::<Table>().map_err(|error| error.to_string());
    let (signs, beyond, common) = (parse(signs)?, parse(beyond)?, parse(common)?);
    let mut lines = String::new();
    for rule in signs.get("sign").and_then(Value::as_array).ok_or("there are no signs")? {
        let text = |name: &str| rule.get(name).and_then(Value::as_str).unwrap_or_default();
        let near = names(rule.get("near"))?.join(",");
        let within = rule.get("within").and_then(Value::as_integer).ok_or("a sign has no reach")?;
        let parts =
            ["rule", text("name"), &near, &within.to_string(), text("together"), text("without"), text("denied")];
        lines.push_str(&format!("{}\n", parts.join("\t")));
    }
    for (line, table) in [("own", "vocabulary"), ("others", "excuse"), ("fine", "fine")] {
        let table = signs.get(table).ok_or_else(|| format!("there is no table `{table}`"))?;
        let (groups, concepts) = (names(table.get("groups"))?, names(table.get("concepts"))?);
        lines.push_str(&format!("{line}\t{}\t{}\n", groups.join(","), concepts.join(",")));
    }
    let mut entries: BTreeSet<(String, String, String)> = BTreeSet::new();
    let mut add = |language: &str, group: &str, list: &Value| {
        let list = list.as_str().ok_or_else(|| format!("{language}.{group} is no text"))?;
        for entry in list.split(',').map(fold_entry).filter(|entry| !entry.is_empty()) {
            entries.insert((language.to_owned(), group.to_owned(), entry));
        }
        Ok::<(), String>(())
    };
    for (group, by_language) in tables(&signs, "groups")? {
        by_language.iter().try_for_each(|(language, list)| add(language, group, list))?;
    }
    for (language, groups) in beyond.iter().filter_map(|(name, table)| Some((name, table.as_table()?))) {
        groups
            .iter()
            .try_for_each(|(group, list)| add(language, if group == "common" { COMMON } else { group }, list))?;
    }
    common.iter().try_for_each(|(language, list)| add(language, COMMON, list))?;
    entries.iter().for_each(|(language, group, entry)| lines.push_str(&format!("{language} {group}\t{entry}\n")));
    Ok(lines)
}

fn names(list: Option<&Value>) -> Result<Vec<&str>, String> {
    let list = list.and_then(Value::as_array).ok_or("a list of names is missing")?;
    list.iter().map(|name| name.as_str().ok_or_else(|| "what is no name stands among names".to_owned())).collect()
}

fn tables<'t>(table: &'t Table, name: &str) -> Result<BTreeMap<&'t String, &'t Table>, String> {
    let table = table.get(name).and_then(Value::as_table).ok_or_else(|| format!("there is no table `{name}`"))?;
    table
        .iter()
        .map(|(name, inner)| Ok((name, inner.as_table().ok_or_else(|| format!("`{name}` is no table"))?)))
        .collect()
}
