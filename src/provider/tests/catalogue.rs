use std::collections::BTreeSet;

use super::super::catalogue::{Service, words};
use super::KNOWN;

const CATALOGUE: &str = include_str!("../catalogue.txt");
const MEANINGS: [&str; 5] =
    ["token_rejected", "missing_scope", "rate_limited", "not_found", "refused"];

#[test]
fn every_known_integration_type_has_a_section() {
    let headers = CATALOGUE.lines().filter_map(|line| line.strip_prefix('['));
    let names = headers.flat_map(|line| line.trim_end_matches(']').split(' '));
    let names = names.collect::<BTreeSet<_>>();
    assert_eq!(names, KNOWN.into_iter().collect());
    for name in KNOWN {
        let service = Service::find(name).unwrap();
        assert_eq!(Service::from_offset(service.offset()), service);
        let has_host = !service.value("hosts").is_empty() || !service.value("host").is_empty();
        assert_ne!(has_host, !service.value("lacks").is_empty(), "{name}");
        assert_eq!(service.value("base").starts_with('/'), has_host, "{name}");
    }
    for name in
        ["", "Slack", "slac", "slack slackbot", "]", "hosts", "nobody", "\n", "google", "(google)"]
    {
        assert_eq!(Service::find(name), None, "{name}");
    }
}

#[test]
fn every_line_of_the_catalogue_is_well_formed() {
    for line in CATALOGUE.lines().filter(|line| !line.is_empty() && !line.starts_with(['[', '('])) {
        let (key, value) = line.split_once(' ').unwrap_or((line, ""));
        let count = value.split(' ').count();
        assert!(!value.contains("  ") && value.trim() == value, "{line}");
        let holds = match key {
            "hosts" => words(value).all(|host| host.contains('.') && !host.contains('/')),
            "host" => {
                count == 3 && ["label", "labels", "url"].contains(&words(value).nth(1).unwrap())
            }
            "base" => count == 1 && value.starts_with('/') && value.matches('{').count() <= 1,
            "header" => count == 2 && value == value.to_lowercase() || value.contains(" OAUTH"),
            "json" => count == 1 && value.contains("json"),
            "if" => {
                let status = words(value).next().unwrap();
                count >= 4
                    && (status == "*" || status.parse::<u16>().is_ok_and(|status| status >= 200))
                    && MEANINGS.contains(&words(value).last().unwrap())
            }
            "reset" => count == 2,
            "wait" => value.parse::<u32>().is_ok(),
            "like" => CATALOGUE.contains(&format!("({value})\n")),
            "needed" | "granted" | "check" | "body" | "account" | "scopes" | "lacks" => true,
            _ => false,
        };
        assert!(holds, "{line}");
    }
}

#[test]
fn a_section_has_what_the_one_that_it_is_like_has() {
    let gmail = Service::find("gmail").unwrap();
    assert_eq!(gmail.value("base"), "/gmail/v1/");
    assert_eq!(gmail.value("scopes"), "scope");
    assert!(gmail.values("if").count() >= 4);
    assert_eq!(gmail.value("reset"), "", "not that of the section below");
    assert_eq!(Service::default().value("hosts"), "");
}
