use serde_json::json;

use super::super::catalogue::Service;
use super::super::signal::Meaning::{
    MissingScope, NotFound, RateLimited, Refused, Server, Success, TokenRejected,
};
use super::super::signal::{Meaning, Response, Signal, read, read_foreign, scopes};
use super::KNOWN;
use crate::client::Millis;
use crate::protocol::js_value::testing::FakeValue;
use crate::protocol::retry_after::testing::date;

/// 6 November 1994, 08:49:37 GMT
const WALL_CLOCK: f64 = 784_111_777_000.0;

struct Fake {
    status: u16,
    headers: Vec<(&'static str, &'static str)>,
    body: Option<FakeValue>,
}

impl Response for Fake {
    type Body = FakeValue;

    fn status(&self) -> u16 {
        self.status
    }

    fn header(&self, name: &'static str) -> Option<String> {
        let header = self.headers.iter().find(|(known, _)| *known == name);
        header.map(|(_, value)| (*value).to_owned())
    }

    fn body(&self) -> Option<&FakeValue> {
        self.body.as_ref()
    }

    fn parse_date(text: &str) -> f64 {
        date(text)
    }
}

fn signal(
    name: &str,
    status: u16,
    headers: &[(&'static str, &'static str)],
    body: serde_json::Value,
) -> Signal {
    read(service(name), &response(status, headers, body), WALL_CLOCK)
}

fn service(name: &str) -> Service {
    Service::find(name).unwrap_or_default()
}

fn response(
    status: u16,
    headers: &[(&'static str, &'static str)],
    body: serde_json::Value,
) -> Fake {
    Fake { status, headers: headers.to_vec(), body: Some(FakeValue::from(body)) }
}

#[test]
fn refusals_of_services_from_a_to_h_are_read_as_they_mean_them() {
    let google = |reason: &str| json!({ "error": { "errors": [{ "reason": reason }] } });
    assert_meanings(vec![
        ("gmail", 401, json!({ "error": { "status": "UNAUTHENTICATED" } }), TokenRejected),
        ("gmail", 403, google("insufficientPermissions"), MissingScope),
        ("googledrive", 403, google("userRateLimitExceeded"), RateLimited),
        ("googledrive", 403, google("forbidden"), Refused),
        (
            "googlecalendar",
            403,
            json!({ "error": { "details": [{}, { "reason": "ACCESS_TOKEN_SCOPE_INSUFFICIENT" }] } }),
            MissingScope,
        ),
        (
            "googleads",
            403,
            json!({ "error": { "details": [{ "errors": [{ "errorCode": { "authorizationError": "DEVELOPER_TOKEN_NOT_APPROVED" } }] }] } }),
            MissingScope,
        ),
        ("airtable", 403, json!({ "error": { "type": "INVALID_PERMISSIONS" } }), Refused),
        ("bamboohr", 503, json!({}), Server),
        ("calendly", 403, json!({ "title": "Permission Denied" }), MissingScope),
        ("clickup", 401, json!({ "ECODE": "OAUTH_019" }), TokenRejected),
        ("clickup", 401, json!({ "ECODE": "OAUTH_027" }), MissingScope),
        ("clickup", 401, json!({ "ECODE": "OAUTH_045" }), MissingScope),
        ("clickup", 401, json!({ "ECODE": "OAUTH_077" }), TokenRejected),
        ("contentful", 403, json!({ "sys": { "id": "AccessDenied" } }), MissingScope),
        ("databricks", 403, json!({ "error_code": "PERMISSION_DENIED" }), MissingScope),
        ("discord", 403, json!({ "code": 50013 }), MissingScope),
        ("discord", 403, json!({ "code": 40007 }), Refused),
        ("dropbox", 401, json!({ "error": { ".tag": "expired_access_token" } }), TokenRejected),
        ("dropbox", 401, json!({ "error": { ".tag": "missing_scope" } }), MissingScope),
        ("github", 401, json!({ "message": "Bad credentials" }), TokenRejected),
        (
            "github",
            403,
            json!({ "message": "You have exceeded a secondary rate limit." }),
            RateLimited,
        ),
        ("github", 404, json!({ "message": "Not Found" }), NotFound),
        ("gitlab", 403, json!({ "error": "insufficient_scope", "scope": "api" }), MissingScope),
        ("hubspot", 403, json!({ "category": "MISSING_SCOPES" }), MissingScope),
    ]);
}

