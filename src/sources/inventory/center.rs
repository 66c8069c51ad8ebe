//! The antivirus products of Windows Security Center as text: `wmic … AntiVirusProduct get * /value` and its CSV, and the list
//! and the CSV of `Get-CimInstance` (documented: the class `AntiVirusProduct`).
//!
//! Its `productState` is not documented. Public code reads from it whether a product is on; that it is on says nothing of a
//! licence, and nothing else is concluded.

use super::{Inventoried, InventoriedProgram, MOST_PROGRAMS};
use crate::sources::format::Head;

/// The members by which it is told from other lists.
const NAME: &str = "displayName";
const STATE: &str = "productState";

/// Members that name the computer: of wmic, of its CSV, and of PowerShell.
const COMPUTER: [&str; 3] = ["__SERVER", "Node", "PSComputerName"];

/// The bits of a state that tell whether the product is on, and their value where it is.
const SWITCH: u32 = 0xF000;
const ON: u32 = 0x1000;

/// Machines of one text that are told apart.
const MOST_MACHINES: usize = 20_000;

/// Whether a text is such a list.
pub(super) fn recognises(head: &Head) -> bool {
    let has = |name: &str| head.lines.iter().any(|line| entry(line).is_some_and(|(own, _)| own == name));
    has(NAME) && has(STATE) || head.lines.iter().any(|line| heading(line).is_some())
}

/// Whether a line is one of such a list, and no heading above it that names a computer.
pub(super) fn opens(line: &str) -> bool {
    const MEMBERS: [&str; 5] = [NAME, STATE, "instanceGuid", "pathToSignedProductExe", "pathToSignedReportingExe"];
    entry(line).is_some_and(|(name, _)| MEMBERS.contains(&name) || COMPUTER.contains(&name)) || heading(line).is_some()
}

/// Reads the products of each computer.
pub(super) fn read(text: &str) -> Vec<Inventoried> {
    let mut machines: Vec<Inventoried> = Vec::new();
    let mut columns: Option<Vec<String>> = None;
    let mut open: Vec<(String, String)> = Vec::new();
    for line in text.lines() {
        if let Some(named) = heading(line) {
            columns = Some(named);
        } else if let Some(columns) = &columns {
            let cells = columns.iter().cloned().zip(cells(line)).collect();
            add(&mut machines, cells);
        } else if let Some((name, value)) = entry(line) {
            if open.iter().any(|(own, _)| own == name) {
                add(&mut machines, std::mem::take(&mut open));
            }
            open.push((name.to_owned(), value.to_owned()));
        }
    }
    add(&mut machines, open);
    machines
}

/// Adds a product to the machine that its members name.
fn add(machines: &mut Vec<Inventoried>, members: Vec<(String, String)>) {
    let value = |names: &[&str]| {
        let found = members.iter().find(|(name, value)| names.contains(&name.as_str()) && !value.is_empty());
        found.map(|(_, value)| value.clone())
    };
    let Some(name) = value(&[NAME]) else { return };
    let host = value(&COMPUTER);
    let state: Option<u32> = value(&[STATE]).and_then(|state| state.parse().ok());
    let program = InventoriedProgram {
        name,
        is_on: state.is_some_and(|state| state & SWITCH == ON),
        ..InventoriedProgram::default()
    };
    let at = machines.iter().position(|machine| machine.host == host).unwrap_or_else(|| {
        if machines.len() < MOST_MACHINES {
            machines.push(Inventoried { host, ..Inventoried::default() });
        }
        machines.len() - 1
    });
    if machines[at].programs.len() < MOST_PROGRAMS {
        machines[at].programs.push(program);
    }
}

/// `displayName=Kaspersky`, or `displayName : Kaspersky`.
fn entry(line: &str) -> Option<(&str, &str)> {
    let (name, value) = line.trim().split_once(['=', ':'])?;
    let name = name.trim();
    (!name.is_empty() && !name.contains(char::is_whitespace)).then(|| (name, value.trim()))
}

/// The names of a row that heads such a table.
fn heading(line: &str) -> Option<Vec<String>> {
    let names = cells(line);
    let has = |wanted: &str| names.iter().any(|name| name == wanted);
    (has(NAME) && has(STATE)).then_some(names)
}

fn cells(line: &str) -> Vec<String> {
    line.trim().split([',', ';', '\t']).map(|cell| cell.trim().trim_matches('"').to_owned()).collect()
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
            let all = machine.programs.into_iter().map(|program| (program.name, program.is_on)).collect();
            (machine.host, all)
        };
        read(text).into_iter().map(programs).collect()
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
