//! Several customers in one text: what an agent pastes of three calls, a list of cases with a name each.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::masked::MaskedWords;
use crate::language::holds_word_of;
use crate::redact::PrivateKind;

/// Cases of one message that are told.
const MOST: usize = 40;

/// So far behind the beginning of a case stands whose it is, in bytes.
const NEAR: usize = 60;

/// Words that say something of a case, at least, with its name.
const FEWEST_WORDS: usize = 3;

/// Words of a paragraph that tells of a case.
const FEWEST_OF_A_PARAGRAPH: usize = 6;

/// One of several cases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ToldCase {
    /// Whose it is, in the words of the message.
    pub who: String,
    /// Where it is told.
    pub place: Range<usize>,
}

/// How a case is called in a list of them: "Customer 2", "Fall 3".
static MARK: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let names = "case|customer|client|cust|fall|kunde|kundin|kd|cas|caso|cliente|случай|клиент|клиентка|sprawa|klient|klientka|zaak|klant|müşteri|vaka|ケース|お客様|案件";
    Regex::new(&format!(r"(?im)^[ \t]*(?:[-*•]\s*)?((?:{names})\s*(?:#|no\.?|nr\.?|n°|№)?\s*(?:[0-9]{{1,2}}|[a-f]))(?:\s*[:.)–—]|\s*$|\s-)")).ok()
});

/// A line that names a customer behind a label.
static LABEL: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let names = "customer|client|cust|kunden|kunde|kundin|kd|cliente|клиент|klient|klant|müşteri|お客様|顧客|customer name|client name|kundenname|name|nom|nombre|nome|имя|imię i nazwisko|naam|氏名|お名前";
    let numbers = r"(?:[\s.-]*(?:no|nr|number|nummer|id|numéro|número|numero|номер|numer|numarası|番号)\.?)?";
    Regex::new(&format!(r"(?im)^[ \t]*(?:[-*•]\s*)?(?:{names}){numbers}\s*[:：=]\s*(\S[^\n,;]{{0,60}})|^[ \t]*(?:[-*•]\s*)?(?:{names}){numbers}\s+([0-9][0-9-]{{3,20}})\b")).ok()
});

/// An item of a numbered list.
static NUMBERED: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"(?m)^[ \t]*\(?[0-9]{1,2}[.):]\s+").ok());

/// An item of a list.
static BULLET: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"(?m)^[ \t]*[-*•–]\s+").ok());

/// A line between two cases.
static RULE: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"(?m)^[ \t]*[-=*_#~]{3,}[ \t]*\n").ok());

/// A paragraph.
static PARAGRAPH: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"\n[ \t]*\n+").ok());

/// Somebody with their title.
static TITLED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let titles = "Herrn?|Hr|Frau|Fr|Fam|Familie|Mr|Mrs|Ms|Miss|Mme|Mlle|Monsieur|Madame|Sra?|Señora?|Sig|Signora?|Pani?|Г-н|Г-жа|Господин|Госпожа|Dhr|Mevr|Meneer|Mevrouw|Bay|Bayan|Sayın";
    Regex::new(&format!(
        r"\b(?:{titles})\.?\s+\p{{Lu}}[\p{{L}}'-]+|[\x{{3040}}-\x{{30FF}}\x{{4E00}}-\x{{9FFF}}]{{1,6}}(?:様|さん)"
    ))
    .ok()
});

