//! What outlives a call.

use core::cell::RefCell;

/// A value of the one thread there is, made when it is first needed: `thread_local!` without std.
///
/// It is what `js-sys` keeps its own state in. `wasm-bindgen` documents it nowhere, and its
/// version is pinned in any case.
pub(super) type Kept<T> = wasm_bindgen::__rt::LazyCell<RefCell<T>>;

/// Nothing yet.
pub(super) const fn kept<T: Default>() -> Kept<T> {
    Kept::new(RefCell::default)
}
