//! Clients: parsed once, then kept by the host.
//!
//! The host keeps a client as a frozen `ClientState`, from which each call reads what it needs. No
//! client owns memory of the core: a runtime may not tell when one is collected, and a client that
//! was made before a trap has to work after it.

use wasm_bindgen::JsValue;

use super::bindings::{self, ClientState, Destination, IncomingHeaders, Options, Record, constant};
use super::{Error, report};
use crate::client::{CallDefaults, ClientOptions, Principal, PrincipalParts};
use crate::protocol::base_url::{BaseUrl, OriginPolicy, Scheme, UrlParts};
use crate::protocol::credentials::{self, Credentials};
use crate::protocol::js_value::HostValue;
use crate::protocol::path_segment::PathSegment;
use crate::protocol::route::app_url;

/// Creates a client from the headers of a forwarded request.
pub(crate) fn from_request(
    headers: &IncomingHeaders,
    options: &[JsValue],
) -> Result<ClientState, JsValue> {
    let header = |name| headers.get(constant(name)).unwrap_or_default();
    create(Credentials::from_request(header).map_err(report::from_misuse)?, options)
}

/// Creates a client from a configuration.
pub(crate) fn from_config(config: &JsValue, options: &[JsValue]) -> Result<ClientState, JsValue> {
    let credentials = Credentials::from_config(config, |headers| {
        let mut entries = bindings::entries(headers).ok()?.to_vec().into_iter();
        let mut headers = Vec::new();
        while let (Some(name), Some(value)) = (entries.next(), entries.next()) {
            headers.push((name.string()?, value));
        }
        Some(headers)
    });
    create(credentials.map_err(report::from_misuse)?, options)
}

/// Returns the `Authorization` value of a user's token, or `undefined` if it is empty.
pub(crate) fn authorization(token: JsValue) -> Result<JsValue, JsValue> {
    let authorization = credentials::authorization(Some(token), "token");
    Ok(authorization.map_err(report::from_misuse)?.unwrap_or_default())
}

fn create(credentials: Credentials<JsValue>, options: &[JsValue]) -> Result<ClientState, JsValue> {
    let (policy, options) = parse_options(options).map_err(report::from_misuse)?.unzip();
    let server_url = credentials.server_url.string().unwrap_or_default();
    // A refusal is reported by each call and not here, as with `@base44/sdk`.
    let (destination, refusal) =
        match parse_destination(&server_url, &credentials.app_id, &policy.unwrap_or_default()) {
            Ok(destination) => (Some(destination), JsValue::UNDEFINED),
            Err(error) => (None, report::from_misuse(error)),
        };
    let principal = principal(&credentials, &server_url);
    let headers = Record::new();
    for (name, value) in &credentials.headers {
        headers.set(&JsValue::from_str(name), value);
    }
    let credentials = bindings::create_credentials(
        credentials.server_url,
        credentials.app_id,
        credentials.service.unwrap_or_default(),
        credentials.user.unwrap_or_default(),
        headers,
    );
    Ok(bindings::create_client_state(
        credentials,
        options,
        destination,
        refusal,
        principal.as_bytes(),
        principal.app_length(),
    ))
}

fn principal(credentials: &Credentials<JsValue>, server_url: &str) -> Principal {
    let string = |value: &Option<JsValue>| value.as_ref().and_then(HostValue::string);
    let headers = credentials.headers.iter();
    let headers = headers.map(|(name, value)| (name.clone(), value.string().unwrap_or_default()));
    Principal::new(PrincipalParts {
        server_url,
        app_id: &credentials.app_id.string().unwrap_or_default(),
        user: string(&credentials.user).as_deref(),
        service: string(&credentials.service).as_deref(),
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

/// Returns where requests go, if credentials may be sent there.
fn parse_destination(
    server_url: &str,
    app_id: &JsValue,
    policy: &OriginPolicy,
) -> Result<Destination, Error> {
    let app = PathSegment::parse(app_id, "App ID")?;
    // In a browser a server's URL may be relative, as with `@base44/sdk`.
    let url = parse_url(&BaseUrl::api_root(server_url), &bindings::base_address());
    let base_url = BaseUrl::parse(url)?;
    policy.check(&base_url)?;
    Ok(bindings::create_destination(&app_url(base_url.as_str(), &app), base_url.origin()))
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
    let fetch = options.map(Options::fetch).filter(|fetch| !fetch.is_undefined());
    fetch.unwrap_or_else(bindings::host_fetch)
}

/// Returns the client's principal.
pub(super) fn principal_of(client: &ClientState) -> Principal {
    Principal::from_bytes(client.principal(), client.app_length())
}
