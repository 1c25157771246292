//! What to do about what came back: the life of a call, and the limits it lives under.
//!
//! Events in, effects out ([`engine`]). Time and randomness come in as values ([`time`]), so a
//! test plays a whole history without waiting for any of it.

#![forbid(unsafe_code)]

pub mod backoff;
pub mod budget;
pub mod cache;
pub mod engine;
pub mod failure;
pub mod flight;
mod flights;
pub mod options;
#[cfg(test)]
mod rules;
#[cfg(test)]
mod simulation;
pub mod time;
