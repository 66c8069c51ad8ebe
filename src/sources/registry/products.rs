//! Which product is installed, among the keys that upgrades leave behind.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, TimeDelta, Utc};

use super::moment::{from_filetime, from_unix};
use super::places::{KnownKey, Part, known_key};
use super::tree::{RegistryKey, RegistryTree, ValueInKey};
use crate::facts::{FactId, Locator, Value};
use crate::vendor::families::windows_family;

/// A day count above this is no day count (inferred: a hundred years).
pub(super) const MOST_DAYS: u64 = 36_500;

/// `LastSuccessfulUpdate` of a product that was never updated.
pub(super) const NEVER: u64 = 0xFFFF_FFFF;

/// Products that were updated within this time of one another may both be in use.
const ABOUT_THEN: TimeDelta = TimeDelta::days(30);

/// One product's key, or its keys where several views of the registry hold it.
#[derive(Clone)]
pub(super) struct ProductKey<'a> {
    tree: &'a RegistryTree,
    /// The 32-bit view first, in which the products write.
    paths: Vec<&'a str>,
    /// The first key of it that was seen.
    first: &'a RegistryKey,
}

/// What a product's own values say of its licence.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum LicenseState {
    /// A key with days left.
    Running,
    /// A key without a day left.
    Ended,
    /// No key.
    NoKey,
    /// They do not tell.
    Unknown,
}

impl<'a> ProductKey<'a> {
    /// The place of the product's key itself, and what stands there.
    pub(super) fn place(&self) -> (Locator, &'a str) {
        (self.tree.place_of(self.first), self.key_name())
    }

    /// A value of a part of this product's key.
    pub(super) fn get(&self, part: Part, name: &str) -> Option<ValueInKey<'a>> {
        self.paths.iter().find_map(|path| self.tree.get(&format!("{path}{}", part.path()), name))
    }

    /// The values of that name that do not count: those of the other view, and those that the export replaced.
    pub(super) fn others(&self, part: Part, name: &str) -> Vec<ValueInKey<'a>> {
        let paths: Vec<String> = self.paths.iter().map(|path| format!("{path}{}", part.path())).collect();
        let views = paths.iter().filter_map(|path| self.tree.get(path, name)).skip(1);
        views.chain(paths.iter().flat_map(|path| self.tree.replaced(path, name))).collect()
    }

    /// A number of this product's data.
    fn number(&self, part: Part, name: &str) -> Option<u64> {
        self.get(part, name)?.data.number()
    }

    fn has_root(&self) -> bool {
        self.get(Part::Environment, "ProductRoot").is_some_and(|entry| entry.data.text().is_some())
    }

    fn is_beside(&self) -> bool {
        self.key_name().to_ascii_lowercase().starts_with("ksde") || self.name().is_some_and(|(_, name)| is_beside(name))
    }

    /// Whether more than the key itself is left of it.
    fn is_recorded(&self) -> bool {
        self.name().is_some() || self.license_state() != LicenseState::Unknown || self.updated_at().is_some()
    }

    fn updated_at(&self) -> Option<DateTime<Utc>> {
        let updated = self.number(Part::Data, "LastSuccessfulUpdate").filter(|at| *at != NEVER).and_then(from_unix);
        updated.or_else(|| from_filetime(self.number(Part::UpdateState, "LastUpdate")?))
    }

    /// What its own values say of its licence, when they were written.
    pub(super) fn license_state(&self) -> LicenseState {
        match (self.number(Part::Data, "LicKeyType"), self.number(Part::Data, "LicDaysTillExpiration")) {
            (Some(0), _) => LicenseState::NoKey,
            (Some(_), Some(0)) => LicenseState::Ended,
            (Some(_), Some(1..=MOST_DAYS)) => LicenseState::Running,
            _ => LicenseState::Unknown,
        }
    }

    /// How it is called in a message: name and version, else its key.
    pub(super) fn shown(&self) -> String {
        crate::text::clean_text(&self.title().unwrap_or_else(|| self.key_name().to_owned()))
    }

    /// Where the name stands: as installed, else as shown.
    pub(super) fn name(&self) -> Option<(ValueInKey<'a>, &'a str)> {
        [(Part::Environment, "ProductName"), (Part::Data, "LocalizedProductName")].into_iter().find_map(
            |(part, name)| {
                let entry = self.get(part, name)?;
                Some((entry, entry.data.text()?))
            },
        )
    }

    /// Where the version stands, and its parts.
    pub(super) fn version(&self) -> Option<(ValueInKey<'a>, Vec<u32>)> {
        ["ProductDisplayVersion", "ProductVersion", "Ins_ProductVersion"].into_iter().find_map(|name| {
            let entry = self.get(Part::Environment, name)?;
            Some((entry, leading_version(entry.data.text()?)?))
        })
    }

    /// The version that the key itself is called by, as `AVP21.3` is of home products; business keys count the platform.
    pub(super) fn version_of_key(&self) -> Option<Vec<u32>> {
        let key = self.key_name();
        let (name, version) = key.split_at(key.find(|c: char| c.is_ascii_digit())?);
        name.eq_ignore_ascii_case("avp").then(|| leading_version(version))?.filter(|version| version.len() > 1)
    }

    /// The last part of the key's path, such as `AVP21.3`.
    fn key_name(&self) -> &'a str {
        let path = self.paths.first().copied().unwrap_or_default();
        path.rsplit('\\').next().unwrap_or(path)
    }

    /// The family, by the name, else by the key.
    pub(super) fn family(&self) -> Option<&'static str> {
        if let Some((_, name)) = self.name() {
            let family = windows_family(name);
            if family != "other" {
                return Some(family);
            }
        }
        let key = self.key_name().to_ascii_lowercase();
        [("kes", "endpoint-windows"), ("ksos", "small-office"), ("pure", "home")]
            .into_iter()
            .find(|(start, _)| key.starts_with(start))
            .map(|(_, family)| family)
            .or_else(|| self.name().map(|_| "other"))
    }

    /// Name and version in one line; `None` for a key that names no product.
    pub(super) fn title(&self) -> Option<String> {
        let (_, name) = self.name()?;
        let version = self.version().map(|(_, version)| Value::Version(version).to_string());
        Some(version.map_or_else(|| name.to_owned(), |version| format!("{name} {version}")))
    }
}

