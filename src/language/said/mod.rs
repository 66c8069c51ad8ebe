//! What people say in passing, as facts: which product, on what, bought where, paid when, what the window shows.
//!
//! Words are the weakest witness: they decide nothing that a machine or an answer decides otherwise. What is said is read
//! by tables, a file a kind and ten languages each; a denial, what others have and what two places say differently are
//! no facts.

mod answered;
mod asks;
mod besides;
mod clock;
#[cfg(test)]
mod compile;
mod corrected;
mod countries;
mod counts;
mod dated;
mod dates;
mod earlier;
mod elsewhere;
mod entered;
mod finder;
mod former;
mod hearsay;
mod hosts;
mod hours;
mod in_hand;
mod lapse;
mod lost_letters;
mod marks;
mod matters;
mod mended;
mod nearly;
mod numbers;
mod of_now;
mod ours;
mod over;
mod owed;
mod products;
mod roles;
mod rules;
mod settled;
mod several;
mod shown;
mod small_talk;
mod spoken;
mod table;
mod then_counted;
mod third;
mod typed;
mod unanswered;
mod unlisted;
mod well;
mod worked;

use std::collections::BTreeMap;
use std::ops::Range;

use chrono::NaiveDate;

use crate::facts::{FactId, FactType, Value};
use crate::sellers::Providers;
use crate::text::overlaps;
use clock::YearPlace;
use rules::Around;
use spoken::WordHit;
use table::Together;

pub use answered::{answered, asks_for_addressee, denies, is_not_known};
pub use asks::{AskedThings, is_asked_about, what_is_asked};
pub use besides::{
    BesideMatter, StraightQuestion, asked_of_bills, asked_straight_out, is_a_closing_letter, is_a_question,
    may_have_to_pay_again, says_what_is_shown,
};
pub use countries::countries;
pub use dated::with_dates;
pub use earlier::refers_to_an_earlier_case;
pub use elsewhere::{OtherDevice, other_device};
pub use hearsay::{
    about_claims_of_others, about_failures_that_others_claim, only_asks_whether_it_ended, told_by_others,
};
pub use hosts::{about_other_machines, only_machine_named, speaks_of_all_machines, spellings};
pub use hours::hour_said;
pub use in_hand::{has_a_code_that_met_nothing, has_a_code_to_enter};
pub use lost_letters::with_lost_letters;
pub use matters::{
    about_others, bought_elsewhere, has_it_from_its_reader, is_of_another_service, names_a_licence,
    names_another_vendor, pays_its_reader, since_a_renewal, tells_of_a_changed_plan, tells_of_a_dead_code,
    undoes_a_cancellation, what_is_answered, who_reports, without_wish_for_a_call,
};
pub use mended::{PutRight, put_right, superseded};
pub use numbers::{GivenNumber, given_number, given_numbers};
pub use ours::says_that_it_looks_well;
pub use over::{
    behind_an_order_to_close, only_ends_soon, tells_of_no_failure, what_really_matters, without_older_mail,
};
pub use roles::{asks_and_tells_of_no_failure, surely_fails, tells_of_a_failure};
pub use rules::ToldThing;
pub use settled::says_that_it_helped;
pub use several::{PartOfText, parts_by_device, parts_by_matter};
pub use small_talk::{is_small_talk, only_thanks};
#[cfg(test)]
pub use spoken::sentences_weighed;
pub use spoken::{Spoken, sentences};
pub use third::{
    about_denied_causes, about_no_trouble_by_words_and_meaning, about_no_trouble_of_today, about_third_parties,
    about_what_works, no_trouble_of_today, tells_a_trouble_of_somebody, tells_that_others_fail, written_for,
};
pub use typed::typed_code;
pub use unanswered::{gives_no_value, is_only_some_shop, is_said_lost, tells_nothing, without_remarks};
pub use well::says_that_all_is_well;
pub use worked::{is_only_an_answer, tells_of_a_refused_code, worked};

/// Characters from which on one word with a digit is a code, and no name such as `KIS2021`.
const SHORTEST_CODE: usize = 8;

/// Bytes of a text that are read for what is said in passing.
const LONGEST: usize = 20_000;

/// Days within which a purchase is one of the present term.
const RECENT: i64 = 60;

/// Days after which a payment says nothing of the present term.
const LONG_AGO: i64 = 300;

