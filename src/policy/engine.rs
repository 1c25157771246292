//! The whole client, but for the world: what happens goes in, what is to be done comes out.
//!
//! A driver asks on behalf of callers, carries out each [`Effect`] in the order in which
//! [`Engine::effects`] gives them, and tells what came of it. Which effect follows is decided
//! here and nowhere else. What a driver tells of a flight that has ended is passed over.

use alloc::rc::Rc;
use alloc::string::String;
use alloc::vec::Vec;
use core::mem;

use super::budget::RetryBudget;
use super::cache::{Cache, CachePolicy, EntryId, Hit};
use super::failure::{Failed, Failure};
use super::flight::{Ask, CallerId, Flight, Phase, Request, Waiter, Who};
pub use super::flights::FlightId;
use super::flights::Flights;
use super::options::Limits;
use super::time::{Instant, Millis, Moment};
use crate::protocol::api_error::ApiError;
use crate::protocol::base_url::UrlParts;
use crate::protocol::error_kind::ErrorKind;
use crate::protocol::js_value::HostValue;
use crate::protocol::redirect::{self, RedirectError};
use crate::protocol::response::{Body, InvalidResponse, Output, Projection, ResponseHead};
use crate::protocol::route::{Method, ResponseKind};

/// What is to be done.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect<V> {
    /// Send the flight's request, and ring after `ring`.
    Send {
        /// Which flight's.
        flight: FlightId,
        /// To another URL than its own.
        to: Option<String>,
        /// When to tell that time has passed.
        ring: Millis,
    },
    /// Read the body of the answer whose head was told.
    Read(FlightId),
    /// Give up the request under way, without reading what is left of its answer, and ring later.
    Pause {
        /// Which flight's.
        flight: FlightId,
        /// When to tell that time has passed.
        ring: Millis,
    },
    /// Ring at another time than was said before.
    Ring {
        /// For which flight.
        flight: FlightId,
        /// When to tell that time has passed.
        ring: Millis,
    },
    /// Tell a caller what came of its call.
    Settle {
        /// On which flight it waited.
        flight: FlightId,
        /// Whom.
        caller: CallerId,
        /// What came of it.
        result: Result<Output<V>, Failed<V>>,
    },
    /// Remember under the flight's name what is now in the cache.
    Stored {
        /// The flight that brought it.
        flight: FlightId,
        /// The entry.
        entry: EntryId,
    },
    /// Forget an entry's name.
    Dropped(EntryId),
    /// The flight is over: give up what is still under way of it, and forget its name.
    End(FlightId),
}

/// Why nothing more comes of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stop {
    /// The host failed; with what it said of that.
    Failed(String),
    /// The body of a success has more bytes than this, which is as many as are taken.
    TooLarge(u32),
}

/// The state of all calls, of the retry budget and of the cache.
#[derive(Clone, Debug)]
pub struct Engine<V> {
    flights: Flights,
    budget: RetryBudget,
    out: Outbox<V>,
}

/// Where what comes of a flight goes: to callers, and into the cache.
#[derive(Clone, Debug)]
struct Outbox<V> {
    cache: Cache<V>,
    effects: Vec<Effect<V>>,
    /// Those that follow all others: callers are told, and flights end.
    last: Vec<Effect<V>>,
}

impl<V> Default for Engine<V> {
    fn default() -> Self {
        let out = Outbox { cache: Cache::default(), effects: Vec::new(), last: Vec::new() };
        Self { flights: Flights::new(), budget: RetryBudget::default(), out }
    }
}

/// Why an attempt failed.
enum Cause<V> {
    /// Nobody gives it more time.
    TimedOut,
    /// This.
    Failure(Rc<Failure<V>>),
}

impl<V: HostValue> Engine<V> {
    /// Takes from an origin's budget what a retry costs, as an outage would have.
    #[cfg(test)]
    pub(super) fn spend_retry(&mut self, origin: &str) -> bool {
        self.budget.take(origin)
    }

    /// Takes what is to be done. Callers are told last: what they do at once, such as join, is not
    /// undone by what was decided before.
    #[must_use]
    pub fn effects(&mut self) -> Vec<Effect<V>> {
        let mut effects = mem::take(&mut self.out.effects);
        effects.append(&mut self.out.last);
        effects
    }

    /// What the cache has, for a caller with this policy.
    pub fn look_up(
        &mut self,
        entry: EntryId,
        policy: &CachePolicy,
        now: Instant,
    ) -> Option<Hit<V>> {
        self.out.cache.get(entry, policy, now)
    }

