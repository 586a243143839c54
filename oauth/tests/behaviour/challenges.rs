//! RFC 6750 section 3: what an API says of a token that it refuses, as a running Umbraco 17.3 says it.

use http::{HeaderMap, StatusCode};
use umbraco_oauth::{Challenge, explain};

fn headers(values: &[&str]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for value in values {
        headers.append("www-authenticate", value.parse().unwrap());
    }
    headers
}

fn challenge(status: u16, values: &[&str]) -> Option<Challenge> {
    Challenge::of(StatusCode::from_u16(status).unwrap(), &headers(values))
}

fn bearer(error: &str, id: u32) -> String {
    format!(
        "Bearer error=\"{error}\", error_description=\"Said, \\\"so\\\".\", \
         error_uri=\"https://documentation.openiddict.com/errors/ID{id}\""
    )
}

#[test]
fn rfc_6750_section_3_the_parameters_are_read() {
    let challenge = challenge(401, &[&bearer("invalid_token", 2019)]).unwrap();
    assert_eq!(challenge.error(), Some("invalid_token"));
    assert_eq!(challenge.error_description(), Some("Said, \"so\"."));
    assert_eq!(
        challenge.error_uri(),
        Some("https://documentation.openiddict.com/errors/ID2019")
    );
    assert_eq!(challenge.scope(), None);
}

#[test]
fn rfc_6750_section_3_1_what_is_about_the_token_and_what_is_not() {
    for (status, values, about_the_token) in [
        (401, vec!["Bearer".to_owned()], true),
        (401, vec!["bearer realm=\"x\"".to_owned()], true),
        (401, vec![bearer("invalid_token", 2004)], true),
        (
            401,
            vec![
                "Basic realm=\"x\"".to_owned(),
                bearer("invalid_token", 2004),
            ],
            true,
        ),
        (
            401,
            vec![format!(
                "Basic realm=\"x, Bearer\", {}",
                bearer("invalid_token", 2004)
            )],
            true,
        ),
        (
            401,
            vec!["Bearer error=\"insufficient_scope\", scope=\"ingestion\"".to_owned()],
            false,
        ),
        (400, vec![bearer("invalid_request", 2083)], false),
        (403, vec![bearer("insufficient_access", 2095)], false),
    ] {
        let values: Vec<&str> = values.iter().map(String::as_str).collect();
        let found = challenge(status, &values).unwrap();
        assert_eq!(found.is_about_the_token(), about_the_token, "{values:?}");
    }
}

#[test]
fn an_answer_without_a_bearer_challenge_does_not_speak_of_the_token() {
    for values in [
        &[][..],
        &["Basic realm=\"staging, Bearer\""],
        &["Negotiate"],
        &[""],
    ] {
        assert_eq!(challenge(401, values), None, "{values:?}");
    }
}

#[test]
fn a_header_that_is_not_in_the_form_of_rfc_9110_may_still_name_the_scheme() {
    for value in [
        "Bearer error=",
        "Bearer ,,=\"",
        "Digest x=\"y, Bearer error",
    ] {
        assert!(
            challenge(401, &[value]).is_some_and(|found| found.is_about_the_token()),
            "{value}"
        );
    }
}

#[test]
fn every_refusal_that_umbraco_knows_is_explained() {
    for (status, value, begin) in [
        (401, "Bearer".to_owned(), "no token came"),
        (
            401,
            bearer("invalid_token", 2004),
            "the site does not know this token",
        ),
        (
            401,
            bearer("invalid_token", 2019),
            "the token has expired or was revoked",
        ),
        (401, bearer("invalid_token", 2089), "this is an id token"),
        (
            401,
            bearer("invalid_token", 2090),
            "the token was signed by another server",
        ),
        (401, bearer("invalid_token", 9999), "the token is not valid"),
        (
            403,
            bearer("insufficient_access", 2095),
            "the user behind the token lacks",
        ),
    ] {
        let text = explain(StatusCode::from_u16(status).unwrap(), &headers(&[&value])).unwrap();
        assert!(text.starts_with(begin), "{value}: {text}");
    }
    let text = explain(StatusCode::UNAUTHORIZED, &HeaderMap::new()).unwrap();
    assert!(text.contains("without speaking of the token"));
    let text = explain(StatusCode::FORBIDDEN, &HeaderMap::new()).unwrap();
    assert!(text.contains("start nodes"));
    assert_eq!(explain(StatusCode::NOT_FOUND, &headers(&["Bearer"])), None);
    let userinfo = challenge(400, &[&bearer("invalid_request", 2083)]).unwrap();
    assert!(userinfo.explanation().unwrap().contains("https only"));
}
