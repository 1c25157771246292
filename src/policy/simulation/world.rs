//! The world in which a history is played: callers, a server, a clock, and what a host keeps.
//! It checks at each step what must hold at each step.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;

use super::history::{Call, History, Reply};
use crate::policy::backoff::Retry;
use crate::policy::cache::{EntryId, Scope};
use crate::policy::engine::{Effect, Engine, FlightId, Stop};
use crate::policy::flight::{Ask, CallerId, Request, Who};
use crate::policy::time::{Instant, Millis, Moment};
use crate::protocol::base_url::testing::parts;
use crate::protocol::js_value::HostValue;
use crate::protocol::js_value::testing::FakeValue;
use crate::protocol::response::{Body, Output, ResponseHead};
use crate::protocol::retry_after::{RetryAfter, testing::date};
use crate::protocol::route::{Method, ResponseKind};

const ORIGIN: &str = "https://base44.app";

/// What happens at a moment.
#[derive(Clone, Debug)]
enum Event {
    Calls(usize),
    Leaves(usize),
    Invalidates(usize),
    Head(FlightId, u64),
    Body(FlightId, u64),
    Rings(FlightId, u64),
}

type Name = (u8, u8, u8, bool);

/// A flight, as the host has it.
#[derive(Debug)]
struct Underway {
    call: usize,
    name: Option<Name>,
    /// Whether it is the cache that waits.
    renews: bool,
    /// Of the request or of the alarm that counts; others were given up.
    attempt: u64,
    alarm: u64,
    reply: Option<(Reply, u64)>,
}

/// Plays a history to its end; panics if it does not go or end as every history must.
pub(super) fn play(history: History) {
    let mut world = World::new(history);
    world.run();
    world.check_that_all_ended_well();
}

struct World {
    history: History,
    engine: Engine<FakeValue>,
    now: u64,
    steps: u64,
    agenda: BTreeMap<(u64, u64), Event>,
    flights: BTreeMap<FlightId, Underway>,
    names: BTreeMap<Name, FlightId>,
    entries: BTreeMap<(u8, u8, u8), EntryId>,
    settled: BTreeMap<usize, u64>,
    waits_on: BTreeMap<usize, FlightId>,
    gone: BTreeSet<usize>,
    /// How often each was sent that a call began.
    sent: BTreeMap<usize, u32>,
    retries: u32,
    successes: u32,
}

impl World {
    fn new(history: History) -> Self {
        Self {
            engine: Engine::default(),
            now: 0,
            steps: 0,
            agenda: BTreeMap::new(),
            flights: BTreeMap::new(),
            names: BTreeMap::new(),
            entries: BTreeMap::new(),
            settled: BTreeMap::new(),
            waits_on: BTreeMap::new(),
            gone: BTreeSet::new(),
            sent: BTreeMap::new(),
            retries: 0,
            successes: 0,
            history,
        }
    }

    fn run(&mut self) {
        for _ in 0..self.history.spent {
            assert!(self.engine.spend_retry(ORIGIN));
        }
        for caller in 0..self.history.calls.len() {
            self.schedule(self.history.calls[caller].at, Event::Calls(caller));
        }
        while let Some(((at, _), event)) = self.agenda.pop_first() {
            assert!(self.steps < 5000, "it never ends");
            self.now = at;
            self.happen(&event);
            self.check_that_someone_waits();
        }
    }

    fn check_that_all_ended_well(&self) {
        let calls = &self.history.calls;
        for (caller, call) in calls.iter().enumerate() {
            match self.settled.get(&caller) {
                Some(&at) => {
                    let deadline = call.at + u64::from(call.limits.deadline);
                    assert!(at <= deadline, "{caller} was late: {at}");
                }
                None => assert!(self.gone.contains(&caller), "{caller} waits for ever"),
            }
        }
        assert!(self.flights.is_empty() && self.names.is_empty(), "something is left");
        for (&caller, &sent) in &self.sent {
            let is_read = calls[caller].route.spec().method == Method::Get;
            assert!(is_read || sent == 1, "what acts is sent once");
        }
        // Everyone may cause as many requests as it would alone; a cache renews an entry by one.
        let each = |call: &Call| 1 + call.retry.max_retries + u32::from(call.cache.is_some());
        let allowed: u32 = calls.iter().map(each).sum();
        assert!(self.sent.values().sum::<u32>() <= allowed, "too many requests");
        let paid = 500 + self.successes;
        assert!((self.history.spent + self.retries) * 5 <= paid, "beyond the budget");
    }

