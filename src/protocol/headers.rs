//! The headers of a request, and the custom headers that a client may add.
//!
//! The core decides which header carries which credential; the host fills in the values. Names are
//! in lower case, as in HTTP/2.

use super::js_value::{HostValue, Text};
use super::plain::Plain;
use super::route::Role;

/// The source of a header's value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueSource {
    /// The constant `application/json`.
    Json,
    /// The app's id.
    AppId,
    /// `Bearer <service token>`
    Service,
    /// `Bearer <user token>` of the user who makes the request.
    User,
    /// `Bearer <user token>` of the user on whose behalf the service makes the request.
    OnBehalfOf,
    /// The URL of the page, in a browser.
    PageAddress,
}

/// The requests to which a rule applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum AppliesTo {
    Always,
    Bodies,
    Role(Role),
}

/// A rule for one header. A header whose source has no value is omitted.
#[derive(Clone, Copy, Debug)]
pub struct HeaderRule {
    /// The name, in lower case.
    pub name: &'static str,
    /// The source of the value.
    pub source: ValueSource,
    /// `true` if a custom header of the same name takes precedence.
    pub overridable: bool,
    applies_to: AppliesTo,
}

#[rustfmt::skip]
const RULES: [HeaderRule; 7] = [
    HeaderRule { name: "accept",        source: ValueSource::Json,        overridable: true,  applies_to: AppliesTo::Always },
    HeaderRule { name: "content-type",  source: ValueSource::Json,        overridable: true,  applies_to: AppliesTo::Bodies },
    HeaderRule { name: "x-app-id",      source: ValueSource::AppId,       overridable: false, applies_to: AppliesTo::Always },
    HeaderRule { name: "authorization", source: ValueSource::Service,     overridable: false, applies_to: AppliesTo::Role(Role::Service) },
    HeaderRule { name: "authorization", source: ValueSource::User,        overridable: false, applies_to: AppliesTo::Role(Role::User) },
    HeaderRule { name: "on-behalf-of",  source: ValueSource::OnBehalfOf,  overridable: false, applies_to: AppliesTo::Role(Role::Service) },
    HeaderRule { name: "x-origin-url",  source: ValueSource::PageAddress, overridable: false, applies_to: AppliesTo::Always },
];

/// Returns the rules for a request: first the overridable ones, then the others.
pub fn headers_for(role: Role, has_body: bool) -> impl Iterator<Item = &'static HeaderRule> {
    RULES.iter().filter(move |rule| match rule.applies_to {
        AppliesTo::Always => true,
        AppliesTo::Bodies => has_body,
        AppliesTo::Role(required) => required == role,
    })
}

/// A custom header that is not allowed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HeaderError {
    /// The header would carry a credential and bypass the checks for credentials.
    #[error("headers must not set {}: give the credential as token or serviceToken", Plain(.0))]
    Credential(String),
    /// The name is not a token of RFC 9110.
    #[error("headers must have names of letters, digits and hyphens")]
    Name,
    /// The value is not a string or contains characters that HTTP cannot carry.
    #[error("headers must have values that are strings of printable Latin-1 characters: that of {} is not", Plain(.0))]
    Value(String),
    /// The value is longer than any that a server takes.
    #[error("headers must have values of at most 65536 characters: that of {} is longer", Plain(.0))]
    TooLong(String),
}

/// Parses a custom header: returns its name in lower case, and its value.
///
/// # Errors
/// Any [`HeaderError`]; none repeats the value.
pub fn parse_custom_header<V: HostValue>(
    name: &str,
    value: V,
) -> Result<(String, Text<V>), HeaderError> {
    let lower = name.to_ascii_lowercase();
    // Assigning `__proto__` sets an object's prototype, so a `Record` cannot store it.
    if lower.is_empty() || lower == "__proto__" || !lower.bytes().all(is_tchar) {
        return Err(HeaderError::Name);
    }
    if matches!(lower.as_str(), "authorization" | "on-behalf-of") {
        return Err(HeaderError::Credential(lower));
    }
    match value.string() {
        Some(string) if is_valid_header_value(&string) => Ok((lower, Text { value, string })),
        None if value.is_too_long() => Err(HeaderError::TooLong(lower)),
        _ => Err(HeaderError::Value(lower)),
    }
}

