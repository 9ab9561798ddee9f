//! What day it is in Finland at an instant. Not the clock: the instant is passed in. Not holidays: limits are in days.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::{Offset, TimeZone};

/// Eastern European Time with the Union's summer time, written out so that no time zone database is read.
const FINLAND: &str = "EET-2EEST,M3.5.0/3,M10.5.0/4";

/// The calendar day in Finland at an instant.
pub fn finnish_day(at: Timestamp) -> Date {
    let zone = TimeZone::posix(FINLAND).unwrap_or_else(|_| TimeZone::fixed(Offset::constant(2)));
    at.to_zoned(zone).date()
}

/// Whole days from one day to a later one; negative when it is earlier.
pub fn days_between(from: Date, to: Date) -> i64 {
    from.until(to).map_or(0, |span| i64::from(span.get_days()))
}

/// The day so many days after a day; the last day of the calendar when it would pass it.
pub fn days_after(from: Date, days: u32) -> Date {
    from.saturating_add(jiff::Span::new().days(i64::from(days)))
}

/// Whole months from one day to a later one; none when it is earlier.
pub fn months_between(from: Date, to: Date) -> u32 {
    let years = i32::from(to.year()) - i32::from(from.year());
    let months = years * 12 + i32::from(to.month()) - i32::from(from.month());
    u32::try_from(months - i32::from(to.day() < from.day())).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_day_begins_at_midnight_in_finland_in_winter_and_in_summer() {
        for (at, day) in [
            ("2026-01-10T21:59:00Z", date(2026, 1, 10)),
            ("2026-01-10T22:00:00Z", date(2026, 1, 11)),
            ("2026-07-10T20:59:00Z", date(2026, 7, 10)),
            ("2026-07-10T21:00:00Z", date(2026, 7, 11)),
        ] {
            assert_eq!(finnish_day(at.parse().unwrap()), day, "{at}");
        }
    }

    #[test]
    fn months_are_whole_months() {
        assert_eq!(months_between(date(2025, 3, 16), date(2026, 3, 15)), 11);
        assert_eq!(months_between(date(2025, 3, 16), date(2026, 3, 16)), 12);
        assert_eq!(months_between(date(2026, 3, 16), date(2025, 3, 16)), 0);
    }

    #[test]
    fn days_are_counted_over_months() {
        assert_eq!(days_between(date(2026, 1, 31), date(2026, 3, 1)), 29);
        assert_eq!(days_between(date(2026, 3, 1), date(2026, 1, 31)), -29);
    }
}
