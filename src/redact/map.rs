//! Which stand-in belongs to which value: the private map, which stays on the machine.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::ops::Range;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::find::{PrivatePlace, What, known_places, places};
use super::found::{ceiling, floor};
use super::ordinary::{can_be_looked_for, is_common, is_stand_in};
use super::vocabulary::Vocabulary;
use super::words::fold;
use super::{Known, PrivateKind, Shown, spared};
use crate::code::normal_code;
use crate::vendor::product_name;

/// The most values that one map holds; a text with more is refused rather than kept in memory.
const MOST_VALUES: usize = 400_000;

/// The most phrases that texts can have spared; one with more of them is no text of one machine.
const MOST_SPARED: usize = 64;

/// The most characters of a product's name in a text; a longer one tells more than the product.
const LONGEST_NAME: usize = 80;

/// The most bytes between two groups of one code.
const MOST_BETWEEN: usize = 24;

/// Bytes around a value within which a date or a name that is spared can hold it.
const AROUND: usize = 96;

/// What stands where a text could not be cleaned.
const LEFT_OUT: &str = "(left out: could not be cleaned)";

/// Replaces private values, the same value by the same stand-in everywhere.
#[derive(Debug, Default)]
pub struct Redactor {
    entries: Vec<MapEntry>,
    /// By folded value.
    by_value: HashMap<String, usize>,
    /// Stand-ins of an earlier run by the digest of a value that no map keeps.
    by_digest: HashMap<String, (PrivateKind, String)>,
    /// What keys the digests of this map.
    salt: Option<String>,
    counts: BTreeMap<PrivateKind, usize>,
    vocabulary: Vocabulary,
    /// Digests of the codes that were seen.
    codes: HashSet<[u8; 32]>,
    /// Folded values and phrases that are nobody's, whatever a rule says.
    spared: BTreeSet<String>,
    kept_kinds: BTreeSet<PrivateKind>,
}

#[derive(Clone, Debug)]
struct MapEntry {
    value: String,
    kind: PrivateKind,
    stand_in: String,
}

/// The map as it is kept.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct KeptMap {
    /// Random for each map, so that the digests of two maps differ.
    salt: String,
    values: Vec<KeptValue>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct KeptValue {
    kind: PrivateKind,
    stand_in: String,
    /// In clear, but for what opens something.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    value: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    digest: Option<String>,
}

/// Why values cannot be taken out, or their map not kept.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum MapError {
    /// Too many values.
    #[error("more than {MOST_VALUES} different private values; clean fewer files at once")]
    TooMany,
    /// The map cannot be read or written.
    #[error("cannot use the private map {path}: {error}; without it the stand-ins would not stay the same")]
    File {
        /// The map.
        path: PathBuf,
        /// Why.
        error: std::io::Error,
    },
}

/// A part of a text that goes, with why and what stands there instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replaced {
    /// Bytes of the text.
    pub span: Range<usize>,
    /// What kind of value stood there.
    pub kind: PrivateKind,
    /// What stands there now.
    pub text: String,
}

impl Redactor {
    /// Starts with the values that are known beforehand.
    #[must_use]
    pub fn new(known: &Known) -> Redactor {
        let mut redactor = Redactor::default();
        redactor.add_known(known);
        redactor
    }

    /// Adds values that became known.
    pub fn add_known(&mut self, known: &Known) {
        for (kind, value) in known.values() {
            self.add(kind, value);
        }
    }

    /// Reads the map of an earlier run, so that its stand-ins stay; a map that is not there is empty.
    ///
    /// # Errors
    /// The map is there and cannot be read.
    pub fn load(&mut self, path: &Path) -> Result<(), MapError> {
        let failed = |error| MapError::File { path: path.to_owned(), error };
        let text = match std::fs::read(path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(failed(error)),
        };
        let kept: KeptMap = serde_json::from_slice(&text).map_err(|error| failed(error.into()))?;
        self.salt = Some(kept.salt);
        for KeptValue { kind, stand_in, value, digest } in kept.values {
            *self.counts.entry(kind).or_default() += 1;
            match (value, digest) {
                (Some(value), _) => self.insert(MapEntry { value, kind, stand_in }),
                (None, Some(digest)) => drop(self.by_digest.insert(digest, (kind, stand_in))),
                (None, None) => {}
            }
        }
        Ok(())
    }

