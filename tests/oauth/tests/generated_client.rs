//! A generated client that a person has signed in to.
#![allow(clippy::unwrap_used)]

use std::error::Error as _;

use oauth_tests::{Clocks, Site, form_of, start};
use umbraco_management_v17::Client;
use umbraco_oauth::{AuthorizationCode, Error, PasswordSignIn, Session};
use umbraco_standin::Standin;

async fn signed_in() -> (Site, AuthorizationCode, Session, Client) {
    let site = start(Standin::builder()).await;
    let flow = site.flow();
    let session = site.sign_in(&flow).await.unwrap();
    let client = client(&site, &session);
    (site, flow, session, client)
}

fn client(site: &Site, session: &Session) -> Client {
    let builder = Client::builder(site.standin.url());
    builder.credentials(session.clone()).build().unwrap()
}

/// Ends the access token at the site, and nothing else.
async fn revoke_access_token(site: &Site, session: &Session) {
    let token = session.credentials().token().await.unwrap();
    let fields = [
        ("client_id", oauth_tests::CLIENT_ID),
        ("token", token.expose_secret()),
    ];
    let form = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(fields)
        .finish();
    let url = site.at("/umbraco/management/api/v1/security/back-office/revoke");
    let request = oauth_tests::http().post(url).body(form);
    let request = request.header("content-type", "application/x-www-form-urlencoded");
    assert_eq!(request.send().await.unwrap().status().as_u16(), 200);
}

/// How often the current user was asked for.
fn calls(site: &Site) -> usize {
    let requests = site.standin.requests();
    let is_call = |path: &str| path.ends_with("/user/current");
    requests.iter().filter(|one| is_call(one.path())).count()
}

#[tokio::test]
async fn a_stand_in_gives_a_client_that_is_signed_in() {
    let site = Standin::builder().version(17).start().await.unwrap();
    let client: Client = site.client(Client::builder).unwrap();
    let user = client.user().get_user_current().await.unwrap();
    assert!(user.is_admin);
    assert_eq!(site.tokens_issued(), 1);
    site.stop().await;
}

#[tokio::test]
async fn the_current_user_is_the_one_who_signed_in() {
    let (site, _, _, client) = signed_in().await;
    let user = client.user().get_user_current().await.unwrap();
    assert_eq!(user.email, site.standin.user_name());
    let again = client.user().get_user_current().await.unwrap();
    assert_eq!(again.id, user.id);
    assert_eq!(site.standin.token_requests(), 1, "the code exchange");
    site.standin.stop().await;
}

#[tokio::test]
async fn a_token_revoked_meanwhile_is_renewed_once_and_the_call_repeated() {
    let (site, _, session, client) = signed_in().await;
    client.user().get_user_current().await.unwrap();
    revoke_access_token(&site, &session).await;
    site.standin.clear_requests();
    client.user().get_user_current().await.unwrap();
    assert_eq!(calls(&site), 2, "refused, then repeated");
    assert_eq!(site.grants("refresh_token"), 1);
    site.standin.stop().await;
}

#[tokio::test]
async fn clients_refused_together_share_one_refresh() {
    let (site, _, session, one) = signed_in().await;
    let two = client(&site, &session);
    one.user().get_user_current().await.unwrap();
    two.user().get_user_current().await.unwrap();
    let faults = site.standin.faults();
    let gate = faults.on_path("/user/current").times(2).hold();
    let tasks = [one, two]
        .map(|client| tokio::spawn(async move { client.user().get_user_current().await.is_ok() }));
    // Both calls are on the way with the old token before either is refused.
    gate.reached(2).await;
    revoke_access_token(&site, &session).await;
    gate.release();
    for task in tasks {
        assert!(task.await.unwrap());
    }
    assert_eq!(calls(&site), 6, "two before, two refused, two repeated");
    assert_eq!(site.grants("refresh_token"), 1);
    site.standin.stop().await;
}

#[tokio::test]
async fn a_login_elsewhere_reaches_the_caller_as_an_error_that_needs_a_login() {
    let (site, flow, _, client) = signed_in().await;
    client.user().get_user_current().await.unwrap();
    let login = PasswordSignIn::new(site.standin.user_name(), site.standin.password());
    login.sign_in(&site.flow()).await.unwrap();

    let error = client.user().get_user_current().await.unwrap_err();
    assert!(error.is_auth(), "{error}");
    let cause = error.source().unwrap().downcast_ref::<Error>().unwrap();
    assert!(cause.needs_login() && cause.is_invalid_grant(), "{cause}");
    assert!(cause.hint().unwrap().contains("sign in again"));
    let sent: Vec<String> = site
        .standin
        .requests()
        .iter()
        .flat_map(|request| {
            ["code", "code_verifier", "refresh_token"].map(|name| form_of(request, name))
        })
        .filter(|secret| !secret.is_empty())
        .collect();
    let shown = format!("{error} {error:?} {cause} {cause:?}");
    assert!(sent.iter().all(|secret| !shown.contains(secret)), "{shown}");

    // Nobody hammers a site that wants a person.
    let before = site.standin.token_requests();
    let again = client.user().get_user_current().await.unwrap_err();
    assert!(again.is_auth());
    assert_eq!(site.standin.token_requests(), before);
    assert!(flow.resume().await.unwrap().is_none());
    site.standin.stop().await;
}

#[tokio::test]
async fn a_session_without_a_refresh_token_ends_and_says_so() {
    let site = start(Standin::builder()).await;
    let clocks = Clocks::default();
    let swagger = umbraco_oauth::SwaggerClient::umbraco_17(&site.url).unwrap();
    let flow = AuthorizationCode::new(swagger, oauth_tests::back_office(&site.url));
    let flow = flow.clock(clocks.0.clone());
    let session = site.sign_in(&flow).await.unwrap();
    let client = client(&site, &session);
    client.user().get_user_current().await.unwrap();
    clocks.advance(&site, 1200);
    let error = client.user().get_user_current().await.unwrap_err();
    assert!(error.is_auth(), "{error}");
    let cause = error.source().unwrap().downcast_ref::<Error>().unwrap();
    assert!(cause.needs_login(), "{cause}");
    site.standin.stop().await;
}

#[tokio::test]
async fn credentials_of_another_site_are_refused_before_anything_is_sent() {
    let (site, _, session, _) = signed_in().await;
    let other = start(Standin::builder()).await;
    let builder = Client::builder(other.standin.url());
    let error = builder.credentials(session).build().unwrap_err();
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(&error);
    let mut found = false;
    while let Some(error) = cause {
        found |= error.downcast_ref::<Error>().is_some_and(Error::is_config);
        cause = error.source();
    }
    assert!(found, "{error:?}");
    assert_eq!(other.standin.requests().len(), 0);
    site.standin.stop().await;
    other.standin.stop().await;
}
