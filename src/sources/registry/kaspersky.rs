//! What the registry keys of the vendor's products mean, as far as it is known.
//!
//! All of it comes from public code, none from a page of the vendor (sources: GLPI Agent `AntiVirus.pm`,
//! KasperskyCustomInstaller2022, Checkmk `kaspersky_av_client`): what is read here is [`Strength::Recorded`].

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};

use super::places::{KnownKey, Part, known_key};
use super::products::{Product, family_of, parse_version, products};
use super::ticket;
use super::tree::{Entry, Key, RegistryTree};
use crate::facts::{FactId, Locator, Reading, Strength, Value};
use crate::sources::format::Collector;

/// A day count above this is no day count (inferred: a hundred years).
const MOST_DAYS: u64 = 36_500;

/// `LastSuccessfulUpdate` of a product that was never updated.
const NEVER: u64 = 0xFFFF_FFFF;

/// The state of a component that has no licence (source: KSC/14.2/KSCAPI page a00010).
const NO_LICENSE: u64 = 11;

/// Seconds between the epochs of FILETIME and Unix.
const FILETIME_EPOCH: i64 = 11_644_473_600;

/// Reads a tree into facts.
pub(super) fn facts_of(tree: &RegistryTree, now: DateTime<Utc>) -> Reading {
    let mut facts = Facts(Collector::new(tree.source(), now));
    let products = products(tree);
    if let Some((product, others)) = products.split_first() {
        facts.product(product);
        facts.databases(product);
        facts.license(product);
        for other in others {
            facts.other(product, other);
        }
    }
    for key in tree.keys() {
        match known_key(&key.path) {
            Some(KnownKey::WindowsReport) => facts.windows_report(tree, key),
            Some(KnownKey::AgentState) => {
                facts.agent(tree.place_of(key));
                facts.agent_state(tree, key);
            }
            Some(KnownKey::Agent) => facts.agent(tree.place_of(key)),
            Some(KnownKey::Uninstall) => facts.installed(tree, key, products.first()),
            Some(KnownKey::Product { .. }) | None => {}
        }
    }
    facts.0.finish()
}

struct Facts(Collector);

impl Facts {
    fn recorded(&mut self, fact: FactId, value: Value, entry: Entry<'_>) {
        self.0.add(fact, value, Strength::Recorded, entry.place(), &entry.excerpt());
    }

    fn product(&mut self, product: &Product<'_>) {
        if let Some((entry, name)) = product.name() {
            self.recorded(FactId::ProductName, Value::Text(name.to_owned()), entry);
        }
        if let Some((entry, version)) = product.version() {
            self.recorded(FactId::ProductVersion, Value::Version(version), entry);
        }
        let family = product.family().and_then(|family| Value::choice(FactId::ProductFamily, family));
        if let Some(family) = family {
            match product.name() {
                Some((entry, _)) => self.recorded(FactId::ProductFamily, family, entry),
                None => {
                    let (place, name) = product.place();
                    self.0.add(FactId::ProductFamily, family, Strength::Hint, place, name);
                }
            }
        }
        if let Some(entry) = product.get(Part::Environment, "InstallDate") {
            // Only as Unix seconds is the value known; a written day has eight digits.
            let seconds = entry.data.number().filter(|seconds| *seconds > 99_999_999);
            if let Some(moment) = seconds.and_then(from_unix) {
                self.recorded(FactId::ProductInstalledAt, Value::Moment(moment), entry);
            }
        }
    }

    fn other(&mut self, first: &Product<'_>, other: &Product<'_>) {
        let title = other.title().filter(|title| Some(title) != first.title().as_ref());
        if let (Some(title), Some((entry, _))) = (title, other.name()) {
            self.recorded(FactId::ProductOthers, Value::Text(title), entry);
        }
    }

