//! A call to a provider: when to get a token, send, wait, renew, redirect, and give the response back.
//!
//! The driver performs an [`Action`] and reports what came of it as an [`Event`], until the action is
//! [`Action::Settle`].
//!
//! ```text
//!   start ─► GetToken ─► Send ─► (ReadBody) ─► Settle
//!               ▲          ▲          │
//!               │          ├─ redirect┤
//!               │          └─ Wait ◄──┤  rate limit, 5xx, network failure
//!               └──── renew ◄─────────┘  rejected token
//! ```

use super::error::{ProviderErrorKind, kind_of};
use super::signal::{Meaning, Signal};
use crate::client::{Millis, RetryPolicy, Timestamp};

/// The maximum number of redirects.
const MAX_REDIRECTS: u8 = 5;

/// The upper bound of the first delay after a failure.
const BASE_DELAY: Millis = Millis(250);

/// The upper bound of the first delay after a rate limit without a stated wait.
const LIMIT_DELAY: Millis = Millis(1_000);

/// The maximum that is added to a wait that the service named, in milliseconds.
const MAX_JITTER: f64 = 1000.0;

/// The handling of redirects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RedirectMode {
    /// Follow them.
    Follow,
    /// Give the redirect back.
    Manual,
    /// Fail.
    Error,
}

/// The fixed inputs of a call.
#[derive(Clone, Copy, Debug)]
pub struct Terms {
    /// The request.
    pub request: Request,
    /// The policy for retries.
    pub retry: RetryPolicy,
    /// The end of the call.
    pub deadline: Timestamp,
}

/// The properties of a request on which decisions depend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools)] // They are the bits that the host gives.
pub struct Request {
    /// `true` if the request only reads, so that it may arrive more than once.
    pub is_safe: bool,
    /// The body.
    pub body: Body,
    /// The method.
    pub method: Method,
    /// `true` if the caller wants the JSON of a success, and an error otherwise.
    pub reads_json: bool,
    /// The handling of redirects.
    pub redirects: RedirectMode,
}

/// The body of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Body {
    /// There is none.
    None,
    /// It can be sent more than once.
    Replayable,
    /// It is a stream, which can be read once.
    Stream,
}

/// The method of a request, as far as redirects distinguish it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// `GET` or `HEAD`.
    Get,
    /// `POST`, which some redirects turn into `GET`.
    Post,
    /// Any other.
    Other,
}

impl Request {
    /// Decodes `Input.bits` of `src/js/providers/input.ts`.
    #[must_use]
    pub const fn from_bits(bits: u32) -> Self {
        Self {
            is_safe: bits & 1 != 0,
            reads_json: bits & 2 != 0,
            body: match bits >> 2 & 3 {
                0 => Body::None,
                1 => Body::Replayable,
                _ => Body::Stream,
            },
            method: match bits >> 4 & 3 {
                0 => Method::Get,
                1 => Method::Post,
                _ => Method::Other,
            },
            redirects: match bits >> 6 & 3 {
                0 => RedirectMode::Follow,
                1 => RedirectMode::Manual,
                _ => RedirectMode::Error,
            },
        }
    }
}

/// Something that happened to a call.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Event {
    /// The getter gave a token.
    Token {
        /// `true` if it is the one that was refused.
        is_same: bool,
    },
    /// A response arrived.
    Head {
        /// The HTTP status; 0 where a browser hides it.
        status: u16,
        /// The target, for a redirect.
        redirect: Option<Redirect>,
    },
    /// The body was read, and this is what the response means.
    Read(Signal),
    /// The body of a success is not JSON, or too large.
    Unreadable,
    /// `fetch` failed, or reading the body failed.
    Failed {
        /// `true` if the same request may succeed later.
        is_transient: bool,
    },
    /// The wait is over.
    Waited,
    /// The deadline has passed.
    DeadlinePassed {
        /// `true` if it passed while a response was read that the caller gets.
        has_response: bool,
    },
}

/// The target of a redirect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Redirect {
    /// An origin of the service.
    Own,
    /// Another origin, reached as safely as the one before.
    Foreign,
    /// None that may be followed.
    Unsafe,
}

