//! What Security Center knows of many machines and keys: events that it sends to a SIEM or by mail, and the answers of
//! its OpenAPI about licence keys, and what it counts by SNMP. One input tells of many devices, so that each is read for itself.

mod counts;
mod events;
mod fields;
mod keys;
mod passed_over;

pub(crate) use events::is_about_devices;

use std::collections::BTreeMap;
use std::io::Read;

use super::format::{Format, Head, Origin};
use crate::facts::{FactId, NotRead, NotReadReason, Reading, Value};
use crate::limits;
use crate::say::Message;

/// Events and keys of Security Center.
pub(crate) struct SecurityCenter;

/// Devices and keys of one input that are told apart.
const MOST_MACHINES: usize = limits::EVENT_MACHINES;

/// Signs at the end of a key's number by which it is named, as many as are shown of a code.
const LAST_SIGNS: usize = 5;

/// What was read of each device or key, by its name; what belongs to none stands under the empty name.
type ByMachine = BTreeMap<String, Reading>;

impl Format for SecurityCenter {
    fn recognises(&self, head: &Head) -> bool {
        head.opens_json() && keys::recognises(head) || counts::recognises(head) || events::recognises(head)
    }

    fn read(&self, input: &mut dyn Read, origin: &Origin) -> Reading {
        let mut whole = Reading::default();
        read(input, origin).into_values().for_each(|reading| whole.extend(reading));
        whole
    }

    fn read_machines(&self, input: &mut dyn Read, origin: &Origin) -> Vec<(Option<String>, Reading)> {
        let named = read(input, origin).into_iter();
        named.map(|(name, reading)| (Some(name).filter(|name| !name.is_empty()), reading)).collect()
    }
}

/// The version of a product; that of its connector, such as `11.0.0.0` of all products of a line, is not the product's own.
fn product_version(text: &str) -> Option<Value> {
    let (_, rest) = text.split_once('.')?;
    let is_own = rest.contains('.') && rest != "0.0.0";
    Value::parse(FactId::ProductVersion, text).ok().filter(|_| is_own)
}

fn read(input: &mut dyn Read, origin: &Origin) -> ByMachine {
    // A failure of the input comes again when the block is read to its end.
    let (block, _) = crate::text::lines::read_up_to(input, crate::text::lines::BLOCK);
    let head = Head::new(&block);
    // Events may be lines of JSON as well.
    let are_keys = head.opens_json() && (keys::recognises(&head) || !events::recognises(&head));
    let are_counts = counts::recognises(&head) && !keys::recognises(&head);
    let mut whole = block.chain(input);
    if are_counts {
        counts::read(&mut whole, origin)
    } else if are_keys {
        keys::read(&mut whole, origin)
    } else {
        events::read(&mut whole, origin)
    }
}

/// Adds what is to be said of the input itself, under no name: that it had more of these than are read, or `nothing`.
fn with_own(
    mut machines: ByMachine,
    mut own: Vec<NotRead>,
    too_many: Option<Message>,
    nothing: Message,
    origin: &Origin,
) -> ByMachine {
    own.extend(too_many.map(|advice| NotRead::new(&origin.file, NotReadReason::TooLarge, advice)));
    if machines.is_empty() && own.is_empty() {
        own.push(NotRead::new(&origin.file, NotReadReason::Empty, nothing));
    }
    if !own.is_empty() {
        machines.entry(String::new()).or_default().not_read.extend(own);
    }
    machines
}
