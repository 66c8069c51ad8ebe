//! Licence keys as Security Center's OpenAPI gives them (`LicenseKeys.EnumKeys`, `AcquireKeyHosts`; source: KSCAPI
//! a00115, a00413), and as a discovery rule of Zabbix lists them (seen). Each key, or host, is told for itself.

use std::collections::BTreeMap;
use std::fmt;
use std::io::Read;
use std::rc::Rc;

use chrono::{Datelike, NaiveDateTime};
use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;
use serde_json::{Map, Value as Json};

#[cfg(test)]
use super::ByMachine;
use super::{LAST_SIGNS, MOST_MACHINES, TakeReading, of_input, product_version};
use crate::code::mask_codes;
use crate::facts::{FactId, NotRead, NotReadReason, Reading, Strength, Value};
use crate::limits;
use crate::say::{Message, advice};
use crate::sources::collector::Collector;
use crate::sources::ending::not_read;
use crate::sources::format::{Head, Origin};
use crate::text::lines::{Ending, read_document};
use crate::text::{clean_text_up_to, cut_name, host_key};
use crate::vendor::families::product_named;
use crate::vendor::{CodeFamily, ErrorCode, activation_service};

/// The name of this source in the evidence.
const SOURCE: &str = "Security Center keys";

/// The largest document that is read, in bytes.
const LARGEST: usize = limits::KEYS_BYTES;

/// MembersInOrder inside members that are looked into.
const DEEPEST: usize = limits::KEYS_DEPTH;

/// Characters of a date that cannot be read that are shown.
const LONGEST_DATE: usize = 60;

/// Characters of the longest name of a host.
const LONGEST_NAME: usize = 255;

/// A date as far ahead as this stands for "no end".
const NO_END: i32 = 2100;

/// Whether the beginning of a document names fields of keys.
pub(super) fn recognises(head: &Head) -> bool {
    head.lines.iter().any(|line| is_about_keys(line))
}

/// Whether a line names a field of keys.
pub(super) fn is_about_keys(line: &str) -> bool {
    const MARKS: [&str; 5] =
        ["KLLIC_SERIAL", "KLLICSRV_HOST", "LicenseKeys.EnumKeys", "\"PxgError\"", "\"KLCSP_ITERATOR_ARRAY\""];
    MARKS.iter().any(|mark| line.contains(mark))
}

/// Whether the beginning of an input, in UTF-8 or UTF-16, names a field of keys or of their hosts.
pub(crate) fn may_list_keys(start: &[u8]) -> bool {
    const MARK: &[u8] = b"KLLIC";
    let wide: Vec<u8> = MARK.iter().flat_map(|sign| [*sign, 0]).collect();
    [MARK, wide.as_slice()].into_iter().any(|mark| memchr::memmem::find(start, mark).is_some())
}

/// Whether the beginning of an input lists keys, and none of the hosts that use them.
pub(crate) fn lists_keys_alone(start: &[u8]) -> bool {
    let has = |mark: &str| memchr::memmem::find(start, mark.as_bytes()).is_some();
    has("KLLIC_SERIAL") && !has("KLLICSRV_")
}

/// The keys that an input lists, each by its whole number, and none of the hosts that use them.
pub(crate) fn listed_keys(input: &mut dyn Read, origin: &Origin) -> Vec<(String, Reading)> {
    let (text, _) = read_document(input, LARGEST);
    let mut keys = Vec::new();
    // What is no JSON is told when the input itself is read.
    let mut documents = Vec::new();
    documents_in(&text, &mut documents);
    for document in documents {
        visit(document, String::new(), (0, None), &mut |object, found| {
            if keys.len() < MOST_MACHINES && !HOST_NAMES.iter().any(|name| field(object, name).is_some()) {
                keys.extend(key(object, &found.pointer, origin));
            }
        });
    }
    keys
}

/// Reads every key and host.
#[cfg(test)]
pub(super) fn read(input: &mut dyn Read, origin: &Origin) -> ByMachine {
    let mut machines = ByMachine::new();
    each(input, origin, &mut |name, reading| machines.entry(name).or_default().extend(reading));
    machines
}

/// An object about a key or a host, as it is written, with its place and the key that was asked about. Of thousands of
/// hosts no more is held.
#[derive(Clone)]
struct KeyObject<'d> {
    written: &'d RawValue,
    pointer: String,
    asked: Option<Rc<str>>,
}

