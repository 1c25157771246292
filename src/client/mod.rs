//! The client without I/O: calls, requests in flight, retries, deadlines and the cache.
//!
//! A [`Client`] decides everything and performs nothing. A *driver* owns the sockets and timers, and
//! connects the two as follows.
//!
//! 1. For each call of a user's, the driver builds a [`Call`] and passes it to
//!    [`Client::start_call`]. The client serves it from the cache, attaches it to an equal request
//!    in flight, or starts a new request. A call that waits has a [`CallId`], with which the driver
//!    may [`cancel`](Client::cancel) it.
//! 2. After each call of a method, the driver performs the actions that
//!    [`Client::poll_action`] returns, in order, until there are none. Performing one may run user
//!    code that enters the client again; the client must not be borrowed at that time.
//! 3. The driver reports what happens to a request to [`Client::handle`], and the firing of its
//!    timer to [`Client::handle_timeout`]. Each request has one timer; [`Action::Send`],
//!    [`Action::BackOff`] and [`Action::SetTimer`] set it anew. Events of an attempt that an action
//!    has aborted must not be reported.
//! 4. [`Action::Complete`] settles a call, exactly once, unless it was cancelled.
//!    [`Action::Release`] ends a request; whatever is reported of it afterwards is ignored.
//!
//! Clocks and randomness come in with each call as a [`Context`], so a test plays a whole history
//! without waiting.
//!
//! ```text
//!              start_call                    handle, handle_timeout
//!                  │                              │
//!                  ▼                              ▼
//!   cache hit? ─ attach? ─ new request      next state of the request
//!                  │                              │
//!                  └────────► poll_action ◄───────┘
//!        Send · ReadBody · BackOff · SetTimer · Complete · Release
//! ```

#![forbid(unsafe_code)]

mod cache;
mod error;
mod event;
mod in_flight;
mod key_map;
mod options;
mod request_key;
mod retry_budget;
mod retry_policy;
mod slot_map;
#[cfg(test)]
mod tests;
mod time;

pub use cache::{CachePolicy, Scope};
pub use error::{CallError, Error};
pub use event::{Action, Call, CallId, Driver, Event, RequestId};
pub use options::{CallDefaults, CallOptions, ClientOptions, OptionError, Timeouts};
pub use request_key::{CacheKey, FetchId, Principal, PrincipalParts, RequestKey, Resource};
pub use retry_policy::RetryPolicy;
pub use time::{Context, Millis, Timestamp};

use std::collections::VecDeque;
use std::rc::Rc;

use cache::Cache;
use in_flight::{CacheWrite, InFlight, Requester, State, Terms, Waiter, Waiters};
use key_map::KeyMap;
use retry_budget::RetryBudget;
use slot_map::SlotMap;
use time::{Clock, Now};

use crate::protocol::api_error::ApiError;
use crate::protocol::error_kind::ErrorKind;
use crate::protocol::redirect::{self, RedirectError};
use crate::protocol::response::{Body, InvalidResponse, Output, Projection, ResponseHead};
use crate::protocol::route::{Method, ResponseKind};

/// The result of a call.
pub type CallResult<V> = Result<Output<V>, CallError<V>>;

/// The state of all calls, of the requests in flight, of the retry budget and of the cache.
pub struct Client<D: Driver> {
    clock: Clock,
    waiters: Waiters<D::Call>,
    requests: SlotMap<InFlight<D>>,
    /// The requests that further calls may attach to.
    shared: KeyMap,
    cache: Cache<D::Value>,
    retry_budget: RetryBudget,
    next_sequence: u32,
    actions: VecDeque<Action<D>>,
    /// Actions that follow all others, so that a user's code finds everything settled.
    last_actions: VecDeque<Action<D>>,
}

impl<D: Driver> Default for Client<D> {
    fn default() -> Self {
        Self::new()
    }
}

/// The reason why an attempt failed.
enum AttemptError<V> {
    /// The timeout of every waiter expired.
    TimedOut,
    /// Anything else.
    Error(Rc<Error<V>>),
}

