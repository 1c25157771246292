//! One behaviour of the client per test. Each test drives the client as a driver does, and compares
//! its actions with the expected ones, as text.

mod cache;
mod coalescing;
mod invalidation;
mod retries;
mod timeouts;

use std::collections::BTreeMap;

use serde_json::json;

use super::{TestDriver, assert_idle, call};
use crate::client::{
    Action, Call, CallError, CallId, Client, Context, Error, Event, FetchError, Millis, RequestId,
    RequestOutcome, Timeouts,
};
use crate::protocol::js_value::HostValue;
use crate::protocol::js_value::testing::FakeValue;
use crate::protocol::response::{Body, Output, ResponseHead};

const WALL_CLOCK: f64 = 1_700_000_000_000.0;

/// A client and a driver that performs nothing.
#[derive(Default)]
struct Fixture {
    client: Client<TestDriver>,
    calls: BTreeMap<u32, CallId>,
    requests: BTreeMap<u32, RequestId>,
    /// The value of both clocks, in place of a test's times.
    frozen_clock: Option<u32>,
}

impl Fixture {
    fn context(&self, time: u32) -> Context {
        let clock = f64::from(self.frozen_clock.unwrap_or(time));
        Context { clock, wall_clock: WALL_CLOCK + clock, random: 0.5 }
    }

    /// Starts a call. As the methods below, returns the client's actions.
    fn start(&mut self, time: u32, call: Call<TestDriver>) -> Vec<String> {
        let handle = call.handle;
        let id = self.client.start_call(call, self.context(time));
        self.calls.extend(id.map(|id| (handle, id)));
        self.actions()
    }

    fn cancel(&mut self, handle: u32) -> Vec<String> {
        self.client.cancel(self.calls[&handle]);
        self.actions()
    }

    fn handle(&mut self, time: u32, request: u32, event: Event<FakeValue>) -> Vec<String> {
        self.client.handle(self.requests[&request], event, self.context(time));
        self.actions()
    }

    /// Fires the timer of a request.
    fn timeout(&mut self, time: u32, request: u32) -> Vec<String> {
        self.client.handle_timeout(self.requests[&request], self.context(time));
        self.actions()
    }

    /// Answers a request with a token.
    fn answer(&mut self, time: u32, request: u32, token: &str) -> Vec<String> {
        self.handle(time, request, success(&json!({ "access_token": token })))
    }

    /// Lets a request fail without a response.
    fn fail(&mut self, time: u32, request: u32) -> Vec<String> {
        self.handle(time, request, Event::Failed(FetchError::Transient("reset".to_owned())))
    }

    /// Answers a request with an error response that has no body.
    fn refuse(&mut self, time: u32, request: u32, status: u16) -> Vec<String> {
        let mut actions = self.handle(time, request, head(status));
        if actions == [format!("read body of {request}")] {
            actions = self.handle(time, request, Event::Body(Body::Text("".into())));
        }
        actions
    }

    fn actions(&mut self) -> Vec<String> {
        let mut actions = Vec::new();
        while let Some(action) = self.client.poll_action() {
            if let Action::Send { id, request, .. } = action {
                self.requests.insert(request, id);
            }
            actions.push(describe(action));
        }
        actions
    }
}

fn describe(action: Action<TestDriver>) -> String {
    match action {
        Action::Send { request, redirect: None, timer, .. } => {
            format!("send {request}, timer {}", timer.0)
        }
        Action::Send { request, redirect: Some(url), timer, .. } => {
            format!("send {request} to {url}, timer {}", timer.0)
        }
        Action::ReadBody(request) => format!("read body of {request}"),
        Action::BackOff { request, timer } => format!("back off {request}, timer {}", timer.0),
        Action::SetTimer { request, timer } => format!("set timer of {request} to {}", timer.0),
        Action::Complete { call, request, result } => {
            let source = if request.is_none() { " from the cache" } else { "" };
            format!("complete {call}{source}: {}", describe_result(result))
        }
        Action::Release { request, outcome: RequestOutcome::Succeeded } => {
            format!("release {request}")
        }
        Action::Release { request, outcome: RequestOutcome::Failed } => {
            format!("release {request}, failed")
        }
    }
}

fn describe_result(result: Result<Output<FakeValue>, CallError<FakeValue>>) -> String {
    match result {
        Ok(Output::AccessToken(token)) => token.to_js_string(),
        Ok(Output::IsConnected(is_connected)) => is_connected.to_string(),
        Ok(Output::Empty) => "nothing".to_owned(),
        Ok(output) => format!("{output:?}"),
        Err(CallError { error, attempts, retryable }) => {
            let kind = match &*error {
                Error::Timeout { after, option } => format!("{option} of {}", after.0),
                error => error.kind().as_str().to_owned(),
            };
            let retryable = if retryable { "retryable" } else { "final" };
            format!("{kind}, attempts {attempts}, {retryable}")
        }
    }
}

fn head(status: u16) -> Event<FakeValue> {
    Event::Head(ResponseHead { status, ..ResponseHead::default() })
}

fn success(body: &serde_json::Value) -> Event<FakeValue> {
    Event::Success { status: 200, body: Body::Json(body.clone().into()) }
}

fn timeouts(timeout: u32, deadline: u32) -> Timeouts {
    Timeouts { timeout: Millis(timeout), deadline: Millis(deadline) }
}
