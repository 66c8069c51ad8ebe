//! Opening what the user named: a file, a folder or standard input.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use super::dated::{Dated, key_in};
use super::sections::{self, NoAnswer, Section};
use super::{FormatName, Portion, archive, console, dump, mail, mixed, support};
use crate::code::mask_codes;
use crate::facts::{FactId, NotRead, NotReadReason, Reading, Strength, Value};
use crate::limits;
use crate::say::{Message, advice, together, why};
use crate::sources::collector::Collector;
use crate::sources::ending::not_read;
use crate::sources::format::{Format, Head, Origin};
use crate::sources::{control, ksc, log};
use crate::text::decode_text;
use crate::text::lines::{BLOCK, Ending, Limits, Line, Lines, read_up_to};
use crate::text::xml_entities::defines_entities;
use crate::vendor::exit_code_name;
use crate::vendor::families::{control_program, linux_family};
use crate::vendor::labels::split_label;
use crate::vendor::printed::holds_printed;

/// Folders inside folders that are looked into.
const DEEPEST: usize = limits::FOLDER_DEPTH;

/// Files of one folder tree that are looked at, and entries of one folder.
const MOST_FILES: usize = limits::FOLDER_FILES;

/// Bytes of a text with the output of several machines that are read.
const LARGEST_OF_MANY: u64 = limits::SECTIONS_BYTES;

/// Blank lines one after another that are held of it.
const MOST_BLANK: usize = 8;

/// Bytes of a document with the answers of several machines that are read.
const LARGEST_DOCUMENT: usize = limits::DOCUMENT_BYTES;

/// Bytes of a text that somebody enclosed, and how many of them are read.
const LARGEST_TEXT: usize = 32 * 1024;
const MOST_TEXTS: usize = 8;

/// The exit code of a shell that finds no such command (POSIX).
const NO_SUCH_COMMAND: u32 = 127;

/// How the names of encrypted traces and reports end (sources: KESWin/10SP2 page 124710, kvrt/2024 page 269477).
const ENCRYPTED: &str = ".enc1";

/// How the user named a source.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SourceArg {
    /// `-`: standard input.
    Stdin,
    /// A file or a folder.
    Path(PathBuf),
    /// A copy of a file, called as whoever handed it in calls it.
    Copy {
        /// The copy.
        path: PathBuf,
        /// The name of the file.
        called: String,
    },
}

/// Reads a file, a folder or standard input, recognised by content or as the format that is forced; one portion for
/// each file and, in a text or archive of several machines, for each machine.
///
/// Never fails as a whole: what could not be read is part of the result, a path that does not exist with
/// [`NotReadReason::NotFound`]. In a folder, files in formats that are not known are passed over.
#[must_use]
pub fn read_source(source: &SourceArg, forced: Option<FormatName>, now: DateTime<Utc>) -> Vec<Portion> {
    let mut portions = read_whole(source, forced, now);
    support::spread(&mut portions);
    portions.iter_mut().for_each(mask_names);
    portions
}

/// Names of files, members and machines come from anywhere, and are shown wherever something is told of them.
fn mask_names(portion: &mut Portion) {
    for entry in &mut portion.reading.not_read {
        entry.advice = entry.advice.clone().with_texts(&mut mask_codes);
    }
    let texts = portion.reading.not_read.iter_mut().map(|entry| &mut entry.source);
    let texts = texts.chain(&mut portion.reading.looked_at).chain(&mut portion.machine);
    let texts = texts.chain(portion.reading.registered.iter_mut().map(|product| &mut product.place));
    for text in texts.chain(std::iter::once(&mut portion.place)) {
        let masked = mask_codes(text);
        if masked != *text {
            *text = masked;
        }
    }
}

fn read_whole(source: &SourceArg, forced: Option<FormatName>, now: DateTime<Utc>) -> Vec<Portion> {
    match source {
        SourceArg::Stdin => {
            portions_or_failure(read_input(&mut io::stdin().lock(), &Origin::new("standard input", now), forced))
        }
        SourceArg::Copy { path, called } => portions_or_failure(read_file_as(path, called, forced, now)),
        SourceArg::Path(path) => match fs::metadata(path) {
            Ok(metadata) if metadata.is_dir() => read_folder(path, forced, now),
            Ok(metadata) if metadata.is_file() || is_handed_over(path) => {
                portions_or_failure(read_file(path, forced, now))
            }
            Ok(_) => failed(shown(path), NotReadReason::NotUnderstood, advice::is_device(shown(path))),
            Err(error) => not_opened(path, &error),
        },
    }
}

