//! From margins to an answer: which topics a text tells of, how surely, and by which words.

use std::ops::Range;

use crate::model::Kind;
use crate::signs::Heard;
use crate::statements::{clauses, parts};
use crate::{Folded, Model, Vote};

/// A topic that sends a text away need not earn a lower score: nobody is sent away by it.
const LEAST_DISMISSED: f64 = 0.02;

/// How sure the model must be that a text is sent away, by what speaks for it: it names another's licence beside a sign of
/// a failing one; no word of another matter that the model has learned. Chosen by validation.
const SURE_OF_OTHERS: f64 = 0.3;
const SURE_OF_UNKNOWN: f64 = 0.6;
/// As these, in a language without stories, whose signs of a failing licence are listed less well.
const SURE_OF_FOREIGN: f64 = 0.8;

/// From this share on most words of a text are words of the stories; a text in another language has fewer.
const FAMILIAR: f32 = 0.5;

/// Below this share nothing is understood, unless the language is known: these are no words.
const LEAST_KNOWN: f32 = 0.5;

/// How sure the model must be of a part by itself that it tells of a licence that fails. A clause without what stands
/// around it is easily misheard: what it tells must be of one failure and name trouble, or be heard in the whole as well,
/// or the whole must leave room for it. Chosen on texts that tell of a failure and of another matter, and on those of
/// another matter alone.
const SURE_OF_ONE: f64 = 0.75;
const SURE_OF_PART: f64 = 0.95;
const HEARD_IN_WHOLE: f64 = 0.02;
const ROOM_IN_WHOLE: f64 = 0.4;
/// In fewer words than this, a part tells of nothing that it does not name.
const LEAST_WORDS: usize = 4;

/// A sign beside words of others excuses itself where the model is so sure of the other matter; one in a clause that by itself
/// tells mostly of the other matter, where the whole is surer still; and a part without a sign of its own tells of nothing
/// where the whole leaves so little room. Chosen on texts about other matters that these rules had taken for failures.
const SURE_DESPITE: f64 = 0.8;
const SURE_ELSEWHERE: f64 = 0.9;
const MOSTLY: f64 = 0.5;
/// How sure the model must be of a part by itself that has a sign of its own.
const SURE_OF_SIGNED: f64 = 0.6;

/// How sure the model must be, of what follows a "but" by itself, that it tells of a licence that fails: what is told last is
/// what somebody writes for. It must have so many words. And how sure of a text without a word that can be said of a licence.
const SURE_AFTER_A_TURN: f64 = 0.5;
const LEAST_WORDS_AFTER_A_TURN: usize = 3;
const MOST_TURNS: usize = 3;
const SURE_WITHOUT_A_WORD: f64 = 0.25;

/// A text that names no licence is of nothing where that is so likely against the likeliest topic: the stories hold little of
/// what people can say that is of nothing. Chosen by validation.
const LIKELY_NOTHING: f64 = 0.03;

/// In fewer words than this, one of several failures is named only from this score on; else the text is asked about.
const FEW_WORDS: usize = 5;
const SURE_OF_FEW_WORDS: f64 = 0.8;

/// What is left of the score of a licence in order where the text denies that it is.
const DENIED: f64 = 0.1;

/// By how much another matter is likelier than the model thinks where no sign of a failing licence is heard: texts about
/// other matters are rarer among the stories than among what people write. Chosen by validation.
const LEAN: f64 = 3.0;

/// By how much a failure is less likely where no sign of one is heard and the text says that something works.
const FINE: f64 = 0.5;

/// How sure the other topics can be together where what was likelier was not earned.
const MOST_WITHOUT: f64 = 0.5;

/// What another matter beside a licence that fails can score of what that scores.
const BESIDE: f64 = 0.8;

/// What the likeliest topic scores where the words are there and say nothing of them: it is asked about, and so are four
/// more.
const ASKED: f64 = 0.19;
const CHOICES: usize = 5;

/// Below this score, a text is not understood.
const LEAST_CLEAR: f64 = 0.2;