    fn databases(&mut self, product: &Product<'_>) {
        let updated = product.get(Part::Data, "LastSuccessfulUpdate");
        if let Some(entry) = updated {
            let seconds = entry.data.number().filter(|seconds| *seconds != NEVER);
            if let Some(moment) = seconds.and_then(from_unix) {
                self.recorded(FactId::DatabasesUpdatedAt, Value::Moment(moment), entry);
            }
        } else if let Some(entry) = product.get(Part::UpdateState, "LastUpdate")
            && let Some(moment) = entry.data.number().and_then(from_filetime)
        {
            self.recorded(FactId::DatabasesUpdatedAt, Value::Moment(moment), entry);
        }
        if let Some(entry) = product.get(Part::BasesInfo, "Date")
            && let Some(moment) = entry.data.number().and_then(from_filetime)
        {
            self.recorded(FactId::DatabasesReleasedAt, Value::Moment(moment), entry);
        }
    }

    fn license(&mut self, product: &Product<'_>) {
        let key_type = product.get(Part::Data, "LicKeyType");
        let kind = key_type.and_then(|entry| entry.data.number());
        if let (Some(entry), Some(kind)) = (key_type, kind.and_then(|kind| i64::try_from(kind).ok())) {
            self.recorded(FactId::LicenseKeyType, Value::Count(kind), entry);
        }
        // Without a key, or where no key type stands, the day count means nothing.
        if let Some(entry) =
            product.get(Part::Data, "LicDaysTillExpiration").filter(|_| kind.is_some_and(|kind| kind > 0))
            && let Some(days) = entry.data.number().filter(|days| *days <= MOST_DAYS)
        {
            let excerpt = format!("{} ({days} days, counted when the capture was made)", entry.excerpt());
            let value = Value::Count(i64::try_from(days).unwrap_or(i64::MAX));
            self.0.add(FactId::LicenseDaysLeft, value, Strength::Recorded, entry.place(), &excerpt);
        }
        if let Some(entry) = product.get(Part::CrossProductStore, "SubscriptionUrl").filter(|_| kind != Some(0))
            && let Some(days) = entry.data.text().and_then(days_in_url)
        {
            // Nothing else of the address may be kept: it identifies the licence.
            let excerpt = format!("{DAYS_PARAMETER}={days} (counted when the capture was made)");
            self.0.add(FactId::LicenseDaysLeft, Value::Count(days), Strength::Hint, entry.place(), &excerpt);
        }
        if let Some(entry) = product.get(Part::Data, "ServerName").filter(|entry| entry.data.text().is_some()) {
            let excerpt = "\"ServerName\" names a server";
            self.0.add(FactId::AgentPresent, Value::Flag(true), Strength::Hint, entry.place(), excerpt);
        }
        if let Some(entry) = product.get(Part::Ticket, "")
            && let super::value::RegistryValue::Binary(blob) = entry.data
        {
            for (fact, value, excerpt) in ticket::facts_of(blob) {
                self.0.add(fact, value, Strength::Recorded, entry.place(), &excerpt);
            }
        }
    }

    /// That the value is there says it, whatever it holds.
    fn windows_report(&mut self, tree: &RegistryTree, key: &Key) {
        if let Some(entry) = tree.get(&key.path, "IsReportedExpired") {
            self.recorded(FactId::LicenseReportedExpired, Value::Flag(true), entry);
        }
    }

    fn agent(&mut self, place: Locator) {
        self.0.add(FactId::AgentPresent, Value::Flag(true), Strength::Recorded, place, "Components\\34");
    }

    fn agent_state(&mut self, tree: &RegistryTree, key: &Key) {
        if let Some(entry) = tree.get(&key.path, "Protection_AvRunning") {
            if let Some(running @ (0 | 1)) = entry.data.number() {
                self.recorded(FactId::ProductRunning, Value::Flag(running == 1), entry);
            }
        } else if let Some(entry) = tree.get(&key.path, "Protection_RtpState") {
            // 4 to 8: protection is on; another number leaves open whether the application runs.
            if entry.data.number().is_some_and(|state| (4..=8).contains(&state)) {
                self.recorded(FactId::ProductRunning, Value::Flag(true), entry);
            }
        }
        if let Some(entry) = tree.get(&key.path, "Protection_RtpState")
            && entry.data.number() == Some(NO_LICENSE)
            && let Some(absent) = Value::choice(FactId::LicenseStatus, "absent")
        {
            // The numbers are documented for the server's own states, not for this value.
            self.0.add(FactId::LicenseStatus, absent, Strength::Hint, entry.place(), &entry.excerpt());
        }
        if let Some(entry) = tree.get(&key.path, "Protection_BasesDate") {
            let moment =
                entry.data.text().and_then(|text| NaiveDateTime::parse_from_str(text, "%d-%m-%Y %H-%M-%S").ok());
            if let Some(moment) = moment {
                self.recorded(FactId::DatabasesReleasedAt, Value::Moment(moment.and_utc()), entry);
            }
        }
    }

