//! Reuse, single flight, refresh ahead, rejection: one token for however many callers.
//!
//! [`State`] decides with `now` as an argument; this file does the waiting. A token request runs as a task of its own
//! and callers wait for its result, so none of them can cancel it for the others.

mod state;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::runtime::Handle;
use tokio::sync::watch;

use self::state::{Held, State, View};
use crate::{AccessToken, Clock, Error, Moment, TokenSource};

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
        }
        Err(
            Error::transient("the token request ended without a result").with_hint(
                "its token source panicked, or the Tokio runtime that ran it is shutting down",
            ),
        )
    }

    /// Drops the token of this generation; whether it makes sense to try again.
    pub(crate) fn reject(&self, generation: u64, fetched: bool) -> bool {
        let now = self.0.clock.now();
        self.0.lock().state.reject(generation, fetched, now)
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
            View::Fresh(held) => Ok(Look::Token(held)),
            View::Aging(held) => {
                // Ahead of need: what keeps the request from starting does not keep the old token from serving.
                let _ = self.join(&mut inner, now);
                Ok(Look::Token(held))
            }
            View::Paused(error) => match inner.flight.as_ref().filter(|flight| is_alive(flight)) {
                Some(flight) => Ok(Look::Wait(flight.clone())),
                None => Err(error),
            },
            View::Nothing => self.join(&mut inner, now).map(Look::Wait),
        }
    }

    /// The flight under way, or a new one.
    fn join(self: &Arc<Self>, inner: &mut Inner, now: Moment) -> Result<Flight, Error> {
        if let Some(flight) = inner.flight.as_ref().filter(|flight| is_alive(flight)) {
            return Ok(flight.clone());
        }
        let runtime = Handle::try_current().map_err(|error| {
            Error::config("a token was asked for outside of a Tokio runtime")
                .with_source(error)
                .with_hint("call it from async code that Tokio runs")
        })?;
        let (report, flight) = watch::channel(None);
        let shared = Arc::clone(self);
        runtime.spawn(async move {
            let result = shared.source.fetch().await;
            report.send_replace(Some(shared.land(result, now)));
        });
        inner.flight = Some(flight.clone());
        Ok(flight)
    }

    /// Keeps the result of a flight before those who wait for it hear of it.
    fn land(&self, result: Result<AccessToken, Error>, asked: Moment) -> Result<Held, Error> {
        let now = self.clock.now();
        let mut inner = self.lock();
        inner.flight = None;
        match result {
            Ok(token) => Ok(inner.state.store(token, asked, now)),
            Err(error) => {
                inner.state.fail(error.clone(), now);
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
