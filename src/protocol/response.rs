//! Responses: the head and body of any, and the parsed output of a successful one.

use super::base_url::UrlParts;
use super::error_kind::is_transient;
use super::js_value::{HostValue, JsType};
use super::plain::{Decimal, Plain};
use super::proxy;
use super::retry_after::RetryAfter;
use super::route::ResponseKind;

/// The status and the headers of a response.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ResponseHead {
    /// The HTTP status; 0 if a browser hides the status of a redirect.
    pub status: u16,
    /// The header `X-Base44-Connector-Error`; read for error responses only.
    pub connector_error: Option<String>,
    /// The header `Retry-After`; read for error responses only.
    pub retry_after: Option<RetryAfter>,
    /// The header `Location`, as the host parses it; read for redirects only.
    pub location: Option<UrlParts>,
}

impl ResponseHead {
    /// Returns `true` for a 2xx.
    #[must_use]
    pub fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// Returns `true` if the same request may succeed later.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        is_transient(self.status)
    }

    /// Returns `true` for a redirect.
    #[must_use]
    pub fn is_redirect(&self) -> bool {
        matches!(self.status, 0 | 301 | 302 | 303 | 307 | 308)
    }
}

/// The body of a response.
#[derive(Clone, Debug, PartialEq)]
pub enum Body<V> {
    /// Parsed JSON, whatever the content type.
    Json(V),
    /// The text of a body that is not JSON; may be empty.
    Text(V),
}

/// The result of a successful call. Its values stay in the host.
#[derive(Clone, Debug, PartialEq)]
pub enum Output<V> {
    /// A connection.
    Connection {
        /// A non-empty string without control characters.
        access_token: V,
        /// An object with further settings of the connection.
        config: Option<V>,
    },
    /// The envelope around a provider's response.
    ProxyEnvelope(V),
    /// The URL to which the app user is sent.
    RedirectUrl(V),
    /// The access token of a connection.
    AccessToken(V),
    /// `true` if the connection exists.
    IsConnected(bool),
    /// No value.
    Empty,
}

/// A 2xx that is not what the route returns. No message repeats the body: it may contain a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InvalidResponse {
    /// An empty body.
    #[error("Base44 answered with an empty body where JSON was expected")]
    Empty,
    /// A body that is not JSON, such as HTML or truncated text.
    #[error("Base44 answered with something that is not JSON")]
    NotJson,
    /// JSON of another shape than the route returns.
    #[error("Base44 answered with JSON in which {}", Plain(.0))]
    Shape(&'static str),
    /// A body of more than this many bytes; the rest was not read.
    #[error("Base44 answered with more than {} bytes (maxResponseBytes)", Decimal(*.0))]
    TooLarge(u32),
}

/// The part of an output that a method returns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Projection {
    /// The whole output.
    Full,
    /// The access token.
    AccessToken,
    /// `true`, since the response was a success.
    IsConnected,
}

impl Projection {
    /// Reduces an output to the part that the method returns.
    #[must_use]
    pub fn project<V>(self, output: Output<V>) -> Output<V> {
        match (self, output) {
            (Self::AccessToken, Output::Connection { access_token, .. }) => {
                Output::AccessToken(access_token)
            }
            (Self::IsConnected, _) => Output::IsConnected(true),
            (_, output) => output,
        }
    }
}

impl<V: HostValue> Output<V> {
    /// Parses the body of a 2xx.
    ///
    /// # Errors
    /// Any [`InvalidResponse`] but [`InvalidResponse::TooLarge`].
    pub fn parse(kind: ResponseKind, body: Body<V>) -> Result<Self, InvalidResponse> {
        let json = match body {
            _ if kind == ResponseKind::Empty => return Ok(Self::Empty),
            Body::Json(json) => json,
            Body::Text(text) if text.is_truthy() => return Err(InvalidResponse::NotJson),
            Body::Text(_) => return Err(InvalidResponse::Empty),
        };
        match kind {
            ResponseKind::Connection => Self::parse_connection(&json),
            ResponseKind::RedirectUrl => match json.get("redirect_url") {
                Some(url) if url.is_printable_string() => Ok(Self::RedirectUrl(url)),
                _ => Err(InvalidResponse::Shape("redirect_url is not a non-empty string")),
            },
            ResponseKind::ProxyEnvelope => {
                proxy::check_response(&json).map_err(InvalidResponse::Shape)?;
                Ok(Self::ProxyEnvelope(json))
            }
            ResponseKind::Empty => Ok(Self::Empty),
        }
    }

