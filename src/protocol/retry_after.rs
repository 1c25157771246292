//! How long a server asks to be left alone: the header `Retry-After`, in any form of RFC 9110.

/// The three forms of a date, behind the day of the week: each letter stands for what `Date`
/// takes there, `d` for a digit or a space, and anything else for itself.
const CURRENT: &str = "DD nnn YYYY hh:mm:ss GMT";
const RFC_850: &str = "DD-nnn-YY hh:mm:ss GMT";
const ASCTIME: &str = "nnn dD hh:mm:ss YYYY";

const MONTHS: &[u8] = b"JanFebMarAprMayJunJulAugSepOctNovDec";

const MINUTE: u32 = 60;
const HOUR: u32 = 60 * MINUTE;
const DAY: u32 = 24 * HOUR;
/// The mean of the Gregorian calendar, in seconds.
const YEAR: f64 = 31_556_952.0;
/// In years. A clock that is as far ahead is wrong, and no sum may overflow for it.
const FOREVER: f64 = 10_000.0;

/// What the header says, as seconds from now, rounded up; 0 for a date in the past, and `None`
/// for what is neither a number nor a date. `wall` is the time in milliseconds since 1970.
#[must_use]
pub fn seconds(header: &str, wall: u64) -> Option<u32> {
    let header = header.trim_matches([' ', '\t']);
    if !header.is_empty() && header.bytes().all(|byte| byte.is_ascii_digit()) {
        let add = |sum: u32, byte| sum.saturating_mul(10).saturating_add(u32::from(byte - b'0'));
        return Some(header.bytes().fold(0, add));
    }
    // Exact for 285,000 years. Floats, because JavaScript has no 64-bit integers that are cheap.
    #[allow(clippy::cast_precision_loss)]
    let now = wall as f64 / 1000.0;
    Some(round_up(date(header, now)? - now))
}

/// The next whole number, or the nearest there is.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
fn round_up(number: f64) -> u32 {
    // `as` cuts off the fraction, and stops at the ends of the range.
    let whole = number as u32;
    whole.saturating_add(u32::from(f64::from(whole) < number))
}

/// A date in seconds since 1970. Its day of the week is any word.
fn date(text: &str, now: f64) -> Option<f64> {
    let (weekday, text) = text.split_once(' ')?;
    let without_comma = weekday.strip_suffix(',');
    let (has_comma, weekday) = (without_comma.is_some(), without_comma.unwrap_or(weekday));
    if weekday.is_empty() || !weekday.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return None;
    }
    if !has_comma {
        return Date::read(text, ASCTIME)?.seconds();
    }
    if let Some(date) = Date::read(text, CURRENT) {
        return date.seconds();
    }
    // Two digits are the latest such year that does not lie more than 50 years ahead.
    let mut date = Date::read(text, RFC_850)?;
    let horizon = now + 50.0 * YEAR;
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let latest = (horizon / YEAR).min(FOREVER) as u32 + 1971;
    date.year = latest - (latest - date.year) % 100;
    if date.seconds()? > horizon {
        date.year -= 100;
    }
    date.seconds()
}

/// A date as it is written.
#[derive(Default)]
struct Date {
    year: u32,
    month: [u8; 3],
    day: u32,
    hour: u32,
    minute: u32,
    second: u32,
}

impl Date {
    /// Reads a text that has exactly this form.
    fn read(text: &str, form: &str) -> Option<Self> {
        if text.len() != form.len() {
            return None;
        }
        let mut date = Self::default();
        for (byte, kind) in text.bytes().zip(form.bytes()) {
            let field = match kind {
                b'Y' => &mut date.year,
                b'h' => &mut date.hour,
                b'm' => &mut date.minute,
                b's' => &mut date.second,
                b'n' => {
                    let [_, first, second] = date.month;
                    date.month = [first, second, byte];
                    continue;
                }
                b'd' if byte == b' ' => continue,
                b'D' | b'd' => &mut date.day,
                itself if itself == byte => continue,
                _ => return None,
            };
            if !byte.is_ascii_digit() {
                return None;
            }
            *field = *field * 10 + u32::from(byte - b'0');
        }
        Some(date)
    }

