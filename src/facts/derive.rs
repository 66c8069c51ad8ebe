//! What follows from what was seen. Pure: the same sheet and the same clock give the same sheet.

use std::collections::BTreeSet;

use chrono::{DateTime, Datelike, TimeDelta, Utc};

use super::{Evidence, FactId, Locator, Observation, Sheet, Strength, Value};
use crate::vendor::key_states::{KeyState, key_state};

/// Adds every fact that follows from the sheet's own, with the premises as its evidence.
///
/// A consequence is as strong as its weakest premise. Where the state of the licence follows from two
/// premises that disagree, a date that has passed outweighs the product's word for "valid": the
/// capture may be older than the end of the licence.
pub fn derive(sheet: &mut Sheet, now: DateTime<Utc>) {
    let rules: [Derivation; 15] = [
        managed,
        reserve_usable,
        over_limit,
        platform,
        family_of_platform,
        meant_for,
        purchase_channel,
        subscription_kind,
        business_renewal,
        blocked,
        license_status,
        spent_count,
        ended,
        clock,
        generation,
    ];
    for rule in rules {
        for conclusion in rule(sheet, now) {
            let outweighs = conclusion.outweighs;
            match conclusion.observe(sheet, now) {
                Some(observation) if outweighs => sheet.add_first(observation),
                Some(observation) => sheet.add(observation),
                None => {}
            }
        }
    }
}

/// What follows from a sheet under a clock.
type Derivation = fn(&Sheet, DateTime<Utc>) -> Vec<Conclusion>;

/// A value of one fact that follows from others.
struct Conclusion {
    fact: FactId,
    value: Value,
    from: Vec<FactId>,
    /// No stronger than this, whatever its premises.
    at_most: Strength,
    /// Wins over other observations of the same strength.
    outweighs: bool,
    /// The values that decided, where they are not the first of their facts.
    by: Vec<(FactId, Value)>,
}

impl Conclusion {
    fn new(fact: FactId, value: Value, from: &[FactId]) -> Self {
        Conclusion { fact, value, from: from.to_vec(), at_most: Strength::Stated, outweighs: false, by: Vec::new() }
    }

    fn observe(self, sheet: &Sheet, now: DateTime<Utc>) -> Option<Observation> {
        let decided = |fact: FactId, seen: &Observation| self.by.contains(&(fact, seen.value.clone()));
        let premise = |fact: &FactId| {
            let entry = sheet.get(*fact)?;
            Some(entry.all().iter().find(|seen| decided(*fact, seen)).unwrap_or_else(|| entry.best()))
        };
        let premises: Vec<&Observation> = self.from.iter().filter_map(premise).collect();
        let strength = premises.iter().map(|premise| premise.strength).min()?.min(self.at_most);
        let seen: Vec<String> = premises
            .iter()
            .map(|premise| format!("{} = {} ({})", premise.fact, premise.value, premise.evidence.locator))
            .collect();
        let source = premises.first().map_or_else(String::new, |premise| premise.evidence.source.clone());
        let from = premises.iter().map(|premise| (premise.fact, premise.value.clone())).collect();
        let evidence = Evidence::new(source, Locator::Derived(from), &seen.join("; "), now);
        Some(Observation { fact: self.fact, value: self.value, strength, evidence })
    }
}

/// A policy, Network Agent, a server that lists the key, or an employer: an administrator hands out the licence.
fn managed(sheet: &Sheet, _: DateTime<Utc>) -> Vec<Conclusion> {
    let signs = [
        (FactId::PolicyApplied, Value::Flag(true)),
        (FactId::AgentPresent, Value::Flag(true)),
        (FactId::LicenseInConsole, Value::Flag(true)),
        (FactId::PurchaseChannel, Value::Choice("employer")),
    ];
    let shown = signs.iter().find(|(fact, value)| sheet.value(*fact) == Some(value));
    shown.map(|(fact, _)| Conclusion::new(FactId::LicenseManaged, Value::Flag(true), &[*fact])).into_iter().collect()
}

