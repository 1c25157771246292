//! The options of clients and calls, parsed before anything is sent.

use super::cache::{CachePolicy, Scope};
use super::call_defaults::{CallDefaults, Timeouts};
use super::number_option::{
    BASE_DELAY, DEADLINE, MAX_DELAY, MAX_ENTRIES, MAX_RESPONSE_BYTES, MAX_RETRIES, NumberOption,
    TIMEOUT, TTL,
};
use super::retry_policy::RetryPolicy;
use super::time::Millis;
use crate::protocol::base_url::{OriginPolicy, Scheme, UrlParts, is_loopback};
use crate::protocol::js_value::{HostValue, JsType};
use crate::protocol::plain::{Decimal, Plain};

/// A wrong option. The message names the option and says what it takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OptionError {
    /// The options are not an object.
    #[error("options must be an object")]
    NotAnObject,
    /// An option is not a number in its range.
    #[error("{} must be a number of {} from {} to {}",
        Plain(.0.name), Plain(.0.unit), Decimal(.0.min), Decimal(.0.max)
    )]
    Number(&'static NumberOption),
    /// An option is not a boolean.
    #[error("{} must be true or false", Plain(.0))]
    Boolean(&'static str),
    /// An option is not a function.
    #[error("{} must be a function", Plain(.0))]
    Function(&'static str),
    /// The host has no `fetch`, and none was given.
    #[error("fetch is required: this runtime has none of its own, so give one as an option")]
    NoFetch,
    /// `signal` is not an `AbortSignal`.
    #[error("signal must be an AbortSignal")]
    Signal,
    /// `retry` is something else.
    #[error("retry must be false, or an object of maxRetries, baseDelay and maxDelay")]
    Retry,
    /// `cache` is something else.
    #[error("cache must be true or false, or an object of ttl, maxEntries and scope")]
    Cache,
    /// `cache.scope` is something else.
    #[error("scope must be \"credential\" or \"app\"")]
    Scope,
    /// `trustedOrigins` is something else.
    #[error(
        "trustedOrigins must be a list of origins such as \"https://base44.app\", without a user name, path or wildcard"
    )]
    Origins,
    /// `origins` of a provider is something else.
    #[error(
        "origins must be a list of origins such as \"https://api.example.com\", without a user name, path or wildcard"
    )]
    ProviderOrigins,
    /// `baseUrl` of a provider is something else.
    #[error("baseUrl must be a URL at one of the service's origins")]
    BaseUrl,
    /// What is bound is something else.
    #[error(
        "the service must be an integration type such as \"slack\", or an object of service and appUser or workspace"
    )]
    Service,
}

/// The options of a client.
#[derive(Clone, Debug, PartialEq)]
pub struct ClientOptions<V> {
    /// The options that calls depend on.
    pub call_defaults: CallDefaults,
    /// The servers that credentials may go to.
    pub origin_policy: OriginPolicy,
    /// The caller's `fetch`.
    pub fetch: Option<V>,
    /// The caller's observer of errors.
    pub on_error: Option<V>,
    /// The caller's observer of attempts.
    pub on_attempt: Option<V>,
}

impl<V> Default for ClientOptions<V> {
    fn default() -> Self {
        Self {
            call_defaults: CallDefaults::default(),
            origin_policy: OriginPolicy::default(),
            fetch: None,
            on_error: None,
            on_attempt: None,
        }
    }
}

impl<V: HostValue> ClientOptions<V> {
    /// Parses the options. Of several objects, the last one that has an option counts. `parse_url`
    /// is the host's parser of URLs.
    ///
    /// # Errors
    /// Any [`OptionError`] but [`OptionError::Signal`] and [`OptionError::NoFetch`].
    #[inline(never)]
    pub fn parse(
        given: &[V],
        parse_url: impl Fn(&str) -> Option<UrlParts>,
    ) -> Result<Self, OptionError> {
        let given = Given::new(given)?;
        let defaults = CallDefaults::default();
        let call_defaults = CallDefaults {
            timeouts: given.timeouts(defaults.timeouts)?,
            retry: given.retry(RetryPolicy::default())?,
            cache: given.cache()?,
            max_response_bytes: given.max_response_bytes()?,
        };
        let mut origin_policy = OriginPolicy {
            allow_insecure_http: given.boolean("allowInsecureHttp")?,
            ..OriginPolicy::default()
        };
        // `null` does not stand for the default, which trusts any origin.
        if let Some(list) = given.get_nullable("trustedOrigins") {
            let origins = list.elements().ok_or(OptionError::Origins)?.into_iter().map(|element| {
                let text = element.string()?;
                trusted_origin(&text, parse_url(&text)?, origin_policy.allow_insecure_http)
            });
            let origins = origins.collect::<Option<_>>().ok_or(OptionError::Origins)?;
            origin_policy.trusted_origins = Some(origins);
        }
        let fetch = given.function("fetch")?;
        let on_error = given.function("onError")?;
        let on_attempt = given.function("onAttempt")?;
        Ok(Self { call_defaults, origin_policy, fetch, on_error, on_attempt })
    }
}