/// Reads files that were read already, by their names, as those of one folder are read.
pub(crate) fn read_members<'m>(
    members: impl IntoIterator<Item = (&'m str, &'m [u8])>,
    now: DateTime<Utc>,
) -> Vec<Portion> {
    let read =
        |(name, mut bytes): (&str, &[u8])| portions_or_failure(read_input(&mut bytes, &Origin::new(name, now), None));
    let mut portions: Vec<Portion> = members.into_iter().flat_map(read).collect();
    support::spread(&mut portions);
    portions.iter_mut().for_each(mask_names);
    portions
}

/// Reads lines that stand among records of a fleet and are none themselves, each with its place in the whole.
pub(crate) fn read_beside(name: &str, mut lines: &[u8], places: Vec<(u64, u64)>, now: DateTime<Utc>) -> Vec<Portion> {
    let mut portions = portions_or_failure(read_input(&mut lines, &Origin::new(name, now).part(places), None));
    portions.iter_mut().for_each(mask_names);
    portions
}

/// How files begin that are written in letters and read by programs: PDF, RTF, PostScript, cards and calendars.
const OF_PROGRAMS: [&[u8]; 5] = [b"%PDF-", b"{\\rtf", b"%!PS", b"BEGIN:VCARD", b"BEGIN:VCALENDAR"];

/// What was read of the files that came with a message.
#[derive(Default)]
pub(crate) struct EnclosedFiles {
    /// What is in a format that is known.
    pub portions: Vec<Portion>,
    /// Texts in none, by their names: a note, what somebody copied out of a window, a mail that was saved.
    pub texts: Vec<(String, String)>,
    /// The names of what was not read.
    pub passed_over: Vec<String>,
}

impl EnclosedFiles {
    /// Takes a file in no format that is known, by its first bytes.
    fn pass_over(&mut self, file: &str, start: &[u8], note: &NotRead) {
        if note.reason == NotReadReason::Empty {
            return;
        }
        let head = Head::of_file(start, file);
        let is_text = !head.binary
            && start.len() <= LARGEST_TEXT
            && !log::has_times(&head)
            && !OF_PROGRAMS.iter().any(|mark| start.starts_with(mark));
        let name = mask_codes(&crate::text::clean_text(file));
        if !is_text {
            self.passed_over.push(name);
        } else if self.texts.len() < MOST_TEXTS {
            let words = mail::words_of_mail(start).unwrap_or_else(|| decode_text(start));
            self.texts.push((name, words));
        }
    }
}

/// Reads the files that came with a message as those of one folder are read, archives among them; a text in no format that is
/// known is what somebody wrote.
pub(crate) fn read_enclosed<'m>(
    files: impl IntoIterator<Item = (&'m str, &'m [u8])>,
    now: DateTime<Utc>,
) -> EnclosedFiles {
    let found = RefCell::new(EnclosedFiles::default());
    let read_one = |input: &mut dyn Read, origin: &Origin| {
        let (start, failure) = read_up_to(input, LARGEST_TEXT + 1);
        let read = read_input(&mut rest(start.clone(), failure, input), origin, None);
        // What was passed over is told by its name, and is no reason to call the archive around it unknown.
        Some(read.unwrap_or_else(|NotKnown { note, searched }| {
            if searched.is_empty() {
                found.borrow_mut().pass_over(&origin.file, &start, &note);
                return vec![Portion::new(&origin.file, Reading::default())];
            }
            searched
        }))
    };
    let mut portions = Vec::new();
    for (name, mut bytes) in files {
        let origin = Origin::new(name, now);
        match archive::is_archive(bytes) {
            true => portions.extend(archive::read(&mut bytes, &origin, &read_one)),
            false => portions.extend(read_one(&mut bytes, &origin).unwrap_or_default()),
        }
    }
    support::spread(&mut portions);
    portions.retain(|portion| !portion.reading.observations.is_empty() || !portion.reading.not_read.is_empty());
    portions.iter_mut().for_each(mask_names);
    EnclosedFiles { portions, ..found.into_inner() }
}

/// Whether this is what a shell hands over for `<(command)`: a pipe whose other end is open. A pipe on the disk may wait
/// for its writer for ever.
fn is_handed_over(path: &Path) -> bool {
    let folder = path.parent();
    folder.is_some_and(|folder| folder == Path::new("/dev/fd") || folder == Path::new("/proc/self/fd"))
}

fn shown(path: &Path) -> String {
    crate::text::clean_text(&path.to_string_lossy())
}