/// A reserve that has expired itself takes nobody further; of one whose end nobody knows that is not supposed.
fn reserve_usable(sheet: &Sheet, now: DateTime<Utc>) -> Vec<Conclusion> {
    if sheet.value(FactId::ReservePresent) != Some(&Value::Flag(true)) {
        return Vec::new();
    }
    let is_over = end_of(sheet, FactId::ReserveExpiresAt).is_some_and(|end| end <= now);
    let from: &[FactId] =
        if is_over { &[FactId::ReservePresent, FactId::ReserveExpiresAt] } else { &[FactId::ReservePresent] };
    vec![Conclusion::new(FactId::ReserveUsable, Value::Flag(!is_over), from)]
}

/// A count above the limit, of the same list.
fn over_limit(sheet: &Sheet, _: DateTime<Utc>) -> Vec<Conclusion> {
    let from = &[FactId::LicenseDevicesUsed, FactId::LicenseDevicesAllowed];
    match (sheet.value(from[0]), sheet.value(from[1])) {
        (Some(Value::Count(used)), Some(Value::Count(allowed))) => {
            vec![Conclusion::new(FactId::LicenseOverLimit, Value::Flag(used > allowed), from)]
        }
        _ => Vec::new(),
    }
}

/// The system that a family of products runs on.
fn platform(sheet: &Sheet, _: DateTime<Utc>) -> Vec<Conclusion> {
    // A family that was only said may be a guess: "KES" runs on several systems.
    let family = sheet.get(FactId::ProductFamily).map(super::KnownFact::best);
    let platform = match family.filter(|family| family.strength > Strength::Said).map(|family| &family.value) {
        Some(Value::Choice("home" | "security-cloud" | "small-office" | "endpoint-windows")) => "windows",
        Some(Value::Choice(
            "home-linux" | "endpoint-linux" | "embedded-linux" | "industrial-linux" | "file-server",
        )) => "linux",
        Some(Value::Choice("mac")) => "mac",
        Some(Value::Choice("android")) => "android",
        Some(Value::Choice("ios")) => "ios",
        _ => return Vec::new(),
    };
    vec![Conclusion::new(FactId::SystemPlatform, Value::Choice(platform), &[FactId::ProductFamily])]
}

/// The family of products where the system leaves only one.
fn family_of_platform(sheet: &Sheet, _: DateTime<Utc>) -> Vec<Conclusion> {
    match sheet.value(FactId::SystemPlatform) {
        Some(Value::Choice(platform @ ("mac" | "android" | "ios"))) if sheet.get(FactId::ProductFamily).is_none() => {
            vec![Conclusion::new(FactId::ProductFamily, Value::Choice(platform), &[FactId::SystemPlatform])]
        }
        _ => Vec::new(),
    }
}

/// Error codes of mail servers, of Security Center and of Endpoint Agent.
const BUSINESS_CODES: [&str; 5] = ["klms:", "ksc:", "ksc-subscription:", "klola:", "endpoint-agent:"];

/// Whom the product is for: by its family, else by an administrator who looks after it.
fn meant_for(sheet: &Sheet, _: DateTime<Utc>) -> Vec<Conclusion> {
    let conclude = |value, fact| vec![Conclusion::new(FactId::ProductMeantFor, Value::Choice(value), &[fact])];
    if sheet.value(FactId::LicenseManaged) == Some(&Value::Flag(true)) {
        return conclude("business", FactId::LicenseManaged);
    }
    if is_of_business(sheet) {
        return conclude("business", FactId::ProductFamily);
    }
    match sheet.value(FactId::ProductFamily) {
        Some(Value::Choice("home" | "security-cloud" | "small-office" | "home-linux" | "mac" | "android" | "ios")) => {
            conclude("home", FactId::ProductFamily)
        }
        _ => {
            // Their codes are those of products that no home has.
            let seen = sheet.get(FactId::AttemptErrorCode).map(super::KnownFact::all).unwrap_or_default();
            let is_of_company = |code: &Value| matches!(code, Value::Text(code) if BUSINESS_CODES.iter().any(|family| code.starts_with(family)));
            let code = seen.iter().find(|seen| is_of_company(&seen.value)).map(|seen| seen.value.clone());
            code.map(|code| {
                let by = vec![(FactId::AttemptErrorCode, code)];
                let from = &[FactId::AttemptErrorCode];
                vec![Conclusion { by, ..Conclusion::new(FactId::ProductMeantFor, Value::Choice("business"), from) }]
            })
            .unwrap_or_default()
        }
    }
}

