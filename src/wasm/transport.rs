//! Requests: each is sent as often as the client says, and reports what becomes of each attempt.
//!
//! Text that a server or a host supplied and that may become part of an error is redacted here.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::{RequestInit, RequestRedirect};

use super::bindings::{self, Attempt, ClientState, Record, Timer, constant};
use super::destination::parse_url;
use super::observer::{Observer, Outcome};
use super::{Global, handle, report, tasks};
use crate::client::{Event, FetchError, Millis, RequestId};
use crate::protocol::headers::{ValueSource, headers_for};
use crate::protocol::response::{Body, ResponseHead};
use crate::protocol::retry_after::RetryAfter;
use crate::protocol::route::{Method, ResponseKind, RouteSpec};

/// The maximum number of bytes read of the body of an error response.
const MAX_ERROR_BODY_BYTES: u32 = 64 << 10;

/// A request: what is sent, and the attempt in progress.
pub(crate) struct Transfer {
    client: ClientState,
    route: RouteSpec,
    url: JsValue,
    fetch: JsValue,
    body: Option<JsValue>,
    max_response_bytes: u32,
    id: Cell<Option<RequestId>>,
    /// The last attempt.
    attempt: RefCell<Option<Attempt>>,
    /// The URL of the last attempt.
    attempt_url: RefCell<JsValue>,
    /// The number of the last attempt; the results of earlier ones are ignored.
    attempt_number: Cell<u32>,
    in_progress: Cell<bool>,
    timer: Cell<Option<Timer>>,
    is_released: Cell<bool>,
    observer: Option<Observer>,
}

impl Transfer {
    pub(super) fn new(
        client: ClientState,
        route: RouteSpec,
        url: JsValue,
        fetch: JsValue,
        body: Option<JsValue>,
        max_response_bytes: u32,
        observer: Option<Observer>,
    ) -> Self {
        Self {
            client,
            route,
            url,
            fetch,
            body,
            max_response_bytes,
            id: Cell::default(),
            attempt: RefCell::default(),
            attempt_url: RefCell::default(),
            attempt_number: Cell::default(),
            in_progress: Cell::default(),
            timer: Cell::default(),
            is_released: Cell::default(),
            observer,
        }
    }

    /// Returns whether the request was sent.
    pub(super) fn is_sent(&self) -> bool {
        self.attempt_number.get() > 0
    }

    /// Reports the outcome of the attempt to the observer, if there is one.
    pub(super) fn observe(&self, outcome: Outcome) {
        let Some(observer) = &self.observer else { return };
        let attempt = self.attempt.borrow().clone();
        observer.finish(attempt.as_ref().map_or(0, Attempt::status), outcome);
    }

    /// Starts an attempt, in place of one that is still in progress.
    pub(super) fn send(self: &Rc<Self>, id: RequestId, redirect: Option<String>, timer: Millis) {
        self.id.set(Some(id));
        self.set_timer(timer);
        self.abort();
        let headers = self.headers();
        // A user's code may have run and cancelled the call.
        if self.is_released.get() {
            return;
        }
        let follows_redirect = redirect.is_some();
        let url = redirect.map_or_else(|| self.url.clone(), JsValue::from);
        self.attempt_url.replace(url.clone());
        if let Some(observer) = &self.observer {
            observer.start(follows_redirect);
        }
        let attempt = Attempt::new();
        self.attempt.replace(Some(attempt.clone()));
        let number = self.attempt_number.get() + 1;
        self.attempt_number.set(number);
        self.in_progress.set(true);
        let reads_success = self.route.response != ResponseKind::Empty;
        let limit = if reads_success { self.max_response_bytes } else { 0 };
        let init = request_init(self.route.method);
        let body = self.body.clone();
        let response = attempt.send(&self.fetch, &url, &init, &headers, body, limit);
        tasks::spawn(Rc::clone(self).run_attempt(id, attempt, number, response));
    }

    async fn run_attempt(
        self: Rc<Self>,
        id: RequestId,
        attempt: Attempt,
        number: u32,
        response: Promise,
    ) {
        // `Attempt.send` never rejects.
        let _ = JsFuture::from(response).await;
        if !self.is_current(number) {
            return;
        }
        let status = attempt.status();
        let event = match Progress::of(&attempt) {
            Progress::Head => Event::Head(self.head(&attempt, status)),
            Progress::TooLarge => {
                self.abort();
                Event::TooLarge { status, limit: self.max_response_bytes }
            }
            Progress::Failed(failure) => self.failed(&attempt, failure),
            outcome => {
                self.finish(&attempt);
                let body = attempt.value();
                #[cfg(feature = "provoke-trap")]
                super::trap_if_asked(&body);
                let is_json = matches!(outcome, Progress::Json);
                let body = if is_json { Body::Json(body) } else { Body::Text(body) };
                Event::Success { status, body }
            }
        };
        handle(id, event);
    }

    #[inline(never)]
    fn head(&self, attempt: &Attempt, status: u16) -> ResponseHead {
        let mut head = ResponseHead { status, ..ResponseHead::default() };
        if head.is_redirect() {
            let location = attempt.header(constant("location"));
            head.location = location.and_then(|url| parse_url(&url, &self.attempt_url.borrow()));
        } else if !head.is_success() {
            let connector_error = attempt.header(constant("x-base44-connector-error"));
            head.connector_error =
                connector_error.map(|code| report::redactor(&self.client).redacted(code));
            let retry_after = attempt.header(constant("retry-after"));
            head.retry_after =
                retry_after.and_then(|header| RetryAfter::parse(&header, &bindings::parse_date));
        }
        head
    }

