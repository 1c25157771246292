//! Calls: parsed at once, so that what a user changes afterwards does not change them.

use std::rc::Rc;

use js_sys::Promise;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::AbortSignal;

use super::bindings::{self, ClientState, PendingCall, Record, constant};
use super::decoded_client::DecodedClient;
use super::observer::{Observer, Outcome};
use super::transport::Transfer;
use super::{Error, JsDriver, context, perform_actions, report, with_client};
use crate::client::{Call, CallOptions, FetchId, OptionError, RequestKey, Resource};
use crate::protocol::js_value::HostValue;
use crate::protocol::operation::Operation;
use crate::protocol::path_segment::PathSegment;
use crate::protocol::proxy::{self, EnvelopeField, ProxyRequestError};
use crate::protocol::route::Route;

/// The arguments of a call, as they were given.
pub(crate) struct CallArgs {
    /// The integration type or the connector's id.
    pub(crate) id: JsValue,
    /// The request to a provider, of a route that forwards one.
    pub(crate) request: Option<JsValue>,
    /// The options of the call.
    pub(crate) options: JsValue,
}

/// The driver's handle of a call.
#[derive(Clone, Debug)]
pub(crate) struct CallHandle {
    pub(super) pending: PendingCall,
    pub(super) client: ClientState,
    pub(super) operation: Operation,
    /// The integration type or the connector's id.
    pub(super) id: JsValue,
}

/// Starts a call. The promise rejects with an error report.
pub(crate) fn start(client: ClientState, operation: Operation, args: &CallArgs) -> Promise {
    #[cfg(feature = "provoke-trap")]
    super::trap_if_asked(&args.id);
    let call = CallHandle { pending: PendingCall::new(), client, operation, id: args.id.clone() };
    let promise = call.pending.promise();
    if let Err(error) = try_start(&call, args) {
        call.pending.reject(&report::from_misused_call(error, &call));
    }
    promise
}

fn try_start(handle: &CallHandle, args: &CallArgs) -> Result<(), Error> {
    let CallHandle { pending, client, operation, id } = handle;
    let spec = operation.route().spec();
    let id = PathSegment::parse(id, spec.id.label())?;
    let envelope = args.request.as_ref().map(envelope).transpose()?;
    let decoded = DecodedClient::decode(client);
    let defaults = &decoded.call_defaults;
    let options = CallOptions::parse(Some(&args.options), defaults.timeouts)?;
    let Some(destination) = &decoded.destination else {
        pending.reject(&report::from_refusal(handle));
        return Ok(());
    };
    let fetch = decoded.fetch();
    if !fetch.is_function() {
        return Err(OptionError::NoFetch.into());
    }
    let body = envelope.as_ref().map(bindings::write_json).transpose();
    let body = body.map_err(|_| ProxyRequestError::NotJson)?;
    // By way of `get`, because a user's own signal may throw.
    let is_aborted = options.signal.as_ref().and_then(|signal| HostValue::get(signal, "aborted"));
    let signal = options.signal.map(JsCast::unchecked_into::<AbortSignal>);
    if let (Some(signal), Some(true)) = (&signal, is_aborted.and_then(|aborted| aborted.boolean()))
    {
        pending.abort(signal);
        return Ok(());
    }
    let max_response_bytes = defaults.max_response_bytes.unwrap_or(spec.max_response_bytes());
    let key = RequestKey {
        principal: decoded.principal.clone(),
        resource: Resource {
            route: operation.route(),
            id: id.as_str().into(),
            fetch: FetchId(bindings::fetch_id(&fetch)),
        },
        max_response_bytes,
        io_context: bindings::io_context_of(client),
        force_refresh: options.force_refresh,
    };
    let url = spec.url(&destination.app_url, &id);
    let observer = || decoded.on_attempt.as_ref().map(|f| Observer::new(f.clone(), handle.clone()));
    let transfer = Rc::new(Transfer::new(
        client.clone(),
        spec,
        url,
        fetch,
        body,
        max_response_bytes,
        observer(),
    ));
    let call = Call::<JsDriver> {
        handle: handle.clone(),
        request: Rc::clone(&transfer),
        key,
        origin: Rc::clone(&destination.origin),
        projection: operation.projection(),
        timeouts: options.timeouts,
        retry: defaults.retry,
        cache: defaults.cache,
        background: bindings::can_run_in_background(),
    };
    let context = context();
    let call_id = with_client(|client| client.start_call(call, context));
    if let (Some(call_id), Some(signal)) = (call_id, &signal)
        && pending.listen(signal, call_id.0).is_err()
    {
        with_client(|client| client.cancel(call_id));
        perform_actions();
        return Err(OptionError::Signal.into());
    }
    perform_actions();
    if let Some(observer) = observer() {
        match call_id {
            None => observer.report_call(Outcome::Cached),
            Some(_) if !transfer.is_sent() => observer.report_call(Outcome::Coalesced),
            Some(_) => {}
        }
    }
    Ok(())
}

/// Removes what the cache holds for an integration type, or everything that the client could be
/// served.
pub(crate) fn invalidate(client: &ClientState, integration_type: &JsValue) -> Result<(), JsValue> {
    let decoded = DecodedClient::decode(client);
    let route = Route::Connection;
    let resource = if integration_type.is_non_null() {
        let id = PathSegment::parse(integration_type, route.spec().id.label());
        let id = id.map_err(report::from_misuse)?.as_str().into();
        let fetch = FetchId(bindings::fetch_id(&decoded.fetch()));
        Some(Resource { route, id, fetch })
    } else {
        None
    };
    with_client(|client| client.invalidate(&decoded.principal, resource.as_ref()));
    Ok(())
}

/// Returns the envelope of a request to a provider, as a host object.
#[inline(never)]
fn envelope(request: &JsValue) -> Result<Record, ProxyRequestError> {
    let envelope = Record::new();
    proxy::envelope(request, |name, field| {
        let value = match field {
            EnvelopeField::Given(value) => value,
            EnvelopeField::Literal(text) => constant(text).clone(),
            EnvelopeField::EmptyObject => Record::new().into(),
            EnvelopeField::Null => JsValue::NULL,
        };
        envelope.set(constant(name), &value);
    })?;
    Ok(envelope)
}
