//! The whole client core against a world that is made up: callers who come, wait and go, a
//! server that fails in every way, a clock that stands still until something is due.
//!
//! A history is drawn by proptest, which prints the seed of one that fails and shrinks it; what
//! it found is kept in `proptest-regressions/`. `HISTORIES=1000000 cargo test --release simulation`
//! plays more of them than `cargo test` does.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use serde_json::json;

use super::backoff::Retry;
use super::cache::{CachePolicy, EntryId, Scope};
use super::engine::{Effect, Engine, FlightId, Stop};
use super::flight::{Ask, CallerId, Request, Who};
use super::options::Limits;
use super::time::{Instant, Millis, Moment};
use crate::protocol::answer::{Outcome, Wants};
use crate::protocol::refusal::{Body, Head};
use crate::protocol::route::{Answers, Method, Route};
use crate::protocol::server::testing::parts;
use crate::protocol::value::testing::Sample;

const ORIGIN: &str = "https://base44.app";

/// Someone who calls.
#[derive(Clone, Debug)]
struct Call {
    at: u64,
    /// With whose credentials.
    principal: u8,
    id: u8,
    route: Route,
    wants: Wants,
    limits: Limits,
    retry: Retry,
    cache: Option<CachePolicy>,
    is_forced: bool,
    /// After how long the caller's signal ends the call.
    leaves_after: Option<u64>,
    /// After how long the client's cache is emptied.
    invalidates_after: Option<u64>,
}

