//! The driver of calls to providers. The host performs them, step by step: it reports what happened in
//! its [`ProviderIo`], and [`step`] puts there what is to be done next. So the state of a call is in
//! the host, and outlives a restart of the core.

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};

use super::bindings::{self, Record, constant};
use super::destination::parse_url;
use super::provider_io::{Bound, ProviderIo};
use super::provider_report as report;
use crate::client::{Millis, OptionError, RetryPolicy, Timestamp};
use crate::protocol::base_url::{Scheme, UrlParts, is_loopback, origin_from_href};
use crate::protocol::js_value::HostValue;
use crate::provider::call::{Action, Call, Event, Hop, Progress, Reason, Redirect, Request, Terms};
use crate::provider::catalogue::{Service, split_at};
use crate::provider::options::{Misuse, Options};
use crate::provider::origin::Target;
use crate::provider::signal::{self, Response, Signal};
use crate::provider::{ProviderError, ProviderErrorKind};

/// The maximum number of bytes read of the body of an error response.
pub(super) const MAX_ERROR_BODY_BYTES: u32 = 64 << 10;

/// What the host does next; the actions of `src/js/providers/call.ts`.
const GET_TOKEN: u32 = 0;
const RENEW_TOKEN: u32 = 1;
const SEND: u32 = 2;
const READ_BODY: u32 = 3;
const WAIT: u32 = 4;
const DONE: u32 = 5;

/// Parses a service and the options of its `fetch`.
pub(crate) fn bind(name: &JsValue, options: &JsValue) -> Result<JsValue, JsValue> {
    let parsed = match name.string().filter(|name| !name.is_empty()) {
        Some(name) => Options::parse(name, options, |url| parse_url(url, &JsValue::UNDEFINED)),
        None => Err(OptionError::Service.into()),
    };
    let Options { target, deadline, retry, max_response_bytes } =
        parsed.map_err(|misuse| match misuse {
            Misuse::Option(error) => super::report::from_misuse(error),
            Misuse::Provider(error) => reported(&error),
        })?;
    let bound = Record::new();
    let set = |name: &'static str, value: JsValue| bound.set(constant(name), &value);
    set("name", JsValue::from_str(&target.name));
    set("section", target.service.offset().into());
    set("origins", list(&target.origins).into());
    set("baseUrl", target.base_url.as_deref().map_or(JsValue::UNDEFINED, JsValue::from));
    set("deadline", deadline.0.into());
    set("maxRetries", retry.max_retries.into());
    set("maxDelay", retry.max_delay.0.into());
    set("maxResponseBytes", max_response_bytes.into());
    let json_type = target.service.values("json").next().unwrap_or("application/json");
    set("jsonType", constant(json_type).clone());
    Ok(bound.into())
}

/// Returns the harmless read of a service: `{ bound, url, body }`; `undefined` if it has none.
#[inline(never)]
pub(crate) fn check(bound: &Bound) -> JsValue {
    let service = decode(bound).service;
    let url = service.value("check");
    if url.is_empty() {
        return JsValue::UNDEFINED;
    }
    let own = bindings::assign(Record::new(), bound.unchecked_ref());
    let origins = bound.origins().slice(0, u32::MAX);
    if url.starts_with("https:") {
        // Google tells about tokens at a host of its own.
        origins.push(&JsValue::from_str(origin_from_href(url)));
    }
    own.set(constant("origins"), &origins);
    // That of the caller is for other URLs than this one.
    own.set(constant("baseUrl"), &JsValue::UNDEFINED);
    let read = Record::new();
    read.set(constant("bound"), &own);
    read.set(constant("url"), constant(url));
    let body = service.values("body").next();
    read.set(constant("body"), &body.map_or(JsValue::UNDEFINED, |body| constant(body).clone()));
    read.into()
}

/// Returns what the response to the harmless read tells: `{ account, scopes }`.
#[inline(never)]
pub(crate) fn identify(io: &ProviderIo) -> JsValue {
    let identity = Record::new();
    let service = decode(&io.bound()).service;
    let answer = Answer::new(io);
    if let Some(account) = signal::texts_at(&answer, service.value("account")).first() {
        identity.set(constant("account"), &JsValue::from_str(account));
    }
    let scopes = signal::scopes_at(&answer, service.value("scopes"));
    if !scopes.is_empty() {
        identity.set(constant("scopes"), &list(&scopes));
    }
    identity.into()
}