fn purchase_channel(sheet: &Sheet, _: DateTime<Utc>) -> Vec<Conclusion> {
    let from = &[FactId::PurchaseChannel];
    match sheet.value(FactId::PurchaseChannel) {
        Some(Value::Choice("provider")) => {
            vec![Conclusion::new(FactId::SubscriptionProviderManaged, Value::Flag(true), from)]
        }
        Some(Value::Choice("kaspersky" | "shop" | "app-store" | "employer")) => {
            vec![Conclusion::new(FactId::SubscriptionProviderManaged, Value::Flag(false), from)]
        }
        _ => Vec::new(),
    }
}

fn subscription_kind(sheet: &Sheet, _: DateTime<Utc>) -> Vec<Conclusion> {
    let mut conclusions = Vec::new();
    let mut present =
        |fact, flag| conclusions.push(Conclusion::new(FactId::SubscriptionPresent, Value::Flag(flag), &[fact]));
    if let Some(Value::Choice(kind)) = sheet.value(FactId::LicenseType) {
        present(FactId::LicenseType, *kind == "subscription");
    }
    if sheet.value(FactId::SubscriptionStatus).is_some() {
        present(FactId::SubscriptionStatus, true);
    }
    if sheet.value(FactId::SubscriptionProviderManaged) == Some(&Value::Flag(true)) {
        present(FactId::SubscriptionProviderManaged, true);
    }
    if sheet.value(FactId::SubscriptionPresent) == Some(&Value::Flag(false)) {
        let from = &[FactId::SubscriptionPresent];
        conclusions.push(Conclusion::new(FactId::SubscriptionProviderManaged, Value::Flag(false), from));
    }
    conclusions
}

/// Whether the product belongs to a family that companies have; Small Office Security belongs to My Kaspersky (source:
/// support.kaspersky.com/faq/companyaccount_help).
pub(crate) fn is_of_business(sheet: &Sheet) -> bool {
    matches!(
        sheet.value(FactId::ProductFamily),
        Some(Value::Choice(
            "endpoint-linux" | "endpoint-windows" | "embedded-linux" | "industrial-linux" | "file-server"
        ))
    )
}

/// A business product renews nothing from a card, unless its output speaks of a subscription; whoever knows better
/// may say so.
fn business_renewal(sheet: &Sheet, _: DateTime<Utc>) -> Vec<Conclusion> {
    let premise = if is_of_business(sheet) { FactId::ProductFamily } else { FactId::ProductMeantFor };
    let is_meant = sheet.value(FactId::ProductMeantFor) == Some(&Value::Choice("business"));
    if !(is_of_business(sheet) || is_meant) || sheet.value(FactId::SubscriptionPresent) == Some(&Value::Flag(true)) {
        return Vec::new();
    }
    let from: Vec<FactId> =
        [FactId::SubscriptionPresent, premise].into_iter().filter(|fact| sheet.value(*fact).is_some()).collect();
    let none = Conclusion::new(FactId::SubscriptionAutoRenews, Value::Flag(false), &from);
    vec![Conclusion { at_most: Strength::Hint, ..none }]
}

/// The first 24 hours after the end, in which an automatic renewal may still arrive (source: support article 14710).
fn ended(sheet: &Sheet, now: DateTime<Utc>) -> Vec<Conclusion> {
    let Some(end) = end_of(sheet, FactId::LicenseExpiresAt).filter(|end| *end <= now) else { return Vec::new() };
    let ago = if now - end < TimeDelta::hours(24) { "within-24h" } else { "earlier" };
    vec![Conclusion::new(FactId::LicenseEnded, Value::Choice(ago), &[FactId::LicenseExpiresAt])]
}

