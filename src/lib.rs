//! OAuth tokens of Base44 connectors: the core of the package `base44-connectors`.
//!
//! - [`protocol`]: what goes on the wire and what came back.
//! - [`policy`]: what to do about it.
//! - `driver`: carries out what they ask for, through the host's `fetch`, timers and `URL`.
//!
//! This file is the boundary: what JavaScript sees of it. The facade in `src/js` is its only
//! caller. A call settles its caller, known by a number, and anything else throws; what comes of a failure is a
//! plain object that the facade makes a `Base44Error` of.
//!
//! Nothing here is taken by reference: what is lives on a stack of the generated code's that a trap
//! leaves as it is, and that nobody can put back.
//!
//! Nothing here returns a reference by itself: V8 to 13.0 at least (Node.js 22, Deno 2.1.5; not
//! that of Node.js 24) ends the process if it deoptimizes a JavaScript function while a
//! WebAssembly function that returns one runs inlined in it. A `Result` is returned through memory.

#![allow(clippy::needless_pass_by_value)]
#![cfg_attr(target_arch = "wasm32", no_std)]

extern crate alloc;

#[cfg(test)]
mod cost;
mod driver;
#[cfg(target_arch = "wasm32")]
mod freestanding;
pub mod policy;
pub mod protocol;

use alloc::borrow::ToOwned;
use alloc::string::String;

use wasm_bindgen::prelude::*;

use driver::call::{self, Asked};
use driver::events;
use driver::host::{Client, Flight, Identity, IncomingHeaders};
use policy::flight::CallerId;
use protocol::credentials::CredentialsError;
use protocol::error_kind::ErrorKind;
use protocol::response::{Body, Projection};
use protocol::route::Route;

/// Reads the headers with which the platform forwards a request to a function.
///
/// # Errors
/// The report of a missing app id or of a malformed authorization header.
#[wasm_bindgen(js_name = identityFromRequest)]
pub fn identity_from_request(headers: IncomingHeaders) -> Result<Identity, JsValue> {
    driver::client::from_request(&headers)
}

/// Reads the configuration given to `createClient`.
///
/// # Errors
/// The report of the member that makes no sense.
#[wasm_bindgen(js_name = identityFromConfig)]
pub fn identity_from_config(config: JsValue) -> Result<Identity, JsValue> {
    driver::client::from_config(&config)
}

/// The `Authorization` value of a user's token, or `undefined` for an empty one.
///
/// # Errors
/// The report of a token that no header can carry.
#[wasm_bindgen(js_name = authorizationOf)]
pub fn authorization_of(token: JsValue) -> Result<JsValue, JsValue> {
    driver::client::authorization_of(token)
}

/// Checks the options of a client.
///
/// # Errors
/// The report of the option that makes no sense.
#[wasm_bindgen(js_name = checkOptions)]
pub fn check_options(client: Client) -> Result<(), JsValue> {
    driver::client::options(&client).map(|_| ()).map_err(driver::report::of_misuse)
}

/// Refuses the service role of a client without a service token.
///
/// # Errors
/// Always.
#[wasm_bindgen(js_name = refuseServiceRole)]
pub fn refuse_service_role() -> Result<(), JsValue> {
    Err(driver::report::of_misuse(CredentialsError::NoServiceToken))
}

/// Refuses something that is no request.
///
/// # Errors
/// Always.
#[wasm_bindgen(js_name = refuseRequest)]
pub fn refuse_request() -> Result<(), JsValue> {
    Err(driver::report::of_misuse(CredentialsError::NotARequest))
}

/// The kind of an error with this status and no more to tell it by.
#[wasm_bindgen(js_name = kindOfStatus)]
#[must_use]
pub fn kind_of_status(status: u16) -> String {
    ErrorKind::from_status(status, None, true).as_str().to_owned()
}

/// `GET …/external-auth/tokens/{type}` → `{ accessToken, connectionConfig }`.
#[wasm_bindgen(js_name = getConnection)]
pub fn get_connection(
    client: Client,
    integration_type: JsValue,
    options: Option<JsValue>,
    caller: u32,
) {
    Asked::of(Route::Connection, integration_type, options).by(
        &client,
        Projection::Full,
        CallerId(caller),
    );
}

/// `GET …/external-auth/tokens/{type}` → the access token.
#[wasm_bindgen(js_name = getAccessToken)]
pub fn get_access_token(
    client: Client,
    integration_type: JsValue,
    options: Option<JsValue>,
    caller: u32,
) {
    let asked = Asked::of(Route::Connection, integration_type, options);
    asked.by(&client, Projection::AccessToken, CallerId(caller));
}