/// Returns the origin if `text` is one and nothing more, written as the host writes it. What a URL
/// parser drops or decodes, such as `/x/..` or `%2a`, is not what its author meant.
pub(crate) fn trusted_origin(
    text: &str,
    url: UrlParts,
    allow_insecure_http: bool,
) -> Option<String> {
    let text = text.strip_suffix('/').unwrap_or(text);
    let default_port = if url.scheme == Scheme::Https { ":443" } else { ":80" };
    let text = text.strip_suffix(default_port).unwrap_or(text);
    let is_origin =
        text.eq_ignore_ascii_case(&url.origin) && !text.bytes().any(|byte| byte == b'*');
    let may_hold_credentials = match url.scheme {
        Scheme::Https => true,
        Scheme::Http => allow_insecure_http || is_loopback(&url.hostname),
        Scheme::Other => false,
    };
    (is_origin && may_hold_credentials).then_some(url.origin)
}

/// The options of one call.
#[derive(Clone, Debug, PartialEq)]
pub struct CallOptions<V> {
    /// The time limits.
    pub timeouts: Timeouts,
    /// `true` if the call bypasses the cache.
    pub force_refresh: bool,
    /// The caller's `AbortSignal`.
    pub signal: Option<V>,
}

impl<V: HostValue> CallOptions<V> {
    /// Parses the options. `timeouts` are those of the client. An argument that is not an object, or
    /// is an array or a function, is ignored, as with `@base44/sdk`: public code calls
    /// `types.map(connectors.getConnection)`.
    ///
    /// # Errors
    /// [`OptionError::Number`], [`OptionError::Boolean`] and [`OptionError::Signal`].
    pub fn parse(given: Option<&V>, timeouts: Timeouts) -> Result<Self, OptionError> {
        match given.filter(|given| given.js_type() == JsType::Object) {
            None => Ok(Self { timeouts, force_refresh: false, signal: None }),
            Some(given) => Self::parse_given(given, timeouts),
        }
    }

    #[inline(never)]
    fn parse_given(given: &V, timeouts: Timeouts) -> Result<Self, OptionError> {
        let given = Given(std::slice::from_ref(given));
        let signal = given.get("signal");
        if signal.as_ref().is_some_and(|signal| !is_abort_signal(signal)) {
            return Err(OptionError::Signal);
        }
        Ok(Self {
            timeouts: given.timeouts(timeouts)?,
            force_refresh: given.boolean("forceRefresh")?,
            signal,
        })
    }
}

/// Returns whether a value can do what is asked of a signal; polyfills have their own class.
fn is_abort_signal(value: &impl HostValue) -> bool {
    let is_function =
        |name| value.get(name).is_some_and(|member| member.js_type() == JsType::Function);
    value.get("aborted").is_some_and(|aborted| aborted.boolean().is_some())
        && is_function("addEventListener")
        && is_function("removeEventListener")
}

/// Option objects, of which a later one overrides an earlier one.
pub(crate) struct Given<'a, V>(&'a [V]);

impl<'a, V: HostValue> Given<'a, V> {
    pub(crate) fn new(objects: &'a [V]) -> Result<Self, OptionError> {
        let is_options = |value: &V| matches!(value.js_type(), JsType::Nullish | JsType::Object);
        objects.iter().all(is_options).then_some(Self(objects)).ok_or(OptionError::NotAnObject)
    }

    /// Returns an option. `null` overrides an earlier object and stands for the default.
    pub(crate) fn get(&self, name: &'static str) -> Option<V> {
        self.get_nullable(name).filter(HostValue::is_non_null)
    }

    /// Returns an option that may be `null`.
    fn get_nullable(&self, name: &'static str) -> Option<V> {
        self.0.iter().rev().find_map(|object| object.get(name))
    }

