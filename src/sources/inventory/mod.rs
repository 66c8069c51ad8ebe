//! Which antivirus programs a machine has: inventories of GLPI, FusionInventory and OCS as XML, and of newer agents of GLPI
//! as JSON; Windows Security Center as text; and the section of Checkmk's agent for Windows. The agent of GLPI for Windows
//! computes the end as "today and the days left", so that its date is weak evidence; the others say nothing of a licence.

mod center;
mod checkmk;

use std::collections::BTreeSet;
use std::io::Read;

use chrono::NaiveDate;
use quick_xml::Reader;
use quick_xml::events::Event as Token;
use serde_json::Value as Json;

use super::collector::Collector;
use super::dotted::{member, text};
use super::format::{Format, Head, Origin};
use crate::code::mask_codes;
use crate::facts::{
    FactId, Locator, NotRead, NotReadReason, ProtectionState, Reading, RegisteredProduct, Strength, Value,
};
use crate::say::advice;
use crate::sources::ending::not_read;
use crate::text::clean_text_up_to;
use crate::text::lines::{BLOCK, read_document};
use crate::text::xml_entities::predefined_entity;
use crate::vendor::families::family_of;

/// The name of this source in the evidence.
const SOURCE: &str = "inventory";

/// The largest document that is read, in bytes.
const LARGEST: usize = 64 * 1024 * 1024;

/// Elements inside elements that are followed, and programs that are kept.
const DEEPEST: usize = 32;
const MOST_PROGRAMS: usize = 16;

/// An inventory of one machine.
pub(crate) struct Inventory;

/// What an inventory says.
#[derive(Debug, Default, PartialEq, Eq)]
struct Inventoried {
    host: Option<String>,
    programs: Vec<InventoriedProgram>,
    /// Whether it has entities that it defines itself, which are not followed.
    has_own_entities: bool,
    /// Whether its elements are still open where it ends, or it breaks off within one.
    is_cut: bool,
}

/// An antivirus program.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct InventoriedProgram {
    company: String,
    name: String,
    version: String,
    expiration: String,
    /// Whether it protects the machine, and whether its databases are up to date, as far as that is told.
    protection: Option<ProtectionState>,
    is_up_to_date: Option<bool>,
}

impl InventoriedProgram {
    fn is_ours(&self) -> bool {
        self.name.contains("Kaspersky") || self.company.contains("Kaspersky")
    }
}

impl Format for Inventory {
    fn recognises(&self, head: &Head) -> bool {
        let has = |mark: &str| head.lines.iter().any(|line| line.contains(mark));
        if head.opens_json() {
            return has("\"antivirus\"") && has("\"content\"");
        }
        let is_xml = || head.first().starts_with('<') && has("<REQUEST") && (has("<CONTENT") || has("<ANTIVIRUS"));
        is_xml() || checkmk::recognises(head) || center::recognises(head)
    }

    fn tells_machines(&self, head: &Head) -> bool {
        center::recognises(head) && center::opens(head.first())
    }

    fn read(&self, input: &mut dyn Read, origin: &Origin) -> Reading {
        self.read_machines(input, origin).into_iter().next().map(|(_, reading)| reading).unwrap_or_default()
    }

    fn read_machines(&self, input: &mut dyn Read, origin: &Origin) -> Vec<(Option<String>, Reading)> {
        let (whole, ending) = read_document(input, LARGEST);
        let head = Head::new(whole.as_bytes().get(..BLOCK).unwrap_or(whole.as_bytes()));
        let mut machines: Vec<(Option<String>, Reading)> = if checkmk::recognises(&head) {
            vec![(None, of_agent(&whole, origin))]
        } else if center::recognises(&head) {
            let center::Registered { machines: mut found, too_many } = center::read(&whole);
            // One product names the computer of all, unless they name several.
            let hosts: BTreeSet<String> = found.iter().filter_map(|machine| machine.host.clone()).collect();
            if hosts.len() < 2 {
                let programs = found.drain(..).flat_map(|machine| machine.programs).collect();
                found = vec![Inventoried { host: hosts.into_iter().next(), programs, ..Inventoried::default() }];
            }
            let mut machines: Vec<_> = found
                .iter()
                .map(|machine| {
                    let known = without_licence(facts(machine, origin), origin);
                    (host_of(machine), Reading { registered: registered(machine, origin), ..known })
                })
                .collect();
            if too_many {
                let advice = advice::only_first_hosts(&origin.file, center::MOST_MACHINES);
                let not_read = vec![NotRead::new(&origin.file, NotReadReason::TooLarge, advice)];
                machines.push((None, Reading { not_read, ..Reading::default() }));
            }
            machines
        } else {
            let found = if whole.trim_start().starts_with('{') { from_json(&whole) } else { from_xml(&whole) };
            vec![(host_of(&found), of_inventory(&found, origin))]
        };
        if let Some((_, reading)) = machines.last_mut() {
            reading.not_read.extend(not_read(ending, &origin.file));
        }
        for (_, reading) in &mut machines {
            if reading.observations.is_empty() && reading.not_read.is_empty() {
                let advice = match whole.lines().any(center::is_none_registered) {
                    true => advice::center_registers_none(&origin.file),
                    false => advice::inventory_silent(&origin.file),
                };
                reading.not_read.push(NotRead::new(&origin.file, NotReadReason::Empty, advice));
            }
        }
        machines
    }
}

