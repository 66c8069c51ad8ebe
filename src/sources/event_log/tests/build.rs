//! A writer of small `.evtx` files, so that every test file is our own (source: MS-EVEN6, section 2.2.12 ff).

/// One event as it is written.
pub(super) struct WrittenEvtx<'a> {
    pub record: u64,
    /// Seconds since 1970.
    pub at: u64,
    pub provider: &'a str,
    pub texts: &'a [&'a str],
}

/// Seconds from 1601, in which the format counts, to 1970.
const SINCE_1601: u64 = 11_644_473_600;

const HEADER: usize = 4096;
const CHUNK: usize = 65_536;
const CHUNK_HEADER: usize = 512;

/// A file with these chunks.
pub(super) fn evtx(chunks: &[&[WrittenEvtx<'_>]]) -> Vec<u8> {
    let mut file = vec![0; HEADER];
    put(&mut file, 0, b"ElfFile\0");
    put(&mut file, 32, &128_u32.to_le_bytes());
    put(&mut file, 36, &1_u16.to_le_bytes());
    put(&mut file, 38, &3_u16.to_le_bytes());
    put(&mut file, 40, &4096_u16.to_le_bytes());
    put(&mut file, 42, &(chunks.len() as u16).to_le_bytes());
    let checksum = evtx::checksum_ieee(&file[..120]);
    put(&mut file, 124, &checksum.to_le_bytes());
    chunks.iter().for_each(|events| file.extend(chunk(events)));
    file
}

fn put(bytes: &mut [u8], at: usize, what: &[u8]) {
    bytes[at..at + what.len()].copy_from_slice(what);
}

fn chunk(events: &[WrittenEvtx<'_>]) -> Vec<u8> {
    let mut chunk = vec![0; CHUNK_HEADER];
    let mut last = CHUNK_HEADER;
    for event in events {
        last = chunk.len();
        chunk.extend(b"**\0\0");
        chunk.extend([0; 4]);
        chunk.extend(event.record.to_le_bytes());
        chunk.extend(((event.at + SINCE_1601) * 10_000_000).to_le_bytes());
        binary_xml(&mut chunk, event);
        let size = (chunk.len() - last + 4) as u32;
        chunk.extend(size.to_le_bytes());
        put(&mut chunk, last + 4, &size.to_le_bytes());
    }
    let free = chunk.len();
    let (from, to) = (events.first().map_or(0, |event| event.record), events.last().map_or(0, |event| event.record));
    put(&mut chunk, 0, b"ElfChnk\0");
    for (at, number) in [(8, from), (16, to), (24, from), (32, to)] {
        put(&mut chunk, at, &number.to_le_bytes());
    }
    for (at, number) in [(40, 128), (44, last as u32), (48, free as u32)] {
        put(&mut chunk, at, &number.to_le_bytes());
    }
    let records = evtx::checksum_ieee(&chunk[CHUNK_HEADER..free]);
    put(&mut chunk, 52, &records.to_le_bytes());
    let header = evtx::checksum_ieee(&[&chunk[..120], &chunk[128..CHUNK_HEADER]].concat());
    put(&mut chunk, 124, &header.to_le_bytes());
    assert!(chunk.len() <= CHUNK, "the events of a test fit into one chunk");
    chunk.resize(CHUNK, 0);
    chunk
}

/// An event in plain binary XML: fragment header, elements, values, end.
fn binary_xml(chunk: &mut Vec<u8>, event: &WrittenEvtx<'_>) {
    chunk.extend([0x0F, 1, 1, 0]);
    open(chunk, "Event", None);
    open(chunk, "System", None);
    open(chunk, "Provider", Some(("Name", event.provider)));
    chunk.push(0x04);
    open(chunk, "EventRecordID", None);
    text(chunk, &event.record.to_string());
    chunk.extend([0x04, 0x04]);
    open(chunk, "EventData", None);
    for value in event.texts {
        open(chunk, "Data", None);
        text(chunk, value);
        chunk.push(0x04);
    }
    chunk.extend([0x04, 0x04, 0x00]);
}

fn open(chunk: &mut Vec<u8>, element: &str, attribute: Option<(&str, &str)>) {
    chunk.push(if attribute.is_some() { 0x41 } else { 0x01 });
    chunk.extend(0_u32.to_le_bytes());
    name(chunk, element);
    if let Some((key, value)) = attribute {
        chunk.extend(0_u32.to_le_bytes());
        chunk.push(0x06);
        name(chunk, key);
        text(chunk, value);
    }
    chunk.push(0x02);
}

/// A name, which stands where it is first used.
fn name(chunk: &mut Vec<u8>, name: &str) {
    let here = chunk.len() as u32 + 4;
    chunk.extend(here.to_le_bytes());
    chunk.extend([0; 6]);
    chunk.extend((name.len() as u16).to_le_bytes());
    chunk.extend(name.encode_utf16().flat_map(u16::to_le_bytes));
    chunk.extend([0; 2]);
}

fn text(chunk: &mut Vec<u8>, value: &str) {
    chunk.extend([0x05, 0x01]);
    chunk.extend((value.encode_utf16().count() as u16).to_le_bytes());
    chunk.extend(value.encode_utf16().flat_map(u16::to_le_bytes));
}
