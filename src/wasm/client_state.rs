//! Clients: parsed once, then kept by the host.
//!
//! The host's frozen `ClientState` is the original: a runtime may not tell when a client is collected,
//! and a client that was made before a trap has to work after it. The core keeps at most one decoded
//! copy ([`decoded_client`](super::decoded_client)).

use wasm_bindgen::JsValue;

use super::bindings::{self, ClientState, IncomingHeaders, Options, Record, constant};
use super::decoded_client::DecodedClient;
use super::destination::{Destination, parse_url};
use super::js_value::entries;
use super::report;
use crate::client::{
    AppParts, CallDefaults, ClientOptions, OptionError, Principal, PrincipalParts,
};
use crate::protocol::credentials::{self, Credentials};
use crate::protocol::js_value::{HostValue, JsType, Text};

/// Creates a client from the headers of a forwarded request.
pub(crate) fn from_request(
    headers: &IncomingHeaders,
    options: JsValue,
) -> Result<ClientState, JsValue> {
    let header = |name| headers.get(constant(name)).map_err(|_| ());
    let credentials = Credentials::from_request(header).map_err(report::from_misuse)?;
    create(credentials, &[object_or_undefined(options)])
}

/// Creates a client from a configuration. Options of `overrides` precede its own.
pub(crate) fn from_config(config: &JsValue, overrides: JsValue) -> Result<ClientState, JsValue> {
    let credentials = Credentials::from_config(config, entries).map_err(report::from_misuse)?;
    let options = HostValue::get(config, "options").unwrap_or_default();
    create(credentials, &[options, object_or_undefined(overrides)])
}

/// Returns a value if it is an object, and neither an array nor a function; else `undefined`.
/// `@base44/sdk` ignores further arguments.
fn object_or_undefined(value: JsValue) -> JsValue {
    if value.js_type() == JsType::Object { value } else { JsValue::UNDEFINED }
}

/// Returns the `Authorization` value of a user's token, or `undefined` if it is empty.
pub(crate) fn authorization(token: JsValue) -> Result<JsValue, JsValue> {
    let authorization = credentials::authorization(Some(token), "token");
    let authorization = authorization.map_err(report::from_misuse)?;
    Ok(authorization.map(|text| text.value).unwrap_or_default())
}

fn create(credentials: Credentials<JsValue>, options: &[JsValue]) -> Result<ClientState, JsValue> {
    let options = parse_options(options).map_err(report::from_misuse)?;
    // A refusal is reported by each call and not here, as with `@base44/sdk`.
    let (destination, refusal) = match Destination::parse(&credentials, &options.origin_policy) {
        Ok(destination) => (Some(destination), JsValue::UNDEFINED),
        Err(error) => (None, report::from_misuse(error)),
    };
    let client = bindings::create_client_state(
        host_credentials(&credentials),
        host_options(&options),
        destination.as_ref().map(|destination| destination.app_url.clone()),
        refusal,
    );
    let ClientOptions { call_defaults, fetch: own_fetch, on_attempt, .. } = options;
    let principal = principal(credentials, destination.as_deref());
    DecodedClient { principal, call_defaults, destination, own_fetch, on_attempt }
        .remember(client.clone());
    Ok(client)
}

/// Returns the credentials as the host keeps them.
fn host_credentials(credentials: &Credentials<JsValue>) -> bindings::Credentials {
    let Credentials { server_url, app_id, service, user, headers } = credentials;
    let custom_headers = Record::new();
    for (name, value) in headers {
        custom_headers.set(&name.value, &value.value);
    }
    let value = |text: &Option<Text<JsValue>>| text.as_ref().map(|text| text.value.clone());
    bindings::create_credentials(
        &server_url.value,
        &app_id.value,
        value(service),
        value(user),
        custom_headers,
    )
}

/// Returns the principal with the credentials.
fn principal(credentials: Credentials<JsValue>, destination: Option<&Destination>) -> Principal {
    let Credentials { server_url: _, app_id, service, user, headers } = credentials;
    let string = |text: Text<JsValue>| text.string;
    let app = AppParts {
        url: destination.map(|destination| destination.url.to_string()).unwrap_or_default(),
        app_id: app_id.string,
        on_behalf_of: user.map(string),
        headers: headers.into_iter().map(|(name, value)| (name.string, value.string)).collect(),
    };
    Principal::new(PrincipalParts { app, service: service.map(string) })
}

fn parse_options(given: &[JsValue]) -> Result<ClientOptions<JsValue>, OptionError> {
    if given.iter().all(|options| !options.is_non_null()) {
        return Ok(ClientOptions::default());
    }
    ClientOptions::parse(given, |url| parse_url(url, &JsValue::UNDEFINED))
}

/// Returns the options as the host keeps them; `None` for the defaults.
fn host_options(options: &ClientOptions<JsValue>) -> Option<Options> {
    let ClientOptions { call_defaults, fetch, on_error, on_attempt, origin_policy: _ } = options;
    let functions = [fetch, on_error, on_attempt];
    if *call_defaults == CallDefaults::default() && functions.iter().all(|option| option.is_none())
    {
        return None;
    }
    let [fetch, on_error, on_attempt] = functions.map(|option| option.clone().unwrap_or_default());
    Some(bindings::create_options(&call_defaults.to_words(), fetch, on_error, on_attempt))
}
