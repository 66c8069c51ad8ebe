//! Which product the case is about, by its name, its version and the system that is named beside it.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::spoken::{Spoken, WordHit};
use super::table::Together;
use super::{Claim, best};
use crate::facts::{FactId, Value};

/// Names of products in one text that are looked at.
const MOST: usize = 64;

/// A version or a year right behind a name, with a word for "version" or the system between.
static VERSION: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?ix)^[\s\x22'’»”(]{0,3}
        (?:(?:for|für|fuer|pour|para|per|voor|dla|для)\s+(?:windows|linux|mac|macos)\s+)?
        [(\x22]?(?:v\.?|ver\.?|version|versión|versione|versão|versie|wersja|wersji|версия|версии|верс\.|バージョン)?[\s:]{0,2}
        (\d{1,4}(?:\.\d{1,5}){0,4})(?:[^\d]|$)",
    )
    .ok()
});

/// A version with the word before it, wherever it stands in the sentence of a product.
static SPELLED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)(?:\bversion|\bversión|\bversione|\bversão|\bversie|\bwersj[aeiu]|верси[яиюей]|バージョン|\bbuild|сборка)\s?:?\s?(\d{1,3}(?:\.\d{1,5}){1,4})").ok()
});

/// Adds the claims about the product.
pub(super) fn claims(spoken: &Spoken<'_>, claims: &mut Vec<Claim>) {
    let platform = best(FactId::SystemPlatform, claims);
    let product = product(spoken);
    if let Some((hit, line, name)) = &product {
        let place = hit.place.clone();
        let mut claim = |fact, value, place| claims.push(Claim { fact, value, place, weight: 1 });
        let mut shown = name.clone();
        if let Some((number, at)) = number_behind(spoken, &hit.place) {
            match year(&number) {
                Some(year) => {
                    shown = format!("{name} {year}");
                    if let Some(generation) = generation(year).filter(|_| is_home(line)) {
                        claim(FactId::ProductGeneration, Value::Choice(generation), place.start..at.end);
                    }
                }
                None => {
                    if let Ok(version) = Value::parse(FactId::ProductVersion, &number) {
                        claim(FactId::ProductVersion, version, place.start..at.end);
                    }
                }
            }
        }
        if line == "plan" {
            claim(FactId::ProductGeneration, Value::Choice("21.x"), place.clone());
        }
        claim(FactId::ProductName, Value::Text(shown), place);
    }
    if product.is_none() {
        // "Kaspersky 21.18" names no product, and its version.
        let found = spoken.of(&["kaspersky"]).find_map(|hit| Some((hit, number_behind(spoken, &hit.place)?)));
        if let Some((hit, (number, at))) = found.filter(|(_, (number, _))| number.contains('.'))
            && let Ok(version) = Value::parse(FactId::ProductVersion, &number)
        {
            let place = hit.place.start..at.end;
            claims.push(Claim { fact: FactId::ProductVersion, value: version, place, weight: 1 });
        }
    }
    if !claims.iter().any(|claim| claim.fact == FactId::ProductVersion) {
        claims.extend(spelled_version(spoken));
    }
    let system = platform.as_ref().and_then(|claim| match claim.value {
        Value::Choice(system) => Some(system),
        _ => None,
    });
    let line = product.as_ref().map(|(_, line, _)| line.as_str());
    let place = match (&product, &platform) {
        (Some((hit, ..)), None) => hit.place.clone(),
        (Some((hit, line, _)), Some(_)) if line != "home" && line != "plan" => hit.place.clone(),
        (_, Some(claim)) => claim.place.clone(),
        (None, None) => return,
    };
    if let Some(family) = family(line, system) {
        claims.push(Claim { fact: FactId::ProductFamily, value: Value::Choice(family), place, weight: 1 });
    }
}

