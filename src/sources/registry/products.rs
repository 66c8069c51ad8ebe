//! Which product is installed, among the keys that upgrades leave behind.

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, Utc};

use super::moment::{from_filetime, from_unix};
use super::places::{KnownKey, Part, known_key};
use super::tree::{Entry, Key, RegistryTree};
use crate::facts::{FactId, Locator, Value};

/// A day count above this is no day count (inferred: a hundred years).
pub(super) const MOST_DAYS: u64 = 36_500;

/// `LastSuccessfulUpdate` of a product that was never updated.
pub(super) const NEVER: u64 = 0xFFFF_FFFF;

/// Products that were updated within this time of one another may both be in use.
const ABOUT_THEN: TimeDelta = TimeDelta::days(30);

/// One product's key.
#[derive(Clone, Copy)]
pub(super) struct Product<'a> {
    tree: &'a RegistryTree,
    path: &'a str,
    /// The first key of it that was seen.
    first: &'a Key,
}

impl<'a> Product<'a> {
    /// The place of the product's key itself, and what stands there.
    pub(super) fn place(&self) -> (Locator, &'a str) {
        (self.tree.place_of(self.first), self.key_name())
    }

    /// A value of a part of this product's key.
    pub(super) fn get(&self, part: Part, name: &str) -> Option<Entry<'a>> {
        self.tree.get(&format!("{}{}", self.path, part.path()), name)
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
        self.name().is_some() || self.is_licensed().is_some() || self.updated_at().is_some()
    }

    fn updated_at(&self) -> Option<DateTime<Utc>> {
        let updated = self.number(Part::Data, "LastSuccessfulUpdate").filter(|at| *at != NEVER).and_then(from_unix);
        updated.or_else(|| from_filetime(self.number(Part::UpdateState, "LastUpdate")?))
    }

    /// Whether it has a key with days left; `None` where its values do not tell.
    pub(super) fn is_licensed(&self) -> Option<bool> {
        match self.number(Part::Data, "LicKeyType")? {
            0 => Some(false),
            _ => self
                .number(Part::Data, "LicDaysTillExpiration")
                .filter(|days| (1..=MOST_DAYS).contains(days))
                .map(|_| true),
        }
    }

    /// How it is called in a message: name and version, else its key.
    pub(super) fn shown(&self) -> String {
        crate::facts::clean_text(&self.title().unwrap_or_else(|| self.key_name().to_owned()))
    }

    /// Where the name stands: as installed, else as shown.
    pub(super) fn name(&self) -> Option<(Entry<'a>, &'a str)> {
        [(Part::Environment, "ProductName"), (Part::Data, "LocalizedProductName")].into_iter().find_map(
            |(part, name)| {
                let entry = self.get(part, name)?;
                Some((entry, entry.data.text()?))
            },
        )
    }

    /// Where the version stands, and its parts.
    pub(super) fn version(&self) -> Option<(Entry<'a>, Vec<u32>)> {
        ["ProductDisplayVersion", "ProductVersion", "Ins_ProductVersion"].into_iter().find_map(|name| {
            let entry = self.get(Part::Environment, name)?;
            Some((entry, parse_version(entry.data.text()?)?))
        })
    }

    /// The last part of the key's path, such as `AVP21.3`.
    fn key_name(&self) -> &'a str {
        self.path.rsplit('\\').next().unwrap_or(self.path)
    }

    /// The family, by the name, else by the key.
    pub(super) fn family(&self) -> Option<&'static str> {
        if let Some((_, name)) = self.name() {
            let family = family_of(name);
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
pub(super) fn parse_version(text: &str) -> Option<Vec<u32>> {
    let end = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
    match Value::parse(FactId::ProductVersion, text[..end].trim_end_matches('.')) {
        Ok(Value::Version(parts)) => Some(parts),
        _ => None,
    }
}

/// The family of a Windows product by its name.
pub(super) fn family_of(name: &str) -> &'static str {
    let name = name.to_lowercase();
    let has = |word: &str| name.contains(word);
    if has("security cloud") {
        "security-cloud"
    } else if has("small office") {
        "small-office"
    } else if has("endpoint security") {
        "endpoint-windows"
    } else if has("server") || has("embedded") || has("industrial") || has("virtual") || !has("kaspersky") {
        "other"
    } else {
        "home"
    }
}

/// Whether a program of the vendor stands beside a protection product, by its name.
pub(super) fn is_beside(name: &str) -> bool {
    let beside = ["vpn", "secure connection", "password manager", "safe kids", "software updater", "virus removal"];
    beside.iter().any(|word| name.to_lowercase().contains(word))
}

/// The products of a tree, sorted out.
pub(super) struct Installed<'a> {
    /// The one in use: of those that have a folder and live, the newest.
    pub used: Option<Product<'a>>,
    /// The others.
    pub others: Vec<Product<'a>>,
    /// All that may be the one in use, where it is not known.
    pub doubtful: Vec<Product<'a>>,
}

impl<'a> Installed<'a> {
    /// Sorts out the products that upgrades leave behind.
    ///
    /// Whether a folder still exists, an export cannot tell. A product lives that has days left, or that was updated
    /// about when the last of them was.
    pub(super) fn of(tree: &'a RegistryTree) -> Self {
        let (mut others, products): (Vec<Product<'_>>, _) = products(tree).into_iter().partition(Product::is_beside);
        let has_root = products.first().is_some_and(Product::has_root);
        let candidates = |product: &&Product<'a>| product.has_root() == has_root && product.is_recorded();
        let newest = products.iter().filter(candidates).filter_map(Product::updated_at).max();
        let lives = |product: &&Product<'a>| {
            let recent = product.updated_at().zip(newest).is_some_and(|(at, newest)| newest - at < ABOUT_THEN);
            product.is_licensed() == Some(true) || recent
        };
        let living: Vec<Product<'a>> = products.iter().filter(candidates).filter(lives).copied().collect();
        let pool = if living.is_empty() { products.iter().filter(candidates).copied().collect() } else { living };
        let used = pool.first().or(products.first()).copied();
        let is_used = |product: &Product<'a>| used.is_some_and(|used| used.path == product.path);
        let mut rest: Vec<Product<'a>> = products.into_iter().filter(|product| !is_used(product)).collect();
        rest.append(&mut others);
        Installed { used, others: rest, doubtful: if pool.len() > 1 { pool } else { Vec::new() } }
    }
}

/// Every product's key, those first that have a folder, then the newest versions.
fn products(tree: &RegistryTree) -> Vec<Product<'_>> {
    let mut products: Vec<Product<'_>> = Vec::new();
    let mut seen = BTreeSet::new();
    for key in tree.keys() {
        if let Some(KnownKey::Product { product, .. }) = known_key(&key.path)
            && seen.insert(product.to_ascii_lowercase())
        {
            products.push(Product { tree, path: product, first: key });
        }
    }
    products.sort_by_cached_key(|product| {
        let version = product.version().map(|(_, version)| version);
        std::cmp::Reverse((product.has_root(), version, product.name().is_some()))
    });
    products
}
