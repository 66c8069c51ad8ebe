//! The members of a large archive, put together by machine: the folder below the one that all share, or the name of a file
//! that lies in it.

use std::collections::BTreeMap;
use std::path::Path;

use super::group::{is_part_of_a_machine, machine_of, tells_no_machine};
use crate::capture::{Member, is_recognised, read_members_of_many};
use crate::say::Message;
use crate::text::lines::BLOCK;

/// Bytes of standard input, or of the members of one machine, that are held.
pub(super) const LARGEST_INPUT: usize = 64 * 1024 * 1024;

/// Bytes and members of one machine that are read together.
const LARGEST_PACK: usize = 16 * 1024 * 1024;
const MOST_IN_PACK: usize = 500;

/// Members of one machine that are held whatever they are; of more only those that certainly tell something.
const MOST_UNKNOWN: usize = 100;

/// Members that lie in no folder and are in no known format, each of which may be a machine of its own.
const MOST_LOOSE: u64 = 20;

/// What a large archive gives.
#[derive(Debug)]
pub(super) enum Pack {
    /// Members of one machine, each with its content.
    Members(Vec<(String, Vec<u8>)>),
    /// A member that was not read, and why.
    LeftOut { member: String, why: Message },
    /// So many further members that were not read for the same reason.
    FurtherLeftOut { count: u64, why: Message },
    /// Members of a machine that are in no known format, beyond those that were handed over; of none where they lie in no
    /// folder.
    PassedOver { machine: String, count: u64, first: String },
}

/// The members of the machine that is being put together.
#[derive(Default)]
struct OpenPack {
    machine: String,
    members: Vec<(String, Vec<u8>)>,
    size: usize,
    /// Members in no known format that were not kept, and the first of them.
    passed_over: u64,
    first: String,
    /// How many members of the machine came so far.
    seen: usize,
}

impl OpenPack {
    /// Hands over what is held of the machine; whether somebody took it.
    fn give(&mut self, take: &mut dyn FnMut(Pack) -> bool) -> bool {
        self.size = 0;
        self.members.is_empty() || take(Pack::Members(std::mem::take(&mut self.members)))
    }

    /// Ends the machine.
    fn end(&mut self, take: &mut dyn FnMut(Pack) -> bool) -> bool {
        let mut is_taken = self.give(take);
        let OpenPack { machine, passed_over: count, first, .. } = std::mem::take(self);
        if count > 0 && is_taken {
            is_taken = take(Pack::PassedOver { machine, count, first });
        }
        is_taken
    }
}

/// Walks through a large archive, until there is no more or nobody takes any. Of members that were not read the first is told
/// for each reason, and the others are counted.
///
/// # Errors
/// It is cut off or damaged.
pub(super) fn walk(path: &Path, folder: &str, take: &mut dyn FnMut(Pack) -> bool) -> Result<(), String> {
    let mut open = OpenPack::default();
    let mut left_out: BTreeMap<&'static str, (u64, Message)> = BTreeMap::new();
    let (mut closed, mut loose, mut first_loose) = (false, 0_u64, String::new());
    let walked = read_members_of_many(path, &mut |member| {
        match member {
            Member::LeftOut(member, why) => match left_out.get_mut(why.id()) {
                Some((count, _)) => *count += 1,
                None => {
                    left_out.insert(why.id(), (0, why.clone()));
                    closed |= !take(Pack::LeftOut { member, why });
                }
            },
            Member::File(name, bytes) => {
                let own = below(&name, folder);
                let is_known = || is_recognised(&bytes[..bytes.len().min(BLOCK)], &name);
                if !name.strip_prefix(folder).unwrap_or(&name).contains('/') && !is_known() {
                    loose += 1;
                    if loose > MOST_LOOSE {
                        if first_loose.is_empty() {
                            first_loose = name;
                        }
                        return !closed;
                    }
                }
                if own != open.machine {
                    closed |= !open.end(take);
                    open.machine = own;
                }
                open.seen += 1;
                if open.seen > MOST_UNKNOWN && !is_known() {
                    open.passed_over += 1;
                    if open.first.is_empty() {
                        open.first = name;
                    }
                    return !closed;
                }
                if !open.members.is_empty()
                    && (open.size + bytes.len() > LARGEST_PACK || open.members.len() >= MOST_IN_PACK)
                {
                    closed |= !open.give(take);
                }
                open.size += bytes.len();
                open.members.push((name, bytes));
            }
        }
        !closed
    });
    closed = closed || !open.end(take);
    if loose > MOST_LOOSE {
        let (machine, count, first) = (String::new(), loose - MOST_LOOSE, first_loose);
        closed = closed || !take(Pack::PassedOver { machine, count, first });
    }
    for (count, why) in left_out.into_values().filter(|(count, _)| *count > 0) {
        closed = closed || !take(Pack::FurtherLeftOut { count, why });
    }
    walked
}

/// What tells the machine of a member.
fn below(name: &str, folder: &str) -> String {
    let rest = name.strip_prefix(folder).unwrap_or(name);
    match rest.split_once('/') {
        // Parts of one machine, and beside them what says only what it is.
        Some((part, _)) if is_part_of_a_machine(part) => String::new(),
        None if tells_no_machine(rest) => String::new(),
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
        assert_eq!(below("x/collect/a.txt", "x/"), below("x/app-info.txt", "x/"));
    }
}
