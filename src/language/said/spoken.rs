//! A text with everything that the tables find in it, and what stands together in one clause.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use keymend_words::{Statement, full_stop_ends};

use super::beginning;
use super::table::{ANY, Together, tables};
use crate::sellers::{ProviderKind, Providers};
use crate::text::{Folded, has_no_spaces, overlaps};

/// Bytes after which a sentence without an end is cut, so that no text takes long.
const LONGEST_SENTENCE: usize = 700;

/// Places of one group in one sentence that are looked at.
const MOST_IN_A_SENTENCE: usize = 24;

/// Bytes between two places that are too far apart for any rule, and bytes of a word that is rather long.
const FAR: usize = 4_000;
const BYTES_OF_A_WORD: usize = 20;

/// Words between a verb that begins a clause and its denial.
const FRONTED: usize = 3;

/// The letters of an abbreviation that counts only where it is written in capitals, or beside the name of Kaspersky.
const SHORT: usize = 4;

/// One place of a text that a table knows.
#[derive(Clone, Debug)]
pub(super) struct WordHit {
    pub group: &'static str,
    pub language: &'static str,
    /// In bytes of the folded text.
    pub place: Range<usize>,
    pub clause: usize,
    pub sentence: usize,
    /// For a name, as it is shown, and the line of products that it belongs to.
    pub name: Option<(String, String)>,
    /// For a word of a list, its number.
    pub number: Option<usize>,
    /// A word of questions, without which everything else is read.
    is_of_questions: bool,
}

/// A text that somebody wrote, read by the tables once: whatever is asked of it is answered from what they found.
#[derive(Debug)]
pub struct Spoken<'t> {
    pub(super) original: &'t str,
    pub(super) folded: Folded,
    /// In the order of the text.
    hits: Vec<WordHit>,
    /// Which of them are of each group, in that order: a long text has thousands, and is asked for hundreds of groups.
    of_groups: BTreeMap<&'static str, Vec<usize>>,
    /// The language that most of its words are of.
    pub(super) language: &'static str,
    /// The same, words of questions counted.
    pub(super) asking_language: &'static str,
    clauses: Vec<usize>,
    sentences: Vec<usize>,
    /// What each sentence is there for, once somebody has asked.
    statements: OnceCell<Vec<Statement>>,
}