/// Something for the driver to do.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Action {
    /// Get a token.
    GetToken {
        /// `true` for another one than the one that was refused.
        renew: bool,
    },
    /// Send the request.
    Send(Hop),
    /// Read the body: of a copy, if the response is to be given back.
    ReadBody,
    /// Wait.
    Wait {
        /// The time.
        delay: Millis,
        /// The reason.
        reason: Reason,
    },
    /// End the call: with the response, or with an error.
    Settle(Result<(), ProviderErrorKind>),
}

/// The reason to wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// A rate limit.
    Limit,
    /// A failure that may pass.
    Failure,
}

/// The way in which a request is sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hop {
    /// `true` to send it to the redirect's target; otherwise it goes where it went last.
    pub follows: bool,
    /// `true` if the target is not the service's: no token, few headers.
    pub is_foreign: bool,
    /// `true` if a redirect has turned the method into `GET`.
    pub as_get: bool,
}

/// A call in progress.
#[derive(Clone, Debug)]
pub struct Call {
    terms: Terms,
    progress: Progress,
}

/// The part of a call that changes. The host keeps it between events.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    retries: u8,
    redirects: u8,
    has_renewed: bool,
    hop: Hop,
}

impl Progress {
    /// Returns whether a redirect was followed.
    #[must_use]
    pub const fn is_redirected(self) -> bool {
        self.redirects > 0
    }

    /// Returns whether the last response came from another origin.
    #[must_use]
    pub const fn is_foreign(self) -> bool {
        self.hop.is_foreign
    }

    /// Encodes it for the host.
    #[must_use]
    pub fn to_bits(self) -> u32 {
        let Hop { follows: _, is_foreign, as_get } = self.hop;
        u32::from(self.retries)
            | u32::from(self.redirects) << 8
            | u32::from(self.has_renewed) << 16
            | u32::from(is_foreign) << 17
            | u32::from(as_get) << 18
    }

    /// Decodes [`Self::to_bits`].
    #[must_use]
    pub fn from_bits(bits: u32) -> Self {
        let is_set = |bit: u32| bits >> bit & 1 == 1;
        let [retries, redirects, ..] = bits.to_le_bytes();
        let hop = Hop { follows: false, is_foreign: is_set(17), as_get: is_set(18) };
        Self { retries, redirects, has_renewed: is_set(16), hop }
    }
}

impl Call {
    /// Resumes a call. A new one begins with getting a token.
    #[must_use]
    pub const fn new(terms: Terms, progress: Progress) -> Self {
        Self { terms, progress }
    }

    /// The part of the call that changes.
    #[must_use]
    pub const fn progress(&self) -> Progress {
        self.progress
    }

    /// Returns the next action. `random` is at least 0 and below 1.
    pub fn handle(&mut self, event: Event, now: Timestamp, random: f64) -> Action {
        match event {
            Event::Token { is_same: true } if self.progress.has_renewed => {
                self.settle(ProviderErrorKind::Reconnect)
            }
            // The next request gets the new token.
            Event::Token { .. } if self.progress.has_renewed && !self.is_repeatable() => {
                self.settle(ProviderErrorKind::Refused)
            }
            Event::Token { .. } | Event::Waited => self.send(),
            Event::Head { status, redirect } => self.on_head(status, redirect),
            Event::Read(signal) => self.on_signal(signal, now, random),
            Event::Unreadable => Action::Settle(Err(ProviderErrorKind::InvalidResponse)),
            Event::Failed { is_transient } => {
                let may_retry =
                    is_transient && !self.progress.hop.is_foreign && self.may_repeat_failed();
                self.retry(may_retry, Reason::Failure, None, now, random)
                    .unwrap_or(Action::Settle(Err(ProviderErrorKind::Network)))
            }
            Event::DeadlinePassed { has_response: true } if !self.terms.request.reads_json => {
                Action::Settle(Ok(()))
            }
            Event::DeadlinePassed { .. } => Action::Settle(Err(ProviderErrorKind::Timeout)),
        }
    }

    fn send(&mut self) -> Action {
        self.progress.hop.follows = false;
        Action::Send(self.progress.hop)
    }

