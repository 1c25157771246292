//! Requests in flight, and the calls that wait for them.
//!
//! The waiters of a request share its attempts and nothing else: each has a deadline, a timeout and
//! retries of its own, and can be cancelled at any time.

use std::rc::Rc;

use super::cache::CachePolicy;
use super::call_defaults::Timeouts;
use super::event::{CallId, Driver, RequestId, RequestOutcome};
use super::request_key::{CacheKey, RequestKey};
use super::retry_policy::RetryPolicy;
use super::slot_map::SlotMap;
use super::time::{Millis, Timestamp};
use crate::protocol::response::{Projection, ResponseHead};
use crate::protocol::route::{Method, RouteSpec};

/// The party that waits for a request.
#[derive(Clone, Debug)]
pub(super) enum Requester<C> {
    /// A call, with the driver's handle of it.
    Call(C),
    /// The cache, which refreshes an entry.
    Refresh(CacheKey),
}

/// A call or a refresh that waits for a request.
#[derive(Clone, Debug)]
pub(super) struct Waiter<C> {
    pub(super) requester: Requester<C>,
    pub(super) request: RequestId,
    pub(super) projection: Projection,
    pub(super) timeouts: Timeouts,
    /// The end of the call, whatever happens.
    pub(super) deadline: Timestamp,
    /// The end of the time that this call gives the current attempt.
    pub(super) attempt_deadline: Timestamp,
    pub(super) retry: RetryPolicy,
    pub(super) retries_left: u32,
    /// The number of attempts that had ended before the call attached.
    pub(super) attempts_before: u32,
}

impl<C> Waiter<C> {
    /// Returns whether the waiter can wait for another attempt after `delay`. A waiter whose own
    /// timeout has not expired when the attempt times out does not spend a retry.
    pub(super) fn can_wait(&self, now: Timestamp, delay: Millis, timed_out: bool) -> bool {
        (self.retries_left > 0 || self.retries_for_free(now, timed_out))
            && now + delay < self.deadline
    }

    fn retries_for_free(&self, now: Timestamp, timed_out: bool) -> bool {
        timed_out && self.attempt_deadline > now
    }

    /// Charges the waiter for a retry that is about to begin.
    pub(super) fn charge_retry(&mut self, now: Timestamp, timed_out: bool) {
        if !self.retries_for_free(now, timed_out) {
            self.retries_left = self.retries_left.saturating_sub(1);
        }
    }
}

/// The calls that wait, of all requests.
pub(super) type Waiters<C> = SlotMap<Waiter<C>>;

/// The state of a request.
#[derive(Clone, Debug)]
pub(super) enum State {
    /// An attempt is in progress.
    Attempting {
        since: Timestamp,
        redirects: u8,
        /// The head of the error response whose body is being read.
        head: Option<ResponseHead>,
    },
    /// The last attempt failed, and the next one starts later.
    BackingOff { until: Timestamp },
}

/// A cache key and the policy under which the response is stored.
#[derive(Clone, Debug)]
pub(super) struct CacheWrite {
    pub(super) key: CacheKey,
    pub(super) policy: CachePolicy,
}

/// The terms under which a call waits for a request.
#[derive(Clone, Copy, Debug)]
pub(super) struct Terms {
    pub(super) projection: Projection,
    pub(super) timeouts: Timeouts,
    pub(super) retry: RetryPolicy,
}

/// A request with its retries.
#[derive(Clone, Debug)]
pub(super) struct InFlight<D: Driver> {
    pub(super) handle: D::Request,
    pub(super) key: RequestKey,
    pub(super) route: RouteSpec,
    pub(super) origin: Rc<str>,
    /// The position of the request among all requests.
    pub(super) sequence: u32,
    pub(super) cache_write: Option<CacheWrite>,
    pub(super) state: State,
    pub(super) attempts: u32,
    /// The projection of the call that started the request.
    pub(super) projection: Projection,
    /// The outcome so far, as that call sees it.
    pub(super) outcome: RequestOutcome,
    /// The time at which the host's timer fires.
    pub(super) timer_at: Timestamp,
    /// Those who wait. Cancelled ones are dropped later, so that cancelling takes constant time.
    waiters: Vec<CallId>,
    live: usize,
    /// The longest timeout of any waiter; exact after [`Self::refresh_timeout`].
    longest_timeout: Millis,
}

impl<D: Driver> InFlight<D> {
    /// Creates a request whose first attempt starts now.
    pub(super) fn new(
        handle: D::Request,
        key: RequestKey,
        origin: Rc<str>,
        projection: Projection,
        sequence: u32,
        now: Timestamp,
    ) -> Self {
        Self {
            handle,
            route: key.resource.route.spec(),
            key,
            origin,
            sequence,
            cache_write: None,
            state: State::Attempting { since: now, redirects: 0, head: None },
            attempts: 0,
            projection,
            outcome: RequestOutcome::Failed,
            timer_at: Timestamp::NEVER,
            waiters: Vec::new(),
            live: 0,
            longest_timeout: Millis(0),
        }
    }

    /// Returns whether sending the request twice does no more than sending it once.
    pub(super) fn is_idempotent(&self) -> bool {
        self.route.method == Method::Get
    }

    /// Returns the head of the error response whose body is being read.
    pub(super) fn error_head(&self) -> Option<&ResponseHead> {
        match &self.state {
            State::Attempting { head, .. } => head.as_ref(),
            State::BackingOff { .. } => None,
        }
    }

    /// Returns whether a call with this deadline can still get something from the request.
    pub(super) fn accepts(&self, deadline: Timestamp) -> bool {
        !matches!(self.state, State::BackingOff { until } if until >= deadline)
    }

