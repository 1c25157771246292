//! Access to JavaScript values, which stay in the host.
//!
//! The core inspects arguments, options and parsed bodies through [`HostValue`] and passes on
//! references to them. A token is validated without being copied, and a caller's objects keep
//! their identity. The driver implements the trait for its values; tests and fuzz targets use
//! `testing::FakeValue`.

/// The type of a value, as finely as the core distinguishes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JsType {
    /// `undefined` or `null`.
    Nullish,
    /// `true` or `false`.
    Boolean,
    /// A number, including `NaN` and the infinities.
    Number,
    /// A string.
    String,
    /// An array.
    Array,
    /// A function.
    Function,
    /// Any other object.
    Object,
    /// A symbol or a `BigInt`.
    Other,
}

/// The maximum number of characters of a string that the host hands to the core.
pub const MAX_STRING_LENGTH: u32 = 65_536;

/// A value held by the host.
pub trait HostValue: Clone {
    /// Returns the type of the value.
    fn js_type(&self) -> JsType;

    /// Returns the value if it is a string of at most [`MAX_STRING_LENGTH`] characters. Lone
    /// surrogates are replaced by U+FFFD.
    fn string(&self) -> Option<String>;

    /// Returns the value if it is a number.
    fn number(&self) -> Option<f64>;

    /// Returns the number of UTF-16 code units of a string, or `None` if it is not a string.
    fn string_length(&self) -> Option<usize>;

    /// Returns `true` for a string that [`Self::string`] does not return.
    fn is_too_long(&self) -> bool {
        self.string_length().is_some_and(|length| length > MAX_STRING_LENGTH as usize)
    }

    /// Returns the value if it is a boolean.
    fn boolean(&self) -> Option<bool>;

    /// Parses JSON with the host's parser; `None` if the text is not JSON.
    fn from_json(text: &str) -> Option<Self>;

    /// Clones the value and everything in it. `self` must be JSON-serializable.
    #[must_use]
    fn deep_clone(&self) -> Self;

    /// Creates a string in the host.
    fn from_text(text: &str) -> Self;

    /// Returns a string constant of this program in the host.
    fn from_constant(text: &'static str) -> Self;

    /// Concatenates strings in the host.
    fn concat(parts: [&Self; 4]) -> Self;

    /// Converts the value as JavaScript's `String(value)` does.
    fn to_js_string(&self) -> String;

    /// Returns `true` if JavaScript's `if (value)` would take the branch.
    fn is_truthy(&self) -> bool;

    /// Returns `true` for a non-empty string without control characters. The string is not
    /// copied.
    fn is_printable_string(&self) -> bool;

    /// Returns `true` for a string with a lone surrogate, which has no UTF-8 form.
    fn is_ill_formed_string(&self) -> bool;

    /// Returns the property of that name; `None` if it is `undefined` or `self` is not an object.
    fn get(&self, name: &'static str) -> Option<Self>;

    /// Returns the elements of an array; `None` for any other value, and if one cannot be read.
    fn elements(&self) -> Option<Vec<Self>>;

    /// Returns `true` unless the value is `undefined` or `null`.
    fn is_non_null(&self) -> bool {
        self.js_type() != JsType::Nullish
    }

    /// Returns `true` for an object or an array, but not for `null` or a function.
    fn is_object(&self) -> bool {
        matches!(self.js_type(), JsType::Object | JsType::Array)
    }

    /// Returns the property of that name unless it is `undefined` or `null`.
    fn get_non_null(&self, name: &'static str) -> Option<Self> {
        self.get(name).filter(Self::is_non_null)
    }
}

/// A string, both as the host has it and as Rust does: each conversion copies it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text<V> {
    /// The host's string.
    pub value: V,
    /// The same string.
    pub string: String,
}

impl<V: HostValue> Text<V> {
    /// Hands a string to the host.
    #[must_use]
    pub fn from_string(string: String) -> Self {
        Self { value: V::from_text(&string), string }
    }

    /// Hands a constant to the host.
    #[must_use]
    pub fn from_constant(text: &'static str) -> Self {
        Self { value: V::from_constant(text), string: text.to_owned() }
    }
}

/// Values for tests and fuzz targets.
#[cfg(any(test, fuzzing))]
pub mod testing {
    use super::{HostValue, JsType};

    /// A value without a host.
    #[derive(Clone, Debug, PartialEq)]
    pub enum FakeValue {
        /// A JSON value.
        Json(serde_json::Value),
        /// A number, including `NaN` and the infinities.
        Number(f64),
        /// A function.
        Function,
        /// `undefined`
        Undefined,
        /// A string with a lone surrogate, after its replacement by U+FFFD.
        IllFormed(String),
        /// An object with properties that are not JSON.
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

    impl FakeValue {
        fn text(&self) -> Option<&str> {
            match self {
                Self::IllFormed(text) => Some(text),
                Self::Json(json) => json.as_str(),
                _ => None,
            }
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
            self.text().filter(|_| !self.is_too_long()).map(str::to_owned)
        }

        fn string_length(&self) -> Option<usize> {
            self.text().map(|text| text.encode_utf16().count())
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

        fn from_constant(text: &'static str) -> Self {
            Self::from(text)
        }

        fn concat(parts: [&Self; 4]) -> Self {
            let parts = parts.map(|part| part.text().unwrap_or_default());
            Self::from(&*parts.concat())
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
                Self::Object(properties) => {
                    let (_, value) = properties.iter().find(|(key, _)| *key == name)?;
                    Some(value.clone())
                }
                _ => None,
            }
        }

        fn elements(&self) -> Option<Vec<Self>> {
            match self {
                Self::Json(serde_json::Value::Array(elements)) => {
                    Some(elements.iter().cloned().map(Self::Json).collect())
                }
                _ => None,
            }
        }
    }
}