    /// Says that an aging entry is being asked for anew, so that not every hit does.
    pub fn begin_refresh(&mut self, entry: EntryId) {
        self.out.cache.begin_refresh(entry);
    }

    /// Drops what the cache holds.
    pub fn invalidate(&mut self, entry: EntryId) {
        self.out.cache.remove(entry);
        self.out.effects.push(Effect::Dropped(entry));
    }

    /// Has the cache not keep what this flight brings: it was sent before the cache was emptied.
    pub fn outdate(&mut self, flight: FlightId) {
        if let Some(flight) = self.flights.get_mut(flight) {
            flight.cache = None;
        }
    }

    /// Lets a caller wait for what another one's flight brings. `false` if the flight is not
    /// there, or has nothing to bring in the caller's time.
    #[must_use]
    pub fn join(&mut self, id: FlightId, ask: &Ask, now: Instant) -> bool {
        let Some(flight) = self.flights.get_mut(id) else { return false };
        let joined = flight.join(ask, now);
        if joined {
            ring_in_time(flight, id, now, &mut self.out.effects);
        }
        joined
    }

    /// Sends a request for a caller.
    pub fn begin(&mut self, request: Request, ask: &Ask, now: Instant) -> FlightId {
        let flight = Flight::new(request, ask, now);
        let ring = now.until(flight.alarm);
        let id = self.flights.insert(flight);
        self.out.effects.push(Effect::Send { flight: id, to: None, ring });
        id
    }

    /// A caller has gone, and is not to be told anything.
    pub fn leave(&mut self, id: FlightId, caller: CallerId) {
        let Some(flight) = self.flights.get_mut(id) else { return };
        flight.waiters.retain(|waiter| waiter.who != Who::Caller(caller));
        self.end_if_deserted(id);
    }

    /// The head of an answer is there, and its body is not read yet. `location` is where a
    /// redirect leads, as the host parses it.
    pub fn head(
        &mut self,
        id: FlightId,
        head: ResponseHead,
        location: Option<UrlParts>,
        moment: Moment,
    ) {
        let Some(flight) = self.flights.get_mut(id) else { return };
        if head.is_redirect() {
            return self.redirected(id, head.status, location, moment);
        }
        if head.is_success() && flight.request.route.response == ResponseKind::Empty {
            return self.succeeded(id, &Output::Empty, None, moment);
        }
        // What comes of a failure that everyone waits to see the end of needs no words.
        if head.is_transient() && flight.repeatable() {
            let wait = flight.delay(moment.random, pause_of(&head, moment));
            let all_stay =
                flight.waiters.iter().all(|each| Flight::stays(each, moment.now, wait, false));
            if all_stay && self.budget.take(&flight.request.origin) {
                flight.pause(moment.now, wait, false);
                self.out.effects.push(Effect::Pause { flight: id, ring: wait });
                return;
            }
        }
        if let Phase::Sending { head: place, .. } = &mut flight.phase {
            *place = Some(head);
            self.out.effects.push(Effect::Read(id));
        }
    }

    /// The body of an answer is there whose head was told.
    pub fn body(&mut self, id: FlightId, body: Body<V>, moment: Moment) {
        let Some(flight) = self.flights.get_mut(id) else { return };
        let Phase::Sending { head, .. } = &mut flight.phase else { return };
        let Some(head) = head.take() else { return };
        if head.is_success() {
            return self.answer(id, head.status, body, None, moment);
        }
        let pause = pause_of(&head, moment);
        let refusal = ApiError::parse(&head, pause, body);
        self.attempt_failed(id, &Cause::Failure(Rc::new(Failure::Refused(refusal))), pause, moment);
    }

    /// A success is there, with its body. `entry` is what the cache holds under the flight's name.
    pub fn answer(
        &mut self,
        id: FlightId,
        status: u16,
        body: Body<V>,
        entry: Option<EntryId>,
        moment: Moment,
    ) {
        let Some(flight) = self.flights.get_mut(id) else { return };
        match Output::parse(flight.request.route.response, body) {
            Ok(outcome) => self.succeeded(id, &outcome, entry, moment),
            Err(reason) => self.failed(id, Failure::Malformed { status, reason }, moment.now),
        }
    }

