//! What the registry keys of the vendor's products mean, as far as it is known.
//!
//! All of it comes from public code, none from a page of the vendor (sources: GLPI Agent `AntiVirus.pm`,
//! KasperskyCustomInstaller2022, Checkmk `kaspersky_av_client`): what is read here is [`Strength::Recorded`].

use chrono::{DateTime, Utc};

use super::activation_ticket;
use super::facts::RegistryFacts;
use super::moment::{from_filetime, from_unix};
use super::places::{KnownKey, Part, known_key};
use super::products::{Installed, LicenseState, MOST_DAYS, NEVER, ProductKey, leading_version};
use super::programs::Programs;
use super::tree::{RegistryKey, RegistryTree, ValueInKey};
use super::value::RegistryValue;
use crate::facts::{FactId, NotReadReason, Reading, Strength, Value};
use crate::say::advice;

/// Reads a tree into facts.
pub(super) fn facts_of(tree: &RegistryTree, now: DateTime<Utc>) -> Reading {
    let mut facts = RegistryFacts::new(tree.source(), now);
    let installed = Installed::of(tree);
    if let Some(product) = &installed.used {
        facts.product(product);
        facts.databases(product);
        facts.happened(product);
    }
    facts.licenses(&installed);
    for other in &installed.others {
        facts.other(installed.used.as_ref(), other);
    }
    let programs = Programs::of(tree, installed.used.as_ref());
    for key in tree.keys() {
        match known_key(&key.path) {
            Some(KnownKey::WindowsReport) => facts.windows_report(tree, key),
            Some(KnownKey::AgentState) => facts.agent_state(tree, key),
            Some(KnownKey::Agent) => facts.agent(tree.place_of(key)),
            Some(KnownKey::Uninstall) => facts.installed(&programs, key),
            Some(KnownKey::Product { .. }) | None => {}
        }
    }
    facts.connectors(tree);
    facts.finish()
}

impl RegistryFacts {
    fn product(&mut self, product: &ProductKey<'_>) {
        for (part, name) in [
            (Part::Environment, "ProductName"),
            (Part::Data, "LocalizedProductName"),
            (Part::Environment, "ProductRoot"),
        ] {
            self.read(product.get(part, name), advice::held_text(), RegistryValue::text);
        }
        for name in ["ProductDisplayVersion", "ProductVersion", "Ins_ProductVersion"] {
            self.read(product.get(Part::Environment, name), advice::wanted_version(), |data| {
                leading_version(data.text()?)
            });
        }
        if let Some((entry, name)) = product.name() {
            self.recorded(FactId::ProductName, Value::Text(name.to_owned()), entry);
        }
        if let Some((entry, version)) = product.version() {
            self.recorded(FactId::ProductVersion, Value::Version(version), entry);
        } else if let Some(version) = product.version_of_key().filter(|_| product.name().is_some()) {
            let (place, name) = product.place();
            self.found.add(FactId::ProductVersion, Value::Version(version), Strength::Hint, place, name);
        }
        let family = product.family().and_then(|family| Value::choice(FactId::ProductFamily, family));
        if let Some(family) = family {
            match product.name() {
                Some((entry, _)) => self.recorded(FactId::ProductFamily, family, entry),
                None => {
                    let (place, name) = product.place();
                    self.found.add(FactId::ProductFamily, family, Strength::Hint, place, name);
                }
            }
        }
        // Only as Unix seconds is the value known; a written day has eight digits.
        let is_day =
            |entry: &ValueInKey<'_>| entry.data.number().is_some_and(|day| (10_000_000..=99_999_999).contains(&day));
        let installed = product.get(Part::Environment, "InstallDate").filter(|entry| !is_day(entry));
        if let Some((entry, moment)) =
            self.read(installed, advice::wanted_unix_date(), |data| from_unix(data.number()?))
        {
            self.recorded(FactId::ProductInstalledAt, Value::Moment(moment), entry);
        }
    }

