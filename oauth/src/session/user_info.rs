//! The userinfo endpoint of members (OpenID Connect Core 1.0 section 5.3).

use http::Request;
use http::header::{ACCEPT, AUTHORIZATION};
use serde::{Deserialize, Deserializer};

use crate::authorization_code::Flow;
use crate::endpoint::clean;
use crate::error::Refusal;
use crate::{Challenge, Credentials, Error};

/// What a site tells of a member (`src/Umbraco.Cms.Api.Delivery/Services/CurrentMemberClaimsProvider.cs`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[non_exhaustive]
pub struct UserInfo {
    /// The key of the member.
    pub sub: String,
    /// The name.
    pub name: Option<String>,
    /// The email address.
    pub email: Option<String>,
    /// The member's roles (groups).
    #[serde(default, rename = "role", deserialize_with = "one_or_many")]
    pub roles: Vec<String>,
}

/// Umbraco sends a list; other servers of this form send a lone string for one role.
fn one_or_many<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Roles {
        One(String),
        Many(Vec<String>),
    }
    Ok(match Roles::deserialize(deserializer)? {
        Roles::One(role) => vec![role],
        Roles::Many(roles) => roles,
    })
}

pub(super) async fn ask(flow: &Flow, credentials: &Credentials) -> Result<UserInfo, Error> {
    let Some(url) = &flow.server.userinfo else {
        return Err(
            Error::config(format!("{} has no userinfo endpoint", flow.server.issuer)).with_hint(
                "ask GET /umbraco/management/api/v1/user/current for a user of the back office",
            ),
        );
    };
    let endpoint = flow.endpoint("the userinfo endpoint", url);
    let mut again = true;
    loop {
        let mut request = Request::new(Vec::new());
        let headers = request.headers_mut();
        headers.insert(ACCEPT, http::HeaderValue::from_static("application/json"));
        let stamp = credentials.authorize(url, headers).await?;
        let secret = request.headers().get(AUTHORIZATION).cloned();
        let answer = endpoint.send(request).await?;
        if answer.status.is_success() {
            return serde_json::from_slice(&answer.body)
                .map_err(|_| endpoint.unexpected("claims", "", Some(answer.seen)));
        }
        let challenge = Challenge::of(answer.status, &answer.headers);
        let refused = challenge
            .as_ref()
            .is_some_and(Challenge::is_about_the_token);
        if refused && credentials.reject(&stamp) && std::mem::take(&mut again) {
            continue;
        }
        let secrets: Vec<&str> = secret
            .iter()
            .filter_map(|value| value.to_str().ok()?.strip_prefix("Bearer "))
            .collect();
        let hint = challenge.as_ref().and_then(Challenge::explanation);
        let error = match challenge.and_then(|challenge| refusal(&challenge, &secrets)) {
            Some(refusal) => endpoint.refused(refusal, Some(answer.seen), None),
            None => endpoint.rejected(&answer, "claims", &secrets),
        };
        return Err(match hint {
            Some(text) => error.with_hint(text),
            None => error,
        });
    }
}

/// What the server says in the header: the body is empty (RFC 6750 section 3).
fn refusal(challenge: &Challenge, secrets: &[&str]) -> Option<Refusal> {
    Some(Refusal {
        error: clean(challenge.error()?, 100, secrets),
        description: challenge
            .error_description()
            .map(|text| clean(text, 300, secrets)),
        uri: challenge.error_uri().map(|text| clean(text, 200, secrets)),
    })
}