/// The dotted number at the start of a text such as `21.3.10.391(k)`.
pub(super) fn leading_version(text: &str) -> Option<Vec<u32>> {
    let end = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
    match Value::parse(FactId::ProductVersion, text[..end].trim_end_matches('.')) {
        Ok(Value::Version(parts)) => Some(parts),
        _ => None,
    }
}

/// Whether a program of the vendor stands beside a protection product, by its name.
pub(super) fn is_beside(name: &str) -> bool {
    let beside = ["vpn", "secure connection", "password manager", "safe kids", "software updater", "virus removal"];
    beside.iter().any(|word| name.to_lowercase().contains(word))
}

/// The products of a tree, sorted out.
pub(super) struct Installed<'a> {
    /// The one in use, or the likeliest.
    pub used: Option<ProductKey<'a>>,
    /// The others.
    pub others: Vec<ProductKey<'a>>,
    /// All that may be the one in use, where it is not known.
    pub doubtful: Vec<ProductKey<'a>>,
}

impl<'a> Installed<'a> {
    /// Sorts out the products that upgrades leave behind.
    ///
    /// Whether a folder still exists, an export cannot tell. The newest version is the one in use, if it was updated
    /// about when the last of them was; where it tells of no licence, an older one that has days left may be it as well.
    pub(super) fn of(tree: &'a RegistryTree) -> Self {
        let (mut others, products): (Vec<ProductKey<'_>>, _) =
            products(tree).into_iter().partition(ProductKey::is_beside);
        let has_root = products.first().is_some_and(ProductKey::has_root);
        let candidates = || products.iter().filter(|product| product.has_root() == has_root && product.is_recorded());
        let newest = candidates().filter_map(ProductKey::updated_at).max();
        // Without a date of its own, an older version does not stand against one that has a date.
        let first_dated = candidates().position(|product| product.updated_at().is_some()).unwrap_or(usize::MAX);
        let competing: Vec<&ProductKey<'a>> = candidates()
            .enumerate()
            .filter(|(at, product)| match (product.updated_at(), newest) {
                (Some(at), Some(newest)) => newest - at < ABOUT_THEN,
                _ => *at < first_dated,
            })
            .map(|(_, product)| product)
            .collect();
        let first = competing.first().copied().or(products.first());
        let is_told = first.is_some_and(|first| {
            let latest = first.updated_at() >= competing.iter().filter_map(|product| product.updated_at()).max();
            latest && matches!(first.license_state(), LicenseState::Running | LicenseState::Ended)
        });
        let may_be = competing.iter().enumerate().filter(|(at, product)| {
            *at == 0 || matches!(product.license_state(), LicenseState::Running | LicenseState::Ended)
        });
        let mut doubtful: Vec<ProductKey<'a>> = may_be.map(|(_, product)| (*product).clone()).collect();
        if is_told || doubtful.len() < 2 {
            doubtful.clear();
        }
        let used = first.cloned();
        let is_used = |product: &ProductKey<'a>| used.as_ref().is_some_and(|used| used.paths == product.paths);
        others.splice(0..0, products.iter().filter(|product| !is_used(product)).cloned());
        Installed { used, others, doubtful }
    }
}

/// Every product's key, those first that have a folder, then the newest versions.
fn products(tree: &RegistryTree) -> Vec<ProductKey<'_>> {
    let mut products: Vec<ProductKey<'_>> = Vec::new();
    let mut seen = BTreeSet::new();
    // Where the products of one name stand in the list.
    let mut by_name: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for key in tree.keys() {
        let Some(KnownKey::Product { product: path, .. }) = known_key(&key.path) else { continue };
        if !seen.insert(path.to_ascii_lowercase()) {
            continue;
        }
        let found = ProductKey { tree, paths: vec![path], first: key };
        let version = |product: &ProductKey<'_>| product.version().map(|(_, version)| version);
        let known = by_name.entry(found.key_name().to_ascii_lowercase()).or_default();
        let same = known.iter().copied().find(|at| {
            let versions = version(&products[*at]).zip(version(&found));
            versions.is_none_or(|(one, other)| one == other)
        });
        match same {
            Some(at) => {
                let paths = &mut products[at].paths;
                paths.push(path);
                paths.sort_by_key(|path| !path.to_ascii_lowercase().contains("\\wow6432node\\"));
            }
            None => {
                known.push(products.len());
                products.push(found);
            }
        }
    }
    products.sort_by_cached_key(|product| {
        let version = product.version().map(|(_, version)| version);
        std::cmp::Reverse((product.has_root(), version, product.name().is_some()))
    });
    products
}
