//! The promises that every history has to keep.

use super::history::{CallPlan, ClockChange, MANY_ENTRIES, ReplyKind};
use super::record::{CallRecord, RequestRecord, Stamp, Token};
use super::world::World;
use crate::client::tests::{
    Components, FETCH, FORCE_REFRESH, ID, NOT_CACHED, SERVICE, assert_idle,
};
use crate::client::{CachePolicy, CallResult, Error, Scope};
use crate::protocol::js_value::HostValue;
use crate::protocol::js_value::testing::FakeValue;
use crate::protocol::response::{Output, Projection};
use crate::protocol::route::Method;

/// The components that an invalidation of everything compares.
const APP_COMPONENTS: Components = !(NOT_CACHED | SERVICE | ID | FETCH);

impl World {
    fn plan(&self, call: u32) -> &CallPlan {
        &self.history.calls[call as usize]
    }

    /// Returns whether two calls have the same route and differ in the ignored components at most.
    fn are_equal(&self, one: u32, other: u32, ignored: Components) -> bool {
        self.route(one) == self.route(other)
            && (self.plan(one).components ^ self.plan(other).components) & !ignored == 0
    }

    /// Returns whether the elapsed-time clock shows the world's time throughout.
    fn has_exact_clock(&self) -> bool {
        let changes = &self.history.clock_changes;
        changes.iter().all(|(_, change)| matches!(change, ClockChange::JumpOfWallClock(_)))
    }

    /// Checks, between two events, that calls wait for requests and requests are waited for.
    pub(super) fn check_step(&mut self) {
        let calls = &self.record.calls;
        let waiting = calls.iter().filter(|call| call.is_waiting());
        for call in waiting.clone() {
            let id = call.id.map(|id| id.0).unwrap();
            let waiter = self.client.waiters.get(id).expect("the call waits");
            let is_in_flight =
                |request: &RequestRecord| request.id == waiter.request && !request.is_released;
            assert!(self.record.requests.values().any(is_in_flight), "the call waits for nothing");
        }
        let waiting = waiting.count();
        let waiters = self.client.waiters.values_mut().map(|waiter| waiter.request);
        let waiters = waiters.collect::<Vec<_>>();
        let is_background = self.history.background;
        assert!(waiters.len() == waiting || is_background && waiters.len() > waiting);
        for request in self.record.requests.values().filter(|request| !request.is_released) {
            assert!(waiters.contains(&request.id), "nobody waits for the request");
        }
    }

    /// Checks that a request may be sent, for the first time or again.
    pub(super) fn check_send(&self, request: u32, redirect: Option<&str>) {
        let origin = self.origin(request);
        let plan = self.plan(request);
        if let Some(url) = redirect {
            let url = url::Url::parse(url).unwrap();
            assert_eq!(url.origin().ascii_serialization(), origin, "credentials leave the origin");
            assert!(url.username().is_empty() && url.password().is_none());
        }
        let Some(record) = self.record.requests.get(&request) else {
            let call = &self.record.calls[request as usize];
            let is_refresh = self.history.background && plan.cache.is_some();
            assert!(call.id.is_some() || is_refresh, "the request is not needed");
            return;
        };
        let method = self.route(request).spec().method;
        assert_eq!(method, Method::Get, "a non-idempotent request is sent twice");
        assert!(!record.is_released, "a released request is sent");
        if redirect.is_some() {
            return;
        }
        assert!(
            record.attempts < self.allowed_attempts(request, record),
            "more retries than the waiters allow"
        );
        assert!(
            !self.has_exact_clock() || self.time >= record.not_before,
            "Retry-After is ignored"
        );
    }

    /// The number of attempts that the calls which may have waited for a request allow together.
    fn allowed_attempts(&self, request: u32, record: &RequestRecord) -> u32 {
        let may_have_waited = |&(number, call): &(u32, &CallRecord)| {
            call.started.is_some()
                && call.completed.is_none_or(|completed| completed.order > record.started.order)
                && self.are_equal(number, request, 0)
        };
        let calls = (0..).zip(&self.record.calls).filter(may_have_waited);
        let allowed = |(number, call): (u32, &CallRecord)| {
            // A call that the cache served may have started a refresh, which is not retried.
            if call.id.is_none() { 1 } else { 1 + self.plan(number).retry.max_retries }
        };
        calls.map(allowed).sum()
    }

