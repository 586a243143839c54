//! The figures, for programs and for people.

use std::fmt;

use serde::Serialize;

/// What a call with a warm cache may cost.
pub(crate) const GOAL_NS: f64 = 200.0;

#[derive(Serialize)]
pub(crate) struct Report {
    pub(crate) cold_start: ColdStart,
    pub(crate) warm_cache: WarmCache,
    pub(crate) refresh: [Refresh; 2],
}

#[derive(Serialize)]
pub(crate) struct ColdStart {
    pub(crate) tasks: usize,
    pub(crate) token_requests: usize,
    pub(crate) milliseconds: f64,
}

#[derive(Serialize)]
pub(crate) struct WarmCache {
    pub(crate) calls: usize,
    /// The median of the rounds.
    pub(crate) ns_per_call: f64,
    pub(crate) best_round_ns: f64,
    pub(crate) worst_round_ns: f64,
    /// The same while as many tasks call as the machine has threads.
    pub(crate) ns_per_call_contended: f64,
    pub(crate) tasks_contended: usize,
}

#[derive(Serialize)]
pub(crate) struct Refresh {
    pub(crate) when: &'static str,
    pub(crate) callers: usize,
    pub(crate) calls: usize,
    pub(crate) token_requests: usize,
    pub(crate) endpoint_ms: f64,
    pub(crate) longest_wait_ms: f64,
}

impl Report {
    /// What must never be, however slow the machine.
    pub(crate) fn failure(&self) -> Option<String> {
        let start = &self.cold_start;
        if start.token_requests != 1 {
            let (requests, tasks) = (start.token_requests, start.tasks);
            return Some(format!("{tasks} tasks caused {requests} token requests"));
        }
        let refresh = self
            .refresh
            .iter()
            .find(|refresh| refresh.token_requests != 1)?;
        let (requests, when) = (refresh.token_requests, refresh.when);
        Some(format!("a refresh {when} took {requests} token requests"))
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let start = &self.cold_start;
        let mut row = |what: &str, value: String| writeln!(f, "{what:<58} {value}");
        let tasks = start.tasks;
        row(
            &format!("{tasks} tasks, empty cache: token requests"),
            start.token_requests.to_string(),
        )?;
        row(
            &format!("{tasks} tasks, empty cache: until all have the token"),
            format!("{:.1} ms", start.milliseconds),
        )?;
        let warm = &self.warm_cache;
        row(
            &format!("{} calls, warm cache: each (median of rounds)", warm.calls),
            format!(
                "{:.0} ns ({:.0} to {:.0}; goal {GOAL_NS:.0})",
                warm.ns_per_call, warm.best_round_ns, warm.worst_round_ns
            ),
        )?;
        row(
            &format!("the same in {} tasks at once: each", warm.tasks_contended),
            format!("{:.0} ns", warm.ns_per_call_contended),
        )?;
        for refresh in &self.refresh {
            row(
                &format!(
                    "refresh {}, {} callers: endpoint",
                    refresh.when, refresh.callers
                ),
                format!("{:.1} ms", refresh.endpoint_ms),
            )?;
            row(
                &format!(
                    "refresh {}: longest of {} calls",
                    refresh.when, refresh.calls
                ),
                format!("{:.1} ms", refresh.longest_wait_ms),
            )?;
        }
        Ok(())
    }
}
