//! What a client is made of: its identity, its options, its server.

use alloc::rc::Rc;
use alloc::vec::Vec;

use wasm_bindgen::JsValue;

use super::host::{self, Client, Identity, IncomingHeaders, Record, constant};
use super::kept::{Last, kept, last};
use super::{Failure, report, url};
use crate::policy::options::{ClientOptions, OptionError};
use crate::protocol::base_url::{BaseUrl, Scheme};
use crate::protocol::credentials::{self, Credentials};
use crate::protocol::js_value::HostValue;
use crate::protocol::path_segment::PathSegment;

/// Reads the headers of an incoming request.
pub(crate) fn from_request(headers: &IncomingHeaders) -> Result<Identity, JsValue> {
    let identity =
        Credentials::from_request(|name| headers.get(&constant(name)).unwrap_or_default());
    identity.map(hand_over).map_err(report::of_misuse)
}

/// Reads a configuration.
pub(crate) fn from_config(config: &JsValue) -> Result<Identity, JsValue> {
    let identity = Credentials::from_config(config, |headers| {
        let mut entries = host::entries(headers).ok()?.to_vec().into_iter();
        let mut own = Vec::new();
        while let (Some(name), Some(value)) = (entries.next(), entries.next()) {
            own.push((name.string()?, value));
        }
        Some(own)
    });
    identity.map(hand_over).map_err(report::of_misuse)
}

/// The `Authorization` value of a user's token.
pub(crate) fn authorization_of(token: JsValue) -> Result<JsValue, JsValue> {
    let authorization =
        credentials::authorization(Some(token), "token").map_err(report::of_misuse)?;
    Ok(authorization.unwrap_or_default())
}

/// The options of a client, checked.
pub(crate) fn options(client: &Client) -> Result<Rc<ClientOptions<JsValue>>, OptionError> {
    static LAST: Last<ClientOptions<JsValue>> = kept();
    last(&LAST, client.options_number(), || {
        ClientOptions::read(client.options().as_ref(), |origin| {
            let parts = url::parse(origin, &JsValue::UNDEFINED)?;
            (parts.scheme != Scheme::Other).then_some(parts.origin)
        })
    })
}

fn hand_over(identity: Credentials<JsValue>) -> Identity {
    let headers = Record::new();
    for (name, value) in &identity.headers {
        headers.set(&JsValue::from_str(name), value);
    }
    host::make_identity(
        identity.server_url,
        identity.app_id,
        identity.service.unwrap_or_default(),
        identity.user.unwrap_or_default(),
        headers,
    )
}

/// Where the requests of a client go.
pub(super) struct Place {
    pub(super) app: PathSegment,
    pub(super) server: BaseUrl,
}

/// Checks where an identity's requests go; the server's URL, as the host parses it. Nothing secret
/// is kept: such URLs are refused.
pub(super) fn place(identity: &Identity) -> Result<Rc<Place>, Failure> {
    static LAST: Last<Place> = kept();
    last(&LAST, host::place_of(identity), || {
        let app = PathSegment::parse(&identity.app_id(), "App ID")?;
        // In a browser a server's URL may be relative, as `@base44/sdk` has it.
        let api_root = BaseUrl::api_root(&identity.server_url());
        let server = BaseUrl::parse(url::parse(&api_root, &host::base_address()))?;
        Ok(Place { app, server })
    })
}
