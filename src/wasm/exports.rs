//! The functions that JavaScript calls.
//!
//! Two rules hold for each:
//!
//! - It borrows no argument. wasm-bindgen keeps borrowed values on a stack in JavaScript, which a
//!   trap leaves unbalanced.
//! - It returns a reference only inside a `Result`, which goes through memory. V8 up to 13.0
//!   (Node.js 22, Deno 2.1.5) crashes if it deoptimizes a JavaScript function into which a call
//!   that returns a reference was inlined.

#![allow(clippy::needless_pass_by_value, clippy::unnecessary_wraps, unreachable_pub)]

use js_sys::Promise;
use wasm_bindgen::prelude::*;

use super::bindings::{ClientState, IncomingHeaders};
use super::call::{self, CallArgs};
use super::provider_io::{Bound, ProviderIo};
use super::{client_state, provider, report};
use crate::protocol::credentials::CredentialsError;
use crate::protocol::operation::Operation;

/// `getConnection(type)` → `{ accessToken, connectionConfig }`
#[wasm_bindgen(js_name = getConnection)]
pub fn get_connection(
    client: ClientState,
    integration_type: JsValue,
    options: JsValue,
) -> Result<Promise, JsValue> {
    let args = CallArgs { id: integration_type, request: None, options };
    Ok(call::start(client, Operation::GetConnection, &args))
}

/// `getAccessToken(type)` → the access token
#[wasm_bindgen(js_name = getAccessToken)]
pub fn get_access_token(
    client: ClientState,
    integration_type: JsValue,
    options: JsValue,
) -> Result<Promise, JsValue> {
    let args = CallArgs { id: integration_type, request: None, options };
    Ok(call::start(client, Operation::GetAccessToken, &args))
}

/// `isConnected(type)` → a boolean
#[wasm_bindgen(js_name = isConnected)]
pub fn is_connected(
    client: ClientState,
    integration_type: JsValue,
    options: JsValue,
) -> Result<Promise, JsValue> {
    let args = CallArgs { id: integration_type, request: None, options };
    Ok(call::start(client, Operation::IsConnected, &args))
}

/// `getWorkspaceConnection(id)` → `{ accessToken, connectionConfig }`
#[wasm_bindgen(js_name = getWorkspaceConnection)]
pub fn get_workspace_connection(
    client: ClientState,
    id: JsValue,
    options: JsValue,
) -> Result<Promise, JsValue> {
    let args = CallArgs { id, request: None, options };
    Ok(call::start(client, Operation::GetWorkspaceConnection, &args))
}

/// `isWorkspaceConnected(id)` → a boolean
#[wasm_bindgen(js_name = isWorkspaceConnected)]
pub fn is_workspace_connected(
    client: ClientState,
    id: JsValue,
    options: JsValue,
) -> Result<Promise, JsValue> {
    let args = CallArgs { id, request: None, options };
    Ok(call::start(client, Operation::IsWorkspaceConnected, &args))
}

/// `getCurrentAppUserConnection(id)` → `{ accessToken, connectionConfig }`
#[wasm_bindgen(js_name = getCurrentAppUserConnection)]
pub fn get_current_app_user_connection(
    client: ClientState,
    id: JsValue,
    options: JsValue,
) -> Result<Promise, JsValue> {
    let args = CallArgs { id, request: None, options };
    Ok(call::start(client, Operation::GetCurrentAppUserConnection, &args))
}

/// `getCurrentAppUserAccessToken(id)` → the access token
#[wasm_bindgen(js_name = getCurrentAppUserAccessToken)]
pub fn get_current_app_user_access_token(
    client: ClientState,
    id: JsValue,
    options: JsValue,
) -> Result<Promise, JsValue> {
    let args = CallArgs { id, request: None, options };
    Ok(call::start(client, Operation::GetCurrentAppUserAccessToken, &args))
}

/// `isCurrentAppUserConnected(id)` → a boolean
#[wasm_bindgen(js_name = isCurrentAppUserConnected)]
pub fn is_current_app_user_connected(
    client: ClientState,
    id: JsValue,
    options: JsValue,
) -> Result<Promise, JsValue> {
    let args = CallArgs { id, request: None, options };
    Ok(call::start(client, Operation::IsCurrentAppUserConnected, &args))
}

