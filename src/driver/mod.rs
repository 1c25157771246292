//! Carries out what the core asks for, through the host.
//!
//! What callers ask comes in through [`call`], what happens through [`events`]; both end by
//! carrying out the engine's effects ([`perform`]). The engine is not borrowed meanwhile: a
//! caller's `fetch` may well come back here before it returns.

pub(crate) mod call;
pub(crate) mod client;
pub(crate) mod events;
pub(crate) mod host;
mod kept;
mod perform;
mod plan;
pub(crate) mod report;
mod url;
mod value;

use wasm_bindgen::JsValue;

use crate::policy::time::{Instant, Moment};
use kept::{Kept, kept};

pub(crate) type Failure = crate::policy::failure::Failure<JsValue>;
pub(crate) type Failed = crate::policy::failure::Failed<JsValue>;
pub(crate) type Output = crate::protocol::response::Output<JsValue>;
type Engine = crate::policy::engine::Engine<JsValue>;

/// The one engine of the program.
static ENGINE: Kept<Engine> = kept();

/// Tells the engine something.
fn tell<T>(action: impl FnOnce(&mut Engine) -> T) -> T {
    action(&mut ENGINE.borrow_mut())
}

/// Traps if that is what a test asks for, at the worst of times: while the engine is borrowed.
#[cfg(feature = "provoke-trap")]
fn trap_if_asked(text: &JsValue) {
    tell(|_| {
        if text.as_string().as_deref() == Some("provoke a trap") {
            core::arch::wasm32::unreachable();
        }
    });
}

/// Carries out what the engine asks for.
fn carry_out() {
    let effects = tell(Engine::effects);
    effects.into_iter().for_each(perform::perform);
}

/// Tells the engine something, and carries out what it asks for.
fn engage<T>(action: impl FnOnce(&mut Engine) -> T) -> T {
    let said = tell(action);
    carry_out();
    said
}

/// Not before the clock's beginning, where only a test can put it: an alarm would be late by as much.
fn now() -> Instant {
    Instant(host::elapsed().max(0.0))
}

fn moment() -> Moment {
    Moment { now: now(), wall: host::wall(), random: host::random() }
}
