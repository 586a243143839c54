//! The sites of the runs: who is there, and with which settings.

use std::time::Duration;

use umbraco_standin::{ApiUser, BackOfficeUser, Builder, Member, PublicClient, Standin};
use uuid::Uuid;

use crate::support::oauth::{CALLBACK, EXT, MEMBER_CALLBACK, SECRET};

pub const ADMIN_PASSWORD: &str = "admin-p4ssword";
pub const PASSWORD: &str = "flow-p4ssword";

/// API users that the record names by client id and id.
const API_USERS: [(&str, &str); 8] = [
    ("other", "082fd860-8132-4f38-9bbe-1f4131d5a12d"),
    ("ghost", "1124eab0-d9e5-42cb-b19d-4887fee57b72"),
    ("paused", "63e77b07-5216-413a-8c58-d1937cdd6522"),
    ("doomed", "c4bb7cdd-4351-48ea-aca6-8408258371b4"),
    ("unkeyed", "c43cd5a1-6080-4b06-b55b-77c32e9231e6"),
    ("virgin", "fe92c197-275d-4c4f-8f6a-9f605a61ccab"),
    ("member-ghost", "aaaaaaaa-0000-4000-8000-000000000001"),
    ("disabled", "aaaaaaaa-0000-4000-8000-000000000002"),
];

/// The site of a run. The first one has neither `api` nor `flow` nor `bare`: the record makes them.
pub fn of(run: &str, first: bool) -> Builder {
    let mut builder = Standin::builder()
        .document("management", &br#"{"openapi":"3.0.4","paths":{}}"#[..])
        .user(BackOfficeUser::new("admin@example.com", ADMIN_PASSWORD))
        .user(BackOfficeUser::new("lock@example.com", PASSWORD))
        .user(BackOfficeUser::new("off@example.com", PASSWORD).disabled())
        .client(
            PublicClient::new(EXT)
                .redirect_uri(CALLBACK)
                .post_logout_redirect_uri(CALLBACK),
        );
    for (name, id) in API_USERS {
        let client_id = match name {
            "member-ghost" => "umbraco-member-ghost".to_owned(),
            name => format!("umbraco-back-office-{name}"),
        };
        let user = ApiUser::new(client_id, SECRET).id(id.parse().unwrap());
        let is_off = name == "disabled" || (name == "ghost" && !first);
        builder = builder.api_user(if is_off { user.disabled() } else { user });
    }
    let low: Uuid = "f1146c59-8102-4719-959b-6882eb2950a3".parse().unwrap();
    builder = builder.api_user(
        ApiUser::new("umbraco-back-office-low", SECRET)
            .id(low)
            .sections::<String>([]),
    );
    if !first {
        let bare = BackOfficeUser::new("bare@example.com", PASSWORD).sections::<String>([]);
        let bare = match run {
            "two-factor" => bare.two_factor("Demo", "123456"),
            _ => bare,
        };
        builder = builder
            .api_user(ApiUser::new("umbraco-back-office-api", SECRET))
            .user(BackOfficeUser::new("flow@example.com", PASSWORD))
            .user(bare);
    }
    if !matches!(run, "members-off" | "debug") {
        let member = Member::new("member1@example.com")
            .id("6023632c-db83-4294-8fa1-f9536bd2830a".parse().unwrap())
            .name("Member One")
            .client_credentials("umbraco-member-cc", SECRET);
        builder = builder
            .member(member)
            .member_sign_in([MEMBER_CALLBACK], [MEMBER_CALLBACK]);
    } else {
        builder = builder.api_user(ApiUser::new("umbraco-member-cc", SECRET));
    }
    match run {
        "https" => builder.require_https(true),
        "https-forwarded" => builder.require_https(true).forwarded_headers(true),
        "production" => builder.production(true),
        "timeout-20s" => builder.time_out(Duration::from_secs(20)),
        "concurrent-logins" => builder.concurrent_logins(true),
        _ => builder,
    }
}
