//! What lies in a folder, and which of it is of one machine.

use std::collections::HashMap;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use super::group::{
    is_of_support, is_part_of_a_machine, machine_of, tells_no_machine, tells_what_it_holds, with_domains,
};
use super::own_files::OwnFiles;
use crate::capture::{host_told, is_of_support_archive, is_recognised};
use crate::code::mask_codes;
use crate::say::{Message, fleet as said};
use crate::text::lines::{BLOCK, read_up_to};
use crate::text::{clean_text, host_key};

/// Files of one machine that are read together.
pub(super) const MOST_OF_ONE: usize = 200;

/// Folders inside folders that are looked into.
pub(super) const DEEPEST: usize = 8;

/// Names of one folder that are held.
pub(super) const MOST_NAMES: usize = 1_000_000;

/// What lies in a folder, by name.
#[derive(Default)]
pub(super) struct Listing {
    pub folders: Vec<PathBuf>,
    pub files: Vec<PathBuf>,
    /// Files that hold records, a line each.
    pub streams: Vec<PathBuf>,
    /// Links, pipes and devices.
    pub others: Vec<PathBuf>,
    pub is_full: bool,
}

impl Listing {
    pub(super) fn of(folder: &Path, own: &OwnFiles) -> io::Result<Listing> {
        let own = own.names_in(folder);
        let paths = fs::read_dir(folder)?.flatten().map(|entry| entry.path()).filter(|path| !own.hold(path));
        let mut paths: Vec<PathBuf> = paths.take(MOST_NAMES + 1).collect();
        paths.sort();
        let mut listing = Listing { is_full: paths.len() > MOST_NAMES, ..Listing::default() };
        paths.truncate(MOST_NAMES);
        for path in paths {
            let kind = fs::symlink_metadata(&path).map(|metadata| metadata.file_type());
            match kind {
                Ok(kind) if kind.is_dir() => listing.folders.push(path),
                Ok(kind) if kind.is_file() && is_stream(&path) => listing.streams.push(path),
                // What has gone meanwhile is told when it is read.
                Ok(kind) if kind.is_file() => listing.files.push(path),
                Err(_) => listing.files.push(path),
                Ok(_) => listing.others.push(path),
            }
        }
        Ok(listing)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.folders.is_empty() && self.files.is_empty() && self.streams.is_empty() && self.others.is_empty()
    }
}

/// The files of a folder tree of one machine, and what of it is not read.
#[derive(Default)]
pub(super) struct FilesBelow {
    pub files: Vec<PathBuf>,
    /// Links, pipes and devices.
    others: Vec<PathBuf>,
    too_deep: Vec<PathBuf>,
    is_full: bool,
}

impl FilesBelow {
    pub(super) fn look(&mut self, folder: &Path, depth: usize, own: &OwnFiles) {
        if depth == 0 {
            return self.too_deep.push(folder.to_owned());
        }
        // A folder that cannot be listed is told where it is read.
        let Ok(listing) = Listing::of(folder, own) else { return self.files.push(folder.to_owned()) };
        self.files.extend(listing.files.into_iter().chain(listing.streams));
        self.others.extend(listing.others);
        self.is_full |= listing.is_full || self.files.len() >= MOST_NAMES;
        if !self.is_full {
            listing.folders.iter().for_each(|below| self.look(below, depth - 1, own));
        }
    }

    /// Each place that is not read, and why.
    pub(super) fn not_read(&self, whole: &str) -> Vec<(String, Message)> {
        let others = self.others.iter().map(|path| (shown(path), said::not_followed(shown(path))));
        let too_deep = self.too_deep.iter().map(|path| (shown(path), said::too_deep(DEEPEST, shown(path))));
        let full = self.is_full.then(|| (whole.to_owned(), said::too_many_files(MOST_NAMES, whole)));
        others.chain(too_deep).chain(full).collect()
    }
}

/// Whether all that lies in a folder and below it is of one machine: where a folder in it holds a part of one by its name; or beside
/// files that say only what they are, where the others hold such files alone, and one of them at most an unpacked support archive.
pub(super) fn are_of_one_machine(listing: &Listing, own: &OwnFiles) -> bool {
    if listing.folders.iter().any(|folder| is_part_of_a_machine(&name_of(folder))) {
        return true;
    }
    let own_files = listing.files.iter().filter(|path| tells_no_machine(&name_of(path))).count();
    if listing.folders.is_empty() || own_files == 0 && !listing.files.is_empty() {
        return false;
    }
    let mut archives = 0;
    let are_parts = listing.folders.iter().all(|folder| match Below::of(folder, own) {
        Below::Support => {
            archives += 1;
            own_files > 0
        }
        Below::Kinds => tells_what_it_holds(&name_of(folder)),
        Below::Other => false,
    });
    are_parts && archives <= 1
}

