//! Which messages belong together: by keyed digests, so that no value is kept.

use std::collections::HashMap;
use std::sync::LazyLock;

use chrono::{DateTime, TimeDelta, Utc};
use regex::Regex;

use super::earlier_case::named_cases;
use super::incoming::IncomingMail;
use super::masked::MaskedWords;
use super::message::{SameAs, SameBy};
use crate::code::find_codes;
use crate::redact::PrivateKind;
use crate::text::{digest, digest_bytes};
use crate::topics::FieldDef;

/// Digests that are compared with all before them.
const MOST: usize = 2_000_000;

/// Earlier messages that one names.
const MOST_NAMED: usize = 8;

/// Signs of a value that can be told from another's.
const SHORTEST: usize = 4;

/// Figures of a telephone number that is somebody's own, at least.
const FIGURES_OF_A_CALLER: usize = 6;

/// Within this time the same words of one person are one mail that was sent again; later they are a reminder.
const SENT_AGAIN: TimeDelta = TimeDelta::hours(24);

/// Messages of one person, or of one case, that are remembered.
const MOST_OF_ONE: usize = 64;

/// A digest of a value.
type ValueDigest = [u8; 16];

/// What a message can be told by: digests, each with what it is of.
#[derive(Clone, Debug, Default)]
pub(super) struct SameKeys {
    keys: Vec<(SameBy, ValueDigest)>,
    /// Who wrote what, whatever id the mail has.
    words: Option<ValueDigest>,
    /// When it was sent.
    sent: Option<DateTime<Utc>>,
    /// The numbers of earlier cases that it names.
    named: Vec<String>,
    /// What its draft names it by.
    pub mark: String,
}

impl SameKeys {
    /// The same with what the draft of the message names it by.
    pub(super) fn marked(self, mark: String) -> SameKeys {
        SameKeys { mark, ..self }
    }
}

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
        let mut keys = SameKeys { sent: mail.written(), ..SameKeys::default() };
        let words = masked.words.as_str();
        let customer = mail.answers_to().or_else(|| mail.from.clone()).map(|customer| customer.to_lowercase());
        // An id that a program gives again and again does not make two texts one message.
        if let Some(id) = &mail.message_id {
            self.add(&mut keys, SameBy::Message, &format!("{id}\n{}", mail.words().0));
        }
        for id in mail.message_id.iter().chain(&mail.references) {
            self.add(&mut keys, SameBy::Thread, id);
        }
        if let Some(customer) = &customer {
            self.add(&mut keys, SameBy::Person, customer);
            keys.words = self.of_words(customer, mail);
        }
        // The figures alone: one is written with spaces, another without.
        let figures: String = mail.phone.iter().flat_map(|phone| phone.chars()).filter(char::is_ascii_digit).collect();
        if figures.len() >= FIGURES_OF_A_CALLER {
            self.add(&mut keys, SameBy::Person, &format!("tel {figures}"));
        }
        keys.named = named_cases(words);
        for machine in machines {
            self.add(&mut keys, SameBy::Machine, &letters(machine));
        }
        let house = customer.as_deref().and_then(|customer| customer.rsplit_once('@')).map_or("", |(_, house)| house);
        let hosts = masked.places.iter().filter(|place| place.kind == PrivateKind::Host);
        let hosts = hosts.filter_map(|place| words.get(place.span.clone())).map(str::to_owned);
        for machine in named_machines(words).into_iter().chain(hosts).chain(machines.iter().cloned()) {
            // Every company has its PC-01.
            let of = if is_like_no_other(&machine) { "" } else { house };
            self.add(&mut keys, SameBy::Machine, &format!("{} {of}", letters(&machine)));
        }
        for (span, _) in find_codes(words) {
            self.add(&mut keys, SameBy::Code, &letters(&words[span]));
        }
        for place in &masked.places {
            let by = match place.kind {
                PrivateKind::Subscriber => SameBy::Order,
                PrivateKind::Hardware => SameBy::Machine,
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
        let digest = self.digest(by as u8, value);
        if !keys.keys.contains(&(by, digest)) {
            keys.keys.push((by, digest));
        }
    }

    /// Who wrote what, with what is attached; nothing where nothing is said.
    fn of_words(&self, customer: &str, mail: &IncomingMail) -> Option<ValueDigest> {
        let said = letters(&mail.words().0);
        let attached: String = mail.attached.iter().map(|(_, bytes)| format!("\n{}", digest(bytes))).collect();
        (!said.is_empty()).then(|| self.digest(u8::MAX, &format!("{customer}\n{said}{attached}")))
    }

    fn digest(&self, kind: u8, value: &str) -> ValueDigest {
        // The inner digest has a fixed length, so that nothing can be put behind the value.
        let inner = digest_bytes(&[self.0.as_slice(), &[kind], value.as_bytes()].concat());
        let outer = digest_bytes(&[self.0.as_slice(), inner.as_slice()].concat());
        let mut short = [0; 16];
        short.copy_from_slice(&outer[..16]);
        short
    }
}

