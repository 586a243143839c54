//! When a request is repeated, and how long to wait before.

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::time::{Duration, Instant, SystemTime};

use http::header::{DATE, RETRY_AFTER};
use http::{HeaderMap, HeaderValue};

/// How often, and for how long, a request is repeated.
///
/// GET, HEAD, PUT and DELETE are repeated when no connection could be made and on 429 and 503, POST and PATCH only
/// when no connection could be made: nothing was sent then. A body that is a stream is never sent again.
/// `Retry-After` is honoured; otherwise the wait doubles each time, with jitter.
///
/// ```
/// use std::time::Duration;
/// use umbraco_runtime::Retry;
///
/// let patient = Retry::default().retries(5).total(Duration::from_secs(300));
/// let never = Retry::default().retries(0);
/// ```
#[derive(Clone, Debug)]
pub struct Retry {
    retries: u32,
    base_delay: Duration,
    max_delay: Duration,
    total: Duration,
}

impl Default for Retry {
    /// Two repetitions, the first after a quarter of a second, all within one minute.
    fn default() -> Self {
        Self {
            retries: 2,
            base_delay: Duration::from_millis(250),
            max_delay: Duration::from_secs(10),
            total: Duration::from_secs(60),
        }
    }
}

impl Retry {
    /// How often a request is repeated at most; 0 switches repetition off.
    #[must_use]
    pub fn retries(mut self, retries: u32) -> Self {
        self.retries = retries;
        self
    }

    /// The wait before the first repetition; it doubles with each one.
    #[must_use]
    pub fn base_delay(mut self, delay: Duration) -> Self {
        self.base_delay = delay;
        self
    }

    /// The longest wait when the server does not say how long.
    #[must_use]
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// No repetition begins later than this after the first attempt began, whatever `Retry-After` asks for.
    #[must_use]
    pub fn total(mut self, total: Duration) -> Self {
        self.total = total;
        self
    }

    pub(crate) fn start(&self) -> Budget {
        Budget {
            limits: self.clone(),
            used: 0,
            started: Instant::now(),
        }
    }
}

/// What is left of the repetitions of one request.
pub(crate) struct Budget {
    limits: Retry,
    used: u32,
    started: Instant,
}

impl Budget {
    /// The wait before the next repetition; `None` when there is none.
    pub(crate) fn next_delay(&mut self, retry_after: Option<Duration>) -> Option<Duration> {
        if self.used >= self.limits.retries {
            return None;
        }
        let delay = match retry_after {
            // Callers that were turned away together must not come back together, nor too early.
            Some(asked) => asked.checked_add(asked.mul_f64(0.1 * random()))?,
            None => {
                let doubled = self.limits.base_delay.checked_mul(1 << self.used.min(20))?;
                let limited = doubled.min(self.limits.max_delay);
                limited.mul_f64(0.5 + 0.5 * random())
            }
        };
        if self.started.elapsed().checked_add(delay)? > self.limits.total {
            return None;
        }
        self.used += 1;
        Some(delay)
    }
}

/// The wait that the server asks for: seconds or a date (RFC 9110, section 10.2.3).
///
/// A date is compared with the server's own `Date`, so that a clock that is wrong does no harm.
pub(crate) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = text.parse() {
        // Longer than a year is as good as never, and keeps later arithmetic from overflowing.
        return Some(Duration::from_secs(u64::min(seconds, 31_536_000)));
    }
    let now = headers.get(DATE).and_then(date);
    let until = httpdate::parse_http_date(text).ok()?;
    let wait = until.duration_since(now.unwrap_or_else(SystemTime::now));
    Some(wait.unwrap_or_default())
}

fn date(value: &HeaderValue) -> Option<SystemTime> {
    httpdate::parse_http_date(value.to_str().ok()?).ok()
}

/// A number in 0..1.
fn random() -> f64 {
    let bits = (random_bits() as u64) >> 32;
    bits as f64 / f64::from(u32::MAX)
}

/// The keys of a `RandomState` are random; jitter and the boundary of a form need no more than that.
pub(crate) fn random_bits() -> u128 {
    let half = || u128::from(RandomState::new().hash_one(0_u8));
    (half() << 64) | half()
}
