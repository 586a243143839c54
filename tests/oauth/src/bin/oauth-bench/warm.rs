//! Authorizing requests while the token is good.

use std::hint::black_box;
use std::time::Instant;

use http::HeaderMap;
use oauth_tests::Site;
use umbraco_oauth::Credentials;
use url::Url;

use crate::report::WarmCache;
use crate::{Result, api_user};

const CALLS: usize = 100_000;
const ROUNDS: usize = 21;

pub(crate) async fn measure(site: &Site) -> Result<WarmCache> {
    let credentials = api_user(site).build()?;
    credentials.token().await?;
    let url = site.at("/umbraco/management/api/v1/user/current");

    let mut rounds = Vec::new();
    for _ in 0..ROUNDS {
        rounds.push(round(&credentials, &url).await?);
    }
    rounds.sort_by(f64::total_cmp);

    let threads = std::thread::available_parallelism()?.get();
    let start = Instant::now();
    let tasks: Vec<_> = (0..threads)
        .map(|_| {
            let (credentials, url) = (credentials.clone(), url.clone());
            tokio::spawn(async move { round(&credentials, &url).await.is_ok() })
        })
        .collect();
    for task in tasks {
        assert!(task.await?, "the token is good");
    }
    Ok(WarmCache {
        calls: CALLS,
        ns_per_call: rounds[ROUNDS / 2],
        best_round_ns: rounds[0],
        worst_round_ns: rounds[ROUNDS - 1],
        ns_per_call_contended: start.elapsed().as_secs_f64() * 1e9 / CALLS as f64,
        tasks_contended: threads,
    })
}

/// Nanoseconds of one call.
async fn round(credentials: &Credentials, url: &Url) -> Result<f64> {
    // As a client has them: its own headers are there already.
    let mut headers = HeaderMap::with_capacity(8);
    headers.insert("accept", "application/json".parse()?);
    let start = Instant::now();
    for _ in 0..CALLS {
        let stamp = credentials.authorize(black_box(url), &mut headers).await?;
        black_box(stamp);
    }
    Ok(start.elapsed().as_secs_f64() * 1e9 / CALLS as f64)
}