/// The one product that a text is about: one that is said to be the person's own goes before one named in passing, and
/// of two neither counts.
fn product(spoken: &Spoken<'_>) -> Option<(WordHit, String, String)> {
    const OWN: [&str; 3] = ["mine", "have", "installed"];
    const OTHER: [&str; 4] = ["price", "upgrade-to", "question-also", "instead"];
    let mut found: Vec<(u32, &WordHit)> = Vec::new();
    let plans = spoken.of(&["plan-name"]).filter(|hit| is_plan(spoken, hit));
    for hit in spoken.of(&["product"]).chain(plans).take(MOST) {
        let before =
            |other: &&WordHit| other.place.end <= hit.place.start && spoken.between(&other.place, &hit.place) <= 3;
        let near = |other: &&WordHit| spoken.between(&other.place, &hit.place) <= 5;
        let not = spoken.beside(hit, &["not", "instead"], Together::Clause).filter(before);
        let not = not.filter(|not| spoken.between(&not.place, &hit.place) == 0).count() > 0;
        let vendor = spoken
            .beside(hit, &["other-vendor"], Together::Clause)
            .filter(before)
            .any(|other| spoken.between(&other.place, &hit.place) == 0);
        if not || vendor {
            continue;
        }
        let own = spoken.beside(hit, &OWN, Together::Clause).filter(before).map(|own| own.place.end).max();
        // "It costs more, but I have this one": what stands before the person's own is not said of it.
        let since = |other: &&WordHit| own.is_none_or(|own| other.place.start >= own);
        let passing = spoken.beside(hit, &OTHER, Together::Clause).filter(since).any(|other| near(&other));
        let own = own.is_some();
        let others = spoken.beside(hit, &["others", "others-have"], Together::Clause).any(|other| before(&other));
        found.push((if passing || others { 0 } else { 1 + u32::from(own) }, hit));
    }
    let most = found.iter().map(|(weight, _)| *weight).max().filter(|most| *most > 0)?;
    let mut best = found.iter().filter(|(weight, _)| *weight == most);
    let (_, hit) = best.next()?;
    let (name, line) = hit.name.as_ref()?;
    // Of two products of different lines neither is known to be meant.
    let is_other = |hit: &WordHit| hit.name.as_ref().is_some_and(|(_, other)| other != line);
    (!best.any(|(_, other)| is_other(other))).then(|| ((*hit).clone(), line.clone(), name.clone()))
}

/// Whether the bare name of a plan is one, and no ordinary word: somebody has it or it is on a device, it is written as
/// a name, and the sentence is about a licence.
fn is_plan(spoken: &Spoken<'_>, hit: &WordHit) -> bool {
    const ABOUT: [&str; 8] = ["licence", "kaspersky", "ends", "ended", "renewing", "installed", "left", "ends-first"];
    const SYSTEMS: [&str; 5] = ["system-windows", "system-mac", "system-linux", "system-android", "system-ios"];
    let own = [&ABOUT[..], &SYSTEMS[..]].concat();
    let touches = |group: &'static [&'static str], before: bool| {
        spoken.beside(hit, group, Together::Clause).any(|other| {
            let stands = if before { other.place.end <= hit.place.start } else { other.place.start >= hit.place.end };
            stands && spoken.between(&other.place, &hit.place) == 0
        })
    };
    let written = spoken.original.get(spoken.folded.original(hit.place.clone())).unwrap_or_default();
    let is_name = written.chars().next().is_some_and(|first| !first.is_lowercase());
    let speaks_of_kaspersky = spoken.of(&["kaspersky"]).next().is_some();
    let on_device = spoken
        .beside(hit, &SYSTEMS, Together::Clause)
        .any(|system| system.place.start >= hit.place.end && spoken.between(&hit.place, &system.place) <= 3);
    // "プラスを使って": in Japanese what somebody does with it stands behind.
    let is_used = spoken.language == "ja"
        && spoken
            .beside(hit, &["have", "installed"], Together::Clause)
            .any(|used| used.place.start >= hit.place.end && spoken.between(&hit.place, &used.place) <= 1);
    let is_had = touches(&["plan-before"], true) || on_device || is_used || speaks_of_kaspersky && is_name;
    // What the rest of the text is about counts too, but not where something is installed.
    let is_about = spoken.of(&own).any(|other| other.sentence == hit.sentence) || is_of_a_licence(spoken);
    let is_other = spoken.of(&["other-vendor"]).next().is_some();
    (is_name || speaks_of_kaspersky) && is_had && is_about && !is_other && !touches(&["plan-not-after"], false)
}

