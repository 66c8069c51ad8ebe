//! Questions of people who have no trouble: which topic answers them, and whether anything fails besides.

use std::ops::Range;

use keymend_words::Answer;

use super::matter::{complains_of_money, says_that_something_failed};
use super::{By, Match, Recognition, blanked, fails_in_words, has_words, name_by_words};
use crate::language::{asks_and_tells_of_no_failure, tells_of_a_failure, what_is_asked};
use crate::topics::{Catalogue, Dismissal, Severity, Topic};

/// The score of a question that the tables know, and of one beside something that fails.
const ASKED_SCORE: f64 = 0.8;
const ASKED_BESIDE: f64 = 0.5;
/// The same where they know several, of which the model names none.
const ONE_OF_SEVERAL: f64 = 0.6;

/// The least score at which the model names a question by itself.
const SURELY_ASKED: f64 = 0.5;

/// The least score of a question that the words are nearest to, of whoever only asks; and the most of all else, which is asked about.
const LEAST_ASKED: f64 = 0.2;
const ONLY_ASKED_ABOUT: f64 = 0.19;

/// The most that a failure scores of which nobody says that it has happened.
const NOT_SAID: f64 = 0.2;

/// The least score at which what is told beside a question names a failure, though nothing in it complains; and at which the
/// text as a whole does.
const NAMES_A_FAILURE: f64 = 0.4;
const SURELY_FAILS: f64 = 0.8;

/// The sentences of a text that only ask, where what they ask is known: nothing in them is said to fail.
pub(crate) fn only_asked(catalogue: &Catalogue, text: &str) -> Vec<Range<usize>> {
    let asked = what_is_asked(text);
    if asked.places.is_empty() {
        return Vec::new();
    }
    let is_known = |place: &Range<usize>| asked.about.iter().any(|(_, known)| known == place);
    let places = if asked.places.iter().all(is_known) || is_question_to_the_model(catalogue, text) {
        asked.places.clone()
    } else {
        asked.places.iter().filter(|place| is_known(place)).cloned().collect()
    };
    places.into_iter().chain(asked.beside).collect()
}

fn is_question_to_the_model(catalogue: &Catalogue, text: &str) -> bool {
    let answers = keymend_words::understand(text);
    answers.first().is_some_and(|first| first.score >= SURELY_ASKED && answers_a_question(catalogue, first.topic))
}

fn answers_a_question(catalogue: &Catalogue, topic: &str) -> bool {
    catalogue.find(topic).is_some_and(|topic| topic.question.is_some())
}

/// Whether nothing but words speaks for a topic.
fn is_guessed(found: &Recognition<'_>) -> bool {
    !found.certain && !found.is_by_its_name() && !found.is_by_its_title()
}

/// Whether a text only asks: by what its sentences mean, and by the tables and the model of what stands beside its questions.
fn only_asks(text: &str, questions: &[Range<usize>]) -> bool {
    let rest = blanked(text, questions.iter().cloned());
    !says_that_something_failed(text) && !fails_in_words(&rest) && asks_and_tells_of_no_failure(text)
}

