//! The steps of a long command: what is going on while it goes on, then one line with how long it took.

use std::fmt;
use std::io::IsTerminal;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

use crate::failure::Failure;
use crate::progress;

/// Steps, counted and timed. Lines of what is done go to standard output.
pub(crate) struct Steps {
    done: usize,
    of: usize,
    start: Instant,
}

impl Steps {
    /// So many steps, beginning now.
    pub(crate) fn new(of: usize) -> Self {
        Self {
            done: 0,
            of,
            start: Instant::now(),
        }
    }

    /// One step: `doing` while it is at work, then the text that the work gives.
    pub(crate) fn step<T>(
        &mut self,
        doing: &str,
        work: impl FnOnce(&Live) -> Result<(T, String), Failure>,
    ) -> Result<T, Failure> {
        self.done += 1;
        let start = Instant::now();
        let live = Live::start(format!("{}  {doing}", self.number()));
        let worked = work(&live);
        drop(live);
        let time = Seconds(start.elapsed());
        match worked {
            Ok((value, done)) => {
                println!("{}  {done:<62} {time:>10}", self.number());
                Ok(value)
            }
            Err(failure) => {
                progress::note(format!("{}  {doing}: failed after {}", self.number(), time));
                Err(failure)
            }
        }
    }

    /// A step that prints lines of its own below `doing`.
    pub(crate) fn step_of_lines(
        &mut self,
        doing: &str,
        work: impl FnOnce() -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        self.done += 1;
        println!("{}  {doing}", self.number());
        let worked = work();
        if worked.is_err() {
            progress::note(format!("{}  {doing}: failed", self.number()));
        }
        worked
    }

    /// The time since the beginning.
    pub(crate) fn total(&self) -> Seconds {
        Seconds(self.start.elapsed())
    }

    fn number(&self) -> String {
        format!("{:>2}/{}", self.done, self.of)
    }
}

/// What is going on, on a terminal only; it vanishes when the step is done.
pub(crate) struct Live(ProgressBar, String);

impl Live {
    pub(crate) fn start(text: String) -> Self {
        if !std::io::stderr().is_terminal() {
            return Self(ProgressBar::hidden(), text);
        }
        let bar = ProgressBar::new_spinner();
        if let Ok(style) = ProgressStyle::with_template("{wide_msg}") {
            bar.set_style(style);
        }
        bar.set_message(text.clone());
        bar.tick();
        Self(bar, text)
    }

    /// What it is just now.
    pub(crate) fn show(&self, detail: &str) {
        self.0.set_message(format!("{}: {detail}", self.1));
    }
}

impl Drop for Live {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}

/// A time in seconds.
pub(crate) struct Seconds(Duration);

impl fmt::Display for Seconds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&format!("{:.2} s", self.0.as_secs_f64()))
    }
}
