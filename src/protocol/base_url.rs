//! The URL of a server, and the rules that keep credentials from being sent to the wrong one.
//!
//! A server URL comes from a header or from a configuration. The host's own `URL` parses it, since
//! the host's `fetch` will parse it too. The checks apply to the parsed parts, and the parsed form
//! is fetched, so there is no second parser that could disagree.

use super::plain::Plain;

/// The path of the API below a server URL.
const API_ROOT: &str = "/api";

/// A server URL to which no credentials are sent. No message repeats a secret part of the URL.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BaseUrlError {
    /// The host could not parse the URL, or it is not http(s).
    #[error("Server URL must be an absolute http:// or https:// URL")]
    NotHttp,
    /// The URL contains a user name or a password.
    #[error("Server URL must not hold a user name or password")]
    ContainsCredentials,
    /// The URL contains a query or a fragment, which would swallow the path of a route.
    #[error("Server URL must not hold a query or a fragment")]
    ContainsQuery,
    /// Plain http to a host other than the loopback interface.
    #[error("Refused to send credentials over plain http to {}: nothing was sent", Plain(.0))]
    Insecure(String),
    /// The origin is not in `trustedOrigins`.
    #[error("Refused to send credentials to {}, which is not among trustedOrigins: nothing was sent", Plain(.0))]
    Untrusted(String),
}

/// The scheme of a URL.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scheme {
    /// `https`
    Https,
    /// `http`
    Http,
    /// Any other scheme; such URLs are not fetched.
    #[default]
    Other,
}

impl Scheme {
    /// Parses the `protocol` of a WHATWG URL, such as `https:`.
    #[must_use]
    pub fn from_protocol(protocol: &str) -> Self {
        match protocol {
            "https:" => Self::Https,
            "http:" => Self::Http,
            _ => Self::Other,
        }
    }
}

/// The parts of a URL that the checks need, as the WHATWG URL API normalizes them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UrlParts {
    /// The whole URL.
    pub href: String,
    /// The scheme.
    pub scheme: Scheme,
    /// The host without the port; an IPv6 address keeps its brackets.
    pub hostname: String,
    /// The origin without the default port, such as `https://base44.app`.
    pub origin: String,
    /// `true` if the URL contains a user name or a password.
    pub has_userinfo: bool,
    /// `true` if the URL contains a query or a fragment.
    pub has_query: bool,
}

/// The origins to which a client may send credentials.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OriginPolicy {
    /// Allows plain http to hosts other than the loopback interface.
    pub allow_insecure_http: bool,
    /// The only origins allowed; `None` allows any.
    pub trusted_origins: Option<Vec<String>>,
}

impl OriginPolicy {
    /// Checks that credentials may be sent to a server.
    ///
    /// # Errors
    /// [`BaseUrlError::Insecure`] and [`BaseUrlError::Untrusted`].
    pub fn check(&self, base_url: &BaseUrl) -> Result<(), BaseUrlError> {
        if base_url.is_cleartext && !self.allow_insecure_http {
            return Err(BaseUrlError::Insecure(base_url.origin.clone()));
        }
        match &self.trusted_origins {
            Some(origins) if !origins.contains(&base_url.origin) => {
                Err(BaseUrlError::Untrusted(base_url.origin.clone()))
            }
            _ => Ok(()),
        }
    }
}

/// The URL under which the routes of a server are found: `https://base44.app/api`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BaseUrl {
    href: String,
    origin: String,
    /// Plain http to a host other than the loopback interface.
    is_cleartext: bool,
}

impl BaseUrl {
    /// Returns the text that the host parses for a server URL.
    #[must_use]
    pub fn api_root(server_url: &str) -> String {
        [server_url, API_ROOT].concat()
    }

