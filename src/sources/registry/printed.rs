//! The registry as programs print it: `reg query`, and `Get-ItemProperty` of PowerShell as a list (both seen in public
//! repositories). What they print is read like an export of the same values.

use std::io::Read;
use std::sync::LazyLock;

use regex::Regex;

use super::parse::WantedKeys;
use super::tree::RegistryTree;
use super::value::RegistryValue;
use crate::sources::format::Head;
use crate::text::lines::{Ending, Line, Lines};

/// Values of one printed block that are held until its key is known.
const MOST_HELD: usize = 5_000;

/// A value of `reg query`: its name, its type, its data. Older systems print tabs.
static VALUE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"^[ \t]+(\S.*?)(?:\t| {2,})[ \t]*(REG_(?:SZ|EXPAND_SZ|MULTI_SZ|DWORD|QWORD|BINARY|NONE))(?:[ \t]+(.*))?$",
    )
    .ok()
});

/// A property of a list in PowerShell.
static PROPERTY: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"^(\S.*?)\s*: ?(.*)$").ok());

/// How PowerShell names a key.
const PROVIDER: &str = "Registry::HKEY_";

/// How a program prints the registry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Printed {
    /// `reg query`: the key, then its values.
    Query,
    /// PowerShell: the values, then the key as one of them.
    List,
}

/// Whether a text is the registry as a program prints it.
pub(super) fn is_printed(head: &Head) -> Option<Printed> {
    let lines = || head.lines.iter().map(String::as_str);
    let has_key = lines().any(|line| line.starts_with("HKEY_"));
    if has_key && lines().any(|line| value(line).is_some()) {
        return Some(Printed::Query);
    }
    lines().any(|line| line.starts_with("PSPath") && line.contains(PROVIDER)).then_some(Printed::List)
}

/// Fills a tree with what was printed.
pub(super) fn read(
    input: &mut dyn Read,
    printed: Printed,
    tree: &mut RegistryTree,
    wanted: &impl WantedKeys,
) -> Ending {
    let mut lines = Lines::new(input);
    match printed {
        Printed::Query => query(&mut lines, tree, wanted),
        Printed::List => list(&mut lines, tree, wanted),
    }
    lines.ending().unwrap_or(Ending::Complete)
}

fn query(lines: &mut Lines<&mut dyn Read>, tree: &mut RegistryTree, wanted: &impl WantedKeys) {
    let mut key: Option<String> = None;
    for line in lines {
        if line.text.starts_with("HKEY_") {
            let path = line.text.trim_end();
            key = wanted.key(path).then(|| path.to_owned());
            key.iter().for_each(|path| tree.add_key(path, line.number));
        } else if let Some(path) = &key
            && let Some((name, data)) = value(&line.text)
            && wanted.value(path, &name)
        {
            tree.add_value(path, name, data, line.number);
        }
    }
}

/// The name and the data of a printed value; what has no data in a form that is known is passed over.
fn value(line: &str) -> Option<(String, RegistryValue)> {
    let found = VALUE.as_ref()?.captures(line)?;
    let name = &found[1];
    // The default value has no name; systems print a word in parentheses, each in its language.
    let name = if name.starts_with('(') && name.ends_with(')') { "" } else { name };
    let data = found.get(3).map_or("", |data| data.as_str().trim_end());
    let number = || u64::from_str_radix(data.trim_start_matches("0x"), 16).ok().filter(|_| data.starts_with("0x"));
    let data = match &found[2] {
        "REG_DWORD" | "REG_QWORD" => RegistryValue::Number(number()?),
        "REG_MULTI_SZ" => RegistryValue::Texts(data.split("\\0").map(str::to_owned).collect()),
        "REG_SZ" | "REG_EXPAND_SZ" => RegistryValue::Text(data.to_owned()),
        _ => RegistryValue::Binary(bytes(data)?),
    };
    Some((name.to_owned(), data))
}

/// Bytes that are printed as digits without anything between them.
fn bytes(digits: &str) -> Option<Vec<u8>> {
    let pairs = digits.as_bytes().chunks(2);
    pairs.map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()).collect()
}

fn list(lines: &mut Lines<&mut dyn Read>, tree: &mut RegistryTree, wanted: &impl WantedKeys) {
    let mut block: Vec<(String, String, u64)> = Vec::new();
    for line in lines {
        if line.text.trim().is_empty() {
            take_block(&mut block, tree, wanted);
        } else {
            property(&line, &mut block);
        }
    }
    take_block(&mut block, tree, wanted);
}

fn property(line: &Line, block: &mut Vec<(String, String, u64)>) {
    if block.len() >= MOST_HELD {
        return;
    }
    if line.text.starts_with([' ', '\t']) {
        // A long value goes on in the next line, indented to where values stand.
        if let Some((_, value, _)) = block.last_mut() {
            value.push_str(line.text.trim());
        }
    } else if let Some(found) = PROPERTY.as_ref().and_then(|pattern| pattern.captures(&line.text)) {
        block.push((found[1].to_owned(), found[2].trim_end().to_owned(), line.number));
    }
}

