//! The one rule for days of two numbers and a year, such as `03/04/2026`: a number above 12 is the day, two equal ones are the
//! same day either way, and of the others the whole column decides; where it does not, nobody knows.

use chrono::NaiveDate;

/// In which order the days of a column have their day and their month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DayOrder {
    /// `27/11/2026`.
    DayFirst,
    /// `11/27/2026`.
    MonthFirst,
}

/// What the values of one column say of the order of its days: one that can only be read in one way tells how the others
/// are meant, unless another one says otherwise.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OrderSeen {
    day_first: bool,
    month_first: bool,
}

/// Why two numbers and a year are no day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum NoDay {
    /// Either number may be the month.
    Ambiguous,
    /// Neither is one, or the month has no such day.
    NotADay,
}

/// A day such as `03/04/2026` or `3-4-2026`, and what stands behind it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TwoNumberedDay<'t> {
    first: u32,
    second: u32,
    /// Its year, of four digits: of two none says which number is the year.
    pub year: i32,
    /// What follows it, mostly a time.
    pub behind: &'t str,
}

impl OrderSeen {
    /// Looks at one more value.
    pub fn look(&mut self, value: &str) {
        let Some(day) = TwoNumberedDay::of(value) else { return };
        match day.own_order() {
            Some(DayOrder::DayFirst) => self.day_first = true,
            Some(DayOrder::MonthFirst) => self.month_first = true,
            None => {}
        }
    }

    /// The order of the column, where its values agree on one.
    #[must_use]
    pub fn order(self) -> Option<DayOrder> {
        match (self.day_first, self.month_first) {
            (true, false) => Some(DayOrder::DayFirst),
            (false, true) => Some(DayOrder::MonthFirst),
            _ => None,
        }
    }
}

impl<'t> TwoNumberedDay<'t> {
    /// Reads one at the beginning of a text.
    #[must_use]
    pub fn of(text: &'t str) -> Option<TwoNumberedDay<'t>> {
        let text = text.trim();
        let end = text.find(|sign: char| !sign.is_ascii_digit() && !matches!(sign, '/' | '-')).unwrap_or(text.len());
        let (day, behind) = text.split_at(end);
        let ends_there =
            behind.is_empty() || behind.starts_with(|sign: char| sign.is_whitespace() || ",T".contains(sign));
        let mut parts = day.split(['/', '-']);
        let (first, second, year) = (parts.next()?, parts.next()?, parts.next()?);
        let is_short = |number: &str| (1..=2).contains(&number.len());
        if !ends_there || parts.next().is_some() || !is_short(first) || !is_short(second) || year.len() != 4 {
            return None;
        }
        let (first, second, year) = (first.parse().ok()?, second.parse().ok()?, year.parse().ok()?);
        Some(TwoNumberedDay { first, second, year, behind: behind.trim_start_matches([',', 'T']).trim_start() })
    }

    /// The order in which it alone can be read.
    fn own_order(self) -> Option<DayOrder> {
        match (self.first > 12, self.second > 12) {
            (true, false) => Some(DayOrder::DayFirst),
            (false, true) => Some(DayOrder::MonthFirst),
            _ => None,
        }
    }

    /// The day, by itself or in the order of its column.
    ///
    /// # Errors
    /// It may be two days, or none.
    pub fn day(self, order: Option<DayOrder>) -> Result<NaiveDate, NoDay> {
        let is_alike = (self.first == self.second).then_some(DayOrder::DayFirst);
        let (day, month) = match self.own_order().or(is_alike).or(order) {
            Some(DayOrder::DayFirst) => (self.first, self.second),
            Some(DayOrder::MonthFirst) => (self.second, self.first),
            None if self.first > 12 => return Err(NoDay::NotADay),
            None => return Err(NoDay::Ambiguous),
        };
        NaiveDate::from_ymd_opt(self.year, month, day).ok_or(NoDay::NotADay)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_column_says_which_number_is_the_day() {
        use DayOrder::{DayFirst, MonthFirst};
        for (column, order, first) in [
            (&["03/04/2026 09:14", "27/11/2026 09:14"][..], Some(DayFirst), Ok("2026-04-03")),
            (&["03/04/2026", "11/27/2026 9:14 AM"], Some(MonthFirst), Ok("2026-03-04")),
            (&["3-4-2026", "27-11-2026"], Some(DayFirst), Ok("2026-04-03")),
            (&["03/04/2026", "05/06/2026"], None, Err(NoDay::Ambiguous)),
            (&["03/04/2026", "27/11/2026", "11/27/2026"], None, Err(NoDay::Ambiguous)),
            (&["03/04/2026", "45/45/2026", "never", "2026-11-27", "27.11.2026"], None, Err(NoDay::Ambiguous)),
            (&["05/05/2026"], None, Ok("2026-05-05")),
            (&["31/02/2026"], Some(DayFirst), Err(NoDay::NotADay)),
            (&["45/45/2026"], None, Err(NoDay::NotADay)),
        ] {
            let mut seen = OrderSeen::default();
            column.iter().for_each(|value| seen.look(value));
            assert_eq!(seen.order(), order, "{column:?}");
            let read = TwoNumberedDay::of(column[0]).unwrap().day(seen.order());
            assert_eq!(read.map(|day| day.to_string()), first.map(str::to_owned), "{column:?}");
        }
    }

    #[test]
    fn what_is_no_day_of_two_numbers_and_a_year_is_none() {
        for text in [
            "2026/11/27",
            "27/11/26",
            "27/11",
            "27/11/2026/1",
            "x27/11/2026",
            "27/11/2026x",
            "",
            "//2026",
            "127/1/2026",
        ] {
            assert_eq!(TwoNumberedDay::of(text), None, "{text}");
        }
        let behind = |text| TwoNumberedDay::of(text).map(|day| day.behind);
        assert_eq!(behind("27/11/2026, 09:14"), Some("09:14"));
        assert_eq!(behind("27-11-2026T09:14"), Some("09:14"));
        assert_eq!(behind(" 27/11/2026\u{a0}9:14 "), Some("9:14"));
    }
}
