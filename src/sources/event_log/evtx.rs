//! An exported log file (`.evtx`; `.evt` in a GetSystemInfo report), in memory and within a limit.

use std::io::Read;

use chrono::DateTime;
use evtx::EvtxParser;

use super::{EventCollector, xml};
use crate::facts::NotReadReason;
use crate::say::{advice, why};
use crate::text::lines::read_up_to;

/// The largest file that is read, in bytes; the usual limit of a channel is 20 MiB.
const LARGEST: usize = 128 * 1024 * 1024;

/// Sizes of the format (source: learn.microsoft.com, MS-EVEN6).
const HEADER: usize = 4096;
const CHUNK: usize = 65_536;

/// Reads every record that can be read.
pub(super) fn read(input: &mut dyn Read, log: &mut EventCollector<'_>) {
    let file = log.origin.file.clone();
    let (mut bytes, failure) = read_up_to(input, LARGEST + 1);
    if bytes.len() > LARGEST {
        return log.note(NotReadReason::TooLarge, advice::evtx_too_large(file, LARGEST / 1024 / 1024));
    }
    if let Some(kind) = failure {
        log.note(NotReadReason::from(kind), advice::reading_failed(&file, why(&kind.into())));
    }
    // The rest of a chunk that is cut off is filled, so that its whole records can be read.
    let part = bytes.len().saturating_sub(HEADER) % CHUNK;
    if part > 0 {
        bytes.resize(bytes.len() + CHUNK - part, 0);
    }
    let chunks = bytes.len().saturating_sub(HEADER) / CHUNK;
    let mut parser = match EvtxParser::from_buffer(bytes) {
        Ok(parser) => parser,
        Err(_) => {
            return log.note(NotReadReason::Damaged, advice::evtx_no_header(file));
        }
    };
    let missing = usize::from(parser.header().chunk_count) > chunks;
    let mut unreadable = 0_u64;
    for record in parser.records() {
        let Ok(record) = record else {
            unreadable += 1;
            continue;
        };
        let mut event = xml::event(&record.data);
        event.record = record.event_record_id;
        event.at = DateTime::from_timestamp(record.timestamp.as_second(), 0).or(event.at);
        log.add(event);
    }
    if unreadable > 0 {
        log.note(NotReadReason::Damaged, advice::evtx_damaged(file, unreadable));
    } else if part > 0 || missing {
        log.note(NotReadReason::Damaged, advice::evtx_cut(file));
    }
}
