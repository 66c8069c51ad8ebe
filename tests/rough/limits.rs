//! Every bound of `src/limits.rs` is reached and passed by a test; those here go through the doors of the library.

use std::fs;
use std::path::Path;

use chrono::{DateTime, Utc};
use keymend::capture::{FormatName, Portion, SourceArg, read_source};
use keymend::case::{Named, read_text};
use keymend::config::Config;
use keymend::diagnosis::diagnose;
use keymend::facts::{NotReadReason, Reading};
use keymend::guide::{Loaded, Plan, Session, SessionStore, StepOutcome};
use keymend::limits::{Limit, limits};
use keymend::machine::{Roots, read_machine};
use keymend::sellers::Providers;
use keymend::text::clean_text;
use keymend::ticket::{DESK_NAMES, Templates};
use keymend::topics::{Catalogue, Condition};

/// A bound by its name.
fn most(name: &str) -> usize {
    let limit = limits().into_iter().find(|limit| limit.name == name).unwrap();
    usize::try_from(limit.most).unwrap()
}

/// The bound and one beyond, with whether that is too much.
fn at_and_beyond(name: &str) -> [(usize, bool); 2] {
    [(most(name), false), (most(name) + 1, true)]
}

fn read(content: impl AsRef<[u8]>, format: Option<FormatName>) -> Vec<Portion> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("input.txt");
    fs::write(&path, content).unwrap();
    read_source(&SourceArg::Path(path), format, DateTime::UNIX_EPOCH)
}

fn has(portions: &[Portion], reason: NotReadReason) -> bool {
    portions.iter().flat_map(|portion| &portion.reading.not_read).any(|entry| entry.reason == reason)
}

fn is_cut(portions: &[Portion]) -> bool {
    has(portions, NotReadReason::TooLarge)
}

fn facts(portions: &[Portion]) -> usize {
    portions.iter().map(|portion| portion.reading.observations.len()).sum()
}

/// A text of exactly so many bytes, filled up behind its end.
fn filled(text: &str, bytes: usize) -> String {
    format!("{text}{}", " ".repeat(bytes - text.len()))
}

#[test]
fn every_bound_names_a_test_that_there_is() {
    let mut texts = String::new();
    for folder in ["src", "tests"] {
        add_texts(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut texts);
    }
    let lacks = |limit: &Limit| !texts.contains(&format!("fn {}(", limit.test));
    let without: Vec<_> = limits().into_iter().filter(lacks).map(|limit| (limit.name, limit.test)).collect();
    assert_eq!(without, []);
}

fn add_texts(folder: &Path, texts: &mut String) {
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            add_texts(&path, texts);
        } else if path.extension().is_some_and(|end| end == "rs") {
            texts.push_str(&fs::read_to_string(path).unwrap());
        }
    }
}

const KEY: &str = r#"{"KLLIC_SERIAL":"3C45-000001-11111111","KLLIC_KEY_TYPE":1,"KLLIC_LIC_COUNT":50}"#;