/// The cases of a text, where it tells of several customers; none of one. An agent names customers by their names, a customer
/// names others, too.
/// A row of a table, `is_row`, is about one customer, unless it lists several.
pub(super) fn told_cases(masked: &MaskedWords, sender: Option<&str>, is_of_agent: bool, is_row: bool) -> Vec<ToldCase> {
    let words = masked.words.as_str();
    let marked: Option<Vec<(usize, String)>> = MARK.as_ref().map(|mark| {
        let found = mark.captures_iter(words).filter_map(|found| found.get(1));
        found.map(|name| (name.start(), name.as_str().to_owned())).collect()
    });
    let labelled: Option<Vec<(usize, String)>> = LABEL.as_ref().map(|label| {
        let found = label.captures_iter(words);
        let named = found.filter_map(|found| {
            let (whole, value) = (found.get(0)?, found.get(1).or(found.get(2))?);
            let label = letters(words.get(whole.start()..value.start())?);
            Some((label, (whole.start(), value.as_str().to_owned())))
        });
        let named: Vec<(String, (usize, String))> = named.collect();
        // The name and the number of one customer, as a form has them, are no two customers.
        let first = named.first().map(|(label, _)| label.clone()).unwrap_or_default();
        named.into_iter().filter(|(label, _)| *label == first).map(|(_, found)| found).collect()
    });
    for named in [marked, labelled].into_iter().flatten() {
        let cases = cases(words, up_to_the_next(named, words.len()));
        if are_several(&cases) {
            return cases;
        }
    }
    for (item, is_list) in [(&NUMBERED, true), (&RULE, true), (&BULLET, true), (&PARAGRAPH, false)] {
        let Some(item) = item.as_ref().filter(|_| is_list || !is_row) else { continue };
        let marks: Vec<Range<usize>> = item.find_iter(words).map(|found| found.range()).collect();
        let starts = marks.iter().map(|mark| mark.end);
        // Before the first item of a list stands what it is a list of; between rules and paragraphs, a case.
        let head = marks.first().map_or(words.len(), |mark| mark.start);
        let parts: Vec<Range<usize>> = std::iter::once(0)
            .chain(starts)
            .zip(std::iter::once(head).chain(marks.iter().skip(1).map(|mark| mark.start)).chain([words.len()]))
            .map(|(start, end)| start..end.max(start))
            .collect();
        // Whoever numbers customers, each with a title, writes for them: an item without one is of one more.
        let items = parts.get(1..).unwrap_or_default();
        let titled = items.iter().filter(|part| is_headed_by_a_customer(words, part)).count();
        let is_by_number = item.as_str().contains("[0-9]");
        if is_by_number && titled >= 2 {
            let named = items.iter().filter_map(|part| Some((part.clone(), head_of(words.get(part.clone())?)?)));
            let cases = cases(words, named.collect());
            if are_several(&cases) {
                return cases;
            }
        }
        let named: Vec<(Range<usize>, String)> = parts
            .into_iter()
            .filter_map(|part| {
                let is_told = is_list || words.get(part.clone())?.split_whitespace().count() >= FEWEST_OF_A_PARAGRAPH;
                let named = is_told.then(|| named_in(masked, part.clone(), sender, is_of_agent, is_list)).flatten()?;
                Some((part, named))
            })
            .collect();
        let cases = cases(words, named);
        if are_several(&cases) && (is_list || !is_one_story(words, &cases)) {
            return cases;
        }
    }
    Vec::new()
}

/// Words of what an item is headed by, and its characters, at most.
const MOST_OF_A_HEAD: usize = 6;
const LONGEST_HEAD: usize = 60;

/// Whether an item of a list begins with somebody by their title, and a colon or a dash behind them: "2) Mrs Jones: …".
fn is_headed_by_a_customer(words: &str, part: &Range<usize>) -> bool {
    let told = words.get(part.clone()).unwrap_or_default();
    let Some(found) = TITLED.as_ref().and_then(|titled| titled.find(told)).filter(|found| found.start() == 0) else {
        return false;
    };
    let behind = told[found.end()..].split([':', '：', '–', '—']).next().unwrap_or_default();
    behind.len() < told.len() - found.end()
        && behind.split_whitespace().count() <= MOST_OF_A_HEAD
        && !behind.contains(['.', '!', '?', '\n'])
        && !is_somebody_of_theirs(told, &found.range())
}

/// What an item of a list is headed by: what stands before its colon, or its first words.
fn head_of(told: &str) -> Option<String> {
    let head = told.split([':', '：', ',', '–', '—', '.', ';', '\n']).next()?.trim();
    let head: Vec<&str> = head.split_whitespace().take(MOST_OF_A_HEAD).collect();
    let head: String = head.join(" ").chars().take(LONGEST_HEAD).collect();
    // "Mr." ends no name.
    let head =
        if head.chars().count() > 3 { head } else { told.split_whitespace().take(2).collect::<Vec<_>>().join(" ") };
    head.contains(char::is_alphabetic).then_some(head)
}

/// The parts that begin at some places, each up to the next.
fn up_to_the_next(named: Vec<(usize, String)>, end: usize) -> Vec<(Range<usize>, String)> {
    let ends: Vec<usize> = named.iter().skip(1).map(|(start, _)| *start).chain([end]).collect();
    named.into_iter().zip(ends).map(|((start, who), end)| (start..end, who)).collect()
}

