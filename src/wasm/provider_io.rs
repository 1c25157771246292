//! The host's side of a call to a provider: `ProviderCall` of `src/js/providers/call.ts`.

use js_sys::Array;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// A call to a provider, in the host: what was given, what happened last, and what is to be done
    /// next.
    #[derive(Clone, Debug)]
    pub type ProviderIo;
    /// The service and the options, as `provider::bind` returned them.
    #[wasm_bindgen(method, getter, structural)]
    pub(crate) fn bound(this: &ProviderIo) -> Bound;
    /// The URL that the caller gave.
    #[wasm_bindgen(method, getter, structural)]
    pub(crate) fn input(this: &ProviderIo) -> JsValue;
    /// The request, as `call::Request::from_bits` reads it.
    #[wasm_bindgen(method, getter, structural, js_name = requestBits)]
    pub(crate) fn request_bits(this: &ProviderIo) -> u32;
    /// The end of the call, by the host's `clock`.
    #[wasm_bindgen(method, getter, structural)]
    pub(crate) fn deadline(this: &ProviderIo) -> f64;
    /// The number of attempts.
    #[wasm_bindgen(method, getter, structural)]
    pub(crate) fn attempts(this: &ProviderIo) -> u32;
    /// Returns whether the caller set a header.
    #[wasm_bindgen(method, structural, js_name = setsHeader)]
    pub(crate) fn sets_header(this: &ProviderIo, name: &JsValue) -> bool;

    /// What happened last, as the index that `Happened` maps.
    #[wasm_bindgen(method, getter, structural)]
    pub(crate) fn happened(this: &ProviderIo) -> u32;
    /// What was thrown, if something failed.
    #[wasm_bindgen(method, getter, structural)]
    pub(crate) fn thrown(this: &ProviderIo) -> JsValue;
    /// The tokens that the getter gave, and further secrets of the request.
    #[wasm_bindgen(method, structural)]
    pub(crate) fn secrets(this: &ProviderIo) -> Array;
    /// `true` if the last token equals the one before.
    #[wasm_bindgen(method, getter, structural, js_name = isSameToken)]
    pub(crate) fn is_same_token(this: &ProviderIo) -> bool;
    /// The `connectionConfig` that came with it.
    #[wasm_bindgen(method, getter, structural)]
    pub(crate) fn config(this: &ProviderIo) -> JsValue;
    /// The status of the last response; 0 where a browser hides it, and if there was none.
    #[wasm_bindgen(method, getter, structural)]
    pub(crate) fn status(this: &ProviderIo) -> u16;
    /// Returns a header of the last response.
    #[wasm_bindgen(method, structural)]
    pub(crate) fn header(this: &ProviderIo, name: &JsValue) -> Option<String>;
    /// Its body, if it was read and is JSON.
    #[wasm_bindgen(method, getter, structural)]
    pub(crate) fn json(this: &ProviderIo) -> JsValue;
    /// Its body as text, if it was read.
    #[wasm_bindgen(method, getter, structural)]
    pub(crate) fn text(this: &ProviderIo) -> Option<String>;
    /// `true` if only the start of its body was read.
    #[wasm_bindgen(method, getter, structural, js_name = isTruncated)]
    pub(crate) fn is_truncated(this: &ProviderIo) -> bool;
    /// `true` if its body was read and cannot be returned as JSON.
    #[wasm_bindgen(method, getter, structural, js_name = isUnreadable)]
    pub(crate) fn is_unreadable(this: &ProviderIo) -> bool;

    /// `call::Progress`, between two steps.
    #[wasm_bindgen(method, getter, structural)]
    pub(crate) fn progress(this: &ProviderIo) -> u32;
    #[wasm_bindgen(method, setter, structural)]
    pub(crate) fn set_progress(this: &ProviderIo, bits: u32);
    /// The URL that the request went to last, or goes to next; empty at first.
    #[wasm_bindgen(method, getter, structural)]
    pub(crate) fn url(this: &ProviderIo) -> JsValue;
    #[wasm_bindgen(method, setter, structural)]
    pub(crate) fn set_url(this: &ProviderIo, url: &JsValue);
    /// The headers that the service requires, names and values in turn; `undefined` at a foreign
    /// origin.
    #[wasm_bindgen(method, setter, structural)]
    pub(crate) fn set_required(this: &ProviderIo, headers: &JsValue);
    /// `true` if a redirect has turned the method into `GET`.
    #[wasm_bindgen(method, setter, structural, js_name = asGet)]
    pub(crate) fn set_as_get(this: &ProviderIo, as_get: bool);
    /// The milliseconds to wait, or the bytes to read.
    #[wasm_bindgen(method, setter, structural)]
    pub(crate) fn set_amount(this: &ProviderIo, amount: u32);
    /// Reports the end of an attempt to the caller's observer.
    #[wasm_bindgen(method, structural)]
    pub(crate) fn observe(this: &ProviderIo, outcome: &JsValue);

    /// A service and the options of its `fetch`, as `provider::bind` returned them.
    #[derive(Clone, Debug)]
    pub type Bound;
    #[wasm_bindgen(method, getter, structural)]
    pub(crate) fn name(this: &Bound) -> String;
    /// The place of the service in the catalogue.
    #[wasm_bindgen(method, getter, structural)]
    pub(crate) fn section(this: &Bound) -> u32;
    #[wasm_bindgen(method, getter, structural)]
    pub(crate) fn origins(this: &Bound) -> Array;
    #[wasm_bindgen(method, getter, structural, js_name = baseUrl)]
    pub(crate) fn base_url(this: &Bound) -> Option<String>;
    /// The limit of a call, in milliseconds.
    #[wasm_bindgen(method, getter, structural)]
    pub(crate) fn deadline(this: &Bound) -> u32;
    #[wasm_bindgen(method, getter, structural, js_name = maxRetries)]
    pub(crate) fn max_retries(this: &Bound) -> u32;
    #[wasm_bindgen(method, getter, structural, js_name = maxDelay)]
    pub(crate) fn max_delay(this: &Bound) -> u32;
    #[wasm_bindgen(method, getter, structural, js_name = maxResponseBytes)]
    pub(crate) fn max_response_bytes(this: &Bound) -> u32;
}
