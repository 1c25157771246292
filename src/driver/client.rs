//! What a client is made of: its identity, its options, its server.

use alloc::rc::Rc;
use alloc::vec::Vec;

use wasm_bindgen::JsValue;

use super::host::{self, Identity, IncomingHeaders, Record, constant};
use super::kept::{Kept, kept};
use super::{Failure, report, url};
use crate::policy::options::{OptionError, Options};
use crate::protocol::identifier::Identifier;
use crate::protocol::identity::{self, Identity as CoreIdentity};
use crate::protocol::server::{Scheme, Server};
use crate::protocol::value::Value;

/// Reads the headers of an incoming request.
pub(crate) fn from_request(headers: &IncomingHeaders) -> Result<Identity, JsValue> {
    let identity =
        CoreIdentity::from_request(|name| headers.get(&constant(name)).unwrap_or_default());
    identity.map(hand_over).map_err(report::of_misuse)
}

/// Reads a configuration.
pub(crate) fn from_config(config: &JsValue) -> Result<Identity, JsValue> {
    let identity = CoreIdentity::from_config(config, |headers| {
        let mut entries = host::entries(headers).ok()?.to_vec().into_iter();
        let mut own = Vec::new();
        while let (Some(name), Some(value)) = (entries.next(), entries.next()) {
            own.push((name.text()?, value));
        }
        Some(own)
    });
    identity.map(hand_over).map_err(report::of_misuse)
}

/// The `Authorization` value of a user's token.
pub(crate) fn authorization_of(token: JsValue) -> Result<JsValue, JsValue> {
    let authorization = identity::authorization(Some(token), "token").map_err(report::of_misuse)?;
    Ok(authorization.unwrap_or_default())
}

/// Checks the options of a client.
pub(crate) fn check_options(given: &JsValue) -> Result<(), OptionError> {
    take_options(&mut Options::defaults(), given)
}

/// Takes the options of a client, which it checks.
pub(crate) fn take_options(
    options: &mut Options<JsValue>,
    given: &JsValue,
) -> Result<(), OptionError> {
    options.take_client(given, |origin| {
        let parts = url::parse(origin, &JsValue::UNDEFINED)?;
        (parts.scheme != Scheme::Other).then_some(parts.origin)
    })
}

fn hand_over(identity: CoreIdentity<JsValue>) -> Identity {
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
    pub(super) app: Identifier,
    pub(super) server: Server,
}

/// Checks where an identity's requests go; the server's URL, as the host parses it.
pub(super) fn place(identity: &Identity) -> Result<Rc<Place>, Failure> {
    /// Parsing a URL costs as much as all the rest of a call's preparation. Nothing secret is
    /// kept: such URLs are refused.
    static LAST: Kept<Option<(u32, Rc<Place>)>> = kept();
    let number = host::place_of(identity);
    if let Some((known, place)) = &*LAST.borrow()
        && *known == number
    {
        return Ok(Rc::clone(place));
    }
    let app = Identifier::check(&identity.app_id(), "App ID")?;
    // Not while it is borrowed: a page may have an address with a getter that comes back here.
    // There a server's URL may be relative, as `@base44/sdk` has it.
    let api_root = Server::api_root(&identity.server_url());
    let server = Server::check(url::parse(&api_root, &host::base_address()))?;
    let place = Rc::new(Place { app, server });
    LAST.replace(Some((number, Rc::clone(&place))));
    Ok(place)
}