/// A name as people and systems give it to a machine: what it is, and a number.
static MACHINE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let kinds = "pc|ws|wks|nb|lt|laptop|desktop|notebook|workstation|srv|server|client|host|vm|dc|mac|imac|macbook|rechner|arbeitsplatz|poste|edv|buero|office|kasse|terminal|fs|sql|win";
    Regex::new(&format!(
        r"(?i)\b(?:{kinds})(?:[-_][a-z0-9]{{1,12}}){{1,3}}\b|\b(?:pc|ws|nb|lt|srv|kasse)[0-9]{{2,6}}\b"
    ))
    .ok()
});

/// The names of machines in some words.
fn named_machines(words: &str) -> Vec<String> {
    let Some(machine) = MACHINE.as_ref() else { return Vec::new() };
    let of_windows = |name: &str| ["win-7", "win-8", "win-10", "win-11"].contains(&name.to_lowercase().as_str());
    let names = machine.find_iter(words).map(|name| name.as_str());
    let named = names.filter(|name| name.chars().any(|c| c.is_ascii_digit()) && !of_windows(name));
    named.map(str::to_owned).take(MOST_NAMED).collect()
}

/// Whether a name was made by a system, which gives it once: `DESKTOP-4F7K2LQ`.
fn is_like_no_other(name: &str) -> bool {
    let last = name.rsplit(['-', '_']).next().unwrap_or_default();
    last.len() >= 6
        && last.bytes().any(|byte| byte.is_ascii_digit())
        && last.bytes().any(|byte| byte.is_ascii_alphabetic())
}

fn letters(value: &str) -> String {
    value.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase).collect()
}

/// How a message stands that is added.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct MessageStand<'m> {
    /// Whether somebody waits for what it asks.
    pub is_open: bool,
    /// Its topic.
    pub topic: Option<&'m str>,
    /// The fields of forms that it fills, by their names.
    pub told: &'m [String],
    /// Whether it says that what was asked is solved.
    pub closes: bool,
}

/// A message of a run, without what it says.
#[derive(Clone, Debug)]
struct Earlier {
    id: String,
    /// The first message of its case.
    case: u32,
    sent: Option<DateTime<Utc>>,
    is_open: bool,
    topic: Option<String>,
    told: Vec<&'static str>,
}

/// What a message has to do with those before it.
#[derive(Clone, Debug, Default)]
pub(super) struct Belonging {
    /// Those that belong to it, each named once, by what is nearest.
    pub same_as: Vec<SameAs>,
    /// Those that it closes, by their numbers from 0.
    pub closes: Vec<(usize, String)>,
    /// The one that says that what it asks is solved, where that stands before it in the mailbox and was written later.
    pub closed_by: Option<String>,
    /// The topics of those that belong to it, by their ids.
    pub topics: HashMap<String, String>,
    /// The fields of forms that earlier ones of the same case fill, by their names.
    pub told: Vec<&'static str>,
}

