//! The pages of `docs` are a book with a way for each of four readers, and what a page links to is there.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::support::repository;

/// The chapter with which each of four readers begins.
const WAYS: [&str; 4] = ["trouble.md", "helper.md", "administrator.md", "help-desk.md"];

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn pages_in(folder: &Path) -> BTreeSet<PathBuf> {
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    files.filter(|path| path.extension().is_some_and(|end| end == "md")).collect()
}

/// The places to which a page links, pictures among them; what stands there as code is none.
fn links(page: &str) -> Vec<String> {
    let mut links = Vec::new();
    let mut is_code = false;
    for line in page.lines() {
        if line.trim_start().starts_with("```") {
            is_code = !is_code;
        } else if !is_code {
            let words: String = line.split('`').step_by(2).collect();
            let begun = words.match_indices("](").map(|(at, _)| &words[at + 2..]);
            links.extend(begun.filter_map(|rest| rest.split_once(')')).map(|(link, _)| link.to_owned()));
        }
    }
    links
}

/// The names by which a page's headings are linked to.
fn anchors(page: &str) -> BTreeSet<String> {
    let headings = page.lines().filter(|line| line.starts_with('#'));
    let anchor = |line: &str| -> String {
        let text = line.trim_start_matches('#').trim().to_lowercase();
        let kept = text.chars().filter(|c| c.is_alphanumeric() || [' ', '-', '_'].contains(c));
        kept.map(|c| if c == ' ' { '-' } else { c }).collect()
    };
    headings.map(anchor).collect()
}

#[test]
fn every_page_of_the_docs_is_a_chapter_once() {
    let docs = repository().join("docs");
    let mut chapters: Vec<PathBuf> =
        links(&read(&docs.join("SUMMARY.md"))).iter().map(|chapter| docs.join(chapter)).collect();
    chapters.sort();
    let mut pages = pages_in(&docs);
    pages.remove(&docs.join("SUMMARY.md"));
    assert_eq!(chapters, pages.into_iter().collect::<Vec<_>>());
}

#[test]
fn each_of_four_readers_has_a_part_that_begins_with_the_way_in() {
    let docs = repository().join("docs");
    let summary = read(&docs.join("SUMMARY.md"));
    let parts = summary.split("\n# You ").skip(1).filter_map(|part| links(part).into_iter().next());
    let first: Vec<String> = parts.take(WAYS.len()).collect();
    assert_eq!(first, WAYS);
    let start = links(&read(&docs.join("README.md")));
    assert_eq!(start[..WAYS.len()], WAYS, "the first page leads to them in the same order");
}

#[test]
fn what_a_page_links_to_is_there() {
    let mut pages = pages_in(repository());
    pages.extend(pages_in(&repository().join("docs")));
    let mut tried = 0;
    for page in pages {
        let text = read(&page);
        for link in links(&text).into_iter().filter(|link| !link.contains("://")) {
            let (file, anchor) = link.split_once('#').unwrap_or((link.as_str(), ""));
            let target = if file.is_empty() { page.clone() } else { page.parent().unwrap().join(file) };
            assert!(target.is_file(), "{} links to {link}, which is not there", page.display());
            let is_named = anchor.is_empty() || anchors(&read(&target)).contains(anchor);
            assert!(is_named, "{} links to {link}, a heading that is not there", page.display());
            tried += 1;
        }
    }
    assert!(tried > 60, "only {tried} links were found");
}

#[test]
fn a_link_is_told_from_code() {
    let page = "[a](b.md#c) and `[d](e.md)` and ![f](g.png)\n```sh\n[h](i.md)\n```\n[`j`](k.md)";
    assert_eq!(links(page), ["b.md#c", "g.png", "k.md"]);
    assert_eq!(
        anchors("# What it is, and isn't\ntext\n## `b` c"),
        ["b-c", "what-it-is-and-isnt"].map(str::to_owned).into()
    );
}