    /// Counts a retry, and checks that the budget of the origin allows it.
    pub(super) fn check_retry_budget(&mut self, request: u32) {
        let origin = self.origin(request);
        let retries = self.record.retries.entry(origin).or_default();
        *retries += 1;
        let successes = self.record.successes.get(origin).copied().unwrap_or_default();
        let spent = 5 * (self.history.retries_spent + *retries);
        assert!(spent <= 500 + successes, "the retry budget is exceeded");
    }

    /// Checks that a call completes once, in time, and with a result of its own.
    pub(super) fn check_completion(
        &self,
        call: u32,
        request: Option<u32>,
        result: &CallResult<FakeValue>,
        now: Stamp,
    ) {
        let record = &self.record.calls[call as usize];
        let started = record.started.expect("the call has started");
        assert!(record.completed.is_none(), "the call completes twice");
        assert!(!record.is_cancelled, "the call completes after it was cancelled");
        let plan = self.plan(call);
        // Timers are set in whole milliseconds.
        let tolerance = f64::from(self.history.timer_lateness) + now.drift.ceil();
        let latest = f64::from(started.time + plan.timeouts.deadline.0) + tolerance;
        assert!(f64::from(now.time) <= latest, "the call misses its deadline");
        let Some(request) = request else {
            assert_eq!(record.id, None, "the call waits and is served from the cache");
            return self.check_hit(call, result, started);
        };
        let record = &self.record.requests[&request];
        assert!(self.are_equal(call, request, 0), "the request is another call's");
        assert!(!record.is_released, "the request has ended");
        let is_shareable = self.route(call).spec().method == Method::Get;
        assert!(is_shareable || call == request, "a non-idempotent request is shared");
        match result {
            Ok(output) => self.check_response(call, record, output),
            Err(error) => {
                let most = 2 + plan.retry.max_retries;
                assert!(error.attempts <= most, "{} attempts", error.attempts);
                let is_punctual = self.has_exact_clock() && self.history.timer_lateness == 0;
                assert!(error.attempts > 0 || !is_punctual, "nothing was sent for the call");
                self.check_error(call, record, &error.error, now);
            }
        }
    }

    fn check_hit(&self, call: u32, result: &CallResult<FakeValue>, started: Stamp) {
        let output = result.as_ref().expect("the cache serves no errors");
        let plan = self.plan(call);
        assert_eq!(plan.components & FORCE_REFRESH, 0, "a forced call is served from the cache");
        assert_eq!(self.route(call).spec().method, Method::Get);
        let policy = plan.cache.expect("the call uses the cache");
        if let Some(token) = self.token(call, output) {
            self.check_cached(call, token, policy, started);
        }
    }

    /// Returns the token in an output, which must be the part of it that the call asked for.
    fn token(&self, call: u32, output: &Output<FakeValue>) -> Option<&Token> {
        let projection = self.plan(call).operation.projection();
        let text = match (projection, output) {
            (Projection::Full, Output::Connection { access_token, .. }) => access_token.string(),
            (Projection::Full, Output::ProxyEnvelope(envelope)) => {
                envelope.get("phase").and_then(|phase| phase.string())
            }
            (Projection::Full, Output::RedirectUrl(url)) => url.string(),
            (Projection::AccessToken, Output::AccessToken(token)) => token.string(),
            (Projection::IsConnected, Output::IsConnected(_)) | (_, Output::Empty) => return None,
            _ => panic!("{output:?} for {projection:?}"),
        };
        Some(&self.record.tokens[&text.unwrap()])
    }

    fn check_response(&self, call: u32, record: &RequestRecord, output: &Output<FakeValue>) {
        if *output == Output::IsConnected(false) {
            let is_missing = matches!(record.reply, ReplyKind::Error { status: 404, .. });
            assert!(is_missing, "the connection is not missing");
            return;
        }
        let Some(token) = self.token(call, output) else { return };
        let answered = &self.record.requests[&token.request];
        assert_eq!(answered.id, record.id, "the token was sent for another request");
        assert_eq!(token.sent.order, record.attempt_sent.order, "an aborted attempt answers");
        let started = self.record.calls[call as usize].started.unwrap();
        self.check_invalidations(call, token, Scope::App, started);
    }

