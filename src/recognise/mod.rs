//! Which topics a text names: by error code, by the words of a message, by the person's own words.
//!
//! One door for every text, whether it was typed, logged or shown on a screen.

mod asked;
mod clear;
mod matter;
mod named;
mod told;
mod window;

use std::ops::Range;

use chrono::{DateTime, Utc};
use serde::Serialize;

use keymend_words::Excerpt;
use told::ToldOnce;
use window::Window;

use crate::code::find_codes;
use crate::language::{
    Spoken, about_denied_causes, about_no_trouble_by_words_and_meaning, about_no_trouble_of_today, about_third_parties,
    about_what_works, says_that_all_is_well, sentences, tells_of_a_failure, told_kinds,
};
use crate::text::{Folded, overlaps};
use crate::topics::{Basis, Catalogue, Topic};
use crate::vendor::find_error_codes;

pub(crate) use clear::{clear_answer, is_clear};
pub(crate) use matter::says_that_something_failed;

/// What led to a recognition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum By {
    /// An error code.
    ErrorCode,
    /// The words of an on-screen message.
    Message,
    /// The person's own words.
    Words,
}

/// One place in the text that led to a topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Match {
    /// What it is.
    pub by: By,
    /// Where it stands, in bytes of the original text.
    pub span: Range<usize>,
}

/// A topic that a text names.
#[derive(Clone, Debug)]
pub struct Recognition<'a> {
    /// The topic.
    pub topic: &'a Topic,
    /// How surely, from 0 to 1.
    pub score: f64,
    /// Whether an error code or a documented message names it, which proves that it was reported.
    pub certain: bool,
    /// Whether the text names it by its code or id: that is what is asked about, and proves nothing.
    named: bool,
    /// Whether the text is its title.
    titled: bool,
    /// The places that led to it; empty where no single word did.
    pub matches: Vec<Match>,
}

/// The score of an error code, a documented message and a paraphrased one.
const CODE_SCORE: f64 = 1.0;
const SHARED_CODE_SCORE: f64 = 0.55;
const DOCUMENTED_SCORE: f64 = 0.97;
const PARAPHRASE_SCORE: f64 = 0.75;
/// The score of a text that is a topic's title.
const TITLE_SCORE: f64 = 0.96;
/// The most that a story alone can score, and the least that is worth naming.
const MOST_BY_WORDS: f64 = 0.95;
const LEAST_BY_WORDS: f64 = 0.035;
/// By how much the words of a message of somebody's own topic count before what the built-in ones are guessed to be.
const OWN_BEFORE_GUESSED: f64 = 0.01;
/// The score of what a pasted window states, and the most that words beside one can score.
const WINDOW_SCORE: f64 = 0.9;
const MOST_BESIDE_A_WINDOW: f64 = 0.8;

/// Bytes of a date with its time, folded.
const LONGEST_TIME: usize = 40;

/// Characters of the last group of a code, which is not masked, and a full stop behind it.
const LAST_GROUP: usize = 6;

/// Bytes of a text that are searched for messages and words: of a longer one, the sentences that matter. Error codes are
/// found wherever they stand.
const LONGEST: usize = 64 * 1024;

