//! The dates of registry values, each in its own form.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};

/// Seconds between the epochs of FILETIME and Unix.
const FILETIME_EPOCH: i64 = 11_644_473_600;

/// A moment that can be meant: this vendor's products are of this century.
fn plausible(seconds: i64) -> Option<DateTime<Utc>> {
    let moment = DateTime::from_timestamp(seconds, 0)?;
    (946_684_800..4_102_444_800).contains(&seconds).then_some(moment)
}

/// A day as Windows Installer writes it, such as 20260524.
pub(super) fn from_day(text: &str) -> Option<DateTime<Utc>> {
    let digits = Some(text).filter(|text| text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit()))?;
    let day = NaiveDate::parse_from_str(digits, "%Y%m%d").ok()?;
    plausible(day.and_time(chrono::NaiveTime::MIN).and_utc().timestamp())
}

pub(super) fn from_unix(seconds: u64) -> Option<DateTime<Utc>> {
    plausible(i64::try_from(seconds).ok()?)
}

pub(super) fn from_filetime(ticks: u64) -> Option<DateTime<Utc>> {
    plausible(i64::try_from(ticks / 10_000_000).ok()? - FILETIME_EPOCH)
}

/// A date as Network Agent writes it, such as `05-05-2024 17-00-00`, in UTC (source: Checkmk `kaspersky_av_client`).
pub(super) fn from_agent(text: &str) -> Option<DateTime<Utc>> {
    let moment = NaiveDateTime::parse_from_str(text, "%d-%m-%Y %H-%M-%S").ok()?;
    plausible(moment.and_utc().timestamp())
}