/// A text is sent away only from this score on, and only where no failure is nearly as likely.
const LEAST_CLEAR_DISMISSAL: f64 = 0.6;
const LEAST_LEAD: f64 = 0.1;

/// Whether the likeliest topic may be given as an answer, or is one of several that the text may tell of.
///
/// Takes the topics from the surest on, each with its score and whether it sends the text away. Which of several matters
/// a text is about that is none of ours need not be clear.
#[must_use]
pub fn is_clear(answers: impl IntoIterator<Item = (f64, bool)>) -> bool {
    let mut answers = answers.into_iter();
    let Some((first, dismisses)) = answers.next() else { return false };
    if !dismisses {
        return first >= LEAST_CLEAR;
    }
    let (mut away, mut failure) = (first, 0.0f64);
    for (score, dismisses) in answers {
        if dismisses { away += score } else { failure = failure.max(score) }
    }
    away >= LEAST_CLEAR_DISMISSAL && away - failure >= LEAST_LEAD
}

/// A topic that the words of a text speak for.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer<'m> {
    /// The topic's id.
    pub topic: &'m str,
    /// How surely, from 0 to 1, over all topics together.
    pub score: f64,
    /// The places in the original text that speak most for it.
    pub spans: Vec<Range<usize>>,
}

/// A vote with its share of all of them.
#[derive(Clone, Debug)]
struct Scored<'m> {
    vote: Vote<'m>,
    score: f64,
}

/// What the model makes of a text or of a part of one: topics, and how likely it is that these are none.
#[derive(Clone, Debug)]
struct Told<'m> {
    /// The topics, the surest first.
    topics: Vec<Scored<'m>>,
    /// How likely it is of nothing at all that people ask a support for.
    nothing: f64,
    /// How likely a licence fails without a word of what.
    unsaid: f64,
}

/// What gives the vector of a text, for a model that was trained with one.
pub type Meaning<'e> = &'e dyn Fn(&str) -> Option<Vec<f32>>;

