//! Answers whose type depends on the HTTP status.

use crate::support::get;
use umbraco_runtime::{BodyUse, Created, Decode, Download, Empty, Error, Json, Text, outcome};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

outcome!(Published { 200 => Ok(Json<Vec<u8>>), 201 => Created(Created), 202 => Accepted(Empty) });

outcome!(
    /// An export.
    Export {
        /// The file.
        200 => Ok(Download),
        202 => Accepted(Json<String>),
        206 => Partial(Text),
    }
);

outcome!(Only { 204 => NoContent(Empty) });

async fn answer<R: Decode>(status: u16, body: &str) -> Result<R::Value, Error> {
    let server = MockServer::start().await;
    let reply = ResponseTemplate::new(status)
        .set_body_raw(body, "application/json")
        .insert_header("umb-generated-resource", "x");
    Mock::given(any()).respond_with(reply).mount(&server).await;
    get::<R>(&server).await
}

#[tokio::test]
async fn the_status_decides_the_variant() {
    let read = async |status, body| answer::<Published>(status, body).await.unwrap();
    assert!(matches!(read(200, "[1,2]").await, Published::Ok(list) if list == [1, 2]));
    assert!(matches!(read(201, "").await, Published::Created(made) if made.id == "x"));
    assert!(matches!(read(202, "<").await, Published::Accepted(())));
    assert!(matches!(
        answer::<Only>(204, "").await,
        Ok(Only::NoContent(()))
    ));
}

#[tokio::test]
async fn a_status_that_is_not_listed_is_read_as_the_first() {
    let read = answer::<Published>(299, "[3]").await.unwrap();
    assert!(matches!(read, Published::Ok(list) if list == [3]));
    let error = answer::<Published>(204, "").await.unwrap_err();
    assert!(error.is_empty_body(), "{error}");
    assert!(matches!(
        answer::<Only>(200, "{}").await,
        Ok(Only::NoContent(()))
    ));
}

#[tokio::test]
async fn a_body_that_does_not_fit_its_status_is_an_error_with_its_place() {
    let error = answer::<Published>(200, "[1,\"x\"]").await.unwrap_err();
    assert_eq!(error.pointer(), Some("/1"));
    assert_eq!(error.status().unwrap().as_u16(), 200);
    assert!(
        answer::<Published>(404, "")
            .await
            .unwrap_err()
            .is_not_found()
    );
}

#[tokio::test]
async fn a_file_is_streamed_and_the_other_answers_are_buffered() {
    assert_eq!(
        Export::BODY.with_status(http::StatusCode::OK),
        BodyUse::Stream
    );
    let Export::Ok(file) = answer::<Export>(200, "file").await.unwrap() else {
        panic!("no file");
    };
    assert_eq!(file.bytes().await.unwrap(), "file");
    let accepted = answer::<Export>(202, "\"soon\"").await.unwrap();
    assert!(matches!(accepted, Export::Accepted(text) if text == "soon"));
    let partial = answer::<Export>(206, "half").await.unwrap();
    assert!(matches!(partial, Export::Partial(text) if text == "half"));
}

#[test]
fn what_is_accepted_is_what_all_variants_accept() {
    assert_eq!(Published::ACCEPT, "application/json");
    assert_eq!(Export::ACCEPT, "*/*");
    let shown = format!("{:?}", Published::Ok(vec![1]));
    assert_eq!(shown, "Ok([1])");
}
