//! JavaScript's values, as the core looks at them.

use alloc::string::String;
use alloc::vec::Vec;

use js_sys::{Array, JsString};
use wasm_bindgen::{JsCast, JsValue};

use super::host::{self, constant};
use crate::protocol::js_value::{HostValue, JsType};

impl HostValue for JsValue {
    fn js_type(&self) -> JsType {
        match host::sort_of(self) {
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
        self.as_string()
    }

    fn number(&self) -> Option<f64> {
        self.as_f64()
    }

    fn boolean(&self) -> Option<bool> {
        self.as_bool()
    }

    fn from_json(text: &str) -> Option<Self> {
        host::parse_json(&Self::from_str(text)).ok()
    }

    fn deep_clone(&self) -> Self {
        if self.is_object() { host::copy(self) } else { self.clone() }
    }

    fn from_text(text: &str) -> Self {
        Self::from_str(text)
    }

    fn to_js_string(&self) -> String {
        // A symbol says what it is, an object without a prototype throws: neither comes here.
        if self.is_object() { String::new() } else { host::display(self) }
    }

    fn is_truthy(&self) -> bool {
        Self::is_truthy(self)
    }

    fn is_printable_string(&self) -> bool {
        host::is_printable_text(self)
    }

    fn is_ill_formed_string(&self) -> bool {
        self.is_string() && !self.unchecked_ref::<JsString>().is_valid_utf16()
    }

    fn get(&self, name: &'static str) -> Option<Self> {
        let member = host::member(self, &constant(name));
        (!member.is_undefined()).then_some(member)
    }

    fn get_non_null(&self, name: &'static str) -> Option<Self> {
        host::present(self, &constant(name))
    }

    fn elements(&self) -> Vec<Self> {
        if self.js_type() == JsType::Array { Array::from(self).to_vec() } else { Vec::new() }
    }
}
