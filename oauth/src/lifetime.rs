//! How long a token serves, and from when on it is worth renewing.

use std::time::Duration;

use crate::Moment;

/// Servers count in whole seconds: OpenIddict rounds the end down and `expires_in` to the nearest, so a token may die
/// almost a second early (seen on a running Umbraco 17.3: tokens of 5 s lived 4.2 to 4.7 s).
const MARGIN: Duration = Duration::from_secs(1);

const SHORTEST_WINDOW: Duration = Duration::from_secs(2);
const LONGEST_WINDOW: Duration = Duration::from_secs(60);

/// A token refused at this age or younger was refused from the start.
const BRAND_NEW: Duration = Duration::from_secs(5);

/// The life of one token.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Lifetime {
    born: Moment,
    /// How old the token already was then.
    head_start: Duration,
    /// `None`: no known end.
    length: Option<Duration>,
    /// Until when it is fresh by both clocks, reckoned once: each request asks. `None`: for as long as time goes.
    fresh_until: Option<Moment>,
}

/// What a token is good for at some moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Phase {
    Fresh,
    /// Still good, but a new one should be on its way.
    Aging,
    Over,
}

impl Lifetime {
    /// A life that began with the arrival of the token; with the question for it if the machine slept in between,
    /// for then nobody knows how long the answer has been waiting.
    pub(crate) fn new(
        asked: Moment,
        arrived: Moment,
        head_start: Duration,
        length: Option<Duration>,
    ) -> Self {
        let monotonic = arrived.monotonic.saturating_duration_since(asked.monotonic);
        let slept = arrived.since(asked).saturating_sub(monotonic) > MARGIN;
        let born = if slept { asked } else { arrived };
        let fresh_until = length.and_then(|length| {
            let fresh_for = length.saturating_sub(window(length).max(MARGIN));
            born.after(fresh_for.saturating_sub(head_start))
        });
        Self {
            born,
            head_start,
            length,
            fresh_until,
        }
    }

    fn age(&self, now: Moment) -> Duration {
        now.since(self.born).saturating_add(self.head_start)
    }

    pub(crate) fn phase(&self, now: Moment) -> Phase {
        let (Some(length), false) = (self.length, self.is_fresh(now)) else {
            return Phase::Fresh;
        };
        if self.age(now) >= length.saturating_sub(MARGIN) {
            Phase::Over
        } else {
            Phase::Aging
        }
    }

    pub(crate) fn is_fresh(&self, now: Moment) -> bool {
        self.fresh_until
            .is_none_or(|end| now.monotonic < end.monotonic && now.wall < end.wall)
    }

    /// Whether a token refused now was refused as good as at once.
    pub(crate) fn is_brand_new(&self, now: Moment) -> bool {
        let limit = self
            .length
            .map_or(BRAND_NEW, |length| BRAND_NEW.min(length / 2));
        self.age(now) < limit
    }
}

/// The last part of a life, in which a token is renewed ahead: a tenth of it, within bounds, and never more than half.
fn window(length: Duration) -> Duration {
    (length / 10)
        .clamp(SHORTEST_WINDOW, LONGEST_WINDOW)
        .min(length / 2)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Clock, ManualClock};

    /// The seconds of age at which a token of `length` seconds becomes aging and over.
    fn turns(length: u64) -> (u64, u64) {
        let clock = ManualClock::default();
        let born = clock.now();
        let life = Lifetime::new(
            born,
            born,
            Duration::ZERO,
            Some(Duration::from_secs(length)),
        );
        let (mut aging, mut over) = (None, None);
        for age in 0..=length {
            match life.phase(clock.now()) {
                Phase::Fresh => {}
                Phase::Aging => aging = aging.or(Some(age)),
                Phase::Over => over = over.or(Some(age)),
            }
            clock.advance(Duration::from_secs(1));
        }
        (aging.or(over).unwrap_or(u64::MAX), over.unwrap_or(u64::MAX))
    }

    #[test]
    fn the_refresh_window_follows_the_lifetime() {
        assert_eq!(turns(1), (0, 0));
        assert_eq!(turns(2), (1, 1));
        assert_eq!(turns(4), (2, 3));
        assert_eq!(turns(10), (8, 9));
        assert_eq!(turns(60), (54, 59));
        assert_eq!(turns(300), (270, 299));
        assert_eq!(turns(1_200), (1_140, 1_199));
        assert_eq!(turns(86_400), (86_340, 86_399));
    }

    #[test]
    fn a_token_without_an_end_stays_fresh() {
        let clock = ManualClock::default();
        let life = Lifetime::new(clock.now(), clock.now(), Duration::ZERO, None);
        clock.advance(Duration::from_secs(1_000_000));
        assert_eq!(life.phase(clock.now()), Phase::Fresh);
    }

    #[test]
    fn a_slow_answer_starts_its_life_on_arrival_unless_the_machine_slept() {
        let minute = Duration::from_secs(60);
        let clock = ManualClock::default();
        let asked = clock.now();
        clock.advance(minute);
        assert_eq!(
            Lifetime::new(asked, clock.now(), Duration::ZERO, Some(minute)).phase(clock.now()),
            Phase::Fresh
        );
        clock.sleep(minute);
        assert_eq!(
            Lifetime::new(asked, clock.now(), Duration::ZERO, Some(minute)).phase(clock.now()),
            Phase::Over
        );
    }

    #[test]
    fn an_old_token_has_the_rest_of_its_life_and_is_not_brand_new() {
        let clock = ManualClock::default();
        let now = clock.now();
        let life = |age| {
            Lifetime::new(
                now,
                now,
                Duration::from_secs(age),
                Some(Duration::from_secs(300)),
            )
        };
        assert_eq!(life(269).phase(now), Phase::Fresh);
        assert_eq!(life(270).phase(now), Phase::Aging);
        assert_eq!(life(299).phase(now), Phase::Over);
        assert!(life(4).is_brand_new(now) && !life(5).is_brand_new(now));
    }

    #[test]
    fn a_longest_life_does_not_overflow() {
        let clock = ManualClock::default();
        let life = Lifetime::new(
            clock.now(),
            clock.now(),
            Duration::ZERO,
            Some(Duration::MAX),
        );
        assert_eq!(life.phase(clock.now()), Phase::Fresh);
    }
}
