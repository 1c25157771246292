//! Hints: what to do about an error, in a sentence.

use super::error::{Error, FetchError};
use crate::protocol::credentials::CredentialsError;
use crate::protocol::error_kind::ErrorKind;
use crate::protocol::operation::Operation;
use crate::protocol::response::InvalidResponse;
use crate::protocol::route::Route;

/// A call that failed, and where.
#[derive(Clone, Copy, Debug)]
pub struct FailedCall<'a> {
    /// The method.
    pub operation: Operation,
    /// The integration type or the connector's id.
    pub id: &'a str,
    /// `true` if the server is on loopback, as under `base44 dev`.
    pub is_loopback: bool,
    /// `true` if the server is the name that the testing kit's requests have.
    pub is_fake: bool,
    /// `true` in a page of a browser.
    pub is_page: bool,
}

/// Returns a hint, unless the message is enough. `call` is `None` for a client that could not be
/// made.
#[must_use]
pub fn hint<V>(error: &Error<V>, call: Option<FailedCall<'_>>) -> Option<String> {
    if let Some(hint) = call.and_then(|call| about_connector(error, call)) {
        return Some(hint);
    }
    let in_page = call.is_some_and(|call| call.is_page);
    let hint = match error {
        Error::Credentials(CredentialsError::NoAppIdHeader) => {
            "Only requests that Base44 forwards to a function have this header: call the function through Base44. In a test, make the request with fake.request() of base44-connectors/testing; elsewhere, use createClient."
        }
        Error::Credentials(CredentialsError::NoServiceToken) => {
            "Base44 sends the service token to backend functions: create the client with createClientFromRequest there."
        }
        Error::InvalidResponse { reason: InvalidResponse::TooLarge(_), .. } => {
            "If the response is meant to be that large, give maxResponseBytes a larger value."
        }
        Error::Fetch(FetchError::NotPermitted(_)) => {
            "Run Deno with --allow-net, or with --allow-net=<the server's host>."
        }
        Error::Fetch(FetchError::NotAResponse(_)) => {
            "Make the fetch option or the mock of the global fetch resolve to a Response, such as Response.json(…)."
        }
        Error::Fetch(FetchError::Permanent(_)) => {
            "Trying again will not help: correct the server URL, or have the runtime trust the server's certificate."
        }
        Error::Fetch(FetchError::Transient(_)) if call.is_some_and(|call| call.is_fake) => {
            "The request is one of fake.request(): give the client fetch: fake.fetch, or call fake.serve() before."
        }
        Error::Fetch(FetchError::Transient(_)) if in_page => {
            "If the browser's console shows a CORS error, the server does not let pages of this origin call it: call it from a backend function."
        }
        Error::Api(error) if error.status == 404 => {
            "The server has no such route: check the server URL, and any proxy before it."
        }
        _ => of_kind(error.kind())?,
    };
    Some(hint.to_owned())
}

/// Returns the hint for an error that is about the connector.
fn about_connector<V>(error: &Error<V>, call: FailedCall<'_>) -> Option<String> {
    let (id, kind) = (call.id, error.kind());
    let parts = match (kind, call.operation.route()) {
        (ErrorKind::NotConnected, Route::Connection | Route::CallApi) => [
            "Connect ",
            id,
            " in the app's dashboard, or reconnect it there. If that is not its name, correct it.",
        ],
        (ErrorKind::NotConnected, Route::WorkspaceConnection | Route::ConnectAppUser) => {
            ["Register the connector ", id, " in the workspace's settings, or correct its id."]
        }
        (ErrorKind::NotConnected, Route::AppUserConnection) => {
            ["Send the user to the URL that connectAppUser resolves to, to connect ", id, "."]
        }
        (ErrorKind::NotConnected, Route::DisconnectAppUser) => {
            ["The user has not connected ", id, ": there is nothing to remove."]
        }
        (ErrorKind::Metered, _) => {
            ["The token of ", id, " is not handed out: call the provider with callApi."]
        }
        (ErrorKind::Unauthenticated, _) if call.is_loopback => [
            "Under base44 dev, calls go to production with a local token that production rejects: test ",
            id,
            " with base44-connectors/testing, or deploy the function. Elsewhere, the token is missing, expired or of another app.",
        ],
        _ => return None,
    };
    Some(parts.concat())
}