/// That money went, and when.
const MONEY: [FactId; 3] = [FactId::PurchasePaid, FactId::PurchasePaidAt, FactId::SubscriptionChargedAt];

/// How long the licence runs, and how it stands.
const TERM: [FactId; 6] = [
    FactId::SubscriptionStatus,
    FactId::LicenseStatus,
    FactId::LicenseEnded,
    FactId::LicenseExpiresAt,
    FactId::LicenseDaysLeft,
    FactId::LicenseBlocked,
];

/// Whether a fact is of a trouble: one that is over says nothing of it any more.
fn is_of_trouble(fact: FactId) -> bool {
    TERM.contains(&fact) || matches!(fact, FactId::AttemptFailed | FactId::SystemClockBehind)
}

/// The state of the licence, of which people ask whether it is so.
const STATE: [FactId; 3] = [FactId::LicenseStatus, FactId::LicenseEnded, FactId::LicenseBlocked];

/// Systems, whose names have numbers.
const SYSTEMS: [&str; 5] = ["system-windows", "system-mac", "system-linux", "system-android", "system-ios"];

/// A fact that a text says, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaidFact {
    /// Which fact.
    pub fact: FactId,
    /// Its value, of the fact's own type.
    pub value: Value,
    /// Where the text says so, in bytes.
    pub span: Range<usize>,
}

/// A value that a place of a text speaks for.
#[derive(Clone, Debug)]
struct Claim {
    fact: FactId,
    value: Value,
    /// In bytes of the folded text.
    place: Range<usize>,
    /// Of different values, those count that weigh most.
    weight: u32,
}

/// What is read of a text that is taken from its beginning.
fn beginning(text: &str) -> &str {
    &text[..text.floor_char_boundary(LONGEST)]
}

/// The facts that a text says in passing; days are counted from today, shops and providers are those of a directory.
#[must_use]
pub fn said(text: &str, today: NaiveDate, sellers: &Providers) -> Vec<SaidFact> {
    if is_code_alone(text) {
        return Vec::new();
    }
    said_in(&Spoken::new(text, sellers), today)
}