    fn number(&self, option: &'static NumberOption) -> Result<Option<u32>, OptionError> {
        let Some(value) = self.get(option.name) else { return Ok(None) };
        option.check(&value).map(Some).ok_or(OptionError::Number(option))
    }

    fn millis(
        &self,
        option: &'static NumberOption,
        default: Millis,
    ) -> Result<Millis, OptionError> {
        Ok(self.number(option)?.map_or(default, Millis))
    }

    /// Returns the time limit of a call.
    pub(crate) fn deadline(&self, default: Millis) -> Result<Millis, OptionError> {
        self.millis(&DEADLINE, default)
    }

    /// Returns the limit of a body.
    pub(crate) fn max_response_bytes(&self) -> Result<Option<u32>, OptionError> {
        self.number(&MAX_RESPONSE_BYTES)
    }

    fn boolean(&self, name: &'static str) -> Result<bool, OptionError> {
        let Some(value) = self.get(name) else { return Ok(false) };
        value.boolean().ok_or(OptionError::Boolean(name))
    }

    /// Returns an option that is a function.
    pub(crate) fn function(&self, name: &'static str) -> Result<Option<V>, OptionError> {
        match self.get(name) {
            Some(value) if value.js_type() != JsType::Function => Err(OptionError::Function(name)),
            function => Ok(function),
        }
    }

    fn timeouts(&self, defaults: Timeouts) -> Result<Timeouts, OptionError> {
        Ok(Timeouts {
            timeout: self.millis(&TIMEOUT, defaults.timeout)?,
            deadline: self.millis(&DEADLINE, defaults.deadline)?,
        })
    }

    /// Returns the policy for retries.
    pub(crate) fn retry(&self, defaults: RetryPolicy) -> Result<RetryPolicy, OptionError> {
        let Some(value) = self.get("retry") else { return Ok(defaults) };
        if value.boolean() == Some(false) {
            return Ok(RetryPolicy::NONE);
        }
        if value.js_type() != JsType::Object {
            return Err(OptionError::Retry);
        }
        let given = Given(std::slice::from_ref(&value));
        Ok(RetryPolicy {
            max_retries: given.number(&MAX_RETRIES)?.unwrap_or(defaults.max_retries),
            base_delay: given.millis(&BASE_DELAY, defaults.base_delay)?,
            max_delay: given.millis(&MAX_DELAY, defaults.max_delay)?,
        })
    }

