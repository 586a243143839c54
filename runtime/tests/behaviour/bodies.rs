//! What is sent beside JSON: cookies, binary content, and the less common parts of a form.

use crate::support::{self, client};
use futures_util::stream;
use umbraco_runtime::{Bytes, Call, Empty, Transport, Upload};
use wiremock::matchers::{any, body_bytes};
use wiremock::{Mock, MockServer, ResponseTemplate};

const PATH: &str = "/thing";

/// The whole request that `call` makes.
async fn sent(call: impl FnOnce(&Transport) -> Call<Empty>) -> String {
    let reply = b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n".to_vec();
    let (base, served) = support::serve(vec![reply]).await;
    call(client(&base).transport()).await.unwrap();
    String::from_utf8(served.await.unwrap().remove(0)).unwrap()
}

/// What belongs to the mistake that was made while building a call.
async fn mistake(call: impl FnOnce(&Transport) -> Call<Empty>) -> String {
    let error = call(client("http://127.0.0.1:1").transport()).await;
    error.unwrap_err().to_string()
}

/// The parts of the form, each without its boundary.
fn parts(request: &str) -> Vec<&str> {
    let (head, body) = request.split_once("\r\n\r\n").unwrap();
    let (_, boundary) = head.split_once("boundary=").unwrap();
    let boundary = format!("--{}", boundary.lines().next().unwrap());
    body.split(&boundary)
        .filter_map(|part| part.strip_prefix("\r\n")?.strip_suffix("\r\n"))
        .collect()
}

#[tokio::test]
async fn cookies_are_sent_in_one_header_with_encoded_values() {
    let request = sent(|transport| {
        Call::get(transport, PATH)
            .cookie("UMB_PREVIEW", "old")
            .cookie("name", "a b;c=d")
            .cookie("UMB_PREVIEW", 5)
    });
    let request = request.await;
    let cookies = "\r\ncookie: name=a%20b%3Bc%3Dd; UMB_PREVIEW=5\r\n";
    assert!(request.contains(cookies), "{request}");
}

#[tokio::test]
async fn a_cookie_is_never_shown_and_its_name_is_checked() {
    let transport = client("http://127.0.0.1:1").transport().clone();
    let call = Call::<Empty>::get(&transport, PATH).cookie("name", "secret");
    assert!(!format!("{call:?}").contains("secret"), "{call:?}");
    for name in ["", "a b", "a=b", "æ"] {
        let shown = mistake(|transport| Call::get(transport, PATH).cookie(name, 1)).await;
        assert!(shown.contains("is no cookie name"), "{shown}");
    }
}

#[tokio::test]
async fn a_binary_body_is_the_content_alone() {
    let file = Upload::from_bytes("a.bin", "abc").media_type("image/png");
    let request =
        sent(|transport| Call::put(transport, PATH).binary("application/octet-stream", file)).await;
    assert!(request.contains("\r\ncontent-type: application/octet-stream\r\n"));
    assert!(request.contains("\r\ncontent-length: 3\r\n"), "{request}");
    assert!(request.ends_with("\r\n\r\nabc"), "{request}");
}

#[tokio::test]
async fn a_binary_body_of_unknown_length_is_sent_in_chunks() {
    let content = stream::iter([Ok(Bytes::from("abc")), Ok(Bytes::from("def"))]);
    let file = Upload::from_stream("a.bin", content, None);
    let request = sent(|transport| Call::post(transport, PATH).binary("text/plain", file)).await;
    assert!(request.contains("transfer-encoding: chunked"), "{request}");
    assert!(request.contains("abc\r\n3\r\ndef"), "{request}");
}

#[tokio::test]
async fn a_binary_body_is_sent_again_unless_it_is_a_stream() {
    let server = MockServer::start().await;
    let busy = ResponseTemplate::new(503);
    Mock::given(any())
        .respond_with(busy)
        .up_to_n_times(1)
        .mount(&server)
        .await;
    Mock::given(body_bytes("abc"))
        .respond_with(ResponseTemplate::new(200))
        .mount(&server)
        .await;
    let client = client(&server.uri());
    let put = |file| Call::<Empty>::put(client.transport(), PATH).binary("text/plain", file);
    put(Upload::from_bytes("", "abc")).await.unwrap();

    server.reset().await;
    let busy = ResponseTemplate::new(503);
    Mock::given(any())
        .respond_with(busy)
        .expect(1)
        .mount(&server)
        .await;
    let once = stream::iter([Ok(Bytes::from("abc"))]);
    let error = put(Upload::from_stream("", once, Some(3))).await;
    assert!(error.unwrap_err().is_server_error());
}

