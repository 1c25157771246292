//! OAuth tokens of Base44 connectors: the core of the package `base44-connectors`.
//!
//! - [`protocol`]: what is on the wire, and what it means.
//! - [`client`]: the client without I/O. It makes every decision.
//! - `wasm`: performs what the client asks for, through the host's `fetch`, timers and promises.
//!
//! The functions that JavaScript calls are in `wasm::exports`, and the facade in `src/js` is their only
//! caller. A call returns a promise; the other functions throw. Either fails with an error report, a
//! plain object that the facade turns into a `Base44Error`.
//!
//! A function that most calls do not enter is `#[inline(never)]`: compiled to JavaScript, it then costs
//! the first request in a workerd isolate nothing. Together they save 0.6 ms.

pub mod client;
pub mod protocol;
pub mod provider;
#[cfg(target_arch = "wasm32")]
mod wasm;
