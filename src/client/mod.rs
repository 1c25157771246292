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
mod call_defaults;
mod error;
mod event;
mod handle;
mod hint;
mod in_flight;
mod key_map;
mod number_option;
mod options;
mod request_key;
mod retry_budget;
mod retry_policy;
mod slot_map;
#[cfg(test)]
mod tests;
mod time;

pub use cache::{CachePolicy, Scope};
pub use call_defaults::{CallDefaults, Timeouts};
pub use error::{CallError, Error, FetchError};
pub use event::{Action, Call, CallId, Driver, Event, RequestId, RequestOutcome};
pub use hint::{FailedCall, hint};
pub use options::{CallOptions, ClientOptions, OptionError};
pub(crate) use options::{Given, trusted_origin};
pub use request_key::{
    AppParts, CacheKey, FetchId, Principal, PrincipalParts, RequestKey, Resource,
};
pub use retry_policy::RetryPolicy;
pub use time::{Context, Millis, Timestamp};

use std::collections::VecDeque;
use std::rc::Rc;

use cache::Cache;
use in_flight::{CacheWrite, InFlight, Requester, Terms, Waiters};
use key_map::KeyMap;
use retry_budget::RetryBudget;
use slot_map::SlotMap;
use time::{Clock, Now};

use crate::protocol::response::Output;
use crate::protocol::route::Method;

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
        let mut request = InFlight::new(
            handle.clone(),
            key.clone(),
            origin,
            terms.projection,
            sequence,
            now.time,
        );
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
    origin: Rc<str>,
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

/// Timers, results and releases, for calls and events.
impl<D: Driver> Client<D> {
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

    fn release_if_abandoned(&mut self, id: RequestId) -> bool {
        let is_abandoned = self.requests.get(id.0).is_none_or(InFlight::is_abandoned);
        if is_abandoned {
            self.release(id);
        }
        is_abandoned
    }

    fn release(&mut self, id: RequestId) {
        if let Some(request) = self.remove(id) {
            let InFlight { handle: request, outcome, .. } = request;
            self.last_actions.push_back(Action::Release { request, outcome });
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
