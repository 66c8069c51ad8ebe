//! What is wrong with a file of stories that lies beside a topic: `ID.stories.toml`.

use std::collections::BTreeSet;
use std::path::Path;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::blank::BLANK;
use super::near;
use crate::say::{Message, check as said};
use crate::topics::{Catalogue, STORIES, toml_says};

/// The members of a file of stories.
const MEMBERS: [&str; 2] = ["language", "texts"];

/// The languages that the text model learns.
const LANGUAGES: [&str; 10] = ["de", "en", "es", "fr", "it", "ja", "nl", "pl", "pt", "ru"];

/// Characters of a story: more is no story but a page.
const LONGEST: usize = 4_000;

/// A problem with its line and character, each counted from 1.
type StoryProblem = (Option<(usize, usize)>, Message);

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
        let ids = catalogue.topics().iter().map(|topic| topic.id.as_str());
        problems.push((Some((1, 1)), near(said::stories_topic(topic), topic, ids)));
    }
    for error in &errors {
        problems.push((error.span().and_then(|span| at(span.start)), toml_says(error)));
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
                    problems.push((here, said::stories_none()));
                }
            }
            ("texts", _) => {
                has_texts = true;
                problems.push((here, said::stories_no_list()));
            }
            ("language", DeValue::String(language)) if LANGUAGES.contains(&language.as_ref()) => {}
            ("language", _) => {
                problems.push((here, said::stories_language(LANGUAGES.join(", "))));
            }
            (unknown, _) => {
                let problem = said::stories_member(unknown, MEMBERS.join(", "));
                let problem = near(problem, unknown, MEMBERS.into_iter());
                problems.push((at(key.span().start), problem));
            }
        }
    }
    if !has_texts && !broken {
        problems.push((Some((1, 1)), said::stories_no_texts()));
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
            DeValue::String(story) if story.trim().is_empty() => said::story_empty(),
            DeValue::String(story) if story.contains(BLANK) => said::blank(story.as_ref()),
            DeValue::String(story) if story.chars().count() > LONGEST => said::story_long(LONGEST.to_string()),
            DeValue::String(story) if !seen.insert(story.trim().to_lowercase()) => said::story_twice(),
            DeValue::String(_) => continue,
            _ => said::story_no_text(),
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
        let line = |(at, problem): StoryProblem| format!("{at:?} {}", problem.english());
        problems(topic, text, &catalogue).into_iter().map(line).collect()
    }

    #[test]
    fn stories_are_told_what_is_wrong_with_each() {
        let good = "language = \"en\"\ntexts = [\n  \"it ran out\",\n  \"no licence\",\n]\n";
        assert_eq!(lines_of("license-expired", good), Vec::<String>::new());
        for (topic, text, expected) in [
            (
                "license-expird",
                good,
                vec![
                    "Some((1, 1)) the stories are for `license-expird`, but there is no such topic; name the file after the topic's id: ID.stories.toml. Did you mean",
                ],
            ),
            ("license-expired", "texts = []\n", vec!["Some((1, 9)) there is no story"]),
            ("license-expired", "", vec!["Some((1, 1)) `texts` is missing"]),
            ("license-expired", "texts = \"one\"\n", vec!["Some((1, 9)) `texts` must be a list"]),
            (
                "license-expired",
                "language = \"klingon\"\nstories = []\ntexts = [\"\", 5, \"a\", \" A\"]\n",
                vec![
                    "Some((1, 12)) `language` must be one of: de, en",
                    "Some((2, 1)) there is no member `stories`",
                    "Some((3, 10)) the story is empty",
                    "Some((3, 14)) this is not a text",
                    "Some((3, 22)) the same story is there twice",
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
