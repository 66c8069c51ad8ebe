//! What a text holds of the tables: the languages that it may be written in, words of the licence itself, words of others,
//! and signs that a licence fails. The tables are `lexicon/signs.toml` and `lexicon/signs-beyond.toml`.

use std::ops::Range;

use crate::fold::has_no_spaces;
use crate::language::Languages;
use crate::lexicon::words;
use crate::statements::{ends_clause, ends_sentence};
use crate::tables::{Entry, Names, SignRule, Together, tables};
use crate::{Folded, Model};

/// The group of what Kaspersky's products are called, of which the names that are written alike everywhere are its own.
const PRODUCT: &str = "product";

/// What turns from one matter to the next: wherever it stands, and only where a clause begins with it.
const CONTRAST: &str = "contrast";
const TURN: &str = "turn";

/// What is never shown as what led to an answer.
const UNSHOWN: &str = "unshown";

/// The groups that say of a licence what can be wrong with it, or name one: without any of them, a text is of none.
const OF_A_LICENCE: [&str; 9] =
    ["licence", "product", "renew", "ended", "refused", "blocked", "none-left", "not-renewed", "charged"];

/// What a licence in order is called.
const VALID: &str = "valid";

/// The sign that a licence has no more what it should have.
const NOT_VALID: &str = "not-valid";

/// In no more words than this, a sign is all that a text says.
const FEW_WORDS: usize = 5;

/// The groups that name a licence, those that say what is wrong with one, and those that name without saying anything.
const LICENCE: [&str; 2] = ["licence", "renew"];
const TROUBLE: [&str; 7] = ["ended", "refused", "blocked", "not", "none-left", "not-renewed", "asks"];
const NAMES: [&str; 3] = ["licence", "product", "renew"];

/// A denial stands right before what it denies, or one word away.
const MOST_TO_DENIAL: usize = 2;

/// A text with what the tables and the lexicon say of it. Places are in bytes of the folded text.
pub(crate) struct Heard<'t> {
    pub(crate) original: &'t str,
    pub(crate) folded: Folded,
    pub(crate) languages: Languages,
    /// All entries that tell something, of whichever language.
    pub(crate) entries: Vec<Entry>,
    /// Entries of the languages that the text may be written in.
    likely: Vec<Entry>,
    /// Words of the licence itself.
    pub(crate) own: Vec<Range<usize>>,
    /// Words of somebody else's licence, key or code.
    others: Vec<Range<usize>>,
    /// Words that say that all is well.
    fine: Vec<Range<usize>>,
    /// Where the text turns from one matter to the next.
    turns: Vec<Range<usize>>,
    /// Words and phrases that express a concept.
    concepts: Vec<Range<usize>>,
    /// Where the spaces stand, and the characters of scripts without them.
    spaces: Vec<usize>,
    dense: Vec<usize>,
}

/// A place where a text says that a licence fails.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Sign {
    pub(crate) name: &'static str,
    /// In bytes of the folded text.
    pub(crate) place: Range<usize>,
    /// Whether it may be the licence of others that fails, or what is said to be in order.
    pub(crate) is_excused: bool,
}

