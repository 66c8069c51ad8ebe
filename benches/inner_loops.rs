//! The loops that are run for each byte or each line: `cargo bench`.
#![expect(clippy::unwrap_used, reason = "a measurement that cannot set itself up must fail loudly")]

use std::fmt::Write as _;
use std::path::PathBuf;

use chrono::DateTime;
use divan::counter::{BytesCount, ItemsCount};
use divan::{Bencher, black_box};
use keymend::capture::{FormatName, SourceArg, read_source};
use keymend::diagnosis::explain;
use keymend::fleet::{FleetJudge, FleetOutput, FleetRun, OwnFiles, Progress, RecordForm, TableColumns, is_record};
use keymend::language::Tongue;
use keymend::redact::{Known, Redactor};
use keymend::sellers::Providers;
use keymend::text::Folded;
use keymend::topics::Catalogue;
use keymend::vendor::find_error_codes;

fn main() {
    divan::main();
}

/// Lines of a made log, of which one in a hundred tells of the licence and one in twenty has a private value.
fn made_log(lines: usize) -> String {
    let mut log = String::new();
    for n in 0..lines {
        let text = match n % 100 {
            50 => "Cannot start task, licence error=89479006",
            7 | 27 | 47 | 67 | 87 => "mail sent to eve.adams@example.org from 192.0.2.7",
            _ => "module prremote.dll loaded, version 21.3.10.391, state 2",
        };
        writeln!(log, "10:00:{:02}.{:03}\t0x{:x}\tINF\tupdater\t{text}", n % 60, n % 1000, n % 65_536).unwrap();
    }
    log
}

#[divan::bench]
fn fold_a_text(bencher: Bencher) {
    let text = "Die Gültigkeitsdauer der Lizenz ist abgelaufen. Срок действия лицензии истёк. ".repeat(20);
    bencher.counter(BytesCount::of_str(&text)).bench(|| Folded::new(black_box(&text)));
}

#[divan::bench]
fn find_codes_in_a_line(bencher: Bencher) {
    let line = "10:00:00.002 0x1a2c ERR licmgr Cannot start task, error=89479006, result = 0x80010102";
    bencher.counter(BytesCount::of_str(line)).bench(|| find_error_codes(black_box(line)));
}

#[divan::bench(args = [1, 64])]
fn search_a_log(bencher: Bencher, mebibytes: usize) {
    let folder = tempfile::tempdir().unwrap();
    let path: PathBuf = folder.path().join("made.log");
    let part = made_log(16_000);
    std::fs::write(&path, part.repeat((mebibytes << 20) / part.len() + 1)).unwrap();
    let bytes = usize::try_from(path.metadata().unwrap().len()).unwrap();
    let source = SourceArg::Path(path);
    let search = || read_source(black_box(&source), Some(FormatName::Log), DateTime::UNIX_EPOCH);
    bencher.counter(BytesCount::new(bytes)).bench(search);
}

#[divan::bench]
fn clean_a_chunk(bencher: Bencher) {
    let log = made_log(4_000);
    let known = || {
        let mut redactor = Redactor::new(&Known::default());
        redactor.learn(&log).unwrap();
        redactor
    };
    bencher
        .counter(BytesCount::of_str(&log))
        .with_inputs(known)
        .bench_local_refs(|redactor| redactor.clean(black_box(&log)));
}

/// Records of a fleet whose licences end at different seconds.
fn made_records(count: usize) -> String {
    let mut records = String::new();
    for n in 0..count {
        let (product, version) = [("Linux", "12.2.0.2412"), ("Windows", "12.8.0.505")][n % 2];
        let status = if n % 10 == 3 { "expired" } else { "active" };
        writeln!(
            records,
            r#"{{"id":{n},"host":"pc{n:06}.example.org","group":"branch {}","now":"2025-12-31T12:00:00Z","facts":{{"product.family":"endpoint-{}","product.name":"Kaspersky Endpoint Security for {product}","product.version":"{version}","license.status":"{status}","license.expires_at":"2026-{:02}-{:02}T{:02}:{:02}:07Z","license.devices_allowed":{}}}}}"#,
            n % 40,
            product.to_lowercase(),
            n % 12 + 1,
            n % 28 + 1,
            n % 24,
            n % 60,
            n % 7 * 50
        )
        .unwrap();
    }
    records
}

/// What a record of a fleet costs before anything is said of it; the least that `judge_records` can come to.
#[divan::bench]
fn parse_records(bencher: Bencher) {
    let records = made_records(100_000);
    bencher
        .counter(ItemsCount::new(100_000_usize))
        .bench(|| black_box(&records).lines().filter(|line| is_record(line.as_bytes())).count());
}

/// A run over a fleet by one worker, beside the threads that cut and write.
#[divan::bench]
fn judge_records(bencher: Bencher) {
    struct Nowhere(usize);
    impl FleetOutput for Nowhere {
        fn write(&mut self, lines: &[u8]) -> std::io::Result<()> {
            self.0 += lines.len();
            Ok(())
        }
    }
    let folder = tempfile::tempdir().unwrap();
    let path: PathBuf = folder.path().join("made.jsonl");
    std::fs::write(&path, made_records(100_000)).unwrap();
    let run = || {
        let judge = FleetJudge::new(Catalogue::built_in().unwrap(), None, 0, Tongue::new(Tongue::english().language()));
        let from = Progress::begin(String::new());
        FleetRun {
            judge,
            jobs: 1,
            ordered: true,
            form: RecordForm::Whole,
            from,
            earlier: None,
            columns: TableColumns::default(),
            own: OwnFiles::default(),
        }
    };
    bencher.counter(ItemsCount::new(100_000_usize)).with_inputs(run).bench_local_values(|run| {
        let mut written = Nowhere(0);
        run.run(std::slice::from_ref(&path), &mut written).unwrap();
        written.0
    });
}

#[divan::bench]
fn read_the_catalogue() -> Catalogue {
    Catalogue::built_in().unwrap()
}

/// A code names its topic; neither the model nor the encoder is asked.
#[divan::bench]
fn explain_a_code(bencher: Bencher) {
    let catalogue = Catalogue::built_in().unwrap();
    bencher.bench(|| {
        explain(black_box(&catalogue), black_box("89479002"), DateTime::UNIX_EPOCH, Providers::built_in())
            .recognised
            .len()
    });
}

#[divan::bench]
fn explain_a_story(bencher: Bencher) {
    let catalogue = Catalogue::built_in().unwrap();
    let story =
        "I paid for another year last week and the window still says that it ends tomorrow, what did I do wrong";
    bencher.bench(|| {
        explain(black_box(&catalogue), black_box(story), DateTime::UNIX_EPOCH, Providers::built_in()).recognised.len()
    });
}