/// Calls.
impl<D: Driver> Client<D> {
    /// Creates a client without calls.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            clock: Clock::new(),
            waiters: SlotMap::new(),
            requests: SlotMap::new(),
            shared: KeyMap::new(),
            cache: Cache::new(),
            retry_budget: RetryBudget::new(),
            next_sequence: 0,
            actions: VecDeque::new(),
            last_actions: VecDeque::new(),
        }
    }

    /// Starts a call. Returns its id, or `None` if the cache had the response.
    pub fn start_call(&mut self, call: Call<D>, context: Context) -> Option<CallId> {
        let now = self.clock.at(context);
        let Call { handle, request, key, origin, projection, timeouts, retry, .. } = call;
        let is_idempotent = key.resource.route.spec().method == Method::Get;
        let policy = call.cache.filter(|_| is_idempotent);
        let cache_write =
            policy.map(|policy| CacheWrite { key: key.cache_key(policy.scope), policy });
        let terms = Terms { projection, timeouts, retry };
        let mut start = Start { request, key, origin, cache_write, terms };
        let hit = start.cache_write.as_ref().filter(|_| !start.key.force_refresh);
        let hit = hit.and_then(|write| self.cache.get(&write.key, write.policy.ttl, now));
        let Some(hit) = hit else {
            return Some(self.attach_or_start(Requester::Call(handle), start, now));
        };
        let result = Ok(projection.project(hit.output));
        self.last_actions.push_back(Action::Complete { call: handle, request: None, result });
        if hit.is_stale
            && call.background
            && let Some(CacheWrite { key, .. }) = start.cache_write.clone()
        {
            self.cache.mark_refreshing(&key);
            start.terms.retry = RetryPolicy::NONE;
            self.attach_or_start(Requester::Refresh(key), start, now);
        }
        None
    }

    /// Cancels a call. It is not completed any more; other calls for the same request go on.
    pub fn cancel(&mut self, CallId(call): CallId) {
        let Some(waiter) = self.waiters.remove(call) else { return };
        let Some(request) = self.requests.get_mut(waiter.request.0) else { return };
        if request.detach(&self.waiters) {
            self.release(waiter.request);
        }
    }

    /// Removes what the cache holds for a resource, or everything that the principal could be
    /// served. Requests in flight were sent before, so their responses are not stored and no
    /// further call attaches to them. Takes time in proportion to the requests and entries.
    pub fn invalidate(&mut self, principal: &Principal, resource: Option<&Resource>) {
        let matches = |key: &RequestKey| {
            key.is_visible_to(principal)
                && resource.is_none_or(|resource| *resource == key.resource)
        };
        self.cache.remove_all(matches);
        for request in self.requests.values_mut() {
            // A call that attaches later may store the response for all service tokens of the app.
            if matches(request.key.cache_key(Scope::App).as_request_key()) {
                request.cache_write = None;
                self.shared.remove(&request.key);
            }
        }
    }

    fn attach_or_start(
        &mut self,
        requester: Requester<D::Call>,
        start: Start<D>,
        now: Now,
    ) -> CallId {
        let deadline = now.time + start.terms.timeouts.deadline;
        if let Some(id) = self.shared.get(&start.key).map(RequestId)
            && let Some(request) = self.requests.get_mut(id.0)
            && request.accepts(deadline)
        {
            let Start { terms, cache_write, .. } = start;
            let (call, timer_at) =
                request.attach(id, requester, terms, now.time, &mut self.waiters);
            if request.cache_write.is_none() {
                request.cache_write = cache_write;
            }
            self.set_timer_by(id, timer_at, now);
            return call;
        }
        self.start_request(requester, start, now)
    }

    fn start_request(
        &mut self,
        requester: Requester<D::Call>,
        start: Start<D>,
        now: Now,
    ) -> CallId {
        let Start { request: handle, key, origin, cache_write, terms } = start;
        let id = RequestId(self.requests.next_id());
        let sequence = self.next_sequence;
        self.next_sequence = sequence.wrapping_add(1);
        let mut request = InFlight::new(handle.clone(), key.clone(), origin, sequence, now.time);
        request.cache_write = cache_write;
        let (call, timer_at) = request.attach(id, requester, terms, now.time, &mut self.waiters);
        request.attempts = 1;
        request.timer_at = timer_at;
        if request.is_idempotent() {
            self.shared.insert(key, id.0);
        }
        self.requests.insert(request);
        let timer = now.time.timer_until(timer_at);
        self.actions.push_back(Action::Send { id, request: handle, redirect: None, timer });
        call
    }
}

