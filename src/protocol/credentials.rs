//! Who calls, and where: the app, its server and the credentials of a client.
//!
//! They come from an incoming request's headers or from a configuration. Credentials are kept
//! as the `Authorization` values that they go out as, and stay with the host.

use alloc::borrow::ToOwned;
use alloc::string::String;
use alloc::vec::Vec;

use super::headers::{HeaderError, is_valid_header_value, validate_custom_header};
use super::js_value::{HostValue, JsType};

/// Where Base44 is when nobody says otherwise.
pub const DEFAULT_SERVER_URL: &str = "https://base44.app";

/// The header that carries the caller's state; what it holds is treated as a secret.
pub const STATE_HEADER: &str = "base44-state";

/// Why no client could be made. The first three messages are `@base44/sdk`'s own, to the letter.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CredentialsError {
    /// The platform's header is missing from the request.
    #[error("Base44-App-Id header is required, but is was not found on the request")]
    NoAppIdHeader,
    /// An authorization header that is not exactly `Bearer <token>`.
    #[error("Invalid authorization header format. Expected \"Bearer <token>\"")]
    NotBearer,
    /// The service role was asked for without its token.
    #[error(
        "Service token is required to use asServiceRole. Please provide a serviceToken when creating the client."
    )]
    NoServiceToken,
    /// The first argument is no request.
    #[error("Request is required and must be a Request: an object whose headers have a get method")]
    NotARequest,
    /// The first argument is no configuration.
    #[error("Configuration is required and must be an object with an appId")]
    NotAConfiguration,
    /// A configuration without an app.
    #[error("appId is required and must be a string of printable Latin-1 characters")]
    AppId,
    /// A member that must be a string is something else.
    #[error("{0} must be a string")]
    NotAString(&'static str),
    /// The headers of the caller's own.
    #[error("headers must be a plain object of names and values")]
    NotHeaders,
    /// A token that no header can carry.
    #[error("{0} must be a string of printable Latin-1 characters")]
    InvalidHeaderValue(&'static str),
    /// A header of the caller's own.
    #[error(transparent)]
    Header(#[from] HeaderError),
}

/// Who calls, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Credentials<V> {
    /// Where Base44 is, as it was given.
    pub server_url: V,
    /// The app's id, as it was given.
    pub app_id: V,
    /// `Bearer <service token>`.
    pub service: Option<V>,
    /// `Bearer <user token>`.
    pub user: Option<V>,
    /// Headers of the caller's own, which every request carries.
    pub headers: Vec<(String, V)>,
}

impl<V: HostValue> Credentials<V> {
    /// Reads the headers with which the platform forwards a request to a function.
    /// `header` gives the value of the one so named, or nothing.
    ///
    /// # Errors
    /// [`CredentialsError::NoAppIdHeader`] and [`CredentialsError::NotBearer`].
    pub fn from_request(header: impl Fn(&'static str) -> V) -> Result<Self, CredentialsError> {
        let non_empty = |name| Some(header(name)).filter(is_non_empty_string);
        let app_id = non_empty("base44-app-id").ok_or(CredentialsError::NoAppIdHeader)?;
        let service = bearer(header("base44-service-authorization"))?;
        let user = bearer(header("authorization"))?;
        let mut headers = Vec::new();
        if let Some(state) = non_empty(STATE_HEADER) {
            headers.push((STATE_HEADER.to_owned(), state));
        }
        // A closed set, so that a stranger's value is not relayed.
        let environment = header("x-data-env");
        if matches!(environment.string().as_deref(), Some("dev" | "prod")) {
            headers.push(("x-data-env".to_owned(), environment));
        }
        let server_url =
            non_empty("base44-api-url").unwrap_or_else(|| V::from_text(DEFAULT_SERVER_URL));
        Ok(Self { server_url, app_id, service, user, headers })
    }

    /// Reads a configuration: `{ appId, serverUrl?, token?, serviceToken?, headers? }`.
    /// `headers` gives the names and values of that member, an object without fixed names, or
    /// `None` where they cannot be had.
    ///
    /// # Errors
    /// All but the first two of [`CredentialsError`].
    pub fn from_config(
        config: &V,
        headers: impl Fn(&V) -> Option<Vec<(String, V)>>,
    ) -> Result<Self, CredentialsError> {
        if !config.is_object() {
            return Err(CredentialsError::NotAConfiguration);
        }
        let app_id = config.get_non_null("appId").ok_or(CredentialsError::AppId)?;
        // `@base44/sdk` takes a number here, and turns it into the text that it is.
        let app_id = if app_id.js_type() == JsType::Number {
            V::from_text(&app_id.to_js_string())
        } else {
            app_id
        };
        if !app_id.string().is_some_and(|text| !text.is_empty() && is_valid_header_value(&text)) {
            return Err(CredentialsError::AppId);
        }
        let server_url = config.get_non_null("serverUrl");
        let server_url = server_url.unwrap_or_else(|| V::from_text(DEFAULT_SERVER_URL));
        if server_url.js_type() != JsType::String {
            return Err(CredentialsError::NotAString("serverUrl"));
        }
        let mut own = Vec::new();
        if let Some(given) = config.get_non_null("headers") {
            // The entries of a `Headers` object cannot be seen, and would be lost.
            let is_opaque = given.get("get").is_some_and(|get| get.js_type() == JsType::Function);
            if given.js_type() != JsType::Object || is_opaque {
                return Err(CredentialsError::NotHeaders);
            }
            for (name, value) in headers(&given).ok_or(CredentialsError::NotHeaders)? {
                if value.is_non_null() {
                    own.push((validate_custom_header(&name, &value)?, value));
                }
            }
        }
        Ok(Self {
            server_url,
            app_id,
            service: authorization(config.get_non_null("serviceToken"), "serviceToken")?,
            user: authorization(config.get_non_null("token"), "token")?,
            headers: own,
        })
    }
}

/// What goes out for a token that was given by itself; none for an empty one.
///
/// # Errors
/// [`CredentialsError::NotAString`] and [`CredentialsError::InvalidHeaderValue`], naming `label`.
pub fn authorization<V: HostValue>(
    token: Option<V>,
    label: &'static str,
) -> Result<Option<V>, CredentialsError> {
    let Some(token) = token else { return Ok(None) };
    let text = token.string().ok_or(CredentialsError::NotAString(label))?;
    if !is_valid_header_value(&text) {
        return Err(CredentialsError::InvalidHeaderValue(label));
    }
    Ok((!text.is_empty()).then(|| V::from_text(&["Bearer ", &text].concat())))
}

/// Lets through an authorization header that is exactly `Bearer <token>`, or is not there.
fn bearer<V: HostValue>(header: V) -> Result<Option<V>, CredentialsError> {
    if !header.is_non_null() {
        return Ok(None);
    }
    let text = header.string().unwrap_or_default();
    match text.strip_prefix("Bearer ") {
        Some(token) if !token.is_empty() && !token.bytes().any(|byte| byte == b' ') => {
            Ok(Some(header))
        }
        _ => Err(CredentialsError::NotBearer),
    }
}

/// Whether it is a string with something in it.
fn is_non_empty_string(value: &impl HostValue) -> bool {
    value.js_type() == JsType::String && value.is_truthy()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::js_value::testing::FakeValue;
    use proptest::prelude::*;
    use serde_json::{Value as Json, json};

    type Made = Result<Credentials<FakeValue>, CredentialsError>;

    fn from_request(headers: &[(&str, &str)]) -> Made {
        Credentials::from_request(|name| {
            let found = headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name));
            found.map_or(FakeValue::Undefined, |&(_, value)| FakeValue::from(value))
        })
    }

    fn from_config(config: Json) -> Made {
        Credentials::from_config(&config.into(), |headers| match headers {
            FakeValue::Json(Json::Object(members)) => {
                let pair = |(name, value): (&String, &Json)| (name.clone(), value.clone().into());
                Some(members.iter().map(pair).collect())
            }
            _ => None,
        })
    }

    #[test]
    fn the_platforms_headers_make_a_client() {
        let made = from_request(&[
            ("Base44-App-Id", "app"),
            ("Base44-Service-Authorization", "Bearer svc"),
            ("Authorization", "Bearer usr"),
            ("Base44-Api-Url", "http://localhost:4400"),
            ("Base44-State", "s"),
            ("X-Data-Env", "dev"),
            ("Base44-Functions-Version", "7"),
            ("Cookie", "no"),
        ]);
        let header = |name: &str, value: &str| (name.to_owned(), FakeValue::from(value));
        assert_eq!(
            made.unwrap(),
            Credentials {
                server_url: FakeValue::from("http://localhost:4400"),
                app_id: FakeValue::from("app"),
                service: Some(FakeValue::from("Bearer svc")),
                user: Some(FakeValue::from("Bearer usr")),
                headers: vec![header("base44-state", "s"), header("x-data-env", "dev")],
            }
        );
        let bare = from_request(&[("base44-app-id", "app"), ("base44-api-url", "")]).unwrap();
        assert_eq!(bare.server_url, FakeValue::from(DEFAULT_SERVER_URL));
        assert_eq!((bare.service, bare.user, bare.headers), (None, None, vec![]));
        for environment in ["Dev", "dev ", "test", "prod,dev", ""] {
            let made = from_request(&[("base44-app-id", "a"), ("x-data-env", environment)]);
            assert_eq!(made.unwrap().headers, []);
        }
    }

    #[test]
    fn a_request_that_cannot_be_used_is_told_so_in_the_peers_words() {
        let no_app = "Base44-App-Id header is required, but is was not found on the request";
        for headers in [&[][..], &[("base44-app-id", "")], &[("authorization", "Basic x")]] {
            assert_eq!(from_request(headers).unwrap_err().to_string(), no_app);
        }
        let format = "Invalid authorization header format. Expected \"Bearer <token>\"";
        for value in
            ["", "Bearer", "Bearer ", "bearer t", "Bearer  t", "Bearer a b", "Basic t", "t"]
        {
            for name in ["authorization", "base44-service-authorization"] {
                let refused = from_request(&[("base44-app-id", "a"), (name, value)]).unwrap_err();
                assert_eq!(refused.to_string(), format, "{name}: {value:?}");
            }
        }
    }

    #[test]
    fn a_configuration_makes_a_client() {
        let made = from_config(json!({
            "appId": "app", "token": "usr", "serviceToken": "svc", "headers": {"X-A": "1", "b": null},
            "serverUrl": "https://h", "requiresAuth": true,
        }));
        let made = made.unwrap();
        assert_eq!(made.service, Some(FakeValue::from("Bearer svc")));
        assert_eq!(made.user, Some(FakeValue::from("Bearer usr")));
        assert_eq!(made.headers, [("x-a".to_owned(), FakeValue::from("1"))]);
        let bare = from_config(json!({"appId": "app", "token": "", "serviceToken": null})).unwrap();
        assert_eq!((bare.service, bare.user), (None, None));
        assert_eq!(bare.server_url, FakeValue::from(DEFAULT_SERVER_URL));
        assert_eq!(from_config(json!({"appId": 42})).unwrap().app_id, FakeValue::from("42"));
    }

    #[test]
    fn a_configuration_that_makes_no_sense_is_told_what_is_wrong() {
        for (config, starts) in [
            (json!(null), "Configuration"),
            (json!("app"), "Configuration"),
            (json!({}), "appId"),
            (json!({"appId": ""}), "appId"),
            (json!({"appId": {}}), "appId"),
            (json!({"appId": "a\nb"}), "appId"),
            (json!({"appId": "漢"}), "appId"),
            (json!({"appId": "a", "serverUrl": 1}), "serverUrl must be a string"),
            (json!({"appId": "a", "token": 1}), "token must be a string"),
            (json!({"appId": "a", "serviceToken": {}}), "serviceToken must be a string"),
            (json!({"appId": "a", "token": "secret\r\n"}), "token must be a string of printable"),
            (json!({"appId": "a", "headers": {"authorization": "secret"}}), "headers must not"),
            (json!({"appId": "a", "headers": ["x", "y"]}), "headers must be a plain object"),
            (json!({"appId": "a", "headers": "x: y"}), "headers must be a plain object"),
        ] {
            let refused = from_config(config.clone()).unwrap_err().to_string();
            assert!(refused.starts_with(starts), "{config}: {refused}");
            assert!(!refused.contains("secret"));
        }
    }

    proptest! {
        #[test]
        fn only_a_bearer_is_let_through(value in "(Bearer|bearer|Basic)?[ a-z\t]{0,12}|\\PC{0,20}") {
            let made = from_request(&[("base44-app-id", "a"), ("authorization", &value)]);
            let words = value.split(' ').collect::<Vec<_>>();
            let is_bearer = matches!(words[..], ["Bearer", token] if !token.is_empty());
            prop_assert_eq!(made.is_ok(), is_bearer);
        }
    }
}