impl<'t> Spoken<'t> {
    /// Reads the beginning of a text, without the names of a directory.
    #[must_use]
    pub fn of_words(text: &'t str) -> Spoken<'t> {
        Spoken::new(text, &Providers::default())
    }

    /// Reads the beginning of a text; the names of shops and providers are those of a directory, besides those of the tables.
    #[must_use]
    pub fn new(text: &'t str, sellers: &Providers) -> Spoken<'t> {
        let original = beginning(text);
        let folded = Folded::new(original);
        let (clauses, sentences) = breaks(original);
        let mut spoken = Spoken {
            original,
            folded,
            hits: Vec::new(),
            of_groups: BTreeMap::new(),
            language: ANY,
            asking_language: ANY,
            clauses,
            sentences,
            statements: OnceCell::new(),
        };
        let mut hits = spoken.of_tables();
        hits.extend(spoken.of_directory(sellers));
        spoken.settle(hits);
        spoken
    }

    fn of_tables(&self) -> Vec<WordHit> {
        let tables = tables();
        let text = self.folded.as_str();
        let mut hits: Vec<WordHit> = Vec::new();
        let starts = text.char_indices().map(|(start, _)| start).filter(|start| begins_a_word(text, *start));
        for (start, (length, entry)) in
            starts.flat_map(|start| tables.at_start_of(&text[start..]).map(move |found| (start, found)))
        {
            let place = start..start + length;
            let end = match entry.name {
                _ if entry.is_prefix => end_of_word(text, place.end),
                Some(_) if !ends_a_word(text, place.end) => {
                    // A name with the ending of a case is the same name.
                    let capital = self.begins_with_capital(start);
                    if capital { end_of_case(text, place.end, &text[place.clone()]) } else { place.end }
                }
                _ => place.end,
            };
            if !ends_a_word(text, end) {
                continue;
            }
            let written = || self.original.get(self.folded.original(place.clone())).unwrap_or_default();
            let differs = |exactly: &str| written().to_lowercase() != exactly;
            if entry.needs_capital && !self.begins_with_capital(start) || entry.exactly.is_some_and(differs) {
                continue;
            }
            let name = entry.name.and_then(|at| tables.names.get(at));
            let name = name.map(|name| (name.name.to_owned(), name.line.to_owned()));
            let hit = self.hit(entry.group, entry.language, start..end);
            let is_of_questions = entry.is_of_questions;
            hits.extend(hit.map(|hit| WordHit { name, number: entry.number, is_of_questions, ..hit }));
        }
        hits
    }

    fn of_directory(&self, sellers: &Providers) -> Vec<WordHit> {
        let text = self.folded.as_str();
        let mut hits: Vec<WordHit> = Vec::new();
        for (seller, written) in sellers.spellings() {
            let written = Folded::new(written).as_str().to_owned();
            let group = match seller.kind {
                ProviderKind::Provider => "provider-name",
                ProviderKind::Shop => "shop-name",
            };
            for (at, found) in text.match_indices(&written).filter(|_| !written.is_empty()).take(MOST_IN_A_SENTENCE) {
                let end = at + found.len();
                // The cases of a name in Russian and Polish are the same name.
                let end = if ends_a_word(text, end) { end } else { end_of_case(text, end, found) };
                if begins_a_word(text, at) && ends_a_word(text, end) {
                    let name = Some((seller.name.clone(), String::new()));
                    hits.extend(self.hit(group, ANY, at..end).map(|hit| WordHit { name, ..hit }));
                }
            }
        }
        hits
    }

    fn begins_with_capital(&self, at: usize) -> bool {
        let at = self.folded.original(at..at + 1).start;
        self.original[at..].chars().next().is_some_and(char::is_uppercase)
    }

    /// A place that was found; none where a comma divides it, because that is no phrase.
    fn hit(&self, group: &'static str, language: &'static str, place: Range<usize>) -> Option<WordHit> {
        let (clause, sentence) = (self.clause_of(place.start), self.sentence_of(place.start));
        let whole = self.clause_of(place.end.saturating_sub(1)) == clause;
        let hit =
            WordHit { group, language, place, clause, sentence, name: None, number: None, is_of_questions: false };
        whole.then_some(hit)
    }

    fn settle(&mut self, mut hits: Vec<WordHit>) {
        hits.sort_by_key(|hit| (hit.place.start, std::cmp::Reverse(hit.place.end)));
        let speaks_of_kaspersky = hits.iter().any(|hit| hit.group == "kaspersky");
        hits.retain(|hit| hit.name.is_none() || speaks_of_kaspersky || !self.is_small_abbreviation(hit));
        // A name within a longer one is not said.
        let within = |one: &Range<usize>, other: &Range<usize>| {
            other.start <= one.start && one.end <= other.end && other.len() > one.len()
        };
        let mut last: Vec<Range<usize>> = Vec::new();
        hits.retain(|hit| {
            if hit.name.is_none() {
                return true;
            }
            last.retain(|place| place.end > hit.place.start);
            let inside = last.iter().any(|place| within(&hit.place, place));
            last.push(hit.place.clone());
            !inside
        });
        self.hits = hits;
        self.language = self.most_spoken(|hit| !hit.is_of_questions);
        self.asking_language = self.most_spoken(|_| true);
        // A word of several languages is one of the language that is spoken.
        let main = self.language;
        let mut own: BTreeSet<(usize, usize, &'static str)> = BTreeSet::new();
        let place = |hit: &WordHit| (hit.place.start, hit.place.end, hit.group);
        own.extend(self.hits.iter().filter(|hit| hit.language == main && !hit.is_of_questions).map(place));
        self.hits.retain(|hit| hit.language == main || hit.language == ANY || !own.contains(&place(hit)));
        for (number, hit) in self.hits.iter().enumerate() {
            self.of_groups.entry(hit.group).or_default().push(number);
        }
    }

    /// The language that most words are of; a word of several languages counts less, and what stands within a longer phrase
    /// is of that phrase's language.
    fn most_spoken(&self, counts: impl Fn(&WordHit) -> bool) -> &'static str {
        let mut at: BTreeMap<usize, (usize, BTreeSet<&'static str>)> = BTreeMap::new();
        for hit in self.hits.iter().filter(|hit| hit.language != ANY && counts(hit)) {
            let (end, languages) = at.entry(hit.place.start).or_default();
            if hit.place.end > *end {
                languages.clear();
                *end = hit.place.end;
            }
            if hit.place.end == *end {
                languages.insert(hit.language);
            }
        }
        let mut words: BTreeMap<&'static str, usize> = BTreeMap::new();
        for (_, languages) in at.values() {
            languages.iter().for_each(|language| *words.entry(language).or_default() += 60 / languages.len());
        }
        let most = words.iter().max_by_key(|(language, count)| (**count, **language == "en"));
        most.map_or(ANY, |(language, _)| language)
    }

    /// Whether a short name is written without capitals, as a word may be.
    fn is_small_abbreviation(&self, hit: &WordHit) -> bool {
        let place = &hit.place;
        // Shops have short names that are no abbreviations.
        let short = if hit.group == "product" { SHORT } else { SHORT - 1 };
        // "kes 11.9" is one, whatever its letters.
        let behind = self.folded.as_str()[place.end..].trim_start().chars().next();
        if behind.is_some_and(|next| next.is_ascii_digit()) {
            return false;
        }
        let written = &self.original[self.folded.original(place.clone())];
        let letters = written.chars().filter(|character| character.is_alphabetic());
        letters.clone().count() <= short
            && letters.clone().all(|letter| !has_no_spaces(letter))
            && !letters.clone().all(char::is_uppercase)
    }

    /// Whether it is written in English, as far as its words tell.
    pub(super) fn is_english(&self) -> bool {
        matches!(self.language, "en" | ANY)
    }

    /// The sentences of the text, each with what it is there for: weighed when first asked for, and once, because that costs more than
    /// everything else that is read.
    pub(super) fn statements(&self) -> &[Statement] {
        self.statements.get_or_init(|| statements_of(self.original))
    }

    /// The places of some groups.
    pub(super) fn of<'s>(&'s self, groups: &'s [&'static str]) -> impl Iterator<Item = &'s WordHit> {
        self.hits_of(groups, 0..self.hits.len())
    }

