//! Files in both directions.

use crate::support::{self, client, get};
use futures_util::{StreamExt, stream};
use umbraco_runtime::{Bytes, Call, Created, Download, Empty, Upload, Uuid};
use wiremock::matchers::{any, header};
use wiremock::{Mock, MockServer, ResponseTemplate};

async fn download(reply: ResponseTemplate) -> Download {
    let server = MockServer::start().await;
    Mock::given(header("accept", "*/*"))
        .respond_with(reply)
        .mount(&server)
        .await;
    get::<Download>(&server).await.unwrap()
}

fn named(disposition: &[u8]) -> ResponseTemplate {
    let value = http::HeaderValue::from_bytes(disposition).unwrap();
    ResponseTemplate::new(200).insert_header("content-disposition", value)
}

#[tokio::test]
async fn a_download_knows_its_name_its_type_and_its_length() {
    let reply = named(b"attachment; filename=home.udt; filename*=UTF-8''home.udt")
        .set_body_raw("<x/>", "application/octet-stream");
    let file = download(reply).await;
    assert_eq!(file.file_name(), Some("home.udt"));
    assert_eq!(file.media_type(), Some("application/octet-stream"));
    assert_eq!(file.length(), Some(4));
    assert_eq!(file.bytes().await.unwrap(), "<x/>");
}

#[tokio::test]
async fn file_names_are_read_in_all_their_forms() {
    for (header, name) in [
        (&b"attachment; filename=\"a b.txt\""[..], Some("a b.txt")),
        (b"attachment;FILENAME=a.txt ;x=y", Some("a.txt")),
        (
            b"attachment; filename=\"a.txt\"; filename*=utf-8'en'bl%C3%A5%20b.txt",
            Some("bl\u{e5} b.txt"),
        ),
        (
            b"attachment; filename*=UTF-8''bl%C3%A5.txt; filename=\"a.txt\"",
            Some("bl\u{e5}.txt"),
        ),
        (
            b"attachment; filename*=ISO-8859-1''bl%E5.txt",
            Some("bl\u{e5}.txt"),
        ),
        (
            b"attachment; filename*=KOI8-R''%FF; filename=a.txt",
            Some("a.txt"),
        ),
        (b"attachment; filename=\"a;b\\\"c.txt\"", Some("a;b\"c.txt")),
        (
            "attachment; filename=\"blå.txt\"".as_bytes(),
            Some("blå.txt"),
        ),
        (b"attachment; filename=\"../../etc/passwd\"", Some("passwd")),
        (
            b"attachment; filename=\"C:\\\\temp\\\\a.txt\"",
            Some("a.txt"),
        ),
        (
            b"attachment; filename*=UTF-8''..%2Fa%0Ab.txt",
            Some("ab.txt"),
        ),
        (b"attachment; filename=\"..\"", None),
        (b"attachment; filename=\"unclosed", Some("unclosed")),
        (b"attachment; filename=", None),
        (b"inline", None),
        (b"", None),
    ] {
        let file = download(named(header)).await;
        assert_eq!(
            file.file_name(),
            name,
            "{}",
            String::from_utf8_lossy(header)
        );
    }
}

#[tokio::test]
async fn a_download_can_be_read_in_parts() {
    let server = MockServer::start().await;
    let content = vec![7; 300_000];
    let reply = ResponseTemplate::new(200).set_body_bytes(content.clone());
    Mock::given(any()).respond_with(reply).mount(&server).await;
    let mut by_chunk = get::<Download>(&server).await.unwrap();
    let mut read = Vec::new();
    while let Some(chunk) = by_chunk.chunk().await.unwrap() {
        read.extend_from_slice(&chunk);
    }
    assert_eq!(read, content);
    let stream = get::<Download>(&server).await.unwrap();
    let chunks: Vec<_> = stream.map(Result::unwrap).collect().await;
    assert_eq!(chunks.concat(), content);
}

