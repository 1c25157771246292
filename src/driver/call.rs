//! What callers ask: checked and written down at once, so that what a caller changes afterwards
//! does not change its call.

use alloc::borrow::ToOwned;
use alloc::rc::Rc;

use wasm_bindgen::JsValue;

use super::client::{self, Place};
use super::host::{self, Client, Identity, Names, Record, constant};
use super::{Failure, carry_out, engage, now, perform, plan, report, tell};
use crate::policy::backoff::Retry;
use crate::policy::cache::{CachePolicy, EntryId, Scope};
use crate::policy::engine::FlightId;
use crate::policy::flight::{Ask, CallerId, Request, Who};
use crate::policy::options::{CallOptions, ClientOptions, OptionError};
use crate::protocol::js_value::HostValue;
use crate::protocol::path_segment::PathSegment;
use crate::protocol::proxy::{self, EnvelopeField, ProxyRequestError};
use crate::protocol::response::Projection;
use crate::protocol::route::{Method, ResponseKind, Route, RouteSpec};

/// What a caller asked for, as it was given.
pub(crate) struct Asked {
    route: Route,
    id: JsValue,
    request: Option<JsValue>,
    options: Option<JsValue>,
}

impl Asked {
    /// Asks for what `id` names on a route, under the options of this one call.
    pub(crate) fn of(route: Route, id: JsValue, options: Option<JsValue>) -> Self {
        Self { route, id, request: None, options }
    }

    /// Adds the request to a provider that the route forwards.
    pub(crate) fn forwarding(self, request: JsValue) -> Self {
        Self { request: Some(request), ..self }
    }

    /// Makes the call. The caller is settled sooner or later: with what it wants, or with a report.
    pub(crate) fn by(&self, client: &Client, wants: Projection, caller: CallerId) {
        #[cfg(feature = "provoke-trap")]
        super::trap_if_asked(&self.id);
        match Checked::of(client, self) {
            Err(failure) => host::reject(caller.0, &report::of_misuse(failure)),
            Ok(checked) => checked.make(client, wants, caller),
        }
    }
}

/// Drops what the cache has for an integration type, or all that a client could be served.
pub(crate) fn invalidate(client: &Client, integration_type: &JsValue) -> Result<(), JsValue> {
    let route = Route::Connection;
    if integration_type.is_non_null() {
        PathSegment::parse(integration_type, route.spec().label).map_err(report::of_misuse)?;
    }
    // What is under way was sent before, and may bring what was there before.
    for flight in host::flights_of(client, route as u8, integration_type) {
        host::forget_flight(flight);
        engage(|engine| engine.outdate(FlightId(flight)));
    }
    for entry in host::entries_of(client, route as u8, integration_type) {
        engage(|engine| engine.invalidate(EntryId(entry)));
    }
    Ok(())
}

/// A call whose request may be sent.
struct Checked<'a> {
    asked: &'a Asked,
    route: RouteSpec,
    id: PathSegment,
    identity: Identity,
    place: Rc<Place>,
    of_client: Rc<ClientOptions<JsValue>>,
    options: CallOptions<JsValue>,
    fetch: JsValue,
    body: Option<JsValue>,
}

impl<'a> Checked<'a> {
    fn of(client: &Client, asked: &'a Asked) -> Result<Self, Failure> {
        let route = asked.route.spec();
        let id = PathSegment::parse(&asked.id, route.label)?;
        let envelope = asked.request.as_ref().map(enveloped).transpose()?;
        let of_client = client::options(client)?;
        let options = CallOptions::read(asked.options.as_ref(), of_client.limits)?;
        let identity = client.identity();
        let place = client::place(&identity)?;
        of_client.trust.check(&place.server)?;
        let fetch = of_client.fetch.clone().unwrap_or_else(host::host_fetch);
        if !fetch.is_function() {
            return Err(OptionError::NoFetch.into());
        }
        let body = envelope.as_ref().map(host::write_json).transpose();
        let body = body.map_err(|_| ProxyRequestError::NotJson)?;
        Ok(Self { asked, route, id, identity, place, of_client, options, fetch, body })
    }

