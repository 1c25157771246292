//! The origins that a service's token may go to, and the URLs of calls.

use super::catalogue::{Service, split_at, words};
use super::error::ProviderError;
use crate::protocol::base_url::UrlParts;
use crate::protocol::js_value::{HostValue, JsType};

/// A service, with what a caller added to it.
#[derive(Clone, Debug)]
pub struct Target {
    /// The integration type, or any name that the caller gave.
    pub name: String,
    /// What the catalogue says of it.
    pub service: Service,
    /// Further origins: `https`, or `http` on loopback.
    pub origins: Vec<String>,
    /// The URL that relative inputs are resolved against, in place of the catalogue's.
    pub base_url: Option<String>,
}

/// The host's parser of URLs, given a URL and its base.
pub type ParseUrl<'a> = &'a dyn Fn(&str, &str) -> Option<UrlParts>;

impl Target {
    /// Returns the URL of a call, if the token may go there. `None` if that depends on the connection's
    /// configuration, which is not known yet.
    ///
    /// # Errors
    /// [`ProviderErrorKind::UntrustedOrigin`](super::ProviderErrorKind) and `NotConfigured`.
    pub fn resolve_early<V: HostValue>(
        &self,
        input: &str,
        parse: ParseUrl<'_>,
    ) -> Result<Option<UrlParts>, ProviderError> {
        let has_configured_path = self.service.value("base").ends_with("}/");
        let needs_config = !self.service.value("host").is_empty()
            || (has_configured_path && self.base_url.is_none() && !is_absolute(input));
        if needs_config {
            return Ok(None);
        }
        self.resolve(input, None::<&V>, parse).map(Some)
    }

    /// Returns the URL of a call, if the token may go there.
    ///
    /// # Errors
    /// As [`Target::resolve_early`].
    pub fn resolve<V: HostValue>(
        &self,
        input: &str,
        config: Option<&V>,
        parse: ParseUrl<'_>,
    ) -> Result<UrlParts, ProviderError> {
        let own = self.configured_origin(config, parse)?;
        let url = if is_absolute(input) {
            // A base, for an input that leaves out the scheme.
            parse(input, "https://base.invalid/")
        } else {
            parse(&relative(input), &self.base(own.as_deref(), config)?)
        };
        let refused = |place, hint| Err(ProviderError::untrusted(&self.name, place, &[hint]));
        let Some(url) = url else {
            return refused("a URL that cannot be parsed", "Correct the URL.");
        };
        if url.has_userinfo {
            return refused("a URL with a user name", "Remove the user name from the URL.");
        }
        if !self.has_origin(&url.origin, own.as_deref()) {
            // A missing configuration may be the reason.
            self.need_configured_host(own.as_deref())?;
            return Err(ProviderError::untrusted_origin(&self.name, &url.origin));
        }
        Ok(url)
    }

    /// Returns whether a URL is at an origin of the service.
    #[must_use]
    pub fn owns<V: HostValue>(
        &self,
        url: &UrlParts,
        config: Option<&V>,
        parse: ParseUrl<'_>,
    ) -> bool {
        let own = self.configured_origin(config, parse).ok().flatten();
        !url.has_userinfo && self.has_origin(&url.origin, own.as_deref())
    }

    /// Checks that the service can be called.
    ///
    /// # Errors
    /// `NotConfigured`, with what is not known of the service.
    pub fn check_supported(&self) -> Result<(), ProviderError> {
        let reason = self.service.value("lacks");
        // A metered service has no token at all, whatever its origins.
        if reason.is_empty() || (!self.origins.is_empty() && self.name != "x") {
            return Ok(());
        }
        Err(ProviderError::not_configured(&self.name, &[reason]))
    }

    fn has_origin(&self, origin: &str, own: Option<&str>) -> bool {
        let host = origin.strip_prefix("https://");
        host.is_some_and(|host| words(self.service.value("hosts")).any(|known| known == host))
            || own == Some(origin)
            || self.origins.iter().any(|known| known == origin)
    }

    /// Returns the URL that relative inputs are resolved against.
    fn base<V: HostValue>(
        &self,
        own: Option<&str>,
        config: Option<&V>,
    ) -> Result<String, ProviderError> {
        if let Some(base_url) = &self.base_url {
            return Ok(base_url.clone());
        }
        self.need_configured_host(own)?;
        let (host, _) = split_at(self.service.value("hosts"), b' ');
        if own.is_none() && host.is_empty() {
            let reason = " has no base URL: give the option baseUrl, or an absolute URL";
            return Err(ProviderError::not_configured(&self.name, &[reason]));
        }
        let path = self.fill_in(self.service.value("base"), config, true)?;
        Ok(match own {
            Some(origin) => [origin, &path].concat(),
            None => ["https://", host, &path].concat(),
        })
    }

    fn need_configured_host(&self, own: Option<&str>) -> Result<(), ProviderError> {
        let (key, _) = split_at(self.service.value("host"), b' ');
        if own.is_none() && !key.is_empty() { Err(self.missing(key)) } else { Ok(()) }
    }

