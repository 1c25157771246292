//! Tests of the client as a whole, through the interface that a driver uses.
//!
//! - [`rules`]: one behaviour at a time.
//! - [`simulation`]: random histories on virtual time.
//! - [`scaling`]: the time of a call does not grow with the number of calls.
//! - [`cost`]: the allocations and instructions of a call, for `deno-tests/budgets`.

mod cost;
mod rules;
mod scaling;
mod simulation;

use crate::client::{
    AppParts, Call, Client, Driver, FetchId, Millis, Principal, PrincipalParts, RequestKey,
    Resource, RetryPolicy, Timeouts,
};
use crate::protocol::js_value::testing::FakeValue;
use crate::protocol::response::Projection;
use crate::protocol::route::Route;

/// A driver whose handles are numbers. A request has the number of the call that started it.
#[derive(Clone, Debug)]
struct TestDriver;

impl Driver for TestDriver {
    type Value = FakeValue;
    type Call = u32;
    type Request = u32;
}

/// A set of the components of a [`RequestKey`] other than the route, as bits.
///
/// As an identity, it says which components have their second value: two calls of one route are
/// equal if their sets are.
type Components = u16;

const SERVER: Components = 1 << 0;
const APP: Components = 1 << 1;
const USER: Components = 1 << 2;
const SERVICE: Components = 1 << 3;
const STATE: Components = 1 << 4;
const HEADER: Components = 1 << 5;
const ID: Components = 1 << 6;
const FETCH: Components = 1 << 7;
const RESPONSE_LIMIT: Components = 1 << 8;
const IO_CONTEXT: Components = 1 << 9;
const FORCE_REFRESH: Components = 1 << 10;

/// Every component, with its name.
const COMPONENTS: [(Components, &str); 11] = [
    (SERVER, "server"),
    (APP, "app"),
    (USER, "user"),
    (SERVICE, "service token"),
    (STATE, "state"),
    (HEADER, "another header"),
    (ID, "id"),
    (FETCH, "fetch"),
    (RESPONSE_LIMIT, "response limit"),
    (IO_CONTEXT, "I/O context"),
    (FORCE_REFRESH, "forceRefresh"),
];

/// The components that the cache ignores.
const NOT_CACHED: Components = RESPONSE_LIMIT | IO_CONTEXT | FORCE_REFRESH;

fn principal(components: Components) -> Principal {
    let has = |component| components & component != 0;
    let header = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let mut headers = Vec::new();
    if has(STATE) {
        headers.push(header("base44-state", "state"));
    }
    headers.push(header("x-data-env", if has(HEADER) { "dev" } else { "prod" }));
    let app = AppParts {
        url: origin(components).into(),
        app_id: if has(APP) { "app-2" } else { "app-1" }.into(),
        on_behalf_of: has(USER).then(|| "Bearer user".into()),
        headers,
    };
    let service = if has(SERVICE) { "Bearer service-2" } else { "Bearer service-1" };
    Principal::new(PrincipalParts { app, service: Some(service.into()) })
}

fn resource(route: Route, components: Components) -> Resource {
    let has = |component| components & component != 0;
    Resource {
        route,
        id: if has(ID) { "github" } else { "slack" }.into(),
        fetch: FetchId(u32::from(has(FETCH))),
    }
}

fn request_key(route: Route, components: Components) -> RequestKey {
    let has = |component| components & component != 0;
    RequestKey {
        principal: principal(components),
        resource: resource(route, components),
        max_response_bytes: if has(RESPONSE_LIMIT) { 1 << 10 } else { 1 << 20 },
        io_context: u32::from(has(IO_CONTEXT)),
        force_refresh: has(FORCE_REFRESH),
    }
}

fn origin(components: Components) -> &'static str {
    if components & SERVER == 0 { "https://base44.app" } else { "https://other.example" }
}

/// A call for an access token, with a timeout of one second and a deadline of ten.
fn call(handle: u32, components: Components) -> Call<TestDriver> {
    Call {
        handle,
        request: handle,
        key: request_key(Route::Connection, components),
        origin: origin(components).into(),
        projection: Projection::AccessToken,
        timeouts: Timeouts { timeout: Millis(1_000), deadline: Millis(10_000) },
        retry: RetryPolicy::default(),
        cache: None,
        background: true,
    }
}

/// Asserts that the client holds nothing but its cache and its retry budget.
fn assert_idle(client: &mut Client<TestDriver>) {
    assert!(client.poll_action().is_none(), "an action was not performed");
    assert!(client.requests.is_empty(), "a request was not released");
    assert!(client.waiters.is_empty(), "a waiter is left");
    assert!(client.shared.iter().count() == 0, "a key is left");
}
