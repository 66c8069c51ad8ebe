//! From labels and values of a control program to facts.

use crate::code::mask_codes;
use crate::facts::{FactId, FactType, Locator, NotRead, NotReadReason, Reading, Strength, Value};
use crate::say::advice;
use crate::sources::collector::Collector;
use crate::sources::event_log::without_private;
use crate::sources::format::Origin;
use crate::text::clean_text;
use crate::vendor::ErrorCode;
use crate::vendor::families::linux_family;
use crate::vendor::key_states::{KeyState, french_subscription_state, key_state, license_kind};
use crate::vendor::labels::{
    Block, Label, block_of_heading, is_about_reserve, is_of_version_8_of_business, normal_label, recognise_label,
};
use crate::vendor::unlabelled::UnlabelledProduct;

/// The name of this source in the evidence.
pub(crate) const SOURCE: &str = "kesl-control output";

/// Components without a licence that are listed at most.
const MOST_PARTS: usize = 64;

/// Where a label stands, and the raw text there.
pub(super) struct LabelPlace<'a> {
    pub place: Locator,
    pub excerpt: &'a str,
}

/// Takes the labelled values of one capture, in their order.
pub(super) struct ControlFacts {
    facts: Collector,
    block: Option<Block>,
    /// A reserve block whose heading was seen, but no value in it yet.
    reserve_heading: Option<(Locator, String)>,
    /// The key in use was named in its block, and where.
    active_key: Option<(Locator, String)>,
    active_expiry: bool,
    /// The last key state outside any block, as the place for what its neighbours show.
    key_state: Option<(Locator, String)>,
    subscription_line: bool,
    limited: Vec<String>,
    limited_at: Option<(Locator, String)>,
    /// A state of the subscription in words that are not known.
    unknown_status: Option<String>,
    /// The family of the program that printed this, where its name stands beside the output.
    program: Option<(&'static str, Locator, String)>,
    /// Products that lines name without a label.
    unlabelled: Vec<Unlabelled>,
}

/// A product that a heading, a service or a package names, and where.
struct Unlabelled {
    name: Option<String>,
    family: Option<&'static str>,
    version: Option<String>,
    heads: bool,
    place: Locator,
    excerpt: String,
}

/// What `kav4fs-control` says of a key that it does not take (seen), by a part of its words; and the words that the vendor
/// documents for the same elsewhere.
const KEY_ERRORS: [(&str, &str); 2] = [
    ("already in use", "This key is already in use"),
    ("not compatible", "The key file is not compatible with this application."),
];

impl ControlFacts {
    pub(super) fn new(origin: &Origin) -> Self {
        ControlFacts {
            facts: Collector::new(SOURCE, origin.now),
            block: None,
            reserve_heading: None,
            active_key: None,
            active_expiry: false,
            key_state: None,
            subscription_line: false,
            limited: Vec::new(),
            limited_at: None,
            unknown_status: None,
            program: None,
            unlabelled: Vec::new(),
        }
    }

    /// A line names the control program that prints, or the service that started.
    pub(super) fn program(&mut self, family: &'static str, seen: &LabelPlace<'_>) {
        self.program.get_or_insert_with(|| (family, seen.place.clone(), seen.excerpt.to_owned()));
    }

    /// A line names a product without a label.
    pub(super) fn unlabelled(&mut self, product: &UnlabelledProduct<'_>, seen: &LabelPlace<'_>) {
        if self.unlabelled.len() < MOST_PARTS {
            self.unlabelled.push(Unlabelled {
                name: product.name.map(clean_text),
                family: product.family,
                version: product.version.clone(),
                heads: product.heads,
                place: seen.place.clone(),
                excerpt: seen.excerpt.to_owned(),
            });
        }
    }

    /// The product that no label names: the one that a heading does, else the only one that services and packages tell of.
    fn unlabelled_facts(&mut self) {
        let mut seen = std::mem::take(&mut self.unlabelled);
        if seen.iter().any(|product| product.heads) {
            seen.retain(|product| product.heads);
        }
        let is_named = self.facts.has(FactId::ProductName);
        let mut only = |fact: FactId, of: &dyn Fn(&Unlabelled) -> Option<Value>| {
            let found: Vec<(Value, &Unlabelled)> =
                seen.iter().filter_map(|product| Some((of(product)?, product))).collect();
            let fullest = found
                .iter()
                .find(|(value, _)| found.iter().all(|(other, _)| other == value || other.is_less_of(value)));
            if let Some((value, product)) = fullest.filter(|_| !self.facts.has(fact)) {
                self.facts.add(fact, value.clone(), Strength::Recorded, product.place.clone(), &product.excerpt);
            }
        };
        only(FactId::ProductFamily, &|product| Value::choice(FactId::ProductFamily, product.family?));
        if !is_named {
            only(FactId::ProductName, &|product| product.name.clone().map(Value::Text));
            only(FactId::ProductVersion, &|product| version(product.version.as_deref()?));
        }
    }