fn host_of(found: &Inventoried) -> Option<String> {
    found.host.clone().map(|host| clean_text_up_to(host.trim(), 255)).filter(|host| !host.is_empty())
}

/// The products that are registered on a machine, of whichever vendor.
fn registered(found: &Inventoried, origin: &Origin) -> Vec<RegisteredProduct> {
    let product = |program: &InventoriedProgram| RegisteredProduct {
        place: origin.file.clone(),
        name: mask_codes(&clean_text_up_to(&program.name, 100)),
        protection: program.protection,
        is_up_to_date: program.is_up_to_date,
    };
    found.programs.iter().map(product).collect()
}

/// What an inventory says, and what of it is not sure.
fn of_inventory(found: &Inventoried, origin: &Origin) -> Reading {
    let mut reading = facts(found, origin);
    if found.is_cut {
        reading.not_read.push(NotRead::new(&origin.file, NotReadReason::Damaged, advice::cut_before()));
    }
    let mut not_understood =
        |advice| reading.not_read.push(NotRead::new(&origin.file, NotReadReason::NotUnderstood, advice));
    if found.has_own_entities {
        not_understood(advice::xml_entities(&origin.file));
    }
    if found.programs.iter().filter(|program| program.is_ours()).any(|program| is_reckoned(&program.expiration)) {
        not_understood(advice::inventory_reckoned(&origin.file));
    }
    reading
}

/// What the section of Checkmk's agent says.
fn of_agent(text: &str, origin: &Origin) -> Reading {
    if !checkmk::has_section(text) {
        return Reading::default();
    }
    let mut facts = Collector::new(SOURCE, origin.now);
    // The section is there where the agent of Security Center is.
    let place = origin.line(1, 0);
    facts.add(FactId::AgentPresent, Value::Flag(true), Strength::Recorded, place, "kaspersky_av_client");
    if let Some((day, line, excerpt)) = checkmk::signatures(text) {
        facts.add(FactId::DatabasesReleasedAt, Value::Day(day), Strength::Recorded, origin.line(line, 0), excerpt);
    }
    without_licence(facts.finish(), origin)
}

/// With the reason why nothing is known of the licence, where the product is there.
fn without_licence(mut reading: Reading, origin: &Origin) -> Reading {
    if !reading.observations.is_empty() {
        let advice = advice::inventory_no_licence(&origin.file);
        reading.not_read.push(NotRead::new(&origin.file, NotReadReason::Empty, advice));
    }
    reading
}

fn facts(found: &Inventoried, origin: &Origin) -> Reading {
    let mut facts = Collector::new(SOURCE, origin.now);
    for program in found.programs.iter().filter(|program| program.is_ours()) {
        let place = || Locator::System(format!("{}, ANTIVIRUS {}", origin.file, clean_text_up_to(&program.name, 100)));
        let mut add = |fact, value: Option<Value>, excerpt: &str| {
            let is_stated = fact == FactId::LicenseExpiresAt && !is_reckoned(excerpt);
            let strength = if is_stated { Strength::Recorded } else { Strength::Hint };
            value.into_iter().for_each(|value| facts.add(fact, value, strength, place(), excerpt));
        };
        let is_on = program.protection == Some(ProtectionState::On);
        add(FactId::ProductName, Some(Value::Text(program.name.trim().to_owned())), &program.name);
        add(FactId::ProductFamily, Value::choice(FactId::ProductFamily, family_of(&program.name)), &program.name);
        add(FactId::ProductVersion, Value::parse(FactId::ProductVersion, &program.version).ok(), &program.version);
        add(FactId::ProductRunning, is_on.then_some(Value::Flag(true)), &program.name);
        add(FactId::LicenseExpiresAt, day(&program.expiration).map(Value::Day), &program.expiration);
    }
    facts.finish()
}

