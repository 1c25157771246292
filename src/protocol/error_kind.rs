//! The kinds of errors and their names in the public API.

/// The kind of an error. The names are part of the public API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    /// An invalid argument.
    InvalidArgument,
    /// An invalid option, configuration or server URL.
    InvalidConfiguration,
    /// Credentials would be sent over plain http.
    InsecureUrl,
    /// Credentials would be sent to an untrusted origin.
    UntrustedOrigin,
    /// 401
    Unauthenticated,
    /// 402
    Quota,
    /// 403
    Forbidden,
    /// 403 for a connector whose provider must be called through Base44.
    Metered,
    /// 404 with a JSON body of the API's: the connector is not connected.
    NotConnected,
    /// 429
    RateLimited,
    /// 500 to 599
    Server,
    /// Any other 4xx.
    BadRequest,
    /// A redirect that was not followed.
    Redirect,
    /// The timeout of an attempt or the deadline of the call.
    Timeout,
    /// `fetch` failed, or the body ended early.
    Network,
    /// A 2xx that is not what the route returns, or a status that no API answers with.
    InvalidResponse,
}

/// The value of the header `X-Base44-Connector-Error` for a metered connector.
const METERED: &str = "metered_connector_requires_proxy";

impl ErrorKind {
    /// Returns the kind of an error response. `connector_error` is the header
    /// `X-Base44-Connector-Error`. `is_from_api` is `false` if the body shows that something else
    /// answered, or that there is no such route.
    #[must_use]
    pub fn from_status(status: u16, connector_error: Option<&str>, is_from_api: bool) -> Self {
        match status {
            401 => Self::Unauthenticated,
            402 => Self::Quota,
            403 if connector_error == Some(METERED) => Self::Metered,
            403 => Self::Forbidden,
            404 if is_from_api => Self::NotConnected,
            429 => Self::RateLimited,
            400..=499 => Self::BadRequest,
            500..=599 => Self::Server,
            _ => Self::InvalidResponse,
        }
    }

    /// Returns the name in the public API.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::InvalidArgument => "invalid_argument",
            Self::InvalidConfiguration => "invalid_configuration",
            Self::InsecureUrl => "insecure_url",
            Self::UntrustedOrigin => "untrusted_origin",
            Self::Unauthenticated => "unauthenticated",
            Self::Quota => "quota",
            Self::Forbidden => "forbidden",
            Self::Metered => "metered",
            Self::NotConnected => "not_connected",
            Self::RateLimited => "rate_limited",
            Self::Server => "server",
            Self::BadRequest => "bad_request",
            Self::Redirect => "redirect",
            Self::Timeout => "timeout",
            Self::Network => "network",
            Self::InvalidResponse => "invalid_response",
        }
    }
}

/// Returns `true` if a request that failed with this status may succeed later.
#[must_use]
pub fn is_transient(status: u16) -> bool {
    matches!(status, 408 | 429 | 500 | 502 | 503 | 504)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn maps_statuses_to_kinds() {
        let kind = |status| ErrorKind::from_status(status, None, true).as_str();
        let statuses =
            [400, 401, 402, 403, 404, 408, 422, 429, 499, 500, 503, 599, 101, 300, 304, 600];
        assert_eq!(
            statuses.map(kind),
            [
                "bad_request",
                "unauthenticated",
                "quota",
                "forbidden",
                "not_connected",
                "bad_request",
                "bad_request",
                "rate_limited",
                "bad_request",
                "server",
                "server",
                "server",
                "invalid_response",
                "invalid_response",
                "invalid_response",
                "invalid_response",
            ]
        );
        // A status with a kind of its own belongs into the list above.
        let others = (300..700).filter(|status| !statuses.contains(status)).map(kind);
        let rest = others.collect::<std::collections::BTreeSet<_>>();
        assert_eq!(
            rest.into_iter().collect::<Vec<_>>(),
            ["bad_request", "invalid_response", "server"]
        );
        assert_eq!(ErrorKind::from_status(404, None, false), ErrorKind::BadRequest);
        assert_eq!(ErrorKind::from_status(403, Some(METERED), false), ErrorKind::Metered);
        assert_eq!(ErrorKind::from_status(403, Some("else"), true), ErrorKind::Forbidden);
    }
}