impl<'t> Heard<'t> {
    pub(crate) fn new(model: &Model<'_>, original: &'t str) -> Heard<'t> {
        let folded = Folded::new(original);
        let all = tables().entries(folded.as_str());
        let entries: Vec<Entry> = all.iter().filter(|entry| !entry.is_quiet()).cloned().collect();
        let languages = Languages::of(original, &entries);
        let may_be = languages.likely();
        let is_likely = |entry: &Entry| entry.is_of_any() || may_be.is_empty() || may_be.contains(&entry.language);
        let likely: Vec<Entry> = all.into_iter().filter(is_likely).collect();
        let concepts = model.lexicon().concepts(folded.as_str());
        let by_concept = |wanted: &dyn Fn(&str) -> bool| -> Vec<Range<usize>> {
            concepts.iter().filter(|(_, concept)| wanted(concept)).map(|(place, _)| place.clone()).collect()
        };
        let named = |names: &Names| -> Vec<Range<usize>> {
            let by_group = likely.iter().filter(|entry| names.groups.contains(&entry.group));
            let mut places = by_concept(&|concept| names.concepts.contains(&concept));
            places.extend(by_group.map(|entry| entry.place.clone()));
            places
        };
        let is_fine = |concept: &str| tables().fine.concepts.contains(&concept);
        let places = |is_wanted: fn(char) -> bool| -> Vec<usize> {
            folded.as_str().match_indices(is_wanted).map(|(at, _)| at).collect()
        };
        let turns = likely.iter().filter(|entry| {
            let before = || original[..folded.original(entry.place.clone()).start].trim_end();
            entry.group == CONTRAST || entry.group == TURN && before().ends_with(ends_clause)
        });
        Heard {
            turns: turns.map(|entry| entry.place.clone()).collect(),
            spaces: places(|character| character == ' '),
            dense: places(has_no_spaces),
            own: named(&tables().own),
            others: named(&tables().others),
            fine: by_concept(&is_fine),
            concepts: concepts.into_iter().map(|(place, _)| place).collect(),
            original,
            folded,
            languages,
            entries,
            likely,
        }
    }

    /// Whether the text has a word of the licence itself.
    pub(crate) fn is_of_licences(&self) -> bool {
        !self.own.is_empty()
    }

    /// Whether it holds a word of a table or a phrase of the lexicon, or one that every text of a language has: letters that
    /// somebody hit at random can be a word of a story.
    pub(crate) fn has_meaning(&self) -> bool {
        !self.entries.is_empty() || !self.concepts.is_empty()
    }

    /// Whether it says of something that it is in order.
    pub(crate) fn says_fine(&self) -> bool {
        !self.fine.is_empty()
    }

    /// Whether it says of a licence that it is in order, be it in a word that a denial could turn round.
    pub(crate) fn says_in_order(&self) -> bool {
        self.says_fine() || self.likely.iter().any(|entry| entry.group == VALID)
    }

    /// Whether it speaks of somebody else's licence, key or code.
    pub(crate) fn is_of_others(&self) -> bool {
        !self.others.is_empty()
    }

    /// Whether it speaks of somebody else's licence, and a sign may be said of that: not where the text has turned to a
    /// licence in between.
    pub(crate) fn may_be_of_others(&self, sign: &Range<usize>) -> bool {
        self.others.iter().any(|other| !self.is_turned_from(other, sign))
    }

    /// Whether a word of it can be said of a licence at all.
    pub(crate) fn can_be_of_a_licence(&self) -> bool {
        self.likely.iter().any(|entry| OF_A_LICENCE.contains(&entry.group))
    }

    /// Whether it names a licence or the product.
    pub(crate) fn names_a_licence(&self) -> bool {
        self.likely.iter().any(|entry| NAMES.contains(&entry.group))
    }

    /// Where the text turns from one matter to the next, in bytes of the original.
    pub(crate) fn turns(&self) -> Vec<usize> {
        self.turns.iter().map(|turn| self.folded.original(turn.clone()).start).collect()
    }

    /// Whether its signs deny that the licence is in order, and nothing else is said.
    pub(crate) fn denies_order(&self, signs: &[Sign]) -> bool {
        let is_all = || self.words() <= FEW_WORDS;
        signs.iter().any(|sign| !sign.is_excused && (sign.name == NOT_VALID || is_all()))
    }

    /// A place without the words at its ends that show nobody why they led somewhere; nothing where none is left.
    pub(crate) fn shown(&self, place: Range<usize>) -> Option<Range<usize>> {
        let text = self.folded.as_str();
        let is_unshown = |word: &Range<usize>| {
            self.likely
                .iter()
                .any(|entry| entry.group == UNSHOWN && entry.place.start <= word.start && word.end <= entry.place.end)
                || !text[word.clone()].contains(char::is_alphabetic)
        };
        let shown = words(&text[place.clone()])
            .map(|(at, word)| place.start + at..place.start + at + word.len())
            .filter(|word| is_dense(&text[word.clone()]) || !is_unshown(word));
        let shown: Vec<Range<usize>> = shown.collect();
        Some(shown.first()?.start..shown.last()?.end)
    }

    /// Whether a place of the original is a word that is never shown as what led to an answer.
    pub(crate) fn hides(&self, place: &Range<usize>) -> bool {
        self.likely.iter().filter(|entry| entry.group == UNSHOWN).any(|entry| {
            let hidden = self.folded.original(entry.place.clone());
            hidden.start <= place.start && place.end <= hidden.end
        })
    }

    /// Whether the text turns from one place to a licence before it comes to the other.
    fn is_turned_from(&self, from: &Range<usize>, to: &Range<usize>) -> bool {
        let turn = self.turns.iter().rfind(|turn| from.end <= turn.start && turn.end <= to.start);
        turn.is_some_and(|turn| {
            let is_named = |entry: &Entry| {
                let names = entry.group == PRODUCT || entry.group == LICENCE[0];
                names && entry.place.start >= turn.end && self.is_together(&entry.place, to, Together::Sentence)
            };
            self.likely.iter().any(is_named)
        })
    }

    /// Whether the text names a licence and something that can be wrong with one; whether these belong together, only the
    /// model can say.
    pub(crate) fn is_in_trouble(&self) -> bool {
        let has = |groups: &[&str]| self.likely.iter().any(|entry| groups.contains(&entry.group));
        has(&LICENCE) && has(&TROUBLE)
    }

    /// Whether the text names nothing but a licence, a product or a renewal: nothing is said of it.
    pub(crate) fn is_bare(&self, model: &Model<'_>) -> bool {
        let text = self.folded.as_str();
        let is_in =
            |place: &Range<usize>, entry: &Entry| entry.place.start <= place.start && place.end <= entry.place.end;
        let is_named = |place: &Range<usize>| {
            self.likely.iter().any(|entry| is_in(place, entry) && (NAMES.contains(&entry.group) || entry.is_common()))
        };
        let is_joining =
            |place: &Range<usize>| !is_dense(&text[place.clone()]) && model.lexicon().is_common(&text[place.clone()]);
        let denies = self.likely.iter().any(|entry| TROUBLE.contains(&entry.group));
        !denies && content(text).all(|place| is_named(&place) || is_joining(&place))
    }

    /// Where the text speaks of the matter of a topic, and not of the licence itself.
    pub(crate) fn evidence(&self, model: &Model<'_>, topic: &str) -> Vec<Range<usize>> {
        let text = self.folded.as_str();
        let speaking = model.speaking(text, topic).into_iter().filter(|place| !self.is_own(place));
        let is_known = |place: &Range<usize>| {
            let word = &text[place.clone()];
            is_dense(word) || model.knows(word) || self.concepts.contains(place)
        };
        speaking.filter(is_known).chain(self.others.iter().cloned()).collect()
    }

    /// How much of the text is words that somebody has told a story with, or that a table holds, from 0 to 1; and how many
    /// of its words these are. In a script without spaces, pieces of two signs stand for words.
    pub(crate) fn known(&self, model: &Model<'_>) -> (f32, usize) {
        let text = self.folded.as_str();
        let (mut all, mut known) = (0usize, 0usize);
        for (start, word) in words(text) {
            if is_dense(word) {
                let pieces = word.char_indices().zip(word.char_indices().skip(2).map(|(at, _)| at).chain([word.len()]));
                for ((at, _), end) in pieces {
                    all += 1;
                    known += usize::from(model.knows_piece(&word[at..end]));
                }
                continue;
            }
            if !word.contains(char::is_alphabetic) {
                continue;
            }
            let place = start..start + word.len();
            let is_in = |other: &Range<usize>| other.start <= place.start && place.end <= other.end;
            all += 1;
            let in_tables = self.entries.iter().any(|entry| is_in(&entry.place)) || self.concepts.iter().any(is_in);
            known += usize::from(in_tables || model.knows(word));
        }
        (known as f32 / all.max(1) as f32, known)
    }

    /// How many words it has; three signs of a script without spaces count as one.
    pub(crate) fn words(&self) -> usize {
        let text = self.folded.as_str();
        words(text).map(|(_, word)| if is_dense(word) { word.chars().count() / 3 } else { 1 }).sum()
    }

    /// Whether it holds a word that means something and is none of the licence itself.
    pub(crate) fn has_other_words(&self, model: &Model<'_>) -> bool {
        let text = self.folded.as_str();
        let is_common =
            |place: &Range<usize>| self.entries.iter().any(|entry| entry.is_common() && entry.place == *place);
        content(text).any(|place| {
            !self.is_own(&place)
                && !is_common(&place)
                && (is_dense(&text[place.clone()]) || model.means_something(text, place, &[]))
        })
    }

    fn is_own(&self, place: &Range<usize>) -> bool {
        self.own.iter().any(|own| own.start <= place.start && place.end <= own.end)
    }

    /// Where the text says that a licence fails.
    pub(crate) fn signs(&self) -> Vec<Sign> {
        tables().rules.iter().filter_map(|rule| self.sign(rule)).collect()
    }

    /// The first place of a sign; one that is not excused goes before one that is.
    fn sign(&self, rule: &'static SignRule) -> Option<Sign> {
        let (first, others) = rule.near.split_first()?;
        let others: Vec<Vec<Range<usize>>> = others.iter().map(|names| self.places(names)).collect();
        let without = self.places(rule.without);
        let is_near = |place: &Range<usize>, all: &[Range<usize>]| {
            all.iter().any(|other| {
                other != place
                    && self.distance(place, other) <= rule.within
                    && self.is_together(place, other, rule.together)
            })
        };
        let denied = self.places(rule.denied);
        let is_denied = |place: &Range<usize>| {
            denied.iter().any(|other| {
                other.end <= place.start
                    && self.distance(other, place) <= MOST_TO_DENIAL
                    && self.is_together(other, place, Together::Clause)
            })
        };
        let places = self.places(first).into_iter();
        let signs = places
            .filter(|place| {
                !is_denied(place) && others.iter().all(|all| is_near(place, all)) && !is_near(place, &without)
            })
            .map(|place| Sign { name: rule.name, is_excused: self.is_excused(&place), place });
        signs.min_by_key(|sign| sign.is_excused)
    }

    fn is_excused(&self, place: &Range<usize>) -> bool {
        let kasperskys: Vec<&Range<usize>> = self
            .likely
            .iter()
            .filter(|entry| entry.group == PRODUCT && entry.is_of_any())
            .map(|entry| &entry.place)
            .collect();
        let is_beside = |other: &Range<usize>, together| self.is_together(place, other, together);
        let is_kasperskys = kasperskys.iter().any(|other| is_beside(other, Together::Clause));
        let is_of_others = self.others.iter().any(|other| {
            (kasperskys.is_empty() || is_beside(other, Together::Sentence)) && !self.is_turned_from(other, place)
        });
        // The "days left" of "no days left" say nothing of the kind.
        let touches = |other: &Range<usize>| other.start < place.end && place.start < other.end;
        let is_fine = self.fine.iter().any(|other| !touches(other) && is_beside(other, Together::Clause));
        is_of_others && !is_kasperskys || is_fine
    }

    fn places(&self, names: &str) -> Vec<Range<usize>> {
        let is_named = |entry: &&Entry| names.split('|').any(|name| name == entry.group);
        self.likely.iter().filter(is_named).map(|entry| entry.place.clone()).collect()
    }

    fn is_together(&self, place: &Range<usize>, other: &Range<usize>, together: Together) -> bool {
        let whole = self.folded.original(place.start.min(other.start)..place.end.max(other.end));
        let ends = if together == Together::Clause { ends_clause } else { ends_sentence };
        !self.original.get(whole).unwrap_or_default().contains(ends)
    }

    /// How many words stand from one place to another; three characters of a script without spaces count as a word.
    fn distance(&self, one: &Range<usize>, other: &Range<usize>) -> usize {
        let (first, second) = if one.start <= other.start { (one, other) } else { (other, one) };
        let between = |places: &[usize]| {
            let before = |end: usize| places.partition_point(|place| *place < end);
            before(second.start).saturating_sub(before(first.end))
        };
        between(&self.spaces) + between(&self.dense) / 3
    }
}

