//! What to do about what came back: the life of a call, and the limits it lives under.
//!
//! State in, events in, actions out. Time comes in as a value, so a test plays a whole history
//! without waiting for any of it.

#![forbid(unsafe_code)]

pub mod call;
pub mod failure;
pub mod options;
