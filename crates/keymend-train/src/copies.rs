//! Finds stories that are copies, or nearly so, of texts that must not be learned from.

use std::collections::{BTreeSet, HashMap};

use serde::Deserialize;

use crate::corpus::{Corpus, Story};
use keymend_words::{Folded, has_no_spaces};

/// Two texts are nearly the same from this share of common words on.
const NEARLY_THE_SAME: f64 = 0.7;

/// Texts of fewer words are alike by chance: "licence expired" is what everybody writes.
const LEAST_WORDS: usize = 5;

#[derive(Deserialize)]
struct Line {
    text: String,
    #[serde(default)]
    kind: String,
}

/// The stories that are nearly copies of a text of a JSON Lines document, each with that text.
///
/// What the vendor's own windows say is the same for everybody: lines of the kind `message` are passed over, and so are
/// the messages of the topics themselves.
///
/// # Errors
/// A line is no object with a `text`.
pub fn in_document<'c>(corpus: &'c Corpus, document: &str) -> Result<Vec<(&'c Story, String)>, serde_json::Error> {
    let lines: Vec<Line> = document.lines().map(serde_json::from_str).collect::<Result<_, _>>()?;
    let texts: Vec<String> = lines.into_iter().filter(|line| line.kind != "message").map(|line| line.text).collect();
    let stories: Vec<&Story> = corpus.stories.iter().filter(|story| story.batch != crate::corpus::OWN_BATCH).collect();
    Ok(near(&stories, &texts))
}

fn near<'c>(stories: &[&'c Story], texts: &[String]) -> Vec<(&'c Story, String)> {
    let texts: Vec<(BTreeSet<String>, &String)> = texts.iter().map(|text| (words(&Folded::new(text)), text)).collect();
    let mut holding: HashMap<&str, Vec<usize>> = HashMap::new();
    for (number, (words, _)) in texts.iter().enumerate() {
        words.iter().for_each(|word| holding.entry(word).or_default().push(number));
    }
    let mut found = Vec::new();
    for story in stories {
        let story_words = words(&Folded::new(&story.text));
        let mut common: HashMap<usize, usize> = HashMap::new();
        story_words.iter().filter_map(|word| holding.get(word.as_str())).flatten().for_each(|text| {
            *common.entry(*text).or_default() += 1;
        });
        let alike = common.into_iter().find(|(text, common)| {
            let (words, _) = &texts[*text];
            let all = words.len() + story_words.len() - common;
            words.len().min(story_words.len()) >= LEAST_WORDS && *common as f64 >= NEARLY_THE_SAME * all as f64
        });
        found.extend(alike.map(|(text, _)| (*story, texts[text].1.clone())));
    }
    found
}

/// The words of a text; pairs of characters in a script without spaces.
fn words(folded: &Folded) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    for word in folded.as_str().split(' ').filter(|word| !word.is_empty()) {
        if word.chars().any(has_no_spaces) {
            let characters: Vec<char> = word.chars().collect();
            words.extend(characters.windows(2).map(|pair| pair.iter().collect()));
        } else {
            words.insert(word.to_owned());
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn story(text: &str) -> Story {
        Story {
            batch: "b".to_owned(),
            language: "en".to_owned(),
            topic: "t".to_owned(),
            text: text.to_owned(),
            folded: Folded::new(text).as_str().to_owned(),
        }
    }

    #[test]
    fn a_text_with_one_word_changed_is_nearly_a_copy_and_another_story_is_not() {
        let copy = story("My licence ran out on Friday, and the shop does not answer");
        let other = story("The shop sent a card with a code that nobody can read");
        let short = story("licence ran out");
        let texts =
            vec!["my licence ran out on Monday and the shop does not answer".to_owned(), "licence ran out".to_owned()];
        let found = near(&[&copy, &other, &short], &texts);
        assert_eq!(found.iter().map(|(story, _)| &story.text).collect::<Vec<_>>(), [&copy.text]);
        let japanese = story("ライセンスの期限が切れていると表示される");
        assert_eq!(near(&[&japanese], &["ライセンスの期限が切れていると表示される。".to_owned()]).len(), 1);
    }
}