fn failed(source: String, reason: NotReadReason, advice: Message) -> Vec<Portion> {
    vec![Portion::new(&source, Reading::failed(&source, reason, advice))]
}

fn not_opened(path: &Path, error: &io::Error) -> Vec<Portion> {
    let reason = NotReadReason::from(error.kind());
    let path = shown(path);
    let advice = match reason {
        NotReadReason::NotFound => advice::no_such_file(&path),
        NotReadReason::NoRights => advice::file_no_rights(&path),
        _ => advice::file_not_opened(&path, why(error)),
    };
    failed(path, reason, advice)
}

/// An input that is empty, or in no format that is known: passed over in a folder, told where it was named.
pub(super) struct NotKnown {
    note: NotRead,
    /// What a search of it as a log found; it counts where the input was named.
    searched: Vec<Portion>,
}

impl NotKnown {
    fn new(name: &str, reason: NotReadReason, advice: Message) -> NotKnown {
        NotKnown { note: NotRead::new(name, reason, advice), searched: Vec::new() }
    }
}

fn portions_or_failure(outcome: Result<Vec<Portion>, NotKnown>) -> Vec<Portion> {
    outcome.unwrap_or_else(|NotKnown { note, searched }| {
        if !searched.is_empty() {
            return searched;
        }
        let source = note.source.clone();
        vec![Portion::new(&source, Reading { not_read: vec![note], ..Reading::default() })]
    })
}

fn read_file(path: &Path, forced: Option<FormatName>, now: DateTime<Utc>) -> Result<Vec<Portion>, NotKnown> {
    read_file_as(path, &path.to_string_lossy(), forced, now)
}

fn read_file_as(
    path: &Path,
    name: &str,
    forced: Option<FormatName>,
    now: DateTime<Utc>,
) -> Result<Vec<Portion>, NotKnown> {
    match File::open(path) {
        Ok(mut file) => read_input(&mut file, &Origin::new(name, now), forced),
        Err(error) => Ok(not_opened(Path::new(name), &error)),
    }
}

/// Recognises an input by its first block and reads it.
pub(super) fn read_input(
    input: &mut dyn Read,
    origin: &Origin,
    forced: Option<FormatName>,
) -> Result<Vec<Portion>, NotKnown> {
    let (block, failure) = read_up_to(input, BLOCK);
    let head = Head::of_file(&block, &origin.file);
    let has_own_entities = !head.binary && head.first().starts_with('<') && defines_entities(&decode_text(&block));
    let read = read_begun(input, origin, forced, (block, failure, head));
    if !has_own_entities {
        return read;
    }
    // What they stand for is missing, whatever was read.
    let note = || NotRead::new(&origin.file, NotReadReason::NotUnderstood, advice::xml_entities(&origin.file));
    match read {
        Ok(mut portions) => {
            for portion in &mut portions {
                if !portion.reading.not_read.contains(&note()) {
                    portion.reading.not_read.push(note());
                }
            }
            Ok(portions)
        }
        Err(not_known) => Err(NotKnown { note: note(), ..not_known }),
    }
}