    /// The map as a document for this machine alone. Names stand in it as they are; codes and passwords do not.
    ///
    /// # Errors
    /// The map cannot be put into JSON.
    pub fn private_map(&self) -> Result<Vec<u8>, MapError> {
        let salt = self.salt.clone().unwrap_or_else(new_salt);
        let mut values: Vec<KeptValue> = Vec::new();
        for MapEntry { value, kind, stand_in } in &self.entries {
            let secret = kind.is_secret();
            let digest = secret.then(|| digest_of(&salt, value));
            values.push(KeptValue {
                kind: *kind,
                stand_in: stand_in.clone(),
                value: (!secret).then(|| value.clone()),
                digest,
            });
        }
        let written: BTreeSet<String> = values.iter().filter_map(|value| value.digest.clone()).collect();
        let earlier = self.by_digest.iter().filter(|(digest, _)| !written.contains(*digest));
        let mut earlier: Vec<KeptValue> = earlier
            .map(|(digest, (kind, stand_in))| KeptValue {
                kind: *kind,
                stand_in: stand_in.clone(),
                value: None,
                digest: Some(digest.clone()),
            })
            .collect();
        earlier.sort_by(|one, other| one.stand_in.cmp(&other.stand_in));
        values.extend(earlier);
        serde_json::to_vec_pretty(&KeptMap { salt, values })
            .map_err(|error| MapError::File { path: PathBuf::new(), error: error.into() })
    }

    /// Names a value that is nobody's, such as a version that looks like an address, or the name of a product that
    /// has a word in common with a user's; told before anything is learned.
    pub fn spare(&mut self, value: &str) {
        let value = value.trim();
        if !value.is_empty() {
            self.spared.insert(fold(value));
        }
    }

    /// Leaves every value of a kind where it is; codes go whatever is asked.
    pub fn keep_kind(&mut self, kind: PrivateKind) {
        if kind != PrivateKind::Code {
            self.kept_kinds.insert(kind);
        }
    }

    /// Adds a value, unless it names nobody.
    pub fn add(&mut self, kind: PrivateKind, value: &str) {
        let value = value.trim();
        if !is_common(value) && !is_stand_in(value) {
            self.note(kind, value);
            if let Some((short, _)) =
                value.split_once('.').filter(|(short, _)| kind == PrivateKind::Host && is_machine(short))
            {
                self.add(PrivateKind::Host, short);
            }
        }
    }

    /// Adds a word that goes whatever it is, even one of which every log is made.
    pub fn add_word(&mut self, word: &str) {
        let word = word.trim();
        if word.is_empty() || is_stand_in(word) {
            return;
        }
        self.note(PrivateKind::Word, word);
        if let Some(number) = self.by_value.get(&fold(word)) {
            self.vocabulary.add(word, *number);
        }
    }

    /// Gives a value its stand-in. One that is an ordinary word gets one too, and is looked for nowhere else.
    fn note(&mut self, kind: PrivateKind, value: &str) {
        if kind == PrivateKind::Code {
            self.codes.insert(code_digest(value));
            return;
        }
        let key = fold(value);
        if self.kept_kinds.contains(&kind) || self.spared.contains(&key) || self.by_value.contains_key(&key) {
            return;
        }
        let earlier = self
            .salt
            .as_ref()
            .filter(|_| kind.is_secret())
            .and_then(|salt| self.by_digest.get(&digest_of(salt, value)));
        let stand_in = match earlier {
            Some((_, stand_in)) => stand_in.clone(),
            None => {
                let number = self.counts.entry(kind).or_default();
                *number += 1;
                kind.stand_in(*number)
            }
        };
        self.insert(MapEntry { value: value.to_owned(), kind, stand_in });
    }

    fn insert(&mut self, entry: MapEntry) {
        let number = self.entries.len();
        if can_be_looked_for(&entry.value) {
            self.vocabulary.add(&entry.value, number);
        }
        self.by_value.insert(fold(&entry.value), number);
        self.entries.push(entry);
    }

