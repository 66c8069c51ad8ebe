//! What few words tell by groups of words, where the model makes nothing sure of them: "код активации недействителен".

use std::cell::LazyCell;

use super::asked::only_asked;
use super::matter::{complains_of_money, is_long, says_that_something_failed};
use super::{Recognition, name_by_words};
use crate::language::{
    Spoken, ToldThing, only_asks_whether_it_ended, surely_fails, tells_of_a_changed_plan, tells_of_a_failure,
    told_kinds,
};
use crate::sellers::Providers;
use crate::text::overlaps;
use crate::topics::{Catalogue, Dismissal, Topic};

/// The score of what is told by groups of words, and of what is told besides.
const TOLD_SCORE: f64 = 0.62;
const TOLD_BESIDES: f64 = 0.5;

/// The score of what is told in the very words of the matter: more than any sign that is said in passing.
const TOLD_PLAINLY: f64 = 0.96;

/// The score from which on the model is believed.
const SURE: f64 = 0.5;

/// The most that what gives way to it scores.
const GIVES_WAY: f64 = 0.2;

/// Whether something names a failure more surely than groups of words do.
fn is_sure(found: &Recognition<'_>) -> bool {
    found.certain || found.named || found.titled || found.score >= SURE && found.topic.is_failure()
}

fn topic_of<'c>(catalogue: &'c Catalogue, kind: &str) -> Option<&'c Topic> {
    catalogue.topics().iter().find(|topic| topic.told.as_deref() == Some(kind))
}

/// What a text tells by groups of words, read once.
pub(super) struct ToldOnce<'t> {
    spoken: Spoken<'t>,
    things: Vec<ToldThing>,
    is_short: bool,
}

impl<'t> ToldOnce<'t> {
    pub(super) fn of(words: &'t str) -> ToldOnce<'t> {
        let spoken = Spoken::of_words(words);
        ToldOnce { things: told_kinds(&spoken), spoken, is_short: !is_long(words) }
    }

    /// Puts first what a short text tells by its words, unless something surer names a failure.
    pub(super) fn name_briefly<'c>(&self, catalogue: &'c Catalogue, recognised: &mut Vec<Recognition<'c>>) {
        self.name(catalogue, |told| !told.at_length, recognised);
    }

    /// Names at length what a sentence tells that is surely a failure of today, where nothing else names one.
    pub(super) fn name_what_surely_fails<'c>(&self, catalogue: &'c Catalogue, recognised: &mut Vec<Recognition<'c>>) {
        if !self.is_short && !recognised.iter().any(is_sure) {
            name_all(catalogue, self.things.iter().filter(|told| surely_fails(&self.spoken, &told.place)), recognised);
        }
    }

    /// The same of what is told of something that is over, though it be in a question: "the trial has ended, how do I reset it?"
    pub(super) fn name_what_is_over<'c>(&self, catalogue: &'c Catalogue, recognised: &mut Vec<Recognition<'c>>) {
        self.name(catalogue, |told| told.though_over, recognised);
    }

    /// An end that is only asked after is not told: what the question sounds like gives way.
    pub(super) fn leave_an_end_that_is_only_asked_after(&self, recognised: &mut [Recognition<'_>]) {
        let asked = only_asks_whether_it_ended(&self.spoken);
        let is_guess = |found: &Recognition<'_>| !found.certain && !found.named && !found.titled;
        let is_of_it = |found: &Recognition<'_>| {
            found.matches.iter().any(|one| asked.iter().any(|place| overlaps(place, &one.span)))
        };
        let guessed =
            recognised.iter_mut().filter(|found| is_guess(found) && found.topic.is_failure() && is_of_it(found));
        guessed.for_each(|found| found.score = found.score.min(GIVES_WAY));
    }

    fn name<'c>(
        &self,
        catalogue: &'c Catalogue,
        counts: impl Fn(&ToldThing) -> bool,
        recognised: &mut Vec<Recognition<'c>>,
    ) {
        if self.is_short && !recognised.iter().any(is_sure) {
            name_all(catalogue, self.things.iter().filter(|told| counts(told)), recognised);
        }
    }
}

