//! Leads a client to the endpoint of a case, which answers as recorded.

use http::header::LOCATION;
use oauth_tests::{Site, callback, start};
use umbraco_oauth::{
    AuthorizationCode, AuthorizationServer, MemberClient, PasswordSignIn, RegisteredClient, Revoked,
};
use umbraco_standin::{FaultReply, Member, Standin};

use crate::api;
use crate::case::{Case, OPAQUE, fill};
use crate::tokens;
use crate::words::{keeps_secrets, told, words};

/// The way that led there, and the reaction in words.
pub(crate) async fn drive(case: &Case, http: &reqwest::Client) -> (&'static str, String) {
    let grant = case.request.field("grant_type");
    let is_redirect = case.said() == "code";
    match (case.endpoint.as_str(), grant) {
        (_, "client_credentials") => ("client credentials", tokens::credentials(case, http).await),
        (_, "authorization_code") => ("code", tokens::code(case, http).await),
        (_, "refresh_token") => ("refresh", tokens::refresh(case, http).await),
        ("back-office.authorize", _) if is_redirect => ("redirect", redirected(case, http).await),
        ("back-office.authorize", _) => ("authorize", signed_in(case, "/authorize", http).await),
        ("back-office.login", _) => ("login", signed_in(case, "/login", http).await),
        ("back-office.revoke", _) => ("revoke", revoked(case, http).await),
        ("discovery", _) => ("discovery", discovered(case, http).await),
        ("member.userinfo", _) => ("userinfo", user_info(case, http).await),
        _ => ("api", api::called(case, http).await),
    }
}

/// Lets the next requests to this path be answered as recorded.
pub(crate) fn answer(site: &Site, case: &Case, path: &str, times: usize) {
    let reply = case.reply(site.standin.url());
    site.standin
        .faults()
        .on_path(path)
        .times(times)
        .reply(reply);
}

/// # Panics
/// The recorded answer was not asked for.
pub(crate) fn was_asked(site: &Site, case: &Case) {
    assert_eq!(site.standin.faults().pending(), 0, "{}", case.case);
}

/// Name and password; the login or the authorization endpoint answers as recorded.
async fn signed_in(case: &Case, path: &str, http: &reqwest::Client) -> String {
    let site = start(Standin::builder()).await;
    answer(&site, case, path, 1);
    let login = PasswordSignIn::new(site.standin.user_name(), site.standin.password());
    let result = login.sign_in(&site.flow().http_client(http.clone())).await;
    was_asked(&site, case);
    if path == "/login" && case.status == 200 {
        // The site knows nothing of the recorded cookie; that it came back is what counts.
        let requests = site.standin.requests();
        let authorize = requests
            .iter()
            .find(|request| request.path().ends_with("/authorize"))
            .unwrap();
        let cookie = format!("UMB_UCONTEXT={OPAQUE}");
        assert_eq!(authorize.header("cookie"), Some(cookie.as_str()));
        keeps_secrets(case, &site.standin, &result.unwrap_err());
        return "cookie".to_owned();
    }
    let error = result.unwrap_err();
    let words = if case.said() == "login page" || path == "/login" {
        assert!(error.oauth_error().is_none(), "{}", case.case);
        keeps_secrets(case, &site.standin, &error);
        words(&error)
    } else {
        told(case, &site.standin, &error)
    };
    site.standin.stop().await;
    words
}

