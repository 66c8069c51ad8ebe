//! What a run over a fleet writes and what it reads are kept apart, and what is not read is told.

use std::io::Write;

use crate::support::{Keymend, NOW, Outcome, keymend};

const ACTIVE: &str = include_str!("../../examples/active-linux/app-info.json");

fn fleet(arguments: &str) -> Keymend {
    keymend(&format!("fleet {arguments} --now")).arg(NOW)
}

fn lines(text: &str) -> Vec<serde_json::Value> {
    text.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"))).collect()
}

fn record(id: usize, end: &str) -> String {
    format!("{{\"id\":{id},\"host\":\"pc{id}\",\"facts\":{{\"license.expires_at\":\"{end}\"}}}}\n")
}

/// Leaves an output of a whole run as one that was interrupted behind so many of its records and pieces does.
pub(crate) fn interrupt(run: &Keymend, records: usize, done: usize) {
    let (out, place) = (run.folder().join("out.jsonl"), run.folder().join("out.jsonl.resume"));
    let whole = std::fs::read_to_string(&out).unwrap();
    let bytes: usize = whole.lines().take(records).map(|line| line.len() + 1).sum();
    let mut kept: serde_json::Value = serde_json::from_slice(&std::fs::read(&place).unwrap()).unwrap();
    for (name, value) in [("records", records.into()), ("bytes", bytes.into()), ("is_whole", false.into())] {
        kept[name] = value;
    }
    kept["mark"]["done"] = done.into();
    std::fs::write(&place, kept.to_string()).unwrap();
    std::fs::write(&out, &whole[..bytes]).unwrap();
}

fn verdicts(outcome: &Outcome) -> Vec<String> {
    lines(&outcome.stdout).iter().map(|line| line["verdict"].as_str().unwrap_or_default().to_owned()).collect()
}

#[test]
fn a_source_is_never_written_over() {
    let text = record(1, "2027-06-01");
    for arguments in
        ["a.jsonl -o a.jsonl", "a.jsonl -o ./a.jsonl", "a.jsonl --summary a.jsonl", "a.jsonl -o a.jsonl --format human"]
    {
        let run = fleet(arguments).file("a.jsonl", &text);
        let outcome = run.run();
        assert_eq!(outcome.code, Some(2), "{arguments}: {outcome:?}");
        assert!(outcome.stderr.contains("one of the sources"), "{arguments}: {outcome:?}");
        assert_eq!(std::fs::read_to_string(run.folder().join("a.jsonl")).unwrap(), text, "{arguments}");
    }
    let run = fleet("b.jsonl.resume -o b.jsonl").file("b.jsonl.resume", &text);
    assert_eq!(run.run().code, Some(2));
    assert_eq!(std::fs::read_to_string(run.folder().join("b.jsonl.resume")).unwrap(), text);
    for (name, content) in [("a.jsonl", text.as_str()), ("app-info.json", ACTIVE)] {
        for option in ["-o", "--summary"] {
            let below = fleet(&format!("in {option} in/{name}")).file(&format!("in/{name}"), content);
            let outcome = below.run();
            assert_eq!(outcome.code, Some(2), "{option} {name}: {outcome:?}");
            assert_eq!(std::fs::read_to_string(below.folder().join("in").join(name)).unwrap(), content);
        }
    }
    let nothing = fleet("new.jsonl -o new.jsonl").run();
    assert_eq!(nothing.code, Some(2), "{nothing:?}");
}

#[test]
fn a_run_that_writes_into_its_own_source_does_not_read_itself() {
    let run = fleet("in -o in/out.jsonl --summary in/sum.json --resume")
        .file("in/a.jsonl", record(1, "2027-06-01"))
        .file("in/b.jsonl", record(2, "2027-06-01"));
    for _ in 0..2 {
        let outcome = run.run();
        assert_eq!(outcome.code, Some(0), "{outcome:?}");
        let out = std::fs::read_to_string(run.folder().join("in/out.jsonl")).unwrap();
        assert_eq!(out.lines().count(), 2, "{out}");
    }
    let again = run.run();
    assert!(again.stderr.contains("is complete"), "the summary is no change of the source: {again:?}");
}

