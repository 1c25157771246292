//! Destinations of requests: the base URL of an app's routes, and its origin.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsValue;

use super::bindings;
use super::{Error, Global};
use crate::protocol::base_url::{BaseUrl, OriginPolicy, Scheme, UrlParts, origin_from_href};
use crate::protocol::credentials::Credentials;
use crate::protocol::path_segment::PathSegment;
use crate::protocol::route;

/// The base URL and the origin of a client's requests.
pub(super) struct Destination {
    /// `{serverUrl}/api/apps/{appId}`
    pub(super) url: Rc<str>,
    /// The same in the host.
    pub(super) app_url: JsValue,
    pub(super) origin: Rc<str>,
}

/// The destination that was parsed last. A function has one server and one app, and creates a client
/// for each request: this saves parsing their URL again, 1.5 µs.
struct LastParsed {
    server_url: String,
    app_id: String,
    base_url: BaseUrl,
    destination: Rc<Destination>,
}

thread_local! {
    static LAST: Global<Option<LastParsed>> = const { Global::new(RefCell::new(None)) };
}

impl Destination {
    /// Returns the destination of an app's requests, if credentials may be sent there.
    pub(super) fn parse(
        credentials: &Credentials<JsValue>,
        policy: &OriginPolicy,
    ) -> Result<Rc<Self>, Error> {
        // In a browser a server's URL may be relative, as with `@base44/sdk`.
        let base_address = bindings::base_address();
        let (server_url, app_id) = (&credentials.server_url.string, &credentials.app_id.string);
        let is_last = |last: &LastParsed| last.server_url == *server_url && last.app_id == *app_id;
        // A page's address may change, and with it what a relative URL names.
        let is_kept = base_address.is_none();
        let last = LAST.with(|last| last.take());
        let last = if let Some(last) = last.filter(|last| is_kept && is_last(last)) {
            last
        } else {
            let app = PathSegment::parse(&credentials.app_id.value, "App ID")?;
            let url = parse_url(&BaseUrl::api_root(server_url), &base_address.unwrap_or_default());
            let base_url = BaseUrl::parse(url)?;
            let app_url = route::app_url(base_url.as_str(), &app);
            LastParsed {
                server_url: server_url.clone(),
                app_id: app_id.clone(),
                base_url,
                destination: Rc::new(Self::from_app_url(app_url)),
            }
        };
        let checked = policy.check(&last.base_url);
        let destination = Rc::clone(&last.destination);
        LAST.with(|kept| kept.replace(Some(last).filter(|_| is_kept)));
        checked?;
        Ok(destination)
    }

    /// Returns the destination with a URL that was parsed before.
    pub(super) fn from_app_url(app_url: JsValue) -> Self {
        let url = app_url.as_string().unwrap_or_default();
        Self { origin: origin_from_href(&url).into(), url: url.into(), app_url }
    }
}

/// Returns the parts of a URL, which may be relative to `base`; `None` if it is not a URL.
pub(super) fn parse_url(url: &str, base: &JsValue) -> Option<UrlParts> {
    let url = bindings::parse_url(url, base)?;
    Some(UrlParts {
        href: url.href(),
        scheme: Scheme::from_protocol(&url.protocol()),
        hostname: url.hostname(),
        origin: url.url_origin(),
        has_userinfo: url.has_userinfo(),
        has_query: url.has_query(),
    })
}
