//! Sign-in without a browser: the back office's own login.

use umbraco_oauth::{AuthorizationCode, AuthorizationServer, Error, PasswordSignIn, SwaggerClient};

use crate::support::{Server, reply, token, url};
use crate::umbraco::{Account, NAME, PASSWORD, TOTP, Umbraco};

async fn swagger() -> (Umbraco, AuthorizationCode) {
    let umbraco = Umbraco::new().await;
    let client = SwaggerClient::umbraco_17(&umbraco.site()).unwrap();
    let flow = AuthorizationCode::new(client, umbraco.back_office()).clock(umbraco.clock.clone());
    (umbraco, flow)
}

async fn refused(account: Account, login: PasswordSignIn) -> (Umbraco, Error) {
    let (umbraco, flow) = swagger().await;
    umbraco.state().account = account;
    let error = login.sign_in(&flow).await.unwrap_err();
    assert!(error.needs_login(), "{error}");
    assert!(umbraco.token_requests().is_empty());
    (umbraco, error)
}

#[tokio::test]
async fn name_and_password_sign_in_with_every_chunk_of_the_cookie() {
    let (umbraco, flow) = swagger().await;
    let session = PasswordSignIn::new(NAME, PASSWORD)
        .sign_in(&flow)
        .await
        .unwrap();
    let token = token(&session.credentials()).await;
    assert!(umbraco.state().is_alive(&token));
    let paths: Vec<_> = umbraco
        .server
        .seen()
        .iter()
        .map(|seen| {
            format!(
                "{} {}",
                seen.method,
                seen.uri.path().rsplit('/').next().unwrap()
            )
        })
        .collect();
    assert_eq!(paths, ["POST login", "GET authorize", "POST token"]);
}

#[tokio::test]
async fn a_registered_client_gets_a_refresh_token_that_way_too() {
    let umbraco = Umbraco::new().await;
    let session = PasswordSignIn::new(NAME, PASSWORD)
        .sign_in(&umbraco.flow())
        .await
        .unwrap();
    assert!(session.state().await.unwrap().unwrap().is_renewable);
}

#[tokio::test]
async fn a_wrong_password_is_tried_once() {
    let login = PasswordSignIn::new(NAME, "wrong-pa55");
    let (umbraco, error) = refused(Account::Normal, login).await;
    assert!(
        error.is_invalid_credentials() && error.is_permanent(),
        "{error}"
    );
    assert!(error.hint().unwrap().contains("locks the account"));
    assert_eq!(umbraco.server.seen().len(), 1);
}

#[tokio::test]
async fn locked_and_disabled_accounts_say_so() {
    let (_, error) = refused(Account::Locked, PasswordSignIn::new(NAME, PASSWORD)).await;
    assert!(error.is_locked() && !error.is_not_allowed(), "{error}");
    let (_, error) = refused(Account::Disabled, PasswordSignIn::new(NAME, PASSWORD)).await;
    assert!(error.is_not_allowed() && !error.is_locked(), "{error}");
}

#[tokio::test]
async fn a_second_factor_is_asked_for_by_name_and_then_given() {
    let login = PasswordSignIn::new(NAME, PASSWORD);
    let (_, error) = refused(Account::TwoFactor, login.clone()).await;
    assert!(error.is_two_factor_required(), "{error}");
    assert_eq!(error.two_factor_providers(), ["Demo", "Other"]);

    let wrong = login.clone().second_factor("Demo", "000000");
    let (_, error) = refused(Account::TwoFactor, wrong).await;
    assert!(
        error.is_invalid_code() && !error.is_two_factor_required(),
        "{error}"
    );

    let (umbraco, flow) = swagger().await;
    umbraco.state().account = Account::TwoFactor;
    let session = login
        .second_factor("Demo", TOTP)
        .sign_in(&flow)
        .await
        .unwrap();
    let token = token(&session.credentials()).await;
    assert!(umbraco.state().is_alive(&token));
}

