//! Requests that calls share, and calls that are cancelled.

use super::super::{COMPONENTS, FORCE_REFRESH, request_key};
use super::*;
use crate::client::{CachePolicy, RetryPolicy};
use crate::protocol::response::Projection;
use crate::protocol::route::Route;

#[test]
fn equal_calls_share_a_request() {
    let mut client = Fixture::default();
    assert_eq!(client.start(0, call(1, 0)), ["send 1, timer 1000"]);
    assert!(client.start(5, call(2, 0)).is_empty());
    let connected = Call { projection: Projection::IsConnected, ..call(3, 0) };
    assert!(client.start(6, connected).is_empty());
    assert_eq!(
        client.answer(10, 1, "t"),
        ["complete 1: t", "complete 2: t", "complete 3: true", "release 1"]
    );
    assert_eq!(client.start(20, call(4, 0)), ["send 4, timer 1000"], "the first has ended");
}

#[test]
fn forced_calls_share_a_request() {
    let mut client = Fixture::default();
    assert_eq!(client.start(0, call(1, FORCE_REFRESH)), ["send 1, timer 1000"]);
    assert!(client.start(5, call(2, FORCE_REFRESH)).is_empty());
}

#[test]
fn calls_that_differ_in_one_component_do_not_share_a_request() {
    for (component, name) in COMPONENTS {
        for (one, other) in [(0, component), (component, 0)] {
            let mut client = Fixture::default();
            client.start(0, call(1, one));
            assert_eq!(client.start(0, call(2, other)), ["send 2, timer 1000"], "{name}");
            assert_eq!(client.answer(1, 1, "t"), ["complete 1: t", "release 1"]);
            assert_eq!(client.answer(2, 2, "u"), ["complete 2: u", "release 2"]);
        }
    }
    let mut client = Fixture::default();
    client.start(0, call(1, 0));
    let key = request_key(Route::WorkspaceConnection, 0);
    assert_eq!(client.start(0, Call { key, ..call(2, 0) }), ["send 2, timer 1000"]);
}

#[test]
fn non_idempotent_calls_never_share_a_request() {
    for route in [Route::CallApi, Route::ConnectAppUser, Route::DisconnectAppUser] {
        let mut client = Fixture::default();
        for handle in [1, 2] {
            let key = request_key(route, 0);
            let sent = format!("send {handle}, timer 1000");
            assert_eq!(client.start(0, Call { key, ..call(handle, 0) }), [sent]);
        }
    }
}

#[test]
fn a_call_attaches_to_a_backoff_that_ends_before_its_deadline() {
    let mut client = Fixture::default();
    let retry = RetryPolicy { max_retries: 1, base_delay: Millis(6_000), max_delay: Millis(6_000) };
    client.start(0, Call { retry, ..call(1, 0) });
    assert_eq!(client.fail(10, 1), ["back off 1, timer 3000"]);
    let within = |handle, deadline| Call { timeouts: timeouts(1_000, deadline), ..call(handle, 0) };
    assert!(client.start(10, within(2, 3_001)).is_empty());
    assert_eq!(client.start(10, within(3, 3_000)), ["send 3, timer 1000"], "nothing comes in time");
    assert_eq!(client.timeout(3_010, 1), ["send 1, timer 1"]);
    assert_eq!(
        client.timeout(3_011, 1),
        ["set timer of 1 to 999", "complete 2: deadline of 3001, attempts 1, retryable"],
        "the attempt before the call does not count"
    );
    assert_eq!(client.answer(3_020, 1, "t"), ["complete 1: t", "release 1"]);
}

#[test]
fn the_end_of_a_request_leaves_its_key_to_a_later_one() {
    let mut client = Fixture::default();
    let retry = RetryPolicy { max_retries: 1, base_delay: Millis(6_000), max_delay: Millis(6_000) };
    client.start(0, Call { retry, ..call(1, 0) });
    client.fail(10, 1);
    client.start(10, Call { timeouts: timeouts(1_000, 2_000), ..call(2, 0) });
    assert_eq!(client.cancel(1), ["release 1, failed"]);
    assert!(client.start(20, call(3, 0)).is_empty(), "it attaches to the second");
    assert_eq!(client.answer(30, 2, "t"), ["complete 2: t", "complete 3: t", "release 2"]);
    assert_idle(&mut client.client);
}

