//! Where a request may go: the rules that keep credentials from leaving by a wrong door.
//!
//! The server's URL comes from a header or a configuration and is parsed by the host's own
//! `URL`, because that is how it will be fetched. What is judged here are the parts that came
//! out, and what is fetched is the parsed form, so no second reading can differ from the first.

use alloc::string::String;
use alloc::vec::Vec;

/// Where the API stands below a server's URL.
const API_ROOT: &str = "/api";

/// Why credentials are not sent to a server. None of the messages repeats a URL's secrets.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ServerError {
    /// The host's parser refused it, or it is not http(s).
    #[error("Server URL must be an absolute http:// or https:// URL")]
    NotHttp,
    /// A user name or a password stands in it.
    #[error("Server URL must not hold a user name or password")]
    HoldsCredentials,
    /// A route put behind it would become part of the query or the fragment.
    #[error("Server URL must not hold a query or a fragment")]
    HoldsQuery,
    /// Plain http to a host other than this one.
    #[error("Refused to send credentials over plain http to {0}: nothing was sent")]
    Insecure(String),
    /// An origin that the caller does not trust.
    #[error(
        "Refused to send credentials to {0}, which is not among trustedOrigins: nothing was sent"
    )]
    Untrusted(String),
}

/// How a URL is fetched.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scheme {
    /// Encrypted.
    Https,
    /// In the clear.
    Http,
    /// Not by a request.
    #[default]
    Other,
}

impl Scheme {
    /// Reads what the WHATWG URL API names `protocol`: `https:`, with the colon.
    #[must_use]
    pub fn of(protocol: &str) -> Self {
        match protocol {
            "https:" => Self::Https,
            "http:" => Self::Http,
            _ => Self::Other,
        }
    }
}

/// What counts of a parsed URL, as the WHATWG URL API normalizes it.
#[derive(Clone, Debug, Default)]
pub struct UrlParts {
    /// The whole URL.
    pub href: String,
    /// How it is fetched.
    pub scheme: Scheme,
    /// The host without a port; an IPv6 address in its brackets.
    pub hostname: String,
    /// `https://base44.app`, without the default port.
    pub origin: String,
    /// Whether it holds a user name or a password.
    pub has_userinfo: bool,
    /// Whether it holds a query or a fragment.
    pub has_query: bool,
}

/// Which servers a caller lets credentials go to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trust {
    /// Plain http to hosts other than this one.
    pub insecure_http: bool,
    /// These origins and no other; `None` for any.
    pub origins: Option<Vec<String>>,
}

/// A server whose URL is in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Server {
    base: String,
    origin: String,
    leaves_in_clear: bool,
}

impl Server {
    /// What is parsed for a server's URL: the root of its API.
    #[must_use]
    pub fn api_root(server_url: &str) -> String {
        [server_url, API_ROOT].concat()
    }

    /// Checks what the host's parser made of [`Server::api_root`]; `None` where it refused.
    ///
    /// # Errors
    /// The first three of [`ServerError`].
    pub fn check(parsed: Option<UrlParts>) -> Result<Self, ServerError> {
        let url = parsed.ok_or(ServerError::NotHttp)?;
        // `https://` with the root behind it reads as a host named `api`.
        if url.scheme == Scheme::Other || !url.href.ends_with(API_ROOT) {
            return Err(ServerError::NotHttp);
        }
        if url.has_userinfo {
            return Err(ServerError::HoldsCredentials);
        }
        if url.has_query {
            return Err(ServerError::HoldsQuery);
        }
        Ok(Self {
            leaves_in_clear: url.scheme == Scheme::Http && !is_loopback(&url.hostname),
            base: url.href,
            origin: url.origin,
        })
    }

    /// Whether credentials may go there.
    ///
    /// # Errors
    /// [`ServerError::Insecure`] and [`ServerError::Untrusted`].
    pub fn admit(&self, trust: &Trust) -> Result<(), ServerError> {
        if self.leaves_in_clear && !trust.insecure_http {
            return Err(ServerError::Insecure(self.origin.clone()));
        }
        match &trust.origins {
            Some(origins) if !origins.contains(&self.origin) => {
                Err(ServerError::Untrusted(self.origin.clone()))
            }
            _ => Ok(()),
        }
    }

    /// The origin: `https://base44.app`.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// The root of the API as it is fetched: `https://base44.app/api`.
    #[must_use]
    pub fn base(&self) -> &str {
        &self.base
    }
}

/// `localhost`, `127.0.0.0/8` and `[::1]`, in the one form the host's parser leaves of each.
fn is_loopback(hostname: &str) -> bool {
    // `127.example.com` is a name, and so is `127....`; only four numbers are an address.
    let mut parts = hostname.as_bytes().split(|&byte| byte == b'.');
    let is_number = |part: &[u8]| !part.is_empty() && part.iter().all(u8::is_ascii_digit);
    let is_address = parts.clone().count() == 4 && parts.clone().all(is_number);
    matches!(hostname, "localhost" | "[::1]") || (is_address && parts.next() == Some(b"127"))
}

