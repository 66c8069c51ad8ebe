//! Codes that somebody spells by telephone: `8 Hotel 6 Papa Kilo`, `A wie Anton, 2, Q wie Quelle`, `A comme Anatole`.
//!
//! The words are the public spelling alphabets: that of the ICAO and those of the languages that Keymend speaks.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::PrivateKind;
use super::found::{Found, after, before};
use super::words::{begins, fold, is_of_word};

/// Words for letters, each for the one with which it begins.
const LETTERS: &str = "alpha alfa bravo charlie delta echo foxtrot golf hotel india juliett juliet kilo lima mike november \
    oscar papa quebec romeo sierra tango uniform victor whiskey whisky xray yankee zulu \
    anton berta cäsar chemnitz dora düsseldorf emil essen friedrich frankfurt gustav goslar heinrich hamburg ida ingelheim julius \
    jena kaufmann köln konrad ludwig leipzig martha münchen nordpol nürnberg otto offenbach paula potsdam quelle quickborn \
    richard rostock samuel siegfried salzwedel theodor tübingen ulrich unna viktor völklingen wilhelm wuppertal \
    xanthippe xanten ypsilon zacharias zeppelin zwickau zürich \
    anatole berthe célestin désiré eugène françois gaston henri irma joseph kléber louis marcel nicolas oscar pierre quintal \
    raoul suzanne thérèse ursule william xavier yvonne zoé \
    ancona bologna como domodossola empoli firenze genova imola jolly kappa livorno milano napoli otranto padova quarto roma \
    savona torino udine venezia washington xeres york zara \
    antonio burgos barcelona carmen dolores enrique españa francia gerona historia inés josé lorenzo madrid navarra oviedo parís \
    querido ramón sábado tarragona ulises valencia xilófono yegua zaragoza \
    bernard cornelis dirk eduard ferdinand gerard hendrik izaak johan karel lodewijk maria nico pieter quotiënt rudolf simon teunis \
    utrecht willem xantippe zaandam \
    adam barbara celina dorota ewa felicja genowefa halina irena jadwiga karol leon natalia olga paweł roman stanisław tadeusz \
    urszula wacław zygmunt \
    анна борис василий григорий дмитрий елена женя зинаида иван константин леонид михаил николай ольга павел роман семён татьяна \
    ульяна фёдор харитон цапля человек шура щука эхо юрий яков \
    adana bolu ceyhan denizli edirne fatsa giresun hatay isparta izmir jandarma kars lüleburgaz muş niğde ordu polatlı rize sinop \
    tokat uşak van yozgat zonguldak";

/// Words for digits.
const DIGITS: &str = "zero oh one two three four five six seven eight nine niner null eins zwei zwo drei vier fünf sechs sieben acht \
    neun un deux trois quatre cinq sept huit neuf cero uno dos tres cuatro cinco seis siete ocho nueve due tre quattro \
    cinque sei sette otto nove um dois três quatro sete oito nul een twee vijf zes zeven negen jeden dwa trzy cztery pięć sześć \
    siedem osiem dziewięć ноль один два три четыре пять шесть семь восемь девять sıfır bir iki üç dört beş altı yedi sekiz dokuz";

/// Words between a letter and the word that says it.
const LIKE: [&str; 14] =
    ["wie", "as in", "for", "like", "comme", "come", "como", "de", "как", "jak", "van", "von", "voor", "gibi"];

/// Words for what parts the groups of a code.
const DASHES: [&str; 11] =
    ["dash", "hyphen", "minus", "bindestrich", "strich", "tiret", "guion", "trattino", "hifen", "streepje", "kreska"];

/// The fewest and the most signs of a code, and the fewest that are said in words.
const FEWEST: usize = 15;
const MOST: usize = 26;
const FEWEST_SAID: usize = 5;

/// Bytes within which it is spelled, and before the first word of it.
const LONGEST: usize = 640;
const BEFORE: usize = 48;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Means {
    Letter,
    Digit,
    Like,
    Dash,
}

static WORDS: LazyLock<HashMap<String, Means>> = LazyLock::new(|| {
    let all = [(LETTERS, Means::Letter), (DIGITS, Means::Digit)];
    let spoken =
        all.into_iter().flat_map(|(words, means)| words.split_whitespace().map(move |word| (fold(word), means)));
    let like = LIKE.iter().filter_map(|word| word.split(' ').next()).map(|word| (fold(word), Means::Like));
    // What is a word for a letter and for something else counts as the letter.
    like.chain(DASHES.iter().map(|word| (fold(word), Means::Dash))).chain(spoken).collect()
});

/// The words at which a code may be spelled.
pub(super) fn words() -> impl Iterator<Item = &'static str> {
    let like = LIKE.iter().filter_map(|word| word.split(' ').next());
    LETTERS.split_whitespace().chain(like)
}

/// What is spelled at a place.
#[derive(Clone, Copy)]
enum Spelling {
    Letter { in_words: bool },
    Digit { in_words: bool },
    Dash,
}

fn word(text: &str) -> &str {
    &text[..text.find(|c: char| !is_of_word(c)).unwrap_or(text.len())]
}

/// What a text begins with that spells a code, and how long it is.
fn spelled(text: &str) -> Option<(Spelling, usize)> {
    let own = word(text);
    let mut letters = own.chars();
    let first = letters.next()?;
    if letters.next().is_none() {
        if first.is_numeric() {
            return Some((Spelling::Digit { in_words: false }, own.len()));
        }
        let said = said_like(&text[own.len()..], first);
        return Some((Spelling::Letter { in_words: said.is_some() }, own.len() + said.unwrap_or_default()));
    }
    let spelling = match WORDS.get(&fold(own))? {
        Means::Letter => Spelling::Letter { in_words: true },
        Means::Digit => Spelling::Digit { in_words: true },
        Means::Dash => Spelling::Dash,
        Means::Like => return None,
    };
    Some((spelling, own.len()))
}

