//! Which messages belong together: by keyed digests, so that no value is kept.

use std::collections::HashMap;

use super::incoming::IncomingMail;
use super::masked::MaskedWords;
use super::message::{SameAs, SameBy};
use crate::code::find_codes;
use crate::redact::PrivateKind;
use crate::text::digest_bytes;

/// Digests that are compared with all before them.
const MOST: usize = 2_000_000;

/// Earlier messages that one names.
const MOST_NAMED: usize = 8;

/// Signs of a value that can be told from another's.
const SHORTEST: usize = 4;

/// What a message can be told by: digests, each with what it is of.
#[derive(Clone, Debug, Default)]
pub(super) struct SameKeys(Vec<(SameBy, [u8; 16])>);

/// What keys are made with: a secret of this run alone.
#[derive(Clone, Debug)]
pub(super) struct KeyMaker([u8; 32]);

impl KeyMaker {
    /// A new secret.
    pub(super) fn new() -> KeyMaker {
        let mut secret = [0; 32];
        // Without chance the keys still tell messages apart; they never leave the run.
        let _ = getrandom::fill(&mut secret);
        KeyMaker(secret)
    }

    /// The keys of a message, with the machines that its evidence names.
    pub(super) fn keys(&self, mail: &IncomingMail, masked: &MaskedWords, machines: &[String]) -> SameKeys {
        let mut keys = SameKeys::default();
        let words = masked.words.as_str();
        // An id that a program gives again and again does not make two texts one message.
        if let Some(id) = &mail.message_id {
            self.add(&mut keys, SameBy::Message, &format!("{id}\n{}", mail.words().0));
        }
        for id in mail.message_id.iter().chain(&mail.references) {
            self.add(&mut keys, SameBy::Thread, id);
        }
        if let Some(from) = &mail.from {
            self.add(&mut keys, SameBy::Person, &from.to_lowercase());
        }
        for machine in machines {
            self.add(&mut keys, SameBy::Machine, &machine.to_lowercase());
        }
        for (span, _) in find_codes(words) {
            self.add(&mut keys, SameBy::Code, &letters(&words[span]));
        }
        for place in &masked.places {
            let by = match place.kind {
                PrivateKind::Subscriber => SameBy::Order,
                PrivateKind::Host | PrivateKind::Hardware => SameBy::Machine,
                _ => continue,
            };
            self.add(&mut keys, by, &letters(words.get(place.span.clone()).unwrap_or_default()));
        }
        for order in mail.stated.orders() {
            self.add(&mut keys, SameBy::Order, &letters(order));
        }
        keys
    }

    fn add(&self, keys: &mut SameKeys, by: SameBy, value: &str) {
        if value.chars().count() < SHORTEST {
            return;
        }
        // The inner digest has a fixed length, so that nothing can be put behind the value.
        let inner = digest_bytes(&[self.0.as_slice(), &[by as u8], value.as_bytes()].concat());
        let outer = digest_bytes(&[self.0.as_slice(), inner.as_slice()].concat());
        let mut short = [0; 16];
        short.copy_from_slice(&outer[..16]);
        if !keys.0.contains(&(by, short)) {
            keys.0.push((by, short));
        }
    }
}

fn letters(value: &str) -> String {
    value.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase).collect()
}

/// The messages of a run so far, by their keys.
#[derive(Clone, Debug, Default)]
pub(super) struct EarlierMessages {
    first: HashMap<(SameBy, [u8; 16]), u32>,
    ids: Vec<String>,
}