#[tokio::test]
async fn a_download_is_saved_whole_in_place_of_what_was_there() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("export.udt");
    std::fs::write(&path, "old").unwrap();
    let file = download(ResponseTemplate::new(200).set_body_bytes("new content")).await;
    assert_eq!(file.save_to(&path).await.unwrap(), 11);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "new content");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[tokio::test]
async fn a_download_that_breaks_off_leaves_everything_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("export.udt");
    std::fs::write(&path, "old").unwrap();
    let broken = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nnew".to_vec();
    let (base, served) = support::serve(vec![broken]).await;
    let call = Call::<Download>::get(client(&base).transport(), "/thing");
    let error = call.await.unwrap().save_to(&path).await.unwrap_err();
    assert!(error.is_interrupted(), "{error:?}");
    assert!(
        error
            .to_string()
            .starts_with("GET /thing: the connection broke")
    );
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "old");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    served.await.unwrap();
}

#[tokio::test]
async fn a_file_that_cannot_be_written_is_an_error_with_its_path() {
    let file = download(ResponseTemplate::new(200)).await;
    let folder = tempfile::tempdir().unwrap();
    let error = file
        .save_to(folder.path().join("missing").join("a"))
        .await
        .unwrap_err();
    assert!(
        error.is_file() && error.to_string().contains("missing"),
        "{error}"
    );
}

#[tokio::test]
async fn bytes_of_a_download_are_limited_and_parts_are_not() {
    let server = MockServer::start().await;
    let reply = ResponseTemplate::new(200).set_body_bytes(vec![7; 2000]);
    Mock::given(any()).respond_with(reply).mount(&server).await;
    let client = support::Client::builder(&server.uri())
        .max_response_size(1999)
        .build()
        .unwrap();
    let call = || Call::<Download>::get(client.transport(), "/thing");
    assert!(
        call()
            .await
            .unwrap()
            .bytes()
            .await
            .unwrap_err()
            .is_too_large()
    );
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(
        call()
            .await
            .unwrap()
            .save_to(folder.path().join("a"))
            .await
            .unwrap(),
        2000
    );
}

#[tokio::test]
async fn a_download_that_stalls_is_a_timeout() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    let server = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        support::read_request(&mut stream).await;
        let head = b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc";
        tokio::io::AsyncWriteExt::write_all(&mut stream, head)
            .await
            .unwrap();
        support::read_request(&mut stream).await
    });
    let call = Call::<Download>::get(client(&base).transport(), "/thing");
    let file = call
        .timeout(std::time::Duration::from_secs(1))
        .await
        .unwrap();
    assert!(file.bytes().await.unwrap_err().is_timeout());
    server.await.unwrap();
}

/// The head and the body of what `file` is sent as, beside its id.
async fn sent(file: Upload) -> (String, Vec<u8>) {
    let reply =
        b"HTTP/1.1 201 Created\r\nUmb-Generated-Resource: x\r\nContent-Length: 0\r\n\r\n".to_vec();
    let (base, served) = support::serve(vec![reply]).await;
    let created = Call::<Created>::post(client(&base).transport(), "/thing")
        .part_text("Id", Uuid::nil())
        .part_file("File", file)
        .await
        .unwrap();
    assert_eq!(created.id, "x");
    let request = served.await.unwrap().remove(0);
    let end = request
        .windows(4)
        .position(|window| window == b"\r\n\r\n")
        .unwrap()
        + 4;
    (
        String::from_utf8(request[..end].to_vec()).unwrap(),
        request[end..].to_vec(),
    )
}

/// The form that belongs to the boundary that `head` names.
fn form(head: &str, file_head: &str, content: &str) -> String {
    let (_, boundary) = head.split_once("multipart/form-data; boundary=").unwrap();
    let boundary = boundary.lines().next().unwrap();
    format!(
        "--{boundary}\r\nContent-Disposition: form-data; name=\"Id\"\r\n\r\n00000000-0000-0000-0000-000000000000\r\n\
         --{boundary}\r\nContent-Disposition: form-data; name=\"File\"; {file_head}\r\n\r\n{content}\r\n--{boundary}--\r\n"
    )
}