    /// Reads the body of an error response, and reports it.
    #[inline(never)]
    pub(super) fn read_error_body(self: Rc<Self>) {
        let number = self.attempt_number.get();
        let (Some(attempt), Some(id)) = (self.attempt.borrow().clone(), self.id.get()) else {
            return;
        };
        let limit = self.max_response_bytes.min(MAX_ERROR_BODY_BYTES);
        let read = attempt.read_text(limit);
        tasks::spawn(async move {
            // `Attempt.readText` never rejects.
            let _ = JsFuture::from(read).await;
            if self.is_current(number) {
                let event = match Progress::of(&attempt) {
                    Progress::Failed(failure) => self.failed(&attempt, failure),
                    outcome => Event::Body(self.error_body(&attempt, outcome)),
                };
                handle(id, event);
            }
        });
    }

    #[inline(never)]
    fn error_body(&self, attempt: &Attempt, outcome: Progress) -> Body<JsValue> {
        let redactor = report::redactor(&self.client);
        let mut text = attempt.value().as_string().unwrap_or_default();
        if matches!(outcome, Progress::TooLarge) {
            redactor.truncate(&mut text);
        }
        let Ok(json) = bindings::parse_json(&JsValue::from_str(&text)) else {
            return Body::Text(redactor.redacted(text).into());
        };
        Body::Json(match redactor.redact_json(&text) {
            None => json,
            Some(clean) => bindings::parse_json(&JsValue::from_str(&clean)).unwrap_or_default(),
        })
    }

    #[inline(never)]
    fn failed(&self, attempt: &Attempt, failure: fn(String) -> FetchError) -> Event<JsValue> {
        self.abort();
        let description = bindings::describe(&attempt.value());
        Event::Failed(failure(report::redactor(&self.client).redacted(description)))
    }

    /// Returns a header of the last response.
    pub(super) fn header(&self, name: &'static str) -> Option<String> {
        self.attempt.borrow().as_ref()?.header(constant(name))
    }

    fn is_current(&self, number: u32) -> bool {
        self.in_progress.get() && self.attempt_number.get() == number
    }

    /// Sets the timer in place of the one that was set before.
    pub(super) fn set_timer(&self, Millis(timer): Millis) {
        self.clear_timer();
        if let Some(RequestId(id)) = self.id.get().filter(|_| !self.is_released.get()) {
            self.timer.set(Some(Timer::new(timer, id)));
        }
    }

    fn clear_timer(&self) {
        if let Some(timer) = self.timer.take() {
            timer.cancel();
        }
    }

    /// Aborts the attempt in progress. The head of its response stays readable.
    pub(super) fn abort(&self) {
        if self.in_progress.take() {
            let attempt = self.attempt.borrow().clone();
            attempt.iter().for_each(Attempt::abort);
        }
    }

    fn finish(&self, attempt: &Attempt) {
        self.in_progress.set(false);
        attempt.finish();
    }

    /// Ends the request.
    pub(super) fn release(&self) {
        self.is_released.set(true);
        self.clear_timer();
        self.abort();
    }

    fn headers(&self) -> Record {
        let credentials = self.client.credentials();
        let headers = bindings::assign(Record::new(), &credentials.headers());
        for rule in headers_for(self.route.role, self.body.is_some()) {
            let value = match rule.source {
                ValueSource::Json => Some(constant("application/json").clone()),
                ValueSource::AppId => Some(credentials.app_id()),
                ValueSource::Service => credentials.service(),
                ValueSource::User => credentials.user(),
                ValueSource::OnBehalfOf => credentials.on_behalf_of(),
                ValueSource::PageAddress => bindings::page_address(),
            };
            let name = constant(rule.name);
            if let Some(value) = value
                && !(rule.overridable && headers.get(name).is_some())
            {
                headers.set(name, &value);
            }
        }
        headers
    }
}

/// Returns the options of `fetch` that all requests of a method have, created once: converting the
/// method's name takes 0.3 µs under Deno.
fn request_init(method: Method) -> RequestInit {
    thread_local! {
        static CREATED: Global<Vec<(Method, RequestInit)>> =
            const { Global::new(RefCell::new(Vec::new())) };
    }
    CREATED.with(|created| {
        let mut created = created.borrow_mut();
        if let Some((_, init)) = created.iter().find(|(known, _)| *known == method) {
            return init.clone();
        }
        let init = RequestInit::new();
        init.set_method(method.as_str());
        init.set_redirect(RequestRedirect::Manual);
        created.push((method, init.clone()));
        init
    })
}

/// The result of an attempt so far.
#[derive(Clone, Copy, Debug)]
enum Progress {
    /// A response whose body has not been read.
    Head,
    /// A response with a JSON body.
    Json,
    /// A response with another body.
    Text,
    /// A response with a body over the limit, or the beginning of it.
    TooLarge,
    /// A failure of `fetch`, to be made of its description.
    Failed(fn(String) -> FetchError),
}

impl Progress {
    fn of(attempt: &Attempt) -> Self {
        match attempt.outcome() {
            0 => Self::Head,
            1 => Self::Json,
            2 => Self::Text,
            3 => Self::TooLarge,
            4 => Self::Failed(FetchError::Transient),
            5 => Self::Failed(FetchError::Permanent),
            6 => Self::Failed(FetchError::NotPermitted),
            _ => Self::Failed(FetchError::NotAResponse),
        }
    }
}
