//! A product that a line names without a label: a heading, a service, a package.
//!
//! Monitoring dumps and inventories head a part with the product's name, or list `kesl.service` and `kesl-12.1.0-1543`.

use super::families::{family_of, is_program_beside, linux_family};

/// What a line says of a product.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct UnlabelledProduct<'l> {
    /// Its name, where the line has one.
    pub name: Option<&'l str>,
    /// Its family, where its name or its package tells.
    pub family: Option<&'static str>,
    /// Its version, with dots alone: `12.1.0.1543`.
    pub version: Option<String>,
    /// Whether the line is nothing but that name, so that what follows is the product's.
    pub heads: bool,
}

/// Bytes of a line that are looked at.
const LONGEST: usize = 400;

/// Names of packages, services and folders of Linux products.
const PACKAGES: [(&str, &str); 6] = [
    ("kesl", "endpoint-linux"),
    ("kess", "embedded-linux"),
    ("kics", "industrial-linux"),
    ("kfl", "home-linux"),
    ("kav4fs", "file-server"),
    ("kes4lwks", "endpoint-linux"),
];

/// Words that the name of every product has one of.
const PRODUCTS: [&str; 12] = [
    "endpoint security",
    "anti-virus",
    "internet security",
    "total security",
    "small office security",
    "security cloud",
    "systems security",
    "industrial cybersecurity",
    "security for",
    "kaspersky standard",
    "kaspersky plus",
    "kaspersky premium",
];

/// Words behind a name that are none of it, nor is what follows them.
const BEHIND: [&str; 12] = [
    "service",
    "services",
    "supervisor",
    "daemon",
    "status",
    "license",
    "licence",
    "is",
    "module",
    "running",
    "started",
    "updates",
];

/// The product that a line names, where it does so without a label.
pub(crate) fn unlabelled_product(line: &str) -> Option<UnlabelledProduct<'_>> {
    let line = &line[..line.floor_char_boundary(LONGEST)];
    if is_program_beside(line) {
        return None;
    }
    let name = product_name(line);
    let package = package(line);
    if name.is_none() && package.is_none() {
        return None;
    }
    let of_name = name.filter(|name| linux_family(name).is_some() || name.to_lowercase().contains("windows"));
    let family = of_name.map(family_of).or(package.as_ref().map(|(family, _)| *family));
    let own_version = || name.and_then(|name| version_behind(line, name));
    let version = package.and_then(|(_, version)| version).or_else(own_version);
    let is_mark = |c: char| !c.is_alphanumeric();
    let heads = name.is_some_and(|name| {
        let rest = line.replacen(name, "", 1);
        let rest = rest.trim_matches(is_mark);
        rest.is_empty() || version_of(rest).is_some_and(|(_, end)| end == rest.len())
    });
    Some(UnlabelledProduct { name, family, version, heads })
}

/// The name that begins with the vendor's and has a product's words.
fn product_name(line: &str) -> Option<&str> {
    let lower = line.to_ascii_lowercase();
    let start = lower.find("kaspersky ")?;
    let rest = &line[start..];
    let is_end = |c: char| {
        matches!(c, '|' | ',' | ';' | ':' | '(' | ')' | '[' | ']' | '<' | '>' | '=' | '"' | '\'' | '\t' | '*' | '#')
    };
    let end = rest.find(is_end).unwrap_or(rest.len());
    let end = rest.find("  ").map_or(end, |gap| gap.min(end));
    // A whole version and what is done with the product are none of its name.
    let is_behind = |word: &str| {
        BEHIND.contains(&word.to_ascii_lowercase().as_str()) || word.bytes().filter(|byte| *byte == b'.').count() >= 2
    };
    let words = rest[..end].split(' ');
    let length: usize = words.take_while(|word| !is_behind(word)).map(|word| word.len() + 1).sum();
    let name = rest[..length.min(end)].trim_end_matches(|c: char| !c.is_alphanumeric());
    let lower = name.to_ascii_lowercase();
    (PRODUCTS.iter().any(|words| lower.contains(words)) && name.split(' ').count() <= 12).then_some(name)
}