/// Whether a day is written as the agent for Windows does, which adds the days that are left to the day of the inventory.
fn is_reckoned(expiration: &str) -> bool {
    expiration.trim().get(2..3) == Some("/")
}

/// A day: `dd/mm/yyyy` of the agent for Windows, ISO elsewhere.
fn day(text: &str) -> Option<NaiveDate> {
    let text = text.trim();
    let day = text.get(..10).unwrap_or(text);
    ["%Y-%m-%d", "%d/%m/%Y"].iter().find_map(|form| NaiveDate::parse_from_str(day, form).ok())
}

/// Reads the XML as far as it is well-formed; entities of a document are not followed.
fn from_xml(whole: &str) -> Inventoried {
    let mut found = Inventoried::default();
    let mut open: Vec<String> = Vec::new();
    let mut held = String::new();
    let mut program = InventoriedProgram::default();
    let mut reader = Reader::from_str(whole);
    let config = reader.config_mut();
    (config.check_end_names, config.allow_unmatched_ends, config.allow_dangling_amp) = (false, true, true);
    loop {
        match reader.read_event() {
            Ok(Token::Eof) => {
                found.is_cut = !open.is_empty();
                break;
            }
            Err(_) => {
                found.is_cut = true;
                break;
            }
            Ok(Token::Start(tag)) => {
                held.clear();
                open.push(tag.local_name().as_ref().to_uppercase());
                if open.len() >= DEEPEST {
                    break;
                }
            }
            Ok(Token::Text(part)) => held.push_str(&part),
            Ok(Token::CData(part)) => held.push_str(&part),
            Ok(Token::GeneralRef(name)) => match predefined_entity(&name) {
                Some(sign) => held.push_str(&sign),
                None => found.has_own_entities = true,
            },
            Ok(Token::End(_)) => {
                let value = std::mem::take(&mut held);
                let names: Vec<&str> = open.iter().map(String::as_str).collect();
                match names.as_slice() {
                    [.., "ANTIVIRUS", "NAME"] => program.name = value,
                    [.., "ANTIVIRUS", "COMPANY" | "MANUFACTURER"] => program.company = value,
                    [.., "ANTIVIRUS", "VERSION"] => program.version = value,
                    [.., "ANTIVIRUS", "EXPIRATION"] => program.expiration = value,
                    [.., "ANTIVIRUS"] if found.programs.len() < MOST_PROGRAMS => {
                        found.programs.push(std::mem::take(&mut program));
                    }
                    [.., "HARDWARE", "NAME"] => found.host = Some(value),
                    _ => {}
                }
                open.pop();
            }
            Ok(_) => {}
        }
    }
    found
}