/// `connectAppUser(id)` → the URL to send the user to
#[wasm_bindgen(js_name = connectAppUser)]
pub fn connect_app_user(
    client: ClientState,
    id: JsValue,
    options: JsValue,
) -> Result<Promise, JsValue> {
    let args = CallArgs { id, request: None, options };
    Ok(call::start(client, Operation::ConnectAppUser, &args))
}

/// `disconnectAppUser(id)` → nothing
#[wasm_bindgen(js_name = disconnectAppUser)]
pub fn disconnect_app_user(
    client: ClientState,
    id: JsValue,
    options: JsValue,
) -> Result<Promise, JsValue> {
    let args = CallArgs { id, request: None, options };
    Ok(call::start(client, Operation::DisconnectAppUser, &args))
}

/// `callApi(type, request)` → the provider's response
#[wasm_bindgen(js_name = callApi)]
pub fn call_api(
    client: ClientState,
    integration_type: JsValue,
    request: JsValue,
    options: JsValue,
) -> Result<Promise, JsValue> {
    let args = CallArgs { id: integration_type, request: Some(request), options };
    Ok(call::start(client, Operation::CallApi, &args))
}

/// Removes what the cache holds for an integration type, or everything that the client could be
/// served.
#[wasm_bindgen]
pub fn invalidate(client: ClientState, integration_type: JsValue) -> Result<(), JsValue> {
    call::invalidate(&client, &integration_type)
}

/// Creates a client from the headers with which the platform forwards a request.
#[wasm_bindgen(js_name = clientFromRequest)]
pub fn client_from_request(
    headers: IncomingHeaders,
    options: JsValue,
) -> Result<ClientState, JsValue> {
    client_state::from_request(&headers, options)
}

/// Creates a client from a configuration. Options of `overrides` precede those of the configuration.
#[wasm_bindgen(js_name = clientFromConfig)]
pub fn client_from_config(config: JsValue, overrides: JsValue) -> Result<ClientState, JsValue> {
    client_state::from_config(&config, overrides)
}

/// Returns the `Authorization` value of a user's token, or `undefined` if it is empty.
#[wasm_bindgen(js_name = authorizationOf)]
pub fn authorization_of(token: JsValue) -> Result<JsValue, JsValue> {
    client_state::authorization(token)
}

/// Throws the report of a service role without a service token.
#[wasm_bindgen(js_name = refuseServiceRole)]
pub fn refuse_service_role() -> Result<(), JsValue> {
    Err(report::from_misuse(CredentialsError::NoServiceToken))
}

/// Throws the report of a first argument that is not a request.
#[wasm_bindgen(js_name = refuseRequest)]
pub fn refuse_request() -> Result<(), JsValue> {
    Err(report::from_misuse(CredentialsError::NotARequest))
}

/// Parses a service and the options of a `fetch` that is bound to it.
#[wasm_bindgen(js_name = bindProvider)]
pub fn bind_provider(service: JsValue, options: JsValue) -> Result<JsValue, JsValue> {
    provider::bind(&service, &options)
}

/// Returns the harmless read of a service: `{ bound, url, body }`; `undefined` if it has none.
#[wasm_bindgen(js_name = checkProvider)]
pub fn check_provider(bound: Bound) -> Result<JsValue, JsValue> {
    Ok(provider::check(&bound))
}

/// Returns what the response to the harmless read tells: `{ account, scopes }`.
#[wasm_bindgen(js_name = identifyProvider)]
pub fn identify_provider(io: ProviderIo) -> Result<JsValue, JsValue> {
    Ok(provider::identify(&io))
}

/// Returns what the host does next in a call to a provider. Throws the report of the error
/// that ends it.
#[wasm_bindgen(js_name = stepProvider)]
pub fn step_provider(io: ProviderIo) -> Result<u32, JsValue> {
    provider::step(&io)
}

/// Cancels a call whose signal was aborted.
#[wasm_bindgen]
pub fn cancel(call: u32) {
    super::cancel(call);
}

/// Handles the firing of a request's timer.
#[wasm_bindgen(js_name = handleTimeout)]
pub fn handle_timeout(request: u32) {
    super::handle_timeout(request);
}