fn name_all<'c, 't>(
    catalogue: &'c Catalogue,
    told: impl Iterator<Item = &'t ToldThing>,
    recognised: &mut Vec<Recognition<'c>>,
) {
    let mut score = TOLD_SCORE;
    let named = told.filter_map(|told| Some((topic_of(catalogue, told.kind)?, told.place.clone())));
    for (topic, place) in named.filter(|(topic, _)| topic.dismissal != Some(Dismissal::OtherMatter)) {
        name_by_words(recognised, topic, score, place);
        score = TOLD_BESIDES;
    }
}

/// Puts first what a text of any length tells by its words, unless something surer names a failure: before money, and, where it
/// needs no help and nothing is said to fail, before every failure that the words only sound like.
pub(super) fn name_at_length<'c>(
    catalogue: &'c Catalogue,
    told: &ToldOnce<'_>,
    words: &str,
    recognised: &mut Vec<Recognition<'c>>,
) {
    let asked = only_asked(catalogue, words);
    let is_of_money = LazyCell::new(|| complains_of_money(words));
    let is_of_a_failure = LazyCell::new(|| says_that_something_failed(words) || tells_of_a_failure(words, &[]));
    for told in told.things.iter().filter(|told| told.at_length) {
        let Some(topic) = topic_of(catalogue, told.kind) else { continue };
        let is_plain = told.plainly && !asked.iter().any(|place| place.contains(&told.place.start));
        // What it is a case of hinders nothing.
        let hinders = |found: &Recognition<'_>| {
            let is_its_background = found.topic.background && topic.refines.contains(&found.topic.id);
            is_sure(found) && !is_its_background
        };
        let is_out = if topic.is_failure() {
            !is_plain && (told.plainly || recognised.iter().any(hinders)) || *is_of_money
        } else {
            *is_of_a_failure
        };
        if is_out {
            continue;
        }
        let gives_way = |other: &Topic| {
            other.id != topic.id
                && (other.dismissal == Some(Dismissal::Payment) || !topic.is_failure() && other.is_failure())
        };
        recognised
            .iter_mut()
            .filter(|found| gives_way(found.topic) && !found.certain && !found.named && !found.titled)
            .for_each(|found| found.score = found.score.min(GIVES_WAY));
        name_by_words(recognised, topic, if is_plain { TOLD_PLAINLY } else { TOLD_SCORE }, told.place.clone());
    }
}

/// What of a licence fails or was paid for, so that a text is about that, whatever else it tells.
const OF_A_LICENCE: [&str; 9] =
    ["ended", "refused", "blocked", "renewal-failed", "asked-for", "charged", "paid", "protection-off", "code-noun"];

/// Puts first what a short text tells of another matter, such as a page of the web that does not open, where it tells of nothing
/// that fails of a licence: what the words on that page sound like gives way.
pub(super) fn name_another_matter<'c>(
    catalogue: &'c Catalogue,
    told: &ToldOnce,
    words: &str,
    recognised: &mut Vec<Recognition<'c>>,
) {
    let of_other = |told: &&ToldThing| {
        topic_of(catalogue, told.kind).is_some_and(|topic| topic.dismissal == Some(Dismissal::OtherMatter))
    };
    let is_told = |found: &Recognition<'_>| found.certain || found.named || found.titled;
    let Some(other) = told.things.iter().find(of_other).filter(|_| told.is_short) else { return };
    let Some(topic) = topic_of(catalogue, other.kind) else { return };
    let tells_more = told.things.iter().any(|told| !of_other(&told)) || recognised.iter().any(is_told);
    let spoken = Spoken::of_words(words);
    if tells_more || OF_A_LICENCE.iter().any(|group| spoken.holds(group)) {
        return;
    }
    recognised.iter_mut().for_each(|found| found.score = found.score.min(GIVES_WAY));
    name_by_words(recognised, topic, TOLD_SCORE, other.place.clone());
}

/// The score of a change of plan that a customer of a provider tells of.
const PLAN_CHANGED: f64 = 0.9;

