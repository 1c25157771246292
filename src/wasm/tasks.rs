//! Tasks: futures that run until they await a promise of the host, and again once it settles.
//!
//! `wasm_bindgen_futures::spawn_local` does the same from a queue, one microtask later, and brings
//! its queue and the code for stack switching along: 3 kB after gzip.

use std::cell::RefCell;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Wake, Waker};

use slab::Slab;

use super::Global;

type Task = Pin<Box<dyn Future<Output = ()>>>;

thread_local! {
    /// The tasks that have not finished. A task is taken out while it runs.
    static TASKS: Global<Slab<Option<Task>>> = const { Global::new(RefCell::new(Slab::new())) };
}

struct TaskWaker(usize);

impl Wake for TaskWaker {
    fn wake(self: Arc<Self>) {
        run(self.0);
    }
}

fn with_tasks<T>(action: impl FnOnce(&mut Slab<Option<Task>>) -> T) -> T {
    TASKS.with(|tasks| action(&mut tasks.borrow_mut()))
}

/// Starts a task, which runs at once until it first awaits something.
pub(super) fn spawn(task: impl Future<Output = ()> + 'static) {
    let key = with_tasks(|tasks| tasks.insert(Some(Box::pin(task))));
    run(key);
}

fn run(key: usize) {
    let task = with_tasks(|tasks| tasks.get_mut(key).and_then(Option::take));
    let Some(mut task) = task else { return };
    let waker = Waker::from(Arc::new(TaskWaker(key)));
    let is_finished = task.as_mut().poll(&mut Context::from_waker(&waker)).is_ready();
    with_tasks(|tasks| {
        if is_finished {
            tasks.try_remove(key);
        } else if let Some(slot) = tasks.get_mut(key) {
            *slot = Some(task);
        }
    });
}