impl<'m> Model<'m> {
    /// The topics that a text tells of, the surest first; none for a text of which too little is known.
    ///
    /// A topic that sends the text away leads only if the text earns it: its words speak of the other matter, and no
    /// sentence or clause tells of a licence that fails, by a sign or to the model alone. Where one does, that failure
    /// leads, and the other matter stands beside it. Words of the licence alone name no topic surely.
    #[must_use]
    pub fn answers(&self, original: &str, meaning: Meaning<'_>) -> Vec<Answer<'m>> {
        let heard = &Heard::new(self, original);
        let is_familiar = self.is_familiar(heard);
        if is_familiar.is_none() && !heard.is_of_licences() {
            return Vec::new();
        }
        let Told { topics: mut scored, nothing, unsaid } = self.told(&heard.folded, meaning(original).as_deref());
        let Some(is_familiar) = is_familiar else { return asked(heard, scored) };
        let signs = heard.signs();
        let sign = signs.iter().find(|sign| !sign.is_excused).map(|sign| heard.folded.original(sign.place.clone()));
        if sign.is_none() {
            lean(&mut scored, heard.says_fine());
        }
        if heard.denies_order(&signs) {
            scale(&mut scored, |one| if one.kind == Kind::InOrder { DENIED } else { 1.0 });
        }
        let has_other_words = heard.has_other_words(self);
        if heard.is_bare(self) && signs.is_empty() {
            // Of everyday words alone nothing follows.
            return if heard.is_of_licences() { asked(heard, scored) } else { Vec::new() };
        }
        let away = away(&scored);
        let first = scored.first().map_or(0.0, |first| first.score);
        if unsaid > first && unsaid > away {
            return asked(heard, scored);
        }
        let is_earned = |topic: &str| {
            let has_evidence = !heard.evidence(self, topic).is_empty();
            let least = match (has_evidence, signs.is_empty()) {
                _ if !has_other_words || away <= nothing => return false,
                _ if !is_familiar => SURE_OF_FOREIGN,
                (true, true) => 0.0,
                (true, false) => SURE_OF_OTHERS,
                (false, _) => SURE_OF_UNKNOWN,
            };
            away >= least
        };
        let leads_away = scored.first().is_some_and(|first| first.vote.dismisses() && is_earned(first.vote.class));
        let is_silent = signs.is_empty() && !heard.can_be_of_a_licence();
        let is_nothing = signs.is_empty() && !heard.names_a_licence() && nothing > first * LIKELY_NOTHING;
        if is_nothing || is_silent && !leads_away && fails_most(&scored) < SURE_WITHOUT_A_WORD {
            // A number may be the days that are left, which whoever reads them makes a topic of.
            return if original.contains(char::is_numeric) { faint(heard, scored) } else { Vec::new() };
        }
        let is_of_others = away >= SURE_DESPITE
            && match signs.iter().find(|sign| !sign.is_excused) {
                Some(sign) => heard.may_be_of_others(&sign.place),
                None => heard.is_of_others(),
            };
        let failing = match sign {
            _ if leads_away && is_of_others => self.failing_after_a_turn(heard, meaning),
            Some(sign) => {
                let told = self.told_at(original, sign, meaning);
                let is_elsewhere = leads_away && away >= SURE_ELSEWHERE && self::away(&told) >= MOSTLY;
                if is_elsewhere && clauses(original).len() > 1 {
                    self.failing_part(heard, &scored, meaning)
                } else {
                    Some(told)
                }
            }
            None if leads_away => {
                self.failing_after_a_turn(heard, meaning).or_else(|| self.failing_part(heard, &scored, meaning))
            }
            None => None,
        };
        match failing {
            Some(told) if leads_away => beside(heard, scored, told),
            _ => {
                let is_sign = failing.is_some();
                let mut left = scored;
                left.retain(|one| {
                    !one.vote.dismisses() || one.score < LEAST_DISMISSED || !is_sign && is_earned(one.vote.class)
                });
                let left = raised(left);
                let is_vague = |first: &Scored<'_>| !first.vote.dismisses() && first.score < SURE_OF_FEW_WORDS;
                if heard.words() < FEW_WORDS && left.first().is_some_and(is_vague) {
                    return asked(heard, left);
                }
                left.into_iter().map(|scored| answer(heard, scored)).collect()
            }
        }
    }

    /// Whether a text says anywhere that a licence fails, be it of others.
    #[must_use]
    pub fn hears_a_failure(&self, original: &str) -> bool {
        !Heard::new(self, original).signs().is_empty()
    }

    /// Whether most words of a text are words of the stories; `None` where hardly any is and its language is not known.
    fn is_familiar(&self, heard: &Heard<'_>) -> Option<bool> {
        let (share, known) = heard.known(self);
        let is_told = share > LEAST_KNOWN && known > 0 && heard.has_meaning() || heard.languages.named().is_some();
        is_told.then(|| share > FAMILIAR && !heard.languages.is_beyond())
    }

    fn told(&self, folded: &Folded, meaning: Option<&[f32]>) -> Told<'m> {
        let scored = self.shares(folded.as_str(), meaning).map(|(vote, score)| Scored { vote, score });
        let (topics, others): (Vec<Scored<'_>>, Vec<Scored<'_>>) = scored.partition(|one| one.vote.kind.is_topic());
        let of = |kind: Kind| others.iter().filter(|one| one.vote.kind == kind).map(|one| one.score).sum();
        Told { topics, nothing: of(Kind::Nothing), unsaid: of(Kind::Unsaid) }
    }

