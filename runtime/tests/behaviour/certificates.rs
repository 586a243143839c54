//! Development certificates: refused, trusted by their root, or ignored on this machine.

use std::sync::Arc;

use crate::support::{Client, at_once};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use umbraco_runtime::{Call, ClientBuilder, Empty, Error, reqwest};

/// A server with a certificate of its own for `localhost`; its address and the certificate.
async fn site() -> (String, reqwest::Certificate) {
    let own = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).unwrap();
    let key = own.signing_key.serialize_der().try_into().unwrap();
    let config = ServerConfig::builder()
        .with_no_client_auth()
        .with_single_cert(vec![own.cert.der().clone()], key)
        .unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!(
        "https://localhost:{}",
        listener.local_addr().unwrap().port()
    );
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            if let Ok(mut stream) = acceptor.accept(stream).await {
                let mut request = [0; 4096];
                if stream.read(&mut request).await.is_ok() {
                    let reply =
                        b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
                    let _ = stream.write_all(reply).await;
                    let _ = stream.shutdown().await;
                }
            }
        }
    });
    (
        base,
        reqwest::Certificate::from_der(own.cert.der()).unwrap(),
    )
}

async fn get(builder: ClientBuilder<Client>) -> Result<(), Error> {
    let client = builder.retry(at_once()).build().unwrap();
    Call::<Empty>::get(client.transport(), "/thing").await
}

#[tokio::test]
async fn a_certificate_that_nobody_trusts_is_refused_with_advice() {
    let (base, _) = site().await;
    let error = get(Client::builder(&base)).await.unwrap_err();
    assert!(error.is_connect(), "{error:?}");
    let shown = error.to_string();
    assert!(
        shown.contains("the server's certificate is not trusted"),
        "{shown}"
    );
}

#[tokio::test]
async fn a_root_certificate_makes_it_trusted() {
    let (base, certificate) = site().await;
    get(Client::builder(&base).add_root_certificate(certificate))
        .await
        .unwrap();
}

#[tokio::test]
async fn any_certificate_of_this_machine_can_be_accepted() {
    let (base, _) = site().await;
    get(Client::builder(&base).danger_accept_invalid_certificates_for_loopback(true))
        .await
        .unwrap();
}