/// What becomes of a request.
#[derive(Clone, Debug)]
enum Reply {
    Token,
    Lie,
    TooLarge,
    Refusal { status: u16, retry_after: Option<&'static str> },
    Redirect(&'static str),
    Fails,
    Nothing,
}

#[derive(Clone, Debug)]
struct History {
    calls: Vec<Call>,
    /// To each request in turn, over and over: what, after how long, and how long the body takes.
    replies: Vec<(Reply, u64, u64)>,
    /// Random numbers, over and over.
    randoms: Vec<f64>,
    /// Where the wall clock is at each event, over and over.
    walls: Vec<u64>,
    /// How many retries an outage has cost before.
    spent: u32,
}

fn calls() -> impl Strategy<Value = Call> {
    let route = prop_oneof![
        4 => Just(Route::Connection),
        1 => Just(Route::AppUserConnection),
        1 => Just(Route::CallApi),
        1 => Just(Route::DisconnectAppUser),
    ];
    let wants = prop_oneof![Just(Wants::Whole), Just(Wants::AccessToken), Just(Wants::Presence)];
    let limits =
        (1..3000u32, 1..9000u32).prop_map(|(timeout, deadline)| Limits { timeout, deadline });
    let retry = (0..4u32, 0..500u32, 0..900u32).prop_map(|(max_retries, base_delay, max_delay)| {
        Retry { max_retries, base_delay, max_delay }
    });
    let cache =
        prop::option::of((1..4000u32, 1..4u32, any::<bool>()).prop_map(|(ttl, max, app)| {
            let scope = if app { Scope::App } else { Scope::Credential };
            CachePolicy { ttl, max_entries: max, scope }
        }));
    let sometimes = || prop_oneof![3 => Just(None), 1 => (0..4000u64).prop_map(Some)];
    let who = (0..6000u64, 0..4u8, 0..2u8, route, wants);
    (who, limits, retry, cache, prop::bool::weighted(0.1), sometimes(), sometimes()).prop_map(
        |(
            (at, principal, id, route, wants),
            limits,
            retry,
            cache,
            is_forced,
            leaves_after,
            invalidates_after,
        )| Call {
            at,
            principal,
            id,
            route,
            wants,
            limits,
            retry,
            cache,
            is_forced,
            leaves_after,
            invalidates_after,
        },
    )
}

fn replies() -> impl Strategy<Value = (Reply, u64, u64)> {
    let status = prop_oneof![
        Just(400u16),
        Just(401),
        Just(404),
        Just(408),
        Just(429),
        Just(500),
        Just(501),
        Just(503)
    ];
    let retry_after = prop_oneof![
        4 => Just(None),
        1 => prop_oneof![
            Just("0"), Just("1"), Just("31536000"), Just("-1"), Just("soon"),
            Just("Wed, 21 Oct 2015 07:28:00 GMT"), Just("99999999999999999999"),
        ].prop_map(Some),
    ];
    let location = prop_oneof![
        Just("/moved"),
        Just(""),
        Just("https://evil.example/"),
        Just("http://base44.app/"),
        Just("https://[")
    ];
    let reply = prop_oneof![
        4 => Just(Reply::Token),
        1 => Just(Reply::Lie),
        1 => Just(Reply::TooLarge),
        4 => (status, retry_after).prop_map(|(status, retry_after)| Reply::Refusal { status, retry_after }),
        1 => location.prop_map(Reply::Redirect),
        2 => Just(Reply::Fails),
        1 => Just(Reply::Nothing),
    ];
    (reply, 0..2500u64, 0..500u64)
}

fn histories() -> impl Strategy<Value = History> {
    let wall =
        prop_oneof![Just(0), Just(1_445_412_470_000u64), Just(1_445_412_480_500), Just(u64::MAX)];
    (
        prop::collection::vec(calls(), 1..12),
        prop::collection::vec(replies(), 1..8),
        prop::collection::vec(0.0..1.0f64, 1..5),
        prop::collection::vec(wall, 1..4),
        prop_oneof![Just(0), 90..=100u32],
    )
        .prop_map(|(calls, replies, randoms, walls, spent)| History {
            calls,
            replies,
            randoms,
            walls,
            spent,
        })
}

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

struct World {
    history: History,
    engine: Engine<Sample>,
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
    fn play(history: History) -> Self {
        let mut world = Self {
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
        };
        for _ in 0..world.history.spent {
            assert!(world.engine.spend_retry(ORIGIN));
        }
        for at in 0..world.history.calls.len() {
            world.schedule(world.history.calls[at].at, Event::Calls(at));
        }
        while let Some(((at, _), event)) = world.agenda.pop_first() {
            assert!(world.steps < 5000, "it never ends");
            world.now = at;
            world.happen(&event);
            world.check_that_someone_waits();
        }
        world
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
            now: Instant(self.now),
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
        let now = Instant(self.now);
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
            self.settle(caller, Ok(call.wants.of(hit.outcome)));
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
        let joined = self.engine.join(flight, ask, Instant(self.now));
        if joined && matches!(ask.who, Who::Cache(_)) {
            self.flights.get_mut(&flight).unwrap().renews = true;
        }
        joined
    }

    fn begin(&mut self, caller: usize, name: Option<Name>, ask: &Ask) {
        let request =
            Request { route: self.history.calls[caller].route.spec(), origin: ORIGIN.to_owned() };
        let flight = self.engine.begin(request, ask, Instant(self.now));
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
        let answers = self.history.calls[underway.call].route.spec().answers;
        let (reply, body_takes) = underway.reply.clone().unwrap();
        let attempt = underway.attempt;
        let head = |status| Head { status, ..Head::default() };
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
            Reply::Refusal { status, retry_after } => {
                let retry_after = retry_after.map(str::to_owned);
                let head = Head { retry_after, ..head(status) };
                self.engine.head(flight, head, None, moment);
            }
            Reply::Token | Reply::Lie | Reply::TooLarge if answers == Answers::Nothing => {
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
                let json = match call.route.spec().answers {
                    Answers::Proxied => json!({"success": true, "phase": token_of(&call)}),
                    _ => json!({"access_token": token_of(&call)}),
                };
                self.engine.answer(flight, 200, Body::Json(json.into()), entry, moment);
            }
            Reply::TooLarge => self.engine.stopped(flight, 200, Stop::TooLarge(9), moment),
            Reply::Lie => {
                self.engine.answer(flight, 200, Body::Text(Sample::from("<html>")), entry, moment);
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

    fn settle(&mut self, caller: usize, result: Result<Outcome<Sample>, (u32, String)>) {
        assert!(self.settled.insert(caller, self.now).is_none(), "settled twice");
        assert!(!self.gone.contains(&caller), "told after it had gone");
        let call = &self.history.calls[caller];
        let token = Sample::from(token_of(call).as_str());
        match result {
            Ok(Outcome::Connection { access_token, .. } | Outcome::AccessToken(access_token)) => {
                assert_eq!(access_token, token, "another one's token");
            }
            Ok(Outcome::Proxied(proxied)) => {
                assert_eq!(proxied.phase, token, "another one's answer");
            }
            Ok(Outcome::Presence(_) | Outcome::Nothing) => {}
            Ok(Outcome::RedirectUrl(_)) => panic!("nobody asked for that"),
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

fn config() -> ProptestConfig {
    let cases =
        std::env::var("HISTORIES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(3000);
    ProptestConfig { max_shrink_iters: 20_000, ..ProptestConfig::with_cases(cases) }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn every_history_ends_well(history in histories()) {
        let world = World::play(history);
        let calls = &world.history.calls;
        for (caller, call) in calls.iter().enumerate() {
            match world.settled.get(&caller) {
                Some(&at) => prop_assert!(
                    at <= call.at + u64::from(call.limits.deadline), "{caller} was late: {at}"
                ),
                None => prop_assert!(world.gone.contains(&caller), "{caller} waits for ever"),
            }
        }
        prop_assert!(world.flights.is_empty() && world.names.is_empty(), "something is left");
        for (&caller, &sent) in &world.sent {
            if calls[caller].route.spec().method != Method::Get {
                prop_assert_eq!(sent, 1, "what acts is sent once");
            }
        }
        // Everyone may cause as many requests as it would alone; a cache renews an entry by one.
        let allowed: u32 = calls.iter().map(|call| 1 + call.retry.max_retries + u32::from(call.cache.is_some())).sum();
        prop_assert!(world.sent.values().sum::<u32>() <= allowed);
        prop_assert!((world.history.spent + world.retries) * 5 <= 500 + world.successes);
    }
}
