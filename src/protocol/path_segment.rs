//! Path segments: the ids of apps and connectors and the integration types in a route's path.
//!
//! Each is validated once and percent-encoded as JavaScript's `encodeURIComponent` does. From then
//! on it is exactly one segment, so that no input can address another route.

use super::js_value::{HostValue, Text};
use super::plain::{Decimal, Plain};

/// A value that is not a path segment. The message of the first variant is `@base44/sdk`'s own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PathSegmentError {
    /// The value is empty or not a string.
    #[error("{} is required and must be a string", Plain(.0))]
    Missing(&'static str),
    /// The value is longer than any identifier.
    #[error("{} must have at most {} characters", Plain(.0), Decimal(MAX_LENGTH))]
    TooLong(&'static str),
    /// The value is `.` or `..`, which URL parsers resolve even when percent-encoded.
    #[error("{} must not be \".\" or \"..\": in a URL these name another route", Plain(.0))]
    DotSegment(&'static str),
    /// The value has a lone surrogate and therefore no UTF-8 form to percent-encode.
    #[error("{} must be well-formed Unicode: it holds half of a surrogate pair", Plain(.0))]
    IllFormed(&'static str),
}

/// The maximum number of characters. A longer value is not copied into the core.
pub const MAX_LENGTH: u32 = 1_024;

/// A percent-encoded path segment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathSegment<V>(Text<V>);

impl<V: HostValue> PathSegment<V> {
    /// Parses an argument. `label` names it in the error, such as "Integration type".
    ///
    /// # Errors
    /// Any [`PathSegmentError`].
    pub fn parse(value: &V, label: &'static str) -> Result<Self, PathSegmentError> {
        if value.string_length().is_some_and(|length| length > MAX_LENGTH as usize) {
            return Err(PathSegmentError::TooLong(label));
        }
        let text = value.string().filter(|text| !text.is_empty());
        let text = text.ok_or(PathSegmentError::Missing(label))?;
        if text == "." || text == ".." {
            return Err(PathSegmentError::DotSegment(label));
        }
        // A U+FFFD may stand for a lone surrogate or be the argument's own.
        if text.bytes().any(|byte| !byte.is_ascii()) && value.is_ill_formed_string() {
            return Err(PathSegmentError::IllFormed(label));
        }
        let encoded = encode(&text);
        Ok(Self(if encoded == text {
            Text { value: value.clone(), string: text }
        } else {
            Text::from_string(encoded)
        }))
    }

    /// Returns the percent-encoded segment.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0.string
    }

    /// Returns the percent-encoded segment in the host.
    #[must_use]
    pub fn value(&self) -> &V {
        &self.0.value
    }
}

/// Percent-encodes everything but `A-Z a-z 0-9 - _ . ! ~ * ' ( )`, as `encodeURIComponent` does.
fn encode(text: &str) -> String {
    const HEX: [u8; 16] = *b"0123456789ABCDEF";
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric()
            || matches!(byte, b'-' | b'_' | b'.' | b'!' | b'~' | b'*' | b'\'' | b'(' | b')')
        {
            encoded.push(char::from(byte));
        } else {
            encoded.push('%');
            encoded.push(char::from(HEX[usize::from(byte >> 4)]));
            encoded.push(char::from(HEX[usize::from(byte & 15)]));
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::js_value::testing::FakeValue;
    use proptest::prelude::*;
    use serde_json::json;

    fn parse(value: impl Into<FakeValue>) -> Result<String, PathSegmentError> {
        PathSegment::parse(&value.into(), "Connector ID").map(|id| id.as_str().to_owned())
    }

    #[test]
    fn encodes_like_encode_uri_component() {
        assert_eq!(parse("google_analytics").unwrap(), "google_analytics");
        assert_eq!(parse("a/b?c#d%e\\f").unwrap(), "a%2Fb%3Fc%23d%25e%5Cf");
        assert_eq!(parse("-_.!~*'()").unwrap(), "-_.!~*'()");
        assert_eq!(parse("ü 漢\n😀").unwrap(), "%C3%BC%20%E6%BC%A2%0A%F0%9F%98%80");
    }

    #[test]
    fn rejects_empty_dot_and_ill_formed_segments() {
        let missing = "Connector ID is required and must be a string";
        for value in [json!(""), json!(null), json!(7), json!({}), json!(["a"]), json!(true)] {
            assert_eq!(parse(value).unwrap_err().to_string(), missing);
        }
        assert_eq!(parse(FakeValue::Undefined).unwrap_err().to_string(), missing);
        for dots in [".", ".."] {
            assert_eq!(parse(dots).unwrap_err(), PathSegmentError::DotSegment("Connector ID"));
        }
        assert_eq!(parse("...").unwrap(), "...");
        let ill_formed = FakeValue::IllFormed("a\u{FFFD}".to_owned());
        assert_eq!(parse(ill_formed).unwrap_err(), PathSegmentError::IllFormed("Connector ID"));
        assert_eq!(parse("a\u{FFFD}").unwrap(), "a%EF%BF%BD");
    }

    proptest! {
        #[test]
        fn every_input_becomes_one_segment_that_decodes_to_it(text in "\\PC{1,40}|[./\\\\%?#]{1,6}") {
            let Ok(segment) = parse(text.as_str()) else {
                prop_assert!(text == "." || text == "..");
                return Ok(());
            };
            let decoded = percent_encoding::percent_decode_str(&segment).decode_utf8().unwrap();
            prop_assert_eq!(decoded, text.as_str());
            // The WHATWG parser keeps it as one segment.
            let url = url::Url::parse(&format!("http://h/a/{segment}/b")).unwrap();
            prop_assert_eq!(url.path(), format!("/a/{segment}/b"));
            prop_assert_eq!((url.query(), url.fragment()), (None, None));
        }
    }
}