/// The parts of a new call, apart from its waiter.
struct Start<D: Driver> {
    request: D::Request,
    key: RequestKey,
    origin: String,
    cache_write: Option<CacheWrite>,
    terms: Terms,
}

/// Actions.
impl<D: Driver> Client<D> {
    /// Returns the next action to perform. Calls complete and requests end after everything else,
    /// so that a user's code that runs then finds everything settled.
    #[must_use]
    pub fn poll_action(&mut self) -> Option<Action<D>> {
        self.actions.pop_front().or_else(|| self.last_actions.pop_front())
    }
}

/// Events.
impl<D: Driver> Client<D> {
    /// Handles something that happened to a request. Events of a request that has ended are
    /// ignored.
    pub fn handle(&mut self, id: RequestId, event: Event<D::Value>, context: Context) {
        let now = self.clock.at(context);
        let Some(request) = self.requests.get(id.0) else { return };
        match event {
            Event::Head(head) if head.is_redirect() => self.redirected(id, head, now),
            Event::Head(head) => self.head_arrived(id, head, now),
            Event::Body(body) => self.error_body_arrived(id, body, now),
            Event::Success { status, body } => match Output::parse(request.route.response, body) {
                Ok(output) => self.succeeded(id, &output, now),
                Err(reason) => self.failed(id, Error::InvalidResponse { status, reason }, now),
            },
            Event::TooLarge { status, limit } => {
                let reason = InvalidResponse::TooLarge(limit);
                self.failed(id, Error::InvalidResponse { status, reason }, now);
            }
            Event::Failed(description) => {
                let error = AttemptError::Error(Rc::new(Error::Network(description)));
                self.attempt_failed(id, &error, now);
            }
        }
    }

    /// Handles the firing of a request's timer.
    pub fn handle_timeout(&mut self, id: RequestId, context: Context) {
        let Some(request) = self.requests.get_mut(id.0) else { return };
        let now = self.clock.at_least(request.timer_at, context);
        let has_expired = |waiter: &Waiter<_>| now.time >= waiter.deadline;
        for waiter in request.take_waiters(&mut self.waiters, has_expired) {
            let after = waiter.timeouts.deadline;
            let error = Rc::new(Error::Timeout { after, option: "deadline" });
            self.reject(id, waiter, error, now);
        }
        if self.release_if_abandoned(id) {
            return;
        }
        let Some(request) = self.requests.get_mut(id.0) else { return };
        request.refresh_timeout(&self.waiters);
        match request.state {
            State::BackingOff { until } if now.time >= until => {
                request.start_attempt(now.time, &mut self.waiters);
                let timer = now.time.timer_until(request.timer_at);
                let handle = request.handle.clone();
                self.actions.push_back(Action::Send { id, request: handle, redirect: None, timer });
                return;
            }
            State::Attempting { .. } if request.has_timed_out(now.time) => {
                return self.attempt_failed(id, &AttemptError::TimedOut, now);
            }
            State::Attempting { .. } => self.expire_attempt_deadlines(id, now),
            State::BackingOff { .. } => {}
        }
        let Some(request) = self.requests.get_mut(id.0) else { return };
        request.timer_at = Timestamp::NEVER;
        let next = request.next_timer(&self.waiters);
        self.set_timer_by(id, next, now);
    }

    /// Handles the waiters whose timeout expired while others give the attempt more time: those
    /// with retries left spend one and keep waiting.
    fn expire_attempt_deadlines(&mut self, id: RequestId, now: Now) {
        let Some(request) = self.requests.get_mut(id.0) else { return };
        let has_expired =
            |waiter: &Waiter<_>| now.time >= waiter.attempt_deadline && waiter.retries_left == 0;
        let expired = request.take_waiters(&mut self.waiters, has_expired);
        request.for_each_waiter(&mut self.waiters, |waiter| {
            if now.time >= waiter.attempt_deadline {
                waiter.retries_left -= 1;
                waiter.attempt_deadline = now.time + waiter.timeouts.timeout;
            }
        });
        for waiter in expired {
            let error = timeout_error(waiter.timeouts);
            self.reject(id, waiter, error, now);
        }
    }