/// When a date is over, in the zone of the machine: a date without a time lasts to the end of its day.
fn end_of(sheet: &Sheet, fact: FactId) -> Option<DateTime<Utc>> {
    let value = sheet.value(fact)?;
    value.ends()?.checked_sub_signed(zone_of(value, sheet))
}

/// How far the zone in which a value was written is ahead of UTC, as far as it is known.
pub(crate) fn zone_of(value: &Value, sheet: &Sheet) -> TimeDelta {
    match (value, sheet.zone()) {
        (Value::Day(_), Some(minutes)) => TimeDelta::try_minutes(minutes).unwrap_or_default(),
        _ => TimeDelta::zero(),
    }
}

/// A key whose state says, in whatever words, that it is blocked.
fn blocked(sheet: &Sheet, _: DateTime<Utc>) -> Vec<Conclusion> {
    // A valid key says nothing of another code that was refused.
    match sheet.value(FactId::LicenseKeyState) {
        Some(Value::Text(state)) if key_state(state) == KeyState::Blocked => {
            vec![Conclusion::new(FactId::LicenseBlocked, Value::Flag(true), &[FactId::LicenseKeyState])]
        }
        _ => Vec::new(),
    }
}

fn license_status(sheet: &Sheet, now: DateTime<Utc>) -> Vec<Conclusion> {
    let mut conclusions = Vec::new();
    let expires_at = end_of(sheet, FactId::LicenseExpiresAt);
    let past = expires_at.is_some_and(|moment| moment <= now);
    let mut undecided = false;

    if past {
        let from = &[FactId::LicenseExpiresAt];
        let expired = Conclusion::new(FactId::LicenseStatus, Value::Choice("expired"), from);
        conclusions.push(Conclusion { outweighs: true, ..expired });
    }
    let mut status = |value: &'static str, fact| {
        conclusions.push(Conclusion::new(FactId::LicenseStatus, Value::Choice(value), &[fact]));
    };
    if let Some(Value::Text(state)) = sheet.value(FactId::LicenseKeyState) {
        match key_state(state) {
            KeyState::Valid => status("active", FactId::LicenseKeyState),
            KeyState::Expired => status("expired", FactId::LicenseKeyState),
            KeyState::Absent => status("absent", FactId::LicenseKeyState),
            // Its date says nothing of a key that is blocked.
            KeyState::Blocked => {
                status("not-valid", FactId::LicenseKeyState);
                undecided = true;
            }
            // Neither a text that is not understood nor the date may decide.
            KeyState::NotUnderstood => undecided = !past,
            KeyState::NotValid if !past => status("not-valid", FactId::LicenseKeyState),
            KeyState::NotValid => {}
        }
    }
    if expires_at.is_some() && !past && !undecided {
        status("active", FactId::LicenseExpiresAt);
    }
    if let Some((value, fact)) = counted_status(sheet, now) {
        status(value, fact);
    }
    match sheet.value(FactId::SubscriptionStatus) {
        Some(Value::Choice("active" | "renewed" | "resumed")) => status("active", FactId::SubscriptionStatus),
        Some(Value::Choice("grace-over" | "expired")) => status("expired", FactId::SubscriptionStatus),
        _ => {}
    }
    conclusions.extend(disputed(sheet, now));
    conclusions
}