/// Reads every key and host, and hands over what is said of each key and then of each host, so that no more than one of them
/// is held in full.
pub(super) fn each(input: &mut dyn Read, origin: &Origin, take: &mut TakeReading<'_>) {
    let (text, ending) = read_document(input, LARGEST);
    let mut own = Vec::new();
    let mut documents: Vec<&RawValue> = Vec::new();
    if let Some(broken) = documents_in(&text, &mut documents).filter(|_| ending == Ending::Complete) {
        let line = origin.number_of(broken);
        own.push(NotRead::new(&origin.file, NotReadReason::Damaged, advice::ksc_not_json(&origin.file, line)));
    }
    // A host is one whatever the case of its name, and so is a key.
    let mut hosts = BTreeMap::<String, (String, Vec<KeyObject<'_>>)>::new();
    let mut keys = BTreeMap::<String, Vec<KeyObject<'_>>>::new();
    let (mut order_of_hosts, mut order_of_keys) = (Vec::<String>::new(), Vec::<String>::new());
    let mut of_none: Option<Reading> = None;
    let mut full = false;
    // Whether the last answer that says so was the last page.
    let mut is_last_page = true;
    for (at, document) in documents.iter().enumerate() {
        let place = if at == 0 { String::new() } else { format!("/{at}") };
        visit(document, place, (0, origin.key.as_deref().map(Rc::from)), &mut |object, found| {
            let pointer = &found.pointer;
            is_last_page = flag(object, "bEOF").unwrap_or(is_last_page);
            if let Some(error) = object.get("PxgError").and_then(Json::as_object) {
                match refusal(error, &format!("{pointer}/PxgError"), origin) {
                    Ok(reading) => of_none.get_or_insert_default().extend(reading),
                    Err(advice) => own.push(NotRead::new(&origin.file, NotReadReason::NotUnderstood, advice)),
                }
            }
            full |= hosts.len() + keys.len() >= MOST_MACHINES;
            if full {
                return;
            }
            if let Some((_, name)) = host_name(object) {
                let identity = host_key(&name).into_owned();
                if !hosts.contains_key(&identity) {
                    order_of_hosts.push(identity.clone());
                }
                let (shown, objects) = hosts.entry(identity).or_default();
                if *shown < name {
                    *shown = name;
                }
                objects.push(found.clone());
            } else if let Some(serial) = text_of(object, "KLLIC_SERIAL") {
                let serial = serial.to_uppercase();
                if !keys.contains_key(&serial) {
                    order_of_keys.push(serial.clone());
                }
                keys.entry(serial).or_default().push(found.clone());
            }
        });
    }
    if !is_last_page {
        own.push(NotRead::new(&origin.file, NotReadReason::Damaged, advice::ksc_more_pages(&origin.file)));
    }
    own.extend(not_read(ending, &origin.file));
    let is_empty = hosts.is_empty() && keys.is_empty() && of_none.is_none();
    let product = |all: &Vec<KeyObject<'_>>| all.iter().find_map(|placed| text_of(&placed.object(), "KLLIC_PROD_NAME"));
    let products = keys.iter().map(|(serial, all)| (serial.clone(), product(all))).collect();
    let names: BTreeMap<String, String> =
        names_of_keys(products).into_iter().map(|(name, serial)| (serial, name)).collect();
    // In the order of the answer, which its sender chose.
    for serial in order_of_keys {
        let Some(name) = names.get(&serial).cloned() else { continue };
        let mut whole = Reading::default();
        for placed in keys.get(&serial).into_iter().flatten() {
            key(&placed.object(), &placed.pointer, origin).into_iter().for_each(|(_, reading)| whole.extend(reading));
        }
        take(name, whole);
    }
    for (name, all) in order_of_hosts.iter().filter_map(|host| hosts.remove(host)) {
        let mut whole = Reading::default();
        for placed in all {
            host(&placed, origin).into_iter().for_each(|reading| whole.extend(reading));
        }
        take(name, whole);
    }
    let too_many = full.then(|| advice::ksc_too_many_keys(MOST_MACHINES));
    let nothing = is_empty.then(|| advice::ksc_no_keys(&origin.file));
    if let Some(own) = of_input(own, too_many, nothing, origin) {
        of_none.get_or_insert_default().extend(own);
    }
    of_none.into_iter().for_each(|reading| take(String::new(), reading));
}

/// Documents that begin and do not end, each of which is searched to the end of the text.
const MOST_OPEN: usize = 16;

/// The documents of a text: one, or one a line. What is none hides no other; the line of the first such place.
fn documents_in<'d>(text: &'d str, documents: &mut Vec<&'d RawValue>) -> Option<u64> {
    let (mut at, mut open, mut broken) = (0, 0, None);
    while at < text.len() && open < MOST_OPEN {
        let mut read = serde_json::Deserializer::from_str(&text[at..]).into_iter::<&RawValue>();
        let error = read.by_ref().find_map(|document| document.map(|document| documents.push(document)).err());
        let Some(error) = error else { break };
        let behind = text[at + read.byte_offset()..].trim_start();
        let failed_at = text.len() - behind.len();
        // A comma parts the items of a list that is written a line each.
        if behind.starts_with(',') {
            at = failed_at + 1;
            continue;
        }
        open += usize::from(error.is_eof());
        broken.get_or_insert_with(|| 1 + memchr::memchr_iter(b'\n', &text.as_bytes()[..failed_at]).count() as u64);
        at = behind.find('\n').map_or(text.len(), |end| failed_at + end + 1);
    }
    broken
}

/// The names by which keys are shown, each with the whole number: that is nothing to be typed, and would be masked in a
/// command, so that the last signs and the product name a key; more signs where two would be called alike.
pub(super) fn names_of_keys(keys: BTreeMap<String, Option<String>>) -> BTreeMap<String, String> {
    let shown = |serial: &str, product: Option<&str>, signs: usize| {
        let hidden = serial.chars().count().saturating_sub(signs);
        let last: String = serial.chars().skip(hidden).collect();
        format!("key {last}{}", product.map_or_else(String::new, |name| format!(" ({name})")))
    };
    let longest = keys.keys().map(|serial| serial.chars().count()).max().unwrap_or_default().max(LAST_SIGNS);
    let (mut names, mut left, mut signs) = (BTreeMap::new(), keys, LAST_SIGNS);
    while !left.is_empty() {
        let mut twins: BTreeMap<String, usize> = BTreeMap::new();
        for (serial, product) in &left {
            *twins.entry(shown(serial, product.as_deref(), signs)).or_default() += 1;
        }
        let mut alike = BTreeMap::new();
        for (serial, product) in left {
            let name = shown(&serial, product.as_deref(), signs);
            if twins.get(&name).is_some_and(|count| *count > 1) && signs < longest {
                alike.insert(serial, product);
            } else {
                names.insert(name, serial);
            }
        }
        left = alike;
        signs += 1;
    }
    names
}

