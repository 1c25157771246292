//! The one table of the headers that a request carries, and what a caller may add to them.
//!
//! The core says which header holds which credential; the credentials themselves stay with the
//! host, which fills them in. Names are in lower case throughout, as HTTP/2 writes them.

use alloc::string::String;

use super::js_value::HostValue;
use super::route::Role;

/// Where a header's value comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
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
enum For {
    All,
    Bodies,
    Calls(Role),
}

/// A row of the table. A header whose source has nothing to give is not sent.
#[derive(Clone, Copy, Debug)]
pub struct Header {
    /// The name, in lower case.
    pub name: &'static str,
    /// Where the value comes from.
    pub source: Source,
    /// Whether a header of the caller's own replaces it; otherwise it replaces the caller's.
    pub yields: bool,
    sent: For,
}

#[rustfmt::skip]
const TABLE: [Header; 7] = [
    Header { name: "accept",        source: Source::Json,        yields: true,  sent: For::All },
    Header { name: "content-type",  source: Source::Json,        yields: true,  sent: For::Bodies },
    Header { name: "x-app-id",      source: Source::AppId,       yields: false, sent: For::All },
    Header { name: "authorization", source: Source::Service,     yields: false, sent: For::Calls(Role::Service) },
    Header { name: "authorization", source: Source::User,        yields: false, sent: For::Calls(Role::User) },
    Header { name: "on-behalf-of",  source: Source::OnBehalfOf,  yields: false, sent: For::Calls(Role::Service) },
    Header { name: "x-origin-url",  source: Source::PageAddress, yields: false, sent: For::All },
];

/// The headers of a request: first those that yield to the caller's own, then those that do not.
pub fn plan(role: Role, has_body: bool) -> impl Iterator<Item = &'static Header> {
    TABLE.iter().filter(move |header| match header.sent {
        For::All => true,
        For::Bodies => has_body,
        For::Calls(by) => by == role,
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
pub fn check_own(name: &str, value: &impl HostValue) -> Result<String, HeaderError> {
    let lower = name.to_ascii_lowercase();
    if lower.is_empty() || !lower.bytes().all(is_name_byte) {
        return Err(HeaderError::Name);
    }
    if matches!(lower.as_str(), "authorization" | "on-behalf-of") {
        return Err(HeaderError::Credential(lower));
    }
    match value.string() {
        Some(text) if is_carriable(&text) => Ok(lower),
        _ => Err(HeaderError::Value(lower)),
    }
}

/// Whether a header can carry it as it is: Latin-1, and no control character but the tab.
#[must_use]
pub fn is_carriable(text: &str) -> bool {
    text.chars().all(|c| c <= '\u{FF}' && (!c.is_ascii_control() || c == '\t'))
}

/// Whether a byte may stand in a header's name (RFC 9110, `tchar`).
fn is_name_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || matches!(byte, b'!' | b'#'..=b'\'' | b'*' | b'+' | b'-' | b'.' | b'^'..=b'`' | b'|' | b'~')
}

/// A value as it goes over the wire: without blanks at its ends.
#[must_use]
pub(super) fn trimmed(value: &str) -> &str {
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
        plan(role, has_body).map(|header| header.name).collect()
    }

    #[test]
    fn each_role_sends_its_own_credential_and_no_other() {
        let service = ["accept", "x-app-id", "authorization", "on-behalf-of", "x-origin-url"];
        assert_eq!(names(Role::Service, false), service);
        let user = ["accept", "content-type", "x-app-id", "authorization", "x-origin-url"];
        assert_eq!(names(Role::User, true), user);
        let sources = |role| plan(role, false).map(|h| h.source).collect::<Vec<_>>();
        assert!(TABLE.is_sorted_by_key(|header| !header.yields), "own headers come between");
        assert!(!sources(Role::User).contains(&Source::Service));
        assert!(!sources(Role::User).contains(&Source::OnBehalfOf));
        assert!(!sources(Role::Service).contains(&Source::User));
    }

    #[test]
    fn own_headers_are_checked_without_repeating_their_values() {
        assert_eq!(check_own("Base44-State", &FakeValue::from("s")).unwrap(), "base44-state");
        for name in ["Authorization", "AUTHORIZATION", "On-Behalf-Of"] {
            let refused = check_own(name, &FakeValue::from("Bearer secret")).unwrap_err();
            assert!(matches!(refused, HeaderError::Credential(_)));
            assert!(!refused.to_string().contains("secret"));
        }
        for name in ["", "a b", "a:b", "ü", "a\r\nb"] {
            assert!(matches!(check_own(name, &FakeValue::from("v")), Err(HeaderError::Name)));
        }
        for value in ["secret\r\nx: y", "secret\0", "secret \u{100}"] {
            let refused = check_own("x-y", &FakeValue::from(value)).unwrap_err();
            assert!(!refused.to_string().contains("secret"));
        }
        assert!(check_own("x-y", &FakeValue::Number(1.0)).is_err());
    }

    proptest! {
        #[test]
        fn what_passes_can_stand_in_a_request(name in "\\PC{0,12}", value in any::<String>()) {
            if let Ok(name) = check_own(&name, &FakeValue::from(value.as_str())) {
                prop_assert!(name.is_ascii() && !name.contains([' ', ':', '\r', '\n']));
                prop_assert!(!value.contains(['\r', '\n', '\0']));
            }
        }
    }
}
