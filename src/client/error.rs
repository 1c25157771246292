//! Every way in which a call can fail: its kind, its message, and what it says of retrying.

use std::rc::Rc;

use crate::client::options::OptionError;
use crate::client::time::Millis;
use crate::protocol::api_error::ApiError;
use crate::protocol::base_url::BaseUrlError;
use crate::protocol::credentials::CredentialsError;
use crate::protocol::error_kind::ErrorKind;
use crate::protocol::path_segment::PathSegmentError;
use crate::protocol::plain::{Decimal, Plain};
use crate::protocol::proxy::ProxyRequestError;
use crate::protocol::redirect::RedirectError;
use crate::protocol::response::InvalidResponse;

/// The reason why a call failed.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Error<V> {
    /// A wrong identifier.
    #[error(transparent)]
    PathSegment(#[from] PathSegmentError),
    /// A wrong request to a provider.
    #[error(transparent)]
    ProxyRequest(#[from] ProxyRequestError),
    /// A request or configuration that no client can be made of.
    #[error(transparent)]
    Credentials(#[from] CredentialsError),
    /// A wrong option.
    #[error(transparent)]
    Option(#[from] OptionError),
    /// A server that must not be sent credentials.
    #[error(transparent)]
    BaseUrl(#[from] BaseUrlError),
    /// An error response.
    #[error("{}", Plain(&.0.message))]
    Api(Box<ApiError<V>>),
    /// A redirect that was not followed.
    #[error("{reason} (status {})", Decimal((*.status).into()))]
    Redirect {
        /// The HTTP status; 0 where a browser hides it.
        status: u16,
        /// The reason.
        reason: RedirectError,
    },
    /// A successful response that is not what the route answers.
    #[error("{reason} (status {})", Decimal((*.status).into()))]
    InvalidResponse {
        /// The HTTP status.
        status: u16,
        /// The reason.
        reason: InvalidResponse,
    },
    /// The time ran out.
    #[error("no answer within {} ms ({})", Decimal(.after.0), Plain(.option))]
    Timeout {
        /// The time that ran out.
        after: Millis,
        /// The option that set it.
        option: &'static str,
    },
    /// `fetch` failed, or the response broke off.
    #[error(transparent)]
    Fetch(#[from] FetchError),
}

/// A failure of `fetch`, with the host's description.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FetchError {
    /// The connection failed or broke off. The same request may succeed a little later.
    #[error("could not reach Base44: {}", Plain(.0))]
    Transient(String),
    /// The connection cannot be made: the port is blocked, or the certificate not trusted.
    #[error("could not reach Base44: {}", Plain(.0))]
    Permanent(String),
    /// The program may not use the network.
    #[error("no permission to use the network: {}", Plain(.0))]
    NotPermitted(String),
    /// A user's own `fetch` resolved to something that is no `Response`.
    #[error("fetch resolved to something that is no Response: {}", Plain(.0))]
    NotAResponse(String),
}

impl<V> Error<V> {
    /// Returns the kind that callers switch on.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match self {
            Self::PathSegment(_)
            | Self::ProxyRequest(_)
            | Self::Credentials(
                CredentialsError::NotARequest | CredentialsError::NotAConfiguration,
            ) => ErrorKind::InvalidArgument,
            Self::BaseUrl(BaseUrlError::Insecure(_)) => ErrorKind::InsecureUrl,
            Self::BaseUrl(BaseUrlError::Untrusted(_)) => ErrorKind::UntrustedOrigin,
            Self::Credentials(_)
            | Self::Option(_)
            | Self::BaseUrl(_)
            | Self::Fetch(FetchError::NotPermitted(_) | FetchError::NotAResponse(_)) => {
                ErrorKind::InvalidConfiguration
            }
            Self::Api(error) => error.kind,
            Self::Redirect { .. } => ErrorKind::Redirect,
            Self::InvalidResponse { .. } => ErrorKind::InvalidResponse,
            Self::Timeout { .. } => ErrorKind::Timeout,
            Self::Fetch(_) => ErrorKind::Network,
        }
    }

    /// Returns whether the message is this package's own, and not one of the server's or of
    /// `@base44/sdk`, which callers match.
    #[must_use]
    pub fn has_own_message(&self) -> bool {
        match self {
            Self::PathSegment(error) => !matches!(error, PathSegmentError::Missing(_)),
            Self::ProxyRequest(error) => !matches!(
                error,
                ProxyRequestError::Request | ProxyRequestError::Path | ProxyRequestError::Method
            ),
            Self::Credentials(error) => !matches!(
                error,
                CredentialsError::NoAppIdHeader
                    | CredentialsError::NotBearer
                    | CredentialsError::NoServiceToken
            ),
            Self::Api(_) => false,
            Self::Option(_)
            | Self::BaseUrl(_)
            | Self::Redirect { .. }
            | Self::InvalidResponse { .. }
            | Self::Timeout { .. }
            | Self::Fetch(_) => true,
        }
    }

    /// Returns the HTTP status, if there was a response.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        match self {
            Self::Api(error) => Some(error.status),
            Self::Redirect { status, .. } | Self::InvalidResponse { status, .. } => Some(*status),
            _ => None,
        }
    }

    /// Returns whether the same request may succeed a little later.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        match self {
            Self::Api(error) => error.is_transient,
            Self::Timeout { .. } | Self::Fetch(FetchError::Transient(_)) => true,
            _ => false,
        }
    }

    /// Returns the server's `Retry-After`, in seconds.
    #[must_use]
    pub fn retry_after(&self) -> Option<u32> {
        match self {
            Self::Api(error) => error.retry_after,
            _ => None,
        }
    }
}

/// An error, as one call rejects with it.
#[derive(Clone, Debug, PartialEq)]
pub struct CallError<V> {
    /// The reason, shared by all calls that waited for the request.
    pub error: Rc<Error<V>>,
    /// The number of attempts that the call waited for.
    pub attempts: u32,
    /// `true` if the call may be repeated: the error is transient and the request idempotent.
    pub retryable: bool,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::js_value::testing::FakeValue;

    fn has_own_message(error: impl Into<Error<FakeValue>>) -> bool {
        error.into().has_own_message()
    }

    #[test]
    fn only_the_messages_of_the_sdk_and_the_server_are_not_this_packages() {
        assert!(!has_own_message(PathSegmentError::Missing("Connector ID")));
        assert!(has_own_message(PathSegmentError::DotSegment("Connector ID")));
        assert!(has_own_message(PathSegmentError::TooLong("Connector ID")));
        for error in
            [ProxyRequestError::Request, ProxyRequestError::Path, ProxyRequestError::Method]
        {
            assert!(!has_own_message(error), "{error}");
        }
        assert!(has_own_message(ProxyRequestError::NotJson));
        assert!(has_own_message(ProxyRequestError::TooLong("path")));
        assert!(!has_own_message(CredentialsError::NoServiceToken));
        assert!(has_own_message(CredentialsError::NotAConfiguration));
        assert!(has_own_message(OptionError::NoFetch));
    }
}