#[test]
fn only_a_complete_run_over_these_sources_is_called_complete() {
    let run = fleet("a.jsonl -o out.jsonl --resume")
        .file("a.jsonl", record(1, "2027-06-01") + &record(2, "2027-06-01"))
        .file("out.jsonl", "milk\nbread\n");
    let out = run.folder().join("out.jsonl");
    let refused = |why: &str| {
        let before = std::fs::read(&out).unwrap();
        let outcome = run.run();
        assert_eq!(outcome.code, Some(2), "{why}: {outcome:?}");
        assert!(!outcome.stderr.contains("is complete"), "{why}: {outcome:?}");
        assert_eq!(std::fs::read(&out).unwrap(), before, "{why}: nothing is touched");
    };
    refused("a shopping list");
    std::fs::write(&out, "").unwrap();
    assert_eq!(run.run().code, Some(0), "an empty file is begun");
    let whole = std::fs::read_to_string(&out).unwrap();
    let again = run.run();
    assert!(again.code == Some(0) && again.stderr.contains("is complete"), "{again:?}");
    std::fs::write(&out, &whole[..whole.len() - 10]).unwrap();
    refused("cut in the middle of a line");
    std::fs::write(&out, whole.clone() + &whole).unwrap();
    refused("longer than it was");
    std::fs::write(&out, "x".repeat(whole.len())).unwrap();
    let lost = run.run();
    assert_eq!(lost.code, Some(2), "what cannot be read back is missing: {lost:?}");
    std::fs::write(run.folder().join("a.jsonl"), record(3, "2027-06-01")).unwrap();
    refused("another input");
}

#[test]
fn an_interrupted_output_that_was_cut_is_not_filled_up() {
    let text: String = (0..3_000).map(|id| record(id, "2027-06-01")).collect();
    let run = fleet("a.jsonl -o out.jsonl").file("a.jsonl", &text);
    let (out, place) = (run.folder().join("out.jsonl"), run.folder().join("out.jsonl.resume"));
    assert_eq!(run.again(&format!("fleet a.jsonl -o out.jsonl --resume --now {NOW}")).code, Some(0));
    // As a run that was interrupted behind its last piece leaves it.
    let mut kept: serde_json::Value = serde_json::from_slice(&std::fs::read(&place).unwrap()).unwrap();
    kept["is_whole"] = false.into();
    std::fs::write(&place, kept.to_string()).unwrap();
    let whole = std::fs::read(&out).unwrap();
    std::fs::write(&out, &whole[..whole.len() / 2]).unwrap();
    let refused = run.again(&format!("fleet a.jsonl -o out.jsonl --resume --now {NOW}"));
    assert_eq!(refused.code, Some(2), "{refused:?}");
    assert_eq!(std::fs::read(&out).unwrap(), whole[..whole.len() / 2], "{refused:?}");
    std::fs::write(&out, &whole).unwrap();
    let went_on = run.again(&format!("fleet a.jsonl -o out.jsonl --resume --now {NOW}"));
    assert_eq!((went_on.code, std::fs::read(&out).unwrap()), (Some(0), whole));
}