    /// The places of the groups of two lists, in their order.
    pub(super) fn of_either<'s>(
        &'s self,
        one: &'s [&'static str],
        other: &'s [&'static str],
    ) -> impl Iterator<Item = &'s WordHit> {
        self.hits_of(one.iter().chain(other), 0..self.hits.len())
    }

    /// The places of some groups in one sentence, by its number.
    pub(super) fn in_sentence(&self, number: usize, groups: &[&'static str]) -> impl Iterator<Item = &WordHit> {
        let from = self.hits.partition_point(|hit| hit.sentence < number);
        let to = self.hits.partition_point(|hit| hit.sentence <= number);
        self.hits_of(groups, from..to)
    }

    /// Whether a sentence, by its number, has a word of some groups, in the language that is spoken.
    pub(super) fn says_in(&self, number: usize, groups: &[&'static str]) -> bool {
        self.in_sentence(number, groups).any(|hit| speak_alike(hit.language, self.language))
    }

    /// The places of some groups among some of all, in their order.
    fn hits_of<'g, G: IntoIterator<Item = &'g &'static str>>(
        &self,
        groups: G,
        among: Range<usize>,
    ) -> impl Iterator<Item = &WordHit> {
        let mut found = Vec::new();
        for of_group in groups.into_iter().filter_map(|group| self.of_groups.get(group)) {
            let from = of_group.partition_point(|number| *number < among.start);
            let to = of_group.partition_point(|number| *number < among.end);
            found.extend_from_slice(&of_group[from..to]);
        }
        found.sort_unstable();
        // A group that is asked for twice is there once.
        found.dedup();
        found.into_iter().map(|number| &self.hits[number])
    }

    /// Whether there is a word of a group.
    #[must_use]
    pub fn holds(&self, group: &str) -> bool {
        self.of_groups.get(group).into_iter().flatten().any(|hit| speak_alike(self.hits[*hit].language, self.language))
    }

    /// Whether some table knows what stands at a place, names of providers aside.
    pub(super) fn is_known_word(&self, place: &Range<usize>) -> bool {
        let there = |hit: &&WordHit| overlaps(&hit.place, place);
        let is_word = |hit: &WordHit| {
            hit.group != "provider-name" && !hit.is_of_questions && speak_alike(hit.language, self.language)
        };
        self.hits.iter().filter(there).any(is_word)
    }

    /// The places of some groups in the same clause or sentence as another place; not too many.
    pub(super) fn beside<'s>(
        &'s self,
        hit: &'s WordHit,
        groups: &'s [&'static str],
        together: Together,
    ) -> impl Iterator<Item = &'s WordHit> {
        let (first, last) = match together {
            Together::Clause | Together::Sentence => (hit.sentence, hit.sentence),
            Together::Next => (hit.sentence, hit.sentence + 1),
            Together::Text => (0, usize::MAX),
        };
        let from = self.hits.partition_point(|other| other.sentence < first);
        let same = move |other: &&WordHit| together != Together::Clause || other.clause == hit.clause;
        let to = self.hits.partition_point(|other| other.sentence <= last);
        self.hits_of(groups, from..to).filter(same).take(MOST_IN_A_SENTENCE)
    }

    /// Whether what was found is a word of another group too.
    fn is_one_of(&self, hit: &WordHit, group: &'static str) -> bool {
        self.hits_of(&[group], 0..self.hits.len())
            .any(|other| other.place.end == hit.place.end && other.place.start >= hit.place.start)
    }

    /// The clause of a place in the folded text.
    pub(super) fn clause_of(&self, at: usize) -> usize {
        let at = self.folded.original(at..at + 1).start;
        self.clauses.partition_point(|end| *end <= at)
    }

    /// Where clauses end, in bytes of the original text.
    pub(super) fn clause_ends(&self) -> impl Iterator<Item = usize> {
        self.clauses.iter().copied()
    }

    /// The words of a sentence, by its number.
    pub(super) fn sentence(&self, number: usize) -> Option<&'t str> {
        Some(self.original.get(self.sentence_place(number)?)?.trim()).filter(|words| !words.is_empty())
    }

    /// The place of a sentence in the original text, by its number.
    pub(super) fn sentence_place(&self, number: usize) -> Option<Range<usize>> {
        let start = number.checked_sub(1).and_then(|before| self.sentences.get(before)).copied().unwrap_or(0);
        let end = self.sentences.get(number).copied().unwrap_or(self.original.len());
        (start < end).then_some(start..end)
    }

    /// The numbers and the places of all sentences in the original text.
    pub(super) fn sentence_places(&self) -> impl Iterator<Item = (usize, Range<usize>)> {
        (0..=self.sentences.len()).filter_map(|number| Some((number, self.sentence_place(number)?)))
    }

    /// The words of a clause, by its number.
    pub(super) fn clause(&self, number: usize) -> Option<&'t str> {
        let start = number.checked_sub(1).and_then(|before| self.clauses.get(before)).copied().unwrap_or(0);
        let end = self.clauses.get(number).copied().unwrap_or(self.original.len());
        Some(self.original.get(start..end)?.trim().trim_end_matches([',', ':'])).filter(|words| !words.is_empty())
    }

    /// Whether nothing of its clause stands before a place.
    fn begins_a_clause(&self, place: &Range<usize>) -> bool {
        let start = self.folded.original(place.clone()).start;
        let begun = self.clauses.iter().rev().find(|end| **end <= start).copied().unwrap_or(0);
        !self.original[begun..start].contains(char::is_alphanumeric)
    }

    /// The place of a clause in the original text, by its number.
    pub(super) fn clause_place(&self, number: usize) -> Option<Range<usize>> {
        let start = number.checked_sub(1).and_then(|before| self.clauses.get(before)).copied().unwrap_or(0);
        let end = self.clauses.get(number).copied().unwrap_or(self.original.len());
        (start < end).then_some(start..end)
    }

    /// The places of all clauses in the original text, in their order.
    pub(super) fn clause_places(&self) -> impl Iterator<Item = Range<usize>> {
        let mut from = 0;
        let ends = self.clauses.iter().copied().chain([self.original.len()]);
        ends.map(move |end| std::mem::replace(&mut from, end)..end).filter(|clause| !clause.is_empty())
    }

    /// The sentence of a place in the folded text.
    pub(super) fn sentence_of(&self, at: usize) -> usize {
        let at = self.folded.original(at..at + 1).start;
        self.sentences.partition_point(|end| *end <= at)
    }

    /// The place in the folded text of a place in the original; nothing where nothing of it is kept.
    pub(super) fn folded_place(&self, range: &Range<usize>) -> Option<Range<usize>> {
        let length = self.folded.as_str().len();
        let first = partition(length, |at| self.folded.original(at..at + 1).start < range.start);
        let end = partition(length, |at| self.folded.original(at..at + 1).start < range.end);
        (first < end).then_some(first..end)
    }

    /// How many words stand between two places; three characters of a script without spaces count as a word.
    pub(super) fn between(&self, one: &Range<usize>, other: &Range<usize>) -> usize {
        let (first, second) = if one.start <= other.start { (one, other) } else { (other, one) };
        let text = self.folded.as_str().get(first.end..second.start).unwrap_or_default();
        // Too far for any rule: how far exactly nobody asks, and a long text has thousands of such pairs.
        if text.len() > FAR {
            return text.len() / BYTES_OF_A_WORD;
        }
        let words = text.split(' ').filter(|word| !word.is_empty() && !word.chars().all(has_no_spaces)).count();
        words + text.chars().filter(|character| has_no_spaces(*character)).count() / 3
    }

    /// Whether a statement is denied whose parts stand in several clauses: "the old code, which I no longer have". What
    /// stands behind the comma decides; nothing where only what stands before it is denied, because that is said of
    /// something else: "It does not take the old code, but I have it".
    pub(super) fn is_denied_over_clauses(
        &self,
        parts: &[WordHit],
        language: &'static str,
        within: usize,
        behind: bool,
    ) -> Option<bool> {
        let Some((anchor, others)) = parts.split_first() else { return Some(false) };
        let here: Vec<&WordHit> = parts.iter().filter(|part| part.clause == anchor.clause).collect();
        let there: Vec<&WordHit> = others.iter().filter(|part| part.clause != anchor.clause).collect();
        let denied = |of: &[&WordHit]| {
            let places: Vec<Range<usize>> = of.iter().map(|part| part.place.clone()).collect();
            let start = places.iter().map(|place| place.start).min().unwrap_or_default();
            let end = places.iter().map(|place| place.end).max().unwrap_or_default();
            of.first().is_some_and(|first| self.is_denied(first, &(start..end), &places, language, within, behind))
        };
        if there.is_empty() {
            return Some(denied(&here));
        }
        let far = there.iter().any(|part| denied(&[*part]));
        if far { Some(true) } else { (!denied(&here)).then_some(false) }
    }

    /// Whether a statement is denied: its anchor, its whole place, and its parts, which may hold a "not" of their own.
    ///
    /// A "not" stands up to some words before it, in a few languages also `behind` it, in Japanese and Turkish only there.
    pub(super) fn is_denied(
        &self,
        anchor: &WordHit,
        place: &Range<usize>,
        parts: &[Range<usize>],
        language: &'static str,
        within: usize,
        behind: bool,
    ) -> bool {
        let language = if language == ANY { self.language } else { language };
        let own = |not: &WordHit| parts.iter().any(|part| part.start <= not.place.start && not.place.end <= part.end);
        let of_language = |not: &&WordHit| speak_alike(not.language, language) && !own(not);
        let joint = |groups: &'static [&'static str], from: usize, to: usize| {
            self.beside(anchor, groups, Together::Clause)
                .any(|and| speak_alike(and.language, language) && from <= and.place.start && and.place.end <= to)
        };
        self.beside(anchor, &["not", "not-that"], Together::Clause).filter(of_language).any(|not| {
            if not.group == "not-that" {
                not.place.end <= place.start && self.between(&not.place, place) == 0
            } else if not.place.end <= place.start {
                !stands_behind(not.language)
                    && self.between(&not.place, place) <= within
                    && !joint(&["and"], not.place.end, place.start)
                    && !joint(&["contrast"], not.place.end, anchor.place.start)
            } else if not.place.start >= place.end {
                let reach = match not.language {
                    "ja" => 4,
                    "tr" => 1,
                    // "Bezahlt habe ich nichts": the verb that begins the clause has its denial at the end.
                    "de" | "nl" if behind && self.begins_a_clause(place) => FRONTED,
                    "de" | "nl" | "ru" | "fr" if behind => within.min(1),
                    // "I have not": right behind the verb itself.
                    "en" if behind && self.is_one_of(anchor, "before-not") => 0,
                    _ => return false,
                };
                self.between(place, &not.place) <= reach && !joint(&["and"], place.end, not.place.start)
            } else {
                // "Not there but here": what stands behind the joint is not denied.
                !joint(&["contrast"], not.place.end, anchor.place.start)
            }
        })
    }
}

