//! The antivirus products of Windows Security Center as text: `wmic … AntiVirusProduct get * /value` and its CSV, and the list
//! and the CSV of `Get-CimInstance` (documented: the class `AntiVirusProduct`).
//!
//! Its `productState` is not documented. Public code reads from it whether a product is on and its databases are up to date;
//! that is shown. Neither says anything of a licence, and nothing else is concluded.

use std::collections::BTreeMap;

use super::{Inventoried, InventoriedProgram, MOST_PROGRAMS};
use crate::facts::ProtectionState;
use crate::sources::event_log::table_rows;
use crate::sources::format::Head;
use crate::text::host_key;

/// The members by which it is told from other lists.
const NAME: &str = "displayName";
const STATE: &str = "productState";

/// Members that name the computer: of wmic, of its CSV, and of PowerShell.
const COMPUTER: [&str; 3] = ["__SERVER", "Node", "PSComputerName"];

/// The bits of a state that tell whether the product is on, and their values.
const SWITCH: u32 = 0xF000;
const ON: u32 = 0x1000;
const OFF: u32 = 0;
const SNOOZED: u32 = 0x2000;

/// The bits that tell whether its databases are up to date, which they are where none is set, and the one that is set
/// where they are not.
const DATABASES: u32 = 0xF0;
const OUTDATED: u32 = 0x10;

/// Machines of one text that are told apart.
pub(super) const MOST_MACHINES: usize = 20_000;

/// The signs that may stand between cells.
const SEPARATORS: [char; 3] = [',', ';', '\t'];

/// What was read: the products of each computer, and whether there were more computers than are told apart.
#[derive(Default)]
pub(super) struct Registered {
    pub machines: Vec<Inventoried>,
    pub too_many: bool,
}

/// Whether a text is such a list.
pub(super) fn recognises(head: &Head) -> bool {
    let has = |name: &str| head.lines.iter().any(|line| entry(line).is_some_and(|(own, _)| own == name));
    has(NAME) && has(STATE)
        || head.lines.iter().any(|line| separator_of(line).is_some())
        || head.lines.iter().any(|line| is_none_registered(line))
}

/// Whether a line is what `wmic` prints where no product is registered.
pub(super) fn is_none_registered(line: &str) -> bool {
    line.trim() == "No Instance(s) Available."
}

/// Whether a line is one of such a list, and no heading above it that names a computer.
pub(super) fn opens(line: &str) -> bool {
    const MEMBERS: [&str; 5] = [NAME, STATE, "instanceGuid", "pathToSignedProductExe", "pathToSignedReportingExe"];
    entry(line).is_some_and(|(name, _)| MEMBERS.contains(&name) || COMPUTER.contains(&name))
        || separator_of(line).is_some()
}

/// Reads the products of each computer.
pub(super) fn read(text: &str) -> Registered {
    let mut machines = Machines::default();
    let mut columns: Option<Vec<String>> = None;
    if let Some(separator) = text.lines().find_map(separator_of) {
        let are_all = table_rows(text, separator, &mut |row| match (named(row), &columns) {
            (Some(named), _) => columns = Some(named),
            (None, Some(columns)) => machines.add(columns.iter().cloned().zip(trimmed(row)).collect()),
            (None, None) => {}
        });
        machines.too_many |= !are_all;
    } else {
        let mut open: Vec<(String, String)> = Vec::new();
        for (name, value) in text.lines().filter_map(entry) {
            if open.iter().any(|(own, _)| own == name) {
                machines.add(std::mem::take(&mut open));
            }
            open.push((name.to_owned(), value.to_owned()));
        }
        machines.add(open);
    }
    Registered { machines: machines.by_host.into_values().collect(), too_many: machines.too_many }
}

/// Machines by their names in small letters.
#[derive(Default)]
struct Machines {
    by_host: BTreeMap<String, Inventoried>,
    too_many: bool,
}

impl Machines {
    /// Adds a product to the machine that its members name.
    fn add(&mut self, members: Vec<(String, String)>) {
        let value = |names: &[&str]| {
            let found = members.iter().find(|(name, value)| names.contains(&name.as_str()) && !value.is_empty());
            found.map(|(_, value)| value.clone())
        };
        let Some(name) = value(&[NAME]) else { return };
        let host = value(&COMPUTER);
        let state = value(&[STATE]).and_then(|state| number(&state));
        let protection = state.and_then(|state| match state & SWITCH {
            ON => Some(ProtectionState::On),
            OFF => Some(ProtectionState::Off),
            SNOOZED => Some(ProtectionState::Paused),
            _ => None,
        });
        let is_up_to_date = state.and_then(|state| match state & DATABASES {
            0 => Some(true),
            OUTDATED => Some(false),
            _ => None,
        });
        let program = InventoriedProgram { name, protection, is_up_to_date, ..InventoriedProgram::default() };
        let key = host_key(host.as_deref().unwrap_or_default()).into_owned();
        if self.by_host.len() >= MOST_MACHINES && !self.by_host.contains_key(&key) {
            self.too_many = true;
            return;
        }
        let machine = self.by_host.entry(key).or_insert_with(|| Inventoried { host, ..Inventoried::default() });
        if machine.programs.len() < MOST_PROGRAMS {
            machine.programs.push(program);
        }
    }
}

/// A state as a number, also one written with the sixteen digits.
fn number(text: &str) -> Option<u32> {
    let digits = text.strip_prefix("0x").or_else(|| text.strip_prefix("0X"));
    digits.map_or_else(|| text.parse().ok(), |digits| u32::from_str_radix(digits, 16).ok())
}

