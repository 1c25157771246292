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
    /// `isWorkspaceConnected`
    IsWorkspaceConnected,
    /// `getCurrentAppUserConnection`
    GetCurrentAppUserConnection,
    /// `getCurrentAppUserAccessToken`
    GetCurrentAppUserAccessToken,
    /// `isCurrentAppUserConnected`
    IsCurrentAppUserConnected,
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
            Self::GetWorkspaceConnection | Self::IsWorkspaceConnected => Route::WorkspaceConnection,
            Self::GetCurrentAppUserConnection
            | Self::GetCurrentAppUserAccessToken
            | Self::IsCurrentAppUserConnected => Route::AppUserConnection,
            Self::CallApi => Route::CallApi,
            Self::ConnectAppUser => Route::ConnectAppUser,
            Self::DisconnectAppUser => Route::DisconnectAppUser,
        }
    }

    /// Returns the method's name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::GetConnection => "getConnection",
            Self::GetAccessToken => "getAccessToken",
            Self::IsConnected => "isConnected",
            Self::GetWorkspaceConnection => "getWorkspaceConnection",
            Self::IsWorkspaceConnected => "isWorkspaceConnected",
            Self::GetCurrentAppUserConnection => "getCurrentAppUserConnection",
            Self::GetCurrentAppUserAccessToken => "getCurrentAppUserAccessToken",
            Self::IsCurrentAppUserConnected => "isCurrentAppUserConnected",
            Self::CallApi => "callApi",
            Self::ConnectAppUser => "connectAppUser",
            Self::DisconnectAppUser => "disconnectAppUser",
        }
    }

    /// Returns the part of the response that the method resolves to.
    #[must_use]
    pub const fn projection(self) -> Projection {
        match self {
            Self::GetAccessToken | Self::GetCurrentAppUserAccessToken => Projection::AccessToken,
            Self::IsConnected | Self::IsWorkspaceConnected | Self::IsCurrentAppUserConnected => {
                Projection::IsConnected
            }
            Self::GetConnection
            | Self::GetWorkspaceConnection
            | Self::GetCurrentAppUserConnection
            | Self::CallApi
            | Self::ConnectAppUser
            | Self::DisconnectAppUser => Projection::Full,
        }
    }
}
