//! Archives: a capture made by `collect`, or any zip or tar with captures in it, such as a GetSystemInfo report or the
//! support archive of the vendor's script for Linux.
//!
//! An archive is hostile: the number of its members, their sizes and how far they unpack are bounded, names
//! that lead out of it and links are passed over, and nothing is ever written to a disk.

use crate::limits;

mod directory;
pub(super) mod document;
pub(super) mod many;
mod message;
mod saved;
mod tarball;
#[cfg(test)]
mod tests;

use std::io::{Cursor, Read, Seek};

use zip::read::ZipFile;
use zip::{CompressionMethod, ZipArchive};

use crate::capture::Portion;
use crate::facts::{NotRead, NotReadReason, Reading};
use crate::say::{Message, advice, why};
use crate::sources::format::Origin;
use crate::text::clean_text;
use crate::text::lines::read_up_to;

/// How a zip begins.
const MAGIC: &[u8] = b"PK\x03\x04";

/// How a zip begins that holds nothing.
const MAGIC_OF_EMPTY: &[u8] = b"PK\x05\x06";

/// The largest archive that is read, in bytes.
const LARGEST: usize = limits::ARCHIVE_BYTES;

/// Members that are looked at, those of inner archives included.
const MOST_MEMBERS: usize = limits::ARCHIVE_MEMBERS;

/// Bytes of one member, unpacked.
const LARGEST_MEMBER: u64 = limits::ARCHIVE_MEMBER_BYTES;

/// Bytes of all members, unpacked, those of inner archives included.
const LARGEST_TOTAL: u64 = limits::ARCHIVE_UNPACKED_BYTES;

/// A member that unpacks to so many times its size is no report: text packs to a tenth, rarely a hundredth.
const STEEPEST: u64 = limits::ARCHIVE_RATIO;

/// Members below this size may unpack as far as they like.
const HARMLESS: u64 = 1024 * 1024;

/// Archives inside archives that are opened: a GetSystemInfo report holds one (source: windows, section 5).
const DEEPEST: usize = limits::ARCHIVES_IN_ARCHIVES;

/// What may still be taken out of an archive; an inner archive takes from the same.
#[derive(Clone, Copy)]
struct Room {
    members: usize,
    bytes: u64,
}

/// Reads one member of an archive; `None` where it is in no format that is known.
pub(super) type ReadMember<'a> = &'a dyn Fn(&mut dyn Read, &Origin) -> Option<Vec<Portion>>;

/// Reads an archive, each member by `read_member`; a capture made by `collect` is one portion, in an archive too.
pub(super) fn read(input: &mut dyn Read, origin: &Origin, read_member: ReadMember<'_>) -> Vec<Portion> {
    let failed = |reason, advice| vec![Portion::new(&origin.file, Reading::failed(&origin.file, reason, advice))];
    let (bytes, failure) = read_up_to(input, LARGEST + 1);
    if bytes.len() > LARGEST {
        return failed(NotReadReason::TooLarge, advice::zip_too_large(&origin.file, LARGEST / 1024 / 1024));
    }
    if let Some(kind) = failure {
        return failed(NotReadReason::from(kind), advice::reading_failed(&origin.file, why(&kind.into())));
    }
    if tarball::is_gzip(&bytes) {
        return tarball::read_gzip(&bytes, origin, read_member);
    }
    if tarball::is_tar(&bytes) {
        return tarball::read_tar(bytes.as_slice(), origin, read_member);
    }
    read_bytes(bytes, origin, 0, &mut Room { members: MOST_MEMBERS, bytes: LARGEST_TOTAL }, read_member)
}

/// Reads an archive within what room is left.
fn read_bytes(
    bytes: Vec<u8>,
    origin: &Origin,
    depth: usize,
    room: &mut Room,
    read_member: ReadMember<'_>,
) -> Vec<Portion> {
    let file = &origin.file;
    let failed = |reason, advice| vec![Portion::new(file, Reading::failed(file, reason, advice))];
    let twice = directory::names_told_twice(&bytes);
    let mut archive = match ZipArchive::new(Cursor::new(bytes)) {
        Ok(archive) => archive,
        Err(error) => {
            return failed(NotReadReason::Damaged, advice::not_a_zip(file, error.to_string()));
        }
    };
    if archive.is_empty() {
        return failed(NotReadReason::Empty, advice::empty_zip(file));
    }
    let mut unpacker = Unpacker { origin, room, reading: Reading::default() };
    for name in twice {
        unpacker.note(&name, NotReadReason::Damaged, advice::zip_same_name());
    }
    if let Some(portion) = saved::read(&mut archive, &mut unpacker) {
        return vec![portion];
    }
    let mut portions = Vec::new();
    for index in 0..archive.len() {
        if unpacker.room.members == 0 || unpacker.room.bytes == 0 {
            unpacker.note("", NotReadReason::TooLarge, advice::others_not_read());
            break;
        }
        unpacker.room.members -= 1;
        let packed = archive.by_index_raw(index).map_or(0, |file| file.compressed_size());
        if unpacker.is_zip(&mut archive, index) {
            let Some((name, bytes)) = unpacker.member(&mut archive, index) else { continue };
            let inner = Origin::new(&format!("{file}: {name}"), origin.now);
            if depth < DEEPEST {
                // What an inner archive unpacks to is measured by what it took in the outer one.
                let bound = unpacker.room.bytes.min(unpacked_bound(packed));
                let mut inner_room = Room { bytes: bound, ..*unpacker.room };
                portions.extend(read_bytes(bytes, &inner, depth + 1, &mut inner_room, read_member));
                unpacker.room.bytes -= bound - inner_room.bytes;
                unpacker.room.members = inner_room.members;
            } else {
                unpacker.note(&name, NotReadReason::TooLarge, advice::archive_in_archive());
            }
        } else {
            portions.extend(unpacker.read_by(&mut archive, index, read_member));
        }
    }
    with_own(portions, unpacker.reading, file)
}

