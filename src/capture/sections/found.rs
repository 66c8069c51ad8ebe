//! Lines that a search found in the files of several machines, each behind the path of its file: what `grep -r`, `rg` and
//! `findstr` print, with numbers of lines, lines around, and remarks of their own.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::{Section, may_be_host, names_product};
use crate::text::lines::Line;
use crate::vendor::labels::{normal_label, recognise_label, stated};

/// What these programs begin their own remarks with.
const TOOLS: [&str; 7] = ["grep: ", "egrep: ", "zgrep: ", "fgrep: ", "rg: ", "ugrep: ", "FINDSTR: Cannot open "];

/// Folders that tell of no machine.
const OF_ANY_MACHINE: [&str; 22] = [
    "",
    ".",
    "..",
    "~",
    "var",
    "log",
    "logs",
    "opt",
    "tmp",
    "etc",
    "home",
    "root",
    "usr",
    "mnt",
    "users",
    "collect",
    "kaspersky",
    "environment",
    "raw",
    "kesl",
    "reports",
    "lib",
];

/// Words of file names that say what a file is, and not which machine it is of.
const KINDS: [&str; 25] = [
    "app",
    "appinfo",
    "info",
    "kesl",
    "kav",
    "control",
    "license",
    "licence",
    "licenses",
    "key",
    "keys",
    "status",
    "state",
    "output",
    "out",
    "log",
    "report",
    "query",
    "klnagchk",
    "collect",
    "capture",
    "kaspersky",
    "lic",
    "l",
    "system",
];

/// What a line of such a text is.
enum PrintedLine<'l> {
    Line { path: Path<'l>, rest: &'l str },
    Failed { path: Path<'l>, why: &'l str },
}

/// Where a line was found.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Path<'l> {
    host: Option<&'l str>,
    path: &'l str,
}

/// Splits a text whose lines stand behind paths.
pub(super) fn split(lines: &[Line]) -> Option<Vec<Section>> {
    let tells = |rest: &str| stated(rest).is_some_and(|(label, _)| label.is_telling()) || names_product(rest);
    let mut known = HashSet::new();
    for line in lines {
        if let Some(PrintedLine::Line { path, rest }) = found(&line.text)
            && tells(rest)
        {
            known.insert(path);
        }
    }
    if known.is_empty() {
        return None;
    }
    let mut all: Vec<(&Line, PrintedLine<'_>)> = Vec::new();
    for line in lines {
        match around(&line.text, &known).or_else(|| found(&line.text)) {
            Some(found) => all.push((line, found)),
            // `--` between lines, and remarks in other words.
            None if !line.text.contains([':', '=']) => {}
            None => return None,
        }
    }
    let names = FolderNames::of(all.iter().map(|(_, found)| match found {
        PrintedLine::Line { path, .. } | PrintedLine::Failed { path, .. } => *path,
    }));
    let mut sections: Vec<Section> = Vec::new();
    let mut by_name: BTreeMap<Option<String>, usize> = BTreeMap::new();
    for (line, found) in all {
        match found {
            PrintedLine::Line { path, rest } => {
                let name = names.of_path(path);
                let at = *by_name.entry(name.clone()).or_insert_with(|| {
                    sections.push(name.map_or_else(Section::default, |name| Section::of(&name)));
                    sections.len() - 1
                });
                if let Some(section) = sections.get_mut(at) {
                    section.push_part(line, rest);
                }
            }
            PrintedLine::Failed { path, why } => {
                let name = names.of_failed(path).unwrap_or_else(|| path.path.to_owned());
                let failed = Section::failed(&name, why);
                sections.push(failed.headed_by(line));
            }
        }
    }
    Some(sections)
}

/// A line near one that was found (`grep -C`): behind its path stand dashes.
fn around<'l>(line: &'l str, known: &HashSet<Path<'_>>) -> Option<PrintedLine<'l>> {
    let (at, path) = line.match_indices('-').find_map(|(at, _)| {
        let path = Path { host: None, path: &line[..at] };
        known.contains(&path).then_some((at, path))
    })?;
    Some(PrintedLine::Line { path, rest: without_number(&line[at + 1..], '-') })
}

fn found(line: &str) -> Option<PrintedLine<'_>> {
    let line = line.trim_end();
    if let Some(rest) = TOOLS.iter().find_map(|tool| line.strip_prefix(tool)) {
        let (path, _) = rest.rsplit_once(": ").unwrap_or((rest, ""));
        return Some(PrintedLine::Failed { path: Path { host: None, path }, why: line });
    }
    if let Some(path) = line.strip_prefix("Binary file ").and_then(|rest| rest.strip_suffix(" matches")) {
        return Some(PrintedLine::Failed { path: Path { host: None, path }, why: line });
    }
    let from = if is_drive(line) { 2 } else { 0 };
    let end = from + line.get(from..)?.find(':')?;
    let (path, rest) = (&line[..end], &line[end + 1..]);
    let is_host = may_be_host(path) && recognise_label(&normal_label(path)).is_none();
    if is_host && rest.starts_with('/') && !rest.starts_with("//") {
        let (inner, rest) = rest.split_once(':')?;
        let place = Path { host: Some(path), path: inner };
        return Some(PrintedLine::Line { path: place, rest: without_number(rest, ':') });
    }
    // Behind a name alone, tools that ask many machines leave a space.
    let is_name = is_host && !rest.starts_with([' ', '\t']) && !rest.is_empty();
    let place = Path { host: None, path };
    (is_path(path) || is_name).then(|| PrintedLine::Line { path: place, rest: without_number(rest, ':') })
}

