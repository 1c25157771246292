//! The life of one call: what to do next, given what just happened.
//!
//! A driver carries out each [`Action`] and feeds back the [`Event`] that came of it, until
//! [`Action::Finish`]. Which action follows is decided here and nowhere else.

use alloc::string::String;

use crate::protocol::answer::Outcome;
use crate::protocol::refusal::{Body, Head, Refusal};
use crate::protocol::route::{Answers, Method, RouteSpec};
use crate::protocol::value::Value;

use super::failure::Failure;
use super::options::{Limits, Millis};

/// What came of the last action.
#[derive(Clone, Debug, PartialEq)]
pub enum Event<V> {
    /// The head of an answer arrived.
    Head(Head),
    /// The whole body arrived.
    Body(Body<V>),
    /// Nothing more will come of it.
    Stopped(Stop),
}

/// Why nothing more comes of an action.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stop {
    /// The time given to it ran out.
    TimedOut,
    /// The caller's signal ended it.
    Aborted,
    /// The host failed; with what it said of that.
    Failed(String),
}

/// What to do next.
#[derive(Clone, Debug, PartialEq)]
pub enum Action<V> {
    /// Send the request, and wait for the head of the answer.
    Send {
        /// How long this attempt may take, to the end of the body.
        timeout: Millis,
        /// Whether the body of a success will be asked for, so that reading it may begin at once.
        reads_success: bool,
    },
    /// Read the body of the answer whose head was the last event.
    ReadBody,
    /// Settle the call. What was not read of an answer is to be thrown away.
    Finish(Result<Outcome<V>, Failure<V>>),
}

/// A call under way.
#[derive(Clone, Debug)]
pub struct Call {
    route: RouteSpec,
    limits: Limits,
    attempts: u32,
    answered: Option<Head>,
}

impl Call {
    /// A call of a route that has not begun.
    #[must_use]
    pub fn new(route: RouteSpec, limits: Limits) -> Self {
        Self { route, limits, attempts: 0, answered: None }
    }

    /// Begins it.
    #[must_use]
    pub fn begin<V>(&mut self) -> Action<V> {
        self.attempts += 1;
        Action::Send {
            timeout: self.limits.timeout.min(self.limits.deadline),
            reads_success: self.route.answers != Answers::Nothing,
        }
    }

    /// Takes what happened, and says what to do next.
    #[must_use]
    pub fn on<V: Value>(&mut self, event: Event<V>) -> Action<V> {
        match event {
            Event::Head(head) if head.is_redirect() => {
                Action::Finish(Err(Failure::Redirect(head.status)))
            }
            Event::Head(head) if head.is_success() && self.route.answers == Answers::Nothing => {
                Action::Finish(Ok(Outcome::Nothing))
            }
            Event::Head(head) => {
                self.answered = Some(head);
                Action::ReadBody
            }
            Event::Body(body) => Action::Finish(self.read(body)),
            Event::Stopped(stop) => Action::Finish(Err(self.stopped(stop))),
        }
    }