impl Catalogue {
    /// The topics that a text names or tells of, the surest first, at most one entry each.
    ///
    /// Codes come before messages, and both before the person's own words.
    #[must_use]
    pub fn recognise(&self, text: &str) -> Vec<Recognition<'_>> {
        self.recognise_at(text, None)
    }

    /// As [`Catalogue::recognise`], where it is known when the text was written: a date that a pasted window states then says
    /// whether the licence has ended.
    #[must_use]
    pub fn recognise_at(&self, text: &str, now: Option<DateTime<Utc>>) -> Vec<Recognition<'_>> {
        if let Some(whole) = named::whole(self, text) {
            return vec![whole];
        }
        let excerpt = Excerpt::of(text, LONGEST);
        let mut recognised = self.recognise_part(excerpt.text(), now);
        for span in recognised.iter_mut().flat_map(|known| &mut known.matches).map(|found| &mut found.span) {
            *span = excerpt.original(span.clone());
        }
        if text.len() > LONGEST {
            self.add_codes(text, &mut recognised);
        }
        sort(&mut recognised);
        recognised
    }

    /// As [`Catalogue::recognise`], of a text that has been cut to what matters.
    fn recognise_part(&self, beginning: &str, now: Option<DateTime<Utc>>) -> Vec<Recognition<'_>> {
        // What was mended, or befell others and is set aside, names nothing of today; for a code alone no table is read.
        let tells = has_words(&without_codes(beginning));
        let [mut over, by_meaning] =
            if tells { about_no_trouble_by_words_and_meaning(beginning) } else { Default::default() };
        over.extend(self.without_what_is_documented(beginning, by_meaning));
        // What is over may say that all is well together with the rest alone.
        let is_well = tells && says_that_all_is_well(beginning);
        let current = (!over.is_empty()).then(|| blanked(beginning, over.into_iter()));
        let whole = beginning;
        let beginning = current.as_deref().unwrap_or(beginning);
        let window = Window::read(beginning);
        // What a window states is read as that, and not guessed at from its words.
        let outside = blanked(beginning, window.places());
        let mut recognised = self.recognise_literally(beginning, &Folded::new(&outside));
        for topic in window.topics(self, now) {
            let matches = window.places().map(|span| Match { by: By::Message, span }).collect();
            put_unless_certain(&mut recognised, Recognition::new(topic, WINDOW_SCORE, matches));
        }
        for named in named::within(self, beginning) {
            put_unless_certain(&mut recognised, named);
        }
        let most_by_words = if window.is_empty() { MOST_BY_WORDS } else { MOST_BESIDE_A_WINDOW };
        let titled = named::titled(self, beginning);
        let own_words = without_codes(&outside);
        // Without its model Keymend still knows codes and messages; a test keeps the model whole.
        let told = has_words(&own_words).then(|| matter::understood(self, &own_words));
        for told in told.into_iter().flatten().filter(|told| told.score >= LEAST_BY_WORDS) {
            let Some(topic) = self.find(told.topic) else { continue };
            let known = recognised.iter().position(|known| known.topic.id == topic.id);
            let place = known.unwrap_or_else(|| {
                recognised.push(Recognition::new(topic, 0.0, Vec::new()));
                recognised.len() - 1
            });
            let matches = told.spans.into_iter().map(|span| Match { by: By::Words, span });
            recognised[place].matches.extend(matches);
            if !recognised[place].certain {
                let score = &mut recognised[place].score;
                *score = 1.0 - (1.0 - *score) * (1.0 - told.score * most_by_words);
            }
        }
        if tells {
            let told = ToldOnce::of(&own_words);
            told.name_briefly(self, &mut recognised);
            told.name_what_surely_fails(self, &mut recognised);
            if is_well {
                asked::leave_what_is_well(&mut recognised);
            }
            asked::answer_questions(self, whole, beginning, &mut recognised);
            told.leave_an_end_that_is_only_asked_after(&mut recognised);
            // What is left out as over counts for what is told though it is.
            if whole == own_words {
                told.name_what_is_over(self, &mut recognised);
            } else if !matter::is_long(whole) {
                ToldOnce::of(whole).name_what_is_over(self, &mut recognised);
            }
            told::name_at_length(self, &told, &own_words, &mut recognised);
            told::name_a_changed_plan(self, &own_words, &mut recognised);
            told::name_another_matter(self, &told, &own_words, &mut recognised);
        }
        if let Some(topic) = titled {
            let matches = vec![Match { by: By::Message, span: 0..beginning.len() }];
            put_unless_certain(&mut recognised, Recognition::new(topic, TITLE_SCORE, matches));
            let is_it = |known: &&mut Recognition<'_>| known.topic.id == topic.id;
            recognised.iter_mut().filter(is_it).for_each(|known| known.titled = true);
        }
        put_own_messages_first(&mut recognised);
        recognised
    }

    /// Sentences without those that hold the words of a documented message, be it one of somebody's own topics: these say what
    /// it is about, and not what the sentence sounds like.
    fn without_what_is_documented(&self, text: &str, mut sentences: Vec<Range<usize>>) -> Vec<Range<usize>> {
        if !sentences.is_empty() {
            let hits = self.message_hits(&Folded::new(text));
            let documented: Vec<&Hit<'_>> = hits.iter().filter(|hit| hit.documented).collect();
            sentences.retain(|place| !documented.iter().any(|hit| overlaps(&hit.span, place)));
        }
        sentences
    }

    /// Adds the topics that error codes name which stand outside of what was looked at.
    fn add_codes<'c>(&'c self, text: &str, recognised: &mut Vec<Recognition<'c>>) {
        for named in self.recognise_literally(text, &Folded::default()) {
            match recognised.iter_mut().find(|known| known.topic.id == named.topic.id) {
                Some(known) => {
                    known.certain |= named.certain;
                    known.score = known.score.max(named.score);
                    known.matches.extend(named.matches);
                }
                None => recognised.push(named),
            }
        }
    }

    /// The topics that a text names by an error code or by the words of a message: all that a line of a log can say.
    #[must_use]
    pub fn recognise_stated(&self, text: &str) -> Vec<Recognition<'_>> {
        self.recognise_literally(text, &Folded::new(beginning(text)))
    }

    /// The topics that a text names by an error code or by the words of a message.
    ///
    /// Where the words of one message contain those of another topic's, the longer message wins.
    pub(super) fn recognise_literally(&self, text: &str, folded: &Folded) -> Vec<Recognition<'_>> {
        let codes = find_error_codes(text);
        let hits = self.message_hits(folded);
        let mut recognised: Vec<Recognition<'_>> = Vec::new();
        for topic in self.topics() {
            let mut found = Recognition::new(topic, 0.0, Vec::new());
            for (span, _) in codes.iter().filter(|(_, code)| topic.error_codes.contains(code)) {
                // The same number of two programs proves neither meaning.
                let alone = codes.iter().filter(|(other, _)| other == span).count() == 1;
                let score = if alone { CODE_SCORE } else { SHARED_CODE_SCORE };
                found.add(score, alone, Match { by: By::ErrorCode, span: span.clone() });
            }
            for hit in hits.iter().filter(|hit| hit.topic.id == topic.id) {
                let score = if hit.documented { DOCUMENTED_SCORE } else { PARAPHRASE_SCORE * hit.share };
                found.add(score, hit.documented, Match { by: By::Message, span: hit.span.clone() });
            }
            if !found.matches.is_empty() {
                recognised.push(found);
            }
        }
        recognised.sort_by(|a, b| b.score.total_cmp(&a.score));
        recognised
    }

    /// Whether one of these topics can be found in a text without the model: by a code, the words of a message, a title or
    /// its own name.
    pub(crate) fn can_name(&self, text: &str) -> bool {
        !self.recognise_stated(text).is_empty()
            || !named::within(self, text).is_empty()
            || named::titled(self, text).is_some()
            || named::whole(self, text).is_some()
    }

    fn message_hits(&self, folded: &Folded) -> Vec<Hit<'_>> {
        let mut hits: Vec<(Range<usize>, Hit<'_>)> = Vec::new();
        for topic in self.topics() {
            for message in &topic.messages {
                let place = message.find(folded.as_str());
                let place = place.filter(|place| !message.whole || is_whole(folded.as_str(), place));
                if let Some(place) = place {
                    let share = (4.0 * place.len() as f64 / folded.as_str().len() as f64).clamp(0.4, 1.0);
                    let span = folded.original(place.clone());
                    hits.push((place, Hit { topic, documented: message.basis == Basis::Documented, share, span }));
                }
            }
        }
        let longer: Vec<Range<usize>> = hits.iter().map(|(place, _)| place.clone()).collect();
        hits.retain(|(place, _)| {
            !longer
                .iter()
                .any(|other| other.start <= place.start && place.end <= other.end && other.len() > place.len())
        });
        hits.into_iter().map(|(_, hit)| hit).collect()
    }
}

