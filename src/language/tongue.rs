//! The words of one language: what every sentence for people is worded by.

use std::borrow::Borrow;
use std::sync::LazyLock;

use chrono::{DateTime, Datelike, Local, NaiveDate, Utc};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentMessage, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::files::{LOCALES, Messages, files_of};
use super::pseudo;
use crate::say::{Argument, Message};

/// The language in which no message can be missing.
const ENGLISH: &str = "en";

/// The code of no language: English in another shape, for tests.
pub(crate) const PSEUDO: &str = "qp";

/// Languages that are written from right to left.
const RIGHT_TO_LEFT: [&str; 10] = ["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", pseudo::RIGHT_TO_LEFT];

/// The marks between which what a sentence is about keeps its own direction.
const ISOLATES: [char; 2] = ['\u{2068}', '\u{2069}'];

/// A language that Keymend speaks, by its two-letter code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language(&'static str);

impl Language {
    /// English.
    pub const ENGLISH: Language = Language(ENGLISH);

    /// None that Keymend speaks: the words are all of a person's own files.
    pub(super) const NONE: Language = Language("");

    /// The languages that are offered: those in which nothing is missing.
    pub fn all() -> impl Iterator<Item = Language> {
        LOCALES.iter().filter(|(_, is_whole, _)| *is_whole).map(|(code, ..)| Language(code))
    }

    /// Every word that a letter in it may say.
    pub(crate) fn letter_words(self) -> String {
        let own = if pseudo::pseudo_words(self.0).is_some() { ENGLISH } else { self.0 };
        let words = files_of(own).filter(|(name, _)| ["letter", "facts"].contains(name)).map(|(_, text)| text.read());
        words.collect::<Vec<_>>().join("\n")
    }

    #[cfg(test)]
    pub(super) const fn named(code: &'static str) -> Language {
        Language(code)
    }

    /// Languages for tests of the whole program, in builds for development alone.
    pub(crate) fn for_tests() -> impl Iterator<Item = Language> {
        pseudo::codes().map(Language)
    }

    /// Whether it is written from right to left.
    pub(crate) fn is_right_to_left(self) -> bool {
        RIGHT_TO_LEFT.contains(&self.0)
    }

    /// The direction of its lines, as HTML calls it.
    pub(crate) fn direction(self) -> &'static str {
        if self.is_right_to_left() { "rtl" } else { "ltr" }
    }

    /// Its own name for itself, such as "Deutsch".
    #[must_use]
    pub fn own_name(self) -> String {
        Tongue::new(self).own_name()
    }

    /// The two-letter code.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.0
    }
}

/// One language with its words.
pub struct Tongue {
    language: Language,
    /// The messages that came with Keymend.
    messages: Messages,
    /// What puts words together, with the messages of a person's own files, which go before.
    own: FluentBundle<FluentResource>,
    /// Whether it speaks to somebody who has the page before them and no command line.
    on_page: bool,
}

/// The attribute by which a message says on the page what it says elsewhere by an option or a command.
const ON_PAGE: &str = "page";

impl std::fmt::Debug for Tongue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Tongue").field(&self.language).finish()
    }
}

impl Default for Tongue {
    fn default() -> Tongue {
        Tongue::new(Language::ENGLISH)
    }
}

impl Tongue {
    /// The words of a language.
    #[must_use]
    pub fn new(language: Language) -> Tongue {
        let words = pseudo::pseudo_words(language.0);
        let code = if words.is_some() { ENGLISH } else { language.0 };
        let mut own = bundle_without_words(code);
        own.set_transform(words);
        own.set_use_isolating(language.is_right_to_left());
        Tongue { language, messages: Messages::of(code), own, on_page: false }
    }

    /// The same words for the page, where a message with an option or a command has others.
    #[must_use]
    pub(crate) fn on_page(self) -> Tongue {
        Tongue { on_page: true, ..self }
    }

    /// The language's own name for itself.
    #[must_use]
    pub fn own_name(&self) -> String {
        self.say(super::say::page::own_name())
    }