    /// Returns the origin that this account has for itself, made of a member of the configuration.
    #[inline(never)]
    fn configured_origin<V: HostValue>(
        &self,
        config: Option<&V>,
        parse: ParseUrl<'_>,
    ) -> Result<Option<String>, ProviderError> {
        let (key, rest) = split_at(self.service.value("host"), b' ');
        let (form, domain) = split_at(rest, b' ');
        let Some(value) = config_text(config, key) else { return Ok(None) };
        let origin =
            if form == "url" { value.clone() } else { ["https://", &value, domain].concat() };
        let is_label_or_url = match form {
            "url" => !value.bytes().any(|byte| matches!(byte, b'@' | b'?' | b'#')),
            "labels" => are_labels(&value),
            _ => is_label(value.as_bytes()),
        };
        // The host's parser has the last word on what the host of a URL is.
        let url = parse(&origin, "").filter(|url| {
            let is_origin = url.href.len() == url.origin.len() + 1;
            let host = url.origin.strip_prefix("https://").filter(|_| is_label_or_url && is_origin);
            let name = host.and_then(|host| host.strip_suffix(domain));
            name.is_some_and(are_labels) && !url.has_userinfo
        });
        let Some(url) = url else {
            let place = ["connectionConfig.", key, ", which is no host in *", domain].concat();
            return Err(ProviderError::untrusted(&self.name, &place, &self.reconnect()));
        };
        Ok(Some(url.origin))
    }

    /// Returns a text with each `{name}` replaced by the member of the configuration.
    ///
    /// # Errors
    /// A member is missing.
    pub fn fill_in<V: HostValue>(
        &self,
        template: &'static str,
        config: Option<&V>,
        in_path: bool,
    ) -> Result<String, ProviderError> {
        let position = |byte| template.bytes().position(|other| other == byte);
        let (Some(start), Some(end)) = (position(b'{'), position(b'}')) else {
            return Ok(template.to_owned());
        };
        let key = template.get(start + 1..end).unwrap_or_default();
        let before = template.get(..start).unwrap_or_default();
        let after = template.get(end + 1..).unwrap_or_default();
        let Some(value) = config_text(config, key) else { return Err(self.missing(key)) };
        if in_path && !is_label(value.as_bytes()) {
            let what = ["connectionConfig.", key, ", which is no part of a path"].concat();
            return Err(ProviderError::untrusted(&self.name, &what, &self.reconnect()));
        }
        Ok([before, &value, after].concat())
    }

    fn missing(&self, key: &'static str) -> ProviderError {
        let parts = [" needs connectionConfig.", key, ", which this connection does not have"];
        ProviderError::not_configured(&self.name, &parts).with_hint(&self.reconnect())
    }

    fn reconnect(&self) -> [&str; 3] {
        ["Reconnect ", &self.name, ": its configuration comes with the connection."]
    }
}

/// Returns a member of a configuration, if it is a text that is not empty or a number.
fn config_text<V: HostValue>(config: Option<&V>, key: &'static str) -> Option<String> {
    let value = config?.get_non_null(key)?;
    let text = match value.js_type() {
        JsType::String => value.string()?,
        JsType::Number => value.to_js_string(),
        _ => return None,
    };
    (!text.is_empty()).then_some(text)
}

/// Returns whether a text consists of labels with dots between them.
fn are_labels(text: &str) -> bool {
    text.as_bytes().split(|byte| *byte == b'.').all(is_label)
}

/// Returns whether a text is one label of a host name. Snowflake's may hold an underscore.
fn is_label(label: &[u8]) -> bool {
    let is_allowed = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    (1..=63).contains(&label.len())
        && label.iter().all(is_allowed)
        && !label.starts_with(b"-")
        && !label.ends_with(b"-")
}

/// Returns whether an input is an absolute URL, or relative to the scheme alone.
fn is_absolute(input: &str) -> bool {
    let spaces = input.bytes().take_while(|byte| *byte <= b' ').count();
    let bytes = input.as_bytes().get(spaces..).unwrap_or_default();
    let starts_with = |prefix: &str| {
        let start = bytes.get(..prefix.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(prefix.as_bytes()))
    };
    // Parsers take a backslash for a slash.
    let is_slash = |byte: Option<&u8>| matches!(byte, Some(b'/' | b'\\'));
    starts_with("https://")
        || starts_with("http://")
        || (is_slash(bytes.first()) && is_slash(bytes.get(1)))
}

/// Returns a relative input in a form that no parser takes for an absolute one: `customers:list`
/// would be a URL with the scheme `customers`.
fn relative(input: &str) -> String {
    let first = input.bytes().find(|byte| matches!(byte, b':' | b'/' | b'?' | b'#' | b'\\'));
    if first == Some(b':') { ["./", input].concat() } else { input.to_owned() }
}
