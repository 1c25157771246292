//! The ways in which a call to a provider fails: kinds, messages and hints.

use super::signal::Meaning;

/// The kind of an error, for a caller to switch on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProviderErrorKind {
    /// The URL, or a host from the configuration, is not the service's; nothing was sent there.
    UntrustedOrigin,
    /// The service is not known, or something that the call needs is missing.
    NotConfigured,
    /// The service refused the token, and the next one too, or it is the same.
    Reconnect,
    /// The token does not cover the request.
    MissingScope,
    /// Too many requests.
    RateLimited,
    /// 404
    NotFound,
    /// Any other refusal.
    Refused,
    /// 500 and above
    Server,
    /// A redirect that was not followed.
    Redirect,
    /// The deadline.
    Timeout,
    /// `fetch` failed.
    Network,
    /// A response that is not JSON or too large, or a getter that gave no token.
    InvalidResponse,
}

impl ProviderErrorKind {
    /// Returns the name in the public API.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::UntrustedOrigin => "untrusted_origin",
            Self::NotConfigured => "not_configured",
            Self::Reconnect => "reconnect",
            Self::MissingScope => "missing_scope",
            Self::RateLimited => "rate_limited",
            Self::NotFound => "not_found",
            Self::Refused => "refused",
            Self::Server => "server",
            Self::Redirect => "redirect",
            Self::Timeout => "timeout",
            Self::Network => "network",
            Self::InvalidResponse => "invalid_response",
        }
    }
}

impl ProviderErrorKind {
    /// Returns whether such an error is made of an error response.
    #[must_use]
    pub const fn is_of_response(self) -> bool {
        matches!(
            self,
            Self::Reconnect
                | Self::MissingScope
                | Self::RateLimited
                | Self::NotFound
                | Self::Refused
                | Self::Server
        )
    }
}

/// An error of a call to a provider.
#[derive(Clone, Debug, PartialEq)]
pub struct ProviderError {
    /// The kind.
    pub kind: ProviderErrorKind,
    /// The service's name.
    pub service: String,
    /// The message, which begins with the service's name.
    pub message: String,
    /// What to do about it.
    pub hint: Option<String>,
}

impl ProviderError {
    /// Creates an error.
    #[must_use]
    pub fn new(kind: ProviderErrorKind, service: &str, message: &[&str]) -> Self {
        Self {
            kind,
            service: service.to_owned(),
            message: [service, &message.concat()].concat(),
            hint: None,
        }
    }

    /// Adds a hint.
    #[must_use]
    pub fn with_hint(mut self, hint: &[&str]) -> Self {
        self.hint = Some(hint.concat());
        self
    }

    /// Creates the error of something that is missing. `message` follows the service's name.
    #[must_use]
    pub fn not_configured(service: &str, message: &[&str]) -> Self {
        let space =
            if message.first().is_some_and(|text| text.starts_with(' ')) { "" } else { ": " };
        let message = [&[space], message].concat();
        Self::new(ProviderErrorKind::NotConfigured, service, &message)
    }

    /// Creates the error of a place that must not get the token.
    #[must_use]
    pub fn untrusted(service: &str, place: &str, hint: &[&str]) -> Self {
        let message = [": refused to send its token to ", place, ": nothing was sent there"];
        Self::new(ProviderErrorKind::UntrustedOrigin, service, &message).with_hint(hint)
    }

    /// Creates the error of an origin that must not get the token.
    #[must_use]
    pub fn untrusted_origin(service: &str, origin: &str) -> Self {
        let hint: &[&str] = if origin.starts_with("http:") {
            &["Use https://."]
        } else {
            &[
                "Call another service with a fetch of its own. If the origin is ",
                service,
                "'s, give it as an option: origins.",
            ]
        };
        Self::untrusted(service, origin, hint)
    }

    /// Creates the error of a response. `detail` is what the service said, in its own words; `needed`
    /// are the scopes that it names.
    #[must_use]
    pub fn from_response(
        kind: ProviderErrorKind,
        service: &str,
        status: &str,
        detail: &str,
        meaning: Meaning,
        needed: &[String],
    ) -> Self {
        let text = match kind {
            ProviderErrorKind::Reconnect => ": refused the token, and there is no other",
            ProviderErrorKind::MissingScope => ": the token does not cover this call",
            ProviderErrorKind::RateLimited => ": too many requests",
            ProviderErrorKind::NotFound => ": not found",
            ProviderErrorKind::Server => ": failed",
            _ => ": refused the request",
        };
        let detail = if detail.is_empty() { [""; 2] } else { [": ", detail] };
        let mut error =
            Self::new(kind, service, &[text, " (status ", status, ")", detail[0], detail[1]]);
        error.hint = hint(kind, service, meaning, needed);
        error
    }
}

/// Returns the kind of a response with a meaning. A rejected token is a refusal here: the call decides
/// whether this becomes [`ProviderErrorKind::Reconnect`].
#[must_use]
pub fn kind_of(meaning: Meaning) -> ProviderErrorKind {
    match meaning {
        Meaning::MissingScope => ProviderErrorKind::MissingScope,
        Meaning::RateLimited => ProviderErrorKind::RateLimited,
        Meaning::NotFound => ProviderErrorKind::NotFound,
        Meaning::Server => ProviderErrorKind::Server,
        Meaning::Success | Meaning::TokenRejected | Meaning::Refused => ProviderErrorKind::Refused,
    }
}

fn hint(
    kind: ProviderErrorKind,
    service: &str,
    meaning: Meaning,
    needed: &[String],
) -> Option<String> {
    let hint: &[&str] = match kind {
        ProviderErrorKind::Reconnect => &[
            "Reconnect ",
            service,
            " in the app's dashboard, or have the app's user connect again.",
        ],
        ProviderErrorKind::MissingScope => {
            let mut scopes = String::new();
            for scope in needed {
                scopes.extend([if scopes.is_empty() { "" } else { ", " }, scope]);
            }
            if scopes.is_empty() {
                scopes.push_str("the scope that this call needs");
            }
            return Some(
                [
                    "Add ",
                    &scopes,
                    " to the scopes of the connector ",
                    service,
                    " (base44/connectors, or the app's dashboard), and connect it again.",
                ]
                .concat(),
            );
        }
        ProviderErrorKind::RateLimited => &[
            "Send fewer requests to ",
            service,
            ", and wait retryAfter seconds, or a minute if it is absent.",
        ],
        ProviderErrorKind::Refused if meaning == Meaning::TokenRejected => &[
            "The body was a stream, which cannot be replayed. Call again with a new body: the new token is used.",
        ],
        _ => return None,
    };
    Some(hint.concat())
}