    /// Nothing more will come of the request.
    pub fn stopped(&mut self, id: FlightId, status: u16, stop: Stop, moment: Moment) {
        match stop {
            Stop::Failed(said) => {
                let cause = Cause::Failure(Rc::new(Failure::Network(said)));
                self.attempt_failed(id, &cause, None, moment);
            }
            Stop::TooLarge(limit) => {
                let reason = InvalidResponse::TooLarge(limit);
                self.failed(id, Failure::Malformed { status, reason }, moment.now);
            }
        }
    }

    /// Time has passed.
    pub fn rang(&mut self, id: FlightId, moment: Moment) {
        let Some(flight) = self.flights.get_mut(id) else { return };
        let now = moment.now;
        let sent = flight.sent;
        let is_over = |waiter: &Waiter| now >= waiter.deadline;
        for waiter in take_out(&mut flight.waiters, is_over) {
            let after = waiter.limits.deadline;
            let failure = Rc::new(Failure::Timeout { after, limit: "deadline" });
            let failed = failed(flight, failure, sent - waiter.sent_before);
            self.out.settle(&waiter, id, Err(failed), now);
        }
        if self.end_if_deserted(id) {
            return;
        }
        let Some(flight) = self.flights.get_mut(id) else { return };
        match flight.phase {
            Phase::Waiting { until } if now >= until => {
                flight.send(now);
                let ring = now.until(flight.alarm);
                self.out.effects.push(Effect::Send { flight: id, to: None, ring });
                return;
            }
            Phase::Sending { .. } if flight.attempt_is_over(now) => {
                return self.attempt_failed(id, &Cause::TimedOut, None, moment);
            }
            Phase::Sending { .. } => {
                // Others give the attempt more time. Who may try again does so by waiting on.
                let is_out = |waiter: &Waiter| now >= waiter.due && waiter.retries_left == 0;
                for waiter in take_out(&mut flight.waiters, is_out) {
                    let failure = timeout_of(waiter.limits);
                    let failed = failed(flight, failure, sent - waiter.sent_before);
                    self.out.settle(&waiter, id, Err(failed), now);
                }
                for waiter in flight.waiters.iter_mut().filter(|waiter| now >= waiter.due) {
                    waiter.retries_left -= 1;
                    waiter.due = now.after(waiter.limits.timeout);
                }
            }
            Phase::Waiting { .. } => {}
        }
        flight.alarm = Instant::NEVER;
        ring_in_time(flight, id, now, &mut self.out.effects);
    }

    fn redirected(
        &mut self,
        id: FlightId,
        status: u16,
        location: Option<UrlParts>,
        moment: Moment,
    ) {
        let Some(flight) = self.flights.get_mut(id) else { return };
        let Phase::Sending { redirects, .. } = &mut flight.phase else { return };
        let next = if flight.request.route.method == Method::Get {
            redirect::resolve(&flight.request.origin, location, *redirects)
        } else {
            Err(RedirectError::NonIdempotent)
        };
        match next {
            Ok(url) => {
                *redirects += 1;
                let ring = moment.now.until(flight.alarm);
                self.out.effects.push(Effect::Send { flight: id, to: Some(url), ring });
            }
            Err(reason) => self.failed(id, Failure::Redirect { status, reason }, moment.now),
        }
    }

    fn succeeded(
        &mut self,
        id: FlightId,
        outcome: &Output<V>,
        entry: Option<EntryId>,
        moment: Moment,
    ) {
        let Some(flight) = self.flights.remove(id) else { return };
        self.budget.give(&flight.request.origin);
        if let Some(policy) = &flight.cache {
            self.out.keep(id, entry, outcome, policy, moment);
        }
        for waiter in &flight.waiters {
            self.out.settle(waiter, id, Ok(outcome.deep_clone()), moment.now);
        }
        self.out.last.push(Effect::End(id));
    }

    /// Ends a flight that no other attempt would help.
    fn failed(&mut self, id: FlightId, failure: Failure<V>, now: Instant) {
        let Some(flight) = self.flights.remove(id) else { return };
        let failure = Rc::new(failure);
        for waiter in &flight.waiters {
            let attempts = flight.sent - waiter.sent_before;
            let failed = failed(&flight, Rc::clone(&failure), attempts);
            self.out.settle(waiter, id, Err(failed), now);
        }
        self.out.last.push(Effect::End(id));
    }