/// Whether a text says, in any of the languages, that a licence fails, whatever it is that fails; what it only asks it does
/// not say.
pub(crate) fn complains(catalogue: &Catalogue, text: &str) -> bool {
    let text = beginning(text);
    fails_in_words(text) && {
        let asked = asked::only_asked(catalogue, text);
        asked.is_empty() || fails_in_words(&blanked(text, asked.into_iter()))
    }
}

/// The same, though it be in a question.
pub(crate) fn fails_in_words(text: &str) -> bool {
    let text = beginning(text);
    // For a code alone neither the tables nor the model are read.
    if !has_words(&without_codes(text)) {
        return false;
    }
    // Without its model Keymend knows fewer signs, and says so elsewhere.
    crate::language::complains(text) || {
        let mut none = about_no_trouble_of_today(text);
        none.extend(about_denied_causes(&Spoken::of_words(text)));
        none.extend(about_third_parties(text, false));
        let left = blanked(text, none.iter().cloned());
        keymend_words::built_in().is_ok_and(|model| model.hears_a_failure(&left)) || tells_of_a_failure(text, &none)
    }
}

/// Whether a text tells a kind of what befalls a licence or a code by its words, and does not only ask about it.
pub(crate) fn tells(catalogue: &Catalogue, text: &str, kind: &str) -> bool {
    let text = beginning(text);
    let spoken = Spoken::of_words(text);
    // "I have activated the code already, all is well" tells of no code that was refused.
    if ["looks-fine", "well-now"].iter().any(|group| spoken.holds(group)) {
        return false;
    }
    let told = told_kinds(&spoken);
    let mut places = told.iter().filter(|told| told.kind == kind).map(|told| told.place.clone()).peekable();
    places.peek().is_some() && {
        let asked = asked::only_asked(catalogue, text);
        let questions = sentences(text).filter(|sentence| sentence.ends_with(['?', '？'])).map(|sentence| {
            let start = sentence.as_ptr() as usize - text.as_ptr() as usize;
            start..start + sentence.len()
        });
        let asked: Vec<Range<usize>> = questions.chain(asked).collect();
        places.any(|place| !asked.iter().any(|asked| overlaps(asked, &place)))
    }
}