    /// Whether a line before this one named the program that prints.
    pub(super) fn names_program(&self) -> bool {
        self.program.is_some()
    }

    /// A control program says that it failed.
    pub(super) fn error(&mut self, text: &str, seen: &LabelPlace<'_>) {
        let text = without_private(text);
        let words = text.to_lowercase();
        let of_file_server = self.program.as_ref().is_some_and(|(family, ..)| *family == "file-server");
        let known = KEY_ERRORS.iter().find(|(part, _)| of_file_server && words.contains("key") && words.contains(part));
        self.add(FactId::AttemptMessage, Some(Value::Text(text)), Strength::Recorded, seen);
        if let Some((_, documented)) = known {
            let documented = Value::Text((*documented).to_owned());
            self.add(FactId::AttemptMessage, Some(documented), Strength::Recorded, seen);
        }
    }

    /// The exit code with which a control program ended.
    pub(super) fn exit_code(&mut self, code: &ErrorCode, seen: &LabelPlace<'_>) {
        self.add(FactId::AttemptErrorCode, Some(Value::Text(code.to_string())), Strength::Recorded, seen);
    }

    /// A part of the vendor's begins: a version that stood before it without a product's name was another program's.
    pub(super) fn part_begins(&mut self) {
        if !self.facts.has(FactId::ProductName) {
            self.facts.forget(FactId::ProductVersion);
        }
    }

    /// Another command's output begins.
    pub(super) fn new_command(&mut self) {
        self.block = None;
    }

    /// Takes a line or member that may head a block; tells whether it does.
    pub(super) fn heading(&mut self, label: &str, seen: &LabelPlace<'_>) -> bool {
        let Some(block) = block_of_heading(&normal_label(label)) else { return false };
        self.block = Some(block);
        self.reserve_heading = (block == Block::Reserve).then(|| (seen.place.clone(), seen.excerpt.to_owned()));
        true
    }

    /// Takes a label and its value.
    pub(super) fn entry(&mut self, label: &str, value: &str, seen: &LabelPlace<'_>) {
        let label = normal_label(label);
        let value = value.trim();
        let unknown = is_unknown(value);
        // A date beside such words is no heading: the reserve block tells when the active key ends.
        if let Some(block) = block_of_heading(&label).filter(|_| moment(value).is_none()) {
            self.heading(&label, seen);
            if !unknown && block == Block::Active {
                self.active_key = Some((seen.place.clone(), label));
            }
            if is_no(value) || unknown && !value.is_empty() {
                self.reserve_heading = None;
                self.block = Some(Block::Extra).filter(|_| block != Block::Active);
            }
            return;
        }
        if unknown {
            // A line that is printed without a value still shows that it is printed.
            self.subscription_line |= recognise_label(&label) == Some(Label::SubscriptionStatus);
            return;
        }
        if self.block.is_none() && is_limited(value) {
            self.limit(&label, seen);
            return;
        }
        if is_of_version_8_of_business(&label) {
            self.of_business(seen);
        }
        let Some(known) = recognise_label(&label) else { return };
        match self.block {
            None if is_about_reserve(&label) => {
                if known == Label::ExpiresAt && moment(value).is_some() {
                    self.add(FactId::ReservePresent, Some(Value::Flag(true)), Strength::Recorded, seen);
                    self.reserve(known, &label, value, seen);
                }
            }
            None => self.general(known, value, seen),
            Some(Block::Active) => self.active(known, value, seen),
            Some(Block::Reserve) => self.reserve(known, &label, value, seen),
            Some(Block::Extra) => {
                if known == Label::ProductName && value.to_lowercase().contains("kaspersky") && label == "name" {
                    self.block = None;
                    self.general(known, value, seen);
                }
            }
        }
    }

    fn add(&mut self, fact: FactId, value: Option<Value>, strength: Strength, seen: &LabelPlace<'_>) {
        if let Some(value) = value {
            self.facts.add(fact, value, strength, seen.place.clone(), seen.excerpt);
        }
    }

    /// A program that companies have printed this, on Linux; which one, it does not say.
    fn of_business(&mut self, seen: &LabelPlace<'_>) {
        self.add(FactId::ProductMeantFor, Value::choice(FactId::ProductMeantFor, "business"), Strength::Recorded, seen);
        self.add(FactId::SystemPlatform, Value::choice(FactId::SystemPlatform, "linux"), Strength::Recorded, seen);
    }