/// What is asked about stands beside an answer under the name of its parameter, and is no answer itself (source: KSCAPI,
/// `LicenseKeys::AcquireKeyHosts` and `GetKeyData`).
const ASKED: [&str; 2] = ["pInData", "pKeyInfo"];

/// Bytes of the longest member of an object about a key or a host; a longer one holds other objects.
const LONGEST_MEMBER: usize = 64 * 1024;

/// The members of an object in their order, each as it is written.
struct MembersInOrder<'d>(Vec<(String, &'d RawValue)>);

impl<'de: 'd, 'd> Deserialize<'de> for MembersInOrder<'d> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder;
        impl<'de> Visitor<'de> for InOrder {
            type Value = MembersInOrder<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<MembersInOrder<'de>, A::Error> {
                let mut all = Vec::new();
                while let Some(member) = members.next_entry()? {
                    all.push(member);
                }
                Ok(MembersInOrder(all))
            }
        }
        deserializer.deserialize_map(InOrder)
    }
}

impl MembersInOrder<'_> {
    /// The object with what it says itself; of two members of one name the last counts.
    fn object(&self) -> Map<String, Json> {
        let value = |written: &RawValue| match written.get() {
            text if text.len() <= LONGEST_MEMBER => serde_json::from_str(text).unwrap_or_default(),
            _ => Json::Null,
        };
        self.0.iter().map(|(name, written)| (name.clone(), value(written))).collect()
    }
}

impl KeyObject<'_> {
    /// What it says, read again.
    fn object(&self) -> Map<String, Json> {
        serde_json::from_str::<MembersInOrder<'_>>(self.written.get())
            .map(|members| members.object())
            .unwrap_or_default()
    }
}

/// What looks at an object, and at how it is found.
type LookAtKey<'d, 'l> = dyn FnMut(&Map<String, Json>, &KeyObject<'d>) + 'l;

/// Shows every object of a document, with its place and the key that was asked about.
fn visit<'d>(
    value: &'d RawValue,
    pointer: String,
    (depth, mut asked): (usize, Option<Rc<str>>),
    look: &mut LookAtKey<'d, '_>,
) {
    if depth > DEEPEST {
        return;
    }
    if value.get().starts_with('[') {
        let items: Vec<&RawValue> = serde_json::from_str(value.get()).unwrap_or_default();
        for (at, item) in items.into_iter().enumerate() {
            visit(item, format!("{pointer}/{at}"), (depth + 1, asked.clone()), look);
        }
    } else if value.get().starts_with('{')
        && let Ok(members) = serde_json::from_str::<MembersInOrder<'_>>(value.get())
    {
        let object = members.object();
        let of_question = |name: &&str| object.get(*name)?.get("KLLIC_SERIAL")?.as_str();
        let names_host = HOST_NAMES.iter().any(|name| object.contains_key(*name));
        let of_own = || object.get("KLLIC_SERIAL")?.as_str().filter(|_| !names_host);
        asked = ASKED.iter().find_map(of_question).or_else(of_own).map(Rc::from).or(asked);
        look(&object, &KeyObject { written: value, pointer: pointer.clone(), asked: asked.clone() });
        for (name, member) in members.0.into_iter().filter(|(name, _)| !ASKED.contains(&name.as_str())) {
            if member.get().starts_with(['{', '[']) {
                let place = format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1"));
                visit(member, place, (depth + 1, asked.clone()), look);
            }
        }
    }
}

/// A field by its name, also in the writing of Zabbix, `{#NAME}`, with the name that it has in the document.
fn member<'a>(object: &'a Map<String, Json>, name: &str) -> Option<(&'a str, &'a Json)> {
    let found = object.get_key_value(name).or_else(|| object.get_key_value(&format!("{{#{name}}}")));
    found.map(|(own, value)| (own.as_str(), value))
}

fn field<'a>(object: &'a Map<String, Json>, name: &str) -> Option<&'a Json> {
    member(object, name).map(|(_, value)| value)
}

/// What a value is without the name of its type, which OpenAPI writes beside some: `{"type":"long","value":5}`.
fn bare(value: &Json) -> &Json {
    let typed = value.as_object().filter(|members| members.contains_key("type"));
    typed.and_then(|members| members.get("value")).unwrap_or(value)
}

fn text_of(object: &Map<String, Json>, name: &str) -> Option<String> {
    let text = clean_text_up_to(bare(field(object, name)?).as_str()?, 300);
    Some(text).filter(|text| !text.is_empty())
}

fn number(object: &Map<String, Json>, name: &str) -> Option<i64> {
    let value = bare(field(object, name)?);
    value.as_i64().or_else(|| value.as_str()?.trim().parse().ok())
}

/// Yes or no, as JSON has it, as a number, or as a script writes it as a text.
fn flag(object: &Map<String, Json>, name: &str) -> Option<bool> {
    let value = bare(field(object, name)?);
    let written = || match value.as_str()?.trim().to_ascii_lowercase().as_str() {
        "true" | "1" => Some(true),
        "false" | "0" => Some(false),
        _ => None,
    };
    value.as_bool().or_else(|| Some(value.as_i64()? != 0)).or_else(written)
}

/// What a field says of a date.
enum DateField {
    Date(Value),
    /// So far ahead, or so long ago, that it stands for none.
    NoEnd,
    /// A text that is no date.
    Unread(String),
}