/// The messages of a run so far, by their keys.
#[derive(Clone, Debug, Default)]
pub(super) struct EarlierMessages {
    first: HashMap<(SameBy, ValueDigest), u32>,
    /// The last message with these words of this person.
    words: HashMap<ValueDigest, u32>,
    /// What else one person wrote, or belongs to one case.
    persons: HashMap<ValueDigest, Vec<u32>>,
    cases: HashMap<u32, Vec<u32>>,
    /// The message that closed a case.
    closers: HashMap<u32, u32>,
    /// The messages of a table by the numbers that it has for them.
    numbers: HashMap<String, u32>,
    messages: Vec<Earlier>,
}

impl EarlierMessages {
    /// Adds a message, and gives what it has to do with earlier ones.
    pub(super) fn add(&mut self, id: &str, keys: &SameKeys, stand: MessageStand<'_>) -> Belonging {
        let mut found: Vec<(u32, SameBy)> = Vec::new();
        let own = u32::try_from(self.messages.len()).unwrap_or(u32::MAX);
        let mut name = |earlier: u32, by: SameBy| match found.iter_mut().find(|(known, _)| *known == earlier) {
            Some((_, known)) => *known = (*known).min(by),
            None => found.push((earlier, by)),
        };
        if let Some(words) = keys.words {
            let is_again = |earlier: &u32| {
                let sent = self.messages.get(*earlier as usize).and_then(|earlier| earlier.sent);
                sent.zip(keys.sent).is_none_or(|(one, other)| (other - one).abs() <= SENT_AGAIN)
            };
            if let Some(earlier) = self.words.get(&words).copied().filter(is_again) {
                name(earlier, SameBy::Message);
            }
            if self.words.len() < MOST {
                self.words.insert(words, own);
            }
        }
        for key in &keys.keys {
            match self.first.get(key) {
                Some(earlier) => name(*earlier, key.0),
                None if self.first.len() < MOST => {
                    self.first.insert(*key, own);
                }
                None => {}
            }
        }
        let case_of = |at: u32| self.messages.get(at as usize).map_or(at, |earlier| earlier.case);
        // One person may ask two things.
        let case =
            found.iter().filter(|(_, by)| *by != SameBy::Person).map(|(at, _)| case_of(*at)).min().unwrap_or(own);
        // An answer to an answer belongs to what was asked first.
        let roots: Vec<(u32, SameBy)> = found
            .iter()
            .filter(|(_, by)| [SameBy::Message, SameBy::Thread].contains(by))
            .map(|(at, _)| (case_of(*at), SameBy::Thread))
            .collect();
        for (root, by) in roots {
            if !found.iter().any(|(known, _)| *known == root) {
                found.push((root, by));
            }
        }
        // Whoever only names a number tells nothing for the case that has it, and closes none.
        for earlier in keys.named.iter().filter_map(|number| self.numbers.get(number)) {
            if !found.iter().any(|(known, _)| known == earlier) {
                found.push((*earlier, SameBy::Thread));
            }
        }
        let persons: Vec<ValueDigest> =
            keys.keys.iter().filter(|(by, _)| *by == SameBy::Person).map(|(_, digest)| *digest).collect();
        let closes = if stand.closes { self.closed_cases(case, own, &persons) } else { Vec::new() };
        let closer = closes.first().map_or(case, |at| case_of(*at));
        let belonging = Belonging {
            told: self.told_before(case, &persons, stand),
            closed_by: self.closer_of(case, keys.sent, stand),
            closes: closes
                .iter()
                .filter_map(|at| Some((*at as usize, self.messages.get(*at as usize)?.id.clone())))
                .collect(),
            topics: found
                .iter()
                .filter_map(|(at, _)| self.messages.get(*at as usize))
                .filter_map(|earlier| Some((earlier.id.clone(), earlier.topic.clone()?)))
                .collect(),
            same_as: {
                found.sort_by_key(|(earlier, by)| (*by, *earlier));
                let named = found.into_iter().take(MOST_NAMED);
                named
                    .filter_map(|(at, by)| Some(SameAs { id: self.messages.get(at as usize)?.id.clone(), by }))
                    .collect()
            },
        };
        for at in closes {
            if let Some(earlier) = self.messages.get_mut(at as usize) {
                earlier.is_open = false;
            }
        }
        if stand.closes {
            self.closers.insert(closer, own);
        }
        for digest in persons {
            remember(self.persons.entry(digest).or_default(), own);
        }
        remember(self.cases.entry(case).or_default(), own);
        let is_number = !id.contains([':', '/']) && id.len() >= SHORTEST && id.contains(|c: char| c.is_ascii_digit());
        if is_number && self.numbers.len() < MOST {
            self.numbers.insert(id.to_owned(), own);
        }
        let is_open = stand.is_open && !stand.closes && belonging.closed_by.is_none();
        let told = stand.told.iter().filter_map(|name| Some(FieldDef::from_name(name)?.name)).collect();
        let topic = stand.topic.map(str::to_owned);
        self.messages.push(Earlier { id: id.to_owned(), case, sent: keys.sent, is_open, topic, told });
        belonging
    }

