//! JavaScript values, as the core looks at them.

use js_sys::{Array, JsString};
use wasm_bindgen::{JsCast, JsValue};

use super::bindings::{self, constant};
use crate::protocol::js_value::{HostValue, JsType};

/// Returns the names and values of an object's own members; `None` if a getter throws. A name that
/// is too long becomes an empty one.
pub(super) fn entries(object: &JsValue) -> Option<Vec<(String, JsValue)>> {
    Some(pairs(&bindings::flat_entries(object).ok()?))
}

/// Returns the names and values that an array has in turn.
pub(super) fn pairs(flat: &Array) -> Vec<(String, JsValue)> {
    let mut flat = flat.to_vec().into_iter();
    let mut pairs = Vec::new();
    while let (Some(name), Some(value)) = (flat.next(), flat.next()) {
        pairs.push((name.string().unwrap_or_default(), value));
    }
    pairs
}

impl HostValue for JsValue {
    fn js_type(&self) -> JsType {
        match bindings::js_type(self) {
            0 => JsType::Nullish,
            1 => JsType::Boolean,
            2 => JsType::Number,
            3 => JsType::String,
            4 => JsType::Array,
            5 => JsType::Object,
            6 => JsType::Function,
            _ => JsType::Other,
        }
    }

    fn string(&self) -> Option<String> {
        bindings::short_string(self)
    }

    fn string_length(&self) -> Option<usize> {
        self.dyn_ref::<JsString>().map(|string| string.length() as usize)
    }

    fn number(&self) -> Option<f64> {
        self.as_f64()
    }

    fn boolean(&self) -> Option<bool> {
        self.as_bool()
    }

    fn from_json(text: &str) -> Option<Self> {
        bindings::parse_json(&Self::from_str(text)).ok()
    }

    fn from_text(text: &str) -> Self {
        Self::from_str(text)
    }

    fn from_constant(text: &'static str) -> Self {
        constant(text).clone()
    }

    fn concat([a, b, c, d]: [&Self; 4]) -> Self {
        bindings::concat(a, b, c, d)
    }

    fn deep_clone(&self) -> Self {
        if self.is_object() { bindings::deep_clone(self) } else { self.clone() }
    }

    fn to_js_string(&self) -> String {
        // The cases in which `String(value)` throws do not occur: a symbol, and an object without
        // a prototype.
        if self.is_object() { String::new() } else { bindings::to_js_string(self) }
    }

    fn is_truthy(&self) -> bool {
        Self::is_truthy(self)
    }

    fn is_printable_string(&self) -> bool {
        bindings::is_printable_string(self)
    }

    fn is_ill_formed_string(&self) -> bool {
        self.dyn_ref::<JsString>().is_some_and(|string| !string.is_valid_utf16())
    }

    fn get(&self, name: &'static str) -> Option<Self> {
        let member = bindings::member(self, constant(name));
        (!member.is_undefined()).then_some(member)
    }

    fn get_non_null(&self, name: &'static str) -> Option<Self> {
        bindings::member_non_null(self, constant(name))
    }

    fn elements(&self) -> Option<Vec<Self>> {
        Some(bindings::elements(self)?.to_vec())
    }
}
