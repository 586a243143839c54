//! Many tasks start with an empty cache.

use std::time::Instant;

use oauth_tests::Site;

use crate::report::ColdStart;
use crate::{Result, api_user};

const TASKS: usize = 10_000;

pub(crate) async fn measure(site: &Site) -> Result<ColdStart> {
    let credentials = api_user(site).build()?;
    let before = site.standin.token_requests();
    let start = Instant::now();
    let tasks: Vec<_> = (0..TASKS)
        .map(|_| {
            let credentials = credentials.clone();
            tokio::spawn(async move { credentials.token().await })
        })
        .collect();
    for task in tasks {
        task.await??;
    }
    Ok(ColdStart {
        tasks: TASKS,
        token_requests: site.standin.token_requests() - before,
        milliseconds: start.elapsed().as_secs_f64() * 1e3,
    })
}
