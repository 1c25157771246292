//! Cache hits, and what is stored and refreshed.

use super::super::{COMPONENTS, FORCE_REFRESH, NOT_CACHED, RESPONSE_LIMIT, SERVICE, request_key};
use super::*;
use crate::client::{CachePolicy, Scope};
use crate::protocol::route::Route;

const POLICY: CachePolicy =
    CachePolicy { ttl: Millis(1_000), max_entries: 10, scope: Scope::Credential };

fn cached(handle: u32, components: u16) -> Call<TestDriver> {
    Call { cache: Some(POLICY), ..call(handle, components) }
}

fn app_cached(handle: u32, components: u16) -> Call<TestDriver> {
    let cache = Some(CachePolicy { scope: Scope::App, ..POLICY });
    Call { cache, ..call(handle, components) }
}

/// Returns a client whose cache holds the response to `call`, stored at 0.
fn with_entry(call: Call<TestDriver>) -> Fixture {
    let mut client = Fixture::default();
    let handle = call.handle;
    client.start(0, call);
    client.answer(0, handle, "t");
    client
}

#[test]
fn cached_responses_are_served_until_they_expire() {
    let mut client = with_entry(cached(1, 0));
    assert_eq!(client.start(799, cached(2, 0)), ["complete 2 from the cache: t"]);
    assert_eq!(client.start(1_000, cached(3, 0)), ["send 3, timer 1000"]);
}

#[test]
fn the_cache_is_used_only_by_calls_that_ask_for_it() {
    let mut client = with_entry(call(1, 0));
    assert_eq!(client.start(1, cached(2, 0)), ["send 2, timer 1000"], "nothing was stored");
    client.answer(2, 2, "t");
    assert_eq!(client.start(3, call(3, 0)), ["send 3, timer 1000"], "nothing is served");
}

#[test]
fn a_cached_call_that_attaches_stores_the_response() {
    let mut client = Fixture::default();
    client.start(0, call(1, 0));
    assert!(client.start(1, cached(2, 0)).is_empty());
    client.answer(2, 1, "t");
    assert_eq!(client.start(3, cached(3, 0)), ["complete 3 from the cache: t"]);
}

#[test]
fn errors_are_not_cached() {
    let mut client = Fixture::default();
    client.start(0, cached(1, 0));
    client.refuse(1, 1, 403);
    assert_eq!(client.start(2, cached(2, 0)), ["send 2, timer 1000"]);
}

#[test]
fn responses_to_non_idempotent_requests_are_not_cached() {
    let mut client = Fixture::default();
    for handle in [1, 2] {
        let key = request_key(Route::CallApi, 0);
        let sent = format!("send {handle}, timer 1000");
        assert_eq!(client.start(0, Call { key, ..cached(handle, 0) }), [sent]);
        client.handle(1, handle, success(&json!({"success": true, "phase": "responded"})));
    }
}

#[test]
fn entries_are_separate_by_every_component_that_the_cache_knows() {
    for (component, name) in COMPONENTS {
        for (one, other) in [(0, component), (component, 0)] {
            let mut client = with_entry(cached(1, one));
            let actions = client.start(1, cached(2, other));
            if component == FORCE_REFRESH && other == FORCE_REFRESH {
                assert_eq!(actions, ["send 2, timer 1000"]);
            } else if component & NOT_CACHED != 0 {
                assert_eq!(actions, ["complete 2 from the cache: t"], "{name}");
            } else {
                assert_eq!(actions, ["send 2, timer 1000"], "{name}");
            }
        }
    }
    let mut client = with_entry(cached(1, 0));
    let key = request_key(Route::AppUserConnection, 0);
    assert_eq!(client.start(1, Call { key, ..cached(2, 0) }), ["send 2, timer 1000"]);
}

#[test]
fn app_scope_shares_entries_across_service_tokens_only() {
    for (component, name) in COMPONENTS {
        let mut client = with_entry(app_cached(1, 0));
        let actions = client.start(1, app_cached(2, component));
        if component == SERVICE || component & NOT_CACHED & !FORCE_REFRESH != 0 {
            assert_eq!(actions, ["complete 2 from the cache: t"], "{name}");
        } else {
            assert_eq!(actions, ["send 2, timer 1000"], "{name}");
        }
    }
}

#[test]
fn scopes_do_not_share_entries() {
    let mut client = with_entry(app_cached(1, 0));
    assert_eq!(client.start(1, cached(2, 0)), ["send 2, timer 1000"]);
    let mut client = with_entry(cached(1, 0));
    assert_eq!(client.start(1, app_cached(2, 0)), ["send 2, timer 1000"]);
}