    /// Reads a text for private values without changing it.
    ///
    /// # Errors
    /// There are too many different values.
    pub fn learn(&mut self, text: &str) -> Result<(), MapError> {
        self.learn_values(values_of(text))
    }

    /// Adds what [`values_of`] read, in the order of the text.
    pub(super) fn learn_values(&mut self, values: Values) -> Result<(), MapError> {
        for name in values.products {
            if self.spared.len() < MOST_SPARED {
                self.spare(&name);
            }
        }
        for (kind, value) in &values.all {
            self.note(*kind, value);
            if let Some((short, _)) =
                value.split_once('.').filter(|(short, _)| *kind == PrivateKind::Host && is_machine(short))
            {
                self.note(PrivateKind::Host, short);
            }
        }
        if self.entries.len() > MOST_VALUES { Err(MapError::TooMany) } else { Ok(()) }
    }

    /// Every part of a text that goes, in order and without overlap, by what was learned before.
    #[must_use]
    pub fn replaced(&self, text: &str) -> Vec<Replaced> {
        let found = places(text, Some(&self.vocabulary));
        self.replacements(text, &found)
    }

    fn replacements(&self, text: &str, found: &[PrivatePlace]) -> Vec<Replaced> {
        let mut all: Vec<Replaced> = Vec::new();
        for place in found {
            match &place.what {
                What::Code { hidden, .. } => all.extend(hidden.iter().map(|(span, text)| Replaced {
                    span: span.clone(),
                    kind: PrivateKind::Code,
                    text: text.clone(),
                })),
                What::Value { kind, value, style } => {
                    let key = fold(value);
                    if self.kept_kinds.contains(kind) || self.spared.contains(&key) {
                        continue;
                    }
                    let entry = self.by_value.get(&key).or_else(|| self.by_value.get(&fold(value.trim())));
                    let stand_in =
                        entry.map_or_else(|| kind.stand_in(0), |number| self.entries[*number].stand_in.clone());
                    let kind = entry.map_or(*kind, |number| self.entries[*number].kind);
                    let text = style.as_ref().map_or_else(|| stand_in.clone(), |style| style.write(&stand_in));
                    all.push(Replaced { span: place.span.clone(), kind, text });
                }
                What::Known { entry, style } => {
                    let MapEntry { kind, stand_in, .. } = &self.entries[*entry];
                    if self.kept_kinds.contains(kind) || self.is_needed(text, &place.span, stand_in) {
                        continue;
                    }
                    let text = style.as_ref().map_or_else(|| stand_in.clone(), |style| style.write(stand_in));
                    all.push(Replaced { span: place.span.clone(), kind: *kind, text });
                }
                What::Encoded { base64, places } => {
                    let inner = self.replacements(&base64.says, places);
                    if let Some(first) = inner.first() {
                        let kind = first.kind;
                        let text = base64.written(&applied(&base64.says, &inner));
                        all.push(Replaced { span: place.span.clone(), kind, text });
                    }
                }
            }
        }
        joined(all)
    }

    /// Whether a reader of the text needs a known value as it is.
    fn is_needed(&self, text: &str, span: &Range<usize>, stand_in: &str) -> bool {
        let (start, end) = (floor(text, span.start.saturating_sub(AROUND)), ceiling(text, span.end + AROUND));
        let near = &text[start..end];
        let place = span.start - start..span.end - start;
        let within = |kept: &Range<usize>| kept.start <= place.start && place.end <= kept.end;
        if spared::dates(near).iter().any(within) {
            return true;
        }
        if !self.spared.is_empty() {
            let low = near.to_lowercase();
            // Small letters can be longer than their capitals; then places would not agree.
            if low.len() == near.len()
                && self.spared.iter().any(|phrase| spared::phrase(&low, phrase).any(|kept| within(&kept)))
            {
                return true;
            }
        }
        spared::a_label_needs(text, span, stand_in)
    }