impl EarlierMessages {
    /// Adds a message, and gives the earlier ones that belong to it; each is named once, by what is nearest.
    pub(super) fn add(&mut self, id: &str, keys: &SameKeys) -> Vec<SameAs> {
        let mut found: Vec<(u32, SameBy)> = Vec::new();
        let own = u32::try_from(self.ids.len()).unwrap_or(u32::MAX);
        self.ids.push(id.to_owned());
        for key in &keys.0 {
            match self.first.get(key) {
                Some(earlier) => match found.iter_mut().find(|(known, _)| known == earlier) {
                    Some((_, by)) => *by = (*by).min(key.0),
                    None => found.push((*earlier, key.0)),
                },
                None if self.first.len() < MOST => {
                    self.first.insert(*key, own);
                }
                None => {}
            }
        }
        found.sort_by_key(|(earlier, by)| (*by, *earlier));
        let named = found.into_iter().take(MOST_NAMED);
        named.filter_map(|(earlier, by)| Some(SameAs { id: self.ids.get(earlier as usize)?.clone(), by })).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mail(head: &str, body: &str) -> IncomingMail {
        let whole = format!("To: help@example.org\nSubject: Licence\n{head}\n\n{body}");
        IncomingMail::read("a", whole.as_bytes()).unwrap()
    }

    fn same(mails: &[IncomingMail]) -> Vec<Vec<(String, SameBy)>> {
        let maker = KeyMaker::new();
        let mut known = EarlierMessages::default();
        let of = |(at, mail): (usize, &IncomingMail)| {
            let keys = maker.keys(mail, &MaskedWords::of(&mail.words().0), &[]);
            known.add(&at.to_string(), &keys).into_iter().map(|same| (same.id, same.by)).collect()
        };
        mails.iter().enumerate().map(of).collect()
    }

    #[test]
    fn one_id_for_two_texts_makes_them_no_double() {
        let head = "From: a@example.org\nMessage-ID: <same@example.org>";
        let other = "From: b@example.org\nMessage-ID: <same@example.org>";
        let found =
            same(&[mail(head, "My key is blocked."), mail(other, "I paid twice."), mail(head, "My key is blocked.")]);
        assert!(found[1].iter().all(|(_, by)| *by != SameBy::Message), "{found:?}");
        assert!(found[2].contains(&("0".to_owned(), SameBy::Message)), "{found:?}");
    }

    #[test]
    fn messages_belong_together_by_thread_order_code_and_person() {
        let found = same(&[
            mail("From: a@example.org\nMessage-ID: <1@example.org>", "My order number is 20-55512, it says expired."),
            mail("From: b@example.org\nMessage-ID: <2@example.org>\nIn-Reply-To: <1@example.org>", "Any news?"),
            mail("From: c@example.org\nMessage-ID: <3@example.org>", "Order number: 2055512. Nothing came."),
            mail("From: A@Example.org\nMessage-ID: <4@example.org>", "The code ABCDE-12345-FGHJK-67890 is refused."),
            mail("From: d@example.org\nMessage-ID: <5@example.org>", "My code ABCDE12345FGHJK67890 does not work."),
            mail("From: e@example.org\nMessage-ID: <5@example.org>", "My code ABCDE12345FGHJK67890 does not work."),
            mail("From: f@example.org\nMessage-ID: <6@example.org>", "Hello"),
        ]);
        let by = |id: &str, by| (id.to_owned(), by);
        assert_eq!(found[0], []);
        assert_eq!(found[1], [by("0", SameBy::Thread)]);
        assert_eq!(found[2], [by("0", SameBy::Order)]);
        assert_eq!(found[3], [by("0", SameBy::Person)]);
        assert_eq!(found[4], [by("3", SameBy::Code)]);
        assert_eq!(found[5], [by("4", SameBy::Message), by("3", SameBy::Code)]);
        assert_eq!(found[6], []);
    }

    #[test]
    fn a_key_says_nothing_of_its_value_and_is_another_in_each_run() {
        let one = mail("From: a@example.org\nMessage-ID: <1@example.org>", "expired");
        let keys = |maker: &KeyMaker| maker.keys(&one, &MaskedWords::of("expired"), &[]).0;
        assert_ne!(keys(&KeyMaker::new()), keys(&KeyMaker::new()));
        let maker = KeyMaker::new();
        assert_eq!(keys(&maker), keys(&maker));
    }
}
