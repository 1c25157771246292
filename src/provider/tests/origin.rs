use proptest::prelude::*;
use serde_json::json;

use super::super::error::ProviderErrorKind::{NotConfigured, UntrustedOrigin};
use super::super::origin::Target;
use super::super::{ProviderError, ProviderErrorKind};
use super::{KNOWN, parse, target};
use crate::protocol::js_value::testing::FakeValue;

fn config() -> FakeValue {
    FakeValue::from(json!({
        "instance_url": "https://acme.my.salesforce.com",
        "subdomain": "acme",
        "realmId": "42",
        "developer_token": "dev",
    }))
}

fn resolve(target: &Target, input: &str) -> Result<String, ProviderError> {
    target.resolve(input, Some(&config()), &parse).map(|url| url.href)
}

fn kind_of(target: &Target, input: &str) -> Option<ProviderErrorKind> {
    resolve(target, input).err().map(|error| error.kind)
}

fn hosts(target: &Target) -> Vec<String> {
    let mut hosts: Vec<String> = target
        .service
        .value("hosts")
        .split(' ')
        .filter(|host| !host.is_empty())
        .map(str::to_owned)
        .collect();
    match target.service.value("host") {
        "" => {}
        host if host.starts_with("instance_url") => hosts.push("acme.my.salesforce.com".to_owned()),
        host => hosts.push(format!("acme{}", host.rsplit(' ').next().unwrap())),
    }
    hosts
}

#[test]
fn a_token_goes_to_each_origin_of_its_service_and_to_no_look_alike() {
    for name in KNOWN {
        let target = target(name);
        for host in hosts(&target) {
            for url in ["/", "/x?y#z", ":443/x"] {
                let url = format!("https://{host}{url}");
                assert!(resolve(&target, &url).is_ok(), "{name} {url}");
            }
            assert!(resolve(&target, &format!("HTTPS://{}/x", host.to_uppercase())).is_ok());
            assert!(resolve(&target, &format!("//{host}/x")).is_ok());
            let (first, rest) = host.split_once('.').unwrap();
            for url in [
                format!("http://{host}/"),
                format!("https://{host}:8443/"),
                format!("https://{host}./"),
                format!("https://sub.{host}/"),
                format!("https://{host}.evil.example/"),
                format!("https://evil{host}/"),
                format!("https://{first}-evil.{rest}/"),
                format!("https://evil.example/{host}"),
                format!("https://evil.example\\@{host}/"),
                format!("https://user@{host}/"),
                format!("https://user:password@{host}/"),
                format!("https://{host}@evil.example/"),
                format!("https://{}/", host.replacen('a', "а", 1))
                    .replace("https://slack", "https://slаck"),
                format!("https://{host}%2eevil.example/"),
                format!("\\\\{host}.evil.example/"),
                format!("//{host}:1/"),
                format!("https:///{host}.evil.example"),
            ] {
                if url == format!("https://{host}/") {
                    continue; // No letter to replace.
                }
                assert_eq!(kind_of(&target, &url), Some(UntrustedOrigin), "{name} {url}");
            }
        }
    }
}

#[test]
fn relative_inputs_stay_below_the_service() {
    for (name, input, url) in [
        ("slack", "conversations.list", "https://slack.com/api/conversations.list"),
        ("slack", "/api/x?y=1", "https://slack.com/api/x?y=1"),
        ("hubspot", "customers:list", "https://api.hubapi.com/customers:list"),
        ("hubspot", "https:x", "https://api.hubapi.com/https:x"),
        ("slack", "javascript:alert(1)", "https://slack.com/api/javascript:alert(1)"),
        ("slack", "ht\ttps://evil.example", "https://slack.com/api/https://evil.example"),
        ("slack", "", "https://slack.com/api/"),
        ("slack", "../../../x", "https://slack.com/x"),
        ("linear", "", "https://api.linear.app/graphql"),
        ("bamboohr", "employees/1", "https://acme.bamboohr.com/api/v1/employees/1"),
        ("snowflake", "statements", "https://acme.snowflakecomputing.com/api/v2/statements"),
        (
            "quickbooks",
            "query?query=1",
            "https://quickbooks.api.intuit.com/v3/company/42/query?query=1",
        ),
        ("salesforce", "query", "https://acme.my.salesforce.com/services/data/v60.0/query"),
    ] {
        assert_eq!(resolve(&target(name), input).as_deref(), Ok(url), "{name} {input:?}");
    }
}

fn with_config(
    name: &str,
    config: serde_json::Value,
    input: &str,
) -> Result<String, ProviderErrorKind> {
    let config = FakeValue::from(config);
    let url = target(name).resolve(input, Some(&config), &parse);
    url.map(|url| url.href).map_err(|error| error.kind)
}