/// As [`said`], of a text that is read already.
#[must_use]
pub fn said_in(spoken: &Spoken<'_>, today: NaiveDate) -> Vec<SaidFact> {
    let numbers = dates::numbers(spoken);
    let days = dated::days(spoken, &numbers, today);
    // The 5 of "12月5日" counts nothing.
    let of_day = |number: &dates::Number| {
        days.iter()
            .any(|day| !day.is_counted && day.place.start <= number.place.start && number.place.end <= day.place.end)
    };
    // Nor does the 11 of a "Windows 11 laptop"; the 12 of "on Windows 12 days are left" counts days.
    let of_unit = |number: &dates::Number| {
        let is_right_behind =
            |unit: &WordHit| number.place.end <= unit.place.start && spoken.between(&number.place, &unit.place) == 0;
        spoken.of(&over::UNITS).any(|unit| spoken::speak_alike(unit.language, spoken.language) && is_right_behind(unit))
    };
    let of_system = |number: &dates::Number| {
        let is_before = |system: &WordHit| {
            let reaches = system.place.end >= number.place.end;
            let is_behind = system.place.end <= number.place.start && spoken.between(&system.place, &number.place) == 0;
            system.place.start <= number.place.start && (reaches || is_behind)
        };
        number.language == table::ANY && spoken.of(&SYSTEMS).any(is_before) && !of_unit(number)
    };
    let counts = |number: &dates::Number| !of_day(number) && !of_system(number);
    let numbers: Vec<dates::Number> = numbers.into_iter().filter(counts).collect();
    let around = Around { numbers: &numbers, days: &days, today, is_english: spoken.is_english() };
    let mut claims = rules::claims(spoken, &around);
    products::claims(spoken, &mut claims);
    counts::claims(spoken, &numbers, &mut claims);
    let written = days.iter().filter_map(|day| Some(YearPlace { year: day.year()?, place: day.place.clone() }));
    let bare = numbers.iter().filter(|number| number.language == table::ANY);
    let bare = bare.map(|number| YearPlace { year: number.value, place: number.place.clone() });
    clock::claims(spoken, &written.chain(bare).collect::<Vec<_>>(), today, &mut claims);
    then_counted::settle(spoken, &days, today, &mut claims);
    corrected::settle(spoken, &days, today, &mut claims);
    former::settle(spoken, &mut claims);
    hearsay::settle(spoken, &mut claims);
    owed::settle(spoken, &mut claims);
    unlisted::claims(spoken, &mut claims);
    let asked = asks::asked(spoken);
    in_hand::settle(spoken, &asked, &mut claims);
    // One number is not both what was bought and what is in use.
    let heavier: Vec<Claim> = claims.clone();
    claims.retain(|claim| {
        let twin = match claim.fact {
            FactId::LicenseDevicesAllowed => FactId::LicenseDevicesUsed,
            FactId::LicenseDevicesUsed => FactId::LicenseDevicesAllowed,
            _ => return true,
        };
        !heavier.iter().any(|other| other.fact == twin && other.value == claim.value && other.weight > claim.weight)
    });
    // Whoever bought a short while ago has paid.
    let is_recent = |claim: &&Claim| {
        claim.fact == FactId::PurchasePaidAt
            && claim.value.begins().is_some_and(|at| (today - at.date_naive()).num_days() <= RECENT)
    };
    let paid = claims.iter().find(is_recent).map(|claim| claim.place.clone());
    claims.extend(paid.map(|place| Claim { fact: FactId::PurchasePaid, value: Value::Flag(true), place, weight: 1 }));
    // What was paid long ago was paid for the term that is over.
    let is_old = |claim: &Claim| {
        matches!(claim.fact, FactId::PurchasePaidAt | FactId::SubscriptionChargedAt)
            && claim.value.begins().is_some_and(|at| (today - at.date_naive()).num_days() > LONG_AGO)
    };
    if claims.iter().any(is_old) {
        claims.retain(|claim| claim.fact != FactId::PurchasePaid);
    }
    // What was mended, or befell others, is no state of today.
    let mut over = third::no_trouble_of_today(spoken);
    over.extend(third::of_third_parties(spoken, false));
    let of = |places: &[Range<usize>], claim: &Claim| {
        places.iter().any(|place| place.contains(&spoken.folded.original(claim.place.clone()).start))
    };
    let is_trouble = |claim: &Claim| is_of_trouble(claim.fact) || claim.fact == FactId::PurchaseComplaint;
    // A clock that shows a past year is behind, though the text sounds as if all were well once it is set.
    let is_of_clock = |claim: &Claim| claim.fact == FactId::SystemClockBehind;
    let mut over_by_words = Vec::new();
    if claims.iter().any(is_of_clock) {
        over_by_words = third::no_trouble_by_words(spoken);
        over_by_words.extend(third::of_third_parties(spoken, false));
    }
    let over_for = |claim: &Claim| if is_of_clock(claim) { &over_by_words } else { &over };
    claims.retain(|claim| !is_trouble(claim) || !of(over_for(claim), claim));
    // "Has it ended or not?" is open.
    let open = hearsay::undecided(spoken);
    claims.retain(|claim| !STATE.contains(&claim.fact) || !of(&open, claim));
    // A second mail to a desk is no second address.
    let letters: Vec<usize> = spoken
        .of(&["second-message"])
        .filter(|hit| spoken::speak_alike(hit.language, spoken.language))
        .map(|hit| hit.sentence)
        .collect();
    claims.retain(|claim| {
        claim.fact != FactId::AccountAnother || !letters.contains(&spoken.sentence_of(claim.place.start))
    });
    // "It ends on 8 February" says of no licence that it has ended, while that day lies ahead.
    let ahead: Vec<Range<usize>> = claims.iter().filter(|claim| lies_ahead(claim, today)).map(place_of).collect();
    claims.retain(|claim| {
        claim.fact != FactId::LicenseStatus
            || claim.value != Value::Choice("expired")
            || !ahead.iter().any(|place| overlaps(place, &claim.place))
    });
    // What is only asked has not happened; a reminder that only names the end, and wants nothing, is asked about.
    let is_reminder = asks::asks_of_a_reminder(spoken, &asked);
    claims.retain(|claim| {
        let is_scam = claim.fact == FactId::PurchaseComplaint && claim.value == Value::Choice("scam");
        let is_term = matches!(claim.fact, FactId::LicenseExpiresAt | FactId::LicenseDaysLeft);
        // That it is lost is told, though it be in the answer to one's own question.
        let is_of_old_code = claim.fact == FactId::CodePreviousAtHand && claim.value == Value::Flag(true);
        let is_told = (is_term || is_of_old_code) && asks::is_told_beside(spoken, &claim.place);
        !(is_of_trouble(claim.fact) || is_of_old_code || is_scam && is_reminder) || is_told || !of(&asked.places, claim)
    });
    let is_of_helper = roles::is_helped_by_known(spoken);
    let suspected = roles::suspected_by_others(spoken);
    claims.retain(|claim| {
        let is_scam = claim.fact == FactId::PurchaseComplaint && claim.value == Value::Choice("scam");
        !is_scam || !is_of_helper && !of(&suspected, claim)
    });
    // A finished trouble, or an older mail, tells of no payment and no code of today.
    let mut background = over::finished(spoken);
    background.extend(over::about_older_mail(spoken.original));
    claims.retain(|claim| over::BACKGROUND.contains(&claim.fact) || !of(&background, claim));
    // What a swindler wants or has got is no payment for a licence.
    let is_fraud = |claim: &Claim| {
        claim.fact == FactId::PurchaseComplaint && claim.value == Value::Choice("scam") && claim.weight > 0
    };
    let swindle = roles::about_a_swindle(spoken, &asked).into_iter().next();
    if swindle.is_some() || claims.iter().any(is_fraud) {
        // Nor does the licence end when a swindler says so.
        let is_theirs = |claim: &Claim| TERM.contains(&claim.fact) && roles::is_a_swindlers_claim(spoken, &claim.place);
        claims.retain(|claim| !MONEY.contains(&claim.fact) && !is_theirs(claim));
    }
    let mut said: Vec<SaidFact> = settled(&claims)
        .map(|claim| SaidFact {
            fact: claim.fact,
            value: claim.value.clone(),
            span: spoken.folded.original(claim.place.clone()),
        })
        .collect();
    if let Some(span) = swindle {
        said.retain(|said| said.fact != FactId::PurchaseComplaint);
        said.push(SaidFact { fact: FactId::PurchaseComplaint, value: Value::Choice("scam"), span });
    }
    let shown = shown::quoted(spoken).into_iter();
    said.extend(shown.filter(|shown| !background.iter().any(|place| place.contains(&shown.span.start))));
    said.sort_by_key(|said| (said.span.start, said.fact));
    said
}

