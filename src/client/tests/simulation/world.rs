//! The driver of a history: performs the client's actions and reports what happens.

use std::collections::BTreeMap;

use super::history::{Abort, ErrorBody, History, ReplyKind, Start};
use super::record::{CallRecord, Clocks, Record, RequestRecord, Stamp};
use crate::client::tests::{SERVER, TestDriver, origin, principal, request_key, resource};
use crate::client::{Action, Call, Client, Context, Millis, RequestId};
use crate::protocol::route::Route;

/// Something that happens at a time of its own.
#[derive(Clone, Copy, Debug)]
pub(super) enum Occurrence {
    Call(u32),
    Abort(u32),
    Invalidate(usize),
    ChangeClock(usize),
    /// The head of the response to the send of that number.
    Head(u32, u32),
    Body(u32, u32),
    Timer(u32, u32),
}

pub(super) struct World {
    pub(super) history: History,
    pub(super) client: Client<TestDriver>,
    pub(super) record: Record,
    clocks: Clocks,
    pub(super) time: u32,
    agenda: BTreeMap<(u32, u32), Occurrence>,
    scheduled: u32,
    contexts: usize,
    sends: usize,
}

impl World {
    pub(super) fn new(history: History) -> Self {
        let mut world = Self {
            client: Client::default(),
            record: Record::default(),
            clocks: Clocks::default(),
            time: 0,
            agenda: BTreeMap::new(),
            scheduled: 0,
            contexts: 0,
            sends: 0,
            history,
        };
        world.record.calls = vec![CallRecord::default(); world.history.calls.len()];
        for (call, plan) in (0..).zip(world.history.calls.clone()) {
            match plan.start {
                Start::At(time) => world.schedule_at(time, Occurrence::Call(call)),
                Start::AfterPrevious if call == 0 => world.schedule_at(0, Occurrence::Call(call)),
                Start::AfterPrevious => {}
            }
        }
        for (index, invalidation) in world.history.invalidations.clone().iter().enumerate() {
            world.schedule_at(invalidation.at, Occurrence::Invalidate(index));
        }
        for (index, (at, _)) in world.history.clock_changes.clone().iter().enumerate() {
            world.schedule_at(*at, Occurrence::ChangeClock(index));
        }
        for _ in 0..world.history.retries_spent {
            for components in [0, SERVER] {
                assert!(world.client.retry_budget.try_acquire(origin(components)));
            }
        }
        world
    }

    /// Plays the history to its end. Panics if a promise is broken.
    pub(super) fn play(&mut self) {
        let mut steps = 0;
        while let Some(((time, _), occurrence)) = self.agenda.pop_first() {
            steps += 1;
            assert!(steps < 5_000, "the history does not end");
            self.time = time;
            self.clocks.advance(time);
            self.occur(occurrence);
            self.check_step();
        }
        self.check_end();
    }

    pub(super) fn schedule(&mut self, after: u32, occurrence: Occurrence) {
        self.schedule_at(self.time.saturating_add(after), occurrence);
    }

    fn schedule_at(&mut self, time: u32, occurrence: Occurrence) {
        self.scheduled += 1;
        self.agenda.insert((time, self.scheduled), occurrence);
    }

    pub(super) fn context(&mut self) -> Context {
        self.contexts += 1;
        let randoms = &self.history.randoms;
        self.clocks.read(randoms[self.contexts % randoms.len()])
    }

    pub(super) fn stamp(&mut self) -> Stamp {
        self.clocks.stamp()
    }

    pub(super) fn route(&self, call: u32) -> Route {
        self.history.calls[call as usize].operation.route()
    }

