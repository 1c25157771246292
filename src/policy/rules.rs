//! The engine's rules, one by one: what it asks for, given what it is told.

use serde_json::json;

use super::backoff::Retry;
use super::cache::{CachePolicy, EntryId};
use super::engine::{Effect, Engine, FlightId, Stop};
use super::failure::Failed;
use super::flight::{Ask, CallerId, Request, Who};
use super::options::Limits;
use super::time::{Instant, Moment};
use crate::protocol::error_kind::ErrorKind;
use crate::protocol::js_value::testing::FakeValue;
use crate::protocol::response::{Body, Output, Projection, ResponseHead};
use crate::protocol::retry_after::RetryAfter;
use crate::protocol::route::Route;

const ORIGIN: &str = "https://base44.app";

fn at(now: u64) -> Moment {
    Moment { now: Instant::at(now), wall: 1_000.0, random: 0.5 }
}

fn ask(caller: u32) -> Ask {
    Ask {
        who: Who::Caller(CallerId(caller)),
        wants: Projection::AccessToken,
        limits: Limits { timeout: 1_000, deadline: 10_000 },
        retry: Retry::default(),
        cache: None,
    }
}

fn head(status: u16) -> ResponseHead {
    ResponseHead { status, ..ResponseHead::default() }
}

fn token(token: &str) -> Body<FakeValue> {
    Body::Json(json!({"access_token": token}).into())
}

/// A flight that was just begun for caller 1.
fn begun(engine: &mut Engine<FakeValue>, route: Route, ask: &Ask) -> FlightId {
    let request = Request { route: route.spec(), origin: ORIGIN.to_owned() };
    let flight = engine.begin(request, ask, Instant::at(0));
    let effects = engine.effects();
    assert!(matches!(effects[..], [Effect::Send { to: None, ring: 1_000, .. }]), "{effects:?}");
    flight
}

/// A token, or a kind of error and the attempts it took.
type Told = Result<FakeValue, (ErrorKind, u32)>;

/// Whom the engine told what.
fn told(effects: Vec<Effect<FakeValue>>) -> Vec<(u32, Told)> {
    let each = effects.into_iter().filter_map(|effect| match effect {
        Effect::Settle { caller: CallerId(caller), result, .. } => Some((caller, result)),
        _ => None,
    });
    each.map(|(caller, result)| match result {
        Ok(Output::AccessToken(token)) => (caller, Ok(token)),
        Ok(other) => panic!("{other:?}"),
        Err(Failed { failure, attempts, .. }) => (caller, Err((failure.kind(), attempts))),
    })
    .collect()
}

#[test]
fn a_read_is_sent_again_after_half_of_a_bound_that_doubles() {
    let mut engine = Engine::default();
    let flight = begun(&mut engine, Route::Connection, &ask(1));
    engine.head(flight, head(503), None, at(10));
    assert_eq!(engine.effects(), [Effect::Pause { flight, ring: 50 }], "its body is not read");
    engine.rang(flight, at(60));
    assert_eq!(engine.effects(), [Effect::Send { flight, to: None, ring: 1_000 }]);
    engine.stopped(flight, 0, Stop::Failed("reset".to_owned()), at(70));
    assert_eq!(engine.effects(), [Effect::Pause { flight, ring: 100 }]);
    engine.rang(flight, at(170));
    assert_eq!(engine.effects().len(), 1);
    engine.head(flight, head(503), None, at(180));
    assert_eq!(engine.effects(), [Effect::Read(flight)], "the last one is told");
    engine.body(flight, Body::Text(FakeValue::from("")), at(190));
    let mut effects = engine.effects();
    assert_eq!(effects.pop(), Some(Effect::End(flight)));
    assert_eq!(told(effects), [(1, Err((ErrorKind::Server, 3)))]);
}

#[test]
fn what_acts_is_sent_once() {
    for route in [Route::CallApi, Route::ConnectAppUser, Route::DisconnectAppUser] {
        let mut engine = Engine::default();
        let flight = begun(&mut engine, route, &ask(1));
        engine.stopped(flight, 0, Stop::Failed("reset".to_owned()), at(10));
        assert_eq!(told(engine.effects()), [(1, Err((ErrorKind::Network, 1)))]);
        let flight = begun(&mut engine, route, &ask(1));
        engine.rang(flight, at(1_000));
        assert_eq!(told(engine.effects()), [(1, Err((ErrorKind::Timeout, 1)))]);
    }
}

#[test]
fn retry_after_is_waited_for_by_those_whose_deadline_lets_them() {
    let mut engine = Engine::default();
    let flight = begun(&mut engine, Route::Connection, &ask(1));
    let hasty = Ask { limits: Limits { timeout: 900, deadline: 2_000 }, ..ask(2) };
    assert!(engine.join(flight, &hasty, Instant::at(0)));
    let head = ResponseHead { retry_after: Some(RetryAfter::Seconds(3)), ..head(429) };
    engine.head(flight, head, None, at(10));
    let effects = engine.effects();
    assert_eq!(effects.last(), Some(&Effect::Read(flight)));
    engine.body(flight, Body::Text(FakeValue::from("")), at(20));
    let effects = engine.effects();
    assert_eq!(effects.first(), Some(&Effect::Pause { flight, ring: 3_000 }), "callers come last");
    assert_eq!(told(effects), [(2, Err((ErrorKind::RateLimited, 1)))]);
    // Nothing will be sent in the time of one who comes now.
    assert!(!engine.join(flight, &hasty, Instant::at(30)));
    assert!(engine.join(flight, &ask(3), Instant::at(30)));
}