/// Returns what the host does next in a call, given what happened last. Throws the report of the error
/// that ends the call.
pub(crate) fn step(io: &ProviderIo) -> Result<u32, JsValue> {
    let bound = io.bound();
    let step = Step { io, target: decode(&bound) };
    let happened = Happened::of(io);
    let event = match happened {
        Happened::Start => {
            // Before a token is asked for, where that can be decided.
            if let Some(url) = step.resolve(true)? {
                io.set_url(&url);
            }
            return Ok(GET_TOKEN);
        }
        Happened::Token => {
            if !io.url().is_truthy()
                && let Some(url) = step.resolve(false)?
            {
                io.set_url(&url);
            }
            Event::Token { is_same: io.is_same_token() }
        }
        Happened::Head => step.head(),
        Happened::Body if io.status() < 400 && io.is_unreadable() => Event::Unreadable,
        Happened::Body => Event::Read(step.read()),
        Happened::Waited => Event::Waited,
        Happened::Transient => Event::Failed { is_transient: true },
        Happened::Permanent => Event::Failed { is_transient: false },
        Happened::Deadline => Event::DeadlinePassed { has_response: false },
        Happened::DeadlineInBody => Event::DeadlinePassed { has_response: true },
        Happened::NoToken => return Err(step.failed(ProviderErrorKind::InvalidResponse)),
    };
    let terms = Terms {
        request: Request::from_bits(io.request_bits()),
        retry: RetryPolicy {
            max_retries: bound.max_retries(),
            base_delay: Millis::default(),
            max_delay: Millis(bound.max_delay()),
        },
        deadline: Timestamp(io.deadline()),
    };
    let mut call = Call::new(terms, Progress::from_bits(io.progress()));
    let now = Timestamp(bindings::performance_now());
    let action = call.handle(event, now, bindings::math_random());
    io.set_progress(call.progress().to_bits());
    if !matches!(happened, Happened::Token | Happened::Waited) && action != Action::ReadBody {
        io.observe(constant(outcome(&action, io)));
    }
    match action {
        Action::GetToken { renew } => Ok(if renew { RENEW_TOKEN } else { GET_TOKEN }),
        Action::Send(hop) => step.send(hop).map(|()| SEND),
        Action::ReadBody => {
            let is_error = io.status() >= 400;
            io.set_amount(if is_error { MAX_ERROR_BODY_BYTES } else { bound.max_response_bytes() });
            Ok(READ_BODY)
        }
        Action::Wait { delay: Millis(delay), .. } => {
            io.set_amount(delay);
            Ok(WAIT)
        }
        Action::Settle(Ok(())) => Ok(DONE),
        Action::Settle(Err(kind)) if kind.is_of_response() => {
            Err(report::from_response(kind, io, &step.target.name, &step.read()))
        }
        Action::Settle(Err(kind)) => Err(step.failed(kind)),
    }
}

/// Returns the outcome of an attempt, as observers are told.
fn outcome(next: &Action, io: &ProviderIo) -> &'static str {
    match next {
        Action::GetToken { .. } => "renewed",
        Action::Send(_) => "redirected",
        Action::Wait { reason: Reason::Limit, .. } => "rate_limited",
        Action::Wait { reason: Reason::Failure, .. } => "retried",
        Action::Settle(Ok(())) if io.status() < 400 => "ok",
        _ => "failed",
    }
}

/// A step of a call.
struct Step<'a> {
    io: &'a ProviderIo,
    target: Target,
}

