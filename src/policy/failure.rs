//! All that a call can fail with, told alike: a kind, a message, and what to do.

use alloc::string::{String, ToString};

use crate::protocol::answer::Malformed;
use crate::protocol::bare::Bare;
use crate::protocol::identifier::IdentifierError;
use crate::protocol::identity::IdentityError;
use crate::protocol::kind::ErrorKind;
use crate::protocol::proxy::ProxyRequestError;
use crate::protocol::refusal::Refusal;
use crate::protocol::server::ServerError;

use super::options::{Millis, OptionError};

/// Why a call came to nothing.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Failure<V> {
    /// A wrong identifier.
    #[error(transparent)]
    Identifier(#[from] IdentifierError),
    /// A wrong request to a provider.
    #[error(transparent)]
    ProxyRequest(#[from] ProxyRequestError),
    /// A wrong client.
    #[error(transparent)]
    Identity(#[from] IdentityError),
    /// A wrong option.
    #[error(transparent)]
    Option(#[from] OptionError),
    /// A server to which nothing is sent.
    #[error(transparent)]
    Server(#[from] ServerError),
    /// An answer outside 2xx.
    #[error("{}", Bare(&.0.message))]
    Refused(Refusal<V>),
    /// A redirect; the status is 0 where a browser hides it.
    #[error("Refused to follow a redirect (status {})", Bare(.0.to_string()))]
    Redirect(u16),
    /// A 2xx that is none.
    #[error("{} (status {})", .reason, Bare(.status.to_string()))]
    Malformed {
        /// The HTTP status.
        status: u16,
        /// What is wrong with it.
        reason: Malformed,
    },
    /// The time ran out.
    #[error("Base44 did not answer within {} ms ({})", Bare(.after.to_string()), Bare(.limit))]
    Timeout {
        /// How long it was waited for.
        after: Millis,
        /// Which option said so.
        limit: &'static str,
    },
    /// The host's fetch failed, or the body broke off; with what the host said of it.
    #[error("Could not reach Base44: {}", Bare(.0))]
    Network(String),
    /// The caller's signal ended the call.
    #[error("The call was aborted")]
    Aborted,
}

impl<V> Failure<V> {
    /// What happened, as callers switch on it.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match self {
            Self::Identifier(_)
            | Self::ProxyRequest(_)
            | Self::Identity(IdentityError::NotARequest | IdentityError::NotAConfiguration) => {
                ErrorKind::InvalidArgument
            }
            Self::Server(ServerError::Insecure(_)) => ErrorKind::InsecureUrl,
            Self::Server(ServerError::Untrusted(_)) => ErrorKind::UntrustedOrigin,
            Self::Identity(_) | Self::Option(_) | Self::Server(_) => {
                ErrorKind::InvalidConfiguration
            }
            Self::Refused(refusal) => refusal.kind,
            Self::Redirect(_) => ErrorKind::Redirect,
            Self::Malformed { .. } => ErrorKind::InvalidResponse,
            Self::Timeout { .. } => ErrorKind::Timeout,
            Self::Network(_) => ErrorKind::Network,
            Self::Aborted => ErrorKind::Aborted,
        }
    }

    /// The HTTP status, where there was an answer.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::Refused(refusal) => Some(refusal.status),
            Self::Redirect(status) | Self::Malformed { status, .. } => Some(*status),
            _ => None,
        }
    }

    /// Whether the same request may well succeed a little later.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        match self {
            Self::Refused(refusal) => refusal.transient,
            Self::Timeout { .. } | Self::Network(_) => true,
            _ => false,
        }
    }
}
