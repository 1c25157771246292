//! Random histories: the calls, the server's responses, and the clocks.

use proptest::prelude::*;
use proptest::sample::select;

use crate::client::tests::{COMPONENTS, Components};
use crate::client::{CachePolicy, Millis, RetryPolicy, Scope, Timeouts};
use crate::protocol::operation::Operation;
use crate::protocol::route::Route;

/// More entries than a history has.
pub(super) const MANY_ENTRIES: u32 = 1_000;

/// A history. The lists that are not of times repeat from the start.
#[derive(Clone, Debug)]
pub(super) struct History {
    pub(super) calls: Vec<CallPlan>,
    pub(super) invalidations: Vec<Invalidation>,
    pub(super) replies: Vec<Reply>,
    pub(super) clock_changes: Vec<(u32, ClockChange)>,
    pub(super) randoms: Vec<f64>,
    /// `true` if the host lets a refresh go on after the call has been served.
    pub(super) background: bool,
    /// The time by which every timer fires late, in milliseconds.
    pub(super) timer_lateness: u32,
    /// The number of retries that an outage before the history has cost each server.
    pub(super) retries_spent: u32,
}

#[derive(Clone, Debug)]
pub(super) struct CallPlan {
    pub(super) start: Start,
    pub(super) operation: Operation,
    pub(super) components: Components,
    pub(super) timeouts: Timeouts,
    pub(super) retry: RetryPolicy,
    pub(super) cache: Option<CachePolicy>,
    pub(super) abort: Abort,
}

/// The time at which a call starts.
#[derive(Clone, Copy, Debug)]
pub(super) enum Start {
    At(u32),
    /// While the driver performs the completion of the previous call, or its cancellation.
    AfterPrevious,
}

/// The time at which a call is cancelled.
#[derive(Clone, Copy, Debug)]
pub(super) enum Abort {
    Never,
    After(u32),
    /// While the driver sends the request that the call started.
    WhenSent,
}

/// An invalidation by a client with these components.
#[derive(Clone, Debug)]
pub(super) struct Invalidation {
    pub(super) at: u32,
    pub(super) components: Components,
    /// The route of the resource, or `None` for everything.
    pub(super) route: Option<Route>,
}

/// The fate of an attempt, and the delays of its parts.
#[derive(Clone, Debug)]
pub(super) struct Reply {
    pub(super) kind: ReplyKind,
    pub(super) head_after: u32,
    pub(super) body_after: u32,
}

