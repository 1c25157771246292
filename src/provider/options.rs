//! The options of a bound `fetch`, parsed before anything is sent.

use super::catalogue::Service;
use super::error::ProviderError;
use super::origin::Target;
use crate::client::{Given, Millis, OptionError, RetryPolicy, trusted_origin};
use crate::protocol::base_url::UrlParts;
use crate::protocol::js_value::HostValue;

/// The options of a bound `fetch`.
#[derive(Clone, Debug)]
pub struct Options<V> {
    /// The service.
    pub target: Target,
    /// The time limit of a call.
    pub deadline: Millis,
    /// The policy for retries.
    pub retry: RetryPolicy,
    /// The limit of the body of a success that is read as JSON.
    pub max_response_bytes: u32,
    /// The caller's `fetch`.
    pub fetch: Option<V>,
    /// The caller's observer of attempts.
    pub on_attempt: Option<V>,
}

/// A wrong option, or a service that cannot be called with these.
#[derive(Debug)]
pub enum Misuse {
    /// A wrong option.
    Option(OptionError),
    /// A service that cannot be called.
    Provider(ProviderError),
}

impl From<OptionError> for Misuse {
    fn from(error: OptionError) -> Self {
        Self::Option(error)
    }
}

impl From<ProviderError> for Misuse {
    fn from(error: ProviderError) -> Self {
        Self::Provider(error)
    }
}

const DEADLINE: Millis = Millis(30_000);
const MAX_RESPONSE_BYTES: u32 = 32 << 20;
const RETRY: RetryPolicy =
    RetryPolicy { max_retries: 2, base_delay: Millis(0), max_delay: Millis(10_000) };

impl<V: HostValue> Options<V> {
    /// Parses the options of a service. `parse_url` is the host's parser of URLs.
    ///
    /// # Errors
    /// A wrong option, or a service that is not known, and has no origins.
    pub fn parse(
        name: String,
        given: &V,
        parse_url: impl Fn(&str) -> Option<UrlParts>,
    ) -> Result<Self, Misuse> {
        let given = [given.clone()];
        let given = Given::new(&given)?;
        let origins = match given.get("origins") {
            None => Vec::new(),
            Some(list) => {
                let origin = |text: &V| {
                    let text = text.string()?;
                    trusted_origin(&text, parse_url(&text)?, false)
                };
                let origins = list.elements().ok_or(OptionError::ProviderOrigins)?;
                let origins = origins.iter().map(origin).collect::<Option<_>>();
                origins.ok_or(OptionError::ProviderOrigins)?
            }
        };
        let base_url = given.get("baseUrl").map(|value| value.string().unwrap_or_default());
        let service = Service::find(&name);
        let is_known = service.is_some() || !origins.is_empty();
        let target = Target { name, service: service.unwrap_or_default(), origins, base_url };
        if !is_known {
            let message = [
                " is not a service that is known: give its origins as an option, such as origins: [\"https://api.example.com\"]",
            ];
            return Err(ProviderError::not_configured(&target.name, &message).into());
        }
        target.check_supported()?;
        if let Some(base_url) = &target.base_url {
            // It must be at one of the origins. Where the configuration determines them, each call checks.
            let is_origin = parse_url(base_url).is_some_and(|url| {
                !target.service.value("host").is_empty()
                    || target.owns(&url, None::<&V>, &|url, _| parse_url(url))
            });
            if !is_origin {
                return Err(OptionError::BaseUrl.into());
            }
        }
        Ok(Self {
            target,
            deadline: given.deadline(DEADLINE)?,
            retry: given.retry(RETRY)?,
            max_response_bytes: given.max_response_bytes()?.unwrap_or(MAX_RESPONSE_BYTES),
            fetch: given.function("fetch")?,
            on_attempt: given.function("onAttempt")?,
        })
    }
}
