//! What goes on the wire and what came back, as Base44 and `@base44/sdk` 0.8.50 have it.
//!
//! Everything here is a function of its arguments: no clock, no socket, no JavaScript. A request
//! is built from checked parts ([`path_segment`], [`credentials`], [`base_url`], [`route`], [`headers`],
//! [`proxy`]); an answer is read into an [`response::Output`] or a [`api_error::ApiError`]. What else it
//! says of time is in [`retry_after`] and [`jwt`].

#![forbid(unsafe_code)]

pub mod api_error;
pub mod base_url;
pub mod credentials;
pub mod error_kind;
pub mod headers;
pub mod js_value;
pub mod jwt;
pub(crate) mod num;
pub mod path_segment;
pub mod proxy;
pub mod redact;
pub mod redirect;
pub mod response;
pub mod retry_after;
pub mod route;
