//! The one table of routes: what each asks, on whose behalf, and what it answers.

use alloc::string::String;

use super::path_segment::PathSegment;

/// The HTTP methods that the routes use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Reads; may be repeated.
    Get,
    /// Acts; is sent once.
    Post,
    /// Removes; is sent once.
    Delete,
}

impl Method {
    /// As it stands in a request.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Delete => "DELETE",
        }
    }
}

/// Whose credential a call goes out with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The app's service token, with the user's beside it where there is one.
    Service,
    /// The app user's own token.
    User,
}

/// What a route answers with when all is well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ResponseKind {
    /// `{access_token, integration_type, connection_config?}`
    Connection,
    /// The envelope around a provider's answer.
    ProxyEnvelope,
    /// `{redirect_url}`
    RedirectUrl,
    /// Nothing that is read.
    Empty,
}

/// A route of Base44's connectors.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Route {
    /// The app's connection of an integration type.
    Connection,
    /// The connection of a connector that was registered in the workspace.
    WorkspaceConnection,
    /// The connection of the app user on whose behalf the function runs.
    AppUserConnection,
    /// A call to a provider through Base44.
    CallApi,
    /// The start of an app user's OAuth flow.
    ConnectAppUser,
    /// The end of an app user's connection.
    DisconnectAppUser,
}

/// A row of the table.
#[derive(Clone, Copy, Debug)]
pub struct RouteSpec {
    /// The HTTP method.
    pub method: Method,
    /// Whose credential it takes.
    pub role: Role,
    /// What it answers.
    pub response: ResponseKind,
    /// What the identifier in its path is called in errors.
    pub label: &'static str,
    /// What stands between the app and the identifier, and after the identifier.
    path: (&'static str, &'static str),
}

const INTEGRATION_TYPE: &str = "Integration type";
const CONNECTOR_ID: &str = "Connector ID";

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

    /// Its row of the table.
    #[must_use]
    #[rustfmt::skip]
    pub const fn spec(self) -> RouteSpec {
        use {ResponseKind as K, Method as M, Role as R};
        let (method, role, response, label, path) = match self {
            Self::Connection          => (M::Get,    R::Service, K::Connection,    INTEGRATION_TYPE, ("/external-auth/tokens/", "")),
            Self::WorkspaceConnection => (M::Get,    R::Service, K::Connection,    CONNECTOR_ID,     ("/external-auth/tokens/connectors/", "")),
            Self::AppUserConnection   => (M::Get,    R::Service, K::Connection,    CONNECTOR_ID,     ("/app-user-auth/connectors/", "/token")),
            Self::CallApi             => (M::Post,   R::Service, K::ProxyEnvelope, INTEGRATION_TYPE, ("/connectors/", "/call")),
            Self::ConnectAppUser      => (M::Post,   R::User,    K::RedirectUrl,   CONNECTOR_ID,     ("/app-user-auth/connectors/", "/initiate")),
            Self::DisconnectAppUser   => (M::Delete, R::User,    K::Empty,         CONNECTOR_ID,     ("/app-user-auth/connectors/", "")),
        };
        RouteSpec { method, role, response, label, path }
    }
}

impl RouteSpec {
    /// How many bytes of a body are taken where nobody says otherwise.
    #[must_use]
    pub fn max_response_bytes(&self) -> u32 {
        match self.response {
            // A provider's answer is in it, which may be a file.
            ResponseKind::ProxyEnvelope => 32 << 20,
            _ => 1 << 20,
        }
    }

    /// The route's whole URL below `base`, which is `{serverUrl}/api` without a slash behind it.
    #[must_use]
    pub fn url(&self, base: &str, app: &PathSegment, id: &PathSegment) -> String {
        let (before, after) = self.path;
        [base, "/apps/", app.as_str(), before, id.as_str(), after].concat()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::js_value::testing::FakeValue;

    #[test]
    fn urls_are_those_of_the_contract() {
        let id = |text: &str| PathSegment::parse(&FakeValue::from(text), "").unwrap();
        let urls = Route::ALL.map(|route| {
            let spec = route.spec();
            let url = spec.url("https://base44.app/api", &id("a/../b"), &id("x y"));
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