    /// Nothing is under way that nobody waits for.
    fn check_that_someone_waits(&self) {
        for (flight, underway) in &self.flights {
            let waits = |(caller, on): (&usize, &FlightId)| {
                on == flight && !self.settled.contains_key(caller) && !self.gone.contains(caller)
            };
            assert!(underway.renews || self.waits_on.iter().any(waits), "for nobody");
        }
    }

    fn schedule(&mut self, at: u64, event: Event) {
        self.steps += 1;
        self.agenda.insert((at, self.steps), event);
    }

    fn moment(&self) -> Moment {
        let step = usize::try_from(self.steps).unwrap();
        let pick = |len: usize| step % len;
        Moment {
            now: Instant::at(self.now),
            wall: self.history.walls[pick(self.history.walls.len())],
            random: self.history.randoms[pick(self.history.randoms.len())],
        }
    }

    fn happen(&mut self, event: &Event) {
        let moment = self.moment();
        match *event {
            Event::Calls(caller) => self.call(caller),
            Event::Leaves(caller) => {
                if let Some(&flight) =
                    self.waits_on.get(&caller).filter(|_| !self.settled.contains_key(&caller))
                {
                    self.gone.insert(caller);
                    self.engine.leave(flight, number(caller));
                }
            }
            Event::Invalidates(caller) => self.invalidate(caller),
            Event::Head(flight, attempt) if self.is_current(flight, attempt) => {
                self.head(flight, moment);
            }
            Event::Body(flight, attempt) if self.is_current(flight, attempt) => {
                self.body(flight, moment);
            }
            Event::Rings(flight, alarm) => {
                if self.flights.get(&flight).is_some_and(|flight| flight.alarm == alarm) {
                    self.engine.rang(flight, moment);
                }
            }
            Event::Head(..) | Event::Body(..) => {}
        }
        self.carry_out();
    }

    fn is_current(&self, flight: FlightId, attempt: u64) -> bool {
        self.flights.get(&flight).is_some_and(|flight| flight.attempt == attempt)
    }

    /// As the driver does it.
    fn call(&mut self, caller: usize) {
        let call = self.history.calls[caller].clone();
        if let Some(after) = call.leaves_after {
            self.schedule(self.now + after, Event::Leaves(caller));
        }
        if let Some(after) = call.invalidates_after {
            self.schedule(self.now + after, Event::Invalidates(caller));
        }
        let now = Instant::at(self.now);
        let mut ask = Ask {
            who: Who::Caller(number(caller)),
            wants: call.wants,
            limits: call.limits,
            retry: call.retry,
            cache: call.cache,
        };
        if call.route.spec().method != Method::Get {
            ask.cache = None;
            return self.begin(caller, None, &ask);
        }
        let name = (call.principal, call.id, call.route as u8, call.is_forced);
        if let (Some(policy), false) = (call.cache, call.is_forced)
            && let Some(&entry) = self.entries.get(&entry_name(&call))
            && let Some(hit) = self.engine.look_up(entry, &policy, now)
        {
            self.settle(caller, Ok(call.wants.project(hit.outcome)));
            if hit.ages {
                let ask = Ask { who: Who::Cache(entry), retry: Retry::NONE, ..ask };
                self.engine.begin_refresh(entry);
                if !self.joined(name, &ask) {
                    self.begin(caller, Some(name), &ask);
                }
            }
            return;
        }
        if self.joined(name, &ask) {
            self.waits_on.insert(caller, self.names[&name]);
        } else {
            self.begin(caller, Some(name), &ask);
        }
    }