    fn on_head(&mut self, status: u16, redirect: Option<Redirect>) -> Action {
        match (redirect, self.terms.request.redirects) {
            (Some(target), RedirectMode::Follow) => return self.on_redirect(status, target),
            (Some(_), RedirectMode::Error) => {
                return Action::Settle(Err(ProviderErrorKind::Redirect));
            }
            _ => {}
        }
        let is_own_error = status >= 400 && !self.progress.hop.is_foreign;
        if is_own_error || self.terms.request.reads_json {
            Action::ReadBody
        } else {
            Action::Settle(Ok(()))
        }
    }

    fn on_redirect(&mut self, status: u16, target: Redirect) -> Action {
        let refused = Action::Settle(Err(ProviderErrorKind::Redirect));
        if target == Redirect::Unsafe || self.progress.redirects >= MAX_REDIRECTS {
            return refused;
        }
        self.progress.redirects += 1;
        let is_get = self.progress.hop.as_get || self.terms.request.method == Method::Get;
        let becomes_get = match status {
            303 => true,
            301 | 302 => self.terms.request.method == Method::Post,
            _ => false,
        };
        // Later hops stay foreign, even if they come back.
        let is_foreign = self.progress.hop.is_foreign || target == Redirect::Foreign;
        if !is_get && !becomes_get {
            let may_repeat_body = match self.terms.request.body {
                Body::None => true,
                Body::Replayable => !is_foreign,
                Body::Stream => false,
            };
            if !may_repeat_body || (is_foreign && !self.terms.request.is_safe) {
                return refused;
            }
        }
        let as_get = self.progress.hop.as_get || (becomes_get && !is_get);
        self.progress.hop = Hop { follows: true, is_foreign, as_get };
        Action::Send(self.progress.hop)
    }

    fn on_signal(&mut self, signal: Signal, now: Timestamp, random: f64) -> Action {
        let kind = kind_of(signal.meaning);
        if signal.meaning == Meaning::Success {
            return Action::Settle(Ok(()));
        }
        if self.progress.hop.is_foreign {
            return self.settle(kind);
        }
        let next = match signal.meaning {
            Meaning::TokenRejected if self.progress.has_renewed => {
                return self.settle(ProviderErrorKind::Reconnect);
            }
            // Even for a body that cannot be sent again: a cache would go on serving the old token.
            Meaning::TokenRejected => {
                self.progress.has_renewed = true;
                Some(Action::GetToken { renew: true })
            }
            Meaning::RateLimited => {
                self.retry(self.is_repeatable(), Reason::Limit, signal.wait, now, random)
            }
            Meaning::Server => {
                self.retry(self.may_repeat_failed(), Reason::Failure, signal.wait, now, random)
            }
            _ => None,
        };
        next.unwrap_or_else(|| self.settle(kind))
    }

    /// Waits before another attempt, unless that is not allowed or does not fit the deadline.
    fn retry(
        &mut self,
        is_allowed: bool,
        reason: Reason,
        wait: Option<Millis>,
        now: Timestamp,
        random: f64,
    ) -> Option<Action> {
        if !is_allowed || u32::from(self.progress.retries) >= self.terms.retry.max_retries {
            return None;
        }
        let delay = if let Some(Millis(wait)) = wait {
            let jitter = random * (f64::from(wait) / 10.0).min(MAX_JITTER);
            // At most a second, so only a fraction of a millisecond is cut off.
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
            Millis(wait.saturating_add(jitter as u32))
        } else {
            let base_delay = if reason == Reason::Limit { LIMIT_DELAY } else { BASE_DELAY };
            RetryPolicy { base_delay, ..self.terms.retry }
                .delay(self.progress.retries.into(), random)
        };
        if now + delay >= self.terms.deadline {
            return None;
        }
        self.progress.retries += 1;
        Some(Action::Wait { delay, reason })
    }

    /// Returns whether the request may arrive again after it may have been carried out.
    fn may_repeat_failed(&self) -> bool {
        (self.terms.request.is_safe || self.progress.hop.as_get) && self.is_repeatable()
    }

    fn is_repeatable(&self) -> bool {
        self.terms.request.body != Body::Stream || self.progress.hop.as_get
    }

    /// Ends the call. A caller that reads responses itself gets this one.
    fn settle(&self, kind: ProviderErrorKind) -> Action {
        Action::Settle(if self.terms.request.reads_json { Err(kind) } else { Ok(()) })
    }
}
