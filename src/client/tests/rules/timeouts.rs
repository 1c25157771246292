//! Timeouts of attempts and deadlines of calls.

use super::*;
use crate::client::RetryPolicy;

#[test]
fn the_timeout_ends_an_attempt_and_the_deadline_ends_the_call() {
    let mut client = Fixture::default();
    client.start(0, Call { timeouts: timeouts(1_000, 1_500), ..call(1, 0) });
    assert_eq!(client.timeout(1_000, 1), ["back off 1, timer 50"]);
    assert_eq!(client.timeout(1_050, 1), ["send 1, timer 450"]);
    assert_eq!(
        client.timeout(1_500, 1),
        ["complete 1: deadline of 1500, attempts 2, retryable", "release 1, failed"]
    );
    assert_idle(&mut client.client);
}

#[test]
fn a_call_does_not_wait_for_a_retry_beyond_its_deadline() {
    let mut client = Fixture::default();
    client.start(0, Call { timeouts: timeouts(1_000, 1_050), ..call(1, 0) });
    assert_eq!(
        client.timeout(1_000, 1),
        ["complete 1: timeout of 1000, attempts 1, retryable", "release 1, failed"]
    );
}

#[test]
fn a_call_with_a_shorter_timeout_moves_the_timer_forward() {
    let mut client = Fixture::default();
    assert_eq!(client.start(0, call(1, 0)), ["send 1, timer 1000"]);
    let hasty = Call { timeouts: timeouts(400, 10_000), ..call(2, 0) };
    assert_eq!(client.start(100, hasty), ["set timer of 1 to 400"]);
    let short = Call { timeouts: timeouts(1_000, 200), ..call(3, 0) };
    assert_eq!(client.start(200, short), ["set timer of 1 to 200"]);
    assert_eq!(
        client.timeout(400, 1),
        ["set timer of 1 to 100", "complete 3: deadline of 200, attempts 1, retryable"]
    );
}

#[test]
fn expired_waiter_keeps_waiting_while_the_attempt_continues() {
    let mut client = Fixture::default();
    client.start(0, call(1, 0));
    client.start(0, Call { timeouts: timeouts(400, 10_000), ..call(2, 0) });
    // It spends a retry each time, of two.
    assert_eq!(client.timeout(400, 1), ["set timer of 1 to 400"]);
    assert_eq!(client.timeout(800, 1), ["set timer of 1 to 200"]);
    assert_eq!(client.answer(900, 1, "t"), ["complete 1: t", "complete 2: t", "release 1"]);
}

#[test]
fn expired_waiter_without_retries_is_rejected_while_the_attempt_continues() {
    let mut client = Fixture::default();
    client.start(0, call(1, 0));
    let once = Call { timeouts: timeouts(400, 10_000), retry: RetryPolicy::NONE, ..call(2, 0) };
    client.start(0, once);
    assert_eq!(
        client.timeout(400, 1),
        ["set timer of 1 to 600", "complete 2: timeout of 400, attempts 1, retryable"]
    );
    assert_eq!(client.answer(900, 1, "t"), ["complete 1: t", "release 1"]);
}

#[test]
fn late_waiter_spends_no_retry_on_a_timeout_that_is_not_its_own() {
    let mut client = Fixture::default();
    client.start(0, call(1, 0));
    client.start(900, Call { retry: RetryPolicy::NONE, ..call(2, 0) });
    assert_eq!(client.timeout(1_000, 1), ["back off 1, timer 50"]);
    assert_eq!(client.timeout(1_050, 1), ["send 1, timer 1000"]);
    assert_eq!(
        client.timeout(2_050, 1),
        ["back off 1, timer 100", "complete 2: timeout of 1000, attempts 2, retryable"]
    );
}

#[test]
fn a_cancelled_call_does_not_prolong_the_attempt() {
    let mut client = Fixture::default();
    client.start(0, Call { timeouts: timeouts(5_000, 10_000), ..call(1, 0) });
    client.start(0, call(2, 0));
    assert!(client.cancel(1).is_empty());
    assert_eq!(client.timeout(1_000, 1), ["back off 1, timer 50"]);
}

#[test]
fn a_timer_counts_as_due_even_if_the_clock_stands_still() {
    let mut client = Fixture { frozen_clock: Some(0), ..Fixture::default() };
    client.start(0, Call { timeouts: timeouts(1_000, 1_500), ..call(1, 0) });
    assert_eq!(client.timeout(1_000, 1), ["back off 1, timer 50"]);
    assert_eq!(client.timeout(1_050, 1), ["send 1, timer 450"]);
    let expired = ["complete 1: deadline of 1500, attempts 2, retryable", "release 1, failed"];
    assert_eq!(client.timeout(1_500, 1), expired);
}

#[test]
fn a_clock_that_is_set_back_does_not_prolong_a_timer() {
    let mut client = Fixture::default();
    client.start(5_000, call(1, 0));
    assert!(client.start(0, call(2, 0)).is_empty(), "the timer is set already");
    assert_eq!(client.timeout(1_000, 1), ["back off 1, timer 50"]);
}

#[test]
fn attaching_to_a_request_with_an_overdue_timer_lets_it_fire_at_once() {
    let mut client = Fixture::default();
    client.start(0, call(1, 0));
    // The clock jumped, and the host's timer did not.
    let short = Call { timeouts: timeouts(1_000, 10), ..call(2, 0) };
    assert_eq!(client.start(5_000, short), ["set timer of 1 to 0"]);
    assert_eq!(
        client.timeout(5_000, 1),
        ["back off 1, timer 50", "complete 2: timeout of 1000, attempts 1, retryable"]
    );
}

#[test]
fn a_timer_that_fires_late_ends_each_call_whose_deadline_has_passed() {
    let mut client = Fixture::default();
    client.start(0, Call { timeouts: timeouts(1_000, 2_000), ..call(1, 0) });
    client.start(0, Call { timeouts: timeouts(1_000, 3_000), ..call(2, 0) });
    client.start(0, Call { timeouts: timeouts(1_000, 5_000), ..call(3, 0) });
    assert_eq!(
        client.timeout(4_000, 1),
        [
            "back off 1, timer 50",
            "complete 1: deadline of 2000, attempts 1, retryable",
            "complete 2: deadline of 3000, attempts 1, retryable"
        ]
    );
}
