//! The driver: performs what the client asks for, through the host.
//!
//! [`call`] parses a user's call and starts it. The client answers with actions, which
//! [`perform_actions`] performs: it settles promises and sends requests ([`transport`]), each
//! attempt a task of its own ([`tasks`]). The client is not borrowed while an action is performed,
//! because a user's `fetch` may call the client again before it returns.

mod bindings;
mod call;
mod client_state;
mod decoded_client;
mod destination;
mod exports;
mod js_value;
mod observer;
mod provider;
mod provider_io;
mod provider_report;
mod report;
mod runtime;
mod tasks;
mod transport;

use std::cell::RefCell;
use std::mem::ManuallyDrop;
use std::rc::Rc;

use wasm_bindgen::JsValue;

use crate::client::{self, CallId, Context, Event, RequestId, RequestOutcome};
use crate::protocol::response::Output;
use call::CallHandle;
use observer::Outcome;
use transport::Transfer;

type Action = client::Action<JsDriver>;
type Client = client::Client<JsDriver>;
type Error = client::Error<JsValue>;

/// The driver's types.
#[derive(Debug)]
pub(crate) struct JsDriver;

impl client::Driver for JsDriver {
    type Value = JsValue;
    type Call = CallHandle;
    type Request = Rc<Transfer>;
}

/// The type of this module's globals. They are never dropped, so that no destructor is registered:
/// each would take code and a check at every access.
type Global<T> = ManuallyDrop<RefCell<T>>;

thread_local! {
    static CLIENT: Global<Client> = const { Global::new(RefCell::new(Client::new())) };
}

/// Borrows the client. Nothing that runs a user's code may happen meanwhile.
fn with_client<T>(action: impl FnOnce(&mut Client) -> T) -> T {
    CLIENT.with(|client| action(&mut client.borrow_mut()))
}

/// Cancels a call whose signal was aborted.
pub(crate) fn cancel(call: u32) {
    with_client(|client| client.cancel(CallId(call)));
    perform_actions();
}

/// Handles the firing of a request's timer.
pub(crate) fn handle_timeout(request: u32) {
    #[cfg(feature = "provoke-trap")]
    trap_if_asked(&bindings::member(&js_sys::global(), &JsValue::from_str("inTimer")));
    let context = context();
    with_client(|client| client.handle_timeout(RequestId(request), context));
    perform_actions();
}

/// Reports an event of a request to the client.
fn handle(request: RequestId, event: Event<JsValue>) {
    let context = context();
    with_client(|client| client.handle(request, event, context));
    perform_actions();
}

/// Performs the client's actions until there are none.
fn perform_actions() {
    while let Some(action) = with_client(Client::poll_action) {
        perform(action);
    }
}

fn perform(action: Action) {
    match action {
        Action::Send { id, request, redirect, timer } => {
            if redirect.is_some() {
                request.observe(Outcome::Redirected);
            }
            request.send(id, redirect, timer);
        }
        Action::ReadBody(request) => request.read_error_body(),
        Action::BackOff { request, timer } => {
            request.set_timer(timer);
            request.abort();
            request.observe(Outcome::Retried);
        }
        Action::SetTimer { request, timer } => request.set_timer(timer),
        Action::Complete { call, result: Ok(output), .. } => {
            call.pending.resolve(&js_output(output));
        }
        Action::Complete { call, request, result: Err(error) } => {
            call.pending.reject(&report::from_call_error(error, &call, request.as_deref()));
        }
        Action::Release { request, outcome } => {
            request.release();
            request.observe(match outcome {
                RequestOutcome::Succeeded => Outcome::Ok,
                RequestOutcome::Failed => Outcome::Failed,
            });
        }
    }
}

/// Converts the output of a call to the value that it resolves to.
fn js_output(output: Output<JsValue>) -> JsValue {
    match output {
        Output::Connection { access_token, config } => {
            bindings::connection(&access_token, &config.unwrap_or(JsValue::NULL))
        }
        Output::ProxyEnvelope(envelope) => bindings::api_response(&envelope),
        Output::RedirectUrl(text) | Output::AccessToken(text) => text,
        Output::IsConnected(is_connected) => is_connected.into(),
        Output::Empty => JsValue::UNDEFINED,
    }
}

fn context() -> Context {
    Context {
        clock: bindings::clock(),
        wall_clock: bindings::wall_clock(),
        random: bindings::random(),
    }
}

/// Traps while the client is borrowed, if a test asks for it.
#[cfg(feature = "provoke-trap")]
fn trap_if_asked(text: &JsValue) {
    with_client(|_| {
        if text.as_string().as_deref() == Some("provoke a trap") {
            core::arch::wasm32::unreachable();
        }
    });
}