    fn cache(&self) -> Result<Option<CachePolicy>, OptionError> {
        let defaults = CachePolicy::default();
        let Some(value) = self.get("cache") else { return Ok(None) };
        if let Some(is_on) = value.boolean() {
            return Ok(is_on.then_some(defaults));
        }
        if value.js_type() != JsType::Object {
            return Err(OptionError::Cache);
        }
        let given = Given(std::slice::from_ref(&value));
        let scope = match given.get("scope") {
            None => defaults.scope,
            Some(scope) => match scope.string().as_deref() {
                Some("credential") => Scope::Credential,
                Some("app") => Scope::App,
                _ => return Err(OptionError::Scope),
            },
        };
        Ok(Some(CachePolicy {
            ttl: given.millis(&TTL, defaults.ttl)?,
            max_entries: given.number(&MAX_ENTRIES)?.unwrap_or(defaults.max_entries),
            scope,
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::base_url::testing::parts;
    use crate::protocol::js_value::testing::FakeValue;
    use serde_json::json;

    fn client_of(given: &[FakeValue]) -> Result<ClientOptions<FakeValue>, OptionError> {
        ClientOptions::parse(given, |text| url::Url::parse(text).ok().map(|url| parts(&url)))
    }

    fn client(given: impl Into<FakeValue>) -> Result<ClientOptions<FakeValue>, OptionError> {
        client_of(&[given.into()])
    }

    fn call(given: &FakeValue) -> Result<CallOptions<FakeValue>, OptionError> {
        CallOptions::parse(Some(given), Timeouts::default())
    }

    fn timeouts(timeout: u32, deadline: u32) -> Timeouts {
        Timeouts { timeout: Millis(timeout), deadline: Millis(deadline) }
    }

    #[test]
    fn omitted_options_keep_their_defaults() {
        assert_eq!(client_of(&[]), Ok(ClientOptions::default()));
        assert_eq!(client(FakeValue::Undefined).unwrap(), ClientOptions::default());
        assert_eq!(client(json!({"timeout": null, "other": 1})).unwrap(), ClientOptions::default());
        let options = client(json!({"timeout": 1})).unwrap();
        assert_eq!(options.call_defaults.timeouts, timeouts(1, 30_000));
        let given = FakeValue::from(json!({"deadline": 0x7fff_ffff}));
        let call = CallOptions::parse(Some(&given), timeouts(5, 6)).unwrap();
        assert_eq!(call.timeouts, timeouts(5, 0x7fff_ffff));
    }

    #[test]
    fn later_objects_override_earlier_ones() {
        let given = [
            json!({"timeout": 1, "deadline": 2, "retry": false}),
            json!(null),
            json!({"timeout": 3, "retry": null}),
        ];
        let defaults = client_of(&given.map(FakeValue::from)).unwrap().call_defaults;
        assert_eq!(defaults.timeouts, timeouts(3, 2));
        assert_eq!(defaults.retry, RetryPolicy::default());
    }

    #[test]
    fn wrong_options_are_named() {
        for (name, option) in [("timeout", &TIMEOUT), ("deadline", &DEADLINE)] {
            for number in [f64::NAN, f64::INFINITY, -1.0, 0.0, 0.5, 2_147_483_648.0] {
                let given = FakeValue::Object(vec![(name, FakeValue::Number(number))]);
                assert_eq!(client(given.clone()), Err(OptionError::Number(option)));
                assert_eq!(call(&given), Err(OptionError::Number(option)));
            }
            assert!(client(json!({name: "10"})).unwrap_err().to_string().starts_with(name));
        }
        for options in [json!(1), json!("x"), json!([]), json!(true)] {
            assert_eq!(client(options), Err(OptionError::NotAnObject));
        }
        assert_eq!(client(FakeValue::Function), Err(OptionError::NotAnObject));
        for name in ["fetch", "onError", "onAttempt"] {
            assert_eq!(client(json!({name: {}})), Err(OptionError::Function(name)));
        }
        for trusted in [
            json!(null),
            json!("https://a"),
            json!({}),
            json!([1]),
            json!(["a"]),
            json!(["ftp://a"]),
            json!(["https://base44.app@evil.example"]),
            json!(["https://@a"]),
            json!(["https://*.base44.app"]),
            json!(["https://a/x"]),
            json!(["https://a?x"]),
            json!(["https://a#x"]),
            json!(["http://a"]),
            json!(["https://a", null]),
            json!(["https://%2a.base44.app"]),
            json!(["https://%61"]),
            json!(["https://a/x/.."]),
            json!(["https://a/."]),
            json!(["https://a//"]),
            json!(["https:a"]),
            json!(["https:///a"]),
            json!(["https://a\\"]),
            json!([" https://a"]),
            json!(["https://a\n"]),
            json!(["https://a:"]),
            json!(["https://a:443:443"]),
            json!([""]),
        ] {
            assert_eq!(client(json!({"trustedOrigins": trusted})), Err(OptionError::Origins));
        }
        let boolean = Err(OptionError::Boolean("allowInsecureHttp"));
        assert_eq!(client(json!({"allowInsecureHttp": "yes"})), boolean);
    }

    #[test]
    fn trusted_origins_are_normalized() {
        let options = client(
            json!({"trustedOrigins": ["https://A:443/", "http://b"], "allowInsecureHttp": true}),
        );
        let trusted_origins = Some(vec!["https://a".to_owned(), "http://b".to_owned()]);
        let expected = OriginPolicy { allow_insecure_http: true, trusted_origins };
        assert_eq!(options.unwrap().origin_policy, expected);
    }

    #[test]
    fn signals_are_recognised_by_their_methods() {
        let signal = |signal: FakeValue| call(&FakeValue::Object(vec![("signal", signal)]));
        let real = FakeValue::Object(vec![
            ("aborted", json!(false).into()),
            ("addEventListener", FakeValue::Function),
            ("removeEventListener", FakeValue::Function),
        ]);
        assert_eq!(signal(real.clone()).unwrap().signal, Some(real));
        for wrong in [json!({}), json!(1), json!({"aborted": false}), json!([])] {
            assert_eq!(signal(wrong.into()).unwrap_err(), OptionError::Signal);
        }
        assert_eq!(signal(FakeValue::Undefined).unwrap().signal, None);
    }
}