    /// English, read once.
    #[must_use]
    pub fn english() -> &'static Tongue {
        static READ: LazyLock<Tongue> = LazyLock::new(Tongue::default);
        &READ
    }

    /// English as a language of another script or of longer words would be, so that a test sees what is not from here.
    #[cfg(test)]
    pub(crate) fn pseudo(transform: fn(&str) -> std::borrow::Cow<'_, str>) -> Tongue {
        let mut own = bundle_without_words(ENGLISH);
        own.set_transform(Some(transform));
        Tongue { language: Language(PSEUDO), messages: Messages::of(ENGLISH), own, on_page: false }
    }

    /// A language by words that are put together already.
    pub(super) fn of_bundle(language: Language, own: FluentBundle<FluentResource>) -> Tongue {
        Tongue { language, messages: Messages::of(Language::NONE.0), own, on_page: false }
    }

    /// Whether the language itself has a message.
    pub(super) fn has_own(&self, id: &str) -> bool {
        self.message(id).is_some()
    }

    fn message(&self, id: &str) -> Option<FluentMessage<'_>> {
        self.own.get_message(id).or_else(|| self.messages.get(id))
    }

    /// What the language itself says, if nothing fails in it.
    pub(super) fn own_words(&self, id: &str, attribute: Option<&str>, arguments: &FluentArgs<'_>) -> Option<String> {
        self.words(id, attribute, arguments, false)
    }

    fn words(
        &self,
        id: &str,
        attribute: Option<&str>,
        arguments: &FluentArgs<'_>,
        half_is_enough: bool,
    ) -> Option<String> {
        let message = self.message(id)?;
        let pattern = match attribute {
            Some(name) => message.get_attribute(name)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        let words = self.own.format_pattern(pattern, Some(arguments), &mut errors);
        (errors.is_empty() || half_is_enough).then(|| words.into_owned())
    }

    /// Which language it is.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// A message in words.
    #[must_use]
    pub fn say(&self, message: impl Borrow<Message>) -> String {
        let message = message.borrow();
        // No mark stands in what is typed or copied.
        let bare = |text: String| match self.language.is_right_to_left() {
            true => text
                .split('`')
                .enumerate()
                .map(
                    |(at, part)| {
                        if at % 2 == 1 { format!("`{}`", part.replace(ISOLATES, "")) } else { part.to_owned() }
                    },
                )
                .collect(),
            false => text,
        };
        let arguments = message.arguments().iter().map(|(name, argument)| (*name, self.argument(argument)));
        let arguments = arguments.collect();
        let for_page = self.on_page.then(|| self.entry(message.id(), Some(ON_PAGE), &arguments)).flatten();
        // The build makes messages of the English file alone, so that there is always one.
        bare(for_page.or_else(|| self.entry(message.id(), None, &arguments)).unwrap_or_default())
    }

    /// What a message is about, in words where it is not a number or a name.
    pub(super) fn argument<'a>(&self, argument: &'a Argument) -> FluentValue<'a> {
        match argument {
            Argument::Text(text) => text.as_str().into(),
            Argument::Source(name) => self.source(name).into(),
            Argument::Number(number) => (*number).into(),
            Argument::Label(fact) => {
                let label = self.entry(&fact.replace('.', "-"), None, &FluentArgs::new());
                label.unwrap_or_else(|| (*fact).to_owned()).into()
            }
            Argument::Day(day) => self.day(*day).into(),
            Argument::Moment(moment) => self.moment(*moment).into(),
            Argument::Message(message) => self.say(message.as_ref()).into(),
            Argument::Messages(messages) => {
                let sentences = messages.iter().map(|message| self.say(message));
                sentences.reduce(|text, next| after(text, &next)).unwrap_or_default().into()
            }
        }
    }

    /// An entry of a table, such as the words for a value of a fact; none where the table has none.
    pub(super) fn entry(&self, id: &str, attribute: Option<&str>, arguments: &FluentArgs<'_>) -> Option<String> {
        let is_english =
            [ENGLISH, PSEUDO].contains(&self.language.0) || pseudo::pseudo_words(self.language.0).is_some();
        if is_english {
            return self.words(id, attribute, arguments, true);
        }
        // Half a sentence is worse than an English one.
        self.own_words(id, attribute, arguments).or_else(|| Tongue::english().own_words(id, attribute, arguments))
    }

    /// A day as people of the language write it, such as "3 October 2026".
    #[must_use]
    pub fn day(&self, day: NaiveDate) -> String {
        let month = self.entry(&format!("month-{}", day.month()), None, &FluentArgs::new());
        self.say(super::say::dates::day(day.day(), month.unwrap_or_default(), day.year().to_string()))
    }

    /// A moment as people of the language write it, in the time zone of this computer.
    #[must_use]
    pub fn moment(&self, moment: DateTime<Utc>) -> String {
        let local = moment.with_timezone(&Local);
        self.say(super::say::dates::moment(self.day(local.date_naive()), local.format("%H:%M").to_string()))
    }
}

