//! What outlives a call.

use alloc::rc::Rc;
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

/// What was made last, and the number that the host has for what it was made of.
pub(super) type Last<T> = Kept<Option<(u32, Rc<T>)>>;

/// What was made for this number, if that was the last; else it is made. A function has one client
/// at a time, so that one is enough to keep.
pub(super) fn last<T, E>(
    last: &Last<T>,
    number: u32,
    make: impl FnOnce() -> Result<T, E>,
) -> Result<Rc<T>, E> {
    if let Some((known, made)) = &*last.borrow()
        && *known == number
    {
        return Ok(Rc::clone(made));
    }
    // Not while it is borrowed: what it is made of may have getters that come back here.
    let anew = Rc::new(make()?);
    last.replace(Some((number, Rc::clone(&anew))));
    Ok(anew)
}
