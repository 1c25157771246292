//! JavaScript's values, as the core looks at them.

use alloc::string::String;
use alloc::vec::Vec;

use js_sys::{Array, JsString, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use super::host::{self, constant};
use crate::protocol::value::{Sort, Value};

impl Value for JsValue {
    fn sort(&self) -> Sort {
        if self.is_undefined() || self.is_null() {
            Sort::Nothing
        } else if self.is_string() {
            Sort::Text
        } else if host::is_array(self).unwrap_or(false) {
            Sort::List
        } else if self.is_object() {
            Sort::Object
        } else if self.is_function() {
            Sort::Function
        } else if self.as_f64().is_some() {
            Sort::Number
        } else if self.as_bool().is_some() {
            Sort::Bool
        } else {
            Sort::Other
        }
    }

    fn text(&self) -> Option<String> {
        self.as_string()
    }

    fn number(&self) -> Option<f64> {
        self.as_f64()
    }

    fn boolean(&self) -> Option<bool> {
        self.as_bool()
    }

    fn of_json(text: &str) -> Option<Self> {
        host::parse_json(&Self::from_str(text)).ok()
    }

    fn copy(&self) -> Self {
        if self.is_object() { host::copy(self) } else { self.clone() }
    }

    fn of_text(text: &str) -> Self {
        Self::from_str(text)
    }

    fn display(&self) -> String {
        // A symbol says what it is, an object without a prototype throws: neither comes here.
        if self.is_object() { String::new() } else { host::display(self) }
    }

    fn is_truthy(&self) -> bool {
        Self::is_truthy(self)
    }

    fn is_printable_text(&self) -> bool {
        host::is_printable_text(self)
    }

    fn is_ill_formed_text(&self) -> bool {
        self.is_string() && !self.unchecked_ref::<JsString>().is_valid_utf16()
    }

    fn get(&self, name: &'static str) -> Option<Self> {
        // By `typeof`, not by `instanceof`: an object may have no prototype, or come from another
        // realm. A member whose getter throws is as good as none.
        let object = Some(self).filter(|value| value.is_object())?.unchecked_ref::<Object>();
        let member = Reflect::get(object, &constant(name)).ok()?;
        (!member.is_undefined()).then_some(member)
    }

    fn elements(&self) -> Vec<Self> {
        if self.sort() == Sort::List { Array::from(self).to_vec() } else { Vec::new() }
    }
}