/// Reads an input whose first block is there.
fn read_begun(
    input: &mut dyn Read,
    origin: &Origin,
    forced: Option<FormatName>,
    (block, failure, head): (Vec<u8>, Option<io::ErrorKind>, Head),
) -> Result<Vec<Portion>, NotKnown> {
    let name = &origin.file;
    let not_known = |reason, advice| Err(NotKnown::new(name, reason, advice));
    if let Some(kind) = failure.filter(|_| block.is_empty()) {
        return Ok(not_opened(Path::new(name), &kind.into()));
    }
    if head.is_blank() && block.len() < BLOCK {
        return not_known(NotReadReason::Empty, advice::file_empty(name));
    }
    if head.name.to_ascii_lowercase().ends_with(ENCRYPTED) && (head.binary || forced.is_none()) {
        return Ok(failed(name.clone(), NotReadReason::NotUnderstood, advice::file_encrypted(name)));
    }
    if let Some(portion) = support::read(name, &block).filter(|_| forced.is_none()) {
        return Ok(vec![portion]);
    }
    if forced.is_none() && !head.binary && mail::is_mail(&head) {
        return read_mail(&mut rest(block, failure, input), origin);
    }
    let format = forced.or_else(|| recognise_format(&head));
    let text_of_many = !head.binary && !head.opens_document() && sections::is_of_many(&head.lines);
    let tells_itself = || format.and_then(FormatName::reader).is_some_and(|reader| reader.tells_machines(&head));
    if forced.is_none() && text_of_many && !tells_itself() {
        return Ok(read_sections(&mut rest(block, failure, input), None, origin));
    }
    let mut whole = rest(block, failure, input);
    if forced.is_none() && !head.binary && head.opens_document() && matches!(format, None | Some(FormatName::Control)) {
        // Only the whole document shows whether it holds the answers of several machines.
        let (start, failed) = read_up_to(&mut whole, LARGEST_DOCUMENT);
        if let Some(parts) = sections::of_document(&decode_text(&start)).filter(|_| failed.is_none()) {
            return Ok(read_parts(parts, None, Ending::Complete, origin));
        }
        whole = rest(start, failed, whole);
    }
    if head.binary && !format.is_some_and(FormatName::is_binary) {
        return not_known(NotReadReason::NotUnderstood, advice::not_text(name));
    }
    let Some(format) = format else {
        let advice = if head.opens_json() { advice::json_not_known(name) } else { advice::say_what(name) };
        let not_known = NotKnown::new(name, NotReadReason::NotUnderstood, advice);
        let searched = search_as_log(&mut whole, origin, &head);
        return if log::has_times(&head) && !searched.is_empty() {
            Ok(searched)
        } else {
            Err(NotKnown { searched, ..not_known })
        };
    };
    Ok(match format.reader() {
        None => archive::read(&mut whole, origin, &|member, inner| read_input(member, inner, None).ok()),
        // Only the text of a control program comes one block after another.
        Some(_) if format == FormatName::Control && !head.opens_json() => {
            dated(read_sections(&mut whole, Some(format), origin), name, &head)
        }
        Some(reader) if forced.is_none() => dated(read_kinds((format, reader), &head, whole, origin), name, &head),
        Some(reader) => dated(read_machines(reader, &mut whole, origin), name, &head),
    })
}

/// Reads a text in a format, and what stands in it of other kinds.
fn read_kinds(
    (format, reader): (FormatName, &dyn Format),
    head: &Head,
    whole: Box<dyn Read + '_>,
    origin: &Origin,
) -> Vec<Portion> {
    let mut portions = Vec::new();
    mixed::each((format, reader, recognise_format), head, whole, origin, &mut |machines| {
        portions.extend(machines.into_iter().map(|(machine, reading)| portion_of(machine, reading, origin)));
    });
    portions
}

/// What a text in no format that is known says of the licence, as a log may in any form: by a code of the licence, or in
/// words that the vendor prints. Other words are anybody's.
fn search_as_log(whole: &mut dyn Read, origin: &Origin, head: &Head) -> Vec<Portion> {
    let Some(reader) = FormatName::Log.reader() else { return Vec::new() };
    let tells = |portion: &Portion| {
        portion.reading.observations.iter().any(|seen| {
            seen.fact == FactId::AttemptErrorCode
                || seen.fact == FactId::AttemptMessage && holds_printed(&seen.value.to_string())
        })
    };
    let found = dated(read_machines(reader, whole, origin), &origin.file, head);
    if found.iter().any(tells) { found } else { Vec::new() }
}

/// Reads an input in a format whose reader tells machines apart.
fn read_machines(reader: &dyn Format, whole: &mut dyn Read, origin: &Origin) -> Vec<Portion> {
    let machines = reader.read_machines(whole, origin).into_iter();
    machines.map(|(machine, reading)| portion_of(machine, reading, origin)).collect()
}

/// What was read of one machine of an input, which may name it.
fn portion_of(machine: Option<String>, reading: Reading, origin: &Origin) -> Portion {
    let mut portion = portion(reading, origin);
    portion.dated.key = portion.reading.key.clone();
    portion.dated.host = portion.reading.host.take();
    if let Some(machine) = &machine {
        portion.place = format!("{}: {machine}", origin.file);
        portion.reading.looked_at = vec![portion.place.clone()];
        portion.reading.registered.iter_mut().for_each(|product| product.place.clone_from(&portion.place));
    }
    Portion { named: machine.is_some(), machine, ..portion }
}