/// The package or service of a Linux product, and its version: `kesl-12.1.0-1543.x86_64`, `kesl 12.1.0-1543`.
fn package(line: &str) -> Option<(&'static str, Option<String>)> {
    let lower = line.to_ascii_lowercase();
    PACKAGES.iter().find_map(|(package, family)| {
        let at = lower.match_indices(package).map(|(at, _)| at).find(|at| {
            let before = lower[..*at].chars().next_back();
            let behind = lower[at + package.len()..].chars().next();
            let borders = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
            borders(before) && borders(behind)
        })?;
        let behind = line.get(at + package.len()..).unwrap_or_default();
        let behind = behind.trim_start_matches(['-', '_', ' ', '\t', ':', '=']);
        Some((*family, version_of(behind).map(|(version, _)| version)))
    })
}

/// The version that stands behind a name.
fn version_behind(line: &str, name: &str) -> Option<String> {
    let at = line.find(name)? + name.len();
    let behind = line[at..].trim_start_matches(|c: char| !c.is_ascii_digit());
    version_of(behind).map(|(version, _)| version).filter(|version| version.split('.').count() >= 3)
}

/// The version with which a text begins, `12.1.0-1543` as `12.1.0.1543`, and where it ends; a number alone is none.
fn version_of(text: &str) -> Option<(String, usize)> {
    let end = text.find(|c: char| !c.is_ascii_digit() && !matches!(c, '.' | '-')).unwrap_or(text.len());
    let written = text[..end].trim_end_matches(['.', '-']);
    let version = written.replace('-', ".");
    let parts: Vec<&str> = version.split('.').collect();
    let is_version = (3..=5).contains(&parts.len()) && parts.iter().all(|part| (1..=6).contains(&part.len()));
    // 2026-11-28 is a day.
    let is_day = parts.len() == 3 && parts[0].len() == 4 && written.contains('-');
    (is_version && !is_day).then_some((version, written.len()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn headings_services_and_packages_name_a_product() {
        for (line, name, family, version, heads) in [
            (
                "=== Kaspersky Endpoint Security 12.1 for Linux ===",
                "Kaspersky Endpoint Security 12.1 for Linux",
                "endpoint-linux",
                "",
                true,
            ),
            (
                "### Kaspersky Embedded Systems Security 3.3 for Linux (3.3.0.87)",
                "Kaspersky Embedded Systems Security 3.3 for Linux",
                "embedded-linux",
                "3.3.0.87",
                true,
            ),
            (
                "kesl.service  loaded active running  Kaspersky Endpoint Security",
                "Kaspersky Endpoint Security",
                "endpoint-linux",
                "",
                false,
            ),
            ("ii  kesl  12.1.0-1543  amd64  on-access scanner", "", "endpoint-linux", "12.1.0.1543", false),
            ("kesl-12.2.0-2412.x86_64", "", "endpoint-linux", "12.2.0.2412", false),
            ("Unit kess-supervisor.service is running", "", "embedded-linux", "", false),
            ("/opt/kaspersky/kics/bin", "", "industrial-linux", "", false),
            (
                "Kaspersky Endpoint Security for Windows  12.6.0.438",
                "Kaspersky Endpoint Security for Windows",
                "endpoint-windows",
                "12.6.0.438",
                true,
            ),
            (
                "Kaspersky Internet Security Service 21.3.10.391",
                "Kaspersky Internet Security",
                "",
                "21.3.10.391",
                false,
            ),
        ] {
            let found = unlabelled_product(line).unwrap_or_else(|| panic!("{line}"));
            assert_eq!(found.name.unwrap_or_default(), name, "{line}");
            assert_eq!(found.family.unwrap_or_default(), family, "{line}");
            assert_eq!(found.version.clone().unwrap_or_default(), version, "{line}");
            assert_eq!(found.heads, heads, "{line}");
        }
    }

    #[test]
    fn other_programs_people_and_days_name_none() {
        for line in [
            "Kaspersky Security Center 15 Network Agent 15.1.0.20748",
            "klnagent64.service loaded active running Kaspersky Network Agent",
            "Name: web07",
            "Contact: Eugene Kaspersky in Moscow",
            "keslx 1.2.3",
            "2026-11-28 kernel: kesltest",
            "check_mk agent 2.3.0",
            "",
        ] {
            assert_eq!(unlabelled_product(line), None, "{line}");
        }
        assert_eq!(unlabelled_product("kesl 2026-11-28").and_then(|found| found.version), None);
    }

    proptest! {
        #[test]
        fn any_line_is_looked_at(line in "(Kaspersky |kesl|Endpoint Security|[ .\\-0-9|é]{0,4}|[a-z]{0,5}){0,12}") {
            let _ = unlabelled_product(&line);
        }
    }
}
