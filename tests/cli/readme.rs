//! What the README and the pages of `docs` tell people to type does what they say.

use crate::support::{keymend, repository, shell};

const MAIL: &str =
    "From: Eve Adams <eve@example.org>\nTo: help@example.org\nSubject: renewal\n\nMy licence has expired.\n";
const EXPIRED: &str = include_str!("../../examples/expired-linux/app-info.txt");

/// The blocks of a page: of lines to type, and of lines with what they print.
fn blocks(page: &str) -> Vec<(String, Vec<String>)> {
    let mut blocks = Vec::new();
    let mut open: Option<(String, Vec<String>)> = None;
    for line in page.lines() {
        match (line.strip_prefix("```"), &mut open) {
            (Some(kind), None) => open = Some((kind.to_owned(), Vec::new())),
            (Some(_), Some(_)) => blocks.extend(open.take()),
            (None, Some((_, lines))) => lines.push(line.to_owned()),
            (None, None) => {}
        }
    }
    blocks
}

/// The lines of a page that call Keymend.
fn commands(page: &str) -> Vec<String> {
    let typed = blocks(page).into_iter().flat_map(|(kind, lines)| {
        let lines = lines.into_iter().filter_map(move |line| match kind.as_str() {
            "sh" => Some(line),
            "console" => line.strip_prefix("$ ").map(str::to_owned),
            _ => None,
        });
        lines.collect::<Vec<_>>()
    });
    typed.filter(|line| line == "keymend" || line.starts_with("keymend ")).collect()
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn every_command_of_the_readme_and_the_docs_can_be_typed() {
    let run = keymend("collect -o before.zip")
        .file("app-info.txt", EXPIRED)
        .file("captures/web01/app-info.txt", EXPIRED)
        .file("morning.mbox", format!("From eve@example.org Tue Nov 24 10:00:00 2026\n{MAIL}\n").repeat(3))
        .file("request.eml", MAIL)
        .file("own/notes.txt", "")
        .file("answers/answer.hbs", "{{closing}}")
        .file("LOG", "2026-11-20 10:00:00 activation failed, error=89479002\n");
    for prepared in [
        "collect -o before.zip",
        "collect -o after.zip",
        "fleet captures -o october.jsonl",
        "fleet captures -o november.jsonl",
    ] {
        run.again(prepared);
    }
    let mut tried = 0;
    let docs = std::fs::read_dir(repository().join("docs")).unwrap().map(|entry| entry.unwrap().path());
    let mut pages: Vec<_> = docs.filter(|path| path.extension().is_some_and(|end| end == "md")).collect();
    pages.sort();
    pages.insert(0, repository().join("README.md"));
    for page in pages {
        for line in commands(&std::fs::read_to_string(&page).unwrap()) {
            let output = shell(&run.folder(), &format!("keymend() {{ \"$0\" \"$@\"; }}; {line}"))
                .stdin(std::process::Stdio::null())
                .output()
                .unwrap();
            let told = String::from_utf8_lossy(&output.stderr);
            assert!(matches!(output.status.code(), Some(0 | 1 | 3)), "{}: {line}: {told}", page.display());
            tried += 1;
        }
    }
    assert!(tried >= 20, "only {tried} commands were found");
}

#[test]
fn the_answer_that_helpers_are_shown_is_the_one_that_is_given() {
    let page = std::fs::read_to_string(repository().join("docs/helper.md")).unwrap();
    let shown = blocks(&page).into_iter().find(|(kind, _)| kind == "console").unwrap().1;
    assert_eq!(shown[0], "$ keymend app-info.txt");
    let answer = keymend("app-info.txt").file("app-info.txt", EXPIRED).run();
    assert_eq!(lines(shown[1..].iter().map(String::as_str)), lines(answer.stdout.lines()));
}

fn lines<'a>(text: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    text.map(str::trim_end).collect()
}