    fn general(&mut self, label: Label, value: &str, seen: &LabelPlace<'_>) {
        use Strength::{Recorded, Stated};
        match label {
            Label::ProductName => {
                if value.to_lowercase().contains("kaspersky") {
                    self.add(FactId::ProductName, Some(Value::Text(value.to_owned())), Stated, seen);
                    let family = linux_family(value).and_then(|family| Value::choice(FactId::ProductFamily, family));
                    self.add(FactId::ProductFamily, family, Stated, seen);
                }
            }
            Label::ProductVersion => self.add(FactId::ProductVersion, version(value), Stated, seen),
            Label::Policy => self.add(FactId::PolicyApplied, Some(Value::Flag(!is_no(value))), Stated, seen),
            Label::KeyState => {
                self.key_state = Some((seen.place.clone(), seen.excerpt.to_owned()));
                self.add(FactId::LicenseKeyState, Some(Value::Text(value.to_owned())), Stated, seen);
                self.blocked(value, seen);
            }
            Label::DatabasesReleasedAt => self.add(FactId::DatabasesReleasedAt, moment(value), Stated, seen),
            Label::DatabasesLoaded => self.add(FactId::DatabasesLoaded, flag(value), Stated, seen),
            Label::Unstable => {
                // The line is printed only after a crash (source: KES4Linux/11.4.0 page 246692).
                self.add(FactId::ApplicationUnstable, Some(Value::Flag(!is_no(value))), Recorded, seen);
            }
            Label::ExpiresAt => self.add(FactId::LicenseExpiresAt, moment(value), Stated, seen),
            Label::SubscriptionStatus => {
                self.subscription_line = true;
                self.add(FactId::SubscriptionPresent, Some(Value::Flag(true)), Stated, seen);
                let state = subscription_state(value);
                if state.is_none() {
                    self.unknown_status = Some(value.to_owned());
                }
                self.add(FactId::SubscriptionStatus, state, Recorded, seen);
            }
            Label::LicenseType => self.add(FactId::LicenseType, license_type(value), Recorded, seen),
            Label::DaysLeft => self.add(FactId::LicenseDaysLeft, days(value), Recorded, seen),
            Label::InstalledAt => self.add(FactId::ProductInstalledAt, moment(value), Recorded, seen),
            Label::Key => {}
        }
    }

    fn active(&mut self, label: Label, value: &str, seen: &LabelPlace<'_>) {
        use Strength::Recorded;
        match label {
            Label::KeyState => {
                self.add(FactId::LicenseKeyState, Some(Value::Text(value.to_owned())), Recorded, seen);
                self.blocked(value, seen);
            }
            Label::ExpiresAt => {
                let ends = moment(value);
                self.active_expiry |= ends.is_some();
                self.add(FactId::LicenseExpiresAt, ends, Recorded, seen);
            }
            Label::Key => self.active_key = Some((seen.place.clone(), "active key".to_owned())),
            Label::SubscriptionStatus | Label::LicenseType | Label::DaysLeft => self.general(label, value, seen),
            Label::ProductVersion
            | Label::Policy
            | Label::DatabasesLoaded
            | Label::DatabasesReleasedAt
            | Label::InstalledAt => {
                // Such a line stands in no block: the output of `--app-info` has begun.
                self.block = None;
                self.general(label, value, seen);
            }
            Label::ProductName | Label::Unstable => {}
        }
    }

    /// A state that names the failure is what the product says of it.
    fn blocked(&mut self, state: &str, seen: &LabelPlace<'_>) {
        let said = (key_state(state) == KeyState::Blocked).then(|| Value::Text(state.to_owned()));
        self.add(FactId::AttemptMessage, said, Strength::Recorded, seen);
    }

    fn reserve(&mut self, label: Label, words: &str, value: &str, seen: &LabelPlace<'_>) {
        if matches!(label, Label::Policy | Label::ProductVersion | Label::DatabasesLoaded) {
            self.block = None;
            return self.general(label, value, seen);
        }
        if let Some((place, heading)) = self.reserve_heading.take() {
            self.facts.add(FactId::ReservePresent, Value::Flag(true), Strength::Recorded, place, &heading);
        }
        // The block also says when the licence of the active key ends.
        if label == Label::ExpiresAt && !words.contains("active") && !words.contains("активн") {
            self.add(FactId::ReserveExpiresAt, moment(value), Strength::Recorded, seen);
        }
    }