/// What a machine states of its licence elsewhere as directly, where that says something else: two outputs of one machine
/// that contradict each other. It decides nothing, and is not passed over.
fn disputed(sheet: &Sheet, now: DateTime<Utc>) -> Vec<Conclusion> {
    let claim = |seen: &Observation| match &seen.value {
        Value::Text(state) => match key_state(state) {
            KeyState::Valid => Some("active"),
            KeyState::Expired => Some("expired"),
            KeyState::Absent => Some("absent"),
            KeyState::NotValid | KeyState::Blocked => Some("not-valid"),
            KeyState::NotUnderstood => None,
        },
        end => {
            let end = end.ends()?.checked_sub_signed(zone_of(end, sheet))?;
            Some(if end <= now { "expired" } else { "active" })
        }
    };
    let mut conclusions = Vec::new();
    for fact in [FactId::LicenseKeyState, FactId::LicenseExpiresAt] {
        let all = sheet.get(fact).map(super::KnownFact::all).unwrap_or_default();
        let Some((first, others)) = all.split_first().filter(|(first, _)| first.strength > Strength::Told) else {
            continue;
        };
        let said = claim(first);
        let as_direct = others.iter().filter(|other| other.strength == first.strength);
        for (other, value) in
            as_direct.filter_map(|other| Some((other, claim(other).filter(|other| Some(*other) != said)?)))
        {
            let by = vec![(fact, other.value.clone())];
            let status = Conclusion::new(FactId::LicenseStatus, Value::Choice(value), &[fact]);
            conclusions.push(Conclusion { by, at_most: first.strength, ..status });
        }
    }
    conclusions
}