    /// How many times the request was sent so far.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.attempts
    }

    /// Whether the caller may well repeat the call after this failure: it may pass, and the
    /// request only reads.
    #[must_use]
    pub fn is_retryable<V>(&self, failure: &Failure<V>) -> bool {
        failure.is_transient() && self.route.method == Method::Get
    }

    fn read<V: Value>(&mut self, body: Body<V>) -> Result<Outcome<V>, Failure<V>> {
        let head = self.answered.take().unwrap_or_default();
        if head.is_success() {
            Outcome::read(self.route.answers, body)
                .map_err(|reason| Failure::Malformed { status: head.status, reason })
        } else {
            Err(Failure::Refused(Refusal::read(&head, body)))
        }
    }

    fn stopped<V>(&self, stop: Stop) -> Failure<V> {
        let Limits { timeout, deadline } = self.limits;
        match stop {
            Stop::TimedOut if deadline < timeout => {
                Failure::Timeout { after: deadline, limit: "deadline" }
            }
            Stop::TimedOut => Failure::Timeout { after: timeout, limit: "timeout" },
            Stop::Aborted => Failure::Aborted,
            Stop::Failed(said) => Failure::Network(said),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::kind::ErrorKind;
    use crate::protocol::route::Route;
    use crate::protocol::value::testing::Sample;
    use proptest::prelude::*;
    use serde_json::json;

    type SampleAction = Action<Sample>;

    fn call(route: Route) -> Call {
        let mut call = Call::new(route.spec(), Limits::default());
        assert!(matches!(call.begin::<Sample>(), Action::Send { timeout: 10_000, .. }));
        call
    }

    fn head(status: u16) -> Event<Sample> {
        Event::Head(Head { status, connector_error: None })
    }

    fn json(json: serde_json::Value) -> Event<Sample> {
        Event::Body(Body::Json(json.into()))
    }

    fn failure(action: SampleAction) -> Failure<Sample> {
        match action {
            Action::Finish(Err(failure)) => failure,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_call_that_goes_well() {
        let mut call = call(Route::Connection);
        assert_eq!(call.on(head(200)), Action::ReadBody);
        let access_token = Sample::from("t");
        let outcome = Outcome::Connection { access_token, config: None };
        assert_eq!(call.on(json(json!({"access_token": "t"}))), Action::Finish(Ok(outcome)));
        assert_eq!(call.attempts(), 1);
    }

    #[test]
    fn a_body_that_no_one_reads_is_not_asked_for() {
        let mut call = Call::new(Route::DisconnectAppUser.spec(), Limits::default());
        let Action::Send { reads_success, .. } = call.begin::<Sample>() else { panic!() };
        assert!(!reads_success);
        assert_eq!(call.on(head(204)), Action::Finish(Ok(Outcome::Nothing)));
    }

    #[test]
    fn a_refusal_is_read_and_a_redirect_is_not() {
        let mut refused = call(Route::Connection);
        assert_eq!(refused.on(head(503)), Action::ReadBody);
        let why = failure(refused.on(json(json!({"detail": "down"}))));
        assert_eq!((why.kind(), why.to_string().as_str()), (ErrorKind::Server, "down"));
        assert!(refused.is_retryable(&why));
        assert!(!call(Route::CallApi).is_retryable(&why));
        for status in [0, 301, 302, 303, 307, 308] {
            assert_eq!(
                failure(call(Route::Connection).on(head(status))),
                Failure::Redirect(status)
            );
        }
    }

    #[test]
    fn what_stops_it_is_told() {
        let stop = |limits, stop| {
            let mut call = Call::new(Route::Connection.spec(), limits);
            let _: SampleAction = call.begin();
            failure(call.on(Event::Stopped(stop)))
        };
        let limits = |timeout, deadline| Limits { timeout, deadline };
        let told = stop(limits(10, 20), Stop::TimedOut).to_string();
        assert_eq!(told, "Base44 did not answer within 10 ms (timeout)");
        let told = stop(limits(10, 5), Stop::TimedOut).to_string();
        assert_eq!(told, "Base44 did not answer within 5 ms (deadline)");
        assert_eq!(stop(limits(1, 1), Stop::Aborted), Failure::Aborted);
        let failed = stop(limits(1, 1), Stop::Failed("refused".to_owned()));
        assert_eq!(failed.to_string(), "Could not reach Base44: refused");
    }

    fn events() -> impl Strategy<Value = Event<Sample>> {
        let status = prop_oneof![Just(200u16), Just(204), 0..1000u16];
        let text = "\\PC{0,12}|\\{\"access_token\":\"t\"\\}";
        let stop = prop_oneof![
            Just(Stop::TimedOut),
            Just(Stop::Aborted),
            Just(Stop::Failed(String::new()))
        ];
        prop_oneof![
            status.prop_map(head),
            text.prop_map(|text| match serde_json::from_str::<serde_json::Value>(&text) {
                Ok(value) => json(value),
                Err(_) => Event::Body(Body::Text(Sample::from(text.as_str()))),
            }),
            stop.prop_map(Event::Stopped),
        ]
    }

    proptest! {
        /// Even a driver that feeds events in any order gets neither a panic nor a token
        /// that no success carried.
        #[test]
        fn any_history_ends_in_order(history in prop::collection::vec(events(), 1..6), route in 0..6usize) {
            let mut call = Call::new(Route::ALL[route].spec(), Limits::default());
            let _: SampleAction = call.begin();
            let mut succeeded = false;
            for event in history {
                if let Event::Head(head) = &event { succeeded = head.is_success(); }
                if let Action::Finish(result) = call.on(event) {
                    prop_assert!(result.is_err() || succeeded);
                    break;
                }
            }
        }
    }
}
