//! The house: which part may use which. Arrows go down, and no part runs in a circle.
#![expect(clippy::unwrap_used, reason = "a test that cannot set itself up must fail loudly")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The parts from the ground up; each may use those before it.
const PARTS: [&str; 27] = [
    "limits",
    "text",
    "say",
    "code",
    "places",
    "vendor",
    "facts",
    "sellers",
    "language",
    "redact",
    "config",
    "sources",
    "capture",
    "machine",
    "topics",
    "recognise",
    "diagnosis",
    "case",
    "fleet",
    "guide",
    "report",
    "ticket",
    "desk",
    "lint",
    "page",
    "cli",
    "main",
];

/// A file of the crate by its module, such as `capture::archive`, with the modules that it uses.
struct Module {
    name: String,
    uses: BTreeSet<String>,
}

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            files.extend(self::files(&path));
        } else {
            files.push(path);
        }
    }
    files.sort();
    files
}

fn module_name(path: &Path) -> String {
    let below = path.strip_prefix(source()).unwrap().with_extension("");
    let mut parts: Vec<&str> = below.iter().map(|part| part.to_str().unwrap()).collect();
    if parts.last() == Some(&"mod") {
        parts.pop();
    }
    parts.join("::")
}

/// The code without its tests and comments.
fn code(text: &str) -> String {
    let begins_tests = |at: usize| text[at..].lines().nth(1).is_some_and(|line| line.ends_with("mod tests {"));
    let tests = text.match_indices("#[cfg(test)]\n").map(|(at, _)| at).find(|at| begins_tests(*at));
    let code = &text[..tests.unwrap_or(text.len())];
    code.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// Every path in the code that begins with `crate::` or `super::`, spelled out from the crate's root; groups in braces
/// are taken apart.
fn paths(module: &str, code: &str) -> BTreeSet<String> {
    let mut paths = BTreeSet::new();
    for start in ["crate::", "super::", "self::"] {
        for (at, _) in code.match_indices(start) {
            let before = code[..at].chars().next_back();
            if before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':') {
                continue;
            }
            take_apart(&code[at..], "", module, &mut paths);
        }
    }
    paths
}

fn take_apart(text: &str, before: &str, module: &str, paths: &mut BTreeSet<String>) {
    let end = text.find(|c: char| !(c.is_alphanumeric() || c == '_' || c == ':')).unwrap_or(text.len());
    let path = format!("{before}{}", &text[..end]);
    if text[end..].starts_with('{') && path.ends_with("::") {
        let mut depth = 0;
        let mut item = String::new();
        for c in text[end..].chars() {
            match c {
                '{' => depth += 1,
                '}' => depth -= 1,
                _ => {}
            }
            if depth == 0 || depth == 1 && c == ',' {
                let one = item.trim_start_matches(['{', ',']).trim();
                if !one.is_empty() {
                    take_apart(one, &path, module, paths);
                }
                item.clear();
            } else if !(depth == 1 && c == '{') {
                item.push(c);
            }
            if depth == 0 {
                break;
            }
        }
        return;
    }
    let mut place: Vec<&str> = module.split("::").collect();
    let mut rest = path.as_str();
    if let Some(inner) = rest.strip_prefix("crate::") {
        place.clear();
        rest = inner;
    }
    rest = rest.strip_prefix("self::").unwrap_or(rest);
    while let Some(inner) = rest.strip_prefix("super::") {
        place.pop();
        rest = inner;
    }
    place.extend(rest.split("::").filter(|part| !part.is_empty()));
    paths.insert(place.join("::"));
}

fn modules() -> Vec<Module> {
    let source = source();
    let files = files(&source);
    let is_code = |path: &&PathBuf| {
        let name = path.strip_prefix(&source).unwrap().to_str().unwrap();
        name.ends_with(".rs") && !name.contains("tests") && name != "lib.rs"
    };
    let named: Vec<(String, &PathBuf)> = files.iter().filter(is_code).map(|path| (module_name(path), path)).collect();
    let names: BTreeSet<&str> = named.iter().map(|(name, _)| name.as_str()).collect();
    let module_of = |path: &str| {
        let mut path = path.to_owned();
        while !names.contains(path.as_str()) {
            let at = path.rfind("::")?;
            path.truncate(at);
        }
        Some(path)
    };
    named
        .iter()
        .map(|(name, path)| {
            let paths = paths(name, &code(&fs::read_to_string(path).unwrap()));
            let uses = paths.iter().filter_map(|path| module_of(path)).filter(|used| used != name).collect();
            Module { name: name.clone(), uses }
        })
        .collect()
}