#[tokio::test]
async fn bytes_are_sent_with_their_length() {
    let (head, body) = sent(Upload::from_bytes("a.png", "abc").media_type("image/png")).await;
    let expected = form(
        &head,
        "filename=\"a.png\"\r\nContent-Type: image/png",
        "abc",
    );
    assert_eq!(String::from_utf8(body).unwrap(), expected);
    assert!(
        head.contains(&format!("content-length: {}\r\n", expected.len())),
        "{head}"
    );
}

#[tokio::test]
async fn a_file_name_is_kept_whatever_its_characters() {
    let (head, body) = sent(Upload::from_bytes("bl\u{e5} \"b\".txt", "")).await;
    let file_head = "filename=\"bl\u{e5} %22b%22.txt\"; filename*=UTF-8''bl%C3%A5%20%22b%22.txt\r\nContent-Type: application/octet-stream";
    assert_eq!(String::from_utf8(body).unwrap(), form(&head, file_head, ""));
}

#[tokio::test]
async fn a_file_on_disk_is_sent_in_parts_with_its_length() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("large.bin");
    let content = "0123456789".repeat(20_000);
    std::fs::write(&path, &content).unwrap();
    let file = Upload::from_path(&path).await.unwrap();
    assert_eq!(file.length(), Some(200_000));
    let (head, body) = sent(file).await;
    let file_head = "filename=\"large.bin\"\r\nContent-Type: application/octet-stream";
    assert!(body == form(&head, file_head, &content).into_bytes());
    assert!(
        head.contains(&format!("content-length: {}\r\n", body.len())),
        "{head}"
    );
}

#[tokio::test]
async fn a_stream_is_sent_with_or_without_a_length() {
    let content = || stream::iter([Ok(Bytes::from("abc")), Ok(Bytes::from("def"))]);
    let file_head = "filename=\"a.txt\"\r\nContent-Type: application/octet-stream";
    let (head, body) = sent(Upload::from_stream("a.txt", content(), Some(6))).await;
    assert_eq!(
        String::from_utf8(body).unwrap(),
        form(&head, file_head, "abcdef")
    );
    let (head, _) = sent(Upload::from_stream("a.txt", content(), None)).await;
    assert!(head.contains("transfer-encoding: chunked\r\n"), "{head}");
    assert!(!head.contains("content-length"), "{head}");
}

#[tokio::test]
async fn a_file_that_cannot_be_read_is_an_error_before_or_while_it_is_sent() {
    let folder = tempfile::tempdir().unwrap();
    for path in [folder.path().join("missing.txt"), folder.path().to_owned()] {
        let error = Upload::from_path(&path).await.unwrap_err();
        assert!(
            error.is_file() && error.to_string().contains(path.to_str().unwrap()),
            "{error}"
        );
    }
    let server = MockServer::start().await;
    Mock::given(any())
        .respond_with(ResponseTemplate::new(200))
        .mount(&server)
        .await;
    let content = stream::iter([
        Ok(Bytes::from("abc")),
        Err(std::io::Error::other("disk on fire")),
    ]);
    let error = Call::<Empty>::post(client(&server.uri()).transport(), "/thing")
        .part_file("File", Upload::from_stream("a.txt", content, Some(6)))
        .await
        .unwrap_err();
    assert!(error.is_file() && !error.is_interrupted(), "{error:?}");
    assert!(format!("{error:?}").contains("disk on fire"));
}

#[tokio::test]
async fn a_form_without_parts_is_still_a_form() {
    let reply = b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n".to_vec();
    let (base, served) = support::serve(vec![reply]).await;
    Call::<Empty>::post(client(&base).transport(), "/thing")
        .form()
        .await
        .unwrap();
    let request = String::from_utf8(served.await.unwrap().remove(0)).unwrap();
    assert!(
        request.contains("content-type: multipart/form-data; boundary=umbraco-"),
        "{request}"
    );
    assert!(request.ends_with("--\r\n"), "{request}");
}