/// What the members of an archive say, and what is to be said of the archive itself.
fn with_own(mut portions: Vec<Portion>, mut own: Reading, file: &str) -> Vec<Portion> {
    if portions.is_empty() && own.not_read.is_empty() {
        let advice = advice::zip_not_known(file);
        own.not_read.push(NotRead::new(file, NotReadReason::NotUnderstood, advice));
    }
    if !own.not_read.is_empty() {
        portions.push(Portion::new(file, own));
    }
    portions
}

/// Whether a member is called as lists of machines or keys are: nobody packs one for nothing. Whatever else is in no known
/// format is passed over, as in a folder.
fn is_list(name: &str) -> bool {
    let name = name.to_lowercase();
    [".csv", ".tsv", ".jsonl", ".ndjson"].iter().any(|ending| name.ends_with(ending))
}

/// An archive, or a member of it.
fn named(file: &str, member: &str) -> String {
    if member.is_empty() { file.to_owned() } else { format!("{file}: {member}") }
}

/// Whether the first bytes are those of a zip.
pub(crate) fn is_zip(bytes: &[u8]) -> bool {
    bytes.starts_with(MAGIC) || bytes.starts_with(MAGIC_OF_EMPTY)
}

/// Whether the first bytes are those of an archive that is read.
pub(super) fn is_archive(bytes: &[u8]) -> bool {
    is_zip(bytes) || tarball::is_gzip(bytes) || tarball::is_tar(bytes)
}

/// Whether the first bytes are those of an archive with members: a gzip may hold one text alone.
pub(crate) fn holds_members(bytes: &[u8], unpacked: &[u8]) -> bool {
    is_zip(bytes) || tarball::is_tar(bytes) || tarball::is_gzip(bytes) && tarball::is_tar(unpacked)
}

/// Why a member cannot be opened here, and what to do; `None` where it should open.
fn not_openable(encrypted: bool, method: CompressionMethod) -> Option<Message> {
    if encrypted {
        return Some(advice::zip_password());
    }
    let ordinary = matches!(method, CompressionMethod::Stored | CompressionMethod::Deflated);
    (!ordinary).then(advice::zip_not_ordinary)
}

/// A member of a zip as it was opened.
enum OpenedMember<'a, R: Read> {
    Folder,
    /// It is not read, and why.
    Refused(NotReadReason, Message),
    File(ZipFile<'a, R>),
}

/// Opens a member: its name, safe to show, and what may be read of it.
fn opened<R: Read + Seek>(archive: &mut ZipArchive<R>, index: usize) -> (String, OpenedMember<'_, R>) {
    let named = archive.name_for_index(index).and_then(Result::ok);
    let name = named.map_or_else(|| format!("member {index}"), |name| clean_text(&name));
    let raw = archive.by_index_raw(index).map(|file| (file.encrypted(), file.compression()));
    if let Some(advice) = raw.ok().and_then(|(encrypted, method)| not_openable(encrypted, method)) {
        return (name, OpenedMember::Refused(NotReadReason::NotUnderstood, advice));
    }
    let opened = match archive.by_index(index) {
        Err(error) => {
            let advice = advice::member_broken(clean_text(&error.to_string()));
            OpenedMember::Refused(NotReadReason::Damaged, advice)
        }
        Ok(file) if file.is_dir() => OpenedMember::Folder,
        Ok(file) if file.is_symlink() || file.enclosed_name().is_none() => {
            OpenedMember::Refused(NotReadReason::Damaged, advice::member_leads_out())
        }
        Ok(file) => OpenedMember::File(file),
    };
    (name, opened)
}

