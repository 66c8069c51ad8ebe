//! Whether a text has what somebody looks for, however either of them writes it: "Mueller" finds "Müller" and "MULLER".

use super::Folded;

/// Two letters that stand for one with a mark where a keyboard lacks it, folded, and what is left of that one without its mark.
const SPELLED_OUT: [(&str, &str); 4] = [("ae", "a"), ("oe", "o"), ("ue", "u"), ("aa", "a")];

/// What somebody looks for.
#[derive(Clone, Debug)]
pub struct Sought {
    /// As it was typed, for what has neither letters nor digits.
    typed: String,
    folded: String,
    short: String,
}

impl Sought {
    /// What was typed.
    #[must_use]
    pub fn new(typed: &str) -> Sought {
        let folded = folded(typed);
        let short = without_spelled_out(&folded);
        Sought { typed: typed.trim().to_lowercase(), folded, short }
    }

    /// Whether a text has it.
    #[must_use]
    pub fn is_in(&self, text: &str) -> bool {
        if self.folded.is_empty() {
            return text.to_lowercase().contains(&self.typed);
        }
        let text = folded(text);
        // By the shorter spelling alone the "el" of "Manuel" would not be found.
        text.contains(&self.folded) || without_spelled_out(&text).contains(&self.short)
    }
}

/// Whether two names are one, however they are written.
#[must_use]
pub fn is_one_name(one: &str, other: &str) -> bool {
    without_spelled_out(&folded(one)) == without_spelled_out(&folded(other))
}

fn folded(text: &str) -> String {
    Folded::new(text).as_str().trim().to_owned()
}

fn without_spelled_out(folded: &str) -> String {
    SPELLED_OUT.into_iter().fold(folded.to_owned(), |text, (two, one)| text.replace(two, one))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_however_either_side_writes_it() {
        for (typed, text) in [
            ("Mueller", "Anna Müller"),
            ("MÜLLER", "anna mueller"),
            ("muller", "MÜLLER"),
            ("Weiss", "Jörg Weiß"),
            ("joerg weiß", "JÖRG WEISS"),
            ("yildiz", "Ayşe Yıldız"),
            ("YILDIZ", "ayşe yıldız"),
            ("İpek", "ipek şahin"),
            ("sahin", "İpek Şahin"),
            ("Семен", "Семён Королёв"),
            ("королёв", "КОРОЛЕВ"),
            ("Lodz", "Łódź"),
            ("Soeren", "Søren Åkerlund"),
            ("aakerlund", "Åkerlund"),
            ("el", "Manuel"),
            ("manuel", "Manuel Samuel"),
            ("Renee", "Renée"),
            ("eve@example.org", "Eve <EVE@example.org>"),
            ("+", "1+1"),
        ] {
            assert!(Sought::new(typed).is_in(text), "{typed} in {text}");
        }
        for (typed, text) in
            [("Mueller", "Miller"), ("Weiss", "Weis"), ("yildiz", "Yilmaz"), ("+", "eve"), ("anna", "")]
        {
            assert!(!Sought::new(typed).is_in(text), "{typed} in {text}");
        }
    }

    #[test]
    fn one_person_is_one_however_the_name_is_written() {
        for (one, other) in [("Müller", "MUELLER"), ("Ayşe Yıldız", "ayse yildiz"), ("Семён", "Семен"), ("", "")]
        {
            assert!(is_one_name(one, other), "{one} {other}");
        }
        assert!(!is_one_name("Anna Müller", "Anke Müller") && !is_one_name("Anna", ""));
    }
}