#[test]
fn an_input_that_a_run_left_cut_is_read_on_at_its_line_when_its_mark_is_gone() {
    let text: String = (0..3_000).map(|id| record(id, "2027-06-01")).collect();
    let begin = format!("fleet cut.jsonl -o out.jsonl --resume --now {NOW}");
    // Shorter than the run that wrote it says.
    let mark = serde_json::json!({ "of": "", "mark": { "source": 0, "done": 0 }, "bytes": text.len() + 1, "records": 3_001, "batch": 0 });
    let run = keymend("").file("cut.jsonl", &text).file("cut.jsonl.resume", mark.to_string());
    let out = run.folder().join("out.jsonl");
    assert_eq!(run.again(&begin).code, Some(2), "what is missing is said");
    let whole = std::fs::read_to_string(&out).unwrap();
    assert_eq!(whole.lines().count(), 3_001);
    interrupt(&run, 5, 5);
    std::fs::remove_file(run.folder().join("cut.jsonl.resume")).unwrap();
    let went_on = run.again(&begin);
    assert_eq!(went_on.code, Some(0), "{went_on:?}");
    let ids: Vec<_> = lines(&std::fs::read_to_string(&out).unwrap()).iter().map(|line| line["id"].as_u64()).collect();
    assert_eq!(ids, (0..3_000).map(Some).collect::<Vec<_>>());
}

