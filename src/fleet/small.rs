//! A small folder, of which several files tell of one computer: a capture in one folder, what a log shipper took in another,
//! a list of events of many. These are read together, so that each computer has one line; a large folder is read piece by piece, and
//! the summary names the computers that several of its files tell differently.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::folder::{DEEPEST, MOST_OF_ONE};
use super::group::with_domains;
use super::own_files::OwnFiles;
use crate::case::{KeyLists, Named, Quiet};
use crate::text::host_key;

/// Folders within a folder that is small.
const MOST_FOLDERS: usize = 1_000;

/// Bytes of all files of a folder that is small.
const MOST_BYTES: u64 = 4 * 1024 * 1024;

/// Computers of one file beyond which it is a list of its own, and is read as one.
const MOST_HOSTS: usize = 1_000;

/// Files of a folder as they would be read, and what their place calls the only computer of each. Their content is not held.
pub(super) type HeldFiles = Vec<(Vec<PathBuf>, Option<String>)>;

/// Whether all that lies below a folder is little enough to be looked at twice; of a large one no more is listed than shows it.
pub(super) fn is_small(folder: &Path, own: &OwnFiles) -> bool {
    let (mut open, mut folders, mut files, mut bytes) = (vec![(folder.to_owned(), 0)], 0, 0, 0);
    while let Some((folder, depth)) = open.pop() {
        let own = own.names_in(&folder);
        let entries = fs::read_dir(&folder).into_iter().flatten().flatten().map(|entry| entry.path());
        for path in entries.filter(|path| !own.hold(path)) {
            let Ok(metadata) = fs::symlink_metadata(&path) else { continue };
            if metadata.is_file() {
                (files, bytes) = (files + 1, bytes + metadata.len());
            } else if metadata.is_dir() && depth + 1 < DEEPEST {
                folders += 1;
                open.push((path, depth + 1));
            }
            if files > MOST_OF_ONE || folders > MOST_FOLDERS || bytes > MOST_BYTES {
                return false;
            }
        }
    }
    true
}

/// The files in their order, those that tell of one computer together, at the place of the first.
pub(super) fn joined(held: HeldFiles) -> HeldFiles {
    let told: Vec<Vec<String>> = held.iter().map(|(paths, _)| hosts_told(paths)).collect();
    let whole = with_domains(told.iter().flatten().map(String::as_str));
    let mut first_of: HashMap<&str, usize> = HashMap::new();
    // The first with which each belongs together.
    let mut first: Vec<usize> = (0..held.len()).collect();
    for (at, hosts) in told.iter().enumerate() {
        for host in hosts {
            let host = whole.get(host).unwrap_or(host);
            let known = root(&first, *first_of.entry(host).or_insert(at));
            let own = root(&first, at);
            first[known.max(own)] = known.min(own);
        }
    }
    let mut joined: HeldFiles = vec![Default::default(); held.len()];
    for (at, (paths, host)) in held.into_iter().enumerate() {
        let (together, called) = &mut joined[root(&first, at)];
        // What their places are called says nothing of files of several places.
        *called = host.filter(|_| together.is_empty());
        together.extend(paths);
    }
    joined.retain(|(together, _)| !together.is_empty());
    joined
}

fn root(first: &[usize], mut at: usize) -> usize {
    while first[at] != at {
        at = first[at];
    }
    at
}

/// The computers that files name themselves, each as names are compared; none where they name too many.
fn hosts_told(paths: &[PathBuf]) -> Vec<String> {
    let named = Named::sources(paths);
    let cases = named.read_beside(&mut Quiet, &KeyLists::default(), paths.len() > 1).unwrap_or_default();
    let hosts = cases.into_iter().filter(|case| case.is_named).filter_map(|case| case.machine);
    let hosts: Vec<String> = hosts.map(|host| host_key(&host).into_owned()).collect();
    if hosts.len() > MOST_HOSTS { Vec::new() } else { hosts }
}
