//! All that a call can fail with, told alike: a kind, a message, and what to do.

use alloc::rc::Rc;
use alloc::string::String;

use crate::protocol::api_error::ApiError;
use crate::protocol::base_url::BaseUrlError;
use crate::protocol::credentials::CredentialsError;
use crate::protocol::error_kind::ErrorKind;
use crate::protocol::path_segment::PathSegmentError;
use crate::protocol::proxy::ProxyRequestError;
use crate::protocol::redirect::RedirectError;
use crate::protocol::response::InvalidResponse;

use super::options::OptionError;
use super::time::Millis;

/// Why a call came to nothing.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Failure<V> {
    /// A wrong identifier.
    #[error(transparent)]
    Identifier(#[from] PathSegmentError),
    /// A wrong request to a provider.
    #[error(transparent)]
    ProxyRequest(#[from] ProxyRequestError),
    /// A wrong client.
    #[error(transparent)]
    Identity(#[from] CredentialsError),
    /// A wrong option.
    #[error(transparent)]
    Option(#[from] OptionError),
    /// A server to which nothing is sent.
    #[error(transparent)]
    Server(#[from] BaseUrlError),
    /// An answer outside 2xx.
    #[error("{}", .0.message)]
    Refused(ApiError<V>),
    /// A redirect that is not followed.
    #[error("{reason} (status {status})")]
    Redirect {
        /// The HTTP status; 0 where a browser hides it.
        status: u16,
        /// Why it is not followed.
        reason: RedirectError,
    },
    /// A 2xx that is none.
    #[error("{reason} (status {status})")]
    Malformed {
        /// The HTTP status.
        status: u16,
        /// What is wrong with it.
        reason: InvalidResponse,
    },
    /// The time ran out.
    #[error("Base44 did not answer within {after} ms ({limit})")]
    Timeout {
        /// How long it was waited for.
        after: Millis,
        /// Which option said so.
        limit: &'static str,
    },
    /// The host's fetch failed, or the body broke off; with what the host said of it.
    #[error("Could not reach Base44: {0}")]
    Network(String),
}

impl<V> Failure<V> {
    /// What happened, as callers switch on it.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match self {
            Self::Identifier(_)
            | Self::ProxyRequest(_)
            | Self::Identity(CredentialsError::NotARequest | CredentialsError::NotAConfiguration) => {
                ErrorKind::InvalidArgument
            }
            Self::Server(BaseUrlError::Insecure(_)) => ErrorKind::InsecureUrl,
            Self::Server(BaseUrlError::Untrusted(_)) => ErrorKind::UntrustedOrigin,
            Self::Identity(_) | Self::Option(_) | Self::Server(_) => {
                ErrorKind::InvalidConfiguration
            }
            Self::Refused(refusal) => refusal.kind,
            Self::Redirect { .. } => ErrorKind::Redirect,
            Self::Malformed { .. } => ErrorKind::InvalidResponse,
            Self::Timeout { .. } => ErrorKind::Timeout,
            Self::Network(_) => ErrorKind::Network,
        }
    }

    /// The HTTP status, where there was an answer.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::Refused(refusal) => Some(refusal.status),
            Self::Redirect { status, .. } | Self::Malformed { status, .. } => Some(*status),
            _ => None,
        }
    }

    /// Whether the same request may well succeed a little later.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        match self {
            Self::Refused(refusal) => refusal.is_transient,
            Self::Timeout { .. } | Self::Network(_) => true,
            _ => false,
        }
    }

    /// When the server says that it is worth another try, in seconds from then.
    #[must_use]
    pub fn retry_after(&self) -> Option<u32> {
        match self {
            Self::Refused(refusal) => refusal.retry_after,
            _ => None,
        }
    }
}

/// A failure, as a caller is told of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Failed<V> {
    /// What happened, the same for all who waited.
    pub failure: Rc<Failure<V>>,
    /// How often the request was sent while the caller waited.
    pub attempts: u32,
    /// Whether the caller may well repeat the call: it may pass, and the request only reads.
    pub retryable: bool,
}