    /// Validates the parsed [`BaseUrl::api_root`]; `None` means that the host could not parse it.
    ///
    /// # Errors
    /// The first three of [`BaseUrlError`].
    pub fn parse(parsed: Option<UrlParts>) -> Result<Self, BaseUrlError> {
        let url = parsed.ok_or(BaseUrlError::NotHttp)?;
        // `https://` + `/api` parses as a host named `api`.
        if url.scheme == Scheme::Other || !url.href.ends_with(API_ROOT) {
            return Err(BaseUrlError::NotHttp);
        }
        if url.has_userinfo {
            return Err(BaseUrlError::ContainsCredentials);
        }
        if url.has_query {
            return Err(BaseUrlError::ContainsQuery);
        }
        Ok(Self {
            is_cleartext: url.scheme == Scheme::Http && !is_loopback(&url.hostname),
            href: url.href,
            origin: url.origin,
        })
    }

    /// Returns the normalized URL, without a trailing slash: `https://base44.app/api`.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.href
    }
}

/// Returns the origin of an http(s) URL that the host has parsed and written: what precedes the path.
#[must_use]
pub fn origin_from_href(href: &str) -> &str {
    // Not by a search for a character, which takes 0.3 kB after gzip.
    let mut slashes = href.bytes().enumerate().filter(|&(_, byte)| byte == b'/');
    let path = slashes.nth(2).map_or(href.len(), |(index, _)| index);
    href.get(..path).unwrap_or_default()
}

/// Returns `true` for `localhost`, `*.localhost` (RFC 6761), `127.0.0.0/8` and `[::1]`, as the host's
/// parser normalizes them.
pub(crate) fn is_loopback(hostname: &str) -> bool {
    // `127.example.com` and `127....` are names; only four numbers are an address.
    let mut parts = hostname.as_bytes().split(|&byte| byte == b'.');
    let is_number = |part: &[u8]| !part.is_empty() && part.iter().all(u8::is_ascii_digit);
    let is_address = parts.clone().count() == 4 && parts.clone().all(is_number);
    matches!(hostname, "localhost" | "[::1]")
        || hostname.ends_with(".localhost")
        || (is_address && parts.next() == Some(b"127"))
}

#[cfg(test)]
pub(crate) mod testing {
    use super::{Scheme, UrlParts};

    fn is_non_empty(text: &str) -> bool {
        !text.is_empty()
    }

