//! From the table that people write to the lines that the program reads: folded, one an entry.
//!
//! Used by `build.rs`, and by a test that what is compiled in is what the table says.

use std::collections::BTreeSet;

use toml::{Table, Value};

/// Stands for the number of days in a wording of it.
const NUMBER: char = '#';

/// Lines of `label`, `value`, `general`, `filler` or `days`, a name where the entry stands for one, and the entry itself.
///
/// # Errors
/// The table is not in its form.
pub fn lines(table: &str, fold: impl Fn(&str) -> String) -> Result<String, String> {
    let table: Table = table.parse().map_err(|error: toml::de::Error| error.to_string())?;
    let section =
        |name: &str| table.get(name).and_then(Value::as_table).ok_or_else(|| format!("there is no table `{name}`"));
    let mut lines: BTreeSet<String> = BTreeSet::new();
    let mut add = |kind: &str, name: &str, list: &Value| {
        let list = list.as_str().ok_or_else(|| format!("{name} has an entry that is no text"))?;
        for entry in list.split(',').filter(|entry| !entry.trim().is_empty()) {
            let parts: Vec<String> = entry.split(NUMBER).map(|part| fold(part.trim())).collect();
            lines.insert(format!("{kind}\t{name}\t{}", parts.join(&NUMBER.to_string())));
        }
        Ok::<(), String>(())
    };
    for (fact, lists) in section("labels")? {
        let lists = lists.as_array().ok_or_else(|| format!("{fact} is no list"))?;
        lists.iter().try_for_each(|list| add("label", fact, list))?;
    }
    section("values")?.iter().try_for_each(|(meaning, list)| add("value", meaning, list))?;
    for kind in ["general", "filler", "days"] {
        section(kind)?.iter().try_for_each(|(language, list)| add(kind, language, list))?;
    }
    Ok(lines.into_iter().map(|line| line + "\n").collect())
}