#[derive(Clone, Debug)]
pub(super) enum ReplyKind {
    /// A token; a JWT if it expires, so many milliseconds after the minute that the cache leaves.
    Token {
        expires_in: Option<i32>,
    },
    NotJson,
    TooLarge,
    Error {
        status: u16,
        retry_after: Option<&'static str>,
        body: ErrorBody,
    },
    Redirect(&'static str),
    Reset,
    ResetInBody,
    Stall,
    StallInBody,
}

#[derive(Clone, Copy, Debug)]
pub(super) enum ErrorBody {
    Json,
    Text,
    Reset,
    Stall,
}

#[derive(Clone, Copy, Debug)]
pub(super) enum ClockChange {
    Jump(f64),
    Freeze,
    Resume,
    JumpOfWallClock(f64),
}

const OPERATIONS: [Operation; 9] = [
    Operation::GetConnection,
    Operation::GetAccessToken,
    Operation::IsConnected,
    Operation::GetWorkspaceConnection,
    Operation::GetCurrentAppUserConnection,
    Operation::GetCurrentAppUserAccessToken,
    Operation::CallApi,
    Operation::ConnectAppUser,
    Operation::DisconnectAppUser,
];

const GET_ROUTES: [Route; 3] =
    [Route::Connection, Route::WorkspaceConnection, Route::AppUserConnection];

fn components() -> impl Strategy<Value = Components> {
    0..1u16 << COMPONENTS.len()
}

/// The components that vary within a history. Few do, so that calls are often equal, and often
/// differ in one component only.
fn varying_components() -> impl Strategy<Value = Components> {
    let one = || select(&COMPONENTS[..]).prop_map(|(component, _)| component);
    prop_oneof![
        1 => Just(0),
        4 => one(),
        4 => (one(), one()).prop_map(|(one, other)| one | other),
        1 => components(),
    ]
}

fn operation() -> impl Strategy<Value = Operation> {
    prop_oneof![
        8 => Just(Operation::GetConnection),
        3 => Just(Operation::GetAccessToken),
        4 => select(&OPERATIONS[..]),
    ]
}

fn scope() -> impl Strategy<Value = Scope> {
    prop_oneof![Just(Scope::Credential), Just(Scope::App)]
}

/// A policy that is completed by [`CacheLimits`].
fn cache() -> impl Strategy<Value = CachePolicy> {
    let ttl = prop_oneof![1..4_000u32, Just(60_000)];
    (ttl, scope()).prop_map(|(ttl, scope)| CachePolicy {
        ttl: Millis(ttl),
        max_entries: MANY_ENTRIES,
        scope,
    })
}

/// The limits that all cache policies of a history have, so that its calls often share entries.
#[derive(Clone, Debug)]
struct CacheLimits {
    max_entries: u32,
    scope: Option<Scope>,
}

fn cache_limits() -> impl Strategy<Value = CacheLimits> {
    let max_entries = prop_oneof![1 => 1..4u32, 2 => Just(MANY_ENTRIES)];
    let scope = prop_oneof![1 => Just(None), 2 => scope().prop_map(Some)];
    (max_entries, scope).prop_map(|(max_entries, scope)| CacheLimits { max_entries, scope })
}

fn call() -> impl Strategy<Value = CallPlan> {
    let start =
        prop_oneof![5 => (0..6_000u32).prop_map(Start::At), 1 => Just(Start::AfterPrevious)];
    let timeouts = (1..3_000u32, 1..9_000u32)
        .prop_map(|(timeout, deadline)| (Millis(timeout), Millis(deadline)))
        .prop_map(|(timeout, deadline)| Timeouts { timeout, deadline });
    let retry = (0..4u32, 0..500u32, 0..900u32).prop_map(|(max_retries, base, max)| RetryPolicy {
        max_retries,
        base_delay: Millis(base),
        max_delay: Millis(max),
    });
    let cache = prop_oneof![1 => Just(None), 4 => cache().prop_map(Some)];
    let abort = prop_oneof![
        6 => Just(Abort::Never),
        2 => (0..4_000u32).prop_map(Abort::After),
        1 => Just(Abort::WhenSent),
    ];
    (start, operation(), components(), timeouts, retry, cache, abort).prop_map(
        |(start, operation, components, timeouts, retry, cache, abort)| CallPlan {
            start,
            operation,
            components,
            timeouts,
            retry,
            cache,
            abort,
        },
    )
}

fn invalidation() -> impl Strategy<Value = Invalidation> {
    let route = prop::option::of(prop_oneof![
        3 => Just(Route::Connection),
        1 => select(&GET_ROUTES[..]),
    ]);
    (0..7_000u32, components(), route).prop_map(|(at, components, route)| Invalidation {
        at,
        components,
        route,
    })
}

fn token() -> impl Strategy<Value = Reply> {
    (0..1_500u32, 0..500u32).prop_map(|(head_after, body_after)| Reply {
        kind: ReplyKind::Token { expires_in: None },
        head_after,
        body_after,
    })
}

fn reply() -> impl Strategy<Value = Reply> {
    let status = select(&[400u16, 401, 403, 404, 408, 429, 500, 501, 503][..]);
    let retry_after = prop_oneof![
        4 => Just(None),
        1 => select(&[
            "0", "0.3", "1", "3", "31536000", "-1", "soon", "Wed, 21 Oct 2015 07:28:00 GMT",
            "99999999999999999999",
        ][..]).prop_map(Some),
    ];
    let error_body = prop_oneof![
        5 => Just(ErrorBody::Json),
        1 => select(&[ErrorBody::Text, ErrorBody::Reset, ErrorBody::Stall][..]),
    ];
    let location = select(
        &[
            "/moved",
            "",
            "https://evil.example/",
            "https://other.example/",
            "http://base44.app/",
            "https://u:p@base44.app/",
            "https://[",
        ][..],
    );
    let kind = prop_oneof![
        8 => Just(ReplyKind::Token { expires_in: None }),
        2 => (-500..3_000i32).prop_map(|after| ReplyKind::Token { expires_in: Some(after) }),
        1 => Just(ReplyKind::NotJson),
        1 => Just(ReplyKind::TooLarge),
        5 => (status, retry_after, error_body)
            .prop_map(|(status, retry_after, body)| ReplyKind::Error { status, retry_after, body }),
        2 => location.prop_map(ReplyKind::Redirect),
        2 => Just(ReplyKind::Reset),
        1 => Just(ReplyKind::ResetInBody),
        1 => Just(ReplyKind::Stall),
        1 => Just(ReplyKind::StallInBody),
    ];
    (kind, 0..2_500u32, 0..500u32).prop_map(|(kind, head_after, body_after)| Reply {
        kind,
        head_after,
        body_after,
    })
}

fn clock_changes() -> impl Strategy<Value = Vec<(u32, ClockChange)>> {
    let jump = || prop_oneof![-8_000.0..8_000.0, Just(-1e9), Just(1e9)];
    let change = prop_oneof![
        2 => jump().prop_map(ClockChange::Jump),
        1 => Just(ClockChange::Freeze),
        1 => Just(ClockChange::Resume),
        2 => jump().prop_map(ClockChange::JumpOfWallClock),
    ];
    prop_oneof![
        2 => Just(Vec::new()),
        2 => prop::collection::vec((0..8_000u32, change), 1..4),
    ]
}

pub(super) fn histories() -> impl Strategy<Value = History> {
    let calls = (prop::collection::vec(call(), 1..12), varying_components());
    let invalidations = prop::collection::vec(invalidation(), 0..3);
    let replies = prop_oneof![
        prop::collection::vec(reply(), 1..8),
        // A server that mostly works, so that much is cached.
        prop::collection::vec(prop_oneof![1 => reply(), 6 => token()], 1..8),
    ];
    let randoms = prop::collection::vec(0.0..1.0f64, 1..4);
    let timer_lateness = prop_oneof![4 => Just(0), 1 => 0..700u32];
    let retries_spent = prop_oneof![3 => Just(0), 1 => 95..=100u32];
    let host = (clock_changes(), randoms, any::<bool>(), timer_lateness);
    (calls, cache_limits(), invalidations, replies, host, retries_spent).prop_map(
        |((mut calls, varying), limits, mut invalidations, replies, host, retries_spent)| {
            for call in &mut calls {
                call.components &= varying;
                if let Some(policy) = &mut call.cache {
                    policy.max_entries = limits.max_entries;
                    policy.scope = limits.scope.unwrap_or(policy.scope);
                }
            }
            for invalidation in &mut invalidations {
                invalidation.components &= varying;
            }
            let (clock_changes, randoms, background, timer_lateness) = host;
            History {
                calls,
                invalidations,
                replies,
                clock_changes,
                randoms,
                background,
                timer_lateness,
                retries_spent,
            }
        },
    )
}
