//! Archives of Linux and Mac: `.tar`, `.tar.gz`, and a single file in `.gz`, read within the limits of all archives.

use std::io::{Cursor, Read};

use flate2::read::MultiGzDecoder;
use tar::{Archive, Entry, EntryType};

use super::{HARMLESS, LARGEST_MEMBER, LARGEST_TOTAL, MOST_MEMBERS, ReadMember, STEEPEST, is_archive, with_own};
use crate::capture::Portion;
use crate::facts::{NotRead, NotReadReason, Reading};
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

/// Reads a gzip: what is in it, or the members of the tar that is in it.
pub(super) fn read_gzip(bytes: &[u8], origin: &Origin, read_member: ReadMember<'_>) -> Vec<Portion> {
    let bound = HARMLESS.max((bytes.len() as u64).saturating_mul(STEEPEST)).min(LARGEST_TOTAL);
    let room = usize::try_from(bound).unwrap_or(usize::MAX);
    let (unpacked, failure) = read_up_to(&mut MultiGzDecoder::new(bytes), room.saturating_add(1));
    let file = &origin.file;
    let failed = |reason, advice: &str| vec![Portion::new(file, Reading::failed(file, reason, advice))];
    if unpacked.len() > room {
        return failed(
            NotReadReason::TooLarge,
            "it unpacks to more than is read; unpack it and pass the part that matters",
        );
    }
    if unpacked.is_empty() {
        return failed(NotReadReason::Damaged, "it cannot be unpacked; copy or make it again");
    }
    let mut portions = if is_tar(&unpacked) {
        read_tar(&unpacked, origin, read_member)
    } else {
        let inner = Origin::new(file.strip_suffix(".gz").unwrap_or(file), origin.now);
        match read_member(&mut unpacked.as_slice(), &inner) {
            Some(portions) => portions,
            None => failed(NotReadReason::NotUnderstood, "what is in it is in no format that is known; unpack it"),
        }
    };
    if failure.is_some() {
        portions.extend(failed(NotReadReason::Damaged, "it is cut off or damaged; what could be unpacked was read"));
    }
    portions
}

/// Reads the members of a tar.
pub(super) fn read_tar(bytes: &[u8], origin: &Origin, read_member: ReadMember<'_>) -> Vec<Portion> {
    let file = &origin.file;
    let mut portions = Vec::new();
    let mut own = Reading::default();
    let mut note = |name: &str, reason, advice: &str| {
        own.not_read.push(NotRead::new(format!("{file}: {name}"), reason, advice));
    };
    let mut archive = Archive::new(Cursor::new(bytes));
    let mut room = LARGEST_TOTAL;
    for (number, entry) in archive.entries().into_iter().flatten().enumerate() {
        if number >= MOST_MEMBERS || room == 0 {
            let advice = "its other members were not looked at; unpack it and pass the part that matters";
            note("the archive", NotReadReason::TooLarge, advice);
            break;
        }
        let Ok(mut entry) = entry else {
            note("the archive", NotReadReason::Damaged, "it is cut off or damaged; what came before was read");
            break;
        };
        let Some(name) = member_name(&entry) else { continue };
        if entry.header().entry_type() != EntryType::Regular {
            // Folders say nothing; links may lead anywhere.
            continue;
        }
        let limit = LARGEST_MEMBER.min(room);
        if entry.size() > limit {
            note(&name, NotReadReason::TooLarge, "it is larger than is read; unpack it and pass the part that matters");
            continue;
        }
        let (content, _) = read_up_to(&mut entry, usize::try_from(limit).unwrap_or(usize::MAX));
        room = room.saturating_sub(content.len() as u64);
        if is_archive(&content) {
            note(&name, NotReadReason::NotUnderstood, "it is an archive in an archive; unpack it");
            continue;
        }
        let inner = Origin::new(&format!("{file}: {name}"), origin.now);
        portions.extend(read_member(&mut content.as_slice(), &inner).into_iter().flatten());
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
            read_tar(&archive, &Origin::new("t", DateTime::UNIX_EPOCH), read);
        }
    }
}