#[test]
fn a_host_from_the_configuration_must_be_in_the_services_domain() {
    for value in [
        "https://acme.my.salesforce.com.evil.example",
        "https://evil.example/.salesforce.com",
        "https://evil.example?.salesforce.com",
        "https://evil.example#.salesforce.com",
        "https://a@b.salesforce.com",
        "https://acme.salesforce.com:8443",
        "https://acme.salesforce.com/path",
        "http://acme.salesforce.com",
        "https://salesforce.com",
        "https://.salesforce.com",
        "https://evilsalesforce.com",
        "acme.salesforce.com",
        "javascript:.salesforce.com",
        "https://evil.example\\.salesforce.com",
        "https://acme.salesforce.com.",
        "https://a..salesforce.com",
    ] {
        let config = json!({ "instance_url": value });
        assert_eq!(with_config("salesforce", config, "query"), Err(UntrustedOrigin), "{value}");
    }
    assert!(
        with_config(
            "salesforce",
            json!({ "instance_url": "https://ACME.my.salesforce.com/" }),
            "q"
        )
        .is_ok()
    );
    for value in [
        "evil.example/",
        "a.b",
        "a/b",
        "a@b",
        "a#",
        "a?b",
        "a:1",
        "-a",
        "a-",
        "a b",
        "ä",
        "%2e",
        "..",
        "a\\b",
    ] {
        let config = json!({ "subdomain": value });
        assert_eq!(with_config("bamboohr", config, "x"), Err(UntrustedOrigin), "{value}");
    }
    for value in ["a..b", ".a", "a.", "a/b.c", "evil.example/a", "a b.c"] {
        let config = json!({ "subdomain": value });
        assert_eq!(with_config("snowflake", config, "x"), Err(UntrustedOrigin), "{value}");
    }
    let region = with_config("snowflake", json!({ "subdomain": "xy12345.us-east-1" }), "x");
    assert_eq!(region.as_deref(), Ok("https://xy12345.us-east-1.snowflakecomputing.com/api/v2/x"));
    for value in ["1/../2", "../admin", "a?b"] {
        let config = json!({ "realmId": value });
        assert_eq!(with_config("quickbooks", config, "x"), Err(UntrustedOrigin), "{value}");
    }
    assert!(with_config("quickbooks", json!({ "realmId": 42 }), "x").is_ok());
}

#[test]
fn a_missing_configuration_is_named() {
    for (name, key) in [
        ("salesforce", "instance_url"),
        ("bamboohr", "subdomain"),
        ("snowflake", "subdomain"),
        ("quickbooks", "realmId"),
    ] {
        for config in
            [json!(null), json!({}), json!({ key: "" }), json!({ key: null }), json!({ key: {} })]
        {
            let error =
                target(name).resolve("x", Some(&FakeValue::from(config)), &parse).unwrap_err();
            assert_eq!(error.kind, NotConfigured);
            assert!(error.message.contains(key), "{}", error.message);
        }
    }
    let error = target("salesforce").resolve("https://evil.example", None::<&FakeValue>, &parse);
    assert_eq!(error.unwrap_err().kind, NotConfigured);
}

#[test]
fn a_foreign_url_is_refused_before_a_token_is_asked_for() {
    let early = |name: &str, input: &str| target(name).resolve_early::<FakeValue>(input, &parse);
    assert_eq!(early("slack", "https://evil.example").unwrap_err().kind, UntrustedOrigin);
    assert_eq!(early("quickbooks", "https://evil.example").unwrap_err().kind, UntrustedOrigin);
    assert!(early("slack", "x").unwrap().is_some());
    assert_eq!(early("quickbooks", "x").unwrap(), None);
    assert_eq!(early("salesforce", "https://acme.my.salesforce.com/").unwrap(), None);
}

#[test]
fn further_origins_are_the_callers_to_add() {
    let mut target = target("databricks");
    assert_eq!(target.check_supported().unwrap_err().kind, NotConfigured);
    target.origins = vec!["https://acme.cloud.databricks.com".to_owned()];
    assert!(target.check_supported().is_ok());
    assert!(resolve(&target, "https://acme.cloud.databricks.com/api/2.0/x").is_ok());
    assert_eq!(kind_of(&target, "https://other.cloud.databricks.com/"), Some(UntrustedOrigin));
    assert_eq!(kind_of(&target, "clusters/list"), Some(NotConfigured));
    target.base_url = Some("https://acme.cloud.databricks.com/api/2.1/".to_owned());
    let url = resolve(&target, "clusters/list");
    assert_eq!(url.as_deref(), Ok("https://acme.cloud.databricks.com/api/2.1/clusters/list"));
    let mut metered = super::target("x");
    metered.origins = vec!["https://api.x.com".to_owned()];
    assert_eq!(metered.check_supported().unwrap_err().kind, NotConfigured);
}

proptest! {
    #[test]
    fn no_input_leads_elsewhere(
        name in prop::sample::select(&KNOWN[..]),
        prefix in "(?i)(https?:)?[/\\\\]{0,3}|[a-z]{1,8}:|",
        rest in "[a-z0-9.:@/\\\\?#%\\t\\[\\] -]{0,30}",
    ) {
        let target = target(name);
        if let Ok(url) = resolve(&target, &format!("{prefix}{rest}")) {
            let url = url::Url::parse(&url).unwrap();
            prop_assert_eq!(url.scheme(), "https");
            prop_assert!(url.username().is_empty() && url.password().is_none() && url.port().is_none());
            prop_assert!(hosts(&target).iter().any(|host| url.host_str() == Some(host)), "{}", url);
        }
    }

    #[test]
    fn no_configuration_leads_elsewhere(value in "\\PC{0,30}|[a-z0-9.:@/\\\\?#%-]{0,30}") {
        for (name, key, domain) in [
            ("salesforce", "instance_url", ".salesforce.com"),
            ("bamboohr", "subdomain", ".bamboohr.com"),
            ("snowflake", "subdomain", ".snowflakecomputing.com"),
        ] {
            if let Ok(url) = with_config(name, json!({ key: value }), "x") {
                let url = url::Url::parse(&url).unwrap();
                prop_assert!(url.host_str().is_some_and(|host| host.ends_with(domain)), "{}", url);
                prop_assert!(url.scheme() == "https" && url.port().is_none() && url.username().is_empty());
            }
        }
    }
}