#[test]
fn cancelling_a_call_keeps_the_request_until_nobody_waits() {
    let mut client = Fixture::default();
    client.start(0, call(1, 0));
    client.start(5, call(2, 0));
    assert!(client.cancel(1).is_empty());
    assert!(client.cancel(1).is_empty(), "once only");
    assert!(client.start(6, call(3, 0)).is_empty());
    assert!(client.cancel(2).is_empty());
    assert_eq!(client.cancel(3), ["release 1, failed"]);
    assert_idle(&mut client.client);
    assert_eq!(client.start(7, call(4, 0)), ["send 4, timer 1000"], "nobody attaches to it");
}

#[test]
fn cancelled_calls_are_not_completed() {
    let mut client = Fixture::default();
    client.start(0, call(1, 0));
    client.start(0, call(2, 0));
    client.cancel(1);
    assert_eq!(client.answer(10, 1, "t"), ["complete 2: t", "release 1"]);
}

#[test]
fn a_call_may_be_cancelled_during_the_backoff() {
    let mut client = Fixture::default();
    client.start(0, call(1, 0));
    client.fail(10, 1);
    assert_eq!(client.cancel(1), ["release 1, failed"]);
    assert!(client.timeout(60, 1).is_empty());
}

#[test]
fn late_events_are_ignored() {
    let mut client = Fixture::default();
    client.start(0, call(1, 0));
    client.cancel(1);
    // The request takes the place of the first one.
    client.start(1, call(2, 0));
    assert!(client.answer(2, 1, "t").is_empty());
    assert!(client.fail(3, 1).is_empty());
    assert!(client.handle(4, 1, head(503)).is_empty());
    assert!(client.handle(5, 1, Event::Body(Body::Text("".into()))).is_empty());
    assert!(client.handle(6, 1, Event::TooLarge { status: 200, limit: 1 }).is_empty());
    assert!(client.timeout(7, 1).is_empty());
    assert!(client.cancel(1).is_empty());
    assert_eq!(client.answer(8, 2, "u"), ["complete 2: u", "release 2"]);
}

#[test]
fn calls_complete_and_requests_end_after_all_other_actions() {
    let mut client = Fixture::default();
    let cached = |handle| Call { cache: Some(CachePolicy::default()), ..call(handle, 0) };
    client.start(0, cached(1));
    client.answer(1, 1, "t");
    // Both actions are queued before either is performed.
    let context = client.context(2);
    assert_eq!(client.client.start_call(cached(2), context), None);
    assert!(client.client.start_call(call(3, FORCE_REFRESH), context).is_some());
    let actions = client.actions();
    assert_eq!(actions, ["send 3, timer 1000", "complete 2 from the cache: t"]);
}

#[test]
fn a_missing_connection_is_an_answer_for_is_connected_only() {
    let mut client = Fixture::default();
    let body = || Event::Body(Body::Json(json!({"detail": "not connected"}).into()));
    client.start(0, call(1, 0));
    client.start(0, Call { projection: Projection::IsConnected, ..call(2, 0) });
    client.handle(1, 1, head(404));
    assert_eq!(
        client.handle(2, 1, body()),
        ["complete 1: not_connected, attempts 1, final", "complete 2: false", "release 1, failed"]
    );
    client.start(3, Call { projection: Projection::IsConnected, ..call(3, 0) });
    client.start(3, call(5, 0));
    // The outcome is that of the call that started the request.
    let not_connected = ["complete 3: false", "complete 5: not_connected, attempts 1, final"];
    client.handle(4, 3, head(404));
    assert_eq!(client.handle(5, 3, body()), [&not_connected[..], &["release 3"]].concat());
    client.start(6, Call { projection: Projection::IsConnected, ..call(4, 0) });
    let forbidden = ["complete 4: forbidden, attempts 1, final", "release 4, failed"];
    assert_eq!(client.refuse(7, 4, 403), forbidden);
}

#[test]
fn each_call_resolves_to_its_own_projection() {
    let mut client = Fixture::default();
    client.start(0, Call { projection: Projection::Full, ..call(1, 0) });
    client.start(0, call(2, 0));
    let body = json!({"access_token": "t", "connection_config": {"port": 1}});
    let config = Some(FakeValue::from(json!({"port": 1})));
    let connection = Output::Connection { access_token: FakeValue::from("t"), config };
    let completed = format!("complete 1: {connection:?}");
    let actions = client.handle(1, 1, success(&body));
    assert_eq!(actions, [completed.as_str(), "complete 2: t", "release 1"]);
}

#[test]
fn empty_responses_complete_at_the_head() {
    let mut client = Fixture::default();
    let key = request_key(Route::DisconnectAppUser, 0);
    client.start(0, Call { key, projection: Projection::Full, ..call(1, 0) });
    assert_eq!(client.handle(1, 1, head(204)), ["complete 1: nothing", "release 1"]);
}