#[test]
fn force_refresh_bypasses_the_cache_and_replaces_the_entry() {
    let mut client = with_entry(cached(1, 0));
    assert_eq!(client.start(1, cached(2, FORCE_REFRESH)), ["send 2, timer 1000"]);
    assert_eq!(client.start(2, cached(3, 0)), ["complete 3 from the cache: t"]);
    assert_eq!(client.answer(3, 2, "u"), ["complete 2: u", "release 2"]);
    assert_eq!(client.start(4, cached(4, 0)), ["complete 4 from the cache: u"]);
}

#[test]
fn a_forced_response_is_not_overwritten_by_that_of_an_older_request() {
    let mut client = Fixture::default();
    client.start(0, cached(1, 0));
    client.start(1, cached(2, FORCE_REFRESH));
    client.answer(2, 2, "new");
    assert_eq!(client.answer(3, 1, "old"), ["complete 1: old", "release 1"]);
    assert_eq!(client.start(4, cached(3, 0)), ["complete 3 from the cache: new"]);
}

#[test]
fn stale_entries_are_served_and_refreshed_once() {
    let mut client = with_entry(cached(1, 0));
    let hit = client.start(800, cached(2, 0));
    assert_eq!(hit, ["send 2, timer 1000", "complete 2 from the cache: t"]);
    // Its key differs, so that it could not attach to the refresh.
    let hit = client.start(801, cached(3, RESPONSE_LIMIT));
    assert_eq!(hit, ["complete 3 from the cache: t"]);
    assert_eq!(client.answer(810, 2, "u"), ["release 2"]);
    assert_eq!(client.start(1_600, cached(4, 0)), ["complete 4 from the cache: u"]);
}

#[test]
fn stale_entries_are_not_refreshed_where_the_host_ends_work_with_the_call() {
    let mut client = with_entry(cached(1, 0));
    let call = Call { background: false, ..cached(2, 0) };
    assert_eq!(client.start(900, call), ["complete 2 from the cache: t"]);
    assert_idle(&mut client.client);
}

#[test]
fn a_refresh_attaches_to_an_equal_request_in_flight() {
    let mut client = with_entry(cached(1, 0));
    client.start(700, call(2, 0));
    assert_eq!(client.start(800, cached(3, 0)), ["complete 3 from the cache: t"]);
    assert!(client.cancel(2).is_empty(), "the refresh waits for it");
    assert_eq!(client.answer(810, 2, "u"), ["release 2"]);
    assert_eq!(client.start(1_600, cached(4, 0)), ["complete 4 from the cache: u"]);
}

#[test]
fn calls_attach_to_a_refresh() {
    let mut client = with_entry(cached(1, 0));
    client.start(800, cached(2, 0));
    assert!(client.start(801, call(3, 0)).is_empty());
    assert_eq!(client.answer(810, 2, "u"), ["complete 3: u", "release 2"]);
}

#[test]
fn a_refresh_is_not_retried_but_postponed() {
    let mut client = with_entry(cached(1, 0));
    client.start(800, cached(2, 0));
    assert_eq!(client.fail(800, 2), ["release 2, failed"]);
    // By half of the remaining 200 ms.
    assert_eq!(client.start(899, cached(3, 0)), ["complete 3 from the cache: t"]);
    assert_eq!(client.start(900, cached(4, 0)).len(), 2, "another refresh starts");
    assert_eq!(client.timeout(1_900, 4), ["release 4, failed"]);
}

#[test]
fn an_error_response_to_a_refresh_removes_the_entry() {
    let mut client = with_entry(cached(1, 0));
    client.start(800, cached(2, 0));
    assert_eq!(client.refuse(810, 2, 403), ["release 2, failed"]);
    assert_eq!(client.start(820, cached(3, 0)), ["send 3, timer 1000"]);
}

#[test]
fn an_entry_is_not_older_than_the_ttl_of_the_call_that_reads_it() {
    let mut client = with_entry(cached(1, 0));
    let short = |handle| {
        let cache = Some(CachePolicy { ttl: Millis(10), ..POLICY });
        Call { cache, ..call(handle, 0) }
    };
    assert_eq!(client.start(9, short(2)), ["complete 2 from the cache: t"]);
    assert_eq!(client.start(10, short(3)), ["send 3, timer 1000"]);
}