/// The length of ` wie Anton` behind an A, and of `-ray` behind an X.
fn said_like(text: &str, letter: char) -> Option<usize> {
    let is_ray = matches!(letter, 'x' | 'X') && text.get(..4).is_some_and(|rest| rest[1..].eq_ignore_ascii_case("ray"));
    if is_ray && text.starts_with(['-', ' ']) {
        return Some(4);
    }
    let rest = text.trim_start_matches([' ', ',', ':', '=']);
    let like = LIKE.into_iter().find(|like| {
        rest.get(..like.len()).is_some_and(|head| head.to_lowercase() == *like) && rest[like.len()..].starts_with(' ')
    });
    let behind = &rest[like?.len() + 1..];
    let said = word(behind);
    let same = fold(said).chars().next() == fold(letter.encode_utf8(&mut [0; 4])).chars().next();
    (same && said.chars().nth(1).is_some()).then_some(text.len() - behind.len() + said.len())
}

/// What parts two signs: spaces and signs, and at most one end of a line.
fn gap(text: &str) -> Option<usize> {
    let rest = text.trim_start_matches([' ', ',', '.', ';', '-', '–', '/', '\n', '\r', '"', '(', ')']);
    let gap = text.len() - rest.len();
    (gap > 0 && gap <= 6 && text[..gap].matches('\n').count() <= 1).then_some(gap)
}

/// A code that is spelled around the word that begins here.
pub(super) fn code(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    let here = after(text, at, LONGEST);
    if !begins(text, at) || !matches!(WORDS.get(&fold(word(here))), Some(Means::Letter | Means::Like)) {
        return 0;
    }
    // Before the first word stand single signs alone.
    let mut start = at;
    loop {
        let head = before(text, start, BEFORE);
        let bare = head.trim_end_matches([' ', ',', '.', ';', '-', '–', '/', '\n', '"']);
        let Some(single) = bare.chars().next_back().filter(|c| c.is_alphanumeric() && bare.len() < head.len()) else {
            break;
        };
        let single = start - head.len() + bare.len() - single.len_utf8();
        if at - single > BEFORE || !begins(text, single) {
            break;
        }
        start = single;
    }
    let all = after(text, start, LONGEST);
    let (mut next, mut end, mut letters, mut digits, mut said) = (0, 0, 0, 0, 0);
    while letters + digits < MOST {
        let Some((spelling, length)) = spelled(&all[next..]) else { break };
        match spelling {
            Spelling::Letter { in_words } => (letters, said) = (letters + 1, said + usize::from(in_words)),
            Spelling::Digit { in_words } => (digits, said) = (digits + 1, said + usize::from(in_words)),
            Spelling::Dash => {}
        }
        if !matches!(spelling, Spelling::Dash) {
            end = next + length;
        }
        let Some(gap) = gap(&all[next + length..]) else { break };
        next += length + gap;
    }
    if letters + digits < FEWEST || said < FEWEST_SAID || digits == 0 || letters < 2 {
        return 0;
    }
    found.push(Found { kind: PrivateKind::Token, span: start..start + end });
    start + end
}

#[cfg(test)]
mod tests {
    use crate::redact::Redactor;

    fn cleaned(text: &str) -> String {
        let mut redactor = Redactor::default();
        redactor.learn(text).unwrap();
        redactor.clean(text)
    }

    #[test]
    fn a_code_that_is_spelled_by_telephone_goes_and_words_stay() {
        for (text, wanted) in [
            (
                "She read: 8 Hotel 6 Papa Kilo 8 2 Romeo November Zulu Tango 9 Yankee Yankee Papa Kilo Alpha 3 Delta 7. Refused.",
                "She read: token-1. Refused.",
            ),
            (
                "Am Telefon: A wie Anton, V wie Viktor, 2, Q wie Quelle, Y wie Ypsilon, M wie Martha, 8, X wie Xanthippe, 1, Z wie Zeppelin, M wie \
              Martha, W wie Wilhelm, 3, E wie Emil, 9, 8, Z wie Zeppelin, U wie Ulrich, N wie Nordpol, G wie Gustav - abgelehnt",
                "Am Telefon: token-1 - abgelehnt",
            ),
            (
                "A comme Anatole, 7, K comme Kléber, M comme Marcel, D comme Désiré, tiret, 4, W comme William, 9, X comme Xavier, T comme Thérèse, \
              P comme Pierre, 6, 2, H comme Henri, R comme Raoul, 8 refusé",
                "token-1 refusé",
            ),
            (
                "kilo seven quebec mike delta dash four whiskey x-ray nine tango dash papa lima bravo romeo charlie dash six two hotel juliett",
                "token-1",
            ),
            ("Анна 7 Константин Михаил Дмитрий 4 Василий 9 Татьяна 3 Павел Леонид 6 Роман 2 Харитон", "token-1"),
        ] {
            assert_eq!(cleaned(text), wanted, "{text}");
        }
        for text in [
            "Alpha, Bravo, Charlie, Delta, Echo, Foxtrot, Golf, Hotel, India, Juliett, Kilo, Lima, Mike, November, Oscar, Papa",
            "Hotel 6 in Roma, 2 nights",
            "one two three four five six seven eight nine zero one two three four five six",
            "groups alpha 1 bravo 2 charlie 3",
        ] {
            assert_eq!(cleaned(text), text);
        }
    }
}