impl Spoken<'_> {
    /// Whether a clause whose verb stands second denies it at its end, however far that is: "sindsdien werkt mijn oude code niet meer".
    pub(super) fn is_denied_at_the_end(&self, hit: &WordHit) -> bool {
        let language = if hit.language == ANY { self.language } else { hit.language };
        let joined = |not: &WordHit| {
            let mut joints = self.beside(hit, &["and", "contrast"], Together::Clause);
            joints.any(|and| hit.place.end <= and.place.start && and.place.end <= not.place.start)
        };
        let mut nots = self.beside(hit, &["not"], Together::Clause);
        matches!(language, "de" | "nl")
            && nots.any(|not| not.language == language && not.place.start >= hit.place.end && !joined(not))
    }
}

/// The sentences of a text, each with what it is there for.
pub(super) fn statements_of(text: &str) -> Vec<Statement> {
    let told = keymend_words::statements(text);
    #[cfg(test)]
    WEIGHED.with(|weighed| weighed.set(weighed.get() + told.len()));
    told
}

#[cfg(test)]
thread_local! {
    static WEIGHED: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

/// How many sentences were weighed while something was done.
#[cfg(test)]
pub fn sentences_weighed(done: impl FnOnce()) -> usize {
    let before = WEIGHED.with(std::cell::Cell::get);
    done();
    WEIGHED.with(std::cell::Cell::get) - before
}

/// The first of so many numbers for which a test that was true has become false.
fn partition(length: usize, test: impl Fn(usize) -> bool) -> usize {
    let (mut low, mut high) = (0, length);
    while low < high {
        let middle = low + (high - low) / 2;
        if test(middle) { low = middle + 1 } else { high = middle }
    }
    low
}

/// Whether a language puts behind a thing what others put before it: its denial, and where it comes from.
pub(super) fn stands_behind(language: &str) -> bool {
    matches!(language, "ja" | "tr")
}

/// Whether two entries may stand in one sentence of one language.
pub(super) fn speak_alike(one: &str, other: &str) -> bool {
    one == other || one == ANY || other == ANY
}

fn is_spaceless_at(text: &str, at: usize) -> bool {
    text[at..].chars().next().is_some_and(has_no_spaces) || text[..at].chars().next_back().is_some_and(has_no_spaces)
}

/// The letters of borrowed words: "キー" within "カスペルスキー" is no word.
fn is_katakana(character: char) -> bool {
    matches!(character, '\u{30A1}'..='\u{30FA}' | 'ー')
}

fn begins_a_word(text: &str, at: usize) -> bool {
    let before = text[..at].chars().next_back();
    let next = text[at..].chars().next();
    // A number and its unit may be written as one.
    if before.is_some_and(is_katakana) && next.is_some_and(is_katakana) {
        return false;
    }
    let digit = |c: char| c.is_ascii_digit();
    before.is_none_or(|c| c == ' ' || digit(c) && next.is_some_and(|next| !digit(next))) || is_spaceless_at(text, at)
}

fn ends_a_word(text: &str, at: usize) -> bool {
    let next = text[at..].chars().next();
    let last = text[..at].chars().next_back();
    if next.is_some_and(is_katakana) && last.is_some_and(is_katakana) {
        return false;
    }
    let digit = |c: char| c.is_ascii_digit();
    next.is_none_or(|c| c == ' ' || digit(c) && last.is_some_and(|last| !digit(last))) || is_spaceless_at(text, at)
}

fn end_of_word(text: &str, from: usize) -> usize {
    let rest = &text[from..];
    from + rest.find(|c: char| !c.is_alphanumeric() || has_no_spaces(c)).unwrap_or(rest.len())
}

/// The end of a word that is a name with the ending of a case, such as "Ростелекома"; else where it began.
fn end_of_case(text: &str, from: usize, name: &str) -> usize {
    let is_cyrillic = name.chars().next_back().is_some_and(|last| ('а'..='я').contains(&last));
    let end = end_of_word(text, from);
    let ending = text[from..end].chars().count();
    if name.chars().count() >= 5 && ending <= if is_cyrillic { 2 } else { 1 } { end } else { from }
}

/// Whether a text goes on after a number with a full stop: "am 3. Dezember", and not "Windows 10. It".
fn goes_on(rest: &str) -> bool {
    let word: String = rest.trim_start_matches(' ').chars().take_while(|c| c.is_alphanumeric()).collect();
    let folded = Folded::new(&word);
    let is_month = || tables().months.contains(&folded.as_str());
    word.chars().next().is_some_and(|first| !first.is_uppercase()) || is_month()
}

/// The sentences of a text, each with what ends it.
pub fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut from = 0;
    let ends = breaks(text).1.into_iter().chain([text.len()]);
    ends.map(move |end| text[std::mem::replace(&mut from, end)..end].trim()).filter(|sentence| !sentence.is_empty())
}

