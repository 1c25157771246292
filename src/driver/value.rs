//! JavaScript's values, as the core looks at them.

use alloc::string::String;
use alloc::vec::Vec;

use js_sys::{Array, JsString};
use wasm_bindgen::{JsCast, JsValue};

use super::host::{self, constant};
use crate::protocol::value::{Sort, Value};

impl Value for JsValue {
    fn sort(&self) -> Sort {
        match host::sort_of(self) {
            0 => Sort::Nothing,
            1 => Sort::Bool,
            2 => Sort::Number,
            3 => Sort::Text,
            4 => Sort::List,
            5 => Sort::Object,
            6 => Sort::Function,
            _ => Sort::Other,
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
        let member = host::member(self, &constant(name));
        (!member.is_undefined()).then_some(member)
    }

    fn present(&self, name: &'static str) -> Option<Self> {
        host::present(self, &constant(name))
    }

    fn elements(&self) -> Vec<Self> {
        if self.sort() == Sort::List { Array::from(self).to_vec() } else { Vec::new() }
    }
}
