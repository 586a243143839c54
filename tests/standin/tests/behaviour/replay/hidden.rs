//! The steps that the record leaves out: time that passed, users that came and went, and tokens that were fetched.

use std::time::Duration;

use super::Replay;
use super::sites::PASSWORD;
use crate::support::oauth::{
    API, BACK_OFFICE, Browser, CALLBACK, CHALLENGE, EXT, MEMBER_CALLBACK, MEMBERS,
    SWAGGER_CALLBACK, Tokens,
};
use crate::support::{Answer, read};

const BARE: &str = "bare@example.com";

impl Replay {
    /// What happened before an exchange.
    pub async fn before(&mut self, number: usize) {
        match number {
            // The site learns the host that some redirect URIs are on.
            109 => drop(
                self.browser()
                    .get("/umbraco", &[("host", "localhost")])
                    .await,
            ),
            165 => self.supply(number, "access_token_53").await,
            284 => self.keep("access_token_75", "refresh_token_22").await,
            296 => self.supply(number, "access_token_79").await,
            299 => self.supply(number, "access_token_81").await,
            313 => {
                let body = r#"{"userIds":[{"id":"f1146c59-8102-4719-959b-6882eb2950a3"}],"userGroupIds":[{"id":"8c6ad70f-d307-4e4a-af58-72c2e4e9439d"}]}"#;
                self.admin("user/set-user-groups", body).await;
            }
            314 => {
                let cookie = self
                    .browser()
                    .login(BARE, &self.bare_password())
                    .await
                    .cookie("UMB_UCONTEXT");
                self.keep_of("access_token_85", "refresh_token_24", &cookie)
                    .await;
                self.put_cookie("cookie_UMB_UCONTEXT_64", &cookie);
            }
            318 => {
                self.bare("user/enable").await;
                let cookie = self
                    .browser()
                    .login(BARE, &self.bare_password())
                    .await
                    .cookie("UMB_UCONTEXT");
                self.keep_of("access_token_86", "refresh_token_25", &cookie)
                    .await;
                self.put_cookie("cookie_UMB_UCONTEXT_67", &cookie);
                for _ in 0..5 {
                    assert_eq!(self.browser().login(BARE, "wrong").await.status, 401);
                }
            }
            398 => {
                let cookie = self
                    .browser()
                    .login(BARE, &self.bare_password())
                    .await
                    .cookie("UMB_UCONTEXT");
                self.put_cookie("cookie_UMB_UCONTEXT_80", &cookie);
                self.bare("user/disable").await;
            }
            402 => self.bare("user/enable").await,
            475 => self.site.advance_clock(Duration::from_secs(15)),
            482 => self.site.advance_clock(Duration::from_secs(21)),
            492 => self.two_factor_tokens().await,
            523 => self.site.advance_clock(Duration::from_secs(28)),
            525 => self.site.advance_clock(Duration::from_secs(3)),
            _ => {}
        }
    }

    /// A token, code or cookie that the record uses without saying where it came from.
    pub async fn supply(&mut self, number: usize, name: &str) {
        match name {
            "access_token_71" => self.keep(name, "refresh_token_18").await,
            "access_token_73" => self.keep(name, "refresh_token_20").await,
            "refresh_token_3" => self.keep("access_token_36", name).await,
            "refresh_token_10" => self.keep("access_token_45", name).await,
            "refresh_token_12" => {
                self.keep("unused", name).await;
                let used = self.values[name].clone();
                let newer = self.browser().refresh(EXT, &used).await.tokens();
                self.put("refresh_token_13", newer.refresh.unwrap());
                self.put("access_token_49", newer.access);
                self.site.advance_clock(Duration::from_secs(31));
            }
            "access_token_110" => {
                self.put(name, "a token of an earlier start of the site".to_owned())
            }
            "access_token_122" => {
                self.client_token(name, "umbraco-back-office-api").await;
                self.site.advance_clock(Duration::from_secs(6));
            }
            "access_token_125" => {
                self.keep(name, "unused").await;
                self.browser().login("flow@example.com", PASSWORD).await;
            }
            "access_token_106" if self.run == "https" => self.put(name, "none".to_owned()),
            "access_token_53" | "access_token_111" => self.keep(name, "unused").await,
            "access_token_14" | "access_token_17" | "access_token_84" | "access_token_94" => {
                self.client_token(name, "umbraco-back-office-low").await;
            }
            "access_token_77" => self.client_token(name, "umbraco-back-office-paused").await,
            "access_token_79" => self.client_token(name, "umbraco-back-office-doomed").await,
            "access_token_81" => self.client_token(name, "umbraco-back-office-unkeyed").await,
            "code_23" | "code_69" => {
                let redirect_uri = match number {
                    141 => SWAGGER_CALLBACK.to_owned(),
                    _ => format!("{}/umbraco/swagger/oauth2-redirect.html", self.site.url()),
                };
                let cookie = self.flow_cookie().await;
                let answer = self
                    .browser()
                    .authorize(&cookie, "umbraco-swagger", &redirect_uri, "")
                    .await;
                self.put(name, answer.code());
            }
            "code_61" => {
                self.code(name, "").await;
                self.site.advance_clock(Duration::from_secs(300));
            }
            "code_19" => self.code(name, "offline_access").await,
            "code_20" => self.code(name, "openid offline_access").await,
            "code_31" => self.code(name, "openid").await,
            "code_77" => self.member_code(name).await,
            "id_token_3" => {
                let cookie = self.flow_cookie().await;
                let id_token = self.tokens(&cookie, "openid").await.id;
                self.put(name, id_token.unwrap());
            }
            "cookie_.AspNetCore.Identity.Application_1" => {
                let cookie = self.site.sign_in_member("member1@example.com").unwrap();
                self.put_cookie(name, &cookie);
            }
            _ if name.starts_with("cookie_UMB_UCONTEXT_") => {
                let cookie = self.flow_cookie().await;
                self.put_cookie(name, &cookie);
            }
            _ if name.starts_with("access_token_") => {
                self.client_token(name, "umbraco-back-office-api").await
            }
            _ if name.starts_with("refresh_token_") => self.keep("unused", name).await,
            _ if name.starts_with("code_") => self.code(name, "").await,
            _ => self.put(name, format!("nothing is known of {name}")),
        }
    }