    /// The text with every private value replaced, and how many of each kind were.
    pub fn clean_counted(&mut self, text: &str, removed: &mut BTreeMap<PrivateKind, usize>) -> String {
        if self.learn(text).is_err() {
            return LEFT_OUT.to_owned();
        }
        self.cleaned(text, removed)
    }

    /// The same by what was learned before.
    pub(super) fn cleaned(&self, text: &str, removed: &mut BTreeMap<PrivateKind, usize>) -> String {
        let all = self.replaced(text);
        let mut after_a_code = None;
        for replaced in &all {
            // The stars of one code are one value.
            let same = replaced.kind == PrivateKind::Code
                && after_a_code.is_some_and(|end| replaced.span.start <= end + MOST_BETWEEN);
            after_a_code = (replaced.kind == PrivateKind::Code).then_some(replaced.span.end);
            if !same {
                *removed.entry(replaced.kind).or_default() += 1;
            }
        }
        if all.is_empty() { text.to_owned() } else { applied(text, &all) }
    }

    /// Every place of a text that goes, with its line and column; the stars of one code are one place.
    pub(super) fn shown(&self, text: &str) -> Vec<Shown> {
        let mut all: Vec<(Range<usize>, Shown)> = Vec::new();
        let (mut line, mut line_start, mut counted) = (1, 0, 0);
        for replaced in self.replaced(text) {
            let code = replaced.kind == PrivateKind::Code;
            if let Some((span, shown)) = all.last_mut().filter(|(span, last)| {
                code && last.kind == PrivateKind::Code && replaced.span.start <= span.end + MOST_BETWEEN
            }) {
                shown.instead.push_str(&text[span.end..replaced.span.start]);
                shown.instead.push_str(&replaced.text);
                span.end = replaced.span.end;
                continue;
            }
            let between = &text[counted..replaced.span.start];
            line += between.matches('\n').count() as u64;
            line_start = between.rfind('\n').map_or(line_start, |at| counted + at + 1);
            counted = replaced.span.start;
            let column = text[line_start..replaced.span.start].chars().count() + 1;
            let value = (!replaced.kind.is_secret()).then(|| text[replaced.span.clone()].to_owned());
            all.push((replaced.span, Shown { line, column, kind: replaced.kind, value, instead: replaced.text }));
        }
        all.into_iter().map(|(_, shown)| shown).collect()
    }

    /// The text with every private value replaced.
    pub fn clean(&mut self, text: &str) -> String {
        self.clean_counted(text, &mut BTreeMap::new())
    }

    /// The kind of an original value that is still in the text; values of `allowed` may be there.
    #[must_use]
    pub fn leak(&self, text: &str, allowed: &BTreeSet<String>) -> Option<PrivateKind> {
        self.leak_beyond(text, allowed, "")
    }

    /// The same; what also stands in `frame`, the fixed words around the values, is nobody's.
    #[must_use]
    pub fn leak_beyond(&self, text: &str, allowed: &BTreeSet<String>, frame: &str) -> Option<PrivateKind> {
        let mut text = std::borrow::Cow::Borrowed(text);
        // The longest first: one given value can be a part of another.
        let mut allowed: Vec<&String> = allowed.iter().filter(|value| !value.is_empty()).collect();
        allowed.sort_by_key(|value| std::cmp::Reverse(value.len()));
        for value in allowed {
            text = text.replace(value.as_str(), "\u{0}").into();
        }
        let fixed = if frame.is_empty() {
            BTreeSet::new()
        } else {
            self.known_in(frame, &known_places(frame, &self.vocabulary))
        };
        let found = known_places(&text, &self.vocabulary);
        let left = self.known_in(&text, &found).into_iter().find(|number| !fixed.contains(number));
        left.map(|number| self.entries[number].kind).or_else(|| self.code_in(&found).then_some(PrivateKind::Code))
    }

    fn known_in(&self, text: &str, found: &[PrivatePlace]) -> BTreeSet<usize> {
        let mut all = BTreeSet::new();
        for place in found {
            match &place.what {
                What::Known { entry, .. } => {
                    let MapEntry { kind, stand_in, .. } = &self.entries[*entry];
                    if !self.kept_kinds.contains(kind) && !self.is_needed(text, &place.span, stand_in) {
                        all.insert(*entry);
                    }
                }
                What::Encoded { base64, places } => all.extend(self.known_in(&base64.says, places)),
                What::Value { .. } | What::Code { .. } => {}
            }
        }
        all
    }

