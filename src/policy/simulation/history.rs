//! Histories as proptest draws them: who calls when and how, and what becomes of each request.

use proptest::prelude::*;

use crate::policy::backoff::Retry;
use crate::policy::cache::{CachePolicy, Scope};
use crate::policy::options::Limits;
use crate::protocol::response::Projection;
use crate::protocol::route::Route;

/// Someone who calls.
#[derive(Clone, Debug)]
pub(super) struct Call {
    pub(super) at: u64,
    /// With whose credentials.
    pub(super) principal: u8,
    pub(super) id: u8,
    pub(super) route: Route,
    pub(super) wants: Projection,
    pub(super) limits: Limits,
    pub(super) retry: Retry,
    pub(super) cache: Option<CachePolicy>,
    pub(super) is_forced: bool,
    /// After how long the caller's signal ends the call.
    pub(super) leaves_after: Option<u64>,
    /// After how long the client's cache is emptied.
    pub(super) invalidates_after: Option<u64>,
}

/// What becomes of a request.
#[derive(Clone, Debug)]
pub(super) enum Reply {
    Token,
    Lie,
    TooLarge,
    ApiError { status: u16, retry_after: Option<&'static str> },
    Redirect(&'static str),
    Fails,
    Nothing,
}

#[derive(Clone, Debug)]
pub(super) struct History {
    pub(super) calls: Vec<Call>,
    /// To each request in turn, over and over: what, after how long, and how long the body takes.
    pub(super) replies: Vec<(Reply, u64, u64)>,
    /// Random numbers, over and over.
    pub(super) randoms: Vec<f64>,
    /// Where the wall clock is at each event, over and over.
    pub(super) walls: Vec<f64>,
    /// How many retries an outage has cost before.
    pub(super) spent: u32,
}

fn calls() -> impl Strategy<Value = Call> {
    let route = prop_oneof![
        4 => Just(Route::Connection),
        1 => Just(Route::AppUserConnection),
        1 => Just(Route::CallApi),
        1 => Just(Route::DisconnectAppUser),
    ];
    let wants = prop_oneof![
        Just(Projection::Full),
        Just(Projection::AccessToken),
        Just(Projection::IsConnected)
    ];
    let limits =
        (1..3000u32, 1..9000u32).prop_map(|(timeout, deadline)| Limits { timeout, deadline });
    let retry = (0..4u32, 0..500u32, 0..900u32).prop_map(|(max_retries, base_delay, max_delay)| {
        Retry { max_retries, base_delay, max_delay }
    });
    let cache =
        prop::option::of((1..4000u32, 1..4u32, any::<bool>()).prop_map(|(ttl, max, app)| {
            let scope = if app { Scope::App } else { Scope::Credential };
            CachePolicy { ttl, max_entries: max, scope }
        }));
    let sometimes = || prop_oneof![3 => Just(None), 1 => (0..4000u64).prop_map(Some)];
    let who = (0..6000u64, 0..4u8, 0..2u8, route, wants);
    (who, limits, retry, cache, prop::bool::weighted(0.1), sometimes(), sometimes()).prop_map(
        |(
            (at, principal, id, route, wants),
            limits,
            retry,
            cache,
            is_forced,
            leaves_after,
            invalidates_after,
        )| Call {
            at,
            principal,
            id,
            route,
            wants,
            limits,
            retry,
            cache,
            is_forced,
            leaves_after,
            invalidates_after,
        },
    )
}

fn replies() -> impl Strategy<Value = (Reply, u64, u64)> {
    let status = prop_oneof![
        Just(400u16),
        Just(401),
        Just(404),
        Just(408),
        Just(429),
        Just(500),
        Just(501),
        Just(503)
    ];
    let retry_after = prop_oneof![
        4 => Just(None),
        1 => prop_oneof![
            Just("0"), Just("1"), Just("31536000"), Just("-1"), Just("soon"),
            Just("Wed, 21 Oct 2015 07:28:00 GMT"), Just("99999999999999999999"),
        ].prop_map(Some),
    ];
    let location = prop_oneof![
        Just("/moved"),
        Just(""),
        Just("https://evil.example/"),
        Just("http://base44.app/"),
        Just("https://[")
    ];
    let reply = prop_oneof![
        4 => Just(Reply::Token),
        1 => Just(Reply::Lie),
        1 => Just(Reply::TooLarge),
        4 => (status, retry_after).prop_map(|(status, retry_after)| Reply::ApiError { status, retry_after }),
        1 => location.prop_map(Reply::Redirect),
        2 => Just(Reply::Fails),
        1 => Just(Reply::Nothing),
    ];
    (reply, 0..2500u64, 0..500u64)
}

pub(super) fn histories() -> impl Strategy<Value = History> {
    let wall =
        prop_oneof![Just(0.0), Just(1_445_412_470_000.0), Just(1_445_412_480_500.0), Just(1e300)];
    (
        prop::collection::vec(calls(), 1..12),
        prop::collection::vec(replies(), 1..8),
        prop::collection::vec(0.0..1.0f64, 1..5),
        prop::collection::vec(wall, 1..4),
        prop_oneof![Just(0), 90..=100u32],
    )
        .prop_map(|(calls, replies, randoms, walls, spent)| History {
            calls,
            replies,
            randoms,
            walls,
            spent,
        })
}
