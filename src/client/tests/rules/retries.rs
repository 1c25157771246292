//! Retries: when a request is sent again, after which delay, and on whose behalf.

use super::*;
use crate::client::RetryPolicy;
use crate::protocol::base_url::testing::parts;
use crate::protocol::response::Projection;
use crate::protocol::retry_after::RetryAfter;
use crate::protocol::route::Route;

const ORIGIN: &str = "https://base44.app";

fn call_to(route: Route, handle: u32) -> Call<TestDriver> {
    let mut call = Call { projection: Projection::Full, ..call(handle, 0) };
    call.key.resource.route = route;
    call
}

fn retry_after(status: u16, seconds: u32) -> Event<FakeValue> {
    let retry_after = Some(RetryAfter::In(f64::from(seconds) * 1000.0));
    Event::Head(ResponseHead { status, retry_after, ..ResponseHead::default() })
}

fn redirect(location: &str) -> Event<FakeValue> {
    let location = url::Url::parse(location).ok().map(|url| parts(&url));
    Event::Head(ResponseHead { status: 307, location, ..ResponseHead::default() })
}

#[test]
fn retries_with_jittered_exponential_backoff() {
    let mut client = Fixture::default();
    assert_eq!(client.start(0, call(1, 0)), ["send 1, timer 1000"]);
    assert_eq!(client.handle(10, 1, head(503)), ["back off 1, timer 50"], "half of 100");
    assert_eq!(client.timeout(60, 1), ["send 1, timer 1000"]);
    assert_eq!(client.fail(70, 1), ["back off 1, timer 100"], "half of 200");
    assert_eq!(client.timeout(170, 1), ["send 1, timer 1000"]);
    assert_eq!(client.handle(180, 1, head(503)), ["read body of 1"], "no retry is left");
    assert_eq!(
        client.handle(190, 1, Event::Body(Body::Text("".into()))),
        ["complete 1: server, attempts 3, retryable", "release 1, failed"]
    );
    assert_idle(&mut client.client);
}

#[test]
fn non_idempotent_requests_are_never_retried() {
    for route in [Route::CallApi, Route::ConnectAppUser, Route::DisconnectAppUser] {
        let mut client = Fixture::default();
        client.start(0, call_to(route, 1));
        let failed = ["complete 1: network, attempts 1, final", "release 1, failed"];
        assert_eq!(client.fail(10, 1), failed);
        client.start(20, call_to(route, 2));
        let timed_out = ["complete 2: timeout of 1000, attempts 1, final", "release 2, failed"];
        assert_eq!(client.timeout(1_020, 2), timed_out);
        client.start(2_000, call_to(route, 3));
        let refused = ["complete 3: server, attempts 1, final", "release 3, failed"];
        assert_eq!(client.refuse(2_010, 3, 503), refused);
        client.start(3_000, call_to(route, 4));
        let redirected = ["complete 4: redirect, attempts 1, final", "release 4, failed"];
        assert_eq!(client.handle(3_010, 4, redirect("https://base44.app/v2")), redirected);
    }
}

#[test]
fn only_transient_errors_are_retried() {
    for (status, kind) in [(400, "bad_request"), (401, "unauthenticated"), (501, "server")] {
        let mut client = Fixture::default();
        client.start(0, call(1, 0));
        let completion = format!("complete 1: {kind}, attempts 1, final");
        assert_eq!(client.refuse(10, 1, status), [completion.as_str(), "release 1, failed"]);
    }
    let rejected = ["complete 1: invalid_response, attempts 1, final", "release 1, failed"];
    let html = Event::Success { status: 200, body: Body::Text("<html>".into()) };
    for event in [success(&json!({})), html, Event::TooLarge { status: 200, limit: 9 }] {
        let mut client = Fixture::default();
        client.start(0, call(1, 0));
        assert_eq!(client.handle(10, 1, event), rejected);
    }
}

#[test]
fn retry_after_is_honoured_within_the_deadline() {
    let mut client = Fixture::default();
    let hasty = |handle| Call { timeouts: timeouts(1_000, 2_000), ..call(handle, 0) };
    client.start(0, call(1, 0));
    assert!(client.start(0, hasty(2)).is_empty());
    assert_eq!(client.handle(10, 1, retry_after(429, 3)), ["read body of 1"]);
    assert_eq!(
        client.handle(20, 1, Event::Body(Body::Text("".into()))),
        ["back off 1, timer 3000", "complete 2: rate_limited, attempts 1, retryable"]
    );
    assert_eq!(client.timeout(3_020, 1), ["send 1, timer 1000"]);
}

#[test]
fn retry_after_is_honoured_if_the_error_body_does_not_arrive() {
    for times_out in [false, true] {
        let mut client = Fixture::default();
        client.start(0, call(1, 0));
        client.start(0, Call { retry: RetryPolicy::NONE, ..call(2, 0) });
        assert_eq!(client.handle(10, 1, retry_after(429, 3)), ["read body of 1"]);
        let actions = if times_out { client.timeout(1_000, 1) } else { client.fail(20, 1) };
        assert_eq!(actions[0], "back off 1, timer 3000");
    }
}