/// A sentence behind another: Japanese full stops need no space.
fn after(text: String, next: &str) -> String {
    let gap = if text.ends_with(['。', '？', '！']) { "" } else { " " };
    text + gap + next
}

/// What puts the words of a language together.
fn bundle_without_words(code: &str) -> FluentBundle<FluentResource> {
    let language: LanguageIdentifier = code.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    // Consoles of old Windows versions show the marks as boxes; only what runs from right to left cannot do without.
    bundle.set_use_isolating(false);
    bundle
}

/// The same with all words that came with Keymend, to which those of a person's own files may refer.
pub(super) fn bundle_of(code: &str) -> FluentBundle<FluentResource> {
    let mut bundle = bundle_without_words(code);
    for (_, text) in files_of(code) {
        // A test holds that every file is read whole; of one that is not, what could be read counts.
        let resource = FluentResource::try_new(text.read().into_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};

    use super::*;

    type Parts = BTreeMap<String, BTreeSet<String>>;

    fn arguments_of(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
        fn of_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
            match inline {
                InlineExpression::VariableReference { id } => drop(found.insert(id.name.to_owned())),
                InlineExpression::Placeable { expression } => of(expression, found),
                InlineExpression::FunctionReference { arguments, .. } => {
                    arguments.positional.iter().for_each(|inline| of_inline(inline, found));
                }
                _ => {}
            }
        }
        fn of(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
            match expression {
                Expression::Inline(inline) => of_inline(inline, found),
                Expression::Select { selector, variants } => {
                    of_inline(selector, found);
                    variants.iter().for_each(|variant| arguments_of(&variant.value, found));
                }
            }
        }
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                of(expression, found);
            }
        }
    }

    /// The messages of a file, each with its texts and their arguments, as the library reads it.
    fn messages(text: &str) -> BTreeMap<String, Parts> {
        let resource = fluent_syntax::parser::parse(text).map_err(|(_, errors)| errors).unwrap();
        let mut messages = BTreeMap::new();
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let mut parts = Parts::new();
            let mut add = |name: &str, pattern| {
                let mut arguments = BTreeSet::new();
                arguments_of(pattern, &mut arguments);
                parts.insert(name.to_owned(), arguments);
            };
            message.value.iter().for_each(|pattern| add("", pattern));
            message.attributes.iter().for_each(|attribute| add(attribute.id.name, &attribute.value));
            let earlier = messages.insert(message.id.name.to_owned(), parts);
            assert!(earlier.is_none(), "{} is there twice", message.id.name);
        }
        messages
    }

    /// Every message that the page may show of what could not be read, in every language, with a word for what it is about.
    #[test]
    fn no_advice_on_the_page_names_an_option_or_a_command() {
        let advice = messages(include_str!("../../locales/en/advice.ftl"));
        let errors = messages(include_str!("../../locales/en/errors.ftl"));
        let more = ["bundle-unchecked", "reveal-to", "no-addressee", "no-source"].map(|id| format!("errors-{id}"));
        let restored = |id: &String| {
            let parts = advice.get(id).or_else(|| errors.get(id)).into_iter().flat_map(BTreeMap::values).flatten();
            let names: BTreeSet<&String> = parts.collect();
            let arguments = names.into_iter().map(|name| (name.clone(), Argument::Text("X".to_owned()))).collect();
            Message::restored(id, arguments).unwrap()
        };
        let reminders = [crate::say::plan::reminder_how(), crate::say::plan::reminder_run()];
        let all: Vec<Message> = advice.keys().chain(&more).map(restored).chain(reminders).collect();
        for language in Language::all() {
            let tongue = Tongue::new(language).on_page();
            for message in &all {
                let text = tongue.say(message);
                let option = text.contains("--") || text.contains("keymend ") || text.contains("`keymend`");
                let broken = text.is_empty() || text.contains("page-") || text.contains(['{', '}']);
                assert!(!option && !broken, "{}: {}: {text}", language.code(), message.id());
            }
            // A field or a part of the page is named as the page names it.
            for (name, least) in [(crate::say::page::tell_title(), 12), (crate::say::page::nav_helper(), 3)] {
                let name = tongue.say(name);
                let named = all.iter().filter(|message| tongue.say(*message).contains(&name)).count();
                assert!(named >= least, "{}: {name} is named {named} times", language.code());
            }
        }
        assert!(all.len() > 150, "{}", all.len());
    }

    #[test]
    fn a_language_that_is_offered_says_all_of_english_with_the_same_arguments() {
        let english: Vec<_> = LOCALES.iter().find(|(code, ..)| *code == ENGLISH).unwrap().2.to_vec();
        for (code, is_whole, files) in LOCALES {
            let mut missing = Vec::new();
            for (name, text) in &english {
                let own = files
                    .iter()
                    .find(|(own, _)| own == name)
                    .map(|(_, text)| messages(&text.read()))
                    .unwrap_or_default();
                let all = messages(&text.read());
                missing.extend(all.iter().filter(|(id, parts)| own.get(*id) != Some(parts)).map(|(id, _)| id.clone()));
                missing.extend(own.keys().filter(|id| !all.contains_key(*id)).cloned());
            }
            // Read with `--nocapture` by whoever translates.
            eprintln!("{code}: {} messages are missing or differ in their arguments: {missing:?}", missing.len());
            assert!(!is_whole || missing.is_empty(), "{code}: {missing:?}");
        }
        assert!(Language::all().any(|language| language == Language::ENGLISH));
    }

    /// What a text counts: the argument by whose plural form it chooses its words.
    fn counted<'s>(pattern: &Pattern<&'s str>) -> Option<&'s str> {
        pattern.elements.iter().find_map(|element| {
            let PatternElement::Placeable { expression: Expression::Select { selector, variants } } = element else {
                return None;
            };
            let InlineExpression::VariableReference { id } = selector else { return None };
            let is_one = |key: &VariantKey<&str>| matches!(key, VariantKey::Identifier { name } if *name == "one");
            variants.iter().any(|variant| is_one(&variant.key)).then_some(id.name)
        })
    }

    #[test]
    fn a_form_for_more_than_one_number_says_the_number() {
        let mut found = 0;
        for (code, _, files) in LOCALES {
            let tongue = Tongue::new(Language(code));
            for (_, text) in *files {
                let text = text.read();
                let resource = fluent_syntax::parser::parse(text.as_ref()).map_err(|(_, errors)| errors).unwrap();
                for entry in &resource.body {
                    let Entry::Message(message) = entry else { continue };
                    let Some((pattern, counted)) = message.value.as_ref().and_then(|all| Some((all, counted(all)?)))
                    else {
                        continue;
                    };
                    let mut names = BTreeSet::new();
                    arguments_of(pattern, &mut names);
                    for number in [2, 3, 5, 11, 12, 21, 22, 25, 101, 111] {
                        let value = |name: &String| match name == counted {
                            true => FluentValue::from(number),
                            false => FluentValue::from("x"),
                        };
                        let arguments = names.iter().map(|name| (name.as_str(), value(name))).collect();
                        let said = tongue.own_words(message.id.name, None, &arguments).unwrap();
                        assert!(said.contains(&number.to_string()), "{code} {}: {said}", message.id.name);
                        found += 1;
                    }
                }
            }
        }
        assert!(found > 1000, "only {found} were said");
    }

    #[test]
    fn every_file_of_a_language_is_read_whole() {
        for (code, _, files) in LOCALES {
            for (name, text) in *files {
                let file = format!("{}/locales/{code}/{name}.ftl", env!("CARGO_MANIFEST_DIR"));
                assert_eq!(text.read(), std::fs::read_to_string(&file).unwrap(), "{file}");
                let errors = FluentResource::try_new(text.read().into_owned()).err().map(|(_, errors)| errors);
                assert!(errors.is_none(), "{code}/{name}.ftl: {errors:?}");
            }
        }
    }

    #[test]
    fn a_day_is_written_as_people_write_it() {
        let day = NaiveDate::from_ymd_opt(2026, 10, 3).unwrap();
        assert_eq!(Tongue::default().day(day), "3 October 2026");
    }
}
