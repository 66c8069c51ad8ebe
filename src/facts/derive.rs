//! What follows from what was seen. Pure: the same sheet and the same clock give the same sheet.

use chrono::{DateTime, TimeDelta, Utc};

use super::{Evidence, FactId, Locator, Observation, Sheet, Strength, Value};

/// The words with which the control programs call a key valid, lower case. The first is documented (11.4 and
/// 12.x: kes-for-linux/12.0 page 256753), the second seen in captured output (10); the others are our
/// own translations of them, because the output is localised and its other languages are not published.
const VALID_KEY_STATES: [&str; 8] = [
    "the key is valid",
    "valid",
    "ключ действителен",
    "действителен",
    "лицензия действительна",
    "действительна",
    "la clé est valide",
    "valide",
];

/// Adds every fact that follows from the sheet's own, with the premises as its evidence.
///
/// A consequence is as strong as its weakest premise. Where the state of the licence follows from two
/// premises that disagree, a date that has passed outweighs the product's word for "valid": the
/// capture may be older than the end of the licence.
pub fn derive(sheet: &mut Sheet, now: DateTime<Utc>) {
    let rules: [Rule; 7] =
        [purchase_channel, subscription_kind, business_renewal, license_status, ended, clock, generation];
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
type Rule = fn(&Sheet, DateTime<Utc>) -> Vec<Conclusion>;

/// A value of one fact that follows from others.
struct Conclusion {
    fact: FactId,
    value: Value,
    from: Vec<FactId>,
    /// No stronger than this, whatever its premises.
    at_most: Strength,
    /// Goes before what is equally strong.
    outweighs: bool,
}

impl Conclusion {
    fn new(fact: FactId, value: Value, from: &[FactId]) -> Self {
        Conclusion { fact, value, from: from.to_vec(), at_most: Strength::Stated, outweighs: false }
    }

    fn observe(self, sheet: &Sheet, now: DateTime<Utc>) -> Option<Observation> {
        let premises: Vec<&Observation> =
            self.from.iter().filter_map(|fact| sheet.get(*fact)).map(super::Entry::best).collect();
        let strength = premises.iter().map(|premise| premise.strength).min()?.min(self.at_most);
        let seen: Vec<String> = premises
            .iter()
            .map(|premise| format!("{} = {} ({})", premise.fact, premise.value, premise.evidence.locator))
            .collect();
        let source = premises.first().map_or_else(String::new, |premise| premise.evidence.source.clone());
        let evidence = Evidence::new(source, Locator::Derived(self.from), &seen.join("; "), now);
        Some(Observation { fact: self.fact, value: self.value, strength, evidence })
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

/// A business product whose output speaks of no subscription renews nothing from a card; whoever knows better may
/// say so.
fn business_renewal(sheet: &Sheet, _: DateTime<Utc>) -> Vec<Conclusion> {
    let business = matches!(
        sheet.value(FactId::ProductFamily),
        Some(Value::Choice("endpoint-linux" | "endpoint-windows" | "embedded-linux" | "industrial-linux"))
    );
    if !business || sheet.value(FactId::SubscriptionPresent) != Some(&Value::Flag(false)) {
        return Vec::new();
    }
    let from = &[FactId::SubscriptionPresent, FactId::ProductFamily];
    let none = Conclusion::new(FactId::SubscriptionAutoRenews, Value::Flag(false), from);
    vec![Conclusion { at_most: Strength::Hint, ..none }]
}

/// The first 24 hours after the end, in which an automatic renewal may still arrive (source: support article 14710).
fn ended(sheet: &Sheet, now: DateTime<Utc>) -> Vec<Conclusion> {
    let Some(Value::Moment(end)) = sheet.value(FactId::LicenseExpiresAt) else { return Vec::new() };
    if *end > now {
        return Vec::new();
    }
    let ago = if now - *end < TimeDelta::hours(24) { "within-24h" } else { "earlier" };
    vec![Conclusion::new(FactId::LicenseEnded, Value::Choice(ago), &[FactId::LicenseExpiresAt])]
}

fn license_status(sheet: &Sheet, now: DateTime<Utc>) -> Vec<Conclusion> {
    let mut conclusions = Vec::new();
    let mut status = |value: &'static str, fact| {
        conclusions.push(Conclusion::new(FactId::LicenseStatus, Value::Choice(value), &[fact]));
    };
    let expires_at = match sheet.value(FactId::LicenseExpiresAt) {
        Some(Value::Moment(moment)) => Some(*moment),
        _ => None,
    };
    let past = expires_at.is_some_and(|moment| moment <= now);
    let mut undecided = false;

    if sheet.value(FactId::LicenseKeyType) == Some(&Value::Count(0)) {
        status("absent", FactId::LicenseKeyType);
    }
    if past {
        let from = &[FactId::LicenseExpiresAt];
        let expired = Conclusion::new(FactId::LicenseStatus, Value::Choice("expired"), from);
        conclusions.push(Conclusion { outweighs: true, ..expired });
    }
    let mut status = |value: &'static str, fact| {
        conclusions.push(Conclusion::new(FactId::LicenseStatus, Value::Choice(value), &[fact]));
    };
    if let Some(Value::Text(state)) = sheet.value(FactId::LicenseKeyState) {
        if VALID_KEY_STATES.contains(&state.to_lowercase().as_str()) {
            status("active", FactId::LicenseKeyState);
        } else if !state.is_ascii() {
            // A localised text that is not understood: neither it nor the date may decide.
            undecided = !past;
        } else if !past {
            // The vendor's texts for other states are not published: not valid, reason unknown.
            status("not-valid", FactId::LicenseKeyState);
        }
    }
    if expires_at.is_some() && !past && !undecided {
        status("active", FactId::LicenseExpiresAt);
    }
    match sheet.value(FactId::LicenseDaysLeft) {
        Some(Value::Count(days)) if *days > 0 => status("active", FactId::LicenseDaysLeft),
        Some(Value::Count(days)) if *days < 0 => status("expired", FactId::LicenseDaysLeft),
        _ => {}
    }
    if sheet.value(FactId::LicenseReportedExpired) == Some(&Value::Flag(true)) {
        status("expired", FactId::LicenseReportedExpired);
    }
    match sheet.value(FactId::SubscriptionStatus) {
        Some(Value::Choice("active" | "renewed" | "resumed")) => status("active", FactId::SubscriptionStatus),
        Some(Value::Choice("grace-over" | "expired")) => status("expired", FactId::SubscriptionStatus),
        _ => {}
    }
    conclusions
}

/// Dates of something that has happened: a clock before one of them is wrong.
pub(crate) const PASSED: [FactId; 4] =
    [FactId::DatabasesReleasedAt, FactId::DatabasesUpdatedAt, FactId::ProductInstalledAt, FactId::TicketCreatedAt];

/// The clock is behind where it stands before a date that must have passed already.
fn clock(sheet: &Sheet, now: DateTime<Utc>) -> Vec<Conclusion> {
    /// Events go on being written while the machine is looked at.
    const DURING_THE_LOOK: TimeDelta = TimeDelta::hours(1);
    let moment = |fact| match sheet.value(fact) {
        Some(Value::Moment(moment)) => Some((*moment, fact)),
        _ => None,
    };
    // An old log says nothing of the clock of today, so that an event only ever proves it wrong.
    let event = moment(FactId::SystemNewestEventAt).filter(|(moment, _)| *moment - DURING_THE_LOOK > now);
    let newest = PASSED.into_iter().filter_map(moment).chain(event);
    let Some((moment, fact)) = newest.max_by_key(|(moment, _)| *moment) else { return Vec::new() };
    vec![Conclusion::new(FactId::SystemClockBehind, Value::Flag(moment > now), &[fact])]
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
        super::super::value::parse_moment(day).unwrap()
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