fn take_block(block: &mut Vec<(String, String, u64)>, tree: &mut RegistryTree, wanted: &impl WantedKeys) {
    let block = std::mem::take(block);
    let path = block.iter().find(|(name, ..)| name == "PSPath").and_then(|(_, value, _)| {
        let at = value.find(PROVIDER)? + "Registry::".len();
        value.get(at..)
    });
    let Some(path) = path.filter(|path| wanted.key(path)) else { return };
    if let Some((_, _, line)) = block.first() {
        tree.add_key(path, *line);
    }
    for (name, value, line) in &block {
        // A list of bytes is cut off on the screen.
        if !value.starts_with('{') && wanted.value(path, name) {
            tree.add_value(path, name.clone(), RegistryValue::Text(value.clone()), *line);
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use proptest::prelude::*;

    use super::*;
    use crate::facts::FactId;
    use crate::sources::format::{Format, Origin};
    use crate::sources::registry::RegistryExport;

    const QUERY: &str = "\r\nHKEY_LOCAL_MACHINE\\SOFTWARE\\WOW6432Node\\KasperskyLab\\AVP21.17\\Data\r\n    \
        (Default)    REG_SZ    \r\n    LicDaysTillExpiration    REG_DWORD    0xc\r\n    LicKeyType    REG_DWORD    0x1\r\n\r\n\
        HKEY_LOCAL_MACHINE\\SOFTWARE\\WOW6432Node\\KasperskyLab\\AVP21.17\\environment\r\n    \
        ProductName    REG_SZ    Kaspersky Premium\r\n    ProductVersion    REG_SZ    21.17.7.539\r\n";

    const EXPORT: &str = "Windows Registry Editor Version 5.00\r\n\r\n\
        [HKEY_LOCAL_MACHINE\\SOFTWARE\\WOW6432Node\\KasperskyLab\\AVP21.17\\Data]\r\n\
        \"LicDaysTillExpiration\"=dword:0000000c\r\n\"LicKeyType\"=dword:00000001\r\n\r\n\
        [HKEY_LOCAL_MACHINE\\SOFTWARE\\WOW6432Node\\KasperskyLab\\AVP21.17\\environment]\r\n\
        \"ProductName\"=\"Kaspersky Premium\"\r\n\"ProductVersion\"=\"21.17.7.539\"\r\n";

    const LIST: &str = "\r\n\r\nLicDaysTillExpiration : 12\r\nLicKeyType            : 1\r\n\
        PSPath                : Microsoft.PowerShell.Core\\Registry::HKEY_LOCAL_MACHINE\\SOFTWARE\\WOW6432Node\\Kasper\r\n                        \
        skyLab\\AVP21.17\\Data\r\nPSChildName           : Data\r\n\r\n\
        ProductName    : Kaspersky Premium\r\nProductVersion : 21.17.7.539\r\n\
        PSPath         : Microsoft.PowerShell.Core\\Registry::HKEY_LOCAL_MACHINE\\SOFTWARE\\WOW6432Node\\KasperskyLab\\AVP21.17\\environment\r\n";

    fn facts(text: &str) -> Vec<(FactId, String)> {
        assert!(RegistryExport.recognises(&Head::new(text.as_bytes())), "{text}");
        let reading = RegistryExport.read(&mut text.as_bytes(), &Origin::new("a.txt", DateTime::UNIX_EPOCH));
        assert_eq!(reading.not_read, [], "{text}");
        let mut facts: Vec<_> = reading.observations.iter().map(|seen| (seen.fact, seen.value.to_string())).collect();
        facts.sort();
        facts
    }

    #[test]
    fn what_programs_print_is_read_like_an_export_of_the_same_values() {
        let expected = facts(EXPORT);
        assert!(expected.contains(&(FactId::LicenseDaysLeft, "12".into())), "{expected:?}");
        assert_eq!(facts(QUERY), expected);
        assert_eq!(facts(LIST), expected);
        let tabs = QUERY.replace("    REG", "\tREG").replace("SZ    ", "SZ\t").replace("DWORD    ", "DWORD\t");
        assert_eq!(facts(&format!("C:\\>reg query HKLM\\SOFTWARE /s\r\n{tabs}")), expected);
    }

    #[test]
    fn prose_about_the_registry_is_no_printed_registry() {
        for text in ["HKEY_LOCAL_MACHINE is a hive", "    name    REG_SZ    x", "PSPath : somewhere", ""] {
            assert_eq!(is_printed(&Head::new(text.as_bytes())), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read(text in "(HKEY_[A-Z\\\\]{0,9}\n|    [a-z]{1,4}    REG_(DWORD|SZ|BINARY)    [0-9a-fx]{0,5}\n|PSPath : Registry::HKEY_x\n|\\PC{0,20}\n){0,9}") {
            for printed in [Printed::Query, Printed::List] {
                let mut tree = RegistryTree::of_export("x");
                read(&mut text.as_bytes(), printed, &mut tree, &super::super::KnownPlaces);
            }
        }
    }
}