/// A date, as an object of a type and a value, or as a text; none where there is nothing.
fn date(object: &Map<String, Json>, name: &str) -> Option<DateField> {
    let value = bare(field(object, name)?);
    let Some(text) = value.as_str() else {
        return (!value.is_null()).then(|| DateField::Unread(value.to_string()));
    };
    if text.trim().is_empty() {
        return None;
    }
    let local = || NaiveDateTime::parse_from_str(text, "%d.%m.%Y %H:%M:%S").ok().map(|at| Value::Moment(at.and_utc()));
    let Some(date) = Value::date(text).or_else(local) else { return Some(DateField::Unread(text.to_owned())) };
    let is_within = date.begins().is_some_and(|at| (2000..NO_END).contains(&at.year()));
    Some(if is_within { DateField::Date(date) } else { DateField::NoEnd })
}

/// Collects values with the place of their field.
struct Fields<'a> {
    facts: Collector,
    not_read: Vec<NotRead>,
    object: &'a Map<String, Json>,
    pointer: &'a str,
    origin: &'a Origin,
}

impl<'a> Fields<'a> {
    fn new(object: &'a Map<String, Json>, pointer: &'a str, origin: &'a Origin) -> Self {
        Fields { facts: Collector::new(SOURCE, origin.now), not_read: Vec::new(), object, pointer, origin }
    }

    fn add(&mut self, name: &str, fact: FactId, value: Option<Value>, strength: Strength) {
        let (Some(value), Some((own, raw))) = (value, member(self.object, name)) else { return };
        let place = self.origin.member(&format!("{}/{own}", self.pointer));
        self.facts.add(fact, value, strength, place, &format!("{own}: {raw}"));
    }

    fn product(&mut self, name: &str) {
        let Some(product) = text_of(self.object, name) else { return };
        let known = product_named(&product);
        let family = known.and_then(|(_, family)| Value::choice(FactId::ProductFamily, family));
        let whole = known.map_or(product.as_str(), |(whole, _)| whole).to_owned();
        self.add(name, FactId::ProductName, Some(Value::Text(whole)), Strength::Recorded);
        self.add(name, FactId::ProductFamily, family, Strength::Recorded);
    }

    /// A date; one that cannot be read is told.
    fn date(&mut self, name: &str, fact: FactId, strength: Strength) {
        match date(self.object, name) {
            Some(DateField::Date(date)) => self.add(name, fact, Some(date), strength),
            Some(DateField::Unread(text)) => {
                let advice = advice::ksc_no_date(name, mask_codes(&clean_text_up_to(&text, LONGEST_DATE)));
                self.not_read.push(NotRead::new(&self.origin.file, NotReadReason::NotUnderstood, advice));
            }
            Some(DateField::NoEnd) | None => {}
        }
    }

    fn finish(self) -> Reading {
        Reading { not_read: self.not_read, ..self.facts.finish() }
    }
}

/// A key: its whole number, and what is said of it.
fn key(object: &Map<String, Json>, pointer: &str, origin: &Origin) -> Option<(String, Reading)> {
    use Strength::{Recorded, Stated};
    let serial = text_of(object, "KLLIC_SERIAL")?;
    let mut fields = Fields::new(object, pointer, origin);
    fields.product("KLLIC_PROD_NAME");
    let subscription = flag(object, "KLLIC_LICTYPE_IS_SUBSCRIPTION");
    let kind = match number(object, "KLLIC_KEY_TYPE") {
        Some(1) => Some("commercial"),
        Some(2) => Some("beta"),
        Some(3) => Some("trial"),
        Some(4) => Some("test"),
        Some(5) => Some("oem"),
        Some(6) => Some("subscription"),
        _ => None,
    };
    let kind = kind.and_then(|kind| Value::choice(FactId::LicenseType, kind));
    fields.add("KLLIC_KEY_TYPE", FactId::LicenseType, kind, Stated);
    fields.add("KLLIC_LICTYPE_IS_SUBSCRIPTION", FactId::SubscriptionPresent, subscription.map(Value::Flag), Stated);
    let is_subscription = subscription.unwrap_or(number(object, "KLLIC_KEY_TYPE") == Some(6));
    if is_subscription {
        let state = match number(object, "KLLIC_SUBSCRINFO_STATE") {
            Some(0) => Some("active"),
            Some(1) => Some("suspended"),
            Some(2 | 3) => Some("cancelled"),
            _ => None,
        };
        let state = state.and_then(|state| Value::choice(FactId::SubscriptionStatus, state));
        fields.add("KLLIC_SUBSCRINFO_STATE", FactId::SubscriptionStatus, state, Stated);
        // 1 is "unlimited", whatever the date beside it says.
        if number(object, "KLLIC_SUBSCRINFO_ENDDATETYPE") != Some(1) {
            fields.date("KLLIC_SUBSCRINFO_ENDDATE", FactId::LicenseExpiresAt, Stated);
            fields.date("KLLIC_NEAREST_EXPIRATION_DATE", FactId::LicenseExpiresAt, Recorded);
        }
        let provider = text_of(object, "KLLIC_SUBSCRINFO_PROVIDERURL").map(Value::Text);
        fields.add("KLLIC_SUBSCRINFO_PROVIDERURL", FactId::SubscriptionProvider, provider, Recorded);
    } else {
        fields.date("KLLIC_LIMIT_DATE", FactId::LicenseExpiresAt, Stated);
        fields.date("KLLIC_NEAREST_EXPIRATION_DATE", FactId::LicenseExpiresAt, Recorded);
    }
    let allowed = number(object, "KLLIC_LIC_COUNT").filter(|count| *count > 0);
    let used = number(object, "KLLIC_NHOSTS_ASCURRENT");
    fields.add("KLLIC_LIC_COUNT", FactId::LicenseDevicesAllowed, allowed.map(Value::Count), Stated);
    fields.add("KLLIC_NHOSTS_ASCURRENT", FactId::LicenseDevicesUsed, used.map(Value::Count), Stated);
    fields.add("KLLIC_SERIAL", FactId::LicenseInConsole, Some(Value::Flag(true)), Stated);
    Some((serial.clone(), Reading { key: Some(serial), is_listed: true, ..fields.finish() }))
}

