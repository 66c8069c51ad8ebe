//! The texts of a topic in another language: `TOPIC.de.md` beside `TOPIC.md`, all of them or none.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;

use super::front::{TopicError, front_and_body, refuse_unshown};
use super::place::TopicMember;
use crate::say::{Message, check};
use crate::text::of_compact;

/// The language of the topic files themselves.
pub(crate) const ENGLISH: &str = "en";

/// Every text of a topic in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TopicWords {
    /// The problem in one line.
    pub title: String,
    /// The steps by their ids.
    pub steps: BTreeMap<String, StepWords>,
    /// What the person should attach, in the order of the topic's form.
    pub attach: Vec<String>,
    /// The explanation, in Markdown.
    pub body: String,
}

/// The texts of one step.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StepWords {
    /// What to do.
    pub text: String,
    /// How to see that it worked.
    pub check: String,
    /// What cannot be undone or costs something.
    pub warning: Option<String>,
}

/// The front matter of a file of one language.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WordsFront {
    title: String,
    #[serde(default)]
    attach: Vec<String>,
    #[serde(default)]
    step: BTreeMap<String, StepWords>,
}

/// The words of one topic as `build.rs` writes them.
#[derive(Deserialize)]
pub(super) struct BuiltWords<'a> {
    /// The topic's id.
    pub id: &'a str,
    /// The front matter, in its compact form.
    front: &'a str,
    body: &'a str,
}

/// What the texts of a language lack beside the English ones, and the member that has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Misfit {
    /// The member of the front matter, such as `step.wait.text`; none for the explanation.
    pub member: Option<String>,
    /// What is wrong with it.
    pub problem: Message,
}

impl Misfit {
    /// What is wrong, and with what.
    pub(crate) fn told(&self) -> Message {
        match &self.member {
            Some(member) => check::of_member(member, self.problem.clone()),
            None => check::in_explanation(self.problem.clone()),
        }
    }

    /// What of the file is to blame.
    pub(crate) fn place(&self) -> TopicMember {
        self.member.as_deref().map_or(TopicMember::Body, TopicMember::named)
    }
}

/// The topic and the language that a file's name tells, such as `license-expired` and `de`; none where it is no file of a
/// language.
pub(crate) fn topic_and_language(path: &Path) -> Option<(&str, &str)> {
    let (topic, language) = path.file_name()?.to_str()?.strip_suffix(".md")?.rsplit_once('.')?;
    let is_code = language.len() == 2 && language.bytes().all(|byte| byte.is_ascii_lowercase());
    (is_code && !topic.is_empty()).then_some((topic, language))
}

impl TopicWords {
    /// Reads a file of one language.
    ///
    /// # Errors
    /// The file is not of the form described in `CONTRIBUTING.md`; the error says where.
    pub fn parse(text: &str) -> Result<TopicWords, TopicError> {
        let (front, body) = front_and_body(text)?;
        let words = TopicWords::new(toml::from_str(&front).map_err(Box::new)?, &body);
        refuse_unshown(&toml::from_str(&front).map_err(Box::new)?)?;
        Ok(words)
    }

    /// Takes the words of a topic as the build wrote them.
    pub(super) fn of_build(built: &BuiltWords<'_>) -> Option<TopicWords> {
        Some(TopicWords::new(of_compact(built.front).ok()?, built.body))
    }

    fn new(front: WordsFront, body: &str) -> TopicWords {
        TopicWords { title: front.title, steps: front.step, attach: front.attach, body: body.trim().to_owned() }
    }

    /// What is wrong with these texts beside the English ones; nothing, where they may be shown in their place.
    pub(crate) fn misfits(&self, english: &TopicWords) -> Vec<Misfit> {
        let mut misfits = Vec::new();
        let mut add =
            |member: &str, problem: Message| misfits.push(Misfit { member: Some(member.to_owned()), problem });
        if self.title.trim().is_empty() || self.title.trim_end().ends_with(['.', '。']) || self.title.contains('\n') {
            add("title", check::title());
        }
        if self.title == english.title {
            add("title", check::title_english());
        }
        if self.attach.len() != english.attach.len() {
            add("attach", check::attach(english.attach.len().to_string(), self.attach.len().to_string()));
        }
        for (hint, english) in self.attach.iter().zip(&english.attach) {
            misfit("attach", hint, english, &mut add);
        }
        for id in self.steps.keys().filter(|id| !english.steps.contains_key(*id)) {
            add(&format!("step.{id}"), check::no_such_step(id));
        }
        for (id, english) in &english.steps {
            let Some(own) = self.steps.get(id) else {
                add("step", check::step_missing(id));
                continue;
            };
            own.misfits(id, english, &mut add);
        }
        let mut in_body = |_: &str, problem| misfits.push(Misfit { member: None, problem });
        misfit("", &self.body, &english.body, &mut in_body);
        misfits
    }
}