fn of_kind(kind: ErrorKind) -> Option<&'static str> {
    Some(match kind {
        ErrorKind::InvalidArgument
        | ErrorKind::BadRequest
        | ErrorKind::NotConnected
        | ErrorKind::Metered => return None,
        ErrorKind::InvalidConfiguration => {
            "Correct what the message names, where the client is made or called."
        }
        ErrorKind::InsecureUrl => {
            "Use an https:// server URL, or set allowInsecureHttp if the network between is your own."
        }
        ErrorKind::UntrustedOrigin => {
            "Add the origin to trustedOrigins if it is Base44's; if it is not, find out who sent the Base44-Api-Url header."
        }
        ErrorKind::Unauthenticated => {
            "The token is missing, expired or of another app: make the client from the request that the platform sent, and make sure that a user is signed in where the route needs one."
        }
        ErrorKind::Quota => {
            "The workspace is out of integration credits: raise the limit in the billing settings."
        }
        ErrorKind::Forbidden => {
            "This route takes a service token: call it through asServiceRole in a backend function of the same app."
        }
        ErrorKind::RateLimited => "Send fewer requests, and wait before trying again.",
        ErrorKind::Server => "Base44 failed or is unavailable: try again later.",
        ErrorKind::Redirect => {
            "Set the server URL to the API's own address: credentials do not follow redirects."
        }
        ErrorKind::Timeout => "Try again, or give it more time with timeout and deadline.",
        ErrorKind::Network => "Check the network and the server URL, then try again.",
        ErrorKind::InvalidResponse => {
            "Something other than Base44's API may have answered: check the server URL, and any proxy before it."
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::api_error::ApiError;
    use crate::protocol::js_value::testing::FakeValue;
    use crate::protocol::response::{Body, ResponseHead};
    use serde_json::json;

    fn call(operation: Operation) -> FailedCall<'static> {
        let id = "the-id";
        FailedCall { operation, id, is_loopback: false, is_fake: false, is_page: false }
    }

    fn error_response(status: u16, body: Body<FakeValue>) -> Error<FakeValue> {
        let head = ResponseHead { status, ..ResponseHead::default() };
        Error::Api(Box::new(ApiError::parse(&head, None, body)))
    }

    fn detail(status: u16, detail: &str) -> Error<FakeValue> {
        error_response(status, Body::Json(json!({ "detail": detail }).into()))
    }

    fn hint_of(error: &Error<FakeValue>, call: FailedCall<'_>) -> String {
        hint(error, Some(call)).unwrap_or_default()
    }

    #[test]
    fn hints_name_the_connector() {
        let not_connected = detail(404, "Connector connection not found");
        for (operation, expected) in [
            (Operation::GetConnection, "Connect the-id in the app's dashboard"),
            (Operation::CallApi, "Connect the-id in the app's dashboard"),
            (Operation::GetWorkspaceConnection, "Register the connector the-id in the workspace"),
            (Operation::ConnectAppUser, "Register the connector the-id in the workspace"),
            (
                Operation::GetCurrentAppUserConnection,
                "connectAppUser resolves to, to connect the-id.",
            ),
            (Operation::DisconnectAppUser, "The user has not connected the-id"),
        ] {
            let hint = hint_of(&not_connected, call(operation));
            assert!(hint.contains(expected), "{operation:?}: {hint}");
        }
    }

    #[test]
    fn a_404_that_is_not_the_apis_blames_the_server_url() {
        let not_found = detail(404, "Not Found");
        let html = error_response(404, Body::Text("<html>".into()));
        for operation in [Operation::GetConnection, Operation::DisconnectAppUser] {
            for error in [&not_found, &html] {
                assert!(hint_of(error, call(operation)).contains("check the server URL"));
            }
        }
    }

    #[test]
    fn only_a_401_on_loopback_may_be_of_base44_dev() {
        let unauthorized = detail(401, "Unauthorized");
        let remote = call(Operation::GetConnection);
        let local = FailedCall { is_loopback: true, ..remote };
        let hint = hint_of(&unauthorized, local);
        assert!(hint.contains("base44 dev") && hint.contains("the-id"), "{hint}");
        assert!(!hint_of(&unauthorized, remote).contains("base44 dev"));
        assert!(!hint_of(&detail(403, "no"), local).contains("base44 dev"));
    }
}