    /// Whether a code that was seen stands there whole.
    fn code_in(&self, found: &[PrivatePlace]) -> bool {
        found.iter().any(|place| match &place.what {
            What::Code { value, .. } => self.codes.contains(&code_digest(value)),
            What::Encoded { places, .. } => self.code_in(places),
            What::Value { .. } | What::Known { .. } => false,
        })
    }

    #[cfg(test)]
    pub(super) fn vocabulary(&self) -> &Vocabulary {
        &self.vocabulary
    }

    /// How many different values of each kind are known.
    #[must_use]
    pub fn counts(&self) -> &BTreeMap<PrivateKind, usize> {
        &self.counts
    }
}

/// What one text taught.
#[derive(Debug, Default)]
pub(super) struct Values {
    all: Vec<(PrivateKind, String)>,
    products: Vec<String>,
}

/// The private values of a text, each once, in order.
pub(super) fn values_of(text: &str) -> Values {
    let mut values = Values::default();
    let mut reached = 0;
    for (at, _) in text.match_indices("aspersky") {
        if at < reached || values.products.len() >= MOST_SPARED {
            continue;
        }
        let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
        reached = text[at..].find('\n').map_or(text.len(), |end| at + end);
        let name = product_name(&text[start..reached]).filter(|name| name.chars().count() <= LONGEST_NAME);
        values.products.extend(name.map(str::to_owned));
    }
    let mut seen = HashSet::new();
    collect(&places(text, None), &mut seen, &mut values.all);
    values
}

fn collect(found: &[PrivatePlace], seen: &mut HashSet<(PrivateKind, String)>, all: &mut Vec<(PrivateKind, String)>) {
    let mut in_order: Vec<&PrivatePlace> = found.iter().collect();
    in_order.sort_by_key(|place| (place.span.start, std::cmp::Reverse(place.span.end)));
    for place in in_order {
        match &place.what {
            What::Value { kind, value, .. } => {
                let pair = (*kind, value.trim().to_owned());
                if !seen.contains(&pair) {
                    seen.insert(pair.clone());
                    all.push(pair);
                }
            }
            What::Code { value, .. } => {
                let pair = (PrivateKind::Code, normal_code(value));
                if seen.insert(pair.clone()) {
                    all.push(pair);
                }
            }
            What::Encoded { places, .. } => collect(places, seen, all),
            What::Known { .. } => {}
        }
    }
}

/// Replacements in order; where two overlap, the first and longest stands for both.
fn joined(mut all: Vec<Replaced>) -> Vec<Replaced> {
    all.retain(|replaced| !replaced.span.is_empty());
    all.sort_by(|one, other| {
        let key = |replaced: &Replaced| (replaced.span.start, std::cmp::Reverse(replaced.span.end), replaced.kind);
        key(one).cmp(&key(other))
    });
    let mut joined: Vec<Replaced> = Vec::with_capacity(all.len());
    for replaced in all {
        match joined.last_mut().filter(|last| replaced.span.start < last.span.end) {
            Some(last) => last.span.end = last.span.end.max(replaced.span.end),
            None => joined.push(replaced),
        }
    }
    joined
}

/// A text with its replacements.
fn applied(text: &str, all: &[Replaced]) -> String {
    let mut cleaned = String::with_capacity(text.len() + 64);
    let mut from = 0;
    for replaced in all {
        cleaned.push_str(&text[from..replaced.span.start]);
        cleaned.push_str(&replaced.text);
        from = replaced.span.end;
    }
    cleaned.push_str(&text[from..]);
    cleaned
}

/// Whether the first part of a host's whole name names it alone: `ksc01`, unlike `mail`.
fn is_machine(short: &str) -> bool {
    short.len() >= 4 && short.contains(char::is_alphabetic) && short.contains(|c: char| c.is_ascii_digit() || c == '-')
}

fn digest_of(salt: &str, value: &str) -> String {
    crate::text::digest(format!("{salt}\n{}", fold(value)).as_bytes())
}

