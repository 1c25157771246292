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
const MAX_ERROR_BODY_BYTES: u32 = 64 << 10;

/// The next action of the host; those of `src/js/providers/call.ts`.
const GET_TOKEN: u32 = 0;
const RENEW_TOKEN: u32 = 1;
const SEND: u32 = 2;
const READ_BODY: u32 = 3;
const WAIT: u32 = 4;
const DONE: u32 = 5;

/// Parses a service and the options of its `fetch`: `{ bound, fetch, onAttempt }`.
pub(crate) fn bind(name: &JsValue, options: &JsValue) -> Result<JsValue, JsValue> {
    let parsed = match name.string().filter(|name| !name.is_empty()) {
        Some(name) => Options::parse(name, options, |url| parse_url(url, &JsValue::UNDEFINED)),
        None => Err(OptionError::Service.into()),
    };
    let Options { target, deadline, retry, max_response_bytes, fetch, on_attempt } = parsed
        .map_err(|misuse| match misuse {
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
    let binding = Record::new();
    binding.set(constant("bound"), &bound);
    binding.set(constant("fetch"), &fetch.unwrap_or_default());
    binding.set(constant("onAttempt"), &on_attempt.unwrap_or_default());
    Ok(binding.into())
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
        // Google's tokeninfo is at a host that gets the token for this read alone.
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
    let accounts = signal::texts_at(&answer, service.value("account"));
    let account = report::redacted_list(io, accounts).get(0);
    if !account.is_undefined() {
        identity.set(constant("account"), &account);
    }
    let scopes = report::redacted_list(io, signal::scopes_at(&answer, service.value("scopes")));
    if scopes.length() > 0 {
        identity.set(constant("scopes"), &scopes);
    }
    identity.into()
}

/// Returns what the host does next in a call, given what happened last. Throws the report of the error
/// that ends the call.
pub(crate) fn step(io: &ProviderIo) -> Result<u32, JsValue> {
    let bound = io.bound();
    let step = Step { io, bound: &bound, service: Service::from_offset(bound.section() as usize) };
    let happened = Happened::from_host(io);
    let event = match happened {
        Happened::Start => {
            // Before a token is asked for, where that can be decided.
            if let Some(url) = step.resolve(true)? {
                io.set_url(&url);
            }
            return Ok(GET_TOKEN);
        }
        Happened::Token => {
            step.resolve_late()?;
            Event::Token { is_same: io.is_same_token() }
        }
        Happened::Head => step.head(),
        Happened::Body if (200..=299).contains(&io.status()) && io.is_unreadable() => {
            Event::Unreadable
        }
        Happened::Body => Event::Read(step.read()),
        Happened::Waited => Event::Waited,
        Happened::Transient => Event::Failed { is_transient: true },
        Happened::Permanent => Event::Failed { is_transient: false },
        Happened::Deadline => Event::DeadlinePassed { has_response: false },
        Happened::DeadlineInBody => Event::DeadlinePassed { has_response: true },
        Happened::NoToken => {
            return Err(report::from_failure(ProviderErrorKind::InvalidResponse, io, true));
        }
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
    let now = Timestamp(bindings::clock());
    let action = call.handle(event, now, bindings::random());
    io.set_progress(call.progress().to_bits());
    if !matches!(happened, Happened::Token | Happened::Waited) && action != Action::ReadBody {
        io.observe(constant(outcome(&action, io)));
    }
    match action {
        Action::GetToken { renew } => Ok(if renew { RENEW_TOKEN } else { GET_TOKEN }),
        Action::Send(hop) => step.send(hop).map(|()| SEND),
        Action::ReadBody => {
            let is_error = !(200..=299).contains(&io.status());
            io.set_amount(if is_error { MAX_ERROR_BODY_BYTES } else { bound.max_response_bytes() });
            Ok(READ_BODY)
        }
        Action::Wait { delay: Millis(delay), .. } => {
            io.set_amount(delay);
            Ok(WAIT)
        }
        Action::Settle(Ok(())) => Ok(DONE),
        Action::Settle(Err(kind)) if kind.is_of_response() => {
            Err(report::from_response(kind, io, step.service, step.read()))
        }
        Action::Settle(Err(kind)) => Err(step.failed(kind)),
    }
}

/// Returns the outcome of an attempt, for `onAttempt`.
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
    bound: &'a Bound,
    service: Service,
}

impl Step<'_> {
    #[inline(never)]
    fn resolve(&self, is_early: bool) -> Result<Option<JsValue>, JsValue> {
        let target = decode(self.bound);
        // A URL that is longer than any that a service takes is not copied.
        let Some(input) = self.io.input().string() else {
            let place = "a URL that is too long";
            let error = ProviderError::untrusted(&target.name, place, &["Shorten the URL."]);
            return Err(reported(&error));
        };
        let url = if is_early {
            target.resolve_early::<JsValue>(&input, &parse)
        } else {
            target.resolve(&input, Some(&self.io.config()), &parse).map(Some)
        };
        let url = url.map_err(|error| reported(&error))?;
        Ok(url.map(|url| JsValue::from_str(&url.href)))
    }

    /// Resolves a URL that depends on the connection's configuration, which may change with each token.
    fn resolve_late(&self) -> Result<(), JsValue> {
        let url = self.io.url();
        let depends_on_config = !self.service.value("host").is_empty();
        if url.is_truthy() && !depends_on_config {
            return Ok(());
        }
        let progress = Progress::from_bits(self.io.progress());
        if progress.is_redirected() {
            let url = parse_url(&url.as_string().unwrap_or_default(), &JsValue::UNDEFINED);
            let target = decode(self.bound);
            if url.is_some_and(|url| target.owns(&url, Some(&self.io.config()), &parse)) {
                return Ok(());
            }
            let place = "where a redirect led, which its new configuration does not name";
            let hint = ["Call again: the redirect is then followed anew."];
            return Err(reported(&ProviderError::untrusted(&target.name, place, &hint)));
        }
        if let Some(url) = self.resolve(false)? {
            self.io.set_url(&url);
        }
        Ok(())
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

    #[inline(never)]
    fn headers(&self) -> Result<Array, JsValue> {
        let headers = Array::new();
        for header in self.service.values("header") {
            let (name, value) = split_at(header, b' ');
            let value = if value.starts_with('{') {
                if self.io.sets_header(constant(name)) {
                    continue;
                }
                let filled = decode(self.bound).fill_in(value, Some(&self.io.config()), false);
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
        } else if decode(self.bound).owns(&url, Some(&self.io.config()), &parse) {
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
        if Progress::from_bits(self.io.progress()).is_foreign() {
            return signal::read_foreign(self.io.status());
        }
        signal::read(self.service, &Answer::new(self.io), bindings::wall_clock())
    }

    fn failed(&self, kind: ProviderErrorKind) -> JsValue {
        report::from_failure(kind, self.io, false)
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
        bindings::parse_date(date)
    }
}

/// The last event of a call.
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
    fn from_host(io: &ProviderIo) -> Self {
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