    /// An entry of the list of installed programs: the product itself where its own keys are missing.
    fn installed(&mut self, tree: &RegistryTree, key: &Key, product: Option<&Product<'_>>) {
        let Some(entry) = tree.get(&key.path, "DisplayName") else { return };
        let is_vendors = |text: &str| text.to_lowercase().contains("kaspersky");
        let publisher = tree.get(&key.path, "Publisher").and_then(|entry| entry.data.text());
        let published = publisher.is_some_and(is_vendors);
        let Some(name) = entry.data.text().filter(|name| published || is_vendors(name)) else { return };
        if name.to_lowercase().contains("network agent") {
            return self.recorded(FactId::AgentPresent, Value::Flag(true), entry);
        }
        let version = tree.get(&key.path, "DisplayVersion");
        let parsed = version.and_then(|version| parse_version(version.data.text()?));
        let beside = ["vpn", "secure connection", "password manager", "safe kids", "software updater", "virus removal"];
        let is_beside = beside.iter().any(|word| name.to_lowercase().contains(word));
        if is_beside || product.is_some_and(|product| product.name().is_some()) || self.0.has(FactId::ProductName) {
            if product.and_then(Product::name).is_none_or(|(_, known)| known != name) {
                let title =
                    parsed.map_or_else(|| name.to_owned(), |parsed| format!("{name} {}", Value::Version(parsed)));
                self.recorded(FactId::ProductOthers, Value::Text(title), entry);
            }
            return;
        }
        self.recorded(FactId::ProductName, Value::Text(name.to_owned()), entry);
        if let Some(family) = Value::choice(FactId::ProductFamily, family_of(name)) {
            self.recorded(FactId::ProductFamily, family, entry);
        }
        if let (Some(version), Some(parsed)) = (version, parsed) {
            self.recorded(FactId::ProductVersion, Value::Version(parsed), version);
        }
        if let Some(entry) = tree.get(&key.path, "InstallDate")
            && let Some(moment) = entry.data.text().and_then(from_day)
        {
            self.recorded(FactId::ProductInstalledAt, Value::Moment(moment), entry);
        }
    }
}

/// The one parameter of a subscription's address that is read.
const DAYS_PARAMETER: &str = "act-lic-daystillexpiration";

fn days_in_url(url: &str) -> Option<i64> {
    let parameters = &url[url.find("act-lic")?..];
    let (_, days) =
        parameters.split('&').filter_map(|part| part.split_once('=')).find(|(name, _)| *name == DAYS_PARAMETER)?;
    days.parse().ok().filter(|days: &i64| days.unsigned_abs() <= MOST_DAYS)
}

/// A moment that can be meant: this vendor's products are of this century.
fn plausible(seconds: i64) -> Option<DateTime<Utc>> {
    let moment = DateTime::from_timestamp(seconds, 0)?;
    (946_684_800..4_102_444_800).contains(&seconds).then_some(moment)
}

/// A day as Windows Installer writes it, such as 20260524.
fn from_day(text: &str) -> Option<DateTime<Utc>> {
    let digits = Some(text).filter(|text| text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit()))?;
    let day = NaiveDate::parse_from_str(digits, "%Y%m%d").ok()?;
    plausible(day.and_time(chrono::NaiveTime::MIN).and_utc().timestamp())
}

fn from_unix(seconds: u64) -> Option<DateTime<Utc>> {
    plausible(i64::try_from(seconds).ok()?)
}

fn from_filetime(ticks: u64) -> Option<DateTime<Utc>> {
    plausible(i64::try_from(ticks / 10_000_000).ok()? - FILETIME_EPOCH)
}
