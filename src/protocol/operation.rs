//! The methods of the connectors modules: which route each calls, and what it resolves to.

use super::response::Projection;
use super::route::Route;

/// A method of a connectors module.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    /// `getConnection`
    GetConnection,
    /// `getAccessToken`
    GetAccessToken,
    /// `isConnected`
    IsConnected,
    /// `getWorkspaceConnection`
    GetWorkspaceConnection,
    /// `getCurrentAppUserConnection`
    GetCurrentAppUserConnection,
    /// `getCurrentAppUserAccessToken`
    GetCurrentAppUserAccessToken,
    /// `callApi`
    CallApi,
    /// `connectAppUser`
    ConnectAppUser,
    /// `disconnectAppUser`
    DisconnectAppUser,
}

impl Operation {
    /// Returns the route that the method calls.
    #[must_use]
    pub const fn route(self) -> Route {
        match self {
            Self::GetConnection | Self::GetAccessToken | Self::IsConnected => Route::Connection,
            Self::GetWorkspaceConnection => Route::WorkspaceConnection,
            Self::GetCurrentAppUserConnection | Self::GetCurrentAppUserAccessToken => {
                Route::AppUserConnection
            }
            Self::CallApi => Route::CallApi,
            Self::ConnectAppUser => Route::ConnectAppUser,
            Self::DisconnectAppUser => Route::DisconnectAppUser,
        }
    }

    /// Returns the part of the response that the method resolves to.
    #[must_use]
    pub const fn projection(self) -> Projection {
        match self {
            Self::GetAccessToken | Self::GetCurrentAppUserAccessToken => Projection::AccessToken,
            Self::IsConnected => Projection::IsConnected,
            Self::GetConnection
            | Self::GetWorkspaceConnection
            | Self::GetCurrentAppUserConnection
            | Self::CallApi
            | Self::ConnectAppUser
            | Self::DisconnectAppUser => Projection::Full,
        }
    }
}