/// Whether a text is about a licence: one is named, and that it ended, ends or is renewed or activated.
fn is_of_a_licence(spoken: &Spoken<'_>) -> bool {
    let names = spoken.of(&["licence", "kaspersky", "code-noun"]).next().is_some();
    names && spoken.of(&["ends", "ended", "renewing", "left", "auto-renewal", "entered", "refused"]).next().is_some()
}

/// The number that follows a name in the original text.
fn number_behind(spoken: &Spoken<'_>, place: &Range<usize>) -> Option<(String, Range<usize>)> {
    let end = spoken.folded.original(place.clone()).end;
    let rest = spoken.original.get(end..)?;
    let found = VERSION.as_ref()?.captures(rest)?.get(1)?;
    // "KIS 3 devices" counts devices, and "KES 12 days" days.
    let after = spoken.folded_place(&(end + found.start()..end + found.end()))?;
    let number = found.as_str();
    let is_count = !number.contains('.') && {
        let units = ["device", "unit-day", "unit-week", "unit-month", "unit-year", "months", "licence"];
        spoken.of(&units).any(|unit| unit.place.start >= after.end && spoken.between(&after, &unit.place) == 0)
            || spoken.original[end + found.end()..].trim_start().starts_with(['-', '/', '%', '€', '$', '£'])
    };
    let is_version = number.contains('.') || year(number).is_some() || number.len() <= 2 && !is_count;
    (is_version && !is_count).then(|| (number.to_owned(), after))
}

/// A version that its word announces, where no other program is named in the sentence.
fn spelled_version(spoken: &Spoken<'_>) -> Option<Claim> {
    let found = SPELLED.as_ref()?.captures(spoken.original)?;
    let place = spoken.folded_place(&found.get(1)?.range())?;
    // The name that stands nearest before it is the one that it is the version of.
    let sentence = spoken.sentence_of(place.start);
    let before = |hit: &&WordHit| hit.sentence == sentence && hit.place.end <= place.start;
    let nearest = spoken.of(&NAMES).filter(before).max_by_key(|hit| hit.place.end)?;
    let value = Value::parse(FactId::ProductVersion, found.get(1)?.as_str()).ok()?;
    let is_ours = matches!(nearest.group, "product" | "kaspersky");
    is_ours.then_some(Claim { fact: FactId::ProductVersion, value, place, weight: 1 })
}

/// What a version may be the version of.
const NAMES: [&str; 8] = [
    "product",
    "kaspersky",
    "other-vendor",
    "system-windows",
    "system-mac",
    "system-linux",
    "system-android",
    "system-ios",
];

fn year(number: &str) -> Option<u32> {
    number.parse().ok().filter(|year| (2006..2040).contains(year))
}

/// The generation of a product that is called by its year.
fn generation(year: u32) -> Option<&'static str> {
    match year {
        2010..=2018 => Some("2010s"),
        2019..=2021 => Some("2019-2021"),
        _ => None,
    }
}

fn is_home(line: &str) -> bool {
    matches!(line, "home" | "plan")
}

/// The family of a line of products on a system; a line that is sold for Windows runs there where nothing else is said.
fn family(line: Option<&str>, system: Option<&str>) -> Option<&'static str> {
    Some(match (line, system) {
        // Bought for one system and used on another: nobody knows which is meant.
        (Some(line @ ("android" | "ios" | "mac")), Some(system)) if line != system => return None,
        (Some("android"), _) => "android",
        (Some("ios"), _) => "ios",
        (Some("mac"), _) => "mac",
        (Some("endpoint-linux"), _) | (Some("endpoint"), Some("linux")) => "endpoint-linux",
        (Some("endpoint"), Some("mac")) => "mac",
        (Some("endpoint"), _) => "endpoint-windows",
        (Some("embedded"), Some("linux")) => "embedded-linux",
        (Some("industrial"), Some("linux")) => "industrial-linux",
        (Some("embedded" | "industrial" | "server" | "other"), _) => "other",
        (_, Some("android")) => "android",
        (_, Some("ios")) => "ios",
        (_, Some("mac")) => "mac",
        (Some("home" | "plan" | "cloud"), Some("linux")) => "home-linux",
        (Some("cloud"), _) => "security-cloud",
        (Some("office"), _) => "small-office",
        (Some("home" | "plan"), _) => "home",
        _ => return None,
    })
}
