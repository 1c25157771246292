//! Server URLs and path segments: credentials are sent to permitted origins and known routes only.
//!
//! The first byte chooses whether plain http is allowed and whether there are trusted origins.

#![no_main]

use std::net::Ipv4Addr;

use base44_connectors_fuzz::protocol::base_url::{
    BaseUrl, BaseUrlError, OriginPolicy, Scheme, UrlParts,
};
use base44_connectors_fuzz::protocol::js_value::HostValue;
use base44_connectors_fuzz::protocol::js_value::testing::FakeValue;
use base44_connectors_fuzz::protocol::path_segment::PathSegment;
use base44_connectors_fuzz::protocol::route::{Route, app_url};
use base44_connectors_fuzz::texts;
use libfuzzer_sys::fuzz_target;
use url::{Host, Url};

fuzz_target!(|bytes: &[u8]| {
    let [flags, rest @ ..] = bytes else { return };
    let [server_url, app, id, trusted] = texts(rest);
    let allow_insecure_http = flags & 1 == 1;
    let trusted_origins = (flags & 2 == 2).then(|| vec![trusted.clone()]);
    let policy = OriginPolicy { allow_insecure_http, trusted_origins };
    let base_url = match BaseUrl::parse(parse(&server_url)) {
        Ok(base_url) => base_url,
        Err(error) => {
            // These variants repeat the origin, and are for parsed URLs only.
            assert!(!matches!(error, BaseUrlError::Insecure(_) | BaseUrlError::Untrusted(_)));
            return;
        }
    };
    if policy.check(&base_url).is_err() {
        return;
    }
    let base = Url::parse(base_url.as_str()).expect("a parsed URL parses again");
    assert_eq!(base.as_str(), base_url.as_str());
    assert!(base.scheme() == "https" || base.scheme() == "http");
    assert!(base.scheme() == "https" || allow_insecure_http || is_loopback(&base), "{base}");
    assert!(base.username().is_empty() && base.password().is_none(), "{base}");
    assert!(base.query().is_none_or(str::is_empty), "{base}");
    assert!(base.fragment().is_none_or(str::is_empty), "{base}");
    assert!(policy.trusted_origins.is_none() || base.origin().ascii_serialization() == trusted);

    let parse_segment = |text: &str| PathSegment::parse(&FakeValue::from(text), "id");
    let (Ok(app), Ok(id)) = (parse_segment(&app), parse_segment(&id)) else { return };
    let app_url = app_url(base_url.as_str(), &app);
    let urls = Route::ALL.map(|route| {
        let url = route.spec().url(&app_url, &id).string().expect("a URL is a string");
        let parsed = Url::parse(&url).expect("a route's URL");
        assert_eq!(parsed.as_str(), url, "parsing does not change the URL");
        assert_eq!(parsed.origin(), base.origin());
        assert_eq!((parsed.query(), parsed.fragment()), (None, None));
        let below = parsed.path().strip_prefix(base.path()).expect("the URL is below the API root");
        let segments = below.split('/').collect::<Vec<_>>();
        assert_eq!(segments[..3], ["", "apps", app.as_str()]);
        assert!(segments[3..].contains(&id.as_str()));
        (route.spec().method.as_str(), segments.len(), url)
    });
    let [connection, workspace, ..] = &urls;
    assert_ne!(connection.1, workspace.1);
});

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.octets()[0] == Ipv4Addr::LOCALHOST.octets()[0],
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// Parses as a host's `URL` does.
fn parse(server_url: &str) -> Option<UrlParts> {
    let url = Url::parse(&BaseUrl::api_root(server_url)).ok()?;
    Some(UrlParts {
        href: url.to_string(),
        scheme: Scheme::from_protocol(&format!("{}:", url.scheme())),
        hostname: url.host_str().unwrap_or_default().to_owned(),
        origin: url.origin().ascii_serialization(),
        has_userinfo: ![url.username(), url.password().unwrap_or_default()].concat().is_empty(),
        has_query: ![url.query().unwrap_or_default(), url.fragment().unwrap_or_default()]
            .concat()
            .is_empty(),
    })
}