#[cfg(test)]
pub(crate) mod testing {
    use super::{Scheme, UrlParts};

    fn is_filled(text: &str) -> bool {
        !text.is_empty()
    }

    /// A parsed URL's parts, as the WHATWG API of a host gives them.
    pub(crate) fn parts(url: &url::Url) -> UrlParts {
        UrlParts {
            href: url.to_string(),
            scheme: Scheme::of(&format!("{}:", url.scheme())),
            hostname: url.host_str().unwrap_or_default().to_owned(),
            origin: url.origin().ascii_serialization(),
            has_userinfo: !url.username().is_empty() || url.password().is_some_and(is_filled),
            has_query: url.query().is_some_and(is_filled) || url.fragment().is_some_and(is_filled),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// What a host's `URL` makes of it, by the same standard.
    fn parse(server_url: &str) -> Option<UrlParts> {
        url::Url::parse(&Server::api_root(server_url)).ok().map(|url| testing::parts(&url))
    }

    fn judge(server_url: &str, trust: &Trust) -> Result<String, ServerError> {
        let server = Server::check(parse(server_url))?;
        server.admit(trust)?;
        Ok(server.base)
    }

    #[test]
    fn https_and_loopback_are_let_through() {
        for (url, base) in [
            ("https://base44.app", "https://base44.app/api"),
            ("https://base44.app:443/", "https://base44.app//api"),
            ("https://host:8443/below", "https://host:8443/below/api"),
            ("HTTP://LOCALHOST:4400", "http://localhost:4400/api"),
            ("http://127.0.0.1:1", "http://127.0.0.1:1/api"),
            ("http://127.9.9.9", "http://127.9.9.9/api"),
            ("http://0x7f.1", "http://127.0.0.1/api"),
            ("http://[::1]:80", "http://[::1]/api"),
        ] {
            assert_eq!(judge(url, &Trust::default()).as_deref(), Ok(base), "{url}");
        }
    }

    #[test]
    fn what_is_no_http_url_is_refused() {
        for url in ["", "base44.app", "/relative", "ftp://h", "file:///etc", "data:,x", "https://"]
        {
            assert_eq!(judge(url, &Trust::default()), Err(ServerError::NotHttp), "{url}");
        }
        for url in ["https://user@h", "https://user:pw@h", "https://:pw@h"] {
            assert_eq!(judge(url, &Trust::default()), Err(ServerError::HoldsCredentials), "{url}");
        }
        for url in ["https://h?q", "https://h/#f", "https://evil.example/?x=https://base44.app"] {
            assert_eq!(judge(url, &Trust::default()), Err(ServerError::HoldsQuery), "{url}");
        }
    }

    #[test]
    fn plain_http_stays_on_this_machine() {
        let insecure = |origin: &str| Err(ServerError::Insecure(origin.to_owned()));
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
            assert_eq!(judge(url, &Trust::default()), insecure(origin), "{url}");
        }
        let open = Trust { insecure_http: true, origins: None };
        assert!(judge("http://base44.app", &open).is_ok());
    }

    #[test]
    fn trusted_origins_leave_no_other() {
        let trust = |origins: &[&str]| Trust {
            insecure_http: false,
            origins: Some(origins.iter().map(|&origin| origin.to_owned()).collect()),
        };
        assert!(judge("https://base44.app", &trust(&["https://base44.app"])).is_ok());
        assert!(judge("https://base44.app:443", &trust(&["https://base44.app"])).is_ok());
        for url in ["https://base44.app:8443", "https://base44.app.evil.example", "https://b.app"] {
            let refused = judge(url, &trust(&["https://base44.app"]));
            assert!(matches!(refused, Err(ServerError::Untrusted(_))), "{url}");
        }
        assert!(judge("https://base44.app", &trust(&[])).is_err());
        // Trust in an origin is not leave to go there in the clear.
        let insecure = judge("http://base44.app", &trust(&["http://base44.app"]));
        assert!(matches!(insecure, Err(ServerError::Insecure(_))));
    }

    proptest! {
        #[test]
        fn no_text_gets_credentials_off_the_machine_in_the_clear(
            scheme in "(?i)https?://|//|ftp://|javascript:|",
            rest in "[a-z0-9.:@/\\\\?#%\\[\\] -]{0,30}",
        ) {
            if let Ok(base) = judge(&format!("{scheme}{rest}"), &Trust::default()) {
                let url = url::Url::parse(&base).unwrap();
                let host = url.host_str().unwrap();
                let here = host == "localhost" || host == "[::1]"
                    || host.parse::<std::net::Ipv4Addr>().is_ok_and(|address| address.is_loopback());
                prop_assert!(url.scheme() == "https" || here, "{}", base);
                prop_assert!(url.username().is_empty() && url.password().is_none());
                prop_assert!(base.ends_with("/api"));
            }
        }
    }
}
