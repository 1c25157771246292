//! The options that callers give, checked before anything is sent.

use alloc::string::String;
use alloc::vec::Vec;

use super::backoff::Retry;
use super::cache::{CachePolicy, Scope};
use super::time::{LONGEST, Millis};
use crate::protocol::base_url::OriginPolicy;
use crate::protocol::js_value::{HostValue, JsType};

/// An option that makes no sense; the message names it and says what it takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OptionError {
    /// The options themselves.
    #[error("options must be an object")]
    Options,
    /// A number.
    #[error(
        "{0} must be a number of {what} from {from} to {to}",
        what = .1.what, from = .1.from, to = .1.to
    )]
    Number(&'static str, Range),
    /// A switch.
    #[error("{0} must be true or false")]
    Switch(&'static str),
    /// A function.
    #[error("{0} must be a function")]
    Function(&'static str),
    /// The host has no `fetch`, and none was given.
    #[error("fetch is required: this runtime has none of its own, so give one as an option")]
    NoFetch,
    /// The signal.
    #[error("signal must be an AbortSignal")]
    Signal,
    /// The retries.
    #[error("retry must be false, or an object of maxRetries, baseDelay and maxDelay")]
    Retry,
    /// The cache.
    #[error("cache must be true or false, or an object of ttl, maxEntries and scope")]
    Cache,
    /// Who shares an entry.
    #[error("scope must be \"credential\" or \"app\"")]
    Scope,
    /// The origins.
    #[error("trustedOrigins must be a list of http(s) origins such as \"https://base44.app\"")]
    Origins,
}

/// How long a call may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// One attempt, from the call of `fetch` to the end of the body.
    pub timeout: Millis,
    /// The whole call.
    pub deadline: Millis,
}

impl Default for Limits {
    fn default() -> Self {
        Self { timeout: 10_000, deadline: 30_000 }
    }
}

/// The options of a client, checked.
#[derive(Clone, Debug, PartialEq)]
pub struct ClientOptions<V> {
    /// How long a call may take.
    pub limits: Limits,
    /// How often a request is sent again.
    pub retry: Retry,
    /// How answers are kept, if they are.
    pub cache: Option<CachePolicy>,
    /// How many bytes of a body are taken; `None` for what the route has by default.
    pub max_response_bytes: Option<u32>,
    /// Where credentials may go.
    pub trust: OriginPolicy,
    /// The caller's `fetch`.
    pub fetch: Option<V>,
}

/// The options of one call, checked.
#[derive(Clone, Debug, PartialEq)]
pub struct CallOptions<V> {
    /// How long it may take.
    pub limits: Limits,
    /// Whether what is kept will not do.
    pub force_refresh: bool,
    /// The caller's signal.
    pub signal: Option<V>,
}

/// The longest life of a cache's entry: a token may be revoked at any time.
const LONGEST_LIFE: u32 = 300_000;

impl<V> Default for ClientOptions<V> {
    fn default() -> Self {
        Self {
            limits: Limits::default(),
            retry: Retry::default(),
            cache: None,
            max_response_bytes: None,
            trust: OriginPolicy::default(),
            fetch: None,
        }
    }
}

impl<V: HostValue> ClientOptions<V> {
    /// Reads what was given, if anything was. `origin` gives the origin of a URL as the host
    /// parses it, or `None` where it is no http(s) URL.
    ///
    /// # Errors
    /// Any [`OptionError`] but [`OptionError::Signal`].
    pub fn read(
        given: Option<&V>,
        origin: impl Fn(&str) -> Option<String>,
    ) -> Result<Self, OptionError> {
        let mut options = Self::default();
        let Some(given) = object_of(given)? else { return Ok(options) };
        options.limits.take(given)?;
        options.retry = retry(given)?;
        options.cache = cache(given)?;
        options.max_response_bytes = number(given, "maxResponseBytes", BYTES)?;
        options.fetch = function(given, "fetch")?;
        function(given, "onError")?;
        options.trust.allow_insecure_http = switch(given, "allowInsecureHttp")?;
        if let Some(list) = given.get_non_null("trustedOrigins") {
            if list.js_type() != JsType::Array {
                return Err(OptionError::Origins);
            }
            let mut origins = Vec::new();
            for each in list.elements() {
                let url = each.string().ok_or(OptionError::Origins)?;
                origins.push(origin(&url).ok_or(OptionError::Origins)?);
            }
            options.trust.trusted_origins = Some(origins);
        }
        Ok(options)
    }
}

impl<V: HostValue> CallOptions<V> {
    /// Reads what was given, if anything was; `limits` are those of the client.
    ///
    /// # Errors
    /// [`OptionError::Options`], [`OptionError::Number`], [`OptionError::Switch`] and
    /// [`OptionError::Signal`].
    pub fn read(given: Option<&V>, limits: Limits) -> Result<Self, OptionError> {
        let mut options = Self { limits, force_refresh: false, signal: None };
        let Some(given) = object_of(given)? else { return Ok(options) };
        options.limits.take(given)?;
        options.force_refresh = switch(given, "forceRefresh")?;
        if let Some(signal) = given.get_non_null("signal") {
            let is_function = |name| matches!(function(&signal, name), Ok(Some(_)));
            let is_signal =
                signal.get("aborted").is_some_and(|aborted| aborted.boolean().is_some())
                    && is_function("addEventListener")
                    && is_function("removeEventListener");
            if !is_signal {
                return Err(OptionError::Signal);
            }
            options.signal = Some(signal);
        }
        Ok(options)
    }
}

impl Limits {
    fn take(&mut self, given: &impl HostValue) -> Result<(), OptionError> {
        self.timeout = number(given, "timeout", TIME)?.unwrap_or(self.timeout);
        self.deadline = number(given, "deadline", TIME)?.unwrap_or(self.deadline);
        Ok(())
    }
}

fn retry(given: &impl HostValue) -> Result<Retry, OptionError> {
    let otherwise = Retry::default();
    match given.get_non_null("retry") {
        None => Ok(otherwise),
        Some(off) if off.boolean() == Some(false) => Ok(Retry::NONE),
        Some(given) if given.js_type() == JsType::Object => Ok(Retry {
            max_retries: number(&given, "maxRetries", RETRIES)?.unwrap_or(otherwise.max_retries),
            base_delay: number(&given, "baseDelay", DELAY)?.unwrap_or(otherwise.base_delay),
            max_delay: number(&given, "maxDelay", DELAY)?.unwrap_or(otherwise.max_delay),
        }),
        Some(_) => Err(OptionError::Retry),
    }
}

fn cache(given: &impl HostValue) -> Result<Option<CachePolicy>, OptionError> {
    let otherwise = CachePolicy::default();
    match given.get_non_null("cache") {
        None => Ok(None),
        Some(given) if given.js_type() == JsType::Boolean => {
            Ok(given.is_truthy().then_some(otherwise))
        }
        Some(given) if given.js_type() == JsType::Object => Ok(Some(CachePolicy {
            ttl: number(&given, "ttl", LIFE)?.unwrap_or(otherwise.ttl),
            max_entries: number(&given, "maxEntries", ENTRIES)?.unwrap_or(otherwise.max_entries),
            scope: match given.get_non_null("scope").map(|scope| scope.string()) {
                None => otherwise.scope,
                Some(scope) => match scope.as_deref() {
                    Some("credential") => Scope::Credential,
                    Some("app") => Scope::App,
                    _ => return Err(OptionError::Scope),
                },
            },
        })),
        Some(_) => Err(OptionError::Cache),
    }
}

/// The object that options are, if there are any.
fn object_of<V: HostValue>(options: Option<&V>) -> Result<Option<&V>, OptionError> {
    match options.map(HostValue::js_type) {
        None | Some(JsType::Nullish) => Ok(None),
        Some(JsType::Object) => Ok(options),
        Some(_) => Err(OptionError::Options),
    }
}

/// What a number counts, and from where to where it may go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    what: &'static str,
    from: u32,
    to: u32,
}