impl StepWords {
    fn misfits(&self, id: &str, english: &StepWords, add: &mut dyn FnMut(&str, Message)) {
        let member = |name: &str| format!("step.{id}.{name}");
        misfit(&member("text"), &self.text, &english.text, add);
        misfit(&member("check"), &self.check, &english.check, add);
        match (&self.warning, &english.warning) {
            (Some(own), Some(english)) => misfit(&member("warning"), own, english, add),
            (None, Some(_)) => add(&member("warning"), check::warning_missing(id)),
            (Some(_), None) => add(&member("warning"), check::warning_extra(id)),
            (None, None) => {}
        }
    }
}

/// What a text must share with the English one: what is typed, opened or filled in is the same in every language.
fn misfit(member: &str, own: &str, english: &str, add: &mut dyn FnMut(&str, Message)) {
    if own.trim().is_empty() {
        add(member, check::empty());
        return;
    }
    let (here, there) = (fixed_parts(own), fixed_parts(english));
    for part in there.iter().filter(|part| !here.contains(part)) {
        add(member, check::lacks(part));
    }
    for part in here.iter().filter(|part| !there.contains(part)) {
        add(member, check::extra(part));
    }
}

/// The placeholders, the code between backticks and the addresses of a text, each once.
fn fixed_parts(text: &str) -> Vec<String> {
    let mut parts = Vec::new();
    let mut rest = String::with_capacity(text.len());
    for (number, part) in text.split('`').enumerate() {
        if number % 2 == 1 {
            parts.push(format!("`{part}`"));
        } else {
            rest.push_str(part);
            rest.push(' ');
        }
    }
    let mut open = rest.as_str();
    while let Some((_, after)) = open.split_once('{') {
        let Some((name, next)) = after.split_once('}') else { break };
        parts.push(format!("{{{name}}}"));
        open = next;
    }
    for (start, _) in rest.match_indices("https://").chain(rest.match_indices("http://")) {
        let ends = |c: char| c.is_whitespace() || !c.is_ascii() || matches!(c, '"' | '>' | ')' | ']' | ',' | ';');
        let address = rest[start..].split(ends).next().unwrap_or_default();
        parts.push(address.trim_end_matches(['.', ':', '!', '?', '\'']).to_owned());
    }
    parts.sort();
    parts.dedup();
    parts
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const ENGLISH_TEXT: &str = "+++\ntitle = \"It broke\"\nattach = [\"A picture\"]\n\n[step.first]\n\
        text = \"Run `a b` with {code}\"\ncheck = \"See https://example.org/x.\"\nwarning = \"It costs\"\n\
        +++\n\nWhy.\n";

    const GERMAN: &str = "+++\ntitle = \"Es ist kaputt\"\nattach = [\"Ein Bild\"]\n\n[step.first]\n\
        text = \"Führen Sie `a b` mit {code} aus\"\ncheck = \"Siehe https://example.org/x.\"\nwarning = \"Es kostet\"\n\
        +++\n\nWarum.\n";

    fn problems(from: &str, to: &str) -> Vec<String> {
        assert!(GERMAN.contains(from), "{from}");
        let english = TopicWords::parse(ENGLISH_TEXT).unwrap();
        let words = TopicWords::parse(&GERMAN.replacen(from, to, 1)).unwrap();
        words.misfits(&english).iter().map(|misfit| misfit.told().english()).collect()
    }

    #[test]
    fn whole_words_fit_and_each_lack_is_named() {
        assert_eq!(problems("Warum", "Darum"), Vec::<String>::new());
        for (from, to, says) in [
            ("Es ist kaputt", "It broke", "`title`: the title is still the English one"),
            ("Es ist kaputt", "Kaputt.", "`title`: the title must be one line"),
            (
                "attach = [\"Ein Bild\"]\n",
                "",
                "`attach`: `attach` must have as many hints as the English form, in its order: 1, not 0",
            ),
            ("`a b`", "`a c`", "`step.first.text`: `a b` is missing"),
            ("{code}", "{kode}", "`step.first.text`: {kode} is not in the English text"),
            ("https://example.org/x", "https://example.org/y", "`step.first.check`: https://example.org/x is missing"),
            ("warning = \"Es kostet\"\n", "", "`step.first.warning`: step `first` needs"),
            ("[step.first]", "[step.other]", "`step.other`: there is no step `other`"),
            ("[step.first]", "[step.other]", "`step`: step `first` is missing"),
            ("Warum.", "", "the explanation: there is no text"),
        ] {
            let problems = problems(from, to);
            assert!(problems.iter().any(|problem| problem.starts_with(says)), "{to}: {problems:?}");
        }
    }

    #[test]
    fn the_name_of_a_file_tells_topic_and_language() {
        let told = |path: &'static str| topic_and_language(Path::new(path));
        assert_eq!(told("a/license-expired.de.md"), Some(("license-expired", "de")));
        for other in ["a/license-expired.md", "x.deu.md", ".de.md", "x.DE.md", "x.de.txt", ""] {
            assert_eq!(told(other), None, "{other}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_words_or_an_error(text in any::<String>(), front in "[a-z =\"\\[\\]\n.]{0,200}") {
            let english = TopicWords::parse(ENGLISH_TEXT).unwrap();
            let _ = TopicWords::parse(&text);
            let _ = TopicWords::parse(&format!("+++\n{front}\n+++\n{text}")).map(|words| words.misfits(&english));
        }
    }
}
