//! Which of several machines each part of a text is about: "beta refuses the key, alpha took it".

use std::collections::BTreeSet;
use std::ops::Range;

use super::spoken::{Spoken, speak_alike};

/// Letters of the shortest part of a name by which people call a machine: "nice" of `proxy-nice`.
const SHORTEST_PART: usize = 4;

/// For each of some machines, by their names, the places of a text that are about others of them; nothing is, where the
/// text names none. What names no machine goes on about the one that was named before it.
#[must_use]
pub fn about_other_machines(text: &str, names: &[&str]) -> Vec<Vec<Range<usize>>> {
    let spoken = Spoken::of_words(text);
    let called: Vec<Vec<String>> = names.iter().map(|name| spellings(name, names)).collect();
    let lower = spoken.original.to_lowercase();
    if lower.len() != spoken.original.len() {
        return vec![Vec::new(); names.len()];
    }
    let mentions = |clause: &Range<usize>| -> BTreeSet<usize> {
        let said = &lower[clause.clone()];
        (0..names.len()).filter(|at| called[*at].iter().any(|name| holds_word(said, name))).collect()
    };
    let clauses: Vec<Range<usize>> = spoken.clause_places().collect();
    let named: BTreeSet<usize> = clauses.iter().flat_map(mentions).collect();
    if named.is_empty() {
        return vec![Vec::new(); names.len()];
    }
    let everyone: BTreeSet<usize> = (0..names.len()).collect();
    let holds = |group: &'static [&'static str], clause: &Range<usize>| {
        spoken.of(group).any(|hit| {
            let at = spoken.folded.original(hit.place.clone()).start;
            clause.contains(&at) && speak_alike(hit.language, spoken.language)
        })
    };
    // Before any is named, a text speaks of all.
    let mut about = everyone.clone();
    let mut places = vec![Vec::new(); names.len()];
    for clause in clauses {
        let said_of = mentions(&clause);
        if !said_of.is_empty() {
            about = said_of;
        } else if holds(&["other-machines"], &clause) {
            about = everyone.difference(&named).copied().collect();
        } else if holds(&["all-machines"], &clause) {
            about.clone_from(&everyone);
        }
        for other in everyone.difference(&about) {
            places[*other].push(clause.clone());
        }
    }
    places
}

/// The one of some machines that a text names, where it names no other.
#[must_use]
pub fn only_machine_named(text: &str, names: &[&str]) -> Option<usize> {
    let lower = text.to_lowercase();
    let is_named = |at: &usize| spellings(names[*at], names).iter().any(|name| holds_word(&lower, name));
    let mut named = (0..names.len()).filter(is_named);
    named.next().filter(|_| named.next().is_none())
}

/// Whether a text speaks of all of several machines alike.
#[must_use]
pub fn speaks_of_all_machines(text: &str) -> bool {
    Spoken::of_words(text).holds("all-machines")
}

/// How people call a machine: by its name, without its domain, and by the part of it that no other one has: "nice" of
/// `proxy-nice`, `pc3` of `stick/pc3/kaspersky.reg`.
#[must_use]
pub fn spellings(name: &str, names: &[&str]) -> Vec<String> {
    let whole = name.to_lowercase();
    let short = whole.split('.').next().unwrap_or_default().to_owned();
    let is_shared = |part: &str, parts: fn(&str) -> Vec<String>| {
        names.iter().filter(|other| parts(&other.to_lowercase()).iter().any(|one| one == part)).count() > 1
    };
    let folder = folders(&whole).into_iter().filter(|part| !is_shared(part, folders));
    let own = words(&whole).into_iter().filter(|part| {
        part.chars().count() >= SHORTEST_PART && part.chars().all(char::is_alphabetic) && !is_shared(part, words)
    });
    let parts = own.chain(folder).filter(|part| names.len() > 1 && *part != short);
    let mut called: Vec<String> = [whole.clone(), short.clone()].into_iter().chain(parts).collect();
    called.retain(|name| name.chars().count() > 1 || *name == whole);
    called.dedup();
    called
}

/// The folders of a path.
fn folders(name: &str) -> Vec<String> {
    let mut parts: Vec<String> = name.split(['/', '\\']).map(str::to_owned).collect();
    parts.pop();
    parts.retain(|part| part.chars().count() > 1);
    parts
}

/// The words of a name without its domain.
fn words(name: &str) -> Vec<String> {
    let short = name.split('.').next().unwrap_or_default();
    if short.contains(['/', '\\']) { Vec::new() } else { short.split(['-', '_']).map(str::to_owned).collect() }
}

/// Whether a text holds a word, as a whole or with an ending of a case.
fn holds_word(text: &str, word: &str) -> bool {
    let is_letter = |c: char| c.is_alphanumeric();
    text.match_indices(word).any(|(at, found)| {
        let begins = !text[..at].chars().next_back().is_some_and(is_letter);
        let behind: String = text[at + found.len()..].chars().take_while(|c| is_letter(*c)).collect();
        let is_name = word.chars().all(char::is_alphabetic) && word.chars().count() >= SHORTEST_PART;
        begins
            && (behind.is_empty() || is_name && behind.chars().count() <= 2 && behind.chars().all(char::is_alphabetic))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is left of a text for each machine.
    fn left(text: &str, names: &[&str]) -> Vec<String> {
        let places = about_other_machines(text, names);
        let keeps = |others: &Vec<Range<usize>>| {
            let kept = text.char_indices().filter(|(at, _)| !others.iter().any(|place| place.contains(at)));
            kept.map(|(_, c)| c).collect::<String>().trim().to_owned()
        };
        places.iter().map(keeps).collect()
    }

    #[test]
    fn what_is_said_of_one_machine_is_not_said_of_another() {
        assert_eq!(
            left("beta refuses the key file, it returns 68 there. alpha took it.", &["alpha", "beta", "gamma"]),
            ["alpha took it.", "beta refuses the key file, it returns 68 there.", ""]
        );
        assert_eq!(
            left("Nur auf alpha scheitert es, die anderen beiden sind in Ordnung.", &["alpha", "beta"]),
            ["Nur auf alpha scheitert es,", "die anderen beiden sind in Ordnung."]
        );
        assert_eq!(
            left("Bezahlt ist alles. Kraków jednak się nie aktualizuje.", &["srv-kraków", "srv-gdańsk"]),
            ["Bezahlt ist alles. Kraków jednak się nie aktualizuje.", "Bezahlt ist alles."]
        );
        assert_eq!(
            left("je crois que c'est Nice", &["proxy-nice", "proxy-lyon.example.org"]),
            ["je crois que c'est Nice", ""]
        );
    }

    #[test]
    fn a_folder_is_a_name() {
        let names = ["stick/pc1/kaspersky.reg", "stick/pc3/kaspersky.reg"];
        assert_eq!(left("No pc3 o código é recusado", &names), ["", "No pc3 o código é recusado"]);
        assert!(spellings(names[1], &names).contains(&"pc3".to_owned()));
        assert!(!spellings(names[1], &names).contains(&"stick".to_owned()));
    }

    #[test]
    fn a_text_that_names_no_machine_is_about_all() {
        for text in ["The key is refused", "webcam", "web010 is fine"] {
            assert_eq!(left(text, &["web01", "web02"]), [text, text]);
        }
        let text = "web01 is expired. All of them are old.";
        assert_eq!(left(text, &["web01", "web02"]), [text, "All of them are old."]);
    }
}
