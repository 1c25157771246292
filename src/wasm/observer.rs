//! Observers of attempts: the option `onAttempt`.

use std::cell::Cell;

use wasm_bindgen::JsValue;

use super::bindings::{self, constant};
use super::call::CallHandle;
use super::report;

/// The outcome of an attempt, or of a call that needed none.
#[derive(Clone, Copy, Debug)]
pub(super) enum Outcome {
    Ok,
    Retried,
    Redirected,
    Failed,
    Cached,
    Coalesced,
}

impl Outcome {
    fn name(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Retried => "retried",
            Self::Redirected => "redirected",
            Self::Failed => "failed",
            Self::Cached => "cached",
            Self::Coalesced => "coalesced",
        }
    }
}

/// The observer of a client, for the attempts at one request.
pub(super) struct Observer {
    function: JsValue,
    /// The call that started the request.
    call: CallHandle,
    /// The number of the last attempt.
    attempt: Cell<u32>,
    /// The time at which the attempt in progress started.
    started: Cell<Option<f64>>,
}

impl Observer {
    pub(super) fn new(function: JsValue, call: CallHandle) -> Self {
        Self { function, call, attempt: Cell::default(), started: Cell::default() }
    }

    /// Starts an attempt. One that follows a redirect has the number of the one before.
    pub(super) fn start(&self, follows_redirect: bool) {
        self.attempt.set(self.attempt.get() + u32::from(!follows_redirect));
        self.started.set(Some(bindings::clock()));
    }

    /// Reports the end of the attempt in progress, if there is one.
    pub(super) fn finish(&self, status: u16, outcome: Outcome) {
        if let Some(started) = self.started.take() {
            let milliseconds = bindings::clock() - started;
            self.notify(self.attempt.get(), status, milliseconds, outcome);
        }
    }

    /// Reports a call that was cached or coalesced.
    pub(super) fn report_call(&self, outcome: Outcome) {
        self.notify(0, 0, 0.0, outcome);
    }

    fn notify(&self, attempt: u32, status: u16, milliseconds: f64, outcome: Outcome) {
        let operation = self.call.operation;
        bindings::observe_attempt(
            &self.function,
            constant(operation.name()),
            constant(report::identifier_name(operation)),
            &report::redacted_identifier(&self.call),
            attempt,
            status,
            milliseconds,
            constant(outcome.name()),
        );
    }
}