/// What an error says that came in place of an answer.
///
/// # Errors
/// It is no answer about a code.
fn refusal(error: &Map<String, Json>, pointer: &str, origin: &Origin) -> Result<Reading, Message> {
    let (module, code) = (text_of(error, "module").unwrap_or_default(), number(error, "code"));
    let refused = code.zip(number(error, "subcode")).map(|(code, subcode)| format!("{code}-{subcode}"));
    let refused = refused.filter(|_| module == activation_service::MODULE);
    let Some((refused, said)) = refused.as_deref().and_then(|code| Some((code, activation_service::words(code)?)))
    else {
        let message = text_of(error, "message").unwrap_or_default();
        let code = code.map_or_else(String::new, |code| format!(" ({module} {code})"));
        return Err(advice::ksc_error(format!("{}{code}", message.trim_end_matches('.'))));
    };
    let mut fields = Fields::new(error, pointer, origin);
    let code = ErrorCode { family: CodeFamily::Klola, code: refused.to_owned() };
    fields.add("subcode", FactId::AttemptErrorCode, Some(Value::Text(code.to_string())), Strength::Recorded);
    fields.add("subcode", FactId::AttemptMessage, Some(Value::Text(said.to_owned())), Strength::Recorded);
    Ok(fields.finish())
}

/// The fields that name a host: by what it is called, else by its id (source: KSCAPI a00078).
const HOST_NAMES: [&str; 2] = ["KLLICSRV_HOSTDN", "KLLICSRV_HOSTNAME"];

/// What names a host, and its name.
fn host_name(object: &Map<String, Json>) -> Option<(&'static str, String)> {
    let name = |name: &str| Some(cut_name(bare(field(object, name)?).as_str()?, LONGEST_NAME));
    let named = |by: &'static str| Some((by, name(by).filter(|name| !name.is_empty())?));
    HOST_NAMES.into_iter().find_map(named)
}