fn part(module: &str) -> &str {
    module.split("::").next().unwrap()
}

#[test]
fn every_part_has_its_floor_and_no_arrow_goes_up() {
    let floor = |module: &str| {
        let name = part(module);
        PARTS.iter().position(|part| *part == name).unwrap_or_else(|| panic!("`{name}` has no floor in this test"))
    };
    let mut arrows = 0;
    for module in modules() {
        for used in module.uses.iter().filter(|used| part(used) != part(&module.name)) {
            arrows += 1;
            assert!(floor(used) < floor(&module.name), "{} uses {used}, which stands above it", module.name);
        }
    }
    assert!(arrows > 200, "only {arrows} arrows were read");
}

#[test]
fn no_face_reads_a_format_or_weighs_a_fact() {
    for module in modules().into_iter().filter(|module| ["cli", "page"].contains(&part(&module.name))) {
        let below = module.uses.iter().find(|used| ["sources", "facts"].contains(&part(used)));
        assert_eq!(below, None, "{} reaches below the case", module.name);
    }
}

#[test]
fn no_name_of_a_field_stands_beside_their_table() {
    let parts = ["ticket", "guide", "report", "cli", "page", "case", "diagnosis"];
    for path in files(&source()).into_iter().filter(|path| parts.contains(&part(&module_name(path)))) {
        let text = code(&fs::read_to_string(&path).unwrap());
        let named = |field: &&keymend::topics::FieldDef| {
            field.name.contains('-') && text.contains(&format!("\"{}\"", field.name))
        };
        let named = keymend::topics::FieldDef::all().find(named).map(|field| field.name);
        assert!(named.is_none() || module_name(&path).contains("tests"), "{} names {named:?}", path.display());
    }
}

/// Modules that use each other, directly or by others.
fn circles(uses: &BTreeMap<String, BTreeSet<String>>) -> Vec<Vec<String>> {
    let reach = |from: &String| {
        let mut seen: BTreeSet<&String> = BTreeSet::new();
        let mut open: Vec<&String> = vec![from];
        while let Some(next) = open.pop() {
            for used in uses.get(next).into_iter().flatten() {
                if seen.insert(used) {
                    open.push(used);
                }
            }
        }
        seen
    };
    let reached: BTreeMap<&String, BTreeSet<&String>> = uses.keys().map(|name| (name, reach(name))).collect();
    let mut circles: Vec<Vec<String>> = Vec::new();
    for (name, seen) in &reached {
        if !seen.contains(*name) || circles.iter().any(|circle| circle.contains(name)) {
            continue;
        }
        let both =
            |other: &&&String| seen.contains(*other) && reached.get(*other).is_some_and(|back| back.contains(*name));
        circles.push(reached.keys().filter(both).map(|other| (*other).clone()).collect());
    }
    circles
}

#[test]
fn no_files_of_a_part_run_in_a_circle() {
    // A folder's own file says what the folder gives away: that is no arrow from the file to its children.
    let mut uses: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for module in modules() {
        let is_parent = |used: &String| module.name.starts_with(&format!("{used}::"));
        uses.insert(module.name.clone(), module.uses.into_iter().filter(|used| !is_parent(used)).collect());
    }
    assert_eq!(circles(&uses), Vec::<Vec<String>>::new());
}

/// The names of the types, traits and aliases that a text of code defines.
fn types(code: &str) -> Vec<&str> {
    let lines = code
        .lines()
        .map(str::trim_start)
        .filter(|line| !["type Err", "type Value", "type Item"].iter().any(|own| line.starts_with(own)));
    lines
        .filter_map(|line| {
            let line = match line.strip_prefix("pub") {
                Some(rest) => rest.trim_start_matches(|c| c != ' ').trim_start(),
                None => line,
            };
            let kinds = ["struct ", "enum ", "trait ", "type "];
            let rest = kinds.iter().find_map(|kind| line.strip_prefix(kind))?;
            Some(&rest[..rest.find(|c: char| !c.is_alphanumeric()).unwrap_or(rest.len())])
        })
        .collect()
}