/// The cases of parts that each name somebody.
fn cases(words: &str, named: Vec<(Range<usize>, String)>) -> Vec<ToldCase> {
    let mut cases: Vec<ToldCase> = Vec::new();
    for (place, who) in named.into_iter().take(MOST) {
        let who = who.trim().trim_end_matches([':', '.', ',', ';', ')']).to_owned();
        // Two lines that name one customer are of one case.
        match cases.last_mut().filter(|last| letters(&last.who) == letters(&who)) {
            Some(last) => last.place.end = place.end,
            None => cases.push(ToldCase { who, place }),
        }
    }
    cases.retain(|case| {
        words.get(case.place.clone()).is_some_and(|told| told.split_whitespace().count() >= FEWEST_WORDS)
    });
    cases
}

fn are_several(cases: &[ToldCase]) -> bool {
    let names: BTreeSet<String> = cases.iter().map(|case| letters(&case.who)).collect();
    names.len() >= 2 && names.len() == cases.len()
}

/// Whether one of some cases also tells of whom another one names: that is one story.
fn is_one_story(words: &str, cases: &[ToldCase]) -> bool {
    cases.iter().enumerate().any(|(at, case)| {
        let others = cases.iter().enumerate().filter(|(other, _)| *other != at);
        others.map(|(_, other)| words.get(other.place.clone()).unwrap_or_default()).any(|told| told.contains(&case.who))
    })
}

/// Words beside a name that say whose relative or colleague somebody is.
const BESIDE_A_NAME: usize = 4;

/// Whether somebody is named as a relative or a colleague of whom a note is about: "his brother Mr Jones", "Mr Jones (colleague)".
fn is_somebody_of_theirs(part: &str, name: &Range<usize>) -> bool {
    let before = part[..name.start].rsplit(['.', '!', '?', '\n', ':']).next().unwrap_or_default();
    let words: Vec<&str> = before.split_whitespace().collect();
    let before = words[words.len().saturating_sub(BESIDE_A_NAME)..].join(" ");
    let behind = part[name.end..].trim_start();
    let behind =
        behind.strip_prefix(['(', ',']).map(|behind| behind.split([')', ',', '.', ':']).next().unwrap_or_default());
    let says = |words: &str| holds_word_of(words, "somebody-of-theirs");
    says(&before) || behind.is_some_and(|behind| behind.split_whitespace().count() <= BESIDE_A_NAME && says(behind))
}

/// Whom a part names near its beginning.
fn named_in(
    masked: &MaskedWords,
    part: Range<usize>,
    sender: Option<&str>,
    is_of_agent: bool,
    is_list: bool,
) -> Option<String> {
    let words = masked.words.as_str();
    let near = |at: usize| part.contains(&at) && at - part.start <= NEAR;
    let mut value = masked.places.iter().filter(|place| near(place.span.start)).filter_map(|place| {
        let value = words.get(place.span.clone())?;
        let is_sender = || sender.is_some_and(|sender| sender.eq_ignore_ascii_case(value));
        let fits = match place.kind {
            PrivateKind::Mail => !is_sender(),
            PrivateKind::Subscriber => is_list,
            PrivateKind::Person => is_of_agent && is_list && value.contains(char::is_whitespace),
            _ => false,
        };
        fits.then(|| value.to_owned())
    });
    let begin = words.get(part.start..part.end)?;
    let titled = || {
        let found = TITLED.as_ref()?.find(begin).filter(|found| found.start() <= NEAR)?;
        let is_customer = is_of_agent && !is_somebody_of_theirs(begin, &found.range());
        is_customer.then(|| found.as_str().to_owned())
    };
    titled().or_else(|| value.next())
}

