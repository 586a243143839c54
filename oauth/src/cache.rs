//! Reuse, single flight, refresh ahead, rejection: one token for however many callers.
//!
//! [`State`] decides with `now` as an argument; this file does the waiting. A token request runs as a task of its own
//! and callers wait for its result, so none of them can cancel it for the others.

mod state;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use http::HeaderValue;
use tokio::runtime::Handle;
use tokio::sync::watch;

use self::state::{Held, State, View};
use crate::{AccessToken, Clock, Error, Moment, Revoked, TokenSource};

pub(crate) struct Cache(Arc<Shared>);

/// A token given to a caller.
pub(crate) struct Served {
    pub(crate) token: AccessToken,
    pub(crate) generation: u64,
    /// Whether the caller waited for it.
    pub(crate) fetched: bool,
}

struct Shared {
    source: Arc<dyn TokenSource>,
    clock: Arc<dyn Clock>,
    inner: Mutex<Inner>,
}

#[derive(Default)]
struct Inner {
    state: State,
    flight: Option<Flight>,
}

/// A token request under way; holds its result when it has landed.
type Flight = watch::Receiver<Option<Result<Held, Error>>>;

/// A flight is lost when its source panics or its runtime shuts down; another runtime may then still do better.
const ATTEMPTS: usize = 2;

impl Cache {
    pub(crate) fn new(source: Arc<dyn TokenSource>, clock: Arc<dyn Clock>) -> Self {
        Self(Arc::new(Shared {
            source,
            clock,
            inner: Mutex::default(),
        }))
    }

    pub(crate) fn kind(&self) -> &'static str {
        self.0.source.kind()
    }

    /// The current token, or the result of the one token request that is under way.
    pub(crate) async fn token(&self) -> Result<Served, Error> {
        for _ in 0..ATTEMPTS {
            let mut flight = match self.0.look()? {
                Look::Token(held) => return Ok(held.served(false)),
                Look::Wait(flight) => flight,
            };
            // An error means that the flight was lost.
            if let Ok(landed) = flight.wait_for(Option::is_some).await {
                if let Some(result) = landed.as_ref() {
                    return result.clone().map(|held| held.served(true));
                }
            }
            tracing::warn!(
                source = self.kind(),
                "the token request ended without a result"
            );
        }
        Err(
            Error::transient("the token request ended without a result").with_hint(
                "its token source panicked, or the Tokio runtime that ran it is shutting down",
            ),
        )
    }

    /// The header and the generation of a fresh token, without waiting; `None` is no answer, [`Self::token`] knows more.
    pub(crate) fn fresh(&self) -> Option<(HeaderValue, u64)> {
        let now = self.0.clock.now();
        let fresh = self.0.lock().state.fresh(now)?;
        tracing::trace!("the token is still good");
        Some(fresh)
    }

    /// Drops the token of this generation; whether it makes sense to try again.
    pub(crate) fn reject(&self, generation: u64, fetched: bool) -> bool {
        let now = self.0.clock.now();
        let again = self.0.lock().state.reject(generation, fetched, now);
        tracing::info!(
            source = self.kind(),
            generation,
            again,
            "the API refused the token"
        );
        again
    }

    /// Drops the token, and what a request under way will bring.
    pub(crate) fn forget(&self) -> Option<AccessToken> {
        self.0.lock().state.forget()
    }

    /// Drops the token and lets the source give it back. A token request under way ends with an error, so that
    /// nobody gets a token that is given back a moment later.
    pub(crate) async fn revoke(&self) -> Result<Revoked, Error> {
        let token = self.forget();
        let result = self.0.source.revoke(token).await;
        // What came meanwhile may have been given back too.
        self.forget();
        match &result {
            Ok(revoked) => tracing::info!(source = self.kind(), outcome = ?revoked, "revoked"),
            Err(error) => tracing::warn!(source = self.kind(), %error, "not revoked"),
        }
        result
    }
}

enum Look {
    Token(Held),
    Wait(Flight),
}

impl Shared {
    /// Looks at what is there, and starts a token request if it takes one and none is under way.
    fn look(self: &Arc<Self>) -> Result<Look, Error> {
        let now = self.clock.now();
        let mut inner = self.lock();
        match inner.state.view(now) {
            View::Fresh(held) => {
                tracing::trace!("the token is still good");
                Ok(Look::Token(held))
            }
            View::Aging(held) => {
                // Ahead of need: what keeps the request from starting does not keep the old token from serving.
                let _ = self.join(&mut inner, now, "ahead of its end");
                Ok(Look::Token(held))
            }
            View::Paused(error) => match inner.flight.as_ref().filter(|flight| is_alive(flight)) {
                Some(flight) => Ok(Look::Wait(flight.clone())),
                None => {
                    tracing::debug!(source = self.source.kind(), %error, "asking is on pause");
                    Err(error)
                }
            },
            View::Nothing => self.join(&mut inner, now, "there is none").map(Look::Wait),
        }
    }

    /// The flight under way, or a new one.
    fn join(
        self: &Arc<Self>,
        inner: &mut Inner,
        now: Moment,
        reason: &'static str,
    ) -> Result<Flight, Error> {
        if let Some(flight) = inner.flight.as_ref().filter(|flight| is_alive(flight)) {
            tracing::trace!("waiting for the token request under way");
            return Ok(flight.clone());
        }
        let runtime = Handle::try_current().map_err(|error| {
            Error::config("a token was asked for outside of a Tokio runtime")
                .with_source(error)
                .with_hint("call it from async code that Tokio runs")
        })?;
        tracing::debug!(source = self.source.kind(), reason, "asking for a token");
        let (report, flight) = watch::channel(None);
        let shared = Arc::clone(self);
        let epoch = inner.state.epoch();
        runtime.spawn(async move {
            let result = shared.source.fetch().await;
            report.send_replace(Some(shared.land(result, now, epoch)));
        });
        inner.flight = Some(flight.clone());
        Ok(flight)
    }

    /// Keeps the result of a flight before those who wait for it hear of it.
    fn land(
        &self,
        result: Result<AccessToken, Error>,
        asked: Moment,
        epoch: u64,
    ) -> Result<Held, Error> {
        let now = self.clock.now();
        let kind = self.source.kind();
        let mut inner = self.lock();
        inner.flight = None;
        match result {
            Ok(_) if inner.state.epoch() != epoch => {
                tracing::debug!(source = kind, "a token came after its revocation");
                Err(Error::revoked())
            }
            Ok(token) => {
                let held = inner.state.store(token, asked, now);
                tracing::debug!(source = kind, token = ?held, "a token came");
                Ok(held)
            }
            Err(error) => {
                let pause = inner.state.fail(error.clone(), now);
                tracing::warn!(
                    source = kind,
                    %error,
                    transient = error.is_transient(),
                    pause_ms = u64::try_from(pause.as_millis()).unwrap_or(u64::MAX),
                    "no token came"
                );
                Err(error)
            }
        }
    }

    /// No code panics while it holds the lock, and the state is whole between any two statements.
    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn is_alive(flight: &Flight) -> bool {
    flight.has_changed().is_ok()
}