/// What befell a licence or a code, as a text tells it, by the names that topics bear for it, and where it is told; not
/// what is over, or befell others.
#[must_use]
pub fn told_kinds(spoken: &Spoken<'_>) -> Vec<ToldThing> {
    let mut told = rules::told(spoken);
    told.extend(nearly::told(spoken));
    told.extend(few_days_left(spoken));
    if told.is_empty() {
        return told;
    }
    let mut aside = third::no_trouble_of_today(spoken);
    aside.extend(third::of_third_parties(spoken, false));
    told.retain_mut(|told| {
        told.place = spoken.folded.original(told.place.clone());
        // "The trial is over, how do I reset it?": what begins with something that is over may go on with what is asked today.
        let is_aside = |at: usize| aside.iter().any(|aside| aside.contains(&at));
        told.though_over || !(is_aside(told.place.start) && is_aside(told.place.end.saturating_sub(1)))
    });
    told
}

/// Days within which an end is near.
const SOON: std::ops::RangeInclusive<i64> = 1..=30;

/// That the licence ends soon, where a text counts the days that are left.
fn few_days_left(spoken: &Spoken<'_>) -> Option<ToldThing> {
    let is_soon = |said: &SaidFact| {
        said.fact == FactId::LicenseDaysLeft && matches!(&said.value, Value::Count(days) if SOON.contains(days))
    };
    // A text that counts none is read by tables once.
    spoken.of(&["left", "ends", "ends-first", "ends-last", "days-label"]).next()?;
    let said = said_in(spoken, NaiveDate::default());
    let left = said.iter().find(|said| is_soon(said))?;
    let place = spoken.folded_place(&left.span)?;
    Some(ToldThing { kind: "ends-soon", place, at_length: false, though_over: false, plainly: false })
}

/// Whether rules tell of something by this name.
#[must_use]
pub fn is_told_kind(kind: &str) -> bool {
    table::tables().told.iter().any(|known| known.about == kind)
}

