//! What is wrong with a file of stories that lies beside a topic: `ID.stories.toml`.

use std::collections::BTreeSet;
use std::path::Path;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::blank::BLANK;
use super::near;
use crate::topics::{Catalogue, STORIES};

/// The members of a file of stories.
const MEMBERS: [&str; 2] = ["language", "texts"];

/// The languages that the text model learns.
const LANGUAGES: [&str; 10] = ["de", "en", "es", "fr", "it", "ja", "nl", "pl", "pt", "ru"];

/// Characters of a story: more is no story but a page.
const LONGEST: usize = 4_000;

/// A problem with its line and character, each counted from 1.
type StoryProblem = (Option<(usize, usize)>, String);

/// The topic that a file of stories tells of, by its name; none where the file is no such one.
pub(super) fn topic_of(path: &Path) -> Option<&str> {
    path.file_name()?.to_str()?.strip_suffix(STORIES)
}

/// Everything that is wrong with the stories of a topic.
pub(super) fn problems(topic: &str, text: &str, catalogue: &Catalogue) -> Vec<StoryProblem> {
    let (table, errors) = DeTable::parse_recoverable(text);
    let at = |byte: usize| {
        let before = text.get(..byte).unwrap_or(text);
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        Some((before.matches('\n').count() + 1, column))
    };
    let mut problems: Vec<StoryProblem> = Vec::new();
    if catalogue.find(topic).is_none_or(|found| found.id != topic) {
        let near = near(topic, catalogue.topics().iter().map(|topic| topic.id.as_str()));
        problems
            .push((Some((1, 1)), format!("tells of `{topic}`, which is no topic{near}; name the file ID{STORIES}")));
    }
    for error in &errors {
        let problem = error.message().lines().next().unwrap_or_default().to_owned();
        problems.push((error.span().and_then(|span| at(span.start)), problem));
    }
    let broken = !errors.is_empty();
    let mut has_texts = false;
    for (key, value) in table.get_ref().iter() {
        let here = at(value.span().start);
        match (key.get_ref().as_ref(), value.get_ref()) {
            ("texts", DeValue::Array(texts)) => {
                has_texts = true;
                problems.extend(texts_of(texts.iter(), &at));
                if texts.is_empty() && !broken {
                    problems
                        .push((here, "has no story; write at least one text, as people tell the problem".to_owned()));
                }
            }
            ("texts", _) => {
                has_texts = true;
                problems.push((here, "`texts` must be a list of texts: texts = [\"...\", \"...\"]".to_owned()));
            }
            ("language", DeValue::String(language)) if LANGUAGES.contains(&language.as_ref()) => {}
            ("language", _) => {
                problems.push((here, format!("`language` must be one of: {}", LANGUAGES.join(", "))));
            }
            (unknown, _) => {
                let near = near(unknown, MEMBERS.into_iter());
                let problem = format!("there is no member `{unknown}`{near}; the members are: {}", MEMBERS.join(", "));
                problems.push((at(key.span().start), problem));
            }
        }
    }
    if !has_texts && !broken {
        problems.push((Some((1, 1)), "has no `texts`; write texts = [\"...\"], as people tell the problem".to_owned()));
    }
    problems
}

fn texts_of<'t>(
    texts: impl Iterator<Item = &'t Spanned<DeValue<'t>>>,
    at: &dyn Fn(usize) -> Option<(usize, usize)>,
) -> Vec<StoryProblem> {
    let mut problems = Vec::new();
    let mut seen = BTreeSet::new();
    for text in texts {
        let problem = match text.get_ref() {
            DeValue::String(story) if story.trim().is_empty() => {
                "is an empty story; write it, or take it out".to_owned()
            }
            DeValue::String(story) if story.contains(BLANK) => format!("still to be filled in: {story}"),
            DeValue::String(story) if story.chars().count() > LONGEST => {
                format!("is a story of more than {LONGEST} characters; keep what tells the problem")
            }
            DeValue::String(story) if !seen.insert(story.trim().to_lowercase()) => {
                "is the same story twice; take one out".to_owned()
            }
            DeValue::String(_) => continue,
            _ => "is no text; put it into quotes".to_owned(),
        };
        problems.push((at(text.span().start), problem));
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines_of(topic: &str, text: &str) -> Vec<String> {
        let catalogue = Catalogue::built_in().unwrap();
        let line = |(at, problem): StoryProblem| format!("{at:?} {problem}");
        problems(topic, text, &catalogue).into_iter().map(line).collect()
    }

    #[test]
    fn stories_are_told_what_is_wrong_with_each() {
        let good = "language = \"en\"\ntexts = [\n  \"it ran out\",\n  \"no licence\",\n]\n";
        assert_eq!(lines_of("license-expired", good), Vec::<String>::new());
        for (topic, text, expected) in [
            ("license-expird", good, vec!["Some((1, 1)) tells of `license-expird`, which is no topic; Did you mean"]),
            ("license-expired", "texts = []\n", vec!["Some((1, 9)) has no story"]),
            ("license-expired", "", vec!["Some((1, 1)) has no `texts`"]),
            ("license-expired", "texts = \"one\"\n", vec!["Some((1, 9)) `texts` must be a list"]),
            (
                "license-expired",
                "language = \"klingon\"\nstories = []\ntexts = [\"\", 5, \"a\", \" A\"]\n",
                vec![
                    "Some((1, 12)) `language` must be one of: de, en",
                    "Some((2, 1)) there is no member `stories`",
                    "Some((3, 10)) is an empty story",
                    "Some((3, 14)) is no text",
                    "Some((3, 22)) is the same story twice",
                ],
            ),
        ] {
            let told = lines_of(topic, text);
            assert_eq!(told.len(), expected.len(), "{text}: {told:?}");
            for (told, expected) in told.iter().zip(expected) {
                assert!(told.starts_with(expected), "{told}");
            }
        }
        let broken = lines_of("license-expired", "texts = [\n  \"one\n  \"two\",\n");
        assert!(broken.iter().all(|line| line.starts_with("Some((")), "{broken:?}");
        assert!(!broken.is_empty());
    }
}
