//! One request with its retries, and everyone who waits for what comes of it.
//!
//! The waiters share the requests and nothing else: each has a deadline, a timeout and retries of
//! its own, and leaves when it pleases.

use alloc::string::String;
use alloc::vec::Vec;

use super::backoff::Retry;
use super::cache::{CachePolicy, EntryId};
use super::options::Limits;
use super::time::{Instant, Millis};
use crate::protocol::response::{Projection, ResponseHead};
use crate::protocol::route::{Method, RouteSpec};

/// Names a caller: whoever asked once, and is to be settled once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CallerId(pub u32);

/// Who waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Someone who called.
    Caller(CallerId),
    /// The cache, which wants an aging entry renewed.
    Cache(EntryId),
}

/// What a call is about, and how long and how often it tries.
#[derive(Clone, Copy, Debug)]
pub struct Ask {
    /// Who is told what comes of it.
    pub who: Who,
    /// What of an answer.
    pub wants: Projection,
    /// How long it may take.
    pub limits: Limits,
    /// How often the request may be repeated for it.
    pub retry: Retry,
    /// How the answer is to be kept, if it is.
    pub cache: Option<CachePolicy>,
}

/// What is sent, as far as its fate depends on it.
#[derive(Clone, Debug)]
pub struct Request {
    /// The route.
    pub route: RouteSpec,
    /// The server's origin.
    pub origin: String,
}

/// Someone who waits.
#[derive(Clone, Debug)]
pub(super) struct Waiter {
    pub(super) who: Who,
    pub(super) wants: Projection,
    pub(super) limits: Limits,
    /// When its call is over, whatever happens.
    pub(super) deadline: Instant,
    /// When it has waited long enough for this attempt.
    pub(super) due: Instant,
    pub(super) retry: Retry,
    pub(super) retries_left: u32,
    /// How often the request was sent before it came.
    pub(super) sent_before: u32,
}

impl Waiter {
    /// Whether another attempt after so long a wait is one for it.
    fn outlasts(&self, now: Instant, wait: Millis) -> bool {
        now.after(wait) < self.deadline
    }
}

/// What a flight is doing.
#[derive(Clone, Debug)]
pub(super) enum Phase {
    /// A request is under way.
    Sending {
        began: Instant,
        redirects: u8,
        /// The head of an answer whose body is being read.
        head: Option<ResponseHead>,
    },
    /// The last attempt failed; the next begins at this moment.
    Waiting { until: Instant },
}

/// One request with its retries.
#[derive(Clone, Debug)]
pub(super) struct Flight {
    pub(super) request: Request,
    pub(super) cache: Option<CachePolicy>,
    pub(super) phase: Phase,
    pub(super) sent: u32,
    pub(super) waiters: Vec<Waiter>,
    /// When the host rings next.
    pub(super) alarm: Instant,
}

impl Flight {
    /// A request that is being sent for its first waiter.
    pub(super) fn new(request: Request, ask: &Ask, now: Instant) -> Self {
        let phase = Phase::Sending { began: now, redirects: 0, head: None };
        let mut flight = Self {
            request,
            cache: ask.cache,
            phase,
            sent: 0,
            waiters: Vec::with_capacity(1),
            alarm: now,
        };
        flight.admit(ask, now);
        flight.sent = 1;
        flight.alarm = flight.next_ring();
        flight
    }

    /// Takes in another waiter. `false` if nothing will be sent in its time.
    pub(super) fn join(&mut self, ask: &Ask, now: Instant) -> bool {
        let deadline = now.after(ask.limits.deadline);
        if matches!(self.phase, Phase::Waiting { until } if until >= deadline) {
            return false;
        }
        self.admit(ask, now);
        self.cache = self.cache.or(ask.cache);
        true
    }

    fn admit(&mut self, ask: &Ask, now: Instant) {
        // The attempt that it came upon is one of its own.
        let under_way = matches!(self.phase, Phase::Sending { .. });
        self.waiters.push(Waiter {
            who: ask.who,
            wants: ask.wants,
            limits: ask.limits,
            deadline: now.after(ask.limits.deadline),
            due: now.after(ask.limits.timeout),
            retry: ask.retry,
            retries_left: if self.repeatable() { ask.retry.max_retries } else { 0 },
            sent_before: self.sent.saturating_sub(u32::from(under_way)),
        });
    }

    /// Begins an attempt.
    pub(super) fn send(&mut self, now: Instant) {
        self.phase = Phase::Sending { began: now, redirects: 0, head: None };
        self.sent += 1;
        for waiter in &mut self.waiters {
            waiter.due = now.after(waiter.limits.timeout);
        }
        self.alarm = self.next_ring();
    }

    /// Whether sending it twice does no more than sending it once.
    pub(super) fn repeatable(&self) -> bool {
        self.request.route.method == Method::Get
    }

    /// Whether the attempt under way has had all the time that anyone gives it.
    pub(super) fn attempt_is_over(&self, now: Instant) -> bool {
        self.attempt_ends().is_some_and(|ends| now >= ends)
    }

    fn attempt_ends(&self) -> Option<Instant> {
        let longest = self.waiters.iter().map(|waiter| waiter.limits.timeout).max()?;
        match self.phase {
            Phase::Sending { began, .. } => Some(began.after(longest)),
            Phase::Waiting { .. } => None,
        }
    }

    /// The wait before the next attempt: the longest that anyone's backoff says who may want one,
    /// or longer if the server says so.
    pub(super) fn delay(&self, random: f64, server_says: Option<u32>) -> Millis {
        let asked = server_says.map_or(0, |seconds| seconds.saturating_mul(1000));
        let earlier = self.sent.saturating_sub(1);
        let each = self.waiters.iter().filter(|waiter| waiter.retries_left > 0);
        let longest = each.map(|waiter| waiter.retry.delay(earlier, random)).max();
        longest.unwrap_or_default().max(asked)
    }

    /// Whether a waiter is there for another attempt after so long a wait. One whose own time is
    /// not up when an attempt is given up for its age needs no retry to go on.
    pub(super) fn stays(waiter: &Waiter, now: Instant, wait: Millis, timed_out: bool) -> bool {
        let pays = waiter.retries_left > 0 || (timed_out && waiter.due > now);
        pays && waiter.outlasts(now, wait)
    }

    /// Waits for the next attempt, for which each pays with a retry who has to.
    pub(super) fn pause(&mut self, now: Instant, wait: Millis, timed_out: bool) {
        for waiter in &mut self.waiters {
            if !(timed_out && waiter.due > now) {
                waiter.retries_left = waiter.retries_left.saturating_sub(1);
            }
        }
        let until = now.after(wait);
        self.phase = Phase::Waiting { until };
        self.alarm = until;
    }

    /// When something is due next.
    pub(super) fn next_ring(&self) -> Instant {
        let (until, sending) = match self.phase {
            Phase::Waiting { until } => (until, false),
            Phase::Sending { .. } => (self.attempt_ends().unwrap_or(Instant::NEVER), true),
        };
        self.waiters.iter().fold(until, |next, waiter| {
            let next = next.or_earlier(waiter.deadline);
            if sending { next.or_earlier(waiter.due) } else { next }
        })
    }
}
