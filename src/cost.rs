//! What a call costs the core, counted natively and to the last one; the budgets that it is held
//! to, and what reads this, are in `deno-tests/budgets/`.

use allocation_counter::measure;
use serde_json::json;

use crate::policy::backoff::Retry;
use crate::policy::engine::{Effect, Engine};
use crate::policy::flight::{Ask, CallerId, Request, Who};
use crate::policy::options::{CallOptions, ClientOptions};
use crate::policy::time::{Instant, Moment};
use crate::protocol::js_value::testing::FakeValue;
use crate::protocol::path_segment::PathSegment;
use crate::protocol::response::Body;
use crate::protocol::response::Projection;
use crate::protocol::route::Route;

/// What callers and servers say, which is the host's and not the core's.
struct World {
    app: FakeValue,
    integration_type: FakeValue,
    body: FakeValue,
}

impl World {
    fn new() -> Self {
        let body = json!({"access_token": "xoxb-1", "integration_type": "slack"});
        Self { app: "fake-app".into(), integration_type: "slack".into(), body: body.into() }
    }
}

/// A call that goes well: checked, sent, answered, settled.
fn call(engine: &mut Engine<FakeValue>, world: &World, body: FakeValue) -> usize {
    let client = ClientOptions::read(None::<&FakeValue>, |_| None).unwrap();
    let options = CallOptions::read(None::<&FakeValue>, client.limits).unwrap();
    let route = Route::Connection.spec();
    let app = PathSegment::parse(&world.app, "App ID").unwrap();
    let id = PathSegment::parse(&world.integration_type, route.label).unwrap();
    let url = route.url("https://base44.app/api", &app, &id);
    let ask = Ask {
        who: Who::Caller(CallerId(1)),
        wants: Projection::Full,
        limits: options.limits,
        retry: Retry::default(),
        cache: None,
    };
    let moment = Moment { now: Instant::at(1), wall: 1.0, random: 0.5 };
    let request = Request { route, origin: "https://base44.app".to_owned() };
    let flight = engine.begin(request, &ask, moment.now);
    let sent = engine.effects();
    engine.answer(flight, 200, Body::Json(body), None, moment);
    let settled = engine.effects();
    assert!(matches!(settled[..], [Effect::Settle { result: Ok(_), .. }, Effect::End(_)]));
    url.len() + sent.len()
}

#[test]
fn allocations_of_a_call() {
    let (mut engine, world) = (Engine::default(), World::new());
    call(&mut engine, &world, world.body.clone());
    let body = world.body.clone();
    let counted = measure(|| {
        call(&mut engine, &world, body);
    });
    println!("allocations of a call in the core: {}", counted.count_total);
}

/// Run under callgrind: twice, so that what is not part of a call can be subtracted.
#[test]
fn as_many_calls_as_were_asked_for() {
    let calls = std::env::var("CALLS").ok().and_then(|calls| calls.parse().ok()).unwrap_or(1);
    let (mut engine, world) = (Engine::default(), World::new());
    for _ in 0..calls {
        call(&mut engine, &world, world.body.clone());
    }
}
