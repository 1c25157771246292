//! What a success says: a 2xx is read as what its route answers, or not at all.

use super::js_value::{HostValue, JsType};
use super::proxy;
use super::refusal::Body;
use super::route::Answers;

/// What a call comes to when all is well. The values are the host's own.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome<V> {
    /// A token, and what else the provider's URLs need.
    Connection {
        /// A string that is not empty and has no control character in it.
        access_token: V,
        /// An object, or nothing.
        config: Option<V>,
    },
    /// The envelope around what the provider answered through Base44.
    Proxied(V),
    /// Where to send the app user.
    RedirectUrl(V),
    /// The access token of a connection, alone.
    AccessToken(V),
    /// Whether there is a connection.
    Presence(bool),
    /// Nothing but that it was done.
    Nothing,
}

/// Why a 2xx was not taken for an answer. Nothing of the body is repeated: a token may be in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Malformed {
    /// No byte in it.
    #[error("Base44 answered with an empty body where JSON was expected")]
    Empty,
    /// HTML, a truncated text or the like.
    #[error("Base44 answered with something that is not JSON")]
    NotJson,
    /// JSON, but not an object with what the route answers.
    #[error("Base44 answered with JSON in which {0}")]
    Shape(&'static str),
    /// More than this many bytes, of which no more were read.
    #[error("Base44 answered with more than {0} bytes (maxResponseBytes)")]
    TooLarge(u32),
}

/// What of an answer a method promises.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wants {
    /// All that the route answers.
    Whole,
    /// The access token alone.
    AccessToken,
    /// Whether there is a connection.
    Presence,
}

impl Wants {
    /// That of an answer.
    #[must_use]
    pub fn of<V>(self, outcome: Outcome<V>) -> Outcome<V> {
        match (self, outcome) {
            (Self::AccessToken, Outcome::Connection { access_token, .. }) => {
                Outcome::AccessToken(access_token)
            }
            (Self::Presence, _) => Outcome::Presence(true),
            (_, outcome) => outcome,
        }
    }
}

impl<V: HostValue> Outcome<V> {
    /// Reads the body of a 2xx.
    ///
    /// # Errors
    /// Any [`Malformed`].
    pub fn read(answers: Answers, body: Body<V>) -> Result<Self, Malformed> {
        let json = match body {
            _ if answers == Answers::Nothing => return Ok(Self::Nothing),
            Body::Json(json) => json,
            Body::Text(text) if text.is_truthy() => return Err(Malformed::NotJson),
            Body::Text(_) => return Err(Malformed::Empty),
        };
        match answers {
            Answers::Connection => Self::connection(&json),
            Answers::RedirectUrl => match json.get("redirect_url") {
                Some(url) if url.is_printable_string() => Ok(Self::RedirectUrl(url)),
                _ => Err(Malformed::Shape("redirect_url is not a non-empty string")),
            },
            Answers::Proxied => {
                proxy::check_answer(&json).map_err(Malformed::Shape)?;
                Ok(Self::Proxied(json))
            }
            Answers::Nothing => Ok(Self::Nothing),
        }
    }

    /// The same for another caller: nothing that one does with it is seen by the other.
    #[must_use]
    pub fn deep_clone(&self) -> Self {
        match self {
            Self::Connection { access_token, config } => Self::Connection {
                access_token: access_token.clone(),
                config: config.as_ref().map(V::deep_clone),
            },
            other => other.clone(),
        }
    }

    fn connection(json: &V) -> Result<Self, Malformed> {
        let access_token = json.get("access_token").filter(HostValue::is_printable_string);
        let access_token = access_token.ok_or(Malformed::Shape(
            "access_token is not a non-empty string of printable characters",
        ))?;
        let config = json.get_non_null("connection_config");
        if config.as_ref().is_some_and(|config| config.js_type() != JsType::Object) {
            return Err(Malformed::Shape("connection_config is neither an object nor null"));
        }
        Ok(Self::Connection { access_token, config })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::js_value::testing::FakeValue;
    use proptest::prelude::*;
    use serde_json::{Value as Json, json};

    fn read(answers: Answers, body: Json) -> Result<Outcome<FakeValue>, Malformed> {
        Outcome::read(answers, Body::Json(body.into()))
    }

    #[test]
    fn a_connection_is_a_token_and_perhaps_a_configuration() {
        let connection = |body| read(Answers::Connection, body);
        let plain = Outcome::Connection { access_token: FakeValue::from("t"), config: None };
        assert_eq!(connection(json!({"access_token": "t"})).as_ref(), Ok(&plain));
        assert_eq!(connection(json!({"access_token": "t", "connection_config": null})), Ok(plain));
        let config = json!({"subdomain": "acme", "port": 1, "deep": {"kept": [true]}});
        let body =
            json!({"access_token": "t", "integration_type": "x", "connection_config": config});
        let config = Some(FakeValue::from(config));
        assert_eq!(
            connection(body),
            Ok(Outcome::Connection { access_token: FakeValue::from("t"), config })
        );
    }

    #[test]
    fn what_is_no_connection_is_refused() {
        for body in [
            json!({}),
            json!([]),
            json!(null),
            json!("t"),
            json!(1),
            json!({"accessToken": "t"}),
            json!({"access_token": ""}),
            json!({"access_token": null}),
            json!({"access_token": 1}),
            json!({"access_token": ["t"]}),
            json!({"access_token": "t\r\nx: y"}),
            json!({"access_token": "t", "connection_config": "x"}),
            json!({"access_token": "t", "connection_config": []}),
        ] {
            assert!(read(Answers::Connection, body.clone()).is_err(), "{body}");
        }
        let text =
            |text: &str| Outcome::read(Answers::Connection, Body::Text(FakeValue::from(text)));
        assert_eq!(text(""), Err(Malformed::Empty));
        assert_eq!(text("<!doctype html>"), Err(Malformed::NotJson));
        assert_eq!(text("{\"access_token\": \"t"), Err(Malformed::NotJson));
    }

    #[test]
    fn the_other_answers() {
        let url = json!({"redirect_url": "https://slack.com/oauth?state=s"});
        let there = Outcome::RedirectUrl(FakeValue::from("https://slack.com/oauth?state=s"));
        assert_eq!(read(Answers::RedirectUrl, url), Ok(there));
        for body in
            [json!({}), json!({"redirect_url": ""}), json!({"redirect_url": {}}), json!("u")]
        {
            assert!(read(Answers::RedirectUrl, body).is_err());
        }
        for body in [Body::Json(json!({"any": 1}).into()), Body::Text(FakeValue::from("thing"))] {
            assert_eq!(Outcome::read(Answers::Nothing, body), Ok(Outcome::Nothing));
        }
    }

    proptest! {
        /// Whatever comes, a token that goes out is the one under its name.
        #[test]
        fn never_a_wrong_token(text in "\\PC{0,60}|\\{(\"(access_token|a)\":(\"[a-z\u{0}\\\\n]{0,3}\"|1|null),?){0,3}\\}") {
            let json = serde_json::from_str::<Json>(&text);
            let body = json.as_ref().map_or_else(
                |_| Body::Text(FakeValue::from(text.as_str())),
                |json| Body::Json(json.clone().into()),
            );
            if let Ok(outcome) = Outcome::read(Answers::Connection, body) {
                let Outcome::Connection { access_token, .. } = outcome else { panic!("{outcome:?}") };
                let expected = json.unwrap()["access_token"].as_str().map(FakeValue::from);
                prop_assert_eq!(Some(access_token), expected);
            }
        }
    }
}