    fn redirected(&mut self, id: RequestId, head: ResponseHead, now: Now) {
        let Some(request) = self.requests.get_mut(id.0) else { return };
        let is_idempotent = request.is_idempotent();
        let State::Attempting { redirects, .. } = &mut request.state else { return };
        let next = if is_idempotent {
            redirect::resolve(&request.origin, head.location, *redirects)
        } else {
            Err(RedirectError::NonIdempotent)
        };
        match next {
            Ok(url) => {
                *redirects += 1;
                let (request, timer) =
                    (request.handle.clone(), now.time.timer_until(request.timer_at));
                let redirect = Some(url);
                self.actions.push_back(Action::Send { id, request, redirect, timer });
            }
            Err(reason) => {
                self.failed(id, Error::Redirect { status: head.status, reason }, now);
            }
        }
    }

    fn head_arrived(&mut self, id: RequestId, head: ResponseHead, now: Now) {
        let Some(request) = self.requests.get_mut(id.0) else { return };
        if head.is_success() && request.route.response == ResponseKind::Empty {
            return self.succeeded(id, &Output::Empty, now);
        }
        if head.is_transient() && request.is_idempotent() {
            // If every waiter can wait for the retry, nobody needs the error's body.
            let delay = request.delay(now.random, retry_after(&head, now), &self.waiters);
            let all_wait =
                request.waiters(&self.waiters).all(|each| each.can_wait(now.time, delay, false));
            if all_wait && self.retry_budget.try_acquire(&request.origin) {
                return self.back_off(id, delay, false, now);
            }
        }
        if let State::Attempting { head: slot, .. } = &mut request.state {
            *slot = Some(head);
            self.actions.push_back(Action::ReadBody(request.handle.clone()));
        }
    }

    fn error_body_arrived(&mut self, id: RequestId, body: Body<D::Value>, now: Now) {
        let head = self.requests.get(id.0).and_then(InFlight::error_head);
        let Some(head) = head else { return };
        let error = ApiError::parse(head, retry_after(head, now), body);
        let error = AttemptError::Error(Rc::new(Error::Api(Box::new(error))));
        self.attempt_failed(id, &error, now);
    }

    fn succeeded(&mut self, id: RequestId, output: &Output<D::Value>, now: Now) {
        let Some(mut request) = self.remove(id) else { return };
        self.retry_budget.reward(&request.origin);
        if let Some(CacheWrite { key, policy }) = request.cache_write.take() {
            self.cache.put(key, output, &policy, request.sequence, now);
        }
        for waiter in request.take_waiters(&mut self.waiters, |_| true) {
            if let Requester::Call(call) = waiter.requester {
                let result = Ok(waiter.projection.project(output.deep_clone()));
                self.complete(call, &request, result);
            }
        }
        self.last_actions.push_back(Action::Release(request.handle));
    }

    /// Ends a request that no retry would help.
    fn failed(&mut self, id: RequestId, error: Error<D::Value>, now: Now) {
        let Some(request) = self.requests.get_mut(id.0) else { return };
        let error = Rc::new(error);
        for waiter in request.take_waiters(&mut self.waiters, |_| true) {
            self.reject(id, waiter, Rc::clone(&error), now);
        }
        self.release(id);
    }

    /// Handles a failed attempt: the waiters who can wait for another one do, and the others are
    /// rejected.
    fn attempt_failed(&mut self, id: RequestId, error: &AttemptError<D::Value>, now: Now) {
        let Some(request) = self.requests.get_mut(id.0) else { return };
        let (timed_out, is_transient) = match error {
            AttemptError::TimedOut => (true, true),
            AttemptError::Error(error) => (false, error.is_transient()),
        };
        // The server's wish counts even if the body of its error response does not arrive.
        let retry_after = request.error_head().and_then(|head| retry_after(head, now));
        let delay = request.delay(now.random, retry_after, &self.waiters);
        let can_wait = |waiter: &Waiter<_>| waiter.can_wait(now.time, delay, timed_out);
        let retries = is_transient
            && request.is_idempotent()
            && request.waiters(&self.waiters).any(can_wait)
            && self.retry_budget.try_acquire(&request.origin);
        let leaves = |waiter: &Waiter<_>| !(retries && can_wait(waiter));
        for waiter in request.take_waiters(&mut self.waiters, leaves) {
            let error = match error {
                AttemptError::TimedOut => timeout_error(waiter.timeouts),
                AttemptError::Error(error) => Rc::clone(error),
            };
            self.reject(id, waiter, error, now);
        }
        if !self.release_if_abandoned(id) {
            self.back_off(id, delay, timed_out, now);
        }
    }