    fn check_error(&self, call: u32, record: &RequestRecord, error: &Error<FakeValue>, now: Stamp) {
        let is_reply = match (error, &record.reply) {
            (Error::Api(error), ReplyKind::Error { status, .. }) => error.status == *status,
            (Error::Redirect { .. }, ReplyKind::Redirect(_))
            | (Error::InvalidResponse { .. }, ReplyKind::NotJson | ReplyKind::TooLarge)
            | (
                Error::Fetch(_),
                ReplyKind::Reset | ReplyKind::ResetInBody | ReplyKind::Error { .. },
            ) => true,
            (Error::Timeout { after, option }, _) => {
                let plan = self.plan(call);
                let own =
                    [("timeout", plan.timeouts.timeout), ("deadline", plan.timeouts.deadline)];
                assert!(own.contains(&(*option, *after)), "the timeout is another call's");
                let started = self.record.calls[call as usize].started.unwrap();
                // A timeout is that of the attempt, which a call may have attached to late.
                let since = if *option == "timeout" {
                    record.attempt_sent.time.min(started.time)
                } else {
                    started.time
                };
                let is_over = now.time - since >= after.0;
                assert!(is_over || !self.has_exact_clock(), "the {option} ends early");
                true
            }
            _ => false,
        };
        assert!(is_reply, "{error:?} after {:?}", record.reply);
    }

    /// Checks a token that the cache served to a call at its start.
    fn check_cached(&self, call: u32, token: &Token, policy: CachePolicy, started: Stamp) {
        let ignored = if policy.scope == Scope::App { NOT_CACHED | SERVICE } else { NOT_CACHED };
        assert!(self.are_equal(call, token.request, ignored), "the entry is another call's");
        let age = (started.wall_clock - token.answered.wall_clock)
            .max(started.shown - token.answered.shown);
        assert!(age < f64::from(policy.ttl.0), "the entry is older than the reader's ttl");
        let writers = (0..).zip(&self.history.calls);
        let writers = writers.filter(|&(writer, _)| self.are_equal(writer, token.request, 0));
        let ttls = writers.filter_map(|(_, plan)| plan.cache.map(|policy| policy.ttl.0));
        assert!(age < f64::from(ttls.max().unwrap()), "the entry is older than its own ttl");
        if let Some(expires_at) = token.expires_at {
            // Within the precision of the claim.
            let end = expires_at - 60_000.0 + 0.01;
            assert!(started.wall_clock < end, "the token expires within a minute");
        }
        self.check_invalidations(call, token, policy.scope, started);
        self.check_is_latest(call, token, policy, started);
    }

    /// Checks that a token is not older than an invalidation before the call.
    fn check_invalidations(&self, call: u32, token: &Token, scope: Scope, started: Stamp) {
        let service = if scope == Scope::App { 0 } else { SERVICE };
        for (stamp, invalidation) in &self.record.invalidations {
            let resource = match invalidation.route {
                Some(route) if route != self.route(call) => continue,
                Some(_) => ID | FETCH,
                None => 0,
            };
            let compared = APP_COMPONENTS | service | resource;
            let is_concerned =
                (self.plan(call).components ^ invalidation.components) & compared == 0;
            let is_older = stamp.order < started.order && token.sent.order < stamp.order;
            assert!(!is_concerned || !is_older, "the token is older than an invalidation");
        }
    }

    /// Checks that the response to a later request was not overwritten, where nothing else can have
    /// removed it from the cache.
    fn check_is_latest(&self, call: u32, token: &Token, policy: CachePolicy, started: Stamp) {
        let may_evict =
            |plan: &CallPlan| plan.cache.is_some_and(|cache| cache.max_entries < MANY_ENTRIES);
        if self.history.background
            || !self.history.clock_changes.is_empty()
            || self.history.calls.iter().any(may_evict)
        {
            return;
        }
        let request_started = |token: &Token| self.record.requests[&token.request].started.order;
        for later in self.record.tokens.values() {
            let Some(writer) = self.plan(later.request).cache else { continue };
            let ignored =
                if policy.scope == Scope::App { NOT_CACHED | SERVICE } else { NOT_CACHED };
            let mut invalidations = self.record.invalidations.iter();
            let was_cached = writer.scope == policy.scope
                && self.are_equal(call, later.request, ignored)
                && later.expires_at.is_none()
                && later.answered.order < token.answered.order
                && token.answered.time - later.answered.time < writer.ttl.0
                && self.record.requests[&later.request].is_answered
                && !invalidations.any(|(stamp, _)| {
                    (request_started(later)..started.order).contains(&stamp.order)
                });
            let is_later = request_started(later) > request_started(token);
            assert!(!was_cached || !is_later, "an older response overwrites a later one");
        }
    }

    /// Checks that every call was settled, and that nothing is left.
    pub(super) fn check_end(&mut self) {
        assert_idle(&mut self.client);
        for call in &self.record.calls {
            assert!(call.started.is_some() && !call.is_waiting(), "a call waits for ever");
            assert!(call.completed.is_some() != call.is_cancelled, "a call is lost");
        }
        assert!(self.record.requests.values().all(|request| request.is_released));
    }
}