const TIME: Range = Range { what: "milliseconds", from: 1, to: LONGEST };
const DELAY: Range = Range { what: "milliseconds", from: 0, to: LONGEST };
const LIFE: Range = Range { what: "milliseconds", from: 1, to: LONGEST_LIFE };
const RETRIES: Range = Range { what: "retries", from: 0, to: 100 };
const ENTRIES: Range = Range { what: "entries", from: 1, to: 1_000_000 };
const BYTES: Range = Range { what: "bytes", from: 1, to: LONGEST };

/// A number in its range. What it counts cannot be had in parts, but for milliseconds, and of
/// those a part makes no difference.
fn number(
    given: &impl HostValue,
    name: &'static str,
    range: Range,
) -> Result<Option<u32>, OptionError> {
    let Some(value) = given.get_non_null(name) else { return Ok(None) };
    let bounds = f64::from(range.from)..=f64::from(range.to);
    // In range, so nothing but a fraction is lost.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let whole = value.number().filter(|number| bounds.contains(number)).map(|number| {
        let whole = number as u32;
        let is_whole = f64::from(whole).to_bits() == number.to_bits();
        (is_whole || range.what == TIME.what).then_some(whole)
    });
    whole.flatten().map(Some).ok_or(OptionError::Number(name, range))
}