/// Reads a file that may tell of so many machines that not all of them are held: the portions of each are handed over by
/// themselves, and whether it is the only one. `false` where it is no such file, and nothing was handed over.
pub(crate) fn read_each(path: &Path, now: DateTime<Utc>, take: &mut dyn FnMut(Vec<Portion>, bool)) -> bool {
    let Ok(mut file) = File::open(path) else { return false };
    let origin = Origin::new(&path.to_string_lossy(), now);
    let (block, failure) = read_up_to(&mut file, BLOCK);
    if !ksc::may_tell_of_many(&block) {
        return false;
    }
    let head = Head::of_file(&block, &origin.file);
    let is_other = head.is_blank()
        || head.binary
        || head.name.to_ascii_lowercase().ends_with(ENCRYPTED)
        || mail::is_mail(&head)
        || support::read(&origin.file, &block).is_some();
    let reader = || {
        let format = recognise_format(&head)?;
        Some((format, format.reader().filter(|reader| reader.hands_over_each(&head))?))
    };
    let Some((format, reader)) = (if is_other { None } else { reader() }) else { return false };
    if !head.opens_document() && !reader.tells_machines(&head) && sections::is_of_many(&head.lines) {
        return false;
    }
    // What is said of the input itself is told of the only machine that it names, if there is but one.
    let mut held: Vec<Vec<Portion>> = Vec::new();
    let mut are_several = false;
    let whole = rest(block, failure, file);
    mixed::each((format, reader, recognise_format), &head, whole, &origin, &mut |machines| {
        let mut portions: Vec<Portion> =
            machines.into_iter().map(|(machine, reading)| portion_of(machine, reading, &origin)).collect();
        portions.iter_mut().for_each(mask_names);
        are_several |= held.len() > 1 || !held.is_empty() && portions.iter().any(|one| one.machine.is_some());
        held.push(portions);
        if are_several {
            held.drain(..).for_each(|portions| take(portions, false));
        }
    });
    if !held.is_empty() {
        let mut only = dated(held.into_iter().flatten().collect(), &origin.file, &head);
        only.iter_mut().for_each(mask_names);
        take(only, true);
    }
    true
}

/// With what the only portion of an input says of its own capture.
fn dated(mut portions: Vec<Portion>, name: &str, head: &Head) -> Vec<Portion> {
    if let [only] = portions.as_mut_slice() {
        let (key, host) = (only.dated.key.take(), only.dated.host.take());
        only.dated = Dated::read(name, &head.lines);
        only.dated.key = key.or(only.dated.key.take());
        only.dated.host = host.or(only.dated.host.take());
        only.machine = only.machine.take().or_else(|| dump::host(head.lines.iter().map(String::as_str), name));
        only.named |= only.machine.is_some();
    } else if portions.iter().all(|portion| portion.machine.is_none()) {
        // One output after another of one machine.
        let host = console::only_host(head.lines.iter().map(String::as_str));
        portions.iter_mut().for_each(|portion| portion.dated.host.clone_from(&host));
    }
    portions
}

/// Reads what a mail says and what is attached to it, each in its own format.
fn read_mail(input: &mut dyn Read, origin: &Origin) -> Result<Vec<Portion>, NotKnown> {
    let (mut bytes, _) = read_up_to(input, LARGEST_DOCUMENT + 1);
    let mut cut = bytes.len() > LARGEST_DOCUMENT;
    bytes.truncate(LARGEST_DOCUMENT);
    let (mut portions, mut passed_over) = (Vec::new(), 0_usize);
    let messages = mail::messages(&bytes);
    let several = messages.len() > 1;
    for (number, message) in (1..).zip(messages) {
        let (parts, are_all) = mail::parts(message);
        cut |= !are_all;
        let place = if several { format!("{} {number}", origin.file) } else { origin.file.clone() };
        let before = portions.len();
        for part in parts {
            let inner = Origin::new(&format!("{place}: {}", part.name), origin.now);
            // A mail that is attached is one of the parts already.
            if !mail::is_mail(&Head::new(&part.bytes)) {
                let read = read_input(&mut part.bytes.as_slice(), &inner, None);
                portions.extend(read.unwrap_or_else(|not_known| not_known.searched));
            }
        }
        // A line of a mail that begins as the next one does is a part of it.
        passed_over += usize::from(portions.len() == before && mail::is_mail(&Head::new(message)));
    }
    if passed_over > 0 && !portions.is_empty() {
        let advice = advice::mails_passed_over(passed_over, &origin.file);
        portions.extend(failed(origin.file.clone(), NotReadReason::NotUnderstood, advice));
    }
    if cut {
        portions.extend(failed(origin.file.clone(), NotReadReason::TooLarge, advice::mail_cut()));
    }
    if portions.is_empty() {
        let advice = advice::mail_not_known(&origin.file);
        return Err(NotKnown::new(&origin.file, NotReadReason::NotUnderstood, advice));
    }
    Ok(portions)
}