/// The digest by which a code is known again; a code itself is kept nowhere.
fn code_digest(code: &str) -> [u8; 32] {
    crate::text::digest_bytes(normal_code(code).as_bytes())
}

/// A value that differs for each map: a hash of what the standard library draws for each process.
fn new_salt() -> String {
    use std::hash::{BuildHasher, Hasher};
    let draw = || std::collections::hash_map::RandomState::new().build_hasher().finish();
    format!("{:016x}{:016x}", draw(), draw())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_same_value_gets_the_same_stand_in_in_every_context() {
        let mut redactor = Redactor::default();
        redactor.learn("User: evelyn").unwrap();
        let cleaned =
            redactor.clean("Evelyn opened /home/evelyn/x as evelyn_adm; mail evelyn@example.org, a@example.org");
        assert_eq!(
            cleaned,
            "user-1 opened /home/user-1/x as user-1_adm; mail mail-1@example.invalid, mail-2@example.invalid"
        );
    }

    #[test]
    fn the_sweep_finds_what_was_planted_after_cleaning() {
        let mut redactor = Redactor::default();
        redactor.learn("Host: eve-pc and ABCDE-12345-FGHJK-67890").unwrap();
        let none = BTreeSet::new();
        assert_eq!(redactor.leak("on EVE-PC.log", &none), Some(PrivateKind::Host));
        assert_eq!(redactor.leak("abcde12345fghjk67890", &none), Some(PrivateKind::Code));
        assert_eq!(redactor.leak("nothing", &none), None);
        assert_eq!(redactor.leak("on eve-pc", &BTreeSet::from(["eve-pc".to_owned()])), None);
    }

    #[test]
    fn a_map_that_was_kept_gives_the_same_stand_ins() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("map.json");
        let mut first = Redactor::default();
        first.learn("User: evelyn, Host: eve-pc, 192.0.2.7").unwrap();
        std::fs::write(&path, first.private_map().unwrap()).unwrap();
        let mut second = Redactor::default();
        second.load(&path).unwrap();
        assert_eq!(second.clean("User: zoe; evelyn on eve-pc"), "User: user-2; user-1 on host-1");
    }

    fn cleaned(names: &[(PrivateKind, &str)], text: &str) -> String {
        let mut known = Known::default();
        names.iter().for_each(|(kind, name)| known.add(*kind, name));
        let mut redactor = Redactor::new(&known);
        text.lines().for_each(|line| redactor.learn(line).unwrap());
        let cleaned = redactor.clean(text);
        assert_eq!(redactor.leak(&cleaned, &BTreeSet::new()), None, "{cleaned}");
        cleaned
    }

    #[test]
    fn a_products_name_and_the_labels_that_are_read_stay_whatever_the_machine_is_called() {
        let names = ["premium", "security", "expiration", "policy", "databases"].map(|name| (PrivateKind::Host, name));
        let names = [names.as_slice(), &[(PrivateKind::User, "loaded"), (PrivateKind::User, "endpoint")]].concat();
        let text = "Name: Kaspersky Endpoint Security 12.2 for Linux\nPolicy: Active\n\
            Application databases loaded: Yes\nLicense expiration date: 2027-01-02\n\
            {\"Policy\": \"x\", 'License expiration date': 1}\n[Active key]\n";
        assert_eq!(cleaned(&names, text), text);
        let text =
            "Product name=Kaspersky Premium 2.0\nKaspersky Premium 2.0 started\n\"Name\": \"Kaspersky Premium\",\n";
        assert_eq!(cleaned(&names, text), text);
    }

    #[test]
    fn a_name_goes_where_no_reader_needs_it_and_a_word_of_logs_stays() {
        let names = [(PrivateKind::Host, "premium"), (PrivateKind::User, "expiration"), (PrivateKind::User, "marvin")];
        let text = "Name: Kaspersky Premium\nat /home/marvin/x of premium\nmarvin's license expiration date: x\n\
            Policy of marvin: x\n\"name\": \"expiration date\"\n";
        let expected = "Name: Kaspersky Premium\nat /home/user-1/x of premium\nuser-1's license expiration date: x\n\
            Policy of user-1: x\n\"name\": \"expiration date\"\n";
        assert_eq!(cleaned(&names, text), expected);
    }

    #[test]
    fn no_secret_stands_in_a_kept_map() {
        let mut redactor = Redactor::default();
        let text = "User: evelyn, password=hunter2x; code ABCDE-12345-FGHJK-67890, card 4111 1111 1111 1111";
        let first = redactor.clean(text);
        let map = String::from_utf8(redactor.private_map().unwrap()).unwrap();
        assert!(map.contains("evelyn"), "{map}");
        for secret in ["hunter2x", "ABCDE", "12345", "4111"] {
            assert!(!map.contains(secret), "{secret} in {map}");
        }
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("map.json");
        std::fs::write(&path, &map).unwrap();
        let mut second = Redactor::default();
        second.load(&path).unwrap();
        assert_eq!(second.clean(text), first, "the digests give the same stand-ins");
    }

    #[test]
    fn one_line_does_not_poison_the_next() {
        let mut redactor = Redactor::default();
        redactor.learn("host: activation\nhost: vm\nuser: host\nComputer name: security").unwrap();
        for text in ["activation failed on this host", "the vm has no security", "key: host activation"] {
            assert_eq!(redactor.clean(text), text);
            assert_eq!(redactor.leak(text, &BTreeSet::new()), None);
        }
    }

    #[test]
    fn what_the_person_wants_kept_stays_and_what_they_name_goes() {
        let mut redactor = Redactor::default();
        redactor.keep_kind(PrivateKind::Address);
        redactor.keep_kind(PrivateKind::Code);
        redactor.spare("evelyn");
        redactor.add_word("Northwind");
        let cleaned = redactor.clean("User: evelyn at northwind, 192.0.2.7, ABCDE-12345-FGHJK-67890");
        assert_eq!(cleaned, "User: evelyn at word-1, 192.0.2.7, *****-*****-*****-67890");
    }

    #[test]
    fn a_date_stays_and_a_person_called_like_a_month_does_not() {
        let names = [
            (PrivateKind::User, "may"),
            (PrivateKind::User, "jan"),
            (PrivateKind::User, "2026"),
            (PrivateKind::Host, "18"),
        ];
        for text in ["until 11 May 2026", "May 11, 2026", "expires: 18-Jan-2026", "Jan  2 10:11:12 x", "in may 2026"] {
            assert_eq!(cleaned(&names, text), text);
        }
        assert_eq!(cleaned(&names, "2026-05-18 10:11:12 jan and May"), "2026-05-18 10:11:12 user-2 and user-1");
    }

    proptest! {
        #[test]
        fn no_value_survives_and_cleaning_twice_changes_nothing(
            user in "[a-z]{4,9}q", host in "[A-Z]{3,6}-PC[0-9]", name in "[A-ZА-Я][a-zа-я]{3,7} [A-Z][a-z]{3,7}q", glue in "[ ,;/|]{1,3}"
        ) {
            let text = format!(
                "User: {user}{glue}x /home/{user}/y{glue}Computer name: {host}{glue}{user}@example.org{glue}Owner: {name}"
            );
            let mut redactor = Redactor::default();
            redactor.learn(&text).unwrap();
            let cleaned = redactor.clean(&text);
            for value in [&user, &host] {
                prop_assert!(!cleaned.to_lowercase().contains(&value.to_lowercase()), "{value} in {cleaned}");
            }
            prop_assert!(!cleaned.contains(&name), "{name} in {cleaned}");
            prop_assert_eq!(redactor.leak(&cleaned, &BTreeSet::new()), None);
            prop_assert_eq!(redactor.clean(&cleaned), cleaned);
        }

        #[test]
        fn any_text_is_cleaned_without_panic_and_passes_the_sweep(text in any::<String>()) {
            let mut redactor = Redactor::default();
            redactor.learn(&text).unwrap();
            let cleaned = redactor.clean(&text);
            prop_assert_eq!(redactor.leak(&cleaned, &BTreeSet::new()), None);
        }
    }
}