    /// The seconds since 1970, if there is such a day and such a time.
    fn seconds(&self) -> Option<f64> {
        let month = MONTHS.chunks_exact(3).position(|name| *name == self.month)?;
        let month = u32::try_from(month).ok()?;
        let year = self.year;
        let is_leap =
            year.is_multiple_of(400) || (year.is_multiple_of(4) && !year.is_multiple_of(100));
        // Counted from zero.
        let length = match month {
            1 => 28 + u32::from(is_leap),
            3 | 5 | 8 | 10 => 30,
            _ => 31,
        };
        let is_day = (1..=length).contains(&self.day);
        // 60 is a leap second, and the same as the second after it.
        if !is_day || self.hour > 23 || self.minute > 59 || self.second > 60 {
            return None;
        }
        // A year that begins in March has its leap day at its end. The years count from 401 BC,
        // which is a whole cycle of the calendar before the year 0.
        let years = year + 400 - u32::from(month < 2);
        let months = (month + 10) % 12;
        let days = years * 365 + years / 4 - years / 100 + years / 400
            + (months * 153 + 2) / 5 // The days of the months before, from March.
            + self.day
            - 1;
        let second = self.hour * HOUR + self.minute * MINUTE + self.second;
        Some((f64::from(days) - DAYS_TO_1970) * f64::from(DAY) + f64::from(second))
    }
}