    fn limit(&mut self, label: &str, seen: &LabelPlace<'_>) {
        if self.limited.len() < MOST_PARTS && !self.limited.iter().any(|part| part == label) {
            let written = seen.excerpt.split([':', '：']).next().unwrap_or(label).trim();
            let written = if normal_label(written) == label { written.trim_start_matches(['#', ' ']) } else { label };
            self.limited.push(written.to_owned());
            self.limited_at.get_or_insert_with(|| (seen.place.clone(), seen.excerpt.to_owned()));
        }
    }

    /// What follows from the whole, where it was read to its end.
    pub(super) fn finish(mut self, complete: bool) -> Reading {
        if let Some((place, excerpt)) = self.limited_at.take() {
            let parts = Value::Text(self.limited.join(", "));
            self.facts.add(FactId::LicenseLimitedParts, parts, Strength::Stated, place, &excerpt);
        }
        let whole_app_info = [FactId::ProductName, FactId::ProductVersion, FactId::LicenseExpiresAt]
            .iter()
            .all(|fact| self.facts.has(*fact));
        if let Some((place, excerpt)) = self.key_state.take().filter(|_| complete && whole_app_info)
            && !self.subscription_line
            && !self.facts.has(FactId::LicenseType)
        {
            // The line is printed only under a subscription (source: KES4Linux/12.0.0 page 246692).
            let excerpt = format!("{excerpt} (no line about a subscription)");
            self.facts.add(FactId::SubscriptionPresent, Value::Flag(false), Strength::Recorded, place, &excerpt);
        }
        if let Some((place, key)) = self.active_key.take().filter(|_| complete && self.active_expiry)
            && !self.facts.has(FactId::ReservePresent)
        {
            // A block is printed only if its key exists (source: KES4Linux/12.2.0 page 264031).
            let excerpt = format!("{key} (no block about a reserve key)");
            self.facts.add(FactId::ReservePresent, Value::Flag(false), Strength::Recorded, place, &excerpt);
        }
        if let Some((family, place, excerpt)) = self.program.take().filter(|_| !self.facts.has(FactId::ProductFamily))
            && let Some(family) = Value::choice(FactId::ProductFamily, family)
        {
            self.facts.add(FactId::ProductFamily, family, Strength::Recorded, place, &excerpt);
        }
        self.unlabelled_facts();
        let mut reading = self.facts.finish();
        if let Some(state) = self.unknown_status {
            let advice = advice::status_not_known(mask_codes(&clean_text(&state)));
            reading.not_read.push(NotRead::new(SOURCE, NotReadReason::NotUnderstood, advice));
        }
        reading
    }
}

/// Whether a value says nothing.
fn is_unknown(value: &str) -> bool {
    matches!(value.to_lowercase().as_str(), "" | "n/a" | "none" | "null" | "-" | "<none>")
}

/// Whether a value begins with a denial, in English, Russian or French.
fn is_no(value: &str) -> bool {
    let value = value.to_lowercase();
    let first = value.split([' ', ',']).next().unwrap_or("");
    matches!(first, "no" | "not" | "false" | "0" | "нет" | "не" | "non")
}

fn flag(value: &str) -> Option<Value> {
    match value.to_lowercase().as_str() {
        "yes" | "true" | "1" | "да" | "oui" => Some(Value::Flag(true)),
        "no" | "false" | "0" | "нет" | "non" => Some(Value::Flag(false)),
        _ => None,
    }
}

fn moment(value: &str) -> Option<Value> {
    Value::parse(FactId::LicenseExpiresAt, value).ok()
}

fn days(value: &str) -> Option<Value> {
    let number = value.split(' ').next().unwrap_or("");
    Value::parse(FactId::LicenseDaysLeft, number).ok()
}

fn version(value: &str) -> Option<Value> {
    let end = value.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(value.len());
    Value::parse(FactId::ProductVersion, value[..end].trim_end_matches('.')).ok()
}

/// Whether a component is missing because the edition lacks it. Only the English text is attested.
fn is_limited(value: &str) -> bool {
    let value = value.to_lowercase().replace("licence", "license");
    value == "unavailable due to license limitation"
        || value.starts_with("недоступ") && value.contains("лиценз") && value.contains("ограничен")
}

fn license_type(value: &str) -> Option<Value> {
    Value::choice(FactId::LicenseType, license_kind(value)?)
}

/// A subscription state by the names of the product's help.
fn subscription_state(value: &str) -> Option<Value> {
    let name = |text: &str| text.trim_end_matches('.').to_lowercase();
    let value = name(value);
    let FactType::Choice(states) = FactId::SubscriptionStatus.def().kind else { return None };
    let english = states.iter().find(|(_, words)| name(words) == value).map(|(state, _)| *state);
    Value::choice(FactId::SubscriptionStatus, english.or_else(|| french_subscription_state(&value))?)
}
