//! Where a redirect may lead: to the origin that was asked, and no farther.

use alloc::string::String;

use super::base_url::{Scheme, UrlParts};

/// How many in a row are followed.
pub const MAX_REDIRECTS: u8 = 3;

/// Why a redirect was not followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RedirectError {
    /// The route is not one that only reads.
    #[error("Refused to follow a redirect: the request is one that is sent once")]
    NonIdempotent,
    /// No `Location`, or none that this program can see or a URL can be made of.
    #[error("Refused to follow a redirect: it does not say where to")]
    MissingLocation,
    /// It leaves the origin, with the credentials.
    #[error("Refused to follow a redirect: it leads to another origin")]
    CrossOrigin,
    /// It holds a user name or a password.
    #[error("Refused to follow a redirect: its URL holds a user name or password")]
    ContainsCredentials,
    /// One too many.
    #[error("Refused to follow a redirect: it is the fourth in a row")]
    TooMany,
}

/// The URL to go on with. `location` is what the host's parser made of the header, relative to
/// the URL that was asked; `followed` is how many redirects led there.
///
/// # Errors
/// Any [`RedirectError`] but the first.
pub fn resolve(
    origin: &str,
    location: Option<UrlParts>,
    followed: u8,
) -> Result<String, RedirectError> {
    let url = location.ok_or(RedirectError::MissingLocation)?;
    // The same origin has the same scheme, so what was encrypted stays so.
    if url.origin != origin || url.scheme == Scheme::Other {
        return Err(RedirectError::CrossOrigin);
    }
    if url.has_userinfo {
        return Err(RedirectError::ContainsCredentials);
    }
    if followed >= MAX_REDIRECTS {
        return Err(RedirectError::TooMany);
    }
    Ok(url.href)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::base_url::testing::parts;
    use proptest::prelude::*;

    const HERE: &str = "https://base44.app";

    fn go(location: &str, followed: u8) -> Result<String, RedirectError> {
        let base = url::Url::parse("https://base44.app/api/apps/a/x").unwrap();
        resolve(HERE, base.join(location).ok().map(|url| parts(&url)), followed)
    }

    #[test]
    fn within_the_origin_three_times() {
        for (location, url) in [
            ("/v2/x", "https://base44.app/v2/x"),
            ("y?z#f", "https://base44.app/api/apps/a/y?z#f"),
            ("https://BASE44.app:443/y", "https://base44.app/y"),
            ("//base44.app/y", "https://base44.app/y"),
            ("", "https://base44.app/api/apps/a/x"),
        ] {
            assert_eq!(go(location, 2).as_deref(), Ok(url), "{location}");
            assert_eq!(go(location, 3), Err(RedirectError::TooMany));
        }
    }

    #[test]
    fn nowhere_else() {
        for location in [
            "https://evil.example/",
            "//evil.example/",
            "http://base44.app/",
            "https://base44.app:8443/",
            "https://base44.app.evil.example/",
            "javascript:alert(1)",
            "data:,x",
            "blob:https://base44.app/1",
            "\\\\evil.example",
        ] {
            assert_eq!(go(location, 0), Err(RedirectError::CrossOrigin), "{location}");
        }
        assert_eq!(go("https://u:p@base44.app/", 0), Err(RedirectError::ContainsCredentials));
        assert_eq!(go("https://[::", 0), Err(RedirectError::MissingLocation));
        assert_eq!(resolve(HERE, None, 0), Err(RedirectError::MissingLocation));
    }

    proptest! {
        #[test]
        fn whatever_it_says_the_origin_stays(location in "[a-z:/\\\\@.?#%0-9 ]{0,30}") {
            if let Ok(next) = go(&location, 0) {
                let url = url::Url::parse(&next).unwrap();
                prop_assert_eq!(url.origin().ascii_serialization(), HERE);
                prop_assert!(url.username().is_empty() && url.password().is_none());
            }
        }
    }
}
