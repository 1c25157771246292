//! The handling of events and timers: their effects on a request and on the calls that wait for it.

use std::rc::Rc;

use super::Client;
use super::call_defaults::Timeouts;
use super::error::{CallError, Error};
use super::event::{Action, Driver, Event, RequestId, RequestOutcome};
use super::in_flight::{CacheWrite, InFlight, Requester, State, Waiter};
use super::time::{Context, Millis, Now, Timestamp};
use crate::protocol::api_error::ApiError;
use crate::protocol::error_kind::ErrorKind;
use crate::protocol::redirect::{self, RedirectError};
use crate::protocol::response::{Body, InvalidResponse, Output, Projection, ResponseHead};
use crate::protocol::route::ResponseKind;

/// The reason why an attempt failed.
enum AttemptError<V> {
    /// The timeout of every waiter expired.
    TimedOut,
    /// Anything else.
    Error(Rc<Error<V>>),
}

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
            Event::Failed(error) => {
                let error = AttemptError::Error(Rc::new(error.into()));
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

    #[inline(never)]
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

    #[inline(never)]
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

    #[inline(never)]
    fn error_body_arrived(&mut self, id: RequestId, body: Body<D::Value>, now: Now) {
        let head = self.requests.get(id.0).and_then(InFlight::error_head);
        let Some(head) = head else { return };
        let retry_after = head.retry_after.map(|retry_after| retry_after.seconds(now.wall_clock));
        let error = ApiError::parse(head, retry_after, body);
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
        let (request, outcome) = (request.handle, RequestOutcome::Succeeded);
        self.last_actions.push_back(Action::Release { request, outcome });
    }

    /// Ends a request that no retry would help.
    #[inline(never)]
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

    fn reject(
        &mut self,
        id: RequestId,
        waiter: Waiter<D::Call>,
        error: Rc<Error<D::Value>>,
        now: Now,
    ) {
        let Some(request) = self.requests.get_mut(id.0) else { return };
        let retryable = error.is_transient() && request.is_idempotent();
        match waiter.requester {
            Requester::Call(call) => {
                // Any other error says nothing about the connection.
                let is_answer = waiter.projection == Projection::IsConnected
                    && error.kind() == ErrorKind::NotConnected;
                let attempts = request.attempts - waiter.attempts_before;
                let result = if is_answer {
                    if request.projection == Projection::IsConnected {
                        request.outcome = RequestOutcome::Succeeded;
                    }
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
}

/// Returns the server's `Retry-After`, from now.
fn retry_after(head: &ResponseHead, now: Now) -> Option<Millis> {
    Some(Millis(head.retry_after?.millis(now.wall_clock)))
}

fn timeout_error<V>(timeouts: Timeouts) -> Rc<Error<V>> {
    Rc::new(Error::Timeout { after: timeouts.timeout, option: "timeout" })
}