/// What a folder beside files of a machine holds.
enum Below {
    /// An unpacked support archive.
    Support,
    /// A few files, each of which says only what it is.
    Kinds,
    Other,
}

impl Below {
    fn of(folder: &Path, own: &OwnFiles) -> Below {
        let Ok(listing) = Listing::of(folder, own) else { return Below::Other };
        if listing.folders.iter().any(|inner| is_of_support(&name_of(inner))) {
            return Below::Support;
        }
        let are_few = listing.files.len() <= MOST_OF_ONE && listing.folders.is_empty() && listing.streams.is_empty();
        let say_what = || listing.files.iter().all(|path| tells_no_machine(&name_of(path)));
        if are_few && !listing.files.is_empty() && say_what() { Below::Kinds } else { Below::Other }
    }
}

/// Leaves the files in a format that is known; how many the others are, and the first of them.
pub(super) fn without_unknown(files: &mut Vec<PathBuf>) -> Option<(u64, PathBuf)> {
    let is_known = |path: &PathBuf| {
        let name = path.to_string_lossy();
        // What cannot be opened is told where it is read.
        let Ok(mut file) = File::open(path) else { return true };
        is_of_support_archive(&name) || is_recognised(&read_up_to(&mut file, BLOCK).0, &name)
    };
    let unknown: Vec<PathBuf> = files.extract_if(.., |path| !is_known(path)).collect();
    let count = unknown.len() as u64;
    unknown.into_iter().next().map(|first| (count, first))
}

/// The files of one folder by machine: all together where some say only what they are, as those of one machine do.
pub(super) fn by_machine(files: Vec<PathBuf>) -> Vec<Vec<PathBuf>> {
    let mut named: Vec<(String, PathBuf)> = files.into_iter().map(|path| (machine_of(&name_of(&path)), path)).collect();
    let of_one = named.iter().any(|(_, path)| tells_no_machine(&name_of(path)));
    if of_one && named.len() <= MOST_OF_ONE {
        return vec![named.into_iter().map(|(_, path)| path).collect()];
    }
    let whole = with_domains(named.iter().map(|(machine, _)| machine.as_str()));
    for (machine, _) in &mut named {
        if let Some(longer) = whole.get(machine) {
            machine.clone_from(longer);
        }
    }
    named.sort();
    let mut machines: Vec<Vec<PathBuf>> = Vec::new();
    let mut before: Option<String> = None;
    for (machine, path) in named {
        match machines.last_mut().filter(|_| before.as_ref() == Some(&machine)) {
            Some(together) => together.push(path),
            None => machines.push(vec![path]),
        }
        before = Some(machine);
    }
    by_told_host(machines)
}

/// Groups of files of a small folder, together where the same host is told in them, with its domain or without it.
fn by_told_host(groups: Vec<Vec<PathBuf>>) -> Vec<Vec<PathBuf>> {
    if groups.len() < 2 || groups.iter().map(Vec::len).sum::<usize>() > MOST_OF_ONE {
        return groups;
    }
    let told = |path: &PathBuf| {
        let mut file = File::open(path).ok().filter(|_| path.is_file())?;
        let host = host_told(&read_up_to(&mut file, BLOCK).0, &path.to_string_lossy())?;
        Some(host_key(&host).into_owned())
    };
    let hosts: Vec<Option<String>> = groups.iter().map(|group| group.iter().find_map(told)).collect();
    let whole = with_domains(hosts.iter().flatten().map(String::as_str));
    let mut known: HashMap<String, usize> = HashMap::new();
    let mut together: Vec<Vec<PathBuf>> = Vec::new();
    for (group, host) in groups.into_iter().zip(hosts) {
        let host = host.map(|host| whole.get(&host).cloned().unwrap_or(host));
        match host.as_ref().and_then(|host| known.get(host)) {
            Some(at) => together[*at].extend(group),
            None => {
                known.extend(host.map(|host| (host, together.len())));
                together.push(group);
            }
        }
    }
    together
}

/// Whether the name of a file says that it holds records.
pub(super) fn is_stream(path: &Path) -> bool {
    let name = name_of(path).to_lowercase();
    [".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz"].iter().any(|ending| name.ends_with(ending))
}

pub(super) fn name_of(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

pub(super) fn shown(path: &Path) -> String {
    mask_codes(&clean_text(&path.to_string_lossy()))
}
