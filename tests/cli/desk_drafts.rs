//! `keymend desk triage --drafts`: a draft that an agent edited is theirs.

use std::path::PathBuf;

use serde_json::Value;

use crate::support::{Keymend, NOW, Outcome, keymend};

const FIRST: &str = "From: Eve <eve@example.org>\nTo: help@provider.example\nSubject: Code\nMessage-ID: <1@x.example>\nDate: Mon, 23 Nov 2026 10:00:00 +0000\n\nMy activation code is blocked, what shall I do?\n";
const SECOND: &str = "From: Max <max@example.org>\nTo: help@provider.example\nSubject: Licence\nMessage-ID: <2@x.example>\nDate: Mon, 23 Nov 2026 11:00:00 +0000\n\nMy Kaspersky licence has expired.\n";
const SOLVED: &str = "From: Eve <eve@example.org>\nTo: help@provider.example\nSubject: Re: Code\nMessage-ID: <3@x.example>\nIn-Reply-To: <1@x.example>\nDate: Mon, 23 Nov 2026 12:00:00 +0000\n\nSolved meanwhile, thank you.\n";

fn mbox(mails: &[&str]) -> String {
    mails.iter().map(|mail| format!("From x@example.org Mon Nov 23 10:00:00 2026\n{mail}\n")).collect()
}

const TRIAGE: &str = "desk triage m.mbox --drafts drafts --now";

/// A first run, and the draft for Eve, which is then edited.
fn edited() -> (Keymend, PathBuf, String) {
    let run = keymend(&format!("{TRIAGE} {NOW}")).file("m.mbox", mbox(&[FIRST, SECOND]));
    let outcome = run.run();
    assert!(outcome.code == Some(0) && !outcome.stderr.contains("edited"), "{outcome:?}");
    let draft = run.folder().join("drafts/000001-code-blocked.eml");
    let text = std::fs::read_to_string(&draft).unwrap().replace("Hello,", "Dear Eve, I have called Kaspersky for you.");
    assert!(text.contains("Dear Eve"), "{text}");
    std::fs::write(&draft, &text).unwrap();
    (run, draft, text)
}

fn again(run: &Keymend, more: &str) -> Outcome {
    run.again(&format!("{TRIAGE} {NOW} {more}"))
}

#[test]
fn an_edited_draft_is_left_in_every_format_and_this_is_told() {
    let (run, draft, text) = edited();
    let other = run.folder().join("drafts/000002-license-expired.eml");
    for (arguments, place) in [
        ("", "stdout"),
        ("--format html -o page.html", "page.html"),
        ("--format jsonl -o lines.jsonl", "lines.jsonl"),
        ("--format jsonl -o lines.jsonl --resume", "lines.jsonl"),
    ] {
        let before = std::fs::read(&other).unwrap();
        let outcome = again(&run, arguments);
        assert_eq!(outcome.code, Some(0), "{arguments}: {outcome:?}");
        assert_eq!(std::fs::read_to_string(&draft).unwrap(), text, "{arguments}");
        let told = if place == "stdout" {
            outcome.stdout.clone()
        } else {
            std::fs::read_to_string(run.folder().join(place)).unwrap()
        };
        assert!(told.contains("The draft 000001-code-blocked.eml was edited"), "{arguments}: {told}");
        assert!(!told.contains("The draft 000002"), "{arguments}: {told}");
        if !arguments.contains("--resume") {
            assert!(
                outcome.stderr.contains("000001-code-blocked.eml") && outcome.stderr.contains("--overwrite-drafts"),
                "{outcome:?}"
            );
            // The one that nobody edited is written anew; its day is that of the run.
            assert!(other.exists() && before.starts_with(b"X-Keymend-Draft: "), "{arguments}");
        }
        assert_eq!(std::fs::read_dir(run.folder().join("drafts")).unwrap().count(), 2, "{arguments}");
    }
    let lines = std::fs::read_to_string(run.folder().join("lines.jsonl")).unwrap();
    let kept: Vec<Value> =
        lines.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()["draft_kept"].clone()).collect();
    assert_eq!(kept, ["000001-code-blocked.eml".into(), Value::Null]);
}

#[test]
fn an_edited_draft_is_replaced_on_purpose_alone() {
    let (run, draft, _) = edited();
    let outcome = again(&run, "--overwrite-drafts");
    assert!(outcome.code == Some(0) && !outcome.stderr.contains("edited"), "{outcome:?}");
    assert!(!std::fs::read_to_string(&draft).unwrap().contains("Dear Eve"));
    let alone = run.again(&format!("desk triage m.mbox --overwrite-drafts --now {NOW}"));
    assert!(alone.code == Some(2) && alone.stderr.contains("--drafts"), "{alone:?}");
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn an_edited_draft_stays_where_a_later_mail_says_that_all_is_solved() {
    for more in ["", "--format jsonl -o lines.jsonl"] {
        let (run, draft, text) = edited();
        std::fs::write(run.folder().join("m.mbox"), mbox(&[FIRST, SECOND, SOLVED])).unwrap();
        let outcome = again(&run, more);
        assert_eq!(outcome.code, Some(0), "{outcome:?}");
        assert_eq!(std::fs::read_to_string(&draft).unwrap(), text, "{more}");
        assert!(outcome.stderr.contains("000001-code-blocked.eml"), "{outcome:?}");
        // One that nobody edited goes.
        let again = again(&run, &format!("{more} --overwrite-drafts"));
        assert!(again.code == Some(0) && !draft.exists(), "{again:?}");
    }
}

#[test]
fn the_drafts_of_another_mailbox_are_not_written_over() {
    let (run, draft, text) = edited();
    let tuesday = FIRST.replace("1@x.example", "9@x.example").replace("eve@", "carla@");
    std::fs::write(run.folder().join("m.mbox"), mbox(&[&tuesday])).unwrap();
    let outcome = again(&run, "");
    assert!(outcome.code == Some(0) && !outcome.stderr.contains("edited"), "{outcome:?}");
    assert_eq!(std::fs::read_to_string(&draft).unwrap(), text);
    let beside = std::fs::read_to_string(run.folder().join("drafts/000001-code-blocked-2.eml")).unwrap();
    assert!(beside.contains("carla@example.org"), "{beside}");
    assert!(run.folder().join("drafts/000002-license-expired.eml").exists());
}