fn switch(given: &impl HostValue, name: &'static str) -> Result<bool, OptionError> {
    match given.get_non_null(name) {
        None => Ok(false),
        Some(switch) => switch.boolean().ok_or(OptionError::Switch(name)),
    }
}

fn function<V: HostValue>(given: &V, name: &'static str) -> Result<Option<V>, OptionError> {
    match given.get_non_null(name) {
        Some(value) if value.js_type() != JsType::Function => Err(OptionError::Function(name)),
        other => Ok(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::js_value::testing::FakeValue;
    use serde_json::json;

    fn client(given: impl Into<FakeValue>) -> Result<ClientOptions<FakeValue>, OptionError> {
        let origin = |text: &str| {
            let url = url::Url::parse(text).ok().filter(|url| url.scheme().starts_with("http"));
            url.map(|url| url.origin().ascii_serialization())
        };
        ClientOptions::read(Some(&given.into()), origin)
    }

    fn call(given: &FakeValue) -> Result<CallOptions<FakeValue>, OptionError> {
        CallOptions::read(Some(given), Limits::default())
    }

    #[test]
    fn what_is_not_given_keeps_its_default() {
        assert_eq!(client(FakeValue::Undefined).unwrap(), ClientOptions::default());
        assert_eq!(client(json!({"timeout": null, "other": 1})).unwrap(), ClientOptions::default());
        let limits = client(json!({"timeout": 1})).unwrap().limits;
        assert_eq!(limits, Limits { timeout: 1, deadline: 30_000 });
        let limits = client(json!({"timeout": 5, "deadline": 6})).unwrap().limits;
        let given = FakeValue::from(json!({"deadline": 0x7fff_ffff}));
        let call = CallOptions::read(Some(&given), limits).unwrap();
        assert_eq!(call.limits, Limits { timeout: 5, deadline: 0x7fff_ffff });
    }

    #[test]
    fn what_makes_no_sense_is_named() {
        for name in ["timeout", "deadline"] {
            for number in [f64::NAN, f64::INFINITY, -1.0, 0.0, 0.5, 2_147_483_648.0] {
                let given = FakeValue::Object(vec![(name, FakeValue::Number(number))]);
                assert_eq!(client(given.clone()), Err(OptionError::Number(name, TIME)));
                let call = call(&given);
                assert_eq!(call, Err(OptionError::Number(name, TIME)));
            }
            assert!(client(json!({name: "10"})).unwrap_err().to_string().starts_with(name));
        }
        for options in [json!(1), json!("x"), json!([]), json!(true)] {
            assert_eq!(client(options), Err(OptionError::Options));
        }
        assert_eq!(client(FakeValue::Function), Err(OptionError::Options));
        for name in ["fetch", "onError"] {
            assert_eq!(client(json!({name: {}})), Err(OptionError::Function(name)));
        }
        for trusted in [json!("https://a"), json!({}), json!([1]), json!(["a"]), json!(["ftp://a"])]
        {
            assert_eq!(client(json!({"trustedOrigins": trusted})), Err(OptionError::Origins));
        }
        let switch = Err(OptionError::Switch("allowInsecureHttp"));
        assert_eq!(client(json!({"allowInsecureHttp": "yes"})), switch);
    }

    #[test]
    fn trusted_origins_are_normalized() {
        let trust =
            client(json!({"trustedOrigins": ["https://A:443/x"], "allowInsecureHttp": true}));
        let origins = Some(vec!["https://a".to_owned()]);
        assert_eq!(
            trust.unwrap().trust,
            OriginPolicy { allow_insecure_http: true, trusted_origins: origins }
        );
    }

    #[test]
    fn a_signal_is_known_by_what_it_does() {
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