/// Whether a claim is an end of the licence on a later day.
fn lies_ahead(claim: &Claim, today: NaiveDate) -> bool {
    claim.fact == FactId::LicenseExpiresAt && claim.value.begins().is_some_and(|end| end.date_naive() > today)
}

fn place_of(claim: &Claim) -> Range<usize> {
    claim.place.clone()
}

/// Whether a text is one code or number and nothing beside it, for which no table has to be read.
#[must_use]
pub fn is_code_alone(text: &str) -> bool {
    let text = text.trim();
    let has_digit = text.bytes().any(|byte| byte.is_ascii_digit());
    let is_day = text.len() <= 10 && text.contains('-') && !text.bytes().any(|byte| byte.is_ascii_alphabetic());
    has_digit
        && !is_day
        && text.len() >= SHORTEST_CODE
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// The day that a text names, where it is over or today: "vorgestern", "il y a trois jours", "27.11.".
#[must_use]
pub fn past_day(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    let spoken = Spoken::of_words(text);
    let days = dates::days(&spoken, &dates::numbers(&spoken), today);
    days.iter().filter_map(|day| day.past(today, spoken.is_english())).max()
}

/// Whether a text says that something is wrong, whatever it is; not where it says that it is over or that nothing is.
#[must_use]
pub fn complains(text: &str) -> bool {
    let spoken = Spoken::of_words(text);
    let over: Vec<Range<usize>> = spoken.of(&["trouble-over"]).map(|hit| hit.place.clone()).collect();
    let mut mended = third::no_trouble_of_today(&spoken);
    mended.extend(third::of_third_parties(&spoken, false));
    mended.extend(about_other_things(&spoken));
    let is_mended =
        |hit: &WordHit| mended.iter().any(|place| place.contains(&spoken.folded.original(hit.place.clone()).start));
    let is_left = |place: &Range<usize>| !mended.iter().any(|over| over.contains(&place.start));
    card_ends(&spoken)
        || owed::refused_by_a_bank(&spoken).iter().any(is_left)
        || is_vague(&spoken)
        || spoken.of(&["trouble"]).filter(|hit| !is_mended(hit)).any(|hit| {
            let is_over = over.iter().any(|over| over.start <= hit.place.start && hit.place.end <= over.end);
            let own = std::slice::from_ref(&hit.place);
            // "Ne marche plus" holds its own denial.
            let denies =
                spoken.of(&["not"]).any(|not| hit.place.start <= not.place.start && not.place.end <= hit.place.end);
            !is_over && (denies || !spoken.is_denied(hit, &hit.place, own, hit.language, 1, false))
        })
}

/// Whether a text says that the product itself no longer works: no link, no payment and no cancellation.
#[must_use]
pub fn says_it_works_no_more(spoken: &Spoken<'_>) -> bool {
    let mended = third::no_trouble_of_today(spoken);
    let speaks = |hit: &WordHit| spoken::speak_alike(hit.language, spoken.language);
    spoken.of(&["works-no-more", "protection-off"]).filter(|hit| speaks(hit)).any(|hit| {
        let at = spoken.folded.original(hit.place.clone()).start;
        let is_of_money = spoken.beside(hit, &["not-the-app"], Together::Clause).any(speaks);
        !is_of_money && !mended.iter().any(|place| place.contains(&at))
    })
}

/// The clauses of a text that tell of a washing machine or an insurance, and of no licence of Kaspersky's.
fn about_other_things(spoken: &Spoken<'_>) -> Vec<Range<usize>> {
    let speaks = |hit: &&WordHit| spoken::speak_alike(hit.language, spoken.language);
    // The "Auto" of "Auto-Abo" is no car.
    let is_part = |hit: &&WordHit| {
        let mut longer = spoken.of(&["auto-renewal", "subscription", "product"]).filter(speaks);
        longer.any(|other| overlaps(&other.place, &hit.place) && other.place.len() > hit.place.len())
    };
    let others: Vec<&WordHit> = spoken.of(&["other-thing"]).filter(speaks).filter(|hit| !is_part(hit)).collect();
    let is_of_clause = |hit: &&WordHit, clause| hit.clause == clause;
    let is_named = |clause: usize| {
        let named = spoken.of(&["licence", "kaspersky", "product", "subscription", "code-noun", "window-says"]);
        let mut here = named.filter(speaks).filter(|hit| is_of_clause(hit, clause));
        here.any(|hit| !others.iter().any(|other| overlaps(&other.place, &hit.place)))
    };
    let clauses = others.iter().map(|other| other.clause).filter(|clause| !is_named(*clause));
    clauses.filter_map(|clause| spoken.clause_place(clause)).collect()
}

/// Words of a text that says no more than that the app shows something.
const VAGUE: usize = 14;

/// What a text would name, were it not vague.
const NAMED: [&str; 16] = [
    "licence",
    "subscription",
    "ended",
    "ends",
    "refused",
    "blocked",
    "renewing",
    "auto-renewal",
    "code-noun",
    "pay-word",
    "charged",
    "paid",
    "bill-word",
    "order-word",
    "has-cancelled",
    "other-sign",
];

/// Whether a text says that the app shows something, a red window or a warning, and nothing of what that is.
#[must_use]
pub fn is_vague(spoken: &Spoken<'_>) -> bool {
    let text = spoken.original;
    let speaks = |hit: &&WordHit| spoken::speak_alike(hit.language, spoken.language);
    let holds = |groups: &'static [&'static str]| spoken.of(groups).any(|hit| speaks(&hit));
    is_short(text)
        && !text.contains('?')
        && !text.bytes().any(|byte| byte.is_ascii_digit())
        && spoken.of(&["vague-sign"]).filter(speaks).any(|sign| {
            let own = std::slice::from_ref(&sign.place);
            !spoken.is_denied(sign, &sign.place, own, sign.language, 1, false)
        })
        && holds(&["kaspersky"])
        && !holds(&NAMED)
        && !holds(&["trouble-over", "well-now", "fine-there"])
}

