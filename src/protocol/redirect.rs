//! Redirects, which are followed within the origin only.

use super::base_url::{Scheme, UrlParts};

/// The maximum number of redirects in a row.
pub const MAX_REDIRECTS: u8 = 3;

/// A redirect that was not followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RedirectError {
    /// The method is POST or DELETE. Such requests reach the server at most once.
    #[error("refused to follow a redirect: POST and DELETE requests do not follow redirects")]
    NonIdempotent,
    /// `Location` is missing, hidden by the browser, or not a URL.
    #[error("refused to follow a redirect: it has no valid Location header")]
    MissingLocation,
    /// The target is on another origin, which must not receive the credentials.
    #[error("refused to follow a redirect: it leads to another origin")]
    CrossOrigin,
    /// The target contains a user name or a password.
    #[error("refused to follow a redirect: its URL holds a user name or password")]
    ContainsCredentials,
    /// There were [`MAX_REDIRECTS`] redirects before this one.
    #[error("refused to follow a redirect: it is the fourth in a row")]
    TooMany,
}

/// Returns the URL to request next. `location` is the parsed `Location` header, resolved against
/// the URL of the request; `followed` is the number of redirects so far.
///
/// # Errors
/// Any [`RedirectError`] but [`RedirectError::NonIdempotent`].
pub fn resolve(
    origin: &str,
    location: Option<UrlParts>,
    followed: u8,
) -> Result<String, RedirectError> {
    let url = location.ok_or(RedirectError::MissingLocation)?;
    // The origin includes the scheme, so https cannot become http.
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

    const ORIGIN: &str = "https://base44.app";

    fn redirect_to(location: &str, followed: u8) -> Result<String, RedirectError> {
        let base = url::Url::parse("https://base44.app/api/apps/a/x").unwrap();
        resolve(ORIGIN, base.join(location).ok().map(|url| parts(&url)), followed)
    }

    #[test]
    fn follows_three_redirects_within_the_origin() {
        for (location, url) in [
            ("/v2/x", "https://base44.app/v2/x"),
            ("y?z#f", "https://base44.app/api/apps/a/y?z#f"),
            ("https://BASE44.app:443/y", "https://base44.app/y"),
            ("//base44.app/y", "https://base44.app/y"),
            ("", "https://base44.app/api/apps/a/x"),
        ] {
            assert_eq!(redirect_to(location, 2).as_deref(), Ok(url), "{location}");
            assert_eq!(redirect_to(location, 3), Err(RedirectError::TooMany));
        }
    }

    #[test]
    fn rejects_other_origins_and_malformed_locations() {
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
            assert_eq!(redirect_to(location, 0), Err(RedirectError::CrossOrigin), "{location}");
        }
        assert_eq!(
            redirect_to("https://u:p@base44.app/", 0),
            Err(RedirectError::ContainsCredentials)
        );
        assert_eq!(redirect_to("https://[::", 0), Err(RedirectError::MissingLocation));
        assert_eq!(resolve(ORIGIN, None, 0), Err(RedirectError::MissingLocation));
    }

    proptest! {
        #[test]
        fn redirects_never_leave_the_origin(location in "[a-z:/\\\\@.?#%0-9 ]{0,30}") {
            if let Ok(next) = redirect_to(&location, 0) {
                let url = url::Url::parse(&next).unwrap();
                prop_assert_eq!(url.origin().ascii_serialization(), ORIGIN);
                prop_assert!(url.username().is_empty() && url.password().is_none());
            }
        }
    }
}
