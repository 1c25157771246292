//! A record of what the world has seen: calls, requests, tokens and the passing of time.

use std::collections::BTreeMap;

use super::history::{ClockChange, Invalidation, ReplyKind};
use crate::client::{CallId, Context, RequestId};

/// The wall clock at the start of a history: ten seconds before the dates that the server names.
const WALL_CLOCK: f64 = 1_445_412_470_000.0;

/// More than the longest timer in a history.
const MAX_TIMER: f64 = 10_000.0;

/// A point in a history.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Stamp {
    /// The position among all that happens.
    pub(super) order: u32,
    /// The world's time, by which timers fire.
    pub(super) time: u32,
    pub(super) wall_clock: f64,
    /// The time that the elapsed-time clock has shown to pass, without its jumps backward.
    pub(super) shown: f64,
    /// The time by which the clock and the world's time differ: the part of the world's time that
    /// the clock has not shown, and the jumps forward that no timer has followed. A jump by more
    /// than any timer does not count, since all timers are overdue after it.
    pub(super) drift: f64,
}

/// The clocks of the host.
#[derive(Debug, Default)]
pub(super) struct Clocks {
    now: Stamp,
    last_read_at: u32,
    last_clock: f64,
    offset: f64,
    frozen_at: Option<f64>,
    wall_clock_offset: f64,
}

impl Clocks {
    pub(super) fn advance(&mut self, time: u32) {
        self.now.time = time;
    }

    pub(super) fn change(&mut self, change: ClockChange) {
        match change {
            ClockChange::Jump(by) => {
                self.offset += by;
                self.frozen_at = self.frozen_at.map(|clock| clock + by);
            }
            ClockChange::Freeze => self.frozen_at = Some(self.clock()),
            ClockChange::Resume => {
                if let Some(clock) = self.frozen_at.take() {
                    self.offset = clock - f64::from(self.now.time);
                }
            }
            ClockChange::JumpOfWallClock(by) => self.wall_clock_offset += by,
        }
    }

    fn clock(&self) -> f64 {
        self.frozen_at.unwrap_or(f64::from(self.now.time) + self.offset)
    }

    /// Returns the next point in the history.
    pub(super) fn stamp(&mut self) -> Stamp {
        self.now.order += 1;
        self.now
    }

    /// Shows the clocks to the client.
    pub(super) fn read(&mut self, random: f64) -> Context {
        let clock = self.clock();
        let shown = (clock - self.last_clock).max(0.0);
        let passed = f64::from(self.now.time - self.last_read_at);
        self.last_read_at = self.now.time;
        self.last_clock = clock;
        self.now.shown += shown;
        let drift = (passed - shown).abs();
        self.now.drift += if drift < MAX_TIMER { drift } else { 0.0 };
        self.now.wall_clock = WALL_CLOCK + f64::from(self.now.time) + self.wall_clock_offset;
        Context { clock, wall_clock: self.now.wall_clock, random }
    }
}

/// A call, as far as it has come.
#[derive(Clone, Debug, Default)]
pub(super) struct CallRecord {
    pub(super) started: Option<Stamp>,
    pub(super) id: Option<CallId>,
    pub(super) completed: Option<Stamp>,
    pub(super) was_cached: bool,
    pub(super) is_cancelled: bool,
}

impl CallRecord {
    pub(super) fn is_waiting(&self) -> bool {
        self.id.is_some() && self.completed.is_none() && !self.is_cancelled
    }
}

/// A request, as the driver has it.
#[derive(Clone, Debug)]
pub(super) struct RequestRecord {
    pub(super) id: RequestId,
    pub(super) started: Stamp,
    /// The number of attempts; redirects do not count.
    pub(super) attempts: u32,
    /// The time at which the last attempt was sent, before any redirect.
    pub(super) attempt_sent: Stamp,
    /// The number of times that something was sent, by which responses to aborted attempts are
    /// known.
    pub(super) sends: u32,
    pub(super) is_in_progress: bool,
    pub(super) reply: ReplyKind,
    pub(super) body_after: u32,
    /// The number of times that the timer was set.
    pub(super) timers: u32,
    /// The time before which the server does not want another attempt.
    pub(super) not_before: u32,
    pub(super) is_released: bool,
    /// `true` if the response arrived before the request was released.
    pub(super) is_answered: bool,
}

/// A token that the server sent.
#[derive(Clone, Debug)]
pub(super) struct Token {
    /// The request that it was sent for, which has the components of the call of that number.
    pub(super) request: u32,
    pub(super) sent: Stamp,
    pub(super) answered: Stamp,
    pub(super) expires_at: Option<f64>,
}

/// Everything that the world has seen.
#[derive(Debug, Default)]
pub(super) struct Record {
    pub(super) calls: Vec<CallRecord>,
    /// By the number of the call that started them.
    pub(super) requests: BTreeMap<u32, RequestRecord>,
    pub(super) tokens: BTreeMap<String, Token>,
    pub(super) invalidations: Vec<(Stamp, Invalidation)>,
    /// The retries and successes by origin.
    pub(super) retries: BTreeMap<&'static str, u32>,
    pub(super) successes: BTreeMap<&'static str, u32>,
}