    fn back_off(&mut self, id: RequestId, delay: Millis, timed_out: bool, now: Now) {
        let Some(request) = self.requests.get_mut(id.0) else { return };
        request.back_off(now.time, delay, timed_out, &mut self.waiters);
        // Every waiter's deadline comes after the delay: it could not wait otherwise.
        let (request, timer) = (request.handle.clone(), delay);
        self.actions.push_back(Action::BackOff { request, timer });
    }

    /// Moves the request's timer forward if it would fire after `timer_at`. A timer that is overdue
    /// fires at once: the clock may have jumped, as after a sleep, and the host's timer not.
    fn set_timer_by(&mut self, id: RequestId, timer_at: Timestamp, now: Now) {
        let Some(request) = self.requests.get_mut(id.0) else { return };
        if timer_at < request.timer_at || request.timer_at < now.time {
            request.timer_at = request.timer_at.min(timer_at);
            let timer = now.time.timer_until(request.timer_at);
            let request = request.handle.clone();
            self.actions.push_back(Action::SetTimer { request, timer });
        }
    }

    fn complete(&mut self, call: D::Call, request: &InFlight<D>, result: CallResult<D::Value>) {
        let request = Some(request.handle.clone());
        self.last_actions.push_back(Action::Complete { call, request, result });
    }

    fn reject(
        &mut self,
        id: RequestId,
        waiter: Waiter<D::Call>,
        error: Rc<Error<D::Value>>,
        now: Now,
    ) {
        let Some(request) = self.requests.get(id.0) else { return };
        let retryable = error.is_transient() && request.is_idempotent();
        match waiter.requester {
            Requester::Call(call) => {
                // Any other error says nothing about the connection.
                let is_answer = waiter.projection == Projection::IsConnected
                    && error.kind() == ErrorKind::NotConnected;
                let attempts = request.attempts - waiter.attempts_before;
                let result = if is_answer {
                    Ok(Output::IsConnected(false))
                } else {
                    Err(CallError { error, attempts, retryable })
                };
                let request = Some(request.handle.clone());
                self.last_actions.push_back(Action::Complete { call, request, result });
            }
            // An outage says nothing about the token; an error response says that it is gone.
            Requester::Refresh(key) if retryable => self.cache.postpone_refresh(&key, now),
            Requester::Refresh(key) => self.cache.remove(&key),
        }
    }

    fn release_if_abandoned(&mut self, id: RequestId) -> bool {
        let is_abandoned = self.requests.get(id.0).is_none_or(InFlight::is_abandoned);
        if is_abandoned {
            self.release(id);
        }
        is_abandoned
    }

    fn release(&mut self, id: RequestId) {
        if let Some(request) = self.remove(id) {
            self.last_actions.push_back(Action::Release(request.handle));
        }
    }

    /// Removes a request, so that no further call attaches to it.
    fn remove(&mut self, RequestId(id): RequestId) -> Option<InFlight<D>> {
        let request = self.requests.remove(id)?;
        if self.shared.get(&request.key) == Some(id) {
            self.shared.remove(&request.key);
        }
        Some(request)
    }
}

/// Returns the server's `Retry-After`, in seconds from now.
fn retry_after(head: &ResponseHead, now: Now) -> Option<u32> {
    Some(head.retry_after?.seconds(now.wall_clock))
}

fn timeout_error<V>(timeouts: Timeouts) -> Rc<Error<V>> {
    Rc::new(Error::Timeout { after: timeouts.timeout, option: "timeout" })
}