#[test]
fn a_run_that_left_no_mark_is_not_called_changed_or_cut() {
    let run = fleet("a.jsonl -o out.jsonl").file("a.jsonl", record(1, "2027-06-01"));
    assert_eq!(run.run().code, Some(0));
    let refused = run.again(&format!("fleet a.jsonl -o out.jsonl --resume --now {NOW}"));
    assert_eq!(refused.code, Some(2), "{refused:?}");
    assert!(refused.stderr.contains("nothing to resume"), "{refused:?}");
    assert!(!refused.stderr.contains("changed or cut"), "{refused:?}");
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_run_that_goes_on_with_other_workers_loses_and_repeats_nothing() {
    // Pieces of a folder are counted, and not its lines: they must be cut as before.
    let text: String = (0..30_000).map(|id| record(id, "2027-06-01")).collect();
    let begin = |jobs: u32| format!("fleet in -o out.jsonl --resume --jobs {jobs} --now {NOW}");
    let run = keymend("").file("in/a.jsonl", &text);
    let (out, place) = (run.folder().join("out.jsonl"), run.folder().join("out.jsonl.resume"));
    assert_eq!(run.again(&begin(1)).code, Some(0));
    // As a run that was interrupted behind its third piece leaves it.
    let kept: serde_json::Value = serde_json::from_slice(&std::fs::read(&place).unwrap()).unwrap();
    let batch = usize::try_from(kept["batch"].as_u64().unwrap()).unwrap();
    assert!(batch > 64 * 1024 && kept["mark"]["done"].as_u64() > Some(4), "{kept}");
    let (mut end, mut held) = (0, 0);
    for _ in 0..3 {
        held += batch;
        end = text[..held].rfind('\n').unwrap() + 1;
    }
    interrupt(&run, text[..end].lines().count(), 3);
    let went_on = run.again(&begin(16));
    assert_eq!(went_on.code, Some(0), "{went_on:?}");
    let ids = |text: &str| -> Vec<u64> { lines(text).iter().map(|line| line["id"].as_u64().unwrap()).collect() };
    assert_eq!(ids(&std::fs::read_to_string(&out).unwrap()), (0..30_000).collect::<Vec<_>>());
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn standard_input_that_is_too_large_says_so() {
    let row = format!("pc1;2027-06-01;{}\n", "x".repeat(60_000));
    let rows = 64 * 1024 * 1024 / row.len() + 1;
    let outcome = fleet("- --columns").stdin(format!("Host;Expires;Note\n{}", row.repeat(rows))).run();
    assert_eq!(outcome.code, Some(2), "{}", outcome.stderr);
    // Without `--ordered` it stands wherever it was found.
    let told = outcome.stdout.lines().find(|line| line.contains("\"verdict\":\"error\"")).unwrap_or_default();
    assert!(told.contains("Only the first"), "{told}");
}

#[cfg(unix)]
#[test]
fn what_lies_below_the_folders_of_one_machine_is_read_or_told() {
    let mut run = fleet("c").file("c/pc1/collect/kaspersky/app-info.json", ACTIVE);
    for number in 0..250 {
        run = run.file(&format!("c/pc2/raw/{number:03}/note.txt"), "nothing\n");
    }
    let deep = "d/".repeat(10);
    let run = run.file("c/pc2/raw/zz/app-info.json", ACTIVE).file(&format!("c/pc3/raw/{deep}app-info.json"), ACTIVE);
    std::os::unix::fs::symlink("/nowhere", run.folder().join("c/pc1/collect/link")).unwrap();
    let outcome = run.run();
    let found = lines(&outcome.stdout);
    let told = |part: &str, verdict: &str| {
        let is = |line: &&serde_json::Value| line["verdict"] == verdict && line.to_string().contains(part);
        found.iter().filter(is).count()
    };
    assert_eq!(told("collect/link", "error"), 1, "{outcome:?}");
    assert_eq!(told("folders deep", "error"), 1, "{outcome:?}");
    assert!(
        found.iter().any(|line| line.to_string().contains("raw/zz") && line["verdict"] == "nothing-wrong"),
        "{outcome:?}"
    );
    assert_eq!(outcome.code, Some(2));
}

#[cfg(unix)]
#[test]
fn a_capture_that_a_shell_hands_over_as_a_pipe_is_read() {
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    packed.write_all(b"Host;Expires\npc1;2027-06-01\n").unwrap();
    let packed = packed.finish().unwrap();
    for (bytes, host) in
        [(ACTIVE.as_bytes(), None), (b"Host;Expires\npc1;2027-06-01\n", Some("pc1")), (&packed, Some("pc1"))]
    {
        let run = fleet("pipe");
        let pipe = run.folder().join("pipe");
        assert!(std::process::Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        let bytes = bytes.to_vec();
        let writer = std::thread::spawn(move || std::fs::write(pipe, bytes));
        let outcome = run.run();
        writer.join().unwrap().unwrap();
        assert_eq!(verdicts(&outcome), ["nothing-wrong"], "{outcome:?}");
        assert_eq!(lines(&outcome.stdout)[0]["host"].as_str(), host.or(lines(&outcome.stdout)[0]["host"].as_str()));
    }
}

#[test]
fn our_own_records_are_not_judged_again_whatever_form_they_have() {
    let records = "{\"id\":1,\"host\":\"pc1\",\"facts\":{\"license.blocked\":true,\"license.expires_at\":\"2027-06-01\"}}\n\
        {\"id\":2,\"host\":\"pc2\",\"facts\":{\"license.status\":\"active\",\"license.expires_at\":\"2027-06-01\"}}\n";
    let run = fleet("in.jsonl --format csv -o out.csv").file("in.jsonl", records);
    assert_eq!(run.run().code, Some(1));
    assert_eq!(run.again(&format!("fleet in.jsonl -o out.jsonl --now {NOW}")).code, Some(1));
    let read = |name: &str| std::fs::read_to_string(run.folder().join(name)).unwrap();
    let (csv, whole) = (read("out.csv"), read("out.jsonl"));
    // As a spreadsheet saves it, with a column of somebody's own.
    let saved: String = csv.lines().map(|row| format!("note;{}\n", row.replace(',', ";"))).collect();
    let list = format!("[\n{}\n]\n", whole.lines().collect::<Vec<_>>().join(",\n"));
    for (name, text) in [("own.csv", csv), ("saved.csv", saved), ("own.json", list)] {
        let again = fleet(&format!("{name} --ordered")).file(name, &text).run();
        assert_eq!(verdicts(&again), ["problem", "nothing-wrong"], "{name}: {again:?}");
        assert_eq!(lines(&again.stdout)[0]["topic"], "code-blocked", "{name}");
        let compared = keymend(&format!("compare in.jsonl {name} --now"))
            .arg(NOW)
            .file("in.jsonl", records.replace("\"license.blocked\":true,", ""))
            .file(name, &text)
            .run();
        assert_eq!(compared.code, Some(1), "{name}: {compared:?}");
    }
}
