//! Fetching from sites that are not as they should be: each trouble has its own words and its own hint.

use crate::common;
use std::io::Write;
use std::sync::Arc;

use crate::common::{Page, Site, Workspace, argument, document};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

const SWAGGER: &str = "/umbraco/swagger/management/swagger.json";

fn fetch(pages: impl IntoIterator<Item = (&'static str, Page)>) -> common::Outcome {
    let site = Site::new(pages);
    let workspace = Workspace::new();
    let outcome = workspace.fetch(&site.url(""), &[]);
    assert!(
        workspace.specs().is_empty(),
        "something was written: {:?}",
        workspace.specs()
    );
    outcome
}

#[test]
fn a_web_page_is_named() {
    let login = "<!DOCTYPE html><html><body><umb-auth></umb-auth></body></html>";
    fetch([(
        SWAGGER,
        Page::new(200, login).header("Content-Type", "text/html"),
    )])
    .failed(3, &["the back-office login page"]);
    let failed = "<html><head><title>Boot Failed</title></head><body>Boot Failed</body></html>";
    fetch([(SWAGGER, Page::new(500, failed))]).failed(3, &["could not start", "log of the site"]);
}

#[test]
fn statuses_say_what_they_mean() {
    fetch([(SWAGGER, Page::new(401, ""))]).failed(
        3,
        &["401 Unauthorized", "in front of the site asks for one"],
    );
    fetch([(SWAGGER, Page::new(503, ""))])
        .failed(3, &["503 Service Unavailable", "may still be starting"]);
    fetch([]).failed(
        3,
        &[
            "no document `management`",
            "in Production Umbraco serves no documents",
        ],
    );
    let site = Site::new([]);
    Workspace::new()
        .fetch(&site.url("/a.json"), &[])
        .failed(3, &["404 Not Found", "check the address"]);
    Workspace::new()
        .fetch(&site.url(""), &["--all"])
        .failed(3, &["no Swagger page that lists documents"]);
}

#[test]
fn wrong_documents_have_places() {
    let page = |text: &str| Page::new(200, text);
    fetch([(SWAGGER, page("{\"swagger\": \"2.0\"}"))]).failed(3, &["Swagger 2.0 is not read"]);
    fetch([(SWAGGER, page(""))]).failed(3, &["the document is empty"]);
    fetch([(SWAGGER, page("{\"openapi\": \"3.0.4\","))])
        .failed(3, &["ends too early", "fetch it again"]);
    let mut wrong = document("3.0.4", "T");
    wrong["paths"]["/umbraco/management/api/v1/a"]["get"]["parameters"] =
        serde_json::json!([{"$ref": "#/components/parameters/p"}]);
    fetch([(SWAGGER, Page::json(&wrong))]).failed(
        3,
        &[
            "leads nowhere",
            "/paths/~1umbraco~1management~1api~1v1~1a/get/parameters/0",
        ],
    );
    let empty = serde_json::json!({"openapi": "3.0.4", "info": {"title": "D", "version": "1"}, "paths": {}});
    fetch([(SWAGGER, Page::json(&empty))]).failed(3, &["has no operations"]);
}

#[test]
fn another_host_is_not_followed() {
    let away = |to: &str| Page::new(302, "").header("Location", to.to_owned());
    fetch([(SWAGGER, away("https://login.example/x?token=1"))]).failed(
        3,
        &[
            "redirects to another site: https://login.example",
            "if that is the site you mean",
        ],
    );
    fetch([(SWAGGER, away(SWAGGER))]).failed(3, &["from one redirect to the next"]);
    fetch([(SWAGGER, Page::new(302, ""))]).failed(3, &["redirects to nowhere"]);
}

#[test]
fn a_body_without_end_is_cut() {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    let zeros = vec![b' '; 1024 * 1024];
    for _ in 0..65 {
        encoder.write_all(&zeros).unwrap();
    }
    let bomb = Page::new(200, encoder.finish().unwrap()).header("Content-Encoding", "gzip");
    fetch([(SWAGGER, bomb)]).failed(
        3,
        &["sends more than 64 MiB", "no API document is that long"],
    );
    let claimed = raw(
        b"HTTP/1.1 200 OK\r\nContent-Length: 100000000\r\n\r\n{",
        false,
    );
    Workspace::new()
        .fetch(&claimed.url, &[])
        .failed(3, &["sends more than 64 MiB"]);
}

#[test]
fn an_answer_that_is_cut_off_is_told() {
    let cut = raw(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{", false);
    Workspace::new()
        .fetch(&cut.url, &[])
        .failed(3, &["was cut off", "hint: try again"]);
}

#[test]
fn a_site_that_does_not_answer_is_told() {
    let silent = raw(b"", true);
    Workspace::new()
        .fetch(&silent.url, &["--timeout", "1"])
        .failed(3, &["does not answer in time", "--timeout SECONDS"]);
}

#[test]
fn a_site_that_is_not_there_is_told() {
    let runtime = Runtime::new().unwrap();
    let port = runtime.block_on(async {
        TcpListener::bind("127.0.0.1:0")
            .await
            .unwrap()
            .local_addr()
            .unwrap()
            .port()
    });
    let url = format!("https://127.0.0.1:{port}");
    Workspace::new().fetch(&url, &[]).failed(
        3,
        &[
            "nothing listens at",
            "hint: start the site",
            "Now listening on",
        ],
    );
    Workspace::new().fetch("http://cms.invalid", &[]).failed(
        3,
        &[
            "there is no host cms.invalid",
            "hint: check the address",
            "warning: http://cms.invalid is not encrypted",
        ],
    );
}

#[test]
fn a_site_without_tls_is_told() {
    let plain = raw(
        b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n",
        false,
    );
    let url = plain.url.replace("http://", "https://");
    Workspace::new()
        .fetch(&url, &[])
        .failed(3, &["does not speak TLS", "try the address with http://"]);
}

#[test]
fn a_certificate_that_nobody_signed_needs_to_be_given() {
    let site = tls();
    let workspace = Workspace::new();
    workspace.fetch(&site.url, &[]).failed(
        3,
        &[
            "the certificate of localhost is not trusted",
            "--ca-cert FILE",
            "--insecure",
        ],
    );
    workspace.fetch(&site.url, &["--insecure"]).ok();

    let file = workspace.path("site.pem");
    std::fs::write(&file, &site.certificate).unwrap();
    workspace
        .fetch(&site.url, &["--ca-cert", argument(&file)])
        .ok();
    std::fs::write(&file, "no certificate").unwrap();
    workspace
        .fetch(&site.url, &["--ca-cert", argument(&file)])
        .failed(2, &["has no certificate in it", "PEM"]);
    workspace
        .fetch(&site.url, &["--ca-cert", "missing.pem"])
        .failed(2, &["cannot be read"]);
}

#[test]
fn the_command_line_is_checked_before_anything_is_asked() {
    let workspace = Workspace::new();
    workspace
        .fetch("https://cms.invalid", &["--insecure"])
        .failed(2, &["this machine only", "--ca-cert FILE"]);
    workspace.fetch("localhost:44331", &[]).failed(
        2,
        &["neither a file nor an address", "https://localhost:44331"],
    );
    workspace
        .fetch("https://user:hunter2@cms.invalid", &[])
        .failed(2, &["user name or a password"]);
    workspace
        .run(&["fetch", "https://cms.invalid", "--client-id", "a"])
        .failed(2, &["--secret-env"]);
    workspace
        .run(&["fetch", "https://cms.invalid", "--secret", "a"])
        .failed(2, &["unexpected argument"]);
    workspace
        .run(&["fetch", "https://cms.invalid", "--all", "--name", "a"])
        .failed(2, &["cannot be used with"]);
    let site = Site::new([(SWAGGER, Page::json(&document("3.0.4", "T")))]);
    workspace
        .fetch(&site.url(""), &["--name", "../x"])
        .failed(2, &["cannot be the name of a crate"]);
    workspace
        .fetch(&site.url(""), &["--name", "match"])
        .failed(2, &["cannot be the name of a crate"]);
    workspace
        .run(&["fetch", &site.url(""), "--product-version", "latest"])
        .failed(2, &["begins with a number: 17.3.4"]);
    let asked = [
        "fetch",
        &site.url(""),
        "--client-id",
        "a",
        "--secret-env",
        "NO_SUCH_VARIABLE",
    ];
    workspace
        .run(&asked)
        .failed(2, &["variable NO_SUCH_VARIABLE is not set"]);
    assert!(workspace.specs().is_empty());
}

#[test]
fn a_wrong_secret_is_told_without_the_secret() {
    let token = "/umbraco/management/api/v1/security/back-office/token";
    let refusal = Page::new(401, r#"{"error": "invalid_client", "error_description": "The specified client credentials are invalid."}"#)
        .header("Content-Type", "application/json");
    let site = Site::new([
        (SWAGGER, Page::json(&document("3.0.4", "T"))),
        (token, refusal),
    ]);
    let url = site.url("");
    let arguments = [
        "fetch",
        &url,
        "--client-id",
        "umbraco-back-office-a",
        "--secret-env",
        "TEST_SECRET",
    ];
    let workspace = Workspace::new();
    let outcome = workspace.run_with(&arguments, &[("TEST_SECRET", "hunter2")]);
    let outcome = outcome.failed(3, &["no token", "--product-version"]);
    assert!(!outcome.stderr.contains("hunter2"), "{}", outcome.stderr);
    assert!(workspace.specs().is_empty());
}

/// A server that says the same to everyone, or nothing at all, and hangs up.
struct Raw {
    url: String,
    certificate: String,
    _runtime: Runtime,
}

fn raw(answer: &'static [u8], silent: bool) -> Raw {
    let runtime = Runtime::new().unwrap();
    let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    runtime.spawn(async move {
        let mut kept = Vec::new();
        while let Ok((mut stream, _)) = listener.accept().await {
            if silent {
                kept.push(stream);
                continue;
            }
            let mut request = [0; 4096];
            let _ = stream.read(&mut request).await;
            let _ = stream.write_all(answer).await;
        }
    });
    Raw {
        url,
        certificate: String::new(),
        _runtime: runtime,
    }
}

/// A site with a certificate of its own for `localhost`.
fn tls() -> Raw {
    let runtime = Runtime::new().unwrap();
    let key = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let certificate = key.cert.pem();
    let private = PrivateKeyDer::try_from(key.signing_key.serialize_der()).unwrap();
    let config = ServerConfig::builder()
        .with_no_client_auth()
        .with_single_cert(vec![key.cert.der().clone()], private)
        .unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
    let url = format!(
        "https://localhost:{}",
        listener.local_addr().unwrap().port()
    );
    runtime.spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let acceptor = acceptor.clone();
            tokio::spawn(async move {
                let Ok(mut stream) = acceptor.accept(stream).await else {
                    return;
                };
                let mut request = vec![0; 4096];
                let read = stream.read(&mut request).await.unwrap_or_default();
                let wanted = String::from_utf8_lossy(&request[..read]).contains(SWAGGER);
                let body = document("3.0.4", "T").to_string();
                let answer = if wanted {
                    format!(
                        "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: {}\r\n\r\n{body}",
                        body.len()
                    )
                } else {
                    "HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
                        .to_owned()
                };
                let _ = stream.write_all(answer.as_bytes()).await;
                let _ = stream.shutdown().await;
            });
        }
    });
    Raw {
        url,
        certificate,
        _runtime: runtime,
    }
}
