//! Name and password, without a browser.

use http::StatusCode;
use oauth_tests::{Site, VERSIONS, call, start};
use umbraco_oauth::{Error, PasswordSignIn, Session};
use umbraco_standin::{BackOfficeUser, Standin};

const PASSWORD: &str = "p4ssword-of-all";

async fn site(version: u8) -> Site {
    let user = |name: &str| BackOfficeUser::new(format!("{name}@example.com"), PASSWORD);
    let builder = Standin::builder().version(version);
    start(
        builder
            .user(user("ann"))
            .user(user("two").two_factor("App", "123456"))
            .user(user("locked").locked())
            .user(user("off").disabled()),
    )
    .await
}

async fn sign_in(site: &Site, login: PasswordSignIn) -> Result<Session, Error> {
    let result = login.sign_in(&site.flow()).await;
    if let Err(error) = &result {
        assert!(error.needs_login() && error.is_permanent(), "{error}");
        assert!(!format!("{error} {error:?}").contains(PASSWORD));
    }
    result
}

fn login(name: &str, password: &str) -> PasswordSignIn {
    PasswordSignIn::new(format!("{name}@example.com"), password)
}

#[tokio::test]
async fn name_and_password_sign_in_without_a_browser() {
    for version in VERSIONS {
        let site = site(version).await;
        let session = sign_in(&site, login("ann", PASSWORD)).await.unwrap();
        let called = call(&site.url, &session.credentials()).await.unwrap();
        assert_eq!(called.status, StatusCode::OK);
        assert!(session.state().await.unwrap().unwrap().is_renewable);
        site.standin.stop().await;
    }
}

#[tokio::test]
async fn each_account_that_may_not_sign_in_has_its_own_error() {
    for version in VERSIONS {
        let site = site(version).await;
        let locked = sign_in(&site, login("locked", PASSWORD)).await.unwrap_err();
        assert!(locked.is_locked(), "{locked}");
        let off = sign_in(&site, login("off", PASSWORD)).await.unwrap_err();
        assert!(off.is_not_allowed(), "{off}");
        let nobody = sign_in(&site, login("nobody", PASSWORD)).await.unwrap_err();
        assert!(nobody.is_invalid_credentials(), "{nobody}");
        assert_eq!(site.standin.token_requests(), 0);
        site.standin.stop().await;
    }
}

#[tokio::test]
async fn a_second_factor_is_asked_for_by_name_and_given() {
    for version in VERSIONS {
        let site = site(version).await;
        let first = login("two", PASSWORD);
        let asked = sign_in(&site, first.clone()).await.unwrap_err();
        assert!(asked.is_two_factor_required(), "{asked}");
        assert_eq!(asked.two_factor_providers(), ["App"]);
        let wrong = first.clone().second_factor("App", "000000");
        let wrong = sign_in(&site, wrong).await.unwrap_err();
        assert!(wrong.is_invalid_code(), "{wrong}");
        let session = sign_in(&site, first.second_factor("App", "123456")).await;
        let called = call(&site.url, &session.unwrap().credentials()).await;
        assert_eq!(called.unwrap().status, StatusCode::OK);
        site.standin.stop().await;
    }
}

#[tokio::test]
async fn the_fifth_wrong_password_locks_and_the_right_one_says_so() {
    let site = site(17).await;
    for _ in 0..5 {
        let error = sign_in(&site, login("ann", "wrong")).await.unwrap_err();
        assert!(error.is_invalid_credentials(), "{error}");
    }
    let logins = || {
        let requests = site.standin.requests();
        let is_login = |path: &str| path.ends_with("/login");
        requests.iter().filter(|one| is_login(one.path())).count()
    };
    assert_eq!(logins(), 5, "nothing is tried twice");
    let error = sign_in(&site, login("ann", PASSWORD)).await.unwrap_err();
    assert!(error.is_locked(), "{error}");
    site.standin.stop().await;
}