/// An input from its first byte on.
fn rest<'a>(block: Vec<u8>, failure: Option<io::ErrorKind>, input: impl Read + 'a) -> Box<dyn Read + 'a> {
    match failure {
        None => Box::new(io::Cursor::new(block).chain(input)),
        // The input itself is not asked again: it may hang.
        Some(kind) => Box::new(io::Cursor::new(block).chain(Failed(kind))),
    }
}

fn portion(mut reading: Reading, origin: &Origin) -> Portion {
    reading.looked_at.push(origin.file.clone());
    reading.registered.iter_mut().for_each(|product| product.place.clone_from(&origin.file));
    Portion::new(&origin.file, reading)
}

/// Reads a text that may hold the output of several machines, each part in its own format.
fn read_sections(input: &mut dyn Read, format: Option<FormatName>, origin: &Origin) -> Vec<Portion> {
    let mut lines = Lines::within(input, Limits { total: LARGEST_OF_MANY, ..Limits::default() });
    let (mut texts, mut blank, mut cut) = (Vec::<Line>::new(), 0, None);
    for line in lines.by_ref() {
        blank = if line.text.trim().is_empty() { blank + 1 } else { 0 };
        if blank > MOST_BLANK {
            continue;
        }
        if texts.len() >= limits::SECTION_LINES {
            cut = Some(Ending::Budget(line.byte));
            break;
        }
        texts.push(line);
    }
    let ending = cut.or(lines.ending()).unwrap_or(Ending::Complete);
    let mut parts = sections::split(&texts);
    let mut unnamed = parts.iter_mut().filter(|part| part.machine.is_none());
    if let (Some(own), None) = (unnamed.next(), unnamed.next()) {
        own.machine = dump::host(own.text.lines(), &origin.file);
    }
    read_parts(parts, format, ending, origin)
}

/// Reads parts of one text, each in its own format.
fn read_parts(parts: Vec<Section>, format: Option<FormatName>, ending: Ending, origin: &Origin) -> Vec<Portion> {
    let mut parts: Vec<Section> = parts.into_iter().flat_map(sections::by_product).collect();
    let several = parts.len() > 1;
    let has_own = parts.iter().filter(|part| part.machine.is_none()).count() == 1;
    let too_many = parts.len() > sections::MOST_SECTIONS;
    parts.truncate(sections::MOST_SECTIONS);
    let mut portions = Vec::new();
    // One command was run on all of them: what it is shows in the answers of the others.
    let named_program = || {
        let mut lines = parts.iter().flat_map(|part| part.text.lines());
        lines.find_map(|line| {
            control_program(line).or_else(|| split_label(line).and_then(|(_, value)| linux_family(value)))
        })
    };
    let failed = parts.iter().any(|part| part.exit_code().is_some());
    let of_program = failed.then(named_program).flatten();
    for (number, section) in (1..).zip(parts) {
        let failed_with = section.exit_code();
        let exit_code = of_program.zip(failed_with.and_then(exit_code_name)).zip(section.heading);
        let inner = origin.part(section.places);
        let mut text = section.text.as_bytes();
        let format = format.filter(|_| section.machine.is_none()).or_else(|| recognise_format(&Head::new(text)));
        let reading = match format.and_then(FormatName::reader) {
            // A part that was cut off concludes nothing from what is missing in it.
            Some(reader) if ending == Ending::Complete => reader.read(&mut text, &inner),
            Some(reader) => reader.read(&mut text.chain(Failed(io::ErrorKind::UnexpectedEof)), &inner),
            None => Reading::default(),
        };
        let mut portion = portion(reading, &inner);
        let is_dump = dump::is_dump(section.text.lines());
        if ending != Ending::Complete {
            portion.reading.not_read.retain(|entry| entry.source != origin.file);
        }
        if several {
            let named = section.machine.as_ref().or(section.product.as_ref()).cloned();
            // What an agent says of its own machine stands in the whole file.
            let part = named.or_else(|| (!is_dump || !has_own).then(|| format!("part {number}")));
            portion.place = part.map_or_else(|| origin.file.clone(), |part| format!("{}: {part}", origin.file));
        }
        portion.named = section.machine.is_some();
        portion.machine = section.machine;
        if portion.named {
            portion.dated.key = portion.reading.key.clone().or_else(|| key_in(section.text.lines()));
        }
        if let (Some(((family, code), (line, byte))), Some(state)) = (&exit_code, &section.failure) {
            let mut stated = Collector::new(control::SOURCE, origin.now);
            let mut add = |fact, value| stated.add(fact, value, Strength::Recorded, origin.line(*line, *byte), state);
            add(FactId::ProductFamily, Value::Choice(family));
            add(FactId::AttemptErrorCode, Value::Text(code.to_string()));
            portion.reading.observations.extend(stated.finish().observations);
        } else if let Some(state) = section.failure {
            let (reason, advice) = unanswered(state, failed_with, &section.text);
            portion.reading.not_read.push(NotRead::new(&portion.place, reason, advice));
        } else if section.text.trim().is_empty() && portion.machine.is_some() {
            let advice = advice::machine_silent();
            portion.reading.not_read.push(NotRead::new(&portion.place, NotReadReason::Empty, advice));
        } else if portion.reading.observations.is_empty() && is_dump && ending == Ending::Complete {
            let advice = advice::dump_silent(&portion.place);
            portion.reading.not_read = vec![NotRead::new(&portion.place, NotReadReason::Empty, advice)];
        } else if portion.reading.observations.is_empty() && portion.machine.is_some() {
            portion.reading.not_read.clear();
            let (reason, advice) = match sections::no_answer(&section.text) {
                Some((why, said)) => why_unanswered(why, said),
                None => (NotReadReason::NotUnderstood, advice::machine_not_known()),
            };
            portion.reading.not_read.push(NotRead::new(&portion.place, reason, advice));
        }
        portions.push(portion);
    }
    let unfinished = not_read(ending, &origin.file).or_else(|| {
        let advice = advice::only_first_parts(sections::MOST_SECTIONS);
        too_many.then(|| NotRead::new(&origin.file, NotReadReason::TooLarge, advice))
    });
    match portions.last_mut() {
        Some(last) => last.reading.not_read.extend(unfinished),
        None => portions.push(Portion::new(
            &origin.file,
            Reading { not_read: unfinished.into_iter().collect(), ..Reading::default() },
        )),
    }
    portions
}

