//! The members of a large archive, put together by machine: the folder below the one that all share, or the name of a file
//! that lies in it.

use std::path::Path;

use super::group::machine_of;
use crate::capture::{Member, read_members_of_many};
use crate::say::Message;

/// Bytes of standard input, or of the members of one machine, that are held.
pub(super) const LARGEST_INPUT: usize = 64 * 1024 * 1024;

/// Bytes and members of one machine that are read together.
const LARGEST_PACK: usize = 16 * 1024 * 1024;
const MOST_IN_PACK: usize = 500;

/// What a large archive gives.
#[derive(Debug)]
pub(super) enum Pack {
    /// Members of one machine, each with its content.
    Members(Vec<(String, Vec<u8>)>),
    /// A member that was not read, and why.
    LeftOut { member: String, why: Message },
}

/// Walks through a large archive, until there is no more or nobody takes any.
///
/// # Errors
/// It is cut off or damaged.
pub(super) fn walk(path: &Path, folder: &str, take: &mut dyn FnMut(Pack) -> bool) -> Result<(), String> {
    let mut open: Vec<(String, Vec<u8>)> = Vec::new();
    let mut machine = String::new();
    let mut size = 0;
    let mut closed = false;
    let walked = read_members_of_many(path, &mut |member| {
        match member {
            Member::LeftOut(member, why) => closed |= !take(Pack::LeftOut { member, why }),
            Member::File(name, bytes) => {
                let own = below(&name, folder);
                let is_full = size + bytes.len() > LARGEST_PACK || open.len() >= MOST_IN_PACK;
                if (own != machine || is_full) && !open.is_empty() {
                    size = 0;
                    closed |= !take(Pack::Members(std::mem::take(&mut open)));
                }
                machine = own;
                size += bytes.len();
                open.push((name, bytes));
            }
        }
        !closed
    });
    if !open.is_empty() && !closed {
        take(Pack::Members(open));
    }
    walked
}

/// What tells the machine of a member.
fn below(name: &str, folder: &str) -> String {
    let rest = name.strip_prefix(folder).unwrap_or(name);
    match rest.split_once('/') {
        Some((machine, _)) => format!("{machine}/"),
        None => machine_of(rest),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_told_apart_by_folder_or_by_name() {
        assert_eq!(below("fleet/pc1/collect/a.txt", "fleet/"), below("fleet/pc1/environment/b.txt", "fleet/"));
        assert_ne!(below("fleet/pc1/a.txt", "fleet/"), below("fleet/pc2/a.txt", "fleet/"));
        assert_eq!(below("pc1-info.txt", ""), below("pc1-events.xml", ""));
    }
}
