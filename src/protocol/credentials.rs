//! The app, the server and the credentials of a client.
//!
//! They come from the headers of an incoming request or from a configuration. Tokens are stored as
//! the `Authorization` values that are sent, and stay in the host.

use super::headers::{HeaderError, is_valid_header_value, parse_custom_header};
use super::js_value::{HostValue, JsType, MAX_STRING_LENGTH, Text};
use super::plain::Plain;

/// The server URL used if none is given.
pub const DEFAULT_SERVER_URL: &str = "https://base44.app";

/// The header with the platform's opaque state, which is redacted like a credential.
pub const STATE_HEADER: &str = "base44-state";

/// The scheme of all credentials, with the space before the token.
const BEARER: &str = "Bearer ";

/// Credentials that are missing or malformed. The first three messages are `@base44/sdk`'s own,
/// typos included.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CredentialsError {
    /// The request lacks the platform's header.
    #[error("Base44-App-Id header is required, but is was not found on the request")]
    NoAppIdHeader,
    /// An authorization header is not exactly `Bearer <token>`.
    #[error("Invalid authorization header format. Expected \"Bearer <token>\"")]
    NotBearer,
    /// The service role was used without a service token.
    #[error(
        "Service token is required to use asServiceRole. Please provide a serviceToken when creating the client."
    )]
    NoServiceToken,
    /// The argument is not a request.
    #[error("Request is required and must be a Request: an object whose headers have a get method")]
    NotARequest,
    /// The argument is not a configuration.
    #[error("Configuration is required and must be an object with an appId")]
    NotAConfiguration,
    /// The app id is missing or malformed.
    #[error("appId is required and must be a string of printable Latin-1 characters")]
    AppId,
    /// The named property is not a string.
    #[error("{} must be a string", Plain(.0))]
    NotAString(&'static str),
    /// The named property or header is longer than any that a server takes.
    #[error("{} must have at most 65536 characters", Plain(.0))]
    TooLong(&'static str),
    /// The custom headers are not a plain object.
    #[error("headers must be a plain object of names and values")]
    NotHeaders,
    /// Reading the named header of the request threw an error. It is not taken for absent: a client
    /// without it would be another.
    #[error("The request's headers.get threw an error for {}", Plain(.0))]
    Unreadable(&'static str),
    /// The named token contains characters that no header can carry.
    #[error("{} must be a string of printable Latin-1 characters", Plain(.0))]
    InvalidHeaderValue(&'static str),
    /// A custom header is not allowed.
    #[error(transparent)]
    Header(#[from] HeaderError),
}

/// The app, the server and the credentials of a client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Credentials<V> {
    /// The server URL as given.
    pub server_url: Text<V>,
    /// The app's id as given.
    pub app_id: Text<V>,
    /// `Bearer <service token>`
    pub service: Option<Text<V>>,
    /// `Bearer <user token>`
    pub user: Option<Text<V>>,
    /// The custom headers of every request.
    pub headers: Vec<(Text<V>, Text<V>)>,
}

impl<V: HostValue> Credentials<V> {
    /// Parses the headers of a request that the platform forwards to a function. `get` returns the
    /// value of a header, if the request has it, and fails if it cannot be read. It is called with the
    /// names as `@base44/sdk` spells them: the `get` of a stand-in for a request may tell case apart.
    ///
    /// # Errors
    /// [`CredentialsError::NoAppIdHeader`], [`CredentialsError::NotBearer`],
    /// [`CredentialsError::Unreadable`], [`CredentialsError::InvalidHeaderValue`] and
    /// [`CredentialsError::TooLong`].
    pub fn from_request(
        get: impl Fn(&'static str) -> Result<Option<V>, ()>,
    ) -> Result<Self, CredentialsError> {
        let header = |name| get(name).map_err(|()| CredentialsError::Unreadable(name));
        let text = |name| match header(name)? {
            None => Ok(None),
            Some(value) => read_header(value, name),
        };
        let non_empty = |name| {
            text(name).map(|text: Option<Text<V>>| text.filter(|text| !text.string.is_empty()))
        };
        let app_id = non_empty("Base44-App-Id")?.ok_or(CredentialsError::NoAppIdHeader)?;
        let bearer = |name| header(name)?.map(|value| parse_bearer(value, name)).transpose();
        let service = bearer("Base44-Service-Authorization")?;
        let user = bearer("Authorization")?;
        let mut headers = Vec::new();
        if let Some(state) = non_empty("Base44-State")? {
            headers.push((Text::from_constant(STATE_HEADER), state));
        }
        // Only the known values are relayed: anyone may send this header.
        let environment = text("X-Data-Env")?;
        if let Some(environment) =
            environment.filter(|text| matches!(&*text.string, "dev" | "prod"))
        {
            headers.push((Text::from_constant("x-data-env"), environment));
        }
        let server_url = non_empty("Base44-Api-Url")?;
        let server_url = server_url.unwrap_or_else(|| Text::from_constant(DEFAULT_SERVER_URL));
        Ok(Self { server_url, app_id, service, user, headers })
    }

    /// Parses a configuration: `{ appId, serverUrl?, token?, serviceToken?, headers? }`.
    /// `headers` returns the entries of the object with the custom headers, or `None` if reading
    /// them fails.
    ///
    /// # Errors
    /// Any [`CredentialsError`] that is not about a request or the service role.
    pub fn from_config(
        config: &V,
        headers: impl Fn(&V) -> Option<Vec<(String, V)>>,
    ) -> Result<Self, CredentialsError> {
        if !config.is_object() {
            return Err(CredentialsError::NotAConfiguration);
        }
        let app_id = config.get_non_null("appId").ok_or(CredentialsError::AppId)?;
        // `@base44/sdk` accepts a number and converts it.
        let app_id = if app_id.js_type() == JsType::Number {
            Some(Text::from_string(app_id.to_js_string()))
        } else {
            read(app_id, "appId")?
        };
        let is_valid = |id: &Text<V>| !id.string.is_empty() && is_valid_header_value(&id.string);
        let app_id = app_id.filter(is_valid).ok_or(CredentialsError::AppId)?;
        let server_url = match config.get_non_null("serverUrl") {
            None => Text::from_constant(DEFAULT_SERVER_URL),
            Some(url) => {
                read(url, "serverUrl")?.ok_or(CredentialsError::NotAString("serverUrl"))?
            }
        };
        let mut custom = Vec::new();
        if let Some(given) = config.get_non_null("headers") {
            // The entries of a `Headers` object are not own properties and would be lost.
            let is_headers_object =
                given.get("get").is_some_and(|get| get.js_type() == JsType::Function);
            if given.js_type() != JsType::Object || is_headers_object {
                return Err(CredentialsError::NotHeaders);
            }
            for (name, value) in headers(&given).ok_or(CredentialsError::NotHeaders)? {
                if value.is_non_null() {
                    let (name, value) = parse_custom_header(&name, value)?;
                    let mut known = custom.iter_mut();
                    // Names that differ in case are one header, which has the last of the values.
                    match known.find(|(known, _): &&mut (Text<V>, _)| known.string == name) {
                        Some((_, known)) => *known = value,
                        None => custom.push((Text::from_string(name), value)),
                    }
                }
            }
        }
        Ok(Self {
            server_url,
            app_id,
            service: authorization(config.get_non_null("serviceToken"), "serviceToken")?,
            user: authorization(config.get_non_null("token"), "token")?,
            headers: custom,
        })
    }
}

/// Returns the `Authorization` value for a token, or `None` for an empty one. A token that begins
/// with `Bearer ` already keeps only one of them.
///
/// # Errors
/// [`CredentialsError::NotAString`], [`CredentialsError::TooLong`] and
/// [`CredentialsError::InvalidHeaderValue`], naming `label`.
pub fn authorization<V: HostValue>(
    token: Option<V>,
    label: &'static str,
) -> Result<Option<Text<V>>, CredentialsError> {
    let Some(token) = token else { return Ok(None) };
    let token = read(token, label)?.ok_or(CredentialsError::NotAString(label))?.string;
    if !is_valid_header_value(&token) {
        return Err(CredentialsError::InvalidHeaderValue(label));
    }
    let scheme = token.get(..BEARER.len()).filter(|scheme| scheme.eq_ignore_ascii_case(BEARER));
    let token = token.get(scheme.map_or(0, str::len)..).unwrap_or_default();
    if token.len() + BEARER.len() > MAX_STRING_LENGTH as usize {
        return Err(CredentialsError::TooLong(label));
    }
    Ok((!token.is_empty()).then(|| Text::from_string([BEARER, token].concat())))
}

/// Reads a string; `None` for anything else.
fn read<V: HostValue>(value: V, label: &'static str) -> Result<Option<Text<V>>, CredentialsError> {
    match value.string() {
        Some(string) => Ok(Some(Text { value, string })),
        None if value.is_too_long() => Err(CredentialsError::TooLong(label)),
        None => Ok(None),
    }
}

/// Reads a header of the request. Those of a `Headers` are valid; an object with a `get` of its own may
/// return anything.
fn read_header<V: HostValue>(
    value: V,
    name: &'static str,
) -> Result<Option<Text<V>>, CredentialsError> {
    let header = read(value, name)?;
    let is_valid = |text: &str| text.is_ascii() || is_valid_header_value(text);
    if header.as_ref().is_some_and(|header| !is_valid(&header.string)) {
        return Err(CredentialsError::InvalidHeaderValue(name));
    }
    Ok(header)
}

/// Parses an authorization header, which must be exactly `Bearer <token>`.
fn parse_bearer<V: HostValue>(header: V, name: &'static str) -> Result<Text<V>, CredentialsError> {
    let header = read_header(header, name)?.ok_or(CredentialsError::NotBearer)?;
    match header.string.strip_prefix(BEARER) {
        Some(token) if !token.is_empty() && !token.bytes().any(|byte| byte == b' ') => Ok(header),
        _ => Err(CredentialsError::NotBearer),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::js_value::testing::FakeValue;
    use proptest::prelude::*;
    use serde_json::{Value as Json, json};

    fn from_request(headers: &[(&str, &str)]) -> Result<Credentials<FakeValue>, CredentialsError> {
        Credentials::from_request(|name| {
            let found = headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name));
            Ok(found.map(|&(_, value)| FakeValue::from(value)))
        })
    }

    fn from_config(config: Json) -> Result<Credentials<FakeValue>, CredentialsError> {
        Credentials::from_config(&config.into(), |headers| match headers {
            FakeValue::Json(Json::Object(members)) => {
                let pair = |(name, value): (&String, &Json)| (name.clone(), value.clone().into());
                Some(members.iter().map(pair).collect())
            }
            _ => None,
        })
    }

    fn text(text: &str) -> Text<FakeValue> {
        Text::from_string(text.to_owned())
    }

    #[test]
    fn parses_the_headers_of_the_platform() {
        let parsed = from_request(&[
            ("Base44-App-Id", "app"),
            ("Base44-Service-Authorization", "Bearer svc"),
            ("Authorization", "Bearer usr"),
            ("Base44-Api-Url", "http://localhost:4400"),
            ("Base44-State", "s"),
            ("X-Data-Env", "dev"),
            ("Base44-Functions-Version", "7"),
            ("Cookie", "no"),
        ]);
        let header = |name: &str, value: &str| (text(name), text(value));
        assert_eq!(
            parsed.unwrap(),
            Credentials {
                server_url: text("http://localhost:4400"),
                app_id: text("app"),
                service: Some(text("Bearer svc")),
                user: Some(text("Bearer usr")),
                headers: vec![header("base44-state", "s"), header("x-data-env", "dev")],
            }
        );
        let minimal = from_request(&[("base44-app-id", "app"), ("base44-api-url", "")]).unwrap();
        assert_eq!(minimal.server_url, text(DEFAULT_SERVER_URL));
        assert_eq!((minimal.service, minimal.user, minimal.headers), (None, None, vec![]));
        for environment in ["Dev", "dev ", "test", "prod,dev", ""] {
            let parsed = from_request(&[("base44-app-id", "a"), ("x-data-env", environment)]);
            assert_eq!(parsed.unwrap().headers, []);
        }
    }

    #[test]
    fn rejects_requests_with_the_messages_of_the_sdk() {
        let no_app = "Base44-App-Id header is required, but is was not found on the request";
        for headers in [&[][..], &[("base44-app-id", "")], &[("authorization", "Basic x")]] {
            assert_eq!(from_request(headers).unwrap_err().to_string(), no_app);
        }
        let format = "Invalid authorization header format. Expected \"Bearer <token>\"";
        for value in
            ["", "Bearer", "Bearer ", "bearer t", "Bearer  t", "Bearer a b", "Basic t", "t"]
        {
            for name in ["authorization", "base44-service-authorization"] {
                let error = from_request(&[("base44-app-id", "a"), (name, value)]).unwrap_err();
                assert_eq!(error.to_string(), format, "{name}: {value:?}");
            }
        }
    }

    #[test]
    fn rejects_strings_that_are_too_long() {
        let long = "x".repeat(65_537);
        let at_most = |label: &str| format!("{label} must have at most 65536 characters");
        for name in ["appId", "serverUrl", "token", "serviceToken"] {
            let mut config = json!({"appId": "app"});
            config[name] = json!(long);
            assert_eq!(from_config(config).unwrap_err().to_string(), at_most(name));
        }
        let headers = json!({"appId": "app", "headers": {"x-a": long}});
        let message = "headers must have values of at most 65536 characters: that of x-a is longer";
        assert_eq!(from_config(headers).unwrap_err().to_string(), message);
        for name in ["Base44-App-Id", "Base44-State", "Base44-Api-Url", "Authorization"] {
            let error = from_request(&[(name, &long), ("Base44-App-Id", "app")]).unwrap_err();
            assert_eq!(error.to_string(), at_most(name));
        }
    }

    #[test]
    fn parses_configurations() {
        let parsed = from_config(json!({
            "appId": "app", "token": "usr", "serviceToken": "svc", "headers": {"X-A": "1", "b": null},
            "serverUrl": "https://h", "requiresAuth": true,
        }));
        let parsed = parsed.unwrap();
        assert_eq!(parsed.service, Some(text("Bearer svc")));
        assert_eq!(parsed.user, Some(text("Bearer usr")));
        assert_eq!(parsed.headers, [(text("x-a"), text("1"))]);
        let minimal =
            from_config(json!({"appId": "app", "token": "", "serviceToken": null})).unwrap();
        assert_eq!((minimal.service, minimal.user), (None, None));
        assert_eq!(minimal.server_url, text(DEFAULT_SERVER_URL));
        assert_eq!(from_config(json!({"appId": 42})).unwrap().app_id, text("42"));
    }

    #[test]
    fn a_configured_token_loses_one_scheme() {
        let user = |token: &str| {
            let config = from_config(json!({"appId": "a", "token": token}));
            config.map(|credentials| credentials.user.map(|user| user.string))
        };
        for (token, header) in [
            ("t", "Bearer t"),
            ("Bearer t", "Bearer t"),
            ("bearer t", "Bearer t"),
            ("Bearer Bearer t", "Bearer Bearer t"),
            ("bearert", "Bearer bearert"),
        ] {
            assert_eq!(user(token).unwrap().unwrap(), header);
        }
        assert_eq!(user("Bearer ").unwrap(), None);
        // The header may be as long as a string, with its scheme.
        let (fits, too_long) = ("x".repeat(65_529), "x".repeat(65_530));
        for scheme in ["", "Bearer "] {
            let header = user(&format!("{scheme}{fits}")).unwrap().unwrap();
            assert_eq!(header, format!("Bearer {fits}"));
            let error = user(&format!("{scheme}{too_long}"));
            assert_eq!(error, Err(CredentialsError::TooLong("token")));
        }
    }

    #[test]
    fn rejects_malformed_configurations_without_repeating_tokens() {
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
            let error = from_config(config.clone()).unwrap_err().to_string();
            assert!(error.starts_with(starts), "{config}: {error}");
            assert!(!error.contains("secret"));
        }
    }

    proptest! {
        #[test]
        fn accepts_only_bearer_authorization(value in "(Bearer|bearer|Basic)?[ a-z\t]{0,12}|\\PC{0,20}") {
            let parsed = from_request(&[("base44-app-id", "a"), ("authorization", &value)]);
            let words = value.split(' ').collect::<Vec<_>>();
            let is_bearer = matches!(words[..], ["Bearer", token] if !token.is_empty());
            prop_assert_eq!(parsed.is_ok(), is_bearer);
        }
    }
}
