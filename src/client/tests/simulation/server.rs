//! The server: answers attempts, or does not.

use serde_json::json;

use super::history::{ErrorBody, ReplyKind};
use super::record::{RequestRecord, Token};
use super::world::{Occurrence, World};
use crate::client::{Event, FetchError};
use crate::protocol::base_url::testing::parts;
use crate::protocol::js_value::testing::FakeValue;
use crate::protocol::jwt::testing::jwt;
use crate::protocol::response::{Body, ResponseHead};
use crate::protocol::retry_after::{RetryAfter, testing::date};
use crate::protocol::route::ResponseKind;

impl World {
    /// Reports an event of the attempt in progress. A released request may still have events, which
    /// must have no effect.
    fn handle(&mut self, request: u32, event: Event<FakeValue>) {
        let RequestRecord { id, is_released, .. } = self.record.requests[&request];
        let context = self.context();
        self.client.handle(id, event, context);
        if is_released {
            assert!(self.client.poll_action().is_none(), "a late event has an effect");
        }
        self.perform_actions();
    }

    fn is_awaited(&self, request: u32, send: u32) -> bool {
        let record = &self.record.requests[&request];
        record.sends == send && (record.is_in_progress || record.is_released)
    }

    fn finish(&mut self, request: u32) {
        if let Some(record) = self.record.requests.get_mut(&request) {
            record.is_in_progress = false;
        }
    }

    pub(super) fn head_arrives(&mut self, request: u32, send: u32) {
        if !self.is_awaited(request, send) {
            return;
        }
        let RequestRecord { reply, body_after, .. } = self.record.requests[&request].clone();
        let is_empty = self.route(request).spec().response == ResponseKind::Empty;
        let head = |status| ResponseHead { status, ..ResponseHead::default() };
        match reply {
            ReplyKind::Stall => {}
            ReplyKind::Reset => {
                self.finish(request);
                self.handle(request, Event::Failed(FetchError::Transient("reset".to_owned())));
            }
            ReplyKind::Redirect(location) => {
                let base = format!("{}/api/apps/a/x", self.origin(request));
                let base = url::Url::parse(&base).unwrap();
                let location = base.join(location).ok().map(|url| parts(&url));
                self.handle(request, Event::Head(ResponseHead { location, ..head(307) }));
            }
            ReplyKind::Error { status, retry_after, .. } => {
                let retry_after = retry_after.and_then(|header| RetryAfter::parse(header, &date));
                if let Some(RetryAfter::In(_)) = retry_after {
                    let millis = retry_after.map_or(0, |retry_after| retry_after.millis(0.0));
                    let not_before = self.time.saturating_add(millis);
                    self.record.requests.get_mut(&request).unwrap().not_before = not_before;
                }
                self.handle(request, Event::Head(ResponseHead { retry_after, ..head(status) }));
            }
            _ if is_empty => {
                self.finish(request);
                self.count_success(request);
                self.handle(request, Event::Head(head(204)));
            }
            _ => self.schedule(body_after, Occurrence::Body(request, send)),
        }
    }

    pub(super) fn body_arrives(&mut self, request: u32, send: u32) {
        if !self.is_awaited(request, send) {
            return;
        }
        let reply = self.record.requests[&request].reply.clone();
        let reset = || Event::Failed(FetchError::Transient("reset".to_owned()));
        let event = match reply {
            ReplyKind::Error { body: ErrorBody::Json, .. } => {
                Event::Body(Body::Json(json!({"detail": "no"}).into()))
            }
            ReplyKind::Error { body: ErrorBody::Text, .. } => Event::Body(Body::Text("no".into())),
            ReplyKind::Error { body: ErrorBody::Reset, .. } | ReplyKind::ResetInBody => reset(),
            ReplyKind::Token { expires_in } => {
                self.count_success(request);
                let token = self.issue_token(request, expires_in);
                let json = match self.route(request).spec().response {
                    ResponseKind::ProxyEnvelope => json!({"success": true, "phase": token}),
                    ResponseKind::RedirectUrl => json!({ "redirect_url": token }),
                    _ => json!({ "access_token": token }),
                };
                Event::Success { status: 200, body: Body::Json(json.into()) }
            }
            ReplyKind::NotJson => Event::Success { status: 200, body: Body::Text("<html>".into()) },
            ReplyKind::TooLarge => Event::TooLarge { status: 200, limit: 9 },
            _ => return,
        };
        self.finish(request);
        self.handle(request, event);
    }

    fn count_success(&mut self, request: u32) {
        let origin = self.origin(request);
        let record = self.record.requests.get_mut(&request).unwrap();
        if !record.is_released {
            record.is_answered = true;
            *self.record.successes.entry(origin).or_default() += 1;
        }
    }

    /// Makes a token that is different from any other.
    fn issue_token(&mut self, request: u32, expires_in: Option<i32>) -> String {
        // The client reads the clocks after the response has arrived.
        let _ = self.context();
        let answered = self.stamp();
        let number = answered.order;
        let expires_at = expires_in.map(|after| answered.wall_clock + 60_000.0 + f64::from(after));
        let text = match expires_at {
            Some(expires_at) => format!("{}-{number}", jwt(&(expires_at / 1000.0).to_string())),
            None => format!("token-{number}"),
        };
        let sent = self.record.requests[&request].attempt_sent;
        let token = Token { request, sent, answered, expires_at };
        self.record.tokens.insert(text.clone(), token);
        text
    }
}
