//! The address at which the browser ended (RFC 6749 sections 4.1.2 and 4.1.2.1, RFC 9207).

use secrecy::SecretString;
use subtle::ConstantTimeEq;
use url::Url;

use crate::Error;
use crate::endpoint::clean;
use crate::error::Refusal;
use crate::origin::shown;

/// An authorization code.
pub(crate) struct Code(pub(crate) SecretString);

/// What an address means for a sign-in.
pub(crate) enum Redirected {
    /// The server agreed.
    Code(Code),
    /// The server refused, or answered with what cannot be trusted: the sign-in is over.
    Refused(Error),
    /// It does not belong to this sign-in: somebody else's, or nothing at all.
    Foreign(Error),
}

/// Checks in this order: the place, the state, the issuer, the answer. Nothing of an address that fails is believed.
pub(crate) fn read(
    address: &str,
    redirect_uri: &str,
    state: &str,
    issuer: &str,
    sends_iss: bool,
) -> Redirected {
    let url: Url = match address.trim().trim_matches(['"', '<', '>', '\'']).parse() {
        Ok(url) => url,
        Err(_) => {
            return Redirected::Foreign(
                Error::sign_in("what was given is no address").with_hint(expected(redirect_uri)),
            );
        }
    };
    if !is_at(&url, redirect_uri) {
        return Redirected::Foreign(
            Error::sign_in(format!(
                "the address {} is not where the sign-in ends",
                clean(&shown(&url), 200, &[])
            ))
            .with_hint(expected(redirect_uri)),
        );
    }
    let Some(parameters) = Parameters::of(&url) else {
        return Redirected::Foreign(Error::sign_in(
            "the redirected address has a parameter twice",
        ));
    };
    if !parameters
        .state
        .as_deref()
        .is_some_and(|given| same(given, state))
    {
        return Redirected::Foreign(
            Error::sign_in("the redirected address has not the state of this sign-in").with_hint(
                "it belongs to another sign-in: use the address of the one that was begun last",
            ),
        );
    }
    match parameters.iss.as_deref() {
        Some(given) if !same(given, issuer) => {
            return Redirected::Refused(
                Error::sign_in(format!(
                    "the redirected address comes from the issuer {}, not from {issuer}",
                    clean(given, 200, &[])
                ))
                .with_hint(
                    "sign in at the URL under which the site knows itself; behind a proxy the site must honour \
                     forwarded headers (ASPNETCORE_FORWARDEDHEADERS_ENABLED=true)",
                ),
            );
        }
        // RFC 9207 section 2.4: from a server that says it sends `iss`, an answer without one is not its own.
        None if sends_iss => {
            return Redirected::Refused(Error::sign_in(
                "the redirected address does not say which server it comes from (`iss`)",
            ));
        }
        _ => {}
    }
    match (parameters.error, parameters.code) {
        (Some(error), _) => Redirected::Refused(refused(Refusal {
            error: clean(&error, 100, &[]),
            description: parameters.description.map(|text| clean(&text, 300, &[])),
            uri: parameters.uri.map(|text| clean(&text, 200, &[])),
        })),
        (None, Some(code)) if code == REDACTED => {
            Redirected::Refused(Error::redacted_token().with_login_needed())
        }
        (None, Some(code)) if !code.is_empty() => Redirected::Code(Code(SecretString::from(code))),
        _ => Redirected::Refused(Error::sign_in("the redirected address has no code")),
    }
}

/// What the client `umbraco-back-office` gets for a code since Umbraco 17.
const REDACTED: &str = "[redacted]";

fn expected(redirect_uri: &str) -> String {
    format!(
        "give the whole address that the browser shows at the end, which begins with {redirect_uri}?"
    )
}

fn refused(refusal: Refusal) -> Error {
    let mut message = format!("the sign-in was refused: {}", refusal.error);
    for part in [&refusal.description, &refusal.uri].into_iter().flatten() {
        message.push_str(&format!(", {part}"));
    }
    Error::sign_in(message).with_refusal(refusal)
}

/// Scheme, host, port and path; what is registered may have a query, which the server keeps.
fn is_at(url: &Url, redirect_uri: &str) -> bool {
    redirect_uri
        .parse::<Url>()
        .is_ok_and(|wanted| wanted.origin() == url.origin() && wanted.path() == url.path())
}

/// Without a hint, by the time taken, of how much was right.
fn same(given: &str, wanted: &str) -> bool {
    given.as_bytes().ct_eq(wanted.as_bytes()).into()
}

#[derive(Default)]
struct Parameters {
    code: Option<String>,
    state: Option<String>,
    iss: Option<String>,
    error: Option<String>,
    description: Option<String>,
    uri: Option<String>,
}

