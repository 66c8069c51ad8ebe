//! Which product is installed, among the keys that upgrades leave behind.

use std::collections::BTreeSet;

use super::places::{KnownKey, Part, known_key};
use super::tree::{Entry, Key, RegistryTree};
use crate::facts::{FactId, Locator, Value};

/// One product's key.
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

/// Every product's key: the one that counts first, which has a folder and the newest version.
///
/// Whether the folder still exists, an export cannot tell.
pub(super) fn products(tree: &RegistryTree) -> Vec<Product<'_>> {
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
        let root = product.get(Part::Environment, "ProductRoot").is_some_and(|entry| entry.data.text().is_some());
        let version = product.version().map(|(_, version)| version);
        std::cmp::Reverse((root, version, product.name().is_some()))
    });
    products
}
