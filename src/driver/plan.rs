//! Which headers requests carry, as the host is told once.

use alloc::vec::Vec;

use wasm_bindgen::JsValue;

use super::host::{self, Plan, constant};
use super::kept::{Kept, kept};
use crate::protocol::headers::{self, ValueSource};
use crate::protocol::route::Role;

/// The plan for the requests of a role. A credential goes from the host to the host; only its place
/// is decided here.
pub(super) fn of(role: Role, has_body: bool) -> Plan {
    static MADE: Kept<Vec<((Role, bool), Plan)>> = kept();
    let mut made = MADE.borrow_mut();
    let known = made.iter().find(|(known, _)| *known == (role, has_body));
    if let Some((_, plan)) = known {
        return plan.clone();
    }
    let plan = host::new_plan();
    for header in headers::headers_for(role, has_body) {
        let of_identity = |member| (constant(member), JsValue::UNDEFINED);
        let (member, value) = match header.source {
            ValueSource::Json => (JsValue::UNDEFINED, constant("application/json")),
            ValueSource::AppId => of_identity("appId"),
            ValueSource::Service => of_identity("service"),
            ValueSource::User => of_identity("user"),
            ValueSource::OnBehalfOf => of_identity("onBehalfOf"),
            ValueSource::PageAddress => of_identity("pageAddress"),
        };
        plan.add(&constant(header.name), &member, &value, header.overridable);
    }
    made.push(((role, has_body), plan.clone()));
    plan
}