/// Names a change of plan first, where a provider's customer tells of one and of what it shows as in the app: the old code is dead by
/// that, whatever the app calls it.
pub(super) fn name_a_changed_plan<'c>(catalogue: &'c Catalogue, words: &str, recognised: &mut Vec<Recognition<'c>>) {
    let Some(topic) = catalogue.topics().iter().find(|topic| !topic.shows_as.is_empty()) else { return };
    let shows = |found: &Recognition<'_>| topic.shows_as.contains(&found.topic.id);
    let is_shown = |found: &Recognition<'_>| shows(found) && found.score >= GIVES_WAY;
    if !tells_of_a_changed_plan(words) {
        return;
    }
    let spoken = Spoken::new(words, Providers::built_in());
    let holds = |groups: &[&str]| groups.iter().any(|group| spoken.holds(group));
    let is_dead = recognised.iter().any(is_shown) || holds(&["blocked", "refused"]);
    if !is_dead || !holds(&["provider-name", "provider-noun", "bill"]) {
        return;
    }
    recognised
        .iter_mut()
        .filter(|found| shows(found) && !found.certain && !found.named && !found.titled)
        .for_each(|found| found.score = found.score.min(GIVES_WAY));
    name_by_words(recognised, topic, PLAN_CHANGED, 0..words.len());
}

#[cfg(test)]
mod tests {
    use chrono::{TimeZone, Utc};

    use crate::diagnosis::{ExplanationVerdict, explain};
    use crate::language::sentences_weighed;
    use crate::sellers::Providers;
    use crate::topics::Catalogue;

    fn first(catalogue: &Catalogue, text: &str) -> String {
        let now = Utc.with_ymd_and_hms(2026, 11, 24, 10, 0, 0).unwrap();
        let explanation = explain(catalogue, text, now, Providers::built_in());
        match (explanation.verdict, explanation.recognised.first()) {
            (ExplanationVerdict::Recognised, Some(first)) => first.topic.id.clone(),
            (verdict, first) => format!("{verdict:?} {:?}", first.map(|first| &first.topic.id)),
        }
    }

    #[test]
    fn every_kind_that_rules_tell_is_a_topic_and_every_topic_asks_for_one() {
        let catalogue = Catalogue::built_in().unwrap();
        let borne = catalogue.topics().iter().filter_map(|topic| topic.told.as_deref());
        for kind in borne.clone() {
            assert!(crate::language::is_told_kind(kind), "{kind}");
        }
        assert!(borne.count() > 15);
    }

    #[test]
    #[ignore = "long; .ci/run runs it"]
    fn a_text_ten_times_as_long_costs_some_ten_times_as_much() {
        let catalogue = Catalogue::built_in().unwrap();
        for sentence in [
            "On the news they said that Kaspersky is gone. ",
            "A month ago the old code was refused and I need nothing. ",
            "My neighbour's key is blocked, mine is valid. ",
            "Vor einem Monat wurde der Code abgelehnt. ",
        ] {
            let weighed = |times: usize| {
                sentences_weighed(|| {
                    let text = sentence.repeat(times);
                    assert!(catalogue.recognise(&text).len() < 1000);
                })
            };
            let (few, many) = (weighed(40), weighed(400));
            assert!(few > 0 && many <= few * 15, "{sentence}: {few}, {many}");
        }
    }

    #[test]
    fn few_words_in_any_language_name_what_befell_a_code() {
        let catalogue = Catalogue::built_in().unwrap();
        for (topic, texts) in [
            (
                "code-mistyped",
                &[
                    "etkinleştirme kodu geçersiz",
                    "aktivasyon kodum yanlismis",
                    "код активации недействителен",
                    "klucz niepoprawny wyskakuje",
                    "de sleutel is onjuist",
                    "codigo incorreto, aparece sempre",
                    "アクティベーションコードが正しくないと出ます",
                ][..],
            ),
            (
                "code-already-used",
                &[
                    "al poner el codigo nuevo dice que ya fue usado en otro equipo",
                    "kod zaten kullanılmış diyor",
                    "пишет что ключ уже кем-то активирован",
                    "kod już wykorzystany przez kogoś",
                    "code is al gebruikt op een andere laptop",
                ],
            ),
            (
                "code-blocked",
                &["lisans anahtarım engellenmiş görünüyor", "anahtarım kara listede", "мой ключ в черном списке"],
            ),
            (
                "code-lost",
                &[
                    "kodumu bulamıyorum",
                    "ключ потеряла, что теперь",
                    "kod gdzieś zgubiłam",
                    "mijn sleutel ben ik kwijt",
                ],
            ),
        ] {
            for text in texts {
                assert_eq!(first(&catalogue, text), topic, "{text}");
            }
        }
    }
}