/// What a Windows product records of the state of its licence, by the most direct of three places: its key, its day
/// count, its report to Windows.
///
/// Where of two that are equally direct only one says "active", the state is not known: each only speaks for its topic.
/// The report may lag behind a renewal, and what the numbers mean on every product is not established.
fn counted_status(sheet: &Sheet, now: DateTime<Utc>) -> Option<(&'static str, FactId)> {
    let spent = days_passed(sheet, now).is_some();
    let claim = |seen: &Observation| match (seen.fact, &seen.value) {
        // No key, seen in a place that need not be that of the product in use, decides nothing.
        (FactId::LicenseKeyType, Value::Count(0)) if seen.strength > Strength::Hint => Some("absent"),
        (FactId::LicenseDaysLeft, Value::Count(days)) if *days > 0 && !spent => Some("active"),
        (FactId::LicenseDaysLeft, Value::Count(days)) if *days < 0 => Some("expired"),
        (FactId::LicenseReportedExpired, Value::Flag(true)) => Some("expired"),
        _ => None,
    };
    let places = [FactId::LicenseKeyType, FactId::LicenseDaysLeft, FactId::LicenseReportedExpired];
    let claims: Vec<(Strength, &'static str, FactId)> = places
        .into_iter()
        .flat_map(|fact| sheet.get(fact).map(super::KnownFact::all).unwrap_or_default())
        .filter_map(|seen| Some((seen.strength, claim(seen)?, seen.fact)))
        .collect();
    let strongest = claims.iter().map(|(strength, ..)| *strength).max()?;
    let mut best = claims.iter().filter(|(strength, ..)| *strength == strongest);
    let (_, value, fact) = *best.next()?;
    best.all(|(_, other, _)| (*other == "active") == (value == "active")).then_some((value, fact))
}

/// Whether all days that an export counts as left have passed since the newest date that was recorded with them; with
/// the fact that holds the date.
///
/// The count is of the day of the export, which is that date or later: the licence has ended, was renewed, or the
/// product no longer writes its dates.
fn days_passed(sheet: &Sheet, now: DateTime<Utc>) -> Option<FactId> {
    let days = sheet.get(FactId::LicenseDaysLeft)?.best();
    let Value::Count(left @ 1..) = days.value else { return None };
    if !matches!(days.evidence.locator, Locator::Registry { export: Some(_), .. }) {
        return None;
    }
    // The ticket is valid to the end of the licence or less far: its end minus the days left dates the export.
    let ticket = sheet.value(FactId::ActivationTicketValidTo).and_then(Value::ends);
    let exported = ticket.and_then(|end| end.checked_sub_signed(TimeDelta::try_days(left)?));
    let exported = exported.map(|at| (at, FactId::ActivationTicketValidTo));
    let (newest, fact) = happened(sheet).map(|seen| (seen.1, seen.0)).chain(exported).max()?;
    let ends = newest.checked_add_signed(TimeDelta::try_days(left)?)?;
    (ends <= now).then_some(fact)
}

fn spent_count(sheet: &Sheet, now: DateTime<Utc>) -> Vec<Conclusion> {
    let Some(fact) = days_passed(sheet, now) else { return Vec::new() };
    vec![Conclusion::new(FactId::LicenseDaysPassed, Value::Flag(true), &[FactId::LicenseDaysLeft, fact])]
}

/// Dates of something that has happened: a clock before one of them is wrong.
pub(crate) const PASSED: [FactId; 4] = [
    FactId::DatabasesReleasedAt,
    FactId::DatabasesUpdatedAt,
    FactId::ProductInstalledAt,
    FactId::ActivationTicketCreatedAt,
];

/// Every date of something that has happened: its fact, the date, and how direct it is.
fn happened(sheet: &Sheet) -> impl Iterator<Item = (FactId, DateTime<Utc>, Strength)> {
    let facts = PASSED.into_iter().chain([FactId::SystemNewestEventAt]);
    let seen = facts.filter_map(|fact| sheet.get(fact)).flat_map(super::KnownFact::all);
    seen.filter_map(|seen| Some((seen.fact, seen.value.begins()?, seen.strength)))
}

/// Whether a clock is behind, by the dates that lie ahead of it; `None` where they do not decide it.
///
/// One wrong date is no wrong clock: it takes two that differ, or a documented statement of the product within this
/// century.
pub(crate) fn clock_is_behind(ahead: &[(DateTime<Utc>, Strength)]) -> Option<bool> {
    let stated = |(moment, strength): &(DateTime<Utc>, Strength)| *strength == Strength::Stated && moment.year() < 2100;
    match ahead {
        [] => Some(false),
        [first, others @ ..] if others.iter().any(|other| other.0 != first.0) => Some(true),
        _ => ahead.iter().any(stated).then_some(true),
    }
}

/// The clock is behind where it stands before dates that must have passed already.
fn clock(sheet: &Sheet, now: DateTime<Utc>) -> Vec<Conclusion> {
    /// Events go on being written while the machine is looked at.
    const DURING_THE_LOOK: TimeDelta = TimeDelta::hours(1);
    let is_event = |fact: &FactId| *fact == FactId::SystemNewestEventAt;
    // An old log says nothing of the clock of today, so that an event only ever proves it wrong.
    let counts =
        |(fact, moment, _): &(FactId, DateTime<Utc>, Strength)| !is_event(fact) || *moment - DURING_THE_LOOK > now;
    let dates: Vec<_> = happened(sheet).filter(counts).collect();
    let Some(newest) = dates.iter().max_by_key(|(_, moment, _)| *moment) else { return Vec::new() };
    let ahead = dates.iter().filter(|(_, moment, _)| *moment > now);
    let witnesses: Vec<_> = ahead.clone().map(|(_, moment, strength)| (*moment, *strength)).collect();
    let Some(behind) = clock_is_behind(&witnesses) else { return Vec::new() };
    // Another clock is right now: that of the capture was behind when it was made.
    if !behind && sheet.value(FactId::SystemClockBehind) == Some(&Value::Flag(true)) {
        return Vec::new();
    }
    let deciding: Vec<_> = ahead.chain([newest]).collect();
    let from: BTreeSet<FactId> = deciding.iter().map(|(fact, ..)| *fact).collect();
    let from: Vec<FactId> = from.into_iter().collect();
    let by = deciding.iter().flat_map(|(fact, moment, _)| {
        let seen = sheet.get(*fact).map(super::KnownFact::all).unwrap_or_default();
        seen.iter().filter(|seen| seen.value.begins() == Some(*moment)).map(|seen| (*fact, seen.value.clone()))
    });
    let by = by.collect();
    vec![Conclusion { by, ..Conclusion::new(FactId::SystemClockBehind, Value::Flag(behind), &from) }]
}

/// The line of a home product by its version (source: the engine numbers of the registry keys, where
/// 21.3 and older belong to the 2021 line).
fn generation(sheet: &Sheet, _: DateTime<Utc>) -> Vec<Conclusion> {
    let home =
        matches!(sheet.value(FactId::ProductFamily), Some(Value::Choice("home" | "security-cloud" | "small-office")));
    let Some(Value::Version(version)) = sheet.value(FactId::ProductVersion).filter(|_| home) else { return Vec::new() };
    let line = match (version.first().copied().unwrap_or(0), version.get(1).copied().unwrap_or(0)) {
        (..19, _) => "2010s",
        (19 | 20, _) | (21, ..4) => "2019-2021",
        _ => "21.x",
    };
    vec![Conclusion::new(
        FactId::ProductGeneration,
        Value::Choice(line),
        &[FactId::ProductVersion, FactId::ProductFamily],
    )]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(facts: &[(FactId, Value)]) -> Sheet {
        let mut sheet = Sheet::default();
        for (fact, value) in facts {
            let evidence = Evidence::new("test", Locator::Person, "", DateTime::UNIX_EPOCH);
            sheet.add(Observation { fact: *fact, value: value.clone(), strength: Strength::Stated, evidence });
        }
        derive(&mut sheet, at("2026-11-24"));
        sheet
    }

    fn at(day: &str) -> DateTime<Utc> {
        Value::date(day).and_then(|day| day.begins()).unwrap()
    }

    fn status(facts: &[(FactId, Value)]) -> Option<Value> {
        sheet(facts).value(FactId::LicenseStatus).cloned()
    }

    #[test]
    fn a_passed_date_outweighs_a_valid_key_and_shows_the_conflict() {
        let sheet = sheet(&[
            (FactId::LicenseKeyState, Value::Text("The key is valid".into())),
            (FactId::LicenseExpiresAt, Value::Moment(at("2025-07-18"))),
        ]);
        let entry = sheet.get(FactId::LicenseStatus).unwrap();
        assert_eq!(entry.best().value, Value::Choice("expired"));
        assert_eq!(entry.conflicts().count(), 1);
    }

    #[test]
    fn an_unknown_key_state_is_not_valid_and_nothing_more() {
        let state = (FactId::LicenseKeyState, Value::Text("License error: x".into()));
        assert_eq!(
            status(&[state, (FactId::LicenseExpiresAt, Value::Moment(at("2027-01-01")))]),
            Some(Value::Choice("not-valid"))
        );
    }

    #[test]
    fn a_localised_key_state_that_is_not_understood_decides_nothing() {
        let state = |text: &str| {
            let until = (FactId::LicenseExpiresAt, Value::Moment(at("2027-01-01")));
            status(&[(FactId::LicenseKeyState, Value::Text(text.into())), until])
        };
        assert_eq!(state("Ключ действителен"), Some(Value::Choice("active")));
        assert_eq!(state("Ключ недействителен"), None);
    }

    #[test]
    fn no_days_left_stays_undecided() {
        assert_eq!(status(&[(FactId::LicenseDaysLeft, Value::Count(0))]), None);
        assert_eq!(status(&[(FactId::LicenseDaysLeft, Value::Count(5))]), Some(Value::Choice("active")));
        assert_eq!(status(&[(FactId::LicenseKeyType, Value::Count(0))]), Some(Value::Choice("absent")));
    }

    fn seen(facts: &[(FactId, Value, Strength)]) -> Sheet {
        let mut sheet = Sheet::default();
        for (fact, value, strength) in facts {
            let place =
                Locator::Registry { key: String::new(), value: String::new(), export: Some((String::new(), 1)) };
            let evidence = Evidence::new("test", place, "", DateTime::UNIX_EPOCH);
            sheet.add(Observation { fact: *fact, value: value.clone(), strength: *strength, evidence });
        }
        derive(&mut sheet, at("2026-11-24"));
        sheet
    }

    #[test]
    fn a_report_of_the_end_is_weighed_against_a_day_count() {
        let status = |days, reported| {
            let days = (FactId::LicenseDaysLeft, Value::Count(100), days);
            let reported = (FactId::LicenseReportedExpired, Value::Flag(true), reported);
            seen(&[days, reported]).value(FactId::LicenseStatus).cloned()
        };
        assert_eq!(status(Strength::Recorded, Strength::Stated), Some(Value::Choice("expired")));
        assert_eq!(status(Strength::Recorded, Strength::Recorded), None);
        assert_eq!(status(Strength::Hint, Strength::Recorded), Some(Value::Choice("expired")));
        let two = seen(&[
            (FactId::LicenseDaysLeft, Value::Count(100), Strength::Recorded),
            (FactId::LicenseKeyType, Value::Count(0), Strength::Recorded),
        ]);
        assert_eq!(two.value(FactId::LicenseStatus), None, "of two products");
        let no_key = seen(&[
            (FactId::LicenseReportedExpired, Value::Flag(true), Strength::Recorded),
            (FactId::LicenseKeyType, Value::Count(0), Strength::Recorded),
        ]);
        assert_eq!(no_key.value(FactId::LicenseStatus), Some(&Value::Choice("absent")), "both say that there is none");
    }

    #[test]
    fn days_that_an_old_export_counts_say_nothing_of_today() {
        let status = |updated| {
            let sheet = seen(&[
                (FactId::LicenseDaysLeft, Value::Count(5), Strength::Recorded),
                (FactId::DatabasesUpdatedAt, Value::Moment(at(updated)), Strength::Recorded),
            ]);
            (sheet.value(FactId::LicenseStatus).cloned(), sheet.value(FactId::LicenseDaysPassed).cloned())
        };
        assert_eq!(status("2026-11-20"), (Some(Value::Choice("active")), None));
        assert_eq!(status("2026-11-19"), (None, Some(Value::Flag(true))));
    }

    #[test]
    fn one_wrong_date_is_no_wrong_clock() {
        let clock = |dates: &[(FactId, &str, Strength)]| {
            let dates: Vec<_> =
                dates.iter().map(|(fact, day, strength)| (*fact, Value::Moment(at(day)), *strength)).collect();
            seen(&dates).value(FactId::SystemClockBehind).cloned()
        };
        let (bases, updated) = (FactId::DatabasesReleasedAt, FactId::DatabasesUpdatedAt);
        assert_eq!(clock(&[(bases, "2030-01-01", Strength::Recorded)]), None);
        assert_eq!(clock(&[(bases, "2106-02-07", Strength::Stated)]), None);
        assert_eq!(
            clock(&[(bases, "2030-01-01", Strength::Recorded), (updated, "2026-01-01", Strength::Stated)]),
            None
        );
        let two = [(bases, "2030-01-01", Strength::Recorded), (updated, "2030-01-02", Strength::Recorded)];
        assert_eq!(clock(&two), Some(Value::Flag(true)));
        let event = FactId::SystemNewestEventAt;
        let events = [(event, "2030-01-01", Strength::Recorded), (event, "2030-01-02", Strength::Recorded)];
        assert_eq!(clock(&events), Some(Value::Flag(true)));
    }

    #[test]
    fn databases_from_tomorrow_put_the_clock_behind() {
        let clock = |day| {
            sheet(&[(FactId::DatabasesReleasedAt, Value::Moment(at(day)))]).value(FactId::SystemClockBehind).cloned()
        };
        assert_eq!(clock("2026-12-01"), Some(Value::Flag(true)));
        assert_eq!(clock("2026-11-20"), Some(Value::Flag(false)));
    }

    #[test]
    fn an_event_of_tomorrow_puts_the_clock_behind_and_an_old_one_says_nothing() {
        let clock = |moment| {
            sheet(&[(FactId::SystemNewestEventAt, Value::Moment(moment))]).value(FactId::SystemClockBehind).cloned()
        };
        assert_eq!(clock(at("2026-11-25")), Some(Value::Flag(true)));
        assert_eq!(clock(at("2026-11-24") + TimeDelta::seconds(20)), None);
        assert_eq!(clock(at("2025-01-01")), None);
    }

    #[test]
    fn a_provider_makes_it_a_provider_subscription() {
        let sheet = sheet(&[(FactId::PurchaseChannel, Value::Choice("provider"))]);
        assert_eq!(sheet.value(FactId::SubscriptionProviderManaged), Some(&Value::Flag(true)));
        assert_eq!(sheet.value(FactId::SubscriptionPresent), Some(&Value::Flag(true)));
    }
}
