//! Time, injected. The only file of this crate that may ask the machine for it.

use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant, SystemTime};

/// Tells the time to everything in this crate that expires, refreshes or waits.
pub trait Clock: fmt::Debug + Send + Sync + 'static {
    /// The present moment.
    fn now(&self) -> Moment;
}

/// One moment, read from both clocks of the machine.
///
/// Neither clock alone is safe: the monotonic one stands still while a machine sleeps (Linux, macOS), the wall clock
/// jumps when it is set. Between two moments the longer of both measures counts, so a token is given up too early
/// rather than served dead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The monotonic clock.
    pub monotonic: Instant,
    /// The wall clock.
    pub wall: SystemTime,
}

impl Moment {
    /// How long ago `earlier` was: the longer of both clocks, zero if both say it is still to come.
    #[must_use]
    pub fn since(self, earlier: Moment) -> Duration {
        let monotonic = self.monotonic.saturating_duration_since(earlier.monotonic);
        let wall = self.wall.duration_since(earlier.wall).unwrap_or_default();
        monotonic.max(wall)
    }

    /// This moment and `time` more; `None` beyond what a clock can show.
    pub(crate) fn after(self, time: Duration) -> Option<Moment> {
        Some(Moment {
            monotonic: self.monotonic.checked_add(time)?,
            wall: self.wall.checked_add(time)?,
        })
    }
}

/// The clocks of the machine; what is used unless a test says otherwise.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[allow(clippy::disallowed_methods)]
    fn now(&self) -> Moment {
        Moment {
            monotonic: Instant::now(),
            wall: SystemTime::now(),
        }
    }
}

/// A clock that moves only when told to, for tests.
///
/// # Example
/// ```
/// use std::time::Duration;
/// use umbraco_oauth::{Clock, ManualClock};
///
/// let clock = ManualClock::default();
/// let start = clock.now();
/// clock.advance(Duration::from_secs(299));
/// assert_eq!(clock.now().since(start), Duration::from_secs(299));
/// ```
#[derive(Debug)]
pub struct ManualClock(Mutex<Moment>);

impl Default for ManualClock {
    fn default() -> Self {
        Self(Mutex::new(SystemClock.now()))
    }
}

impl ManualClock {
    /// Time passes: both clocks move on.
    pub fn advance(&self, by: Duration) {
        let mut moment = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        moment.monotonic += by;
        moment.wall += by;
    }

    /// The machine sleeps, or someone sets the wall clock forward: only the wall clock moves on.
    pub fn sleep(&self, by: Duration) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).wall += by;
    }

    /// Someone sets the wall clock back.
    pub fn set_back(&self, by: Duration) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).wall -= by;
    }
}

impl Clock for ManualClock {
    fn now(&self) -> Moment {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