/// Of whoever only asks, what their words sound like is no failure: the question that they are nearest to is the answer where it
/// stands out, and else they are asked.
fn name_no_failure(recognised: &mut [Recognition<'_>]) {
    if recognised.iter().any(|found| !is_guessed(found)) {
        return;
    }
    let is_question = |found: &&Recognition<'_>| found.topic.question.is_some();
    let mut scores: Vec<f64> = recognised.iter().filter(is_question).map(|found| found.score).collect();
    scores.sort_by(|one, other| other.total_cmp(one));
    let [best, second] = [0, 1].map(|at| scores.get(at).copied().unwrap_or_default());
    let stands_out = best >= LEAST_ASKED && best >= 2.0 * second;
    for found in recognised {
        if found.topic.question.is_some() {
            found.score = if stands_out && found.score == best { ONE_OF_SEVERAL } else { found.score };
        } else if found.topic.dismissal != Some(Dismissal::OtherMatter) {
            found.score = found.score.min(ONLY_ASKED_ABOUT);
        }
    }
}

/// Leaves of what is guessed only what needs no help, where a text says that all is well.
pub(super) fn leave_what_is_well(recognised: &mut Vec<Recognition<'_>>) {
    // Whoever says so of a licence is not sent away as of another matter.
    let needs_none = |topic: &Topic| topic.severity == Severity::Info && topic.dismissal.is_none();
    recognised.retain(|known| needs_none(known.topic) || !is_guessed(known));
}

/// Puts what is asked before what only sounds as if it failed; where something is said to fail besides, behind that.
///
/// What the questions are about may stand in the `whole` text, where that is left out of the text as over.
pub(super) fn answer_questions<'c>(
    catalogue: &'c Catalogue,
    whole: &str,
    text: &str,
    recognised: &mut Vec<Recognition<'c>>,
) {
    let mut asked = what_is_asked(whole);
    let is_left = |place: &Range<usize>| !text[place.clone()].trim().is_empty();
    asked.about.retain(|(_, place)| is_left(place));
    asked.places.retain(is_left);
    let is_question = |found: &Recognition<'_>| found.topic.question.is_some();
    let by_model = recognised.iter().filter(|found| is_question(found)).map(|found| found.score).fold(0.0, f64::max);
    let answers =
        |topic: &Topic, kind: &str| [&topic.question, &topic.answers].into_iter().flatten().any(|known| known == kind);
    let topic_of = |kind: &str| catalogue.topics().iter().find(|topic| answers(topic, kind));
    let mut about: Vec<(&Topic, Range<usize>)> = Vec::new();
    for (kind, place) in asked.about {
        about.extend(
            topic_of(kind)
                .filter(|topic| !about.iter().any(|(known, _)| known.id == topic.id))
                .map(|topic| (topic, place)),
        );
    }
    let is_of_others = recognised.iter().any(|found| {
        found.topic.dismissal == Some(Dismissal::OtherMatter) && found.score >= SURELY_ASKED && by_model < NOT_SAID
    });
    // Whoever plans to install the system anew says so, whatever else it sounds like.
    let is_planned = !asked.beside.is_empty();
    let is_open = about.is_empty() && by_model < SURELY_ASKED;
    if is_of_others && !is_planned {
        return;
    }
    if is_open {
        if !asked.places.is_empty() && only_asks(text, &asked.places) {
            name_no_failure(recognised);
        }
        return;
    }
    let rest = blanked(text, asked.places.into_iter().chain(asked.beside));
    let told = if has_words(&rest) { keymend_words::understand(&rest) } else { Vec::new() };
    let named = told.first().filter(|first| catalogue.find(first.topic).is_some_and(Topic::is_trouble));
    // Money is complained of beside a question, if at all: "where do I get an invoice" is no matter of money.
    let of_money = |topic: &Topic| topic.dismissal == Some(Dismissal::Payment);
    // Nor is what is charged every year, of whoever asks how that ends.
    let is_of_money =
        |first: &Answer<'_>| first.score >= SURELY_ASKED && catalogue.find(first.topic).is_some_and(of_money);
    let tells_of_money = told.first().is_some_and(is_of_money)
        && (about.is_empty() || complains_of_money(&rest) || tells_of_a_failure(&rest, &[]));
    let is_trouble = |topic: &Topic| topic.is_trouble() || tells_of_money && of_money(topic);
    let in_whole =
        recognised.iter().filter(|found| is_trouble(found.topic)).map(|found| found.score).fold(0.0, f64::max);
    let sounds_so = || {
        let is_named = || named.is_some_and(|first| first.score >= NAMES_A_FAILURE);
        fails_in_words(&rest)
            || in_whole >= SURELY_FAILS && by_model < NOT_SAID
            || is_named() && !asks_and_tells_of_no_failure(text)
    };
    let fails = says_that_something_failed(&rest) || !is_planned && sounds_so();
    let several = about.len() > 1;
    for (topic, place) in about {
        let is_named =
            recognised.iter().any(|known| known.topic.id == topic.id && known.score >= by_model && by_model > NOT_SAID);
        let score = match (fails, several && !is_named) {
            (true, _) => ASKED_BESIDE,
            (false, true) => ONE_OF_SEVERAL,
            (false, false) => ASKED_SCORE,
        };
        name_by_words(recognised, topic, score, place);
    }
    for known in
        recognised.iter_mut().filter(|known| !known.certain && !known.is_by_its_name() && !known.is_by_its_title())
    {
        if is_question(known) {
            known.score = if fails { known.score.min(ASKED_BESIDE) } else { known.score };
        } else if !fails {
            let gives_way = known.topic.is_trouble() || known.topic.dismissal.is_some();
            known.score = if gives_way { known.score.min(NOT_SAID) } else { known.score };
        } else if let Some(alone) = told.iter().find(|alone| alone.topic == known.topic.id) {
            known.score = known.score.max(alone.score);
        }
    }
    let missing = told.iter().filter(|_| fails).filter(|alone| alone.score >= super::LEAST_BY_WORDS);
    for alone in missing {
        if let Some(topic) =
            catalogue.find(alone.topic).filter(|topic| !recognised.iter().any(|known| known.topic.id == topic.id))
        {
            let places = alone.spans.iter().cloned().map(|span| Match { by: By::Words, span });
            recognised.push(Recognition::new(topic, alone.score, places.collect()));
        }
    }
}
