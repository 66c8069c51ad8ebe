//! What Security Center knows of many machines and keys: events that it sends to a SIEM or by mail, and the answers of
//! its OpenAPI about licence keys, and what it counts by SNMP. One input tells of many devices, so that each is read for itself.

mod counts;
mod events;
mod fields;
mod keys;
mod passed_over;

pub(crate) use counts::UNNAMED_SERVER;
pub(crate) use events::is_about_devices;
pub(crate) use keys::{listed_keys, lists_keys_alone, may_list_keys};

use std::collections::BTreeMap;
use std::io::Read;

use super::format::{Format, Head, Origin, TakeMachine};
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

/// What takes the reading of each key and device, one after another; what belongs to none has no name.
type TakeReading<'t> = dyn FnMut(String, Reading) + 't;

impl Format for SecurityCenter {
    fn recognises(&self, head: &Head) -> bool {
        head.opens_json() && keys::recognises(head) || counts::recognises(head) || events::recognises(head)
    }

    fn read(&self, input: &mut dyn Read, origin: &Origin) -> Reading {
        let mut machines = ByMachine::new();
        each(input, origin, &mut |name, reading| machines.entry(name).or_default().extend(reading));
        let mut whole = Reading::default();
        machines.into_values().for_each(|reading| whole.extend(reading));
        whole
    }

    fn read_machines(&self, input: &mut dyn Read, origin: &Origin) -> Vec<(Option<String>, Reading)> {
        let mut machines = Vec::new();
        self.each_machine(input, origin, &mut |machine, reading| machines.push((machine, reading)));
        machines
    }

    fn hands_over_each(&self, _head: &Head) -> bool {
        true
    }

    fn each_machine(&self, input: &mut dyn Read, origin: &Origin, take: &mut TakeMachine<'_>) {
        each(input, origin, &mut |name, reading| take(Some(name).filter(|name| !name.is_empty()), reading));
    }
}

/// Whether the beginning of an input may be one of Security Center that tells of many machines: a glance, before it is
/// looked at in earnest.
pub(crate) fn may_tell_of_many(start: &[u8]) -> bool {
    const MARKS: [&str; 5] = ["KLLIC", "event@23668", "SecurityCenter", "kaspersky.ksc", "happened on device"];
    MARKS.iter().any(|mark| memchr::memmem::find(start, mark.as_bytes()).is_some())
}

/// What a line that Security Center wrote begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum CenterLine {
    /// An event.
    Event,
    /// A notification mail, whose text goes on.
    Mail,
    /// What OpenAPI says of keys and hosts.
    Keys,
    /// A number by SNMP.
    Counts,
}

/// What begins in a line that Security Center wrote; none in any other.
pub(crate) fn center_line(line: &str) -> Option<CenterLine> {
    if let Some(is_mail) = events::begins(line) {
        return Some(if is_mail { CenterLine::Mail } else { CenterLine::Event });
    }
    let written = line.trim();
    if written.starts_with('{') && written.trim_end_matches(',').ends_with('}') && keys::is_about_keys(written) {
        return Some(CenterLine::Keys);
    }
    counts::is_count(line).then_some(CenterLine::Counts)
}

/// What an input of Security Center holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum CenterInput {
    Counts,
    Keys,
    Events,
}

/// What an input holds, by its beginning.
fn kind_of(head: &Head) -> CenterInput {
    if counts::recognises(head) && !keys::recognises(head) {
        CenterInput::Counts
    } else if head.opens_json() && (keys::recognises(head) || !events::recognises(head)) {
        // Events may be lines of JSON as well.
        CenterInput::Keys
    } else {
        CenterInput::Events
    }
}

/// The version of a product; that of its connector, such as `11.0.0.0` of all products of a line, is not the product's own.
fn product_version(text: &str) -> Option<Value> {
    let (_, rest) = text.split_once('.')?;
    let is_own = rest.contains('.') && rest != "0.0.0";
    Value::parse(FactId::ProductVersion, text).ok().filter(|_| is_own)
}

fn each(input: &mut dyn Read, origin: &Origin, take: &mut TakeReading<'_>) {
    // A failure of the input comes again when the block is read to its end.
    let (block, _) = crate::text::lines::read_up_to(input, crate::text::lines::BLOCK);
    let kind = kind_of(&Head::new(&block));
    let mut whole = block.chain(input);
    match kind {
        CenterInput::Counts => {
            counts::read(&mut whole, origin).into_iter().for_each(|(name, reading)| take(name, reading));
        }
        CenterInput::Keys => keys::each(&mut whole, origin, take),
        CenterInput::Events => events::each(&mut whole, origin, take),
    }
}

/// What is to be said of the input itself: that it had more machines than are read, or nothing to say of any.
fn of_input(
    mut own: Vec<NotRead>,
    too_many: Option<Message>,
    nothing: Option<Message>,
    origin: &Origin,
) -> Option<Reading> {
    own.extend(too_many.map(|advice| NotRead::new(&origin.file, NotReadReason::TooLarge, advice)));
    if own.is_empty() {
        own.extend(nothing.map(|advice| NotRead::new(&origin.file, NotReadReason::Empty, advice)));
    }
    (!own.is_empty()).then(|| Reading { not_read: own, ..Reading::default() })
}
