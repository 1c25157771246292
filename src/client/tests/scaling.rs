//! The cost of a call does not depend on the number of other calls.
//!
//! The times of eight times as many calls are compared. They grow eightfold if the cost of a call
//! is constant and 64-fold if it is linear; the bound is between the two, since a busy machine and
//! cold caches make times vary: up to 28-fold was seen.

use std::time::{Duration, Instant};

use allocation_counter::measure;

use super::{TestDriver, assert_idle, call, request_key};
use crate::client::{
    Action, Call, CallId, Client, Context, Event, Principal, PrincipalParts, RequestId,
};
use crate::protocol::js_value::testing::FakeValue;
use crate::protocol::response::Body;
use crate::protocol::route::Route;

const FEW: u32 = 10_000;
const MANY: u32 = 8 * FEW;
const MAX_RATIO: f64 = 32.0;

/// Calls that wait, and their ids in the order in which they started.
struct Waiting {
    client: Client<TestDriver>,
    calls: Vec<CallId>,
}

fn equal_calls(count: u32) -> Vec<Call<TestDriver>> {
    (0..count).map(|handle| call(handle, 0)).collect()
}

/// Calls of as many users of an app, each with a service token of its own.
fn calls_with_different_service_tokens(count: u32) -> Vec<Call<TestDriver>> {
    let call = |handle| {
        let service = format!("Bearer the same prefix of a long token, then a number: {handle}");
        let parts = PrincipalParts { service: Some(service), ..PrincipalParts::default() };
        let mut key = request_key(Route::Connection, 0);
        key.principal = Principal::new(parts);
        Call { key, ..call(handle, 0) }
    };
    (0..count).map(call).collect()
}

fn start(calls: Vec<Call<TestDriver>>) -> Waiting {
    let mut client = Client::default();
    let calls = calls.into_iter();
    let calls = calls.filter_map(|call| client.start_call(call, Context::default())).collect();
    Waiting { client, calls }
}

/// Takes the actions, and returns how many requests were sent and how many calls completed.
fn drain(client: &mut Client<TestDriver>) -> (u32, u32) {
    let (mut sent, mut completed) = (0, 0);
    while let Some(action) = client.poll_action() {
        match action {
            Action::Send { .. } => sent += 1,
            Action::Complete { .. } => completed += 1,
            _ => {}
        }
    }
    (sent, completed)
}

/// Returns the shortest of three times.
fn time<T>(prepare: impl Fn() -> T, action: impl Fn(T)) -> Duration {
    let times = (0..3).map(|_| {
        let prepared = prepare();
        let begun = Instant::now();
        action(prepared);
        begun.elapsed()
    });
    times.min().unwrap_or_default()
}

/// Asserts that the time grows linearly with the number of calls. Measures again, up to four times, if
/// something else may have taken the machine meanwhile.
fn assert_linear<T>(few: u32, prepare: impl Fn(u32) -> T, action: impl Fn(T)) {
    let time = |count| time(|| prepare(count), &action).as_secs_f64();
    let mut ratios = Vec::new();
    while ratios.len() < 5 {
        let ratio = time(8 * few) / time(few);
        if ratio < MAX_RATIO {
            return;
        }
        ratios.push(ratio);
    }
    panic!("eight times as many calls take {ratios:.1?} times as long");
}

#[test]
fn attaching_takes_constant_time() {
    assert_linear(FEW, equal_calls, |calls| {
        let mut waiting = start(calls);
        assert_eq!(drain(&mut waiting.client).0, 1, "one request");
    });
}

#[test]
fn attaching_allocates_nothing_but_the_growth_of_two_lists() {
    let mut calls = equal_calls(MANY).into_iter();
    let mut client = Client::default();
    client.start_call(calls.next().unwrap(), Context::default());
    let counted = measure(|| {
        for call in calls {
            client.start_call(call, Context::default());
        }
    });
    // Each list doubles 17 times.
    assert!(counted.count_total <= 40, "{counted:?}");
}

#[test]
fn starting_calls_with_different_service_tokens_takes_constant_time() {
    assert_linear(FEW / 8, calls_with_different_service_tokens, |calls| {
        let count = u32::try_from(calls.len()).unwrap();
        let mut waiting = start(calls);
        assert_eq!(drain(&mut waiting.client).0, count, "a request for each");
    });
}

#[test]
fn cancelling_takes_constant_time() {
    for make in [equal_calls, calls_with_different_service_tokens] {
        for is_reversed in [false, true] {
            assert_linear(
                FEW / 8,
                |count| start(make(count)),
                |mut waiting| {
                    if is_reversed {
                        waiting.calls.reverse();
                    }
                    for call in waiting.calls {
                        waiting.client.cancel(call);
                    }
                    drain(&mut waiting.client);
                    assert_idle(&mut waiting.client);
                },
            );
        }
    }
}

#[test]
fn cancelled_calls_take_no_memory() {
    let mut client = Client::default();
    client.start_call(call(0, 0), Context::default());
    let counted = measure(|| {
        for handle in 1..MANY {
            let call = client.start_call(call(handle, 0), Context::default());
            client.cancel(call.unwrap());
        }
    });
    assert!(counted.bytes_max < 4_096, "{counted:?}");
}

#[test]
fn completing_takes_constant_time_per_call() {
    assert_linear(
        FEW,
        |count| start(equal_calls(count)),
        |mut waiting| {
            let Some(Action::Send { id, .. }) = waiting.client.poll_action() else { panic!() };
            complete(&mut waiting.client, id);
            let count = u32::try_from(waiting.calls.len()).unwrap();
            assert_eq!(drain(&mut waiting.client).1, count);
        },
    );
}

fn complete(client: &mut Client<TestDriver>, id: RequestId) {
    let json = FakeValue::from(serde_json::json!({"access_token": "t"}));
    let event = Event::Success { status: 200, body: Body::Json(json) };
    client.handle(id, event, Context::default());
}