    pub(super) fn origin(&self, call: u32) -> &'static str {
        origin(self.history.calls[call as usize].components)
    }

    fn occur(&mut self, occurrence: Occurrence) {
        match occurrence {
            Occurrence::Call(call) => self.start(call),
            Occurrence::Abort(call) => self.cancel(call),
            Occurrence::Invalidate(index) => self.invalidate(index),
            Occurrence::ChangeClock(index) => {
                self.clocks.change(self.history.clock_changes[index].1);
            }
            Occurrence::Head(request, send) => self.head_arrives(request, send),
            Occurrence::Body(request, send) => self.body_arrives(request, send),
            Occurrence::Timer(request, timer) => self.timer_fires(request, timer),
        }
    }

    fn start(&mut self, handle: u32) {
        let plan = self.history.calls[handle as usize].clone();
        let call = Call {
            handle,
            request: handle,
            key: request_key(plan.operation.route(), plan.components),
            origin: origin(plan.components).into(),
            projection: plan.operation.projection(),
            timeouts: plan.timeouts,
            retry: plan.retry,
            cache: plan.cache,
            background: self.history.background,
        };
        let context = self.context();
        let started = self.stamp();
        let id = self.client.start_call(call, context);
        let record = &mut self.record.calls[handle as usize];
        record.started = Some(started);
        record.id = id;
        if let Abort::After(after) = plan.abort {
            self.schedule(after, Occurrence::Abort(handle));
        }
        self.perform_actions();
    }

    fn cancel(&mut self, call: u32) {
        let record = &mut self.record.calls[call as usize];
        let Some(id) = record.id.filter(|_| record.is_waiting()) else { return };
        record.is_cancelled = true;
        self.client.cancel(id);
        self.perform_actions();
        self.start_next(call);
    }

    fn start_next(&mut self, call: u32) {
        let next = self.history.calls.get(call as usize + 1);
        if next.is_some_and(|next| matches!(next.start, Start::AfterPrevious)) {
            self.start(call + 1);
        }
    }

    fn invalidate(&mut self, index: usize) {
        let invalidation = self.history.invalidations[index].clone();
        let components = invalidation.components;
        let resource = invalidation.route.map(|route| resource(route, components));
        self.client.invalidate(&principal(components), resource.as_ref());
        let stamp = self.stamp();
        self.record.invalidations.push((stamp, invalidation));
        self.perform_actions();
    }

    fn timer_fires(&mut self, request: u32, timer: u32) {
        let record = &self.record.requests[&request];
        if record.is_released || record.timers != timer {
            return;
        }
        let id = record.id;
        let context = self.context();
        self.client.handle_timeout(id, context);
        self.perform_actions();
    }

    /// Performs the client's actions. User code may run meanwhile, and start and cancel calls.
    pub(super) fn perform_actions(&mut self) {
        while let Some(action) = self.client.poll_action() {
            self.perform(action);
        }
    }

    fn perform(&mut self, action: Action<TestDriver>) {
        match action {
            Action::Send { id, request, redirect, timer } => {
                self.check_send(request, redirect.as_deref());
                self.send(id, request, redirect.is_some(), timer);
            }
            Action::ReadBody(request) => {
                let record = self.in_flight(request);
                assert!(record.is_in_progress, "the body of nothing is read");
                let (send, body_after) = (record.sends, record.body_after);
                let stalls =
                    matches!(record.reply, ReplyKind::Error { body: ErrorBody::Stall, .. });
                if !stalls {
                    self.schedule(body_after, Occurrence::Body(request, send));
                }
            }
            Action::BackOff { request, timer } => {
                self.in_flight(request).is_in_progress = false;
                self.set_timer(request, timer);
            }
            Action::SetTimer { request, timer } => self.set_timer(request, timer),
            Action::Complete { call, request, result } => {
                let stamp = self.stamp();
                self.check_completion(call, request, &result, stamp);
                let record = &mut self.record.calls[call as usize];
                record.completed = Some(stamp);
                record.was_cached = request.is_none();
                self.start_next(call);
            }
            Action::Release { request, .. } => {
                let record = self.in_flight(request);
                record.is_released = true;
                record.is_in_progress = false;
            }
        }
    }

    fn in_flight(&mut self, request: u32) -> &mut RequestRecord {
        let record = self.record.requests.get_mut(&request);
        record.filter(|record| !record.is_released).expect("the request is in flight")
    }

    fn send(&mut self, id: RequestId, request: u32, is_redirect: bool, timer: Millis) {
        let stamp = self.stamp();
        let reply = self.history.replies[self.sends % self.history.replies.len()].clone();
        self.sends += 1;
        let record = self.record.requests.entry(request).or_insert(RequestRecord {
            id,
            started: stamp,
            attempts: 0,
            attempt_sent: stamp,
            sends: 0,
            is_in_progress: false,
            reply: ReplyKind::Stall,
            body_after: 0,
            timers: 0,
            not_before: 0,
            is_released: false,
            is_answered: false,
        });
        assert_eq!(record.id, id);
        if !is_redirect {
            record.attempts += 1;
            record.attempt_sent = stamp;
        }
        let is_retry = !is_redirect && record.attempts > 1;
        record.sends += 1;
        record.is_in_progress = true;
        record.reply = reply.kind;
        record.body_after = reply.body_after;
        let (send, is_first) = (record.sends, record.sends == 1);
        self.set_timer(request, timer);
        if is_retry {
            self.check_retry_budget(request);
        }
        if is_first && matches!(self.history.calls[request as usize].abort, Abort::WhenSent) {
            self.cancel(request);
        }
        self.schedule(reply.head_after, Occurrence::Head(request, send));
    }

    fn set_timer(&mut self, request: u32, Millis(timer): Millis) {
        let record = self.in_flight(request);
        record.timers += 1;
        let occurrence = Occurrence::Timer(request, record.timers);
        // A timer that is due at once fires at once, so that a request is not late several times.
        let lateness = if timer == 0 { 0 } else { self.history.timer_lateness };
        self.schedule(timer.saturating_add(lateness), occurrence);
    }
}