    /// Adds a waiter, and returns when the timer has to fire at the latest for its sake.
    pub(super) fn attach(
        &mut self,
        id: RequestId,
        requester: Requester<D::Call>,
        terms: Terms,
        now: Timestamp,
        waiters: &mut Waiters<D::Call>,
    ) -> (CallId, Timestamp) {
        let Terms { projection, timeouts, retry } = terms;
        // The attempt in progress counts as one of the new waiter's own.
        let is_attempting = matches!(self.state, State::Attempting { .. });
        let deadline = now + timeouts.deadline;
        let attempt_deadline = now + timeouts.timeout;
        let call = CallId(waiters.insert(Waiter {
            requester,
            request: id,
            projection,
            timeouts,
            deadline,
            attempt_deadline,
            retry,
            retries_left: if self.is_idempotent() { retry.max_retries } else { 0 },
            attempts_before: self.attempts.saturating_sub(u32::from(is_attempting)),
        }));
        self.waiters.push(call);
        self.live += 1;
        self.longest_timeout = self.longest_timeout.max(timeouts.timeout);
        (call, if is_attempting { deadline.min(attempt_deadline) } else { deadline })
    }

    /// Forgets a waiter that was cancelled. Returns whether nobody waits any more.
    pub(super) fn detach(&mut self, waiters: &Waiters<D::Call>) -> bool {
        self.live = self.live.saturating_sub(1);
        if self.waiters.len() > 2 * self.live + 32 {
            self.waiters.retain(|&CallId(call)| waiters.get(call).is_some());
        }
        self.live == 0
    }

    /// Returns whether nobody waits for the request.
    pub(super) fn is_abandoned(&self) -> bool {
        self.live == 0
    }

    /// Iterates over the waiters in the order in which they attached.
    pub(super) fn waiters<'a>(
        &'a self,
        waiters: &'a Waiters<D::Call>,
    ) -> impl Iterator<Item = &'a Waiter<D::Call>> {
        self.waiters.iter().filter_map(|&CallId(call)| waiters.get(call))
    }

    /// Calls `action` for each waiter.
    pub(super) fn for_each_waiter(
        &self,
        waiters: &mut Waiters<D::Call>,
        mut action: impl FnMut(&mut Waiter<D::Call>),
    ) {
        for &CallId(call) in &self.waiters {
            waiters.get_mut(call).into_iter().for_each(&mut action);
        }
    }

    /// Removes and returns the matching waiters in the order in which they attached.
    pub(super) fn take_waiters(
        &mut self,
        waiters: &mut Waiters<D::Call>,
        matches: impl Fn(&Waiter<D::Call>) -> bool,
    ) -> Vec<Waiter<D::Call>> {
        let mut taken = Vec::new();
        self.waiters.retain(|&CallId(call)| match waiters.get(call) {
            Some(waiter) if !matches(waiter) => true,
            _ => {
                taken.extend(waiters.remove(call));
                false
            }
        });
        self.live = self.waiters.len();
        taken
    }

    /// Starts another attempt.
    pub(super) fn start_attempt(&mut self, now: Timestamp, waiters: &mut Waiters<D::Call>) {
        self.state = State::Attempting { since: now, redirects: 0, head: None };
        self.attempts += 1;
        self.for_each_waiter(waiters, |waiter| {
            waiter.attempt_deadline = now + waiter.timeouts.timeout;
        });
        self.timer_at = self.next_timer(waiters);
    }

    /// Starts the backoff before the next attempt, charging a retry to each waiter that has to pay
    /// for it.
    pub(super) fn back_off(
        &mut self,
        now: Timestamp,
        delay: Millis,
        timed_out: bool,
        waiters: &mut Waiters<D::Call>,
    ) {
        self.for_each_waiter(waiters, |waiter| waiter.charge_retry(now, timed_out));
        let until = now + delay;
        self.state = State::BackingOff { until };
        self.timer_at = until;
    }

    /// Returns the delay before the next attempt: the longest backoff of the waiters with retries
    /// left, or `retry_after` if that is longer.
    pub(super) fn delay(
        &self,
        random: f64,
        retry_after: Option<Millis>,
        waiters: &Waiters<D::Call>,
    ) -> Millis {
        let retries = self.attempts.saturating_sub(1);
        let with_retries = self.waiters(waiters).filter(|waiter| waiter.retries_left > 0);
        let longest = with_retries.map(|waiter| waiter.retry.delay(retries, random)).max();
        longest.unwrap_or_default().max(retry_after.unwrap_or_default())
    }

    /// Returns whether every waiter's timeout for the current attempt has expired.
    pub(super) fn has_timed_out(&self, now: Timestamp) -> bool {
        self.attempt_end().is_some_and(|end| now >= end)
    }

    fn attempt_end(&self) -> Option<Timestamp> {
        match self.state {
            State::Attempting { since, .. } => Some(since + self.longest_timeout),
            State::BackingOff { .. } => None,
        }
    }

    /// Recomputes the longest timeout after waiters have gone.
    pub(super) fn refresh_timeout(&mut self, waiters: &Waiters<D::Call>) {
        let timeouts = self.waiters(waiters).map(|waiter| waiter.timeouts.timeout);
        self.longest_timeout = timeouts.max().unwrap_or_default();
    }

    /// Returns when the timer has to fire next.
    pub(super) fn next_timer(&self, waiters: &Waiters<D::Call>) -> Timestamp {
        let (first, is_attempting) = match self.state {
            State::BackingOff { until } => (until, false),
            State::Attempting { .. } => (self.attempt_end().unwrap_or(Timestamp::NEVER), true),
        };
        self.waiters(waiters).fold(first, |next, waiter| {
            let next = next.min(waiter.deadline);
            if is_attempting { next.min(waiter.attempt_deadline) } else { next }
        })
    }
}