/// `displayName=Kaspersky`, or `displayName : Kaspersky`.
fn entry(line: &str) -> Option<(&str, &str)> {
    let (name, value) = line.trim().split_once(['=', ':'])?;
    let name = name.trim();
    (!name.is_empty() && !name.contains(char::is_whitespace)).then(|| (name, value.trim()))
}

/// The sign between the cells of a line that heads such a table.
fn separator_of(line: &str) -> Option<char> {
    SEPARATORS.into_iter().find(|separator| {
        let mut heads = false;
        table_rows(line, *separator, &mut |row| heads |= named(row).is_some());
        heads
    })
}

/// The names of a row that heads such a table.
fn named(row: &[String]) -> Option<Vec<String>> {
    let names: Vec<String> = trimmed(row).collect();
    let has = |wanted: &str| names.iter().any(|name| name == wanted);
    (has(NAME) && has(STATE)).then_some(names)
}

fn trimmed(row: &[String]) -> impl Iterator<Item = String> {
    row.iter().map(|cell| cell.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const WMIC: &str = "\r\r\n\r\r\ndisplayName=Windows Defender\r\r\nproductState=397568\r\r\n\r\r\n\r\r\ndisplayName=Kaspersky Endpoint Security for Windows\r\r\n\
        pathToSignedProductExe=C:\\Program Files (x86)\\Kaspersky Lab\\a=b.exe\r\r\nproductState=266240\r\r\n__SERVER=PC7\r\r\n";
    const LIST: &str = "\n\ndisplayName              : Kaspersky\ninstanceGuid             : {0AE1C8A0-E6B1-4D33-A6DC-1234567890AB}\n\
        productState             : 262144\ntimestamp                : Fri, 20 Nov 2026 12:29:05 GMT\nPSComputerName           : \n";
    const CSV: &str = "Node,displayName,productState\nPC1,Kaspersky,266240\nPC2,Kaspersky,262144\n";

    /// A computer, and its products with whether they are on.
    type Told = (Option<String>, Vec<(String, bool)>);

    fn told(text: &str) -> Vec<Told> {
        assert!(recognises(&Head::new(text.as_bytes())), "{text}");
        let programs = |machine: Inventoried| {
            let is_on = |program: &InventoriedProgram| program.protection == Some(ProtectionState::On);
            let all = machine.programs.into_iter().map(|program| (program.name.clone(), is_on(&program))).collect();
            (machine.host, all)
        };
        read(text).machines.into_iter().map(programs).collect()
    }

    #[test]
    fn each_product_of_each_computer_is_read_with_its_switch() {
        let named = |name: &str, is_on| (name.to_owned(), is_on);
        let of = |host: &str| Some(host.to_owned());
        let found = told(WMIC);
        assert_eq!(found[0], (None, vec![named("Windows Defender", true)]));
        assert_eq!(found[1], (of("PC7"), vec![named("Kaspersky Endpoint Security for Windows", true)]));
        assert_eq!(told(LIST), [(None, vec![named("Kaspersky", false)])]);
        assert_eq!(
            told(CSV),
            [(of("PC1"), vec![named("Kaspersky", true)]), (of("PC2"), vec![named("Kaspersky", false)])]
        );
    }

    #[test]
    fn a_state_tells_whether_the_product_is_on_and_its_databases_are_current() {
        use ProtectionState::{Off, On, Paused};
        for (state, protection, is_up_to_date) in [
            ("266240", Some(On), Some(true)),
            ("266256", Some(On), Some(false)),
            ("262144", Some(Off), Some(true)),
            ("262160", Some(Off), Some(false)),
            ("270336", Some(Paused), Some(true)),
            ("0x41010", Some(On), Some(false)),
            ("274432", None, Some(true)),
            ("266272", Some(On), None),
            ("", None, None),
            ("on", None, None),
        ] {
            let found = read(&format!("displayName=Kaspersky\nproductState={state}\n"));
            let program = &found.machines[0].programs[0];
            assert_eq!((program.protection, program.is_up_to_date), (protection, is_up_to_date), "{state}");
        }
    }

    #[test]
    fn cells_in_quotes_are_whole_and_a_computer_is_one_in_any_letters() {
        let text = "\"displayName\";\"pathToSignedProductExe\";\"productState\";\"PSComputerName\"\n\
            \"Kaspersky; Example\";\"C:\\a;b.exe\";\"266240\";\"PC1\"\n\"Other \"\"AV\"\"\";\"\";\"262144\";\"pc1\"\n\
            \"Kaspersky\";\"\";\"266240\";\"pc2\"\n";
        let of = |host: &str| Some(host.to_owned());
        let named = |name: &str, is_on| (name.to_owned(), is_on);
        let expected = [
            (of("PC1"), vec![named("Kaspersky; Example", true), named("Other \"AV\"", false)]),
            (of("pc2"), vec![named("Kaspersky", true)]),
        ];
        assert_eq!(told(text), expected);
    }

    #[test]
    fn more_computers_than_are_told_apart_are_told_and_change_no_other() {
        let rows: String = (0..MOST_MACHINES + 5).map(|number| format!("PC{number},Kaspersky,266240\n")).collect();
        let found = read(&format!("Node,displayName,productState\n{rows}"));
        assert!(found.too_many && found.machines.len() == MOST_MACHINES);
        assert!(found.machines.iter().all(|machine| machine.programs.len() == 1));
    }

    #[test]
    fn other_lists_are_none() {
        for text in
            ["displayName=Kaspersky\n", "Name : Kaspersky\nproductState : x\n", "displayName,version\na,b\n", ""]
        {
            assert!(!recognises(&Head::new(text.as_bytes())), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read(text in "((displayName|productState|Node|__SERVER|[a-z,]{0,5})( ?[=:,] ?\\PC{0,6})?\n){0,12}") {
            read(&text);
        }
    }
}
