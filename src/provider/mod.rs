//! Calls to the providers' own APIs, without I/O.
//!
//! - [`catalogue`]: one table of all that differs by service.
//! - [`origin`]: the origins that a token may go to, and the URLs of calls.
//! - [`signal`]: what a response means.
//! - [`options`]: what a caller adds to a row.
//! - [`call`]: the state machine of a call.

#![forbid(unsafe_code)]

pub mod call;
pub mod catalogue;
pub mod error;
pub mod options;
pub mod origin;
pub mod signal;
#[cfg(test)]
mod tests;

pub use error::{ProviderError, ProviderErrorKind};