/// The words of a folded text that can mean something; of a script without spaces its runs of one kind, without what only
/// joins them.
fn content(text: &str) -> impl Iterator<Item = Range<usize>> {
    words(text).flat_map(|(start, word)| {
        if is_dense(word) {
            dense_runs(start, word)
        } else {
            Vec::from_iter(std::iter::once(start..start + word.len()))
        }
    })
}

fn dense_runs(start: usize, word: &str) -> Vec<Range<usize>> {
    let mut runs: Vec<(char, Range<usize>)> = Vec::new();
    for (at, character) in word.char_indices() {
        // Hiragana mostly join; the bar lengthens what stands before it.
        let kind = match character {
            '\u{3040}'..='\u{309F}' => 'h',
            '\u{30A0}'..='\u{30FF}' => 'k',
            _ => 'c',
        };
        let place = start + at..start + at + character.len_utf8();
        match runs.last_mut() {
            Some((last, run)) if *last == kind => run.end = place.end,
            _ => runs.push((kind, place)),
        }
    }
    let is_long = |run: &Range<usize>| word[run.start - start..run.end - start].chars().nth(1).is_some();
    runs.into_iter().filter(|(kind, run)| *kind != 'h' && is_long(run)).map(|(_, run)| run).collect()
}

fn is_dense(word: &str) -> bool {
    word.contains(has_no_spaces)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::built_in;

    fn signs(text: &str) -> Vec<&'static str> {
        let heard = Heard::new(built_in().unwrap(), text);
        heard.signs().into_iter().filter(|sign| !sign.is_excused).map(|sign| sign.name).collect()
    }

    #[test]
    fn every_concept_that_the_tables_name_is_one() {
        let lexicon = built_in().unwrap().lexicon();
        let tables = tables();
        for name in tables.own.concepts.iter().chain(&tables.others.concepts).chain(&tables.fine.concepts) {
            assert!(lexicon.has(name), "{name}");
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

    /// Expired, refused, not renewed, blocked, asked for, none left.
    #[test]
    fn a_licence_that_fails_is_seen_in_languages_without_stories() {
        for text in [
            "lisansımın süresi doldu",
            "anahtar kabul edilmiyor",
            "aboneliğim yenilenmedi",
            "kod engellenmiş",
            "lisans için gün kalmadı",
            "підписка закінчилася",
            "ключ не приймає",
            "не вдалося продовжити",
            "код заблоковано",
            "许可证过期了",
            "激活码不被接受",
            "订阅无法续订",
            "密钥被列入黑名单",
            "giấy phép đã hết hạn",
            "mã kích hoạt không được chấp nhận",
            "không gia hạn được",
            "lisensi saya kedaluwarsa",
            "kode tidak diterima",
            "gagal memperpanjang langganan",
            "lisensen har gått ut",
            "nøkkelen godtas ikke",
            "abonnementet ble ikke fornyet",
            "licensen gick ut",
            "koden är ogiltig",
            "det går inte att förnya",
            "licensen er udløbet",
            "nøglen afvises",
            "abonnementet blev ikke fornyet",
            "vypršela licence",
            "klíč byl zamítnut",
            "předplatné se neobnovilo",
            "vypršala licencia",
            "kľúč nebol prijatý, neplatný kľúč",
            "predplatné sa neobnovilo",
            "lejárt az előfizetés",
            "érvénytelen a kulcs",
            "nem sikerül megújítani",
            "licența a expirat",
            "codul este respins",
            "nu se poate reînnoi",
            "η άδεια έληξε",
            "ο κωδικός απορρίφθηκε",
            "δεν μπορώ να ανανεώσω",
            "انتهت صلاحية الرخصة",
            "الرمز مرفوض",
            "لا يمكن تجديد الاشتراك",
            "라이선스가 만료되었습니다",
            "코드가 거부되었습니다",
            "구독이 갱신되지 않습니다",
            "lisenssi vanheni",
            "koodi hylättiin",
            "tilaus ei uusiutunut",
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
            "My Norton says that its subscription has expired, should I pay",
            "Bilgisayarım tarama sırasında çok yavaş",
            "Při kontrole je notebook strašně pomalý",
            "VPN がつながりません",
            "the licence has not expired, the scan is slow",
            "licencja mi się nie skończyła",
        ] {
            assert_eq!(signs(text), Vec::<&str>::new(), "{text}");
        }
    }

    #[test]
    fn what_is_said_of_others_excuses_nothing_of_ones_own() {
        for text in [
            "I left Norton last year. Kaspersky says the code is not accepted",
            "the vpn works fine, but the activation code is refused",
            "Windows is new, Kaspersky does not accept the key",
            "virus found and no days left",
        ] {
            assert!(!signs(text).is_empty(), "{text}");
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
            let evidence = Heard::new(model, text).evidence(model, "not-a-license-problem");
            assert_eq!(!evidence.is_empty(), is_evidence, "{text}: {evidence:?}");
        }
    }
}
