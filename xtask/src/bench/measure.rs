//! A process with its time and peak memory.

use std::process::{Command, Stdio};
use std::time::Instant;

use wait4::Wait4;

use crate::failure::Failure;

/// What a process took.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cost {
    pub(super) seconds: f64,
    /// The largest resident set of the process or of one of its children, whichever was larger.
    pub(super) peak_mib: f64,
}

/// Runs a command to its end; `shown` names it if it fails.
pub(super) fn measure(command: &mut Command, shown: &str) -> Result<Cost, Failure> {
    let failed = |reason: String| Failure::internal(format!("{shown}: {reason}"));
    let start = Instant::now();
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| failed("cannot be run".to_owned()).cause(error))?;
    let used = child
        .wait4()
        .map_err(|error| failed("cannot be measured".to_owned()).cause(error))?;
    let seconds = start.elapsed().as_secs_f64();
    if !used.status.success() {
        return Err(failed(format!("ended with {}", used.status)).hint("run it by hand to see why"));
    }
    #[allow(
        clippy::cast_precision_loss,
        reason = "a size in bytes is far below 2^53"
    )]
    let peak_mib = used.rusage.maxrss as f64 / (1024.0 * 1024.0);
    Ok(Cost { seconds, peak_mib })
}

/// The median; with an even number of values the upper one of the two in the middle.
pub(super) fn median(values: impl IntoIterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.into_iter().collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}

/// The medians of several runs.
pub(super) fn medians(costs: &[Cost]) -> Cost {
    Cost {
        seconds: median(costs.iter().map(|cost| cost.seconds)),
        peak_mib: median(costs.iter().map(|cost| cost.peak_mib)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_a_measured_value() {
        assert_eq!(median([3.0, 1.0, 2.0]), 2.0);
        assert_eq!(median([4.0, 1.0, 3.0, 2.0]), 3.0);
        assert_eq!(median([]), 0.0);
    }
}