    /// Clones the output together with the objects in it, so that one caller's changes do not
    /// reach another.
    #[must_use]
    pub fn deep_clone(&self) -> Self {
        match self {
            Self::Connection { access_token, config } => Self::Connection {
                access_token: access_token.clone(),
                config: config.as_ref().map(V::deep_clone),
            },
            other => other.clone(),
        }
    }

    fn parse_connection(json: &V) -> Result<Self, InvalidResponse> {
        let access_token = json.get("access_token").filter(HostValue::is_printable_string);
        let access_token = access_token.ok_or(InvalidResponse::Shape(
            "access_token is not a non-empty string of printable characters",
        ))?;
        let config = json.get_non_null("connection_config");
        if config.as_ref().is_some_and(|config| config.js_type() != JsType::Object) {
            return Err(InvalidResponse::Shape("connection_config is neither an object nor null"));
        }
        Ok(Self::Connection { access_token, config })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::js_value::testing::FakeValue;
    use proptest::prelude::*;
    use serde_json::{Value as Json, json};

    fn parse(kind: ResponseKind, body: Json) -> Result<Output<FakeValue>, InvalidResponse> {
        Output::parse(kind, Body::Json(body.into()))
    }

    #[test]
    fn parses_connections_with_and_without_config() {
        let connection = |body| parse(ResponseKind::Connection, body);
        let plain = Output::Connection { access_token: FakeValue::from("t"), config: None };
        assert_eq!(connection(json!({"access_token": "t"})).as_ref(), Ok(&plain));
        assert_eq!(connection(json!({"access_token": "t", "connection_config": null})), Ok(plain));
        let config = json!({"subdomain": "acme", "port": 1, "deep": {"nested": [true]}});
        let body =
            json!({"access_token": "t", "integration_type": "x", "connection_config": config});
        let config = Some(FakeValue::from(config));
        assert_eq!(
            connection(body),
            Ok(Output::Connection { access_token: FakeValue::from("t"), config })
        );
    }

    #[test]
    fn rejects_malformed_connections() {
        for body in [
            json!({}),
            json!([]),
            json!(null),
            json!("t"),
            json!(1),
            json!({"accessToken": "t"}),
            json!({"access_token": ""}),
            json!({"access_token": null}),
            json!({"access_token": 1}),
            json!({"access_token": ["t"]}),
            json!({"access_token": "t\r\nx: y"}),
            json!({"access_token": "t", "connection_config": "x"}),
            json!({"access_token": "t", "connection_config": []}),
        ] {
            assert!(parse(ResponseKind::Connection, body.clone()).is_err(), "{body}");
        }
        let text =
            |text: &str| Output::parse(ResponseKind::Connection, Body::Text(FakeValue::from(text)));
        assert_eq!(text(""), Err(InvalidResponse::Empty));
        assert_eq!(text("<!doctype html>"), Err(InvalidResponse::NotJson));
        assert_eq!(text("{\"access_token\": \"t"), Err(InvalidResponse::NotJson));
    }

    #[test]
    fn parses_redirect_urls_and_ignores_bodies_of_empty_responses() {
        let url = json!({"redirect_url": "https://slack.com/oauth?state=s"});
        let expected = Output::RedirectUrl(FakeValue::from("https://slack.com/oauth?state=s"));
        assert_eq!(parse(ResponseKind::RedirectUrl, url), Ok(expected));
        for body in
            [json!({}), json!({"redirect_url": ""}), json!({"redirect_url": {}}), json!("u")]
        {
            assert!(parse(ResponseKind::RedirectUrl, body).is_err());
        }
        for body in [Body::Json(json!({"any": 1}).into()), Body::Text(FakeValue::from("thing"))] {
            assert_eq!(Output::parse(ResponseKind::Empty, body), Ok(Output::Empty));
        }
    }

    proptest! {
        #[test]
        fn returns_only_the_token_named_access_token(text in "\\PC{0,60}|\\{(\"(access_token|a)\":(\"[a-z\u{0}\\\\n]{0,3}\"|1|null),?){0,3}\\}") {
            let json = serde_json::from_str::<Json>(&text);
            let body = json.as_ref().map_or_else(
                |_| Body::Text(FakeValue::from(text.as_str())),
                |json| Body::Json(json.clone().into()),
            );
            if let Ok(output) = Output::parse(ResponseKind::Connection, body) {
                let Output::Connection { access_token, .. } = output else { panic!("{output:?}") };
                let expected = json.unwrap()["access_token"].as_str().map(FakeValue::from);
                prop_assert_eq!(Some(access_token), expected);
            }
        }
    }
}