#[test]
fn refusals_of_services_from_i_to_z_are_read_as_they_mean_them() {
    let slack = |error: &str| json!({ "ok": false, "error": error });
    assert_meanings(vec![
        ("slack", 200, json!({ "ok": true }), Success),
        ("slack", 200, slack("token_expired"), TokenRejected),
        ("slackbot", 200, slack("invalid_auth"), TokenRejected),
        ("slack", 200, slack("channel_not_found"), Refused),
        ("slack", 429, slack("ratelimited"), RateLimited),
        ("instagram", 400, json!({ "error": { "code": 190 } }), TokenRejected),
        ("instagram", 403, json!({ "error": { "code": 200 } }), MissingScope),
        ("instagram", 403, json!({ "error": { "code": 299 } }), MissingScope),
        ("instagram", 400, json!({ "error": { "code": 100 } }), Refused),
        ("instagram", 403, json!({ "error": { "code": 613 } }), RateLimited),
        (
            "linear",
            400,
            json!({ "errors": [{ "extensions": { "code": "RATELIMITED" } }] }),
            RateLimited,
        ),
        (
            "linear",
            200,
            json!({ "errors": [{ "extensions": { "code": "AUTHENTICATION_ERROR" } }] }),
            TokenRejected,
        ),
        ("linear", 200, json!({ "errors": [{ "message": "no" }] }), Refused),
        ("linear", 200, json!({ "data": {} }), Success),
        ("linear", 503, json!({ "errors": [{ "message": "down" }] }), Server),
        ("linear", 429, json!({ "errors": [{ "message": "slow" }] }), RateLimited),
        ("linear", 401, json!({ "errors": [{ "message": "who" }] }), TokenRejected),
        ("linkedin", 403, json!({ "serviceErrorCode": 100 }), MissingScope),
        (
            "outlook",
            401,
            json!({ "error": { "code": "InvalidAuthenticationToken" } }),
            TokenRejected,
        ),
        ("one_drive", 403, json!({ "error": { "code": "accessDenied" } }), MissingScope),
        ("microsoft_teams", 503, json!({}), RateLimited),
        ("notion", 403, json!({ "code": "restricted_resource" }), MissingScope),
        ("notion", 404, json!({ "code": "object_not_found" }), NotFound),
        ("notion", 503, json!({}), Server),
        ("notion", 529, json!({}), RateLimited),
        ("quickbooks", 403, json!({ "Fault": { "type": "AuthorizationFault" } }), MissingScope),
        ("salesforce", 401, json!([{ "errorCode": "INVALID_SESSION_ID" }]), TokenRejected),
        (
            "salesforce",
            403,
            json!([{ "errorCode": "INSUFFICIENT_ACCESS_OR_READONLY" }]),
            MissingScope,
        ),
        ("salesforce", 403, json!([{ "errorCode": "REQUEST_LIMIT_EXCEEDED" }]), RateLimited),
        ("splitwise", 200, json!({ "success": false }), Refused),
        ("splitwise", 200, json!({ "errors": { "base": ["no"] } }), Refused),
        ("splitwise", 200, json!({ "errors": {}, "expense": {} }), Success),
        ("square", 403, json!({ "errors": [{ "code": "INSUFFICIENT_SCOPES" }] }), MissingScope),
        ("stripe", 403, json!({ "error": { "type": "invalid_request_error" } }), MissingScope),
        ("tiktok", 401, json!({ "error": { "code": "scope_not_authorized" } }), MissingScope),
        ("tiktok", 401, json!({ "error": { "code": "scope_permission_missed" } }), MissingScope),
        ("tiktok", 401, json!({ "error": { "code": "access_token_invalid" } }), TokenRejected),
        ("tiktok", 200, json!({ "error": { "code": "ok" } }), Success),
        ("wrike", 403, json!({ "error": "access_forbidden" }), MissingScope),
    ]);
}

fn assert_meanings(cases: Vec<(&str, u16, serde_json::Value, Meaning)>) {
    for (name, status, body, meaning) in cases {
        assert_eq!(
            signal(name, status, &[], body.clone()).meaning,
            meaning,
            "{name} {status} {body}"
        );
    }
}

#[test]
fn statuses_mean_the_usual_where_nothing_else_is_known() {
    for name in KNOWN.into_iter().chain(["unknown"]) {
        for (status, meaning) in [
            (200, Success),
            (204, Success),
            (304, Refused),
            (400, Refused),
            (401, TokenRejected),
            (403, Refused),
            (404, NotFound),
            (409, Refused),
            (422, Refused),
            (429, RateLimited),
            (500, Server),
            (502, Server),
        ] {
            assert_eq!(signal(name, status, &[], json!(null)).meaning, meaning, "{name} {status}");
        }
    }
    for (status, meaning) in [(204, Success), (401, Refused), (403, Refused), (404, NotFound)] {
        assert_eq!(read_foreign(status), Signal { meaning, wait: None });
    }
    let challenge = [("www-authenticate", "Bearer error=\"insufficient_scope\", scope=\"a b\"")];
    for status in [401, 403] {
        let response = response(status, &challenge, json!(null));
        assert_eq!(read(service("box"), &response, WALL_CLOCK).meaning, MissingScope);
        assert_eq!(scopes(service("box"), &response)[0], ["a", "b"]);
    }
}