/// `GET …/external-auth/tokens/{type}` → whether there is a connection.
#[wasm_bindgen(js_name = isConnected)]
pub fn is_connected(
    client: Client,
    integration_type: JsValue,
    options: Option<JsValue>,
    caller: u32,
) {
    let asked = Asked::of(Route::Connection, integration_type, options);
    asked.by(&client, Projection::IsConnected, CallerId(caller));
}

/// `GET …/external-auth/tokens/connectors/{id}` → `{ accessToken, connectionConfig }`.
#[wasm_bindgen(js_name = getWorkspaceConnection)]
pub fn get_workspace_connection(
    client: Client,
    id: JsValue,
    options: Option<JsValue>,
    caller: u32,
) {
    Asked::of(Route::WorkspaceConnection, id, options).by(
        &client,
        Projection::Full,
        CallerId(caller),
    );
}

/// `GET …/app-user-auth/connectors/{id}/token` → `{ accessToken, connectionConfig }`.
#[wasm_bindgen(js_name = getCurrentAppUserConnection)]
pub fn get_current_app_user_connection(
    client: Client,
    id: JsValue,
    options: Option<JsValue>,
    caller: u32,
) {
    Asked::of(Route::AppUserConnection, id, options).by(
        &client,
        Projection::Full,
        CallerId(caller),
    );
}

/// `GET …/app-user-auth/connectors/{id}/token` → the access token.
#[wasm_bindgen(js_name = getCurrentAppUserAccessToken)]
pub fn get_current_app_user_access_token(
    client: Client,
    id: JsValue,
    options: Option<JsValue>,
    caller: u32,
) {
    Asked::of(Route::AppUserConnection, id, options).by(
        &client,
        Projection::AccessToken,
        CallerId(caller),
    );
}

/// `POST …/connectors/{type}/call` → the provider's answer.
#[wasm_bindgen(js_name = callApi)]
pub fn call_api(
    client: Client,
    integration_type: JsValue,
    request: JsValue,
    options: Option<JsValue>,
    caller: u32,
) {
    let asked = Asked::of(Route::CallApi, integration_type, options);
    asked.forwarding(request).by(&client, Projection::Full, CallerId(caller));
}

/// `POST …/app-user-auth/connectors/{id}/initiate` → where to send the app user.
#[wasm_bindgen(js_name = connectAppUser)]
pub fn connect_app_user(client: Client, id: JsValue, options: Option<JsValue>, caller: u32) {
    Asked::of(Route::ConnectAppUser, id, options).by(&client, Projection::Full, CallerId(caller));
}

/// `DELETE …/app-user-auth/connectors/{id}` → nothing.
#[wasm_bindgen(js_name = disconnectAppUser)]
pub fn disconnect_app_user(client: Client, id: JsValue, options: Option<JsValue>, caller: u32) {
    Asked::of(Route::DisconnectAppUser, id, options).by(
        &client,
        Projection::Full,
        CallerId(caller),
    );
}

/// Drops what the cache has for an integration type, or all that the client could be served.
///
/// # Errors
/// The report of an integration type that is none.
#[wasm_bindgen]
pub fn invalidate(client: Client, integration_type: JsValue) -> Result<(), JsValue> {
    call::invalidate(&client, &integration_type)
}

/// A success is there, with its body. `entry` is what the cache has under the flight's name, or -1.
#[wasm_bindgen]
pub fn answered(flight: u32, status: u16, is_json: bool, body: JsValue, entry: i32) {
    let body = if is_json { Body::Json(body) } else { Body::Text(body) };
    events::answered(flight, status, body, entry);
}

/// The head of an answer is there whose body was not read.
#[wasm_bindgen(js_name = headCame)]
pub fn head_came(flight: u32, of: Flight) {
    events::head_came(flight, &of);
}

/// The body of an answer is there that was asked for.
#[wasm_bindgen(js_name = bodyCame)]
pub fn body_came(flight: u32, of: Flight, text: String) {
    events::body_came(flight, &of, text);
}

/// The host failed, and this is what it threw.
#[wasm_bindgen]
pub fn failed(flight: u32, of: Flight, cause: JsValue) {
    events::failed(flight, &of, &cause);
}

/// The body of a success is larger than `limit` bytes.
#[wasm_bindgen]
pub fn overflowed(flight: u32, status: u16, limit: u32) {
    events::overflowed(flight, status, limit);
}

/// As much time has passed as the flight's alarm was set for.
#[wasm_bindgen]
pub fn rang(flight: u32) {
    events::rang(flight);
}

/// A caller's signal has ended its call.
#[wasm_bindgen]
pub fn left(flight: u32, caller: u32) {
    events::left(flight, caller);
}