fn from_json(whole: &str) -> Inventoried {
    let Ok(document) = serde_json::from_str::<Json>(whole) else { return Inventoried::default() };
    let programs = member(&document, "content.antivirus").and_then(Json::as_array).into_iter().flatten();
    let programs = programs.take(MOST_PROGRAMS).map(|program| {
        let text = |name| text(program, &[name]).unwrap_or_default();
        InventoriedProgram {
            company: text("company"),
            name: text("name"),
            version: text("version"),
            expiration: text("expiration"),
            ..InventoriedProgram::default()
        }
    });
    Inventoried {
        host: text(&document, &["content.hardware.name"]),
        programs: programs.collect(),
        ..Inventoried::default()
    }
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use proptest::prelude::*;

    use super::*;

    const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" ?>\n<REQUEST>\n  <CONTENT>\n    <ANTIVIRUS>\n      <COMPANY>Microsoft</COMPANY>\n      \
        <NAME>Windows Defender</NAME>\n      <EXPIRATION>01/01/2020</EXPIRATION>\n    </ANTIVIRUS>\n    <ANTIVIRUS>\n      <COMPANY>Kaspersky</COMPANY>\n      \
        <NAME>Kaspersky Endpoint Security for Windows</NAME>\n      <VERSION>12.6.0.438</VERSION>\n      <EXPIRATION>05/12/2026</EXPIRATION>\n    </ANTIVIRUS>\n    \
        <HARDWARE>\n      <NAME>pc7</NAME>\n    </HARDWARE>\n  </CONTENT>\n</REQUEST>\n";
    const JSON: &str = r#"{"action":"inventory","content":{"antivirus":[{"company":"Kaspersky","name":"Kaspersky Endpoint Security for Linux","version":"12.2.0.1","expiration":"2026-12-05"}],"hardware":{"name":"srv9"}}}"#;

    fn read(text: &str) -> (Option<String>, Vec<String>) {
        assert!(Inventory.recognises(&Head::new(text.as_bytes())), "{text}");
        let mut read = Inventory.read_machines(&mut text.as_bytes(), &Origin::new("i.xml", DateTime::UNIX_EPOCH));
        let (host, reading) = read.remove(0);
        (host, reading.observations.iter().map(|seen| format!("{}={}", seen.fact, seen.value)).collect())
    }

    #[test]
    fn the_product_of_the_vendor_is_read_with_its_host_and_its_day() {
        let (host, seen) = read(XML);
        assert_eq!(host.as_deref(), Some("pc7"));
        assert!(seen.contains(&"license.expires_at=2026-12-05".to_owned()), "{seen:?}");
        assert!(
            seen.contains(&"product.version=12.6.0.438".to_owned()) && !seen.join(" ").contains("Defender"),
            "{seen:?}"
        );
        let (host, seen) = read(JSON);
        assert_eq!(host.as_deref(), Some("srv9"));
        assert!(seen.contains(&"license.expires_at=2026-12-05".to_owned()), "{seen:?}");
    }

    #[test]
    fn an_end_that_the_agent_reckons_is_a_guess_and_one_that_the_product_says_is_none() {
        let end = |text: &str| {
            let mut read = Inventory.read_machines(&mut text.as_bytes(), &Origin::new("i.xml", DateTime::UNIX_EPOCH));
            let reading = read.remove(0).1;
            let end = reading.observations.iter().find(|seen| seen.fact == FactId::LicenseExpiresAt).unwrap();
            (end.strength, reading.not_read.iter().map(|note| note.advice.id().to_owned()).collect::<Vec<_>>())
        };
        assert_eq!(end(XML), (Strength::Hint, vec!["advice-inventory-reckoned".to_owned()]));
        assert_eq!(end(JSON), (Strength::Recorded, vec![]));
        let iso = XML.replace("05/12/2026", "2026-12-05");
        assert_eq!(end(&iso), (Strength::Recorded, vec![]));
        // What breaks off is told, wherever it does.
        let whole = iso.trim_end();
        for cut in [whole.len() - 1, whole.len() - 12, whole.find("<HARDWARE>").unwrap() + 5] {
            assert_eq!(end(&whole[..cut]).1, ["advice-cut-before"], "{}", &whole[..cut]);
        }
        // Another program's end says nothing of ours.
        let entity = iso.replace("<NAME>pc7</NAME>", "<NAME>&own;</NAME>").replace("Windows</NAME>", "R&amp;D</NAME>");
        assert_eq!(end(&entity), (Strength::Recorded, vec!["advice-xml-entities".to_owned()]));
        let (host, seen) = read(&entity);
        assert!(
            host.is_none() && seen.contains(&"product.name=Kaspersky Endpoint Security for R&D".to_owned()),
            "{seen:?}"
        );
    }

    #[test]
    fn an_inventory_without_the_product_and_a_cut_one_are_told() {
        let none = XML.replace("Kaspersky", "Example");
        let mut read = Inventory.read_machines(&mut none.as_bytes(), &Origin::new("i.xml", DateTime::UNIX_EPOCH));
        assert_eq!(read.remove(0).1.not_read[0].reason, NotReadReason::Empty);
        assert_eq!(from_xml(&XML[..XML.len() / 2]).programs.len(), 1);
    }

    proptest! {
        #[test]
        fn any_text_is_read(text in "(<ANTIVIRUS>|</ANTIVIRUS>|<NAME>|</NAME>|&a;|<!DOCTYPE x [<!ENTITY a \"b\">]>|\\PC){0,30}") {
            from_xml(&text);
            from_json(&text);
            day(&text);
        }
    }
}