/// Bytes of a date in figures, with its closing bracket.
const LONGEST_DATE: usize = 13;

/// Where clauses and sentences of a text end, as places behind their last character.
fn breaks(text: &str) -> (Vec<usize>, Vec<usize>) {
    let (mut clauses, mut sentences): (Vec<usize>, Vec<usize>) = (Vec::new(), Vec::new());
    let mut begun = 0;
    let mut before = ' ';
    let mut digits = 0;
    let mut within_date = 0;
    let mut characters = text.char_indices().peekable();
    while let Some((at, character)) = characters.next() {
        let end = at + character.len_utf8();
        let next = characters.peek().map(|(_, next)| *next);
        let before_space = next.is_none_or(|next| next.is_whitespace() || matches!(next, '"' | '”' | '»' | ')'));
        let too_long = end - begun > LONGEST_SENTENCE && character == ' ' || end - begun > 2 * LONGEST_SENTENCE;
        let full_stop = match character {
            '!' | '?' | ';' | '。' | '！' | '？' => true,
            // "am 3. Dezember" goes on, and so does "z. B. Chrome".
            '.' => full_stop_ends(text, at) && !((1..=2).contains(&digits) && goes_on(&text[end..])),
            // What a line announces stands on the next one.
            '\n' | '\r' => before != ':' && before != '：',
            _ => false,
        };
        if full_stop || too_long {
            sentences.push(end);
            clauses.push(end);
            begun = end;
        } else if character == '(' && date_within(&text[end..]).is_some() {
            within_date = end + date_within(&text[end..]).unwrap_or_default();
        } else if end <= within_date {
            // A date in brackets belongs to what stands around it.
        } else if matches!(character, '(' | ')' | '–' | '—' | '、' | '，')
            || matches!(character, ',' | ':') && before_space
        {
            clauses.push(end);
        }
        digits = if character.is_ascii_digit() { digits + 1 } else { 0 };
        if !character.is_whitespace() || matches!(character, '\n' | '\r') {
            before = character;
        }
    }
    (clauses, sentences)
}