    fn other(&mut self, first: Option<&ProductKey<'_>>, other: &ProductKey<'_>) {
        let title = other.title().filter(|title| Some(title) != first.and_then(ProductKey::title).as_ref());
        if let (Some(title), Some((entry, _))) = (title, other.name()) {
            self.recorded(FactId::ProductOthers, Value::Text(title), entry);
        }
    }

    fn databases(&mut self, product: &ProductKey<'_>) {
        let updated = product.get(Part::Data, "LastSuccessfulUpdate");
        if let Some(never) = updated.filter(|entry| entry.data.number() == Some(NEVER)) {
            self.tell(never.place().to_string(), NotReadReason::Empty, advice::databases_never_updated());
        } else if updated.is_some() {
            let read = self.read(stated(updated), advice::wanted_unix_date(), |data| from_unix(data.number()?));
            if let Some((entry, moment)) = read {
                self.recorded(FactId::DatabasesUpdatedAt, Value::Moment(moment), entry);
            }
        }
        let state = product.get(Part::UpdateState, "LastUpdate");
        let bases = product.get(Part::BasesInfo, "Date");
        for (fact, entry) in [(FactId::DatabasesUpdatedAt, state), (FactId::DatabasesReleasedAt, bases)] {
            let read = self.read(stated(entry), advice::wanted_windows_date(), |data| from_filetime(data.number()?));
            if let Some((entry, moment)) = read.filter(|_| !self.found.has(fact)) {
                self.recorded(fact, Value::Moment(moment), entry);
            }
        }
    }

    /// Dates of something that the product did: they tell the age of an export, and a clock that is behind.
    fn happened(&mut self, product: &ProductKey<'_>) {
        for (part, name) in [
            (Part::Data, "LastStart"),
            (Part::Data, "LastUpdate"),
            (Part::Data, "LastSuccessfulFullScan"),
            (Part::Data, "LastSuccessfulFullScanStart"),
            (Part::Root, "LastLicenseNotificationTime"),
        ] {
            let read = self
                .read(stated(product.get(part, name)), advice::wanted_unix_date(), |data| from_unix(data.number()?));
            if let Some((entry, moment)) = read {
                self.recorded(FactId::SystemNewestEventAt, Value::Moment(moment), entry);
            }
        }
    }

    /// The licence of the product in use; where that is not known, what all that may be it say.
    fn licenses(&mut self, installed: &Installed<'_>) {
        let doubtful = &installed.doubtful;
        let Some(first) = doubtful.first() else {
            return installed.used.iter().for_each(|product| self.license(product, Strength::Recorded));
        };
        let names: Vec<String> = doubtful.iter().take(4).map(ProductKey::shown).collect();
        let advice = match doubtful.len().saturating_sub(names.len()) {
            0 => advice::several_products(names.join(", ")),
            more => advice::several_products_and_more(more, names.join(", ")),
        };
        self.tell("the products in the registry".to_owned(), NotReadReason::NotUnderstood, advice);
        // Where one is silent, another must not speak for it: its missing key is a hint, its days are left out.
        let silent = doubtful.iter().any(|product| product.license_state() == LicenseState::Unknown);
        let strength = if silent { Strength::Hint } else { Strength::Recorded };
        let speaking = doubtful.iter().filter(|product| !silent || product.license_state() == LicenseState::NoKey);
        speaking.for_each(|product| self.license(product, strength));
        self.managed(first);
    }

