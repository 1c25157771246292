//! The client's events and actions: network input, and requests for network output.

use std::rc::Rc;

use crate::client::cache::CachePolicy;
use crate::client::call_defaults::Timeouts;
use crate::client::error::{CallError, FetchError};
use crate::client::request_key::RequestKey;
use crate::client::retry_policy::RetryPolicy;
use crate::client::time::Millis;
use crate::protocol::response::{Body, Output, Projection, ResponseHead};

/// The driver's own types. The client stores values of them and hands them back, and looks at none
/// but `Value`.
pub trait Driver {
    /// A value of the host: a JavaScript value, or a test's.
    type Value: crate::protocol::js_value::HostValue;
    /// The driver's handle of a call, such as a promise to settle.
    type Call;
    /// The driver's handle of a request, with all it needs to send it.
    type Request: Clone;
}

/// Identifies a call that waits for a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CallId(pub u32);

/// Identifies a request with its retries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RequestId(pub u32);

/// A call, as it is started.
#[derive(Clone, Debug)]
pub struct Call<D: Driver> {
    /// The handle that comes back with [`Action::Complete`].
    pub handle: D::Call,
    /// The request to send, unless the call is served from the cache or attaches to another one.
    pub request: D::Request,
    /// Everything by which this call differs from another.
    pub key: RequestKey,
    /// The origin that the request goes to.
    pub origin: Rc<str>,
    /// The part of the response that the call resolves to.
    pub projection: Projection,
    /// The time limits of an attempt and of the call.
    pub timeouts: Timeouts,
    /// The policy for retries on behalf of this call.
    pub retry: RetryPolicy,
    /// The policy for caching the response, if it is cached.
    pub cache: Option<CachePolicy>,
    /// `true` if the host lets a refresh go on after the call has been served.
    pub background: bool,
}

/// Something that happened to a request.
#[derive(Clone, Debug, PartialEq)]
pub enum Event<V> {
    /// A response arrived, and its body has not been read.
    Head(ResponseHead),
    /// The body requested by [`Action::ReadBody`] arrived.
    Body(Body<V>),
    /// A successful response arrived together with its body.
    Success {
        /// The HTTP status.
        status: u16,
        /// The whole body.
        body: Body<V>,
    },
    /// The body of a successful response exceeds the limit, and was not read to the end.
    TooLarge {
        /// The HTTP status.
        status: u16,
        /// The limit in bytes.
        limit: u32,
    },
    /// `fetch` failed, or the response broke off.
    Failed(FetchError),
}

/// Something for the driver to do.
#[derive(Debug)]
pub enum Action<D: Driver> {
    /// Send the request, and set its timer.
    Send {
        /// The request.
        id: RequestId,
        /// The driver's handle of it.
        request: D::Request,
        /// The URL to send it to, if a redirect led there.
        redirect: Option<String>,
        /// The timer.
        timer: Millis,
    },
    /// Read the body of the response whose head arrived.
    ReadBody(D::Request),
    /// Abort the attempt that is in progress, and set the timer to the end of the backoff.
    BackOff {
        /// The request.
        request: D::Request,
        /// The timer.
        timer: Millis,
    },
    /// Set the request's timer, in place of the one that was set before.
    SetTimer {
        /// The request.
        request: D::Request,
        /// The timer.
        timer: Millis,
    },
    /// Settle a call.
    Complete {
        /// The call.
        call: D::Call,
        /// The request that it waited for; `None` if the cache had the response.
        request: Option<D::Request>,
        /// The result.
        result: Result<Output<D::Value>, CallError<D::Value>>,
    },
    /// Abort what is still in progress of the request, clear its timer and drop it.
    Release {
        /// The request.
        request: D::Request,
        /// Its outcome.
        outcome: RequestOutcome,
    },
}

/// The outcome of a request, as the call that started it sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequestOutcome {
    /// The response arrived and is what the call asked for, also if that is `false`.
    Succeeded,
    /// There was an error, or nobody waits any more.
    Failed,
}