#[tokio::test]
async fn a_password_leaves_this_machine_only_if_told_to() {
    let site = url("https://cms.invalid");
    let client = SwaggerClient::umbraco_17(&site).unwrap();
    let flow = AuthorizationCode::new(client, AuthorizationServer::back_office(&site).unwrap());
    let login = PasswordSignIn::new(NAME, PASSWORD);
    let error = login.clone().sign_in(&flow).await.unwrap_err();
    assert!(
        error.is_config() && error.to_string().contains("not this machine"),
        "{error}"
    );
    let error = login.allow_remote_site().sign_in(&flow).await.unwrap_err();
    assert!(
        error.is_connect(),
        "it was sent, had there been such a site: {error}"
    );
}

#[tokio::test]
async fn members_have_no_such_login() {
    let umbraco = Umbraco::new().await;
    let client = umbraco_oauth::MemberClient::new("http://127.0.0.1:8931/callback").unwrap();
    let members = AuthorizationServer::members(&umbraco.site()).unwrap();
    let flow = AuthorizationCode::new(client, members);
    let error = PasswordSignIn::new(NAME, PASSWORD)
        .sign_in(&flow)
        .await
        .unwrap_err();
    assert!(error.is_config(), "{error}");
    assert!(umbraco.server.seen().is_empty());
}

/// A site whose login agrees, and whose authorize endpoint answers this.
async fn authorize(answer: fn() -> axum::response::Response) -> Error {
    let server = Server::new(move |seen| match seen.method.as_str() {
        "POST" => {
            let mut answer = reply(200, "", "");
            answer
                .headers_mut()
                .insert("set-cookie", "UMB_UCONTEXT=c00kie".parse().unwrap());
            answer
        }
        _ => answer(),
    })
    .await;
    let site = server.url("/");
    let client = SwaggerClient::umbraco_17(&site).unwrap();
    let flow = AuthorizationCode::new(client, AuthorizationServer::back_office(&site).unwrap());
    let error = PasswordSignIn::new(NAME, PASSWORD)
        .sign_in(&flow)
        .await
        .unwrap_err();
    assert!(error.needs_login(), "{error}");
    assert!(!format!("{error:?}").contains("c00kie"));
    error
}

#[tokio::test]
async fn the_lines_of_text_of_the_authorize_endpoint_are_understood() {
    let error = authorize(|| {
        reply(
            400,
            "text/plain;charset=UTF-8",
            "error:invalid_request\r\nerror_description:The specified 'redirect_uri' is not valid for this client \
             application.\r\nerror_uri:https://documentation.openiddict.com/errors/ID2043\r\n",
        )
    })
    .await;
    assert_eq!(error.oauth_error(), Some("invalid_request"));
    assert!(
        error
            .oauth_error_description()
            .unwrap()
            .starts_with("The specified 'redirect_uri'")
    );
    assert!(
        error
            .hint()
            .unwrap()
            .contains("registered in the site exactly so"),
        "{error}"
    );
}

#[tokio::test]
async fn umbracos_own_codes_of_the_authorize_endpoint_are_understood() {
    let error = authorize(|| {
        reply(
            400,
            "application/json; charset=utf-8",
            r#"{"error":"Invalid \u0027client ID\u0027","error_description":"The specified \u0027client_id\u0027 is not valid."}"#,
        )
    })
    .await;
    assert_eq!(error.oauth_error(), Some("Invalid 'client ID'"));
    assert!(
        error
            .hint()
            .is_some_and(|hint| hint.contains("umbraco-member")),
        "{error}"
    );
}

#[tokio::test]
async fn an_authorize_endpoint_that_wants_another_login_or_gives_a_page_is_an_error() {
    let error = authorize(|| {
        let mut answer = reply(302, "", "");
        answer
            .headers_mut()
            .insert("location", "/umbraco/login?ReturnUrl=x".parse().unwrap());
        answer
    })
    .await;
    assert!(
        error.to_string().contains("did not take the cookie"),
        "{error}"
    );
    let error = authorize(|| reply(200, "text/html", "<html>code=c0de</html>")).await;
    assert!(error.is_unexpected_answer(), "{error}");
    let error = authorize(|| {
        let mut answer = reply(302, "", "");
        answer.headers_mut().insert(
            "location",
            "https://evil.example/?code=c0de".parse().unwrap(),
        );
        answer
    })
    .await;
    assert!(
        error.to_string().contains("not where the sign-in ends"),
        "{error}"
    );
}
