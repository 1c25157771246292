//! OAuth tokens of Base44 connectors: the core of the package `base44-connectors`.
//!
//! - [`protocol`]: what is on the wire, and what it means.
//! - [`client`]: the client without I/O. It makes every decision.
//! - `wasm`: performs what the client asks for, through the host's `fetch`, timers and promises.
//!
//! This file is the boundary: the functions that JavaScript calls. The facade in `src/js` is the
//! only caller. A call returns a promise; the other functions throw. Either fails with an error
//! report, a plain object that the facade turns into a `Base44Error`.
//!
//! Two rules hold for every export:
//!
//! - It borrows no argument. wasm-bindgen keeps borrowed values on a stack in JavaScript, which a
//!   trap leaves unbalanced.
//! - It returns a reference only inside a `Result`, which goes through memory. V8 up to 13.0
//!   (Node.js 22, Deno 2.1.5) crashes if it deoptimizes a JavaScript function into which a call
//!   that returns a reference was inlined.

pub mod client;
pub mod protocol;
#[cfg(target_arch = "wasm32")]
mod wasm;