fn is_short(text: &str) -> bool {
    crate::text::words_in(text) <= VAGUE
}

/// Words between a bank card and its end.
const NEAR_A_CARD: usize = 8;

/// Whether a text says that a bank card ends or has ended: whatever is to be charged to it will fail.
fn card_ends(spoken: &Spoken<'_>) -> bool {
    spoken.of(&["card-word"]).any(|card| {
        let ends = spoken.beside(card, &["ends", "ended", "ends-first", "ends-last"], Together::Sentence);
        ends.filter(|end| spoken::speak_alike(end.language, card.language))
            .any(|end| spoken.between(&card.place, &end.place) <= NEAR_A_CARD)
    })
}

/// Whether a text holds a word of a group of the tables.
#[must_use]
pub fn holds_word_of(text: &str, group: &str) -> bool {
    Spoken::of_words(text).holds(group)
}

/// Whether a text holds a word of a group, tells a kind by rules over groups, or asks one, whichever of these has that name.
#[must_use]
pub fn says(text: &str, name: &str) -> bool {
    let tells = || told_kinds(&Spoken::of_words(text)).iter().any(|told| told.kind == name);
    let asks = || what_is_asked(text).about.iter().any(|(kind, _)| *kind == name);
    is_word_group(name) && holds_word_of(text, name) || is_told_kind(name) && tells() || is_asked_about(name) && asks()
}

/// Whether the tables have a group of words.
#[must_use]
pub fn is_word_group(group: &str) -> bool {
    table::tables().groups.contains(&group)
}

/// Whether a text is about renewing or activating.
#[must_use]
pub fn tells_of_renewing(text: &str) -> bool {
    ["renewing", "auto-renewal", "renewal-payment", "pay-word"].iter().any(|group| holds_word_of(text, group))
}

/// Words between what was pressed and how often.
const NEAR_TO_AGAIN: usize = 8;

