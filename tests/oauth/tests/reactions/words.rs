//! A reaction in words: every predicate that is true.

use umbraco_oauth::Error;
use umbraco_standin::Standin;

use crate::case::{Case, OPAQUE};

/// The predicates of an error that are true, in this order.
pub(crate) fn words(error: &Error) -> String {
    let all = [
        ("config", error.is_config()),
        ("refused", error.is_refused()),
        ("unexpected", error.is_unexpected_answer()),
        ("redirect", error.is_redirect()),
        ("connect", error.is_connect()),
        ("timeout", error.is_timeout()),
        ("store", error.is_store()),
        ("invalid_client", error.is_invalid_client()),
        ("invalid_grant", error.is_invalid_grant()),
        ("access_denied", error.is_access_denied()),
        ("invalid_credentials", error.is_invalid_credentials()),
        ("two_factor", error.is_two_factor_required()),
        ("invalid_code", error.is_invalid_code()),
        ("locked", error.is_locked()),
        ("not_allowed", error.is_not_allowed()),
        ("needs_login", error.needs_login()),
        ("transient", error.is_transient()),
        ("permanent", error.is_permanent()),
    ];
    let words: Vec<&str> = all
        .iter()
        .filter(|(_, is)| *is)
        .map(|(name, _)| *name)
        .collect();
    words.join(" ")
}

/// The error of a case in words, after a look at what it tells and what it keeps to itself.
///
/// # Panics
/// It tells something else than the server said, nothing about what to do, or a secret.
pub(crate) fn told(case: &Case, site: &Standin, error: &Error) -> String {
    let name = &case.case;
    assert_eq!(
        error.status().map(|status| status.as_u16()),
        Some(case.status),
        "{name}: {error}"
    );
    let told = [
        error.oauth_error(),
        error.oauth_error_description(),
        error.oauth_error_uri(),
    ];
    if error.is_refused() {
        assert_eq!(
            told.map(|text| text.map(str::to_owned)),
            case.refusal(),
            "{name}"
        );
    } else {
        assert_eq!(told, [None; 3], "{name}");
    }
    keeps_secrets(case, site, error);
    words(error)
}

/// # Panics
/// The error shows something secret that was sent or answered.
pub(crate) fn keeps_secrets(case: &Case, site: &Standin, error: &Error) {
    let mut shown = format!("{error} {error:?} {error:#?}");
    let mut source = std::error::Error::source(error);
    while let Some(error) = source {
        shown.push_str(&format!("{error} {error:?}"));
        source = error.source();
    }
    for secret in sent(site) {
        assert!(!shown.contains(&secret), "{}: {shown}", case.case);
    }
}

/// Whatever secret a client has sent to this site, and what stands for those that came back.
fn sent(site: &Standin) -> Vec<String> {
    let names = [
        "client_secret",
        "code",
        "code_verifier",
        "refresh_token",
        "token",
    ];
    let mut secrets = vec![OPAQUE.to_owned(), site.password().to_owned()];
    for request in site.requests() {
        let pairs = request.form_pairs().into_iter();
        let is_secret =
            |(name, value): &(String, String)| names.contains(&name.as_str()) && !value.is_empty();
        secrets.extend(pairs.filter(is_secret).map(|(_, value)| value));
        for name in ["authorization", "cookie"] {
            let value = request.header(name).unwrap_or_default();
            let parts = value.split([' ', '=', ';']);
            secrets.extend(parts.filter(|part| part.len() > 20).map(str::to_owned));
        }
    }
    secrets
}
