//! The one table of the headers that a request carries, and what a caller may add to them.
//!
//! The core says which header holds which credential; the credentials themselves stay with the
//! host, which fills them in. Names are in lower case throughout, as HTTP/2 writes them.

use alloc::string::String;

use super::js_value::HostValue;
use super::route::Role;

/// Where a header's value comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueSource {
    /// `application/json`, the only media type spoken here.
    Json,
    /// The app's id.
    AppId,
    /// `Bearer <service token>`.
    Service,
    /// `Bearer <user token>` of the user who calls.
    User,
    /// `Bearer <user token>` of the user for whom the app calls.
    OnBehalfOf,
    /// The address of the page, in a browser.
    PageAddress,
}

/// Which requests a header is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum AppliesTo {
    Always,
    Bodies,
    Role(Role),
}

/// A row of the table. A header whose source has nothing to give is not sent.
#[derive(Clone, Copy, Debug)]
pub struct HeaderRule {
    /// The name, in lower case.
    pub name: &'static str,
    /// Where the value comes from.
    pub source: ValueSource,
    /// Whether a header of the caller's own replaces it; otherwise it replaces the caller's.
    pub overridable: bool,
    applies_to: AppliesTo,
}

#[rustfmt::skip]
const TABLE: [HeaderRule; 7] = [
    HeaderRule { name: "accept",        source: ValueSource::Json,        overridable: true,  applies_to: AppliesTo::Always },
    HeaderRule { name: "content-type",  source: ValueSource::Json,        overridable: true,  applies_to: AppliesTo::Bodies },
    HeaderRule { name: "x-app-id",      source: ValueSource::AppId,       overridable: false, applies_to: AppliesTo::Always },
    HeaderRule { name: "authorization", source: ValueSource::Service,     overridable: false, applies_to: AppliesTo::Role(Role::Service) },
    HeaderRule { name: "authorization", source: ValueSource::User,        overridable: false, applies_to: AppliesTo::Role(Role::User) },
    HeaderRule { name: "on-behalf-of",  source: ValueSource::OnBehalfOf,  overridable: false, applies_to: AppliesTo::Role(Role::Service) },
    HeaderRule { name: "x-origin-url",  source: ValueSource::PageAddress, overridable: false, applies_to: AppliesTo::Always },
];

/// The headers of a request: first those that yield to the caller's own, then those that do not.
pub fn headers_for(role: Role, has_body: bool) -> impl Iterator<Item = &'static HeaderRule> {
    TABLE.iter().filter(move |header| match header.applies_to {
        AppliesTo::Always => true,
        AppliesTo::Bodies => has_body,
        AppliesTo::Role(required) => required == role,
    })
}

/// Why a header of the caller's own was refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HeaderError {
    /// It would carry a credential past the rules for credentials.
    #[error("headers must not set {0}: give the credential as token or serviceToken")]
    Credential(String),
    /// The name is none.
    #[error("headers must have names of letters, digits and hyphens")]
    Name,
    /// The value is no string, or holds what HTTP cannot carry.
    #[error(
        "headers must have values that are strings of printable Latin-1 characters: that of {0} is not"
    )]
    Value(String),
}

/// Checks a header that the caller adds to every request; gives the name in lower case.
///
/// # Errors
/// Any [`HeaderError`]; none repeats the value.
pub fn validate_custom_header(name: &str, value: &impl HostValue) -> Result<String, HeaderError> {
    let lower = name.to_ascii_lowercase();
    if lower.is_empty() || !lower.bytes().all(is_name_byte) {
        return Err(HeaderError::Name);
    }
    if matches!(lower.as_str(), "authorization" | "on-behalf-of") {
        return Err(HeaderError::Credential(lower));
    }
    match value.string() {
        Some(text) if is_valid_header_value(&text) => Ok(lower),
        _ => Err(HeaderError::Value(lower)),
    }
}

/// Whether a header can carry it as it is: Latin-1, and no control character but the tab.
#[must_use]
pub fn is_valid_header_value(text: &str) -> bool {
    text.chars().all(|c| c <= '\u{FF}' && (!c.is_ascii_control() || c == '\t'))
}

/// Whether a byte may stand in a header's name (RFC 9110, `tchar`).
fn is_name_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(byte, b'!' | b'#'..=b'\'' | b'*' | b'+' | b'-' | b'.' | b'^'..=b'`' | b'|' | b'~')
}

/// A value as it goes over the wire: without blanks at its ends.
#[must_use]
pub(super) fn trim_ows(value: &str) -> &str {
    let is_blank = |byte: &u8| matches!(byte, b' ' | b'\t');
    let bytes = value.as_bytes();
    let start = bytes.iter().take_while(|byte| is_blank(byte)).count();
    let blanks = bytes.iter().rev().take_while(|byte| is_blank(byte)).count();
    value.get(start..value.len() - blanks).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::js_value::testing::FakeValue;
    use proptest::prelude::*;

    fn names(role: Role, has_body: bool) -> Vec<&'static str> {
        headers_for(role, has_body).map(|header| header.name).collect()
    }

    #[test]
    fn each_role_sends_its_own_credential_and_no_other() {
        let service = ["accept", "x-app-id", "authorization", "on-behalf-of", "x-origin-url"];
        assert_eq!(names(Role::Service, false), service);
        let user = ["accept", "content-type", "x-app-id", "authorization", "x-origin-url"];
        assert_eq!(names(Role::User, true), user);
        let sources = |role| headers_for(role, false).map(|h| h.source).collect::<Vec<_>>();
        assert!(TABLE.is_sorted_by_key(|header| !header.overridable), "own headers come between");
        assert!(!sources(Role::User).contains(&ValueSource::Service));
        assert!(!sources(Role::User).contains(&ValueSource::OnBehalfOf));
        assert!(!sources(Role::Service).contains(&ValueSource::User));
    }

    #[test]
    fn own_headers_are_checked_without_repeating_their_values() {
        assert_eq!(
            validate_custom_header("Base44-State", &FakeValue::from("s")).unwrap(),
            "base44-state"
        );
        for name in ["Authorization", "AUTHORIZATION", "On-Behalf-Of"] {
            let refused =
                validate_custom_header(name, &FakeValue::from("Bearer secret")).unwrap_err();
            assert!(matches!(refused, HeaderError::Credential(_)));
            assert!(!refused.to_string().contains("secret"));
        }
        for name in ["", "a b", "a:b", "ü", "a\r\nb"] {
            assert!(matches!(
                validate_custom_header(name, &FakeValue::from("v")),
                Err(HeaderError::Name)
            ));
        }
        for value in ["secret\r\nx: y", "secret\0", "secret \u{100}"] {
            let refused = validate_custom_header("x-y", &FakeValue::from(value)).unwrap_err();
            assert!(!refused.to_string().contains("secret"));
        }
        assert!(validate_custom_header("x-y", &FakeValue::Number(1.0)).is_err());
    }

    proptest! {
        #[test]
        fn what_passes_can_stand_in_a_request(name in "\\PC{0,12}", value in any::<String>()) {
            if let Ok(name) = validate_custom_header(&name, &FakeValue::from(value.as_str())) {
                prop_assert!(name.is_ascii() && !name.contains([' ', ':', '\r', '\n']));
                prop_assert!(!value.contains(['\r', '\n', '\0']));
            }
        }
    }
}