#[test]
fn a_search_for_a_type_finds_one_type() {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for path in files(&source()).into_iter().filter(|path| path.extension().is_some_and(|end| end == "rs")) {
        for name in types(&code(&fs::read_to_string(&path).unwrap())) {
            found.entry(name.to_owned()).or_default().push(module_name(&path));
        }
    }
    assert!(found.len() > 200, "only {} types were read", found.len());
    let twice: Vec<_> = found.into_iter().filter(|(_, places)| places.len() > 1).collect();
    assert!(twice.is_empty(), "name them apart: {twice:?}");
    assert_eq!(types("pub(super) struct A<'a> {\n    pub enum B;\ntype C = u8;"), ["A", "B", "C"]);
}

#[test]
fn public_enums_may_grow() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("crates");
    let all = files(&source()).into_iter().chain(files(&crates));
    let mut found = Vec::new();
    for path in all.filter(|path| path.extension().is_some_and(|end| end == "rs")) {
        let text = code(&fs::read_to_string(&path).unwrap());
        // Also those that a macro writes, which stand further in.
        for (at, _) in text.match_indices("pub enum ") {
            let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
            if !text[start..at].trim().is_empty() {
                continue;
            }
            let name = types(&text[at..])[0].to_owned();
            let mut attributes = text[..start].lines().rev().take_while(|line| line.trim_start().starts_with("#["));
            found.push(name.clone());
            assert!(attributes.any(|line| line.trim() == "#[non_exhaustive]"), "{name} in {}", path.display());
        }
    }
    assert!(found.len() > 40 && found.iter().any(|name| name == "FactId"), "only these were read: {found:?}");
}

/// The floors of the picture in ARCHITECTURE.md from the top, each from its left.
fn picture() -> Vec<Vec<String>> {
    let text = fs::read_to_string(source().join("../ARCHITECTURE.md")).unwrap();
    let lines = text.lines().skip_while(|line| !line.starts_with("    faces"));
    let floors = lines
        .take_while(|line| !line.starts_with("Each part"))
        .filter(|line| line.starts_with("    ") && !line.trim_start().starts_with('│'));
    let words = |line: &str| {
        let words = line.split_whitespace().skip(1).filter(|word| !["──►", "·"].contains(word));
        words.map(str::to_owned).collect::<Vec<_>>()
    };
    floors.map(words).collect()
}

#[test]
fn the_picture_in_the_architecture_shows_these_floors() {
    let mut shown: Vec<String> = picture().into_iter().rev().flatten().collect();
    shown.push("main".to_owned());
    assert_eq!(shown, PARTS, "ARCHITECTURE.md draws the house as it is");
    let text = fs::read_to_string(source().join("../ARCHITECTURE.md")).unwrap();
    for part in PARTS.iter().filter(|part| **part != "main") {
        assert!(text.contains(&format!("\n| `{part}` |")), "ARCHITECTURE.md says what `{part}` is for");
    }
    let folders: BTreeSet<String> = modules().iter().map(|module| part(&module.name).to_owned()).collect();
    assert_eq!(folders, PARTS.map(str::to_owned).into(), "no part is left without a floor");
}

#[test]
fn no_topic_is_named_in_code() {
    let topics = keymend::topics::Catalogue::built_in().unwrap();
    let is_code =
        |path: &PathBuf| path.extension().is_some_and(|end| end == "rs") && !module_name(path).contains("tests");
    for path in files(&source()).into_iter().filter(is_code) {
        let text = code(&fs::read_to_string(&path).unwrap());
        for topic in topics.topics() {
            assert!(!text.contains(&format!("\"{}\"", topic.id)), "{} names `{}`", path.display(), topic.id);
        }
    }
}

#[test]
fn a_circle_and_an_arrow_up_would_be_seen() {
    let found = paths("capture::open", "use crate::sources::{format::{Head, Origin}, avp};\nuse super::FormatName;");
    let expected = ["capture::FormatName", "sources::avp", "sources::format::Head", "sources::format::Origin"];
    assert_eq!(found, expected.map(str::to_owned).into());
    let arrow = |from: &str, to: &str| (from.to_owned(), BTreeSet::from([to.to_owned()]));
    assert_eq!(circles(&BTreeMap::from([arrow("a", "b"), arrow("b", "c"), arrow("c", "b")])), [["b", "c"]]);
}