/// Whether a text says that all is well by now, and of nothing that it fails.
pub(crate) fn is_well_by_words(text: &str) -> bool {
    // As above, for a code alone.
    let text = beginning(text);
    has_words(&without_codes(text)) && says_that_all_is_well(text)
}

/// Whether a text says that the licence is in order and goes on with a "but".
pub(crate) fn says_what_works(text: &str) -> bool {
    // As above, for a code alone.
    let text = beginning(text);
    has_words(&without_codes(text)) && !about_what_works(&Spoken::of_words(text)).is_empty()
}

/// Whether a message is all that a folded text says: what stands before it may be the date and time of a log.
fn is_whole(folded: &str, place: &Range<usize>) -> bool {
    let before = folded[..place.start].trim_end();
    // The T and Z of "2026-11-24T10:00:00Z".
    let is_time = |c: char| !c.is_alphabetic() || matches!(c, 't' | 'z');
    place.end == folded.len() && before.len() <= LONGEST_TIME && before.chars().all(is_time)
}

/// What is looked at of a text that is taken from its beginning.
pub(crate) fn beginning(text: &str) -> &str {
    &text[..text.floor_char_boundary(LONGEST)]
}

/// Why the words of a text are understood less well than usual, where a data file of Keymend is damaged and the text has
/// words at all.
pub(crate) fn understood_less(text: &str) -> Option<String> {
    has_words(&without_codes(beginning(text))).then(keymend_words::damage).flatten()
}

/// Puts a topic in place of what is known of it, unless that is certain.
fn put_unless_certain<'c>(recognised: &mut Vec<Recognition<'c>>, found: Recognition<'c>) {
    recognised.retain(|known| known.topic.id != found.topic.id || known.certain);
    if !recognised.iter().any(|known| known.topic.id == found.topic.id) {
        recognised.push(found);
    }
}

