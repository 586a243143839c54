//! Users who are invited, and users who forgot their passwords, with the mails that they would get.

use crate::support::{Answer, Api};
use serde_json::json;
use std::time::Duration;
use umbraco_standin::{BackOfficeUser, Configuration, MailKind, Standin};

const EDITORS: &str = "44dc260e-b4d4-4dd9-9081-eec5598f1641";
const MAIL: &str = "ann@example.com";

async fn site(mail: bool) -> (Standin, Api, Api) {
    let settings = Configuration::new().mail(mail);
    let user = BackOfficeUser::new("ed@example.com", "1234567890");
    let builder = Standin::builder().configuration(settings).user(user);
    let site = builder.start().await.unwrap();
    let api = Api::of(&site).await;
    let anonymous = Api::anonymous(&site);
    (site, api, anonymous)
}

async fn invite(api: &Api) -> Answer {
    let user = json!({
        "email": MAIL, "userName": MAIL, "name": "Ann", "userGroupIds": [{ "id": EDITORS }], "message": "Come in",
    });
    api.post("user/invite", &user).await
}

async fn login(site: &Standin, user: &str, password: &str) -> u16 {
    let body = json!({ "username": user, "password": password });
    let anonymous = Api::anonymous(site);
    anonymous
        .post("security/back-office/login", &body)
        .await
        .status
}

#[tokio::test]
async fn an_invited_user_chooses_a_password_with_the_code_of_the_mail_and_signs_in() {
    let (site, api, anonymous) = site(true).await;
    assert_eq!(
        api.get("user/configuration").await.json()["canInviteUsers"],
        true
    );
    let invited = invite(&api).await;
    assert_eq!(invited.status, 201, "{invited:?}");
    let id = invited.header("umb-generated-resource").unwrap();
    let state = || async { api.get(&format!("user/{id}")).await.json()["state"].clone() };
    assert_eq!(state().await, "Invited");
    let mails = site.mails();
    assert_eq!(
        [mails[0].to(), mails[0].message().unwrap()],
        [MAIL, "Come in"]
    );
    assert_eq!(mails[0].kind(), MailKind::Invitation);
    let link = format!(
        "{}/umbraco/login?flow=invite-user&userId={id}&inviteCode={}",
        site.url(),
        mails[0].code()
    );
    assert_eq!(mails[0].link(), link);
    assert!(!format!("{mails:?}").contains(mails[0].code()));
    let body = |password: &str| json!({ "user": { "id": id }, "token": mails[0].code(), "password": password });
    let verified = anonymous.post("user/invite/verify", &body("")).await;
    assert_eq!(
        verified.json()["passwordConfiguration"]["minimumPasswordLength"],
        10
    );
    let weak = anonymous
        .post("user/invite/create-password", &body("short"))
        .await;
    assert_eq!(weak.operation_status(), "UnknownFailure");
    assert_eq!(login(&site, MAIL, "short").await, 401);
    let chosen = anonymous
        .post("user/invite/create-password", &body("a long one"))
        .await;
    assert_eq!(
        [chosen.status, login(&site, MAIL, "a long one").await],
        [200, 200]
    );
    assert_eq!(state().await, "Active");
    let used = anonymous.post("user/invite/verify", &body("")).await;
    assert_eq!(used.operation_status(), "InvalidInviteToken");
    let again = json!({ "user": { "id": id }, "message": null });
    let refused = api.post("user/invite/resend", &again).await;
    assert_eq!(refused.operation_status(), "NotInInviteState");
}