/// The address at which the browser ends, with the state and the issuer of this sign-in.
async fn redirected(case: &Case, http: &reqwest::Client) -> String {
    let site = start(Standin::builder()).await;
    let location = case.header("Location").unwrap();
    let redirect_uri = location.split('?').next().unwrap();
    let client = RegisteredClient::new("umbraco-back-office-ext", redirect_uri).unwrap();
    let flow = AuthorizationCode::new(client, oauth_tests::back_office(&site.url));
    let sign_in = flow.http_client(http.clone()).sign_in().unwrap();
    let pairs = sign_in.authorization_url().query_pairs();
    let mut states = pairs.filter(|(name, _)| name == "state");
    let state = states.next().unwrap().1.into_owned();
    let issuer: String =
        url::form_urlencoded::byte_serialize(site.standin.url().as_bytes()).collect();
    let address = location
        .replace("state=st", &format!("state={state}"))
        .replace("{{url-encoded origin}}", &issuer);
    let token = format!(r#"{{"access_token":"{OPAQUE}","token_type":"Bearer","expires_in":300}}"#);
    let token = FaultReply::new(200)
        .header("Content-Type", "application/json")
        .body(token);
    site.standin.faults().on_path("/token").reply(token);
    let result = sign_in.finish(&fill(&address, "")).await;
    was_asked(&site, case);
    let session = result.unwrap();
    assert!(session.credentials().token().await.is_ok());
    site.standin.stop().await;
    "session".to_owned()
}

/// A client with a secret gives its token back, or a person signs out.
async fn revoked(case: &Case, http: &reqwest::Client) -> String {
    let site = start(Standin::builder()).await;
    let asked = &case.request;
    let has_secret =
        asked.form.contains_key("client_secret") || asked.headers.contains_key("Authorization");
    let result = if has_secret {
        let credentials = tokens::own(&site, case)
            .http_client(http.clone())
            .build()
            .unwrap();
        credentials.token().await.unwrap();
        answer(&site, case, "/revoke", 1);
        credentials.revoke().await
    } else {
        let flow = site.flow().http_client(http.clone());
        let session = site.sign_in(&flow).await.unwrap();
        // Both tokens are given back, unless the first is refused.
        let times = if case.status == 200 { 2 } else { 1 };
        answer(&site, case, "/revoke", times);
        let result = session.sign_out().await;
        // What could not be given back is still there, so that it can be tried again.
        let kept = session.state().await.unwrap().is_some();
        assert_eq!(kept, result.is_err(), "{}", case.case);
        result
    };
    was_asked(&site, case);
    let words = match result {
        Ok(Revoked::Done) => "done".to_owned(),
        Ok(Revoked::NotAllowed) => "not allowed".to_owned(),
        Ok(other) => format!("{other:?}"),
        Err(error) => told(case, &site.standin, &error),
    };
    site.standin.stop().await;
    words
}

async fn discovered(case: &Case, http: &reqwest::Client) -> String {
    let site = start(Standin::builder()).await;
    answer(&site, case, "/openid-configuration", 1);
    let limit = std::time::Duration::from_secs(60);
    let result = AuthorizationServer::discover_with(&site.url, http.clone(), limit).await;
    was_asked(&site, case);
    let words = told(case, &site.standin, &result.unwrap_err());
    site.standin.stop().await;
    words
}

/// A member who has signed in asks for the claims; a refused token is renewed, and asked with once more.
async fn user_info(case: &Case, http: &reqwest::Client) -> String {
    let home = callback();
    let builder = Standin::builder().member(Member::new("ann@example.com"));
    let site = start(builder.member_sign_in([&home], [&home])).await;
    let client = MemberClient::new(&home).unwrap().offline_access();
    let server = AuthorizationServer::members(&site.url).unwrap();
    let flow = AuthorizationCode::new(client, server).http_client(http.clone());
    let sign_in = flow.sign_in().unwrap();
    let cookie = site.standin.sign_in_member("ann@example.com").unwrap();
    let request = http.get(sign_in.authorization_url().clone());
    let reply = request.header("cookie", cookie).send().await.unwrap();
    let redirected = reply.headers()[LOCATION].to_str().unwrap();
    let session = sign_in.finish(redirected).await.unwrap();
    session.user_info().await.unwrap();

    let times = if case.status == 401 { 2 } else { 1 };
    answer(&site, case, "/userinfo", times);
    let error = session.user_info().await.unwrap_err();
    was_asked(&site, case);
    assert_eq!(site.grants("refresh_token"), times - 1, "{}", case.case);
    let words = told(case, &site.standin, &error);
    site.standin.stop().await;
    words
}