/// Why a machine gave no answer whose state the tool tells, with what stands below it.
fn unanswered(state: String, code: Option<u32>, text: &str) -> (NotReadReason, Message) {
    let said = sections::no_answer(text).or_else(|| sections::no_answer(&state));
    let why = match code {
        Some(NO_SUCH_COMMAND) => Some(NoAnswer::NoCommand),
        _ => said.as_ref().map(|(why, _)| *why),
    };
    let line = said.map(|(_, line)| line).filter(|line| !state.contains(line.as_str()));
    let (reason, advice) = match why {
        Some(why) => why_unanswered(why, state),
        None => (NotReadReason::NotUnderstood, advice::machine_no_answer(state)),
    };
    (reason, together([advice].into_iter().chain(line.map(advice::machine_said))))
}

/// The words for why a machine gave no answer, and for what was said of it.
fn why_unanswered(why: NoAnswer, said: String) -> (NotReadReason, Message) {
    match why {
        NoAnswer::NoCommand => (NotReadReason::NotUnderstood, advice::machine_no_command(said)),
        NoAnswer::NoRights => (NotReadReason::NoRights, advice::machine_no_rights(said)),
        NoAnswer::TimedOut => (NotReadReason::TimedOut, advice::machine_timed_out(said)),
        NoAnswer::Unreachable => (NotReadReason::NotUnderstood, advice::machine_no_answer(said)),
    }
}

/// An input that has failed.
struct Failed(io::ErrorKind);

impl Read for Failed {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        Err(self.0.into())
    }
}

/// Whether the beginning of a file is certainly of one of the formats.
pub(crate) fn is_recognised(start: &[u8], file: &str) -> bool {
    recognise_format(&Head::of_file(start, file)).is_some()
}

/// The only host that a text tells at its beginning: by a prompt, or by what the system calls it.
pub(crate) fn host_told(start: &[u8], file: &str) -> Option<String> {
    let head = Head::of_file(start, file);
    let told = || dump::host(head.lines.iter().map(String::as_str), file);
    if head.binary { None } else { console::only_host(head.lines.iter().map(String::as_str)).or_else(told) }
}

/// Whether the beginning of a file may be the output of a control program, which words of anybody's lists have, too.
pub(crate) fn is_control_output(start: &[u8], file: &str) -> bool {
    recognise_format(&Head::of_file(start, file)) == Some(FormatName::Control)
}

/// Whether a JSON document holds what several machines answered.
pub(crate) fn holds_answers(document: &str) -> bool {
    sections::of_document(document).is_some()
}

fn recognise_format(head: &Head) -> Option<FormatName> {
    FormatName::all().find(|format| match format.reader() {
        Some(reader) => reader.recognises(head),
        None => archive::is_archive(&head.start),
    })
}

