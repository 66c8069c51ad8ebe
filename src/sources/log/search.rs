//! How a log is searched: line by line, or, with the same result, by large chunks on all cores.
//!
//! Nearly every line of a trace says nothing of the licence. One fast search finds those that may, and only they are
//! looked at. What has no single byte for a line end goes line by line.

use std::io::Read;
use std::panic::resume_unwind;

use super::chunks::{Chunks, LogChunk};
use super::findings::LogFindings;
use super::gate::search_chunk;
use super::sightings::{Place, line_date};
use crate::text::lines::{Ending, Limits, Lines};

/// Bytes that one core searches at a time.
const CHUNK: usize = 1024 * 1024;

/// The most cores that work, so that what is held in memory stays small.
const MOST_CORES: usize = 8;

/// Searches a log within limits.
pub(super) fn search(input: &mut dyn Read, limits: Limits) -> (LogFindings, Ending) {
    match Lines::within(input, limits).into_bytes() {
        Ok(text) => by_chunks(&mut Chunks::new(text, CHUNK)),
        Err(lines) => line_by_line(lines),
    }
}

/// The plain way, of which the fast one must give the result.
pub(super) fn line_by_line<R: Read>(mut lines: Lines<R>) -> (LogFindings, Ending) {
    let mut found = LogFindings::default();
    for line in lines.by_ref() {
        found.cut += u64::from(line.cut);
        found.last = line_date(&line.text).or(found.last);
        found.look_at(&line.text, Place { line: line.number, byte: line.byte });
    }
    (found, lines.ending().unwrap_or(Ending::Complete))
}

