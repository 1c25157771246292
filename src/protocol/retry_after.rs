//! The header `Retry-After` (RFC 9110, section 10.2.3).

use super::headers::trim_ows;
use super::num::ceil_to_u32;

/// The time after which the server asks to be called again.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum RetryAfter {
    /// Seconds from now.
    Seconds(u32),
    /// Wall clock time, in milliseconds since 1970.
    At(f64),
}

impl RetryAfter {
    /// Parses the header. `parse_date` is the host's `Date.parse`, which returns milliseconds since
    /// 1970 or NaN. It accepts far more than the date formats of RFC 9110, so it is called only for
    /// values that look like one.
    #[must_use]
    #[inline(never)]
    pub fn parse(header: &str, parse_date: &dyn Fn(&str) -> f64) -> Option<Self> {
        // Several headers arrive as one, joined by commas. A date has a comma of its own.
        let until =
            |end: Option<usize>| trim_ows(end.and_then(|end| header.get(..end)).unwrap_or(header));
        if let Some(seconds) = parse_seconds(until(header.bytes().position(|byte| byte == b','))) {
            return Some(Self::Seconds(seconds));
        }
        let zone = header.as_bytes().windows(4).position(|window| window == b"GMT,");
        let header = until(zone.map(|zone| zone + 3));
        let has_weekday = header.bytes().take(3).all(|byte| byte.is_ascii_alphabetic());
        if !has_weekday || !header.bytes().any(|byte| byte == b':') {
            return None;
        }
        // The asctime format has no time zone, but is GMT like the others.
        let zone = if header.ends_with("GMT") { "" } else { " GMT" };
        let at = parse_date(&[header, zone].concat());
        (!at.is_nan()).then_some(Self::At(at))
    }

    /// Returns the seconds from now, rounded up; 0 for a time in the past. `wall` is the wall clock
    /// in milliseconds since 1970.
    #[must_use]
    pub fn seconds(self, wall: f64) -> u32 {
        match self {
            Self::Seconds(seconds) => seconds,
            Self::At(at) => ceil_to_u32((at - wall) / 1000.0),
        }
    }
}

/// Parses seconds, with or without a fraction, and rounds them up.
fn parse_seconds(text: &str) -> Option<u32> {
    let mut parts = text.as_bytes().splitn(2, |&byte| byte == b'.');
    let whole = parts.next().filter(|digits| is_number(digits))?;
    let fraction = parts.next().unwrap_or(b"0");
    let add_digit =
        |sum: u32, byte: &u8| sum.saturating_mul(10).saturating_add(u32::from(byte - b'0'));
    let seconds = whole.iter().fold(0, add_digit);
    let has_fraction = fraction.iter().any(|&byte| byte != b'0');
    is_number(fraction).then(|| seconds.saturating_add(u32::from(has_fraction)))
}

fn is_number(digits: &[u8]) -> bool {
    !digits.is_empty() && digits.iter().all(u8::is_ascii_digit)
}

/// A date parser for native tests.
#[cfg(test)]
pub(crate) mod testing {
    use std::time::UNIX_EPOCH;

    /// Parses the date formats of RFC 9110 as a host's `Date.parse` does.
    pub(crate) fn date(text: &str) -> f64 {
        let asctime = text.strip_suffix(" GMT").filter(|text| !text.contains(','));
        let date = httpdate::parse_http_date(asctime.unwrap_or(text)).ok();
        let since = date.and_then(|date| date.duration_since(UNIX_EPOCH).ok());
        since.map_or(f64::NAN, |since| since.as_secs_f64() * 1000.0)
    }
}

#[cfg(test)]
mod tests {
    use super::testing::date;
    use super::*;
    use proptest::prelude::*;

    /// Sun, 06 Nov 1994 08:49:37 GMT
    const NOVEMBER: f64 = 784_111_777.0;

    fn seconds(header: &str, wall: f64) -> Option<u32> {
        RetryAfter::parse(header, &date).map(|retry_after| retry_after.seconds(wall))
    }

    #[test]
    fn parses_seconds() {
        for (header, expected) in [
            ("0", Some(0)),
            ("120", Some(120)),
            (" \t7\t ", Some(7)),
            ("0000000000000012", Some(12)),
            ("4294967295", Some(u32::MAX)),
            ("4294967296", Some(u32::MAX)),
            ("99999999999999999999999999", Some(u32::MAX)),
            ("1.5", Some(2)),
            ("2.000", Some(2)),
            ("4294967295.1", Some(u32::MAX)),
            ("3, 3", Some(3)),
            ("3,5", Some(3)),
            ("7, Sun, 06 Nov 1994 08:49:37 GMT", Some(7)),
            ("1.", None),
            (".5", None),
            ("1.5.2", None),
        ] {
            assert_eq!(seconds(header, 1_700_000_000_000.0), expected, "{header:?}");
        }
    }

    #[test]
    fn parses_dates_in_every_format() {
        for date in [
            "Sun, 06 Nov 1994 08:49:37 GMT",
            "Sunday, 06-Nov-94 08:49:37 GMT",
            "Sun Nov  6 08:49:37 1994",
            "Sun, 06 Nov 1994 08:49:37 GMT, Sun, 06 Nov 2094 08:49:37 GMT",
        ] {
            let at = |wall| seconds(date, wall);
            assert_eq!(at(NOVEMBER * 1000.0), Some(0), "{date}");
            assert_eq!(at(NOVEMBER * 1000.0 - 1.0), Some(1), "{date}");
            assert_eq!(at(NOVEMBER * 1000.0 - 1000.0), Some(1), "{date}");
            assert_eq!(at(NOVEMBER * 1000.0 - 1001.0), Some(2), "{date}");
            assert_eq!(at(NOVEMBER * 1000.0 + 1.0), Some(0), "{date}");
        }
        assert_eq!(seconds("Fri, 31 Dec 9999 23:59:59 GMT", 0.0), Some(u32::MAX));
        assert_eq!(seconds("Tue, 29 Feb 2000 00:00:00 GMT", 1e300), Some(0));
    }

    #[test]
    fn calls_the_host_only_for_values_that_look_like_dates() {
        for header in [
            "",
            " ",
            "-1",
            "+1",
            "1e3",
            "1 2",
            "0x10",
            "1\n1",
            "１",
            "soon",
            "tomorrow",
            "2030-11-01T00:00:00Z",
            ", 01 Nov 2030 00:00:00 GMT",
            "12:30",
            "ü, 01 Nov 2030 00:00:00 GMT",
        ] {
            let parse_date = |text: &str| panic!("{text:?} was passed to the host");
            assert_eq!(RetryAfter::parse(header, &parse_date), None, "{header:?}");
        }
        assert_eq!(seconds("Sun, 31 Feb 2030 00:00:00 GMT", 0.0), None);
    }

    proptest! {
        #[test]
        fn never_panics(header in "\\PC{0,40}", at: f64, wall: f64) {
            let _ = RetryAfter::parse(&header, &|_| at).map(|retry_after| retry_after.seconds(wall));
        }
    }
}