    fn joined(&mut self, name: Name, ask: &Ask) -> bool {
        let Some(&flight) = self.names.get(&name) else { return false };
        let joined = self.engine.join(flight, ask, Instant::at(self.now));
        if joined && matches!(ask.who, Who::Cache(_)) {
            self.flights.get_mut(&flight).unwrap().renews = true;
        }
        joined
    }

    fn begin(&mut self, caller: usize, name: Option<Name>, ask: &Ask) {
        let request =
            Request { route: self.history.calls[caller].route.spec(), origin: ORIGIN.to_owned() };
        let flight = self.engine.begin(request, ask, Instant::at(self.now));
        let renews = matches!(ask.who, Who::Cache(_));
        let underway = Underway { call: caller, name, renews, attempt: 0, alarm: 0, reply: None };
        assert!(self.flights.insert(flight, underway).is_none());
        if let Some(name) = name {
            self.names.insert(name, flight);
        }
        if ask.who == Who::Caller(number(caller)) {
            self.waits_on.insert(caller, flight);
        }
    }

    fn invalidate(&mut self, caller: usize) {
        let call = self.history.calls[caller].clone();
        for is_forced in [false, true] {
            let name = (call.principal, call.id, call.route as u8, is_forced);
            if let Some(flight) = self.names.remove(&name) {
                self.engine.outdate(flight);
            }
        }
        if let Some(&entry) = self.entries.get(&entry_name(&call)) {
            self.engine.invalidate(entry);
        }
    }

    fn head(&mut self, flight: FlightId, moment: Moment) {
        let underway = self.flights.get_mut(&flight).unwrap();
        let answers = self.history.calls[underway.call].route.spec().response;
        let (reply, body_takes) = underway.reply.clone().unwrap();
        let attempt = underway.attempt;
        let head = |status| ResponseHead { status, ..ResponseHead::default() };
        match reply {
            Reply::Nothing => {}
            Reply::Fails => {
                self.engine.stopped(flight, 0, Stop::Failed("reset".to_owned()), moment);
            }
            Reply::Redirect(location) => {
                let base = url::Url::parse("https://base44.app/api/apps/a/x").unwrap();
                let location = base.join(location).ok().map(|url| parts(&url));
                self.engine.head(flight, head(307), location, moment);
            }
            Reply::ApiError { status, retry_after } => {
                let retry_after = retry_after.and_then(|header| RetryAfter::parse(header, date));
                let head = ResponseHead { retry_after, ..head(status) };
                self.engine.head(flight, head, None, moment);
            }
            Reply::Token | Reply::Lie | Reply::TooLarge if answers == ResponseKind::Empty => {
                self.successes += 1;
                self.engine.head(flight, head(204), None, moment);
            }
            Reply::Token | Reply::Lie | Reply::TooLarge => {
                self.schedule(self.now + body_takes, Event::Body(flight, attempt));
            }
        }
    }

    fn body(&mut self, flight: FlightId, moment: Moment) {
        let underway = &self.flights[&flight];
        let (reply, _) = underway.reply.clone().unwrap();
        let call = self.history.calls[underway.call].clone();
        let entry = self.entries.get(&entry_name(&call)).copied();
        match reply {
            Reply::Token => {
                self.successes += 1;
                let json = match call.route.spec().response {
                    ResponseKind::ProxyEnvelope => {
                        json!({"success": true, "phase": token_of(&call)})
                    }
                    _ => json!({"access_token": token_of(&call)}),
                };
                self.engine.answer(flight, 200, Body::Json(json.into()), entry, moment);
            }
            Reply::TooLarge => self.engine.stopped(flight, 200, Stop::TooLarge(9), moment),
            Reply::Lie => {
                self.engine.answer(
                    flight,
                    200,
                    Body::Text(FakeValue::from("<html>")),
                    entry,
                    moment,
                );
            }
            _ => self.engine.body(flight, Body::Json(json!({"detail": "no"}).into()), moment),
        }
    }

