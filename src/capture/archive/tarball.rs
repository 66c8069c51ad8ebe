//! Archives of Linux and Mac: `.tar`, `.tar.gz`, and a single file in `.gz`, read within the limits of all archives.

use std::io::{Cursor, Read};

use flate2::read::MultiGzDecoder;
use tar::{Archive, Entry, EntryType};

use super::{
    Bounded, HARMLESS, HEAD, LARGEST_MEMBER, LARGEST_TOTAL, MOST_MEMBERS, ReadMember, STEEPEST, is_archive, is_list,
    named, with_own,
};
use crate::capture::Portion;
use crate::facts::{NotRead, NotReadReason, Reading};
use crate::say::advice;
use crate::sources::format::Origin;
use crate::text::clean_text;
use crate::text::lines::read_up_to;

/// How a gzip begins.
const GZIP: &[u8] = &[0x1f, 0x8b, 0x08];

/// Where a tar names its format, and how.
const MARK_AT: usize = 257;
const MARK: &[u8] = b"ustar";

/// Whether the first bytes are those of a gzip.
pub(super) fn is_gzip(bytes: &[u8]) -> bool {
    bytes.starts_with(GZIP)
}

/// Whether the first bytes are those of a tar.
pub(super) fn is_tar(bytes: &[u8]) -> bool {
    bytes.get(MARK_AT..).is_some_and(|rest| rest.starts_with(MARK))
}

/// Reads a gzip: what is in it, or the members of the tar that is in it. What it unpacks to is not held.
pub(super) fn read_gzip(bytes: &[u8], origin: &Origin, read_member: ReadMember<'_>) -> Vec<Portion> {
    let bound = HARMLESS.max((bytes.len() as u64).saturating_mul(STEEPEST)).min(LARGEST_TOTAL);
    let file = &origin.file;
    let failed = |reason, advice| vec![Portion::new(file, Reading::failed(file, reason, advice))];
    let mut unpacked = Bounded::new(MultiGzDecoder::new(bytes), bound);
    let (head, _) = read_up_to(&mut unpacked, HEAD);
    let mut portions = if head.is_empty() {
        failed(NotReadReason::Damaged, advice::cannot_unpack())
    } else if is_tar(&head) {
        read_tar(Cursor::new(head).chain(&mut unpacked), origin, read_member)
    } else {
        let inner = Origin::new(file.strip_suffix(".gz").unwrap_or(file), origin.now);
        match read_member(&mut Cursor::new(head).chain(&mut unpacked), &inner) {
            Some(portions) => portions,
            None => failed(NotReadReason::NotUnderstood, advice::member_not_known()),
        }
    };
    unpacked.drain();
    if unpacked.goes_on {
        return failed(NotReadReason::TooLarge, advice::unpacks_too_large());
    }
    if unpacked.is_broken && unpacked.taken > 0 {
        portions.extend(failed(NotReadReason::Damaged, advice::cut_unpacked()));
    }
    portions
}

/// Reads the members of a tar.
pub(super) fn read_tar(tar: impl Read, origin: &Origin, read_member: ReadMember<'_>) -> Vec<Portion> {
    let file = &origin.file;
    let mut portions = Vec::new();
    let mut own = Reading::default();
    let mut note = |name: &str, reason, advice| {
        own.not_read.push(NotRead::new(named(file, name), reason, advice));
    };
    let mut archive = Archive::new(tar);
    let mut room = LARGEST_TOTAL;
    for (number, entry) in archive.entries().into_iter().flatten().enumerate() {
        if number >= MOST_MEMBERS || room == 0 {
            note("", NotReadReason::TooLarge, advice::others_not_read());
            break;
        }
        let Ok(mut entry) = entry else {
            note("", NotReadReason::Damaged, advice::cut_before());
            break;
        };
        let Some(name) = member_name(&entry) else { continue };
        if entry.header().entry_type() != EntryType::Regular {
            // Folders say nothing; links may lead anywhere.
            continue;
        }
        let size = entry.size();
        if size > LARGEST_MEMBER.min(room) {
            note(&name, NotReadReason::TooLarge, advice::member_too_large());
            continue;
        }
        room = room.saturating_sub(size);
        let (head, _) = read_up_to(&mut entry, HEAD);
        if is_archive(&head) {
            note(&name, NotReadReason::NotUnderstood, advice::archive_in_archive());
            continue;
        }
        let inner = Origin::new(&format!("{file}: {name}"), origin.now);
        let content = Bounded::new(entry, size);
        let read = read_member(&mut Cursor::new(head).chain(content), &inner);
        if read.is_none() && is_list(&name) {
            note(&name, NotReadReason::NotUnderstood, advice::list_in_archive(&name));
        }
        portions.extend(read.into_iter().flatten());
    }
    with_own(portions, own, file)
}

