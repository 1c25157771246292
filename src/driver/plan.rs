//! Which headers requests carry, as the host is told once.

use alloc::vec::Vec;

use wasm_bindgen::JsValue;

use super::host::{self, Plan, constant};
use super::kept::{Kept, kept};
use crate::protocol::header::{self, Source};
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
    for header in header::plan(role, has_body) {
        let of_identity = |member| (constant(member), JsValue::UNDEFINED);
        let (member, value) = match header.source {
            Source::Json => (JsValue::UNDEFINED, constant("application/json")),
            Source::AppId => of_identity("appId"),
            Source::Service => of_identity("service"),
            Source::User => of_identity("user"),
            Source::OnBehalfOf => of_identity("onBehalfOf"),
            Source::PageAddress => of_identity("pageAddress"),
        };
        plan.add(&constant(header.name), &member, &value, header.yields);
    }
    made.push(((role, has_body), plan.clone()));
    plan
}