    /// Returns the parts that a host's WHATWG `URL` would give.
    pub(crate) fn parts(url: &url::Url) -> UrlParts {
        UrlParts {
            href: url.to_string(),
            scheme: Scheme::from_protocol(&format!("{}:", url.scheme())),
            hostname: url.host_str().unwrap_or_default().to_owned(),
            origin: url.origin().ascii_serialization(),
            has_userinfo: !url.username().is_empty() || url.password().is_some_and(is_non_empty),
            has_query: url.query().is_some_and(is_non_empty)
                || url.fragment().is_some_and(is_non_empty),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Parses as a host's `URL` does.
    fn parse(server_url: &str) -> Option<UrlParts> {
        url::Url::parse(&BaseUrl::api_root(server_url)).ok().map(|url| testing::parts(&url))
    }

    fn check(server_url: &str, policy: &OriginPolicy) -> Result<String, BaseUrlError> {
        let base_url = BaseUrl::parse(parse(server_url))?;
        policy.check(&base_url)?;
        assert_eq!(origin_from_href(&base_url.href), base_url.origin);
        Ok(base_url.href)
    }

    #[test]
    fn accepts_https_and_loopback_http() {
        for (url, base) in [
            ("https://base44.app", "https://base44.app/api"),
            ("https://base44.app:443/", "https://base44.app//api"),
            ("https://host:8443/below", "https://host:8443/below/api"),
            ("HTTP://LOCALHOST:4400", "http://localhost:4400/api"),
            ("http://127.0.0.1:1", "http://127.0.0.1:1/api"),
            ("http://127.9.9.9", "http://127.9.9.9/api"),
            ("http://0x7f.1", "http://127.0.0.1/api"),
            ("http://[::1]:80", "http://[::1]/api"),
            ("http://app.localhost:4400", "http://app.localhost:4400/api"),
        ] {
            assert_eq!(check(url, &OriginPolicy::default()).as_deref(), Ok(base), "{url}");
        }
    }

    #[test]
    fn rejects_malformed_server_urls() {
        for url in ["", "base44.app", "/relative", "ftp://h", "file:///etc", "data:,x", "https://"]
        {
            assert_eq!(check(url, &OriginPolicy::default()), Err(BaseUrlError::NotHttp), "{url}");
        }
        for url in ["https://user@h", "https://user:pw@h", "https://:pw@h"] {
            assert_eq!(
                check(url, &OriginPolicy::default()),
                Err(BaseUrlError::ContainsCredentials),
                "{url}"
            );
        }
        for url in ["https://h?q", "https://h/#f", "https://evil.example/?x=https://base44.app"] {
            assert_eq!(
                check(url, &OriginPolicy::default()),
                Err(BaseUrlError::ContainsQuery),
                "{url}"
            );
        }
    }

    #[test]
    fn plain_http_is_loopback_only_by_default() {
        let insecure = |origin: &str| Err(BaseUrlError::Insecure(origin.to_owned()));
        for (url, origin) in [
            ("http://base44.app", "http://base44.app"),
            ("http://127....", "http://127...."),
            ("http://127.evil.example", "http://127.evil.example"),
            ("http://localhost.evil.example", "http://localhost.evil.example"),
            ("http://127.0.0.1.evil.example", "http://127.0.0.1.evil.example"),
            ("http://128.0.0.1:8080", "http://128.0.0.1:8080"),
            ("http://[::2]", "http://[::2]"),
            ("http://[::ffff:127.0.0.1]", "http://[::ffff:7f00:1]"),
            ("http://evil.example\\@localhost", "http://evil.example"),
        ] {
            assert_eq!(check(url, &OriginPolicy::default()), insecure(origin), "{url}");
        }
        let open = OriginPolicy { allow_insecure_http: true, trusted_origins: None };
        assert!(check("http://base44.app", &open).is_ok());
    }

    #[test]
    fn trusted_origins_exclude_every_other_origin() {
        let trusting = |origins: &[&str]| OriginPolicy {
            allow_insecure_http: false,
            trusted_origins: Some(origins.iter().map(|&origin| origin.to_owned()).collect()),
        };
        assert!(check("https://base44.app", &trusting(&["https://base44.app"])).is_ok());
        assert!(check("https://base44.app:443", &trusting(&["https://base44.app"])).is_ok());
        for url in ["https://base44.app:8443", "https://base44.app.evil.example", "https://b.app"] {
            let result = check(url, &trusting(&["https://base44.app"]));
            assert!(matches!(result, Err(BaseUrlError::Untrusted(_))), "{url}");
        }
        assert!(check("https://base44.app", &trusting(&[])).is_err());
        // A trusted origin still needs allowInsecureHttp for plain http.
        let insecure = check("http://base44.app", &trusting(&["http://base44.app"]));
        assert!(matches!(insecure, Err(BaseUrlError::Insecure(_))));
    }

    proptest! {
        #[test]
        fn credentials_never_leave_the_machine_in_cleartext(
            scheme in "(?i)https?://|//|ftp://|javascript:|",
            rest in "[a-z0-9.:@/\\\\?#%\\[\\] -]{0,30}",
        ) {
            if let Ok(base) = check(&format!("{scheme}{rest}"), &OriginPolicy::default()) {
                let url = url::Url::parse(&base).unwrap();
                let host = url.host_str().unwrap();
                let is_loopback = host == "localhost" || host == "[::1]"
                    || host.parse::<std::net::Ipv4Addr>().is_ok_and(|address| address.is_loopback());
                prop_assert!(url.scheme() == "https" || is_loopback, "{}", base);
                prop_assert!(url.username().is_empty() && url.password().is_none());
                prop_assert!(base.ends_with("/api"));
            }
        }
    }
}