/// The name of a member that does not lead out of the archive.
pub(super) fn member_name<R: Read>(entry: &Entry<'_, R>) -> Option<String> {
    let path = entry.path().ok()?;
    let inside =
        path.components().all(|part| matches!(part, std::path::Component::Normal(_) | std::path::Component::CurDir));
    let name = clean_text(&path.to_string_lossy());
    inside.then(|| name.trim_start_matches("./").to_owned())
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use chrono::DateTime;
    use flate2::Compression;
    use flate2::write::GzEncoder;
    use proptest::prelude::*;

    use super::*;

    fn tar(members: &[(&str, &[u8])]) -> Vec<u8> {
        let mut builder = tar::Builder::new(Vec::new());
        for (name, content) in members {
            let mut header = tar::Header::new_ustar();
            header.set_size(content.len() as u64);
            header.set_mode(0o644);
            // A hostile name cannot be set by the library's own door.
            header.as_mut_bytes()[..name.len()].copy_from_slice(name.as_bytes());
            header.set_cksum();
            builder.append(&header, *content).unwrap();
        }
        builder.into_inner().unwrap()
    }

    fn gzip(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    fn places(bytes: &[u8]) -> Vec<String> {
        let origin = Origin::new("a.tar.gz", DateTime::UNIX_EPOCH);
        let read: ReadMember<'_> = &|_, origin| Some(vec![Portion::new(&origin.file, Reading::default())]);
        let portions = if is_gzip(bytes) { read_gzip(bytes, &origin, read) } else { read_tar(bytes, &origin, read) };
        portions.into_iter().map(|portion| portion.place).collect()
    }

    #[test]
    fn members_are_read_and_what_leads_out_is_not() {
        let whole = tar(&[("./x/a.txt", b"1"), ("../b.txt", b"2"), ("/c.txt", b"3")]);
        assert!(is_tar(&whole) && !is_gzip(&whole));
        assert_eq!(places(&whole), ["a.tar.gz: x/a.txt"]);
        assert_eq!(places(&gzip(&whole)), ["a.tar.gz: x/a.txt"]);
        assert_eq!(places(&gzip(b"text")), ["a.tar"]);
    }

    #[test]
    fn a_bomb_and_a_cut_archive_are_told() {
        let bomb = gzip(&vec![0_u8; 64 * 1024 * 1024]);
        let origin = Origin::new("b.gz", DateTime::UNIX_EPOCH);
        let read = |bytes: &[u8]| read_gzip(bytes, &origin, &|_, _| None).pop().unwrap().reading.not_read[0].reason;
        assert_eq!(read(&bomb), NotReadReason::TooLarge);
        let whole = gzip(&tar(&[("a", &[7; 2000])]));
        assert_eq!(read(&whole[..whole.len() / 2]), NotReadReason::Damaged);
    }

    proptest! {
        #[test]
        fn any_bytes_after_the_mark_are_read(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
            places(&[GZIP, &bytes].concat());
            let mut archive = tar(&[("a", b"x")]);
            archive.splice(300..300 + bytes.len().min(archive.len() - 300), bytes.iter().copied());
            let read: ReadMember<'_> = &|_, origin| Some(vec![Portion::new(&origin.file, Reading::default())]);
            read_tar(archive.as_slice(), &Origin::new("t", DateTime::UNIX_EPOCH), read);
        }
    }
}
