//! The header `Retry-After` (RFC 9110, section 10.2.3).

use super::headers::trim_ows;
use super::num::ceil_to_u32;

/// The time after which the server asks to be called again.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum RetryAfter {
    /// Milliseconds from now.
    In(f64),
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
        // Several headers arrive as one, joined by commas.
        let until =
            |end: Option<usize>| trim_ows(end.and_then(|end| header.get(..end)).unwrap_or(header));
        let first = until(header.bytes().position(|byte| byte == b','));
        if let Some(millis) = parse_millis(first.as_bytes()) {
            return Some(Self::In(millis));
        }
        // A date has a comma of its own, except in the asctime format: `Sun Nov  6 08:49:37 1994`.
        let zone = header.as_bytes().windows(4).position(|window| window == b"GMT,");
        let is_asctime = header.as_bytes().get(3) == Some(&b' ');
        let header = if is_asctime { first } else { until(zone.map(|zone| zone + 3)) };
        let has_weekday = header.bytes().take(3).all(|byte| byte.is_ascii_alphabetic());
        if !has_weekday || !header.bytes().any(|byte| byte == b':') {
            return None;
        }
        // The asctime format has no time zone, but is GMT like the others.
        let zone = if header.ends_with("GMT") { "" } else { " GMT" };
        let at = parse_date(&[header, zone].concat());
        (!at.is_nan()).then_some(Self::At(at))
    }

    /// Returns the milliseconds from now; 0 or less for a time in the past. `wall` is the wall clock
    /// in milliseconds since 1970.
    fn wait(self, wall: f64) -> f64 {
        match self {
            Self::In(millis) => millis,
            Self::At(at) => at - wall,
        }
    }

    /// Returns the milliseconds from now, rounded up; 0 for a time in the past. `wall` is the wall
    /// clock in milliseconds since 1970.
    #[must_use]
    pub fn millis(self, wall: f64) -> u32 {
        ceil_to_u32(self.wait(wall))
    }

    /// Returns the same in seconds, rounded up.
    #[must_use]
    pub fn seconds(self, wall: f64) -> u32 {
        ceil_to_u32(self.wait(wall) / 1000.0)
    }
}

/// Parses seconds, with or without a fraction, as milliseconds, and rounds them up.
fn parse_millis(text: &[u8]) -> Option<f64> {
    let (mut millis, mut unit) = (0.0, 1000.0);
    let (mut has_digits, mut is_fraction) = (false, false);
    for &byte in text {
        match byte {
            b'0'..=b'9' => {
                has_digits = true;
                let digit = f64::from(byte - b'0');
                if is_fraction {
                    unit /= 10.0;
                    millis += digit * unit;
                } else {
                    millis = millis * 10.0 + digit * unit;
                }
            }
            b'.' if !is_fraction => is_fraction = true,
            _ => return None,
        }
    }
    has_digits.then_some(millis)
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
            ("1.", Some(1)),
            (".5", Some(1)),
            (".", None),
            ("1.5.2", None),
            ("1..5", None),
        ] {
            assert_eq!(seconds(header, 1_700_000_000_000.0), expected, "{header:?}");
        }
    }

    #[test]
    fn keeps_milliseconds() {
        for (header, expected) in [
            ("0.3", 300),
            (".5", 500),
            ("1.", 1000),
            ("2.25, 9", 2250),
            ("0.0001", 1),
            ("4294967.295", u32::MAX),
            ("99999999999999999999999999", u32::MAX),
        ] {
            let parsed = RetryAfter::parse(header, &date);
            assert_eq!(
                parsed.map(|retry_after| retry_after.millis(0.0)),
                Some(expected),
                "{header}"
            );
        }
        let at = RetryAfter::parse("Sun, 06 Nov 1994 08:49:37 GMT", &date).unwrap();
        assert_eq!(at.millis(NOVEMBER * 1000.0 - 300.0), 300);
        assert_eq!(at.millis(NOVEMBER * 1000.0 + 1.0), 0);
    }

    #[test]
    fn parses_dates_in_every_format() {
        for date in [
            "Sun, 06 Nov 1994 08:49:37 GMT",
            "Sunday, 06-Nov-94 08:49:37 GMT",
            "Sun Nov  6 08:49:37 1994",
            "Sun Nov  6 08:49:37 1994, Sun Nov  6 08:49:37 2094",
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
            let _ = RetryAfter::parse(&header, &|_| at).map(|retry_after| {
                (retry_after.seconds(wall), retry_after.millis(wall))
            });
        }
    }
}