/// From March 1 of 400 BC, astronomically counted, to January 1, 1970.
const DAYS_TO_1970: f64 = 719_468.0 + 146_097.0;

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Sun, 06 Nov 1994 08:49:37 GMT
    const NOVEMBER: u64 = 784_111_777;

    /// Counts day by day.
    fn since_1970(year: u64, month: usize, day: u64) -> u64 {
        let is_leap = |year: u64| {
            year.is_multiple_of(400) || (year.is_multiple_of(4) && !year.is_multiple_of(100))
        };
        let february = 28 + u64::from(is_leap(year));
        let months = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
        let years = (1970..year).map(|year| 365 + u64::from(is_leap(year))).sum::<u64>();
        years + months[..month].iter().sum::<u64>() + day - 1
    }

    #[test]
    fn a_number_is_seconds() {
        for (header, expected) in [
            ("0", Some(0)),
            ("120", Some(120)),
            (" \t7\t ", Some(7)),
            ("0000000000000012", Some(12)),
            ("4294967295", Some(u32::MAX)),
            ("4294967296", Some(u32::MAX)),
            ("99999999999999999999999999", Some(u32::MAX)),
            ("", None),
            (" ", None),
            ("-1", None),
            ("+1", None),
            ("1.5", None),
            ("1e3", None),
            ("1 2", None),
            ("0x10", None),
            ("\n1", None),
            ("１", None),
        ] {
            assert_eq!(seconds(header, 1_700_000_000_000), expected, "{header:?}");
        }
    }

    #[test]
    fn a_date_is_read_in_each_form() {
        for date in [
            "Sun, 06 Nov 1994 08:49:37 GMT",
            "Sunday, 06-Nov-94 08:49:37 GMT",
            "Sun Nov  6 08:49:37 1994",
            "Sun Nov 06 08:49:37 1994",
            "Mon, 06 Nov 1994 08:49:37 GMT",
        ] {
            let at = |wall| seconds(date, wall);
            assert_eq!(at(NOVEMBER * 1000), Some(0), "{date}");
            assert_eq!(at(NOVEMBER * 1000 - 1), Some(1), "{date}");
            assert_eq!(at(NOVEMBER * 1000 - 1000), Some(1), "{date}");
            assert_eq!(at(NOVEMBER * 1000 - 1001), Some(2), "{date}");
            assert_eq!(at(NOVEMBER * 1000 + 1), Some(0), "{date}");
        }
        assert_eq!(seconds("Fri, 31 Dec 9999 23:59:59 GMT", 0), Some(u32::MAX));
        assert_eq!(seconds("Sat, 01 Jan 0000 00:00:00 GMT", 0), Some(0));
        assert_eq!(seconds("Sat, 31 Dec 2016 23:59:60 GMT", 1_483_228_799_000), Some(1));
        assert_eq!(seconds("Thu, 29 Feb 2024 00:00:00 GMT", 1_709_164_799_000), Some(1));
        assert_eq!(seconds("Tue, 29 Feb 2000 00:00:00 GMT", u64::MAX), Some(0));
    }

    #[test]
    fn what_is_no_date_is_none() {
        for header in [
            "Sun, 31 Feb 2030 00:00:00 GMT",
            "Sun, 29 Feb 2023 00:00:00 GMT",
            "Sun, 29 Feb 2100 00:00:00 GMT",
            "Sun, 31 Apr 2030 00:00:00 GMT",
            "Sun, 00 Nov 2030 00:00:00 GMT",
            "Sun, 01 Nov 2030 24:00:00 GMT",
            "Sun, 01 Nov 2030 00:60:00 GMT",
            "Sun, 01 Nov 2030 00:00:61 GMT",
            "Sun, 01 Nov 2030 00:00:00 UTC",
            "Sun, 01 Nov 2030 00:00:00",
            "Sun, 01 Nov 2030 00:00:00 +0000",
            "Sun, 1 Nov 2030 00:00:00 GMT",
            "Sun, 01 nov 2030 00:00:00 GMT",
            "Sun, 01 anF 2030 00:00:00 GMT",
            "Sun, 01 Nov 30 00:00:00 GMT",
            "Sunday, 01-Nov-2030 00:00:00 GMT",
            "Sun 01 Nov 2030 00:00:00 GMT",
            "Sun, Nov  1 00:00:00 2030",
            "Sun Nov  1 00:00:00 2030 GMT",
            "Sun Nov 1 00:00:00 2030",
            ", 01 Nov 2030 00:00:00 GMT",
            "7, 01 Nov 2030 00:00:00 GMT",
            "Sun, 01 Nov 2030 00:00:00 GMT, Sun",
            "2030-11-01T00:00:00Z",
            "tomorrow",
            "Sun, ü1 Nov 2030 00:00:0 GMT",
        ] {
            assert_eq!(seconds(header, 0), None, "{header}");
        }
    }

    #[test]
    fn a_year_of_two_digits_is_at_most_50_years_ahead() {
        let year_2024 = since_1970(2024, 0, 1) * 86_400_000;
        let in_days = |header, days: u64| {
            assert_eq!(seconds(header, year_2024), u32::try_from(days * 86_400).ok(), "{header}");
        };
        in_days("Monday, 01-Jan-24 00:00:00 GMT", 0);
        in_days("Monday, 02-Jan-24 00:00:00 GMT", 1);
        in_days(
            "Monday, 31-Dec-73 00:00:00 GMT",
            since_1970(2073, 11, 31) - since_1970(2024, 0, 1),
        );
        in_days("Monday, 03-Jan-74 00:00:00 GMT", 0);
        in_days("Monday, 31-Dec-99 00:00:00 GMT", 0);
        assert!(seconds("Monday, 29-Feb-00 00:00:00 GMT", year_2024) == Some(0));
        assert!(seconds("Monday, 28-Feb-00 00:00:00 GMT", u64::MAX).is_some());
    }

    proptest! {
        #[test]
        fn any_date_is_as_far_as_the_days_between(
            year in 1970_u64..2200, month in 0_usize..12, day in 1_u64..=28, time in 0_u64..86_400,
            wall in 0_u64..7_300_000_000_000,
        ) {
            let at = (since_1970(year, month, day) * 86_400 + time) * 1000;
            let expected = u32::try_from(at.saturating_sub(wall).div_ceil(1000)).unwrap_or(u32::MAX);
            let name = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][month];
            let time = format!("{:02}:{:02}:{:02}", time / 3600, time / 60 % 60, time % 60);
            let current = format!("Mon, {day:02} {name} {year} {time} GMT");
            prop_assert_eq!(seconds(&current, wall), Some(expected), "{}", current);
            let asctime = format!("Mon {name} {day:2} {time} {year}");
            prop_assert_eq!(seconds(&asctime, wall), Some(expected), "{}", asctime);
            // By the years of the calendar; near the horizon, which is one of seconds, by neither.
            let rfc_850 = format!("Monday, {day:02}-{name}-{:02} {time} GMT", year % 100);
            let this_year = 1970 + wall / 31_556_952_000;
            if (this_year..this_year + 49).contains(&year) {
                prop_assert_eq!(seconds(&rfc_850, wall), Some(expected), "{}", rfc_850);
            } else if (this_year + 52..this_year + 99).contains(&year) {
                prop_assert_eq!(seconds(&rfc_850, wall), Some(0), "{}", rfc_850);
            }
        }

        #[test]
        fn the_last_day_of_a_month_is_one_and_the_next_is_none(year in 1970_u64..2200, month in 0_usize..12) {
            let first_of_next = since_1970(year + month as u64 / 11, (month + 1) % 12, 1);
            let length = first_of_next - since_1970(year, month, 1);
            let name = std::str::from_utf8(&MONTHS[month * 3..month * 3 + 3]).unwrap();
            let date = |day| seconds(&format!("Mon, {day:02} {name} {year} 00:00:00 GMT"), 0);
            prop_assert!(date(length).is_some());
            prop_assert_eq!(date(length + 1), None);
        }

        #[test]
        fn any_text_is_survived(header in "\\PC{0,40}|[A-Z][a-z]{2}, [0-3][0-9][ -][A-Z][a-z]{2}[ -][0-9]{2,4} [0-9:]{8} GMT", wall: u64) {
            let _ = seconds(&header, wall);
        }
    }
}