impl Parameters {
    /// `None` if one of them comes twice (RFC 6749 section 3.1).
    fn of(url: &Url) -> Option<Self> {
        let mut parameters = Self::default();
        for (name, value) in url.query_pairs() {
            let place = match &*name {
                "code" => &mut parameters.code,
                "state" => &mut parameters.state,
                "iss" => &mut parameters.iss,
                "error" => &mut parameters.error,
                "error_description" => &mut parameters.description,
                "error_uri" => &mut parameters.uri,
                _ => continue,
            };
            if place.replace(value.into_owned()).is_some() {
                return None;
            }
        }
        Some(parameters)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const REDIRECT: &str = "http://127.0.0.1:8931/callback";
    const ISSUER: &str = "https://cms.example/";

    fn judge(address: &str) -> Result<String, Error> {
        use secrecy::ExposeSecret;
        match read(address, REDIRECT, "st4te", ISSUER, true) {
            Redirected::Code(code) => Ok(code.0.expose_secret().to_owned()),
            Redirected::Refused(error) | Redirected::Foreign(error) => Err(error),
        }
    }

    fn at(query: &str) -> Result<String, Error> {
        judge(&format!("{REDIRECT}?{query}"))
    }

    const ISS: &str = "iss=https%3A%2F%2Fcms.example%2F";

    #[test]
    fn rfc_6749_section_4_1_2_a_code_with_the_right_state_is_taken() {
        assert_eq!(
            at(&format!("code=c0de&state=st4te&{ISS}")).ok().as_deref(),
            Some("c0de")
        );
        let pasted = format!("  \"{REDIRECT}?code=c0de&state=st4te&{ISS}\"\r\n");
        assert_eq!(judge(&pasted).ok().as_deref(), Some("c0de"));
    }

    #[test]
    fn rfc_6749_section_10_12_another_state_or_none_is_refused() {
        for state in [
            "",
            "&state=",
            "&state=st4t",
            "&state=st4te1",
            "&state=ST4TE",
            "&state=st4te&state=st4te",
        ] {
            let error = at(&format!("code=c0de&{ISS}{state}")).err();
            assert!(error.is_some_and(|error| error.needs_login()), "{state}");
        }
    }

    #[test]
    fn rfc_9207_section_2_4_another_issuer_or_none_is_refused() {
        for iss in [
            "",
            "&iss=",
            "&iss=https%3A%2F%2Fcms.example",
            "&iss=https%3A%2F%2Fevil.example%2F",
            "&iss=http%3A%2F%2Fcms.example%2F",
        ] {
            let error = at(&format!("code=c0de&state=st4te{iss}")).err();
            assert!(error.is_some_and(|error| error.needs_login()), "{iss}");
        }
        let without = read(
            &format!("{REDIRECT}?code=c&state=s"),
            REDIRECT,
            "s",
            ISSUER,
            false,
        );
        assert!(
            matches!(without, Redirected::Code(_)),
            "not all servers send it"
        );
    }

    #[test]
    fn rfc_6749_section_4_1_2_1_an_error_is_told_and_beats_a_code() {
        let error = at(&format!(
            "error=access_denied&error_description=no%0A!&state=st4te&code=c0de&{ISS}"
        ))
        .err();
        assert!(
            error
                .as_ref()
                .is_some_and(|error| error.is_access_denied() && error.needs_login())
        );
        assert_eq!(
            error.map(|error| error.to_string()).as_deref(),
            Some("the sign-in was refused: access_denied, no!")
        );
    }

    #[test]
    fn rfc_6749_section_3_1_a_repeated_parameter_is_refused() {
        assert!(at(&format!("code=a&code=b&state=st4te&{ISS}")).is_err());
    }

    #[test]
    fn an_address_that_is_not_the_redirect_uri_is_refused() {
        for address in [
            "",
            "c0de",
            "https://cms.example/umbraco/login?code=c0de&state=st4te",
            "http://127.0.0.1:8932/callback?code=c0de&state=st4te",
            "http://localhost:8931/callback?code=c0de&state=st4te",
            "http://127.0.0.1:8931/callback/?code=c0de&state=st4te",
            "data:text/plain,c0de",
        ] {
            let error = judge(&format!("{address}&{ISS}")).err();
            assert!(
                error
                    .as_ref()
                    .is_some_and(|error| error.hint().is_some_and(|hint| hint.contains(REDIRECT))),
                "{address}"
            );
            assert!(!format!("{error:?}").contains("c0de"), "{address}");
        }
    }

    #[test]
    fn an_empty_or_hidden_code_is_refused() {
        for code in ["", "code=&", "code=%5Bredacted%5D&"] {
            assert!(
                at(&format!("{code}state=st4te&{ISS}")).is_err_and(|error| error.needs_login())
            );
        }
    }
}
