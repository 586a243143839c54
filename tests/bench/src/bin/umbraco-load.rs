//! How many small requests a site answers in a second: each connection sends the next request when it has the reply.
//!
//! Written to the socket by hand: a client of the usual kind takes longer over a request than the site that answers it.

use std::error::Error;
use std::time::Instant;

use clap::Parser;
use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::task::JoinSet;

/// Sends requests and prints `{requests, seconds}`; the client secret is in the environment variable SECRET
#[derive(Parser)]
struct Load {
    /// The site
    #[arg(long)]
    url: String,
    /// The API user
    #[arg(long)]
    client_id: String,
    /// What is asked for
    #[arg(long)]
    path: String,
    /// How many connections there are
    #[arg(long, default_value_t = 8)]
    connections: usize,
    /// How many requests each sends
    #[arg(long, default_value_t = 5000)]
    requests: usize,
}

type Failed = Box<dyn Error + Send + Sync>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Failed> {
    let load = Load::parse();
    let token = token(&load).await?;
    let host = load
        .url
        .strip_prefix("http://")
        .ok_or("the URL is not http://HOST:PORT")?;
    let request = format!(
        "GET {} HTTP/1.1\r\nhost: {host}\r\nauthorization: Bearer {token}\r\n\r\n",
        load.path
    );
    let mut streams = Vec::new();
    for _ in 0..load.connections {
        let stream = TcpStream::connect(host).await?;
        stream.set_nodelay(true)?;
        streams.push(stream);
    }
    let start = Instant::now();
    let mut running = JoinSet::new();
    for stream in streams {
        running.spawn(send(stream, request.clone(), load.requests));
    }
    while let Some(done) = running.join_next().await {
        done??;
    }
    let seconds = start.elapsed().as_secs_f64();
    println!(
        "{}",
        json!({ "requests": load.connections * load.requests, "seconds": seconds })
    );
    Ok(())
}

/// Sends requests one after the other on one connection.
async fn send(mut stream: TcpStream, request: String, count: usize) -> Result<(), Failed> {
    let mut buffer = vec![0; 64 * 1024];
    for _ in 0..count {
        stream.write_all(request.as_bytes()).await?;
        let mut length = 0;
        loop {
            let read = stream.read(&mut buffer[length..]).await?;
            if read == 0 {
                return Err("the site ended the connection".into());
            }
            length += read;
            if is_whole(&buffer[..length])? {
                break;
            }
        }
    }
    Ok(())
}

/// Whether a reply has come to its end; the error says which reply is none to count.
fn is_whole(reply: &[u8]) -> Result<bool, Failed> {
    let Some(end) = reply.windows(4).position(|four| four == b"\r\n\r\n") else {
        return Ok(false);
    };
    let head = std::str::from_utf8(&reply[..end])?;
    if !head.starts_with("HTTP/1.1 200") {
        return Err(format!("not 200: {head}").into());
    }
    let body = &reply[end + 4..];
    let length = head.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-length")
            .then(|| value.trim().parse::<usize>())
    });
    Ok(match length {
        Some(length) => body.len() >= length?,
        None => body.ends_with(b"0\r\n\r\n"),
    })
}

async fn token(load: &Load) -> Result<String, Failed> {
    let secret = std::env::var("SECRET")?;
    let form = [
        ("grant_type", "client_credentials"),
        ("client_id", &load.client_id),
        ("client_secret", &secret),
    ];
    let url = format!(
        "{}/umbraco/management/api/v1/security/back-office/token",
        load.url
    );
    let client = reqwest::Client::builder().no_proxy().build()?;
    let reply = client.post(url).form(&form).send().await?;
    let body: serde_json::Value = reply.error_for_status()?.json().await?;
    let token = body["access_token"].as_str().ok_or("no token")?;
    Ok(token.to_owned())
}
