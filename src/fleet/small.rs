//! A small folder, of which several files tell of one computer: a capture in one folder, what a log shipper took in another,
//! a list of events of many. These are read together, so that each computer has one line; a large folder is read piece by piece, and
//! the summary names the computers that several of its files tell differently.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::folder::{DEEPEST, FilesBelow, MOST_OF_ONE};
use super::group::with_domains;
use super::own_files::OwnFiles;
use super::work::Piece;
use crate::case::{KeyLists, Named, Quiet};
use crate::text::host_key;

/// Bytes of all files of a folder that is small.
const MOST_BYTES: u64 = 4 * 1024 * 1024;

/// Computers of one file beyond which it is a list of its own, and is read as one.
const MOST_HOSTS: usize = 1_000;

/// Pieces of a folder, each with the lines or pieces that it counts for, until it is known which of them belong together.
pub(super) type HeldPieces = Vec<(Piece, u64)>;

/// Whether all that lies below a folder is little enough to be looked at twice.
pub(super) fn is_small(folder: &Path, own: &OwnFiles) -> bool {
    let mut below = FilesBelow::default();
    below.look(folder, DEEPEST, own);
    let size = |path: &PathBuf| fs::symlink_metadata(path).map_or(0, |metadata| metadata.len());
    below.files.len() <= MOST_OF_ONE && below.files.iter().map(size).sum::<u64>() <= MOST_BYTES
}

/// The pieces in their order, files that tell of one computer in one piece, at the place of the first.
pub(super) fn joined(held: HeldPieces) -> HeldPieces {
    let told: Vec<Vec<String>> = held.iter().map(|(piece, _)| hosts_told(piece)).collect();
    let whole = with_domains(told.iter().flatten().map(String::as_str));
    let mut first_of: HashMap<&str, usize> = HashMap::new();
    // The first piece with which each belongs together.
    let mut first: Vec<usize> = (0..held.len()).collect();
    for (at, hosts) in told.iter().enumerate() {
        for host in hosts {
            let host = whole.get(host).unwrap_or(host);
            let known = root(&first, *first_of.entry(host).or_insert(at));
            let own = root(&first, at);
            let (earlier, later) = (known.min(own), known.max(own));
            first[later] = earlier;
        }
    }
    let mut joined: Vec<Option<(Piece, u64)>> = Vec::with_capacity(held.len());
    for (at, (piece, count)) in held.into_iter().enumerate() {
        let to = root(&first, at);
        if let Piece::Files(paths, _) = &piece
            && let Some(Some((Piece::Files(together, host), counted))) = joined.get_mut(to)
        {
            together.extend(paths.iter().cloned());
            *counted += count;
            // What their places are called says nothing of files of several places.
            *host = None;
            joined.push(None);
        } else {
            joined.push(Some((piece, count)));
        }
    }
    joined.into_iter().flatten().collect()
}

fn root(first: &[usize], mut at: usize) -> usize {
    while first[at] != at {
        at = first[at];
    }
    at
}

/// The computers that files name themselves, each as names are compared; none of what is no file, or names too many.
fn hosts_told(piece: &Piece) -> Vec<String> {
    let Piece::Files(paths, _) = piece else { return Vec::new() };
    let named = Named::sources(paths.clone());
    let cases = named.read_beside(&mut Quiet, &KeyLists::default(), paths.len() > 1).unwrap_or_default();
    let hosts = cases.into_iter().filter(|case| case.is_named).filter_map(|case| case.machine);
    let hosts: Vec<String> = hosts.map(|host| host_key(&host).into_owned()).collect();
    if hosts.len() > MOST_HOSTS { Vec::new() } else { hosts }
}