    /// The open messages that one closes: of its own case, else of the one case that the same person has.
    fn closed_cases(&self, case: u32, own: u32, persons: &[ValueDigest]) -> Vec<u32> {
        let is_open = |at: &u32| self.messages.get(*at as usize).is_some_and(|earlier| earlier.is_open);
        if case != own {
            return self.cases.get(&case).into_iter().flatten().copied().filter(is_open).collect();
        }
        let of_person = persons.iter().filter_map(|person| self.persons.get(person)).flatten();
        let open: Vec<u32> = of_person.copied().filter(is_open).collect();
        let mut cases: Vec<u32> =
            open.iter().filter_map(|at| self.messages.get(*at as usize)).map(|earlier| earlier.case).collect();
        cases.dedup();
        // Of two things that somebody asked, nobody knows which is solved.
        if cases.len() == 1 { open } else { Vec::new() }
    }

    /// What the earlier messages of a case told, and those of the same person about the same topic.
    fn told_before(&self, case: u32, persons: &[ValueDigest], stand: MessageStand<'_>) -> Vec<&'static str> {
        let of_case = self.cases.get(&case).into_iter().flatten();
        let of_persons = persons.iter().filter_map(|person| self.persons.get(person)).flatten();
        let is_alike = |earlier: &&Earlier| stand.topic.is_some() && earlier.topic.as_deref() == stand.topic;
        let of_persons = of_persons.filter_map(|at| self.messages.get(*at as usize)).filter(is_alike);
        let earlier = of_case.filter_map(|at| self.messages.get(*at as usize)).chain(of_persons);
        let mut told: Vec<&'static str> = earlier.flat_map(|earlier| earlier.told.iter().copied()).collect();
        told.sort_unstable();
        told.dedup();
        told
    }

    /// The message by which a case was closed after another one of it was written.
    fn closer_of(&self, case: u32, sent: Option<DateTime<Utc>>, stand: MessageStand<'_>) -> Option<String> {
        let closer = self.messages.get(*self.closers.get(&case)? as usize)?;
        let is_later = closer.sent.zip(sent).is_some_and(|(closed, sent)| closed > sent);
        (is_later && stand.is_open && !stand.closes).then(|| closer.id.clone())
    }
}

fn remember(list: &mut Vec<u32>, own: u32) {
    if list.len() < MOST_OF_ONE {
        list.push(own);
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
            known
                .add(&at.to_string(), &keys, MessageStand::default())
                .same_as
                .into_iter()
                .map(|same| (same.id, same.by))
                .collect()
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
    fn a_machine_that_is_named_joins_two_mails_of_one_house() {
        let found = same(&[
            mail("From: a@one.example\nMessage-ID: <1@x>", "PC-0417 says that the code is invalid."),
            mail("From: b@one.example\nMessage-ID: <2@x>", "The licence on pc-0417 has expired."),
            mail("From: c@two.example\nMessage-ID: <3@x>", "The licence on PC-0417 has expired."),
            mail("From: d@two.example\nMessage-ID: <4@x>", "DESKTOP-4F7K2LQ has Windows 10 and KIS-21."),
            mail("From: e@one.example\nMessage-ID: <5@x>", "Since then desktop-4f7k2lq is not protected, win-10."),
        ]);
        let machine = |id: &str| [(id.to_owned(), SameBy::Machine)];
        assert_eq!(
            (&found[1][..], &found[2][..], &found[4][..]),
            (&machine("0")[..], &[][..], &machine("3")[..]),
            "{found:?}"
        );
    }

    #[test]
    fn the_same_words_are_one_mail_within_a_day_and_a_reminder_later() {
        let head = |id: u8, day: u8| {
            format!("From: a@example.org\nMessage-ID: <{id}@example.org>\nDate: {day} Nov 2026 10:00:00 +0000")
        };
        let found = same(&[
            mail(&head(1, 3), "Is there any news?"),
            mail(&head(2, 3), "Is there any  news?"),
            mail(&head(3, 9), "Is there any news?"),
            mail(&head(4, 9), "Is there any other news?"),
        ]);
        assert_eq!(found[1], [("0".to_owned(), SameBy::Message)]);
        for later in &found[2..] {
            assert!(later.iter().all(|(_, by)| *by == SameBy::Person), "{found:?}");
        }
    }

    #[test]
    fn what_is_solved_closes_its_own_case_and_never_one_of_two() {
        let maker = KeyMaker::new();
        let run = |mails: &[(&str, bool)]| {
            let mut known = EarlierMessages::default();
            let of = |(at, (head, closes)): (usize, &(&str, bool))| {
                let mail = mail(head, &format!("It is the {at}th time."));
                let keys = maker.keys(&mail, &MaskedWords::of(""), &[]);
                let stand = MessageStand { is_open: !closes, closes: *closes, topic: None, told: &[] };
                let belonging = known.add(&at.to_string(), &keys, stand);
                (belonging.closes.into_iter().map(|(at, _)| at).collect::<Vec<_>>(), belonging.closed_by)
            };
            mails.iter().enumerate().map(of).collect::<Vec<_>>()
        };
        let one = "From: a@example.org\nMessage-ID: <1@example.org>\nDate: 3 Nov 2026 10:00:00 +0000";
        let two = "From: a@example.org\nMessage-ID: <2@example.org>\nDate: 3 Nov 2026 11:00:00 +0000";
        let of_one = "From: a@example.org\nMessage-ID: <3@example.org>\nIn-Reply-To: <1@example.org>\nDate: 4 Nov 2026 10:00:00 +0000";
        let alone = "From: a@example.org\nMessage-ID: <4@example.org>\nDate: 4 Nov 2026 10:00:00 +0000";
        assert_eq!(run(&[(one, false), (two, false), (of_one, true)])[2].0, [0]);
        assert_eq!(run(&[(one, false), (alone, true)])[1].0, [0]);
        assert_eq!(run(&[(one, false), (two, false), (alone, true)])[2].0, [0; 0]);
        // The newest may stand first.
        assert_eq!(run(&[(of_one, true), (one, false)])[1].1.as_deref(), Some("0"));
    }

    #[test]
    fn a_key_says_nothing_of_its_value_and_is_another_in_each_run() {
        let one = mail("From: a@example.org\nMessage-ID: <1@example.org>", "expired");
        let keys = |maker: &KeyMaker| maker.keys(&one, &MaskedWords::of("expired"), &[]).keys;
        assert_ne!(keys(&KeyMaker::new()), keys(&KeyMaker::new()));
        let maker = KeyMaker::new();
        assert_eq!(keys(&maker), keys(&maker));
    }
}