#[tokio::test]
async fn an_invitation_can_be_sent_again_and_is_good_for_three_days() {
    let (site, api, anonymous) = site(true).await;
    let invited = invite(&api).await;
    let id = invited.header("umb-generated-resource").unwrap();
    let again = json!({ "user": { "id": id }, "message": null });
    assert_eq!(api.post("user/invite/resend", &again).await.status, 200);
    let codes: Vec<String> = site
        .mails()
        .iter()
        .map(|mail| mail.code().to_owned())
        .collect();
    let verify = |code: &str| {
        let body = json!({ "user": { "id": id }, "token": code });
        let anonymous = &anonymous;
        async move { anonymous.post("user/invite/verify", &body).await.status }
    };
    assert_eq!(
        [verify(&codes[0]).await, verify(&codes[1]).await],
        [400, 200]
    );
    site.advance_clock(Duration::from_secs(3 * 24 * 60 * 60));
    assert_eq!(verify(&codes[1]).await, 400);
    let nobody =
        json!({ "user": { "id": "3be2b5f4-0eec-4bce-922d-c42e0c61bd0c" }, "token": codes[1] });
    let unknown = anonymous.post("user/invite/verify", &nobody).await;
    assert_eq!(unknown.operation_status(), "UserNotFound");
    let again = invite(&Api::of(&site).await).await;
    assert_eq!(again.operation_status(), "DuplicateEmail");
}

#[tokio::test]
async fn a_forgotten_password_is_replaced_with_the_code_of_the_mail_once() {
    let (site, _api, anonymous) = site(true).await;
    for mail in ["ed@example.com", "nobody@example.com"] {
        let asked = anonymous
            .post("security/forgot-password", &json!({ "email": mail }))
            .await;
        assert_eq!(
            [asked.status as usize, asked.text.len()],
            [200, 0],
            "{mail}"
        );
    }
    let mails = site.mails();
    assert_eq!(mails.len(), 1);
    assert_eq!(
        [mails[0].to(), &format!("{:?}", mails[0].kind())],
        ["ed@example.com", "PasswordReset"]
    );
    let id = mails[0]
        .link()
        .split("userId=")
        .nth(1)
        .unwrap()
        .split('&')
        .next()
        .unwrap();
    let body = |password: &str| json!({ "user": { "id": id }, "resetCode": mails[0].code(), "password": password });
    let verified = anonymous
        .post("security/forgot-password/verify", &body(""))
        .await;
    assert_eq!(verified.status, 200, "{verified:?}");
    let reset = anonymous
        .post("security/forgot-password/reset", &body("another one"))
        .await;
    assert_eq!([reset.status as usize, reset.text.len()], [200, 0]);
    assert_eq!(login(&site, "ed@example.com", "1234567890").await, 401);
    assert_eq!(login(&site, "ed@example.com", "another one").await, 200);
    let used = anonymous
        .post("security/forgot-password/reset", &body("a third one"))
        .await;
    assert_eq!(used.operation_status(), "InvalidPasswordResetToken");
    anonymous
        .post(
            "security/forgot-password",
            &json!({ "email": "ed@example.com" }),
        )
        .await;
    let late = site.mails().pop().unwrap();
    site.advance_clock(Duration::from_secs(60 * 60));
    let late = json!({ "user": { "id": id }, "resetCode": late.code() });
    let refused = anonymous
        .post("security/forgot-password/verify", &late)
        .await;
    assert_eq!(refused.operation_status(), "InvalidPasswordResetToken");
}

#[tokio::test]
async fn without_mail_nobody_is_invited_and_no_password_is_reset() {
    let (site, api, anonymous) = site(false).await;
    assert_eq!(invite(&api).await.operation_status(), "CannotInvite");
    let asked = anonymous
        .post(
            "security/forgot-password",
            &json!({ "email": "ed@example.com" }),
        )
        .await;
    assert_eq!([asked.status as usize, asked.text.len()], [400, 0]);
    assert!(site.mails().is_empty());
    let bad = json!({ "email": "ann", "userName": "ann", "name": "Ann", "userGroupIds": [{ "id": EDITORS }] });
    let refused = api.post("user/invite", &bad).await;
    assert_eq!(
        refused.operation_status(),
        "InvalidEmail",
        "that is said first"
    );
}
