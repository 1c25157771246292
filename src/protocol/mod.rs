//! The wire protocol of Base44's connectors, as `@base44/sdk` 0.8.50 speaks it.
//!
//! Everything here is a pure function of its arguments: no clock, no I/O, no JavaScript. A request
//! is built from parsed parts ([`credentials`], [`base_url`], [`path_segment`], [`route`],
//! [`headers`], [`proxy`]). A response is parsed into a [`response::Output`] or an
//! [`api_error::ApiError`]; [`redirect`], [`retry_after`] and [`jwt`] interpret the rest of it.
//! [`redact`] removes credentials from everything that may become part of an error.

#![forbid(unsafe_code)]

pub mod api_error;
pub mod base_url;
pub mod credentials;
pub mod error_kind;
pub mod headers;
pub mod js_value;
pub mod jwt;
pub(crate) mod num;
pub mod operation;
pub mod path_segment;
pub(crate) mod plain;
pub mod proxy;
pub mod redact;
pub mod redirect;
pub mod response;
pub mod retry_after;
pub mod route;
