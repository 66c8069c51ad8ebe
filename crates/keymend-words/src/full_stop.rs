//! Whether a full stop ends a sentence, or belongs to an abbreviation of one of the languages that are understood.

/// Abbreviations within a sentence, without their blanks: what stands behind goes on, whatever it begins with.
const GOES_ON: &[&str] = &[
    // German
    "z.b.",
    "d.h.",
    "d.i.",
    "u.a.",
    "u.u.",
    "z.t.",
    "z.zt.",
    "i.d.r.",
    "o.ä.",
    "bzw.",
    "ca.",
    "evtl.",
    "ggf.",
    "inkl.",
    "exkl.",
    "zzgl.",
    "abzgl.",
    "vgl.",
    "sog.",
    "lt.",
    "dr.",
    "prof.",
    "hr.",
    "frl.",
    "bspw.",
    "bzgl.",
    // English
    "e.g.",
    "i.e.",
    "eg.",
    "ie.",
    "approx.",
    "mr.",
    "mrs.",
    "ms.",
    "vs.",
    "incl.",
    "excl.",
    "resp.",
    "a.k.a.",
    "w.r.t.",
    // French
    "p.ex.",
    "par ex.",
    "c.-à-d.",
    "càd.",
    "env.",
    "mme.",
    "mlle.",
    "cf.",
    // Spanish
    "p.ej.",
    "por ej.",
    "ej.",
    "sr.",
    "sra.",
    "srta.",
    "aprox.",
    "dña.",
    // Italian
    "p.es.",
    "per es.",
    "ad es.",
    "sig.",
    "sig.ra",
    "dott.",
    "cfr.",
    "c.d.",
    // Portuguese
    "por ex.",
    "dra.",
    "exmo.",
    "exma.",
    // Russian
    "т.е.",
    "т.к.",
    "т.н.",
    "напр.",
    "см.",
    "ср.",
    "в т.ч.",
    // Polish
    "m.in.",
    "np.",
    "tzn.",
    "tzw.",
    "tj.",
    "ds.",
    "wg.",
    "mgr.",
    "inż.",
    "p.o.",
    "ul.",
    // Dutch
    "bijv.",
    "d.w.z.",
    "o.a.",
    "m.b.t.",
    "i.p.v.",
    "t.a.v.",
    "n.a.v.",
    "i.v.m.",
    "m.a.w.",
    "dhr.",
    "mevr.",
    "mw.",
    "evt.",
    "incl.",
    "excl.",
    "t.o.v.",
    "a.d.h.v.",
    // Turkish
    "örn.",
    "ör.",
    "sn.",
    "bkz.",
    "yakl.",
];

/// Abbreviations at which a sentence often ends: it goes on where a small letter or a digit follows.
const MAY_END: &[&str] = &[
    "etc.",
    "usw.",
    "u.s.w.",
    "usf.",
    "u.v.m.",
    "z.hd.",
    "str.",
    "std.",
    "a.m.",
    "p.m.",
    "u.s.",
    "ltd.",
    "inc.",
    "co.",
    "corp.",
    "a.s.a.p.",
    "asap.",
    "ecc.",
    "ud.",
    "uds.",
    "vd.",
    "vds.",
    "ee.uu.",
    "s.a.",
    "s.l.",
    "s.r.l.",
    "s.p.a.",
    "ltda.",
    "и т.д.",
    "т.д.",
    "т.п.",
    "и др.",
    "др.",
    "г.",
    "гг.",
    "руб.",
    "коп.",
    "мин.",
    "ч.",
    "шт.",
    "ул.",
    "itd.",
    "itp.",
    "godz.",
    "zł.",
    "sp.z o.o.",
    "r.",
    "enz.",
    "bv.",
    "e.d.",
    "b.v.",
    "n.v.",
    "vb.",
    "vs.",
    "v.b.",
    "v.s.",
    "a.ş.",
    "ltd.şti.",
    "dgl.",
];

/// Abbreviations before a number, and words that end a sentence elsewhere.
const BEFORE_A_NUMBER: &[&str] = &[
    "nr.",
    "no.",
    "num.",
    "núm.",
    "n.",
    "n°.",
    "nº.",
    "тел.",
    "tel.",
    "fon.",
    "ok.",
    "max.",
    "min.",
    "стр.",
    "pág.",
    "pag.",
    "pg.",
    "vers.",
    "v.",
    "ок.",
    "kl.",
    "sek.",
    "jan.",
    "feb.",
    "febr.",
    "apr.",
    "aug.",
    "sept.",
    "sep.",
    "okt.",
    "oct.",
    "nov.",
    "dez.",
    "dec.",
    "ene.",
    "abr.",
    "dic.",
    "gen.",
    "giu.",
    "lug.",
    "ott.",
    "fév.",
    "févr.",
    "janv.",
    "avr.",
    "juil.",
    "déc.",
    "янв.",
    "февр.",
    "апр.",
    "авг.",
    "сент.",
    "окт.",
    "нояб.",
    "дек.",
    "st.",
    "sty.",
    "lut.",
    "kwi.",
    "wrz.",
    "paź.",
    "lis.",
    "gru.",
];

/// The most letters, stops and blanks of an abbreviation on either side of one of its stops.
const LONGEST: usize = 16;