    fn browser(&self) -> Browser<'_> {
        Browser::with(&self.site, &self.http)
    }

    fn put(&mut self, name: &str, value: String) {
        self.values.insert(name.to_owned(), value);
    }

    fn put_cookie(&mut self, name: &str, cookie: &str) {
        let (_, value) = cookie.split_once('=').unwrap();
        self.put(name, value.to_owned());
    }

    fn bare_password(&self) -> String {
        self.values["password_4"].clone()
    }

    /// The login cookie that the user `flow` has; a new login only where there is none, since it ends tokens.
    async fn flow_cookie(&mut self) -> String {
        if self.flow_cookie.is_none() {
            let answer = self.browser().login("flow@example.com", PASSWORD).await;
            self.flow_cookie = Some(answer.cookie("UMB_UCONTEXT"));
        }
        self.flow_cookie.clone().unwrap()
    }

    async fn tokens(&self, cookie: &str, scope: &str) -> Tokens {
        let browser = self.browser();
        let code = browser.code(cookie, scope).await;
        browser.exchange(EXT, CALLBACK, &code).await.tokens()
    }

    /// Keeps an access and a refresh token of the user `flow`.
    async fn keep(&mut self, access: &str, refresh: &str) {
        let cookie = self.flow_cookie().await;
        self.keep_of(access, refresh, &cookie).await;
    }

    async fn keep_of(&mut self, access: &str, refresh: &str, cookie: &str) {
        let tokens = self.tokens(cookie, "offline_access").await;
        self.put(access, tokens.access);
        self.put(refresh, tokens.refresh.unwrap());
    }

    async fn client_token(&mut self, name: &str, client_id: &str) {
        let token = self.browser().client_token(client_id).await;
        self.put(name, token);
    }

    async fn code(&mut self, name: &str, scope: &str) {
        let cookie = self.flow_cookie().await;
        let code = self.browser().code(&cookie, scope).await;
        self.put(name, code);
    }

    async fn member_code(&mut self, name: &str) {
        let cookie = self.site.sign_in_member("member1@example.com").unwrap();
        let query = Browser::query("umbraco-member", MEMBER_CALLBACK, "");
        assert!(query.contains(CHALLENGE));
        let path = format!("{MEMBERS}authorize?{query}");
        let answer = self.browser().get(&path, &[("cookie", &cookie)]).await;
        self.put(name, answer.code());
    }

    /// Tokens of a user with a second factor.
    async fn two_factor_tokens(&mut self) {
        let cookie = self
            .browser()
            .login(BARE, PASSWORD)
            .await
            .cookie("UmbracoTwoFactorCookie");
        let path = format!("{BACK_OFFICE}verify-2fa");
        let body =
            r#"{"code":"123456","provider":"Demo","isPersistent":false,"rememberClient":false}"#;
        let answer = self.post(&path, body, &[("cookie", cookie.as_str())]).await;
        let cookie = answer.cookie("UMB_UCONTEXT");
        self.keep_of("access_token_195", "unused", &cookie).await;
    }

    /// Disables or enables the user `bare`.
    async fn bare(&self, action: &str) {
        let id = self.mapped("e51d37b6-aee3-4f58-ab08-6628342e1683");
        self.admin(action, &format!(r#"{{"userIds":[{{"id":"{id}"}}]}}"#))
            .await;
    }

    async fn admin(&self, action: &str, body: &str) {
        let token = self.browser().client_token("umbraco-back-office-api").await;
        let bearer = format!("Bearer {token}");
        let answer = self
            .post(
                &format!("{API}{action}"),
                body,
                &[("authorization", bearer.as_str())],
            )
            .await;
        assert_eq!(answer.status, 200, "{answer:?}");
    }

    async fn post(&self, path: &str, body: &str, headers: &[(&str, &str)]) -> Answer {
        let browser = self.browser();
        let mut request = browser
            .http
            .post(browser.url(path))
            .header("content-type", "application/json")
            .body(body.to_owned());
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        read(request).await
    }
}
