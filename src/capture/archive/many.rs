//! An archive with more members than one case may have: told by its listing, and read member by member, so that no more
//! of it is held than one.

use std::fs::File;
use std::io::{BufReader, Read, Seek};
use std::path::Path;

use flate2::read::MultiGzDecoder;
use tar::{Archive, EntryType};
use zip::ZipArchive;

use super::document::MANIFEST;
use super::tarball::{is_gzip, is_tar, member_name};
use super::{OpenedMember, is_zip, opened, unpacked_bound};
use crate::limits;
use crate::say::{Message, advice};
use crate::text::clean_text;
use crate::text::lines::read_up_to;

/// Bytes of one member, unpacked.
const LARGEST_OF_MANY: u64 = 16 * 1024 * 1024;

/// Members that are counted by their names at most; what follows is read and has no part in the common folder.
const MOST_COUNTED: usize = 2_000_000;

/// Bytes by which an archive is told.
const HEAD: usize = 512;

/// What stands in a large archive at one place.
#[derive(Debug)]
pub(crate) enum Member {
    /// A file with its content.
    File(String, Vec<u8>),
    /// A file that was not read, and why.
    LeftOut(String, Message),
}

/// The names of the members of an archive that is too large to be one case, by the folder that all of them lie in; nothing
/// for any other file.
pub(crate) fn common_folder_of_many(path: &Path) -> Option<String> {
    let mut common: Option<String> = None;
    let mut count = 0_usize;
    let mut is_capture = false;
    let mut take = |name: &str| {
        count += 1;
        is_capture |= name == MANIFEST;
        let folder = name.rfind('/').map_or("", |at| &name[..=at]);
        common = Some(match common.take() {
            None => folder.to_owned(),
            Some(before) => shared(&before, folder).to_owned(),
        });
    };
    let size = path.metadata().ok()?.len();
    let _ = names(path, &mut take);
    let is_many = count > limits::ARCHIVE_MEMBERS || count > 1 && size > limits::ARCHIVE_BYTES as u64;
    common.filter(|_| is_many && !is_capture)
}

/// The folders that two places have in common.
fn shared<'a>(one: &'a str, other: &str) -> &'a str {
    let length = one.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count();
    let end = one.as_bytes()[..length].iter().rposition(|byte| *byte == b'/').map_or(0, |at| at + 1);
    &one[..end]
}

/// How an archive begins.
enum Kind {
    Zip,
    Tar,
    TarGzip,
    Other,
}

fn kind(file: &mut (impl Read + Seek)) -> Kind {
    let (head, _) = read_up_to(file, HEAD);
    let _ = file.rewind();
    if is_zip(&head) {
        Kind::Zip
    } else if is_tar(&head) {
        Kind::Tar
    } else if is_gzip(&head) {
        let (head, _) = read_up_to(&mut MultiGzDecoder::new(&mut *file), HEAD);
        let _ = file.rewind();
        if is_tar(&head) { Kind::TarGzip } else { Kind::Other }
    } else {
        Kind::Other
    }
}

fn names(path: &Path, take: &mut dyn FnMut(&str)) -> Option<()> {
    let mut file = BufReader::new(File::open(path).ok()?);
    match kind(&mut file) {
        Kind::Zip => {
            let archive = ZipArchive::new(file).ok()?;
            let names = archive.file_names().flatten().filter(|name| !name.ends_with('/'));
            names.take(MOST_COUNTED).for_each(|name| take(&name));
        }
        Kind::Tar => tar_names(file, take)?,
        Kind::TarGzip => tar_names(MultiGzDecoder::new(file), take)?,
        Kind::Other => {}
    }
    Some(())
}

fn tar_names(input: impl Read, take: &mut dyn FnMut(&str)) -> Option<()> {
    let mut archive = Archive::new(input);
    for entry in archive.entries().ok()?.take(MOST_COUNTED) {
        let entry = entry.ok()?;
        if let Some(name) = member_name(&entry).filter(|_| entry.header().entry_type() == EntryType::Regular) {
            take(&name);
        }
    }
    Some(())
}

/// Reads a large archive member by member, until there is no more or nobody takes any.
///
/// # Errors
/// It is cut off or damaged; the text says how.
pub(crate) fn read_members_of_many(path: &Path, take: &mut dyn FnMut(Member) -> bool) -> Result<(), String> {
    let told = |error: &dyn std::fmt::Display| clean_text(&error.to_string());
    let mut file = BufReader::new(File::open(path).map_err(|error| told(&error))?);
    match kind(&mut file) {
        Kind::Zip => read_zip(ZipArchive::new(file).map_err(|error| told(&error))?, take),
        Kind::Tar => read_tar(file, take),
        Kind::TarGzip => read_tar(MultiGzDecoder::new(file), take),
        Kind::Other => Err("it is no archive any more".to_owned()),
    }
}

fn read_zip(mut archive: ZipArchive<BufReader<File>>, take: &mut dyn FnMut(Member) -> bool) -> Result<(), String> {
    for index in 0..archive.len() {
        let (name, opened) = opened(&mut archive, index);
        let member = match opened {
            OpenedMember::Folder => continue,
            OpenedMember::Refused(_, advice) => Member::LeftOut(name, advice),
            OpenedMember::File(file) => {
                let limit = LARGEST_OF_MANY.min(unpacked_bound(file.compressed_size()));
                member(name, file, limit)
            }
        };
        if !take(member) {
            break;
        }
    }
    Ok(())
}

fn member(name: String, mut file: impl Read, limit: u64) -> Member {
    let mut bytes = Vec::new();
    let read = file.by_ref().take(limit + 1).read_to_end(&mut bytes);
    if bytes.len() as u64 > limit {
        return Member::LeftOut(name, advice::member_too_large());
    }
    match read {
        Ok(_) => Member::File(name, bytes),
        Err(error) => Member::LeftOut(name, advice::member_broken(clean_text(&error.to_string()))),
    }
}

fn read_tar(input: impl Read, take: &mut dyn FnMut(Member) -> bool) -> Result<(), String> {
    let mut archive = Archive::new(input);
    let told = |error: std::io::Error| clean_text(&error.to_string());
    for entry in archive.entries().map_err(told)? {
        let mut entry = entry.map_err(told)?;
        let kind = entry.header().entry_type();
        if kind == EntryType::Directory {
            continue;
        }
        let raw = clean_text(&entry.path().map(|path| path.to_string_lossy().into_owned()).unwrap_or_default());
        let is_file = kind == EntryType::Regular;
        let read = match member_name(&entry).filter(|_| is_file) {
            None => Member::LeftOut(raw, advice::member_leads_out()),
            Some(name) if entry.size() > LARGEST_OF_MANY => Member::LeftOut(name, advice::member_too_large()),
            Some(name) => {
                let mut bytes = Vec::new();
                // A member that is cut is the end of the archive, which the next step tells.
                entry.read_to_end(&mut bytes).map_err(told)?;
                Member::File(name, bytes)
            }
        };
        if !take(read) {
            break;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_folder_that_all_share_is_found() {
        assert_eq!(shared("a/b/c/", "a/b/d/"), "a/b/");
        assert_eq!(shared("fleet/pc1/", "fleet/pc10/"), "fleet/");
        assert_eq!(shared("a/", ""), "");
    }
}
