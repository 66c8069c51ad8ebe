use super::*;
use crate::language::Tongue;

const GOOD: &str = include_str!("../../topics/codes/previous-license-not-found.md");

fn file(path: &str, text: &str) -> TopicFile {
    TopicFile { path: path.into(), text: Ok(text.to_owned()), built_in: false }
}

fn complaints_of(files: &[TopicFile]) -> Vec<String> {
    check(files, &Templates::built_in().unwrap())
        .complaints
        .iter()
        .map(|told| told.line_in(Tongue::english()))
        .collect()
}

fn changed(from: &str, to: &str) -> String {
    assert!(GOOD.contains(from), "{from}");
    complaints_of(&[file("changed.md", &GOOD.replacen(from, to, 1))]).join("\n")
}

/// A topic beside Keymend's own.
fn added() -> String {
    GOOD.replacen("id = \"previous-license-not-found\"", "id = \"own\"", 1).replacen(
        "code = \"KM-101\"",
        "code = \"KM-991\"",
        1,
    )
}

fn line_of(part: &str) -> usize {
    GOOD.lines().position(|line| line.contains(part)).unwrap() + 1
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn the_built_in_topics_have_no_complaint() {
    let mut complaints = complaints_of(&TopicFile::built_in());
    // Such a language is not offered, see `language::tests`.
    complaints.retain(|told| !told.contains("is not finished"));
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn each_fault_is_named_with_its_place() {
    for (from, to, says, at) in [
        ("code = \"KM-101\"", "code = \"KM-1\"", "three digits", 8),
        ("since = \"0.1.0\"", "since = \"next tuesday\"", "must be a version", 9),
        ("template = \"kaspersky\"", "template = \"kaspersy\"", "Did you mean `kaspersky`?", 12),
        ("\nrefines = []", "\nrefines = [\"nothing\"]", "there is no such topic", 12),
        ("when = \"reported or", "when = \"license.status = absent or", "does not use `reported`", 8),
        ("id = \"find-previous-code\"", "id = \"enter-previous-code\"", "is there twice", 6),
        ("owner = \"person\"", "owner = \"nobody at all\"", "nobody at all", 9),
        ("when = \"reported or", "when = \"reported and nothing.known or", "there is no fact", 22),
        ("severity = \"error\"", "severity = \"error\"\ncolour = \"red\"", "colour", 1),
    ] {
        let complaints = changed(from, to);
        assert!(complaints.contains(says), "{to}: {complaints}");
        let line = match says {
            // The second of the two is the one too many.
            "is there twice" => line_of("id = \"enter-previous-code\""),
            "colour" => line_of(from) + 1,
            _ => line_of(from.trim_start()),
        };
        assert!(complaints.starts_with(&format!("changed.md:{line}:{at}:")), "{to}: {complaints}");
    }
    assert!(changed("fields = [\"problem\"", "fields = [\"problm\"").contains("Did you mean `problem`"));
    assert!(changed("https://support.kaspersky.com/12981", "12981").contains("is not an address"));
    assert!(changed("examples = [", "examples = [\"hello\",").contains("`hello` is "));
    let counter = changed("counter_examples = [", "counter_examples = [\"Enter the previous activation code\",");
    assert!(counter.contains("is recognised as this topic"), "{counter}");
}

#[test]
fn every_file_is_reported_and_a_broken_one_hides_none() {
    let broken = GOOD.replacen("owner = ", "owner ", 1);
    let second = GOOD.replacen("previous-license-not-found", "another", 1);
    let third = second.replacen("id = \"another\"", "id = \"third\"", 1);
    let complaints =
        complaints_of(&[file("a.md", &broken), file("b.md", "no topic"), file("c.md", &second), file("d.md", &third)]);
    for path in ["a.md:", "b.md:1:1:", "c.md:", "d.md:"] {
        assert!(complaints.iter().any(|complaint| complaint.starts_with(path)), "{path} in {complaints:?}");
    }
}

#[test]
fn an_example_that_the_program_answers_otherwise_is_reported() {
    // The words of the message are too few beside what the model hears in the whole.
    let text = added().replacen(
        "examples = [",
        "examples = [\"my antivirus makes the computer slow, virus found in a game, firewall blocks it\",",
        1,
    );
    let complaints =
        complaints_of(&TopicFile::built_in().into_iter().chain([file("own.md", &text)]).collect::<Vec<_>>());
    assert!(complaints.iter().any(|complaint| complaint.contains("is answered with")), "{complaints:?}");
}

#[test]
fn a_topic_that_takes_an_example_from_one_of_keymends_own_is_told_there() {
    let of_both = |text: &str| {
        complaints_of(&TopicFile::built_in().into_iter().chain([file("own.md", text)]).collect::<Vec<_>>())
    };
    let told = |text: &str, of: &str| {
        of_both(text).iter().any(|told| told.contains(of) && told.contains("is answered with `own`"))
    };
    let message = "[[message]]\nlang = \"en\"\nbasis = \"documented\"\n";
    let taking = added().replacen(
        "[[message]]",
        &format!("{message}pattern = \"I cannot find my activation code anymore\"\n\n[[message]]"),
        1,
    );
    assert!(told(&taking, "code-lost"), "{:?}", of_both(&taking));
    let harmless =
        added().replacen("[[message]]", &format!("{message}pattern = \"zorbified flange\"\n\n[[message]]"), 1);
    assert!(!told(&harmless, "code-lost"));
}

#[test]
fn a_new_topic_has_only_blanks_and_passes_once_they_are_filled() {
    let folder = tempfile::tempdir().unwrap();
    let catalogue = Catalogue::built_in().unwrap();
    let new = NewTopic::write("code-rejected", Some(folder.path()), &catalogue).unwrap();
    let text = std::fs::read_to_string(&new.topic).unwrap();
    let blanks = text.matches("FILL IN").count();
    let complaints = complaints_of(&[file("new.md", &text)]);
    // Both blanks of the explanation are one.
    assert_eq!(complaints.len(), blanks - 1, "{complaints:?}");
    assert!(complaints.iter().all(|complaint| complaint.contains("still to be filled in")), "{complaints:?}");
    let filled = text
        .replace("FILL IN: the address of the page that the facts come from", "https://example.org/page")
        .replace("FILL IN: the words on the screen, ... for a gap", "zorbified flange")
        .replace("FILL IN: a text that must be answered with this topic", "zorbified flange")
        .replace("FILL IN: a text that looks alike and is another matter", "a flange")
        .replace("FILL IN: the problem in one line", "A flange")
        .replace("FILL IN", &"Words enough to explain what it is. ".repeat(4));
    assert_eq!(complaints_of(&[file("new.md", &filled)]), Vec::<String>::new());
    assert!(matches!(NewTopic::write("code-rejected", Some(folder.path()), &catalogue), Err(BlankError::InTheWay(_))));
    assert!(matches!(NewTopic::write("license-expired", Some(folder.path()), &catalogue), Err(BlankError::Exists(_))));
    assert!(matches!(NewTopic::write("../x", Some(folder.path()), &catalogue), Err(BlankError::NotAnId(_))));
}

#[test]
fn a_broken_file_names_each_of_its_mistakes_and_those_of_its_rules() {
    let text = GOOD
        .replacen("code = \"KM-101\"", "code = 101", 1)
        .replacen("owner = \"person\"", "owner = \"nobody at all\"", 1)
        .replacen("since = \"0.1.0\"\n", "", 1)
        .replacen("severity = \"error\"", "severity = \"error\"\ncolour = \"red\"", 1)
        .replacen("when = \"reported or", "when = \"reported and nothing.known or", 1)
        .replacen("basis = \"documented\"", "basis = \"guessed\"", 1)
        .replacen("id = \"find-previous-code\"", "id = \"find-previous-code\"\nproof = \"license.status =\"", 1)
        .replacen("https://support.kaspersky.com/12981", "12981", 1);
    let complaints = complaints_of(&[file("a.md", &text)]);
    let line = |part: &str| text.lines().position(|line| line.contains(part)).unwrap() + 1;
    for (says, at) in [
        ("invalid type: integer `101`", line("code = 101")),
        ("unknown variant `nobody at all`", line("nobody at all")),
        ("`since` is missing", 2),
        ("unknown field `colour`", line("colour")),
        ("there is no fact `nothing.known`", line("nothing.known")),
        ("unknown variant `guessed`", line("guessed")),
        ("`step.find-previous-code.proof`: ", line("proof = \"license.status =\"")),
        ("`12981` is not an address", line("\"12981\"")),
    ] {
        let start = format!("a.md:{at}:");
        let is_told = |complaint: &&String| complaint.starts_with(&start) && complaint.contains(says);
        let told = complaints.iter().filter(is_told).count();
        assert_eq!(told, 1, "{says} at {at}: {}", complaints.join("\n"));
    }
    assert_eq!(complaints.len(), 8, "{}", complaints.join("\n"));
    let twice = "+++\nid = \"a\nb = 1\nc = = 2\n+++\nx";
    let complaints = complaints_of(&[file("b.md", twice)]);
    assert!(complaints.iter().any(|line| line.starts_with("b.md:2:")), "{complaints:?}");
    assert!(complaints.iter().any(|line| line.starts_with("b.md:4:")), "{complaints:?}");
}

#[cfg(unix)]
#[test]
fn a_file_that_cannot_be_read_is_told_and_stops_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let place = |name: &str| folder.path().join(name);
    std::fs::create_dir(place("below")).unwrap();
    std::fs::write(place("a.md"), b"+++\nid = \"\xff\"\n+++\n").unwrap();
    std::fs::write(place("b.md"), vec![b'x'; 2 * 1024 * 1024]).unwrap();
    std::os::unix::fs::symlink(place("nowhere"), place("c.md")).unwrap();
    std::os::unix::fs::symlink("/dev/zero", place("d.md")).unwrap();
    std::fs::write(place("below/e.md"), "no topic").unwrap();
    std::fs::write(place("below/other.stories.toml"), "texts = [\n").unwrap();
    std::fs::write(place("notes.txt"), b"\xff").unwrap();
    let complaints = complaints_of(&TopicFile::in_folder(folder.path()).unwrap());
    for (name, says) in [
        ("a.md:2:7:", "is not UTF-8"),
        ("b.md:", "is larger than 1 MiB"),
        ("c.md:", "cannot be read"),
        ("d.md:", "is a device or a pipe"),
        ("below/e.md:1:1:", "must begin with"),
        ("below/other.stories.toml:1:1:", "there is no such topic"),
        ("below/other.stories.toml:1:10:", "unclosed array"),
    ] {
        let start = place("").join(name).to_string_lossy().into_owned();
        let is_told = |line: &&String| line.starts_with(&start) && line.contains(says);
        assert!(complaints.iter().any(|line| is_told(&line)), "{name} {says}: {}", complaints.join("\n"));
    }
    assert!(complaints.iter().all(|line| !line.contains("notes.txt")));
}