/// What stands behind the number of a line, where there is one.
fn without_number(rest: &str, sign: char) -> &str {
    let behind = rest.split_once(sign).filter(|(number, _)| {
        !number.is_empty() && number.len() < 10 && number.bytes().all(|byte| byte.is_ascii_digit())
    });
    behind.map_or(rest, |(_, behind)| behind)
}

fn is_drive(text: &str) -> bool {
    matches!(text.as_bytes(), [letter, b':', b'\\' | b'/', ..] if letter.is_ascii_alphabetic())
}

/// Whether this is a path with folders; one with spaces must begin as a path does.
fn is_path(text: &str) -> bool {
    let begins = ["./", ".\\", "../", "..\\", "/", "\\\\", "~/"].iter().any(|start| text.starts_with(start));
    let has_folder = text.contains(['/', '\\']) && !text.contains(['"', '{', '}', '<', '>', '|', '*', '?', '\t']);
    has_folder && (begins || is_drive(text) || !text.contains(' '))
}

/// The machines that paths name.
struct FolderNames<'l> {
    /// Folders with files that say only what they are, or of which another folder has one of the same name.
    folders: BTreeSet<&'l str>,
}

impl<'l> FolderNames<'l> {
    fn of(paths: impl Iterator<Item = Path<'l>>) -> FolderNames<'l> {
        let mut by_file: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for path in paths {
            if let (Some(folder), file) = parts(path.path) {
                by_file.entry(file).or_default().insert(folder);
            }
        }
        let of_folders = by_file.into_iter().filter(|(file, folders)| folders.len() > 1 || name_in(file).is_none());
        FolderNames { folders: of_folders.flat_map(|(_, folders)| folders).collect() }
    }

    /// The machine: the host before the path, the server of a share, else the folder, else what the file is called.
    fn of_path(&self, path: Path<'_>) -> Option<String> {
        let share = path.path.strip_prefix("\\\\").and_then(|rest| rest.split('\\').next());
        if let Some(host) = path.host.or(share.filter(|host| !host.is_empty())) {
            return Some(host.to_owned());
        }
        let (folder, file) = parts(path.path);
        let of_folder = folder.filter(|folder| self.folders.contains(folder));
        of_folder.map(str::to_owned).or_else(|| name_in(file)).or_else(|| folder.map(str::to_owned))
    }

    /// The machine of a file that was not searched, of whatever kind it is.
    fn of_failed(&self, path: Path<'_>) -> Option<String> {
        let (folder, file) = parts(path.path);
        let own = folder.filter(|_| path.host.is_none() && !path.path.starts_with("\\\\") && !file.contains('.'));
        own.map(str::to_owned).or_else(|| self.of_path(path))
    }
}

/// The nearest folder that may be called as a machine, and the file.
fn parts(path: &str) -> (Option<&str>, &str) {
    let mut parts = path.rsplit(['/', '\\']);
    let file = parts.next().unwrap_or(path);
    let may_be = |folder: &&str| !OF_ANY_MACHINE.contains(&folder.to_lowercase().as_str()) && !folder.ends_with(':');
    (parts.find(may_be), file)
}

/// What a file is called besides the words for what it is: `web01` of `web01-appinfo.txt`.
fn name_in(file: &str) -> Option<String> {
    let stem = match file.rsplit_once('.') {
        Some((stem, ending)) if ending.len() <= 4 && ending.chars().all(char::is_alphabetic) => stem,
        _ => file,
    };
    let is_kind = |word: &str| {
        let bare = word.trim_end_matches(|sign: char| sign.is_ascii_digit()).to_lowercase();
        bare.is_empty() || KINDS.contains(&bare.as_str())
    };
    if stem.split(['-', '_', ' ', '.']).all(is_kind) {
        return None;
    }
    let mut name = stem;
    while let Some((before, word)) = name.rsplit_once(['-', '_', ' ']) {
        if !KINDS.contains(&word.to_lowercase().as_str()) {
            break;
        }
        name = before;
    }
    Some(name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::super::tests::lines;
    use super::*;

    /// Each machine with what was found of it, in one line.
    fn told(text: &str) -> String {
        let sections = split(&lines(text)).unwrap_or_default().into_iter();
        let told = sections.map(|section| {
            let text = section.failure.map_or_else(|| section.text.trim().replace('\n', " / "), |_| "!".into());
            format!("{}={text}", section.machine.unwrap_or_else(|| "?".into()))
        });
        told.collect::<Vec<_>>().join("; ")
    }

    #[test]
    fn lines_that_a_search_found_are_of_the_machines_whose_files_they_stand_in() {
        const END: &str = "License expiration date: 2027-01-01";
        for (text, expected) in [
            (format!("./a1/appinfo.txt:{END}\n./b2/appinfo.txt:{END}\n"), format!("a1={END}; b2={END}")),
            (format!("caps/a1/kesl/out.txt:12:{END}\n"), format!("a1={END}")),
            (format!("caps/a1.txt:{END}\ncaps/b2.txt:{END}\n"), format!("a1={END}; b2={END}")),
            (format!("a1-appinfo.txt:{END}\nb2-appinfo.txt:7:{END}\n"), format!("a1={END}; b2={END}")),
            (format!("a1.example.org:/tmp/x.txt:{END}\n"), format!("a1.example.org={END}")),
            (format!("C:\\caps\\PC 1\\appinfo.txt:{END}\n"), format!("PC 1={END}")),
            (format!("a1\\info.txt:3:{END}\nFINDSTR: Cannot open b2\\info.txt\n"), format!("a1={END}; b2=!")),
            (format!("\\\\srv7\\c$\\x\\appinfo.txt:{END}\n"), format!("srv7={END}")),
            (
                format!("./a1/info.txt-4-Version: 12.1\n./a1/info.txt:5:{END}\n--\n./b2/info.txt:5:{END}\n"),
                format!("a1=Version: 12.1 / {END}; b2={END}"),
            ),
            (
                format!("./a1/x.txt:{END}\nBinary file ./b2/core matches\ngrep: ./c3/x.txt: Permission denied\n"),
                format!("a1={END}; b2=!; c3=!"),
            ),
            (
                format!("./a1/x.txt:{END}\ngrep: ./b2/x.txt: binary file matches\nÜbereinstimmung in Binärdatei\n"),
                format!("a1={END}; b2=!"),
            ),
            (format!("info.txt:{END}\n"), format!("?={END}")),
        ] {
            assert_eq!(told(&text), expected, "{text}");
        }
        for text in [
            END.to_owned(),
            format!("Name: Kaspersky\n{END}\n"),
            format!("n1: {END}\nn2: {END}\n"),
            format!("2026/11/20 10:00:00 kesl: {END}\n"),
            format!("https://example.org/x:{END}\n"),
            "./a1/notes.txt:buy milk\n".into(),
            format!("./a1/info.txt:{END}\nName: Kaspersky Endpoint Security\n"),
            String::new(),
        ] {
            assert_eq!(told(&text), "", "{text}");
        }
    }
}