    /// What the clause around a sign tells, by itself.
    fn told_at(&self, original: &str, sign: Range<usize>, meaning: Meaning<'_>) -> Vec<Scored<'m>> {
        let touches = |clause: &Range<usize>| clause.start < sign.end && sign.start < clause.end;
        let around: Vec<Range<usize>> = clauses(original).into_iter().filter(touches).collect();
        let whole = match (around.first(), around.last()) {
            (Some(first), Some(last)) => first.start..last.end,
            _ => 0..original.len(),
        };
        let part = &original[whole];
        self.told(&Folded::new(part), meaning(part).as_deref()).topics
    }

    /// What follows a "but" or a "now", where that is of a licence that fails.
    fn failing_after_a_turn(&self, text: &Heard<'_>, meaning: Meaning<'_>) -> Option<Vec<Scored<'m>>> {
        text.turns().into_iter().rev().take(MOST_TURNS).find_map(|turn| {
            let part = &text.original[turn..];
            let heard = Heard::new(self, part);
            if !heard.names_a_licence() || heard.is_of_others() || heard.words() < LEAST_WORDS_AFTER_A_TURN {
                return None;
            }
            let Told { topics: scored, unsaid, .. } = self.told(&heard.folded, meaning(part).as_deref());
            // "Already in use" is a state, and nothing in order where nobody says so.
            let may_fail = |kind: Kind| kind == Kind::Failure || kind == Kind::InOrder && !heard.says_in_order();
            let fails: f64 = scored.iter().filter(|one| may_fail(one.vote.kind)).map(|one| one.score).sum();
            (fails + unsaid >= SURE_AFTER_A_TURN).then_some(scored)
        })
    }

    /// What a sentence or a clause tells that by itself is clearly of a licence that fails, where a text has several.
    fn failing_part(&self, text: &Heard<'_>, whole: &[Scored<'m>], meaning: Meaning<'_>) -> Option<Vec<Scored<'m>>> {
        let original = text.original;
        let parts = parts(original);
        if parts.len() < 2 {
            return None;
        }
        // Where something is said to work, or the whole leaves no room, a part must have a sign of its own.
        let needs_sign = text.says_fine() || away(whole) >= SURE_ELSEWHERE;
        let away = away(whole);
        let told = parts.into_iter().filter_map(|part| {
            let part = &original[part];
            let heard = Heard::new(self, part);
            if !heard.is_of_licences() || heard.is_of_others() {
                return None;
            }
            let Told { topics: scored, unsaid, .. } = self.told(&heard.folded, meaning(part).as_deref());
            let failures = || scored.iter().filter(|one| one.vote.kind == Kind::Failure);
            let first = failures().next()?;
            let fails: f64 = failures().map(|one| one.score).sum::<f64>() + unsaid;
            let in_whole = whole.iter().find(|one| one.vote.class == first.vote.class).map_or(0.0, |one| one.score);
            let is_one = first.score >= SURE_OF_ONE;
            let has_room = in_whole >= HEARD_IN_WHOLE || 1.0 - away >= ROOM_IN_WHOLE;
            let has_sign = || heard.signs().iter().any(|sign| !sign.is_excused);
            let is_told = heard.is_in_trouble() && is_one
                || heard.words() >= LEAST_WORDS && (is_one || fails >= SURE_OF_PART) && has_room;
            let is_failing = is_told && !needs_sign || fails >= SURE_OF_SIGNED && has_sign();
            is_failing.then_some((fails, scored))
        });
        told.max_by(|one: &(f64, _), other| one.0.total_cmp(&other.0)).map(|(_, told)| told)
    }
}

