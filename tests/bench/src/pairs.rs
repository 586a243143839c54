//! Two ways to the same thing, measured in turns.

use std::error::Error;
use std::future::Future;
use std::time::Instant;

use serde::Serialize;

/// The times of both ways, in the order of the pairs.
pub(crate) struct Pairs {
    name: &'static str,
    times: u32,
    generated: Vec<f64>,
    by_hand: Vec<f64>,
}

/// Medians in microseconds.
#[derive(Serialize)]
pub(crate) struct Comparison {
    name: &'static str,
    generated_us: f64,
    by_hand_us: f64,
    /// The median of what the generated one took longer, pair by pair.
    difference_us: f64,
}

/// How much there was to read: it must be the same, or something else is measured.
type Outcome = Result<usize, Box<dyn Error>>;

impl Pairs {
    /// Pairs in which each way is gone so many times.
    pub(crate) fn new(name: &'static str, times: u32) -> Self {
        Self {
            name,
            times,
            generated: Vec::new(),
            by_hand: Vec::new(),
        }
    }

    /// One more pair of calls.
    pub(crate) async fn next_async(
        &mut self,
        generated: impl Future<Output = Outcome>,
        by_hand: impl Future<Output = Outcome>,
    ) -> Result<(), Box<dyn Error>> {
        let (generated, by_hand) = if self.generated.len() % 2 == 0 {
            let first = timed_async(generated).await?;
            (first, timed_async(by_hand).await?)
        } else {
            let first = timed_async(by_hand).await?;
            (timed_async(generated).await?, first)
        };
        self.push(generated, by_hand)
    }

    /// One more pair of computations.
    pub(crate) fn next(
        &mut self,
        generated: impl Fn() -> Outcome,
        by_hand: impl Fn() -> Outcome,
    ) -> Result<(), Box<dyn Error>> {
        let (generated, by_hand) = if self.generated.len() % 2 == 0 {
            let first = self.timed(generated)?;
            (first, self.timed(by_hand)?)
        } else {
            let first = self.timed(by_hand)?;
            (self.timed(generated)?, first)
        };
        self.push(generated, by_hand)
    }

    /// What the last `pairs` pairs say; those before were for warming up.
    pub(crate) fn comparison(&self, pairs: usize) -> Comparison {
        let first = self.generated.len().saturating_sub(pairs);
        let (generated, by_hand) = (&self.generated[first..], &self.by_hand[first..]);
        let differences = generated
            .iter()
            .zip(by_hand)
            .map(|(generated, by_hand)| generated - by_hand);
        Comparison {
            name: self.name,
            generated_us: median(generated.iter().copied()),
            by_hand_us: median(by_hand.iter().copied()),
            difference_us: median(differences),
        }
    }

    fn timed(&self, work: impl Fn() -> Outcome) -> Result<(f64, usize), Box<dyn Error>> {
        let start = Instant::now();
        let mut found = 0;
        for _ in 0..self.times {
            found = work()?;
        }
        Ok((microseconds(start) / f64::from(self.times), found))
    }

    fn push(
        &mut self,
        generated: (f64, usize),
        by_hand: (f64, usize),
    ) -> Result<(), Box<dyn Error>> {
        if generated.1 != by_hand.1 {
            return Err(format!("{}: {} is not {}", self.name, generated.1, by_hand.1).into());
        }
        self.generated.push(generated.0);
        self.by_hand.push(by_hand.0);
        Ok(())
    }
}

async fn timed_async(work: impl Future<Output = Outcome>) -> Result<(f64, usize), Box<dyn Error>> {
    let start = Instant::now();
    let found = work.await?;
    Ok((microseconds(start), found))
}

fn microseconds(start: Instant) -> f64 {
    start.elapsed().as_secs_f64() * 1e6
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}