    /// An attempt came to nothing: who can waits for another, and who cannot is told why.
    fn attempt_failed(
        &mut self,
        id: FlightId,
        cause: &Cause<V>,
        pause: Option<u32>,
        moment: Moment,
    ) {
        let Some(flight) = self.flights.get_mut(id) else { return };
        let now = moment.now;
        let timed_out = matches!(cause, Cause::TimedOut);
        let transient = match cause {
            Cause::TimedOut => true,
            Cause::Failure(failure) => failure.is_transient(),
        };
        let wait = flight.delay(moment.random, pause);
        let stays = |waiter: &Waiter| Flight::stays(waiter, now, wait, timed_out);
        let again = transient
            && flight.repeatable()
            && flight.waiters.iter().any(stays)
            && self.budget.take(&flight.request.origin);
        let sent = flight.sent;
        for waiter in take_out(&mut flight.waiters, |waiter| !(again && stays(waiter))) {
            let failure = match cause {
                Cause::TimedOut => timeout_of(waiter.limits),
                Cause::Failure(failure) => Rc::clone(failure),
            };
            let failed = failed(flight, failure, sent - waiter.sent_before);
            self.out.settle(&waiter, id, Err(failed), now);
        }
        if !self.end_if_deserted(id)
            && let Some(flight) = self.flights.get_mut(id)
        {
            flight.pause(now, wait, timed_out);
            self.out.effects.push(Effect::Pause { flight: id, ring: wait });
        }
    }

    fn end_if_deserted(&mut self, id: FlightId) -> bool {
        let deserted = self.flights.get_mut(id).is_some_and(|flight| flight.waiters.is_empty());
        if deserted {
            let _ = self.flights.remove(id);
            self.out.last.push(Effect::End(id));
        }
        deserted
    }
}

impl<V: HostValue> Outbox<V> {
    fn keep(
        &mut self,
        flight: FlightId,
        known: Option<EntryId>,
        outcome: &Output<V>,
        policy: &CachePolicy,
        moment: Moment,
    ) {
        let (stored, gone) = self.cache.put(known, outcome, policy, moment);
        self.effects.extend(gone.into_iter().map(Effect::Dropped));
        self.effects.extend(stored.map(|entry| Effect::Stored { flight, entry }));
    }

    fn settle(
        &mut self,
        waiter: &Waiter,
        flight: FlightId,
        result: Result<Output<V>, Failed<V>>,
        now: Instant,
    ) {
        match (waiter.who, result) {
            (Who::Caller(caller), result) => {
                let result = match result {
                    Ok(outcome) => Ok(waiter.wants.project(outcome)),
                    // Any other failure says nothing about the connection, and is passed on.
                    Err(failed)
                        if waiter.wants == Projection::IsConnected
                            && failed.failure.kind() == ErrorKind::NotConnected =>
                    {
                        Ok(Output::IsConnected(false))
                    }
                    failed => failed,
                };
                self.last.push(Effect::Settle { flight, caller, result });
            }
            (Who::Cache(_), Ok(_)) => {}
            // An outage says nothing about the token; a refusal says that it is no longer given.
            (Who::Cache(entry), Err(failed)) if failed.retryable => self.cache.put_off(entry, now),
            (Who::Cache(entry), Err(_)) => {
                self.cache.remove(entry);
                self.effects.push(Effect::Dropped(entry));
            }
        }
    }
}

/// What the server says of when to come back, in seconds.
fn pause_of(head: &ResponseHead, moment: Moment) -> Option<u32> {
    Some(head.retry_after?.seconds(moment.wall))
}

fn timeout_of<V>(limits: Limits) -> Rc<Failure<V>> {
    Rc::new(Failure::Timeout { after: limits.timeout, limit: "timeout" })
}

fn failed<V>(flight: &Flight, failure: Rc<Failure<V>>, attempts: u32) -> Failed<V> {
    Failed { retryable: failure.is_transient() && flight.repeatable(), failure, attempts }
}

/// Moves the flight's alarm forward where something is due before it rings.
fn ring_in_time<V>(flight: &mut Flight, id: FlightId, now: Instant, effects: &mut Vec<Effect<V>>) {
    let next = flight.next_ring();
    if next < flight.alarm {
        flight.alarm = next;
        effects.push(Effect::Ring { flight: id, ring: now.until(next) });
    }
}

/// Takes out those of whom it is true; the order of all stays.
fn take_out(waiters: &mut Vec<Waiter>, which: impl Fn(&Waiter) -> bool) -> Vec<Waiter> {
    let mut out = Vec::new();
    waiters.retain(|waiter| {
        let goes = which(waiter);
        if goes {
            out.push(waiter.clone());
        }
        !goes
    });
    out
}