/// The sentences in which a text says what the person has tried: "I restarted it twice", "already called the shop". Of one
/// that tells of the purchase as well, the half that says it.
#[must_use]
pub fn tried(text: &str) -> Vec<&str> {
    let spoken = Spoken::of_words(text);
    let hearsay = rules::hearsay(&spoken);
    // "Pressed the button" is something that was tried where it was done more than once, or already.
    let is_again = |hit: &WordHit| {
        let mut again = spoken.beside(hit, &["repeatedly"], Together::Clause);
        again.any(|again| {
            spoken::speak_alike(again.language, hit.language)
                && spoken.between(&again.place, &hit.place) <= NEAR_TO_AGAIN
        })
    };
    let mut found: Vec<&str> = spoken
        .of(&["tried", "pressed"])
        .filter(|hit| hit.group == "tried" || spoken::speak_alike(hit.language, spoken.language) && is_again(hit))
        .filter(|hit| {
            let own = std::slice::from_ref(&hit.place);
            let passing = spoken
                .beside(hit, &["tried-other"], Together::Sentence)
                .any(|other| overlaps(&other.place, &hit.place));
            !passing
                && !spoken.is_denied(hit, &hit.place, own, hit.language, 2, true)
                && !hearsay.iter().any(|told| told.start <= hit.place.start && hit.place.end <= told.end)
        })
        .filter_map(|hit| {
            let mut bought = spoken.beside(hit, &["bought-then", "paid", "charged", "bought"], Together::Sentence);
            let is_of_purchase = bought.any(|other| other.clause != hit.clause);
            if is_of_purchase { spoken.clause(hit.clause) } else { spoken.sentence(hit.sentence) }
        })
        .map(behind_a_quotation)
        .collect();
    found.dedup();
    found
}

/// A sentence that begins within a quotation, from the end of that on: the quotation is not the person's.
fn behind_a_quotation(sentence: &str) -> &str {
    let close = sentence.find(['"', '”', '“', '»', '」', '』']).filter(|at| {
        let (before, mark) = (&sentence[..*at], sentence[*at..].chars().next().unwrap_or_default());
        let is_even = |mark: char| sentence.matches(mark).count().is_multiple_of(2);
        let opens = matches!(mark, '"') && is_even('"') || mark == '“' && sentence[*at..].contains('”');
        !opens && !before.contains(['„', '“', '«', '「', '『'])
    });
    let rest = close.map_or(sentence, |at| sentence[at..].trim_start_matches(['"', '”', '“', '»', '」', '』']));
    let rest = rest.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, ',' | '.' | ';' | ':' | '、'));
    if rest.is_empty() { sentence } else { rest }
}

/// The sentences in which a text says that the system or the app was installed again, with the reason that they give.
#[must_use]
pub fn reinstalled(text: &str) -> Vec<&str> {
    let spoken = Spoken::of_words(text);
    let is_denied = |hit: &WordHit| {
        let own = std::slice::from_ref(&hit.place);
        spoken.is_denied(hit, &hit.place, own, hit.language, 2, true)
    };
    let hits =
        spoken.of(&["reinstalling", "done-reinstall"]).filter(|hit| spoken::speak_alike(hit.language, spoken.language));
    let mut found: Vec<&str> =
        hits.filter(|hit| !is_denied(hit)).filter_map(|hit| spoken.sentence(hit.sentence)).collect();
    found.dedup();
    found
}

/// The claim about a fact that counts, if one does.
fn best(fact: FactId, claims: &[Claim]) -> Option<Claim> {
    let most = claims.iter().filter(|claim| claim.fact == fact).map(|claim| claim.weight).max()?;
    let mut heaviest = claims.iter().filter(|claim| claim.fact == fact && claim.weight == most);
    let first = heaviest.next()?;
    if fact.def().kind == FactType::Moment && fact != FactId::LicenseExpiresAt {
        // The last time is the one that counts.
        return heaviest.chain([first]).max_by_key(|claim| claim.value.begins()).cloned();
    }
    // What two places say differently is not known.
    heaviest.all(|other| other.value == first.value).then(|| first.clone())
}

/// One claim for each fact that the text settles, and for each value of one that holds many.
fn settled(claims: &[Claim]) -> impl Iterator<Item = Claim> {
    let facts: BTreeMap<FactId, ()> = claims.iter().map(|claim| (claim.fact, ())).collect();
    let (many, single): (Vec<FactId>, Vec<FactId>) = facts.into_keys().partition(|fact| fact.def().holds_many());
    let mut settled: Vec<Claim> = single.into_iter().filter_map(|fact| best(fact, claims)).collect();
    for claim in claims.iter().filter(|claim| many.contains(&claim.fact)) {
        if !settled.iter().any(|known| known.fact == claim.fact && known.value == claim.value) {
            settled.push(claim.clone());
        }
    }
    settled.into_iter()
}

#[cfg(test)]
mod tests;
