//! A client without generated operations, and a server that answers byte for byte.

use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use umbraco_runtime::{Call, Decode, Error, Json, Retry, Value};
use wiremock::MockServer;

pub const TOKEN_PATH: &str = "/umbraco/management/api/v1/security/back-office/token";

umbraco_runtime::client! {
    /// A client.
    Client, token_endpoint: "/umbraco/management/api/v1/security/back-office/token"
}

/// Repeats at once, so that no test waits.
pub fn at_once() -> Retry {
    Retry::default().base_delay(Duration::ZERO)
}

/// A client of `base` without credentials.
pub fn client(base: &str) -> Client {
    Client::builder(base).retry(at_once()).build().unwrap()
}

/// `GET /thing` of the server, read as `R`.
pub fn get<R: Decode>(server: &MockServer) -> Call<R> {
    Call::get(client(&server.uri()).transport(), "/thing")
}

/// The error of `GET /thing`, answered with JSON.
pub async fn get_error(server: &MockServer) -> Error {
    get::<Json<Value>>(server).await.unwrap_err()
}

/// Answers the connections in turn, each with one of `replies`, then closes it; gives what was received.
pub async fn serve(replies: Vec<Vec<u8>>) -> (String, JoinHandle<Vec<Vec<u8>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    let received = tokio::spawn(async move {
        let mut received = Vec::new();
        for reply in replies {
            let (mut stream, _) = listener.accept().await.unwrap();
            received.push(read_request(&mut stream).await);
            stream.write_all(&reply).await.unwrap();
            stream.shutdown().await.unwrap();
        }
        received
    });
    (base, received)
}

/// Reads a request with its body, of known length or in chunks.
pub async fn read_request(stream: &mut TcpStream) -> Vec<u8> {
    let mut request = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        let text = String::from_utf8_lossy(&request).to_ascii_lowercase();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let length = head
                .lines()
                .find_map(|line| line.strip_prefix("content-length: "));
            let length: usize = length.map_or(0, |length| length.parse().unwrap());
            let chunked = head.contains("transfer-encoding: chunked");
            let start = request.len() - body.len();
            if request.len() - start >= length && (!chunked || body.ends_with("0\r\n\r\n")) {
                return request;
            }
        }
        match stream.read(&mut buffer).await.unwrap() {
            0 => return request,
            count => request.extend_from_slice(&buffer[..count]),
        }
    }
}