/// How far bytes of this packed size may unpack.
fn unpacked_bound(packed: u64) -> u64 {
    HARMLESS.max(packed.saturating_mul(STEEPEST))
}

/// Bytes of a member by which it is told what it is.
const HEAD: usize = 1024;

/// What unpacks to so many bytes at most, and is not held: where it breaks off, or goes on beyond them, it ends, and that is kept.
struct Bounded<R> {
    inner: R,
    left: u64,
    /// How many bytes were read.
    taken: u64,
    goes_on: bool,
    is_broken: bool,
}

impl<R: Read> Bounded<R> {
    fn new(inner: R, most: u64) -> Bounded<R> {
        Bounded { inner, left: most, taken: 0, goes_on: false, is_broken: false }
    }

    /// Reads what nobody read, to see whether it goes on beyond its bound.
    fn drain(&mut self) {
        // It never fails.
        let _ = std::io::copy(self, &mut std::io::sink());
    }
}

impl<R: Read> Read for Bounded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let mut beyond = [0];
        let room = usize::try_from(self.left).unwrap_or(usize::MAX).min(buffer.len());
        let place = if self.left == 0 { &mut beyond[..] } else { &mut buffer[..room] };
        if self.goes_on || self.is_broken {
            return Ok(0);
        }
        match self.inner.read(place) {
            Ok(count) if self.left == 0 => {
                self.goes_on = count > 0;
                Ok(0)
            }
            Ok(count) => {
                self.left -= count as u64;
                self.taken += count as u64;
                Ok(count)
            }
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => Err(error),
            Err(_) => {
                self.is_broken = true;
                Ok(0)
            }
        }
    }
}

/// Takes members out of an archive, within the limits.
struct Unpacker<'a> {
    origin: &'a Origin,
    room: &'a mut Room,
    reading: Reading,
}

impl Unpacker<'_> {
    fn note(&mut self, name: &str, reason: NotReadReason, advice: Message) {
        self.reading.not_read.push(NotRead::new(named(&self.origin.file, name), reason, advice));
    }

    /// Whether a member is itself a zip.
    fn is_zip(&self, archive: &mut ZipArchive<Cursor<Vec<u8>>>, index: usize) -> bool {
        let (_, OpenedMember::File(mut file)) = opened(archive, index) else { return false };
        is_zip(&read_up_to(&mut file, MAGIC.len()).0)
    }

    /// What a reader finds in a member, which is not held; nothing of one that unpacks too far.
    fn read_by(
        &mut self,
        archive: &mut ZipArchive<Cursor<Vec<u8>>>,
        index: usize,
        read_member: ReadMember<'_>,
    ) -> Vec<Portion> {
        let (name, opened) = opened(archive, index);
        let file = match opened {
            OpenedMember::Folder => return Vec::new(),
            OpenedMember::Refused(reason, advice) => {
                self.note(&name, reason, advice);
                return Vec::new();
            }
            OpenedMember::File(file) => file,
        };
        let limit = LARGEST_MEMBER.min(self.room.bytes).min(unpacked_bound(file.compressed_size()));
        let mut content = Bounded::new(file, limit);
        let inner = Origin::new(&named(&self.origin.file, &name), self.origin.now);
        let read = read_member(&mut content, &inner);
        content.drain();
        self.room.bytes = self.room.bytes.saturating_sub(content.taken + u64::from(content.goes_on));
        if content.goes_on {
            self.note(&name, NotReadReason::TooLarge, advice::unpacks_too_large());
            return Vec::new();
        }
        if content.is_broken {
            self.note(&name, NotReadReason::Damaged, advice::cut_unpacked());
        }
        if read.is_none() && is_list(&name) {
            self.note(&name, NotReadReason::NotUnderstood, advice::list_in_archive(&name));
        }
        read.unwrap_or_default()
    }

    /// The name and the content of a member that may be read.
    fn member(&mut self, archive: &mut ZipArchive<Cursor<Vec<u8>>>, index: usize) -> Option<(String, Vec<u8>)> {
        let (name, opened) = opened(archive, index);
        let mut file = match opened {
            OpenedMember::Folder => return None,
            OpenedMember::Refused(reason, advice) => {
                self.note(&name, reason, advice);
                return None;
            }
            OpenedMember::File(file) => file,
        };
        let limit = LARGEST_MEMBER.min(self.room.bytes).min(unpacked_bound(file.compressed_size()));
        let mut bytes = Vec::new();
        let read = file.by_ref().take(limit + 1).read_to_end(&mut bytes);
        self.room.bytes = self.room.bytes.saturating_sub(bytes.len() as u64);
        if bytes.len() as u64 > limit {
            self.note(&name, NotReadReason::TooLarge, advice::unpacks_too_large());
            return None;
        }
        if read.is_err() {
            self.note(&name, NotReadReason::Damaged, advice::cut_unpacked());
        }
        Some((name, bytes))
    }
}