    fn license(&mut self, product: &ProductKey<'_>, strength: Strength) {
        let key_type = self.read(product.get(Part::Data, "LicKeyType"), advice::held_number(), RegistryValue::number);
        let kind = key_type.map(|(_, kind)| kind);
        if let Some((entry, kind)) = key_type.and_then(|(entry, kind)| Some((entry, i64::try_from(kind).ok()?))) {
            self.found.add(FactId::LicenseKeyType, Value::Count(kind), strength, entry.place(), &entry.excerpt());
        }
        // Without a key, or where no key type stands, the day count means nothing.
        let counted = product.get(Part::Data, "LicDaysTillExpiration").filter(|_| kind.is_some_and(|kind| kind > 0));
        let counted = counted.filter(|entry| entry.data.number() != Some(NEVER));
        if let Some((entry, days)) = self.read(counted, advice::wanted_days(), days_of) {
            let excerpt = format!("{} (= {days})", entry.excerpt());
            self.found.add(FactId::LicenseDaysLeft, Value::Count(days), strength, entry.place(), &excerpt);
            // What contradicts it decides nothing, and is shown beside it.
            for other in product.others(Part::Data, "LicDaysTillExpiration") {
                let Some(count) = days_of(other.data).filter(|count| *count != days) else { continue };
                let excerpt = format!("{} (= {count})", other.excerpt());
                self.found.add(FactId::LicenseDaysLeft, Value::Count(count), Strength::Hint, other.place(), &excerpt);
            }
        }
        let url = self.read(
            product.get(Part::CrossProductStore, "SubscriptionUrl"),
            advice::held_text(),
            RegistryValue::text,
        );
        if let Some((entry, text)) = url.and_then(|(entry, url)| Some((entry, days_text(url)?))) {
            match text.parse().ok().filter(|days: &i64| days.unsigned_abs() <= MOST_DAYS) {
                // Nothing else of the address may be kept: it identifies the licence.
                Some(days) if kind != Some(0) => {
                    let excerpt = format!("{DAYS_PARAMETER}={days}");
                    let value = Value::Count(days);
                    self.found.add(FactId::LicenseDaysLeft, value, Strength::Hint, entry.place(), &excerpt);
                }
                Some(_) => {}
                None => self.unreadable(entry, advice::wanted_days()),
            }
        }
        let blob = |data: &'_ RegistryValue| match data {
            RegistryValue::Binary(blob) => Some(blob.clone()),
            _ => None,
        };
        if let Some((entry, blob)) = self.read(product.get(Part::ActivationTicket, ""), advice::wanted_ticket(), blob) {
            let ticket = activation_ticket::read(&blob);
            for (fact, value, excerpt) in ticket.facts {
                self.found.add(fact, value, Strength::Recorded, entry.place(), &excerpt);
            }
            ticket.unreadable.into_iter().for_each(|what| self.unreadable(entry, what));
        }
        self.managed(product);
    }

    fn managed(&mut self, product: &ProductKey<'_>) {
        let server = self.read(product.get(Part::Data, "ServerName"), advice::held_text(), RegistryValue::text);
        if let Some((entry, _)) = server {
            let excerpt = "\"ServerName\" names a server";
            self.found.add(FactId::AgentPresent, Value::Flag(true), Strength::Hint, entry.place(), excerpt);
        }
    }

    /// That the value is there says it, whatever it holds.
    fn windows_report(&mut self, tree: &RegistryTree, key: &RegistryKey) {
        if let Some(entry) = tree.get(&key.path, "IsReportedExpired") {
            self.recorded(FactId::LicenseReportedExpired, Value::Flag(true), entry);
        }
    }
}

/// A number of days that may be left.
fn days_of(data: &RegistryValue) -> Option<i64> {
    i64::try_from(data.number().filter(|days| *days <= MOST_DAYS)?).ok()
}

/// A date, if there is one: inferred, what has never happened is 0 or all ones.
fn stated(entry: Option<ValueInKey<'_>>) -> Option<ValueInKey<'_>> {
    entry.filter(|entry| !matches!(entry.data.number(), Some(0 | NEVER | u64::MAX)))
}

/// The one parameter of a subscription's address that is read.
const DAYS_PARAMETER: &str = "act-lic-daystillexpiration";

fn days_text(url: &str) -> Option<&str> {
    let parameters = &url[url.find("act-lic")?..];
    let mut pairs = parameters.split('&').filter_map(|part| part.split_once('='));
    pairs.find(|(name, _)| *name == DAYS_PARAMETER).map(|(_, days)| days)
}
