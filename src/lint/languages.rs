//! The files of a language beside a topic: each must say all that the English one says, and no topic may be missing.

use std::collections::{BTreeMap, BTreeSet};

use super::blank::BLANK;
use super::complaint::Complaint;
use super::near;
use super::{Mistake, TopicFile, broken};
use crate::say::check as said;
use crate::topics::{Catalogue, ENGLISH, Places, TopicError, TopicWords};

/// A file that holds a topic's texts in a language.
pub(super) struct LanguageFile<'f> {
    pub file: &'f TopicFile,
    pub text: &'f str,
    /// The topic's id, by the file's name.
    pub topic: &'f str,
    /// The language's two letters.
    pub language: &'f str,
}

/// What is wrong with each file, and which topics a language lacks.
pub(super) fn complaints(files: &[LanguageFile<'_>], catalogue: &Catalogue) -> Vec<Complaint> {
    let mut complaints: Vec<Complaint> = files.iter().flat_map(|file| of_file(file, catalogue)).collect();
    let mut languages: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for known in files.iter().filter(|known| known.file.built_in) {
        languages.entry(known.language).or_default().insert(known.topic);
    }
    for (language, topics) in languages {
        let lacks = |topic: &&crate::topics::Topic| topic.built_in && !topics.contains(topic.id.as_str());
        let missing: Vec<&str> = catalogue.topics().iter().filter(lacks).map(|topic| topic.id.as_str()).collect();
        if let Some(first) = missing.first() {
            let path = format!("{first}.{language}.md");
            let problem = said::language_unfinished(missing.len().to_string(), language, missing.join(", "));
            complaints.push(Complaint::new(std::path::Path::new(&path), Some(first), None, problem));
        }
    }
    complaints
}

fn of_file(known: &LanguageFile<'_>, catalogue: &Catalogue) -> Vec<Complaint> {
    let LanguageFile { file, text, topic: id, language } = *known;
    let told = |at, problem| Complaint::new(&file.path, Some(id), at, problem);
    if language == ENGLISH {
        return vec![told(None, said::language_english(id))];
    }
    let Some(topic) = catalogue.find(id).filter(|topic| topic.id == id) else {
        let ids = catalogue.topics().iter().map(|topic| topic.id.as_str());
        return vec![told(None, near(said::no_topic(id), id, ids))];
    };
    let words = match TopicWords::parse(text) {
        Ok(words) => words,
        Err(error) => return vec![broken(file, text, Some(id), &mistake(error))],
    };
    let places = Places::of(text);
    let blanks = text.lines().enumerate().filter(|(_, line)| line.contains(BLANK));
    let mut complaints: Vec<Complaint> = blanks.map(|(at, line)| told(Some((at + 1, 1)), said::blank(line))).collect();
    for misfit in words.misfits(&topic.english()) {
        complaints.push(told(places.find(&misfit.place()), misfit.told()));
    }
    complaints
}

fn mistake(error: TopicError) -> Mistake {
    Mistake { member: Vec::new(), error }
}

#[cfg(test)]
mod tests {
    use super::super::check;
    use std::path::Path;

    use super::*;
    use crate::language::Tongue;
    use crate::ticket::Templates;

    const TOPIC: &str = include_str!("../../topics/codes/previous-license-not-found.md");

    /// The words of the topic as if a language said everything with an `ä` before it.
    fn translated() -> String {
        let words = crate::topics::Topic::parse(TOPIC).unwrap().english();
        let mut text = format!("+++\ntitle = {:?}\nattach = [", format!("ä {}", words.title));
        words.attach.iter().for_each(|hint| text.push_str(&format!("{hint:?}, ")));
        text.push_str("]\n");
        for (id, step) in &words.steps {
            text.push_str(&format!("\n[step.{id}]\ntext = {:?}\ncheck = {:?}\n", step.text, step.check));
            step.warning.iter().for_each(|warning| text.push_str(&format!("warning = {warning:?}\n")));
        }
        format!("{text}+++\n\n{}\n", words.body)
    }

    fn complaints_of(text: &str, built_in: bool) -> Vec<String> {
        let file = |path: &str, text: &str| TopicFile { path: path.into(), text: Ok(text.to_owned()), built_in };
        let files = [file("a/previous-license-not-found.md", TOPIC), file("a/previous-license-not-found.nl.md", text)];
        check(&files, &Templates::built_in().unwrap())
            .complaints
            .iter()
            .map(|told| told.line_in(Tongue::english()))
            .collect()
    }

    #[test]
    fn a_file_of_a_language_is_held_against_the_english_one() {
        let text = translated();
        assert_eq!(complaints_of(&text, false), Vec::<String>::new());
        let line = |part: &str| text.lines().position(|line| line.contains(part)).unwrap() + 1;
        for (from, to, says, at) in [
            ("[step.find-previous-code]", "[step.find-a-code]", "there is no step `find-a-code`", "[step.find-prev"),
            ("title = \"ä ", "title = \"", "still the English one", "title = "),
            ("title = \"ä ", "colour = \"red\"\ntitle = \"ä ", "unknown field `colour`", "title = "),
            ("text = \"", "text = \"FILL IN", "still to be filled in", "text = "),
            ("text = \"", "text = \"`rm x` ", "is not in the English text", "text = "),
        ] {
            assert!(text.contains(from), "{from}");
            let complaints = complaints_of(&text.replacen(from, to, 1), false);
            let start = format!("a/previous-license-not-found.nl.md:{}:", line(at));
            let is_told = |told: &String| told.starts_with(&start) && told.contains(says);
            assert!(complaints.iter().any(is_told), "{to}: {complaints:?}");
        }
        assert!(complaints_of("Hallo", false)[0].contains(".nl.md:1:1:"));
    }

    #[test]
    fn a_language_of_the_program_lacks_no_topic() {
        let mut files = TopicFile::built_in();
        // Two topics are enough to lack one.
        let is_one_of = |path: &Path| {
            ["previous-license-not-found", "code-blocked"].iter().any(|id| path.ends_with(format!("codes/{id}.md")))
        };
        files.retain(|file| is_one_of(&file.path));
        assert_eq!(files.len(), 2);
        let text = translated();
        let path = "codes/previous-license-not-found.xx.md".into();
        files.push(TopicFile { path, text: Ok(text), built_in: true });
        let checked = check(&files, &Templates::built_in().unwrap());
        let told: Vec<String> = checked.complaints.iter().map(|told| told.line_in(Tongue::english())).collect();
        assert!(told.iter().any(|told| told.contains("the language `xx` is not finished")), "{told:?}");
    }
}