/// Whether the full stop at a place of a text ends a sentence there: a blank, a closing mark or nothing follows, and it is none
/// of an abbreviation ("z. B.", "p. ej.", "т. е.").
///
/// A stop behind the number of a day ("am 3. Dezember") counts as an end: that takes names of months, which stand elsewhere.
#[must_use]
pub fn full_stop_ends(text: &str, at: usize) -> bool {
    let (Some(before), Some(behind)) = (text.get(..at), text.get(at + 1..)) else { return false };
    if !text[at..].starts_with('.') {
        return false;
    }
    let closes = |next: char| next.is_whitespace() || matches!(next, '"' | '”' | '“' | '»' | '’' | ')' | ']');
    behind.chars().next().is_none_or(closes) && !is_in_an_abbreviation(before, behind)
}

/// Whether a stop between two parts of a text is one of an abbreviation after which the sentence goes on.
fn is_in_an_abbreviation(before: &str, behind: &str) -> bool {
    let until_here = joined(before.chars().rev()).chars().rev().collect::<String>() + ".";
    let from_here = joined(behind.trim_start_matches('.').chars());
    let next = behind.trim_start_matches([' ', '\u{a0}', '\u{202f}']).chars().next();
    let on_a_new_line = behind.trim_start_matches([' ', '\t']).starts_with(['\n', '\r']);
    if next.is_none() || on_a_new_line {
        return false;
    }
    let is_number = next.is_some_and(|next| next.is_ascii_digit());
    let goes_on_small = is_number || next.is_some_and(|next| next.is_lowercase() || next == ',');
    let is_one_of = |list: &[&str]| list.iter().any(|known| is_part_of(known, &until_here, &from_here));
    is_one_of(GOES_ON)
        || goes_on_small && MAY_END.iter().any(|known| ends_with_word(&until_here, known))
        || is_number && BEFORE_A_NUMBER.iter().any(|known| ends_with_word(&until_here, known))
        || MAY_END.iter().any(|known| is_within(known, &until_here, &from_here))
}

/// The letters and stops nearest to a place, small, without the blanks behind stops: "z. B" and "z.B" are alike.
fn joined(characters: impl Iterator<Item = char>) -> String {
    let mut kept = String::new();
    for character in characters.take(LONGEST) {
        match character {
            '\n' | '\r' => break,
            '\u{a0}' | '\u{202f}' => kept.push(' '),
            other => kept.extend(other.to_lowercase()),
        }
    }
    kept.replace(". ", ".").replace(" .", ".")
}

/// Whether an abbreviation stands at the end of a text, as a word of its own.
fn ends_with_word(text: &str, known: &str) -> bool {
    text.strip_suffix(known).is_some_and(|rest| !rest.ends_with(char::is_alphanumeric))
}

/// Whether a stop is the last of an abbreviation, or one within it.
fn is_part_of(known: &str, until_here: &str, from_here: &str) -> bool {
    ends_with_word(until_here, known) || is_within(known, until_here, from_here)
}

/// Whether a stop is one within an abbreviation, whose rest stands behind it.
fn is_within(known: &str, until_here: &str, from_here: &str) -> bool {
    let from_here = from_here.trim_start();
    known
        .match_indices('.')
        .map(|(at, _)| at + 1)
        .filter(|end| *end < known.len())
        .any(|end| ends_with_word(until_here, &known[..end]) && from_here.starts_with(known[end..].trim_start()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn ends(text: &str) -> Vec<usize> {
        text.match_indices('.').map(|(at, _)| at).filter(|at| full_stop_ends(text, *at)).collect()
    }

    #[test]
    fn a_stop_of_an_abbreviation_ends_no_sentence_in_any_language() {
        for text in [
            "Ich kann z.B. Chrome öffnen. Mehr nicht.",
            "Ich kann z. B. Chrome öffnen. Mehr nicht.",
            "Der alte Rechner, d. h. Windows 8, geht nicht. Hilfe.",
            "On my PC, e.g. Windows 10, it fails. Help.",
            "Mr. Miller i.e. the owner pays. He knows.",
            "J'ai essayé p. ex. Firefox et c.-à-d. tout. Rien.",
            "He probado p. ej. Chrome y Sr. Gómez. Nada.",
            "Ho provato ad es. Chrome con il sig. Rossi. Niente.",
            "Tentei p. ex. o Chrome e aprox. 3 vezes. Nada.",
            "Пробовал, т. е. Вводил код, в т. ч. Новый. Не вышло.",
            "Próbowałem m.in. Chrome i np. Firefox. Nic.",
            "Ik probeerde o.a. Chrome en bijv. Firefox. Niets.",
            "Chrome örn. Firefox denedim, Sn. Yetkili. Olmadı.",
            "Kupiłem kod nr. 5 w sklepie. Nie działa.",
            "Код, ключ и т. д. не принимает. Что делать.",
            "Codes, Schlüssel usw. nimmt er nicht. Hilfe.",
        ] {
            assert_eq!(ends(text).len(), 2, "{text}: {:?}", ends(text));
        }
    }

    #[test]
    fn a_sentence_may_end_with_an_abbreviation_and_ends_with_words_that_look_like_one() {
        for text in [
            "I tried restarting etc. Now it fails.",
            "Рестарт, код и т. д. Ничего не вышло.",
            "Yeniden başlattım vb. Hâlâ olmuyor.",
            "Does it work? No. It does not.",
            "I pressed OK. Nothing came.",
            "No sé qué es. Ayuda por favor.",
            "Ich habe drei Versuche gemacht z.B.\nDann war Schluss.",
        ] {
            assert_eq!(ends(text).len(), 2, "{text}: {:?}", ends(text));
        }
        assert_eq!(ends("version 21.3 and kaspersky.com").len(), 0);
    }

    proptest! {
        #[test]
        fn any_text_at_any_place_is_answered(text in any::<String>(), at in 0..200_usize) {
            let _ = full_stop_ends(&text, at);
        }
    }
}
