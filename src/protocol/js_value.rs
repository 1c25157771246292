//! How the core looks at a value that the host holds.
//!
//! Arguments, options and parsed JSON bodies stay where they are, in JavaScript; the core asks
//! questions of them through [`HostValue`] and names the ones to hand on. So a token is judged
//! without being copied, and a caller's own objects come back as they went in. The driver
//! implements the trait for JavaScript values, the tests and the fuzz targets for `testing::FakeValue`.

use alloc::string::String;
use alloc::vec::Vec;

/// What sort of value it is, as far as any rule here cares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JsType {
    /// `undefined` or `null`.
    Nullish,
    /// `true` or `false`.
    Boolean,
    /// A number, `NaN` and the infinities included.
    Number,
    /// A string.
    String,
    /// An array.
    Array,
    /// A function.
    Function,
    /// Any other object.
    Object,
    /// A symbol or a big integer.
    Other,
}

/// A value that the host holds.
pub trait HostValue: Clone {
    /// What sort of value it is.
    fn js_type(&self) -> JsType;

    /// The string that it is, or `None`. Half a surrogate pair comes out as U+FFFD.
    fn string(&self) -> Option<String>;

    /// The number that it is, or `None`.
    fn number(&self) -> Option<f64>;

    /// The boolean that it is, or `None`.
    fn boolean(&self) -> Option<bool>;

    /// What the host's JSON parser makes of a text, or `None` if it is not JSON.
    fn from_json(text: &str) -> Option<Self>;

    /// The same, for another caller: what is done to one is not seen in the other. `self` is
    /// something that JSON can say.
    #[must_use]
    fn deep_clone(&self) -> Self;

    /// A string for the host to hold.
    fn from_text(text: &str) -> Self;

    /// What JavaScript's `String(x)` makes of it.
    fn to_js_string(&self) -> String;

    /// Whether JavaScript's `if (x)` takes it for true.
    fn is_truthy(&self) -> bool;

    /// Whether it is a string with at least one character and without control characters,
    /// found out where it lies: nothing is copied.
    fn is_printable_string(&self) -> bool;

    /// Whether it is a string that holds half a surrogate pair, and so has no UTF-8 form.
    fn is_ill_formed_string(&self) -> bool;

    /// The member of that name; `None` where there is none or `self` is no object.
    fn get(&self, name: &'static str) -> Option<Self>;

    /// The elements of a list; none for anything else.
    fn elements(&self) -> Vec<Self>;

    /// Whether it is neither `undefined` nor `null`.
    fn is_non_null(&self) -> bool {
        self.js_type() != JsType::Nullish
    }

    /// Whether it is an object of any sort, as `typeof x === "object"` has it without `null`.
    fn is_object(&self) -> bool {
        matches!(self.js_type(), JsType::Object | JsType::Array)
    }

    /// The member of that name where it is neither `undefined` nor `null`: the `??` of JavaScript.
    fn get_non_null(&self, name: &'static str) -> Option<Self> {
        self.get(name).filter(Self::is_non_null)
    }
}

/// Values for the tests and for the fuzz targets.
#[cfg(any(test, fuzzing))]
pub mod testing {
    use super::{HostValue, JsType};

    /// A value without a host: JSON, and what JSON cannot say.
    #[derive(Clone, Debug, PartialEq)]
    pub enum FakeValue {
        /// What JSON can say.
        Json(serde_json::Value),
        /// A number, `NaN` and the infinities included.
        Number(f64),
        /// A function.
        Function,
        /// `undefined`
        Undefined,
        /// A string with half a surrogate pair, as it reads once decoded.
        IllFormed(String),
        /// An object whose members JSON cannot say.
        Object(Vec<(&'static str, FakeValue)>),
    }

    impl From<serde_json::Value> for FakeValue {
        fn from(json: serde_json::Value) -> Self {
            Self::Json(json)
        }
    }

    impl From<&str> for FakeValue {
        fn from(text: &str) -> Self {
            Self::Json(text.into())
        }
    }

    impl HostValue for FakeValue {
        fn js_type(&self) -> JsType {
            use serde_json::Value as J;
            match self {
                Self::Undefined | Self::Json(J::Null) => JsType::Nullish,
                Self::Json(J::Bool(_)) => JsType::Boolean,
                Self::Number(_) | Self::Json(J::Number(_)) => JsType::Number,
                Self::IllFormed(_) | Self::Json(J::String(_)) => JsType::String,
                Self::Json(J::Array(_)) => JsType::Array,
                Self::Function => JsType::Function,
                Self::Object(_) | Self::Json(J::Object(_)) => JsType::Object,
            }
        }

        fn string(&self) -> Option<String> {
            match self {
                Self::IllFormed(text) => Some(text.clone()),
                Self::Json(json) => json.as_str().map(str::to_owned),
                _ => None,
            }
        }

        fn number(&self) -> Option<f64> {
            match self {
                Self::Number(number) => Some(*number),
                Self::Json(json) => json.as_f64(),
                _ => None,
            }
        }

        fn boolean(&self) -> Option<bool> {
            match self {
                Self::Json(json) => json.as_bool(),
                _ => None,
            }
        }

        fn from_json(text: &str) -> Option<Self> {
            serde_json::from_str(text).ok().map(Self::Json)
        }

        fn deep_clone(&self) -> Self {
            self.clone()
        }

        fn from_text(text: &str) -> Self {
            Self::from(text)
        }

        fn to_js_string(&self) -> String {
            match self {
                Self::Number(number) => number.to_string(),
                Self::Json(serde_json::Value::String(text)) => text.clone(),
                Self::Json(json) => json.to_string(),
                _ => String::from("[object Object]"),
            }
        }

        fn is_truthy(&self) -> bool {
            match self.js_type() {
                JsType::Nullish => false,
                JsType::Boolean => self.boolean() == Some(true),
                JsType::Number => self.number().is_some_and(|n| n != 0.0 && !n.is_nan()),
                JsType::String => self.string().is_some_and(|text| !text.is_empty()),
                _ => true,
            }
        }

        fn is_printable_string(&self) -> bool {
            self.string()
                .is_some_and(|text| !text.is_empty() && !text.chars().any(|c| c.is_ascii_control()))
        }

        fn is_ill_formed_string(&self) -> bool {
            matches!(self, Self::IllFormed(_))
        }

        fn get(&self, name: &'static str) -> Option<Self> {
            match self {
                Self::Json(json) => json.get(name).cloned().map(Self::Json),
                Self::Object(members) => {
                    let (_, value) = members.iter().find(|(key, _)| *key == name)?;
                    Some(value.clone())
                }
                _ => None,
            }
        }

        fn elements(&self) -> Vec<Self> {
            match self {
                Self::Json(serde_json::Value::Array(list)) => {
                    list.iter().cloned().map(Self::Json).collect()
                }
                _ => Vec::new(),
            }
        }
    }
}
