//! A day that whoever wrote it takes back for another one: "I paid yesterday… no, the bank says 22/11/2026".

use chrono::NaiveDate;

use super::Claim;
use super::dates::DayPlace;
use super::spoken::{Spoken, WordHit, speak_alike};
use crate::facts::{FactId, Value};

/// What a day that was taken back said.
const OF_A_DAY: [FactId; 3] = [FactId::PurchasePaidAt, FactId::SubscriptionChargedAt, FactId::LicenseExpiresAt];

/// What the record of a bank says against a day that somebody remembers, and the most words between that and its day.
const OF_MONEY: [FactId; 2] = [FactId::PurchasePaidAt, FactId::SubscriptionChargedAt];
const NEAR: usize = 3;

/// Puts the day that somebody ends with in place of the one that they take back.
pub(super) fn settle(spoken: &Spoken<'_>, days: &[DayPlace], today: NaiveDate, claims: &mut [Claim]) {
    let speaks = |hit: &&WordHit| speak_alike(hit.language, spoken.language);
    for back in spoken.of(&["taken-back"]).filter(speaks) {
        let near = |day: &&DayPlace| speak_alike(day.language, spoken.language);
        let before = days.iter().filter(near).filter(|day| {
            day.place.end <= back.place.start && spoken.sentence_of(day.place.start) + 1 >= back.sentence
        });
        let behind = days.iter().filter(near).filter(|day| {
            day.place.start >= back.place.end && spoken.sentence_of(day.place.start) <= back.sentence + 1
        });
        let first = before.max_by_key(|day| day.place.start);
        let Some((first, last)) = first.zip(behind.min_by_key(|day| day.place.start)) else { continue };
        replace(claims, &OF_A_DAY, (first, last), spoken, today);
    }
    // "I paid yesterday, the statement says 22/11/2026"
    for record in spoken.of(&["bank-record"]).filter(speaks) {
        let near = |day: &&DayPlace| speak_alike(day.language, spoken.language);
        let has_digits = |day: &DayPlace| {
            let words = spoken.original.get(spoken.folded.original(day.place.clone())).unwrap_or_default();
            words.contains(|c: char| c.is_ascii_digit())
        };
        let is_here = |day: &&DayPlace| {
            let at = day.place.start;
            at >= record.place.end
                && (spoken.clause_of(at) == record.clause || spoken.between(&record.place, &day.place) <= NEAR)
        };
        let is_written = |day: &&DayPlace| !day.is_counted && has_digits(day) && day.year().is_some();
        let Some(written) = days.iter().filter(is_written).find(is_here) else { continue };
        let remembered = days.iter().filter(near).filter(|day| {
            (day.is_counted || !has_digits(day)) && spoken.sentence_of(day.place.start).abs_diff(record.sentence) <= 1
        });
        for told in remembered {
            replace(claims, &OF_MONEY, (told, written), spoken, today);
        }
    }
}

/// Puts another day in the place of one that was told.
fn replace(
    claims: &mut [Claim],
    facts: &[FactId],
    (told, other): (&DayPlace, &DayPlace),
    spoken: &Spoken<'_>,
    today: NaiveDate,
) {
    let read = |day: &DayPlace, fact| match fact {
        FactId::LicenseExpiresAt => day.any(today, spoken.is_english()),
        _ => day.past(today, spoken.is_english()),
    };
    for claim in claims.iter_mut().filter(|claim| facts.contains(&claim.fact)) {
        let said = claim.value.begins().map(|at| at.date_naive());
        let is_told = said.is_some() && said == read(told, claim.fact);
        if let Some(day) = read(other, claim.fact).filter(|_| is_told) {
            (claim.value, claim.place) = (Value::Day(day), other.place.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::facts::FactId;
    use crate::language::said;
    use crate::sellers::Providers;

    fn paid(text: &str) -> Option<String> {
        let facts = said(text, "2026-12-01".parse().unwrap(), Providers::built_in());
        let is_day = |fact| [FactId::PurchasePaidAt, FactId::SubscriptionChargedAt].contains(&fact);
        facts.iter().find(|said| is_day(said.fact)).map(|said| said.value.to_string())
    }

    #[test]
    fn the_day_that_somebody_corrects_themselves_to_counts() {
        for text in [
            "I paid yesterday… no wait, the bank says 22/11/2026. Still expired.",
            "I paid for it yesterday, or so I thought: the bank statement says 22 November 2026",
            "Gestern bezahlt. Auf dem Kontoauszug steht 22.11.2026.",
            "I paid yesterday. My bank statement says 22/11/2026.",
            "Pagué hace tres días, en el extracto pone 22/11/2026",
            "Zapłaciłem wczoraj, na wyciągu jest 22.11.2026.",
            "Оплатил вчера, в банке стоит 22.11.2026.",
            "Ich habe gestern bezahlt, nein Moment, laut Bank am 22.11.2026",
            "Gestern bezahlt. Dachte ich jedenfalls, die Bank schreibt 22.11.2026.",
            "Je l'ai payé hier, enfin, c'est ce que je croyais, la banque écrit le 22/11/2026",
            "Pagué ayer, mejor dicho el 22/11/2026 según el banco",
            "Ho pagato ieri, anzi, la banca scrive il 22/11/2026",
            "Paguei ontem, ou melhor, o banco diz 22/11/2026",
            "Оплатил вчера, вернее, банк пишет 22.11.2026",
            "昨日支払いました。間違えました、銀行では2026年11月22日です。",
            "Zapłaciłem wczoraj, a właściwie bank pisze 22.11.2026",
            "Ik heb gisteren betaald, of liever, de bank schrijft 22-11-2026",
            "Dün ödedim, daha doğrusu banka 22.11.2026 yazıyor",
        ] {
            assert_eq!(paid(text).as_deref(), Some("2026-11-22"), "{text}");
        }
        // A second day that takes nothing back is another day.
        for text in [
            "I paid yesterday, the old one was bought on 22/11/2025",
            "Gestern bezahlt, die Rechnung ist vom 22.11.2026",
            "J'ai payé hier, l'ancienne date reste le 22/11/2026",
        ] {
            assert_eq!(paid(text).as_deref(), Some("2026-11-30"), "{text}");
        }
    }
}