#[test]
fn one_whose_time_is_up_waits_on_while_others_give_the_request_more() {
    let mut engine = Engine::default();
    let hasty = Ask { limits: Limits { timeout: 400, deadline: 10_000 }, ..ask(2) };
    let flight = begun(&mut engine, Route::Connection, &ask(1));
    assert!(engine.join(flight, &hasty, Instant::at(0)));
    assert_eq!(engine.effects(), [Effect::Ring { flight, ring: 400 }]);
    for now in [400, 800] {
        engine.rang(flight, at(now));
        assert!(matches!(engine.effects()[..], [Effect::Ring { .. }]), "it spends a retry");
    }
    engine.answer(flight, 200, token("t"), None, at(900));
    let t = || Ok(FakeValue::from("t"));
    assert_eq!(told(engine.effects()), [(1, t()), (2, t())]);
}

#[test]
fn one_who_came_late_needs_no_retry_when_a_request_is_given_up_for_its_age() {
    let mut engine = Engine::default();
    let flight = begun(&mut engine, Route::Connection, &ask(1));
    let once = Ask { retry: Retry::NONE, ..ask(2) };
    assert!(engine.join(flight, &once, Instant::at(900)));
    engine.rang(flight, at(1_000));
    assert_eq!(engine.effects(), [Effect::Pause { flight, ring: 50 }]);
    engine.rang(flight, at(1_050));
    assert_eq!(engine.effects(), [Effect::Send { flight, to: None, ring: 1_000 }]);
    engine.rang(flight, at(2_050));
    assert_eq!(told(engine.effects()), [(2, Err((ErrorKind::Timeout, 2)))]);
}

#[test]
fn who_leaves_takes_no_other_along_and_the_last_one_ends_it() {
    let mut engine = Engine::default();
    let flight = begun(&mut engine, Route::Connection, &ask(1));
    assert!(engine.join(flight, &ask(2), Instant::at(5)));
    engine.leave(flight, CallerId(1));
    assert_eq!(engine.effects(), []);
    engine.leave(flight, CallerId(2));
    assert_eq!(engine.effects(), [Effect::End(flight)]);
    assert!(!engine.join(flight, &ask(3), Instant::at(6)));
    engine.answer(flight, 200, token("t"), None, at(7));
    assert_eq!(engine.effects(), [], "what is told of it now is passed over");
}

#[test]
fn a_success_pays_back_into_the_budget() {
    let mut engine = Engine::default();
    while engine.spend_retry(ORIGIN) {}
    for _ in 0..5 {
        let flight = begun(&mut engine, Route::Connection, &ask(1));
        engine.answer(flight, 200, token("t"), None, at(1));
        assert_eq!(told(engine.effects()).len(), 1);
    }
    assert!(engine.spend_retry(ORIGIN));
    assert!(!engine.spend_retry(ORIGIN));
}

#[test]
fn an_aging_entry_is_renewed_and_one_that_is_refused_is_dropped() {
    let policy = CachePolicy { ttl: 1_000, ..CachePolicy::default() };
    let mut engine = Engine::default();
    let caching = Ask { cache: Some(policy), ..ask(1) };
    let flight = begun(&mut engine, Route::Connection, &caching);
    engine.answer(flight, 200, token("t"), None, at(0));
    let entry = EntryId(0);
    assert_eq!(engine.effects()[0], Effect::Stored { flight, entry });
    assert!(!engine.look_up(entry, &policy, Instant::at(799)).unwrap().ages);
    assert!(engine.look_up(entry, &policy, Instant::at(800)).unwrap().ages);

    // An outage puts the renewal off, a refusal ends the entry.
    let renewal = Ask { who: Who::Cache(entry), retry: Retry::NONE, ..caching };
    engine.begin_refresh(entry);
    assert!(!engine.look_up(entry, &policy, Instant::at(801)).unwrap().ages);
    let flight = begun(&mut engine, Route::Connection, &renewal);
    engine.stopped(flight, 0, Stop::Failed("reset".to_owned()), at(810));
    assert_eq!(engine.effects(), [Effect::End(flight)]);
    assert!(engine.look_up(entry, &policy, Instant::at(910)).unwrap().ages);
    let flight = begun(&mut engine, Route::Connection, &renewal);
    engine.head(flight, head(403), None, at(920));
    engine.body(flight, Body::Text(FakeValue::from("")), at(921));
    let effects = engine.effects();
    assert_eq!(effects[1..], [Effect::Dropped(entry), Effect::End(flight)]);
    assert!(engine.look_up(entry, &policy, Instant::at(922)).is_none());
}

#[test]
fn what_was_sent_before_the_cache_was_emptied_is_not_kept() {
    let mut engine = Engine::default();
    let caching = Ask { cache: Some(CachePolicy::default()), ..ask(1) };
    let flight = begun(&mut engine, Route::Connection, &caching);
    engine.outdate(flight);
    engine.answer(flight, 200, token("t"), None, at(1));
    let effects = engine.effects();
    assert!(!effects.iter().any(|effect| matches!(effect, Effect::Stored { .. })));
    assert_eq!(told(effects).len(), 1);
}

#[test]
fn who_joins_keeps_the_delays_of_its_own_retries() {
    let mut engine = Engine::default();
    let flight = begun(&mut engine, Route::Connection, &Ask { retry: Retry::NONE, ..ask(1) });
    let patient = Retry { max_retries: 1, base_delay: 2_000, max_delay: 2_000 };
    assert!(engine.join(flight, &Ask { retry: patient, ..ask(2) }, Instant::at(1)));
    let _ = engine.effects();
    engine.stopped(flight, 0, Stop::Failed("reset".to_owned()), at(10));
    let effects = engine.effects();
    assert!(effects.contains(&Effect::Pause { flight, ring: 1_000 }), "{effects:?}");
}