/// How far it is behind the bracket where nothing but a date stands in it.
fn date_within(behind: &str) -> Option<usize> {
    let close = behind.bytes().take(LONGEST_DATE).position(|byte| byte == b')')?;
    let is_date = |c: char| c.is_ascii_digit() || matches!(c, '.' | '-' | '/' | ' ');
    let within = &behind[..close];
    (within.contains(|c: char| c.is_ascii_digit()) && within.chars().all(is_date)).then_some(close + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(text: &str) -> Vec<&str> {
        sentences(text).collect()
    }

    #[test]
    fn a_sentence_goes_on_over_a_version_and_a_day_of_the_month() {
        assert_eq!(parts("KIS 21.3 fails. Help!"), ["KIS 21.3 fails.", "Help!"]);
        assert_eq!(parts("Am 3. Dezember bezahlt. Nichts."), ["Am 3. Dezember bezahlt.", "Nichts."]);
        assert_eq!(parts("Ich nutze z. B. Chrome. Hilfe"), ["Ich nutze z. B. Chrome.", "Hilfe"]);
        assert_eq!(parts("切れました。助けて"), ["切れました。", "助けて"]);
        assert_eq!(parts("I typed:\n0123 and\nno"), ["I typed:\n0123 and", "no"]);
    }

    #[test]
    fn an_endless_sentence_is_cut() {
        assert!(parts(&"word ".repeat(2_000)).len() > 10);
        assert!(parts(&"x".repeat(20_000)).len() > 10);
    }
}