/// Returns `true` for Latin-1 without control characters other than the tab.
#[must_use]
pub fn is_valid_header_value(text: &str) -> bool {
    text.chars().all(|c| c <= '\u{FF}' && (!c.is_ascii_control() || c == '\t'))
}

/// Returns `true` for a `tchar` of RFC 9110, the characters of a header's name.
fn is_tchar(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(byte, b'!' | b'#'..=b'\'' | b'*' | b'+' | b'-' | b'.' | b'^'..=b'`' | b'|' | b'~')
}

/// Trims the optional whitespace (`OWS` of RFC 9110) around a header's value.
#[must_use]
pub(crate) fn trim_ows(value: &str) -> &str {
    let is_ows = |byte: &u8| matches!(byte, b' ' | b'\t');
    let bytes = value.as_bytes();
    let start = bytes.iter().take_while(|byte| is_ows(byte)).count();
    let trailing = bytes.iter().rev().take_while(|byte| is_ows(byte)).count();
    value.get(start..value.len() - trailing).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::js_value::testing::FakeValue;
    use proptest::prelude::*;

    fn names(role: Role, has_body: bool) -> Vec<&'static str> {
        headers_for(role, has_body).map(|rule| rule.name).collect()
    }

    #[test]
    fn each_role_sends_only_its_own_credential() {
        let service = ["accept", "x-app-id", "authorization", "on-behalf-of", "x-origin-url"];
        assert_eq!(names(Role::Service, false), service);
        let user = ["accept", "content-type", "x-app-id", "authorization", "x-origin-url"];
        assert_eq!(names(Role::User, true), user);
        let sources = |role| headers_for(role, false).map(|rule| rule.source).collect::<Vec<_>>();
        assert!(RULES.is_sorted_by_key(|rule| !rule.overridable), "custom headers go in between");
        assert!(!sources(Role::User).contains(&ValueSource::Service));
        assert!(!sources(Role::User).contains(&ValueSource::OnBehalfOf));
        assert!(!sources(Role::Service).contains(&ValueSource::User));
    }

    fn parse(name: &str, value: &str) -> Result<String, HeaderError> {
        parse_custom_header(name, FakeValue::from(value)).map(|(name, _)| name)
    }

    #[test]
    fn errors_never_repeat_header_values() {
        assert_eq!(parse("Base44-State", "s").unwrap(), "base44-state");
        for name in ["Authorization", "AUTHORIZATION", "On-Behalf-Of"] {
            let error = parse(name, "Bearer secret").unwrap_err();
            assert!(matches!(error, HeaderError::Credential(_)));
            assert!(!error.to_string().contains("secret"));
        }
        for name in ["", "a b", "a:b", "ü", "a\r\nb"] {
            assert!(matches!(parse(name, "v"), Err(HeaderError::Name)));
        }
        for value in ["secret\r\nx: y", "secret\0", "secret \u{100}"] {
            let error = parse("x-y", value).unwrap_err();
            assert!(!error.to_string().contains("secret"));
        }
        assert!(parse_custom_header("x-y", FakeValue::Undefined).is_err());
    }

    proptest! {
        #[test]
        fn valid_headers_cannot_split_a_request(name in "\\PC{0,12}", value in any::<String>()) {
            if let Ok(name) = parse(&name, &value) {
                prop_assert!(name.is_ascii() && !name.contains([' ', ':', '\r', '\n']));
                prop_assert!(!value.contains(['\r', '\n', '\0']));
            }
        }
    }
}