#[test]
fn a_document_is_read_to_its_bounds() {
    let control = r#"{"Key status": "Expired", "License expiration date": "2026-01-02"}"#;
    let event = "<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='avp'/>\
        <TimeCreated SystemTime='2026-11-20T10:00:00Z'/></System><RenderingInfo><Message>License error=89479006\
        </Message></RenderingInfo></Event>\n";
    for (name, format, text) in [
        ("FACTS_BYTES", FormatName::Facts, r#"{"facts": {"license.status": "expired"}}"#),
        ("CONTROL_JSON_BYTES", FormatName::Control, control),
        ("KEYS_BYTES", FormatName::Ksc, KEY),
        ("EVENTS_XML_BYTES", FormatName::EventLog, event),
    ] {
        for (bytes, beyond) in at_and_beyond(name) {
            let portions = read(filled(text, bytes), Some(format));
            assert_eq!(is_cut(&portions), beyond, "{name}: {bytes}");
            assert!(beyond || facts(&portions) > 0, "{name}: {bytes}");
        }
    }
    let mail = "From: a@example.org\nTo: b@example.org\nSubject: x\n\nMy licence has expired\n";
    for (bytes, beyond) in at_and_beyond("DOCUMENT_BYTES") {
        assert_eq!(is_cut(&read(filled(mail, bytes), None)), beyond, "a mail of {bytes} bytes");
    }
}

#[test]
fn json_is_read_to_its_depth() {
    let nested = |depth: usize, inner: &str| {
        let open = r#"{"a":"#.repeat(depth - 1);
        format!("{open}{inner}{}", "}".repeat(depth - 1))
    };
    for (depth, beyond) in at_and_beyond("CONTROL_JSON_DEPTH") {
        let portions = read(nested(depth, r#"{"Key status": "Expired"}"#), Some(FormatName::Control));
        assert_eq!(facts(&portions) == 0, beyond, "{depth}: {portions:?}");
        assert_eq!(has(&portions, NotReadReason::NotUnderstood), beyond, "{depth}");
    }
    for (depth, beyond) in at_and_beyond("KEYS_DEPTH") {
        // The document itself is not within anything.
        let portions = read(nested(depth + 1, KEY), Some(FormatName::Ksc));
        assert_eq!(facts(&portions) == 0, beyond, "{depth}: {portions:?}");
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_document_of_many_keys_is_read_to_its_bound() {
    for (count, beyond) in at_and_beyond("EVENT_MACHINES") {
        let keys: Vec<String> = (0..count).map(|at| KEY.replace("11111111", &format!("{at:08}"))).collect();
        let portions = read(format!("[{}]", keys.join(",")), Some(FormatName::Ksc));
        assert_eq!(is_cut(&portions), beyond, "{count}");
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn the_registry_of_a_report_is_read_to_its_bound() {
    let key = "[HKEY_LOCAL_MACHINE\\SOFTWARE\\WOW6432Node\\KasperskyLab\\WmiHlp]\n";
    let value = "\"IsReportedExpired\"=dword:00000001\n";
    // What stands before the block in the report takes a byte for each of its lines.
    let before = "GetSystemInfo version 6.2\n<Registry>\n".len();
    let header = "Windows Registry Editor Version 5.00\n".len() + 1;
    let room = most("GSI_REGISTRY_BYTES") - header - key.len() - value.len();
    for (filler, beyond) in [(room - 64, false), (room + 64, true)] {
        let lines = ";\n".repeat(filler / 2);
        let report = format!("GetSystemInfo version 6.2\n<Registry>\n{key}{lines}{value}</Registry>\n");
        let portions = read(&report, Some(FormatName::Gsi));
        assert_eq!(facts(&portions) == 0, beyond, "{filler} bytes behind {before}");
    }
}

#[test]
fn a_folder_is_read_to_its_bounds() {
    let info = "Key status: Expired\nLicense expiration date: 2026-01-02\n";
    for (files, beyond) in at_and_beyond("FOLDER_FILES") {
        let folder = tempfile::tempdir().unwrap();
        (0..files).for_each(|at| fs::write(folder.path().join(format!("{at}.txt")), "").unwrap());
        let portions = read_source(&SourceArg::Path(folder.path().to_owned()), None, DateTime::UNIX_EPOCH);
        assert_eq!(is_cut(&portions), beyond, "{files} files");
    }
    for (depth, beyond) in at_and_beyond("FOLDER_DEPTH") {
        let folder = tempfile::tempdir().unwrap();
        let mut deepest = folder.path().to_owned();
        (1..depth).for_each(|_| deepest.push("a"));
        fs::create_dir_all(&deepest).unwrap();
        fs::write(deepest.join("info.txt"), info).unwrap();
        let portions = read_source(&SourceArg::Path(folder.path().to_owned()), None, DateTime::UNIX_EPOCH);
        assert_eq!((is_cut(&portions), facts(&portions) == 0), (beyond, beyond), "{depth} deep");
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn a_text_of_many_machines_is_read_to_its_bounds() {
    for (count, beyond) in at_and_beyond("SECTIONS") {
        let text: String = (0..count).map(|at| format!("srv{at} | CHANGED | rc=0 >>\nx\n")).collect();
        assert_eq!(is_cut(&read(text, None)), beyond, "{count} machines");
    }
    let begin = "srv1 | CHANGED | rc=0 >>\nKey status: Expired\nsrv2 | CHANGED | rc=0 >>\nx\n";
    for (bytes, beyond) in at_and_beyond("SECTIONS_BYTES") {
        let line = format!("{}\n", " ".repeat(32 * 1024 - 1));
        let mut text = begin.to_owned();
        while text.len() + line.len() <= bytes {
            text.push_str(&line);
        }
        assert_eq!(is_cut(&read(filled(&text, bytes), None)), beyond, "{bytes} bytes");
    }
    for (count, beyond) in at_and_beyond("SECTION_LINES") {
        let lines = "x\n".repeat(count - begin.lines().count());
        assert_eq!(is_cut(&read(format!("{begin}{lines}"), None)), beyond, "{count} lines");
    }
    assert!(
        !is_cut(&read(format!("{begin}{}", "\n".repeat(most("SECTION_LINES"))), None)),
        "blank lines are no matter"
    );
}

#[test]
fn a_mail_is_read_to_its_bounds() {
    let head = "From: a@example.org\nTo: b@example.org\nSubject: x\nMIME-Version: 1.0\n\
        Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\nMy licence has expired\n";
    for (parts, beyond) in at_and_beyond("MAIL_PARTS") {
        let part = |at: usize| {
            format!(
                "--x\nContent-Type: text/plain; name=\"{at}.txt\"\nContent-Disposition: attachment; filename=\"{at}.txt\"\n\nKey status: Expired\n"
            )
        };
        // The text is a part as well.
        let attached: String = (1..parts).map(part).collect();
        let portions = read(format!("{head}{attached}--x--\n"), None);
        assert_eq!(is_cut(&portions), beyond, "{parts} parts");
    }
}

#[test]
fn a_message_is_read_to_its_bound() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("message.txt");
    for (bytes, _) in at_and_beyond("MESSAGE_BYTES") {
        fs::write(&path, "x".repeat(bytes)).unwrap();
        assert_eq!(read_text(&path).unwrap().len(), most("MESSAGE_BYTES"), "{bytes}");
    }
}

#[test]
fn an_answer_is_kept_to_its_bound() {
    for (length, beyond) in at_and_beyond("ANSWER") {
        let mut named = Named::default();
        named.answer(&filled("product.name=", length).replace(' ', "x"));
        assert_eq!(named.answers[0].ends_with('…'), beyond, "{length}");
    }
}

#[test]
fn a_text_is_shown_to_its_bound() {
    for (length, beyond) in at_and_beyond("EXCERPT") {
        assert_eq!(clean_text(&"x".repeat(length)).ends_with('…'), beyond, "{length}");
    }
}

#[cfg(unix)]
#[test]
fn traces_are_listed_to_their_bounds() {
    let listed = |traces: usize, others: usize| {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("var/log/kaspersky/kesl");
        fs::create_dir_all(&folder).unwrap();
        (0..traces).for_each(|at| fs::write(folder.join(format!("kesl{at}.log")), "").unwrap());
        (0..others).for_each(|at| fs::write(folder.join(format!("{at}.x")), "").unwrap());
        let look = read_machine(&Roots::at(root.path()), Utc::now(), &mut |_| {});
        look.raw.into_iter().find(|raw| raw.name == "traces.txt").unwrap().text
    };
    for (traces, beyond) in at_and_beyond("TRACES_NAMED") {
        assert_eq!(listed(traces, 0).contains("there are more"), beyond, "{traces} traces");
    }
    // The folder itself is an entry.
    for (entries, beyond) in at_and_beyond("TRACE_ENTRIES") {
        assert_eq!(listed(1, entries - 2).contains("there are more"), beyond, "{entries} entries");
    }
}

#[test]
fn a_condition_is_read_to_its_depth() {
    for (depth, beyond) in at_and_beyond("CONDITION_DEPTH") {
        // What stands in no bracket has a depth of its own.
        let text = format!("{}reported{}", "(".repeat(depth - 1), ")".repeat(depth - 1));
        assert_eq!(Condition::parse(&text).is_err(), beyond, "{depth}");
    }
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn topics_are_read_to_their_bounds() {
    let topic = keymend::topics::Catalogue::built_in_texts();
    let (_, topic) = topic.iter().find(|(path, _)| path.ends_with("license-expired.md")).unwrap();
    let load = |folder: &Path| Catalogue::default().add_folder(folder).map_err(|error| error.to_string());
    for (bytes, beyond) in at_and_beyond("TOPIC_BYTES") {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("a.md"), filled(topic, bytes)).unwrap();
        assert_eq!(load(folder.path()).is_err(), beyond, "{bytes}: {:?}", load(folder.path()));
    }
    for (depth, beyond) in at_and_beyond("TOPIC_DEPTH") {
        let folder = tempfile::tempdir().unwrap();
        let deepest = (0..depth).fold(folder.path().to_owned(), |path, _| path.join("a.md"));
        fs::create_dir_all(&deepest).unwrap();
        fs::write(deepest.join("a.md"), topic).unwrap();
        assert_eq!(load(folder.path()).is_err(), beyond, "{depth}");
    }
    for (files, beyond) in at_and_beyond("TOPIC_FILES") {
        let folder = tempfile::tempdir().unwrap();
        (1..files).for_each(|at| fs::write(folder.path().join(format!("{at}.stories.toml")), "").unwrap());
        fs::write(folder.path().join("zzz.md"), topic).unwrap();
        assert_eq!(load(folder.path()).is_err(), beyond, "{files}");
    }
}

#[test]
fn templates_are_read_to_their_bounds() {
    let load = |folder: &Path| Templates::built_in().unwrap().add_folder(folder);
    for (bytes, beyond) in at_and_beyond("TEMPLATE_BYTES") {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("a.hbs"), filled("x", bytes)).unwrap();
        assert_eq!(load(folder.path()).is_err(), beyond, "{bytes}");
    }
    for (depth, beyond) in at_and_beyond("TEMPLATE_DEPTH") {
        let folder = tempfile::tempdir().unwrap();
        let deepest = (0..depth).fold(folder.path().to_owned(), |path, _| path.join("a"));
        fs::create_dir_all(&deepest).unwrap();
        fs::write(deepest.join("a.hbs"), "x").unwrap();
        assert_eq!(load(folder.path()).is_err(), beyond, "{depth}");
    }
}

#[test]
fn files_of_ones_own_are_read_to_their_bounds() {
    let folder = tempfile::tempdir().unwrap();
    let settings = folder.path().join("config.toml");
    for (bytes, beyond) in at_and_beyond("SETTINGS_BYTES") {
        fs::write(&settings, filled("name = \"Eve\"\n", bytes)).unwrap();
        assert_eq!(Config::load(Some(&settings)).is_err(), beyond, "{bytes}");
    }
    let sellers = folder.path().join("sellers");
    fs::create_dir(&sellers).unwrap();
    let built_in = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("providers/nexway.toml")).unwrap();
    for (bytes, beyond) in at_and_beyond("SELLER_BYTES") {
        fs::write(sellers.join("own.toml"), filled(&built_in, bytes)).unwrap();
        assert_eq!(!Providers::with_own(&sellers, &DESK_NAMES).1.is_empty(), beyond, "{bytes}");
    }
}

fn session() -> (Session, Plan) {
    let catalogue = Catalogue::built_in().unwrap();
    let diagnosis = diagnose(&catalogue, Reading::default(), DateTime::UNIX_EPOCH);
    let plan = Plan::new(&diagnosis, catalogue.find("license-expired"));
    (Session::new("license-expired", &plan, Named::default(), false, DateTime::UNIX_EPOCH), plan)
}

#[test]
fn a_session_is_read_to_its_bound() {
    let folder = tempfile::tempdir().unwrap();
    let store = SessionStore::new(folder.path());
    let text = serde_json::to_string(&session().0).unwrap();
    for (bytes, beyond) in at_and_beyond("SESSION_BYTES") {
        fs::create_dir_all(folder.path().join("fix")).unwrap();
        fs::write(store.path("license-expired"), filled(&text, bytes)).unwrap();
        let loaded = store.load("license-expired").unwrap();
        assert_eq!(matches!(loaded, Loaded::SetAside(_)), beyond, "{bytes}");
        assert_eq!(matches!(loaded, Loaded::Session(_)), !beyond, "{bytes}");
    }
}

#[test]
fn a_session_keeps_its_newest_events() {
    let (mut session, _) = session();
    for at in 0..=most("SESSION_EVENTS") {
        assert_eq!(session.events.len(), at);
        session.record("renew", StepOutcome::Done, &at.to_string(), DateTime::UNIX_EPOCH);
        if at + 1 == most("SESSION_EVENTS") {
            assert_eq!(session.events[0].note, "0");
            break;
        }
    }
    session.record("renew", StepOutcome::Done, "last", DateTime::UNIX_EPOCH);
    assert_eq!((session.events.len(), session.events[0].note.as_str()), (most("SESSION_EVENTS"), "1"));
    assert_eq!(session.events.last().unwrap().note, "last");
}