impl Step<'_> {
    fn resolve(&self, is_early: bool) -> Result<Option<JsValue>, JsValue> {
        // A URL that is longer than any that a service takes is not copied.
        let Some(input) = self.io.input().string() else {
            let error =
                ProviderError::untrusted_origin(&self.target.name, "a URL that is too long");
            return Err(reported(&error));
        };
        let url = if is_early {
            self.target.resolve_early::<JsValue>(&input, &parse)
        } else {
            self.target.resolve(&input, Some(&self.io.config()), &parse).map(Some)
        };
        let url = url.map_err(|error| reported(&error))?;
        Ok(url.map(|url| JsValue::from_str(&url.href)))
    }

    fn send(&self, hop: Hop) -> Result<(), JsValue> {
        if hop.follows
            && let Some(url) = self.location()
        {
            self.io.set_url(&JsValue::from_str(&url.href));
        }
        self.io.set_as_get(hop.as_get);
        let required = if hop.is_foreign { JsValue::UNDEFINED } else { self.headers()?.into() };
        self.io.set_required(&required);
        Ok(())
    }

    fn headers(&self) -> Result<Array, JsValue> {
        let headers = Array::new();
        for header in self.target.service.values("header") {
            let (name, value) = split_at(header, b' ');
            let value = if value.starts_with('{') {
                if self.io.sets_header(constant(name)) {
                    continue;
                }
                let filled = self.target.fill_in(value, Some(&self.io.config()), false);
                JsValue::from(filled.map_err(|error| reported(&error))?)
            } else {
                constant(value).clone()
            };
            headers.push(constant(name));
            headers.push(&value);
        }
        Ok(headers)
    }

    fn head(&self) -> Event {
        let status = self.io.status();
        let redirect = match status {
            0 => Some(Redirect::Unsafe),
            301 | 302 | 303 | 307 | 308 => self.redirect(),
            _ => None,
        };
        Event::Head { status, redirect }
    }

    /// Returns the kind of target that a redirect leads to; `None` if it names none.
    #[inline(never)]
    fn redirect(&self) -> Option<Redirect> {
        self.io.header(constant("location"))?;
        let Some(url) = self.location() else { return Some(Redirect::Unsafe) };
        let current = parse_url(&self.io.url().as_string()?, &JsValue::UNDEFINED)?;
        let is_local = |url: &UrlParts| url.scheme == Scheme::Http && is_loopback(&url.hostname);
        let is_secure = url.scheme == Scheme::Https || (is_local(&url) && is_local(&current));
        Some(if !is_secure || url.has_userinfo {
            Redirect::Unsafe
        } else if self.target.owns(&url, Some(&self.io.config()), &parse) {
            Redirect::Own
        } else {
            Redirect::Foreign
        })
    }

    fn location(&self) -> Option<UrlParts> {
        parse_url(&self.io.header(constant("location"))?, &self.io.url())
    }

    #[inline(never)]
    fn read(&self) -> Signal {
        // What a stranger says is not in the service's terms.
        let is_foreign = Progress::from_bits(self.io.progress()).is_foreign();
        let service = if is_foreign { Service::UNKNOWN } else { self.target.service };
        signal::read(service, &Answer::new(self.io), bindings::date_now())
    }

    fn failed(&self, kind: ProviderErrorKind) -> JsValue {
        report::from_failure(kind, self.io, &self.target.name)
    }
}

/// A response of which the body was read, for `provider::signal`.
pub(super) struct Answer<'a> {
    io: &'a ProviderIo,
    json: Option<JsValue>,
}

impl<'a> Answer<'a> {
    pub(super) fn new(io: &'a ProviderIo) -> Self {
        Self { io, json: Some(io.json()).filter(HostValue::is_object) }
    }
}

impl Response for Answer<'_> {
    type Body = JsValue;

    fn status(&self) -> u16 {
        self.io.status()
    }

    fn header(&self, name: &'static str) -> Option<String> {
        self.io.header(constant(name))
    }

    fn body(&self) -> Option<&JsValue> {
        self.json.as_ref()
    }

    fn parse_date(date: &str) -> f64 {
        js_sys::Date::parse(date)
    }
}

/// What happened last in a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Happened {
    Start,
    Token,
    Head,
    Body,
    Waited,
    Transient,
    Permanent,
    NoToken,
    Deadline,
    /// The deadline passed while a body was read.
    DeadlineInBody,
}

impl Happened {
    fn of(io: &ProviderIo) -> Self {
        match io.happened() {
            0 => Self::Start,
            1 => Self::Token,
            2 => Self::Head,
            3 => Self::Body,
            4 => Self::Waited,
            5 => Self::Transient,
            6 => Self::Permanent,
            7 => Self::NoToken,
            8 => Self::Deadline,
            _ => Self::DeadlineInBody,
        }
    }
}

fn reported(error: &ProviderError) -> JsValue {
    report::from_error(error).into()
}

pub(super) fn list(texts: &[String]) -> Array {
    texts.iter().map(|text| JsValue::from_str(text)).collect()
}

fn parse(url: &str, base: &str) -> Option<UrlParts> {
    let base = if base.is_empty() { JsValue::UNDEFINED } else { JsValue::from_str(base) };
    parse_url(url, &base)
}

/// Returns a service with the options that `bind` has checked.
fn decode(bound: &Bound) -> Target {
    let origins = bound.origins().to_vec();
    Target {
        name: bound.name(),
        service: Service::from_offset(bound.section() as usize),
        origins: origins.iter().filter_map(JsValue::as_string).collect(),
        base_url: bound.base_url(),
    }
}