/// Lets the words of a message of somebody's own topic count before what the built-in ones are guessed to be: whoever wrote the
/// message for these words knows what they mean in their house.
fn put_own_messages_first(recognised: &mut [Recognition<'_>]) {
    let guessed = recognised.iter().filter(|known| known.topic.built_in && !known.certain);
    let surest = guessed.map(|known| known.score).fold(0.0, f64::max);
    let is_own = |known: &&mut Recognition<'_>| {
        !known.topic.built_in && known.matches.iter().any(|found| found.by == By::Message)
    };
    for own in recognised.iter_mut().filter(is_own) {
        own.score = own.score.max((surest + OWN_BEFORE_GUESSED).min(1.0));
    }
}

/// Names a topic by words, or raises what is known of it to their score.
fn name_by_words<'c>(recognised: &mut Vec<Recognition<'c>>, topic: &'c Topic, score: f64, place: Range<usize>) {
    let found = Match { by: By::Words, span: place };
    match recognised.iter_mut().find(|known| known.topic.id == topic.id) {
        Some(known) => {
            known.score = known.score.max(score);
            if known.matches.is_empty() {
                known.matches.push(found);
            }
        }
        None => recognised.push(Recognition::new(topic, score, vec![found])),
    }
}

/// What is certain first: the words around a documented message may add a topic, not overrule it.
pub(crate) fn sort(recognised: &mut [Recognition<'_>]) {
    recognised.sort_by(|a, b| b.certain.cmp(&a.certain).then(b.score.total_cmp(&a.score)));
}

/// Whether a text without its codes has any words, for which alone the model is read.
pub(crate) fn has_words(text: &str) -> bool {
    text.contains(char::is_alphabetic)
}

/// The text with each error code and activation code blanked out, masked ones too: their letters tell nothing, and must
/// not be guessed at.
pub(crate) fn without_codes(text: &str) -> String {
    let errors = find_error_codes(text).into_iter().map(|(span, _)| span);
    let codes = find_codes(text).into_iter().map(|(span, _)| span);
    blanked(text, errors.chain(codes).chain(masked_codes(text)))
}

/// The places of masked codes: words with stars, and the last group behind one.
fn masked_codes(text: &str) -> Vec<Range<usize>> {
    let mut places = Vec::new();
    let mut after_stars = false;
    for word in text.split_whitespace() {
        let start = word.as_ptr() as usize - text.as_ptr() as usize;
        let is_masked = word.contains("**");
        let is_last_group = after_stars && word.chars().count() <= LAST_GROUP && word.contains(char::is_alphanumeric);
        if is_masked || is_last_group {
            places.push(start..start + word.len());
        }
        after_stars = is_masked && word.ends_with('*');
    }
    places
}

/// The text with some places blanked out, byte for byte, so that every other place stays where it is.
pub(crate) fn blanked(text: &str, places: impl Iterator<Item = Range<usize>>) -> String {
    let mut blanked = text.to_owned();
    for place in places {
        let spaces: String = text[place.clone()].bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }).collect();
        blanked.replace_range(place, &spaces);
    }
    blanked
}

struct Hit<'a> {
    topic: &'a Topic,
    documented: bool,
    /// How much of the text it makes up: a few words in passing say less than a message by itself.
    share: f64,
    span: Range<usize>,
}

impl<'a> Recognition<'a> {
    /// A topic that words tell of, and nothing proves.
    pub(crate) fn new(topic: &'a Topic, score: f64, matches: Vec<Match>) -> Recognition<'a> {
        Recognition { topic, score, certain: false, named: false, titled: false, matches }
    }

    /// Whether the text names the topic by its code or id.
    pub(crate) fn is_by_its_name(&self) -> bool {
        self.named
    }

    /// Whether the text is the title of the topic.
    pub(crate) fn is_by_its_title(&self) -> bool {
        self.titled
    }

    fn add(&mut self, score: f64, certain: bool, found: Match) {
        self.score = self.score.max(score);
        self.certain |= certain;
        self.matches.push(found);
    }
}