#[test]
fn an_error_body_is_read_only_if_a_call_rejects_with_it() {
    let mut client = Fixture::default();
    client.start(0, call(1, 0));
    client.start(0, call(2, 0));
    assert_eq!(client.handle(10, 1, head(500)), ["back off 1, timer 50"]);
    client.timeout(60, 1);
    client.start(60, Call { retry: RetryPolicy::NONE, ..call(3, 0) });
    assert_eq!(client.handle(70, 1, head(500)), ["read body of 1"]);
}

#[test]
fn the_longest_backoff_of_the_waiters_counts() {
    let mut client = Fixture::default();
    let retry =
        |delay| RetryPolicy { max_retries: 1, base_delay: Millis(delay), max_delay: Millis(delay) };
    let delays = [100, 2_000, 200];
    for (handle, delay) in (1..).zip(delays) {
        client.start(0, Call { retry: retry(delay), ..call(handle, 0) });
    }
    let none = RetryPolicy { max_retries: 0, ..retry(5_000) };
    client.start(0, Call { retry: none, ..call(4, 0) });
    assert_eq!(
        client.fail(10, 1),
        ["back off 1, timer 1000", "complete 4: network, attempts 1, retryable"]
    );
}

#[test]
fn each_waiter_has_its_own_number_of_retries() {
    let mut client = Fixture::default();
    let retry = |max_retries| RetryPolicy { max_retries, ..RetryPolicy::default() };
    for handle in [1, 2, 3] {
        client.start(0, Call { retry: retry(handle), ..call(handle, 0) });
    }
    assert_eq!(client.fail(10, 1), ["back off 1, timer 50"]);
    client.timeout(60, 1);
    assert_eq!(
        client.fail(70, 1),
        ["back off 1, timer 100", "complete 1: network, attempts 2, retryable"]
    );
    client.timeout(170, 1);
    assert_eq!(
        client.fail(180, 1),
        ["back off 1, timer 200", "complete 2: network, attempts 3, retryable"]
    );
}

#[test]
fn an_empty_retry_budget_prevents_retries() {
    let mut client = Fixture::default();
    while client.client.retry_budget.try_acquire(ORIGIN) {}
    client.start(0, call(1, 0));
    let failed = ["complete 1: network, attempts 1, retryable", "release 1, failed"];
    assert_eq!(client.fail(10, 1), failed);
    client.start(20, call(2, 0));
    let refused = ["complete 2: server, attempts 1, retryable", "release 2, failed"];
    assert_eq!(client.refuse(30, 2, 503), refused);
    client.start(40, call(3, 0));
    let timed_out = ["complete 3: timeout of 1000, attempts 1, retryable", "release 3, failed"];
    assert_eq!(client.timeout(1_040, 3), timed_out);
}

#[test]
fn successes_refill_the_retry_budget() {
    let mut client = Fixture::default();
    while client.client.retry_budget.try_acquire(ORIGIN) {}
    for handle in 0..5 {
        client.start(0, call(handle, 0));
        client.answer(1, handle, "t");
    }
    assert!(client.client.retry_budget.try_acquire(ORIGIN));
    assert!(!client.client.retry_budget.try_acquire(ORIGIN));
}

#[test]
fn redirects_are_followed_within_the_origin_and_the_timeout() {
    let mut client = Fixture::default();
    client.start(0, call(1, 0));
    for time in [10, 20, 30] {
        let url = format!("https://base44.app/{time}");
        let sent = format!("send 1 to {url}, timer {}", 1_000 - time);
        assert_eq!(client.handle(time, 1, redirect(&url)), [sent]);
    }
    let rejected = ["complete 1: redirect, attempts 1, final", "release 1, failed"];
    assert_eq!(client.handle(40, 1, redirect("https://base44.app/40")), rejected);
}

#[test]
fn redirects_to_other_origins_are_rejected() {
    for location in ["https://evil.example/", "http://base44.app/", "https://u:p@base44.app/", "-"]
    {
        let mut client = Fixture::default();
        client.start(0, call(1, 0));
        let rejected = ["complete 1: redirect, attempts 1, final", "release 1, failed"];
        assert_eq!(client.handle(10, 1, redirect(location)), rejected, "{location}");
    }
}

#[test]
fn a_retry_may_be_redirected_as_often_as_the_first_attempt() {
    let mut client = Fixture::default();
    client.start(0, call(1, 0));
    for time in [10, 20, 30] {
        client.handle(time, 1, redirect("https://base44.app/v2"));
    }
    client.fail(40, 1);
    assert_eq!(client.timeout(90, 1), ["send 1, timer 1000"]);
    let sent = ["send 1 to https://base44.app/v2, timer 990"];
    assert_eq!(client.handle(100, 1, redirect("https://base44.app/v2")), sent);
}