/// How likely the likeliest topic is that sends nobody away.
fn fails_most(scored: &[Scored<'_>]) -> f64 {
    scored.iter().find(|one| !one.vote.dismisses()).map_or(0.0, |one| one.score)
}

/// How likely other matters are together.
fn away(scored: &[Scored<'_>]) -> f64 {
    scored.iter().filter(|one| one.vote.dismisses()).map(|one| one.score).sum()
}

/// Makes other matters likelier by [`LEAN`], and failures less likely where something is said to work.
fn lean(scored: &mut [Scored<'_>], says_fine: bool) {
    scale(scored, |vote| match vote.kind {
        Kind::OtherMatter => LEAN,
        Kind::Failure if says_fine => FINE,
        _ => 1.0,
    });
}

/// Makes topics likelier or less likely by a factor each, so that all together stay as sure as they were.
fn scale(scored: &mut [Scored<'_>], factor: impl Fn(&Vote<'_>) -> f64) {
    let sum = |scored: &[Scored<'_>]| scored.iter().map(|one| one.score).sum::<f64>();
    let before = sum(scored);
    scored.iter_mut().for_each(|one| one.score *= factor(&one.vote));
    let share = before / sum(scored).max(f64::MIN_POSITIVE);
    scored.iter_mut().for_each(|one| one.score *= share);
    scored.sort_by(|one, other| other.score.total_cmp(&one.score));
}

/// The topics in which a text may end that holds words of licences and says nothing of them.
fn asked<'m>(heard: &Heard<'_>, mut scored: Vec<Scored<'m>>) -> Vec<Answer<'m>> {
    scored.retain(|scored| !scored.vote.dismisses());
    scored.truncate(CHOICES);
    for (number, one) in scored.iter_mut().enumerate() {
        one.score = one.score.min(ASKED * (1.0 - 0.1 * number as f64)).max(ASKED * 0.5);
    }
    scored.into_iter().map(|scored| answer(heard, scored)).collect()
}

/// All topics that send nobody away, none of them sure enough to be an answer.
fn faint<'m>(heard: &Heard<'_>, mut scored: Vec<Scored<'m>>) -> Vec<Answer<'m>> {
    scored.retain(|scored| !scored.vote.dismisses());
    let most = scored.first().map_or(0.0, |first| first.score).max(ASKED);
    scored.iter_mut().for_each(|one| one.score *= ASKED / most);
    scored.into_iter().map(|scored| answer(heard, scored)).collect()
}

/// The failure that a part of the text tells of leads, and the other matter stands beside it.
fn beside<'m>(heard: &Heard<'_>, mut scored: Vec<Scored<'m>>, told: Vec<Scored<'m>>) -> Vec<Answer<'m>> {
    let fails = |all: &[Scored<'_>]| -> f64 {
        all.iter().filter(|one| !one.vote.dismisses()).map(|one| one.score).sum::<f64>().max(f64::MIN_POSITIVE)
    };
    let (in_whole, in_part) = (fails(&scored), fails(&told));
    for one in scored.iter_mut().filter(|one| !one.vote.dismisses()) {
        let by_part = told.iter().find(|other| other.vote.class == one.vote.class).map_or(0.0, |other| other.score);
        // The part is surer of what fails; the whole knows what led to it.
        one.score = MOST_WITHOUT * (one.score / in_whole * 0.3 + by_part / in_part * 0.7);
    }
    let most = scored.iter().filter(|one| !one.vote.dismisses()).map(|one| one.score).fold(0.0, f64::max);
    for one in scored.iter_mut().filter(|one| one.vote.dismisses()) {
        one.score = one.score.min(most * BESIDE);
    }
    scored.sort_by(|one, other| other.score.total_cmp(&one.score));
    scored.into_iter().map(|scored| answer(heard, scored)).collect()
}

/// What is left after something was taken out, up to half sure together.
fn raised(mut scored: Vec<Scored<'_>>) -> Vec<Scored<'_>> {
    let left: f64 = scored.iter().map(|scored| scored.score).sum();
    let factor = if left > 0.0 { (MOST_WITHOUT / left).max(1.0) } else { 1.0 };
    scored.iter_mut().for_each(|scored| scored.score *= factor);
    scored
}

fn answer<'m>(heard: &Heard<'_>, scored: Scored<'m>) -> Answer<'m> {
    let Scored { vote, score } = scored;
    let shown = vote.places.iter().filter_map(|place| heard.shown(place.clone()));
    let spans = shown.map(|place| heard.folded.original(place)).collect();
    Answer { topic: vote.class, score, spans }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::built_in;

    proptest! {
        #[test]
        fn any_text_gives_scores_of_one_together_at_most_and_places_inside_it(text in any::<String>()) {
            let answers = built_in().unwrap().answers(&text, &|_| None);
            let sum: f64 = answers.iter().map(|answer| answer.score).sum();
            prop_assert!(sum < 1.5);
            for span in answers.iter().flat_map(|answer| &answer.spans) {
                prop_assert!(text.get(span.clone()).is_some());
            }
        }
    }
}