#[tokio::test]
async fn a_binary_body_that_cannot_be_read_is_an_error_about_the_file() {
    let server = MockServer::start().await;
    let reply = ResponseTemplate::new(200);
    Mock::given(any()).respond_with(reply).mount(&server).await;
    let broken = stream::iter([Ok(Bytes::from("a")), Err(std::io::Error::other("on fire"))]);
    let error = Call::<Empty>::put(client(&server.uri()).transport(), PATH)
        .binary("text/plain", Upload::from_stream("", broken, Some(9)))
        .await
        .unwrap_err();
    assert!(error.is_file(), "{error:?}");
    assert!(format!("{error:?}").contains("on fire"));
}

#[tokio::test]
async fn several_files_share_a_name() {
    let files = ["a.txt", "b.txt"].map(|name| Upload::from_bytes(name, name.to_owned()));
    let request = sent(|transport| Call::post(transport, PATH).part_files("files", files)).await;
    let parts = parts(&request);
    assert_eq!(parts.len(), 2);
    for (part, name) in parts.iter().zip(["a.txt", "b.txt"]) {
        let head = format!("name=\"files\"; filename=\"{name}\"\r\n");
        assert!(part.contains(&head) && part.ends_with(name), "{part}");
    }
    let none = sent(|transport| Call::post(transport, PATH).part_files("files", [])).await;
    assert!(none.contains("multipart/form-data"), "a form without parts");
}

#[tokio::test]
async fn a_part_of_json_says_what_it_is() {
    let names = ["da", "en-US"].map(str::to_owned).to_vec();
    let call = |transport: &Transport| Call::post(transport, PATH).part_json("names", &names);
    let request = sent(call).await;
    let part = "Content-Disposition: form-data; name=\"names\"\r\nContent-Type: application/json\r\n\r\n[\"da\",\"en-US\"]";
    assert_eq!(parts(&request), [part]);
    let length = request.split_once("\r\n\r\n").unwrap().1.len();
    assert!(request.contains(&format!("content-length: {length}\r\n")));
}

#[test]
fn slices_arrays_and_texts_are_json_bodies() {
    let json = |call: Call<Empty>| format!("{call:?}");
    let transport = client("http://127.0.0.1:1").transport().clone();
    let post = || Call::<Empty>::post(&transport, PATH);
    assert!(json(post().json(&[1, 2])).contains("5 bytes of"));
    assert!(json(post().json(&vec![1, 2][..])).contains("5 bytes of"));
    assert!(json(post().json("da")).contains("4 bytes of"));
    assert!(json(post().json(&None::<u8>)).contains("4 bytes of"));
}

#[tokio::test]
async fn a_url_encoded_form_escapes_what_would_end_a_field() {
    let request = sent(|transport| {
        Call::post(transport, PATH)
            .url_encoded()
            .field("Username", "a b+c@æ.dk")
            .field("Password", "x&y=z%")
            .field_json("Roles", &[1_i64, 2][..])
    });
    let request = request.await;
    let kind = "\r\ncontent-type: application/x-www-form-urlencoded\r\n";
    assert!(request.contains(kind), "{request}");
    let body = "Username=a+b%2Bc%40%C3%A6.dk&Password=x%26y%3Dz%25&Roles=%5B1%2C2%5D";
    assert!(request.ends_with(body), "{request}");
}

#[tokio::test]
async fn an_empty_url_encoded_form_is_still_a_form() {
    let request = sent(|transport| Call::post(transport, PATH).url_encoded()).await;
    let kind = "\r\ncontent-type: application/x-www-form-urlencoded\r\n";
    assert!(request.contains(kind), "{request}");
}

#[tokio::test]
async fn several_values_of_a_form_repeat_the_name() {
    let request = sent(|transport| Call::post(transport, PATH).fields("tag", ["a", "b&c"])).await;
    assert!(request.ends_with("tag=a&tag=b%26c"), "{request}");
    let request = sent(|transport| Call::post(transport, PATH).part_texts("tag", [1, 2])).await;
    assert_eq!(request.matches("name=\"tag\"").count(), 2, "{request}");
}
