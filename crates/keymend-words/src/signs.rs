//! Whether a text may be sent away as something else than a licence that fails.
//!
//! That is earned by words of the other matter, and forfeited by a sign of a failing licence in any of ten languages. The
//! signs are a table, `lexicon/signs.toml`.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::fold::has_no_spaces;
use crate::lexicon::{Lexicon, fold_entry, words};
use crate::{Folded, Model};

static SIGNS: LazyLock<Option<Signs>> = LazyLock::new(|| Signs::read(include_str!("../lexicon/signs.toml")).ok());

/// What speaks for and against sending a text away.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dismissal {
    /// Where the text speaks of the other matter.
    pub evidence: Vec<Range<usize>>,
    /// Where it says that a licence fails, each with the name of the sign.
    pub signs: Vec<(&'static str, Range<usize>)>,
    /// Whether it speaks of somebody else's licence, key or code, which may be the one that fails.
    pub of_others: bool,
    /// Whether it holds a word that means something and is none of the licence itself.
    pub has_other_words: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    groups: BTreeMap<String, BTreeMap<String, String>>,
    sign: Vec<Sign>,
    vocabulary: Names,
    excuse: Names,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sign {
    name: String,
    near: Vec<String>,
    within: usize,
    together: Together,
    without: Option<String>,
}

/// How far one statement goes.
#[derive(Clone, Copy, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
enum Together {
    Clause,
    Sentence,
}

impl Together {
    /// Whether a character of the original text ends it.
    fn ends_at(self, character: char) -> bool {
        matches!(character, '.' | '!' | '?' | ';' | '\n' | '。' | '！' | '？')
            || self == Together::Clause && matches!(character, ',' | ':' | '(' | ')' | '–' | '—' | '、' | '，')
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Names {
    groups: Vec<String>,
    concepts: Vec<String>,
}

/// The table, ready to be looked up. It lives as long as the program.
struct Signs {
    /// The groups of each language.
    lexicons: BTreeMap<String, Lexicon<'static>>,
    table: Table,
}

impl Signs {
    fn read(text: &str) -> Result<Signs, toml::de::Error> {
        let table: Table = toml::from_str(text)?;
        let mut lines: BTreeMap<String, String> = BTreeMap::new();
        for (group, by_language) in &table.groups {
            for (language, entries) in by_language {
                let lines = lines.entry(language.clone()).or_default();
                entries.split(',').for_each(|entry| lines.push_str(&format!("{group}\t{}\n", fold_entry(entry))));
            }
        }
        let lexicons = lines.into_iter().map(|(language, lines)| (language, Lexicon::read(lines.leak()))).collect();
        Ok(Signs { lexicons, table })
    }

    /// The groups that a text holds. A word of one language may be another's, so only those count that it may be written in.
    fn groups(&'static self, text: &str, languages: &[&str]) -> Vec<(Range<usize>, &'static str)> {
        let may_be = |language: &String| languages.is_empty() || languages.iter().any(|other| other == language);
        let lexicons = self.lexicons.iter().filter(|(language, _)| may_be(language));
        lexicons.flat_map(|(_, lexicon)| lexicon.concepts(text)).collect()
    }

    fn find(
        &'static self,
        original: &str,
        folded: &Folded,
        found: &[(Range<usize>, &str)],
    ) -> Vec<(&'static str, Range<usize>)> {
        let text = folded.as_str();
        let places = |names: &str| -> Vec<Range<usize>> {
            let is_named = |group: &&str| names.split('|').any(|name| name == *group);
            found.iter().filter(|(_, group)| is_named(group)).map(|(place, _)| place.clone()).collect()
        };
        let mut signs = Vec::new();
        for sign in &self.table.sign {
            let Some((first, others)) = sign.near.split_first() else { continue };
            let others: Vec<Vec<Range<usize>>> = others.iter().map(|names| places(names)).collect();
            let without = sign.without.as_deref().map(places).unwrap_or_default();
            let is_together = |place: &Range<usize>, other: &Range<usize>| {
                let whole = folded.original(place.start.min(other.start)..place.end.max(other.end));
                !original.get(whole).unwrap_or_default().contains(|character| sign.together.ends_at(character))
            };
            let is_near = |place: &Range<usize>, all: &[Range<usize>]| {
                all.iter().any(|other| {
                    other != place && distance(text, place, other) <= sign.within && is_together(place, other)
                })
            };
            let here = places(first)
                .into_iter()
                .find(|place| others.iter().all(|all| is_near(place, all)) && !is_near(place, &without));
            signs.extend(here.map(|place| (sign.name.as_str(), place)));
        }
        signs
    }
}

/// How many words stand from one place to another; three characters of a script without spaces count as a word.
fn distance(text: &str, one: &Range<usize>, other: &Range<usize>) -> usize {
    let (first, second) = if one.start <= other.start { (one, other) } else { (other, one) };
    let between = text.get(first.end..second.start).unwrap_or_default();
    let spaces = between.chars().filter(|character| *character == ' ').count();
    spaces + between.chars().filter(|character| has_no_spaces(*character)).count() / 3
}

impl Model<'_> {
    /// What speaks for and against answering a text with a topic that sends it away.
    #[must_use]
    pub fn dismissal(&self, original: &str, folded: &Folded, topic: &str) -> Dismissal {
        let text = folded.as_str();
        let Some(signs) = SIGNS.as_ref() else { return Dismissal::default() };
        let groups = signs.groups(text, &self.lexicon().languages(text));
        let concepts = self.lexicon().concepts(text);
        let named = |names: &Names| -> Vec<Range<usize>> {
            let by_group = groups.iter().filter(|(_, group)| names.groups.iter().any(|name| name == group));
            let by_concept = concepts.iter().filter(|(_, concept)| names.concepts.iter().any(|name| name == concept));
            by_group.chain(by_concept).map(|(place, _)| place.clone()).collect()
        };
        let own = named(&signs.table.vocabulary);
        let of_others = named(&signs.table.excuse);
        let evidence = self
            .speaking(text, topic)
            .into_iter()
            .filter(|place| !own.iter().any(|own| own.start <= place.start && place.end <= own.end))
            .chain(of_others.iter().cloned())
            .map(|place| folded.original(place));
        let has_other_words = words(text).map(|(start, word)| start..start + word.len()).any(|place| {
            !own.iter().any(|own| own.start <= place.start && place.end <= own.end)
                && self.means_something(text, place, &[])
        });
        let mut evidence: Vec<Range<usize>> = evidence.collect();
        evidence.sort_by_key(|place| place.start);
        evidence.dedup();
        let found = signs.find(original, folded, &groups).into_iter();
        Dismissal {
            evidence,
            signs: found.map(|(name, place)| (name, folded.original(place))).collect(),
            of_others: !of_others.is_empty(),
            has_other_words,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::built_in;

    fn signs(text: &str) -> Vec<&'static str> {
        let folded = Folded::new(text);
        let dismissal = built_in().unwrap().dismissal(text, &folded, "not-a-license-problem");
        dismissal.signs.into_iter().map(|(name, _)| name).collect()
    }

    #[test]
    fn every_sign_names_groups_that_there_are_in_ten_languages() {
        let table = &SIGNS.as_ref().unwrap().table;
        for sign in &table.sign {
            for name in sign
                .near
                .iter()
                .flat_map(|names| names.split('|'))
                .chain(sign.without.iter().flat_map(|names| names.split('|')))
            {
                assert!(table.groups.contains_key(name), "{name}");
            }
        }
        for (group, by_language) in &table.groups {
            assert_eq!(by_language.len(), 10, "{group}");
        }
        let concepts = built_in().unwrap();
        for name in table.vocabulary.concepts.iter().chain(&table.excuse.concepts) {
            assert!(concepts.lexicon().has(name), "{name}");
        }
    }

    #[test]
    fn a_licence_that_fails_is_seen_in_every_language() {
        for text in [
            "the plan for my antivirus ran out",
            "it simply won't take this key",
            "could not renew",
            "Schutz ist seit Montag abgelaufen",
            "der Schlüssel wird einfach nicht angenommen",
            "on ne peut pas prolonger",
            "ma clé n'est pas reconnue",
            "la suscripción ha caducado",
            "no acepta la clave",
            "abbonamento scaduto ieri",
            "il codice non viene accettato",
            "a chave não é aceite",
            "assinatura vencida",
            "подписка закончилась",
            "ключ не принимается",
            "キーが認識されない",
            "契約が切れた",
            "subskrypcja wygasła",
            "klucza nie przyjmuje",
            "sleutel wordt niet herkend",
            "abonnement is verlopen",
        ] {
            assert!(!signs(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn other_matters_and_wishes_are_no_signs() {
        for text in [
            "the scan makes my laptop slow",
            "I don't want it to renew next year",
            "ich möchte nicht, dass es sich verlängert",
            "le vpn est lent le soir",
            "Licence renewed in May without any problem, but the scan never ends",
            "como desinstalo el programa",
            "Дочке нужен родительский контроль на планшет",
        ] {
            assert_eq!(signs(text), Vec::<&str>::new(), "{text}");
        }
    }

    #[test]
    fn licence_words_alone_are_no_evidence_of_another_matter() {
        let model = built_in().unwrap();
        for (text, is_evidence) in [
            ("kaspersky licence key", false),
            ("my subscription", false),
            ("лицензия касперского код", false),
            ("the vpn is slow in the evening", true),
            ("my driving licence was lost", true),
        ] {
            let evidence = model.dismissal(text, &Folded::new(text), "not-a-license-problem").evidence;
            assert_eq!(!evidence.is_empty(), is_evidence, "{text}: {evidence:?}");
        }
    }
}