#[test]
fn missing_scopes_are_named_where_the_service_names_them() {
    let scopes = |name, status, headers: &[_], body| {
        let response = response(status, headers, body);
        assert_eq!(read(service(name), &response, WALL_CLOCK).meaning, MissingScope, "{name}");
        let [needed, granted] = scopes(service(name), &response);
        (needed.join(" "), granted.join(" "))
    };
    let is = |needed: &str, granted: &str| (needed.to_owned(), granted.to_owned());
    let body =
        json!({ "ok": false, "error": "missing_scope", "needed": "chat:write", "provided": "a,b" });
    assert_eq!(scopes("slack", 200, &[], body), is("chat:write", "a b"));
    let body = json!({ "category": "MISSING_SCOPES", "errors": [{ "context": { "requiredGranularScopes": ["x", "y"] } }] });
    assert_eq!(scopes("hubspot", 403, &[], body), is("x y", ""));
    let body = json!({ "error": { ".tag": "missing_scope", "required_scope": "files.read" } });
    assert_eq!(scopes("dropbox", 401, &[], body), is("files.read", ""));
    let body = json!({ "errors": [{ "code": "INSUFFICIENT_SCOPES", "detail": "Authorize these scopes: [PAYMENTS_READ, ORDERS_READ]" }] });
    assert_eq!(scopes("square", 403, &[], body), is("PAYMENTS_READ ORDERS_READ", ""));
    let headers =
        [("x-oauth-scopes", "gist, read:org"), ("x-accepted-oauth-scopes", "repo, admin:org")];
    for status in [403, 404] {
        assert_eq!(
            scopes("github", status, &headers, json!({})),
            is("repo admin:org", "gist read:org")
        );
    }
    for granted in ["repo", "gist, repo", "public_repo"] {
        let headers =
            [("x-oauth-scopes", granted), ("x-accepted-oauth-scopes", "repo:status, public_repo")];
        assert_eq!(signal("github", 404, &headers, json!({})).meaning, NotFound, "{granted}");
    }
    let headers = [("x-oauth-scopes", "admin:org"), ("x-accepted-oauth-scopes", "read:org")];
    assert_eq!(signal("github", 404, &headers, json!({})).meaning, NotFound);
}

#[test]
fn waits_come_from_the_headers_that_each_service_has() {
    let wait = |name, status, headers: &[_], body| {
        signal(name, status, headers, body).wait.map(|Millis(millis)| millis)
    };
    assert_eq!(wait("slack", 429, &[("retry-after", "30")], json!({})), Some(30_000));
    assert_eq!(wait("slack", 429, &[], json!({})), None);
    assert_eq!(wait("airtable", 429, &[], json!({})), Some(30_000));
    let date = ("date", "Sun, 06 Nov 1994 08:49:37 GMT");
    let limited = ("x-ratelimit-remaining", "0");
    assert_eq!(
        wait("github", 403, &[limited, date, ("x-ratelimit-reset", "784111787")], json!({})),
        Some(10_000)
    );
    // The server's clock counts.
    let earlier = ("date", "Sun, 06 Nov 1994 08:49:27 GMT");
    assert_eq!(
        wait("github", 403, &[limited, earlier, ("x-ratelimit-reset", "784111787")], json!({})),
        Some(20_000)
    );
    assert_eq!(
        wait("github", 403, &[limited, date, ("x-ratelimit-reset", "soon")], json!({})),
        Some(60_000)
    );
    assert_eq!(wait("github", 403, &[limited, date, ("x-ratelimit-reset", "1")], json!({})), None);
    assert_eq!(wait("calendly", 429, &[("x-ratelimit-reset", "7")], json!({})), Some(7_000));
    let body = json!({ "errors": [{ "extensions": { "code": "RATELIMITED" } }] });
    assert_eq!(
        wait("linear", 400, &[("x-ratelimit-requests-reset", "784111779500")], body),
        Some(2_500)
    );
    assert_eq!(wait("notion", 503, &[("retry-after", "2")], json!({})), Some(2_000));
    for (name, headers, meaning) in [
        ("notion", &[("retry-after", "2")][..], RateLimited),
        ("bamboohr", &[("retry-after", "2")], RateLimited),
        ("microsoft_teams", &[], RateLimited),
        ("notion", &[], Server),
        ("bamboohr", &[], Server),
        ("stripe", &[("retry-after", "2")], Server),
    ] {
        assert_eq!(signal(name, 503, headers, json!({})).meaning, meaning, "{name}");
    }
    assert_eq!(wait("stripe", 503, &[("retry-after", "2")], json!({})), Some(2_000));
    assert_eq!(wait("github", 502, &[("x-ratelimit-reset", "784111787")], json!({})), None);
}
