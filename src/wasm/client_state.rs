//! Clients: parsed once, then kept by the host.
//!
//! The host keeps a client as a frozen `ClientState`, from which each call reads what it needs. No
//! client owns memory of the core: a runtime may not tell when one is collected, and a client that
//! was made before a trap has to work after it.

use std::cell::RefCell;

use wasm_bindgen::JsValue;

use super::bindings::{self, ClientState, Destination, IncomingHeaders, Options, Record, constant};
use super::{Error, Global, report};
use crate::client::{CallDefaults, ClientOptions, Principal, PrincipalParts};
use crate::protocol::base_url::{BaseUrl, OriginPolicy, Scheme, UrlParts};
use crate::protocol::credentials::{self, Credentials};
use crate::protocol::js_value::{HostValue, Text};
use crate::protocol::path_segment::PathSegment;
use crate::protocol::route::app_url;

/// Creates a client from the headers of a forwarded request.
pub(crate) fn from_request(
    headers: &IncomingHeaders,
    options: &[JsValue],
) -> Result<ClientState, JsValue> {
    let header = |name| headers.get(constant(name)).ok().flatten();
    create(Credentials::from_request(header).map_err(report::from_misuse)?, options)
}

/// Creates a client from a configuration.
pub(crate) fn from_config(config: &JsValue, options: &[JsValue]) -> Result<ClientState, JsValue> {
    let credentials = Credentials::from_config(config, |headers| {
        let mut entries = bindings::entries(headers).ok()?.to_vec().into_iter();
        let mut headers = Vec::new();
        while let (Some(name), Some(value)) = (entries.next(), entries.next()) {
            // A name that is too long becomes an empty one, which is refused as well.
            headers.push((name.string().unwrap_or_default(), value));
        }
        Some(headers)
    });
    create(credentials.map_err(report::from_misuse)?, options)
}

/// Returns the `Authorization` value of a user's token, or `undefined` if it is empty.
pub(crate) fn authorization(token: JsValue) -> Result<JsValue, JsValue> {
    let authorization = credentials::authorization(Some(token), "token");
    let authorization = authorization.map_err(report::from_misuse)?;
    Ok(authorization.map(|text| text.value).unwrap_or_default())
}

fn create(credentials: Credentials<JsValue>, options: &[JsValue]) -> Result<ClientState, JsValue> {
    let (policy, options) = parse_options(options).map_err(report::from_misuse)?.unzip();
    // A refusal is reported by each call and not here, as with `@base44/sdk`.
    let (destination, refusal) = match destination(&credentials, &policy.unwrap_or_default()) {
        Ok(destination) => (Some(destination), JsValue::UNDEFINED),
        Err(error) => (None, report::from_misuse(error)),
    };
    let principal = principal(&credentials);
    let text = JsValue::from_str(principal.as_str());
    let app_length = principal.app_length();
    LAST_PRINCIPAL.with(|last| last.replace(Some((text.clone(), principal))));
    let custom_headers = Record::new();
    for (name, value) in &credentials.headers {
        custom_headers.set(&JsValue::from_str(name), &value.value);
    }
    let value = |text: Option<Text<JsValue>>| text.map(|text| text.value).unwrap_or_default();
    let credentials = bindings::create_credentials(
        credentials.server_url.value,
        credentials.app_id.value,
        value(credentials.service),
        value(credentials.user),
        custom_headers,
    );
    Ok(bindings::create_client_state(credentials, options, destination, refusal, &text, app_length))
}

fn principal(credentials: &Credentials<JsValue>) -> Principal {
    let headers = credentials.headers.iter();
    let headers = headers.map(|(name, value)| (name.as_str(), value.string.as_str()));
    Principal::new(PrincipalParts {
        server_url: &credentials.server_url.string,
        app_id: &credentials.app_id.string,
        user: credentials.user.as_ref().map(|user| user.string.as_str()),
        service: credentials.service.as_ref().map(|service| service.string.as_str()),
        headers: &headers.collect::<Vec<_>>(),
    })
}

fn parse_options(given: &[JsValue]) -> Result<Option<(OriginPolicy, Options)>, Error> {
    if given.iter().all(|options| !options.is_non_null()) {
        return Ok(None);
    }
    let options = ClientOptions::parse(given, |url| {
        let parts = parse_url(url, &JsValue::UNDEFINED)?;
        (parts.scheme != Scheme::Other).then_some(parts.origin)
    })?;
    let host_options = bindings::create_options(
        &options.call_defaults.to_words(),
        options.fetch.unwrap_or_default(),
        options.on_error.unwrap_or_default(),
    );
    Ok(Some((options.origin_policy, host_options)))
}

/// Returns the options that calls depend on.
pub(super) fn call_defaults(options: Option<&Options>) -> CallDefaults {
    let words = options.and_then(|options| options.call_defaults().try_into().ok());
    words.map_or_else(CallDefaults::default, CallDefaults::from_words)
}

/// Where an app's requests go, as it was parsed last. A function has one server and one app, and
/// creates a client for each request: parsing their URL again took 1.5 of 5.3 µs.
struct ParsedLast {
    server_url: String,
    app_id: String,
    base_url: BaseUrl,
    destination: Destination,
}

/// Returns where requests go, if credentials may be sent there.
fn destination(
    credentials: &Credentials<JsValue>,
    policy: &OriginPolicy,
) -> Result<Destination, Error> {
    thread_local! {
        static LAST: Global<Option<ParsedLast>> = const { Global::new(RefCell::new(None)) };
    }
    // In a browser a server's URL may be relative, as with `@base44/sdk`.
    let base_address = bindings::base_address();
    let (server_url, app_id) = (&credentials.server_url.string, &credentials.app_id.string);
    let is_last = |last: &ParsedLast| last.server_url == *server_url && last.app_id == *app_id;
    let last = LAST.with(|last| last.take());
    let last = if let Some(last) = last.filter(|last| base_address.is_none() && is_last(last)) {
        last
    } else {
        let app = PathSegment::parse(&credentials.app_id.value, "App ID")?;
        let url = parse_url(&BaseUrl::api_root(server_url), &base_address.unwrap_or_default());
        let base_url = BaseUrl::parse(url)?;
        let app_url = app_url(base_url.as_str(), &app);
        ParsedLast {
            server_url: server_url.clone(),
            app_id: app_id.clone(),
            destination: bindings::create_destination(&app_url, base_url.origin()),
            base_url,
        }
    };
    let checked = policy.check(&last.base_url);
    let destination = last.destination.clone();
    LAST.with(|kept| kept.replace(Some(last)));
    checked?;
    Ok(destination)
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

/// Returns the client's own `fetch`, or the host's.
pub(super) fn fetch(options: Option<&Options>) -> JsValue {
    options.and_then(Options::fetch).unwrap_or_else(bindings::host_fetch)
}

thread_local! {
    /// The principal that was used last, with the host's string of it. A function creates a client
    /// and calls it: reading the string back took 1 µs of a call's 6.
    static LAST_PRINCIPAL: Global<Option<(JsValue, Principal)>> =
        const { Global::new(RefCell::new(None)) };
}

/// Returns the client's principal.
pub(super) fn principal_of(client: &ClientState) -> Principal {
    let text = client.principal();
    LAST_PRINCIPAL.with(|last| {
        if let Some((known, principal)) = &*last.borrow()
            && *known == text
        {
            return principal.clone();
        }
        let string = text.as_string().unwrap_or_default();
        let principal = Principal::from_text(&string, client.app_length());
        last.replace(Some((text, principal.clone())));
        principal
    })
}