    fn make(self, client: &Client, wants: Projection, caller: CallerId) {
        if let Some(signal) = &self.options.signal {
            if host::heed(caller.0, signal).is_err() {
                return host::reject(caller.0, &report::of_misuse(OptionError::Signal));
            }
            if signal.get("aborted").is_some_and(|aborted| aborted.is_truthy()) {
                return host::abort(caller.0);
            }
        }
        let mut ask = Ask {
            who: Who::Caller(caller),
            wants,
            limits: self.options.limits,
            retry: self.of_client.retry,
            cache: self.of_client.cache,
        };
        if self.route.method != Method::Get {
            ask.cache = None;
            return self.begin(None, &ask, Some(caller));
        }
        if self.options.force_refresh && ask.cache.is_some() {
            // What was asked for before must not take the place of what is asked for now.
            for flight in host::flights_of(client, self.asked.route as u8, &self.asked.id) {
                engage(|engine| engine.outdate(FlightId(flight)));
            }
        }
        let names = self.names(client);
        if let Some(policy) = ask.cache.filter(|_| !self.options.force_refresh)
            && self.is_served(&names, &policy, &ask, caller)
        {
            return;
        }
        match joined(&names, &ask) {
            Some(flight) => host::wait_for(caller.0, flight),
            None => self.begin(Some(&names), &ask, Some(caller)),
        }
    }

    /// Serves a caller from the cache, and has an aging entry renewed.
    fn is_served(&self, names: &Names, policy: &CachePolicy, ask: &Ask, caller: CallerId) -> bool {
        let Ok(entry) = u32::try_from(names.entry()).map(EntryId) else { return false };
        let Some(hit) = engage(|engine| engine.look_up(entry, policy, now())) else { return false };
        host::resolve(caller.0, &perform::value(ask.wants.project(hit.outcome)));
        if hit.ages && host::has_background() {
            let ask = Ask { who: Who::Cache(entry), retry: Retry::NONE, ..*ask };
            tell(|engine| engine.begin_refresh(entry));
            if joined(names, &ask).is_none() {
                self.begin(Some(names), &ask, None);
            }
        }
        true
    }

    fn names(&self, client: &Client) -> Names {
        let is_of_app = self.of_client.cache.is_some_and(|policy| policy.scope == Scope::App);
        host::names_of(
            client,
            self.asked.route as u8,
            &self.asked.id,
            &self.fetch,
            self.max_response_bytes(),
            self.options.force_refresh,
            is_of_app,
        )
    }

    fn max_response_bytes(&self) -> u32 {
        self.of_client.max_response_bytes.unwrap_or(self.route.max_response_bytes())
    }

    /// Begins a flight, and sends its request once whoever waits for it is known.
    fn begin(&self, names: Option<&Names>, ask: &Ask, caller: Option<CallerId>) {
        let Place { app, server } = &*self.place;
        let request = Request { route: self.route, origin: server.origin().to_owned() };
        let url = self.route.url(server.as_str(), app, &self.id);
        // Before the engine is told: a page's address may have a getter that comes back here.
        let headers = plan::of(self.route.role, self.body.is_some()).headers(&self.identity);
        let FlightId(flight) = tell(|engine| engine.begin(request, ask, now()));
        host::prepare(
            flight,
            &names.map(JsValue::from).unwrap_or_default(),
            &self.identity,
            &self.fetch,
            &url,
            &constant(self.route.method.as_str()),
            &headers,
            self.body.as_ref().unwrap_or(&JsValue::UNDEFINED),
            self.route.response != ResponseKind::Empty,
            self.max_response_bytes(),
        );
        if let Some(caller) = caller {
            host::wait_for(caller.0, flight);
        }
        carry_out();
    }
}

/// The flight under way that brings what is asked for, now with one more who waits for it.
fn joined(names: &Names, ask: &Ask) -> Option<u32> {
    let flight = u32::try_from(names.flight()).ok()?;
    engage(|engine| engine.join(FlightId(flight), ask, now())).then_some(flight)
}

/// The envelope of a request to a provider, as the host's object.
fn enveloped(request: &JsValue) -> Result<Record, ProxyRequestError> {
    let members = Record::new();
    proxy::envelope(request, |name, member| {
        let value = match member {
            EnvelopeField::Given(value) => value,
            EnvelopeField::Literal(text) => constant(text),
            EnvelopeField::EmptyObject => Record::new().into(),
            EnvelopeField::Null => JsValue::NULL,
        };
        members.set(&constant(name), &value);
    })?;
    Ok(members)
}