fn letters(value: &str) -> String {
    value.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn who(words: &str, is_of_agent: bool) -> Vec<String> {
        told_cases(&MaskedWords::of(words), Some("agent@house.example"), is_of_agent, false)
            .into_iter()
            .map(|case| case.who)
            .collect()
    }

    #[test]
    fn several_customers_are_told_each_by_a_name() {
        for (words, names) in [
            (
                "Three cases:\n1) Frau Müller: Code ungültig\n2) Herr Schmidt: Lizenz abgelaufen\n3) Herr Weiß: zweimal abgebucht",
                &["Frau Müller", "Herr Schmidt", "Herr Weiß"][..],
            ),
            ("Kunde 1: Code ungültig.\nKunde 2: die Lizenz ist abgelaufen.", &["Kunde 1", "Kunde 2"]),
            (
                "customer: Eva Muster\nthe code is invalid\n\ncustomer: Max Beispiel\nhas paid and got nothing",
                &["Eva Muster", "Max Beispiel"],
            ),
            (
                "eva@example.org writes that her code is blocked.\n\nmax@example.org writes that the licence has expired.",
                &["eva@example.org", "max@example.org"],
            ),
            ("Kundennr. 4411-902 sagt Code ungültig\nKundennr. 4411-903 sagt abgelaufen", &["4411-902", "4411-903"]),
            (
                "Name: Eva Muster\nKundennr.: 4411-902\nCode ungültig\n\nName: Max Muster\nKundennr.: 4411-903\nabgelaufen",
                &["Eva Muster", "Max Muster"],
            ),
            ("Mme Durand : code refusé, elle a payé.\n\n----\nM. x\n", &[]),
        ] {
            assert_eq!(who(words, true), names, "{words}");
        }
    }

    #[test]
    fn a_note_about_one_customer_names_others_beside_them() {
        for words in [
            "Mr Harper called about his licence, the code is refused.\n\nHis brother Mr Harper-Lane entered it for him twice already.",
            "Frau Müller rief an, ihr Code wird nicht angenommen.\n\nIhre Kollegin Frau Weiß hat denselben Code schon einmal eingegeben.",
            "Mme Durand a appelé avec Mme Petit, le code est refusé.\n\nMme Petit a le même code sur sa tablette depuis un an.",
            "- Herr Schmidt rief an: Code ungültig\n- Frau Schmidt (Ehefrau) hat ihn eingegeben",
        ] {
            assert_eq!(who(words, true), [""; 0], "{words}");
        }
    }

    #[test]
    fn numbered_customers_are_told_apart_whoever_writes_for_them() {
        for (words, names) in [
            (
                "podsyłam hurtem:\n\n1) Pan Olgierd: program chce poprzedniego kodu.\nPyta, co robić.\n\n2) Pani Wiesława: rachunek zapłacony.\n\n3) Biuro rachunkowe, 12 komputerów, zabronione przez zasady administratora.",
                &["Pan Olgierd", "Pani Wiesława", "Biuro rachunkowe"][..],
            ),
            ("1) Mr Jones: the code is blocked.\n2) Mrs Smith: paid, no code came.", &["Mr Jones", "Mrs Smith"]),
            (
                "1. Frau Müller: Code ungültig, was tun?\n2. Herr Weiß – zweimal abgebucht.",
                &["Frau Müller", "Herr Weiß"],
            ),
            ("1) Mme Durand : code refusé.\n2) Monsieur Petit : licence expirée.", &["Mme Durand", "Monsieur Petit"]),
            ("1) Sra. López: código inválido.\n2) Señor Gil: licencia caducada.", &["Sra. López", "Señor Gil"]),
            (
                "1) Signora Rossi: codice rifiutato.\n2) Sig. Bianchi: licenza scaduta.",
                &["Signora Rossi", "Sig. Bianchi"],
            ),
            ("1) Sr. Costa: código recusado.\n2) Sra. Melo: licença expirada.", &["Sr. Costa", "Sra. Melo"]),
            ("1) Г-н Иванов: код заблокирован.\n2) Г-жа Петрова: лицензия истекла.", &["Г-н Иванов", "Г-жа Петрова"]),
            ("1) Meneer Bos: code geweigerd.\n2) Mevrouw Kok: licentie verlopen.", &["Meneer Bos", "Mevrouw Kok"]),
            ("1) Bay Demir: kod geçersiz dedi.\n2) Bayan Kaya: lisans süresi dolmuş.", &["Bay Demir", "Bayan Kaya"]),
        ] {
            assert_eq!(who(words, false), names, "{words}");
        }
    }

    #[test]
    fn one_customer_stays_one() {
        for words in [
            "1) I paid Mrs Jones of your shop: nothing came.\n2) I rang Mr Smith, he knows nothing.",
            "1) Mr Smith of your hotline said that it would come. Nothing came.\n2) Then I rang again",
            "What I tried:\n1. restarted the computer\n2. installed it again\n3. entered the code twice",
            "Name: Eva Muster\nProduct: Kaspersky Plus\nProblem: the code is invalid",
            "Name: Eva Muster\nKundennummer: 4411-902\nNachricht: der Code ist ungültig",
            "Dear Mrs Jones,\n\nmy licence has expired.\n\nMr Smith of your hotline told me to write to you about this.",
            "My order 20778125 has expired.\n\nI have ordered again, the number is 20778126, and the code is refused.",
        ] {
            assert_eq!(who(words, false), [""; 0], "{words}");
        }
    }
}
