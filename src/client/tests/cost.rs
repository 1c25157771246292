//! The cost of a call in the core, counted natively and exactly. `deno-tests/budgets/` runs these
//! tests by name and holds the figures to its budgets. The host builds the URLs.

use std::rc::Rc;

use allocation_counter::measure;
use serde_json::json;

use super::TestDriver;
use crate::client::{
    Action, AppParts, Call, CallOptions, Client, ClientOptions, Context, Event, FetchId, Principal,
    PrincipalParts, RequestKey, Resource,
};
use crate::protocol::js_value::testing::FakeValue;
use crate::protocol::operation::Operation;
use crate::protocol::path_segment::PathSegment;
use crate::protocol::response::Body;

const CONTEXT: Context = Context { clock: 1.0, wall_clock: 1.0, random: 0.5 };

/// The arguments and the response, which the host creates, and what is parsed once per client.
struct Host {
    id: FakeValue,
    body: FakeValue,
    origin: Rc<str>,
    principal: Principal,
}

impl Host {
    fn new() -> Self {
        let body = json!({"access_token": "xoxb-1", "integration_type": "slack"});
        let app_parts = AppParts {
            url: "https://base44.app/api/apps/fake-app".into(),
            app_id: "fake-app".into(),
            ..AppParts::default()
        };
        let parts = PrincipalParts { app: app_parts, service: Some("Bearer service".into()) };
        Self {
            id: "slack".into(),
            body: body.into(),
            origin: "https://base44.app".into(),
            principal: Principal::new(parts),
        }
    }
}

/// Performs a call that succeeds: parsed, sent, answered, completed.
fn perform_call(client: &mut Client<TestDriver>, host: &Host, body: FakeValue) {
    let operation = Operation::GetConnection;
    let spec = operation.route().spec();
    let id = PathSegment::parse(&host.id, spec.id.label()).unwrap();
    let defaults = ClientOptions::<FakeValue>::parse(&[], |_| None).unwrap().call_defaults;
    let options = CallOptions::parse(None::<&FakeValue>, defaults.timeouts).unwrap();
    let resource =
        Resource { route: operation.route(), id: id.as_str().into(), fetch: FetchId::default() };
    let key = RequestKey {
        principal: host.principal.clone(),
        resource,
        max_response_bytes: spec.max_response_bytes(),
        io_context: 0,
        force_refresh: options.force_refresh,
    };
    let call = Call {
        handle: 1,
        request: 1,
        key,
        origin: Rc::clone(&host.origin),
        projection: operation.projection(),
        timeouts: options.timeouts,
        retry: defaults.retry,
        cache: defaults.cache,
        background: true,
    };
    assert!(client.start_call(call, CONTEXT).is_some());
    let Some(Action::Send { id, .. }) = client.poll_action() else {
        panic!("the request was not sent")
    };
    client.handle(id, Event::Success { status: 200, body: Body::Json(body) }, CONTEXT);
    assert!(matches!(client.poll_action(), Some(Action::Complete { result: Ok(_), .. })));
    assert!(matches!(client.poll_action(), Some(Action::Release { request: 1, .. })));
    assert!(client.poll_action().is_none());
}

#[test]
fn allocations_of_a_call() {
    let (mut client, host) = (Client::default(), Host::new());
    // The first call allocates what later ones use again.
    perform_call(&mut client, &host, host.body.clone());
    let body = host.body.clone();
    let counted = measure(|| perform_call(&mut client, &host, body));
    println!("allocations of a call in the core: {}", counted.count_total);
}

/// Runs under callgrind, with two values of `CALLS`: the difference is the cost of the calls alone.
#[test]
fn instructions_of_calls() {
    let calls = std::env::var("CALLS").ok().and_then(|calls| calls.parse().ok()).unwrap_or(1);
    let (mut client, host) = (Client::default(), Host::new());
    for _ in 0..calls {
        perform_call(&mut client, &host, host.body.clone());
    }
}