    fn carry_out(&mut self) {
        for effect in self.engine.effects() {
            match effect {
                Effect::Send { flight, to, ring } => self.send(flight, to.as_deref(), ring),
                Effect::Read(flight) => {
                    let underway = &self.flights[&flight];
                    let (attempt, takes) = (underway.attempt, underway.reply.clone().unwrap().1);
                    self.schedule(self.now + takes, Event::Body(flight, attempt));
                }
                Effect::Pause { flight, ring } => {
                    self.give_up(flight);
                    self.ring(flight, ring);
                }
                Effect::Ring { flight, ring } => self.ring(flight, ring),
                Effect::Settle { flight, caller: CallerId(caller), result } => {
                    let caller = caller as usize;
                    assert_eq!(self.waits_on.get(&caller), Some(&flight));
                    self.settle(
                        caller,
                        result.map_err(|failed| (failed.attempts, failed.failure.to_string())),
                    );
                }
                Effect::Stored { flight, entry } => {
                    let call = &self.history.calls[self.flights[&flight].call];
                    self.entries.insert(entry_name(call), entry);
                }
                Effect::Dropped(entry) => self.entries.retain(|_, &mut other| other != entry),
                Effect::End(flight) => {
                    let underway = self.flights.remove(&flight).expect("a flight that is there");
                    if let Some(name) = underway.name
                        && self.names.get(&name) == Some(&flight)
                    {
                        self.names.remove(&name);
                    }
                }
            }
        }
    }

    fn send(&mut self, flight: FlightId, to: Option<&str>, ring: Millis) {
        if let Some(to) = to {
            let url = url::Url::parse(to).unwrap();
            assert_eq!(url.origin().ascii_serialization(), ORIGIN, "credentials stay home");
        }
        self.ring(flight, ring);
        let turn: usize = self.sent.values().map(|&sent| sent as usize).sum();
        let (reply, head_takes, body_takes) =
            self.history.replies[turn % self.history.replies.len()].clone();
        let attempt = self.steps + 1;
        let underway = self.flights.get_mut(&flight).unwrap();
        underway.attempt = attempt;
        underway.reply = Some((reply, body_takes));
        let sent = self.sent.entry(underway.call).or_default();
        if to.is_none() {
            *sent += 1;
            self.retries += u32::from(*sent > 1);
        }
        self.schedule(self.now + head_takes, Event::Head(flight, attempt));
    }

    fn give_up(&mut self, flight: FlightId) {
        self.flights.get_mut(&flight).unwrap().attempt = 0;
    }

    fn ring(&mut self, flight: FlightId, ring: Millis) {
        let alarm = self.steps + 1;
        self.flights.get_mut(&flight).unwrap().alarm = alarm;
        self.schedule(self.now + u64::from(ring), Event::Rings(flight, alarm));
    }

    fn settle(&mut self, caller: usize, result: Result<Output<FakeValue>, (u32, String)>) {
        assert!(self.settled.insert(caller, self.now).is_none(), "settled twice");
        assert!(!self.gone.contains(&caller), "told after it had gone");
        let call = &self.history.calls[caller];
        let token = FakeValue::from(token_of(call).as_str());
        match result {
            Ok(Output::Connection { access_token, .. } | Output::AccessToken(access_token)) => {
                assert_eq!(access_token, token, "another one's token");
            }
            Ok(Output::ProxyEnvelope(envelope)) => {
                assert_eq!(envelope.get("phase"), Some(token), "another one's answer");
            }
            Ok(Output::IsConnected(_) | Output::Empty) => {}
            Ok(Output::RedirectUrl(_)) => panic!("nobody asked for that"),
            Err((attempts, _)) => {
                // It may come upon one that is under way, and need none of its own.
                assert!(attempts <= 2 + call.retry.max_retries, "{attempts} attempts");
                assert!(attempts > 0, "nothing was sent for it");
            }
        }
    }
}

fn number(caller: usize) -> CallerId {
    CallerId(u32::try_from(caller).unwrap())
}

fn token_of(call: &Call) -> String {
    format!("{} {} {}", call.principal, call.id, call.route as u8)
}

/// A principal of scope "app" is not one of scope "credential".
fn entry_name(call: &Call) -> (u8, u8, u8) {
    let is_of_app = call.cache.is_some_and(|policy| policy.scope == Scope::App);
    (call.principal + 100 * u8::from(is_of_app), call.id, call.route as u8)
}
