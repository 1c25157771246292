//! The routes of the connectors API: method, path, credential and response of each.

use super::js_value::HostValue;
use super::path_segment::PathSegment;

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Idempotent; may be retried.
    Get,
    /// Non-idempotent; sent once.
    Post,
    /// Sent once: repeated, it would remove a connection made in the meantime.
    Delete,
}

impl Method {
    /// Returns the method as `fetch` takes it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Delete => "DELETE",
        }
    }
}

/// The role in which a request is authorized.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The app's service token, on behalf of the user if there is one.
    Service,
    /// The user's own token.
    User,
}

/// The kind of a route's successful response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResponseKind {
    /// `{access_token, integration_type, connection_config?}`
    Connection,
    /// The envelope around a provider's response.
    ProxyEnvelope,
    /// `{redirect_url}`
    RedirectUrl,
    /// No body; whatever the server sends is ignored.
    Empty,
}

/// A route of Base44's connectors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Route {
    /// Returns the app's connection for an integration type.
    Connection,
    /// Returns the connection of a connector registered in the workspace.
    WorkspaceConnection,
    /// Returns the connection of the app user on whose behalf the function runs.
    AppUserConnection,
    /// Calls a provider through Base44.
    CallApi,
    /// Starts an app user's OAuth flow.
    ConnectAppUser,
    /// Removes an app user's connection.
    DisconnectAppUser,
}

/// The kind of identifier in a route's path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IdKind {
    /// An integration type, such as `slack`.
    IntegrationType,
    /// The id of a connector that is registered in the workspace.
    ConnectorId,
}

impl IdKind {
    /// Returns the name in errors.
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::IntegrationType => "Integration type",
            Self::ConnectorId => "Connector ID",
        }
    }
}

/// The specification of a route.
#[derive(Clone, Copy, Debug)]
pub struct RouteSpec {
    /// The HTTP method.
    pub method: Method,
    /// The role in which it is called.
    pub role: Role,
    /// The kind of its successful response.
    pub response: ResponseKind,
    /// The kind of identifier in the path.
    pub id: IdKind,
    /// The parts of the path before and after the parameter, below `/apps/{app}`.
    path: (&'static str, &'static str),
}

impl Route {
    /// Every route.
    pub const ALL: [Self; 6] = [
        Self::Connection,
        Self::WorkspaceConnection,
        Self::AppUserConnection,
        Self::CallApi,
        Self::ConnectAppUser,
        Self::DisconnectAppUser,
    ];

    /// Returns the specification of the route.
    #[must_use]
    #[rustfmt::skip]
    pub const fn spec(self) -> RouteSpec {
        use {IdKind as I, Method as M, ResponseKind as K, Role as R};
        let (method, role, response, id, path) = match self {
            Self::Connection          => (M::Get,    R::Service, K::Connection,    I::IntegrationType, ("/external-auth/tokens/", "")),
            Self::WorkspaceConnection => (M::Get,    R::Service, K::Connection,    I::ConnectorId,     ("/external-auth/tokens/connectors/", "")),
            Self::AppUserConnection   => (M::Get,    R::Service, K::Connection,    I::ConnectorId,     ("/app-user-auth/connectors/", "/token")),
            Self::CallApi             => (M::Post,   R::Service, K::ProxyEnvelope, I::IntegrationType, ("/connectors/", "/call")),
            Self::ConnectAppUser      => (M::Post,   R::User,    K::RedirectUrl,   I::ConnectorId,     ("/app-user-auth/connectors/", "/initiate")),
            Self::DisconnectAppUser   => (M::Delete, R::User,    K::Empty,         I::ConnectorId,     ("/app-user-auth/connectors/", "")),
        };
        RouteSpec { method, role, response, id, path }
    }
}

impl RouteSpec {
    /// Returns the default limit for the size of a response body.
    #[must_use]
    pub fn max_response_bytes(&self) -> u32 {
        match self.response {
            // It may contain a file from the provider.
            ResponseKind::ProxyEnvelope => 32 << 20,
            _ => 1 << 20,
        }
    }

    /// Returns the URL of the route. `app_url` is that of [`app_url`].
    #[must_use]
    pub fn url<V: HostValue>(&self, app_url: &V, id: &PathSegment<V>) -> V {
        // Concatenated in the host, because passing a new string to it takes 0.24 µs (Deno).
        let (before, after) = self.path;
        V::concat([app_url, &V::from_constant(before), id.value(), &V::from_constant(after)])
    }
}

/// Returns the URL below which an app's routes are. `base` is `{serverUrl}/api`, without a trailing
/// slash.
#[must_use]
pub fn app_url<V: HostValue>(base: &str, app: &PathSegment<V>) -> V {
    V::from_text(&[base, "/apps/", app.as_str()].concat())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::js_value::testing::FakeValue;

    #[test]
    fn urls_match_the_api() {
        let id = |text: &str| PathSegment::parse(&FakeValue::from(text), "").unwrap();
        let urls = Route::ALL.map(|route| {
            let spec = route.spec();
            let url = spec.url(&app_url("https://base44.app/api", &id("a/../b")), &id("x y"));
            let url = url.string().unwrap();
            format!("{} {}", spec.method.as_str(), url.trim_start_matches("https://base44.app"))
        });
        assert_eq!(
            urls,
            [
                "GET /api/apps/a%2F..%2Fb/external-auth/tokens/x%20y",
                "GET /api/apps/a%2F..%2Fb/external-auth/tokens/connectors/x%20y",
                "GET /api/apps/a%2F..%2Fb/app-user-auth/connectors/x%20y/token",
                "POST /api/apps/a%2F..%2Fb/connectors/x%20y/call",
                "POST /api/apps/a%2F..%2Fb/app-user-auth/connectors/x%20y/initiate",
                "DELETE /api/apps/a%2F..%2Fb/app-user-auth/connectors/x%20y",
            ]
        );
    }
}
