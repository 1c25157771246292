mod catalogue;
mod origin;
mod signal;
mod simulation;

use super::catalogue::Service;
use super::origin::Target;
use crate::protocol::base_url::UrlParts;
use crate::protocol::base_url::testing::parts;

/// Every integration type that Base44 is known to offer.
const KNOWN: [&str; 48] = [
    "airtable",
    "bamboohr",
    "box",
    "calendly",
    "clickup",
    "contentful",
    "databricks",
    "discord",
    "dropbox",
    "github",
    "gitlab",
    "gmail",
    "google_analytics",
    "google_classroom",
    "google_search_console",
    "googleads",
    "googlebigquery",
    "googlecalendar",
    "googledocs",
    "googledrive",
    "googlemeet",
    "googlesheets",
    "googleslides",
    "googletasks",
    "hubspot",
    "hugging_face",
    "instagram",
    "linear",
    "linkedin",
    "microsoft_teams",
    "notion",
    "one_drive",
    "outlook",
    "quickbooks",
    "salesforce",
    "share_point",
    "slack",
    "slackbot",
    "snowflake",
    "splitwise",
    "square",
    "stripe",
    "supabase",
    "tiktok",
    "typeform",
    "wix",
    "wrike",
    "x",
];

/// Parses a URL as a host's `URL` does.
fn parse(url: &str, base: &str) -> Option<UrlParts> {
    let url = match url::Url::parse(base) {
        Ok(base) => base.join(url).ok()?,
        Err(_) => url::Url::parse(url).ok()?,
    };
    Some(parts(&url))
}

fn target(name: &str) -> Target {
    let service = Service::find(name).unwrap();
    Target { name: name.to_owned(), service, origins: Vec::new(), base_url: None }
}
