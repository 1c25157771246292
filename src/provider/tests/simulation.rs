//! Whole histories of calls: the machine is driven with random events, and every promise about what
//! reaches which origin is checked at each action.

use proptest::prelude::*;

use super::super::call::{Action, Call, Event, Progress, Redirect, RedirectMode, Request, Terms};
use super::super::error::ProviderErrorKind;
use super::super::signal::{Meaning, Signal};
use crate::client::{Millis, RetryPolicy, Timestamp};

const DEADLINE: f64 = 30_000.0;

#[derive(Clone, Debug)]
struct Step {
    status: u16,
    meaning: Meaning,
    wait: Option<u32>,
    redirect: Redirect,
    is_same_token: bool,
    fails: Option<bool>,
    unreadable: bool,
    takes: f64,
    random: f64,
}

fn step() -> impl Strategy<Value = Step> {
    let status = prop::sample::select(
        &[200, 200, 204, 301, 302, 303, 307, 308, 304, 400, 401, 403, 404, 429, 500, 503][..],
    );
    let meaning = prop::sample::select(
        &[
            Meaning::TokenRejected,
            Meaning::MissingScope,
            Meaning::RateLimited,
            Meaning::NotFound,
            Meaning::Refused,
            Meaning::Server,
            Meaning::Success,
        ][..],
    );
    let redirect = prop::sample::select(
        &[Redirect::Own, Redirect::Own, Redirect::Foreign, Redirect::Unsafe][..],
    );
    let fails = prop_oneof![6 => Just(None), 1 => any::<bool>().prop_map(Some)];
    let wait = prop_oneof![Just(None), (0..40_000u32).prop_map(Some)];
    (
        status,
        meaning,
        wait,
        redirect,
        any::<bool>(),
        fails,
        prop::bool::weighted(0.1),
        0.0..4_000.0,
        0.0..1.0,
    )
        .prop_map(
            |(status, meaning, wait, redirect, is_same_token, fails, unreadable, takes, random)| {
                Step {
                    status,
                    meaning,
                    wait,
                    redirect,
                    is_same_token,
                    fails,
                    unreadable,
                    takes,
                    random,
                }
            },
        )
}

fn request() -> impl Strategy<Value = Request> {
    let redirects = prop::sample::select(
        &[RedirectMode::Follow, RedirectMode::Follow, RedirectMode::Manual, RedirectMode::Error][..],
    );
    (0..3u8, any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>(), redirects).prop_map(
        |(method, safe, has_body, is_replayable, reads_json, redirects)| {
            // GET, POST, DELETE
            let is_get_or_head = method == 0;
            let has_body = has_body && !is_get_or_head;
            Request {
                is_safe: is_get_or_head || safe,
                is_replayable: is_replayable || !has_body,
                has_body,
                is_post: method == 1,
                is_get_or_head,
                reads_json,
                redirects,
            }
        },
    )
}

/// What happened to a call so far.
#[derive(Default)]
struct Seen {
    own_sends: u32,
    renewals: u32,
    waits: u32,
    redirects: u32,
    /// `true` from the first hop to another origin on.
    went_abroad: bool,
    /// `true` if an attempt may have been carried out.
    was_possibly_done: bool,
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]
    #[test]
    fn no_history_breaks_a_promise(request in request(), max_retries in 0..4u32, steps in prop::collection::vec(step(), 60)) {
        let retry = RetryPolicy { max_retries, base_delay: Millis(0), max_delay: Millis(10_000) };
        let terms = Terms { request, retry, deadline: Timestamp(DEADLINE) };
        let mut progress = Progress::default();
        let mut now = 0.0;
        let mut seen = Seen::default();
        let mut action = Action::GetToken { renew: false };
        let mut steps = steps.into_iter();
        let mut status = 0;
        loop {
            let step = steps.next().expect("every call ends");
            now += step.takes;
            let event = match &action {
                Action::Settle(result) => {
                    if !request.reads_json {
                        // A status never rejects.
                        prop_assert!(result.is_ok() || result.is_err_and(|kind| !kind.is_of_response()));
                    }
                    break;
                }
                Action::GetToken { renew } => {
                    prop_assert!(!seen.went_abroad, "what a stranger says does not renew");
                    seen.renewals += u32::from(*renew);
                    prop_assert!(seen.renewals <= 1);
                    Event::Token { is_same: *renew && step.is_same_token }
                }
                Action::Send(hop) => {
                    if hop.follows {
                        seen.redirects += 1;
                        prop_assert!(seen.redirects <= 5);
                        prop_assert_eq!(request.redirects, RedirectMode::Follow);
                    } else {
                        prop_assert!(!seen.went_abroad, "later hops stay abroad");
                        seen.own_sends += 1;
                        if seen.own_sends > 1 {
                            prop_assert!(request.is_replayable || hop.as_get);
                        }
                        if seen.was_possibly_done {
                            prop_assert!(request.is_safe || hop.as_get, "a POST arrives once");
                        }
                    }
                    prop_assert!(!seen.went_abroad || hop.is_foreign, "no token after a stranger");
                    if hop.is_foreign {
                        seen.went_abroad = true;
                        prop_assert!(request.is_safe || hop.as_get || request.is_get_or_head);
                        prop_assert!(!request.has_body || hop.as_get, "no body to a stranger");
                    }
                    if let Some(is_transient) = step.fails {
                        seen.was_possibly_done = true;
                        Event::Failed { is_transient }
                    } else {
                        status = step.status;
                        let redirect = matches!(status, 301 | 302 | 303 | 307 | 308).then_some(step.redirect);
                        Event::Head { status, redirect }
                    }
                }
                Action::ReadBody => {
                    if status < 400 && step.unreadable {
                        Event::Unreadable
                    } else {
                        let meaning = if status < 400 && !request.reads_json { Meaning::Success } else { step.meaning };
                        seen.was_possibly_done |= meaning == Meaning::Server;
                        Event::Read(Signal { meaning, wait: step.wait.map(Millis) })
                    }
                }
                Action::Wait { delay, .. } => {
                    seen.waits += 1;
                    prop_assert!(seen.waits <= max_retries);
                    now += f64::from(delay.0);
                    prop_assert!(now - step.takes < DEADLINE, "a wait ends before the deadline");
                    Event::Waited
                }
            };
            let event = if now >= DEADLINE {
                Event::DeadlinePassed { has_response: matches!(action, Action::ReadBody) }
            } else { event };
            let is_over = matches!(event, Event::DeadlinePassed { .. });
            // The host keeps the progress in between.
            let mut call = Call::new(terms, Progress::from_bits(progress.to_bits()));
            action = call.handle(event, Timestamp(now), step.random);
            progress = call.progress();
            if is_over {
                prop_assert!(matches!(action, Action::Settle(Ok(()) | Err(ProviderErrorKind::Timeout))));
            }
        }
    }
}
