//! What an API says about a token it refused (RFC 6750 section 3).

use http::header::WWW_AUTHENTICATE;
use http::{HeaderMap, StatusCode};

use crate::endpoint::clean;

/// Why an API refused a request, read from the status and `WWW-Authenticate`: at Umbraco's APIs the body of such an
/// answer is empty.
///
/// # Example
/// ```
/// use http::{HeaderMap, StatusCode};
/// use umbraco_oauth::Challenge;
///
/// let mut headers = HeaderMap::new();
/// headers.insert("www-authenticate", r#"Bearer error="invalid_token""#.parse().unwrap());
/// let challenge = Challenge::of(StatusCode::UNAUTHORIZED, &headers).unwrap();
/// assert!(challenge.is_about_the_token());
/// assert_eq!(challenge.error(), Some("invalid_token"));
/// assert!(Challenge::of(StatusCode::UNAUTHORIZED, &HeaderMap::new()).is_none());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Challenge {
    status: StatusCode,
    error: Option<String>,
    description: Option<String>,
    uri: Option<String>,
    scope: Option<String>,
}

impl Challenge {
    /// The Bearer challenge of an answer with this status and these headers, if it has one. A 401 without one does not
    /// speak of the token: Umbraco answers so to a good token whose user may not have the thing.
    #[must_use]
    pub fn of(status: StatusCode, headers: &HeaderMap) -> Option<Self> {
        for value in headers.get_all(WWW_AUTHENTICATE) {
            let Ok(value) = value.to_str() else { continue };
            let Ok(challenges) = http_auth::parse_challenges(value) else {
                // Not in the form of RFC 9110 section 11.6.1, but it may still name the scheme.
                if names_bearer(value) {
                    return Some(Self::bare(status));
                }
                continue;
            };
            let bearer = challenges
                .into_iter()
                .find(|challenge| challenge.scheme.eq_ignore_ascii_case("bearer"));
            let Some(bearer) = bearer else { continue };
            let mut challenge = Self::bare(status);
            for (name, value) in bearer.params {
                let place = match name.to_ascii_lowercase().as_str() {
                    "error" => &mut challenge.error,
                    "error_description" => &mut challenge.description,
                    "error_uri" => &mut challenge.uri,
                    "scope" => &mut challenge.scope,
                    _ => continue,
                };
                *place = Some(clean(&value.to_unescaped(), 300, &[]));
            }
            return Some(challenge);
        }
        None
    }

    /// Whether a new token may help: a 401 without an error code, or with `invalid_token`. Tell
    /// [`Credentials::reject`](crate::Credentials::reject) then, and repeat the request once if that says so.
    #[must_use]
    pub fn is_about_the_token(&self) -> bool {
        self.status == StatusCode::UNAUTHORIZED
            && matches!(self.error.as_deref(), None | Some("invalid_token"))
    }

    /// The error code, such as `invalid_token`; none when no token had come.
    #[must_use]
    pub fn error(&self) -> Option<&str> {
        self.error.as_deref()
    }

    /// What the server says of it.
    #[must_use]
    pub fn error_description(&self) -> Option<&str> {
        self.description.as_deref()
    }

    /// Where the server explains it.
    #[must_use]
    pub fn error_uri(&self) -> Option<&str> {
        self.uri.as_deref()
    }

    /// The scope that would be needed.
    #[must_use]
    pub fn scope(&self) -> Option<&str> {
        self.scope.as_deref()
    }

    /// What it means and what to do, in the words for what a running Umbraco 17.3 answers.
    #[must_use]
    pub fn explanation(&self) -> Option<&'static str> {
        let error = self.error.as_deref().unwrap_or_default();
        let uri = self.uri.as_deref().unwrap_or_default();
        EXPLANATIONS
            .iter()
            .find(|(code, uri_end, _)| *code == error && uri.ends_with(uri_end))
            .map(|(_, _, text)| *text)
    }

    fn bare(status: StatusCode) -> Self {
        Self {
            status,
            error: None,
            description: None,
            uri: None,
            scope: None,
        }
    }
}

/// Explains a 401 or 403 with an empty body: what it means and what to do. `None` for any other status.
///
/// # Example
/// ```
/// use http::{HeaderMap, StatusCode};
/// use umbraco_oauth::explain;
///
/// let text = explain(StatusCode::FORBIDDEN, &HeaderMap::new()).unwrap();
/// assert!(text.starts_with("the user may not do this to this item"));
/// ```
#[must_use]
pub fn explain(status: StatusCode, headers: &HeaderMap) -> Option<&'static str> {
    let challenge = Challenge::of(status, headers);
    let explanation = challenge.as_ref().and_then(Challenge::explanation);
    match status {
        StatusCode::UNAUTHORIZED if challenge.is_none() => Some(
            "the server refuses this without speaking of the token: the user may not have it, or something in front of \
             the site wants another login",
        ),
        StatusCode::UNAUTHORIZED => explanation.or(Some("the server did not accept the token")),
        StatusCode::FORBIDDEN => explanation.or(Some(
            "the user may not do this to this item: check permissions and start nodes of its user groups",
        )),
        _ => None,
    }
}

/// Error code, end of the error URI, explanation.
const EXPLANATIONS: &[(&str, &str, &str)] = &[
    (
        "",
        "",
        "no token came with the request; a proxy may have taken the header off",
    ),
    (
        "invalid_token",
        "/ID2004",
        "the site does not know this token: its user was disabled, deleted or locked or signed in elsewhere, its \
         credentials were removed, or it is a token of another site",
    ),
    (
        "invalid_token",
        "/ID2019",
        "the token has expired or was revoked",
    ),
    (
        "invalid_token",
        "/ID2089",
        "this is an id token; the API takes access tokens",
    ),
    (
        "invalid_token",
        "/ID2090",
        "the token was signed by another server, or before the site restarted",
    ),
    ("invalid_token", "", "the token is not valid (any more)"),
    (
        "insufficient_access",
        "",
        "the user behind the token lacks the section or permission, is disabled, or is a member: check its user groups \
         in the back office",
    ),
    (
        "insufficient_scope",
        "",
        "the token lacks a scope: ask for it when the token is fetched",
    ),
    (
        "invalid_request",
        "/ID2083",
        "the site takes tokens over https only: use its https URL",
    ),
    (
        "invalid_request",
        "",
        "the token was sent in a way that the server does not take",
    ),
];

fn names_bearer(value: &str) -> bool {
    value
        .split([' ', ','])
        .any(|word| word.eq_ignore_ascii_case("bearer"))
}