/// Files of a folder that are named one by one where none can be read.
const MOST_NAMED: usize = 5;

/// The names of a few files, or how many there are.
fn named_or_counted(files: &[String]) -> String {
    if files.len() <= MOST_NAMED { files.join(", ") } else { files.len().to_string() }
}

fn read_folder(folder: &Path, forced: Option<FormatName>, now: DateTime<Utc>) -> Vec<Portion> {
    let mut walk = FolderWalk::default();
    walk.enter(folder, 0);
    let mut portions = Vec::new();
    let mut passed_over: Vec<String> = Vec::new();
    for path in &walk.files {
        match read_file(path, forced, now) {
            Ok(read) => portions.extend(read),
            Err(NotKnown { .. }) => passed_over.push(shown(path.strip_prefix(folder).unwrap_or(path))),
        }
    }
    let mut own = Reading { not_read: walk.not_read, ..Reading::default() };
    let empty = |portion: &Portion| portion.reading.observations.is_empty() && portion.reading.not_read.is_empty();
    if portions.iter().all(empty) && own.not_read.is_empty() {
        let (reason, advice) = if passed_over.is_empty() {
            (NotReadReason::Empty, advice::folder_empty(shown(folder)))
        } else {
            (NotReadReason::NotUnderstood, advice::folder_not_known(named_or_counted(&passed_over), shown(folder)))
        };
        own.not_read.push(NotRead::new(shown(folder), reason, advice));
    }
    if !own.not_read.is_empty() {
        // A part of the folder itself: it belongs to whatever machine is in it.
        portions.push(Portion::new(&format!("{}/", shown(folder)), own));
    }
    portions
}

/// The regular files of a folder tree, sorted by name, without following links.
#[derive(Default)]
struct FolderWalk {
    files: Vec<PathBuf>,
    not_read: Vec<NotRead>,
    full: bool,
}

impl FolderWalk {
    fn enter(&mut self, folder: &Path, depth: usize) {
        let entries = match fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) => {
                return self
                    .not_read
                    .extend(not_opened(folder, &error).into_iter().flat_map(|portion| portion.reading.not_read));
            }
        };
        // Only the first names are held, however many there are.
        let mut names = BTreeSet::new();
        for entry in entries.flatten() {
            names.insert(entry.file_name());
            if names.len() > MOST_FILES {
                names.pop_last();
                self.stop(folder);
            }
        }
        for path in names.into_iter().map(|name| folder.join(name)) {
            let Ok(metadata) = fs::symlink_metadata(&path) else { continue };
            if metadata.is_file() {
                if self.files.len() >= MOST_FILES {
                    return self.stop(folder);
                }
                self.files.push(path);
            } else if metadata.is_dir() && self.files.len() < MOST_FILES {
                if depth + 1 >= DEEPEST { self.stop(&path) } else { self.enter(&path, depth + 1) }
            }
        }
    }

    /// Says once that not everything was looked at.
    fn stop(&mut self, place: &Path) {
        if !std::mem::replace(&mut self.full, true) {
            let advice = advice::folder_too_large(DEEPEST, MOST_FILES, shown(place));
            self.not_read.push(NotRead::new(shown(place), NotReadReason::TooLarge, advice));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::capture::portion::together;
    use crate::facts::FactId;

    #[test]
    fn a_failure_in_the_middle_keeps_what_was_read_and_concludes_nothing_from_what_is_missing() {
        let whole = &b"Name: Kaspersky Endpoint Security 12.2 for Linux\nVersion: 12.2.0.1\nKey status: Valid\n\
            License expiration date: 2027-01-02\n"[..];
        let origin = Origin::new("pipe", DateTime::UNIX_EPOCH);
        let facts = |reading: &Reading| reading.observations.iter().map(|seen| seen.fact).collect::<Vec<_>>();
        let complete = together(portions_or_failure(read_input(&mut { whole }, &origin, None)));
        assert!(facts(&complete).contains(&FactId::SubscriptionPresent));
        let failed =
            together(portions_or_failure(read_input(&mut whole.chain(Failed(io::ErrorKind::TimedOut)), &origin, None)));
        assert!(facts(&failed).contains(&FactId::LicenseExpiresAt));
        assert!(!facts(&failed).contains(&FactId::SubscriptionPresent));
        let reasons: Vec<NotReadReason> = failed.not_read.iter().map(|note| note.reason).collect();
        assert_eq!(reasons, [NotReadReason::TimedOut]);
    }
}