/// A host that uses a key or has it in reserve: its own key, where it names one, else the one that was asked about.
fn host(placed: &KeyObject<'_>, origin: &Origin) -> Option<Reading> {
    use Strength::{Recorded, Stated};
    let KeyObject { pointer, asked, .. } = placed;
    let object = &placed.object();
    let (named_by, _) = host_name(object)?;
    let own = text_of(object, "KLLIC_SERIAL");
    let mut fields = Fields::new(object, pointer, origin);
    fields.product("KLLICSRV_PRODUCT");
    let version = text_of(object, "KLLICSRV_VERSION").and_then(|version| product_version(&version));
    fields.add("KLLICSRV_VERSION", FactId::ProductVersion, version, Recorded);
    let is_reserve = flag(object, "KLLICSRV_HOST_CURRENT") == Some(false);
    let reserve = is_reserve.then_some(Value::Flag(true));
    fields.add("KLLICSRV_HOST_CURRENT", FactId::ReservePresent, reserve, Stated);
    let fact = if is_reserve { FactId::ReserveExpiresAt } else { FactId::LicenseExpiresAt };
    fields.date("KLLICSRV_EXPIRATION_TIME", fact, Stated);
    fields.add(named_by, FactId::AgentPresent, Some(Value::Flag(true)), Recorded);
    let named = own.as_deref().or(asked.as_deref()).map(|serial| clean_text_up_to(serial, 300));
    let (key, reserve_key) = if is_reserve { (None, named) } else { (named, None) };
    let group = text_of(object, "KLLICSRV_HOST_GRPNAME");
    Some(Reading { key, reserve_key, group, ..fields.finish() })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use chrono::DateTime;

    use super::*;
    use crate::facts::Locator;

    fn read_text(text: &str) -> Vec<(String, Vec<String>)> {
        let machines = read(&mut text.as_bytes(), &Origin::new("k.json", DateTime::UNIX_EPOCH));
        let values = |reading: &Reading| {
            reading.observations.iter().map(|seen| format!("{}={}", seen.fact, seen.value)).collect()
        };
        machines.iter().map(|(name, reading)| (name.clone(), values(reading))).collect()
    }

    const KEYS: &str = r#"{"pData":{"KLCSP_ITERATOR_ARRAY":[
        {"type":"params","value":{"KLLIC_KEY_TYPE":1,"KLLIC_LICTYPE_IS_SUBSCRIPTION":false,"KLLIC_LIC_COUNT":50,
          "KLLIC_LIMIT_DATE":{"type":"datetime","value":"2027-02-03T00:00:00Z"},"KLLIC_NHOSTS_ASCURRENT":49,
          "KLLIC_PROD_NAME":"Kaspersky Endpoint Security for Business - Select","KLLIC_SERIAL":"3C45-000001-11111111"}},
        {"type":"params","value":{"KLLIC_KEY_TYPE":6,"KLLIC_LICTYPE_IS_SUBSCRIPTION":true,"KLLIC_LIC_COUNT":5,
          "KLLIC_NHOSTS_ASCURRENT":9,"KLLIC_PROD_NAME":"Kaspersky Endpoint Security Cloud","KLLIC_SERIAL":"3C45-000002-22222222",
          "KLLIC_LIMIT_DATE":{"type":"datetime","value":"2020-01-01T00:00:00Z"},
          "KLLIC_SUBSCRINFO_STATE":3,"KLLIC_SUBSCRINFO_ENDDATETYPE":1,"KLLIC_SUBSCRINFO_ENDDATE":{"type":"datetime","value":"2021-01-01T00:00:00Z"}}}]}}"#;

    #[test]
    fn each_key_is_told_for_itself() {
        assert!(recognises(&Head::new(KEYS.as_bytes())));
        let found = read_text(KEYS);
        let names: Vec<&str> = found.iter().map(|(name, _)| name.as_str()).collect();
        assert!(names[0].starts_with("key 11111") && names[1].starts_with("key 22222"), "{names:?}");
        let has = |at: usize, value: &str| found[at].1.iter().any(|seen| seen == value);
        assert!(has(0, "license.expires_at=2027-02-03 00:00:00 UTC"), "{found:?}");
        assert!(has(0, "license.devices_used=49") && has(0, "license.type=commercial"), "{found:?}");
        assert!(has(1, "subscription.status=cancelled"), "{found:?}");
        let dated = found[1].1.iter().any(|seen| seen.starts_with("license.expires_at"));
        assert!(!dated, "a subscription without an end has none: {found:?}");
    }

    #[test]
    fn keys_whose_numbers_end_alike_are_told_apart() {
        let of = |serial: &str| format!(r#"{{"KLLIC_SERIAL":"{serial}","KLLIC_PROD_NAME":"Kaspersky Security"}}"#);
        let serials = ["0A10-000001-0CC00777", "0A10-000002-0CC00777", "0B10-000002-0CC00777", "0A10-000003-0DD00555"];
        let text = format!("[{}]", serials.map(of).join(","));
        let machines = read(&mut text.as_bytes(), &Origin::new("k.json", DateTime::UNIX_EPOCH));
        let mut keys: Vec<&str> = machines.values().filter_map(|reading| reading.key.as_deref()).collect();
        keys.sort_unstable();
        let mut expected = serials;
        expected.sort_unstable();
        assert_eq!(keys, expected);
        assert!(machines.contains_key("key 00555 (Kaspersky Security)"), "{machines:?}");
        assert!(machines.contains_key("key 1-0CC00777 (Kaspersky Security)"), "{machines:?}");
        assert!(machines.contains_key("key B10-000002-0CC00777 (Kaspersky Security)"), "{machines:?}");
    }

    #[test]
    fn devices_name_the_key_of_their_file_or_answer() {
        let one = "0A10-000001-0CC00777";
        let hosts = r#"[{"KLLICSRV_HOSTDN":"kasse1","KLLICSRV_HOST_CURRENT":true}]"#;
        let read_file = |name: &str, text: &str| read(&mut text.as_bytes(), &Origin::new(name, DateTime::UNIX_EPOCH));
        let of_name = read_file(&format!("a/hosts_{one}.json"), hosts);
        assert_eq!(of_name["kasse1"].key.as_deref(), Some(one));
        let of_answer = read_file("hosts.json", &format!(r#"{{"KLLIC_SERIAL":"{one}","PxgRetVal":{hosts}}}"#));
        assert_eq!(of_answer["kasse1"].key.as_deref(), Some(one));
        assert_eq!(read_file("hosts.json", hosts)["kasse1"].key, None);
    }

    #[test]
    fn the_keys_of_a_document_are_listed_without_its_hosts_and_a_host_or_a_key_is_one_in_any_case() {
        let (one, other) = ("0A10-000001-0CC0077A", "0A10-000002-0CC0077B");
        let host = |name: &str, key: &str| {
            format!(r#"{{"KLLICSRV_HOSTDN":"{name}","KLLIC_SERIAL":"{key}","KLLICSRV_HOST_CURRENT":true}}"#)
        };
        let lower = one.to_lowercase();
        let text = format!(
            r#"[{{"KLLIC_SERIAL":"{one}","KLLIC_LIC_COUNT":7}},{{"KLLIC_SERIAL":"{lower}","KLLIC_NHOSTS_ASCURRENT":9}},{},{}]"#,
            host("PC1", other),
            host("pc1", other)
        );
        let listed = listed_keys(&mut text.as_bytes(), &Origin::new("k.json", DateTime::UNIX_EPOCH));
        let keys: Vec<&str> = listed.iter().map(|(key, _)| key.as_str()).collect();
        assert_eq!(keys, [one, lower.as_str()]);
        assert!(
            may_list_keys(text.as_bytes()) && !lists_keys_alone(text.as_bytes()) && lists_keys_alone(KEYS.as_bytes())
        );
        let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert!(may_list_keys(&wide) && !may_list_keys(b"Name: Kaspersky"));
        let machines = read(&mut text.as_bytes(), &Origin::new("k.json", DateTime::UNIX_EPOCH));
        let names: Vec<&str> = machines.keys().map(String::as_str).collect();
        assert_eq!(names, ["key 0077A", "pc1"]);
        assert_eq!(machines["key 0077A"].observations.len(), 4);
    }

    #[test]
    fn hosts_of_a_key_and_a_discovery_rule_are_read_too() {
        let hosts = r#"[{"KLLICSRV_HOSTDN":"pc1","KLLICSRV_HOST_CURRENT":true,"KLLICSRV_EXPIRATION_TIME":{"type":"datetime","value":"2026-01-01T00:00:00Z"},
            "KLLICSRV_PRODUCT":"Kaspersky Endpoint Security for Windows","KLLICSRV_VERSION":"12.6.0.438"}]"#;
        let found = read_text(hosts);
        assert_eq!(found[0].0, "pc1");
        assert!(found[0].1.contains(&"product.version=12.6.0.438".to_owned()), "{found:?}");
        let zabbix =
            r##"{"data":[{"{#KLLIC_SERIAL}":"3C45-000003-33333333","{#KLLIC_LIMIT_DATE}":"10.05.2027 3:00:00"}]}"##;
        let found = read_text(zabbix);
        assert!(found[0].1.iter().any(|seen| seen.starts_with("license.expires_at=2027-05-10 03:00")), "{found:?}");
    }

    #[test]
    fn a_host_names_the_key_that_was_asked_about_and_the_question_is_no_key() {
        let text = r#"{"LicenseKeys.EnumKeys":[],"LicenseKeys.AcquireKeyHosts":[
            {"pInData":{"KLLIC_SERIAL":"3C45-000001-11111111"},"answers":[{"KLLICSRV_HOSTDN":"pc1","KLLICSRV_HOST_CURRENT":true}]},
            {"pInData":{"KLLIC_SERIAL":"3C45-000002-22222222"},"answers":[{"KLLICSRV_HOSTDN":"pc1","KLLICSRV_HOST_CURRENT":false},
              {"KLLICSRV_HOSTDN":"pc2","KLLICSRV_HOST_CURRENT":false}]}]}"#;
        assert!(recognises(&Head::new(text.as_bytes())));
        let machines = read(&mut text.as_bytes(), &Origin::new("k.json", DateTime::UNIX_EPOCH));
        let keys: Vec<(&str, Option<&str>)> =
            machines.iter().map(|(name, reading)| (name.as_str(), reading.key.as_deref())).collect();
        assert_eq!(
            keys,
            [("pc1", Some("3C45-000001-11111111")), ("pc2", None)],
            "a key in reserve is not the one in use"
        );
    }

    #[test]
    fn each_host_says_of_each_key_whether_it_is_in_use_or_a_reserve() {
        let (one, other) = ("3C45-000001-11111111", "3C45-000002-22222222");
        let ends = r#","KLLICSRV_EXPIRATION_TIME":{"type":"datetime","value":"2027-01-01T00:00:00Z"}"#;
        // With a day and without, and the flag in every writing.
        for (in_use, reserve, ends) in
            [("true", "false", ends), ("1", "0", ends), ("\"True\"", "\"False\"", ""), ("\"1\"", "\"0\"", "")]
        {
            let row = |host: &str, key: &str, flag: &str| {
                format!(r#"{{"KLLIC_SERIAL":"{key}","KLLICSRV_HOSTDN":"{host}","KLLICSRV_HOST_CURRENT":{flag}{ends}}}"#)
            };
            let rows = [
                row("till1", one, in_use),
                row("till2", other, reserve),
                row("till1", other, reserve),
                row("till3", one, in_use),
            ];
            let text = format!("[{}]", rows.join(","));
            let machines = read(&mut text.as_bytes(), &Origin::new("k.json", DateTime::UNIX_EPOCH));
            let told = |host: &str| {
                let reading = &machines[host];
                let has = |fact| reading.observations.iter().any(|seen| seen.fact == fact);
                let is_reserve = has(FactId::ReservePresent);
                assert_eq!(has(FactId::ReserveExpiresAt), is_reserve && !ends.is_empty(), "{host}: {text}");
                (reading.key.as_deref(), reading.reserve_key.as_deref(), is_reserve)
            };
            assert_eq!(told("till1"), (Some(one), Some(other), true), "{text}");
            assert_eq!(told("till2"), (None, Some(other), true), "{text}");
            assert_eq!(told("till3"), (Some(one), None, false), "{text}");
        }
    }

    #[test]
    fn evidence_points_to_a_member_that_the_document_has() {
        let documents = [
            KEYS,
            r#"[{"KLLICSRV_HOSTNAME":"id-7","KLLICSRV_HOST_CURRENT":false,"KLLICSRV_PRODUCT":"KES"}]"#,
            r##"{"data":[{"{#KLLIC_SERIAL}":"3C45-000003-33333333","{#KLLIC_LIMIT_DATE}":"10.05.2027 3:00:00","a/b":1}]}"##,
        ];
        for text in documents {
            let document: Json = serde_json::from_str(text).unwrap();
            let machines = read(&mut text.as_bytes(), &Origin::new("k.json", DateTime::UNIX_EPOCH));
            let seen: Vec<_> = machines.values().flat_map(|reading| &reading.observations).collect();
            assert!(!seen.is_empty(), "{text}");
            for seen in seen {
                let Locator::Json { pointer, .. } = &seen.evidence.locator else { panic!("{seen:?}") };
                assert!(document.pointer(pointer).is_some(), "{pointer} of {text}");
            }
        }
    }

    #[test]
    fn a_host_that_names_its_own_key_is_a_host() {
        let row = |host: &str, serial: &str| {
            format!(
                r#"{{"KLLIC_SERIAL":"{serial}","KLLICSRV_HOSTDN":"{host}","KLLICSRV_HOST_CURRENT":true,"KLLICSRV_HOST_GRPNAME":"Tills",
                "KLLICSRV_EXPIRATION_TIME":{{"type":"datetime","value":"2026-01-01T00:00:00Z"}}}}"#
            )
            .replace('\n', "")
        };
        let (one, other) = ("3C45-000001-11111111", "3C45-000002-22222222");
        let rows = [row("till1", one), row("till2", other), row("till3", one)];
        // In a list, in what an iterator gives, and a line each.
        for text in [
            format!("[{}]", rows.join(",")),
            format!("{{\"pChunk\":{{\"KLCSP_ITERATOR_ARRAY\":[{}]}}}}", rows.join(",")),
            rows.join("\n"),
        ] {
            assert!(recognises(&Head::new(text.as_bytes())));
            let machines = read(&mut text.as_bytes(), &Origin::new("k.json", DateTime::UNIX_EPOCH));
            let told: Vec<_> = machines.iter().map(|(name, read)| (name.as_str(), read.key.as_deref())).collect();
            assert_eq!(told, [("till1", Some(one)), ("till2", Some(other)), ("till3", Some(one))], "{text}");
            let groups = machines.values().map(|read| read.group.as_deref());
            assert!(groups.clone().all(|group| group == Some("Tills")), "{text}");
            assert!(machines.values().all(|read| read.observations.iter().any(|s| s.fact == FactId::LicenseExpiresAt)));
        }
    }

    #[test]
    fn an_error_about_a_code_is_what_the_vendor_says_of_it_and_another_is_told() {
        let error = |module: &str, code: u32, subcode: u32| {
            format!(
                "{{\"PxgError\":{{\"code\":{code},\"file\":\"x.cpp\",\"line\":7,\"message\":\"No such thing.\",\"module\":\"{module}\",\"subcode\":{subcode}}}}}"
            )
        };
        let found = read_text(&error("KLOLA", 2351, 34));
        let refused =
            ["attempt.error_code=klola:2351-34", "attempt.message=there is no license for supplied activation code"];
        assert_eq!(found[0].1, refused);
        assert!(read_text(&error("KLOLA", 2351, 3))[0].1[1].contains("activation server 1.0"));
        let machines = read(&mut error("KLSTD", 1195, 0).as_bytes(), &Origin::new("k.json", DateTime::UNIX_EPOCH));
        let told = machines[""].not_read[0].advice.english();
        assert!(machines[""].observations.is_empty() && told.contains("No such thing (KLSTD 1195)"), "{told}");
    }

    #[test]
    fn values_are_read_bare_and_beside_their_type_and_a_date_that_cannot_be_read_is_told() {
        let key = |limit: &str, count: &str| {
            format!(
                r#"[{{"KLLIC_SERIAL":"3C45-000001-11111111","KLLIC_LIMIT_DATE":{limit},"KLLIC_LIC_COUNT":{count}}}]"#
            )
        };
        let read = |text: &str| read(&mut text.as_bytes(), &Origin::new("k.json", DateTime::UNIX_EPOCH));
        for (limit, ends) in [
            ("\"2026-12-25T23:59:59\"", "2026-12-25"),
            ("{\"type\":\"datetime\",\"value\":\"2026-12-25T23:59:59\"}", "2026-12-25"),
            ("\"2026-12-25T23:59:59Z\"", "2026-12-25 23:59:59 UTC"),
        ] {
            for count in ["7", "{\"type\":\"long\",\"value\":7}", "\"7\""] {
                let found = &read_text(&key(limit, count))[0].1;
                assert!(found.contains(&format!("license.expires_at={ends}")), "{limit}: {found:?}");
                assert!(found.contains(&"license.devices_allowed=7".to_owned()), "{count}: {found:?}");
            }
        }
        for limit in ["\"next spring\"", "{\"type\":\"datetime\",\"value\":\"25th of Dec\"}", "20261225"] {
            let machines = read(&key(limit, "7"));
            let reading = machines.values().next().unwrap();
            let told = reading.not_read[0].advice.english();
            assert!(told.contains("KLLIC_LIMIT_DATE"), "{limit}: {told}");
        }
        for limit in ["null", "\"\"", "\"2105-01-01T00:00:00Z\""] {
            assert!(read(&key(limit, "7")).values().all(|reading| reading.not_read.is_empty()), "{limit}");
        }
    }

    #[test]
    fn pages_that_were_not_saved_are_told() {
        let page = |key: &str, is_last: bool| {
            format!("{{\"bEOF\":{is_last},\"pChunk\":{{\"KLCSP_ITERATOR_ARRAY\":[{{\"KLLIC_SERIAL\":\"{key}\"}}]}}}}\n")
        };
        let (one, other) = ("3C45-000001-11111111", "3C45-000002-22222222");
        for (text, is_whole) in [
            (page(one, false), false),
            (page(one, true), true),
            (page(one, false) + &page(other, true), true),
            (page(one, false) + &page(other, false), false),
        ] {
            let machines = read(&mut text.as_bytes(), &Origin::new("k.json", DateTime::UNIX_EPOCH));
            let told = machines.get("").is_some_and(|own| own.not_read[0].advice.id() == "advice-ksc-more-pages");
            assert_eq!(told, !is_whole, "{text}");
        }
        let none = r#"{"pChunk":{"KLCSP_ITERATOR_ARRAY":[]},"bEOF":true}"#;
        assert!(recognises(&Head::new(none.as_bytes())));
        let machines = read(&mut none.as_bytes(), &Origin::new("k.json", DateTime::UNIX_EPOCH));
        assert_eq!(machines[""].not_read[0].advice.id(), "advice-ksc-no-keys");
    }

    #[test]
    fn what_is_broken_or_empty_is_told() {
        for (text, reason) in [("{\"KLLIC_SERIAL\": ", NotReadReason::Damaged), ("[]", NotReadReason::Empty)] {
            let machines = read(&mut text.as_bytes(), &Origin::new("k.json", DateTime::UNIX_EPOCH));
            assert_eq!(machines[""].not_read[0].reason, reason, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_values_are_read(count in any::<i64>(), text in any::<String>(), state in any::<u8>()) {
            let object = serde_json::json!([{"KLLIC_SERIAL": text, "KLLIC_LIC_COUNT": count, "KLLIC_SUBSCRINFO_STATE": state,
                "KLLIC_KEY_TYPE": state, "KLLIC_LIMIT_DATE": text, "KLLIC_PROD_NAME": text}]);
            read(&mut object.to_string().as_bytes(), &Origin::new("k.json", DateTime::UNIX_EPOCH));
        }
    }
}
