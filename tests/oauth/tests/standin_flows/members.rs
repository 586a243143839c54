//! Members of the Delivery API: discovery, sign-in, userinfo, sign-out; and their client credentials.

use http::header::{COOKIE, LOCATION};
use oauth_tests::{Site, VERSIONS, callback, http, start};
use umbraco_oauth::{
    AuthorizationCode, AuthorizationServer, ClientCredentials, MemberClient, Revoked, Session,
};
use umbraco_standin::{Member, Standin};

const EMAIL: &str = "ann@example.com";

/// Signs the member in, as a browser does that has its cookie.
async fn sign_in(site: &Site, flow: &AuthorizationCode) -> Session {
    let sign_in = flow.sign_in().unwrap();
    let cookie = site.standin.sign_in_member(EMAIL).unwrap();
    let request = http().get(sign_in.authorization_url().clone());
    let answer = request.header(COOKIE, cookie).send().await.unwrap();
    let redirected = answer.headers()[LOCATION].to_str().unwrap();
    sign_in.finish(redirected).await.unwrap()
}

#[tokio::test]
async fn a_member_signs_in_by_discovery_and_says_who_it_is() {
    for version in VERSIONS {
        let (home, away) = (callback(), callback());
        let member = Member::new(EMAIL).name("Ann").roles(["Gold", "Silver"]);
        let builder = Standin::builder().version(version).member(member);
        let site = start(builder.member_sign_in([&home], [&away])).await;

        let server = AuthorizationServer::discover(&site.url).await.unwrap();
        assert_eq!(server.issuer(), &site.url);
        let client = MemberClient::new(&home).unwrap().openid().offline_access();
        let flow = AuthorizationCode::new(client, server);
        let session = sign_in(&site, &flow).await;

        let who = session.user_info().await.unwrap();
        assert_eq!(who.name.as_deref(), Some("Ann"));
        assert_eq!(who.email.as_deref(), Some(EMAIL));
        assert_eq!(who.roles, ["Gold", "Silver"]);

        // The cookie of the browser ends at one URL, the tokens at another.
        let url = session.sign_out_url(Some(&away)).unwrap();
        let answer = http().get(url).send().await.unwrap();
        assert_eq!(answer.status().as_u16(), 302);
        assert!(
            answer.headers()[LOCATION]
                .to_str()
                .unwrap()
                .starts_with(&away)
        );
        assert!(session.user_info().await.is_ok());
        assert_eq!(session.sign_out().await.unwrap(), Revoked::Done);
        let error = session.user_info().await.unwrap_err();
        assert!(error.needs_login(), "{error}");
        site.standin.stop().await;
    }
}

#[tokio::test]
async fn userinfo_renews_a_token_that_was_revoked_and_asks_once_more() {
    let home = callback();
    let builder = Standin::builder().member(Member::new(EMAIL));
    let site = start(builder.member_sign_in([&home], [&home])).await;
    let server = AuthorizationServer::members(&site.url).unwrap();
    let client = MemberClient::new(&home).unwrap().offline_access();
    let flow = AuthorizationCode::new(client, server);
    let session = sign_in(&site, &flow).await;
    session.user_info().await.unwrap();

    // Only the access token goes: the refresh token lives on (RFC 7009 leaves that to the server).
    let token = session.credentials().token().await.unwrap();
    let endpoint = flow_revocation(&site.url);
    let fields = [
        ("client_id", "umbraco-member"),
        ("token", token.expose_secret()),
    ];
    let body = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(fields)
        .finish();
    let revoke = http()
        .post(endpoint)
        .header("content-type", "application/x-www-form-urlencoded");
    let revoked = revoke.body(body).send().await.unwrap();
    assert_eq!(revoked.status().as_u16(), 200);

    session.user_info().await.unwrap();
    assert_eq!(site.grants("refresh_token"), 1);
    site.standin.stop().await;
}

fn flow_revocation(site: &url::Url) -> url::Url {
    let server = AuthorizationServer::members(site).unwrap();
    server.revocation_endpoint().unwrap().clone()
}

#[tokio::test]
async fn a_member_has_client_credentials_of_its_own() {
    let member = Member::new(EMAIL).client_credentials("umbraco-member-ann", "s3cret");
    let site = start(Standin::builder().member(member)).await;
    let endpoint = site.at("/umbraco/delivery/api/v1/security/member/token");
    let credentials = ClientCredentials::new("umbraco-member-ann", "s3cret")
        .token_endpoint(endpoint)
        .build()
        .unwrap();
    credentials.token().await.unwrap();
    assert_eq!(credentials.revoke().await.unwrap(), Revoked::Done);
    site.standin.stop().await;
}
