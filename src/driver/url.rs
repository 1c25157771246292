//! URLs, as the host parses them.

use wasm_bindgen::JsValue;

use super::host;
use crate::protocol::base_url::{Scheme, UrlParts};

/// What counts of a URL, which may be relative to `base`; `None` if it is none.
pub(super) fn parse(url: &str, base: &JsValue) -> Option<UrlParts> {
    let parsed = host::parse_url(url, base)?;
    Some(UrlParts {
        href: parsed.href(),
        scheme: Scheme::from_protocol(&parsed.protocol()),
        hostname: parsed.hostname(),
        origin: parsed.origin(),
        has_userinfo: parsed.has_userinfo(),
        has_query: parsed.has_query(),
    })
}
