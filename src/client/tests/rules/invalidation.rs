//! Invalidation of cache entries and of requests in flight.

use super::super::{
    APP, COMPONENTS, FETCH, FORCE_REFRESH, ID, NOT_CACHED, SERVICE, principal, resource,
};
use super::*;
use crate::client::{CachePolicy, Scope};
use crate::protocol::route::Route;

fn cached(handle: u32, scope: Scope, components: u16) -> Call<TestDriver> {
    let cache = Some(CachePolicy { scope, ..CachePolicy::default() });
    Call { cache, ..call(handle, components) }
}

/// Invalidates what a client with these components sees: one resource of its own, or everything.
fn invalidate(client: &mut Fixture, components: u16, resource_only: bool) {
    let resource = resource_only.then(|| resource(Route::Connection, components));
    client.client.invalidate(&principal(components), resource.as_ref());
}

fn is_hit(actions: &[String]) -> bool {
    actions.iter().any(|action| action.contains("from the cache"))
}

#[test]
fn invalidate_removes_the_entries_that_the_principal_is_served() {
    for (component, name) in COMPONENTS {
        for scope in [Scope::Credential, Scope::App] {
            for resource_only in [true, false] {
                let mut client = Fixture::default();
                client.start(0, cached(1, scope, 0));
                client.answer(0, 1, "t");
                invalidate(&mut client, component, resource_only);
                let is_visible = match component {
                    SERVICE => scope == Scope::App,
                    ID | FETCH => !resource_only,
                    other => other & NOT_CACHED != 0,
                };
                let hit = is_hit(&client.start(1, cached(2, scope, 0)));
                assert_eq!(hit, !is_visible, "{name}, {scope:?}, {resource_only}");
            }
        }
    }
}

#[test]
fn invalidate_keeps_other_resources() {
    let mut client = Fixture::default();
    for (handle, components) in [(1, 0), (2, ID)] {
        client.start(0, cached(handle, Scope::Credential, components));
        client.answer(0, handle, "t");
    }
    invalidate(&mut client, 0, true);
    assert!(is_hit(&client.start(1, cached(3, Scope::Credential, ID))));
    assert!(!is_hit(&client.start(1, cached(4, Scope::Credential, 0))));
}

#[test]
fn responses_to_requests_sent_before_an_invalidation_are_not_stored() {
    for scope in [Scope::Credential, Scope::App] {
        let mut client = Fixture::default();
        client.start(0, cached(1, scope, 0));
        invalidate(&mut client, 0, true);
        assert_eq!(client.answer(1, 1, "old"), ["complete 1: old", "release 1"]);
        assert_eq!(client.start(2, cached(2, scope, 0)), ["send 2, timer 1000"]);
    }
}

#[test]
fn no_call_attaches_to_a_request_sent_before_an_invalidation() {
    for components in [0, FORCE_REFRESH] {
        let mut client = Fixture::default();
        client.start(0, call(1, components));
        invalidate(&mut client, 0, false);
        assert_eq!(client.start(1, call(2, components)), ["send 2, timer 1000"]);
        assert_eq!(client.answer(2, 1, "old"), ["complete 1: old", "release 1"]);
        assert!(client.start(3, call(3, components)).is_empty(), "it attaches to the second");
        let completed = ["complete 2: new", "complete 3: new", "release 2"];
        assert_eq!(client.answer(4, 2, "new"), completed);
        assert_idle(&mut client.client);
    }
}

#[test]
fn invalidate_does_not_concern_requests_of_another_app() {
    let mut client = Fixture::default();
    client.start(0, call(1, 0));
    invalidate(&mut client, APP, false);
    assert!(client.start(1, call(2, 0)).is_empty());
}

#[test]
fn a_refresh_that_was_sent_before_an_invalidation_is_not_stored() {
    let mut client = Fixture::default();
    client.start(0, cached(1, Scope::Credential, 0));
    client.answer(0, 1, "t");
    client.start(50_000, cached(2, Scope::Credential, 0));
    invalidate(&mut client, 0, true);
    assert_eq!(client.answer(50_001, 2, "old"), ["release 2"]);
    let actions = client.start(50_002, cached(3, Scope::Credential, 0));
    assert_eq!(actions, ["send 3, timer 1000"]);
}

#[test]
fn a_request_sent_before_an_invalidation_does_not_fill_a_shared_entry_later() {
    let mut client = Fixture::default();
    client.start(0, cached(1, Scope::App, 0));
    client.answer(0, 1, "older");
    client.start(1, call(2, 0));
    // By a client of the same app and user with another service token.
    invalidate(&mut client, SERVICE, false);
    client.start(2, cached(3, Scope::App, 0));
    client.answer(3, 2, "old");
    assert!(!is_hit(&client.start(4, cached(4, Scope::App, SERVICE))));
}