/// Searches each chunk on a core while the next ones are read, and puts together what they say, in order.
pub(super) fn by_chunks<R: Read>(chunks: &mut Chunks<R>) -> (LogFindings, Ending) {
    let cores = std::thread::available_parallelism().map_or(1, usize::from).min(MOST_CORES);
    let (longest, encoding) = (chunks.limits.line, chunks.encoding);
    let search = |chunk: &LogChunk| search_chunk(&chunk.bytes, longest, encoding);
    let mut found = LogFindings::default();
    let mut lines = 0;
    let mut batch: Vec<LogChunk> = chunks.by_ref().take(cores).collect();
    while !batch.is_empty() {
        let (next, searched) = std::thread::scope(|scope| {
            let running: Vec<_> = batch.iter().map(|chunk| scope.spawn(|| search(chunk))).collect();
            let next = chunks.by_ref().take(cores).collect();
            let searched = running.into_iter().map(|thread| thread.join().unwrap_or_else(|panic| resume_unwind(panic)));
            (next, searched.collect::<Vec<_>>())
        });
        for (chunk, (part, ends)) in batch.iter().zip(searched) {
            found.append(part, Place { line: lines, byte: chunk.start });
            lines += ends;
        }
        batch = next;
    }
    (found, chunks.ending().unwrap_or(Ending::Complete))
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, NaiveDate};
    use proptest::prelude::*;

    use super::*;
    use crate::sources::format::Origin;
    use crate::text::lines::TextBytes;
    use crate::text::{Detected, detect};

    /// All that a search gives.
    type Told = (String, Option<NaiveDate>, u64, Ending);

    #[test]
    fn a_log_ends_at_its_bound() {
        let text = b"2026-11-20 10:00:00 license has expired\n";
        let search_within = |total| search(&mut &text[..], Limits { line: 1024, total }).1;
        let whole = text.len() as u64;
        assert_eq!(search_within(whole), Ending::Complete);
        assert_eq!(search_within(whole - 1), Ending::Budget(whole - 1));
    }

    fn as_kept((found, ending): (LogFindings, Ending)) -> Told {
        let (last, cut) = (found.last, found.cut);
        let origin = Origin::new("a.log", DateTime::UNIX_EPOCH);
        (format!("{:#?}", found.sightings.finish(&origin, last)), last, cut, ending)
    }

    fn plain(bytes: &[u8], limits: Limits) -> Told {
        as_kept(line_by_line(Lines::within(bytes, limits)))
    }

    /// The fast way with chunks of a size of ours; none where it is not taken.
    fn fast(bytes: &[u8], limits: Limits, size: usize) -> Option<Told> {
        let first = usize::try_from(limits.total).unwrap_or(bytes.len()).min(bytes.len());
        let Detected::Text(encoding, mark) = detect(&bytes[..first]) else { return None };
        let text =
            TextBytes { input: &bytes[mark..], limits, encoding, block: Vec::new(), byte: mark as u64, ending: None };
        (encoding.unit() == 1).then(|| as_kept(by_chunks(&mut Chunks::new(text, size))))
    }

    /// A piece of a line: words of the rules in any case and encoding, whole or cut, and what stands around them.
    fn piece() -> impl Strategy<Value = Vec<u8>> {
        let word = proptest::sample::select(vec![
            "license",
            "LICENC",
            "lizenz",
            "лиценз",
            "Лиценз",
            "ЛИЦЕНЗ",
            "лИценз",
            "activation",
            "активац",
            "Активац",
            "подписк",
            "Подписк",
            "key file",
            "error=89479006",
            "0947901D",
            "result = 0x80010102",
            "Result=0X80070005",
            "LMS_EV_LICENSE_EXPIRED",
            "lms_ev_license_ok",
            "CEF:0|K|KLMS|8|LMS_EV_LICENSE_INVALID|x|7| reason=y",
            "KLLIC_SUBSCRINFO_STATE = 1",
            "AddKeyOrActivationCode",
            "expired",
            "ошибка",
            "denied",
            "exit -302",
            "kesl-control",
        ]);
        let date = proptest::sample::select(vec![
            "2026-11-20 ",
            "[24.11.2026] ",
            "2020/01/02 ",
            "2026.02.30 ",
            "10:00:00.001 ",
            "12.5 ",
            "é2026-11-20 ",
        ]);
        let end = proptest::sample::select(vec!["\n", "\r\n", "\r", "\n\n", "\r\r\n"]);
        let written = |word: &'static str, encoding: usize, cut: usize, upper: bool| {
            let word = if upper { word.to_ascii_uppercase() } else { word.to_owned() };
            let bytes = match encoding {
                0 | 1 => word.into_bytes(),
                2 => encoding_rs::WINDOWS_1251.encode(&word).0.into_owned(),
                _ => encoding_rs::IBM866.encode(&word).0.into_owned(),
            };
            bytes[..bytes.len().saturating_sub(cut)].to_vec()
        };
        prop_oneof![
            4 => (word, 0..4_usize, prop_oneof![3 => Just(0), 1 => 0..4_usize], any::<bool>())
                .prop_map(move |(word, encoding, cut, upper)| written(word, encoding, cut, upper)),
            2 => date.prop_map(|date| date.as_bytes().to_vec()),
            3 => end.prop_map(|end| end.as_bytes().to_vec()),
            2 => "[ -~я]{0,20}".prop_map(String::into_bytes),
            1 => proptest::collection::vec(0x80_u8.., 0..4),
            1 => (0..200_usize).prop_map(|count| vec![b'x'; count]),
        ]
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(crate::tier::of(2_000)))]
        #[test]
        fn both_ways_find_the_same(
            pieces in proptest::collection::vec(piece(), 0..60),
            line in 20..200_usize,
            room in 2..300_usize,
            total in prop_oneof![2 => Just(u64::MAX), 1 => 1..1_000_u64],
        ) {
            let bytes = pieces.concat();
            let limits = Limits { line, total };
            if let Some(fast) = fast(&bytes, limits, line + room) {
                prop_assert_eq!(fast, plain(&bytes, limits));
            }
        }

        #[test]
        fn both_ways_find_the_same_in_any_bytes(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
            let limits = Limits { line: 50, total: u64::MAX };
            if let Some(fast) = fast(&bytes, limits, 60) {
                prop_assert_eq!(fast, plain(&bytes, limits));
            }
        }
    }

    /// Some mebibytes of a made trace, the same for the same seed.
    fn made_trace(mut seed: u64, wanted: usize, end: &str) -> Vec<u8> {
        let mut random = |below: usize| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            usize::try_from(seed >> 33).unwrap_or(0) % below
        };
        let plain = ["databases are up to date", "module prremote.dll loaded", "policy applied", "hash e3b0c4429894"];
        let telling = [
            "License has expired",
            "Cannot start task, error=8947900",
            "activation failed, 0x8947901",
            "ЛИЦЕНЗИЯ: ошибка",
            "LMS_EV_LICENSE_EXPIRED",
            "CEF:0|K|KLMS|8|LMS_EV_LICENSE_INVALID|x|7| reason=not found",
            "key file is corrupt",
        ];
        let mut bytes = Vec::new();
        while bytes.len() < wanted {
            let day = random(28) + 1;
            let text = if random(100) == 0 { telling[random(telling.len())] } else { plain[random(plain.len())] };
            let long = if random(20_000) == 0 { "x".repeat(random(200_000)) } else { String::new() };
            let dated = if random(3) == 0 { format!("2026-11-{day:02} ") } else { String::new() };
            let line =
                format!("{dated}10:00:00.{:03}\t0x{:x}\t{long}{text}{}{end}", random(1000), random(65536), random(10));
            bytes.extend_from_slice(line.as_bytes());
        }
        bytes
    }

    #[test]
    fn both_ways_find_the_same_in_long_logs() {
        let limits = Limits { line: 64 * 1024, total: u64::MAX };
        for (seed, end) in [(1, "\n"), (2, "\r\n"), (3, "\r")] {
            let log = made_trace(seed, 5 << 20, end);
            let (fast, plain) = (as_kept(search(&mut &log[..], limits)), plain(&log, limits));
            assert!(fast == plain, "seed {seed}: {fast:?} and {plain:?}");
        }
    }

    /// Some mebibytes; a gibibyte with `KEYMEND_HEAVY=1`, as the heavy suite sets it.
    #[test]
    fn both_ways_find_the_same_in_a_gibibyte() {
        let limits = Limits { line: 64 * 1024, total: u64::MAX };
        let size = if std::env::var_os("KEYMEND_HEAVY").is_some() { 64 << 20 } else { 256 << 10 };
        for seed in 10..26 {
            let log = made_trace(seed, size, "\r\n");
            assert!(as_kept(search(&mut &log[..], limits)) == plain(&log, limits), "seed {seed}");
        }
    }

    #[test]
    fn two_byte_encodings_go_line_by_line() {
        let log: Vec<u8> = "x\nLicense expired\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let limits = Limits::default();
        assert_eq!(as_kept(search(&mut &log[..], limits)), plain(&log, limits));
        assert!(plain(&log, limits).0.contains("line: 2"));
    }

    #[test]
    fn what_came_before_a_failure_is_searched() {
        struct Failing;
        impl Read for Failing {
            fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
                Err(std::io::ErrorKind::TimedOut.into())
            }
        }
        for length in [10, 70_000, 3 << 20] {
            let log = format!("{}License expired\nlicense err", "nothing\n".repeat(length / 8));
            let (found, ending) = search(&mut log.as_bytes().chain(Failing), Limits::default());
            assert_eq!(ending, Ending::Failed(std::io::ErrorKind::TimedOut));
            assert_eq!(as_kept((found, ending)).0, plain(log.as_bytes(), Limits::default()).0, "{length}");
        }
    }
}
