//! What credentials cost: `oauth-bench` of `tests/oauth`, a process of its own with a stand-in in it.

use std::process::Command;

use serde::Deserialize;

use super::{Bench, Row, program, report_of};
use crate::failure::Failure;
use crate::steps::Live;

/// How much time a warm cache may add to a call, in nanoseconds.
const WARM_GOAL: f64 = 200.0;
/// How many token requests callers may cause who all begin with an empty cache.
const COLD_GOAL: f64 = 1.0;

#[derive(Deserialize)]
struct Report {
    cold_start: ColdStart,
    warm_cache: WarmCache,
    refresh: Vec<Refresh>,
}

#[derive(Deserialize)]
struct ColdStart {
    tasks: u32,
    token_requests: u32,
    milliseconds: f64,
}

#[derive(Deserialize)]
struct WarmCache {
    calls: u32,
    ns_per_call: f64,
}

#[derive(Deserialize)]
struct Refresh {
    when: String,
    endpoint_ms: f64,
    longest_wait_ms: f64,
}

/// Measures credentials.
pub(crate) fn credentials(bench: &Bench<'_>, live: &Live) -> Result<Vec<Row>, Failure> {
    let programs = bench.programs(&["oauth-tests"], live)?;
    live.show("many callers, one token");
    let mut command = Command::new(program(&programs, "oauth-bench")?);
    let report: Report = report_of(&mut command, "the credentials")?;
    let ColdStart {
        tasks,
        token_requests,
        milliseconds,
    } = report.cold_start;
    let mut rows = vec![
        Row::new("credentials: empty cache", format!("{tasks} tasks at once"))
            .with(token_requests.into(), "token requests", Some(COLD_GOAL))
            .with(milliseconds, "ms", None),
        Row::new(
            "credentials: warm cache",
            format!("{} calls", report.warm_cache.calls),
        )
        .with(report.warm_cache.ns_per_call, "ns a call", Some(WARM_GOAL)),
    ];
    rows.extend(report.refresh.into_iter().map(|refresh| {
        Row::new("credentials: refresh under load", refresh.when)
            .with(refresh.longest_wait_ms, "ms the longest wait", None)
            .with(refresh.endpoint_ms, "ms the endpoint", None)
    }));
    Ok(rows)
}
