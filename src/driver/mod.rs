//! Carries out what the core asks for, through the host.
//!
//! A call is checked and written down at once, so that what the caller changes afterwards does
//! not change it; then it is performed, action by action, until the core is content.

pub(crate) mod client;
pub(crate) mod deliver;
pub(crate) mod host;
mod kept;
pub(crate) mod report;
mod value;

use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::{JsFuture, spawn_local};

use crate::policy::call::{Action, Call, Event, Stop};
use crate::policy::options::OptionError;
use crate::protocol::header::{self, Header, Source};
use crate::protocol::identifier::Identifier;
use crate::protocol::proxy::{self, Envelope, Member, ProxyRequestError};
use crate::protocol::refusal::{Body, Head};
use crate::protocol::route::Route;
use crate::protocol::value::Value;
use deliver::Deliver;
use host::{Caller, Client, Exchange, Identity, Record, constant};

pub(crate) type Failure = crate::policy::failure::Failure<JsValue>;
pub(crate) type Outcome = crate::protocol::answer::Outcome<JsValue>;

/// What a caller asked for, as it was given.
pub(crate) struct Asked {
    route: Route,
    id: JsValue,
    request: Option<JsValue>,
    options: JsValue,
}

impl Asked {
    /// Asks for what `id` names on a route, under the options of this one call.
    pub(crate) fn of(route: Route, id: JsValue, options: JsValue) -> Self {
        Self { route, id, request: None, options }
    }

    /// Adds the request to a provider that the route forwards.
    pub(crate) fn forwarding(self, request: JsValue) -> Self {
        Self { request: Some(request), ..self }
    }

    /// Makes the call, and settles the caller: with what it gets, or with a report.
    pub(crate) fn by(&self, client: &Client, deliver: Deliver, caller: Caller) {
        match Checked::of(client, self) {
            Err(failure) => caller.reject(&report::of_misuse(failure)),
            Ok(checked) => spawn_local(async move {
                match checked.perform(deliver).await {
                    Ok(value) => caller.resolve(&value),
                    Err(report) => caller.reject(&report),
                }
            }),
        }
    }
}

/// A call whose request may be sent.
struct Checked {
    call: Call,
    identity: Identity,
    exchange: Exchange,
}

impl Checked {
    fn of(client: &Client, asked: &Asked) -> Result<Self, Failure> {
        let route = asked.route.spec();
        let id = Identifier::check(&asked.id, route.label)?;
        let envelope = asked.request.as_ref().map(proxy::envelope).transpose()?;
        let options = client::options(&client.options())?.with_call(&asked.options)?;
        let identity = client.identity();
        let app = Identifier::check(&identity.app_id(), "App ID")?;
        let server = client::server(&identity.server_url())?;
        server.admit(&options.trust)?;
        let aborted = options.signal.as_ref().and_then(|signal| signal.get("aborted"));
        if aborted.is_some_and(|aborted| aborted.is_truthy()) {
            return Err(Failure::Aborted);
        }
        let fetch = options.fetch.unwrap_or_else(host::host_fetch);
        if !fetch.is_function() {
            return Err(OptionError::NoFetch.into());
        }
        let body = envelope.map(|envelope| write(&envelope)).transpose()?;

        let headers = Record::new();
        let has_body = body.is_some();
        fill(&headers, &identity, header::plan(route.role, has_body, true));
        host::assign(&headers, &identity.headers());
        fill(&headers, &identity, header::plan(route.role, has_body, false));

        let exchange = Exchange::new(
            &fetch,
            &route.url(server.base(), &app, &id),
            route.method.as_str(),
            &headers,
            &body.unwrap_or_default(),
            &options.signal.unwrap_or_default(),
        );
        // A signal that cannot be listened to is none.
        let exchange = exchange.map_err(|_| OptionError::Signal)?;
        Ok(Self { call: Call::new(route, options.limits), identity, exchange })
    }

    async fn perform(mut self, deliver: Deliver) -> Result<JsValue, JsValue> {
        let mut action = self.call.begin();
        let result = loop {
            let event = match action {
                Action::Send { timeout, reads_success } => {
                    wait_for(self.exchange.send(timeout, reads_success)).await;
                    self.stopped().map_or_else(|| Event::Head(self.head()), Event::Stopped)
                }
                Action::ReadBody => {
                    if self.exchange.text().is_undefined() {
                        wait_for(self.exchange.read()).await;
                    }
                    self.stopped().map_or_else(|| Event::Body(self.body()), Event::Stopped)
                }
                Action::Finish(result) => break result,
            };
            action = self.call.on(event);
        };
        self.exchange.end();
        deliver.result(result).map_err(|failure| {
            let request_id = self.exchange.header("x-request-id");
            report::of_call(failure, &self.call, request_id, &report::redactor(&self.identity))
        })
    }

    /// Why nothing more will come of the exchange, if that is so.
    fn stopped(&self) -> Option<Stop> {
        let exchange = &self.exchange;
        if !exchange.stopped() {
            None
        } else if exchange.timed_out() {
            Some(Stop::TimedOut)
        } else if exchange.aborted() {
            Some(Stop::Aborted)
        } else {
            Some(Stop::Failed(host::describe(&exchange.cause())))
        }
    }

    fn head(&self) -> Head {
        let mut head = Head { status: self.exchange.status(), connector_error: None };
        if !head.is_success() {
            head.connector_error = self.exchange.header("x-base44-connector-error");
        }
        head
    }

    fn body(&self) -> Body<JsValue> {
        let text = self.exchange.text();
        host::parse_json(&text).map_or(Body::Text(text), Body::Json)
    }
}

/// Waits until the exchange has more to tell. How it went is for the exchange to say.
async fn wait_for(progress: Promise) {
    let _ = JsFuture::from(progress).await;
}

/// Fills in a request's headers. A credential goes from the host to the host; only its place
/// is decided here.
fn fill(headers: &Record, identity: &Identity, plan: impl Iterator<Item = &'static Header>) {
    for header in plan {
        let value = match header.source {
            Source::Json => constant("application/json"),
            Source::AppId => identity.app_id(),
            Source::Service => identity.service(),
            Source::User => identity.user(),
            Source::OnBehalfOf => identity.on_behalf_of(),
            Source::PageAddress => host::page_address(),
        };
        if !value.is_undefined() {
            headers.set(&constant(header.name), &value);
        }
    }
}

/// Writes the envelope of a request to a provider as JSON.
fn write(envelope: &Envelope<JsValue>) -> Result<JsValue, ProxyRequestError> {
    let members = Record::new();
    for (name, member) in envelope {
        let value = match member {
            Member::Given(value) => value.clone(),
            Member::Text(text) => constant(text),
            Member::EmptyObject => Record::new().into(),
            Member::Null => JsValue::NULL,
        };
        members.set(&constant(name), &value);
    }
    host::write_json(&members).map_err(|_| ProxyRequestError::NotJson)
}
