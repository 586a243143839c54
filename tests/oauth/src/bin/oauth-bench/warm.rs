//! Authorizing requests while the token is good.

use std::hint::black_box;
use std::time::Instant;

use http::HeaderMap;
use oauth_tests::Site;
use umbraco_oauth::Credentials;
use url::Url;

use crate::report::WarmCache;
use crate::{Result, api_user};

/// Short enough that most rounds run through without another program taking their processor.
const CALLS: usize = 500;
const ROUNDS: usize = 200;

pub(crate) async fn measure(site: &Site) -> Result<WarmCache> {
    let credentials = api_user(site).build()?;
    credentials.token().await?;
    let url = site.at("/umbraco/management/api/v1/user/current");

    let alone = rounds(&credentials, &url).await?;
    let threads = std::thread::available_parallelism()?.get();
    let tasks: Vec<_> = (0..threads)
        .map(|_| {
            let (credentials, url) = (credentials.clone(), url.clone());
            tokio::spawn(async move { rounds(&credentials, &url).await.ok() })
        })
        .collect();
    let mut contended = Vec::new();
    for task in tasks {
        contended.extend(task.await?.ok_or("the token is good")?);
    }
    contended.sort_by(f64::total_cmp);
    Ok(WarmCache {
        calls: CALLS * ROUNDS,
        ns_per_call: alone[ROUNDS / 2],
        best_round_ns: alone[0],
        worst_round_ns: alone[ROUNDS - 1],
        ns_per_call_contended: contended[contended.len() / 2],
        tasks_contended: threads,
    })
}

/// Nanoseconds of one call in each round, the shortest first.
async fn rounds(credentials: &Credentials, url: &Url) -> Result<Vec<f64>> {
    let mut rounds = Vec::new();
    for _ in 0..ROUNDS {
        rounds.push(round(credentials, url).await?);
    }
    rounds.sort_by(f64::total_cmp);
    Ok(rounds)
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
