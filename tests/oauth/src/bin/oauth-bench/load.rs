//! A refresh while many callers ask for tokens without pause.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use oauth_tests::Site;
use umbraco_oauth::{AccessToken, ClientCredentials, Credentials, Fetch, ManualClock, TokenSource};

use crate::report::Refresh;
use crate::{Result, api_user};

const CALLERS: usize = 1000;

/// How long the token endpoint takes.
const SLOW: Duration = Duration::from_millis(200);

#[derive(Clone, Copy)]
pub(crate) enum When {
    /// The token has ended: everybody must wait.
    AtTheEnd,
    /// It is about to end: nobody should.
    Ahead,
}

impl When {
    /// The seconds of a token of 300 s that have gone by, and how to call that.
    fn age(self) -> (u64, &'static str) {
        match self {
            Self::AtTheEnd => (300, "at the end"),
            Self::Ahead => (280, "ahead"),
        }
    }
}

/// Client credentials that tell how long the endpoint took.
struct Timed {
    credentials: ClientCredentials,
    took: Arc<Mutex<Vec<Duration>>>,
}

impl TokenSource for Timed {
    fn fetch(&self) -> Fetch<'_> {
        Box::pin(async {
            let credentials = self.credentials.clone().build()?;
            let start = Instant::now();
            let token = credentials.token().await;
            let took = start.elapsed();
            self.took
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .push(took);
            token
        })
    }
}

pub(crate) async fn measure(site: &Site, when: When) -> Result<Refresh> {
    let clock = Arc::new(ManualClock::default());
    let took = Arc::new(Mutex::default());
    let source = Timed {
        credentials: api_user(site),
        took: Arc::clone(&took),
    };
    let credentials = Credentials::from_source_with_clock(source, &site.url, clock.clone())?;
    let old = credentials.token().await?;
    took.lock().unwrap_or_else(PoisonError::into_inner).clear();

    let (age, name) = when.age();
    clock.advance(Duration::from_secs(age));
    let gate = site.standin.faults().on_path("/token").hold();
    let calls = Arc::new(AtomicUsize::new(0));
    let callers: Vec<_> = (0..CALLERS)
        .map(|_| tokio::spawn(caller(credentials.clone(), old.clone(), Arc::clone(&calls))))
        .collect();
    gate.reached(1).await;
    tokio::time::sleep(SLOW).await;
    gate.release();
    let mut longest = Duration::ZERO;
    for caller in callers {
        longest = longest.max(caller.await??);
    }
    let took = took.lock().unwrap_or_else(PoisonError::into_inner);
    Ok(Refresh {
        when: name,
        callers: CALLERS,
        calls: calls.load(Ordering::Relaxed),
        token_requests: took.len(),
        endpoint_ms: took.iter().sum::<Duration>().as_secs_f64() * 1e3,
        longest_wait_ms: longest.as_secs_f64() * 1e3,
    })
}

/// Asks until there is a new token; the longest of these calls.
async fn caller(
    credentials: Credentials,
    old: AccessToken,
    calls: Arc<AtomicUsize>,
) -> std::result::Result<Duration, umbraco_oauth::Error> {
    let mut longest = Duration::ZERO;
    loop {
        let start = Instant::now();
        let token = credentials.token().await?;
        longest = longest.max(start.elapsed());
        calls.fetch_add(1, Ordering::Relaxed);
        if token.expose_secret() != old.expose_secret() {
            return Ok(longest);
        }
        tokio::task::yield_now().await;
    }
}
